"""Facts that are wrong: every problem is told, with file, place, what was found and what is allowed."""

from __future__ import annotations

import copy
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import truceline
from truceline import FactsError, store, validate
from truceline.corpus import data_version, read_corpus
from truceline.records import Problem
from truceline.vocabulary import MEASURES

FILE = "2024-05-07-the-daily-example.json"
LOADERS = ["load_articles", "load_claims", "load_casualties", "load_hostages", "load_prisoners", "load_proposals",
           "load_mentions", "load_terms", "load_responses", "load_wording"]  # fmt: skip

Make = Callable[..., Path]


def assert_told(folder: Path, file: str, place: str, *words: str) -> None:
    """One problem names the file, the place and all the words; no loader gives a table."""
    problems = validate(folder)
    fitting = [
        p for p in problems if p.file == file and p.place.startswith(place) and all(w in p.message for w in words)
    ]
    assert fitting, "\n".join(map(str, problems)) or "no problem found"
    for name in ("load_claims", "load_articles"):
        with pytest.raises(FactsError) as caught:
            getattr(truceline, name)(facts=folder)
        assert list(caught.value.problems) == problems


def test_the_valid_folder_is_valid(facts_folder: Make) -> None:
    folder = facts_folder()
    assert validate(folder) == []
    assert len(read_corpus(folder).facts) == 1


def test_the_projects_own_facts_are_valid() -> None:
    assert validate() == []


# ---------------------------------------------------------------- files that are none

NO_FACTS: dict[str, tuple[bytes | Callable[[bytes], bytes], tuple[str, ...]]] = {
    "truncated": (lambda whole: whole[:700], ("is not JSON",)),
    "cut at the end": (lambda whole: whole[:-1], ("is not JSON", "ends early")),
    "empty": (b"", ("is not JSON", "ends early")),
    "only a line break": (b"\n", ("is not JSON",)),
    "a word": (b"hello", ("is not JSON",)),
    "a comma too many": (lambda whole: whole.replace(b'"wording": [', b'"wording": [,'), ("is not JSON",)),
    "two documents": (lambda whole: whole + whole, ("is not JSON", "Extra data")),
    "latin-1": ("\u00e9".encode("latin-1"), ("is not UTF-8",)),
    "utf-16": ("{}".encode("utf-16"), ("is not UTF-8",)),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", ("is not UTF-8",)),
    "a key twice": (lambda w: w.replace(b'"bound": "exact"', b'"bound": "exact", "bound": "about"'),
                    ("bound", "twice")),
    "nested without end": (b"[" * 100_000, ("is not a facts file",)),
    "nested deeply": (lambda w: w.replace(b'"value": 40', b'"value": ' + b"[" * 500 + b"]" * 500),
                      ("not a facts file",)),
    "half a surrogate pair": (lambda w: w.replace(b"Qatar", b"\\ud800"), ("is not a facts file", "surrogate")),
    "five thousand digits": (lambda w: w.replace(b'"value": 40', b'"value": 4' + b"0" * 5000), ("not a facts file",)),
    "a list": (b"[]", ("[] is not an object",)),
    "null": (b"null", ("is not an object",)),
    "a number": (b"3", ("3 is not an object",)),
    "an empty object": (b"{}", ("'article' is missing",)),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_FACTS)
def test_a_file_that_holds_no_facts(name: str, facts_folder: Make) -> None:
    folder = facts_folder()
    made, words = NO_FACTS[name]
    path = folder / FILE
    path.write_bytes(made(path.read_bytes()) if callable(made) else made)
    assert_told(folder, FILE, "", *words)
    data_version(folder)


def test_a_line_number_is_told(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder / FILE).write_text('{\n"status":\noops}', encoding="utf-8")
    assert_told(folder, FILE, "line 3", "is not JSON")


def test_a_byte_order_mark_does_no_harm(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder / FILE).write_bytes(b"\xef\xbb\xbf" + (folder / FILE).read_bytes())
    assert validate(folder) == []


def test_a_folder_with_the_name_of_a_file(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder / "x.json").mkdir()
    assert_told(folder, "x.json", "", "cannot be read")


