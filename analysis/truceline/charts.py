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
    BELOW,
    FAINT,
    HOVER,
    INK,
    OPEN,
    OWN_VOICE,
    RULE,
    Chart,
    Outlets,
    Row,
    alone,
    apart,
    bound_shape,
    by_modality,
    chart_title,
    claim_fields,
    claim_rows,
    claimant_colour,
    description,
    ends,
    how_to_read,
    inline,
    labels,
    legend,
    midnight,
    nothing_chart,
    outlets_of,
    over_time,
    picked,
    place_labels,
    source_line,
    spaced,
    span,
    stacked,
    text_width,
    time_domain,
    tip,
    use,
)
from truceline.frames import Frame, rows_of
from truceline.reconciliation import RECONCILED, reported_totals
from truceline.records import superseded_by
from truceline.reference.registry import SERIES as REFERENCE_SERIES
from truceline.timeline import ASSERTED, series_key

# ---------------------------------------------------------------- casualties

_MEASURE_TITLES = {"deaths": "People killed", "injured": "People injured", "missing": "People missing"}
_BASIS_WORDS = {"cumulative": "running total", "period": "within the days shown", "snapshot": "standing count",
                "amount": "amount"}  # fmt: skip
_SHORT = {"gaza_with_missing": "with those missing"}  # beside a mark
_WIDTH = 500  # pixels of a panel of days: with labels and axis it fits a narrow page


def casualties_chart(table: Frame, *, modality: Iterable[str] = ASSERTED) -> Chart:
    """Casualty figures over time, one panel per measure and basis, one mark per claim.

    Across: the days a figure is as of (a bar where they are a stretch). Up: the number, with a dashed stem towards
    where it may lie when the words give only a bound. Colour: who says so. A line joins figures of one series, that
    is of one claimant, measure, population, basis and start; nothing else is joined.
    """
    use()
    rows, left_out = by_modality(claim_rows(table, ["casualties"]), modality)
    counted = [m for m in _MEASURE_TITLES if any(r["measure"] == m for r in rows)] or list(_MEASURE_TITLES)
    title = f"{_listed([_MEASURE_TITLES[m].removeprefix('People ') for m in counted]).capitalize()}, as claimed"
    if not rows:
        return nothing_chart(title)
    fields = [
        claim_fields(row) | {
            "panel": f"{counted.index(row['measure'])}{list(_BASIS_WORDS).index(row['basis'])}",
            "population": row["population"],
            "series": " ".join(map(str, series_key(row))),
        }
        for row in rows
    ]  # fmt: skip
    domain = time_domain(fields)
    colour, shape = claimant_colour(fields), bound_shape(fields)
    params, opacity = picked(fields, "who")
    panels, cut = [], []
    for panel in sorted({f["panel"] for f in fields}):
        mine = [f for f in fields if f["panel"] == panel]
        name, basis = _MEASURE_TITLES[counted[int(panel[0])]], list(_BASIS_WORDS.values())[int(panel[1])]
        # The panel's title names whom most marks count; others say so beside their mark.
        whom = [f["population"] for f in mine]
        most_of = max(sorted(set(whom)), key=whom.count)
        series: dict[str, list[tuple[str, float]]] = {}
        for f in sorted(mine, key=lambda f: f["middle"]):
            other = f["population"] != most_of
            f["label"] = f["figure"] + (
                f" · {_SHORT.get(f['population']) or _people(f['population'])}" if other else ""
            )
            series.setdefault(f["series"], []).append((f["middle"], f["at"]))
        reached = ends(mine)
        least, most = min(reached), max(reached)
        spread = most - least
        wide = spread > 0.02 * most and least > 0.5 * most
        floor = least - 0.3 * spread if wide else 0
        cut += [f"{name.lower()}, {basis}"] if wide else []
        panels.append(
            over_time(
                mine, domain, (floor, (most + 0.35 * (most - floor)) or 1), (_WIDTH, 220 if len(mine) > 1 else 110),
                0.35 * spread if wide else 0.25 * most, colour, shape, opacity, lines=series.values(), under=_joined,
            ).properties(title=f"{name}: {_people(most_of)}, {basis}")
        )  # fmt: skip
    return stacked(panels, params).properties(
        title=chart_title(
            title,
            how_to_read(fields) + (" A dotted line joins one claimant's series." if len(rows) > len(
                {f["series"] for f in fields}) else ""),
            alone(fields, "who", "All said by"),
            f"The axis of {_listed(cut)} does not begin at zero." if cut else "",
            left_out,
            source_line(row["publisher"] for row in rows),
        ),
        description=description(title, [f["said"] for f in fields]),
    )  # fmt: skip


