"""Figures that are no claim: they count nobody, both killed and hurt, a rate, or another time."""

from __future__ import annotations

import re
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.asof import IS_SO_NOW, before_the_war
from truceline.extraction.dates import MONTH_NAMES
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import Figure, sentence_before
from truceline.extraction.populations import making_up
from truceline.tokens import CARDINALS, MONTHS, UNIT_WORDS


def left_out(f: Figure, doc: Document, measure: str) -> bool:
    """Whether a figure that a rule reads as a measure is no claim all the same."""
    if f.told_before or _was_before(f, doc) or any(tells(f, doc) for tells in _OF_NOBODY):
        return True
    if measure in ("bodies_returned", "hostages_released", "hostages_returned") and (
        _out_of(f, doc) or doc.between(f.first - 2, f.first) == ["for", "every"]
    ):
        return True  # "12 bodies out of 27 deceased captives held in Gaza", "a day for every 10 hostages"
    if (
        measure in ("deaths", "injured")
        and f.parent is not None
        and _UNCOUNTED & {f.noun, *doc.between(f.last, f.noun_at)}
    ):
        return True  # "5,610 people, including 280 elderly": no population of ours, and not all that there are
    old = f.noun_at >= f.last and doc.at(f.noun_at + 1) in ("over", "above") and doc.at(f.noun_at + 2).isdecimal()
    old = old and doc.at(f.noun_at + 3) not in UNIT_WORDS  # not "killed 900 people over 20 days"
    if measure in ("deaths", "injured") and old:
        return True  # "3,955 people over 60": no population of ours, and not all that there are
    everyone = not {"every", "all", "everyone"}.isdisjoint(f.words)
    if measure == "exchanges" and f.quantity.value == 1 and doc.at(f.first - 1) == "in" and everyone:
        return True  # "to free every captive in one exchange"
    if doc.between(f.last, f.last + 2) in (["more", "than"], ["fewer", "than"], ["less", "than"]) or (
        measure == "aid_trucks" and f.whole
    ):
        return True  # "24 more than Israel has acknowledged", "80 of nearly 180 trucks"
    if doc.between(f.last, f.last + 3) in (["of", "these", "deaths"], ["of", "those", "deaths"]):
        return True  # "321 soldiers were killed. Three of these deaths fell in June": whose, a sentence before tells
    opening = doc.between(sentence_before(f, doc), sentence_before(f, doc) + 3)
    if measure == "prisoners_held" and opening[:2] == ["of", "the"] and lx.NOUNS.get(opening[2]) == "prisoner":
        return True  # "Of the prisoners, 38 had life terms. Another 165 are Gazans detained in the war": those freed
    better = doc.between(f.noun_at + 1, f.noun_at + 3) == ["is", "better"]
    if better or (f.quantity.value == 0 and doc.at(f.first - 1) in ("than", "seeing")):
        return True  # "seven trucks is better than no trucks", "most days seeing no trucks"
    if f.quantity.value == 0 and not _TO_COME.isdisjoint(doc.between(f.first - 3, f.noun_at + 3)):
        return True  # "no hostages will be freed unless", "there can be no talks without": a stand, no count
    if (not _CIRCLES.isdisjoint(f.words) and _once(f, doc)) or (measure in _COUNTED_OF_OLD and _long_before(f, doc)):
        return True
    if measure not in ("deaths", "injured", "displaced"):
        return False
    if _of_the_living_or_dead(f, doc) or _NOBODY_KNOWS.search(joined(doc.between(f.start, f.first))):
        return True  # "it is unclear whether 30 people died"
    if {"killed", "missing"} <= set(doc.between(f.first - 6, f.first)) and f.noun is None:
        return True  # "the count of killed and missing stands at 61,700"
    alive = {"alive", "living"} & set(doc.between(f.event_at - 3, f.event_at + 4))
    alive = alive or {"alive", "living"} & set(doc.between(f.last, min(f.end, f.last + 6)))
    if (
        measure == "deaths"
        and "dead" in (doc.at(f.event_at), f.noun, *doc.between(f.last, f.last + 5))
        and alive
        and f.parent is None
    ):
        return True  # "hostages would be freed, 33 in total, dead and alive"
    ours = (
        f.noun in (None, "dead", "others") or doc.has(f.last, min(f.end, f.last + 12), ("dead", "in", "captivity")) >= 0
    )
    if ours and any(doc.has(f.start, f.end, told) >= 0 for told in _IN_CAPTIVITY):
        return True  # "of those held by Hamas, four are confirmed dead", "over two dozen have been killed in captivity"
    of_a_thing = not {"that", "which"}.isdisjoint(doc.between(f.last, f.end))
    return _a_rate(f, doc) or (before_the_war(f, doc) and not of_a_thing)


