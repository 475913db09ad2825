"""Figures to candidate claims: which measure, told how, by whom, as of when. Every candidate names the rule that made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.asof import (
    LAST_BEFORE,
    attack_since,
    before_the_war,
    carried_days,
    day_ahead,
    day_of_attack,
    day_said,
    long_ago,
    office,
    opens_with_the_attack,
    since_of,
    since_the_truce,
    when_of,
)
from truceline.extraction.attribution import NOBODY, Attribution
from truceline.extraction.clauses import clause_at
from truceline.extraction.context import Context
from truceline.extraction.dates import ATTACK
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import BACK, Figure, is_part
from truceline.extraction.finding import find_figures
from truceline.extraction.leftout import left_out
from truceline.extraction.measures import RULES, Rule, rule_of
from truceline.extraction.places import ELSEWHERE
from truceline.extraction.plans import BOTH, Plan, one_side, side
from truceline.extraction.telling import (
    ASSERTED,
    CUES,
    PLANNABLE,
    REFUSED,
    basis,
    done,
    done_here,
    modality,
    provided_for,
    undone,
)
from truceline.quantities import Quantity, read_quantities
from truceline.tokens import CARDINALS
from truceline.words import SEVERAL_TELLERS, UNKNOWN_TELLER


def find_claims(context: Context) -> list[dict[str, Any]]:
    """Candidate claims in the order of the text: the columns a facts file holds, and start, end and rule."""
    doc = context.doc
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    parts: list[tuple[dict[str, Any], dict[str, Any]]] = []
    of_figure: dict[int, dict[str, Any]] = {}
    in_headline: list[tuple[Any, ...]] = []
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
        if row["population"] == ELSEWHERE or (figure.parent and _of_no_population(figure, row, of_figure, doc)):
            continue
        told_here.append(row)
        if row["unit"] not in v.MEASURES[row["measure"]].units:
            continue
        q = figure.quantity
        key = _same_figure(row, q)
        told = key[:4]
        if key not in rows and row["start"] >= headline:
            key = next((k for k in in_headline if k[:4] == told and rows[k]["start"] < headline), key)
        before = _told_before(figure, row, rows, doc)
        if before is not None:
            key, rule = before, next(r for r in RULES if r.measure == before[0])
            row = _row(figure, rule, context, None, [])
        if key in rows and _on_another_day(rows[key], row):
            key = (*key, row["as_of_start"])  # "8 hostages on Tuesday and 8 more on Wednesday"
        whose = (rows[key]["claimant"], row["claimant"]) if key in rows else (None, None)
        if None not in whose and office(whose[0] or "") != office(whose[1] or "") and row["modality"] in ASSERTED:
            key = (*key, row["claimant"])  # what two say is two claims, though they say the same
        if key in rows:
            _tell_again(rows[key], row, headline, title)
            row = rows[key]
        else:
            rows[key] = row
            if row["start"] < headline:
                in_headline.append(key)
        of_figure[figure.first] = row
        if figure.parent is not None and figure.parent.first in of_figure:
            total = of_figure[figure.parent.first]
            if doc.at(figure.first - 1) == "to" and total is not row:
                total["superseded"] = row
            elif total is not row:
                parts.append((total, row))
    out = sorted(rows.values(), key=lambda row: (row["start"], row["end"]))
    _days_of_totals(parts, out)
    _since_goes_on(out, doc)
    return out


def _since_goes_on(rows: list[dict[str, Any]], doc: Document) -> None:
    """Give a further toll the start of the one before it: '1,042 since 18 March. Another 2,542 people have been injured.'"""
    tolls = [r for r in rows if r["measure"] in ("deaths", "injured") and r["basis"] == "cumulative"]
    for before, row in pairwise(tolls):
        number = doc.sentence_of(doc.word_at(row["start"]))
        first = doc.sentences[number][0]
        opens = doc.between(first, first + 2)
        further = opens[:1] == ["another"] or opens in (["it", "also"], ["they", "also"], ["a", "further"])
        beside = (
            number - doc.sentence_of(doc.word_at(before["start"])) == 1 and row["population"] == before["population"]
        )
        told = (before["as_of_origin"], row["as_of_origin"]) == ("stated", "published")
        told = told and "since" not in doc.between(*doc.sentences[number])
        if further and beside and told and before["since"] is None and row["since"] is None:
            row["as_of_start"], row["as_of_end"], row["as_of_origin"] = (
                before["as_of_start"],
                before["as_of_end"],
                "inferred",
            )
        if further and beside and row["since"] is None and before["since"] is not None:
            row["since"] = before["since"]
            row["note"] = " ".join(
                told for told in (row["note"], "Since when it counts the figure before it tells.") if told
            )


def _of_no_population(f: Figure, row: dict[str, Any], of_figure: dict[int, dict[str, Any]], doc: Document) -> bool:
    """Whether a part is of people for whom there is no population: '185 killed in the West Bank, among them 38 children'."""
    total = of_figure.get(f.parent.first) if f.parent is not None else None
    alike = total is not None and all(total[name] == row[name] for name in ("measure", "population"))
    kin = f.noun in _KINDS or not _KIN.isdisjoint(doc.between(f.last, f.last + 6))
    return alike and kin and row["measure"] in ("deaths", "injured") and is_part(f, doc)


_KIN = frozenset(("brothers", "sisters", "siblings", "relatives", "family"))
_KINDS = frozenset(("children", "women", "boys", "girls", "minors", "babies", "infants", "journalists", "medics"))


def _on_another_day(row: dict[str, Any], again: dict[str, Any]) -> bool:
    """Whether 'more' tells of the same number on another day that is told."""
    days = [(r["as_of_start"], r["as_of_end"]) for r in (row, again) if r["as_of_origin"] == "stated"]
    further = not {"more", "others", "another"}.isdisjoint(again["quote"].split())
    return len(days) == 2 and days[0] != days[1] and further


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
        if (
            row["bound"] == "exact"
            and again["bound"] in ("at_least", "more_than", "about")
            and again["modality"] in ASSERTED
        ):
            row.update({name: again[name] for name in ("value", "low", "high", "bound", "quote", "start", "end")})
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
        if set(words) & lx.TRUCE_WORDS | {"pauses"} & set(words) and REFUSED.fits(joined(words), ""):
            return "rejected"
    if told == "hypothetical" and doc.at(f.first - 1) in ("needs", "needed", "requires"):
        return "demanded"  # "Hamas says it needs seven days of calm"
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
    # "pledged 600 trucks, but 173 entered", "173 entered out of the 600 promised"
    promised = doc.at(f.first - 1) in ("pledged", "promised") or provided_for(f, doc)
    if (told == "offered" or already) and plannable and not listed and not promised and done_here(f, doc):
        told = "reported"
    out = _Told(told, context.plans.of(f.first) if plannable else None)
    if measure in ("truce_length", "phases"):
        out.plan = context.plans.named_by(f.first) or out.plan
    listed = listed or (told == "reported" and out.plan is not None and _after_a_colon(f, doc))
    if listed and told == "reported" and out.plan is not None:
        told = "offered"
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
        if told == "hypothetical" and other["modality"] == "reported":
            told = "reported"  # "during which 31 hostages went home in return for the release of 1,700 prisoners"
        if told == "scheduled" and other["modality"] in ("reported", "hypothetical"):
            # "resulted in the release of 90 hostages in exchange for the freedom of 210 prisoners"
            told = other["modality"]
        if told in ("reported", "offered", "demanded") and plannable:
            if out.plan is not None and other["modality"] != "demanded":
                told = other["modality"]
            elif measure == "truce_length" and other["modality"] == "offered" and other["actor"] == "Hamas":
                told, out.author = "demanded", "Hamas"  # "offered to free five in exchange for a 45-day truce"
            elif measure == "truce_length" and other["modality"] == "demanded" and other["actor"] == "Israel":
                told, out.author = "offered", "Israel"
            elif other["modality"] != "demanded":
                told = other["modality"]  # "... would release 10 hostages in exchange for 1,100 prisoners"
            elif doer == other["actor"]:  # "Hamas demands 200 prisoners in exchange for 10 hostages"
                told, out.author = "offered", other["actor"]
            elif doer:
                told = "demanded"
    if (
        measure == "truce_length"
        and told == "scheduled"
        and out.plan is None
        and doc.has(f.last, f.last + 9, ("for", "every")) >= 0
    ):
        who = [m.name for m in context.attributions.in_sentence[doc.sentence_of(f.first)] if m.first < f.first]
        told, out.author = "offered", one_side(who[-1:])  # "Israel will add one day for every 10 hostages"
    due = (
        told == "scheduled" and total is not None and total["modality"] in ASSERTED
    )  # "18 were freed; 33 are due to be"
    came = (  # "of the 600 trucks provided for, 250 have been arriving"
        told == "reported" and measure == "aid_trucks" and not _HAVE.isdisjoint(doc.between(f.last, f.last + 4))
    )
    if (
        total is not None
        and plannable
        and total["measure"] in PLANNABLE
        and not (due or came)
        and told != "hypothetical"
    ):
        told = total["modality"]
    if plannable and told not in ("reported", "hypothetical", "denied") and _freed_so_far(f, doc):
        told = "reported"  # "Of the 33 hostages due to be freed, 19 have been released so far"
    out.modality = told
    return out


def _freed_so_far(f: Figure, doc: Document) -> bool:
    after = doc.between(f.last, min(f.end, f.last + 4))
    if after[:3] == ["have", "done", "so"]:
        return True  # "1,900 are due to leave Israeli jails; 766 have done so"
    return after[:1] == ["have"] and after[1:2] == ["been"] and lx.EVENTS.get(after[2]) in BACK


_HAVE = frozenset(("have", "has", "had", "were"))


def _after_a_colon(f: Figure, doc: Document) -> bool:
    """Whether a figure stands in what a plan is told to be: 'The outline was short: a pause of a week, 37 hostages freed'."""
    colon = next((k for k in range(f.first - 1, f.start, -1) if doc.at(k) == ":"), -1)
    finite = doc.between(colon, max(f.last, f.noun_at + 1) + 2)
    if not {"after", "handover", "exchange", "when"}.isdisjoint(doc.between(f.start, colon)):
        return False  # "Details of the plan came after the handover: three hostages freed"
    return colon >= 0 and _HAPPENED.isdisjoint(finite) and not _PLANNED.isdisjoint(doc.between(f.start, colon))


_HAPPENED = frozenset(("was", "were", "has", "have", "had", "said", "says"))
_PLANNED = frozenset(("outline", "plan", "proposal", "draft", "framework", "offer", "document"))


@dataclass(slots=True)
class _Dated:
    """As of when a figure is, and as what it counts then."""

    first: date
    last: date
    origin: str
    basis: str
    per: str | None
    since: date | None = None
    vague: bool = False  # counts from some day of a month, and no more is told

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
    if asserted and when is not None and when.start_word > f.last and _of_the_place(f, doc):
        first, last, origin, when = published, published, "published", None
    if told.modality == "scheduled" and when is not None and when.end_word <= f.first and provided_for(f, doc):
        first, last, origin, when = published, published, "published", None  # the day is that of what came instead
    if told.modality == "scheduled" and when is None and measure in PLANNABLE:
        first, last, origin, when = day_ahead(f, context, (first, last, origin, when))
    if (
        told.plan is not None
        and told.plan.put is not None
        and when is None
        and (told.modality in ("offered", "demanded") or (told.modality == "scheduled" and told.plan.agreed))
    ):
        first, last, origin = *told.plan.put, "inferred"  # what a proposal says is as of the day it was put
    of_measure = total if total is not None and total["measure"] == measure else None
    if of_measure is not None and not asserted and of_measure["as_of_origin"] == "stated":
        first, last, origin = *_days_of(of_measure), "stated"  # "must free 110 on Thursday, 30 of whom are minors"
    out = _Dated(first, last, origin, basis(f, doc, measure, told.modality, when), _per(f, doc))
    stretch = when is not None and first < last and doc.at(when.start_word - 1) in ("from", "between")
    if out.basis == "cumulative" and stretch and not attack_since(first):
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
    if out.per is not None and out.per not in ("day", "week", "month") and not asserted:
        out.basis = "amount"
        out.on(published, published, "published")  # a rate has no day
    if out.per in ("day", "week", "month") and out.basis == "cumulative":
        out.basis = "period"
    counted_from = since_of(f, doc, context.days)
    since = counted_from.first if counted_from is not None and counted_from.first == counted_from.last else None
    out.vague = counted_from is not None and since is None and counted_from.first > ATTACK  # "since March"
    if since is None and out.basis == "cumulative" and since_the_truce(f, doc):
        since = context.truce
    if out.basis == "cumulative" and attack_since(out.first) and out.first < out.last:
        since, out.first = out.first, out.last  # "between October 7, 2023 and February 10, 2025"
    then = (
        when is not None
        and doc.between(f.start, f.start + 2) == ["there", "were"]
        and lx.EVENTS.keys().isdisjoint(doc.between(f.last, when.start_word))
    )
    # "There were 101 hostages in Gaza in November", but not ", seized in October 2023"
    if out.basis in ("cumulative", "snapshot") and when is not None and not then and long_ago(when, f, doc, published):
        out.on(published, published, "published")
    if out.basis == "cumulative" and when is not None and when.last == published and (out.last - out.first).days <= 3:
        out.first = out.last  # a total told beside what "the past 24 hours" brought is as of their end
    own_days = when is not None and not when.since and since is not None and since < when.first  # "87 in the last day"
    counts_since = since is not None and since <= out.last and not attack_since(since)
    if out.basis == "period" and asserted and since is not None and counts_since and not own_days:
        out.first, out.origin = since, "stated"
    since_then = when is not None and when.first < when.last and attack_since(when.first)
    of_the_attack = measure == "hostages_taken" or (measure == "deaths" and population == "israel")
    beside = population == "israeli_soldiers" and opens_with_the_attack(f, context)
    in_it = of_the_attack or population == "israel" or beside
    attack = day_of_attack(f, context) if in_it and not since_then else None
    undated = when is None or (when.last - when.first).days > 31
    many = (f.quantity.value or f.quantity.low or 0) >= 100
    if attack is not None:
        out.basis = "period"
        out.on(attack, attack, "stated")
    elif of_the_attack and not since_then and asserted and undated and since is None and many:
        if context.attack is not None:  # the text names the day, in another sentence
            out.basis = "period"
            out.on(context.attack, context.attack, "inferred")
        elif population == "israel":
            out.basis = "cumulative"  # all who were killed in it, counted by the day of the report
    elif out.basis == "period" and asserted and when is None and since is None:
        carried = carried_days(f, context)
        if carried is not None:
            out.on(*carried, "inferred")
    if when is None and measure in ("aid_trucks", "prisoners_held") and asserted and before_the_war(f, doc):
        out.on(LAST_BEFORE, LAST_BEFORE, "inferred")
    if asserted and out.last > published:
        out.first, out.last = min(out.first, published), published
    out.since = since if out.basis == "cumulative" else None
    return out


def _days_of(row: dict[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(row["as_of_start"]), date.fromisoformat(row["as_of_end"])


_AT_THE_TABLE = ("us", "mediator", "israel", "hamas")


def _in_an_aside(f: Figure, doc: Document) -> bool:
    """Whether a figure stands in a clause that tells what else went on, where nobody speaks."""
    aside = max((k for k in range(f.start, f.first) if _opens_an_aside(doc, k)), default=None)
    own = doc.between(aside, f.first) if aside is not None else [","]
    return "," not in own and lx.SAY.isdisjoint(own)


def _of_the_place(f: Figure, doc: Document) -> bool:
    """Whether a figure only describes where it happened: 'In Rafah, where 1.3 million people shelter, 27 were killed, X said'."""
    where = next((k for k in range(f.start + 1, min(f.start + 6, f.first)) if doc.at(k) == "where"), None)
    if (
        f.event in ("killed", "injured")
        or where is None
        or doc.at(where - 1) != ","
        or "," in doc.between(where, f.first)
    ):
        return False
    return "," in doc.between(f.last, min(f.end, f.last + 9))


def _opens_an_aside(doc: Document, k: int) -> bool:
    return clause_at(doc, k) in ("as", "after") or doc.between(k - 1, k + 1) == [",", "after"]


_OF_THE_WAR = re.compile(r" (?:fighting|war|conflict) (?:that|which) has (?:killed|left|claimed) (?:\S+ ){0,2}$")


def _said(f: Figure, measure: str, population: str, context: Context, counted: str) -> tuple[Attribution, str]:
    """(who says a figure, whose it then is): no authority counts the other side's dead."""
    doc = context.doc
    said, low = context.attributions.of(f.first), f.quantity.value or f.quantity.low or 0
    party = v.party_of(said.claimant)
    if measure == "bodies_returned" and party == "gaza_authorities":
        population = ELSEWHERE  # bodies of Palestinians, which no population stands for
    if party == "gaza_authorities" and (population in _NOT_THEIRS or measure.startswith("hostages")):
        said = NOBODY  # "the war, set off by an attack that killed 1,200, has killed 43,000, health officials say"
    if party == "israel" and (measure, population, counted) == ("deaths", "gaza", "cumulative") and low >= 30000:
        said = NOBODY  # "Israel says it has killed 20,000 fighters, and 54,927 people have died"
    if measure in ("deaths", "injured") and party in _AT_THE_TABLE and _in_an_aside(f, doc):
        said = NOBODY  # "Trump said he could end the war, hours after strikes killed 14"
    if _of_the_place(f, doc) or _OF_THE_WAR.search(joined(doc.between(f.first - 8, f.first))):
        said = NOBODY  # "Qatar said the truce goes on, a pause in seven weeks of fighting that has killed thousands"
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
        spoke = day_said(said.claimant or "", doc.sentence_of(f.first), context) if standing else None
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
        "note": _note(f, measure, said, dated, context),
        "start": start,
        "end": end,
        "rule": f"{rule.name}; {said.rule}" if said.rule else rule.name,
    }


