"""As of when a figure is: the days that its words tell, those of the attack, of the war, of whoever speaks."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from itertools import pairwise

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Attributions
from truceline.extraction.context import Context
from truceline.extraction.dates import ATTACK, SET_FOR, Days, days_between, weekday
from truceline.extraction.document import Document
from truceline.extraction.figures import Figure, figure_between
from truceline.extraction.telling import ASSERTED, comparing


def when_of(
    f: Figure, doc: Document, days: list[Days], told: str, published: date
) -> tuple[date, date, str, Days | None]:
    """(first day, last day, origin, the words) of a figure's as-of days; the nearest words of its sentence count."""
    inside = days_between(days, f.start, f.end)
    if doc.between(f.first - 3, f.first) == ["of", "the", "agreed"]:
        inside = []  # "freed 39 of the agreed 150 on Sunday": the day of the 39
    best: Days | None = None
    cost = 99
    for d in inside:
        lead = doc.at(d.start_word - 1)
        if (
            d.since
            or lead in ("since", "october")
            or _attack_day(d)
            or lead == "until"  # "gave Hamas until Sunday"
            or (lead == "before" and d.end_word <= f.first)  # "before Friday four had been freed"
            or (lead == "by" and told not in ASSERTED)
        ):
            continue
        if f.event != "taken" and doc.at(d.start_word - 2) in _SEIZED and d.start_word > f.last:
            continue  # "bring out 45 women and children taken in October"
        if told in ASSERTED and not SET_FOR.isdisjoint(doc.between(d.start_word - 3, d.start_word)):
            continue  # "seven have been released, and the next releases are scheduled for Thursday"
        if ";" in doc.between(f.last, d.start_word) or (";" in doc.between(d.end_word, f.first) and len(inside) > 1):
            continue  # "with 144 killed; 125 died on Saturday"
        lead_in = set(pairwise(doc.between(f.last, d.start_word + 1)))
        if "despite" in doc.between(f.last, d.start_word) or not _FROM_BEFORE.isdisjoint(lead_in):
            continue  # "300 a day, up from 70 in May", "97 have been killed despite a ceasefire that began earlier this month"
        if any(a == "from" and b[:1].isdecimal() for a, b in pairwise(doc.between(f.last, d.start_word))):
            continue  # "rose to 45,028 from 45,015 a day earlier"
        if _after_another(d, f, doc) or _of_an_earlier_truce(d, f, doc) or _in_brackets(d, f, doc):
            continue
        if (
            told in ("scheduled", "offered")
            and d.weekday
            and d.end_word < f.first
            and "vote" in doc.between(f.start, d.start_word)
        ):
            continue  # "will vote on Thursday on the deal, which would free 33"
        if told == "scheduled" and (published - d.last).days > 14:
            continue  # "will release 900 prisoners arrested after October 8, 2023"
        if told in ("scheduled", "offered") and _took_effect(d, doc):
            continue  # "the truce, which took effect on Sunday, is to unfold in three stages"
        if told in (*ASSERTED, "scheduled") and _of_a_deal(d, doc):
            continue  # "41 bodies were handed over under the ceasefire announced on 15 January"
        if told in (*ASSERTED, "accepted") and (
            (_day_of_event(d, doc) and not _opens(d, f, doc))
            or _AHEAD & set(pairwise(doc.between(f.last, d.start_word)))
        ):
            continue
        since_then = doc.between(f.noun_at + 1, f.noun_at + 3) in (["have", "since"], ["has", "since"])
        if since_then and d.end_word <= f.first:
            continue  # "Two weeks ago Israel cut off aid, and 60 people have since died"
        if not _HAS_SINCE.isdisjoint(pairwise(doc.between(d.end_word, f.first))):
            continue  # "strikes resumed on Tuesday and have killed 1,310 people"
        distance = d.start_word - f.last if d.start_word >= f.last else f.first - d.end_word
        if _says_day(d, doc) or _of_another_clause(d, f, doc):
            distance += 12
        elif told == "scheduled" and d.end_word <= f.first:
            distance += 6  # "On Monday, Hamas named the three to be freed on Thursday"
        beside = d.start_word - max(f.last, f.noun_at + 1)
        if (beside == 1 and doc.at(d.start_word - 1) == "in") or (
            0 < beside <= 2 and doc.between(d.start_word - 2, d.start_word) == ["more", "on"]
        ):
            distance = 0  # "150 trucks in April to less than 70 trucks in May"
        elif doc.between(f.last, d.start_word) == ["on"]:
            distance = 0  # "13 on Saturday and 14 on Sunday"
        if distance < cost:
            best, cost = d, distance
    if best is None:
        return published, published, "published", None
    first, last = best.first, best.last
    if _the_day_before(f, doc, best):
        return first - timedelta(days=1), last - timedelta(days=1), "stated", best
    # "the truce was extended by two days on Monday" looks back
    # "180 trucks were expected on Sunday", too
    due = not {"was", "were"}.isdisjoint(doc.between(f.noun_at + 1, f.noun_at + 3)) and "expected" in f.words
    made = due or (f.quantity.unit is not None and not _WAS_EXTENDED.isdisjoint(pairwise(doc.between(f.start, f.end))))
    if (
        best.weekday
        and not made
        and (
            told in ("scheduled", "offered")
            or (told == "postponed" and (published - first).days > 1)  # "has put off Saturday's release"
            or (
                told == "demanded"
                and not _DUTY.isdisjoint((*doc.between(f.first - 4, f.first), doc.at(f.event_at - 1)))
            )
        )
        and not _told_on(best, f, doc)
        and (
            (doc.at(best.start_word - 1) in _BEFORE_A_DAY_TO_COME or doc.at(best.start_word).endswith("'s"))
            and (
                told in ("scheduled", "postponed")
                or best.start_word >= f.last
                or (told == "offered" and doc.at(best.start_word - 1) != "on")
            )
            and not _says_day(best, doc)
        )
    ):
        first = last = weekday(first.weekday(), published, future=True)
    if told == "scheduled" and first < published <= last:
        first = published  # "this week", of something still ahead
    if told in ("offered", "demanded", "accepted", "rejected") and first <= published < last and not best.weekday:
        last = published  # "an offer conveyed this week"
    if first > published and told in ("reported", "estimated"):
        return published, published, "published", None
    if last > published and told in ("reported", "estimated"):
        last = published
    if first < last == published and (last - first).days <= 7 and not best.weekday:
        said = [
            d for d in inside if d is not best and d.first == d.last < published and _says_day(d, doc) and not d.since
        ]
        if said:  # "said on Tuesday that 89 had been killed in the past 24 hours": the hours before Tuesday
            first, last = first - (published - said[0].last), said[0].last
    return first, last, "stated", best


