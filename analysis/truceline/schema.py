"""The one statement of every table: columns, types, keys and rules.

Validation, the data dictionary's column lists, the JSON Schema for facts files, the Data Package descriptor
and the dtypes of every frame are derived from here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from truceline import vocabulary as v
from truceline.quantities import Quantity, read_cached

Row = Mapping[str, Any]
Type = Literal["string", "enum", "actor", "date", "number", "integer", "list", "boolean"]

MAX_QUOTE_WORDS = 8
MAX_QUOTED_SHARE = 0.15  # of an article's words, over all its quotes


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `derived` columns are computed on loading and never written in a facts file."""

    name: str
    type: Type
    meaning: str
    nullable: bool = False
    values: tuple[str, ...] = ()
    derived: bool = False
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that holds for every row of a table; `check` returns what is wrong, or None."""

    sentence: str
    column: str
    check: Callable[[Row, Row], str | None]  # (row, its article) -> what is wrong


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its grain, its columns in order, its key and the rules its rows keep."""

    name: str
    grain: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rules: tuple[Rule, ...] = ()
    references: tuple[tuple[str, str], ...] = ()  # (column, table) pairs; the column holds that table's key
    by_name: dict[str, Column] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_name", {c.name: c for c in self.columns})

    @property
    def written(self) -> tuple[Column, ...]:
        """The columns a facts file holds."""
        return tuple(c for c in self.columns if not c.derived)


# ---------------------------------------------------------------- rules


def _bounds(row: Row, _: Row) -> str | None:
    given = Quantity(row.get("value"), row.get("low"), row.get("high"), row["bound"], None)
    due = Quantity.of(row["bound"], given.value, given.low, given.high)
    if due.low is not None and due.high is not None and due.low > due.high:
        return f"low {due.low:g} is above high {due.high:g}"
    if given.value is not None:
        if due.low is not None and given.value < due.low:
            return f"value {given.value:g} is below low {due.low:g}"
        if due.high is not None and given.value > due.high:
            return f"value {given.value:g} is above high {due.high:g}"
    if given.bound == "range":
        return None if given.low is not None and given.high is not None else "a range needs low and high"
    if given.value is None:
        return (
            None
            if given.bound == "at_least" and given.low is not None
            else (f"'{given.bound}' needs a value (only a vague plural, 'at_least' with low, and a range do without)")
        )
    closed = {"exact": (given.value, given.value), "more_than": (given.value, None), "at_least": (given.value, None),
              "up_to": (None, given.value), "less_than": (None, given.value)}.get(given.bound)  # fmt: skip
    if closed and (due.low, due.high) != closed:
        return f"'{given.bound}' {given.value:g} means low {closed[0]}, high {closed[1]}"
    return None


def _unit(row: Row, _: Row) -> str | None:
    allowed = v.MEASURES[row["measure"]].units
    return None if row["unit"] in allowed else f"{row['measure']} is counted in {' or '.join(allowed)}"


def quote_words(quote: str) -> int:
    """Words of a quote: runs between white space that hold a letter or a digit.

    >>> quote_words("over 50,400 - as told")
    4
    """
    return sum(any(ch.isalnum() for ch in word) for word in quote.split())


def _short_quote(row: Row, _: Row) -> str | None:
    count = quote_words(row["quote"])
    if 1 <= count <= MAX_QUOTE_WORDS:
        return None
    return f"{count} words; 1 to {MAX_QUOTE_WORDS} are allowed"


def _reads_as_figure(row: Row, _: Row) -> str | None:
    due = Quantity.of(row["bound"], row.get("value"), row.get("low"), row.get("high"))
    readings = read_cached(row["quote"])
    for r in readings:
        q = r.quantity
        same = (q.value, q.bound) == (due.value, due.bound) and q.unit in (None, row["unit"])
        if same and (due.bound not in ("range", "at_least") or (q.low, q.high) == (due.low, due.high)):
            return None
    said = ", ".join(map(str, readings)) or "no figure"
    low_high = f" low={due.low:g}" if due.value is None and due.low is not None else ""
    figure = "" if due.value is None else f" {due.value:.15g}"
    return f"the quote reads as {said}; the row says {due.bound}{figure}{low_high} {row['unit']}"


def _ordered(start: str, end: str) -> Callable[[Row, Row], str | None]:
    def check(row: Row, _: Row) -> str | None:
        first, last = row.get(start), row.get(end)
        return f"{start} {first} is after {end} {last}" if first and last and first > last else None

    return check


