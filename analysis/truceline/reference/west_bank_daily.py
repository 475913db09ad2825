"""The West Bank: UN OCHA's running totals by day, as collected in the Palestine Datasets."""

from __future__ import annotations

from truceline.reference.reports import Field, read_reports, word
from truceline.schema import Row

NAME = "west-bank-daily"
_ORIGINS = {"un": "reported", "fill": "filled"}
_COUNTS = (Field("killed_cum", "deaths", "west_bank"), Field("injured_cum", "injured", "west_bank"))
_VERIFIED = (
    Field("verified.killed_cum", "deaths", "west_bank", "cumulative", "verified"),
    Field("verified.injured_cum", "injured", "west_bank", "cumulative", "verified"),
    Field("verified.killed", "deaths", "west_bank", "period", "verified"),
    Field("verified.injured", "injured", "west_bank", "period", "verified"),
)
FIELDS = ("report_date", "flash_source", *(c.name for c in (*_COUNTS, *_VERIFIED)))


def parse(content: bytes) -> list[Row]:
    """Rows of the reference table from the published file, JSON or CSV."""
    always = ("flash_source", *(c.name for c in _COUNTS))
    rows: list[Row] = []
    for report in read_reports(content, always, (*_COUNTS, *_VERIFIED)):
        flash = word(report, "flash_source", _ORIGINS)
        for origin, fields in ((flash, _COUNTS), ("reported", _VERIFIED)):
            rows += [
                {
                    "series": NAME, "report_date": report["report_date"], "measure": c.measure,
                    "population": c.population, "basis": c.basis, "category": c.category, "origin": origin,
                    "value": float(report[c.name]), "source": "UN OCHA",
                    "period_hours": 24 if c.basis == "period" else None,
                }
                for c in fields if report.get(c.name) is not None
            ]  # fmt: skip
    return rows
