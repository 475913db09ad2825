"""What a figure counts: the noun that it stands before, or one that it borrows, and the total it is a part of."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.document import Document
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
    REACHED,
    THINGS,
    Figure,
    figure_before,
    is_part,
    of_a_total,
    of_sentence,
    sentence_before,
    told_again,
    total_at,
)

_STOP_NOUN = frozenset((".", ";", ":", "!", "?", "(", ")", "—", "–", "while", "after", "before", "that", "which", "because",
                        "with", "during", "from", "since", "by", "on", "at", "whose", "does", "did", "not", "how",
                        "whether"))  # fmt: skip
_ORDINALS = frozenset(("first", "second", "third", "last", "final"))
_LINKS = frozenset(("those", "whom", "them", "these", "which"))
_AMONG = frozenset(("among", "included", "include", "including"))
_KINDS_OF_VIOLATION = frozenset(
    (
        "attacks",
        "incidents",
        "incursions",
        "bombardments",
        "strikes",
        "crossings",
        "acts",
        "shootings",
        "bombings",
        "raids",
    )
)


def name_noun(f: Figure, doc: Document, before: list[Figure], starts: set[int]) -> None:
    """Name what a figure counts; `starts` are the words at which the figures of the document begin."""
    if f.quantity.unit not in (None, "percent"):
        return
    if _of_those_before(f, doc, before):
        return
    if doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ("phase", "stage") and doc.at(f.first - 3) in _ORDINALS:
        _name(f, "phases", "phase", f.last - 1)  # "in the first stage of three"
        return
    if before and doc.between(f.first - 2, f.first) == ["of", "the"] and total_at(before[-1], doc) == f.first:
        again = doc.at(f.last) in ("are", "were") and before[-1].noun_class in HELD_CLASSES
        if again:  # "eight of the 33 are dead", told of before
            f.told_before = True
            return
    for_each = doc.at(f.last) == "for" and doc.at(f.last + 1) in ("each", "every")
    i = total_at(f, doc) + 1 if of_a_total(f, doc) else f.last
    if not for_each and (
        _came_back_dead(f, doc, before) or _told_otherwise(f, doc, i, starts) or _named_after(f, doc, i, starts)
    ):
        return
    _borrow_noun(f, doc, before)


def _name(f: Figure, noun: str, kind: str | None, at: int) -> bool:
    f.noun, f.noun_class, f.noun_at = noun, kind, at
    return True


def _shared(doc: Document, first: int, last: int, starts: set[int]) -> int:
    """Where the noun 'hostages' stands that figures share: 'six living and nine dead hostages'; or -1."""
    shared = next((k for k in range(first, last) if lx.NOUNS.get(doc.at(k)) == "hostage"), -1)
    return shared if shared >= 0 and any(k in starts for k in range(first, shared)) else -1


def _told_otherwise(f: Figure, doc: Document, i: int, starts: set[int]) -> bool:
    """Hostages whom other words than a noun after the figure name."""
    if doc.between(i, i + 4) == ["in", "the", "hands", "of"]:
        f.event = "held"  # "leaving 190 in the hands of Hamas"
        return _name(f, "hostages", "hostage", i - 1)
    those = doc.between(i, i + 2) == ["of", "those"] and doc.at(i + 2) in PARTICIPLES
    there = doc.between(i, i + 5) == ["of", "those", "still", "in", "gaza"] and f.least <= _MOST_TAKEN
    those = those or (there and not {"alive", "dead", "living"}.isdisjoint(doc.between(i + 5, i + 10)))
    if those and "israeli" not in doc.between(i, i + 8) and any(word in doc.words for word in lx.CAPTIVITY):
        return _name(f, "hostages", "hostage", i + 1)  # "24 of those held in Gaza"
    if doc.between(f.last, f.last + 2) == ["of", "the"] and f.last + 2 in starts:
        # "three of the 18 people killed were children"
        verb = next((k for k in range(f.last + 3, min(f.last + 9, f.end)) if doc.at(k) in ("were", "are")), f.end)
        told = next((k for k in range(verb + 1, min(verb + 3, f.end)) if doc.at(k) in lx.POPULATION_OF), -1)
        if told >= 0 and any(lx.EVENTS.get(word) == "killed" for word in doc.between(f.last + 3, verb)):
            f.event = "killed"
            return _name(f, doc.at(told), "person", told)
    listed = doc.at(i) in _LIVING_OR_DEAD and doc.at(i + 1) == "and"
    shared = _shared(doc, i + 2, i + 8, starts) if listed else -1
    # "left 1,250 dead and 240 people taken hostage": those are no dead hostages
    both = any(doc.at(k) in _LIVING_OR_DEAD or lx.NOUNS.get(doc.at(k)) == "body" for k in range(i + 1, shared))
    return both and _name(f, doc.at(shared), "hostage", i)


def _named_after(f: Figure, doc: Document, i: int, starts: set[int]) -> bool:
    """Whether a noun within a few words from i on is what the figure counts."""
    steps = 0
    while i < f.end and steps < 7:
        word = doc.at(i)
        if word == "of" and doc.at(i + 1) in _LINKS:  # "five of them children"; "35 of whom are dead": before it
            return lx.NOUNS.get(doc.at(i + 2)) == "person" and _name(f, doc.at(i + 2), "person", i + 2)
        late = range(i + 1, min(i + 4, f.end)) if word in ("dead", "deceased", "slain", "killed", "murdered") else ()
        held = next((k for k in late if lx.NOUNS.get(doc.at(k)) == "hostage" and starts.isdisjoint(range(i, k))), None)
        if held is not None:
            i = held  # "four dead American hostages"
            continue
        if (
            word == "dead"
            and doc.at(i - 1) in ("confirmed", "declared", "presumed")
            and doc.at(f.first - 2) == "bodies"
        ):
            return False  # "the bodies of at least 25 confirmed dead"
        if word == "captive" and doc.at(i - 1) in ("still", "remain", "remained", "are", "being"):
            return False  # "58 are still captive in Gaza"
        if word in lx.NOUNS and doc.at(i + 1) == "square":
            return False  # "Thousands filled Hostages Square"
        if word in lx.NOUNS:
            shared = _shared(doc, i + 2, i + 7, starts) if word == "israeli" and doc.at(i + 1) == "and" else -1
            if shared >= 0:
                return _name(f, doc.at(shared), "hostage", i)  # "16 Israeli and five Thai hostages"
            people = word in ("israeli", "palestinian")
            if people and doc.at(i + 1) in _PLACES_AND_HOMES:
                return False  # "eleven members of one Palestinian family"
            if not people or (f.quantity.value or 2) <= 1 or doc.at(i + 1) in lx.NOUNS:
                return _of_a_group(f, doc, i)
            if doc.at(i + 1) == "and" and lx.NOUNS.get(doc.at(i + 3)) == "person":
                return _of_a_group(f, doc, i + 3, lx.NOUNS[word])  # "128 Israeli and foreign nationals"
            i, steps = i + 1, steps + 1  # "two Israeli air strikes"
            continue
        told = doc.between(f.start, f.first) if word in _KINDS_OF_VIOLATION else []
        if "violations" in told and not _AMONG.isdisjoint(told):
            return _name(f, word, "violation", i)  # "among the violations were 142 attacks, 21 incursions"
        if word == "times" or (word in _DEEDS and (i == f.last or (i == f.last + 1 and doc.at(f.last) in _MORE))):
            f.noun, f.noun_at = word, i
            return True  # "four massacres", "120 additional cases of killings"
        if _ends(f, doc, i, starts):
            return False
        if word in lx.EVENTS and doc.at(i + 1) in lx.NOUNS and word not in ("killed", "dead"):
            if lx.EVENTS[word] not in _DESCRIBED:  # "813,000 displaced persons", but not "290 detained prisoners"
                f.event, f.event_at = lx.EVENTS[word], i
        elif not (word in PARTICIPLES and i == f.last and _noun_near(f, doc, i)) and (
            word in _STOP_NOUN
            or word in PART_CUES
            or word in lx.EVENTS
            or (word == "," and not _adjective_list(doc, i))
            or (word == "," and doc.at(i - 1) in ("groups", "families", "houses", "homes"))
        ):
            return False  # but not at "250 imprisoned Arab terrorists"
        i, steps = i + 1, steps + 1
    return False


def _noun_near(f: Figure, doc: Document, i: int) -> bool:
    return any(doc.at(k) in lx.NOUNS for k in range(i + 1, min(i + 4, f.end)))


def _of_a_group(f: Figure, doc: Document, i: int, kind: str | None = None) -> bool:
    """Names the last noun of the group at word i: 'Palestinian prisoners', 'women hostages'."""
    kind = kind or lx.NOUNS[doc.at(i)]
    while doc.at(i + 1) in lx.NOUNS and doc.at(i + 1) not in ("dead", "injured", "wounded"):
        i += 1
    if kind in ("injury", "death") and lx.NOUNS[doc.at(i)] == "person":  # "160 wounded people"
        f.event, f.event_at = ("injured" if kind == "injury" else "killed"), i - 1
    _name(f, doc.at(i), lx.NOUNS[doc.at(i)], i)
    if f.noun_class == "person" and doc.at(i + 1) == "and" and doc.at(i + 3) in PASSIVE:
        f.noun_at += 2 * (lx.NOUNS.get(doc.at(i + 2)) == "person")  # "251 civilians and soldiers were taken"
    israeli = (
        "israeli" in doc.between(i - 2, i)
        or doc.at(i - 1) == "zionist"
        or doc.between(i - 3, i) == ["israeli", "and", "foreign"]
    )
    if f.noun_class == "prisoner" and israeli:
        f.noun_class = "hostage"  # as some outlets name them
    if doc.at(i + 1) == "'" and lx.NOUNS.get(doc.at(i + 2)) == "body":  # "four more hostages' bodies"
        f.noun_class, f.noun_at = "body", i + 2
    return True


def _ends(f: Figure, doc: Document, i: int, starts: set[int]) -> bool:
    """Whether another thing begins at word i: 'to 21,400 and injuries to 56,200', '16 in Gaza and wounded nine'."""
    word = doc.at(i)
    wounded = word == "and" and lx.NOUNS.get(doc.at(i + 1)) == "injury" and i + 2 in starts
    if i == f.last and word in ("included", "includes"):
        return True  # "the six included three men"
    if word in ("and", "or") and (i == f.last or wounded):
        return True
    if word in ("the", "a", "an") and i > f.last and doc.at(i - 1) not in ("of", "as"):
        return True  # "15 groups described the deaths"
    # "one school and three people", "to 50,523 and the number of injured"
    return (i in starts or word in ("the", "number")) and doc.at(i - 1) in ("and", "or", ",")


_PLACES_AND_HOMES = frozenset(("family", "village", "town", "home", "house", "camp", "city"))
_DEEDS = frozenset(("massacres", "massacre", "cases", "strikes", "airstrikes", "attacks", "raids", "incidents"))
_MORE = frozenset(("more", "other", "additional", "new", "separate", "air", "israeli", "such"))
_LIVING_OR_DEAD = frozenset(("living", "live", "alive", "dead", "deceased"))
_CHANGED_TO = frozenset(
    ("doubled", "increased", "raised", "risen", "reduced", "cut", "lowered", "grown", "tripled", "rose")
)


def find_total(f: Figure, doc: Document, before: list[Figure]) -> None:
    """The figure that this one is a part of: '10 people, including six women'."""
    if f.parent is not None or not before:
        return
    previous = before[-1]
    if previous.start != f.start:
        opens = (doc.at(f.start), doc.at(f.start + 1))
        if (opens[0] in ("of", "among") and opens[1] in ("them", "those", "these")) and previous.end == f.start:
            f.parent = previous
        return
    if doc.at(f.first - 1) in lx.EVENTS and doc.at(f.first - 1) not in THINGS:
        return  # "killed 1,200 people, mostly civilians, and took 251 hostages"
    between = doc.between(previous.last, f.first)
    changed = doc.at(f.first - 1) == "to" and bool(_CHANGED_TO & set(between)) and not {"toll", "tally"} & set(between)
    if "while" in between or (";" in between and not changed):
        return
    if between[-2:] in (["exchange", "for"], ["return", "for"]):
        return  # "102 hostages, mostly Israeli, in return for 235 Palestinians"
    if between[-2:] == [",", "with"]:
        return  # "170 killed, including 40 children, with 300 people injured"
    if any(before == "were" and word == "among" for before, word in pairwise(between)):
        return  # "the six were among 33 hostages to be freed"
    listed = (
        bool(between) and between[-1] in ("-", "–", "—", ":", "(") and len(between) <= (8 if between[-1] == ":" else 5)
    )
    dated = doc.at(f.last) == "on" and doc.at(f.last + 1).endswith("day") and between[-1:] == [","]
    if dated and f.noun is None and previous.noun is not None and not any(word.endswith("day") for word in between):
        listed = listed or len(between) <= 5  # "killed 61 people, 23 on Saturday and ..."
    if previous.whole and len(before) > 1:
        previous = before[-2]  # "95 of the 250 remain, including 30 who are dead"
    of_them = doc.between(f.last, f.last + 2) in (["of", "them"], ["of", "whom"]) and between[-1:] == [","]
    among = (
        f.noun_class == "person"
        and doc.between(f.noun_at + 1, f.noun_at + 3) == ["among", "them"]
        and between[-1:] == [","]
    )
    of_them = of_them or among  # "31 people were killed when a school was hit, medics said, nine children among them"
    of_whom = between == [",", "of", "whom"] and f.noun in lx.POPULATION_OF  # "to 96, of whom 68 were children"
    if listed or of_whom or (of_them and len(between) < 24) or (PART_CUES & set(between) and len(between) < 20):
        f.parent = previous
    elif (
        previous.parent is not None
        and is_part(previous, doc)
        and not _goes_on_with_the_whole(previous, f, doc)
        and {"and", ","} & set(between)
        and len(between) < 10
        and lx.SAY.isdisjoint(between)
    ):
        f.parent = previous.parent
    elif changed:
        f.parent = previous
        f.noun, f.noun_class, f.noun_at = previous.noun, previous.noun_class, previous.noun_at
        f.event, f.event_at = previous.event, previous.event_at


def _goes_on_with_the_whole(part: Figure, f: Figure, doc: Document) -> bool:
    """'the release of 33 hostages, eight of them dead, and five Thais': the five come beside the 33."""
    of_them = doc.between(part.last, part.last + 2) in (["of", "them"], ["of", "whom"])
    return of_them and doc.between(f.first - 2, f.first) == [",", "and"] and f.noun in lx.NATIONALS


def _adjective_list(doc: Document, i: int) -> bool:
    if (
        doc.at(i + 2) in lx.SAY
        or doc.at(i - 2) in ("in", "at", "near", "outside")
        or doc.at(i - 3) in ("in", "at", "near")
    ):
        return False  # "kills 8 in southern Gaza, medics say"
    return doc.at(i + 2) in (",", "and") or (
        doc.at(i + 1) in lx.NOUNS and doc.at(i + 1) not in ("palestinian", "israeli")
    )


def _of_a_changed_toll(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'raised to 101 the toll of troops slain', 'bringing to 430 the number killed', '81 were added to the toll'."""
    if doc.at(f.last) == "the" and doc.at(f.last + 1) in ("toll", "number", "tally"):
        people = [k for k in range(f.last + 2, min(f.end, f.last + 8)) if lx.NOUNS.get(doc.at(k)) == "person"]
        counted, last = (people[-1] if people else None), figure_before(f, before)
        f.noun, f.noun_class, f.noun_at = (doc.at(counted) if counted else None), "person", counted or f.last
        if counted is None and last is not None:
            f.noun, f.noun_class = last.noun, last.noun_class
        events = (lx.EVENTS[word] for word in doc.between(f.last + 2, f.last + 8) if word in lx.EVENTS)
        f.event = next(events, "killed")
        return True
    added = doc.between(f.last, f.last + 3)
    to_toll = "added" in added and "toll" in doc.between(f.last, f.last + 7)
    if added[:1] not in (["were"], ["was"], ["have"]) or not to_toll:
        return False
    f.event, f.event_at = "killed", f.last
    return True


