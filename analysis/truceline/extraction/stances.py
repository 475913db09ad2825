"""How a party stands to a term: who offers, demands, accepts or refuses it, by the words that govern it in its clause."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Mention
from truceline.extraction.clauses import SHARPLY, another_acts, clause_at, in_an_aside
from truceline.extraction.context import Context
from truceline.extraction.cues import CEASE
from truceline.extraction.document import Document
from truceline.extraction.plans import BOTH, DEALS, GUARANTEES, OWN_NAME, one_side, side
from truceline.extraction.telling import supposed
from truceline.tokens import word_set as _w

_CONDITION = (
    "if hamas", "if the group", "if",
    "on condition", "before a palestinian", "provided", "in exchange for", "in return for", "as long as", "so long as",
    "conditional on", "not before", "depends on", "hinges on", "precondition for",
    "are a precondition", "unless", "until", "before releasing", "before hamas",
    "if israel", "agreeing to", "agrees to", "without", "that does not include", "leads to", "dependent on",
    "must be open to", "conditions", "conditioned", "contingent on", "only accept", "accept only",
    "only agree to", "agree only to", "only if", "only after", "only when", "only once",
)  # fmt: skip
_REJECT = (
    "not agree", "refusal", "refusal to", "never", "not willing", "not willing to", "unwilling to", "refuse",
    "refused", "refuses", "refusing", "rejected", "rejects", "reject", "rejecting", "dismissed", "dismissed calls for",
    "rejected calls for", "resisted", "resists", "opposes", "opposed", "oppose", "never agreed", "never accepted",
    "never offered", "but not to", "not to", "ruled out", "rules out", "ruling out", "not interested", "will not", "would not",
    "objected to", "objects to",
    "object to", "not want", "not want to", "not agreeing to", "opposition to", "opposing", "won't", "wouldn't",
    "no",
    "but not for", "isn't willing", "isn't willing to", "not ready", "not ready to", "isn't ready to",
    "is against", "are against", "was against", "cannot accept", "can't accept", "could not accept",
)  # fmt: skip
_OPEN = ("not rule out", "open to", "does not rule", "willing to discuss", "not ruled out")
_OFFER = (
    "offered", "offering", "offers", "offer", "ready to", "ready for", "is ready", "willing", "willing to", "committed to",
    "prepared to", "would release", "will release", "will free", "would free", "will hand", "would hand", "decided to",
    "willingness to", "readiness to", "would extend", "will extend", "will add", "would add",
)  # fmt: skip
_DEMAND = (
    "demand", "demanded", "demands", "demanding", "insisting", "its requests", "older requests",
    "key request", "called for", "calls for", "calling for", "called on", "calls on",
    "calling on", "ask", "asks", "asked", "must", "insisted", "insists", "seeks", "seeking", "sought", "wants", "want",
    "pressure from", "pushed for", "pushing for", "pushes for", "need of", "should", "should be", "urged", "urge", "urges",
    "arguing", "stressed the need", "stresses the need",
    "priority for hamas is to", "priority for hamas was to", "hamas's priority is", "hamas' priority is",
    "reiterates its call for", "repeats its call for", "reiterate my call for", "reiterated his call for",
    "reiterated its call for", "repeated his call for",
    "renewed its call for", "called once more for", "called again for", "called repeatedly for",
    "has to", "have to", "had to", "needs to", "ought to", "wanted", "required", "pressing hard",
    "pressing for", "asking for", "told", "pressing", "pressed",
)  # fmt: skip
_ACCEPT = ("agreed to", "agreement to", "agreed that", "approval of", "accepted", "accepts", "has agreed", "approved")
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
_REJECTING = _w("cannot can't rejected rejects rejecting dismissed dismisses")
_DISCUSS = _w("talk discuss discussing consider considering")


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
        if word in _JOINING and first < k < head and another_acts(doc, k, head):
            break  # "Israel refuses to withdraw, and the US commits itself to release ..."
        if word == "and" and first < k < head and doc.at(k + 1) in _GOES_ON:
            break  # "rejected the plan and said rebuilding ...", "would have no role and would have to disarm"
        phrases = _STANCE_BY_LAST.get(word, ())
        if (not phrases and word not in _CLAIMING) or in_an_aside(doc, k, head):
            continue
        if first < k < head and word in _CLAIMING:
            break  # "rejected a truce in return for hostages, claiming that ending the war would ..."
        told_at, name = _phrase_at(doc, k, first, phrases)
        if name and _governs(doc, k, name, first, head):
            if name == "offered" and doc.at(told_at - 1) == "to" and doc.at(told_at - 2) in _REFUSING:
                return "rejected", told_at  # "refuses to offer any guarantees"
            refused = next((n for n in range(told_at - 1, told_at - 4, -1) if doc.at(n) in _REJECTING), None)
            whose = _OWNERS & set(doc.between(refused, told_at)) if refused is not None else ()
            if name == "demanded" and word in _DEMANDS and refused is not None and "before" in doc.between(k, head):
                return "condition", told_at  # "rejected the demand to disarm before there is a state"
            if name == "demanded" and word in _DEMANDS and refused is not None and not whose:
                return (
                    "rejected",
                    refused,
                )  # "rejected any demands for disarmament", not "a Hamas demand to end the war"
            if word == "should" and (k == first or (doc.at(k - 1) == "," and doc.at(k - 2) not in lx.SAY)):
                name = "condition"  # "the rest would follow, should a permanent ceasefire be agreed"
            if word == "must" and doc.has(head, last, ("for", "the", "war", "to", "end")) >= 0:
                name = "condition"  # "Hamas must disarm for the war to end"
            takes_up = name == "condition" and doc.between(k - 1, k + 1) == ["agrees", "to"]
            around = [*doc.between(max(first, told_at - 9), told_at), *doc.between(head, min(last, head + 14))]
            if takes_up and _SUPPOSED.isdisjoint(around):
                name = "accepted"  # "told mediators that it agrees to return all captives"
            if name == "accepted" and not _ONLY_IF.isdisjoint(doc.between(max(first, told_at - 4), told_at)):
                name = "condition"  # "will free them if Israel agreed to end the war"
            if name == "rejected" and "before" in doc.between(told_at, head):
                name = "condition"  # "will not end the war before all hostages are freed"
            if name == "condition" and word in ("only", "accept") and doc.at(head) == "temporary":
                return "open_to", told_at  # "will accept only temporary pauses": what it says yes to
            if name in ("accepted", "offered") and not _DISCUSS.isdisjoint(doc.between(told_at, head)):
                name = "open_to"  # "agreed to discuss its disarmament"
            return (None if _no_stance(doc, name, first, told_at, head) else name), told_at
    after = doc.between(head, min(last, head + 26))
    if "precondition" in after or any(pair in (("a", "condition"), ("one", "condition")) for pair in pairwise(after)):
        return "condition", head  # "made a full withdrawal a condition for a deal"
    if any(pair in (("red", "line"), ("red", "lines")) for pair in pairwise(after[:12])):
        return "rejected", head  # "surrendering its weapons is a red line"
    if any(doc.has(head, min(last, head + 14), told) >= 0 for told in _NEVER):
        return "rejected", head  # "disarmament is out of the question"
    asides = ([",", "which"], [",", "something"])
    which = next((k for k in range(head, min(last, head + 6)) if doc.between(k, k + 2) in asides), last)
    refused = next((k for k in range(which, min(last, which + 9)) if doc.at(k) in _REFUSED), -1)
    if refused >= 0 and not {"not", "never"} & set(doc.between(which, refused)):
        return "rejected", refused  # "the disarming of Hamas, which the group has refused"
    asked = next((k for k in range(head, min(last, head + 14)) if doc.at(k) in ("demand", "demands")), -1)
    if asked >= 0 and doc.at(asked + 1) in ("of", "by") and {",", "is", "was"} & set(doc.between(head, asked)):
        return "demanded", asked  # "a full withdrawal, a key demand of Hamas"
    return None, head


_REFUSED = _w("refused refuses rejected rejects opposes opposed")
_SUPPOSED = _w("if once unless until when after before only without provided whether until depends condition")
_NEVER = (
    ("not", "up", "for", "discussion"),
    ("a", "non", "-", "starter"),
    ("out", "of", "the", "question"),
    ("not", "negotiable"),
    ("not", "up", "for", "negotiation"),
)


def _governs(doc: Document, k: int, name: str, first: int, head: int) -> bool:
    """Whether words for a stance that end at word k tell one of the term at `head`."""
    word = doc.at(k)
    if name == "rejected" and word == "to" and not {"pressure", "urged", "warned"}.isdisjoint(doc.between(k - 9, k)):
        return False  # "under pressure from his partners not to end the war"
    if name == "rejected" and doc.between(k - 2, k + 1) == [",", "not", "to"]:
        return False  # "the next step is to disarm them, not to rebuild Gaza"
    if name == "rejected" and not GUARANTEES.isdisjoint(doc.between(max(first, k - 7), k)):
        return False  # "guarantees that the war will not resume, and ..."
    if word == "if" and doc.at(k - 1) != "only":  # "is prepared to end the war if the hostages are freed"
        ahead = doc.between(first, k)
        promised = not _PROMISES.isdisjoint(ahead) and _THREATS.isdisjoint(ahead) and k - first > 3
        return promised and doc.at(k - 1) not in _NO_CONDITION and doc.at(k + 1) not in _NO_MATTER
    if word == "to" and doc.at(k - 1) == "agreement":
        return doc.at(k - 2) in ("its", "their", "his")  # not "is open to an agreement to end the war"
    if word == "provided" and doc.at(k + 1) == "for":
        return False  # "the proposal provided for a truce"
    if word == "to" and doc.at(k - 1) == "had" and doc.at(k + 1) in ("press", "push", "convince", "persuade"):
        return False  # "the president had to press Netanyahu to let aid in"
    if word == "wanted" and not {"proposal", "plan", "deal"}.isdisjoint(doc.between(k - 5, k)):
        return False  # "the envoy's proposal, Hamas said, wanted to free hostages"
    if word == "conditioned":
        return "on" in doc.between(k, head)  # what follows "on" is the condition
    if word in ("offers", "offered") and doc.at(k - 1) in ("plan", "proposal", "deal"):
        return False  # "the plan offers amnesty to fighters who disarm"
    if word == "no" and k == head - 1 and doc.at(head) in ("part", "role"):
        return False  # "has no part in governing": the very words of the term
    if name == "rejected" and doc.at(k + 1) == "by":
        return False  # "a plan rejected by the US would have had Hamas hand over power"
    if word == "should" and k == first and ("," in doc.between(k, head) or "warned" in doc.between(head, head + 20)):
        return False  # "Should Hamas lay down its arms, this war ends today"
    if word == "no" and doc.at(k + 1) in ("answer", "comment", "reply", "response", "word", "indication", "sign"):
        return False  # "gave no answer on whether the group would disarm"
    if word == "no":
        there_are = not {"is", "are", "was", "were"}.isdisjoint(doc.between(k - 2, k))  # "there are currently no talks"
        if (",", "which") in pairwise(doc.between(k, head)):
            return False  # "no role in running Gaza, which would be handed to a committee"
        # "has brought no deal that would free"
        of_deal = not (DEALS | CEASE).isdisjoint(doc.between(k + 1, min(k + 4, head)))
        return (
            not there_are
            and not of_deal
            and doc.at(k + 1) not in ("mention", "sign", "effort", "details", "word", "less")
        )
    if word == "should":
        return "only" not in doc.between(max(first, k - 9), k)  # "only its defeat should end the war"
    if doc.between(k - 3, k + 1) == ["for", "as", "long", "as"]:
        return False
    if word in ("until", "unless", "once") and ("and", "that") in pairwise(doc.between(k, head)):
        return False  # "would not move on until all the bodies were back and that Hamas would be disarmed"
    if word == "without" and "word" in doc.between(k, head):
        return False  # "praised the vote without a word about statehood"
    given = doc.between(max(first, k - 14), k)
    if word == "without" and {"released", "freed"} & set(given) and _NOT_YET.isdisjoint(given):
        return False  # "walked out, freed by Hamas without prisoners in return"
    if word == "without" and "being" in doc.between(k, head + 4):
        return False  # "freed him without any prisoners being freed in return"
    if_it = doc.between(k - 1, k + 1) in (["if", "hamas"], ["the", "group"]) and name == "condition"
    if if_it and (doc.at(k + 1) in _NOT_TO or "," in doc.between(k, head)):
        return False  # "hell to pay if Hamas does not release them", "If Hamas frees them, the war ends"
    if word == "seeking" and "pressure" in doc.between(k, k + 6):
        return False  # "Seeking to keep up the pressure on Hamas, Trump said"
    if word in ("told", "pressing", "pressed"):
        return "to" in doc.between(k + 2, min(k + 5, head))  # "told Israel to withdraw"
    if name == "offered" and doc.at(k - 2) in ("that", "which") and doc.at(k - 3) in DEALS:
        return False  # "Israelis want a deal that would free all hostages": no party's offer
    if word == "demands" and doc.at(k - 1) in ("these", "those", "such"):
        return False  # "stays firm against these demands"
    if word == "conditions" and (doc.at(k - 1) == "to" or doc.at(k + 1) == "related"):
        return False  # "if they agree to conditions, it could lead to ..."
    if word == "conditions" and doc.at(k + 1) == "for":
        return not ((_GOVERNS - {"for", "that", "to"}) | {":"}).isdisjoint(doc.between(k, min(k + 10, head)))
    if word == "conditions":
        return not _GOVERNS.isdisjoint(doc.between(k, min(k + 7, head)))  # not "certain conditions"
    if word.startswith("includ"):
        pushed = doc.at(k - 1) in ("that", "which", "to") and not _PUSHED.isdisjoint(doc.between(k - 7, k))
        # nor "pushing for a deal that includes"; not "the demands of Hamas include ..."
        return not pushed and _DEMANDS.isdisjoint(doc.between(k - 6, k))
    if word in ("offer", "offers") and doc.at(k - 1) in _WHOSE:
        return False  # "the Israeli offer" is no party's stance here
    return "anonymity" not in doc.between(k + 1, k + 4)  # "spoke on condition of anonymity"


_PROMISES = _w("would will ready prepared willing agree agreed offered offers promised")
_NO_MATTER = _w("not possible necessary it hamas israel")  # nor what has a phrase of its own: "if Hamas ..."
_THREATS = _w(
    "leave quit resign topple collapse threatened threatens warned warns hell resume go fight fighting return"
)
_NO_CONDITION = _w("even asked unclear know see say said what clear told wonder")
_NOT_YET = _w("not never no nobody none refuse refuses refused cannot will would be")
_NOT_TO = _w("does did doesn't didn't fails failed refuses")
_ONLY_IF = _w("if once unless")
_REFUSING = _w("refuses refused refusing refuse declines declined declining")
_WHOSE = _w("israeli american us egyptian qatari mediators' israel's hamas'")
_ALLEGED = _w("allegations accusations claims charges reports allegation accusation claim suggestions")
_SAYING = _w("comment say confirm")
_REASONS = _w("lacking lack because over without")
_TAKEN_UP = ("accepted", "offered", "open_to")
_NO_MORE = _w("not never longer stopped withdrawn withdrew")
_EXPECTED = _w("fear fears believe believes expected expects predict predicts might")
_EXCEPT = _w("except instead excluding")
_GRANTED = _w("agreed accepted accept agree fears fear resume resumed")
_TALKING = _w("talks negotiations send sending")


def _no_stance(doc: Document, name: str, first: int, told_at: int, head: int) -> bool:
    """Whether words that sound like a stance are denied, only supposed, or of something else than the term."""
    between = doc.between(told_at, head)
    whose = doc.at(told_at) in _DEMANDS and doc.at(told_at - 1).endswith(
        ("'s", "'")
    )  # "whether it meets Israel's demand"
    if name != "condition" and not whose and supposed(doc, first, told_at):
        return True
    if not _EXCEPT.isdisjoint(doc.between(told_at, head + 2)) or ("apart", "from") in pairwise(between):
        return True  # "agreed to everything except disarmament"
    if name == "condition" and doc.at(told_at) == "without":
        given = doc.between(max(first, told_at - 12), told_at)
        return not _GRANTED.isdisjoint(given) and {"not", "never", "no", "refused", "rejected"}.isdisjoint(given)
    if doc.at(told_at) == "never" and doc.at(told_at - 1) in ("may", "might", "could"):
        return True  # "may never withdraw"
    if "within" in between or (name == "rejected" and not _SAYING.isdisjoint(between)):
        return True  # "talks should go on within days of the truce", "would not comment on the release"
    if name in ("rejected", "demanded") and not _EXPECTED.isdisjoint(doc.between(max(first, told_at - 5), told_at)):
        return True  # "families fear Hamas will refuse", "is expected to demand"
    if name == "rejected":  # "rejected it for lacking guarantees", but "refused to hand over its weapons"
        over = any(word in _REASONS and before not in ("hand", "turn") for before, word in pairwise(["", *between]))
        of_words = not _ALLEGED.isdisjoint(between)  # "rejected allegations that it was walking back the deal"
        return over or of_words or any(pair in (("day", "after"), ("days", "after")) for pair in pairwise(between))
    ahead = doc.between(max(first, told_at - 6), told_at)
    if name == "demanded" and not _NO_MORE.isdisjoint(ahead[-3:]):
        return True  # "no longer insists on", "has withdrawn its demand", "is not demanding"
    if name in ("rejected", "demanded", "offered", "accepted") and not _EXPECTED.isdisjoint(ahead[-5:]):
        return True  # "families fear Hamas will refuse", "is expected to demand"
    if name == "condition" and not {"denied", "denies"}.isdisjoint(doc.between(first, told_at)):
        return True  # "denied that it had offered to disarm in return for a withdrawal"
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
BY_HAMAS = frozenset(("hostages_released", "bodies_returned", "disarmament", "governance_handover", "exile",
                       "end_of_hamas_rule"))  # fmt: skip
BY_ISRAEL = frozenset(("full_withdrawal", "partial_withdrawal", "prisoners_released", "permanent_ceasefire", "halt_operations",
                        "guarantees", "heavy_equipment", "corridor_reopening", "crossing_reopening",
                        "humanitarian_aid"))  # fmt: skip
_BY_BOTH = ("truce", "phase_extension", "permanent_ceasefire")  # of the two, Israel's to give
_ASKS = ("demanded", "condition")
_DUTY = _w("should must has have had needs ought")


def party(named: str) -> str:
    """The party of somebody who takes a stance; "other" for a name that the registry does not know."""
    return v.party_of(named) or "other"


def _who_can(term: str, stance: str) -> tuple[str, ...] | None:
    """The parties that can take a stance to a term: ask another for it, or do it themselves; None: any."""
    asked = stance in _ASKS
    if term in BY_HAMAS:
        return ("israel", "us", "hostage_families", "palestinian_other") if asked else ("hamas",)
    if term in BY_ISRAEL or (term in ("truce", "negotiations") and stance == "condition"):
        if not asked:
            return ("israel",)
        return (
            "hamas",
            "palestinian_other",
            "us",
            "hostage_families",
            "international",
            "other",
        )  # Islamic Jihad, factions
    return ("hamas", "israel") if term == "negotiations" and not asked else None


def _speaks_for(speaker: str) -> str | None:
    """Whose stance a speaker puts; nobody's, where only 'sources' are told of."""
    stands = side(speaker)
    return None if stands is not None and stands.endswith("(unnamed)") else stands


