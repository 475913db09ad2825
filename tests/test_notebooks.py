"""The notebooks as committed: run, in order, small, and more prose than code. nbval runs and compares them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request: pytest.FixtureRequest) -> Any:
    return json.loads(request.param.read_text(encoding="utf-8"))


def source(cell: Any) -> str:
    return "".join(cell["source"])


def code_cells(notebook: Any) -> list[Any]:
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def test_there_are_notebooks() -> None:
    assert [p.stem[:2] for p in NOTEBOOKS] == [f"{n:02}" for n in range(len(NOTEBOOKS))]
    assert len(NOTEBOOKS) >= 5


def test_was_run_from_top_to_bottom(notebook: Any) -> None:
    # nbval passes a notebook that was never run: it has nothing to compare.
    assert [cell["execution_count"] for cell in code_cells(notebook)] == list(range(1, len(code_cells(notebook)) + 1))


def test_every_cell_but_the_first_shows_something(notebook: Any) -> None:
    assert all(cell["outputs"] for cell in code_cells(notebook)[1:])


def test_shows_no_error_and_no_warning(notebook: Any) -> None:
    outputs = [out for cell in code_cells(notebook) for out in cell["outputs"]]
    assert not [out for out in outputs if out["output_type"] == "error" or out.get("name") == "stderr"]


def test_holds_a_chart_that_draws_offline(notebook: Any) -> None:
    bundles = [out["data"] for cell in code_cells(notebook) for out in cell["outputs"] if "data" in out]
    charts = [data for data in bundles if "application/vnd.vegalite.v5+json" in data]
    assert charts
    for data in charts:
        assert data["application/vnd.vegalite.v5+json"]["description"]
        picture = "".join(data["image/svg+xml"])
        assert "<title>" in picture
        assert "<desc>" in picture


def test_says_what_charts_show_and_cannot_show(notebook: Any) -> None:
    prose = " ".join(source(cell) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    assert "What it shows." in prose
    assert "What it cannot show." in prose


def test_has_more_prose_than_code(notebook: Any) -> None:
    words = {
        kind: sum(len(source(c).split()) for c in notebook["cells"] if c["cell_type"] == kind)
        for kind in ("markdown", "code")
    }
    assert words["markdown"] > words["code"]


def test_defines_no_helper_and_reads_no_path(notebook: Any) -> None:
    code = "\n".join(source(cell) for cell in code_cells(notebook))
    assert not re.search(r"^\s*(def|class)\b", code, re.MULTILINE)
    assert not re.search(r"open\(|read_csv|read_json|\.\./", code)


def test_carries_no_trace_of_one_run(notebook: Any) -> None:
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    assert all(cell["metadata"] == {} for cell in notebook["cells"])


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_small(path: Path) -> None:
    assert path.stat().st_size < 1_000_000
