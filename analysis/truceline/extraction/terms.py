"""Terms of proposals: what is to be done, by whom, in which phase, and how a party stands to it.

A term is found by a cue, a short pattern of words. Where a plan is laid out it stands in that plan; elsewhere the words that
govern it in its clause tell who offers, demands or refuses it. A candidate cannot know the project's proposals: the terms of
one plan, or of one paragraph and one party, are grouped under p1, p2 ...
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import in_a_text
from truceline.extraction.context import Context
from truceline.extraction.cues import CUES_BY_HEAD, fits, shown_by
from truceline.extraction.document import Document, short_quote
from truceline.extraction.plans import BOTH, DEALS, Plan
from truceline.extraction.stances import (
    BY_HAMAS,
    BY_ISRAEL,
    carried_sides,
    gives_for_it,
    let_go,
    party,
    proposer,
    stance_by,
    stance_of,
    who_agrees,
    who_asks,
)
from truceline.tokens import word_set as _w


def _obligated(term: str) -> str | None:
    if term in ("hostages_released", "bodies_returned", "disarmament", "governance_handover", "exile"):
        return "Hamas"
    if term in ("prisoners_released", "full_withdrawal", "partial_withdrawal", "halt_operations"):
        return "Israel"
    if term in ("permanent_ceasefire", "truce", "phase_extension", "phase_schedule", "negotiations"):
        return "Israel and Hamas"
    return None


_FIGURE_TERMS = {
    "phases": "phase_schedule", "truce_length": "truce", "hostages_released": "hostages_released",
    "bodies_returned": "bodies_returned", "prisoners_released": "prisoners_released", "aid_trucks": "humanitarian_aid",
}  # fmt: skip
_STANCE_OF_MODALITY = {"offered": "offered", "demanded": "demanded", "accepted": "accepted", "rejected": "rejected",
                       "scheduled": "offered"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """A term told at a word: whose stance it is and how they stand to it, the words that show it, what it was read by."""

    term: str
    stance: str
    by: str
    word: int
    first: int
    last: int
    rule: str
    plan: Plan | None = None
    claim: dict[str, Any] | None = None


_OF_THEM = (["of", "them"], ["of", "whom"])
_EXTENDS = _w("extend extends extended extending extension prolong prolongs prolonged prolonging stretch")
_PRESENT_YES = _w("agrees accepts commits")
_EXPECTS = _w("expects expect expecting")
_ADDS = _w("add adds adding")
_STOOD_IN_IT = _w("under part saw included includes")  # what was done under a deal stood in it
_IN_WHICH = frozenset((("in", "which"), ("during", "which")))


def _from_claims(context: Context, claims: list[dict[str, Any]]) -> Iterator[_Told]:
    """The figures that are terms: what is planned, offered, demanded."""
    doc = context.doc
    seen: set[tuple[str, int]] = set()
    for claim in claims:
        term = _FIGURE_TERMS.get(claim["measure"])
        if term is None:
            continue
        word = doc.word_at(claim["start"])
        first, last = doc.sentences[doc.sentence_of(word)]
        plan = context.plans.of(word) or context.plans.of(doc.word_at(claim["end"]) - 1)
        if term in ("truce", "phase_schedule"):
            plan = context.plans.named_by(word) or plan
        end = doc.word_at(claim["end"] - 1) + 1
        part = doc.between(end, end + 2) in _OF_THEM or doc.between(word + 1, word + 3) in _OF_THEM
        part = part or not {"including", "among"}.isdisjoint(doc.between(word - 3, word))
        if part and (term, doc.sentence_of(word)) in seen:
            continue  # "1,100 prisoners, 110 of them serving life"
        seen.add((term, doc.sentence_of(word)))
        near = doc.between(word + 1, word + 5)
        if term == "truce" and not lx.PHASES.isdisjoint(near) and "in" not in near:
            term = "phase_schedule"  # "the first six-week phase"
        extends = doc.at(word - 1) in ("by", "another") and not _EXTENDS.isdisjoint(doc.between(word - 11, word))
        if term == "truce" and (extends or not _ADDS.isdisjoint(doc.between(word - 1, word + 1))):
            term = "phase_extension"  # "extend the first phase by 42 days"
        place = (word, word, word, f"figure that is {claim['modality']}")
        told = doc.between(first, last)
        stood_in_it = not _STOOD_IN_IT.isdisjoint(told) or not _IN_WHICH.isdisjoint(pairwise(told))
        done = claim["modality"] == "reported" and not stood_in_it
        agrees = claim["modality"] == "accepted" and not _PRESENT_YES.isdisjoint(told)
        if plan is None and agrees and in_a_text(doc, word):
            continue  # "In the proposal, Israel agrees to a truce. Hamas agrees to release ten": nobody's stance
        turned_down = claim["modality"] == "rejected" and not (plan is not None and plan.by in ("Israel", "Hamas"))
        if plan is not None and not turned_down and not done:
            yield _Told(term, _stance_in(plan, term), plan.whose, *place, plan, claim)
            agreeing = who_agrees(context, first, word) if not plan.agreed else None
            if agreeing:
                yield _Told(term, "accepted", agreeing, *place, plan, claim)
            continue
        stance = _STANCE_OF_MODALITY.get(claim["modality"])
        if stance in (None, "offered") and not done and stance_of(doc, first, word, last)[0] == "open_to":
            stance = "open_to"
        if claim["modality"] == "scheduled" and not _EXPECTS.isdisjoint(doc.between(word - 7, word)):
            continue  # "Hamas expects Israel to free 300 prisoners": nobody offers them
        aid = term == "humanitarian_aid" and (stance, claim["actor"]) != ("demanded", "Hamas")
        if stance is None or term == "phase_schedule" or aid:
            continue
        whose = stance_by(context, word, stance_of(doc, first, word, last)[1], stance, term, None)
        swapped = doc.between(word - 3, word - 1) in (["in", "exchange"], ["in", "return"])
        if swapped and term == "truce" and claim["actor"] in ("Israel", "Hamas"):
            whose = claim["actor"]  # "said Hamas must hand over nine in exchange for two months of calm"
        if whose is None and stance == "accepted" and doc.between(word - 3, word - 1) == ["was", "agreed"]:
            whose = BOTH  # "The truce was agreed for four days"
        if whose is not None:
            yield _Told(term, _agreed(stance, whose), whose, *place, claim=claim)


def _stance_in(plan: Plan, term: str) -> str:
    """What stands in a plan is proposed; a party's own plan offers what it would do, and demands what the other is to do."""
    if plan.agreed or plan.by not in ("Hamas", "Israel"):
        return "proposed"
    if term in BY_HAMAS | BY_ISRAEL:
        return "offered" if (term in BY_HAMAS) == (plan.by == "Hamas") else "demanded"
    return "offered" if _obligated(term) == BOTH else "proposed"


