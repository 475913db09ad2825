"""Claims held against a reference series: does a figure fit what was reported, and of which days can it be?

Definitions are compared before numbers. Nothing here says who is right: a figure may differ from a series because it
counts other people, other days, or was rounded, and the reading names what can be seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

from truceline import schema, words
from truceline import vocabulary as v
from truceline.frames import Arrays, Frame, as_rows, beside, check_columns
from truceline.reference.registry import SERIES
from truceline.schema import Column, Table
from truceline.timeline import ASSERTED

DEFINITIONS = {
    "same": "both count the same: measure, population, running total since the war's start, by day of report",
    "wider": "the claim counts people missing under rubble among the dead, the series does not",
    "rise": "the claim counts days of its own; held against the rise of the total over them, by day of report",
    "none": "not held against a series; the reading says why",
}
# A population whose own series nobody gives, and the one it takes in.
_WIDER = {"gaza_with_missing": "gaza"}

_ADDED = (
    Column("series", "string", "the reference series it is held against; null = none covers it", True),
    Column("definition", "enum", "how what the claim counts compares with what the series counts", False,
           tuple(DEFINITIONS)),
    Column("series_low", "number", "least the series gives for the as-of days, by the reports out on them", True),
    Column("series_high", "number", "most it gives for them", True),
    Column("series_day", "date", "the last report up to the last as-of day", True),
    Column("difference", "number", "value less the nearest of the series' values; 0 = it lies among them", True),
    Column("difference_share", "number", "that as a share of the series' value", True),
    Column("consistent", "boolean", "whether a value of the series for the as-of days lies within what the words allow; "
           "null = they set no limits, definitions differ, or nothing to hold it against", True),
    Column("implied_first", "date", "first report, up to publication, that the figure can be: the same number (exact), "
           "a number that rounds down to it (more_than), otherwise one that the words allow; null = none, or "
           "definitions differ", True),
    Column("implied_last", "date", "last such report", True),
    Column("first_above", "date", "more_than: the first report above it, up to publication", True),
    Column("lag_least", "integer", "days from implied_last to publication", True),
    Column("lag_most", "integer", "days from implied_first to publication", True),
    Column("reading", "string", "the row in plain words"),
)  # fmt: skip
RECONCILED = Table(
    "reconciled",
    "one row per claim, as in `claims`, with what a reference series gives for it",
    (*schema.CLAIMS.columns, *_ADDED),
    schema.CLAIMS.key,
)

_EPOCH = date(1970, 1, 1)
_NO_DAY = -1
_REPORTS = {  # one report, several
    "Gaza Ministry of Health": ("the ministry's report", "the ministry's reports"),
    "Gaza Government Media Office": ("the media office's report", "the media office's reports"),
    "UN OCHA": ("the UN OCHA report", "the UN OCHA reports"),
    "no official report": ("the series' value, without an official report,", "the series' values"),
    "synthetic example": ("the made-up report", "the made-up reports"),
}
_MIXED = "the series' values"


_OTHERS = ": the claim counts another population, people missing under rubble among the dead"
# Kinds of deaths that a day's count can mix, in words.
_KINDS = {
    "new": "new",
    "recovered": "recovered",
    "succumbed": "of earlier injuries",
    "committee": "added by a committee",
}


@cache
def _day(number: int) -> date:
    return _EPOCH + timedelta(days=number)


def _number(day: date) -> int:
    return (day - _EPOCH).days


@cache
def _days(first: int, last: int) -> str:
    return words.days_words(_day(first), _day(last))


def _date(day: int) -> str:
    return _days(day, day)


@cache
def _before(days: int) -> str:
    """How long before publication."""
    return {0: "the day of publication", 1: "the day before publication"}.get(days, f"{days} days before publication")


@cache
def _between(least: int, most: int) -> str:
    return _before(least) if least == most else f"{least} to {most} days before publication"


def rounding_step(value: float) -> int:
    """What a round figure is rounded to, by its zeros: "over 50,400" implies 50,400 to 50,499.

    >>> [rounding_step(x) for x in (50400, 50000, 310, 48291)]
    [100, 10000, 10, 1]
    """
    step = 1
    while value > 0 and value % (10 * step) == 0:
        step *= 10
    return step


@dataclass(frozen=True)
class _Line:
    """Reports of one thing by one series, by day. Totals may fall; between two falls they are sorted."""

    series: str
    days: Any  # int64, rising
    values: Any  # float64
    sources: Sequence[str]
    runs: Sequence[tuple[int, int]]  # stretches without a fall: start, end (exclusive)
    begins: int  # the day its totals count from
    ends: int  # the series' last day, with a report of this or without
    kinds: Mapping[str, Any]  # kinds of deaths told apart: their sum up to each report

    @classmethod
    def of(cls, rows: Sequence[schema.Row], begins: int, ends: int, apart: Sequence[schema.Row]) -> _Line:
        import numpy as np

        series, ordered = rows[0]["series"], sorted(rows, key=lambda r: r["report_date"])
        days = np.array([_number(r["report_date"]) for r in ordered], dtype=np.int64)
        twice = np.flatnonzero(np.diff(days) == 0)
        if len(twice):
            raise ValueError(f"{series}: two values of {ordered[0]['measure']} for {_day(int(days[twice[0]]))}")
        values = np.array([r["value"] for r in ordered], dtype=np.float64)
        starts = [0, *(np.flatnonzero(np.diff(values) < 0) + 1).tolist(), len(values)]
        kinds = {kind: np.zeros(len(days) + 1) for kind in _KINDS}
        for row in apart:
            kinds[row["category"]][np.searchsorted(days, _number(row["report_date"]))] += row["value"]
        sums = {kind: np.cumsum(counts) for kind, counts in kinds.items()}
        return cls(series, days, values, [r["source"] for r in ordered], list(pairwise(starts)), begins, ends, sums)

    def upto(self, day: Any) -> Any:
        """Position of the last report up to a day; -1 before the first."""
        import numpy as np

        return np.searchsorted(self.days, day, side="right") - 1

    def find(self, low: Any, high: Any, first: Any, last: Any) -> tuple[Any, Any]:
        """First and last position from `first` to `last` whose value lies from low to high; -1 where none does."""
        import numpy as np

        begin = np.full(low.shape, len(self.days), dtype=np.int64)
        end = np.full(low.shape, -1, dtype=np.int64)
        for start, stop in self.runs:
            run = self.values[start:stop]
            a = np.maximum(start + np.searchsorted(run, low, side="left"), first)
            b = np.minimum(start + np.searchsorted(run, high, side="right") - 1, last)
            some = a <= b
            np.copyto(begin, np.minimum(begin, a), where=some)
            np.copyto(end, np.maximum(end, b), where=some)
        return np.where(end < 0, -1, begin), end

    def extremes(self, first: Any, last: Any) -> tuple[Any, Any]:
        """Least and greatest value from position `first` to `last`."""
        import numpy as np

        least, most = np.full(first.shape, np.inf), np.full(first.shape, -np.inf)
        for start, stop in self.runs:
            a, b = np.maximum(first, start), np.minimum(last, stop - 1)
            some = a <= b
            np.copyto(least, np.minimum(least, self.values[np.where(some, a, 0)]), where=some)
            np.copyto(most, np.maximum(most, self.values[np.where(some, b, 0)]), where=some)
        return least, most


def reported_totals(reference: Frame) -> list[dict[str, Any]]:
    """Rows of a reference frame that claims are held against: reported running totals, no category apart."""
    return _reported(reference, "cumulative", apart=False)


def _reported(reference: Frame, basis: str, *, apart: bool) -> list[dict[str, Any]]:
    import narwhals as nw

    check_columns(reference, schema.REFERENCE)
    table = nw.from_native(reference, eager_only=True)
    text = {name: table[name].cast(nw.String) for name in ("basis", "origin")}
    wanted = (text["basis"] == basis) & (text["origin"] == "reported") & (table["category"].is_null() != apart)
    return as_rows(table.filter(wanted).to_native())


def _lines(reference: Frame) -> dict[tuple[str, str], _Line]:
    """Reported running totals, by measure and population. Filled-in values are nobody's report and stay out."""
    found: dict[tuple[str, str], list[schema.Row]] = {}
    apart: dict[tuple[str, str], list[schema.Row]] = {}
    begins: dict[str, int] = {}
    for row in reported_totals(reference):
        found.setdefault((row["measure"], row["population"]), []).append(row)
        name, day = row["series"], _number(row["report_date"])
        told = _number(date.fromisoformat(SERIES[name].since)) if name in SERIES else day
        begins[name] = min(told, begins.get(name, told))
    for row in _reported(reference, "period", apart=True):
        if row["category"] in _KINDS:
            apart.setdefault((row["measure"], row["population"]), []).append(row)
    for (measure, population), rows in found.items():
        several = sorted({r["series"] for r in rows})
        if len(several) > 1:
            raise ValueError(f"{' and '.join(several)} both give {measure} of {population}; pass one of them")
    ends = {name: _last_day(reference, name) for name in begins}
    return {
        key: _Line.of(rows, begins[name := rows[0]["series"]], ends[name], apart.get(key, ()))
        for key, rows in found.items()
    }


