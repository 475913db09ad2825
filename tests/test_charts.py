"""Charts: one picture whichever library holds the rows, every mark traceable, bounds drawn as bounds, safe to show."""

from __future__ import annotations

import hashlib
import inspect
import itertools
import json
import math
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import altair as alt
import nbformat
import pandas as pd
import polars as pl
import pytest

import truceline
from truceline import schema
from truceline import vocabulary as v
from truceline.drawing import mime_bundle, place_labels, text_width
from truceline.frames import as_rows, to_frame
from truceline.reference import example
from truceline.report import make_report

Spec = dict[str, Any]

# Take no table of facts, but one of `reconcile`.
ELSEWHERE = {"reconciliation_chart": "test_reconciliation.py", "lag_chart": "test_charts.py"}
CHARTS = {n: getattr(truceline, n) for n in truceline.__all__ if n.endswith("_chart") and n not in ELSEWHERE}
TABLE_OF = {"table": schema.CLAIMS, "claims": schema.CLAIMS}  # by the name of an argument; else the table of that name
OF_CLAIMS = ("casualties_chart", "hostages_chart", "known_when_chart")
OF_TERMS = ("proposals_chart", "positions_chart")
SVG = "{http://www.w3.org/2000/svg}"


def tables_of(name: str) -> dict[str, schema.Table]:
    """The tables a chart takes, by the names of its arguments."""
    named = {**schema.TABLES, **TABLE_OF}
    return {argument: named[argument] for argument in inspect.signature(CHARTS[name]).parameters if argument in named}


def frames_of(name: str, backend: str) -> dict[str, Any]:
    return {a: getattr(truceline, f"load_{t.name}")(backend=backend) for a, t in tables_of(name).items()}


def no_rows(frame: Any) -> Any:
    return frame.head(0)


@cache
def chart_of(name: str, backend: str) -> Any:
    return CHARTS[name](**frames_of(name, backend))


@cache
def spec_of(name: str, backend: str = "pandas") -> Spec:
    spec: Spec = chart_of(name, backend).to_dict()
    return spec


@cache
def bundle_of(name: str) -> dict[str, Any]:
    return mime_bundle(spec_of(name))


def inside(spec: Any) -> Iterator[Any]:
    """Every object inside a spec, itself first, its data left out."""
    if isinstance(spec, dict):
        yield spec
        for key, value in spec.items():
            if key not in ("data", "datasets"):
                yield from inside(value)
    elif isinstance(spec, list):
        for value in spec:
            yield from inside(value)


def data_of(spec: Any) -> list[Spec]:
    """Every row of data of a spec."""
    if isinstance(spec, list):
        return [row for part in spec for row in data_of(part)]
    if not isinstance(spec, dict):
        return []
    own = spec["data"].get("values", []) if isinstance(spec.get("data"), dict) else []
    named = [row for rows in spec.get("datasets", {}).values() for row in rows]
    return [*own, *named, *data_of([part for key, part in spec.items() if key not in ("data", "datasets")])]


def channels(spec: Spec, channel: str) -> list[Spec]:
    return [o["encoding"][channel] for o in inside(spec) if channel in o.get("encoding", {})]


def zip_channels(spec: Spec, one: str, other: str) -> list[tuple[Spec, Spec]]:
    """Two channels of the layers that have both."""
    layers = [o["encoding"] for o in inside(spec) if {one, other} <= set(o.get("encoding", {}))]
    return [(encoding[one], encoding[other]) for encoding in layers]


def fields(spec: Spec, channel: str) -> set[str]:
    """Fields that a channel shows, anywhere in a spec."""
    shown = (c if isinstance(c, list) else [c] for c in channels(spec, channel))
    return {d["field"] for definitions in shown for d in definitions if "field" in d}


def colour_of(spec: Spec) -> dict[str, str]:
    """What each colour of a spec stands for."""
    scales = [c["scale"] for c in channels(spec, "color") if "scale" in c]
    return {name: colour for s in scales for name, colour in zip(s["domain"], s["range"], strict=True)}


def shape_of(spec: Spec) -> dict[str, str]:
    scales = [c["scale"] for c in channels(spec, "shape") if "scale" in c]
    return {name: shape for s in scales for name, shape in zip(s["domain"], s["range"], strict=True)}


def texts(svg: str) -> list[str]:
    """What is written in a picture; the lines of one text run together."""
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(f"{SVG}text")]


# ---------------------------------------------------------------- every chart


def test_every_argument_of_a_chart_is_a_table_or_a_modality() -> None:
    for name, file in ELSEWHERE.items():
        assert f"truceline.{name}(" in (Path(__file__).parent / file).read_text(encoding="utf-8")
    for name in CHARTS:
        assert set(inspect.signature(CHARTS[name]).parameters) - set(tables_of(name)) <= {"modality"}
        assert tables_of(name)


@pytest.mark.parametrize("name", CHARTS)
def test_pandas_and_polars_give_one_picture_each_time(name: str) -> None:
    assert spec_of(name, "pandas") == spec_of(name, "polars")


_SPECS = """
import hashlib, inspect, json, sys, truceline
from truceline import schema
named = {**schema.TABLES, "table": schema.CLAIMS}
for name in sys.argv[1:]:
    chart = getattr(truceline, name)
    tables = {a: named[a].name for a in inspect.signature(chart).parameters if a in named}
    given = {a: getattr(truceline, f"load_{table}")() for a, table in tables.items()}
    print(name, hashlib.sha256(json.dumps(chart(**given).to_dict(), sort_keys=True).encode()).hexdigest())
"""


def test_another_process_draws_the_same() -> None:
    env = {**os.environ, "PYTHONHASHSEED": "7"}  # sets come in another order there
    done = subprocess.run([sys.executable, "-c", _SPECS, *CHARTS], capture_output=True, text=True, check=True, env=env)
    here = {n: hashlib.sha256(json.dumps(spec_of(n), sort_keys=True).encode()).hexdigest() for n in CHARTS}
    assert dict(line.split() for line in done.stdout.splitlines()) == here


