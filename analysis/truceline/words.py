"""Rows in plain words, for readings, tooltips and descriptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

Row = Mapping[str, Any]

_BOUNDS = {"more_than": "more than ", "at_least": "at least ", "up_to": "up to ", "less_than": "fewer than ",
           "about": "about ", "exact": "", "range": ""}  # fmt: skip
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

STANCES = {
    "proposed": "has it", "offered": "offers it", "demanded": "demands it", "accepted": "accepts it",
    "rejected": "rejects it", "condition": "makes it a condition", "open_to": "does not rule it out",
}  # fmt: skip


def number_words(number: float) -> str:
    """A number as people write it.

    >>> number_words(50400.0), number_words(53.25), number_words(53.2e9)
    ('50,400', '53.25', '53.2 billion')
    """
    if number >= 1e9:
        return f"{number / 1e9:,.2f}".rstrip("0").rstrip(".") + " billion"
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def figure_words(row: Row) -> str:
    """A claim's figure with its bound, unit and ratio: 'more than 50,400', 'at least 2 weeks'."""
    unit = {"persons": "", "count": "", "percent": " %", "usd": " US dollars"}.get(row["unit"], f" {row['unit']}")
    per = f" per {row['per']}" if row["per"] else ""
    if row["bound"] == "range":
        figure = f"{number_words(row['low'])} to {number_words(row['high'])}"
    elif row["value"] is not None:
        figure = f"{_BOUNDS[row['bound']]}{number_words(row['value'])}"
        if row["value"] == 1 and unit.endswith("s"):
            unit = unit[:-1]
    else:
        figure = f"at least {number_words(row['low'])}"
    return f"{figure}{unit}{per}"


def span_words(low: float | None, high: float | None) -> str:
    """An interval: '70', '60 to 70', 'at least 60', 'not known'."""
    if low is None and high is None:
        return "not known"
    if low is None or high is None:
        return f"at least {number_words(low)}" if low is not None else f"at most {number_words(high or 0.0)}"
    return number_words(low) if low == high else f"{number_words(low)} to {number_words(high)}"


def days_words(first: date | None, last: date | None) -> str:
    """A day or a stretch of days; an open start or end is said so.

    >>> days_words(date(2025, 2, 18), date(2025, 2, 21)), days_words(None, date(2025, 4, 3))
    ('18 to 21 Feb 2025', 'by 3 Apr 2025')
    """
    if first is None or last is None:
        one = first or last
        return "a day not told" if one is None else f"{'by' if last else 'from'} {_day(one)}"
    if first == last:
        return _day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {_day(last)}"
    return f"{_day(first)} to {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
