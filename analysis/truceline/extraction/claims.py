"""Figures to candidate claims: what is counted, of whom, told how, by whom, as of when.

Every candidate names the rule that made it. Rules are small records in one ordered list; the first that fits wins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Attribution, Attributions, Mention
from truceline.extraction.dates import Days, weekday
from truceline.extraction.document import Document
from truceline.quantities import Quantity, read_words

ASSERTED = ("reported", "estimated")
_TIME_UNITS = frozenset(("hours", "days", "weeks", "months", "years"))
_MOST_FIGURES = 40  # in one sentence: more are a table or no prose, and are left alone
_NEAR = 14  # how many words away what happened to the counted may be told


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
    first = max((i + 1 for i in range(f.start, f.first) if doc.at(i) == ";"), default=f.start)
    last = min((i for i in range(f.first, f.end) if doc.at(i) == ";"), default=f.end)
    words = doc.between(first, last)
    if narrowed in ("israeli_soldiers", "gaza_fighters") or f.noun == "israelis":
        return narrowed or "israel"
    near = dict.fromkeys(_PLACES, _FAR)
    for n, word in enumerate(words, start=first):
        place = _PLACE_OF.get(word)
        if place is not None:
            near[place] = min(near[place], abs(n - f.first), abs(n - f.last))
    if near["lebanon"] < _FAR and near["lebanon"] <= near["gaza"]:
        return "lebanon"
    if near["west_bank"] < near["gaza"] or (near["west_bank"] < _FAR and "gaza" not in words):
        return "west_bank"
    if f.noun in ("palestinians", "gazans"):
        return narrowed or "gaza"
    if near["israel"] < near["gaza"] and not _since_the_attack(words) and _in_the_attack(f, words, first):
        return "israel"
    return narrowed or "gaza"


def _narrowed(f: Figure, doc: Document) -> str | None:
    """The part of a population that the noun tells: children, soldiers, aid workers."""
    before = doc.between(f.last, f.noun_at) if f.noun_at >= f.last else []
    if f.noun in ("workers", "worker", "staff", "personnel", "colleague", "colleagues", "teams"):
        if {"aid", "humanitarian", "relief", "unrwa", "un", "kitchen"} & set(before):
            return "gaza_aid_workers"
        if {"health", "medical", "healthcare"} & set(before):
            return "gaza_health_workers"
    if f.noun in ("deaths", "fatalities") and before[-1:] == ["child"]:
        return "gaza_children"
    said_of = doc.between(f.noun_at + 1, f.noun_at + 4)
    if f.noun in ("dead", "killed", "victims", "wounded") and said_of[:1] in (["were"], ["are"]):
        return next((lx.POPULATION_OF[word] for word in said_of if word in lx.POPULATION_OF), None)
    if f.noun == "workers" and "media" in before:
        return "gaza_journalists"
    if f.noun_class in (None, "injury") and f.previous_noun in lx.SOLDIERS:
        return "israeli_soldiers"  # "8 more soldiers killed, death toll reaches 152"
    return lx.POPULATION_OF.get(f.noun or "")


_PLACES = {
    "gaza": frozenset(("gaza", "gaza's", "enclave", "strip", "gazans", "rafah", "jabalia")),
    "west_bank": frozenset(("bank", "jenin", "tulkarm", "nablus", "hebron", "ramallah", "tubas")),
    "lebanon": frozenset(("lebanon", "lebanon's", "lebanese", "beirut")),
    "israel": frozenset(("israel", "israeli", "october", "oct", "attack", "southern", "stormed", "rampage", "hamas", "gunmen",
                         "militants", "terrorists")),
}  # fmt: skip
_PLACE_OF = {word: place for place, words in _PLACES.items() for word in words}
_FAR = 99  # words away: not named in the clause
_ATTACKERS = frozenset(("hamas", "gunmen", "militants", "terrorists", "fighters"))


def _since_the_attack(words: list[str]) -> bool:
    text = " ".join(words[words.index("since") :]) if "since" in words else ""
    return any(day in text for day in _ATTACK_DAYS)


def _in_the_attack(f: Figure, words: list[str], first: int) -> bool:
    """Whether the clause tells of the attack on Israel: names it, or has the attackers kill or take people."""
    text = f" {' '.join(words)} "
    if any(phrase in text for phrase in _ATTACK_PHRASES):
        return True
    killed = words[f.event_at - first] if f.event_at >= first and f.event == "killed" else ""
    before = words[max(0, f.event_at - first - (12 if killed == "killing" else 4)) : max(0, f.event_at - first)]
    return killed in ("killed", "kill", "killing") and not _ATTACKERS.isdisjoint(before) and f.event_at < f.first


_ATTACK_DAYS = ("october 7", "oct . 7", "7 october", "october 7th", "7th october", "october 7 ,")
_ATTACK_PHRASES = (" in israel ", " southern israel ", " hamas ' s october ", " october 7 attack", " attack on israel ",
                   " hamas - led attack", " cross - border ", " october 7th ", " hamas's october 7 ", " stormed ",
                   " on oct . 7 ",
                   " on october 7 ", " oct . 7 attack", " 7 october attack", " on 7 october ", " into israel ",
                   " attacked israel ",
                   " oct . 7 , ", " rampage ")  # fmt: skip


def _with_missing(f: Figure, doc: Document) -> str:
    after = {doc.at(i) for i in range(f.last, f.end)}
    return "gaza_with_missing" if f.quantity.bound == "up_to" and after & lx.RUBBLE else _casualty_population(f, doc)


def _in_truce_talk(f: Figure, _: Document) -> bool:
    return (
        f.noun_class == "phase"
        and lx.REBUILDING.isdisjoint(f.words)
        and bool(f.words & (lx.TRUCE_WORDS | {"deal", "agreement", "proposal", "outline", "plan"}))
    )


def _living(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in lx.LIVING for i in range(f.first, min(f.end, f.noun_at + 2)))


def _dead(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in lx.DEAD for i in range(max(f.start, f.first - 3), min(f.end, f.noun_at + 2)))


def _truce(f: Figure, doc: Document) -> bool:
    """A span of time beside a word for a truce: '50-day extended ceasefire', 'a pause ... for one week'."""
    if f.quantity.unit not in _TIME_UNITS:
        return False
    if f.previous is not None and _truce(f.previous, doc):
        return True
    stretched = set(doc.between(f.first - 6, f.first))
    if {
        "lengthen",
        "lengthened",
        "extended",
        "extend",
        "extending",
        "extension",
        "prolonged",
    } & stretched and f.words & lx.TRUCE_WORDS:
        return doc.at(f.first - 1) in ("by", "for", "of", "another")
    after = [doc.at(i) for i in range(f.last, min(f.end, f.last + 4))]
    if any(w in lx.TRUCE_WORDS for w in after) and doc.at(f.last) not in (
        "after",
        "before",
        "into",
        "since",
        "ago",
        "of",
    ):
        return True
    before = [doc.at(i) for i in range(max(f.start, f.first - 7), f.first)]
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
    if doc.at(f.first - 1) in ("in", "within", "past", "last", "the") or doc.at(f.last) in (
        "ago",
        "after",
        "later",
        "before",
    ):
        return False
    return any(w in lx.TRUCE_WORDS for w in before) and bool(
        {"for", "of", "lasting", "lasts", "lasted", "by", ","} & set(before)
    )


def _territory_share(f: Figure, _: Document) -> bool:
    return (
        f.quantity.unit == "percent"
        and f.noun_class is None
        and bool(f.words & lx.TERRITORY)
        and bool(f.words & lx.TERRITORY_VERBS)
    )


def _cost(f: Figure, doc: Document) -> bool:
    pledged = {"pledged", "committed", "contribution", "donated", "pledge", "pledges", "contribute"}
    if f.quantity.unit != "usd" or f.words & pledged:
        return False
    staged = f.words & {"cost", "budget"} and f.words & _PHASES and not lx.REBUILDING.isdisjoint(doc.words.words)
    return bool(f.words & lx.REBUILDING or staged)


_AFTER_BARE = frozenset((",", ".", ";", "and", "others", "with", "in", "since", "as", "on", "were", "have", "had", "was", "are",
                         "while", "during", "from", "by", "according", "so", "dead", "including", ")", "(", "", "–", "—", "at",
                         "this", "after", "over", "to", "more", "last", "when", "per", "is", "has", "or", "”", "still", "remain",
                         "reportedly", "feared", "confirmed", "believed", "of", "also", "deaths", "across"))  # fmt: skip


def _bare(f: Figure, doc: Document) -> bool:
    """A figure that counts people without a word for them: 'the toll rose to 28,775', '70 wounded'."""
    after = doc.at(f.last)
    return (
        f.noun_class is None and f.quantity.unit is None and f.quantity.value != 0 and f.noun is None
        and (after in _AFTER_BARE or after in lx.EVENTS)
    )  # fmt: skip


def _received(f: Figure, _: Document) -> bool:
    """Bodies that came to hospitals: deaths, unless they were under rubble, died before or are hostages'."""
    told = f.event == "killed" or bool(f.words & lx.RECOVERED)
    return told and not f.words & {"previously", "returned", "handed", "hostages", "hostage", "rubble", "debris"}


