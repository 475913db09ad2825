"""Review of a draft: every key, every mistake a person can make, and that nothing done is ever lost."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import truceline as tl
from truceline import cli
from truceline.drafts import progress_file
from truceline.records import FactsError
from truceline.review import review_file

FILE = "2024-05-07-the-daily-example.json"
Folder = Callable[..., Path]


class Person:
    """Somebody at a terminal who types what is written down for them, then leaves; `said` is what they were shown."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.said = ""

    def ask(self, prompt: str) -> str:
        self.said += prompt
        if not self.answers:
            raise EOFError
        answer = self.answers.pop(0)
        self.said += f"{answer}\n"
        return answer

    def say(self, text: str) -> None:
        self.said += f"{text}\n"


@pytest.fixture
def folder(facts_folder: Folder) -> Path:
    """A draft: article, a mention, two claims, a term, a response, a wording; its proposal is known."""
    return facts_folder({"status": "draft"})


def review(folder: Path, *answers: str, text: bool = True, **options: Any) -> tuple[Path | None, Person]:
    person = Person(*answers)
    texts = folder.parent / "texts" if text else folder
    written = review_file(folder / FILE, texts=texts, ask=person.ask, say=person.say, **options)
    return written, person


def content(folder: Path) -> Any:
    return json.loads((folder / FILE).read_text(encoding="utf-8"))


ALL = ("a",) * 7  # article, mention, two claims, term, response, wording


def test_accepting_everything_writes_the_reviewed_file(folder: Path) -> None:
    before = content(folder)
    written, person = review(folder, *ALL, "w")
    assert written == folder / FILE
    assert content(folder) == {**before, "status": "reviewed"}
    assert not progress_file(folder / FILE).exists()
    assert "every rule holds" in person.said
    assert tl.validate(folder) == []
    assert len(tl.load_claims(facts=folder)) == 2


def test_a_candidate_is_shown_with_its_sentence_and_in_plain_words(folder: Path) -> None:
    _, person = review(folder, "a", "a")
    assert "claims c01" in person.said
    assert "[[At least 40 trucks]] reached the northern crossing on Monday, Egypt said" in person.said
    assert "aid trucks: at least 40 trucks (gaza)" in person.said
    assert "warehouse" not in person.said


def test_without_the_text_it_is_written_only_when_that_is_said(folder: Path) -> None:
    written, person = review(folder, *ALL, "w", "q", text=False)
    assert written is None
    assert content(folder)["status"] == "draft"
    assert "The text is not at hand: none in" in person.said
    assert "No quote is looked up in it: what is reviewed now is unchecked against the text." in person.said
    assert "w unchecked writes the file with its quotes unchecked." in person.said
    written, _ = review(folder, "w unchecked", text=False)
    assert written
    assert content(folder)["status"] == "reviewed"


def test_a_text_changed_since_the_draft_is_told(folder: Path) -> None:
    path = folder.parent / "texts" / "convoy.txt"
    path.write_text(path.read_text(encoding="utf-8") + "One more line.\n", encoding="utf-8")
    written, person = review(folder, *ALL, "w")
    assert written is None
    assert "convoy.txt has 5 of its 5 quotes but another hash: the text was changed." in person.said
    assert "unchecked against the text" in person.said


def test_the_allowed_words_are_told_at_the_start_and_when_passed(folder: Path) -> None:
    text = "At least 40 trucks had offered a 10-day pause; somebody welcomed the idea of a truce " + "came " * 49
    (folder.parent / "texts" / "convoy.txt").write_text(text, encoding="utf-8")
    facts = content(folder)
    facts["article"]["text_sha256"] = hashlib.sha256(text.encode()).hexdigest()
    (folder / FILE).write_text(json.dumps(facts), encoding="utf-8")
    _, person = review(folder, *ALL, "q")
    assert "Its quotes together may have 9 words, 15 % of the text." in person.said
    before, after = person.said.split("accepted so far: quotes run together to 9 words", 1)
    assert "claims c02" in before
    assert "claims c01" not in after
    assert after.count("accepted so far: 12 words quoted; at most 9 are allowed") == 1


