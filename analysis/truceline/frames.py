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
    if backend not in BACKENDS:
        raise ValueError(f"backend={backend!r} is not allowed; allowed: {', '.join(BACKENDS)}")
    convert = _pandas if backend == "pandas" else _polars
    return convert(table.columns, rows)


def _polars(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> Frame:
    import polars as pl

    types: dict[str, Any] = {
        "string": pl.String, "actor": pl.String, "date": pl.Date, "number": pl.Float64, "integer": pl.Int64,
        "list": pl.List(pl.String), "boolean": pl.Boolean,
    }  # fmt: skip
    series = []
    for c in columns:
        values = [row.get(c.name) for row in rows]
        if c.type == "date":
            values = [as_date(x) for x in values]
        dtype = pl.Enum(c.values) if c.type == "enum" else types[c.type]
        series.append(pl.Series(c.name, values, dtype=dtype))
    return pl.DataFrame(series)


def _pandas(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> Frame:
    import numpy as np
    import pandas as pd

    def column(c: Column) -> Any:
        values: Any = [row.get(c.name) for row in rows]
        dtype: Any
        if c.type == "enum":
            return pd.Categorical(values, categories=list(c.values))
        if c.type == "date":
            return np.array(values, dtype="datetime64[D]").astype("datetime64[us]")
        if c.type == "list":
            import pyarrow as pa

            dtype = pd.ArrowDtype(pa.list_(pa.string()))
            return pd.array(values, dtype=dtype)
        return pd.array(
            values, dtype={"number": "float64", "integer": "Int64", "boolean": "boolean"}.get(c.type, "str")
        )

    return pd.DataFrame({c.name: column(c) for c in columns}, copy=False)


def rows_of(frame: Frame, table: Table) -> list[dict[str, Any]]:
    """Rows of a frame of a table; a missing column is an error that names it."""
    missing = [c.name for c in table.columns if c.name not in frame.columns]
    if missing:
        raise ValueError(f"not a frame of {table.name}: no column {', '.join(missing)}")
    return as_rows(frame)


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