_SEIZED = frozenset(("taken", "seized", "abducted", "kidnapped", "captured", "snatched"))


def _the_day_before(f: Figure, doc: Document, d: Days) -> bool:
    """'A day after four hostages were freed, the army said on Sunday that': on the day before."""
    opens = doc.between(f.start, f.start + 3) in (["a", "day", "after"], ["one", "day", "after"])
    return opens and f.first < d.start_word and "," in doc.between(f.last, d.start_word)


_BEFORE_A_DAY_TO_COME = frozenset(("this", "for", "next", "on", "by", "until", ",", "freed",
                                  "released", "starting", "from", "coming", "before", "each", "every"))  # fmt: skip
_FROM_BEFORE = {("up", "from"), ("down", "from"), ("from", "a")}
_WAS_EXTENDED = {(verb, word) for verb in ("was", "been", "were") for word in ("extended", "prolonged")}
_DUTY = frozenset(("must", "should", "shall", "be"))  # "must free", "demanded that ten be released"
_AHEAD = {
    ("expected", "to"),
    ("plans", "to"),
    ("and", "would"),
    ("and", "will"),
    ("but", "would"),
    ("but", "will"),
}  # what comes after is told of something else
_When = tuple[date, date, str, Days | None]


def day_ahead(f: Figure, context: Context, otherwise: _When) -> _When:
    """A planned release without a day: the day that the next two sentences give for a release."""
    doc = context.doc
    sentence = doc.sentence_of(f.first)
    for other in range(sentence + 1, min(sentence + 3, len(doc.sentences))):
        first, last = doc.sentences[other]
        words = set(doc.between(first, last))
        if words & _WENT_BEFORE and not words & _STILL_TO_COME:
            continue  # "The announcement followed the return on Thursday of four coffins."
        released = any(lx.EVENTS.get(doc.at(i)) in ("released", "returned") for i in range(first, last))
        for d in days_between(context.days, first, last):
            if released and d.weekday and not _says_day(d, doc) and doc.at(d.start_word - 2) not in _SEIZED:
                day = weekday(d.first.weekday(), context.published, future=True)
                return day, day, "inferred", d
    return otherwise