def test_a_link_to_nothing(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder / "x.json").symlink_to(folder / "nowhere")
    assert_told(folder, "x.json", "", "cannot be read")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert_told(missing, str(missing), "", "nothing there", "a folder of facts files is needed")


def test_a_file_instead_of_a_folder(facts_folder: Make) -> None:
    path = facts_folder() / FILE
    assert_told(path, str(path), "", "a file", "a folder of facts files is needed")


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        ("", "line 1", ["is not JSON"]),
        ("{}", "", ["{} is not a list"]),
        ("[3]", "[0]", ["3 is not an object"]),
        ('[{"proposal_id": "a", "label": "A", "kind": "idea"}]', "[0] a kind", ["'idea'", "allowed: proposal,"]),
        ('[{"proposal_id": "a", "label": "A", "kind": "plan", "who": 1}]', "[0] a", ["'who'", "allowed: proposal_id,"]),
        ('[{"proposal_id": "a", "label": "A", "kind": "plan", "answers": "b"}]', "[0] a answers", ["no such",
         "allowed: a"]),
        ('[{"proposal_id": "a", "label": "A", "kind": "plan", "part_of": "a"}]', "[0] a",
         ["part_of names the proposal"]),
        ('[{"proposal_id": "A b", "label": "A", "kind": "plan"}]', "[0] A b", ["'A b' does not fit"]),
    ],
)  # fmt: skip
def test_a_proposals_file(content: str, place: str, words: list[str], facts_folder: Make) -> None:
    folder = facts_folder()
    (folder.parent / "proposals.json").write_text(content, encoding="utf-8")
    assert_told(folder, "proposals.json", place, *words)


def test_a_proposal_twice(facts_folder: Make) -> None:
    entry = {"proposal_id": "ten-day-pause", "label": "Pause", "kind": "plan"}
    assert_told(facts_folder(proposals=[entry, entry]), "proposals.json", "[1]", "'ten-day-pause'", "twice")


def test_no_proposals_file(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder.parent / "proposals.json").unlink()
    assert_told(folder, FILE, "mentions[0] ten-day-pause", "'ten-day-pause' is not in proposals.json")


def test_proposals_may_lie_in_the_folder(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder.parent / "proposals.json").rename(folder / "proposals.json")
    assert validate(folder) == []


# ---------------------------------------------------------------- one thing wrong in a valid document


def claim(**changes: Any) -> dict[str, Any]:
    return {"claims": [{}, {}, changes], "terms": []}


