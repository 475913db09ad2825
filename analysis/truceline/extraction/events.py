"""What happened to the counted: ways to tell it as small readers in one ordered list, the first that settles it wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise, takewhile

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import on_a_day
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import (
    ACTS_OF,
    BACK,
    CASUALTIES,
    HELD_CLASSES,
    IN_GAZA,
    LEAVING,
    PART_CUES,
    PARTICIPLES,
    PASSIVE,
    STAY,
    THINGS,
    Figure,
    figure_before,
    figure_between,
    is_part,
    of_a_total,
    of_sentence,
    palestinian,
    reaches_toll,
    sentence_before,
    told_again,
    total_at,
)
from truceline.tokens import CARDINALS

_NEAR = 14  # how many words away what happened to the counted may be told


def _so_far(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """A bare figure of those given back, after one of those due: 'was due to free 33 hostages but has freed only eight'."""
    due = before[-1] if before else None
    bare = f.noun_class is None and not f.quantity.unit and not _HANDED.isdisjoint(doc.between(f.first - 2, f.first))
    if not bare or due is None or due.start != f.start or due.noun_class not in ("hostage", "body"):
        return False
    late = due.noun_class == "body" or not lx.DEAD.isdisjoint(doc.between(due.last, due.noun_at))
    f.noun, f.noun_class, f.noun_at = due.noun, "body" if late else "hostage", f.last - 1
    f.event, f.event_at = "returned", f.first - 1
    return True


def _gathered(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if lx.EVENTS.get(doc.at(f.first - 1)) in CASUALTIES:
        return False  # "killed two people at a protest"
    if f.noun_class != "person" or _GATHER.isdisjoint(doc.between(f.noun_at + 1, min(f.end, f.noun_at + 4))):
        return False
    f.event = "gathered"  # "tens of thousands of Israelis rallied for the hostages to be freed"
    return True


def _of_those_told(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'21 people were killed in the strikes. Six are children.'"""
    told = [p for p in before[-4:] if p.event in ("killed", "injured") and p.end == f.start]
    if not told or f.first != f.start or f.noun_at != f.last + 1 or doc.at(f.last) not in ("are", "were"):
        return False
    f.event, f.event_at = told[0].event, told[0].event_at
    return f.noun in lx.POPULATION_OF


