"""The number reader: English words for a quantity -> value, low, high, bound and unit.

Generic English and nothing else: it knows no war, no place and no party. One pass over the words of a
text with dictionary look-ups; word lists come first, logic after them.

>>> [str(r) for r in read_quantities("Over 50,400 were killed; up to 61,709, with thousands missing.")]
['more_than 50400', 'up_to 61709', 'at_least low=2000']
>>> [str(r) for r in read_quantities("Talks on Channel 12 in 2024, the 3rd since October 7.")]
[]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from truceline.labels import is_label
from truceline.tokens import CARDINALS, DASHES, GLUE, MONTHS, ONES, SCALES, SPANS, TENS, UNIT_WORDS, Words, plural
from truceline.tokens import word_set as _w

BOUNDS = {
    "exact": "the figure itself: low = high = value",
    "more_than": "value is the open lower end ('over 50')",
    "at_least": "value is the closed lower end ('at least 50'); vague plurals leave it null and give low",
    "up_to": "value is the closed upper end ('as many as 50')",
    "less_than": "value is the open upper end ('fewer than 50')",
    "about": "near value, interval not told ('around 50'; 'nearly 50' also gives high = value)",
    "range": "between low and high ('10 to 15'); value only if the text gives one too",
}


@dataclass(frozen=True, slots=True)
class Quantity:
    """What the words of one figure allow: a value as written and the interval around it.

    `low` and `high` are bounds of the words, not a margin of error; None is open or unknown on that side.
    `unit` is set where the words carry one of their own (days, percent, usd ...), else None.
    """

    value: float | None
    low: float | None
    high: float | None
    bound: str
    unit: str | None = None

    @classmethod
    def of(
        cls,
        bound: str,
        value: float | None = None,
        low: float | None = None,
        high: float | None = None,
        unit: str | None = None,
    ) -> Quantity:
        """Fill in the ends of the interval that follow from the bound.

        >>> Quantity.of("more_than", 50400)
        Quantity(value=50400, low=50400, high=None, bound='more_than', unit=None)
        """
        if value is not None:
            if bound in ("exact", "more_than", "at_least"):
                low = value if low is None else low
            if bound in ("exact", "up_to", "less_than"):
                high = value if high is None else high
        return cls(value, low, high, bound, unit)


@dataclass(frozen=True, slots=True)
class Reading:
    """One quantity found in a text; `text[start:end]` are its words, hedge and unit included."""

    quantity: Quantity
    start: int
    end: int

    def __str__(self) -> str:
        q = self.quantity
        parts = [q.bound]
        if q.value is not None:
            parts.append(f"{q.value:g}" if q.value < 1e6 else f"{q.value:.0f}")
        else:
            parts += [f"{k}={v:g}" for k, v in (("low", q.low), ("high", q.high)) if v is not None]
        return " ".join([*parts, q.unit] if q.unit else parts)


# ---------------------------------------------------------------- word lists


_GLUED_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}
_VAGUE = {
    "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "tens": 10.0, "trillions": 1e12,
}  # fmt: skip
_SEVERAL = {"several", "few", "many", "couple"}  # "several hundred": at least two hundred
_FRACTIONS = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "tenth": 1 / 10, "tenths": 1 / 10,
}  # fmt: skip
_GLYPHS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_TIMES = {"twice": 2.0, "thrice": 3.0}
_NONE = {"no", "none", "not"}
_TIME = ("minutes", "hours", "days", "weeks", "months", "years")
_DOLLARS = {"a": "aud", "au": "aud", "c": "cad", "ca": "cad", "hk": "hkd", "s": "sgd", "nz": "nzd", "r": "brl"}
_CURRENCIES = {"$": "usd", "€": "eur", "£": "gbp", "₪": "ils"}
_WEIGH = _w("weigh weighs weighed weighing")
_BEFORE_UNIT = {
    "metric",
    "short",
    "more",
    "full",
    "whole",
    "consecutive",
    "straight",
    "additional",
    "extra",
    "further",
    "long",
}
_AREA = {"square", "sq"}

# Words before a figure, and the bound they give it. The longest phrase that fits wins, so "no more than"
# is never read as "more than". "nearly" and its like also close the interval above.
_HEDGES = {
    "more than": "more_than", "over": "more_than", "above": "more_than", "exceeding": "more_than",
    "exceeds": "more_than", "exceeded": "more_than", "exceed": "more_than", "upwards of": "more_than",
    "upward of": "more_than", "in excess of": "more_than", "greater than": "more_than",
    "higher than": "more_than", "north of": "more_than", "surpassing": "more_than",
    "surpassed": "more_than", "surpasses": "more_than", "surpass": "more_than", "topped": "more_than", "topping": "more_than",
    "tops": "more_than", "past": "more_than", "longer than": "more_than", "larger than": "more_than",
    "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least",
    "not less than": "at_least", "not fewer than": "at_least", "a minimum of": "at_least",
    "minimum": "at_least", "minimum of": "at_least", "as few as": "at_least", "as low as": "at_least",
    "as little as": "at_least", "at the very least": "at_least", "at the least": "at_least",
    "up to": "up_to", "as many as": "up_to", "as much as": "up_to", "as high as": "up_to",
    "as long as": "up_to", "at most": "up_to", "at the most": "up_to", "no more than": "up_to",
    "not more than": "up_to", "no longer than": "up_to", "no higher than": "up_to", "no greater than": "up_to",
    "not exceeding": "up_to", "not exceed": "up_to", "not exceeded": "up_to", "never exceed": "up_to",
    "never exceeded": "up_to", "cannot exceed": "up_to", "doesn't exceed": "up_to", "didn't exceed": "up_to",
    "never more than": "up_to", "never fewer than": "at_least", "never less than": "at_least", "just shy of": "less_than",
    "shy of": "less_than", "a maximum of": "up_to", "maximum": "up_to", "maximum of": "up_to",
    "less than": "less_than", "fewer than": "less_than", "under": "less_than", "below": "less_than",
    "lower than": "less_than", "shorter than": "less_than", "short of": "less_than",
    "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about",
    "approx": "about", "approx .": "about", "circa": "about", "estimated": "about", "close to": "nearly",
    "in the region of": "about", "in the order of": "about", "an average of": "exact", "~": "about", "≈": "about",
    "nearly": "nearly", "almost": "nearly", "approaching": "nearly", "nearing": "nearly", "nears": "nearly",
    "not quite": "nearly",
    ">": "more_than", "<": "less_than", "≥": "at_least", "≤": "up_to",
    "only": "exact", "just": "exact", "exactly": "exact", "precisely": "exact", "merely": "exact",
    "another": "exact", "additional": "exact", "further": "exact", "extra": "exact",
    "a total of": "exact", "total of": "exact", "all": "exact", "remaining": "exact",
}  # fmt: skip
_HAND = frozenset(("hand", "hands", "handed", "handing", "turn", "turned", "turning", "fought"))

# Words after a figure that hedge it.
_SUFFIXES = {
    "or more": "at_least", "and more": "at_least", "and above": "at_least", "or above": "at_least",
    "or higher": "at_least", "and counting": "at_least", "at least": "at_least", "at minimum": "at_least",
    "or longer": "at_least", "or fewer": "up_to", "or less": "up_to", "at most": "up_to", "at maximum": "up_to",
    "maximum": "up_to", "or below": "up_to", "or under": "up_to", "or so": "about", "or thereabouts": "about",
    "give or take": "about", ", give or take": "about", "- odd": "about", "- some": "about",
    "- plus": "at_least", "+": "at_least",
}  # fmt: skip

_STEPS = _w("phases stages rounds steps batches groups instalments installments")  # "returned over three phases"
_NO_IDIOMS = {
    "longer", "doubt", "matter", "sign", "signs", "way", "other", "one", "more", "less", "fewer", "such", "idea",
    "means", "terms", "uncertain", "further", "reason", "reasons", "surprise", "circumstances",
}  # fmt: skip
_NOT_COUNTED_ONE = {
    "of", "another", "can", "could", "should", "would", "who", "that", "which", "is", "was", "has", "day", "side",
    "hand", "thing", "way", "but", "and", "or", "to", "on", "at", "the", "with", "for", "go", "time", "step",
    "by", "as", "shot", "must", "may", "might", "will", "from", "said", "being", "reason", "too",
    "sided", "off", "stop", "size",
}  # fmt: skip
_ADDED_BY = {"add", "adds", "adding", "added", "by"}
_ONE_AFTER = {
    "no", "the", "this", "that", "every", "each", "any", "some", "which", "another", "day", "square",
    "first", "last", "good", "big", "next", "s", "former", "a", "new", "at",
}  # fmt: skip

_NUMBER = re.compile(r"(?:\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?\Z")
_MOST = 1e18  # what is written larger is no figure of ours


def _phrases(table: dict[str, str], key: int) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Index phrases by their first (0) or last (-1) word, the longest phrase first."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, bound in sorted(table.items(), key=lambda item: -len(item[0].split())):
        words = tuple(phrase.split())
        index.setdefault(words[key], []).append((words, bound))
    return index


_HEDGES_BY_LAST = _phrases(_HEDGES, -1)
_SUFFIXES_BY_FIRST = _phrases(_SUFFIXES, 0)
_LENGTHS = {  # weeklong, weeks-long: a length in one word
    **{w + "long": (u, False) for w, u in SPANS.items()},
    **{w + "slong": (u, True) for w, u in SPANS.items()},
}
_CUES = {
    *CARDINALS, *_VAGUE, *_FRACTIONS, *_TIMES, *_NONE, *_LENGTHS, *UNIT_WORDS, "multi",
    *("multi" + w for w in SPANS),
}  # fmt: skip
_JOINED = {*CARDINALS, "to", "or"}  # what a number may be glued to and stay one
_CHANGES = _w("rose risen rise rises rising climbed climbs jumped surged grew grown increased increasing fell fallen falls "
              "went goes moved slid sank lifted dropped declined shrank raised lowered revised reduced cut doubled tripled "
              "widened swelled")  # fmt: skip
_OVER_A = {("at", "least"), ("more", "than"), ("less", "than")}
_AFTER_A = {*SCALES, *SPANS, "third", "quarter", "fifth", "tenth"}


# ---------------------------------------------------------------- logic


def read_quantities(text: str) -> list[Reading]:
    """Every quantity in an English text, in reading order; spans never overlap.

    Dates, years, ages, clock times, ordinals, scores and labels ("Channel 12") are not quantities.

    >>> [str(r) for r in read_quantities("no more than a dozen, or two and a half years")]
    ['up_to 12', 'exact 2.5 years']
    >>> [str(r) for r in read_quantities("between 30 and 40 of them, one in five, in a week-long truce")]
    ['range low=30 high=40', 'exact 20 percent', 'exact 1 weeks']
    """
    words = Words(text)
    return [Reading(q, words.starts[first], words.ends[last - 1]) for q, first, last in read_words(words)]


def read_words(words: Words) -> list[tuple[Quantity, int, int]]:
    """`read_quantities` on words already cut: (quantity, first word, word after the last) of each."""
    readings: list[tuple[Quantity, int, int]] = []
    after = taken = 0  # words before `taken` belong to an earlier reading: no hedge reaches into it
    present = words.words[: words.count]
    for i in [i for i, word in enumerate(present) if word in _CUES or word[0].isdecimal()]:
        if i < after:
            continue
        found = _quantity(words, i, taken)
        if found is not None:
            readings.append(found)
            after = taken = found[2]
        elif words.at(i)[0].isdecimal():
            after = _skip_label(words, i)
    return readings


def _quantity(w: Words, i: int, taken: int) -> tuple[Quantity, int, int] | None:
    """The quantity whose number starts at word i: (quantity, first word, word after the last)."""
    found = _length_word(w, i) or _none(w, i)
    if found is not None:
        quantity, last = found
        return quantity, i, last
    if w.at(i) in UNIT_WORDS:
        return _one_span(w, i, taken)
    number = _number(w, i)
    if number is None or number[0] > _MOST:
        return None
    value, kind, j = number
    vague = kind == "vague"
    first = i
    if w.at(i - 1) in _CURRENCIES and i > taken:
        first = i - 1
        if w.at(i - 2) in ("us", "u", "s", ".") and w.glued(i - 1) and i - 2 >= taken:
            first = i - 2
    currency = _CURRENCIES.get(w.at(i - 1))
    if w.at(i - 1) == "$" and w.glued(i - 1) and w.at(i - 2) in _DOLLARS and w.at(i - 3) != "." and i - 2 >= taken:
        currency, first = _DOLLARS[w.at(i - 2)], i - 2
    if w.at(i - 1) in ("usd", "eur", "gbp") and i > taken:
        currency, first = w.at(i - 1), i - 1
    if currency is None and not kind and is_label(w, i, j):
        return None

    ratio = None if kind else _one_in(w, i, j, value)
    if ratio is not None:
        value, j = ratio
        bound, first = _hedge(w, first, taken)
        return _hedged(bound, value, "percent"), first, j

    upper = None if kind else _upper_end(w, j, value, currency, first, taken)
    if upper is not None:
        high, j, first = upper
        if w.at(j) in MONTHS and not (w.at(j) == "may" and w.at(j + 1).isalpha()):
            return None  # between 7 and 9 October
        scale = _scale_before(w, j)
        # "2 to 3 million": the scale belongs to both ends
        low = value * scale if value < high / scale else value
        unit, factor, j = _unit(w, j, currency)
        bound, first = _hedge(w, first, taken)
        return Quantity(None, low * factor, high * factor, "range", unit), first, j

    if not kind and _broken_range(w, j):
        return None
    value_unit, factor, j = ("percent", 1.0, j) if kind == "share" else _unit(w, j, currency)
    links = ("and",) if w.at(first - 1) == "between" and first > taken else ("to", "–", "-")
    if value_unit and w.at(j) in links and w.at(j + 1)[:1].isdecimal() == w.at(i)[:1].isdecimal():
        later = _number(w, j + 1)  # "10 days to 15 days"
        if later is not None and not later[1] and later[0] > value:
            unit, _, end = _unit(w, later[2], None)
            if unit == value_unit and currency is None:
                bound, first = _hedge(w, first - (links == ("and",)), taken)
                return Quantity(None, value * factor, later[0] * factor, "range", unit), first, end
    if not kind and value_unit is None and w.at(i - 1) == "from" and w.at(j) == "to" and w.at(i)[:1].isdecimal():
        scale, value_unit = _of_the_upper_end(w, value, j + 1)
        value *= scale
    if w.at(j) == "old" or (w.at(j) in GLUE and w.at(j + 1) == "old"):
        return None  # an age
    if value == 1 and value_unit and w.between(j, j + 2) == ["or", "two"] and w.at(j + 2) not in UNIT_WORDS:
        bound, first = _hedge(w, first, taken)
        return Quantity(None, factor, 2 * factor, "range", value_unit), first, j + 2  # "one day or two"
    suffix, j = _suffix(w, j)
    if suffix and value_unit is None:
        value_unit, factor, j = _unit(w, j, None)  # "60-odd days"
    bound, first = _hedge(w, first, taken, value_unit in _TIME or w.at(j) in _STEPS)
    if vague:
        if value_unit is None and w.at(j) == "of":  # "millions of dollars"
            value_unit, factor, k = _unit(w, j + 1, None)
            j = k if value_unit else j
        low = 2 * value * factor
        return Quantity(None, low, None, "at_least", value_unit), first, j
    if suffix and bound in ("exact", "about"):
        bound = suffix
    return _hedged(bound, value * factor, value_unit), first, j


def _hedged(bound: str, value: float, unit: str | None) -> Quantity:
    if bound == "nearly":
        return Quantity(value, None, value, "about", unit)
    return Quantity.of(bound, value, unit=unit)


_Number = tuple[float, str, int]  # value, kind ("" | "vague": a unit of "thousands" | "share"), next word


def _number(w: Words, i: int) -> _Number | None:
    """The number at word i: digits, words or both."""
    word = w.at(i)
    if word[:1].isdecimal():
        if not _NUMBER.match(word) or _part_of_label(w, i) or (word[0] == "0" and word[1:2].isdecimal()):
            return None
        value = float(re.sub("[, \u00a0\u202f]", "", word))
        j = i + 1
        nxt = w.at(j)
        if nxt in _GLYPHS:  # "6½", "2 ½"
            return value + _GLYPHS[nxt], "", j + 1
        mixed = nxt in GLUE and w.at(j + 1) in ("1", "3") and w.at(j + 2) == "/" and w.at(j + 3) in ("2", "4")
        if mixed and w.glued(j) and w.glued(j + 1) and w.glued(j + 2) and w.glued(j + 3):
            return value + int(w.at(j + 1)) / int(w.at(j + 3)), "", j + 4  # "4-1/2"
        if nxt in ("1", "3") and w.at(j + 1) == "/" and w.glued(j + 1) and w.at(j + 2) in ("2", "4") and w.glued(j + 2):
            return value + int(nxt) / int(w.at(j + 2)), "", j + 3  # "3 1/2"
        if w.glued(j) and nxt.isalpha():
            if nxt not in _GLUED_SCALES and nxt not in UNIT_WORDS:
                return None  # 7th, 1990s, 5pm, F16
            if nxt in _GLUED_SCALES:
                value *= _GLUED_SCALES[nxt]
                j += 1
        return _lower_groups(w, *_scaled(w, value, j))
    if word in _VAGUE:
        return _vague(w, i)
    if word in ("hundred", "thousand", "million", "billion", "trillion", "dozen"):
        if w.at(i - 1) in _SEVERAL or (w.at(i - 1) == "of" and w.at(i - 2) == "couple"):
            unit, _, j = _scaled(w, SCALES[word], i + 1)  # "several hundred thousand"
            return unit, "vague", j
        if w.at(i - 1) in ("a", "an") and w.between(i + 1, i + 4) == ["and", "a", "half"]:
            return 1.5 * SCALES[word], "", i + 4
        return _lower_groups(w, *_scaled(w, 1.0, i)) if w.at(i - 1) in ("a", "an") else None
    if word in _TIMES:
        multiplier = w.at(i + 1) in ("as", "the", "its", "his", "her", "their") or w.at(i + 2) in (
            "number",
            "amount",
            "figure",
        )
        return None if multiplier else (_TIMES[word], "", i + 1)
    if word in _FRACTIONS:
        return _share(w, i)
    if word == "one" and not _counted_one(w, i):
        return None
    if word in ONES or word in TENS:
        return _spelled(w, i)
    return None


def _spelled(w: Words, i: int) -> _Number | None:
    """A number in words: 'twenty-four', 'one hundred and five', 'two and a half', 'two-thirds'."""
    joined = w.glued(i) and w.at(i - 1) in GLUE and w.glued(i - 1) and w.at(i - 2).isalpha()
    if joined and w.at(i - 2) not in _JOINED:
        return None  # "post-one", "minus-two": part of another word
    total, j = _below_hundred(w, i)
    if (total < 10 and w.at(j) in _FRACTIONS) or (w.at(j) in GLUE and w.at(j + 1) in _FRACTIONS):
        k = j if w.at(j) in _FRACTIONS else j + 1
        if w.at(k + 1) == "of" and w.at(k + 2) in ("a", "an") and w.at(k + 3) in SCALES:
            return _scaled(w, total * _FRACTIONS[w.at(k)], k + 3)  # "three quarters of a million"
        plural = w.at(k).endswith("s") and (k > j or w.at(k) != "quarters")
        if (w.at(k) != "half" or total == 1) and (plural or _is_share(w, k + 1) or w.at(i - 1) in _HEDGE_ENDS):
            return 100 * total * _FRACTIONS[w.at(k)], "share", k + 1
        if total == 1:
            return None  # one third party, one half
    if total < 100 and w.at(j) == "point" and w.at(j + 1) in ONES and ONES[w.at(j + 1)] < 10:
        return _scaled(w, total + ONES[w.at(j + 1)] / 10, j + 2)  # "one point two billion"
    return _lower_groups(w, *_scaled(w, float(total), j))


def _lower_groups(w: Words, value: float, kind: str, j: int) -> _Number:
    """What follows the scale word before j: '... thousand two hundred (and) five'."""
    while True:
        k = j + 1 if w.at(j) == "and" and w.at(j - 1) in SCALES else j
        if w.at(j) == "," and w.at(j - 1) in ("thousand", "million") and w.at(j + 2) == "hundred":
            k = j + 1  # "nine thousand, nine hundred"
        if not (w.at(j - 1) in SCALES and w.at(j - 1) != "dozen" and (w.at(k) in ONES or w.at(k) in TENS)):
            return value, kind, j
        rest, k = _below_hundred(w, k)
        if w.at(j - 1) == "hundred" and value < 1000 and w.at(k) in ("thousand", "million", "billion", "trillion"):
            value, j = (value + rest) * SCALES[w.at(k)], k + 1  # "seven hundred and fifty thousand"
            continue
        if w.at(k) == "hundred":
            rest, k = rest * 100, k + 1
            after = k + 1 if w.at(k) == "and" else k
            if w.at(after) in ONES or w.at(after) in TENS:
                low, k = _below_hundred(w, after)
                rest += low
        if w.at(k) in SCALES and w.at(k) not in ("hundred", "dozen"):
            rest, k = rest * int(SCALES[w.at(k)]), k + 1
        if rest >= value:
            return value, kind, j
        value, j = value + rest, k


def _below_hundred(w: Words, i: int) -> tuple[int, int]:
    word = w.at(i)
    if word in TENS:
        j = i + 2 if w.at(i + 1) in GLUE else i + 1
        if 0 < ONES.get(w.at(j), 0) < 10:
            return TENS[word] + ONES[w.at(j)], j + 1
        return TENS[word], i + 1
    return ONES[word], i + 1


def _scaled(w: Words, value: float, j: int) -> _Number:
    """Multiply by the scale words at j: '53.2 billion', 'two dozen', 'two and a half million'."""
    if w.at(j) == "and" or (w.at(j) in GLUE and w.at(j + 1) == "and"):
        tail = [k for k in range(j, j + 6) if w.at(k) not in GLUE][:3]
        if len(tail) == 3 and w.at(tail[1]) == "a" and w.at(tail[2]) in ("half", "quarter"):
            value += _FRACTIONS[w.at(tail[2])]
            j = tail[2] + 1
    k = j + 1 if w.at(j) in GLUE and w.at(j + 1) in SCALES else j
    while w.at(k) in SCALES:
        value *= SCALES[w.at(k)]
        j = k = k + 1
    return value, "", j


def _vague(w: Words, i: int) -> _Number | None:
    """'thousands', 'tens of thousands': a vague plural, given as its unit."""
    value, j = _VAGUE[w.at(i)], i + 1
    while w.at(j) == "of" and w.at(j + 1) in _VAGUE and j < i + 7:
        value, j = value * _VAGUE[w.at(j + 1)], j + 2
    if w.at(i) in ("tens", "scores") and j == i + 1 and w.at(j) != "of":
        return None
    return value, "vague", j


_AFTER_SHARE = {
    "by",
    "in",
    "since",
    "last",
    "this",
    "from",
    "to",
    "on",
    "over",
    "and",
    "during",
    "within",
    "after",
    "compared",
}
_HEDGE_ENDS = {"than", "to", "least", "nearly", "almost", "about", "around", "over", "under"}


def _is_share(w: Words, j: int) -> bool:
    return w.at(j) in ("of", "the", "its", "their", "his", "her", "all", "are", "were", "is", "have", "a", "an")


def _share(w: Words, i: int) -> _Number | None:
    """'half the hostages', 'a third of': a share, in percent. 'half a million', 'half an hour': a number."""
    word, before, after = w.at(i), w.at(i - 1), w.at(i + 1)
    if before in GLUE or before in ("first", "second", "other", "and", "latter"):
        return None
    k = i + 1 + (after == "of" or after in GLUE)
    k += w.at(k) in ("a", "an")
    if w.at(k) in SCALES and (k > i + 1 or word in ("half", "quarter")):
        return _scaled(w, _FRACTIONS[word], k)
    if word == "half" and after in ("a", "an") and w.at(i + 2) in UNIT_WORDS:
        return 0.5, "", i + 2
    if word == "half" and after in GLUE and w.at(i + 2) in ("hour", "mile", "day", "century"):
        return 0.5, "", i + 2
    if word == "half":
        told = _is_share(w, i + 1) or (before in _HEDGE_ENDS and not after.isalpha())
        return (50.0, "share", i + 1) if told and after not in ("a", "an") else None
    if before in ("a", "one") and word in ("third", "quarter", "fifth", "tenth"):
        if after == "of" and w.at(i + 2) in ("a", "an"):
            if w.at(i + 3) in SPANS:
                return _FRACTIONS[word], "", i + 3  # "a quarter of a century"
            return (100 * _FRACTIONS[word], "share", i + 1) if w.at(i + 3) not in _POINTS else None
        closed = w.at(i - 2) in _HEDGE_ENDS | {"by", "roughly"} and (not after.isalpha() or after in _AFTER_SHARE)
        return (100 * _FRACTIONS[word], "share", i + 1) if after == "of" or closed else None
    return None


_POINTS = frozenset(("point", "percentage", "percent"))  # "a quarter of a point" is no share


def _one_in(w: Words, i: int, j: int, value: float) -> tuple[float, int] | None:
    """'one in five', 'two out of three': a share, in percent."""
    k = j + 1 if w.at(j) == "in" else j + 2 if (w.at(j), w.at(j + 1)) == ("out", "of") else None
    if k is None or w.at(k) in ("a", "an"):
        return None
    every = w.at(k) == "every"
    base = _number(w, k + every)
    if base is None or base[1] or (w.at(i)[:1].isdecimal() and not w.at(k + every)[:1].isdecimal()):
        return None
    # "nine in 10", "one in 20", "one in every 33"
    round_base = every or base[0] <= 10 or (value < 10 and base[0] <= 100 and base[0] % 5 == 0 and w.at(j) == "in")
    if not value < base[0] or not round_base or w.at(base[2]) in UNIT_WORDS:
        return None
    return 100 * value / base[0], base[2]


def _counted_one(w: Words, i: int) -> bool:
    """Whether 'one' counts something, and is not a pronoun or an idiom."""
    after = w.at(i + 1)
    if after == "in" or (after == "out" and w.at(i + 2) == "of"):
        return w.at(i + 2) in CARDINALS or w.at(i + 3) in CARDINALS or _one_in(w, i, i + 1, 1) is not None
    if after == "and":
        return w.at(i + 2) == "a" or (w.at(i - 1) == "between" and w.at(i + 2) in CARDINALS)
    link = i + 1 + (after in GLUE)
    upper = w.at(link + 1 + (w.at(link + 1) in GLUE))
    if w.at(link) in ("or", "to") and upper in CARDINALS and upper != "one":
        return True  # "one or two", "one-to-two"
    if after in GLUE and w.glued(i + 1) and w.glued(i + 2):  # one-day, one-phase; not one-sided
        part = w.at(i + 2)
        return part in UNIT_WORDS or part == "and" or (part.isalpha() and part not in _NOT_COUNTED_ONE)
    if after == "of" and w.at(i - 1) in ("least", "than", "only", "just"):
        return True
    if after == "day" and w.at(i - 1) in _ADDED_BY:
        return True  # "will add one day", "extended by one day"
    if w.at(i - 1) in _ONE_AFTER or after in _NOT_COUNTED_ONE or (w.at(i - 2), w.at(i - 1)) == ("the", "only"):
        return False
    return after.isalpha() or after in GLUE or w.at(i - 1) in ("least", "most", "exactly", "than")


def _none(w: Words, i: int) -> tuple[Quantity, int] | None:
    """'none', or 'no' before a plural: exactly zero."""
    if w.at(i) == "none" and w.at(i + 1) in ("of", "were", "have", "was", "are"):
        return Quantity.of("exact", 0.0), i + 1
    if w.at(i) == "not":
        k = i + 2 if w.at(i + 1) == "one" else i + 3 if (w.at(i + 1), w.at(i + 2)) == ("a", "single") else 0
        return (Quantity.of("exact", 0.0), k) if k and w.at(k).isalpha() and w.at(k) not in _NOT_COUNTED_ONE else None
    if w.at(i) == "no" and w.at(i + 1) not in _NO_IDIOMS:
        for k in range(i + 1, i + 4):
            word = w.at(k)
            if not word.isalpha():
                return None
            if plural(word):
                return Quantity.of("exact", 0.0), i + 1
    return None


def _length_word(w: Words, i: int) -> tuple[Quantity, int] | None:
    """'week-long', 'weeks-long', 'multi-year': a length of time without a number of its own."""
    word = w.at(i)
    if word in _LENGTHS:
        (unit, factor), plural = _LENGTHS[word]
        return _length(unit, factor, plural), i + 1
    if word in SPANS or (word in UNIT_WORDS and word[:-1] in SPANS):
        if w.at(i + 1) in GLUE and w.at(i + 2) == "long":
            unit, factor = UNIT_WORDS[word]
            return _length(unit, factor, word not in SPANS), i + 3
        return None
    if word == "multi" and w.at(i + 1) in GLUE and w.at(i + 2) in SPANS:
        unit, factor = SPANS[w.at(i + 2)]
        return _length(unit, factor, True), i + 3
    if word.startswith("multi") and word[5:] in SPANS:
        unit, factor = SPANS[word[5:]]
        return _length(unit, factor, True), i + 1
    return None


def _one_span(w: Words, i: int, taken: int) -> tuple[Quantity, int, int] | None:
    """'more than a year', 'a year and a half': one unit without a number of its own."""
    if w.at(i - 1) not in ("a", "an") or i - 1 < taken:
        return None
    unit, factor = UNIT_WORDS[w.at(i)]
    if w.at(i) in SPANS and w.between(i + 1, i + 3) == ["or", "two"] and w.at(i + 3) not in UNIT_WORDS:
        return Quantity(None, float(factor), 2.0 * factor, "range", unit), i - 1, i + 3  # "a week or two"
    if w.at(i) in SPANS and w.between(i + 1, i + 4) == ["and", "a", "half"]:
        bound, first = _hedge(w, i - 1, taken)
        return _hedged(bound, 1.5 * factor, unit), first, i + 4
    bound, first = _hedge(w, i - 1, taken)
    if w.at(first - 1)[:1].isdecimal() or w.at(first - 1) in CARDINALS:
        return None  # "200,000 more than a year ago"
    return (_hedged(bound, float(factor), unit), first, i + 1) if first < i - 1 and bound != "exact" else None


def _length(unit: str, factor: float, plural: bool) -> Quantity:
    if plural:
        return Quantity(None, 2.0 * factor, None, "at_least", unit)
    return Quantity.of("exact", float(factor), unit=unit)


def _upper_end(
    w: Words, j: int, value: float, currency: str | None, first: int, taken: int
) -> tuple[float, int, int] | None:
    """The second number of a range that goes on at word j: (high, next word, first word of the range)."""
    last = w.at(j - 1)  # the last word of the first number
    if w.at(j) in GLUE and w.at(j + 1) in ("to", "or"):
        j += 1  # "a five- to six-week tour"
    if w.at(j) == "up" and w.at(j + 1) == "to" and w.at(first - 1) == "from":
        j += 1  # "from 30 up to 40"
    link = w.at(j)
    between = w.at(first - 1) == "between" and first > taken
    if link == "and" and between:
        first -= 1
    elif link in ("to", "through") or link in DASHES:
        if link in DASHES and w.glued(j) != w.glued(j + 1):
            return None
        if w.at(first - 1) == "from" and first > taken:
            if link == "to" and not _CHANGES.isdisjoint(w.between(first - 6, first - 1)):
                return None  # "the toll rose from 15 to 20": two figures, no range
            first -= 1
    elif link == "or":
        pass
    else:
        return None
    k = j + 1
    if link in ("to", "or") and w.at(k) in GLUE:
        k += 1  # "a 5-to-7-day tour"
    if w.at(k) in _CURRENCIES:
        if _CURRENCIES[w.at(k)] != currency:
            return None
        k += 1
    if link == "to" and w.at(k) == "as" and w.at(k + 2) == "as":
        k += 3  # "from 10 to as many as 20"
    upper = _number(w, k)
    if upper is None or upper[1]:
        return None
    high, _, end = upper
    if high > _MOST:
        return None
    scaled = last in SCALES or last in _GLUED_SCALES
    spelled_low = value < 10 <= high and w.at(k)[:1].isdecimal()  # "eight to 12"
    if last[:1].isdecimal() != w.at(k)[:1].isdecimal() and not scaled and not spelled_low:
        return None
    scale = _scale_before(w, end)
    if link == "or" and not (value < high / (scale if value < high / scale else 1) <= 2 * value + 2):
        return None
    if link in GLUE and (_broken_range(w, end) or (len(w.at(k)) > 3 and w.at(k).isdecimal())):
        return None  # 555-12-34, 555-1234
    return (high, end, first) if value < high else None


def _of_the_upper_end(w: Words, low: float, k: int) -> tuple[float, str | None]:
    """The scale and unit that are told of both ends at the upper one only: 'from 1.3 to 1.9 trillion dollars'."""
    high = _number(w, k) if w.at(k)[:1].isdecimal() else None
    scale = _scale_before(w, high[2]) if high is not None else 1.0
    if high is None or scale == 1 or low >= 1000 or not 0.1 <= low * scale / high[0] <= 10:
        return 1.0, None
    return scale, _unit(w, high[2], None)[0]


def _broken_range(w: Words, j: int) -> bool:
    """A dash and a number that make no range: a score (3-1) or a telephone number."""
    return w.at(j) in DASHES and w.glued(j) and w.glued(j + 1) and w.at(j + 1)[:1].isdecimal()


def _scale_before(w: Words, j: int) -> float:
    """The product of the scale words that end at word j."""
    scale = 1.0
    while w.at(j - 1) in SCALES or (w.at(j - 1) in _GLUED_SCALES and w.glued(j - 1)):
        scale *= SCALES.get(w.at(j - 1)) or _GLUED_SCALES[w.at(j - 1)]
        j -= 1
    return scale


def _unit(w: Words, j: int, currency: str | None) -> tuple[str | None, float, int]:
    """(unit, factor, next word) of the unit words at j."""
    if currency:
        return currency, 1.0, j
    k = j
    if w.at(k) in GLUE or w.at(k) in _BEFORE_UNIT or (w.at(k) in ("us", "u.s") and w.at(k + 1) == "dollars"):
        k += 1
    if w.at(k) == "per" and w.at(k + 1) == "cent":
        return "percent", 1.0, k + 2
    if w.at(k) in _AREA:
        k += 2 if w.at(k + 1) == "." else 1
        if w.at(k) in UNIT_WORDS:
            return UNIT_WORDS[w.at(k)][0] + "2", 1.0, k + 1
    if w.at(k) in UNIT_WORDS:
        unit, factor = UNIT_WORDS[w.at(k)]
        if w.at(k) == "pounds" and (w.at(k + 1) == "of" or not _WEIGH.isdisjoint(w.between(k - 5, k))):
            unit = "lb"
        if w.at(k + 1) in GLUE and w.at(k + 2) == "long":
            k += 2
        return unit, float(factor), k + 1
    return None, 1.0, j


def _suffix(w: Words, j: int) -> tuple[str | None, int]:
    for phrase, bound in _SUFFIXES_BY_FIRST.get(w.at(j), ()):
        if all(w.at(j + n) == word for n, word in enumerate(phrase)):
            return bound, j + len(phrase)
    if w.at(j).isalpha() and w.at(j) not in _AFTER_NUMBER:  # "50 people or more", "50 boats at least"
        for phrase, bound in _SUFFIXES_BY_FIRST.get(w.at(j + 1), ()):
            k = j + 1 + len(phrase)
            own = w.at(k) != "than" and w.at(k) not in CARDINALS and not w.at(k)[:1].isdecimal()
            if own and len(phrase) == 2 and w.between(j + 1, k) == list(phrase) and phrase[0] in ("or", "at"):
                return bound, k
    return None, j


_AFTER_NUMBER = {
    "in",
    "on",
    "of",
    "at",
    "or",
    "and",
    "to",
    "by",
    "for",
    "with",
    "from",
    "as",
    "were",
    "are",
    "was",
    "is",
}


_COUNTS = _w("toll number total figure count tally deaths")
_BEFORE_OVER = _w("in for lasted lasts lasting last took takes of after is was are were been spent with within a the to and "
                      "but at by than")  # fmt: skip


_QUOTES = ('"', "“", "”")


def _hedge(w: Words, first: int, taken: int, span: bool = False) -> tuple[str, int]:
    """The bound that the words before `first` give, and the first word of the hedge.

    Hedges stack ("more than an estimated 300"); the outermost that says more than "about" wins.
    """
    bound = "exact"
    while True:
        k = first - 1
        if w.at(k) in ("a", "an") and w.at(first) in _AFTER_A:
            first, k = k, k - 1
        hedged = w.at(k) == "a" and w.at(first + 1) == "-" and (w.at(k - 2), w.at(k - 1)) in _OVER_A
        if hedged and w.glued(first + 1):
            first, k = k, k - 1  # "at least a 10-day truce"
        if w.at(k) in _SEVERAL or (w.at(k) == "of" and w.at(k - 1) == "couple"):
            first = k = k - (w.at(k) == "of")
            if w.at(k - 1) == "a":
                first -= 1
            k = first - 1
        if w.at(k) == "the" and w.at(k - 1) in ("above", "past", "over", "surpassed", "passed", "topped"):
            if w.at(first + 1) not in ("mark", "threshold", "level"):
                return bound, first
            k -= 1
            if w.at(k) == "passed" and k >= taken:
                return "more_than", k
        if w.at(k) in ("passed", "passes") and k >= taken and not _COUNTS.isdisjoint(w.between(k - 10, k)):
            return "more_than", k  # "the toll has passed 61,500"
        found = None
        inner = k - (w.at(k) in _QUOTES)  # "“at least” 50"
        if w.at(k) == "over" and (
            w.at(k - 1) in _HAND or (span and w.at(k - 1).isalnum() and w.at(k - 1) not in _BEFORE_OVER)
        ):
            return bound, first  # "hand over 10"; "freed over six weeks"
        for phrase, candidate in _HEDGES_BY_LAST.get(w.at(inner), ()):
            start = inner - len(phrase) + 1
            if start >= taken and all(w.at(start + n) == word for n, word in enumerate(phrase)):
                quoted = inner < k and start > taken and w.at(start - 1) in _QUOTES
                found = start - quoted, candidate  # "“at least” 50", "at least “50"
                break
        if found is None or (w.at(k) == "past" and w.at(k - 1) in ("the", "over", "in")):
            return bound, first
        start, candidate = found
        if w.between(start, start + 2) == ["up", "to"] and w.at(start - 1) in ("toll", "tally"):
            return bound, first  # "toll up to 79": risen to
        if candidate == "about" and w.at(start) == "estimated" and w.at(start - 1) in ("a", "an"):
            start -= 1
        if bound in ("exact", "about", "nearly") and candidate != "exact":
            bound = candidate
        first = start


def _part_of_label(w: Words, i: int) -> bool:
    """F16, F-16, MH-17: digits that end a word."""
    if not w.glued(i):
        return False
    before = w.at(i - 1)
    if before.isalpha() or (before == "." and w.glued(i - 1)):
        return before not in ("us", "usd", "rs")
    joined = before in GLUE and w.glued(i - 1) and w.at(i - 2).isalpha()
    return joined and w.at(i - 2) not in _JOINED


def _skip_label(w: Words, i: int) -> int:
    """The word after a run of digits and glue that is no quantity (3-1, 555-1234, 10:30, 2024-25)."""
    j = i + 1
    while w.glued(j) and (w.at(j) in DASHES or w.at(j) in ":/.") and w.glued(j + 1) and w.at(j + 1)[:1].isdecimal():
        j += 2
    return j


@lru_cache(maxsize=4096)
def read_cached(text: str) -> tuple[Reading, ...]:
    """`read_quantities` for short texts that come again and again, as quotes do."""
    return tuple(read_quantities(text))
