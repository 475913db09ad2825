"""Which measure of which population a figure is: rules as records in one ordered list, the first that fits wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import clause_at
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import PART_CUES, Figure, palestinian, total_at
from truceline.extraction.populations import casualty_population, with_missing

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


_DIVIDES = frozenset(("cut", "cuts", "cutting", "split", "splits", "splitting", "divide", "divides", "divided", "dividing",
                      "carve", "carved"))  # fmt: skip


def _in_truce_talk(f: Figure, doc: Document) -> bool:
    return (
        f.noun_class == "phase"
        and lx.REBUILDING.isdisjoint(f.words)
        and bool(f.words & (lx.TRUCE_WORDS | _PLANNED) or _unfolds(f, doc))
    )


_PLANNED = frozenset(
    "deal agreement proposal outline plan counterproposal framework offer draft roadmap blueprint paper".split()
)


_CONSISTS = frozenset(("has", "have", "consists", "consist", "of", "comprises", "is", "in", "into", "divided", "also"))


def _parts_of_a_plan(f: Figure, doc: Document) -> bool:
    """'The deal has three parts', 'a plan in three parts'."""
    before = doc.between(max(f.start, f.first - 6), f.first)
    plan = max((n for n, word in enumerate(before) if word in _PLANNED), default=-1)
    if plan < 0 or not _CONSISTS.issuperset(before[plan + 1 :]):
        return False
    return before[-1:] in (
        ["has"],
        ["have"],
        ["of"],
        ["into"],
        ["in"],
        ["comprises"],
    )


def _unfolds(f: Figure, doc: Document) -> bool:
    """Whether it is what unfolds in phases or has them, after a sentence about a plan: 'It would unfold in three phases'."""
    number = doc.sentence_of(f.first)
    opens = doc.at(f.start) in ("it", "this", "that") and doc.at(f.first - 1) in ("in", "has", "into", "have", "had")
    return opens and number > 0 and not _A_PLAN.isdisjoint(doc.between(*doc.sentences[number - 1]))


_A_PLAN = lx.TRUCE_WORDS | {"deal", "agreement", "proposal", "outline", "plan", "framework", "offer"}


def _by_israel(f: Figure, doc: Document) -> bool:
    """Whether it is Israel that hands over: 'Israel would ... hand over 180 bodies', '15 were handed to Palestinian doctors'."""
    if any(
        doc.at(k) == "to" and doc.at(k + 1 + (doc.at(k + 1) == "the")) in ("palestinian", "gaza")
        for k in range(f.last, min(f.end, f.last + 20))
    ):
        return True
    own = doc.between(f.noun_at + 1, min(f.end, f.noun_at + 12))
    of_theirs = own[:1] == ["of"] and not {"martyrs", "palestinians"}.isdisjoint(own[:4])
    if of_theirs or _GIVEN_BY_ISRAEL.search(joined(own)):
        return True  # "12 bodies of martyrs released on Tuesday by Israel"
    if _FOR_REMAINS.search(joined(own)):
        return True  # "the 12 bodies handed back were in exchange for the remains of Asaf Levi"
    sides = [k for k in range(max(f.start, f.first - 25), f.first) if doc.at(k) in ("israel", "hamas")]
    if sides and doc.at(sides[-1] + 1) in lx.SAY and "it" not in doc.between(sides[-1] + 2, f.first):
        return False  # "Israel said only four of the 27 bodies were returned"
    return (
        bool(sides)
        and lx.NOUNS.get(f.noun or "") == "body"
        and doc.at(sides[-1]) == "israel"
        and doc.at(sides[-1] - 1) not in ("to", "from", "with", "in", "by", "on")
    )


_GIVEN_BY_ISRAEL = re.compile(r" (?:released|returned|handed (?:over|back)) (?:\S+ ){0,3}by israel ")
_FOR_REMAINS = re.compile(
    r" (?:exchange|return) for the (?:remains|body|bodies) of (?!\d|(?:\S+ ){0,2}(?:palestin|gazan))"
)


def _israel_frees(f: Figure, doc: Document) -> bool:
    """'Israel freed 240 women and teenagers'."""
    near = range(f.event_at - 1, max(f.start, f.event_at - 6) - 1, -1) if f.start < f.event_at < f.first else ()
    subject = next((doc.at(k) for k in near if doc.at(k) in ("israel", "hamas", ",")), "")
    return subject == "israel"  # "Israel prepared to free 30 women and teenagers"


def _moved_on(f: Figure, doc: Document) -> bool:
    """Whether the displaced are told to go back, or patients to be taken out: 'have gone back to their homes'."""
    after = doc.between(f.noun_at + 1, f.noun_at + 8)
    return not {"returned", "return", "back", "returning"}.isdisjoint(after) or (
        "patients" in f.words and doc.at(f.event_at) == "evacuated"
    )


def _newly_hurt(f: Figure, doc: Document) -> bool:
    """Whether those hurt are no patients brought in with their wounds: 'and 40 patients wounded', 'wounded 40 patients'."""
    if f.event_at == f.noun_at + 1 and doc.at(f.event_at + 1).isalpha() and doc.at(f.event_at + 1) != "and":
        return f.noun != "patients"  # "nine patients wounded in earlier strikes left for Egypt"
    return f.noun != "patients" or f.event_at in (f.first - 1, f.noun_at + 1, f.noun_at + 2)


def _batches(f: Figure, doc: Document) -> bool:
    """Whether phases are those of a release: 'to be returned in two stages'."""
    before = doc.between(max(f.start, f.first - 14), f.first)
    if not {"day", "week", "month"}.isdisjoint(doc.between(f.last, f.noun_at)):
        return False  # "in three 40-day stages"
    if doc.at(f.noun_at + 1) == "of" and doc.at(f.noun_at + 3) in ("days", "weeks"):
        return False  # "in three stages of 50 days each"
    return before[-1:] == ["in"] and any(lx.EVENTS.get(word) in _BACK for word in before)


def _living(f: Figure, doc: Document) -> bool:
    return any(doc.at(i) in lx.LIVING for i in range(f.first, min(f.end, f.noun_at + 2)))


def _dead(f: Figure, doc: Document) -> bool:
    if not {"alive", "living"}.isdisjoint(doc.between(f.last, f.last + 4)):
        return False  # "41 were killed and 148 came back alive"
    apart = (",", "as", "while", "when")  # "killed 27 people as 12 hostages were freed"
    begins = next((k + 1 for k in range(f.first - 1, f.first - 5, -1) if doc.at(k) in apart), f.first - 4)
    return any(doc.at(i) in lx.DEAD for i in range(max(f.start, begins), min(f.end, max(f.noun_at, f.first) + 2)))


_LENGTHENED = frozenset(("lengthen", "lengthened", "extended", "extend", "extending", "extension", "prolonged"))
_FULL = frozenset(("“", "”", '"', "and", "full"))  # 'a six-week "full and complete" ceasefire'
_SET_APART = frozenset(("-", "–", "—", "("))
_NO_LENGTH = frozenset(("after", "before", "into", "since", "ago", "of"))
_STOPPED = frozenset(("halt", "halted", "stop", "stopped", "pause", "paused", "suspended", "suspension", "suspend"))
_FIGHTING = frozenset(("war", "fighting", "hostilities", "operations", "attacks"))


def _truce(f: Figure, doc: Document) -> bool:
    """A span of time beside a word for a truce: '50-day extended ceasefire', 'a pause ... for one week'."""
    if f.quantity.unit not in _TIME_UNITS:
        return False
    lead = doc.between(max(f.start, f.first - 7), f.first)
    held = lead[-1:] == ["for"] and "if" not in lead and _HELD_FIRE.search(joined(lead))
    if "fire" in f.words and lx.TRUCE_WORDS & f.words == {"fire"} and "cease" not in f.words and not held:
        return False  # "exchanging fire for nine months"
    if "hezbollah" in f.words and not {"gaza", "hamas"} & f.words:
        return False  # the truce in Lebanon is another
    if doc.at(f.first - 1) in ("have", "has", "had", "given") and doc.at(f.last) == "to":
        return False  # "once the truce begins, Hamas has 72 hours to free them"
    if f.previous is not None and _truce(f.previous, doc):
        return True
    near = doc.between(f.last, min(f.end, f.last + 6))
    if any(word in lx.TRUCE_WORDS and what in ("talks", "negotiations") for word, what in pairwise(near)):
        return False  # "the months-long ceasefire talks"
    if doc.at(f.first - 1) in _ADDED and doc.has(f.last, f.last + 9, ("for", "every")) >= 0:
        return True  # "will add one day to the truce for every 10 hostages"
    stretched = set(doc.between(f.first - 6, f.first))
    after = [word for word in doc.between(f.last, min(f.end, f.last + 8)) if word not in _FULL][:4]
    link = doc.at(f.first - 1 - (doc.at(f.first - 1) in ("a", "an")))  # "for an additional two days"
    by = link in ("by", "for", "of", "another")
    if stretched & _LENGTHENED and f.words & lx.TRUCE_WORDS and (by or lx.TRUCE_WORDS.isdisjoint(after[:2])):
        return by
    if not lx.TRUCE_WORDS.isdisjoint(after) and doc.at(f.last) not in _NO_LENGTH:
        return True
    if (
        doc.at(f.last) == "of"
        and doc.at(f.last + 1) in lx.TRUCE_WORDS
        and after[2:3] not in (["talks"], ["negotiations"])
    ):
        return True  # "50 to 65 days of ceasefire"
    rests = doc.at(f.last) in (".", ",", "during", "to") or doc.between(f.last, f.last + 2) == ["in", "which"]
    if doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ("halt", "lull") and rests:
        return True  # "would begin with a halt of 12 days"
    staged = not lx.PHASES.isdisjoint(doc.between(f.start, f.first)) and not _OF_A_DEAL.isdisjoint(f.words)
    if (
        doc.at(f.first - 1) == "lasting"
        and staged
        and not {"first", "second", "each"}.isdisjoint(doc.between(f.first - 5, f.first))
    ):
        return True  # "has three stages, the first of them lasting six weeks"
    if doc.at(f.first - 1) == "and" and doc.at(f.first - 2) in lx.PHASES:
        return True  # "in three phases and 120 days"
    if not lx.PHASES.isdisjoint(doc.between(f.first - 4, f.first - 2)) and doc.at(f.first - 1) in _SET_APART:
        return True  # "Phase 1 (45 days)"
    if doc.at(f.first - 1) == "," and doc.at(f.first - 2) in lx.PHASES and doc.at(f.last) == ":":
        return True  # "First stage, 42 days:"
    if doc.at(f.last) == "without" and not _FIGHTING.isdisjoint(doc.between(f.last + 1, f.last + 3)):
        return True  # "six weeks without fighting"
    if doc.at(f.first - 1) in ("initial", "opening") and doc.at(f.first - 2) == "the" and "would" in f.words:
        return doc.at(f.first - 3) in ("for", "during", "in") and doc.at(f.last) != "of"  # "for the opening six weeks"
    if after[:2] == ["cessation", "of"] and not _FIGHTING.isdisjoint(after[2:4]):
        return True  # "a 50-day cessation of hostilities"
    if after[:1] == ["halt"] and not _FIGHTING.isdisjoint(doc.between(f.last, f.last + 5)):
        return True  # "a five-year halt to the war"
    before = [doc.at(i) for i in range(max(f.start, f.first - 7), f.first)]
    if (
        doc.at(f.first - 1) in ("for", "of")
        and _STOPPED & set(before)
        and {"fighting", "war", "hostilities"} & set(before)
    ):
        return True  # "a halt to the fighting for six weeks"
    if held:
        return True  # "would silence the guns in Gaza for 45 days", "is ready to hold its fire for two months"
    ended = {"end", "ends", "cessation"} & set(before) and {"fighting", "hostilities"} & set(before)
    if doc.at(f.first - 1) == "for" and ended and {"that", "which", "has", "raged", "raging"}.isdisjoint(before):
        return True  # "would end the fighting for 45 days"
    if ("go", "on") in pairwise(before) or not {"raged", "continue"}.isdisjoint(before[-3:]):
        return False  # "the fighting would resume after the pause and go on for two months"
    if doc.at(f.last) == "of" and not {"talks", "negotiations"}.isdisjoint(doc.between(f.last + 1, f.last + 3)):
        return False  # "after more than two weeks of indirect talks"
    if doc.at(f.last) == "of" and doc.at(f.last + 1) in _FIGHTING | {"conflict", "bombardment"}:
        return False  # "a truce that halted 16 months of war"
    if doc.at(f.first) == "every" or doc.at(f.first - 1) == "every":
        return False
    if doc.at(f.last) == "long" and {"phase", "phases", "stage", "stages"} & set(before):
        return True  # "three phases, each of them 42 days long"
    if doc.between(f.last, f.last + 2) in (["without", "fighting"], ["of", "calm"]) or _quiet(f, doc):
        return True  # "foresees six weeks without fighting"
    if doc.between(f.first - 2, f.first) == [",", "of"] and doc.at(f.first - 3) in (
        "first",
        "second",
        "third",
        "phase",
        "stage",
    ):
        return "in" in doc.between(f.start, f.start + 2)  # "In the first, of 42 days, the group would free 33"
    if doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ("phase", "stage", "phases", "stages"):
        return True  # "a first phase of 40 days", "three phases of 45 days each"
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
    extends = not {"extended", "extend", "extending", "prolonged", "prolong"}.isdisjoint(before[-9:])
    if doc.at(f.first - 1) == "by" and extends and not {"phase", "stage"}.isdisjoint(before):
        return True  # "wants the first phase extended by six weeks"
    lasted = "lasted" in before[-2:]  # "lasted for four days before the strikes resumed"
    lasts = lasted or (doc.at(f.first - 1) == "last" and doc.at(f.first - 2) in lx.MODALS)  # "would last six weeks"
    beside = doc.at(f.first - 1) in ("in", "within", "past", "last", "the")
    if (beside and not lasts) or (doc.at(f.last) in ("ago", "after", "later", "before") and not lasted):
        return False
    spans = lasts or not {"for", "of", "lasting", "lasts", "lasted", "by", ","}.isdisjoint(before)
    return spans and not lx.TRUCE_WORDS.isdisjoint(before)


_HELD_FIRE = re.compile(
    r" (?:(?:silenc\w+|quiet\w*|still\w*) the guns|guns (?:(?:would|will|are to|were to) )?(?:fall|fell|falls|go|be|stay|are|"
    r"were) (?:silent|quiet|silenced)|(?:hold|holds|holding|held|cease|ceases|ceasing|halt|halts) (?:its |their |all )?fire|"
    r"(?:the )?(?:fighting|war|shooting|bombing) (?:(?:would|will|is to|was to|is|was|be) )?(?:stops?|halts?|ceases?|"
    r"stopped|halted|paused|suspended)|"
    r"(?:stop|stops|stopping|pauses|suspends?|suspending|interrupts?) (?:the )?(?:fighting|war|bombing|hostilities)) "
)


def _quiet(f: Figure, doc: Document) -> bool:
    """'would bring ten weeks of quiet'; not 'two weeks of quiet diplomacy', 'after ten days of quiet'."""
    rests = doc.at(f.last + 2) in (".", ",", "and", "if") or doc.between(f.last + 2, f.last + 4) in (
        ["to", "gaza"],
        ["in", "gaza"],
    )
    return doc.between(f.last, f.last + 2) == ["of", "quiet"] and rests and doc.at(f.first - 1) not in ("after", "for")


_OF_A_DEAL = frozenset(("truce", "ceasefire", "agreement", "deal", "fighting", "hostages"))
_ADDED = frozenset(("add", "adds", "adding", "additional", "extra", "another"))


_ARE_DISPLACED = re.compile(r" (?:are|were|is|was|have been|had been) (?:now |newly )?displaced ")


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


def _taken_out(f: Figure, doc: Document) -> bool:
    """Whether the hurt are told of as those who were taken out: '390 wounded and sick people had left through Rafah'."""
    after = doc.between(f.noun_at + 1, f.noun_at + 7)
    if not lx.HOSPITALS.isdisjoint(after):
        return False  # "30 wounded were evacuated to hospital"
    return not _LEAVING.isdisjoint([*doc.between(f.first - 3, f.first), *after]) or ("left", "the") in pairwise(after)


def _cost(f: Figure, doc: Document) -> bool:
    if f.quantity.unit != "usd" or f.words & _PLEDGED or doc.at(f.last) == "fund":
        return False
    staged = f.words & {"cost", "budget"} and f.words & lx.PHASES and not lx.REBUILDING.isdisjoint(doc.words.words)
    repairs = "repairing" in f.words and "war" in f.words and "gaza" in f.words
    return bool(f.words & lx.REBUILDING or staged or repairs)


_AFTER_BARE = frozenset((",", ".", ";", "and", "others", "with", "in", "since", "as", "on", "were", "have", "had", "was", "are",
                         "while", "during", "from", "by", "according", "so", "dead", "including", ")", "(", "", "–", "—", "at",
                         "this", "back", "after", "over", "to",
                         "more", "last", "when", "per", "is", "has", "or", "”", "still", "remain",
                         "reportedly", "reported", "feared", "confirmed", "believed", "of", "also", "does", "did", "do", "deaths",
                         "across", "serving", "despite", "near", "outside"))  # fmt: skip


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
    beside = [k for k in range(f.start, f.end) if clause_at(doc, k) == "while"]
    first = max((k for k in beside if k < f.first), default=f.start)
    return set(doc.between(first, min((k for k in beside if k > f.last), default=f.end)))


_BY_HOSPITALS = lx.HOSPITALS | {"ministry", "medics", "hours"}
_NOT_NEWLY_DEAD = frozenset(("previously", "returned", "handed", "hostages", "hostage", "kidnapped", "abducted", "rubble",
                             "debris", "ruins", "collapsed", "wreckage", "graves", "withholds", "withheld"))  # fmt: skip


# "from Israel", "through the Red Cross": handed over, not newly dead
_HANDED_ON = re.compile(r" from israel | (?:from|via|through) the (?:international committee of the red|red|icrc)\b")


def _received(f: Figure, doc: Document) -> bool:
    """Bodies that came to hospitals: deaths, unless they were under rubble, died before or are hostages'."""
    found = f.words & lx.RECOVERED  # "Gaza received 40 more bodies of Palestinians": not newly dead
    told = f.event == "killed" or bool(found and (found != {"received"} or f.words & _BY_HOSPITALS))
    told = told or doc.has(f.start, f.end, ("reached", "hospitals")) >= 0
    apart = (
        bool(found)
        and found <= {"recovered", "retrieved"}
        and not _THE_KILLED.isdisjoint(doc.between(f.start, f.first))
    )
    return (
        told
        and not apart  # "263 fatalities, with 641 injuries and 548 bodies recovered": those who died before
        and f.event != "held"
        and f.noun not in ("remains", "coffin", "coffins", "israelis")
        and _NOT_NEWLY_DEAD.isdisjoint(_clause(f, doc))
        and not _HANDED_ON.search(after := joined(doc.between(f.last, min(f.end, f.last + 12))))
        and not _GIVEN_BY_ISRAEL.search(after)
    )


