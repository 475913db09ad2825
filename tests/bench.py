"""Speed and memory, measured: `make bench`. Each figure is the median of several runs, each in a fresh process."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# As on a user's machine: compiled byte code is kept, so that only the first of several runs writes it.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
MEASURES = [
    ("deaths", "gaza", "persons", "cumulative", "people were killed"),
    ("injured", "gaza", "persons", "cumulative", "people were injured"),
    ("hostages_held", "hostages", "persons", "snapshot", "hostages are held"),
    ("hostages_released", "hostages", "persons", "period", "hostages were freed"),
    ("aid_trucks", "gaza", "trucks", "period", "trucks entered"),
]
HEDGES = {"exact": "", "more_than": "more than ", "at_least": "at least ", "about": "about ", "up_to": "up to "}
CLAIMANTS = ["Gaza Ministry of Health", "Israeli military", "Hamas", "United Nations", None]


def run(code: str) -> str:
    """What a piece of code prints in a process of its own."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    return done.stdout


def fresh(code: str, runs: int = 7) -> tuple[float, float]:
    """(median seconds of the whole process, median seconds the code itself printed)."""
    walls, inner = [], []
    for _ in range(runs):
        start = time.perf_counter()
        out = run(code)
        walls.append(time.perf_counter() - start)
        inner.append(float(out.split()[-1]) if out.strip() else 0.0)
    return statistics.median(walls), statistics.median(inner)


def make_folder(folder: Path, articles: int, claims_each: int) -> None:
    """Facts nobody reported, for timing only: every quote reads as its figure, days and hedges vary."""
    random.seed(1)
    facts = folder / "facts"
    facts.mkdir(parents=True)
    (folder / "proposals.json").write_text("[]\n")
    for n in range(articles):
        day = date(2023, 10, 8) + timedelta(days=n % 900)
        article_id = f"{day}-outlet-{n}"
        claims = []
        for k in range(claims_each):
            measure, population, unit, basis, noun = random.choice(MEASURES)
            bound, hedge = random.choice(list(HEDGES.items()))
            value = random.randint(3, 60000)
            claims.append(
                {
                    "claim_id": f"c{k:02}", "measure": measure, "population": population, "value": value,
                    "bound": bound, "unit": unit, "basis": basis, "modality": "reported", "as_of_start": str(day),
                    "as_of_end": str(day),
                    "as_of_origin": "stated", "claimant": random.choice(CLAIMANTS),
                    "quote": f"{hedge}{value:,} {noun}",
                }
            )  # fmt: skip
        article = {
            "article_id": article_id, "publisher": f"Outlet {n % 40}", "publisher_origin": "stated",
            "url": f"https://example.org/{n}", "published": str(day), "published_latest": str(day),
            "published_origin": "stated", "language": "en", "coverage": "full",
        }  # fmt: skip
        content = {"status": "reviewed", "article": article, "claims": claims}
        content |= {name: [] for name in ("mentions", "terms", "responses", "wording")}
        (facts / f"{article_id}.json").write_text(json.dumps(content))


LOAD = """
import resource, time
start = time.perf_counter()
import truceline as tl
frame = tl.load_claims(backend={backend!r}, facts={facts!r})
seconds = time.perf_counter() - start
print(len(frame), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, seconds)
"""


RECONCILE = """
import random, resource, time
from datetime import date, timedelta
from truceline import reconcile, schema
from truceline.frames import to_frame

random.seed(1)
days = [str(date(2023, 10, 7) + timedelta(days=n)) for n in range(1100)]
total, reports = 0, []
for n, day in enumerate(days):
    total = max(0, total + random.randint(0, 90) - 60 * (n % 200 == 7))
    for measure in ("deaths", "injured"):
        reports.append({{"series": "made-up", "report_date": day, "measure": measure, "population": "gaza",
                        "basis": "cumulative", "origin": "reported", "value": total, "source": "synthetic example"}})
claims = []
for n in range({claims}):
    k, bound, value = random.randrange(3, 1090), random.choice({bounds!r}), random.randrange(100, 50_000)
    low, high = (value if bound in few else None for few in
                 (("exact", "more_than", "at_least"), ("exact", "up_to")))
    claims.append({{"claim_id": f"a#c{{n}}", "article_id": "a", "publisher": "p", "family": "casualties",
                   "unit": "persons", "measure": random.choice(("deaths", "injured")),
                   "basis": "cumulative", "modality": "reported",
                   "population": random.choice(("gaza", "gaza", "gaza_with_missing")), "value": value, "low": low,
                   "high": high, "bound": bound, "as_of_start": days[k - 2], "as_of_end": days[k],
                   "published": days[k + 1], "since": days[k - 3] if n % 9 == 0 else None, "as_of_origin": "stated",
                   "quote": "people"}})
reference, claims = to_frame(schema.REFERENCE, reports, {backend!r}), to_frame(schema.CLAIMS, claims, {backend!r})
start = time.perf_counter()
reconcile(claims, reference)
seconds = time.perf_counter() - start
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, seconds)
"""