_LAID_OUT = ("reported", "scheduled", "offered", "demanded")  # how what stands in a plan may sound


_UNDATED = "Counted since a day the text does not tell."
_UNDATED_TRUCE = "Counted since a truce whose first day the text does not tell."


def _note(f: Figure, measure: str, said: Attribution, dated: _Dated, context: Context) -> str | None:
    """What a reader must know of a row: who told it is not known, or several, from when or which causes of death it counts."""
    unknown = None
    if said.claimant is None:
        unknown = (
            UNKNOWN_TELLER if "not known" in said.rule else SEVERAL_TELLERS if "two parties" in said.rule else None
        )
    of_truce = f.event in ("killed", "injured") and context.truce is None and since_the_truce(f, context.doc)
    of_hunger = "The sentence tells of deaths from hunger." if measure == "deaths" and f.words & lx.HUNGER else None
    found = measure == "bodies_returned" and not _FOUND.isdisjoint(
        context.doc.between(f.start, min(f.end, f.last + 14))
    )
    of_found = "The sentence tells of bodies found or recovered, not handed over." if found else None
    undated = _UNDATED_TRUCE if of_truce else _UNDATED if dated.vague and dated.basis == "cumulative" else None
    return " ".join(told for told in (unknown, of_hunger, of_found, undated) if told) or None


