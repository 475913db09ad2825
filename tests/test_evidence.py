"""Quotes against texts: where they stand, the link that shows them, and what `verify` says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline import FactsError, verify
from truceline.corpus import verified
from truceline.evidence import evidence_url, find_quote

FILE = "2024-05-07-the-daily-example.json"
NO_ROWS: dict[str, Any] = dict.fromkeys(("claims", "mentions", "terms", "responses", "wording"), ())
Make = Callable[..., Path]


def found(quote: str, text: str) -> list[str]:
    return [e.exact for e in find_quote(quote, text)]


# ---------------------------------------------------------------- finding


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ten boats", "ten boats"),
        ("ten boats", "Ten Boats"),
        ("TEN BOATS", "ten boats"),
        ("ten boats", "ten  \n\t boats"),
        ("ten boats", "ten\u00a0boats"),
        ("ten\nboats", "ten boats"),
        (" ten boats ", "ten boats"),
        ("week-long", "week\u2011long"),
        ("week-long", "week–long"),
        ("week—long", "week-long"),
        ("3 − 2", "3 - 2"),
        ("the crew's tea", "the crew’s tea"),
        ("the crew’s tea", "the crew's tea"),
        ('called "tea"', "called “tea”"),
        ("called “tea”", 'called "tea"'),
        ("50,400 (or more)", "50,400 (or more)"),
        ("a.b*c?", "a.b*c?"),
        ("Zürich", "ZÜRICH"),
        ("$5", "a $5 note"),
    ],
)
def test_forgiven(quote: str, text: str) -> None:
    assert len(find_quote(quote, text)) == 1


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ten boats", "tenboats"),
        ("tenboats", "ten boats"),
        ("ten boats", "ten boat"),
        ("ten boats", "ten, boats"),
        ("ten boats", "ten big boats"),
        ("weeklong", "week-long"),
        ("week-long", "week long"),
        ("crews", "crew's"),
        ("Zurich", "Zürich"),
        ("colour", "color"),
        ("ten", "10"),
        ("a.b", "axb"),
        ("", "ten boats"),
        (" ", "ten boats"),
        ("'tea'", '"tea"'),
        ("50400", "50,400"),
    ],
)
def test_not_forgiven(quote: str, text: str) -> None:
    assert find_quote(quote, text) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("ten", "often"),
        ("ten", "tenth"),
        ("boat", "boats"),
        ("40", "140"),
        ("40", "400"),
        ("over 50", "over 50,400"),
        ("over 50", "over 50.5"),
        ("400 boats", "50,400 boats"),
        ("5 percent", "12.5 percent"),
        ("400 boats", "50\u202f400 boats"),
    ],
)
def test_only_whole_words_and_whole_numbers(quote: str, text: str) -> None:
    assert find_quote(quote, text) == []


@pytest.mark.parametrize("text", ["over 50, and so on", "over 50.", "(over 50)", "over 50-odd", "over 50, 20 more"])
def test_marks_end_a_word(text: str) -> None:
    assert found("over 50", text) == ["over 50"]


def test_every_place_is_found() -> None:
    text = "Ten boats. Then ten  boats, and TEN BOATS."
    assert found("ten boats", text) == ["Ten boats", "ten  boats", "TEN BOATS"]


def test_selectors_fit_the_text() -> None:
    text = "🙂 " + "word " * 20 + "Ten\nboats" + " word" * 20
    (e,) = find_quote("ten boats", text)
    assert text[e.start : e.end] == e.exact == "Ten\nboats"
    assert text[: e.start].endswith(e.prefix)
    assert text[e.end :].startswith(e.suffix)
    assert 10 <= len(e.prefix) <= e.start
    assert len(e.suffix) >= 10


def test_context_stops_at_the_ends_of_the_text() -> None:
    (e,) = find_quote("ten boats", "ten boats")
    assert (e.start, e.end, e.prefix, e.suffix) == (0, 9, "", "")


@given(st.text(min_size=1, max_size=30), st.text(max_size=30))
def test_any_quote_can_be_looked_for_in_any_text(quote: str, text: str) -> None:
    for e in find_quote(quote, f"{text} {quote} {text}"):
        assert f"{text} {quote} {text}"[e.start : e.end] == e.exact


@given(st.lists(st.from_regex(r"[a-z]{1,5}", fullmatch=True), min_size=1, max_size=6))
def test_words_of_a_text_are_found_in_it(words: list[str]) -> None:
    quote = " ".join(words)
    assert quote.upper() in found(quote, f"({quote.upper()})")


# ---------------------------------------------------------------- links


@pytest.mark.parametrize(
    ("quote", "fragment"),
    [
        ("ten boats", "ten%20boats"),
        ("week-long", "week%2Dlong"),
        ("over 50,400", "over%2050%2C400"),
        ("tea & milk", "tea%20%26%20milk"),
        ("50 %", "50%20%25"),
        ("a/b?c=d#e", "a%2Fb%3Fc%3Dd%23e"),
        ("crew’s", "crew%E2%80%99s"),
        ("Zürich", "Z%C3%BCrich"),
        ("ten \n boats", "ten%20boats"),
        ("<b>", "%3Cb%3E"),
    ],
)
def test_the_fragment_is_encoded(quote: str, fragment: str) -> None:
    assert evidence_url("https://example.org/a", quote) == f"https://example.org/a#:~:text={fragment}"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("a?b=c#top", "a?b=c#top:~:text=ten"),
        ("a#", "a#:~:text=ten"),
        ("a#:~:text=nine", "a#:~:text=ten"),
        ("a#top:~:text=nine,eleven&text=twelve", "a#top:~:text=ten"),
        ("a#!/b#c:~:text=nine", "a#!/b#c:~:text=ten"),
    ],
)
def test_an_address_keeps_its_fragment_but_not_the_words_it_points_at(address: str, link: str) -> None:
    assert evidence_url(f"https://example.org/{address}", "ten") == f"https://example.org/{link}"


def test_no_address_no_link() -> None:
    assert evidence_url(None, "ten boats") is None


@given(st.from_regex(r"[a-zA-Z0-9 ,.&%#:~'’“”é–-]{1,40}", fullmatch=True).filter(str.strip))
def test_a_fragment_holds_the_quote_and_no_mark_of_its_own(quote: str) -> None:
    link = evidence_url("https://example.org/a", quote)
    assert link is not None
    fragment = link.split("#:~:text=", 1)[1]
    assert not set(fragment) & set("-,& #\"'")
    assert unquote(fragment) == " ".join(quote.split())


# ---------------------------------------------------------------- verify


def texts(folder: Path, text: str) -> Path:
    """The folder of texts, its one text replaced."""
    (folder.parent / "texts" / "convoy.txt").write_bytes(text.encode())
    return folder.parent / "texts"


def told(folder: Path, text: str | None = None) -> list[tuple[str, str]]:
    where = folder.parent / "texts" if text is None else texts(folder, text)
    problems = verify(where, facts=folder)
    assert all(p.file == FILE for p in problems)
    return [(p.place, p.message) for p in problems]


def about(text: str, **tables: Any) -> dict[str, Any]:
    """Changes: an article with this text, and only the tables given."""
    return {**NO_ROWS, **tables, "article": {"text_sha256": hashlib.sha256(text.encode()).hexdigest()}}


def test_a_good_text_passes(facts_folder: Make) -> None:
    assert told(facts_folder()) == []


def test_the_name_of_a_text_file_does_not_matter(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder.parent / "texts" / "deep").mkdir()
    (folder.parent / "texts" / "convoy.txt").rename(folder.parent / "texts" / "deep" / "000")
    assert told(folder) == []


def test_a_quote_that_is_not_in_the_text(facts_folder: Make) -> None:
    folder = facts_folder({"claims": [{}, {"quote": "at least 40 lorries"}], "terms": []})
    ((place, message),) = told(folder)
    assert place == "claims[1] c02 quote"
    assert "'at least 40 lorries' is not in the text" in message


@pytest.mark.parametrize(
    ("table", "place"),
    [("mentions", "mentions[0] ten-day-pause quote"), ("terms", "terms[0] t01 quote"),
    ("responses", "responses[0] r01 quote")],
)  # fmt: skip
def test_quotes_of_every_table_are_looked_for(table: str, place: str, facts_folder: Make) -> None:
    folder = facts_folder({table: [{"quote": "nowhere at all"}]})
    assert [where for where, _ in told(folder)] == [place]


def test_a_quote_that_is_there_twice(facts_folder: Make) -> None:
    text = "At least 40 trucks came. " + "More words follow here now. " * 20 + "At least 40 trucks left."
    ((place, message),) = told(facts_folder(about(text, claims=[{}])), text)
    assert place == "claims[0] c01 quote"
    assert "2 times" in message


def test_all_missing_quotes_are_told(facts_folder: Make) -> None:
    text = "Nothing of it is here. " * 20
    changes = about(text, claims=[{}, {}], mentions=[{}], terms=[{"claim_id": "c01"}], responses=[{}], wording=[{}])
    assert len(told(facts_folder(changes), text)) == 6


def test_too_much_of_a_text(facts_folder: Make) -> None:
    text = "At least 40 trucks " + "came " * 22  # 4 of 26 words
    folder = facts_folder(about(text, claims=[{}]))
    ((place, message),) = told(folder, text)
    assert place == "quotes"
    assert "4 words quoted; at most 3 are allowed" in message
    longer = text + "came"  # 4 of 27 words
    assert told(facts_folder(about(longer, claims=[{}])), longer) == []


def test_words_quoted_twice_count_once(facts_folder: Make) -> None:
    text = "At least 40 trucks " + "came " * 23
    claims = [{}, {"quote": "40 trucks", "bound": "exact"}]
    assert told(facts_folder(about(text, claims=claims)), text) == []


@pytest.mark.parametrize(("gap", "words"), [(" ", 9), (", ", 9), (" – ", 9), (" and ", 0)])
def test_quotes_that_run_together(gap: str, words: int, facts_folder: Make) -> None:
    text = f"At least 40 trucks{gap}with at least 40 more" + " came" * 80
    claims = [{}, {"quote": "with at least 40 more"}]
    problems = told(facts_folder(about(text, claims=claims)), text)
    assert [place for place, _ in problems] == (["quotes"] if words else [])
    assert all(f"run together to {words} words" in message for _, message in problems)


def test_a_text_that_is_not_here_is_no_problem_of_those_that_are(facts_folder: Make) -> None:
    other = {"article": {"publisher": "Example Post", "text_sha256": "0" * 64}, "status": "draft"}
    folder = facts_folder({}, other)
    assert told(folder) == []
    found = verified(folder.parent / "texts", facts=folder)
    assert found.checked == (FILE,)
    ((file, place, message),) = ((p.file, p.place, p.message) for p in found.absent)
    assert (file, place) == ("2024-05-07-example-post.json", "article text_sha256")
    assert message == "its text is not here; not verified"


@pytest.mark.parametrize("missing", [None, ...])
def test_an_article_without_hash_is_not_verified(missing: Any, facts_folder: Make) -> None:
    folder = facts_folder({}, {"article": {"publisher": "Example Post", "text_sha256": missing}, **NO_ROWS})
    (absent,) = verified(folder.parent / "texts", facts=folder).absent
    assert absent.message == "null: no text can be known for its own; not verified"


@pytest.mark.parametrize("status", ["draft", "reviewed"])
def test_nothing_verified_is_an_error(status: str, facts_folder: Make) -> None:
    with pytest.raises(FileNotFoundError, match="nothing verified: no text of 1 article is in"):
        told(facts_folder({"status": status}), "another text")


def test_a_text_that_was_changed_is_told_from_one_that_is_not_here(facts_folder: Make) -> None:
    folder = facts_folder()
    changed = (folder.parent / "texts" / "convoy.txt").read_text(encoding="utf-8").replace("sun", "rain")
    ((place, message),) = told(folder, changed)
    assert place == "article text_sha256"
    assert message.startswith("convoy.txt has 5 of its 5 quotes but another hash: the text was changed.")
    assert hashlib.sha256(changed.encode()).hexdigest() in message
    few = facts_folder({**NO_ROWS, "claims": [{}]})  # a quote or two may stand in any text
    with pytest.raises(FileNotFoundError):
        told(few, changed)


WORDED = "The truce holds. A truce, they say, is a truce. The humanitarian pause and the pause. " + "More words. " * 40


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("truce", 3, None)], None),
        ([("truce", 2, None)], "2 occurrences told; the text has 3; count those, too"),
        ([("truce", 2, "Once of another thing.")], None),
        ([("truce", 4, None)], "4 occurrences told; the text has 3"),
        ([("truce", 4, "A note does not help.")], "4 occurrences told; the text has 3"),
        ([("pause", 2, None)], None),
        ([("pause", 1, None), ("humanitarian pause", 1, None)], None),
        ([("pause", 2, None), ("humanitarian pause", 1, None)], "2 occurrences told; the text has 1"),
        ([("lull", 1, None)], "1 occurrences told; the text has 0"),
    ],
)
def test_wordings_are_counted_exactly(
    rows: list[tuple[str, int, str | None]], message: str | None, facts_folder: Make
) -> None:
    wording = [{"wording": w, "occurrences": n, "note": note} for w, n, note in rows]
    problems = told(facts_folder(about(WORDED, wording=wording)), WORDED)
    assert len(problems) == (message is not None)
    assert all(message is not None and said.startswith(message) for _, said in problems)


def test_own_and_quoted_occurrences_are_counted_together(facts_folder: Make) -> None:
    wording = [{"occurrences": 2}, {"occurrences": 1, "voice": "quoted"}]
    assert told(facts_folder(about(WORDED, wording=wording)), WORDED) == []


def test_drafts_are_verified_too(facts_folder: Make) -> None:
    assert len(told(facts_folder({"status": "draft", "claims": [{"value": 55}], "terms": []}))) == 1


def test_a_folder_of_texts_that_is_not_there(facts_folder: Make, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no folder of article texts at .*missing"):
        verify(tmp_path / "missing", facts=facts_folder())


def test_the_folder_of_texts_is_named_by_the_environment(facts_folder: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = facts_folder()
    monkeypatch.setenv("TRUCELINE_TEXTS", str(folder.parent / "texts"))
    assert verify(facts=folder) == []
    monkeypatch.setenv("TRUCELINE_TEXTS", str(folder.parent / "nowhere"))
    with pytest.raises(FileNotFoundError):
        verify(facts=folder)


def test_facts_that_do_not_validate_are_not_verified(facts_folder: Make) -> None:
    folder = facts_folder({"claims": [{"unit": "days"}], "terms": []})
    with pytest.raises(FactsError):
        verify(folder.parent / "texts", facts=folder)


def test_files_that_are_no_text_do_no_harm(facts_folder: Make) -> None:
    folder = facts_folder()
    (folder.parent / "texts" / "picture.png").write_bytes(b"\x89PNG\xff\xfe\x00")
    (folder.parent / "texts" / ".hidden").write_bytes(b"\xff")
    assert told(folder) == []
