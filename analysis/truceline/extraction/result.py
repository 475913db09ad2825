"""What extraction gives: candidate rows with their places in the text, as frames, as a draft facts file, in Jupyter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from truceline import schema
from truceline.schema import Column, Row, Table

if TYPE_CHECKING:
    from truceline.frames import Backend, Frame

UNKNOWN_PUBLISHER = "Unknown publisher"
_PLACE = (
    Column("start", "integer", "first character of the quote in the text as given"),
    Column("end", "integer", "the character after its last"),
    Column("rule", "string", "the rule that made the candidate"),
)
_CANDIDATES = (schema.CLAIMS, schema.TERMS, schema.RESPONSES)
_FRAMES = {t.name: t for t in (*_CANDIDATES, schema.WORDING)}


@dataclass(frozen=True, repr=False)
class Extraction:
    """The candidates of one text, for a person to check. `note` says why there are none.

    Rows hold the columns a facts file holds, and `start`, `end` (of the quote in `text`) and `rule` (what made them).
    """

    text: str
    article: Row
    claims: list[dict[str, Any]]
    terms: list[dict[str, Any]]
    responses: list[dict[str, Any]]
    wording: list[dict[str, Any]]
    note: str | None = None

    def __repr__(self) -> str:
        counts = ", ".join(_count(len(getattr(self, name)), name[:-1]) for name in ("claims", "terms", "responses"))
        head = f"{self.article.get('publisher') or UNKNOWN_PUBLISHER}, {self.article['published']}"
        return f"<Extraction of {head}: {counts}{'; ' + self.note if self.note else ''}>"

    def _repr_html_(self) -> str:
        from truceline.extraction.page import page

        return page(
            self.text,
            self.article,
            claims=self.claims,
            terms=self.terms,
            responses=self.responses,
            note=self.note,
        )

    def to_frame(self, table: str = "claims", backend: Backend = "pandas") -> Frame:
        """The candidates of a table as a frame: its columns as the loaders give them, then start, end and rule.

        Args:
            table: "claims", "terms", "responses" or "wording" (which has no places in the text).
            backend: "pandas" or "polars".

        Raises:
            ValueError: another table or backend; the message lists the allowed ones.
        """
        from truceline.corpus import Corpus
        from truceline.frames import to_frame
        from truceline.loaders import table_rows
        from truceline.records import Facts

        if table not in _FRAMES:
            raise ValueError(f"table={table!r} is not allowed; allowed: {', '.join(_FRAMES)}")
        asked = _FRAMES[table]
        facts = Facts(
            "draft", _article(self, {}), tuple(self.claims), (), tuple(self.terms), tuple(self.responses),
            tuple(self.wording),
        )  # fmt: skip
        rows = table_rows(asked, Corpus((facts,), ()))
        if asked in _CANDIDATES:
            rows = sorted(rows, key=lambda row: (row["start"], row["end"]))
            asked = replace(asked, columns=(*asked.columns, *_PLACE))
        return to_frame(asked, rows, backend)

    def to_facts(self, **about: Any) -> dict[str, Any]:
        """The content of a draft facts file that keeps every rule of the schema, ready for `truceline review`.

        Args:
            about: fields of the article that its text does not tell, such as title="..." or publisher_country="IE".

        A candidate that breaks a rule is left out, and the article's note names it.

        Raises:
            TypeError: a field that an article does not have; the message lists the allowed ones.
        """
        allowed = [c.name for c in schema.ARTICLES.written]
        for name in about:
            if name not in allowed:
                raise TypeError(f"unknown field {name!r} of an article; allowed: {', '.join(allowed)}")
        tables = {t.name: [_written(row, t, self.text) for row in getattr(self, t.name)] for t in _CANDIDATES}
        content: dict[str, Any] = {
            "status": "draft",
            "article": _article(self, about),
            "claims": tables["claims"],
            "mentions": _mentions([*tables["terms"], *tables["responses"]]),
            "terms": tables["terms"],
            "responses": tables["responses"],
            "wording": [_written(row, schema.WORDING, "") for row in self.wording],
        }
        _leave_out_unsound(content)
        return content


def _count(count: int, name: str) -> str:
    return f"{count} {name}{'s' * (count != 1)}"


# ---------------------------------------------------------------- the article


def publisher_slug(publisher: str) -> str:
    """A publisher's name as part of an article's id.

    >>> publisher_slug("The Times of Israel"), publisher_slug("Top Trends 24"), publisher_slug("الجزيرة")
    ('times-of-israel', 'top-trends-24', 'unknown')
    """
    plain = unicodedata.normalize("NFKD", publisher).encode("ascii", errors="ignore").decode().lower().replace("'", "")
    slug = "-".join(re.findall(r"[a-z0-9]+", plain))
    return slug.removeprefix("the-")[:60].strip("-") or "unknown"


def _article(made: Extraction, about: Row) -> dict[str, Any]:
    from truceline.store import text_sha256

    given = {**made.article, **about}
    given["published"] = published = str(given["published"])
    publisher = _whole(given.get("publisher"))
    url = _whole(given.get("url"))
    known_url = url if url and schema.web_address(url) else None
    notes = [_whole(given.get("note"))]
    if url and not known_url:
        notes.append("The address given is none of the web and was left out.")
    if not publisher:
        notes.append("The publisher was not told: name it, and rename article and file.")
    article = {
        "article_id": f"{published}-{publisher_slug(publisher or UNKNOWN_PUBLISHER)}",
        "publisher_origin": "stated" if publisher else "inferred",
        "published_latest": published,
        "published_origin": "stated",
        "language": "en",
        "coverage": "full",
        "text_sha256": text_sha256(made.text),
        **{name: value for name, value in given.items() if value is not None},
        "publisher": publisher or UNKNOWN_PUBLISHER,
        "title": _whole(given.get("title")),
        "url": known_url,
        "note": " ".join(note for note in notes if note) or None,
    }
    return {c.name: article[c.name] for c in schema.ARTICLES.written if article.get(c.name) is not None}


_BLANKS = re.compile(r"[^\S\u00a0\u202f]+|[\u00a0\u202f]+(?!\d)|(?<!\d)[\u00a0\u202f]+")  # not those inside a number


def _whole(text: str | None) -> str | None:
    """Text that any file can hold, on one line; None instead of nothing."""
    whole = str(text or "").encode("utf-8", errors="replace").decode()
    return _BLANKS.sub(" ", whole).strip() or None


# ---------------------------------------------------------------- rows of the draft


def _written(row: Mapping[str, Any], table: Table, text: str) -> dict[str, Any]:
    """A candidate as a facts file holds it: the columns written there, without nulls."""
    out = {c.name: row[c.name] for c in table.written if row.get(c.name) is not None}
    for name, value in out.items():
        if isinstance(value, float) and value.is_integer():
            out[name] = int(value)
        elif isinstance(value, str):
            out[name] = _whole(value)
    if "start" in row:
        told = _whole(_quote(text, row["start"], row["end"])) or out["quote"]
        rules = [rule for rule in table.rules if rule.column == "quote"]
        out["quote"] = told if all(rule.check({**out, "quote": told}, {}) is None for rule in rules) else out["quote"]
    return out


_AFTER = re.compile(r"[^\S\n]*[\w'’-]+")  # the next word, where no mark or line break stands before it
_BEFORE = re.compile(r"[\w'’-]+[^\S\n]+$")
_MOST = 200_000  # characters of a text in which quotes are told apart


def _quote(text: str, start: int, end: int) -> str:
    """The words at a place, 8 at most, and as many more beside them as it takes to find them once in the text."""
    quote = _first_words(text[start:end])
    if len(text) > _MOST or quote != " ".join(text[start:end].split()):
        return quote
    from truceline.evidence import find_quote

    wider = quote
    while len(find_quote(wider, text)) != 1:
        following = _AFTER.match(text, end)
        before = _BEFORE.search(text, max(0, start - 40), start)
        if following:
            end = following.end()
        elif before:
            start = before.start()
        else:
            return quote
        wider = " ".join(text[start:end].split())
        if schema.quote_words(wider) > schema.MAX_QUOTE_WORDS:
            return quote
    return wider


def _first_words(quote: str) -> str:
    kept: list[str] = []
    for word in quote.split():
        if schema.quote_words(" ".join([*kept, word])) > schema.MAX_QUOTE_WORDS:
            break
        kept.append(word)
    return " ".join(kept)


def _mentions(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """One mention of each proposal the rows speak of: who put it and who mediated is for review to say."""
    out: dict[str, dict[str, Any]] = {}
    for row in rows:
        dated = row.get("stated_end") or row.get("date_end")
        out.setdefault(
            row["proposal_id"],
            {"proposal_id": row["proposal_id"], "mediated_by": [], "dated_end": dated, "quote": row["quote"]},
        )
    return list(out.values())


_OF_ROW = re.compile(r"(\w+)\[(\d+)\]")


def _leave_out_unsound(content: dict[str, Any]) -> None:
    """Take away rows that break a rule, and say so in the article's note.

    Raises:
        FactsError: the article's own fields break one.
    """
    from truceline.records import FactsError, check_facts

    file = f"{content['article']['article_id']}.json"
    gone: list[str] = []
    while problems := check_facts(file, content):
        places = [(problem, _OF_ROW.match(problem.place)) for problem in problems]
        unsound = {(found[1], int(found[2])): problem for problem, found in places if found}
        if not unsound:
            raise FactsError(problems)
        for (table, number), problem in sorted(unsound.items(), reverse=True):
            row = content[table][number]
            if problem.place.endswith(("claim_id", "note")) and "claim" in problem.message:
                row.pop("claim_id" if table == "terms" else "note", None)  # what it points at was left out
            else:
                gone.append(f"{' '.join(problem.place.split()[1:]) or table} ({problem.message})")
                del content[table][number]
    if gone:
        told = "; ".join(gone[-10:][::-1]) + (f"; and {len(gone) - 10} more" if len(gone) > 10 else "")
        note = _whole(f"Candidates left out, for they break a rule: {told}.")
        content["article"]["note"] = " ".join(filter(None, (content["article"].get("note"), note)))
