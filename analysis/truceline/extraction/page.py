"""An extraction as a piece of a page: the article with its evidence highlighted, and the table of candidates.

Nothing of the text reaches the page unescaped. Marks bring ground and ink of their own, so that they read the same in
light and dark themes; everything else takes the theme's colours. Styles stand in the elements, for pages that drop
style sheets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from truceline import words
from truceline.schema import Row
from truceline.vocabulary import family_of

INK = "#111111"
GROUNDS = {
    "casualties": "#FFD9B3", "hostages": "#CFE2FF", "prisoners": "#E2D4F7", "truce": "#C9F0E6", "conduct": "#FFD0D6",
    "aid": "#E3EFB3", "displacement": "#F3D9C6", "territory": "#D9DDE3", "cost": "#FFF0A6", "diplomacy": "#C6ECF7",
    "terms": "#FFFFFF", "responses": "#F2F2F2",
}  # fmt: skip
_EDGES = {"terms": "1px dashed #555555", "responses": "1px solid #555555"}
_SHOWN = 200_000  # characters of a text
_ROWS = 500  # rows of the table
_HEADS = ("", "reading", "days", "who says so", "words of the article", "rule")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A candidate as it is shown: where, under which id, in which colour, read how."""

    start: int
    end: int
    label: str
    colour: str
    reading: str
    row: Row


def _marks(claims: Iterable[Row], terms: Iterable[Row], responses: Iterable[Row]) -> list[_Mark]:
    rows = [(r, r["claim_id"], family_of(r["measure"])) for r in claims]
    rows += [(r, r["term_id"], "terms") for r in terms]
    rows += [(r, r["response_id"], "responses") for r in responses]
    found = [_Mark(r["start"], r["end"], label, colour, words.row_words(r), r) for r, label, colour in rows]
    return sorted(found, key=lambda m: (m.start, -m.end))


def _safe(text: str) -> str:
    """Text of the article for a page: escaped, and without characters that no page may hold."""
    held = "".join(ch if ch >= " " or ch in "\n\t" else "\N{REPLACEMENT CHARACTER}" for ch in text)
    return escape(held.encode("utf-8", errors="replace").decode(), quote=True)


def _style(*colours: str) -> str:
    """The ground of the first colour that is a family's, with the edge that terms and answers bring."""
    ground = next((GROUNDS[c] for c in colours if c not in _EDGES), GROUNDS[colours[0]])
    edge = next((f";border:{_EDGES[c]}" for c in colours if c in _EDGES), "")
    return f"background-color:{ground};color:{INK};border-radius:3px;padding:0 2px{edge}"


def _segments(marks: Sequence[_Mark], end: int) -> Iterator[tuple[int, int, list[_Mark]]]:
    """The text cut where a mark begins or ends, each piece with the marks over it: marks may overlap."""
    edges = sorted({0, end, *(m.start for m in marks if m.start < end), *(m.end for m in marks if m.end < end)})
    over: list[_Mark] = []
    coming = iter(marks)
    following = next(coming, None)
    for first, last in pairwise(edges):
        over = [m for m in over if m.end > first]
        while following is not None and following.start <= first:
            if following.end > first:
                over.append(following)
            following = next(coming, None)
        yield first, last, list(over)


def _article(text: str, marks: Sequence[_Mark]) -> Iterator[str]:
    end = min(len(text), _SHOWN)
    for first, last, over in _segments(marks, end):
        piece = _safe(text[first:last])
        if not over:
            yield piece
            continue
        colours = [m.colour for m in sorted(over, key=lambda m: m.end - m.start)]  # the shortest: others hold it
        reading = _safe("\n".join(f"{m.label} {m.reading}" for m in over))
        yield f'<mark style="{_style(*colours)}" title="{reading}">{piece}</mark>'
        ends = [m.label for m in over if m.end == last]
        if ends:
            yield f'<sup style="user-select:none">{_safe(" ".join(ends))}</sup>'
    if end < len(text):
        yield f"\n\n<em>[{len(text) - end:,} more characters are not shown]</em>"


def _legend(marks: Iterable[_Mark]) -> str:
    used = {m.colour for m in marks}
    return " ".join(f'<span style="{_style(name)}">{name}</span>' for name in GROUNDS if name in used)


def _cells(mark: _Mark) -> tuple[str, ...]:
    return (mark.label, *words.row_parts(mark.row), mark.row["quote"], mark.row["rule"])


def _table(marks: Sequence[_Mark]) -> str:
    def line(cells: Iterable[str], tag: str) -> str:
        style = 'style="text-align:left;vertical-align:top;padding:2px 8px"'
        return "<tr>" + "".join(f'<{tag} {style} dir="auto">{_safe(cell)}</{tag}>' for cell in cells) + "</tr>"

    body = "".join(line(_cells(m), "td") for m in marks[:_ROWS])
    rest = f"<p>{len(marks) - _ROWS:,} more are not shown.</p>" if len(marks) > _ROWS else ""
    return f"<table><thead>{line(_HEADS, 'th')}</thead><tbody>{body}</tbody></table>{rest}"


def page(
    text: str,
    article: Row,
    *,
    claims: Iterable[Row],
    terms: Iterable[Row],
    responses: Iterable[Row],
    note: str | None,
) -> str:
    """Candidates as HTML: the article with its evidence highlighted, a legend, and the candidates as a table."""
    marks = _marks(claims, terms, responses)
    head = " · ".join(str(article[k]) for k in ("publisher", "published") if article.get(k))
    if not marks and not note:
        note = "No candidates: the text gives no figure or term that the rules know."
    told = f"<p><strong>{_safe(note)}</strong></p>" if note else ""
    shown = (
        '<div style="flex:1 1 26rem;min-width:0">'
        f"<p>{_legend(marks)}</p>"
        '<div dir="auto" style="white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;line-height:1.7;'
        f'max-height:44rem;overflow:auto">{"".join(_article(text, marks))}</div></div>'
    )
    table = (
        f'<div style="flex:1 1 30rem;min-width:0;overflow:auto;max-height:48rem">{_table(marks)}</div>' if marks else ""
    )
    return (
        f'<div class="truceline-extraction"><p>Candidates, not checked: {_safe(head)}</p>{told}'
        f'<div style="display:flex;flex-wrap:wrap;gap:1.5rem">{shown}{table}</div></div>'
    )
