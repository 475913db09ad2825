"""Who answers a proposal: by whom or whose the answer is, or whoever stands before its verb."""

from __future__ import annotations

from itertools import pairwise

from truceline import vocabulary as v
from truceline.extraction import lexicon as lx
from truceline.extraction.attribution import Mention, is_person
from truceline.extraction.context import Context
from truceline.extraction.document import Document
from truceline.extraction.plans import BOTH, OWN_NAME, side
from truceline.extraction.stances import spoken_of_first
from truceline.tokens import word_set as _w

PROPOSAL = _w("deal agreement proposal offer demand demands demanded plan counter provisions phase approach calls truce "
              "ceasefire cease "
              "instructions proposals understandings obligations commitments hostages release negotiations proposition terms "
              "accord framework draft resolution counterproposal counteroffer outline blueprint extension pause paper "
              "text scheme initiative")  # fmt: skip
_ANSWERERS = ("hamas", "israel", "us", "mediator")
_FACTIONS = ("Palestinian Islamic Jihad", "Popular Front for the Liberation of Palestine")
_ONLOOKERS = ("un", "international", "hostage_families", "palestinian_other")
_REPEATED = _w("repeated daily continued continuing ongoing alleged constant blatant systematic many serious")


def answerer(context: Context, i: int, number: int, answer: str) -> str | None:
    """Who answers: 'by' whom or whose the answer is, else the party named last before the word, else whom 'the group' means."""
    doc = context.doc
    words = doc.between(*doc.sentences[number])
    of_old = not {"2014", "2012", "2009", "2021"}.isdisjoint(words)
    first, last = doc.sentences[number]
    own = next((k for k in range(i, last) if doc.at(k) in _NEXT_CLAUSE), last)
    others = not _OF_OTHERS.isdisjoint(doc.between(first, own)) and doc.at(first + 1) != ","
    if of_old or (others and _OF_GAZA.isdisjoint(words)):
        return None  # "Israel and Iran have agreed to a ceasefire"
    able = _able(context, i, number, answer)
    if _the_group_said(doc, first, i):
        return "Hamas"  # "Israel says the group has hidden bodies and has broken the agreement"
    if doc.at(_pronoun_at(doc, i)) == "it" and doc.at(_pronoun_at(doc, i) - 1) in _SHOWED:
        owners = [m for m in able if m.last < i and doc.at(m.last - 1).endswith(("'s", "'"))]
        return _named(owners[-1]) if owners else None  # "Katz said Hamas's conduct showed it was rejecting the plan"
    if doc.at(_pronoun_at(doc, i)) in ("he", "she"):
        known, who = _whom_he_means(context, i, number)
        if known:
            return who
    if _of_others_who_say(context, i, number):
        return None  # "His colleagues said they would vote for it"
    if doc.at(i) in ("reached", "struck", "came", "come"):
        return BOTH if BOTH in (m.name for m in able) else None
    if answer == "breached":
        thing = _thing_that_breaks(doc, i, able)
        if thing is not None:
            return thing or None
        told, who = _breaker(doc, i, number, able)
        if told:
            return who
    elif _the_group(doc, i, number):
        return "Hamas"  # "which the group has rejected"
    it = doc.at(_subject_at(doc, i)) in ("it", "which") and doc.between(first, first + 2) in (
        ["the", "group"],
        ["the", "movement"],
    )
    if it and any(name in doc.words for name in _HAMAS) and "jihad" not in words:
        return "Hamas"  # "The group accused him of new demands on the draft, which it had accepted"
    told_of = _whom_who_means(doc, i, able) or _whose_reply(doc, i, able)
    if told_of is not None:
        return _named(told_of)
    if doc.at(i) == "short":  # "Israel says the proposal of Hamas falls short of its demands"
        speaker = context.attributions.of(i).claimant
        return side(speaker) if speaker is not None and v.party_of(speaker) in _ANSWERERS else None
    if answer == "no_reply" and "israeli" in doc.between(i - 2, i):
        return "Israel"  # "no immediate Israeli response"
    if _by_the_group(doc, i):
        return "Hamas" if any(name in doc.words for name in _HAMAS) else None
    if doc.at(i) == "non" and doc.at(i + 3) == "for":  # "a non-starter for Israel, Hamas said"
        whom = next((m for m in able if m.first == i + 4), None)
        return _named(whom) if whom is not None else None
    if doc.at(i) in ("unacceptable", "non") and _FOUND.isdisjoint(doc.between(first, i)) and doc.at(i + 1) != "to":
        speaker = context.attributions.of(i).claimant
        if speaker is not None and v.party_of(speaker) in _ANSWERERS:
            return side(speaker)  # "The response of Hamas is unacceptable," Netanyahu said
    by, left = _owner(doc, i, able), _standing_before(doc, i, able)
    if by is None and doc.at(i + 1) == "by" and doc.at(i - 1) in _PASSIVE:
        return None  # "was later rejected by his own ministers"
    if (BOTH in (m.name for m in left) and doc.at(i) == "agreed") or _together(doc, left):
        return BOTH
    if by is None and doc.at(_subject_at(doc, i)) in ("we", "i"):
        speaker = context.attributions.of(i).claimant
        return side(speaker) if speaker is not None and v.party_of(speaker) in _ANSWERERS else None
    known, who = _subject(context, i, able, left) if by is None else (False, None)
    if known:
        return who
    left = left if by is not None else _not_the_speaker(doc, i, left)
    if doc.at(i - 1) in ("israelis", "palestinians"):
        return None  # "both Palestinians and Israelis celebrated it"
    near = doc.between(i - 5, i)
    if "factions" in near and _THEY_HAVE.issuperset(near[near.index("factions") + 1 :]) and "hamas" not in near:
        return "Palestinian factions"
    if by is None and not left and _by_the_cabinet(doc, i, first):
        return "Israel"
    if by is None and not left:
        left = _spoken_of(context, i, number)
    left = [] if by is not None else _who_acts(doc, i, number, left, answer)
    return _named(by) if by is not None else _named(left[-1]) if left else None


