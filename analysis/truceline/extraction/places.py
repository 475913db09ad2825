"""Where something happened: which of our places a word names, and which place is told of a figure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import APART, apart, clause_at
from truceline.extraction.document import Document
from truceline.extraction.figures import Figure, figure_between

ELSEWHERE = "elsewhere"  # no population of ours: such a figure is left alone
FAR = 99  # words away: not named in the clause
SEEN = 64  # words to either side in which a place is looked for
ATTACKERS = frozenset(("hamas", "gunmen", "militants", "terrorists", "fighters"))


def place_of(f: Figure, doc: Document, here: int) -> str | None:
    """The place that is told of this figure and no other: 'In Jenin, 14 ...', '14 were killed in Jenin and 25 in Gaza'."""
    ahead = f.first - 1 - (doc.at(f.first - 1) == ",")
    if ahead >= f.start and (opening := _place_at(ahead, doc, f.start)):
        own = _place_after(f, doc, here) if figure_between(doc, f.start - 1, ahead) else None
        return own or opening  # "killed 60 in Gaza, two in the West Bank": Gaza is the 60's
    toll = next((k for k in range(f.first - 1, max(f.start, f.first - 14) - 1, -1) if doc.at(k) in _TALLIES), f.first)
    of_toll = [] if figure_between(doc, toll, f.first) else places_told(doc, toll + 1, f.first, f.start)
    if of_toll:
        return of_toll[0]  # "the toll in Gaza has reached 9,510"
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
    told = set(places_told(doc, opens, f.first, opens))
    return told.pop() if len(told) == 1 else None


def _place_after(f: Figure, doc: Document, here: int) -> str | None:
    """The first place after a figure and before the next: 'were killed in Gaza'; 'killed and 25 injured in Gaza' is both's."""
    following = f.following
    end = following.first if following is not None else f.end
    for n in range(here, min(end, here + 14)):
        if clause_at(doc, n) in APART or lx.EVENTS.get(doc.at(n)) == "taken":
            return None  # "killed 1,150 people and took 240 hostages into Gaza"
        if doc.at(n) in _CAME_BACK and doc.at(n - 1) in lx.CAPTIVES:
            return None  # "killed 27 as 12 hostages crossed into Israel"
        told = _place_at(n, doc, f.start)
        if told is None:
            continue
        if _of_who_tells(f, doc, here, n):
            return None
        lead = next(k for k in range(n, n - 7, -1) if doc.at(k) in _INTO)
        of_next = following is not None and end - n <= 1 + (doc.at(end - 1) == ",") and doc.at(lead - 1) in (",", "and")
        if not of_next:  # "14 were killed, and in Jenin 25"
            return told
    if following is None or following.event == f.event or doc.at(end - 1) != "and":
        return None
    return _place_after(following, doc, max(following.noun_at + 1, following.last))


def _of_who_tells(f: Figure, doc: Document, here: int, n: int) -> bool:
    """Whether the place at word n is the teller's: 'Gaza has seen 14,600 killed, according to officials in the West Bank'."""
    if {_KNOWN_PLACES.get(word) for word in doc.between(f.start, f.first)} <= {None, "israel"}:
        return False
    telling = doc.between(here, n)
    said = "," in telling and not lx.SAY.isdisjoint(doc.between(n + 1, n + 4))
    return said or "according" in telling or not lx.SAY.isdisjoint(telling)


def places_told(doc: Document, first: int, last: int, start: int) -> list[str]:
    """The places of the dead that the words first..last name, in a sentence that begins at `start`."""
    return [place for n in range(first, last) if (place := _place_at(n, doc, start))]


