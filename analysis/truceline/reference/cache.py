"""The user's copies of reference series: fetched with a progress bar, checked before they are kept, read offline."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
import warnings
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from truceline.reference.registry import Series
from truceline.reference.reports import SeriesError, ShapeError
from truceline.schema import Row

DAY = timedelta(days=1)
_TIMEOUT = 30.0  # seconds without a byte
_STAGING, _ABANDONED = ".download-", timedelta(hours=1)  # what a killed download leaves, and when it is taken for that


@dataclass(frozen=True, slots=True)
class Fetched:
    """A series after a fetch: its rows, the copy they are from and its age, and why it is an old one, if it is."""

    series: Series
    path: Path
    rows: list[Row]
    age: timedelta
    problem: str = ""

    def __str__(self) -> str:
        last = max(row["report_date"] for row in self.rows)
        days = len({row["report_date"] for row in self.rows})
        trouble = f"not downloaded ({self.problem}); the copy kept is used: " if self.problem else ""
        return f"{self.series.name}: {trouble}{days:,} days of reports up to {last}, {age_words(self.age)} old"


def folder() -> Path:
    """Where copies lie: `$TRUCELINE_CACHE`, else the user's cache."""
    named = os.environ.get("TRUCELINE_CACHE")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_cache_dir("truceline"))


def path_of(series: Series) -> Path:
    """Where the copy of a series lies, or would."""
    return folder() / f"{series.name}.json"


def age(series: Series) -> timedelta | None:
    """How long ago the copy was downloaded; None = there is none."""
    try:
        return _age(path_of(series))
    except OSError:
        return None


def _age(path: Path) -> timedelta:
    return timedelta(seconds=max(0.0, time.time() - path.stat().st_mtime))


def age_words(old: timedelta) -> str:
    """An age as people say it.

    >>> age_words(timedelta(minutes=5)), age_words(timedelta(hours=30)), age_words(timedelta(days=9))
    ('less than an hour', '30 hours', '9 days')
    """
    hours = int(old.total_seconds() // 3600)
    if hours < 48:
        return "less than an hour" if hours < 1 else f"{hours} hour{'s' * (hours > 1)}"
    return f"{hours // 24} days"


def read(series: Series) -> list[Row]:
    """Rows of the copy in the cache."""
    path = path_of(series)
    if not path.is_file():
        raise SeriesError(
            f"{series.name}: no copy in {path.parent}; run `truceline fetch {series.name}` once with a network, "
            f"or name a file with path= (it is published at {series.url})"
        )
    try:
        return read_file(series, path)
    except SeriesError as error:
        raise type(error)(f"{error}; run `truceline fetch {series.name}` to replace it") from None


def read_file(series: Series, path: Path) -> list[Row]:
    """Rows of a file in the form its producer publishes."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise SeriesError(f"{series.name}: {path} cannot be read: {error.strerror}") from None
    try:
        return series.parse(content)
    except SeriesError as error:
        raise type(error)(f"{series.name}: {path}: {error}") from None


def fetch(series: Series, max_age: timedelta = DAY) -> Fetched:
    """The series from its address, or the copy if it is younger than `max_age` or nothing better can be had.

    Raises:
        ShapeError: what arrives has another form. The copy is kept, but not used behind your back.
        SeriesError: nothing can be had, and there is no copy that can be read.
    """
    path, old = path_of(series), age(series)
    kept: list[Row] = []
    if old is not None:
        try:
            kept = read_file(series, path)
        except SeriesError:
            old = None  # a broken copy is no copy
    if kept and old is not None and old < max_age:
        return Fetched(series, path, kept, old)
    try:
        return Fetched(series, path, _download(series, path), timedelta(0))
    except ShapeError as error:
        still = (
            f"; the copy kept is {age_words(old)} old, `load_reference` reads it" if kept and old is not None else ""
        )
        raise ShapeError(f"{series.name}: the form of {series.url} has changed: {error}{still}") from None
    except SeriesError as error:
        if kept and old is not None:
            return Fetched(series, path, kept, old, str(error))
        raise SeriesError(
            f"{series.name}: {error}, and there is no copy in {path.parent}; try again with a network, or get "
            f"{series.url} another way and name the file with load_reference(..., path=...)"
        ) from None


def _download(series: Series, path: Path) -> list[Row]:
    """Download beside the copy, check, and only then put it in the copy's place."""
    try:
        return _download_to(series, path)
    except OSError as error:
        raise SeriesError(f"{path.parent} cannot be written ({error.strerror or error})") from None


def _download_to(series: Series, path: Path) -> list[Row]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its progress bar wishes for notebook widgets
        import pooch
    import requests
    from tqdm import tqdm

    pooch.get_logger().setLevel("WARNING")
    path.parent.mkdir(parents=True, exist_ok=True)
    for left in path.parent.glob(f"{_STAGING}*"):
        with contextlib.suppress(OSError):  # somebody else may be cleaning up, too
            if _age(left) > _ABANDONED:
                shutil.rmtree(left)
    with (
        tempfile.TemporaryDirectory(dir=path.parent, prefix=_STAGING) as staging,
        tqdm(desc=series.name, unit="B", unit_scale=True, dynamic_ncols=True, disable=None) as bar,
    ):

        def get(url: str, file: str, _: object) -> None:
            """As pooch's own, but closes what it opened whatever the server says."""
            with requests.get(url, stream=True, timeout=_TIMEOUT) as response, Path(file).open("wb") as out:
                response.raise_for_status()
                length = response.headers.get("Content-Length", "")
                bar.total = int(length) if length.isdecimal() and len(length) < 12 else None
                for part in response.iter_content(1 << 16):
                    bar.update(out.write(part))

        try:
            arrived = Path(pooch.retrieve(series.url, None, fname=path.name, path=staging, downloader=get))
        except (requests.RequestException, ValueError) as error:  # ValueError: sent on to what is no address
            response = getattr(error, "response", None)
            if response is not None:
                response.close()
            raise SeriesError(f"{series.url} could not be downloaded ({_reason(error)})") from None
        try:
            rows = series.parse(arrived.read_bytes())
        except ShapeError:
            raise
        except SeriesError as error:
            raise SeriesError(f"what {series.url} sent {error}") from None
        arrived.chmod(0o644)
        arrived.replace(path)
    return rows


def _reason(error: Exception) -> str:
    """The part of a chain of network errors that people can read."""
    response = getattr(error, "response", None)
    if response is not None:
        return f"status {response.status_code}"
    if "timed out" in str(error):
        return "no answer"
    kind = type(error).__name__
    words = {"ChunkedEncodingError": "it broke off", "ConnectionError": "no connection",
             "SSLError": "no secure connection", "ContentDecodingError": "it cannot be unpacked",
             "ValueError": "its answer cannot be read"}  # fmt: skip
    return words.get(kind, kind)
