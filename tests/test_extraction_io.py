"""What extraction gives and takes: frames, drafts, HTML; files, addresses and standard input, good and hostile."""

from __future__ import annotations

import gzip
import io
import json
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import truceline as tl
from truceline import schema, store
from truceline.drafts import Drafted, Options, draft, listing, progress_file, sources_in
from truceline.extraction import page, reading
from truceline.extraction.checks import checked_published, why_empty
from truceline.extraction.fetching import _is_public
from truceline.extraction.reading import ReadingError, Source, read_html, read_source
from truceline.extraction.result import Extraction, publisher_slug
from truceline.frames import as_rows
from truceline.records import FactsError, check_facts, check_together

TEXT = """\
Relief convoy waits at the crossing

At least 40 trucks entered Gaza on Monday, the United Nations said, after a morning of waiting in the sun.

Hamas offered to release 11 living hostages in exchange for a 60-day truce, Qatar said. Israel rejected the proposal.

About 59 hostages remain in Gaza. The Gaza Ministry of Health said more than 50,400 people have been killed.
"""
DAY = "2025-04-03"


def extracted(text: str = TEXT, **options: Any) -> Extraction:
    return tl.extract(text, **{"published": DAY, "publisher": "The Daily Example", **options})


def made_of(text: str, *rows: dict[str, Any], **options: Any) -> Extraction:
    """An extraction with claims as given: changes to a valid one."""
    claim = {
        "measure": "deaths", "population": "gaza", "value": 40.0, "low": None, "high": None, "bound": "exact",
        "unit": "persons", "per": None, "basis": "period", "since": None, "modality": "reported", "actor": None,
        "as_of_start": DAY, "as_of_end": DAY, "as_of_origin": "published", "claimant": None, "relayed_by": None,
        "rule": "a rule",
    }  # fmt: skip
    claims = [
        {"claim_id": f"c{n:02}", **claim, **row, "quote": text[row["start"] : row["end"]]}
        for n, row in enumerate(rows, start=1)
    ]
    article = {"publisher": "The Daily Example", "published": DAY, "url": None, **options}
    return Extraction(text, article, claims, [], [], [])


# ---------------------------------------------------------------- frames


@pytest.mark.parametrize("backend", ["pandas", "polars"])
@pytest.mark.parametrize("table", ["claims", "terms", "responses", "wording"])
def test_a_frame_has_the_tables_columns_and_the_place(table: str, backend: Any) -> None:
    place = [] if table == "wording" else ["start", "end", "rule"]
    full, none = extracted().to_frame(table, backend), extracted("").to_frame(table, backend)
    assert list(full.columns) == [c.name for c in schema.TABLES[table].columns] + place
    assert len(none) == 0
    assert list(none.dtypes) == list(full.dtypes)
    like = getattr(tl, f"load_{table}")(backend=backend)
    assert list(like.dtypes) == list(full.dtypes)[: len(like.columns)]


def test_a_frame_has_derived_columns_filled_in() -> None:
    rows = as_rows(extracted(url="https://example.org/a").to_frame())
    (toll,) = [row for row in rows if row["measure"] == "deaths"]
    assert toll["claim_id"].startswith("2025-04-03-daily-example#c")
    assert (toll["family"], toll["publisher"], toll["published"]) == (
        "casualties",
        "The Daily Example",
        date(2025, 4, 3),
    )
    assert (toll["low"], toll["high"]) == (50400, None)
    assert toll["claimant_party"] == "gaza_authorities"
    assert toll["evidence_url"].startswith("https://example.org/a#:~:text=")
    assert [row["start"] for row in rows] == sorted(row["start"] for row in rows)


def test_proposals_of_two_drafts_are_not_taken_for_one() -> None:
    ids = {row["proposal_id"] for row in as_rows(extracted().to_frame("terms"))}
    assert ids
    assert all(i.startswith("2025-04-03-daily-example#p") for i in ids)


def test_an_unknown_table_or_backend_lists_the_allowed() -> None:
    with pytest.raises(ValueError, match="allowed: claims, terms, responses, wording"):
        extracted().to_frame("mentions")
    with pytest.raises(ValueError, match="allowed: pandas, polars"):
        extracted().to_frame(backend="arrow")  # type: ignore[arg-type]


def test_repr_is_short_and_plain() -> None:
    assert re.fullmatch(r"<Extraction of The Daily Example, 2025-04-03: \d claims, \d terms?, \d responses?>",
                        repr(extracted()))  # fmt: skip
    assert len(repr(extracted("x" * 10_000))) < 200


# ---------------------------------------------------------------- drafts