def stance_by(context: Context, head: int, told_at: int, stance: str, term: str, carried: str | None) -> str | None:
    """Whose stance to a term it is: the speaker's of a quotation, else the party before it that can take it."""
    doc = context.doc
    if "whose" in doc.between(told_at - 4, told_at):
        return None  # "Netanyahu, whose coalition opposes ending the war"
    if stance == "demanded" and "before" in doc.between(told_at, head):
        return None  # "must stop before any exchange takes place"
    if doc.at(told_at - 1) == "must" and doc.at(told_at) in ("urge", "demand", "press"):
        speaker = context.attributions.of(head).claimant  # "Washington must urge Israel to", a speaker said
        return _speaks_for(speaker) if speaker else None
    if doc.at(told_at) == "offered" and doc.at(told_at - 1) in ("been", "was", "were", "being"):
        return None  # "Hamas has been offered a truce"
    mentions = context.attributions.in_sentence[doc.sentence_of(head)]
    first = doc.sentences[doc.sentence_of(head)][0]
    of_text = doc.at(told_at - 1) in ("that", "which") and _RESOLUTIONS & set(
        doc.between(max(first, told_at - 9), told_at)
    )
    if stance == "demanded" and (of_text or not _RESOLUTIONS.isdisjoint(doc.between(told_at - 2, told_at))):
        passed = _VETOED.isdisjoint(doc.between(first, told_at))
        of_whom = (side(m.name) for m in mentions if v.party_of(m.name) == "un" and m.first < told_at and passed)
        return next(of_whom, None)  # "vetoed a resolution demanding a ceasefire": the resolution demands it
    subject_at = told_at - 1
    while doc.at(subject_at) in _AUXILIARIES:
        subject_at -= 1
    its = (
        doc.between(subject_at - 1, subject_at + 1) in (["the", "group"], ["the", "movement"])
        and "jihad" not in doc.words
    )
    if its and doc.at(told_at) not in _DUTY and any(name in doc.words for name in ("hamas", "hamas's", "hamas'")):
        able_to = _who_can(term, stance)
        return "Hamas" if able_to is None or "hamas" in able_to else None  # "Netanyahu said the group had rejected it"
    sides = [
        (m, named)
        for m in mentions
        if (named := side(m.name)) is not None and not named.endswith("(unnamed)") and not _no_party(doc, m.first)
    ]
    and_that = next((k for k in range(told_at, first, -1) if doc.between(k - 1, k + 1) == ["and", "that"]), -1)
    if and_that >= 0 and not any(and_that < m.first < told_at for m, _ in sides):
        # "Netanyahu said Biden had left things out, and that the war would not end before": who says it goes on
        sides = [(m, named) for m, named in sides if m.first > and_that or named == sides[0][1]]
    swapped = doc.at(told_at + 1) in ("exchange", "return") and "agreed" in doc.between(told_at - 24, told_at)
    if swapped and any(named == BOTH and m.first <= head for m, named in sides):
        return BOTH  # "Israel and Hamas agreed to release the hostages in exchange for prisoners"
    speaker = context.attributions.of(head).claimant
    asked = stance in _ASKS
    wanted = _who_can(term, stance)
    if doc.at(told_at) in ("agrees", "agreeing") and term not in BY_HAMAS | BY_ISRAEL:
        wanted = None
    said = _speaks_for(speaker) if speaker and doc.quoted[head] else None
    asks_itself = asked and v.party_of(said) == ("hamas" if term in BY_HAMAS else "israel")
    subject = _subject(doc, mentions, told_at) if stance == "demanded" else None
    if stance == "condition" and doc.at(told_at) in ("until", "unless"):
        begins = doc.sentences[doc.sentence_of(head)][0]
        asking = (_subject(doc, mentions, k) for k in range(begins, told_at) if doc.at(k) in ("demanded", "insisted"))
        asks = next((who for who in asking if who is not None), None)
        if asks is not None and (wanted is None or party(asks) in wanted):
            return asks  # "Ben-Gvir demanded that Israel cut off power until all hostages are freed"
    own = [named for m, named in sides if m.last < told_at - 1]
    if (
        stance == "demanded"
        and doc.at(subject_at) in ("it", "they")
        and (carried is not None or subject_at == first)
        and said is None
        and not own
    ):
        # "it urges the mediators to make Israel carry out the agreement"
        return carried if carried is not None and (wanted is None or party(carried) in wanted) else None
    others = ("un", "international", "mediator", "other")
    if subject is not None and party(subject) == "hamas" and term in ("hostages_released", "bodies_returned"):
        return None  # "Hamas wants a truce and the release of all hostages at once": nobody's demand of itself
    if subject is not None and (
        wanted is None or term == "governance_handover" or party(subject) in (*wanted, *others)
    ):
        return subject  # "Hamas demands the end of the war," Netanyahu said
    if (
        subject is not None
        and wanted is not None
        and party(subject) in ("israel", "hamas")
        and party(subject) not in wanted
    ):
        return None  # "Israel is seeking a deal that would bring a pause of its own operations"
    if subject is not None and said is not None and subject != said:
        return None  # "Netanyahu wants to end the war," Trump said
    if doc.at(told_at) == "conditions" and doc.at(told_at - 1) in ("his", "her"):
        return next((named for m, named in reversed(sides) if m.first < told_at), None)
    told_of = said is not None and stance == "condition" and party(said) not in ("israel", "hamas", "us")
    if told_of and any(party(named) in (wanted or ()) for m, named in sides if m.name != speaker):
        said = None  # "If Israel commits to it, Hamas will ...," an official said
    if said is not None and (wanted is None or (asked and not asks_itself) or party(said) in wanted):
        return said
    if asked and not {"i", "we"}.isdisjoint(doc.between(told_at - 2, told_at)):
        return _speaks_for(speaker) if speaker else None  # "I want a clear commitment"
    says = _speaks_for(speaker) if asked and speaker and doc.at(told_at) in _DUTY else None
    if doc.at(told_at) in _DUTY and speaker is not None and (side(speaker) or "").endswith("(unnamed)"):
        its_group = "it" in doc.between(first, told_at) and carried == "Hamas" and "hamas" in (wanted or ())
        return (
            carried if its_group else None
        )  # "But an official said it had asked for changes: the troops must go back"
    if says is not None and not (term in BY_HAMAS and party(says) == "hamas"):
        return says  # "Israel said the UN should send more aid"
    if any(word in _OTHER_PEOPLE and then != "that" for word, then in pairwise(doc.between(told_at - 3, told_at + 1))):
        return None  # "some countries refuse to take a part in disarming Hamas"
    if asked:
        sides = [(m, named) for m, named in sides if named != BOTH] or sides  # "insists that both sides should"
    before = [named for m, named in sides if m.first < told_at]
    left = [named for m, named in sides if m.first <= head]
    joined = told_at - 1 - (doc.at(told_at - 1) in _AUXILIARIES)
    if before and clause_at(doc, joined) in ("and", "but"):
        begins = doc.sentences[doc.sentence_of(head)][0]
        begun = max((k for k in range(begins, told_at) if clause_at(doc, k) in SHARPLY), default=begins)
        own = [named for m, named in sides if begun <= m.first < told_at]
        before = left = (own or before)[:1]  # "Netanyahu rejected the Hamas demand, but is ready for a truce"
    if BOTH in left and stance == "accepted":
        return BOTH
    if doc.at(told_at) in ("demand", "demands") and doc.at(told_at + 1) in ("of", "by"):
        # "the demand of Hamas for ...", "..., a demand of Hamas"
        governs = told_at > head or not _GOVERNS.isdisjoint(doc.between(told_at + 3, told_at + 7))
        return next((named for m, named in sides if told_at < m.first <= told_at + 4 and governs), None)
    if not asked and before and wanted is not None and all(party(named) not in wanted for named in before):
        return None  # "Israel is ready for a truce with Hamas and the release of hostages": not offered by Hamas
    if stance in _ASKS and not _OF_ITS_OWN.isdisjoint(pairwise(doc.between(told_at, head))):
        return None  # "insists that it will free ten only after ...", "if Israel stops, will Hamas free ..."
    if doc.at(told_at) == "if" and not _THEN.isdisjoint(pairwise(doc.between(told_at, head))):
        return None  # "if Israel stops, Hamas will ..."
    asks_another = stance == "demanded" and doc.at(told_at) in _ASKED_OF
    if asks_another and before and wanted is not None and all(party(named) not in wanted for named in before):
        return None  # "Netanyahu insists the war will end": Hamas does not demand it here
    if doc.at(told_at) == "pressure":  # "pressure from families to ..."
        return next((named for m, named in sides if told_at < m.first < head), None)
    if asks_another:
        left, sides = before, [(m, named) for m, named in sides if m.first < told_at or m.first > head]
    if wanted is not None:
        told = _speaks_for(speaker) if speaker and asked and not told_of else None
        spoken_of = {"group", "movement"} & set(doc.between(doc.sentences[doc.sentence_of(head)][0], told_at))
        ways = (  # the nearest first
            before if stance == "demanded" else left,
            left,
            [carried] if spoken_of else [],
            [told],
            [named for m, named in sides if not (told_of and m.name == speaker)],
        )
        able = next((can for way in ways if (can := [who for who in way if who and party(who) in wanted])), None)
        if able:
            of_speaker = speaker in OWN_NAME and party(able[-1]) == party(speaker or "")
            return speaker if of_speaker else able[-1]  # "Netanyahu said Israel must ..."
        return carried if carried is not None and party(carried) in wanted and _still_told(doc, head, told_at) else None
    if doc.between(told_at, told_at + 2) in (["agrees", "to"], ["agreeing", "to"]) and len(before) > 1:
        before = before[:-1]  # "Israel would stop if Hamas agrees to talks": Israel's condition
    takes = before or left  # "Hamas demands that Israel ...": Hamas demands
    says = _speaks_for(speaker) if asked and speaker else None  # "the group is demanding ..., Hamas said"
    return takes[-1] if takes else says or (carried if _still_told(doc, head, told_at) else None)


