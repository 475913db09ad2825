"""Scores extraction against reviewed facts: how much is found, how much of what is found is right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from truceline import store
from truceline.corpus import Folder, read_corpus
from truceline.quantities import Quantity
from truceline.schema import Row

FIELDS = ("bound", "modality", "basis", "claimant", "as_of", "population")


@dataclass(slots=True)
class Score:
    """Counts of one kind of candidate over any number of articles."""

    found: int = 0
    missed: int = 0
    extra: int = 0
    right: dict[str, int] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of the candidates, the share that a reviewed row stands for."""
        return self.found / (self.found + self.extra) if self.found + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Of the reviewed rows, the share found."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def share(self, name: str) -> float:
        """Of the rows found, the share whose field is right."""
        return self.right.get(name, 0) / self.found if self.found else 1.0


def _interval(row: Row) -> tuple[float | None, ...]:
    q = Quantity.of(row["bound"], row.get("value"), row.get("low"), row.get("high"))
    return (q.value,) if q.value is not None else (q.value, q.low, q.high)


def _claim_key(row: Row) -> tuple[Any, ...]:
    return (row["measure"], *_interval(row))


def _term_key(row: Row) -> tuple[Any, ...]:
    return (row["term"], row["stance"], row["stance_by"])


def _response_key(row: Row) -> tuple[Any, ...]:
    return (row["actor"], row["response"])


def _same(name: str, told: Row, made: Row) -> bool:
    if name != "as_of":
        return bool(told.get(name) == made.get(name))
    if told["as_of_origin"] in ("published", "external") and made["as_of_origin"] == "published":
        return True  # both say: the text gives no day of its own
    return (told["as_of_start"], told["as_of_end"]) == (made["as_of_start"], made["as_of_end"])


def _pairs(told: Sequence[Row], made: Sequence[Row], key: Any) -> Iterator[tuple[Row | None, Row | None]]:
    """Reviewed rows and candidates with one key, paired; the one that is left over comes with None."""
    rest = list(made)
    for row in told:
        same = [m for m in rest if key(m) == key(row)]
        best = max(same, key=lambda m: sum(_same(f, row, m) for f in FIELDS) if "measure" in row else 0, default=None)
        if best is not None:
            rest.remove(best)
        yield row, best
    for row in rest:
        yield None, row


def _add(score: Score, where: str, told: Sequence[Row], made: Sequence[Row], key: Any, fields: Sequence[str]) -> None:
    for row, candidate in _pairs(told, made, key):
        if row is None and candidate is not None:
            score.extra += 1
            score.alarms.append(
                f"{where}: {' '.join(map(str, key(candidate)))} «{candidate['quote']}» [{candidate['rule']}]"
            )
        elif row is not None and candidate is None:
            score.missed += 1
            score.misses.append(f"{where}: {' '.join(map(str, key(row)))} «{row['quote']}»")
        elif row is not None and candidate is not None:
            score.found += 1
            for name in fields:
                if _same(name, row, candidate):
                    score.right[name] = score.right.get(name, 0) + 1
                else:
                    shown = ("as_of_start", "as_of_end", "as_of_origin") if name == "as_of" else (name,)
                    score.wrong.append(
                        f"{where}: {row['measure']} {row['quote']!r}: {name} "
                        f"{[candidate.get(n) for n in shown]}, reviewed {[row.get(n) for n in shown]}"
                    )


def evaluate(texts: str | Path, *, facts: Folder = None) -> dict[str, Score]:
    """Score extraction on the articles of a facts folder whose texts are at hand.

    A claim is found when a candidate of its article has its measure and its value (or interval, where it has no value); a
    term when term, stance and whose stance agree; a response when actor and answer agree. As-of days are right when they
    are the same, or when both say that the text gives none of its own.

    Raises:
        FactsError: the reviewed facts do not validate.
        FileNotFoundError: none of the articles' texts is there.
    """
    from truceline.extraction import extract

    known = store.read_texts(texts)
    scores = {"claims": Score(), "terms": Score(), "responses": Score()}
    articles = [f for f in read_corpus(facts).facts if f.article.get("text_sha256") in known]
    if not articles:
        raise FileNotFoundError(f"no text of a reviewed article in {texts}")
    for one in articles:
        article = one.article
        made = extract(
            known[article["text_sha256"]], published=article["published"], publisher=article["publisher"],
            url=article.get("url"),
        )  # fmt: skip
        where = article["article_id"]
        _add(scores["claims"], where, one.claims, made.claims, _claim_key, FIELDS)
        _add(scores["terms"], where, one.terms, made.terms, _term_key, ())
        _add(scores["responses"], where, one.responses, made.responses, _response_key, ())
    return scores


def summary(scores: dict[str, Score]) -> str:
    """The figures of an evaluation as lines of text."""
    lines = [f"{'':10} {'found':>6} {'missed':>7} {'extra':>6} {'prec.':>7} {'recall':>7} {'F1':>7}"]
    for name, s in scores.items():
        lines.append(f"{name:10} {s.found:6} {s.missed:7} {s.extra:6} {s.precision:7.3f} {s.recall:7.3f} {s.f1:7.3f}")
    claims = scores["claims"]
    lines.append("of the claims found, right: " + ", ".join(f"{f} {claims.share(f):.3f}" for f in FIELDS))
    return "\n".join(lines)