def _not_after_publication(row: Row, article: Row) -> str | None:
    latest = article["published_latest"]
    if row["modality"] in ("reported", "estimated") and row["as_of_end"] > latest:
        return f"{row['modality']} as of {row['as_of_end']}, after the article's latest possible date {latest}"
    return None


def _since(row: Row, _: Row) -> str | None:
    since = row.get("since")
    if since is None:
        return None
    if row["basis"] != "cumulative":
        return "only a cumulative count has a start"
    return f"since {since} is after as_of_start {row['as_of_start']}" if since > row["as_of_start"] else None


def _external_note(row: Row, _: Row) -> str | None:
    if row["as_of_origin"] == "external" and not row.get("note"):
        return "a day from outside the article needs a note that says whence"
    return None


def _no_self(row: Row, _: Row) -> str | None:
    for column in ("answers", "part_of", "maybe_same_as"):
        if row.get(column) == row["proposal_id"]:
            return f"{column} names the proposal itself"
    return None


_WEB_ADDRESS = re.compile(r"https?://(?:[\w-]+\.)+[\w-]+(?::\d+)?(?:[/?#].*)?")


def web_address(url: str) -> bool:
    """Whether a text is an http or https address, with nothing in it that could break out of a page or a line.

    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)")
    (True, False)
    """
    return bool(_WEB_ADDRESS.fullmatch(url)) and url.isprintable() and not any(c in url for c in " <>\"'\\`")


def _web_address(row: Row, _: Row) -> str | None:
    url = row.get("url")
    if url is not None and not web_address(url):
        return f"{url!r} is no web address; allowed: http:// or https:// and a host"
    return None


_QUOTE_RULE = Rule(f"a quote has at most {MAX_QUOTE_WORDS} words", "quote", _short_quote)

# ---------------------------------------------------------------- columns used by several tables

_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def _enum(name: str, values: Iterable[str], meaning: str, nullable: bool = False, derived: bool = False) -> Column:
    return Column(name, "enum", meaning, nullable, tuple(values), derived)


def _text(name: str, meaning: str, nullable: bool = False, **options: Any) -> Column:
    return Column(name, "string", meaning, nullable, **options)


def _date(name: str, meaning: str, nullable: bool = False, derived: bool = False) -> Column:
    return Column(name, "date", meaning, nullable, derived=derived)


def _actor(name: str, meaning: str, nullable: bool = False) -> Column:
    return Column(name, "actor", meaning, nullable)


def _number(name: str, meaning: str, derived: bool = False) -> Column:
    return Column(name, "number", meaning, True, derived=derived)


def _count(name: str, meaning: str) -> Column:
    return Column(name, "integer", meaning, derived=True)


_ARTICLE_ID = _text("article_id", "the article, a key of `articles`", derived=True)
_CLAIMANT = _actor(
    "claimant", "who asserts it, an actor's registry name; null = the outlet in its own voice", nullable=True
)
_CLAIMANT_PARTY = _enum(
    "claimant_party", v.PARTIES, "the claimant's party; null with a null claimant", nullable=True, derived=True
)
_RELAYED = _actor("relayed_by", "the nearest agency or outlet it came through, when the article says so", nullable=True)
_QUOTE = _text("quote", "at most 8 words of the article, the shortest that show it; found exactly once in the text")
_URL = _text(
    "evidence_url", "the article's URL with a text fragment that highlights the quote", nullable=True, derived=True
)
_NOTE = _text("note", "in our own words: what is odd, inferred or superseded", nullable=True)

# ---------------------------------------------------------------- tables