_DEMANDS = _w("demands demand conditions")
_MADE_BY = _w("proposed offered presented drafted forward tabled brokered")
_AUXILIARIES = _w("is are has have had was were also")
_PUSHED = _w("pushing pushes pushed seeking seeks wants demanding demands")
_RESOLUTIONS = _w("resolution resolutions motion petition amendment")
_AND = _w(", and the")
_VETOED = _w("vetoed vetoes veto blocked failed rejected")
_OTHER_PEOPLE = _w("countries ministers protesters demonstrators")
_ASKING = _w(
    "asking demand demands demanded demanding wants insists insisted seeks seeking sought called calls calling urged urges "
    "asked asks reiterates reiterated repeats repeated renewed renews"
)
_ACTS = _ASKING | _w("told pressed thanked met praised accused rejected accepted welcomed")
_GOVERNS = _w("for that to include includes included including are were")
_OF_ITS_OWN = frozenset((who, will) for who in ("it", "they") for will in ("will", "would")) | frozenset(
    (will, who) for who in ("hamas", "israel", "it", "they") for will in ("will", "would")
)
_THEN = frozenset((who, will) for who in ("hamas", "israel") for will in ("will", "would")) | {("it", "could")}


def _subject(doc: Document, mentions: list[Mention], told_at: int) -> str | None:
    """Who demands, where the verb follows the name: 'the UN has called for'."""
    if doc.at(told_at) not in _ASKING:
        return None
    at = told_at - (doc.at(told_at - 1) in ("has", "had", "have", "is", "also"))
    if doc.at(at - 1) == "and":  # "Macron urged Netanyahu to end the war and called on Hamas"
        acts = (m for m in mentions if m.last < at - 1 and doc.at(m.last + (doc.at(m.last) in _AUXILIARIES)) in _ACTS)
        who = next(acts, None)
        return side(who.name) if who is not None else None
    if doc.at(at - 1) == ",":  # "Israel, backed by the United States, wants"
        at = next((k for k in range(at - 2, at - 18, -1) if doc.at(k) == ","), at)
    group = doc.at(at - 1) in ("group", "movement") and doc.at(at - 2) in ("the", "its", "militant")
    number = doc.sentence_of(told_at)
    own = "hamas" in doc.between(doc.sentences[number][0], at)
    if group and number and not own and "jihad" in doc.between(*doc.sentences[number - 1]):
        return "Palestinian Islamic Jihad"
    if group and "hamas" in doc.words and "jihad" not in doc.between(at - 12, at):
        return "Hamas"  # "an official said the group had asked for the troops to leave"
    ahead = [m for m in mentions if m.last <= at]
    if not ahead or ahead[-1].last != at or _no_party(doc, ahead[-1].first):
        return None
    listed = [ahead[-1]]
    for m in reversed(ahead[:-1]):
        if not _AND.issuperset(doc.between(m.last, listed[0].first)):
            break
        listed.insert(0, m)
    return (one_side([m.name for m in listed]) if len(listed) > 1 else None) or side(listed[-1].name)


