"""Which measure of which population a figure is: rules as records in one ordered list, the first that fits wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import PART_CUES, Figure, figure_between, palestinian

_TIME_UNITS = frozenset(("hours", "days", "weeks", "months", "years"))


@dataclass(frozen=True, slots=True)
class Rule:
    """When a figure of some noun and event is a measure of some population.

    `nouns` and `events` are classes of the lexicon, None a figure without one; no `events` is any event. `fits` looks at
    the rest.
    """

    name: str
    measure: str
    population: Callable[[Figure, Document], str] | str
    nouns: tuple[str | None, ...]
    events: tuple[str | None, ...] = ()
    fits: Callable[[Figure, Document], bool] = lambda _f, _d: True

    def applies(self, f: Figure, doc: Document) -> bool:
        """Whether a figure is what this rule reads; its noun is looked at before."""
        return (not self.events or f.event in self.events) and self.fits(f, doc)


def _casualty_population(f: Figure, doc: Document) -> str:
    """Whose casualties: by the noun, else by the place that stands nearest in the clause."""
    narrowed = _narrowed(f, doc)
    if narrowed == "israeli_soldiers" and not _OTHER_NATIONS.isdisjoint(doc.between(f.start, f.noun_at)):
        narrowed = None  # "three Lebanese soldiers", "the Egyptian army said two soldiers"
        if f.noun in lx.SOLDIERS and "lebanese" not in doc.between(f.start, f.end):
            return ELSEWHERE
    if narrowed == "israeli_soldiers" and "israeli" not in doc.between(f.last, f.noun_at):
        places = range(max(f.start, f.first - 20), f.noun_at)
        if any(doc.at(k) in lx.ELSEWHERE and doc.at(k - 1) == "in" for k in places):
            return ELSEWHERE  # "In Syria, an Israeli strike killed six soldiers"
    if f.parent is not None and f.noun in _PEOPLES and _narrowed(f.parent, doc) in _TRADES:
        return ELSEWHERE  # "79 journalists: 72 Palestinians, four Israelis and three Lebanese"
    first, last = max(f.start, f.first - _SEEN), min(f.end, f.last + _SEEN)
    if ";" in f.words:
        first = max((i + 1 for i in range(first, f.first) if doc.at(i) == ";"), default=first)
        last = min((i for i in range(f.first, last) if doc.at(i) == ";"), default=last)
    words = doc.between(first, last)
    that_in = doc.has(f.last, last, ("and", "that", "in"))
    if that_in >= 0:  # "the toll in Gaza is 9,510 and that in the West Bank 150"
        last = that_in
        words = doc.between(first, last)
    here = max(f.noun_at + 1, f.last)
    in_israel = doc.at(here) in ("in", "inside", "across", "of") and "israel" in doc.between(here + 1, here + 3)
    in_israel = in_israel or doc.between(here, here + 4) == ["on", "the", "israeli", "side"]
    if (
        f.noun_class in ("person", "death", None)
        and narrowed is None
        and (in_israel or (f.noun_class == "person" and "israeli" in doc.between(f.noun_at - 2, f.noun_at)))
    ):
        return "israel"
    if narrowed in ("israeli_soldiers", "israel") or f.noun in ("israelis", "israeli"):
        return narrowed or "israel"
    if (
        _joint(words, here - first)
        or _joint_toll(words, f.first - first, here - first)
        or not lx.EVERYWHERE.isdisjoint(words)
        or ("both", "sides") in pairwise(words)
    ):
        return ELSEWHERE  # "in Gaza and the West Bank": no population stands for both
    of_attack = narrowed is None and not f.words.isdisjoint(("attack", "attacks"))
    if of_attack and _IN_THE_OCTOBER_ATTACK.search(joined(doc.between(max(f.start, f.first - 14), f.first))):
        return "israel"  # "the October 7 attack, in which 1,200 people died"
    place = _place_told(f, doc, here)
    if place == "israel" and f.noun in _GAZANS and "jerusalem" in f.words:
        return ELSEWHERE  # Palestinians killed in Jerusalem: of no population that stands here
    if place is not None:
        fighters = narrowed == "gaza_fighters" and place == "israel"  # of Gaza, wherever they were killed on that day
        return narrowed if narrowed and (place == "gaza" or fighters) else place
    if words[:3] == ["in", "israel", ","] and f.noun_class in ("person", "death", None) and narrowed is None:
        return "israel"
    began = _war_began(words)
    near = dict.fromkeys(_PLACES, float(_FAR))
    town = _FAR  # how far a town of Israel stands in which they were killed
    for n, word in [(n, word) for n, word in enumerate(words, start=first) if word in _PLACE_WORDS]:
        if word in _TOWNS and not _WITHIN.isdisjoint(doc.between(n - 3, n)) and not _of_another_clause(f, doc, n):
            said = n < f.first and not lx.SAY.isdisjoint(doc.between(f.start, f.first))
            town = min(town, _FAR if said else abs(n - f.last))
        place = "west_bank" if word == "jerusalem" and doc.at(n - 1) == "east" else _PLACE_OF.get(word)
        if place is None or (
            n > f.last and f.following is not None and n > f.following.first and _of_another_clause(f, doc, n)
        ):
            continue
        named = word == "lebanese" and n not in range(f.last, here)  # "and three Lebanese"
        of_others = named and (lx.NOUNS.get(doc.at(n + 1)) == "person" or not doc.at(n + 1).isalpha())
        if (n - first in began and place == "gaza") or of_others:
            continue  # "since the war in Gaza began" tells no place
        if place == "gaza" and "war" in doc.between(n - 3, n) and not _SET_OFF.isdisjoint(doc.between(n - 6, n)):
            continue  # "killed many and set off the war in Gaza"
        came_from = place == "gaza" and "from" in words[max(0, n - first - 3) : n - first]
        if came_from and not _ATTACKERS.isdisjoint(words[: n - first]):
            continue  # "Hamas attacked from Gaza, killing 1,200"
        of_speaker = place == "gaza" and n < f.first and not lx.SAY.isdisjoint(doc.between(n + 1, f.first))
        if of_speaker and not {"bank", "lebanon"}.isdisjoint(doc.between(f.last, f.last + 11)):
            continue  # "Officials in Gaza say 12 were killed in the West Bank"
        # "A resident of Israel said 12 were killed in Gaza"
        told_in = n > f.last and "in" in doc.between(n - 3, n) and "while" not in doc.between(f.last, n)
        # "as the war in Gaza goes on", "the Gaza truce"
        of_war = not _WARS.isdisjoint((doc.at(n + 1), *doc.between(n - 3, n)))
        far = abs(n - f.last) - 2 * told_in if n >= f.last else f.first - n + 0.5
        near[place] = min(near[place], far + 12 * of_war)
    if town < min(near["gaza"], near["west_bank"], near["lebanon"]) and narrowed is None and f.noun not in _GAZANS:
        return "israel"
    elsewhere = _elsewhere(f, doc, words, first)
    if elsewhere < min(near["gaza"], near["west_bank"], near["lebanon"]) and f.noun not in ("palestinians", "gazans"):
        return ELSEWHERE
    if min(near["gaza"], near["west_bank"], near["lebanon"]) == _FAR and narrowed in (None, "gaza_children"):
        carried = _place_before(f, doc)  # "nine were killed in Jenin. Another four were injured."
        if carried is not None:
            return carried
    if near["lebanon"] < _FAR and near["lebanon"] <= near["gaza"]:
        return "lebanon"
    if near["west_bank"] < near["gaza"] or (near["west_bank"] < _FAR and "gaza" not in words):
        return "west_bank"
    if f.noun in ("palestinians", "gazans") or narrowed == "gaza_fighters":
        return narrowed or "gaza"
    if (
        words[:3] in (["in", "that", "attack"], ["in", "the", "attack"])
        and first == doc.sentences[number := doc.sentence_of(first)][0]
        and number
    ):
        words = doc.between(*doc.sentences[number - 1]) + words  # the attack that the sentence before names
        first -= len(words) - (last - first)
    low = f.quantity.low or f.quantity.value or 0
    if low >= _MORE_THAN_THE_ATTACK or _IN_PAST_HOURS.search(" ".join(doc.between(here, here + 6))):
        return narrowed or "gaza"  # "a war on Gaza after an attack on Oct. 7, killing more than 41,700"
    if (
        narrowed not in _TRADES
        and near["israel"] < near["gaza"]
        and not _since_the_attack(words, f.first - first)
        and _in_the_attack(f, words, first)
    ):
        return "israel"
    foreign = not _FOREIGN.isdisjoint(doc.between(f.noun_at - 1, f.noun_at)) and f.noun in (
        "citizens",
        "nationals",
        "citizen",
    )
    if (f.noun in _FOREIGNERS or foreign) and near["gaza"] == _FAR:
        return ELSEWHERE  # "three Israelis and three Americans were killed"
    if near["gaza"] == _FAR and narrowed is None and ";" in f.words and (place := _place_told_before(f, doc, first)):
        return place
    return narrowed or "gaza"


def _place_told_before(f: Figure, doc: Document, first: int) -> str | None:
    """The place that a clause before a semicolon tells: 'fired two missiles at Israel; one person was hurt'."""
    told = [place for n in range(f.start, first) if (place := _place_at(n, doc, f.start))]
    return told[-1] if told else None


_FOREIGN = frozenset(
    ("american", "us", "thai", "filipino", "nepali", "french", "british", "german", "canadian", "russian")
)
_FOREIGNERS = lx.NATIONALS - {"israelis", "nationals", "citizens"}
_IN_THE_OCTOBER_ATTACK = re.compile(
    r" (?:attacks? (?:of|on) (?:october 7|oct . 7|7 october)|(?:october 7|oct . 7|7 october) attacks?) "
    r"(?:on israel )?(?:, )?(?:in which|which killed|that killed|killed) (?:\S+ ){0,2}$"
)
_SET_OFF = frozenset(("off", "triggered", "sparked", "started", "ignited", "prompted", "unleashed", "triggering", "sparking",
                      "igniting", "prompting", "starting"))  # fmt: skip
_GAZANS = frozenset(("palestinians", "palestinian", "gazans"))
_TOWNS = frozenset(("nova", "oz", "hadera", "shmona", "metula", "galilee", "nahariya", "acre", "rehovot", "tikva", "lod", "ramat",
                    "jerusalem", "aviv", "haifa", "sderot", "ashkelon", "ashdod", "beersheba", "eilat", "netanya", "kibbutz",
                    "kibbutzim", "be'eri", "re'im", "holon", "herzliya"))  # fmt: skip
_WITHIN = frozenset(("in", "at", "near", "outside", "on", "hit", "struck"))
_WARS = frozenset(("war", "truce", "ceasefire", "talks", "conflict"))


def _place_told(f: Figure, doc: Document, here: int) -> str | None:
    """The place that is told of this figure and no other: 'In Jenin, 14 ...', '14 were killed in Jenin and 25 in Gaza'."""
    ahead = f.first - 1 - (doc.at(f.first - 1) == ",")
    if ahead >= f.start and (opening := _place_at(ahead, doc, f.start)):
        own = _place_after(f, doc, here) if figure_between(doc, f.start - 1, ahead) else None
        return own or opening  # "killed 60 in Gaza, two in the West Bank": Gaza is the 60's
    toll = next((k for k in range(f.first - 1, max(f.start, f.first - 14) - 1, -1) if doc.at(k) in _TALLIES), f.first)
    in_toll = (place for n in range(toll + 1, f.first) if (place := _place_at(n, doc, f.start)))
    if not figure_between(doc, toll, f.first) and (of_toll := next(in_toll, None)) is not None:
        return of_toll  # "the toll in Gaza has reached 9,510"
    return _place_after(f, doc, here) or _place_of_clause(f, doc)


def _place_of_clause(f: Figure, doc: Document) -> str | None:
    """The only place of a clause beside another figure's, told before this one: 'and a strike on Jabalia wounded 60'."""
    opens = next((k for k in range(f.first - 1, f.start, -1) if doc.between(k - 1, k + 1) == [",", "and"]), f.start)
    if (
        doc.at(f.start) == "in"
        and doc.at(f.start + 2) == ","
        and opens == f.start
        and "while" not in doc.between(opens, f.first)
    ):
        return None if figure_between(doc, f.start, f.first) else _place_at(f.start + 1, doc, f.start)
    if opens == f.start or lx.EVENTS.keys().isdisjoint(doc.between(f.start, opens)):
        return None
    told = {place for n in range(opens, f.first) if (place := _place_at(n, doc, opens))}
    return told.pop() if len(told) == 1 else None


