"""Answers to proposals: who accepts, rejects, studies, answers with another, keeps to them or breaks them.

An answer is found by its verb and the party that stands before it; what was carried out, by the releases told as done; and
a party that refuses or takes up a term answers with that, where nothing else tells that it does.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import Any, TypeVar

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.answerers import PROPOSAL, accuser, answerer, blamed_at, named_beside
from truceline.extraction.clauses import in_a_text
from truceline.extraction.context import Context
from truceline.extraction.dates import SET_FOR, days_between
from truceline.extraction.document import Document, short_quote
from truceline.extraction.plans import BOTH
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
_PLANS = _w("deal deals agreement proposal proposals offer offers plan plans framework draft outline terms accord it this truce "
            "ceasefire cease pause extension extend prolong ; , list")  # fmt: skip
_RESPONSE = _w("response responded respond reply replied answer answered")
ANSWERS: tuple[Answer, ...] = (
    Answer("accepted", _w("yes"), _w("said says"), _w("to")),
    Answer("rejected", _w("no"), _w("said says"), _w("to")),
    Answer("rejected", _w("no"), _w("said says"), _w(". , ; as and")),
    Answer("rejected", _w("turn"), _w("decided will chose"), _w("down")),
    Answer("accepted", _w("voted votes"), after=_w("for favour favor accept approve adopt")),
    Answer("accepted", _w("consent assent"), _w("its gave given gives"), _w("to . ,")),
    Answer("accepted", _w("along"), _w("gone went goes"), _w("with")),
    Answer("undecided", _w("decided"), _w("not yet")),
    Answer("undecided", _w("mind"), _NOT | _w("yet"), _w("how on about whether , .")),
    Answer("undecided", _w("consult"), _w("must first needs")),
    Answer("undecided", _w("said"), _NOT, _w("whether if")),
    Answer("rejected", _w("rejected rejects rejecting refused refuses dismissed dismisses unacceptable declined rebuffed "
                          "spurned")),
    Answer("rejected", _w("meet satisfy"), _NOT, _w("demands demand requirements")),
    Answer("rejected", _w("vetoed vetoes"), after=_w("resolution draft it")),
    Answer("rejected", _w("turned turns"), after=_w("down")),
    Answer("rejected", _w("brushed"), after=_w("aside")),
    Answer("rejected", _w("repudiated repudiates")),
    Answer("rejected", _w("balked balks"), after=_w("at")),
    Answer("rejected", _w("non"), after=_w("starter")),
    Answer("rejected", _w("cold"), _w("poured pours threw"), _w("water")),
    Answer("accepted", _w("nod"), _w("gave given gives")),
    Answer("criticised", _w("reservations misgivings"), _w("has have had voiced expressed raised voices")),
    Answer("rejected", _w("urged urges urging demanded demands demanding"), after=_w("reject oppose")),
    Answer("rejected", _w("voted vote votes"), after=_w("against")),
    Answer("accepted", _w("yes"), _w("said"), _w(". , ; while but and in")),
    Answer("accepted", _w("light"), _w("green"), _w("to")),
    Answer("accepted", _w("accept"), _w("we")),
    Answer("no_reply", _w("reply respond response answer"), _w("waiting await awaiting awaits awaited")),
    Answer("no_reply", _w("answered"), _NOT),
    Answer("no_reply", _w("commented responded replied answered reacted"), _w("neither")),
    Answer("no_reply", _w("given"), _NOT, _w("answer reply response")),
    Answer("rejected", _w("ruled rules"), after=_w("out")),
    Answer("rejected", _w("reject")),
    Answer("rejected", _w("oppose"), _w("would will"), _w("draft resolution plan proposal deal agreement")),
    Answer("rejected", _w("refusing"), after=_w("demands demand deal proposal offer")),
    Answer("rejected", _w("interested negotiate accept agree acceptable"), _NOT),
    Answer("rejected", _w("accept agree"), _w("cannot can't couldn't")),
    Answer("rejected", _w("stop end halt"), _NOT, _w("war fighting")),
    Answer("rejected", _w("refusal rejection"), after=_w("to of")),
    Answer("rejected", _w("refuse"), _w("continues continuing continued")),
    Answer("no_reply", _w("heard"), _w("nothing")),
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
    Answer("accepted", _w("ratify adopt accept endorse"), _w("voted votes")),
    Answer("accepted", _w("adopting"), after=PROPOSAL),
    Answer("accepted", _w("acceptance"), after=_w("of")),
    Answer("accepted", _w("consent"), _w("gave given gives"), _w("to")),
    Answer("accepted", _w("consented consents"), after=_w("to")),
    Answer("undecided", _w("decide"), _w("yet")),
    Answer("criticised", _w("attacked"), after=_w("draft plan proposal deal outline phase")),
    Answer("accepted", _w("reached struck"), _w("deal agreement accord"), _w("between")),
    Answer("rejected", _w("opposes opposed"), after=_w("deal agreement plan proposal accord truce ceasefire")),
    Answer("supports", _w("adopts adopted"), after=_w("resolution")),
    Answer("accepted", _w("adopts adopted adopt"), after=_w("plan proposal framework outline blueprint text draft")),
    Answer("accepted", _w("approval agreement"), _w("its gave given gives announced announces announcing")),
    Answer("accepted", _w("reached struck came come"), after=_w("deal agreement accord ceasefire truce")),
    Answer("accepted", _w("extended"), after=_w("truce ceasefire")),
    Answer("supports", _w("welcomed welcomes backed backs supports supported endorsed endorses hailed hails "
                          "praised celebrated commitment "
                          "seriousness stick applauded applauds applauding lauded lauds commended commends embraced embraces "
                          "cheered saluted")),
    Answer("supports", _w("welcoming praising hailing endorsing commending lauding"), _w("statement declaration message")),
    Answer("supports", _w("blessing"), _w("gave given gives")),
    Answer("supports", _w("best"), _w("called described as is was remained remains"), _w("chance hope")),
    Answer("supports", _w("pleased"), after=_w("with")),
    Answer("supports", _w("stands stand stood"), after=_w("behind")),
    Answer("supports", _w("support"), _w("came come out"), _w("of")),
    Answer("supports", _w("implored begged pleaded urged urges"), after=_w("take")),
    Answer("supports", _w("backing"), _w("gave given threw")),
    Answer("supports", _w("weight"), _w("threw throws thrown"), _w("behind")),
    Answer("supports", _w("favour favor"), _w("spoke came in")),
    Answer("supports", _w("approval"), _w("shown showed signalled signaled voiced expressed")),
    Answer("supports", _w("stands stand stood"), after=_w("by")),
    Answer("supports", _w("committed"), after=PROPOSAL),
    Answer("supports", _w("urged urges urging calls called calling demanding"),
           after=_w("accept approve agree seize embrace sign adopt ratify endorse")),
    Answer("supports", _w("pressed urged urges"), after=_w("keep stick honour honor respect")),
    Answer("criticised", _w("against"), _w("came come"), PROPOSAL),
    Answer("supports", _w("support"), _w("its their full voiced expressed lent we i countries us"), PROPOSAL),
    Answer("supports", _w("positive positively"), _RESPONSE | _w("gave given deal dealt responds reacted considers considered")),
    Answer("supports", _w("favourably favorably positively"), _w("looked looks viewed views")),
    Answer("supports", _w("vote"), _w("would will"), _w("for")),
    Answer("supports", _w("support"), _w("would will"), PROPOSAL | _w("it")),
    Answer("supports", _w("favoured favored favours favors"), after=PROPOSAL),
    Answer("supports", _w("fair"), _w("called calls described is"), _w("offer proposal plan deal")),
    Answer("supports", _w("constructive"), _w("called calls described is")),
    Answer("supports", _w("positive"), after=_RESPONSE | _w("attitude")),
    Answer("supports", _w("objection objections"), _w("no"), _w("to")),

    Answer("undecided", _w("studying reviewing considering weighing examining undecided considers looks looking study studies "
                           "studied "
                           "review consider weigh examine"),
           after=_w("it them proposal proposals offer offers plan plans deal draft truce agreement framework counterproposal "
                    "counteroffer outline text document paper response reply answer amendments changes")),
    Answer("undecided", _w("discussing"), after=_w("proposal plan offer draft paper outline")),
    Answer("undecided", _w("discussing debating"), _w("still"), _w("proposal offer plan deal draft")),
    Answer("undecided", _w("reviewed studied considered examined"), _w("being"), _w("by")),
    Answer("undecided", _w("review"), _w("under"), _w("by")),
    Answer("undecided", _w("consulting consultations")),
    Answer("undecided", _w("deliberating debating pondering weighing"), after=_w("whether")),
    Answer("undecided", _w("premature")),
    Answer("counter_offer", _w("countered counterproposal counteroffer")),
    Answer("counter_offer", _w("amendments"),
           _RESPONSE | _w("requested submitted made contained contains included includes seeking")),
    Answer("counter_offer", _w("demands conditions changes"), _w("added submitted requested")),
    Answer("counter_offer", _w("changes amendments"),
           _w("seeking demanding demands wants seeks sought wanted requested asks asked demanded proposed proposes")),
    Answer("counter_offer", _w("answered answers responded responds replied replies"), after=_w("with demand demands offering")),
    Answer("counter_offer", _w("version draft paper plan wording"),
           _w("sent back presented submitted handed returned forward put answered"), _w("own")),
    Answer("counter_offer", _w("own"), _w("with sent back presented submitted"), _w("version draft amendments")),
    Answer("counter_offer", _RESPONSE, _w("gave handed sent delivered submitted given conveyed presented in"), _w("to")),
    Answer("precondition", _w("postpone postpones postponed suspend suspends suspended suspending delay delayed"),
           after=_w("release hostages prisoners handover")),
    Answer("precondition", _w("until unless"), _w("agree accept negotiate talks deal agreement stage phase sign forward")),
    Answer("precondition", _w("before"), after=_w("signs sign agrees agreeing accepts accepting signing")),
    Answer("precondition", _w("until unless"), after=_w("released returned freed withdraw ends")),
    Answer("precondition", _w("off"), _w("put"), _w("release hostages prisoners handover")),
    Answer("breached", _w("back"), _w("going went goes"), PROPOSAL | _w("deals understandings obligations")),
    Answer("criticised", _w("fails failed"), after=_w("meet")),
    Answer("criticised", _w("meeting near"), _w("far nowhere"), _w("demands requirements requires demanded")),
    Answer("criticised", _w("step"), _w("called calls"), _w("back backward backwards")),
    Answer("rejected", _w("than"), _w("rather"), _w("accept agree approve sign")),
    Answer("criticised", _w("short"), _w("falls fell falling"), _w("demands requirements expectations of")),
    Answer("criticised", _w("scorned scorns derided derides mocked ridiculed belittled disparaged lambasted blasted assailed "
                            "decried deplored"), after=PROPOSAL | _RESPONSE | _w("it idea")),
    Answer("criticised", _w("complained complains objected objects"),
           after=_w("plan proposal text draft paper scheme outline offer it")),
    Answer("criticised", _w("dangerous disgrace shame mistake madness folly humiliation insult farce trap blackmail warfare "
                            "illusion"), _w("called calls calling finds found described")),
    Answer("criticised", _w("serious"), _NOT),
    Answer("criticised", _w("ignored ignores"), after=_w("reality facts conditions")),
    Answer("undecided", _w("going"), after=_w("over")),
    Answer("counter_offer", _w("counter"),
           _w("conveyed sent delivered handed made put presented submitted sent answered responded replied"),
           _w("proposal offer")),
    Answer("breached", _w("violations violation breaches breach"), _w("accused accuses accusing blamed")),
    Answer("breached", _w("overturned violated violates violating breaking broke broken breached breaching reneged reneging"),
           after=PROPOSAL | _w("times it promise promises pledge pledges word")),
    Answer("breached", _w("torn tore tearing"), after=_w("up")),
    Answer("breached", _w("evading evaded shirking shirked"), after=_w("obligations commitments")),
    Answer("breached", _w("overturning undermining sabotaging obstructing disputing derailing"), _w("of"), PROPOSAL),
    Answer("breached", _w("violations violation breaches breach"), _w("'s hamas' israel's hamas's israeli")),
    Answer("breached", _w("violation breach"), _w("blatant flagrant clear gross serious grave")),
    Answer("breached", _w("violations breaches"), after=_w("by")),
    Answer("breached", _w("violations breaches"), _w("committed"), PROPOSAL),
    Answer("breached", _w("violation breach"), _w("a an"), PROPOSAL),
    Answer("breached", _w("breach"), _w("in"), PROPOSAL),
    Answer("criticised", _w("disappointing delusional unrealistic unreasonable ridiculous absurd"), _w("called calls described")),
    Answer("criticised", _w("catastrophe disaster reckless surrender betrayal capitulation reward"),
           _w("called calls calling be is was means")),
    Answer("criticised", _w("threatened threatens"), after=_w("quit resign topple leave")),
    Answer("criticised", _w("resign quit"), _w("would will"), _w("if")),
    Answer("criticised", _w("criticized criticised condemned slammed denounced faulted")),
    Answer("carried_out", _w("hand handed"), after=_w("hostages captives bodies remains prisoners")),
    Answer("carried_out", _w("met honoured honored"), after=_w("obligations duties commitments")),
    Answer("carried_out", _w("fulfilled complied kept"), after=_w("agreement ceasefire obligations duties terms commitments")),
)  # fmt: skip
_REFUSING = _w(
    "repudiated repudiates reject rejected rejects rejecting refused refuses dismissed dismisses declined declines ruled"
)
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
_BOTH_OF_THEM = _w("both sides parties israel hamas")
_AS_SUBJECT = _w("rejecting violating breaking breaching accepting")  # "rejecting the deal would bring war"
_WOULD = _w("would could will might")
_MIGHT = _w("might may could")
_HOPES = _w("hope hopes hoped hoping expects")


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
    NoAnswer("Israel poured cold water on hopes of a deal.", _w("cold"), after=_w("hopes hope talk rumours reports")),
    NoAnswer("Witkoff met Israel's team on the deal until late.", _w("until"), after=_w("late after recently now then"), ahead=1),
    NoAnswer("Neither Israel nor Hamas has accepted the plan.", _ACCEPTING, _w("neither")),
    NoAnswer("Israel approved an army plan for Gaza City.", _AGREEING,
             after=_w("army military army's military's offensive operational battle war strike strikes"), ahead=3,
             unless=_w("ceasefire truce deal end ending")),
    NoAnswer("Israel agreed only to a safe corridor for the release.", _AGREEING, after=_w("only"), ahead=1),
    NoAnswer("Israel agreed to nothing but a corridor for the release.", _AGREEING, after=_w("nothing"), ahead=2),
    NoAnswer("Hamas condemned the strikes of Israel during the truce.", _w("condemned denounced slammed"),
             after=_w("attack attacks strike strikes raid raids killing killings bombing assault"), ahead=4),
    NoAnswer("Israel closed the crossings, which Egypt condemned as a breach of the truce.", _w("condemned denounced"),
             after=_w("as"), ahead=1),
    NoAnswer("Israel closed the crossings, a step Egypt condemned as a breach of the truce.", _w("breach violation"),
             _w("condemned denounced")),
    NoAnswer("France condemned Israel's decision to reject the plan.", _w("condemned denounced slammed criticized criticised"),
             after=_w("decision refusal rejection display ceremonies ceremony"), ahead=4),
    NoAnswer("The truce held after a display that the UN criticised.", _w("criticized criticised condemned"),
             _w("display ceremonies ceremony scenes")),
    NoAnswer("Israel approved a list of hostages for the deal.", _AGREEING, after=_w("list lists names"), ahead=3),
    NoAnswer("Hamas agreed to different versions of the plan.", _AGREEING, after=_w("different"), ahead=2),
    NoAnswer("Israel agreed with Paris that it was late for a deal.", _AGREEING, after=_w("with"), ahead=1, unless=PROPOSAL),
    NoAnswer("The deal will come into force after Israel's cabinet approves it.", _w("accepts agrees approves"),
             _w("after when once until soon sure ensure any")),
    NoAnswer("Hamas spoke of a state that accepts the plan.", _w("accepts agrees"),
             _w("state country government coalition anyone party"), 3),
    NoAnswer("Hamas wants a calm that can be broken before the release.", _w("broken"), _w("be"), 1),
    NoAnswer("Hamas agreed to discuss the plan.", _AGREEING,
             after=_w("discuss consider send sending negotiate put delay"), ahead=2),
    NoAnswer("Israel knew that the deal had been agreed.", _w("agreed"), _w("been are be is"), 1,
             unless=_w("by")),
    NoAnswer("Hamas gave back bodies more slowly than agreed in the truce.", _w("agreed"), _w("than as"), 1),
    NoAnswer("Israel knew of the deal agreed in January.", _w("agreed"), PROPOSAL, 1),
    NoAnswer("Israel freed the agreed number of prisoners in the truce.", _w("agreed"), _w("the an this"), 1),
    NoAnswer("Israel spoke of the newly agreed truce.", _w("agreed extended"),
             after=_w("ceasefire cease truce deal plan terms framework pause"), ahead=1),
    NoAnswer("Israel has long rejected any deal that leaves Hamas in Gaza.", _w("rejected"), after=_w("any"), ahead=1),
    NoAnswer("Israel would not comment on the shooting in the truce.", _w("comment commented responded reacted replied"), ahead=4,
             after=_w("shooting shootings strike strikes attack attacks incident incidents")),
    NoAnswer("Israel called some parts of the plan unacceptable.", _w("unacceptable"), _w("some parts elements")),
    NoAnswer("Israel gave no reply to a request for comment on the plan.", _w("comment"), _w("request requests"), 2),
    NoAnswer("Hamas has not commented on talks about the deal.", _w("comment commented"), after=_w("talks negotiations")),
    NoAnswer("Israel spoke of the delayed release in the truce.", _w("delay delayed postponed"), _w("the but a any expected"), 1),
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
    NoAnswer("A Hamas official, who declined to be named, read out the plan.", _REFUSING,
             after=_w("named identified quoted drawn"), ahead=3),
    NoAnswer("Hamas says Israel cannot accept any deal that ends the war.", _w("accept agree"), _w("cannot can't"), 1,
             _w("any"), 1),
    NoAnswer("Israel could reject the deal.", _w("reject"), _OPEN_STILL, 1),
    NoAnswer("Israel knew that a deal was signed.", _w("signed"), _w("was were been"), 1),
    NoAnswer("Israel signed a letter that urged a truce.", _w("signed"), after=_w("letter petition")),
    NoAnswer("Israel has yet to give its approval to the deal.", _w("approval agreement"),
             _w("not yet any delayed postponed withheld")),
    NoAnswer("Israel is committed to bringing all hostages home.", _w("committed commitment"), after=_w(
        "bringing returning freeing releasing dismantling destroying eliminating defeating protecting securing"), ahead=2),
    NoAnswer("Israel gave no commitment to the deal.", _w("commitment"),
             _w("no any without except lack provided questioned demands demand demanded honour honor refused seeks wants "
                "written")),
    NoAnswer("Aid will flow within days of Israel's acceptance of the plan.", _w("acceptance"),
             _w("within hours days upon pending once until awaiting")),
    NoAnswer("Hamas no longer accepts the deal with Israel.", _ACCEPTING, _w("longer"), 2),
    NoAnswer("Hamas met Egypt about the plan after consultations with its leaders.", _w("consultations"), _w("after"), 2),
    NoAnswer("The US is bringing its team home from the truce talks for consultations.", _w("consultations"),
             _w("home recalled recalling"), 6),
    NoAnswer("Israel would not comment on the truce violations alleged by Hamas.", _w("comment"), after=_w("violations"),
             ahead=4),
    NoAnswer("Israel criticised Egypt for altering the proposal.", _w("criticized criticised"), after=_w("for"), ahead=2),
    NoAnswer("Netanyahu rejected calls for an inquiry into the deal with Hamas.", _REFUSING,
             after=_w("inquiry plea elections election commission")),
    NoAnswer("Israel refused to include Barghouti in the deal.", _REFUSING, after=_w("include name vote"), ahead=2),
    NoAnswer("Trump and the king agreed to work for a truce in Gaza.", _w("agreed agree agrees"), after=_w("work"), ahead=2),
    NoAnswer("Israel is looking into leaks of the deal.", _w("looking look"), after=_w("leaks reports claims breaches breach"),
             ahead=3),
    NoAnswer("Hamas retracted its agreement to the plan.", _w("agreement approval acceptance"),
             _w("retracted backtracked withdrew withdrawn rescinded"), 3),
    NoAnswer("Netanyahu said of the plan that Trump backs him.", _w("backs backed supports"), after=_w("him her them"), ahead=1),
    NoAnswer("The US passed a resolution that backs the plan.", _w("backs supports endorses"),
             _w("resolution motion text draft"), 4),
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
    if word == "backed" and after[:1] == ["by"] and before[-1:] == [","] and doc.at(i - 2) not in PROPOSAL:
        return True  # "Hamas, backed by Iran, rejected it"
    if word == "backed" and after[:1] == ["by"] and not PROPOSAL.isdisjoint(after[1:4]):
        return True  # "the truce backed by the plan of the US"
    if doc.at(i - 1) in ("-", "others") or {"only", "not"} <= set(before) or (doc.quoted[i] and "i" in before[-3:]):
        return True  # "a US-backed plan", "while others criticised it", "not only calls for a halt", "I have agreed to preside"
    if word in _ACCEPTING and "comment" in doc.between(first, i):
        return True  # "would not comment on reports that it had accepted the proposal"
    if any(
        a == "to" and b in _TO_SEIZE and not _PLANNED.isdisjoint(after)
        for a, b in pairwise(doc.between(i + 1, min(last, i + 10)))
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
    object_ = set(doc.between(i + 1, min(last, i + 9)))
    if word == "suspending" and blamed_at(doc, first, i) is not None:
        return True  # "blamed Hamas for suspending the release"
    if word in ("resign", "quit") and (not _NOT.isdisjoint(before) or PROPOSAL.isdisjoint(object_)):
        return True  # "would not resign if the deal collapsed", "would resign if the court convicts him"
    if _not_of_a_plan(doc, i, first, last, before, after):
        return True
    asked_for = not {"would", "will"}.isdisjoint(before[-2:]) and word in ("vote", "support")
    if asked_for and doc.at(i + 1 + (word == "vote")) != "it" and PROPOSAL.isdisjoint(doc.between(i + 1, i + 6)):
        return True  # "would vote for the budget", "would support sanctions"
    if word == "constructive" and (PROPOSAL | _RESPONSE).isdisjoint(before[-4:]):
        return True  # "called the operation constructive"
    if word in ("favourably", "favorably") and PROPOSAL.isdisjoint(doc.between(i + 1, i + 4)):
        return True  # "looks favourably on annexing the West Bank"
    keeping = word in ("pressed", "urged", "urges") and not {"keep", "stick", "honour", "honor", "respect"}.isdisjoint(
        after
    )
    if keeping and (_BOTH_OF_THEM.isdisjoint(after) or "shut" in object_):
        return True  # "urged residents to respect the ceasefire lines", "urged Egypt to keep the crossing shut"
    if word == "handed" and blamed_at(doc, first, i) is not None:
        return True  # "accused Hamas of breaking the truce after it handed over a coffin"
    asked = not {"demanded", "urged", "called"}.isdisjoint(
        doc.between(first, i)
    )  # "demanded that Israel cut off power until"
    return word in ("until", "unless") and (asked or ("go", "on") in pairwise(before))  # "talks would go on until"


_OF_A_PLAN = _w("lauded lauds commended commends embraced embraces cheered saluted pleased stands stand stood blessing torn tore "
                "tearing turn along scorned scorns derided derides mocked ridiculed belittled disparaged lambasted blasted "
                "assailed decried deplored commending praising welcoming lauding favour favor")  # fmt: skip
_ENDS_OBJECT = _w(
    ", ; despite and but that for on over before after who which at as since until while because days under by to"
)
_NO_OBJECT = _w("copy handling role")
_CALLED_SO = _w(
    "dangerous disgrace shame mistake madness folly humiliation insult farce trap blackmail warfare illusion"
)
_CALLED = _w("called calls calling finds found described")
_AGREEING_TO = _w(
    "accept accepts accepted agree agrees agreed back backs sign signs approve approves support endorse take reject"
)
_AMONG_THEMSELVES = _w("internally factions still among leadership leaders itself")
_SETS_TERMS = _w(
    "want wants wanted demand demands demanded must insist insists insisted conditions guarantees seeks sought"
)
_OTHER_RULES = _w("sovereignty law laws charter quo rights convention conventions norms airspace")


def _not_of_a_plan(doc: Document, i: int, first: int, last: int, before: list[str], after: list[str]) -> bool:
    """Whether a word that answers only where a plan is its object has another: 'stood behind the hostages on a stage'."""
    word = doc.at(i)
    if word in _OF_A_PLAN and not _a_plan_follows(doc, i, last):
        return True  # "lauded the hostages freed under the deal", "torn up roads since the truce"
    if word == "support" and before[-1:] == ["in"] and after[:1] == ["of"] and not _a_plan_follows(doc, i, last):
        return True  # "came out in support of Israel"
    if word in _CALLED_SO and not _called_a_plan(doc, i, first):
        return True  # "called the court's warrants a disgrace and the deal a good one"
    if word in ("serious", "ignored", "ignores") and PROPOSAL.isdisjoint(before[-4:]):
        return True  # "said Hamas was not serious about a deal", "ignored the facts"
    if word == "answer" and "how" in before:
        return True  # "has not yet decided how to answer"
    if word == "mind" and "up" not in before[-3:]:
        return True  # "has not changed his mind"
    if word == "said" and _AGREEING_TO.isdisjoint(doc.between(i + 1, i + 10)):
        return True  # "has not said whether it will send a team"
    leaders = before[-1:] in (["leaders"], ["negotiators"], ["officials"])
    if word == "discussing" and (leaders or _AMONG_THEMSELVES.isdisjoint(doc.between(first, last))):
        return True  # "negotiators are discussing a draft"
    if word == "before" and _SETS_TERMS.isdisjoint(doc.between(first, i)):
        return True  # "met Trump days before Israel signs a deal"
    if word in ("violation", "breach") and not _OTHER_RULES.isdisjoint(after):
        return True  # "a flagrant violation of its sovereignty"
    if word == "own" and "resolution" in after[:2]:
        return True  # "presented its own draft resolution"
    # "urged Israel to take measures"
    return word.startswith("urg") and any(
        doc.at(k) in ("take", "adopt") and (PROPOSAL | {"it"}).isdisjoint(doc.between(k + 1, k + 5))
        for k in range(i, i + 6)
    )


def _a_plan_follows(doc: Document, i: int, last: int) -> bool:
    """Whether a plan is the object of word i: 'lauded the proposal', 'stood behind it'."""
    begin = i + 1 + (doc.at(i + 1) in ("up", "down", "behind", "by", "with", "to", "for", "of"))
    end = next((k for k in range(begin, min(last, i + 9)) if doc.at(k) in _ENDS_OBJECT), min(last, i + 9))
    object_ = doc.between(begin, end)
    if doc.at(i) == "blessing" and not PROPOSAL.isdisjoint(doc.between(i - 5, i)):
        return True  # "gave the plan its blessing"
    return _NO_OBJECT.isdisjoint(object_) and not _A_PLAN.isdisjoint(object_)


def _called_a_plan(doc: Document, i: int, first: int) -> bool:
    """Whether it is a plan or a reply that is called what word i says: 'called the offer a trap', 'called it a disgrace'."""
    called = next((k for k in range(i - 1, first - 1, -1) if doc.at(k) in _CALLED), None)
    if called is None:
        return False
    object_ = doc.between(called + 1, i)
    passive = doc.at(called - 1) in ("was", "were", "been") and not PROPOSAL.isdisjoint(doc.between(called - 5, called))
    before = doc.between(doc.sentences[max(0, doc.sentence_of(i) - 1)][0], called)
    it = object_[:1] == ["it"] and not PROPOSAL.isdisjoint(before) and "response" not in before
    return passive or it or not ((_A_PLAN | _RESPONSE) - {"it"}).isdisjoint(object_)


def _ahead(doc: Document, i: int, last: int) -> list[str]:
    """The five words after word i; "U.S." is one of them."""
    words = doc.between(i + 1, min(last, i + 9))
    at = next((k for k in range(len(words)) if words[k : k + 4] == ["u", ".", "s", "."]), -1)
    if at >= 0:
        words[at : at + 4] = ["us"]
    return words[:5]


def _answers_with(doc: Document, i: int, first: int, last: int) -> str | None:
    """What a head answers, if what must stand around it does."""
    word, before, after = doc.at(i), doc.between(max(first, i - 6), i), _ahead(doc, i, last)
    if word == "reject" and before[-2:] in (["continued", "to"], ["continues", "to"], ["continue", "to"]):
        return None if _IT.isdisjoint(after[:1]) and PROPOSAL.isdisjoint(after) else "rejected"
    if any(record.fits(before, after) for record in _NO_ANSWERS_BY_HEAD.get(word, ())):
        return None
    if _of_another_thing(doc, i, first, last, before, after) or doc.at(last - 1) == "?":
        return None
    if not {"predicted", "predicts", "leaning"}.isdisjoint(doc.between(first, last)):
        return None  # "Israel will never accept it, he predicted", "is leaning towards rejecting it"
    if word == "unacceptable" and not _PARTLY.isdisjoint(doc.between(first, i)):
        return "criticised"  # "said some of the ideas in the reply were unacceptable"
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
    if word in _REFUSING and "neither" in before:
        return None  # "Neither Hamas nor Israel rejected it"
    if word == "accepted" and before[-2:] in (["was", "not"], ["is", "not"], ["were", "not"]):
        return "rejected"
    if word in ("reject", "accept", "approve") and "that" in before[-3:] and not _DEMANDING.isdisjoint(before):
        return None  # "Ben-Gvir demanded that Israel reject it": answered by who demands
    if word in ("voted", "votes") and after[:1] == ["for"]:
        at_once = not (PROPOSAL | {"it"}).isdisjoint(after[1:]) and doc.has(first, last, ("vetoed",)) < 0
        return "accepted" if at_once and _OTHER_WARS.isdisjoint(doc.between(i, i + 10)) else None
    if word == "along" and before[-1:] not in (["gone"], ["went"], ["goes"]):
        return None  # "has gone ahead along with the US"
    if word == "vote" and "not" in before[-2:]:
        return "rejected" if not _WOULD.isdisjoint(before) and "for" in after else None
    the_text = doc.at(i + 1 + (doc.at(i + 1) == "to")) == "it" or not PROPOSAL.isdisjoint(doc.between(i + 1, i + 5))
    if word in ("agrees", "accepts", "commits") and in_a_text(doc, i) and not (word == "accepts" and the_text):
        return None  # "In the proposal, Israel agrees to a truce. Hamas agrees to release ten hostages."
    blamed = blamed_at(doc, first, i)
    if supposed(doc, first if blamed is None else blamed, i) or (
        word in _AS_SUBJECT and not _WOULD.isdisjoint(doc.between(i + 1, min(last, i + 9)))
    ):
        return None
    # "the deal that Hamas is studying"
    of_it = any(
        doc.at(k) in ("which", "that") and not PROPOSAL.isdisjoint(doc.between(k - 2, k))
        for k in range(max(first, i - 5), i)
    )
    for answer in _ANSWERS_BY_HEAD[doc.at(i)]:
        fits = (not answer.before or not answer.before.isdisjoint(before)) and (
            not answer.after or not answer.after.isdisjoint(after) or (of_it and not answer.after.isdisjoint(PROPOSAL))
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
        open_still = open_still and "would" not in answer.before  # "would vote for it"
        if answer.response == "carried_out" and not _SUPPOSED.isdisjoint(before):
            continue  # "would put it off until Israel kept its commitments"
        hoped = not _HOPES.isdisjoint(doc.between(first, i))
        if fits and not (answer.response in ("accepted", "supports", "carried_out") and (open_still or hoped)):
            return answer.response
    return None


_PARTLY = _w("some parts elements")
_CARRIED_OUT = {
    "hostages_released": ("Hamas", "hostages_released"), "hostages_returned": ("Hamas", "hostages_released"),
    "bodies_returned": ("Hamas", "bodies_returned"), "prisoners_released": ("Israel", "prisoners_released"),
}  # fmt: skip
_RESCUED = _w("rescued rescue operation operations raid raids found recovered retrieved")
_SWAPPED = _w("deal agreement truce ceasefire exchange exchanged swap return phase pause")


def _carried_out(context: Context, claims: list[dict[str, Any]]) -> Iterator[tuple[int, dict[str, Any], str, str]]:
    """(word, claim, actor, scope) of the releases that are told as done under a deal: by each side the first."""
    doc, seen = context.doc, set()
    for claim in claims:
        actor, scope = _CARRIED_OUT.get(claim["measure"], ("", ""))
        word = doc.word_at(claim["start"])
        first, last = doc.sentences[doc.sentence_of(word)]
        number = doc.sentence_of(word)
        around = doc.sentences[max(0, number - 1)][0], doc.sentences[min(number + 1, len(doc.sentences) - 1)][1]
        swapped = not _SWAPPED.isdisjoint(doc.between(*around)) and _RESCUED.isdisjoint(doc.between(first, last))
        of_this_war = claim["as_of_end"] >= "2023-10-07"
        if actor and of_this_war and claim["modality"] == "reported" and swapped and (actor, scope) not in seen:
            seen.add((actor, scope))
            yield word, claim, actor, scope


def _answered(terms: list[dict[str, Any]], start: int) -> str:
    """The group of terms that an answer is taken to be about: the nearest before it, else the first, else one of its own."""
    before = bisect_right(terms, start, key=_START)
    return str(terms[max(before - 1, 0)]["proposal_id"]) if terms else "p1"


_START = itemgetter("start")  # by which terms are sorted


def _scope(doc: Document, terms: list[dict[str, Any]], i: int, last: int, answer: str, actor: str) -> str | None:
    """The term that is answered, where it and no plan is the object: 'rejected the demand to disarm'; None for the whole."""
    if answer not in ("accepted", "rejected", "precondition"):
        return None
    asked = not {"demand", "demands", "demanded"}.isdisjoint(doc.between(i - 22, i)) and doc.at(i + 1) in (".", ",")
    before = _in_sentence_before(doc, terms, i, doc.sentences[doc.sentence_of(i)][0]) if asked else []
    if not before and _of_what_stands_before(doc, i):
        before = _in_sentence_before(doc, terms, i, doc.sentences[doc.sentence_of(i)][0])
    before = [row for row in before if answer != "rejected" or row["stance"] != "rejected" or row["stance_by"] == actor]
    if before:  # not "Israel will not leave the corridor, a demand that Hamas rejects": whose refusal is answered
        return str(before[-1]["term"])  # "disarmament, a key demand that Hamas has rejected"
    near = min(i + 11, last)
    after = [row for row in _from_to(terms, doc.starts[i], doc.ends[near - 1])
             if (row["stance"], row["stance_by"]) not in (("demanded", actor), ("condition", actor))]  # fmt: skip
    told = doc.word_at(after[0]["start"]) if after else i
    whole = after and after[0]["term"] in ("truce", "phase_extension", "implementation")
    return str(after[0]["term"]) if after and not whole and _PLANS.isdisjoint(doc.between(i + 1, told)) else None


def _in_sentence_before(doc: Document, terms: list[dict[str, Any]], i: int, first: int) -> list[dict[str, Any]]:
    return _from_to(terms, doc.starts[first], doc.starts[i])


def _from_to(terms: list[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    return terms[bisect_left(terms, start, key=_START) : bisect_left(terms, end, key=_START)]


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


def find_responses(
    context: Context, claims: list[dict[str, Any]], terms: list[dict[str, Any]], proposals: dict[Any, str]
) -> list[dict[str, Any]]:
    """Candidate answers to proposals: the columns a facts file holds, and start, end and rule."""
    doc, out = context.doc, []
    seen: dict[tuple[str, str, str | None, str], set[str | None]] = {}  # on which days

    def add(
        i: int,
        about: str,
        actor: str,
        answer: str,
        scope: str | None,
        place: tuple[int, int],
        days: tuple[str | None, str],
        rule: str,
    ) -> None:
        said = context.attributions.of(i)
        blames = accuser(context, i) if said.claimant is None and answer in ("breached", "rejected") else None
        out.append({
            "proposal_id": about, "actor": actor, "scope": scope, "response": answer, "date_start": days[0],
            "date_end": days[1], "claimant": said.claimant or blames, "relayed_by": said.relayed_by,
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
        of_one = asked or not PROPOSAL.isdisjoint(doc.between(doc.sentences[max(0, number - 1)][0], last))
        if not of_one and context.plans.told_before(number) is None:
            continue
        answer = _answers_with(doc, i, first, last)
        twice = (
            doc.at(i - 1) == "and" and doc.at(i - 2) in _ANSWERS_BY_HEAD and doc.at(i - 2) not in PROPOSAL | _CALLED_SO
        )
        at = i - 2 if twice else i  # "had backed and supported it"
        if (
            answer == "counter_offer" or doc.at(i) == "yes"
        ):  # whose the verb is: "..., and asked for changes", "it said yes"
            at = next((k for k in range(i - 1, max(first, i - 5), -1) if doc.at(k) in _ASKED_OR_SAID), at)
        found = answerer(context, at, number, answer) if answer else None
        actors = [actor for actor in (*named_beside(context, i, number), found) if actor is not None] if found else []
        if (
            answer == "breached"
            and actors == [BOTH]
            and max(doc.has(first, i, ("each", "other")), doc.has(first, i, ("the", "other"))) >= 0
        ):
            actors = ["Hamas", "Israel"]  # "Israel and Hamas accused each other of breaking the truce"
        if answer == "no_reply" and BOTH in actors:
            actors = ["Israel", "Hamas"]  # "Neither Israel nor Hamas has commented"
        if answer == "no_reply" and doc.at(first) == "neither":
            actors = [actor for actor in actors if actor not in _MEDIATING]  # nobody asked them
        if answer is None or (answer == "carried_out" and number in told_as_done):
            continue
        if answer == "counter_offer" and doc.at(i) in _RESPONSE and not _holds_demands(doc, i, number, actors):
            continue
        plan = context.plans.answered(i)
        if plan is not None and (plan.by in actors or (plan.by is None and plan.number not in proposals)):
            plan = None  # nobody answers a plan of its own; "the proposal" is what was told of last
        nearest = _answered(terms, doc.starts[i])
        proposal = proposals.setdefault(plan.number, f"p{len(proposals) + 1}") if plan else nearest
        voice = context.attributions.of(i).claimant, nearest
        days = _day_of_answer(context, i, first, last)
        told = {actor: seen.setdefault((actor, answer, *voice), set()) for actor in actors}
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
        spoken_of = spoken_of or (doc.between(first, first + 2) == ["it", "was"] and doc.at(i + 1) == "by")
        refused = doc.at(i) == "unacceptable" and not _REFUSED.isdisjoint(doc.between(first, i))
        counted = answer == "breached" and doc.at(i + 1) == "by" and doc.at(i - 1)[:1].isdecimal()
        accused = answer == "breached" and doc.at(i - 1)[:1].isdecimal() and blamed_at(doc, first, i) is not None
        spoken_of = spoken_of or counted or accused  # "34 violations by Hamas", "accused Israel of 1,520 violations"
        asks = doc.at(i) in _CALLS_ON and not (_IT | {"sign"}).isdisjoint(doc.between(i + 1, i + 7))
        spoken_of = spoken_of or asks  # "called on Israel to accept the paper", "urged Hamas to sign"
        spoken_of = spoken_of or doc.at(i) in ("yes", "positive", "positively") or refused or bool(asked)
        # "Netanyahu refused, an official said", "Ben-Gvir voted against", "Witkoff called the reply a step backwards"
        ends = answer == "rejected" and doc.at(i + 1 + (doc.at(i) == "voted")) in (".", ",", ";")
        told_of = doc.between(doc.sentences[max(0, number - 2)][0], i)
        spoken_of = spoken_of or (ends and "asked" not in words and not PROPOSAL.isdisjoint(told_of))
        spoken_of = spoken_of or (answer == "breached" and doc.at(i) in ("violation", "breach"))
        spoken_of = spoken_of or (answer == "criticised" and not _RESPONSE.isdisjoint(doc.between(first, i)))
        if PROPOSAL.isdisjoint(doc.between(first, last)) and not spoken_of:
            continue
        place = short_quote(doc, i - (doc.at(i) in _SECOND_WORDS), min(i + 2 + (doc.at(i) == "non"), last), last)
        for actor in actors:
            told[actor].add(days[0])
            scope = asked[-1]["term"] if asked else _scope(doc, terms, i, last, answer, actor)
            add(i, proposal, actor, answer, scope, place, days, f"answers by {doc.at(i)!r}")
    for word, claim, actor, scope in done:
        days = (claim["as_of_start"] if claim["as_of_origin"] != "published" else None, claim["as_of_end"])
        place, about = (claim["start"], claim["end"]), _answered(terms, claim["start"])
        add(word, about, actor, "carried_out", scope, place, days, "release told as done")
    given = {(row["actor"], row["response"]) for row in out}
    for term in terms:  # "Hamas has refused to lay down its weapons": who refuses a term answers with that
        actor, stance, teller = term["stance_by"], term["stance"], term["claimant"]
        own = actor in _PARTIES_THEMSELVES and (teller is None or v.party_of(teller) == v.party_of(actor))
        if own and stance in ("accepted", "rejected") and term["term"] != "guarantees" and (actor, stance) not in given:
            given.add((actor, stance))
            place, days = (term["start"], term["end"]), (None, context.published.isoformat())
            add(
                doc.word_at(term["start"]),
                term["proposal_id"],
                actor,
                stance,
                term["term"],
                place,
                days,
                "stance to a term",
            )
    return sorted(out, key=lambda row: row["start"])


def _holds_demands(doc: Document, i: int, number: int, actors: list[str]) -> bool:
    """Whether a reply handed over asks for something or offers something: by what follows it, or the next sentence, tells."""
    if not _SO_OR_SO.isdisjoint(doc.between(i - 3, i)):
        return False  # "gave the mediators a positive reply"
    first, last = doc.sentences[min(number + 1, len(doc.sentences) - 1)]
    of_it = doc.at(first) == "it" or not _REPLYING.isdisjoint(doc.between(first, first + 3))
    of_it = of_it or any(actor.lower().endswith(doc.at(first)) for actor in actors)
    ahead = doc.between(i + 1, last if of_it else doc.sentences[number][1])
    return not _ASKS_OR_OFFERS.isdisjoint(ahead)


_REPLYING = _w("group movement response reply answer document paper text amendments changes")
_SO_OR_SO = _w("positive favourable favorable affirmative negative")
_ASKS_OR_OFFERS = _w("would offers offered offering asks asked demand demands demanded demanding wants calls called amendments "
                     "changes conditions provided insists insisted")  # fmt: skip
_ASKED_OR_SAID = _w(
    "asked asks wanted wants demanded demands requested requests sought seeks proposed proposes said says"
)
_CALLS_ON = _w("urged urges urging calls called calling")
_DEMANDING = _w("demanded demands demanding")
_PARTIES_THEMSELVES = ("Hamas", "Israel", "Benjamin Netanyahu", "Palestinian Islamic Jihad")
_MEDIATING = ("Egypt", "Qatar", "United States", "mediators")
_OTHER_WARS = _w("ukraine ukrainian kyiv sudan sudanese kashmir karabakh")
_TO = _w("on to about")
_IT = _w("it idea text paper document reply efforts initiative")  # the plan spoken of before
_A_PLAN = (PROPOSAL | _IT | {"decision"}) - _w("hostages demand demands demanded calls idea")
_SECOND_WORDS = _w("off back against")  # "put off the", "going back on", "out against the"


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


_REFUSED = _w("it changes amendments response reply answer document text")
