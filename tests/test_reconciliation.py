"""Claims held against a series: definitions first, then numbers, days and words; each case on a few made-up reports."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import truceline
from truceline import schema
from truceline import vocabulary as v
from truceline.drawing import mime_bundle
from truceline.frames import as_rows, to_frame
from truceline.quantities import Quantity
from truceline.reconciliation import DEFINITIONS, RECONCILED, rounding_step
from truceline.reference import example

Row = dict[str, Any]
Hold = Callable[..., Row]
FIRST = date(2001, 3, 1)
# Reports of 1 to 10 March; none on the 6th, and the total of the 8th falls.
TOTALS = {1: 100, 2: 150, 3: 200, 4: 200, 5: 260, 7: 410, 8: 390, 9: 450, 10: 505}


def day(n: int) -> str:
    return (FIRST + timedelta(days=n - 1)).isoformat()


def report(n: int, value: float, **changes: Any) -> Row:
    return {
        "series": "made-up", "report_date": day(n), "measure": "deaths", "population": "gaza", "basis": "cumulative",
        "category": None, "origin": "reported", "value": float(value), "source": "Gaza Ministry of Health",
        "period_hours": 24, **changes,
    }  # fmt: skip


REPORTS = [report(n, value) for n, value in TOTALS.items()]


def claim(bound: str, value: float | None, **changes: Any) -> Row:
    """A claim as of 9 March, printed on the 10th; `at=` and `printed=` move it, `low=` and `high=` make a range."""
    at, printed = changes.pop("at", 9), changes.pop("printed", 10)
    start, end = at if isinstance(at, tuple) else (at, at)
    q = Quantity.of(bound, value, changes.pop("low", None), changes.pop("high", None))
    row = {
        "claim_id": "a#c01", "article_id": "a", "publisher": "The Daily Example", "published": day(printed),
        "measure": "deaths", "population": "gaza", "value": value, "low": q.low, "high": q.high, "bound": bound,
        "unit": "persons", "basis": "cumulative", "modality": "reported", "as_of_start": day(start),
        "as_of_end": day(end), "as_of_origin": "stated", "quote": "so many people", **changes,
    }  # fmt: skip
    return row | {"family": v.family_of(row["measure"])}


@pytest.fixture(params=["pandas", "polars"])
def hold(request: pytest.FixtureRequest) -> Hold:
    """One claim held against the reports (or `reports=` others), as a row; on both libraries."""

    def held(bound: str, value: float | None, reports: list[Row] = REPORTS, **changes: Any) -> Row:
        claims = to_frame(schema.CLAIMS, [claim(bound, value, **changes)], request.param)
        (row,) = as_rows(truceline.reconcile(claims, to_frame(schema.REFERENCE, reports, request.param)))
        return row

    return held


def march(row: Row, *names: str) -> list[int | None]:
    return [None if row[n] is None else row[n].day for n in names]


# ---------------------------------------------------------------- numbers and days


def test_an_exact_figure_is_the_report_that_gives_it(hold: Hold) -> None:
    row = hold("exact", 450)
    assert (row["definition"], row["series"], row["consistent"]) == ("same", "made-up", True)
    assert (row["series_low"], row["series_high"], row["difference"], row["difference_share"]) == (450, 450, 0, 0)
    assert march(row, "series_day", "implied_first", "implied_last", "first_above") == [9, 9, 9, None]
    assert (row["lag_least"], row["lag_most"]) == (1, 1)
    assert row["reading"] == "equals the ministry's report of 9 Mar 2001, the day before publication"


def test_an_old_figure_names_its_day_and_what_the_series_has_now(hold: Hold) -> None:
    row = hold("exact", 260)
    assert (row["consistent"], row["difference"], row["lag_least"]) == (False, -190, 5)
    assert row["difference_share"] == pytest.approx(-190 / 450)
    assert row["reading"] == (
        "equals the ministry's report of 5 Mar 2001, 5 days before publication; the series has 450 for 9 Mar 2001"
    )


def test_a_figure_of_several_days_has_a_first_and_a_last(hold: Hold) -> None:
    row = hold("exact", 200, at=4, printed=4)
    assert march(row, "implied_first", "implied_last") == [3, 4]
    assert (row["lag_least"], row["lag_most"]) == (0, 1)
    assert row["reading"].startswith("equals the ministry's reports of 3 to 4 Mar 2001, 0 to 1 days before")


def test_a_figure_nobody_reported(hold: Hold) -> None:
    row = hold("exact", 415)
    assert (row["consistent"], row["implied_first"], row["lag_least"]) == (False, None, None)
    assert row["reading"] == "no report by then has it; the series has 450 for 9 Mar 2001"
    assert hold("exact", 600)["reading"] == "above every value reported by then (highest: 505)"
    assert hold("exact", 50)["reading"] == "below every value reported by then (lowest: 100)"


def test_a_figure_with_no_later_report_is_not_called_old(hold: Hold) -> None:
    for value in (505, 500):
        row = hold("exact" if value == 505 else "more_than", value, at=10, printed=15)
        assert row["reading"].endswith("5 days before publication; the series has no later report by then")


def test_a_report_holds_until_the_series_ends_even_where_it_is_the_last_of_its_kind(hold: Hold) -> None:
    reports = [*REPORTS, report(20, 9, measure="injured")]
    row = hold("exact", 505, at=18, printed=19, reports=reports)
    assert (row["definition"], row["consistent"], march(row, "series_day")) == ("same", True, [10])
    assert "ends on 20 Mar 2001" in hold("exact", 505, at=21, printed=22, reports=reports)["reading"]


def test_as_of_days_may_go_on_after_the_articles_date(hold: Hold) -> None:
    row = hold("exact", 505, at=(9, 10), printed=9)
    assert (row["consistent"], row["implied_first"]) == (True, None)
    assert row["reading"] == (
        "above every value reported by then (highest: 450); the series has 450 to 505 for 9 to 10 Mar 2001"
    )


def test_reports_after_publication_could_not_be_known(hold: Hold) -> None:
    row = hold("exact", 505, printed=9)
    assert (row["implied_first"], row["reading"]) == (None, "above every value reported by then (highest: 450)")


def test_a_total_that_fell_can_be_older_or_newer(hold: Hold) -> None:
    row = hold("exact", 400, reports=[*REPORTS[:5], report(7, 400), report(8, 390), report(9, 400)])
    assert march(row, "implied_first", "implied_last") == [7, 9]
    assert "reports of 7 to 9 Mar 2001 (the total fell between)" in row["reading"]
    row = hold("range", None, low=395, high=420)
    assert march(row, "implied_first", "implied_last") == [7, 7]
    row = hold("range", None, low=380, high=420, at=(7, 8))
    assert (row["series_low"], row["series_high"], row["consistent"]) == (390, 410, True)


def test_a_day_without_a_report_has_the_last_one_before_it(hold: Hold) -> None:
    row = hold("exact", 260, at=6)
    assert (row["series_low"], row["consistent"], march(row, "series_day")) == (260, True, [5])
    assert hold("exact", 410, at=6)["consistent"] is False


def test_more_than_is_within_its_rounding_and_above_since(hold: Hold) -> None:
    row = hold("more_than", 400)
    assert row["consistent"] is True
    assert march(row, "first_above", "implied_first", "implied_last") == [7, 7, 9]
    assert row["reading"] == (
        "within its rounding (400 to 499): the ministry's reports of 7 to 9 Mar 2001 (the total fell between), "
        "1 to 3 days before publication"
    )


def test_more_than_a_number_that_was_reported_itself(hold: Hold) -> None:
    row = hold("more_than", 200, at=5, printed=5)
    assert march(row, "first_above", "implied_first", "implied_last") == [5, 3, 5]
    assert row["reading"] == (
        "first passed by the ministry's report of 5 Mar 2001; within its rounding (200 to 299): the ministry's reports "
        "of 3 to 5 Mar 2001, 0 to 2 days before publication"
    )
    row = hold("more_than", 200, at=4, printed=4)
    assert (row["first_above"], row["consistent"]) == (None, False)
    assert row["reading"].startswith("above every value reported by then (highest: 200)")


def test_a_rounded_figure_that_the_series_has_left_behind_says_so(hold: Hold) -> None:
    row = hold("more_than", 200, at=9)
    assert row["consistent"] is True  # it is more than 200 still
    assert row["reading"].endswith("5 to 7 days before publication; the series has 450 for 9 Mar 2001")
    row = hold("more_than", 250, at=9)
    assert row["reading"] == (
        "passed by the ministry's report of 5 Mar 2001; none lies within its rounding; the series has 450 for 9 Mar 2001"
    )


def test_more_than_that_the_reports_jumped_over(hold: Hold) -> None:
    row = hold("more_than", 300, at=7, printed=7)
    assert march(row, "first_above", "implied_first") == [7, None]
    assert row["reading"] == (
        "passed by the ministry's report of 7 Mar 2001; none lies within its rounding; the series has 410 for 7 Mar 2001"
    )


def test_more_than_is_open_and_at_least_is_not(hold: Hold) -> None:
    assert hold("more_than", 450)["consistent"] is False
    assert hold("at_least", 450)["consistent"] is True
    assert hold("less_than", 450)["consistent"] is False
    assert hold("up_to", 450)["consistent"] is True


@pytest.mark.parametrize(
    ("value", "step"), [(50400, 100), (50000, 10000), (48291, 1), (7, 1), (60, 10), (1_000_000, 1_000_000), (0, 1)]
)
def test_rounding(value: float, step: int) -> None:
    assert rounding_step(value) == step


def test_over_a_figure_that_is_not_round_is_any_report_above(hold: Hold) -> None:
    assert march(hold("more_than", 259), "first_above", "implied_first", "implied_last") == [5, 5, 10]


@pytest.mark.parametrize(
    ("bound", "value", "ends", "implied"),
    [
        ("at_least", 400, {}, [7, 10]), ("up_to", 400, {}, [1, 8]), ("less_than", 150, {}, [1, 1]),
        ("range", None, {"low": 150, "high": 260}, [2, 5]), ("at_least", None, {"low": 200}, [3, 10]),
        ("about", 400, {"high": 400}, [1, 8]),
    ],
)  # fmt: skip
def test_other_bounds_imply_all_days_they_allow(
    hold: Hold, bound: str, value: float | None, ends: Row, implied: list[int]
) -> None:
    row = hold(bound, value, **ends)
    assert march(row, "implied_first", "implied_last") == implied
    assert row["first_above"] is None


def test_about_sets_no_limits(hold: Hold) -> None:
    row = hold("about", 440)
    assert (row["consistent"], row["implied_first"], row["difference"]) == (None, None, -10)
    assert row["reading"] == "the words set no limits; the series has 450 for 9 Mar 2001"


def test_several_as_of_days_and_the_nearest_value(hold: Hold) -> None:
    row = hold("exact", 440, at=(5, 9))
    assert (row["series_low"], row["series_high"], row["difference"], row["consistent"]) == (260, 450, 0, False)
    assert hold("exact", 470, at=(5, 9))["difference"] == 20


def test_the_reading_names_whose_report_it_is(hold: Hold) -> None:
    for source, words in (("Gaza Government Media Office", "the media office's report"), ("UN OCHA", "the UN OCHA"),
                          ("no official report", "without an official report")):  # fmt: skip
        reports = [*REPORTS[:-2], report(9, 450, source=source)]
        assert words in hold("exact", 450, reports=reports)["reading"]
    mixed = [report(8, 450), report(9, 450, source="UN OCHA")]
    assert "the series' values of 8 to 9 Mar 2001" in hold("exact", 450, reports=mixed)["reading"]
    assert set(v.REPORT_SOURCES) >= {r["source"] for r in REPORTS}


# ---------------------------------------------------------------- definitions before numbers


def test_another_population_is_said_before_numbers_are_compared(hold: Hold) -> None:
    row = hold("exact", 200, population="gaza_with_missing")
    assert row["reading"].startswith("the series has 450 for 9 Mar 2001: the claim counts another population")
    row = hold("up_to", 600, population="gaza_with_missing", note="with people under rubble")
    assert (row["definition"], row["consistent"], row["implied_first"], row["difference"]) == ("wider", None, None, 150)
    assert row["reading"] == (
        "above every value reported by then (highest: 505): the claim counts another population, people missing under "
        "rubble among the dead; see note"
    )


def test_a_population_with_a_line_of_its_own_takes_that(hold: Hold) -> None:
    reports = [*REPORTS, *(report(n, value // 2, population="gaza_children") for n, value in TOTALS.items())]
    row = hold("exact", 225, reports=reports, population="gaza_children")
    assert (row["definition"], row["consistent"], row["series_low"]) == ("same", True, 225)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"measure": "injured"}, "no series given counts this (injured: people in Gaza)"),
        ({"population": "gaza_fighters"}, "no series given counts this (deaths: fighters in Gaza)"),
        ({"population": "west_bank"}, "Palestinians in the West Bank"),
        ({"basis": "snapshot"}, "of the kind 'snapshot'"),
        ({"per": "identified dead", "unit": "percent"}, "a ratio or share"),
        ({"modality": "hypothetical"}, "the figure is hypothetical, not reported"),
        ({"modality": "denied"}, "the figure is denied"),
        ({"at": (-8, -5), "printed": 3}, "begins on 1 Mar 2001"),
        ({"at": 12, "printed": 12}, "ends on 10 Mar 2001"),
        ({"since": day(-60)}, "counts from an earlier day than made-up, which begins on 1 Mar 2001"),
        ({"at": (-60, 9), "basis": "period"}, "counts from an earlier day"),
        ({"measure": "hostages_held", "population": "hostages", "basis": "snapshot"}, "hostages held"),
    ],
)
def test_what_no_series_covers_says_so(hold: Hold, changes: Row, says: str) -> None:
    row = hold("exact", 450, **changes)
    assert (row["definition"], row["series"], row["consistent"]) == ("none", None, None)
    assert row["series_low"] is row["difference"] is row["implied_first"] is row["lag_least"] is None
    assert row["reading"].startswith("not held against a series: ")
    assert says in row["reading"]


def test_estimates_are_held_too(hold: Hold) -> None:
    assert hold("exact", 450, modality="estimated")["consistent"] is True


def test_counts_of_a_period_are_held_against_the_rise_of_the_total(hold: Hold) -> None:
    row = hold("exact", 50, basis="period", at=2)
    assert (row["definition"], row["series_low"], row["consistent"], row["implied_first"]) == ("rise", 50, True, None)
    assert row["reading"] == (
        "the series' total rose by 50 from the report of 1 Mar 2001 to that of 2 Mar 2001: within what the words allow"
    )
    row = hold("more_than", 200, basis="period", at=(2, 4))
    assert (row["series_high"], row["consistent"], row["difference"]) == (100, False, 100)
    assert row["reading"].endswith("outside what the words allow")
    row = hold("exact", 100, basis="period", at=1)  # nothing before the first report
    assert (row["consistent"], "rose by 100 from none before" in row["reading"]) == (True, True)
    row = hold("at_least", 5, basis="period", at=8)  # the total fell on that day
    assert (row["series_low"], row["consistent"]) == (-20, False)
    assert "changed by -20 from" in row["reading"]
    row = hold("exact", 12, basis="period", at=2)
    assert row["reading"].endswith("outside what the words allow; a count of one place or event would be less")


def test_hours_that_touch_two_days_can_be_one_report(hold: Hold) -> None:
    for value, fits in ((60, True), (110, False), (195, True), (215, False)):
        row = hold("exact", value, basis="period", at=(4, 5), reports=[*REPORTS[:3], report(4, 335), report(5, 395)])
        assert (row["series_low"], row["series_high"], row["consistent"]) == (60, 195, fits)
    assert row["reading"].startswith(
        "the series' total rose by 195 from the report of 3 Mar 2001 to that of 5 Mar 2001, by 60 from that of 4 Mar 2001"
    )


def test_kinds_of_deaths_told_apart_are_named_where_a_rise_does_not_fit(hold: Hold) -> None:
    def kind(n: int, name: str, value: float) -> Row:
        return report(n, value, basis="period", category=name)

    told = [kind(4, "new", 9), kind(5, "new", 20), kind(5, "committee", 40), kind(7, "recovered", 8)]
    row = hold("exact", 20, basis="period", at=5, reports=[*REPORTS, *told])
    assert (row["series_low"], row["consistent"]) == (60, False)
    assert row["reading"].endswith("of them, told apart by the reports: 20 new, 40 added by a committee")
    assert "told apart" not in hold("exact", 20, basis="period", at=4, reports=[*REPORTS, *told])["reading"]


def test_counts_from_a_later_start_too(hold: Hold) -> None:
    row = hold("exact", 250, since=day(5))
    assert (row["definition"], row["series_low"], row["consistent"]) == ("rise", 250, True)
    row = hold("exact", 450, since=day(1))  # the series' own start
    assert (row["definition"], row["consistent"]) == ("same", True)
    row = hold("exact", 300, since=day(5), at=(7, 9))
    assert (row["series_low"], row["series_high"], row["consistent"]) == (190, 250, False)
    assert "rose by 190 to 250 from the report of 4 Mar 2001 to those of 7 to 9 Mar 2001" in row["reading"]


def test_a_series_of_the_registry_counts_from_the_day_it_says_wherever_its_reports_begin(hold: Hold) -> None:
    cut = [{**r, "series": "gaza-moh-daily"} for r in REPORTS]
    cut = [r | {"report_date": r["report_date"].replace("2001", "2025")} for r in cut]
    days = {"as_of_start": "2025-03-09", "as_of_end": "2025-03-09", "published": "2025-03-10"}
    assert hold("exact", 450, reports=cut, since="2023-10-07", **days)["definition"] == "same"
    row = hold("exact", 350, reports=cut, since="2025-03-02", **days)
    assert (row["definition"], row["consistent"]) == ("rise", True)
    row = hold("exact", 350, reports=cut, since="2025-03-01", **days)
    assert (row["definition"], "no report from before its days" in row["reading"]) == ("none", True)


def test_a_period_without_a_report_is_not_covered(hold: Hold) -> None:
    row = hold("exact", 0, basis="period", at=6)
    assert (row["definition"], row["series_low"]) == ("none", None)
    assert "has no report from its days" in row["reading"]


def test_filled_in_values_and_kinds_of_deaths_are_no_reports(hold: Hold) -> None:
    others = [report(6, 333, origin="filled"), report(9, 333, category="new", basis="period"),
              report(9, 333, category="verified")]  # fmt: skip
    assert hold("exact", 333, reports=[*REPORTS, *others], at=6)["implied_first"] is None


def test_a_series_of_your_own_with_a_source_of_its_own() -> None:
    reference = to_frame(schema.REFERENCE, REPORTS).assign(source="the diary")
    (row,) = as_rows(truceline.reconcile(to_frame(schema.CLAIMS, [claim("exact", 450)]), reference))
    assert row["reading"].startswith("equals the report by the diary of 9 Mar 2001")


def test_two_series_for_one_thing_are_not_blended() -> None:
    claims = to_frame(schema.CLAIMS, [claim("exact", 450)])
    twice = to_frame(schema.REFERENCE, [*REPORTS, *(r | {"series": "other"} for r in REPORTS)])
    with pytest.raises(ValueError, match="made-up and other both give deaths of gaza"):
        truceline.reconcile(claims, twice)
    with pytest.raises(ValueError, match="two values of deaths for 2001-03-01"):
        truceline.reconcile(claims, to_frame(schema.REFERENCE, [*REPORTS, report(1, 7)]))


# ---------------------------------------------------------------- frames


@pytest.mark.parametrize("backend", ["pandas", "polars"])
@pytest.mark.parametrize("rows", [0, 3])
def test_the_same_kind_of_frame_with_columns_added(backend: Any, rows: int) -> None:
    claims = to_frame(schema.CLAIMS, [claim("exact", 450, claim_id=f"a#c{n}") for n in range(rows)], backend)
    for other in ("pandas", "polars"):
        held = truceline.reconcile(claims, to_frame(schema.REFERENCE, REPORTS, other))
        assert isinstance(held, pd.DataFrame if backend == "pandas" else pl.DataFrame)
        assert list(held.columns) == [c.name for c in RECONCILED.columns]
        assert list(held["claim_id"]) == list(claims["claim_id"])
        empty = to_frame(RECONCILED, [], backend)
        assert dict(zip(held.columns, held.dtypes, strict=True)) == dict(zip(empty.columns, empty.dtypes, strict=True))


def test_order_and_index_stay_and_holding_twice_is_holding_once() -> None:
    rows = [claim("exact", x, claim_id=f"a#c{n}") for n, x in enumerate((450, 100, 390))]
    rows[1] |= {"measure": "injured"}
    claims = to_frame(schema.CLAIMS, rows).set_index(pd.Index([7, 3, 5]))
    held = truceline.reconcile(claims, to_frame(schema.REFERENCE, REPORTS))
    assert list(held.index) == [7, 3, 5]
    assert list(held["value"]) == [450, 100, 390]
    pd.testing.assert_frame_equal(truceline.reconcile(held, to_frame(schema.REFERENCE, REPORTS)), held)


def test_no_reference_rows_is_no_error() -> None:
    held = truceline.reconcile(to_frame(schema.CLAIMS, [claim("exact", 450)]), to_frame(schema.REFERENCE, []))
    assert list(held["definition"]) == ["none"]


def test_another_frame_is_an_error_that_names_the_column() -> None:
    claims, reference = to_frame(schema.CLAIMS, []), to_frame(schema.REFERENCE, [])
    with pytest.raises(ValueError, match="not a frame of claims: no column value"):
        truceline.reconcile(claims.drop(columns="value"), reference)
    with pytest.raises(ValueError, match="not a frame of reference: no column origin"):
        truceline.reconcile(claims, reference.drop(columns="origin"))


def test_no_word_judges() -> None:
    rows = as_rows(truceline.reconcile(*example.claims_and_reference()[:2]))
    told = " ".join([*(r["reading"] for r in rows), *DEFINITIONS.values()]).lower()
    for judgement in ("wrong", "false", "true", "correct", "error", "mislead", "lie ", "inflat", "exaggerat"):
        assert judgement not in told


_NUMBERS = st.integers(0, 40)


@settings(deadline=None, max_examples=60)
@given(
    totals=st.dictionaries(st.integers(1, 28), _NUMBERS, min_size=1),
    figures=st.lists(st.tuples(st.sampled_from(["exact", "at_least", "up_to"]), _NUMBERS, st.integers(1, 28),
                               st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=12),
)  # fmt: skip
def test_as_counted_by_hand(totals: dict[int, int], figures: list[tuple[str, int, int, int, int]]) -> None:
    rows = [claim(b, x, at=(n, n + k), printed=n + k + p) for b, x, n, k, p in figures]
    reports = [report(n, value) for n, value in totals.items()]
    held = as_rows(truceline.reconcile(to_frame(schema.CLAIMS, rows), to_frame(schema.REFERENCE, reports)))
    for row, (bound, x, n, k, p) in zip(held, figures, strict=True):
        if n + k < min(totals) or n > max(totals):
            assert row["definition"] == "none"
            continue
        fits = {"exact": x.__eq__, "at_least": x.__le__, "up_to": x.__ge__}[bound]
        known = {m: t for m, t in totals.items() if m <= n + k}
        window = [t for m, t in known.items() if m >= max((q for q in known if q <= n), default=0)]
        implied = [m for m, t in totals.items() if m <= n + k + p and fits(t)]
        assert (row["series_low"], row["series_high"]) == (min(window), max(window))
        assert row["consistent"] == any(map(fits, window))
        assert march(row, "implied_first", "implied_last") == (
            [min(implied), max(implied)] if implied else [None, None]
        )


# ---------------------------------------------------------------- the chart


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_the_chart_shows_every_casualty_claim_and_says_what_it_is(backend: Any) -> None:
    claims, reference, label = example.claims_and_reference(backend)
    chart = truceline.reconciliation_chart(truceline.reconcile(claims, reference), reference, label=label)
    spec = chart.to_dict()
    assert spec["title"]["text"].endswith("(synthetic example)")
    text = json.dumps(spec)
    for row in as_rows(claims):
        assert row["claim_id"] in text
    assert spec["description"].count("said by") == len(as_rows(claims))
    assert "Reports: synthetic example." in " ".join(spec["title"]["subtitle"])
    assert mime_bundle(spec)["image/svg+xml"].count("<svg") == 1


def test_pandas_and_polars_draw_alike() -> None:
    specs = []
    for backend in ("pandas", "polars"):
        claims, reference, label = example.claims_and_reference(backend)  # type: ignore[arg-type]
        held = truceline.reconcile(claims, reference)
        specs.append(truceline.reconciliation_chart(held, reference, label=label).to_dict())
    assert specs[0] == specs[1]


def test_the_chart_takes_its_source_line_from_the_registry() -> None:
    reports = [r | {"series": "gaza-moh-daily"} for r in REPORTS]
    reference = to_frame(schema.REFERENCE, reports)
    held = truceline.reconcile(to_frame(schema.CLAIMS, [claim("exact", 450)]), reference)
    subtitle = " ".join(truceline.reconciliation_chart(held, reference).to_dict()["title"]["subtitle"])
    assert "Tech for Palestine" in subtitle
    assert "Unlicense" in subtitle
    assert "The Daily Example" in subtitle


@pytest.mark.parametrize("rows", [[], [claim("exact", 3, measure="hostages_held", population="hostages")]])
def test_a_chart_of_nothing(rows: list[Row]) -> None:
    reference = to_frame(schema.REFERENCE, REPORTS)
    held = truceline.reconcile(to_frame(schema.CLAIMS, rows), reference)
    assert "Nothing to show" in truceline.reconciliation_chart(held, reference).to_dict()["description"]


def test_counts_of_a_period_get_a_panel_of_their_own() -> None:
    reference = to_frame(schema.REFERENCE, REPORTS)
    rows = [claim("exact", 450), claim("exact", 50, basis="period", at=2, claim_id="a#c02")]
    held = truceline.reconcile(to_frame(schema.CLAIMS, rows), reference)
    spec = truceline.reconciliation_chart(held, reference).to_dict()
    assert [p["title"] for p in spec["vconcat"]] == [
        "People killed: people in Gaza", "People killed: people in Gaza (counts from a day of their own)",
    ]  # fmt: skip
