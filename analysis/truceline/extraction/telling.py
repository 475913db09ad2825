"""How a figure is told: reported, estimated, planned, offered, demanded ...; as a total, of some days, or as it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import OPENERS, SHARPLY, another_acts, clause_at, on_a_day
from truceline.extraction.dates import Days
from truceline.extraction.document import Document, joined
from truceline.extraction.figures import BACK, Figure, reaches_toll

ASSERTED = ("reported", "estimated")

_LOOKED_BACK = 26  # words before a figure that may govern it


def _before_words(f: Figure, doc: Document) -> list[str]:
    """The words that may govern a figure: those before it, from where its clause begins."""
    swapped = not {"exchange", "return"}.isdisjoint(doc.between(max(f.start, f.first - 6), f.first))
    # "will release hostages ... in return for Israel releasing 1,500 Palestinians"
    first = f.start if swapped else max(f.start, f.first - _LOOKED_BACK)
    for k in range(f.first - 1, first, -1):
        if doc.at(k) in OPENERS and (clause_at(doc, k) in SHARPLY or another_acts(doc, k, f.first)):
            first = k
            break
    verbs = range(f.first - 1, max(f.start, f.first - 8), -1)
    done = f.event_at if f.event_at >= 0 else next((k for k in verbs if doc.at(k) in _DONE), f.start)
    by = doc.at(done - 1)  # who did it: not "and hostages released for 100 prisoners"
    if f.start < done < f.first and doc.at(done) in _DONE and by not in _GOVERNED and by not in lx.NOUNS:
        anew = [n for n in range(max(f.start, done - 4), done) if clause_at(doc, n)]
        if anew and doc.at(f.start) != "if":
            return doc.between(anew[-1] + 1, f.first)  # "10 would be freed, but Hamas handed over four bodies"
    opened = doc.at(f.start) in ("before", "after", "when", "since") and "," in doc.between(f.start, f.first)
    if opened:  # "Before Hamas rejected the deal, Israel had offered to free 700"
        comma = next(k for k in range(f.start, f.first) if doc.at(k) == ",")
        first = max(first, comma + 1) if comma - f.start < 12 else first
    words = doc.between(first, f.first)
    if "but" in words and not _OFFERING.isdisjoint(words[words.index("but") :]):
        return words[words.index("but") :]  # "rejected the demand to end the war but offered a 60-day truce"
    return words


_GOVERNED = lx.MODALS | frozenset(
    ("to", "be", "been", "was", "were", "has", "have", "had", "not", "never", "would", "and", ",")
)
_OFFERING = frozenset(("offered", "offers", "offering", "ready", "open", "willing", "proposed", "proposes", "prepared",
                       "suggested", "suggests"))  # fmt: skip


def _after_words(f: Figure, doc: Document) -> list[str]:
    """The words after a figure that may tell how it is meant, to where another clause begins."""
    denied = f.noun_class == "truck" and "not" in doc.between(
        f.last, f.last + 22
    )  # "20 trucks that ... had not entered"
    last = min(f.end, max(f.last + (22 if denied else 11), f.event_at + 1))
    openers = (k for k in range(f.last, last) if doc.at(k) in OPENERS)
    last = next((k for k in openers if clause_at(doc, k) in SHARPLY), last)
    beside = next((k for k in range(f.last, last) if doc.between(k, k + 2) == [",", "with"]), last)
    return doc.between(f.last, beside)  # "returned four bodies, with 24 yet to be returned"


def _phrases(*phrases: str) -> re.Pattern[str]:
    """What finds one of some phrases in words joined by blanks, a blank at either end."""
    return re.compile(f" (?:{'|'.join(phrases)}) ")


def modality(f: Figure, doc: Document, measure: str) -> str:
    """Reported, estimated, planned, offered, demanded ...: by the words that govern the figure, the nearest first."""
    near = _before_words(f, doc)
    before = set(near)
    if _denies(near) or _DISPUTED.search(joined(near)) or _called_false(f, doc):
        return "denied"
    if measure in PLANNABLE:
        put_off = before & _PUT_OFF and near[-1] not in ("after", "since")  # "was delayed, just after six were freed"
        put_off = put_off and not (
            measure == "truce_length" and (before & _ENDANGERED or _PUT_OFF.isdisjoint(near[-6:]))
        )
        told = "postponed" if put_off else _plan(near, _after_words(f, doc), doc, f)
        listed = (
            told == "reported" and f.event_at == f.noun_at and on_a_day(doc, doc.sentences[doc.sentence_of(f.first)][0])
        )
        due = told == "reported" and doc.at(f.noun_at + 1) == "due" and f.event_at == f.noun_at + 2
        return "scheduled" if listed or due else told
    if measure in _COUNTED_PEOPLE:
        conditional = "but" not in near  # "if Hamas accepts, 10 would be freed, but 41 people were killed"
        if (conditional and (doc.at(f.start) == "if" or ("if" in near[:2] and "would" in before))) or _may_come(f, doc):
            return "hypothetical"  # "if it is confirmed, that would leave three"
        reach = 16 if measure.startswith("hostages_held") else 6
        after = doc.between(f.last, min(f.end, f.last + 8))  # up to the next figure: "..., 18 believed alive"
        if f.following is not None:
            after = after[: f.following.first - f.last]
        other = next((n for n, word in enumerate(after) if word[:1].isdecimal() or word in (";", "an")), len(after))
        words = {*near[-reach:], *doc.between(f.first, f.last), *after[:other]}
        may = any(
            doc.at(k) == "may" and doc.text[doc.starts[k]].islower() for k in range(max(f.start, f.first - 4), f.first)
        )
        if not {"rise", "increase", "climb"}.isdisjoint(doc.between(f.last, min(f.end, f.last + 14))):
            words -= {"likely", "expected", "feared"}  # "killed 23, with the toll likely to rise"
        may = may or not {"could", "may", "might"}.isdisjoint(doc.between(f.last, min(f.end, f.last + 6)))
        return "estimated" if words & lx.ESTIMATED or "could" in near[-6:] or may else "reported"
    if measure == "reconstruction_cost":
        if f.words & {"proposed", "proposes", "proposal"} or (f.words & lx.PHASES and f.words & {"would", "budget"}):
            return "offered"
        return "estimated" if f.words & (lx.ESTIMATED | _NEEDS) else "reported"
    if measure in ("territory_share", "territory_parts") and {"would", "plan", "will"} & before:
        return "scheduled"
    return "reported"


_DISPUTED = re.compile(
    r" (?:reject|dismiss|refut|disput|contest)\w* (?:(?!, )\S+ ){0,5}(?:claims?|accusations?|allegations?|reports?|assertions?|"
    r"suggestions?) (?:(?!, )\S+ ){0,3}that | (?:is|was) a lie that | no evidence (?:\S+ ){0,2}that "
)


_ENDANGERED = frozenset(
    ("threatened", "threatens", "derail", "derailed", "endangered")
)  # "a delay that threatened its truce"


def _called_false(f: Figure, doc: Document) -> bool:
    """'reports of 31 deaths were false', 'the figure of 45,000 dead is inflated'."""
    if f.words.isdisjoint(_FALSELY) or not _A_REPORT.search(joined(doc.between(f.start, f.first))):
        return False
    after = joined(doc.between(f.last, min(f.end, f.last + 12)))
    called = not {"called", "calls"}.isdisjoint(doc.between(f.start, f.first)) and " false " in after
    return called or _IS_FALSE.search(after) is not None


_UNTRUE = frozenset(("false", "untrue", "incorrect", "baseless"))
_FALSELY = _UNTRUE | {"fabricated", "exaggerated", "inflated", "inaccurate", "wrong"}
_A_REPORT = re.compile(
    r" (?:reports?|claims?|allegations?|accusations?|assertions?|figures?|numbers?|tolls?) (?:of|that) (?:\S+ ){0,3}$"
)
_IS_FALSE = re.compile(rf" (?:is|are|was|were) (?:\S+ )?(?:{'|'.join(sorted(_FALSELY))}) ")


def _may_come(f: Figure, doc: Document) -> bool:
    """Whether deaths or the like are warned of, planned or imagined: '14,000 babies could die', 'planned to kill 100'."""
    at = f.event_at
    if at < 0 or f.event not in ("killed", "injured", "displaced", "missing"):
        return False
    before = doc.between(max(f.start, at - 4), at)
    ahead = [word for word in before[-3:] if word not in _ADVERBS]
    verb = doc.at(at)
    if verb in _BASE_FORMS and ahead[-1:] == ["to"]:
        return not _MEANT_TO.isdisjoint(before)  # "planned to kill 100"
    if verb in _BASE_FORMS or ahead[-1:] == ["be"]:
        meant = ahead[-2:] == ["to", "be"] and not _MEANT_TO.isdisjoint(doc.between(f.start, f.first))
        meant = meant and (",", "as") not in pairwise(doc.between(f.start, f.first))
        return meant or not _MAY.isdisjoint(ahead[-2:])
    if verb == "killing" and _WOULD_KILL.search(joined(doc.between(f.start, at))):
        return True  # "the generators would stop, killing 22"
    if f.event == "displaced" and _MAY_REACH.search(joined(doc.between(f.start, f.first))):
        return True  # "it is expected that the number will reach 900,000 displaced"
    if _MAY.isdisjoint(f.words):
        return False
    warned = doc.at(at) in ("toll", "tally") and _MAY_REACH.search(joined(doc.between(at, f.first)))
    return bool(warned or _IMAGINED.search(joined(doc.between(max(f.start, at - 7), at + 1))))


_ADVERBS = frozenset(("also", "soon", "again", "still", "eventually", "otherwise"))
_BASE_FORMS = frozenset(("die", "kill", "injure", "wound", "hurt", "displace", "flee", "lose"))
_MAY = frozenset(("could", "may", "might", "would", "will", "can"))
_MEANT_TO = frozenset(("planned", "plans", "planning", "aims", "aimed", "wants", "wanted", "threatened", "vowed", "likely",
                       "intends", "plotted", "plotting", "expects", "expected", "expect", "intended", "tried",
                       "attempted"))  # fmt: skip
_WOULD_KILL = re.compile(r" (?:would|could) (?:\S+ ){1,4}, $")
_IMAGINED = re.compile(r" (?:would|could|might) have (?:\S+ ){0,3}(?:died|killed|lives|wounded|injured) $")
_MAY_REACH = re.compile(r" (?:could|will|would|may|might) (?:reach|rise|climb|exceed|pass|surpass|top|hit) ")


_COUNTED_PEOPLE = frozenset(("hostages_held", "hostages_held_alive", "hostages_held_dead", "deaths", "injured", "missing",
                             "displaced", "prisoners_held"))  # fmt: skip
_PUT_OFF = frozenset(("delaying", "delayed", "delays", "postponed", "postpones", "postponing", "postpone", "suspended",
                      "suspends", "suspending", "delay"))  # fmt: skip
PLANNABLE = frozenset(("hostages_released", "hostages_returned", "bodies_returned", "prisoners_released", "truce_length",
                        "exchanges", "aid_trucks", "phases"))  # fmt: skip


_PROPOSAL_WORDS = frozenset(("proposal", "proposals", "plan", "draft", "framework", "outline", "terms", "phase", "stage",
                             "offer"))  # fmt: skip
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


_AHEAD = _phrases("be")
_DUE_TO = "due to (?:be|take|enter|arrive|go|return|cross|reach|come|start|begin|last|leave)"  # not "due to the rain"
# What is released, as the last words before a figure: "to free five of the", "the release of about".
_TO_FREE = r"to (?:free|release|return|hand|let|send|set|give) (?:\S+ ){0,4}$"
_RELEASE_OF = r"(?:release|return|handover|freeing) of (?:\S+ ){0,3}$"
# "An exchange of 21 hostages for 300 prisoners | was proposed": what is told of the act is no account of it.
_AN_ACT = re.compile(
    r" (?:an?|the|any|another) (?:\S+ )?(?:exchange|swap|release|return|handover|freeing) of (?:(?!, )\S+ ){0,8}$"
)
_IS_SAID_TO_BE = (
    r"^ (?:(?!, |but |who |whom |that |which |as |while |said |after |before )\S+ ){0,10}(?:was|is|were|are|been|being) "
    r"(?:(?:also|still|under|on|in) )?"
)
_NOT_YET_AGREED = r"(?:(?<!helped )(?<!helped to )broker|negotiat(?:e|ing)|discuss(?:es|ed|ing)?)"
# "600 trucks a day foreseen in the agreement", "the 600 laid down in it", "100 a day that it said had been agreed"
_PROVIDED_FOR = re.compile(
    r"^ (?:\S+ ){0,4}(?:called for|provided for|stipulated|envisaged|foreseen|required|demanded|laid down|set out) "
    r"(?:in|by|under) |"
    r"^ (?:\S+ ){0,3}(?:stipulated|agreed|promised) (?:[.,] |$)|"
    r"^ (?:\S+ )?a day (?:that )?(?:it|they|he|hamas|israel) (?:said|says) (?:had been|was|were) (?:agreed|promised) "
)


def provided_for(f: Figure, doc: Document) -> bool:
    """Whether a figure is what a deal lays down, told beside what is done: 'out of the 600 a day stipulated in it'."""
    return _PROVIDED_FOR.search(joined(_after_words(f, doc))) is not None


REFUSED = Telling("rejected", before=_phrases(*lx.REJECTED_PHRASES))
PLAIN_TELLINGS = (
    Telling("reported", before=re.compile(r" (?:after|since) $"),
            after=re.compile(r"^ (?:\S+ ){0,4}(?:were|was|had been) (?:released|freed|handed over|returned) ")),
    Telling("reported", before=re.compile(r"^(?!.* (?:would|will|until|could|should|open) ).* (?:after|since) $"),
            after=re.compile(r"^ (?:\S+ ){0,4}(?:returned|came|went|crossed|walked) (?:home|back|free|into) ")),
    REFUSED,
    Telling("scheduled", after=_PROVIDED_FOR),
    Telling("hypothetical", before=re.compile(r" doubt(?:s|ed|ing)? .*$")),
    Telling("hypothetical", before=re.compile(r" would have (?:\S+ ){0,3}$"), after=_phrases("if", "had")),
    Telling("demanded", after=re.compile(r"^ (?:\S+ ){0,4}(?:must|should|ha(?:ve|s) to|needs? to) (?:all )?(?:be|go|come) ")),
    Telling("rejected", before=re.compile(r" (?:no intention of|no plans? to|not intend to|vot(?:e|es|ed|ing) against) "
                                          r"(?:\S+ ){1,4}$")),
    Telling("hypothetical", before=re.compile(r" (?:until|unless) (?:(?!, |to )\S+ ){0,4}(?:freed|frees|free|released|"
                                              r"releases|release|returned|returns) (?:\S+ ){0,2}$")),
    Telling("hypothetical", before=re.compile(r" (?:until|unless) (?:all |the )*$")),
    Telling("hypothetical", before=re.compile(r" (?:would|will) (?:open|begin|start|only) (?:\S+ ){0,5}(?:after|once) $")),
    Telling("hypothetical", before=re.compile(r" (?:if|unless) (?:hamas|israel|it|they|the (?:group|movement)) (?:first )?"
                                              r"(?:released?|freed?|frees|returned|returns|hand(?:ed|s) over|gave up|let go) "
                                              r"(?:(?!, )\S+ ){0,4}$")),
    Telling("hypothetical", before=re.compile(r" (?:pressure|calls|vow|vows|vowed) to (?:\S+ ){1,4}$")),
    Telling("postponed", before=re.compile(r" (?:hold|holds|holding|held) back (?:the )?(?:release of )?(?:\S+ ){0,2}$")),
    Telling("postponed", before=re.compile(r" put(?:ting)? off (?:the |\S+'s )?"
                                           r"(?:release|return|handover|freeing) of (?:\S+ ){0,3}$")),
    Telling("scheduled", before=re.compile(r" (?:hostages|captives|prisoners|detainees) to be (?:freed|released|returned) "
                                           r"(?:(?!, )\S+ ){0,6}(?:at|is|as) $")),
    Telling("scheduled", after=re.compile(r"^ (?:\S+ ){0,6}before (?:their|the) (?:release|return) ")),
    Telling("demanded", before=re.compile(r" (?:push(?:es|ed|ing)?|(?:would|will) ask) for (?:an? )?(?:\S+ of )?$")),
    Telling("offered", before=re.compile(r" open to (?:extending|prolonging) (?:\S+ ){0,5}$")),
    Telling("offered", before=_AN_ACT, after=re.compile(_IS_SAID_TO_BE + "(?:offered|proposed|suggested|floated) ")),
    Telling("rejected", before=_AN_ACT, after=re.compile(_IS_SAID_TO_BE + "(?:rejected|refused|ruled out|turned down) ")),
    Telling("hypothetical", before=_AN_ACT, after=re.compile(
        _IS_SAID_TO_BE + "(?:discussed|negotiated|considered|planned|prepared|discussion|consideration|the table|called off) ")),
    Telling("accepted", before=_AN_ACT, after=re.compile(_IS_SAID_TO_BE + "(?:agreed|approved) ")),
    Telling("offered", before=_AN_ACT, after=_phrases("(?:is|was) part of (?:\\S+ ){1,4}(?:plan|proposal|outline|draft)")),
    Telling("scheduled", before=_AN_ACT, after=_phrases("(?:is|was) part of (?:\\S+ ){1,4}(?:deal|agreement)")),
    Telling("offered", before=re.compile(r" (?:pledged|promised) (?:(?!to )\S+ ){0,2}$")),
    Telling("offered", before=re.compile(r" (?:put forward|presented|submitted) (?:an?|its|another) "
                                         r"(?:(?!to |list )\S+ ){0,7}$")),
    Telling("offered", before=re.compile(r" (?<!not )open to (?:(?:an?|about|some) )?$")),
    Telling("hypothetical", before=re.compile(r" (?:means?|involves?|entails?) (?:releasing|freeing) (?:\S+ ){0,2}$")),
    Telling("scheduled", before=re.compile(r" beg[aiu]n (?:to hand|handing) over (?:the )?(?:remains|bodies) of (?:\S+ )?$")),
    Telling("hypothetical", before=re.compile(r" fail(?:ure|s|ed|ing) to (?:(?!, |and |but )\S+ ){1,7}$")),
    Telling("postponed", before=re.compile(" (?:held|holds|holding) up the " + _RELEASE_OF)),
    Telling("rejected", before=re.compile(r" (?:(?:will|would|shall|can) (?:not|never)|cannot|won't|wouldn't) "
                                          r"(?:(?!until |unless |before |after |during |without |but |only |and )\S+ ){0,6}$")),
    Telling("hypothetical", before=re.compile(r" (?:yet to|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)) "
                                              r"(?:(?!, |and |but )\S+ ){1,7}$")),
    Telling("hypothetical", before=re.compile(r" without (?:\S+ ){0,3}(?:\S+ing|release|return|handover) "
                                              r"(?:(?!, )\S+ ){0,4}$")),
    Telling("hypothetical", before=re.compile(r" (?:will|would|could|can|to) (?:\S+ ){1,4}$"),
            after=re.compile(r"^ (?:\S+ ){0,3}only (?:after|once|when|if|as part of) ")),
    Telling("scheduled", before=re.compile(r" (?:deal|agreement|accord|truce|ceasefire) (?:\S+ ){0,3}"
                                           r"(?:requires?|obliges?|obliged) (?:\S+ ){1,3}" + _TO_FREE)),
    Telling("hypothetical", before=re.compile(r" (?:condition(?:s|ed)|ties|tied|links?|linked) (?:the )?" + _RELEASE_OF)),
    Telling("hypothetical", before=re.compile(r" (?:await(?:s|ed|ing)?|(?:hopes?|hoping) for|whether|unclear) "
                                              r"(?:(?!, )\S+ ){1,6}$")),
    Telling("scheduled", before=re.compile(" ahead of the " + _RELEASE_OF)),
    Telling("hypothetical", after=re.compile(r"^ (?:\S+ ){0,7}(?:hinges?|depends?|in doubt|called off|cancell?ed|to have been|"
                                             r"could take) ")),
    Telling("demanded", before=re.compile(r" (?:seeks?|seeking|sought|demands?|demanding|wants?) the " + _RELEASE_OF)),
    Telling("hypothetical", before=re.compile(r" (?:talks|negotiations|discussions) (?:\S+ ){0,5}"
                                              r"(?:focus(?:ed|es|ing)?|cent(?:er|re)[ds]?|revolve[ds]?) (?:on|around) .*$")),
    Telling("hypothetical", before=re.compile(r" involving the " + _RELEASE_OF)),
    Telling("demanded", before=re.compile(r" (?:ask|demand|insist|request)(?:s|ed)? that (?:\S+ ){0,2}$"),
            after=re.compile(r"^ (?:\S+ ){0,4}be ")),
    Telling("hypothetical", before=re.compile(r" (?:spoken|spoke|speaks?|talk|talked|talking) of (?:\S+ ){0,2}$")),
    Telling("hypothetical", before=re.compile(r" hop(?:e|es|ed|ing) to (?:(?!, )\S+ ){1,12}$")),
    Telling("hypothetical", before=re.compile(r" (?:unclear|not clear) (?:if|whether) .*$")),
    Telling("scheduled", before=re.compile(r" (?:agreement|deal|accord) for the " + _RELEASE_OF)),
    Telling("hypothetical", before=re.compile(r" impossible without (?:\S+ ){0,3}$")),
    Telling("hypothetical", before=re.compile(r" (?:efforts?|push|bid|attempts?|moves?|tried|trying|tries) to "
                                              r"(?:(?!, )\S+ ){1,6}$")),
    Telling("denied", after=re.compile(r"^ (?:\S+ ){0,3}(?:were|was) (?:denied|false|untrue) |^ .* denied (?:it|this|that) ")),
    Telling("demanded", after=re.compile(r"^ (?:\S+ ){0,2}(?:it|they|he) wants? (?:freed|released) ")),
    Telling("scheduled", after=re.compile(r"^ (?:\S+ ){0,8}(?:ahead of|in preparation for) (?:their|the) (?:release|return) ")),
    Telling("reported", before=re.compile(r" (?:allowed|enabled) (?:for )?(?:the )?(?:\S+ )?$")),
    Telling("hypothetical", before=re.compile(r" (?:requirements?|needs?|targets?|quota|minimum) of (?:\S+ ){0,2}$")),
    Telling("demanded", before=re.compile(r" (?:asks?|asked|demand(?:s|ed)?|insist(?:s|ed)?) that (?:\S+ ){1,3}"
                                          r"(?:free|release|return|hand|let) (?:\S+ ){0,3}$|"
                                          r" ask(?:s|ed|ing) for (?:\S+ ){0,3}$")),
    Telling("demanded", before=re.compile(r" (?:gave|given|gives|set) (?:\S+ ){1,8}" + _TO_FREE)),
    Telling("hypothetical", before=re.compile(r"^ if (?:\S+ ){1,3}(?:does|do|did) not (?:\S+ ){1,6}$")),
    Telling("hypothetical", before=re.compile(r" (?:was|were|been) (?:due |meant |supposed |scheduled )?to have (?:\S+ ){1,4}$")),
    Telling("hypothetical", after=re.compile(r"^ (?:(?!but |though |although |while |and |as )\S+ ){0,16}"
                                             r"(?:had|have|has|did) not (?:yet )?(?:been )?"
                                             r"(?:enter(?:ed)?|arrived?|cross(?:ed)?|freed|released|delivered) |"
                                             r"^ (?:\S+ ){0,2}should have been ")),
    Telling("hypothetical", after=re.compile(r"^ .* but (?:did|has|had|have) not (?:do so|done so|\.|,|$)")),
    Telling("offered", before=re.compile(r" (?:proposal|plan|offer|draft) (?:has|have|had|sees) (?:\S+ ){0,3}"
                                         r"(?:(?:hostages|captives|prisoners) (?:freed|released) (?:\S+ ){0,12})?$|"
                                         r" open to an? (?:deal|agreement|truce|ceasefire|plan) .*$")),
    Telling("hypothetical", before=re.compile(r"(?:^ had | poll | survey ).*$")),
    Telling("hypothetical", after=_phrases("(?:would|could|might) have been")),
    Telling("hypothetical", before=re.compile(r" (?:aims?|aimed|aiming) (?:at|to) (?:\S+ ){0,16}$")),
    Telling("scheduled", before=re.compile(r" (?:supposed to|anticipates?|anticipating|anticipated) (?:\S+ ){0,9}$")),
    Telling("hypothetical", before=re.compile(r" every $| over the (?:release|return|handover|exchange) of (?:\S+ ){0,6}$")),
    Telling("hypothetical", before=re.compile(r" (?:negotiations?|talks|negotiat(?:e|ing)|discuss(?:ions?|ing)?) (?:\S+ ){0,5}"
                                              "(?:release|return|freeing|exchange) of $")),
    Telling("hypothetical", before=re.compile(r" (?:" + _NOT_YET_AGREED + r"|talks (?:on|about|over|focus)|hopes?|pressure|"
                                              r"push(?:es|ed|ing)? for|ask(?:s|ed) to|seek(?:s|ing)?|trying|working) .*"
                                              r"(?:exchange|return) for (?:the )?" + _RELEASE_OF)),
    Telling("hypothetical", before=re.compile(r" (?:" + _NOT_YET_AGREED + r"|talks (?:focus(?:ed)? )?(?:on|about|over)|"
                                              r"hopes? (?:rose )?for|openness to) (?:(?!, |on |\w+day )\S+ ){0,3}$")),
    Telling("accepted", before=re.compile(r" (?:commit(?:ted|s)|consent(?:ed|s)?) to (?:(?!but )\S+ ){1,9}$")),
    Telling("hypothetical", before=re.compile(" if .* (?:could|might|may|would|will) ")),
    Telling("hypothetical", before=re.compile(r" no (?:effort|attempt|move|intention) to (?:\S+ ){1,5}$")),
    Telling("reported", before=re.compile(r" after the (?:release|return|handover|freeing) of $|"
                                          r" the (?:release|return|handover) (?:last \S+|yesterday|on \S+day) of $")),
    Telling("hypothetical", before=re.compile(r"(?<! since)(?<! in)(?<! of) (?:may|might|could) (?!\d)(?:\S+ ){1,3}$")),
    Telling("postponed", after=re.compile(r"^ (?:(?!whose )\S+ )*(?:was|were|is|are|been) (?:postponed|delayed|put off) |"
                                          r" but (?:delayed|postponed|suspended) ")),
    Telling("hypothetical", after=re.compile(r"^ (?:(?!what |, )\S+ ){0,6}(?<!ly )(?<!much )(?<!much - )"
                                             r"(?:needed|(?:are|is) required) ")),
    Telling("hypothetical", before=re.compile(r" (?:needs?|needed|requires?) (?:(?!, )\S+ ){0,4}$")),
    Telling("hypothetical", after=re.compile(r"^ (?:(?!but |and |said )\S+ ){0,9}(?:could|might|may) (?:be|go) "
                                             r"(?!extended|prolonged|renewed)")),
    Telling("hypothetical", before=re.compile(r" (?:extendable|extendible|renewable) (?:to|for|by) (?:\S+ ){0,2}$")),
    Telling("hypothetical", before=re.compile(r" enough (?:\S+ ){1,7}to fill (?:\S+ ){0,2}$")),
    Telling("scheduled", after=re.compile(r"^ (?:\S+ ){0,3}(?:prepared|ready|waiting|preparing) to (?:enter|cross|move) ")),
    Telling("accepted", after=re.compile(r"^ (?:\S+ )?agreed |^ (?:\S+ ){0,4}(?:that|which) (?:were|was|had been) agreed |"
                                         r"^ (?:\S+ ){0,4}(?:promised|pledged) (?:under|in|by) ")),
    Telling("scheduled", after=re.compile(r"^ (?:\S+ ){0,4}(?:that|which) (?:were|was|had been) (?:promised|supposed|"
                                          r"stipulated|envisaged) ")),
    Telling("rejected", before=re.compile(r" refus(?:al|als|ed|es|ing) to (?:let|allow) (?:\S+ ){0,4}$")),
    Telling("postponed", before=re.compile(" delays? (?:in|of|to) (?:the )?" + _RELEASE_OF)),
    Telling("demanded", before=re.compile(r" (?:must|should|wants?|wanted) (?:\S+ ){0,4}$|"
                                          r" must (?:free|release|return) (?:\S+ ){0,6}$")),
    Telling("demanded", before=re.compile(r" (?:ask(?:s|ed)?|urge[ds]?|told|tells?|press(?:es|ed)?|"
                                          r"call(?:s|ed|ing)? on) (?:\S+ ){1,3}" + _TO_FREE)),
    Telling("scheduled", before=re.compile(r" (?:expects?) (?:\S+ ){0,3}$")),
    Telling("hypothetical", before=re.compile(r" (?:hopes?|hoped) (?:\S+ ){0,3}$")),
    Telling("would be", before=re.compile(r" would (?:(?!, )\S+ ){1,6}$"), after=re.compile(r"^ (?:\S+ )?if ")),
    Telling("reported", unless=_AHEAD, after=_phrases("(?:were|was) (?:released|freed|handed|exchanged)",
                                                      "released on", "freed during", "released since")),
    Telling("reported", unless=_AHEAD,
            after=re.compile(r"^ (?:(?!but |while |though |although |the )\S+ )*(?:have|has|had) been ")),
    Telling("scheduled", after=_phrases("supposed to", "(?:intends?|intended|plans?|planned) to", "earmarked", _DUE_TO,
                                         "(?:due|listed) for (?:release|return)")),
    Telling("would be", after=_phrases("would be")),
    Telling("planned", after=_phrases("set for", "targeted for", r"(?<!believed )(?<!thought )(?<!presumed )to be", "will be",
                                      "slated", "scheduled", "expected", "are to", "is to", "to go")),
    Telling("offered", before=re.compile(" (?:proposal|plan|offer|draft|outline) call(?:s|ed) for ")),
    Telling("scheduled", before=re.compile(" (?:deal|agreement|accord|truce|ceasefire|phase|stage) call(?:s|ed) for ")),
    Telling("planned", before=re.compile(r" (?:foresees?|foresaw|foreseen|envisage[sd]?|envisions?) (?:\S+ ){0,3}$")),
    Telling("planned", before=re.compile(r" (?:foresees?|foresaw|envisage[sd]?|envisions?) (?:\S+ ){0,8}$"),
            after=re.compile(r"^ (?:\S+ ){0,2}(?:going|being|coming) ")),
    Telling("hypothetical", before=re.compile(r" condition that (?:\S+ ){1,6}$")),
)  # fmt: skip
_LAST_TELLINGS = (
    Telling("scheduled", before=_phrases("(?:was|were|is|are) to")),
    Telling(
        "scheduled",
        before=re.compile(
            r" (?:hamas|israel|group|militants) to (?:free|release|hand|return|let|send|set) "
            r"(?:\S+ ){0,4}$"
        ),
    ),  # headlines: "Hamas to free six hostages"
    Telling("scheduled", after=_phrases("will")),
    Telling("would be", before=_phrases("would")),
    Telling("would be", after=_phrases("would")),
    Telling("hypothetical", before=_phrases("could")),
    Telling("offered", before=_phrases("includes?")),
)
CUES = (("rejected", lx.REJECTED), ("demanded", lx.DEMANDED), ("accepted", lx.ACCEPTED), ("offered", lx.OFFER_HEADS),
         ("scheduled", lx.SCHEDULED))  # fmt: skip
_LENGTHENED = _phrases("exten(?:sion|d|ding|ds)", "prolong(?:|ing|s)", "lengthen(?:ing)?", "expir(?:y|ed|es)", "end of")
_COLLAPSED = re.compile(r" (?:which|that) (?:collapsed|ended|expired|lapsed|broke) ")
_SUPPOSED = frozenset(("provided", "if", "unless", "until", "once", "whether"))
_DEMANDED = _phrases(*lx.DEMANDED_PHRASES)


def _first_that_fits(tellings: tuple[Telling, ...], before: str, after: str) -> str | None:
    for telling in tellings:
        if (telling.before is None or telling.before.search(before)) and telling.fits(before, after):
            return telling.modality
    return None


def _plan(near: list[str], after: list[str], doc: Document, f: Figure) -> str:
    """How a release, a truce or the like is told: by a plain telling, else by the nearest cue before, else by the verb."""
    before, follow = joined(near), joined(after)
    places = {word: n for n, word in enumerate(near)}
    if (
        "set" in places
        and near[places["set"] + 1 :][:1] != ["to"]
        and ("free" in near[places["set"] :] or "free" in after[:4])
    ):
        del places["set"]  # "set free 12 hostages" is no plan
    if "agreed" in places and near[places["agreed"] - 1 : places["agreed"]] == ["the"]:
        if near[-1] == "agreed" and lx.EVENTS.get(near[-3]) not in ("released", "returned", "entered"):
            return "scheduled"  # "39 of the agreed 150 prisoners"
        del places["agreed"]
    cues = {name: max((places[w] for w in words & places.keys()), default=-1) for name, words in CUES}
    plain = _first_that_fits(PLAIN_TELLINGS, before, follow)
    past = near[-2:-1] in (["after"], ["since"], ["unlike"], ["following"]) or _LENGTHENED.search(before)
    if f.quantity.unit and ((near[-1:] == ["the"] and past) or _COLLAPSED.search(follow)):
        return "reported"  # "rejected an extension of the 42-day truce", "the two-month truce which collapsed"
    if cues["accepted"] >= 0:
        ahead = near[max(0, cues["accepted"] - 6) : cues["accepted"]]
        if not _SUPPOSED.isdisjoint(ahead[-4:]) or not _NOBODY.isdisjoint(ahead):
            return "hypothetical"  # "provided Israel agrees to a 70-day truce", "no one in Israel has agreed to"
    if cues["rejected"] >= 0 and any(word in ("says", "said") for word in near[cues["rejected"] :]):
        cues["rejected"] = -1  # "rejects the charge and says it has let in thousands of trucks"
    if max(cues["accepted"], cues["rejected"]) >= 0:
        cues["offered"] = -1  # "agreed to a proposal", "rejected an offer": the answer is what counts
    if plain in ("planned", "would be"):
        inside = cues["offered"] >= 0 or (plain == "would be" and _of_a_proposal(f, doc))
        return "offered" if inside else "scheduled"
    if plain is not None:
        return plain
    if _DEMANDED.search(before):
        cues["demanded"] = max(cues["demanded"], len(near) - 8, 0)
    best = max(cues, key=lambda name: cues[name])
    if best == "scheduled" and "would" in places and cues[best] >= 0 and _of_a_proposal(f, doc):
        return "offered"
    if cues[best] >= 0:
        return best
    last = _first_that_fits(_LAST_TELLINGS, before, follow) or "reported"
    if last == "reported" and doc.at(f.event_at) in _PRESENT and not lx.PHASES.isdisjoint(f.words):
        return "scheduled"  # "Hamas frees 33 hostages in the first phase"
    if (
        last == "reported"
        and doc.at(f.event_at) in ("frees", "releases")
        and {"while", "will"} <= set(doc.between(f.start, f.first))
    ):
        return "scheduled"  # "Israel will halt its fire while Hamas frees 45"
    if last == "would be":
        return "offered" if _of_a_proposal(f, doc) else "scheduled"
    return last


_PRESENT = frozenset(("frees", "releases", "hands", "returns"))


def undone(f: Figure, doc: Document) -> str | None:
    """How a release is told that is not told as done: 'is about to free', 'efforts to free', 'did not free'."""
    at = f.event_at if f.event_at >= 0 else f.first
    while doc.at(at - 1) in _PARTS_OF_VERBS:
        at -= 1  # "let go 14", "set free"
    k = at - 1 - (doc.at(at - 1).endswith("ly") or doc.at(at - 1) in ("then", "also", "now"))
    let_in = k >= f.last and not _BROUGHT_ABOUT.isdisjoint(
        doc.between(f.first - 2, f.first)
    )  # "allowed 79 trucks to enter"
    fell_to = at == f.first and doc.at(k) == "to"  # "from 169 trucks to less than 80"
    if doc.at(k) == "to" and doc.at(k - 1) not in _BROUGHT_ABOUT and not let_in and not fell_to:
        return "scheduled" if doc.at(k - 1) in _ABOUT_TO else "hypothetical"
    near = doc.between(max(f.start, at - 3), at)
    if not _NEVER.isdisjoint(near) and "only" not in near:
        return "hypothetical"
    return None if _named_as_done(f, doc) else "hypothetical"


def _named_as_done(f: Figure, doc: Document) -> bool:
    """Whether a release told by a noun took place: 'led to the release of 10', not 'paved the way for the release of 10'."""
    of = (
        k
        for k in range(f.first - 1, max(f.start, f.first - 8), -1)
        if doc.at(k) == "of" and doc.at(k - 1) in _NOUNS_OF_ACTS
    )
    act = next(of, 0) - 1
    if act < 0:
        return True
    before, after = doc.between(max(f.start, act - 12), act), doc.between(f.last, min(f.end, f.last + 12))
    if doc.at(f.start) in ("with", "for") and act - f.start <= 3:
        return True  # "With the release of three more captives, 73 remain"
    began = "effect" in before and doc.at(act - 2) == "with"  # "took effect on Sunday with the release of four"
    return began or not (_TOLD_AS_DONE.isdisjoint(before) and _TOOK_PLACE.isdisjoint(after))


_NOUNS_OF_ACTS = frozenset(
    ("release", "releases", "return", "handover", "freeing", "liberation", "freedom", "exchange", "swap")
)
# What tells that an act named by a noun took place: before it, and after what was freed.
_TOLD_AS_DONE = frozenset(("led", "leading", "resulted", "resulting", "saw", "seen", "secured", "brought", "won", "achieved",
                           "brokered", "enabled", "allowed", "included", "completed", "followed", "following", "after", "since",
                           "marked", "celebrated", "witnessed", "oversaw", "carried", "conducted", "confirmed", "began",
                           "ended", "helped", "facilitated", "announced"))  # fmt: skip
_TOOK_PLACE = frozenset(("took", "came", "went", "followed", "prompted", "triggered", "sparked", "was", "were", "marked",
                         "on"))  # fmt: skip


# Verbs whose infinitive is told as done; and what stands before that of something near.
_BROUGHT_ABOUT = frozenset(("began", "begun", "started", "continued", "managed", "proceeded", "helped", "went", "allowed",
                            "permitted", "able", "forced", "moved"))  # fmt: skip
_ABOUT_TO = frozenset(
    ("about", "set", "due", "preparing", "prepares", "prepared", "ready", "plans", "poised", "likely")
)
_PARTS_OF_VERBS = frozenset(
    ("let", "set", "give", "gave", "given", "send", "sent", "hand", "handed", "free", "home", "back", "go")
)
_NOBODY = frozenset(("not", "never", "no", "nobody", "neither", "nor", "hasn't", "haven't", "hadn't", "didn't"))
_NEVER = frozenset(("not", "never", "didn't", "hasn't", "haven't", "hadn't"))


_DENIED = frozenset(("denied", "denies", "denying", "deny", "false", "untrue"))
_WHAT = frozenset(("that", "it", "they", "he", "any", "ever", "a", "an", "media", "having",
                   "reports", "report", "claims", "claim", "the", "hamas",
                   "hamas's", "hamas'",
                   "israel", "israel's", "israeli"))  # fmt: skip


def _denies(words: list[str]) -> bool:
    """Whether words deny what they tell: 'denied that', 'denied killing', but not 'denied aid to Gaza'."""
    if _DENIED.isdisjoint(words):
        return False
    goes_on = max((n for n, pair in enumerate(pairwise(words)) if pair in _AND_SAID), default=-1)
    return any(
        word in _DENIED and (word in ("false", "untrue") or what in _WHAT or what.endswith("ing"))
        for word, what in pairwise([*words[goes_on + 1 :], ""])
    )


# "denied it had broken the deal and said 200 lorries had gone in"
_AND_SAID = {("and", word) for word in ("said", "says", "insisted", "added")}


_DENIED_IT = re.compile(r" (?:denied|denies) (?:it|this|that|the reports?|the claims?|such reports) ")
_DENIED_IT_AFTER = re.compile(r" (?:denied|denies) (?:(?:it|this|the reports?|the claims?|such reports) |that [.,] )")
_NOT_WORDS = frozenset(("not", "never", "yet", "no", "didn't", "hasn't", "haven't", "event"))
_NOT_SAID = re.compile(
    r" (?:not|n't|never|yet to|didn't|hasn't|haven't) (?:\S+ )?(?:confirm(?:ed)?|said|say|announced?|mean|meant) |"
    r" no truth | event of "
)
_SAID_BY = frozenset(("say", "says", "confirm", "confirms"))
_LIKELY = frozenset(("likely", "unlikely", "poised"))
_FALSE = _UNTRUE | {"denied", "premature"}
_REPORTS = frozenset(("report", "reports", "claim", "claims", "rumours", "rumors"))
_OPEN = frozenset(("if", "whether", "unless"))


def supposed(doc: Document, first: int, i: int) -> bool:
    """Whether what the word at i tells is denied or only supposed: 'denied reports that', 'if', 'had Hamas accepted'."""
    near, before, after = doc.between(max(first, i - 5), i), doc.between(first, i), doc.between(i, i + 14)
    if not _FALSE.isdisjoint(after) and not _REPORTS.isdisjoint(before):
        return True  # "the reports that Israel agreed to end the war were false"
    cut = next((n + 1 for n in range(len(before) - 1, -1, -1) if before[n] in (",", "but", "while", "though")), 0)
    clause = before[cut:]
    if not _NOT_WORDS.isdisjoint(clause) and _NOT_SAID.search(joined(clause)):
        return True  # "has not confirmed that it accepts", "does not mean they have agreed", "no truth to reports that"
    waits = before[before.index("until") :] if "until" in before else []
    waits = waits[: waits.index(",")] if "," in waits else waits
    if not _SAID_BY.isdisjoint(waits):
        return True  # "will not meet until the mediators say that Hamas has accepted"
    if not _LIKELY.isdisjoint(near) or "if" in clause:
        return True  # "is likely to reject", "if the prime minister of Israel had signed"
    if not {"if", "whether"}.isdisjoint(before) and not {"clear", "unclear"}.isdisjoint(before):
        return True  # "it was not clear if that meant that Hamas had accepted"
    last = doc.sentences[doc.sentence_of(i)][1]
    if ("not", "true") in pairwise(before) or _DENIED_IT.search(joined(doc.between(i, min(last, i + 14)))):
        return True  # "It is not true that", "said Hamas had agreed, but the group denied it"
    if _DENIED_IT_AFTER.search(joined(doc.between(last, last + 8))):
        return True  # "Al Hadath reported that Hamas had agreed. Hamas denied the report."
    if ("would", "have") in pairwise(before) and "had" in near:
        return True  # "would have accepted had Israel agreed"
    return (
        _denies(doc.between(first, i + 1)) or not _OPEN.isdisjoint(near)
        or (doc.at(first) in ("had", "should") and i - first <= 4) or near[-1:] == ["or"] or near[-2:] == ["or", "to"]
    )  # fmt: skip


def basis(f: Figure, doc: Document, measure: str, told: str, when: Days | None) -> str:
    """Running total, total of a period, standing count or amount."""
    usual = v.MEASURES[measure].basis
    if measure in ("deaths", "injured"):
        return _basis_of_casualties(f, doc, when)
    if usual == "period" and (
        told not in ("reported", "estimated", "scheduled") or doc.at(f.first) in ("every", "each")
    ):
        return "amount"
    if told == "scheduled" and measure == "aid_trucks" and provided_for(f, doc):
        return "amount"
    leads = joined(doc.between(f.start, f.first)) if usual == "period" and told == "reported" else ""
    if leads.startswith(" so far ") and when is None:
        return "cumulative"  # "So far 16 Israelis have come out of Gaza"
    if leads.startswith((" in total ,", " in all ,")) and f.words & {"has", "have"}:
        return "cumulative"  # "In total, Israel has received 13 coffins"
    if _BROUGHT_TO.search(leads) or (f.event in BACK and f.noun_at <= f.first and _NUMBER_HAS_RISEN.search(leads)):
        return "cumulative"  # "bringing the total number of freed hostages to more than 60"
    of_day = when.start_word - (doc.at(when.start_word - 1) == "this") if when is not None else 0
    up_to = when is not None and doc.between(of_day - 2, of_day) == ["as", "of"]
    if usual == "period" and told == "reported" and when is not None and not when.since and _since_beside(f, doc):
        return "cumulative"  # "16,600 trucks have entered since the truce took effect, COGAT said on Wednesday"
    if usual == "period" and told == "reported" and up_to:
        return "cumulative"  # "as of Sunday 12,600 trucks had entered"
    if usual == "period" and told == "reported" and when is None and (_perfect(f, doc) or _since_applies(f, doc)):
        return "cumulative"
    if measure == "displaced" and "since" in f.words:
        return "cumulative"
    return usual


def _basis_of_casualties(f: Figure, doc: Document, when: Days | None) -> str:
    low = f.least
    words = doc.between(f.start, f.end)
    leads = doc.between(when.start_word - 2, when.start_word) if when is not None else []
    if not f.words.isdisjoint(("toll", "tally")) and _TOLL_OF_HOURS.search(joined(words[: f.first - f.start])):
        return "period"  # "raised the 24-hour toll to 27"
    if _BROUGHT_TO.search(joined(words[: f.first - f.start])) or leads == ["as", "of"] or leads[-1:] == ["by"]:
        return "cumulative"  # "bringing the total to 190", "as of 3 June, 640 deaths"
    if when is None and words[:4] == ["the", "total", "number", "of"] and doc.at(f.first - 1) in ("is", "was"):
        return "cumulative"
    if when is None and words[:2] == ["of", "the"] and f.first - f.start <= 3 and low >= _A_TOLL:
        return "cumulative"  # "of the 720 killed, 340 ..."
    if low >= _A_TOLL and doc.between(f.noun_at + 1, f.noun_at + 4) == ["are", "among", "the"]:
        return "cumulative"  # "305 healthcare workers are among the dead"
    of_today = when is None or (when.first == when.last and doc.at(when.start_word - 1) == "on" and low < 1000)
    if of_today and "since" in f.words and _SINCE_TODAY.search(joined(words)):
        return "period"  # "51 have been killed since dawn"
    own = doc.between(f.last, f.noun_at + 1) if f.noun_at >= f.last else doc.between(f.last, f.last + 1)
    if own[:1] == ["more"] or (
        doc.at(f.first - 1) == "killed" and _ATTACK_NOUNS & set(doc.between(f.first - 5, f.first))
    ):
        return "period"  # "four more soldiers were killed", "49 breaches, including an airstrike that killed 12"
    if when is not None and not when.since:
        beside = when.start_word - max(f.last, f.noun_at + 1)
        past = doc.at(when.start_word) in ("past", "last", "previous") and (when.last - when.first).days <= 1
        if (f.parent is not None and 0 <= when.start_word - f.last <= 2) or (past and 0 <= beside <= 4 and low < 1000):
            return "period"  # "since March, including 87 in the last day", "with 14 deaths in the past day alone"
    if ("cost" in doc.between(f.first - 2, f.first) or f.noun == "lives") and f.words & {"has", "have"} and low >= 1000:
        return "cumulative"  # "have cost 4,047 lives, the minister said on Wednesday"
    if when is None and _NUMBER_OF_ONE.search(joined(words[: f.first - f.start])):
        return "period"  # "put the number of Palestinians killed in the raid at 226"
    toll = not f.words.isdisjoint(("toll", "tally")) and any(
        word in ("toll", "tally") and _OF_ONE_DAY.isdisjoint(words[max(0, n - 3) : n])
        for n, word in enumerate(words[: f.first - f.start])
    )
    toll = toll or doc.between(f.last, f.last + 2) in (["the", "toll"], ["the", "number"], ["the", "tally"])
    toll = toll or ("losses" in f.words and "to" in doc.between(f.first - 1, f.first))  # "brings its losses to 415"
    if toll and low < 500 and when is None and _of_one_event(f, doc):
        return "period"  # "Strikes killed 15 people in Gaza City. The hospital said the toll was 15."
    if when is not None and low < 5000 and toll and not reaches_toll(f, doc) and f.words & _OF_A_DAY:
        return "period"  # "the toll has risen to 48,291, with 26 killed in the past 24 hours"
    if _since_applies(f, doc) and _SINCE_TRUCE.search(joined(words)):
        return "cumulative"
    since = _since_applies(f, doc) and (
        low >= 200
        or f.words & {"been", "have", "has"}
        or "total" in doc.between(f.first, f.last)
        or _SINCE_THE_WAR.search(joined(words)) is not None
    )
    of_one = low < 500 and when is None and _of_one_event(f, doc)  # "He put the number of wounded at 36."
    toll = toll or (not of_one and _NUMBER_HAS_RISEN.search(joined(words[: f.first - f.start])) is not None)
    told = next((n for n, word in enumerate(words) if word == "bringing" and n > f.last - f.start), len(words))
    if (
        toll
        or since
        or (_ALL_TOLD.search(joined(words[:told])) and not (when is not None and not when.since and low < _A_TOLL))
        or (when is None and f.words & {"violations", "violated"})
    ):
        return "cumulative"
    one_attack = low < 50 and doc.at(f.first - 1) == "killed"  # "said its fighters had killed three soldiers"
    if when is None and not one_attack and _perfect(f, doc) and f.noun in _COUNTED_SO_FAR:
        return "cumulative"  # "310 of its staff have been killed"
    if ("so", "far") in pairwise(doc.between(f.first - 5, f.first)):
        return "cumulative"  # "have so far killed 1,827, the authorities said Sunday"
    if when is not None and not when.since and low < 5000:
        return "period"
    if low >= 5000 or (low >= 1000 and _SO_FAR.search(joined(words))):
        return "cumulative"
    return "period" if f.words & lx.PERIOD_CUES or low < 1000 else "cumulative"


_NUMBER_OF_ONE = re.compile(
    r" number (?:\S+ ){0,4}(?:killed|dead|wounded|injured) in the (?:\S+ )?(?:raid|strike|attack|shooting|explosion) at $"
)
_A_TOLL = 100  # so many dead are of more than the one attack that a text tells of


def _of_one_event(f: Figure, doc: Document) -> bool:
    """Whether a toll is that of the strike which the sentence before it in the paragraph tells of."""
    number = doc.sentence_of(f.first)
    if not number or doc.paragraph_of[number - 1] != doc.paragraph_of[number]:
        return False
    before = doc.between(*doc.sentences[number - 1])
    told = not {"killed", "killing"}.isdisjoint(before) and not {"toll", "tally"} & set(before)
    return told and _OF_THE_WAR.isdisjoint(f.words) and _OF_THE_WAR.isdisjoint(before)


_OF_THE_WAR = frozenset(("war", "since", "total", "overall", "bringing", "brings", "brought", "israel's", "soldiers"))


def comparing(doc: Document, i: int) -> bool:
    """Whether the 'since' before word i only tells how long nothing was like it: 'the highest toll since 3 May'."""
    since = next((k for k in range(i - 1, i - 13, -1) if doc.at(k) == "since"), None)
    return since is not None and not _MOST.isdisjoint(doc.between(since - 5, since))


def _since_applies(f: Figure, doc: Document) -> bool:
    """Whether a 'since' of the sentence is the figure's, not that of a place told beside: ', where troops are since May,'."""
    told = (k for k in range(f.start, f.end) if doc.at(k) == "since" and doc.at(k - 1) not in ("has", "have", "had"))
    at = next(told, None) if "since" in f.words else None
    if at is None:
        return False
    if doc.at(at - 1) in ("st", "nd", "rd", "th"):
        return False  # "confirmed one death, its 408th since the ground invasion began"
    if "despite" in doc.between(f.last, at):
        return False  # "killed one person, despite a truce that has been in place since November"
    if "held" in doc.between(at - 5, at) and f.noun_class not in ("hostage", "prisoner"):
        return False  # "rescued four hostages held since October in a raid that killed 200"
    if comparing(doc, at + 1) or (doc.at(at - 1) in _NTH and doc.at(at - 2) == "the"):
        return False  # "the heaviest assault since the truce took effect", "the exchange, the fifth since it began"
    beside = range(min(f.last, at), max(f.first, at))
    if (
        at > f.last
        and doc.at(f.first - 1) != "to"
        and not {"toll", "tally", "total", "number"}.isdisjoint(doc.between(f.last, at))
    ):
        return False  # "39 people were killed, bringing the toll since the start of the war to 50,183"
    return not any(doc.at(k) in ("where", "which", "who") and doc.at(k - 1) == "," for k in beside)


