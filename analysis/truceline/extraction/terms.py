"""Terms of proposals: what is to be done, by whom, in which phase, and how a party stands to it.

A term is found by a cue, a short pattern of words. Where a plan is laid out it stands in that plan; elsewhere the words that
govern it in its clause tell who offers, demands or refuses it. A candidate cannot know the project's proposals: the terms of
one plan, or of one paragraph and one party, are grouped under p1, p2 ...
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Mention
from truceline.extraction.clauses import SHARPLY, clause_at
from truceline.extraction.context import Context
from truceline.extraction.document import Document
from truceline.extraction.plans import BOTH, DEALS, GUARANTEES, OWN_NAME, Plan, one_side, side
from truceline.extraction.telling import supposed
from truceline.tokens import word_set as _w

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
    laid_out: bool = False  # a term only where a plan is laid out


_FREE = _w("release releases releasing released frees free freeing freed return returning exchanged")
CUES: tuple[Cue, ...] = (
    Cue("bodies_returned", _w("remains bodies dead"), (_w("hostages captives of alive"),), 4),
    Cue("bodies_returned", _w("bodies remains"), (_w("return returned returning hand handed release released exchange go"),),
        5, 5, laid_out=True),
    Cue("hostages_released", _FREE, (_HELD | _w("loved"),), 7),
    Cue("hostages_released", _HELD, (_w("freed released returned exchanged"),), 9),
    Cue("hostages_released", _HELD, (_w("handed let brought"),), 8),
    Cue("hostages_released", _w("give gives giving hand"), (_w("up back over"), _HELD), 6),
    Cue("hostages_released", _w("exchange swap"), (_HELD,), 4),
    Cue("hostages_released", _w("release releases handover"), (_w("hostage"),), 0, 2),
    Cue("hostages_released", _w("prisoners detainees"), (_w("israeli zionist"), _FREE), 0, 4),
    Cue("hostages_released", _w("let letting bring bringing"), (_HELD, _w("go home back")), 9),
    Cue("hostages_released", _HELD, (_w("exchange exchanged back swapped go free out"),), 4, 3, laid_out=True),
    Cue("prisoners_released", _w("prisoners prisoner detainees"), (_FREE | _w("exchanges exchange for"),), 4, 6),
    Cue("prisoners_released", _w("exchange swap"), (_w("prisoner prisoners"),), 3, 2),
    Cue("prisoners_released", _w("women children minors"), (_w("palestinian"), _FREE), 3, 6),
    Cue("prisoners_released", _w("palestinians"), (_FREE | _w("exchange free go"),), 5, 5, laid_out=True),
    Cue("prisoners_released", _w("prisoners prisoner detainees inmates"), laid_out=True),
    Cue("prisoners_released", _w("terrorists"), (_FREE,), 4, 5),
    Cue("permanent_ceasefire", _w("permanent permanently total complete lasting comprehensive full"),
        (_CEASE | _w("cease end"),), 3),
    Cue("permanent_ceasefire", _w("end ends ending stop stops stopping cessation"), (_w("war aggression war's"),), 4, 2),
    Cue("permanent_ceasefire", _w("permanently"), (_w("halt end stop cease war"),), 4, 5),
    Cue("permanent_ceasefire", _w("lasting permanent"), (_w("peace calm"),), 2, laid_out=True),
    Cue("permanent_ceasefire", _w("calm stability"), (_w("sustainable prolonged lasting complete"),), 0, 2),
    Cue("truce", _w("temporary multi another"), (_CEASE | _w("cease"),), 4),
    Cue("truce", _CEASE, (_w("immediate announced begin place temporary initial includes include period bring"),), 4, 4,
        laid_out=True),
    Cue("truce", _CEASE, (_w("immediate"),), 0, 3),
    Cue("truce", _CEASE, (_w("short fighting"),), 2, 4, laid_out=True),
    Cue("halt_operations", _w("halt halting stop end ending"),
        (_w("operations fighting hostilities attacks offensive bombing bombardment"),), 5),
    Cue("halt_operations", _w("fighting operations"), (_w("stop stopped halted paused suspended"),), 6, laid_out=True),
    Cue("partial_withdrawal",
        _w("withdrawal withdraw withdraws withdrawn withdrawing pull pulls pulled draw"),
        (_w("closer border line lines population populated partial partially parts areas corridor back buffer gradual gradually "
            "some most"),), 8, 2),
    Cue("partial_withdrawal", _w("pullback pullbacks redeploy redeployment")),
    Cue("partial_withdrawal", _w("withdrawals"), (_w("phased staged gradual partial scheduled"),), 0, 3),
    Cue("partial_withdrawal", _w("retreat retreats pull withdraw"), (_w("previous positions lines"),), 4, 0),
    Cue("partial_withdrawal", _w("leave leaving"), (_w("army troops forces military israel idf"),
                                                   _w("populated areas positions central gradually parts")), 5, 6),
    Cue("partial_withdrawal", _w("tanks"), (_w("out move withdraw"),), 4, 4),
    Cue("partial_withdrawal", _w("move moving moves"), (_w("forces troops army"), _w("away back east eastward eastwards")), 6, 3,
        laid_out=True),
    Cue("full_withdrawal", _w("withdrawal withdraw withdraws withdrawn withdrawing pullout pull pulls pulled retreat"),
        (_w("gaza strip forces military israeli full complete completely all out"),), 7, 3),
    Cue("full_withdrawal", _w("remove removing"), (_w("forces troops"),), 3),
    Cue("full_withdrawal", _w("get getting"), (_w("forces troops"), _w("out")), 6),
    Cue("humanitarian_aid", _w("aid relief assistance supplies"),
        (_w("entry enter entering delivery deliveries increase increased surge flow trucks humanitarian more"),), 4, 5),
    Cue("humanitarian_aid", _w("aid relief assistance supplies"), laid_out=True),
    Cue("humanitarian_aid", _w("food fuel medicine medicines supplies"),
        (_w("let into enter deliveries delivery entry allow allowed"),), 5, 6, laid_out=True),
    Cue("humanitarian_aid", _w("access"), (_w("humanitarian unrestricted unhindered"),), 0, 3),
    Cue("corridor_reopening", _w("corridors corridor"), (_w("reopening open opening reopen humanitarian"),), 3, 4),
    Cue("crossing_reopening", _w("crossing crossings"), (_w("reopening open opening reopen reopened opened"),), 5, 4),
    Cue("crossing_reopening", _w("closed shut"), (_w("stay remain kept keep"), _w("crossing crossings")), 2, 12, "rejected"),
    Cue("crossing_reopening", _w("siege blockade"), (_w("lift lifting lifted end ending"),), 5, 4),
    Cue("heavy_equipment", _w("bulldozers equipment machinery"), (_w("heavy other bodies debris rubble"),), 4, 3),
    Cue("reconstruction", _w("reconstruction rebuilding rebuild reconstruct"), (_w("gaza plan strip phase"),), 5, 6),
    Cue("reconstruction", _w("reconstruction rebuilding rebuild rebuilt rehabilitation"), laid_out=True),
    Cue("reconstruction", _w("reconstruction"), (_w("demands demanded demand wants seeks insists"),), 0, 20),
    Cue("reconstruction", _w("hospitals homes infrastructure"),
        (_w("repaired restored rebuilt rehabilitated repair restore"),), 6, 4, laid_out=True),
    Cue("disarmament",
        _w("disarmed disarm disarms disarmament disarming demilitarization demilitarisation demilitarize demilitarized "
           "demilitarised decommissioning")),
    Cue("disarmament", _w("weapons arms arsenal"),
        (_w("down surrender surrendered surrendering lay decommission decommissioned give hand handing abandon dismantle store "
            "relinquish relinquishing gives giving place"),), 5, 6),
    Cue("disarmament", _w("weapons arms"), (_w("negotiable handed"), _w("not no")), 7, 3, "rejected"),
    Cue("disarmament", _w("tunnels tunnel"), (_w("destroy destroyed destruction dismantle dismantled"),), 4, 4),
    Cue("disarmament", _w("capabilities capability"), (_w("military"), _w("eliminating eliminate dismantling dismantle")), 0, 5),
    Cue("governance_handover", _w("relinquish relinquishing ceding cede handing hand handover transfer give giving gives"),
        (_w("authority control power governance governing administration rule"),), 5),
    Cue("governance_handover", _w("remain remaining stay"), (_w("control"),), 3, 0, "rejected"),
    Cue("governance_handover", _w("administration rule guardianship"), (_w("foreign outside"),), 0, 2),
    Cue("governance_handover", _w("committee technocrats mechanism administration"),
        (_w("governing transitional palestinian oversee civilian"),), 4, 3),
    Cue("governance_handover", _w("technocrats technocratic technocrat"), laid_out=True),
    Cue("governance_handover", _w("committee body council"),
        (_w("administer administration manage management govern governing run technocrats independent"),), 7, 4),
    Cue("end_of_hamas_rule", _w("destruction defeat elimination dismantling toppling"), (_w("hamas hamas'"),), 4, 4),
    Cue("end_of_hamas_rule", _w("end removal destruction"),
        (_w("hamas hamas'"), _w("rule government governing capabilities")), 8),
    Cue("end_of_hamas_rule",
        _w("eliminated destroyed defeated dismantled neutralized annihilated annihilates destroys crushed wiped destroy "
           "eliminate"),
        (_w("hamas"),), 3, 6),
    Cue("full_withdrawal", _w("leave leaves leaving exit departure"),
        (_w("gaza strip enclave"), _w("army troops forces military israel")), 5, 6),
    Cue("full_withdrawal", _w("leave"), (_w("completely entirely"),), 5),
    Cue("exile", _w("leave exit expulsion"),
        (_w("gaza exile country"), _w("leaders leader fighters members militants commanders hamas its")),
        5, 11),
    Cue("exile", _w("driven expelled"), (_w("gaza"), _w("hamas leaders")), 4, 9),
    Cue("exile", _w("exile exiled expelled"), (_w("into leaders leader leadership fighters members hamas"),), 5, 4),
    Cue("statehood", _w("statehood")),
    Cue("statehood", _w("self"), (_w("determination"),), 2),
    Cue("statehood", _w("state"), (_w("palestinian"),), 1, 2),
    Cue("guarantees", _w("commitment"), (_w("that to israel israeli will not seeks gets clear shows insist on against"),), 4, 3),
    Cue("guarantees", _w("guarantees guarantor assurance assurances")),
    Cue("guarantees", _w("guarantee"), (_w("a an any no that of without written clear international"),), 1, 1),
    Cue("guarantees", _w("guaranteeing guaranteed"), laid_out=True),
    Cue("security_arrangements", _w("security"), (_w("arrangements arrangement"),), 2),
    Cue("security_arrangements", _w("control presence"),
        (_w("keep keeping retain retaining maintain maintaining"),
         _w("corridor security philadelphi philadelphia netzarim border")), 4, 5, "demanded"),
    Cue("security_arrangements", _w("force forces"), (_w("stabilization stabilisation peacekeeping multinational"),), 1, 3,
        laid_out=True),
    Cue("security_arrangements", _w("stay remain"),
        (_w("troops forces army"), _w("corridor route philadelphi philadelphia netzarim")), 6, 6, "demanded"),
    Cue("security_arrangements", _w("keep keeping"),
        (_w("troops forces army"), _w("corridor route philadelphi philadelphia netzarim morag buffer")), 8, 0, "demanded"),
    Cue("negotiations", _w("negotiations negotiation talks discussing discuss"),
        (_w("phase ready begin eventually permanent new refused refusing"),), 5, 5),
    Cue("negotiations", _w("negotiate discuss discussing"), (_w("willing ready open"),), 0, 3),
    Cue("negotiations", _w("negotiated"), (_w("phase stage"),), 0, 5, laid_out=True),
    Cue("negotiations", _w("negotiations negotiate talks discussions"),
        (_w("lasting comprehensive permanent resume second end arrangements broader longer"),), 6, 4, laid_out=True),
    Cue("negotiations", _w("negotiations talks discussions"), (_w("on toward towards for"),), 1, laid_out=True),
    Cue("negotiations", _w("negotiations talks"), (_w("resume resumed continue start started return"),), 3, 4),
    Cue("phase_extension", _w("extension extend extends extending prolong prolongs prolonging"),
        (_w("phase stage truce ceasefire pause"),), 7, 4),
    Cue("phase_extension", _w("extended prolonged"), (_w("phase stage truce ceasefire pause"), _w("be is was")), 0, 5),
    Cue("implementation", _w("implement implementing stick implementation"),
        (_w("deal agreement terms instructions accord original obligations"),), 7),
    Cue("implementation", _w("carry abide honor honour uphold fulfil fulfill keep keeping"),
        (_w("deal agreement terms accord obligations commitments"),), 4),
    Cue("implementation", _w("next"), (_w("phase"),), 1),
)  # fmt: skip
_BY_HEAD: dict[str, list[Cue]] = {}
for _cue in CUES:
    for _head in _cue.heads:
        _BY_HEAD.setdefault(_head, []).append(_cue)

_CONDITION = (
    "on condition", "before a palestinian", "provided", "in exchange for", "in return for", "as long as", "so long as",
    "conditional on", "precondition for", "are a precondition", "unless", "until", "before releasing", "before hamas",
    "if israel", "agreeing to", "agrees to", "without", "that does not include", "leads to", "dependent on",
    "must be open to", "conditions", "conditioned", "contingent on", "only if", "only after", "only when", "only once",
)  # fmt: skip
_REJECT = (
    "not agree", "not agreed to", "refusal", "refusal to", "never", "not willing", "not willing to", "unwilling to", "refuse",
    "refused", "refuses", "refusing", "rejected", "rejects", "reject", "rejecting", "dismissed", "dismissed calls for",
    "rejected calls for", "resisted", "resists", "opposes", "opposed", "oppose", "never agreed", "never accepted",
    "never offered", "but not to", "not to", "ruled out", "rules out", "ruling out", "not interested", "will not", "would not",
    "objected to", "objects to", "not want", "not want to", "not agreeing to", "opposition to", "opposing", "won't", "wouldn't",
    "no",
    "isn't willing", "isn't willing to", "not ready", "not ready to", "isn't ready to",
)  # fmt: skip
_OPEN = ("not rule out", "open to", "does not rule", "willing to discuss", "not ruled out")
_OFFER = (
    "offered", "offering", "offers", "offer", "ready to", "ready for", "is ready", "willing", "willing to", "committed to",
    "prepared to", "would release", "will release", "will free", "would free", "will hand", "would hand", "decided to",
    "willingness to", "readiness to", "would extend", "will extend",
)  # fmt: skip
_DEMAND = (
    "demand", "demanded", "demands", "demanding", "called for", "calls for", "calling for", "called on", "calls on",
    "calling on", "ask", "asks", "asked", "must", "insisted", "insists", "seeks", "seeking", "wants", "want",
    "pressure from", "pushed for", "pushing for", "pushes for", "need of", "should", "should be", "urged", "urge", "urges",
    "arguing", "stressed the need", "stresses the need",
    "reiterate my call for", "reiterated his call for", "reiterated its call for", "repeated his call for",
    "renewed its call for", "called once more for", "called again for", "called repeatedly for",
    "wanted", "required", "pressing hard", "pressing for", "told",
)  # fmt: skip
_ACCEPT = ("agreed to", "agreed that", "approval of", "accepted", "has agreed", "approved")
_PROPOSE = ("included", "includes", "include", "proposed by", "allows for", "supposed to", "scheduled to", "plan brokered",
            "stipulates",
            "laid out", "proposes", "proposed", "proposing")  # fmt: skip


_STANCES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("open_to", _OPEN), ("rejected", _REJECT), ("condition", _CONDITION), ("offered", _OFFER), ("demanded", _DEMAND),
    ("accepted", _ACCEPT), ("proposed", _PROPOSE),
)  # fmt: skip


_WHILE = _w("while although though whereas")
_STANCE_BY_LAST: dict[str, list[tuple[list[str], str]]] = {}
for _name, _phrases in _STANCES:
    for _phrase in _phrases:
        _STANCE_BY_LAST.setdefault(_phrase.split()[-1], []).append((_phrase.split(), _name))


for _entries in _STANCE_BY_LAST.values():
    _entries.sort(key=lambda entry: (len(entry[0]), entry[1]), reverse=True)
_OWNERS = _w("hamas hamas's hamas' israel israel's israeli us american")
_REJECTING = _w("rejected rejects rejecting dismissed dismisses")
_DISCUSS = _w("discuss discussing consider considering")


def _phrase_at(doc: Document, k: int, first: int, phrases: Sequence[tuple[list[str], str]]) -> tuple[int, str]:
    """Where the longest of some phrases begins that ends at word k, and its stance; '' where none does."""
    for phrase, name in phrases:
        begin = k - len(phrase) + 1
        if begin >= first and doc.at(begin) == phrase[0] and doc.between(begin, k + 1) == phrase:
            return begin, name
    return k, ""


def stance_of(doc: Document, first: int, head: int, last: int) -> tuple[str | None, int]:
    """How a party stands to a term, and the word that tells: the governing phrase that ends last before it, else one after."""
    if doc.at(first) in _WHILE:  # "While Hamas seeks a withdrawal, Israel could keep control of ..."
        first = next((k + 1 for k in range(first, head) if doc.at(k) == ","), first)
    for k in range(head, first - 1, -1):
        word = doc.at(k)
        if first < k < head and clause_at(doc, k) in SHARPLY:
            break  # what is told before it is another's
        told_at, name = _phrase_at(doc, k, first, _STANCE_BY_LAST.get(word, ()))
        if name and _governs(doc, k, name, first, head):
            if name == "offered" and doc.at(told_at - 1) == "to" and doc.at(told_at - 2) in _REFUSING:
                return "rejected", told_at  # "refuses to offer any guarantees"
            refused = next((n for n in range(told_at - 1, told_at - 4, -1) if doc.at(n) in _REJECTING), None)
            whose = _OWNERS & set(doc.between(refused, told_at)) if refused is not None else ()
            if name == "demanded" and word in _DEMANDS and refused is not None and not whose:
                return (
                    "rejected",
                    refused,
                )  # "rejected any demands for disarmament", not "a Hamas demand to end the war"
            if name in ("accepted", "offered") and not _DISCUSS.isdisjoint(doc.between(told_at, head)):
                name = "open_to"  # "agreed to discuss its disarmament"
            return (None if _no_stance(doc, name, first, told_at, head) else name), told_at
    after = doc.between(head, min(last, head + 26))
    if "precondition" in after or any(pair in (("a", "condition"), ("one", "condition")) for pair in pairwise(after)):
        return "condition", head  # "made a full withdrawal a condition for a deal"
    if any(pair in (("red", "line"), ("red", "lines")) for pair in pairwise(after[:12])):
        return "rejected", head  # "surrendering its weapons is a red line"
    asked = next((k for k in range(head, min(last, head + 14)) if doc.at(k) in ("demand", "demands")), -1)
    if asked >= 0 and doc.at(asked + 1) in ("of", "by") and {",", "is", "was"} & set(doc.between(head, asked)):
        return "demanded", asked  # "a full withdrawal, a key demand of Hamas"
    return None, head


def _governs(doc: Document, k: int, name: str, first: int, head: int) -> bool:
    """Whether words for a stance that end at word k tell one of the term at `head`."""
    word = doc.at(k)
    if name == "rejected" and not GUARANTEES.isdisjoint(doc.between(max(first, k - 7), k)):
        return False  # "guarantees that the war will not resume, and ..."
    if word == "conditioned":
        return "on" in doc.between(k, head)  # what follows "on" is the condition
    if word in ("offers", "offered") and doc.at(k - 1) in ("plan", "proposal", "deal"):
        return False  # "the plan offers amnesty to fighters who disarm"
    if word == "no":
        there_are = not {"is", "are", "was", "were"}.isdisjoint(doc.between(k - 2, k))  # "there are currently no talks"
        # "has brought no deal that would free"
        of_deal = not (DEALS | _CEASE).isdisjoint(doc.between(k + 1, min(k + 4, head)))
        return not there_are and not of_deal and doc.at(k + 1) not in ("mention", "sign", "effort", "details", "word")
    if word == "should":
        return "only" not in doc.between(max(first, k - 9), k)  # "only its defeat should end the war"
    if doc.between(k - 3, k + 1) == ["for", "as", "long", "as"]:
        return False
    if word == "without" and "being" in doc.between(k, head + 4):
        return False  # "freed him without any prisoners being freed in return"
    if word == "told":
        return "to" in doc.between(k + 2, min(k + 5, head))  # "told Israel to withdraw"
    if word == "conditions":
        return not _GOVERNS.isdisjoint(doc.between(k, min(k + 7, head)))  # not "certain conditions"
    if word.startswith("includ"):
        pushed = doc.at(k - 1) in ("that", "which") and not _PUSHED.isdisjoint(doc.between(k - 7, k))
        # nor "pushing for a deal that includes"; not "the demands of Hamas include ..."
        return not pushed and _DEMANDS.isdisjoint(doc.between(k - 6, k))
    if word in ("offer", "offers") and doc.at(k - 1) in _WHOSE:
        return False  # "the Israeli offer" is no party's stance here
    return "anonymity" not in doc.between(k + 1, k + 4)  # "spoke on condition of anonymity"


_REFUSING = _w("refuses refused refusing refuse declines declined declining")
_WHOSE = _w("israeli american us egyptian qatari mediators' israel's hamas'")
_REASONS = _w("lacking lack because over without")
_TAKEN_UP = ("accepted", "offered", "open_to")
_EXCEPT = _w("except instead excluding")
_GRANTED = _w("agreed accepted accept agree fears fear resume resumed")
_TALKING = _w("talks negotiations send sending")


def _no_stance(doc: Document, name: str, first: int, told_at: int, head: int) -> bool:
    """Whether words that sound like a stance are denied, only supposed, or of something else than the term."""
    between = doc.between(told_at, head)
    if name != "condition" and supposed(doc, first, told_at):
        return True
    if not _EXCEPT.isdisjoint(doc.between(told_at, head + 2)) or ("apart", "from") in pairwise(between):
        return True  # "agreed to everything except disarmament"
    if name == "condition" and doc.at(told_at) == "without":
        given = doc.between(max(first, told_at - 12), told_at)
        return not _GRANTED.isdisjoint(given) and {"not", "never", "no", "refused", "rejected"}.isdisjoint(given)
    if name == "rejected":  # "rejected it for lacking guarantees", but "refused to hand over its weapons"
        over = any(word in _REASONS and before not in ("hand", "turn") for before, word in pairwise(["", *between]))
        return over or any(pair in (("day", "after"), ("days", "after")) for pair in pairwise(between))
    ahead = doc.between(max(first, told_at - 6), told_at)
    if name == "accepted" and {("only", "as"), ("only", "if")} & set(pairwise(doc.between(head, head + 8))):
        return True  # "agreed to return the four bodies only as part of a wider deal"
    denied = not {"not", "never", "hasn't", "didn't"}.isdisjoint(ahead[-2:])
    if name == "accepted" and not _TALKING.isdisjoint(between):
        return True  # "has agreed to send a team for talks on a deal to end the war"
    # "no country has agreed to"
    nobody = not {"no", "nobody"}.isdisjoint(ahead[-4:]) or ("no", "one") in pairwise(ahead)
    unsure = not {"but", "could", "may", "might"}.isdisjoint(between) or ("not" in between and name != "open_to")
    return name in _TAKEN_UP and (denied or nobody or unsure)


# Who would do a thing decides who can offer or refuse it, and who can ask for it.
_BY_HAMAS = frozenset(("hostages_released", "bodies_returned", "disarmament", "governance_handover", "exile",
                       "end_of_hamas_rule"))  # fmt: skip
_BY_ISRAEL = frozenset(("full_withdrawal", "partial_withdrawal", "prisoners_released", "permanent_ceasefire", "halt_operations",
                        "guarantees", "heavy_equipment", "corridor_reopening", "crossing_reopening",
                        "humanitarian_aid"))  # fmt: skip
_ASKS = ("demanded", "condition")


def _party(named: str) -> str:
    return v.party_of(named) or "other"


def _stance_by(context: Context, head: int, told_at: int, stance: str, term: str, carried: str | None) -> str | None:
    """Whose stance to a term it is: the speaker's of a quotation, else the party before it that can take it."""
    doc = context.doc
    if stance == "demanded" and "before" in doc.between(told_at, head):
        return None  # "must stop before any exchange takes place"
    mentions = context.attributions.in_sentence[doc.sentence_of(head)]
    if stance == "demanded" and not _RESOLUTIONS.isdisjoint(doc.between(told_at - 2, told_at)):
        of_whom = (side(m.name) for m in mentions if v.party_of(m.name) == "un" and m.first < told_at)
        return next(of_whom, None)  # "vetoed a resolution demanding a ceasefire": the resolution demands it
    sides = [(m, named) for m in mentions if (named := side(m.name)) is not None and not _no_party(doc, m.first)]
    speaker = context.attributions.of(head).claimant
    asked = stance in _ASKS
    wanted: tuple[str, ...] | None = None
    if term in _BY_HAMAS:
        wanted = ("israel", "us", "hostage_families", "palestinian_other") if asked else ("hamas",)
    elif term in _BY_ISRAEL or (term in ("truce", "negotiations") and stance == "condition"):
        others = ("palestinian_other", "us", "hostage_families", "international")
        wanted = ("hamas", *others) if asked else ("israel",)
    elif term == "negotiations" and not asked:
        wanted = ("hamas", "israel")
    if doc.at(told_at) in ("agrees", "agreeing") and term not in _BY_HAMAS | _BY_ISRAEL:
        wanted = None
    said = side(speaker) if speaker and doc.quoted[head] else None
    asks_itself = asked and v.party_of(said) == ("hamas" if term in _BY_HAMAS else "israel")
    subject = _subject(doc, mentions, told_at) if stance == "demanded" else None
    others = ("un", "international", "mediator", "other")
    if subject is not None and _party(subject) == "hamas" and term in ("hostages_released", "bodies_returned"):
        return None  # "Hamas wants a truce and the release of all hostages at once": nobody's demand of itself
    if subject is not None and (
        wanted is None or term == "governance_handover" or _party(subject) in (*wanted, *others)
    ):
        return subject  # "Hamas demands the end of the war," Netanyahu said
    told_of = said is not None and stance == "condition" and _party(said) not in ("israel", "hamas", "us")
    if told_of and any(_party(named) in (wanted or ()) for m, named in sides if m.name != speaker):
        said = None  # "If Israel commits to it, Hamas will ...," an official said
    if said is not None and (wanted is None or (asked and not asks_itself) or _party(said) in wanted):
        return said
    if asked and not {"i", "we"}.isdisjoint(doc.between(told_at - 2, told_at)):
        return side(speaker) if speaker else None  # "I want a clear commitment"
    says = side(speaker) if asked and speaker and doc.at(told_at) in ("should", "must") else None
    if says is not None and not (term in _BY_HAMAS and _party(says) == "hamas"):
        return says  # "Israel said the UN should send more aid"
    if not _OTHER_PEOPLE.isdisjoint(doc.between(told_at - 3, told_at)):
        return None  # "some countries refuse to take a part in disarming Hamas"
    if asked:
        sides = [(m, named) for m, named in sides if named != BOTH] or sides  # "insists that both sides should"
    before = [named for m, named in sides if m.first < told_at]
    left = [named for m, named in sides if m.first <= head]
    if stance == "accepted" and BOTH in left:
        return BOTH
    if doc.at(told_at) in ("demand", "demands") and doc.at(told_at + 1) in ("of", "by"):
        # "the demand of Hamas for ...", "..., a demand of Hamas"
        governs = told_at > head or not _GOVERNS.isdisjoint(doc.between(told_at + 3, told_at + 7))
        return next((named for m, named in sides if told_at < m.first <= told_at + 4 and governs), None)
    if not asked and before and wanted is not None and all(_party(named) not in wanted for named in before):
        return None  # "Israel is ready for a truce with Hamas and the release of hostages": not offered by Hamas
    if stance in _ASKS and not _OF_ITS_OWN.isdisjoint(pairwise(doc.between(told_at, head))):
        return None  # "insists that it will free ten only after ...", "if Israel stops, will Hamas free ..."
    if doc.at(told_at) == "if" and not _THEN.isdisjoint(pairwise(doc.between(told_at, head))):
        return None  # "if Israel stops, Hamas will ..."
    asks_another = stance == "demanded" and doc.at(told_at) in _ASKED_OF
    if asks_another and before and wanted is not None and all(_party(named) not in wanted for named in before):
        return None  # "Netanyahu insists the war will end": Hamas does not demand it here
    if doc.at(told_at) == "pressure":  # "pressure from families to ..."
        return next((named for m, named in sides if told_at < m.first < head), None)
    if asks_another:
        left, sides = before, [(m, named) for m, named in sides if m.first < told_at or m.first > head]
    if wanted is not None:
        told = side(speaker) if speaker and asked and not told_of else None
        spoken_of = {"group", "movement"} & set(doc.between(doc.sentences[doc.sentence_of(head)][0], told_at))
        able = (
            [named for named in (before if stance == "demanded" else left) if _party(named) in wanted]
            or [named for named in left if _party(named) in wanted]
            or [carried for _ in (1,) if carried and _party(carried) in wanted and spoken_of]
            or [told for _ in (1,) if told and _party(told) in wanted]
            or [named for m, named in sides if _party(named) in wanted and not (told_of and m.name == speaker)]
        )
        if able:
            of_speaker = asked and speaker in OWN_NAME and _party(able[-1]) == _party(speaker or "")
            return speaker if of_speaker else able[-1]  # "Netanyahu said Israel must ..."
        return (
            carried if carried is not None and _party(carried) in wanted and _still_told(doc, head, told_at) else None
        )
    if doc.between(told_at, told_at + 2) in (["agrees", "to"], ["agreeing", "to"]) and len(before) > 1:
        before = before[:-1]  # "Israel would stop if Hamas agrees to talks": Israel's condition
    takes = before or left  # "Hamas demands that Israel ...": Hamas demands
    says = side(speaker) if asked and speaker else None  # "the group is demanding ..., Hamas said"
    return takes[-1] if takes else says or (carried if _still_told(doc, head, told_at) else None)


