"""What all rules of one document share: its words, days, speakers and plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from truceline.extraction.attribution import Attributions, Mention
from truceline.extraction.dates import Days
from truceline.extraction.document import Document
from truceline.extraction.plans import Plans


@dataclass(frozen=True, slots=True)
class Context:
    """One document's share of it; made once, and only read by the rules."""

    doc: Document
    days: list[Days]
    mentions: list[Mention]
    attributions: Attributions
    plans: Plans
    published: date
    attack: date | None  # the day of the attack, where the text names it
    truce: date | None  # the day on which a truce began, where the text names one only
    valid: date | None  # the day that all it holds is as of, where the text names one
    said: dict[str, list[tuple[int, date]]]  # for each speaker, the sentences that tell on which day, in reading order
