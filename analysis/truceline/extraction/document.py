"""An article's text as words, sentences, paragraphs and quotations; offsets always refer to the text as given."""

from __future__ import annotations

from bisect import bisect_right

from truceline.extraction.lexicon import ABBREVIATIONS
from truceline.quantities import Words

_LONGEST = 160  # words after which a sentence is cut, so that work per figure stays bounded
_OPENING, _CLOSING = "“„«", "”»"


class Document:
    """The words of a text, and which sentence, paragraph and quotation each belongs to.

    `sentences` are (first word, word after the last) pairs; `paragraph_of[n]` is the paragraph of sentence n;
    `quoted[i]` says whether word i stands inside quotation marks.
    """

    __slots__ = (
        "at",
        "count",
        "ends",
        "low",
        "paragraph_of",
        "quoted",
        "sentence_starts",
        "sentences",
        "starts",
        "text",
        "words",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        low = text.lower()
        self.low = low if len(low) == len(text) else text  # a few letters grow when made small
        self.words = words = Words(text)
        self.at, self.count, self.starts, self.ends = words.at, words.count, words.starts, words.ends
        self.sentences: list[tuple[int, int]] = []
        self.paragraph_of: list[int] = []
        self.quoted = bytearray(self.count)
        self._split()
        self.sentence_starts = [first for first, _ in self.sentences]

    def _split(self) -> None:
        text, at, starts, ends = self.text, self.at, self.starts, self.ends
        first = paragraph = 0
        inside = False
        for i in range(self.count):
            word = at(i)
            if word in _OPENING:
                inside = True
            elif word == '"':
                inside = not inside
            elif word in _CLOSING:
                inside = False
            self.quoted[i] = inside
            if i + 1 == self.count:
                break
            gap = text[ends[i] : starts[i + 1]]
            end = False
            if "\n" in gap:
                wrapped = gap.count("\n") == 1 and text[starts[i + 1]].islower() and word not in ".!?"
                end = not wrapped
                if end:
                    paragraph += 1
                    inside = False
            if not end and (word in ".!?" or (word in '"”' and at(i - 1) in ".!?")) and gap:
                following = text[starts[i + 1]]
                end = (following.isupper() or following.isdecimal() or following in "“\"'‘-•(") and not (
                    word == "." and (at(i - 1) in ABBREVIATIONS or (len(at(i - 1)) == 1 and at(i - 1).isalpha()))
                )
            if end or i + 1 - first >= _LONGEST:
                self._close(first, i + 1, paragraph - ("\n" in gap))
                first = i + 1
        if first < self.count:
            self._close(first, self.count, paragraph)

    def _close(self, first: int, last: int, paragraph: int) -> None:
        self.sentences.append((first, last))
        self.paragraph_of.append(paragraph)

    def sentence_of(self, word: int) -> int:
        """The number of the sentence that a word belongs to."""
        return bisect_right(self.sentence_starts, word) - 1

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

    def once(self, start: int, end: int) -> bool:
        """Whether the words at a place of the text stand nowhere else in it."""
        phrase = self.low[start:end]
        return self.low.find(phrase, self.low.find(phrase) + 1) < 0

    def slice(self, first: int, last: int) -> str:
        """The text from one word to before another."""
        return self.text[self.starts[first] : self.ends[last - 1]]
