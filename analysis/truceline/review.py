"""Walks a person through a draft, one candidate at a time: accept, edit, reject, add; then the reviewed facts file.

Everything a person types is checked against the schema at once. Nothing is lost: what has been decided is kept after
each answer, and a review goes on where it stopped.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from truceline import schema, store, words
from truceline.corpus import changed_text, check_against_text, miscounted, most_quoted, too_much_quoted
from truceline.drafts import aligned, progress_file
from truceline.evidence import find_quote
from truceline.records import (
    Facts,
    FactsError,
    Problem,
    check_facts,
    check_proposals,
    check_structure,
    check_together,
    check_value,
    is_placeholder,
    proposal_ids,
)
from truceline.schema import Column, Row, Table

HELP = """\
a  accept what is shown          e FIELD=VALUE  edit a field (nothing after = takes it away)
r  reject: it is left out        e              edit, asked for field and value
n TABLE  add a row               b              back to the one before
g ID     go to a row             f              show the fields that are empty, too
q  quit; what is done is kept    ?              this help"""
_VALUE_HELP = "A value, or nothing to leave it empty; parts of a list with ; between them. q quits, ? is this help."
_LIST = re.compile(r"\s*[;,]\s*")
_TABLES = {t.name: t for t in schema.IN_FACTS_FILES}
_KEYS = {"claims": "claim_id", "terms": "term_id", "responses": "response_id"}
_ARTICLE = ("article", 0)
_ASKED = ("value", "low", "high", "claimant")  # may be empty, and are asked for in a new row all the same
_UNCHECKED = "unchecked"
_ORDER = ("mentions", "claims", "terms", "responses", "wording")

Ask = Callable[[str], str]
Say = Callable[[str], object]
Place = tuple[str, int]  # table, number of the row in it


class _Quit(Exception):
    """The person stops here."""


@dataclass(slots=True)
class Review:
    """A draft under review. `decided` holds the names of rows that have been accepted."""

    content: dict[str, Any]
    proposals: list[dict[str, Any]]
    text: str | None = None
    decided: set[str] = field(default_factory=set)
    ask: Ask = input
    say: Say = print
    save: Callable[[Review], object] = lambda review: None
    _before: list[tuple[dict[str, Any], set[str]]] = field(default_factory=list)

    @property
    def file(self) -> str:
        """The name that the facts file must have."""
        return f"{self.content['article']['article_id']}.json"

    def run(self) -> bool:
        """Walk through what is not decided yet; True once the whole keeps every rule and is marked as reviewed."""
        self.say(f"{self.file}: {len(list(self._open()))} to decide. ? for help.")
        if self.text is not None:
            self.say(f"Its quotes together may have {most_quoted(self.text)} words, 15 % of the text.")
        try:
            self._proposals()
            while True:
                place = next(self._open(), None)
                if place is not None:
                    self._decide(place)
                elif self._finish():
                    return True
        except (_Quit, EOFError, KeyboardInterrupt):
            self.save(self)
            self.say(f"Kept. {len(list(self._open()))} still to decide.")
            return False

    # ------------------------------------------------------------ places

    def _places(self) -> Iterator[Place]:
        yield _ARTICLE
        for table in _ORDER:
            yield from ((table, n) for n in range(len(self.content[table])))

    def _open(self) -> Iterator[Place]:
        return (place for place in self._places() if self._name(place) not in self.decided)

    def _row(self, place: Place) -> dict[str, Any]:
        row: dict[str, Any] = self.content["article"] if place == _ARTICLE else self.content[place[0]][place[1]]
        return row

    def _name(self, place: Place) -> str:
        """What tells a row from all others, however its neighbours change."""
        table, row = place[0], self._row(place)
        if table == "wording":
            return f"wording {row.get('concept')} {row.get('wording')} {row.get('voice')}"
        key = {"article": "article_id", "mentions": "proposal_id", **_KEYS}[table]
        return f"{table} {row.get(key)}"

    # ------------------------------------------------------------ proposals

    def _proposals(self) -> None:
        """Ask which proposal each of the draft's p1, p2 ... is."""
        asked = dict.fromkeys(row["proposal_id"] for row in self._speaking())
        for placeholder in filter(is_placeholder, list(asked)):
            self.say(f"\nWhich proposal is {placeholder}?")
            for row in self._speaking(placeholder):
                if "term" in row or "response" in row:
                    self.say(f"  {words.printable(words.row_words(row))}  “{words.printable(row['quote'])}”")
            self._assign(placeholder)

    def _speaking(self, proposal_id: str | None = None) -> list[dict[str, Any]]:
        rows = [row for table in ("mentions", "terms", "responses") for row in self.content[table]]
        return [row for row in rows if proposal_id is None or row["proposal_id"] == proposal_id]

    def _assign(self, placeholder: str) -> None:
        known = proposal_ids(self.proposals)
        self._list_proposals()
        while True:
            answer = self._input("  id of one of these or a new one (nothing: later; q: quit; ?: list them) = ")
            if not answer:
                return
            if answer == "q":
                raise _Quit
            if answer == "?":
                self._list_proposals()
            elif answer in known or self._new_proposal(answer):
                break
        self._remember()
        for row in self._speaking(placeholder):
            row["proposal_id"] = answer
        self._merge_mentions(answer)
        self.save(self)

    def _list_proposals(self) -> None:
        rows = sorted((row["proposal_id"], row["label"]) for row in self.proposals)
        lines = aligned(rows, (60, 80)) if rows else ["none"]
        self.say("\n".join(["  known:", *(f"    {line}" for line in lines)]))

    def _merge_mentions(self, proposal_id: str) -> None:
        """An article has one mention of a proposal: two of the draft's that are the same become one."""
        told = [row for row in self.content["mentions"] if row["proposal_id"] == proposal_id]
        twice = {id(row) for row in told[1:]}
        self.content["mentions"] = [row for row in self.content["mentions"] if id(row) not in twice]

    def _new_proposal(self, proposal_id: str) -> bool:
        if is_placeholder(proposal_id):
            self.say("  p and a number is a draft's; name what it is, as 2025-02-six-for-prisoners")
            return False
        self.say(f"  {proposal_id} is new (nothing: it is not)")
        entry: dict[str, Any] = {"proposal_id": proposal_id}
        for name in ("label", "kind"):
            column = schema.PROPOSALS.by_name[name]
            allowed = f" ({', '.join(column.values)})" if column.values else ""
            entry[name] = self._value(f"  {name}: {column.meaning}{allowed} = ")
            if not entry[name]:
                return False
        problems = check_proposals("proposals.json", [entry])
        for problem in problems:
            self.say(f"  ! {problem.place.split()[-1]}: {problem.message}")
        if not problems:
            self.proposals.append(entry)
        return not problems

    # ------------------------------------------------------------ one candidate

    def _decide(self, place: Place) -> None:
        """Show a row and do what is asked for, until it is accepted, rejected or left."""
        name = self._name(place)
        self._show(place)
        while name == self._name_or_none(place):
            command, _, rest = self._input("[a]ccept [e]dit [r]eject [n]ew [b]ack [q]uit ? ").partition(" ")
            if command == "a":
                if self._accept(place):
                    return
            elif command == "r" and place != _ARTICLE:
                self._reject(place)
                return
            elif command == "e":
                self._edit(place, rest)
                name = self._name(place)
            elif command == "f":
                self._show(place, empty=True)
            elif self._elsewhere(command, rest, place[0]):
                return

    def _elsewhere(self, command: str, rest: str, table: str) -> bool:
        """Commands that lead away from the row shown, or nowhere; True if away."""
        if command == "q":
            raise _Quit
        if command == "b":
            return self._back()
        if command == "g":
            return self._go(rest.strip())
        if command == "n":
            return self._add(rest.strip() or table)
        self.say(HELP if command == "?" else f"{command!r} is no answer; ? lists them")
        return False

    def _name_or_none(self, place: Place) -> str | None:
        try:
            return self._name(place)
        except IndexError:
            return None

    def _show(self, place: Place, empty: bool = False) -> None:
        table, row = place[0], self._row(place)
        left = len(list(self._open()))
        self.say(f"\n{words.printable(self._name(place))}   ({left} to decide)")
        if table in _KEYS:
            self.say(f"  {words.printable(words.row_words(row))}")
        sentence = self._sentence(row.get("quote"))
        if sentence:
            self.say(f"  {sentence}")
        for column in self._columns(place):
            if empty or row.get(column.name) is not None:
                shown = f"{_shown(row.get(column.name))}{self._label(column.name, row)}"
                self.say(f"    {column.name} = {words.printable(shown)}")
        for problem in self._problems(place):
            self.say(f"  ! {problem}")
        if table == "wording" and self.text is not None:
            for miscount in miscounted(self.file, self.content["wording"], self.text):
                if miscount.place == f"wording {row['wording']!r}":
                    self.say(f"  ! {miscount.message}")

    def _label(self, column: str, row: Row) -> str:
        """What an id in a row stands for, in words."""
        told: Iterable[str] = ()
        if column == "proposal_id":
            told = (p["label"] for p in self.proposals if p["proposal_id"] == row[column])
        elif column == "claim_id":
            told = (words.row_words(c) for c in self.content["claims"] if c["claim_id"] == row[column])
        return "".join(f" ({text})" for text in told)

    def _sentence(self, quote: str | None) -> str | None:
        """The passage of the text around a quote, the quote between brackets."""
        found = find_quote(quote, self.text)[:1] if quote and self.text else []
        if not found or self.text is None:
            return None
        place, text = found[0], self.text
        start = max((m.end() for m in _STOP.finditer(text, max(0, place.start - 300), place.start)), default=None)
        end = _STOP.search(text, place.end, place.end + 300)
        before = text[start if start is not None else max(0, place.start - 150) : place.start]
        after = text[place.end : end.start() + 1 if end else place.end + 150]
        return words.printable(f"{before}[[{place.exact}]]{after}")

    @staticmethod
    def _table(place: Place) -> Table:
        return schema.ARTICLES if place == _ARTICLE else _TABLES[place[0]]

    def _columns(self, place: Place) -> list[Column]:
        table = self._table(place)
        return [c for c in table.written if not (c.name in _KEYS.values() and c.name in table.key)]

    def _problems(self, place: Place) -> list[str]:
        """What keeps a row from being accepted."""
        table, number = place
        here = "article" if place == _ARTICLE else f"{table}[{number}]"
        found = [p for p in check_facts(self.file, self.content) if p.place.split()[:1] == [here]]
        told = [f"{p.place.split()[-1]}: {p.message}" for p in found]
        row = self._row(place)
        if "proposal_id" in row and row["proposal_id"] not in proposal_ids(self.proposals):
            told.append(f"proposal_id: {row['proposal_id']!r} is in no list of proposals yet; edit it")
        quote = row.get("quote")
        if self.text is not None and isinstance(quote, str):
            count = len(find_quote(quote, self.text))
            if count != 1:
                there = (
                    "not in the text; quote its very words" if not count else f"in the text {count} times; add a word"
                )
                told.append(f"quote: {quote!r} is {there}")
        return told

    def _accept(self, place: Place) -> bool:
        problems = self._problems(place)
        if problems:
            self.say("Not yet: edit what is wrong, or reject it.")
            for problem in problems:
                self.say(f"  ! {problem}")
            return False
        self._remember()
        self.decided.add(self._name(place))
        self.save(self)
        if "quote" in self._row(place):
            for message in self._too_much():
                self.say(f"  ! accepted so far: {message}")
        return True

    def _too_much(self) -> list[str]:
        """What is too much in the quotes of all rows accepted so far."""
        if self.text is None:
            return []
        quotes = [self._row(p).get("quote") for p in self._places() if self._name(p) in self.decided]
        places = [place for quote in quotes if quote for place in find_quote(quote, self.text)[:1]]
        return [problem.message for problem in too_much_quoted(self.file, places, self.text)]

    def _reject(self, place: Place) -> None:
        self._remember()
        row = self.content[place[0]].pop(place[1])
        if place[0] == "claims":
            for term in self.content["terms"]:
                if term.get("claim_id") == row["claim_id"]:
                    del term["claim_id"]
                    self.say(f"{term['term_id']} had its figure from {row['claim_id']}: it has none now")
        self.save(self)

    # ------------------------------------------------------------ editing

    def _edit(self, place: Place, told: str) -> None:
        """Edit a field: what the schema does not allow is refused with what it allows; the row is shown anew."""
        columns = {c.name: c for c in self._columns(place)}
        name, given, value = (part.strip() for part in told.partition("="))
        if not name:
            name = self._value(f"field ({', '.join(columns)}) = ")
        if name not in columns:
            self.say(f"{name!r} is no field; allowed: {', '.join(columns)}" if name else "nothing edited")
            return
        if not given:
            value = self._value(f"{name}: {columns[name].meaning} = ")
        self._remember()
        self.decided.discard(self._name(place))
        wrong = self._set(self._row(place), columns[name], value)
        if wrong:
            self._before.pop()
            self.say(f"  ! {wrong}")
            return
        self.save(self)
        self._show(place)

    def _set(self, row: dict[str, Any], column: Column, value: str) -> str | None:
        """Put what is typed in a field; what the schema says against it, in which case nothing is put."""
        if value == "" and column.nullable:
            row.pop(column.name, None)
            return None
        if value == "" and column.type != "list":
            return f"{column.name} cannot be empty: {column.meaning}"
        try:
            parsed = _parsed(column, value)
        except ValueError:
            return f"{value!r} is not a number"
        wrong = check_value(column, parsed)
        if wrong is None:
            row[column.name] = parsed
        return wrong

    def _add(self, table: str) -> bool:
        """Add a row to a table, asking for every field that it must have; then it is the one to decide."""
        if table not in _TABLES:
            self.say(f"{table!r} is no table; allowed: {', '.join(_TABLES)}")
            return False
        row: dict[str, Any] = {_KEYS[table]: self._next_id(table)} if table in _KEYS else {}
        place = table, len(self.content[table])
        for column in self._columns(place):
            if (not column.nullable or column.name in _ASKED) and not self._asked(row, column):
                self.say("nothing added")
                return False
        self._remember()
        self.content[table].append(row)
        self.save(self)
        self._decide(place)
        return True

    def _asked(self, row: dict[str, Any], column: Column) -> bool:
        """Ask for a field until it is right; False if it must not be empty, and is."""
        while True:
            value = self._value(f"{column.name}: {column.meaning} = ")
            if value == "" and not column.nullable and column.type != "list":
                return False
            wrong = self._set(row, column, value)
            if wrong is None:
                return True
            self.say(f"  ! {wrong}")

    def _next_id(self, table: str) -> str:
        used = [row[_KEYS[table]] for row in self.content[table]] + [
            name.split()[-1] for name in self.decided if name.startswith(f"{table} ")
        ]
        numbers = [int(found.group()) for used_id in used if (found := re.search(r"\d+$", used_id))]
        return f"{table[0]}{max(numbers, default=0) + 1:02}"

    # ------------------------------------------------------------ moving

    def _remember(self) -> None:
        self._before.append((copy.deepcopy(self.content), set(self.decided)))

    def _back(self) -> bool:
        """Undo the last thing done, and show what it was done to."""
        if not self._before:
            self.say("this is the first one")
            return False
        self.content, self.decided = self._before.pop()
        self.save(self)
        return True

    def _go(self, row_id: str) -> bool:
        for place in self._places():
            if row_id and self._name(place).split(" ", 1)[-1] == row_id:
                self._remember()
                self.decided.discard(self._name(place))
                self._decide(place)
                return True
        self.say(f"there is no {row_id!r}")
        return False

    def _input(self, prompt: str) -> str:
        return " ".join(self.ask(prompt).split())

    def _value(self, prompt: str) -> str:
        """What is typed for a field; q and ? are what they are everywhere."""
        while True:
            value = self._input(prompt)
            if value == "q":
                raise _Quit
            if value != "?":
                return value
            self.say(_VALUE_HELP)

    # ------------------------------------------------------------ the end

    def _finish(self) -> bool:
        """Everything is decided: mark it as reviewed if the whole keeps every rule, or say what does not."""
        problems = self.remaining()
        if not problems:
            self.say("\nEverything is decided, and every rule holds.")
        for problem in problems:
            self.say(f"  ! {problem.place}: {problem.message}")
        while True:
            command, _, rest = self._input("[w]rite the reviewed file [n]ew [g]o to [b]ack [q]uit ? ").partition(" ")
            if command == "w" and problems:
                self.say("Not yet: what is listed breaks a rule (g ID goes to a row).")
            elif command == "w" and self.text is None and rest != _UNCHECKED:
                self.say(f"Not yet: no quote was looked up in the text, which is not at hand. q, and the same command\n"
                         f"with --texts DIR goes on; w {_UNCHECKED} writes the file with its quotes unchecked.")  # fmt: skip
            elif command == "w":
                self.content["status"] = "reviewed"
                return True
            elif self._elsewhere(command, rest, "claims"):
                return False

    def remaining(self) -> list[Problem]:
        """What keeps the whole from being a reviewed facts file."""
        content = {**self.content, "status": "reviewed"}
        problems = check_facts(self.file, content)
        problems += check_together([(self.file, content)], proposal_ids(self.proposals))
        if not problems and self.text is not None:
            problems += check_against_text(self.file, Facts.of(content), self.text)
        return problems