_SHARES = frozenset(("half", "most", "third", "thirds", "quarter", "quarters", "majority"))
_OF_THE = ("the", "of")
_UNCOUNTED = frozenset(("men", "elderly", "seniors", "pensioners"))


def _out_of(f: Figure, doc: Document) -> bool:
    return doc.between(f.first - 2, f.first) == ["out", "of"] and f.previous_noun is not None


def _a_family(f: Figure, doc: Document) -> bool:
    """Whose relatives they are: persons, but no count of casualties."""
    lead, person = doc.between(f.first - 2, f.first), f.noun_class in ("person", "body")
    if lead in (["father", "of"], ["mother", "of"], ["parents", "of"], ["with", "her"], ["with", "his"]):
        return True  # "a father of four was killed", "a woman who was seized with her three small children"
    if lead[-1:] in (["his"], ["her"], ["my"]) and (f.noun_class is None or (person and f.parent is None)):
        return True  # "her two young sons", "her 10 children"
    if not person:
        return False
    if f.noun in ("families", "family", "households") and f.event in ("killed", "injured", "missing", "displaced"):
        return True  # "2,596 families have been wiped out"
    whose = doc.at(f.first - 1).endswith("'s") and "of" in doc.between(f.first - 6, f.first - 1)
    part_of = (f.whole and doc.at(f.first - 1) != "the") or whose or lead == ["one", "of"]
    # "eight of a doctor's nine children", "he was one of 11 children"
    return part_of and f.event in ("killed", "injured", "displaced")