def _place_after(f: Figure, doc: Document, here: int) -> str | None:
    """The first place after a figure and before the next: 'were killed in Gaza'; 'killed and 25 injured in Gaza' is both's."""
    following = f.following
    end = following.first if following is not None else f.end
    for n in range(here, min(end, here + 14)):
        if doc.at(n) in (";", "while", "whereas", "but") or doc.between(n - 1, n + 1) == [",", "as"]:
            return None
        told = _place_at(n, doc, f.start)
        if told is None:
            continue
        lead = next(k for k in range(n, n - 7, -1) if doc.at(k) in _INTO)
        of_next = following is not None and end - n <= 1 + (doc.at(end - 1) == ",") and doc.at(lead - 1) in (",", "and")
        if not of_next:  # "14 were killed, and in Jenin 25"
            return told
    if following is None or following.event == f.event or doc.at(end - 1) != "and":
        return None
    return _place_after(following, doc, max(following.noun_at + 1, following.last))


def _place_before(f: Figure, doc: Document) -> str | None:
    """The West Bank or Lebanon, where the sentences before in the paragraph tell of their dead and of no other's."""
    low = f.quantity.low or f.quantity.value or 0
    text = joined(doc.between(f.start, f.end))
    if any(phrase in text for phrase in (*_ATTACK_PHRASES, *_OF_THE_WAR_IN_GAZA)) or f.noun in _GAZANS - {
        "palestinians"
    }:
        return None  # "Two were killed in Jenin. The toll since the war began stands at 54,927."
    number = doc.sentence_of(f.first)
    for before in range(number - 1, max(number - 4, -1), -1):
        if doc.paragraph_of[before] != doc.paragraph_of[number]:
            return None
        first, last = doc.sentences[before]
        last = min(last, first + _SEEN)
        named = {place for n in range(first, last) if (place := _KNOWN_PLACES.get(doc.at(n)))} - {"israel"}
        if named:
            here = any(_place_at(n, doc, first) for n in range(first, last))
            place = named.pop() if here and len(named) == 1 and "gaza" not in named else None
            return (
                place
                if low < _TOLLS_BELOW.get(place or "", 0) and (place, f.noun) != ("lebanon", "palestinians")
                else None
            )
    return None


