"""What holds for the repository as a whole: environment, lock files, what its pages say, quotes where the texts are."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

import truceline as tl
from truceline import cli, store
from truceline.corpus import check_against_text
from truceline.records import Facts
from truceline.reference import cache, example, registry

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FACTS = sorted((ROOT / "data" / "facts").glob("*.json"))
GROUPS = PROJECT["dependency-groups"]
LOCKS = {  # what `make lock` pins where
    "requirements.lock": [*PROJECT["project"]["dependencies"],
                          *PROJECT["project"]["optional-dependencies"]["notebooks"],
                          *GROUPS["dev"], *PROJECT["build-system"]["requires"]],
    "requirements-bench.lock": [*PROJECT["project"]["dependencies"], *GROUPS["bench"]],
}  # fmt: skip


def name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9_.-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")


def test_environment_yml_installs_the_project_itself() -> None:
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    conda = [d for d in environment["dependencies"] if isinstance(d, str)]
    (from_pip,) = (d["pip"] for d in environment["dependencies"] if isinstance(d, dict))
    assert environment["name"] == PROJECT["project"]["name"]
    assert conda == ["python" + PROJECT["project"]["requires-python"], "pip"]
    (itself,) = from_pip
    extras = re.fullmatch(r"-e \.\[(.+)\]", itself)
    assert extras
    assert set(extras.group(1).split(",")) <= set(PROJECT["project"]["optional-dependencies"])


def entries(lock: str) -> list[str]:
    return re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8").strip())


def pinned(lock: str) -> dict[str, str]:
    """Names and versions of a lock file; of a package pinned twice, for two kinds of machines, the last."""
    return {name(entry): entry.split("==")[1].split()[0] for entry in entries(lock)}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_pins_everything_that_is_needed(lock: str) -> None:
    assert {name(r) for r in LOCKS[lock]} <= set(pinned(lock))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_has_hashes_and_no_addresses(lock: str) -> None:
    assert len(entries(lock)) > 30
    assert all("--hash=sha256:" in entry for entry in entries(lock))
    assert not re.search("://|index", (ROOT / lock).read_text(encoding="utf-8"))


def test_what_is_timed_is_what_is_tested() -> None:
    tested, timed = (pinned(lock) for lock in LOCKS)
    assert {n: v for n, v in timed.items() if n in tested} == {n: v for n, v in tested.items() if n in timed}


def test_there_is_a_lock_file_for_each_test_here() -> None:
    assert {p.name for p in ROOT.glob("*.lock")} == set(LOCKS)


def test_version_is_told_once() -> None:
    version = PROJECT["project"]["version"]
    assert tl.__version__ == version
    assert f"version: {version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_modules_of_the_package_are_in_the_contributors_list() -> None:
    listed = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    modules = {p.name for p in (ROOT / "analysis" / "truceline").glob("*.py")} - {"__init__.py"}
    assert [m for m in sorted(modules) if f"`{m}`" not in listed] == []


PAGES = {page: (ROOT / page).read_text(encoding="utf-8") for page in ("README.md", "CONTRIBUTING.md")}


def test_the_readmes_other_python_runs_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network: what is in the cache is young enough not to be asked for."""
    blocks = re.findall(r"^```python\n(.*?)^```", PAGES["README.md"], re.MULTILINE | re.DOTALL)
    assert blocks
    monkeypatch.setenv("TRUCELINE_CACHE", str(tmp_path))
    cache.path_of(registry.find("gaza-moh-daily")).write_bytes(example.content())
    for block in blocks:
        exec(block, {"tl": tl})


def commands(page: str) -> list[str]:
    """The commands of ours that a page names, in its blocks and in its lines."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", page, flags=re.MULTILINE | re.DOTALL))
    return [c for c in (*lines, *inline) if re.match(r"(\.venv/bin/)?truceline [a-z]", c)]


@pytest.mark.parametrize("command", [c for page in PAGES.values() for c in commands(page)])
def test_commands_are_written_as_they_are_taken(command: str) -> None:
    _, *arguments = shlex.split(command.replace("DAY", "2025-04-03"), comments=True)
    assert callable(cli._parser().parse_args(arguments).run)


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_quotes_stand_in_the_text(path: Path) -> None:
    facts = Facts.of(json.loads(path.read_text(encoding="utf-8")))
    folder = store.texts_folder()
    text = store.read_texts(folder).get(facts.article["text_sha256"]) if folder else None
    if text is None:
        pytest.skip("the article's text is not here: quotes were NOT verified (set TRUCELINE_TEXTS to its folder)")
    assert list(check_against_text(path.name, facts, text)) == []