def _the_group_said(doc: Document, first: int, i: int) -> bool:
    """Whether somebody says of 'the group' what the verb at word i tells: then of Hamas, if nobody else is a group here."""
    if not any(name in doc.words for name in _HAMAS) or "jihad" in doc.words:
        return False
    said = (k for k in range(first, i) if doc.at(k) in lx.SAY)
    after = (k + 1 + (doc.at(k + 1) == "that") for k in said)
    return any(
        doc.at(k) == "the"
        and doc.at(k + 1) in ("group", "movement")
        and _NEXT_SUBJECT.isdisjoint(doc.between(k + 2, i))
        for k in after
    )


def _pronoun_at(doc: Document, i: int) -> int:
    """The word before the verb at word i and what goes with it, modal verbs too: 'they', of 'they would now vote'."""
    k = _subject_at(doc, i)
    return _subject_at(doc, k) if doc.at(k) in ("would", "will", "could", "should") else k


_SHOWED = _w("showed shows proved proves suggested suggests meant means")


def _whom_he_means(context: Context, i: int, number: int) -> tuple[bool, str | None]:
    """(whether the words tell whom 'he' or 'she' means, who): the subject of the sentence, else who opens the one before."""
    doc = context.doc
    pronoun = _pronoun_at(doc, i)
    here = [m for m in context.attributions.in_sentence[number] if m.last <= pronoun and is_person(m.name)]
    owners = [m for m in here if doc.at(m.last - 1).endswith(("'s", "'"))]
    if doc.at(pronoun - 1) in _SHOWED and owners:
        return True, _named(owners[-1])  # "Hamas said Netanyahu's speech showed he was refusing the proposal"
    says = pronoun - 1 - (doc.at(pronoun - 1) == "that")
    teller = next((m for m in here if doc.at(says) in lx.SAY and m.last == says - (doc.at(says - 1) in _HAS)), None)
    if teller is not None:
        return True, _named(teller)  # "..., while Yair Lapid said he would support it"
    subjects = [m for m in here if m not in owners and doc.at(m.first - 1) not in _NO_SUBJECT]
    if subjects:
        return True, _named(subjects[0])  # "Trump spoke with Netanyahu, and said he backed the proposal"
    if here or doc.at(pronoun - 1) in lx.SAY or not number:
        return bool(here), None
    before = [m for m in context.attributions.in_sentence[number - 1] if side(m.name) is not None or is_person(m.name)]
    who = spoken_of_first(doc, before)
    return True, _named(who) if who is not None and is_person(who.name) else None


_NO_SUBJECT = _w("to with of from by told for a and on")


def _of_others_who_say(context: Context, i: int, number: int) -> bool:
    """Whether it is people the registry does not know who say what 'they' do: 'His colleagues said they would vote for it'."""
    doc = context.doc
    pronoun = _pronoun_at(doc, i)
    says = pronoun - 1 - (doc.at(pronoun - 1) == "that")
    if doc.at(pronoun) not in ("they", "it") or doc.at(says) not in lx.SAY:
        return False
    who = says - 1 - (doc.at(says - 1) in _HAS)
    return doc.at(who) in _OTHERS or doc.at(who) == "colleagues" or doc.at(who) == "they" or doc.at(who - 1) == "they"


_NEXT_SUBJECT = _w("that hamas israel israel's hamas's it he she but while which who ;")


