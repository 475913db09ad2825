"""Terms and answers of proposals: what is to be done, by whom, how a party stands to it, how it answers.

A term is found by a cue, a short pattern of words; the stance by the words that govern it in its clause. A candidate cannot
know the project's proposals: terms of one paragraph and one party are grouped under p1, p2 ...
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from truceline import vocabulary as v
from truceline.extraction.claims import Context
from truceline.extraction.document import Document
from truceline.quantities import word_set as _w

_HELD = frozenset(("hostages", "captives", "hostage", "captive"))
_CEASE = frozenset(("ceasefire", "ceasefires", "truce", "truces", "pause", "pauses", "calm"))


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name a term: all of `near` sets must have a word within `reach` words after `head`."""

    term: str
    heads: frozenset[str]
    near: tuple[frozenset[str], ...] = ()
    reach: int = 5
    before: int = 0  # how many words before the head `near` may also stand
    stance: str | None = None  # where the words themselves are a stance


_FREE = _w("release releasing released free freeing freed return returning exchanged give")
CUES: tuple[Cue, ...] = (
    Cue("bodies_returned", _w("remains bodies dead"), (_w("hostages captives of alive"),), 4),
    Cue("hostages_released", _FREE, (_HELD | _w("loved"),), 7),
    Cue("hostages_released", _HELD, (_w("freed released returned exchanged"),), 9),
    Cue("prisoners_released", _w("prisoners prisoner detainees"), (_FREE | _w("exchanges exchange for"),), 4, 6),
    Cue("permanent_ceasefire", _w("permanent permanently total complete lasting comprehensive"), (_CEASE | _w("cease end"),), 3),
    Cue("permanent_ceasefire", _w("end ending stop stopping cessation"), (_w("war aggression war's"),), 4, 2),
    Cue("truce", _w("temporary multi another"), (_CEASE | _w("cease"),), 4),
    Cue("permanent_ceasefire", _w("permanently"), (_w("halt end stop cease war"),), 4, 5),
    Cue("halt_operations", _w("halt halting stop end ending"), (_w("operations fighting hostilities attacks"),), 5),
    Cue("partial_withdrawal", _w("withdrawal withdraw withdrawn withdrawing pull pulled redeploy redeployment"),
        (_w("closer border populated partial partially parts areas corridor"),), 8, 2),
    Cue("full_withdrawal", _w("withdrawal withdraw withdrawn withdrawing pullout pull pulled retreat"),
        (_w("gaza strip forces military israeli full complete completely all out"),), 7, 3),
    Cue("full_withdrawal", _w("remove removing"), (_w("forces troops"),), 3),
    Cue("reconstruction", _w("reconstruction rebuilding rebuild"), (_w("gaza plan strip phase"),), 5, 6),
    Cue("statehood", _w("statehood")),
    Cue("statehood", _w("state"), (_w("palestinian"),), 1, 2),
    Cue("disarmament", _w("disarmed disarm disarmament disarming demilitarization demilitarisation demilitarize demilitarised")),
    Cue("disarmament", _w("weapons arms military"), (_w("down capabilities surrender lay capability"),), 3, 3),
    Cue("governance_handover", _w("relinquish relinquishing ceding cede handing hand transfer"),
        (_w("authority control power governance governing administration"),), 5),
    Cue("governance_handover", _w("remain remaining stay"), (_w("control"),), 3, 0, "rejected"),
    Cue("end_of_hamas_rule", _w("destruction defeat elimination dismantling toppling"), (_w("hamas hamas' hamas’"),), 4, 4),
    Cue("exile", _w("leave exit exile expulsion"), (_w("gaza exile leaders leader"),), 5, 2),
    Cue("humanitarian_aid", _w("aid relief assistance supplies"), (_w("entry enter entering delivery increase increased surge "
                                                                  "trucks humanitarian more"),), 4, 5),
    Cue("corridor_reopening", _w("corridors corridor"), (_w("reopening open opening reopen humanitarian"),), 3, 4),
    Cue("crossing_reopening", _w("crossing crossings"), (_w("reopening open opening reopen"),), 4, 4),
    Cue("crossing_reopening", _w("siege blockade"), (_w("lift lifting lifted end ending"),), 3, 4),
    Cue("prisoners_released", _w("exchange"), (_w("prisoner prisoners"),), 3),
    Cue("governance_handover", _w("committee technocrats mechanism administration"),
        (_w("governing transitional palestinian oversee civilian"),), 4, 3),
    Cue("end_of_hamas_rule", _w("eliminated destroyed defeated dismantled"), (_w("hamas"),), 2, 4),
    Cue("full_withdrawal", _w("get getting"), (_w("forces troops"), _w("out")), 6),
    Cue("heavy_equipment", _w("bulldozers equipment machinery"), (_w("heavy other bodies debris rubble"),), 4, 3),
    Cue("guarantees", _w("guarantees guarantee guarantor assurance assurances commitment"),
        (_w("that to israel israeli will not seeks gets clear shows insist on"),), 4, 3),
    Cue("security_arrangements", _w("security"), (_w("arrangements arrangement"),), 2),
    Cue("negotiations", _w("negotiations negotiation talks discussing discuss"), (_w("phase ready begin eventually permanent "
                                                                                 "new refused refusing"),), 5, 5),
    Cue("phase_extension", _w("extension extend extending"), (_w("phase stage"),), 4),
    Cue("implementation", _w("implement implementing stick implementation"), (_w("deal agreement terms instructions accord "
                                                                              "original obligations"),), 7),
    Cue("implementation", _w("next"), (_w("phase"),), 1),
)  # fmt: skip
_BY_HEAD: dict[str, list[Cue]] = {}
for _cue in CUES:
    for _head in _cue.heads:
        _BY_HEAD.setdefault(_head, []).append(_cue)

