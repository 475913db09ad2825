"""The truceline command: what it says, where, and with which status it ends; bad input never ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import truceline
from truceline import store
from truceline.corpus import data_version
from truceline.publish import publish

FILE = "2024-05-07-the-daily-example.json"
COMMANDS = ("validate", "verify", "publish", "report")
Folder = Callable[..., Path]
Said = tuple[int, str, str]


# ---------------------------------------------------------------- usage


def test_help_lists_every_command(run: Callable[..., Said]) -> None:
    status, out, _ = run("--help")
    assert status == 0
    assert [command for command in COMMANDS if f"\n    {command} " not in out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_of_its_own(run: Callable[..., Said], command: str) -> None:
    status, out, _ = run(command, "--help")
    assert status == 0
    assert out.startswith(f"usage: truceline {command} ")
    assert len(out.splitlines()) > 4


@pytest.mark.parametrize("arguments", [[], ["valdate"], ["validate", "--fact", "a", "--facts"], ["publish", "now"]])
def test_wrong_usage_is_status_2_and_says_how(run: Callable[..., Said], arguments: list[str]) -> None:
    status, out, complaints = run(*arguments)
    assert (status, out) == (2, "")
    assert complaints.startswith("usage: truceline")
    assert "error: " in complaints


# ---------------------------------------------------------------- validate


def test_validate_counts_what_it_checked(run: Callable[..., Said]) -> None:
    articles, claims = len(truceline.load_articles(drafts=True)), len(truceline.load_claims(drafts=True))
    status, out, complaints = run("validate")
    assert (status, complaints) == (0, "")
    assert f"{articles} articles, {claims} claims, {len(truceline.load_proposals())} proposals" in out
    assert out.endswith("all rules hold\n")


def test_validate_takes_another_folder_and_counts_drafts(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder({"status": "draft"}, {"article": {"publisher": "Example Post"}})
    status, out, _ = run("validate", "--facts", facts)
    assert status == 0
    told = "2 articles (1 draft among them, in no table until reviewed), 4 claims, 1 proposal: all rules hold\n"
    assert out == told
    assert "draft" not in run("validate", "--facts", facts_folder())[1]


def test_validate_lists_every_problem_of_every_file(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder(
        {"claims": [{"measure": "aid_truck", "unit": "trucks"}, {"quote": "At least 41 trucks"}], "terms": []},
        {"article": {"publisher": "Example Post"}},
    )
    (facts / "2024-05-07-example-post.json").write_text("[1, 2", encoding="utf-8")
    status, out, complaints = run("validate", "--facts", facts)
    assert status == 1
    lines = sorted(out.splitlines())
    assert len(lines) == 3
    assert lines[0].startswith("2024-05-07-example-post.json: line 1: is not JSON")
    assert lines[1].startswith(f"{FILE}: claims[0] c01 measure: 'aid_truck' is not allowed; did you mean 'aid_trucks'?")
    assert lines[2].startswith(f"{FILE}: claims[1] c02 quote: the quote reads as")
    assert complaints == "3 problems\n"


def test_one_problem_is_not_called_problems(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder({"article": {"url": "javascript:alert(1)"}})
    status, out, complaints = run("validate", "--facts", facts)
    assert (status, complaints) == (1, "1 problem\n")
    assert out.startswith(f"{FILE}: article url: 'javascript:alert(1)' is no web address")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"facts"',
        b"{}",
        b'{"status": "reviewed", "article": [], "claims": 7}',
        b"\xff\xfe\x00",
        b"\x00" * 100,
        b"[" * 100_000,
        b'{"status": NaN}',
        b'{"status": 1e999}',
        b'{"a": 1, "a": 2}',
        "{“status”: 1}".encode(),
    ],
)
def test_a_file_that_is_no_facts_file_is_a_problem_by_name(
    run: Callable[..., Said], facts_folder: Folder, content: bytes
) -> None:
    facts = facts_folder()
    (facts / FILE).write_bytes(content)
    for command in (["validate"], ["verify", "--texts", facts.parent / "texts"]):
        status, out, complaints = run(*command, "--facts", facts)
        assert status == 1
        assert all(line.startswith(f"{FILE}: ") for line in out.splitlines())
        assert complaints.endswith(("problem\n", "problems\n"))


def test_a_folder_where_a_file_should_be(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder()
    (facts / "more.json").mkdir()
    status, out, _ = run("validate", "--facts", facts)
    assert status == 1
    assert out.startswith("more.json: cannot be read")


@pytest.mark.parametrize("there", ["nothing there", "a file"])
def test_a_facts_folder_that_is_none(run: Callable[..., Said], tmp_path: Path, there: str) -> None:
    path = tmp_path / "facts.json"
    if there == "a file":
        path.write_text("{}", encoding="utf-8")
    status, out, complaints = run("validate", "--facts", path)
    assert (status, complaints) == (1, "1 problem\n")
    assert out == f"{path}: {there}; a folder of facts files is needed\n"


def test_a_proposals_file_that_is_none(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder()
    (facts.parent / "proposals.json").write_text('[{"proposal_id": "ten-day-pause"', encoding="utf-8")
    status, out, _ = run("validate", "--facts", facts)
    assert status == 1
    assert out.startswith("proposals.json: line 1: is not JSON")


# ---------------------------------------------------------------- verify


def test_verify_finds_every_quote(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder()
    status, out, complaints = run("verify", "--texts", facts.parent / "texts", "--facts", facts)
    assert (status, out, complaints) == (0, "1 article checked: every quote is in its text, once\n", "")


def test_verify_takes_the_folder_of_the_environment(
    run: Callable[..., Said], facts_folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = facts_folder()
    monkeypatch.setenv("TRUCELINE_TEXTS", str(facts.parent / "texts"))
    assert run("verify", "--facts", facts)[0] == 0


def test_verify_names_the_quotes_that_are_not_there(run: Callable[..., Said], facts_folder: Folder) -> None:
    facts = facts_folder({"claims": [{"value": 55}, {"measure": "truce_length", "quote": "at least 40 years",
                                                     "unit": "years", "population": "truce"}]})  # fmt: skip
    status, out, complaints = run("verify", "--texts", facts.parent / "texts", "--facts", facts)
    assert (status, complaints) == (1, "2 problems\n")
    assert [line.split(": ")[:2] for line in out.splitlines()] == [
        [FILE, "claims[0] c01 quote"],
        [FILE, "claims[1] c02 quote"],
    ]
    assert "'at least 55' is not in the text" in out


def test_verify_names_what_it_did_not_check(run: Callable[..., Said], facts_folder: Folder) -> None:
    """A contributor has their own article's text, and no other."""
    other = {"article": {"publisher": "Example Post", "text_sha256": "0" * 64}}
    facts = facts_folder({}, other)
    status, out, complaints = run("verify", "--texts", facts.parent / "texts", "--facts", facts)
    assert (status, complaints) == (0, "")
    assert out.splitlines() == [
        "2024-05-07-example-post.json: article text_sha256: its text is not here; not verified",
        "1 article checked: every quote is in its text, once",
    ]
    (facts.parent / "texts" / "convoy.txt").write_text("Another text.", encoding="utf-8")
    status, out, complaints = run("verify", "--texts", facts.parent / "texts", "--facts", facts)
    assert (status, out) == (1, "")
    assert complaints.startswith("truceline: nothing verified: no text of 2 articles is in ")