def _last_day(reference: Frame, name: str) -> int:
    import narwhals as nw

    table = nw.from_native(reference, eager_only=True)
    days = table.filter(table["series"].cast(nw.String) == name)["report_date"]
    return _number(days.cast(nw.Date).max())


class _Out:
    """The added columns while they are filled."""

    def __init__(self, size: int) -> None:
        import numpy as np

        nothing = np.full(size, np.nan)
        self.numbers = {name: nothing.copy() for name in ("series_low", "series_high", "difference")}
        names = ("series_day", "implied_first", "implied_last", "first_above")
        self.days = {name: np.full(size, _NO_DAY, dtype=np.int64) for name in names}
        self.consistent = np.full(size, -1, dtype=np.int8)  # 1 yes, 0 no, -1 null
        self.series = np.full(size, None, dtype=object)
        self.definition = np.full(size, "none", dtype=object)
        self.reading = [""] * size

    def columns(self, published: Any) -> dict[str, Any]:
        import numpy as np

        def or_null(values: Any, null: Any) -> list[Any]:
            out = values.astype(object)
            out[null] = None
            return list(out)

        def lag(name: str) -> list[Any]:
            return or_null(published - self.days[name], self.days[name] == _NO_DAY)

        dates = {
            name: np.where(day == _NO_DAY, np.datetime64("NaT", "D"), day.astype("datetime64[D]"))
            for name, day in self.days.items()
        }
        with np.errstate(invalid="ignore", divide="ignore"):
            # the nearest of the series' values is what is left of its ends after the difference
            low, high, difference = (self.numbers[n] for n in ("series_low", "series_high", "difference"))
            share = difference / np.where(difference > 0, high, low)
        return {
            "series": self.series.tolist(), "definition": self.definition.tolist(), **self.numbers, **dates,
            "difference_share": np.where(np.isfinite(share), share, np.nan),
            "consistent": or_null(self.consistent > 0, self.consistent < 0),
            "lag_least": lag("implied_last"), "lag_most": lag("implied_first"), "reading": self.reading,
        }  # fmt: skip