def named_beside(context: Context, i: int, number: int) -> list[str]:
    """Who answers together with the one named beside the verb: 'Hamas and Islamic Jihad rejected', 'welcomed by A and B'."""
    doc = context.doc
    if doc.at(i + 1) == "by":  # "welcomed by France, Germany and Italy"
        after = [m for m in context.attributions.in_sentence[number] if m.first >= i + 2]
        together = [
            m
            for n, m in enumerate(after)
            if all(_LISTED.issuperset(doc.between(a.last, b.first)) for a, b in pairwise(after[: n + 1]))
        ]
        joined = len(together) > 1 and (
            "and" in (*doc.between(together[-2].last, together[-1].first), doc.at(together[-1].last))
            or len(together) > 2
        )
        # not "rejected by Israel, Hamas would have handed over"
        return [_named(m) for m in together[1:]] if joined and after[0].first <= i + 3 else []
    mentions = [m for m in context.attributions.in_sentence[number] if m.last <= i]
    at = i - (doc.at(i - 1) in _HAS)
    said = _pronoun_at(doc, i) - 1
    if doc.at(said + 1) == "they" and doc.at(said) in lx.SAY:
        at = said - (doc.at(said - 1) in _HAS)  # "Spain and Ireland said they backed the plan"
        mentions = [m for m in mentions if m.last <= at]
    while doc.at(at - 1) in ("will", "would", "both") or (doc.at(i) == "yes" and doc.at(at - 1) in ("said", *_HAS)):
        at -= 1
    while doc.at(at - 1) in ("threw", "their"):
        at -= 1
    if doc.at(at - 2) == "on" and doc.at(at - 1).endswith("day"):  # "Jordan and Oman on Monday welcomed"
        at -= 2
    stated = next(
        (k for k in range(at - 1, at - 9, -1) if doc.at(k) in _ISSUED or doc.between(k, k + 2) == ["put", "out"]), at
    )
    at = (
        stated if all(word in _STATEMENT or word.endswith("day") for word in doc.between(stated, at)) else at
    )  # "issued a joint statement applauding"
    aside = _subject_at(doc, i) + 1
    if mentions and mentions[-1].last != at and aside < at:  # "Egypt and Qatar, which brokered the deal, welcomed"
        at = aside
        mentions = [m for m in mentions if m.last <= at]
    if not mentions or mentions[-1].last != at:
        return []
    listed = [mentions[-1]]
    for m in reversed(mentions[:-1]):
        if not _LISTED.issuperset(doc.between(m.last, listed[0].first)) or m.last == listed[0].first:
            break
        who = next((k for k in range(m.first - 1, m.first - 6, -1) if doc.at(k) in ("who", "which")), m.first)
        if not {"the", "both"}.issuperset(doc.between(who + 1, m.first)):
            break  # "Netanyahu, who met Trump, and Katz welcomed the plan"
        listed.insert(0, m)
    joined = len(listed) > 1 and not {"and", "nor"}.isdisjoint(doc.between(listed[-2].last, listed[-1].first))
    lead = listed[0].first - 1 - (doc.at(listed[0].first - 1) == "the")
    before = doc.at(lead if doc.at(lead) != "of" or doc.at(lead - 1) not in _GOVERNMENTS else lead - 1)
    return [_named(m) for m in listed[:-1]] if joined and before not in (*_IN, "between", "of", "for") else []


def accuser(context: Context, i: int) -> str | None:
    """Who blames somebody for the answer at word i: 'Washington blamed Hamas for', 'Accusing Hamas of ..., Israel'."""
    doc = context.doc
    number = doc.sentence_of(i)
    first = doc.sentences[number][0]
    blamed = blamed_at(doc, first, i)
    here = context.attributions.in_sentence[number]
    if blamed is None:  # "Hamas called the strikes a breach of the truce"
        caller = _caller(doc, i, here)
        return caller.name if caller is not None else None
    if blamed == first:
        comma = next((k for k in range(i, doc.sentences[number][1]) if doc.at(k) == ","), -1)
        return next((m.name for m in here if m.first == comma + 1), None)
    if doc.at(blamed - 1) == "," and here and here[0].first <= first + 1:
        return here[0].name  # "Israel struck on Tuesday, accusing Hamas of"
    at = _subject_at(doc, blamed) if doc.at(blamed).endswith("ed") else -1
    return next((m.name for m in here if m.last == at + 1), None)


def blamed_at(doc: Document, first: int, i: int) -> int | None:
    """Where somebody is accused of what the word at i tells."""
    return next((k for k in range(i - 1, first - 1, -1) if doc.at(k).startswith(("accus", "blam"))), None)


def _names_a_plan(doc: Document, i: int) -> bool:
    """Whether the words from i on are a plan's, named after whoever stands before: 'the Witkoff ceasefire proposal'."""
    return doc.at(i + (doc.at(i) in _OF_PLANS)) in _NAMED_AFTER