def _since_beside(f: Figure, doc: Document) -> bool:
    """Whether a count since some day is told of the figure itself: 'have entered since', not 'the only truce since'."""
    if not _since_applies(f, doc):
        return False
    at = next(k for k in range(f.start, f.end) if doc.at(k) == "since")
    return {",", "held", "(", "only"}.isdisjoint(doc.between(min(f.last, at), max(f.first, at)))


_ATTACK_NOUNS = frozenset(("airstrike", "strike", "attack", "raid", "incident"))
_COUNTED_SO_FAR = frozenset(
    (
        "staff",
        "employees",
        "workers",
        "journalists",
        "medics",
        "members",
        "personnel",
        "colleagues",
        "soldiers",
        "troops",
    )
)
_SINCE_THE_WAR = re.compile(
    r" since (?:the (?:start|beginning|outbreak) of )?(?:the war|october|oct|7 october|the attack) "
)
_SINCE_TODAY = re.compile(r"\bsince (dawn|daybreak|morning|midnight|sunrise|early (today|morning|on|\w+day))\b")
_SINCE_TRUCE = re.compile(r" since the (?:\S+ ){0,2}(?:ceasefire|truce) ")
_OF_ONE_DAY = frozenset(("daily", "day", "single", "monday's", "tuesday's", "wednesday's", "thursday's", "friday's",
                         "saturday's", "sunday's"))  # fmt: skip