def _living_and_dead(f: Figure, doc: Document) -> bool:
    """Whether what follows splits the figure: '12 people, of them nine living, the others dead'."""
    after = {doc.at(i) for i in range(f.last, min(f.end, f.last + 14))}
    return bool(after & {"including", "both", "comprising"} and after & lx.LIVING and after & lx.DEAD)


def _palestinian(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in ("palestinian", "palestinians", "gazans", "gazan") for i in range(f.last, f.noun_at + 3))


def _remaining(f: Figure, doc: Document) -> bool:
    """'the remaining 59 hostages', 'all 59 hostages': a count of those held, whatever is to happen to them."""
    if f.whole:
        return True
    after = f.event_at > max(f.last, f.noun_at) and f.event in ("released", "returned")
    if after and doc.at(f.event_at - 1) in ("had", "were", "been"):
        return False  # "all 20 hostages had returned"
    before = doc.between(f.first - 1, f.last)
    return "remaining" in before or (before[-2:-1] == ["all"] and (f.quantity.value or 0) >= 10)


def _alive_after(f: Figure, doc: Document) -> bool:
    near = _told_of_it(f, doc)
    return bool({"alive", "living"} & near) and not {"dead", "deceased"} & near


def _dead_after(f: Figure, doc: Document) -> bool:
    near = _told_of_it(f, doc)
    return bool({"dead", "deceased", "died"} & near) and not {"alive", "living"} & near


def _told_of_it(f: Figure, doc: Document) -> set[str]:
    """The words of a figure and the few after it, up to where a part of it is told."""
    near = doc.between(f.first, min(f.end, f.last + 9))
    cut = next(
        (n for n, word in enumerate(near) if n > f.last - f.first and (word in (",", ":") or word in _PART_CUES)),
        len(near),
    )
    return set(near[:cut])


# ---------------------------------------------------------------- the rules


def _plain(f: Figure, _: Document) -> bool:
    return f.quantity.unit is None


def _held_somewhere(*words: str) -> Callable[[Figure, Document], bool]:
    return lambda f, _d: not f.words.isdisjoint(words)


_ANY = ("hostage", "prisoner", "body", "death", "injury", "truck", "violation", "phase", "exchange", "meeting", "negotiation",
        "part", "person", None)  # fmt: skip
_HOSTAGES, _PRISONERS, _BACK = "hostages", "palestinian_prisoners", ("released", "returned")

RULES: tuple[Rule, ...] = (
    Rule("span of a truce", "truce_length", "truce", _ANY, fits=_truce),
    Rule("money for rebuilding", "reconstruction_cost", "gaza_strip", _ANY, fits=_cost),
    Rule("share of land held", "territory_share", "gaza_strip", (None,), fits=_territory_share),
    Rule("hostages returned, living and dead", "hostages_returned", _HOSTAGES, ("hostage",), _BACK, _living_and_dead),
    Rule("bodies handed over", "bodies_returned", _HOSTAGES, ("body", "hostage"), _BACK,
         lambda f, d: _dead(f, d) and not _living(f, d) and not _palestinian(f, d)),
    Rule("the remaining hostages", "hostages_held", _HOSTAGES, ("hostage",), fits=_remaining),
    Rule("bodies received", "deaths", _casualty_population, ("body",), fits=_received),
    Rule("bodies held", "hostages_held_dead", _HOSTAGES, ("body",), ("held",), lambda f, _d: bool(f.words & lx.CAPTIVITY)),
    Rule("hostages said to be alive", "hostages_held_alive", _HOSTAGES, ("hostage",), ("held", None), _alive_after),
    Rule("hostages said to be dead", "hostages_held_dead", _HOSTAGES, ("hostage",), ("held", "killed", None), _dead_after),
    Rule("of those held, dead", "hostages_held_dead", _HOSTAGES, _ANY, ("killed",),
         lambda f, _d: f.parent is not None and f.parent.measure == "hostages_held"),
    Rule("of those returned, dead", "bodies_returned", _HOSTAGES, _ANY, (*_BACK, "killed"),
         lambda f, d: f.parent is not None and f.parent.event in _BACK and f.parent.noun_class == "hostage"
         and "dead" in d.between(f.last, f.last + 4)),
    Rule("hostages released", "hostages_released", _HOSTAGES, ("hostage",), _BACK, _plain),
    Rule("hostages taken", "hostages_taken", _HOSTAGES, ("hostage", "person"), ("taken",), _plain),
    Rule("hostages held", "hostages_held", _HOSTAGES, ("hostage",), ("held",), _plain),
    Rule("people held hostage", "hostages_held", _HOSTAGES, ("person",), ("held",), lambda f, _d: bool(f.words & lx.CAPTIVITY)),
    Rule("the hostages", "hostages_held", _HOSTAGES, ("hostage",), (None,),
         lambda f, d: d.at(f.first - 1) == "the" and (f.quantity.value or 0) >= 20),
    Rule("hostages in Gaza", "hostages_held", _HOSTAGES, ("hostage",), (None,), _held_somewhere("gaza")),
    Rule("prisoners released", "prisoners_released", _PRISONERS, ("prisoner",), _BACK, _plain),
    Rule("prisoners held", "prisoners_held", _PRISONERS, ("prisoner",), ("held",), _plain),
    Rule("Palestinians freed", "prisoners_released", _PRISONERS, ("person",), ("released",), _palestinian),
    Rule("people freed", "hostages_released", _HOSTAGES, ("person",), ("released",),
         lambda f, _d: bool(f.words & {"hostages", "hostage", "captivity", "captives", "hamas"}) or f.noun in lx.NATIONALS),
    Rule("people killed", "deaths", _with_missing, ("person",), ("killed",), _plain),
    Rule("people injured", "injured", _casualty_population, ("person",), ("injured",), _plain),
    Rule("people missing", "missing", _casualty_population, ("person",), ("missing",), _plain),
    Rule("deaths", "deaths", _with_missing, ("death",), fits=_plain),
    Rule("injuries", "injured", _casualty_population, ("injury",), fits=_plain),
    Rule("displaced persons", "displaced", _casualty_population, ("person",), (None, "displaced"),
         lambda f, _d: f.noun == "idps"),
    Rule("people displaced", "displaced", _casualty_population, ("person",), ("displaced",), _plain),
    Rule("trucks", "aid_trucks", "gaza", ("truck",)),
    Rule("violations", "violations", "truce", ("violation",), fits=_plain),
    Rule("violated so many times", "violations", "truce", _ANY,
         fits=lambda f, _d: f.noun == "times" and bool(f.words & {"violated", "breached", "violating"})),
    Rule("phases", "phases", "truce", ("phase",), fits=_in_truce_talk),
    Rule("exchanges", "exchanges", "truce", ("exchange",), fits=_plain),
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
         _held_somewhere("hostage", "hostages", "captive", "gaza", "israel")),
)  # fmt: skip
_RULES_OF = {noun: [rule for rule in RULES if noun in rule.nouns] for noun in _ANY}


def _rule_of(f: Figure, doc: Document) -> Rule | None:
    """The first rule that reads a figure."""
    return next((rule for rule in _RULES_OF[f.noun_class] if rule.applies(f, doc)), None)


