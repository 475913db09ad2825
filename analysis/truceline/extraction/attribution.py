"""Who says a figure, and through whom it came; None where the text does not carry it.

A sentence is read as acts of speech: a verb, a source noun or "according to", the speaker, and the words it covers. A
wrong claimant is worse than none: only a speaker whom the actor registry knows is named; a speaker it does not know
keeps everybody else out; pronouns and "the ministry" look back a few sentences and no further.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from truceline.extraction import lexicon as lx
from truceline.extraction.clauses import clause_at, labelled
from truceline.extraction.document import Document, Phrases
from truceline.tokens import word_set as _w
from truceline.vocabulary import ACTORS, STATES, party_of


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor of the registry named in a document, at words first..last."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it (None: the outlet in its own voice), through whom, and the words that show it."""

    claimant: str | None
    relayed_by: str | None = None
    rule: str = ""


NOBODY = Attribution(None)


@dataclass(frozen=True, slots=True)
class Speech:
    """An act of speech: the words from `first` to before `last` that it covers, told at word `at`."""

    first: int
    last: int
    at: int
    said: Attribution


def _as_written(name: str) -> Iterator[str]:
    """A name; a list of names also with 'the' before each, and with a comma before 'and'."""
    yield name
    if ", " in name:
        each = name.replace(", ", ", the ").replace(" and ", " and the ")
        yield from (each, *(joint.replace(" and ", ", and ") for joint in (name, each)))


@lru_cache(maxsize=1)
def _names() -> Phrases[tuple[str, bool]]:
    """Names and aliases of the registry: the name, and whether it is spelled in capitals only."""
    spellings = {
        (spelling + ending, (name, spelling.isupper()))
        for name, actor in ACTORS.items()
        for listed in (name.removesuffix(" (unnamed)"), *actor.aliases)
        for spelling in _as_written(listed)
        for ending in ("", "'s", "'" if spelling.endswith("s") else "")
    }
    return Phrases(sorted(spellings))


def find_mentions(doc: Document) -> list[Mention]:
    """Every actor of the registry a document names, the longest name at each place."""

    def fits(i: int, phrase: list[str], of: tuple[str, bool]) -> bool:
        name, capitals = of
        if capitals and doc.text[doc.starts[i] : doc.ends[i]].removesuffix("'s").removesuffix("’s").islower():
            return False
        if capitals and len(phrase[0]) <= 3 and not doc.text[doc.starts[i] : doc.ends[i]][:2].isupper():
            return False  # "Who said" is no WHO
        if doc.at(i + len(phrase)) == "-" and doc.at(i + len(phrase) + 1) in _CLOSE_TO:
            return False  # "a Hamas-affiliated official"
        after = i + len(phrase)
        if doc.between(after, after + 2) == ["-", "led"] and doc.at(after + 2) in _LED:
            return False  # "the Hamas-led Gaza government media office"
        if len(phrase) == 1 and _of_another_family(doc, i, name):
            return False
        if name in _GENERIC and _of_another_country(doc, i):
            return False
        # "us" the pronoun is not "US" the country
        proper = len(phrase) > 1 or not doc.text[doc.starts[i]].islower() or phrase[0] in _LOWER_NAMES
        if name in _COUNTRIES and _in_a_longer_name(doc, i):
            return False
        if name in STATES and _names_another(doc, after):
            return False
        return proper and (name not in _OF_GAZA or _place(doc, i, phrase) is not None)

    found = [Mention(name, first, last) for first, last, (name, _) in _names().find(doc, fits)]
    found = sorted([*found, *_by_surname(doc, found)], key=lambda m: m.first)
    return [replace(m, name=_meant(doc, m)) for m in found if not _of_other_sides(doc, m, found)]


def _by_surname(doc: Document, found: list[Mention]) -> Iterator[Mention]:
    """People named again by the surname alone, after their full name: 'Badr Abdelatty met ... Abdelatty called for'."""
    people: dict[str, Mention] = {}
    for m in found:
        parts = m.name.lower().split()
        if (
            len(parts) == 2
            and m.last - m.first >= 2
            and is_person(m.name)
            and doc.between(m.last - 1, m.last) == parts[1:]
        ):
            people.setdefault(parts[1], m)
    two = {
        m.name.lower().split()[-1]
        for m in found
        if (one := people.get(m.name.lower().split()[-1])) and one.name != m.name
    }
    taken = {i for m in found for i in range(m.first, m.last)} if people else set()
    for i in doc.where({surname + ending for surname in people.keys() - two for ending in ("", "'s")}):
        m = people[doc.at(i).removesuffix("'s")]
        alone = (
            not doc.at(i - 1).isalpha() or doc.text[doc.starts[i - 1]].islower() or doc.at(i - 1) in _BEFORE_SURNAMES
        )
        alone = alone and not (
            doc.at(i + 1).isalpha() and doc.text[doc.starts[i + 1]].isupper()
        )  # "Naim Qassem" is another
        if i > m.last and i not in taken and doc.text[doc.starts[i]].isupper() and alone:
            yield Mention(m.name, i, i + 1)


_begins = attrgetter("first")


def _of_other_sides(doc: Document, m: Mention, found: list[Mention]) -> bool:
    """Whether 'the two sides' are not Israel and Hamas, but others of whom the sentences before tell, and not of Israel."""
    number = doc.sentence_of(m.first)
    if m.name != "Israel and Hamas" or doc.at(m.last - 1) != "sides" or number == 0:
        return False
    first, last = doc.sentences[max(0, number - 2)][0], doc.sentences[number - 1][1]
    begins = bisect_left(found, first, key=_begins)
    names = {other.name for other in found[begins : bisect_left(found, last, begins, key=_begins)]}
    parties = [party_of(name) for name in names]
    return "israel" not in parties and sum(party in ("mediator", "international") for party in parties) > 1


def _meant(doc: Document, m: Mention) -> str:
    """Whom a name means here: which ministry of health, a leader or his office."""
    if m.name == "Gaza Ministry of Health":
        return _MINISTRY_OF[_place(doc, m.first, doc.between(m.first, m.last)) or ""]
    if m.name == "Benjamin Netanyahu":
        before = doc.between(m.first - 6, m.first)
        of = next((n for n in range(len(before) - 1, 0, -1) if before[n - 1 : n + 1] == ["office", "of"]), None)
        if of is not None and _TITLE.issuperset(before[of + 1 :]):
            return "Israeli Prime Minister's Office"
    return m.name