def _agreed(stance: str, whose: str) -> str:
    """What both sides agree to, and for what, is what stands in the agreement."""
    return "proposed" if stance in ("accepted", "offered", "condition") and whose == BOTH else stance


_MODAL = _w(
    "would will includes include included including calls stipulates specifies provides requires envisages foresees shall"
)
_DEPENDS = _w("condition if unless only must not never without need whether cannot")
_TAKES_A_STAND = _w("prepared pledged readiness willingness "
                    "offered offers demanded demands demanding rejected rejects refused insisted insists agreed accepted willing "
                    "ready wants seeks called")  # fmt: skip


def _from_cues(context: Context) -> Iterator[_Told]:
    """The terms that words name without a figure."""
    doc = context.doc
    carried = carried_sides(context)
    at, words = -1, frozenset[str]()
    for i in doc.where(CUES_BY_HEAD):
        number = doc.sentence_of(i)
        first, last = doc.sentences[number]
        if number != at:
            at, words = number, frozenset(doc.between(first, last))
        fitting = (c for c in CUES_BY_HEAD[doc.at(i)] if not any(near.isdisjoint(words) for near in c.near)
                   and fits(c, doc, i, first, last))  # fmt: skip
        cue = next(fitting, None)
        any_deal = cue is not None and _of_any_deal(doc, first, i, words)
        laid_out = cue is not None and cue.term != "implementation" and not any_deal
        plan = context.plans.of(i) if laid_out else None
        if cue is not None and cue.laid_out and not plan:
            cue = next((c for c in fitting if not c.laid_out), None)
        if (
            cue is None
            or doc.at(last - 1) == "?"
            or "shalit" in words  # a deal of 2011
            or ("hezbollah" in words and words.isdisjoint(("gaza", "hamas")))
            or context.plans.lacks(i)
            or (cue.stance and doc.at(i - 1) in ("not", "cannot", "can't", "never"))
            or (cue.stance and "whether" in doc.between(i - 8, i))
        ):
            continue
        by_words, told_at = stance_of(doc, first, i, last)
        due = (
            cue.term == "negotiations" and plan is None and by_words in (None, "proposed") and _due_talks(doc, i, last)
        )
        if due:  # what was due under a deal stood in it
            before = context.plans.told_before(number)
            before = before if before is not None and before.agreed else None
            yield _Told(
                "negotiations", "proposed", BOTH, i, *shown_by(cue, doc, i, first, last), "talks that were due", before
            )
            continue
        stance = cue.stance or by_words
        if stance == "offered" and ("no", "more") in pairwise(doc.between(i, i + 4)) and doc.at(i + 3) != "than":
            stance = "rejected"  # "will release no more hostages"
        asks = who_asks(context, told_at, number) if plan is not None and stance == "demanded" else None
        own = asks is not None and party(asks) in ("hamas", "israel")  # "Hamas also demands that", beside a plan
        if plan is not None and stance != "rejected" and not own:
            place = (i, *shown_by(cue, doc, i, first, last))
            whole = cue.term == "permanent_ceasefire" and doc.at(i) in ("total", "complete", "full")
            term = "truce" if whole and context.plans.phase(i) == "1" else cue.term
            yield _Told(term, _stance_in(plan, term), plan.whose, *place, f"{doc.at(i)!r}, laid out", plan)
            agreeing = who_agrees(context, first, i)
            if agreeing and not plan.agreed:
                yield _Told(term, "accepted", agreeing, *place, f"{doc.at(i)!r}, agreed to", plan)
            continue
        if any_deal:
            stance = "condition"  # "any deal must end the war", "any proposal involving a withdrawal"
        proposes = proposer(context, told_at, number) if stance == "proposed" else None
        if proposes is not None:
            place = (i, *shown_by(cue, doc, i, first, last))
            yield _Told(cue.term, "proposed", proposes, *place, f"{doc.at(i)!r}, proposed")
            continue
        if stance in (None, "proposed") or (
            cue.term == "halt_operations" and words & {"permanent", "permanently", "total"}
        ):
            continue  # nobody's stance; or the same stop, told as permanent
        if (
            stance == "condition"
            and ({"exchange", "exchanged"} & words or doc.has(first, last, ("in", "return")) >= 0)
            and not words & (_MODAL | _TAKES_A_STAND | _DEPENDS)
        ):
            continue  # "returned 33 hostages in exchange for 2,000 prisoners": done, and nobody's condition
        given_up = let_go(doc, told_at) and (stance != "condition" or doc.at(told_at).startswith("condition"))
        if given_up or (doc.at(told_at) in _PRESENT_YES and in_a_text(doc, i)):
            continue
        giver = gives_for_it(context, cue.term, first, told_at, number) if stance == "condition" else None
        if giver is not None:
            stance = "offered"
        whose = giver or stance_by(context, i, told_at, stance, cue.term, carried[number])
        if cue.term == "prisoners_released" and stance == "demanded" and whose and party(whose) in ("israel", "us"):
            continue  # "Trump called for the release of detainees" asks for the hostages
        if whose is not None:
            place = (i, *shown_by(cue, doc, i, first, last))
            yield _Told(cue.term, _agreed(stance, whose), whose, *place, f"{doc.at(i)!r}, {stance}")