_WENT_BEFORE = frozenset(("followed", "was", "were", "had"))
_STILL_TO_COME = frozenset(("will", "would", "due", "expected", "scheduled", "set", "planned", "is", "are", "to"))


def _told_on(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day is that of the offer, not of what is offered: 'offered on Tuesday to release five'."""
    k = d.start_word - 1 - (doc.at(d.start_word - 1) == "on")
    after = doc.between(d.end_word, min(d.end_word + 4, f.first))
    return doc.at(k) in _TOLD_VERBS or (d.end_word < f.first and not _TOLD_VERBS.isdisjoint(after))


_TOLD_VERBS = frozenset(("rejected", "refused", "offered", "met", "killed", "announced", "presented", "submitted", "responded",
                         "agreed", "proposed", "demanded", "concluded", "struck", "sealed"))  # fmt: skip


def _of_another_clause(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day stands in a clause before the figure's: 'Talks resumed on Monday after 14 people were killed'."""
    between = doc.between(d.end_word, f.first) if d.end_word <= f.first else []
    opens = d.start_word <= f.start + 2 and between[:1] == [","]  # "On Monday, 14 people were killed"
    if "as" in between and between[between.index("as") - 1] in _SERVING:
        between = [word for word in between if word != "as"]  # "a school used as a shelter"
    goes_on = between[:2] == [",", "with"]  # "came into effect on Sunday, with the release of four"
    return not goes_on and not _CLAUSES.isdisjoint(between[opens:])


def _after_another(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day is that of what came before: '14 were killed, a day after Hamas freed three on Monday'."""
    between = doc.between(f.last, d.start_word) if d.start_word >= f.last else []
    after = next((n for n, word in enumerate(between) if word in ("after", "before")), len(between))
    return any(word in lx.EVENTS for word in between[after:]) or ("and", "that") in pairwise(between)


def _in_brackets(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day stands in brackets that a figure is outside of: '339 were killed (165 on 28 January)'."""
    if d.start_word >= f.last:
        between = doc.between(f.last, d.start_word)
        return between.count("(") > between.count(")")
    between = doc.between(d.end_word, f.first)
    return between.count(")") > between.count("(")


def _of_an_earlier_truce(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a November without a year may be that of 2023, in which the first truce was: which one, no text tells."""
    november = d.first.month == 11 and d.first.year > 2023 and (d.last - d.first).days > 7
    told = doc.at(d.end_word - 1).isdecimal() or f.words.isdisjoint(lx.TRUCE_WORDS)
    return november and not told and (f.event in ("released", "returned") or f.quantity.unit is not None)


_HAS_SINCE = {("and", "has"), ("and", "have")}
_SERVING = frozenset(("used", "known", "serving", "served", "such", "described"))
_CLAUSES = frozenset((",", "after", "before", "when", "as", "while", "once"))


def _says_day(d: Days, doc: Document) -> bool:
    """Whether a day belongs to the saying: 'said on Tuesday'."""
    if any(doc.at(i) in lx.SAY for i in range(d.start_word - 4, d.start_word)) or doc.at(d.end_word) in lx.SAY:
        return True
    said = next((i for i in range(d.start_word - 5, d.start_word - 10, -1) if doc.at(i) in lx.SAY), -1)
    between = doc.between(said + 1, d.start_word) if said >= doc.sentences[doc.sentence_of(d.start_word)][0] else [","]
    if _NOT_THE_SAYING.isdisjoint(between) and not any(word in lx.EVENTS or word[:1].isdecimal() for word in between):
        return True  # "told journalists in Cairo on Sunday", "said in a televised speech on Saturday"
    opens = doc.sentences[doc.sentence_of(d.start_word)][0] >= d.start_word - 1  # "On Monday the mediators said"
    says = next((k for k in range(d.end_word, d.end_word + 7) if doc.at(k) in lx.SAY), d.end_word)
    who = doc.between(d.end_word + 1, says)
    return opens and says > d.end_word and "," not in who and not any(word in lx.EVENTS for word in who)


_NOT_THE_SAYING = lx.MODALS | frozenset(", ; that and as after before was were had has have it he she they".split())
_EVENTS_OF_THEIR_OWN = frozenset(("began", "begin", "begins", "brokered", "effect", "erupted", "signed", "reached", "expired",
                                  "collapsed", "commenced", "launched",
                                  "escalating", "escalated", "ended", "start", "force"))  # fmt: skip


def _day_of_event(d: Days, doc: Document) -> bool:
    """Whether a day belongs to a truce, a war or a deal: 'the ceasefire that came into effect on Friday'."""
    before = doc.between(d.start_word - 8, d.start_word)
    cut = max((n + 1 for n, word in enumerate(before) if word in (",", ".", ";")), default=0)
    if "collapsed" in before[cut:] and (lx.TRUCE_WORDS | {"talks", "deal", "negotiations"}).isdisjoint(before):
        return False  # "when a building collapsed on Friday"
    if "with" in doc.between(d.end_word, d.end_word + 4):
        return False  # "came into effect on Sunday, Jan. 19, with the release of four"
    if ("reached", "hospitals") in pairwise(before):
        return False
    return not _EVENTS_OF_THEIR_OWN.isdisjoint(before[cut:])


def _took_effect(d: Days, doc: Document) -> bool:
    """Whether a truce is told to have begun on a day: 'which came into force on Sunday'."""
    before = doc.between(d.start_word - 7, d.start_word)
    return any(
        word in ("took", "came") and {"effect", "force", "hold"} & set(before[n:]) for n, word in enumerate(before)
    )


def _of_a_deal(d: Days, doc: Document) -> bool:
    """Whether a deal is told to have been made or made known on a day: 'the ceasefire announced on 15 January'."""
    before = doc.between(d.start_word - 4, d.start_word + 1)
    return any(made in _MADE and deal in _A_TRUCE | {"plan", "proposal"} for deal, made in pairwise(before))


_MADE = frozenset(("announced", "agreed", "declared", "unveiled", "struck", "concluded", "approved", "sealed"))


def _attack_day(d: Days) -> bool:
    """October 7, as the name of the attack."""
    named = d.first.year == 2023 or not d.weekday  # a Monday may be a 7 October
    return d.first.month == 10 and d.first.day == 7 and d.first == d.last and named


def office(name: str) -> str:
    """A speaker; those who speak for Gaza's authorities, a ministry and its spokesman, are one."""
    return "gaza_authorities" if v.party_of(name) == "gaza_authorities" else name


def said_days(doc: Document, days: list[Days], attributions: Attributions) -> dict[str, list[tuple[int, date]]]:
    """For each speaker, (sentence, day) of each day on which the text says that they spoke."""
    out: dict[str, list[tuple[int, date]]] = {}
    for d in days:
        if d.first == d.last and not d.since and _says_day(d, doc):
            number = doc.sentence_of(d.start_word)
            for speaker in {office(name) for name in attributions.speakers(number)}:
                out.setdefault(speaker, []).append((number, d.first))
    return out


_SPEAKS_ON = 10  # sentences after which what a speaker says is hardly of the same day
_WEEK = 7  # days before publication after which nobody's latest word is of


def day_said(claimant: str, sentence: int, context: Context) -> date | None:
    """The day on which the same speaker is last said to have spoken, a few sentences before."""
    told = context.said.get(office(claimant), [])
    k = bisect_left(told, (sentence + 1,)) - 1
    if k < 0 or sentence - told[k][0] > _SPEAKS_ON:
        return None
    return told[k][1] if 0 <= (context.published - told[k][1]).days <= _WEEK else None


def attack_day(days: list[Days], published: date) -> date | None:
    """The day of the attack of October 2023, where a document names it."""
    named = next((d.first for d in days if _attack_day(d) and d.first.year == 2023), None)
    return named if named is not None and named <= published else None


def day_of_attack(f: Figure, context: Context) -> date | None:
    """The day of the attack that a sentence names, for those killed and taken in it."""
    named = [
        d for d in days_between(context.days, f.start, f.end)
        if _attack_day(d) and (not d.since or not _ATTACKS.isdisjoint(context.doc.between(d.end_word, f.first)))
    ]  # fmt: skip
    return named[0].first if named and named[0].first <= context.published else None


def opens_with_the_attack(f: Figure, context: Context) -> bool:
    """'On October 7, 820 civilians were killed, along with 340 soldiers'."""
    return (
        any(_attack_day(d) and not d.since for d in days_between(context.days, f.start, f.start + 3))
        and "since" not in f.words
    )


_ATTACKS = frozenset(("attack", "attacks", "raid", "raids", "assault", "massacre"))
_RECENT = 14  # days before publication after which a day is hardly the one a running total is of


def long_ago(d: Days, f: Figure, doc: Document, published: date) -> bool:
    """Whether a day is too old to be the one a total or a standing count is of, unless the words say 'as of'."""
    before = doc.between(d.start_word - 3, d.start_word)
    if before[2:] in (["from"], ["between"]) and d.first < d.last and f.event != "held":
        return False  # "from January 1 to December 15, 2023"
    return (
        (published - d.last).days > _RECENT
        and before[1:] not in (["as", "of"], ["end", "of"])
        and before[:2] != ["as", "of"]  # "as of last July"
        and before[2:] not in _UP_TO
        and not _opens(d, f, doc)
    )


def _opens(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day opens what is told of that time: 'In July 2024 there were 116 hostages in Gaza'."""
    reach = 12 if doc.at(f.start) == "when" else 3  # "When the truce took effect in January, Hamas held 97 hostages"
    if not f.start < d.start_word <= f.start + reach or d.since or f.first < d.end_word:
        return False
    return not _WERE.isdisjoint(doc.between(d.end_word, f.last + 6)) and IS_SO_NOW.isdisjoint(f.words)


_WERE = frozenset(("were", "was", "put", "stood", "had", "held", "remained"))
IS_SO_NOW = frozenset(
    ("are", "is", "remain", "remains", "now", "has", "have", "since", "after", "agreed", "freed", "released")
)
_UP_TO = (["by"], ["until"], ["through"], ["at"])


def attack_since(day: date) -> bool:
    """Whether a count since a day is one since the attack of October 2023."""
    return (day.month, day.day) in ((10, 7), (10, 8))


def carried_days(f: Figure, context: Context) -> tuple[date, date] | None:
    """Of an event told without a day: the days of the sentence before in the paragraph, where it tells of the like."""
    doc, sentence = context.doc, context.doc.sentence_of(f.first)
    if sentence == 0 or doc.paragraph_of[sentence - 1] != doc.paragraph_of[sentence]:
        return None
    first, last = doc.sentences[sentence - 1]
    alike = ("killed", "injured") if f.event in ("killed", "injured") else (f.event,)
    struck = "killed" in alike and not _STRUCK.isdisjoint(doc.between(first, last))
    trucks = f.noun_class == "truck" and any(lx.NOUNS.get(word) == "truck" for word in doc.between(first, last))
    told = f.event is not None and any(lx.EVENTS.get(word) in alike for word in doc.between(first, last))
    if not (told or struck or trucks):
        return None
    near = days_between(context.days, first, last)
    if (
        len(near) != 1
        or (near[0].last - near[0].first).days > 31
        or near[0].since
        or _attack_day(near[0])
        or _day_of_event(near[0], doc)
    ):
        return None
    return (near[0].first, near[0].last) if near[0].last <= context.published else None


# What stands between a figure and a "since" that is the next figure's: "48,250, with more than 160 since the ceasefire".
_ANOTHERS = frozenset(((",", "with"), (",", "bringing"), (",", "raising"), (",", "taking"), ("which", "brings")))
_STRUCK = frozenset(
    ("struck", "strike", "strikes", "hit", "bombed", "shelled", "raided", "airstrike", "airstrikes", "attacked")
)


def since_of(f: Figure, doc: Document, days: list[Days]) -> Days | None:
    """Where a running total starts, if the sentence says so: a day, or only a month or a part of one."""
    told_to = max(f.last, f.noun_at + 1)
    if doc.between(told_to, told_to + 2) in (["in", "all"], ["in", "total"]):
        return None  # "4,000 since the pause ended, 18,787 in all"
    toll = "toll" in doc.between(f.first - 8, f.first) or "total" in doc.between(f.first - 8, f.first)

    def its_own(d: Days) -> bool:
        between = doc.between(f.last, d.start_word) if d.start_word >= f.first else doc.between(d.end_word, f.first)
        pairs = set(pairwise(between))
        if (",", "since") in pairs and d.start_word > f.first:
            pairs.discard((",", "with"))  # "71,310 killed, with 170,220 wounded, since the offensive began"
        total = d.end_word <= f.first and not _IN_ALL.isdisjoint(doc.between(d.end_word, f.last))
        if total and figure_between(doc, d.end_word, f.first):
            return False  # "bringing the number killed since 18 March to 1,630 and the overall toll to 50,912"
        if not pairs.isdisjoint((("of", "them"), ("in", "all"), ("in", "total"))):
            return (
                False  # "477 were killed, more than half of them since October 7", "..., 18,787 in all, and 5 injured"
            )
        return _ANOTHERS.isdisjoint(pairs) or (d.start_word < f.first and not toll)

    named = (
        d for d in days_between(days, f.start, f.end) if d.since and not comparing(doc, d.start_word) and its_own(d)
    )
    return min(named, key=lambda d: d.first != d.last, default=None)


_IN_ALL = frozenset(("overall", "total", "entire", "whole"))


def since_the_truce(f: Figure, doc: Document) -> bool:
    """Whether a running total counts from a truce: '41 people have been killed since the ceasefire began'."""
    for k in range(f.start, f.end) if "since" in f.words else ():
        if doc.at(k) != "since" or comparing(doc, k + 1):
            continue
        after = doc.between(k + 1, min(f.end, k + 8))
        if k < f.first and not _ALL_THE_WAR.isdisjoint(pairwise(doc.between(k, f.first))):
            continue  # "226 have been killed since the truce, taking the toll of the war to 68,527"
        if not _A_TRUCE.isdisjoint(after) and not figure_between(
            doc, f.last - 1, k
        ):  # "48,250, with 160 since the truce"
            return _IT_ENDED.isdisjoint(after)
    return False


def day_of_truce(doc: Document, days: list[Days]) -> date | None:
    """The day on which a truce began, where the text names one and no other: 'a ceasefire that took effect on October 10'."""
    began: set[date] = set()
    for d in days:
        if d.first != d.last or attack_since(d.first):
            continue
        begins = doc.sentences[doc.sentence_of(d.start_word)][0]
        lead = doc.between(max(begins, d.start_word - 9), d.start_word)
        told = not _A_TRUCE.isdisjoint(lead) and not _TOOK_EFFECT.isdisjoint(lead[-4:]) and _IT_ENDED.isdisjoint(lead)
        told = told or (doc.at(d.start_word - 1) in ("of", "on") and doc.at(d.start_word - 2) in ("ceasefire", "truce")
                        and "since" in lead)  # fmt: skip
        if told or doc.at(d.end_word) in lx.TRUCE_WORDS:
            began.add(d.first)
    return began.pop() if len(began) == 1 else None


_ALL_THE_WAR = {("toll", "of"), ("the", "war"), ("overall", "toll"), ("total", "toll"), ("overall", "death")}
_A_TRUCE = (lx.TRUCE_WORDS - {"fire", "calm"}) | {"agreement", "deal"}
_TOOK_EFFECT = frozenset(("effect", "force", "began", "begun", "started", "start", "announced"))
_IT_ENDED = frozenset(
    ("ended", "collapsed", "broke", "expired", "ending", "collapse", "lapsed", "broken", "end", "before")
)

LAST_BEFORE = ATTACK - timedelta(days=1)
_THE_WAR = (["the", "war"], ["the", "attack"], ["october", "7"], ["7", "october"], ["the", "conflict"])


def before_the_war(f: Figure, doc: Document) -> bool:
    """'some 500 trucks a day came before the war', 'before the attack, Israel held 5,200'."""
    if "before" not in f.words:
        return False
    places = range(max(f.start, f.first - 9), min(f.end, max(f.last, f.noun_at) + 9))
    return any(
        doc.at(k) == "before"
        and (doc.between(k + 1, k + 3) in _THE_WAR or doc.between(k + 1, k + 4) == ["oct", ".", "7"])
        for k in places
    )
