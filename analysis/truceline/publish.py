"""Made from the facts, for people without Python: CSV tables, Data Package, JSON Schema, data dictionary, a picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from truceline import schema, store
from truceline import vocabulary as v
from truceline.corpus import Corpus, data_version, read_corpus
from truceline.loaders import table_rows
from truceline.reconciliation import DEFINITIONS, RECONCILED
from truceline.reference.registry import SERIES, Series
from truceline.schema import Table

DICTIONARY_START = "<!-- made by `truceline publish` from schema.py and vocabulary.py: do not edit below -->"


def _datapackage(corpus: Corpus, version: str) -> dict[str, Any]:
    days = sorted(str(f.article["published"]) for f in corpus.facts)
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "truceline",
        "title": "Figures and terms in reports on the Gaza war and its ceasefire talks",
        "description": (
            f"One row per claim: who said it, through whom, how it was hedged, for which day. {len(days)} articles"
            + (f", published {days[0]} to {days[-1]}." if days else ".")
        ),
        "version": version,
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "contributors": [{"title": "truceline contributors", "roles": ["creator"]}],
        "resources": [
            {
                "$schema": "https://datapackage.org/profiles/2.0/dataresource.json",
                "name": table.name,
                "type": "table",
                "path": f"{table.name}.csv",
                "title": table.grain,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "header": True},
                "schema": schema.table_schema(table),
            }
            for table in schema.TABLES.values()
        ],
    }


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _columns(table: Table) -> list[str]:
    out = [f"### {table.name}", "", f"{table.grain[0].upper()}{table.grain[1:]}. Key: {', '.join(table.key)}.", "",
           "| column | type | meaning |", "| --- | --- | --- |"]  # fmt: skip
    for c in table.columns:
        kind = {"string": "text", "actor": "text"}.get(c.type, c.type)
        origin = " *(derived)*" if c.derived else ""
        out.append(f"| {c.name} | {kind}{'?' if c.nullable else ''} | {_cell(c.meaning)}{origin} |")
    if table.rules:
        out += ["", "Every row keeps: " + " · ".join(rule.sentence for rule in table.rules) + "."]
    return [*out, ""]


def _vocabulary(title: str, words: Mapping[str, str]) -> list[str]:
    return [f"### {title}", "", "| word | meaning |", "| --- | --- |",
            *(f"| {word} | {_cell(meaning)} |" for word, meaning in words.items()), ""]  # fmt: skip


def _series(series: Series) -> list[str]:
    """One entry of the registry of reference series."""
    facts = {
        "title": series.title, "producer": series.producer, "citation": series.citation, "licence": series.licence,
        "URL": series.url, "documented at": series.page, "counts": series.counts,
        "counts from": series.since, "counted by": series.counted_by,
        "people missing under rubble": "included" if series.missing_included else "not included",
        "unit": series.unit, "fields read": ", ".join(series.fields), "mind": " ".join(series.caveats),
    }  # fmt: skip
    return [f"### {series.name}", "", "| | |", "| --- | --- |",
            *(f"| {name} | {_cell(text)} |" for name, text in facts.items()), ""]  # fmt: skip


def dictionary() -> str:
    """The made part of the data dictionary: every column of every table, every word of every vocabulary."""
    lines = ["", "## Tables", ""]
    for table in schema.TABLES.values():
        lines += _columns(table)
    lines += ["## Reference series", "", "Public series, downloaded by `truceline fetch`; none of them is part of this "
              "project. `load_reference` and `reconcile` give these tables.", ""]  # fmt: skip
    lines += _columns(schema.REFERENCE)
    lines += _columns(Table(RECONCILED.name, f"{RECONCILED.grain}; the columns of `claims`, and these",
                            tuple(c for c in RECONCILED.columns if c.name not in schema.CLAIMS.by_name),
                            RECONCILED.key))  # fmt: skip
    for series in SERIES.values():
        lines += _series(series)
    lines += ["## Vocabularies", ""]
    lines += [
        "### measure", "", "| word | family | meaning | unit | usual basis | source of the definition |",
        "| --- | --- | --- | --- | --- | --- |",
        *(f"| {name} | {m.family} | {_cell(m.definition)} | {', '.join(m.units)} | {m.basis} | {_cell(m.source)} |"
          for name, m in v.MEASURES.items()), "",
        "Sums: " + "; ".join(f"{total} = {' + '.join(parts)}" for total, parts in v.SUMS.items()) + ".", "",
    ]  # fmt: skip
    lines += _vocabulary(
        "population",
        {
            name: f"{p.label}; place: {p.place}{f'; within {p.parent}' if p.parent else ''}"
            for name, p in v.POPULATIONS.items()
        },
    )
    for title, words in (
        ("family", v.FAMILIES), ("bound", v.BOUNDS), ("unit", v.UNITS), ("basis", v.BASES), ("modality", v.MODALITIES),
        ("as_of_origin", v.ORIGINS), ("published_origin, publisher_origin", v.PUBLISHED_ORIGINS),
        ("coverage", v.COVERAGES), ("status", v.STATUSES), ("party", v.PARTIES), ("kind of proposal", v.PROPOSAL_KINDS),
        ("term", v.TERMS), ("extent", v.EXTENTS), ("stance", v.STANCES), ("response", v.RESPONSES),
        ("concept", v.CONCEPTS), ("voice", v.VOICES), ("origin of a reference value", v.REPORT_ORIGINS),
        ("source of a report", v.REPORT_SOURCES), ("category of a report's count", v.REPORT_CATEGORIES),
        ("definition of a reconciled claim", DEFINITIONS),
    ):  # fmt: skip
        lines += _vocabulary(title, words)
    lines += ["### actors", "", "| name | party | also written |", "| --- | --- | --- |",
              *(f"| {name} | {a.party} | {', '.join(a.aliases)} |" for name, a in v.ACTORS.items()), ""]  # fmt: skip
    return "\n".join(lines)


def _proposals_picture(facts: Path) -> str:
    from truceline import loaders
    from truceline.charts import proposals_chart
    from truceline.drawing import mime_bundle

    terms, responses = loaders.load_terms(facts=facts), loaders.load_responses(facts=facts)
    proposals, articles = loaders.load_proposals(facts=facts), loaders.load_articles(facts=facts)
    chart = proposals_chart(terms, responses, proposals=proposals, articles=articles)
    return str(mime_bundle(chart.to_dict())["image/svg+xml"]) + "\n"


def made_files(folder: Path) -> dict[Path, str]:
    """Every file of a data folder that is made from facts and schema, and what it should hold."""
    corpus = read_corpus(folder / "facts")
    readme = folder / "README.md"
    head = readme.read_text(encoding="utf-8").split(DICTIONARY_START)[0] if readme.is_file() else "# Data\n\n"
    files = {
        folder / store.SCHEMA_FILE: store.to_json(schema.facts_json_schema()),
        folder / "proposals.schema.json": store.to_json(schema.proposals_json_schema()),
        folder / "tables" / "datapackage.json": store.to_json(_datapackage(corpus, data_version(folder / "facts"))),
        readme: f"{head}{DICTIONARY_START}\n{dictionary()}",
    }
    files[folder / "proposals.svg"] = _proposals_picture(folder / "facts")
    for table in schema.TABLES.values():
        columns = [c.name for c in table.columns]
        rows = [{c: row.get(c) for c in columns} for row in table_rows(table, corpus)]
        files[folder / "tables" / f"{table.name}.csv"] = store.to_csv(columns, rows, schema.LIST_DELIMITER)
    return files


def publish(*, check: bool = False, data: Path | None = None) -> list[Path]:
    """Write the made files that are not as they should be, or only name them with `check=True`.

    Raises:
        FactsError: the facts do not validate.
        RuntimeError: the facts are those of an installed package.
    """
    folder = data or store.data_folder()
    if store.is_packaged(folder):
        raise RuntimeError(
            "publish writes beside the project's facts, and these lie in an installed package; run it in a checkout "
            "(pip install -e .). Facts of your own are read with facts=, as tl.load_claims(facts='folder')"
        )
    files = made_files(folder)
    stale = [path for path, made in files.items() if not path.is_file() or path.read_text(encoding="utf-8") != made]
    if not check:
        for path in stale:
            store.write_atomic(path, files[path])
    return stale