def who_asks(context: Context, told_at: int, number: int) -> str | None:
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
    if doc.at(first) in _CROWDS:
        return False  # "Relatives rallying in Tel Aviv called for all to be brought back"
    if subject > first and doc.at(subject).isalpha() and doc.text[doc.starts[subject]].isupper():
        return False  # "France and Germany called for an immediate ceasefire"
    return (
        not doc.quoted[head]
        or bool(doc.quoted[first - 1])
        or not {"it", "they"}.isdisjoint(doc.between(told_at - 3, told_at))
    )


_CROWDS = _w("relatives families protesters demonstrators thousands residents crowds people aid")
_ASKED_OF = _w(
    "demand demanded demands demanding called calls calling ask asks asked insisted insists urged pushed pushing pushes "
    "wanted"
)
_BEFORE_A_NAME = _w("the us u s . envoy special president prime minister american israeli mediator")
_TOLD_OR_GIVEN = _w("told tells gave given sent handed")
_PLACES = _w("aviv jerusalem doha cairo washington")


def _no_party(doc: Document, i: int) -> bool:
    """Whether what stands at word i only tells where, or of whom: 'placards in Tel Aviv', 'the release of Israelis'."""
    if doc.at(i - 1) == "to" or (
        "to" in doc.between(i - 4, i) and (doc.at(i - 1) == "and" or doc.at(i) == "mediators")
    ):
        return True  # "sent its proposal to Egyptian and Qatari mediators"
    if doc.at(i).endswith("'s") and not {"allies", "partners", "rivals", "critics"}.isdisjoint(
        doc.between(i + 1, i + 6)
    ):
        return True  # "Netanyahu's far-right allies have rejected ending the war"
    by = next((k for k in range(i - 1, i - 7, -1) if doc.at(k) not in _BEFORE_A_NAME), i)
    if doc.at(by) == "by" and not _MADE_BY.isdisjoint(doc.between(by - 3, by)):
        return True  # "rejected the conditions proposed by the US, insisting on a full withdrawal"
    if doc.at(i - 1) == "let" and doc.at(i + 1) == "know":
        return True  # "has let Qatar know that it is ready for a truce"
    if doc.at(i - 1) in _TOLD_OR_GIVEN:
        return True  # "told hostages' families that he is ready", "sent Hamas a proposal"
    if doc.at(i + 1) in ("citizenship", "citizens", "nationals", "media", "intelligence"):
        return True  # "hostages with US citizenship"
    if doc.at(i - 1) in ("recognise", "recognize", "recognising", "recognizing"):
        return True  # "will not recognise Israel without a Palestinian state"
    if doc.at(i - 1) in ("across", "throughout"):
        return True  # "protesters across Israel demanded"
    if doc.between(i - 2, i) == ["and", "on"]:
        return True  # "called on Israel to lift the blockade and on Hamas to ..."
    if "list" in doc.between(i, i + 5):
        return True  # "which has been on the State Department's list"
    place = doc.at(i) == "israel" or not _PLACES.isdisjoint(doc.between(i, i + 2))
    if doc.at(i - 1) in ("in", "from", "at", "with"):
        place = place or any(doc.text.startswith(state, doc.starts[i]) for state in v.STATES)
    return doc.at(i) == "israelis" or (
        doc.at(i - 1) in ("in", "from", "at", "with") and place
    )  # "in Israel thousands demanded"


