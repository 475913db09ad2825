"""What holds for the repository as a whole: environment, lock file, and quotes against the texts where they are."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml

import truceline as tl
from truceline import store
from truceline.corpus import check_against_text
from truceline.records import Facts

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FACTS = sorted((ROOT / "data" / "facts").glob("*.json"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


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


def test_lock_file_pins_everything_the_project_needs() -> None:
    pinned = {name(line) for line in LOCK.splitlines() if "==" in line}
    wanted = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["project"]["optional-dependencies"]["notebooks"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    assert {name(r) for r in wanted} <= pinned


def test_lock_file_has_hashes_and_no_addresses() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(entries) > 50
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in LOCK
    assert "index" not in LOCK


def test_version_is_told_once() -> None:
    version = PROJECT["project"]["version"]
    assert tl.__version__ == version
    assert f"version: {version}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_modules_of_the_package_are_in_the_contributors_list() -> None:
    listed = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    modules = {p.name for p in (ROOT / "analysis" / "truceline").glob("*.py")} - {"__init__.py"}
    assert [m for m in sorted(modules) if f"`{m}`" not in listed] == []


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_quotes_stand_in_the_text(path: Path) -> None:
    facts = Facts.of(json.loads(path.read_text(encoding="utf-8")))
    folder = store.texts_folder()
    text = store.read_texts(folder).get(facts.article["text_sha256"]) if folder else None
    if text is None:
        pytest.skip("the article's text is not here: quotes were NOT verified (set TRUCELINE_TEXTS to its folder)")
    assert list(check_against_text(path.name, facts, text)) == []