# ---------------------------------------------------------------- what is counted, and what happened to it

_STOP_NOUN = frozenset((".", ";", ":", "!", "?", "(", ")", "—", "–", "while", "after", "before", "that", "which", "because",
                        "with", "during", "from", "since", "by", "on", "at"))  # fmt: skip
_LINKS = frozenset(("those", "whom", "them", "these", "which"))


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
    if mostly_numbers(doc) or not about_the_war(doc):
        return figures
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
        if words & lx.ELSEWHERE and not words & lx.HERE and _told_of_elsewhere(doc, first, start, end):
            continue
        figure = Figure(quantity, first, last, start, end)
        figure.words = words
        if figures and all(doc.at(i) in (",", "or", "and", "even") for i in range(figures[-1].last, first)):
            figure.previous = figures[-1]
        _name_noun(figure, doc, figures, starts)
        if figure.noun == "dead" and any(p.noun_class == "hostage" and p.start == start for p in figures):
            figure.noun_class, figure.event = "hostage", "held"  # "59 hostages, 24 alive and 35 dead"
        _find_total(figure, doc, figures)
        total = figure.parent
        of_those = total is not None and _is_part(figure, doc) and figure.quantity.unit is None
        if total is not None and of_those and figure.noun_class in ("person", None):
            if total.noun_class in _HELD_CLASSES:
                figure.noun_class, figure.noun = total.noun_class, total.noun
            elif total.event == "taken":  # "250 people kidnapped, 129 of whom are held"
                figure.noun_class, figure.noun = "hostage", "hostages"
        _name_event(figure, doc, figures)
        if figures and figures[-1].start == start:
            figure.previous_noun = figures[-1].noun or figures[-1].previous_noun
        figures.append(figure)
    return figures


def _told_of_elsewhere(doc: Document, i: int, first: int, last: int) -> bool:
    """Whether another country is named on this side of a dash."""
    dashes = [k for k in range(first, last) if doc.at(k) in ("–", "—")]
    start = max((k for k in dashes if k < i), default=first)
    end = min((k for k in dashes if k > i), default=last)
    return not lx.ELSEWHERE.isdisjoint(doc.between(start, end))


def _name_noun(f: Figure, doc: Document, before: list[Figure], starts: set[int]) -> None:
    if f.quantity.unit not in (None, "percent"):
        return
    i = f.last
    steps = 0
    while i < f.end and steps < 7:
        word = doc.at(i)
        if word == "of" and doc.at(i + 1) in _LINKS:
            if lx.NOUNS.get(doc.at(i + 2)) == "person":  # "five of them children"
                f.noun, f.noun_class, f.noun_at = doc.at(i + 2), "person", i + 2
                return
            break  # "35 of whom are dead": the noun stands before
        if word in lx.NOUNS:
            # "Palestinian prisoners", "women hostages": the last noun of the group is counted
            while doc.at(i + 1) in lx.NOUNS and doc.at(i + 1) not in ("dead", "injured", "wounded"):
                i += 1
            f.noun, f.noun_class, f.noun_at = doc.at(i), lx.NOUNS[doc.at(i)], i
            return
        if word == "times":
            f.noun, f.noun_at = "times", i
            return
        if i in starts and doc.at(i - 1) in ("and", "or", ","):
            break  # "one school and three people"
        if word in lx.EVENTS and doc.at(i + 1) in lx.NOUNS and word not in ("killed", "dead"):
            f.event, f.event_at = lx.EVENTS[word], i  # "813,000 displaced persons"
            i += 1
            steps += 1
            continue
        if (
            word in _STOP_NOUN
            or word in _PART_CUES
            or word in lx.EVENTS
            or (word == "," and steps > 0 and not _adjective_list(doc, i))
        ):
            break
        i += 1
        steps += 1
    _borrow_noun(f, doc, before)


_PART_CUES = frozenset(("including", "among", "comprising", "includes", "mostly", "namely"))
_CHANGED_TO = frozenset(
    ("doubled", "increased", "raised", "risen", "reduced", "cut", "lowered", "grown", "tripled", "rose")
)


def _find_total(f: Figure, doc: Document, before: list[Figure]) -> None:
    """The figure that this one is a part of: '10 people, including six women'."""
    if f.parent is not None or not before:
        return
    previous = before[-1]
    if previous.start != f.start:
        opens = (doc.at(f.start), doc.at(f.start + 1))
        if (
            opens in (("among", "them"), ("of", "them"), ("of", "those"), ("among", "those"))
            and previous.end == f.start
        ):
            f.parent = previous
        return
    between = doc.between(previous.last, f.first)
    changed = doc.at(f.first - 1) == "to" and bool(_CHANGED_TO & set(between))
    if "while" in between or (";" in between and not changed):
        return
    listed = bool(between) and between[-1] in ("-", "–", "—", ":", "(") and len(between) <= 5
    if listed or (_PART_CUES & set(between) and len(between) < 16):
        f.parent = previous
    elif previous.parent is not None and _is_part(previous, doc) and {"and", ","} & set(between) and len(between) < 10:
        f.parent = previous.parent
    elif changed:
        f.parent = previous
        f.noun, f.noun_class, f.noun_at = previous.noun, previous.noun_class, previous.noun_at
        f.event, f.event_at = previous.event, previous.event_at


def _is_part(f: Figure, doc: Document) -> bool:
    """Whether a figure with a parent is a part of it, rather than a later state of it."""
    return f.parent is not None and doc.at(f.first - 1) != "to"


def _adjective_list(doc: Document, i: int) -> bool:
    return doc.at(i + 2) in (",", "and") or doc.at(i + 1) in lx.NOUNS


def _borrow_noun(f: Figure, doc: Document, before: list[Figure]) -> None:
    """A figure without a noun of its own: '24 of whom', 'the remaining 129', 'bodies of 16', '... and 70 wounded'."""
    if (doc.at(f.last) == "of" and doc.at(f.last + 1) in _LINKS) or doc.at(f.last) in (
        "are",
        "were",
        "is",
        "have",
        "remain",
    ):
        parent = next((p for p in reversed(before) if p.noun_class and p.start == f.start), None)
        if parent is None:
            parent = next((p for p in reversed(before[-2:]) if p.noun_class in ("hostage", "prisoner")), None)
        if parent is not None:
            f.noun, f.noun_class, f.noun_at, f.parent = parent.noun, parent.noun_class, parent.noun_at, parent
            return
    state = doc.between(f.last, min(f.end, f.last + 6))
    if {"dead", "alive"} & set(state) and _PASSIVE & set(state) and not f.quantity.unit:
        named = {"hostages", "captives", "hostage"} & set(doc.between(f.start, f.first))
        if named:  # "of the hostages, he said, about 20 were alive and 28 were dead"
            f.noun, f.noun_class, f.noun_at, f.event = "hostages", "hostage", f.first, "held"
            return
    last = before[-1] if before else None
    asked = doc.at(f.first - 1) in lx.OFFER_HEADS | lx.DEMANDED and doc.at(f.last) in (".", ",", ";", "and", "but", "")
    if asked and last is not None and last.noun_class == "hostage" and last.start == f.start:
        f.noun, f.noun_class, f.noun_at, f.event = last.noun, "hostage", f.last, "released"  # "...; Hamas offered five"
        return
    if last is not None and last.noun_class and last.start == f.start and doc.at(f.last) in ("more", "others"):
        if doc.at(f.last + 1) not in lx.EVENTS:  # "10 hostages on Tuesday and 10 more on Wednesday"
            f.noun, f.noun_class, f.noun_at, f.event, f.event_at = (
                last.noun,
                last.noun_class,
                f.last,
                last.event,
                last.event_at,
            )
        return
    if (
        last is not None
        and last.noun_class == "truck"
        and doc.at(f.first - 1) == "to"
        and doc.sentence_of(f.first) - doc.sentence_of(last.first) <= 1
        and not {"total", "number"}.isdisjoint(doc.between(f.first - 6, f.first))
    ):
        f.noun, f.noun_class, f.noun_at, f.event = last.noun, "truck", f.last, last.event  # "brings the total to 1,200"
        return
    if last is not None and last.noun_class == "truck" and _PART_CUES & set(doc.between(last.last, f.first)):
        f.noun, f.noun_class, f.noun_at, f.event = last.noun, "truck", f.last, last.event  # "including 2,564 with aid"
        return
    if "remaining" in (doc.at(f.first), doc.at(f.first - 1)):
        hostages = [i for i in range(max(f.start, f.first - 20), f.first) if lx.NOUNS.get(doc.at(i)) == "hostage"]
        hostage_words = [i for i in range(f.start, f.end) if doc.at(i) in ("hostage", "hostages", "captives")]
        if hostages or hostage_words:
            f.noun, f.noun_class, f.noun_at, f.event = "hostages", "hostage", (hostages or hostage_words)[-1], "held"