_THE_KILLED = frozenset(("killed", "fatalities", "deaths"))


def _living_and_dead(f: Figure, doc: Document) -> bool:
    """Whether what follows splits the figure: '12 people, of them nine living, the others dead'."""
    own = set(doc.between(f.last, f.noun_at)) if f.noun_at >= f.last else set()
    if own & lx.LIVING and own & lx.DEAD:
        return True  # "28 living and dead hostages"
    if any(doc.between(k - 1, k + 2) in _EITHER for k in range(f.last, min(f.end, f.noun_at + 9))):
        return f.parent is None and not own & lx.LIVING  # "all 48 hostages, dead or alive"
    after, beside = set(doc.between(f.last, min(f.end, f.last + 14))), doc.between(f.last, max(f.last, f.noun_at) + 5)
    dashed = doc.at(f.noun_at + 1) in ("—", "–", "(") and after & lx.LIVING
    split = (
        dashed
        or not {"including", "both", "comprising"}.isdisjoint(beside)
        or any(doc.has(f.last, min(f.end, f.last + 8), ("of", who)) >= 0 for who in ("them", "whom"))
    )
    late = after & lx.DEAD - {"killed"} or {"longer", "alive"} <= after
    return f.parent is None and not own & lx.LIVING and bool(split and late)