def _joined(base: Any, colour: alt.Color) -> list[Any]:
    line = base.mark_line(strokeWidth=1, strokeDash=[2, 3])
    return [line.encode(colour, alt.Detail("series:N"), tooltip=alt.value(None))]


def _people(population: str) -> str:
    return v.POPULATIONS[population].label


def _listed(names: Sequence[str]) -> str:
    """Names in a row: 'killed, injured and missing'."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


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
    title = "Hostages and Palestinian prisoners, as claimed"
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
        superseded = " · superseded in the article" if superseded_by(row) else ""
        held = row["measure"] in (*_HELD, "prisoners_held") and asserted
        named = f"{shown['figure']} {_MEASURE_WORDS[row['measure']]}" if held else shown["figure"]
        fields.append(
            shown
            | {
                "row": f"{days} · {actor}{_MEASURE_WORDS[row['measure']]} ‖{row['claim_id']}",
                "label": f"{named} · {shown['who']}{superseded}",
                "modality": row["modality"],
                "long": held and shown["long"],
                "panel": "held" if held else _step_of(row),
                "said": f"{row['modality']}: {shown['said']}",
            }
        )
    present = [m for m in _MODALITY_COLOURS if any(f["modality"] == m for f in fields)]
    colour = legend(alt.Color("modality:N"), "told as", present, [_MODALITY_COLOURS[m] for m in present])
    shape = bound_shape(fields)
    params, opacity = picked(fields, "modality")
    steps = [f for f in fields if f["panel"] != "held"]
    extent = max((text_width(f["row"].split(" ‖")[0]) for f in steps), default=40) + 12  # one left edge for all panels
    panels: list[Any] = []
    if len(steps) < len(fields):
        held_ones = [f for f in fields if f["panel"] == "held"]
        panels.append(
            over_time(
                held_ones, time_domain(held_ones), (0, (1.25 * max(ends(held_ones))) or 1), (_WIDTH, 170),
                0.15 * max(ends(held_ones)), colour, shape, opacity, extent=extent,
            ).properties(title="Held: standing counts of people")
        )  # fmt: skip
    for panel, panel_title in _STEPS.items():
        of_panel = [f for f in steps if f["panel"] == panel]
        if of_panel:
            panels.append(_step_panel(of_panel, panel_title, colour, shape, opacity, extent))
    unlike = set(present) - {"reported", "estimated"}
    return stacked(panels, params).properties(
        title=chart_title(
            title,
            how_to_read(fields) + " Nothing is joined across claimants, and panels have scales of their own.",
            "A planned, offered or demanded number is not a number of people released." if unlike else "",
            alone(fields, "modality", "All told as"),
            left_out,
            source_line(row["publisher"] for row in rows),
        ),
        description=description(title, [f["said"] for f in fields]),
    )


def _step_panel(
    rows: list[Row], title: str, colour: alt.Color, shape: alt.Shape, opacity: Any, extent: float
) -> Any:  # fmt: skip
    base = alt.Chart(inline(rows)).encode(
        alt.Y("row:N").title(None).sort([f["row"] for f in rows])
        .axis(labelExpr="split(datum.label, ' ‖')[0]", domain=False, ticks=False, labelPadding=10, grid=False,
              minExtent=extent),
        *HOVER, opacity=opacity,
    )  # fmt: skip
    x = alt.X("at:Q").title(None).scale(domain=[0, max(ends(rows)) * 1.05]).axis(tickMinStep=1, tickCount=6)
    stem = base.mark_rule(strokeWidth=1.5).encode(x, alt.X2(datum=0), colour)
    point = base.mark_point(size=120, filled=True).encode(x, colour, shape, OPEN)
    label = base.mark_text(align="left", dx=11, fontSize=12).encode(x, alt.Text("label:N"))
    return alt.layer(stem, *span(rows, base, "x", colour), point, label).properties(
        width=300, height=alt.Step(24), title=title
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


def _mark_fields(row: Row, actor: str, days: tuple[str, str], outlets: Outlets, known: Mapping[str, Row]) -> Row:
    return {
        "side": _SIDE_OF[v.party_of(actor) or "media"],
        "proposal": _name(row["proposal_id"], known),
        "who": actor,
        "by": row["claimant"] or OWN_VOICE,
        "through": row["relayed_by"] or "",
        "days": words.days_words(row[days[0]], row[days[1]]),
        "quote": f"“{row['quote']}”",
        "note": row["note"] or "",
        "url": row["evidence_url"],
        "article": ", ".join(part for part in outlets[row["article_id"]] if part),
    }


_MERGED = ("proposal", "meaning", "what", "who", "figure", "by", "days", "quote", "note", "article", "through")


def _gathered(marks: Sequence[Row], width: int = _COLUMN_WIDTH) -> list[Row]:
    """One mark per cell, side, shape and figure, however many articles tell it; marks of a cell stand side by side."""
    merged: dict[tuple[Any, ...], Row] = {}
    for mark in marks:
        key = (mark["band"], mark["column"], mark["side"], mark["shape"], mark["label"])
        if key in merged:
            for name in _MERGED:
                if mark[name] and mark[name] not in merged[key][name].split("; "):
                    merged[key][name] = "; ".join(x for x in (merged[key][name], mark[name]) if x)
            merged[key]["url"] = merged[key]["url"] or mark["url"]
        else:
            merged[key] = dict(mark)
    cells: dict[tuple[Any, ...], list[Row]] = {}
    for mark in merged.values():
        cells.setdefault((mark["band"], mark["column"]), []).append(mark)
    sides = list(_SIDES)
    for inside in cells.values():
        inside.sort(key=lambda m: (sides.index(m["side"]), m["meaning"]))
        for n, mark in enumerate(inside):
            mark["dx"] = width / len(inside) * (n - (len(inside) - 1) / 2)
            told = f"{mark['what']} {mark['figure']}".strip()
            mark["said"] = f"{mark['proposal']}: {mark['who']}, {mark['meaning']}, {told} ({mark['days']})"
            mark["tip"] = tip(
                mark["proposal"], term=mark["what"], stance_or_answer=mark["meaning"], of=mark["who"],
                figure=mark["figure"], stated=mark["days"], said_by=mark["by"], through=mark["through"],
                article=mark["article"], words=mark["quote"], note=mark["note"],
            )  # fmt: skip
    drawn = ("band", "column", "dx", "side", "shape", "label", "url", "said", "tip")
    return [{name: mark[name] for name in drawn} for inside in cells.values() for mark in inside]


def _term_mark(row: Row, outlets: Outlets, known: Mapping[str, Row]) -> Row:
    figure = words.figure_words(row) if row["bound"] else ""
    what = (
        _TERM_LABELS[row["term"]], row["extent"], row["obligated"] and f"by {row['obligated']}",
        row["phase"] and f"phase {row['phase']}", row["unless"] and f"unless {row['unless']}",
    )  # fmt: skip
    return _mark_fields(row, row["stance_by"], ("stated_start", "stated_end"), outlets, known) | {
        "meaning": spaced(row["stance"]),
        "what": ", ".join(x for x in what if x),
        "figure": figure,
        "label": figure.replace(" per ", "/").replace("at least ", "≥ ") or ("all" if row["extent"] == "all" else ""),
        "shape": _STANCE_SHAPES[row["stance"]],
    }


_TOLD = "Basis: what articles tell of them, not the texts of proposals."


def proposals_chart(
    terms: Frame, responses: Frame, *, proposals: Frame | None = None, articles: Frame | None = None
) -> Chart:
    """Proposals by their terms: who offers, demands, makes a condition of or refuses what, and who answered how.

    One row per proposal, demand or agreement, in the order in which articles first tell of it; one column per term.
    Colour: whose stance. Shape: round agrees, square is the proposal's own text, upward asks, sideways makes it a
    condition, a cross refuses. Columns on the left: the answers. `proposals` gives the rows their plain names,
    `articles` the names of the outlets.
    """
    use()
    title = "Proposals: terms, stances and answers"
    term_rows, answer_rows = rows_of(terms, schema.TERMS), rows_of(responses, schema.RESPONSES)
    if not term_rows and not answer_rows:
        return nothing_chart(title)
    known = _known(proposals)
    outlets = outlets_of(articles, (r["article_id"] for r in [*term_rows, *answer_rows]))
    order = _bands([*term_rows, *({**r, "stated_end": r["date_end"]} for r in answer_rows)], "stated_end")
    used = {r["term"] for r in term_rows}
    groups = {g: [t for t in ts if t in used] for g, ts in _TERM_GROUPS.items()}
    columns = [_TERM_LABELS[t] for ts in groups.values() for t in ts]
    names = dict(zip(order, apart([_band_label(p, known, term_rows, answer_rows) for p in order]), strict=True))
    marks = [
        _term_mark(row, outlets, known) | {"band": names[row["proposal_id"]], "column": _TERM_LABELS[row["term"]]}
        for row in term_rows
    ]
    answers = []
    for row in answer_rows:
        mark = _mark_fields(row, row["actor"], ("date_start", "date_end"), outlets, known)
        scope = _TERM_LABELS[row["scope"]] if row["scope"] else "the whole"
        answers.append(
            mark
            | {
                "band": names[row["proposal_id"]], "column": mark["side"], "meaning": spaced(row["response"]),
                "what": f"answer to {scope}", "figure": "", "label": "", "shape": _ANSWER_SHAPES[row["response"]],
            }
        )  # fmt: skip
    bands = [names[p] for p in order]
    sides = [s for s in _SIDES if any(m["side"] == s for m in [*marks, *answers])]
    look = _look([*marks, *answers], sides)
    params, opacity = picked([*marks, *answers], "side")
    firsts = [_TERM_LABELS[ts[0]] for ts in groups.values() if ts][1:]
    answer_columns = [side for side in sides if any(a["column"] == side for a in answers)]
    extent = 0.7 * max(text_width(c, 11) for c in [*columns, *answer_columns])  # of slanted names: titles on one line
    gathered = [_gathered(answers), _gathered(marks)]
    left = _grid(gathered[0], bands, answer_columns, look, opacity, extent, title="Answers")
    right = _grid(gathered[1], bands, columns, look, opacity, extent, firsts=firsts, title="Terms", names=False)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Automatically deduplicated selection parameter")
        both = alt.hconcat(left, right, spacing=18).resolve_scale(color="shared", shape="shared").add_params(*params)
    return both.properties(
        title=chart_title(
            title,
            "One row per proposal, demand or agreement, oldest news first; one mark per side and stance, however many "
            "articles tell it. Empty cells: the articles say nothing, which is not the same as no.",
            f"{_TOLD} {alone([*marks, *answers], 'side', 'All marks: stances of')}",
            source_line(name for name, _ in outlets.values()),
        ),
        description=description(title, [m["said"] for ms in reversed(gathered) for m in ms], most=120),
    )


def _known(proposals: Frame | None) -> dict[str, Row]:
    named = rows_of(proposals, schema.PROPOSALS) if proposals is not None else []
    return {r["proposal_id"]: r for r in named}


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


def _look(marks: Sequence[Row], sides: Sequence[str]) -> tuple[alt.Color, alt.Shape]:
    """Colour: whose stance; shape: which."""
    present = [shape for shape in _SHAPE_LABELS if any(m["shape"] == shape for m in marks)]
    shape = (
        alt.Shape("shape:N").title("stance or answer")
        .scale(domain=present, range=present)
        .legend(labelExpr=_switch("datum.label", _SHAPE_LABELS))
    )  # fmt: skip
    return legend(alt.Color("side:N"), "stance of", sides, [_SIDE_COLOURS[s] for s in sides]), shape


def _switch(value: str, table: Mapping[str, str]) -> str:
    """A Vega expression that maps one text to another."""
    pairs = ", ".join(f"{key!r}: {text!r}" for key, text in table.items())
    return f"({{{pairs}}})[{value}] || {value}"


def _grid(
    marks: list[Row], bands: list[str], columns: list[str], look: tuple[alt.Color, alt.Shape], opacity: Any,
    extent: float = 0, *, firsts: Sequence[str] = (), title: str = "", names: bool = True, width: int = _COLUMN_WIDTH,
) -> Any:  # fmt: skip
    """Marks in a grid of bands and columns; a darker line stands before each of the `firsts`, where a group begins."""
    size = (width * len(columns), _ROW_HEIGHT * len(bands))
    at = [(width * (columns.index(m["column"]) + 0.5) + m["dx"], _ROW_HEIGHT * (bands.index(m["band"]) + 0.5))
          for m in marks]  # fmt: skip
    place_labels(marks, at, *size, spots=BELOW, size=10)
    side = alt.Axis(
        labelExpr="split(datum.label, '|')", labels=names, ticks=False, domain=False, labelPadding=12, grid=True,
        gridColor=RULE, labelLineHeight=13, labelFontSize=11, tickBand="extent",
        labelOffset=-6 if any("|" in band for band in bands) else 0,
    )  # fmt: skip
    top = alt.Axis(orient="top", labelAngle=-40 if width < 90 else 0, ticks=False, domain=False, grid=True,
                   gridColor=RULE, labelPadding=6, labelFontSize=11, tickBand="extent", minExtent=extent)  # fmt: skip
    x = alt.X("column:N").title(None).scale(type="band", domain=columns, padding=0).axis(top)
    y = alt.Y("band:N").title(None).scale(type="band", domain=bands, padding=0).axis(side)
    lines = alt.Chart(inline([{"column": c} for c in firsts])).mark_rule(color="#888888").encode(
        alt.X("column:N", bandPosition=0).title(None).scale(type="band", domain=columns, padding=0).axis(top)
    )  # fmt: skip
    base = alt.Chart(inline(marks)).encode(
        x, y, alt.XOffset("dx:Q").scale(domain=[-width / 2, width / 2], range=[0, width]),
        *HOVER, opacity=opacity,
    )  # fmt: skip
    point = base.mark_point(size=105, filled=True, yOffset=-4).encode(*look, OPEN)
    layers = [*([lines] if firsts else []), point, labels(base, 10)]
    grid = alt.layer(*layers).properties(width=size[0], height=size[1])
    return grid.properties(title=title) if title else grid


def positions_chart(terms: Frame, *, proposals: Frame | None = None, articles: Frame | None = None) -> Chart:
    """Stances on each term over time: one row per term, one column per last day on which a stance was stated.

    The same marks as `proposals_chart`, turned: read along a row to see whether a side's stance on a term changed.
    Columns are days in order, not to scale. `proposals` and `articles` give proposals and outlets their names.
    """
    use()
    title = "Stances on each term over time"
    rows = rows_of(terms, schema.TERMS)
    if not rows:
        return nothing_chart(title)
    known, outlets = _known(proposals), outlets_of(articles, (r["article_id"] for r in rows))
    used = {r["term"] for r in rows}
    bands = [_TERM_LABELS[t] for ts in _TERM_GROUPS.values() for t in ts if t in used]
    day_names = {d: words.days_words(d, d) for d in sorted({r["stated_end"] for r in rows})}
    marks = [
        _term_mark(row, outlets, known) | {"band": _TERM_LABELS[row["term"]], "column": day_names[row["stated_end"]]}
        for row in rows
    ]
    width = 104
    sides = [s for s in _SIDES if any(m["side"] == s for m in marks)]
    params, opacity = picked(marks, "side")
    gathered = _gathered(marks, width)
    grid = _grid(
        gathered, bands, list(day_names.values()), _look(marks, sides), opacity, width=width
    )  # fmt: skip
    return grid.add_params(*params).properties(
        title=chart_title(
            title,
            "One column per last day on which a stance can have been stated; days in order, not to scale. One mark per "
            "side and stance. Empty cells: the articles say nothing.",
            f"{_TOLD} {alone(marks, 'side', 'All marks: stances of')}",
            source_line(name for name, _ in outlets.values()),
        ),
        description=description(title, [m["said"] for m in gathered], most=120),
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
    outlets = outlets_of(articles, (r["article_id"] for r in rows))
    columns = apart(["|".join(part for part in outlet if part) for outlet in outlets.values()])
    column_of = dict(zip(outlets, columns, strict=True))
    extent = max(text_width(r["wording"]) for r in rows) + 12
    x = alt.X("column:N").title(None).scale(type="band", domain=columns, padding=0)
    voices = {"own": OWN_VOICE, "quoted": "quoted"}
    size = alt.Size("times:Q").scale(domain=[1, max(r["occurrences"] for r in rows)], range=[60, 320]).legend(None)
    fill = legend(alt.Fill("voice:N"), "in", ["own voice", "quoted"], ["#4D4D4D", "#FFFFFF"])
    panels: list[Any] = []
    said: list[str] = []
    for concept, panel_title in _CONCEPT_TITLES.items():
        of_panel = [
            {"wording": r["wording"], "column": column_of[r["article_id"]], "times": r["occurrences"],
             "voice": voices[r["voice"]], "dx": -20 if r["voice"] == "own" else 20,
             "tip": tip(f"“{r['wording']}”", voice=voices[r["voice"]], occurrences=r["occurrences"],
                        article=column_of[r["article_id"]].replace("|", ", "))}
            for r in rows if r["concept"] == concept
        ]  # fmt: skip
        for f in of_panel:
            f["said"] = f"{f['tip']['article']}: {f['tip']['title']} {f['times']} times, {f['voice']}"
        if not of_panel:
            continue
        totals: dict[str, int] = {}
        for f in of_panel:
            totals[f["wording"]] = totals.get(f["wording"], 0) + f["times"]
        axis = alt.Axis(
            orient="top", labelExpr="split(datum.label, '|')", labelAngle=0, labels=not panels, ticks=False,
            domain=False, labelFontSize=11, labelPadding=22,
        )  # fmt: skip
        base = alt.Chart(inline(of_panel)).encode(
            x.axis(axis),
            alt.Y("wording:N").title(None).scale(type="band").sort(sorted(totals, key=lambda w: (-totals[w], w)))
            .axis(ticks=False, domain=False, grid=True, gridColor=RULE, tickBand="extent", minExtent=extent,
                  labelPadding=10),
            alt.XOffset("dx:Q").scale(domain=[-75, 75], range=[0, 150]),
            *HOVER,
        )  # fmt: skip
        point = base.mark_point(shape="circle", stroke="#4D4D4D", strokeWidth=1.5, opacity=1).encode(size, fill)
        text = base.mark_text(align="left", dx=13, fontSize=11).encode(alt.Text("times:Q"))
        panels.append(
            alt.layer(point, text).properties(width=150 * len(columns), height=24 * len(totals), title=panel_title)
        )
        said += [f["said"] for f in of_panel]
    return (
        alt.vconcat(*panels, spacing=18)
        .resolve_scale(size="shared", fill="shared")
        .properties(
            title=chart_title(
                title,
                "Whole words, case ignored, singular and plural apart. The number beside a mark: how often the article "
                "has it. Articles differ in length and subject. Left out: words that are on none of the lists.",
                source_line(name for name, _ in outlets.values()),
            ),
            description=description(title, said, most=80),
        )
    )


_TOLD_BY = {"stated": "told by the text", "inferred": "told by the text", "external": "from outside the article",
            "published": "only the article's date"}  # fmt: skip
_TOLD_COLOURS = {"told by the text": "#0072B2", "from outside the article": "#D55E00",
                 "only the article's date": "#999999"}  # fmt: skip


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
    fields = [
        claim_fields(row) | {
            "row": f"{words.claim_words(row)} ‖{row['claim_id']}",
            "from": (row["as_of_start"] - row["published"]).days,
            "to": (row["as_of_end"] - row["published"]).days + 1,
            "printed": 0.5,  # the middle of the article's day
            "told": _TOLD_BY[row["as_of_origin"]],
            "outlet": row["publisher"],
        }
        for row in rows
    ]  # fmt: skip
    told = [t for t in _TOLD_COLOURS if any(f["told"] == t for f in fields)]
    colour = legend(alt.Color("told:N"), "as-of days", told, [_TOLD_COLOURS[t] for t in told])
    domain = [min(f["from"] for f in fields) - 1, max(f["to"] for f in fields) + 1]
    extent = max(text_width(f["row"].split(" ‖")[0]) for f in fields) + 12
    panels = []
    outlets = list(dict.fromkeys(f["outlet"] for f in fields))
    for outlet in outlets:
        mine = [f for f in fields if f["outlet"] == outlet]
        base = alt.Chart(inline(mine)).encode(
            alt.Y("row:N").title(None).sort([f["row"] for f in mine])
            .axis(labelExpr="split(datum.label, ' ‖')[0]", ticks=False, domain=False, minExtent=extent, grid=False,
                  labelPadding=10),
            *HOVER,
        )  # fmt: skip
        last = outlet == outlets[-1]
        axis = alt.Axis(labels=last, ticks=last, domain=last, tickMinStep=1)
        x = alt.X("from:Q").title("days from the article's date" if last else None).scale(domain=domain).axis(axis)
        age = base.mark_rule(strokeDash=[2, 2], color="#888888").encode(x, alt.X2("printed:Q"))
        days = base.mark_bar(height=8).encode(x, alt.X2("to:Q"), colour)
        printed = base.mark_point(shape="diamond", size=70, filled=True, color=INK, opacity=1).encode(
            alt.X("printed:Q"), OPEN
        )
        panels.append(alt.layer(age, days, printed).properties(width=400, height=alt.Step(20), title=outlet))
    said = [f"{f['said']}, as-of days: {f['told']}" for f in fields]
    return (
        alt.vconcat(*panels, spacing=18)
        .resolve_scale(color="shared")
        .properties(
            title=chart_title(
                title,
                "One row per claim. Bar: the days the figure is as of. Diamond: the article's date. Grey bars run "
                "as far as the article's date is uncertain.",
                alone(fields, "told", "All as-of days:"),
                left_out,
                source_line(outlets),
            ),
            description=description(title, said),
        )
    )


# ---------------------------------------------------------------- claims and a reference series

_SLATE = "#33658A"
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
    look = (claimant_colour(fields), bound_shape(fields))
    params, opacity = picked(fields, "who")
    panels, cut = [], []
    for measure, population, standing in dict.fromkeys(f["panel"] for f in fields):
        mine = [f for f in fields if f["panel"] == (measure, population, standing)]
        line = [
            {
                "day": midnight(r["report_date"]),
                "value": r["value"],
                "said": f"report of {words.days_words(r['report_date'], r['report_date'])}: "
                f"{words.number_words(r['value'])}",
                "tip": tip(
                    f"report of {words.days_words(r['report_date'], r['report_date'])}",
                    running_total=words.number_words(r["value"]),
                    by=r["source"],
                ),
            }
            for r in sorted(totals, key=lambda r: r["report_date"])
            if standing and (r["measure"], r["population"]) == (measure, population)
        ]
        seen = [x for x in line if str(domain[0]) <= str(x["day"]) <= str(domain[1])]
        name = f"{_MEASURE_TITLES[measure]}: {v.POPULATIONS[population].label}"
        if not standing:
            rises = any(f["rise"] is not None for f in mine)
            name += f" ({'counts from a day of their own' if rises else 'no running total'})"
        panel, zero = _held_panel_of(mine, seen, look, opacity, domain)
        panels.append(panel.properties(title=name))
        cut += [] if zero or measure in cut else [measure]
    for f in fields:
        f["panel"] = " ".join(map(str, f["panel"]))
    return stacked(panels, params).properties(
        title=chart_title(
            title,
            how_to_read(fields) + " Grey line: reported running totals, by day of report. A thin line leads back from "
            "a claim to the reports it can be.",
            alone(fields, "who", "All said by"),
            f"The axis of {_listed([_MEASURE_TITLES[m].lower() for m in cut])} does not begin at zero." if cut else "",
            _left_out(table, len(rows), "not of casualties"),
            _reference_source({r["series"] for r in totals}, label),
            source_line(row["publisher"] for row in rows),
        ),
        description=description(title, [f"{f['said']}: {f['reading']}" for f in fields]),
    )


def _left_out(table: Frame, shown: int, why: str) -> str:
    out = len(rows_of(table, RECONCILED)) - shown
    return f"Left out: {out} claim{'s' * (out > 1)} {why}." if out else ""


def _held_fields(row: Row) -> Row:
    """What the mark of a claim held against a series carries."""
    standing = row["definition"] in ("same", "wider") or (row["definition"] == "none" and row["basis"] == "cumulative")
    population = "gaza" if row["population"] == "gaza_with_missing" else row["population"]
    few = row["implied_first"] is not None and row["bound"] in ("exact", "more_than")
    shown = claim_fields(row, the_series_is=_FITS[row["consistent"]], reading=row["reading"])
    return shown | {
        "panel": (row["measure"], population, standing),
        "label": shown["figure"],
        "reading": row["reading"],
        "implied_start": midnight(row["implied_first"]) if few else None,
        "implied_end": midnight(row["implied_last"]) if few else None,
        "rise": row["series_high"] if row["definition"] == "rise" else None,
    }


def _reference_source(series: Iterable[str], label: str) -> str:
    known = [REFERENCE_SERIES[name] for name in sorted(series) if name in REFERENCE_SERIES]
    return " ".join(f"Reports: {s.citation} {s.licence}." for s in known) or f"Reports: {label or 'made up'}."


def _held_panel_of(
    mine: list[Row], line: list[Row], look: tuple[alt.Color, alt.Shape], opacity: Any, domain: list[str]
) -> tuple[Any, bool]:
    """The layers of one panel, and whether its axis begins at zero."""
    reached = [f[k] for f in mine for k in ("at", "low", "high", "rise") if f[k] is not None]
    reached += [x["value"] for x in line]
    top, bottom = max(reached), min(reached)
    zero = bottom < 0.5 * top or not line
    floor = 0 if zero else bottom - 0.3 * (top - bottom)

    def under(base: Any, colour: alt.Color) -> list[Any]:
        reports = alt.Chart(inline(line)).encode(
            alt.X("day:T").title(None), alt.Y("value:Q").title(None).scale(zero=False)
        )
        step = reports.mark_line(interpolate="step-after", color="#888888", strokeWidth=1.5)
        each = reports.mark_point(opacity=0, size=60).encode(*HOVER)  # a line as a whole can show one report only
        implied = base.transform_filter("isValid(datum.implied_start)")
        start = alt.X("implied_start:T").title(None)
        back = implied.mark_rule(strokeWidth=1).encode(start, alt.X2("middle:T"), colour)
        can_be = implied.mark_rule(strokeWidth=3, strokeOpacity=0.6).encode(start, alt.X2("implied_end:T"), colour)
        rose = base.transform_filter("isValid(datum.rise)").mark_square(size=70, color=FAINT, filled=False)
        rises = rose.encode(alt.Y("rise:Q").title(None).scale(zero=False))
        return [*([step, each] if line else []), back, can_be, rises]

    lines = [[(x["day"], x["value"]) for x in line]]
    lines += [[(f["implied_start"], f["at"]), (f["middle"], f["at"])] for f in mine if f["implied_start"]]
    panel = over_time(
        mine, domain, (floor, (top + 0.2 * (top - floor)) or 1), (_WIDTH, 240 if line else 110), 0.12 * (top - floor),
        *look, opacity, lines=lines, under=under,
    )  # fmt: skip
    return panel, zero


def lag_chart(table: Frame, *, label: str = "") -> Chart:
    """How old figures are when an outlet prints them, in days: one row per outlet, in it one bar per claim.

    A bar runs from the last report that the figure can be to the first (`lag_least` to `lag_most` of `reconcile`). Only
    exact figures and "more than" can tell: "at least 700" fits every later report, too.

    Args:
        table: a frame as `reconcile` gives it.
        label: what the title must say, such as "synthetic example".
    """
    use()
    title = f"Age of figures when printed, by outlet{f' ({label})' if label else ''}"
    rows = [
        r for r in rows_of(table, RECONCILED) if r["bound"] in ("exact", "more_than") and r["lag_least"] is not None
    ]
    if not rows:
        return nothing_chart(title)
    rows.sort(key=lambda r: (r["publisher"], r["lag_least"], r["lag_most"], r["claim_id"]))
    slots: dict[str, int] = {}
    fields = []
    for row in rows:
        slots[row["publisher"]] = slots.get(row["publisher"], 0) + 1
        shown = claim_fields(row, reading=row["reading"])
        fields.append(shown | {
            "outlet": row["publisher"], "slot": slots[row["publisher"]], "least": row["lag_least"],
            "most": row["lag_most"], "label": words.claim_words(row),
        })  # fmt: skip
    most = max(f["most"] for f in fields)
    shape = bound_shape(fields)
    base = alt.Chart(inline(fields)).encode(
        alt.Y("outlet:N").title(None).axis(ticks=False, domain=False, grid=True, gridColor=RULE, tickBand="extent",
                                           labelPadding=10).scale(padding=0),
        alt.YOffset("slot:O"), *HOVER,
    )  # fmt: skip
    x = alt.X("least:Q").title("days before the article's date").scale(domain=[0, max(most * 1.1, 7)], nice=False)
    bar = base.mark_rule(strokeWidth=5, strokeOpacity=0.4, color=_SLATE).encode(x, alt.X2("most:Q"))
    point = base.mark_point(size=90, filled=True, color=_SLATE, opacity=1).encode(
        x.axis(tickMinStep=1, tickCount=8), shape, OPEN
    )
    text = base.mark_text(align="left", dx=10, fontSize=12).encode(alt.X("most:Q"), alt.Text("label:N"))
    said = [f"{f['said']}: {words.span_words(f['least'], f['most'])} days old" for f in fields]
    return alt.layer(bar, point, text).properties(
        width=400, height=alt.Step(20, **{"for": "offset"}),
        title=chart_title(
            title,
            "One mark per claim that equals a report or rounds down from one: days from the last report it can be to "
            "the article. A bar reaches to the first such report.",
            _left_out(table, len(rows), "that no report dates"),
            alone(fields, "shape", "All figures given as"),
            source_line(row["publisher"] for row in rows),
        ),
        description=description(title, said),
    )  # fmt: skip
