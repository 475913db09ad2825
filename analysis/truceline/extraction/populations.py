"""Whose casualties a figure counts: told by its noun, else by the place that is told of it, else by the nearest one."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import labelled
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import Figure, sentence_before, total_at
from truceline.extraction.places import (
    ATTACKERS,
    ELSEWHERE,
    FAR,
    GAZA_PLACES,
    SEEN,
    TOLLS_BELOW,
    Nearest,
    elsewhere,
    nearest,
    of_both,
    place_before,
    place_of,
    places_told,
)

_A_MASSACRE = 300  # so many were killed by Hamas, or beside people seized, in the attack of October 2023 alone
_DEAD_OF_THE_ATTACK = 1050, 1450  # between these all counts of its dead lie, early and late
_A_TOLL_OF_THE_WAR = 5000  # Gaza's dead passed it a month after
_MORE_THAN_THE_ATTACK = 3000  # nobody counts as many killed in Israel on that day
_NOT_AS_MANY = {**TOLLS_BELOW, "israel": _MORE_THAN_THE_ATTACK}


@dataclass
class _Counted:
    """A figure of casualties, the part of a population that its noun tells, and the words around it."""

    f: Figure
    doc: Document
    narrowed: str | None
    first: int  # the words seen
    last: int

    @cached_property
    def words(self) -> list[str]:
        return self.doc.between(self.first, self.last)

    @cached_property
    def here(self) -> int:
        """The word after the figure and its noun."""
        return max(self.f.noun_at + 1, self.f.last)

    @cached_property
    def near(self) -> Nearest:
        """How far the nearest place of each population stands."""
        return nearest(self.f, self.doc, self.words, self.first, self.here)

    @property
    def plain(self) -> bool:
        """Whether the noun narrows nothing: people, deaths, or none at all."""
        return self.narrowed is None and self.f.noun_class in ("person", "death", None)


def with_missing(f: Figure, doc: Document) -> str:
    """Whose dead a figure counts; of Gaza's, 'as many as 60,000 with those under the rubble' are their own population."""
    after = {doc.at(i) for i in range(f.last, f.end)}
    return "gaza_with_missing" if f.quantity.bound == "up_to" and after & lx.RUBBLE else casualty_population(f, doc)


def casualty_population(f: Figure, doc: Document) -> str:
    """Whose casualties a figure counts: the first reader that can tell decides; else those of Gaza."""
    first, last = max(f.start, f.first - SEEN), min(f.end, f.last + SEEN)
    if ";" in f.words:
        first = max((i + 1 for i in range(first, f.first) if doc.at(i) == ";"), default=first)
        last = min((i for i in range(f.first, last) if doc.at(i) == ";"), default=last)
    that_in = doc.has(f.last, last, ("and", "that", "in"))
    if that_in >= 0:  # "the toll in Gaza is 9,510 and that in the West Bank 150"
        last = that_in
    counted = _Counted(f, doc, narrowed(f, doc), first, last)
    told = (told for read in _READERS if (told := read(counted)) and not _too_many(f, told))
    return next(told, counted.narrowed or "gaza")


def _too_many(f: Figure, population: str) -> bool:
    """Whether nobody counts as many dead there: 'the war has killed 50,000, according to officials in Lebanon'."""
    return f.event == "killed" and f.least >= _NOT_AS_MANY.get(population, f.least + 1)


# ---------------------------------------------------------------- what each reader can tell, or None


def _soldiers_of_others(c: _Counted) -> str | None:
    """'three Lebanese soldiers', 'the Egyptian army said two soldiers'; 'In Syria, an Israeli strike killed six soldiers'."""
    f, doc = c.f, c.doc
    if c.narrowed != "israeli_soldiers":
        return None
    if not _OTHER_NATIONS.isdisjoint(doc.between(f.start, f.noun_at)):
        c.narrowed = None
        return ELSEWHERE if f.noun in lx.SOLDIERS and "lebanese" not in f.words else None
    abroad = (k for k in range(max(f.start, f.first - 20), f.noun_at) if doc.at(k) in lx.ELSEWHERE)
    of_israel = "israeli" in doc.between(f.last, f.noun_at)
    return ELSEWHERE if not of_israel and any(doc.at(k - 1) == "in" for k in abroad) else None


def _nations_of_a_trade(c: _Counted) -> str | None:
    """'79 journalists: 72 Palestinians, four Israelis and three Lebanese'."""
    total = c.f.parent
    of_trade = total is not None and c.f.noun in _PEOPLES and narrowed(total, c.doc) in _TRADES
    return ELSEWHERE if of_trade else None


def _of_israel(c: _Counted) -> str | None:
    """'1,200 people in Israel', 'on the Israeli side', 'two Israeli civilians', 'five soldiers'."""
    f, doc, here = c.f, c.doc, c.here
    in_israel = doc.at(here) in ("in", "inside", "across", "of") and "israel" in doc.between(here + 1, here + 3)
    in_israel = in_israel or doc.has(here, min(f.end, here + 7), ("on", "the", "israeli", "side")) >= 0
    people = f.noun_class == "person" and "israeli" in doc.between(f.noun_at - 2, f.noun_at)
    if (people and c.narrowed in ("gaza_women", "gaza_children") and f.last < f.noun_at) or f.noun == "settlers":
        return "israel"  # "two Israeli women"
    if c.plain and (in_israel or people):
        return "israel"
    return (
        c.narrowed or "israel"
        if c.narrowed in ("israeli_soldiers", "israel") or f.noun in ("israelis", "israeli")
        else None
    )