_EITHER = (["dead", "or", "alive"], ["alive", "or", "dead"], ["alive", "and", "dead"], ["living", "and", "dead"])


def _not_yet(f: Figure, doc: Document) -> bool:
    """Whether what would happen has not happened yet: 'has yet to return the bodies of 15'."""
    first, last = (f.event_at - 4, f.event_at) if f.event_at >= 0 else (f.first - 8, f.noun_at + 5)
    return ("yet", "to") in pairwise(doc.between(max(f.start, first), min(f.end, last)))


_GIVEN_BACK = {
    ("given", "back"),
    ("gave", "back"),
    ("handed", "over"),
    ("handed", "back"),
    ("let", "go"),
    ("sent", "home"),
}


def _remaining(f: Figure, doc: Document) -> bool:
    """'the remaining 59 hostages', 'all 59 hostages': a count of those held, whatever is to happen to them."""
    if f.whole or f.listed:
        return f.event == "held" and not _dead(f, doc)
    if f.noun == "dead":
        return False  # "The remaining 28 are dead"
    back = f.event in ("released", "returned")
    if back and (
        (f.event_at > max(f.last, f.noun_at) and doc.at(f.event_at - 1) in ("had", "were", "been"))
        or (f.event_at == f.noun_at + 1 and doc.at(f.event_at) == "returned")
        or not _GIVEN_BACK.isdisjoint(pairwise(doc.between(f.first - 3, f.first)))
        or doc.between(f.noun_at + 1, f.noun_at + 3) in (["came", "home"], ["came", "back"], ["went", "home"])
        or (0 < f.first - f.event_at <= 4 and doc.at(f.event_at) in ("released", "freed", "returned", "handed"))
    ):
        return False  # "all 20 hostages had returned", "all 20 returned home", "released all 20 hostages"
    before = doc.between(f.first - 1, f.last)
    return "remaining" in (*before, doc.at(f.last)) or (before[-2:-1] == ["all"] and (f.quantity.value or 0) >= 10)