def _place_at(n: int, doc: Document, first: int) -> str | None:
    """The place of the dead that the word at n names: 'in the occupied West Bank', 'in a strike on Beirut'."""
    word = doc.at(n)
    place = _KNOWN_PLACES.get(word) or (ELSEWHERE if word in lx.ELSEWHERE else None)
    if word == "jerusalem" and doc.at(n - 1) == "east":
        place = "west_bank"
    if place is None or doc.at(n + 1) in ("-", "'", "city's"):
        return None
    into = next((k for k in range(n - 1, max(first, n - 5) - 1, -1) if doc.at(k) in _INTO), None)
    if into is None or not _TO_A_PLACE.issuperset(doc.between(into + 1, n)):
        return None  # "in the strikes that Israel carried out" tells of no place
    return place if _WARS.isdisjoint((doc.at(n + 1), *doc.between(max(first, n - 3), n))) else None


# Above which no toll is that of the West Bank or of Lebanon; and words of the war in Gaza.
_TOLLS_BELOW = {"west_bank": 2000, "lebanon": 6000}
_OF_THE_WAR_IN_GAZA = (
    " the war began ",
    " against hamas ",
    " war of october 7 ",
    " attack of october 7 ",
    " october 7 attack ",
)
_TALLIES = frozenset(("toll", "tally", "number", "count"))
_TO_A_PLACE = frozenset(("the", "occupied", "southern", "northern", "central", "eastern", "western", "besieged", "west", "east",
                         "gaza", "khan", "deir", "el", "al", "-", "tel", "beit", "entire", "whole", "kibbutz", "city", "of",
                         "town", "nearby", "war", "torn"))  # fmt: skip
_INTO = frozenset(("in", "inside", "across", "on", "near", "at", "into", "outside"))
_BETWEEN_PLACES = frozenset((",", "and", "the", "occupied", "as", "well", "in", "both", "strip", "on"))


_WAGED = frozenset(("war", "attack", "attacks", "between"))


def _joint(words: list[str], here: int, unless: frozenset[str] = _WAGED) -> bool:
    """Whether a figure is told of several places at once: 'in Gaza and the West Bank', 'in Gaza, Israel and Lebanon'."""
    told = [n for n in range(max(0, here), min(len(words), here + 16)) if words[n] in _NAMED]
    return any(
        _NAMED[words[a]] != _NAMED[words[b]] and b - a > 1 and _BETWEEN_PLACES.issuperset(words[a + 1 : b] if words[b] != "bank"
                                                                                          else words[a + 1 : b - 1])
        and unless.isdisjoint(words[max(0, a - 3) : a])
        and lx.SAY.isdisjoint(words[b + 1 : b + 2])  # "were killed in Gaza, Israel said"
        for a, b in pairwise(told)
    )  # fmt: skip


def _joint_toll(words: list[str], first: int, here: int) -> bool:
    """Whether a toll stands after two places it is of: 'the toll in Gaza and the West Bank rose to 8,400'."""
    if "toll" not in words and "tally" not in words:
        return False
    toll = next((n for n in range(first - 1, -1, -1) if words[n] in ("toll", "tally")), first)
    own = any(word in _PLACE_OF for word in words[here : here + 6])
    return not own and _joint(words[:first], toll, unless=frozenset(("war", "between")))


_NAMED = {"gaza": "gaza", "bank": "west_bank", "lebanon": "lebanon", "israel": "israel"}


def _war_began(words: list[str]) -> range:
    """The words that tell since when, by the war: 'since the war in Gaza began'."""
    if "since" not in words:
        return range(0)
    since = words.index("since")
    end = next((n for n in range(since, min(len(words), since + 12)) if words[n] in _BEGAN), since)
    return range(since, end)


_BEGAN = frozenset(("began", "started", "start", "erupted", "effect", "begun"))