def _together(doc: Document, left: list[Mention]) -> bool:
    """Whether both parties stand in one list of those who act: 'Israel, Hamas, the US and Qatar have signed'."""
    if not {"Israel", "Hamas"} <= {m.name for m in left}:
        return False
    if any(doc.at(m.first - 1) in ("unlike", "like") for m in left):
        return False
    return all(_LISTED.issuperset(doc.between(a.last, b.first)) for a, b in pairwise(left))


def _speaks_for_nobody(doc: Document, m: Mention) -> bool:
    """Whether a name only describes something or somebody else: 'a US-drafted text', 'Netanyahu's allies', the opposition."""
    if doc.at(m.last) == "-" and doc.at(m.last + 1) in _DRAFTED:
        return True
    if doc.at(m.last) in ("ally", "allies", "rival"):
        return True  # "Hamas ally Islamic Jihad"
    of_his = doc.at(m.last - 1).endswith("'s") and not {"allies", "ally", "ministers", "rivals"}.isdisjoint(
        doc.between(m.last, m.last + 5)
    )
    return of_his or ("opposition" in doc.between(m.first - 3, m.first) and m.name not in OWN_NAME)


def _subject_at(doc: Document, i: int) -> int:
    """The word before the verb at word i and what goes with it: 'who', of 'who are now carefully studying'."""
    first = doc.sentences[doc.sentence_of(i)][0]
    k = i - 1
    while doc.at(k) in _HAS or doc.at(k) in _BE or doc.at(k) in _ADVERBS or doc.at(k).endswith("ly"):
        k -= 1
    if doc.at(k) in (",", "–", "—"):  # "Hamas, an official said, had rejected"
        opening = next((n for n in range(k - 1, max(first, k - 18), -1) if doc.at(n) == doc.at(k)), None)
        k = opening - 1 if opening is not None and doc.at(opening + 1) not in ("and", "but") else k
    return k


def _subject(context: Context, i: int, able: list[Mention], left: list[Mention]) -> tuple[bool, str | None]:
    """Whether the words right before an answer tell who gives it, and who; None for somebody the registry does not know."""
    doc = context.doc
    first = doc.sentences[doc.sentence_of(i)][0]
    k = _subject_at(doc, i)
    direct = next((m for m in left if m.last == k + 1), None)
    if direct is not None and (doc.at(i - 1) != "," or doc.at(k + 1) == ",") and k < i - 1:
        return True, _named(direct)
    noun, lead = doc.at(k), doc.between(max(first, k - 4), k)
    if any(m.last == k + 1 for m in context.attributions.in_sentence[doc.sentence_of(i)]):
        return False, None
    if noun in _GROUPS and not _BEFORE_GROUP.isdisjoint(lead[-3:]):
        alone = "jihad" not in doc.between(first, i) and any(name in doc.words for name in _HAMAS)
        return True, "Hamas" if alone else None
    if noun == "occupation" and lead[-1:] == ["the"]:
        return True, "Israel"
    if noun in _HEADS and not {"israeli", "occupation"}.isdisjoint(lead):
        return True, "Israel"
    if noun in _OTHERS:
        return True, None  # "Arab states rejected it", "his coalition partners rejected it"
    return False, None


def _not_the_speaker(doc: Document, i: int, left: list[Mention]) -> list[Mention]:
    """Those before an answer without who only says that somebody else gave it: 'Israel said the militants had broken it'."""
    k = _subject_at(doc, i)
    says = next((m for m in reversed(left) if doc.at(m.last) in lx.SAY and m.last < k), None)
    if says is None:
        return left
    told = doc.between(says.last + 1, k + 1)
    noun_phrase = {"the", "a", "an", "every", "no"} & set(told) and _OWN.isdisjoint(told) and PROPOSAL.isdisjoint(told)
    return [m for m in left if m.first > says.first] if noun_phrase and doc.at(k) not in _DAYS_AND_PLACES else left


_OWN = _w("it he she they we i its his her their our who which and")
_DAYS_AND_PLACES = _w("monday tuesday wednesday thursday friday saturday sunday today statement briefing conference")
_PASSIVE = ("was", "were", "been", "is", "are", "later", "being")