def _serving_life(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Prisoners by their sentences alone: 'prisoners, including 250 serving life sentences'."""
    if doc.at(f.last) != "serving" or "life" not in doc.between(f.last + 1, f.last + 3) or f.quantity.unit:
        return False
    f.noun, f.noun_class, f.noun_at = "prisoners", "prisoner", f.last - 1
    sentence = (*range(f.start, f.first), *range(f.last, f.end))
    f.event_at = next((k for k in sentence if lx.EVENTS.get(doc.at(k)) in BACK), -1)
    f.event = lx.EVENTS.get(doc.at(f.event_at)) if f.event_at >= 0 else "held"
    return True


def _missing(f: Figure, doc: Document, before: list[Figure]) -> bool:
    told = doc.at(f.last) in ("are", "remain") and "missing" in doc.between(f.last, f.last + 4)
    if not told or f.quantity.unit:
        return False
    f.event, f.event_at = "missing", f.last + 1
    return True


def _left_in_gaza(f: Figure, doc: Document, before: list[Figure]) -> bool:
    last = figure_before(f, before) if doc.at(f.first - 1) in LEAVING else None
    if last is None or last.noun_class not in ("hostage", "body"):
        return False
    f.noun, f.noun_class, f.noun_at = last.noun, last.noun_class, f.last - 1
    f.event = "held"  # "freed four hostages, leaving 116 in Gaza"
    return True


def _still_there(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'How many hostages are left? Fifty are still in Gaza': hostages, of whom the sentence before speaks."""
    if f.first != f.start or doc.between(f.last, f.last + 4) != ["are", "still", "in", "gaza"]:
        return False
    told = doc.between(sentence_before(f, doc), f.start)
    if lx.CAPTIVES.isdisjoint(told) or doc.at(f.start - 1) != "?":
        return False
    f.event = "held"
    return _name(f, "hostages", "hostage", f.last - 1)


def _still_alive(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'... are holding 47 hostages. Twenty are believed to be alive': of those held, told of up to three sentences before."""
    alive = doc.at(f.last) == "are" and "alive" in doc.between(f.last + 1, f.last + 6)
    if f.first != f.start or not alive:
        return False
    near = (p for p in before[:-6:-1] if doc.sentence_of(f.first) - doc.sentence_of(p.first) <= 3)
    if not any((p.noun_class, p.event) == ("hostage", "held") for p in near):
        return False
    f.event = "held"
    return _name(f, "hostages", "hostage", f.last - 1)


def _of_those_before(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'33 hostages are to be returned. Israel says eight of the 33 are dead'."""
    total = total_at(f, doc)
    word = doc.at(total) if total >= 0 and doc.at(total + 1) in ("are", "were") else ""
    whole = next(
        (p for p in before[:-4:-1] if doc.between(p.first, p.last) == [word] and p.noun_class in HELD_CLASSES), None
    )
    return whole is not None and _name(f, whole.noun or "", whole.noun_class, f.last - 1)


def _of_whom(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'24 of whom', 'of the 712 killed', '109 remain': what a figure told before counts."""
    again = told_again(f, doc, before)
    of_them = doc.at(f.last) == "of" and doc.at(f.last + 1) in _LINKS
    verb = doc.at(f.last) in ("are", "were", "is", "have", "remain")
    of_the_dead = again is not None and again.event == "killed" and doc.at(f.last) in ("killed", "dead")
    if again is not None and (of_the_dead or of_them or verb):
        f.counts_like(again)
        f.told_before = True
        return True
    if not of_them and (not verb or lx.EVENTS.get(doc.at(f.last + 1)) == "taken"):
        return False
    if doc.between(f.first - 2, f.first) == ["in", "which"]:
        return False  # "251 people were abducted in the attack, in which around 1,200 were killed"
    others = () if of_them else ("injury", "death")  # "6,200 injuries, while 33 have been killed"
    parent = next((p for p in of_sentence(f, before) if p.noun_class not in (None, *others)), None)
    near = [p for p in reversed(before[-2:]) if doc.sentence_of(f.first) - doc.sentence_of(p.first) <= 3]
    parent = parent or next((p for p in near if p.noun_class in (*HELD_CLASSES, "body")), None)
    came = (
        not {"counted", "entered", "crossed", "arrived", "collected"}.isdisjoint(f.words)
        and doc.at(f.first - 1) != "in"
    )
    if parent is None and of_them and near and near[0].noun_class == "truck" and came and _HARMED.isdisjoint(f.words):
        return _name(
            f, "trucks", "truck", f.last - 1
        )  # "480 lorries went in. The UN counted 265 of them on the other side"
    if parent is None:
        return False
    if parent.noun_class == "prisoner" and doc.between(f.last + 1, f.last + 4) == ["still", "in", "gaza"]:
        return False  # "110 of the prisoners serve life. ... Fifty are still in Gaza": hostages
    if doc.at(f.first - 1) == "in" and parent.noun_class == "truck":
        return False  # "counted 4,120 trucks, and warned that nine bakeries in ten were short of fuel"
    if not of_them and parent.noun in lx.NATIONALS and "gaza" in doc.between(parent.last, f.first):
        return False  # "three Israelis were killed and, in Gaza, 52 were killed"
    if verb and parent.parent is not None and doc.at(f.first - 1) == "and":
        parent = parent.parent  # "seven people, among them two journalists, died and 20 were hurt"
    f.noun, f.noun_class, f.noun_at, f.parent = parent.noun, parent.noun_class, parent.noun_at, parent
    late = parent.noun_class == "hostage" and not lx.DEAD.isdisjoint(doc.between(parent.last, parent.noun_at + 1))
    if doc.at(f.last) == "remain" and late:  # "22 of the 27 dead hostages have been returned; five remain in Gaza"
        f.noun, f.noun_class, f.noun_at, f.parent = "bodies", "body", f.last, None
    elif parent.noun_class == "body" and doc.at(f.last) == "remain":
        # "six hostages' bodies were recovered; 109 remain": those are no part of them
        f.noun, f.noun_class, f.noun_at, f.parent, f.event = "hostages", "hostage", f.last, None, "held"
    return True


def _held_still(f: Figure, doc: Document, before: list[Figure]) -> bool:
    state = set(doc.between(f.last, min(f.end, f.last + 6)))
    if f.quantity.unit:
        return False
    if doc.at(f.last) in ("are", "remain") and f.last < f.end and {"held", "captivity", "hostage", "captive"} & state:
        f.noun, f.noun_class, f.noun_at, f.event = "hostages", "hostage", f.last, "held"
        return True  # "of the 251 seized, 58 are still held in Gaza"
    alive = {"dead", "alive"} & state and PASSIVE & state
    if not alive or not {"hostages", "captives", "hostage"} & set(doc.between(f.start, f.first)):
        return False
    # "of the hostages, he said, about 20 were alive and 28 were dead"
    f.noun, f.noun_class, f.noun_at, f.event = "hostages", "hostage", f.first, "held"
    return True


def _not_come_back(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'Of the 250 people abducted that day, 98 have still not come back'."""
    after = doc.between(f.last, f.last + 7)
    taken = _of_those_taken_before(f, doc, before)
    if not taken or after[:1] not in (["have"], ["had"]) or "not" not in after[:4] or _BACK_HOME.isdisjoint(after):
        return False
    if "to" in after:
        return False  # "some 200 had not returned home to the border towns"
    f.event = "held"
    return _name(f, "hostages", "hostage", f.last - 1)


def _came_back_dead(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'Of the 254 people seized in the attack, 86 came back dead'."""
    taken = any(p.event == "taken" or p.noun_class == "hostage" for p in before[-2:])
    dead = next((k for k in range(f.last + 1, f.last + 4) if doc.at(k) == "dead"), -1)
    if not taken or doc.at(f.last) not in ("came", "returned") or dead < 0:
        return False
    f.event = "returned"
    return _name(f, "bodies", "body", dead)


_HARMED = frozenset(("killed", "wounded", "injured", "dead", "died", "shot", "hurt"))


def _of_those_taken_before(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Whether the figure just before is of those taken hostage, with nobody else told of between."""
    last = before[-1] if before else None
    if last is None or not (last.event == "taken" or last.noun_class == "hostage") or f.least > _MOST_TAKEN:
        return False
    if doc.sentence_of(f.first) - doc.sentence_of(last.first) > 1:
        return False
    between = doc.between(max(last.last, last.noun_at + 1), f.first)
    return not any(lx.NOUNS.get(word) == "person" for word in between) and _OTHERS_TOLD.isdisjoint(between)


_MOST_TAKEN = 300
_OTHERS_TOLD = frozenset(("envoys", "convoys", "displaced", "fled", "residents", "families", "troops"))


def _came_back(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'The attackers took 240 people into Gaza. Some 108 came home during a pause'."""
    taken = _of_those_taken_before(f, doc, before)
    if not taken or doc.at(f.last) not in ("came", "returned") or doc.at(f.last + 1) not in ("home", "back"):
        return False
    f.event = "released"
    return _name(f, "hostages", "hostage", f.last - 1)


_BACK_HOME = frozenset(("back", "returned", "home", "freed", "released"))


def _of_the_hostages(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """A further figure of hostages: those dead, alive or remaining among them."""
    last = figure_before(f, before)
    if last is None or last.noun_class != "hostage":
        return False
    if last.event in BACK and doc.at(f.last) in ("deceased", "dead") and doc.at(f.first - 1) == "and":
        f.noun, f.noun_class, f.noun_at, f.event = "bodies", "body", f.last, "returned"
        return True  # "five living hostages and five deceased"
    remaining = "remaining" in (doc.at(f.first), doc.at(f.first - 1)) and "and" in doc.between(f.first - 3, f.first)
    if last.event in BACK and remaining:
        f.counts_like(last)
        f.listed = True  # "free three hostages on day 1 and the remaining 26 over five weeks"
        return True
    if doc.at(f.last) not in ("alive", "living"):
        return False
    f.counts_like(last)
    f.parent = last  # "73 hostages are still held: 38 alive and 35 dead"
    return True


def _of_a_whole(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'of the 251 hostages taken on October 7, 115, mainly women, have been released'."""
    whole = figure_before(f, before) if doc.at(f.start) == "of" and doc.at(f.first - 1) == "," else None
    if whole is None or f.quantity.unit:
        return False
    dead = doc.at(f.last) in _DYING and (whole.told_before or whole.noun in ("killed", "dead", "fatalities"))
    if not dead and whole.noun_class not in HELD_CLASSES:
        return False
    f.noun, f.noun_class, f.noun_at, f.parent = whole.noun, whole.noun_class, f.last - 1, whole
    f.event = "killed" if dead else f.event
    return True


def _as_before(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'30 prisoners for each civilian and 50 for each soldier', 'wounded 240 more', 'Hamas offered five'."""
    last = figure_before(f, before)
    if last is None or last.noun_class is None:
        return False
    if doc.at(f.last) == "for" and doc.at(f.last + 1) in ("each", "every") and last.noun_class == "prisoner":
        f.counts_like(last)
        return True
    if doc.between(f.first - 2, f.first - 1) == ["hamas"] and any(
        p.noun_class == "prisoner" for p in of_sentence(f, before)
    ):
        return False  # "700 prisoners for 40 hostages, while Hamas wants 1,500": not of the hostages
    asked = doc.at(f.first - 1) in lx.OFFER_HEADS | lx.DEMANDED and doc.at(f.last) in (".", ",", ";", "and", "but", "")
    if asked and last.noun_class == "hostage":
        f.noun, f.noun_class, f.noun_at, f.event = last.noun, "hostage", f.last, "released"
        return True
    if _on_another_day(f, doc, last):
        f.counts_like(last)
        f.noun_at = f.last - 1
        return True
    if doc.at(f.last) not in ("more", "others"):
        return False
    verb = lx.EVENTS.get(doc.at(f.first - 1))
    if verb in BACK and last.event in BACK:
        f.noun, f.noun_class, f.noun_at, f.event, f.event_at = last.noun, last.noun_class, f.last, verb, f.first - 1
        return True  # "has freed 18 hostages and is expected to free six more"
    act = doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ACTS_OF
    own = act or lx.EVENTS.get(doc.at(f.first - 1)) in ("taken", "killed", "injured")
    verb_at = next(k for k in range(f.last + 1, f.last + 5) if doc.at(k) not in PASSIVE or k == f.last + 4)
    alive = last.event in CASUALTIES and "alive" in doc.between(f.last, f.last + 5)  # "and 12 more pulled out alive"
    if doc.at(verb_at) not in lx.EVENTS and not own and not alive:  # "11 hostages on Monday and 11 more on Tuesday"
        f.counts_like(last)
    return True


def _another(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'16 captives came home. Another 17, eight of them dead, are to follow': others of the same kind."""
    last = next((p for p in before[:-4:-1] if p.noun_class is not None), None)
    if last is None or doc.at(f.first) != "another" or f.first != f.start or f.start - last.last > _FOLLOWS:
        return False
    if last.noun_class not in HELD_CLASSES or doc.at(f.last) not in (",", "are", "were", "have"):
        return False
    return _name(f, last.noun or "", last.noun_class, f.last - 1)


_FOLLOWS = 30  # words


def _put_at(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'The committee puts the count at 136', 'gave the figure as 146': of what was counted last."""
    verb, noun, link = {doc.at(f.first - 4), doc.at(f.first - 5)}, doc.at(f.first - 2), doc.at(f.first - 1)
    put = (verb & {"put", "puts"} and link == "at") or (verb & {"gave", "gives"} and link == "as")
    last = before[-1] if before else None
    near = last is not None and doc.sentence_of(f.first) - doc.sentence_of(last.first) <= 1
    if (
        not (put and noun in _COUNTS)
        or last is None
        or not near
        or last.event in (None, "taken", "held")
        or f.quantity.unit
    ):
        return False
    f.counts_like(last)
    return True


_COUNTS = frozenset(("count", "number", "figure", "total", "tally"))


def _on_another_day(f: Figure, doc: Document, last: Figure) -> bool:
    """'freed 90 on Sunday and 200 on Saturday', 'returned four bodies and another four the next day'."""
    if (
        last.start != f.start
        or (last.event not in BACK and last.noun_class != "truck")
        or f.quantity.unit
        or doc.at(f.first - 1) not in ("and", ",", "then")
    ):
        return False
    if not any(word.endswith("day") for word in doc.between(last.last, f.first)):
        return False  # "freed seven, four on Thursday and three on Saturday": those are parts
    after = doc.between(f.last, f.last + 3)
    return (after[:1] == ["on"] and after[1].endswith("day")) or after[:2] in (["the", "next"], ["the", "following"])


def _of_trucks(f: Figure, doc: Document, before: list[Figure]) -> bool:
    last = before[-1] if before and before[-1].noun_class == "truck" else None
    named = any(lx.NOUNS.get(doc.at(k)) == "truck" for k in range(f.start, f.first))
    if named and last is not None and last.start == f.start and doc.at(f.last) == "did":
        f.counts_like(last)
        return True  # "600 trucks a day entered in the truce; on Sunday only 119 did"
    day_before = doc.at(f.first - 1) == "after" and doc.at(f.last) == "on" and doc.at(f.last + 1).endswith("day")
    told = last is not None and last.start == f.start and {"expected", "due", "will", "would"}.isdisjoint(f.words)
    if named and last is not None and told and day_before:
        f.counts_like(last)
        return True  # "200 lorries entered on Tuesday, after 160 on Monday"
    near = last is not None and doc.sentence_of(f.first) - doc.sentence_of(last.first) <= 1
    came = f.last + (doc.at(f.last) == "had")
    entered = doc.at(came) == "entered" or doc.between(came, came + 2) in (
        ["went", "in"],
        ["came", "in"],
        ["got", "in"],
        ["crossed", ","],
        ["crossed", "."],
    )
    entered = entered and f.words.isdisjoint(("foot", "cars", "people", "patients", "treatment", "sick", "wounded"))
    a_day = doc.at(f.first - 1) == "at" and doc.between(f.last, f.last + 2) == ["a", "day"]
    a_day = a_day and not {"coming", "entering", "arriving", "crossing", "flowing"}.isdisjoint(
        doc.between(f.first - 4, f.first)
    )
    a_day = a_day and f.words.isdisjoint(("people", "patients", "children"))
    if named and a_day and f.noun is None:
        return _name(f, "trucks", "truck", f.last - 1)  # "Lorries with relief goods were coming in at 190 a day"
    if last is not None and near and entered and f.noun is None and f.quantity.unit is None:
        return _name(f, "trucks", "truck", f.last - 1)  # "580 trucks entered on Monday. On Sunday 630 had entered."
    if last is None and named and doc.at(f.last) in ("entering", "entered", "crossing", "crossed"):
        f.noun, f.noun_class, f.noun_at = "trucks", "truck", f.last
        return True  # "trucks are let in again, with 388 entering this week"
    if last is None:
        return False
    beside = doc.between(f.last, f.last + 2)
    agreed = (
        beside == ["a", "day"] or beside[:1] in (["stipulated"], ["agreed"], ["promised"]) or beside == ["laid", "down"]
    )
    if named and last.start == f.start and agreed and f.quantity.unit is None:
        f.noun, f.noun_class, f.noun_at = "trucks", "truck", f.last - 1
        return True  # "only 145 trucks a day have come in, out of the 600 a day stipulated in the deal"
    total = (
        doc.at(f.first - 1) == "to" and near and not {"total", "number"}.isdisjoint(doc.between(f.first - 6, f.first))
    )
    if not total and not PART_CUES & set(doc.between(last.last, f.first)):
        return False
    f.counts_like(last)  # "brings the total to 1,200", "including 2,564 with aid"
    return True


def _of_a_number(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'brings the number of hostages in Gaza down to six', 'the number of trucks that have entered stands at 756'."""
    number = next((k for k in range(f.first - 1, f.start, -1) if doc.at(k) in ("number", "total")), None)
    if number is None or doc.at(f.first - 1) not in REACHED:
        return False
    leading = set(doc.between(number, f.first))
    freed = next((k for k in range(f.first - 1, number, -1) if doc.at(k) in ("released", "freed", "returned")), None)
    freed = None if freed is not None and doc.at(freed - 1) == "be" else freed  # "the number still to be freed"
    held = next((k for k in range(number, freed or number) if lx.NOUNS.get(doc.at(k)) in HELD_CLASSES), None)
    if not f.quantity.unit and freed is not None and held is not None and lx.DEAD.isdisjoint(leading):
        f.noun, f.noun_class, f.noun_at = doc.at(held), lx.NOUNS[doc.at(held)], f.last - 1
        f.event, f.event_at = "released", freed
        return True  # "the total number of prisoners freed under the deal to 512"
    living = lx.DEAD.isdisjoint(leading) or "including" in leading  # "including the deceased"
    if not f.quantity.unit and _HOSTAGE_WORDS & leading and IN_GAZA & leading:
        f.noun, f.noun_class = "hostages", "hostage" if living else "body"
        f.noun_at, f.event = f.last - 1, "held"
        if freed is not None:  # "the number of captives released from Gaza rising to 18"
            f.event, f.event_at = "released", freed
        return True
    put_at = doc.at(f.first - 1) == "at" and not {"put", "puts"}.isdisjoint(
        doc.between(max(f.start, number - 3), number)
    )
    if not f.quantity.unit and put_at and freed is None and _HOSTAGE_WORDS & leading and leading <= _STILL_THERE:
        f.event = "held"  # "put the number of hostages who remain, including the deceased, at 58"
        return _name(f, "hostages", "hostage", f.last - 1)
    if not any(lx.NOUNS.get(word) == "truck" for word in leading):
        return False
    f.noun, f.noun_class, f.noun_at = "trucks", "truck", f.last
    return True


def _of_breaches(f: Figure, doc: Document, before: list[Figure]) -> bool:
    breaches = [k for k in range(f.start, f.first) if lx.NOUNS.get(doc.at(k)) == "violation"]
    if not breaches or f.quantity.unit or doc.at(f.first - 1) not in REACHED:
        return False
    if not {"deaths", "toll"}.isdisjoint(doc.between(breaches[-1], f.first)):
        return False
    f.noun, f.noun_class, f.noun_at = doc.at(breaches[-1]), "violation", f.last - 1
    return True  # "the number of violations has reached 260"


def _of_the_total(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """'killing 55 and taking the total to 50,523'."""
    leads = doc.between(f.first - (12 if "losses" in f.words else 7), f.first)
    told = next((p for p in of_sentence(f, before) if p.event in ("killed", "injured")), None)
    if told is None or leads[-1:] != ["to"] or not {"total", "number", "figure", "losses"} & set(leads):
        return False
    if told.noun in lx.POPULATION_OF or told.noun in ("colleague", "colleagues", "staff", "workers", "worker"):
        f.noun, f.noun_class, f.noun_at = told.noun, told.noun_class, f.last - 1
    own = lx.EVENTS.get(doc.at(f.last))  # "304 wounded, taking the total to 58,573 killed"
    f.event = "injured" if {"injured", "wounded", "injuries"} & set(leads) else told.event
    f.event = own if own in ("killed", "injured") else f.event
    return True


def _remaining(f: Figure, doc: Document, before: list[Figure]) -> bool:
    if "remaining" not in (doc.at(f.first), doc.at(f.first - 1)):
        return False
    hostages = [k for k in range(max(f.start, f.first - 20), f.first) if lx.NOUNS.get(doc.at(k)) == "hostage"]
    named = hostages or [k for k in range(f.start, f.end) if doc.at(k) in ("hostage", "hostages", "captives")]
    if not named:
        return False
    f.noun, f.noun_class, f.noun_at, f.event = "hostages", "hostage", named[-1], "held"
    return True


_DYING = frozenset(("died", "occurred", "were", "fell"))
_HOSTAGE_WORDS = frozenset(("hostages", "captives"))
_STILL_THERE = _HOSTAGE_WORDS | frozenset(
    "number total of the held still who remain remaining in at gaza captivity being left , including deceased dead and".split()
)


def _of_a_label(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """Behind the words that tell what it counts: 'Hostages still in captivity: 62'."""
    if doc.at(f.first - 1) != ":" or f.first - f.start > 12 or figure_before(f, before) is not None:
        return False
    label = doc.between(f.start, f.first - 1)
    nouns = [k for k in range(f.start, f.first - 1) if lx.NOUNS.get(doc.at(k)) in (*HELD_CLASSES, "person", "body")]
    events = [lx.EVENTS[word] for word in label if word in lx.EVENTS and word not in THINGS]
    if not (nouns and events) and "captivity" not in label:
        return False
    noun = doc.at(nouns[0]) if nouns else "hostages"
    f.noun, f.noun_class, f.noun_at = noun, lx.NOUNS[noun], f.last
    f.event = events[0] if events else "held"
    return True


_DESCRIBED = ("taken", "held")


# A figure without a noun of its own: ways to borrow one; the first that does wins.
_LENDERS: tuple[Callable[[Figure, Document, list[Figure]], bool], ...] = (
    _still_there, _still_alive, _serving_life, _of_a_label, _of_a_changed_toll, _missing, _left_in_gaza, _came_back,
    _not_come_back, _of_whom, _held_still, _of_the_hostages, _of_a_whole, _as_before, _another, _put_at, _of_trucks,
    _of_a_number, _of_breaches, _of_the_total, _remaining,
)  # fmt: skip


def _borrow_noun(f: Figure, doc: Document, before: list[Figure]) -> None:
    if doc.at(f.first - 1) == "among" and doc.at(f.last) in lx.EVENTS:
        return  # "12 children among 35 killed"
    for lender in _LENDERS:
        if lender(f, doc, before):
            return
