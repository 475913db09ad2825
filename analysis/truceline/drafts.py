"""From sources to draft facts files: reads each, extracts, writes; and shows candidates as lines of text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline import store, words
from truceline.extraction import extract
from truceline.extraction.reading import ReadingError, Source, checked_published, read_source
from truceline.extraction.result import Extraction

REVIEWS = ".reviews"  # what review has decided so far lies in this folder beside the folder of the draft
_WIDEST = (4, 64, 36, 44, 40)  # columns of a listing; the last is the quote, 8 words at most
_DAY_IN_NAME = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Options:
    """What a person says of the articles, and where drafts go. `keep_text`: a folder for texts that came from pages."""

    out: Path
    published: date | None = None
    publisher: str | None = None
    url: str | None = None
    keep_text: Path | None = None
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class Drafted:
    """What became of one source: its candidates, or None, and a line that says where they are or what went wrong."""

    source: str
    made: Extraction | None
    path: Path | None
    message: str


def sources_in(names: Iterable[str]) -> list[str]:
    """The sources themselves: a folder stands for the files in it, by name; hidden ones are left out."""
    found = []
    for name in names:
        if not name:
            raise ValueError("an empty name is no source; name a file, a folder, an address or -")
        folder = Path(name)
        if name != "-" and "://" not in name and _is_folder(folder):
            inside = (p for p in folder.rglob("*") if p.is_file() and not p.name.startswith("."))
            found += [str(p) for p in sorted(inside)]
        else:
            found.append(name)
    return found


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, say: told when the source is read
        return False


def draft(source: str, options: Options) -> Drafted:
    """Read a source, extract, and write the draft; whatever is wrong with the source becomes a message."""
    try:
        read = read_source(source, allow_private=options.allow_private)
        published = options.published or read.published or _day_in_name(source)
        if published is None:
            raise ReadingError("no day of publication in it; give it with --published")
        made = extract(
            read.text,
            published=published,
            publisher=options.publisher or read.publisher,
            url=options.url or read.url,
        )
        path, message = _write(made, read, options)
        return Drafted(source, made, path, message)
    except (OSError, RuntimeError, ValueError) as error:
        return Drafted(source, None, None, str(error).removeprefix(f"{source} "))
    except Exception as error:  # one bad source never stops the rest
        return Drafted(source, None, None, f"not read: {type(error).__name__}: {error}")


def _day_in_name(source: str) -> date | None:
    found = _DAY_IN_NAME.match(Path(source).name)
    try:
        return checked_published(found.group(1)) if found else None
    except ValueError:
        return None


def _write(made: Extraction, read: Source, options: Options) -> tuple[Path | None, str]:
    notes = list(dict.fromkeys(note for note in (read.note, made.note) if note))
    if not read.text.strip():
        return None, " ".join(notes) or "The text is empty."
    content = made.to_facts(title=read.title, note=read.note)
    article = content["article"]
    path = _of_text(options.out, article["text_sha256"])
    standing = _standing(path) if path else ""
    if path is None:
        path = _free(options.out, article["article_id"])
        article["article_id"] = path.stem
        store.write_facts(path, content)
    if options.keep_text is not None:
        store.write_atomic(options.keep_text / f"{path.stem}.txt", read.text)
    return path, standing or " ".join(["draft written" + "." * bool(notes), *notes])


def _of_text(out: Path, text_sha256: str) -> Path | None:
    """The facts file that a folder has of a text already, whatever its name."""
    for path in sorted(out.glob("*.json")):
        if path.is_file() and text_sha256.encode() in path.read_bytes():
            content = store.read_json(path)[0]
            article = content.get("article") if isinstance(content, dict) else None
            if isinstance(article, dict) and article.get("text_sha256") == text_sha256:
                return path
    return None


def _standing(path: Path) -> str:
    """What is said of a file that has the text already: nothing a person may have worked on is written over."""
    if store.read_json(path)[0].get("status") != "draft":
        return "has this text and is reviewed already; left as it is"
    begun = " and its review has begun" if progress_file(path).exists() else ""
    return f"has this text{begun}; left as it is: review it, or remove it to extract anew"


def _free(out: Path, article_id: str) -> Path:
    """The file a new article's draft goes to; another article of that outlet and day keeps its own."""
    path, number = out / f"{article_id}.json", 1
    while path.exists():
        number += 1
        path = out / f"{article_id}-{number}.json"
    return path


def progress_file(path: Path) -> Path:
    """Where review keeps what has been decided of a draft: outside the folder of facts, which is packed as it stands."""
    return path.resolve().parent.parent / REVIEWS / path.name


# ---------------------------------------------------------------- candidates as lines of text


def listing(made: Extraction) -> list[str]:
    """The candidates of an article as aligned lines: id, reading, days, who says so, the words."""
    rows = [(r["claim_id"], r) for r in made.claims]
    rows += [(r["term_id"], r) for r in made.terms]
    rows += [(r["response_id"], r) for r in made.responses]
    if not rows:
        return [made.note or "no candidates: the text gives no figure or term that the rules know"]
    return aligned([(label, *words.row_parts(row), f"“{row['quote']}”") for label, row in rows], _WIDEST)


def aligned(rows: Sequence[Sequence[str]], widest: Sequence[int]) -> list[str]:
    """Rows of text as lines with columns under one another; what is wider than its column is cut and shows so.

    >>> aligned([("c01", "deaths: 40"), ("c02", "hostages held: about 59")], (4, 16))
    ['c01  deaths: 40', 'c02  hostages held: …']
    """
    cells = [[_cut(words.printable(cell), width) for cell, width in zip(row, widest, strict=True)] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    return ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