def _beside_those_taken(c: _Counted) -> str | None:
    """'1,250 were killed, 3,100 injured and 240 people taken to Gaza': all of them in the attack on Israel."""
    if c.narrowed in (*_TRADES, "gaza_fighters") or c.f.noun in _GAZANS:
        return None
    for k in range(c.here, min(c.f.end, c.here + 20)):
        word = c.doc.at(k)
        if lx.EVENTS.get(word) == "taken":
            after = c.doc.between(k + 1, k + 8)
            into_gaza = any(a in ("to", "into") and b == "gaza" for a, b in pairwise(after))
            many = c.f.least >= _A_MASSACRE
            # not "..., taking the total to 126,200", nor "the army killed 500 people and seized 200"
            by_israel = not _ISRAELIS.isdisjoint(c.doc.between(c.f.start, c.f.first))
            massacre = many and not by_israel and not word.startswith(("tak", "took", "capt"))
            told = massacre or into_gaza or not lx.CAPTIVES.isdisjoint((*after, *c.doc.between(c.here, k)))
            return (c.narrowed if c.narrowed == "israeli_soldiers" else "israel") if told else None
        if word not in _LISTING and lx.EVENTS.get(word) not in ("killed", "injured") and not word[:1].isdecimal():
            return None
    return None


def _of_many_places(c: _Counted) -> str | None:
    """'in Gaza and the West Bank', 'worldwide', 'on both sides': no population stands for both."""
    words = c.words
    both = of_both(words, c.f.first - c.first, c.here - c.first) or ("both", "sides") in pairwise(words)
    return ELSEWHERE if both or not lx.EVERYWHERE.isdisjoint(words) else None


def _there(c: _Counted) -> str | None:
    """'In the West Bank, two were killed near Hebron. It has counted 1,062 deaths there.'"""
    if not c.plain or "there" not in c.doc.between(c.here, c.here + 3):
        return None
    number = c.doc.sentence_of(c.f.first)
    same = number and c.doc.paragraph_of[number - 1] == c.doc.paragraph_of[number]
    before = pairwise(c.doc.between(*c.doc.sentences[number - 1])) if same else ()
    return "west_bank" if ("west", "bank") in before else None


def _of_those_fighters(c: _Counted) -> str | None:
    """'It does not say how many were fighters. Israel says it has killed 17,000 of those.'"""
    number = c.doc.sentence_of(c.f.first)
    of_those = c.f.noun is None and c.doc.between(c.f.last, c.f.last + 2) in (["of", "those"], ["of", "these"])
    before = c.doc.between(*c.doc.sentences[number - 1]) if number and of_those else []
    return "gaza_fighters" if not {"fighters", "militants", "combatants"}.isdisjoint(before[-3:]) else None


def _confirmed_by_israel(c: _Counted) -> str | None:
    """'Hamas said it killed three soldiers; Israel confirmed one death'."""
    if c.f.noun_class != "death":
        return None
    ahead = c.doc.between(c.f.first - 4, c.f.first)
    theirs = "confirmed" in ahead and not {"israel", "army", "military"}.isdisjoint(ahead)
    soldiers = not lx.SOLDIERS.isdisjoint(c.doc.between(c.doc.sentences[c.doc.sentence_of(c.f.first)][0], c.f.first))
    return "israeli_soldiers" if theirs and soldiers else None


def _of_a_label(c: _Counted) -> str | None:
    """'Israel: 1,200 killed.'"""
    first = c.doc.sentences[c.doc.sentence_of(c.f.first)][0]
    return "israel" if c.plain and labelled(c.doc, first) and "gaza" not in c.f.words else None


def _in_the_october_attack(c: _Counted) -> str | None:
    """'the October 7 attack, in which 1,200 people died'."""
    if c.narrowed is not None or c.f.words.isdisjoint(("attack", "attacks", "assault", "onslaught")):
        return None
    before = joined(c.doc.between(max(c.f.start, c.f.first - 14), c.f.first))
    since = _SINCE_IT.search(before) and "which" not in before.split()  # "since the attack, in which 1,200 died": in it
    return "israel" if _IN_THE_OCTOBER_ATTACK.search(before) and not since else None


def _in_custody(c: _Counted) -> str | None:
    """'two Palestinians died in Israeli custody'."""
    after = c.doc.between(c.here, c.here + 8)
    jailed = any(a == "in" and b in lx.PRISONS for a, b in pairwise(after)) and not _OF_PRISONERS.isdisjoint(c.f.words)
    if jailed and c.f.noun is None and c.f.event == "killed":
        return "palestinian_prisoners"  # "The prisoners' group said that 58 had been martyred in jail"
    held = any(a == "israeli" and b in lx.PRISONS for a, b in pairwise(after))
    palestinian = c.f.noun in (*_GAZANS, "prisoners", "detainees")
    return "palestinian_prisoners" if held and palestinian and c.f.event == "killed" else None


def _by_rockets(c: _Counted) -> str | None:
    """'rockets were fired at Israel, killing one person', 'a barrage from Gaza wounded three people'."""
    before = joined(c.doc.between(c.f.start, c.f.first))
    return "israel" if c.plain and c.f.noun not in _GAZANS and _FIRED_AT_ISRAEL.search(before) else None


_FIRED_AT_ISRAEL = re.compile(
    r" (?:rockets?|missiles?|mortars?|projectiles?|barrage|drones?) (?:\S+ ){0,5}"
    r"(?:(?:at|into|towards?) (?:\S+ )?israel|from gaza) "
    r"(?:(?!israeli )\S+ ){0,4}(?:kill|wound|injur|hurt)\w* "
)