@pytest.mark.parametrize("name", CHARTS)
def test_a_spec_is_plain_json_that_altair_reads_back(name: str) -> None:
    spec = spec_of(name)
    assert json.loads(json.dumps(spec, allow_nan=False)) == spec
    with alt.theme.enable("none"):
        bare = chart_of(name, "pandas").to_dict()
        assert type(chart_of(name, "pandas")).from_dict(bare).to_dict() == bare


@pytest.mark.parametrize("name", CHARTS)
def test_title_description_and_source(name: str) -> None:
    spec = spec_of(name)
    title = spec["title"]["text"]
    assert len(title) > 10
    assert spec["description"].startswith(title)
    assert len(spec["description"]) > len(title) + 100
    assert sum(line.startswith("Source: ") for line in spec["title"]["subtitle"]) == 1


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_a_table_without_rows_says_that_there_is_nothing(name: str, backend: str) -> None:
    spec = CHARTS[name](**{a: no_rows(frame) for a, frame in frames_of(name, backend).items()}).to_dict()
    assert spec["title"]["text"] == spec_of(name)["title"]["text"]
    assert "othing to show" in spec["description"]
    assert "nothing to show" in texts(mime_bundle(spec)["image/svg+xml"])


@pytest.mark.parametrize("name", CHARTS)
def test_the_notebook_gets_an_interactive_chart_a_picture_and_words(name: str) -> None:
    bundle = bundle_of(name)
    assert set(bundle) == {"application/vnd.vegalite.v5+json", "image/svg+xml", "text/plain"}
    spec = bundle["application/vnd.vegalite.v5+json"]
    assert spec["$schema"] == "https://vega.github.io/schema/vega-lite/v5.json"
    assert {k: x for k, x in spec.items() if k != "$schema"} == {
        k: x for k, x in spec_of(name).items() if k != "$schema"
    }
    assert bundle["text/plain"] == spec["description"]


@pytest.mark.parametrize("name", CHARTS)
def test_the_picture_carries_title_and_description(name: str) -> None:
    picture = ElementTree.fromstring(bundle_of(name)["image/svg+xml"])
    assert picture.tag == f"{SVG}svg"
    assert picture.get("role") == "img"
    assert [child.tag for child in picture][:2] == [f"{SVG}title", f"{SVG}desc"]
    assert picture[0].text == spec_of(name)["title"]["text"]
    assert picture[1].text == spec_of(name)["description"]


@pytest.mark.parametrize("name", CHARTS)
def test_the_picture_shows_its_title_and_source_and_no_broken_number(name: str) -> None:
    svg = bundle_of(name)["image/svg+xml"]
    shown = texts(svg)
    assert any(text.startswith(spec_of(name)["title"]["text"]) for text in shown)
    assert any("Source: " in text for text in shown)
    assert "NaN" not in svg
    assert "undefined" not in svg


@pytest.mark.parametrize("name", CHARTS)
def test_nothing_is_fetched(name: str) -> None:
    assert [o for o in inside(spec_of(name)) if "url" in o and isinstance(o["url"], str)] == []


@pytest.mark.parametrize("name", CHARTS)
def test_a_frame_of_another_table_is_an_error_that_names_what_is_missing(name: str) -> None:
    for argument, table in tables_of(name).items():
        wrong = truceline.load_articles() if table is not schema.ARTICLES else truceline.load_proposals()
        with pytest.raises(ValueError, match=f"not a frame of {table.name}: no column"):
            CHARTS[name](**{**frames_of(name, "pandas"), argument: wrong})


# ---------------------------------------------------------------- evidence: every mark leads to the words


@pytest.mark.parametrize("name", [*OF_CLAIMS, *OF_TERMS])
def test_marks_show_the_words_and_open_the_article(name: str) -> None:
    spec = spec_of(name)
    assert fields(spec, "tooltip") == {"tip"}
    assert all({"words", "article", "said by"} <= set(mark["tip"]) for mark in data_of(spec) if "url" in mark)


def links(spec: Spec) -> set[str]:
    """Where marks of a picture lead to."""
    link = "{http://www.w3.org/1999/xlink}href"
    return {a.get(link, "") for a in ElementTree.fromstring(mime_bundle(spec)["image/svg+xml"]).iter(f"{SVG}a")}


@pytest.mark.parametrize("name", [*OF_CLAIMS, *OF_TERMS])
def test_a_click_opens_an_article_where_its_address_is_known(name: str) -> None:
    known = {mark["url"] for mark in data_of(spec_of(name)) if mark.get("url")}
    assert known or name == "hostages_chart"  # what these articles tell as done is in those without an address
    assert links(spec_of(name)) <= known
    assert len({url.split("#")[0] for url in links(spec_of(name))}) == len({url.split("#")[0] for url in known})
    assert any(mark["url"] is None for mark in data_of(spec_of(name)) if "url" in mark)


@pytest.mark.parametrize("name", CHARTS)
def test_hovering_shows_no_empty_row_and_a_mark_in_words(name: str) -> None:
    marks = [row for row in data_of(spec_of(name)) if "tip" in row]
    assert marks
    for mark in marks:
        assert all(isinstance(told, str) and told not in ("", "None") for told in mark["tip"].values())
        assert not {"|", "‖", "_"} & set("".join(map(str, mark["tip"])))
    assert "[object" not in bundle_of(name)["image/svg+xml"]
    assert fields(spec_of(name), "description") == {"said"}


def test_the_rest_of_the_charts_draw_no_quotes() -> None:
    quoted = {n for n in CHARTS if any("quote" in t.by_name for t in tables_of(n).values())}
    assert quoted == {*OF_CLAIMS, *OF_TERMS}