SENTENCES = (
    "The health ministry in Gaza said on {day} that {big} people had been killed and {big} wounded since the war began.",
    "Hamas offered to release {small} hostages in exchange for {mid} Palestinian prisoners, an official told Reuters.",
    "Israel, however, demanded the release of {small} living hostages and the bodies of {small} captives.",
    "According to the United Nations, more than {mid} trucks entered the enclave in the past 24 hours.",
    "Mediators from Egypt and Qatar proposed a {small}-day truce, a full withdrawal and a permanent ceasefire.",
    "The talks in Cairo went on until late in the evening, and nobody could say when they would be resumed.",
    "Residents walked back along the coastal road to see what was left of the homes they had fled in the spring.",
    "“We will not disarm,” a spokesman said, adding that the group was ready for a comprehensive deal.",
    "An airstrike on a house in Khan Younis killed at least {small} people, medics said on {day}.",
    "The two sides remain far apart on who is to govern the territory, diplomats who follow the talks said.",
)


def make_texts(count: int, size: int = 3400) -> list[str]:
    """Articles nobody wrote, of the length of a news report: half of the sentences hold figures."""
    random.seed(2)
    days = ("Monday", "Tuesday", "Wednesday", "Thursday")
    texts = []
    for _ in range(count):
        parts: list[str] = []
        while sum(map(len, parts)) < size:
            parts.append(
                random.choice(SENTENCES).format(
                    day=random.choice(days), big=f"{random.randint(10_000, 99_999):,}", mid=random.randint(100, 999),
                    small=random.randint(2, 60),
                )
            )  # fmt: skip
        texts.append("\n".join(" ".join(parts[n : n + 3]) for n in range(0, len(parts), 3)))
    return texts


def bench_extraction() -> None:
    """Articles per second, against quantulum3 and against one scan for digits, on the same texts, in this process."""
    import re

    from truceline import store
    from truceline.extraction import extract

    folder = store.texts_folder()
    texts = make_texts(300)
    if folder is not None and folder.is_dir():
        texts += [text for _, text in sorted(store.read_texts(folder).items())]
    per_article = statistics.median(_timed(lambda t=t: extract(t, published="2025-02-19")) for t in texts)
    digits = re.compile(r"\d+")
    floor = statistics.median(_timed(lambda t=t: digits.findall(t)) for t in texts)
    kilobytes = sum(map(len, texts)) / len(texts) / 1000
    print(
        f"extract, {len(texts)} articles of {kilobytes:.1f} kB  {1 / per_article:8.0f} articles/s   aim 1,000; "
        f"{per_article / floor:.0f} times one scan for digits"
    )
    try:
        from quantulum3 import parser
    except ImportError:
        print("quantulum3 is not installed (make bench installs it): not compared")
    else:
        some = texts[:5]
        parser.parse(some[0][:200])  # its first call reads its tables
        other = statistics.median(_timed(lambda t=t: parser.parse(t)) for t in some)
        times = f"extract is {other / per_article:.0f} times as fast, aim 150"
        print(f"quantulum3 on the same texts          {1 / other:8.2f} articles/s   {times}")
    for name, text in (
        ("one article 300 times", texts[0] * 300), ("300 articles in one", "\n\n".join(make_texts(300))),
        ("a million words in a sentence", "Gaza " * 1_000_000),
        ("a million digits", "Gaza " + "7" * 1_000_000), ("a million quotation marks", "Gaza " + '"' * 1_000_000),
        ("nested brackets", "Gaza " + "(" * 500_000 + ")" * 500_000),
    ):  # fmt: skip
        print(f"extract, {name:30} {_timed(lambda t=text: extract(t, published='2025-02-19')):6.2f} s, aim < 3 s")


def _timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start


def main() -> None:
    """Print one line per figure, with its aim."""
    timed = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
    _, seconds = fresh(timed.format("import truceline"))
    print(f"import truceline                      {seconds * 1000:8.1f} ms   aim < 100 ms")
    _, seconds = fresh(timed.format("import truceline.extraction"))
    print(f"import truceline.extraction           {seconds * 1000:8.1f} ms   aim < 100 ms")
    bench_extraction()
    for library in ("polars", "pandas"):
        bare, _ = fresh(f"import {library}")
        loaded, _ = fresh(f"import truceline as tl; tl.load_claims(backend={library!r})")
        print(
            f"load_claims({library})                   {loaded * 1000:8.1f} ms   "
            f"{loaded / bare:.2f} times the bare import ({bare * 1000:.0f} ms), aim <= 1.5"
        )
    with tempfile.TemporaryDirectory() as folder:
        make_folder(Path(folder), 10_000, 10)
        for backend in ("polars", "pandas"):
            code = LOAD.format(backend=backend, facts=f"{folder}/facts")
            results = []
            for _ in range(3):
                results.append([float(x) for x in run(code).split()])
            rows, memory, seconds = (statistics.median(column) for column in zip(*results, strict=True))
            print(
                f"10,000 articles, {rows:,.0f} claims, {backend}  {seconds:6.2f} s, {memory:.0f} MB   "
                "aim < 5 s, < 500 MB"
            )
    for claims, aim in ((10_000, ""), (100_000, "   aim < 1 s, < 500 MB"), (1_000_000, "")):
        for backend in ("polars", "pandas"):
            code = RECONCILE.format(claims=claims, backend=backend, bounds=[*HEDGES])
            memory, seconds = (float(x) for x in run(code).split())
            print(f"reconcile {claims:9,} claims, {backend}    {seconds:6.2f} s, {memory:.0f} MB{aim}")
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadscope", "--nbval", "--nbval-current-env",
         "notebooks"], cwd=ROOT, check=True, capture_output=True, env=ENVIRONMENT,
    )  # fmt: skip
    print(f"nbval over all notebooks              {time.perf_counter() - start:8.1f} s    aim < 60 s")


if __name__ == "__main__":
    main()
