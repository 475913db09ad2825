"""Numbers that count nothing: days, years, times, ages, scores and labels ("Channel 12", "phase 2")."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from truceline.tokens import CARDINALS, DASHES, GLUE, MONTHS, SCALES, UNIT_WORDS, Words, plural
from truceline.tokens import word_set as _w


class _Number(NamedTuple):
    """A number at words first..last of a text, and the words beside it."""

    w: Words
    first: int
    last: int
    before: str  # of a shortened month its name, without the full stop; of "between" the label before it
    word: str
    after: str

    @property
    def digits(self) -> bool:
        return self.word[:1].isdecimal()

    @property
    def short(self) -> bool:
        """Whether it is written with one or two digits, as days and ages are."""
        return self.digits and len(self.word) <= 2

    @property
    def counts(self) -> bool:
        """Whether something that can be counted follows."""
        return self.after in UNIT_WORDS or self.after in SCALES or plural(self.after)

    def back(self, n: int) -> str:
        """The word n places before the number."""
        return self.w.at(self.first - n)

    def ahead(self, n: int) -> str:
        """The word n places after the number's last."""
        return self.w.at(self.last + n - 1)


def is_label(w: Words, first: int, last: int) -> bool:
    """Whether the number at words first..last is a day, a year, a time or a label, and counts nothing.

    >>> text = Words("Talks on Channel 12 brought 12 people")
    >>> is_label(text, 3, 4), is_label(text, 5, 6)
    (True, False)
    """
    before = w.at(first - 1)
    if before == "between" and w.at(first - 2) in _LABELS:
        before = w.at(first - 2)
    if before == "." and w.at(first - 2) in _SHORTENED and len(w.at(first - 2)) <= 4 and len(w.at(first)) <= 2:
        before = w.at(first - 2)
    number = _Number(w, first, last, before, w.at(first), w.at(last))
    return next((told for read in _READERS if (told := read(number)) is not None), False)


# ---------------------------------------------------------------- what each reader can tell, or None


def _of_a_scale(n: _Number) -> bool | None:
    """Below zero, half past nine, UTC+3, World War 2, 'vote of 149 to 12', a score, a telephone number in groups."""
    w, i = n.w, n.first
    below = (n.before == "minus" and n.back(2) != "or") or n.before == "−"
    below = below or (n.before in GLUE and w.glued(i) and not w.glued(i - 1))
    score = n.before in ("lost", "won", "drew") and n.after in DASHES and n.ahead(2)[:1].isdecimal()
    shifted = n.before == "+" and w.glued(i) and n.back(2).isalpha()
    votes = (n.before in _VOTED and n.after == "to") or (n.before == "to" and n.back(3) in _VOTED)
    votes = votes or (n.before in ("to", "against") and n.back(2) in ("votes", "favour", "favor") and not n.counts)
    groups = n.digits and n.before[:1] == "0" and n.before.isdecimal() and len(n.word) >= 3
    past = (n.back(2), n.before) in (("half", "past"), ("quarter", "past"), ("world", "war"), ("&", "p"))
    return below or score or shifted or votes or groups or past or None


_NO_AGE = frozenset(("total", "toll", "tally", "number", "figure", "count", "dead", "rest", "majority", "most"))


def _of_an_age(n: _Number) -> bool | None:
    """'children under 18', 'a boy of 11', 'people 65 and older', 'at 34, he', 'the president, 81, met', 'his sons, 8 and 11'."""
    if n.before == "under" and n.word in ("5", "15", "16", "18", "five") and not n.after.isalpha():
        return True
    if _among_ages(n) or (n.before == "as" and n.back(2) in ("young", "old") and n.back(3) == "as" and not n.counts):
        return True
    if n.before == "than" and n.back(2) in ("older", "younger") and (not n.counts or n.after in _AGES_IN):
        return True
    if n.before in ("under", "over", "above", "below") and n.back(2) in _OF_AN_AGE and not n.counts:
        return True
    if n.before == "of" and not n.counts and (n.back(2) in ("age", "ages") or _of_one_person(n)):
        return True  # males under the age of 19
    if n.after == "and" and n.ahead(2) in ("older", "over", "under", "above", "younger", "up"):
        return True
    if n.before == "at" and n.after == "," and n.ahead(2) in ("he", "she") and n.digits:
        return True
    if n.before == "," and n.after == "," and n.short and n.back(2) in _TITLES | _OF_SOME_AGE | _WHO_HAS_AN_AGE:
        return True
    if (
        n.before == ","
        and n.after == ","
        and n.digits
        and len(n.word) == 2
        and n.back(3) in ("the", "a", "an", "his", "her")
    ):
        return n.back(2) not in _NO_AGE and not n.back(2).endswith("s")  # "The striker, 27, scored"
    listed = 1 if n.before == "," else 3
    if n.short and n.back(listed) == "," and n.back(listed + 1) in _SIBLINGS and not n.counts:
        return n.after == "and" or (n.before == "and" and n.after != "of")
    if n.before == "," and n.after == "and" and len(n.word) == len(n.ahead(2)) == 2 and n.ahead(3) == "," and n.digits:
        return True  # two brothers, 18 and 20, were
    if (
        n.before == "and"
        and n.after == ","
        and n.digits
        and len(n.word) == 2
        and n.back(3) == ","
        and len(n.back(2)) == 2
    ):
        return n.back(2).isdecimal()
    if len(n.word) <= 2 and n.digits and n.last == n.first + 1 and (n.before, n.after) in _SET_OFF:
        named = n.w.text[n.w.starts[n.first - 2] :][:1].isupper() if n.before != "(" else True
        return named or None  # "Maria Muster, 52, a baker"; "Maria Muster (52)"
    return None