@dataclass(frozen=True)
class _Claims:
    """The columns of the claims that count here, as arrays."""

    value: Any
    low: Any
    high: Any
    start: Any
    end: Any
    published: Any
    since: Any
    has_since: Any
    bound: Any
    bounds: list[str | None]
    noted: Any

    def is_bound(self, *names: str) -> Any:
        import numpy as np

        return np.isin(self.bound, [n for n, word in enumerate(self.bounds) if word in names])


_GROUP = ("measure", "population", "basis", "unit", "per", "modality")


def reconcile(claims: Frame, reference: Frame) -> Frame:
    """Hold each claim against the reference series that counts the same, if one does.

    One row per claim, in the order given, with the claims' columns and: the series' value on the as-of days, the
    difference, whether one of these values lies within what the words allow, the reports the figure can be
    (`implied_first` to `implied_last`) and how old they were when it was printed, and a reading in plain words.

    Only reported running totals are used; a day without a report has the last one before it. "Over 50,400" implies
    50,400 to 50,499: see `rounding_step`. Counts of days of their own are held against the rise of the total: from the
    report before their first day to that of their last, and, as "the past 24 hours" touch two days and fill one report,
    from that of the first day as well.

    Args:
        claims: a frame of claims, pandas or polars; the result is of the same kind.
        reference: a frame as `load_reference` gives it, or several of them put together.

    Raises:
        ValueError: a column is missing, or two series count the same.
    """
    import numpy as np

    check_columns(claims, schema.CLAIMS)
    lines = _lines(reference)
    given = Arrays(claims)
    since, has_since = given.days("since")
    bound, bounds = given.words("bound")
    cut = _Claims(
        value=given.numbers("value"), low=given.numbers("low"), high=given.numbers("high"),
        start=given.days("as_of_start")[0], end=given.days("as_of_end")[0], published=given.days("published")[0],
        since=since, has_since=has_since, bound=bound, bounds=bounds, noted=given.filled("note"),
    )  # fmt: skip
    out = _Out(len(claims))
    key = np.zeros(len(claims), dtype=np.int64)
    columns = []
    for name in _GROUP:
        code, known = given.words(name)
        columns.append((code, known))
        key = key * len(known) + code
    order = np.argsort(key, kind="stable")
    edges = np.flatnonzero(np.diff(key[order])) + 1
    for at in np.split(order, edges) if len(order) else []:
        what = {name: known[code[at[0]]] for name, (code, known) in zip(_GROUP, columns, strict=True)}
        _group(what, at, cut, lines, out)
    return beside(claims, _ADDED, out.columns(cut.published))


