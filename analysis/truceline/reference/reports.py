"""Daily reports as their producers publish them, JSON or CSV: read strictly, so that a change is noticed."""

from __future__ import annotations

import csv
import io
import json
import reprlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

_shown = reprlib.repr  # what a field holds can be of any length
Report = dict[str, Any]  # one day, fields as published; fields of an inner object as `outer.inner`


class SeriesError(RuntimeError):
    """A reference series that cannot be had or read; the message says what is wrong and what to do."""


class ShapeError(SeriesError):
    """A series whose form is not the one known here; the message names the field."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a field of a report counts.

    `since` is the day it first appeared: a file that spans that day and has the field nowhere has changed its form.
    """

    name: str
    measure: str
    population: str
    basis: str = "cumulative"
    category: str | None = None
    since: str = "2023-10-07"


def read_reports(content: bytes, always: Iterable[str], counts: Iterable[Field]) -> list[Report]:
    """The reports of a file, by day. Days may be missing and totals may fall: reports are revised.

    Args:
        content: the file.
        always: fields that every report has, beside `report_date`.
        counts: fields that hold whole numbers and may be left out of a report.

    Raises:
        SeriesError: not a list of reports at all, such as an error page or part of a file.
        ShapeError: a field is gone or holds something else; or two different reports for one day.
    """
    counts = tuple(counts)
    by_day: dict[str, Report] = {}
    for number, report in enumerate(_rows(content), start=1):
        day = _day(report, number)
        for name in always:
            if report.get(name) is None:
                raise ShapeError(f"report of {day}: field {name!r} is missing")
        for field in counts:
            outer = field.name.partition(".")[0]
            if outer != field.name and not isinstance(report.get(outer, {}), dict | None):
                raise ShapeError(
                    f"report of {day}: field {outer!r} holds {_shown(report[outer])}, not fields of its own"
                )
            if report.get(field.name) is not None:
                report[field.name] = _whole(report, field.name, day)
        if by_day.setdefault(day, report) != report:
            raise ShapeError(f"two reports of {day} that differ; field 'report_date' should tell them apart")
    if not by_day:
        raise SeriesError("holds no reports")
    for field in counts:
        if min(by_day) <= field.since <= max(by_day) and all(r.get(field.name) is None for r in by_day.values()):
            raise ShapeError(f"field {field.name!r} is in no report; it should be there since {field.since}")
    return [by_day[day] for day in sorted(by_day)]


def word(report: Report, name: str, known: Mapping[Any, Any]) -> Any:
    """What one of a few known words in a field stands for."""
    if not isinstance(report[name], str) or report[name] not in known:
        allowed = ", ".join(map(str, known))
        day, held = report["report_date"], _shown(report[name])
        raise ShapeError(f"report of {day}: field {name!r} holds {held}; known: {allowed}")
    return known[report[name]]


def number(report: Report, name: str) -> int:
    """A whole number that a report must have."""
    return _whole(report, name, report["report_date"])


def _rows(content: bytes) -> list[Report]:
    try:
        text = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise SeriesError(f"is not UTF-8 text (byte {error.start})") from None
    if text.startswith("<"):
        raise SeriesError("is a web page, not data")
    return _json(text) if text[:1] in ("[", "{") else _csv(text)


def _json(text: str) -> list[Report]:
    try:
        reports = json.loads(text)
    except (ValueError, RecursionError) as error:
        end = " (it ends early)" if isinstance(error, json.JSONDecodeError) and error.pos >= len(text) - 1 else ""
        raise SeriesError(f"is not JSON{end}: {error}") from None
    if not isinstance(reports, list) or not all(isinstance(r, dict) for r in reports):
        raise ShapeError("is not a list of reports, one object per day")
    return [_flat(r) for r in reports]


def _flat(report: Report) -> Report:
    out: Report = {}
    for name, value in report.items():
        out[name] = value  # an object, too: where a number is due it must not look like nothing
        out |= {f"{name}.{k}": x for k, x in value.items()} if isinstance(value, dict) else {}
    return out


def _csv(text: str) -> list[Report]:
    out: list[Report] = []
    try:
        for row in csv.DictReader(io.StringIO(text), strict=True):
            if None in row or None in row.values():
                raise SeriesError(f"line {len(out) + 2} has not as many cells as there are fields (it may end early)")
            out.append({name: value.strip() or None for name, value in row.items()})
    except csv.Error as error:
        raise SeriesError(f"is neither JSON nor CSV: {error}") from None
    return out


def _day(report: Report, number: int) -> str:
    if "report_date" not in report:
        raise ShapeError(f"report {number}: field 'report_date' is missing")
    day = report["report_date"]
    try:
        if date.fromisoformat(day).isoformat() == day:
            return str(day)
    except (TypeError, ValueError):
        pass
    raise ShapeError(f"report {number}: field 'report_date' holds {_shown(day)}, not a day as 2025-02-18")


def _whole(report: Report, name: str, day: str) -> int:
    value = report[name]
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1e9:
        raise ShapeError(f"report of {day}: field {name!r} holds {_shown(value)}, not a whole number of people")
    return value
