"""From an article's text to candidate claims, terms and responses, each with the characters that prove it.

Offline and deterministic: word lists, rules and dictionary look-ups, no model. A candidate names the rule that made it; a
person checks it.
"""

from __future__ import annotations

from datetime import date

from truceline.extraction.answers import find_responses
from truceline.extraction.asof import attack_day, day_of_truce, said_days
from truceline.extraction.attribution import Attributions, find_mentions
from truceline.extraction.checks import checked_published, why_empty
from truceline.extraction.claims import find_claims
from truceline.extraction.context import Context
from truceline.extraction.dates import find_days, valid_as_of
from truceline.extraction.document import Document
from truceline.extraction.finding import about_the_war, mostly_numbers
from truceline.extraction.plans import Plans
from truceline.extraction.result import Extraction
from truceline.extraction.terms import find_terms
from truceline.extraction.wording import count_wordings


def extract(text: str, *, published: date | str, publisher: str | None = None, url: str | None = None) -> Extraction:
    """Read an English article's text into candidate claims, terms, responses and wordings for a person to check.

    Rows hold the columns a facts file holds, and start, end and rule; `text[start:end] == quote` for each. Nothing is
    fetched. HTML is read as it stands, since offsets refer to the text as given: `read_html(html).text` gives the article.

    Args:
        text: the article, as plain text.
        published: its day of publication, by which 'Tuesday' or 'last week' are resolved.
        publisher: the outlet. `url`: the article's address; with it, evidence links can be built.

    Raises:
        ValueError: `published` is no day.

    >>> extract("At least 40 trucks entered Gaza on Monday, the United Nations said.", published="2025-04-03")
    <Extraction of Unknown publisher, 2025-04-03: 1 claim, 0 terms, 0 responses>
    """
    day = checked_published(published)
    article = {"publisher": publisher, "published": day.isoformat(), "url": url}
    why = why_empty(text)
    if why is not None:
        return Extraction(text, article, [], [], [], [], why)
    doc = Document(text)
    if mostly_numbers(doc):
        why = "The text holds more figures than words, like a table; its figures were left alone."
    elif not about_the_war(doc):
        why = "The text names neither Gaza nor Israel nor those around them; its figures were left alone."
    if why is not None:
        return Extraction(text, article, [], [], [], count_wordings(doc), why)
    mentions = find_mentions(doc)
    attributions = Attributions(doc, mentions)
    days = find_days(doc, day)
    valid = valid_as_of(doc, days, day)
    if valid is not None:
        days = find_days(doc, valid)  # "in the last 24 hours" is before then
    plans = Plans(doc, attributions, days)
    context = Context(
        doc,
        days,
        mentions,
        attributions,
        plans,
        day,
        attack_day(days, day),
        day_of_truce(doc, days),
        valid,
        said_days(doc, days, attributions),
    )
    claims = [{"claim_id": f"c{n:02}", **row} for n, row in enumerate(find_claims(context), start=1)]
    ids = {(c["start"], c["end"]): c["claim_id"] for c in claims}
    for claim in claims:
        later = claim.pop("superseded", None)
        if later is not None:
            claim["note"] = f"superseded by {ids[later['start'], later['end']]}"
    found, proposals = find_terms(context, claims)
    terms = [{"term_id": f"t{n:02}", **row} for n, row in enumerate(found, start=1)]
    responses = find_responses(context, claims, terms, proposals)
    answers = [{"response_id": f"r{n:02}", **row} for n, row in enumerate(responses, start=1)]
    return Extraction(text, article, claims, terms, answers, count_wordings(doc), None)