ARTICLES = Table(
    "articles",
    "one row per article",
    (
        _text("article_id", "`<published>-<publisher-slug>`, `-2` if needed; never changes", pattern=_ID),
        _text("publisher", "the outlet whose page it is"),
        _text("publisher_country", "the outlet's country, ISO 3166-1 alpha-2", pattern="^[A-Z]{2}$", nullable=True),
        _enum("publisher_origin", v.PUBLISHED_ORIGINS, "how the publisher is known"),
        _text("title", "its headline", nullable=True),
        _text("url", "its address", nullable=True),
        _date("published", "the article's date (best single day)"),
        _date("published_latest", "the latest day it can have been published"),
        _enum("published_origin", v.PUBLISHED_ORIGINS, "how the date is known"),
        _text("language", "ISO 639-1", pattern="^[a-z]{2}$"),
        _enum("coverage", v.COVERAGES, "how much of the article was read"),
        _text("text_sha256", "SHA-256 of the text file read, by which `verify` knows it", nullable=True,
              pattern="^[0-9a-f]{64}$"),
        _count("claims", "rows of `claims` from it"),
        _count("terms", "rows of `terms` from it"),
        _count("responses", "rows of `responses` from it"),
        _NOTE,
        _enum("status", v.STATUSES, "reviewed, or a draft that loaders leave out unless asked", derived=True),
    ),
    ("article_id",),
    (
        Rule("a URL is http or https", "url", _web_address),
        Rule("published <= published_latest", "published", _ordered("published", "published_latest")),
    ),
)  # fmt: skip

CLAIMS = Table(
    "claims",
    "one row per claim: one quantity, in one article, on one claimant's authority",
    (
        _text("claim_id", "`<article_id>#c07`; stays when neighbours are edited", pattern="^c[0-9]{2,}$"),
        _ARTICLE_ID,
        _text("publisher", "the outlet whose page it is", derived=True),
        _date("published", "the article's date (best single day)", derived=True),
        _enum("family", v.FAMILIES, "group of measures, derived from measure", derived=True),
        _enum("measure", v.MEASURES, "what is counted"),
        _enum("population", v.POPULATIONS, "of whom or what"),
        _number("value", "the number as written; null where the words give none"),
        _number("low", "lower end of what the words allow; null = open or unknown"),
        _number("high", "upper end of what the words allow; null = open or unknown"),
        _enum("bound", v.BOUNDS, "how the words bound the number"),
        _enum("unit", v.UNITS, "unit of value, low and high"),
        _text("per", "ratios as written: `hostage` in '250 prisoners for each captive'", nullable=True),
        _enum("basis", v.BASES, "running total, total of a period, standing count or amount"),
        _date("since", "where a cumulative count starts; null = the war's start, or not told", nullable=True),
        _enum("modality", v.MODALITIES, "whether reported, planned, offered, demanded ..."),
        _actor("actor", "who did, does, offers, demands or would do it; null for plain counts", nullable=True),
        _date("as_of_start", "first day counted (period), else the day it is true of, known no better than that"),
        _date("as_of_end", "last such day"),
        _enum("as_of_origin", v.ORIGINS, "how the as-of days are known"),
        _CLAIMANT,
        _CLAIMANT_PARTY,
        _RELAYED,
        _text("quote", "at most 8 words of the article, containing the figure as written"),
        _URL,
        _NOTE,
    ),
    ("claim_id",),
    (
        Rule("low <= value <= high, as the bound says", "bound", _bounds),
        Rule("the unit is one the measure takes", "unit", _unit),
        _QUOTE_RULE,
        Rule("the quote reads as the figure", "quote", _reads_as_figure),
        Rule("as_of_start <= as_of_end", "as_of_start", _ordered("as_of_start", "as_of_end")),
        Rule("a reported figure is not as of a day after publication", "as_of_end", _not_after_publication),
        Rule("since belongs to a cumulative count and comes first", "since", _since),
        Rule("a day from outside the article has a note", "note", _external_note),
    ),
)

PROPOSALS = Table(
    "proposals",
    "one row per proposal, agreement, demand or plan that articles talk about",
    (
        _text("proposal_id", "its key", pattern=_ID),
        _text("label", "a short plain name"),
        _enum("kind", v.PROPOSAL_KINDS, "proposal, counter-proposal, agreement, demand or plan"),
        _text("answers", "the proposal it replies to", nullable=True),
        _text("part_of", "the proposal or agreement it belongs to", nullable=True),
        _text("maybe_same_as", "another entry that may be the same; the texts do not settle it", nullable=True),
        _NOTE,
    ),
    ("proposal_id",),
    (Rule("a proposal does not refer to itself", "proposal_id", _no_self),),
    (("answers", "proposals"), ("part_of", "proposals"), ("maybe_same_as", "proposals")),
)

