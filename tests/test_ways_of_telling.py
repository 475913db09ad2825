"""One fact told in every plain way reads alike: verbs in all their forms, parties, stances, answers, plans and their authors.

The sentences are put together here from parts; what is expected follows from how each is put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import cycle, permutations, product
from typing import Any

import pytest

from truceline.extraction import extract

PUBLISHED = "2025-02-19"


def read(text: str) -> Any:
    return extract(text + " Gaza was calm.", published=PUBLISHED)


def wrong(cases: Iterable[tuple[str, set[tuple[Any, ...]]]], kind: str, *columns: str) -> list[str]:
    """Of sentences and what they tell, those that are read otherwise."""
    out = []
    for text, expected in cases:
        got = {tuple(row[name] for name in columns) for row in getattr(read(text), kind)}
        if got != expected:
            out.append(f"{text} {sorted(map(str, got ^ expected))}")
    return out


def upper(text: str) -> str:
    return text[0].upper() + text[1:]


# ---------------------------------------------------------------- releases: base, past, participle, gerund

VERBS = [
    ("free", "freed", "freed", "freeing"), ("release", "released", "released", "releasing"),
    ("let go", "let go", "let go", "letting go"), ("set free", "set free", "set free", "setting free"),
    ("hand over", "handed over", "handed over", "handing over"), ("return", "returned", "returned", "returning"),
    ("hand back", "handed back", "handed back", "handing back"), ("give back", "gave back", "given back", "giving back"),
    ("send home", "sent home", "sent home", "sending home"),
]  # fmt: skip
COUNTED = [
    ("Hamas", "14 hostages", "hostages_released"), ("Hamas", "14 living hostages", "hostages_released"),
    ("Hamas", "14 Israeli captives", "hostages_released"), ("Israel", "14 Palestinian prisoners", "prisoners_released"),
    ("Israel", "14 Palestinian detainees", "prisoners_released"),
]  # fmt: skip
FORMS = {
    "reported": ["{who} {past} {what} on Monday", "{who} has {part} {what}", "{What} were {part} on Monday by {who}",
                 "{What} have been {part} by {who}", "{who} began {ing} {what} on Monday"],
    "scheduled": ["{who} will {base} {what} on Saturday", "{What} will be {part} on Saturday, {who} said",
                  "{who} is due to {base} {what} on Saturday", "{who} plans to {base} {what} on Saturday",
                  "{who} is expected to {base} {what} on Saturday"],
    "offered": ["{who} offered to {base} {what}", "{who} is ready to {base} {what}",
                "Under the proposal, {who} would {base} {what}", "The proposal calls for {who} to {base} {what}"],
    "accepted": ["{who} agreed to {base} {what}", "{who} has agreed to {base} {what} under the deal"],
    "rejected": ["{who} refused to {base} {what}", "{who} said it would not {base} {what}"],
    "demanded": ["{other} demanded that {who} {base} {what}", "{other} wants {who} to {base} {what}",
                 "{other} called on {who} to {base} {what}", "{other} urged {who} to {base} {what}"],
    "postponed": ["{who} postponed plans to {base} {what}"],
    "hypothetical": ["{who} could {base} {what}", "{who} has yet to {base} {what}", "{who} is considering {ing} {what}",
                     "{who} said it would {base} {what} only after the war ends", "{who} failed to {base} {what}",
                     "Without {who} {ing} {what}, the deal would fail"],
}  # fmt: skip


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_a_release(verb: tuple[str, ...]) -> None:
    base, past, part, ing = verb
    cases = (
        (
            form.format(who=who, other="Israel" if who == "Hamas" else "Hamas", what=what, What=upper(what), base=base,
                        past=past, part=part, ing=ing) + ".",
            {(measure, 14.0, modality)},
        )
        for modality, forms in FORMS.items() for form in forms for who, what, measure in COUNTED
    )  # fmt: skip
    assert wrong(cases, "claims", "measure", "value", "modality") == []


NOT_DONE = ["{who} is set to {base} {what}", "{who} is about to {base} {what}", "{who} is preparing to {base} {what}",
            "{who} is unlikely to {base} {what}", "Efforts to have {who} {base} {what} go on", "{who} did not {base} {what}",
            "{who} has not {part} {what}", "{who} never {past} {what}", "It is unclear whether {who} {past} {what}",
            "{What} were to have been {part} on Saturday by {who}", "A deal for {who} to {base} {what} is near",
            "{who} vowed never to {base} {what}", "{who} should have {part} {what} on Saturday",
            "{who} promised to {base} {what}", "{who} prepared to {base} {what}"]  # fmt: skip
NO_RELEASE = [
    "{who} ties the release of {what} to a truce",
    "{who} conditions the release of {what} on a truce",
    "The release of {what} by {who} is in doubt",
    "The release of {what} by {who} has been cancelled",
    "{other} awaits the release of {what}",
    "{other} hopes for the release of {what}",
    "Ahead of the release of {what} by {who}, crowds gathered",
    "The release of {what} by {who} hinges on a truce",
    "Without the release of {what} by {who} there is no deal",
]


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb[0])
def test_what_is_not_told_as_done(verb: tuple[str, ...]) -> None:
    base, past, part, _ = verb
    for form, (who, what, measure) in product(NOT_DONE + NO_RELEASE, COUNTED):
        other = "Israel" if who == "Hamas" else "Hamas"
        text = form.format(who=who, other=other, what=what, What=upper(what), base=base, past=past, part=part)
        done = [
            row["quote"]
            for row in read(f"{text}.").claims
            if row["measure"] == measure and row["modality"] == "reported"
        ]
        assert done == [], text


# ---------------------------------------------------------------- how things stand

STATES = {
    "hostages_held": ["{} hostages are still held in Gaza", "Hamas still holds {} hostages", "militants in Gaza hold {} hostages",
                      "{} people are still being held hostage in Gaza", "there are {} hostages left in Gaza",
                      "{} hostages have yet to be released from Gaza", "{} hostages remain captive in Gaza"],
    "hostages_held_dead": ["{} of the hostages held in Gaza are believed to be dead", "Hamas holds the bodies of {} hostages",
                           "the remains of {} hostages are still in Gaza", "Israel believes {} of the hostages in Gaza are dead"],
    "hostages_held_alive": ["{} of the hostages held by Hamas are thought to be alive",
                            "Israel believes {} hostages in Gaza are still alive"],
    "hostages_taken": ["{} people were taken hostage by Hamas", "Hamas kidnapped {} people from Israel",
                       "Hamas dragged {} people into Gaza as hostages", "militants seized {} hostages in the attack on Israel"],
    "prisoners_held": ["Israel holds {} Palestinian prisoners", "{} Palestinians are detained by Israel",
                       "{} Palestinians are in Israeli jails"],
    "deaths": ["{} people were killed in Gaza", "Israeli fire left {} people dead in Gaza",
               "strikes on Gaza claimed the lives of {} people", "{} Palestinians were shot dead by Israeli troops in Gaza"],
    "injured": ["{} people were injured in Gaza", "Israeli strikes in Gaza wounded {} people",
                "{} people suffered injuries in Gaza"],
    "missing": ["{} people are missing under the rubble in Gaza", "{} people remain buried under the rubble in Gaza"],
    "displaced": ["{} people have been displaced in Gaza", "{} people in Gaza have been forced from their homes",
                  "{} people have sought shelter in Gaza"],
}  # fmt: skip
SAID = ["{S}.", "{S}, Israel said.", "Israel said {s}.", "{S}, according to Israel.", "{S}, the UN said.", "Meanwhile, {s}.",
        "Officials in Gaza say {s}.", "{S}, and talks go on."]  # fmt: skip


@pytest.mark.parametrize("measure", STATES)
def test_a_state(measure: str) -> None:
    cases = (
        (said.format(s=told.format(24), S=upper(told.format(24))), {(measure, 24.0)})
        for told, said in product(STATES[measure], SAID)
    )
    assert wrong(cases, "claims", "measure", "value") == []


# ---------------------------------------------------------------- stances: who would do it, as a noun, as a verb

TERMS = {
    "hostages_released": ("Hamas", ["the release of all hostages", "the return of all the hostages", "a hostage release"],
                          ["free the remaining hostages", "hand over all the captives", "let the hostages go"]),
    "prisoners_released": ("Israel", ["the release of Palestinian prisoners"], ["free Palestinian detainees"]),
    "full_withdrawal": ("Israel", ["a full Israeli withdrawal from Gaza", "the exit of Israeli troops from Gaza"],
                        ["pull out of the Gaza Strip", "withdraw all its forces", "leave the Gaza Strip completely"]),
    "partial_withdrawal": ("Israel", ["a withdrawal from populated areas"], ["pull back to the border"]),
    "permanent_ceasefire": ("Israel", ["an end to the war", "a complete end to hostilities", "a permanent cease-fire"],
                            ["end the war"]),
    "disarmament": ("Hamas", ["the demilitarisation of Gaza"], ["disarm", "hand over its weapons", "give up its arms"]),
    "humanitarian_aid": ("Israel", ["more aid for Gaza", "the flow of aid into Gaza"], ["let humanitarian aid into Gaza"]),
    "crossing_reopening": ("Israel", ["the lifting of the blockade"], ["reopen the Rafah crossing"]),
    "bodies_returned": ("Hamas", ["the return of the bodies of hostages"], ["hand over the remains of the dead hostages"]),
    "governance_handover": ("Hamas", ["the handover of power in Gaza"], ["give up control of Gaza"]),
    "negotiations": ("Israel", ["talks on the second phase"], ["start talks on the second phase"]),
}  # fmt: skip
# stance: (by whom: who would do it, or the other side; told with a noun; told with a verb)
STANCES = {
    "demanded": ("other", ["{a} demanded {np}", "{a} has long called for {np}", "{a} insists on {np}", "{a} said it demands {np}",
                           "{Np}, a key demand of {a}, is in doubt", "{a} repeated its demand for {np}",
                           "{a}'s demands include {np}", "The demands of {a} include {np}"],
                 ["{a} demanded that {d} {inf}", "{a} called on {d} to {inf}", "{a} said {d} must {inf}",
                  "{a} told {d} to {inf}"]),
    "rejected": ("doer", ["{d} rejected {np}", "{d} ruled out {np}", "{d} opposes {np}", "{d} will not accept {np}"],
                 ["{d} refused to {inf}", "{d} said it would not {inf}", "{d} does not want to {inf}"]),
    "condition": ("other", ["{a} said any deal must include {np}", "{a} said there would be no deal without {np}",
                            "{a} made {np} a condition for a deal"],
                  ["{a} will not sign a deal unless {d} agrees to {inf}"]),
    "offered": ("doer", ["{d} offered {np}"], ["{d} said it was ready to {inf}", "{d} is willing to {inf}"]),
    "accepted": ("doer", ["{d} agreed to {np}"], ["{d} has agreed to {inf}"]),
}  # fmt: skip


@pytest.mark.parametrize("stance", STANCES)
def test_a_stance(stance: str) -> None:
    by, nouns, verbs = STANCES[stance]

    def cases() -> Iterator[tuple[str, set[tuple[Any, ...]]]]:
        for term, (doer, nps, infs) in TERMS.items():
            other = "Israel" if doer == "Hamas" else "Hamas"
            expected = {(term, stance, doer if by == "doer" else other)}
            for form, np in product(nouns, nps):
                yield form.format(a=other, d=doer, np=np, Np=upper(np)) + ".", expected
            for form, inf in product(verbs, infs):
                yield form.format(a=other, d=doer, inf=inf) + ".", expected

    assert wrong(cases(), "terms", "term", "stance", "stance_by") == []


# ---------------------------------------------------------------- plans: whose they are, and what stands in them

UNDER = [
    ("Under the Egyptian proposal", "Egypt"), ("Under a US proposal", "United States"), ("Under Witkoff's plan", "Steve Witkoff"),
    ("Under the plan put forward by Witkoff", "Steve Witkoff"), ("According to the Israeli proposal", "Israel"),
    ("In the first phase of the Egyptian proposal", "Egypt"), ("Under the proposal, which Egypt presented", "Egypt"),
    ("Under the agreement between Israel and Hamas", "Israel and Hamas"), ("Under Trump's 20-point plan", "Donald Trump"),
    ("Under the terms of the proposal by Qatar", "Qatar"),
]  # fmt: skip
WOULD = {
    "hostages_released": "Hamas would release 25 hostages", "prisoners_released": "Israel would free Palestinian detainees",
    "truce": "fighting would stop for 40 days", "full_withdrawal": "Israel would pull all its troops out of Gaza",
    "partial_withdrawal": "Israeli troops would withdraw from populated areas",
    "humanitarian_aid": "more aid would enter Gaza", "disarmament": "Hamas would lay down its weapons",
    "reconstruction": "the reconstruction of Gaza would begin",
    "bodies_returned": "the remains of dead hostages would be returned",
    "permanent_ceasefire": "the war would end", "crossing_reopening": "the Rafah crossing would reopen",
    "governance_handover": "a committee of Palestinian technocrats would govern Gaza",
}  # fmt: skip


HAMAS_DOES = ("hostages_released", "bodies_returned", "disarmament", "governance_handover")


@pytest.mark.parametrize(("under", "whose"), UNDER, ids=[under for under, _ in UNDER])
def test_what_a_plan_holds(under: str, whose: str) -> None:
    def stance(term: str) -> str:
        """A party's own plan demands what the other is to do, and offers the rest; nobody's own stand is reconstruction."""
        if whose != "Israel" or term == "reconstruction":
            return "proposed"
        return "demanded" if term in HAMAS_DOES else "offered"

    def cases() -> Iterator[tuple[str, set[tuple[Any, ...]]]]:
        terms = list(WOULD)
        for n, first in enumerate(terms):
            three = [first, terms[(n + 1) % len(terms)], terms[(n + 5) % len(terms)]]
            a, b, c = (WOULD[term] for term in three)
            yield f"{under}, {a}.", {(first, stance(first), whose)}
            expected = {(term, stance(term), whose) for term in three}
            yield f"{under}, {a}, {b} and {c}.", expected
            yield f"{under}, {a}. {upper(b)}. {upper(c)}.", expected

    assert wrong(cases(), "terms", "term", "stance", "stance_by") == []


# ---------------------------------------------------------------- answers, and the parties that give them

PARTIES = [
    ("Hamas", "Hamas"), ("The Israeli government", "Israel"), ("Netanyahu", "Benjamin Netanyahu"),
    ("A senior Hamas official said the group", "Hamas"), ("Hamas sent a delegation to Cairo. The group", "Hamas"),
    ("Netanyahu met his security cabinet. The prime minister", "Benjamin Netanyahu"),
]  # fmt: skip
PROPOSALS = [
    "the proposal",
    "Egypt's proposal",
    "the US plan",
    "the deal",
    "the ceasefire agreement",
    "the new framework",
]
ANSWERS = {
    "accepted": ["accepted {}", "has agreed to {}", "gave its approval to {}", "signed off on {}", "said yes to {}"],
    "rejected": ["rejected {}", "turned down {}", "did not accept {}", "refused to sign {}", "called {} unacceptable",
                 "said no to {}"],
    "supports": ["welcomed {}", "backs {}", "responded positively to {}", "expressed support for {}", "is committed to {}"],
    "undecided": ["is studying {}", "was reviewing {}", "is looking at {}", "has not yet decided on {}"],
    "no_reply": ["has not responded to {}", "has yet to reply to {}", "has not commented on {}"],
    "counter_offer": ["made a counteroffer to {}", "submitted amendments to {}", "demanded changes to {}"],
    "criticised": ["criticised {}", "denounced {}"],
    "breached": ["violated {}", "reneged on {}", "has been accused of violating {}"],
}  # fmt: skip


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer(answer: str) -> None:
    proposals = PROPOSALS[3:5] if answer == "breached" else PROPOSALS
    parties = PARTIES[:2] if answer in ("no_reply", "breached") else PARTIES
    turns = cycle(parties)
    cases = (
        (f"{party} {form.format(proposal)}.", {(actor, answer)})
        for form, proposal in product(ANSWERS[answer], proposals)
        for party, actor in [next(turns), next(turns)]
    )
    assert wrong(cases, "responses", "actor", "response") == []


NO_ANSWERS = [
    "has not explicitly rejected {}", "has not rejected {}", "never refused {}", "stopped short of rejecting {}",
    "declined to say whether Israel had accepted {}", "rejected claims that it had violated {}",
    "rejected accusations that it breached {}", "dismissed reports that it had broken {}", "denied violating {}",
    "delayed its approval of {}",
]  # fmt: skip


@pytest.mark.parametrize("words", NO_ANSWERS)
def test_no_answer(words: str) -> None:
    cases = (
        (f"{party} {words.format(proposal)}.", set[tuple[str, str]]())
        for (party, _), proposal in product(PARTIES[:3], PROPOSALS)
    )
    assert wrong(cases, "responses", "actor", "response") == []


TWO = ["{a} but {b} {w} it", "While {a}, {b} {w} it", "{a}. {b} {w} it", "{a}, which {b} {w}", "{a} that {b} {w}",
       "{a} after {b} {w} it"]  # fmt: skip


@pytest.mark.parametrize("two", TWO)
def test_two_answers(two: str) -> None:
    told = [
        ("accepted", "accepted"),
        ("rejected", "rejected"),
        ("welcomed", "supports"),
        ("is studying", "undecided"),
    ]
    cases = (
        (
            two.format(a=f"Israel {verb} the ceasefire deal", b="Hamas", w=other) + ".",
            {("Israel", answer), ("Hamas", response)},
        )
        for (verb, answer), (other, response) in product(told, told)
        if answer != response
    )
    assert wrong(cases, "responses", "actor", "response") == []


# ---------------------------------------------------------------- whose dead, by the place that is told of them

PLACES = {
    "gaza": ["Gaza", "Khan Younis", "the Gaza Strip"], "west_bank": ["the occupied West Bank", "Jenin"],
    "israel": ["southern Israel", "Israel", "Tel Aviv"], "lebanon": ["Lebanon", "Beirut"],
}  # fmt: skip
IN_TWO = ["Strikes killed 14 people in {a} and 25 in {b}", "At least 14 people were killed in {a} and 25 in {b} on Sunday",
          "In {a}, 14 people were killed, and in {b} 25 people were killed", "14 people died in {a}; 25 died in {b}",
          "14 people were killed in {a}, while 25 people were killed in {b}",
          "14 people were killed in {a}, and 25 were wounded in {b}",
          "14 people were killed in {a}, officials said. Another 25 were killed in {b}",
          "The toll stands at 14 in {a} and 25 in {b}, with the dead still being counted"]  # fmt: skip
WHO = {"people": "", "Palestinians": "", "children": "gaza_children", "journalists": "gaza_journalists"}
IN_ONE = ["At least 14 {who} were killed in {a}", "In {a}, 14 {who} have been killed", "14 {who} were killed in a strike on {a}",
          "14 {who} were killed in {a} on Sunday and 25 wounded", "On Sunday, 14 {who} died in {a}, a spokesman said",
          "Strikes killed 14 {who}, two of them women, in {a}", "Israel said 14 {who} were killed in {a} and 25 people in Gaza",
          "The number of {who} killed in {a} since October 7 has risen to 14, Hamas said",
          "The army said 14 {who} were killed and 25 injured in {a}", "As the war in Gaza went on, 14 {who} were killed in {a}",
          "14 {who} were killed in {a} overnight, days after a strike in Gaza killed nine",
          "14 {who} were killed in {a} as the truce in Gaza held"]  # fmt: skip


@pytest.mark.parametrize("form", IN_TWO)
def test_the_dead_of_two_places(form: str) -> None:
    cases = (
        (f"Israel and Hamas are at war. {form.format(a=a, b=b)}.", {(14.0, one), (25.0, other)})
        for one, other in permutations(PLACES, 2)
        for a, b in product(PLACES[one], PLACES[other])
    )
    assert wrong(cases, "claims", "value", "population") == []


@pytest.mark.parametrize("form", IN_ONE)
def test_the_dead_of_one_place(form: str) -> None:
    for (who, in_gaza), (place, names) in product(WHO.items(), PLACES.items()):
        for name in names:
            text = f"Israel and Hamas are at war. {form.format(who=who, a=name)}."
            of = {row["population"] for row in read(text).claims if row["value"] == 14 or row["low"] == 14}
            assert of == {in_gaza or "gaza" if place == "gaza" else place}, text


# ---------------------------------------------------------------- two days in one sentence, and which figure each is of

DONE = {"Monday": "2025-02-17", "Tuesday": "2025-02-18", "Sunday": "2025-02-16", "Friday": "2025-02-14"}
TO_COME = {"Thursday": "2025-02-20", "Friday": "2025-02-21", "Saturday": "2025-02-22"}
BOTH_DONE = ["14 people were killed in Gaza on {a} and 25 on {b}",
             "On {a}, 14 people were killed in Gaza; on {b}, 25 were killed",
             "Hamas freed 14 hostages on {a} and Israel freed 25 prisoners on {b}",
             "14 people were killed in Gaza on {a}, after a strike on {b} killed 25",
             "Strikes on {a} killed 14 people in Gaza and strikes on {b} killed 25",
             "Israel, which freed 25 prisoners on {b}, killed 14 people in Gaza on {a}",
             "Hamas handed over 14 hostages on {a}, having freed 25 on {b}",
             "Hamas freed 25 hostages on {b}. On {a}, 14 people were killed in Gaza"]  # fmt: skip
SAID_ON = ["The ministry said on {b} that 14 people had been killed in Gaza on {a}",
           "On {b} the ministry said that 14 people had been killed in Gaza on {a}",
           "14 people were killed in Gaza on {a}, the ministry said on {b}",
           "Talks resumed on {b} after 14 people were killed in Gaza on {a}",
           "As talks resumed on {b}, the ministry said 14 people had been killed in Gaza on {a}"]  # fmt: skip
AHEAD = [
    "Hamas freed 14 hostages on {a} and will free 25 on {b}",
    "On {a} Hamas freed 14 hostages; it will free 25 hostages on {b}",
]
AHEAD_ONLY = ["Hamas said on {a} that it would free 25 hostages on {b}", "Hamas will free 25 hostages on {b}, it said on {a}",
              "On {a}, Hamas named the 25 hostages to be freed on {b}"]  # fmt: skip


@pytest.mark.parametrize("form", BOTH_DONE + SAID_ON + AHEAD + AHEAD_ONLY)
def test_two_days(form: str) -> None:
    later = TO_COME if form in AHEAD + AHEAD_ONLY else DONE
    cases = []
    for a, b in product(DONE, later):
        of_one, of_other = (14.0, DONE[a], DONE[a]), (25.0, later[b], later[b])
        told = {of_one} if form in SAID_ON else {of_other} if form in AHEAD_ONLY else {of_one, of_other}
        if a != b:
            cases.append((f"{form.format(a=a, b=b)}.", told))
    assert wrong(cases, "claims", "value", "as_of_start", "as_of_end") == []
