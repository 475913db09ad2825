"""How charts are drawn: theme, renderer, and the pieces that charts of claims share."""

from __future__ import annotations

import textwrap
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from html import escape
from typing import Any

import altair as alt

from truceline import schema, words
from truceline import vocabulary as v
from truceline.frames import Frame, rows_of
from truceline.timeline import modalities
from truceline.words import spaced as spaced

Row = dict[str, Any]
Chart = Any  # an altair chart, of whichever kind its layout takes

# ---------------------------------------------------------------- theme, colours, renderer

OWN_VOICE = "own voice"  # beside the outlet's name, where it cites nobody
INK, FAINT, RULE = "#222222", "#666666", "#DDDDDD"
_FONT = "Liberation Sans, Arial, Helvetica, sans-serif"  # the first is built into the static renderer

# A figure's bound as a shape: which way the number may lie.
_SHAPES = {
    "exact": "circle", "about": "diamond", "range": "square", "more_than": "triangle-up", "at_least": "triangle-up",
    "up_to": "triangle-down", "less_than": "triangle-down",
}  # fmt: skip
_BOUND_LABELS = {
    "circle": "exact", "diamond": "about", "square": "range", "triangle-up": "this or more",
    "triangle-down": "this or fewer",
}  # fmt: skip


def _theme() -> alt.theme.ThemeConfig:
    axis: Any = {"labelColor": INK, "titleColor": INK, "gridColor": "#EEEEEE", "domainColor": "#999999",
            "tickColor": "#999999", "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal",
            "labelLimit": 400}  # fmt: skip
    return {
        "config": {
            "font": _FONT,
            "background": "white",
            "view": {"stroke": None},
            "title": {"anchor": "start", "fontSize": 16, "color": INK, "subtitleColor": FAINT,
                      "subtitleFontSize": 12, "subtitleLineHeight": 16, "offset": 14},
            "axis": axis,
            "legend": {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelLimit": 260,
                       "symbolSize": 110, "orient": "bottom", "columns": 4},
            "header": {"labelFontSize": 13, "labelFontWeight": "bold", "labelColor": INK},
        }
    }  # fmt: skip


def _picture(spec: Mapping[str, Any]) -> str:
    """The chart as SVG, with its title and description inside: Vega leaves them out."""
    import vl_convert

    svg = vl_convert.vegalite_to_svg(dict(spec))
    title = spec.get("title")
    name = title.get("text") if isinstance(title, Mapping) else title
    head = f"<title>{escape(str(name or 'chart'))}</title><desc>{escape(str(spec.get('description', '')))}</desc>"
    start = svg.index(">") + 1
    return f'{svg[: start - 1]} role="img">{head}{svg[start:]}'


def mime_bundle(spec: dict[str, Any], **_: Any) -> dict[str, Any]:
    """A chart for Jupyter, offline: interactive where Vega-Lite is built in (JupyterLab), a picture elsewhere.

    JupyterLab draws Vega-Lite up to version 5, and our charts keep to what version 5 knows.
    """
    return {
        "application/vnd.vegalite.v5+json": spec | {"$schema": "https://vega.github.io/schema/vega-lite/v5.json"},
        "image/svg+xml": _picture(spec),
        "text/plain": str(spec.get("description", "")),
    }


alt.renderers.register("truceline", mime_bundle)
alt.theme.register("truceline", enable=False)(_theme)


def use() -> None:
    """Draw Altair charts with this project's renderer and theme, unless another one has been chosen."""
    if alt.renderers.active == "default":
        alt.renderers.enable("truceline")
    if alt.theme.active == "default":
        alt.theme.enable("truceline")


# ---------------------------------------------------------------- shared pieces


def midnight(day: date | None) -> str | None:
    """A day for Vega, with a time: a bare day would be read as UTC and shift with the reader's time zone."""
    return None if day is None else f"{day.isoformat()}T00:00:00"


def time_domain(fields: Sequence[Row]) -> list[str | None]:
    """First to last day of the marks, with room at both ends."""
    first = date.fromisoformat(min(f["start"] for f in fields)[:10])
    last = date.fromisoformat(max(f["end"] for f in fields)[:10])
    room = max(timedelta(days=4), (last - first) / 12)
    return [midnight(first - room), midnight(last + room)]