def _only_mentioned(f: Figure, doc: Document) -> bool:
    """What is shown, feared, looked into or named otherwise, and not counted."""
    lead, before = doc.between(f.first - 2, f.first), doc.between(f.start, f.first)
    verify = not f.words.isdisjoint(("verify", "verified")) and _UNVERIFIED.search(joined(before))
    if verify or lead[-1:] == ["removed"]:
        return True  # "could not verify the report that 12 soldiers had been killed", "removed 1,800 from the list"
    if doc.between(f.last, f.last + 2) in (["is", "not"], ["are", "not"], ["were", "not"]) and f.noun_at < f.first:
        return True  # "of 27 deceased hostages, three are not Israeli": only who they are
    if (
        f.event in ("released", "returned")
        and {("yet", "to"), ("still", "to")} & set(pairwise(before))
        and f.noun_at <= f.first
    ):
        return True  # "the number of hostages still to be released is down to 20"
    if f.noun_class in ("body", "hostage") and "identified" in doc.between(f.first - 5, f.first):
        return True  # "experts have identified the bodies of 12 hostages": not how many came back
    if doc.between(f.first - 3, f.first) == ["(", "out", "of"]:
        return True  # "15 for each body (out of 27)"
    if doc.between(f.first - 3, f.first) == ["none", "of", "the"] or _a_denominator(f, doc):
        return True  # "none of the 602 prisoners was freed", "handed over four of 28 bodies"
    if {("all", "but"), ("except", "for")} & set(pairwise(doc.between(f.first - 5, f.first))):
        return True  # "all but one of the 28 bodies have been returned"
    if lead[-1:] == ["adding"] and not {"toll", "tally", "list"}.isdisjoint(before):
        return True  # "revised its toll, adding 300 people whose deaths had been confirmed"
    held = not lx.CAPTIVES.isdisjoint(doc.between(sentence_before(f, doc), f.start))
    if f.noun is None and held and doc.between(f.first - 3, f.first) == ["the", "number", "at"]:
        return True  # "How many of the hostages are alive is unclear. The office put the number at 22": of whom, is not told
    if f.noun is None and lead[-1:] == ["to"] and "maximum" in doc.between(f.first, f.last):
        return True  # "a day for every ten captives freed, to a maximum of five"
    if f.noun is None and lead[-1:] and lead[-1].endswith("day's"):
        return True  # "In return for Saturday's four, Israel freed 144 prisoners"
    if f.noun is None and lead in (["the", "next"], ["the", "first"], ["the", "last"]) and doc.at(f.first - 3) == "in":
        return True  # "51 in the first five days of June and 110 in the next four"
    if ("fears", "for") in pairwise(doc.between(f.first - 8, f.first)) and "lives" in doc.between(f.first - 4, f.first):
        return True  # "fears for the lives of two others"
    if f.noun is None and lead[-1:] in (["up"], ["down"]) and doc.at(f.last) in ("from", "on"):
        return True  # "the toll is 52,400, up 45 from a day earlier"
    if f.quantity.value == 1 and (
        lead[-1:] in (["latest"], ["newest"]) or (lead[-1:] == ["if"] and doc.at(f.last) in ("were", "was", "is"))
    ):
        return True  # "seven schools, including the latest one", "a grim reminder, if one were needed"
    if doc.has(f.first - 4, f.first, ("such", "deaths")) >= 0 and f.event == "killed" and f.noun is None:
        return True  # "two children froze to death, bringing such deaths to eight"
    if f.parent is not None and lead == ["list", "of"]:
        return True  # "12 of the hostages on the list of 33 were no longer alive"
    some = lead == ["of", "the"] and doc.at(f.first - 3) in ("fraction", "some", "most", "many", "few", "handful")
    if some and (f.event in ("released", "returned") or (f.noun == "dead" and doc.at(f.last) in ("are", "were"))):
        return True  # "some of the 34 are dead", "only a fraction of the 26 bodies have been returned"
    filmed = not _FILMS.isdisjoint(before) and not _SHOWN.isdisjoint(doc.between(f.first - 3, f.first))
    if f.noun_class == "hostage" and filmed:
        return True  # "footage showed three living hostages"
    if f.event == "displaced" and _N_IN_M.search(joined(doc.between(f.start, f.first))):
        return True  # "nine in ten of its 2.1 million people have fled"
    if f.noun_class not in ("person", "body"):
        return False
    told_of = pairwise(doc.between(f.last, min(f.end, f.noun_at + 5)))
    identified = any(word == "identified" and follows != "as" for word, follows in told_of)
    # "two identified victims", "52 of the returned bodies have been identified"; "two Americans not among those released"
    return identified or doc.at(f.noun_at + 1) == "not"


_NOBODY_KNOWS = re.compile(r" (?:unclear|notion|not clear|unknown|not known) (?:\S+ ){0,2}(?:whether|if) ")


_N_IN_M = re.compile(
    r" (?:\w+ (?:in|out of) (?:every )?(?:ten|five|four|three|10|\d+)|most|half|much|\S+ (?:%|percent|per cent)) "
    r"of (?:the |its |their |gaza's |gaza ' s )?$"
)


