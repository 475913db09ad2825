"""Pages and saved notebooks: what a chart's words can do to a page, and what is said where notebooks cannot run."""

from __future__ import annotations

import json
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest

from truceline import cli
from truceline.report import _interactive

CHART = "application/vnd.vegalite.v5+json"


def scripts_of(spec: dict[str, Any]) -> tuple[list[str], str]:
    """The script elements that a browser finds in a page with a chart, and what it finds after them."""
    output = nbformat.v4.new_output("display_data", {CHART: spec})
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(outputs=[output])])
    drawn = "".join(_interactive(notebook, "00-start"))

    class Page(HTMLParser):
        scripts: list[str]
        inside = False
        after = ""

        def handle_starttag(self, tag: str, attrs: Any) -> None:
            self.inside = tag == "script"
            self.scripts += [""] * self.inside

        def handle_endtag(self, tag: str) -> None:
            self.inside = False

        def handle_data(self, data: str) -> None:
            if self.inside:
                self.scripts[-1] += data
            else:
                self.after += data

    page = Page()
    page.scripts = []
    page.feed(f"<script>{drawn}</script>the end")
    page.close()
    return page.scripts, page.after


@pytest.mark.parametrize("words", ["</script><script>alert(1)", "<!-- <script>", "<!--", "a < b", "]]>", "“40” &lt;"])
def test_no_word_of_a_chart_leaves_its_script(words: str) -> None:
    (script,), after = scripts_of({"description": words, "data": [words]})
    assert after == "the end"
    assert "<" not in script
    spec, _ = json.JSONDecoder().raw_decode(script[script.index("{") :])
    assert spec == {"description": words, "data": [words]}


@pytest.mark.parametrize("command", ["report", "notebooks"])
@pytest.mark.parametrize("missing", ["nbconvert", "ipykernel"])
def test_without_what_runs_notebooks_it_says_what_to_install(
    command: str, missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert cli.main([command, str(tmp_path)]) == 1
    complaint = (
        f"truceline: running notebooks needs {missing}, not installed here; in a checkout: pip install '.[notebooks]'\n"
    )
    assert capsys.readouterr() == ("", complaint)