_DEMANDS = _w("demands demand conditions")
_PUSHED = _w("pushing pushes pushed seeking seeks wants demanding")
_RESOLUTIONS = _w("resolution resolutions motion petition")
_AND = _w(", and the")
_OTHER_PEOPLE = _w("countries ministers protesters demonstrators")
_ASKING = _w("demand demands demanded demanding wants insists insisted seeks called calls calling urged urges")
_GOVERNS = _w("for that to include includes included including are were")
_OF_ITS_OWN = frozenset((who, will) for who in ("it", "they") for will in ("will", "would")) | frozenset(
    (will, who) for who in ("hamas", "israel", "it", "they") for will in ("will", "would")
)


_THEN = frozenset((who, will) for who in ("hamas", "israel") for will in ("will", "would"))


def _subject(doc: Document, mentions: list[Mention], told_at: int) -> str | None:
    """Who demands, where the verb follows the name: 'the UN has called for'."""
    if doc.at(told_at) not in _ASKING:
        return None
    at = told_at - (doc.at(told_at - 1) in ("has", "had", "have", "is", "also"))
    ahead = [m for m in mentions if m.last <= at]
    if not ahead or ahead[-1].last != at or _no_party(doc, ahead[-1].first):
        return None
    listed = [ahead[-1]]
    for m in reversed(ahead[:-1]):
        if not _AND.issuperset(doc.between(m.last, listed[0].first)):
            break
        listed.insert(0, m)
    return (one_side([m.name for m in listed]) if len(listed) > 1 else None) or side(listed[-1].name)


