"""The words of a text with their places, and the words that every reader of numbers knows: numerals, units, months."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection


def word_set(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())


_w = word_set


ONES = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
           "lakh": 1e5, "crore": 1e7}  # fmt: skip
CARDINALS = {*ONES, *TENS, *SCALES}

SPANS: dict[str, tuple[str, float]] = {
    "minute": ("minutes", 1), "hour": ("hours", 1), "day": ("days", 1), "week": ("weeks", 1),
    "fortnight": ("weeks", 2), "month": ("months", 1), "year": ("years", 1), "decade": ("years", 10),
    "century": ("years", 100),
}  # fmt: skip
UNIT_WORDS: dict[str, tuple[str, float]] = {
    **SPANS,
    **{w + "s": u for w, u in SPANS.items()}, "centuries": ("years", 100),
    "seconds": ("seconds", 1), "hr": ("hours", 1), "hrs": ("hours", 1), "mins": ("minutes", 1),
    "%": ("percent", 1), "percent": ("percent", 1), "pct": ("percent", 1),
    "dollar": ("usd", 1), "dollars": ("usd", 1), "usd": ("usd", 1),
    "euro": ("eur", 1), "euros": ("eur", 1), "pounds": ("gbp", 1), "shekels": ("ils", 1),
    "km": ("km", 1), "km²": ("km2", 1), "kilometer": ("km", 1), "kilometers": ("km", 1), "kilometre": ("km", 1),
    "kilometres": ("km", 1), "mile": ("miles", 1), "miles": ("miles", 1), "meters": ("m", 1),
    "metres": ("m", 1), "tonne": ("tonnes", 1), "tonnes": ("tonnes", 1), "tons": ("tons", 1),
    "kg": ("kg", 1), "kilograms": ("kg", 1),
}  # fmt: skip
MONTHS = _w(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec"
)
_PLURALS = {"people", "children", "men", "women", "personnel", "police", "dead", "wounded", "injured", "percent"}
_NOT_PLURAL = {
    "is", "was", "has", "as", "his", "its", "this", "us", "thus", "yes", "does", "plus", "less", "unless",
    "sense", "always", "perhaps", "across", "news", "progress", "access", "crisis", "gas", "congress",
}  # fmt: skip
DASHES = {"-", "\u2010", "\u2011", "\u2012", "–", "—"}
GLUE = {"-", "\u2010", "\u2011"}
_NUMBERED = {*MONTHS, "phase", "stage", "day", "week", "chapter", "article", "channel", "."}

_TOKEN = re.compile(
    r"""[^\W\d_]+ (?:'[^\W\d_]+)*              # words; don't, al-Hayya is two
      | \d{1,3}(?:[ ]\d{3})+(?![\d,.]\d|\d)     # 23 050; the words before tell whether it is one number
      | \d[\d,.\u00a0\u202f]*\d | \d          # digits, with thousands marks and decimals inside
      | [^\w\s]                               # one mark""",
    re.VERBOSE,
)
_SPACED = re.compile(r"\d \d{3}")


_PAST_END = 32  # how far past a text's last word the reader may look
_BLANKS, _NO_STARTS, _NO_ENDS = [""] * _PAST_END, [-1] * _PAST_END, [-2] * _PAST_END


class Words:
    """The words of a text with their places; `at(i)` is word i in lower case, '' up to 32 past either end."""

    __slots__ = ("_endings", "_of_word", "at", "count", "ends", "low", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        low = text.lower()
        if len(low) != len(text):  # a few letters grow when made small: places must stay
            low = "".join(small if len(small := ch.lower()) == 1 else ch for ch in text)
        self.text = text
        self.low = low = low.replace("’", "'")
        spaced = _SPACED.search(low) is not None  # may hold numbers in groups: each is looked at
        spans = [] if spaced else [m.span() for m in _TOKEN.finditer(low)]
        for m in _TOKEN.finditer(low) if spaced else ():
            start, end = m.span()
            if end - start > 4 and " " in m.group() and spans and low[slice(*spans[-1])] in _NUMBERED:
                day = start + m.group().index(" ")  # "on October 7 250 people"
                spans.append((start, day))
                start = day + 1
            spans.append((start, end))
        self.count = len(spans)
        starts, ends = zip(*spans, strict=True) if spans else ((), ())
        # Blanks at the end serve both ends: a negative index counts from there.
        self.words = [low[start:end] for start, end in spans] + _BLANKS
        self.at = self.words.__getitem__
        self.starts: list[int] = [*starts, *_NO_STARTS]
        self.ends: list[int] = [*ends, *_NO_ENDS]
        self._of_word: defaultdict[str, list[int]] | None = None
        self._endings: defaultdict[str, list[str]] | None = None

    @property
    def _places(self) -> defaultdict[str, list[int]]:
        """Where each word stands; made when first asked for, as a quote read for its figure never asks."""
        if self._of_word is None:
            self._of_word = defaultdict(list)
            for i, word in enumerate(self.words[: self.count]):
                self._of_word[word].append(i)
        return self._of_word

    def glued(self, i: int) -> bool:
        """Whether word i stands right against the word before it."""
        return self.starts[i] == self.ends[i - 1]

    def between(self, first: int, last: int) -> list[str]:
        """The words from one place to before another; what lies outside the text is left out."""
        return self.words[first:last] if first >= 0 <= last else self.words[max(first, 0) : max(last, 0)]

    def __contains__(self, word: str) -> bool:
        return word in self._places

    def ending(self, end: str) -> list[int]:
        """The places of every word that ends so: for '12' those of '12' and of '112'."""
        if self._endings is None:
            self._endings = defaultdict(list)
            for word in self._places:
                for tail in {word[-1:], word[-2:]}:
                    self._endings[tail].append(word)
        return [i for word in self._endings[end[-2:]] if word.endswith(end) for i in self._places[word]]

    def where(self, wanted: Collection[str]) -> list[int]:
        """The places of every word of a set, in reading order."""
        places = self._places
        return sorted(i for word in places.keys() & wanted for i in places[word])


def plural(word: str) -> bool:
    """Whether a word looks like the plural of things that are counted."""
    return word in _PLURALS or (len(word) > 3 and word.endswith("s") and word not in _NOT_PLURAL)