def sound(content: Any) -> bool:
    file = f"{content['article']['article_id']}.json"
    return not check_facts(file, content) and not check_together([(file, content)], set())


def test_a_draft_keeps_every_rule_and_is_one() -> None:
    content = extracted().to_facts(title="Relief convoy", publisher_country="IE")
    assert sound(content)
    assert content["status"] == "draft"
    assert content["article"]["article_id"] == "2025-04-03-daily-example"
    assert content["article"]["title"] == "Relief convoy"
    assert content["article"]["text_sha256"] == store.text_sha256(TEXT)
    assert len(content["claims"]) == len(extracted().claims)
    assert not {"start", "end", "rule"} & {k for t in ("claims", "terms", "responses") for r in content[t] for k in r}
    assert {row["proposal_id"] for row in content["mentions"]} == {row["proposal_id"] for row in content["terms"]}


def test_a_draft_goes_through_a_folder_to_the_loaders(tmp_path: Path) -> None:
    path = tmp_path / "2025-04-03-daily-example.json"
    path.write_text(json.dumps(extracted().to_facts()), encoding="utf-8")
    assert tl.validate(tmp_path) == []
    assert len(tl.load_claims(facts=tmp_path)) == 0
    assert len(tl.load_claims(facts=tmp_path, drafts=True)) == len(extracted().claims)
    terms = as_rows(tl.load_terms(facts=tmp_path, drafts=True))
    assert {row["proposal_id"] for row in terms} == {"2025-04-03-daily-example#p1"}


@pytest.mark.parametrize(
    ("status", "proposal_id", "problems"),
    [("draft", "p1", 0), ("draft", "p12", 0), ("reviewed", "p1", 1), ("draft", "p0", 1), ("draft", "a-plan", 1)],
)
def test_only_a_draft_may_leave_its_proposals_open(status: str, proposal_id: str, problems: int) -> None:
    content = {"status": status, "article": {}, "responses": [{"proposal_id": proposal_id}]}
    assert len(check_together([("a.json", content)], {"another"})) == problems


def test_a_draft_without_a_publisher_says_so() -> None:
    content = extracted(publisher=None).to_facts()
    assert sound(content)
    assert content["article"]["publisher"] == "Unknown publisher"
    assert "name it" in content["article"]["note"]


def test_a_quote_found_twice_takes_a_word_more() -> None:
    text = "There were 40 killed in the camp. Later 40 were buried, and a 40-day mourning began."
    made = made_of(text, {"start": 11, "end": 13}, {"start": 40, "end": 42})
    assert [row["quote"] for row in made.to_facts()["claims"]] == ["40 killed", "40 were"]


def test_a_quote_has_eight_words_at_most() -> None:
    text = "They said that 40 people were killed in strikes on the camp by the sea."
    (row,) = made_of(text, {"start": 0, "end": len(text)}).to_facts()["claims"]
    assert row["quote"] == "They said that 40 people were killed in"


def test_a_candidate_that_breaks_a_rule_is_left_out_and_named() -> None:
    text = "There were 40 killed and 12 injured there."
    made = made_of(text, {"start": 11, "end": 20}, {"start": 25, "end": 35, "value": 12.0, "unit": "days"})
    term = {"term_id": "t01", "proposal_id": "p1", "term": "truce", "stance": "offered", "stance_by": "Hamas"}
    place = {"stated_end": DAY, "claim_id": "c02", "quote": "there", "start": 36, "end": 41}
    made.terms.append({**term, **place})
    content = made.to_facts()
    assert sound(content)
    assert [row["claim_id"] for row in content["claims"]] == ["c01"]
    assert "claim_id" not in content["terms"][0]
    assert "c02 unit (deaths is counted in persons)" in content["article"]["note"]


def test_fields_that_an_article_does_not_have_are_refused() -> None:
    with pytest.raises(TypeError, match="unknown field 'author' of an article; allowed: article_id"):
        extracted().to_facts(author="A")
    with pytest.raises(FactsError, match="publisher_country"):
        extracted().to_facts(publisher_country="Ireland")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://a b", '"><script>', "\ud800"])
def test_an_address_that_is_none_is_left_out(url: str) -> None:
    made = extracted(url=url)
    assert sound(made.to_facts())
    assert "url" not in made.to_facts()["article"]
    assert made.to_frame()["evidence_url"].isna().all()