_CONDITION = ("on condition", "before a palestinian", "provided", "in exchange for", "in return for", "as long as", "so long as",
              "conditional on", "precondition for",
              "are a precondition", "unless", "until", "before releasing", "if israel", "agreeing to", "agrees to", "without",
              "that does not include", "leads to", "dependent on", "must be open to")  # fmt: skip
_REJECT = ("not agree", "never", "refuse", "refused", "refuses", "refusing", "rejected", "rejects", "reject", "dismissed",
           "but not to",
           "dismissed calls for", "rejected calls for",
           "not to", "ruled out", "not interested", "will not", "rejecting")  # fmt: skip
_OPEN = ("not rule out", "open to", "does not rule", "willing to discuss", "not ruled out")
_OFFER = ("offered", "offering", "offers", "offer", "ready to", "willing to", "prepared to", "would release", "announced",
          "ready for",
          "is ready", "willing")  # fmt: skip
_DEMAND = ("demand", "demanded", "demands", "demanding", "called for", "calls for", "calling for", "insisted", "insists", "seeks",
           "seeking", "wants", "want", "pressure from", "need of", "should be", "should", "urged", "arguing")  # fmt: skip
_ACCEPT = ("agreed to", "accepted", "has agreed", "approved")
_PROPOSE = ("included", "includes", "include", "proposed by", "allows for", "supposed to", "scheduled to", "plan brokered",
            "stipulates",
            "laid out", "proposes", "proposed")  # fmt: skip


_STANCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("open_to", _OPEN), ("rejected", _REJECT), ("condition", _CONDITION), ("offered", _OFFER), ("demanded", _DEMAND),
    ("accepted", _ACCEPT), ("proposed", _PROPOSE),
)  # fmt: skip


_STANCE_BY_LAST: dict[str, list[tuple[list[str], str]]] = {}
for _name, _phrases in _STANCES:
    for _phrase in _phrases:
        _STANCE_BY_LAST.setdefault(_phrase.split()[-1], []).append((_phrase.split(), _name))


def stance_of(doc: Document, first: int, head: int, last: int) -> str | None:
    """How a party stands to a term: the governing phrase that ends last before it, the longer of two; else one after it."""
    stance = None
    for k in [k for k in range(head, first - 1, -1) if doc.at(k) in _STANCE_BY_LAST]:
        fits = [(len(phrase), name) for phrase, name in _STANCE_BY_LAST[doc.at(k)]
                if k - len(phrase) + 1 >= first and doc.between(k - len(phrase) + 1, k + 1) == phrase]  # fmt: skip
        if fits:
            stance = max(fits)[1]
            break
    if stance is None and "precondition" in doc.between(head, min(last, head + 26)):
        return "condition"
    return stance


