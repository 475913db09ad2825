"""Charts of uncertain claims: *_chart(table) -> altair chart.

Chart functions load nothing and save nothing; they take pandas or polars frames as the loaders return them. A bound
looks like a bound: a triangle points to where the number may lie, a bar spans an interval of days or numbers. A click
on a mark opens the article at the quoted words, where its address is known.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import altair as alt

from truceline import schema, words
from truceline import vocabulary as v
from truceline.drawing import (
    CLAIM_TOOLTIP,
    FAINT,
    INK,
    OWN_VOICE,
    RULE,
    Chart,
    Row,
    apart,
    bound_shape,
    by_modality,
    chart_title,
    claim_fields,
    claim_rows,
    claimant_colour,
    description,
    ends,
    inline,
    midnight,
    nothing_chart,
    source_line,
    spaced,
    span,
    stacked,
    time_domain,
    use,
)
from truceline.frames import Frame, rows_of
from truceline.reconciliation import RECONCILED, reported_totals
from truceline.records import superseded_by
from truceline.reference.registry import SERIES as REFERENCE_SERIES
from truceline.timeline import ASSERTED, series_key

# ---------------------------------------------------------------- casualties

_MEASURE_TITLES = {"deaths": "People killed", "injured": "People injured", "missing": "People missing"}


def casualties_chart(table: Frame, *, modality: Iterable[str] = ASSERTED) -> Chart:
    """Casualty figures over time, one panel per measure, one mark per claim.

    Across: the days a figure is as of (a bar where they are a stretch). Up: the number, with a dashed stem towards
    where it may lie when the words give only a bound. Colour: who says so. A line joins figures of one series, that
    is of one claimant, measure, population, basis and start; nothing else is joined.
    """
    use()
    title = "Killed, injured and missing, as claimed"
    rows, left_out = by_modality(claim_rows(table, ["casualties"]), modality)
    if not rows:
        return nothing_chart(title)
    fields = [claim_fields(row) for row in rows]
    for row, shown in zip(rows, fields, strict=True):
        shown["panel"] = row["measure"]
        shown["series"] = " ".join(map(str, series_key(row)))
        shown["population"] = v.POPULATIONS[row["population"]].label
    domain = time_domain(fields)
    colour, shape = claimant_colour(fields), bound_shape({f["shape"] for f in fields})
    pick = alt.selection_point(name="claimant_pick", fields=["who"], bind="legend")
    x = alt.X("middle:T").title(None).axis(format="%-d %b %Y", labelAngle=0, tickCount=5)
    framed = x.scale(domain=domain)  # in one layer only: Vega takes equal domains of dates for different ones
    panels, cut = [], []
    for measure in [m for m in _MEASURE_TITLES if any(f["panel"] == m for f in fields)]:
        of_panel = [f for f in fields if f["panel"] == measure]
        reached = ends(of_panel)
        least, most = min(reached), max(reached)
        spread = most - least
        wide = spread > 0.05 * most and least > 0.5 * most
        reach = 0.35 * spread if wide else 0.25 * most
        floor = least - 0.3 * spread if wide else 0
        cut += [_MEASURE_TITLES[measure].lower()] if wide else []
        for f in of_panel:
            f["toward"] = {"this or more": f["at"] + reach, "this or fewer": f["at"] - reach}.get(f["shape"])
        bases = sorted({f["basis"].split(",")[0] for f in of_panel})
        y = (
            alt.Y("at:Q").title(f"people ({' and '.join(bases)})")
            .scale(domain=[floor, most + 0.35 * (most - floor)]).axis(format=",d", tickCount=5)
        )  # fmt: skip
        base = alt.Chart(inline(of_panel)).encode(
            opacity=alt.when(pick).then(alt.value(1.0)).otherwise(alt.value(0.15)), tooltip=CLAIM_TOOLTIP
        )
        line = base.mark_line(strokeWidth=1, strokeDash=[2, 3]).encode(x, y, colour, alt.Detail("series:N"))
        days = base.mark_rule(strokeWidth=4, strokeOpacity=0.35).encode(
            alt.X("start:T").title(None), y, colour, alt.X2("end:T")
        )
        stem = base.transform_filter("isValid(datum.toward)").mark_rule(strokeWidth=1.6, strokeDash=[4, 3]).encode(
            x, y, colour, alt.Y2("toward:Q")
        )  # fmt: skip
        point = base.mark_point(size=120, filled=True).encode(framed, y, colour, shape, alt.Href("url:N"))
        label = base.mark_text(align="left", dx=11, dy=-9, fontSize=12).encode(x, y, alt.Text("figure:N"))
        panels.append(
            alt.layer(line, days, *span(of_panel, base, "y", x, colour), stem, point, label)
            .properties(width=720, height=240 if len(of_panel) > 2 else 110, title=_MEASURE_TITLES[measure])
        )  # fmt: skip
    said = [f"{f['what']}: {f['figure']}, as of {f['days']}, said by {f['who']}, in {f['article']}" for f in fields]
    return stacked(panels, pick).properties(
        title=chart_title(
            title,
            "One mark per claim. A triangle is a bound, its dashed stem points to where the number may lie; a bar "
            "spans days not told closer.",
            "A dotted line joins one claimant's series. "
            + (f"The axis of {' and of '.join(cut)} does not begin at zero. " if cut else "")
            + left_out,
            source_line(rows),
        ),
        description=description(title, said),
    )


# ---------------------------------------------------------------- hostages

_HELD = ("hostages_taken", "hostages_held", "hostages_held_alive", "hostages_held_dead")
_MEASURE_WORDS = {
    "hostages_taken": "taken", "hostages_held": "held in all", "hostages_held_alive": "held, alive",
    "hostages_held_dead": "held, dead", "hostages_released": "released", "bodies_returned": "bodies returned",
    "hostages_returned": "returned, living and dead", "prisoners_released": "prisoners released",
    "prisoners_held": "prisoners held",
}  # fmt: skip
_MODALITY_COLOURS = {
    "reported": "#222222", "estimated": "#777777", "scheduled": "#0072B2", "accepted": "#009E73",
    "offered": "#56B4E9", "demanded": "#D55E00", "rejected": "#8B0000", "hypothetical": "#B3B3B3",
    "denied": "#4B0082", "postponed": "#999933",
}  # fmt: skip


_STEPS = {  # panels of rows, each with a scale of its own
    "done": "Hostages released or returned: told as done",
    "told": "Hostages to be released or returned: planned, offered, demanded",
    "prisoners": "Palestinian prisoners",
    "ratio": "Prisoners for each hostage",
}


def _step_of(row: Row) -> str:
    if row["per"]:
        return "ratio"
    if row["family"] == "prisoners":
        return "prisoners"
    return "done" if row["modality"] in ASSERTED else "told"


def hostages_chart(table: Frame, *, modality: Iterable[str] = ASSERTED) -> Chart:
    """People held in Gaza over time, and below, every claim of a release or return on a row of its own.

    Above: counts of people held, by day. Below, in the order of their days: what is told as done, apart from what is
    planned, offered or demanded; Palestinian prisoners; and ratios. Panels have scales of their own. To see plans,
    offers and demands, ask for their modalities: `modality=truceline.vocabulary.MODALITIES` takes all.
    """
    use()
    title = "Hostages and prisoners: held, released, planned, demanded"
    rows, left_out = by_modality(claim_rows(table, ["hostages", "prisoners"]), modality)
    if not rows:
        return nothing_chart(title)
    rows.sort(key=lambda r: (r["as_of_start"], r["as_of_end"], r["claim_id"]))
    fields = []
    for row in rows:
        shown = claim_fields(row)
        asserted = row["modality"] in ASSERTED
        actor = f"{row['actor']} · " if row["actor"] and not asserted else ""
        days = words.days_words(row["as_of_start"], row["as_of_end"])
        shown["row"] = f"{days} · {actor}{_MEASURE_WORDS[row['measure']]} ‖{row['claim_id']}"
        superseded = " · superseded in the article" if superseded_by(row) else ""
        shown["label"] = f"{shown['figure']} · {shown['who']}{superseded}"
        shown["modality"] = row["modality"]
        shown["panel"] = "held" if row["measure"] in (*_HELD, "prisoners_held") and asserted else _step_of(row)
        shown["name"] = f"{shown['figure']} {_MEASURE_WORDS[row['measure']]} · {shown['who']}"
        fields.append(shown)
    present = [m for m in _MODALITY_COLOURS if any(f["modality"] == m for f in fields)]
    colour = (
        alt.Color("modality:N").title("told as").scale(domain=present, range=[_MODALITY_COLOURS[m] for m in present])
    )
    shape = bound_shape({f["shape"] for f in fields})
    pick = alt.selection_point(name="modality_pick", fields=["modality"], bind="legend")
    faded = alt.when(pick).then(alt.value(1.0)).otherwise(alt.value(0.15))
    panels: list[Any] = []
    held = [f for f in fields if f["panel"] == "held"]
    if held:
        panels.append(_held_panel(held, colour, shape, faded))
    for panel, panel_title in _STEPS.items():
        of_panel = [f for f in fields if f["panel"] == panel]
        if of_panel:
            panels.append(_step_panel(of_panel, panel_title, colour, shape, faded))
    said = [f"{f['row'].split(' ‖')[0]}: {f['modality']} {f['figure']}, said by {f['who']}" for f in fields]
    return stacked(panels, pick).properties(
        title=chart_title(
            title,
            "One mark per claim. A planned, offered or demanded number is not a number of people released. "
            "Counts held are standing counts; nothing is joined across claimants.",
            left_out,
            source_line(rows),
        ),
        description=description(title, said),
    )


def _held_panel(held: list[Row], colour: alt.Color, shape: alt.Shape, faded: Any) -> Any:
    top = max(ends(held))
    base = alt.Chart(inline(held)).encode(
        alt.Y("at:Q").title("people held (snapshot)").scale(domain=[0, top * 1.25]).axis(tickCount=4),
        opacity=faded,
        tooltip=CLAIM_TOOLTIP,
    )
    domain = time_domain(held)
    x = alt.X("middle:T").title(None).axis(format="%b %Y", labelAngle=0, tickCount=8)
    days = base.mark_rule(strokeWidth=4, strokeOpacity=0.35).encode(
        alt.X("start:T").title(None), alt.X2("end:T"), colour
    )
    point = base.mark_point(size=120, filled=True).encode(x.scale(domain=domain), colour, shape, alt.Href("url:N"))
    # Towards the middle of the panel, so that no label runs over its edge.
    starts = sorted(f["start"] for f in held)
    early = [f for f in held if f["start"] <= starts[len(starts) // 2] and f["start"] != starts[-1]]
    late = [f for f in held if f not in early]
    name = [x, alt.Y("at:Q"), alt.Text("name:N")]
    right = alt.Chart(inline(early)).mark_text(align="left", dx=11, fontSize=12).encode(*name)
    left = alt.Chart(inline(late)).mark_text(align="right", dx=-11, fontSize=12).encode(*name)
    return alt.layer(days, *span(held, base, "y", x, colour), point, right, left).properties(
        width=620, height=170, title="Held in Gaza"
    )


def _step_panel(rows: list[Row], title: str, colour: alt.Color, shape: alt.Shape, faded: Any) -> Any:
    base = alt.Chart(inline(rows)).encode(
        alt.Y("row:N").title(None).sort([f["row"] for f in rows])
        .axis(labelExpr="split(datum.label, ' ‖')[0]", domain=False, ticks=False, labelPadding=10, grid=False),
        opacity=faded,
        tooltip=CLAIM_TOOLTIP,
    )  # fmt: skip
    x = alt.X("at:Q").title(None).scale(domain=[0, max(ends(rows)) * 1.05]).axis(tickMinStep=1, tickCount=6)
    stem = base.mark_rule(strokeWidth=1.5).encode(x, alt.X2(datum=0), colour)
    point = base.mark_point(size=120, filled=True).encode(x, colour, shape, alt.Href("url:N"))
    label = base.mark_text(align="left", dx=11, fontSize=12).encode(x, alt.Text("label:N"))
    return alt.layer(stem, *span(rows, base, "x", colour), point, label).properties(
        width=360, height=alt.Step(24), title=title
    )


# ---------------------------------------------------------------- proposals

_ROW_HEIGHT, _COLUMN_WIDTH = 40, 38  # pixels of a cell
# In the order a negotiator goes through a text; what the columns of the grid are called.
_TERM_GROUPS = {
    "Fighting": ("permanent_ceasefire", "truce", "halt_operations", "security_arrangements"),
    "Forces": ("full_withdrawal", "partial_withdrawal"),
    "Exchange": ("hostages_released", "bodies_returned", "prisoners_released"),
    "Aid": ("humanitarian_aid", "corridor_reopening", "crossing_reopening", "heavy_equipment", "reconstruction"),
    "Gaza after": ("disarmament", "governance_handover", "end_of_hamas_rule", "exile", "statehood"),
    "Process": ("guarantees", "negotiations", "phase_schedule", "phase_extension", "implementation"),
}
_TERM_LABELS = {t: spaced(t) for t in v.TERMS} | {
    "end_of_hamas_rule": "end of Hamas rule", "hostages_released": "hostages go free",
    "bodies_returned": "bodies handed over", "prisoners_released": "prisoners go free",
}  # fmt: skip
_SIDES = {  # who stands where, in a fixed order
    "Hamas": ("hamas",), "Israel": ("israel",), "mediators, US": ("mediator", "us"),
    "both sides": ("other",), "others": tuple(
        p for p in v.PARTIES if p not in ("hamas", "israel", "mediator", "us", "other")
    ),
}  # fmt: skip
_SIDE_OF = {party: side for side, parties in _SIDES.items() for party in parties}
_SIDE_COLOURS = {"Hamas": "#7B3F9E", "Israel": "#E69F00", "mediators, US": "#0F8B8D", "both sides": "#4D4D4D",
                 "others": "#A65628"}  # fmt: skip
_CROSS = "M-1,-0.6L-0.6,-1L0,-0.4L0.6,-1L1,-0.6L0.4,0L1,0.6L0.6,1L0,0.4L-0.6,1L-1,0.6L-0.4,0Z"
_STANCE_SHAPES = {  # yes is round, asked for points up, no is a cross
    "accepted": "circle", "offered": "circle", "proposed": "square", "open_to": "diamond", "demanded": "triangle-up",
    "condition": "triangle-right", "rejected": _CROSS,
}  # fmt: skip
_ANSWER_SHAPES = {
    "accepted": "circle", "supports": "circle", "carried_out": "square", "undecided": "diamond", "no_reply": "diamond",
    "counter_offer": "triangle-up", "precondition": "triangle-right", "criticised": _CROSS, "rejected": _CROSS,
    "breached": _CROSS,
}  # fmt: skip


def _bands(rows: Sequence[Row], day: str) -> list[str]:
    """Proposals in the order in which articles first tell of them."""
    first: dict[str, Any] = {}
    for row in rows:
        known = row[day]
        first[row["proposal_id"]] = min(known, first.get(row["proposal_id"], known))
    return sorted(first, key=lambda p: (first[p], p))


def _mark_fields(row: Row, actor: str, start: str, end: str) -> Row:
    return {
        "side": _SIDE_OF[v.party_of(actor) or "media"],
        "who": actor,
        "said": row["claimant"] or OWN_VOICE,
        "through": row["relayed_by"] or "",
        "days": words.days_words(row[start], row[end]),
        "quote": f"“{row['quote']}”",
        "note": row["note"] or "",
        "url": row["evidence_url"],
        "article": row["article_id"],
    }


def _gathered(marks: Sequence[Row], cell: Sequence[str], width: int = _COLUMN_WIDTH) -> list[Row]:
    """One mark per cell, side, shape and figure, however many articles tell it; marks of a cell stand side by side."""
    merged: dict[tuple[Any, ...], Row] = {}
    for mark in marks:
        key = (*(mark[c] for c in cell), mark["side"], mark["shape"], mark["short"])
        if key in merged:
            for name in ("meaning", "what", "who", "said", "days", "quote", "note", "article", "through"):
                if mark[name] and mark[name] not in merged[key][name].split("; "):
                    merged[key][name] = "; ".join(x for x in (merged[key][name], mark[name]) if x)
            merged[key]["url"] = merged[key]["url"] or mark["url"]
        else:
            merged[key] = dict(mark)
    cells: dict[tuple[Any, ...], list[Row]] = {}
    for mark in merged.values():
        cells.setdefault(tuple(mark[c] for c in cell), []).append(mark)
    sides = list(_SIDES)
    for inside in cells.values():
        inside.sort(key=lambda m: (sides.index(m["side"]), m["meaning"]))
        for n, mark in enumerate(inside):
            mark["dx"] = min(max(14, width / 3), width / len(inside)) * (n - (len(inside) - 1) / 2)
    return [mark for inside in cells.values() for mark in inside]


def _term_mark(row: Row) -> Row:
    figure = words.figure_words(row) if row["bound"] else ""
    what = (
        _TERM_LABELS[row["term"]], row["extent"], row["obligated"] and f"by {row['obligated']}",
        row["phase"] and f"phase {row['phase']}", row["unless"] and f"unless {row['unless']}",
    )  # fmt: skip
    return _mark_fields(row, row["stance_by"], "stated_start", "stated_end") | {
        "meaning": spaced(row["stance"]),
        "what": ", ".join(x for x in what if x),
        "figure": figure,
        "short": figure.replace(" per ", "/").replace("at least ", "≥ ") or ("all" if row["extent"] == "all" else ""),
        "shape": _STANCE_SHAPES[row["stance"]],
    }


_MARK_TOOLTIP = [
    alt.Tooltip(f"{name}:N", title=title)
    for name, title in (
        ("proposal", "proposal"), ("what", "term"), ("meaning", "stance or answer"), ("who", "of"),
        ("figure", "figure"), ("days", "stated"), ("said", "said by"), ("through", "through"), ("article", "article"),
        ("quote", "words"),
        ("note", "note"),
    )
]  # fmt: skip


def proposals_chart(terms: Frame, responses: Frame, *, proposals: Frame | None = None) -> Chart:
    """Proposals by their terms: who offers, demands, makes a condition of or refuses what, and who answered how.

    One row per proposal, demand or agreement, in the order in which articles first tell of it; one column per term.
    Colour: whose stance. Shape: round agrees, square is the proposal's own text, upward asks, sideways makes it a
    condition, a cross refuses. Columns on the left: the answers. `proposals` gives the rows their plain names.
    """
    use()
    title = "Proposals: terms, stances and answers"
    term_rows, answer_rows = rows_of(terms, schema.TERMS), rows_of(responses, schema.RESPONSES)
    if not term_rows and not answer_rows:
        return nothing_chart(title)
    named = rows_of(proposals, schema.PROPOSALS) if proposals is not None else []
    known = {r["proposal_id"]: r for r in named}
    order = _bands([*term_rows, *({**r, "stated_end": r["date_end"]} for r in answer_rows)], "stated_end")
    used = {r["term"] for r in term_rows}
    groups = {g: [t for t in ts if t in used] for g, ts in _TERM_GROUPS.items()}
    columns = [_TERM_LABELS[t] for ts in groups.values() for t in ts]
    names = dict(zip(order, apart([_band_label(p, known, term_rows, answer_rows) for p in order]), strict=True))
    marks = [
        _term_mark(row) | {"band": names[row["proposal_id"]], "proposal": _name(row["proposal_id"], known),
                           "column": _TERM_LABELS[row["term"]]}
        for row in term_rows
    ]  # fmt: skip
    answers = []
    for row in answer_rows:
        side = _SIDE_OF[row["party"]]
        scope = _TERM_LABELS[row["scope"]] if row["scope"] else "the whole"
        answers.append(
            _mark_fields(row, row["actor"], "date_start", "date_end")
            | {
                "band": names[row["proposal_id"]], "proposal": _name(row["proposal_id"], known), "column": side,
                "meaning": spaced(row["response"]), "what": f"answer to {scope}", "figure": "", "short": "",
                "shape": _ANSWER_SHAPES[row["response"]],
            }
        )  # fmt: skip
    bands = [names[p] for p in order]
    sides = [s for s in _SIDES if any(m["side"] == s for m in [*marks, *answers])]
    colour = alt.Color("side:N").title("stance of").scale(domain=sides, range=[_SIDE_COLOURS[s] for s in sides])
    shape = _meaning_shape([*marks, *answers])
    pick = alt.selection_point(name="side_pick", fields=["side"], bind="legend")
    firsts = [_TERM_LABELS[ts[0]] for ts in groups.values() if ts][1:]
    answer_columns = [side for side in sides if any(a["column"] == side for a in answers)]
    cell = ("band", "column")
    left = _grid(_gathered(answers, cell), bands, answer_columns, [], colour, shape, pick, "Answers")
    right = _grid(_gathered(marks, cell), bands, columns, firsts, colour, shape, pick, "Terms", labels=False)
    said = [f"{m['proposal']}: {m['who']}, {m['meaning']}, {m['what']}{' ' + m['figure'] if m['figure'] else ''}"
            for m in [*marks, *answers]]  # fmt: skip
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Automatically deduplicated selection parameter")
        both = alt.hconcat(left, right, spacing=18).resolve_scale(color="shared", shape="shared").add_params(pick)
    return both.properties(
        title=chart_title(
            title,
            "One row per proposal, demand or agreement, oldest news first; one mark per side and stance, however many "
            "articles tell it. Empty cells: the articles say nothing, which is not the same as no.",
            f"Source: {len({r['article_id'] for r in [*term_rows, *answer_rows]})} articles; each mark names its own.",
        ),
        description=description(title, said, most=120),
    )


def _name(proposal_id: str, known: Mapping[str, Row]) -> str:
    return str(known[proposal_id]["label"]) if proposal_id in known else proposal_id


def _band_label(proposal_id: str, known: Mapping[str, Row], terms: Sequence[Row], answers: Sequence[Row]) -> str:
    """The name; below it kind, when it was first stated, and in how many articles."""
    mine = [r for r in terms if r["proposal_id"] == proposal_id]
    answered = [r for r in answers if r["proposal_id"] == proposal_id]
    articles = {r["article_id"] for r in [*mine, *answered]}
    days = [(r["stated_start"], r["stated_end"]) for r in mine] or [(r["date_start"], r["date_end"]) for r in answered]
    first = min(days, key=lambda d: d[1])
    kind = f"{spaced(known[proposal_id]['kind'])}, " if proposal_id in known else ""
    count = f"{len(articles)} article{'s' * (len(articles) != 1)}"
    return f"{_name(proposal_id, known)}|{kind}{words.days_words(*first)}, {count}"


_SHAPE_LABELS = {
    "circle": "offers, accepts or supports it", "square": "has it in its text; did it",
    "diamond": "leaves it open; no reply",
    "triangle-up": "demands it; counter-offer", "triangle-right": "makes it a condition",
    _CROSS: "rejects, criticises, breached it",
}  # fmt: skip


def _meaning_shape(marks: Sequence[Row]) -> alt.Shape:
    present = [shape for shape in _SHAPE_LABELS if any(m["shape"] == shape for m in marks)]
    return (
        alt.Shape("shape:N").title("stance or answer")
        .scale(domain=present, range=present)
        .legend(labelExpr=_switch("datum.label", _SHAPE_LABELS))
    )  # fmt: skip


def _switch(value: str, table: Mapping[str, str]) -> str:
    """A Vega expression that maps one text to another."""
    pairs = ", ".join(f"{key!r}: {text!r}" for key, text in table.items())
    return f"({{{pairs}}})[{value}] || {value}"


def _grid(
    marks: list[Row],
    bands: list[str],
    columns: list[str],
    firsts: list[str],
    colour: alt.Color,
    shape: alt.Shape,
    pick: Any,
    title: str,
    *,
    labels: bool = True,
    width: int = _COLUMN_WIDTH,
) -> Any:
    """Marks in a grid of bands and columns; a darker line stands before each of the `firsts`, where a group begins."""
    side = alt.Axis(
        labelExpr="split(datum.label, '|')", labels=labels, ticks=False, domain=False, labelPadding=12, grid=True,
        gridColor=RULE, labelLineHeight=13, labelFontSize=11, tickBand="extent",
        labelOffset=-6 if any("|" in band for band in bands) else 0,
    )  # fmt: skip
    top = alt.Axis(orient="top", labelAngle=-40 if width < 90 else 0, ticks=False, domain=False, grid=True,
                   gridColor=RULE, labelPadding=6, labelFontSize=11, tickBand="extent")  # fmt: skip
    x = alt.X("column:N").title(None).scale(type="band", domain=columns, padding=0).axis(top)
    y = alt.Y("band:N").title(None).scale(type="band", domain=bands, padding=0).axis(side)
    lines = alt.Chart(inline([{"column": c} for c in firsts])).mark_rule(color="#888888").encode(
        alt.X("column:N", bandPosition=0).title(None).scale(type="band", domain=columns, padding=0).axis(top)
    )  # fmt: skip
    base = alt.Chart(inline(marks)).encode(
        x,
        y,
        alt.XOffset("dx:Q").scale(domain=[-width / 2, width / 2], range=[0, width]),
        opacity=alt.when(pick).then(alt.value(1.0)).otherwise(alt.value(0.12)),
        tooltip=_MARK_TOOLTIP,
    )
    point = base.mark_point(size=105, filled=True, yOffset=-4).encode(colour, shape, alt.Href("url:N"))
    text = base.transform_filter("datum.short != ''").mark_text(fontSize=9.5, dy=12).encode(alt.Text("short:N"))
    return alt.layer(*([lines] if firsts else []), point, text).properties(
        width=width * len(columns), height=_ROW_HEIGHT * len(bands), title=title
    )


def positions_chart(terms: Frame) -> Chart:
    """Stances on each term over time: one row per term, one column per last day on which a stance was stated.

    The same marks as `proposals_chart`, turned: read along a row to see whether a side's stance on a term changed.
    Columns are days in order, not to scale.
    """
    use()
    title = "Stances on each term over time"
    rows = rows_of(terms, schema.TERMS)
    if not rows:
        return nothing_chart(title)
    used = {r["term"] for r in rows}
    groups = [[_TERM_LABELS[t] for t in ts if t in used] for ts in _TERM_GROUPS.values()]
    days = sorted({r["stated_end"] for r in rows})
    day_names = {d: words.days_words(d, d) for d in days}
    marks = [
        _term_mark(row) | {"band": _TERM_LABELS[row["term"]], "proposal": row["proposal_id"],
                           "column": day_names[row["stated_end"]]}
        for row in rows
    ]  # fmt: skip
    width = 104
    gathered = _gathered(marks, ("band", "column"), width)
    sides = [s for s in _SIDES if any(m["side"] == s for m in gathered)]
    colour = alt.Color("side:N").title("stance of").scale(domain=sides, range=[_SIDE_COLOURS[s] for s in sides])
    pick = alt.selection_point(name="side_pick", fields=["side"], bind="legend")
    columns = [day_names[d] for d in days]
    bands = [t for ts in groups for t in ts]
    grid = _grid(gathered, bands, columns, [], colour, _meaning_shape(gathered), pick, "", width=width)
    said = [f"{m['who']}, {m['meaning']}, {m['what']} ({m['days']})" for m in marks]
    return grid.add_params(pick).properties(
        title=chart_title(
            title,
            "One column per last day on which a stance can have been stated; days in order, not to scale. One mark per "
            "side and stance.",
            f"Source: {len({r['article_id'] for r in rows})} articles; each mark names its own.",
        ),
        description=description(title, said, most=120),
    )


# ---------------------------------------------------------------- sources

_CONCEPT_TITLES = {
    "held_people": "People held", "health_ministry": "The ministry of health in Gaza",
    "party_label": "Parties, by label",
    "military_campaign": "The fighting", "truce": "The truce",
}  # fmt: skip


def wording_chart(wording: Frame, *, articles: Frame | None = None) -> Chart:
    """How outlets name things: one panel per concept, one row per wording, one column per article.

    A filled mark is the outlet's own voice, a hollow one stands inside quotation marks; its size and the number beside
    it say how often. `articles` gives the columns their outlets' names.
    """
    use()
    title = "How outlets word it"
    rows = rows_of(wording, schema.WORDING)
    if not rows:
        return nothing_chart(title)
    known = rows_of(articles, schema.ARTICLES) if articles is not None else []
    outlets = {r["article_id"]: f"{r['publisher']}|{words.days_words(*[r['published']] * 2)}" for r in known}
    ids = sorted({r["article_id"] for r in rows})
    columns = apart([outlets.get(a, a) for a in ids])
    column_of = dict(zip(ids, columns, strict=True))
    most = max(r["occurrences"] for r in rows)
    x = alt.X("column:N").title(None).scale(type="band", domain=columns, padding=0)
    panels: list[Any] = []
    for concept, panel_title in _CONCEPT_TITLES.items():
        of_panel = [
            {"wording": r["wording"], "column": column_of[r["article_id"]], "times": r["occurrences"],
             "voice": "own voice" if r["voice"] == "own" else "quoted", "dx": -14 if r["voice"] == "own" else 14}
            for r in rows if r["concept"] == concept
        ]  # fmt: skip
        if not of_panel:
            continue
        totals: dict[str, int] = {}
        for f in of_panel:
            totals[f["wording"]] = totals.get(f["wording"], 0) + f["times"]
        axis = alt.Axis(
            orient="top", labelExpr="split(datum.label, '|')", labelAngle=0, labels=not panels, ticks=False,
            domain=False,
            labelFontSize=11, labelPadding=22,
        )  # fmt: skip
        base = alt.Chart(inline(of_panel)).encode(
            x.axis(axis),
            alt.Y("wording:N").title(None).scale(type="band").sort(sorted(totals, key=lambda w: (-totals[w], w)))
            .axis(ticks=False, domain=False, grid=True, gridColor=RULE, tickBand="extent", minExtent=190,
                  labelPadding=10),
            alt.XOffset("dx:Q").scale(domain=[-75, 75], range=[0, 150]),
            tooltip=[alt.Tooltip("wording:N"), alt.Tooltip("voice:N"), alt.Tooltip("times:Q", title="occurrences"),
                     alt.Tooltip("column:N", title="article")],
        )  # fmt: skip
        size = alt.Size("times:Q").scale(domain=[1, most], range=[60, 320]).legend(None)
        fill = alt.Fill("voice:N").scale(domain=["own voice", "quoted"], range=["#4D4D4D", "#FFFFFF"]).title("in")
        point = base.mark_point(shape="circle", stroke="#4D4D4D", strokeWidth=1.5).encode(size, fill)
        text = base.mark_text(align="left", dx=11, fontSize=11).encode(alt.Text("times:Q"))
        panels.append(
            alt.layer(point, text).properties(width=150 * len(columns), height=24 * len(totals), title=panel_title)
        )
    said = [f"{column_of[r['article_id']].replace('|', ', ')}: “{r['wording']}” {r['occurrences']} times, {r['voice']}"
            for r in rows]  # fmt: skip
    return (
        alt.vconcat(*panels, spacing=18)
        .resolve_scale(size="shared", fill="shared")
        .properties(
            title=chart_title(
                title,
                "Whole words, singular and plural apart. Counts are of one article each: length and subject differ.",
                f"Source: {len(columns)} articles.",
            ),
            description=description(title, said, most=80),
        )
    )


def known_when_chart(claims: Frame, *, modality: Iterable[str] = ASSERTED) -> Chart:
    """How old a figure is when it is printed: one row per claim, its as-of days counted from its article's date.

    The bar spans the as-of days, the diamond at 0 is the article's date, the line between them the figure's age. Where
    the as-of days are only known from the publication, the bar is grey: the age is not told.
    """
    use()
    title = "How old a figure is when it is printed"
    rows, left_out = by_modality(claim_rows(claims, v.FAMILIES), modality)
    if not rows:
        return nothing_chart(title)
    rows.sort(key=lambda r: (r["published"], r["as_of_start"], r["claim_id"]))
    fields = []
    for row in rows:
        shown = claim_fields(row)
        shown["row"] = f"{shown['figure']} {spaced(row['measure'])} ‖{row['claim_id']}"
        shown["from"] = (row["as_of_start"] - row["published"]).days
        shown["to"] = (row["as_of_end"] - row["published"]).days + 1
        shown["printed"] = 0.5  # the middle of the article's day
        shown["told"] = (
            "told by the text"
            if row["as_of_origin"] in ("stated", "inferred")
            else ("only the article's date" if row["as_of_origin"] == "published" else "from outside the article")
        )
        shown["outlet"] = row["publisher"]
        fields.append(shown)
    told = ["told by the text", "from outside the article", "only the article's date"]
    colour = alt.Color("told:N").title("as-of days").scale(domain=told, range=["#0072B2", "#D55E00", "#AAAAAA"])
    domain = [min(f["from"] for f in fields) - 1, max(f["to"] for f in fields) + 1]
    panels = []
    outlets = list(dict.fromkeys(f["outlet"] for f in fields))
    for outlet in outlets:
        mine = [f for f in fields if f["outlet"] == outlet]
        base = alt.Chart(inline(mine)).encode(
            alt.Y("row:N").title(None).sort([f["row"] for f in mine])
            .axis(labelExpr="split(datum.label, ' ‖')[0]", ticks=False, domain=False, minExtent=230, grid=False),
            tooltip=CLAIM_TOOLTIP,
        )  # fmt: skip
        last = outlet == outlets[-1]
        axis = alt.Axis(labels=last, ticks=last, domain=last, tickMinStep=1)
        x = alt.X("from:Q").title("days from the article's date" if last else None).scale(domain=domain).axis(axis)
        age = base.mark_rule(strokeDash=[2, 2], color="#999999").encode(x, alt.X2("printed:Q"))
        days = base.mark_rule(strokeWidth=7).encode(x, alt.X2("to:Q"), colour)
        printed = base.mark_point(shape="diamond", size=80, filled=True, color=INK).encode(
            alt.X("printed:Q"), alt.Href("url:N")
        )
        panels.append(alt.layer(age, days, printed).properties(width=460, height=alt.Step(20), title=outlet))
    said = [f"{f['row'].split(' ‖')[0]}: as of {f['days']}, printed {f['article']}" for f in fields]
    return (
        alt.vconcat(*panels, spacing=18)
        .resolve_scale(color="shared")
        .properties(
            title=chart_title(
                title,
                "One row per claim. Bar: the days the figure is as of. Diamond: the article's date. Grey bars run "
                "as far as the article's date is uncertain.",
                left_out,
                source_line(rows),
            ),
            description=description(title, said),
        )
    )


# ---------------------------------------------------------------- claims and a reference series

_FITS = {True: "within what the words allow", False: "outside", None: "not told"}


def reconciliation_chart(table: Frame, reference: Frame, *, label: str = "") -> Chart:
    """Every casualty claim of a table of `reconcile`, with the reference series it is held against as a line.

    One panel per thing counted. The line is stepped: a report holds until the next. A claim stands at its as-of days,
    with its bounds; a thin line leads from it back to the reports it can be (`implied_first` to `implied_last`), where
    its figure is one of few. Grey squares: how far the series rose, for claims that count from a day of their own.

    Args:
        table: a frame as `reconcile` gives it.
        reference: the reference frame it was made with.
        label: what the title must say, such as "synthetic example".
    """
    use()
    title = f"Claims on the line of reports{f' ({label})' if label else ''}"
    rows = [r for r in rows_of(table, RECONCILED) if r["family"] == "casualties"]
    if not rows:
        return nothing_chart(title)
    totals = reported_totals(reference)
    fields = [_held_fields(row) for row in rows]
    starts = [f["implied_start"] for f in fields if f["implied_start"]]
    domain = time_domain([*fields, *({"start": s, "end": s} for s in starts)])
    colour, shape = claimant_colour(fields), bound_shape({f["shape"] for f in fields})
    pick = alt.selection_point(name="claimant_pick", fields=["who"], bind="legend")
    panels, cut = [], []
    for measure, population, standing in dict.fromkeys(f["panel"] for f in fields):
        mine = [f for f in fields if f["panel"] == (measure, population, standing)]
        line = [
            {
                "day": midnight(r["report_date"]),
                "value": r["value"],
                "source": r["source"],
                "date": str(r["report_date"]),
            }
            for r in sorted(totals, key=lambda r: r["report_date"])
            if standing and (r["measure"], r["population"]) == (measure, population)
        ]
        seen = [x for x in line if str(domain[0]) <= str(x["day"]) <= str(domain[1])]
        name = f"{_MEASURE_TITLES[measure]}: {v.POPULATIONS[population].label}"
        if not standing:
            rises = any(f["rise"] is not None for f in mine)
            name += f" ({'counts from a day of their own' if rises else 'no running total'})"
        panel, zero = _held_panel_of(mine, seen, colour, shape, pick, domain)
        panels.append(panel.properties(width=720, height=260 if len(seen) else 110, title=name))
        cut += [] if zero or measure in cut else [measure]
    for f in fields:
        f["panel"] = " ".join(map(str, f["panel"]))
    said = [f"{f['what']}: {f['figure']}, as of {f['days']}, said by {f['who']}, in {f['article']}: {f['reading']}"
            for f in fields]  # fmt: skip
    return stacked(panels, pick).properties(
        title=chart_title(
            title,
            "One mark per claim, at its as-of days; a triangle is a bound, its dashed stem points to where the number "
            "may lie. Grey line: reported running totals, by day of report. A thin line leads back from a claim to the "
            "reports it can be.",
            f"The axis of {' and of '.join(_MEASURE_TITLES[m].lower() for m in cut)} does not begin at zero."
            if cut
            else "",
            _reference_source({r["series"] for r in totals}, label),
            source_line(rows),
        ),
        description=description(title, said),
    )


def _held_fields(row: Row) -> Row:
    """What the mark of a claim held against a series carries."""
    shown = claim_fields(row)
    standing = row["definition"] in ("same", "wider") or (row["definition"] == "none" and row["basis"] == "cumulative")
    population = "gaza" if row["population"] == "gaza_with_missing" else row["population"]
    few = row["implied_first"] is not None and row["bound"] in ("exact", "more_than")
    return shown | {
        "panel": (row["measure"], population, standing),
        "reading": row["reading"],
        "fits": _FITS[row["consistent"]],
        "implied_start": midnight(row["implied_first"]) if few else None,
        "implied_end": midnight(row["implied_last"]) if few else None,
        "rise": row["series_high"] if row["definition"] == "rise" else None,
    }


def _reference_source(series: Iterable[str], label: str) -> str:
    known = [REFERENCE_SERIES[name] for name in sorted(series) if name in REFERENCE_SERIES]
    return " ".join(f"Reports: {s.citation} {s.licence}." for s in known) or f"Reports: {label or 'made up'}."


def _held_panel_of(
    mine: list[Row], line: list[Row], colour: alt.Color, shape: alt.Shape, pick: Any, domain: list[Any]
) -> tuple[Any, bool]:
    """The layers of one panel, and whether its axis begins at zero."""
    ends = [f[k] for f in mine for k in ("at", "low", "high", "rise") if f[k] is not None] + [x["value"] for x in line]
    top, bottom = max(ends), min(ends)
    zero = bottom < 0.5 * top or not line
    floor = 0 if zero else bottom - 0.3 * (top - bottom)
    reach = 0.12 * (top - floor)
    for f in mine:
        f["toward"] = {"this or more": f["at"] + reach, "this or fewer": f["at"] - reach}.get(f["shape"])
    scale = alt.Scale(domain=[floor, top + 0.2 * (top - floor)])
    y = alt.Y("at:Q").title("people").scale(scale).axis(format=",d", tickCount=5)
    x = alt.X("middle:T").title(None).axis(format="%-d %b %Y", labelAngle=0, tickCount=5)
    tooltip = [*CLAIM_TOOLTIP, alt.Tooltip("fits:N", title="series is"), alt.Tooltip("reading:N", title="reading")]
    base = alt.Chart(inline(mine)).encode(
        opacity=alt.when(pick).then(alt.value(1.0)).otherwise(alt.value(0.15)), tooltip=tooltip
    )
    reports = alt.Chart(inline(line)).mark_line(interpolate="step-after", color="#999999", strokeWidth=1.5).encode(
        alt.X("day:T").title(None), alt.Y("value:Q").scale(scale),
        tooltip=[alt.Tooltip("date:N", title="report of"), alt.Tooltip("value:Q", format=",d"),
                 alt.Tooltip("source:N", title="by")],
    )  # fmt: skip
    implied = base.transform_filter("isValid(datum.implied_start)")
    back = implied.mark_rule(strokeWidth=1).encode(alt.X("implied_start:T").title(None), y, colour, alt.X2("middle:T"))
    can_be = implied.mark_rule(strokeWidth=3, strokeOpacity=0.6).encode(
        alt.X("implied_start:T").title(None), y, colour, alt.X2("implied_end:T")
    )
    days = base.mark_rule(strokeWidth=4, strokeOpacity=0.35).encode(
        alt.X("start:T").title(None), y, colour, alt.X2("end:T")
    )
    rose = base.transform_filter("isValid(datum.rise)").mark_square(size=70, color=FAINT, filled=False).encode(
        x, alt.Y("rise:Q")
    )  # fmt: skip
    stem = base.transform_filter("isValid(datum.toward)").mark_rule(strokeWidth=1.6, strokeDash=[4, 3]).encode(
        x, y, colour, alt.Y2("toward:Q")
    )  # fmt: skip
    point = base.mark_point(size=120, filled=True).encode(x.scale(domain=domain), y, colour, shape, alt.Href("url:N"))
    text = base.mark_text(align="left", dx=9, dy=13, fontSize=12).encode(x, y, alt.Text("figure:N"))
    layers = [reports] if line else []
    layers += [days, back, can_be, *span(mine, base, "y", x, colour), rose, stem, point, text]
    return alt.layer(*layers), zero