@pytest.mark.parametrize(
    ("publisher", "slug"),
    [("The Times of Israel", "times-of-israel"), ("L'Orient-Le Jour", "lorient-le-jour"), ("Télé", "tele"),
     ("../../etc/passwd", "etc-passwd"), ("القدس", "unknown"), ("x" * 300, "x" * 60), ("\ud800\0", "unknown")],
)  # fmt: skip
def test_a_publisher_in_an_articles_id(publisher: str, slug: str) -> None:
    assert publisher_slug(publisher) == slug
    assert sound(extracted(publisher=publisher).to_facts())


# ---------------------------------------------------------------- Jupyter


class _Page(HTMLParser):
    """What a browser would see: tags, their attributes, and the text between them."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


ALLOWED_TAGS = {"div", "p", "mark", "span", "sup", "em", "strong", "table", "thead", "tbody", "tr", "th", "td"}


def test_the_page_shows_the_whole_text_with_its_evidence() -> None:
    made = extracted()
    seen = _Page(made._repr_html_())
    assert seen.open == []
    plain = re.sub(r"<sup[^>]*>.*?</sup>", "", made._repr_html_())
    assert TEXT in _Page(plain).text
    marks = [attributes for tag, attributes in seen.tags if tag == "mark"]
    assert any("c01 aid trucks: at least 40 trucks" in str(mark["title"]) for mark in marks)
    for row in made.claims:
        assert row["rule"] in seen.text


@pytest.mark.parametrize(
    "evil",
    ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"'><b onmouseover=alert(1)>", "</div></table>",
     "&lt;script&gt; &amp;", "<!-- -->", "\0\x01\x1b[2J", "\u202e\u2066 evil", "\ud800", "]]>", "` ${x}"],
)  # fmt: skip
def test_nothing_of_the_text_becomes_markup(evil: str) -> None:
    text = f"{evil} Hamas said 40 {evil} hostages were held in Gaza. {evil}"
    at = text.index("40")
    made = made_of(text, {"start": at, "end": at + 2 + len(evil) + 10, "rule": evil}, publisher=evil)
    made.claims[0]["relayed_by"] = made.claims[0]["claimant"] = evil
    seen = _Page(Extraction(**{**vars(made), "note": evil})._repr_html_())
    assert {tag for tag, _ in seen.tags} <= ALLOWED_TAGS
    assert {name for _, attributes in seen.tags for name in attributes} <= {"style", "title", "dir", "class"}
    assert seen.open == []


def test_overlapping_and_nested_evidence_is_cut_into_pieces() -> None:
    text = "abcdefghij"
    made = made_of(text, {"start": 0, "end": 6}, {"start": 2, "end": 4, "measure": "injured"}, {"start": 3, "end": 9})
    source = made._repr_html_()
    pieces = re.findall(r'<mark[^>]*title="([^"]*)"[^>]*>([^<]*)</mark>', source)
    assert [piece for _, piece in pieces] == ["ab", "c", "d", "ef", "ghi"]
    assert [re.findall(r"\bc0\d", title) for title, _ in pieces] == [
        ["c01"], ["c01", "c02"], ["c01", "c02", "c03"], ["c01", "c03"], ["c03"],
    ]  # fmt: skip


def test_evidence_at_the_very_ends_and_twice_at_one_place() -> None:
    made = made_of("40", {"start": 0, "end": 2}, {"start": 0, "end": 2})
    assert made._repr_html_().count("<mark") == 1
    assert "c01 c02</sup>" in made._repr_html_()


def test_a_long_text_and_a_long_table_are_cut_and_say_so() -> None:
    made = made_of("40 " * 100_000, *({"start": 3 * n, "end": 3 * n + 2} for n in range(600)))
    assert "100,000 more characters are not shown" in made._repr_html_()
    assert "100 more are not shown" in made._repr_html_()


def test_the_page_turns_with_the_script() -> None:
    assert 'dir="auto"' in extracted("שלום")._repr_html_()
    assert "unicode-bidi:plaintext" in extracted("שלום")._repr_html_()


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_family_has_a_ground_of_its_own_that_ink_reads_on() -> None:
    from truceline.vocabulary import FAMILIES

    assert set(page.GROUNDS) == {*FAMILIES, "terms", "responses"}
    assert len(set(page.GROUNDS.values())) == len(page.GROUNDS)
    for ground in page.GROUNDS.values():
        assert (luminance(ground) + 0.05) / (luminance(page.INK) + 0.05) > 7


def test_an_empty_result_says_why() -> None:
    made = Extraction("", {"published": DAY}, [], [], [], [], note="The text is empty.")
    assert "The text is empty." in made._repr_html_()
    assert "The text is empty." in repr(made)
    assert "no figure or term" in Extraction("Rain.", {"published": DAY}, [], [], [], [])._repr_html_()


# ---------------------------------------------------------------- any text


FRAGMENTS = st.sampled_from(
    ["40", "1,200", "at least", "hostages", "killed", "Hamas", "Israel", "said", "released", "truce", "60-day", "\n\n",
     ".", ",", "“", "”", '"', "(", ")", "of whom", "Gaza", "on Monday", "offered", "rejected", "proposal", "\u202e",
     "\0", "²", "٣", "<b>", "&", "half", "$53.2 billion", "according to", "the Gaza Ministry of Health", "since", "—",
     "7 October"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(FRAGMENTS, max_size=60).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_whatever_the_text_every_candidate_shows_its_words(text: str) -> None:
    made = extracted(text)
    for row in [*made.claims, *made.terms, *made.responses]:
        assert text[row["start"] : row["end"]] == row["quote"]
        assert row["quote"]
        assert row["rule"]
    content = made.to_facts()
    assert sound(content)
    json.dumps(content, ensure_ascii=False).encode("utf-8")
    seen = _Page(made._repr_html_())
    assert {tag for tag, _ in seen.tags} <= ALLOWED_TAGS
    assert len(made.to_frame()) == len(made.claims)
    assert all(line.isprintable() for line in listing(made))
    assert made == extracted(text)


# ---------------------------------------------------------------- checks


@pytest.mark.parametrize("value", [date(2025, 4, 3), DAY, datetime(2025, 4, 3, 23, 59), pd.Timestamp(DAY)])  # noqa: DTZ001
def test_a_day_of_publication(value: Any) -> None:
    assert checked_published(value) == date(2025, 4, 3)
    assert type(checked_published(value)) is date


@pytest.mark.parametrize(
    "value",
    [None, "", "2025-02-30", "20250403", "2025-W08-3", "3 April 2025", "2025-4-3", " 2025-04-03", "2025-04-03\n",
     20250403, 1.5, True, "1899-12-31", "2100-01-01", date(1, 1, 1), pd.NaT, b"2025-04-03", "٢٠٢٥-٠٤-٠٣",
     [DAY], "x" * 9999],
)  # fmt: skip
def test_no_day_of_publication_says_what_is_allowed(value: Any) -> None:
    with pytest.raises(ValueError, match="allowed: a date, or text as 2025-02-19") as caught:
        checked_published(value)
    assert len(str(caught.value)) < 250


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(), st.dates(), st.datetimes(), st.floats(), st.none(), st.binary()))
def test_a_day_is_a_day_or_a_value_error(value: Any) -> None:
    try:
        day = checked_published(value)
    except ValueError:
        return
    assert 1900 <= day.year <= 2099


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        (" \n\t\u00a0", "empty"),
        ("PK\x00\x01\x02", "binary"),
        ("\x01\x02\x03\x04 word", "binary"),
        ("قالت وزارة الصحة إن أربعين شخصا قتلوا يوم الاثنين في قطاع غزة", "from right to left"),
        ("משרד הבריאות מסר כי ארבעים בני אדם נהרגו", "from right to left"),
        ("Министерство здравоохранения сообщило о сорока погибших", "another script"),
        ("保健省は月曜日に四十人が死亡したと発表した", "another script"),
        ("Le ministère de la Santé a annoncé lundi que quarante personnes avaient été tuées dans des frappes sur le "
         "camp, et que plus de cinquante mille personnes sont mortes depuis le début de la guerre, selon lui.", "English"),
        ("Das Gesundheitsministerium teilte am Montag mit, dass vierzig Menschen bei Angriffen auf das Lager getötet "
         "wurden und seit Beginn des Krieges mehr als fünfzigtausend Menschen ums Leben gekommen sind, so die Behörde.",
         "English"),
    ],
)  # fmt: skip
def test_why_a_text_gives_nothing(text: str, why: str) -> None:
    told = why_empty(text)
    assert told is not None
    assert why in told
    assert told.endswith(".")


@pytest.mark.parametrize(
    "text",
    [TEXT, "40 killed.", "Killed: 50,400. Injured: 114,000. Missing: 10,000.", "“Half the hostages”, – said نتنياهو –",
     "TALKS RESUME AS THE TOLL OF THE WAR RISES TO 50,400, MINISTRY SAYS\n" * 3],
)  # fmt: skip
def test_english_is_read(text: str) -> None:
    assert why_empty(text) is None


# ---------------------------------------------------------------- files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_a_text_file_in_the_encodings_that_are_about(tmp_path: Path, encoding: str) -> None:
    text = "Médecins said “40 trucks” – no more.\r\nAt 3 € each."
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    read = read_source(path)
    assert read.text == text
    assert (read.note is not None) == (encoding == "cp1252")
    assert store.read_texts(tmp_path)[store.text_sha256(text)] == text


PAGE = """<!doctype html><html lang="en"><head><title>Trucks wait | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example">
<meta property="article:published_time" content="2025-04-03T10:00:00Z"></head><body><nav>Home News</nav><article>
<h1>Trucks wait at the crossing</h1><p>At least 40 trucks entered Gaza on Monday, the United Nations said, after a
morning of waiting in the sun near the crossing.</p><p>Nobody at the crossing could say how soon an answer would
come, and a clerk shrugged when he was asked &amp; went on counting.</p></article>
<script>var x = "50 hostages";</script></body></html>"""


def test_a_page_gives_text_title_day_and_publisher(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"  # by what it holds, not by its name
    path.write_text(PAGE, encoding="utf-8")
    read = read_source(path)
    assert "At least 40 trucks entered Gaza" in read.text
    assert "50 hostages" not in read.text
    assert "&amp;" not in read.text
    assert (read.title, read.published, read.publisher) == (
        "Trucks wait at the crossing", date(2025, 4, 3), "The Daily Example",
    )  # fmt: skip


@pytest.mark.parametrize(
    "source",
    ["<html><head><script>document.write('40 killed')</script></head><body></body></html>", "<html></html>",
     "<!doctype html>", "<p></p>", "<html>" + "<div>" * 5000, "<html><body><!-- 40 killed --></body></html>",
     '<?xml version="1.0" encoding="utf-8"?><html></html>'],
)  # fmt: skip
def test_a_page_without_text_says_so(source: str, capfd: pytest.CaptureFixture[str]) -> None:
    read = read_html(source)
    assert read.text == ""
    assert read.note is not None
    assert "no article text" in read.note
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"%PDF-1.7 40 killed", "a PDF file"), (b"PK\x03\x04...", "a zipped file"), (b"\x89PNG\r\n", "a picture"),
     (b"40 killed\x00\x00\x01", "binary"), (bytes(range(1, 32)) * 9, "binary"),
     (b"\x81\x8d\x8f\x90\x9d", "no encoding"), (b"\xff\xfe\x00", "no encoding")],
)  # fmt: skip
def test_a_file_that_is_no_text_says_what_to_do(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(ReadingError, match=message):
        read_source(path)


def test_an_empty_file_is_an_empty_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b" \n")
    assert read_source(tmp_path / "a.txt") == Source("", note="The text is empty.")


@pytest.mark.parametrize("name", ["nothing.txt", "", "folder", "\0", "x" * 5000])
def test_a_file_that_is_not_there(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ReadingError):
        read_source(tmp_path / name)


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 101)
    with pytest.raises(ReadingError, match="larger than 100 bytes"):
        read_source(tmp_path / "a.txt", max_bytes=100)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode()), encoding="ascii"))
    assert read_source("-").text == TEXT


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400), st.text(max_size=400).map(lambda t: f"<html><body>{t}".encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_a_source_or_a_message(content: bytes) -> None:
    try:
        read = reading._from_bytes(content, "a.txt", 1000)
    except ReadingError:
        return
    assert read.text.strip() or read.note


# ---------------------------------------------------------------- addresses


class _Handler(BaseHTTPRequestHandler):
    """A site on this machine: what each path does is in `ways`."""

    def do_GET(self) -> None:
        way = self.path.split("?")[0].removeprefix("/")
        port = self.server.server_address[1]
        here = f"http://127.0.0.1:{port}"
        redirects = {
            "moved": "/page", "far": f"{here}/moved", "circle": "/circle", "to-file": "file:///etc/passwd",
            "to-ftp": "ftp://127.0.0.1/x", "to-script": "javascript:alert(1)", "to-nowhere": "http://[",
        }  # fmt: skip
        if way in redirects:
            self.answer(302, b"", Location=redirects[way])
        elif way == "page":
            self.answer(200, PAGE.encode(), **{"Content-Type": "text/html; charset=utf-8"})
        elif way == "latin":
            self.answer(
                200, PAGE.replace("sun", "café").encode("latin-1"), **{"Content-Type": "text/html; charset=latin-1"}
            )
        elif way == "packed":
            self.answer(200, gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"})
        elif way == "bomb":
            self.answer(200, gzip.compress(b"a" * 10_000_000), **{"Content-Encoding": "gzip"})
        elif way == "odd":
            self.answer(200, b"abc", **{"Content-Encoding": "br"})
        elif way == "broken":
            self.answer(200, b"abc", **{"Content-Encoding": "gzip"})
        elif way == "plain":
            self.answer(200, TEXT.encode(), **{"Content-Type": "text/plain"})
        elif way == "large":
            self.answer(200, b"a" * 200_000)
        elif way == "short":
            self.answer(200, b"abc", **{"Content-Length": "1000"})
        elif way == "script":
            self.answer(200, b"<html><script>draw()</script></html>")
        elif way == "pdf":
            self.answer(200, b"%PDF-1.4")
        elif way == "empty":
            self.answer(200, b"")
        elif way in ("drip", "drip-head"):
            self.drip(way)
        else:
            self.answer(404, b"<html>no such page</html>")

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, way: str) -> None:
        """A byte now and then: never idle for long, never done."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\n" + (b"X: " if way == "drip-head" else b"\r\n"))
        stop: threading.Event = self.server.stop  # type: ignore[attr-defined]
        while not stop.wait(0.02):
            try:
                self.wfile.write(b"a")
                self.wfile.flush()
            except OSError:
                return

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.stop = threading.Event()  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.stop.set()  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("way", ["page", "moved", "far", "packed", "latin", "page?a=1#part"])
def test_an_address_is_read(site: str, way: str) -> None:
    read = read_source(f"{site}/{way}", allow_private=True)
    assert "At least 40 trucks entered Gaza" in read.text
    assert read.url == f"{site}/{'page' if way in ('moved', 'far') else way}"
    assert ("café" in read.text) == (way == "latin")