_PEOPLES = frozenset(
    ("american", "us", "israeli", "palestinian", "egyptian", "qatari", "turkish", "saudi", "european", "western")
)
_ONE_SIDE = ("israel", "hamas", "us", "gaza_authorities")
_TITLE = frozenset(("israel", "israeli", "israel's", "the", "prime", "minister", "premier"))


_LED = frozenset(("gaza", "government", "health", "ministry", "administration", "authorities"))
_ATTACKS = frozenset("attack attacks assault assaults strike strikes offensive raid raids war bombardment".split())
_CLOSE_TO = frozenset(
    (
        "affiliated",
        "linked",
        "aligned",
        "allied",
        "based",
        "funded",
        "run",
        "controlled",
        "governed",
        "ruled",
        "operated",
        "administered",
    )
)
# Bodies that every country has one of: theirs only where no other country stands before.
_GENERIC = frozenset(("Gaza Ministry of Health", "Gaza medics (unnamed)", "Gaza Civil Defence", "Palestine Red Crescent Society",
                      "Gaza Government Media Office", "Israeli military"))  # fmt: skip
_OF_COUNTRIES = frozenset(
    "egyptian jordanian turkish iraqi sudanese iranian syrian yemeni saudi qatari emirati british french german american "
    "russian ukrainian lebanese kuwaiti pakistani egypt jordan turkey iraq sudan iran syria yemen lebanon".split()
)
_BEFORE_SURNAMES = frozenset("president minister mr mrs ms dr sheikh secretary spokesman spokeswoman general gen premier envoy "
                             "senator king emir leader chief prime foreign defence defense ambassador official the in and but as "
                             "with for of to from that when while after if on by meanwhile".split())  # fmt: skip


def _of_another_country(doc: Document, i: int) -> bool:
    return doc.at(i - 1).removesuffix("'s") in _OF_COUNTRIES


def _of_another_family(doc: Document, i: int, name: str) -> bool:
    """Whether a surname stands after another first name: 'Naim Qassem' is no Hazem Qassem."""
    parts, before = name.lower().split(), doc.at(i - 1)
    if len(parts) < 2 or doc.at(i).removesuffix("'s") != parts[-1] or _is_body(name) or not before.isalpha():
        return False
    named = doc.text[doc.starts[i - 1]].isupper() and not doc.text[doc.starts[i - 1] : doc.ends[i - 1]].isupper()
    return before == "bin" or (
        named and before not in _BEFORE_SURNAMES and doc.sentence_of(i - 1) == doc.sentence_of(i)
    )


_COUNTRIES = frozenset(("Israel", "Egypt", "Qatar", "United States", *STATES))


def _in_a_longer_name(doc: Document, i: int) -> bool:
    """'Physicians for Human Rights Israel', 'the Bank of Israel': the country is part of somebody else's name."""
    before = doc.at(i - 1)
    if before == "of":
        return doc.at(i - 2) in ("bank", "university", "association")
    named = i > 1 and doc.text[doc.starts[i - 1]].isupper() and doc.text[doc.starts[i - 2]].isupper()
    return named and before.isalpha() and doc.at(i - 2).isalpha() and doc.sentence_of(i - 2) == doc.sentence_of(i)


def _names_another(doc: Document, after: int) -> bool:
    """Whether the words after a state make it a name of something else: 'the Jordan Valley', 'France 24'."""
    word = doc.at(after)
    named = word.isalpha() and doc.text[doc.starts[after]].isupper() and doc.starts[after] == doc.ends[after - 1] + 1
    return (named and not doc.at(after - 1).endswith("'s")) or word == "24"


_OF_GAZA = ("Gaza Ministry of Health", "Gaza medics (unnamed)")
_MINISTRY_OF = {"gaza": "Gaza Ministry of Health", "west bank": "Palestinian Ministry of Health (Ramallah)",
                "lebanon": "Lebanese Ministry of Health"}  # fmt: skip
_GAZA = frozenset(("gaza", "gaza's", "gazan", "palestinian", "palestinians", "hamas"))
_LEBANON = frozenset(("lebanon", "lebanon's", "lebanese", "beirut"))
_WEST_BANK = frozenset(("ramallah", "jenin", "nablus", "tulkarm"))
_OTHERS = frozenset(("yemen", "yemeni", "syria", "syrian", "iran", "iranian"))


def _place(doc: Document, i: int, phrase: list[str]) -> str | None:
    """Whose 'health ministry' or 'medics' they are, by the words around; None where another country is spoken of."""
    if {"gaza", "gaza's", "hamas"} & set(phrase):
        return "gaza"
    after = i + len(phrase)
    if doc.at(after) == "in" and not {"bank", "ramallah"}.isdisjoint(doc.between(after + 1, after + 5)):
        return "west bank"  # "the Ministry of Health in Ramallah"
    near = doc.between(i - 14, i + 12)
    medics = phrase[0] in ("medics", "paramedics")
    if not _OTHERS.isdisjoint(near):
        return None
    if not _LEBANON.isdisjoint(near) and "palestinian" not in phrase:
        return None if medics else "lebanon"
    before = doc.between(doc.sentences[max(0, doc.sentence_of(i) - 1)][0], i + 12)
    of_bank = any("bank" in words and "west" in words and "gaza" not in words for words in (near, before))
    if not _WEST_BANK.isdisjoint(near) or of_bank:
        return None if medics else "west bank"
    return "gaza" if not _GAZA.isdisjoint(phrase) or not _GAZA.isdisjoint(doc.between(i - 200, i + 200)) else None


_OTHER_ARMIES = frozenset(
    (
        "american",
        "iraqi",
        "yemeni",
        "saudi",
        "ukrainian",
        "egyptian",
        "lebanese",
        "syrian",
        "iranian",
        "jordanian",
        "pakistani",
        "turkish",
        "russian",
    )
)
_LOWER_NAMES = frozenset(("mediators", "medics", "paramedics", "ministry", "rescuers", "hospitals"))
_MEDIA = frozenset(name for name, actor in ACTORS.items() if actor.party == "media")

# Nouns that look back to somebody named before, and whom each can mean; None: whoever spoke last.
_LOOK_BACK: dict[str, Callable[[str], bool] | None] = {
    **dict.fromkeys(("he", "she", "it", "they", "official", "officials", "spokesman", "spokesperson", "spokeswoman",
                     "statement", "minister", "count", "report"), None),
    "ministry": lambda name: "Ministry" in name,
    "office": lambda name: "Office" in name,
    **dict.fromkeys(("army", "military"), lambda name: name == "Israeli military"),
    **dict.fromkeys(("group", "movement"), lambda name: party_of(name) in ("hamas", "palestinian_other", "ngo")),
    **dict.fromkeys(("agency", "organization", "organisation", "committee"),
                    lambda name: party_of(name) in ("un", "ngo", "international", "research") and _is_body(name)),
}  # fmt: skip


