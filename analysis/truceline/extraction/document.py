"""An article's text as words, sentences, paragraphs and quotations; offsets always refer to the text as given."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from truceline.extraction.lexicon import ABBREVIATIONS
from truceline.tokens import Words

_LONGEST = 160  # words after which a sentence is cut, so that work per figure stays bounded
_OPENING, _CLOSING = "“„«", "”»"
_MARKS = frozenset(_OPENING + _CLOSING + '"')
_STOPS = frozenset('.!?"”')
_LINE = re.compile(r"\n\s*")


class Document:
    """The words of a text, and which sentence, paragraph and quotation each belongs to.

    `sentences` are (first word, word after the last) pairs; `paragraph_of[n]` is the paragraph of sentence n;
    `quoted[i]` says whether word i stands inside quotation marks.
    """

    __slots__ = ("_found", "_number", "at", "between", "count", "ends", "low", "paragraph_of", "quoted", "sentences", "starts",
                 "text", "where", "words")  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words = Words(text)
        self.at, self.count, self.starts, self.ends = words.at, words.count, words.starts, words.ends
        self.low, self.where, self.between = words.low, words.where, words.between
        self.sentences: list[tuple[int, int]] = []
        self.paragraph_of: list[int] = []
        paragraph_ends = self._paragraph_ends()
        self.quoted = self._quotations(paragraph_ends)
        self._split(paragraph_ends)
        self._found: dict[str, list[int]] = {}
        self._number: list[int] = []
        for n, (first, last) in enumerate(self.sentences):
            self._number += [n] * (last - first)
        self._number.append(len(self.sentences) - 1)

    def _paragraph_ends(self) -> set[int]:
        """The last word of each paragraph but the last; a line that goes on in small letters is only wrapped."""
        text, found = self.text, set()
        for line in _LINE.finditer(text):
            i = bisect_right(self.ends, line.start(), 0, self.count) - 1
            if 0 <= i < self.count - 1:
                wrapped = (
                    line.group().count("\n") == 1 and text[self.starts[i + 1]].islower() and self.at(i) not in ".!?"
                )
                if not wrapped:
                    found.add(i)
        return found

    def _quotations(self, paragraph_ends: set[int]) -> bytearray:
        quoted, opened = bytearray(self.count), -1
        for i in sorted({*self.where(_MARKS), *paragraph_ends}):
            mark = self.at(i)
            if mark in _OPENING or (mark == '"' and opened < 0):
                opened = i if opened < 0 else opened
            elif mark in _CLOSING or mark == '"':
                if opened >= 0:
                    quoted[opened:i] = b"\1" * (i - opened)
                opened = -1
            if i in paragraph_ends and opened >= 0:
                quoted[opened : i + 1] = b"\1" * (i + 1 - opened)
                opened = -1
        if opened >= 0:
            quoted[opened:] = b"\1" * (self.count - opened)
        return quoted

    def _split(self, paragraph_ends: set[int]) -> None:
        first = paragraph = 0
        for i in sorted({*self.where(_STOPS), *paragraph_ends, self.count - 1}):
            if i in paragraph_ends or i == self.count - 1 or self._ends_sentence(i):
                for cut in range(first, i + 1, _LONGEST):
                    self.sentences.append((cut, min(cut + _LONGEST, i + 1)))
                    self.paragraph_of.append(paragraph)
                first = i + 1
                paragraph += i in paragraph_ends

    def _ends_sentence(self, i: int) -> bool:
        word, before = self.at(i), self.at(i - 1)
        if self.starts[i + 1] == self.ends[i] or (word in '"”' and before not in ".!?"):
            return False
        following = self.text[self.starts[i + 1]]
        return (following.isupper() or following.isdecimal() or following in "“\"'‘-•(") and not (
            word == "." and (before in ABBREVIATIONS or (len(before) == 1 and before.isalpha()))
        )

    def sentence_of(self, word: int) -> int:
        """The number of the sentence that a word belongs to."""
        return self._number[word]

    def word_at(self, offset: int) -> int:
        """The number of the word that stands at an offset of the text, or the one after it."""
        return bisect_right(self.ends, offset, 0, self.count)

    def has(self, first: int, last: int, phrase: tuple[str, ...]) -> int:
        """Where a phrase stands between two words: its first word, or -1."""
        size = len(phrase)
        head = phrase[0]
        for i in range(first, last - size + 1):
            if self.at(i) == head and all(self.at(i + n) == phrase[n] for n in range(1, size)):
                return i
        return -1

    def shortest(self, places: Iterable[tuple[int, int]]) -> tuple[int, int]:
        """The first of places of the text, each wider than the one before, whose words stand nowhere else; else the widest."""
        stands: list[int] | None = None
        start = end = before = 0
        for start, end in places:
            phrase = self.low[start:end]
            if phrase not in self._found:
                more = before - start  # what is wider can only stand where the narrower does
                self._found[phrase] = self._where(phrase, start) if stands is None else [
                    at - more for at in stands if self.low.startswith(phrase, at - more)]  # fmt: skip
            stands, before = self._found[phrase], start
            if len(stands) == 1:
                break
        return start, end

    def _where(self, phrase: str, start: int) -> list[int]:
        """Where the words at a place stand in the text; '12 people' stand in '112 people', too."""
        word = self.at(self.word_at(start))
        if len(word) == len(phrase):
            return [m.start() for m in re.finditer(re.escape(phrase), self.low)]
        # By the first word: to search all of a long text for each phrase is slow.
        ends = (self.ends[i] - len(word) for i in self.words.ending(word))
        return [at for at in ends if self.low.startswith(phrase, at)]


def joined(words: list[str]) -> str:
    """Words as one text with a blank at either end, for patterns of phrases."""
    return f" {' '.join(words)} "


def short_quote(doc: Document, begin: int, end: int, last: int) -> tuple[int, int]:
    """Where some words of a sentence stand, with as many after them as it takes to stand only once, 8 at most."""
    return doc.shortest((doc.starts[begin], doc.ends[k - 1]) for k in range(end, max(end, min(last, begin + 8)) + 1))


T = TypeVar("T")


class Phrases(Generic[T]):
    """Phrases to be found in documents, each with what it stands for; at each place the longest that fits is found."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, dict[str, list[tuple[list[str], T]]]] = {}
        for text, stands_for in phrases:
            words = Words(text)
            phrase = words.between(0, words.count)
            self._by_first.setdefault(phrase[0], {}).setdefault("".join(phrase[1:2]), []).append((phrase, stands_for))
        for seconds in self._by_first.values():
            for entries in seconds.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def find(
        self, doc: Document, fits: Callable[[int, list[str], T], bool] = lambda *_: True
    ) -> Iterator[tuple[int, int, T]]:
        """(first word, word after the last, what it stands for) of each phrase for which `fits`, in reading order."""
        at, after = doc.at, 0
        for i in doc.where(self._by_first):
            seconds = self._by_first[at(i)]
            for phrase, stands_for in (*seconds.get(at(i + 1), ()), *seconds.get("", ())) if i >= after else ():
                if doc.between(i, i + len(phrase)) == phrase and fits(i, phrase, stands_for):
                    after = i + len(phrase)
                    yield i, after, stands_for
                    break