def _a_denominator(f: Figure, doc: Document) -> bool:
    """Whether it is only the whole of which some came back: 'four of 28 bodies', 'freed two of the three hostages promised'."""
    if (
        f.noun_class == "hostage"
        and not _SHARES.isdisjoint(doc.between(f.first - 3, f.first))
        and doc.at(f.first - 1) in _OF_THE
    ):
        return True  # "more than half the 251 hostages have been returned"
    at = f.first - 2 - (doc.at(f.first - 1) == "the")
    at -= doc.at(at + 1) == "of" and lx.NOUNS.get(doc.at(at)) in ("hostage", "body")  # "20 bodies of the 28 dead"
    part = doc.at(at)
    whole = f.whole or (doc.at(f.first - 1) in ("of", "the") and (part in CARDINALS or part.isdecimal()))
    if not whole or f.noun_class not in ("hostage", "body"):
        return False
    held = {"held", "remaining", "remain", "captivity", "still"} & set(doc.between(f.first - 2, f.noun_at + 8))
    beside = (*range(f.start, f.first), *range(f.noun_at, f.end))
    came_back = any(lx.EVENTS.get(doc.at(k)) in ("released", "returned") for k in beside)
    after = doc.between(f.noun_at, min(f.end, f.noun_at + 9))
    planned = not _TO_COME_BACK.isdisjoint(after) or ("to", "be") in pairwise(after)
    # not "14 of the 27 will have been returned", "seven of the 33 due out in the first phase were handed over"
    told = pairwise(doc.between(f.noun_at, f.end))
    planned = planned and not any(word in ("were", "was", "been") and lx.EVENTS.get(to) in ("released", "returned")
                                  for word, to in told)  # fmt: skip
    then = doc.between(f.noun_at + 1, f.noun_at + 3)
    # "101 of the 251 hostages remain in Gaza", "are still in Gaza": it is the 101 that do
    remain = then[:1] in (["remain"], ["remained"]) or then in (["are", "still"], ["were", "still"])
    return remain or (came_back and not held and not planned)


_TO_COME_BACK = frozenset(("due", "slated", "promised", "scheduled", "expected", "would", "will"))


def _of_the_living_or_dead(f: Figure, doc: Document) -> bool:
    """Captives told alive or dead by a figure alone: '24 are alive and 35 are dead', 'another 35 have been declared dead'."""
    if f.noun not in (None, "dead") or f.event != "killed" or f.quantity.unit:
        return False
    after = doc.between(f.last, min(f.end, f.last + 6))
    if "alive" in after[:3] or ("dead" in after[:5] and "alive" in f.words):
        return True
    first = sentence_before(f, doc)
    captives = not {"hostages", "captives", "captive", "hostage"}.isdisjoint(doc.between(first, f.end))
    declared = "dead" in after and not {"declared", "confirmed", "presumed", "believed"}.isdisjoint(after)
    of_them = not {("of", "hostages"), ("dead", "hostages")}.isdisjoint(pairwise(doc.between(f.start, f.first)))
    return (captives and (declared or "remaining" in after)) or of_them


_GAVE_BACK = frozenset(("returned", "return", "returning", "over", "back", "released"))


