"""The `truceline` command: thin; everything it does is a function elsewhere."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from truceline.records import FactsError, Problem

_FAILED = 1


def _say(problems: Sequence[Problem], fine: str) -> int:
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} problem{'s' * (len(problems) != 1)}", file=sys.stderr)
        return _FAILED
    print(fine)
    return 0


def _validate(arguments: argparse.Namespace) -> int:
    from truceline.corpus import read_corpus, validate

    problems = validate(arguments.facts)
    if problems:
        return _say(problems, "")
    corpus = read_corpus(arguments.facts, drafts=True)
    claims = sum(len(f.claims) for f in corpus.facts)
    return _say([], f"{len(corpus.facts)} articles, {claims} claims, {len(corpus.proposals)} proposals: all rules hold")


def _verify(arguments: argparse.Namespace) -> int:
    from truceline.corpus import verify

    return _say(verify(arguments.texts, facts=arguments.facts), "every quote is in its text, once")


def _publish(arguments: argparse.Namespace) -> int:
    from truceline.publish import publish

    stale = publish(check=arguments.check)
    for path in stale:
        print(f"{path} {'is out of date; run: truceline publish' if arguments.check else 'written'}")
    if not stale:
        print("everything made from the facts is up to date")
    return _FAILED if stale and arguments.check else 0


def _fetch(arguments: argparse.Namespace) -> int:
    from truceline.reference import cache, registry
    from truceline.reference.reports import SeriesError

    if not arguments.all and not arguments.names:
        for series in registry.SERIES.values():
            age = cache.age(series)
            print(f"{series.name:20} {series.title} ({'no copy' if age is None else f'{cache.age_words(age)} old'})")
        return 0
    failed = False
    for series in registry.SERIES.values() if arguments.all else [registry.find(n) for n in arguments.names]:
        try:
            print(cache.fetch(series))
        except SeriesError as error:
            print(f"truceline: {error}", file=sys.stderr)
            failed = True
    return _FAILED if failed else 0


def _report(arguments: argparse.Namespace) -> int:
    from truceline.report import make_report

    print(make_report(arguments.notebooks, arguments.out))
    return 0


def _notebooks(arguments: argparse.Namespace) -> int:
    from truceline.report import save_notebooks

    for path in save_notebooks(arguments.notebooks):
        print(path)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="truceline", description="Figures and terms in reports on the Gaza war and its ceasefire talks, as claims."
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="command")

    def command(name: str, run: object, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(run=run)
        return made

    facts = {"type": Path, "metavar": "DIR", "help": "another folder of facts files than the project's own"}
    folder = {"type": Path, "nargs": "?", "default": Path("notebooks"), "help": "folder of notebooks"}
    made = command("validate", _validate, "check facts against every rule, each quote against its figure")
    made.add_argument("--facts", **facts)  # type: ignore[arg-type]
    made = command("verify", _verify, "check every quote against the article texts")
    made.add_argument("--texts", type=Path, metavar="DIR", help="folder of article texts (default: $TRUCELINE_TEXTS)")
    made.add_argument("--facts", **facts)  # type: ignore[arg-type]
    made = command("publish", _publish, "write tables, data package, JSON Schema and dictionary from the facts")
    made.add_argument("--check", action="store_true", help="write nothing; exit 1 if something is out of date")
    made = command("fetch", _fetch, "download reference series into the cache; without a name, list them")
    made.add_argument("names", nargs="*", metavar="NAME", help="a reference series")
    made.add_argument("--all", action="store_true", help="every one")
    made = command("report", _report, "run the notebooks and make pages of them that work offline")
    made.add_argument("notebooks", **folder)  # type: ignore[arg-type]
    made.add_argument("--out", type=Path, default=Path("build/report"), metavar="DIR", help="where the pages go")
    made = command("notebooks", _notebooks, "run the notebooks and save them with their outputs")
    made.add_argument("notebooks", **folder)  # type: ignore[arg-type]
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0 fine, 1 problems found, 2 wrong usage."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except FactsError as error:
        return _say(error.problems, "")
    except (OSError, RuntimeError, ValueError) as error:
        print(f"truceline: {error}", file=sys.stderr)
        return _FAILED
