"""Which proposal or agreement a text lays out where: whose it is, whether it is agreed, and which of its phases.

A plan is named by a noun ('an Israeli proposal', 'the deal'); what follows it in the sentence, and what the sentences after
it say is to be done, is what stands in it. Who puts it forward may be told later than its first naming.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Attributions
from truceline.extraction.clauses import clause_at, on_a_day
from truceline.extraction.dates import Days, days_between
from truceline.extraction.document import Document
from truceline.tokens import word_set as _w

BOTH = "Israel and Hamas"
MEDIATORS = "mediators"
# People and groups who stand for a policy of their own, not only for their party's.
OWN_NAME = frozenset((BOTH, "Benjamin Netanyahu", "Donald Trump", "Steve Witkoff", "families of hostages",
                      "Palestinian civilians", "Palestinian Islamic Jihad", "Palestinian factions", "Bezalel Smotrich",
                      "Itamar Ben-Gvir", "Benny Gantz", "Yair Lapid", "Isaac Herzog", "Yoav Gallant"))  # fmt: skip
_GOVERNMENT = frozenset(("White House", "US State Department", "Pentagon"))
_PARTIES = {"hamas": "Hamas", "israel": "Israel"}

_PROPOSALS = _w(
    "proposal proposals plan offer framework draft roadmap outline initiative blueprint counterproposal counteroffer paper "
    "resolution compromise"
)
_OF_A_PAPER = _w("ceasefire truce mediators mediators' amended framework")
_HANDED_OVER = _w("handed presented gave given sent delivered submitted drafted drawn conveyed received put")
DEALS = _w("deal agreement accord pact")
_PLANS_OR_DEALS = _PROPOSALS | DEALS
_TRUCES = _w("truce ceasefire pause")  # name a plan only after 'under' and its like
_UNDER = _w("under per during")
_GENERIC = _w("any no every such")
_ANEW = _w("a an another one")
_READY = _w("ready willing willingness readiness keen prepared")
_UNTIL = _w("until unless once")
_NOT_YET = _w("proposed potential possible emerging envisaged envisioned prospective draft tentative future proposal")
_CONCLUDED = _w("mediated arranged "
                "announced struck reached signed brokered concluded sealed ratified effect force collapsed ended broke violated "
                "breached january february november october earlier previous last")  # fmt: skip
_OF_EITHER = _w("plan framework outline")  # "the plan" may be what was just agreed
_UNDECIDED = _w("agreed believed possible if")
_TAKEN_UP = _w("agreed accepted")
_TALKED_ABOUT = _w("- talks negotiations")
_AGREE = _w("agreed agree")
_NOT_AGREED = _w("not never could may might to if would before until yet")
_UNSURE = _w("could may might if believed possible")
_LIKENED = _w("basis response answer reply based than matches resembles similar differs differed from")
_BY_ADJECTIVE = {
    "israeli": "Israel", "israel": "Israel", "hamas": "Hamas", "egyptian": "Egypt", "qatari": "Qatar", "egypt": "Egypt",
    "qatar": "Qatar", "american": "United States", "us": "United States", "washington": "United States",
    "trump": "Donald Trump", "witkoff": "Steve Witkoff", "biden": "Joe Biden", "netanyahu": "Benjamin Netanyahu",
    "mediator": MEDIATORS, "mediators": MEDIATORS,
}  # fmt: skip
_FOR_SOMEBODY = _w("backed brokered mediated sponsored led")
_PARTIES_TOLD = _w("hamas israel group movement washington trump , which that")
_REQUIRES = _w("requires required asks asked foresees foresaw provides provided stipulates stipulated demands lays laid calls "
               "sets obliges envisages says")  # fmt: skip
_FORESEEN = _w("foreseen envisaged envisioned provided stipulated laid set called owed promised mandated required")
_OF_OLD = frozenset(str(year) for year in range(1990, 2023))
_BROKERED = _w("brokered mediated negotiated arranged")
_US = ["u", ".", "s", "."]
_OF_A_NAME = _w("single page extended partial interim prisoner separate different rival alternative broader "
                "wider latest new own temporary limited "
                "counter revised modified amended detailed peace ceasefire cease fire truce previous earlier "
                "original updated similar draft proposed point hostage bridging final initial recent current second "
                "third release "
                "exchange so called phase phased stage staged step part three two multi swap gaza comprehensive backed led "
                "sponsored mediated day week month year hour long six four five seven ten 's ’ ' - "
                "january november october march may")  # fmt: skip
_PUT_FORWARD = _w("proposed presented presents submitted outlined unveiled offered offers proposes announced put drafted tabled "
                  "floated laid drawn suggested brought relayed handed delivered sent circulated written authored penned "
                  "crafted devised formulated")  # fmt: skip
_OFFERS = _w("offered offers")
_OVER = _w("over on about regarding willingness readiness acceptance approval rejection response")
_CONVEYED = _w("brought relayed handed delivered sent gave")
_PUT_OR_GIVEN = _PUT_FORWARD | _CONVEYED
_LAYS_OUT = _w("has stipulated specified provided that which would will includes include included including calls called "
               "stipulates specifies provides requires required envisages envisaged foresees consists shall involves "
               "involved entails sees seeks sought : for to under aimed aims covers contains suggests suggested proposes "
               "proposed allows promised promises mentions also with centers centres centered centred focuses features outlines "
                "comprises details describes guarantees obliges commits envisions envisioned envision outlining "
                "detailing guaranteeing ensures sets lays set pairs couples combines speaks foresees foresaw gives grants opens "
                "brings")  # fmt: skip
_MODAL = _w("would will includes include included calls called stipulates specifies provides requires envisages foresees shall "
            "envisions envisioned envisaged involves involved sees")  # fmt: skip
_DEPENDS = _w("condition conditional conditioned if unless only must never without need whether cannot provided")
_STANDS = _w("offered offering offers demanded demands demanding rejected rejects rejecting refused refuses refusing insisted "
             "insists insisting ask asks asking priority agreed accepted willing ready prepared wants want wanted "
             "seeks seeking called asked vowed dismissed "
             "pushing pressing urged demand insist reject refuse seek objected objects")  # fmt: skip
_SOUGHT = _w(
    "pushed pushing pushes seeks seeking sought seek wants wanted want demands demanded demanding demand urge urges"
)
_TRIED_FOR = _w("efforts effort negotiate tried trying try towards toward hopes hope hoped hoping pressure")
_STIPULATES = _w("stipulated stipulates provided provides required requires specified specifies foresaw foresees")
_ORDINALS = {"first": "1", "initial": "1", "second": "2", "third": "3", "one": "1", "two": "2", "three": "3", "1": "1", "2": "2",
             "3": "3"}  # fmt: skip
_SENTENCES, _PARAGRAPHS = 9, 6  # how far a plan goes on after it was named last
_PLANS = 12  # how many plans back a plan named again may be


_IS_TO_BE = frozenset(("are", "is", "was", "were", "due"))
_OF_THEIR_OWN = ("us", "international", "hostage_families", "un", "palestinian_other", "mediator")


def side(name: str) -> str | None:
    """Whose stance an actor's is: the party of a spokesperson, or a person who stands for a policy of their own."""
    if name in OWN_NAME:
        return name
    if name in _GOVERNMENT:
        return "United States"
    party = v.party_of(name)
    return _PARTIES.get(party or "") or (name if party in _OF_THEIR_OWN else None)