def place_before(f: Figure, doc: Document) -> str | None:
    """The one place outside Gaza of which the sentences before in the paragraph tell: 'Israel bombed Beirut. 11 were killed.'"""
    number = doc.sentence_of(f.first)
    for before in range(number - 1, max(number - 4, -1), -1):
        if doc.paragraph_of[before] != doc.paragraph_of[number]:
            break
        first, last = doc.sentences[before]
        last = min(last, first + SEEN)
        struck = {place for n in range(first, last) if (place := _place_at(n, doc, first) or _struck_at(n, doc))}
        of_gaza = not _BY_GAZA.isdisjoint(f.words) or (
            struck == {ELSEWHERE} and "ministry" in f.words and "houthi" not in f.words
        )
        if len(struck) == 1 and not of_gaza and not _ATTACKED.isdisjoint(doc.between(first, last)):
            place = struck.pop()
            return place if f.least < _TOLLS_OF_A_DAY.get(place, 0) else None
        named = {place for n in range(first, last) if (place := _KNOWN_PLACES.get(doc.at(n)))} - {"israel"}
        if named:
            opens = doc.between(first, first + 3) == ["the", "west", "bank"]  # "The West Bank has seen more raids"
            here = opens or any(_place_at(n, doc, first) for n in range(first, last))
            place = named.pop() if here and len(named) == 1 and "gaza" not in named else None
            return place if f.least < TOLLS_BELOW.get(place or "", 0) else None
    return "west_bank" if f.least < TOLLS_BELOW["west_bank"] and under_west_bank(doc, number) else None


def _struck_at(n: int, doc: Document) -> str | None:
    """The place that is hit itself: 'Israel bombed southern Beirut', 'a missile struck Bat Yam'."""
    word = doc.at(n)
    place = _KNOWN_PLACES.get(word) or (ELSEWHERE if word in lx.ELSEWHERE or word == "doha" else None)
    return place if place and word != "israel" and not _HIT.isdisjoint(doc.between(n - 3, n)) else None


def under_west_bank(doc: Document, number: int) -> bool:
    """Whether the heading that a sentence stands under is 'West Bank', as reports with a part for each place have it."""
    for before in range(number - 1, max(number - _UNDER, -1), -1):
        first, last = doc.sentences[before]
        if last - first <= _HEADING and doc.at(last - 1) not in (".", "?", "!"):
            return doc.has(first, last, ("west", "bank")) >= 0 and _KNOWN_PLACES.get(doc.at(first)) != "gaza"
    return False


_HEADING, _UNDER = 5, 14  # words of a heading at most; sentences under it


def _place_at(n: int, doc: Document, first: int) -> str | None:
    """The place of the dead that the word at n names: 'in the occupied West Bank', 'in a strike on Beirut'."""
    word = doc.at(n)
    place = _KNOWN_PLACES.get(word) or (ELSEWHERE if word in lx.ELSEWHERE else None)
    if word == "jerusalem" and doc.at(n - 1) == "east":
        place = "west_bank"
    if place is None or doc.at(n + 1) in ("-", "'", "city's") or doc.at(n + 1) in _BORDER:
        return None
    into = next((k for k in range(n - 1, max(first, n - 7) - 1, -1) if doc.at(k) in _INTO), None)
    if into is None or not _TO_A_PLACE.issuperset(doc.between(into + 1, n)):
        return None  # "in the strikes that Israel carried out" tells of no place
    return place if _WARS.isdisjoint((doc.at(n + 1), *doc.between(max(first, n - 3), n))) else None


@dataclass(slots=True)
class Nearest:
    """How many words from a figure the nearest place of each population stands; `town` is one of Israel they died in."""

    gaza: float = FAR
    west_bank: float = FAR
    lebanon: float = FAR
    israel: float = FAR
    town: float = FAR