_NTH = frozenset(
    ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "latest")
)
_MOST = frozenset(("heaviest", "deadliest", "bloodiest", "biggest", "largest", "worst", "highest", "first", "most"))
_ALL_TOLD = _phrases(
    "in the ground (?:offensive|operation|invasion)",
    "in total",
    "in all",
    "in the war(?! -)",
    "the war has",
)
_BROUGHT_TO = re.compile(
    r" (?:bring|brought|tak|took|rais|push)\w* "
    r"(?:(?:the|its) (?:\S+ ){0,3}(?:total|toll|number|tally|count|losses) (?:\S+ ){0,9}|"
    r"(?:\S+ ){0,2}deaths (?:from \S+ )?)?to $"
)
_TOLL_OF_HOURS = re.compile(
    r" (?:- hour|daily|day's|\w+day's) (?:death )?(?:toll|tally) (?:\S+ ){0,3}$|"
    r" (?:toll|tally|number|total) (?:(?!since )\S+ ){1,12}hours? (?:period )?to $|"
    r" (?:toll|number) (?:\S+ ){0,4}(?:over|in|for) the (?:past|last|previous) \S+ hours (?:has )?"
    r"(?:rose|risen|climbed|reached|stood) (?:to |at )?$"
)
_NUMBER_HAS_RISEN = re.compile(r" number (?:of|killed) .*(?:to|at|reached|passed|past) $")
_SO_FAR = _phrases(*lx.CUMULATIVE_PHRASES)
_OF_A_DAY = frozenset(("hours", "overnight", "today", "yesterday", "day"))
_BEEN = _phrases("ha(?:ve|s) been")


