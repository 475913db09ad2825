"""Where a clause that tells something else begins beside another: whose dead, which day and who says it may differ there."""

from __future__ import annotations

from truceline.extraction.document import Document
from truceline.tokens import word_set as _w

# What sets clauses beside each other; "and" and "," join more often than they part, and are for readers to weigh.
APART = _w("; while but as after")
SHARPLY = _w("; while")  # where nothing carries over, not even who is spoken of


def clause_at(doc: Document, k: int) -> str:
    """What sets the clause that begins at word k beside the one before it: ; while but and as after, or nothing.

    'while' stands for 'whereas' and for the comma that ends an opening 'While ...', 'after' for 'hours after'.
    """
    word = doc.at(k)
    if word not in OPENERS:
        return ""
    before = doc.at(k - 1)
    if word == ",":
        first = doc.sentences[doc.sentence_of(k)][0]
        return "while" if doc.at(first) in _OPEN and "," not in doc.between(first, k) else ""
    if word == "as":
        return "as" if before == "," and doc.at(k + 1) not in _NO_MEANWHILE else ""
    if word == "after":
        return "after" if before in _TIMES else ""
    if word == "and":
        return "and" if before == "," else ""
    return OPENERS[word]


def in_an_aside(doc: Document, k: int, i: int) -> bool:
    """Whether word k stands in a relative clause that is closed before word i: 'Egypt, which opposes it, is drafting a plan'."""
    opening = next((n for n in range(k, max(k - 14, 0), -1) if doc.at(n) == ","), None)
    if opening is None or doc.at(opening + 1) not in ("which", "who", "whose"):
        return False
    # not at the commas of a list: "which called for a 120-day truce, a full withdrawal and ..."
    return any(doc.at(n) == "," and doc.at(n + 1) not in ("a", "an", "the") for n in range(k + 1, i))


def in_a_text(doc: Document, i: int) -> bool:
    """Whether the sentence of word i or the one before it opens with a text it tells: 'In the proposal, Israel agrees to'."""
    number = doc.sentence_of(i)
    opens = [doc.sentences[n][0] for n in (number, number - 1) if n >= 0]
    k = opens[0]
    says = doc.at(k) == "the" and doc.at(k + 1) in _TEXTS and "says" in doc.between(k + 2, min(k + 9, i))
    return says or any(  # "The text, seen by AFP, says Hamas accepts"
        doc.at(k) in ("in", "under", "according")
        and not _TEXTS.isdisjoint(doc.between(k + 2, k + 6))
        and _REPLIES.isdisjoint(doc.between(k + 1, k + 4))
        for k in opens
    )


_REPLIES = _w("reply response statement answer return speech message")
_TEXTS = _w("proposal draft text document plan agreement outline paper")


def apart(doc: Document, first: int, last: int) -> bool:
    """Whether a clause of its own begins after word `first`, at word `last` at the latest."""
    return any(clause_at(doc, k) in APART for k in range(first + 1, last + 1))


def another_acts(doc: Document, k: int, i: int) -> bool:
    """Whether ', and' or 'but' at word k begins a clause of somebody named, who is to do what stands at word i."""
    if doc.at(k) not in ("and", "but") or not clause_at(doc, k):
        return False
    subject = k + 1 + (doc.at(k + 1) == "the")
    named = subject < i and doc.text[doc.starts[subject]].isupper() and not doc.at(subject).endswith(("'s", "'"))
    return named and "to" in doc.between(subject, i)


OPENERS = {
    ";": ";",
    "while": "while",
    "whereas": "while",
    "but": "but",
    "as": "as",
    "after": "after",
    "and": "and",
    ",": ",",
}
_OPEN = _w("while whereas")
_NO_MEANWHILE = _w("well part of many much")
_TIMES = _w("hours day days week weeks month months")


def labelled(doc: Document, first: int) -> bool:
    """Whether a sentence opens with a label for the figures that follow, which nobody says: 'Israel: about 1,200 killed'."""
    figure = any(doc.at(k)[:1].isdecimal() for k in range(first + 2, first + 5))
    return doc.at(first) == "israel" and doc.at(first + 1) == ":" and figure


def on_a_day(doc: Document, first: int) -> bool:
    """Whether a sentence tells what is due on a day of a plan: 'Day 10: six bodies'."""
    return doc.at(first) == "day" and doc.at(first + 1).isdecimal() and doc.at(first + 2) == ":"