_FOUND = frozenset(("found", "recovered", "retrieved"))


def _per(f: Figure, doc: Document) -> str | None:
    near = (*doc.between(f.first - 4, f.first), *doc.between(f.last, min(f.end, f.noun_at + 6)))
    if f.noun_class == "truck" and ("daily" in near or doc.between(f.start, f.start + 2) == ["every", "day"]):
        return "day"  # "the daily entry of 220 trucks", "600 trucks enter daily"
    opens = doc.between(f.start, f.start + 3)
    if (
        opens[:1] == ["for"]
        and opens[1:2] in (["every"], ["each"])
        and opens[2:] in (["hostage"], ["captive"])
        and (f.noun_class == "prisoner")
    ):
        return "hostage"  # "for every hostage freed, 40 prisoners"
    for i in range(f.last, min(f.end, f.last + 9)):
        if (
            doc.at(i) in ("a", "each", "every", "per")
            and doc.at(i + 1) in ("day", "week", "month")
            and doc.at(i + 2) != "-"
        ):
            if doc.at(i) in ("each", "every"):
                return doc.at(i + 1)  # "entered each day before the war"
            if doc.at(i - 1) in ("in", "of", "within", "by", "during") or doc.at(i + 2) in (
                "after",
                "before",
                "earlier",
                "later",
                "ago",
            ):
                continue
            return doc.at(i + 1)
        if (
            doc.at(i) == "for"
            and doc.at(i + 1) == "every"
            and (doc.at(i + 2)[:1].isdecimal() or doc.at(i + 2) in CARDINALS)
        ):
            counted = next((k for k in range(i + 3, i + 6) if lx.NOUNS.get(doc.at(k)) == "hostage"), None)
            return f"{doc.at(i + 2)} {doc.at(counted)}" if counted is not None else None
        if doc.at(i)[:1].isdecimal() or doc.at(i) in CARDINALS:
            break  # "162 prisoners, or three for each hostage": that rate is the other figure's
        if doc.at(i) in ("for", "per") and (doc.at(i) == "per" or doc.at(i + 1) in ("each", "every")):
            for k in range(i + 1, min(f.end, i + 6)):
                if lx.NOUNS.get(doc.at(k)) == "hostage":
                    return "hostage"
                if doc.at(k) == "civilian" and doc.at(k + 1) in ("and", ","):
                    return "hostage"  # "30 for every civilian and 50 for every soldier"
                if doc.at(k) == "soldier":
                    return "soldier"
                if doc.at(k) in ("day", "week"):
                    return doc.at(k)
    return None