def test_an_address_may_give_plain_text(site: str) -> None:
    assert read_source(f"{site}/plain", allow_private=True).text == TEXT


@pytest.mark.parametrize("way", ["script", "empty"])
def test_an_address_may_give_no_text(site: str, way: str) -> None:
    read = read_source(f"{site}/{way}", allow_private=True)
    assert read.text == ""
    assert read.note


@pytest.mark.parametrize(
    ("way", "message"),
    [("nothing", "404 Not Found"), ("circle", "more than 5 times"), ("to-file", "allowed: addresses that begin"),
     ("to-ftp", "allowed: addresses"), ("to-script", "allowed: addresses"), ("to-nowhere", "no address"),
     ("large", "larger than 100,000 bytes"), ("bomb", "larger than 100,000 bytes"), ("odd", "packed as 'br'"),
     ("broken", "cannot be read"), ("short", "cannot be read"), ("pdf", "a PDF file")],
)  # fmt: skip
def test_an_address_that_cannot_be_read_says_why(site: str, way: str, message: str) -> None:
    with pytest.raises(ReadingError, match=message):
        read_source(f"{site}/{way}", allow_private=True, max_bytes=100_000)


@pytest.mark.parametrize("way", ["drip", "drip-head"])
def test_an_address_that_never_ends_is_left(site: str, way: str) -> None:
    with pytest.raises(ReadingError, match="takes too long"):
        read_source(f"{site}/{way}", allow_private=True, max_seconds=0.3)


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(ReadingError, match="cannot be read"):
            read_source(f"http://127.0.0.1:{taken.getsockname()[1]}/", allow_private=True, max_seconds=2)


