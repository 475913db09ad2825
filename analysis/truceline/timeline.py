"""Tables from tables: the latest figure of each claimant, stock against flow, and what cannot both be true.

Pure functions. They take pandas or polars frames as the loaders return them and give the same kind back.
Nothing here picks a winner or blends two sources: differences stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Any

from truceline import schema, words
from truceline import vocabulary as v
from truceline.frames import Frame, rows_of, to_frame
from truceline.records import superseded_by
from truceline.schema import Column, Table

Row = dict[str, Any]

ASSERTED = ("reported", "estimated")
# What a series drawn as one line has in common; anything less would blend counts of different things.
SERIES = ("measure", "population", "basis", "since", "unit", "per", "claimant")


def _like(frame: Frame, table: Table, rows: Sequence[Row]) -> Frame:
    """Rows as the kind of frame that was given."""
    backend = "polars" if type(frame).__module__.startswith("polars") else "pandas"
    plain = [{k: x.isoformat()[:10] if isinstance(x, date) else x for k, x in row.items()} for row in rows]
    return to_frame(table, plain, backend)


def modalities(modality: Iterable[str]) -> set[str]:
    """The modalities of a `modality=` argument, one or several; an unknown one is an error."""
    wanted = {modality} if isinstance(modality, str) else set(modality)
    unknown = wanted - set(v.MODALITIES)
    if unknown:
        raise ValueError(f"modality={sorted(unknown)} is unknown; allowed: {', '.join(v.MODALITIES)}")
    return wanted


def _asserted(frame: Frame, modality: Iterable[str]) -> list[Row]:
    wanted = modalities(modality)
    return [row for row in rows_of(frame, schema.CLAIMS) if row["modality"] in wanted]


def _key(row: Row, names: Iterable[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)


def series_key(row: Row) -> tuple[Any, ...]:
    """What tells one series from another; outlets that speak in their own voice are claimants of their own."""
    return (*_key(row, SERIES), None if row["claimant"] else row["publisher"])


def _sorted_key(row: Row, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(row[name] or "") for name in names)


def _age(row: Row) -> tuple[Any, ...]:
    return row["as_of_end"], row["published"], superseded_by(row) is None, row["claim_id"]


def latest(claims: Frame, *, modality: Iterable[str] = ASSERTED) -> Frame:
    """The latest claim of each series: per measure, population, basis, since, unit, per and claimant.

    Latest by the last as-of day, then by publication, then by claim_id; a figure superseded in its own article gives
    way to the one that replaces it. Same columns as the claims.

    >>> from truceline import load_casualties
    >>> deaths = load_casualties(population="gaza", measure="deaths")
    >>> two = deaths["article_id"].isin(["2025-02-19-top-trends-24", "2025-04-03-middle-east-monitor"])
    >>> latest(deaths[two])[["value", "bound", "claimant"]]
         value      bound                 claimant
    0  50400.0  more_than  Gaza Ministry of Health
    """
    newest: dict[tuple[Any, ...], Row] = {}
    for row in sorted(_asserted(claims, modality), key=_age):
        newest[series_key(row)] = row
    return _like(claims, schema.CLAIMS, sorted(newest.values(), key=lambda r: _sorted_key(r, SERIES)))


# ---------------------------------------------------------------- stock and flow


def _column(name: str, kind: schema.Type, meaning: str, nullable: bool = True) -> Column:
    return Column(name, kind, meaning, nullable)


STOCK_AND_FLOW = Table(
    "stock_and_flow",
    "one row per pair of successive counts of held people",
    (
        _column("population", "string", "whom the counts are of", False),
        _column("from_day", "date", "day of the earlier count", False),
        _column("to_day", "date", "day of the later count", False),
        _column("from_claim", "string", "the earlier count", False),
        _column("to_claim", "string", "the later count", False),
        _column("held_before", "number", "value of the earlier count"),
        _column("held_after", "number", "value of the later count"),
        _column("fewer_low", "number", "by how many the count fell, at least"),
        _column("fewer_high", "number", "by how many the count fell, at most"),
        _column("told_low", "number", "releases and returns told for the days between, at least"),
        _column("told_high", "number", "releases and returns told for the days between, at most; null = open"),
        _column("unexplained_low", "number", "what is left of the fall, at least; below 0: more came out than it fell"),
        _column("unexplained_high", "number", "what is left of the fall, at most"),
        _column("flow_claims", "list", "the releases and returns counted", False),
        _column("reading", "string", "the row in plain words", False),
    ),
    ("from_claim", "to_claim"),
)
_FLOWS = ("hostages_released", "bodies_returned", "hostages_returned")


def _minus(a: float | None, b: float | None) -> float | None:
    return None if a is None or b is None else a - b


def stock_and_flow(hostages: Frame, *, modality: Iterable[str] = ASSERTED) -> Frame:
    """Counts of held people against the releases and returns told for the days between them.

    One row per count of `hostages_held` and the next later one of the same population, whoever claims them. A flow
    counts if its days lie after the earlier count and not after the later one. Several claims on overlapping days
    and one measure are one event, counted once, as wide as they differ. Planned releases are no flows; pass
    `modality=` to include them. Figures superseded in their own article are left out. Deaths in captivity and bodies
    found are not releases: they show as unexplained.

    >>> from truceline import load_hostages
    >>> hostages = load_hostages()
    >>> two = hostages["article_id"].isin(["2023-12-21-times-of-israel", "2025-04-03-new-york-post"])
    >>> print(stock_and_flow(hostages[two])["reading"][0])
    129 held on 21 Dec 2023, 59 on 2 to 8 Apr 2025: 70 fewer; told as released or returned between: none; \
