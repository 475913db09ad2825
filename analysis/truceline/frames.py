"""Rows to typed frames and back: the only file that knows how pandas and polars spell the schema's types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from truceline.schema import Column, Table, as_date

Backend = Literal["pandas", "polars"]
Frame = Any  # a pandas or a polars DataFrame: as asked for, or as given
BACKENDS = ("pandas", "polars")


def to_frame(table: Table, rows: Sequence[Mapping[str, Any]], backend: str = "pandas") -> Frame:
    """Rows of a table as a typed frame: the same columns, order and types whether or not there are rows.

    Types: text str / String, closed vocabularies categorical / Enum, days datetime64[us] / Date, numbers float64 /
    Float64, counts Int64, lists a list type of either library; null where there is nothing.
    """
    return from_columns(table.columns, {c.name: [row.get(c.name) for row in rows] for c in table.columns}, backend)


def from_columns(columns: Sequence[Column], values: Mapping[str, Any], backend: str) -> Frame:
    """As `to_frame`, from one sequence per column: a list, or a numpy array (NaN and NaT are nulls)."""
    if backend not in BACKENDS:
        raise ValueError(f"backend={backend!r} is not allowed; allowed: {', '.join(BACKENDS)}")
    return (_pandas if backend == "pandas" else _polars)(columns, values)


def _polars(columns: Sequence[Column], values: Mapping[str, Any]) -> Frame:
    import polars as pl

    types: dict[str, Any] = {
        "string": pl.String, "actor": pl.String, "date": pl.Date, "number": pl.Float64, "integer": pl.Int64,
        "list": pl.List(pl.String), "boolean": pl.Boolean,
    }  # fmt: skip
    series = []
    for c in columns:
        given = values[c.name]
        if c.type == "date" and isinstance(given, list):
            given = [as_date(x) for x in given]
        dtype = pl.Enum(c.values) if c.type == "enum" else types[c.type]
        series.append(pl.Series(c.name, given, dtype=dtype, nan_to_null=True))
    return pl.DataFrame(series)


def _pandas(columns: Sequence[Column], values: Mapping[str, Any]) -> Frame:
    import numpy as np
    import pandas as pd

    def column(c: Column) -> Any:
        given: Any = values[c.name]
        dtype: Any
        if c.type == "enum":
            return pd.Categorical(given, categories=list(c.values))
        if c.type == "date":
            return np.asarray(given, dtype="datetime64[D]").astype("datetime64[us]")
        if c.type == "list":
            import pyarrow as pa

            dtype = pd.ArrowDtype(pa.list_(pa.string()))
            return pd.array(given, dtype=dtype)
        return pd.array(given, dtype={"number": "float64", "integer": "Int64", "boolean": "boolean"}.get(c.type, "str"))

    return pd.DataFrame({c.name: column(c) for c in columns}, copy=False)


def beside(frame: Frame, columns: Sequence[Column], values: Mapping[str, Any]) -> Frame:
    """A frame with further columns at its end; those of the same names give way."""
    if type(frame).__module__.startswith("polars"):
        names = {c.name for c in columns}
        kept = frame.select([c for c in frame.columns if c not in names])
        return kept.hstack(from_columns(columns, values, "polars"))
    import pandas as pd

    added = from_columns(columns, values, "pandas").set_index(frame.index)
    return pd.concat([frame.drop(columns=[c.name for c in columns], errors="ignore"), added], axis=1)


def rows_of(frame: Frame, table: Table) -> list[dict[str, Any]]:
    """Rows of a frame of a table; a missing column is an error that names it."""
    check_columns(frame, table)
    return as_rows(frame)


def check_columns(frame: Frame, table: Table) -> None:
    """A frame that lacks a column of a table is an error that names it."""
    missing = [c.name for c in table.columns if c.name not in frame.columns]
    if missing:
        raise ValueError(f"not a frame of {table.name}: no column {', '.join(missing)}")


def as_rows(frame: Frame) -> list[dict[str, Any]]:
    """A pandas or polars frame as plain rows: nulls as None, days as dates."""
    import narwhals as nw

    table = nw.from_native(frame, eager_only=True).to_arrow()
    rows: list[dict[str, Any]] = table.to_pylist()
    days = [f.name for f in table.schema if str(f.type).startswith(("timestamp", "date"))]
    for row in rows:
        for name in days:
            value = row[name]
            row[name] = value.date() if isinstance(value, datetime) else value
    return rows


class Arrays:
    """Columns of a pandas or polars frame as numpy arrays, for work on many rows at once."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._polars = type(frame).__module__.startswith("polars")

    def numbers(self, name: str) -> Any:
        """float64, NaN where there is nothing."""
        return self._frame[name].to_numpy().astype("float64")

    def days(self, name: str) -> tuple[Any, Any]:
        """Days since 1970 as int64, and where there is one."""
        import numpy as np

        given = self._frame[name].to_numpy().astype("datetime64[D]")
        there = ~np.isnat(given)
        return np.where(there, given.astype(np.int64), 0), there

    def filled(self, name: str) -> Any:
        """Where there is something."""
        column = self._frame[name]
        return (column.is_not_null() if self._polars else column.notna()).to_numpy()

    def words(self, name: str) -> tuple[Any, list[str | None]]:
        """Positions in a list of distinct words, and the list; null is a word of its own, the last."""
        import numpy as np

        column = self._frame[name]
        if self._polars:
            import polars as pl

            column = column.cast(pl.String)
            known = column.drop_nulls().unique().to_list()
            positions = pl.Series(range(len(known)), dtype=pl.Int64)
            code = column.replace_strict(known, positions, default=len(known), return_dtype=pl.Int64).to_numpy()
        else:
            import pandas as pd

            code, distinct = pd.factorize(column)
            known = list(distinct)
            code = np.where(code < 0, len(known), code)
        return code.astype(np.int64), [*known, None]
