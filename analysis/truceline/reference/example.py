"""A made-up series and made-up claims of the same shape as real ones, to show how they are held against each other.

Every number here is invented; the days are in 2001. `claims_and_reference` gives them to a notebook, or the project's
own claims and the cached series where the environment asks for that, as `truceline report` does.
"""

from __future__ import annotations

import json
import os
from datetime import date, timedelta
from typing import Any, NamedTuple

from truceline import schema
from truceline import vocabulary as v
from truceline.frames import Backend, Frame, to_frame
from truceline.quantities import Quantity
from truceline.reference import cache, gaza_moh_daily, registry
from truceline.schema import Row
from truceline.words import BOUND_WORDS

LABEL = "synthetic example"
SWITCH, CACHED = "TRUCELINE_REFERENCE", "cached"
_FIRST = date(2001, 1, 1)


class Held(NamedTuple):
    """Claims, the series to hold them against, and a label that every chart of them carries."""

    claims: Frame
    reference: Frame
    label: str


def claims_and_reference(backend: Backend = "pandas") -> Held:
    """The made-up example; with `TRUCELINE_REFERENCE=cached`, the project's casualty claims and the cached series."""
    real = _cached() if os.environ.get(SWITCH) == CACHED else []
    if not real:
        reference = to_frame(schema.REFERENCE, reference_rows(), backend)
        return Held(to_frame(schema.CLAIMS, claim_rows(), backend), reference, LABEL)
    from truceline.loaders import load_casualties

    rows = [row for series in real for row in cache.read(series)]
    label = " and ".join(series.name for series in real)
    return Held(load_casualties(backend=backend), to_frame(schema.REFERENCE, rows, backend), label)


def used() -> str:
    """Which series `claims_and_reference` gives in a report, and how old the copies are."""
    told = [
        f"{series.name}, copy {cache.age_words(age)} old. {series.citation}"
        for series in _cached() if (age := cache.age(series)) is not None
    ]  # fmt: skip
    return f"Reference series: {' '.join(told) or f'{LABEL}; `truceline fetch --all` gets the real ones.'}"


def _cached() -> list[registry.Series]:
    """Series with a copy; without the one on Gaza, none."""
    found = [series for series in registry.SERIES.values() if cache.age(series) is not None]
    return found if registry.SERIES[gaza_moh_daily.NAME] in found else []


def content() -> bytes:
    """A made-up file as the producer would publish it: 90 days with gaps, a day without a report, a revision."""
    reports: list[dict[str, Any]] = []
    killed = injured = 0
    for n in range(90):
        day = _FIRST + timedelta(days=n)
        more, hurt = 7 + (n * 5) % 11, 19 + (n * 7) % 23
        more -= 30 * (n == 60)  # a revision: the total falls
        killed, injured = killed + more, injured + hurt
        if n in (24, 25, 48):
            continue
        filled = {
            "ext_killed": max(more, 0), "ext_killed_cum": killed, "ext_injured": hurt, "ext_injured_cum": injured,
            "ext_killed_children_cum": killed // 3, "ext_killed_women_cum": killed // 4,
            "ext_med_killed_cum": killed // 90, "ext_press_killed_cum": killed // 200,
        }  # fmt: skip
        told = {"killed": max(more, 0), "killed_cum": killed, "injured": hurt, "injured_cum": injured}
        if n > 70:
            told |= {"killed_truce_new": 1, "killed_recovered": max(more - 1, 0)}
        missing = n == 35
        head = {"report_date": day.isoformat(), "report_source": "missing" if missing else "mohtel"}
        reports.append({**head, "report_period": 0 if missing else 24, **({} if missing else told), **filled})
    return json.dumps(reports).encode()


def reference_rows() -> list[Row]:
    """The made-up file as rows of the reference table, marked as made up."""
    return [{**row, "series": "synthetic-example", "source": LABEL} for row in gaza_moh_daily.parse(content())]


# outlet, day of the article, what, of whom, bound, figure, first and last as-of day (as days of the series), note
_CLAIMS: tuple[tuple[str, int, str, str, str, float | None, int, int, str | None], ...] = (
    ("The Daily Example", 20, "deaths", "gaza", "exact", 243, 18, 19, None),
    ("The Daily Example", 20, "injured", "gaza", "exact", 569, 19, 19, None),
    ("The Daily Example", 41, "deaths", "gaza", "more_than", 400, 40, 40, None),
    ("Example Post", 41, "deaths", "gaza", "exact", 439, 40, 40, None),
    ("Example Post", 62, "deaths", "gaza", "at_least", 700, 61, 61, None),
    ("Example Post", 66, "deaths", "gaza_with_missing", "up_to", 980, 65, 65, "its text adds people under rubble"),
    ("Sample Tribune", 66, "deaths", "gaza", "about", 750, 65, 65, None),
    ("Sample Tribune", 80, "deaths", "gaza", "exact", 798, 79, 79, None),
    ("Sample Tribune", 80, "injured", "gaza", "exact", 2838, 79, 79, None),
    ("Sample Tribune", 80, "missing", "gaza", "at_least", 200, 79, 79, None),
)


def claim_rows() -> list[Row]:
    """Made-up claims of made-up outlets: some of a day's report, some rounded, old, mistyped or of other people."""
    rows: list[Row] = []
    for n, (outlet, printed, measure, population, bound, value, start, end, note) in enumerate(_CLAIMS, start=1):
        published = (_FIRST + timedelta(days=printed)).isoformat()
        article = f"{published}-{outlet.lower().replace(' ', '-')}"
        q = Quantity.of(bound, value, None, None)
        rows.append(
            {
                "claim_id": f"{article}#c{n:02}", "article_id": article, "publisher": outlet, "published": published,
                "family": v.family_of(measure), "measure": measure, "population": population, "value": value,
                "low": q.low, "high": q.high, "bound": bound, "unit": "persons",
                "basis": v.MEASURES[measure].basis, "modality": "reported",
                "as_of_start": (_FIRST + timedelta(days=start)).isoformat(),
                "as_of_end": (_FIRST + timedelta(days=end)).isoformat(), "as_of_origin": "stated",
                "quote": f"{BOUND_WORDS[bound]}{value:,.0f} people", "note": note,
            }
        )  # fmt: skip
    return rows