def _narrowed(f: Figure, doc: Document) -> str | None:
    """The part of a population that the noun tells: children, soldiers, aid workers."""
    before = doc.between(f.last, f.noun_at) if f.noun_at >= f.last else []
    if f.noun in _STAFF or (f.noun == "members" and "staff" in before):
        if f.noun_at < f.last:  # borrowed from the figure before: "one UNRWA colleague ..., bringing the total to 90"
            before = doc.between(f.start, f.first)
        # "UNRWA reports 150 of its staff killed", "UNRWA has lost 310 staff"
        of_it = ("its" in before or doc.at(f.first - 1) == "lost") and bool(f.words & _AID_BODIES)
        if f.noun in ("colleague", "colleagues") and "unrwa" in f.words:
            return "gaza_aid_workers"  # "three UNRWA staff ..., bringing the total to 61 colleagues"
        if of_it or {"aid", "humanitarian", "relief", "unrwa", "un", "kitchen", "ghf"} & set(before):
            return "gaza_aid_workers"
        if {"health", "medical", "healthcare"} & set(before):
            return "gaza_health_workers"
        if {"military", "army"} & set(before):
            return "israeli_soldiers"
    if (
        f.noun == "members"
        and doc.at(f.noun_at + 1) == "of"
        and {"hamas", "jihad"} & set(doc.between(f.noun_at + 2, f.noun_at + 5))
    ):
        return "gaza_fighters"
    leads = doc.between(f.first - 16, f.first)
    of_what = doc.between(f.noun_at + 1, f.noun_at + 7)
    if f.noun == "members" and of_what[:1] == ["of"] and ("security", "forces") in pairwise(of_what):
        return "israel"  # "members of Israel's security forces": soldiers and police
    if f.noun is None and f.parent is not None and f.parent.event == f.event:
        return _narrowed(f.parent, doc)  # "890 soldiers, including 448 in the ground offensive"
    if (
        f.noun in (None, "wounded", "injured")
        and doc.between(f.last, f.last + 2) == ["of", "them"]
        and not lx.SOLDIERS.isdisjoint(doc.between(max(f.start, f.first - 12), f.first))
    ):
        return "israeli_soldiers"  # "five soldiers were killed and 14 wounded, two of them seriously"
    if (
        f.noun in (None, "wounded", "injured")
        and f.previous_noun == "israelis"
        and doc.at(f.first - 1) in ("and", "with")
        and "gaza" not in doc.between(f.last, min(f.end, f.last + 8))
    ):
        return "israel"  # "two Israelis were killed and eight hurt"
    if f.noun in ("officer", "officers") and "police" not in before:
        own = "israeli" in before or not {"army", "army's", "military", "idf"}.isdisjoint(leads[-8:])
        return "israeli_soldiers" if own else None  # "Israel's military confirmed the deaths of three officers"
    if f.noun in (None, "deaths", "fatalities", "wounded", "dead", "killed") and any(
        who in ("army", "army's", "military's", "idf", "idf's")
        and what in ("death", "deaths", "wounded", "dead", "toll", "fatalities", "casualties")
        for who, what in pairwise([*leads, *doc.between(f.first, f.noun_at + 1)])
    ):
        return "israeli_soldiers"  # "the Israeli army's death toll has risen to 26"
    soldiers = not lx.SOLDIERS.isdisjoint(doc.between(max(f.start, f.first - 20), f.first))
    if f.noun == "others" and soldiers and doc.at(f.first - 1) == "and":
        return "israeli_soldiers"  # "one soldier died and two others were wounded"
    ground = "ground" in leads and not {"offensive", "operation", "invasion"}.isdisjoint(leads)
    if f.noun is None and ground and ("israel's", "toll") in pairwise(leads):
        return "israeli_soldiers"  # "Israel's toll in the ground offensive"
    if f.noun == "others" and f.previous_noun in _STAFF and {"aid", "unrwa", "humanitarian"} & f.words:
        return "gaza_aid_workers"  # "101 aid workers were killed and 26 others were injured"
    if (
        f.noun in ("deaths", "fatalities")
        and {"toll", "tally"} & set(leads)
        and "among" in leads
        and lx.SOLDIERS & set(leads)
    ):
        return "israeli_soldiers"  # "the toll among troops grew to 21 deaths"
    if f.noun in ("deaths", "fatalities") and before[-1:] == ["child"]:
        return "gaza_children"
    if f.noun is None and doc.has(f.first - 9, f.first, ("child", "deaths")) >= 0:
        return "gaza_children"  # "the tally for child deaths stands at 15,613"
    said_of = doc.between(f.noun_at + 1, f.noun_at + 7)
    if not f.whole and f.noun in ("dead", "killed", "victims", "wounded") and {"were", "are"} & set(said_of):
        return next((lx.POPULATION_OF[word] for word in said_of if word in lx.POPULATION_OF), None)
    of_them = doc.between(f.last, f.last + 2) == ["of", "them"] and doc.at(f.last + 2) in ("were", "are")
    told_as = (lx.POPULATION_OF[word] for word in doc.between(f.last + 3, f.last + 7) if word in lx.POPULATION_OF)
    if of_them and not f.whole and (people := next(told_as, None)):
        return people  # "six of them were Hamas fighters"
    if f.noun == "workers" and "media" in before:
        return "gaza_journalists"
    near = doc.between(max(f.start, f.first - 14), f.first)
    beside = "while" in near and not {"toll", "tally"}.isdisjoint(near)  # "..., while Gaza's toll has passed 55,000"
    if (f.noun_class in (None, "injury") or f.noun == "others") and f.previous_noun in lx.SOLDIERS and not beside:
        return "israeli_soldiers"  # "8 more soldiers killed, death toll reaches 152"
    listed = doc.at(f.first - 2) == "and" and doc.at(f.first - 3)[:1].isdecimal()
    beside = doc.at(f.last) in ("have", "were", "are") or (
        listed and lx.EVENTS.get(doc.at(f.first - 1)) in ("killed", "injured")
    )  # "killed 220 journalists, jailed 48 and wounded 400"
    if f.noun in (None, "injured", "wounded", "dead") and beside:
        if f.previous_noun in ("journalists", "reporters"):
            return "gaza_journalists"  # "3 journalists are missing, 11 have been injured"
        if f.previous_noun in _STAFF and not f.words.isdisjoint(("unrwa", "aid", "humanitarian")):
            return "gaza_aid_workers"  # "41 UNRWA colleagues were killed and 22 have been injured"
    if f.noun is None:  # "the number of children killed in Gaza has risen to 18,000"
        leads = doc.between(f.start, f.first)
        heads = [
            n
            for n, word in enumerate(leads)
            if word in ("number", "toll", "estimate") and leads[n + 1 : n + 2] in (["of"], ["among"])
        ]
        counted = set(leads[heads[-1] :]) if heads else set()
        own = "its" in counted and not _AID_BODIES.isdisjoint(f.words)
        if "israelis" in counted:
            return "israel"
        if "media" in counted and {"workers", "worker", "professionals"} & counted:
            return "gaza_journalists"
        if _STAFF & counted and (own or {"unrwa", "aid", "humanitarian", "un"} & counted):
            return "gaza_aid_workers"  # "the number of UNRWA staff killed", "the death toll of its employees"
        return next((lx.POPULATION_OF[w] for w in leads[heads[-1] :] if w in lx.POPULATION_OF), None) if heads else None
    return lx.POPULATION_OF.get(f.noun or "")


_PEOPLES = lx.NATIONALS | {"palestinians", "palestinian", "israeli", "lebanese"}
_TRADES = ("gaza_journalists", "gaza_aid_workers", "gaza_health_workers")
_STAFF = frozenset(
    ("workers", "worker", "staff", "staffers", "employees", "personnel", "colleague", "colleagues", "teams")
)
_AID_BODIES = frozenset(
    ("unrwa", "un", "wfp", "unicef", "who", "msf", "borders", "crescent", "cross", "kitchen", "charity")
)
ELSEWHERE = "elsewhere"  # no population of ours: such a figure is left alone
_OTHER_NATIONS = frozenset(("lebanese", "american", "egyptian", "syrian", "jordanian", "british", "french", "iranian", "iraqi",
                            "us", "u.s", "yemeni", "turkish", "russian", "ukrainian"))  # fmt: skip
_WHERE = frozenset(
    ("in", "on", "across", "near", "over", "southern", "northern", "eastern", "western", "central", "against")
)


_STRIKES = frozenset(("strike", "strikes", "attack", "airstrike", "airstrikes", "bombing", "bombed", "struck"))
_ELSEWHERE = lx.ELSEWHERE | {f"{place}'s" for place in lx.ELSEWHERE}


def _of_another_clause(f: Figure, doc: Document, n: int) -> bool:
    """Whether the word at n stands in a clause beside that of a figure: '20 were killed, while thousands marched in'."""
    between = doc.between(f.last, n) if n > f.last else doc.between(n, f.first)
    beside = (",", "as") in pairwise(between) if n > f.last else "as" in between
    later = any(a in _TIMES and b == "after" for a, b in pairwise(between))
    return beside or later or not {"while", "whereas", "but"}.isdisjoint(between)


_TIMES = frozenset(("hours", "day", "days", "week", "weeks", "month", "months"))


def _elsewhere(f: Figure, doc: Document, words: list[str], first: int) -> int:
    """How far the nearest place of another war stands from a figure: 'in Tehran', 'strikes on Yemen', 'Iranian media said'."""
    if _ELSEWHERE.isdisjoint(words) and "doha" not in words:
        return _FAR
    return min(
        (
            min(abs(first + n - f.first), abs(first + n - f.last))
            for n, word in enumerate(words)
            if (word in _ELSEWHERE and (n <= 1 or words[n - 1] in _WHERE) and words[n + 1 : n + 2] != ["-"])
            or (
                word == "doha"
                and words[n - 1] in _WHERE
                and not _STRIKES.isdisjoint(words[max(0, n - 6) : n])
                and not _of_another_clause(f, doc, first + n)
            )
        ),
        default=_FAR,
    )