def _beside_captives(f: Figure, doc: Document) -> bool:
    """Dead, hurt or missing among those taken, or bodies beside theirs: counted with the hostages, if at all."""
    dead_of = doc.between(f.first - 2, f.first) in (["remains", "of"], ["bodies", "of"]) and f.event == "killed"
    if dead_of and "dead" in doc.between(f.last, f.noun_at + 1):
        return True  # "the remains of 180 dead Palestinians" are to be given back
    if f.event == "killed" and doc.at(f.first - 1) in _GAVE_BACK and "dead" in doc.between(f.last, f.noun_at):
        return True  # "returned hundreds of dead Palestinians"
    if f.noun_class == "body" and "not" in f.words and {"belong", "belongs", "belonged"} & f.words:
        return True  # "the remains of three people, which do not belong to hostages"
    if f.quantity.value == 0 and f.noun_class == "hostage" and doc.at(f.last) == "of":
        return True  # "none of the 20 living hostages had been seen"
    if f.event == "missing" and doc.at(f.first - 1) == "leaving" and f.words & {"hostages", "captives"}:
        return True  # "handed over the bodies of 12 hostages, leaving 17 people unaccounted for"
    if doc.between(f.last, f.last + 2) == ["are", "identified"]:
        return True  # "Hamas had returned 17 bodies. If all three are identified as hostages, ..."
    identified = f.event == "killed" and f.noun is None and "identified" in doc.between(f.start, f.first)
    if identified and doc.has(f.start, f.first, ("tally", "will")) >= 0:
        return True  # "17 bodies are back. If all three are identified, the tally will rise to 20"
    found_dead = f.event == "killed" and f.noun in (None, "others") and "dead" in doc.between(f.last, f.last + 5)
    found_dead = found_dead or (f.noun == "dead" and "found" in doc.between(f.last, f.noun_at))
    found_dead = found_dead or (f.noun == "dead" and doc.between(f.last, f.last + 2) == ["were", "found"])
    first = sentence_before(f, doc)
    seized = doc.at(f.start) == "of" and any(lx.EVENTS.get(word) == "taken" for word in doc.between(f.start, f.first))
    if found_dead and (seized or not {"hostages", "captives"}.isdisjoint(doc.between(first, f.end))):
        return True  # "one of the captives was among the six who were found dead"
    hostages = lx.NOUNS.get(f.previous_noun or "") == "hostage" and "been" in doc.between(f.start, f.first)
    if f.event == "injured" and f.noun_class in (None, "injury") and hostages and doc.at(f.first - 1) == "and":
        return True  # "two hostages had been killed and eight wounded"
    more = (
        doc.at(f.last) == "more" and f.noun in (None, "more") and f.event == "killed" and doc.at(f.start + 1) == "more"
    )
    people = {"people", "palestinians", "killed"} & set(doc.between(first, f.start))
    if more and not people and not {"hostages", "captives"}.isdisjoint(doc.between(first, f.start)):
        return True  # "That leaves 58 captives. Three more may have died in recent weeks."
    if f.event in ("released", "returned") and _ARRESTED_BY.search(joined(doc.between(f.first - 3, f.first))):
        return True  # "has arrested 6,000 and freed 2,500", "re-arrested 30 freed prisoners"
    if f.event == "killed" and "among" in f.words and doc.has(f.start, f.end, ("among", "the", "hostages")) >= 0:
        return True  # "there are 13 soldiers among the hostages, of whom nine are dead"
    state = doc.between(f.noun_at + 1, f.noun_at + 6)
    supposed = state[:1] == ["are"] and "dead" in state and not _PRESUMED.isdisjoint(state)
    nationals = f.noun_class in ("person", "body") and f.previous_noun in lx.NATIONALS
    # "four others are believed to be dead", beside Americans alive: of those held
    return supposed and nationals and not {"hamas", "held"}.isdisjoint(f.words)


def _of_several_kinds(f: Figure, doc: Document) -> bool:
    """Killed, hurt and arrested counted together, or totals that stand side by side."""
    if "respectively" in f.words and f.noun is None and doc.has(f.start, f.first, ("deaths", "and", "injuries")) >= 0:
        return True  # "deaths and injuries climbed to 302 and 3,360, respectively"
    if f.event in ("killed", "injured", "missing") and (_arrested(f, doc) or _mixed(f, doc)):
        return True
    return f.event in ("killed", "injured") and f.noun is None and _of_a_pair(f, doc)


