"""The schema against the contract, against itself, and against everything that is derived from it."""

from __future__ import annotations

import csv
import json
import pkgutil
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from frictionless import Package

import truceline
from common import CONTRACT
from truceline import schema, store
from truceline import vocabulary as v
from truceline.publish import publish
from truceline.records import check_facts
from truceline.schema import TABLES, Column, Table

DATA = store.data_folder()
FACTS = sorted((DATA / "facts").glob("*.json"))
Make = Callable[..., Path]

WORDS = {
    "family": "casualties hostages prisoners truce conduct aid displacement territory cost diplomacy",
    "bound": "exact more_than at_least up_to less_than about range",
    "unit": "persons hours days weeks months years percent usd km km2 trucks tonnes count",
    "basis": "cumulative period snapshot amount",
    "modality": "reported estimated scheduled offered demanded accepted rejected hypothetical denied postponed",
    "as_of_origin": "stated inferred published external",
    "claimant_party": "israel hamas gaza_authorities palestinian_other mediator us un international hostage_families "
    "ngo research media other",
}

every_table = pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
every_measure = pytest.mark.parametrize("name", v.MEASURES)
COLUMNS = [pytest.param(t, c, id=f"{t.name}.{c.name}") for t in TABLES.values() for c in t.columns]
every_column = pytest.mark.parametrize(("table", "column"), COLUMNS)


# ---------------------------------------------------------------- the contract and the tables


def test_the_tables_of_the_contract() -> None:
    assert set(TABLES) == set(CONTRACT)


@every_table
def test_the_columns_of_the_contract(table: Table) -> None:
    assert [c.name for c in table.columns] == CONTRACT[table.name].split()


@pytest.mark.parametrize("column", WORDS)
def test_the_words_of_the_contract(column: str) -> None:
    assert schema.CLAIMS.by_name[column].values == tuple(WORDS[column].split())


@every_table
def test_keys_rules_and_references_name_columns(table: Table) -> None:
    named = [*table.key, *(rule.column for rule in table.rules), *(column for column, _ in table.references)]
    assert set(named) <= set(table.by_name)
    assert {other for _, other in table.references} <= set(TABLES)
    assert not any(table.by_name[c].nullable for c in table.key)


@every_column
def test_a_column_says_what_it_means(table: Table, column: Column) -> None:
    assert column.meaning.strip() == column.meaning != ""
    assert bool(column.values) == (column.type == "enum")
    if column.pattern:
        re.compile(column.pattern)


def test_one_name_means_one_type_everywhere() -> None:
    types: dict[str, set[str]] = {}
    for table in TABLES.values():
        for column in table.columns:
            if column.name not in TABLES:  # `claims` of an article is a count
                types.setdefault(column.name, set()).add(column.type)
    assert {name: kinds for name, kinds in types.items() if len(kinds) > 1} == {}


# ---------------------------------------------------------------- vocabularies


@every_measure
def test_a_measure_uses_the_vocabularies(name: str) -> None:
    measure = v.MEASURES[name]
    assert v.family_of(name) == measure.family
    assert measure.family in v.FAMILIES
    assert measure.units
    assert set(measure.units) <= set(v.UNITS)
    assert measure.basis in v.BASES
    assert measure.definition.endswith(".")
    assert measure.source


def test_every_family_has_a_measure() -> None:
    assert {m.family for m in v.MEASURES.values()} == set(v.FAMILIES)


@pytest.mark.parametrize("total", v.SUMS)
def test_a_sum_adds_like_and_like(total: str) -> None:
    parts = v.SUMS[total]
    assert len(parts) > 1
    assert total not in parts
    assert {total, *parts} <= set(v.MEASURES)
    assert len({(v.MEASURES[m].family, v.MEASURES[m].units, v.MEASURES[m].basis) for m in (total, *parts)}) == 1


@pytest.mark.parametrize("name", v.POPULATIONS)
def test_a_population_has_its_parents(name: str) -> None:
    seen = []
    parent: str | None = name
    while parent is not None:
        assert parent in v.POPULATIONS
        assert parent not in seen
        seen.append(parent)
        parent = v.POPULATIONS[parent].parent


@pytest.mark.parametrize("name", v.ACTORS)
def test_an_actor_has_a_party(name: str) -> None:
    assert v.party_of(name) in v.PARTIES
    assert v.party_of(None) is None


def test_no_two_actors_share_a_name() -> None:
    names = Counter(n for name, actor in v.ACTORS.items() for n in {x.casefold() for x in (name, *actor.aliases)})
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize(
    ("name", "party"),
    [("Abu Obeida", "hamas"), ("Mahmoud Basal", "gaza_authorities"), ("Mahmoud Abbas", "palestinian_other"),
     ("Majed al-Ansari", "mediator"), ("António Guterres", "un"), ("Philippe Lazzarini", "un"), ("Ricardo Pires", "un"),
     ("Volker Türk", "un"), ("Abdallah al-Dardari", "un"), ("White House", "us")],
)  # fmt: skip
def test_somebody_named_is_no_alias_of_whom_they_speak_for(name: str, party: str) -> None:
    assert v.party_of(name) == party
    assert name not in {alias for actor in v.ACTORS.values() for alias in actor.aliases}