def _among_ages(n: _Number) -> bool:
    """'aged over 70', 'aged 5, 7 and 9', 'ages 3 to 70'; not 'a man aged 60, and 12 were hurt', 'aged 8 and two others'."""
    if n.counts and n.after not in _AGES_IN:
        return False
    numbers = 0
    for k in range(1, _AGES_LISTED):
        word = n.back(k)
        if word in ("aged", "ages"):
            return not numbers or not n.after.isalpha() or n.after in _AFTER_AGES
        if word[:1].isdecimal() or word in CARDINALS:
            numbers += 1
            if word[:1].isdecimal() != n.digits and n.before in ("and", ","):
                return False
            if numbers == 1 and (n.before, n.back(2)) == ("and", ",") and n.back(4) != ",":
                return False
        elif word not in _BETWEEN_AGES:
            return False
    return False


_AGES_LISTED = 14  # words back
_AGES_IN = frozenset(("years", "year", "months", "weeks"))
_AFTER_AGES = _AGES_IN | _w("and to or were was are is died who have has had in at from on during when by live lived")
_BETWEEN_AGES = frozenset(
    ("and", ",", "to", "or", "between", "from", "only", "just", "at", "least", "up", "over", "under", "above", "below", "about",
     "around", "no", "not", "more", "less", "older", "younger", "than", "years", "months", "weeks", *DASHES)
)  # fmt: skip


def _of_one_person(n: _Number) -> bool:
    """'a boy of 11', 'her daughter of six': how old one person is."""
    return n.back(2) in _OF_SOME_AGE and n.back(3) in _ONE_PERSON


def _of_a_schedule(n: _Number) -> bool | None:
    """'on days one, seven, 30 and 60'."""
    w = n.w
    listed = (
        k
        for k in range(n.first - 1, max(n.first - 14, 0), -1)
        if not (w.at(k) in (",", "and") or w.at(k)[:1].isdecimal() or w.at(k) in CARDINALS)
    )
    k = next(listed, 0)
    return (not n.counts and w.at(k) == "days" and w.at(k - 1) == "on") or None


def _of_a_thing(n: _Number) -> bool | None:
    """'gang of eight' as a name, 'six-figure', 'fig. 3', '10 Downing Street', 'Channels 12 and 13', 'No. 5'."""
    if n.before == "of" and n.back(2) in ("group", "gang") and n.w.text[n.w.starts[n.first - 2]].isupper():
        return True
    if n.after in GLUE and n.ahead(2) in ("figure", "figures", "something"):
        return True
    listed = n.before in ("and", "to", "or") and n.back(2)[:1].isdecimal()
    if listed and n.back(4 if n.back(3) == "between" else 3) in _LABEL_LISTS:
        return True
    if n.before == "." and n.back(2) in ("fig", "figs", "sec", "art", "vol", "ch"):
        return True
    street = n.digits and n.ahead(2) in ("street", "avenue", "boulevard") and n.after.isalpha()
    return street or (n.before == "no" and n.back(1) == ".") or None


def _of_a_date(n: _Number) -> bool | None:
    """'October 7', '7 October', '26 and 27 December', 'December 26 and 27'."""
    if not n.digits or n.last != n.first + 1:
        return None
    word, whole = n.word, n.word.isdecimal()
    of_a_date = whole and (len(word) <= 2 or (len(word) == 4 and word[:2] in ("19", "20")))
    if of_a_date and n.before in MONTHS and (n.before != "may" or n.back(2) in _BEFORE_DATE):
        return True
    goes_on = n.after in ("may", "march") and "." not in word and n.ahead(2).isalpha() and n.ahead(2) not in _AFTER_DATE
    if n.after in MONTHS and not goes_on:  # "7 may have died"
        return whole and int(word) <= 31
    later = n.ahead(2) if n.after in ("and", "to", "or", ",") or n.after in DASHES else ""
    if later.isdecimal() and len(later) <= 2 and n.short and n.ahead(3) in MONTHS and n.ahead(3) != "may":
        return True
    if n.before in ("and", "to", "-", "–") and n.back(2).isdecimal() and n.back(3) in MONTHS and n.short:
        return True
    return (n.before == "may" and n.after in (",", ".", "") and whole and int(word) <= 31) or None