def _who_asks(context: Context, told_at: int, number: int) -> str | None:
    """Who demands, also where 'it' does after a sentence of somebody's demand."""
    doc, mentions = context.doc, context.attributions.in_sentence
    if number and not {"it", "they"}.isdisjoint(doc.between(told_at - 2, told_at)):
        before = (_subject(doc, mentions[number - 1], k) for k in range(*doc.sentences[number - 1]))
        return next((asks for asks in before if asks is not None), None)
    return _subject(doc, mentions[number], told_at)


def _still_told(doc: Document, head: int, told_at: int) -> bool:
    """Whether a party of the sentence before may still be the one that is spoken of: somebody else's "I want" is not its own."""
    first = doc.sentences[doc.sentence_of(head)][0]
    subject = told_at - 1 - (doc.at(told_at - 1) in ("has", "have", "had", "also"))
    if subject > first and doc.at(subject).isalpha() and doc.text[doc.starts[subject]].isupper():
        return False  # "France and Germany called for an immediate ceasefire"
    return (
        not doc.quoted[head]
        or bool(doc.quoted[first - 1])
        or not {"it", "they"}.isdisjoint(doc.between(told_at - 3, told_at))
    )


_ASKED_OF = _w(
    "demand demanded demands demanding called calls calling ask asks asked insisted insists urged pushed pushing pushes"
)
_PLACES = _w("aviv jerusalem doha cairo washington")