_PLACES = {
    "gaza": frozenset(("gaza", "gaza's", "enclave", "strip", "gazans", "rafah", "jabalia", "younis", "yunis", "balah", "nuseirat",
                       "lahia", "hanoun", "bureij", "maghazi", "mawasi")),
    "west_bank": frozenset(("bank", "jenin", "tulkarm", "tulkarem", "nablus", "hebron", "ramallah", "tubas", "qalqilya",
                            "jericho", "bethlehem", "settlers", "settler", "qabatiya", "kedumim", "silwad", "huwara", "beita",
                            "yamoun", "balata", "azzun")),
    "lebanon": frozenset(("lebanon", "lebanon's", "lebanese", "beirut", "nabatieh", "nabatiyeh", "tyre", "baalbek", "sidon",
                          "bekaa", "hezbollah", "hezbollah's")),
    "israel": frozenset(("israel", "israeli", "october", "oct", "attack", "southern", "stormed", "rampage", "hamas", "gunmen",
                         "militants", "terrorists")),
}  # fmt: skip
_KNOWN_PLACES = {
    **dict.fromkeys(_PLACES["gaza"] - {"gaza's", "gazans"}, "gaza"),
    **dict.fromkeys(_PLACES["west_bank"] - {"settlers", "settler"}, "west_bank"),
    **dict.fromkeys(_PLACES["lebanon"] - {"lebanon's", "lebanese", "hezbollah", "hezbollah's"}, "lebanon"),
    **dict.fromkeys({"israel", *_TOWNS}, "israel"),
}
_PLACE_OF = {word: place for place, words in _PLACES.items() for word in words}
_PLACE_WORDS = frozenset((*_PLACE_OF, *_TOWNS))
_IN_PAST_HOURS = re.compile(r"^in the (?:past|last) \S+ hours")
_MORE_THAN_THE_ATTACK = 3000  # nobody counts as many killed in Israel on that day
_SEEN = 64  # words to either side in which a place is looked for
_FAR = 99  # words away: not named in the clause
_ATTACKERS = frozenset(("hamas", "gunmen", "militants", "terrorists", "fighters"))


def _since_the_attack(words: list[str], figure: int) -> bool:
    """Whether the figure among these words counts since October 7: not one that the attackers then left."""
    left = "since" in words[:figure] and not _LEFT.isdisjoint(words[max(0, figure - 3) : figure])
    if left and not _ATTACKERS.isdisjoint(words[words.index("since") : figure]):
        return False
    text = " ".join(words[words.index("since") :]) if "since" in words else ""
    return any(day in text for day in _ATTACK_DAYS)


def _in_the_attack(f: Figure, words: list[str], first: int) -> bool:
    """Whether the clause tells of the attack on Israel: names it, or has the attackers kill or take people."""
    text = joined(words)
    if any(phrase in text for phrase in _ATTACK_PHRASES):
        return True
    at = f.event_at - first
    killed = words[at] if 0 <= at < len(words) and f.event == "killed" else ""
    before = words[max(0, f.event_at - first - (12 if killed == "killing" else 4)) : max(0, f.event_at - first)]
    if ("accused", "israel") in pairwise(words):
        return False  # "Hamas accused Israel of killing four people"
    if before[-1:] == ["had"] and not {"israel", "israeli"}.isdisjoint(before[-3:]):
        return False  # "Hamas said Israel had killed 118 people"
    if before[-1:] == ["and"] and not _ISRAELIS.isdisjoint(words[:at]):
        return False  # "the army captured 600 militants and killed 1,000"
    if ("-", "linked") in pairwise(before):
        return False  # "a Hamas-linked force killed 20 members of a gang"
    return killed in ("killed", "kill", "killing") and not _ATTACKERS.isdisjoint(before) and f.event_at < f.first


_ISRAELIS = frozenset(("army", "troops", "israel", "israeli", "idf", "military"))
_LEFT = frozenset(("killed", "killing", "leaving", "resulting"))
_ATTACK_DAYS = ("october 7", "oct . 7", "7 october", "october 7th", "7th october", "october 7 ,")
_ATTACK_PHRASES = (" in israel ", " southern israel ", " hamas ' s october ", " october 7 attack", " attack on israel ",
                   " hamas - led attack",
                   " hamas attack ", " kibbutz ", " during the attack , which killed ", " cross - border ", " october 7th ",
                   " hamas's october 7 ", " stormed ",
                   " terror attack ", " on oct . 7 ",
                   " on october 7 ", " oct . 7 attack", " 7 october attack", " on 7 october ", " into israel ",
                   " attacked israel ",
                   " oct . 7 , ", " rampage ", " attack by hamas on israel ", " october 7 assault ",
                   " oct . 7 assault ", " 7 october assault ", " hamas's attack ", " hamas ' attack ", " hamas's assault ",
                   " 7 october raid ", " october 7 raid ", " attack by hamas ", " october 7 dead ", " oct . 7 dead ")  # fmt: skip


def _with_missing(f: Figure, doc: Document) -> str:
    after = {doc.at(i) for i in range(f.last, f.end)}
    return "gaza_with_missing" if f.quantity.bound == "up_to" and after & lx.RUBBLE else _casualty_population(f, doc)


def _in_truce_talk(f: Figure, _: Document) -> bool:
    return (
        f.noun_class == "phase"
        and lx.REBUILDING.isdisjoint(f.words)
        and bool(
            f.words
            & (lx.TRUCE_WORDS | {"deal", "agreement", "proposal", "outline", "plan", "counterproposal", "framework"})
        )
    )


def _by_israel(f: Figure, doc: Document) -> bool:
    """Whether it is Israel that hands over: 'Israel would ... hand over 180 bodies', '15 were handed to Palestinian doctors'."""
    if any(
        doc.at(k) == "to" and doc.at(k + 1) in ("palestinian", "gaza") for k in range(f.last, min(f.end, f.last + 20))
    ):
        return True
    sides = [k for k in range(max(f.start, f.first - 25), f.first) if doc.at(k) in ("israel", "hamas")]
    return (
        bool(sides)
        and lx.NOUNS.get(f.noun or "") == "body"
        and doc.at(sides[-1]) == "israel"
        and doc.at(sides[-1] - 1) not in ("to", "from", "with", "in", "by")
    )


def _israel_frees(f: Figure, doc: Document) -> bool:
    """'Israel freed 240 women and teenagers'."""
    subject = f.event_at - 1 - (doc.at(f.event_at - 1) in ("has", "had", "also", "then"))
    return f.start <= subject < f.first and doc.at(subject) == "israel"


def _moved_on(f: Figure, doc: Document) -> bool:
    """Whether the displaced are told to go back, or patients to be taken out: 'have gone back to their homes'."""
    after = doc.between(f.noun_at + 1, f.noun_at + 8)
    return not {"returned", "return", "back", "returning"}.isdisjoint(after) or (
        "patients" in f.words and doc.at(f.event_at) == "evacuated"
    )


def _batches(f: Figure, doc: Document) -> bool:
    """Whether phases are those of a release: 'to be returned in two stages'."""
    before = doc.between(max(f.start, f.first - 14), f.first)
    return before[-1:] == ["in"] and any(lx.EVENTS.get(word) in _BACK for word in before)


