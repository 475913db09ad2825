"""Figures in their sentences: what has been worked out of each so far, and how they stand to one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from truceline.extraction import lexicon as lx
from truceline.extraction.dates import MONTH_NAMES
from truceline.extraction.document import Document
from truceline.quantities import Quantity


@dataclass(slots=True)
class Figure:
    """A quantity in its sentence: what stands around it, and what has been worked out so far."""

    quantity: Quantity
    first: int
    last: int
    start: int  # the clause's first word
    end: int  # the word after its last
    noun: str | None = None
    noun_class: str | None = None
    noun_at: int = -1
    event: str | None = None
    event_at: int = -1
    parent: Figure | None = None
    measure: str | None = None
    previous: Figure | None = None  # the figure before it in a list: 'one week, two weeks, three weeks'
    words: frozenset[str] = field(default_factory=frozenset)
    whole: bool = False  # 'the 251 hostages' of '94 of the 251 hostages'
    previous_noun: str | None = None  # what the figure before it in the sentence counts
    listed: bool = False  # goes on a list of those released
    told_before: bool = False  # 'the six', of six told a few figures before
    following: Figure | None = None  # the next figure of casualties in its sentence that is no part of it

    @property
    def least(self) -> float:
        """The least it can be: its lower bound, else its value; 0 where it tells neither."""
        return self.quantity.low or self.quantity.value or 0

    def counts_like(self, other: Figure) -> None:
        """Take over what another figure counts, and what happened to it."""
        self.noun, self.noun_class, self.noun_at = other.noun, other.noun_class, self.last
        self.event, self.event_at = other.event, other.event_at


CASUALTIES = ("killed", "injured", "missing", "displaced")
BACK = ("released", "returned")
LEAVING = frozenset(("leaving", "leaves", "left", "leave"))
PART_CUES = frozenset(("including", "among", "comprising", "includes", "mostly", "namely"))


def is_part(f: Figure, doc: Document) -> bool:
    """Whether a figure with a parent is a part of it, rather than a later state of it."""
    return f.parent is not None and doc.at(f.first - 1) != "to"


def figure_before(f: Figure, before: list[Figure]) -> Figure | None:
    """The figure before it in its sentence."""
    return before[-1] if before and before[-1].start == f.start else None


def of_sentence(f: Figure, before: list[Figure]) -> Iterator[Figure]:
    """The figures of its sentence that stand before a figure, the nearest first."""
    return takewhile(lambda other: other.start == f.start, reversed(before))


def told_again(f: Figure, doc: Document, before: list[Figure]) -> Figure | None:
    """The figure told a few figures before that 'the six' are."""
    return next((p for p in before[:-5:-1] if p.quantity == f.quantity), None) if doc.at(f.first - 1) == "the" else None


PARTICIPLES = frozenset(("abducted", "kidnapped", "seized", "captured", "snatched", "taken", "held", "imprisoned", "detained",
                          "jailed", "kept"))  # fmt: skip
# Events told by a noun of their own: what follows a figure is not "death", but what goes before it may be.
THINGS = frozenset(("death", "deaths", "toll", "tally", "lives", "fatalities", "killings", "murder", "slaughter", "injuries",
                     "wounds", "injury", "exchange", "captivity", "freedom", "displacement", "release", "return",
                     "entry", "transfer", "handover", "dead", "free"))  # fmt: skip
IN_GAZA = frozenset(("gaza", "enclave", "strip", "area", "territory"))


def of_a_total(f: Figure, doc: Document) -> bool:
    """'94 of the 251 hostages', '59 of about 250': part of a figure that follows."""
    return total_at(f, doc) >= 0


def total_at(f: Figure, doc: Document) -> int:
    """Where the figure stands that one is told to be a part of, or -1."""
    of = f.last + (doc.at(f.last) == "out")
    if doc.at(of) != "of":
        return -1
    total = next((k for k in range(of + 1, of + 4) if doc.at(k) not in _BEFORE_TOTAL), of + 4)
    counted = any(lx.NOUNS.get(doc.at(k)) in ("hostage", "person") for k in range(total + 1, total + 4))
    told = total > of + 1 or of > f.last or counted  # "35 of 59 hostages", "seven of 28 known dead hostages"
    return total if told and doc.at(total)[:1].isdecimal() else -1


_BEFORE_TOTAL = frozenset(("the", "remaining", "last", "other", "estimated", "roughly", "about", "around", "some", "nearly",
                           "over", "more", "than", "approximately"))  # fmt: skip


def palestinian(f: Figure, doc: Document) -> bool:
    """Whether the counted are said to be Palestinians."""
    theirs = f.noun_at >= f.last and "gaza" in doc.between(f.last, f.noun_at)  # "12 deceased Gaza residents"
    beside = doc.at(f.first - 1) == "and" and doc.at(f.first - 3) == "palestinian" and doc.at(f.first - 2) in lx.NOUNS
    return (
        theirs
        or beside
        or any(  # "four Palestinian women and 28 children"
            doc.at(i) in ("palestinian", "palestinians", "gazans", "gazan")
            for i in range(f.last, f.noun_at + (1 if doc.at(f.noun_at + 1) == "," else 3))
        )
    )


ACTS_OF = frozenset(
    (
        "deaths",
        "abduction",
        "kidnapping",
        "capture",
        "killing",
        "release",
        "freeing",
        "return",
        "handover",
        "exchange",
        "swap",
    )
)
STAY = frozenset(("held", "remain", "remained", "are", "still"))
REACHED = frozenset(("to", "at", "reached", "reaches", "surpassed", "passed", "stands", "exceeded", "past", "topped", "hit",
                      "of", "above", "beyond", "passes", "tops", "surpasses", "exceeds", "hits", "crosses", "crossed", "nears",
                      "nearing"))  # fmt: skip


def reaches_toll(f: Figure, doc: Document) -> bool:
    """'the death toll since ... has risen to 236': the first figure that a toll reaches."""
    if (
        f.noun_class not in (None, "person")
        or f.quantity.unit
        or not ({doc.at(f.first - 1), doc.at(f.first)} & REACHED)
    ):
        return False
    for i in range(f.first - 1, f.start - 1, -1):
        word = doc.at(i)
        if word in ("killed", "fatalities", "deaths", "martyrs", "dead", "victims") and "number" in doc.between(
            i - 6, i
        ):
            return True  # "the number of people killed in Gaza has risen to 9,572"
        if word == "losses" and f.noun in lx.SOLDIERS:
            return True  # "its own losses in the ground offensive stand at 326 soldiers"
        of_others = doc.at(i + 1) == "of" and {"dead", "deaths", "killed"}.isdisjoint(doc.between(i + 2, i + 5))
        if word in ("toll", "tally") or (word == "count" and doc.at(i - 1) in _COUNTS_OF_THE_DEAD and not of_others):
            return doc.at(i - 1) not in ("injury", "injured", "wounded")
        if (
            word in (";", "wounded", "injured", "injuries")
            or ("," in word and len(word) > 3)
            or (word.isdecimal() and len(word) > 4)
        ):
            return False
    return False


_COUNTS_OF_THE_DEAD = frozenset(("death", "overall", "ministry's", "official", "total", "cumulative"))
HELD_CLASSES = ("prisoner", "hostage")
PASSIVE = frozenset(("were", "was", "been", "be", "are", "being", "have", "has"))


def sentence_before(f: Figure, doc: Document) -> int:
    """Where the sentence before a figure's begins; its own, where it is the first."""
    return doc.sentences[max(0, doc.sentence_of(f.first) - 1)][0]


def figure_between(doc: Document, first: int, last: int) -> bool:
    """Whether a number stands between two words that is no day or year."""
    return any(
        doc.at(i)[:1].isdecimal()
        and MONTH_NAMES.isdisjoint((doc.at(i - 1 - (doc.at(i - 1) == ".")), doc.at(i + 1)))  # "Oct. 7"
        for i in range(first + 1, last)
    )