@pytest.mark.parametrize("way", ["page", "moved"])
def test_this_machine_is_not_read_unless_allowed(site: str, way: str) -> None:
    with pytest.raises(ReadingError, match="not read unless allowed"):
        read_source(f"{site}/{way}")


def test_a_redirect_is_looked_at_like_the_address(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address of the public network that leads to this machine: only the first step is let pass here."""
    from truceline.extraction import fetching

    answers = iter([True, False])
    monkeypatch.setattr(fetching, "_is_public", lambda number: next(answers))
    with pytest.raises(ReadingError, match="not read unless allowed"):
        read_source(f"{site}/far")


@pytest.mark.parametrize(
    "url",
    ["ftp://example.org/a", "file:///etc/passwd", "gopher://x", "http://", "http:///a", "https://user:word@example.org/",
     "http://exa mple.org/", "http://[::1", "http://example.org:99999/", "http://a\nb/", "HTTP://"],
)  # fmt: skip
def test_only_addresses_of_the_web_are_asked(url: str) -> None:
    with pytest.raises(ReadingError):
        read_source(url)


@pytest.mark.parametrize(
    ("number", "public"),
    [
        *((n, False) for n in "127.0.0.1 10.1.2.3 192.168.0.1 172.16.0.1 169.254.169.254 0.0.0.0 100.64.0.1".split()),
        *((n, False) for n in "224.0.0.1 255.255.255.255 ::1 :: fe80::1%eth0 fc00::1 ::ffff:127.0.0.1 ff02::1".split()),
        *((n, False) for n in "64:ff9b::7f00:1 2002:7f00:1::".split()),
        *((n, True) for n in "1.1.1.1 2606:4700::1111 64:ff9b::101:101".split()),
    ],
)
def test_which_numbers_are_public(number: str, public: bool) -> None:
    assert _is_public(number) is public


# ---------------------------------------------------------------- sources to drafts


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden", "deep/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    inside = [str(tmp_path / name) for name in ("a.html", "b.txt", "deep/c.txt")]
    assert sources_in([str(tmp_path), "-", "https://example.org/"]) == [*inside, "-", "https://example.org/"]


def write(folder: Path, text: str = TEXT, name: str = "a.txt") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def options(folder: Path, **more: Any) -> Options:
    told = {"out": folder / "out", "published": date(2025, 4, 3), "publisher": "The Daily Example"}
    return Options(**{**told, **more})


def outcome(drafted: Drafted) -> tuple[Path | None, str]:
    return drafted.path, drafted.message


def test_a_text_is_drafted_once_and_nothing_is_written_over(tmp_path: Path) -> None:
    source, wanted = write(tmp_path), options(tmp_path)
    first = draft(source, wanted)
    path = first.path
    assert path == tmp_path / "out" / "2025-04-03-daily-example.json"
    assert first.message == "draft written"
    edited = path.read_text(encoding="utf-8") + "\n"
    path.write_text(edited, encoding="utf-8")
    told = "has this text; left as it is: review it, or remove it to extract anew"
    assert outcome(draft(source, wanted)) == (path, told)
    for named in ({"publisher": "Example Post"}, {"published": date(2025, 4, 4)}):  # the same text all the same
        assert outcome(draft(source, options(tmp_path, **named))) == (path, told)
    progress_file(path).parent.mkdir(exist_ok=True)
    progress_file(path).write_text("{}", encoding="utf-8")
    assert "its review has begun" in draft(source, wanted).message
    assert path.read_text(encoding="utf-8") == edited
    progress_file(path).unlink()
    path.write_text(edited.replace('"draft"', '"reviewed"'), encoding="utf-8")
    assert "reviewed already" in draft(source, wanted).message
    assert [p.name for p in (tmp_path / "out").iterdir()] == [path.name]
    path.unlink()
    assert draft(source, wanted).message == "draft written"


def test_two_articles_of_an_outlet_and_day_are_two_drafts(tmp_path: Path) -> None:
    paths = [draft(write(tmp_path, TEXT + more), options(tmp_path)).path for more in ("", "One more.", "Two more.")]
    assert [p.stem for p in paths if p] == [f"2025-04-03-daily-example{n}" for n in ("", "-2", "-3")]
    assert len(tl.load_articles(facts=tmp_path / "out", drafts=True)) == 3


def test_a_draft_names_the_schema_where_it_lies_beside(tmp_path: Path) -> None:
    """So that editors check it; a folder of one's own has none, and no file there points at nothing."""
    alone = draft(write(tmp_path), options(tmp_path)).path
    (tmp_path / "data" / "facts").mkdir(parents=True)
    (tmp_path / "data" / "facts.schema.json").write_text("{}", encoding="utf-8")
    beside = draft(write(tmp_path), options(tmp_path, publisher="Example Post", out=tmp_path / "data" / "facts")).path
    assert alone is not None
    assert beside is not None
    assert "$schema" not in json.loads(alone.read_text(encoding="utf-8"))
    assert next(iter(json.loads(beside.read_text(encoding="utf-8")).items())) == ("$schema", "../facts.schema.json")


def test_what_is_odd_about_a_source_is_told(tmp_path: Path) -> None:
    page = draft(write(tmp_path, PAGE, "a.html"), options(tmp_path))
    assert page.message == "draft written. Read from a page: check that the text is the whole article."
    assert draft(write(tmp_path, " "), options(tmp_path)).message == "The text is empty."


@pytest.mark.parametrize(
    "there", ["{}", "[1", '{"article": 7}', '{"article": {"text_sha256": "0"}, "status": "draft"}']
)
def test_another_file_of_that_name_is_left_alone(tmp_path: Path, there: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "2025-04-03-daily-example.json").write_text(there, encoding="utf-8")
    path = draft(write(tmp_path), options(tmp_path)).path
    assert path is not None
    assert path.name == "2025-04-03-daily-example-2.json"
    assert sound(json.loads(path.read_text(encoding="utf-8")))
    assert (tmp_path / "out" / "2025-04-03-daily-example.json").read_text(encoding="utf-8") == there


def test_the_day_comes_from_the_person_the_page_or_the_files_name(tmp_path: Path) -> None:
    wanted = options(tmp_path, published=None)
    assert "give it with --published" in draft(write(tmp_path), wanted).message
    assert "give it with --published" in draft(write(tmp_path, name="2025-02-30-a.txt"), wanted).message
    named = draft(write(tmp_path, name="2025-01-02-a.txt"), wanted)
    paged = draft(write(tmp_path, PAGE, "b.html"), wanted)
    assert [d.made.article["published"] for d in (named, paged) if d.made] == ["2025-01-02", DAY]


def test_text_of_a_page_is_kept_where_asked(tmp_path: Path) -> None:
    made = draft(write(tmp_path, PAGE, "a.html"), options(tmp_path, keep_text=tmp_path / "texts"))
    assert made.path is not None
    content = json.loads(made.path.read_text(encoding="utf-8"))
    assert content["article"]["text_sha256"] in store.read_texts(tmp_path / "texts")


def test_whatever_goes_wrong_with_one_source_is_a_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise KeyError("a slip of ours")

    monkeypatch.setattr("truceline.drafts.extract", fails)
    outcome = draft(write(tmp_path), options(tmp_path))
    assert outcome.path is None
    assert "KeyError" in outcome.message


def test_a_listing_is_aligned_and_moves_no_cursor() -> None:
    lines = listing(extracted())
    assert lines[0].startswith("c01  aid trucks: at least 40 trucks (gaza)")
    assert len({line.index("“") for line in lines}) == 1
    text = "\x1b[31m 40 \u202e killed"
    assert all(line.isprintable() for line in listing(made_of(text, {"start": 0, "end": len(text)})))


# ---------------------------------------------------------------- the commands


def test_a_teller_the_registry_does_not_hold_is_not_the_outlet(run: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The harbour office of Rafah said 200 aid trucks entered Gaza. It rained.")
    _, out, _ = run("extract", tmp_path / "a.txt", "--published", "2025-04-03", "--out", tmp_path / "out")
    assert "200" in out
    assert "says somebody not in the registry" in out
    assert "own voice" not in out


def test_extract_prints_a_table_and_writes_a_draft(run: Callable[..., Any], tmp_path: Path) -> None:
    status, out, complaints = run(
        "extract", write(tmp_path), "--published", DAY, "--publisher", "X", "--out", tmp_path / "o"
    )
    assert (status, complaints) == (0, "")
    assert "draft written" in out
    assert "c01  aid trucks" in out
    assert [p.name for p in (tmp_path / "o").iterdir()] == ["2025-04-03-x.json"]


def test_one_bad_file_never_stops_the_rest(run: Callable[..., Any], tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    write(folder, name="a.txt")
    (folder / "b.txt").write_bytes(b"%PDF")
    write(folder, "", name="c.txt")
    write(folder, TEXT + "One more.", name="d.txt")
    status, out, complaints = run("extract", folder, "--published", DAY, "--publisher", "X", "--out", tmp_path / "o")
    assert status == 1
    assert "4 sources: 2 drafts" in out
    assert f"failed: {folder / 'b.txt'}" in out
    assert f"failed: {folder / 'c.txt'}" in out
    assert "4/4" in complaints
    assert len(list((tmp_path / "o").iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [(["extract"], 2, "usage"), (["extract", "a", "--published", "soon"], 2, "allowed: a date"),
     (["extract", "a", "b", "--url", "https://example.org"], 1, "name one source"), (["review"], 2, "usage"),
     (["evaluate", "--texts", "nowhere"], 1, "nowhere")],
)  # fmt: skip
def test_wrong_usage_says_how(run: Callable[..., Any], arguments: list[str], status: int, message: str) -> None:
    found, _, complaints = run(*arguments)
    assert found == status
    assert message in complaints


def test_evaluate_lists_misses_and_false_alarms(run: Callable[..., Any], facts_folder: Callable[..., Path]) -> None:
    facts = facts_folder()
    status, out, _ = run("evaluate", "--texts", facts.parent / "texts", "--facts", facts, "--details")
    assert status == 0
    for kind in ("claims", "terms", "responses"):
        assert f"{kind}, missed: " in out
        assert f"{kind}, false alarms: " in out
        assert f"{kind}, found, but wrong: " in out


def test_importing_the_extractor_brings_in_nothing_large() -> None:
    code = (
        "import sys, truceline.extraction, truceline.extraction.reading\n"
        "large = {'pandas', 'polars', 'altair', 'trafilatura', 'lxml', 'jsonschema_rs', 'narwhals', 'tqdm', 'ssl'}\n"
        "print(sorted(large & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
