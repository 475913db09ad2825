"""Where an article's text comes from: a file, a page, an address, standard input."""

from __future__ import annotations

import logging
import re
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

from truceline.extraction.checks import checked_published as checked_published
from truceline.extraction.checks import is_binary
from truceline.extraction.checks import why_empty as why_empty
from truceline.store import decode

MAX_BYTES = 5_000_000
MAX_SECONDS = 20.0


class ReadingError(RuntimeError):
    """A source that cannot be read; the message says what it is and what to do."""


@dataclass(frozen=True, slots=True)
class Source:
    """An article as it was read: its text, and what its page tells of it. `note` says what was odd."""

    text: str
    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    note: str | None = None


def read_source(
    source: str | Path,
    *,
    max_bytes: int = MAX_BYTES,
    max_seconds: float = MAX_SECONDS,
    allow_private: bool = False,
) -> Source:
    """Read an article from a text or HTML file, from an http(s) address, or, as "-", from standard input.

    Args:
        source: a path, an address or "-".
        max_bytes: more than this is refused, wherever it comes from.
        max_seconds: how long an address may take, redirects included.
        allow_private: let an address lead to this machine or a private network.

    Raises:
        ReadingError: it cannot be read; the message says why and what to do.
    """
    name = str(source)
    if name == "-" and sys.stdin is None:
        raise ReadingError("standard input is closed; name a file, or pipe a text in")
    if name == "-":
        return _from_bytes(sys.stdin.buffer.read(max_bytes + 1), "standard input", max_bytes)
    if isinstance(source, str) and re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", name):
        from truceline.extraction.fetching import FetchError, fetch

        try:
            page = fetch(name, time.monotonic() + max_seconds, max_bytes, allow_private)
        except FetchError as error:
            raise ReadingError(str(error)) from None
        return _from_bytes(page.content, page.url, max_bytes, url=page.url, charset=page.charset)
    return _from_bytes(_file_bytes(Path(source), max_bytes), name, max_bytes)


def read_html(html: str, *, url: str | None = None) -> Source:
    """The main text of a page, and its title, date and publisher where it tells them.

    >>> read_html("<html><script>document.write('50 trucks')</script></html>").text
    ''
    """
    from trafilatura import bare_extraction

    with _quiet():
        try:
            found: Any = bare_extraction(
                html,
                url=url,
                with_metadata=True,
                include_comments=False,
                date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "2099-12-31"},
            )
        except Exception:  # whatever a page can do to a parser, it is the page that cannot be read
            found = None
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        nothing = "The page holds no article text (only script, perhaps); open it, and save its text to a file."
        return Source("", url=url, note=nothing)
    return Source(
        text,
        title=_one_line(found.title),
        published=_page_date(found.date),
        publisher=_one_line(found.sitename or found.hostname),
        url=url or _one_line(found.url),
        note="Read from a page: check that the text is the whole article.",
    )


def _from_bytes(
    content: bytes, name: str, max_bytes: int, *, url: str | None = None, charset: str | None = None
) -> Source:
    if len(content) > max_bytes:
        raise ReadingError(f"{name} is larger than {max_bytes:,} bytes; cut it to the article itself")
    kind = next((kind for start, kind in _OTHER_KINDS.items() if content.startswith(start)), None)
    if kind:
        raise ReadingError(f"{name} is {kind}, not text; save the article as plain text or HTML")
    text, note = _decoded(content, name, charset)
    if not text.strip():
        return Source("", url=url, note="The text is empty.")
    if is_binary(text[:4000]) or "\0" in text:
        raise ReadingError(f"{name} is binary, not text; save the article as plain text or HTML")
    if _HTML.match(text):
        return read_html(text, url=url)
    return Source(text, url=url, note=note)


_OTHER_KINDS = {
    b"%PDF": "a PDF file", b"PK\x03\x04": "a zipped file (such as a Word document)",
    b"\xd0\xcf\x11\xe0": "an Office file",
    b"{\\rtf": "an RTF file", b"\x1f\x8b": "a compressed file", b"\x89PNG": "a picture", b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
}  # fmt: skip
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*){0,9}<(?:!doctype\s+html|html|head|body|article|main|div|p|script|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)


def _decoded(content: bytes, name: str, charset: str | None) -> tuple[str, str | None]:
    """The text of bytes: in the encoding that is told of them where they are in it, else in the one they look like."""
    meta = _META_CHARSET.search(content[:4096])
    for told in (charset, meta.group(1).decode() if meta else None):
        if told and not content.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
            try:
                return content.decode(told), None
            except (LookupError, UnicodeError, ValueError):
                continue  # what is told is wrong
    try:
        text, encoding = decode(content)
    except UnicodeError:
        raise ReadingError(f"{name} is in no encoding that is known here; save it as UTF-8") from None
    guessed = "Not UTF-8: read as Windows-1252; check letters with accents." if encoding == "cp1252" else None
    return text, guessed


def _file_bytes(path: Path, max_bytes: int) -> bytes:
    try:
        if path.is_dir():
            raise ReadingError(f"{path} is a folder; name a file in it")
        if not path.is_file():
            there = "is no regular file" if path.exists() else "is not there"
            raise ReadingError(f"{path} {there}; name a text or HTML file, an http(s) address, or - for standard input")
        with path.open("rb") as file:
            return file.read(max_bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise ReadingError(f"{str(path)!r} cannot be read: {getattr(error, 'strerror', None) or error}") from None


def _one_line(text: str | None) -> str | None:
    return " ".join(unescape(text).split()) or None if text else None


def _page_date(told: str | None) -> date | None:
    try:
        return checked_published(told)
    except ValueError:
        return None


@contextmanager
def _quiet() -> Iterator[None]:
    """Parsers complain about pages in warnings and logs; none of it is for our reader."""
    loggers = [
        logging.getLogger(name) for name in ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer")
    ]
    levels = [logger.level for logger in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for logger in loggers:
            logger.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for logger, level in zip(loggers, levels, strict=True):
                logger.setLevel(level)