_BODIES = frozenset("Agency Bank Borders Children Club Committee Council Crescent Cross Food Forum Fund Health House Network "
                    "Office Organization Programme Rights Society UN Union Watch".split())  # fmt: skip


def _is_body(name: str) -> bool:
    """Whether a name is that of an agency or a group, by its words; a person may speak for one, and is none."""
    return name.isupper() or not _BODIES.isdisjoint(name.split())


def is_person(name: str) -> bool:
    """Whether a name is that of somebody, not of a state, an agency or a group."""
    return not _is_body(name) and " " in name and name not in _COUNTRIES and name != "Israeli military"


_LOOK_BACK_SENTENCES = 8  # a pronoun may mean the speaker of a sentence whose own is told by a pronoun, and so on


class Attributions:
    """Who speaks in each sentence of a document."""

    def __init__(self, doc: Document, mentions: list[Mention]) -> None:
        self.doc = doc
        self.mentions = mentions
        self.in_sentence: list[list[Mention]] = [[] for _ in doc.sentences]
        for mention in mentions:
            self.in_sentence[doc.sentence_of(mention.first)].append(mention)
        self._cues: list[list[int]] = [[] for _ in doc.sentences]
        for i in doc.where(_CUES):
            self._cues[doc.sentence_of(i)].append(i)
        self._said: dict[int, list[Speech]] = {}
        self._depth = 0

    def of(self, word: int) -> Attribution:
        """Who says what stands at a word."""
        sentence = self.doc.sentence_of(word)
        said = self._covering(sentence, word)
        if said is None and self.doc.quoted[word]:
            return self._quotation(sentence)
        steps = 0
        while (
            said is None and steps < _LOOK_BACK_SENTENCES and not self._speeches(sentence) and self._goes_on(sentence)
        ):
            sentence, steps = sentence - 1, steps + 1
            first, last = self.doc.sentences[sentence]
            said = self._covering(sentence, max(last - 2, first))
        return said or NOBODY

    def _covering(self, sentence: int, word: int) -> Attribution | None:
        """Who says what stands at a word, by the acts of its own sentence; of two the one that covers less."""
        covering = [speech for speech in self._speeches(sentence) if speech.first <= word < speech.last]
        return min(covering, key=lambda speech: speech.last - speech.first).said if covering else None

    def _quotation(self, sentence: int) -> Attribution:
        """A sentence inside quotation marks: said by whoever speaks just after or before it in the paragraph."""
        for other in (sentence - 1, sentence + 1, sentence - 2):
            if 0 <= other < len(self.doc.sentences) and self._same_paragraph(sentence, other) and self._speeches(other):
                return self._speeches(other)[-1 if other < sentence else 0].said
        return NOBODY

    def _goes_on(self, sentence: int) -> bool:
        """Whether a sentence only goes on with what the one before it in the paragraph tells: 'Of those, ...'."""
        if sentence == 0 or not self._same_paragraph(sentence, sentence - 1):
            return False
        first, last = self.doc.sentences[sentence]
        opening = " ".join(self.doc.between(first, min(first + 3, last))) + " "
        return opening.startswith(_GOING_ON) or self.doc.has(first, last, ("the", "same", "source")) >= 0

    def _same_paragraph(self, a: int, b: int) -> bool:
        return self.doc.paragraph_of[a] == self.doc.paragraph_of[b]

    def speakers(self, sentence: int) -> set[str]:
        """Whom a sentence has say something."""
        return {speech.said.claimant for speech in self._speeches(sentence) if speech.said.claimant is not None}

    def _speeches(self, sentence: int) -> list[Speech]:
        """The acts of speech of a sentence."""
        if sentence not in self._said:
            if self._depth >= _LOOK_BACK_SENTENCES:
                return []  # a pronoun that looks back to a pronoun that looks back ...
            self._depth += 1
            self._said[sentence] = self._find(sentence)
            self._depth -= 1
        return self._said[sentence]

    def _find(self, sentence: int) -> list[Speech]:
        doc, mentions = self.doc, self.in_sentence[sentence]
        first, last = doc.sentences[sentence]
        out: list[Speech] = []
        if mentions and mentions[0].first <= first + 1 and doc.at(mentions[0].last) == ":" and not labelled(doc, first):
            out.append(Speech(first, last, first, Attribution(mentions[0].name, None, "name before a colon")))
        for i in self._cues[sentence]:
            if doc.at(i) in _SAYING and self._with(i, first) is None:
                continue
            shown = next((m for m in mentions if m.last == i + 1 and m.first < i), None)
            if shown is not None and doc.at(i + 1) in _SHOWS:  # "Israeli figures show"
                out.append(Speech(first, last, i, Attribution(shown.name, None, "figures show")))
                continue
            if shown is not None and doc.at(shown.first - 1) == "by":  # "by Israeli tallies"
                out.append(Speech(first, last, i, Attribution(shown.name, None, "by figures of")))
                continue
            if doc.quoted[i] or any(m.first <= i < m.last for m in mentions):
                continue
            word = doc.at(i)
            if word == "according" and doc.between(i + 2, i + 5) == ["the", "same", "source"]:
                continue
            if word == "per":
                if doc.at(i - 1) == "as":
                    out.append(self._according(i - 1, sentence))
                continue
            if word == "according":
                speech = self._according(i, sentence) if doc.at(i + 1) == "to" else None
            else:
                speech = self._source(i, sentence) if word in _SOURCES else self._agent(i, sentence)
                if speech is None and word in lx.SAY | _SAYING | _TELLING:
                    speech = self._saying(i, sentence, out)
            if speech is not None:
                out.append(speech)
        return self._bounded(self._chained([self._only_when(speech) for speech in out]))

    # ------------------------------------------------------------ the forms of an act

    def _according(self, i: int, sentence: int) -> Speech:
        """'According to the ministry, ...', '..., according to figures of the ministry'."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        end = next((k for k in range(i + 2, min(last, i + 16)) if doc.at(k) in _NOUN_ENDS), min(last, i + 16))
        said = self._named(i + 2, end, sentence, "according to")
        cited = next((k for k in range(end, min(last, end + 3)) if doc.at(k) in _CITES), None)
        if cited is not None and said.claimant:  # "according to OCHA, citing the ministry"
            source = self._named(cited + 1, min(last, cited + 9), sentence, "according to, citing")
            if source.claimant:
                said = replace(source, relayed_by=said.claimant if said.claimant in _MEDIA else None)
        if i > first + 2 and (doc.between(end, end + 2) == [",", "and"] or doc.at(end) == ";"):
            last = end  # "..., according to Israel, and its offensive has killed 54,000": what follows is another's
        for k in range(end, last):
            # an aside after a dash that nothing closes is the outlet's own
            if doc.at(k) in ("—", "–") and not any(doc.at(n) in ("—", "–") for n in range(k + 1, last)):
                last = k
                break
        within = next((k for k in range(i - 1, first, -1) if self._opens_within(k)), first)
        if not lx.SAY.isdisjoint(doc.between(first, within)):
            first = within  # "Israel said it killed him in a strike that killed six, according to the ministry"
        return Speech(first, last, i, said)

    def _opens_within(self, k: int) -> bool:
        """Whether a clause that tells more of what was just named begins at word k: 'a strike that', 'out of'."""
        word, before = self.doc.at(k), self.doc.at(k - 1)
        if word == "that" and "told" in self.doc.between(k - 4, k):
            return False  # "told reporters that"
        return (word in ("that", "which", "who") and before != "and" and before not in lx.SAY | _WHEN) or (
            word == "out" and self.doc.at(k + 1) == "of"
        )

    def _named(self, first: int, last: int, sentence: int, rule: str) -> Attribution:
        """Whom a group of words names as the source: an actor, somebody named before, or nobody who is known."""
        named = [m for m in self.in_sentence[sentence] if first <= m.first < last]
        if named and self._of_somebody(first, named[0]):
            return Attribution(None, None, f"{rule} somebody not known")
        if named:
            head = named[0]
            for other in named[1:]:
                if self._of_two_parties([head, other]):
                    return Attribution(None, None, f"{rule} two parties")
                joined = other.first - head.last
                if joined == 0 and self.doc.at(head.last - 1).endswith("'s"):
                    head = other  # "Israel's Channel 12"
                elif joined <= 2 and party_of(head.name) == party_of(other.name) and "unnamed" not in other.name:
                    head = other  # "Hamas spokesman Hazem Qassem"
            owned = self.doc.at(head.last - 1).endswith("'s") and head.name in _COUNTRIES and head.last < last
            if owned and self.doc.text[self.doc.starts[head.last]].isupper():
                return Attribution(None, None, f"{rule} somebody not known")  # "Qatar's Al-Araby Al-Jadeed"
            return Attribution(head.name, None, rule)
        for k in range(last - 1, first - 1, -1):
            noun = self.doc.at(k).removesuffix("'s")  # "according to the ministry's figures"
            if noun in _LOOK_BACK and self.doc.at(k - 1) in _THE:
                name = self._before(sentence, first, noun)
                return Attribution(name, None, f"{rule}, carried over" if name else f"{rule} somebody not known")
        return Attribution(None, None, f"{rule} somebody not known")

    def _source(self, i: int, sentence: int) -> Speech | None:
        """'an AFP tally', 'ministry figures show', 'data from the ministry'."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        before = next(
            (m for m in reversed(self.in_sentence[sentence]) if 0 <= i - m.last <= 2 and m.first >= first), None
        )
        start = before.first if before else i
        shared = doc.at(i + 1) in _SHARED  # "figures shared by COGAT"
        if before is None and doc.at(i + 1 + shared) in ("from", "by", "of"):
            before = next((m for m in self.in_sentence[sentence] if 0 < m.first - i <= 4), None)
            if before is not None and doc.at(before.last) in _ATTACKS:
                return None  # "the toll from Hamas's attack stands at 1,139"
        if before is None:
            return None
        shows = next((k for k in range(i + 1, min(i + 12, last)) if doc.at(k) in _SHOWS), None)
        own = before.last == i and doc.at(i + 1) == "of"  # "the ministry's toll of 61,776"
        if (shows is not None or own) and doc.at(start - 1) not in _BY_SOURCE:
            return Speech(start, last, i, Attribution(before.name, None, "figures show"))
        by = any(doc.at(k) in _BY_SOURCE for k in range(start - 1, max(first, start - 4) - 1, -1))
        if not by:
            return None
        return Speech(first, last, i, Attribution(before.name, None, "by figures of"))

    def _agent(self, i: int, sentence: int) -> Speech | None:
        """'confirmed dead by the army', 'a figure cited by the ministry': told by the one named after 'by'."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        by = next((k for k in range(i + 1, i + 5) if k < last and doc.at(k) == "by"), None)
        if by is None or doc.at(i) not in _TOLD_OF or doc.at(i - 1) in _ANNOUNCED:
            return None
        agent = next((m for m in self.in_sentence[sentence] if 0 < m.first - by <= 2), None)
        if agent is None:
            return None
        start = next((k + 1 for k in range(i - 1, first, -1) if doc.at(k) in (",", ";")), first)
        return Speech(start, agent.last, i, Attribution(agent.name, None, f"{doc.at(i)} by"))

    def _commands(self, i: int, last: int) -> bool:
        """Whether 'told' at word i is a command: 'a day after Trump told it to stop bombing'."""
        ahead = self.doc.between(i + 1, min(last, i + 7))
        ends = ("that", ",", ".", '"', "“", "had", "has", "have", "was", "were", "would", "will", "is", "are")
        end = next((n for n, word in enumerate(ahead) if word in ends), len(ahead))
        return "to" in ahead[:end]

    def _saying(self, i: int, sentence: int, earlier: list[Speech]) -> Speech | None:
        """Somebody says: the speaker stands before the verb, or after it at the end of what is said."""
        doc, word, named = self.doc, self.doc.at(i), self.in_sentence[sentence]
        first, last = doc.sentences[sentence]
        if self._says_nothing(i, first, last):
            return None
        brought_in = self._with(i, first)
        if brought_in is not None:  # "strikes went on, with medics saying that 12 were killed"
            return Speech(brought_in, last, i, self._named(brought_in + 1, i, sentence, "says"))
        if word in ("spoke", "speaks", "listed") and doc.at(i + 1) != "of" and not doc.at(i + 1)[:1].isdecimal():
            return None  # "spoke of 43 dead", "listed 61 people killed"
        if word in ("replied", "replies", "retorted", "countered") and doc.at(i + 1) != "that":
            return None  # "replied to the proposal"
        if word not in lx.SAY | _TELLING or (word in ("told", "tells") and self._commands(i, last)):
            return None
        if doc.at(i - 1) in ("and", "but", "also") or word.endswith("ing"):  # "told reporters ..., but noted that"
            if earlier:
                return Speech(i, last, i, replace(earlier[-1].said, rule="goes on to say"))
            opens = bool(named) and named[0].first <= first + 1
            if word != "added" and opens:  # "Israel disputed the figure, saying", "and said"
                return Speech(i, last, i, Attribution(named[0].name, None, "says"))
            if word.endswith("ing"):
                return None
        subject, start = self._subject(i, sentence)
        tail = self._after(i, last)
        ends = tail >= last - 1 or doc.at(tail) in _CLOSING
        named_before = earlier[-1].said.claimant if earlier else None
        if named_before and doc.at(i - 1) in ("it", "they") and ";" in doc.between(earlier[-1].at, i):
            subject = replace(earlier[-1].said, rule="pronoun says")  # "the ministry says; it reported 54 deaths"
        if doc.between(i - 2, i) == [",", "who"] and earlier and doc.at(earlier[-1].at) == "according":
            subject = replace(earlier[-1].said, rule="goes on to say")  # "according to medics, who said that"
        relay = self._through(i, start, sentence)
        after = next((m for m in named if i < m.first <= i + 6), None)
        # "..., said Qassem" ends what is said; "said Hamas would" begins it
        turned = after is not None and not self._verb_follows(after.last, last)
        hears = word in ("told", "tells")  # "Jane Doe, head of the charity, told AFP": AFP says nothing
        closes = doc.at(i - 1) in (",", "”", '"', "?", "!") and (turned or not ends)
        if closes and subject.claimant is None and not hears:
            return None if after is not None and not turned else self._said_by(i, sentence, relay)
        if subject is NOBODY:
            return None
        citing = next(
            (k for k in range(max(first, i - 18), last) if doc.at(k) in _CITES and doc.at(k + 1) not in _CITED_FOR),
            None,
        )
        if citing is not None and lx.SAY.isdisjoint(doc.between(i + 1, citing)):
            source = self._named(citing + 1, min(last, citing + 9), sentence, "says, citing")
            by = doc.at(citing) in ("quoted", "cited") and "by" in doc.between(citing + 1, citing + 6)
            if by and source.claimant in _MEDIA:  # "officials, quoted by Reuters, said"
                relay, source = source.claimant, NOBODY
            if source.claimant:
                return Speech(first, last, i, _cited(source, subject))
        return self._covered(i, start, tail, ends, replace(subject, relayed_by=relay))

    def _says_nothing(self, i: int, first: int, last: int) -> bool:
        """Whether the word at i, which may be a verb of saying, is none here: 'an estimated 900', 'claimed 182 lives'."""
        doc, word = self.doc, self.doc.at(i)
        noun = word in _ALSO_NOUN and (doc.at(i - 1) in _ARTICLES or doc.at(i + 1) in _AFTER_NOUN)
        if doc.at(i - 1) in _IS or doc.at(i - 1).endswith(("'s", "s'")) or noun:
            return True
        if word == "estimated" and doc.at(i - 1) in ("a", "an", "the"):
            return True  # "an estimated 900 were hurt"
        # "24 of them believed alive"; but "a strike that medics said killed 11"
        embedded = word == "said" and not {"that", "which"}.isdisjoint(doc.between(i - 6, i))
        embedded = embedded or (
            word == "declared" and doc.at(i - 1) in ("has", "have")
        )  # "whom Israel has declared dead"
        if word in _PARTICIPLES and doc.at(i + 1) in ("to", "alive", "dead", "killed", "missing") and not embedded:
            return True
        if word in _DONE_TO and doc.at(i - 1) == "," and doc.at(i + 1) in _PREPOSITIONS | {"through", "by", "on"}:
            return True  # "the proposal, updated through US mediation, includes"
        if word == "added" and not {"conditions", "demands", "terms", "amendments"}.isdisjoint(doc.between(i, i + 5)):
            return True  # "Netanyahu added new conditions, Hamas said"
        if word == "declared" and doc.at(first) == "since" and "," not in doc.between(first, i):
            return True  # "Since the IPC declared famine, 177 deaths have been recorded"
        has = i - 1 - doc.at(i - 1).endswith("ly")
        if doc.at(has) in ("has", "have", "had") and "than" in doc.between(has - 3, has):
            return True  # "24 more than Israel has publicly acknowledged"
        if doc.at(i - 2) == "what":
            return True  # "to fight what they say is a regrouping force"
        if word == "declared" and (doc.at(i + 1) in ("war", "victory") or doc.at(i - 1) in _ARTICLES):
            return True
        if doc.at(i - 1) in _ANNOUNCED and doc.at(i + 1) in ("by", "on", "in", "last"):
            return True  # "Hamas said it was committed to the deal announced by the mediators"
        if word == "claimed" and not {"lives", "life"}.isdisjoint(doc.between(i, i + 6)):
            return True  # "the strikes claimed 182 lives"
        return word in _PUT and _AT.isdisjoint(doc.between(i, min(i + 14, last)))

    def _through(self, i: int, start: int, sentence: int) -> str | None:
        """The outlet to which somebody says it: 'told AFP', 'in a statement to AFP, ... said', 'speaking to the BBC, ...'."""
        doc = self.doc
        first = doc.sentences[sentence][0]
        outlets = [m for m in self.in_sentence[sentence] if m.name in _MEDIA]
        told = [m for m in outlets if i < m.first <= i + 4] if doc.at(i) in ("told", "tells") else []
        stated = doc.at(first) == "in" and not {"statement", "interview"}.isdisjoint(doc.between(first, first + 4))
        if not told and stated:
            told = [m for m in outlets if m.last <= start]
        if not told and doc.at(first) == "speaking":
            told = [m for m in outlets if m.first < i]
        return told[0].name if told else None

    def _said_by(self, i: int, sentence: int, relay: str | None) -> Speech:
        """'..., said Qassem': the speaker after the verb that closes what is said, or whom he cites."""
        doc = self.doc
        first, last = doc.sentences[sentence]
        end = next((k for k in range(i + 1, min(last, i + 14)) if doc.at(k) in _NOUN_ENDS), min(last, i + 14))
        said = self._named(i + 1, end, sentence, "says")
        cited = next((k for k in range(end, last) if doc.at(k) in _CITES), None)
        source = self._named(cited + 1, min(last, cited + 9), sentence, "says, citing") if cited is not None else NOBODY
        return Speech(first, last, i, _cited(source, said) if source.claimant else replace(said, relayed_by=relay))

    def _covered(self, i: int, start: int, tail: int, ends: bool, said: Attribution) -> Speech:
        """The words that somebody who stands before the verb at i says: all of the sentence, or from himself on."""
        doc = self.doc
        first, last = doc.sentences[doc.sentence_of(i)]
        opened = doc.at(start - 1) in (",", "”", '"', "—", "–", "-") or doc.at(start) in ("as", "which")
        if (ends or (opened and doc.at(tail) in _PREPOSITIONS)) and start - first > 2:
            inner = [k for k in range(first, start - 1)
                     if doc.at(k - 1) == ";" or (doc.at(k) in ("where", "which", "who") and doc.at(k - 1) == ",")]  # fmt: skip
            # "..., medics said, while Hamas rejected ..."; "..., medics said, as the army widened its raids"
            beside = next((k for k in range(i, last) if self._breaks(k) or clause_at(doc, k) == "as"), last)
            return Speech(inner[-1] if inner else first, beside, i, said)
        if doc.at(start - 1) == "whom":  # "120 are held, at least 42 of whom Israel has declared dead"
            whom = next((k + 1 for k in range(start - 2, first, -1) if doc.at(k) in _NOUN_ENDS), start)
            return Speech(whom, next((k for k in range(i, last) if doc.at(k) in _NOUN_ENDS), last), i, said)
        opening = doc.at(first) in _BESIDE_THE_POINT and start - first <= 2
        opening = opening or (doc.at(start - 1) in ("as", "while") and doc.at(start - 2) == "," and start - first <= 6)
        aside = doc.at(start - 1) == "which" and doc.at(start - 2) == ","
        near = i + (1 if aside else 4)
        comma = next((k for k in range(near, last) if doc.at(k) == ","), last) if opening or aside else last
        # "While Qatar said talks went on, strikes killed 41"; "the raid, which the army said hit a post, killed 23"
        return Speech(start, comma, i, said)

    def _with(self, i: int, first: int) -> int | None:
        """Where 'with' stands, if the participle at i is told of somebody it brings in: ', with medics reporting that'."""
        doc = self.doc
        if not doc.at(i).endswith("ing"):
            return None
        lead = next((k for k in range(i - 2, max(first, i - 9) - 1, -1) if doc.at(k) == "with"), None)
        return lead if lead is not None and doc.at(lead - 1) == "," and "," not in doc.between(lead, i) else None

    # ------------------------------------------------------------ the parts of an act

    def _subject(self, i: int, sentence: int) -> tuple[Attribution, int]:
        """(who stands before the verb at i, the first word of the subject); NOBODY where no subject stands there."""
        doc = self.doc
        first = doc.sentences[sentence][0]
        k = i - 1
        while k >= first and (doc.at(k) in _BETWEEN or (doc.at(k).endswith("ly") and len(doc.at(k)) > 5)):
            k -= 1
        named = [m for m in self.in_sentence[sentence] if m.last <= k + 1 and not doc.quoted[m.first]]
        if doc.at(k) in (",", "–", "—"):
            opening = next((n for n in range(k - 1, max(first, k - 18) - 1, -1) if doc.at(n) == doc.at(k)), None)
            return self._apposed(opening, k, sentence, named) if opening is not None else (NOBODY, i)
        if k < first:
            return NOBODY, i
        if doc.at(k) in _OCCASIONS:  # "the army in a statement said"
            k = next((n - 1 for n in range(k - 1, max(first, k - 4), -1) if doc.at(n) in ("in", "on", "at")), k)
        if doc.at(k) == ")":
            k = next((n - 1 for n in range(k, max(first, k - 8), -1) if doc.at(n) == "("), k)
        start = k
        while start > first and k - start < 16:
            name = next((m for m in named if m.first < start <= m.last), None)
            if name is None and (doc.at(start - 1) in _SUBJECT_ENDS or self._says(start - 1)):
                break
            if doc.at(start - 1) == "and" and name is None and not any(m.last == start - 1 for m in named):
                break
            start = name.first if name else start - 1
        inside = [m for m in named if m.first >= start]
        if inside:
            if self._of_two_parties(inside) or (doc.at(start - 1) == "and" and doc.at(start - 2) in _PEOPLES):
                return Attribution(None, None, "two parties say"), start  # "American and Qatari officials said"
            head = self._head(inside, start, k + 1)
            if head is not None:
                return Attribution(head.name, None, "says"), min(start, head.first)
            return Attribution(None, None, "somebody not known says"), start
        noun = doc.at(k)
        bare = k == start and noun not in ("organization", "organisation", "agency", "group")
        if noun in _LOOK_BACK and (doc.at(k - 1) in _THE or bare or noun in lx.PRONOUNS):
            meant = self._before(sentence, start, noun)
            return Attribution(meant, None, "pronoun says" if meant else "somebody not known says"), start
        return Attribution(None, None, "somebody not known says"), start

    def _apposed(self, opening: int, closing: int, sentence: int, named: list[Mention]) -> tuple[Attribution, int]:
        """Who is meant where words between two commas stand before the verb: 'Khalil al-Hayya, chairman of Hamas, said'."""
        doc = self.doc
        ahead = next((m for m in named if m.last == opening), None)
        if ahead is not None:
            return Attribution(ahead.name, None, "says"), ahead.first
        inside = [m for m in named if m.first > opening][:1]
        if doc.at(opening + 1) not in ("quoted", "cited", "which", "who", "whose", "that"):
            head = self._head(inside, opening + 1, closing) if inside else None
            if (
                head is not None
            ):  # "the leader of the group, Khalil al-Hayya, said", but not "a charity, a partner of the UN, said"
                return Attribution(head.name, None, "says"), head.first
        elif (
            doc.at(opening - 1) in _LOOK_BACK and doc.at(opening - 2) in _THE
        ):  # "the agency, which Israel has banned, said"
            meant = self._before(sentence, opening - 1, doc.at(opening - 1))
            return Attribution(meant, None, "pronoun says" if meant else "somebody not known says"), opening - 2
        return Attribution(None, None, "somebody not known says"), opening

    def _head(self, inside: list[Mention], start: int, end: int) -> Mention | None:
        """The name that heads a group of words: 'health authorities in the Hamas-run enclave' are no Hamas."""
        doc, head = self.doc, inside[-1]
        for other in reversed(inside[:-1]):
            between = doc.between(other.last, head.first)
            if _OF.isdisjoint(between) or between[:3] == ["secretary", "of", "state"]:
                break
            head = other
        lead = head.first - 1 - (doc.at(head.first - 1) in ("the", "its", "his", "their"))
        if doc.at(lead) in _OF and lead > start and doc.at(lead - 1) not in _TITLES:
            return None  # "a resident of ...": the head is somebody not known
        if self._of_somebody(start, head):
            return None
        gap = doc.between(head.last, end)
        if gap and doc.at(head.last - 1).endswith("'s") and _TITLES.isdisjoint(gap) and head.name not in _COUNTRIES:
            return None  # "Mr Trump's hostage envoy"
        if len(gap) > 9 or any(word in lx.EVENTS for word in gap):
            return None
        return head

    def _of_two_parties(self, named: list[Mention]) -> bool:
        """Whether several speak together who are not one side: 'Israel and the United States said'."""
        return any(
            [word for word in self.doc.between(a.last, b.first) if word not in (")", "the")] == ["and"]
            and (party_of(a.name) != party_of(b.name) or party_of(a.name) not in _ONE_SIDE)
            for a, b in pairwise(named)
        )

    def _of_somebody(self, start: int, name: Mention) -> bool:
        """Whether a name only describes the speaker: 'the mother of a man held by Hamas', 'a resident of southern Israel'."""
        before = self.doc.between(start, name.first)
        by = before[-2:-1] == ["by"] or before[-1:] == ["by"]
        by = by and _WRITTEN.isdisjoint(before)  # "a separate statement by Hamas"
        return (by and len(before) > 2) or not _PRIVATE.isdisjoint(before)

    def _before(self, sentence: int, first: int, noun: str) -> str | None:
        """Whom a pronoun or a noun such as 'the ministry' means."""
        fits = _LOOK_BACK[noun]
        if fits is not None:
            near = range(sentence, max(-1, sentence - 13), -1)
            found = [m for n in near for m in reversed(self.in_sentence[n]) if m.first < first and fits(m.name)]
            if not found and noun in ("army", "military") and _OTHER_ARMIES.isdisjoint(self.doc.words.words):
                return "Israeli military"  # the only one that these texts call so
            if not found and noun == "office" and self.doc.at(first) == "his":
                near_by = (m for n in near[:3] for m in reversed(self.in_sentence[n]) if m.first < first)
                man = next((m.name for m in near_by if is_person(m.name)), None)
                if man == "Benjamin Netanyahu":
                    return "Israeli Prime Minister's Office"  # "Netanyahu met his ministers. His office said ..."
            return found[0].name if found else None
        subjects = [
            m
            for m in self.in_sentence[sentence]
            if m.first < first and m.name not in _NO_SPEAKERS and self.doc.at(m.first) != "israelis"
        ]
        begins = bool(subjects) and subjects[0].first <= self.doc.sentences[sentence][0] + 1
        inserted = self.doc.at(first - 1) == "," and self.doc.at(first - 2) in ("who", "which", "that")
        people = [m.name for m in subjects if is_person(m.name)]
        says = first - 1 - (self.doc.at(first - 1) == "that")
        # "said on Friday that it"
        says = next((k for k in range(says, says - 4, -1) if self.doc.at(k) not in _WHEN), says)
        speaker = next((m.name for m in reversed(subjects) if m.last <= says), None)
        if speaker and noun in lx.PRONOUNS and self.doc.at(says) in lx.SAY and subjects[-1].last >= says - 2:
            return speaker  # "The United Nations says it has recorded 580 deaths"
        if inserted and noun in ("he", "she") and people:
            return people[-1]  # "after Biden put forward a plan which, he said, ..."
        own: str | None = None  # "the ministry named 734 people who, it said, would ..."
        if begins and self.doc.at(first - 1) == "," and noun in lx.PRONOUNS:
            own = subjects[0].name if noun not in ("he", "she") or is_person(subjects[0].name) else None
            if own and (inserted or ":" in self.doc.between(subjects[0].last, first)):
                return own  # "The army gave another account: it had hit a post, it said"
        for other in (sentence - 1, sentence - 2):
            if other >= 0 and self.doc.paragraph_of[sentence] - self.doc.paragraph_of[other] <= 1:
                spoken = self._speeches(other)
                opens = self.in_sentence[other][:1]
                begins = bool(opens) and opens[0].first <= self.doc.sentences[other][0] + 1
                if (
                    spoken
                    and noun == "it"
                    and begins
                    and spoken[-1].said.claimant in _MEDIA
                    and opens[0].name not in _MEDIA
                ):
                    return opens[0].name  # "The media office, in words reported by Reuters, ... . It says"
                if not spoken and noun == "it" and begins and not is_person(opens[0].name):
                    return opens[0].name  # "The army said ... The ministry gave no details. It said"
                if spoken and noun in ("official", "officials"):
                    who = spoken[-1].said.claimant
                    if who is None or "unnamed" in who or is_person(who):
                        return who
                    continue  # "Israel believes ...": no official
                if spoken and noun == "report":
                    return spoken[-1].said.relayed_by or spoken[-1].said.claimant
                if spoken:
                    return spoken[-1].said.claimant
                opens = self.in_sentence[other][:1]  # "Netanyahu spoke to the families on Monday. ... he said"
                if noun in ("he", "she") and opens and opens[0].first == self.doc.sentences[other][0]:
                    return opens[0].name if is_person(opens[0].name) else None
        return own

    def _after(self, i: int, last: int) -> int:
        """The word after a verb of saying and what tells when, where and to whom it was said."""
        doc, k = self.doc, i + 1
        if doc.at(i) in ("told", "tells"):
            hearer = next((n for n in range(k, min(last, k + 6)) if doc.at(n) in ("that", ",", ".", "in", "on")), k + 1)
            k = max(hearer, k)
        while k < last:
            word = doc.at(k)
            if word in _WHEN or word in _OCCASIONS:
                k += 1
            elif word in _CARRIED or (word == "condition" and doc.at(k - 1) == "on"):
                k = next((n for n in range(k, min(last, k + 8)) if doc.at(n) in ("that", ",", ".", "”")), k + 3)
            elif word in ("in", "at", "during", "to", "via") and (
                n := next((n for n in range(k + 1, min(last, k + 7)) if doc.at(n) in _OCCASIONS), None)
            ):
                k = n + 1
            else:
                break
        return k

    def _says(self, i: int) -> bool:
        return self.doc.at(i) in lx.SAY and self.doc.at(i) not in _ALSO_NOUN

    def _verb_follows(self, i: int, last: int) -> bool:
        return any(self.doc.at(k) in _VERBS for k in range(i, min(i + 3, last)))

    # ------------------------------------------------------------ acts side by side

    def _bounded(self, speeches: list[Speech]) -> list[Speech]:
        """Where two speak in one sentence, the words of each end where the other's clause begins."""
        out = []
        for n, speech in enumerate(speeches):
            end, start = speech.last, speech.first
            for other in speeches[n + 1 :]:
                cut = next((k for k in range(speech.at + 1, other.at) if self._breaks(k)), None)
                if cut is not None or other.first > speech.at:
                    end = min(end, max(cut if cut is not None else 0, other.first if other.first > speech.at else 0))
                break
            for other in reversed(speeches[:n]):
                cut = next((k for k in range(speech.at - 1, other.at, -1) if self._breaks(k)), None)
                if cut is not None and start <= other.at:
                    start = cut
                break
            out.append(Speech(start, max(end, start + 1), speech.at, speech.said))
        return out

    def _breaks(self, k: int) -> bool:
        opens = clause_at(self.doc, k)
        if opens == "and":  # "OCHA recorded 14, and Israeli media said 41 ..."
            named = any(k < m.first <= k + 2 for m in self.in_sentence[self.doc.sentence_of(k)])
            return named and any(self._says(n) for n in range(k + 2, k + 5))
        return opens == ";" or (opens in ("while", "but") and self.doc.at(k - 1) == ",")

    def _only_when(self, speech: Speech) -> Speech:
        """An act that only tells when another spoke covers no more than that: 'his office said after Biden announced it, ...'."""
        k = next((k for k in range(speech.at - 1, speech.at - 8, -1) if self.doc.at(k) in _THEN), -1)
        if k < 0 or not self._says(k - 1):
            return speech
        comma = next((n for n in range(speech.at, speech.last) if self.doc.at(n) == ","), speech.last)
        return replace(speech, first=k, last=comma)

    def _within(self, one: Speech, other: Speech) -> bool:
        """Whether one act of speech stands inside another, and not beside it."""
        between = range(min(one.at, other.at) + 1, max(one.at, other.at))
        return _nested(one, other) and not any(self._breaks(k) for k in between if self.doc.at(k) == "and")

    def _chained(self, speeches: list[Speech]) -> list[Speech]:
        """'Al Jazeera reported that Hamas said': the chain keeps its two ends."""
        out = []
        for speech in speeches:
            outer = next((o for o in speeches if o.said.claimant in _MEDIA and self._within(o, speech)), None)
            said = speech.said
            if outer is not None and said.claimant is not None and said.claimant not in _MEDIA and not said.relayed_by:
                said = Attribution(said.claimant, outer.said.claimant, f"{outer.said.rule}, {said.rule}")
            elif said.claimant in _MEDIA and not said.relayed_by:
                told = (o for o in speeches if o.said.claimant and o.said.claimant not in _MEDIA)
                inner = next((o for o in told if self._within(o, speech)), None)
                if inner is not None:
                    said = Attribution(inner.said.claimant, said.claimant, f"{said.rule}, {inner.said.rule}")
            out.append(Speech(speech.first, speech.last, speech.at, said))
        return out