def _due_talks(doc: Document, i: int, last: int) -> bool:
    """Whether talks on a later phase were due: 'Talks on the second phase were supposed to begin on Monday'."""
    if lx.PHASES.isdisjoint(doc.between(i + 1, i + 6)):
        return False
    verbs = (k for k in range(i + 3, last) if doc.at(k) in ("were", "was", "are"))
    return any(doc.at(k + 1) in _DUE or doc.between(k + 1, k + 3) == ["to", "have"] for k in verbs)


_DUE = _w("supposed meant due scheduled")
_ANY_MUST = _w("lead leads guarantee must had has should based involving including includes include ensures guarantees")
_ANY = _w("any every only")


def _of_any_deal(doc: Document, first: int, i: int, words: frozenset[str]) -> bool:
    if words.isdisjoint(_ANY):
        return False
    before = set(doc.between(first, i))
    return not _ANY.isdisjoint(before) and bool(words & (DEALS | {"proposal", "proposals"})) and bool(words & _ANY_MUST)


def find_terms(context: Context, claims: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], dict[Any, str]]:
    """Candidate terms: the columns a facts file holds, and start, end and rule; and the proposal that each plan became."""
    doc = context.doc
    out: list[dict[str, Any]] = []
    seen: set[tuple[Any, ...]] = set()
    figured: set[tuple[str, str, str, int]] = set()  # a figure is a closer telling than a cue of its sentence
    with_figure: set[tuple[str, int]] = set()
    done = {(_FIGURE_TERMS.get(c["measure"]), doc.sentence_of(doc.word_at(c["start"]))) for c in claims
            if c["modality"] == "reported"}  # fmt: skip
    lengths = [doc.word_at(c["start"]) for c in claims if c["measure"] == "truce_length"]
    groups: dict[Any, str] = {}
    for told in (*_from_claims(context, claims), *_from_cues(context)):
        sentence = doc.sentence_of(told.word)
        phase = context.plans.phase(told.word) if told.plan else None
        here = (told.term, told.stance, told.by, sentence)
        key = (*here[:3], told.plan and told.plan.number, phase, told.claim and told.claim["claim_id"])
        more = told.claim and told.term != "truce"  # "250 prisoners and 1,700 others"; not "one, two or three weeks"
        swapped = told.claim is None and told.stance == "condition" and (told.term, sentence) in with_figure
        if key in seen or (here in figured and not more) or swapped:
            continue  # a figure is a closer telling than "in exchange for the prisoners"
        if told.term == "halt_operations" and any(-4 < word - told.word <= 8 for word in lengths):
            continue  # "fighting would stop for 40 days" is a truce
        if (
            told.claim is None
            and (told.term, sentence) in done
            and _MODAL.isdisjoint(doc.between(*doc.sentences[sentence]))
        ):
            continue  # "in return for 240 Palestinians freed from prison": they were
        seen.add(key)
        if told.claim:
            figured.add(here)
            with_figure.add((told.term, sentence))
        group = told.plan.number if told.plan else (doc.paragraph_of[sentence], told.by)
        out.append(_term_row(context, told, groups.setdefault(group, f"p{len(groups) + 1}"), phase))
    closer = {_same_term(row) for row in out if row["claim_id"]}
    out = [row for row in out if row["claim_id"] or _same_term(row) not in closer]
    return sorted(out, key=lambda row: row["start"]), groups