def nearest(f: Figure, doc: Document, words: list[str], first: int, here: int) -> Nearest:
    """The nearest places among the words from `first` on; `here` is the word after the figure and its noun."""
    near, began = Nearest(), _war_began(words)
    for n, word in [(n, word) for n, word in enumerate(words, start=first) if word in _PLACE_WORDS]:
        if word in _TOWNS and not _WITHIN.isdisjoint(doc.between(n - 3, n)) and not of_another_clause(f, doc, n):
            said = n < f.first and not lx.SAY.isdisjoint(doc.between(f.start, f.first))
            near.town = min(near.town, FAR if said else abs(n - f.last))
        place = "west_bank" if word == "jerusalem" and doc.at(n - 1) == "east" else _PLACE_OF.get(word)
        at_border = doc.at(n + 1) in _BORDER  # "communities near the Gaza border" are Israel's
        if place is None or at_border or (n - first in began and place == "gaza"):
            continue  # "since the war in Gaza began" tells no place
        if _of_something_else(f, doc, n, place, here):
            continue
        came_from = place == "gaza" and "from" in words[max(0, n - first - 3) : n - first]
        if came_from and not ATTACKERS.isdisjoint(words[: n - first]):
            continue  # "Hamas attacked from Gaza, killing 1,200"
        # "A resident of Israel said 12 were killed in Gaza"
        told_in = n > f.last and "in" in doc.between(n - 3, n) and "while" not in doc.between(f.last, n)
        # "as the war in Gaza goes on", "the Gaza truce"
        of_war = not _WARS.isdisjoint((doc.at(n + 1), *doc.between(n - 3, n)))
        far = abs(n - f.last) - 2 * told_in if n >= f.last else f.first - n + 0.5
        setattr(near, place, min(getattr(near, place), far + 12 * of_war))
    return near


def _of_something_else(f: Figure, doc: Document, n: int, place: str, here: int) -> bool:
    """Whether the place at word n is that of another figure, of other people, of the war's outbreak or of a speaker."""
    if n > f.last and f.following is not None and n > f.following.first and of_another_clause(f, doc, n):
        return True
    if n > f.last and place in TOLLS_BELOW and _of_who_tells(f, doc, here, n):
        return True
    if doc.at(n) == "lebanese" and n not in range(f.last, here):  # "and three Lebanese"
        return lx.NOUNS.get(doc.at(n + 1)) == "person" or not doc.at(n + 1).isalpha()
    if place != "gaza":
        return False
    if n > f.last and any(lx.EVENTS.get(word) == "taken" for word in doc.between(f.last, n)):
        return True  # "killed 1,150 people and took 240 hostages into Gaza"
    if "war" in doc.between(n - 3, n) and not _SET_OFF.isdisjoint(doc.between(n - 6, n)):
        return True  # "killed many and set off the war in Gaza"
    of_speaker = n < f.first and not lx.SAY.isdisjoint(doc.between(n + 1, f.first))
    # "Officials in Gaza say 12 were killed in the West Bank"
    return of_speaker and not {"bank", "lebanon"}.isdisjoint(doc.between(f.last, f.last + 11))


def of_another_clause(f: Figure, doc: Document, n: int) -> bool:
    """Whether the word at n stands in a clause beside that of a figure: '20 were killed, while thousands marched in'."""
    meanwhile = n < f.first and "as" in doc.between(n, f.first)  # "As fighting goes on in Syria, 20 were killed"
    return meanwhile or (apart(doc, f.last - 1, n) if n > f.last else apart(doc, n, f.first))


def elsewhere(f: Figure, doc: Document, words: list[str], first: int) -> int:
    """How far the nearest place of another war stands from a figure: 'in Tehran', 'strikes on Yemen', 'Iranian media said'."""
    if _ELSEWHERE.isdisjoint(words) and "doha" not in words:
        return FAR
    return min(
        (
            min(abs(first + n - f.first), abs(first + n - f.last))
            for n, word in enumerate(words)
            if (
                word in _ELSEWHERE
                and (n <= 1 or words[n - 1] in _WHERE or _in_the(words, n))
                and words[n + 1 : n + 2] != ["-"]
            )
            or (
                word == "doha"
                and words[n - 1] in _WHERE
                and not _STRIKES.isdisjoint(words[max(0, n - 6) : n])
                and not of_another_clause(f, doc, first + n)
            )
        ),
        default=FAR,
    )