@pytest.mark.parametrize(
    ("name", "load", "modality"),
    [
        ("casualties_chart", truceline.load_casualties, ["reported", "estimated"]),
        ("known_when_chart", truceline.load_claims, ["reported", "estimated"]),
        ("hostages_chart", truceline.load_hostages, ["reported", "estimated"]),
        ("hostages_chart", truceline.load_prisoners, ["reported", "estimated"]),
    ],
)
def test_every_claim_is_drawn_with_its_own_evidence(name: str, load: Callable[..., Any], modality: list[str]) -> None:
    drawn = {row["id"]: row for row in data_of(spec_of(name)) if "id" in row}
    claims = load(modality=modality, backend="polars").to_dicts()
    assert claims
    for claim in claims:
        mark = drawn[claim["claim_id"]]
        assert mark["tip"]["words"] == f"“{claim['quote']}”"
        assert mark["url"] == claim["evidence_url"]
        assert claim["claimant"] in (mark["who"], None)
        assert mark["tip"]["basis"] == f"{claim['basis']}, {claim['modality']}"
        assert claim["publisher"] in mark["tip"]["article"]


@pytest.mark.parametrize("name", OF_TERMS)
def test_every_term_and_answer_is_in_a_mark(name: str) -> None:
    marks = [row for row in data_of(spec_of(name)) if "tip" in row]
    outlet = {row["article_id"]: row["publisher"] for row in truceline.load_articles(backend="polars").to_dicts()}
    tables = [frames_of(name, "polars")[a] for a in ("terms", "responses") if a in tables_of(name)]
    for row in [row for table in tables for row in table.to_dicts()]:
        of_row = [
            m for m in marks
            if f"“{row['quote']}”" in m["tip"]["words"] and outlet[row["article_id"]] in m["tip"]["article"]
        ]  # fmt: skip
        assert of_row, row["quote"]
        assert row["evidence_url"] is None or any(m["url"] for m in of_row)


def test_every_wording_is_drawn_with_its_count() -> None:
    marks = data_of(spec_of("wording_chart"))
    for row in truceline.load_wording(backend="polars").to_dicts():
        assert any(m["wording"] == row["wording"] and m["times"] == row["occurrences"] for m in marks)


# ---------------------------------------------------------------- hostile words stay words

HOSTILE = '<script>alert("1")</script>&amp;</text><img src=x onerror=alert(1)>'


def with_words(frame: Any, columns: list[str]) -> Any:
    if isinstance(frame, pd.DataFrame):
        return frame.assign(**dict.fromkeys(columns, HOSTILE)).astype(dict.fromkeys(columns, "str"))
    return frame.with_columns(**{c: pl.lit(HOSTILE) for c in columns})


@pytest.mark.parametrize("name", CHARTS)
def test_markup_in_words_is_text_and_nothing_more(name: str) -> None:
    free = ("quote", "note", "phase", "unless", "wording", "publisher", "label")
    hostile = {
        a: with_words(frame, [c for c in free if c in frame.columns]) for a, frame in frames_of(name, "pandas").items()
    }
    spec = CHARTS[name](**hostile).to_dict()
    assert HOSTILE in "".join(str(x) for row in data_of(spec) for x in row.values())
    rules = [
        o for o in inside(spec) for key in ("expr", "labelExpr", "calculate", "filter") if HOSTILE in str(o.get(key))
    ]
    assert rules == []
    svg = mime_bundle(spec)["image/svg+xml"]
    tags = {element.tag.removeprefix(SVG) for element in ElementTree.fromstring(svg).iter()}
    assert tags & {"script", "img", "foreignObject"} == set()
    assert "<script" not in svg.lower()


# ---------------------------------------------------------------- colours

