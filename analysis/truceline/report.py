"""Runs notebooks and makes pages of them that work offline, charts interactive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from truceline import store

_VEGALITE = "application/vnd.vegalite.v5+json"
_SCRIPT = "vega.js"
# The bundle of the static renderer: Vega, Vega-Lite and Vega-Embed in one file beside the pages, no network needed.
_BUNDLE = "import vegaEmbed from 'vega-embed'; window.truceline = (id, spec) => vegaEmbed('#' + id, spec, OPTIONS);"
_OPTIONS = {"actions": {"export": True, "source": False, "compiled": False, "editor": False}, "renderer": "svg"}
_STYLE = """
body { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; color: #222; max-width: 60rem; margin: 2rem auto;
       padding: 0 1rem; line-height: 1.5 }
a { color: #0b5394 } li { margin: .6rem 0 } .note { color: #555; font-size: .95rem }
"""


class ReportError(RuntimeError):
    """A notebook that does not run; the message names notebook and cell, and what was raised."""


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
            data["text/html"] = (
                f'<div id="{place}" role="img" aria-label="{label}" style="overflow-x:auto"></div>'
                f"<noscript>{picture}</noscript>"
            )
            safe = json.dumps(spec).replace("</", "<\\/")  # "</script>" would end the element early
            yield f"truceline({json.dumps(place)}, {safe});"


def _title(notebook: Any) -> tuple[str, str]:
    """A notebook's heading and its first paragraph."""
    text = next((c.source for c in notebook.cells if c.cell_type == "markdown"), "")
    blocks = [b.strip() for b in text.split("\n\n") if b.strip()]
    heading = blocks[0].lstrip("# ").strip() if blocks else "untitled"
    return heading, " ".join(blocks[1].split()) if len(blocks) > 1 else ""


def make_report(notebooks: Path, out: Path, *, timeout: int = 600) -> Path:
    """Execute every notebook of a folder and write `index.html` and a page per notebook; returns the index.

    Raises:
        FileNotFoundError: no notebooks there.
        ReportError: a notebook does not run.
    """
    import nbformat
    import vl_convert
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from nbconvert import HTMLExporter
    from tqdm import tqdm

    paths = _notebooks(notebooks)
    read = [(path, nbformat.read(path, as_version=4)) for path in paths]
    total = sum(cell.cell_type == "code" for _, nb in read for cell in nb.cells)
    pages: list[tuple[str, str, str]] = []
    with tqdm(total=total, unit="cell", desc="notebooks", dynamic_ncols=True) as progress:

        def step(**_: Any) -> None:
            progress.update()

        for path, notebook in read:
            progress.set_postfix_str(path.stem)
            client = NotebookClient(
                notebook,
                timeout=timeout,
                resources={"metadata": {"path": str(notebooks)}},
                on_cell_executed=step,
            )
            try:
                client.execute()
            except CellExecutionError as error:
                raise ReportError(f"{path.name} does not run: {error.ename}: {error.evalue}\n{error}") from None
            scripts = list(_interactive(notebook, path.stem))
            exporter = HTMLExporter(template_name="lab", embed_images=True, mathjax_url="", require_js_url="")
            body, _ = exporter.from_notebook_node(notebook, resources={"metadata": {"name": path.stem}})
            heading, lead = _title(notebook)
            drawn = f'<script src="{_SCRIPT}" type="module"></script><script type="module">{"".join(scripts)}</script>'
            back = '<p style="margin:1rem 2rem"><a href="index.html">All pages</a></p>'
            start = body.index(">", body.index("<body")) + 1
            body = body[:start] + back + body[start:]
            body = body.replace("</body>", f"{drawn}</body>")
            store.write_atomic(out / f"{path.stem}.html", body)
            pages.append((f"{path.stem}.html", heading, lead))
    bundle = vl_convert.javascript_bundle(_BUNDLE.replace("OPTIONS", json.dumps(_OPTIONS)))
    store.write_atomic(out / _SCRIPT, bundle)
    store.write_atomic(out / "index.html", _index(pages))
    return out / "index.html"


def _index(pages: list[tuple[str, str, str]]) -> str:
    from truceline.corpus import data_version

    items = "".join(f'<li><a href="{url}">{escape(title)}</a><br>{escape(lead)}</li>' for url, title, lead in pages)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>truceline report</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head><body>'
        "<h1>truceline: figures and terms in reports on the Gaza war and its ceasefire talks</h1>"
        "<p>Every number here is somebody's claim, with who said it, for which day, and the words that prove it. "
        "Charts answer to the mouse: hover for the claim and its words, click to open the article where its address "
        "is known, click a legend entry to pick it out.</p>"
        f'<ol>{items}</ol><p class="note">Facts version {data_version()}.</p></body></html>\n'
    )