def _due_on_a_day(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Who comes free on a day of a plan told as a list: 'Day 10: six bodies', 'Day 30: two living hostages and six bodies'."""
    if f.noun_class not in ("hostage", "prisoner", "body"):
        return False
    first, last = doc.sentences[doc.sentence_of(f.first)]
    if not on_a_day(doc, first) or any(
        lx.EVENTS.get(doc.at(k)) or doc.at(k) in PASSIVE for k in range(first + 3, last)
    ):
        return False
    f.event, f.event_at = ("returned" if f.noun_class == "body" else "released"), f.noun_at
    return True


def _due_out(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'six hostages due out on Saturday'."""
    if f.noun_class not in ("hostage", "prisoner") or doc.between(f.noun_at + 1, f.noun_at + 3) not in _DUE_OUT:
        return False
    if any(doc.at(k) in PASSIVE and lx.EVENTS.get(doc.at(k + 1)) in BACK for k in range(f.noun_at + 3, f.end)):
        return False  # "seven of the 33 hostages due out in the first phase were handed over"
    f.event, f.event_at = "released", f.noun_at + 2
    return True


def _still_in_gaza(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'Of the 116 still in Gaza, at least 40 are dead': hostages, where the sentence before tells of them."""
    if f.noun is not None or doc.between(f.start, f.first) != ["of", "the"] or doc.at(f.last) not in ("still", "left"):
        return False
    first = sentence_before(f, doc)
    captives = {"hostages", "captives", "captivity"} & set(doc.between(first, f.end))
    f.event = "held" if captives else "parted"
    f.noun, f.noun_class, f.noun_at, f.event_at = "hostages", "hostage", f.last - 1, f.last
    return True


def _seized_by_israelis(f: Figure, doc: Document) -> bool:
    """'Israel seized 120 people in Jenin; 74 of the 120 people seized are still held': no hostages."""
    near = range(max(f.start + 1, f.first - _SENTENCE), f.first)
    return any(doc.at(k) in _SEIZED and doc.at(k - 1) in _ISRAELIS for k in near)


def _taken_by_israelis(f: Figure, doc: Document, i: int) -> bool:
    by_them = doc.at(i + 1) == "by" and not _ISRAELIS.isdisjoint(doc.between(i + 2, i + 5))
    return by_them or _seized_by_israelis(f, doc) or _in_a_raid_elsewhere(doc, i, f.start)


def _in_a_raid_elsewhere(doc: Document, i: int, start: int) -> bool:
    """'nine women seized in a raid on Jabalia': by troops, not by those who raided Israel."""
    at = next((k for k in range(i + 1, i + 7) if doc.at(k) in ("raid", "raids") and doc.at(k + 1) in ("on", "in")), -1)
    if at < 0 or not _CAPTORS.isdisjoint(doc.between(start, at + 8)):
        return False
    return not _RAIDED.isdisjoint(doc.between(at + 2, at + 6))


_RAIDED = frozenset(
    "gaza jabalia rafah younis hanoun hanoon lahia lahiya nuseirat balah jenin nablus tulkarm tulkarem qalqilya hebron "
    "ramallah tubas bank hospital camp".split()
)
_SENTENCE = 40  # words back
_SEIZED = frozenset(word for word, event in lx.EVENTS.items() if event == "taken")
_DUE_OUT = (["due", "out"], ["due", "home"], ["due", "back"])


def _of_those_taken(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """A part of those who were taken, and what became of it: '50 of those seized remain in Gaza'."""
    total = total_at(f, doc) if f.noun_class in ("person", None) else -1  # "74 of the 251 people seized are still held"
    if doc.between(f.last, f.last + 2) != ["of", "those"] and total < 0:
        return False
    taken = next((k for k in range(max(f.last, total) + 2, max(f.last, total) + 6) if doc.at(k) in _SEIZED), -1)
    if taken < 0 or (doc.at(taken + 1) == "by" and not _ISRAELIS.isdisjoint(doc.between(taken + 2, taken + 5))):
        return False
    if _seized_by_israelis(f, doc):
        return False
    later = (*range(taken + 1, min(f.end, taken + 12)), f.first - 1, f.first - 2)
    became = next((k for k in later if doc.at(k) == "still" or lx.EVENTS.get(doc.at(k)) not in (None, "taken")), -1)
    f.noun, f.noun_class, f.noun_at, f.event_at = "hostages", "hostage", f.last + 1, became
    f.event = "parted" if became < 0 else lx.EVENTS.get(doc.at(became), "held")
    return True


def _left_behind(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Hostages who were rescued, or whom a release leaves: 'the rescue of four hostages', 'leaves 58 hostages in Gaza'."""
    if f.noun_class == "hostage" and doc.between(f.first - 2, f.first) == ["rescue", "of"]:
        f.event, f.event_at = "released", f.first - 2
        return True
    held = doc.at(f.first - 1) in LEAVING or doc.between(f.first - 3, f.first) == ["any", "of", "the"]
    if f.noun_class not in ("hostage", "body") or not held:
        return False
    f.event = "held"  # "his release leaves 58 hostages in Gaza", "not those of any of the 13 hostages"
    return True


def _acted(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """A verb right after the counted tells something else of them: 'were treated', 'had been operating'."""
    if f.event is not None or f.quantity.unit is not None or f.noun_class not in ("person", None):
        return False
    after = max(f.last, f.noun_at + 1)
    if doc.at(f.first - 1) == "of" and lx.NOUNS.get(doc.at(f.first - 2)) == "body":
        return False  # "the bodies of six men had been brought in"
    if doc.at(after) in ("in", "at", "from"):  # "children in Gaza have been treated"
        after = next((k for k in range(after + 2, after + 5) if doc.at(k) in PASSIVE), after)
    verb = next((k for k in range(after, after + 3) if doc.at(k) not in PASSIVE and doc.at(k) != "had"), -1)
    if doc.at(verb) in _SEIZED and _taken_by_israelis(f, doc, verb) and _told(doc, verb, f.end).isdisjoint(CASUALTIES):
        f.event = "parted"
        return True  # "troops killed nine people, and 40 people were seized by the army"
    doing = doc.at(verb).endswith("ing") and doc.at(verb) not in lx.EVENTS and doc.at(verb) not in _STAYING
    if verb <= after or not (doc.at(verb) in _OTHERWISE or doing):
        return False
    later = doc.between(verb + 1, f.end)
    if not {"injuries", "wounds"}.isdisjoint(later[:4]):
        return False  # "another 33 were brought in with injuries"
    if later[:1] == ["dead"] or ("when", "they") in pairwise(later):
        return False  # "were brought dead to hospitals", "were waiting for flour when they were killed"
    f.event = "parted"
    return True


def _beside_the_dead(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Counted after the dead, with a verb of their own that tells neither death nor wound: '... and 40 people evicted'."""
    last = before[-1] if before else None
    alive = "alive" in doc.between(f.last, f.last + 6)  # "and 12 more were pulled alive"
    people = f.noun_class == "person" or (alive and f.noun_class is None)
    if not people or last is None or last.start != f.start or last.event not in CASUALTIES:
        return False
    if not _told(doc, f.first, f.end).isdisjoint(CASUALTIES) or f.parent is not None:
        return False
    after = max(f.last, f.noun_at + 1)
    own = next((k for k in range(after, after + 3) if doc.at(k) not in PASSIVE), after)
    act = f.first - (2 if doc.at(f.first - 1) in ("away", "off", "out", "back") else 1)
    if not (alive or _tells_otherwise(doc.at(own)) or (act > last.last and _tells_otherwise(doc.at(act)))):
        return False
    f.event = "parted"
    return True


def _tells_otherwise(word: str) -> bool:
    return word in _IRREGULAR or (word.endswith("ed") and word not in lx.EVENTS and word not in _DESCRIBING)


def _told(doc: Document, first: int, last: int) -> set[str]:
    """What the words tell to have happened."""
    return {lx.EVENTS[word] for word in doc.between(first, last) if word in lx.EVENTS}


def _in_all(f: Figure, doc: Document, before: list[Figure]) -> bool:
    told_to = max(f.last, f.noun_at + 1)
    in_all = doc.between(told_to, told_to + 2) in (["in", "all"], ["in", "total"])
    counted = next((p for p in of_sentence(f, before) if p.event in CASUALTIES), None) if in_all else None
    if counted is None or f.noun_class not in ("person", None) or f.quantity.unit is not None:
        return False
    f.event, f.event_at = counted.event, counted.event_at  # "killed 4,000 people, at least 18,787 in all"
    return True


def _whole(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """The whole that the figure before is a part of: '94 of the 251 hostages abducted'."""
    f.whole = bool(before) and f.first - before[-1].last in (1, 2) and of_a_total(before[-1], doc)
    if f.noun_class == "person" and _whole_of_a_part(f, doc):
        f.event = "parted"
        return True
    if not f.whole or f.noun_class not in ("hostage", "body"):
        return False
    k = f.noun_at + 1
    if doc.at(k) in ("—", "–"):  # "33 of the 251 hostages — women and children — seized"
        k = next((n + 1 for n in range(k + 1, f.end) if doc.at(n) in ("—", "–")), k)
    if doc.at(k) in ("due", "slated", "set", "scheduled") and doc.between(k + 1, k + 3) in (
        ["for", "release"],
        ["for", "return"],
    ):
        f.event, f.event_at = "released", k + 2
        return True  # "eight of the 33 hostages due for release are dead"
    after = lx.EVENTS.get(doc.at(k), "held")
    finite = doc.at(k) in ("were", "are", "was", "will", "would")  # "30 of the 61 hostages were to be freed"
    to_be = next((n for n in range(k, k + 5) if doc.between(n, n + 2) == ["to", "be"] and not finite), -1)
    if to_be >= 0 and lx.EVENTS.get(doc.at(to_be + 2)) in BACK:
        f.event, f.event_at = lx.EVENTS[doc.at(to_be + 2)], to_be + 2
        return True  # "16 of the 33 hostages due to be freed"
    out = doc.at(before[-1].last) == "out"  # "the remains of 17 out of 28 hostages"
    f.told_before = out and not lx.DEAD.isdisjoint(doc.between(f.start, before[-1].first))
    f.event = "held" if after == "killed" else after
    return True


def _dead_of_all(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'eight of the 33 hostages due for release are dead'."""
    if (
        f.noun_class != "hostage"
        or not of_a_total(f, doc)
        or doc.at(f.noun_at + 1) not in ("due", "slated", "set", "scheduled")
    ):
        return False
    state = doc.between(f.noun_at + 2, min(f.end, f.noun_at + 12))
    if not {("are", "dead"), ("were", "dead")} & set(pairwise(state)):
        return False
    f.event = "held"
    return True


def _still_held(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if f.noun_class != "hostage":
        return False
    told_to = f.last + 2 if doc.at(f.last) == "of" else max(f.last, f.noun_at + 1)
    if doc.between(told_to, told_to + 2) in (["are", "alive"], ["were", "alive"]):
        f.event, f.parent = "held", None
        return True
    part = f.parent is not None and {"still", "remain"} & set(doc.between(f.last, f.last + 4))
    kept = f.event is None and doc.has(f.last, f.noun_at + 6, ("not", "been")) >= 0 and "released" in f.words
    if not part and not kept:
        return False
    # "seized 250 hostages, of whom, says Israel, 132 are still in Gaza"; "111 of the captives have not been released"
    f.event = "held"
    return True


def _displaced_and_killed(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """What a noun told before is all there is, but displaced people may be killed."""
    if f.event != "displaced":
        return f.event is not None
    became = next((k for k in range(f.noun_at + 1, f.noun_at + 4) if doc.at(k) not in PASSIVE), -1)
    # "wounded 91,300 people and drove many from home"; "two displaced persons were killed"
    for k in (f.first - 1, became if became > f.noun_at + 1 else -1):
        if lx.EVENTS.get(doc.at(k)) in ("killed", "injured"):
            f.event, f.event_at = lx.EVENTS[doc.at(k)], k
            return True
    return False


def _returned_after(f: Figure, doc: Document, before: list[Figure]) -> bool:
    back = doc.between(f.noun_at + 1, min(f.end, f.noun_at + 6))
    if f.noun_class == "hostage" and any(a in _COME and b in ("back", "home", "free") for a, b in pairwise(back)):
        f.event = "returned"  # "15 dead hostages will have come back", "ten living hostages would go home"
        return True
    out = doc.has(f.noun_at + 1, min(f.end, f.noun_at + 12), ("out", "of", "gaza"))
    freed = f.noun in _CAME_OUT and not {"israelis", "thais", "thai"}.isdisjoint(doc.between(f.last, f.noun_at + 1))
    if (
        freed
        and "rafah" not in f.words
        and out > 0
        and doc.at(out - 1) in _COME
        and doc.at(f.first - 1) not in lx.EVENTS
    ):
        f.noun, f.noun_class, f.event = "hostages", "hostage", "released"
        return True  # "16 Israelis and five Thai workers have come out of Gaza"
    if f.noun_class != "hostage" or f.noun_at >= f.first or doc.at(f.last) not in ("returned", "freed", "released"):
        return False
    f.event, f.event_at, f.parent = "released", f.last, None  # "48 remain in Gaza; 148 returned alive"
    return True


_CAME_OUT = lx.NATIONALS | {"workers", "hostages", "captives"}
_COME = ("come", "came", "go", "going", "went", "gone")


def _driven_out(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'the war has driven 1.9 million people from their homes'."""
    driven = not _DRIVEN.isdisjoint(doc.between(max(f.start, f.first - 4), f.first))
    out = doc.between(f.noun_at + 1, f.noun_at + 5)
    if f.noun_class != "person" or not driven or not {"from", "out"} & set(out[:1]) or not {"home", "homes"} & set(out):
        return False
    f.event = "displaced"
    return True


_DRIVEN = frozenset(("driven", "drove", "driving", "forced", "forcing", "uprooted"))


def _supposed_alive(f: Figure, doc: Document, before: list[Figure]) -> bool:
    state = doc.between(f.last, f.last + 10)
    # "all 46 hostages, of whom 21 are thought to be living"
    ahead = doc.between(f.first - 2, f.first) == ["of", "whom"]
    if f.parent is None or f.noun_class != "hostage" or not (ahead or {"whom", "them"} & set(state[:2])):
        return False
    supposed = not _SUPPOSED.isdisjoint(state) and {"alive", "dead", "living"} & set(state)
    if not supposed and not ("alive" in state[:6] and f.parent.event == "taken"):
        return False
    f.event = "held"  # "to release all 48 hostages, around 20 of whom are believed to be alive"
    return True


def _swapped(f: Figure, doc: Document, before: list[Figure]) -> bool:
    theirs = f.noun_class in HELD_CLASSES or f.noun in ("palestinians", "gazans") or doc.at(f.last) == "palestinian"
    if theirs and doc.between(f.first - 2, f.first) in (["exchange", "for"], ["return", "for"]):
        f.event, f.event_at = "released", f.first - 2  # "in exchange for three hostages held in Gaza"
        return True
    if (
        f.noun_class == "hostage"
        and doc.at(f.noun_at + 1) == "for"
        and not lx.TRUCE_WORDS.isdisjoint(doc.between(f.noun_at + 2, f.noun_at + 7))
    ):
        f.event = "released"  # "offers a deal: eight hostages for a 45-day truce"
        return True
    exchanged = {"exchange", "swap", "swapped", "exchanged"} & set(doc.between(max(f.start, f.first - 12), f.first))
    last = before[-1] if before and before[-1].start == f.start else None
    # or "the release of 28 hostages, alive and dead, for 125 prisoners"
    freed = last is not None and last.noun_class == "hostage" and last.event in BACK and f.first - last.last < 14
    if not theirs or doc.at(f.first - 1) != "for" or not (exchanged or (freed and f.noun_class == "prisoner")):
        return False
    f.event, f.event_at = "released", f.first - 1  # "the exchange of 50 women held by Hamas for 150 prisoners"
    return True


def _bodies_of(f: Figure, doc: Document) -> bool:
    """Whether the bodies of the counted are told of: 'the remains of the last five hostages', 'for those of 18 hostages'."""
    of = next(
        k for k in range(f.first - 1, f.first - 4, -1) if doc.at(k) not in ("the", "last", "final") or k == f.first - 3
    )
    those = doc.at(of - 1) == "those" and "bodies" in doc.between(f.start, of)
    return doc.at(of) == "of" and (those or lx.NOUNS.get(doc.at(of - 1)) == "body")


def _meant(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Whom a noun means, by the words beside it: bodies, prisoners of Israel, hostages whom some call prisoners."""
    if f.noun_class == "person" and _bodies_of(f, doc):
        f.noun_class = "body"
    if doc.between(f.start, f.first) == ["of", "the"] and doc.at(f.noun_at + 1) == "," and f.noun_class == "hostage":
        told = next((n for n in range(f.noun_at + 2, f.noun_at + 8) if doc.at(n) in _HANDED), -1)
        if told >= 0 and figure_between(doc, f.noun_at, told):
            f.event = "parted"  # "of the 250 hostages, 161 have been returned": held, taken or due, nobody tells
            return True
    k = f.noun_at + 1
    if doc.at(k) == "and" and lx.NOUNS.get(doc.at(k + 1)) == "person":
        k += 2  # "women and children held in Israeli prisons"
    k += doc.at(k) in ("are", "were")
    by = doc.between(k, k + 3)
    after = doc.between(f.noun_at + 1, min(f.end, f.noun_at + 6))
    if (
        f.noun_class == "prisoner"
        and "hamas" in takewhile(lambda word: word != ",", after)
        and PARTICIPLES & set(after[:4])
    ):
        f.noun_class = "hostage"  # "33 prisoners who were taken by Hamas"
    if (
        f.noun_class == "prisoner"
        and f.noun in ("prisoners", "captives", "detainees")
        and (_freed_by_hamas(f, doc) or _held_by_captors(f, doc))
    ):
        f.noun_class = "hostage"  # "Hamas has agreed to release the 34 prisoners"
    detained = doc.at(f.noun_at + 1) in ("detained", "arrested") and by[1:2] != ["by"] and f.noun not in lx.NATIONALS
    if f.noun_class == "person" and detained:
        f.noun_class = "prisoner"  # "1,500 individuals detained during the war"
    held = by == ["held", "captive", "in"] or (by == ["held", "in", "gaza"] and doc.at(k + 3) in _HELD_THERE)
    if (
        f.noun in ("people", "persons")
        and held
        and f.words.isdisjoint(("prison", "prisons", "jails", "police", "custody"))
    ):
        f.noun, f.noun_class = "hostages", "hostage"  # "12 people held in Gaza were handed over"
    of_gaza = _FROM_GAZA.match(joined(doc.between(f.noun_at + 1, f.noun_at + 7)))
    if f.noun_class == "person" and of_gaza:
        f.noun_class = "prisoner"  # "105 people from Gaza detained since October 7"
    in_prison = by[1:3] == ["in", "israeli"] and doc.at(k + 3) in _PLACES_OF_HOLDING
    by_israel = by[1:] in (["by", "israel"], ["by", "israeli"])
    in_jails = by[:1] in (["in"], ["from"]) and by[1:2] in (["israeli"], ["israel's"]) and by[2] in _PLACES_OF_HOLDING
    if f.noun_class == "person" and (in_jails or ((by_israel or in_prison) and by[0] in PARTICIPLES)):
        f.noun_class = "prisoner"  # "2,000 others detained by Israel"
    return False


_FROM_GAZA = re.compile(r" from (?:the )?gaza (?:strip )?(?:who were )?(?:detained|arrested) ")


_HELD_THERE = frozenset((".", ",", "were", "was", "have", "has", "to", "through", "are"))


def _freed_by_hamas(f: Figure, doc: Document) -> bool:
    """Whether Hamas itself frees those counted, of whom nothing says that they are Palestinians."""
    verb = next((k for k in range(f.first - 1, max(f.start, f.first - 4), -1) if doc.at(k) in _FREES), -1)
    lead = [word for word in doc.between(max(f.start, verb - 7), verb) if word not in _ABOUT_TO] if verb >= 0 else []
    own = doc.between(verb, min(f.end, f.noun_at + 6))
    return lead[-1:] == ["hamas"] and _PALESTINIAN.isdisjoint(own) and "," not in doc.between(verb, f.first)


def _held_by_captors(f: Figure, doc: Document) -> bool:
    """Whether prisoners are told of as a Palestinian group does: 'nine prisoners of the occupation held by the resistance'."""
    held = next((k for k in range(f.noun_at + 1, min(f.end, f.noun_at + 6)) if doc.at(k) in PARTICIPLES), f.end)
    by = doc.between(held + 1, min(f.end, held + 5))
    return by[:1] == ["by"] and not {"resistance", "hamas", "qassam", "militants", "gunmen"}.isdisjoint(by)


_FREES = frozenset(("release", "releases", "released", "free", "frees", "freed"))
_ABOUT_TO = frozenset(("will", "would", "has", "had", "have", "is", "was", "to", "agreed", "agrees", "promised", "expected",
                       "set", "due", "also", "could", "must", "should", "ready", "willing"))  # fmt: skip
_PALESTINIAN = frozenset(("palestinian", "palestinians", "israel", "israeli", "jails", "prisons", "gazan"))


def _of_a_toll(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if reaches_toll(f, doc):
        f.event = "killed"
        return True
    put_at = lx.EVENTS.get(doc.at(f.first - 2)) if doc.at(f.first - 1) == "at" and f.noun is None else None
    if put_at not in ("killed", "injured") or doc.at(f.first - 3) not in ("the", "and"):
        return False
    f.event, f.event_at = put_at, f.first - 2  # "put the dead at nine and the wounded at three"
    return True


def _by_its_noun(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if f.noun_class == "death" and doc.at(f.first - 1) == "the" and any(p.event == "killed" for p in before[-4:]):
        f.told_before = told_again(f, doc, before) is not None  # "14 troops were killed. The 14 deaths ..."
    if f.noun_class not in ("death", "injury"):
        return False
    f.event, f.event_at = ("killed" if f.noun_class == "death" else "injured"), f.noun_at
    return True


def _of_bodies(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """What became of bodies: handed over, or still held."""
    bodies, last = _bodies_of(f, doc), f.previous
    if last is None and f.noun_class == "person":
        last = next((p for p in before[-1:] if p.noun_at == f.first - 2 and doc.at(f.first - 1) in ("and", ",")), None)
    if bodies and f.noun_class == "hostage":
        held = "held" if _KEEPING & set(_words_of_bodies(f, doc)) else "returned"
        brought = not {"brought", "returned", "handed"}.isdisjoint(doc.between(f.last, f.last + 5))
        of_total = f.parent is not None and f.parent.event is not None and not brought
        # "41 hostages died in captivity. The bodies of 38 have been brought back."
        f.event = f.parent.event if f.parent is not None and of_total else held
        f.noun_class, f.noun = "body", "hostages"
        return True
    if not bodies and not (last is not None and last.noun_class == "body" and f.noun_class == "person"):
        return False
    f.noun_class = "body" if f.noun_class != "hostage" else f.noun_class
    f.noun = f.noun or "bodies"
    f.noun_at = f.noun_at if f.noun_at >= 0 else f.first - 2
    total = f.parent or figure_before(f, before)
    told = next((p for p in before[:-5:-1] if (p.noun_class, p.event) == ("hostage", "held")), None)
    if f.noun == "bodies" and doc.between(f.start, f.start + 2) == ["they", "include"] and told is not None:
        f.noun, f.event = "hostages", "held"
        return True  # "47 hostages are held. They include the bodies of at least 25 confirmed dead"
    if f.noun == "bodies" and (not LEAVING.isdisjoint(doc.between(f.first - 4, f.first)) or doc.at(f.last) == "still"):
        f.noun, f.event = "hostages", "held"
        return True  # "leaving the bodies of four still in Gaza"
    if f.noun == "bodies" and f.parent is not None and (f.parent.noun_class, f.parent.event) == ("hostage", "held"):
        f.noun, f.event = "hostages", "held"
        return True  # "74 are still captive, including the bodies of at least 35 whose deaths are confirmed"
    if (
        f.noun in ("bodies", "others")
        and bodies
        and total is not None
        and total.event in BACK
        and f.noun_class == "body"
    ):
        f.event = "returned"  # "six living captives on Saturday and the bodies of four on Thursday"
        return True
    beside = total is not None and (total.noun_class, total.event) == ("hostage", "held")
    if not bodies or f.noun != "others" or not beside:
        return False
    f.noun, f.event = "hostages", "held"  # "holding around 100 hostages and the remains of more than 30 others"
    return True


def _part_of_its_own(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """A part with a verb of its own: '251 taken, 73 of whom are still held'."""
    if f.parent is None:
        return False
    near = range(f.last, min(f.end, f.last + 11))
    own = next((k for k in near if lx.EVENTS.get(doc.at(k)) in _STATES and doc.at(k) not in lx.NOUNS), None)
    if own is not None and f.noun_class in ("hostage", "person"):
        f.event, f.event_at = lx.EVENTS[doc.at(own)], own
        return True
    verb = doc.at(f.last + 2) in ("were", "was", "are", "have", "had")
    if f.parent.event != "taken" or doc.between(f.last, f.last + 2) != ["of", "whom"] or not verb:
        return False
    f.event = "parted"  # "11 of whom were able to come home"
    return True


def _act_of(f: Figure, doc: Document, before: list[Figure]) -> bool:
    act = doc.at(f.first - 2) if doc.at(f.first - 1) == "of" else ""
    if act not in ACTS_OF or not _counts(act, f, doc, f.first - 2):
        return False
    f.event, f.event_at, f.parent = lx.EVENTS[act], f.first - 2, None  # "resulted in the abduction of 250 others"
    return True


def _verb_beside(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """The verb right after the counted: 'and around 200 others were wounded'."""
    after = max(f.last, f.noun_at + 1)
    verbs = (k for k in range(after, min(f.end, after + 3)) if doc.at(k) not in PASSIVE and doc.at(k) != "reported")
    beside = next(verbs, -1)
    if f.event is not None or doc.at(beside) not in lx.EVENTS or doc.at(beside) in THINGS:
        return False
    if lx.EVENTS[doc.at(beside)] == "displaced" and lx.EVENTS.get(doc.at(f.first - 1)) in ("killed", "injured"):
        return False  # "killing 13 Palestinians displaced by the war"
    seen = doc.at(f.first - 1) in ("seen", "saw") and lx.EVENTS[doc.at(beside)] in BACK and beside == f.last
    if seen and {"hostages", "captives"} & f.words and f.noun is None:
        f.noun, f.noun_class, f.noun_at, f.event, f.event_at = "hostages", "hostage", f.first, "released", beside
        return True  # "deals have seen 141 released, seven of whom were dead"
    plain = doc.at(beside - 1) in PASSIVE or lx.EVENTS[doc.at(beside)] in _PLAIN_BESIDE
    if plain and _counts(doc.at(beside), f, doc, beside) and not of_a_total(f, doc):
        f.event, f.event_at = lx.EVENTS[doc.at(beside)], beside
        return True
    return f.noun_class is None and beside == f.last  # "875 injured and 35 detained"


def _verb_before(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """The verb right before the figure: 'released 105 hostages', 'killed 104, including 46 children, and wounded 253'."""
    verb = doc.at(f.first - 1)
    event = lx.EVENTS.get(verb)
    if event == "taken" and f.noun_class is None and f.quantity.unit is None:
        f.event, f.event_at, f.parent = event, f.first - 1, None  # "killed 1,200 people and abducted 251"
        return True
    # "the army captured 600 militants and killed 1,000"; "killed 224 journalists, imprisoned 48 and wounded 400"
    captured = event == "taken" and f.noun_class == "person" and not _counts(verb, f, doc, f.first - 1)
    if captured or (f.noun_class is None and verb in ("imprisoned", "detained", "jailed")):
        f.event = "parted"
        return True
    if f.noun_class == "person" and verb in ("held", "holds"):
        f.event, f.event_at = event, f.first - 1  # "held 200 Gazans, and freed 10 of them"
        if f.noun == "palestinians" and "israel" in doc.between(f.first - 4, f.first):
            f.noun_class = "prisoner"  # "Israel held about 9,500 Palestinians"
        return True
    by_hamas = not {"hamas", "movement", "group", "brigades"}.isdisjoint(
        doc.between(max(f.start, f.first - 9), f.first)
    )
    given = f.noun_class == "hostage" or (f.noun_class == "body" and by_hamas)
    if verb in ("delivered", "delivering", "delivers") and given:
        event = "returned"
    asked = verb == "for" and doc.at(f.first - 2) in ("demand", "demands", "asked", "asks")
    if (verb in _ASKED_OR_OFFERED or asked) and f.noun_class == "hostage":
        event = "released"  # "to swap four hostages for prisoners", "demanded 11 living hostages"
    back = event in BACK and f.noun_class in (*HELD_CLASSES, "body") and f.parent is None
    hurt = event in ("killed", "injured") and verb not in THINGS and f.noun_class in ("person", None)
    if not back and not hurt:
        return False
    f.event, f.event_at, f.parent = event, f.first - 1, None
    return True


def _as_its_total(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if f.parent is None or f.event is not None or f.parent.event in (None, "parted") or not is_part(f, doc):
        return False
    if not {"remain", "stay"}.isdisjoint(doc.between(f.last, f.last + 5)):
        return False  # "to free 230 prisoners. About 30 are set to remain behind bars."
    f.event, f.event_at = f.parent.event, f.parent.event_at
    return True


def _nearest(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """The nearest word that tells, after the noun or before the figure."""
    after, before_it = _nearest_after(f, doc), _nearest_before(f, doc)
    best = min((told for told in (after, before_it) if told is not None), key=lambda told: told[0], default=None)
    if f.event == "displaced" and (
        best is None or lx.EVENTS[doc.at(best[1])] not in ("killed", "injured") or best[0] > 6
    ):
        return True
    if best is not None:
        f.event_at = best[1]
        f.event = "released" if doc.at(best[1]) == "out" else lx.EVENTS[doc.at(best[1])]
    elif f.noun_class == "body" and doc.at(f.first - 1) == "and" and (last := figure_before(f, before)) is not None:
        f.event = "held" if (last.noun_class, last.event) == ("hostage", "held") else None
    elif f.noun_class == "person" and figure_before(f, before):
        alike = {"other", "others", "more", "another"} & set(doc.between(f.first - 1, f.noun_at + 1))
        # they have a verb of their own
        acted = not PASSIVE.isdisjoint(doc.between(f.noun_at + 1, min(f.end, f.noun_at + 7)))
        if alike and before[-1].event in ("killed", "injured") and not acted:
            f.event = before[-1].event  # "killed two, and eight other people in Gaza City"
    return True


def _nearest_after(f: Figure, doc: Document) -> tuple[float, int] | None:
    """(how far, where) the word stands that tells what happened to the counted, after them."""
    best: tuple[float, int] | None = None
    origin = _past_an_aside(max(f.last, f.noun_at + 1), f, doc)
    aside = 6 if not PART_CUES.isdisjoint(doc.between(origin, origin + 3)) else 0
    limit = min(f.end, origin + _NEAR + aside)
    for i in range(origin if origin > max(f.last, f.noun_at + 1) else f.last, limit):
        word = doc.at(i)
        if word in ("dead", "deceased") and (lx.NOUNS.get(doc.at(i + 1)) == "hostage" or doc.at(i + 1) == "ones"):
            continue  # "five living hostages and eight dead hostages would be freed"
        if word in lx.DEAD and f.last <= i < f.noun_at and f.noun_class == "hostage":
            continue  # "four dead American hostages", "two killed hostages": who they are
        if word == "with" and doc.at(i - 1) == "," and i == f.last + 1 and doc.at(f.first - 1) == "reached":
            return None  # "By noon the figure had reached 104, with 253 wounded"
        if word in (";", "while") or (word == "among" and doc.at(i - 1) in PASSIVE):
            break  # "the 20 men were among the 251 kidnapped"
        if word == ":" and f.noun_class == "person" and i + 1 < f.end and doc.at(i + 1)[:1].isdecimal():
            break  # "received 184 patients: 19 were dead on arrival"
        if word == "of" and doc.at(i + 1) in ("whom", "them") and f.noun_class == "person" and i > origin:
            break  # "employs 12,000 staff, of whom 300 have been killed", "60 people were brought in, 22 of them dead"
        if word == "dead" and f.noun_class == "hostage" and figure_between(doc, origin, i):
            continue  # "59 hostages, 24 of them alive and 35 dead, remain"
        if word == "out" and doc.at(i + 1) == "of" and f.noun_class in HELD_CLASSES:
            return 0, i
        if word in _SUBORDINATE and doc.at(i - 1) == ",":
            break
        if doc.at(i - 1) == "which" and doc.at(i - 2) == ",":
            break  # "12 of its 13,000 staff took part in the attack, which killed ..."
        if word == "after" and _STRUCK & set(doc.between(f.first - 3, f.first)):
            break  # "it had struck dozens of commanders after a soldier was shot dead"
        if word == "as" and doc.at(i + 1) in ("israel", "hamas") and i >= origin:
            break  # "convoys took 12 hostages to Egypt as Israel prepared to free 30 prisoners"
        if word in lx.EVENTS and doc.between(i - 2, i) == ["of", "them"] and doc.at(i - 3) in _PARTLY:
            continue  # "900,000 people live there, many of them displaced"
        relative = "whom" in doc.between(i - 3, i) and ("to", "be") in pairwise(doc.between(i, limit))
        if relative and lx.EVENTS.get(word) == "taken":
            continue  # "50 hostages whom Hamas seized are to be freed"
        if word in lx.EVENTS and word not in _NO_VERBS and _counts(word, f, doc, i):
            if i <= origin + 1 and of_a_total(f, doc) and not (lx.EVENTS[word] in BACK and doc.at(i - 1) in PASSIVE):
                continue  # "94 of the 251 hostages abducted ... remain"
            cost = (i - origin) + (4 if figure_between(doc, origin, i) else 0) + (2 if doc.at(i - 1) == "and" else 0)
            if best is None:
                best = (cost, i)
            elif lx.EVENTS[word] in BACK and doc.at(i - 1) in PASSIVE and not figure_between(doc, origin, i):
                return cost - 4, i  # "held by Hamas since October were freed"
            if lx.EVENTS[word] != "held" or doc.at(i - 1) in PASSIVE:
                break
    return best


def _nearest_before(f: Figure, doc: Document) -> tuple[float, int] | None:
    """(how far, where) the word stands that tells what happened to the counted, before them."""
    if doc.at(f.first - 2) == "of" and doc.at(f.first - 3) in _PARTLY:
        return None  # "release more of the 236 captives"
    for i in range(f.first - 1, max(f.start - 1, f.first - _NEAR), -1):
        word = doc.at(i)
        if word in (";", "while") or (word in _SUBORDINATE and doc.at(i - 1) == ","):
            return None
        if word in PARTICIPLES and lx.NOUNS.get(doc.at(i - 1)) in HELD_CLASSES and doc.at(f.first - 1) == "and":
            continue  # "120 prisoners held in Israel and 40 captives"
        described = word in _HANDED and lx.NOUNS.get(doc.at(i + 1)) in HELD_CLASSES
        if described and (i == f.start or doc.at(i - 1) in _ARTICLES):
            return None  # "Freed hostage Eli Sharabi said he saw four hostages"
        if word in lx.EVENTS and _counts(word, f, doc, i):
            apart = figure_between(doc, i, f.first)
            if word in ("toll", "tally") and not apart:
                return 1, i  # "the toll from ongoing attacks has risen to ..."
            return (f.first - i) + (4 if apart else 0), i
    return None


def _whole_of_a_part(f: Figure, doc: Document) -> bool:
    """Whether the verb after the counted is told of some of them: 'two of 15 soldiers were killed', 'of 60 babies, five died'."""
    if f.whole:
        told = next((k for k in range(f.noun_at + 1, min(f.end, f.noun_at + 11)) if doc.at(k) in lx.EVENTS), f.noun_at)
        return doc.at(told - 1) in PASSIVE
    opens = doc.between(f.start, f.first) in (["of"], ["of", "the"])
    comma = next((k for k in range(f.noun_at + 1, min(f.end, f.noun_at + 10)) if doc.at(k) == ","), -1)
    own = any(doc.at(k) in lx.EVENTS for k in range(f.noun_at + 1, max(comma, f.noun_at + 1)))
    return opens and comma >= 0 and not own


# Words that tell who the counted are, or how a number is known, and not what happened to them.
_DESCRIBING = frozenset(
    """suspected believed described identified wanted accused affiliated linked dressed armed unarmed aged
    crowded gathered trapped crammed related named based involved seated parked used hired masked hundred red
    estimated reported reached exceeded included recorded counted listed registered claimed confirmed verified presumed feared
    documented announced totalled totaled numbered surpassed topped crossed passed neared approached followed added mourned
    tallied caused drowned executed starved slaughtered massacred gunned assassinated suffocated electrocuted crushed""".split()
)
_IRREGULAR = frozenset(
    "withdrawn sent went left came sought ran lost beaten given got had driven thrown stood made led held".split()
) - set(lx.EVENTS)
_STAYING = frozenset(
    ("sheltering", "seeking", "taking", "sleeping", "living")
)  # "are seeking shelter" tells of the displaced
_OTHERWISE = frozenset(("treated", "admitted", "screened", "fired", "vaccinated", "fed", "registered", "enrolled", "employed",
                        "dismissed", "sacked", "brought", "questioned", "summoned", "trained", "recruited"))  # fmt: skip


def _words_of_bodies(f: Figure, doc: Document) -> list[str]:
    """The words that tell what became of bodies: none after they are said to be handed over, nor of another clause."""
    before = doc.between(max(f.start, f.first - 12), f.first)
    given = [n for n, word in enumerate(before) if word in _GIVEN_BACK]
    if given:
        return before[given[-1] :]
    after = doc.between(f.first, min(f.end, f.noun_at + 8))
    return before + after[: next((n for n, word in enumerate(after) if word in (";", "leaving", "after")), len(after))]


_KEEPING = frozenset(("holding", "holds", "hold", "remain", "still"))
_GIVEN_BACK = frozenset(("returned", "handed", "recovered", "retrieved", "returning", "handing", "returns"))


def _past_an_aside(i: int, f: Figure, doc: Document) -> int:
    """Where a sentence goes on after an aside: '33 hostages - women, children, men over 50 - will be released'."""
    of_them = any(doc.between(k, k + 2) in (["of", "them"], ["of", "whom"]) for k in range(i + 2, i + 6))
    # "1.9 million people, nine in every ten, have been"
    share = doc.at(i + 1) == "or" or doc.at(i + 2) in ("in", "out")
    aside = doc.at(i + 1) in PART_CUES or of_them or share
    if doc.at(i) == "," and aside:  # "2,000 prisoners, including 250 ..., are to be freed"
        closed = next(
            (k for k in range(i + 2, min(f.end, i + 25)) if doc.at(k) == "," and doc.at(k + 1) in _GOES_ON), -1
        )
        return closed + 1 if closed >= 0 else i
    if doc.at(i) not in ("-", "–", "—"):
        return i
    ends = next((k for k in range(i + 1, min(f.end, i + 25)) if doc.at(k) == doc.at(i)), i)
    return ends + 1 if doc.at(ends + 1) in PASSIVE or doc.at(ends + 1) in lx.MODALS else i


_GOES_ON = PASSIVE | {"had", "died", "perished"}
_WHICH = frozenset(("who", "whom", "that", "which"))
_FREELY = (["went", "free"], ["go", "free"], ["walked", "free"], ["came", "home"], ["came", "back"], ["come", "home"],
           ["go", "home"], ["set", "free"], ["let", "go"])  # fmt: skip


def _described(f: Figure, doc: Document) -> bool:
    """Whether 'taken' or 'held' only describes the counted, and the sentence tells what came of them: then that is it.

    '50 hostages seized by Hamas are expected to be freed', 'the release of 39 Palestinians jailed in Israel'.
    """
    at = max(f.last, f.noun_at + 1)
    if f.noun_class == "body" and doc.at(at) == "of":  # "bodies of dual nationals who died ... will be handed over"
        at = next((k for k in range(at + 1, min(f.end, at + 6)) if doc.at(k) in _WHICH), at)
    if doc.at(at) == ",":  # "58 hostages, both living and dead, still held"
        at = next(
            (k + 1 for k in range(at + 1, min(f.end, at + 8)) if doc.at(k) == "," and doc.at(k + 1) == "still"),
            at + (doc.at(at + 1) in PARTICIPLES),  # "33 hostages, captured by Hamas, were exchanged"
        )
    i = at
    while i < min(f.end, at + 5) and (
        doc.at(i) in _WHICH or doc.at(i) in PASSIVE or doc.at(i) in ("still", "also", "being", "had")
    ):
        i += 1
    died = doc.at(at) in _WHICH and doc.at(i) in ("died", "killed", "murdered") and f.noun_class in ("body", "hostage")
    if not died and (
        doc.at(i) not in PARTICIPLES or (i > at and doc.at(at) not in (*_WHICH, "still", "being", "also"))
    ):
        return False
    if "still" in doc.between(at, i) and not died:
        leads = f.first - 1 - (doc.at(f.first - 1) == "of")
        if of_a_total(f, doc) and lx.EVENTS.get(doc.at(leads)) in BACK:
            f.event, f.event_at = "released", leads  # "to free 12 of 40 hostages still held"
            return True
        f.event, f.event_at = "held", i  # "the release of the 61 hostages still held there"
        return True
    for k in range(i + 1, min(f.end, i + 16)):
        another = figure_between(doc, k - 1, k + 1) and not _YEAR.fullmatch(doc.at(k))
        together = _together_to_be(doc, k, f.end) if another and "and" in doc.between(k - 3, k) else -1
        if together >= 0:
            f.event, f.event_at = lx.EVENTS[doc.at(together)], together
            return True  # "120 prisoners held in Israel and 40 captives are set to be released"
        if doc.at(k) in (";", "while", "but") or another:
            break
        captives = f.noun_class == "hostage" or not lx.CAPTIVITY.isdisjoint(doc.between(i, k))
        if doc.at(k) in ("still", "remain") and captives and not figure_between(doc, i, k):
            f.noun_class = "hostage"
            f.event, f.event_at = "held", k  # "taken captive on Oct. 7, are still in Gaza"
            return True
        passive = doc.at(k - 1 - (doc.at(k - 1) in ("also", "since", "already"))) in PASSIVE
        told = lx.EVENTS.get(doc.at(k)) if passive else None
        died = told == "killed" and f.noun_class == "prisoner"
        if died or told in ("released", "returned", "held") or doc.between(k, k + 2) in _FREELY:
            f.event, f.event_at = told or "released", k
            return True
    for k in range(f.first - 1, max(f.start - 1, f.first - _NEAR), -1):
        told = lx.EVENTS.get(doc.at(k))
        if doc.at(k) in (";", "while", "when", "but") or (
            told in ("taken", "held", "killed") and doc.at(k) not in PARTICIPLES
        ):
            break
        if told in ("released", "returned") and _counts(doc.at(k), f, doc, k):
            f.event, f.event_at = told, k
            return True
    return False


def _together_to_be(doc: Document, k: int, end: int) -> int:
    """Where those counted at word k, and those before, are released: 'and 40 captives in Gaza are to be freed'; or -1."""
    last = min(end, k + 12)
    held = any(lx.NOUNS.get(doc.at(n)) in HELD_CLASSES for n in range(k + 1, k + 4))
    to_be = (n for n in range(k, last) if doc.at(n - 1) in ("be", "were", "been"))
    freed = next((n for n in to_be if lx.EVENTS.get(doc.at(n)) in BACK), -1)
    return freed if held and not figure_between(doc, k, last) else -1


_YEAR = re.compile(r"20\d\d")
_SUPPOSED = frozenset(("believed", "thought", "presumed", "feared", "still", "assumed"))
_LET_GO = {
    **dict.fromkeys(("let", "lets", "letting"), ("go", "out")),
    **dict.fromkeys(("set", "sets", "setting"), ("free",)),
    **dict.fromkeys(("gave", "give", "gives", "giving", "given"), ("up", "back", "over")),
}
_SENT_HOME = dict.fromkeys(
    ("send", "sends", "sent", "sending", "bring", "brings", "brought", "bringing"), ("home", "back")
)


def _let_go(before: list[str], after: list[str], verbs: dict[str, tuple[str, ...]]) -> bool:
    """Whether a verb of two words tells of a release: 'let 12 hostages go', 'gave back 12 hostages', '12 were set free'."""
    told = any(word in verbs.get(verb, ()) for verb, word in (*pairwise(before), *pairwise(after[:5])))
    return told or any(word in after[:4] for verb in before for word in verbs.get(verb, ()))


_PLACES_OF_HOLDING = lx.PRISONS | {"captivity"}


def _sheltering(f: Figure, doc: Document, after: list[str]) -> bool:
    before = doc.between(f.first - 2, f.first)
    return f.noun != "families" and (
        before == ["shelter", "to"]
        or before[-1:] == ["sheltering"]
        or not {"sheltering", "sheltered"}.isdisjoint(after[:3])
        or ("shelter" in after[:5] and not {"sought", "seeking", "taken"}.isdisjoint(after[:4]))
    )


def _special_event(f: Figure, doc: Document) -> bool:
    """What happened to the counted, where no single word tells it."""
    told_from = _past_an_aside(max(f.last, f.noun_at + 1), f, doc)
    after = doc.between(told_from, min(f.end, told_from + 8))
    event = None
    if f.noun_class in ("hostage", "prisoner", "person", "body"):
        before_it = doc.between(f.first - 6, f.first)
        let_go = _let_go(before_it, after, _LET_GO if f.noun_class == "person" else {**_LET_GO, **_SENT_HOME})
        if (
            after[:2] in _FREELY
            or let_go
            or ({"left", "leave", "out", "walked"} & set(after) and _PLACES_OF_HOLDING & set(after))
        ):
            event = "returned" if f.noun_class == "body" else "released"
            if f.noun_class == "person" and "israeli" in after and not lx.PRISONS.isdisjoint(after):
                f.noun_class = "prisoner"  # "28 boys who would leave Israeli prisons"
        elif (
            after[:1] == ["in"]
            and after[1:2] in (["israeli"], ["its"], ["israel's"])
            and _PLACES_OF_HOLDING & set(after[:4])
            and palestinian(f, doc)
            and lx.EVENTS.get(doc.at(f.first - 1))
            not in BACK  # "has released 1,900 Palestinian prisoners in its custody"
        ):
            f.noun_class, event = "prisoner", "held"
    kept = set(
        after[: after.index("but")] if "but" in after else after
    )  # "returned 24 bodies, but two are still in Gaza"
    still = {"still", "remain", "left"} & kept and IN_GAZA & kept
    waiting = f.noun_class == "hostage" and after[:3] == ["are", "still", "waiting"]
    waiting = waiting or (f.noun_class == "hostage" and after[:2] == ["are", "left"])  # "no hostages are left in Gaza"
    if waiting or (f.noun_class == "body" and (still or after[:1] == ["waiting"])):
        event = "held"  # "seven bodies are still in Gaza", "there are still 13 bodies waiting to be returned"
    if f.noun_class == "person" and doc.at(f.first - 1) in ("included", "include", "includes", "were", "are"):
        named = next((k for k in range(f.first - 2, f.start, -1) if doc.at(k) in lx.NOUNS), -1)
        if named >= 0 and doc.at(named - 1) in ("freed", "released") and named >= f.first - 4:
            f.noun_class = "prisoner" if doc.at(named) in ("palestinians", "prisoners", "detainees") else "hostage"
            event = "released"  # "the freed Israelis included nine women"
    believed = after[:2] == ["are", "still"] and "held" in after[2:6]
    if f.noun_class == "person" and believed and {"hamas", "hostage", "hostages", "captives"} & f.words:
        f.noun_class, event = "hostage", "held"  # "more than 19 women are still believed to be held"
    arrives = next((n for n, word in enumerate(after[:6]) if word in _ARRIVES), None)
    own = (
        doc.at(f.first - 1) != "of" and doc.at(f.noun_at + 1) != "'" and "former" not in doc.between(f.last, f.noun_at)
    )
    own = own and (arrives is None or {"could", "may", "might"}.isdisjoint(after[:arrives]))
    if (
        f.noun_class == "hostage"
        and own
        and arrives is not None
        and not _ISRAEL_OR_EGYPT.isdisjoint(after[arrives : arrives + 4])
    ):
        event = "released"  # "12 hostages crossed into Israel this evening", "are due to cross into Egypt"
    in_gaza = [("gaza" in after[n : n + 4]) for n, word in enumerate(after[:5]) if word == "held"]
    if f.noun in _NOBODY_IN_PARTICULAR and after[:2] == ["still", "held"] and "of" in doc.between(f.first - 2, f.first):
        f.noun_class, event = "hostage", "held"  # "Of the 97 people still held, 33 are dead"
    if f.noun in _NOBODY_IN_PARTICULAR and after[:1] == ["are"] and "still" in after[:3] and in_gaza[:1] == [True]:
        f.noun_class, event = "hostage", "held"  # "around 180 people are still being held in Gaza"
    if (
        f.noun in _NOBODY_IN_PARTICULAR
        and _SEIZED.isdisjoint(after[:1])
        and not _STILL_CAPTIVE.isdisjoint(pairwise(after[:4]))
        and not IN_GAZA.isdisjoint(after)
    ):
        f.noun_class, event = "hostage", "held"  # "103 people still captive in Gaza", "134 people are still captive"
    who = after[:1] == ["who"] and not of_a_total(f, doc)  # "hostages who are still in Gaza and could be returned"
    if (
        f.noun_class == "hostage"
        and after[who : who + 3] in _STILL_INSIDE
        and not _THERE.isdisjoint(after[who + 3 : who + 6])
    ):
        event = "held"  # "98 hostages are still inside Gaza, a third thought dead"
    has = doc.at(f.first - 1) == "has" or doc.between(f.first - 2, f.first) == ["still", "have"]
    has = has and not _CAPTORS.isdisjoint(doc.between(f.first - 5, f.first))
    if (
        f.noun_class == "hostage"
        and has
        and lx.EVENTS.get(after[0] if after else "") not in BACK
        and after[:1] not in (["to"], ["it"])
    ):
        event = "held"  # "Hamas still has 59 hostages"
    if f.noun_class == "hostage" and "there" in doc.between(f.first - 3, f.first):
        event = "held"  # "there are currently 97 hostages"
    sites = doc.has(f.noun_at + 1, min(f.end, f.noun_at + 9), ("displacement", "sites")) >= 0
    sites = sites and {"died", "at", "near"}.isdisjoint(doc.between(f.noun_at + 1, f.noun_at + 6))
    if f.noun_class == "person" and "killed" not in after and (sites or _sheltering(f, doc, after)):
        event = "displaced"  # "more than 530,000 people are sheltering"
    if f.noun_class == "person" and (
        after[:2] == ["became", "victims"]
        or (not _TO_DEATH.isdisjoint(pairwise(after)) and {"nearly", "almost"}.isdisjoint(after))
    ):
        event = "killed"
    received = not {"received", "receives"}.isdisjoint(doc.between(f.first - 2, f.first))
    if f.noun_class == "hostage" and received and lx.DEAD.isdisjoint(doc.between(f.last, f.noun_at)):
        event = "released"  # "the Red Cross received four hostages"
    if f.noun_class == "person" and (("lives" in after and "lost" in after) or after[:3] in _BODIES_CAME):
        event = "killed"
    if (
        f.noun_class == "person"
        and "died" not in after
        and {"suffered", "sustained", "sustaining"} & set(after[:5])
        and {"injuries", "wounds"} & set(after[:7])
    ):
        event = "injured"
    if f.noun == "members" and "staff" in doc.between(f.noun_at - 1, f.noun_at + 3):
        f.noun = "staff"  # "108 members of staff"
    if doc.at(f.first - 1) == "lost" and (f.noun in lx.SOLDIERS or f.noun in ("staff", "employees", "colleagues")):
        event, f.event_at = (
            "killed",
            f.first - 1,
        )  # "the army has lost 712 soldiers", "UNRWA has lost more than 310 staff"
    rate = f.noun_class == "person" and not {"every", "each"}.isdisjoint(after[1:6])
    if rate and "for" in after and not {"hostage", "captive"}.isdisjoint(doc.between(f.noun_at + 1, f.noun_at + 11)):
        f.noun_class, event = "prisoner", "released"  # "25 women for every Israeli hostage"
    among = after[1:3] == ["among", "the"] and after[:1] in (["are"], ["were"])
    if f.noun_class == "person" and among and after[3:4] in (["dead"], ["killed"], ["wounded"], ["injured"]):
        event = lx.EVENTS.get(after[3]) or "injured"
    forced = not {"forced", "driven", "fled", "uprooted"}.isdisjoint(after)
    if f.noun_class == "person" and (
        after[3:6] == ["from", "their", "homes"] or (forced and "homes" in doc.between(f.noun_at + 1, f.noun_at + 12))
    ):
        event = "displaced"  # "90,000 people in the city have been forced from their homes"
    if f.noun_class in HELD_CLASSES and ("yet", "to") in pairwise(after[:4]):
        event = "held"  # "48 hostages have yet to be released"
    theirs = not {"israeli", "israel's", "occupation's", "israel"}.isdisjoint(after)
    in_prison = f.noun in ("palestinians", "gazans") and theirs and not _PLACES_OF_HOLDING.isdisjoint(after)
    if in_prison and _KEPT & set(after[:5]) and not _LEFT_IT & set(after):
        f.noun_class, event = "prisoner", "held"  # "10,800 Palestinians are held in Israeli prisons"
    if f.noun_class == "person" and "forced" in after[:3] and {"homes", "flee"} & set(after[:7]):
        event = "displaced"
    lies = after[:1] in (["are"], ["were"], ["remain"]) and (
        after[1:3] == ["in", "hospital"] or (after[1:2] == ["in"] and after[3:4] == ["condition"])
    )
    if f.noun_class in ("person", None) and lies and f.quantity.unit is None:
        event = "injured"  # "a further nine are in hospital"
    of_bodies = f.parent is not None and f.parent.noun_class == "body"  # "the bodies of ten people, four of them women"
    taken_in = "hospital" in after[:6] and "dead" not in after[:6] and not of_bodies
    if (
        f.noun_class in ("person", None)
        and after[:3] == ["were", "brought", "in"]
        and {"injuries", "wounds"} & set(after[3:7])
    ):
        event = "injured"
    if f.noun_class == "person" and taken_in and {"taken", "rushed", "brought"} & set(after[:4]):
        event = "injured"
    f.event = event or f.event
    return event is not None


_BODIES_CAME = (["whose", "bodies", "reached"], ["whose", "bodies", "arrived"])
_THERE = IN_GAZA | {"captivity", "hands", "tunnels"}
_STILL_CAPTIVE = frozenset((("still", "captive"), ("remain", "captive")))
_STILL_INSIDE = (["are", "still", "in"], ["are", "still", "inside"], ["were", "still", "in"])
_ARRIVES = frozenset(("cross", "crosses", "crossed", "arrive", "arrives", "arrived", "reach", "reached"))
_ISRAEL_OR_EGYPT = frozenset(("israel", "egypt", "israeli", "egyptian"))
_NOBODY_IN_PARTICULAR = frozenset(("people", "persons", "others", "israelis", "men", "women", "children"))
_TO_DEATH = {(word, "to") for word in ("starved", "froze", "frozen", "burned", "burnt", "bled")}
_KEPT = frozenset(("held", "detained", "imprisoned", "languish", "languishing", "are", "were"))
_LEFT_IT = frozenset(("leave", "leaving", "freed", "released", "from", "died", "killed"))


def _listed(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Whether a figure goes on a list of those released: 'to free 1,700 Palestinians detained since ..., and 250 prisoners'."""
    last = figure_before(f, before)
    if last is None or last.event not in ("released", "returned") or last.event_at > last.first:
        return False
    also = doc.between(f.first - 2, f.first)
    after = doc.between(max(f.last, f.noun_at + 1), max(f.last, f.noun_at + 1) + 3)
    listed = (
        (also[-1:] == ["and"] or also == ["and", "of"] or "well" in doc.between(f.first - 5, f.first))
        and not {"killed", "injured", "wounded", "died"} & set(after)
        and (
            (last.noun_class in (f.noun_class, "person") and f.noun_class in HELD_CLASSES)
            or (last.noun_class == "prisoner" and f.noun_class == "person" and f.noun not in ("israelis", "soldiers"))
            or (last.noun_class == "hostage" and f.noun_class == "person" and last.event_at < 0)
            or (last.noun_class == "hostage" and f.noun_class == "prisoner" and STAY.isdisjoint(after))
            or (last.noun_class in HELD_CLASSES and f.noun in ("palestinians", "gazans"))
            or (last.noun_class == "hostage" and f.noun in lx.NATIONALS)
        )
    )
    if listed and f.noun_class == "person" and f.noun not in ("palestinians", "gazans"):
        theirs = last.noun_class == "hostage" and palestinian(
            f, doc
        )  # "let 81 go, and 180 Palestinian women were freed"
        f.noun_class = "prisoner" if theirs else last.noun_class
    if listed and not any(
        lx.EVENTS.get(doc.at(k)) in ("killed", "returned", "released")
        and (doc.at(k), doc.at(k - 1)) != ("dead", "them")
        for k in range(last.last, f.first)
    ):
        f.event, f.event_at, f.listed = last.event, last.event_at, True
        return True
    return False


_ASKED_OR_OFFERED = frozenset(("swap", "demanded", "demands", "wants", "offered", "offers"))
_ARTICLES = frozenset(("the", "a", "an", "one"))
_NO_VERBS = THINGS - {"free", "dead", "freedom", "captivity", "exchange", "release", "return", "handover", "deaths"}
_HANDED = frozenset(("returned", "released", "freed", "handed"))
_GATHER = frozenset(("protested", "rallied", "gathered", "marched", "demonstrated", "signed", "protest", "rally", "gather",
                     "staged", "demand", "demanded", "demanding", "called", "urged", "attended", "joined", "blocked",
                     "celebrated", "cheered", "watched", "stormed", "broke", "burst", "infiltrated", "invaded",
                     "poured"))  # fmt: skip
_PLAIN_BESIDE = frozenset(("killed", "injured", "missing", "taken", "displaced"))
_SUBORDINATE = frozenset(("as", "when", "where"))
_PARTLY = frozenset(("more", "some", "most", "all", "many", "half", "much", "several", "rest"))
_STATES = ("held", "killed", "released", "returned")
_ISRAELIS = frozenset(("army", "troops", "israel", "israeli", "idf", "military", "soldiers"))
_CONVOYS = frozenset(
    ("cross", "convoy", "convoys", "vehicles", "ambulances", "helicopter", "helicopters", "buses", "bus")
)
_CAPTORS = frozenset(("hamas", "militants", "gunmen", "fighters", "terrorists", "by"))
_FIGHTERS = frozenset(("militants", "fighters", "terrorists", "gunmen", "suspects", "combatants", "operatives"))
_INTO_GAZA = frozenset(("gaza", "strip", "enclave", "tunnels", "captivity"))
_PUBLISHED = frozenset(("video", "videos", "footage", "names", "images", "photos", "clip", "list", "statement"))


def _counts(word: str, f: Figure, doc: Document, i: int) -> bool:
    """Whether an event word can be what happened to this noun here."""
    event = lx.EVENTS[word]
    if event == "entered":
        return f.noun_class == "truck"
    if event == "held":
        if word == "remaining" and f.last <= i < f.noun_at and lx.EVENTS.get(doc.at(f.first - 2)) in BACK:
            return False  # "released the 14 remaining hostages"
        if word == "remains" and doc.at(i - 1) in ("the", "human", "and", "their", "or"):
            return False  # "and the remains of 15"
        if word == "captivity" and "from" in doc.between(i - 2, i):
            return False  # "freed eight people from captivity"
        if word == "held" and doc.at(i - 1) == "had" and i > f.last:
            return False  # "handed over four hostages it had held for a year"
        near = set(doc.between(i - 3, i + 4))
        if f.noun_class == "person" and 0 < f.first - i <= 3 and "hamas" in doc.between(i - 6, i):
            f.noun_class = "hostage"  # "Hamas, which holds 59 people"
            return True
        if word in ("imprisoned", "jailed") and f.noun in ("palestinians", "gazans"):
            f.noun_class = "prisoner"
            if "exchange" in doc.between(f.first - 4, f.first) or f.first <= i < f.noun_at:
                return False  # "in exchange for 900 Palestinians imprisoned in Israel", "900 imprisoned Palestinians"
        return (f.noun_class in ("hostage", "prisoner") and doc.at(i + 1) not in ("talks", "a")) or (
            f.noun_class == "person" and bool(near & lx.CAPTIVITY)
        )
    if event == "taken":
        if _taken_by_israelis(f, doc, i):
            return False
        if ["out", "of"] in (doc.between(f.noun_at + 1, f.noun_at + 3), doc.between(i + 1, i + 3)):
            return False  # "took 12 people out of Gaza for treatment"
        by = doc.between(max(f.start, i - 4), i)
        seizing = word in ("captured", "capturing", "seized", "seizing") and i < f.first and _CAPTORS.isdisjoint(by)
        sentence = doc.between(f.start, i)
        by_army = not {"army", "troops", "idf"}.isdisjoint(sentence) and _CAPTORS.isdisjoint(sentence)
        if (seizing and (by_army or not _ISRAELIS.isdisjoint(by))) or f.noun in _FIGHTERS:
            return False  # "the army captured 600 militants", "troops killed 300 people and seized 120 others"
        freed = doc.at(f.start) == "of" and any(lx.EVENTS.get(doc.at(k)) in BACK for k in range(f.start, f.first))
        if freed and f.noun is None:
            return False  # "of the 190 freed, 15 were taken to Gaza"
        if not _CONVOYS.isdisjoint(by):
            return False  # "Red Cross convoys took 12 hostages to Egypt"
        if word == "take" and lx.CAPTIVITY.isdisjoint(doc.between(i, i + 9)):
            return False  # "5,000 policemen who are to take over"
        if doc.between(i + 1, i + 3) in (["no", "part"], ["any", "part"]):
            return False  # "21 minors who took no part in the attack"
        if doc.at(i + 1) in ("shelter", "refuge", "part", "place", "cover", "care", "back", "their", "effect"):
            return False
        towards = doc.between(i + 2, i + 5) if doc.at(i + 1) == "to" else None
        if towards and (_INTO_GAZA.isdisjoint(towards) or not lx.HOSPITALS.isdisjoint(towards)):
            return False  # "took to the streets", "20 were taken to hospital in Gaza City"
        if not {"total", "toll", "number", "figure", "count", "deaths", "tally", "losses"}.isdisjoint(
            doc.between(i + 1, i + 5)
        ):
            return False  # "taking the total to 126,200", "taking deaths from hunger to 453"
        return f.noun_class in ("hostage", "person", None)
    if event == "released":
        if not _PUBLISHED.isdisjoint(doc.between(i - 1, i)) or not _PUBLISHED.isdisjoint(doc.between(i + 1, f.first)):
            return False  # "released a video of three hostages", "footage released on Sunday showed three"
        if doc.between(i - 3, i) == ["site", "of", "the"]:
            return False  # "dozens of militants stood at the site of the release"
        if f.noun == "israelis" and f.quantity.value is None and i > f.noun_at:
            return False  # "tens of thousands of Israelis staged protests, demanding a deal to free 45 hostages"
        return f.noun_class in ("hostage", "prisoner", "person", "body", None)
    if event == "returned":
        if word == "hand" and doc.at(i + 1) not in ("over", "back"):
            return False
        if word == "return" and doc.at(i + 1) == "to":
            return False  # "the return to fighting will cost 40 hostages"
        return f.noun_class in ("hostage", "body", "prisoner")
    if event == "displaced":
        return f.noun_class in ("person", None) and doc.at(i - 1) != "the"
    if event == "missing":
        if word in ("trapped", "buried") and {"rubble", "debris", "under", "beneath"}.isdisjoint(doc.between(i, i + 6)):
            return False  # "200 fighters are trapped in tunnels"
        return f.noun_class in ("person", "hostage", None)
    if event in ("killed", "injured"):
        return (
            f.noun_class in ("person", "prisoner", "hostage", "body", "death", "injury", None)
            and f.quantity.unit is None
        )
    return True


def _described_by_it(f: Figure, doc: Document, before: list[Figure]) -> bool:
    return f.noun_class in (*HELD_CLASSES, "body", "person") and _described(f, doc)


def _special(f: Figure, doc: Document, before: list[Figure]) -> bool:
    return _special_event(f, doc)


# What happened to the counted: each looks at one way to tell it and says whether that settles it; the first that does wins.
def _under_rubble(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'including 14,222 people believed to be under the rubble', 'up to 15,000 could be dead under the rubble'."""
    more = f.noun_class is None and doc.at(f.last) == "more"  # "10,000 more are thought to lie under the debris"
    after = doc.between(f.last, min(f.end, max(f.last, f.noun_at) + (10 if more else 8)))
    at = next((n for n, word in enumerate(after) if word in ("under", "beneath")), -1)
    if (
        not (f.noun_class == "person" or more)
        or at < 0
        or ({"rubble", "debris"}.isdisjoint(after[at : at + 3]) and not _lie_there(f, after, at))
        or lx.RECOVERED & set(after)
    ):
        return False
    f.event = "missing"
    return True


def _lie_there(f: Figure, after: list[str], at: int) -> bool:
    """'thought to lie beneath collapsed buildings'; not 'killed beneath the ruins', 'sheltering under ruined houses'."""
    ruins = not {"ruins", "collapsed", "ruined"}.isdisjoint(after[at : at + 3])
    return (
        ruins
        and not {"lie", "trapped", "buried", "missing", "still"}.isdisjoint(after[:at])
        and _RESCUE.isdisjoint(f.words)
    )


_RESCUE = frozenset(("alive", "pulled", "rescued", "sheltering", "living"))


def _then_told(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """What happened by the verb of the sentence, not by a participle: 'four soldiers held for months were handed over'."""
    k = f.noun_at + 1
    if doc.at(k) == "and" and lx.NOUNS.get(doc.at(k + 1)) == "person":
        k += 2  # "nine women and children seized in the attack were driven out of Gaza"
    seized = lx.EVENTS.get(doc.at(k)) == "taken" or doc.between(k, k + 2) in (["held", "captive"], ["held", "hostage"])
    captives = f.noun_class == "hostage" and lx.EVENTS.get(doc.at(k)) == "held"
    if f.noun_class not in ("hostage", "person") or f.quantity.unit or not (seized or captives) or k <= f.last:
        return False
    if doc.at(k) in ("remain", "remained", "remains"):
        f.event, f.event_at = "held", k
        return True  # "before the handover, 70 hostages remained in Gaza"
    for n in range(k + 1, min(f.end, k + 14)):
        if doc.at(n) in (",", ";", "and", "but", "who"):
            return False
        back = lx.EVENTS.get(doc.at(n + 1)) in BACK or doc.between(n, n + 3) == ["to", "be", "freed"]
        out = doc.at(n + 1) in ("driven", "taken", "flown", "brought") and doc.at(n + 2) == "out"
        out = out and f.words.isdisjoint(_NO_RELEASE)
        if doc.at(n) in ("were", "was", "been", "be") and (back or out):
            f.event, f.event_at = lx.EVENTS[doc.at(n + 1)] if back else "released", n + 1
            f.noun, f.noun_class = ("hostages", "hostage") if f.noun_class == "person" else (f.noun, f.noun_class)
            return True
        own = doc.at(f.first - 2) != "of" and not of_a_total(f, doc) and not _taken_by_israelis(f, doc, f.noun_at + 1)
        own = own and not _BY_HAMAS.isdisjoint(f.words) and _ELSEWHERE_HELD.isdisjoint(f.words)
        stay = doc.at(n) == "remain" or (own and doc.between(n, n + 2) in (["are", "still"], ["are", "being"]))
        if stay and {"captivity", "captive", "held"} & set(doc.between(n, n + 4)):
            f.noun, f.noun_class, f.event, f.event_at = "hostages", "hostage", "held", n
            return True  # "64 people abducted on 7 October remain in captivity", "the 12 seized there are still held"
    return False


_BY_HAMAS = frozenset(("gaza", "october", "hostage", "hostages", "hamas", "kibbutz"))
_ELSEWHERE_HELD = frozenset(
    "prison charge hospital hospitals ashdod teiman yemen houthis checkpoint flotilla settlers sea lawyers city jail".split()
)
_NO_RELEASE = frozenset(
    ("raid", "troops", "army", "photo", "treatment", "hospital", "prison", "wounded", "medical", "cancer")
)


def _goes_home(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'21 hostages are due home', 'will be let out', 'two buses took 90 Palestinians from Ofer prison', 'bring out 45 women'."""
    if f.noun_class not in (*HELD_CLASSES, "person") or f.quantity.unit or f.noun in ("lebanese", "syrians"):
        return False
    if doc.at(f.first - 1) == "of" or doc.at(f.noun_at + 1) == "'":
        return False  # "letters of six hostages reached Israel", "offering 30 hostages' names"
    lead, after = (
        joined(doc.between(f.first - 3, f.first)),
        joined(doc.between(f.noun_at + 1, min(f.end, f.noun_at + 15))),
    )
    home, out = _HOME.match(after), _BRINGS_OUT.search(lead) or _traded_for(f, doc)
    out = out or (_BRINGS.search(lead) is not None and not {"back", "home", "out"}.isdisjoint(after.split()[:3]))
    prison = _FROM_PRISON.match(after) is not None and _CARRIES.search(lead) is not None
    beside = f.noun_at + (3 if doc.at(f.noun_at + 1) == "and" and doc.at(f.noun_at + 2) in lx.NOUNS else 1)
    seized = lx.EVENTS.get(doc.at(beside)) == "taken"
    if f.noun_class == "person":
        jailed = prison or (home is not None and not lx.PRISONS.isdisjoint(home.group().split()))
        kept = home is not None and " gaza " in home.group() and not PARTICIPLES.isdisjoint(home.group().split())
        captive = (out and seized) or (kept and lx.PRISONS.isdisjoint(after.split()))
        if not (captive or jailed) or palestinian(f, doc) != jailed or "rafah" in f.words:
            return False
        f.noun_class = "prisoner" if jailed else "hostage"
        f.noun = f.noun if jailed else "hostages"
    elif out and not home and not _NOTHING_GIVEN.isdisjoint(f.words):
        return False  # "military pressure would not yield 59 hostages"
    elif not (home or out or (prison and f.noun_class == "prisoner")):
        return False
    f.event, f.event_at = "released", f.first - 1 if out or prison else f.noun_at + 1
    return True


_HOME = re.compile(
    r" (?:and (?:detainees|children|minors|women|men) )?(?:(?:who (?:were|had been|are) )?(?:held|taken|seized|kept|"
    r"abducted|jailed) (?:(?:in|on|by|for|since) )?(?:\S+ ){1,5}?)?(?:(?:are|were|is|was|will|would|have|had|has|to|be|been|due|"
    r"set|also|all|now) )*"
    r"(?:home|back (?:home|in israel)|traded for|let (?:out|go)|"
    r"(?:come|came|go|went|gone|brought|driven|crossed) (?:home|out of gaza)|"
    r"walk(?:ed)? free|(?:leave|left|leaves) (?:\S+ )?(?:prison|prisons|jail|jails)|reach(?:ed)? israel) "
)
_NOTHING_GIVEN = frozenset(("pressure", "operation", "operations", "raid", "raids"))
_BRINGS = re.compile(r" (?:bring|brings|brought|bringing) $")
_BRINGS_OUT = re.compile(
    r" (?:(?:bring|brings|brought|bringing) (?:out|home|back)|yield|yields|yielding|offering|insist(?:s|ing|ed) on) $"
)


def _traded_for(f: Figure, doc: Document) -> bool:
    """'trading a pause of five days for 46 of the women and children seized on October 7'."""
    ahead = doc.between(f.first - 14, f.first)
    traded = not {"trading", "traded", "trade", "trades"}.isdisjoint(ahead) and {"not", "never", "no"}.isdisjoint(ahead)
    return doc.at(f.first - 1) == "for" and traded


_CARRIES = re.compile(r" (?:took|drove|carried|bused|brought|driven|taken|taking|moved) $")
_FROM_PRISON = re.compile(r" (?:, (?:\S+ ){1,7}, )?(?:out of|from) (?:\S+ ){0,3}(?:prisons?|jails?) ")


def _among_those(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'three journalists were among the five people killed'."""
    after = doc.between(f.noun_at + 1, f.noun_at + 3)
    if f.noun_class != "person" or after not in (["were", "among"], ["are", "among"]):
        return False
    told = (lx.EVENTS.get(word) for word in doc.between(f.noun_at + 3, min(f.end, f.noun_at + 11)))
    event = next((event for event in told if event), None)
    f.event = event if event in ("killed", "injured") else f.event
    return event in ("killed", "injured")


_READERS: tuple[Callable[[Figure, Document, list[Figure]], bool], ...] = (
    _of_those_told, _due_on_a_day, _due_out, _goes_home, _still_in_gaza, _among_those, _under_rubble, _then_told, _driven_out,
    _gathered, _of_those_taken, _left_behind, _acted, _in_all, _whole, _dead_of_all, _still_held, _displaced_and_killed,
    _so_far, _returned_after, _supposed_alive, _swapped, _meant, _described_by_it, _of_a_toll, _by_its_noun, _of_bodies,
    _part_of_its_own, _act_of, _listed, _special, _verb_beside, _verb_before, _as_its_total, _beside_the_dead, _nearest,
)  # fmt: skip


def name_event(f: Figure, doc: Document, before: list[Figure]) -> None:
    """Name what happened to what a figure counts, where the text tells."""
    any(reader(f, doc, before) for reader in _READERS)
    if (
        f.event in ("taken", "held")
        and doc.at(f.last) in ("were", "was")
        and doc.at(f.last + 1) in ("let", "swapped", "exchanged")
    ):
        f.event, f.noun, f.noun_class = "released", "hostages", "hostage"  # "253 were seized. About 110 were let out"
    still = doc.between(f.last, f.last + 4) == ["are", "still", "in", "gaza"] and f.quantity.unit is None
    if still and (f.event == "taken" or (f.noun is None and _told_of_captives(f, doc))):
        f.event, f.noun, f.noun_class = "held", "hostages", "hostage"  # "Of the 251 seized, 58 are still in Gaza"
    of_these = f.event == "taken" and doc.between(f.last, f.last + 2) in _OF_THESE
    if of_these and not {"dead", "alive"}.isdisjoint(doc.between(f.last + 2, f.last + 5)):
        f.event, f.noun, f.noun_class = "held", "hostages", "hostage"  # "and that at least 28 of these are dead"
    if f.event in (*CASUALTIES, "displaced") and _of_the_next(f, doc):
        f.event, f.event_at = None, -1


def _told_of_captives(f: Figure, doc: Document) -> bool:
    """Whether the sentence of a figure or the two before it tell of hostages."""
    number = doc.sentence_of(f.first)
    near = doc.between(doc.sentences[max(0, number - 2)][0], f.end)
    return not (lx.CAPTIVES | {"abducted", "kidnapped"}).isdisjoint(near)


_OF_THESE = (["of", "these"], ["of", "those"], ["of", "them"])
_STRUCK = frozenset(("struck", "hit", "targeted", "bombed", "attacked"))


def _of_the_next(f: Figure, doc: Document) -> bool:
    """Whether what is told after another figure is told of that one only: '12,000 need treatment and 900 have died'."""
    between = doc.between(f.noun_at + 1, f.event_at) if f.last <= f.noun_at < f.event_at else []
    n = next((n for n, word in enumerate(between) if word[:1].isdecimal() or word in CARDINALS), 0)
    return between[n - 1 : n] == ["and"] and not _OWN_VERBS.isdisjoint(between[:n])


_OWN_VERBS = frozenset(
    ("need", "needs", "needed", "face", "faces", "faced", "are", "is", "were", "was", "require", "took")
)