@dataclass(slots=True)
class Plan:
    """A proposal or an agreement that a text speaks of: whose it is (None: not told), and whether it is agreed."""

    by: str | None
    agreed: bool
    number: int
    put: tuple[date, date] | None = None  # when it was put forward, if the text says
    # who agreed to it as it was first named: it is somebody else's, whatever it is called later
    taken_by: str | None = None

    @property
    def whose(self) -> str:
        """Whose it is; an agreement is its parties', a proposal of nobody named the mediators'."""
        return self.by or (BOTH if self.agreed else MEDIATORS)


class Plans:
    """The plans of a document, and which of them each of its words speaks of."""

    def __init__(self, doc: Document, attributions: Attributions, days: list[Days]) -> None:
        self.doc, self._attributions, self._in_sentence = doc, attributions, attributions.in_sentence
        self.all: list[Plan] = []
        self._named: list[list[tuple[int, Plan]]] = [[] for _ in doc.sentences]
        self._current: list[Plan | None] = []
        self._named_before: list[int] = []  # the sentence that named the plan last before each
        self._going_on: dict[int, bool] = {}
        self._under_heading: set[int] = set()
        self._followed: tuple[int, Plan] | None = None  # the plan of somebody that a deal follows, and where it is told
        self._phases: list[list[tuple[int, str]]] = [[] for _ in doc.sentences]
        for i in doc.where(lx.PHASES):
            phase = self._phase_at(i)
            if phase is not None:
                self._phases[doc.sentence_of(i)].append((i, phase))
        places: list[list[int]] = [[] for _ in doc.sentences]
        for i in doc.where(_PROPOSALS | DEALS | _TRUCES | lx.PHASES | _REPLIES | _DOCUMENT):
            places[doc.sentence_of(i)].append(i)
        current: Plan | None = None
        since, named, listing = 0, 0, False
        for number in range(len(doc.sentences)):
            if current is not None and (
                number - since > _SENTENCES or doc.paragraph_of[number] - doc.paragraph_of[since] > _PARAGRAPHS
            ):
                current = None
            self._current.append(current)
            self._named_before.append(named)
            for i in places[number]:
                plan = self._plan_at(i, number, current)
                if plan is not None:
                    likened = self._named[number] and not _LIKENED.isdisjoint(doc.between(i - 6, i))
                    if not likened:  # "a proposal based on the Witkoff framework" is told of, not the framework
                        self._named[number].append((i, plan))
                    elif plan.by is not None:
                        self._followed = number, plan
                    current, since, named = self._named[number][0][1] if likened else plan, number, number
                    plan.put = plan.put or self._put(i, number, days, agreed=plan.agreed)
            if self._heading(number):
                current = current or (self.all[-1] if self.all else self._new(None, agreed=True))
                self._current[number], self._going_on[number] = current, True
            listing = self._goes_on(number) and (
                listing or self._heading(number) or doc.at(doc.sentences[number][0]) in _BULLETS
            )
            if listing or (self._goes_on(number) and not lx.PHASES.isdisjoint(doc.between(*doc.sentences[number]))):
                since = number  # a further item of a list, a further phase

    # ------------------------------------------------------------ naming

    def _heading(self, number: int) -> bool:
        """Whether a sentence is but the heading of a phase, or begins with one: 'The second stage', 'Phase 1: a truce'."""
        first, last = self.doc.sentences[number]
        if self._phases[number] and self._phases[number][0][0] <= first + 1 and self.doc.at(first + 2) == ":":
            return True
        short = last - first <= 8 and self.doc.at(last - 1) not in (".", "?", "!")
        return short and bool(self._phases[number]) and self._phases[number][0][0] <= first + 3

    def _plan_at(self, i: int, number: int, current: Plan | None) -> Plan | None:
        """The plan that the noun at word i names; None where it names none in particular ('any deal', 'reach a deal')."""
        doc = self.doc
        first, last = doc.sentences[number]
        word = doc.at(i)
        if word in lx.PHASES:  # "phase one, which allows ...", "the first stage also requires"
            named = doc.at(i + 1) in _ORDINALS or doc.at(i - 2) in ("the", "a", "in", "its")
            # "in the second phase the rest would go free", "of the truce", but not "in the second phase of the proposal"
            of_truce = doc.at(i + 1) == "of" and not _TRUCES.isdisjoint(doc.between(i + 2, i + 7))
            planned = self._planned(number) or self._planned_next(number)
            opens = current is None and named and (doc.at(i + 1) != "of" or of_truce) and planned
            if doc.at(i - 1) == "-" or not (opens or _OF_A_STAGE & set(doc.between(i + 1, min(last, i + 4)))):
                return None
            return current or (self.all[-1] if self.all else self._new(None, agreed=True))
        if (
            word in _DOCUMENT
            and doc.at(i - 1) == "the"
            and current is not None
            and doc.at(i + 1) in ("also", *_LAYS_OUT)
        ):
            return current  # "The document also calls on Hamas to lay down its weapons"
        if word in _DOCUMENT:  # "Hamas has replied to the outline with a document in which the army would leave"
            by = (
                self._putting(i - 1, number)
                if doc.at(i - 1) in _ANEW and doc.between(i + 1, i + 3) in _IN_WHICH
                else None
            )
            return self._new(by, agreed=False) if by is not None else None
        if word in _REPLIES:  # "Hamas's response to the American plan calls for ..."
            after = doc.between(i + 1, min(last, i + 12))
            asks = not _REPLIES_ASK.isdisjoint(after[: after.index(",")] if "," in after else after)
            to_a_plan = doc.at(i + 1) == "to" and not _PLANS_OR_DEALS.isdisjoint(doc.between(i + 2, i + 8))
            by = _BY_ADJECTIVE.get(doc.at(i - 1).removesuffix("'s").removesuffix("'"))
            if doc.at(i - 1) in ("its", "their"):
                by = next(
                    (s for m in reversed(self._in_sentence[number]) if m.last < i and (s := side(m.name)) in _TWO), None
                )
            by = "Hamas" if doc.at(i - 1) in _GROUPS and "hamas" in doc.words else by
            return self._new(by, agreed=False) if asks and to_a_plan and by in _TWO else None
        if word == "draft" and doc.at(i + 1) in lx.PHASES:
            return None  # "the later phases are still in a draft phase"
        k = i - 1
        while k >= first and i - k < 12 and (self._names(k) or doc.between(k - 3, k + 1) == _US):
            k -= 1 if self._names(k) else 4
        name = set(doc.between(k + 1, i))
        article = doc.at(k) if k >= first else ""
        told = self._named[number][-1] if self._named[number] else None
        begin = told[0] + 1 if told is not None else i
        if doc.at(begin) == "by":
            begin = next((m.last for m in reversed(self._in_sentence[number]) if begin < m.first < m.last < i), begin)
        if told is not None and all(
            word in _JOINING or self._names(begin + n) for n, word in enumerate(doc.between(begin, i))
        ):
            return told[1]  # "a proposal for a phased ceasefire deal", "a proposal by Witkoff for a deal"
        if told is not None and article in _ANEW and doc.between(k - 2, k) in (["calls", "for"], ["provides", "for"]):
            return told[1]  # "the proposal announced by Biden calls for a three-phase deal"
        if told is not None and article in _ANEW and doc.at(k - 1) == ",":
            return told[1]  # "agreement on a 20-point proposal, a plan now under review"
        if current is not None and article in _ANEW and doc.at(k - 1) == "of" and doc.at(k - 2) in lx.PHASES:
            return current  # "agreed to the first phase of a plan"
        if word in _TRUCES:
            return self._truce_at(i, k, number, article)
        if word == "paper" and _OF_A_PAPER.isdisjoint(name) and not self._hands_over(i, k, first, current):
            return None  # "told the paper", "a research paper", "the Qatari paper said"
        if (
            word == "resolution"
            and (current is None or article != "the")
            and name.isdisjoint(("draft", "american", "us"))
        ):
            return None  # "a resolution of the assembly"; an American one laid before the Council holds terms
        if doc.between(k - 2, k) == ["according", "to"] and (told or current):
            return told[1] if told else current  # "according to a draft of it"
        ahead = k - 1 - (doc.at(k - 1) in ('"', "“"))
        if article in _ANEW and doc.at(ahead) in _BEING and current is not None:
            return current  # "is a roadmap to ..."
        if (article in _ANEW and doc.at(k - 1) in _UNTIL) or doc.between(i, i + 2) == ["accord", "with"]:
            return None  # "until an agreement is reached"; "did not accord with"
        if word == "initiative" and doc.at(k - 1) in ("on", "at"):
            return None  # "brokered on the initiative of Qatar"
        if (
            doc.at(i + 1) == "for"
            and "egyptian" not in name
            and not _OF_ANOTHER_KIND.isdisjoint(doc.between(i + 2, i + 4))
        ):
            return None  # "a plan for the reconstruction of the territory"
        if doc.at(i + 1) == "to" and doc.at(i + 2) in _TO_FIGHT:
            return None  # "a plan to defeat Hamas"
        if article in _ANEW and "only" in doc.between(k - 4, k):
            return None  # "will agree only to a proposal that ..."
        if (
            not _GENERIC.isdisjoint(doc.between(k - 1, k + 1))
            or article in _OF_ANOTHER_KIND
            or doc.at(i + 1) in _TALKED_ABOUT
        ):
            return None
        if doc.at(i - 1) == "to" and word in ("plan", "offer", "draft"):
            return None
        if word in DEALS and article in _SOUGHT:
            return None  # "families demand deal to free captives"
        if word in DEALS and article in _ANEW and not _SOUGHT.isdisjoint(doc.between(max(first, k - 4), k)):
            return None  # "Hamas has pushed for a broader agreement: ..."
        if word in DEALS and article in _ANEW and not _TRIED_FOR.isdisjoint(doc.between(max(first, k - 6), k)):
            return None  # "tried for weeks to make a deal that ends the war"
        ahead_of = doc.between(max(first, k - 6), k)
        if word in DEALS and article in _ANEW and "not" in ahead_of and not {"agree", "accept"}.isdisjoint(ahead_of):
            return None  # "will not agree to a deal that ends the war"
        if word in DEALS and article in _ANEW and not _READY.isdisjoint(ahead_of):
            who = [m.name for m in self._in_sentence[number] if m.first < k and side(m.name) in ("Hamas", "Israel")]
            return (
                self._new(one_side(who[-1:]), agreed=False) if who else None
            )  # "Hamas is ready for a deal in which ..."
        near = {*name, *doc.between(max(first, i - 6), min(last, i + 7))}
        agreed = word in DEALS and _NOT_YET.isdisjoint({*name, doc.at(i + 1)})
        if agreed and article in _ANEW and "announced" not in near and self._putting(k + 1, number) is not None:
            agreed = False  # "Israel has put forward a new agreement"
        would = "would" in doc.between(first, last) and "announced" not in near
        by = self._author(i, k, number) if not agreed or _NOT_YET & near or would else None
        agreed = agreed and by in (None, MEDIATORS)  # "Washington's deal would begin with a truce"
        if agreed and article == "the" and by is None and 0 <= number - self._both_agree <= _SENTENCES:
            return self._alike(None, agreed=True)  # "Israel and Hamas agreed to pause the fighting. The deal ..."
        if agreed and not self._concluded(i, first, last) and not self._both_agreed(i, number):
            if (
                article in _ANEW
                and _TAKEN_UP & set(doc.between(k - 4, k))
                and doc.at(i + 1) in ("for", "that", "under")
            ):
                return self._alike(by, agreed=False)  # "agreed to a phased deal for a ceasefire"
            goes_on = i + 1
            if doc.at(i + 1) == "," and doc.at(i + 2) in _BROKERED:  # "a deal, negotiated by Qatar, that would halt"
                goes_on = 1 + next((k for k in range(i + 3, min(last, i + 9)) if doc.at(k) == ","), i)
            if article in _ANEW and doc.at(goes_on) not in ("that", "under", "in"):
                return None  # "to reach a deal"
            if article not in _ANEW and current is not None:
                return current  # "the deal would ..." is the proposal under discussion
            # "a deal that would free 40"; "the deal that Hamas said it had agreed to"
            agreed = article not in _ANEW and near.isdisjoint(_UNDECIDED)
            # "under the deal, 20 would be freed" is agreed only if a deal was made
            agreed = agreed and (not would or doc.at(i + 1) == "between" or self._first_made < i)
        again = article not in _ANEW and not _OTHER & name
        if again and by is None and word in _OF_EITHER and self._followed and number - self._followed[0] <= 3:
            return self._followed[1]  # "The deal is based on a plan of Trump. The plan also envisages ..."
        if again and by is None and current is not None and (current.agreed == agreed or word in _OF_EITHER):
            return current
        refused = article in _ANEW and not {"rejected", "rejects", "refused", "dismissed"}.isdisjoint(
            doc.between(k - 2, k)
        )
        apart = (
            refused and current is not None and current.by is None
        )  # "rejected an Israeli offer": not the one laid out
        if again or (by is not None and article != "another" and not _OTHER & name and not apart):
            return self._alike(by, agreed=agreed)
        new = self._new(by, agreed=agreed)
        if article in _ANEW and not _TAKEN_UP.isdisjoint(doc.between(k - 3, k)):
            new.taken_by = next((side(m.name) for m in reversed(self._in_sentence[number]) if m.last < k), None)
        return new

    def _hands_over(self, i: int, k: int, first: int, current: Plan | None) -> bool:
        """Whether a paper is what one side gives another to agree to: 'handed Hamas a paper', and then 'the paper calls for'."""
        doc = self.doc
        if not _BY_ADJECTIVE.keys().isdisjoint(doc.between(k + 1, i)):
            named = doc.text[doc.starts[i + 1] : doc.starts[i + 1] + 1].isupper()  # "the Israeli paper Haaretz"
            return doc.at(i + 1) not in lx.SAY and not named  # "the Israeli paper demands"
        if doc.at(k) in _ANEW:
            return not _HANDED_OVER.isdisjoint(doc.between(max(first, k - 6), k))
        after = doc.between(i + 1, i + 6)
        if "by" in after and not _PUT_FORWARD.isdisjoint(after[: after.index("by")]):
            return True  # "The paper, put forward by the envoy"
        laid_out = doc.at(i + 1 + (doc.at(i + 1) == "also")) in _LAYS_OUT or doc.at(k - 1) in _UNDER
        return current is not None and doc.at(k) == "the" and laid_out

    def _names(self, k: int) -> bool:
        """Whether the word at k can be part of a plan's name: 'the latest Israeli', 'a three-phase, 135-day'."""
        word = self.doc.at(k)
        return (
            word in _OF_A_NAME
            or word.isdecimal()
            or word.removesuffix("'s") in _BY_ADJECTIVE
            or (word == "," and self.doc.at(k - 1) in _OF_A_NAME)
        )

    def _truce_at(self, i: int, k: int, number: int, article: str) -> Plan | None:
        """The plan that a truce at word i stands for: one that is put forward, one 'in which' something was done or will be."""
        doc = self.doc
        last = doc.sentences[number][1]
        before = self._named[number][-1][0] if self._named[number] else None
        if before is not None and not _MODAL.isdisjoint(doc.between(before, i)):
            return None  # "an outline which calls for a truce during which ..."
        offered = not _OFFERS.isdisjoint(doc.between(max(doc.sentences[number][0], k - 11), k))  # a stance, not a plan
        new = article in _ANEW and doc.at(i + 1) not in _TALKS and not offered
        if new and (by := self._putting(k + 1, number)) is not None:
            # "Qatar announced that a truce would be extended" tells what others agreed to
            announced = v.party_of(by) == "mediator" and "announced" in doc.between(k - 6, k)
            return self._alike(
                None if announced else by, agreed=announced
            )  # "Hamas has put forward a 135-day ceasefire"
        after = doc.between(i + 1, min(last, i + 9))
        if new and "by" in after and not _PUT_FORWARD.isdisjoint(after[: after.index("by")]) and "," not in after:
            by = self._author(i, k, number)  # "a 45-day truce in Gaza put forward by the United States"
            return self._alike(by, agreed=False) if by is not None else None
        if doc.at(i + 1) in _PROPOSALS | DEALS:
            return None  # "a ceasefire plan in which ..." is a plan
        if before is not None and doc.at(k - 1) == "during" and article in _ANEW:
            return None  # "agreed to an Egyptian proposal to release ten captives during a 60-day truce"
        in_which = "which" in doc.between(i + 1, min(last, i + 5))
        if article == "the" and not _STIPULATES.isdisjoint(doc.between(i + 1, min(last, i + 9))):
            return self._alike(None, agreed=True)  # "the truce, agreed in October, stipulated that ..."
        under = article in ("the", "a", "this") and doc.at(k - 1) in _UNDER and doc.at(i + 1) not in _TALKS
        if not in_which and not under:
            return None
        made = "extended" in doc.between(k + 1, i)  # "under the extended truce, Hamas will release ten a day"
        if not made and not {"would", "will"}.isdisjoint(doc.between(i + 1, min(last, i + 12))):
            return self._alike(self._author(i, k, number), agreed=False)  # "a truce in which four would be freed"
        return self._new(None, agreed=True) if article in _ANEW else self._alike(None, agreed=True)

    def _alike(self, by: str | None, *, agreed: bool) -> Plan:
        """The plan named last that may be the one of this author, else a new one."""
        alike = next((p for p in self.all[: -_PLANS - 1 : -1] if p.agreed == agreed and _may_be(p.by, by)), None)
        if alike is None:
            return self._new(by, agreed=agreed)
        if by in OWN_NAME and alike.by == "United States":  # "Witkoff's proposal", after "the US proposal"
            self.all.append(Plan(by, agreed, alike.number))
            return self.all[-1]
        alike.by = alike.by or (by if by != alike.taken_by else None)
        return alike

    def _new(self, by: str | None, *, agreed: bool) -> Plan:
        plan = Plan(by, agreed, len(self.all) + 1)
        self.all.append(plan)
        return plan

    def _concluded(self, i: int, first: int, last: int) -> bool:
        """Whether the words around a deal tell that it was made: 'struck', 'took effect', but not 'could be reached'."""
        doc = self.doc
        return any(
            doc.at(n) in _CONCLUDED
            and _UNSURE.isdisjoint(doc.between(n - 3, n))
            and (doc.at(n - 1) not in ("be", "to") or doc.at(n) == "signed")
            for n in range(max(first, i - 6), min(last, i + 7))
        )

    @cached_property
    def _first_made(self) -> int:
        """Where the text first tells that a deal was made: the word that names it, past the last where none does."""
        doc = self.doc
        named = (k for k in doc.where(DEALS | _TRUCES) if self._concluded(k, *doc.sentences[doc.sentence_of(k)]))
        return next(named, doc.sentences[-1][1])

    @cached_property
    def _both_agree(self) -> int:
        """The first sentence that tells that both parties agreed to something, past the last where none does."""
        doc = self.doc
        for number, mentions in enumerate(self._in_sentence):
            both = [m.last for m in mentions if m.name == BOTH]
            both += [
                b.last
                for a, b in pairwise(mentions)
                if {a.name, b.name} == {"Israel", "Hamas"} and b.first - a.last == 1
            ]
            for after in (doc.between(last, min(last + 4, doc.sentences[number][1])) for last in both):
                at = next((n for n, word in enumerate(after) if word in _AGREE), None)
                if at is not None and _NOT_AGREED.isdisjoint(after[:at]):
                    return number
        return len(doc.sentences)

    def _both_agreed(self, i: int, number: int) -> bool:
        """Whether the sentence has both parties agree, or just 'the agreed deal'."""
        doc = self.doc
        first, last = doc.sentences[number]
        if doc.at(i - 1) == "agreed":
            return True
        at = next((k for k in range(max(first, i - 9), min(last, i + 9)) if doc.at(k) == "agreed"), None)
        if at is None:
            return False
        parties = {side(m.name) for m in self._in_sentence[number] if m.first < at}
        together = not {"sides", "parties"}.isdisjoint(doc.between(first, at))
        return BOTH in parties or {"Israel", "Hamas"} <= parties or together

    def _author(self, i: int, k: int, number: int) -> str | None:
        """Whose the plan named at word i is by the words around: 'Israeli', 'put forward by Qatar', 'X has proposed a ...'."""
        doc = self.doc
        last = doc.sentences[number][1]
        for n in range(i - 1, k, -1):
            if doc.at(n + 1) == "-" and doc.at(n + 2) in _FOR_SOMEBODY:
                continue  # "the US-backed plan" may be anybody's
            if doc.between(n - 3, n + 1) == _US:
                return "United States"
            whose = _BY_ADJECTIVE.get(doc.at(n).removesuffix("'s").removesuffix("'"))
            other = _BY_ADJECTIVE.get(doc.at(n - 2)) if doc.at(n - 1) in ("-", "–", "and") else None
            if whose is not None:
                return one_side([other, whose]) if other is not None else whose  # "the Qatari-Egyptian proposal"
        if doc.has(k, i, ("20", "-", "point")) >= 0:
            return "Donald Trump"  # "the 20-point plan" is his
        mentions = self._in_sentence[number]
        if doc.at(k) in _GROUPS and "hamas" in doc.words:
            return "Hamas"  # "the group's counter-offer"
        if doc.at(k) in ("his", "her"):  # "Witkoff called Hamas's reply to his proposal unacceptable"
            before = [m.name for m in mentions if m.last <= k and " " in m.name and side(m.name) == m.name]
            if before:
                return one_side(before[-1:])
        if doc.between(i + 1, i + 4) == ["of", "its", "own"]:  # "Hamas has answered with a plan of its own"
            owners = (own for m in mentions if m.last <= k and (own := side(m.name)) is not None)
            return next(owners, None)
        if doc.at(k) == "its" and not _TURNED_DOWN.isdisjoint(doc.between(k - 2, k)):
            sides = [side(m.name) for m in mentions if m.last < k]
            if len(sides) > 1 and sides[-2] != sides[-1]:
                return sides[-2]  # "Hamas says Israel rejected its offer"
        after = doc.between(i + 1, min(last, i + 15))
        credited = next((n for n in range(i + 1, min(last, i + 10)) if doc.at(n) in _CREDITS), None)
        if credited is not None:  # "a proposal that Netanyahu's office attributes to the American envoy"
            whose = one_side([m.name for m in mentions if credited < m.first <= credited + 4][:1])
            if whose is not None:
                return whose
        if not _BROKERED.isdisjoint(after):
            return MEDIATORS if _OF_OLD.isdisjoint(after) else None  # "a deal arranged by Egypt in 2021"
        described = doc.has(i + 1, i + 12, ("as", "an"))  # "presented by the US as an Israeli proposal"
        if described >= 0 and doc.at(described + 2) in _BY_ADJECTIVE and doc.at(described + 3) in _PROPOSALS | DEALS:
            return _BY_ADJECTIVE[doc.at(described + 2)]
        if after[:1] == ["of"]:
            found = one_side([m.name for m in mentions if i + 1 < m.first <= i + 4])
            if found is not None:
                return found  # "the previous proposal of the United States"
        told = next(
            (k for k in range(i + 1, i + 1 + len(after))
             if doc.at(k) in _PUT_FORWARD or doc.between(k, k + 2) in (["made", "public"], ["made", "known"])
             or (doc.at(k) in ("by", "from") and (k == i + 1 or doc.at(k - 1) in _PUT_FORWARD))), None
        )  # fmt: skip
        # "a proposal which, he said, Israel has offered"
        next_word = i + 1 + (doc.at(i + 1) == "itself")  # "the outline itself, which the mediators put forward"
        next_word += 3 * (doc.between(next_word, next_word + 3) == ["on", "the", "table"])
        relative = doc.at(next_word + (doc.at(next_word) == ",")) in ("which", "that")
        if told is not None and (relative or not {",", ";"} & set(doc.between(i + 1, told - 1))):
            passive = {"by", "from"} & set(doc.between(told, told + 4))
            speaks = (
                n
                for n in range(told, told + 13)
                if doc.at(n) == "," and not lx.SAY.isdisjoint(doc.between(n + 1, n + 9))
            )
            # "put forward by the United States, Karoline Leavitt said"
            span = range(told, next(speaks, told + 13)) if passive else range(i + 1, told)
            named = [m for m in mentions if m.first in span and doc.at(m.first - 1) not in ("in", "at")]  # "in Cairo"
            people = [m for m in named if m.name in OWN_NAME and v.party_of(m.name) == "us"]
            both = len(people) > 1 and "and" in doc.between(people[-2].last, people[-1].first)
            if len(people) > 1 and not both and "envoy" in doc.between(told, people[-1].first):
                named = people[-1:]  # "by the envoy of Trump, Steve Witkoff"
            found = one_side([m.name for m in named])
            if found is not None:
                return found
        return self._putting(k + 1, number)

    def _putting(self, i: int, number: int) -> str | None:
        """Who puts forward what the words from i on name, by a verb before them: 'Egypt has presented a new proposal'."""
        doc, mentions = self.doc, self._in_sentence[number]
        first = doc.sentences[number][0]
        verbs = [
            n
            for n in range(max(first, i - 12), i)
            if doc.at(n) in _PUT_OR_GIVEN
            or (doc.at(n) == "made" and doc.at(n + 1) in _ANEW)
            or (doc.at(n) in ("responded", "answered", "replied") and "with" in doc.between(n + 1, i))
        ]
        if verbs:
            if "been" in doc.between(verbs[-1] - 2, verbs[-1]) or doc.at(verbs[-1] + 1) == "by":
                return None
            if not _OVER.isdisjoint(doc.between(verbs[-1] + 1, i)):
                return None  # "announced its willingness to negotiate over a proposal"
            before = [m for m in mentions if m.last <= verbs[-1]][-2:]
            of_them = (
                len(before) == 2 and before[1].name in (MEDIATORS, "mediators") and before[0].last == before[1].first
            )
            if of_them:
                return one_side([before[0].name])  # "US mediators had presented"
            if (
                len(before) == 2
                and "met" in doc.between(before[0].last, before[1].first)
                and doc.at(verbs[-1] - 1) == "and"
            ):
                before = before[:1]  # "mediators met Israeli officials and proposed a pause"
            both = len(before) == 2 and "and" in doc.between(before[0].last, before[1].first)
            found = one_side([m.name for m in (before if both else before[-1:])])

            # "handed the proposal to Hamas" is no author's act; "handed both a new proposal" is
            conveyed = doc.at(verbs[-1]) in _CONVEYED and doc.at(i - 1) not in _ANEW and found not in OWN_NAME
            return None if conveyed else found
        return None

    def _put(self, i: int, number: int, days: list[Days], *, agreed: bool) -> tuple[date, date] | None:
        """The days on which the plan named at word i was put forward: 'Egypt presented a new proposal on Monday'."""
        doc = self.doc
        first, last = doc.sentences[number]
        for d in days_between(days, first, last):
            near = doc.between(max(first, min(d.start_word, i) - 5), min(last, max(d.end_word, i) + 6))
            beside = doc.between(max(first, d.start_word - 5), min(last, d.end_word + 4))
            near_by = range(d.start_word - 1, max(first, d.start_word - 13) - 1, -1)
            since = next((k for k in near_by if doc.at(k) == "since"), d.start_word)
            # "since Biden laid out the plan in late May"
            its_own = d.since and not _PUT_FORWARD.isdisjoint(doc.between(since, d.start_word))
            if (
                (not d.since or its_own)
                and (d.first.month, d.first.day) != (10, 7)  # "the hostages seized on October 7"
                and (d.last - d.first).days <= 31  # not "earlier this year"
                and not (_MADE_KNOWN if agreed else _PUT_FORWARD - _TOLD | {"published"}).isdisjoint(near)
                and lx.SAY.isdisjoint(set(beside) - _PUT_FORWARD)
            ):
                return d.first, d.last
        return None

    def _phase_at(self, i: int) -> str | None:
        """Which phase the word at i names: 'the first six-week phase', 'phase two'."""
        doc = self.doc
        if doc.at(i + 1) in _ORDINALS and doc.at(i + 1) not in ("first", "second", "third"):
            return _ORDINALS[doc.at(i + 1)]
        for k in range(i - 1, max(i - 7, -1), -1):
            if doc.at(k) in ("first", "initial", "second", "third"):
                return _ORDINALS[doc.at(k)]
            if doc.at(k) in ("the", "a", "of", "in", ",", "."):
                return None
        return None

    # ------------------------------------------------------------ what stands in a plan

    def of(self, i: int) -> Plan | None:
        """The plan in which what is told at word i stands; None where nothing is laid out there, or somebody takes a stand."""
        doc = self.doc
        number = doc.sentence_of(i)
        here = self._named[number]
        if not here and not self._goes_on(number):
            return None
        first, last = doc.sentences[number]
        named = next(((k, plan) for k, plan in reversed(here) if k < i), None)
        begins = named[0] if named else first
        names = {k for k, _ in here}
        for k in range(begins + 1 if named else first, i):
            if doc.at(k) in _PLANS_OR_DEALS and k not in names and doc.at(k + 1) in ("that", "which", "to"):
                return None  # "hopes for progress towards a deal that ends the war": no plan in particular
        proposed = any(k < i and doc.at(k) in _PROPOSALS for k, _ in here)
        in_quotes = doc.quoted[i] and doc.quoted[begins] and not proposed
        before = doc.between(max(first, i - 7), i)
        if in_quotes:  # what a mediator says is to be is no stand of his own
            in_quotes = v.party_of(self._attributions.of(i).claimant) not in ("us", "mediator")
        if not named and not _AMENDED.isdisjoint(doc.between(first, first + 3)):
            return None  # "The amendments include a timeline for ..."
        if not named and not {"amendments", "changes"}.isdisjoint(doc.between(first, i)):
            return None  # "Hamas's response included amendments aimed at a permanent ceasefire"
        if not named and doc.at(first) in ("those", "these") and number:
            asked = doc.between(*doc.sentences[number - 1])
            if not {"demands", "conditions"}.isdisjoint(asked[-4:]):
                return None  # "repeated its long-standing demands. Those include a permanent ceasefire"
        if doc.has(first, i, ("agreement", "to")) > first and not {"its", "their", "renewed"}.isdisjoint(
            doc.between(first, i)
        ):
            return None  # "renewed its agreement to hand over the administration": its own stand
        if ("without", "fighting") in pairwise(before):
            before = before[before.index("fighting") :]  # "six weeks without fighting, in which Hamas would free 40"
        if in_quotes or not _NOT_IN_IT.isdisjoint(before) or ("put", "off") in pairwise(before):
            return None
        if named and doc.at(begins) in lx.PHASES and not _SOUGHT.isdisjoint(doc.between(first, begins)):
            return None  # "Hamas demands that the second phase include a withdrawal"
        amended = named and not _AMENDED.isdisjoint(doc.between(begins - 6, begins))
        partly = named and not _PARTS.isdisjoint(doc.between(begins - 4, begins)) and self._stands(first, begins)
        if partly:
            return None  # "has objected to parts of the plan, including disarmament"
        if amended and "would" not in doc.between(begins + 1, i):
            return None  # "amendments to the Israeli proposal, including a full withdrawal"
        if named:
            told_from = begins + 1
            if (
                doc.at(told_from) == "," and doc.at(told_from + 1) == "which"
            ):  # "the proposal, which Hamas accepted, called for"
                told_from = next((k + 1 for k in range(told_from + 2, i) if doc.at(k) == ","), told_from)
            between = doc.between(told_from, i)
            if "until" in between and not {"not", "no", "never"}.isdisjoint(doc.between(first, begins)):
                return None  # "would not move to the next stage of the truce until all the bodies were back"
            if any(clause_at(doc, k) in ("as", ";") for k in range(begins + 1, i)):
                return None  # "the US plan has been sent, as Washington pushes for an end to the fighting"
            if ("but", "to") in pairwise(between) or ("led" in between and "would" not in between):
                return None  # "not aimed at rejecting the plan but to demand a guarantee", "the phase led to the return of"
            if not _URGING.isdisjoint(doc.between(first, begins)) and any(
                doc.at(k) == "and" and doc.at(k + 1) in ("israel", "hamas") and doc.at(k + 2) == "to"
                for k in range(begins, i)
            ):
                return None  # "urged Hamas to accept the plan and Israel to let in more aid"
            if not _TOWARDS.isdisjoint(between):
                return None  # "answered the plan in a way that serves a lasting ceasefire"
            if any(
                doc.at(k) == "demands" and not _THEIRS.isdisjoint(doc.between(k - 3, k)) for k in range(told_from, i)
            ):
                return None  # "has not rejected the deal, but its key demands, including a withdrawal, ..."
            told = self._under(begins, first) or not _LAYS_OUT.isdisjoint(between)
            told = told or (doc.at(begins) in _TRUCES and between[:1] == ["of"])  # "a proposal for a truce of 70 days"
            # "a new proposal for a 55-day truce and a phased release of hostages"
            for_it = any(
                doc.at(k) in _PROPOSALS and doc.at(k + 1) == "for" for k, plan in here if plan is named[1] and k < i
            )
            told = told or (for_it and "," not in between and lx.MODALS.isdisjoint(between))
            after = pairwise(doc.between(i, last))  # but "he said on condition of anonymity"
            depends = _depends(between) or any(a == "condition" and b != "of" for a, b in after)
            return named[1] if told and not depends and not self._stands(told_from, i) else None
        laid_down = self._laid_down(i, number)
        if laid_down is not None:
            return laid_down
        listed = self._item(number)
        hinges = (
            "conditional" in doc.between(first + 2, first + 6) and doc.at(first + 1) in _TRUCES | DEALS | _PROPOSALS
        )
        if (
            not listed
            and not hinges
            and (_depends(doc.between(first, self._clause_end(i, last))) or self._stands(first, i))
        ):
            return None  # unless "the truce would be conditional on ..."
        behind = next((plan for k, plan in here if self._under(k, first)), None)
        if behind is not None:
            return behind if self._planned(number, _IS_TO_BE | {"expected", "preparing"}) else None
        return self._current[number] if self._goes_on(number) and not self._own_words(i, number) else None

    def _laid_down(self, i: int, number: int) -> Plan | None:
        """The plan that is told to hold what stands before its name: 'as the plan requires', 'the force foreseen in the plan'."""
        doc = self.doc
        last = doc.sentences[number][1]
        for k, plan in self._named[number]:
            if k < i:
                continue
            words = doc.between(i + 1, k)
            as_it_says = "as" in words and not _REQUIRES.isdisjoint(self._up_to_comma(k + 1, min(last, k + 7)))
            foreseen = any(word in _FORESEEN and then in ("in", "by", "under", "for") for word, then in pairwise(words))
            if (as_it_says or (foreseen and k - i <= 14)) and ";" not in words:
                return plan
        return None

    def _up_to_comma(self, first: int, last: int) -> list[str]:
        words = self.doc.between(first, last)
        return words[: words.index(",")] if "," in words else words

    def _clause_end(self, i: int, last: int) -> int:
        """Where another clause of a sentence begins after word i: what it makes depend on something is its own."""
        doc = self.doc
        return next((k for k in range(i + 1, last) if doc.at(k) == ";" or doc.between(k, k + 2) == [",", "and"]), last)

    def _planned(self, number: int, to_be: frozenset[str] = _IS_TO_BE) -> bool:
        """Whether a sentence says what is to be: by a modal verb, or by 'to' behind some words."""
        doc = self.doc
        first, last = doc.sentences[number]
        if doc.has(first, first + 8, (",", "set", "for")) >= 0:
            return False  # "the first handover, set for Sunday, will include ..." is what will be done
        staged = doc.at(first + 1) in _ORDINALS and not {"is", "comes"}.isdisjoint(doc.between(first + 2, first + 4))
        return (
            staged
            or doc.between(first, first + 2) == ["it", "also"]
            or not _MODAL.isdisjoint(doc.between(first, last))
            or any(doc.at(n) == "to" and doc.at(n - 1) in to_be for n in range(first + 1, last))
        )

    def _planned_next(self, number: int) -> bool:
        """Whether the next sentence says what it is to bring: 'It envisioned ...'."""
        first = self.doc.sentences[number][1]
        return self.doc.at(first) == "it" and self.doc.at(first + 1) in _MODAL - {"would", "will"}

    def _goes_on(self, number: int) -> bool:
        """Whether a sentence goes on with the plan named before it: an item of a list, or what is to be, told next to it."""
        doc = self.doc
        plan = self._current[number]
        if plan is None or (not plan.agreed and self._of_a_digest(number)):
            return False
        if number not in self._going_on:
            first, last = doc.sentences[number]
            under = number > 0 and (self._heading(number - 1) or number - 1 in self._under_heading)
            if under and not _IS_TO.isdisjoint(doc.between(first, last)):  # "Stage 1. Hamas frees 33 hostages."
                self._under_heading.add(number)
            self._going_on[number] = self._item(number) or number in self._under_heading or self._planned(number)
        return self._going_on[number]

    def _of_a_digest(self, number: int) -> bool:
        """Whether a sentence is an item of a list of news, another item of which named the plan: it tells something else."""
        doc, named = self.doc, self._named_before[number]
        items = all(doc.at(doc.sentences[n][0]) in _BULLETS for n in (named, number))
        return items and named != number and not self._phases[named]

    def _item(self, number: int) -> bool:
        """Whether a sentence is an item of a list: behind a bullet, 'Day 7:', on a line of its own after a colon."""
        doc = self.doc
        first, last = doc.sentences[number]
        if doc.at(first) in _BULLETS or on_a_day(doc, first):
            return True
        if not number or doc.paragraph_of[number] == doc.paragraph_of[number - 1] or last - first > _ITEM:
            return False
        opened = doc.at(first - 1) == ":" or (self._going_on.get(number - 1, False) and self._item(number - 1))
        return opened and _FINITE.isdisjoint(doc.between(first, last))

    def listed(self, i: int) -> bool:
        """Whether what stands at word i is an item of a list, whose participles tell nothing as done."""
        number = self.doc.sentence_of(i)
        return self._item(number) or self._heading(number)

    def _own_words(self, i: int, number: int) -> bool:
        """Whether one of the two parties speaks here: what it says it will do is its own stand."""
        speaker = self._attributions.of(i).claimant
        first = self.doc.sentences[number][0]
        # "In return, he said, Israel must end the war"
        goes_on = self.doc.between(first, first + 2) in (["in", "exchange"], ["in", "return"])
        return (
            speaker is not None
            and side(speaker) in ("Hamas", "Israel", "Benjamin Netanyahu")
            and (goes_on or any(m.name == speaker for m in self._in_sentence[number]))
        )

    def told_before(self, number: int) -> Plan | None:
        """The plan that a text spoke of last before a sentence, if that is not long ago."""
        return self._current[number]

    def tells(self, i: int) -> bool:
        """Whether a relative clause of a plan's name tells what stands at word i: 'a proposal that would free ten'."""
        named = [k for k, _ in self._named[self.doc.sentence_of(i)] if k < i]
        return bool(named) and not {"that", "which", "would", "aimed"}.isdisjoint(self.doc.between(named[-1] + 1, i))

    def lacks(self, i: int) -> bool:
        """Whether a plan is said not to hold what is told at word i: 'without any commitment', 'does not mention'."""
        doc = self.doc
        number = doc.sentence_of(i)
        before = doc.between(doc.sentences[number][0], i)
        if ("no", "mention") in pairwise(before[-4:]):
            return True
        if _LACKS & set(pairwise(before[-9:])) or "lacks" in before[-8:]:
            return any(k < i for k, _ in self._named[number])
        if "not" in before:
            left_out = before[before.index("not") + 1 : before.index("not") + 2] in (
                ["mention"],
                ["include"],
                ["provide"],
            )
            return left_out and not _GENERIC & set(before) and self._current[number] is not None
        return "without" in before[-9:] and any(k < i for k, _ in self._named[number])

    def answered(self, i: int) -> Plan | None:
        """The plan that an answer at word i names after it: 'rejected an Israeli offer'; None where it names none."""
        named = self._named[self.doc.sentence_of(i)]
        return next((plan for k, plan in named if 0 < k - i <= 9 and "," not in self.doc.between(i, k)), None)

    def named_by(self, i: int) -> Plan | None:
        """The plan whose name the word at i is part of: 'a three-phase deal', 'the six-week truce in which ...'."""
        doc = self.doc
        named = ((k, plan) for k, plan in self._named[doc.sentence_of(i)] if 0 < k - i <= 6)
        return next((plan for k, plan in named if _NOT_A_NAME.isdisjoint(doc.between(i, k))), None)

    def _under(self, k: int, first: int) -> bool:
        before = self.doc.between(max(first, k - 9), k)
        staged = any(word in lx.PHASES and then == "of" for word, then in pairwise(before))
        return staged or not {"under", "according", "per", "down", "contained", "part", "line"}.isdisjoint(before)

    def _stands(self, first: int, last: int) -> bool:
        """Whether somebody takes a stand between two words; what a plan 'calls for' is nobody's stand but the plan's."""
        doc = self.doc
        for k, word in enumerate(doc.between(first, last), first):
            said = word in ("announced", "said", "saying")
            if said and doc.at(k + 1) == "it" and doc.at(k + 2) in ("will", "would"):
                return True  # "after mediators sent it a proposal, Hamas announced it will free ..."
            if word == "agreed" and doc.at(k - 1) in (",", "an", "the"):
                continue  # "the truce, agreed in January, stipulated", "an agreed number"
            named = next((n for n in range(k - 1, k - 5, -1) if doc.at(n) in _PLANS_OR_DEALS), k)
            if (
                word in ("asks", "ask", "demands", "wants")
                and named < k
                and _PARTIES_TOLD.isdisjoint(doc.between(named, k))
            ):
                continue  # "the plan asks Hamas to disarm"
            if word in ("called", "calls") and doc.at(k - 1) == "it" and self._it_is_a_plan(k - 1):
                continue  # "The ceasefire was to end the war. It called for a withdrawal."
            if word == "calls" and doc.at(k + 1) == "on" and (_PROPOSALS | _DOCUMENT).isdisjoint(doc.between(k - 2, k)):
                return True  # "the UN's aid chief calls on Israel to open the crossings"
            if word == "called" and doc.at(k + 1) not in _CALLED_FOR:
                continue  # "the proposal, which Trump called historic, would ..."
            if word in _STANDS and not (
                word in ("called", "seeks", "sought", "demands", "offers")
                and doc.at(k - 1) not in ("hamas", "israel", "group", "movement")
                and (
                    (k == first and doc.at(k - 1) == ",")  # what it tells after an aside
                    or doc.at(k - 1) in ("so", "also", "explicitly")
                    or not (_PROPOSALS | DEALS).isdisjoint(
                        doc.between(max(doc.sentences[doc.sentence_of(k)][0], k - (8 if word != "called" else 3)), k)
                    )
                )
            ):
                return True
        return False

    def _it_is_a_plan(self, k: int) -> bool:
        """Whether 'it', which opens a sentence at word k, means what the sentence before speaks of first: a truce or a plan."""
        number = self.doc.sentence_of(k)
        if not number or k != self.doc.sentences[number][0]:
            return False
        first = self.doc.sentences[number - 1][0]
        return any(word in _TRUCES or word in _PLANS_OR_DEALS for word in self.doc.between(first, first + 4))

    def phase(self, i: int) -> str | None:
        """The phase of its plan that what stands at word i belongs to, as the sentence or its paragraph tells it."""
        doc = self.doc
        number = doc.sentence_of(i)
        told = [phase for k, phase in self._phases[number] if k < i]
        words = self.doc.between(self.doc.sentences[number][0], i)
        if any(which in ("last", "final") and word in lx.PHASES for which, word in pairwise(words)):
            return None
        if told:
            return told[-1]
        after = [phase for k, phase in self._phases[number] if i < k <= i + 9 and "in" in doc.between(k - 4, k)]
        if after:
            return after[0]  # "an end to the blockade in the third phase"
        first = doc.sentences[number][0]
        if doc.at(first) == "the" and doc.at(first + 1) in ("first", "second", "third") and doc.at(first + 2) in _MODAL:
            return _ORDINALS[doc.at(first + 1)]
        for before in range(number - 1, max(number - 2 * _SENTENCES, 0) - 1, -1):
            chained = self._going_on.get(before, False) or bool(self._named[before])
            if doc.paragraph_of[before] != doc.paragraph_of[number] and not chained:
                break
            if self._phases[before]:
                return self._phases[before][-1][1]
        return None


