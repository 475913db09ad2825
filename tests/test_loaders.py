"""load_*: the promised columns and types in either library, filters that say what they do not know, no side doors."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pytest

import truceline
from common import CONTRACT
from truceline import schema
from truceline import vocabulary as v
from truceline.frames import to_frame

BACKENDS = ("pandas", "polars")
# load_reference reads no facts: see test_reference.py
LOADERS = {n: getattr(truceline, n) for n in truceline.__all__ if n.startswith("load_") and n != "load_reference"}
OF_ONE_FAMILY = ("load_casualties", "load_hostages", "load_prisoners")  # the example article has no such claims
OF_CLAIMS = ("load_claims", *OF_ONE_FAMILY)
OF_ARTICLES = [name for name in LOADERS if name != "load_proposals"]  # their rows belong to one article each


def table_of(loader: str) -> schema.Table:
    return schema.CLAIMS if loader in OF_CLAIMS else schema.TABLES[loader.removeprefix("load_")]


def plain(frame: Any) -> list[dict[str, Any]]:
    """Rows of either library's frame, nulls as None and days as dates, worked out here and not by the package."""
    if isinstance(frame, pl.DataFrame):
        return frame.to_dicts()
    rows = frame.to_dict("records")
    for row in rows:
        for name, value in row.items():
            if hasattr(value, "tolist"):
                row[name] = value.tolist()
            elif not isinstance(value, list) and pd.isna(value):
                row[name] = None
            elif isinstance(value, datetime):
                row[name] = value.date()
    return rows


def ids(frame: Any) -> list[str]:
    return list(frame["claim_id"])