def _name_event(f: Figure, doc: Document, before: list[Figure]) -> None:
    """What happened to the counted: the nearest word that tells, after the noun or before the figure."""
    if f.event is not None and f.event != "displaced":
        return
    if _toll(f, doc):
        f.event = "killed"
        return
    if f.noun_class in ("death", "injury"):
        f.event, f.event_at = ("killed" if f.noun_class == "death" else "injured"), f.noun_at
        return
    last = f.previous
    if last is None and f.noun_class == "person":
        last = next((p for p in before[-1:] if p.noun_at == f.first - 2 and doc.at(f.first - 1) in ("and", ",")), None)
    bodies = doc.at(f.first - 1) == "of" and lx.NOUNS.get(doc.at(f.first - 2)) == "body"
    if bodies and f.noun_class == "hostage":
        near = [doc.at(i) for i in range(max(f.start, f.first - 12), min(f.end, f.noun_at + 8))]
        if f.parent is not None and f.parent.event is not None:
            f.event = f.parent.event
        else:
            f.event = "held" if {"holding", "holds", "remain", "still"} & set(near) else "returned"
        f.noun_class, f.noun = "body", "hostages"
        return
    if bodies or (last is not None and last.noun_class == "body" and f.noun_class == "person"):
        f.noun_class = "body" if f.noun_class != "hostage" else f.noun_class
        f.noun = f.noun or "bodies"
        total = f.parent or (before[-1] if before and before[-1].start == f.start else None)
        if f.noun == "bodies" and total is not None and total.event in ("released", "returned"):
            f.event = "returned"  # "six living captives on Saturday and the bodies of four on Thursday"
            return
    own = next(
        (
            k
            for k in range(f.last, min(f.end, f.last + 8))
            if lx.EVENTS.get(doc.at(k)) in _STATES and doc.at(k) not in lx.NOUNS
        ),
        None,
    )
    if own is not None and f.parent is not None and f.noun_class in ("hostage", "person"):
        f.event, f.event_at = lx.EVENTS[doc.at(own)], own  # "251 taken, 73 of whom are still held"
        return
    if _special_event(f, doc, before):
        return
    beside = next((k for k in range(max(f.last, f.noun_at + 1), min(f.end, max(f.last, f.noun_at + 1) + 3))
                   if doc.at(k) not in _PASSIVE), -1)  # fmt: skip
    if f.event is None and doc.at(beside) in lx.EVENTS and doc.at(beside) not in _THINGS:
        plain = doc.at(beside - 1) in _PASSIVE or lx.EVENTS[doc.at(beside)] in ("killed", "injured", "missing")
        if plain and _counts(doc.at(beside), f, doc, beside) and not _of_a_total(f, doc):
            f.event, f.event_at = lx.EVENTS[doc.at(beside)], beside  # "and around 200 others were wounded"
            return
        if f.noun_class is None and beside == f.last:
            return  # "875 injured and 35 detained"
    own_before = lx.EVENTS.get(doc.at(f.first - 1))
    if own_before == "taken" and f.noun_class is None and f.quantity.unit is None:
        f.event, f.event_at, f.parent = own_before, f.first - 1, None  # "killed 1,200 people and abducted 251"
        return
    if own_before in ("killed", "injured") and doc.at(f.first - 1) not in _THINGS and f.noun_class in ("person", None):
        f.event, f.event_at, f.parent = (
            own_before,
            f.first - 1,
            None,
        )  # "killed 104, including 46 children, and wounded 253"
        return
    if f.parent is not None and f.parent.event is not None and f.event is None and _is_part(f, doc):
        f.event, f.event_at = f.parent.event, f.parent.event_at
        return
    best: tuple[float, int] | None = None
    origin = max(f.last, f.noun_at + 1)
    limit = min(f.end, origin + _NEAR)
    for i in range(f.last, limit):
        word = doc.at(i)
        if word in (";", "while"):
            break
        if word == "out" and doc.at(i + 1) == "of" and f.noun_class in ("hostage", "prisoner"):
            f.event, f.event_at = "released", i
            return
        if word in _SUBORDINATE and doc.at(i - 1) == ",":
            break
        if word in lx.EVENTS and word not in _NO_VERBS and _counts(word, f, doc, i):
            if i <= origin + 1 and _of_a_total(f, doc):
                continue  # "94 of the 251 hostages abducted ... remain"
            cost = (i - origin) + (4 if _figure_between(doc, origin, i) else 0) + (2 if doc.at(i - 1) == "and" else 0)
            if best is None:
                best = (cost, i)
            elif (
                lx.EVENTS[word] in ("released", "returned")
                and doc.at(i - 1) in _PASSIVE
                and not _figure_between(doc, origin, i)
            ):
                best = (cost - 4, i)  # "held by Hamas since October were freed"
                break
            if lx.EVENTS[word] != "held" or doc.at(i - 1) in _PASSIVE:
                break
    part = doc.at(f.first - 2) == "of" and doc.at(f.first - 3) in _PARTLY  # "release more of the 236 captives"
    for i in range(f.first - 1, max(f.start - 1, f.first - _NEAR) if not part else f.first, -1):
        word = doc.at(i)
        if word in (";", "while") or (word in _SUBORDINATE and doc.at(i - 1) == ","):
            break
        if word in lx.EVENTS and _counts(word, f, doc, i):
            cost = (f.first - i) + (4 if _figure_between(doc, i, f.first) else 0)
            if word in ("toll", "tally") and not _figure_between(doc, i, f.first):
                cost = 1  # "the toll from ongoing attacks has risen to ..."
            if best is None or cost < best[0]:
                best = (cost, i)
            break
    if f.event == "displaced" and (
        best is None or lx.EVENTS[doc.at(best[1])] not in ("killed", "injured") or best[0] > 6
    ):
        return
    if best is not None:
        f.event_at = best[1]
        f.event = lx.EVENTS[doc.at(best[1])]
    elif f.noun_class == "person" and before and before[-1].start == f.start:
        alike = {"other", "others", "more", "another"} & set(doc.between(f.first - 1, f.noun_at + 1))
        if alike and before[-1].event in ("killed", "injured"):
            f.event = before[-1].event  # "killed two, and eight other people in Gaza City"


# Events told by a noun of their own: what follows a figure is not "death", but what goes before it may be.
_THINGS = frozenset(("death", "deaths", "toll", "tally", "lives", "fatalities", "killings", "murder", "slaughter", "injuries",
                     "wounds", "injury", "exchange", "captivity", "freedom", "displacement", "release", "return",
                     "entry", "transfer", "handover", "dead", "free"))  # fmt: skip
_PLACES_OF_HOLDING = frozenset(("captivity", "detention", "custody", "prison", "prisons", "jail", "jails"))


def _of_a_total(f: Figure, doc: Document) -> bool:
    """'94 of the 251 hostages': part of a figure that follows."""
    return doc.at(f.last) == "of" and doc.at(f.last + 1) == "the" and doc.at(f.last + 2)[:1].isdecimal()


