"""Answers to proposals: who accepts, rejects, studies, answers with another, keeps to them or breaks them.

An answer is found by its verb and the party that stands before it; what was carried out, by the releases told as done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Mention
from truceline.extraction.context import Context
from truceline.extraction.dates import SET_FOR, days_between
from truceline.extraction.document import Document, short_quote
from truceline.extraction.plans import BOTH, OWN_NAME, side
from truceline.extraction.stances import spoken_of_first
from truceline.extraction.telling import supposed
from truceline.tokens import word_set as _w


@dataclass(frozen=True, slots=True)
class Answer:
    """Words that answer a proposal: a head, and what must stand within a few words before or after it, where told."""

    response: str
    heads: frozenset[str]
    before: frozenset[str] = frozenset()
    after: frozenset[str] = frozenset()


_NOT = _w("not never doesn't didn't don't hasn't haven't isn't aren't")
_PROPOSAL = _w("deal agreement proposal offer demand demands demanded plan counter provisions phase approach calls truce "
               "ceasefire cease "
               "instructions proposals understandings obligations commitments hostages release negotiations proposition terms "
               "accord framework draft resolution counterproposal counteroffer outline blueprint")  # fmt: skip
_PLANS = _w("deal deals agreement proposal proposals offer offers plan plans framework draft outline terms accord it this truce "
            "ceasefire cease pause extension extend prolong ; , list")  # fmt: skip
_RESPONSE = _w("response responded respond reply replied answer answered")
ANSWERS: tuple[Answer, ...] = (
    Answer("accepted", _w("yes"), _w("said says"), _w("to")),
    Answer("rejected", _w("no"), _w("said says"), _w("to")),
    Answer("undecided", _w("decided"), _w("not yet")),
    Answer("rejected", _w("rejected rejects rejecting refused refuses dismissed dismisses unacceptable declined rebuffed "
                          "spurned")),
    Answer("rejected", _w("meet satisfy"), _NOT, _w("demands demand requirements")),
    Answer("rejected", _w("vetoed vetoes"), after=_w("resolution draft it")),
    Answer("rejected", _w("turned turns"), after=_w("down")),
    Answer("rejected", _w("brushed"), after=_w("aside")),
    Answer("rejected", _w("urged urges urging"), after=_w("reject oppose")),
    Answer("rejected", _w("voted vote votes"), after=_w("against")),
    Answer("accepted", _w("yes"), _w("said"), _w(". , ; while but and in")),
    Answer("accepted", _w("light"), _w("green"), _w("to")),
    Answer("accepted", _w("accept"), _w("we")),
    Answer("no_reply", _w("reply respond response answer"), _w("waiting awaiting awaits awaited")),
    Answer("no_reply", _w("answered"), _NOT),
    Answer("rejected", _w("ruled rules"), after=_w("out")),
    Answer("rejected", _w("reject")),
    Answer("rejected", _w("refusing"), after=_w("demands demand deal proposal offer")),
    Answer("rejected", _w("interested negotiate accept agree acceptable"), _NOT),
    Answer("rejected", _w("stop end halt"), _NOT, _w("war fighting")),
    Answer("rejected", _w("refusal rejection"), after=_w("to of")),
    Answer("rejected", _w("refuse"), _w("continues continuing continued")),
    Answer("no_reply", _w("response reply comment"), _w("no")),
    Answer("no_reply", _w("answer response reply"), _w("yet")),
    Answer("no_reply", _w("responding replying"), _w("intention")),
    Answer("rejected", _w("red"), after=_w("line")),
    Answer("no_reply", _w("comment commented commenting"), _w("declined refused not without")),
    Answer("no_reply", _w("engage respond reply responded replied"), _w("refusing refused refuses not yet")),
    Answer("supports", _w("signed"), after=_w("declaration document statement")),
    Answer("accepted", _w("accepted accepts agreed agrees signed approved approves")),
    Answer("accepted", _w("ratified ratifies"), after=_w("deal agreement accord truce ceasefire by")),
    Answer("accepted", _w("approve"), _w("voted votes"), _w("deal agreement plan proposal accord truce ceasefire")),
    Answer("accepted", _w("acceptance"), after=_w("of")),
    Answer("accepted", _w("consent"), _w("gave given gives"), _w("to")),
    Answer("accepted", _w("reached struck"), _w("deal agreement accord"), _w("between")),
    Answer("rejected", _w("opposes opposed"), after=_w("deal agreement plan proposal accord truce ceasefire")),
    Answer("supports", _w("adopts adopted"), after=_w("resolution")),
    Answer("accepted", _w("adopts adopted adopt"), after=_w("plan proposal framework outline")),
    Answer("accepted", _w("approval agreement"), _w("its gave given gives announced announces announcing")),
    Answer("accepted", _w("reached struck came come"), after=_w("deal agreement accord ceasefire truce")),
    Answer("accepted", _w("extended"), after=_w("truce ceasefire")),
    Answer("supports", _w("welcomed welcomes backed backs supports supported endorsed endorses hailed hails "
                          "praised celebrated commitment "
                          "seriousness stick applauded applauds applauding")),
    Answer("supports", _w("backing"), _w("gave given threw")),
    Answer("supports", _w("weight"), _w("threw throws thrown"), _w("behind")),
    Answer("supports", _w("favour favor"), _w("spoke came in")),
    Answer("supports", _w("approval"), _w("shown showed signalled signaled voiced expressed")),
    Answer("supports", _w("stands stand stood"), after=_w("by")),
    Answer("supports", _w("committed"), after=_PROPOSAL),
    Answer("supports", _w("urged urges urging calls called calling demanding"), after=_w("accept approve agree seize embrace")),
    Answer("supports", _w("support"), _w("its their full voiced expressed lent we i countries us"), _PROPOSAL),
    Answer("supports", _w("positive positively"), _RESPONSE | _w("gave given deal dealt responds reacted considers considered")),
    Answer("supports", _w("positive"), after=_RESPONSE | _w("attitude")),
    Answer("supports", _w("objection objections"), _w("no"), _w("to")),

    Answer("undecided", _w("studying reviewing considering weighing examining undecided considers looks looking study studies "
                           "studied "
                           "review consider weigh examine"),
           after=_w("it them proposal proposals offer offers plan plans deal draft truce agreement framework counterproposal "
                    "counteroffer outline text document paper")),
    Answer("undecided", _w("reviewed studied considered examined"), _w("being"), _w("by")),
    Answer("undecided", _w("review"), _w("under"), _w("by")),
    Answer("undecided", _w("consulting consultations")),
    Answer("undecided", _w("premature")),
    Answer("counter_offer", _w("countered counterproposal counteroffer")),
    Answer("counter_offer", _w("amendments"), _RESPONSE | _w("requested submitted made contained contains seeking")),
    Answer("counter_offer", _w("demands conditions changes"), _w("added submitted requested")),
    Answer("counter_offer", _w("changes amendments"),
           _w("seeking demanding demands wants seeks sought wanted requested asked demanded proposed proposes")),
    Answer("counter_offer", _w("answered answers responded responds"), after=_w("with demand demands")),
    Answer("precondition", _w("postpone postpones postponed suspend suspends suspended delay delayed"),
           after=_w("release hostages prisoners handover")),
    Answer("precondition", _w("until unless"), _w("agree accept negotiate talks deal agreement")),
    Answer("precondition", _w("until unless"), after=_w("released returned freed withdraw ends")),
    Answer("precondition", _w("off"), _w("put"), _w("release hostages prisoners handover")),
    Answer("breached", _w("back"), _w("going went goes"), _PROPOSAL | _w("deals understandings obligations")),
    Answer("criticised", _w("fails failed"), after=_w("meet")),
    Answer("undecided", _w("going"), after=_w("over")),
    Answer("counter_offer", _w("counter"),
           _w("conveyed sent delivered handed made put presented submitted sent answered responded replied"),
           _w("proposal offer")),
    Answer("breached", _w("violations violation breaches breach"), _w("accused accuses accusing blamed")),
    Answer("breached", _w("overturned violated violates violating breaking broke broken breached breaching reneged reneging"),
           after=_PROPOSAL | _w("times it promise promises pledge pledges")),
    Answer("breached", _w("overturning undermining sabotaging obstructing disputing derailing"), _w("of"), _PROPOSAL),
    Answer("breached", _w("violations violation breaches breach"), _w("'s hamas' israel's hamas's israeli")),
    Answer("breached", _w("violation breach"), _w("a an"), _PROPOSAL),
    Answer("breached", _w("breach"), _w("in"), _PROPOSAL),
    Answer("criticised", _w("delusional unrealistic unreasonable ridiculous absurd"), _w("called calls described")),
    Answer("criticised", _w("catastrophe disaster reckless surrender betrayal capitulation reward"),
           _w("called calls calling be is was means")),
    Answer("criticised", _w("threatened threatens"), after=_w("quit resign topple leave")),
    Answer("criticised", _w("criticized criticised condemned slammed denounced faulted")),
    Answer("carried_out", _w("hand handed"), after=_w("hostages captives bodies remains prisoners")),
    Answer("carried_out", _w("met honoured honored"), after=_w("obligations duties commitments")),
    Answer("carried_out", _w("fulfilled complied kept"), after=_w("agreement ceasefire obligations duties terms commitments")),
)  # fmt: skip
_REFUSING = _w("reject rejected rejects rejecting refused refuses dismissed dismisses declined declines ruled")
_ACCEPTING = _w("accept accepts accepted agree agrees agreed")
_AGREEING = _ACCEPTING | _w("approve approved approves approval approving acceptable agreement agreements")
_SAYINGS = _w(
    "threat threats criticism remarks "
    "claim claims accusation accusations allegation allegations charge charges reports petition petitions"
)
_AND = _w(", ; and but while")
_ALIKE = _w("resembled resembles resembling resemble mirror mirrors mirrored mirroring")
_DETERMINERS = _w("the a an this that its his their it any")
_OPEN_STILL = _w("be whether if would might could may can will to condition should")
# "it remains to be seen if it will be accepted", "once Hamas agrees"
_SUPPOSED = _w(
    "hope hopes hoped hoping urge urges urged whether if once until unless what before condition must provided"
)
_TO_SEIZE = _w("seize take occupy annex capture conquer expand displace build")
_PLANNED = _w("plan plans")
_AS_SUBJECT = _w("rejecting violating breaking breaching accepting")  # "rejecting the deal would bring war"
_WOULD = _w("would could will might")
_MIGHT = _w("might may could")
_HOPES = _w("hope hopes hoped hoping expects")
_ANSWERERS = ("hamas", "israel", "us", "mediator")
_ONLOOKERS = ("un", "international", "hostage_families", "palestinian_other")


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Words around a head that make it no answer: some of `before` or `after` within so many words, and an example."""

    example: str
    heads: frozenset[str]
    before: frozenset[str] = frozenset()
    back: int = 6
    after: frozenset[str] = frozenset()
    ahead: int = 5
    unless: frozenset[str] = frozenset()  # in what follows

    def fits(self, before: list[str], after: list[str]) -> bool:
        """Whether the words before and after a head, nearest to it last and first, are those of this record."""
        return (
            (not self.before or not self.before.isdisjoint(before[-self.back :]))
            and (not self.after or not self.after.isdisjoint(after[: self.ahead]))
            and self.unless.isdisjoint(after)
        )


