"""Figures to candidate claims: which measure, told how, by whom, as of when. Every candidate names the rule that made it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import NOBODY, Attribution, Attributions, Mention
from truceline.extraction.dates import MONTH_NAMES, Days, days_between, weekday
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import Figure
from truceline.extraction.finding import find_figures
from truceline.extraction.measures import ELSEWHERE, RULES, Rule, rule_of
from truceline.extraction.plans import Plan, Plans
from truceline.extraction.telling import (
    ASSERTED,
    CUES,
    PLAIN_TELLINGS,
    PLANNABLE,
    basis,
    comparing,
    done,
    done_here,
    modality,
    undone,
)
from truceline.quantities import Quantity, read_quantities
from truceline.words import SEVERAL_TELLERS, UNKNOWN_TELLER

# ---------------------------------------------------------------- as of when


def when_of(
    f: Figure, doc: Document, days: list[Days], told: str, published: date
) -> tuple[date, date, str, Days | None]:
    """(first day, last day, origin, the words) of a figure's as-of days; the nearest words of its sentence count."""
    inside = days_between(days, f.start, f.end)
    best: Days | None = None
    cost = 99
    for d in inside:
        lead = doc.at(d.start_word - 1)
        if (
            d.since
            or lead in ("since", "october")
            or _attack_day(d)
            or (lead in ("by", "until") and told not in ASSERTED)
        ):
            continue
        if told in ASSERTED and not _SET_FOR.isdisjoint(doc.between(d.start_word - 3, d.start_word)):
            continue  # "seven have been released, and the next releases are scheduled for Thursday"
        if ";" in doc.between(f.last, d.start_word) or (";" in doc.between(d.end_word, f.first) and len(inside) > 1):
            continue  # "with 144 killed; 125 died on Saturday"
        if _after_another(d, f, doc) or _of_an_earlier_truce(d, f, doc):
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
        if told in (*ASSERTED, "accepted") and (
            (_day_of_event(d, doc) and not _opens(d, f, doc))
            or _AHEAD & set(pairwise(doc.between(f.last, d.start_word)))
        ):
            continue
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
        elif d.weekday and doc.between(f.last, d.start_word) == ["on"]:
            distance = 0  # "13 on Saturday and 14 on Sunday"
        if distance < cost:
            best, cost = d, distance
    if best is None:
        return published, published, "published", None
    first, last = best.first, best.last
    if (
        best.weekday
        and (
            told in ("scheduled", "offered")
            or (
                told == "demanded"
                and not _DUTY.isdisjoint((*doc.between(f.first - 4, f.first), doc.at(f.event_at - 1)))
            )
        )
        and not _told_on(best, f, doc)
        and (
            doc.at(best.start_word - 1)
            in ("this", "for", "next", "on", "by", "until", ",", "freed", "released", "starting", "from")
            and (
                told == "scheduled"
                or best.start_word >= f.last
                or (told == "offered" and doc.at(best.start_word - 1) != "on")
            )
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
    if first < last == published and (last - first).days <= 7 and not best.weekday:
        said = [
            d for d in inside if d is not best and d.first == d.last < published and _says_day(d, doc) and not d.since
        ]
        if said:  # "said on Tuesday that 89 had been killed in the past 24 hours": the hours before Tuesday
            first, last = first - (published - said[0].last), said[0].last
    return first, last, "stated", best


_DUTY = frozenset(("must", "should", "shall", "be"))  # "must free", "demanded that ten be released"
_AHEAD = {
    ("and", "would"),
    ("and", "will"),
    ("but", "would"),
    ("but", "will"),
}  # what comes after is told of something else
_When = tuple[date, date, str, Days | None]


def _day_ahead(f: Figure, context: Context, otherwise: _When) -> _When:
    """A planned release without a day: the day that the next two sentences give for a release."""
    doc = context.doc
    sentence = doc.sentence_of(f.first)
    for other in range(sentence + 1, min(sentence + 3, len(doc.sentences))):
        first, last = doc.sentences[other]
        released = any(lx.EVENTS.get(doc.at(i)) in ("released", "returned") for i in range(first, last))
        for d in days_between(context.days, first, last):
            if released and d.weekday and not _says_day(d, doc):
                day = weekday(d.first.weekday(), context.published, future=True)
                return day, day, "inferred", d
    return otherwise


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
    goes_on = between[:2] == [",", "with"]  # "came into effect on Sunday, with the release of four"
    return not goes_on and not _CLAUSES.isdisjoint(between[opens:])


def _after_another(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a day is that of what came before: '14 were killed, a day after Hamas freed three on Monday'."""
    between = doc.between(f.last, d.start_word) if d.start_word >= f.last else []
    after = next((n for n, word in enumerate(between) if word in ("after", "before")), len(between))
    return any(word in lx.EVENTS for word in between[after:]) or ("and", "that") in pairwise(between)


def _of_an_earlier_truce(d: Days, f: Figure, doc: Document) -> bool:
    """Whether a November without a year may be that of 2023, in which the first truce was: which one, no text tells."""
    november = d.first.month == 11 and d.first.year > 2023 and (d.last - d.first).days > 7
    told = doc.at(d.end_word - 1).isdecimal() or f.words.isdisjoint(lx.TRUCE_WORDS)
    return november and not told and (f.event in ("released", "returned") or f.quantity.unit is not None)


_CLAUSES = frozenset((",", "after", "before", "when", "as", "while", "once"))


def _says_day(d: Days, doc: Document) -> bool:
    """Whether a day belongs to the saying: 'said on Tuesday'."""
    if any(doc.at(i) in lx.SAY for i in range(d.start_word - 4, d.start_word)) or doc.at(d.end_word) in lx.SAY:
        return True
    opens = doc.sentences[doc.sentence_of(d.start_word)][0] >= d.start_word - 1  # "On Monday the mediators said"
    says = next((k for k in range(d.end_word, d.end_word + 7) if doc.at(k) in lx.SAY), d.end_word)
    who = doc.between(d.end_word + 1, says)
    return opens and says > d.end_word and "," not in who and not any(word in lx.EVENTS for word in who)


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
    return not _EVENTS_OF_THEIR_OWN.isdisjoint(before[cut:])


def _attack_day(d: Days) -> bool:
    """October 7, as the name of the attack."""
    return d.first.month == 10 and d.first.day == 7 and d.first == d.last


def _office(name: str) -> str:
    """A speaker; those who speak for Gaza's authorities, a ministry and its spokesman, are one."""
    return "gaza_authorities" if v.party_of(name) == "gaza_authorities" else name


def said_days(doc: Document, days: list[Days], attributions: Attributions) -> dict[str, list[tuple[int, date]]]:
    """For each speaker, (sentence, day) of each day on which the text says that they spoke."""
    out: dict[str, list[tuple[int, date]]] = {}
    for d in days:
        if d.first == d.last and not d.since and _says_day(d, doc):
            number = doc.sentence_of(d.start_word)
            for speaker in {_office(name) for name in attributions.speakers(number)}:
                out.setdefault(speaker, []).append((number, d.first))
    return out


_SPEAKS_ON = 10  # sentences after which what a speaker says is hardly of the same day
_WEEK = 7  # days before publication after which nobody's latest word is of


def _day_said(claimant: str, sentence: int, context: Context) -> date | None:
    """The day on which the same speaker is last said to have spoken, a few sentences before."""
    told = context.said.get(_office(claimant), [])
    k = bisect_left(told, (sentence + 1,)) - 1
    if k < 0 or sentence - told[k][0] > _SPEAKS_ON:
        return None
    return told[k][1] if 0 <= (context.published - told[k][1]).days <= _WEEK else None


def attack_day(days: list[Days], published: date) -> date | None:
    """The day of the attack of October 2023, where a document names it."""
    named = next((d.first for d in days if _attack_day(d) and d.first.year == 2023), None)
    return named if named is not None and named <= published else None


def _day_of_attack(f: Figure, context: Context) -> date | None:
    """The day of the attack that a sentence names, for those killed and taken in it."""
    named = [
        d for d in days_between(context.days, f.start, f.end)
        if _attack_day(d) and (not d.since or not _ATTACKS.isdisjoint(context.doc.between(d.end_word, f.first)))
    ]  # fmt: skip
    return named[0].first if named and named[0].first <= context.published else None


def _opens_with_the_attack(f: Figure, context: Context) -> bool:
    """'On October 7, 820 civilians were killed, along with 340 soldiers'."""
    return (
        any(_attack_day(d) and not d.since for d in days_between(context.days, f.start, f.start + 3))
        and "since" not in f.words
    )


_ATTACKS = frozenset(("attack", "attacks", "raid", "raids", "assault", "massacre"))
_RECENT = 14  # days before publication after which a day is hardly the one a running total is of


def _long_ago(d: Days, f: Figure, doc: Document, published: date) -> bool:
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
    return not _WERE.isdisjoint(doc.between(d.end_word, f.last + 6)) and _ARE.isdisjoint(f.words)


_WERE = frozenset(("were", "was", "put", "stood", "had", "held", "remained"))
_ARE = frozenset(
    ("are", "is", "remain", "remains", "now", "has", "have", "since", "after", "agreed", "freed", "released")
)


_SET_FOR = frozenset(("scheduled", "expected", "slated", "due"))
_UP_TO = (["by"], ["until"], ["through"], ["at"])


def _attack_since(day: date) -> bool:
    return (day.month, day.day) in ((10, 7), (10, 8))


def _carried_days(f: Figure, context: Context) -> tuple[date, date] | None:
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


def since_of(f: Figure, doc: Document, days: list[Days]) -> date | None:
    """Where a running total starts, if the sentence says so."""
    told_to = max(f.last, f.noun_at + 1)
    if doc.between(told_to, told_to + 2) in (["in", "all"], ["in", "total"]):
        return None  # "4,000 since the pause ended, 18,787 in all"
    toll = "toll" in doc.between(f.first - 8, f.first) or "total" in doc.between(f.first - 8, f.first)

    def its_own(d: Days) -> bool:
        between = doc.between(f.last, d.start_word) if d.start_word >= f.first else doc.between(d.end_word, f.first)
        pairs = set(pairwise(between))
        if not pairs.isdisjoint((("of", "them"), ("in", "all"), ("in", "total"))):
            return (
                False  # "477 were killed, more than half of them since October 7", "..., 18,787 in all, and 5 injured"
            )
        return _ANOTHERS.isdisjoint(pairwise(between)) or (d.start_word < f.first and not toll)

    named = (
        d for d in days_between(days, f.start, f.end) if d.since and not comparing(doc, d.start_word) and its_own(d)
    )
    return next((d.first for d in named if d.first == d.last), None)  # "since October" names no day


# ---------------------------------------------------------------- candidates


@dataclass(frozen=True, slots=True)
class Context:
    """What all rules of one document share."""

    doc: Document
    days: list[Days]
    mentions: list[Mention]
    attributions: Attributions
    plans: Plans
    published: date
    attack: date | None  # the day of the attack, where the text names it
    valid: date | None  # the day that all it holds is as of, where the text names one
    said: dict[str, list[tuple[int, date]]]  # for each speaker, the sentences that tell on which day, in reading order


def find_claims(context: Context) -> list[dict[str, Any]]:
    """Candidate claims in the order of the text: the columns a facts file holds, and start, end and rule."""
    doc = context.doc
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    parts: list[tuple[dict[str, Any], dict[str, Any]]] = []
    of_figure: dict[int, dict[str, Any]] = {}
    headline = doc.text.find("\n") if doc.paragraph_of and doc.paragraph_of[-1] else 0
    sentence_first = doc.text[:headline].rstrip().endswith((".", ".”", '."'))  # no title, but the first paragraph
    title = 0 if sentence_first else headline
    told_here: list[dict[str, Any]] = []  # what is to be done, of the sentence at hand
    sentence = -1
    for figure in find_figures(doc):
        rule = rule_of(figure, doc)
        if rule is None or left_out(figure, doc, rule.measure):
            continue
        figure.measure = rule.measure
        if figure.start != sentence:
            sentence, told_here = figure.start, []
        row = _row(figure, rule, context, of_figure.get(figure.parent.first) if figure.parent else None, told_here)
        if row["population"] == ELSEWHERE:
            continue
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
        if key in rows and _on_another_day(rows[key], row):
            key = (*key, row["as_of_start"])  # "8 hostages on Tuesday and 8 more on Wednesday"
        whose = (rows[key]["claimant"], row["claimant"]) if key in rows else (None, None)
        if None not in whose and _office(whose[0] or "") != _office(whose[1] or "") and row["modality"] in ASSERTED:
            key = (*key, row["claimant"])  # what two say is two claims, though they say the same
        if key in rows:
            _tell_again(rows[key], row, headline, title)
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


def _on_another_day(row: dict[str, Any], again: dict[str, Any]) -> bool:
    """Whether 'more' tells of the same number on another day that is told."""
    days = [(r["as_of_start"], r["as_of_end"]) for r in (row, again) if r["as_of_origin"] == "stated"]
    return len(days) == 2 and days[0] != days[1] and again["quote"].split()[-1] in ("more", "others")


def left_out(f: Figure, doc: Document, measure: str) -> bool:
    """Whether a figure that a rule reads as a measure is no claim all the same."""
    if f.told_before or _was_before(f, doc) or _of_nobody(f, doc):
        return True
    if (not _CIRCLES.isdisjoint(f.words) and _once(f, doc)) or (measure in _COUNTED_OF_OLD and _long_before(f, doc)):
        return True
    return measure in ("deaths", "injured", "displaced") and (_a_rate(f, doc) or before_the_war(f, doc))


def _of_nobody(f: Figure, doc: Document) -> bool:
    """'her 10 children', 'an average of six people', a fraction: persons, but no count of casualties."""
    remains = doc.between(f.first - 2, f.first) in (["remains", "of"], ["bodies", "of"])
    if remains and f.event == "killed" and "dead" in doc.between(f.last, f.noun_at + 1):
        return True  # "the remains of 180 dead Palestinians" are to be given back
    if f.event == "killed" and f.noun in ("fighters", "militants", "men") and doc.at(f.first - 1) in ("has", "have"):
        return True  # "Hamas still has 40,000 fighters, and 20,000 have been killed"
    if doc.at(f.first - 1) == "of" and doc.at(f.first - 2) in ("father", "mother", "parents"):
        return True  # "a father of four was killed"
    verify = not f.words.isdisjoint(("verify", "verified"))
    if (verify and _UNVERIFIED.search(joined(doc.between(f.start, f.first)))) or doc.at(f.first - 1) == "removed":
        return True  # "could not independently verify the report that 12 soldiers had been killed"
    next_days = doc.between(f.first - 3, f.first - 1) == ["in", "the"] and doc.at(f.first - 1) in (
        "next",
        "first",
        "last",
    )
    if next_days and f.noun is None:
        return True  # "51 in the first five days of June and 110 in the next four"
    if f.quantity.value == 0 and f.noun_class == "hostage" and doc.at(f.last) == "of":
        return True  # "none of the 20 living hostages had been seen"
    if ("fears", "for") in pairwise(doc.between(f.first - 8, f.first)) and "lives" in doc.between(f.first - 4, f.first):
        return True  # "fears for the lives of two others"
    if "population" in doc.between(f.first - 3, f.first) or doc.between(f.first - 2, f.first) == ["home", "to"]:
        return True  # "displaced most of its population of 2.3 million"
    if doc.between(f.first - 2, f.first) == ["deaths", "of"] and doc.between(f.last, f.last + 2) == ["of", "them"]:
        return True  # "the deaths of five of them": whose deaths, a sentence before tells
    if f.noun_class == "body" and "not" in f.words and {"belong", "belongs", "belonged"} & f.words:
        return True  # "the remains of three people, which do not belong to hostages"
    if "respectively" in f.words and f.noun is None and doc.has(f.start, f.first, ("deaths", "and", "injuries")) >= 0:
        return True  # "deaths and injuries climbed to 302 and 3,360, respectively"
    crowd = f.event == "displaced" and f.quantity.value is None and 0 <= f.event_at < f.noun_at
    if crowd and doc.at(f.noun_at + 1) not in _STAYING:
        return True  # "thousands of displaced people approached an aid site"
    found_dead = f.event == "killed" and f.noun in (None, "others") and "dead" in doc.between(f.last, f.last + 5)
    found_dead = found_dead or (f.noun == "dead" and doc.between(f.last, f.last + 2) == ["were", "found"])
    first = doc.sentences[max(0, doc.sentence_of(f.first) - 1)][0]
    seized = doc.at(f.start) == "of" and any(lx.EVENTS.get(word) == "taken" for word in doc.between(f.start, f.first))
    if found_dead and (seized or not {"hostages", "captives"}.isdisjoint(doc.between(first, f.end))):
        return True  # "one of the captives was among the six who were found dead"
    if f.event in ("killed", "injured", "missing") and (_arrested(f, doc) or _mixed(f, doc)):
        return True
    if f.event in ("killed", "injured") and f.noun is None and _of_a_pair(f, doc):
        return True
    if f.event in ("released", "returned") and _ARRESTED_BY.search(joined(doc.between(f.first - 3, f.first))):
        return True  # "has arrested 6,000 and freed 2,500", "re-arrested 30 freed prisoners"
    if f.event == "killed" and "among" in f.words and doc.has(f.start, f.end, ("among", "the", "hostages")) >= 0:
        return True  # "there are 13 soldiers among the hostages, of whom nine are dead"
    if doc.at(f.first - 1) in ("his", "her", "my") and f.noun_class is None:
        return True  # "her two young sons"
    if f.noun_class not in ("person", "body"):
        return False
    if f.noun in ("families", "family", "households") and f.event in ("killed", "injured", "missing"):
        return True  # "2,596 families have been wiped out"
    whose = doc.at(f.first - 1).endswith("'s") and "of" in doc.between(f.first - 4, f.first - 1)
    part_of = (f.whole and doc.at(f.first - 1) != "the") or whose or doc.between(f.first - 2, f.first) == ["one", "of"]
    if part_of and f.event in ("killed", "injured", "displaced"):
        return True  # "eight of a doctor's nine children", "he was one of 11 children"
    if {"own", "lives"} <= f.words and {"own", "lives"} <= set(doc.between(f.noun_at + 1, f.noun_at + 8)):
        return True  # "have taken their own lives"
    if f.quantity.value is not None and f.quantity.value % 1:
        return True
    state = doc.between(f.noun_at + 1, f.noun_at + 6)
    supposed = state[:1] == ["are"] and "dead" in state and not _PRESUMED.isdisjoint(state)
    if supposed and f.previous_noun in lx.NATIONALS and not {"hamas", "held"}.isdisjoint(f.words):
        return True  # "four others are believed to be dead", beside Americans alive: of those held
    if "identified" in doc.between(f.last, f.noun_at + 4):
        return True  # "two identified victims", "52 of the returned bodies have been identified"
    if doc.at(f.noun_at + 1) == "not":
        return True  # "two Americans not among those released"
    own = doc.at(f.first - 1) in ("his", "her", "my") and f.parent is None
    return own or ("average" in doc.between(f.first, f.last) and "day" not in doc.between(f.last, f.last + 5))


def _arrested(f: Figure, doc: Document) -> bool:
    """'killed 140 and arrested 500 people', '28 were arrested and three killed'."""
    after = doc.between(max(f.last, f.noun_at + 1), max(f.last, f.noun_at + 1) + 4)
    cut = next((n for n, word in enumerate(after) if word in (",", "and", "or")
                or (word in lx.EVENTS and word not in lx.ARRESTED)), len(after))  # fmt: skip
    return doc.at(f.first - 1) in lx.ARRESTED or not lx.ARRESTED.isdisjoint(after[:cut])


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
    if f.event_at < f.last:
        return _DEAD_AND_HURT.search(joined(doc.between(f.first - 8, f.first))) is not None
    first = last = f.event_at
    while last + 1 < f.end and (doc.at(last + 1) in _LISTING or doc.at(last + 1) in _HURT):
        last += 1
    while first > f.last and (doc.at(first - 1) in _LISTING or doc.at(first - 1) in _HURT):
        first -= 1
    told = doc.between(first, last + 1)
    return "or" in told and len(_HURT & set(told)) > 1


_PRESUMED = frozenset(("believed", "presumed", "thought", "feared"))
_LISTING = frozenset(("or", ",", "gone", "and", "are"))


def _was_before(f: Figure, doc: Document) -> bool:
    """Whether a figure is what another was changed from: 'lowered to 500 from 610'."""
    before = doc.between(f.first - 6, f.first)
    if before[-2:] == ["instead", "of"]:
        return True  # "10 hostages instead of 11"
    if before[-1:] == ["from"] and doc.at(f.last) == "to" and not _CHANGED.isdisjoint(f.words):
        return doc.at(f.last + 1)[:1].isdecimal()  # "revised down from 31 to 26"
    return before[-1:] == ["from"] and "to" in before and any(word[:1].isdecimal() for word in before[-2:])


_CHANGED = frozenset(("revised", "lowered", "raised", "corrected", "cut", "reduced"))


def _once(f: Figure, doc: Document) -> bool:
    """Whether a figure is of a time that words only circle: 'two months ago', 'a year ago'; no day can be told for it."""
    last = max(f.last, f.noun_at + 1)
    if _INTO_THE_WAR.search(joined(doc.between(f.start, f.first))):
        return True  # "six months into the war", "a year after the attack", "in the first month of the war"
    opens = any(doc.at(k) == "ago" and doc.at(k - 1) in _CIRCLED for k in range(f.start, f.start + 5))
    after = next(
        (k for k in range(last, min(f.end, last + 9)) if doc.at(k) == "ago" and doc.at(k - 1) in _CIRCLED), last
    )
    of_figure = (
        after > last and _BEGUN.isdisjoint(doc.between(last, after)) and _ARE.isdisjoint(doc.between(after, after + 3))
    )
    return f.event != "taken" and (opens or of_figure)  # "those taken two years ago"


_INTO_THE_WAR = re.compile(
    r" (?:weeks?|months?|years?) (?:into the war|after the (?:attack|war)) |"
    r" first (?:\S+ )?(?:day|days|week|weeks|month|months|year) of the (?:war|fighting|offensive) |"
    r" (?:weeks?|months?|years?) after (?:\S+ ){0,2}$|^ \S+ days after $"
)
_CIRCLED = frozenset(("month", "months", "year", "years"))
_CIRCLES = frozenset(("ago", "day", "days", "week", "weeks", "month", "months", "year", "years"))
_BEGUN = frozenset((",", ";", "since", "began", "started", "broke", "launched", "erupted", "after", "from"))
_OLD_YEARS = frozenset(map(str, range(1900, 2023)))
_COUNTED_OF_OLD = frozenset(("deaths", "injured", "displaced", "prisoners_released", "prisoners_held", "hostages_released",
                             "aid_trucks"))  # fmt: skip
_LAST_BEFORE = date(2023, 10, 6)  # the day before the war began
_THE_WAR = (["the", "war"], ["the", "attack"], ["october", "7"], ["7", "october"], ["the", "conflict"])


def _long_before(f: Figure, doc: Document) -> bool:
    """Whether a figure is of an earlier war: a year before 2023 is named close by, and no count begins there."""
    civil = "civil" in f.words and doc.has(f.start, f.end, ("civil", "war")) >= 0
    if civil or "shalit" in f.words or ("september" in f.words and doc.has(f.start, f.end, ("september", "11")) >= 0):
        return True
    if f.words.isdisjoint(_OLD_YEARS):
        return False
    for k in range(max(f.start, f.first - 14), min(f.end, f.last + 13)):
        if doc.at(k) not in _OLD_YEARS:
            continue
        before = doc.at(k - 1)
        # "the 2008-2009 offensive"; "the highest since the 1973 war, in which ..."
        if doc.at(k + 1) == "-" or (before == "the" and doc.at(k - 2) == "since"):
            return True
        if k not in range(f.first, f.last) and "since" not in doc.between(k - 3, k):
            return before in ("in", "the", "of", ",", "from", *MONTH_NAMES)
    return False


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


def _a_rate(f: Figure, doc: Document) -> bool:
    """'two for every civilian', 'for every two killed'."""
    if "every" not in f.words:
        return False
    near = doc.between(f.first - 3, f.last + 3)
    return "every" in doc.between(f.first - 1, min(f.end, f.last + 3)) and bool({"for", "out"} & set(near))


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


def _tell_again(row: dict[str, Any], again: dict[str, Any], headline: int, title: int) -> None:
    """The same figure told again: one row, with the closer days of the two."""
    order = ("published", "inferred", "stated")
    first, second = order.index(row["as_of_origin"]), order.index(again["as_of_origin"])
    width = {
        id(r): (date.fromisoformat(r["as_of_end"]) - date.fromisoformat(r["as_of_start"])).days for r in (row, again)
    }
    if row["start"] < headline and row["modality"] in ASSERTED:  # the headline tells shortly what the text tells whole
        if row["claimant"] is None and row["start"] < title:
            row["claimant"], row["relayed_by"] = again["claimant"], again["relayed_by"]
        if second > first:
            row.update({name: again[name] for name in ("as_of_start", "as_of_end", "as_of_origin", "basis", "since")})
    planned = row["modality"] in ("scheduled", "offered", "accepted")
    if planned and (second > first or (second == first and width[id(again)] < width[id(row)])):
        for name in ("as_of_start", "as_of_end", "as_of_origin", "basis"):
            row[name] = again[name]


def _days_of_totals(parts: list[tuple[dict[str, Any], dict[str, Any]]], rows: list[dict[str, Any]]) -> None:
    """A total whose parts have days of their own takes the days of all; what shares the days of a planned one, too."""
    groups: dict[int, tuple[dict[str, Any], list[dict[str, Any]]]] = {}
    for total, part in parts:
        groups.setdefault(id(total), (total, []))[1].append(part)
    for total, of_it in groups.values():
        days = {(p["as_of_start"], p["as_of_end"]) for p in of_it if p["as_of_origin"] == "stated"}
        whole = total["value"] is not None and total["value"] == sum(p["value"] or 0 for p in of_it)
        if whole and len(days) == len(of_it) > 1:  # "freed seven: four on Thursday and three on Saturday"
            total["as_of_start"], total["as_of_end"] = min(days)[0], max(end for _, end in days)
            total["as_of_origin"] = "stated"
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
        if set(words) & lx.TRUCE_WORDS | {"pauses"} & set(words) and PLAIN_TELLINGS[0].fits(joined(words), ""):
            return "rejected"
    return told


@dataclass(slots=True)
class _Told:
    """How a figure is told: its modality, the plan it stands in, whose it is where that is known."""

    modality: str
    plan: Plan | None
    author: str | None = None
    nobodys: bool = False  # the figure of a proposal is its author's or nobody's, not of whoever speaks of it


def _told(
    f: Figure, measure: str, context: Context, total: dict[str, Any] | None, same_sentence: list[dict[str, Any]]
) -> _Told:
    """How a figure is told, by its own words, the plan it stands in, what is exchanged for it and its total."""
    doc, plannable = context.doc, measure in PLANNABLE
    told = modality(f, doc, measure)
    if measure == "truce_length":
        told = _truce_told(f, doc, told)
    # "had released 110 prisoners and would free 90 more"
    ahead = {"due", "set", "expected", "agreed"} & {*doc.between(f.last, f.last + 3), doc.at(f.first - 1)}
    already = told == "scheduled" and not ahead and f.event_at < f.first
    already = already and {"would", "will"}.isdisjoint(doc.between(f.event_at, f.first))
    listed = plannable and context.plans.listed(f.first)
    if (told == "offered" or already) and plannable and not listed and done_here(f, doc):
        told = "reported"
    out = _Told(told, context.plans.of(f.first) if plannable else None)
    if measure in ("truce_length", "phases"):
        out.plan = context.plans.named_by(f.first) or out.plan
    laid_out = told in _LAID_OUT or (told in ("rejected", "accepted") and context.plans.tells(f.first))
    doer = _doer(measure)
    if out.plan is not None and laid_out and not done(f, doc, listed=listed):
        out.nobodys = not out.plan.agreed and doer is None
        of_a_party = not out.plan.agreed and out.plan.by in ("Hamas", "Israel")
        asks = of_a_party and doer not in (None, out.plan.by)
        if not out.plan.agreed:  # a mediator's proposal has Hamas release hostages
            out.author = out.plan.by if of_a_party or doer is None else doer
        told = "scheduled" if out.plan.agreed else "demanded" if asks else "offered"
    if told == "reported" and plannable and f.quantity.unit is None:
        told = undone(f, doc) or told
    other = next((r for r in reversed(same_sentence) if r["measure"] in PLANNABLE), None)
    swapped = not {"exchange", "return", "swap"}.isdisjoint(doc.between(max(f.start, f.first - 9), f.first))
    if other is not None and swapped:
        if told == "scheduled" and other["modality"] in ("reported", "hypothetical"):
            # "resulted in the release of 90 hostages in exchange for the freedom of 210 prisoners"
            told = other["modality"]
        if told in ("reported", "offered", "demanded") and plannable:
            if other["modality"] != "demanded":
                told = other["modality"]  # "... would release 10 hostages in exchange for 1,100 prisoners"
            elif doer == other["actor"]:  # "Hamas demands 200 prisoners in exchange for 10 hostages"
                told, out.author = "offered", other["actor"]
            elif doer:
                told = "demanded"
    due = (
        told == "scheduled" and total is not None and total["modality"] in ASSERTED
    )  # "18 were freed; 33 are due to be"
    if total is not None and plannable and total["measure"] in PLANNABLE and not due:
        told = total["modality"]
    out.modality = told
    return out


@dataclass(slots=True)
class _Dated:
    """As of when a figure is, and as what it counts then."""

    first: date
    last: date
    origin: str
    basis: str
    per: str | None
    since: date | None = None

    def on(self, first: date, last: date, origin: str) -> None:
        """Put it on other days."""
        self.first, self.last, self.origin = first, last, origin


def _dated(
    f: Figure,
    measure: str,
    population: str,
    context: Context,
    told: _Told,
    total: dict[str, Any] | None,
    same_sentence: list[dict[str, Any]],
) -> _Dated:
    """The days of a figure: of its own words, else of its plan, its total, the attack, the sentence before."""
    doc, published, asserted = context.doc, context.published, told.modality in ASSERTED
    first, last, origin, when = when_of(f, doc, context.days, told.modality, published)
    if told.modality == "scheduled" and when is None and measure in PLANNABLE:
        first, last, origin, when = _day_ahead(f, context, (first, last, origin, when))
    if (
        told.plan is not None
        and told.plan.put is not None
        and when is None
        and told.modality in ("offered", "demanded")
    ):
        first, last, origin = *told.plan.put, "inferred"  # what a proposal says is as of the day it was put
    of_measure = total if total is not None and total["measure"] == measure else None
    if of_measure is not None and not asserted and of_measure["as_of_origin"] == "stated":
        first, last, origin = *_days_of(of_measure), "stated"  # "must free 110 on Thursday, 30 of whom are minors"
    out = _Dated(first, last, origin, basis(f, doc, measure, told.modality, when), _per(f, doc))
    stretch = when is not None and first < last and doc.at(when.start_word - 1) in ("from", "between")
    if out.basis == "cumulative" and stretch and not _attack_since(first):
        out.basis = "period"
    alike, casualties = of_measure, measure in ("deaths", "injured")
    of_total = (
        alike is not None and alike["basis"] == "cumulative" and f.parent is not None and f.parent.first < f.first
    )
    if of_total and when is not None and when.end_word <= f.first:
        when = None  # "four in the past 24 hours, bringing the total to 190, including 90 children"
    if alike is None and when is None and casualties:
        running = (r for r in same_sentence if r["measure"] in ("deaths", "injured") and r["basis"] == "cumulative")
        alike = next(running, None)
    if alike is not None and when is None and asserted and alike["modality"] in ASSERTED:
        # "8,260 were killed in Gaza and 122 in the West Bank": parts and neighbours of a total
        out.basis = alike["basis"]
        out.on(*_days_of(alike), alike["as_of_origin"])
    if out.per in ("hostage", "soldier") and not asserted:
        out.basis = "amount"
        out.on(published, published, "published")  # a rate has no day
    if out.per in ("day", "week", "month") and out.basis == "cumulative":
        out.basis = "period"
    since = since_of(f, doc, context.days)
    if out.basis == "cumulative" and _attack_since(out.first) and out.first < out.last:
        since, out.first = out.first, out.last  # "between October 7, 2023 and February 10, 2025"
    if out.basis in ("cumulative", "snapshot") and when is not None and _long_ago(when, f, doc, published):
        out.on(published, published, "published")
    if out.basis == "cumulative" and when is not None and when.last == published and (out.last - out.first).days <= 2:
        out.first = out.last  # a total told beside what "the past 24 hours" brought is as of their end
    own_days = when is not None and not when.since and since is not None and since < when.first  # "87 in the last day"
    counts_since = since is not None and since <= out.last and not _attack_since(since)
    if out.basis == "period" and asserted and since is not None and counts_since and not own_days:
        out.first, out.origin = since, "stated"
    since_then = when is not None and when.first < when.last and _attack_since(when.first)
    of_the_attack = measure == "hostages_taken" or (measure == "deaths" and population == "israel")
    beside = population == "israeli_soldiers" and _opens_with_the_attack(f, context)
    in_it = of_the_attack or population == "israel" or beside
    attack = _day_of_attack(f, context) if in_it and not since_then else None
    undated = when is None or (when.last - when.first).days > 31
    many = (f.quantity.value or f.quantity.low or 0) >= 100
    if attack is not None:
        out.basis = "period"
        out.on(attack, attack, "stated")
    elif of_the_attack and not since_then and asserted and undated and since is None and many:
        if context.attack is not None:  # the text names the day, in another sentence
            out.basis = "period"
            out.on(context.attack, context.attack, "inferred")
    elif out.basis == "period" and asserted and when is None and since is None:
        carried = _carried_days(f, context)
        if carried is not None:
            out.on(*carried, "inferred")
    if when is None and measure in ("aid_trucks", "prisoners_held") and asserted and before_the_war(f, doc):
        out.on(_LAST_BEFORE, _LAST_BEFORE, "inferred")
    if asserted and out.last > published:
        out.first, out.last = min(out.first, published), published
    out.since = since if out.basis == "cumulative" else None
    return out


def _days_of(row: dict[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(row["as_of_start"]), date.fromisoformat(row["as_of_end"])


def _said(f: Figure, measure: str, population: str, context: Context, counted: str) -> tuple[Attribution, str]:
    """(who says a figure, whose it then is): no authority counts the other side's dead."""
    said, low = context.attributions.of(f.first), f.quantity.value or f.quantity.low or 0
    party = v.party_of(said.claimant)
    if measure == "bodies_returned" and party == "gaza_authorities":
        population = ELSEWHERE  # bodies of Palestinians, which no population stands for
    if party == "gaza_authorities" and (population in _NOT_THEIRS or measure.startswith("hostages")):
        said = NOBODY  # "the war, set off by an attack that killed 1,200, has killed 43,000, health officials say"
    if party == "israel" and (measure, population, counted) == ("deaths", "gaza", "cumulative") and low >= 30000:
        said = NOBODY  # "Israel says it has killed 20,000 fighters, and 54,927 people have died"
    if "gaza" in f.words:
        return said, population
    if population == "west_bank" and said.claimant == "Gaza Ministry of Health":
        said = replace(said, claimant="Palestinian Ministry of Health (Ramallah)")
    if said.claimant in ("Magen David Adom", "Israeli police") and population == "gaza":
        population = "israel"
    if said.claimant == "Lebanese Ministry of Health" and population.startswith("gaza"):
        population = "lebanon"  # its parts and further counts, in sentences that name no place
    return said, population


def _row(
    f: Figure, rule: Rule, context: Context, total: dict[str, Any] | None, same_sentence: list[dict[str, Any]]
) -> dict[str, Any]:
    doc, q, measure = context.doc, f.quantity, rule.measure
    told = _told(f, measure, context, total, same_sentence)
    population = rule.population if isinstance(rule.population, str) else rule.population(f, doc)
    dated = _dated(f, measure, population, context, told, total, same_sentence)
    said, population = _said(f, measure, population, context, dated.basis)
    asserted = told.modality in ASSERTED
    if dated.origin == "published" and asserted:
        standing = said.claimant is not None and dated.basis in ("cumulative", "snapshot")
        spoke = _day_said(said.claimant or "", doc.sentence_of(f.first), context) if standing else None
        if context.valid is not None:
            dated.on(context.valid, context.valid, "stated")
        elif spoke is not None:
            dated.on(spoke, spoke, "inferred")
    actor = told.author if told.nobodys else told.author or _actor(f, measure, told.modality, context)
    start, end = _quote(f, doc)
    return {
        "measure": measure,
        "population": population,
        "value": q.value,
        "low": q.low if q.value is None else None,
        "high": q.high if q.value is None or q.bound == "about" else None,
        "bound": q.bound,
        "unit": q.unit or v.MEASURES[measure].units[0],
        "per": dated.per,
        "basis": dated.basis,
        "since": dated.since.isoformat() if dated.since and dated.since <= dated.first else None,
        "modality": told.modality,
        "actor": None if asserted else actor,
        "as_of_start": dated.first.isoformat(),
        "as_of_end": dated.last.isoformat(),
        "as_of_origin": dated.origin,
        "claimant": said.claimant,
        "relayed_by": said.relayed_by,
        "quote": doc.text[start:end],
        "note": _note(f, measure, said),
        "start": start,
        "end": end,
        "rule": f"{rule.name}; {said.rule}" if said.rule else rule.name,
    }


_LAID_OUT = ("reported", "scheduled", "offered", "demanded")  # how what stands in a plan may sound


_HUNGER = frozenset(("malnutrition", "starvation", "hunger", "starved", "famine"))


def _note(f: Figure, measure: str, said: Attribution) -> str | None:
    """What a reader must know of a row: who told it is not known, or several, or it counts some causes of death only."""
    unknown = None
    if said.claimant is None:
        unknown = (
            UNKNOWN_TELLER if "not known" in said.rule else SEVERAL_TELLERS if "two parties" in said.rule else None
        )
    of_hunger = "The sentence tells of deaths from hunger." if measure == "deaths" and f.words & _HUNGER else None
    return " ".join(told for told in (unknown, of_hunger) if told) or None


def _per(f: Figure, doc: Document) -> str | None:
    if f.noun_class == "truck" and "daily" in doc.between(f.first - 4, f.first):
        return "day"  # "the daily entry of 220 trucks"
    for i in range(f.last, min(f.end, f.last + 9)):
        if doc.at(i) in ("a", "each", "every", "per") and doc.at(i + 1) in ("day", "week", "month"):
            if doc.at(i - 1) == "in" or doc.at(i + 2) in ("after", "before", "earlier", "later", "ago"):
                continue
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
        return _doer(measure) if told != "demanded" else None
    cues = [k for k in range(f.start, f.first) if context.doc.at(k) in _STANDS[told]]
    before = [m for m in named if m.first < cues[-1]] if cues else []
    return (before or named)[-1].name  # "Israel demands that Hamas free 11": it is Israel that demands


_STANDS = {name: words for name, words in CUES if name != "scheduled"}


def _doer(measure: str) -> str | None:
    if measure in ("hostages_released", "hostages_returned", "bodies_returned"):
        return "Hamas"
    return "Israel" if measure == "prisoners_released" else None


_NOT_THEIRS = ("israel", "israeli_soldiers", "hostages")  # whom no authority in Gaza counts
_MAX_WORDS = 8


# Words that are a figure, or a bound, only beside others: "the toll has passed 48,000", "half of the Strip".
_READ_WITH_OTHERS = frozenset(("passed", "half", "one", "no", "none", "not", "a", "an"))


def _readable(f: Figure, doc: Document, first: int, last: int) -> tuple[int, int]:
    """The words of a quote, with as many more as it takes to be read alone as the figure is read in the text."""
    for more in range(_MAX_WORDS - (last - first) + 1):
        for start, end in ((first, last + more), (first - more, last)):
            if start >= f.start and end <= f.end:
                quote = doc.text[doc.starts[start] : doc.ends[end - 1]]
                if any(r.quantity == f.quantity for r in read_quantities(quote)):
                    return start, end
    return first, last


def _quote(f: Figure, doc: Document) -> tuple[int, int]:
    """The shortest words that show figure and noun, made longer until they stand only once in the text."""
    first, last = f.first, f.last
    if f.noun_at >= f.last and f.noun_at + 1 - first <= _MAX_WORDS:
        last = f.noun_at + 1
    if doc.at(f.first) in _READ_WITH_OTHERS:
        first, last = _readable(f, doc, first, last)
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
