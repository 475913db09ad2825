"""The registry of reference series: whose each is, what it counts, and what to mind when reading it."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass

from truceline.reference import gaza_moh_daily, west_bank_daily
from truceline.schema import Row


@dataclass(frozen=True, slots=True)
class Series:
    """One public series. Definitions (`counts` to `missing_included`) are what a claim is compared with first."""

    name: str
    title: str
    producer: str
    citation: str
    licence: str
    url: str
    page: str  # where its producer documents it
    counts: str
    since: str  # the day its running totals count from
    counted_by: str
    missing_included: bool
    unit: str
    fields: tuple[str, ...]  # those read
    caveats: tuple[str, ...]
    parse: Callable[[bytes], list[Row]]


_PALESTINE_DATASETS = "Tech for Palestine, Palestine Datasets"
_UNLICENSE = "Unlicense (public domain)"

_ALL = (
    Series(
        name=gaza_moh_daily.NAME,
        title="Gaza: daily reports of people killed and injured",
        producer=_PALESTINE_DATASETS,
        citation="Tech for Palestine, Palestine Datasets: Daily Casualties - Gaza, from reports of the Gaza Ministry "
        "of Health and the Gaza Government Media Office.",
        licence=_UNLICENSE,
        url="https://data.techforpalestine.org/api/v2/casualties_daily.json",
        page="https://data.techforpalestine.org/docs/casualties-daily/",
        counts="People reported killed and injured in Gaza since 7 October 2023: running totals, counts of each "
        "report, and totals of children, women, health workers and journalists among the dead.",
        since="2023-10-07",
        counted_by="day of the report, not of the death or injury",
        missing_included=False,
        unit="persons",
        fields=gaza_moh_daily.FIELDS,
        caveats=(
            "A day's count can mix new deaths, recovered bodies and people added after review; since the truce of 2025 "
            "the report tells them apart (`category`).",
            "Reports are revised: later releases may change past days, and a total may fall.",
            "Days without a report have only filled-in values, and some reported totals stand on days for which no "
            "official report is named.",
            "Children, women, health workers and journalists are reported rarely; their filled-in totals stand still "
            "between reports.",
            "Deaths the ministry does not link to acts of war are not counted.",
            "Not read: people killed seeking aid or by famine (whether they are part of the total is not documented), "
            "civil defence workers killed, and events in which several people were killed (`massacres_cum`: it counts "
            "events, not people).",
        ),
        parse=gaza_moh_daily.parse,
    ),
    Series(
        name=west_bank_daily.NAME,
        title="West Bank: running totals of people killed and injured",
        producer=_PALESTINE_DATASETS,
        citation="Tech for Palestine, Palestine Datasets: Casualties Daily - West Bank, from UN OCHA.",
        licence=_UNLICENSE,
        url="https://data.techforpalestine.org/api/v2/west_bank_daily.json",
        page="https://data.techforpalestine.org/docs/casualties-daily-west-bank/",
        counts="Palestinians reported killed and injured in the West Bank since 7 October 2023: running totals of UN "
        "OCHA's updates, not yet verified, and apart from them what OCHA has verified.",
        since="2023-10-07",
        counted_by="day of the update",
        missing_included=False,
        unit="persons",
        fields=west_bank_daily.FIELDS,
        caveats=(
            "Updates came daily at first, later about once a week; days between repeat the last total and are marked "
            "as filled in.",
            "Verified counts (`category` verified) come later than updates, may be lower or higher, and end earlier.",
            "Totals of children and of attacks by settlers are not read.",
        ),
        parse=west_bank_daily.parse,
    ),
)
SERIES = {series.name: series for series in _ALL}


def find(name: str) -> Series:
    """A series by name; an unknown one is an error that lists them."""
    if name not in SERIES:
        near = difflib.get_close_matches(str(name), SERIES, n=1)
        hint = f" did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"reference series {name!r} is unknown;{hint} known: {', '.join(SERIES)}")
    return SERIES[name]