def _alive_after(f: Figure, doc: Document) -> bool:
    if not _UNKNOWN.isdisjoint(doc.between(max(f.start, f.first - 9), f.first)):
        return False  # "nobody knows whether the 24 hostages are still alive"
    near = _told_of_it(f, doc)
    if doc.at(f.last) == "of" and _OF_THE_ALIVE.search(joined(doc.between(f.noun_at, min(f.end, f.noun_at + 5)))):
        return False  # "ten of the 20 hostages believed alive would come out": the 20 are believed alive
    if doc.between(f.first - 1, f.first) == ["to"]:  # "the number of living hostages in Gaza to 19"
        near |= set(doc.between(max(f.start, f.first - 8), f.first))
    back = {"returned", "freed", "released", "rescued", "recovered"} & near and "held" not in near
    return bool({"alive", "living"} & near) and not {"dead", "deceased"} & near and not back and not _no_longer(f, doc)


_OF_THE_ALIVE = re.compile(
    r" (?:believed|thought|known) (?:to be )?(?:still )?alive (?:would|will|were|are to|in|on|,)"
)


def _dead_after(f: Figure, doc: Document) -> bool:
    if doc.has(f.first - 7, f.first, ("including", "the", "deceased")) >= 0:
        return False  # "the number of hostages, including the deceased, at 101"
    near = _told_of_it(f, doc)
    kept = {"still", "remain", "remains", "held", "captivity"} & set(doc.between(f.noun_at + 1, f.noun_at + 7))
    if kept and not {"slain", "killed", "murdered"}.isdisjoint(doc.between(f.last, f.noun_at)):
        return True  # "12 slain hostages are still held"
    return bool({"dead", "deceased", "died"} & near and not {"alive", "living"} & near) or _no_longer(f, doc)