def _whom_who_means(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """Whom 'who' or 'which' right before an answer means: 'handed it to Hamas negotiators, who are studying it'."""
    k = _subject_at(doc, i)
    if doc.at(k) not in ("who", "which") or doc.at(k - 1) != ",":
        return None
    return next((m for m in able if m.last == k - 1 or (m.last == k - 2 and doc.at(k - 2) in _LEADERS)), None)


def _whose_reply(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """Whose the reply, comment or counterproposal at word i is: 'no response from Hamas', 'Israel's latest counterproposal'."""
    if doc.at(i) not in _REPLIES:
        return None
    last = i + 2 if doc.at(i + 1) in ("from", "by") else -1
    return next(
        (m for m in able if m.first == last or (i - 2 <= m.last <= i and doc.at(m.last - 1).endswith(("'s", "'")))),
        None,
    )


def _by_the_group(doc: Document, i: int) -> bool:
    """Whether an answer at word i is given 'by the militant group', which can be nobody but Hamas."""
    at = next((k for k in range(i + 1, i + 4) if doc.at(k) == "by"), None)
    if at is None or doc.at(at + 1) != "the":
        return False
    return next((word for word in doc.between(at + 2, at + 6) if word not in _MILITANT), "") in _GROUPS


def _by_the_cabinet(doc: Document, i: int, first: int) -> bool:
    """Whether 'the cabinet' or 'the government' stands before word i, with nobody else's name: in these texts Israel's."""
    if doc.at(first) == "ministers" and i - first < 9:
        return any(name in doc.words for name in _ISRAELI)  # "Ministers voted before dawn to ratify it"
    at = next((k for k in range(i - 1, max(first, i - 9) - 1, -1) if doc.at(k) in ("cabinet", "government")), -1)
    lead = doc.between(max(first, at - 3), at)
    theirs = any(name in doc.words for name in _ISRAELI)
    return at >= 0 and "the" in lead and _OF_A_CABINET.issuperset(lead[lead.index("the") :]) and theirs


_ISRAELI = ("israel", "israeli", "netanyahu", "knesset", "smotrich", "gvir")
_OF_A_CABINET = _w("the full security war political coalition israeli")


def _able(context: Context, i: int, number: int, answer: str) -> list[Mention]:
    """Those a sentence names who can answer so: the parties and mediators; onlookers support and criticise."""
    adopts = answer == "accepted" and context.doc.at(i).startswith(
        ("adopt", "voted")
    )  # "The Arab League adopted the plan"
    parties = _ANSWERERS + (_ONLOOKERS if adopts or answer in ("supports", "criticised") else ())
    return [
        m
        for m in context.attributions.in_sentence[number]
        if (v.party_of(m.name) in parties or m.name in (BOTH, *_FACTIONS) or _acts(context.doc, i, m))
        and not _speaks_for_nobody(context.doc, m)
    ]


def _acts(doc: Document, i: int, m: Mention) -> bool:
    """Whether somebody of a side stands right before the verb at word i."""
    return m.last == i - (doc.at(i - 1) in _HAS) and side(m.name) is not None


def _the_group(doc: Document, i: int, number: int) -> bool:
    """Whether 'the group' or 'the movement' stands before word i, and can only be Hamas."""
    group = any(
        (doc.at(k) in ("group", "movement", "militants") and doc.at(k - 1) in _BEFORE_GROUP)
        or (doc.at(k) in ("organization", "organisation") and doc.at(k - 1) in ("terrorist", "terror", "militant"))
        for k in range(i - _reach(doc, i), i)
    )
    return group and any(name in doc.words for name in _HAMAS) and "jihad" not in doc.between(*doc.sentences[number])


def _reach(doc: Document, i: int) -> int:
    """How many words before an answer who gives it may stand: 'the group called the American plan unacceptable'."""
    return 9 if doc.at(i) in ("unacceptable", "non") else 4


def _breaker(doc: Document, i: int, number: int, able: list[Mention]) -> tuple[bool, str | None]:
    """Whether the words tell by themselves who breaks an agreement, and who: the accused, or whose the violations are."""
    first, last = doc.sentences[number]
    words = doc.between(first, last)
    if "lebanon" in words and "gaza" not in words:
        return True, None  # the truce in Lebanon is another
    blamed = blamed_at(doc, first, i)
    if blamed is not None:  # "accused Israel of breaking", "blaming the group for breaking"
        between, sides = doc.between(blamed, i), not _SIDES.isdisjoint(doc.between(first, blamed))
        if "other" in between and (sides or "each" in between):
            return True, BOTH
        accused = next((m for m in able if blamed < m.first < i), None)
        if doc.at(blamed + 1) == "by":
            accused = next(
                (m for m in reversed(able) if m.first < blamed), None
            )  # "Hamas, accused by Israel of breaching"
        if accused is None and doc.at(blamed - 1) in ("been", "was", "is", "were", "are"):
            accused = next((m for m in reversed(able) if m.first < blamed), None)  # "has been accused of breaking"
        group = "Hamas" if not {"group", "movement"}.isdisjoint(between) else None
        return True, group if accused is None else _named(accused)
    if doc.at(i) not in ("violations", "violation", "breaches", "breach"):
        return False, None
    if doc.at(i - 1) == "in" and doc.at(i - 2) in _BE:
        return False, None  # "says it is Israel that is in breach of the truce"
    committed = next((k for k in range(i - 1, i - 6, -1) if doc.at(k) == "committed"), None)
    if committed is not None:  # "says Israel has committed 1,190 violations"
        at = committed - (doc.at(committed - 1) in _HAS)
        who = next((m for m in able if m.last == at), None)
        return True, _named(who) if who is not None else None
    if doc.at(i + 1) == "by":  # "34 violations by Hamas"
        by = next((m for m in able if i + 2 <= m.first <= i + 3), None)
        return True, _named(by) if by is not None else None
    k = i - (doc.at(i - 1) in _REPEATED) - (doc.at(i - 1) in ('"', "”"))
    if doc.at(k - 1) == "israeli" and doc.at(i) in ("violations", "breaches"):
        return True, "Israel"
    owner = next((m for m in able if m.last == k and doc.at(k - 1).endswith(("'s", "'"))), None)
    if owner is None and not {"a", "an"}.isdisjoint(doc.between(i - 4, i)):
        # "Hamas called this a violation"; "Katz called Hamas' threats a violation"; who says it stands first
        callers = [m for m in able if m.first < i and doc.at(m.last + (doc.at(m.last) == ",")) in ("called", "calls")]
        if doc.between(i - 4, i - 2) == ["which", "called"]:  # "angering Egypt, which called it a breach"
            callers = [m for m in able if m.last >= i - 6 or side(m.name) not in ("Israel", "Hamas")]
        sayers = callers or able[:1]
        # not "Israel's minister, Israel Katz, called the delay a violation"
        theirs = {side(m.name) for m in sayers}
        owner = next(
            (m for m in reversed(able) if m.first < i and m not in sayers and side(m.name) not in theirs), None
        )
        if owner is None and callers and "israeli" in doc.between(callers[-1].last, i):
            return True, "Israel"  # "Hamas called the Israeli strikes a violation"
        named_it = doc.at(i - 1 - (doc.at(i - 1) not in ("a", "an"))) in ("a", "an") and not _NAMED_IT.isdisjoint(
            doc.between(i - 5, i)
        )  # "called the delay a blatant breach of the deal"
        caller = _caller(doc, i, able) if owner is None and named_it else None
        near = doc.between(doc.sentences[max(0, number - 1)][0], i)
        by_israel = not _ISRAELS.isdisjoint(near) and "jihad" not in near
        if caller is not None and side(caller.name) == "Hamas" and by_israel:
            return True, "Israel"  # "Israel hit Gaza City. Hamas calls it a clear violation of the truce."
        if caller is not None and side(caller.name) == "Israel" and not _HAMAS_WORDS.isdisjoint(near):
            return True, "Hamas"  # whoever else fired, the sentence has to name it
    return True, (side(owner.name) or owner.name) if owner else None


def _thing_that_breaks(doc: Document, i: int, able: list[Mention]) -> str | None:
    """Whom 'Hamas says that violates the deal' blames, 'Israel said the list violates it'; "" nobody told, None no such words."""
    k = _subject_at(doc, i)
    noun = doc.at(k) in _THINGS and doc.at(k - 1) in ("the", "this", "such", "these")
    if doc.at(i) not in ("violates", "violated", "breaches", "breached") or not (noun or doc.at(k) in ("that", "this")):
        return None
    says = k - 1 - noun
    if doc.at(says) not in lx.SAY:
        return None
    teller = [m for m in able if m.last <= says]
    return "Israel" if teller and side(teller[-1].name) == "Hamas" else ""


_THINGS = _w(
    "list map delay closure move strikes raid attack decision ceremony ceremonies plan change changes demand demands"
)


def _caller(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """Who calls something what word i tells: 'Hazem Qassem, a Hamas spokesman, calls it a violation', 'which it called'."""
    verb = next((k for k in range(i - 1, i - 13, -1) if doc.at(k) in ("called", "calls")), None)
    if verb is None:
        return None
    subject = _subject_at(doc, verb)
    if doc.at(subject) in ("it", "he", "she"):
        return next((m for m in able if m.first < subject), None)
    return next((m for m in able if m.last == subject + 1), None)


def _owner(doc: Document, i: int, able: list[Mention]) -> Mention | None:
    """By whom or from whom an answer comes, where the words beside it tell: 'accepted by Israel', 'the refusal of Hamas'."""
    of_reply = ("by", "from") if doc.at(i) in ("positive", "response", "reply", "answer") else ("by",)
    agents = ("by", "to") if doc.at(i) in ("unacceptable", "acceptable") else of_reply
    at = next((k for k in range(i + 1, i + 4) if doc.at(k) in agents), i)  # "accepted on Tuesday by ..."
    if doc.at(i) in ("stand", "stands", "stood"):
        at = i  # "stands by the plan of Mr Biden"
    if not {"was", "is", "were", "are"}.isdisjoint(doc.between(i + 1, at)):
        at = i  # "the deal that Israel accepted was brokered by Qatar"
    if not _THING.isdisjoint(doc.between(i + 1, at)):
        at = i  # "accepted a plan by Egypt"
    by = next((m for m in able if i < at < m.first <= at + 4), None)

    if doc.at(i) in ("refusal", "rejection") and doc.at(i - 1) in ("his", "her"):
        return next(
            (m for m in reversed(able) if m.first < i), None
        )  # "Netanyahu's conditions, in particular his refusal of"

    def whose(back: int) -> Mention | None:
        return next((m for m in able if i - back <= m.last <= i and doc.at(m.last - 1).endswith(("'s", "'"))), None)

    if doc.at(i) in ("refusal", "rejection", "acceptance"):  # "the refusal of Hamas", "Israel's repeated refusal"
        by = next((m for m in able if m.first == i + 2 and doc.at(i + 1) == "of"), None) or whose(3) or by
        if by is None and doc.at(i - 1) == "a":
            # "says Hamas's reply amounts to a rejection", "a rejection of it by Hamas"
            by = next((m for m in able if m.first > i and doc.at(m.first - 1) == "by"), None)
            theirs = (m for m in reversed(able) if m.first < i and doc.at(m.last - 1).endswith(("'s", "'")))
            by = by or next(theirs, None)
    if doc.at(i) == "positive":  # "a positive reply from Hamas"
        by = next((m for m in able if i < m.first <= i + 5 and doc.at(m.first - 1) in ("from", "of")), by)
    if doc.at(i) in ("positive", "positively"):  # "asked about Hamas's seemingly positive response"
        by = whose(2) or by
    return by


def _standing_before(doc: Document, i: int, able: list[Mention]) -> list[Mention]:
    """Those before word i who may be who answers: not 'officials in Cairo', 'Israel's counter-proposal', 'the Witkoff plan'."""

    def placed(m: Mention) -> bool:
        lead = m.first - 1 - (doc.at(m.first - 1) == "the" and "," in doc.between(m.last, i))
        if doc.between(m.first - 2, m.first) == ["at", "the"]:
            return True  # "stood beside him at the White House and said he backed it"
        return doc.at(lead) in _IN and doc.between(m.first - 2, m.first) != ["negotiators", "from"]

    def owns(m: Mention) -> bool:
        return doc.at(m.last) not in _LEADERS and doc.at(m.last - 1).endswith(("'s", "'"))

    return [
        m
        for m in able
        if m.first < i and not placed(m) and (m.last == i or not (owns(m) or _names_a_plan(doc, m.last)))
    ]


def _spoken_of(context: Context, i: int, number: int) -> list[Mention]:
    """Whom 'it' or 'the movement' means: the party that the sentence before speaks of first."""
    doc = context.doc
    they = not _THEY.isdisjoint(doc.between(max(doc.sentences[number][0], i - _reach(doc, i)), i))
    if not they or not number or doc.paragraph_of[number - 1] < doc.paragraph_of[number] - 1:
        return []
    spoken = [m for m in context.attributions.in_sentence[number - 1] if v.party_of(m.name) in _SPOKEN_OF]
    who = spoken_of_first(doc, spoken)
    return [who] if who is not None else []


def _goes_on_to_say(doc: Document, pronoun: int, first: int) -> bool:
    """Whether who opens the sentence goes on to speak of itself: 'Hamas accused ... and said it', ', saying it'."""
    k = pronoun - 1
    k -= doc.at(k) == "that"
    k -= doc.at(k) in lx.SAY
    if doc.at(k) == "," and not _CLAUSE.isdisjoint(doc.between(first, k)):
        return False  # "talks resumed after Hamas, which holds 50, said it rejected": the comma ends an aside
    return k < pronoun - 1 and k > first and doc.at(k) in ("and", ",", "but")


_CLAUSE = _w("after while as but when which backed")
_NAMED_IT = _w("it this that which the")
_NAMES_IT = _w("called calls described")


def _who_acts(doc: Document, i: int, number: int, left: list[Mention], answer: str) -> list[Mention]:
    """Of those before an answer, who may be its subject: the last one."""
    first, standing = doc.sentences[number][0], left
    pronoun = _subject_at(doc, i)
    if doc.at(pronoun) in ("it", "they") and doc.at(pronoun - 1) in PROPOSAL:
        left = left[:1]  # "accused Netanyahu of rejecting the deal it had accepted"
    if doc.at(pronoun) in ("it", "they") and _goes_on_to_say(doc, pronoun, first):
        left = left[:1] if left and left[0].first <= first + 2 else []  # "accused Israel ... and said it had accepted"
    positive = doc.at(i) in ("positive", "positively")
    brings = answer == "supports" and not positive  # a mediator brings what others answer
    # "welcomed by Netanyahu, whose allies criticised it"
    left = [m for m in left if "whose" not in doc.between(m.last, i)]
    if doc.at(pronoun) == "who":  # "ignoring aid groups who condemned it"
        left = [m for m in left if m.last == pronoun or doc.at(pronoun - 1) == ","]
    left = [m for m in left if v.party_of(m.name) != "mediator" or brings or (_acts(doc, i, m) and not positive)]
    if doc.at(i) in ("refusal", "rejection") and doc.at(i - 1) == "a":
        return []
    if doc.at(i) in ("unacceptable", "acceptable", "non") or answer == "criticised":
        at = next((k for k in range(i - 1, max(first, i - 8), -1) if doc.at(k) in _NAMES_IT), i)
        # "which Hamas called unacceptable"; "an Israeli official calls the demands of Hamas unacceptable"
        own = [m for m in left if m.last == at - (doc.at(at - 1) in (*_HAS, ","))]
        left = own or (left if at == i and answer == "criticised" else left[:1])
    if doc.at(i - 1) == "cabinet" and left and left[-1].last < i - 2:
        return []  # "Smotrich opposed the deal while the cabinet approved it"
    blamed = blamed_at(doc, first, i)
    if blamed is not None and doc.at(i - 1) == "and":
        left = [m for m in left if m.first < blamed]  # "accused Israel of ... and suspended the handover"
    if blamed is not None and doc.at(pronoun) in ("it", "they", "he") and doc.at(pronoun - 1) == "saying":
        left = [m for m in standing if blamed < m.first < pronoun][
            -1:
        ]  # "blamed Hamas, saying it had rejected the plan"
    again = doc.at(i - 1) in ("again", "also", "then")
    if doc.at(i - 1 - again) == "and" and doc.at(first) in ("he", "she", "it", "they"):
        return []  # "He criticised the conditions of Netanyahu, and rejected the demand"
    if doc.between(i - 2 - again, i - again) == [",", "and"]:  # "its demands that Israel rejects, and criticised"
        left = [m for m in left if doc.at(m.first - 1) not in ("that", "which")]
    if doc.at(i - 1 - again) == "and" and left and left[0].first <= first + 2:
        left = left[:1]  # "Netanyahu met Trump and rejected the plan"
    return left


def _named(m: Mention) -> str:
    """The name under which somebody answers: a party's for its people, a country's own among the mediators."""
    own = m.name in OWN_NAME or m.name in _ARMS or v.party_of(m.name) in ("us", "mediator")
    return m.name if own else side(m.name) or m.name


_OF_OTHERS = _w("iran iranian tehran lebanon lebanese lebanon's hezbollah syria syrian damascus houthi houthis yemen")
_NEXT_CLAUSE = _w(", ; while but as")
_OF_GAZA = _w("gaza hamas hostages captives gaza's hamas's hamas'")
_HAS = ("has", "had", "have", "also")
_ISSUED = _w("issued released published")
_STATEMENT = _ISSUED | _w("a the joint statement put out late early on")
_GOVERNMENTS = _w("governments ministers leaders presidents heads")
_REPLIES = _w("response reply comment counterproposal counteroffer")
_GROUPS = _w("group movement militants organisation organization")
_MILITANT = _w("militant islamist palestinian armed terror terrorist")
_FOUND = _w("called calls found finds deems deemed considers considered described")
_HEADS = _w("leader premier minister president government side delegation negotiators")
_OTHERS = _w("states nations countries partners leaders ministers allies critics lawmakers protesters residents")
_ADVERBS = ("not", "never", "still", "now", "already", "again", "soon", "then")
_BE = ("is", "are", "was", "were", "been", "yet", "to")
_SIDES = _w("side sides party parties")
_THEY_HAVE = _w("have had also all given gave a the are were still")
_LEADERS = _w("prime premier leadership leaders government cabinet negotiators delegation officials politburo")
_OF_PLANS = _w("ceasefire truce peace hostage draft latest new")
_LISTED = _w(", and nor the both")
_DRAFTED = _w("drafted backed brokered led sponsored mediated proposed")
_NAMED_AFTER = _w("proposal plan offer framework outline")  # "the Witkoff proposal"
_THEY = _w(
    "it they he she which who both group movement organization organisation minister president premier leader country"
)
_SPOKEN_OF = ("hamas", "israel", "us")
_HAMAS = ("hamas", "hamas's", "hamas'")
_HAMAS_WORDS = frozenset(_HAMAS)
_ISRAELS = _w("israel israeli israel's army troops strike strikes raid raids closure delay occupation")
_BEFORE_GROUP = _w("the militant islamist palestinian terror terrorist")
_THING = PROPOSAL | _w("a an the any its this that his their")
_IN = frozenset(("in", "at", "from", "to", "with", "told", "by"))  # "officials in Cairo" are not Egypt, nor who is told
_ARMS = frozenset(("Al-Qassam Brigades", "Israeli military"))