def _no_party(doc: Document, i: int) -> bool:
    """Whether what stands at word i only tells where, or of whom: 'placards in Tel Aviv', 'the release of Israelis'."""
    if doc.at(i - 1) == "to" or (
        "to" in doc.between(i - 4, i) and (doc.at(i - 1) == "and" or doc.at(i) == "mediators")
    ):
        return True  # "sent its proposal to Egyptian and Qatari mediators"
    if doc.at(i).endswith("'s") and not {"allies", "partners", "rivals", "critics"}.isdisjoint(
        doc.between(i + 1, i + 4)
    ):
        return True  # "Netanyahu's allies have rejected ending the war"
    if doc.at(i - 1) in ("told", "tells"):
        return True  # "told hostages' families that he is ready"
    if doc.at(i - 1) in ("across", "throughout"):
        return True  # "protesters across Israel demanded"
    if doc.between(i - 2, i) == ["and", "on"]:
        return True  # "called on Israel to lift the blockade and on Hamas to ..."
    if "list" in doc.between(i, i + 5):
        return True  # "which has been on the State Department's list"
    return doc.at(i) == "israelis" or (doc.at(i - 1) == "in" and not _PLACES.isdisjoint(doc.between(i, i + 2)))


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
    "bodies_returned": "bodies_returned", "prisoners_released": "prisoners_released",
}  # fmt: skip
_STANCE_OF_MODALITY = {"offered": "offered", "demanded": "demanded", "accepted": "accepted", "rejected": "rejected",
                       "scheduled": "offered"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """A term told at a word: whose stance it is and how they stand to it, where its words are, what it was read by."""

    term: str
    stance: str
    by: str
    word: int
    start: int
    end: int
    rule: str
    plan: Plan | None = None
    claim: dict[str, Any] | None = None


_EXTENDS = _w("extend extends extended extending extension prolong prolongs prolonged prolonging")
_STOOD_IN_IT = _w("under which part saw included includes")  # what was done under a deal stood in it


def _from_claims(context: Context, claims: list[dict[str, Any]]) -> Iterator[_Told]:
    """The figures that are terms: what is planned, offered, demanded."""
    doc = context.doc
    for claim in claims:
        term = _FIGURE_TERMS.get(claim["measure"])
        if term is None:
            continue
        word = doc.word_at(claim["start"])
        first, last = doc.sentences[doc.sentence_of(word)]
        plan = context.plans.of(word) or context.plans.of(doc.word_at(claim["end"]) - 1)
        if term in ("truce", "phase_schedule"):
            plan = context.plans.named_by(word) or plan
        if term == "truce" and not lx.PHASES.isdisjoint(doc.between(word + 1, word + 5)):
            term = "phase_schedule"  # "the first six-week phase"
        if (
            term == "truce"
            and doc.at(word - 1) in ("by", "another")
            and not _EXTENDS.isdisjoint(doc.between(word - 11, word))
        ):
            term = "phase_extension"  # "extend the first phase by 42 days"
        place = (word, claim["start"], claim["end"], f"figure that is {claim['modality']}")
        done = claim["modality"] == "reported" and _STOOD_IN_IT.isdisjoint(doc.between(first, last))
        turned_down = claim["modality"] == "rejected" and not (plan is not None and plan.by in ("Israel", "Hamas"))
        if plan is not None and not turned_down and not done:
            yield _Told(term, "proposed", plan.whose, *place, plan, claim)
            continue
        stance = _STANCE_OF_MODALITY.get(claim["modality"])
        if stance is None or term == "phase_schedule":
            continue
        whose = _stance_by(context, word, stance_of(doc, first, word, last)[1], stance, term, None)
        if whose is not None:
            yield _Told(term, _agreed(stance, whose), whose, *place, claim=claim)


def _agreed(stance: str, whose: str) -> str:
    """What both sides agree to is what stands in the agreement."""
    return "proposed" if stance in ("accepted", "offered") and whose == BOTH else stance


_MODAL = _w(
    "would will includes include included including calls stipulates specifies provides requires envisages foresees shall"
)
_DEPENDS = _w("condition if unless only must not never without need whether cannot")
_TAKES_A_STAND = _w("offered offers demanded demands demanding rejected rejects refused insisted insists agreed accepted willing "
                    "ready wants seeks called")  # fmt: skip


def _from_cues(context: Context) -> Iterator[_Told]:
    """The terms that words name without a figure."""
    doc = context.doc
    carried = _carried_sides(context)
    at, words = -1, frozenset[str]()
    for i in doc.where(_BY_HEAD):
        number = doc.sentence_of(i)
        first, last = doc.sentences[number]
        if number != at:
            at, words = number, frozenset(doc.between(first, last))
        fitting = [c for c in _BY_HEAD[doc.at(i)] if not any(near.isdisjoint(words) for near in c.near)
                   and _fits(c, doc, i, first, last)]  # fmt: skip
        plan = context.plans.of(i) if fitting and fitting[0].term != "implementation" else None
        cue = next((c for c in fitting if plan or not c.laid_out), None)
        if (
            cue is None
            or doc.at(last - 1) == "?"
            or "shalit" in words  # a deal of 2011
            or ("hezbollah" in words and words.isdisjoint(("gaza", "hamas")))
            or context.plans.lacks(i)
            or (cue.stance and doc.at(i - 1) in ("not", "cannot", "can't", "never"))
        ):
            continue
        by_words, told_at = stance_of(doc, first, i, last)
        stance = cue.stance or by_words
        if stance == "offered" and ("no", "more") in pairwise(doc.between(i, i + 4)):
            stance = "rejected"  # "will release no more hostages"
        asks = _who_asks(context, told_at, number) if plan is not None and stance == "demanded" else None
        own = asks is not None and _party(asks) in ("hamas", "israel")  # "Hamas also demands that", beside a plan
        if plan is not None and stance != "rejected" and not own:
            place = _place(cue, doc, i, first, last)
            whole = cue.term == "permanent_ceasefire" and doc.at(i) in ("total", "complete", "full")
            term = "truce" if whole and context.plans.phase(i) == "1" else cue.term
            yield _Told(term, "proposed", plan.whose, *place, f"{doc.at(i)!r}, laid out", plan)
            agreeing = _agreeing(context, first, i)
            if agreeing and not plan.agreed:
                yield _Told(term, "accepted", agreeing, *place, f"{doc.at(i)!r}, agreed to", plan)
            continue
        if _of_any_deal(doc, first, i, words):
            stance = "condition"  # "any deal must end the war", "any proposal involving a withdrawal"
        proposer = _proposer(context, told_at, number) if stance == "proposed" else None
        if proposer is not None:
            yield _Told(cue.term, "proposed", proposer, *_place(cue, doc, i, first, last), f"{doc.at(i)!r}, proposed")
            continue
        if stance in (None, "proposed") or (
            cue.term == "halt_operations" and words & {"permanent", "permanently", "total"}
        ):
            continue  # nobody's stance; or the same stop, told as permanent
        if (
            stance == "condition"
            and {"exchange", "exchanged", "return"} & words
            and not words & (_MODAL | _TAKES_A_STAND | _DEPENDS)
        ):
            continue  # "returned 33 hostages in exchange for 2,000 prisoners": done, and nobody's condition
        if _let_go(doc, told_at):
            continue
        giver = _gives_for_it(context, cue.term, first, told_at, number) if stance == "condition" else None
        if giver is not None:
            stance = "offered"
        whose = giver or _stance_by(context, i, told_at, stance, cue.term, carried[number])
        if cue.term == "prisoners_released" and stance == "demanded" and whose and _party(whose) in ("israel", "us"):
            continue  # "Trump called for the release of detainees" asks for the hostages
        if whose is not None:
            place = _place(cue, doc, i, first, last)
            yield _Told(cue.term, _agreed(stance, whose), whose, *place, f"{doc.at(i)!r}, {stance}")


def _gives_for_it(context: Context, term: str, first: int, told_at: int, number: int) -> str | None:
    """Who demands a thing and would do another for it: 'Hamas demanded a withdrawal in exchange for the hostages'."""
    doc = context.doc
    if doc.at(told_at + 1) not in ("exchange", "return") or _ASKING.isdisjoint(doc.between(first, told_at)):
        return None
    asks = next(k for k in range(first, told_at) if doc.at(k) in _ASKING)
    doer = "hamas" if term in _BY_HAMAS else "israel" if term in _BY_ISRAEL else None
    before = [named for m in context.attributions.in_sentence[number] if m.first < asks and (named := side(m.name))]
    return before[-1] if before and _party(before[-1]) == doer else None


def _proposer(context: Context, told_at: int, number: int) -> str | None:
    """Who proposes, where the word that tells is the verb of a party: 'Egypt proposed an exchange'."""
    doc = context.doc
    if doc.at(told_at) not in ("proposed", "proposes", "proposing") or doc.at(told_at + 1) == "by":
        return None
    before = [m for m in context.attributions.in_sentence[number] if told_at - 2 <= m.last <= told_at]
    if before and before[-1].last < told_at and doc.at(told_at - 1) not in ("has", "had", "have", "also", "is"):
        return None
    return one_side([m.name for m in before[-1:]])


_ANY_MUST = _w("must had has should based involving including includes include ensures guarantees")


def _of_any_deal(doc: Document, first: int, i: int, words: frozenset[str]) -> bool:
    before = set(doc.between(first, i))
    return (
        bool({"any", "every", "only"} & before)
        and bool(words & (DEALS | {"proposal", "proposals"}))
        and bool(words & _ANY_MUST)
    )


_STALLED = _w("stalled stuck deadlocked snagged foundered collapsed")
_DROPPED = _w("dropped dropping drop drops abandoned abandoning softened retracted relinquished citing cited over")
_GIVEN_UP = frozenset((("giving", "up"), ("gave", "up"), ("given", "up"), ("give", "up"), ("let", "go"), ("backed", "away"),
                       ("backed", "down"), ("backed", "off")))  # fmt: skip


def _let_go(doc: Document, i: int) -> bool:
    """Whether the demand or refusal at word i is given up, or only cited by somebody else as a reason."""
    before = doc.between(i - 5, i)
    if "over" in before and not _STALLED.isdisjoint(doc.between(i - 9, i)):
        return False  # "talks stalled over Israel's demand that Hamas disarm"
    return not _DROPPED.isdisjoint(before) or not _GIVEN_UP.isdisjoint(pairwise(before))


def _place(cue: Cue, doc: Document, i: int, first: int, last: int) -> tuple[int, int, int]:
    """The head of a term, and where the words that show it start and end."""
    return (i, *short_quote(doc, *_shown(cue, doc, i, first, last), last))


def find_terms(context: Context, claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Candidate terms: the columns a facts file holds, and start, end and rule."""
    doc = context.doc
    out: list[dict[str, Any]] = []
    seen: set[tuple[Any, ...]] = set()
    figured: set[tuple[str, str, str, int]] = set()  # a figure is a closer telling than a cue of its sentence
    done = {(_FIGURE_TERMS.get(c["measure"]), doc.sentence_of(doc.word_at(c["start"]))) for c in claims
            if c["modality"] == "reported"}  # fmt: skip
    lengths = [doc.word_at(c["start"]) for c in claims if c["measure"] == "truce_length"]
    groups: dict[Any, str] = {}
    for told in (*_from_claims(context, claims), *_from_cues(context)):
        sentence = doc.sentence_of(told.word)
        phase = context.plans.phase(told.word) if told.plan else None
        here = (told.term, told.stance, told.by, sentence)
        key = (*here[:3], told.plan and told.plan.number, phase, told.claim and told.claim["claim_id"])
        if key in seen or here in figured:
            continue
        if told.term == "halt_operations" and any(0 < word - told.word <= 8 for word in lengths):
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
        group = told.plan.number if told.plan else (doc.paragraph_of[sentence], told.by)
        out.append(_term_row(context, told, groups.setdefault(group, f"p{len(groups) + 1}"), phase))
    return sorted(out, key=lambda row: row["start"])


def _agreeing(context: Context, first: int, i: int) -> str | None:
    """The party that agreed to the plan in which a term stands: 'Hamas agreed to a deal proposed by X to release five'."""
    doc = context.doc
    at = max(doc.has(first, i, words) for words in _TAKES_UP)
    if at >= 0 and supposed(doc, first, at):
        return None  # "questioned whether Israel had accepted the plan"
    mentions = context.attributions.in_sentence[doc.sentence_of(i)] if at >= 0 else []
    return next((named for m in mentions if m.first < at and (named := side(m.name))), None)


_TAKES_UP = (("agreed", "to", "a"), *((verb, article) for verb in ("accepted", "approved") for article in ("a", "the")))


def _carried_sides(context: Context) -> list[str | None]:
    """For each sentence, the party that the last sentence before it with a party speaks of first."""
    out: list[str | None] = []
    carried: str | None = None
    for mentions in context.attributions.in_sentence:
        out.append(carried)
        first = spoken_of_first(context.doc, [m for m in mentions if side(m.name) is not None])
        carried = side(first.name) if first is not None else carried
    return out


def spoken_of_first(doc: Document, mentions: list[Mention]) -> Mention | None:
    """Whom a sentence speaks of first; of 'US President Donald Trump', Trump."""
    titled = len(mentions) > 1 and _TITLES.issuperset(doc.between(mentions[0].last, mentions[1].first))
    return mentions[titled] if mentions else None


_TITLES = _w("president prime minister foreign defense defence secretary of state leader chief official envoy special spokesman "
             "spokesperson spokeswoman")  # fmt: skip
_LASTING = _w("permanent lasting comprehensive total complete full")


_LATE = _w("dead deceased remains bodies slain")
_ABOUT = _w(
    "work working efforts mediation talks negotiation negotiations discussions negotiating negotiate discussing discuss"
)


def _fits(cue: Cue, doc: Document, i: int, first: int, last: int) -> bool:
    ahead, behind = doc.between(max(first, i - cue.before), i), doc.between(i + 1, min(last, i + cue.reach + 1))
    if doc.at(i).startswith("lea"):  # who leaves stands in the clause
        ahead = ahead[len(ahead) - ahead[::-1].index(",") :] if "," in ahead else ahead
        behind = behind[: behind.index(",")] if "," in behind else behind
    for near in cue.near:
        if near.isdisjoint(ahead) and near.isdisjoint(behind):
            return False
    before = doc.between(max(first, i - 6), i)
    if (doc.at(i) in ("return", "exchange") and before[-1:] == ["in"]) or before[-2:] == [",", "not"]:
        return False  # "in return for", "a withdrawal, not disarmament"
    if ("rather", "than") in pairwise(before) or doc.at(first) == "nothing":
        return False  # "a partial pullback, rather than a full withdrawal", "nothing in the plan suggests"
    if cue.term not in ("negotiations", "truce") and _talked_about(before):
        return False  # "talks on the release of hostages"
    if cue.term == "truce":
        return not (cue.laid_out and doc.at(i - 1) in _LASTING)
    meant = _MEANT.get(cue.term)
    return meant is None or meant(doc, i, first, last, before)


def _talked_about(before: list[str]) -> bool:
    return any(word in _ABOUT and then in _OF_WHAT for word, then in pairwise(before))


def _hostages(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    late = doc.between(i + 1, i + 4) + (before[-4:] if doc.at(i) in _HELD and _ALIVE.isdisjoint(before) else [])
    held = next((k for k in range(i, min(last, i + 8)) if doc.at(k) in _HELD), i)
    if not _LATE.isdisjoint(late + (doc.between(held + 1, held + 3) if doc.at(held + 1) == "'" else [])):
        return False  # "the return of dead hostages", "the remains of killed hostages", "of the hostages' bodies"
    return "when" not in before and "per" not in doc.between(i, i + 7)  # "on days when hostages are released"


def _prisoners(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i + 1) == "'" and doc.at(i + 2) in ("names", "families", "rights"):
        return False
    if before[-1:] in (["israeli"], ["zionist"]) or not _TAKEN.isdisjoint(doc.between(i + 1, i + 4)):
        return False  # as some outlets name the hostages
    if not {("hamas", "to"), ("hamas", "must"), ("hamas", "will"), ("hamas", "would")}.isdisjoint(pairwise(before)):
        return False  # "requires Hamas to release all detainees"
    home = doc.at(i) == "palestinians" and not _HOME.isdisjoint(doc.between(i, i + 8))
    # "the return of displaced Palestinians", "of Palestinians to homes in the north"
    return not home and "displaced" not in before + doc.between(i, i + 3)


def _bodies(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if before[-1:] == ["more"]:
        return False  # "to fight on would mean more dead hostages"
    if ("still", "in") in pairwise(doc.between(first, i)):
        return False  # "132 are still in Gaza, among them the bodies of 28 hostages"
    # "the remains of 12 deceased Gaza residents", of fighters
    return _PALESTINIAN.isdisjoint(doc.between(i, min(last, i + 7)))


def _end_of_war(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if before[-4:] == ["for", "the", "war", "to"]:
        return False  # "must free them for the war to end"
    # "talks on a lasting ceasefire" are to be held, no ceasefire
    return _ABOUT.isdisjoint(before) or "condition" in before


def _halt(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if "aid" in doc.between(i + 1, min(last, i + 3)):
        return False  # "end aid operations"
    lasting = not _LASTING.isdisjoint(before[-3:]) or "permanently" in before + doc.between(i + 1, min(last, i + 6))
    return not ("end" in doc.at(i) and lasting)  # "a full end to hostilities" is a permanent ceasefire


def _guarantees(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    return doc.at(i + 1) not in ("states", "countries", "nations")  # "the guarantor states"


def _negotiations(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    # "talks on a truce are under way"
    under_way = {"way", "underway", "ongoing"} & set(doc.between(i + 1, min(last, i + 14)))
    # "in the next phase of"
    return not under_way and before[-2:] not in (
        ["phase", "of"],
        ["round", "of"],
        ["stage", "of"],
    )


def _implementation(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    return doc.at(i) != "next" or doc.at(i + 2) != "of"  # not "in the next phase of negotiations"


def _withdrawal(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    after = doc.between(i + 1, min(last, i + 7))
    forces = not _FORCES.isdisjoint((*before, *after)) or "israel" in before[-2:]
    if doc.at(i).startswith("lea") and not forces:
        return False  # "Israel demanded that Hamas leaders leave Gaza"
    return not ("of" in after and not _LEFT_DEALS.isdisjoint(after[after.index("of") :]))  # "pull out of the deal"


def _exile(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    start = max(first, i - 9)
    begins = next((k + 1 for k in range(i - 1, start - 1, -1) if doc.at(k) in (",", ";")), start)
    if "israel" in doc.between(i - 2, i):
        return False  # "wants Israel to leave Gaza"
    return _OTHERS_LEAVE.isdisjoint(doc.between(begins, i))  # not "troops would leave", "allow the wounded to leave"


def _aid(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    held = [n for n, word in enumerate(before) if word in _WITHHELD or before[n - 1 : n + 1] == ["hold", "back"]]
    if len(held) == 1 and _AND_WAR.isdisjoint(before[held[0] :]):
        return False  # "decided to halt the entry of aid", but "stop blocking aid", "end the war and let in aid"
    return _WAYS.isdisjoint(before) or {"for", "of"}.isdisjoint(before)  # not "the crossing, a key route for aid"


def _rebuilding(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    of_people = doc.at(i + 1) == "of" and not {"groups", "terror", "prisoners"}.isdisjoint(doc.between(i + 2, i + 5))
    return not of_people  # "the rehabilitation of terror groups"


# Where words that name a term are meant so.
_MEANT = {
    "reconstruction": _rebuilding,
    "hostages_released": _hostages, "prisoners_released": _prisoners, "bodies_returned": _bodies,
    "guarantees": _guarantees, "negotiations": _negotiations, "implementation": _implementation, "full_withdrawal": _withdrawal,
    "permanent_ceasefire": _end_of_war, "halt_operations": _halt, "exile": _exile, "humanitarian_aid": _aid,
}  # fmt: skip
_FORCES = _w("army troops forces military completely entirely")
_LEFT_DEALS = _w("deal agreement talks negotiations accord ceasefire truce")
_OF_WHAT = _w("on about over for to toward towards")
_TAKEN = _w("abducted kidnapped seized")
_ALIVE = _w("living alive")
_HOME = _w("home homes north northern neighborhoods neighbourhoods areas back")
_PALESTINIAN = _w("gaza palestinian palestinians militants fighters")
_OTHERS_LEAVE = _w("army troops forces military wounded injured patients civilians palestinians children gazans")
_WAYS = _w("route routes point gateway lifeline hub conduit")
_AND_WAR = _w("and , war fighting fire")
_WITHHELD = _w("halt halted halting block blocked blocking suspend suspended suspending stop stopped stopping cut withhold "
               "withheld deny denied denying prevent preventing bar barred ban banned end")  # fmt: skip
_NOT_TOLD = "Whose proposal it is, the text does not tell: the mediators' is assumed."


def _term_row(context: Context, told: _Told, proposal: str, phase: str | None) -> dict[str, Any]:
    doc, i = context.doc, told.word
    said = context.attributions.of(i)
    near = set(doc.between(i, min(i + 5, doc.sentences[doc.sentence_of(i)][1]))) if not told.claim else set()
    near -= {"part"} if doc.has(i, i + 5, ("as", "part")) >= 0 else set()  # "must disarm as part of the plan"
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
        "quote": doc.text[told.start : told.end],
        "start": told.start,
        "end": told.end,
        "note": _NOT_TOLD
        if told.plan and told.stance == "proposed" and not (told.plan.by or told.plan.agreed)
        else None,
        "rule": f"{told.term}: {told.rule}",
    }


def _shown(cue: Cue, doc: Document, i: int, first: int, last: int) -> tuple[int, int]:
    """The words that show a term: its head, and of the words beside it the nearest that the cue asks for."""
    around = range(max(first, i - cue.before), min(last, i + cue.reach + 1))
    places = [min((k for k in around if k != i and doc.at(k) in near), key=lambda k: abs(k - i)) for near in cue.near]
    begin, end = min([i, *places]), max([i, *places]) + 1
    if end - begin > _SHOWN:
        begin, end = i, i + 1
    if end - begin == 1:
        following = end < last and doc.at(end)[:1].isalpha()
        begin, end = (begin, end + 1) if following else (max(first, begin - 1), end)
    return begin, end


_SHOWN = 6  # words; more show more than the term


def short_quote(doc: Document, begin: int, end: int, last: int) -> tuple[int, int]:
    """Where some words of a sentence stand, with as many after them as it takes to stand only once, 8 at most."""
    while end < min(last, begin + 8) and not doc.once(doc.starts[begin], doc.ends[end - 1]):
        end += 1
    return doc.starts[begin], doc.ends[end - 1]