def _special_event(f: Figure, doc: Document, before: list[Figure]) -> bool:
    """What happened to the counted, where no single word tells it."""
    after = doc.between(max(f.last, f.noun_at + 1), min(f.end, max(f.last, f.noun_at + 1) + 8))
    event = None
    if f.noun_class in ("hostage", "prisoner", "person"):
        let_go = "let" in doc.between(f.first - 3, f.first) and "go" in after[:4]
        if let_go or ({"left", "leave", "out", "walked"} & set(after) and _PLACES_OF_HOLDING & set(after)):
            event = "released"
        elif (
            after[:1] == ["in"]
            and after[1:2] in (["israeli"], ["its"], ["israel's"])
            and _PLACES_OF_HOLDING & set(after[:4])
            and _palestinian(f, doc)
        ):
            f.noun_class, event = "prisoner", "held"
    if f.noun_class == "person" and "forced" in after[:3] and {"homes", "flee"} & set(after[:7]):
        event = "displaced"
    if f.noun_class == "person" and "hospital" in after[:6] and {"taken", "rushed", "brought"} & set(after[:4]):
        event = "injured"
    if (
        before
        and f.noun_class in ("hostage", "body")
        and before[-1].last == f.first - 2
        and _of_a_total(before[-1], doc)
    ):
        event = lx.EVENTS.get(after[0], "held") if after and lx.EVENTS.get(after[0]) != "killed" else "held"
        f.whole = event == "held"
    f.event = event or f.event
    return event is not None


_NO_VERBS = _THINGS - {"free", "dead", "freedom", "captivity", "exchange", "release", "return", "handover", "deaths"}
_SUBORDINATE = frozenset(("as", "when"))
_PARTLY = frozenset(("more", "some", "most", "all", "many", "half", "much", "several", "rest"))
_REACHED = frozenset(("to", "at", "reached", "reaches", "surpassed", "passed", "stands", "exceeded", "past", "topped", "hit",
                      "of",
                      "above", "beyond"))  # fmt: skip


def _toll(f: Figure, doc: Document) -> bool:
    """'the death toll since ... has risen to 236': the first figure that a toll reaches."""
    if (
        f.noun_class not in (None, "person")
        or f.quantity.unit
        or not ({doc.at(f.first - 1), doc.at(f.first)} & _REACHED)
    ):
        return False
    for i in range(f.first - 1, f.start - 1, -1):
        word = doc.at(i)
        if word in ("toll", "tally"):
            return doc.at(i - 1) not in ("injury", "injured", "wounded")
        if (
            word in (";", "wounded", "injured")
            or ("," in word and len(word) > 3)
            or (word.isdecimal() and len(word) > 4)
        ):
            return False
    return False


_STATES = ("held", "killed", "released")
_HELD_CLASSES = ("prisoner", "hostage")
_PASSIVE = frozenset(("were", "was", "been", "be", "are", "being", "have", "has"))


def _figure_between(doc: Document, first: int, last: int) -> bool:
    return any(doc.at(i)[:1].isdecimal() for i in range(first + 1, last))


def _counts(word: str, f: Figure, doc: Document, i: int) -> bool:
    """Whether an event word can be what happened to this noun here."""
    event = lx.EVENTS[word]
    if event == "entered":
        return f.noun_class == "truck"
    if event == "held":
        near = set(doc.between(i - 3, i + 4))
        if f.noun_class == "person" and 0 < f.first - i <= 3 and "hamas" in doc.between(i - 6, i):
            f.noun_class = "hostage"  # "Hamas, which holds 59 people"
            return True
        if word in ("imprisoned", "jailed") and f.noun in ("palestinians", "gazans"):
            f.noun_class = "prisoner"
            if "exchange" in doc.between(f.first - 4, f.first):
                return False  # "in exchange for about 1,000 Palestinians imprisoned in Israel"
        return (f.noun_class in ("hostage", "prisoner") and doc.at(i + 1) not in ("talks", "a")) or (
            f.noun_class == "person" and bool(near & lx.CAPTIVITY)
        )
    if event == "taken":
        return f.noun_class in ("hostage", "person", None)
    if event == "released":
        return f.noun_class in ("hostage", "prisoner", "person", "body", None)
    if event == "returned":
        if word == "hand" and doc.at(i + 1) != "over":
            return False
        return f.noun_class in ("hostage", "body", "prisoner")
    if event == "displaced":
        return f.noun_class in ("person", None) and doc.at(i - 1) != "the"
    if event == "missing":
        return f.noun_class in ("person", None)
    if event in ("killed", "injured"):
        return f.noun_class in ("person", "hostage", "body", "death", "injury", None) and f.quantity.unit is None
    return True


# ---------------------------------------------------------------- how it is told


_LOOKED_BACK = 26  # words before a figure that may govern it


def _before_words(f: Figure, doc: Document) -> list[str]:
    """The words that may govern a figure: those before it, from where its clause begins."""
    words = doc.between(max(f.start, f.first - _LOOKED_BACK), f.first)
    cut = max((n for n, word in enumerate(words) if word in (";", "while", "whereas")), default=0)
    return words[cut:]


def _phrases(*phrases: str) -> re.Pattern[str]:
    """What finds one of some phrases in words joined by blanks, a blank at either end."""
    return re.compile(f" (?:{'|'.join(phrases)}) ")


def _joined(words: list[str]) -> str:
    return f" {' '.join(words)} "


def modality(f: Figure, doc: Document, measure: str) -> str:
    """Reported, estimated, planned, offered, demanded ...: by the words that govern the figure, the nearest first."""
    near = _before_words(f, doc)
    before = set(near)
    if {"denied", "denies", "denying"} & before:
        return "denied"
    if measure in _PLANNABLE:
        return "postponed" if before & _PUT_OFF else _plan(near, doc.between(f.last, min(f.end, f.last + 11)), doc, f)
    if measure in _COUNTED_PEOPLE:
        reach = 16 if measure.startswith("hostages_held") else 6
        words = {*near[-reach:], *doc.between(f.first, min(f.end, f.last + 6))}
        may = any(
            doc.at(k) == "may" and doc.text[doc.starts[k]].islower() for k in range(max(f.start, f.first - 4), f.first)
        )
        return "estimated" if words & lx.ESTIMATED or "could" in near[-6:] or may else "reported"
    if measure == "reconstruction_cost":
        if f.words & {"proposed", "proposes", "proposal"} or (f.words & _PHASES and f.words & {"would", "budget"}):
            return "offered"
        return "estimated" if f.words & (lx.ESTIMATED | _NEEDS) else "reported"
    if measure in ("territory_share", "territory_parts") and {"would", "plan", "will"} & before:
        return "scheduled"
    return "reported"


_COUNTED_PEOPLE = frozenset(("hostages_held", "hostages_held_alive", "hostages_held_dead", "deaths", "injured", "missing",
                             "displaced", "prisoners_held"))  # fmt: skip
_PUT_OFF = frozenset(("delayed", "delays", "postponed", "postpones", "postponing", "postpone"))
_PLANNABLE = frozenset(("hostages_released", "hostages_returned", "bodies_returned", "prisoners_released", "truce_length",
                        "exchanges", "aid_trucks", "phases"))  # fmt: skip


_PROPOSAL_WORDS = frozenset(("proposal", "proposals", "plan", "draft", "framework", "terms", "phase", "stage", "offer"))
_PHASES = frozenset(("phase", "stage", "phases", "stages"))
_NEEDS = frozenset(("need", "needs", "needed", "require", "requires", "required", "assessment", "cost"))


def _of_a_proposal(f: Figure, doc: Document) -> bool:
    """Whether the sentence, or the one before it in the paragraph, speaks of a proposal."""
    if f.words & _PROPOSAL_WORDS:
        return True
    sentence = doc.sentence_of(f.first)
    if sentence == 0 or doc.paragraph_of[sentence - 1] != doc.paragraph_of[sentence]:
        return False
    first, last = doc.sentences[sentence - 1]
    return not _PROPOSAL_WORDS.isdisjoint(doc.between(first, last))


@dataclass(frozen=True, slots=True)
class Telling:
    """How a planned figure is told, by the words before or after it; `planned` is an offer inside a proposal."""

    modality: str
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None  # in what follows

    def fits(self, before: str, after: str) -> bool:
        """Whether the words around a figure, joined by blanks, are those of this telling."""
        return (
            (self.before is None or self.before.search(before) is not None)
            and (self.after is None or self.after.search(after) is not None)
            and (self.unless is None or self.unless.search(after) is None)
        )