def gives_for_it(context: Context, term: str, first: int, told_at: int, number: int) -> str | None:
    """Who demands a thing and would do another for it: 'Hamas demanded a withdrawal in exchange for the hostages'."""
    doc = context.doc
    if doc.at(told_at + 1) not in ("exchange", "return") or _ASKING.isdisjoint(doc.between(first, told_at)):
        return None
    asks = next(k for k in range(first, told_at) if doc.at(k) in _ASKING)
    before = [named for m in context.attributions.in_sentence[number] if m.first < asks and (named := side(m.name))]
    doer = "hamas" if term in BY_HAMAS else "israel" if term in (*BY_ISRAEL, *_BY_BOTH) else None
    return before[-1] if before and party(before[-1]) == doer else None


def proposer(context: Context, told_at: int, number: int) -> str | None:
    """Who proposes, where the word that tells is the verb of a party: 'Egypt proposed an exchange'."""
    doc = context.doc
    if doc.at(told_at) not in ("proposed", "proposes", "proposing") or doc.at(told_at + 1) == "by":
        return None
    before = [m for m in context.attributions.in_sentence[number] if told_at - 2 <= m.last <= told_at]
    if before and before[-1].last < told_at and doc.at(told_at - 1) not in ("has", "had", "have", "also", "is"):
        return None
    return one_side([m.name for m in before[-1:]])


