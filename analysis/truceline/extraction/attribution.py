"""Who says a figure, and through whom it came; None where the text does not carry it.

A wrong claimant is worse than none: only a speaker whom the actor registry knows is named, a figure is attributed
within its own sentence or quotation, and pronouns carry a speaker over from the sentence before and no further.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from truceline.extraction.document import Document, Phrases
from truceline.extraction.lexicon import PRONOUNS, SAY
from truceline.vocabulary import ACTORS, party_of

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


@lru_cache(maxsize=1)
def _names() -> Phrases[str]:
    """Names and aliases of the registry."""
    spellings = {
        (spelling, name) for name, actor in ACTORS.items() for spelling in (name.removesuffix(" (unnamed)"), *actor.aliases)
    }
    return Phrases(sorted(spellings))


def find_mentions(doc: Document) -> list[Mention]:
    """Every actor of the registry a document names, the longest name at each place."""

    def fits(i: int, phrase: list[str], name: str) -> bool:
        # "us" the pronoun is not "US" the country
        proper = len(phrase) > 1 or not doc.text[doc.starts[i]].islower() or phrase[0] in _LOWER_NAMES
        return proper and _of_gaza(doc, i, phrase, name)

    return [Mention(name, first, last) for first, last, name in _names().find(doc, fits)]


_MINISTRY = ("Gaza Ministry of Health", "Gaza medics (unnamed)")
_GAZA = frozenset(("gaza", "gaza's", "gazan", "palestinian", "palestinians", "hamas"))
_OTHERS = frozenset(("yemen", "yemeni", "lebanon", "lebanon's", "lebanese", "beirut", "ramallah", "syria", "syrian", "iran",
                     "iranian",
                     "jenin", "nablus", "tulkarm"))  # fmt: skip


def _of_gaza(doc: Document, i: int, phrase: list[str], name: str) -> bool:
    """Whether 'the health ministry' or 'medics' are those of Gaza: the words around speak of Gaza and of no other place."""
    if name not in _MINISTRY:
        return True
    near = set(doc.between(i - 10, i + 10))
    if near & _OTHERS or ("west" in near and "bank" in near):
        return bool({"gaza", "gaza's", "hamas"} & set(phrase))
    return not _GAZA.isdisjoint(phrase) or not _GAZA.isdisjoint(doc.between(i - 200, i + 200))


_LOWER_NAMES = frozenset(("mediators", "medics", "ministry", "rescuers", "hospitals"))
_BETWEEN = frozenset(("has", "have", "had", "also", "later", "on", "been", "previously", "earlier", "separately", "which",
                      "then", "now", "repeatedly", "still"))  # fmt: skip
_OF = frozenset(("against", "with", "by", "on", "from", "to", "between", "killed", "toward", "towards"))
_MEDIA = frozenset(name for name, actor in ACTORS.items() if actor.party == "media")


class Attributions:
    """Who speaks in each sentence of a document."""

    def __init__(self, doc: Document, mentions: list[Mention]) -> None:
        self.doc = doc
        self.mentions = mentions
        self.in_sentence: list[list[Mention]] = [[] for _ in doc.sentences]
        for mention in mentions:
            self.in_sentence[doc.sentence_of(mention.first)].append(mention)
        self._said: dict[int, list[tuple[int, int, Attribution]]] = {}
        self._speakers: dict[int, str | None] = {}

    def of(self, word: int) -> Attribution:
        """Who says what stands at a word."""
        sentence = self.doc.sentence_of(word)
        reach = self._reach(sentence)
        best = None
        for first, last, attribution in reach:
            if first <= word < last and (best is None or last - first < best[0]):
                best = last - first, attribution
        if best is not None:
            return best[1]
        if self.doc.quoted[word]:
            return self._quotation(sentence)
        return NOBODY

    def _quotation(self, sentence: int) -> Attribution:
        """A sentence inside quotation marks: said by whoever speaks just after or before it in the paragraph."""
        for other in (sentence + 1, sentence - 1, sentence - 2):
            if 0 <= other < len(self.doc.sentences) and self._same_paragraph(sentence, other):
                for _, _, attribution in self._reach(other):
                    if attribution.claimant:
                        return attribution
        return NOBODY

    def _same_paragraph(self, a: int, b: int) -> bool:
        return self.doc.paragraph_of[a] == self.doc.paragraph_of[b]

    def _reach(self, sentence: int) -> list[tuple[int, int, Attribution]]:
        """(first word, word after the last, attribution) of each stretch of a sentence that somebody says."""
        if sentence not in self._said:
            self._said[sentence] = []  # guards against a circle of pronouns
            self._said[sentence] = self._find(sentence)
        return self._said[sentence]

    def _find(self, sentence: int) -> list[tuple[int, int, Attribution]]:
        doc = self.doc
        first, last = doc.sentences[sentence]
        mentions = self.in_sentence[sentence]
        out: list[tuple[int, int, Attribution]] = []
        for i in range(first, last):
            word = doc.at(i)
            if word == "according" and doc.at(i + 1) == "to":
                out += self._according(i, first, last, mentions)
            elif word in SAY and not doc.quoted[i]:
                found = self._saying(i, sentence, first, last, mentions)
                if found:
                    out.append(found)
        outer = next((a for _, _, a in out if a.claimant in _MEDIA), None)
        inner = next((a for _, _, a in out if a.claimant is not None and a.claimant not in _MEDIA), None)
        if (
            outer is not None and inner is not None
        ):  # "Al Jazeera reported that Hamas said": the chain keeps its two ends
            joined = Attribution(inner.claimant, outer.claimant, f"{outer.rule}, {inner.rule}")
            out = [(a, b, joined if said.claimant in _MEDIA or said is inner else said) for a, b, said in out]
        return out

    def _according(self, i: int, first: int, last: int, mentions: list[Mention]) -> list[tuple[int, int, Attribution]]:
        source = next((m for m in mentions if i + 2 <= m.first <= i + 9), None)
        if source is None:
            return [(*self._scope(i, first, last), Attribution(None, None, "according to somebody not known"))]
        named = next((m for m in mentions if 0 <= m.first - source.last <= 2), None)
        if named is not None and party_of(named.name) == party_of(source.name) and "unnamed" not in named.name:
            source = named  # "according to Hamas spokesman Hazem Qassem"
        start, end = self._scope(i, first, last)
        for k in range(source.last, end):
            # an aside after a dash that nothing closes is the outlet's own
            if self.doc.at(k) in ("—", "–") and not any(self.doc.at(n) in ("—", "–") for n in range(k + 1, end)):
                end = k
                break
        return [(start, end, Attribution(source.name, None, "according to"))]

    def _scope(self, i: int, first: int, last: int) -> tuple[int, int]:
        """The clause around word i: to the nearest break that begins a clause of its own."""
        start, end = first, last
        for k in range(i - 1, first, -1):
            if self._breaks(k) and self._speaks(first, k):
                start = k
                break
        for k in range(i, last):
            if self._breaks(k) and self._speaks(k, last):
                end = k
                break
        return start, end

    def _breaks(self, k: int) -> bool:
        return self.doc.at(k) == ";" or (self.doc.at(k) in ("while", "whereas") and self.doc.at(k - 1) == ",")

    def _speaks(self, first: int, last: int) -> bool:
        """Whether somebody speaks between two words: then a clause there has a speaker of its own."""
        return any(self.doc.at(k) in SAY or self.doc.at(k) == "according" for k in range(first, last))

    def _saying(
        self, i: int, sentence: int, first: int, last: int, mentions: list[Mention]
    ) -> tuple[int, int, Attribution] | None:
        """Somebody says: the speaker stands before the verb, or after it at the end of a sentence."""
        doc = self.doc
        start, end = self._scope(i, first, last)
        if doc.at(i) in _NEED_THAT and not self._object_clause(i, last):
            return None
        speaker = self._subject(i, start, mentions)
        by_pronoun = False
        if speaker is None and doc.at(i - 1) in PRONOUNS | {
            "ministry",
            "official",
            "officials",
            "spokesman",
            "statement",
            "office",
            "group",
            "movement",
            "spokesperson",
            "army",
        }:
            speaker, by_pronoun = self._before(sentence), True
        if speaker is None:
            after = next((m for m in mentions if i < m.first <= i + 6 and m.first < end), None)
            # "..., said Qassem" ends what is said; "said Hamas would" begins it
            if after is not None and doc.at(i - 1) in (",", "”", '"') and not self._verb_follows(after.last):
                speaker = after.name
        relay = None
        if doc.at(i) in ("told", "tells"):
            relay = next((m.name for m in mentions if i < m.first <= i + 4 and m.name in _MEDIA), None)
        if speaker is None:
            return (start, end, Attribution(None, relay, "somebody not known says")) if relay else None
        rule = "pronoun says" if by_pronoun else "says"
        if speaker in _MEDIA:
            citing = doc.has(i, last, ("citing",))
            cited = next((m for m in mentions if 0 <= citing < m.first <= citing + 8), None)
            if cited is not None:
                return start, end, Attribution(cited.name, speaker, "says, citing")
        return start, end, Attribution(speaker, relay, rule)

    def _object_clause(self, i: int, last: int) -> bool:
        return (
            self.doc.at(i + 1) in ("that", "at", "the", "a", "an", "its", ":")
            or self.doc.at(i + 1)[:1].isdecimal()
            or (i + 1 < last and self.doc.text[self.doc.starts[i + 1]].isupper())
        )

    def _subject(self, i: int, start: int, mentions: list[Mention]) -> str | None:
        doc = self.doc
        k = i - 1
        while doc.at(k) in _BETWEEN or doc.at(k) in _WEEKDAY_WORDS:
            k -= 1
        best = None
        if doc.at(k) == ",":
            # "Khalil al-Hayya, acting chairman of Hamas, said": the name before the apposition speaks
            commas = [n for n in range(max(start, k - 16), k) if doc.at(n) == ","]
            named = next((m for m in mentions for n in commas if m.last == n and m.first >= start), None)
            if named is not None:
                return named.name
        for mention in mentions:
            if start <= mention.first and mention.last <= k + 1 and not doc.quoted[mention.first]:
                best = mention
        if best is None:
            return None
        gap = k + 1 - best.last
        if gap > 9 or doc.at(best.first - 1) in _OF or any(doc.at(n) in SAY for n in range(best.last, k + 1)):
            return None
        # a figure or another verb between the name and "said" belongs to another clause
        return None if gap > 3 and doc.at(best.last) not in _APPOSITION else best.name

    def _before(self, sentence: int) -> str | None:
        """The last speaker of the sentence before, in the same or the previous paragraph."""
        for other in (sentence - 1, sentence - 2):
            if other >= 0 and self.doc.paragraph_of[sentence] - self.doc.paragraph_of[other] <= 1:
                for _, _, attribution in reversed(self._reach(other)):
                    if attribution.claimant:
                        return attribution.claimant
        return None

    def _verb_follows(self, i: int) -> bool:
        return self.doc.at(i) in (
            "would",
            "will",
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "must",
            "could",
            "may",
        )


_NEED_THAT = frozenset(("report", "reports", "put", "puts", "estimate", "counted", "documented", "recorded", "updated",
                        "published", "estimates", "note", "notes", "believe", "believes", "posted", "claim", "claims",
                        "warned", "announced", "confirmed", "revealed"))  # fmt: skip
_APPOSITION = frozenset((",", "'s", "'", "spokesman", "spokesperson", "spokeswoman", "official", "officials", "office",
                         "leader", "chief", "minister", "in", "source", "sources", "(", "statement", "-", "on"))  # fmt: skip
_WEEKDAY_WORDS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning",
                            "night", "evening", "afternoon"))  # fmt: skip