def _freed_and_dead(f: Figure, doc: Document) -> bool:
    """'Eight of the 33 hostages freed in the first phase were dead'."""
    freed = lx.EVENTS.get(doc.at(f.noun_at + 1)) in _BACK
    return freed and _WERE_DEAD.match(joined(doc.between(f.noun_at + 2, min(f.end, f.noun_at + 12)))) is not None


_WERE_DEAD = re.compile(r" (?:[^\s,;]+ ){0,6}(?:were|was|are) (?:dead|deceased|no longer alive) ")


def _no_longer(f: Figure, doc: Document) -> bool:
    """Whether those counted are said to be no longer alive."""
    alive = next((k for k in range(f.last, min(f.end, f.last + 9)) if doc.at(k) == "alive"), -1)
    if {",", ":"} & set(doc.between(max(f.last, f.noun_at + 1), alive)) and "who" not in doc.between(f.last, alive):
        return False  # "holds 33 hostages, eight of whom are no longer alive": not the 33
    return alive >= 0 and not {"no", "not"}.isdisjoint(doc.between(alive - 3, alive))


_UNKNOWN = frozenset(("whether", "unclear", "unknown", "how", "if"))
_CUTS = PART_CUES | {",", ":", ";"}


def _told_of_it(f: Figure, doc: Document) -> set[str]:
    """The words of a figure and the few after it, up to where a part of it is told."""
    near = doc.between(f.first, min(f.end, max(f.last + 9, f.noun_at + 10)))
    told = max(f.last, f.noun_at + 1) - f.first
    total = total_at(f, doc) - f.first if f.noun_at < f.last else -1  # "eight of the 33 are dead"
    cut = next((n for n, word in enumerate(near) if n >= told and n != total and (word in _CUTS or word[:1].isdecimal())),
               len(near))  # fmt: skip
    return set(near[:cut])


