"""load_*: the facts as tidy frames, one loader per table; pandas by default, polars when asked.

Loading reads files of this package or of a folder you name, never the network. All arguments are keyword-only.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypedDict, Unpack

from truceline import schema
from truceline import vocabulary as v
from truceline.corpus import Corpus, Folder, read_corpus
from truceline.evidence import evidence_url
from truceline.frames import Backend, Frame, to_frame
from truceline.quantities import Quantity
from truceline.records import Facts, is_placeholder
from truceline.schema import Row, Table

Choice = str | Sequence[str] | None
Day = str | date | None

# ---------------------------------------------------------------- rows: facts files plus derived columns


def _claim_rows(facts: Facts) -> list[Row]:
    article = facts.article
    article_id, url = article["article_id"], article.get("url")
    out: list[Row] = []
    for row in facts.claims:
        q = Quantity.of(row["bound"], row.get("value"), row.get("low"), row.get("high"))
        out.append(
            {
                **row,
                "claim_id": f"{article_id}#{row['claim_id']}",
                "article_id": article_id,
                "publisher": article["publisher"],
                "published": article["published"],
                "family": v.family_of(row["measure"]),
                "low": q.low,
                "high": q.high,
                "claimant_party": v.party_of(row.get("claimant")),
                "evidence_url": evidence_url(url, row["quote"]),
            }
        )
    return out


_FIGURE = ("value", "low", "high", "bound", "unit", "per")


def _proposal(facts: Facts, row: Row) -> str:
    """The proposal a row speaks of; `p1` of a draft is made the article's own, for each draft has one."""
    asked: str = row["proposal_id"]
    return f"{facts.article['article_id']}#{asked}" if is_placeholder(asked) else asked


def _term_rows(facts: Facts) -> list[Row]:
    article_id, url = facts.article["article_id"], facts.article.get("url")
    claims = {row["claim_id"]: row for row in _claim_rows(facts)}
    out: list[Row] = []
    for row in facts.terms:
        claim_id = row.get("claim_id")
        named = f"{article_id}#{claim_id}" if claim_id else None
        claim = claims[named] if named else {}
        out.append(
            {
                **row,
                **{name: claim.get(name) for name in _FIGURE},
                "term_id": f"{article_id}#{row['term_id']}",
                "proposal_id": _proposal(facts, row),
                "article_id": article_id,
                "claim_id": named,
                "claimant_party": v.party_of(row.get("claimant")),
                "evidence_url": evidence_url(url, row["quote"]),
            }
        )
    return out


def _response_rows(facts: Facts) -> list[Row]:
    article_id, url = facts.article["article_id"], facts.article.get("url")
    return [
        {
            **row,
            "response_id": f"{article_id}#{row['response_id']}",
            "proposal_id": _proposal(facts, row),
            "article_id": article_id,
            "party": v.party_of(row["actor"]),
            "claimant_party": v.party_of(row.get("claimant")),
            "evidence_url": evidence_url(url, row["quote"]),
        }
        for row in facts.responses
    ]


def _mention_rows(facts: Facts) -> list[Row]:
    article_id = facts.article["article_id"]
    return [
        {
            **row,
            "proposal_id": _proposal(facts, row),
            "article_id": article_id,
            "put_by_party": v.party_of(row.get("put_by")),
        }
        for row in facts.mentions
    ]


def _wording_rows(facts: Facts) -> list[Row]:
    article_id = facts.article["article_id"]
    # 3.0 is a whole number to JSON
    return [{**r, "article_id": article_id, "occurrences": int(r["occurrences"])} for r in facts.wording]


def _article_rows(facts: Facts) -> list[Row]:
    counts = {name: len(getattr(facts, name)) for name in ("claims", "terms", "responses")}
    return [{**facts.article, **counts, "status": facts.status}]


_ROWS: dict[str, Callable[[Facts], list[Row]]] = {
    "articles": _article_rows,
    "claims": _claim_rows,
    "mentions": _mention_rows,
    "terms": _term_rows,
    "responses": _response_rows,
    "wording": _wording_rows,
}


