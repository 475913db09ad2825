"""Rows in plain words, for readings, tooltips and descriptions."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

Row = Mapping[str, Any]

# The notes of a candidate without claimant that is not the outlet's own.
UNKNOWN_TELLER = "Told by somebody who is not in the registry of actors."
SEVERAL_TELLERS = "Told by several together, who are not one side."

BOUND_WORDS = {"more_than": "more than ", "at_least": "at least ", "up_to": "up to ", "less_than": "fewer than ",
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
        figure = f"{BOUND_WORDS[row['bound']]}{number_words(row['value'])}"
        if row["value"] == 1 and unit.endswith("s"):
            unit = unit[:-1]
    else:
        figure = f"at least {number_words(row['low'])}"
    return f"{figure}{unit}{per}"


def claim_words(row: Row) -> str:
    """What is counted and how many, a unit that the measure names not twice.

    >>> claim_words({"measure": "aid_trucks", "value": 0.0, "bound": "exact", "unit": "trucks", "per": None})
    'aid trucks: 0'
    """
    unit = "count" if row["unit"] in row["measure"].split("_") else row["unit"]
    return f"{spaced(row['measure'])}: {figure_words({**row, 'unit': unit})}"


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


def printable(text: str) -> str:
    """Text on one line for a terminal: nothing in it that moves the cursor, changes colour or turns direction.

    >>> printable("over\\n50,400\\x1b[2J")
    'over 50,400�[2J'
    """
    one_line = " ".join(text.split())
    if one_line.isascii() and one_line.isprintable():
        return one_line
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(ch)[0] == "C" else ch for ch in one_line)


# ---------------------------------------------------------------- one row in one line

_SAID = {
    "reported": "", "estimated": "by estimate", "scheduled": "planned", "offered": "offered", "demanded": "demanded",
    "accepted": "agreed to", "rejected": "refused", "hypothetical": "only if something else happens",
    "denied": "said not to be so", "postponed": "put off",
}  # fmt: skip
_BASES = {"cumulative": "running total", "period": "total of these days", "snapshot": "standing", "amount": ""}


def spaced(name: str) -> str:
    """A word of the vocabulary as people write it: 'hostages held'."""
    return name.replace("_", " ")


def source_words(row: Row) -> str:
    """Who says so, through whom: 'says Hamas, through Reuters'; the outlet's own voice is said so.

    >>> source_words({"claimant": None, "note": UNKNOWN_TELLER})
    'says somebody not in the registry'
    """
    claimant, relay, note = row.get("claimant"), row.get("relayed_by"), row.get("note") or ""
    if claimant:
        said = f"says {claimant}"
    elif note.startswith(UNKNOWN_TELLER):
        said = "says somebody not in the registry"
    elif note.startswith(SEVERAL_TELLERS):
        said = "say several together"
    else:
        said = "in the outlet's own voice"
    return f"{said}, through {relay}" if relay else said


def row_words(row: Row) -> str:
    """A claim, term or answer as one line in plain words; days may be dates or ISO text.

    >>> row_words({"measure": "deaths", "population": "gaza", "value": 50400.0, "bound": "more_than",
    ...     "unit": "persons", "basis": "cumulative", "modality": "reported", "as_of_start": "2025-04-02",
    ...     "as_of_end": "2025-04-02", "as_of_origin": "stated", "claimant": "Gaza Ministry of Health"})
    'deaths: more than 50,400 (gaza), running total, as of 2 Apr 2025, says Gaza Ministry of Health'
    """
    return ", ".join(part for part in row_parts(row) if part)


def row_parts(row: Row) -> tuple[str, str, str]:
    """The same in three: what is said, for which days, and who says so."""
    if "measure" in row:
        parts, days, mark = _claim_parts(row), ("as_of_start", "as_of_end"), "as of "
    elif "term" in row:
        parts, days, mark = _term_parts(row), ("stated_start", "stated_end"), "stated "
    else:
        parts, days, mark = _response_parts(row), ("date_start", "date_end"), ""
    when = days_words(*(as_day(row.get(name)) for name in days))
    known_how = "" if row.get("as_of_origin", "stated") == "stated" else f" ({row['as_of_origin']})"
    return ", ".join(part for part in parts if part), f"{mark}{when}{known_how}", source_words(row)


def _claim_parts(row: Row) -> list[str]:
    known = {"value": None, "low": None, "high": None, "per": None, **row}
    ends = (known["low"], known["high"])
    nothing = None in ends if known["bound"] == "range" else known["value"] is None and ends[0] is None
    figure = "a number not told" if nothing else figure_words(known)
    since = f" since {days_words(*2 * (as_day(row['since']),))}" if row.get("since") else ""
    actor = f" by {row['actor']}" if row.get("actor") and _SAID[row["modality"]] else ""
    return [
        f"{spaced(row['measure'])}: {figure} ({spaced(row['population'])})",
        f"{_BASES[row['basis']]}{since}".strip(),
        f"{_SAID[row['modality']]}{actor}",
    ]


def _term_parts(row: Row) -> list[str]:
    head = f"{row['proposal_id']} {spaced(row['term'])}: {row['stance_by']} {STANCES[row['stance']]}"
    must = f"{row['obligated']} must do it" if row.get("obligated") else ""
    extent = f"{row['extent']} of them" if row.get("extent") else ""
    return [head, must, extent, f"figure of {row['claim_id']}" if row.get("claim_id") else ""]


def _response_parts(row: Row) -> list[str]:
    scope = f" ({spaced(row['scope'])})" if row.get("scope") else ""
    return [f"{row['proposal_id']}{scope}: {row['actor']} {spaced(row['response'])}"]


def as_day(day: date | str | None) -> date | None:
    """A day, whether it comes as a date or as ISO text."""
    return date.fromisoformat(day) if isinstance(day, str) else day