_PEOPLE = {"hamas": "Hamas", "israel": "Israel", "mediator": "mediators"}
_OWN_NAME = frozenset(
    (
        "Israel and Hamas",
        "Benjamin Netanyahu",
        "Donald Trump",
        "Steve Witkoff",
        "families of hostages",
        "Palestinian civilians",
    )
)
# Who would do a thing decides who can offer or refuse it, and who can ask for it.
_BY_HAMAS = frozenset(("hostages_released", "bodies_returned", "disarmament", "governance_handover", "exile",
                       "end_of_hamas_rule"))  # fmt: skip
_BY_ISRAEL = frozenset(("full_withdrawal", "partial_withdrawal", "prisoners_released", "permanent_ceasefire", "halt_operations",
                        "guarantees", "heavy_equipment", "corridor_reopening", "crossing_reopening",
                        "humanitarian_aid"))  # fmt: skip
_ASKS = ("demanded", "condition")


def _side(name: str) -> str | None:
    """Whose stance it is: the party of a spokesperson, or a person who stands for a policy of their own."""
    if name in _OWN_NAME:
        return name
    party = v.party_of(name)
    return _PEOPLE.get(party or "") or (name if party in ("us", "international", "hostage_families") else None)


def _party(side: str) -> str:
    return v.party_of(side) or "other"


def _proposer(context: Context, head: int) -> str | None:
    """Who proposes what stands at a word: the party named last before 'proposed'."""
    doc, number = context.doc, context.doc.sentence_of(head)
    first = doc.sentences[number][0]
    verbs = [k for k in range(first, head) if doc.at(k) in ("proposed", "proposes", "proposing")]
    if not verbs or doc.at(verbs[-1] + 1) == "by":
        return None
    before = [m for m in context.attributions.in_sentence[number] if m.last <= verbs[-1]]
    return next((side for m in reversed(before) if (side := _side(m.name)) is not None), None)


def _stance_by(context: Context, head: int, words: set[str], stance: str, term: str, carried: str | None) -> str | None:
    doc = context.doc
    mentions = context.attributions.in_sentence[doc.sentence_of(head)]
    sides = [(m, side) for m in mentions if (side := _side(m.name)) is not None]
    if stance == "proposed":
        proposer = _proposer(context, head)
        if proposer is not None:
            return proposer
        start = doc.has(*doc.sentences[doc.sentence_of(head)], ("proposed", "by"))
        if start >= 0:
            named = [side for m, side in sides if start < m.first <= start + 7]
            if named:
                return next((side for side in named if side in _OWN_NAME), named[0])
        if words & {"brokered", "mediators"}:
            return "mediators"
        if words & {"agreement", "phase", "deal", "accord"}:
            return "Israel and Hamas"
    speaker = context.attributions.of(head).claimant
    said = _side(speaker) if speaker and doc.quoted[head] else None
    left = [side for m, side in sides if m.first <= head]
    asked = stance in _ASKS
    if said is not None:
        return said
    wanted: tuple[str, ...] | None = None
    if term in _BY_HAMAS:
        wanted = ("israel", "us", "hostage_families", "palestinian_other") if asked else ("hamas",)
    elif term in _BY_ISRAEL or (term in ("truce", "negotiations") and stance == "condition"):
        others = ("palestinian_other", "us", "hostage_families", "international")
        wanted = ("hamas", *others) if asked else ("israel",)
    if wanted is not None:
        named = [side for side in left if _party(side) in wanted] or [
            side for _, side in sides if _party(side) in wanted
        ]
        if named:
            return named[-1]
        if carried is not None and _party(carried) in wanted:
            return carried
        return {"hamas": "Hamas", "israel": "Israel"}[wanted[0]] if left or carried else None
    return left[-1] if left else carried


def _obligated(term: str) -> str | None:
    if term in ("hostages_released", "bodies_returned", "disarmament", "governance_handover", "exile"):
        return "Hamas"
    if term in ("prisoners_released", "full_withdrawal", "halt_operations"):
        return "Israel"
    if term in ("permanent_ceasefire", "truce", "phase_extension", "phase_schedule", "negotiations"):
        return "Israel and Hamas"
    return None


_FIGURE_TERMS = {
    "phases": "phase_schedule", "truce_length": "truce", "hostages_released": "hostages_released",
    "bodies_returned": "bodies_returned", "prisoners_released": "prisoners_released", "hostages_returned": "hostages_released",
}  # fmt: skip
_STANCE_OF_MODALITY = {"offered": "offered", "demanded": "demanded", "accepted": "accepted", "rejected": "rejected",
                       "scheduled": "offered"}  # fmt: skip


