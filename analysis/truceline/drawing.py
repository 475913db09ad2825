"""How charts are drawn: theme, renderer, and the pieces that charts of claims share."""

from __future__ import annotations

import math
import textwrap
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from html import escape
from itertools import pairwise
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
            "labelLimit": 400, "labelFlush": False}  # fmt: skip
    return {
        "config": {
            "font": _FONT,
            "background": "white",
            "view": {"stroke": None},
            "title": {"anchor": "start", "fontSize": 13, "color": INK, "subtitleColor": FAINT,
                      "subtitleFontSize": 12, "subtitleLineHeight": 16, "subtitlePadding": 5, "offset": 12},
            "axis": axis,
            "legend": {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelLimit": 260,
                       "symbolSize": 110, "symbolOpacity": 1, "orient": "bottom", "columns": 3,
                       "layout": {"bottom": {"anchor": "start", "direction": "vertical", "margin": 8}}},
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


def time_domain(fields: Sequence[Row]) -> list[str]:
    """First to last day of the marks, with room at both ends."""
    first = date.fromisoformat(min(f["start"] for f in fields)[:10])
    last = date.fromisoformat(max(f["end"] for f in fields)[:10])
    room = max(timedelta(days=4), (last - first) / 12)
    return [f"{first - room}T00:00:00", f"{last + room}T00:00:00"]


def time_axis(domain: Sequence[str], most: int = 6) -> alt.Axis:
    """Days or months as ticks, whichever are few enough; none is written twice."""
    first, last = (date.fromisoformat(day[:10]) for day in domain)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    spaced_days = (days[step // 2 :: step] for step in (1, 2, 3, 5, 7, 14))
    months = (
        [d for d in days if d.day == 1 and (12 * d.year + d.month - 1) % n == 0] for n in (1, 2, 3, 6, 12, 24, 60)
    )
    long = len(days) > 14 * most
    ticks = next((t for t in (months if long else spaced_days) if len(t) <= most), [])
    values = [alt.DateTime(year=d.year, month=d.month, date=d.day) for d in ticks]
    return alt.Axis(values=values, format="%b %Y" if long else "%-d %b %Y", labelAngle=0)


def stacked(panels: Sequence[Any], params: Sequence[Any]) -> Any:
    """Panels below one another that share colours, shapes and what a click on the legend picks."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Automatically deduplicated selection parameter")
        return alt.vconcat(*panels, spacing=24).resolve_scale(color="shared", shape="shared").add_params(*params)


def picked(fields: Sequence[Row], key: str) -> tuple[list[Any], Any]:
    """What a click on the legend picks, and the opacity that follows it; nothing where the legend is none."""
    if len({f[key] for f in fields}) < 2:
        return [], alt.value(1.0)
    pick = alt.selection_point(name=f"{key}_pick", fields=[key], bind="legend")
    return [pick], alt.when(pick).then(alt.value(1.0)).otherwise(alt.value(0.15))


def legend(channel: Any, title: str, names: Sequence[str], shown: Sequence[str]) -> Any:
    """A channel with a legend of its names; one name alone needs no legend, the subtitle says it (`alone`)."""
    titled = channel.title(title).scale(domain=list(names), range=list(shown))
    lines = math.ceil(len(names) / (5 if max(map(len, names)) < 16 else 3))
    return titled.legend(columns=math.ceil(len(names) / lines)) if len(names) > 1 else titled.legend(None)


def alone(fields: Sequence[Row], key: str, sentence: str) -> str:
    """What a legend of one entry would say, as a sentence; nothing where there are more."""
    names = {f[key] for f in fields}
    return f"{sentence} {names.pop()}." if len(names) == 1 else ""


def tip(title: str, **rows: Any) -> Row:
    """What hovering shows: a heading, and rows that hold something, under their names."""
    return {"title": title, **{name.replace("_", " "): str(told) for name, told in rows.items() if told}}


# What hovering shows is a whole object, so that empty rows stay away; `said` is the mark in words.
HOVER = (alt.Tooltip("tip:N"), alt.Description("said:N"))
# Only where an address is known: a null would open a page named "null".
OPEN = alt.Href("url:N", condition={"test": "!isValid(datum.url)", "value": ""})
_DAYS_KNOWN = {
    "stated": "", "inferred": " (inferred)", "published": " (the article's date)",
    "external": " (from outside the article)",
}  # fmt: skip


def claim_fields(row: Row, **more: Any) -> Row:
    """What every mark of a claim carries: what hovering shows, its evidence and where it is drawn."""
    figure = words.figure_words(row)
    days = words.days_words(row["as_of_start"], row["as_of_end"])
    end = row["as_of_end"] + timedelta(days=1)
    middle = datetime.combine(row["as_of_start"], time()) + (end - row["as_of_start"]) / 2
    who = str(row["claimant"] or f"{row['publisher']} ({OWN_VOICE})")
    article = f"{row['publisher']}, {words.days_words(row['published'], row['published'])}"
    of = v.POPULATIONS[row["population"]].label if row["family"] in ("casualties", "displacement") else ""
    what = words.claim_words(row)
    return {
        "figure": figure,
        "who": who,
        "url": row["evidence_url"],
        "start": midnight(row["as_of_start"]),
        "end": midnight(end),
        "long": row["as_of_start"] < row["as_of_end"],
        "middle": middle.isoformat(),
        "at": next((row[k] for k in ("value", "low", "high") if row[k] is not None), None),
        "low": row["low"],
        "high": row["high"],
        "shape": _BOUND_LABELS[_SHAPES[row["bound"]]],
        "id": row["claim_id"],
        "said": f"{what}{f', {of}' if of else ''}, as of {days}, said by {who}, in {article}",
        "tip": tip(
            what, of=of, said_by=who, through=row["relayed_by"], as_of=days + _DAYS_KNOWN[row["as_of_origin"]],
            basis=f"{row['basis']}, {row['modality']}", article=article, words=f"“{row['quote']}”", note=row["note"],
            **more,
        ),
    }  # fmt: skip


# Okabe & Ito, the yellow left out: too faint on white; a dark brown and a grey added.
_CLAIMANT_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#661100", "#4D4D4D")


def claimant_colour(fields: Sequence[Row]) -> Any:
    """One colour per claimant, in the order of their names."""
    names = sorted({f["who"] for f in fields})
    colours = [_CLAIMANT_COLOURS[n % len(_CLAIMANT_COLOURS)] for n in range(len(names))]
    return legend(alt.Color("who:N"), "said by", names, colours)


def bound_shape(fields: Sequence[Row]) -> Any:
    """A figure's bound as a shape; the legend holds those that occur."""
    names = {label: shape for shape, label in _BOUND_LABELS.items() if any(f["shape"] == label for f in fields)}
    return legend(alt.Shape("shape:N"), "figure given as", list(names), list(names.values()))


def how_to_read(fields: Sequence[Row]) -> str:
    """What the marks mean, as far as these have it."""
    has = {f["shape"] for f in fields}
    triangle = "A triangle is a bound, its dashed stem points to where the number may lie."
    parts = [
        "One mark per claim; hover for its words.",
        triangle if has & {"this or more", "this or fewer"} else "",
        "A bar along time spans days not told closer." if any(f["long"] for f in fields) else "",
        "A bar from low to high is a range." if "range" in has else "",
        alone(fields, "shape", "All figures given as"),
    ]
    return " ".join(part for part in parts if part)


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


# ---------------------------------------------------------------- labels that leave each other room

Box = tuple[float, float, float, float]  # left, top, right, bottom, in pixels
Point = tuple[float, float]
_BESIDE = tuple(  # where a label may stand, the best first: its edge towards the mark, and how far from it
    (align, dx, dy) for dy in (-11, 15, 0, -25, 29) for align, dx in (("left", 11), ("right", -11))
)  # fmt: skip
BELOW = (("center", 0, 12),)
_OVER = 80  # pixels that a label may run over the right edge


def text_width(text: str, size: float = 12) -> float:
    """About how wide a text is drawn, rather too wide than too narrow."""
    narrow, wide = " .,:;|'’“”·ijlftI()[]/-", "mwMW%"
    return size * sum(0.3 if c in narrow else 0.84 if c in wide else 0.7 if c.isupper() else 0.56 for c in text)


def _meet(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def place_labels(
    rows: Sequence[Row], points: Sequence[Point], width: float, height: float, *,
    taken: Sequence[Box] = (), lines: Sequence[Box] = (), spots: Sequence[tuple[str, float, float]] = _BESIDE,
    size: float = 12,
) -> None:  # fmt: skip
    """Give each row's label the first spot beside its mark that is free; one that finds none is dropped.

    No label stands on another one, on what is `taken`, outside, or nearer to another mark than to its own. Spots that
    cross `lines` or run over the right edge come after others, and those far off last. The highest mark comes first, so
    that labels stand in the order of their marks.
    """
    if len(rows) > 300:  # more than would find room
        return
    filled = list(taken)
    for row, (x, y) in sorted(zip(rows, points, strict=True), key=lambda pair: (pair[1][1], pair[1][0])):
        wide = text_width(row["label"], size)
        starts = {"left": 0.0, "right": -wide, "center": -wide / 2}
        free: list[tuple[int, Box, Row]] = []
        for align, dx, dy in spots:
            left, middle = x + dx + starts[align], y + dy
            box = (left, middle - 0.55 * size, left + wide, middle + 0.55 * size)
            inside = left >= 0 and box[2] <= width + _OVER and box[1] >= 0 and box[3] <= height
            if inside and not any(_meet(box, other) for other in filled):
                own = _away((x, y), box)
                if any(_away(p, box) < own for p in points if p != (x, y)):
                    continue  # it would be read as the other mark's
                cost = any(_meet(box, line) for line in lines) + 2 * (abs(dy) > 20) + (box[2] > width)
                free.append((cost, box, {"align": align, "dx": dx, "dy": dy}))
        if row["label"] and free:
            _, box, row["spot"] = min(free, key=lambda f: f[0])
            filled.append(box)


def _away(point: Point, box: Box) -> float:
    """How far a point is from the nearest edge of a box."""
    (x, y), (left, top, right, bottom) = point, box
    return math.hypot(max(left - x, 0.0, x - right), max(top - y, 0.0, y - bottom))


def labels(base: Any, size: float = 12) -> Any:
    """The labels that found room, each where it did."""
    at = {name: alt.ExprRef(f"datum.spot.{name}") for name in ("align", "dx", "dy")}
    shown = base.transform_filter("isValid(datum.spot)")
    return shown.mark_text(fontSize=size, color=INK, **at).encode(alt.Text("label:N"))


def over_time(
    fields: Sequence[Row], domain: Sequence[str], limits: tuple[float, float], size: tuple[int, int], reach: float,
    colour: alt.Color, shape: alt.Shape, opacity: Any, *,
    lines: Iterable[Sequence[tuple[str, float]]] = (), extent: float = 60,
    under: Callable[[Any, alt.Color], list[Any]] = lambda base, colour: [],
) -> Any:  # fmt: skip
    """A panel of claims at their days: bars where days are a stretch, marks, stems where words give a bound, labels.

    `lines` (days and numbers) are what `under` draws, layers behind the marks: labels keep off them where they can.
    """
    (floor, top), (width, height) = limits, size
    first, last = (datetime.fromisoformat(day) for day in domain)

    def on(day: str, number: float) -> Point:
        share = (datetime.fromisoformat(day) - first) / (last - first)
        return width * share, height * (top - number) / (top - floor)

    taken: list[Box] = []
    for f in fields:
        toward = {"this or more": f["at"] + reach, "this or fewer": f["at"] - reach}.get(f["shape"])
        f["toward"] = None if toward is None else min(top, max(floor, toward))
        (x, y), reached = on(f["middle"], f["at"]), [f["at"], f["toward"]]
        reached = [f["low"], f["high"]] if f["shape"] == "range" else [n for n in reached if n is not None]
        stem = [on(f["middle"], n)[1] for n in reached]
        taken += [(x - 6, y - 6, x + 6, y + 6), (x - 2, min(stem), x + 2, max(stem))]
        if f["long"]:
            taken.append((on(f["start"], 0)[0], y - 3, on(f["end"], 0)[0], y + 3))
    crossed: list[Box] = []
    for line in lines:
        for (x, y), (x2, y2) in pairwise(on(day, number) for day, number in line):
            steps = max(1, int(max(abs(x2 - x), abs(y2 - y)) / 6))
            at = [(x + (x2 - x) * n / steps, y + (y2 - y) * n / steps) for n in range(steps + 1)]
            crossed += [(a - 1, b - 1, a + 1, b + 1) for a, b in at]
    place_labels(fields, [on(f["middle"], f["at"]) for f in fields], width, height, taken=taken, lines=crossed)

    base = alt.Chart(inline(fields)).encode(
        alt.X("middle:T").title(None),
        alt.Y("at:Q").title(None).scale(domain=[floor, top], nice=False)
        .axis(format=",d", tickCount=height // 30, tickMinStep=1, minExtent=extent),
        *HOVER, opacity=opacity,
    )  # fmt: skip
    stretch = base.transform_filter("datum.long").mark_rule(strokeWidth=4, strokeOpacity=0.35)
    stem_mark = base.transform_filter("isValid(datum.toward)").mark_rule(strokeWidth=1.6, strokeDash=[4, 3])
    point = base.mark_point(size=120, filled=True).encode(
        # The domain in one layer only: Vega takes equal domains of dates for different ones.
        alt.X("middle:T").scale(domain=list(domain)).axis(time_axis(domain)), colour, shape, OPEN,
    )  # fmt: skip
    marks = [
        stretch.encode(alt.X("start:T").title(None), alt.X2("end:T"), colour),
        *span(fields, base, "y", colour),
        stem_mark.encode(alt.Y2("toward:Q"), colour),
        point,
        labels(base),
    ]
    return alt.layer(*under(base, colour), *marks).properties(width=width, height=height)


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
    return alt.TitleParams(text, subtitle=wrapped, fontSize=17)


Outlets = Mapping[str, tuple[str, str]]


def outlets_of(articles: Frame | None, ids: Iterable[str]) -> Outlets:
    """Outlet and day of each article; one that no table of articles tells of goes by its id."""
    rows = rows_of(articles, schema.ARTICLES) if articles is not None else []
    known = {r["article_id"]: (r["publisher"], words.days_words(r["published"], r["published"])) for r in rows}
    return {article: known.get(article, (article, "")) for article in sorted(set(ids))}


def source_line(outlets: Iterable[str]) -> str:
    """The outlets that rows come from."""
    return f"Source: {', '.join(sorted(set(outlets)))}."


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
    return kept, f"Left out: {out} claim{'s' * (out > 1)} told as {', '.join(others)}." if out else ""


def nothing_chart(title: str) -> Chart:
    """A chart that says that there is nothing to show."""
    return (
        alt.Chart(inline([{"text": "nothing to show"}]))
        .mark_text(align="left", color=FAINT, fontSize=13)
        .encode(alt.Text("text:N"), alt.X(value=0))
        .properties(title=chart_title(title), description=f"{title}. Nothing to show.", width=600, height=40)
    )