def run(code: str, *arguments: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def no_facts(tmp_path: Path) -> Path:
    (tmp_path / "facts").mkdir()
    (tmp_path / "proposals.json").write_text("[]", encoding="utf-8")
    return tmp_path / "facts"


# ---------------------------------------------------------------- columns, types, order


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", LOADERS)
def test_columns_are_the_promised_ones(name: str, backend: str) -> None:
    assert list(LOADERS[name](backend=backend).columns) == CONTRACT[table_of(name).name].split()


@pytest.mark.parametrize("name", LOADERS)
def test_both_libraries_give_the_same_rows_in_the_same_order(name: str) -> None:
    rows = plain(LOADERS[name](backend="pandas"))
    assert rows
    assert rows == plain(LOADERS[name](backend="polars"))


@pytest.mark.parametrize("name", LOADERS)
def test_pandas_is_what_one_gets_unasked(name: str) -> None:
    pd.testing.assert_frame_equal(LOADERS[name](), LOADERS[name](backend="pandas"))


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", LOADERS)
def test_rows_come_sorted_by_their_key_and_no_key_twice(name: str, backend: str) -> None:
    keys = [tuple(row[c] for c in table_of(name).key) for row in plain(LOADERS[name](backend=backend))]
    assert keys == sorted(set(keys))


PANDAS_TYPES = {"string": "str", "actor": "str", "date": "datetime64[us]", "number": "float64", "integer": "Int64"}
POLARS_TYPES = {"string": pl.String, "actor": pl.String, "date": pl.Date, "number": pl.Float64, "integer": pl.Int64,
                "list": pl.List(pl.String)}  # fmt: skip


def assert_pandas_types(table: schema.Table, frame: pd.DataFrame) -> None:
    for column in table.columns:
        dtype = frame[column.name].dtype
        if column.type == "enum":
            assert isinstance(dtype, pd.CategoricalDtype)
            assert tuple(dtype.categories) == column.values
            assert dtype.categories.dtype == "str"
        elif column.type == "list":
            assert str(dtype).startswith("list<")
        else:
            assert dtype == PANDAS_TYPES[column.type], column.name


def assert_polars_types(table: schema.Table, frame: pl.DataFrame) -> None:
    for column in table.columns:
        wanted = pl.Enum(column.values) if column.type == "enum" else POLARS_TYPES[column.type]
        assert frame.schema[column.name] == wanted, column.name


@pytest.mark.parametrize("name", LOADERS)
def test_pandas_types_with_rows_and_without(name: str, no_facts: Path) -> None:
    empty = LOADERS[name](facts=no_facts)
    assert len(empty) == 0
    for frame in (LOADERS[name](), empty):
        assert_pandas_types(table_of(name), frame)
        assert "object" not in {str(dtype) for dtype in frame.dtypes}
    assert list(empty.columns) == CONTRACT[table_of(name).name].split()


@pytest.mark.parametrize("name", LOADERS)
def test_polars_types_with_rows_and_without(name: str, no_facts: Path) -> None:
    empty = LOADERS[name](facts=no_facts, backend="polars")
    assert empty.height == 0
    assert empty.schema == LOADERS[name](backend="polars").schema
    assert_polars_types(table_of(name), empty)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", OF_ARTICLES)
def test_a_filter_that_leaves_nothing_leaves_the_schema(name: str, backend: str) -> None:
    nothing, all_rows = (LOADERS[name](backend=backend, **how) for how in ({"known_by": "1999-01-01"}, {}))
    assert len(nothing) == 0
    assert dict(zip(nothing.columns, nothing.dtypes, strict=True)) == dict(
        zip(all_rows.columns, all_rows.dtypes, strict=True)
    )


def test_words_of_a_vocabulary_are_categories_and_days_are_days() -> None:
    claims = truceline.load_claims()
    assert list(claims["bound"].cat.categories) == list(v.BOUNDS)
    assert str(claims["published"].dtype).startswith("datetime64")
    polars = truceline.load_claims(backend="polars")
    assert polars.schema["published"] == pl.Date
    assert polars.schema["measure"] == pl.Enum(list(v.MEASURES))


@pytest.mark.parametrize("backend", BACKENDS)
def test_whole_numbers_survive_a_null(backend: str) -> None:
    rows = [{"article_id": "a", "claims": 9_007_199_254_740_993}, {"article_id": "b"}]  # no float holds that number
    frame = to_frame(schema.ARTICLES, rows, backend)
    assert str(frame["claims"].dtype) == "Int64"
    assert [row["claims"] for row in plain(frame)] == [9_007_199_254_740_993, None]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_list_may_be_empty_but_is_never_null(backend: str, facts_folder: Callable[..., Path]) -> None:
    facts = facts_folder({"mentions": [{"mediated_by": []}]}, {"article": {"publisher": "Example Post"}})
    rows = plain(truceline.load_mentions(facts=facts, backend=backend))
    assert [row["mediated_by"] for row in rows] == [["Egypt", "Qatar"], []]


def test_a_loader_answers_for_itself_and_gives_a_new_frame_each_time() -> None:
    first = truceline.load_claims()
    first.loc[0, "quote"] = "changed"
    assert truceline.load_claims()["quote"][0] != "changed"


# ---------------------------------------------------------------- known rows of the project's own facts


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_known_claim(backend: str) -> None:
    claims = truceline.load_casualties(
        measure="deaths", publisher="Top Trends 24", claimant="Gaza Ministry of Health", backend=backend
    )
    (row,) = plain(claims)
    assert (row["value"], row["low"], row["high"], row["bound"]) == (48291, 48291, 48291, "exact")
    assert (row["family"], row["population"], row["basis"]) == ("casualties", "gaza", "cumulative")
    assert (row["as_of_start"], row["as_of_end"]) == (date(2025, 2, 18), date(2025, 2, 21))
    assert row["claimant_party"] == "gaza_authorities"
    assert row["article_id"] == "2025-02-19-top-trends-24"
    assert row["claim_id"].startswith("2025-02-19-top-trends-24#c")
    assert row["evidence_url"] == (
        "https://toptrends24.online/hamas-offers-to-release-hostages-in-one-go-whats-at-stake#:~:text=48%2C291%20deaths"
    )


def test_a_known_article_counts_its_own_rows() -> None:
    for row in plain(truceline.load_articles()):
        for table in ("claims", "terms", "responses"):
            assert row[table] == sum(r["article_id"] == row["article_id"] for r in plain(LOADERS[f"load_{table}"]()))


def test_a_term_takes_its_figure_from_the_claim_it_names() -> None:
    claims = {row["claim_id"]: row for row in plain(truceline.load_claims())}
    terms = plain(truceline.load_terms())
    named = [row for row in terms if row["claim_id"]]
    assert named
    for row in named:
        for column in ("value", "low", "high", "bound", "unit", "per"):
            assert row[column] == claims[row["claim_id"]][column]
    assert {row["bound"] for row in terms if not row["claim_id"]} == {None}


@pytest.mark.parametrize(
    ("name", "family"),
    [("load_casualties", "casualties"), ("load_hostages", "hostages"), ("load_prisoners", "prisoners")],
)
@pytest.mark.parametrize("backend", BACKENDS)
def test_loaders_of_a_family_are_claims_of_that_family(name: str, family: str, backend: str) -> None:
    assert plain(LOADERS[name](backend=backend)) == plain(truceline.load_claims(family=family, backend=backend))


# ---------------------------------------------------------------- filters by a word

CHOICES = {  # argument: column, two words that occur, a slip of the pen
    "family": ("family", "casualties", "hostages", "casualtys"),
    "measure": ("measure", "deaths", "truce_length", "death"),
    "population": ("population", "gaza", "hostages", "gazza"),
    "basis": ("basis", "cumulative", "snapshot", "cumulativ"),
    "modality": ("modality", "reported", "demanded", "reportd"),
    "claimant": ("claimant", "Gaza Ministry of Health", "Khalil al-Hayya", "Gaza Ministry of Helth"),
    "party": ("claimant_party", "hamas", "gaza_authorities", "hammas"),
    "publisher": ("publisher", "Top Trends 24", "New York Post", "Top Trend 24"),
}
ALLOWED = {
    "family": v.FAMILIES, "measure": v.MEASURES, "population": v.POPULATIONS, "basis": v.BASES,
    "modality": v.MODALITIES, "claimant": v.ACTORS, "party": v.PARTIES,
    "publisher": sorted(set(truceline.load_articles()["publisher"])),
}  # fmt: skip


def test_every_filter_by_a_word_is_tried_here() -> None:
    arguments = inspect.signature(truceline.load_claims).parameters
    assert set(arguments) - set(CHOICES) == {"since", "until", "known_by", "drafts", "facts", "backend"}


@pytest.mark.parametrize("argument", CHOICES)
@pytest.mark.parametrize("several", [False, True])
def test_a_word_or_a_list_of_words_keeps_the_rows_that_have_it(argument: str, several: bool) -> None:
    column, first, second, _ = CHOICES[argument]
    words = [first, second] if several else first
    expected = [row for row in plain(truceline.load_claims()) if row[column] in (words if several else [words])]
    assert {row[column] for row in expected} == set(words if several else [words])
    for backend in BACKENDS:
        assert plain(truceline.load_claims(**{argument: words}, backend=backend)) == expected


@pytest.mark.parametrize("argument", CHOICES)
@pytest.mark.parametrize("in_a_list", [False, True])
def test_an_unknown_word_is_an_error_that_helps(argument: str, in_a_list: bool) -> None:
    _, first, _, slip = CHOICES[argument]
    with pytest.raises(ValueError, match="unknown") as raised:
        truceline.load_claims(**{argument: [first, slip] if in_a_list else slip})
    message = str(raised.value)
    assert message.startswith(f"{argument}={slip!r}")
    assert f"did you mean {first!r}?" in message
    assert f"allowed: {', '.join(ALLOWED[argument])}" in message


@pytest.mark.parametrize("argument", CHOICES)
@pytest.mark.parametrize("value", [5, 1.5, True, object, [5], [None], [["deaths"]], b"deaths"])
def test_what_is_no_word_is_an_error_that_helps(argument: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f"^{argument}=.* is unknown; .*allowed: "):
        truceline.load_claims(**{argument: value})


def test_words_may_come_one_by_one() -> None:
    words = ["deaths", "injured"]
    assert plain(truceline.load_claims(measure=iter(words))) == plain(truceline.load_claims(measure=words))  # type: ignore[arg-type]


def test_a_stretch_that_ends_before_it_begins_is_an_error() -> None:
    with pytest.raises(ValueError, match="since=2025-02-02 is after until=2025-02-01"):
        truceline.load_claims(since="2025-02-02", until=date(2025, 2, 1))


def test_a_word_like_no_other_gets_no_guess() -> None:
    with pytest.raises(ValueError, match="allowed: deaths") as raised:
        truceline.load_claims(measure="xylophones")
    assert "did you mean" not in str(raised.value)


def test_filters_narrow_one_another() -> None:
    both = [row for row in plain(truceline.load_claims(measure="deaths")) if row["modality"] == "estimated"]
    assert (61709, "up_to") in [(row["value"], row["bound"]) for row in both]
    assert plain(truceline.load_claims(measure="deaths", modality="estimated")) == both


@pytest.mark.parametrize("name", [n for n in OF_ARTICLES if n not in OF_CLAIMS])
def test_other_tables_take_a_publisher_too(name: str) -> None:
    rows = plain(LOADERS[name](publisher="New York Post"))
    assert rows
    assert {row["article_id"] for row in rows} == {"2025-04-03-new-york-post"}
    with pytest.raises(ValueError, match="did you mean 'New York Post'"):
        LOADERS[name](publisher="New York Past")


# ---------------------------------------------------------------- filters by a day


@pytest.fixture
def three_days(facts_folder: Callable[..., Path]) -> Path:
    """One claim as of 2 to 4 May 2024."""
    claim = {"as_of_start": "2024-05-02", "as_of_end": "2024-05-04"}
    return facts_folder({"claims": [claim], "terms": []})


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        ({"since": "2024-05-04"}, True),
        ({"since": "2024-05-05"}, False),
        ({"until": "2024-05-02"}, True),
        ({"until": "2024-05-01"}, False),
        ({"since": "2024-05-03", "until": "2024-05-03"}, True),
        ({"since": "2024-04-01", "until": "2024-06-01"}, True),
        ({"since": "2024-05-05", "until": "2024-06-01"}, False),
        ({"since": date(2024, 5, 4)}, True),
        ({"since": datetime(2024, 5, 4, 23, 59)}, True),  # noqa: DTZ001
        ({"since": pd.Timestamp("2024-05-05")}, False),
        ({"until": date(2024, 5, 1)}, False),
        ({}, True),
    ],
)
def test_since_and_until_keep_what_overlaps(three_days: Path, days: dict[str, Any], kept: bool) -> None:
    for backend in BACKENDS:
        assert len(truceline.load_claims(facts=three_days, backend=backend, **days)) == kept