def stacked(panels: Sequence[Any], *params: Any) -> Any:
    """Panels below one another that share colours, shapes and what a click on the legend picks."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Automatically deduplicated selection parameter")
        return alt.vconcat(*panels, spacing=24).resolve_scale(color="shared", shape="shared").add_params(*params)


def _who(row: Row) -> str:
    return str(row["claimant"] or f"{row['publisher']} ({OWN_VOICE})")


def claim_fields(row: Row) -> Row:
    """What every mark of a claim carries: its reading, its evidence and where it is drawn."""
    days = words.days_words(row["as_of_start"], row["as_of_end"])
    middle = row["as_of_start"] + (row["as_of_end"] - row["as_of_start"]) / 2
    at = next((row[k] for k in ("value", "low", "high") if row[k] is not None), None)
    return {
        "figure": words.figure_words(row),
        "what": f"{spaced(row['measure'])}, {v.POPULATIONS[row['population']].label}",
        "who": _who(row),
        "through": row["relayed_by"] or "",
        "days": days if row["as_of_origin"] == "stated" else f"{days} ({row['as_of_origin']})",
        "basis": f"{row['basis']}, {row['modality']}",
        "article": f"{row['publisher']}, {words.days_words(row['published'], row['published'])}",
        "quote": f"“{row['quote']}”",
        "note": row["note"] or "",
        "url": row["evidence_url"],
        "start": midnight(row["as_of_start"]),
        "end": midnight(row["as_of_end"] + timedelta(days=1)),
        "middle": midnight(middle),
        "at": at,
        "low": row["low"],
        "high": row["high"],
        "shape": _BOUND_LABELS[_SHAPES[row["bound"]]],
        "id": row["claim_id"],
    }


CLAIM_TOOLTIP = [
    alt.Tooltip(f"{name}:N", title=title)
    for name, title in (
        ("figure", "figure"), ("what", "of"), ("who", "said by"), ("through", "through"), ("days", "as of"),
        ("basis", "basis"), ("article", "article"), ("quote", "words"), ("note", "note"),
    )
]  # fmt: skip


# Okabe & Ito, the yellow left out: too faint on white; a dark brown and a grey added.
_CLAIMANT_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#661100", "#4D4D4D")


def claimant_colour(fields: Sequence[Row]) -> alt.Color:
    """One colour per claimant, in the order of their names."""
    names = sorted({f["who"] for f in fields})
    colours = [_CLAIMANT_COLOURS[n % len(_CLAIMANT_COLOURS)] for n in range(len(names))]
    return alt.Color("who:N").title("said by").scale(domain=names, range=colours)


def bound_shape(shown: Iterable[str]) -> alt.Shape:
    """A figure's bound as a shape; the legend holds those that occur."""
    names = {label: shape for shape, label in _BOUND_LABELS.items()}
    present = [label for label in names if label in set(shown)]
    return alt.Shape("shape:N").title("figure given as").scale(domain=present, range=[names[p] for p in present])


def ends(rows: Sequence[Row]) -> list[float]:
    """The numbers that marks reach to: both ends of a range, else the number where a mark stands."""
    return [row[k] for row in rows for k in (("low", "high") if row["shape"] == "range" else ("at",))]


def span(rows: Sequence[Row], base: Any, channel: str, *encoding: Any) -> list[Any]:
    """A bar from low to high along `channel` (x or y) behind the figures given as a range; nothing without any."""
    if not any(row["shape"] == "range" for row in rows):
        return []
    ends = {"x": (alt.X, alt.X2), "y": (alt.Y, alt.Y2)}[channel]
    bar = base.transform_filter("datum.shape === 'range'").mark_rule(strokeWidth=4, strokeOpacity=0.35)
    return [bar.encode(ends[0]("low:Q"), ends[1]("high:Q"), *encoding)]


def apart(labels: Sequence[str]) -> list[str]:
    """Labels that name different things, kept different: a repeated one gets a number."""
    seen: dict[str, int] = {}
    out = []
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        out.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return out


def inline(rows: Sequence[Row]) -> alt.InlineData:
    """Rows as data inside the chart."""
    return alt.InlineData(values=list(rows))


def chart_title(text: str, *lines: str) -> alt.TitleParams:
    """A title, and below it what a reader must know; empty lines are left out."""
    wrapped = [part for line in lines if line for part in textwrap.wrap(line, 105)]
    return alt.TitleParams(text, subtitle=wrapped) if wrapped else alt.TitleParams(text)


def source_line(rows: Sequence[Row]) -> str:
    """The outlets that rows come from."""
    names = sorted({row["publisher"] for row in rows})
    return f"Source: {', '.join(names)}." if names else "No rows."


def description(title: str, sentences: Sequence[str], most: int = 60) -> str:
    """A chart in words, for people who do not see it."""
    more = len(sentences) - most
    told = "; ".join(sentences[:most]) or "nothing to show"
    return f"{title}. {told}{f'; and {more} more' if more > 0 else ''}."


def claim_rows(table: Frame, families: Iterable[str]) -> list[Row]:
    """Rows of a frame of claims, of some families; another kind of frame is an error."""
    wanted = set(families)
    return [row for row in rows_of(table, schema.CLAIMS) if row["family"] in wanted]


def by_modality(rows: Sequence[Row], modality: Iterable[str]) -> tuple[list[Row], str]:
    """Rows of the wanted modalities, and a sentence on those left out."""
    wanted = modalities(modality)
    kept = [row for row in rows if row["modality"] in wanted]
    out = len(rows) - len(kept)
    others = sorted({row["modality"] for row in rows} - wanted)
    return kept, f"Left out: {out} {', '.join(others)}." if out else ""


def nothing_chart(title: str) -> Chart:
    """A chart that says that there is nothing to show."""
    return (
        alt.Chart(inline([{"text": "nothing to show"}]))
        .mark_text(align="left", color=FAINT, fontSize=13)
        .encode(alt.Text("text:N"), alt.X(value=0))
        .properties(title=chart_title(title), description=f"{title}. Nothing to show.", width=600, height=40)
    )