def _group(what: dict[str, Any], at: Any, claims: _Claims, lines: dict[tuple[str, str], _Line], out: _Out) -> None:
    """Claims that count one thing in one way; `at` are their positions."""
    import numpy as np

    population = what["population"]
    line = lines.get((what["measure"], population))
    definition = "same"
    if line is None and population in _WIDER:
        line, definition = lines.get((what["measure"], _WIDER[population])), "wider"
    reason = ""
    if line is None:
        reason = f"no series given counts this ({what['measure'].replace('_', ' ')}: {v.POPULATIONS[population].label})"
    elif what["basis"] not in ("cumulative", "period"):
        reason = f"the claim is of the kind '{what['basis']}', the series is a running total"
    elif what["unit"] != "persons" or what["per"] is not None:
        reason = "the claim is a ratio or share, the series counts people"
    elif what["modality"] not in ASSERTED:
        reason = f"the figure is {what['modality']}, not reported"
    if line is None or reason:
        _say(out, at, f"not held against a series: {reason}")
        return
    period = what["basis"] == "period"
    since = np.where(period, claims.start[at], np.where(claims.has_since[at], claims.since[at], line.begins))
    earlier = since < line.begins
    reason = f"the claim counts from an earlier day than {line.series}, which begins on {_date(line.begins)}"
    _say(out, at[earlier], f"not held against a series: {reason}")
    rise = (since > line.begins) | period & ~earlier
    _hold(line, definition, at[~rise & ~earlier], claims, out)
    _hold_rise(line, definition, at[rise], since[rise], claims, out, period)


def _say(out: _Out, at: Any, text: str) -> None:
    for n in at.tolist():
        out.reading[n] = text


def _covered(line: _Line, at: Any, claims: _Claims, out: _Out) -> Any:
    """Which claims have as-of days, and a day of publication, among those of the series."""
    early = (claims.end[at] < line.days[0]) | (claims.published[at] < line.days[0])
    late = claims.start[at] > line.ends
    for some, text in (
        (early, f"begins on {_date(int(line.days[0]))}"),
        (late, f"ends on {_date(line.ends)}"),
    ):
        _say(out, at[some], f"not held against a series: {line.series} {text}")
    return ~early & ~late


def _limits(claims: _Claims, at: Any) -> tuple[Any, Any]:
    """What the words allow, ends included; infinite where open."""
    import numpy as np

    low, high = claims.low[at], claims.high[at]
    low = np.where(claims.is_bound("more_than")[at], np.nextafter(low, np.inf), low)
    high = np.where(claims.is_bound("less_than")[at], np.nextafter(high, -np.inf), high)
    return np.where(np.isnan(low), -np.inf, low), np.where(np.isnan(high), np.inf, high)


def _note_values(line: _Line, definition: str, at: Any, claims: _Claims, out: _Out, least: Any, most: Any) -> None:
    import numpy as np

    value = claims.value[at]
    out.numbers["series_low"][at], out.numbers["series_high"][at] = least, most
    out.numbers["difference"][at] = value - np.clip(value, least, most)
    out.series[at], out.definition[at] = line.series, definition