def _laid_out(doc: Document, first: int, i: int, last: int) -> bool:
    """Whether a sentence lays out what is to be done, and no party offers, demands or refuses it there."""
    words = doc.between(first, last)
    stands = not _TAKES_A_STAND.isdisjoint(doc.between(first, i)) or not _DEPENDS.isdisjoint(words)
    to_be = any(doc.at(k) == "to" and doc.at(k - 1) in ("are", "is", "was", "were") for k in range(first + 1, last))
    return not stands and not doc.quoted[i] and (to_be or not _MODAL.isdisjoint(words))


_DEPENDS = _w("condition if unless only must not never without need whether cannot")
_TAKES_A_STAND = _w("offered offers demanded demands demanding rejected rejects refused insisted insists agreed accepted willing "
                    "ready wants seeks called")  # fmt: skip


def _from_claims(
    context: Context, whose_is: list[str | None], claims: list[dict[str, Any]]
) -> list[tuple[int, dict[str, Any], str, str, str]]:
    """(word, claim, term, stance, whose) of the figures that are terms: what is planned, offered, demanded."""
    doc, out = context.doc, []
    for claim in claims:
        term = _FIGURE_TERMS.get(claim["measure"])
        stance = _STANCE_OF_MODALITY.get(claim["modality"])
        if term is None or claim["measure"] == "hostages_returned":
            continue
        word = doc.word_at(claim["start"])
        first, last = doc.sentences[doc.sentence_of(word)]
        words = set(doc.between(first, last))
        laid_out = whose_is[doc.sentence_of(word)]
        if term == "phase_schedule" and not laid_out:
            continue
        if laid_out and claim["modality"] in ("scheduled", "offered", "accepted") and _laid_out(doc, first, word, last):
            out.append((word, claim, term, "proposed", laid_out))
            continue
        if stance is None:
            if words & {"deal", "agreement"} and claim["modality"] == "reported":
                out.append((word, claim, term, "proposed", "Israel and Hamas"))
            continue
        proposer = _proposer(context, word) if stance == "offered" else None
        if proposer is not None:
            out.append((word, claim, term, "proposed", proposer))
            continue
        if stance == "offered" and words & {"plan", "proposal", "framework", "draft"}:
            by = "mediators" if words & {"brokered", "mediators"} else claim["actor"]
            out.append((word, claim, term, "proposed", by or "mediators"))
            continue
        whose = _stance_by(context, word, words, stance, term, None)
        if whose == _BOTH and stance == "accepted":
            stance = "proposed"
        if whose is not None:
            out.append((word, claim, term, stance, whose))
    return out


_PLANS = _w("proposal proposals plan offer framework draft roadmap outline")
_DEALS = _w("deal agreement accord pact")
_MODAL = _w(
    "would will includes include included including calls stipulates provides requires envisages foresees shall"
)
_STAGES = _w("phase phases stage stages first initial initially second third then exchange")
_GOES_ON = _w("it under in during by after")
_WHOSE = {"israeli": "Israel", "israel's": "Israel", "hamas": "Hamas", "hamas's": "Hamas", "hamas'": "Hamas", "egyptian": "Egypt",
          "qatari": "Qatar", "american": "United States", "us": "United States", "trump's": "Donald Trump",
          "witkoff": "Steve Witkoff", "witkoff's": "Steve Witkoff", "biden's": "Joe Biden"}  # fmt: skip


def _proposals(context: Context) -> list[str | None]:
    """Whose proposal each sentence lays out: a party's, the mediators', or, once agreed, Israel's and Hamas's."""
    doc, out = context.doc, []
    plans = {doc.sentence_of(i): i for i in reversed(doc.where(_PLANS))}
    deals, stages = ({doc.sentence_of(i) for i in doc.where(words)} for words in (_DEALS, _STAGES))
    whose: str | None = None
    since = -9  # the sentence in which a proposal was last named
    for number, (first, last) in enumerate(doc.sentences):
        if number in plans:
            whose, since = _author(context, number, plans[number]) or whose or "mediators", number
        elif number in deals and {"no", "any"}.isdisjoint(doc.between(first, last)):
            whose, since = whose if whose and number - since <= 2 else _BOTH, number
        elif number - since > 6 or doc.paragraph_of[number] - doc.paragraph_of[since] > 3:
            whose = None
        out.append(whose if number == since or number in stages or doc.at(first) in _GOES_ON else None)
    return out