NO_ANSWERS: tuple[NoAnswer, ...] = (
    NoAnswer("Neither Israel nor Hamas has accepted the plan.", _ACCEPTING, _w("neither")),
    NoAnswer("Israel approved an army plan for Gaza City.", _AGREEING,
             after=_w("army military army's military's offensive operational battle war strike strikes"), ahead=3,
             unless=_w("ceasefire truce deal end ending")),
    NoAnswer("Israel agreed only to a safe corridor for the release.", _AGREEING, after=_w("only"), ahead=1),
    NoAnswer("Hamas condemned the strikes of Israel during the truce.", _w("condemned denounced slammed"),
             after=_w("attack attacks strike strikes raid raids killing killings bombing assault"), ahead=4),
    NoAnswer("France condemned Israel's decision to reject the plan.", _w("condemned denounced slammed criticized criticised"),
             after=_w("decision refusal rejection display ceremonies ceremony"), ahead=4),
    NoAnswer("The truce held after a display that the UN criticised.", _w("criticized criticised condemned"),
             _w("display ceremonies ceremony scenes")),
    NoAnswer("Israel approved a list of hostages for the deal.", _AGREEING, after=_w("list lists names"), ahead=3),
    NoAnswer("Hamas agreed to different versions of the plan.", _AGREEING, after=_w("different"), ahead=2),
    NoAnswer("Israel agreed with Paris that it was late for a deal.", _AGREEING, after=_w("with"), ahead=1, unless=_PROPOSAL),
    NoAnswer("The deal will come into force after Israel's cabinet approves it.", _w("accepts agrees approves"),
             _w("after when once until soon sure ensure any")),
    NoAnswer("Hamas spoke of a state that accepts the plan.", _w("accepts agrees"),
             _w("state country government coalition anyone party"), 3),
    NoAnswer("Hamas wants a calm that can be broken before the release.", _w("broken"), _w("be"), 1),
    NoAnswer("Hamas agreed to discuss the plan.", _AGREEING, after=_w("discuss consider send sending negotiate"), ahead=2),
    NoAnswer("Israel knew that the deal had been agreed.", _w("agreed"), _w("been are be is"), 1),
    NoAnswer("Hamas gave back bodies more slowly than agreed in the truce.", _w("agreed"), _w("than as"), 1),
    NoAnswer("Israel knew of the deal agreed in January.", _w("agreed"), _PROPOSAL, 1),
    NoAnswer("Israel freed the agreed number of prisoners in the truce.", _w("agreed"), _w("the an this"), 1),
    NoAnswer("Israel spoke of the newly agreed truce.", _w("agreed extended"),
             after=_w("ceasefire cease truce deal plan terms framework pause"), ahead=1),
    NoAnswer("Israel has long rejected any deal that leaves Hamas in Gaza.", _w("rejected"), after=_w("any"), ahead=1),
    NoAnswer("Israel would not comment on the shooting in the truce.", _w("comment commented"), ahead=4,
             after=_w("shooting shootings strike strikes attack attacks incident incidents")),
    NoAnswer("Israel called some parts of the plan unacceptable.", _w("unacceptable"), _w("some parts elements")),
    NoAnswer("Israel gave no reply to a request for comment on the plan.", _w("comment"), _w("request requests"), 2),
    NoAnswer("Hamas has not commented on talks about the deal.", _w("comment commented"), after=_w("talks negotiations")),
    NoAnswer("Israel spoke of the delayed release in the truce.", _w("delayed postponed"), _w("the but a expected"), 1),
    NoAnswer("Hamas refused to provide a list for the deal.", _w("refuse refused refuses refusing"),
             after=_w("provide disclose reveal"), ahead=2),
    NoAnswer("Hamas was told that the world supports the plan.", _w("supports backs"), _w("world everyone"), 1),
    NoAnswer("Hamas would not take a deal that did not end the war.", _w("stop end halt"), _w("deal agreement proposal plan"), 5),
    NoAnswer("Egypt pressed Hamas to “respond positively” to the plan.", _w("positively"), _w("pressed urged asked")),
    NoAnswer("Israel was called on to declare its full support for the plan.", _w("support"), _w("declare urge urged call"), 6),
    NoAnswer("Hamas spoke of the plan and a later agreed date.", _w("agreed"), after=_w("date time price"), ahead=1),
    NoAnswer("Netanyahu praised the hostages' return in the truce.", _w("praised welcomed hailed"), after=_w("homecoming return"),
             ahead=4),
    NoAnswer("Hamas said it sought no changes to the plan.", _w("changes amendments"), _w("no"), 1),
    NoAnswer("Hamas has not explicitly rejected the plan.", _REFUSING, _NOT, 3),
    NoAnswer("Hamas did not accept or reject the plan.", _w("accept"), after=_w("or"), ahead=1),
    NoAnswer("Hamas was urged to accept the plan.", _w("urged called"), _w("was were been is are being"), 1),
    NoAnswer("Netanyahu faces calls to accept the plan.", _w("calls"),
             _w("growing mounting faces faced facing ignored rejected despite by resisted many"), 2),
    NoAnswer("Hamas stopped short of rejecting the plan.", _REFUSING, _w("short"), 2),
    NoAnswer("Hamas declined to speak of the plan.", _REFUSING,
             after=_w("give comment say speak confirm elaborate disclose name answer take attend join"), ahead=2),
    NoAnswer("Israel could reject the deal.", _w("reject"), _OPEN_STILL, 1),
    NoAnswer("Israel knew that a deal was signed.", _w("signed"), _w("was were been"), 1),
    NoAnswer("Israel signed a letter that urged a truce.", _w("signed"), after=_w("letter petition")),
    NoAnswer("Israel has yet to give its approval to the deal.", _w("approval agreement"),
             _w("not yet any delayed postponed withheld")),
    NoAnswer("Israel is committed to bringing all hostages home.", _w("committed commitment"), after=_w(
        "bringing returning freeing releasing dismantling destroying eliminating defeating protecting securing"), ahead=2),
    NoAnswer("Israel gave no commitment to the deal.", _w("commitment"),
             _w("no any without except lack provided questioned demands demand demanded honour honor refused seeks wants")),
    NoAnswer("Aid will flow within days of Israel's acceptance of the plan.", _w("acceptance"),
             _w("within hours days upon pending once until awaiting")),
    NoAnswer("Hamas no longer accepts the deal with Israel.", _ACCEPTING, _w("longer"), 2),
    NoAnswer("Hamas met Egypt about the plan after consultations with its leaders.", _w("consultations"), _w("after"), 2),
    NoAnswer("Israel would not comment on the truce violations alleged by Hamas.", _w("comment"), after=_w("violations"),
             ahead=4),
    NoAnswer("Israel criticised Egypt for altering the proposal.", _w("criticized criticised"), after=_w("for"), ahead=2),
    NoAnswer("Netanyahu rejected calls for an inquiry into the deal with Hamas.", _REFUSING,
             after=_w("inquiry plea elections election")),
    NoAnswer("Hamas retracted its agreement to the plan.", _w("agreement approval acceptance"),
             _w("retracted backtracked withdrew withdrawn rescinded"), 3),
    NoAnswer("Netanyahu said of the plan that Trump backs him.", _w("backs backed supports"), after=_w("him her them"), ahead=1),
    NoAnswer("The US passed a resolution that backs the plan.", _w("backs supports endorses"), _w("resolution motion"), 2),
    NoAnswer("Netanyahu said the deal does not oblige Israel to end the war.", _w("stop end halt"),
             _w("commit oblige require include obliges requires guarantee ensure promise without")),
    NoAnswer("Hamas backed up the news of the deal.", _w("backed"), after=_w("up out away down off"), ahead=1),
    NoAnswer("Israel said strikes would delay the release of hostages.", _w("delay suspend postpone"), _WOULD, 1),
    NoAnswer("Hamas handed over a list of prisoners under the deal.", _w("handed"), after=_w("list lists names")),
    NoAnswer("Israel buried the bodies handed over with hostages in the truce.", _w("handed"),
             _w("be been being is are was were bodies hostages captives israelis"), 1),
    NoAnswer("Israel gave no reply to a request for comment on the plan.", _w("reply respond"), after=_w("request requests")),
    NoAnswer("Israel said its strikes would continue until hostages are released.",
             _w("until unless"), _w("continue continued attacks strikes fighting")),
)  # fmt: skip
_R = TypeVar("_R", Answer, NoAnswer)