WHITE = (1.0, 1.0, 1.0)
LEAST_CONTRAST = 2.0  # of a mark against white, as WCAG computes it
LEAST_DIFFERENCE = 10.0  # CIE76; 2.3 is just noticeable
# Machado, Oliveira and Fernandes (2009), severity 1.0, for linear RGB.
SEEN_BY = {
    "most": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
Colour = tuple[float, ...]


def linear(colour: str) -> Colour:
    """Linear RGB of `#rrggbb`."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def luminance(colour: Colour) -> float:
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), colour, strict=True))


def contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(colour: Colour) -> Colour:
    r, g, b = colour
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        luminance(colour),
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: str, other: str, eyes: str) -> float:
    """How far apart two colours look to some eyes."""
    seen = [
        tuple(min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear(colour), strict=True)))) for row in SEEN_BY[eyes])
        for colour in (one, other)
    ]
    return math.dist(lab(seen[0]), lab(seen[1]))


def test_the_measures_of_colour_are_right() -> None:
    assert contrast(linear("#000000"), WHITE) == pytest.approx(21)
    assert contrast(linear("#767676"), WHITE) == pytest.approx(4.54, abs=0.01)
    assert difference("#000000", "#ffffff", "most") == pytest.approx(100, abs=0.1)
    assert difference("#ff0000", "#00ff00", "most") > 2 * difference("#ff0000", "#00ff00", "deuteranopia")


def claim_rows(changes: list[Spec]) -> list[Spec]:
    """Rows of claims, one per change: an exact count of 100 people as of 6 May 2024."""
    base = {
        "article_id": "2024-05-07-the-daily-example", "publisher": "The Daily Example", "published": "2024-05-07",
        "measure": "deaths", "population": "gaza", "unit": "persons", "basis": "cumulative", "modality": "reported",
        "as_of_start": "2024-05-06", "as_of_end": "2024-05-06", "as_of_origin": "stated", "bound": "exact",
        "value": 100.0, "low": 100.0, "high": 100.0, "claimant": "United Nations", "quote": "100 of them",
    }  # fmt: skip
    rows = []
    for n, change in enumerate(changes, start=1):
        row = {**base, "claim_id": f"{base['article_id']}#c{n:02}", **change}
        rows.append({**row, "family": v.family_of(row["measure"]), "claimant_party": v.party_of(row["claimant"])})
    return rows


def claims(*changes: Spec, backend: str = "polars") -> Any:
    return to_frame(schema.CLAIMS, claim_rows(list(changes)), backend)


def term_rows(*changes: Spec) -> Any:
    base = {
        "proposal_id": "ten-day-pause", "article_id": "2024-05-07-the-daily-example", "term": "truce",
        "stance": "offered", "stance_by": "Hamas", "stated_end": "2024-05-06", "quote": "had offered",
    }  # fmt: skip
    rows = [{**base, "term_id": f"{base['article_id']}#t{n:02}", **change} for n, change in enumerate(changes, start=1)]
    return to_frame(schema.TERMS, rows, "polars")


def answer_rows(*changes: Spec) -> Any:
    base = {
        "proposal_id": "ten-day-pause", "article_id": "2024-05-07-the-daily-example", "response": "accepted",
        "actor": "Hamas", "date_end": "2024-05-06", "quote": "welcomed it",
    }  # fmt: skip
    rows = [
        {
            **base,
            "response_id": f"{base['article_id']}#r{n:02}",
            **change,
            "party": v.party_of(change.get("actor", "Hamas")),
        }
        for n, change in enumerate(changes, start=1)
    ]
    return to_frame(schema.RESPONSES, rows, "polars")


ONE_OF_EACH_PARTY = {actor.party: name for name, actor in v.ACTORS.items()}
PALETTES: dict[str, Callable[[], Any]] = {
    "claimants": lambda: truceline.casualties_chart(claims(*({"claimant": a} for a in list(v.ACTORS)[:8]))),
    "modalities": lambda: truceline.hostages_chart(
        claims(*({"measure": "hostages_released", "modality": m} for m in v.MODALITIES)), modality=v.MODALITIES
    ),
    "sides": lambda: truceline.positions_chart(term_rows(*({"stance_by": a} for a in ONE_OF_EACH_PARTY.values()))),
    "days": lambda: truceline.known_when_chart(claims({}, {"as_of_origin": "published"}, {"as_of_origin": "external"})),
}
HOW_MANY = {"claimants": 8, "modalities": len(v.MODALITIES), "sides": 5, "days": 3}


@cache
def palette_of(name: str) -> dict[str, str]:
    return colour_of(PALETTES[name]().to_dict())


@pytest.mark.parametrize("palette", PALETTES)
def test_colours_stand_out_from_white(palette: str) -> None:
    colours = palette_of(palette)
    assert len(colours) == HOW_MANY[palette]
    faint = {name: colour for name, colour in colours.items() if contrast(linear(colour), WHITE) < LEAST_CONTRAST}
    assert faint == {}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_colours_differ_for_everybody(palette: str, eyes: str) -> None:
    colours = palette_of(palette)
    alike = [
        (one, other)
        for one, other in itertools.combinations(colours, 2)
        if difference(colours[one], colours[other], eyes) < LEAST_DIFFERENCE
    ]
    assert alike == []


# ---------------------------------------------------------------- labels and axes

Box = tuple[float, float, float, float]


def width_of(text: str, size: float) -> float:
    """About how wide Arial is; a little too narrow, so that what overlaps here does so on a screen."""
    return size * sum(0.25 if c in " .,:;|'ijlftI" else 0.5 for c in text)


def boxes(svg: str, role: str) -> list[tuple[str, Box]]:
    """What is written in a picture by parts of one role, and where."""
    found = []

    def walk(element: ElementTree.Element, x: float, y: float, inside: bool) -> None:
        moved = re.match(r"translate\(([-\d.e]+),([-\d.e]+)\)", element.get("transform", ""))
        if moved:
            x, y = x + float(moved[1]), y + float(moved[2])
        inside = inside or role in element.get("class", "").split()
        slanted = "rotate" in element.get("transform", "")
        if inside and element.tag == f"{SVG}text" and element.get("opacity") != "0" and not slanted:
            text, size = "".join(element.itertext()), float(element.get("font-size", "12px").removesuffix("px"))
            wide = width_of(text, size)
            left = x - {"end": wide, "middle": wide / 2}.get(element.get("text-anchor", "start"), 0)
            found.append((text, (left, y - 0.7 * size, left + wide, y + 0.2 * size)))
        for child in element:
            walk(child, x, y, inside)

    walk(ElementTree.fromstring(svg), 0, 0, False)
    return found


def overprinted(written: list[tuple[str, Box]]) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, a), (other, b) in itertools.combinations(written, 2)
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]


def picture(chart: Any) -> str:
    return str(mime_bundle(chart.to_dict())["image/svg+xml"])


def held() -> Any:
    claims_, reference, _ = example.claims_and_reference()
    return truceline.reconcile(claims_, reference), reference


CROWD = [
    {"value": 100.0 + n % 7, "as_of_start": f"2024-05-0{1 + n % 2}", "as_of_end": f"2024-05-0{1 + n % 2}",
     "claimant": list(v.ACTORS)[n % 9]} for n in range(40)
]  # fmt: skip


def test_two_texts_at_one_place_are_found() -> None:
    assert overprinted([("here", (0, 0, 9, 9)), ("there", (5, 5, 20, 20)), ("far", (30, 0, 40, 9))]) == [
        ("here", "there")
    ]


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("role", ["role-mark", "role-axis-label", "role-title"])
def test_nothing_is_printed_over_anything_else(name: str, role: str) -> None:
    written = [text for text in boxes(bundle_of(name)["image/svg+xml"], role) if text[0]]
    if role == "role-mark":
        assert written or name == "known_when_chart"  # the one without labels beside its marks
    assert overprinted(written) == []


@pytest.mark.parametrize("measure", ["deaths", "hostages_held"])
def test_labels_that_find_no_room_are_left_out(measure: str) -> None:
    chart = CHARTS["casualties_chart" if measure == "deaths" else "hostages_chart"]
    crowd = chart(claims(*({"measure": measure, **row} for row in CROWD)))
    written = [text for text in boxes(picture(crowd), "role-mark") if text[0]]
    assert 5 < len(written) < len(CROWD)
    assert overprinted(written) == []
    assert len({row["id"] for row in data_of(crowd.to_dict()) if "id" in row}) == len(CROWD)


def test_labels_of_claims_on_a_line_leave_each_other_room() -> None:
    for chart in (truceline.reconciliation_chart(*held()), truceline.lag_chart(held()[0])):
        written = [text for text in boxes(picture(chart), "role-mark") if text[0]]
        assert len(written) >= 4
        assert overprinted(written) == []


def test_labels_stand_in_the_order_of_their_marks() -> None:
    rows = [{"value": 100.0}, {"value": 104.0}, {"value": 96.0}]
    written = boxes(picture(truceline.casualties_chart(claims(*rows))), "role-mark")
    assert [text for text, _ in sorted(written, key=lambda w: w[1][1])] == ["104", "100", "96"]


@pytest.mark.parametrize("name", ["casualties_chart", "hostages_chart"])
@pytest.mark.parametrize("last", ["2024-05-06", "2024-05-09", "2024-06-20", "2024-09-01", "2025-03-01", "2031-01-01"])
def test_no_day_is_written_twice_on_an_axis_of_time(name: str, last: str) -> None:
    what = {"measure": "deaths" if name == "casualties_chart" else "hostages_held"}
    chart = CHARTS[name](claims(what, {**what, "as_of_start": last, "as_of_end": last}))
    ticks = [text for text, _ in boxes(picture(chart), "role-axis-label") if re.search("[A-Z][a-z]{2} 20", text)]
    assert 2 <= len(ticks) == len(set(ticks)) <= 7


@pytest.mark.parametrize("name", ["casualties_chart", "hostages_chart", "wording_chart", "known_when_chart"])
def test_panels_begin_at_one_edge(name: str) -> None:
    titles = {panel["title"] for panel in spec_of(name)["vconcat"]}
    edges = {round(box[0]) for text, box in boxes(bundle_of(name)["image/svg+xml"], "role-title") if text in titles}
    assert len(titles) > 2
    assert len(edges) == 1


def test_one_name_alone_stands_in_the_subtitle_and_not_in_a_legend() -> None:
    one = truceline.casualties_chart(claims({})).to_dict()
    assert "All said by United Nations." in one["title"]["subtitle"]
    assert "All figures given as exact." in " ".join(one["title"]["subtitle"])
    assert {c["legend"] for channel in ("color", "shape") for c in channels(one, channel)} == {None}
    two = truceline.casualties_chart(claims({}, {"claimant": "Reuters"})).to_dict()
    assert "All said by" not in " ".join(two["title"]["subtitle"])
    assert None not in {c["legend"] and "shown" for c in channels(two, "color")}


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_names_the_outlets_it_draws_on(name: str) -> None:
    named = next(line for line in spec_of(name)["title"]["subtitle"] if line.startswith("Source: "))
    assert "New York Post" in named
    assert "articles" not in named


# ---------------------------------------------------------------- uncertainty drawn

BOUNDS = {
    "exact": {}, "about": {"low": None, "high": None}, "more_than": {"high": None}, "at_least": {"high": None},
    "up_to": {"low": None}, "less_than": {"low": None}, "range": {"value": None, "low": 80.0, "high": 120.0},
}  # fmt: skip
POINTS = {"more_than": "triangle-up", "at_least": "triangle-up", "up_to": "triangle-down", "less_than": "triangle-down",
          "exact": "circle", "about": "diamond", "range": "square"}  # fmt: skip
ON_A_SCALE = {
    "casualties_chart": {"measure": "deaths"},
    "hostages_chart": {"measure": "hostages_held", "basis": "snapshot"},
}


def test_every_bound_is_tried_here() -> None:
    assert set(BOUNDS) == set(POINTS) == set(v.BOUNDS)


@pytest.mark.parametrize("name", ON_A_SCALE)
@pytest.mark.parametrize("bound", BOUNDS)
def test_a_bound_has_the_shape_that_points_its_way(name: str, bound: str) -> None:
    spec = CHARTS[name](claims({**ON_A_SCALE[name], "bound": bound, **BOUNDS[bound]})).to_dict()
    (mark,) = {row["id"]: row for row in data_of(spec) if "id" in row}.values()
    assert shape_of(spec) == {mark["shape"]: POINTS[bound]}


def stems(svg: str) -> int:
    """Marks drawn as a dashed stem."""
    paths = ElementTree.fromstring(svg).iter(f"{SVG}line")
    return sum(line.get("stroke-dasharray") == "4,3" for line in paths)


@pytest.mark.parametrize(
    ("bound", "drawn"), [(b, b in ("more_than", "at_least", "up_to", "less_than")) for b in BOUNDS]
)
def test_a_bound_has_a_stem_and_an_exact_number_none(bound: str, drawn: bool) -> None:
    chart = truceline.casualties_chart(claims({"bound": bound, **BOUNDS[bound]}))
    assert stems(mime_bundle(chart.to_dict())["image/svg+xml"]) == drawn


@pytest.mark.parametrize(
    ("bound", "up"), [("more_than", True), ("at_least", True), ("up_to", False), ("less_than", False)]
)
def test_a_stem_leads_to_where_the_number_may_lie(bound: str, up: bool) -> None:
    spec = truceline.casualties_chart(claims({"bound": bound, **BOUNDS[bound]})).to_dict()
    (mark,) = {row["id"]: row for row in data_of(spec) if "id" in row}.values()
    assert (mark["toward"] > mark["at"]) is up


RANGES = [
    ("casualties_chart", {"measure": "deaths"}, "y"),
    ("hostages_chart", {"measure": "hostages_held", "basis": "snapshot"}, "y"),
    ("hostages_chart", {"measure": "hostages_released", "basis": "period"}, "x"),
]


@pytest.mark.parametrize(("name", "what", "channel"), RANGES)
@pytest.mark.parametrize("value", [None, 100.0])
def test_a_range_is_a_bar_from_low_to_high(name: str, what: Spec, channel: str, value: float | None) -> None:
    row = {**what, "bound": "range", "value": value, "low": 80.0, "high": 120.0}
    spec = CHARTS[name](claims(row)).to_dict()
    ends = [(c.get("field"), d.get("field")) for c, d in zip_channels(spec, channel, f"{channel}2")]
    assert ("low", "high") in ends
    scales = [c["scale"] for c in channels(spec, channel) if "scale" in c and c["type"] == "quantitative"]
    domains = [scale["domain"] for scale in scales if "domain" in scale]
    assert domains
    assert all(low <= 80 and high >= 120 for low, high in domains)


def test_a_vague_plural_is_drawn_where_it_begins() -> None:
    spec = truceline.casualties_chart(
        claims({"bound": "at_least", "value": None, "low": 2000.0, "high": None})
    ).to_dict()
    (mark,) = {row["id"]: row for row in data_of(spec) if "id" in row}.values()
    assert (mark["at"], mark["figure"]) == (2000, "at least 2,000")


def test_days_not_told_closer_are_a_bar_as_long() -> None:
    spec = truceline.casualties_chart(claims({"as_of_start": "2024-05-01"})).to_dict()
    (mark,) = {row["id"]: row for row in data_of(spec) if "id" in row}.values()
    assert (mark["start"][:10], mark["end"][:10]) == ("2024-05-01", "2024-05-07")  # to the end of the last day


def test_days_are_local_days_wherever_the_reader_is() -> None:
    for name in ("casualties_chart", "hostages_chart"):
        days = [row[k] for row in data_of(spec_of(name)) for k in ("start", "end", "middle") if k in row]
        assert days
        assert all("T" in day and not day.endswith("Z") for day in days)


# ---------------------------------------------------------------- casualties


def test_only_claims_of_one_series_are_joined() -> None:
    later = {"as_of_start": "2024-05-20", "as_of_end": "2024-05-20", "value": 120.0}
    rows = [{}, later, {"claimant": "Reuters"}, {"population": "west_bank"}, {"since": "2024-01-01"}]
    spec = truceline.casualties_chart(claims(*rows)).to_dict()
    assert fields(spec, "detail") == {"series"}
    marks = {row["id"][-3:]: row["series"] for row in data_of(spec) if "id" in row}
    assert marks["c01"] == marks["c02"]
    assert len(set(marks.values())) == 4


def test_a_chart_says_what_it_leaves_out() -> None:
    frame = claims({}, {"modality": "denied"}, {"modality": "hypothetical"})
    assert (
        "Left out: 2 claims told as denied, hypothetical."
        in truceline.casualties_chart(frame).to_dict()["title"]["subtitle"][-2]
    )
    everything = truceline.casualties_chart(frame, modality=list(v.MODALITIES)).to_dict()
    assert "Left out" not in " ".join(everything["title"]["subtitle"])


@pytest.mark.parametrize("name", ["casualties_chart", "known_when_chart"])
def test_one_modality_may_be_given_as_a_word(name: str) -> None:
    frame = claims({}, {"modality": "denied"})
    assert CHARTS[name](frame, modality="denied").to_dict() == CHARTS[name](frame, modality=["denied"]).to_dict()
    with pytest.raises(ValueError, match=r"'reportd'.*allowed: reported, estimated"):
        CHARTS[name](frame, modality="reportd")


def test_an_axis_that_does_not_begin_at_zero_is_said_of_the_right_panel() -> None:
    injured = [{"measure": "injured", "value": value, "low": value, "high": value} for value in (1000.0, 1500.0)]
    subtitle = " ".join(truceline.casualties_chart(claims({}, *injured)).to_dict()["title"]["subtitle"])
    assert "The axis of people injured, running total does not begin at zero." in subtitle
    assert "killed does not begin" not in subtitle


def test_nobody_killed_is_a_figure_too() -> None:
    spec = truceline.casualties_chart(claims({"value": 0.0, "low": 0.0, "high": 0.0})).to_dict()
    assert "NaN" not in mime_bundle(spec)["image/svg+xml"]
    assert [row["figure"] for row in data_of(spec) if "id" in row] == ["0"]


def test_a_total_of_some_days_does_not_share_an_axis_with_a_running_total() -> None:
    spec = truceline.casualties_chart(claims({}, {"basis": "period"}, {"measure": "injured"})).to_dict()
    assert panels(spec) == {
        "People killed: people in Gaza, running total": {"c01"},
        "People killed: people in Gaza, within the days shown": {"c02"},
        "People injured: people in Gaza, running total": {"c03"},
    }


def test_a_title_names_what_is_shown() -> None:
    assert truceline.casualties_chart(claims({})).to_dict()["title"]["text"] == "Killed, as claimed"
    west_bank = truceline.casualties_chart(claims({"population": "west_bank"})).to_dict()
    assert list(panels(west_bank)) == ["People killed: Palestinians in the West Bank, running total"]


def test_who_is_counted_stands_beside_a_mark_that_counts_others() -> None:
    spec = truceline.casualties_chart(claims({}, {"value": 90.0}, {"population": "gaza_with_missing"})).to_dict()
    names = {row["id"][-3:]: row["label"] for row in data_of(spec) if "id" in row}
    assert names == {"c01": "100", "c02": "90", "c03": "100 · with those missing"}


# ---------------------------------------------------------------- hostages and prisoners


@pytest.mark.parametrize("measure", [m for m, what in v.MEASURES.items() if what.family in ("hostages", "prisoners")])
def test_every_measure_of_hostages_and_prisoners_is_drawn(measure: str) -> None:
    rows = claims({"measure": measure}, {"measure": measure, "modality": "demanded"})
    spec = truceline.hostages_chart(rows, modality=v.MODALITIES).to_dict()
    assert {row["id"][-3:] for row in data_of(spec) if "id" in row} == {"c01", "c02"}
    name = measure.replace("_", " ")
    assert f"reported: {name}: 100" in spec["description"]
    assert f"demanded: {name}: 100" in spec["description"]


def panels(spec: Spec) -> dict[str, set[str]]:
    """The claims of each panel, by its title."""
    names = {panel["title"]: {o["data"]["name"] for o in inside(panel) if "data" in o} for panel in spec["vconcat"]}
    return {
        title: {row["id"][-3:] for n in of_panel for row in spec["datasets"][n]} for title, of_panel in names.items()
    }


def test_what_is_done_stands_apart_from_what_is_planned() -> None:
    rows = [
        {"measure": "hostages_released"}, {"measure": "hostages_released", "modality": "scheduled"},
        {"measure": "hostages_released", "modality": "demanded"}, {"measure": "hostages_held", "basis": "snapshot"},
        {"measure": "prisoners_released"}, {"measure": "prisoners_released", "per": "hostage", "basis": "amount"},
    ]  # fmt: skip
    by_panel = panels(truceline.hostages_chart(claims(*rows), modality=v.MODALITIES).to_dict())
    assert sorted(by_panel.values(), key=sorted) == [{"c01"}, {"c02", "c03"}, {"c04"}, {"c05"}, {"c06"}]


def test_a_superseded_plan_is_marked_as_such() -> None:
    rows = [{"measure": "hostages_released", "modality": "scheduled", "note": "Superseded by c02."}]
    spec = truceline.hostages_chart(claims(*rows), modality=v.MODALITIES).to_dict()
    assert [row["label"].endswith("superseded in the article") for row in data_of(spec) if "id" in row] == [True]


# ---------------------------------------------------------------- proposals


def drawn(spec: Spec, channel: str) -> set[str]:
    return {row[channel] for row in data_of(spec) if "tip" in row}


def test_every_term_has_a_column() -> None:
    spec = truceline.proposals_chart(term_rows(*({"term": t} for t in v.TERMS)), answer_rows()).to_dict()
    domains = [set(x["scale"]["domain"]) for x in channels(spec, "x") if "scale" in x]
    assert len(drawn(spec, "column")) == len(v.TERMS)
    assert any(drawn(spec, "column") <= domain for domain in domains)


def test_every_term_has_a_row_in_the_other_chart() -> None:
    spec = truceline.positions_chart(term_rows(*({"term": t} for t in v.TERMS))).to_dict()
    (domain,) = {tuple(y["scale"]["domain"]) for y in channels(spec, "y") if "scale" in y}
    assert drawn(spec, "band") == set(domain)
    assert len(domain) == len(v.TERMS)


def test_every_stance_answer_and_party_has_a_shape_and_a_colour() -> None:
    terms = term_rows(*({"stance": s, "stance_by": a} for s in v.STANCES for a in ONE_OF_EACH_PARTY.values()))
    answers = answer_rows(*({"response": r, "actor": a} for r in v.RESPONSES for a in ONE_OF_EACH_PARTY.values()))
    spec = truceline.proposals_chart(terms, answers).to_dict()
    assert drawn(spec, "shape") <= set(shape_of(spec))
    assert drawn(spec, "side") == set(colour_of(spec))


@pytest.mark.parametrize("stance", [s for s in v.STANCES if s != "rejected"])
def test_a_refusal_looks_like_nothing_else(stance: str) -> None:
    spec = truceline.positions_chart(term_rows({"stance": stance}, {"stance": "rejected"})).to_dict()
    assert len(drawn(spec, "shape")) == 2


def test_one_stance_told_by_two_articles_is_one_mark_that_names_both() -> None:
    other = {"article_id": "2024-05-09-example-post", "quote": "put forward"}
    spec = truceline.proposals_chart(term_rows({}, other), answer_rows()).to_dict()
    (mark,) = [row for row in data_of(spec) if "tip" in row]
    assert mark["tip"]["article"] == "2024-05-07-the-daily-example; 2024-05-09-example-post"
    assert mark["tip"]["words"] == "“had offered”; “put forward”"


def test_sides_that_differ_keep_marks_of_their_own_side_by_side() -> None:
    spec = truceline.proposals_chart(
        term_rows({}, {"stance_by": "Israel", "stance": "rejected"}), answer_rows()
    ).to_dict()
    marks = [row for row in data_of(spec) if "tip" in row]
    assert len({mark["dx"] for mark in marks}) == len(marks) == 2


def test_proposals_of_one_name_keep_rows_of_their_own() -> None:
    named = to_frame(
        schema.PROPOSALS,
        [{"proposal_id": p, "label": "A pause", "kind": "proposal"} for p in ("ten-day-pause", "long-pause")],
        "polars",
    )
    terms = term_rows({}, {"proposal_id": "long-pause"})
    spec = truceline.proposals_chart(terms, answer_rows(), proposals=named).to_dict()
    assert len(drawn(spec, "band")) == 2


@pytest.mark.parametrize(
    ("terms", "answers"), [(term_rows({}), answer_rows()), (term_rows(), answer_rows({}))], ids=["terms", "answers"]
)
def test_one_of_the_two_tables_may_be_empty(terms: Any, answers: Any) -> None:
    svg = mime_bundle(truceline.proposals_chart(terms, answers).to_dict())["image/svg+xml"]
    assert "NaN" not in svg
    assert any(text.startswith("ten-day-pause") for text in texts(svg))


# ---------------------------------------------------------------- sources


def test_articles_of_one_outlet_and_day_keep_columns_of_their_own() -> None:
    ids = ["2024-05-07-the-daily-example", "2024-05-07-the-daily-example-2"]
    wording = [{"article_id": i, "concept": "truce", "wording": "pause", "voice": "own", "occurrences": 1} for i in ids]
    articles = [{"article_id": i, "publisher": "The Daily Example", "published": "2024-05-07"} for i in ids]
    spec = truceline.wording_chart(
        to_frame(schema.WORDING, wording, "pandas"), articles=to_frame(schema.ARTICLES, articles, "pandas")
    ).to_dict()
    assert len({row["column"] for row in data_of(spec)}) == 2


def test_a_columns_date_is_the_articles_even_when_its_id_kept_an_older_one() -> None:
    wording = [{"article_id": "a", "concept": "truce", "wording": "pause", "voice": "own", "occurrences": 1}]
    articles = [{"article_id": "a", "publisher": "The Daily Example", "published": "2024-05-08"}]
    spec = truceline.wording_chart(
        to_frame(schema.WORDING, wording, "pandas"), articles=to_frame(schema.ARTICLES, articles, "pandas")
    ).to_dict()
    assert {row["column"] for row in data_of(spec)} == {"The Daily Example|8 May 2024"}


@pytest.mark.parametrize("concept", list(v.CONCEPTS))
def test_every_concept_has_a_panel(concept: str) -> None:
    wording = [{"article_id": "a", "concept": concept, "wording": "pause", "voice": "own", "occurrences": 1}]
    spec = truceline.wording_chart(to_frame(schema.WORDING, wording, "polars")).to_dict()
    assert [row["wording"] for row in data_of(spec)] == ["pause"]


def test_the_age_of_a_figure_is_counted_from_its_articles_day() -> None:
    spec = truceline.known_when_chart(claims({"as_of_start": "2024-05-01"})).to_dict()
    (mark,) = {row["id"]: row for row in data_of(spec) if "id" in row}.values()
    assert (mark["from"], mark["to"]) == (-6, 0)  # 1 May to the end of 6 May; printed on the 7th


def test_the_age_of_figures_is_drawn_by_outlet_with_its_bounds() -> None:
    table = held()[0]
    spec = truceline.lag_chart(table, label="made up").to_dict()
    marks = {row["id"]: (row["outlet"], row["least"], row["most"]) for row in data_of(spec)}
    dated = [r for r in as_rows(table) if r["bound"] in ("exact", "more_than") and r["lag_least"] is not None]
    assert marks == {r["claim_id"]: (r["publisher"], r["lag_least"], r["lag_most"]) for r in dated}
    assert any(least < most for _, least, most in marks.values())
    assert len({(row["outlet"], row["slot"]) for row in data_of(spec)}) == len(marks)
    assert spec["title"]["text"].endswith("(made up)")
    assert f"Left out: {len(table) - len(marks)} claims" in " ".join(spec["title"]["subtitle"])
    assert "Nothing to show" in truceline.lag_chart(table.head(0)).to_dict()["description"]


# ---------------------------------------------------------------- pages of a report


def test_a_page_opens_articles_elsewhere_and_writes_code_as_code(tmp_path: Path) -> None:
    cells = [
        nbformat.v4.new_markdown_cell("# A page\n\nOf `load_claims`."),
        nbformat.v4.new_code_cell("import truceline as tl\n\ntl.casualties_chart(tl.load_casualties())"),
    ]
    book = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python"}})
    nbformat.write(book, tmp_path / "00-page.ipynb")
    index = make_report(tmp_path, tmp_path / "out").read_text(encoding="utf-8")
    assert "Of <code>load_claims</code>." in index
    assert "`" not in index
    page = (tmp_path / "out" / "00-page.html").read_text(encoding="utf-8")
    (options,) = re.findall(r"vegaEmbed\(.*, (\{[^{}]*\{.*?)\);</script>", page)
    assert json.loads(options)["loader"] == {"target": "_blank", "rel": "noopener"}


# ---------------------------------------------------------------- theme and renderer


def test_charts_draw_themselves_with_the_projects_renderer() -> None:
    with alt.renderers.enable("default"), alt.theme.enable("default"):
        chart = truceline.casualties_chart(claims({}))
        assert alt.renderers.active == "truceline"
        assert alt.theme.active == "truceline"
        assert set(chart._repr_mimebundle_()) == {"application/vnd.vegalite.v5+json", "image/svg+xml", "text/plain"}


@pytest.mark.parametrize("name", CHARTS)
def test_a_renderer_or_theme_that_somebody_chose_stays(name: str) -> None:
    with alt.renderers.enable("json"), alt.theme.enable("dark"):
        CHARTS[name](**{a: no_rows(frame) for a, frame in frames_of(name, "polars").items()})
        assert alt.renderers.active == "json"
        assert alt.theme.active == "dark"


def test_a_label_stands_nearest_to_its_own_mark() -> None:
    chance = random.Random(3)
    for _ in range(60):
        points = [(chance.uniform(0, 600), chance.uniform(0, 300)) for _ in range(9)]
        rows: list[dict[str, Any]] = [{"label": f"more than {n},000"} for n in range(9)]
        place_labels(rows, points, 600, 300)
        placed = [(row, point) for row, point in zip(rows, points, strict=True) if "spot" in row]
        assert placed
        for row, (x, y) in placed:
            wide = text_width(row["label"], 12)
            left = x + row["spot"]["dx"] + {"left": 0.0, "right": -wide, "center": -wide / 2}[row["spot"]["align"]]
            middle = y + row["spot"]["dy"]
            own = _from_box((x, y), left, left + wide, middle)
            assert all(_from_box(other, left, left + wide, middle) >= own for other in points)


def _from_box(point: tuple[float, float], left: float, right: float, middle: float) -> float:
    across = max(left - point[0], 0.0, point[0] - right)
    return math.hypot(across, max(abs(point[1] - middle) - 0.55 * 12, 0.0))
