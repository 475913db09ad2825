"""What can be said of a text and its day before it is read: whether there is anything to read at all."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime


def checked_published(value: object) -> date:
    """The day of publication.

    Raises:
        ValueError: no day; the message says what is allowed.

    >>> checked_published("2025-02-19")
    datetime.date(2025, 2, 19)
    """
    day: object = None
    try:
        if isinstance(value, datetime):
            day = value.date()  # NaT of pandas calls itself a datetime, and has none
        elif isinstance(value, date):
            day = value
        elif isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            day = date.fromisoformat(value)
    except ValueError:
        day = None
    if not isinstance(day, date) or not 1900 <= day.year <= 2099:
        shown = repr(value)[:60]
        raise ValueError(
            f"published={shown} is not a day of publication; "
            "allowed: a date, or text as 2025-02-19 (year-month-day), a day that exists, of 1900 to 2099"
        )
    return day


# Words that every English report uses and other languages do not.
_ENGLISH = frozenset("the of and to that were with by have has from said it their which would they been was".split())
_SAMPLE = 4000  # characters looked at, from the start and from the middle
_FEW_WORDS = 30  # too few to tell a language by
_RARE = 0.04  # share of such words below which a text is not English; reports have a quarter to a third


def why_empty(text: str) -> str | None:
    """Why a text gives no candidates, in a plain sentence; None where it looks like English text.

    >>> why_empty("")
    'The text is empty.'
    """
    if not text or text.isspace():
        return "The text is empty."
    middle = len(text) // 2
    sample = text if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + text[middle : middle + _SAMPLE]
    if is_binary(sample) or "\0" in text:
        return "This is not text but binary data; save the article as plain text or HTML."
    if len(sample.encode("ascii", errors="ignore")) < 0.8 * len(sample):
        other = _other_script(sample)
        if other:
            return f"The text is written in {other}; only English is read."
    words = sample.lower().split()
    if len(words) >= _FEW_WORDS and sum(map(_ENGLISH.__contains__, words)) < _RARE * len(words):
        return "The text does not look like English; only English is read."
    return None


_ODD = re.compile("[\0-\x08\x0e-\x1f\N{REPLACEMENT CHARACTER}]")


def is_binary(sample: str) -> bool:
    """Whether a piece of text holds more control characters than text does."""
    if sample.isprintable():
        return False
    odd = len(_ODD.findall(sample))
    return odd > max(2, 0.02 * len(sample))


def _other_script(sample: str) -> str | None:
    """The script of a text that is not mostly in Latin letters."""
    letters = [ch for ch in sample if ch.isalpha()]
    others = [ch for ch in letters if ch > "\u024f" and not "\u1e00" <= ch <= "\u1eff"]
    if 2 * len(others) <= len(letters):
        return None
    rightward = sum(unicodedata.bidirectional(ch) in ("R", "AL") for ch in others)
    return "a script that runs from right to left" if 2 * rightward > len(others) else "another script than Latin"
