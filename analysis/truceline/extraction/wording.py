"""How a text words things: occurrences of known wordings, apart for the outlet's own voice and for quotations."""

from __future__ import annotations

from collections import Counter
from typing import Any

from truceline.extraction.document import Document, Phrases

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


_PHRASES = Phrases(
    (wording, (concept, wording.lower())) for concept, listed in _WORDINGS.items() for wording in listed.split(", ")
)


def count_wordings(doc: Document) -> list[dict[str, Any]]:
    """Rows of the wording table: concept, wording, voice, occurrences; the longest wording at each place counts."""
    counts = Counter((*wording, "quoted" if doc.quoted[i] else "own") for i, _, wording in _PHRASES.find(doc))
    return [
        {"concept": concept, "wording": wording, "voice": voice, "occurrences": count}
        for (concept, wording, voice), count in sorted(counts.items())
    ]
