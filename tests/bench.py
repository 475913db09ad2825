"""Speed and memory, measured: `make bench`. Each figure is the median of several runs, each in a fresh process."""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MEASURES = [
    ("deaths", "gaza", "persons", "cumulative", "people were killed"),
    ("injured", "gaza", "persons", "cumulative", "people were injured"),
    ("hostages_held", "hostages", "persons", "snapshot", "hostages are held"),
    ("hostages_released", "hostages", "persons", "period", "hostages were freed"),
    ("aid_trucks", "gaza", "trucks", "period", "trucks entered"),
]
HEDGES = {"exact": "", "more_than": "more than ", "at_least": "at least ", "about": "about ", "up_to": "up to "}
CLAIMANTS = ["Gaza Ministry of Health", "Israeli military", "Hamas", "United Nations", None]


def fresh(code: str, runs: int = 7) -> tuple[float, float]:
    """(median seconds of the whole process, median seconds the code itself printed)."""
    walls, inner = [], []
    for _ in range(runs):
        start = time.perf_counter()
        out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
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


def main() -> None:
    """Print one line per figure, with its aim."""
    timed = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
    _, seconds = fresh(timed.format("import truceline"))
    print(f"import truceline                      {seconds * 1000:8.1f} ms   aim < 100 ms")
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
                out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
                results.append([float(x) for x in out.split()])
            rows, memory, seconds = (statistics.median(column) for column in zip(*results, strict=True))
            print(
                f"10,000 articles, {rows:,.0f} claims, {backend}  {seconds:6.2f} s, {memory:.0f} MB   "
                "aim < 5 s, < 500 MB"
            )
    for claims, aim in ((10_000, ""), (100_000, "   aim < 1 s, < 500 MB"), (1_000_000, "")):
        for backend in ("polars", "pandas"):
            code = RECONCILE.format(claims=claims, backend=backend, bounds=[*HEDGES])
            memory, seconds = (float(x) for x in subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())  # fmt: skip
            print(f"reconcile {claims:9,} claims, {backend}    {seconds:6.2f} s, {memory:.0f} MB{aim}")
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadscope", "--nbval", "--nbval-current-env",
         "notebooks"], cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    print(f"nbval over all notebooks              {time.perf_counter() - start:8.1f} s    aim < 60 s")


if __name__ == "__main__":
    main()