def _hold(line: _Line, definition: str, at: Any, claims: _Claims, out: _Out) -> None:
    """Running totals since the war's start against the series itself."""
    import numpy as np

    at = at[_covered(line, at, claims, out)]
    if not len(at):
        return
    low, high = _limits(claims, at)
    wider = definition == "wider"  # other people are counted: no number of the series can be this figure
    free = np.isneginf(low) & np.isposinf(high) | wider
    value, published = claims.value[at], claims.published[at]
    last = line.upto(claims.end[at])
    first = np.minimum(np.maximum(line.upto(claims.start[at]), 0), last)
    out.days["series_day"][at] = line.days[last]
    least, most = line.extremes(first, last)
    _note_values(line, definition, at, claims, out, least, most)
    out.consistent[at] = np.where(free, -1, line.find(low, high, first, last)[1] >= 0)

    known, zero = line.upto(published), np.zeros_like(last)
    more, step = claims.is_bound("more_than")[at] & ~free, _steps(value)
    rounded = more & (step > 1)
    begin, end = line.find(
        np.where(rounded, value, low), np.where(rounded, value + step - 1, high), zero, known
    )  # fmt: skip
    begin, end = np.where(free, -1, begin), np.where(free, -1, end)
    above = np.where(more, line.find(low, np.full_like(low, np.inf), zero, known)[0], -1)
    for name, position in (("implied_first", begin), ("implied_last", end), ("first_above", above)):
        out.days[name][at] = np.where(position < 0, _NO_DAY, line.days[position])
    bottom, top = line.extremes(zero, known)
    rows = zip(
        at.tolist(), claims.bound[at].tolist(), value.tolist(), low.tolist(), high.tolist(), step.tolist(),
        begin.tolist(), end.tolist(), above.tolist(), known.tolist(), least.tolist(), most.tolist(), bottom.tolist(),
        top.tolist(), claims.start[at].tolist(), claims.end[at].tolist(), published.tolist(),
        out.consistent[at].tolist(), claims.noted[at].tolist(), strict=True,
    )  # fmt: skip
    days = line.days.tolist()
    whose = [_REPORTS.get(s, (f"the report by {s}", f"the reports by {s}")) for s in line.sources]
    alike = _since_change(line.sources)
    run = [n for n, (start, stop) in enumerate(line.runs) for _ in range(start, stop)]

    def stretch(first: int, last: int) -> str:
        return _days(days[first], days[last]) + (" (the total fell between)" if run[first] != run[last] else "")

    def told(first: int, last: int) -> str:
        """The reports of some days, and whose they are."""
        who = whose[last][first != last] if alike[last] <= first else _MIXED
        return f"{who} of {stretch(first, last)}"

    for n, bound, x, lo, hi, by, a, b, up, newest, near, far, floor, roof, start, end, printed, fits, noted in rows:
        kind = claims.bounds[bound]
        say_it = fits == 0 and a >= 0  # a figure of other days: what the series has for its own
        old = ""
        if a >= 0:
            old = f", {_between(printed - days[b], printed - days[a])}"
            if b == newest and printed - days[b] > 1:
                old += "; the series has no later report by then"
        if lo > roof or (x > roof and (wider or kind in ("exact", "about"))):
            text = f"above every value reported by then (highest: {roof:,.0f})"
            say_it |= fits == 1  # its days go on after the article's date
        elif hi < floor:
            text = f"below every value reported by then (lowest: {floor:,.0f})"
        elif fits < 0:
            text = "" if wider else "the words set no limits"
            say_it = True
        elif a < 0 and by > 1 and up >= 0:
            text = f"passed by {whose[up][0]} of {_date(days[up])}; none lies within its rounding"
            say_it = near >= x + by
        elif a < 0:
            text = f"no report by then {'has it' if kind == 'exact' else 'lies within what the words allow'}"
            say_it = True
        elif kind == "exact":
            text = f"equals {told(a, b)}{old}"
        elif kind == "more_than" and by > 1:
            text = f"within its rounding ({x:,.0f} to {x + by - 1:,.0f}): {told(a, b)}{old}"
            if up != a and up >= 0:
                text = f"first passed by {whose[up][0]} of {_date(days[up])}; {text}"
            say_it |= near >= x + by
        else:
            text = f"the words allow {told(a, b)}"
            say_it = True
        if say_it:
            text += f"{'; ' if text else ''}the series has {_span(near, far)} for {_days(start, end)}"
        if wider:
            text += _OTHERS
        out.reading[n] = f"{text}; see note" if noted and (wider or fits == 0) else text