def _author(context: Context, number: int, plan: int) -> str | None:
    """Whose a proposal is by the words around it: 'the Israeli proposal', 'a plan put forward by Qatar'."""
    doc = context.doc
    first, last = doc.sentences[number]
    k = plan - 1
    while k > first and doc.at(k) in _BEFORE_PLAN:
        k -= 1  # "Hamas's latest counter-proposal"
    if k >= first and doc.at(k) in _WHOSE:
        return _WHOSE[doc.at(k)]
    mentions = context.attributions.in_sentence[number]
    after = doc.between(plan, min(last, plan + 14))
    if {"brokered", "mediated"} & set(after):
        return "mediators"  # "a proposal ... that Egypt and Qatar brokered"
    verbs = [k for k in range(first, plan) if doc.at(k) in _PUT_FORWARD]
    putting = next((_side(m.name) or m.name for m in reversed(mentions) if verbs and m.first < verbs[-1]), None)
    if putting is not None:
        return putting
    put = next(
        (plan + n for n, word in enumerate(after) if word in _PUT_FORWARD - {"announced"} or word == "put"), None
    )
    if put is not None:
        by = "by" in doc.between(put, put + 4)
        span = range(put, put + 9) if by else range(plan, put)
        found = [_side(m.name) or m.name for m in mentions if m.first in span]
        if found:
            return next((name for name in found if name in _OWN_NAME), found[0])
    return None


_BEFORE_PLAN = _w("latest new own counter revised detailed peace ceasefire cease fire truce previous earlier original updated "
                  "draft - 's ’ ' proposed point")  # fmt: skip
_PUT_FORWARD = _w("proposed presented submitted outlined unveiled offered proposes announced")