unexplained: 70.
    """
    rows = [r for r in _asserted(hostages, modality) if superseded_by(r) is None]
    stocks = sorted((r for r in rows if r["measure"] == "hostages_held"), key=lambda r: (r["as_of_end"], r["claim_id"]))
    flows = [r for r in rows if r["measure"] in _FLOWS and r["basis"] == "period"]
    out = []
    for before in stocks:
        later = [
            r for r in stocks if r["population"] == before["population"] and r["as_of_start"] > before["as_of_end"]
        ]
        next_day = min((r["as_of_end"] for r in later), default=None)
        out += [_step(before, after, flows) for after in later if after["as_of_end"] == next_day]
    return _like(hostages, STOCK_AND_FLOW, sorted(out, key=lambda r: _sorted_key(r, ("from_day", *STOCK_AND_FLOW.key))))


def _step(before: Row, after: Row, flows: Sequence[Row]) -> Row:
    between = [
        f for f in flows
        if f["population"] == before["population"]
        and f["as_of_start"] > before["as_of_end"] and f["as_of_end"] <= after["as_of_end"]
    ]  # fmt: skip
    told_low, told_high, used = _told(between)
    fewer_low, fewer_high = _minus(before["low"], after["high"]), _minus(before["high"], after["low"])
    left_low, left_high = _minus(fewer_low, told_high), _minus(fewer_high, told_low)
    return {
        "population": before["population"],
        "from_day": before["as_of_end"],
        "to_day": after["as_of_end"],
        "from_claim": before["claim_id"],
        "to_claim": after["claim_id"],
        "held_before": before["value"],
        "held_after": after["value"],
        "fewer_low": fewer_low,
        "fewer_high": fewer_high,
        "told_low": told_low,
        "told_high": told_high,
        "unexplained_low": left_low,
        "unexplained_high": left_high,
        "flow_claims": used,
        "reading": (
            f"{words.figure_words(before)} held on {_days(before)}, {words.figure_words(after)} on {_days(after)}: "
            f"{words.span_words(fewer_low, fewer_high)} fewer; told as released or returned between: "
            f"{words.span_words(told_low, told_high) if used else 'none'}; "
            f"unexplained: {words.span_words(left_low, left_high)}."
        ),
    }


def _events(flows: Sequence[Row]) -> list[list[Row]]:
    """Flows grouped into stretches of overlapping days."""
    groups: list[list[Row]] = []
    for flow in sorted(flows, key=lambda r: (r["as_of_start"], r["as_of_end"], r["claim_id"])):
        if groups and flow["as_of_start"] <= max(r["as_of_end"] for r in groups[-1]):
            groups[-1].append(flow)
        else:
            groups.append([flow])
    return groups


def _told(flows: Sequence[Row]) -> tuple[float, float | None, list[str]]:
    """(least, most, claims) of what flows tell: each stretch of overlapping days once.

    Within a stretch, claims of one measure are rival accounts of one number; a total (hostages_returned) and its
    parts (released, bodies) are two accounts of the same people. The result is as wide as the accounts. Beside a
    total, one part alone is no account: it says only that there were at least so many.
    """
    low, high = 0.0, 0.0
    open_end = False
    for group in _events(flows):
        accounts: list[tuple[float, float | None]] = []
        total = [r for r in group if r["measure"] == "hostages_returned"]
        parts = [[r for r in group if r["measure"] == m] for m in v.SUMS["hostages_returned"]]
        if total:
            accounts.append(_widest(total))
        if any(parts):
            ends = [_widest(p) for p in parts if p]
            highs = [h for _, h in ends]
            least = sum(lo for lo, _ in ends)
            most = None if None in highs else sum(h for h in highs if h is not None)
            if total and not all(parts):
                least = most = max(least, accounts[0][0])
            accounts.append((least, most))
        low += min(lo for lo, _ in accounts)
        tops = [h for _, h in accounts]
        open_end = open_end or None in tops
        high += max((h for h in tops if h is not None), default=0.0)
    return low, None if open_end else high, sorted(r["claim_id"] for r in flows)


def _widest(rows: Sequence[Row]) -> tuple[float, float | None]:
    highs = [r["high"] for r in rows]
    return min(r["low"] or 0.0 for r in rows), None if None in highs else max(highs)


def _days(row: Row, start: str = "as_of_start", end: str = "as_of_end") -> str:
    return words.days_words(row[start], row[end])


def _who(row: Row) -> str:
    return row["claimant"] or "the outlet"


# ---------------------------------------------------------------- contradictions

CONTRADICTION_KINDS = {
    "figures": "numbers on one measure, population, basis and time that cannot both be true",
    "authors": "mentions that name different authors for one proposal",
    "brokers": "mentions that name different brokers for one proposal",
    "positions": "positions of one party that differ between articles",
    "superseded": "a figure superseded inside one article",
}
CONTRADICTIONS = Table(
    "contradictions",
    "one row per pair of rows that do not go together",
    (
        Column("kind", "enum", "what kind of difference", False, tuple(CONTRADICTION_KINDS)),
        _column("subject", "string", "what it is about: a measure, a proposal, or a party and a term", False),
        _column("left", "string", "one row: its id (for a mention, article_id and proposal_id)", False),
        _column("right", "string", "the other", False),
        _column("reason", "string", "in plain words", False),
    ),
    ("kind", "left", "right"),
)


def contradictions(
    claims: Frame | None = None,
    *,
    mentions: Frame | None = None,
    terms: Frame | None = None,
    responses: Frame | None = None,
) -> Frame:
    """What in the tables does not go together, each pair with its kind and a reason in plain words.

    Takes any of the four tables; without any, the project's own. A difference is listed, never settled: people
    change position, counts differ in what they count, and the reason gives both days.

    >>> {"authors", "brokers", "positions", "superseded"} <= set(contradictions()["kind"])
    True
    """
    given = [f for f in (claims, mentions, terms, responses) if f is not None]
    if not given:
        from truceline import loaders

        claims, mentions = loaders.load_claims(), loaders.load_mentions()
        terms, responses = loaders.load_terms(), loaders.load_responses()
        given = [claims]
    found: list[Row] = []
    if claims is not None:
        rows = rows_of(claims, schema.CLAIMS)
        found += [*_figures(rows), *_superseded(rows)]
    if mentions is not None:
        found += _names(rows_of(mentions, schema.MENTIONS))
    if terms is not None:
        found += _positions(rows_of(terms, schema.TERMS))
    if responses is not None:
        found += _answers(rows_of(responses, schema.RESPONSES))
    found.sort(key=lambda r: (list(CONTRADICTION_KINDS).index(r["kind"]), r["subject"], r["left"], r["right"]))
    return _like(given[0], CONTRADICTIONS, found)


def _found(kind: str, subject: str, left: str, right: str, reason: str) -> Row:
    return {"kind": kind, "subject": subject, "left": left, "right": right, "reason": reason}


def _disjoint(a: Row, b: Row) -> bool:
    """Whether no number fits both intervals; open ends (more_than, less_than) exclude their own value."""
    for low, high in ((a, b), (b, a)):
        if low["low"] is not None and high["high"] is not None:
            open_end = low["bound"] == "more_than" or high["bound"] == "less_than"
            gap = float(low["low"]) - float(high["high"])
            if gap > 0 or (open_end and gap == 0):
                return True
    return False


_SAME = ("measure", "population", "basis", "since", "unit", "per", "as_of_start", "as_of_end")


def _one_time(row: Row) -> bool:
    # A stretch of days means "some day in it" unless it is a period: two such need not be one time.
    return bool(row["basis"] == "period" or row["as_of_start"] == row["as_of_end"])


def _figures(rows: Sequence[Row]) -> Iterator[Row]:
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        if row["modality"] in ASSERTED and _one_time(row):
            groups.setdefault(_key(row, _SAME), []).append(row)
    for group in groups.values():
        for a, b in combinations(sorted(group, key=lambda r: r["claim_id"]), 2):
            if _disjoint(a, b) and superseded_by(a) is None and superseded_by(b) is None:
                sides = "; ".join(f"{_who(r)}: {words.figure_words(r)}" for r in (a, b))
                reason = f"{sides}; both {a['basis']}, {_days(a)}. No number fits both."
                yield _found("figures", a["measure"], a["claim_id"], b["claim_id"], reason)


def _superseded(rows: Sequence[Row]) -> Iterator[Row]:
    by_id = {row["claim_id"]: row for row in rows}
    for row in rows:
        local = superseded_by(row)
        other = by_id.get(f"{row['article_id']}#{local}")
        if other is not None:
            first, then = words.figure_words(row), words.figure_words(other)
            reason = f"{first} first, {then} then, in one article: the second replaces the first."
            yield _found("superseded", row["measure"], row["claim_id"], other["claim_id"], reason)


_NOBODY_NAMED = "mediators"  # agrees with any of them
_SEVERAL = ("mediator", "international", "un", "ngo", "research", "media", "other")  # not one side: names count


def _apart(a: Row, b: Row) -> bool:
    """Whether two mentions name different authors: other parties, or others of a party that is not one side."""
    names, parties = {r["put_by"] for r in (a, b)}, {r["put_by_party"] for r in (a, b)}
    return len(parties) > 1 or (len(names) > 1 and parties <= set(_SEVERAL) and _NOBODY_NAMED not in names)


def _names(rows: Sequence[Row]) -> Iterator[Row]:
    for a, b in combinations(sorted(rows, key=lambda r: (r["proposal_id"], r["article_id"])), 2):
        if a["proposal_id"] != b["proposal_id"]:
            continue
        left, right = (f"{r['article_id']} {r['proposal_id']}" for r in (a, b))
        if a["put_by"] and b["put_by"] and _apart(a, b):
            reason = f"put by {a['put_by']} in one article, by {b['put_by']} in the other."
            yield _found("authors", a["proposal_id"], left, right, reason)
        brokers = [[name for name in r["mediated_by"] if name != _NOBODY_NAMED] for r in (a, b)]
        if all(brokers) and not set(brokers[0]) & set(brokers[1]):
            reason = (
                f"brokered by {' and '.join(brokers[0])} in one article, by {' and '.join(brokers[1])} in the other."
            )
            yield _found("brokers", a["proposal_id"], left, right, reason)


_FOR = ("proposed", "offered", "demanded", "accepted", "condition", "open_to")


def _positions(rows: Sequence[Row]) -> Iterator[Row]:
    """One party for a term in one article and against it in another, for the same party to do."""
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault((v.party_of(row["stance_by"]), row["term"], row["obligated"]), []).append(row)
    for (party, term, _), group in groups.items():
        seen = set()
        for a, b in combinations(sorted(group, key=lambda r: (str(r["stated_end"]), r["term_id"])), 2):
            pair = (a["article_id"], b["article_id"])
            if a["article_id"] == b["article_id"] or (a["stance"] in _FOR) == (b["stance"] in _FOR) or pair in seen:
                continue
            seen.add(pair)
            reason = (
                f"{a['stance_by']} {words.STANCES[a['stance']]} ({_days(a, 'stated_start', 'stated_end')}), "
                f"{b['stance_by']} {words.STANCES[b['stance']]} ({_days(b, 'stated_start', 'stated_end')}); "
                "the position may have changed, or the terms around it differ."
            )
            yield _found("positions", f"{party}: {term}", a["term_id"], b["term_id"], reason)


_YES, _NO = ("accepted", "supports", "carried_out"), ("rejected", "criticised", "no_reply", "breached")


def _answers(rows: Sequence[Row]) -> Iterator[Row]:
    """One party answering one proposal (or one term of it) yes in one article and no in another."""
    for a, b in combinations(sorted(rows, key=lambda r: (str(r["date_end"]), r["response_id"])), 2):
        same = all(a[k] == b[k] for k in ("proposal_id", "scope", "party"))
        if same and a["article_id"] != b["article_id"]:
            for yes, no in ((a, b), (b, a)):
                if yes["response"] in _YES and no["response"] in _NO:
                    reason = (
                        f"{yes['actor']} {_word(yes)} in one article ({_days(yes, 'date_start', 'date_end')}), "
                        f"{no['actor']} {_word(no)} in the other ({_days(no, 'date_start', 'date_end')})."
                    )
                    yield _found(
                        "positions", f"{a['party']}: {a['proposal_id']}", a["response_id"], b["response_id"], reason
                    )


def _word(row: Row) -> str:
    return str(row["response"]).replace("_", " ")