def test_a_wording_told_of_too_seldom_or_often_is_told_where_it_is_shown(folder: Path) -> None:
    _, person = review(folder, *["a"] * 6, "e occurrences=3", "e occurrences=1", "q")
    assert person.said.count("! 3 occurrences told; the text has 1") == 1


def test_question_mark_and_q_are_no_values(folder: Path, facts_folder: Folder) -> None:
    before = content(folder)
    _, person = review(folder, "a", "a", "e quote", "?", "q", "a")
    assert "A value, or nothing to leave it empty" in person.said
    assert "Kept." in person.said
    assert content(folder) == before
    _, person = review(folder, "n claims", "?", "deaths", "q")
    assert person.said.count("A value, or nothing") == 1
    assert content(folder) == before


def test_what_is_done_is_kept_and_gone_on_with(folder: Path) -> None:
    written, person = review(folder, "a", "a", "e value=45", "q")
    assert written is None
    assert "Kept. 5 still to decide." in person.said
    assert content(folder)["status"] == "draft"
    assert content(folder)["claims"][0]["value"] == 45
    _, person = review(folder)
    assert "5 to decide" in person.said
    assert "the quote reads as" in person.said
    written, _ = review(folder, "e value=40", *["a"] * 5, "w")
    assert written


def test_the_end_of_input_keeps_everything_too(folder: Path) -> None:
    assert review(folder, "a", "r")[0] is None
    assert content(folder)["mentions"] == []


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ("e measure=killings", "'killings' is not allowed; allowed: deaths, injured"),
        ("e bound=exakt", "did you mean 'exact'? allowed: exact, more_than"),
        ("e value=many", "'many' is not a number"),
        ("e value=-1", "out of bounds"),
        ("e value=nan", "is not a number"),
        ("e value=inf", "is not a number"),
        ("e as_of_start=2024-02-30", "is not a date"),
        ("e claimant=Somebody", "is not allowed"),
        ("e quote=", "quote cannot be empty"),
        ("e colour=red", "'colour' is no field; allowed: measure"),
        ("e claim_id=c09", "'claim_id' is no field"),
        ("x", "'x' is no answer"),
        ("?", "accept what is shown"),
        ("g c77", "there is no 'c77'"),
        ("n weather", "'weather' is no table; allowed: claims"),
    ],
)
def test_a_slip_is_told_and_changes_nothing(folder: Path, edit: str, message: str) -> None:
    before = content(folder)
    _, person = review(folder, "a", "a", edit, "q")
    assert message in person.said
    assert content(folder) == before


def test_a_row_that_breaks_a_rule_is_not_accepted(folder: Path) -> None:
    _, person = review(folder, "a", "a", "e bound=more_than", "a", "e quote=40 lorries", "a", "q")
    assert person.said.count("Not yet: edit what is wrong, or reject it.") == 2
    assert "is not in the text; quote its very words" in person.said
    assert "claims c02" not in person.said


def test_a_quote_that_stands_twice_is_not_accepted(folder: Path) -> None:
    _, person = review(folder, "a", "a", "e quote=the", "a", "q")
    assert "times; add a word" in person.said


def test_fields_are_asked_for_and_may_be_taken_away(folder: Path) -> None:
    review(folder, "a", "a", "e", "claimant", "", "e note=A note.", "e", "", "f", "q")
    row = content(folder)["claims"][0]
    assert "claimant" not in row
    assert row["note"] == "A note."


def test_rejecting_a_claim_takes_it_from_its_term(folder: Path) -> None:
    written, person = review(folder, "a", "a", "a", "r", "a", "a", "a", "w")
    assert written
    assert [row["claim_id"] for row in content(folder)["claims"]] == ["c01"]
    assert "claim_id" not in content(folder)["terms"][0]
    assert "t01 had its figure from c02" in person.said


def test_back_undoes(folder: Path) -> None:
    before = content(folder)
    _, person = review(folder, "b", "a", "a", "r", "b", "e value=45", "b", "q")
    assert "this is the first one" in person.said
    assert content(folder) == before


def test_go_to_a_row_decides_it_again(folder: Path) -> None:
    written, person = review(folder, *ALL, "g c01", "e note=Seen twice.", "a", "w")
    assert written
    assert content(folder)["claims"][0]["note"] == "Seen twice."
    assert person.said.count("\nclaims c01") == 3  # shown, gone to, edited