def by_head(records: Iterable[_R]) -> dict[str, list[_R]]:
    """The records of each head, in their order."""
    out: dict[str, list[_R]] = {}
    for record in records:
        for head in record.heads:
            out.setdefault(head, []).append(record)
    return out


_ANSWERS_BY_HEAD, _NO_ANSWERS_BY_HEAD = by_head(ANSWERS), by_head(NO_ANSWERS)


def _refuses_words(doc: Document, i: int, last: int) -> bool:
    """Whether what is refused at word i is what somebody said: 'rejected Israeli claims that'."""
    words = doc.between(i + 1, min(last, i + 5))
    return not _SAYINGS.isdisjoint(words[: words.index(",")] if "," in words else words)


def _of_another_thing(doc: Document, i: int, first: int, last: int, before: list[str], after: list[str]) -> bool:
    """Whether what is agreed to, approved or refused is no proposal, or only may be one day: what no record can tell."""
    word, opens = doc.at(i), doc.at(first)
    if word in _AGREEING:
        if (
            ("only", "as") in pairwise(doc.between(i, last))
            or opens == "that"
            or (before[-1:] == ["not"] and "any" in after)
        ):
            return True  # "agreed ... only as part of a deal"; "That it accepts was not confirmed"; "not agreed to any truce"
        if opens in ("after", "once") and not {"would", "will"}.isdisjoint(doc.between(i, last)):
            return True  # "After Israel has approved it, a truce would begin"
    if word in _ACCEPTING | _REFUSING and not _ALIKE.isdisjoint(doc.between(first, i)):
        return True  # "the proposal resembled an earlier plan that Israel had accepted"
    if any(
        doc.at(k) in _REFUSING and _refuses_words(doc, k, last if k == i else i) and _AND.isdisjoint(doc.between(k, i))
        for k in range(first, i + (word in _REFUSING))
    ):
        return True  # "rejected claims that it had broken the truce"
    if word.startswith(("urg", "call")) and not {"its", "his", "their", "no"}.isdisjoint(doc.between(i, last)):
        return True  # "urged Israel to accept its proposal"
    drafted = not _DETERMINERS.isdisjoint(doc.between(i - 2, i - 1)) and _DETERMINERS.isdisjoint(after[:1])
    if word == "backed" and drafted and not any(word.endswith("'s") for word in after[:3]):
        return True  # "the US backed truce plan"
    if word == "backed" and after[:1] == ["by"] and before[-1:] == [","] and doc.at(i - 2) not in _PROPOSAL:
        return True  # "Hamas, backed by Iran, rejected it"
    if word == "backed" and after[:1] == ["by"] and not _PROPOSAL.isdisjoint(after[1:4]):
        return True  # "the truce backed by the plan of the US"
    if doc.at(i - 1) in ("-", "others") or {"only", "not"} <= set(before) or (doc.quoted[i] and "i" in before[-3:]):
        return True  # "a US-backed plan", "while others criticised it", "not only calls for a halt", "I have agreed to preside"
    if word in _ACCEPTING and "comment" in doc.between(first, i):
        return True  # "would not comment on reports that it had accepted the proposal"
    if any(
        a == "to" and b in _TO_SEIZE and not _PLANNED.isdisjoint(after)
        for a, b in pairwise(doc.between(i + 1, min(last, i + 9)))
    ):
        return True  # "approved a plan to take over Gaza City", "condemned Israel's plan to annex the West Bank"
    if word in ("favour", "favor") and before[-1:] != ["in"]:
        return True
    if word in ("committed", "commitment", "no") and after[:1] != ["to"]:
        return True  # "committed 47 violations", "said no date had been set"
    if word in ("approval", "agreement") and (after[:1] not in (["to"], ["of"]) or before[-1:] == ["ceasefire"]):
        return True  # "a ceasefire agreement"
    if word == "hand" and (
        doc.at(i - 1) not in ("brigades", "militants", "fighters") or "that" in before or opens == "the"
    ):
        return True  # but "Al-Qassam Brigades hand over hostages", below a picture
    if word == "handed" and _blamed(doc, first, i) is not None:
        return True  # "accused Hamas of breaking the truce after it handed over a coffin"
    asked = not {"demanded", "urged"}.isdisjoint(doc.between(first, i))  # "demanded that Israel cut off power until"
    return word in ("until", "unless") and (asked or ("go", "on") in pairwise(before))  # "talks would go on until"