def _cited(source: Attribution, by: Attribution) -> Attribution:
    """Whom somebody cites; an outlet that does only passes it on."""
    return replace(source, relayed_by=by.claimant if by.claimant in _MEDIA else None)


def _nested(one: Speech, other: Speech) -> bool:
    return one.first <= other.at < one.last or other.first <= one.at < other.last


_SOURCES = _w("reckoning tally tallies count figures data records statistics numbers estimates investigations toll")
_SHOWS = _w("found show shows showed indicate indicates indicated suggest suggests stands stood")
_BY_SOURCE = _w("by from per on to citing in")
_CITES = _w("citing quoting cited cites quoted")
_CITED_FOR = _w("for as in")  # "was cited for an attack"
_ANNOUNCED = _w("deal agreement accord ceasefire truce pause plan proposal terms operation")
_TOLD_OF = _w("given confirmed declared reported verified documented cited recorded announced identified counted "
              "compiled")  # fmt: skip
_SHARED = _TOLD_OF | {"shared", "released", "provided", "published"}
_SAYING = _w("reporting estimating claiming announcing confirming warning stating putting")  # only after "with"
_TELLING = _w("accuses accused replied replies retorted countered listed spoke speaks")  # of a figure, as 'said' does
_CUES = lx.SAY | _SOURCES | _TOLD_OF | _SAYING | _TELLING | {"according", "per"}
_ALSO_NOUN = _w("report reports estimate estimates note notes states claims put puts count")
_PUT = _w("put puts")
_AT = _w("at above beyond")
_DONE_TO = _w("updated published announced revealed disclosed posted recorded")
_IS = _w("is are was were be been being not")
_ARTICLES = _w(
    "the a an its their his this that these of no any new daily latest by initial first early in on own media news"
)
_AFTER_NOUN = _w("of by from on about are is was were have has")
_THE = _w("the that this same its his their by")
_OF = _w("in of for from at within by with against to between on near inside under")
_TITLES = _w("spokesman spokesperson spokeswoman official officials leader leaders minister head chief member statement ministry "
             "office source sources director authorities representative representatives commander chairman army forces "
             "government")  # fmt: skip
