"""Runs notebooks: saves them with their outputs, or makes pages of them that work offline, charts interactive."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from truceline import store
from truceline.reference import example

_VEGALITE = "application/vnd.vegalite.v5+json"
_SCRIPT = "vega.js"
# The bundle of the static renderer: Vega, Vega-Lite and Vega-Embed in one file beside the pages, no network needed.
# An article opens in a tab of its own.
_OPTIONS = {"actions": {"export": True, "source": False, "compiled": False, "editor": False}, "renderer": "svg",
            "loader": {"target": "_blank", "rel": "noopener"}}  # fmt: skip
_STYLE = """
body { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; color: #222; max-width: 60rem; margin: 2rem auto;
       padding: 0 1rem; line-height: 1.5 }
a { color: #0b5394 } li { margin: .6rem 0 } .note { color: #555; font-size: .95rem }
"""


_EXTRA = ("ipykernel", "nbclient", "nbconvert", "nbformat")


class ReportError(RuntimeError):
    """A notebook that does not run; the message names notebook and cell, and what was raised, or what is missing."""


def _check_extra() -> None:
    missing = [name for name in _EXTRA if find_spec(name) is None]
    if missing:
        raise ReportError(
            f"running notebooks needs {', '.join(missing)}, not installed here; in a checkout: pip install '.[notebooks]'"
        )


def _notebooks(folder: Path) -> list[Path]:
    found = sorted(p for p in folder.glob("*.ipynb") if not p.name.startswith("."))
    if not found:
        raise FileNotFoundError(f"no notebooks in {folder}")
    return found


def _interactive(notebook: Any, name: str) -> Iterator[str]:
    """Replace each chart of a notebook by a page element; yields the scripts that draw them."""
    count = 0
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if _VEGALITE not in data:
                continue
            count += 1
            spec = data.pop(_VEGALITE)
            picture = data.pop("image/svg+xml", "")
            label = escape(str(spec.get("description", "chart")), quote=True)
            place = f"chart-{re.sub('[^a-z0-9]+', '-', name)}-{count}"
            # Charts keep their size, so that their words stay readable; a narrow page scrolls them.
            data["text/html"] = (
                "<style>.vega-embed svg { max-width: none !important }</style>"
                f'<div id="{place}" role="img" aria-label="{label}" style="overflow-x:auto"></div>'
                f"<noscript>{picture}</noscript>"
            )
            safe = json.dumps(spec).replace("<", "\\u003c")  # "</script>" would end the element, "<!--" swallow its end
            yield f"vegaEmbed({json.dumps('#' + place)}, {safe}, {json.dumps(_OPTIONS)});"


def _notebook(path: Path) -> Any:
    import nbformat

    try:
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
    except Exception as error:  # whatever is in the file, it is the file that is no notebook
        told = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ValueError(f"{path} is no notebook that can be read: {told}; open and save it in JupyterLab") from None
    return notebook


def _title(notebook: Any) -> tuple[str, str]:
    """A notebook's heading and its first paragraph."""
    text = next((c.source for c in notebook.cells if c.cell_type == "markdown"), "")
    blocks = [b.strip() for b in text.split("\n\n") if b.strip()]
    heading = blocks[0].lstrip("# ").strip() if blocks else "untitled"
    return heading, " ".join(blocks[1].split()) if len(blocks) > 1 else ""


def _executed(folder: Path, timeout: int, *, real: bool = False) -> Iterator[tuple[Path, Any]]:
    """Every notebook of a folder, run from a fresh kernel, with a progress bar.

    `real`: a notebook on a reference series uses the copy in the cache, where there is one.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from tqdm import tqdm

    environment = {**os.environ, example.SWITCH: example.CACHED if real else ""}
    read = [(path, _notebook(path)) for path in _notebooks(folder)]
    total = sum(cell.cell_type == "code" for _, nb in read for cell in nb.cells)
    with tqdm(total=total, unit="cell", desc="notebooks", dynamic_ncols=True) as progress:

        def step(**_: Any) -> None:
            progress.update()

        for path, notebook in read:
            progress.set_postfix_str(path.stem)
            client = NotebookClient(
                notebook,
                timeout=timeout,
                record_timing=False,
                resources={"metadata": {"path": str(folder)}},
                on_cell_executed=step,
                extra_arguments=["--IPKernelApp.log_level=40"],  # its warnings would tear the progress bar
            )
            try:
                client.execute(env=environment)
            except CellExecutionError as error:
                raise ReportError(f"{path.name} does not run: {error.ename}: {error.evalue}\n{error}") from None
            yield path, notebook


def save_notebooks(folder: Path, *, timeout: int = 600) -> list[Path]:
    """Run every notebook of a folder and save it with its outputs, free of traces of one run or machine.

    Raises:
        FileNotFoundError: no notebooks there.
        ReportError: nothing to run notebooks is installed, or one does not run; it and those after it are left as they were.
    """
    _check_extra()
    import nbformat

    saved = []
    for path, notebook in _executed(folder, timeout):
        notebook.metadata = {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
        for n, cell in enumerate(notebook.cells):
            cell["id"] = f"cell-{n:02}"
            cell.metadata = {}
        store.write_atomic(path, nbformat.writes(notebook) + "\n")
        saved.append(path)
    return saved


def make_report(notebooks: Path, out: Path, *, timeout: int = 600) -> Path:
    """Execute every notebook of a folder and write `index.html` and a page per notebook; returns the index.

    Raises:
        FileNotFoundError: no notebooks there.
        ReportError: a notebook does not run, or what runs notebooks is not installed.
    """
    _check_extra()
    import vl_convert
    from nbconvert import HTMLExporter

    pages: list[tuple[str, str, str]] = []
    for path, notebook in _executed(notebooks, timeout, real=True):
        scripts = list(_interactive(notebook, path.stem))
        exporter = HTMLExporter(template_name="lab", embed_images=True, mathjax_url="", require_js_url="")
        body, _ = exporter.from_notebook_node(notebook, resources={"metadata": {"name": path.stem}})
        drawn = f'<script src="{_SCRIPT}"></script><script>{"".join(scripts)}</script>'
        back = '<p style="margin:1rem 2rem;font:1rem system-ui,sans-serif"><a href="index.html">All pages</a></p>'
        start = body.index(">", body.index("<body")) + 1
        body = body[:start] + back + body[start:].replace("</body>", f"{drawn}</body>")
        body = re.sub(r"<td>([0-9]{4}-[0-9]{2}-[0-9]{2})</td>", r'<td style="white-space:nowrap">\1</td>', body)
        body = re.sub(r'href="([0-9a-z-]+)\.ipynb"', r'href="\1.html"', body)
        store.write_atomic(out / f"{path.stem}.html", body)
        pages.append((f"{path.stem}.html", *_title(notebook)))
    bundle: Any = vl_convert.javascript_bundle  # its stub wants a snippet, it does not
    store.write_atomic(out / _SCRIPT, bundle())
    store.write_atomic(out / "index.html", _index(pages))
    return out / "index.html"


def _text(markdown: str) -> str:
    """A line of Markdown as HTML: nothing but words and `code` is expected in it."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(markdown))


def _index(pages: list[tuple[str, str, str]]) -> str:
    from truceline.corpus import data_version

    items = "".join(f'<li><a href="{url}">{_text(title)}</a><br>{_text(lead)}</li>' for url, title, lead in pages)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>truceline report</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body>'
        "<h1>truceline: figures and terms in reports on the Gaza war and its ceasefire talks</h1>"
        "<p>Every number here is somebody's claim, with who said it, for which day, and the words that prove it. "
        "Charts answer to the mouse: hover for the claim and its words, click to open the article where its address "
        "is known, click a legend entry to pick it out.</p>"
        f'<ol>{items}</ol><p class="note">Facts version {data_version()}. {_text(example.used())}</p></body></html>\n'
    )
