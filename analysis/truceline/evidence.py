"""Finds a quote in a text, and builds the link that highlights it on the article's page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote as percent_encode

_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_SINGLE = "'\u2018\u2019\u201b\u02bc"
_DOUBLE = '"\u201c\u201d\u201e\u201f'
_CLASSES = {ch: f"[{re.escape(group)}]" for group in (_DASHES, _SINGLE, _DOUBLE) for ch in group}
_CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a text, in the terms of the W3C Web Annotation Data Model.

    TextPositionSelector: `start` inclusive, `end` exclusive, counted from 0 in code points of the text as given.
    TextQuoteSelector: `exact` (the text's own characters), `prefix`, `suffix`.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@lru_cache(maxsize=1024)
def _pattern(quote: str) -> re.Pattern[str]:
    words = ("".join(_CLASSES.get(ch) or re.escape(ch) for ch in word) for word in quote.split())
    body = r"\s+".join(words)
    first, last = quote.strip()[:1], quote.strip()[-1:]
    before = r"(?<!\w)" if first.isalnum() else ""
    after = r"(?!\w)" if last.isalnum() else ""
    if first.isdigit():
        before += r"(?<!\d[.,\u00a0\u202f])"  # not the end of 50,400
    if last.isdigit():
        after += r"(?![.,\u00a0\u202f]\d)"
    return re.compile(before + body + after, re.IGNORECASE)


def find_quote(quote: str, text: str) -> list[Evidence]:
    """Every place a quote stands in a text, as whole words.

    Forgives white space, case, dashes and curly quotation marks, nothing else.

    >>> [e.start for e in find_quote("over 400", "More than 40. Over  400 trucks.")]
    [14]
    """
    if not quote.strip():
        return []
    return [
        Evidence(
            m.start(),
            m.end(),
            m.group(),
            text[max(0, m.start() - _CONTEXT) : m.start()],
            text[m.end() : m.end() + _CONTEXT],
        )
        for m in _pattern(quote).finditer(text)
    ]


def evidence_url(url: str | None, quote: str) -> str | None:
    """The address of an article with a URL text fragment that highlights the quote; None without a URL.

    A fragment of the address stays; a text fragment that it has already gives way.

    >>> evidence_url("https://example.org/a", "week-long")
    'https://example.org/a#:~:text=week%2Dlong'
    """
    if url is None:
        return None
    page, _, place = url.partition("#")
    words = percent_encode(" ".join(quote.split()), safe="").replace("-", "%2D")
    return f"{page}#{place.partition(':~:')[0]}:~:text={words}"
