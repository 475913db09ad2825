"""More articles, added as CONTRIBUTING says: nothing that holds today may rest on which articles are there.

In a copy of the data folder, an outlet that does not exist prints everything again, a year later: every series gets
newer figures, every table more rows, and no figure is made up.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import re
import shutil
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import truceline as tl
from truceline import store
from truceline.corpus import data_version
from truceline.publish import publish

ROOT = Path(__file__).parents[1]
FACTS = sorted(p for p in (ROOT / "data" / "facts").glob("*.json") if json.loads(p.read_text())["status"] == "reviewed")
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
OUTLET = "Quayside Courier"
SHOWN = ("loaders", "timeline", "corpus")  # modules whose examples read the project's facts


def a_year_later(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: a_year_later(x) for k, x in value.items()}
    if isinstance(value, list):
        return [a_year_later(x) for x in value]
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return (date.fromisoformat(value) + timedelta(days=365)).isoformat()
    return value


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's data folder with as many articles again, which the package takes for its own."""
    folder = Path(shutil.copytree(ROOT / "data", tmp_path / "data"))
    for number, path in enumerate(FACTS, start=1):
        content = a_year_later(json.loads(path.read_text(encoding="utf-8")))
        article = content["article"]
        article.pop("text_sha256", None)
        article["publisher"] = f"{OUTLET} {number}"
        article["article_id"] = f"{article['published']}-quayside-courier-{number}"
        store.write_facts(folder / "facts" / f"{article['article_id']}.json", content)
    monkeypatch.setattr(store, "data_folder", lambda: folder)
    return folder


def test_the_facts_are_sound_and_in_every_table(data: Path) -> None:
    assert tl.validate() == []
    assert len(tl.load_articles()) == 2 * len(FACTS)
    for name in ("claims", "mentions", "terms", "responses", "wording"):
        there = tl.load_articles()["article_id"]
        assert set(getattr(tl, f"load_{name}")()["article_id"]) <= set(there)
    claims = json.loads(FACTS[0].read_text(encoding="utf-8"))["claims"]
    assert len(tl.load_claims(publisher=f"{OUTLET} 1")) == len(claims) > 0


def test_publishing_brings_everything_up_to_date(data: Path) -> None:
    stale = {path.name for path in publish(data=data, check=True)}
    assert {"claims.csv", "articles.csv", "datapackage.json", "proposals.svg"} <= stale
    publish(data=data)
    assert publish(data=data, check=True) == []
    package = json.loads((data / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == data_version()
    assert f"{2 * len(FACTS)} articles" in package["description"]


@pytest.mark.usefixtures("data")
def test_the_examples_in_readme_and_docstrings_still_hold() -> None:
    assert doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8").failed == 0
    for name in SHOWN:
        tried = doctest.testmod(import_module(f"truceline.{name}"))
        assert tried.attempted
        assert tried.failed == 0


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_notebooks_still_run(path: Path) -> None:
    """Their outputs change, which `make facts` saves; their code may not stop."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    options = pd.option_context("display.max_colwidth", 50, "display.float_format", None)  # given back afterwards
    with contextlib.redirect_stdout(io.StringIO()), options:
        for cell in (c for c in cells if c["cell_type"] == "code"):
            exec("".join(cell["source"]), names)