def _living(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in lx.LIVING for i in range(f.first, min(f.end, f.noun_at + 2)))


def _dead(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in lx.DEAD for i in range(max(f.start, f.first - 4), min(f.end, max(f.noun_at, f.first) + 2)))


_LENGTHENED = frozenset(("lengthen", "lengthened", "extended", "extend", "extending", "extension", "prolonged"))
_NO_LENGTH = frozenset(("after", "before", "into", "since", "ago", "of"))
_STOPPED = frozenset(("halt", "halted", "stop", "stopped", "pause", "paused", "suspended", "suspension", "suspend"))
_FIGHTING = frozenset(("war", "fighting", "hostilities", "operations", "attacks"))


def _truce(f: Figure, doc: Document) -> bool:
    """A span of time beside a word for a truce: '50-day extended ceasefire', 'a pause ... for one week'."""
    if f.quantity.unit not in _TIME_UNITS or (
        "fire" in f.words and lx.TRUCE_WORDS & f.words == {"fire"} and "cease" not in f.words
    ):
        return False  # "exchanging fire for nine months"
    if "hezbollah" in f.words and not {"gaza", "hamas"} & f.words:
        return False  # the truce in Lebanon is another
    if f.previous is not None and _truce(f.previous, doc):
        return True
    stretched = set(doc.between(f.first - 6, f.first))
    after = [doc.at(i) for i in range(f.last, min(f.end, f.last + 4))]
    by = doc.at(f.first - 1) in ("by", "for", "of", "another")
    if stretched & _LENGTHENED and f.words & lx.TRUCE_WORDS and (by or lx.TRUCE_WORDS.isdisjoint(after[:2])):
        return by
    if not lx.TRUCE_WORDS.isdisjoint(after) and doc.at(f.last) not in _NO_LENGTH:
        return True
    if after[:1] == ["halt"] and not _FIGHTING.isdisjoint(doc.between(f.last, f.last + 5)):
        return True  # "a five-year halt to the war"
    before = [doc.at(i) for i in range(max(f.start, f.first - 7), f.first)]
    if doc.at(f.first - 1) == "for" and _STOPPED & set(before) and {"fighting", "war", "hostilities"} & set(before):
        return True  # "a halt to the fighting for six weeks"
    if doc.at(f.last) == "of" and doc.at(f.last + 1) in _FIGHTING | {"conflict", "bombardment"}:
        return False  # "a truce that halted 16 months of war"
    if doc.at(f.first) == "every" or doc.at(f.first - 1) == "every":
        return False
    if doc.at(f.last) == "long" and {"phase", "phases", "stage", "stages"} & set(before):
        return True  # "three phases, each of them 42 days long"
    if doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ("phase", "stage"):
        return True  # "a first phase of 40 days"
    if doc.at(f.first - 1) in ("for", "lasting", "last", "lasts") and {
        "agreement",
        "deal",
        "phase",
        "phases",
        "stage",
    } & set(before):
        return bool({"running", "run", "lasting", "last", "lasts", "extend", "each"} & set(before))
    if (
        {"stage", "phase"} & set(after[:3])
        and doc.at(f.last - 1) != ","
        and doc.at(f.last) in ("first", "initial", "phase", "stage", "second")
    ):
        return True
    lasted = "lasted" in before[-2:]  # "lasted for four days before the strikes resumed"
    lasts = lasted or (doc.at(f.first - 1) == "last" and doc.at(f.first - 2) in lx.MODALS)  # "would last six weeks"
    beside = doc.at(f.first - 1) in ("in", "within", "past", "last", "the")
    if (beside and not lasts) or (doc.at(f.last) in ("ago", "after", "later", "before") and not lasted):
        return False
    spans = lasts or not {"for", "of", "lasting", "lasts", "lasted", "by", ","}.isdisjoint(before)
    return spans and not lx.TRUCE_WORDS.isdisjoint(before)


def _of_things(f: Figure, doc: Document) -> bool:
    """Whether the figure counts things of its own, whatever stands before it: 'violations ... and 20 homes'."""
    return f.noun not in doc.between(f.last, f.last + 8) and doc.at(f.last).isalpha() and doc.at(f.last).endswith("s")


def _territory_share(f: Figure, doc: Document) -> bool:
    of_what = doc.between(f.last, f.last + 7)
    grown = doc.at(f.first - 1) in ("up", "down", "by") and not doc.at(f.first - 2).startswith("mak")
    if grown or (of_what[:1] == ["of"] and lx.TERRITORY.isdisjoint(of_what)):
        return False  # "up nearly 40 percent", "80 percent of its buildings"
    return (
        f.quantity.unit == "percent"
        and f.noun_class is None
        and bool(f.words & lx.TERRITORY)
        and bool(f.words & lx.TERRITORY_VERBS)
    )


_CAME_IN = frozenset(("entered", "crossed", "arrived"))
_KEPT_OUT = frozenset(("awaiting", "bombed", "lost", "sitting",
                       "blocked", "blocking", "barred", "waiting", "stranded", "looted", "stole", "stolen", "stuck", "prevented",
                       "denied", "queued", "parked", "destroyed", "burned"))  # fmt: skip


def _kept_out(f: Figure, doc: Document) -> bool:
    """Whether trucks are told of that did not come in: blocked, turned back, waiting, looted."""
    near = doc.between(max(f.start, f.first - 8), min(f.end, f.noun_at + 6))
    if not _CAME_IN.isdisjoint(doc.between(f.noun_at + 1, min(f.end, f.noun_at + 4))):
        return False
    if not {"waiting", "sitting"}.isdisjoint(doc.between(f.noun_at, min(f.end, f.noun_at + 10))):
        return True  # "trucks loaded with food and medicine are waiting in Egypt"
    return not _KEPT_OUT.isdisjoint(near) or ("turned", "back") in pairwise(near)


_PLEDGED = frozenset(("raise", "raised", "raising", "pledged", "committed", "contribution", "donated", "pledge", "pledges",
                      "contribute"))  # fmt: skip


def _cost(f: Figure, doc: Document) -> bool:
    if f.quantity.unit != "usd" or f.words & _PLEDGED:
        return False
    staged = f.words & {"cost", "budget"} and f.words & lx.PHASES and not lx.REBUILDING.isdisjoint(doc.words.words)
    return bool(f.words & lx.REBUILDING or staged)


_AFTER_BARE = frozenset((",", ".", ";", "and", "others", "with", "in", "since", "as", "on", "were", "have", "had", "was", "are",
                         "while", "during", "from", "by", "according", "so", "dead", "including", ")", "(", "", "–", "—", "at",
                         "this", "after", "over", "to", "more", "last", "when", "per", "is", "has", "or", "”", "still", "remain",
                         "reportedly", "reported", "feared", "confirmed", "believed", "of", "also", "does", "did", "do", "deaths",
                         "across", "despite", "near", "outside"))  # fmt: skip


_OF_WHOM = frozenset(("whom", "them", "those", "these", "the", "which", "his", "her", "its", "their", "our", "a", "an"))


_DASHES = frozenset(("-", "|"))