_AHEAD = _phrases("will be", "to be", "would be")
_PLAIN_TELLINGS = (
    Telling("rejected", before=_phrases(*lx.REJECTED_PHRASES)),
    Telling("hypothetical", before=re.compile(" every $")),
    Telling("hypothetical", before=re.compile(" if .* (?:could|might|may|would|will) ")),
    Telling("hypothetical", before=re.compile(r" (?:may|might|could) (?:\S+ ){1,3}$")),
    Telling("postponed", after=_phrases("(?:was|were|is|are|been) (?:postponed|delayed|put off)")),
    Telling("hypothetical", after=_phrases("needed")),
    Telling("accepted", after=re.compile(r"^ (?:\S+ )?agreed ")),
    Telling("reported", unless=_AHEAD, after=_phrases("(?:were|was) (?:released|freed|handed|exchanged)", "(?:have|has|had) been",
                                                      "released on", "freed during", "released since")),
    Telling("would be", after=_phrases("would be")),
    Telling("planned", after=_phrases("set for", "to be", "will be", "slated", "scheduled", "expected", "are to", "is to",
                                       "to go")),
    Telling("offered", before=re.compile(" (?:proposal|plan|offer|draft) calls for ")),
)  # fmt: skip
_LAST_TELLINGS = (
    Telling("scheduled", before=_phrases("(?:was|were|is|are) to")),
    Telling("scheduled", after=_phrases("will")),
    Telling("would be", before=_phrases("would")),
    Telling("would be", after=_phrases("would")),
    Telling("hypothetical", before=_phrases("could")),
    Telling("offered", before=_phrases("includes?")),
)
_CUES = (("rejected", lx.REJECTED), ("demanded", lx.DEMANDED), ("accepted", lx.ACCEPTED), ("offered", lx.OFFER_HEADS),
         ("scheduled", lx.SCHEDULED))  # fmt: skip
_DEMANDED = _phrases(*lx.DEMANDED_PHRASES)


def _plan(near: list[str], after: list[str], doc: Document, f: Figure) -> str:
    """How a release, a truce or the like is told: by a plain telling, else by the nearest cue before, else by the verb."""
    before, follow = _joined(near), _joined(after)
    places = {word: n for n, word in enumerate(near)}
    cues = {name: max((places[w] for w in words & places.keys()), default=-1) for name, words in _CUES}
    plain = next((telling.modality for telling in _PLAIN_TELLINGS if telling.fits(before, follow)), None)
    if max(cues["accepted"], cues["rejected"]) >= 0:
        cues["offered"] = -1  # "agreed to a proposal", "rejected an offer": the answer is what counts
    if plain in ("planned", "would be"):
        inside = cues["offered"] >= 0 or (plain == "would be" and _of_a_proposal(f, doc))
        return "offered" if inside else "scheduled"
    if plain is not None:
        return plain
    if _DEMANDED.search(before):
        cues["demanded"] = max(cues["demanded"], len(near) - 8)
    best = max(cues, key=lambda name: cues[name])
    if best == "scheduled" and "would" in places and cues[best] >= 0 and _of_a_proposal(f, doc):
        return "offered"
    if cues[best] >= 0:
        return best
    last = next((telling.modality for telling in _LAST_TELLINGS if telling.fits(before, follow)), "reported")
    if last == "would be":
        return "offered" if _of_a_proposal(f, doc) else "scheduled"
    return last


def basis(f: Figure, doc: Document, measure: str, told: str, when: Days | None) -> str:
    """Running total, total of a period, standing count or amount."""
    usual = v.MEASURES[measure].basis
    if measure in ("deaths", "injured"):
        text = _joined(doc.between(f.start, f.end))
        low = f.quantity.low or f.quantity.value or 0
        perfect = {"been", "have", "has"} & f.words
        if (
            when is not None
            and low < 5000
            and not _toll(f, doc)
            and f.words & {"toll", "tally"}
            and f.words & _OF_A_DAY
        ):
            return "period"  # "the toll has risen to 48,291, with 26 killed in the past 24 hours"
        if " toll " in text or " in total " in text or (" since " in text and (low >= 200 or perfect)):
            return "cumulative"
        if when is not None and not when.since and low < 5000:
            return "period"
        if (any(f" {p} " in text for p in lx.CUMULATIVE_PHRASES) and low >= 1000) or low >= 5000:
            return "cumulative"
        if f.words & lx.PERIOD_CUES or low < 1000:
            return "period"
        return "cumulative"
    if usual == "period" and (
        told not in ("reported", "estimated", "scheduled") or doc.at(f.first) in ("every", "each")
    ):
        return "amount"
    if usual == "period" and told == "reported" and when is None and _perfect(f, doc):
        return "cumulative"
    if measure == "displaced" and "since" in f.words:
        return "cumulative"
    return usual


_OF_A_DAY = frozenset(("hours", "overnight", "today", "yesterday", "day"))
_BEEN = _phrases("ha(?:ve|s) been")


def _perfect(f: Figure, doc: Document) -> bool:
    """'Eight have been rescued', 'has released 2,000': done up to now, on no day that is told."""
    at = f.event_at
    return at >= 0 and (
        _BEEN.search(_joined(doc.between(at - 4, at))) is not None or doc.at(at - 1) in ("has", "have")
        or (doc.at(at - 1) in ("also", "since", "already") and doc.at(at - 2) in ("has", "have"))
    )  # fmt: skip


# ---------------------------------------------------------------- as of when


def when_of(
    f: Figure, doc: Document, days: list[Days], told: str, published: date
) -> tuple[date, date, str, Days | None]:
    """(first day, last day, origin, the words) of a figure's as-of days; the nearest words of its sentence count."""
    inside = [d for d in days if f.start <= d.start_word < f.end]
    best: Days | None = None
    cost = 99
    for d in inside:
        if d.since or doc.at(d.start_word - 1) in ("since", "october", "until", "by") or _attack_day(d, doc):
            continue
        if told in ASSERTED and _day_of_event(d, doc):
            continue
        distance = d.start_word - f.last if d.start_word >= f.last else f.first - d.end_word
        if _says_day(d, doc):
            distance += 12
        if distance < cost:
            best, cost = d, distance
    if best is None:
        return published, published, "published", None
    first, last = best.first, best.last
    if (
        best.weekday
        and told in ("scheduled", "offered")
        and not _told_on(best, f, doc)
        and (
            doc.at(best.start_word - 1) in ("this", "for", "next", "on", "by", "until", ",")
            and not _says_day(best, doc)
        )
    ):
        first = last = weekday(first.weekday(), published, future=True)
    if told == "scheduled" and first < published <= last:
        first = published  # "this week", of something still ahead
    if first > published and told in ("reported", "estimated"):
        return published, published, "published", None
    if last > published and told in ("reported", "estimated"):
        last = published
    return first, last, "stated", best


_When = tuple[date, date, str, Days | None]


def _day_ahead(f: Figure, context: Context, otherwise: _When) -> _When:
    """A planned release without a day: the day that the next two sentences give for a release."""
    doc = context.doc
    sentence = doc.sentence_of(f.first)
    for other in range(sentence + 1, min(sentence + 3, len(doc.sentences))):
        first, last = doc.sentences[other]
        released = any(lx.EVENTS.get(doc.at(i)) in ("released", "returned") for i in range(first, last))
        for d in context.days:
            if released and d.weekday and first <= d.start_word < last and not _says_day(d, doc):
                day = weekday(d.first.weekday(), context.published, future=True)
                return day, day, "inferred", d
    return otherwise