def done(f: Figure, doc: Document, *, listed: bool = False) -> bool:
    """Whether what happened to the counted is told as done: 'were freed', 'Hamas released'; in a list '33 freed' is not."""
    if not _BRINGING.isdisjoint(f.words) and _BRINGS_TO.search(joined(doc.between(f.start, f.first))):
        return True  # "That brings to 26 the number of Israelis freed under the accord"
    at, verb = f.event_at, doc.at(f.event_at) if f.event_at >= 0 else ""
    if "lasted" in f.words or _HAVE_COME.search(joined(doc.between(f.last, min(f.end, f.last + 12)))):
        return True
    begin = max((k + 1 for k in range(f.start, f.first) if doc.at(k) == ";"), default=f.start)
    last = f.end if f.quantity.unit else min(f.end, max(f.last, f.noun_at) + 3)  # a truce: "in which Hamas released 33"
    told = any(_is_done(f, doc, k, listed) for k in range(begin, last)) or (
        at >= f.last and _is_done(f, doc, at, listed)
    )
    return told or (
        verb in _ACTS and not {"saw", "brought", "led", "leading", "resulted"}.isdisjoint(doc.between(at - 3, at))
    )


# "16 Israelis and five others have come out of Gaza in the first phase"
_HAVE_COME = re.compile(r"^ (?:(?!, |would |will |to |that |which |who )\S+ ){0,6}(?:have|has|had) (?:\S+ ){0,2}"
                        r"(?:come (?:out|home|back)|crossed|walked|gone (?:home|free)) ")  # fmt: skip