def _by_the_attackers(c: _Counted) -> str | None:
    """'gunmen killed 800 people near Gaza', '1,200 were killed when gunmen', 'the attack killed 1,200': so many in that alone."""
    if not c.plain or c.f.least < _A_MASSACRE or c.f.noun in _GAZANS:
        return None
    before = c.doc.between(max(c.f.start, c.f.first - 7), c.f.first)
    at = next((n for n, word in enumerate(before) if word in ("killed", "murdered", "massacred", "slaughtered")), 0)
    at -= before[at - 1] in ("had", "have", "has") if at > 1 and before[at - 3 : at - 2] != ["on"] else 0
    subject = before[at - 1 - (before[at - 1] in ("which", "that"))] if at > 1 else ""
    low, high = _DEAD_OF_THE_ATTACK
    theirs = (
        subject in ATTACKERS
        or (subject == "and" and not _ABDUCTED.isdisjoint(before[:at]))
        or (subject == "attack" and "israeli" not in before and low <= c.f.least <= high)
    )
    after = c.doc.between(c.here, c.here + 7)
    when = any(word in ("when", "after") and not ATTACKERS.isdisjoint(after[n : n + 3]) for n, word in enumerate(after))
    in_it = c.doc.has(c.here, min(c.f.end, c.here + 9), ("in", "the", "attack")) >= 0 and "israeli" not in after
    in_israel = "israeli" in before[-5:] and "toll" in before  # "the Israeli toll rose to 1,218"
    return "israel" if theirs or ((when or in_it or in_israel) and low <= c.f.least <= high) else None


def _beside_a_toll_of_the_war(c: _Counted) -> str | None:
    """'1,200 people died in the assault, and 50,000 have been killed in Gaza since': of the two the first is Israel's."""
    low, high = _DEAD_OF_THE_ATTACK
    f, doc = c.f, c.doc
    if not (c.plain and f.event == "killed" and low <= f.least <= high) or f.noun in _GAZANS:
        return None
    near = doc.between(max(f.start, f.first - 14), min(f.end, c.here + 8))
    if _ATTACKING.isdisjoint(near) or not _BOMBING.isdisjoint(near) or ("israeli", "attack") in pairwise(near):
        return None
    numbers = (word.replace(",", "") for word in doc.between(f.start, f.end))
    return "israel" if any(n.isdecimal() and int(n) >= _A_TOLL_OF_THE_WAR for n in numbers) else None


def _of_a_place_told(c: _Counted) -> str | None:
    """'In Jenin, 14 were killed', '14 were killed in Jenin and 25 in Gaza'."""
    place = place_of(c.f, c.doc, c.here)
    if place is None:
        opens = c.words[:3] == ["in", "israel", ","]
        return "israel" if opens and c.plain else None
    palestinian = c.f.noun in _GAZANS or "palestinian" in c.doc.between(c.f.last, c.f.noun_at)
    if place == "israel" and palestinian and "jerusalem" in c.f.words:
        return ELSEWHERE  # Palestinians killed in Jerusalem: of no population that stands here
    fighters = c.narrowed == "gaza_fighters" and place == "israel"  # of Gaza, wherever they were killed on that day
    return c.narrowed if c.narrowed and (place == "gaza" or fighters) else place


def _of_the_nearest_place(c: _Counted) -> str | None:
    """By the place of the clause that stands nearest; where it names none, by the sentences before."""
    near, ours = c.near, min(c.near.gaza, c.near.west_bank, c.near.lebanon)
    if near.town < ours and c.narrowed is None and c.f.noun not in _GAZANS:
        return "israel"
    if elsewhere(c.f, c.doc, c.words, c.first) < ours and c.f.noun not in ("palestinians", "gazans"):
        return ELSEWHERE
    if ours == FAR and c.narrowed in (None, "gaza_children", "gaza_women"):
        carried = _carried(c)
        if carried is not None:
            return carried
    in_israel = places_told(c.doc, c.f.start, c.f.first, c.f.start) == ["israel"]
    if (
        ours == FAR
        and c.plain
        and in_israel
        and lx.SAY.isdisjoint(c.doc.between(c.f.start, c.f.first))
        and c.f.least < 300
    ):
        return "israel"  # "A car-ramming in northern Israel wounded 10 people"
    if near.lebanon < FAR and near.lebanon <= near.gaza:
        return "lebanon"
    return "west_bank" if near.west_bank < near.gaza or (near.west_bank < FAR and "gaza" not in c.words) else None


def _carried(c: _Counted) -> str | None:
    """The place that the sentences before tell: 'nine were killed in Jenin. Another four were injured.'"""
    text = joined(c.doc.between(c.f.start, c.f.end))
    of_the_war = any(phrase in text for phrase in (*_ATTACK_PHRASES, *_OF_THE_WAR_IN_GAZA))
    if of_the_war or c.f.noun in _GAZANS - {"palestinians"}:
        return None  # "Two were killed in Jenin. The toll since the war began stands at 54,927."
    place = place_before(c.f, c.doc)
    return None if (place, c.f.noun) == ("lebanon", "palestinians") else place


def _of_gaza(c: _Counted) -> str | None:
    """Palestinians and fighters; more than the attack killed: 'a war after an attack on Oct. 7, killing more than 41,700'."""
    many = c.f.least >= _MORE_THAN_THE_ATTACK or _IN_PAST_HOURS.match(" ".join(c.doc.between(c.here, c.here + 6)))
    if many or c.f.noun in ("palestinians", "gazans") or c.narrowed == "gaza_fighters":
        return c.narrowed or "gaza"
    return None


def _in_the_attack(c: _Counted) -> str | None:
    """The dead of the attack on Israel, where the clause, or for 'in that attack' the sentence before, tells of it."""
    words, first = c.words, c.first
    number = c.doc.sentence_of(first)
    that = words[:3] in (["in", "that", "attack"], ["in", "the", "attack"])
    that = that or words[:2] == ["the", "attack"]
    that = that or any(c.doc.has(c.here, c.f.end, ("during", "the", name)) >= 0 for name in _RAIDS)
    if that and number and first == c.doc.sentences[number][0]:
        words = c.doc.between(*c.doc.sentences[number - 1]) + words
        first = c.doc.sentences[number - 1][0]
    of_gaza = c.near.gaza < FAR and c.near.israel >= c.near.gaza
    if c.narrowed in _TRADES or of_gaza or _since_the_attack(words, c.f.first - first):
        return None
    return "israel" if _tells_of_the_attack(c.f, words, first) else None


