"""How a text words things: occurrences of known wordings, apart for the outlet's own voice and for quotations."""

from __future__ import annotations

from collections import Counter
from typing import Any

from truceline.extraction.document import Document
from truceline.quantities import Words

_WORDINGS = {
    "held_people": "hostages, hostage, captives, captive, abductees, detainees held in Gaza",
    "health_ministry": (
        "Hamas-run Ministry of Health, Hamas-run health ministry, Hamas-controlled health ministry, Gaza health authorities, "
        "Gaza Health Ministry, Gaza's health ministry, Ministry of Health in Gaza, Palestinian Health Ministry, "
        "Palestinian Ministry of Health, health ministry in Gaza, Hamas-run Gaza health ministry, Gaza Ministry of Health, "
        "health authorities in Gaza, Gaza's Hamas-run health ministry"
    ),
    "party_label": (
        "terror group, terrorist group, terror organization, terrorist organization, terrorists, militant group, militants, "
        "Islamist group, resistance movement, Palestinian resistance, resistance group, armed group, the occupation, "
        "occupation army, occupation forces, Zionist regime"
    ),
    "military_campaign": (
        "war, conflict, fighting, hostilities, genocide, aggression, military campaign, military offensive, offensive, "
        "onslaught, "
        "assault, retaliation, air strikes, airstrikes, massacre, massacres, mass killing, bombardment, military operation"
    ),
    "truce": "ceasefire, ceasefires, cease-fire, cease-fires, truce, truces, pause, pauses, humanitarian pause, lull, armistice",
}  # fmt: skip


def _index() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    index: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for concept, listed in _WORDINGS.items():
        for wording in listed.split(", "):
            words = Words(wording)
            phrase = tuple(words.at(i) for i in range(words.count))
            index.setdefault(phrase[0], []).append((phrase, concept, wording.lower()))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


_BY_FIRST = _index()


def count_wordings(doc: Document) -> list[dict[str, Any]]:
    """Rows of the wording table: concept, wording, voice, occurrences; the longest wording at each place counts."""
    counts: Counter[tuple[str, str, str]] = Counter()
    i = 0
    while i < doc.count:
        step = 1
        for phrase, concept, wording in _BY_FIRST.get(doc.at(i), ()):
            if all(doc.at(i + n) == word for n, word in enumerate(phrase)):
                counts[concept, wording, "quoted" if doc.quoted[i] else "own"] += 1
                step = len(phrase)
                break
        i += step
    return [
        {"concept": concept, "wording": wording, "voice": voice, "occurrences": count}
        for (concept, wording, voice), count in sorted(counts.items())
    ]