@pytest.mark.parametrize(
    ("day", "kept"), [("2024-05-06", False), ("2024-05-07", False), ("2024-05-08", False), ("2024-05-09", True)]
)
@pytest.mark.parametrize("name", [n for n in OF_ARTICLES if n not in OF_ONE_FAMILY])
def test_known_by_waits_for_the_latest_day_of_an_uncertain_date(
    facts_folder: Callable[..., Path], name: str, day: str, kept: bool
) -> None:
    facts = facts_folder({"article": {"published": "2024-05-07", "published_latest": "2024-05-09"}})
    assert bool(len(LOADERS[name](facts=facts, known_by=day))) is kept


def test_known_by_in_the_projects_own_facts() -> None:
    known = {day: set(truceline.load_articles(known_by=day)["article_id"]) for day in ("2025-02-20", "2025-02-21")}
    assert "2025-02-19-top-trends-24" in known["2025-02-21"] - known["2025-02-20"]


@pytest.mark.parametrize("argument", ["since", "until", "known_by"])
@pytest.mark.parametrize("day", ["yesterday", "2025-02-30", "19.2.2025", "2025", "", 20250219, 1.5])
def test_a_day_that_is_none_is_an_error_that_says_what_is_one(argument: str, day: Any) -> None:
    with pytest.raises(ValueError, match="not a day; allowed: a date, or text as 2025-02-19") as raised:
        truceline.load_claims(**{argument: day})
    assert str(raised.value).startswith(f"{argument}={day!r}")