_STALLED = _w("stalled stuck deadlocked snagged foundered collapsed")
_DROPPED = _w("dropped dropping drop drops abandoned abandoning softened retracted relinquished citing cited over")
_JOINING = _w("and but")
_CLAIMING = _w("claiming warning")
_GOES_ON = _w("said says would will must backed backs welcomed")
_GIVEN_UP = frozenset((("giving", "up"), ("gave", "up"), ("given", "up"), ("give", "up"), ("let", "go"), ("backed", "away"),
                       ("backed", "down"), ("backed", "off")))  # fmt: skip


def let_go(doc: Document, i: int) -> bool:
    """Whether the demand or refusal at word i is given up, or only cited by somebody else as a reason."""
    before = doc.between(i - 5, i)
    if "over" in before and not _STALLED.isdisjoint(doc.between(i - 9, i)):
        return False  # "talks stalled over Israel's demand that Hamas disarm"
    return not _DROPPED.isdisjoint(before) or not _GIVEN_UP.isdisjoint(pairwise(before))


def who_agrees(context: Context, first: int, i: int) -> str | None:
    """The party that agreed to the plan in which a term stands: 'Hamas agreed to a deal proposed by X to release five'."""
    doc = context.doc
    at = max(doc.has(first, i, words) for words in _TAKES_UP)
    if at >= 0 and supposed(doc, first, at):
        return None  # "questioned whether Israel had accepted the plan"
    mentions = context.attributions.in_sentence[doc.sentence_of(i)] if at >= 0 else []
    # "the US official insisted that Hamas had agreed to"
    return next((named for m in reversed(mentions) if m.first < at and (named := side(m.name))), None)