_STOP = re.compile(r"[.!?](?=[\s”\"’])\s*|\n+")


def _shown(value: Any) -> str:
    return "" if value is None else "; ".join(value) if isinstance(value, list) else str(value)


def _parsed(column: Column, value: str) -> Any:
    """What is typed as the field's type has it; ValueError for a number that is none."""
    if column.type in ("number", "integer"):
        number = float(value.replace(",", ""))
        if not math.isfinite(number):
            raise ValueError(value)
        return int(number) if number.is_integer() else number
    if column.type == "list":
        return [part for part in _LIST.split(value) if part]
    return value


# ---------------------------------------------------------------- files


def review_file(
    path: Path, *, texts: Path | None = None, facts: Path | None = None, ask: Ask = input, say: Say = print
) -> Path | None:
    """Review a draft file; the path of the reviewed file, or None if the review stopped before its end.

    Args:
        path: the draft.
        texts: a folder that may hold the article's text, known by its hash.
        facts: the folder the reviewed file goes to, by default the draft's own.
        ask, say: how a person is asked and told.

    Raises:
        FactsError: the file is no draft that can be reviewed; every problem is listed.
    """
    content = _draft_content(path)
    folder = path.parent if facts is None else facts
    proposals_path = store.facts_paths(folder)[1]
    proposals = _json(proposals_path, []) if proposals_path.exists() else []
    done = _json(progress_file(path), {}) if progress_file(path).exists() else {}
    decided = {name for name in done.get("decided", []) if isinstance(name, str)} if isinstance(done, dict) else set()
    known = len(proposals)

    def save(review: Review) -> None:
        if len(review.proposals) > known:
            store.write_atomic(proposals_path, store.to_json(review.proposals))
        store.write_facts(path, review.content)
        store.write_atomic(progress_file(path), store.to_json({"decided": sorted(review.decided)}))

    text, why = _text_of(content, texts)
    if text is None:
        say(f"{why}\nNo quote is looked up in it: what is reviewed now is unchecked against the text.")
    review = Review(content, proposals, text, decided, ask, say, save)
    if not review.run():
        return None
    return _write_reviewed(review, path, folder)