# ---------------------------------------------------------------- the rules


def _plain(f: Figure, _: Document) -> bool:
    return f.quantity.unit is None


def _held_somewhere(*words: str) -> Callable[[Figure, Document], bool]:
    return lambda f, d: not f.words.isdisjoint(words) and not any(d.has(f.start, f.end, shown) >= 0 for shown in _SHOWN)


_SHOWN = (("paraded",), ("a", "stage"), ("on", "stage"))
_BREAKING = ("violated", "breached", "violating", "breaching", "breaking", "broken", "broke")
# as some outlets name freed prisoners
_CALLED_TERRORISTS = frozenset(("terrorists", "militants", "murderers", "suspects"))
_NUMBER_DISPLACED = re.compile(
    r" number of (?:(?:\S+ )?displaced|(?:people|persons|palestinians|residents) uprooted) "
    r"(?:(?!, |and )\S+ )*(?:at|to|is|reached|exceeds|of) $"
)
_TREATED = frozenset(("treat", "treating", "treated"))
_LEAVING = frozenset(("evacuate", "evacuating", "evacuation", "evacuated", "departed", "sick"))
_ANY = ("hostage", "prisoner", "body", "death", "injury", "truck", "violation", "phase", "exchange", "meeting", "negotiation",
        "part", "person", "other", None)  # fmt: skip
_HOSTAGES, _PRISONERS, _BACK = "hostages", "palestinian_prisoners", ("released", "returned")