def _of_no_casualty(f: Figure, doc: Document) -> bool:
    """A population, a force, a crowd, an average, a fraction; deaths by the weather, events that are no deaths."""
    lead = doc.between(f.first - 3, f.first)
    if f.event == "killed" and f.noun in ("fighters", "militants", "men") and lead[-1:] in (["has"], ["have"]):
        return True  # "Hamas still has 40,000 fighters, and 20,000 have been killed"
    if lead[-1:] == ["by"] and lx.EVENTS.get(lead[-2]) in ("killed", "injured") and f.noun_class == "person":
        return True  # "six people had been killed by two gunmen"
    if f.event == "killed" and doc.has(f.last, min(f.end, f.last + 8), ("natural", "causes")) >= 0:
        return True  # "97 who had died of natural causes"
    if f.event == "injured" and not _TAKEN_AWAY.isdisjoint(lead[-1:]) and not _AWAY.isdisjoint(f.words):
        return True  # "a bus carrying 50 wounded Palestinians", "Egypt took 4,000 wounded"
    if f.noun in ("nationals", "citizens") and not _FLOWN_HOME.isdisjoint(lead[-2:]):
        return True  # "Thailand flew home 7,000 nationals"
    if f.event == "missing" and doc.at(f.event_at + 1) in ("families", "persons"):
        return True  # "The Hostages and Missing Families Forum brought 4,000 people to the square"
    if lead[-2:] == ["home", "to"] or ("population" in lead and "or" not in lead):
        return True  # "a city home to 740,000 people", "displaced most of its population of 2.3 million"
    if not _CALLED_UP.isdisjoint(lead) and f.noun in lx.SOLDIERS:
        return True  # "called up 60,000 reservists"
    if f.noun == "killings" and "mass" in doc.between(f.last, f.noun_at):
        return True  # "five mass killings of families, in which 61 died"
    if f.noun == "lives" and not _WEATHER.isdisjoint(doc.between(f.start, f.first)):
        return True  # "the floods have claimed 11 lives"
    if f.event == "injured" and doc.at(f.event_at).startswith("hospital") and f.words & lx.HUNGER:
        return True  # "were hospitalised for hunger"
    if lead[-2:] == ["deaths", "of"] and doc.between(f.last, f.last + 2) == ["of", "them"]:
        return True  # "the deaths of five of them": whose deaths, a sentence before tells
    crowd = f.event == "displaced" and f.quantity.value is None and 0 <= f.event_at < f.noun_at
    if crowd and doc.at(f.noun_at + 1) not in _STAYING:
        return True  # "thousands of displaced people approached an aid site"
    if f.noun_class not in ("person", "body"):
        return False
    if {"own", "lives"} <= f.words and {"own", "lives"} <= set(doc.between(f.noun_at + 1, f.noun_at + 8)):
        return True  # "have taken their own lives"
    if f.quantity.value is not None and f.quantity.value % 1:
        return True
    return "average" in doc.between(f.first, f.last) and "day" not in doc.between(f.last, f.last + 5)


_FLOWN_HOME = frozenset(("flew", "brought", "repatriated", "evacuated", "airlifted"))
_AWAY = frozenset(("egypt", "bus", "buses", "abroad", "jordan", "emirates", "crossing"))
_TAKEN_AWAY = frozenset(("took", "taken", "carrying", "carried", "evacuated", "transferred", "flew", "transporting"))
_OF_NOBODY = (_a_family, _only_mentioned, _beside_captives, _of_several_kinds, _of_no_casualty)


def _arrested(f: Figure, doc: Document) -> bool:
    """'killed 140 and arrested 500 people', '28 were arrested and three killed'."""
    after = doc.between(max(f.last, f.noun_at + 1), min(f.end, max(f.last, f.noun_at + 1) + 4))
    cut = next((n for n, word in enumerate(after) if word in (",", "and", "or")
                or (word in lx.EVENTS and word not in lx.ARRESTED)), len(after))  # fmt: skip
    return doc.at(f.first - 1) in lx.ARRESTED or not lx.ARRESTED.isdisjoint(after[:cut])


_TO_COME = frozenset(("will", "can", "would", "could", "shall"))
_FILMS = frozenset(("video", "videos", "footage", "images", "photos", "clip", "photo"))
_SHOWN = frozenset(("showed", "shows", "showing", "show"))
_IN_CAPTIVITY = (("held", "by", "hamas"), ("in", "captivity"), ("their", "captivity"), ("still", "captive"))
_WEATHER = frozenset(("rain", "rains", "storm", "storms", "flood", "floods", "flooding", "earthquake", "heatwave"))
_STAYING = frozenset(("are", "were", "have", "had", "remain", "live", "lived", "living", "shelter", "sheltering", "in",
                      "across", ",",
                      ".", "sheltered", "who"))  # fmt: skip
_HURT = frozenset(
    ("killed", "dead", "injured", "wounded", "missing", "maimed", "kidnapped", "abducted", "captured", "hurt")
)
_UNVERIFIED = re.compile(r" (?:not|unable to|yet to) (?:be )?(?:independently |immediately )?(?:verif(?:y|ied)) ")
_ARRESTED_BY = re.compile(r" (?:re - )?(?:arrested|detained|rearrested) (?:\S+ )?$")
_DEAD_AND_HURT = re.compile(
    r" (?:killed|dead|killing|deaths) (?:and|or) (?:wounded|injured|wounding|injuring|captured|injuries) (?:\S+ ){0,3}$"
)


