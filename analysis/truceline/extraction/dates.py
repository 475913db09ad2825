"""Days in a text, resolved against publication: '18 February', 'Tuesday night', 'last week', 'the past 24 hours'."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter

from truceline.extraction import lexicon as lx
from truceline.extraction.document import Document

_MONTHS = {name: n for n, names in enumerate(
    ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
     "september sep sept", "october oct", "november nov", "december dec"), start=1) for name in names.split()}  # fmt: skip
MONTH_NAMES = frozenset(_MONTHS)
_WEEKDAYS = {name: n for n, names in enumerate(
    ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri", "saturday sat", "sunday sun"))
    for name in names.split() if len(name) > 3}  # fmt: skip
_SMALL = {w: n for n, w in enumerate("one two three four five six seven eight nine ten".split(), start=1)}
_PAST_WORDS = frozenset(("past", "last", "previous", "preceding", "recent"))
_DAY = timedelta(days=1)


SET_FOR = frozenset(("scheduled", "expected", "slated", "due", "planned", "set"))  # beside a day still to come
ATTACK = date(2023, 10, 7)  # the day of the attack with which the war began


@dataclass(frozen=True, slots=True)
class Days:
    """Days that words name: the first and the last, where the words stand, and whether they begin a count."""

    first: date
    last: date
    start_word: int
    end_word: int
    since: bool = False
    weekday: bool = False  # a bare weekday: its direction depends on the verb


_HOURS = ("morning", "afternoon", "evening", "night")
_DAY_WORDS = frozenset(
    (*_MONTHS, *_WEEKDAYS, *_PAST_WORDS, "today", "tonight", "yesterday", "tomorrow", "overnight", "this", "next",
     "day", "days", *_HOURS, "48", "72", "ago", "weekend", "twenty", "month", "year", *(f"{name}'s" for name in _WEEKDAYS),
     *map(str, range(2023, 2100)), *map(str, range(1, 32)), *(f"0{n}" for n in range(1, 10)))
)  # fmt: skip


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _near(month: int, day: int, published: date) -> date | None:
    """The day and month of the year that lies nearest to publication, the past preferred."""
    if (month, day) == (10, 7) and published >= ATTACK:
        return ATTACK  # without a year
    found = [d for y in (published.year - 1, published.year, published.year + 1) if (d := _safe(y, month, day))]
    return min(found, key=lambda d: abs((d - published).days) + (30 if d > published else 0), default=None)


def weekday(number: int, published: date, *, future: bool) -> date:
    """The weekday before (or on) publication, or after (or on) it.

    >>> weekday(1, date(2025, 2, 19), future=False), weekday(5, date(2025, 2, 19), future=True)
    (datetime.date(2025, 2, 18), datetime.date(2025, 2, 22))
    """
    step = (number - published.weekday()) % 7 if future else -((published.weekday() - number) % 7)
    return published + step * _DAY


def _calendar_week(published: date, weeks: int) -> tuple[date, date]:
    """A week before or after, wide enough for weeks that begin on Sunday and on Monday."""
    monday = published - published.weekday() * _DAY + 7 * weeks * _DAY
    return monday - _DAY, monday + 6 * _DAY


def find_days(doc: Document, published: date) -> list[Days]:
    """Every expression of days in a document, in reading order."""
    out: list[Days] = []
    for i in doc.where(_DAY_WORDS):
        if out and i < out[-1].end_word:
            continue
        back = doc.at(i) in ("day", "days", *_HOURS)
        found = _looking_back(doc, i, out, published) if back else _at(doc, i, published)
        if found is None:
            continue
        first, last, end, is_weekday = found
        if _since_its_start(doc, i):
            last = first  # "since the start of 2025"
        if doc.between(i - 2, i) in (["week", "ending"], ["week", "to"]) and first == last:
            first -= 6 * _DAY
        days = Days(first, last, i, end, _after_since(doc, i), is_weekday)
        before = out[-1] if out else None
        if before is not None and i - before.end_word <= 1 and doc.at(before.end_word) in (",", *_TO, doc.at(i)):
            if before.weekday and not is_weekday:  # "Friday, October 10" is one day
                days = replace(days, start_word=before.start_word, since=before.since)
                out.pop()
            elif _stretch(doc, earlier := _of_the_year(before, days), days):  # "from November 24 to December 1"
                days = replace(earlier, last=last, end_word=end)
                out.pop()
        out.append(days)
    return _with_reporting_period(doc, out)


def _with_reporting_period(doc: Document, days: list[Days]) -> list[Days]:
    """The days, and 'the reporting period' wherever it is named, if a report says which: 'Reporting period: 4 to 10 February'."""
    told = next(
        (d for d in days if d.first < d.last and doc.between(d.start_word - 3, d.start_word - 1) == _PERIOD), None
    )
    if told is None:
        return days
    named = [
        i
        for i in doc.where(("reporting",))
        if i >= told.end_word and doc.at(i + 1) in ("period", "week") and doc.at(i - 1) not in _PAST_WORDS
    ]
    taken = {k for d in days for k in range(d.start_word, d.end_word)}
    more = [replace(told, start_word=i, end_word=i + 2) for i in named if taken.isdisjoint((i, i + 1))]
    return sorted([*days, *more], key=_begins)


_PERIOD = ["reporting", "period"]


def valid_as_of(doc: Document, days: list[Days], published: date) -> date | None:
    """The day that a report says all it holds is as of: 'All information valid as of 1 November 2023'."""
    for d in days:
        first, last = doc.sentences[doc.sentence_of(d.start_word)]
        before = doc.between(max(first, d.start_word - 10), d.start_word)
        if before[-2:] == ["as", "of"] and "valid" in before and last - first < 24:
            return d.first if d.first == d.last < published else None
    return None


def days_between(days: list[Days], first: int, last: int) -> list[Days]:
    """Those of a document's days whose words begin between two of its words."""
    start = bisect_left(days, first, key=_begins)
    return days[start : bisect_left(days, last, start, key=_begins)]