def _answers_with(doc: Document, i: int, first: int, last: int) -> str | None:
    """What a head answers, if what must stand around it does."""
    word, before, after = doc.at(i), doc.between(max(first, i - 6), i), doc.between(i + 1, min(last, i + 6))
    if any(record.fits(before, after) for record in _NO_ANSWERS_BY_HEAD.get(word, ())):
        return None
    if _of_another_thing(doc, i, first, last, before, after) or doc.at(last - 1) == "?":
        return None
    if not {"predicted", "predicts", "leaning"}.isdisjoint(doc.between(first, last)):
        return None  # "Israel will never accept it, he predicted", "is leaning towards rejecting it"
    if word in ("agree", "accept") and "without" in doc.between(first, i) and not _NOT.isdisjoint(before):
        return "precondition"  # "without a withdrawal Hamas would not agree to a deal"
    if word in _ACCEPTING | {"approve"} and (
        "yet" in before[-3:] or before[-2:] in (["has", "not"], ["have", "not"], ["had", "not"])
    ):
        return "undecided"
    if word in _ACCEPTING and not _SUPPOSED.isdisjoint(before[-5:]):
        return None
    if word in _ACCEPTING | _REFUSING and before[-1:] in (["neither"], ["nor"]):
        return "undecided"  # "has neither accepted nor rejected"
    if word == "accepted" and before[-2:] in (["was", "not"], ["is", "not"], ["were", "not"]):
        return "rejected"
    blamed = _blamed(doc, first, i)
    if supposed(doc, first if blamed is None else blamed, i) or (
        word in _AS_SUBJECT and not _WOULD.isdisjoint(doc.between(i + 1, min(last, i + 9)))
    ):
        return None
    # "the deal that Hamas is studying"
    of_it = any(
        doc.at(k) in ("which", "that") and not _PROPOSAL.isdisjoint(doc.between(k - 2, k))
        for k in range(max(first, i - 5), i)
    )
    for answer in _ANSWERS_BY_HEAD[doc.at(i)]:
        fits = (not answer.before or not answer.before.isdisjoint(before)) and (
            not answer.after or not answer.after.isdisjoint(after) or (of_it and not answer.after.isdisjoint(_PROPOSAL))
        )
        open_still = "voted" not in before and (
            not _OPEN_STILL.isdisjoint(before[-2:]) or not _NOT.isdisjoint(before[-3:]) or after[:1] == ["upon"]
        )
        if (
            answer.response == "rejected"
            and not {"would", "could", "will"}.isdisjoint(before[-2:])
            and before[-1:] == ["be"]
        ):
            continue  # "any such proposal would be refused"
        if answer.response == "breached" and not _NOT.isdisjoint(before[-3:]):
            continue  # "insisted it had not violated the ceasefire"
        if (
            answer.response == "rejected"
            and not answer.heads.isdisjoint(_ACCEPTING)
            and not _MIGHT.isdisjoint(before[-3:])
        ):
            continue  # "Hamas might not accept it"
        hoped = not _HOPES.isdisjoint(doc.between(first, i))
        if fits and not (answer.response in ("accepted", "supports", "carried_out") and (open_still or hoped)):
            return answer.response
    return None


_CARRIED_OUT = {
    "hostages_released": ("Hamas", "hostages_released"), "hostages_returned": ("Hamas", "hostages_released"),
    "bodies_returned": ("Hamas", "bodies_returned"), "prisoners_released": ("Israel", "prisoners_released"),
}  # fmt: skip
_RESCUED = _w("rescued rescue operation operations raid raids")
_SWAPPED = _w("deal agreement truce ceasefire exchange exchanged swap return phase pause")


def _carried_out(context: Context, claims: list[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any], str, str]]:
    """(word, claim, actor, scope) of the releases that are told as done under a deal: by each side the first."""
    doc, seen = context.doc, set()
    for claim in claims:
        actor, scope = _CARRIED_OUT.get(claim["measure"], ("", ""))
        word = doc.word_at(claim["start"])
        first, last = doc.sentences[doc.sentence_of(word)]
        number = doc.sentence_of(word)
        beside = doc.sentences[max(0, number - 1)][0], doc.sentences[min(number + 1, len(doc.sentences) - 1)][1]
        swapped = not _SWAPPED.isdisjoint(doc.between(*beside)) and _RESCUED.isdisjoint(doc.between(first, last))
        of_this_war = claim["as_of_end"] >= "2023-10-07"
        if actor and of_this_war and claim["modality"] == "reported" and swapped and (actor, scope) not in seen:
            seen.add((actor, scope))
            yield word, claim, actor, scope


def _answered(terms: list[dict[str, Any]], start: int) -> str:
    """The group of terms that an answer is taken to be about: the nearest before it, else the first, else one of its own."""
    before = [row for row in terms if row["start"] <= start]
    return str((before[-1] if before else terms[0])["proposal_id"]) if terms else "p1"


def _scope(doc: Document, terms: list[dict[str, Any]], i: int, last: int, answer: str, actor: str) -> str | None:
    """The term that is answered, where it and no plan is the object: 'rejected the demand to disarm'; None for the whole."""
    if answer not in ("accepted", "rejected", "precondition"):
        return None
    asked = not {"demand", "demands", "demanded"}.isdisjoint(doc.between(i - 22, i)) and doc.at(i + 1) in (".", ",")
    before = _in_sentence_before(doc, terms, i, doc.sentences[doc.sentence_of(i)][0]) if asked else []
    if not before and _of_what_stands_before(doc, i):
        before = _in_sentence_before(doc, terms, i, doc.sentences[doc.sentence_of(i)][0])
    if before:
        return str(before[-1]["term"])  # "disarmament, a key demand that Hamas has rejected"
    near = min(i + 11, last)
    after = [row for row in terms if doc.starts[i] <= row["start"] < doc.ends[near - 1]
             and (row["stance"], row["stance_by"]) not in (("demanded", actor), ("condition", actor))]  # fmt: skip
    told = doc.word_at(after[0]["start"]) if after else i
    whole = after and after[0]["term"] in ("truce", "phase_extension", "implementation")
    return str(after[0]["term"]) if after and not whole and _PLANS.isdisjoint(doc.between(i + 1, told)) else None


def _in_sentence_before(doc: Document, terms: list[dict[str, Any]], i: int, first: int) -> list[dict[str, Any]]:
    return [row for row in terms if doc.starts[first] <= row["start"] < doc.starts[i]]


def _of_what_stands_before(doc: Document, i: int) -> bool:
    """Whether an answer is to what stands before it: 'to disarm, something Hamas refuses', 'which it has refused to do'."""
    first = doc.sentences[doc.sentence_of(i)][0]
    at = next((k for k in range(i - 1, max(first, i - 8), -1) if doc.at(k) == ","), None)
    if at is None or doc.at(i + 1 + (doc.at(i) in ("ruled", "turned"))) not in (".", ",", ";", "to"):
        return False
    does = doc.between(i + 1, i + 3) == ["to", "do"]
    noun = at + 1 + (doc.at(at + 1) in ("a", "an", "the"))
    return doc.at(noun) in _SOMETHING or (doc.at(at + 1) == "which" and does)


_SOMETHING = _w(
    "something prospect idea condition demand step move notion provision requirement point scenario outcome"
)