def _told_on(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day is that of the offer, not of what is offered: 'offered on Tuesday to release five'."""
    k = d.start_word - 1 - (doc.at(d.start_word - 1) == "on")
    after = doc.between(d.end_word, min(d.end_word + 4, f.first))
    return doc.at(k) in _TOLD_VERBS or (d.end_word < f.first and not _TOLD_VERBS.isdisjoint(after))


_TOLD_VERBS = frozenset(("rejected", "refused", "offered", "met", "killed", "announced", "presented", "submitted", "responded",
                         "agreed", "proposed", "demanded"))  # fmt: skip


def _says_day(d: Days, doc: Document) -> bool:
    """Whether a day belongs to the saying: 'said on Tuesday'."""
    return any(doc.at(i) in lx.SAY for i in range(d.start_word - 4, d.start_word)) or doc.at(d.end_word) in lx.SAY


_EVENTS_OF_THEIR_OWN = frozenset(("began", "begin", "begins", "effect", "erupted", "signed", "reached", "expired", "collapsed",
                                  "escalating", "escalated", "ended", "start", "force"))  # fmt: skip


def _day_of_event(d: Days, doc: Document) -> bool:
    """Whether a day belongs to a truce, a war or a deal: 'the ceasefire that came into effect on Friday'."""
    before = doc.between(d.start_word - 8, d.start_word)
    cut = max((n + 1 for n, word in enumerate(before) if word in (",", ".", ";")), default=0)
    return not _EVENTS_OF_THEIR_OWN.isdisjoint(before[cut:])


def _attack_day(d: Days, doc: Document) -> bool:
    """October 7, as the name of the attack."""
    return d.first.month == 10 and d.first.day == 7 and d.first == d.last


def _day_of_attack(f: Figure, context: Context) -> date | None:
    """The day of the attack that a sentence names, for those killed and taken in it."""
    doc = context.doc
    named = [d for d in context.days if f.start <= d.start_word < f.end and _attack_day(d, doc) and not d.since]
    return named[0].first if named and named[0].first <= context.published else None


_RECENT = 14  # days before publication after which a day is hardly the one a running total is of


def _long_ago(d: Days, doc: Document, published: date) -> bool:
    """Whether a day is too old to be the one a total or a standing count is of, unless the words say 'as of'."""
    return (published - d.last).days > _RECENT and doc.at(d.start_word - 1) not in (
        "of",
        "by",
        "until",
        "through",
        "at",
    )


def _attack_since(day: date) -> bool:
    return (day.month, day.day) in ((10, 7), (10, 8))


def _carried_days(f: Figure, context: Context) -> tuple[date, date] | None:
    """Of an event told without a day: the days of the sentence before in the paragraph, where it tells of the like."""
    doc, sentence = context.doc, context.doc.sentence_of(f.first)
    if sentence == 0 or doc.paragraph_of[sentence - 1] != doc.paragraph_of[sentence]:
        return None
    first, last = doc.sentences[sentence - 1]
    if f.event is None or not any(lx.EVENTS.get(word) == f.event for word in doc.between(first, last)):
        return None
    near = [d for d in context.days if first <= d.start_word < last]
    if len(near) != 1 or near[0].since or _attack_day(near[0], doc) or _day_of_event(near[0], doc):
        return None
    return (near[0].first, near[0].last) if near[0].last <= context.published else None


def since_of(f: Figure, doc: Document, days: list[Days]) -> date | None:
    """Where a running total starts, if the sentence says so."""
    return next((d.first for d in days if d.since and f.start <= d.start_word < f.end), None)


# ---------------------------------------------------------------- candidates


@dataclass(frozen=True, slots=True)
class Context:
    """What all rules of one document share."""

    doc: Document
    days: list[Days]
    mentions: list[Mention]
    attributions: Attributions
    published: date


def find_claims(context: Context) -> list[dict[str, Any]]:
    """Candidate claims in the order of the text: the columns a facts file holds, and start, end and rule."""
    doc = context.doc
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    parts: list[tuple[dict[str, Any], dict[str, Any]]] = []
    of_figure: dict[int, dict[str, Any]] = {}
    headline = doc.text.find("\n") if doc.paragraph_of and doc.paragraph_of[-1] else 0
    told_here: list[dict[str, Any]] = []  # what is to be done, of the sentence at hand
    sentence = -1
    for figure in find_figures(doc):
        rule = _rule_of(figure, doc)
        if rule is None or (figure.noun_class == "person" and _of_nobody(figure, doc)):
            continue
        if rule.measure in ("deaths", "injured", "displaced") and (_long_before(figure, doc) or _a_rate(figure, doc)):
            continue
        figure.measure = rule.measure
        if figure.start != sentence:
            sentence, told_here = figure.start, []
        row = _row(figure, rule, context, of_figure.get(figure.parent.first) if figure.parent else None, told_here)
        if row["measure"] in _PLANNABLE:
            told_here.append(row)
        if row["unit"] not in v.MEASURES[row["measure"]].units:
            continue
        q = figure.quantity
        key = _same_figure(row, q)
        told = key[:4]
        if key not in rows and row["start"] >= headline:
            key = next((k for k in rows if k[:4] == told and rows[k]["start"] < headline), key)
        before = _told_before(figure, row, rows, doc)
        if before is not None:
            key, rule = before, next(r for r in RULES if r.measure == before[0])
            row = _row(figure, rule, context, None, [])
        if key in rows:
            _tell_again(rows[key], row, headline)
            row = rows[key]
        else:
            rows[key] = row
        of_figure[figure.first] = row
        if figure.parent is not None and figure.parent.first in of_figure:
            total = of_figure[figure.parent.first]
            if doc.at(figure.first - 1) == "to" and total is not row:
                total["superseded"] = row
            elif total is not row:
                parts.append((total, row))
    out = list(rows.values())
    _days_of_totals(parts, out)
    return out


def _of_nobody(f: Figure, doc: Document) -> bool:
    """'her 10 children', 'an average of six people', a fraction: persons, but no count of casualties."""
    if f.quantity.value is not None and f.quantity.value % 1:
        return True
    return doc.at(f.first - 1) in ("his", "her", "my") or "average" in doc.between(f.first, f.last)


_OLD_YEAR = re.compile(r"(?:19\d\d|20[01]\d|202[012])")


def _long_before(f: Figure, doc: Document) -> bool:
    """Whether a figure is of an earlier war: a year before 2023 is named close by, and no count begins there."""
    if doc.has(f.start, f.end, ("civil", "war")) >= 0 or doc.has(f.start, f.end, ("september", "11")) >= 0:
        return True
    for k in range(max(f.start, f.first - 9), min(f.end, f.last + 9)):
        before = doc.at(k - 1)
        if _OLD_YEAR.fullmatch(doc.at(k)) and k not in range(f.first, f.last) and "since" not in doc.between(k - 3, k):
            return before in ("in", "the", "of", "july", "june", "august", "november", "december", ",", "from")
    return False


def _a_rate(f: Figure, doc: Document) -> bool:
    """'two for every civilian', 'for every two killed'."""
    return "every" in doc.between(f.first - 1, min(f.end, f.last + 3)) and "for" in doc.between(f.first - 2, f.last + 3)


_RETURNS = ("hostages_released", "bodies_returned", "hostages_returned")


def _same_figure(row: dict[str, Any], q: Quantity) -> tuple[Any, ...]:
    """What two tellings of one figure share. Small tolls differ by day and place: two attacks may each kill two."""
    low = q.low if q.value is None else None
    if row["measure"] == "truce_length":
        return "truce_length", q.value, low, row["unit"], row["modality"] in ("rejected", "demanded")
    if row["measure"] in ("deaths", "injured") and (q.value or low or 0) < 20:
        return row["measure"], q.value, low, row["population"], row["as_of_start"], row["claimant"]
    return row["measure"], q.value, low, row["population"], "told" if row["modality"] in ASSERTED else "planned"


def _told_before(
    f: Figure, row: dict[str, Any], rows: dict[tuple[Any, ...], Any], doc: Document
) -> tuple[Any, ...] | None:
    """A planned release told again without its verb, often with the day that was not told before."""
    q = f.quantity
    if (
        f.noun_class == "hostage"
        and row["measure"] not in _RETURNS
        and modality(f, doc, "hostages_released") == "scheduled"
    ):
        return next(
            (
                k
                for m in _RETURNS
                if (k := (m, q.value, q.low if q.value is None else None, "hostages", "planned")) in rows
            ),
            None,
        )
    return None


def _tell_again(row: dict[str, Any], again: dict[str, Any], headline: int) -> None:
    """The same figure told again: one row, with the closer days of the two."""
    order = ("published", "inferred", "stated")
    first, second = order.index(row["as_of_origin"]), order.index(again["as_of_origin"])
    width = {
        id(r): (date.fromisoformat(r["as_of_end"]) - date.fromisoformat(r["as_of_start"])).days for r in (row, again)
    }
    if row["start"] < headline and row["modality"] in ASSERTED:  # the headline tells shortly what the text tells whole
        if row["claimant"] is None:
            row["claimant"], row["relayed_by"] = again["claimant"], again["relayed_by"]
        if second > first:
            row.update({name: again[name] for name in ("as_of_start", "as_of_end", "as_of_origin", "basis", "since")})
    planned = row["modality"] in ("scheduled", "offered", "accepted")
    if planned and (second > first or (second == first and width[id(again)] < width[id(row)])):
        for name in ("as_of_start", "as_of_end", "as_of_origin", "basis"):
            row[name] = again[name]


def _days_of_totals(parts: list[tuple[dict[str, Any], dict[str, Any]]], rows: list[dict[str, Any]]) -> None:
    """A planned total whose parts have closer days takes the days of its parts, and what shares its days does so too."""
    groups: dict[int, tuple[dict[str, Any], list[dict[str, Any]]]] = {}
    for total, part in parts:
        groups.setdefault(id(total), (total, []))[1].append(part)
    for total, of_it in groups.values():
        mine = [p for p in of_it if p["as_of_origin"] == "stated" and p["measure"] in _RETURNS]
        if total["modality"] != "scheduled" or not mine:
            continue
        told = tuple(total[k] for k in ("as_of_start", "as_of_end", "as_of_origin"))
        first, last = min(p["as_of_start"] for p in mine), max(p["as_of_end"] for p in mine)
        if told[2] == "published" or (told[0] <= first and last <= told[1]):
            for row in rows:
                if row["modality"] == "scheduled" and told == tuple(
                    row[k] for k in ("as_of_start", "as_of_end", "as_of_origin")
                ):
                    row["as_of_start"], row["as_of_end"], row["as_of_origin"] = first, last, "stated"


def _truce_told(f: Figure, doc: Document, told: str) -> str:
    """A length in a list is told as the first is; one inside a quotation, as the sentence that it explains."""
    if f.previous is not None and told == "reported":
        return _truce_told(f.previous, doc, modality(f.previous, doc, "truce_length"))
    sentence = doc.sentence_of(f.first)
    if told == "reported" and doc.quoted[f.first] and sentence:
        first, last = doc.sentences[sentence - 1]
        words = [doc.at(i) for i in range(first, last)]
        if set(words) & lx.TRUCE_WORDS | {"pauses"} & set(words) and _PLAIN_TELLINGS[0].fits(_joined(words), ""):
            return "rejected"
    return told


def _row(
    f: Figure, rule: Rule, context: Context, total: dict[str, Any] | None, same_sentence: list[dict[str, Any]]
) -> dict[str, Any]:
    doc = context.doc
    told = modality(f, doc, rule.measure)
    if rule.measure == "truce_length":
        told = _truce_told(f, doc, told)
    if told == "reported" and rule.measure in _PLANNABLE and same_sentence:
        before = [doc.at(i) for i in range(max(f.start, f.first - 9), f.first)]
        if {"exchange", "return", "swap"} & set(before):
            told = same_sentence[-1]["modality"]  # "... would release 10 hostages in exchange for 1,100 prisoners"
    if total is not None and rule.measure in _PLANNABLE and total["measure"] in _PLANNABLE:
        told = total["modality"]
    first, last, origin, when = when_of(f, doc, context.days, told, context.published)
    if told == "scheduled" and when is None and rule.measure in _PLANNABLE:
        first, last, origin, when = _day_ahead(f, context, (first, last, origin, when))
    counted = basis(f, doc, rule.measure, told, when)
    population = rule.population if isinstance(rule.population, str) else rule.population(f, doc)
    since = since_of(f, doc, context.days)
    if counted in ("cumulative", "snapshot") and when is not None and _long_ago(when, doc, context.published):
        first, last, origin = context.published, context.published, "published"
    if counted == "period" and told in ASSERTED and since is not None and since <= last and not _attack_since(since):
        first, origin = since, "stated"
    attack = _day_of_attack(f, context)
    if (
        attack is None
        and population == "israel"
        and when is None
        and {"attack", "assault", "rampage", "massacre"} & f.words
    ):
        attack = next((d.first for d in context.days if _attack_day(d, doc) and d.first.year == 2023), None)
        if attack is not None and rule.measure == "deaths":
            first, last, origin, counted = attack, attack, "inferred", "period"
    elif attack is not None and (rule.measure == "hostages_taken" or population == "israel"):
        first, last, origin, counted = attack, attack, "stated", "period"
    elif counted == "period" and told in ASSERTED and when is None and since is None:
        carried = _carried_days(f, context)
        if carried is not None:
            first, last, origin = *carried, "inferred"
    said: Attribution = context.attributions.of(f.first)
    q = f.quantity
    start, end = _quote(f, doc)
    since = since if counted == "cumulative" else None
    return {
        "measure": rule.measure,
        "population": population,
        "value": q.value,
        "low": q.low if q.value is None else None,
        "high": q.high if q.value is None else None,
        "bound": q.bound,
        "unit": q.unit or v.MEASURES[rule.measure].units[0],
        "per": _per(f, doc),
        "basis": counted,
        "since": since.isoformat() if since and since <= first else None,
        "modality": told,
        "actor": _actor(f, rule.measure, told, context),
        "as_of_start": first.isoformat(),
        "as_of_end": last.isoformat(),
        "as_of_origin": origin,
        "claimant": said.claimant,
        "relayed_by": said.relayed_by,
        "quote": doc.text[start:end],
        "start": start,
        "end": end,
        "rule": f"{rule.name}; {said.rule}" if said.rule else rule.name,
    }


def _per(f: Figure, doc: Document) -> str | None:
    for i in range(f.last, min(f.end, f.last + 9)):
        if doc.at(i) in ("a", "each", "every", "per") and doc.at(i + 1) in ("day", "week", "month"):
            return doc.at(i + 1)
        if doc.at(i) in ("for", "per") and (doc.at(i) == "per" or doc.at(i + 1) in ("each", "every")):
            for k in range(i + 1, min(f.end, i + 6)):
                if lx.NOUNS.get(doc.at(k)) == "hostage":
                    return "hostage"
                if doc.at(k) == "soldier":
                    return "soldier"
                if doc.at(k) in ("day", "week"):
                    return doc.at(k)
    return None


def _actor(f: Figure, measure: str, told: str, context: Context) -> str | None:
    if told in ("reported", "estimated"):
        return None
    here = context.attributions.in_sentence[context.doc.sentence_of(f.first)]
    named = [m for m in here if m.first < f.first and v.party_of(m.name) in ("hamas", "israel", "mediator", "us")]
    if not named or told not in _STANDS:
        return _doer(measure)
    cues = [k for k in range(f.start, f.first) if context.doc.at(k) in _STANDS[told]]
    before = [m for m in named if m.first < cues[-1]] if cues else []
    return (before or named)[-1].name  # "Israel demands that Hamas free 11": it is Israel that demands


_STANDS = {name: words for name, words in _CUES if name != "scheduled"}


def _doer(measure: str) -> str | None:
    if measure in ("hostages_released", "hostages_returned", "bodies_returned"):
        return "Hamas"
    return "Israel" if measure == "prisoners_released" else None


_MAX_WORDS = 8


def _quote(f: Figure, doc: Document) -> tuple[int, int]:
    """The shortest words that show figure and noun, made longer until they stand only once in the text."""
    first, last = f.first, f.last
    if f.noun_at >= f.last and f.noun_at + 1 - first <= _MAX_WORDS:
        last = f.noun_at + 1
    for _ in range(_MAX_WORDS):
        start, end = doc.starts[first], doc.ends[last - 1]
        if doc.once(start, end) or last - first >= _MAX_WORDS:
            break
        if last < f.end and doc.at(last).isalnum():
            last += 1
        elif first > f.start and doc.at(first - 1).isalnum():
            first -= 1
        else:
            break
    return doc.starts[first], doc.ends[last - 1]