RULES: tuple[Rule, ...] = (
    Rule("span of a truce", "truce_length", "truce", _ANY, fits=_truce),
    Rule("money for rebuilding", "reconstruction_cost", "gaza_strip", _ANY, fits=_cost),
    Rule("share of land held", "territory_share", "gaza_strip", (None,), fits=_territory_share),
    Rule("hostages returned, living and dead", "hostages_returned", _HOSTAGES, ("hostage", "person"), _BACK,
         lambda f, d: (f.noun_class == "hostage" or f.noun in lx.NATIONALS) and _living_and_dead(f, d)),
    Rule("bodies not yet handed over", "hostages_held_dead", _HOSTAGES, ("body", "hostage", "person"), _BACK,
         lambda f, d: _not_yet(f, d) and _dead(f, d) and not _living(f, d) and not palestinian(f, d) and not _by_israel(f, d)),
    Rule("bodies handed over", "bodies_returned", _HOSTAGES, ("body", "hostage"), _BACK,
         lambda f, d: _dead(f, d) and not _living(f, d) and not palestinian(f, d) and not _by_israel(f, d)
         and lx.POPULATION_OF.get(f.noun or "") != "gaza_fighters"),
    Rule("the remaining hostages", "hostages_held", _HOSTAGES, ("hostage",), fits=_remaining),
    Rule("bodies under rubble", "missing", casualty_population, ("body",),
         fits=lambda f, _d: bool(f.words & {"rubble", "debris"} and f.words & {"buried", "still", "remain", "trapped"})
         and not f.words & lx.RECOVERED),
    Rule("bodies received", "deaths", casualty_population, ("body",), fits=_received),
    Rule("bodies of hostages received", "bodies_returned", _HOSTAGES, ("body",), (None, "killed"),
         lambda f, d: bool(_clause(f, d) & {"hostages", "hostage"} and f.words & lx.RECOVERED)),
    Rule("coffins from the Red Cross", "bodies_returned", _HOSTAGES, ("body",), (None, "killed", "taken", *_BACK),
         lambda f, d: f.noun in ("coffin", "coffins") and "cross" in f.words and not palestinian(f, d)),
    Rule("bodies held", "hostages_held_dead", _HOSTAGES, ("body",), ("held",),
         lambda f, d: bool(f.words & {"kidnapped", "abducted"}) or any(word in d.words for word in lx.CAPTIVITY)),
    Rule("bodies of hostages in Gaza", "hostages_held_dead", _HOSTAGES, ("body",), (None,),
         lambda f, d: bool(_clause(f, d) & {"hostages", "captives"}) and ("in", "gaza") in pairwise(d.between(f.last, f.end))),
    Rule("hostages said to be alive", "hostages_held_alive", _HOSTAGES, ("hostage",), ("held", None), _alive_after),
    Rule("freed, and dead", "bodies_returned", _HOSTAGES, ("hostage",), (*_BACK, "killed"), _freed_and_dead),
    Rule("hostages said to be dead", "hostages_held_dead", _HOSTAGES, ("hostage",), ("held", "killed", None), _dead_after),
    Rule("of those held, dead", "hostages_held_dead", _HOSTAGES, _ANY, ("killed",),
         lambda f, _d: f.parent is not None and f.parent.measure == "hostages_held" and f.noun not in lx.SOLDIERS),
    Rule("of those returned, dead", "bodies_returned", _HOSTAGES, _ANY, (*_BACK, "killed"),
         lambda f, d: f.parent is not None and f.parent.event in _BACK
         and (f.parent.noun_class == "hostage" or f.parent.noun in lx.NATIONALS)
         and (not lx.DEAD.isdisjoint(d.between(f.last, f.last + (6 if d.at(f.last) == "of" else 3)))
              or d.has(f.last, f.last + 7, ("no", "longer", "alive")) >= 0)),
    Rule("of those to come back, dead", "bodies_returned", _HOSTAGES, _ANY, _BACK,
         lambda f, d: d.between(f.last, f.last + 3) in (["of", "them", "dead"], ["of", "whom", "dead"])
         and bool(_clause(f, d) & {"hostages", "captives"})),
    Rule("hostages released", "hostages_released", _HOSTAGES, ("hostage",), _BACK, _plain),
    Rule("hostages taken", "hostages_taken", _HOSTAGES, ("hostage", "person"), ("taken",),
         lambda f, d: _plain(f, d) and d.between(f.event_at, f.event_at + 2) != ["take", "in"]),
    Rule("hostages held", "hostages_held", _HOSTAGES, ("hostage",), ("held", "missing"), _plain),
    Rule("people held hostage", "hostages_held", _HOSTAGES, ("person",), ("held",), lambda f, _d: bool(f.words & lx.CAPTIVITY)),
    Rule("the hostages", "hostages_held", _HOSTAGES, ("hostage",), (None,),
         lambda f, d: d.at(f.first - 1) == "the" and (f.quantity.value or 0) >= 20),
    Rule("hostages in Gaza", "hostages_held", _HOSTAGES, ("hostage",), (None,), _held_somewhere("gaza")),
    Rule("prisoners who died", "deaths", _PRISONERS, ("prisoner",), ("killed",),
         lambda f, d: _plain(f, d) and d.at(f.event_at) != "dead"),
    Rule("prisoners released", "prisoners_released", _PRISONERS, ("prisoner",), _BACK, _plain),
    Rule("prisoners held", "prisoners_held", _PRISONERS, ("prisoner",), ("held",), _plain),
    Rule("Palestinians in prison", "prisoners_held", _PRISONERS, ("person",), ("held",),
         lambda f, d: palestinian(f, d) and not lx.PRISONS.isdisjoint(d.between(f.noun_at, min(f.end, f.noun_at + 8)))),
    Rule("Palestinians freed", "prisoners_released", _PRISONERS, ("person",), _BACK,
         lambda f, d: palestinian(f, d) or f.noun in _CALLED_TERRORISTS or _israel_frees(f, d)
         or (f.parent is not None and f.parent.measure == "prisoners_released")),
    Rule("nationals handed over", "hostages_released", _HOSTAGES, ("person",), ("returned",),
         lambda f, d: f.noun in lx.NATIONALS and d.at(f.noun_at + 1) in ("were", "was") and d.at(f.noun_at + 2) == "handed"),
    Rule("people freed", "hostages_released", _HOSTAGES, ("person",), ("released",),
         lambda f, d: (d.between(f.last, f.noun_at) != ["elected"]
         and bool(f.words & {"hostages", "hostage", "captivity", "captives", "hamas"})) or f.noun in lx.NATIONALS
         or not {"israeli", "thai", "filipino", "nepali"}.isdisjoint(d.between(f.last, f.noun_at))),
    Rule("people killed", "deaths", with_missing, ("person",), ("killed",), _plain),
    Rule("of those dead", "deaths", casualty_population, ("person",), (None,),
         lambda f, d: _plain(f, d) and f.parent is not None and f.parent.measure == "deaths"
         and f.parent.noun_class == "body" and f.noun in lx.POPULATION_OF),
    Rule("people injured", "injured", casualty_population, ("person",), ("injured",),
         lambda f, d: _plain(f, d) and _newly_hurt(f, d) and not _taken_out(f, d) and _TREATED.isdisjoint(
             d.between(f.first - 3, f.first) + d.between(f.noun_at + 1, f.noun_at + 7))),
    Rule("people missing", "missing", casualty_population, ("person",), ("missing",), _plain),
    Rule("deaths", "deaths", with_missing, ("death",), fits=_plain),
    Rule("injuries", "injured", casualty_population, ("injury",),
         fits=lambda f, d: _plain(f, d) and not _taken_out(f, d)),
    Rule("displaced persons", "displaced", casualty_population, ("person",), (None, "displaced"),
         lambda f, _d: f.noun == "idps"),
    Rule("people displaced", "displaced", casualty_population, ("person",), ("displaced",),
         lambda f, d: _plain(f, d) and f.noun != "patients" and not _moved_on(f, d)),
    Rule("displaced", "displaced", casualty_population, (None,), ("displaced",),
         lambda f, d: _plain(f, d) and (
             d.at(f.last) == "displaced" or _ARE_DISPLACED.match(joined(d.between(f.last, f.last + 4))) is not None
             or _NUMBER_DISPLACED.search(joined(d.between(max(f.start, f.first - 14), f.first))) is not None)),
    Rule("trucks", "aid_trucks", "gaza", ("truck",), fits=lambda f, d: not _kept_out(f, d)),
    Rule("violations", "violations", "truce", ("violation",),
         fits=lambda f, d: _plain(f, d) and "lebanon" not in f.words and not _of_things(f, d)),
    Rule("violated so many times", "violations", "truce", _ANY,
         fits=lambda f, _d: f.noun == "times" and not f.words.isdisjoint(_BREAKING) and "lebanon" not in f.words),
    Rule("released in so many stages", "exchanges", "truce", ("phase",), fits=_batches),
    Rule("phases", "phases", "truce", ("phase",), fits=_in_truce_talk),
    Rule("parts of a plan", "phases", "truce", ("part",), fits=_parts_of_a_plan),
    Rule("exchanges", "exchanges", "truce", ("exchange",), fits=lambda f, d: _plain(f, d) and f.quantity.value != 0),
    Rule("parts of a territory", "territory_parts", "gaza_strip", ("part",),
         fits=lambda f, d: not f.words.isdisjoint(_DIVIDES) or (
             d.at(f.noun_at + 1) == "of" and not lx.TERRITORY.isdisjoint(d.between(f.noun_at + 2, f.noun_at + 5)))),
    Rule("meetings", "meetings", "talks", ("meeting",), fits=_plain),
    Rule("met so many times", "meetings", "talks", _ANY,
         fits=lambda f, d: d.at(f.first) in ("twice", "thrice") and bool(f.words & {"met", "meet", "meeting"})),
    Rule("no negotiations", "negotiations", "talks", ("negotiation",), fits=lambda f, _d: f.quantity.value == 0),
    Rule("freed, dead and alive, nothing counted named", "hostages_returned", _HOSTAGES, (None,), ("released",),
         lambda f, d: _bare(f, d) and "hostages" in f.words and {"dead", "alive"} <= set(d.between(f.last, f.last + 7))),
    Rule("released, nothing counted named", "hostages_released", _HOSTAGES, (None,), ("released",),
         lambda f, d: _bare(f, d) and bool(f.words & {"hostages", "captives"}) and not f.words & {"prisoners", "detainees"}
         and "israel" not in d.between(f.event_at - 2, f.event_at)),
    Rule("freed by Israel, nothing counted named", "prisoners_released", _PRISONERS, (None,), ("released",),
         lambda f, d: _bare(f, d) and "israel" in d.between(f.event_at - 2, f.event_at)),
    Rule("killed, nothing counted named", "deaths", with_missing, (None,), ("killed",), _bare),
    Rule("injured, nothing counted named", "injured", casualty_population, (None,), ("injured",), _bare),
    Rule("missing, nothing counted named", "missing", casualty_population, (None,), ("missing",), _bare),
    Rule("taken, nothing counted named", "hostages_taken", _HOSTAGES, (None,), ("taken",),
         lambda f, d: _bare(f, d) and not f.words.isdisjoint(("hostage", "hostages", "captive", "gaza", "israel", "hamas"))),
)  # fmt: skip
_RULES_OF = {noun: [rule for rule in RULES if noun in rule.nouns] for noun in _ANY}


def rule_of(f: Figure, doc: Document) -> Rule | None:
    """The first rule that reads a figure."""
    return next((rule for rule in _RULES_OF[f.noun_class] if rule.applies(f, doc)), None)