def _write_reviewed(review: Review, draft: Path, folder: Path) -> Path:
    target = folder / review.file
    if target.exists() and not (draft.exists() and target.samefile(draft)):
        raise FactsError([Problem(target.name, "", "is there already; the draft is kept as it is")])
    store.write_facts(target, review.content)
    progress_file(draft).unlink(missing_ok=True)
    if not target.samefile(draft):
        draft.unlink()
    return target


def _json(path: Path, kind: Any) -> Any:
    content, problem = store.read_json(path)
    if problem or not isinstance(content, type(kind)):
        raise FactsError([problem or Problem(path.name, "", "does not hold what it should")])
    return content


def _draft_content(path: Path) -> dict[str, Any]:
    content = _json(path, {})
    problems = check_structure(path.name, content)
    if problems:
        raise FactsError(problems)
    if content["status"] != "draft":
        raise FactsError([Problem(path.name, "status", "is reviewed already; only a draft is reviewed")])
    return dict(content)


def _text_of(content: Row, texts: Path | None) -> tuple[str | None, str]:
    """The article's text, or why it is not at hand."""
    folder = texts if texts is not None else store.texts_folder()
    if folder is None:
        return None, "The text is not at hand: name its folder with --texts."
    if not folder.is_dir():
        raise FileNotFoundError(f"no folder of texts at {folder}")
    files = store.text_files(folder)
    sha = content["article"].get("text_sha256")
    text = next((text for text, hashes in files.values() if sha in hashes), None)
    changed = changed_text(Facts.of(content), {path.name: text for path, (text, _) in files.items()})
    return text, changed or f"The text is not at hand: none in {folder} has the hash that the draft names."