_begins = attrgetter("start_word")


def _after_since(doc: Document, i: int) -> bool:
    """Whether a count begins on the day at word i: 'since 7 October', 'since the truce took effect on 19 January'."""
    before = doc.between(i - 12, i)
    words = before[before.index("since") :] if "since" in before else []
    if words[1:] in (["dawn", "on"], ["early", "on"], ["midnight", "on"], ["dawn"]) and doc.at(i) in _WEEKDAYS:
        return False  # "14 have been killed since dawn on Sunday": on that day
    return bool(words) and _NOT_SINCE.isdisjoint(words) and _ANOTHER_CLAUSE.isdisjoint(pairwise(words))


def _since_its_start(doc: Document, i: int) -> bool:
    """Whether a count begins with the month or year at word i: 'since the start of February', 'of the year'."""
    of = i - 1 - (doc.at(i - 1) in ("the", "this"))
    start = of - 1
    return doc.at(of) == "of" and doc.at(start) in ("start", "beginning") and "since" in doc.between(start - 2, start)


# What ends the words of a "since": "the worst since the truce began occurred on Friday".
_NOT_SINCE = frozenset((",", ".", ";", "occurred", "happened", "struck"))
_ANOTHER_CLAUSE = frozenset(("and", word) for word in ("is", "are", "will", "was", "were", "has", "plans", "on"))
_TO = ("to", "until", "through", "and", "-", "–")


def _of_the_year(before: Days, days: Days) -> Days:
    """The first day of a stretch, in the year that only its last day tells: 'January 1 to December 15, 2023'."""
    first = _safe(days.last.year, before.first.month, before.first.day)
    later = before.first > days.last and first is not None and before.first == before.last and first <= days.last
    return replace(before, first=first, last=first) if later and first is not None else before


def _stretch(doc: Document, before: Days, days: Days) -> bool:
    if before.end_word == days.start_word or before.first > days.last:
        return False
    if before.weekday and days.weekday and doc.at(before.end_word) == "and" and (days.first - before.first).days == 1:
        return True  # "on Friday and Saturday"
    opening = doc.at(before.start_word - 1)
    return opening in ("from", "between") or doc.at(before.end_word) in ("to", "through")