MENTIONS = Table(
    "mentions",
    "one row per proposal and article that speaks of it",
    (
        _text("proposal_id", "the proposal"),
        _ARTICLE_ID,
        _actor("put_by", "who put it, by this article; null = not told", nullable=True),
        _enum("put_by_party", v.PARTIES, "that actor's party", nullable=True, derived=True),
        Column("mediated_by", "list", "who mediates or brokered it, by this article"),
        _date(
            "dated_start",
            "first day on which it can have been put, by this article; null = not told",
            nullable=True,
        ),
        _date("dated_end", "last such day"),
        _QUOTE,
    ),
    ("proposal_id", "article_id"),
    (_QUOTE_RULE, Rule("dated_start <= dated_end", "dated_start", _ordered("dated_start", "dated_end"))),
    (("proposal_id", "proposals"),),
)

TERMS = Table(
    "terms",
    "one row per term of a proposal, as one article tells one party's stance on it",
    (
        _text("term_id", "`<article_id>#t03`", pattern="^t[0-9]{2,}$"),
        _text("proposal_id", "the proposal"),
        _ARTICLE_ID,
        _enum("term", v.TERMS, "what is to be done"),
        _actor("obligated", "who must do it; null = not told", nullable=True),
        _enum("extent", v.EXTENTS, "all, some or none, where no figure says", nullable=True),
        _text("claim_id", "the claim that gives its figure", nullable=True),
        _number("value", "from that claim", derived=True),
        _number("low", "from that claim", derived=True),
        _number("high", "from that claim", derived=True),
        _enum("bound", v.BOUNDS, "from that claim", nullable=True, derived=True),
        _enum("unit", v.UNITS, "from that claim", nullable=True, derived=True),
        _text("per", "from that claim", nullable=True, derived=True),
        _text("phase", "the phase it belongs to, as numbered in the text", nullable=True),
        _text("unless", "what would set it aside", nullable=True),
        _date("due_start", "first day it is due", nullable=True),
        _date("due_end", "last day it is due", nullable=True),
        _enum("stance", v.STANCES, "how the party stands to it"),
        _actor("stance_by", "whose stance it is"),
        _CLAIMANT,
        _CLAIMANT_PARTY,
        _RELAYED,
        _date("stated_start", "first day on which the stance can have been stated; null = not told", nullable=True),
        _date("stated_end", "last such day"),
        _QUOTE,
        _URL,
        _NOTE,
    ),
    ("term_id",),
    (
        _QUOTE_RULE,
        Rule("due_start <= due_end", "due_start", _ordered("due_start", "due_end")),
        Rule("stated_start <= stated_end", "stated_start", _ordered("stated_start", "stated_end")),
    ),
    (("proposal_id", "proposals"), ("claim_id", "claims")),
)

RESPONSES = Table(
    "responses",
    "one row per answer of one actor to a proposal or to one of its terms, as one article tells it",
    (
        _text("response_id", "`<article_id>#r02`", pattern="^r[0-9]{2,}$"),
        _text("proposal_id", "the proposal"),
        _ARTICLE_ID,
        _actor("actor", "who responds"),
        _enum("party", v.PARTIES, "that actor's party", derived=True),
        _enum("scope", v.TERMS, "the term it is about; null = the whole", nullable=True),
        _enum("response", v.RESPONSES, "the answer"),
        _date("date_start", "first day on which it can have been given; null = not told", nullable=True),
        _date("date_end", "last such day"),
        _CLAIMANT,
        _CLAIMANT_PARTY,
        _RELAYED,
        _QUOTE,
        _URL,
        _NOTE,
    ),
    ("response_id",),
    (_QUOTE_RULE, Rule("date_start <= date_end", "date_start", _ordered("date_start", "date_end"))),
    (("proposal_id", "proposals"),),
)

WORDING = Table(
    "wording",
    "one row per wording of a concept, article and voice",
    (
        _ARTICLE_ID,
        _enum("concept", v.CONCEPTS, "what is named"),
        _text("wording", "the words, in lower case; whole words, case ignored"),
        _enum("voice", v.VOICES, "the outlet's own words, or inside quotation marks"),
        Column("occurrences", "integer", "how often the article uses them so"),
        _text("note", "in our own words: what they mean where they are not counted", nullable=True),
    ),
    ("article_id", "concept", "wording", "voice"),
)

