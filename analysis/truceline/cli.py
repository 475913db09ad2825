"""The `truceline` command: thin; everything it does is a function elsewhere."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from truceline import __version__
from truceline.records import FactsError, Problem
from truceline.words import printable

_FAILED = 1


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _say(problems: Sequence[Problem], fine: str) -> int:
    for problem in problems:
        print(problem)
    if problems:
        print(_count(len(problems), "problem"), file=sys.stderr)
        return _FAILED
    print(fine)
    return 0


def _validate(arguments: argparse.Namespace) -> int:
    from truceline.corpus import read_corpus, validate

    problems = validate(arguments.facts)
    if problems:
        return _say(problems, "")
    corpus = read_corpus(arguments.facts, drafts=True)
    drafts = sum(f.status == "draft" for f in corpus.facts)
    counts = {"article": len(corpus.facts), "claim": sum(len(f.claims) for f in corpus.facts),
              "proposal": len(corpus.proposals)}  # fmt: skip
    told = [_count(number, noun) for noun, number in counts.items()]
    told[0] += f" ({_count(drafts, 'draft')} among them, in no table until reviewed)" if drafts else ""
    return _say([], f"{', '.join(told)}: all rules hold")


def _verify(arguments: argparse.Namespace) -> int:
    from truceline.corpus import verified

    found = verified(arguments.texts, facts=arguments.facts)
    for problem in found.absent:
        print(problem)
    return _say(found.problems, f"{_count(len(found.checked), 'article')} checked: every quote is in its text, once")


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


def _extract(arguments: argparse.Namespace) -> int:
    from tqdm import tqdm

    from truceline.drafts import Options, draft, listing, sources_in

    sources = sources_in(arguments.source)
    if arguments.url and len(sources) > 1:
        raise RuntimeError("--url is the address of one article; name one source")
    if not sources:
        raise RuntimeError("no files there")
    options = Options(
        arguments.out, arguments.published, arguments.publisher, arguments.url, arguments.keep_text,
        arguments.allow_private,
    )  # fmt: skip
    outcomes = []
    for source in tqdm(sources, unit="article", file=sys.stderr, dynamic_ncols=True, disable=len(sources) < 2):
        outcome = draft(source, options)
        outcomes.append(outcome)
        lines = listing(outcome.made) if outcome.made else []
        told = f"{outcome.path}: {outcome.message}" if outcome.path else outcome.message
        tqdm.write("\n".join([f"{printable(source)}: {printable(told)}", *lines, ""]), file=sys.stdout)
    failed = [o.source for o in outcomes if o.path is None]
    if len(sources) > 1:
        rows = sum(len(o.made.claims) for o in outcomes if o.made)
        print(f"{len(sources)} sources: {len(sources) - len(failed)} drafts, {rows} claims; {len(failed)} failed")
        print("".join(f"  failed: {printable(source)}\n" for source in failed), end="")
    return _FAILED if failed else 0


def _review(arguments: argparse.Namespace) -> int:
    from truceline.review import review_file

    written = review_file(arguments.draft, texts=arguments.texts, facts=arguments.facts, ask=input)
    print(f"{written}: reviewed" if written else f"{arguments.draft}: still a draft; the same command goes on with it")
    return 0


def _evaluate(arguments: argparse.Namespace) -> int:
    from truceline.evaluation import evaluate, summary
    from truceline.store import texts_folder

    texts = arguments.texts or texts_folder()
    if texts is None:
        raise FileNotFoundError("no folder of article texts; name one with --texts or $TRUCELINE_TEXTS")
    scores = evaluate(texts, facts=arguments.facts)
    print(summary(scores))
    for name, score in scores.items():
        parts = {"missed": score.misses, "false alarms": score.alarms}
        if arguments.details:
            parts["found, but wrong"] = score.wrong
        for title, lines in parts.items():
            print(f"\n{name}, {title}: {len(lines)}")
            print("".join(f"  {printable(line)}\n" for line in lines), end="")
    return 0


def _day(text: str) -> date:
    from truceline.extraction.checks import checked_published

    try:
        return checked_published(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="truceline", description="Figures and terms in reports on the Gaza war and its ceasefire talks, as claims."
    )
    parser.add_argument("--version", action="version", version=f"truceline {__version__}")
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
    made = command("extract", _extract, "read articles into draft facts files, for a person to check")
    made.add_argument("source", nargs="+", help="text or HTML file, folder of them, http(s) address, or - for stdin")
    made.add_argument(
        "--published", type=_day, metavar="DAY", help="day of publication, as 2025-02-19 (else its page's)"
    )
    made.add_argument("--publisher", metavar="NAME", help="the outlet whose page it is (else as its page tells)")
    made.add_argument("--url", help="the article's address, for links to its words")
    made.add_argument(
        "--out", type=Path, default=Path("drafts"), metavar="DIR", help="where drafts go (default: drafts)"
    )
    made.add_argument(
        "--keep-text", type=Path, metavar="DIR", help="keep texts here: review and verify need those of pages"
    )
    made.add_argument("--allow-private", action="store_true", help="let an address lead to a private network")
    made = command("review", _review, "walk through a draft, candidate by candidate, and write the reviewed facts file")
    made.add_argument("draft", type=Path, help="the draft facts file")
    made.add_argument("--texts", type=Path, metavar="DIR", help="folder of article texts (default: $TRUCELINE_TEXTS)")
    made.add_argument(
        "--facts", type=Path, metavar="DIR", help="where the reviewed file goes (default: the draft's folder)"
    )
    made = command("evaluate", _evaluate, "score extraction against reviewed facts; list misses and false alarms")
    made.add_argument("--texts", type=Path, metavar="DIR", help="folder of article texts (default: $TRUCELINE_TEXTS)")
    made.add_argument("--facts", **facts)  # type: ignore[arg-type]
    made.add_argument("--details", action="store_true", help="list fields that are wrong in what was found, too")
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that cannot spell a word gets it escaped
            stream.reconfigure(errors="backslashreplace")
    arguments = _parser().parse_args(argv)
    try:
        status = int(arguments.run(arguments))
        if sys.stdout is not None:  # it is, where a shell has closed it
            sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever read on, `head` say, has gone; nothing is left to be told to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _FAILED
    except FactsError as error:
        return _say(error.problems, "")
    except (OSError, RuntimeError, ValueError) as error:
        print(f"truceline: {error}", file=sys.stderr)
        return _FAILED