def test_a_row_is_added_field_by_field(folder: Path) -> None:
    fields = {
        "measure": "phases", "population": "truce", "value": "1", "low": "", "high": "", "bound": "exact",
        "unit": "count", "basis": "amount", "modality": "reported", "as_of_start": "2024-05-07",
        "as_of_end": "2024-05-07", "as_of_origin": "published", "claimant": "",
    }  # fmt: skip
    wrong = ["sorted", *fields.values()]  # the first is refused, and asked for again
    written, person = review(folder, *ALL, "n claims", *wrong, "A second column", "e value=2", "e measure=meetings",
                             "e population=talks", "e quote=the first engines", "r", "n claims", "", "w")  # fmt: skip
    assert "'sorted' is not allowed" in person.said
    assert "claims c03" in person.said
    assert "nothing added" in person.said
    assert written
    assert len(content(folder)["claims"]) == 2


def test_a_mention_is_added_with_an_empty_list(folder: Path) -> None:
    row = content(folder)
    row["mentions"] = []
    (folder / FILE).write_text(json.dumps(row), encoding="utf-8")
    written, _ = review(folder, *["a"] * 6, "n mentions", "ten-day-pause", "", "2024-05-06", "had offered", "a", "w")
    assert written
    assert content(folder)["mentions"] == [
        {"proposal_id": "ten-day-pause", "mediated_by": [], "dated_end": "2024-05-06", "quote": "had offered"}
    ]


def test_the_whole_must_keep_the_rules_before_it_is_written(folder: Path) -> None:
    facts = content(folder)
    facts["wording"][0]["occurrences"] = 9
    (folder / FILE).write_text(json.dumps(facts), encoding="utf-8")
    written, person = review(folder, *ALL, "w", "q")
    assert written is None
    assert "9 occurrences told; the text has 1" in person.said
    assert content(folder)["status"] == "draft"


# ---------------------------------------------------------------- proposals


@pytest.fixture
def open_folder(facts_folder: Folder) -> Path:
    """A draft that calls its proposal p1."""

    def open_it(facts: dict[str, Any]) -> None:
        for table in ("mentions", "terms", "responses"):
            for row in facts[table]:
                row["proposal_id"] = "p1"

    return facts_folder({"status": "draft"}, change=open_it)


def test_a_placeholder_becomes_a_known_proposal_everywhere(open_folder: Path) -> None:
    written, person = review(open_folder, "ten-day-pause", *ALL, "w")
    assert written
    assert "Which proposal is p1?" in person.said
    assert "  known:\n    ten-day-pause  Pause of ten days for a convoy\n" in person.said
    assert "proposal_id = ten-day-pause (Pause of ten days for a convoy)" in person.said
    assert "claim_id = c02 (truce length: 10 days (truce)" in person.said
    facts = content(open_folder)
    assert {r["proposal_id"] for t in ("mentions", "terms", "responses") for r in facts[t]} == {"ten-day-pause"}


def test_a_new_proposal_is_entered_in_the_list(open_folder: Path) -> None:
    answers = ("p7", "a-new-one", "A new one", "plot", "a-new-one", "A new one", "plan")
    written, person = review(open_folder, *answers, *ALL, "w")
    assert written
    assert "p and a number is a draft's" in person.said
    assert "'plot' is not allowed; allowed: proposal" in person.said
    listed = json.loads((open_folder.parent / "proposals.json").read_text(encoding="utf-8"))
    assert listed[-1] == {"proposal_id": "a-new-one", "label": "A new one", "kind": "plan"}
    assert tl.validate(open_folder) == []


def test_a_placeholder_left_open_keeps_its_rows_from_being_accepted(open_folder: Path) -> None:
    _, person = review(open_folder, "", "a", "a", "q")
    assert "'p1' is in no list of proposals yet" in person.said
    assert content(open_folder)["status"] == "draft"
    assert review(open_folder, "q")[0] is None


def test_a_slip_in_a_proposals_id_is_taken_back_with_nothing(open_folder: Path) -> None:
    listed = (open_folder.parent / "proposals.json").read_text(encoding="utf-8")
    written, person = review(open_folder, "ten-day-pose", "", "ten-day-pose", "A pose", "", "ten-day-pause", *ALL, "w")
    assert written
    assert person.said.count("ten-day-pose is new (nothing: it is not)") == 2
    assert (open_folder.parent / "proposals.json").read_text(encoding="utf-8") == listed