# ---------------------------------------------------------------- facts=, drafts=, backend=, what is not an argument


@pytest.mark.parametrize("name", [n for n in LOADERS if n not in OF_ONE_FAMILY])
@pytest.mark.parametrize("kind", [str, Path])
def test_another_folder_of_facts(facts_folder: Callable[..., Path], name: str, kind: Callable[[Path], Any]) -> None:
    rows = plain(LOADERS[name](facts=kind(facts_folder())))
    assert rows
    assert {row.get("article_id", "2024-05-07-the-daily-example") for row in rows} == {"2024-05-07-the-daily-example"}
    assert {row.get("proposal_id", "ten-day-pause") for row in rows} == {"ten-day-pause"}


@pytest.mark.parametrize("name", [n for n in OF_ARTICLES if n not in OF_ONE_FAMILY])
def test_drafts_are_left_out_unless_asked_for(facts_folder: Callable[..., Path], name: str) -> None:
    facts = facts_folder({"status": "draft"}, {"article": {"publisher": "Example Post"}})
    assert {row["article_id"] for row in plain(LOADERS[name](facts=facts))} == {"2024-05-07-example-post"}
    both = {"2024-05-07-example-post", "2024-05-07-the-daily-example"}
    assert {row["article_id"] for row in plain(LOADERS[name](facts=facts, drafts=True))} == both


@pytest.mark.parametrize("name", LOADERS)
@pytest.mark.parametrize("backend", BACKENDS)
def test_one_bad_file_and_no_table_is_half_loaded(facts_folder: Callable[..., Path], name: str, backend: str) -> None:
    facts = facts_folder({}, {"article": {"publisher": "Example Post"}})
    (facts / "2024-05-07-example-post.json").write_text('{"status": ', encoding="utf-8")
    with pytest.raises(truceline.FactsError, match=r"2024-05-07-example-post\.json: line 1: is not JSON"):
        LOADERS[name](facts=facts, backend=backend)