def table_rows(table: Table, corpus: Corpus) -> list[Row]:
    """Every row of a table, derived columns filled in, sorted by the table's key."""
    rows = corpus.proposals if table is schema.PROPOSALS else [r for f in corpus.facts for r in _ROWS[table.name](f)]
    return sorted(rows, key=lambda row: tuple(row[c] for c in table.key))


# ---------------------------------------------------------------- filters


def _listed(value: Choice) -> tuple[str, ...]:
    """What is chosen; something that is no text and no list is one unknown word, too."""
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, str) else (value,)  # type: ignore[return-value]


def _check_choice(name: str, chosen: Iterable[str], allowed: Iterable[str]) -> None:
    options = list(allowed)
    for value in chosen:
        if value not in options:
            near = difflib.get_close_matches(str(value), options, n=1)
            hint = f" did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"{name}={value!r} is unknown;{hint} allowed: {', '.join(options)}")


def _day(name: str, value: Day) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)[:10] if isinstance(value, date) else value).isoformat()
    except (TypeError, ValueError):
        raise ValueError(f"{name}={value!r} is not a day; allowed: a date, or text as 2025-02-19") from None


class Options(TypedDict, total=False):
    """Arguments that every loader of a table drawn from articles takes."""

    backend: Backend
    publisher: Choice
    known_by: Day
    drafts: bool
    facts: Folder


class ClaimOptions(Options, total=False):
    """Arguments of the loaders of claims; see `load_claims`."""

    measure: Choice
    population: Choice
    basis: Choice
    modality: Choice
    claimant: Choice
    party: Choice
    since: Day
    until: Day


def _corpus(facts: Folder, drafts: bool, publisher: Choice, known_by: Day) -> Corpus:
    corpus = read_corpus(facts, drafts=drafts)
    publishers = () if publisher is None else _listed(publisher)
    _check_choice("publisher", publishers, sorted({f.article["publisher"] for f in corpus.facts}))
    last = _day("known_by", known_by)
    kept = tuple(
        f
        for f in corpus.facts
        if (publisher is None or f.article["publisher"] in publishers)
        and (last is None or f.article["published_latest"] <= last)
    )
    return Corpus(kept, corpus.proposals)


def _load(table: Table, options: Options) -> Frame:
    unknown = set(options) - set(Options.__annotations__)
    if unknown:
        raise TypeError(f"unknown argument {', '.join(sorted(unknown))}; allowed: {', '.join(Options.__annotations__)}")
    corpus = _corpus(
        options.get("facts"), options.get("drafts", False), options.get("publisher"), options.get("known_by")
    )
    return to_frame(table, table_rows(table, corpus), options.get("backend", "pandas"))


# ---------------------------------------------------------------- loaders