def _actor(f: Figure, measure: str, told: str, context: Context) -> str | None:
    if told in ("reported", "estimated"):
        return None
    here = context.attributions.in_sentence[context.doc.sentence_of(f.first)]
    parties = ("hamas", "israel", "mediator", "us")
    named = [m for m in here if m.first < f.first and v.party_of(m.name) in parties
             and context.doc.at(m.first - 1) not in ("in", "at")  # "the Israeli delegation in Cairo"
             and context.doc.at(m.first) != "israelis"]  # "thousands of Israelis demand that 45 be freed"  # fmt: skip
    if not named or told not in _STANDS:
        return _doer(measure) if told != "demanded" else None
    if told == "demanded" and len(named) > 1:  # "An Israeli official said Hamas must hand over nine"
        named = [m for m in named if context.doc.at(m.last) not in ("must", "should")]
    if told == "accepted" and any(m.name == BOTH and m.first < f.first for m in here):
        return _doer(measure)  # "Hamas and Israel had agreed that 140 would be freed for the four soldiers"
    cues = [k for k in range(f.start, max(f.first, f.event_at)) if context.doc.at(k) in _STANDS[told]]
    if cues and context.doc.at(cues[-1]) == "offered" and context.doc.at(cues[-1] - 1) in ("been", "was", "were"):
        by = (m.name for m in here if m.first > cues[-1] and "by" in context.doc.between(m.first - 3, m.first))
        return next(by, None)  # "Hamas said it had been offered a truce by the mediators"
    if cues and context.doc.at(cues[-1] - 1) == "it":
        return named[0].name  # "Israel gave Hamas a list of those it insists must be freed"
    before = [m for m in named if m.first < cues[-1]] if cues else []
    name = (before or named)[-1].name
    if name.endswith("(unnamed)"):
        name = side(name) or name  # an official of a party acts for it
    return (
        None if name.endswith("(unnamed)") else name
    )  # "Israel demands that Hamas free 11": it is Israel that demands


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
    if f.last <= f.noun_at < f.end and f.noun_at + 1 - first <= _MAX_WORDS:
        last = f.noun_at + 1
    if doc.at(f.first) in _READ_WITH_OTHERS:
        first, last = _readable(f, doc, first, last)
    return doc.shortest(_ever_wider(f, doc, first, last))


def _ever_wider(f: Figure, doc: Document, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The places of some words of a figure's sentence, with ever more words beside them, 8 at most."""
    yield doc.starts[first], doc.ends[last - 1]
    while last - first < _MAX_WORDS:
        if last < f.end and doc.at(last).isalnum():
            last += 1
        elif first > f.start and doc.at(first - 1).isalnum():
            first -= 1
        else:
            return
        yield doc.starts[first], doc.ends[last - 1]
