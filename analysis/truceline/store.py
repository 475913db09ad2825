"""Paths and file formats: the only file that knows where facts live and how files are read and written."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from truceline.records import Problem

_HERE = Path(__file__).resolve().parent
_PACKAGED = _HERE / "data"
PROPOSALS_FILE = "proposals.json"
SCHEMA_FILE = "facts.schema.json"


def data_folder() -> Path:
    """The folder of the project's own facts: inside an installed package, else the checkout's `data/`."""
    return _PACKAGED if _PACKAGED.is_dir() else _HERE.parents[1] / "data"


def is_packaged(data: Path) -> bool:
    """Whether a data folder is the one inside an installed package, where nothing may be written."""
    return data.resolve() == _PACKAGED


def facts_paths(facts: str | os.PathLike[str] | None = None) -> tuple[list[Path], Path, list[Problem]]:
    """The facts files of a folder, its proposals file, and what is wrong with the folder itself.

    A facts folder holds one JSON file per article; `proposals.json` lies in it or beside it.
    """
    folder = data_folder() / "facts" if facts is None else Path(facts)
    beside = folder.parent / PROPOSALS_FILE
    inside = folder / PROPOSALS_FILE
    proposals = inside if inside.is_file() or not beside.is_file() else beside
    if not folder.is_dir():
        found = "a file" if folder.exists() else "nothing there"
        return [], proposals, [Problem(str(folder), "", f"{found}; a folder of facts files is needed")]
    paths = sorted(p for p in folder.iterdir() if p.suffix == ".json" and p.name != PROPOSALS_FILE)
    return paths, proposals, []


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) < len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"{', '.join(twice)} given twice in one object")
    return out


def read_json(path: Path) -> tuple[Any, Problem | None]:
    """The content of a JSON file, or what is wrong with it."""
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"), object_pairs_hook=_no_duplicates), None
    except OSError as error:
        return None, Problem(path.name, "", f"cannot be read: {error.strerror}")
    except UnicodeDecodeError as error:
        return None, Problem(path.name, f"byte {error.start}", "is not UTF-8 text")
    except json.JSONDecodeError as error:
        end = " (the file ends early)" if error.pos >= len(error.doc.rstrip()) else ""
        return None, Problem(path.name, f"line {error.lineno}", f"is not JSON: {error.msg}{end}")
    except (ValueError, RecursionError) as error:
        return None, Problem(path.name, "", f"is not a facts file: {error}")


def write_atomic(path: Path, content: str) -> None:
    """Write a text file so that a process killed at any moment leaves the old or the new file, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def to_json(content: Any) -> str:
    """The one way JSON files of the project are laid out."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def write_facts(path: Path, content: Mapping[str, Any]) -> None:
    """Write a facts file; for editors it names the JSON Schema, where that lies beside the folder of facts."""
    beside = f"../{SCHEMA_FILE}"
    named = {"$schema": beside} if (path.parent / beside).is_file() else {}
    write_atomic(path, to_json({**named, **content}))


def to_csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], list_delimiter: str) -> str:
    """Rows as CSV: empty = null, whole numbers without a decimal point, dates in ISO form."""

    def cell(value: Any) -> Any:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        return list_delimiter.join(value) if isinstance(value, list | tuple) else value

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(row[c]) for c in columns] for row in rows)
    return out.getvalue()


# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(content: bytes) -> tuple[str, str]:
    """The text of a file's bytes and the encoding it is in: what its byte order mark says, UTF-8, else Windows-1252.

    Raises:
        UnicodeDecodeError: none of these fits.

    >>> decode("Maté".encode("cp1252"))
    ('Maté', 'cp1252')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252"), "cp1252"


def text_sha256(text: str) -> str:
    """The hash by which `verify` knows a text; `sha256sum` prints the same for a file of it in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def text_files(folder: str | os.PathLike[str]) -> dict[Path, tuple[str, set[str]]]:
    """Article texts of a folder, each with the SHA-256 of its file and that of its text, should they differ."""
    paths = sorted(p for p in Path(folder).rglob("*") if p.is_file() and not p.name.startswith("."))
    texts = {}
    for path in paths:
        content = path.read_bytes()
        try:
            text = decode(content)[0]
        except UnicodeDecodeError:
            text = content.decode("utf-8", errors="replace")
        texts[path] = text, {text_sha256(text), hashlib.sha256(content).hexdigest()}
    return texts


def read_texts(folder: str | os.PathLike[str]) -> dict[str, str]:
    """Article texts of a folder by SHA-256."""
    return {known: text for text, hashes in text_files(folder).values() for known in hashes}


def texts_folder() -> Path | None:
    """Where article texts lie: `$TRUCELINE_TEXTS`, else `../shared/seeds` beside a checkout; None = nowhere."""
    named = os.environ.get("TRUCELINE_TEXTS")
    if named:
        return Path(named)
    beside = _HERE.parents[2] / "shared" / "seeds"
    return beside if beside.is_dir() else None


def digest(contents: Iterable[Any]) -> str:
    """A short hash of parsed JSON contents: the same for the same facts, however their files are laid out."""
    hashed = hashlib.sha256()
    for content in contents:
        hashed.update(json.dumps(content, ensure_ascii=False, sort_keys=True).encode(errors="surrogatepass"))
    return hashed.hexdigest()[:12]