def _foreigners(c: _Counted) -> str | None:
    """'three Israelis and three Americans were killed'."""
    nationals = c.f.noun in ("citizens", "nationals", "citizen")
    foreign = nationals and not _FOREIGN.isdisjoint(c.doc.between(c.f.noun_at - 1, c.f.noun_at))
    return ELSEWHERE if (foreign or c.f.noun in _FOREIGNERS) and c.near.gaza == FAR else None


def _of_the_clause_before(c: _Counted) -> str | None:
    """'fired two missiles at Israel; one person was hurt'."""
    if c.near.gaza < FAR or c.narrowed is not None or ";" not in c.f.words:
        return None
    told = places_told(c.doc, c.f.start, c.first, c.f.start)
    return told[-1] if told else None


def _part_of_others(c: _Counted) -> str | None:
    """'raids on Iran have killed 639. Of these, 263 were civilians', 'the attack killed 1,200. Of these, 815 ...'."""
    total = c.f.parent
    if total is None or total.event != c.f.event:
        return None
    whose = casualty_population(total, c.doc)
    return whose if whose == ELSEWHERE or (total.start != c.f.start and whose in _OUTSIDE) else None


def _soldiers_before(c: _Counted) -> str | None:
    """'An ambush killed four soldiers. Five others were wounded.', 'one soldier was killed and six were wounded'."""
    f, doc = c.f, c.doc
    if f.noun not in _NOBODY_NAMED or f.least >= _A_TOLL_OF_THE_WAR or not _OF_OTHERS.isdisjoint(f.words):
        return None
    number = doc.sentence_of(f.first)
    if (
        f.noun is None
        and f.event == "injured"
        and any(a == "israeli" and b in _ONE_PERSON for a, b in pairwise(doc.between(f.start, f.first)))
    ):
        return "israel"  # "An Israeli man, 70, died and three were in serious condition"
    soldier = next((k for k in range(f.first - 1, f.start - 1, -1) if doc.at(k) in lx.SOLDIERS), -1)
    hit = doc.at(soldier + 1) in ("was", "were", "died", ",") or "killed" in doc.between(soldier - 3, soldier)
    told = doc.between(soldier, f.first)
    here = (
        soldier >= 0
        and hit
        and not _HURT_OR_DEAD.isdisjoint(doc.between(soldier - 3, f.first))
        and f.event == "injured"
    )
    here = here and {"opened", "fired", "shot", "shelled", "killing", "leaving"}.isdisjoint(told)
    here = here and not _at_another_place(f, doc, soldier)
    if here or not number or doc.paragraph_of[number - 1] != doc.paragraph_of[number]:
        return "israeli_soldiers" if here else None
    if not GAZA_PLACES.isdisjoint(f.words) and _ARMED.isdisjoint(f.words):
        return None  # "Another 23 were killed in Deir al-Balah"
    if f.event == "killed" and f.noun != "others" and _FURTHER.isdisjoint(doc.between(f.start, f.last)):
        return None  # "Two soldiers were killed. At least 44 have died since dawn."
    for n in range(number - 1, max(number - 3, -1), -1):
        before = doc.between(*doc.sentences[n])
        if (
            not _PEOPLE_BESIDE.isdisjoint(before)
            or "lebanese" in before
            or doc.paragraph_of[n] != doc.paragraph_of[number]
        ):
            break
        if not _HURT_OR_DEAD.isdisjoint(before):
            if not lx.SOLDIERS.isdisjoint(before):
                return "israeli_soldiers"
            if "israelis" in before and f.noun == "others":
                return "israel"  # "Two Israelis were shot dead near Nablus. Three others were injured."
    return None


def _at_another_place(f: Figure, doc: Document, first: int) -> bool:
    """Whether those before, from word `first` on, fell elsewhere: 'a soldier was killed in Rafah, and 30 hurt in Jabalia'."""
    told = (doc.between(first, f.first), doc.between(f.last, f.end))
    return doc.between(f.first - 2, f.first) == [",", "and"] and not any(map(GAZA_PLACES.isdisjoint, told))


_READERS: tuple[Callable[[_Counted], str | None], ...] = (
    _part_of_others,
    _soldiers_before,
    _soldiers_of_others,
    _nations_of_a_trade,
    _of_israel,
    _of_a_label,
    _confirmed_by_israel,
    _of_those_fighters,
    _there,
    _beside_those_taken,
    _of_many_places,
    _in_the_october_attack,
    _in_custody,
    _by_rockets,
    _by_the_attackers,
    _beside_a_toll_of_the_war,
    _of_a_place_told,
    _of_the_nearest_place,
    _of_gaza,
    _in_the_attack,
    _foreigners,
    _of_the_clause_before,
)


# ---------------------------------------------------------------- the part of a population that a noun tells


def narrowed(f: Figure, doc: Document) -> str | None:
    """The part of a population that the noun tells: children, soldiers, aid workers; None where it tells none."""
    own = doc.between(f.last, f.noun_at) if f.noun_at >= f.last else []
    beside = doc.at(f.noun_at + 2) if doc.at(f.noun_at + 1) == "and" and f.noun_at >= f.last else ""
    if f.noun in ("children", "women") and beside in _BESIDE_THEM:
        return None  # "26 children and elderly people": neither of the two
    return next((told for read in _BY_NOUN if (told := read(f, doc, own))), None) or lx.POPULATION_OF.get(f.noun or "")