_SUBJECT_ENDS = _w(", ; : . ( — – \" “ ” that but while whereas as after when which who where because although since if before "
                   "until where")  # fmt: skip
_NO_SPEAKERS = ("Palestinian civilians",)
# People who speak for nobody but themselves.
_PRIVATE = _w("mother father parents sister brother wife husband son daughter uncle aunt cousin relative relatives resident "
              "residents woman man girl boy farmer student survivor survivors neighbor neighbour doctor nurse teacher widow "
              "witness eyewitness whose")  # fmt: skip
_NOUN_ENDS = _w(', ; . — – " ” which who that while as and') - {"and"}
_BETWEEN = _w("has have had also later on been previously earlier separately which then now repeatedly still monday tuesday "
              "wednesday thursday friday saturday sunday morning night evening afternoon today yesterday meanwhile "
              "further had would will did does")  # fmt: skip
_WHEN = _w("on early late earlier later today yesterday tonight overnight again also separately monday tuesday wednesday "
           "thursday friday saturday sunday morning night evening afternoon this week last month the")  # fmt: skip
_PARTICIPLES = _w("believed confirmed reported declared estimated said")
_CARRIED = _w("carried seen published posted sent obtained issued broadcast aired released")
_WRITTEN = _w("statement statements report reports announcement")
_OCCASIONS = _w("statement report update interview post briefing conference speech address bulletin remarks message letter "
                "reporters journalists telegram x twitter facebook television")  # fmt: skip
_CLOSING = _w(', . ; ” " — – ) ! ?')
_THEN = _w("after when as before")
_BESIDE_THE_POINT = _w("while although though as even")
_PREPOSITIONS = _w("in after during from as with adding following amid of at since for when while including and")
_VERBS = _w("would will has have had is was were are must could may can did does")
_GOING_ON = ("another ", "of those", "of them", "of these", "among them", "among those", "among the dead", "this brings",
             "that brings", "the dead included", "the total ", "a total of", "in total", "the toll", "the dead ")  # fmt: skip
