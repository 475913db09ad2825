"""The facts of one article as a frozen record, checked against the schema; problems are collected, not thrown.

Rows stay plain mappings of column name to value: the schema is the one statement of their columns, and a class
per table would be a second.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import getitem
from typing import Any

from truceline import schema
from truceline.schema import Column, Row, Rule, Table

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


_TOP = ("$schema", "status", "article", *(t.name for t in schema.IN_FACTS_FILES))


def _fields(path: Sequence[Any]) -> tuple[str, ...]:
    """The names that the object at a place of a file may hold."""
    if not path:
        return _TOP
    table = schema.ARTICLES if path[0] == "article" else schema.TABLES.get(path[0], schema.PROPOSALS)
    return tuple(c.name for c in table.written)


def _explain(error: Any, found: Any) -> str:
    kind, name = error.kind, error.kind.name
    if name == "enum":
        return f"{_show(found)} is not allowed; {_allowed(found, kind.options)}"
    if name == "additionalProperties":
        names = _fields(error.instance_path)
        return "; ".join(f"unknown field {_show(field)}; {_allowed(field, names)}" for field in kind.unexpected)
    if name == "required":
        return f"{str(kind.property)!r} is missing"
    if name == "type":
        return f"{_show(found)} is not {' or '.join(_TYPE_NAMES.get(t, t) for t in kind.types)}"
    if name == "format" or (name == "pattern" and kind.pattern == schema.DATE_PATTERN):
        return f"{_show(found)} is not a date; allowed: a day that exists, of 1900 to 2099, as 2025-02-19"
    if name in ("minimum", "maximum"):
        return f"{_show(found)} is out of bounds; allowed: {name} {kind.limit:g}"
    if name == "pattern":
        return f"{_show(found)} does not fit; allowed: {kind.pattern}"
    return str(error.message)


def check_value(column: Column, value: Any) -> str | None:
    """What the schema says against a value of a column, whatever stands beside it; None where it is allowed.

    >>> check_value(schema.CLAIMS.by_name["bound"], "over")
    "'over' is not allowed; allowed: exact, more_than, at_least, up_to, less_than, about, range"
    """
    import jsonschema_rs

    try:
        validator = jsonschema_rs.Draft202012Validator(schema.json_property(column), validate_formats=True)
        error = next(validator.iter_errors(value), None)
    except ValueError as wrong:  # half a surrogate pair
        return f"{_show(value)} cannot be written: {wrong}"
    return None if error is None else _explain(error, value)


def _place(content: Any, path: Sequence[Any]) -> str:
    """'claims[3] c04 measure': where a value stands, with the id of its row."""
    words: list[str] = []
    here = content
    for step in path:
        here = here[step]
        if isinstance(step, int):
            words[-1:] = [f"{words[-1] if words else ''}[{step}]"]
            row_id = next((here[k] for k in _ID_COLUMNS if isinstance(here, dict) and isinstance(here.get(k), str)), "")
            words += [row_id] if row_id else []
        else:
            words.append(str(step))
    return " ".join(words)


_ID_COLUMNS = ("claim_id", "term_id", "response_id", "proposal_id", "wording")


def _structure(file: str, content: Any, what: str) -> list[Problem]:
    validator = _validator(what)
    try:
        if validator.is_valid(content):
            return []
        errors = [(e, list(e.instance_path)) for e in validator.iter_errors(content)]
    except ValueError as error:  # nested too deeply, or half a surrogate pair
        return [Problem(file, "", f"is not a facts file: {error}")]
    found = (Problem(file, _place(content, path), _explain(e, reduce(getitem, path, content))) for e, path in errors)
    return list(dict.fromkeys(found))


# ---------------------------------------------------------------- rules: what spans columns, rows and files


def _duplicates(keys: Iterable[Any]) -> Iterator[tuple[int, Any]]:
    seen = set()
    for n, key in enumerate(keys):
        if key in seen:
            yield n, key
        seen.add(key)


def _key_columns(table: Table) -> tuple[str, ...]:
    return tuple(c for c in table.key if not table.by_name[c].derived)


def _rows(content: Any, table: Table) -> Iterator[tuple[int, Row]]:
    """The rows of a table in a file's content, whatever else is in it, and their numbers."""
    rows = content if table is schema.PROPOSALS else content.get(table.name) if isinstance(content, dict) else None
    if isinstance(rows, list):
        yield from ((n, row) for n, row in enumerate(rows) if isinstance(row, dict))


def _ask(rule: Rule, row: Row, article: Row) -> str | None:
    """What a rule says of a row that may not have the structure to be asked; then nothing."""
    try:
        return rule.check(row, article)
    except Exception:  # the structure has been complained of
        return None


def _row_problems(file: str, table: Table, content: Any, article: Row, told: Sequence[Problem]) -> Iterator[Problem]:
    """What the rules say of a table's rows, but nothing of a place that is told to have not even the structure."""
    places = {p.place for p in told}
    columns = _key_columns(table)
    start = "" if table is schema.PROPOSALS else table.name
    rows = list(_rows(content, table))
    keys = [(n, [str(row[c]) for c in columns if isinstance(row.get(c), str)]) for n, row in rows]
    named = [(n, " ".join(key)) for n, key in keys if len(key) == len(columns)]
    for at, key in _duplicates(key for _, key in named):
        yield Problem(file, f"{start}[{named[at][0]}]", f"{key!r} is there twice; each may stand once")
    for n, row in rows:
        for rule in table.rules:
            wrong = _ask(rule, row, article) if told else rule.check(row, article)
            if wrong:
                place = f"{start}[{n}] {row.get(columns[0], '')} {rule.column}"
                if place not in places:
                    yield Problem(file, place, wrong)


