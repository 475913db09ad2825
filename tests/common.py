"""What several test modules share: the columns of the contract, and a corpus as parameters of a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

# The columns other analyses rely on, in this order.
CONTRACT = {
    "claims": "claim_id article_id publisher published family measure population value low high bound unit per basis "
    "since modality actor as_of_start as_of_end as_of_origin claimant claimant_party relayed_by quote evidence_url "
    "note",
    "articles": "article_id publisher publisher_country publisher_origin title url published published_latest "
    "published_origin language coverage text_sha256 claims terms responses note status",
    "proposals": "proposal_id label kind answers part_of maybe_same_as note",
    "mentions": "proposal_id article_id put_by put_by_party mediated_by dated_start dated_end quote",
    "terms": "term_id proposal_id article_id term obligated extent claim_id value low high bound unit per phase unless "
    "due_start due_end stance stance_by claimant claimant_party relayed_by stated_start stated_end quote evidence_url "
    "note",
    "responses": "response_id proposal_id article_id actor party scope response date_start date_end claimant "
    "claimant_party relayed_by quote evidence_url note",
    "wording": "article_id concept wording voice occurrences note",
}


def cases(groups: Mapping[str, Mapping[Any, list[Any]]]) -> Iterator[Any]:
    """Each text of a corpus and its reading; the corpus is grouped by phenomenon, then by the expected reading."""
    for name, group in groups.items():
        for expected, texts in group.items():
            for text in texts:
                marks = getattr(text, "marks", ())
                plain = text.values[0] if marks else text
                yield pytest.param(plain, expected, marks=marks, id=f"{name}: {plain}")
