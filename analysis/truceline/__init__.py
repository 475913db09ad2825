"""Figures and terms in reports on the Gaza war and its ceasefire talks, one row per claim.

Every row says who asserted it, through whom, how it was hedged, for which day, and quotes the words that prove it.
Importing this package does no work: pandas, polars, altair and the facts are read when a function needs them.

    load_articles load_claims load_casualties load_hostages load_prisoners      what the articles say
    load_proposals load_mentions load_terms load_responses load_wording         proposals, terms, answers, words
    latest contradictions stock_and_flow                                        tables from tables
    load_reference fetch_reference reconcile                                    claims held against public series
    extract                                                                     candidates from an article's text
    casualties_chart hostages_chart proposals_chart positions_chart wording_chart known_when_chart
    reconciliation_chart lag_chart                                              charts of tables
    validate verify data_version                                                are the facts in order, which are they
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from truceline.charts import casualties_chart as casualties_chart
    from truceline.charts import hostages_chart as hostages_chart
    from truceline.charts import known_when_chart as known_when_chart
    from truceline.charts import lag_chart as lag_chart
    from truceline.charts import positions_chart as positions_chart
    from truceline.charts import proposals_chart as proposals_chart
    from truceline.charts import reconciliation_chart as reconciliation_chart
    from truceline.charts import wording_chart as wording_chart
    from truceline.corpus import validate as validate
    from truceline.corpus import verify as verify
    from truceline.extraction import extract as extract
    from truceline.loaders import load_articles as load_articles
    from truceline.loaders import load_casualties as load_casualties
    from truceline.loaders import load_claims as load_claims
    from truceline.loaders import load_hostages as load_hostages
    from truceline.loaders import load_mentions as load_mentions
    from truceline.loaders import load_prisoners as load_prisoners
    from truceline.loaders import load_proposals as load_proposals
    from truceline.loaders import load_responses as load_responses
    from truceline.loaders import load_terms as load_terms
    from truceline.loaders import load_wording as load_wording
    from truceline.reconciliation import reconcile as reconcile
    from truceline.records import FactsError as FactsError
    from truceline.reference import fetch_reference as fetch_reference
    from truceline.reference import load_reference as load_reference
    from truceline.timeline import contradictions as contradictions
    from truceline.timeline import latest as latest
    from truceline.timeline import stock_and_flow as stock_and_flow

    data_version: str

__version__ = "0.1.0"

_HOMES = {
    "charts": ("casualties_chart", "hostages_chart", "known_when_chart", "lag_chart", "positions_chart",
               "proposals_chart", "reconciliation_chart", "wording_chart"),
    "corpus": ("validate", "verify"),
    "extraction": ("extract",),
    "loaders": ("load_articles", "load_casualties", "load_claims", "load_hostages", "load_mentions",
                "load_prisoners", "load_proposals", "load_responses", "load_terms", "load_wording"),
    "reconciliation": ("reconcile",),
    "records": ("FactsError",),
    "reference": ("fetch_reference", "load_reference"),
    "timeline": ("contradictions", "latest", "stock_and_flow"),
}  # fmt: skip
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}
__all__ = ["data_version", *sorted(_HOME_OF)]


def __getattr__(name: str) -> Any:
    if name == "data_version":
        from truceline.corpus import data_version

        return data_version()
    if name in _HOME_OF:
        value = getattr(import_module(f"truceline.{_HOME_OF[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'truceline' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