@pytest.mark.parametrize("answers", [("?", "q"), ("a-new-one", "?", "q"), ("a-new-one", "A new one", "?", "q")])
def test_a_question_about_proposals_takes_help_and_leave_as_elsewhere(open_folder: Path, answers: tuple[str]) -> None:
    listed = (open_folder.parent / "proposals.json").read_text(encoding="utf-8")
    written, person = review(open_folder, *answers)
    assert written is None
    assert "Kept. 7 still to decide." in person.said
    assert person.said.count("ten-day-pause  Pause of ten days") == (2 if answers[0] == "?" else 1)
    assert person.said.count("A value, or nothing") == (answers[0] != "?")
    assert (open_folder.parent / "proposals.json").read_text(encoding="utf-8") == listed


# ---------------------------------------------------------------- files


def test_the_reviewed_file_goes_to_another_folder(folder: Path, facts_folder: Folder) -> None:
    facts = facts_folder({"article": {"publisher": "Example Post"}})
    written, _ = review(folder, *ALL, "w", facts=facts)
    assert written == facts / FILE
    assert not (folder / FILE).exists()
    assert not progress_file(folder / FILE).exists()
    assert tl.validate(facts) == []


def test_a_reviewed_file_is_never_written_over(folder: Path, facts_folder: Folder) -> None:
    facts = facts_folder()
    before = content(facts)
    before["article"]["note"] = "Another."
    (facts / FILE).write_text(json.dumps(before), encoding="utf-8")
    with pytest.raises(FactsError, match="is there already"):
        review(folder, *ALL, "w", facts=facts)
    assert content(facts) == before
    assert (folder / FILE).exists()


@pytest.mark.parametrize("there", ["", "[]", "{}", '{"status": "draft"}', "\0"])
def test_a_file_that_is_no_draft_is_a_problem_by_name(folder: Path, there: str) -> None:
    (folder / FILE).write_text(there, encoding="utf-8")
    with pytest.raises(FactsError, match=FILE):
        review(folder)


def test_a_reviewed_file_is_not_reviewed_again(facts_folder: Folder) -> None:
    with pytest.raises(FactsError, match="reviewed already"):
        review(facts_folder())


def test_progress_that_cannot_be_read_is_told(folder: Path) -> None:
    progress_file(folder / FILE).parent.mkdir(exist_ok=True)
    progress_file(folder / FILE).write_text("[", encoding="utf-8")
    with pytest.raises(FactsError, match="is not JSON"):
        review(folder)


def test_the_command(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    person = Person(*ALL, "w")
    monkeypatch.setattr("builtins.input", person.ask)
    texts = str(folder.parent / "texts")
    assert cli.main(["review", str(folder / FILE), "--texts", texts]) == 0
    assert "reviewed" in capsys.readouterr().out
    assert cli.main(["review", str(folder / FILE), "--texts", texts]) == 1
    assert "reviewed already" in capsys.readouterr().out
    assert cli.main(["review", str(folder / "nothing.json")]) == 1
    assert "cannot be read" in capsys.readouterr().out


def test_an_extracted_article_goes_all_the_way(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    text = (
        "At least 40 trucks entered Gaza on Monday, the United Nations said, after a long morning of waiting in the "
        "hot sun, while drivers drank tea beside the road and clerks compared their lists with those of the day before."
    )
    (tmp_path / "texts" / "a.txt").write_text(text, encoding="utf-8")
    command = ["extract", str(tmp_path / "texts" / "a.txt"), "--published", "2025-04-03", "--publisher", "The Example"]
    assert cli.main([*command, "--out", str(tmp_path / "facts")]) == 0
    (path,) = (tmp_path / "facts").iterdir()
    person = Person(*["a"] * 20)
    assert review_file(path, texts=tmp_path / "texts", ask=person.ask, say=person.say) is None
    person = Person("w")
    assert review_file(path, texts=tmp_path / "texts", ask=person.ask, say=person.say) == path
    assert tl.validate(tmp_path / "facts") == []
    assert tl.verify(tmp_path / "texts", facts=tmp_path / "facts") == []
