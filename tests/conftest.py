"""Fixtures for everybody: a folder of facts files about a relief convoy that never drove, and the command."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from truceline import cli
from truceline.vocabulary import MEASURES

TEXT = """\
Relief convoy reaches the northern crossing

At least 40 trucks reached the northern crossing on Monday, Egypt said, after a morning of waiting in the sun. Drivers
drank tea beside the road while clerks compared their lists. The mediators had offered a 10-day pause so that the
convoy could go on to the hospitals and bakeries along the coast. Qatar welcomed the idea and called it sensible. Nobody
at the crossing knew how soon an answer would come, and a clerk shrugged when asked about it. The warehouse behind the
customs shed was swept, the scales were tested, and a cook counted plates for the evening. Toward sunset the first
engines were started again, and the dust rose over the olive trees. A second column is being loaded in the harbour town;
its papers were stamped last week. The truce, if it comes, would be the first of the spring.
"""

CLAIM = {
    "measure": "aid_trucks",
    "population": "gaza",
    "value": 40,
    "bound": "at_least",
    "unit": "trucks",
    "basis": "period",
    "modality": "reported",
    "as_of_start": "2024-05-06",
    "as_of_end": "2024-05-06",
    "as_of_origin": "stated",
    "claimant": "Egypt",
    "quote": "At least 40 trucks",
}
PAUSE = {
    **CLAIM,
    "measure": "truce_length",
    "population": "truce",
    "value": 10,
    "bound": "exact",
    "unit": "days",
    "basis": "amount",
    "modality": "offered",
    "actor": "mediators",
    "as_of_origin": "published",
    "claimant": None,
    "quote": "a 10-day pause",
}
FACTS = {
    "status": "reviewed",
    "article": {
        "publisher": "The Daily Example",
        "publisher_country": "IE",
        "publisher_origin": "stated",
        "title": "Relief convoy reaches the northern crossing",
        "url": "https://example.org/relief-convoy",
        "published": "2024-05-07",
        "published_origin": "stated",
        "language": "en",
        "coverage": "full",
        "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
    },
    "claims": [CLAIM, PAUSE],
    "mentions": [
        {"proposal_id": "ten-day-pause", "put_by": "mediators", "mediated_by": ["Egypt", "Qatar"],
         "dated_end": "2024-05-06", "quote": "had offered"},
    ],
    "terms": [
        {"proposal_id": "ten-day-pause", "term": "truce", "obligated": "Israel and Hamas", "claim_id": "c02",
         "stance": "offered", "stance_by": "mediators", "stated_end": "2024-05-06", "quote": "10-day pause"},
    ],
    "responses": [
        {"proposal_id": "ten-day-pause", "actor": "Qatar", "response": "supports", "date_end": "2024-05-07",
         "quote": "welcomed the idea"},
    ],
    "wording": [{"concept": "truce", "wording": "truce", "voice": "own", "occurrences": 1}],
}  # fmt: skip
PROPOSALS = [{"proposal_id": "ten-day-pause", "label": "Pause of ten days for a convoy", "kind": "proposal"}]

_TABLES = ("claims", "mentions", "terms", "responses", "wording")
_IDS = {"claims": "claim_id", "terms": "term_id", "responses": "response_id"}
_WRITTEN = {"exact": "{value} of them", "more_than": "over {value}", "at_least": "at least {value}",
            "up_to": "up to {value}", "less_than": "fewer than {value}", "about": "about {value}",
            "range": "{low} to {high}"}  # fmt: skip


def _over(row: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {k: copy.deepcopy(x) for k, x in {**row, **changes}.items() if x is not ...}


def _claim(changes: Mapping[str, Any]) -> dict[str, Any]:
    """A claim with changes; a changed measure brings its unit, a changed figure is quoted as people would write it."""
    row = _over(CLAIM, changes)
    if "unit" not in changes and changes.get("measure") in MEASURES:
        row["unit"] = MEASURES[changes["measure"]].units[0]
    if {"value", "low", "high", "bound"} & set(changes) and "quote" not in changes:
        figures = {k: f"{x:,}" for k, x in row.items() if isinstance(x, int | float)}
        row["quote"] = _WRITTEN[row["bound"]].format(**figures)
    return row


def _document(changes: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The article_id that a document should have, and the document."""
    facts = _over(FACTS, {k: x for k, x in changes.items() if k not in ("article", *_TABLES) or x is ...})
    article = {**FACTS["article"], **changes.get("article", {})}
    article_id = f"{article['published']}-{article['publisher'].lower().replace(' ', '-')}"
    facts["article"] = _over({"article_id": article_id, "published_latest": article["published"]}, article)
    for table in set(_TABLES) & set(facts):
        if table in changes:
            facts[table] = [_claim(c) if table == "claims" else _over(FACTS[table][0], c) for c in changes[table]]
        if table in _IDS:
            for n, row in enumerate(facts[table], start=1):
                row.setdefault(_IDS[table], f"{table[0]}{n:02}")
    return article_id, facts


@pytest.fixture
def facts_folder(tmp_path: Path) -> Callable[..., Path]:
    """A function that writes a folder of valid facts and returns its path.

    facts_folder()                                   one article: two claims, a mention, a term, a response, a wording
    facts_folder({"claims": [{"value": 55}]})        its claims are these: changes to a valid claim (`aid_trucks`, at
                                                     least 40, as of 2024-05-06, by Egypt), with unit and quote to fit
                                                     unless given, ids c01, c02 ...
    facts_folder({"terms": [], "claims": [{}]})      no terms; one claim as it is. So for mentions, responses, wording
    facts_folder({"article": {"published": "2024-06-01", "publisher": "Example Post"}}, {})     two articles
    facts_folder({"article": {"url": ...}})          Ellipsis takes a field away
    facts_folder(proposals=[...])                    whole entries of proposals.json (default: one, `ten-day-pause`)
    facts_folder(change=lambda facts: facts.pop("article"))     any change to the first document, made last

    Every call makes a new folder, with `proposals.json` and a folder `texts` (the article's text) beside it. A file's
    name is `<published>-<publisher>.json`, here 2024-05-07-the-daily-example.json.
    """
    made = 0

    def make(
        *articles: Mapping[str, Any],
        proposals: Any = None,
        change: Callable[[dict[str, Any]], object] | None = None,
    ) -> Path:
        nonlocal made
        made += 1
        folder = tmp_path / f"{made}" / "facts"
        folder.mkdir(parents=True)
        documents = [_document(article) for article in articles or ({},)]
        if change is not None:
            change(documents[0][1])
        for name, document in documents:
            (folder / f"{name}.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
        entries = PROPOSALS if proposals is None else proposals
        (folder.parent / "proposals.json").write_text(json.dumps(entries), encoding="utf-8")
        (folder.parent / "texts").mkdir()
        (folder.parent / "texts" / "convoy.txt").write_text(TEXT, encoding="utf-8", newline="\n")
        return folder

    return make


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command here; its exit status, what it printed, what it complained."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            status = cli.main([str(a) for a in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
        out, complaints = capsys.readouterr()
        assert "Traceback" not in out + complaints
        return status, out, complaints

    return run
