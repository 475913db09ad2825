"""Reference series: read strictly, fetched from a server that misbehaves, and a cache that is never left broken."""

from __future__ import annotations

import copy
import csv
import io
import json
import os
import socket
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import truceline
from truceline import schema
from truceline.cli import main
from truceline.frames import as_rows
from truceline.quantities import read_quantities
from truceline.reference import cache, example, fetch_reference, gaza_moh_daily, load_reference, registry
from truceline.reference.reports import SeriesError, ShapeError
from truceline.report import make_report, save_notebooks

Report = dict[str, Any]
NAME = gaza_moh_daily.NAME
KINDS = ("pandas", "polars")


def reports() -> list[Report]:
    """Ten made-up days; the first has no filled-in surprises."""
    return copy.deepcopy(json.loads(example.content())[:10])


def west_bank(days: int = 3) -> list[Report]:
    return [
        {
            "report_date": f"2001-02-0{n + 1}", "killed_cum": 2 + n, "killed_children_cum": 0, "injured_cum": 5 + n,
            "injured_children_cum": 1, "settler_attacks_cum": 1, "flash_source": "fill" if n == 1 else "un",
            **({"verified": {"killed": 1, "killed_cum": 3 + n, "injured": 2, "injured_cum": 6 + n}} if n != 1 else {}),
        }
        for n in range(days)
    ]  # fmt: skip


WORKING = {NAME: reports, "west-bank-daily": west_bank}


def dumped(content: Any) -> bytes:
    return json.dumps(content).encode()


