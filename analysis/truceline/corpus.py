"""All facts of a folder, read and checked together: validate() against the rules, verify() against the texts."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from truceline import schema, store
from truceline.evidence import Evidence, find_quote
from truceline.records import Facts, FactsError, Problem, check_facts, check_proposals, check_together, proposal_ids
from truceline.schema import Row

Folder = str | os.PathLike[str] | None


@dataclass(frozen=True, slots=True)
class Corpus:
    """The facts of every article of a folder, by article id, and the proposals they talk about."""

    facts: tuple[Facts, ...]
    proposals: tuple[Row, ...]


def _read(facts: Folder) -> tuple[Corpus, list[Problem]]:
    paths, proposals_path, problems = store.facts_paths(facts)
    proposals: Any = []
    unread = None
    if proposals_path.exists():
        proposals, unread = store.read_json(proposals_path)
        problems += [unread] if unread else check_proposals(proposals_path.name, proposals)
    read: list[tuple[str, Any]] = []
    for path in paths:
        content, problem = store.read_json(path)
        problems += [problem] if problem else check_facts(path.name, content)
        if isinstance(content, dict):
            read.append((path.name, content))
    if unread is None:
        problems += check_together(read, proposal_ids(proposals))
    if problems:
        return Corpus((), ()), problems
    ordered = sorted((Facts.of(c) for _, c in read), key=lambda f: str(f.article["article_id"]))
    return Corpus(tuple(ordered), tuple(proposals)), problems


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hundreds of thousands of small objects are made, and none of them garbage: looking for some takes a tenth longer."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def read_corpus(facts: Folder = None, *, drafts: bool = False) -> Corpus:
    """Read and check a folder of facts; drafts are left out unless asked for.

    Raises:
        FactsError: something is wrong; it lists every problem of every file.
    """
    with _no_collection():
        corpus, problems = _read(facts)
    if problems:
        raise FactsError(problems)
    if drafts:
        return corpus
    return Corpus(tuple(f for f in corpus.facts if f.status == "reviewed"), corpus.proposals)


def validate(facts: Folder = None) -> list[Problem]:
    """Check a folder of facts against every rule of the schema, each quote against its figure among them.

    Returns every problem found, drafts included; an empty list means that all is well.

    >>> validate()
    []
    """
    return _read(facts)[1]


@dataclass(frozen=True, slots=True)
class Verified:
    """What holding facts against texts gave: articles checked, what is wrong, and articles whose text is not here."""

    checked: tuple[str, ...]
    problems: tuple[Problem, ...]
    absent: tuple[Problem, ...]


def verify(texts: str | os.PathLike[str] | None = None, *, facts: Folder = None) -> list[Problem]:
    """Check every quote against the article texts: found exactly once, and not too much quoted.

    Args:
        texts: folder of article texts, each known by the SHA-256 of its file; by default `$TRUCELINE_TEXTS`,
            else `../shared/seeds` beside a checkout.
        facts: another facts folder.

    Returns every problem of the articles whose text is in the folder; others are left out (`truceline verify` names
    them). A text that has an article's quotes but another hash is a problem: somebody changed it.

    Raises:
        FactsError: the facts themselves do not validate.
        FileNotFoundError: there is no folder of texts, or no article's text in it.
    """
    return list(verified(texts, facts=facts).problems)


def verified(texts: str | os.PathLike[str] | None = None, *, facts: Folder = None) -> Verified:
    """As `verify`, with the articles that were checked and those that could not be."""
    folder = Path(texts) if texts is not None else store.texts_folder()
    if folder is None or not folder.is_dir():
        raise FileNotFoundError(
            f"no folder of article texts{f' at {folder}' if folder else ''}; name one with --texts or $TRUCELINE_TEXTS"
        )
    files = store.text_files(folder)
    known = {sha: text for text, hashes in files.values() for sha in hashes}
    articles = read_corpus(facts, drafts=True).facts
    ours = {one.article.get("text_sha256") for one in articles}
    others = {path.name: text for path, (text, hashes) in files.items() if not hashes & ours}
    checked: list[str] = []
    problems: list[Problem] = []
    absent: list[Problem] = []
    for one in articles:
        file = f"{one.article['article_id']}.json"
        sha = one.article.get("text_sha256")
        if sha in known:
            checked.append(file)
            problems += check_against_text(file, one, known[sha])
        elif changed := changed_text(one, others):
            problems.append(Problem(file, "article text_sha256", changed))
        else:
            why = "null: no text can be known for its own" if sha is None else "its text is not here"
            absent.append(Problem(file, "article text_sha256", f"{why}; not verified"))
    if not checked and not problems:
        raise FileNotFoundError(
            f"nothing verified: no text of {len(absent)} article{'s' * (len(absent) != 1)} is in {folder}"
        )
    return Verified(tuple(checked), tuple(problems), tuple(absent))


_SAME_TEXT = 3, 0.5  # so many quotes of an article, and this share of them: the text is its own, whatever its hash


def changed_text(facts: Facts, texts: Mapping[str, str]) -> str | None:
    """What to say of a text, of those by name, that has an article's quotes but not its hash; None: there is none.

    Facts files, which hold the quotes too, may lie among them.
    """
    quotes = {row["quote"] for _, row in _quoted_rows(facts)}
    for name, text in texts.items():
        there = sum(bool(find_quote(quote, text)) for quote in quotes)
        if not name.endswith(".json") and there >= max(_SAME_TEXT[0], _SAME_TEXT[1] * len(quotes)):
            return (
                f"{name} has {there} of its {len(quotes)} quotes but another hash: the text was changed. Put back "
                f"the one that was read, or check the facts against this one; its text_sha256 is {store.text_sha256(text)}"
            )
    return None


def _quoted_rows(facts: Facts) -> Iterator[tuple[str, Row]]:
    for table in (schema.CLAIMS, schema.MENTIONS, schema.TERMS, schema.RESPONSES):
        for n, row in enumerate(facts.rows(table)):
            yield f"{table.name}[{n}] {row[next(c.name for c in table.columns if c.name in table.key)]} quote", row


def check_against_text(file: str, facts: Facts, text: str) -> Iterator[Problem]:
    """What is wrong with the quotes and wordings of one article, held against its text."""
    places: list[Evidence] = []
    for place, row in _quoted_rows(facts):
        found = find_quote(row["quote"], text)
        if len(found) == 1:
            places.append(found[0])
        elif not found:
            yield Problem(file, place, f"{row['quote']!r} is not in the text; quote its very words")
        else:
            yield Problem(file, place, f"{row['quote']!r} is in the text {len(found)} times; quote a word more")
    yield from too_much_quoted(file, places, text)
    yield from miscounted(file, facts.wording, text)


def miscounted(file: str, rows: Sequence[Row], text: str) -> Iterator[Problem]:
    """Wordings that the text has more or less often than told; what a longer one told of contains is the longer one's.

    Fewer are told of where the same words mean something else; then a note says so.
    """
    places = {wording: find_quote(wording, text) for wording in dict.fromkeys(row["wording"] for row in rows)}
    spans = [(e.start, e.end) for found in places.values() for e in found]
    for wording, found in places.items():
        of_it = [row for row in rows if row["wording"] == wording]
        told = sum(row["occurrences"] for row in of_it)
        count = sum(
            not any(a <= e.start and e.end <= b and (a, b) != (e.start, e.end) for a, b in spans) for e in found
        )
        if told > count or (told < count and not any(row.get("note") for row in of_it)):
            message = f"{told} occurrences told; the text has {count}"
            more = "; count those, too, or say in a note what they mean instead" if told < count else ""
            yield Problem(file, f"wording {wording!r}", message + more)


def too_much_quoted(file: str, places: Sequence[Evidence], text: str) -> Iterator[Problem]:
    """Quotes of an article together: no unbroken run over 8 words, no more than 15 % of its words."""
    runs: list[list[int]] = []
    for e in sorted(places, key=lambda e: e.start):
        if runs and schema.quote_words(text[runs[-1][1] : e.start]) == 0:
            runs[-1][1] = max(runs[-1][1], e.end)
        else:
            runs.append([e.start, e.end])
    quoted = 0
    for start, end in runs:
        words = schema.quote_words(text[start:end])
        quoted += words
        if words > schema.MAX_QUOTE_WORDS:
            message = f"quotes run together to {words} words: {' '.join(text[start:end].split())!r}; shorten one"
            yield Problem(file, "quotes", message)
    allowed = most_quoted(text)
    if quoted > allowed:
        yield Problem(file, "quotes", f"{quoted} words quoted; at most {allowed} are allowed (15 % of the text)")


def most_quoted(text: str) -> int:
    """How many words of a text its quotes together may have."""
    return int(schema.MAX_QUOTED_SHARE * schema.quote_words(text))


def data_version(facts: Folder = None) -> str:
    """A short hash of the project's reviewed facts: it changes when, and only when, a fact changes."""
    paths, proposals, _ = store.facts_paths(facts)
    contents: list[Any] = [store.read_json(p)[0] for p in [proposals, *paths] if p.is_file()]
    return store.digest([c for c in contents if not (isinstance(c, dict) and c.get("status") == "draft")])