def _staff(f: Figure, doc: Document, own: list[str]) -> str | None:
    """'three UNRWA staff', 'UNRWA has lost 310 staff', 'health workers', 'army personnel', 'media workers'."""
    if f.noun not in _STAFF and not (f.noun == "members" and "staff" in own):
        return None
    if f.noun == "workers" and "media" in own:
        return "gaza_journalists"
    if f.noun_at < f.last:  # borrowed from the figure before: "one UNRWA colleague ..., bringing the total to 90"
        own = doc.between(f.start, f.first)
    of_it = ("its" in own or doc.at(f.first - 1) == "lost") and bool(f.words & _AID_BODIES)
    of_it = of_it or (f.noun in ("colleague", "colleagues") and "unrwa" in f.words)
    more = not {"further", "other", "more", "another"}.isdisjoint(doc.between(f.first, f.noun_at))
    if f.noun not in ("workers", "worker") and (more or not own):
        own = (
            [*own, *doc.between(sentence_before(f, doc), f.start)] if _trade(set(own)) is None else own
        )  # "16 more staffers"
    of_it = of_it or ("their" in own and not {"aid", "humanitarian"}.isdisjoint(f.words))
    return "gaza_aid_workers" if of_it else _trade(set(own))


def _trade(words: Set[str]) -> str | None:
    """Whose staff they are, by the words before the noun."""
    return next((population for population, told in _STAFF_OF.items() if told & words), None)