def _same_term(row: dict[str, Any]) -> tuple[Any, ...]:
    """What a term told with a figure and told without one share: of the two the figure is the closer telling."""
    return tuple(row[name] for name in ("proposal_id", "term", "stance", "stance_by", "phase"))


_NOT_TOLD = "Whose proposal it is, the text does not tell: the mediators' is assumed."


def _term_row(context: Context, told: _Told, proposal: str, phase: str | None) -> dict[str, Any]:
    doc, i = context.doc, told.word
    said = context.attributions.of(i)
    if told.claim:
        start, end = told.claim["start"], told.claim["end"]
    else:
        start, end = short_quote(doc, told.first, told.last, doc.sentences[doc.sentence_of(i)][1])
    near = set(doc.between(i, min(i + 5, doc.sentences[doc.sentence_of(i)][1]))) if not told.claim else set()
    of_it = doc.has(i, i + 5, ("as", "part")) >= 0 or doc.has(i, i + 5, ("no", "part")) >= 0 or doc.at(i) == "part"
    near -= {"part"} if of_it else set()  # "must disarm as part of the plan", "has no part in governing"
    extent = "all" if "all" in near else "some" if near & {"half", "some", "part"} else None
    return {
        "proposal_id": proposal,
        "term": told.term,
        "obligated": _obligated(told.term),
        "extent": extent,
        "claim_id": told.claim["claim_id"] if told.claim else None,
        "phase": phase,
        "stance": told.stance,
        "stance_by": told.by,
        "claimant": said.claimant,
        "relayed_by": said.relayed_by,
        "stated_start": None,
        "stated_end": context.published.isoformat(),
        "quote": doc.text[start:end],
        "start": start,
        "end": end,
        "note": _NOT_TOLD
        if told.plan and told.stance == "proposed" and not (told.plan.by or told.plan.agreed)
        else None,
        "rule": f"{told.term}: {told.rule}",
    }