def _of_a_pair(f: Figure, doc: Document) -> bool:
    """Whether two totals stand side by side after killed and injured: 'taking the total to 54,927 and 126,227'."""
    first = doc.at(f.last) == "and" and doc.at(f.last + 1)[:1].isdecimal() and not doc.at(f.last + 2).isalpha()
    second = doc.at(f.first - 1) == "and" and doc.at(f.first - 2)[:1].isdecimal() and not doc.at(f.last).isalpha()
    told = {lx.EVENTS.get(word) for word in doc.between(f.start, f.first)}
    return (first or second) and {"killed", "injured"} <= told


def _mixed(f: Figure, doc: Document) -> bool:
    """Whether killed and injured are counted together: 'killed or wounded', 'killed, injured or taken hostage'."""
    women = f.noun in lx.POPULATION_OF and doc.at(f.noun_at + 1) == "and" and doc.at(f.noun_at + 2) in lx.POPULATION_OF
    if women and "children" in (f.noun, doc.at(f.noun_at + 2)):
        return True  # "11 women and children": no population stands for both
    if {"and", "children"} <= set(making_up(f, doc)):
        return True  # "women and children make up 31,000 of the dead"
    if f.event_at < f.last:
        return _DEAD_AND_HURT.search(joined(doc.between(f.first - 8, f.first))) is not None
    first = last = f.event_at
    while last + 1 < f.end and (doc.at(last + 1) in _LISTING or doc.at(last + 1) in _HURT):
        last += 1
    while first > f.last and (doc.at(first - 1) in _LISTING or doc.at(first - 1) in _HURT):
        first -= 1
    told = doc.between(first, last + 1)
    return "or" in told and len(_HURT & set(told)) > 1


_CALLED_UP = frozenset(("called", "calling", "mobilised", "mobilized", "drafted", "summoned"))
_PRESUMED = frozenset(("believed", "presumed", "thought", "feared"))
_LISTING = frozenset(("or", ",", "gone", "and", "are"))


def _was_before(f: Figure, doc: Document) -> bool:
    """Whether a figure is what another was changed from: 'lowered to 500 from 610'."""
    before = doc.between(f.first - 6, f.first)
    aged = f.first - 2 - 2 * (doc.at(f.first - 1) == "and" and doc.at(f.first - 2)[:1].isdecimal())
    if f.noun_at < f.first and doc.at(aged + 1) == "of" and doc.at(aged) in _OF_AN_AGE and f.least <= 100:
        return True  # "two boys of 15 and 16"
    if doc.between(f.start, f.start + 2) in (["before", "that"], ["until", "then"]):
        return True  # "Before that some 600 lorries a day had crossed"
    if before[-2:] == ["instead", "of"]:
        return True  # "10 hostages instead of 11"
    if before[-1:] == ["from"] and doc.at(f.last) == "to" and not _CHANGED.isdisjoint(f.words):
        return doc.at(f.last + 1)[:1].isdecimal()  # "revised down from 31 to 26"
    return before[-1:] == ["from"] and "to" in before and any(word[:1].isdecimal() for word in before[-2:])


_OF_AN_AGE = frozenset(("boy", "boys", "girl", "girls", "teenager", "teenagers", "man", "woman", "brothers", "sisters"))
_CHANGED = frozenset(("revised", "lowered", "raised", "corrected", "cut", "reduced", "rose", "risen", "rise", "climbed", "jumped",
                      "grew", "grown", "increased", "fell", "dropped"))  # fmt: skip


def _once(f: Figure, doc: Document) -> bool:
    """Whether a figure is of a time that words only circle ('two months ago') and not of now: no day can be told for it."""
    last = max(f.last, f.noun_at + 1)
    near = doc.between(max(f.start, f.first - 4), min(f.end, last + 9))
    if _INTO_THE_WAR.search(joined(doc.between(f.start, f.first))) and _SO_FAR.isdisjoint(near):
        return True  # "six months into the war", "a year after the attack", "in the first month of the war"
    opens = any(doc.at(k) == "ago" and doc.at(k - 1) in _CIRCLED for k in range(f.start, f.start + 5))
    after = next(
        (k for k in range(last, min(f.end, last + 9)) if doc.at(k) == "ago" and doc.at(k - 1) in _CIRCLED), last
    )
    of_figure = (
        after > last
        and _BEGUN.isdisjoint(doc.between(last, after))
        and IS_SO_NOW.isdisjoint(doc.between(after, after + 3))
    )
    return f.event != "taken" and (opens or of_figure)  # "those taken two years ago"