@pytest.mark.parametrize("name", LOADERS)
def test_a_folder_that_is_not_there(tmp_path: Path, name: str) -> None:
    with pytest.raises(truceline.FactsError, match="nowhere: nothing there; a folder of facts files is needed"):
        LOADERS[name](facts=tmp_path / "nowhere")


@pytest.mark.parametrize("name", LOADERS)
def test_another_backend_is_an_error_that_lists_the_two(name: str) -> None:
    with pytest.raises(ValueError, match="backend='arrow' is not allowed; allowed: pandas, polars"):
        LOADERS[name](backend="arrow")


@pytest.mark.parametrize("name", LOADERS)
def test_an_unknown_argument_is_an_error_that_names_it(name: str) -> None:
    with pytest.raises(TypeError, match="colour"):
        LOADERS[name](colour="red")


@pytest.mark.parametrize("name", [n for n in LOADERS if n not in OF_CLAIMS])
def test_filters_of_claims_are_not_taken_silently_elsewhere(name: str) -> None:
    with pytest.raises(TypeError, match="measure"):
        LOADERS[name](measure="deaths")


@pytest.mark.parametrize("name", LOADERS)
def test_arguments_have_names(name: str) -> None:
    with pytest.raises(TypeError, match="positional"):
        LOADERS[name]("polars")


# ---------------------------------------------------------------- no side doors: imports, files, network

_WITHOUT = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in sys.argv[2:]:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Missing())
import truceline
backend = sys.argv[1]
loaders = [n for n in truceline.__all__ if n.startswith("load_") and n != "load_reference"]
rows = {n: len(getattr(truceline, n)(backend=backend)) for n in loaders}
claims = truceline.load_claims(backend=backend)
rows["latest"] = len(truceline.latest(claims))
rows["stock_and_flow"] = len(truceline.stock_and_flow(claims))
rows["contradictions"] = len(truceline.contradictions(claims))
from truceline.reference import example
held = example.claims_and_reference(backend)
rows["reconcile"] = len(truceline.reconcile(held.claims, held.reference))
import json
print(json.dumps([rows, [m for m in sys.argv[2:] if m in sys.modules]]))
"""


@pytest.mark.parametrize(("backend", "missing"), [("pandas", "polars"), ("polars", "pandas")])
def test_each_library_does_without_the_other(backend: str, missing: str) -> None:
    rows, loaded = json.loads(run(_WITHOUT, backend, missing, "altair"))
    assert loaded == []
    assert rows["load_claims"] == len(truceline.load_claims())
    assert min(rows.values()) > 0


_IMPORT = """
import json, sys
before = set(sys.modules)
seen = []
sys.addaudithook(lambda event, args: seen.append([event, str(args[0]) if args else ""]))
import truceline
dir(truceline), truceline.__all__, truceline.__version__
done = list(seen)
print(json.dumps([done, sorted({m.split(".")[0] for m in set(sys.modules) - before})]))
"""


def test_importing_the_package_does_no_work() -> None:
    events, modules = json.loads(run(_IMPORT))
    heavy = {"pandas", "polars", "altair", "pyarrow", "narwhals", "numpy", "jsonschema_rs", "vl_convert"}
    assert "truceline" in modules
    assert heavy & set(modules) == set()
    opened = [name for event, name in events if event == "open"]
    assert [name for name in opened if not name.endswith(".py") and ".pyc" not in name] == []
    assert [event for event, _ in events if event.startswith(("socket.", "subprocess."))] == []


_OFFLINE = """
import sys

def no_network(event, args):
    if event.startswith("socket.") or event == "urllib.Request":
        raise RuntimeError(f"network: {event} {args}")

sys.addaudithook(no_network)
import socket
try:
    socket.socket()
except RuntimeError:
    print("guarded")
import truceline
import tempfile
from truceline.reference import example
with tempfile.NamedTemporaryFile() as file:
    file.write(example.content())
    file.flush()
    for name in truceline.__all__:
        if name.startswith("load_"):
            series = {"path": file.name} if name == "load_reference" else {}
            for backend in ("pandas", "polars"):
                getattr(truceline, name)(*["gaza-moh-daily"] * len(series), **series, backend=backend)
print(len(truceline.validate()))
"""


def test_loading_stays_off_the_network() -> None:
    assert run(_OFFLINE).split() == ["guarded", "0"]