_LACKS = {("stops", "short"), ("stopped", "short"), ("no", "longer"), ("fails", "to"), ("failed", "to")}
_CALLED_FOR = _w("for on upon again once repeatedly off")
_AMENDED = _w("amendments changes demands")
_URGING = _w("urged urges urging called calls told pressed asked")
_CREDITS = _w("attributes attributed credits credited")
_PARTS = _w("parts points elements clauses aspects")
_TOWARDS = _w("way step")
_OF_A_STAGE = _w(
    "which that would will includes included include requires required calls called also involves sees provides allows"
)
_NOT_A_NAME = _w(", for in that and to")
_TOLD = _w("announced relayed brought")
_MADE_KNOWN = _w("announced reached struck signed concluded sealed agreed")
_ITEM = 30  # words; a longer line is prose
_TWO = ("Israel", "Hamas")
_TO_FIGHT = _w("defeat destroy occupy take seize capture conquer attack invade expand displace move relocate")
_DOCUMENT = _w("document")
_IN_WHICH = (["in", "which"], ["that", "would"], ["which", "would"])
_REPLIES = _w("response reply answer")
_REPLIES_ASK = _w("calls asks includes contains demands proposes stipulates envisages offers requires insists seeks")
_GROUPS = _w("group's movement's militants'")
_TURNED_DOWN = _w("rejected rejects refused refuses dismissed turned ignored spurned")
_THEIRS = _w("its their his hamas hamas' hamas's israel's group's movement's")
_IS_TO = _w("frees releases hands withdraws returns pulls go goes withdraw pull")
_FINITE = _w("was were said says has have had is are told")
_BULLETS = _w("• - – * ▪ ●")
_JOINING = _w("for of a an the")
_BEING = _w("is was as be called")
_OF_ANOTHER_KIND = _w(
    "reconstruction rebuilding recovery evacuation relocation displacement military war battle attack"
)
_TALKS = _w("talks negotiations efforts deal agreement proposal plan")
_OTHER = _w("previous earlier january november last october another separate similar")
_NOT_IN_IT = _w("failing failed fails without postpone postponed delay delayed delaying refusal")