@pytest.mark.parametrize("named", [True, False])
def test_verify_without_texts_says_how_to_name_them(
    run: Callable[..., Said], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    monkeypatch.setattr(store, "texts_folder", lambda: None)
    status, out, complaints = run("verify", *(["--texts", tmp_path / "nowhere"] if named else []))
    assert (status, out) == (1, "")
    assert complaints.startswith("truceline: no folder of article texts")
    assert "--texts" in complaints
    assert "$TRUCELINE_TEXTS" in complaints


# ---------------------------------------------------------------- publish


@pytest.fixture
def data(facts_folder: Folder, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the project's shape, which the command takes for its own."""
    folder = facts_folder().parent
    monkeypatch.setattr(store, "data_folder", lambda: folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_publish_writes_once_and_then_has_nothing_to_do(run: Callable[..., Said], data: Path) -> None:
    before = contents(data)
    status, out, _ = run("publish", "--check")
    assert status == 1
    assert contents(data) == before
    assert all(line.endswith(" is out of date; run: truceline publish") for line in out.splitlines())
    stale = len(out.splitlines())

    status, out, _ = run("publish")
    assert status == 0
    assert len(out.splitlines()) == stale == len(contents(data)) - len(before)
    assert all(line.endswith(" written") for line in out.splitlines())

    written = contents(data)
    for arguments in (["publish", "--check"], ["publish"]):
        assert run(*arguments) == (0, "everything made from the facts is up to date\n", "")
    assert contents(data) == written


def test_publish_makes_a_table_for_each_table_and_describes_it(run: Callable[..., Said], data: Path) -> None:
    run("publish")
    package = json.loads((data / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    tables = {p.stem for p in (data / "tables").glob("*.csv")}
    assert tables == {resource["name"] for resource in package["resources"]}
    claims = (data / "tables" / "claims.csv").read_text(encoding="utf-8").splitlines()
    assert claims[0].split(",")[:4] == ["claim_id", "article_id", "publisher", "published"]
    assert claims[1].startswith("2024-05-07-the-daily-example#c01,2024-05-07-the-daily-example,The Daily Example,")


def test_the_tables_carry_the_version_of_their_own_facts(facts_folder: Folder) -> None:
    facts = facts_folder()
    publish(data=facts.parent)
    package = json.loads((facts.parent / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == data_version(facts)
    assert package["version"] != data_version()


def test_publish_check_names_the_one_table_that_a_changed_fact_changes(run: Callable[..., Said], data: Path) -> None:
    run("publish")
    facts = json.loads((data / "facts" / FILE).read_text(encoding="utf-8"))
    facts["wording"][0]["occurrences"] = 2
    (data / "facts" / FILE).write_text(json.dumps(facts), encoding="utf-8")
    status, out, _ = run("publish", "--check")
    assert status == 1
    assert {Path(line.split(" is out of date")[0]).name for line in out.splitlines()} == {
        "wording.csv",
        "datapackage.json",  # carries the version of the facts
    }


def test_publish_of_bad_facts_writes_nothing(run: Callable[..., Said], data: Path) -> None:
    (data / "facts" / FILE).write_text("{", encoding="utf-8")
    before = contents(data)
    status, out, complaints = run("publish")
    assert (status, complaints) == (1, "1 problem\n")
    assert out.startswith(f"{FILE}: line 1: is not JSON")
    assert contents(data) == before


# ---------------------------------------------------------------- report


def test_a_report_of_no_notebooks_says_so(run: Callable[..., Said], tmp_path: Path) -> None:
    status, out, complaints = run("report", tmp_path, "--out", tmp_path / "out")
    assert (status, out) == (1, "")
    assert complaints == f"truceline: no notebooks in {tmp_path}\n"
    assert not (tmp_path / "out").exists()


# ---------------------------------------------------------------- the installed command


def installed(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    script = Path(sysconfig.get_path("scripts")) / "truceline"
    command: list[Any] = [script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def test_the_installed_command_hands_its_status_on(facts_folder: Folder) -> None:
    good = facts_folder()
    bad = facts_folder({"claims": [{"measure": "“deaths”"}], "terms": []})
    assert installed("validate", "--facts", good).returncode == 0
    done = installed("validate", "--facts", bad, PYTHONIOENCODING="ascii")  # a terminal that knows no curly quotes
    assert done.returncode == 1
    assert done.stdout.startswith(rf"{FILE}: claims[0] c01 measure: '\u201cdeaths\u201d' is not allowed")
    assert done.stderr == "1 problem\n"


def test_a_reader_who_leaves_early_gets_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    script = Path(sysconfig.get_path("scripts")) / "truceline"
    done = subprocess.run([script, "validate"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")