def _looking_back(doc: Document, i: int, earlier: list[Days], published: date) -> tuple[date, date, int, bool] | None:
    """'that day', 'a day earlier', 'the day before': by the day named last, not more than two sentences before."""
    if doc.at(i) in _HOURS and doc.at(i - 1) != "that":
        return None  # "that morning" is of the day named last
    if doc.at(i) == "days":  # ", two days after 14 were killed"
        step = _SMALL.get(doc.at(i - 1)) if doc.at(i + 1) == "after" and doc.at(i - 2) == "," else None
    else:
        step = _BACK.get((doc.at(i - 1), doc.at(i + 1)), _BACK.get((doc.at(i - 1), "")))
    if step is None:
        return None
    told = earlier[-1] if earlier else None
    near = told is not None and doc.sentence_of(i) - doc.sentence_of(told.start_word) <= 2
    beside = told is not None and doc.sentence_of(i) == doc.sentence_of(told.start_word)
    if doc.at(i - 2) == "comes" and doc.at(i + 1) == "after" and not beside:
        return published - step * _DAY, published - step * _DAY, i + 2, False  # "the reply comes a day after ..."
    if step >= 0 and not near:
        return None
    if doc.at(i + 1) == "after" and doc.at(i + 2).isalnum():
        if not beside:
            return None  # "a day after Biden spoke", of a sentence that tells no day
        step = -step  # "took place on Monday, a day after the handover of two": that was on Sunday
    day = (told.first if told is not None and near else published) + step * _DAY
    return day, day, i + 1 + (step != 0), False


# The word before "day", the word after it: how many days from the day named last.
_BACK = {("that", ""): 0, ("same", ""): 0, ("previous", ""): -1, ("a", "earlier"): -1, ("the", "before"): -1,
         ("one", "earlier"): -1, ("a", "after"): 1, ("the", "after"): 1, ("one", "after"): 1, ("a", "later"): 1}  # fmt: skip


def _year_after(doc: Document, i: int) -> tuple[int | None, int]:
    j = i + 1 if doc.at(i) == "," else i
    word = doc.at(j)
    if len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20"):
        return int(word), j + 1
    return None, i


def _counts_people(doc: Document, month: int, i: int) -> bool:
    """Whether the number after a month is no day of it: 'in late May 31 people were killed'."""
    return doc.at(i + 1) in lx.NOUNS and (doc.at(month - 1) == "in" or _part_of_month(doc, month) is not None)