def find_terms(context: Context, claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Candidate terms: the columns a facts file holds, and start, end and rule."""
    doc = context.doc
    out: list[dict[str, Any]] = []
    seen: set[tuple[str, str, str, str]] = set()
    figured: set[tuple[str, str, str, int]] = set()  # a figure is a closer telling than a cue of its sentence
    proposals: dict[tuple[int, str], str] = {}

    def add(term: str, stance: str, by: str, word: int, last: int, sentence: int, rule: str, claim: Any = None) -> None:
        key = (term, stance, by, claim["claim_id"] if claim else "")
        if key not in seen and (term, stance, by, sentence) not in figured:
            seen.add(key)
            if claim:
                figured.add((term, stance, by, sentence))
            proposal = proposals.setdefault((doc.paragraph_of[sentence], by), f"p{len(proposals) + 1}")
            out.append(_term_row(context, term, stance, by, word, last, proposal, rule, claim))

    whose_is = _proposals(context)
    for word, claim, term, told, by in _from_claims(context, whose_is, claims):
        sentence = doc.sentence_of(word)
        add(term, told, by, word, doc.sentences[sentence][1], sentence, f"figure that is {claim['modality']}", claim)
    carried = _carried_sides(context)
    for i in doc.where(_BY_HEAD):
        number = doc.sentence_of(i)
        first, last = doc.sentences[number]
        cue = next((c for c in _BY_HEAD[doc.at(i)] if _fits(c, doc, i, first, last)), None)
        if cue is None:
            continue
        stance = cue.stance or stance_of(doc, first, i, last)
        laid_out = whose_is[number]
        if laid_out and stance in (None, "condition", "offered") and _laid_out(doc, first, i, last):
            add(cue.term, "proposed", laid_out, i, last, number, f"{doc.at(i)!r}, laid out")
            continue
        words = set(doc.between(first, last))
        if stance == "condition" and doc.has(first, i, ("proposed", "by")) >= 0:
            stance = "proposed"  # "a deal proposed by X to release five in exchange for a truce"
        if stance is None and words & {"any", "every"} and words & _DEALS and words & {"must", "had", "has", "should"}:
            stance = "condition"
        if stance is None or (cue.term == "halt_operations" and words & {"permanent", "permanently", "total"}):
            continue  # nobody's stance; or the same stop, told as permanent
        if (
            stance == "condition"
            and {"exchange", "exchanged", "return"} & words
            and not words & (_MODAL | _TAKES_A_STAND | _DEPENDS)
        ):
            continue  # "returned 33 hostages in exchange for 2,000 prisoners": done, and nobody's condition
        if words & {"any", "every"} and words & _DEALS and words & {"must", "had", "has", "should"}:
            stance = "condition"  # "any deal must end the war"
        whose = _stance_by(context, i, words, stance, cue.term, carried[number])
        if whose == _BOTH and stance == "accepted":
            stance = "proposed"  # what both agree to is what stands in the agreement
        if whose is not None:
            add(cue.term, stance, whose, i, last, number, f"{doc.at(i)!r}, {stance}")
        if stance == "proposed" and doc.has(first, i, ("agreed", "to")) >= 0:
            mentions = context.attributions.in_sentence[number]
            agreeing = next((side for m in mentions if m.first < i and (side := _side(m.name))), None)
            if agreeing:
                add(cue.term, "accepted", agreeing, i, last, number, f"{doc.at(i)!r}, agreed to")
    return sorted(out, key=lambda row: row["start"])


def _carried_sides(context: Context) -> list[str | None]:
    """For each sentence, the party that the last sentence before it with a party speaks of first."""
    out: list[str | None] = []
    carried: str | None = None
    for mentions in context.attributions.in_sentence:
        out.append(carried)
        carried = next((side for m in mentions if (side := _side(m.name)) is not None), carried)
    return out


def _fits(cue: Cue, doc: Document, i: int, first: int, last: int) -> bool:
    if doc.at(i) in ("return", "exchange") and doc.at(i - 1) == "in":
        return False  # "in return for"
    around = doc.between(max(first, i - cue.before), i) + doc.between(i + 1, min(last, i + cue.reach + 1))
    return not any(near.isdisjoint(around) for near in cue.near)


def _term_row(
    context: Context, term: str, stance: str, by: str, i: int, last: int, proposal: str, rule: str, claim: Any
) -> dict[str, Any]:
    doc = context.doc
    start, end = (claim["start"], claim["end"]) if claim else _short_quote(doc, i, last)
    said = context.attributions.of(i)
    words_after = {doc.at(k) for k in range(i, min(last, i + 5))}
    return {
        "proposal_id": proposal,
        "term": term,
        "obligated": _obligated(term),
        "extent": "all" if "all" in words_after and not claim else None,
        "claim_id": claim["claim_id"] if claim else None,
        "stance": stance,
        "stance_by": by,
        "claimant": said.claimant,
        "relayed_by": said.relayed_by,
        "stated_start": None,
        "stated_end": context.published.isoformat(),
        "quote": doc.text[start:end],
        "start": start,
        "end": end,
        "rule": f"{term}: {rule}",
    }


def _short_quote(doc: Document, i: int, last: int) -> tuple[int, int]:
    """At most five words from the cue on, made longer until they stand only once."""
    end_word = min(last, i + 2)
    while end_word < min(last, i + 7) and not doc.once(doc.starts[i], doc.ends[end_word - 1]):
        end_word += 1
    return doc.starts[i], doc.ends[end_word - 1]


@dataclass(frozen=True, slots=True)
class Answer:
    """Words that answer a proposal: a head, and what must stand within a few words before or after it, where told."""

    response: str
    heads: frozenset[str]
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


_NOT = _w("not never")
_PROPOSAL = _w("deal agreement proposal offer demand demands plan counter provisions phase approach calls truce ceasefire cease "
               "instructions proposals hostages release negotiations proposition terms accord framework draft")  # fmt: skip
ANSWERS: tuple[Answer, ...] = (
    Answer("rejected", _w("rejected rejects rejecting refused refuses dismissed dismisses unacceptable")),
    Answer("rejected", _w("interested negotiate accept agree"), _NOT),
    Answer("rejected", _w("stop end halt"), _NOT, _w("war fighting")),
    Answer("no_reply", _w("engage respond reply responded replied"), _w("refusing refused refuses not yet")),
    Answer("accepted", _w("accepted accepts agreed agrees signed approved committed")),
    Answer("supports", _w("welcomed welcomes backed backs supports endorsed endorses hailed praised commitment "
                          "seriousness stick")),
    Answer("undecided", _w("studying reviewing considering weighing examining undecided"), frozenset(), _PROPOSAL),
    Answer("counter_offer", _w("counter"), _w("made put presented submitted sent answered responded replied"),
           _w("proposal offer")),
    Answer("breached", _w("violated violates violating breaking broke breached breaching"), frozenset(),
           _PROPOSAL | _w("times it")),
    Answer("criticised", _w("criticized criticised condemned slammed")),
    Answer("carried_out", _w("hand handed"), frozenset(), _w("over hostages")),
)  # fmt: skip
_ANSWERS_BY_HEAD: dict[str, list[Answer]] = {}
for _answer in ANSWERS:
    for _head in _answer.heads:
        _ANSWERS_BY_HEAD.setdefault(_head, []).append(_answer)
_OPEN_STILL = _w(
    "be whether if would might could will to that condition should"
)  # "it remains to be seen if it will be accepted"
_ANSWERERS = ("hamas", "israel", "us", "mediator")


def _answers_with(doc: Document, i: int, first: int, last: int) -> str | None:
    """What a head answers, if what must stand around it does."""
    before, after = doc.between(max(first, i - 6), i), doc.between(i + 1, min(last, i + 6))
    for answer in _ANSWERS_BY_HEAD[doc.at(i)]:
        fits = (not answer.before or not answer.before.isdisjoint(before)) and (
            not answer.after or not answer.after.isdisjoint(after)
        )
        open_still = (
            not _OPEN_STILL.isdisjoint(before[-2:]) or not _NOT.isdisjoint(before[-3:]) or after[:1] == ["upon"]
        )
        if fits and not (answer.response in ("accepted", "supports", "carried_out") and open_still):
            return answer.response
    return None


def _answered(terms: list[dict[str, Any]], start: int) -> str:
    """The group of terms that an answer is taken to be about: the nearest before it, else the first, else one of its own."""
    before = [row for row in terms if row["start"] <= start]
    return str((before[-1] if before else terms[0])["proposal_id"]) if terms else "p1"


def find_responses(context: Context, terms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Candidate answers to proposals: the columns a facts file holds, and start, end and rule."""
    doc, out = context.doc, []
    seen: set[tuple[str, str, int]] = set()
    for i in doc.where(_ANSWERS_BY_HEAD):
        number = doc.sentence_of(i)
        first, last = doc.sentences[number]
        if _PROPOSAL.isdisjoint(doc.between(first, last)):
            continue
        answer = _answers_with(doc, i, first, last)
        actor = _answerer(context, i, number) if answer else None
        if answer is None or actor is None or (actor, answer, doc.paragraph_of[number]) in seen:
            continue
        seen.add((actor, answer, doc.paragraph_of[number]))
        said = context.attributions.of(i)
        start, end = _short_quote(doc, i, last)
        out.append({
            "proposal_id": _answered(terms, start), "actor": actor, "scope": None, "response": answer, "date_start": None,
            "date_end": context.published.isoformat(), "claimant": said.claimant, "relayed_by": said.relayed_by,
            "quote": doc.text[start:end], "start": start, "end": end, "rule": f"answers by {doc.at(i)!r}",
        })  # fmt: skip
    return out


def _answerer(context: Context, i: int, number: int) -> str | None:
    """Who answers: the party named last before the word, 'by' whom it is, else the one the sentence before speaks of."""
    doc = context.doc
    mentions = context.attributions.in_sentence[number]
    able = [m for m in mentions if v.party_of(m.name) in _ANSWERERS or m.name == _BOTH]
    by = next((m for m in able if doc.at(i + 1) == "by" and i < m.first <= i + 4), None)
    # "Israel's counter-proposal" is not answered by Israel; "Hamas' commitment" is Hamas's
    left = [
        m
        for m in able
        if m.first < i
        and doc.at(m.first - 1) not in _IN
        and (m.last == i or not doc.at(m.last - 1).endswith(("'s", "'")))
    ]
    if _BOTH in (m.name for m in left) and doc.at(i) == "agreed":
        return _BOTH
    if by is None and not left and number and doc.paragraph_of[number - 1] >= doc.paragraph_of[number] - 1:
        left = [m for m in context.attributions.in_sentence[number - 1] if v.party_of(m.name) in ("hamas", "israel")][
            :1
        ]
    found = by or (left[-1] if left else None)
    if found is None:
        return None
    named = found.name in _OWN_NAME or found.name in _ARMS or v.party_of(found.name) == "us"
    return found.name if named else _PEOPLE.get(v.party_of(found.name) or "") or found.name


_IN = frozenset(("in", "at", "from", "to", "with"))  # "officials in Cairo" are not Egypt
_BOTH = "Israel and Hamas"
_ARMS = frozenset(("Al-Qassam Brigades", "Israeli military"))