_BRINGING = frozenset(("brings", "brought", "bringing", "takes", "taking"))
_BRINGS_TO = re.compile(r" (?:brings|brought|bringing|takes|taking) to (?:\S+ )?$")


def done_here(f: Figure, doc: Document) -> bool:
    """Whether the very word for what happened to the counted tells it as done: 'in which Hamas released 105'."""
    return f.event_at >= 0 and _is_done(f, doc, f.event_at)


def _is_done(f: Figure, doc: Document, i: int, listed: bool = False) -> bool:
    """Whether the verb at word i tells of something done; 'a plan that would see 40 hostages freed' does not."""
    if doc.at(i) not in _DONE or not _TO_BE.isdisjoint(doc.between(i - 3, i)):
        return False
    if doc.at(i) == "given" and doc.at(i + 1) not in ("back", "over", "up"):
        return False
    if ("would", "see") in pairwise(doc.between(i - 10, i)):
        return False  # "a deal that would see all hostages freed"
    bare = i >= f.last and doc.at(i - 1) not in _AUXILIARY
    offered = pairwise(doc.between(f.start, i)) if doc.at(i - 1) not in _AUXILIARY else ()
    if ("provides", "for") in pairwise(doc.between(max(i, f.start), f.first)):
        return False  # "let go under the accord, which provides for 50 to be swapped"
    if any(who in _PROPOSAL_WORDS and has in ("has", "sees") for who, has in offered):
        return False  # "its counter-proposal has four hostages freed on day one, two on day 30"
    if bare and listed:
        return False
    lead = doc.between(max(f.start, i - 14), i)
    if "after" in lead:  # "were to have been freed, after six Israelis returned home"
        lead = lead[len(lead) - lead[::-1].index("after") :]
    return not bare or (_TO_BE | _WISHED).isdisjoint(lead)


