"""The facts of one article as a frozen record, checked against the schema; problems are collected, not thrown.

Rows stay plain mappings of column name to value: the schema is the one statement of their columns, and a class
per table would be a second.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from truceline import schema
from truceline.schema import Row, Table

_SHOWN = 60  # characters of a wrong value that a message repeats


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the file, the place in it, and what was found, what is allowed, what to do."""

    file: str
    place: str
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.message) if part)


class FactsError(ValueError):
    """Facts that cannot be used; `problems` lists everything that is wrong with them, not just the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        super().__init__(f"{count} problem{'s' * (count != 1)} in the facts\n" + "\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one article. Rows hold the columns a facts file holds; ids are local ('c07')."""

    status: str
    article: Row
    claims: tuple[Row, ...]
    mentions: tuple[Row, ...]
    terms: tuple[Row, ...]
    responses: tuple[Row, ...]
    wording: tuple[Row, ...]

    @classmethod
    def of(cls, content: Row) -> Facts:
        """The record of a facts file's content, which has been checked."""
        rows = {t.name: tuple(content[t.name]) for t in schema.IN_FACTS_FILES}
        return cls(content["status"], content["article"], **rows)

    def rows(self, table: Table) -> tuple[Row, ...]:
        """The rows of one table."""
        return (self.article,) if table is schema.ARTICLES else tuple(getattr(self, table.name))


# ---------------------------------------------------------------- structure: what JSON Schema can say


@lru_cache(maxsize=2)
def _validator(what: str) -> Any:
    import jsonschema_rs

    made = schema.facts_json_schema() if what == "facts" else schema.proposals_json_schema()
    return jsonschema_rs.Draft202012Validator(made, validate_formats=True)