_SUPERSEDED = re.compile(r"\bsuperseded by (c\d{2,})\b", re.IGNORECASE)


def superseded_by(row: Row) -> str | None:
    """The local id of the claim that a claim's note says supersedes it.

    >>> superseded_by({"note": "The earlier plan, superseded by c02."})
    'c02'
    """
    found = _SUPERSEDED.search(str(row.get("note") or ""))
    return found.group(1) if found else None


def check_structure(file: str, content: Any) -> list[Problem]:
    """What is wrong with the fields of a facts file, each by itself; its rules are not asked."""
    return _structure(file, content, "facts")


def check_facts(file: str, content: Any) -> list[Problem]:
    """Everything wrong with the parsed content of one facts file."""
    problems = _structure(file, content, "facts")
    told = tuple(problems)
    article = content.get("article") if isinstance(content, dict) else None
    if not isinstance(article, dict):
        return problems
    if not told and file != f"{article['article_id']}.json":
        message = f"{article['article_id']!r} must be the file's name, {file!r}"
        problems.append(Problem(file, "article article_id", message))
    for rule in schema.ARTICLES.rules:
        wrong = _ask(rule, article, article) if told else rule.check(article, article)
        problems += [Problem(file, f"article {rule.column}", wrong)] if wrong else []
    for table in schema.IN_FACTS_FILES:
        problems += _row_problems(file, table, content, article, told)
    claims = [(n, row) for n, row in _rows(content, schema.CLAIMS) if isinstance(row.get("claim_id"), str)]
    claim_ids = {row["claim_id"] for _, row in claims}
    for n, row in _rows(content, schema.TERMS):
        if isinstance(row.get("claim_id"), str) and row["claim_id"] not in claim_ids:
            message = f"no claim {row['claim_id']!r} in this file; there are: {', '.join(sorted(claim_ids)) or 'none'}"
            problems.append(Problem(file, f"terms[{n}] {row.get('term_id', '')} claim_id", message))
    for n, row in claims:
        by = superseded_by(row)
        if by is not None and (by not in claim_ids or by == row["claim_id"]):
            message = f"says superseded by {by}, which is no other claim of this file"
            problems.append(Problem(file, f"claims[{n}] {row['claim_id']} note", message))
    return problems


def check_proposals(file: str, content: Any) -> list[Problem]:
    """Everything wrong with the parsed content of a proposals file."""
    problems = _structure(file, content, "proposals")
    problems += _row_problems(file, schema.PROPOSALS, content, {}, tuple(problems))
    known = proposal_ids(content)
    for n, row in _rows(content, schema.PROPOSALS):
        for column, _ in schema.PROPOSALS.references:
            if isinstance(row.get(column), str) and row[column] not in known:
                message = f"no such proposal; {_allowed(row[column], sorted(known))}"
                problems.append(Problem(file, f"[{n}] {row.get('proposal_id', '')} {column}", message))
    return problems


def proposal_ids(content: Any) -> set[str]:
    """The keys of a proposals file's content, whatever else is in it."""
    return {str(row.get("proposal_id")) for _, row in _rows(content, schema.PROPOSALS)}


_PLACEHOLDER = re.compile(r"p[1-9][0-9]*")


def is_placeholder(proposal_id: str) -> bool:
    """Whether an id is one that a draft gives a proposal until review says which one it is.

    >>> is_placeholder("p1"), is_placeholder("p1-withdrawal")
    (True, False)
    """
    return _PLACEHOLDER.fullmatch(proposal_id) is not None


def check_together(contents: Sequence[tuple[str, Any]], known: set[str]) -> list[Problem]:
    """What is wrong between files: articles there twice, proposals that are not among the known ones.

    A draft may speak of proposals `p1`, `p2` ...: review assigns them.
    """
    problems = []
    ids = [(file, c["article"].get("article_id")) for file, c in contents if isinstance(c.get("article"), dict)]
    named = [(file, article_id) for file, article_id in ids if isinstance(article_id, str)]
    for at, article_id in _duplicates(article_id for _, article_id in named):
        problems.append(Problem(named[at][0], "article article_id", f"{article_id!r} is in another file too"))
    for file, content in contents:
        for table in (schema.MENTIONS, schema.TERMS, schema.RESPONSES):
            for n, row in _rows(content, table):
                asked = row.get("proposal_id")
                if isinstance(asked, str) and content.get("status") == "draft" and is_placeholder(asked):
                    continue
                if isinstance(asked, str) and asked not in known:
                    place = f"{table.name}[{n}] {row.get(_key_columns(table)[0], '')} proposal_id"
                    message = f"{_show(asked)} is not in proposals.json; {_allowed(asked, sorted(known))}"
                    problems.append(Problem(file, place, message))
    return problems
