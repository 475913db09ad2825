"""The built package: facts travel inside, and it works in an empty folder; every public name is there and explained."""

from __future__ import annotations

import ast
import inspect
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import pytest

import truceline

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "analysis" / "truceline"
NAMES = truceline.__all__


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What a command prints; its complaint, should it fail."""
    done = subprocess.run(
        [str(c) for c in command],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, **environment},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(project: Path, folder: Path) -> Path:
    """Build a wheel of a project into a folder, with the hatchling that is installed and no network."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=project)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def members(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """A function that runs code in an empty folder, where only the unpacked wheel can be imported as truceline."""
    site = tmp_path_factory.mktemp("site")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    empty = tmp_path_factory.mktemp("empty")
    guard = (
        "import json, sys\n"
        f"sys.path = [p for p in sys.path if p != {str(ROOT / 'analysis')!r}]\n"
        "import truceline\n"
        f"assert truceline.__file__.startswith({str(site)!r}), truceline.__file__\n"
    )

    def call(code: str) -> Any:
        return json.loads(run(sys.executable, "-c", guard + code, cwd=empty, PYTHONPATH=str(site)))

    return call


# ---------------------------------------------------------------- the wheel


def test_facts_travel_inside(members: list[str]) -> None:
    facts = {f"truceline/data/facts/{p.name}" for p in (ROOT / "data" / "facts").glob("*.json")}
    assert facts
    assert {m for m in members if m.startswith("truceline/data/")} == facts | {"truceline/data/proposals.json"}


def test_the_wheel_holds_every_module_its_licences_and_nothing_else(members: list[str]) -> None:
    modules = {f"truceline/{p.relative_to(PACKAGE).as_posix()}" for p in PACKAGE.rglob("*.py")}
    code = {m for m in members if not m.startswith("truceline/data/") and ".dist-info/" not in m}
    assert code == modules | {"truceline/py.typed"}
    assert {m.split("/licenses/")[1] for m in members if "/licenses/" in m} == {"LICENSE", "data/LICENSE"}


def test_the_wheel_brings_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (m for m in archive.namelist() if m.endswith("entry_points.txt"))
        assert "truceline = truceline.cli:main" in archive.read(name).decode()


def test_a_source_archive_builds_the_same_wheel(members: list[str], tmp_path: Path) -> None:
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path, cwd=ROOT)
    (archive,) = tmp_path.glob("*.tar.gz")
    run(sys.executable, "-m", "tarfile", "-e", archive, tmp_path / "source", cwd=tmp_path)
    (project,) = (tmp_path / "source").iterdir()
    with zipfile.ZipFile(build(project, tmp_path)) as rebuilt:
        assert sorted(rebuilt.namelist()) == sorted(members)


def test_the_wheel_loads_its_facts_in_an_empty_folder(unpacked: Callable[[str], Any]) -> None:
    """The same rows, by hash of every table, as the checkout's."""
    code = (
        "loaders = [n for n in truceline.__all__ if n.startswith('load_') and n != 'load_reference']\n"
        "tables = {n: getattr(truceline, n)(backend='polars').write_json() for n in loaders}\n"
        "pandas = len(truceline.load_claims())\n"
        "print(json.dumps([truceline.data_version, tables, pandas, len(truceline.validate())]))"
    )
    version, tables, claims, problems = unpacked(code)
    assert version == truceline.data_version
    assert tables == {n: getattr(truceline, n)(backend="polars").write_json() for n in tables}
    assert claims == len(truceline.load_claims())
    assert problems == 0


def test_the_wheel_without_texts_says_so(unpacked: Callable[[str], Any]) -> None:
    code = (
        "try:\n    truceline.verify()\n"
        "except FileNotFoundError as error:\n    print(json.dumps(str(error)))"
    )  # fmt: skip
    assert "name one with --texts or $TRUCELINE_TEXTS" in unpacked(
        f"import os\nos.environ.pop('TRUCELINE_TEXTS', 0)\n{code}"
    )


@pytest.mark.parametrize("check", [True, False])
def test_the_wheel_publishes_nothing(unpacked: Callable[[str], Any], check: bool) -> None:
    code = (
        "from pathlib import Path\n"
        "from truceline.publish import publish\n"
        "there = lambda: sorted(map(str, Path(truceline.__file__).parent.joinpath('data').rglob('*')))\n"
        "before = there()\n"
        f"try:\n    publish(check={check})\n"
        "except RuntimeError as error:\n    print(json.dumps([str(error), there() == before]))"
    )
    message, unchanged = unpacked(code)
    assert "run it in a checkout" in message
    assert "facts=" in message
    assert unchanged


# ---------------------------------------------------------------- public names


def test_public_names_are_told_once_and_tab_completes() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert set(NAMES) <= set(dir(truceline))
    assert dir(truceline) == sorted(dir(truceline))


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_resolves_and_is_explained(name: str) -> None:
    value = getattr(truceline, name)
    if name == "data_version":
        assert len(value) == 12
        assert int(value, 16) >= 0
    else:
        assert len(value.__doc__.splitlines()[0]) > 20
        assert value.__module__.startswith("truceline.")


@pytest.mark.parametrize("name", [n for n in NAMES if n != "FactsError"])
def test_the_packages_own_help_mentions_it(name: str) -> None:
    assert name in truceline.__doc__.split()  # type: ignore[union-attr]


@pytest.mark.parametrize("name", [n for n in NAMES if inspect.isfunction(getattr(truceline, n))])
def test_every_public_function_says_what_it_takes_and_gives(name: str) -> None:
    signature = inspect.signature(getattr(truceline, name))
    assert signature.return_annotation is not inspect.Signature.empty
    assert all(p.annotation is not inspect.Parameter.empty for p in signature.parameters.values())


def test_type_checkers_are_told_the_same_names() -> None:
    tree = ast.parse(Path(truceline.__file__).read_text(encoding="utf-8"))
    (block,) = (n for n in tree.body if isinstance(n, ast.If))
    told = {alias.asname for n in block.body if isinstance(n, ast.ImportFrom) for alias in n.names}
    told |= {n.target.id for n in block.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)}
    assert told == set(NAMES)


def test_no_module_has_the_name_of_a_public_function() -> None:
    modules = {p.stem for p in Path(truceline.__file__).parent.glob("*.py")}
    assert modules & set(NAMES) == set()


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'truceline' has no attribute 'load_weather'"):
        truceline.load_weather  # noqa: B018


# ---------------------------------------------------------------- floors


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(p for p in parts if p != "__init__")


MODULES = {module_name(p): p for p in PACKAGE.rglob("*.py") if p.parent != PACKAGE or p.name != "__init__.py"}


def imports(path: Path) -> set[str]:
    """The package's own modules that a module imports, at its top or anywhere inside."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "truceline":
            home = str(node.module).partition(".")[2]
            for alias in node.names:
                inner = f"{home}.{alias.name}".lstrip(".")
                found.add(inner if inner in MODULES else home)
    return found & set(MODULES)


def test_modules_stand_on_floors() -> None:
    floors = {name: imports(path) - {name} for name, path in MODULES.items()}
    order = list(TopologicalSorter(floors).static_order())  # raises where two modules need one another
    assert order.index("vocabulary") < order.index("schema") < order.index("loaders") < order.index("charts")


def test_nothing_imports_the_command() -> None:
    assert [name for name, path in MODULES.items() if "cli" in imports(path)] == []