def _at(doc: Document, i: int, published: date) -> tuple[date, date, int, bool] | None:
    word = doc.at(i)
    month = _MONTHS.get(word)
    if month and word in ("may", "march") and not doc.text[doc.starts[i]].isupper():
        month = None
    if month:
        j = i + 2 if doc.at(i + 1) == "." else i + 1
        day = doc.at(j)
        if day.isdecimal() and 1 <= int(day) <= 31 and len(day) <= 2 and not _counts_people(doc, i, j):
            j += 2 if doc.at(j + 1) in ("st", "nd", "rd", "th") else 1
            later = doc.at(j + 1)
            if (
                doc.at(j) in ("and", "to", "-", "–")
                and later.isdecimal()
                and len(later) <= 2
                and int(day) < int(later) <= 31
            ):
                found = _day_of(int(later), month, doc, j + 2, published)  # "December 26 and 27"
                begin = _safe(found[0].year, month, int(day)) if found else None
                return (begin, found[1], found[2], False) if found and begin else None
            return _day_of(int(day), month, doc, j, published)
        end_of = doc.at(i - 1) == "of" and doc.at(i - 2) == "end"
        year, j = _year_after(doc, j)
        if end_of:
            year = year or (published.year if month <= published.month else published.year - 1)
            last = date(year + month // 12, month % 12 + 1, 1) - _DAY
            return last, last, max(j, i + 1), False
        part = _part_of_month(doc, i)
        as_of = doc.between(i - 2, i) == ["as", "of"]
        as_of = as_of or _since_its_start(doc, i)
        told = bool(year) or part is not None or as_of or doc.at(i - 1) in ("in", "since", "last", "during")
        if not told or not _safe(year or 1, month, 1):
            return None
        whole = year is None
        year = year or (published.year if month <= published.month or _to_come(doc, i) else published.year - 1)
        first, last = date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - _DAY
        if part is not None:
            first, last = first + part[0] * _DAY, min(first + part[1] * _DAY, last)
        return (
            first,
            (min(last, published) if whole and first <= published else last),
            (j if not whole else i + 1),
            False,
        )
    if word in ("month", "year"):
        first = published.replace(day=1, month=1 if word == "year" else published.month)
        return (first, first, i + 1, False) if doc.at(i - 1) == "the" and _since_its_start(doc, i) else None
    word = word.removesuffix("'s")
    if word == "ago":
        count = doc.at(i - 2)
        number = int(count) if count.isdecimal() and len(count) <= 2 else _SMALL.get(count, 1 if count == "a" else None)
        span = _SPANS_AGO.get(doc.at(i - 1).removesuffix("s"))
        if not number or span is None:
            return None
        earlier, give = published - number * span * _DAY, span // 2 * _DAY
        return earlier - give, earlier + give, i + 1, False
    if word == "weekend" and doc.at(i - 1) == "the" and doc.at(i - 2) in ("over", "at", "during"):
        return *_weekend(published), i + 1, False
    if word == "twenty":
        hours = doc.between(i, i + 4) == ["twenty", "-", "four", "hours"] and doc.at(i - 1) in _PAST_WORDS
        return (published - _DAY, published, i + 4, False) if hours else None
    if word == "24" and doc.between(i + 1, i + 3) == ["hours", "to"] and doc.at(i + 3) in _WEEKDAYS:
        until = weekday(_WEEKDAYS[doc.at(i + 3)], published, future=False)
        return until - _DAY, until, i + 4, False
    if word in ("24", "48", "72") and doc.at(i + 1) in ("hours", "hrs") and doc.at(i - 1) in ("in", "over", "during"):
        return published - int(word) // 24 * _DAY, published, i + 2, False
    if len(word) == 4 and word.isdecimal() and doc.between(i - 2, i) == ["end", "of"] and doc.at(i + 1) != "-":
        last = date(int(word), 12, 31)
        return last, last, i + 1, False
    if len(word) == 4 and word.isdecimal():
        return _whole_year(int(word), published, i + 1) if _as_a_year(doc, i) else None
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        j = i + 2 if doc.at(i + 1) in ("st", "nd", "rd", "th") else i + 1
        later = doc.at(j + 1)
        if doc.at(j) in ("and", "to", "-", "–") and later.isdecimal() and len(later) <= 2 and doc.at(j + 2) in _MONTHS:
            found = _at(doc, j + 1, published)  # "26 and 27 December"
            if found is not None:
                begin = _safe(found[1].year, found[1].month, int(word))
                return (begin, found[1], found[2], False) if begin and begin <= found[1] else None
        if doc.at(j) == "of":
            j += 1
        if doc.at(j) in _MONTHS and doc.at(i - 1) not in (",", "$"):
            month = _MONTHS[doc.at(j)]
            j += 2 if doc.at(j + 1) == "." and doc.at(j) not in ("may",) and len(doc.at(j)) <= 4 else 1
            return _day_of(int(word), month, doc, j, published)
        return None
    if word in _WEEKDAYS:
        named = weekday(_WEEKDAYS[word], published, future=False)
        if doc.at(i - 1) == "last" and named == published:
            named -= 7 * _DAY
        return named, named, i + 1, True
    if word in ("today", "tonight"):
        return published, published, i + 1, False
    if word == "yesterday":
        return published - _DAY, published - _DAY, i + 1, False
    if word == "tomorrow":
        return published + _DAY, published + _DAY, i + 1, False
    if word == "overnight":
        return published - _DAY, published, i + 1, False
    if word in _PAST_WORDS or word in ("this", "next"):
        return _relative(doc, i, published)
    return None


_IS = ("is", "are", "was", "were", "set")  # to do something
_TO_COME = frozenset(("will", "would", "shall", "due", "expected", "scheduled", "planned", "plans"))


def _to_come(doc: Document, i: int) -> bool:
    """Whether words around a day speak of what is to come: 'will be freed in March', 'this weekend Hamas will'."""
    first, last = doc.sentences[doc.sentence_of(i)]
    words = doc.between(max(first, i - 14), min(last, i + 6))
    return not _TO_COME.isdisjoint(words) or any(word in _IS and then == "to" for word, then in pairwise(words))


_SPANS_AGO = {"day": 1, "week": 7}  # "two weeks ago": some day nearer to two weeks than to one or three
# The days of a month, counted from its first, that a third of it is: the first ten, the next ten, the rest.
_THIRDS = {"early": (0, 9), "beginning": (0, 9), "start": (0, 9), "mid": (10, 19), "middle": (10, 19), "late": (20, 30)}
_WEEKS = {"first": (0, 6), "second": (7, 13), "third": (14, 20), "last": (24, 30), "final": (24, 30)}


def _part_of_month(doc: Document, i: int) -> tuple[int, int] | None:
    """'early March', 'mid-January', 'at the beginning of April', 'the first week of May': which of its days."""
    before = doc.at(i - 1)
    if before == "of" and doc.at(i - 2) == "week":
        return _WEEKS.get(doc.at(i - 3))
    return _THIRDS.get(doc.at(i - 2) if before in ("-", "of", "in") else before)


def _as_a_year(doc: Document, i: int) -> bool:
    """'in 2024', 'during 2024', but not 'in 2024-25' or 'in the 2024 campaign'."""
    opens = doc.at(i - 1) in ("in", "during", "throughout") or _since_its_start(doc, i)
    return opens and doc.at(i + 1) not in ("-", "–", "/")


def _whole_year(year: int, published: date, end: int) -> tuple[date, date, int, bool]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return first, min(last, published) if first <= published else last, end, False


def _day_of(day: int, month: int, doc: Document, j: int, published: date) -> tuple[date, date, int, bool] | None:
    year, after = _year_after(doc, j)
    found = _safe(year, month, day) if year else _near(month, day, published)
    return (found, found, after, False) if found else None


def _weekend(published: date) -> tuple[date, date]:
    """The Saturday on or before a day, and the Sunday after it."""
    saturday = published - (published.weekday() - 5) % 7 * _DAY
    return saturday, saturday + _DAY


def _relative(doc: Document, i: int, published: date) -> tuple[date, date, int, bool] | None:
    word, following = doc.at(i), doc.at(i + 1)
    if word == "last" and doc.at(i - 1) in lx.MODALS:
        return None  # "the first phase would last six weeks"
    if following == "week" and word in ("past", "previous", "preceding"):
        return published - 7 * _DAY, published, i + 2, False
    if following == "week":
        first, last = _calendar_week(published, {"this": 0, "next": 1}.get(word, -1))
        return first, last, i + 2, False
    if following == "weekend" and word in ("last", "this", "past"):
        coming = word == "this" and _to_come(doc, i)
        return *_weekend(published + 5 * _DAY if coming else published), i + 2, False
    if following == "year" and word in ("last", "this"):
        return _whole_year(published.year - (word == "last"), published, i + 2)
    if following == "month" and word in ("last", "this"):
        start = published.replace(day=1)
        if word == "this":
            return start, published, i + 2, False
        return (start - _DAY).replace(day=1), start - _DAY, i + 2, False
    number = int(following) if following.isdecimal() and len(following) <= 3 else _SMALL.get(following)
    unit = doc.at(i + 2)
    if word in _PAST_WORDS and number:
        days = {"hours": number / 24, "hour": number / 24, "days": number, "day": number, "weeks": 7 * number}.get(unit)
        if days is not None and days <= 400:
            return published - max(1, round(days)) * _DAY, published, i + 3, False
    if word == "next" and number and unit in ("days", "weeks") and doc.at(i - 1) in ("the", "over", "within"):
        return published, published + number * (7 if unit == "weeks" else 1) * _DAY, i + 3, False
    if doc.between(i - 2, i + 2) == ["on", "the", "previous", "day"]:
        return None  # which looks back to the day named before
    if word in _PAST_WORDS and following == "day":
        return published - _DAY, published - _DAY if word == "previous" else published, i + 2, False
    return None