def _bare(f: Figure, doc: Document) -> bool:
    """A figure that counts people without a word for them: 'the toll rose to 28,775', '70 wounded'."""
    toll = f.event in ("killed", "injured")
    after = "" if toll and f.last >= f.end else doc.at(f.last)  # a headline ends without a full stop
    return (
        f.noun_class is None and f.quantity.unit is None and f.quantity.value != 0 and f.noun is None
        and doc.at(f.first) not in ("once", "twice", "thrice")
        and (after != "of" or doc.at(f.last + 1) in _OF_WHOM)  # not "thousands of pagers"
        and not (after == "-" and doc.ends[f.last - 1] == doc.starts[f.last])  # "a four-story building"
        and (after in _AFTER_BARE or after in lx.EVENTS or (toll and after in _DASHES)
             or (after == "who" and f.parent is not None))
    )  # fmt: skip


def _clause(f: Figure, doc: Document) -> set[str]:
    """The words of a sentence without those that 'while' sets beside the figure's."""
    beside = [k for k in range(f.start, f.end) if doc.at(k) in ("while", "whereas")]
    first = max((k for k in beside if k < f.first), default=f.start)
    if beside and first == f.start:  # "While Hamas holds 50 hostages, hospitals received 14 bodies"
        first = next((k for k in range(first, f.first) if doc.at(k) == ","), first)
    return set(doc.between(first, min((k for k in beside if k > f.last), default=f.end)))


def _received(f: Figure, doc: Document) -> bool:
    """Bodies that came to hospitals: deaths, unless they were under rubble, died before or are hostages'."""
    told = f.event == "killed" or bool(f.words & lx.RECOVERED)
    return (
        told
        and f.event != "held"
        and f.noun != "remains"
        and not _clause(f, doc)
        & {"previously", "returned", "handed", "hostages", "hostage", "rubble", "debris", "withholds", "withheld"}
        and doc.has(f.last, min(f.end, f.last + 9), ("from", "israel")) < 0  # handed over, not newly dead
    )


def _living_and_dead(f: Figure, doc: Document) -> bool:
    """Whether what follows splits the figure: '12 people, of them nine living, the others dead'."""
    own = set(doc.between(f.last, f.noun_at)) if f.noun_at >= f.last else set()
    if own & lx.LIVING and own & lx.DEAD:
        return True  # "28 living and dead hostages"
    after, beside = set(doc.between(f.last, min(f.end, f.last + 14))), doc.between(f.last, max(f.last, f.noun_at) + 5)
    dashed = doc.at(f.noun_at + 1) in ("—", "–", "(") and after & lx.LIVING
    split = (
        dashed
        or not {"including", "both", "comprising"}.isdisjoint(beside)
        or any(doc.has(f.last, min(f.end, f.last + 8), ("of", who)) >= 0 for who in ("them", "whom"))
    )
    return f.parent is None and not own & lx.LIVING and bool(split and after & lx.DEAD - {"killed"})


def _remaining(f: Figure, doc: Document) -> bool:
    """'the remaining 59 hostages', 'all 59 hostages': a count of those held, whatever is to happen to them."""
    if f.whole or f.listed:
        return f.event == "held" and not _dead(f, doc)
    back = f.event in ("released", "returned")
    if back and (
        (f.event_at > max(f.last, f.noun_at) and doc.at(f.event_at - 1) in ("had", "were", "been"))
        or (0 < f.first - f.event_at <= 4 and doc.at(f.event_at) in ("released", "freed", "returned", "handed"))
    ):
        return False  # "all 20 hostages had returned", "released all 20 hostages"
    before = doc.between(f.first - 1, f.last)
    return "remaining" in (*before, doc.at(f.last)) or (before[-2:-1] == ["all"] and (f.quantity.value or 0) >= 10)


def _alive_after(f: Figure, doc: Document) -> bool:
    near = _told_of_it(f, doc)
    if doc.between(f.first - 1, f.first) == ["to"]:  # "the number of living hostages in Gaza to 19"
        near |= set(doc.between(max(f.start, f.first - 8), f.first))
    back = {"returned", "freed", "released", "rescued", "recovered"} & near and "held" not in near
    return bool({"alive", "living"} & near) and not {"dead", "deceased"} & near and not back and not _no_longer(f, doc)


def _dead_after(f: Figure, doc: Document) -> bool:
    near = _told_of_it(f, doc)
    return bool({"dead", "deceased", "died"} & near and not {"alive", "living"} & near) or _no_longer(f, doc)


def _no_longer(f: Figure, doc: Document) -> bool:
    """Whether those counted are said to be no longer alive."""
    alive = next((k for k in range(f.last, min(f.end, f.last + 9)) if doc.at(k) == "alive"), -1)
    return alive >= 0 and not {"no", "not"}.isdisjoint(doc.between(alive - 3, alive))


_CUTS = PART_CUES | {",", ":", ";"}


def _told_of_it(f: Figure, doc: Document) -> set[str]:
    """The words of a figure and the few after it, up to where a part of it is told."""
    near = doc.between(f.first, min(f.end, max(f.last + 9, f.noun_at + 10)))
    told = max(f.last, f.noun_at + 1) - f.first
    cut = next((n for n, word in enumerate(near) if n >= told and (word in _CUTS or word[:1].isdecimal())), len(near))
    return set(near[:cut])


# ---------------------------------------------------------------- the rules


def _plain(f: Figure, _: Document) -> bool:
    return f.quantity.unit is None


def _held_somewhere(*words: str) -> Callable[[Figure, Document], bool]:
    return lambda f, _d: not f.words.isdisjoint(words)


_BREAKING = ("violated", "breached", "violating", "breaking", "broken", "broke")
# as some outlets name freed prisoners
_CALLED_TERRORISTS = frozenset(("terrorists", "militants", "murderers", "suspects"))
_TREATED = frozenset(("evacuate", "evacuating", "evacuation", "evacuated", "treat", "treating", "treated"))
_ANY = ("hostage", "prisoner", "body", "death", "injury", "truck", "violation", "phase", "exchange", "meeting", "negotiation",
        "part", "person", "other", None)  # fmt: skip
_HOSTAGES, _PRISONERS, _BACK = "hostages", "palestinian_prisoners", ("released", "returned")