def _in_the(words: list[str], n: int) -> bool:
    """Whether a place at word n is told of with more words: 'on the Yemeni port', 'the port of Hodeidah'."""
    of = words[n - 1] == "of" and words[n - 2] in ("port", "city", "capital")
    return of or (words[n - 1] == "the" and words[n - 2] in _WHERE)


def of_both(words: list[str], figure: int, here: int) -> bool:
    """Whether a figure is told of several places at once: 'killed in Gaza and the West Bank', 'the toll in both rose to'."""
    if _joint(words, here, unless=frozenset(("war", "attack", "attacks", "between"))):
        return True
    if "toll" not in words and "tally" not in words:
        return False
    toll = next((n for n in range(figure - 1, -1, -1) if words[n] in ("toll", "tally")), figure)
    own = any(word in _PLACE_OF for word in words[here : here + 6])
    return not own and _joint(words[:figure], toll, unless=frozenset(("war", "between")))


def _joint(words: list[str], here: int, unless: frozenset[str]) -> bool:
    """Whether a figure is told of several places at once: 'in Gaza and the West Bank', 'in Gaza, Israel and Lebanon'."""
    told = [n for n in range(max(0, here), min(len(words), here + 16)) if words[n] in _NAMED]
    return any(
        _NAMED[words[a]] != _NAMED[words[b]] and b - a > 1 and _BETWEEN_PLACES.issuperset(words[a + 1 : b] if words[b] != "bank"
                                                                                          else words[a + 1 : b - 1])
        and unless.isdisjoint(words[max(0, a - 3) : a])
        and lx.SAY.isdisjoint(words[b + 1 : b + 2])  # "were killed in Gaza, Israel said"
        for a, b in pairwise(told)
    )  # fmt: skip


def _war_began(words: list[str]) -> range:
    """The words that tell since when, by the war: 'since the war in Gaza began'."""
    if "since" not in words:
        return range(0)
    since = words.index("since")
    end = next((n for n in range(since, min(len(words), since + 12)) if words[n] in _BEGAN), since)
    return range(since, end)


# ---------------------------------------------------------------- words

_TOWNS = frozenset(("nova", "oz", "hadera", "shmona", "metula", "galilee", "nahariya", "acre", "rehovot", "tikva", "lod", "ramat",
                    "jerusalem", "aviv", "haifa", "sderot", "ashkelon", "ashdod", "beersheba", "eilat", "netanya", "kibbutz",
                    "kibbutzim", "be'eri", "re'im", "holon", "herzliya", "yam", "gurion", "sheva", "petah", "rishon",
                    "modiin"))  # fmt: skip
