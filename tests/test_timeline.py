"""Tables from tables, on rows written here: latest, stock and flow, what cannot both be true; and their words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
import polars as pl
import pytest

import truceline
from truceline import schema, words
from truceline import vocabulary as v
from truceline.frames import as_rows, to_frame

Row = dict[str, Any]
Frames = Callable[..., Any]

ARTICLE = "2024-05-07-the-daily-example"
OTHER = "2024-05-09-example-post"
CLAIM = {
    "article_id": ARTICLE, "publisher": "The Daily Example", "published": "2024-05-07", "family": "displacement",
    "measure": "displaced", "population": "gaza", "unit": "persons", "basis": "snapshot", "modality": "reported",
    "as_of_start": "2024-05-06", "as_of_end": "2024-05-06", "as_of_origin": "stated", "claimant": "United Nations",
    "claimant_party": "un", "bound": "exact", "value": 100.0, "quote": "100 of them",
}  # fmt: skip


def ends(bound: str, value: float | None) -> tuple[float | None, float | None]:
    """Low and high of a figure, as the design has it."""
    return {
        "exact": (value, value), "more_than": (value, None), "at_least": (value, None), "up_to": (None, value),
        "less_than": (None, value), "about": (None, None),
    }[bound]  # fmt: skip


def claim(number: int, **changes: Any) -> Row:
    """A claim; `day=` sets both as-of days, and low and high follow from value and bound unless given."""
    row = {**CLAIM, "claim_id": f"{changes.get('article_id', ARTICLE)}#c{number:02}", **changes}
    if "day" in row:
        row["as_of_start"] = row["as_of_end"] = row.pop("day")
    if "low" not in row and "high" not in row:
        row["low"], row["high"] = ends(row["bound"], row["value"])
    row["family"] = v.family_of(row["measure"])
    row["claimant_party"] = v.party_of(row["claimant"])
    return row


@pytest.fixture(params=["pandas", "polars"])
def frame(request: pytest.FixtureRequest) -> Frames:
    """Rows as a frame of claims, or of the table named; every test that takes it runs on both libraries."""
    return lambda *rows, table=schema.CLAIMS: to_frame(table, rows, request.param)


def same_kind(one: Any, other: Any) -> bool:
    return type(one) is type(other) and isinstance(one, pd.DataFrame | pl.DataFrame)


def values(table: Any) -> list[float]:
    return [row["value"] for row in as_rows(table)]


# ---------------------------------------------------------------- latest


def test_latest_is_by_as_of_day_not_by_publication(frame: Frames) -> None:
    claims = frame(
        claim(1, value=100, day="2024-05-06", published="2024-05-07"),
        claim(2, value=90, day="2024-05-01", published="2024-05-08"),
    )
    assert values(truceline.latest(claims)) == [100]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param({"published": "2024-05-07"}, {"published": "2024-05-08"}, id="then by publication"),
        pytest.param({}, {}, id="then by claim_id"),
        pytest.param({"as_of_start": "2024-05-06"}, {"as_of_start": "2024-05-01"}, id="the last as-of day counts"),
    ],
)
def test_ties_between_claims_of_one_day(frame: Frames, first: Row, second: Row) -> None:
    rows = claim(1, value=100, **first), claim(2, value=101, **second)
    assert values(truceline.latest(frame(*rows))) == [101]
    assert values(truceline.latest(frame(*reversed(rows)))) == [101]


@pytest.mark.parametrize(
    ("column", "one", "other"),
    [
        ("measure", "displaced", "deaths"),
        ("population", "gaza", "west_bank"),
        ("basis", "snapshot", "cumulative"),
        ("since", None, "2024-01-01"),
        ("unit", "persons", "percent"),
        ("per", None, "camp"),
        ("claimant", "United Nations", "Reuters"),
        ("claimant", "United Nations", None),
    ],
)
def test_claims_of_different_series_stand_side_by_side(frame: Frames, column: str, one: Any, other: Any) -> None:
    claims = frame(claim(1, **{column: one}), claim(2, **{column: other}, day="2024-05-01"))
    assert sorted(truceline.latest(claims)["claim_id"]) == [f"{ARTICLE}#c01", f"{ARTICLE}#c02"]


@pytest.mark.parametrize("column", ["publisher", "article_id", "relayed_by", "bound", "modality", "actor", "note"])
def test_other_columns_make_no_series_of_their_own(frame: Frames, column: str) -> None:
    other = {"bound": "about", "modality": "estimated", "article_id": OTHER}.get(column, "Reuters")
    claims = frame(claim(1, day="2024-05-01"), claim(2, **{column: other}))
    assert list(truceline.latest(claims)["claim_id"]) == [f"{other if column == 'article_id' else ARTICLE}#c02"]


@pytest.mark.parametrize("modality", list(v.MODALITIES))
def test_latest_takes_what_is_said_to_be_so_unless_asked(frame: Frames, modality: str) -> None:
    claims = frame(claim(1, value=100, day="2024-05-01"), claim(2, value=200, modality=modality))
    assert values(truceline.latest(claims)) == ([200] if modality in ("reported", "estimated") else [100])
    assert values(truceline.latest(claims, modality=[modality])) == [200]
    assert values(truceline.latest(claims, modality=modality)) == [200]


def test_a_superseded_figure_gives_way_whatever_its_number(frame: Frames) -> None:
    claims = frame(claim(2, value=3, note="The earlier count, superseded by c01."), claim(1, value=6))
    assert values(truceline.latest(claims)) == [6]


def test_a_superseded_figure_is_shown_where_nothing_replaces_it(frame: Frames) -> None:
    assert values(truceline.latest(frame(claim(2, value=3, note="Superseded by c01.")))) == [3]


def test_latest_keeps_columns_types_and_nulls(frame: Frames) -> None:
    claims = frame(claim(1, bound="more_than"), claim(2, claimant=None))
    result = truceline.latest(claims)
    assert same_kind(result, claims)
    assert list(result.dtypes) == list(claims.dtypes)
    assert sorted(map(str, as_rows(result))) == sorted(map(str, as_rows(claims)))


def test_latest_does_not_change_what_it_is_given(frame: Frames) -> None:
    claims = frame(claim(1), claim(2))
    before = as_rows(claims)
    truceline.latest(claims)
    assert as_rows(claims) == before


def test_latest_takes_a_frame_that_was_filtered_by_hand() -> None:
    claims = to_frame(schema.CLAIMS, [claim(1, value=90, day="2024-05-01"), claim(2), claim(3, day="2024-05-02")])
    assert values(truceline.latest(claims[claims["as_of_end"] < "2024-05-06"])) == [100]


# ---------------------------------------------------------------- stock and flow

HELD = {"measure": "hostages_held", "population": "hostages"}
FLOW = {"population": "hostages", "basis": "period"}


def held(number: int, value: float, day: str, **changes: Any) -> Row:
    return claim(number, value=value, **{"as_of_start": day, "as_of_end": day, **HELD, **changes})


def flow(number: int, value: float | None, day: str, measure: str = "hostages_released", **changes: Any) -> Row:
    return claim(number, value=value, measure=measure, **{"as_of_start": day, "as_of_end": day, **FLOW, **changes})


BEFORE, AFTER = held(1, 100, "2024-05-01"), held(2, 90, "2024-05-31")

STEPS: dict[str, tuple[list[Row], tuple[float | None, ...]]] = {  # rows: fewer, told and unexplained, low and high
    "explained exactly": ([BEFORE, AFTER, flow(3, 10, "2024-05-10")], (10, 10, 10, 10, 0, 0)),
    "nothing told": ([BEFORE, AFTER], (10, 10, 0, 0, 10, 10)),
    "a part unexplained": ([BEFORE, AFTER, flow(3, 4, "2024-05-10")], (10, 10, 4, 4, 6, 6)),
    "more came out than the count fell": ([BEFORE, AFTER, flow(3, 12, "2024-05-10")], (10, 10, 12, 12, -2, -2)),
    "the count rose": ([held(1, 90, "2024-05-01"), held(2, 100, "2024-05-31")], (-10, -10, 0, 0, -10, -10)),
    "two events add up": (
        [BEFORE, AFTER, flow(3, 4, "2024-05-10"), flow(4, 6, "2024-05-12")], (10, 10, 10, 10, 0, 0)
    ),
    "two accounts of one event count once": (
        [BEFORE, AFTER, flow(3, 9, "2024-05-10"), flow(4, 10, "2024-05-10", claimant="Egypt")], (10, 10, 9, 10, 0, 1)
    ),
    "a long event and a day of it are one": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", as_of_end="2024-05-16"), flow(4, 7, "2024-05-12")],
        (10, 10, 7, 10, 0, 3),
    ),
    "released and bodies add up": (
        [BEFORE, AFTER, flow(3, 6, "2024-05-10"), flow(4, 4, "2024-05-10", "bodies_returned")], (10, 10, 10, 10, 0, 0)
    ),
    "a total and its parts are the same people": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", "hostages_returned"), flow(4, 6, "2024-05-10"),
         flow(5, 4, "2024-05-10", "bodies_returned")],
        (10, 10, 10, 10, 0, 0),
    ),
    "a total and other parts are rival accounts": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", "hostages_returned"), flow(4, 6, "2024-05-10"),
         flow(5, 3, "2024-05-10", "bodies_returned")],
        (10, 10, 9, 10, 0, 1),
    ),
    "one part beside a total takes nothing from it": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", "hostages_returned"), flow(4, 4, "2024-05-10", "bodies_returned")],
        (10, 10, 10, 10, 0, 0),
    ),
    "one part above the total is a rival account": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", "hostages_returned"), flow(4, 12, "2024-05-10")],
        (10, 10, 10, 12, -2, 0),
    ),
    "at least so many released": (
        [BEFORE, AFTER, flow(3, 4, "2024-05-10", bound="at_least")], (10, 10, 4, None, None, 6)
    ),
    "up to so many released": ([BEFORE, AFTER, flow(3, 4, "2024-05-10", bound="up_to")], (10, 10, 0, 4, 6, 10)),
    "about so many released": ([BEFORE, AFTER, flow(3, 4, "2024-05-10", bound="about")], (10, 10, 0, None, None, 10)),
    "more than so many held first": (
        [held(1, 100, "2024-05-01", bound="more_than"), AFTER], (10, None, 0, 0, 10, None)
    ),
    "at least so many held then": (
        [BEFORE, held(2, 90, "2024-05-31", bound="at_least")], (None, 10, 0, 0, None, 10)
    ),
    "a range of people held": (
        [BEFORE, held(2, 90, "2024-05-31", bound="range", low=88, high=92)], (8, 12, 0, 0, 8, 12)
    ),
    "about so many held says nothing of the fall": (
        [BEFORE, held(2, 90, "2024-05-31", bound="about")], (None, None, 0, 0, None, None)
    ),
    "a release on the day of the later count": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-31")], (10, 10, 10, 10, 0, 0)
    ),
    "a release on the day of the earlier count is before it": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-01")], (10, 10, 0, 0, 10, 10)
    ),
    "a release that began before the earlier count": (
        [BEFORE, AFTER, flow(3, 10, "2024-04-30", as_of_end="2024-05-03")], (10, 10, 0, 0, 10, 10)
    ),
    "a release after the later count": ([BEFORE, AFTER, flow(3, 10, "2024-06-01")], (10, 10, 0, 0, 10, 10)),
    "a release of other people": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", "prisoners_released", population="palestinian_prisoners")],
        (10, 10, 0, 0, 10, 10),
    ),
    "a planned release is none": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", modality="scheduled")], (10, 10, 0, 0, 10, 10)
    ),
    "a demanded release is none": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", modality="demanded")], (10, 10, 0, 0, 10, 10)
    ),
    "a running total is no event": (
        [BEFORE, AFTER, flow(3, 10, "2024-05-10", basis="cumulative")], (10, 10, 0, 0, 10, 10)
    ),
    "a superseded figure is left out": (
        [BEFORE, AFTER, flow(3, 3, "2024-05-10", note="Superseded by c04."), flow(4, 10, "2024-05-10")],
        (10, 10, 10, 10, 0, 0),
    ),
}  # fmt: skip
NUMBERS = ("fewer_low", "fewer_high", "told_low", "told_high", "unexplained_low", "unexplained_high")


@pytest.mark.parametrize("case", STEPS)
def test_a_fall_in_the_count_against_what_is_told(frame: Frames, case: str) -> None:
    rows, expected = STEPS[case]
    (step,) = as_rows(truceline.stock_and_flow(frame(*rows)))
    assert tuple(step[name] for name in NUMBERS) == expected


def test_a_step_names_its_counts_days_and_flows(frame: Frames) -> None:
    hostages = frame(AFTER, flow(4, 6, "2024-05-12"), flow(3, 4, "2024-05-10"), BEFORE)
    result = truceline.stock_and_flow(hostages)
    (step,) = as_rows(result)
    assert same_kind(result, hostages)
    assert (step["from_claim"], step["to_claim"]) == (f"{ARTICLE}#c01", f"{ARTICLE}#c02")
    assert (step["from_day"], step["to_day"]) == (date(2024, 5, 1), date(2024, 5, 31))
    assert (step["held_before"], step["held_after"], step["population"]) == (100, 90, "hostages")
    assert step["flow_claims"] == [f"{ARTICLE}#c03", f"{ARTICLE}#c04"]
    assert step["reading"] == (
        "100 held on 1 May 2024, 90 on 31 May 2024: 10 fewer; told as released or returned between: 10; unexplained: 0."
    )


@pytest.mark.parametrize(
    ("rows", "words_of_it"),
    [
        ([BEFORE, AFTER], "told as released or returned between: none; unexplained: 10."),
        ([BEFORE, AFTER, flow(3, 4, "2024-05-10", bound="at_least")], "between: at least 4; unexplained: at most 6."),
        ([held(1, 100, "2024-05-01", bound="more_than"), AFTER], "more than 100 held on 1 May 2024, 90 on 31 May 2024: "
         "at least 10 fewer"),
        ([BEFORE, held(2, 90, "2024-05-31", bound="about")], "about 90 on 31 May 2024: not known fewer"),
    ],
)  # fmt: skip
def test_the_reading_says_what_the_numbers_say(frame: Frames, rows: list[Row], words_of_it: str) -> None:
    (step,) = as_rows(truceline.stock_and_flow(frame(*rows)))
    assert words_of_it in step["reading"]


@pytest.mark.parametrize("modality", [["reported", "estimated", "scheduled"], ["reported", "scheduled"]])
def test_planned_releases_count_when_asked_for(frame: Frames, modality: list[str]) -> None:
    rows = [BEFORE, AFTER, flow(3, 10, "2024-05-10", modality="scheduled")]
    (step,) = as_rows(truceline.stock_and_flow(frame(*rows), modality=modality))
    assert (step["told_low"], step["unexplained_high"]) == (10, 0)


def pairs(result: Any) -> list[tuple[str, str]]:
    return [(row["from_claim"][-3:], row["to_claim"][-3:]) for row in as_rows(result)]


def test_each_count_meets_every_count_of_the_next_day_and_none_of_its_own(frame: Frames) -> None:
    rows = [
        held(1, 100, "2024-05-01"), held(2, 102, "2024-05-01", claimant="Israel"), held(3, 90, "2024-05-31"),
        held(4, 91, "2024-05-31", claimant="Israel"), held(5, 80, "2024-06-30"),
    ]  # fmt: skip
    expected = [("c01", "c03"), ("c01", "c04"), ("c02", "c03"), ("c02", "c04"), ("c03", "c05"), ("c04", "c05")]
    assert pairs(truceline.stock_and_flow(frame(*rows))) == expected
    assert pairs(truceline.stock_and_flow(frame(*reversed(rows)))) == expected


def test_a_count_of_uncertain_day_is_not_held_against_a_day_inside_it(frame: Frames) -> None:
    rows = [held(1, 100, "2024-05-01", as_of_end="2024-05-07"), held(2, 95, "2024-05-04"), held(3, 90, "2024-05-31")]
    assert pairs(truceline.stock_and_flow(frame(*rows))) == [("c02", "c03"), ("c01", "c03")]


def test_counts_of_different_people_are_not_compared(frame: Frames) -> None:
    rows = [BEFORE, held(2, 90, "2024-05-31", population="israeli_soldiers")]
    assert len(truceline.stock_and_flow(frame(*rows))) == 0


@pytest.mark.parametrize("measure", ["hostages_held_alive", "hostages_held_dead", "hostages_taken", "prisoners_held"])
def test_only_counts_of_all_people_held_are_stocks(frame: Frames, measure: str) -> None:
    rows = [held(n, 100 - n, f"2024-05-0{n}", measure=measure) for n in (1, 2)]
    assert len(truceline.stock_and_flow(frame(*rows))) == 0


@pytest.mark.parametrize("rows", [[], [BEFORE], [flow(3, 10, "2024-05-10")]])
def test_without_two_counts_there_is_an_empty_table_of_the_same_columns(frame: Frames, rows: list[Row]) -> None:
    empty, full = truceline.stock_and_flow(frame(*rows)), truceline.stock_and_flow(frame(BEFORE, AFTER))
    assert len(empty) == 0
    assert same_kind(empty, full)
    assert list(zip(empty.columns, empty.dtypes, strict=True)) == list(zip(full.columns, full.dtypes, strict=True))


# ---------------------------------------------------------------- contradictions: figures

COLUMNS = ["kind", "subject", "left", "right", "reason"]


def found(result: Any) -> list[tuple[str, str, str, str]]:
    return [(row["kind"], row["subject"], row["left"], row["right"]) for row in as_rows(result)]


FIGURES = ("figures", "displaced", f"{ARTICLE}#c01", f"{OTHER}#c02")


def two(one: Row, other: Row) -> list[Row]:
    """Claims of two claimants in two articles."""
    return [claim(1, **one), claim(2, **{"article_id": OTHER, "claimant": "Reuters", **other})]


@pytest.mark.parametrize(
    ("one", "other", "both_cannot_be"),
    [
        (("exact", 100), ("exact", 101), True),
        (("exact", 100), ("exact", 100), False),
        (("exact", 100), ("more_than", 100), True),
        (("exact", 100), ("more_than", 99), False),
        (("exact", 100), ("at_least", 100), False),
        (("exact", 100), ("at_least", 101), True),
        (("exact", 100), ("up_to", 100), False),
        (("exact", 100), ("up_to", 99), True),
        (("exact", 100), ("less_than", 100), True),
        (("exact", 100), ("less_than", 101), False),
        (("more_than", 100), ("up_to", 100), True),
        (("more_than", 100), ("up_to", 101), False),
        (("more_than", 100), ("less_than", 100), True),
        (("at_least", 100), ("up_to", 100), False),
        (("at_least", 100), ("less_than", 100), True),
        (("at_least", 100), ("up_to", 99), True),
        (("more_than", 100), ("more_than", 5000), False),
        (("up_to", 100), ("up_to", 1), False),
        (("about", 100), ("exact", 5000), False),
        (("about", 100), ("about", 5000), False),
        (("about", 100), ("less_than", 1), False),
    ],
)
@pytest.mark.parametrize("swapped", [False, True])
def test_numbers_that_cannot_both_be_true(
    frame: Frames, one: tuple[str, float], other: tuple[str, float], both_cannot_be: bool, swapped: bool
) -> None:
    (a, b) = (other, one) if swapped else (one, other)
    claims = frame(*two({"bound": a[0], "value": a[1]}, {"bound": b[0], "value": b[1]}))
    assert found(truceline.contradictions(claims)) == ([FIGURES] if both_cannot_be else [])


@pytest.mark.parametrize(
    ("low", "high", "both_cannot_be"), [(90, 110, False), (100, 110, False), (101, 110, True), (90, 99, True)]
)
def test_a_number_and_a_range(frame: Frames, low: float, high: float, both_cannot_be: bool) -> None:
    claims = frame(*two({}, {"bound": "range", "value": None, "low": low, "high": high}))
    assert bool(found(truceline.contradictions(claims))) is both_cannot_be


def test_nearly_is_about_with_a_roof(frame: Frames) -> None:
    nearly = {"bound": "about", "value": 100, "low": None, "high": 100}
    assert found(truceline.contradictions(frame(*two(nearly, {"value": 120})))) == [FIGURES]
    assert found(truceline.contradictions(frame(*two(nearly, {"value": 95})))) == []


@pytest.mark.parametrize(
    "difference",
    [
        {"population": "west_bank"},
        {"measure": "deaths"},
        {"basis": "cumulative"},
        {"since": "2024-01-01"},
        {"unit": "percent"},
        {"per": "camp"},
        {"day": "2024-05-07"},
        {"modality": "scheduled"},
        {"modality": "demanded"},
        {"modality": "denied"},
        {"modality": "hypothetical"},
    ],
)
def test_numbers_of_different_things_are_never_compared(frame: Frames, difference: Row) -> None:
    assert found(truceline.contradictions(frame(*two({}, {"value": 5000, **difference})))) == []


@pytest.mark.parametrize(
    "no_difference",
    [
        {"modality": "estimated"},
        {"claimant": None},
        {"claimant": "United Nations"},
        {"relayed_by": "AFP"},
        {"as_of_origin": "inferred"},
        {"actor": "Israel"},
        {"published": "2024-06-01"},
    ],
)
def test_numbers_of_one_thing_are_compared_whoever_says_them(frame: Frames, no_difference: Row) -> None:
    assert found(truceline.contradictions(frame(*two({}, {"value": 5000, **no_difference})))) == [FIGURES]


STRETCH = {"as_of_start": "2024-05-01", "as_of_end": "2024-05-06"}


@pytest.mark.parametrize(
    ("one", "other", "both_cannot_be"),
    [
        ({"basis": "period"}, {"basis": "period"}, True),
        ({"basis": "period"}, {"basis": "period", "as_of_end": "2024-05-05"}, False),
        ({"basis": "period"}, {"basis": "period", "as_of_start": "2024-05-02"}, False),
        ({"basis": "snapshot"}, {"basis": "snapshot"}, False),
        ({"basis": "cumulative"}, {"basis": "cumulative"}, False),
        ({"basis": "snapshot", "day": "2024-05-06"}, {"basis": "snapshot"}, False),
        ({"basis": "cumulative", "day": "2024-05-06"}, {"basis": "cumulative", "day": "2024-05-06"}, True),
    ],
)
def test_a_stretch_of_days_is_one_time_only_for_a_total_of_these_days(
    frame: Frames, one: Row, other: Row, both_cannot_be: bool
) -> None:
    claims = frame(*two({**STRETCH, **one}, {**STRETCH, "value": 5000, **other}))
    assert bool(found(truceline.contradictions(claims))) is both_cannot_be


def test_the_reason_names_both_sides_their_figures_and_the_day(frame: Frames) -> None:
    claims = frame(*two({"bound": "more_than", "value": 1000}, {"claimant": None, "bound": "up_to", "value": 900}))
    (row,) = as_rows(truceline.contradictions(claims))
    assert row["reason"] == (
        "United Nations: more than 1,000; the outlet: up to 900; both snapshot, 6 May 2024. No number fits both."
    )


def test_three_rivals_are_three_pairs(frame: Frames) -> None:
    claims = [claim(n, value=n, claimant=who) for n, who in enumerate(["Reuters", "AFP", "Al Jazeera"], start=1)]
    assert [(row[2][-3:], row[3][-3:]) for row in found(truceline.contradictions(frame(*claims)))] == [
        ("c01", "c02"), ("c01", "c03"), ("c02", "c03"),
    ]  # fmt: skip


def test_a_superseded_figure_is_its_own_kind_and_not_a_rival(frame: Frames) -> None:
    claims = frame(claim(1, value=3, note="The first plan; superseded by c02."), claim(2, value=6))
    assert found(truceline.contradictions(claims)) == [("superseded", "displaced", f"{ARTICLE}#c01", f"{ARTICLE}#c02")]
    (row,) = as_rows(truceline.contradictions(claims))
    assert row["reason"].startswith("3 first, 6 then, in one article")


def test_a_figure_is_superseded_inside_its_article_only(frame: Frames) -> None:
    claims = frame(claim(1, value=3, note="Superseded by c02."), claim(2, value=3, article_id=OTHER))
    assert found(truceline.contradictions(claims)) == []


# ---------------------------------------------------------------- contradictions: authors and brokers

MENTION = {"proposal_id": "ten-day-pause", "put_by": None, "mediated_by": [], "dated_end": "2024-05-06", "quote": "x"}


def mentions(frame: Frames, *pairs_of_one: Row) -> Any:
    rows = [
        {**MENTION, "article_id": article, **changes, "put_by_party": v.party_of(changes.get("put_by"))}
        for article, changes in zip((ARTICLE, OTHER), pairs_of_one, strict=True)
    ]
    return frame(*rows, table=schema.MENTIONS)


def kinds(result: Any) -> list[str]:
    return [row[0] for row in found(result)]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Hamas", "Israel", True),
        ("mediators", "Steve Witkoff", True),
        ("Egypt", "Qatar", True),
        ("Egypt", "mediators", False),
        ("Hamas", "Hamas", False),
        ("Hamas", "Khalil al-Hayya", False),
        ("United States", "Steve Witkoff", False),
        ("Hamas", None, False),
        (None, None, False),
    ],
)
def test_authors_of_one_proposal(frame: Frames, one: str | None, other: str | None, differ: bool) -> None:
    result = truceline.contradictions(mentions=mentions(frame, {"put_by": one}, {"put_by": other}))
    left, right = (f"{article} ten-day-pause" for article in (ARTICLE, OTHER))
    assert found(result) == ([("authors", "ten-day-pause", left, right)] if differ else [])
    assert all(one in row["reason"] and other in row["reason"] for row in as_rows(result))


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (["Egypt", "Qatar"], ["United States"], True),
        (["Egypt"], ["Qatar"], True),
        (["Egypt", "Qatar"], ["Qatar"], False),
        (["Egypt", "Qatar"], ["mediators"], False),
        (["Egypt"], [], False),
        ([], [], False),
    ],
)
def test_brokers_of_one_proposal(frame: Frames, one: list[str], other: list[str], differ: bool) -> None:
    result = truceline.contradictions(mentions=mentions(frame, {"mediated_by": one}, {"mediated_by": other}))
    assert kinds(result) == (["brokers"] if differ else [])
    assert all(" and ".join(one) in row["reason"] for row in as_rows(result))


def test_mentions_of_different_proposals_may_name_whom_they_like(frame: Frames) -> None:
    table = mentions(
        frame,
        {"put_by": "Hamas", "mediated_by": ["Egypt"]},
        {"put_by": "Israel", "mediated_by": ["Qatar"], "proposal_id": "another"},
    )
    assert kinds(truceline.contradictions(mentions=table)) == []


# ---------------------------------------------------------------- contradictions: positions

TERM = {"proposal_id": "ten-day-pause", "term": "truce", "obligated": "Israel and Hamas", "stance": "offered",
        "stance_by": "Hamas", "stated_end": "2024-05-06", "quote": "x"}  # fmt: skip


def terms(frame: Frames, one: Row, other: Row) -> Any:
    first = {**TERM, "article_id": ARTICLE, "term_id": f"{ARTICLE}#t01", **one}
    second = {**TERM, "article_id": OTHER, "term_id": f"{OTHER}#t01", **other}
    return frame(first, second, table=schema.TERMS)


@pytest.mark.parametrize("stance", [s for s in v.STANCES if s != "rejected"])
@pytest.mark.parametrize("swapped", [False, True])
def test_for_it_in_one_article_and_against_it_in_another(frame: Frames, stance: str, swapped: bool) -> None:
    stances = [{"stance": stance}, {"stance": "rejected"}]
    result = truceline.contradictions(terms=terms(frame, *(stances[::-1] if swapped else stances)))
    assert found(result) == [("positions", "hamas: truce", f"{ARTICLE}#t01", f"{OTHER}#t01")]
    (row,) = as_rows(result)
    assert "Hamas rejects it (by 6 May 2024)" in row["reason"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({}, {"stance": "demanded"}, id="both for it"),
        pytest.param({"stance": "rejected"}, {"stance": "rejected"}, id="both against it"),
        pytest.param({}, {"stance": "rejected", "stance_by": "Israel"}, id="another party"),
        pytest.param({}, {"stance": "rejected", "term": "exile"}, id="another term"),
        pytest.param({}, {"stance": "rejected", "obligated": "Israel"}, id="for somebody else to do"),
        pytest.param({}, {"stance": "rejected", "article_id": ARTICLE}, id="in one article"),
    ],
)
def test_positions_that_go_together(frame: Frames, one: Row, other: Row) -> None:
    assert kinds(truceline.contradictions(terms=terms(frame, one, other))) == []


def test_people_of_one_party_speak_for_it(frame: Frames) -> None:
    result = truceline.contradictions(terms=terms(frame, {}, {"stance": "rejected", "stance_by": "Ghazi Hamad"}))
    assert kinds(result) == ["positions"]


RESPONSE = {"proposal_id": "ten-day-pause", "actor": "Hamas", "party": "hamas", "date_end": "2024-05-06", "quote": "x"}


def responses(frame: Frames, one: Row, other: Row) -> Any:
    first = {**RESPONSE, "article_id": ARTICLE, "response_id": f"{ARTICLE}#r01", **one}
    second = {**RESPONSE, "article_id": OTHER, "response_id": f"{OTHER}#r01", **other}
    return frame(first, second, table=schema.RESPONSES)


@pytest.mark.parametrize("yes", ["accepted", "supports", "carried_out"])
@pytest.mark.parametrize("no", ["rejected", "criticised", "no_reply", "breached"])
def test_yes_in_one_article_and_no_in_another(frame: Frames, yes: str, no: str) -> None:
    for answers in ((yes, no), (no, yes)):
        result = truceline.contradictions(responses=responses(frame, *({"response": a} for a in answers)))
        assert found(result) == [("positions", "hamas: ten-day-pause", f"{ARTICLE}#r01", f"{OTHER}#r01")]
        (row,) = as_rows(result)
        assert f"Hamas {yes.replace('_', ' ')} in one article (by 6 May 2024)" in row["reason"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"response": "accepted"}, {"response": "supports"}, id="both yes"),
        pytest.param({"response": "accepted"}, {"response": "undecided"}, id="neither yes nor no"),
        pytest.param({"response": "accepted"}, {"response": "counter_offer"}, id="terms of its own"),
        pytest.param({"response": "accepted"}, {"response": "rejected", "party": "israel"}, id="another party"),
        pytest.param({"response": "accepted"}, {"response": "rejected", "proposal_id": "b"}, id="another proposal"),
        pytest.param({"response": "accepted"}, {"response": "rejected", "scope": "exile"}, id="a term of it"),
        pytest.param({"response": "accepted"}, {"response": "rejected", "article_id": ARTICLE}, id="in one article"),
    ],
)
def test_answers_that_go_together(frame: Frames, one: Row, other: Row) -> None:
    assert kinds(truceline.contradictions(responses=responses(frame, one, other))) == []


# ---------------------------------------------------------------- contradictions: the table


def test_all_kinds_in_one_table_in_a_fixed_order(frame: Frames) -> None:
    claims = frame(*two({}, {"value": 5000}), claim(3, day="2024-05-01", note="superseded by c01"))
    of_mentions = mentions(
        frame, {"put_by": "Hamas", "mediated_by": ["Egypt"]}, {"put_by": "Israel", "mediated_by": ["AFP"]}
    )
    given = {
        "mentions": of_mentions,
        "terms": terms(frame, {}, {"stance": "rejected"}),
        "responses": responses(frame, {"response": "accepted"}, {"response": "rejected"}),
    }
    result = truceline.contradictions(claims, **given)
    assert same_kind(result, claims)
    assert list(result.columns) == COLUMNS
    assert kinds(result) == ["figures", "authors", "brokers", "positions", "positions", "superseded"]


@pytest.mark.parametrize(
    ("argument", "table"),
    [
        ("claims", schema.CLAIMS),
        ("mentions", schema.MENTIONS),
        ("terms", schema.TERMS),
        ("responses", schema.RESPONSES),
    ],
)
def test_nothing_found_is_an_empty_table_of_the_same_kind(frame: Frames, argument: str, table: schema.Table) -> None:
    given = frame(table=table)
    result = truceline.contradictions(**{argument: given})
    assert len(result) == 0
    assert same_kind(result, given)
    full = truceline.contradictions(frame(*two({}, {"value": 5000})))
    assert list(zip(result.columns, result.dtypes, strict=True)) == list(zip(full.columns, full.dtypes, strict=True))


def test_the_first_five_articles_hold_four_kinds_and_no_rival_figures() -> None:
    ids = ("2023-12-21-times-of-israel", "2025-02-19-top-trends-24", "2025-02-19-world-israel-news",
           "2025-04-03-middle-east-monitor", "2025-04-03-new-york-post")  # fmt: skip
    frames = [getattr(truceline, f"load_{name}")() for name in ("claims", "mentions", "terms", "responses")]
    claims, mentions, terms, responses = (frame[frame["article_id"].isin(ids)] for frame in frames)
    rows = found(truceline.contradictions(claims, mentions=mentions, terms=terms, responses=responses))
    of_kind = {kind: [row[1:] for row in rows if row[0] == kind] for kind in sorted({row[0] for row in rows})}
    assert set(of_kind) == {"authors", "brokers", "positions", "superseded"}
    two_outlets = "2025-04-03-middle-east-monitor", "2025-04-03-new-york-post"
    for kind, proposal in (("authors", "2025-truce-for-some-hostages"), ("brokers", "2025-01-ceasefire-agreement")):
        assert of_kind[kind] == [(proposal, *(f"{article} {proposal}" for article in two_outlets))]
    ((subject, before, after),) = of_kind["superseded"]
    assert subject == "hostages_released"
    assert (before, after) == ("2025-02-19-top-trends-24#c01", "2025-02-19-top-trends-24#c02")
    assert "hamas: governance_handover" in [subject for subject, *_ in of_kind["positions"]]


def test_without_arguments_it_is_the_projects_own_tables() -> None:
    tables = {
        name: getattr(truceline, f"load_{name}")(backend="polars")
        for name in ("claims", "mentions", "terms", "responses")
    }
    given = as_rows(truceline.contradictions(tables.pop("claims"), **tables))
    assert given == as_rows(truceline.contradictions())


# ---------------------------------------------------------------- frames that are none of ours


def without(frame: Any, column: str) -> Any:
    return frame.drop(columns=column) if isinstance(frame, pd.DataFrame) else frame.drop(column)


@pytest.mark.parametrize(
    ("call", "table"),
    [
        (truceline.latest, schema.CLAIMS),
        (truceline.stock_and_flow, schema.CLAIMS),
        (truceline.contradictions, schema.CLAIMS),
        (lambda t: truceline.contradictions(mentions=t), schema.MENTIONS),
        (lambda t: truceline.contradictions(terms=t), schema.TERMS),
        (lambda t: truceline.contradictions(responses=t), schema.RESPONSES),
    ],
)
def test_a_missing_column_is_an_error_that_names_it(
    frame: Frames, call: Callable[[Any], Any], table: schema.Table
) -> None:
    for column in (table.columns[0].name, "quote"):
        with pytest.raises(ValueError, match=f"not a frame of {table.name}: no column {column}$"):
            call(without(frame(table=table), column))


@pytest.mark.parametrize("call", [truceline.latest, truceline.stock_and_flow])
def test_an_unknown_modality_is_an_error_that_lists_the_known_ones(frame: Frames, call: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match=r"reportd.*allowed: reported, estimated, scheduled"):
        call(frame(claim(1)), modality=["reported", "reportd"])


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "0"), (7, "7"), (100, "100"), (1000, "1,000"), (50_400.0, "50,400"), (1_000_000, "1,000,000"),
        (53.25, "53.25"), (2.5, "2.5"), (0.5, "0.5"), (2.999, "3"), (1e9, "1 billion"), (53.2e9, "53.2 billion"),
        (-3, "-3"),
    ],
)  # fmt: skip
def test_numbers_in_words(number: float, expected: str) -> None:
    assert words.number_words(number) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ({"value": 48291}, "48,291"),
        ({"value": 50400, "bound": "more_than"}, "more than 50,400"),
        ({"value": 40, "bound": "at_least"}, "at least 40"),
        ({"value": 61709, "bound": "up_to"}, "up to 61,709"),
        ({"value": 40, "bound": "less_than"}, "fewer than 40"),
        ({"value": 40, "bound": "about"}, "about 40"),
        ({"value": None, "bound": "range", "low": 30, "high": 35}, "30 to 35"),
        ({"value": 32, "bound": "range", "low": 30, "high": 35}, "30 to 35"),
        ({"value": None, "bound": "at_least", "low": 2000}, "at least 2,000"),
        ({"value": None, "bound": "at_least", "low": 2, "unit": "years"}, "at least 2 years"),
        ({"value": 1, "unit": "weeks"}, "1 week"),
        ({"value": 50, "unit": "days"}, "50 days"),
        ({"value": 25, "unit": "percent"}, "25 %"),
        ({"value": 3, "unit": "count"}, "3"),
        ({"value": 53.2e9, "bound": "about", "unit": "usd"}, "about 53.2 billion US dollars"),
        ({"value": 250, "per": "hostage"}, "250 per hostage"),
        ({"value": 0}, "0"),
    ],
)
def test_figures_in_words(figure: Row, expected: str) -> None:
    assert words.figure_words({"bound": "exact", "unit": "persons", "per": None, **figure}) == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (70, 70, "70"), (60, 70, "60 to 70"), (60, None, "at least 60"), (None, 70, "at most 70"), (0, 0, "0"),
        (None, 0, "at most 0"), (None, None, "not known"), (-2, 0, "-2 to 0"),
    ],
)  # fmt: skip
def test_intervals_in_words(low: float | None, high: float | None, expected: str) -> None:
    assert words.span_words(low, high) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2025, 4, 3), date(2025, 4, 3), "3 Apr 2025"),
        (date(2025, 2, 18), date(2025, 2, 21), "18 to 21 Feb 2025"),
        (date(2025, 3, 31), date(2025, 4, 3), "31 Mar 2025 to 3 Apr 2025"),
        (date(2024, 12, 31), date(2025, 12, 31), "31 Dec 2024 to 31 Dec 2025"),
        (None, date(2025, 4, 3), "by 3 Apr 2025"),
        (date(2025, 4, 3), None, "from 3 Apr 2025"),
        (None, None, "a day not told"),
    ],
)
def test_days_in_words(first: date | None, last: date | None, expected: str) -> None:
    assert words.days_words(first, last) == expected


def test_every_stance_and_bound_has_its_words() -> None:
    assert set(words.STANCES) == set(v.STANCES)
    row = {"unit": "persons", "per": None, "value": 2, "low": 1, "high": 3}
    told = {words.figure_words({**row, "bound": bound}) for bound in v.BOUNDS}
    assert len(told) == len(v.BOUNDS)