WRONG: dict[str, tuple[dict[str, Any], str, tuple[str, ...]]] = {
    "unknown field": (claim(colour="red"), "claims[2] c03", ("'colour'", "allowed: claim_id, measure,")),
    "nearly a field": (claim(mesure="deaths"), "claims[2] c03", ("'mesure'", "did you mean 'measure'?")),
    "derived field": (claim(family="aid"), "claims[2] c03", ("'family'", "allowed:")),
    "unknown field of the article": ({"article": {"author": "A"}}, "article", ("'author'", "allowed: article_id,")),
    "unknown field at the top": ({"claim": []}, "", ("'claim'", "did you mean 'claims'?")),
    "unknown measure": (claim(measure="kittens"), "claims[2] c03 measure", ("'kittens'", *MEASURES)),
    "nearly a measure": (claim(measure="death"), "claims[2] c03 measure", ("did you mean 'deaths'?",)),
    "unknown population": (claim(population="mars"), "claims[2] c03 population", ("'mars'", "gaza_children")),
    "unknown bound": (claim(bound="approx", quote="40"), "claims[2] c03 bound", ("'approx'", "about, range")),
    "unknown actor": (claim(claimant="Hammas"), "claims[2] c03 claimant", ("'Hammas'", "did you mean 'Hamas'?")),
    "unknown status": ({"status": "final"}, "status", ("'final'", "allowed: reviewed, draft")),
    "missing field": (claim(quote=...), "claims[2] c03", ("'quote' is missing",)),
    "missing table": ({"claims": ..., "terms": []}, "", ("'claims' is missing",)),
    "missing date": ({"article": {"published_latest": ...}}, "article", ("'published_latest' is missing",)),
    "long quote": (claim(quote="at least 40 trucks and no car or van"), "claims[2] c03 quote",
                   ("9 words", "1 to 8 are allowed")),
    "long quote of a mention": ({"mentions": [{"quote": "a b c d e f g h i"}]}, "mentions[0] ten-day-pause quote",
                                ("9 words", "1 to 8 are allowed")),
    "empty quote": (claim(quote=""), "claims[2] c03 quote", ("''",)),
    "quote of marks": ({"responses": [{"quote": "—"}]}, "responses[0] r01 quote", ("0 words", "1 to 8")),
    "another figure": (claim(quote="at least 41 trucks"), "claims[2] c03 quote",
                       ("reads as at_least 41", "the row says at_least 40 trucks")),
    "another bound": (claim(quote="over 40 trucks"), "claims[2] c03 quote", ("reads as more_than 40",)),
    "another unit": (claim(quote="at least 40 days"), "claims[2] c03 quote", ("reads as at_least 40 days",)),
    "no figure": (claim(quote="trucks"), "claims[2] c03 quote", ("reads as no figure",)),
    "low above high": (claim(bound="range", value=..., low=9, high=3, quote="9 to 3"), "claims[2] c03 bound",
                       ("low 9 is above high 3",)),
    "value above high": (claim(value=9, bound="about", high=3, quote="about 9"), "claims[2] c03 bound",
                         ("value 9 is above high 3",)),
    "value below low": (claim(value=1, bound="about", low=3, quote="about 1"), "claims[2] c03 bound",
                        ("value 1 is below low 3",)),
    "low that the bound denies": (claim(low=3), "claims[2] c03 bound", ("'at_least' 40 means low 40",)),
    "half a range": (claim(bound="range", value=..., low=3, quote="3 to 9"), "claims[2] c03 bound",
                     ("a range needs low and high",)),
    "exact without value": (claim(bound="exact", value=..., quote="trucks"), "claims[2] c03 bound", ("needs a value",)),
    "wrong unit": (claim(unit="days"), "claims[2] c03 unit", ("aid_trucks is counted in trucks",)),
    "unknown unit": (claim(unit="lorries"), "claims[2] c03 unit", ("'lorries'", "allowed: persons, hours")),
    "boolean figure": (claim(value=True, quote="one of them"), "claims[2] c03 value", ("True", "a number")),
    "text for a figure": (claim(value="40", quote="at least 40"), "claims[2] c03 value", ("'40'", "a number")),
    "not a number": (claim(value=float("nan"), quote="at least 40"), "claims[2] c03 value", ("nan", "a number")),
    "infinite": (claim(value=float("inf"), quote="at least 40"), "claims[2] c03 value", ("inf", "a number")),
    "infinite below": (claim(low=float("-inf"), quote="at least 40"), "claims[2] c03 low", ("-inf", "a number")),
    "very large": (claim(value=10**400, quote="at least 40"), "claims[2] c03 value", ("100000", "maximum 1e+15")),
    "negative": (claim(value=-40, quote="at least 40"), "claims[2] c03 value", ("-40", "minimum 0")),
    "no day of the year": (claim(as_of_start="2023-02-30"), "claims[2] c03 as_of_start",
                           ("'2023-02-30'", "2025-02-19")),
    "a word for a day": (claim(as_of_start="yesterday"), "claims[2] c03 as_of_start", ("'yesterday'", "2025-02-19")),
    "the year 0": (claim(as_of_start="0000-01-01"), "claims[2] c03 as_of_start", ("'0000-01-01'", "2025-02-19")),
    "a time of day": (claim(as_of_end="2024-05-06T10:00"), "claims[2] c03 as_of_end", ("is not a date",)),
    "a day without dashes": (claim(as_of_end="20240506"), "claims[2] c03 as_of_end", ("is not a date",)),
    "a week": (claim(as_of_end="2024-W19-1"), "claims[2] c03 as_of_end", ("is not a date",)),
    "a number for a day": (claim(as_of_end=20240506), "claims[2] c03 as_of_end", ("20240506 is not text",)),
    "days in the wrong order": (claim(as_of_start="2024-05-07"), "claims[2] c03 as_of_start",
                                ("2024-05-07 is after as_of_end 2024-05-06",)),
    "reported before it happened": (claim(as_of_end="2024-05-08"), "claims[2] c03 as_of_end",
                                    ("2024-05-08", "latest possible date 2024-05-07")),
    "since for a snapshot": (claim(basis="snapshot", since="2024-01-01"), "claims[2] c03 since",
                             ("only a cumulative",)),
    "since after the day": (claim(basis="cumulative", since="2024-06-01"), "claims[2] c03 since",
                            ("2024-06-01 is after",)),
    "external without note": (claim(as_of_origin="external"), "claims[2] c03 note", ("needs a note",)),
    "superseded by nobody": (claim(note="Superseded by c99."), "claims[2] c03 note", ("c99", "no other claim")),
    "superseded by itself": (claim(note="Superseded by c03."), "claims[2] c03 note", ("c03", "no other claim")),
    "id twice": (claim(claim_id="c01"), "claims[2]", ("'c01' is there twice",)),
    "another form of id": (claim(claim_id="3"), "claims[2] 3 claim_id", ("'3' does not fit", "allowed:")),
    "term id twice": ({"terms": [{}, {"term_id": "t01"}]}, "terms[1]", ("'t01' is there twice",)),
    "mention twice": ({"mentions": [{}, {}]}, "mentions[1]", ("'ten-day-pause' is there twice",)),
    "unknown proposal": ({"terms": [{"proposal_id": "ten-day-paus"}]}, "terms[0] t01 proposal_id",
                         ("'ten-day-paus'", "did you mean 'ten-day-pause'?", "allowed: ten-day-pause")),
    "unknown proposal of a mention": ({"mentions": [{"proposal_id": "no"}]}, "mentions[0] no proposal_id", ("'no'",)),
    "unknown proposal of an answer": ({"responses": [{"proposal_id": "no"}]}, "responses[0] r01 proposal_id",
                                      ("'no'",)),
    "claim of a term": ({"terms": [{"claim_id": "c77"}]}, "terms[0] t01 claim_id", ("'c77'", "there are: c01, c02")),
    "due in the wrong order": ({"terms": [{"due_start": "2024-06-02", "due_end": "2024-06-01"}]},
                               "terms[0] t01 due_start",
                               ("2024-06-02 is after due_end 2024-06-01",)),
    "script for an address": ({"article": {"url": "javascript:alert(1)//example.org"}}, "article url",
                              ("'javascript:", "allowed: http:// or https://")),
    "data for an address": ({"article": {"url": "data:text/html,<b>a.b</b>"}}, "article url", ("allowed: http://",)),
    "address without host": ({"article": {"url": "https://"}}, "article url", ("allowed: http://",)),
    "address with a mark for a host": ({"article": {"url": "https://?."}}, "article url", ("allowed: http://",)),
    "address with a line break": ({"article": {"url": "https://example.org/\r\nX: y"}}, "article url", ("allowed:",)),
    "address that hides its end": ({"article": {"url": "https://example.org/\u202efdp"}}, "article url", ("allowed:",)),
    "address with a quotation mark": ({"article": {"url": 'https://example.org/"onclick='}}, "article url",
                                      ("allowed:",)),
    "name of another file": ({"article": {"article_id": "2024-05-07-x"}}, "article article_id",
                             ("'2024-05-07-x'", f"must be the file's name, {FILE!r}")),
    "path for an id": ({"article": {"article_id": "../x"}}, "article article_id", ("'../x' does not fit",)),
    "country in words": ({"article": {"publisher_country": "Ireland"}}, "article publisher_country", ("'Ireland'",)),
    "latest before first": ({"article": {"published_latest": "2024-05-06"}}, "article published", ("is after",)),
    "half an occurrence": ({"wording": [{"occurrences": 1.5}]}, "wording[0] truce occurrences",
                           ("1.5", "whole number")),
    "no occurrence": ({"wording": [{"occurrences": 0}]}, "wording[0] truce occurrences", ("minimum 1",)),
    "null for a list": ({"mentions": [{"mediated_by": None}]}, "mentions[0] ten-day-pause mediated_by", ("a list",)),
    "unknown broker": ({"mentions": [{"mediated_by": ["Atlantis"]}]}, "mentions[0] ten-day-pause mediated_by",
                       ("'Atlantis'",)),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_one_thing_wrong(name: str, facts_folder: Make) -> None:
    changes, place, words = WRONG[name]
    assert_told(facts_folder(changes), FILE, place, *words)


# ---------------------------------------------------------------- everything at once


def test_all_problems_of_all_files_are_told_at_once(facts_folder: Make) -> None:
    folder = facts_folder(
        {
            "claims": [{"measure": "kittens"}, {"quote": "at least 41"}, {"unit": "days"}, {"as_of_end": "yesterday"}],
            "terms": [{"claim_id": "c77", "proposal_id": "no-such"}],
            "wording": [{"occurrences": "often"}],
        },
        {"article": {"publisher": "Example Post", "url": "javascript:x"}, "claims": [{"colour": 1}], "terms": []},
        {"article": {"publisher": "Example Times"}},
        proposals=[{"proposal_id": "ten-day-pause", "label": "Pause", "kind": "idea", "answers": "nobody"}],
    )
    (folder / "broken.json").write_text("{", encoding="utf-8")
    (folder / "folder.json").mkdir()
    told = {(p.file, p.place) for p in validate(folder)}
    post = "2024-05-07-example-post.json"
    assert told == {
        (FILE, "claims[0] c01 measure"),
        (FILE, "claims[1] c02 quote"),
        (FILE, "claims[2] c03 unit"),
        (FILE, "claims[3] c04 as_of_end"),
        (FILE, "terms[0] t01 claim_id"),
        (FILE, "terms[0] t01 proposal_id"),
        (FILE, "wording[0] truce occurrences"),
        (post, "article url"),
        (post, "claims[0] c01"),
        ("proposals.json", "[0] ten-day-pause kind"),
        ("proposals.json", "[0] ten-day-pause answers"),
        ("broken.json", "line 1"),
        ("folder.json", ""),
    }


@pytest.mark.parametrize("name", LOADERS)
def test_no_loader_gives_half_a_table(name: str, facts_folder: Make) -> None:
    folder = facts_folder({}, {"article": {"publisher": "Example Post"}, "claims": [{"unit": "days"}]})
    for backend in ("pandas", "polars"):
        with pytest.raises(FactsError, match="aid_trucks is counted in trucks") as caught:
            getattr(truceline, name)(facts=folder, backend=backend)
        assert list(caught.value.problems) == validate(folder)


def test_every_loader_is_among_them() -> None:
    # load_reference reads no facts: see test_reference.py
    assert {*LOADERS, "load_reference"} == {name for name in truceline.__all__ if name.startswith("load_")}


def test_drafts_are_checked_too(facts_folder: Make) -> None:
    assert_told(facts_folder({"status": "draft", "claims": [{"unit": "days"}]}), FILE, "claims[0] c01 unit", "trucks")


def test_an_article_under_two_names(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder / "copy.json").write_bytes((folder / FILE).read_bytes())
    assert_told(folder, "copy.json", "article article_id", "must be the file's name")
    assert_told(folder, "copy.json", "article article_id", "is in another file too")


def test_a_problem_prints_on_one_line(facts_folder: Make) -> None:
    (problem,) = validate(facts_folder(claim(unit="days")))
    assert str(problem) == f"{FILE}: claims[2] c03 unit: aid_trucks is counted in trucks"


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_a_whole_number_may_be_written_with_a_point(backend: str, facts_folder: Make) -> None:
    folder = facts_folder({"wording": [{"occurrences": 3.0}]})
    assert validate(folder) == []
    assert list(truceline.load_wording(facts=folder, backend=backend)["occurrences"]) == [3]


def test_a_wrong_day_is_one_problem(facts_folder: Make) -> None:
    assert len(validate(facts_folder(claim(as_of_end="yesterday")))) == 1


def test_long_values_are_cut_in_messages(facts_folder: Make) -> None:
    folder = facts_folder(claim(measure="x" * 10_000))
    assert all(len(p.message) < 1_000 for p in validate(folder))


# ---------------------------------------------------------------- nothing but problems ever comes out

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=12)
    | st.sampled_from(["", "c01", "deaths", "range", "2024-02-30", "2024-05-06", "https://a.b", "Hamas", 1.0, 10**30]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=4,
)