_ACTS = frozenset(("release", "free", "return", "hand", "exchange", "releasing", "freeing", "releases", "frees", "hands",
                   "handover"))  # fmt: skip
_DONE = frozenset(("released", "freed", "returned", "handed", "exchanged", "liberated", "swapped", "entered", "let", "gave",
                   "given", "delivered", "left"))  # fmt: skip
_AUXILIARY = frozenset(("was", "were", "been", "has", "have", "had", "already", "also"))
_WISHED = frozenset(
    ("calls", "wants", "want", "must", "should", "expects", "hopes", "offered", "proposed", "demanded", "sees")
)
_TO_BE = frozenset(("be", "to", "will", "would", "being", "may", "could", "might"))


_HAS_SINCE = re.compile(
    r" (?:has|have) (?:since |also |already |previously |so far )?(?:released|freed|returned|handed) (?:(?!, )\S+ )*$"
)


def _perfect(f: Figure, doc: Document) -> bool:
    """'Eight have been rescued', 'has released 2,000': done up to now, on no day that is told."""
    at = f.event_at
    if f.noun_class == "truck" and "had" in doc.between(at - 2, at):
        return False  # "said 37 trucks had arrived"
    verb = at
    if at < 0:
        verb = next((k for k in range(f.first - 1, max(f.start, f.first - 6), -1) if doc.at(k) in _DONE), f.start)
    if doc.at(verb - 1) == "and" and _HAS_SINCE.search(joined(doc.between(max(f.start, verb - 14), verb - 1))):
        return True  # "has since freed every living hostage and returned the bodies of 26"
    return at >= 0 and (
        _BEEN.search(joined(doc.between(at - 4, at))) is not None or doc.at(at - 1) in ("has", "have", "had")
        or (doc.at(at - 1) in ("also", "since", "already", "previously") and doc.at(at - 2) in ("has", "have"))
    )  # fmt: skip