@pytest.mark.parametrize(
    "words",
    [v.FAMILIES, v.UNITS, v.BASES, v.MODALITIES, v.ORIGINS, v.PUBLISHED_ORIGINS, v.COVERAGES, v.STATUSES, v.PARTIES,
     v.PROPOSAL_KINDS, v.TERMS, v.EXTENTS, v.STANCES, v.RESPONSES, v.CONCEPTS, v.VOICES, v.BOUNDS],
)  # fmt: skip
def test_every_word_is_defined(words: dict[str, str]) -> None:
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", word) and meaning.strip() for word, meaning in words.items())


def test_no_module_shares_a_name_with_a_public_function() -> None:
    modules = {m.name.rsplit(".", 1)[-1] for m in pkgutil.walk_packages(truceline.__path__, "truceline.")}
    assert {"schema", "loaders", "charts"} <= modules
    assert modules & set(truceline.__all__) == set()


def test_every_public_name_is_there_and_documented() -> None:
    for name in truceline.__all__:
        assert name == "data_version" or getattr(truceline, name).__doc__
    assert set(truceline.__all__) <= set(dir(truceline))


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'load_casualty'"):
        truceline.load_casualty  # noqa: B018


# ---------------------------------------------------------------- JSON Schema


def complaints(content: Any, name: str = "facts.schema.json") -> list[str]:
    """What an editor says that reads the schema file."""
    made = json.loads((DATA / name).read_text(encoding="utf-8"))
    checker = jsonschema.Draft202012Validator(made, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    return [error.message for error in checker.iter_errors(content)]


@pytest.mark.parametrize("name", ["facts.schema.json", "proposals.schema.json"])
def test_the_schema_files_are_json_schema(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads((DATA / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_facts_files_fit_the_json_schema(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    assert complaints(content) == []
    if "$schema" in content:  # for editors; the tool writes it, a person may leave it out
        assert (path.parent / content["$schema"]).resolve() == DATA / "facts.schema.json"


def test_there_are_facts_files() -> None:
    assert len(FACTS) >= 5


def test_the_proposals_file_fits_the_json_schema() -> None:
    assert complaints(json.loads((DATA / "proposals.json").read_text(encoding="utf-8")), "proposals.schema.json") == []


def put(*path: Any, value: Any = ...) -> Callable[[dict[str, Any]], None]:
    """A change: a value put at a place of a document; without a value, what is there is removed."""

    def change(document: Any) -> None:
        *way, last = path
        for step in way:
            document = document[step]
        if value is ...:
            del document[last]
        else:
            document[last] = value

    return change


SHAPES: list[tuple[bool, Callable[[dict[str, Any]], None]]] = [
    (True, put("$schema", value="../facts.schema.json")),
    (True, put("article", "note", value=None)),
    (True, put("article", "title")),
    (True, put("article", "publisher_country", value=None)),
    (True, put("claims", 0, "since", value=None)),
    (True, put("responses", value=[])),
    (True, put("mentions", 0, "mediated_by", value=[])),
    (False, put("article")),
    (False, put("claims")),
    (False, put("status")),
    (False, put("colour", value="red")),
    (False, put("status", value="final")),
    (False, put("article", "language", value="english")),
    (False, put("article", "published", value="2024-02-30")),
    (False, put("article", "published", value=None)),
    (False, put("article", "title", value=" ")),
    (False, put("article", "text_sha256", value="abc")),
    (False, put("article", "family", value="aid")),
    (False, put("claims", value={})),
    (False, put("claims", 0, value=None)),
    (False, put("claims", 0, "claim_id", value="7")),
    (False, put("claims", 0, "measure", value="kittens")),
    (False, put("claims", 0, "measure", value=None)),
    (False, put("claims", 0, "quote")),
    (False, put("claims", 0, "value", value="40")),
    (False, put("claims", 0, "value", value=True)),
    (False, put("claims", 0, "value", value=-1)),
    (False, put("claims", 0, "value", value=1e16)),
    (False, put("claims", 0, "since", value="yesterday")),
    (False, put("claims", 0, "as_of_end", value="20240506")),
    (False, put("claims", 0, "as_of_end", value="0000-01-01")),
    (False, put("claims", 0, "as_of_end", value="2024-05-06T00:00:00")),
    (False, put("claims", 0, "claimant", value="Nobody")),
    (False, put("mentions", 0, "mediated_by", value=None)),
    (False, put("mentions", 0, "mediated_by", value=["Nobody"])),
    (False, put("wording", 0, "occurrences", value=0)),
    (False, put("wording", 0, "occurrences", value=1.5)),
    (False, put("terms", 0, "extent", value="most")),
    (False, put("responses", 0, "scope", value="tea")),
]


@pytest.mark.parametrize(("fits", "change"), SHAPES)
def test_the_json_schema_says_what_validation_says(fits: bool, change: Any, facts_folder: Make) -> None:
    (path,) = facts_folder(change=change).glob("*.json")
    content = json.loads(path.read_text(encoding="utf-8"))
    assert (complaints(content) == []) == fits
    assert (check_facts(path.name, content) == []) == fits


# ---------------------------------------------------------------- what is made from the schema


def test_everything_that_is_made_is_up_to_date() -> None:
    assert [path.name for path in publish(check=True)] == [], "out of date: run make facts, and look at what changes"


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA / "tables", tmp_path / "tables"))


def complaints_of_frictionless(tables: Path) -> set[str]:
    report = Package(str(tables / "datapackage.json")).validate()
    assert report.stats["tasks"] == len(TABLES)
    return {f"{task.name}: {error.type}" for task in report.tasks for error in task.errors}


def test_frictionless_accepts_the_data_package(tables: Path) -> None:
    assert complaints_of_frictionless(tables) == set()


@pytest.mark.parametrize(
    ("table", "column", "value", "kind"),
    [
        ("claims", "measure", "kittens", "constraint-error"),
        ("claims", "published", "yesterday", "type-error"),
        ("claims", "value", "many", "type-error"),
        ("claims", "quote", "", "constraint-error"),
        ("claims", "article_id", "nowhere", "foreign-key"),
        ("terms", "proposal_id", "nothing", "foreign-key"),
        ("articles", "claims", "1.5", "type-error"),
    ],
)
def test_frictionless_finds_a_changed_cell(table: str, column: str, value: str, kind: str, tables: Path) -> None:
    path = tables / f"{table}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, first, *rest = csv.reader(file)
    first[header.index(column)] = value
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, first, *rest])
    assert f"{table}: {kind}" in complaints_of_frictionless(tables)


def test_the_data_package_is_version_2() -> None:
    package = json.loads((DATA / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert package["version"] == truceline.data_version
    assert [r["name"] for r in package["resources"]] == list(TABLES)
    assert package["licenses"][0]["name"] == "CC-BY-4.0"


@every_table
def test_the_csv_holds_the_table(table: Table) -> None:
    with (DATA / "tables" / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    frame = getattr(truceline, f"load_{table.name}")(backend="polars")
    assert header == frame.columns == [c.name for c in table.columns]
    assert len(rows) == len(frame) > 0
    for n, column in enumerate(table.columns):
        values = frame[column.name].to_list()
        assert [row[n] == "" for row in rows] == [x is None or x == [] for x in values]


def dictionary(table: str) -> Iterator[list[str]]:
    """The rows of one table's section in the data dictionary."""
    text = (DATA / "README.md").read_text(encoding="utf-8")
    section = text.split(f"\n### {table}\n")[1].split("\n#")[0]
    for line in section.splitlines():
        if line.startswith("| ") and not line.startswith(("| column", "| ---", "| word |")):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


@every_column
def test_the_dictionary_has_every_column(table: Table, column: Column) -> None:
    ((_, kind, meaning),) = [row for row in dictionary(table.name) if row[0] == column.name]
    assert kind.endswith("?") == column.nullable
    assert column.meaning in meaning.replace("\\|", "|")
    assert ("derived" in meaning) == column.derived


@every_measure
def test_the_dictionary_has_every_measure(name: str) -> None:
    ((_, family, meaning, units, basis, source),) = [row for row in dictionary("measure") if row[0] == name]
    measure = v.MEASURES[name]
    assert (family, meaning, basis, source) == (measure.family, measure.definition, measure.basis, measure.source)
    assert units.split(", ") == list(measure.units)


def test_publishing_writes_what_is_stale_and_only_that(facts_folder: Make) -> None:
    data = facts_folder().parent
    made = publish(data=data)
    assert {p.name for p in made} >= {"README.md", "facts.schema.json", "datapackage.json", "claims.csv"}
    assert all(p.is_file() for p in made)
    assert publish(data=data, check=True) == []
    claims = data / "tables" / "claims.csv"
    whole = claims.read_bytes()
    claims.write_text("claim_id\n", encoding="utf-8")
    assert publish(data=data, check=True) == [claims]
    assert claims.read_text(encoding="utf-8") == "claim_id\n"
    assert publish(data=data) == [claims]
    assert claims.read_bytes() == whole


def test_publishing_keeps_what_people_wrote(facts_folder: Make) -> None:
    data = facts_folder().parent
    (data / "README.md").write_text("# Ours\n\nwritten by hand\n\n", encoding="utf-8")
    publish(data=data)
    assert (data / "README.md").read_text(encoding="utf-8").startswith("# Ours\n\nwritten by hand\n\n<!-- made by")


def test_publishing_wrong_facts_writes_nothing(facts_folder: Make) -> None:
    data = facts_folder({"claims": [{"unit": "days"}], "terms": []}).parent
    with pytest.raises(truceline.FactsError):
        publish(data=data)
    assert not (data / "tables").exists()