def places(content: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    return [path, *(place for step, inner in steps for place in places(inner, (*path, step)))]


def changed(content: Any, data: st.DataObject) -> Any:
    """The content with a value replaced, removed, doubled or added at a random place."""
    content = copy.deepcopy(content)
    path = data.draw(st.sampled_from(places(content)), label="place")
    if not path:
        return data.draw(VALUES)
    inside = content
    for step in path[:-1]:
        inside = inside[step]
    what = data.draw(st.sampled_from(["replace", "replace", "remove", "double"]), label="what")
    if what == "remove":
        del inside[path[-1]]
    elif what == "double" and isinstance(inside, list):
        inside.append(copy.deepcopy(inside[path[-1]]))
    else:
        inside[data.draw(st.text(max_size=5)) if what == "double" else path[-1]] = data.draw(VALUES, label="value")
    return content


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_document_changed_at_random(facts_folder: Make, data: st.DataObject) -> None:
    folder = facts_folder()
    path = folder / FILE if data.draw(st.integers(0, 5)) else folder.parent / "proposals.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    for _ in range(data.draw(st.integers(1, 3))):
        content = changed(content, data)
        if not isinstance(content, dict | list):
            break
    path.write_text(json.dumps(content), encoding="utf-8")
    problems = validate(folder)
    assert all(isinstance(p, Problem) and p.file and p.message for p in problems)
    for name in LOADERS:
        if problems:
            with pytest.raises(FactsError):
                getattr(truceline, name)(facts=folder, backend="polars")
        else:
            for backend in ("pandas", "polars"):
                getattr(truceline, name)(facts=folder, backend=backend)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_file_with_bytes_changed_at_random(facts_folder: Make, data: st.DataObject) -> None:
    folder = facts_folder()
    content = bytearray((folder / FILE).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(0, len(content))) :]
    (folder / FILE).write_bytes(content)
    if not validate(folder):
        truceline.load_claims(facts=folder, backend="polars")