def _of_the_clock(n: _Number) -> bool | None:
    """'10:30', '5 pm', '9 o'clock', '18 GMT'."""
    if n.after in ("gmt", "utc", "bst", "est", "o'clock"):
        return True
    if not n.digits or n.last != n.first + 1:
        return None
    w, i, j = n.w, n.first, n.last
    minutes = n.after == ":" and w.glued(j) and n.ahead(2)[:1].isdecimal()
    minutes = minutes or (n.before == ":" and w.glued(i) and n.back(2)[:1].isdecimal())
    half = n.after in ("am", "pm") or (n.after in ("a", "p") and n.ahead(2) == "." and n.ahead(3) == "m")
    entry = _CLOCK.match(n.word) and (i == 0 or w.text[w.starts[i] - 1] == "\n")  # of a live blog: "13.30 Talks resume"
    entry = (
        entry
        and w.text[w.starts[j] : w.starts[j] + 1].isupper()
        and n.after not in UNIT_WORDS
        and n.after not in SCALES
    )
    return minutes or half or bool(entry) or None


_CLOCK = re.compile(r"(?:[01]\d|2[0-3])\.[0-5]\d\Z")


def _of_a_year(n: _Number) -> bool | None:
    """'in 2024', 'the 1967 borders', but not 'in 2024 cases'."""
    if not n.digits or n.last != n.first + 1:
        return None
    if n.before in ("in", "since", "until") and re.fullmatch(r"1[0-8]\d\d", n.word):
        return not plural(n.after) and n.after not in UNIT_WORDS
    if re.fullmatch(r"(?:19|20)\d\d", n.word):
        if n.after in _OF_A_YEAR:
            return True
        if n.before in MONTHS or n.before in _YEAR_BEFORE or n.before == ",":
            return not plural(n.after) or n.before in MONTHS
        if not plural(n.after) and n.after not in UNIT_WORDS:
            return True
    return n.before in ("/", "#", "@") or n.after == "/" or None


def _of_a_label(n: _Number) -> bool | None:
    """'Channel 12', 'phase 2', 'day one'; 'that day 12 were killed' counts."""
    if n.before == "day" and n.back(2) in ("that", "same"):
        return False
    if (n.before in _LABELS or n.before in _LABEL_LISTS) and n.digits:
        return n.before not in _LABELS_ALSO_COUNTED or not n.after.isalpha()
    if n.before == "day" and n.back(2) in ("this", "one", "every", "each", "a"):
        return False
    return n.before in ("phase", "stage", "day", "chapter", "channel", "part", "aged", "grade")


_READERS: tuple[Callable[[_Number], bool | None], ...] = (
    _of_a_scale, _of_an_age, _of_a_schedule, _of_a_thing, _of_a_date, _of_the_clock, _of_a_year, _of_a_label,
)  # fmt: skip


# ---------------------------------------------------------------- word lists

# A number that one of these precedes names a thing, or a day.
_LABELS = _w(
    "channel phase resolution article articles section chapter page pages paragraph no number route highway road "
    "flight unit brigade division battalion squadron group stage part paragraphs act clause title level area room "
    "apartment grade figure table episode season version volume day psalm appendix protocol covid camp block "
    "tranche game lap ward terminal exit bus interstate proposition mach formula windows falcon ariane voyager nasdaq ftse "
    "fortune apollo boeing airbus rule law bill amendment aged age ages version iphone type class category gate pier line"
)
_OF_SOME_AGE = _w("boy girl son daughter toddler man woman child teenager")
_SIBLINGS = _w("sons daughters brothers sisters boys girls children twins")
_ONE_PERSON = _w("a the her his their one old young only")
_LABEL_LISTS = _w("channels phases resolutions articles sections chapters pages paragraphs brigades")
_LABELS_ALSO_COUNTED = {"no", "number", "part", "group", "unit", "level", "figure", "camp", "all", "area"}
_YEAR_BEFORE = _w(
    "in since by until till from of early late mid during before after through year fiscal summer winter spring "
    "autumn fall christmas and the to between around until circa"
)
_TITLES = _w("brother sister son daughter husband wife uncle aunt cousin president senator minister manager king "
        "queen coach leader actor actress singer mother father teacher doctor driver "
                 "officer director chairman chief premier pope captain founder author")  # fmt: skip
_BEFORE_DATE = _w("on of since until by from late early before after through between")
_OF_AN_AGE = _w(
    "civilians males females patients residents children people those women men anyone everyone minors adults girls boys "
    "persons kids hostages captives prisoners"
)
# Plurals that a year stands before ("the 1967 borders") more often than a number does.
_OF_A_YEAR = _w("borders lines accords elections olympics games riots protests levels prices figures finals talks")
_SHORTENED = {*MONTHS, "no"}
_WHO_HAS_AN_AGE = _w("soldier officer fighter commander sergeant captain reservist medic nurse teacher journalist doctor driver "
                     "farmer student hostage captive prisoner detainee resident worker")  # fmt: skip
_VOTED = ("voted", "vote")
_AFTER_DATE = ("and", "to", "or", "at", "when", "in")
_SET_OFF = ((",", ","), (",", "."), ("(", ")"))  # an age beside a name