def _show(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def _allowed(found: Any, options: Iterable[Any]) -> str:
    names = [str(o) for o in options if o is not None]
    near = difflib.get_close_matches(str(found), names, n=1)
    hint = f"did you mean {near[0]!r}? " if near else ""
    return f"{hint}allowed: {', '.join(names)}"


_TYPE_NAMES = {"string": "text", "number": "a number", "integer": "a whole number", "array": "a list",
               "object": "an object", "null": "null"}  # fmt: skip


def _explain(error: Any) -> str:
    kind, found = error.kind, error.instance
    name = kind.name
    if name == "enum":
        return f"{_show(found)} is not allowed; {_allowed(found, kind.options)}"
    if name == "additionalProperties":
        # the schema of this very object, for the names it does allow
        return f"unknown field {', '.join(map(repr, kind.unexpected))}; remove it or see data/README.md"
    if name == "required":
        return f"{str(kind.property)!r} is missing"
    if name == "type":
        return f"{_show(found)} is not {' or '.join(_TYPE_NAMES.get(t, t) for t in kind.types)}"
    if name == "format":
        return f"{_show(found)} is not a date; allowed: a day that exists, as 2025-02-19"
    if name == "pattern":
        return f"{_show(found)} does not fit; allowed: {kind.pattern}"
    return str(error.message)


def _place(content: Any, path: Sequence[Any]) -> str:
    """'claims[3] c04 measure': where a value stands, with the id of its row."""
    words: list[str] = []
    here = content
    for step in path:
        here = here[step]
        if isinstance(step, int):
            words[-1] = f"{words[-1]}[{step}]" if words else f"[{step}]"
            row_id = next((here[k] for k in _ID_COLUMNS if isinstance(here, dict) and isinstance(here.get(k), str)), "")
            words += [row_id] if row_id else []
        else:
            words.append(str(step))
    return " ".join(words)


_ID_COLUMNS = ("claim_id", "term_id", "response_id", "proposal_id", "wording")


def _structure(file: str, content: Any, what: str) -> list[Problem]:
    validator = _validator(what)
    if validator.is_valid(content):
        return []
    return [Problem(file, _place(content, e.instance_path), _explain(e)) for e in validator.iter_errors(content)]


# ---------------------------------------------------------------- rules: what spans columns, rows and files


def _duplicates(keys: Iterable[Any]) -> Iterator[tuple[int, Any]]:
    seen = set()
    for n, key in enumerate(keys):
        if key in seen:
            yield n, key
        seen.add(key)


def _key_columns(table: Table) -> tuple[str, ...]:
    return tuple(c for c in table.key if not table.by_name[c].derived)


def _row_problems(file: str, table: Table, rows: Sequence[Row], article: Row) -> Iterator[Problem]:
    columns = _key_columns(table)
    name = columns[0]
    for n, key in _duplicates(tuple(row[c] for c in columns) for row in rows):
        yield Problem(file, f"{table.name}[{n}]", f"{' '.join(key)!r} is there twice; each may stand once")
    for n, row in enumerate(rows):
        for rule in table.rules:
            wrong = rule.check(row, article)
            if wrong:
                place = table.name if table is schema.ARTICLES else f"{table.name}[{n}] {row[name]}"
                yield Problem(file, f"{place} {rule.column}", wrong)


_SUPERSEDED = re.compile(r"\bsuperseded by (c\d{2,})\b", re.IGNORECASE)


def superseded_by(row: Row) -> str | None:
    """The local id of the claim that a claim's note says supersedes it.

    >>> superseded_by({"note": "The earlier plan, superseded by c02."})
    'c02'
    """
    found = _SUPERSEDED.search(row.get("note") or "")
    return found.group(1) if found else None


def check_facts(file: str, content: Any) -> list[Problem]:
    """Everything wrong with the parsed content of one facts file."""
    problems = _structure(file, content, "facts")
    if problems:
        return problems
    facts = Facts.of(content)
    article_id = facts.article["article_id"]
    if file != f"{article_id}.json":
        problems.append(Problem(file, "article article_id", f"{article_id!r} must be the file's name, {file!r}"))
    problems += _row_problems(file, schema.ARTICLES, (facts.article,), facts.article)
    for table in schema.IN_FACTS_FILES:
        problems += _row_problems(file, table, facts.rows(table), facts.article)
    claim_ids = {row["claim_id"] for row in facts.claims}
    for n, row in enumerate(facts.terms):
        if row.get("claim_id") is not None and row["claim_id"] not in claim_ids:
            message = f"no claim {row['claim_id']!r} in this file; there are: {', '.join(sorted(claim_ids)) or 'none'}"
            problems.append(Problem(file, f"terms[{n}] {row['term_id']} claim_id", message))
    for n, row in enumerate(facts.claims):
        by = superseded_by(row)
        if by is not None and (by not in claim_ids or by == row["claim_id"]):
            message = f"says superseded by {by}, which is no other claim of this file"
            problems.append(Problem(file, f"claims[{n}] {row['claim_id']} note", message))
    return problems


def check_proposals(file: str, content: Any) -> list[Problem]:
    """Everything wrong with the parsed content of a proposals file."""
    problems = _structure(file, content, "proposals")
    if problems:
        return problems
    problems = list(_row_problems(file, schema.PROPOSALS, content, {}))
    known = {row["proposal_id"] for row in content}
    for n, row in enumerate(content):
        for column, _ in schema.PROPOSALS.references:
            if row.get(column) is not None and row[column] not in known:
                message = f"no such proposal; {_allowed(row[column], sorted(known))}"
                problems.append(Problem(file, f"[{n}] {row['proposal_id']} {column}", message))
    return problems


def check_together(facts: Sequence[tuple[str, Facts]], proposals: Sequence[Row]) -> list[Problem]:
    """What is wrong between files: articles there twice, proposals that are not there."""
    problems = []
    for n, article_id in _duplicates(f.article["article_id"] for _, f in facts):
        problems.append(Problem(facts[n][0], "article article_id", f"{article_id!r} is in another file too"))
    known = {row["proposal_id"] for row in proposals}
    for file, one in facts:
        for table in (schema.MENTIONS, schema.TERMS, schema.RESPONSES):
            for n, row in enumerate(one.rows(table)):
                if row["proposal_id"] not in known:
                    place = f"{table.name}[{n}] {row[_key_columns(table)[0]]} proposal_id"
                    message = f"{row['proposal_id']!r} is not in proposals.json; "
                    problems.append(Problem(file, place, message + _allowed(row["proposal_id"], sorted(known))))
    return problems