GUARANTEES = _w("guarantee guarantees assurance assurances")


def _depends(words: list[str]) -> bool:
    """Whether words make what they tell depend on something, or deny it; 'some but not all' does not."""
    told = zip(["", *words], words, [*words[1:], ""], strict=False)
    denied = any(word == "not" and before != "but" and after != "been" for before, word, after in told)
    denied = denied and GUARANTEES.isdisjoint(words)  # "guarantees that the war will not resume, and ..."
    return denied or any(
        word in _DEPENDS and (word, then) not in (("provided", "for"), ("without", "fighting"))
        for word, then in pairwise([*words, ""])
    )


def _may_be(known: str | None, told: str | None) -> bool:
    """Whether a plan of one author may be that of another: not told, the same, or an envoy of the same country."""
    return None in (known, told) or known == told or v.party_of(known) == v.party_of(told) == "us"


def one_side(names: list[str]) -> str | None:
    """The one side that some actors are; several mediators are the mediators."""
    sides = list(dict.fromkeys(names))
    own = next((name for name in sides if name in OWN_NAME), None)
    if own is not None or not sides:
        return own
    parties = {v.party_of(name) for name in sides}
    if parties == {"us"}:
        return side(sides[-1])  # "U.S. President Joe Biden"
    if len(sides) > 1 and parties <= {"mediator", "us"}:
        return MEDIATORS
    return sides[0] if v.party_of(sides[0]) == "mediator" else side(sides[0])