_TAKES_UP = (("agreed", "to", "a"), *((verb, article) for verb in ("accepted", "approved") for article in ("a", "the")))


def carried_sides(context: Context) -> list[str | None]:
    """For each sentence, the party that the last sentence before it with a party speaks of first."""
    out: list[str | None] = []
    carried: str | None = None
    for mentions in context.attributions.in_sentence:
        out.append(carried)
        first = spoken_of_first(context.doc, [m for m in mentions if side(m.name) is not None])
        carried = side(first.name) if first is not None else carried
    return out


def spoken_of_first(doc: Document, mentions: list[Mention]) -> Mention | None:
    """Whom a sentence speaks of first: of 'US President Donald Trump', Trump; not where, 'At the White House, Netanyahu ...'."""
    if len(mentions) > 1:
        first = doc.sentences[doc.sentence_of(mentions[0].first)][0]
        opens = doc.at(first) in _WHERE and "," not in doc.between(first, mentions[0].first)
        mentions = mentions[opens and "," in doc.between(mentions[0].last, mentions[1].first) :]
    titled = len(mentions) > 1 and _TITLES.issuperset(doc.between(mentions[0].last, mentions[1].first))
    return mentions[titled] if mentions else None


_WHERE = _w("at in from after before during following")
_TITLES = _w("president prime minister foreign defense defence secretary of state leader chief official envoy special spokesman "
             "spokesperson spokeswoman")  # fmt: skip