RULES: tuple[Rule, ...] = (
    Rule("span of a truce", "truce_length", "truce", _ANY, fits=_truce),
    Rule("money for rebuilding", "reconstruction_cost", "gaza_strip", _ANY, fits=_cost),
    Rule("share of land held", "territory_share", "gaza_strip", (None,), fits=_territory_share),
    Rule("hostages returned, living and dead", "hostages_returned", _HOSTAGES, ("hostage", "person"), _BACK,
         lambda f, d: (f.noun_class == "hostage" or f.noun in lx.NATIONALS) and _living_and_dead(f, d)),
    Rule("bodies handed over", "bodies_returned", _HOSTAGES, ("body", "hostage"), _BACK,
         lambda f, d: _dead(f, d) and not _living(f, d) and not palestinian(f, d) and not _by_israel(f, d)
         and lx.POPULATION_OF.get(f.noun or "") != "gaza_fighters"),
    Rule("the remaining hostages", "hostages_held", _HOSTAGES, ("hostage",), fits=_remaining),
    Rule("bodies under rubble", "missing", _casualty_population, ("body",),
         fits=lambda f, _d: bool(f.words & {"rubble", "debris"} and f.words & {"buried", "still", "remain", "trapped"})
         and not f.words & lx.RECOVERED),
    Rule("bodies received", "deaths", _casualty_population, ("body",), fits=_received),
    Rule("bodies of hostages received", "bodies_returned", _HOSTAGES, ("body",), (None, "killed"),
         lambda f, d: bool(_clause(f, d) & {"hostages", "hostage"} and f.words & lx.RECOVERED)),
    Rule("bodies held", "hostages_held_dead", _HOSTAGES, ("body",), ("held",),
         lambda f, d: bool(f.words & {"kidnapped", "abducted"}) or any(word in d.words for word in lx.CAPTIVITY)),
    Rule("hostages said to be alive", "hostages_held_alive", _HOSTAGES, ("hostage",), ("held", None), _alive_after),
    Rule("hostages said to be dead", "hostages_held_dead", _HOSTAGES, ("hostage",), ("held", "killed", None), _dead_after),
    Rule("of those held, dead", "hostages_held_dead", _HOSTAGES, _ANY, ("killed",),
         lambda f, _d: f.parent is not None and f.parent.measure == "hostages_held" and f.noun not in lx.SOLDIERS),
    Rule("of those returned, dead", "bodies_returned", _HOSTAGES, _ANY, (*_BACK, "killed"),
         lambda f, d: f.parent is not None and f.parent.event in _BACK
         and (f.parent.noun_class == "hostage" or f.parent.noun in lx.NATIONALS)
         and not lx.DEAD.isdisjoint(d.between(f.last, f.last + (4 if d.at(f.last) == "of" else 3)))),
    Rule("hostages released", "hostages_released", _HOSTAGES, ("hostage",), _BACK, _plain),
    Rule("hostages taken", "hostages_taken", _HOSTAGES, ("hostage", "person"), ("taken",), _plain),
    Rule("hostages held", "hostages_held", _HOSTAGES, ("hostage",), ("held", "missing"), _plain),
    Rule("people held hostage", "hostages_held", _HOSTAGES, ("person",), ("held",), lambda f, _d: bool(f.words & lx.CAPTIVITY)),
    Rule("the hostages", "hostages_held", _HOSTAGES, ("hostage",), (None,),
         lambda f, d: d.at(f.first - 1) == "the" and (f.quantity.value or 0) >= 20),
    Rule("hostages in Gaza", "hostages_held", _HOSTAGES, ("hostage",), (None,), _held_somewhere("gaza")),
    Rule("prisoners who died", "deaths", _PRISONERS, ("prisoner",), ("killed",), _plain),
    Rule("prisoners released", "prisoners_released", _PRISONERS, ("prisoner",), _BACK, _plain),
    Rule("prisoners held", "prisoners_held", _PRISONERS, ("prisoner",), ("held",), _plain),
    Rule("Palestinians freed", "prisoners_released", _PRISONERS, ("person",), _BACK,
         lambda f, d: palestinian(f, d) or f.noun in _CALLED_TERRORISTS or _israel_frees(f, d)),
    Rule("people freed", "hostages_released", _HOSTAGES, ("person",), ("released",),
         lambda f, d: bool(f.words & {"hostages", "hostage", "captivity", "captives", "hamas"}) or f.noun in lx.NATIONALS
         or d.at(f.noun_at - 1) in ("israeli", "thai", "filipino", "nepali")),
    Rule("people killed", "deaths", _with_missing, ("person",), ("killed",), _plain),
    Rule("people injured", "injured", _casualty_population, ("person",), ("injured",),
         lambda f, d: _plain(f, d) and f.noun != "patients" and _TREATED.isdisjoint(
             d.between(f.first - 3, f.first) + d.between(f.noun_at + 1, f.noun_at + 7))),
    Rule("people missing", "missing", _casualty_population, ("person",), ("missing",), _plain),
    Rule("deaths", "deaths", _with_missing, ("death",), fits=_plain),
    Rule("injuries", "injured", _casualty_population, ("injury",), fits=_plain),
    Rule("displaced persons", "displaced", _casualty_population, ("person",), (None, "displaced"),
         lambda f, _d: f.noun == "idps"),
    Rule("people displaced", "displaced", _casualty_population, ("person",), ("displaced",),
         lambda f, d: _plain(f, d) and f.noun != "patients" and not _moved_on(f, d)),
    Rule("displaced", "displaced", _casualty_population, (None,), ("displaced",),
         lambda f, d: _plain(f, d) and d.at(f.last) == "displaced"),
    Rule("trucks", "aid_trucks", "gaza", ("truck",), fits=lambda f, d: not _kept_out(f, d)),
    Rule("violations", "violations", "truce", ("violation",),
         fits=lambda f, d: _plain(f, d) and "lebanon" not in f.words and not _of_things(f, d)),
    Rule("violated so many times", "violations", "truce", _ANY,
         fits=lambda f, _d: f.noun == "times" and not f.words.isdisjoint(_BREAKING) and "lebanon" not in f.words),
    Rule("released in so many stages", "exchanges", "truce", ("phase",), fits=_batches),
    Rule("phases", "phases", "truce", ("phase",), fits=_in_truce_talk),
    Rule("exchanges", "exchanges", "truce", ("exchange",), fits=lambda f, d: _plain(f, d) and f.quantity.value != 0),
    Rule("parts of a territory", "territory_parts", "gaza_strip", ("part",),
         fits=lambda f, _d: bool(f.words & (lx.TERRITORY | {"cut", "split", "divide"}))),
    Rule("meetings", "meetings", "talks", ("meeting",), fits=_plain),
    Rule("met so many times", "meetings", "talks", _ANY,
         fits=lambda f, d: d.at(f.first) in ("twice", "thrice") and bool(f.words & {"met", "meet", "meeting"})),
    Rule("no negotiations", "negotiations", "talks", ("negotiation",), fits=lambda f, _d: f.quantity.value == 0),
    Rule("released, nothing counted named", "hostages_released", _HOSTAGES, (None,), ("released",),
         lambda f, d: _bare(f, d) and bool(f.words & {"hostages", "captives"}) and not f.words & {"prisoners", "detainees"}),
    Rule("killed, nothing counted named", "deaths", _with_missing, (None,), ("killed",), _bare),
    Rule("injured, nothing counted named", "injured", _casualty_population, (None,), ("injured",), _bare),
    Rule("missing, nothing counted named", "missing", _casualty_population, (None,), ("missing",), _bare),
    Rule("taken, nothing counted named", "hostages_taken", _HOSTAGES, (None,), ("taken",),
         lambda f, d: _bare(f, d) and not f.words.isdisjoint(("hostage", "hostages", "captive", "gaza", "israel", "hamas"))),
)  # fmt: skip
_RULES_OF = {noun: [rule for rule in RULES if noun in rule.nouns] for noun in _ANY}


def rule_of(f: Figure, doc: Document) -> Rule | None:
    """The first rule that reads a figure."""
    return next((rule for rule in _RULES_OF[f.noun_class] if rule.applies(f, doc)), None)
