"""Public series to hold claims against: what there is, how to get it, how to read it.

    registry    the series: title, producer, licence, what it counts, what to mind
    cache       the user's copies: fetched, checked, kept
    reports     daily reports as published, read strictly
    example     a made-up series and made-up claims

and one module per series. *load* reads a copy, only *fetch* touches the network. None of the files is part of this
project.
"""

from __future__ import annotations

import os
import warnings
from datetime import timedelta
from pathlib import Path

from truceline import schema
from truceline.frames import Backend, Frame, to_frame
from truceline.reference import cache, registry
from truceline.schema import Row


def load_reference(name: str, *, path: str | os.PathLike[str] | None = None, backend: Backend = "pandas") -> Frame:
    """A reference series as a tidy frame, from the cached copy or a file you name; never from the network.

    One row per day of report and thing counted. Reported values and those filled in by the dataset's authors are rows
    of their own (`origin`), as are the kinds of deaths told apart since the truce of 2025 (`category`).

    Args:
        name: a series of the registry; `truceline fetch` lists them.
        path: a file as its producer publishes it, JSON or CSV, to read instead of the cached copy.
        backend: "pandas" or "polars".

    Raises:
        ValueError: no such series; the message lists those there are.
        SeriesError: no copy, or one that cannot be read; the message says what to do.
    """
    series = registry.find(name)
    return _frame(cache.read(series) if path is None else cache.read_file(series, Path(path)), backend)


def fetch_reference(name: str, *, max_age: timedelta = cache.DAY, backend: Backend = "pandas") -> Frame:
    """Download a reference series into the user's cache and return it; a copy younger than `max_age` is kept.

    What arrives is checked before it replaces the copy. Without a network the copy is used, with a warning that says
    how old it is.

    Raises:
        ValueError: no such series.
        SeriesError: nothing could be had and there is no copy, or the series has changed its form.
    """
    series = registry.find(name)
    fetched = cache.fetch(series, max_age)
    if fetched.problem:
        warnings.warn(str(fetched), stacklevel=2)
    return _frame(fetched.rows, backend)


def _frame(rows: list[Row], backend: str) -> Frame:
    key = schema.REFERENCE.key
    return to_frame(schema.REFERENCE, sorted(rows, key=lambda r: tuple(r[k] or "" for k in key)), backend)