def _members(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'members of Hamas'; 'members of Israel's security forces' are soldiers and police."""
    of_what = doc.between(f.noun_at + 1, f.noun_at + 7)
    if (
        f.noun == "members"
        and "its" in doc.between(f.last, f.noun_at)
        and "journalists" in doc.between(f.start, f.first)
    ):
        return "gaza_journalists"  # "The union of journalists said 254 of its members had been killed"
    if f.noun != "members" or of_what[:1] != ["of"]:
        return None
    if not {"hamas", "jihad"}.isdisjoint(of_what[1:4]):
        return "gaza_fighters"
    return "israel" if ("security", "forces") in pairwise(of_what) else None


def _part_of_such(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'890 soldiers, including 448 in the ground offensive'."""
    like = f.noun is None and f.parent is not None and f.parent.event == f.event
    return narrowed(f.parent, doc) if like and f.parent is not None else None


def _beside_soldiers(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'five soldiers were killed and 14 wounded, two of them seriously'; 'one soldier died and two others were wounded'."""
    before = doc.between(max(f.start, f.first - 20), f.first)
    if f.noun == "others" and doc.at(f.first - 1) == "and":
        return None if lx.SOLDIERS.isdisjoint(before) else "israeli_soldiers"
    of_them = f.noun in _HURT and doc.between(f.last, f.last + 2) == ["of", "them"]
    return "israeli_soldiers" if of_them and not lx.SOLDIERS.isdisjoint(before[-12:]) else None


def _of_them(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'clashed with gunmen and killed four of them'."""
    them = doc.between(f.last, f.last + 2) == ["of", "them"] and f.event == "killed"
    fighters = (
        word
        for word in doc.between(max(f.start, f.first - 14), f.first)
        if lx.POPULATION_OF.get(word) == "gaza_fighters"
    )
    return "gaza_fighters" if them and any(fighters) else None


def _beside_israelis(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'two Israelis were killed and eight hurt'."""
    beside = f.noun in _HURT and f.previous_noun == "israelis" and doc.at(f.first - 1) in ("and", "with")
    return "israel" if beside and "gaza" not in doc.between(f.last, min(f.end, f.last + 8)) else None


def _of_the_army(f: Figure, doc: Document, own: list[str]) -> str | None:
    """'The army killed 50 militants. Seven of its own men died', 'an Israeli tank was hit; three crew members were killed'."""
    of_its = f.noun == "men" and not {"own", "his"}.isdisjoint(own)
    crew = f.noun == "members" and "crew" in own and doc.at(f.noun_at + 1) != "of"
    if not of_its and not crew:
        return None
    near = doc.between(sentence_before(f, doc), f.first)
    return None if _ARMED.isdisjoint(near) else "israeli_soldiers"


_ARMED = frozenset(("army", "military", "idf", "tank", "soldiers", "captain", "sergeant", "troops"))


def _officers(f: Figure, doc: Document, own: list[str]) -> str | None:
    """'Israel's military confirmed the deaths of three officers'."""
    if f.noun not in ("officer", "officers"):
        return None
    if "police" in own:  # "1,100 soldiers and 60 police officers"
        return "israel" if f.previous_noun in lx.SOLDIERS else None
    armed = not {"army", "army's", "military", "idf"}.isdisjoint(doc.between(f.first - 8, f.first))
    return "israeli_soldiers" if armed or "israeli" in own else None


def _toll_of_the_army(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'the Israeli army's death toll has risen to 26', 'Israel's toll in the ground offensive', 'the toll among troops'."""
    leads = doc.between(f.first - 16, f.first)
    if f.noun in (None, "deaths", "fatalities", "wounded", "dead", "killed"):
        around = pairwise([*leads, *doc.between(f.first, f.noun_at + 1)])
        if any(who in _ARMY and what in _CASUALTIES for who, what in around):
            return "israeli_soldiers"
    losses = (
        ("its", "losses") in pairwise(leads)
        and "ground" in leads
        and {"hamas", "hezbollah"}.isdisjoint(doc.between(f.start, f.start + 6))
    )
    if losses and f.noun in (None, "dead", "deaths"):
        return "israeli_soldiers"  # "brings its losses in the ground offensive to 241 dead"
    ground = "ground" in leads and not {"offensive", "operation", "invasion", "war"}.isdisjoint(leads)
    if f.noun is None and ground and not {("israel's", "toll"), ("israel's", "losses")}.isdisjoint(pairwise(leads)):
        return "israeli_soldiers"
    among = "among" in leads and not {"toll", "tally"}.isdisjoint(leads) and not lx.SOLDIERS.isdisjoint(leads)
    return "israeli_soldiers" if among and f.noun in ("deaths", "fatalities") else None


_BESIDE_THEM = frozenset(("elderly", "women", "children", "men", "adults"))


def _children(f: Figure, doc: Document, own: list[str]) -> str | None:
    """'14 child deaths', 'the tally for child deaths stands at 15,613'."""
    child_deaths = f.noun in ("deaths", "fatalities") and own[-1:] == ["child"]
    child_deaths = child_deaths or (f.noun is None and doc.has(f.first - 9, f.first, ("child", "deaths")) >= 0)
    return "gaza_children" if child_deaths else None


def _told_after(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'14 of the dead were children', 'six of them were Hamas fighters'."""
    if f.whole or doc.between(f.first - 2, f.first) == ["of", "the"]:
        return None  # "four of the nine dead were soldiers" is not told of the nine
    after = list(takewhile(lambda word: not word[:1].isdecimal(), doc.between(f.noun_at + 1, f.noun_at + 7)))
    those = doc.between(f.last, f.last + 3) in (["of", "those", "killed"], ["of", "the", "killed"])
    if those and f.noun is None:  # "20,000 of those killed in Gaza were fighters"
        were = next((k for k in range(f.last + 3, f.last + 8) if doc.at(k) in ("were", "are")), f.end)
        after = doc.between(were, min(f.end, were + 3))
    elif f.noun not in ("dead", "killed", "victims", "wounded", "martyrs") or {"were", "are"}.isdisjoint(after):
        of_them = doc.between(f.last, f.last + 2) == ["of", "them"] and doc.at(f.last + 2) in ("were", "are")
        total = total_at(f, doc)  # "three of the 18 killed were journalists"
        of_dead = total >= 0 and doc.at(total + 2) == "were" and lx.EVENTS.get(doc.at(total + 1)) == f.event
        after = doc.between(f.last + 3, f.last + 7) if of_them else doc.between(total + 3, total + 5) if of_dead else []
    return next((lx.POPULATION_OF[word] for word in after if word in lx.POPULATION_OF), None)


def _like_those_before(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'8 more soldiers killed, death toll reaches 152'; '3 journalists are missing, 11 have been injured'."""
    near, aid = doc.between(max(f.start, f.first - 14), f.first), {"unrwa", "aid", "humanitarian"} & f.words
    if f.noun == "others" and f.previous_noun in _STAFF and aid:
        return "gaza_aid_workers"  # "101 aid workers were killed and 26 others were injured"
    beside = "while" in near and not {"toll", "tally"}.isdisjoint(near)  # "..., while Gaza's toll has passed 55,000"
    beside = beside or (f.noun in _HURT and _at_another_place(f, doc, f.start))
    if (f.noun_class in (None, "injury") or f.noun == "others") and f.previous_noun in lx.SOLDIERS and not beside:
        return "israeli_soldiers"
    young = lx.POPULATION_OF.get(f.previous_noun or "") if f.previous_noun in ("children", "women") else None
    alone = doc.at(f.first - 1) == "and" and f.event == "injured" and {"including", "among", "them"}.isdisjoint(f.words)
    if young and alone and f.noun_class in (None, "injury"):
        return young  # "322 children have been killed and 609 injured"
    listed = doc.at(f.first - 2) == "and" and doc.at(f.first - 3)[:1].isdecimal()
    listed = listed and lx.EVENTS.get(doc.at(f.first - 1)) in ("killed", "injured")  # "..., jailed 48 and wounded 400"
    if f.noun in _HURT and aid and doc.has(f.start, f.first, ("colleagues", "killed", "to")) >= 0:
        return "gaza_aid_workers"  # "the total of UNRWA colleagues killed to 81 and 22 injured"
    elsewhere = (
        f.noun is None and doc.at(f.first - 1) == "and" and doc.at(f.last) in ("in", "near") and f.event == "killed"
    )
    if elsewhere and f.previous_noun in ("journalists", "reporters"):
        return "gaza_journalists"  # "killed four journalists in Nuseirat and two in Gaza City"
    if f.noun in (*_HURT, "dead") and (listed or doc.at(f.last) in ("have", "were", "are")):
        if f.previous_noun in ("journalists", "reporters"):
            return "gaza_journalists"
        if f.previous_noun in _STAFF and not aid:
            return _trade(
                f.words & _STAFF_OF["gaza_health_workers"]
            )  # "111 health workers were killed, 90 were injured"
        if f.previous_noun in _STAFF and aid:
            return "gaza_aid_workers"  # "41 UNRWA colleagues were killed and 22 have been injured"
    return None


def _number_of(f: Figure, doc: Document, _: list[str]) -> str | None:
    """'the number of children killed in Gaza has risen to 18,000', 'the death toll of its employees'."""
    leads = doc.between(f.start, f.first) if f.noun is None else []
    heads = [n for n, of in enumerate(pairwise(leads)) if of[0] in _NUMBERS and of[1] in ("of", "among")]
    counted = leads[heads[-1] :] if heads else []
    if "israelis" in counted:
        return "israel"
    if "media" in counted and not {"workers", "worker", "professionals"}.isdisjoint(counted):
        return "gaza_journalists"
    own = "its" in counted and not _AID_BODIES.isdisjoint(f.words)
    if not _STAFF.isdisjoint(counted) and (own or not {"unrwa", "aid", "humanitarian", "un"}.isdisjoint(counted)):
        return "gaza_aid_workers"
    if not counted and _PUT_THE_TOLL.search(joined(leads)):  # "Officials put the toll at 207", after one of journalists
        before = doc.between(sentence_before(f, doc), f.start)
        if not _NUMBERS.isdisjoint(leads) and not {"journalists", "media"}.isdisjoint(before):
            return "gaza_journalists"
    of_trade = _trade(set(counted)) if not _STAFF.isdisjoint(counted) else None  # "the death toll of medical personnel"
    return of_trade or next((lx.POPULATION_OF[word] for word in counted if word in lx.POPULATION_OF), None)


_PUT_THE_TOLL = re.compile(r" puts? the (?:toll|number|figure) (?:higher )?at (?:\S+ ){0,2}$")


def making_up(f: Figure, doc: Document) -> list[str]:
    """Those of whom a figure is told to be: 'children', of 'children make up about 17,000 of the dead'."""
    verb = next((k for k in range(f.first - 1, max(f.start, f.first - 5), -1) if doc.at(k) in _MAKES_UP), f.start)
    return doc.between(max(f.start, verb - 3), verb)


_MAKES_UP = frozenset(("make", "makes", "made", "account", "accounts", "accounted", "comprise", "comprised"))


def _made_up_of(f: Figure, doc: Document, _: list[str]) -> str | None:
    if (
        f.noun is None
        and doc.at(f.first - 1) in lx.POPULATION_OF
        and not _MAKES_UP.isdisjoint(doc.between(f.start, f.first))
    ):
        return lx.POPULATION_OF[doc.at(f.first - 1)]  # "women make up 11,280 of the dead and children 16,700"
    return next((lx.POPULATION_OF[word] for word in making_up(f, doc)[-1:] if word in lx.POPULATION_OF), None)


_BY_NOUN: tuple[Callable[[Figure, Document, list[str]], str | None], ...] = (
    _staff,
    _members,
    _part_of_such,
    _of_them,
    _beside_soldiers,
    _beside_israelis,
    _of_the_army,
    _officers,
    _toll_of_the_army,
    _children,
    _told_after,
    _like_those_before,
    _number_of,
    _made_up_of,
)


# ---------------------------------------------------------------- the attack on Israel


def _since_the_attack(words: list[str], figure: int) -> bool:
    """Whether the figure among these words counts since October 7: not one that the attackers then left."""
    left = "since" in words[:figure] and not _LEFT.isdisjoint(words[max(0, figure - 3) : figure])
    if left and not ATTACKERS.isdisjoint(words[words.index("since") : figure]):
        return False
    text = " ".join(words[words.index("since") :]) if "since" in words else ""
    return any(day in text for day in _ATTACK_DAYS)


def _tells_of_the_attack(f: Figure, words: list[str], first: int) -> bool:
    """Whether the clause tells of the attack on Israel: names it, or has the attackers kill or take people."""
    text = joined(words)
    at = f.event_at - first
    if f.event_at < f.first and not _STRIKES.isdisjoint(words[max(0, at - 2) : max(0, at)]):
        return False  # "Israeli strikes killed 27 as 12 hostages crossed into Israel"
    if any(phrase in text for phrase in _ATTACK_PHRASES):
        return True
    killed = words[at] if 0 <= at < len(words) and f.event == "killed" else ""
    massacre = f.least >= _A_MASSACRE
    # "militants burst across the border and killed 1,200 people"
    far = 12 if killed == "killing" or (massacre and words[max(0, at - 1) : at] == ["and"]) else 4
    before = words[max(0, at - far) : max(0, at)]
    if ("accused", "israel") in pairwise(words):
        return False  # "Hamas accused Israel of killing four people"
    if before[-1:] == ["had"] and not {"israel", "israeli"}.isdisjoint(before[-3:]):
        return False  # "Hamas said Israel had killed 118 people"
    if before[-1:] == ["and"] and not _ISRAELIS.isdisjoint(words[:at]):
        return False  # "the army captured 600 militants and killed 1,000"
    if ("-", "linked") in pairwise(before):
        return False  # "a Hamas-linked force killed 20 members of a gang"
    by_whom = words[at + 1 : at + 5] if killed == "killed" and f.first < f.event_at else []
    if by_whom[:1] == ["by"] and not ATTACKERS.isdisjoint(by_whom) and massacre:
        return True  # "some 1,200 people were killed by Hamas"
    attacking = any(word in ATTACKERS and not _HIT & set(before[max(0, n - 2) : n]) for n, word in enumerate(before))
    return killed in ("killed", "kill", "killing") and attacking and f.event_at < f.first


# ---------------------------------------------------------------- words

_STRIKES = frozenset(("strikes", "airstrike", "airstrikes", "bombing", "bombardment", "shelling"))
_TRADES = ("gaza_journalists", "gaza_aid_workers", "gaza_health_workers")
_HURT = (None, "wounded", "injured")
_OUTSIDE = ("israel", "israeli_soldiers", "lebanon", "west_bank")
_NOBODY_NAMED = (None, "others", "deaths", "dead", "wounded", "injured", "fatalities", "losses")
_FURTHER = frozenset(("another", "more", "further", "other", "toll", "all", "total", "tally"))
_ONE_PERSON = frozenset(("man", "woman", "civilian", "citizen", "girl", "boy", "couple"))
_OF_PRISONERS = frozenset(("prisoners", "prisoners'", "detainees", "palestinian", "palestinians"))
_HURT_OR_DEAD = frozenset(("killed", "wounded", "injured", "died", "dead", "lost", "losses", "fell"))
_PEOPLE_BESIDE = frozenset(("palestinians", "palestinian", "civilians", "people", "children", "women", "militants", "fighters",
                            "gunmen", "residents", "journalists", "hostages"))  # fmt: skip
# In a sentence with these the dead are no longer those of the sentence before.
_OF_OTHERS = _PEOPLE_BESIDE | frozenset(("strike", "strikes", "airstrike", "airstrikes", "bombardment", "shelling", "medics",
                                         "hospital", "hospitals", "ministry", "rescuers", "gaza's", "enclave", "territory",
                                         "shell", "market", "school", "tents", "tent", "house", "building", "crowd",
                                         "elsewhere", "health", "gazans", "west", "bank", "lebanon", "beirut",
                                         "civil"))  # fmt: skip
# What stands between the figures of a list of those killed, hurt and taken.
_LISTING = frozenset((",", "and", "were", "was", "had", "been", "people", "others", "another", "more", "than", "some", "about",
                      "around", "nearly", "over", "at", "least", "dozens", "scores", "hundreds", "thousands", "many", "of",
                      "with", "as", "lost", "their", "saw", "hostages", "captives",
                      "them", "civilians", "soldiers", "mostly"))  # fmt: skip
_NUMBERS = frozenset(("number", "toll", "total", "estimate"))
_ARMY = frozenset(("army", "army's", "military's", "idf", "idf's"))
_CASUALTIES = frozenset(("death", "deaths", "wounded", "dead", "toll", "fatalities", "casualties"))
_STAFF = frozenset(
    ("workers", "worker", "staff", "staffers", "employees", "personnel", "colleague", "colleagues", "teams")
)
_STAFF_OF = {
    "gaza_aid_workers": frozenset(("aid", "humanitarian", "relief", "unrwa", "un", "kitchen", "ghf")),
    "gaza_health_workers": frozenset(("health", "medical", "healthcare")),
    "israeli_soldiers": frozenset(("military", "army")),
}
_AID_BODIES = frozenset(
    (
        "unrwa",
        "un",
        "nations",
        "agency",
        "wfp",
        "unicef",
        "who",
        "msf",
        "borders",
        "crescent",
        "cross",
        "kitchen",
        "charity",
    )
)
_GAZANS = frozenset(("palestinians", "palestinian", "gazans"))
_PEOPLES = lx.NATIONALS | {"palestinians", "palestinian", "israeli", "lebanese"}
_OTHER_NATIONS = frozenset(("lebanese", "american", "egyptian", "syrian", "jordanian", "british", "french", "iranian", "iraqi",
                            "us", "u.s", "yemeni", "turkish", "russian", "ukrainian"))  # fmt: skip
_FOREIGN = frozenset(
    ("american", "us", "thai", "filipino", "nepali", "french", "british", "german", "canadian", "russian")
)
_FOREIGNERS = lx.NATIONALS - {"israelis", "nationals", "citizens"}
_IN_PAST_HOURS = re.compile(r"in the (?:past|last) \S+ hours")
_IN_THE_OCTOBER_ATTACK = re.compile(
    r" (?:(?:attacks?|assault|onslaught) (?:of|on) (?:october 7|oct . 7|7 october)|"
    r"(?:october 7|oct . 7|7 october) (?:attacks?|assault|onslaught)) (?:, )?(?:2023 )?"
    r"(?:on israel )?(?:(?:, )?(?:in which|which killed|that killed|killed)|,) (?:\S+ ){0,2}$"
)
_SINCE_IT = re.compile(r" since (?:\S+ ){0,6}(?:attack|oct|october) ")
_OF_THE_WAR_IN_GAZA = (
    " the war began ",
    " against hamas ",
    " war of october 7 ",
    " attack of october 7 ",
    " october 7 attack ",
)
_RAIDS = ("raid", "attack", "assault", "incursion", "onslaught", "rampage")
_ABDUCTED = frozenset(("kidnapped", "abducted"))
_ATTACKING = frozenset((*_RAIDS, "massacre", "militants", "gunmen", "attackers"))
_BOMBING = _STRIKES | frozenset(("strike", "offensive", "since", "toll", "total"))
_ISRAELIS = frozenset(("army", "troops", "israel", "israeli", "idf", "military"))
# "hit a Hamas post, killing 19 people"
_HIT = frozenset(("hit", "struck", "targeted", "targeting", "bombed", "against"))
_LEFT = frozenset(("killed", "killing", "leaving", "resulting"))
_ATTACK_DAYS = ("october 7", "oct . 7", "7 october", "october 7th", "7th october", "october 7 ,")
_ATTACK_PHRASES = (" in israel ", " southern israel ", " hamas ' s october ", " october 7 attack", " attack on israel ",
                   " hamas - led attack",
                   " hamas attack ", " hamas onslaught ", " hamas assault ", " hamas massacre ", " hamas raid ",
                   " kibbutz ", " during the attack , which killed ", " cross - border ", " october 7th ",
                   " hamas's october 7 ", " militants stormed ", " gunmen stormed ", " fighters stormed ", " attackers stormed ",
                   " terrorists stormed ", " hamas stormed ",
                   " terror attack ", " on oct . 7 ",
                   " on october 7 ", " oct . 7 attack", " 7 october attack", " on 7 october ", " into israel ",
                   " attacked israel ",
                   " oct . 7 , ", " rampage ", " attack by hamas on israel ", " october 7 assault ",
                   " oct . 7 assault ", " 7 october assault ", " hamas's attack ", " hamas ' attack ", " hamas's assault ",
                   " hamas's incursion ", " hamas's raid ", " hamas's onslaught ", " hamas's massacre ",
                   " assault led by hamas ", " attack led by hamas ", " raid led by hamas ", " music festival ",
                   " took hostages ", " taken hostage ", " october onslaught ", " october attack ", " october assault ",
                   " october massacre ", " 7 october raid ", " october 7 raid ", " attack by hamas ",
                   " october 7 dead ", " oct . 7 dead ")  # fmt: skip
