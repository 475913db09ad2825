"""The figures of a document, each with its noun and event; whether the document is about the war at all."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.document import Document
from truceline.extraction.events import name_event
from truceline.extraction.figures import BACK, CASUALTIES, HELD_CLASSES, STAY, Figure, is_part, of_sentence
from truceline.extraction.nouns import find_total, name_noun
from truceline.extraction.places import GAZA_PLACES
from truceline.quantities import read_words

_MOST_FIGURES = 40  # in one sentence: more are a table or no prose, and are left alone


def about_the_war(doc: Document) -> bool:
    """Whether a text names Gaza, Israel, Hamas or the like at all; a bus crash elsewhere has no population here."""
    return not lx.HERE.isdisjoint(doc.words.words)


_FIGURE = re.compile(r"\d[\d,.]*")


def mostly_numbers(doc: Document) -> bool:
    """Whether a long text is a table or noise: more figures than words."""
    return doc.count > 2000 and len(_FIGURE.findall(doc.text)) > doc.count // 2


def find_figures(doc: Document) -> list[Figure]:
    """The quantities of a document, with the noun each counts and what happened to it."""
    figures: list[Figure] = []
    readings = read_words(doc.words)
    crowd = Counter(doc.sentence_of(first) for _, first, _ in readings)
    starts = {first for _, first, _ in readings}
    here, words = -1, frozenset[str]()
    for quantity, first, last in readings:
        number = doc.sentence_of(first)
        if crowd[number] > _MOST_FIGURES:
            continue
        start, end = doc.sentences[number]
        if number != here:
            here, words = number, frozenset(doc.at(i) for i in range(start, end))
        elsewhere = words & lx.ELSEWHERE
        if not words.isdisjoint(("mediators", "framework", "truce", "ceasefire")):
            elsewhere -= lx.VENUES  # "the framework drawn up by the mediators in Paris"
        if elsewhere and not words & lx.HERE and _told_of_elsewhere(doc, first, start, end):
            continue
        figure = Figure(quantity, first, last, start, end)
        figure.words = words
        if figures and all(doc.at(i) in (",", "or", "and", "even") for i in range(figures[-1].last, first)):
            figure.previous = figures[-1]
        name_noun(figure, doc, figures, starts)
        of_hostages = figure.noun == "dead" and any(p.noun_class == "hostage" for p in of_sentence(figure, figures))
        if of_hostages or (figure.noun == "dead" and _dead_of_those_before(figure, doc)):
            _name_dead(figure, doc, figures)
        find_total(figure, doc, figures)
        total = figure.parent
        of_those = total is not None and is_part(figure, doc) and figure.quantity.unit is None
        # "for three hostages, among them 105 from Gaza detained"
        after = doc.between(figure.noun_at + 1, figure.noun_at + 6)
        held_by_israel = "gaza" in after and not {"detained", "arrested"}.isdisjoint(after[after.index("gaza") :])
        if total is not None and of_those and figure.noun_class in ("person", None) and not held_by_israel:
            if total.noun_class in HELD_CLASSES:
                figure.noun_class, figure.noun = total.noun_class, total.noun
            elif total.event == "taken":  # "250 people kidnapped, 129 of whom are held"
                figure.noun_class, figure.noun = "hostage", "hostages"
        name_event(figure, doc, figures)
        if figures and figures[-1].start == start:
            figure.previous_noun = figures[-1].noun or figures[-1].previous_noun
        figures.append(figure)
    for n, figure in enumerate(figures):
        if figure.event in CASUALTIES:
            others = (g for g in figures[n + 1 : n + 5] if g.start == figure.start and g.parent is not figure)
            figure.following = next((g for g in others if g.event in CASUALTIES), None)
    return figures


_NOT_HOSTAGES = frozenset(("people", "palestinians", "children", "civilians", "soldiers", "wounded", "injured", "ministry",
                           "strike", "strikes", "airstrike", "rubble", "raid", "school"))  # fmt: skip


def _captives_before(f: Figure, doc: Document) -> bool:
    """Whether the sentences before tell of hostages, and this one of nobody else: '48 hostages. 20 are alive. 28 are dead.'"""
    number = doc.sentence_of(f.first)
    if not _NOT_HOSTAGES.isdisjoint(f.words) or not GAZA_PLACES.isdisjoint(f.words):
        return False
    for n in range(number - 1, max(number - 3, -1), -1):
        before = doc.between(*doc.sentences[n])
        if doc.paragraph_of[n] == doc.paragraph_of[number] and not lx.CAPTIVES.isdisjoint(before):
            return True
        if {"alive", "dead", "freed", "released"}.isdisjoint(before) or not _NOT_HOSTAGES.isdisjoint(before):
            return False
    return False


def _dead_of_those_before(f: Figure, doc: Document) -> bool:
    """'Hamas still has 59 hostages. Thirty-five are dead', 'It has also returned 15 of the 28 dead'."""
    if ("still", "held") in pairwise(doc.between(f.start, f.first)):
        return True  # "Of the 97 people still held, 33 are known to be dead"
    back = any(lx.EVENTS.get(word) in BACK for word in doc.between(f.start, f.first))
    if back and doc.between(f.first - 2, f.first) == ["of", "whom"]:
        return True  # "Thirty-three are to be returned, of whom eight are dead"
    given = lx.EVENTS.get(doc.at(f.first - 1)) in BACK or doc.between(f.first - 2, f.first) == ["of", "the"]
    return (given or doc.at(f.last) in ("are", "were")) and _captives_before(f, doc)


def _name_dead(f: Figure, doc: Document, before: list[Figure]) -> None:
    """The dead of a sentence about hostages: still held, or given back with the living."""
    verb = f.first - 1 - (doc.at(f.first - 1) in ("over", "back"))
    given = lx.EVENTS.get(doc.at(verb)) in BACK  # "to free 21 living hostages and return 27 dead ones"
    listed = doc.at(f.first - 1) in ("and", ",") and STAY.isdisjoint(doc.between(f.last, f.last + 4))
    returned = listed and any(
        p.event in BACK for p in of_sentence(f, before)
    )  # "freed all 20 hostages and 15 dead ones"
    if returned or given or (doc.at(f.first - 1) == "of" and lx.NOUNS.get(doc.at(f.first - 2)) == "body"):
        f.noun, f.noun_class = "bodies", "body"  # "free 10 hostages and the remains of 18 dead ones"
    else:
        f.noun_class, f.event = "hostage", "held"  # "59 hostages, 24 alive and 35 dead"


def _told_of_elsewhere(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether another country is named on this side of a dash."""
    dashes = [k for k in range(first, last) if doc.at(k) in ("–", "—")]
    start = max((k for k in dashes if k < i), default=first)
    end = min((k for k in dashes if k > i), default=last)
    return not lx.ELSEWHERE.isdisjoint(doc.between(start, end))