_INTO_THE_WAR = re.compile(
    r" (?:weeks?|months?|years?) (?:into the war|after the (?:attack|war)) |"
    r" first (?:\S+ )?(?:day|days|week|weeks|month|months|year) of the (?:war|fighting|offensive) |"
    r" (?:weeks?|months?|years?) after (?:\S+ ){0,2}$|^ \S+ days after $"
)
_SO_FAR = frozenset(("have", "has", "are", "is", "still", "holds", "remain", "remains"))
_CIRCLED = frozenset(("month", "months", "year", "years"))
_CIRCLES = frozenset(("ago", "day", "days", "week", "weeks", "month", "months", "year", "years"))
_BEGUN = frozenset((",", ";", "since", "began", "started", "broke", "launched", "erupted", "after", "from"))
_OLD_YEARS = frozenset(map(str, range(1900, 2023)))
_COUNTED_OF_OLD = frozenset(("deaths", "injured", "displaced", "prisoners_released", "prisoners_held", "hostages_released",
                             "aid_trucks"))  # fmt: skip


def _long_before(f: Figure, doc: Document) -> bool:
    """Whether a figure is of an earlier war: a year before 2023 is named close by, and no count begins there."""
    civil = "civil" in f.words and doc.has(f.start, f.end, ("civil", "war")) >= 0
    if (
        civil
        or "shalit" in f.words
        or ("september" in f.words and doc.has(f.start, f.end, ("september", "11", "attacks")) >= 0)
    ):
        return True
    if f.words.isdisjoint(_OLD_YEARS):
        return _of_the_war_before(f, doc)
    for k in range(max(f.start, f.first - 14), min(f.end, f.last + 13)):
        if doc.at(k) not in _OLD_YEARS:
            continue
        before = doc.at(k - 1)
        # "the 2008-2009 offensive"; "the highest since the 1973 war, in which ..."
        if doc.at(k + 1) == "-" or (before == "the" and doc.at(k - 2) == "since"):
            return True
        if k not in range(f.first, f.last) and "since" not in doc.between(k - 5, k):
            return before in ("in", "the", "of", ",", "from", *MONTH_NAMES)
    return False


def _of_the_war_before(f: Figure, doc: Document) -> bool:
    """'The 2014 war lasted 50 days. More than 2,200 Palestinians were killed.': of the war that the sentence before tells of."""
    number = doc.sentence_of(f.first)
    if number == 0 or doc.paragraph_of[number - 1] != doc.paragraph_of[number] or not _NOW.isdisjoint(f.words):
        return False
    told = doc.between(*doc.sentences[number - 1])
    of_old = any(word in _OLD_YEARS and before in ("in", "the", "of", "from") for before, word in pairwise(told))
    return of_old and not _WARS.isdisjoint(told) and _NOW.isdisjoint(told)


_WARS = frozenset(("war", "operation", "offensive", "assault", "campaign", "conflict", "invasion", "fighting"))
# What tells of another time than the one just told of.
_NOW = (MONTHS - {"may", "march"}) | frozenset(
    "since has have now current today latest this 2023 2024 2025 2026 yesterday tonight are is last week weeks overnight "
    "monday tuesday wednesday thursday friday saturday sunday hezbollah".split()
)


def _a_rate(f: Figure, doc: Document) -> bool:
    """'two for every civilian', 'for every two killed'."""
    if "every" not in f.words:
        return False
    near = doc.between(f.first - 3, f.last + 3)
    return "every" in doc.between(f.first - 1, min(f.end, f.last + 3)) and bool({"for", "out"} & set(near))