# Not of our articles: a public series as `load_reference` gives it. No CSV is made of it.
REFERENCE = Table(
    "reference",
    "one row per series, day of report and thing counted; reported and filled-in values in rows of their own",
    (
        _text("series", "its name in the registry of reference series", pattern=_ID),
        _date("report_date", "day of the report, which is not the day of the events"),
        _enum("measure", v.MEASURES, "what is counted"),
        _enum("population", v.POPULATIONS, "of whom"),
        _enum("basis", v.BASES, "running total, or count of the report's period"),
        _enum("category", v.REPORT_CATEGORIES, "a part or kind of count kept apart; null = the count itself",
              nullable=True),
        _enum("origin", v.REPORT_ORIGINS, "reported, or filled in by the dataset's authors"),
        Column("value", "number", "the count"),
        _enum("source", v.REPORT_SOURCES, "whose report it is"),
        Column("period_hours", "integer", "hours the report covers; null = not told", True),
    ),
    ("series", "report_date", "measure", "population", "basis", "category", "origin"),
)  # fmt: skip

TABLES = {t.name: t for t in (ARTICLES, CLAIMS, PROPOSALS, MENTIONS, TERMS, RESPONSES, WORDING)}
IN_FACTS_FILES = (CLAIMS, MENTIONS, TERMS, RESPONSES, WORDING)  # beside the article itself

# ---------------------------------------------------------------- derived: JSON Schema and Data Package

DATE_PATTERN = r"^(19|20)\d\d-"
_JSON_TYPES = {"string": "string", "enum": "string", "actor": "string", "date": "string", "number": "number",
               "integer": "integer", "list": "array", "boolean": "boolean"}  # fmt: skip


def json_property(column: Column) -> dict[str, Any]:
    """JSON Schema (2020-12) of one column's values."""
    kind = _JSON_TYPES[column.type]
    out: dict[str, Any] = {"type": [kind, "null"] if column.nullable else kind, "description": column.meaning}
    allowed = tuple(v.ACTORS) if column.type == "actor" else column.values
    if allowed:
        out["enum"] = [*allowed, None] if column.nullable else list(allowed)
    if column.type == "date":
        out |= {"format": "date", "pattern": DATE_PATTERN}
    if column.type == "list":
        out["items"] = {"type": "string", "enum": list(v.ACTORS)}
    if column.pattern:
        out["pattern"] = column.pattern
    elif column.type == "string":
        out["pattern"] = r"\S"
    if column.type in ("integer", "number"):
        out |= {"minimum": int(column.type == "integer"), "maximum": 1e15}
    return out


def _json_object(table: Table) -> dict[str, Any]:
    return {
        "type": "object",
        "description": table.grain,
        "properties": {c.name: json_property(c) for c in table.written},
        "required": [c.name for c in table.written if not c.nullable],
        "additionalProperties": False,
    }


def facts_json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of one facts file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "truceline facts file: the facts of one article",
        "type": "object",
        "properties": {
            "$schema": {"type": "string"},
            "status": {"enum": list(v.STATUSES), "description": "reviewed, or a draft that loaders leave out"},
            "article": _json_object(ARTICLES),
            **{t.name: {"type": "array", "items": _json_object(t)} for t in IN_FACTS_FILES},
        },
        "required": ["status", "article", *(t.name for t in IN_FACTS_FILES)],
        "additionalProperties": False,
    }


def proposals_json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `proposals.json`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "truceline proposals: one entry per proposal, agreement, demand or plan",
        "type": "array",
        "items": _json_object(PROPOSALS),
    }


def table_schema(table: Table) -> dict[str, Any]:
    """Table Schema (Data Package v2) of one table as a CSV file."""
    types = {"enum": "string", "actor": "string"}
    fields = []
    for c in table.columns:
        out: dict[str, Any] = {"name": c.name, "type": types.get(c.type, c.type), "description": c.meaning}
        constraints: dict[str, Any] = {} if c.nullable else {"required": True}
        if c.type == "list":
            out["delimiter"] = LIST_DELIMITER
            constraints = {}
        if c.values:
            constraints["enum"] = list(c.values)
        if constraints:
            out["constraints"] = constraints
        fields.append(out)
    foreign = [
        {"fields": [column], "reference": {"resource": other, "fields": [TABLES[other].key[0]]}}
        for column, other in table.references
    ]
    if "article_id" in table.by_name and table is not ARTICLES:
        foreign.append({"fields": ["article_id"], "reference": {"resource": "articles", "fields": ["article_id"]}})
    out = {"fields": fields, "primaryKey": list(table.key), "missingValues": [""]}
    return out | {"foreignKeys": foreign} if foreign else out


LIST_DELIMITER = ";"


def as_date(text: str | None) -> date | None:
    """An ISO date of a facts file, or None."""
    return None if text is None else date.fromisoformat(text)