def load_claims(
    *,
    family: Choice = None,
    measure: Choice = None,
    population: Choice = None,
    basis: Choice = None,
    modality: Choice = None,
    claimant: Choice = None,
    party: Choice = None,
    publisher: Choice = None,
    since: Day = None,
    until: Day = None,
    known_by: Day = None,
    drafts: bool = False,
    facts: Folder = None,
    backend: Backend = "pandas",
) -> Frame:
    """One row per claim: one quantity, in one article, on one claimant's authority; sorted by claim_id.

    Args:
        family, measure, population, basis, modality: a word of the vocabulary or a list of them.
        claimant: a name of the actor registry or a list. `party`: the claimant's party or a list.
        publisher: an outlet or a list.
        since, until: keep claims whose as-of days overlap this stretch, ends included.
        known_by: keep articles surely published by that day.
        drafts: take facts that nobody has reviewed yet, too.
        facts: another folder of facts files than the project's own.
        backend: "pandas" or "polars".

    Raises:
        ValueError: an unknown word (the message lists the allowed ones), a day that is none, `since` after `until`.
        FactsError: facts files with problems (the message lists all of them).

    >>> claims = load_claims(measure="deaths", publisher="Top Trends 24", known_by="2025-02-21")
    >>> claims[["value", "bound", "claimant"]]
         value  bound                      claimant
    0  48291.0  exact       Gaza Ministry of Health
    1  61709.0  up_to  Gaza Government Media Office
    """
    chosen = {"family": family, "measure": measure, "population": population, "basis": basis, "modality": modality,
              "claimant": claimant, "party": party}  # fmt: skip
    vocabulary: dict[str, Iterable[str]] = {
        "family": v.FAMILIES, "measure": v.MEASURES, "population": v.POPULATIONS, "basis": v.BASES,
        "modality": v.MODALITIES, "claimant": v.ACTORS, "party": v.PARTIES,
    }  # fmt: skip
    wanted = {}
    for name, value in chosen.items():
        if value is not None:
            words = _listed(value)
            _check_choice(name, words, vocabulary[name])
            wanted["claimant_party" if name == "party" else name] = frozenset(words)
    first, last = _day("since", since), _day("until", until)
    if first and last and first > last:
        raise ValueError(f"since={first} is after until={last}; allowed: since on the same day or before")
    rows = [
        row
        for row in table_rows(schema.CLAIMS, _corpus(facts, drafts, publisher, known_by))
        if all(row.get(column) in values for column, values in wanted.items())
        and (first is None or row["as_of_end"] >= first)
        and (last is None or row["as_of_start"] <= last)
    ]
    return to_frame(schema.CLAIMS, rows, backend)


def load_casualties(**options: Unpack[ClaimOptions]) -> Frame:
    """The claims about people killed, injured or missing. Columns and arguments of `load_claims`."""
    return load_claims(family="casualties", **options)


def load_hostages(**options: Unpack[ClaimOptions]) -> Frame:
    """The claims about people held in Gaza and their return. Columns and arguments of `load_claims`."""
    return load_claims(family="hostages", **options)


def load_prisoners(**options: Unpack[ClaimOptions]) -> Frame:
    """The claims about Palestinian prisoners and their release. Columns and arguments of `load_claims`."""
    return load_claims(family="prisoners", **options)


def load_articles(**options: Unpack[Options]) -> Frame:
    """One row per article, with counts of what was read from it; sorted by article_id.

    Takes `backend`, `publisher`, `known_by`, `drafts` and `facts`, as `load_claims` does.
    """
    return _load(schema.ARTICLES, options)


def load_proposals(*, backend: Backend = "pandas", facts: Folder = None) -> Frame:
    """One row per proposal, agreement, demand or plan that articles talk about; sorted by proposal_id."""
    return to_frame(schema.PROPOSALS, table_rows(schema.PROPOSALS, read_corpus(facts)), backend)


def load_mentions(**options: Unpack[Options]) -> Frame:
    """One row per proposal and article that speaks of it: who put it and who mediated, by that article.

    Takes `backend`, `publisher`, `known_by`, `drafts` and `facts`, as `load_claims` does.
    """
    return _load(schema.MENTIONS, options)


def load_terms(**options: Unpack[Options]) -> Frame:
    """One row per term of a proposal, as one article tells one party's stance on it; sorted by term_id.

    Takes `backend`, `publisher`, `known_by`, `drafts` and `facts`, as `load_claims` does.
    """
    return _load(schema.TERMS, options)


def load_responses(**options: Unpack[Options]) -> Frame:
    """One row per answer of one actor to a proposal or a term of it, as one article tells it.

    Takes `backend`, `publisher`, `known_by`, `drafts` and `facts`, as `load_claims` does.
    """
    return _load(schema.RESPONSES, options)


def load_wording(**options: Unpack[Options]) -> Frame:
    """One row per wording of a concept, article and voice, with how often it occurs.

    Takes `backend`, `publisher`, `known_by`, `drafts` and `facts`, as `load_claims` does.
    """
    return _load(schema.WORDING, options)
