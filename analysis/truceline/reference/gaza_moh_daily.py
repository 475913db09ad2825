"""Gaza: the Ministry of Health's daily reports, as collected in the Palestine Datasets."""

from __future__ import annotations

from truceline.reference.reports import Field, number, read_reports, word
from truceline.schema import Row

NAME = "gaza-moh-daily"
_SOURCES = {
    "mohtel": "Gaza Ministry of Health",
    "gmotel": "Gaza Government Media Office",
    "unocha": "UN OCHA",
    "missing": "no official report",
}
# Every count but the categories has a twin `ext_...` without gaps.
_COUNTS = (
    Field("killed_cum", "deaths", "gaza"),
    Field("killed_children_cum", "deaths", "gaza_children", since="2023-10-08"),
    Field("killed_women_cum", "deaths", "gaza_women", since="2023-10-08"),
    Field("med_killed_cum", "deaths", "gaza_health_workers"),
    Field("press_killed_cum", "deaths", "gaza_journalists"),
    Field("injured_cum", "injured", "gaza"),
    Field("killed", "deaths", "gaza", "period"),
    Field("injured", "injured", "gaza", "period", since="2023-10-11"),
)
_CATEGORIES = (
    Field("killed_truce_new", "deaths", "gaza", "period", "new", since="2025-01-11"),
    Field("killed_committee", "deaths", "gaza", "period", "committee", since="2025-01-11"),
    Field("killed_recovered", "deaths", "gaza", "period", "recovered", since="2025-01-23"),
    Field("killed_succumbed", "deaths", "gaza", "period", "succumbed", since="2025-01-26"),
)
_FILLED = tuple(Field(f"ext_{c.name}", c.measure, c.population, c.basis) for c in _COUNTS)
FIELDS = ("report_date", "report_source", "report_period", *(c.name for c in (*_COUNTS, *_CATEGORIES, *_FILLED)))


def parse(content: bytes) -> list[Row]:
    """Rows of the reference table from the published file, JSON or CSV."""
    always = ("report_source", "report_period", *(c.name for c in _FILLED))
    rows: list[Row] = []
    for report in read_reports(content, always, (*_COUNTS, *_CATEGORIES, *_FILLED)):
        source = word(report, "report_source", _SOURCES)
        hours = number(report, "report_period") or None
        for origin, fields in (("reported", (*_COUNTS, *_CATEGORIES)), ("filled", _FILLED)):
            rows += [
                {
                    "series": NAME, "report_date": report["report_date"], "measure": c.measure,
                    "population": c.population, "basis": c.basis, "category": c.category, "origin": origin,
                    "value": float(report[c.name]), "source": source, "period_hours": hours,
                }
                for c in fields if report.get(c.name) is not None
            ]  # fmt: skip
    return rows