def as_csv(rows: list[Report]) -> bytes:
    flat: list[Report] = []
    for row in rows:
        flat.append({})
        for name, value in row.items():
            flat[-1] |= {f"{name}.{k}": x for k, x in value.items()} if isinstance(value, dict) else {name: value}
    names = list(dict.fromkeys(name for row in flat for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    writer.writerows(flat)
    return out.getvalue().encode()


def changed(**changes: Any) -> bytes:
    """Made-up reports with changes to the fifth; Ellipsis takes a field away."""
    rows = reports()
    rows[4] |= changes
    rows[4] = {k: x for k, x in rows[4].items() if x is not ...}
    return dumped(rows)


# ---------------------------------------------------------------- reading


def test_every_series_is_tried_here() -> None:
    assert set(WORKING) == set(registry.SERIES)


@pytest.mark.parametrize("name", registry.SERIES)
@pytest.mark.parametrize("backend", KINDS)
def test_a_file_becomes_a_tidy_frame(tmp_path: Path, name: str, backend: Any) -> None:
    (tmp_path / "file.json").write_bytes(dumped(WORKING[name]()))
    frame = load_reference(name, path=tmp_path / "file.json", backend=backend)
    assert list(frame.columns) == [c.name for c in schema.REFERENCE.columns]
    rows = as_rows(frame)
    key = [tuple(row[k] or "" for k in schema.REFERENCE.key) for row in rows]
    assert key == sorted(key)
    assert len(set(key)) == len(key)
    for row in rows:
        for c in schema.REFERENCE.columns:
            assert (row[c.name] is not None) or c.nullable, (c.name, row)
            assert not c.values or row[c.name] in (*c.values, None)
    assert {row["series"] for row in rows} == {name}


@pytest.mark.parametrize("name", registry.SERIES)
def test_csv_and_json_give_the_same(name: str) -> None:
    parse = registry.SERIES[name].parse
    assert parse(as_csv(WORKING[name]())) == parse(dumped(WORKING[name]()))
    assert parse(b"\xef\xbb\xbf" + as_csv(WORKING[name]())) == parse(dumped(WORKING[name]()))


@pytest.mark.parametrize("name", registry.SERIES)
def test_a_registry_entry_says_what_it_is(name: str) -> None:
    series = registry.SERIES[name]
    assert series.name == name
    assert series.url.startswith("https://")
    assert series.page.startswith("https://")
    for text in (series.title, series.producer, series.citation, series.licence, series.counts, series.counted_by):
        assert text
    assert series.caveats
    assert date.fromisoformat(series.since) == date(2023, 10, 7)
    assert series.unit in truceline.load_claims()["unit"].cat.categories


def of_day(rows: Any, day: str) -> list[tuple[Any, ...]]:
    names = ("measure", "population", "basis", "category", "origin", "value", "source", "period_hours")
    return sorted((tuple(r[n] for n in names) for r in rows if r["report_date"] == day), key=str)


def test_reported_and_filled_stand_apart_and_so_do_the_kinds_of_deaths() -> None:
    rows = reports()
    rows[1] |= {"report_source": "gmotel", "report_period": 48, "killed_recovered": 3, "killed_truce_new": 2,
                "killed_succumbed": 1, "killed_committee": 4}  # fmt: skip
    found = of_day(gaza_moh_daily.parse(dumped(rows)), "2001-01-02")
    office = ("Gaza Government Media Office", 48)
    total = rows[1]["killed_cum"]
    assert ("deaths", "gaza", "cumulative", None, "reported", total, *office) in found
    assert ("deaths", "gaza", "cumulative", None, "filled", total, *office) in found
    for category, value in (("recovered", 3.0), ("new", 2.0), ("succumbed", 1.0), ("committee", 4.0)):
        assert ("deaths", "gaza", "period", category, "reported", value, *office) in found
    assert not [r for r in found if r[3] and r[4] == "filled"]


def test_a_day_without_a_report_has_only_filled_in_values_and_no_hours() -> None:
    rows = gaza_moh_daily.parse(example.content())
    found = of_day(rows, "2001-02-05")
    assert {r[4] for r in found} == {"filled"}
    assert {r[6:] for r in found} == {("no official report", None)}


def test_west_bank_updates_filled_in_days_and_verified_counts() -> None:
    rows = registry.SERIES["west-bank-daily"].parse(dumped(west_bank()))
    assert {(r[3], r[4]) for r in of_day(rows, "2001-02-01")} == {(None, "reported"), ("verified", "reported")}
    assert {(r[3], r[4]) for r in of_day(rows, "2001-02-02")} == {(None, "filled")}


def test_gaps_falling_totals_and_unsorted_days_are_as_published() -> None:
    rows = reports()
    rows[6]["killed_cum"] = 1
    del rows[3]
    values = {
        r["report_date"]: r["value"] for r in gaza_moh_daily.parse(dumped(rows[::-1]))
        if (r["measure"], r["basis"], r["origin"]) == ("deaths", "cumulative", "reported")
    }  # fmt: skip
    assert list(values) == sorted(values)
    assert "2001-01-04" not in values
    assert values["2001-01-07"] == 1 < values["2001-01-06"]


def test_the_same_report_twice_is_one_and_two_that_differ_are_an_error() -> None:
    rows = reports()
    assert gaza_moh_daily.parse(dumped([*rows, rows[4]])) == gaza_moh_daily.parse(dumped(rows))
    with pytest.raises(ShapeError, match="two reports of 2001-01-05 that differ"):
        gaza_moh_daily.parse(dumped([*rows, rows[4] | {"killed_cum": 1}]))


def test_a_new_field_is_no_change_of_form() -> None:
    assert gaza_moh_daily.parse(changed(weather="dry")) == gaza_moh_daily.parse(dumped(reports()))


@pytest.mark.parametrize(
    ("content", "kind", "says"),
    [
        (changed(killed_cum="12,345"), ShapeError, "2001-01-05: field 'killed_cum' holds '12,345'"),
        (changed(killed_cum="many"), ShapeError, "field 'killed_cum' holds 'many'"),
        (changed(injured=-3), ShapeError, "field 'injured' holds -3"),
        (changed(ext_killed=1.5), ShapeError, "field 'ext_killed' holds 1.5"),
        (changed(killed=True), ShapeError, "field 'killed' holds True"),
        (changed(killed={"men": 1, "women": 2}, report_source=...), ShapeError, "field 'report_source' is missing"),
        (changed(report_period="a day"), ShapeError, "field 'report_period' holds 'a day'"),
        (changed(killed_cum={"men": 1, "women": 2}), ShapeError, "field 'killed_cum' holds {'men': 1, 'women': 2}"),
        (changed(killed_cum="9" * 6000), ShapeError, "field 'killed_cum' holds '9999"),
        (changed(report_source=["mohtel"]), ShapeError, "field 'report_source' holds ['mohtel']"),
        (changed(report_source="radio"), ShapeError, "field 'report_source' holds 'radio'; known: mohtel"),
        (changed(ext_killed_cum=...), ShapeError, "field 'ext_killed_cum' is missing"),
        (changed(ext_killed_cum=None), ShapeError, "field 'ext_killed_cum' is missing"),
        (changed(report_date=...), ShapeError, "report 5: field 'report_date' is missing"),
        (changed(report_date="5 January"), ShapeError, "field 'report_date' holds '5 January'"),
        (changed(report_date=20010105), ShapeError, "field 'report_date' holds 20010105"),
        (dumped({"reports": reports()}), ShapeError, "not a list of reports"),
        (dumped([1, 2]), ShapeError, "not a list of reports"),
        (b"<!doctype html><html>Just a moment ...</html>", SeriesError, "is a web page, not data"),
        (b"\n <HTML>", SeriesError, "is a web page, not data"),
        (dumped(reports())[:-20], SeriesError, "is not JSON"),
        (as_csv(reports())[:-20], SeriesError, "may end early"),
        (b"[]", SeriesError, "holds no reports"),
        (b"", SeriesError, "holds no reports"),
        (b"[" * 100_000, SeriesError, "is not JSON"),
        (b"\xff\xfe\x00", SeriesError, "is not UTF-8 text"),
    ],
)  # fmt: skip
def test_what_is_not_as_known_is_an_error_that_names_it(content: bytes, kind: type[Exception], says: str) -> None:
    with pytest.raises(kind) as caught:
        gaza_moh_daily.parse(content)
    assert says in str(caught.value)


@pytest.mark.parametrize("field", ["killed_cum", "injured", "killed_recovered", "killed_committee"])
def test_a_field_that_may_be_left_out_of_a_day_may_not_vanish_from_the_file(field: str) -> None:
    rows = []
    for day, report in zip(("2023-10-07", "2023-10-12", "2025-01-12", "2025-02-01"), reports(), strict=False):
        rows.append(report | {"report_date": day})
        for name in ("killed_children_cum", "killed_women_cum", "med_killed_cum", "press_killed_cum",
                     "killed_truce_new", "killed_recovered", "killed_succumbed", "killed_committee"):  # fmt: skip
            rows[-1][name] = 0
    assert gaza_moh_daily.parse(dumped(rows))
    for row in rows:
        row[f"{field}_total"] = row.pop(field)
    with pytest.raises(ShapeError, match=f"field '{field}' is in no report"):
        gaza_moh_daily.parse(dumped(rows))


def test_west_bank_says_which_field_has_changed() -> None:
    parse = registry.SERIES["west-bank-daily"].parse
    with pytest.raises(ShapeError, match="field 'flash_source' holds 'guess'"):
        parse(dumped([west_bank(1)[0] | {"flash_source": "guess"}]))
    with pytest.raises(ShapeError, match="field 'verified' holds 7, not fields of its own"):
        parse(dumped([west_bank(1)[0] | {"verified": 7}]))
    with pytest.raises(ShapeError, match=r"field 'verified.killed_cum' holds 'x'"):
        parse(dumped([west_bank(1)[0] | {"verified": {"killed_cum": "x"}}]))


# ---------------------------------------------------------------- a server that misbehaves


class Server:
    """A real server on this machine; `behave` is called with each request, in place of a handler."""

    def __init__(self) -> None:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.requests += 1
                outer.behave(self)

            def log_message(self, *_: Any) -> None:
                pass

        self.requests = 0
        self.behave: Callable[[Any], None] = self.sends(dumped(reports()))
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.http.server_port}/daily.json"

    @staticmethod
    def sends(content: bytes, status: int = 200, length: int | str | None = None) -> Callable[[Any], None]:
        """An answer; `length`: what it says its length is, -1 for nothing."""

        def answer(handler: Any) -> None:
            handler.send_response(status)
            if length != -1:
                handler.send_header("Content-Length", str(len(content) if length is None else length))
            handler.end_headers()
            handler.wfile.write(content)

        return answer

    def stop(self) -> None:
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Server]:
    """A server in place of the series' address, and an empty cache."""
    for name in [n for n in os.environ if n.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("TRUCELINE_CACHE", str(tmp_path / "cache"))
    running = Server()
    entry = registry.SERIES[NAME]
    fields = {f: getattr(entry, f) for f in registry.Series.__slots__}
    monkeypatch.setitem(registry.SERIES, NAME, registry.Series(**{**fields, "url": running.url}))
    yield running
    running.stop()


def cached() -> Path:
    return cache.path_of(registry.SERIES[NAME])


def make_old(days: float) -> None:
    then = time.time() - days * 86400
    os.utime(cached(), (then, then))


def in_the_cache() -> list[str]:
    return sorted(p.name for p in cached().parent.iterdir())


def killed(frame: Any) -> list[float]:
    rows = [r for r in as_rows(frame) if (r["measure"], r["basis"], r["origin"], r["population"]) ==
            ("deaths", "cumulative", "reported", "gaza")]  # fmt: skip
    return [r["value"] for r in rows]


@pytest.mark.parametrize("backend", KINDS)
def test_fetch_keeps_a_copy_and_load_reads_it(server: Server, backend: Any) -> None:
    fetched = fetch_reference(NAME, backend=backend)
    assert in_the_cache() == [f"{NAME}.json"]
    assert cached().read_bytes() == dumped(reports())
    server.stop()
    assert as_rows(load_reference(NAME, backend=backend)) == as_rows(fetched)


def test_a_copy_younger_than_a_day_is_not_asked_for_again_and_an_older_one_is(server: Server) -> None:
    fetch_reference(NAME)
    make_old(0.9)
    fetch_reference(NAME)
    assert server.requests == 1
    make_old(1.1)
    server.behave = server.sends(dumped(reports()[:5]))
    assert len(killed(fetch_reference(NAME))) == 5
    assert server.requests == 2
    assert len(killed(fetch_reference(NAME, max_age=timedelta(0)))) == 5
    assert server.requests == 3


def breaks_off(handler: Any) -> None:
    """Half of what was announced, then silence."""
    content = dumped(reports())
    Server.sends(content[: len(content) // 2], length=len(content))(handler)


def hangs_up(handler: Any) -> None:
    """No answer at all."""
    handler.connection.shutdown(socket.SHUT_RDWR)


def sends_on(handler: Any) -> None:
    handler.send_response(302)
    handler.send_header("Location", handler.path)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def packed_badly(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Encoding", "gzip")
    handler.end_headers()
    handler.wfile.write(b"not packed")


HTML = b"<!doctype html><html><body>Service unavailable</body></html>"
TROUBLE: dict[str, tuple[Callable[[Any], None], str]] = {
    "truncated": (breaks_off, "it broke off"),
    "truncated, no length told": (Server.sends(dumped(reports())[:-99], length=-1), "is not JSON"),
    "web page with status 200": (Server.sends(HTML), "is a web page, not data"),
    "web page with status 503": (Server.sends(HTML, 503), "status 503"),
    "gone": (Server.sends(b"", 404), "status 404"),
    "empty": (Server.sends(b""), "holds no reports"),
    "hangs up": (hangs_up, "no connection"),
    "sent round in circles": (sends_on, "status 302"),
    "packed, but not": (packed_badly, "it cannot be unpacked"),
    "a number without end": (Server.sends(b"[" + b"9" * 6000 + b"]"), "is not JSON"),
}
CHANGES = {
    "text in a number": (changed(killed_cum="12,345"), "'killed_cum'"),
    "field renamed": (changed(ext_killed_cum=..., ext_killed_total=1), "'ext_killed_cum'"),
    "two reports of a day": (dumped([*reports(), reports()[4] | {"killed_cum": 1}]), "2001-01-05"),
    "an object": (dumped({"data": reports()}), "not a list"),
}


@pytest.mark.parametrize("trouble", TROUBLE)
def test_trouble_without_a_copy_is_an_error_that_says_what_to_do(server: Server, trouble: str) -> None:
    server.behave, says = TROUBLE[trouble]
    with pytest.raises(SeriesError) as caught:
        fetch_reference(NAME)
    for part in (NAME, says, "no copy", "path="):
        assert part in str(caught.value)
    assert in_the_cache() == []


@pytest.mark.parametrize("trouble", TROUBLE)
def test_trouble_with_a_copy_falls_back_on_it_and_says_how_old_it_is(server: Server, trouble: str) -> None:
    before = as_rows(fetch_reference(NAME))
    make_old(3)
    server.behave, says = TROUBLE[trouble]
    with pytest.warns(UserWarning, match="3 days old") as warned:
        assert as_rows(fetch_reference(NAME)) == before
    assert says in str(warned[0].message)
    assert in_the_cache() == [f"{NAME}.json"]
    assert as_rows(load_reference(NAME)) == before


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_form_is_an_error_that_names_the_field_and_keeps_the_copy(server: Server, change: str) -> None:
    before = as_rows(fetch_reference(NAME))
    make_old(3)
    content, says = CHANGES[change]
    server.behave = server.sends(content)
    with pytest.raises(ShapeError) as caught:
        fetch_reference(NAME)
    for part in (NAME, says, "has changed", "3 days old"):
        assert part in str(caught.value)
    assert in_the_cache() == [f"{NAME}.json"]
    assert as_rows(load_reference(NAME)) == before


@pytest.mark.parametrize("rows", [reports()[:3] + reports()[5:], [*reports()[:6], reports()[6] | {"killed_cum": 1}]])
def test_gaps_and_falls_are_kept(server: Server, rows: list[Report]) -> None:
    server.behave = server.sends(dumped(rows))
    assert killed(fetch_reference(NAME)) == [r["killed_cum"] for r in rows]


def test_a_broken_copy_is_fetched_anew_and_load_says_so(server: Server) -> None:
    fetch_reference(NAME)
    cached().write_bytes(cached().read_bytes()[:100])
    with pytest.raises(SeriesError, match=f"truceline fetch {NAME}"):
        load_reference(NAME)
    assert len(killed(fetch_reference(NAME))) == 10
    assert server.requests == 2


@pytest.mark.parametrize("copy_kept", [False, True])
def test_silence_is_not_waited_for_and_leaves_nothing(
    server: Server, monkeypatch: pytest.MonkeyPatch, copy_kept: bool
) -> None:
    if copy_kept:
        fetch_reference(NAME)
        make_old(3)
    monkeypatch.setattr(cache, "_TIMEOUT", 0.2)
    done = threading.Event()
    content = dumped(reports())

    def goes_silent(handler: Any) -> None:
        Server.sends(content[:50], length=len(content))(handler)
        handler.wfile.flush()
        done.wait(20)

    server.behave = goes_silent
    try:
        if copy_kept:
            with pytest.warns(UserWarning, match=r"no answer.*3 days old"):
                assert len(killed(fetch_reference(NAME))) == 10
        else:
            with pytest.raises(SeriesError, match="no answer"):
                fetch_reference(NAME)
    finally:
        done.set()
    assert in_the_cache() == ([f"{NAME}.json"] if copy_kept else [])


def test_what_a_killed_download_leaves_is_cleaned_up_and_a_running_one_is_not_touched(server: Server) -> None:
    fetch_reference(NAME)
    make_old(3)
    reached, done = threading.Event(), threading.Event()

    def goes_silent(handler: Any) -> None:
        Server.sends(b"[", length=999)(handler)
        handler.wfile.flush()
        reached.set()
        done.wait(20)

    server.behave = goes_silent
    code = (
        "import dataclasses, sys; from truceline.reference import cache, registry; "
        f"cache.fetch(dataclasses.replace(registry.SERIES[{NAME!r}], url=sys.argv[1]))"
    )
    download = subprocess.Popen([sys.executable, "-c", code, server.url], stderr=subprocess.DEVNULL)
    try:
        assert reached.wait(20)
    finally:
        download.kill()
        download.wait()
        done.set()
    (left,) = cached().parent.glob(".download-*")
    assert len(killed(load_reference(NAME))) == 10  # the copy is whole
    server.behave = server.sends(dumped(reports()))
    fetch_reference(NAME)
    assert left.exists()  # it might be another program's
    then = time.time() - 7200
    os.utime(left, (then, then))
    fetch_reference(NAME, max_age=timedelta(0))
    assert in_the_cache() == [f"{NAME}.json"]


def test_a_cache_that_cannot_be_written(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TRUCELINE_CACHE", str(tmp_path / "file"))
    with pytest.raises(SeriesError, match=r"file cannot be written .*path="):
        fetch_reference(NAME)


def test_the_cache_may_be_named_from_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRUCELINE_CACHE", "~/somewhere")
    assert cache.folder() == Path.home() / "somewhere"


def test_a_length_that_is_none_does_not_matter(server: Server) -> None:
    server.behave = server.sends(dumped(reports()), length="many")
    assert len(killed(fetch_reference(NAME))) == 10


def test_no_server_at_all(server: Server) -> None:
    server.stop()
    with pytest.raises(SeriesError, match="no connection"):
        fetch_reference(NAME)


# ---------------------------------------------------------------- loading


def test_loading_without_a_copy_says_which_command_gets_one(server: Server) -> None:
    with pytest.raises(SeriesError, match=f"run `truceline fetch {NAME}`"):
        load_reference(NAME)
    assert server.requests == 0


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SeriesError, match="cannot be read"):
        load_reference(NAME, path=tmp_path / "nothing.json")


@pytest.mark.parametrize("call", [load_reference, fetch_reference])
def test_an_unknown_series_lists_those_there_are(call: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match=r"did you mean 'gaza-moh-daily'.*known: gaza-moh-daily, west-bank-daily"):
        call("gaza-moh-dayly")


# ---------------------------------------------------------------- the command


def test_fetch_lists_fetches_and_tells_ages(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fetch"]) == 0
    assert "no copy" in capsys.readouterr().out
    assert main(["fetch", NAME]) == 0
    assert "10 days of reports up to 2001-01-10" in capsys.readouterr().out
    make_old(5)
    server.stop()
    assert main(["fetch", NAME]) == 0
    assert "5 days old" in capsys.readouterr().out
    assert main(["fetch"]) == 0
    assert "5 days old" in capsys.readouterr().out


def test_fetch_all_goes_on_after_a_failure(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = registry.SERIES["west-bank-daily"]
    fields = {f: getattr(other, f) for f in registry.Series.__slots__}
    monkeypatch.setitem(registry.SERIES, "west-bank-daily", registry.Series(**{**fields, "url": server.url}))
    assert main(["fetch", "--all"]) == 1
    told = capsys.readouterr()
    assert "10 days of reports" in told.out
    assert "west-bank-daily" in told.err
    assert "flash_source" in told.err
    assert main(["fetch", "nothing"]) == 1


# ---------------------------------------------------------------- the made-up example


def test_the_example_is_marked_and_shaped_like_the_real_thing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(example.SWITCH, raising=False)
    for backend in KINDS:
        held = example.claims_and_reference(backend)  # type: ignore[arg-type]
        assert held.label == "synthetic example"
        assert {r["source"] for r in as_rows(held.reference)} == {"synthetic example"}
        assert {r["report_date"].year for r in as_rows(held.reference)} == {2001}
        assert list(held.claims.columns) == [c.name for c in schema.CLAIMS.columns]
    for row in as_rows(held.claims):  # the project's own rule: a quote reads as its figure
        assert (row["bound"], row["value"]) in {
            (r.quantity.bound, r.quantity.value) for r in read_quantities(row["quote"])
        }, row


def test_the_switch_gives_the_cached_series_and_our_own_claims(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(example.SWITCH, example.CACHED)
    assert example.claims_and_reference().label == example.LABEL  # nothing cached
    assert "synthetic example" in example.used()
    fetch_reference(NAME)
    held = example.claims_and_reference()
    assert held.label == NAME
    assert len(held.claims) == len(truceline.load_casualties())
    assert "less than an hour old" in example.used()
    other = registry.SERIES["west-bank-daily"]
    cache.path_of(other).write_bytes(dumped(west_bank()))
    held = example.claims_and_reference()
    assert held.label == "gaza-moh-daily and west-bank-daily"
    assert {r["series"] for r in as_rows(held.reference)} == set(registry.SERIES)
    assert example.used().count("copy less than an hour old") == 2


def test_the_project_ships_no_series() -> None:
    root = Path(__file__).parents[1]
    include = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert "cache" not in str(include)
    assert not [p for p in (root / "data").rglob("*") if "daily" in p.name]


def test_the_report_asks_for_the_cached_series_and_committed_notebooks_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(example.SWITCH, example.CACHED)
    monkeypatch.setenv("TRUCELINE_CACHE", str(tmp_path / "cache"))
    cell = {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": None, "outputs": [],
            "source": f"import os; print('asked for:', os.environ[{example.SWITCH!r}] or 'nothing')"}  # fmt: skip
    notebook = {"cells": [cell], "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
                "nbformat": 4, "nbformat_minor": 5}  # fmt: skip
    (tmp_path / "00-switch.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    save_notebooks(tmp_path)
    assert "asked for: nothing" in (tmp_path / "00-switch.ipynb").read_text(encoding="utf-8")
    index = make_report(tmp_path, tmp_path / "report")
    assert "asked for: cached" in (tmp_path / "report" / "00-switch.html").read_text(encoding="utf-8")
    assert "synthetic example" in index.read_text(encoding="utf-8")  # nothing in the cache