_PLACES = {
    "gaza": frozenset(("gaza", "gaza's", "enclave", "strip", "gazans", "rafah", "jabalia", "younis", "yunis", "balah", "nuseirat",
                       "lahia", "lahiya", "hanoun", "hanoon", "bureij", "maghazi", "mawasi")),
    "west_bank": frozenset(("bank", "jenin", "tulkarm", "tulkarem", "nablus", "hebron", "ramallah", "tubas", "qalqilya",
                            "jericho", "bethlehem", "settlers", "settler", "qabatiya", "kedumim", "silwad", "huwara", "beita",
                            "yamoun", "balata", "azzun", "jit", "halhul", "salfit", "tammun", "sinjil", "duma",
                            "mughayyir", "masafer", "yatta")),
    "lebanon": frozenset(("lebanon", "lebanon's", "lebanese", "beirut", "nabatieh", "nabatiyeh", "tyre", "baalbek", "sidon",
                          "bekaa", "hezbollah", "hezbollah's")),
    "israel": frozenset(("israel", "israeli", "october", "oct", "attack", "southern", "stormed", "rampage", "hamas", "gunmen",
                         "militants", "terrorists")),
}  # fmt: skip
GAZA_PLACES = _PLACES["gaza"]
_KNOWN_PLACES = {
    **dict.fromkeys(_PLACES["gaza"] - {"gaza's", "gazans"}, "gaza"),
    **dict.fromkeys(_PLACES["west_bank"] - {"settlers", "settler"}, "west_bank"),
    **dict.fromkeys(_PLACES["lebanon"] - {"lebanon's", "lebanese", "hezbollah", "hezbollah's"}, "lebanon"),
    **dict.fromkeys({"israel", *_TOWNS}, "israel"),
}
_PLACE_OF = {word: place for place, words in _PLACES.items() for word in words}
_PLACE_WORDS = frozenset((*_PLACE_OF, *_TOWNS))
_HIT = frozenset(("bombed", "hit", "struck", "stormed", "raided", "attacked", "shelled", "targeted", "pounded"))
_ATTACKED = _HIT | frozenset(("killed", "wounded", "injured", "died", "dead", "shot", "stabbed", "fire", "attack", "attacks",
                              "clashes", "rocket", "rockets", "missile", "missiles", "drone", "drones", "gunman", "gunmen",
                              "raid", "raids", "strike", "strikes", "explosion", "shooting", "stabbing"))  # fmt: skip
# What brings a sentence back to Gaza, or tells of another attack than the sentence before.
_BY_GAZA = frozenset(("gaza", "gaza's", "enclave", "strip", "palestinians", "gazans", "israel", "israeli", "strikes", "airstrike",
                      "airstrikes", "shelling", "bombardment", "territory", "separate", "elsewhere", "tent", "tents",
                      "nasser", "shifa", "civil"))  # fmt: skip
_TOLLS_OF_A_DAY = {"west_bank": 200, "lebanon": 1000, "israel": 300, ELSEWHERE: 3000}
# Above which no toll is that of the West Bank or of Lebanon.
TOLLS_BELOW = {"west_bank": 2000, "lebanon": 6000}
_SET_OFF = frozenset(("off", "triggered", "sparked", "started", "ignited", "prompted", "unleashed", "triggering", "sparking",
                      "igniting", "prompting", "starting"))  # fmt: skip
_CAME_BACK = frozenset(("crossed", "returned"))
_BORDER = frozenset(("border", "frontier", "envelope", "fence", "perimeter"))
_WITHIN = frozenset(("in", "at", "near", "outside", "on", "hit", "struck"))
_WARS = frozenset(("war", "truce", "ceasefire", "talks", "conflict"))
_TALLIES = frozenset(("toll", "tally", "number", "count"))
_TO_A_PLACE = frozenset(("the", "occupied", "southern", "northern", "central", "eastern", "western", "besieged", "west", "east",
                         "gaza", "khan", "deir", "el", "al", "-", "tel", "beit", "entire", "whole", "kibbutz", "city", "of",
                         "town", "nearby", "war", "torn", "israeli"))  # fmt: skip
_INTO = frozenset(("in", "inside", "across", "on", "near", "at", "into", "outside"))
_BETWEEN_PLACES = frozenset((",", "and", "the", "occupied", "as", "well", "in", "both", "strip", "on"))
_NAMED = {"gaza": "gaza", "bank": "west_bank", "lebanon": "lebanon", "israel": "israel"}
_BEGAN = frozenset(("began", "started", "start", "erupted", "effect", "begun"))
_WHERE = frozenset(("in", "on", "across", "near", "over", "southern", "northern", "eastern", "western", "central", "against",
                    "struck", "hit", "bombed", "attacked"))  # fmt: skip
_STRIKES = frozenset(("strike", "strikes", "attack", "airstrike", "airstrikes", "bombing", "bombed", "struck"))
_ELSEWHERE = lx.ELSEWHERE | {f"{place}'s" for place in lx.ELSEWHERE}