def find_responses(context: Context, claims: list[dict[str, Any]], terms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Candidate answers to proposals: the columns a facts file holds, and start, end and rule."""
    doc, out = context.doc, []
    seen: dict[tuple[str, str, str | None, str], set[str | None]] = {}  # on which days

    def add(
        i: int,
        actor: str,
        answer: str,
        scope: str | None,
        place: tuple[int, int],
        days: tuple[str | None, str],
        rule: str,
    ) -> None:
        said = context.attributions.of(i)
        accuser = _accuser(context, i) if said.claimant is None and answer in ("breached", "rejected") else None
        out.append({
            "proposal_id": _answered(terms, place[0]), "actor": actor, "scope": scope, "response": answer, "date_start": days[0],
            "date_end": days[1], "claimant": said.claimant or accuser, "relayed_by": said.relayed_by,
            "quote": doc.text[place[0] : place[1]], "start": place[0], "end": place[1], "rule": rule,
        })  # fmt: skip

    done = list(_carried_out(context, claims))
    told_as_done = {doc.sentence_of(word) for word, *_ in done}
    for i in doc.where(_ANSWERS_BY_HEAD):
        number = doc.sentence_of(i)
        first, last = doc.sentences[number]
        words = set(doc.between(first, last))
        if words & _OTHER_WARS and not words & lx.HERE:
            continue  # "Russia rejected a ceasefire in Ukraine"
        asked = [row for row in _in_sentence_before(doc, terms, i, first) if row["stance"] == "demanded"]
        asked = (
            asked if doc.at(i) in _REFUSING and doc.at(i + 1) in (".", ",", ";") else []
        )  # "but the group has refused"
        of_one = asked or not _PROPOSAL.isdisjoint(doc.between(doc.sentences[max(0, number - 1)][0], last))
        if not of_one and context.plans.told_before(number) is None:
            continue
        answer = _answers_with(doc, i, first, last)
        found = _answerer(context, i, number, answer) if answer else None
        actors = [actor for actor in (*_beside(context, i, number), found) if actor is not None] if found else []
        if answer is None or (answer == "carried_out" and number in told_as_done):
            continue
        about = context.attributions.of(i).claimant, _answered(terms, doc.starts[i])
        days = _day_of_answer(context, i, first, last)
        told = {actor: seen.setdefault((actor, answer, *about), set()) for actor in actors}
        # not what the same voice tells again, of no other day
        actors = [actor for actor in told if not told[actor] or (days[0] and {None, days[0]}.isdisjoint(told[actor]))]
        nothing_before = _of_what_stands_before(doc, i) and not _in_sentence_before(doc, terms, i, first)
        if not actors or (nothing_before and "demand" not in doc.between(i - 8, i)):
            continue
        # "turned the idea down", "has not replied"; not "has not replied to questions about the strikes"
        to_what = answer == "no_reply" and not _TO.isdisjoint(doc.between(i + 1, last))
        spoken_of = (answer in ("no_reply", "undecided") and not to_what) or not _IT.isdisjoint(
            doc.between(i + 1, i + 3)
        )
        refused = doc.at(i) == "unacceptable" and not _REFUSED.isdisjoint(doc.between(first, i))
        spoken_of = spoken_of or doc.at(i) in ("yes", "positive", "positively") or refused or bool(asked)
        if _PROPOSAL.isdisjoint(doc.between(first, last)) and not spoken_of:
            continue
        place = short_quote(doc, i - (doc.at(i) in _SECOND_WORDS), min(i + 2, last), last)
        for actor in actors:
            told[actor].add(days[0])
            scope = asked[-1]["term"] if asked else _scope(doc, terms, i, last, answer, actor)
            add(i, actor, answer, scope, place, days, f"answers by {doc.at(i)!r}")
    for word, claim, actor, scope in done:
        days = (claim["as_of_start"] if claim["as_of_origin"] != "published" else None, claim["as_of_end"])
        add(word, actor, "carried_out", scope, (claim["start"], claim["end"]), days, "release told as done")
    return sorted(out, key=lambda row: row["start"])


_OTHER_WARS = _w("ukraine ukrainian kyiv sudan sudanese kashmir karabakh")
_TO = _w("on to about")
_IT = _w("it idea text paper document")  # the plan spoken of before
_REPEATED = _w("repeated daily continued continuing ongoing alleged constant blatant systematic many serious")
_SECOND_WORDS = _w("off back")  # "put off the", "going back on"


def _day_of_answer(context: Context, i: int, first: int, last: int) -> tuple[str | None, str]:
    """The days on which somebody answered, if the words beside the answer tell: 'on Monday accepted'."""
    doc = context.doc
    for d in days_between(context.days, max(first, i - 12), min(last, i + 8)):
        between = doc.between(min(d.end_word, i), max(d.start_word, i))
        if d.end_word <= first + 4 and between[:1] == [","]:
            between = between[1:]  # "Last week, Hamas rejected"
        if (
            (not d.since or (i < d.start_word and doc.at(d.start_word - 1) == "on"))  # "since Israel broke the truce on ..."
            and d.last <= context.published and (d.last - d.first).days <= 31
            and {",", "after", "before", "by", "until", "that", "which", "while", "but", "as"}.isdisjoint(between)
            and doc.at(d.start_word - 1) not in ("until", "before", "after", "by", "since")
            and SET_FOR.isdisjoint(doc.between(d.start_word - 2, d.start_word))  # "postponed the release planned for Sunday"
        ):  # fmt: skip
            return d.first.isoformat(), d.last.isoformat()
    return None, context.published.isoformat()


def _names_a_plan(doc: Document, i: int) -> bool:
    """Whether the words from i on are a plan's, named after whoever stands before: 'the Witkoff ceasefire proposal'."""
    return doc.at(i + (doc.at(i) in _OF_PLANS)) in _NAMED_AFTER


def _together(doc: Document, left: list[Mention]) -> bool:
    """Whether both parties stand in one list of those who act: 'Israel, Hamas, the US and Qatar have signed'."""
    if not {"Israel", "Hamas"} <= {m.name for m in left}:
        return False
    if any(doc.at(m.first - 1) in ("unlike", "like") for m in left):
        return False
    return all(_LISTED.issuperset(doc.between(a.last, b.first)) for a, b in pairwise(left))


def _speaks_for_nobody(doc: Document, m: Mention) -> bool:
    """Whether a name only describes something or somebody else: 'a US-drafted text', 'Netanyahu's allies', the opposition."""
    if doc.at(m.last) == "-" and doc.at(m.last + 1) in _DRAFTED:
        return True
    if doc.at(m.last) in ("ally", "allies", "rival"):
        return True  # "Hamas ally Islamic Jihad"
    of_his = doc.at(m.last - 1).endswith("'s") and not {"allies", "ally", "ministers", "rivals"}.isdisjoint(
        doc.between(m.last, m.last + 5)
    )
    return of_his or "opposition" in doc.between(m.first - 3, m.first)


def _blamed(doc: Document, first: int, i: int) -> int | None:
    """Where somebody is accused of what the word at i tells."""
    return next((k for k in range(i - 1, first - 1, -1) if doc.at(k).startswith(("accus", "blam"))), None)


def _accuser(context: Context, i: int) -> str | None:
    """Who blames somebody for the answer at word i: 'Washington blamed Hamas for', 'Accusing Hamas of ..., Israel'."""
    doc = context.doc
    number = doc.sentence_of(i)
    first = doc.sentences[number][0]
    blamed = _blamed(doc, first, i)
    here = context.attributions.in_sentence[number]
    if blamed is None:  # "Hamas called the strikes a breach of the truce"
        return next((m.name for m in reversed(here) if m.first < i and doc.at(m.last) in ("called", "calls")), None)
    if blamed == first:
        comma = next((k for k in range(i, doc.sentences[number][1]) if doc.at(k) == ","), -1)
        return next((m.name for m in here if m.first == comma + 1), None)
    at = _subject_at(doc, blamed) if doc.at(blamed).endswith("ed") else -1
    return next((m.name for m in here if m.last == at + 1), None)


def _answerer(context: Context, i: int, number: int, answer: str) -> str | None:
    """Who answers: 'by' whom or whose the answer is, else the party named last before the word, else whom 'the group' means."""
    doc = context.doc
    words = doc.between(*doc.sentences[number])
    of_old = not {"2014", "2012", "2009", "2021"}.isdisjoint(words)
    first, last = doc.sentences[number]
    own = next((k for k in range(i, last) if doc.at(k) in _NEXT_CLAUSE), last)
    others = not _OF_OTHERS.isdisjoint(doc.between(first, own)) and doc.at(first + 1) != ","
    if of_old or (others and _OF_GAZA.isdisjoint(words)):
        return None  # "Israel and Iran have agreed to a ceasefire"
    able = _able(context, i, number, answer)
    if doc.at(i) in ("reached", "struck", "came", "come"):
        return BOTH if BOTH in (m.name for m in able) else None
    if answer == "breached":
        told, who = _breaker(doc, i, number, able)
        if told:
            return who
    elif _the_group(doc, i, number):
        return "Hamas"  # "which the group has rejected"
    told_of = _whom_who_means(doc, i, able) or _whose_reply(doc, i, able)
    if told_of is not None:
        return _named(told_of)
    if answer == "no_reply" and "israeli" in doc.between(i - 2, i):
        return "Israel"  # "no immediate Israeli response"
    if _by_the_group(doc, i):
        return "Hamas" if any(name in doc.words for name in _HAMAS) else None
    if doc.at(i) == "unacceptable" and _FOUND.isdisjoint(doc.between(first, i)) and doc.at(i + 1) != "to":
        speaker = context.attributions.of(i).claimant
        if speaker is not None and v.party_of(speaker) in _ANSWERERS:
            return side(speaker)  # "The response of Hamas is unacceptable," Netanyahu said
    by, left = _owner(doc, i, able), _standing_before(doc, i, able)
    if by is None and doc.at(i + 1) == "by" and doc.at(i - 1) in _PASSIVE:
        return None  # "was later rejected by his own ministers"
    if (BOTH in (m.name for m in left) and doc.at(i) == "agreed") or _together(doc, left):
        return BOTH
    if by is None and doc.at(_subject_at(doc, i)) in ("we", "i"):
        speaker = context.attributions.of(i).claimant
        return side(speaker) if speaker is not None and v.party_of(speaker) in _ANSWERERS else None
    known, who = _subject(context, i, able, left) if by is None else (False, None)
    if known:
        return who
    left = left if by is not None else _not_the_speaker(doc, i, left)
    if doc.at(i - 1) in ("israelis", "palestinians"):
        return None  # "both Palestinians and Israelis celebrated it"
    near = doc.between(i - 5, i)
    if "factions" in near and _THEY_HAVE.issuperset(near[near.index("factions") + 1 :]) and "hamas" not in near:
        return "Palestinian factions"
    if by is None and not left and _by_the_cabinet(doc, i, first):
        return "Israel"
    if by is None and not left:
        left = _spoken_of(context, i, number)
    left = [] if by is not None else _who_acts(doc, i, number, left, answer)
    return _named(by) if by is not None else _named(left[-1]) if left else None


def _subject_at(doc: Document, i: int) -> int:
    """The word before the verb at word i and what goes with it: 'who', of 'who are now carefully studying'."""
    first = doc.sentences[doc.sentence_of(i)][0]
    k = i - 1
    while doc.at(k) in _HAS or doc.at(k) in _BE or doc.at(k) in _ADVERBS or doc.at(k).endswith("ly"):
        k -= 1
    if doc.at(k) in (",", "–", "—"):  # "Hamas, an official said, had rejected"
        opening = next((n for n in range(k - 1, max(first, k - 18), -1) if doc.at(n) == doc.at(k)), None)
        k = opening - 1 if opening is not None and doc.at(opening + 1) not in ("and", "but") else k
    return k


def _subject(context: Context, i: int, able: list[Mention], left: list[Mention]) -> tuple[bool, str | None]:
    """Whether the words right before an answer tell who gives it, and who; None for somebody the registry does not know."""
    doc = context.doc
    first = doc.sentences[doc.sentence_of(i)][0]
    k = _subject_at(doc, i)
    direct = next((m for m in left if m.last == k + 1), None)
    if direct is not None and (doc.at(i - 1) != "," or doc.at(k + 1) == ",") and k < i - 1:
        return True, _named(direct)
    noun, lead = doc.at(k), doc.between(max(first, k - 4), k)
    if any(m.last == k + 1 for m in context.attributions.in_sentence[doc.sentence_of(i)]):
        return False, None
    if noun in _GROUPS and not _BEFORE_GROUP.isdisjoint(lead[-3:]):
        alone = "jihad" not in doc.between(first, i) and any(name in doc.words for name in _HAMAS)
        return True, "Hamas" if alone else None
    if noun == "occupation" and lead[-1:] == ["the"]:
        return True, "Israel"
    if noun in _HEADS and "israeli" in lead:
        return True, "Israel"
    if noun in _OTHERS:
        return True, None  # "Arab states rejected it", "his coalition partners rejected it"
    return False, None


def _not_the_speaker(doc: Document, i: int, left: list[Mention]) -> list[Mention]:
    """Those before an answer without who only says that somebody else gave it: 'Israel said the militants had broken it'."""
    k = _subject_at(doc, i)
    says = next((m for m in reversed(left) if doc.at(m.last) in lx.SAY and m.last < k), None)
    if says is None:
        return left
    told = doc.between(says.last + 1, k + 1)
    noun_phrase = {"the", "a", "an", "every", "no"} & set(told) and _OWN.isdisjoint(told) and _PROPOSAL.isdisjoint(told)
    return [m for m in left if m.first > says.first] if noun_phrase and doc.at(k) not in _DAYS_AND_PLACES else left


_OWN = _w("it he she they we i its his her their our who which and")
_DAYS_AND_PLACES = _w("monday tuesday wednesday thursday friday saturday sunday today statement briefing conference")
_PASSIVE = ("was", "were", "been", "is", "are", "later", "being")


def _whom_who_means(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """Whom 'who' or 'which' right before an answer means: 'handed it to Hamas negotiators, who are studying it'."""
    k = _subject_at(doc, i)
    if doc.at(k) not in ("who", "which") or doc.at(k - 1) != ",":
        return None
    return next((m for m in able if m.last == k - 1 or (m.last == k - 2 and doc.at(k - 2) in _LEADERS)), None)


def _whose_reply(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """Whose the reply, comment or counterproposal at word i is: 'no response from Hamas', 'Israel's latest counterproposal'."""
    if doc.at(i) not in _REPLIES:
        return None
    last = i + 2 if doc.at(i + 1) in ("from", "by") else -1
    return next(
        (m for m in able if m.first == last or (i - 2 <= m.last <= i and doc.at(m.last - 1).endswith(("'s", "'")))),
        None,
    )


def _by_the_group(doc: Document, i: int) -> bool:
    """Whether an answer at word i is given 'by the militant group', which can be nobody but Hamas."""
    at = next((k for k in range(i + 1, i + 4) if doc.at(k) == "by"), None)
    if at is None or doc.at(at + 1) != "the":
        return False
    return next((word for word in doc.between(at + 2, at + 6) if word not in _MILITANT), "") in _GROUPS


def _by_the_cabinet(doc: Document, i: int, first: int) -> bool:
    """Whether 'the cabinet' or 'the government' stands before word i, with nobody else's name: in these texts Israel's."""
    at = next((k for k in range(i - 1, max(first, i - 9) - 1, -1) if doc.at(k) in ("cabinet", "government")), -1)
    lead = doc.between(max(first, at - 3), at)
    return at >= 0 and "the" in lead and _OF_A_CABINET.issuperset(lead[lead.index("the") :]) and "israel" in doc.words


_OF_A_CABINET = _w("the full security war political coalition israeli")


def _able(context: Context, i: int, number: int, answer: str) -> list[Mention]:
    """Those a sentence names who can answer so: the parties and mediators; onlookers support and criticise."""
    parties = _ANSWERERS + (_ONLOOKERS if answer in ("supports", "criticised") else ())
    return [
        m
        for m in context.attributions.in_sentence[number]
        if (v.party_of(m.name) in parties or m.name == BOTH or _acts(context.doc, i, m))
        and not _speaks_for_nobody(context.doc, m)
    ]


def _acts(doc: Document, i: int, m: Mention) -> bool:
    """Whether somebody of a side stands right before the verb at word i."""
    return m.last == i - (doc.at(i - 1) in _HAS) and side(m.name) is not None


def _the_group(doc: Document, i: int, number: int) -> bool:
    """Whether 'the group' or 'the movement' stands before word i, and can only be Hamas."""
    group = any(
        (doc.at(k) in ("group", "movement", "militants") and doc.at(k - 1) in _BEFORE_GROUP)
        or (doc.at(k) in ("organization", "organisation") and doc.at(k - 1) in ("terrorist", "terror", "militant"))
        for k in range(i - _reach(doc, i), i)
    )
    return group and any(name in doc.words for name in _HAMAS) and "jihad" not in doc.between(*doc.sentences[number])


def _reach(doc: Document, i: int) -> int:
    """How many words before an answer who gives it may stand: 'the group called the American plan unacceptable'."""
    return 9 if doc.at(i) == "unacceptable" else 4


def _breaker(doc: Document, i: int, number: int, able: list[Mention]) -> tuple[bool, str | None]:
    """Whether the words tell by themselves who breaks an agreement, and who: the accused, or whose the violations are."""
    first, last = doc.sentences[number]
    words = doc.between(first, last)
    if "lebanon" in words and "gaza" not in words:
        return True, None  # the truce in Lebanon is another
    blamed = _blamed(doc, first, i)
    if blamed is not None:  # "accused Israel of breaking", "blaming the group for breaking"
        between, sides = doc.between(blamed, i), not _SIDES.isdisjoint(doc.between(first, blamed))
        if "other" in between and (sides or "each" in between):
            return True, BOTH
        accused = next((m for m in able if blamed < m.first < i), None)
        if doc.at(blamed + 1) == "by":
            accused = next(
                (m for m in reversed(able) if m.first < blamed), None
            )  # "Hamas, accused by Israel of breaching"
        if accused is None and doc.at(blamed - 1) in ("been", "was", "is", "were", "are"):
            accused = next((m for m in reversed(able) if m.first < blamed), None)  # "has been accused of breaking"
        group = "Hamas" if not {"group", "movement"}.isdisjoint(between) else None
        return True, group if accused is None else _named(accused)
    if doc.at(i) not in ("violations", "violation", "breaches", "breach") or doc.between(i - 2, i) == ["is", "in"]:
        return False, None
    k = i - (doc.at(i - 1) in _REPEATED) - (doc.at(i - 1) in ('"', "”"))
    if doc.at(k - 1) == "israeli" and doc.at(i) in ("violations", "breaches"):
        return True, "Israel"
    owner = next((m for m in able if m.last == k and doc.at(k - 1).endswith(("'s", "'"))), None)
    if owner is None and not {"a", "an"}.isdisjoint(doc.between(i - 4, i)):
        # "Hamas called this a violation"; "Katz called Hamas' threats a violation"; who says it stands first
        callers = [m for m in able if m.first < i and doc.at(m.last) in ("called", "calls")]
        owner = next((m for m in reversed(able) if m.first < i and m not in (callers or able[:1])), None)
        if owner is None and callers and "israeli" in doc.between(callers[-1].last, i):
            return True, "Israel"  # "Hamas called the Israeli strikes a violation"
    return True, (side(owner.name) or owner.name) if owner else None


def _owner(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """By whom or from whom an answer comes, where the words beside it tell: 'accepted by Israel', 'the refusal of Hamas'."""
    agents = ("by", "to") if doc.at(i) in ("unacceptable", "acceptable") else ("by",)
    at = next((k for k in range(i + 1, i + 4) if doc.at(k) in agents), i)  # "accepted on Tuesday by ..."
    if not {"was", "is", "were", "are"}.isdisjoint(doc.between(i + 1, at)):
        at = i  # "the deal that Israel accepted was brokered by Qatar"
    if not _THING.isdisjoint(doc.between(i + 1, at)):
        at = i  # "accepted a plan by Egypt"
    by = next((m for m in able if i < at < m.first <= at + 4), None)

    if doc.at(i) in ("refusal", "rejection") and doc.at(i - 1) in ("his", "her"):
        return next(
            (m for m in reversed(able) if m.first < i), None
        )  # "Netanyahu's conditions, in particular his refusal of"

    def whose(back: int) -> Mention | None:
        return next((m for m in able if i - back <= m.last <= i and doc.at(m.last - 1).endswith(("'s", "'"))), None)

    if doc.at(i) in ("refusal", "rejection", "acceptance"):  # "the refusal of Hamas", "Israel's repeated refusal"
        by = next((m for m in able if m.first == i + 2 and doc.at(i + 1) == "of"), None) or whose(3) or by
        if by is None and doc.at(i - 1) == "a":
            # "says Hamas's reply amounts to a rejection", "a rejection of it by Hamas"
            by = next((m for m in able if m.first > i and doc.at(m.first - 1) == "by"), None)
            theirs = (m for m in reversed(able) if m.first < i and doc.at(m.last - 1).endswith(("'s", "'")))
            by = by or next(theirs, None)
    if doc.at(i) == "positive":  # "a positive reply from Hamas"
        by = next((m for m in able if i < m.first <= i + 5 and doc.at(m.first - 1) in ("from", "of")), by)
    if doc.at(i) in ("positive", "positively"):  # "asked about Hamas's seemingly positive response"
        by = whose(2) or by
    return by


def _standing_before(doc: Document, i: int, able: list[Mention]) -> list[Mention]:
    """Those before word i who may be who answers: not 'officials in Cairo', 'Israel's counter-proposal', 'the Witkoff plan'."""

    def placed(m: Mention) -> bool:
        lead = m.first - 1 - (doc.at(m.first - 1) == "the" and "," in doc.between(m.last, i))
        return doc.at(lead) in _IN and doc.between(m.first - 2, m.first) != ["negotiators", "from"]

    def owns(m: Mention) -> bool:
        return doc.at(m.last) not in _LEADERS and doc.at(m.last - 1).endswith(("'s", "'"))

    return [
        m
        for m in able
        if m.first < i and not placed(m) and (m.last == i or not (owns(m) or _names_a_plan(doc, m.last)))
    ]


def _spoken_of(context: Context, i: int, number: int) -> list[Mention]:
    """Whom 'it' or 'the movement' means: the party that the sentence before speaks of first."""
    doc = context.doc
    they = not _THEY.isdisjoint(doc.between(max(doc.sentences[number][0], i - _reach(doc, i)), i))
    if not they or not number or doc.paragraph_of[number - 1] < doc.paragraph_of[number] - 1:
        return []
    spoken = [m for m in context.attributions.in_sentence[number - 1] if v.party_of(m.name) in _SPOKEN_OF]
    who = spoken_of_first(doc, spoken)
    return [who] if who is not None else []


def _goes_on_to_say(doc: Document, pronoun: int, first: int) -> bool:
    """Whether who opens the sentence goes on to speak of itself: 'Hamas accused ... and said it', ', saying it'."""
    k = pronoun - 1
    k -= doc.at(k) == "that"
    k -= doc.at(k) in lx.SAY
    if doc.at(k) == "," and not _CLAUSE.isdisjoint(doc.between(first, k)):
        return False  # "talks resumed after Hamas, which holds 50, said it rejected": the comma ends an aside
    return k < pronoun - 1 and k > first and doc.at(k) in ("and", ",", "but")


_CLAUSE = _w("after while as but when which backed")
_NAMES_IT = _w("called calls described")


def _who_acts(doc: Document, i: int, number: int, left: list[Mention], answer: str) -> list[Mention]:
    """Of those before an answer, who may be its subject: the last one."""
    first, standing = doc.sentences[number][0], left
    pronoun = _subject_at(doc, i)
    if doc.at(pronoun) in ("it", "they") and doc.at(pronoun - 1) in _PROPOSAL:
        left = left[:1]  # "accused Netanyahu of rejecting the deal it had accepted"
    if doc.at(pronoun) in ("it", "they") and _goes_on_to_say(doc, pronoun, first):
        left = left[:1] if left and left[0].first <= first + 2 else []  # "accused Israel ... and said it had accepted"
    positive = doc.at(i) in ("positive", "positively")
    brings = answer == "supports" and not positive  # a mediator brings what others answer
    # "welcomed by Netanyahu, whose allies criticised it"
    left = [m for m in left if "whose" not in doc.between(m.last, i)]
    if doc.at(pronoun) == "who":  # "ignoring aid groups who condemned it"
        left = [m for m in left if m.last == pronoun or doc.at(pronoun - 1) == ","]
    left = [m for m in left if v.party_of(m.name) != "mediator" or brings or (_acts(doc, i, m) and not positive)]
    if doc.at(i) in ("refusal", "rejection") and doc.at(i - 1) == "a":
        return []
    if doc.at(i) in ("unacceptable", "acceptable") or answer == "criticised":
        at = next((k for k in range(i - 1, max(first, i - 8), -1) if doc.at(k) in _NAMES_IT), i)
        # "which Hamas called unacceptable"; "an Israeli official calls the demands of Hamas unacceptable"
        own = [m for m in left if m.last == at - (doc.at(at - 1) in _HAS)]
        left = own or (left if at == i and answer == "criticised" else left[:1])
    if doc.at(i - 1) == "cabinet" and left and left[-1].last < i - 2:
        return []  # "Smotrich opposed the deal while the cabinet approved it"
    blamed = _blamed(doc, first, i)
    if blamed is not None and doc.at(i - 1) == "and":
        left = [m for m in left if m.first < blamed]  # "accused Israel of ... and suspended the handover"
    if blamed is not None and doc.at(pronoun) in ("it", "they", "he") and doc.at(pronoun - 1) == "saying":
        left = [m for m in standing if blamed < m.first < pronoun][
            -1:
        ]  # "blamed Hamas, saying it had rejected the plan"
    again = doc.at(i - 1) in ("again", "also", "then")
    if doc.at(i - 1 - again) == "and" and doc.at(first) in ("he", "she", "it", "they"):
        return []  # "He criticised the conditions of Netanyahu, and rejected the demand"
    if doc.between(i - 2 - again, i - again) == [",", "and"]:  # "its demands that Israel rejects, and criticised"
        left = [m for m in left if doc.at(m.first - 1) not in ("that", "which")]
    if doc.at(i - 1 - again) == "and" and left and left[0].first <= first + 2:
        left = left[:1]  # "Netanyahu met Trump and rejected the plan"
    return left


def _named(m: Mention) -> str:
    """The name under which somebody answers: a party's for its people, a country's own among the mediators."""
    own = m.name in OWN_NAME or m.name in _ARMS or v.party_of(m.name) in ("us", "mediator")
    return m.name if own else side(m.name) or m.name


def _beside(context: Context, i: int, number: int) -> list[str]:
    """Who answers together with the one named beside the verb: 'Hamas and Islamic Jihad rejected', 'welcomed by A and B'."""
    doc = context.doc
    if doc.at(i + 1) == "by":  # "welcomed by France, Germany and Italy"
        after = [m for m in context.attributions.in_sentence[number] if m.first >= i + 2]
        together = [
            m
            for n, m in enumerate(after)
            if all(_LISTED.issuperset(doc.between(a.last, b.first)) for a, b in pairwise(after[: n + 1]))
        ]
        return [_named(m) for m in together[1:]] if after and after[0].first <= i + 3 else []
    mentions = [m for m in context.attributions.in_sentence[number] if m.last <= i]
    at = i - (doc.at(i - 1) in _HAS)
    while doc.at(at - 1) in ("will", "would", "both") or (doc.at(i) == "yes" and doc.at(at - 1) in ("said", *_HAS)):
        at -= 1
    stated = next((k for k in range(at - 1, at - 6, -1) if doc.at(k) in _ISSUED), at)
    at = stated if _STATEMENT.issuperset(doc.between(stated, at)) else at  # "issued a joint statement applauding"
    if not mentions or mentions[-1].last != at:
        return []
    listed = [mentions[-1]]
    for m in reversed(mentions[:-1]):
        if not _LISTED.issuperset(doc.between(m.last, listed[0].first)) or m.last == listed[0].first:
            break
        listed.insert(0, m)
    joined = len(listed) > 1 and "and" in doc.between(listed[-2].last, listed[-1].first)
    lead = listed[0].first - 1 - (doc.at(listed[0].first - 1) == "the")
    before = doc.at(lead if doc.at(lead) != "of" or doc.at(lead - 1) not in _GOVERNMENTS else lead - 1)
    return [_named(m) for m in listed[:-1]] if joined and before not in (*_IN, "between", "of", "for") else []


_OF_OTHERS = _w("iran iranian tehran lebanon lebanese lebanon's hezbollah syria syrian damascus houthi houthis yemen")
_NEXT_CLAUSE = _w(", ; while but as")
_OF_GAZA = _w("gaza hamas hostages captives gaza's hamas's hamas'")
_HAS = ("has", "had", "have", "also")
_ISSUED = _w("issued released published")
_STATEMENT = _ISSUED | _w("a the joint statement")
_GOVERNMENTS = _w("governments ministers leaders presidents heads")
_REFUSED = _w("it changes amendments response reply answer")
_REPLIES = _w("response reply comment counterproposal counteroffer")
_GROUPS = _w("group movement militants organisation organization")
_MILITANT = _w("militant islamist palestinian armed terror terrorist")
_FOUND = _w("called calls found finds deems deemed considers considered described")
_HEADS = _w("leader premier minister president government side delegation negotiators")
_OTHERS = _w("states nations countries partners leaders ministers allies critics lawmakers protesters residents")
_ADVERBS = ("not", "never", "still", "now", "already", "again", "soon", "then")
_BE = ("is", "are", "was", "were", "been", "yet", "to")
_SIDES = _w("side sides party parties")
_THEY_HAVE = _w("have had also all given gave a the")
_LEADERS = _w("prime premier leadership leaders government cabinet negotiators delegation officials politburo")
_OF_PLANS = _w("ceasefire truce peace hostage draft latest new")
_LISTED = _w(", and the both")
_DRAFTED = _w("drafted backed brokered led sponsored mediated proposed")
_NAMED_AFTER = _w("proposal plan offer framework outline")  # "the Witkoff proposal"
_THEY = _w(
    "it they he she which who both group movement organization organisation minister president premier leader country"
)
_SPOKEN_OF = ("hamas", "israel", "us")
_HAMAS = ("hamas", "hamas's", "hamas'")
_BEFORE_GROUP = _w("the militant islamist palestinian terror terrorist")
_THING = _PROPOSAL | _w("a an the any its this that his their")
_IN = frozenset(("in", "at", "from", "to", "with", "told", "by"))  # "officials in Cairo" are not Egypt, nor who is told
_ARMS = frozenset(("Al-Qassam Brigades", "Israeli military"))