def _since_change(sources: Sequence[str]) -> list[int]:
    """For each report, the first of the reports up to it that all have its source."""
    first: list[int] = []
    for n, source in enumerate(sources):
        first.append(first[-1] if n and sources[n - 1] == source else n)
    return first


def _steps(value: Any) -> Any:
    """`rounding_step` of many values."""
    import numpy as np

    step = np.ones(value.shape, dtype=np.int64)
    for power in range(1, 12):
        ten = 10**power
        np.copyto(step, ten, where=(value > 0) & (np.mod(value, ten) == 0))
    return step


def _span(low: float, high: float) -> str:
    return f"{low:,.0f}" if low == high else f"{low:,.0f} to {high:,.0f}"


def _hold_rise(line: _Line, definition: str, at: Any, since: Any, claims: _Claims, out: _Out, period: bool) -> None:
    """Counts of days of their own against the rise of the series' total over them."""
    import numpy as np

    covered = _covered(line, at, claims, out)
    at, since = at[covered], since[covered]
    last, before = line.upto(claims.end[at]), line.upto(since - 1)
    unknown = (before < 0) & (since > line.begins)  # on the day it begins the total rises from none
    none = line.days[last] < since
    for some, text in ((unknown, "from before its days"), (none, "from its days")):
        _say(out, at[some], f"not held against a series: {line.series} has no report {text}")
    at, since, last, before = (x[~unknown & ~none] for x in (at, since, last, before))
    if not len(at):
        return
    base = np.where(before < 0, 0.0, line.values[before])
    low, high = _limits(claims, at)
    if period:
        first = line.upto(since)  # the report of the first day, where there is one
        two = (line.days[first] == since) & (first < last)
        whole = line.values[last] - base
        part = np.where(two, line.values[last] - line.values[first], whole)
        least, most = np.minimum(whole, part), np.maximum(whole, part)
        fits = (low <= whole) & (whole <= high) | (low <= part) & (part <= high)
    else:
        first, two = np.minimum(np.maximum(line.upto(claims.start[at]), np.maximum(before, 0)), last), before < -1
        least, most = (x - base for x in line.extremes(first, last))
        whole = part = most
        fits = line.find(low + base, high + base, first, last)[1] >= 0
    wider = definition == "wider"
    free = np.isneginf(low) & np.isposinf(high) | wider
    out.days["series_day"][at] = line.days[last]
    _note_values(line, "rise" if definition == "same" else definition, at, claims, out, least, most)
    out.consistent[at] = np.where(free, -1, fits)
    fit = {1: ": within what the words allow", 0: ": outside what the words allow", -1: ": the words set no limits"}
    days = line.days.tolist()
    rows = zip(
        at.tolist(), before.tolist(), first.tolist(), last.tolist(), two.tolist(), least.tolist(), most.tolist(),
        whole.tolist(), part.tolist(), high.tolist(), out.consistent[at].tolist(), claims.noted[at].tolist(),
        strict=True,
    )  # fmt: skip
    for n, a, c, b, also, near, far, rose, less, top, fit_it, noted in rows:
        start = f"from the report of {_date(days[a])} to" if a >= 0 else "from none before to"
        if period or near == far:
            text = f"{rose:,.0f} {start} that of {_date(days[b])}"
        else:
            text = f"{_span(near, far)} {start} those of {_days(days[c], days[b])}"
        if also and less != rose:
            text += f", by {less:,.0f} from that of {_date(days[c])}"
        moved = "rose" if near >= 0 else "changed"  # totals may fall
        text = f"the series' total {moved} by {text}{_OTHERS if wider else fit[fit_it]}"
        if fit_it == 0:
            apart = {kind: sums[b] - (sums[a] if a >= 0 else 0) for kind, sums in line.kinds.items()}
            if any(count for kind, count in apart.items() if kind != "new"):
                told = ", ".join(f"{count:,.0f} {_KINDS[kind]}" for kind, count in apart.items() if count)
                text += f"; of them, told apart by the reports: {told}"
            elif period and top < near:
                text += "; a count of one place or event would be less"
        out.reading[n] = f"{text}; see note" if noted and (wider or fit_it == 0) else text