# ---------------------------------------------------------------- writing

KILLED = """\
import os, pathlib, signal, sys
from truceline import store

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

place, path = sys.argv[1], pathlib.Path(sys.argv[2])
if place == "fsync":
    os.fsync = die
else:
    setattr(pathlib.Path, place, die)
store.write_atomic(path, "new " * 100_000)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
@pytest.mark.parametrize("place", ["fsync", "chmod", "replace"])
def test_a_killed_process_leaves_the_old_file(place: str, facts_folder: Make) -> None:
    folder = facts_folder()
    old = (folder / FILE).read_bytes()
    run = subprocess.run([sys.executable, "-c", KILLED, place, str(folder / FILE)], check=False)
    assert run.returncode == -signal.SIGKILL
    assert (folder / FILE).read_bytes() == old
    assert validate(folder) == []  # what is left lying about is no facts file


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_a_killed_process_leaves_no_new_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "facts.json"
    subprocess.run([sys.executable, "-c", KILLED, "replace", str(path)], check=False)
    assert not path.exists()


@pytest.mark.parametrize("place", ["fsync", "fdopen"])
def test_a_failed_write_leaves_nothing_behind(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError("disk full")

    path = tmp_path / "facts.json"
    path.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, place, fail)
    with pytest.raises(OSError, match="disk full"):
        store.write_atomic(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_text_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "facts.json"
    store.write_atomic(path, "é\n")
    with pytest.raises(UnicodeEncodeError):
        store.write_atomic(path, "new \ud800")
    assert path.read_bytes() == b"\xc3\xa9\n"
    assert list(tmp_path.iterdir()) == [path]


def test_facts_survive_writing_and_reading(tmp_path: Path) -> None:
    content = {"text": "Zürich “é” \u2028 \n", "figure": 1.5, "none": None, "list": []}
    store.write_atomic(tmp_path / "x.json", store.to_json(content))
    assert store.read_json(tmp_path / "x.json") == (content, None)
