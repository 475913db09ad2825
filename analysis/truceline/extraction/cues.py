"""The words that name a term of a proposal: each cue a head and what must stand beside it, and where words mean another thing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from truceline.extraction.document import Document
from truceline.extraction.lexicon import CAPTIVES
from truceline.tokens import word_set as _w

CEASE = frozenset(("ceasefire", "ceasefires", "truce", "truces", "pause", "pauses", "calm"))


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name a term: all of `near` sets must have a word within `reach` words after `head`."""

    term: str
    heads: frozenset[str]
    near: tuple[frozenset[str], ...] = ()
    reach: int = 5
    before: int = 0  # how many words before the head `near` may also stand
    stance: str | None = None  # where the words themselves are a stance
    laid_out: bool = False  # a term only where a plan is laid out


_PART_OF_GAZA = _w("central northern southern eastern western rafah philadelphi netzarim")
_PARTS = _w("corridor corridors axis route road netzarim philadelphi philadelphia")
_FREE = _w("release releases releasing released frees free freeing freed return returning exchanged")
_ARMY = _w("army troops forces military soldiers israel")
_DESTROYED = _w("destroyed destroy destroying destruction dismantled dismantle dismantling eliminated eliminate eliminating "
                "elimination")  # fmt: skip
_REFUSING = _w("not never won't refuse refuses refused refusing")
CUES: tuple[Cue, ...] = (
    Cue("bodies_returned", _w("remains bodies dead corpses"), (CAPTIVES | _w("of alive"),), 4),
    Cue("bodies_returned", _w("dead deceased"), (_w("alive living"), CAPTIVES | _w("everyone")), 3, 6),
    Cue("bodies_returned", _w("bodies body corpses"), (_w("return returned returning back home"),), 6, 6),
    Cue("bodies_returned", _w("remains"), (_w("return handover"),), 0, 4),
    Cue("bodies_returned", _w("bodies remains"), (_w("return returned returning hand handed release released exchange go"),),
        5, 5, laid_out=True),
    Cue("hostages_released", CAPTIVES, (_w("every each"), _w("add adding extend additional extra")), 0, 16, "condition"),
    Cue("hostages_released", _FREE, (CAPTIVES | _w("loved"),), 7),
    Cue("hostages_released", CAPTIVES, (_w("freed released returned exchanged"),), 9),
    Cue("hostages_released", CAPTIVES, (_w("handed let brought"),), 8),
    Cue("hostages_released", CAPTIVES, (_w("back"), _w("israel home")), 11, laid_out=True),
    Cue("hostages_released", CAPTIVES, (_w("home"), _w("came come are")), 4),
    Cue("hostages_released", _w("give gives giving hand"), (_w("up back over"), CAPTIVES), 6),
    Cue("hostages_released", _w("exchange swap"), (CAPTIVES,), 4),
    Cue("hostages_released", _w("release releases handover"), (_w("hostage"),), 0, 2),
    Cue("hostages_released", _w("everyone everybody"), (_w("freed released home back"),), 3),
    Cue("hostages_released", _w("bring brings bringing brought come comes take taking"), (CAPTIVES, _w("out home back")), 7),
    Cue("hostages_released", CAPTIVES, (_w("come comes came brought"), _w("out home back")), 5),
    Cue("hostages_released", _w("free freeing release releasing hand handing"),
        (_w("people those all women men civilians"), _w("holds held holding")), 7),
    Cue("hostages_released", _w("free frees freeing release releasing releases"), (_w("everyone everybody"),), 3),
    Cue("hostages_released", _w("yield yields yielding surrender"), (CAPTIVES,), 5),
    Cue("hostages_released", _w("bring brings bringing"), (_w("everybody everyone"), _w("home back")), 3),
    Cue("hostages_released", _w("release releases releasing free frees freeing"),
        (_w("hamas group movement"), _w("women children elderly old sick wounded men soldiers civilians")), 4, 5, laid_out=True),
    Cue("hostages_released", _w("men soldiers"), (_w("remaining male"), _w("home freed released free")), 5, 3, laid_out=True),
    Cue("hostages_released", _w("prisoners detainees"), (_w("israeli zionist"), _FREE), 0, 4),
    Cue("hostages_released", _w("let letting bring bringing"), (CAPTIVES, _w("go home back")), 9),
    Cue("hostages_released", CAPTIVES, (_w("exchange exchanged back swapped go free out"),), 4, 3, laid_out=True),
    Cue("hostages_released", _w("hostages captives"), (_w("go"), _w("free")), 13, laid_out=True),
    Cue("prisoners_released", _w("prisoners prisoner detainees"), (_FREE | _w("exchanges exchange for"),), 4, 6),
    Cue("prisoners_released", _w("exchange swap"), (_w("prisoner prisoners"),), 3, 2),
    Cue("prisoners_released", _w("women children minors"), (_w("palestinian"), _FREE), 3, 6),
    Cue("prisoners_released", _w("palestinians"), (_FREE | _w("exchange free go"),), 5, 5, laid_out=True),
    Cue("prisoners_released", _w("prisoners prisoner detainees inmates"), laid_out=True),
    Cue("prisoners_released", _w("terrorists"), (_FREE,), 4, 5),
    Cue("prisoners_released", _w("palestinians gunmen"), (_FREE, _w("convicted jailed imprisoned serving sentenced")), 5, 4),
    Cue("permanent_ceasefire", _w("permanent permanently total complete lasting comprehensive full"),
        (CEASE | _w("cease end"),), 3),
    Cue("permanent_ceasefire", _w("end ends ending ended stop stops stopping cessation"), (_w("war aggression war's"),), 4, 2),
    Cue("permanent_ceasefire", _w("end"), (_w("war"), _w("come comes coming")), 0, 5),
    Cue("permanent_ceasefire", _w("over"), (_w("war"), _w("be is good")), 2, 5),
    Cue("permanent_ceasefire", _w("lasting permanent"), (_w("calm quiet"),), 2),
    Cue("permanent_ceasefire", _w("permanent"), (CEASE, _w("become becomes became made")), 0, 5),
    Cue("permanent_ceasefire", _w("permanently"), (_w("halt end stop cease war"),), 4, 5),
    Cue("permanent_ceasefire", _w("lasting permanent"), (_w("peace calm"),), 2, laid_out=True),
    Cue("permanent_ceasefire", _w("calm stability"), (_w("sustainable prolonged lasting complete"),), 0, 2),
    Cue("truce", _w("temporary multi another"), (CEASE | _w("cease"),), 4),
    Cue("truce", CEASE, (_w("immediate announced begin place temporary initial includes include period bring"),), 4, 4,
        laid_out=True),
    Cue("truce", CEASE, (_w("immediate"),), 0, 3),
    Cue("truce", CEASE, (_w("short fighting"),), 2, 4, laid_out=True),
    Cue("halt_operations", _w("halt halting stop end ending cessation"),
        (_w("operations fighting hostilities attacks strikes offensive bombing bombardment"),), 5),
    Cue("halt_operations", _w("fighting operations"), (_w("stop stopped halted paused suspended"),), 6, laid_out=True),
    Cue("partial_withdrawal",
        _w("withdrawal withdraw withdraws withdrawn withdrawing pullout pull pulls pulled pulling draw"),
        (_w("closer border line lines population populated partial partially parts areas corridor back buffer gradual gradually "
            "some most cities towns further farther"),), 8, 2),
    Cue("full_withdrawal", _w("quit quits quitting vacate vacates vacating"), (_w("gaza strip enclave territory"), _ARMY), 2, 6),
    Cue("partial_withdrawal", _w("quit quits quitting vacate vacates vacating"),
        (_w("populated areas towns cities districts neighbourhoods neighborhoods corridor"), _ARMY), 6, 6),
    Cue("full_withdrawal", _w("quit quits quitting vacate vacates vacating"), (_w("gaza strip enclave territory"), _ARMY), 6, 10),
    Cue("partial_withdrawal", _w("withdrawal withdraw withdraws withdrawing"),
        (_w("from"), _PART_OF_GAZA), 4),
    Cue("partial_withdrawal", _w("pullback pullbacks redeploy redeployment")),
    Cue("partial_withdrawal", _w("fall falls falling"), (_w("back"), _w("line lines positions east eastwards border")), 6),
    Cue("partial_withdrawal", _w("move moves moving take taking"), (_ARMY, _w("out"), _PARTS), 9, 5),
    Cue("partial_withdrawal", _w("give gives giving hand handing"), (_w("up over"), _w("philadelphi philadelphia netzarim")), 5),
    Cue("partial_withdrawal", _w("withdrawals"), (_w("phased staged gradual partial scheduled"),), 0, 3),
    Cue("partial_withdrawal", _w("retreat retreats pull withdraw"), (_w("previous positions lines"),), 4, 0),
    Cue("partial_withdrawal", _w("leave leaving"), (_w("army troops forces military israel idf"),
                                                   _w("populated areas positions central gradually parts towns cities "
                                                      "city") | _PARTS),
        5, 6),
    Cue("partial_withdrawal", _w("go return returning"), (_w("army troops forces"), _w("lines positions")), 4, 6),
    Cue("partial_withdrawal", _w("tanks"), (_w("out move withdraw"),), 4, 4),
    Cue("partial_withdrawal", _w("move moving moves"), (_w("forces troops army"), _w("away back east eastward eastwards")), 6, 3,
        laid_out=True),
    Cue("full_withdrawal", _w("out"), (_w("of"), _w("gaza strip enclave"), _ARMY | _w("soldier")), 4, 7),
    Cue("full_withdrawal", _w("departure"), (_w("army troops forces soldiers military"),), 4),
    Cue("full_withdrawal",
        _w("withdrawal withdraw withdraws withdrew withdrawn withdrawing pullout pull pulls pulled pulling retreat"),
        (_w("gaza strip whole entire forces troops military israeli full complete completely fully all out"),), 7, 3),
    Cue("full_withdrawal", _w("remove removing"), (_w("forces troops"),), 3),
    Cue("full_withdrawal", _w("get getting"), (_w("forces troops"), _w("out")), 6),
    Cue("humanitarian_aid", _w("aid relief assistance supplies"),
        (_w("entry enter entering delivery deliveries increase increased surge flow trucks humanitarian more let"),), 4, 5),
    Cue("humanitarian_aid", _w("aid relief assistance supplies"), laid_out=True),
    Cue("humanitarian_aid", _w("food fuel medicine medicines supplies gas"),
        (_w("let into enter deliveries delivery entry allow allowed arrive arrives arriving roll daily delivered in"),),
        5, 6, laid_out=True),
    Cue("humanitarian_aid", _w("lorries trucks tankers convoys"), (_w("aid food fuel relief gas supplies"),), 4, 4,
        laid_out=True),
    Cue("humanitarian_aid", _w("supplies food fuel"), (_w("delivered let allowed"), _w("once until unless only if")), 5, 12),
    Cue("humanitarian_aid", _w("access"), (_w("humanitarian unrestricted unhindered"),), 0, 3),
    Cue("corridor_reopening", _w("road roads"), (_w("open opened opening reopened reopen"),), 3, 3, laid_out=True),
    Cue("corridor_reopening", _w("corridors corridor"), (_w("reopening open opening reopen humanitarian"),), 3, 4),
    Cue("crossing_reopening", _w("crossing crossings"),
        (_w("reopening open opening opens reopen reopened reopens opened"),), 5, 4),
    Cue("crossing_reopening", _w("rafah"), (_w("open opened reopen reopened opening reopening"),), 3, 3),
    Cue("crossing_reopening", _w("closed shut"),
        (_w("stay remain kept keep"), _w("crossing crossings rafah")), 2, 12, "rejected"),
    Cue("crossing_reopening", _w("siege blockade"), (_w("lift lifting lifted end ending"),), 5, 4),
    Cue("heavy_equipment", _w("bulldozers diggers excavators equipment machinery"),
        (_w("heavy other bodies debris rubble needs need let allow admitted asked"),), 4, 3),
    Cue("reconstruction", _w("reconstruction rebuilding rebuild reconstruct"), (_w("gaza plan strip phase"),), 5, 6),
    Cue("reconstruction", _w("reconstruction rebuilding rebuild rebuilt rehabilitation"), laid_out=True),
    Cue("reconstruction", _w("reconstruction"), (_w("demands demanded demand wants seeks insists"),), 0, 20),
    Cue("reconstruction", _w("hospitals homes infrastructure"),
        (_w("repaired restored rebuilt rehabilitated repair restore"),), 6, 4, laid_out=True),
    Cue("disarmament",
        _w("disarmed disarm disarms disarmament disarming demilitarization demilitarisation demilitarize demilitarized "
           "demilitarised decommissioning")),
    Cue("disarmament", _w("weapons arms arsenal guns rifles rifle weaponry"),
        (_w("down surrender surrendered surrendering lay laying laid decommission decommissioned give gave hand handing handed "
           "abandon dismantle turn turned turning "
           "store storing relinquish relinquishing gives giving place"),), 5, 6),
    Cue("disarmament", _w("weapons arms guns"), (_w("beyond"), _w("use")), 8),
    Cue("disarmament", _w("weapons arms guns"), (_w("part parting"), _w("with")), 0, 4),
    Cue("disarmament", _w("weapons arms"), (_w("without"), _w("hamas group movement")), 0, 5),
    Cue("disarmament", _w("stripped stripping"), (_w("weapons arms military"),), 5),
    Cue("disarmament", _w("armed"), (_w("hamas"), _w("long")), 0, 5, "condition"),
    Cue("disarmament", _w("weapons arms"), (_w("negotiable handed"), _w("not no")), 7, 3, "rejected"),
    Cue("disarmament", _w("weapons arms"), (_w("discuss discussing negotiate"), _REFUSING), 0, 4, "rejected"),
    Cue("disarmament", _w("weapons arms"), (_w("discussion negotiation"), _w("not")), 8, 0, "rejected"),
    Cue("disarmament", _w("them"), (_w("surrender hand give"), _REFUSING), 0, 5, "rejected"),
    Cue("disarmament", _w("tunnels tunnel"), (_w("destroy destroyed destruction dismantle dismantled"),), 4, 4),
    Cue("disarmament", _w("military"), (_w("capabilities capability strength"), _DESTROYED), 8, 6),
    Cue("end_of_hamas_rule", _w("governing"), (_w("capabilities capability"), _DESTROYED), 8, 8),
    Cue("end_of_hamas_rule", _w("part role"),
        (_w("no"), _w("governing governance government running ruling"), _w("hamas group movement")), 5, 9,
        laid_out=True),
    Cue("end_of_hamas_rule", _w("part role"),
        (_w("no"), _w("governing governance government running ruling"), _w("hamas group movement")), 5, 9, "demanded"),
    Cue("governance_handover", _w("relinquish relinquishing ceding cede handing hand handover transfer give giving gives"),
        (_w("authority control power governance governing government administration rule running"),), 5),
    Cue("governance_handover", _w("remain remaining stay"), (_w("control"),), 3, 0, "rejected"),
    Cue("governance_handover", _w("administration rule guardianship"), (_w("foreign outside"),), 0, 2),
    Cue("governance_handover", _w("committee technocrats mechanism administration"),
        (_w("governing transitional palestinian oversee civilian"),), 4, 3),
    Cue("governance_handover", _w("technocrats technocratic technocrat"), laid_out=True),
    Cue("governance_handover", _w("experts"), (_w("committee government panel body administration palestinian"),), 3, 4),
    Cue("governance_handover", _w("take takes taking"),
        (_w("over charge"), _w("government administration running governance ministries")), 6),
    Cue("governance_handover", _w("run running administer govern governing"),
        (_w("strip gaza territory enclave"), _w("instead place experts technocrats committee council body")), 6, 6),
    Cue("governance_handover", _w("turn"), (_w("over"), _w("authority control power government administration")), 5),
    Cue("governance_handover", _w("committee"), (_w("accepts accepted"),), 0, 3),
    Cue("governance_handover", _w("governed administered"), (_w("authority committee body administration board"),), 7,
        laid_out=True),
    Cue("governance_handover", _w("committee body council"),
        (_w("administer administration manage management govern governing run technocrats independent"),), 7, 4),
    Cue("end_of_hamas_rule", _w("destruction defeat elimination dismantling toppling"), (_w("hamas hamas'"),), 4, 4),
    Cue("end_of_hamas_rule", _w("end removal destruction"),
        (_w("hamas hamas'"), _w("rule government governing capabilities")), 8),
    Cue("end_of_hamas_rule",
        _w("eliminated destroyed defeated dismantled neutralized annihilated annihilates destroys crushed wiped destroy "
           "eliminate"),
        (_w("hamas"),), 3, 6),
    Cue("end_of_hamas_rule", _w("hold grip"), (_w("on"), _w("government power"), _w("stripped lose end")), 4, 9),
    Cue("end_of_hamas_rule", _w("governs governed rules ruled"), (_w("hamas"), _w("long")), 0, 5, "condition"),
    Cue("full_withdrawal", _w("remain remains remained stay"), (_ARMY, _w("while long")), 0, 6, "condition"),
    Cue("full_withdrawal", _w("leave leaves leaving exit departure"),
        (_w("gaza strip enclave territory"), _w("army troops forces military israel israeli")), 7, 6),
    Cue("full_withdrawal", _w("leave"), (_w("completely entirely"),), 5),
    Cue("exile", _w("leave exit expulsion"),
        (_w("gaza exile country"), _w("leaders leader fighters members militants commanders hamas its")),
        5, 11),
    Cue("exile", _w("leave sent exit move moved passage"), (_w("third other another"), _w("country countries")), 6),
    Cue("exile", _w("passage"), (_w("abroad"), _w("leaders fighters gunmen members hamas commanders")), 6, 6),
    Cue("exile", _w("driven expelled"), (_w("gaza"), _w("hamas leaders")), 4, 9),
    Cue("exile", _w("exile exiled expelled"), (_w("into leaders leader leadership fighters members hamas"),), 5, 4),
    Cue("statehood", _w("statehood")),
    Cue("statehood", _w("self"), (_w("determination"),), 2),
    Cue("statehood", _w("state"), (_w("palestinian"),), 1, 2),
    Cue("guarantees", _w("commitment"), (_w("that to israel israeli will not seeks gets clear shows insist on against"),), 4, 3),
    Cue("guarantees", _w("guarantees guarantor guarantors assurance assurances")),
    Cue("guarantees", _w("guarantee"), (_w("a an any no that of without written clear international"),), 1, 1),
    Cue("guarantees", _w("guarantee promise"), (_w("washington us mediators states"), _w("that in")), 3, 3),
    Cue("guarantees", _w("guaranteeing guaranteed"), laid_out=True),
    Cue("guarantees", _w("pledge pledges"), (_w("american us washington mediators international"), _w("that")), 4, 3),
    Cue("security_arrangements", _w("security"), (_w("arrangements arrangement"),), 2),
    Cue("security_arrangements", _w("control presence"),
        (_w("keep keeping retain retaining maintain maintaining"),
         _w("corridor security philadelphi philadelphia netzarim border")), 4, 5, "demanded"),
    Cue("security_arrangements", _w("force forces"), (_w("stabilization stabilisation peacekeeping multinational"),), 1, 3,
        laid_out=True),
    Cue("security_arrangements", _w("force forces troops"), (_w("international foreign multinational"),), 0, 2),
    Cue("security_arrangements", _w("control"),
        (_w("security"), _REFUSING, _w("give relinquish cede surrender")), 0, 6, "demanded"),
    Cue("security_arrangements", _w("role"), (_w("soldiers troops"),), 4),
    Cue("security_arrangements", _w("mechanism checkpoint checkpoints"),
        (_w("screen inspect search check screening inspection"),), 6, 2),
    Cue("security_arrangements", _w("stay remain"),
        (_w("troops forces army"), _w("corridor route philadelphi philadelphia netzarim")), 6, 6, "demanded"),
    Cue("security_arrangements", _w("keep keeping"),
        (_w("troops forces army"), _w("corridor route philadelphi philadelphia netzarim morag buffer")), 8, 0, "demanded"),
    Cue("negotiations", _w("negotiations negotiation talks discussing discuss"),
        (_w("phase ready begin eventually permanent new refused refusing enter enters entered entering"),), 5, 5),
    Cue("negotiations", _w("table"), (_w("negotiating"), _w("back return returning")), 0, 5),
    Cue("negotiations", _w("delegation negotiators"),
        (_w("send sending"), _w("cairo doha talks negotiations qatar egypt mediators")), 5, 4),
    Cue("negotiations", _w("negotiate discuss discussing"), (_w("willing ready open"),), 0, 3),
    Cue("negotiations", _w("negotiated"), (_w("phase stage"),), 0, 5, laid_out=True),
    Cue("negotiations", _w("negotiations negotiate talks discussions"),
        (_w("lasting comprehensive permanent resume second end arrangements broader longer"),), 6, 4, laid_out=True),
    Cue("negotiations", _w("negotiations talks discussions"), (_w("on toward towards for"),), 1, laid_out=True),
    Cue("negotiations", _w("negotiations talks"), (_w("wants asked demands demanded"),), 0, 2),
    Cue("negotiations", _w("negotiations talks"), (_w("resume resumed continue start started return"),), 3, 4),
    Cue("phase_extension", _w("extension extend extends extending prolong prolongs prolonging stretch stretches stretching"),
        (_w("phase stage truce ceasefire pause"),), 7, 4),
    Cue("phase_extension", _w("extended prolonged lengthened renewed stretched"),
        (_w("phase stage truce ceasefire pause"), _w("be is was")), 0, 5),
    Cue("phase_extension", _w("lapse expire"), (_w("truce ceasefire pause"), _w("let want wants"), _w("not")), 0, 7, "demanded"),
    Cue("phase_extension", _w("carry"), (_w("phase stage truce ceasefire pause"), _w("on")), 6),
    Cue("phase_extension", _w("add adding"), (_w("day days hours"), CAPTIVES), 11),
    Cue("phase_extension", _w("extended prolonged"), (_w("phase stage truce ceasefire"), _w("wants")), 0, 4),
    Cue("implementation", _w("implement implementing stick implementation"),
        (_w("deal agreement terms instructions accord original obligations"),), 7),
    Cue("implementation", _w("carry abide honor honour uphold fulfil fulfill keep keeping respect"),
        (_w("deal agreement terms accord obligations commitments signed"),), 4),
    Cue("implementation", _w("respect uphold stick"), (CEASE | _w("signed"),), 5),
    Cue("implementation", _w("carry carrying"), (_w("out"), _w("phase stage")), 5),
    Cue("implementation", _w("move moving proceed proceeding advance"),
        (_w("to into with"), _w("second next third"), _w("phase stage")), 5),
    Cue("implementation", _w("next"), (_w("phase"),), 1),
)  # fmt: skip
CUES_BY_HEAD: dict[str, list[Cue]] = {}
for _cue in CUES:
    for _head in _cue.heads:
        CUES_BY_HEAD.setdefault(_head, []).append(_cue)


_ONLY_THEN = _w("until unless before")
_LASTING = _w("permanent lasting comprehensive total complete full")
_GIVING = _w("giving offering providing promising")
_LATE = _w("dead deceased remains bodies slain")
_ABOUT = _w(
    "work working efforts mediation talks negotiation negotiations discussions negotiating negotiate discussing discuss"
)


def fits(cue: Cue, doc: Document, i: int, first: int, last: int) -> bool:
    """Whether a cue's head at word i has beside it, in the clause first..last, what makes it the term and nothing else."""
    ahead, behind = doc.between(max(first, i - cue.before), i), doc.between(i + 1, min(last, i + cue.reach + 1))
    if doc.at(i).startswith("lea"):  # who leaves stands in the clause
        ahead = ahead[len(ahead) - ahead[::-1].index(",") :] if "," in ahead else ahead
        behind = behind[: behind.index(",")] if "," in behind else behind
    for near in cue.near:
        if near.isdisjoint(ahead) and near.isdisjoint(behind):
            return False
    before = doc.between(max(first, i - 6), i)
    if (doc.at(i) in ("return", "exchange") and before[-1:] == ["in"]) or before[-2:] == [",", "not"]:
        return False  # "in return for", "a withdrawal, not disarmament"
    if any(lacks == "without" and word in _GIVING for lacks, word in pairwise(before)):
        return False  # "to free them without giving any guarantees"
    if ("rather", "than") in pairwise(before) or doc.at(first) == "nothing":
        return False  # "a partial pullback, rather than a full withdrawal", "nothing in the plan suggests"
    if cue.term not in ("negotiations", "truce") and _talked_about(before):
        return False  # "talks on the release of hostages"
    if cue.term == "phase_extension" and any(
        a in CEASE and b in ("talks", "negotiations") for a, b in pairwise(behind)
    ):
        return False  # "prolonging the ceasefire talks"
    if cue.term == "truce":
        return doc.at(i - 1) not in _LASTING
    meant = _MEANT.get(cue.term)
    return meant is None or meant(doc, i, first, last, before)


def _talked_about(before: list[str]) -> bool:
    return any(
        (word in _ABOUT or word in ("summit", "conference")) and then in _OF_WHAT for word, then in pairwise(before)
    )


def _hostages(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    late = doc.between(i + 1, i + 4) + (before[-4:] if doc.at(i) in CAPTIVES and _ALIVE.isdisjoint(before) else [])
    held = next((k for k in range(i, min(last, i + 8)) if doc.at(k) in CAPTIVES), i)
    late += (
        doc.between(i + 4, held)
        if doc.at(i) in ("give", "hand", "return") and "and" not in doc.between(i, held)
        else []
    )
    if not _LATE.isdisjoint(late + (doc.between(held + 1, held + 3) if doc.at(held + 1) == "'" else [])):
        return False  # "the return of dead hostages", "the remains of killed hostages", "of the hostages' bodies"
    if doc.at(i + 1) in ("framework", "process"):
        return False  # "the release framework for the hostages"
    if doc.at(i).startswith("yield") and (doc.at(i + 1) in ("on", "to", "over") or "not" in before[-2:]):
        return False  # "would not yield on the hostages"
    if held == i and doc.at(i) not in CAPTIVES and not _JAILS.isdisjoint(doc.between(i + 1, min(last, i + 10))):
        return False  # "to free people held without charge"
    return "when" not in before and "per" not in doc.between(i, i + 7)  # "on days when hostages are released"


_JAILS = _w("charge detention jail jails prison prisons trial")


def _prisoners(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i + 1) == "'" and doc.at(i + 2) in ("names", "families", "rights"):
        return False
    if doc.between(i + 1, i + 4) == ["held", "by", "hamas"]:
        return False  # as some outlets name the hostages
    if doc.at(i) == "terrorists" and before[-1:] in (["hamas"], ["palestinian"]) and "held" in before:
        return False  # "until all the hostages held by Hamas terrorists are released"
    if before[-1:] in (["israeli"], ["zionist"]) or not _TAKEN.isdisjoint(doc.between(i + 1, i + 4)):
        return False  # as some outlets name the hostages
    if not {("hamas", "to"), ("hamas", "must"), ("hamas", "will"), ("hamas", "would")}.isdisjoint(pairwise(before)):
        return False  # "requires Hamas to release all detainees"
    home = doc.at(i) == "palestinians" and not _HOME.isdisjoint(doc.between(i, i + 8))
    # "the return of displaced Palestinians", "of Palestinians to homes in the north"
    return not home and "displaced" not in before + doc.between(i, i + 3)


def _bodies(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i) == "remains" and before[-1:] not in (["all"], ["the"], ["their"], ["of"], ["any"]):
        return False  # "the return of the hostages remains a goal"
    if before[-1:] == ["more"]:
        return False  # "to fight on would mean more dead hostages"
    if ("still", "in") in pairwise(doc.between(first, i)):
        return False  # "132 are still in Gaza, among them the bodies of 28 hostages"
    if not _PALESTINIAN.isdisjoint(before[-1:]) or doc.between(i + 1, i + 3) in (["for", "each"], ["for", "every"]):
        return False  # "fifteen Palestinian bodies for each hostage"
    # "the remains of 12 deceased Gaza residents", of fighters
    return _PALESTINIAN.isdisjoint(doc.between(i, min(last, i + 7)))


def _end_of_war(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i) == "ending" and before[-2:] in (["demands", "for"], ["conditions", "for"]):
        return False  # "one of Israel's main demands for ending the war"
    if before[-4:] == ["for", "the", "war", "to"] or doc.between(i + 1, i + 2) in (["hamas"], ["hamas's"]):
        return False  # "must free them for the war to end", "to finish the war and end Hamas rule"
    if doc.at(i) in ("total", "complete", "full") and not _SPANS.isdisjoint(before):
        return False  # "a six-week full and complete ceasefire"
    ahead = doc.between(i + 1, min(last, i + 9))
    if "for" in ahead and not _SPANS.isdisjoint(ahead[ahead.index("for") + 1 :][:3]) and "," not in ahead:
        return False  # "would stop the war for six weeks"
    if not {"guarantees", "assurances"}.isdisjoint(before[-4:]) and "for" in before[-3:]:
        return False  # "demands guarantees for an end to the war"
    # "talks on a lasting ceasefire" are to be held, no ceasefire
    return _ABOUT.isdisjoint(before) or "condition" in before


def _rule(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i) in ("grip", "hold"):
        return not {"hamas", "hamas's", "hamas'", "group", "movement"}.isdisjoint(doc.between(first, last))
    # "the Palestinian Authority would have no part in running Gaza after Hamas"
    return doc.at(i) not in ("part", "role") or not {"hamas", "group", "movement"}.isdisjoint(doc.between(first, i))


def _halt(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if not {"beirut", "lebanon", "iran", "syria", "yemen"}.isdisjoint(doc.between(i + 1, min(last, i + 6))):
        return False  # "agreed to stop strikes on Beirut"
    if "aid" in doc.between(i + 1, min(last, i + 3)):
        return False  # "end aid operations"
    lasting = not _LASTING.isdisjoint(before[-3:]) or "permanently" in before + doc.between(i + 1, min(last, i + 6))
    return not ("end" in doc.at(i) and lasting)  # "a full end to hostilities" is a permanent ceasefire


def _guarantees(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i).startswith("pledge") and _OF_WAR.isdisjoint(doc.between(i + 1, i + 14)):
        return False  # "a pledge that weapons would follow"
    if doc.at(i + 1) == "to" and doc.at(i + 2) in _SUPPLIES:
        return False  # "a commitment to bring in 500 trucks"
    return doc.at(i + 1) not in ("states", "countries", "nations")  # "the guarantor states"


_OF_WAR = _w("war fighting resume hostilities ceasefire truce offensive")


def _handing_over(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i) == "experts":  # "a committee of experts to run Gaza"; not "a panel of UN experts called on Israel"
        if before[-1:] == ["of"] and not _BODIES.isdisjoint(before[-2:-1]):
            return True
        return not _RUNS.isdisjoint(before + doc.between(i, i + 8)) and _OTHER_EXPERTS.isdisjoint(before)
    return not (
        doc.at(i).startswith("tak") and "aid" in doc.between(i + 1, i + 8)
    )  # "take over the administration of aid"


_RUNS = _w("run govern administer manage running palestinian independent administration")
_BODIES = _w("government committee council cabinet administration")
_OTHER_EXPERTS = _w("un ipc legal rights famine")


def _negotiations(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if ("long", "as") in pairwise(before):
        return False  # "that fighting will not resume for as long as those talks continue"
    if doc.at(i + 1) in ("on", "over", "about") and doc.at(i + 2) == "the" and doc.at(i + 3) in _PLANS:
        return False  # "discussions on the plan"
    # "talks on a truce are under way"
    under_way = {"way", "underway", "ongoing"} & set(doc.between(i + 1, min(last, i + 14)))
    # "in the next phase of"
    return not under_way and before[-2:] not in (
        ["phase", "of"],
        ["round", "of"],
        ["stage", "of"],
    )


def _implementation(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if not {"guarantee", "guarantees", "assurance", "assurances"}.isdisjoint(before):
        return False  # "wants a guarantee that Israel will stick to the truce"
    if doc.at(i).startswith(("mov", "proceed", "advance")) and not _ONLY_THEN.isdisjoint(doc.between(first, last)):
        return False  # "would not move to the second stage until all the bodies were back": that is the condition
    if doc.at(i) == "proceed" and before[-3:] == ["by", "refusing", "to"]:
        return False  # "broke the truce by refusing to proceed to its next stage": how it was broken
    return doc.at(i) != "next" or doc.at(i + 2) != "of"  # not "in the next phase of negotiations"


def _withdrawal(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if ("all", "but") in pairwise(doc.between(i + 1, min(last, i + 5))):
        return False  # "withdraw from all but 5 percent"
    if "populated" in doc.between(i + 1, min(last, i + 9)):
        return False  # "a pullout of the forces from populated areas" is no full one
    after = doc.between(i + 1, min(last, i + 7))
    if doc.at(i) == "out" and ((_ARMY | {"soldier"}).isdisjoint(before) or not _NOT_TROOPS.isdisjoint(before)):
        return False  # "would allow patients out of Gaza, the army said"
    forces = not _FORCES.isdisjoint((*before, *after)) or "israel" in before[-4:]
    if doc.at(i).startswith("lea") and ("gaza", "city") in pairwise(doc.between(i + 1, i + 4)):
        return False  # "wants Israeli troops to leave Gaza City"
    if doc.at(i) == "leave" and not (_FORCES - {"completely", "entirely"}).isdisjoint(doc.between(i + 1, i + 3)):
        return False  # "would leave troops in Gaza"
    if doc.at(i).startswith("lea") and not forces:
        return False  # "Israel demanded that Hamas leaders leave Gaza"
    return not ("of" in after and not _LEFT_DEALS.isdisjoint(after[after.index("of") :]))  # "pull out of the deal"


_NOT_TROOPS = _w("patients people aid workers wounded bodies rockets fired allow")


def _exile(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    abroad = not {"third", "other", "another"}.isdisjoint(doc.between(i, i + 7))
    if abroad and not {"prisoners", "detainees", "prisoner"}.isdisjoint(doc.between(first, i)):
        return False  # "prisoners serving life terms would be sent to third countries"
    start = max(first, i - 9)
    begins = next((k + 1 for k in range(i - 1, start - 1, -1) if doc.at(k) in (",", ";")), start)
    if doc.at(i) == "leave" and doc.at(i + 1) == "the" and doc.at(i + 3) == "of":
        return False  # "leave the running of Gaza to a committee"
    if "israel" in doc.between(i - 2, i) or before[-1:] == ["in"]:
        return False  # "wants Israel to leave Gaza", "its leaders in exile"
    return _OTHERS_LEAVE.isdisjoint(doc.between(begins, i))  # not "troops would leave", "allow the wounded to leave"


def _aid(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    held = [n for n, word in enumerate(before) if word in _WITHHELD or before[n - 1 : n + 1] == ["hold", "back"]]
    if len(held) == 1 and _AND_WAR.isdisjoint(before[held[0] :]):
        return False  # "decided to halt the entry of aid", but "stop blocking aid", "end the war and let in aid"
    if doc.at(i) == "aid" and doc.at(i + 1) in _AID_PEOPLE:
        return False  # "the UN's aid chief"
    if doc.at(i) == "gas" and before[-1:] != ["cooking"]:
        return False
    if doc.at(i) == "assistance" and doc.at(i + 1) == "of":
        return False  # "handed over with the assistance of the Red Cross"
    return _WAYS.isdisjoint(before) or {"for", "of"}.isdisjoint(before)  # not "the crossing, a key route for aid"


def _rebuilding(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    of_people = doc.at(i + 1) == "of" and not {"groups", "terror", "prisoners"}.isdisjoint(doc.between(i + 2, i + 5))
    return not of_people  # "the rehabilitation of terror groups"


def _disarming(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    if doc.at(i + 1) in _TRADE:
        return False  # "a halt to arms deliveries to Israel"
    if doc.at(i).startswith("strip") and (
        "uniforms" in doc.between(i, i + 6) or not _ARMED & set(doc.between(first, last))
    ):
        return False  # "prisoners stripped of military uniforms"
    turned = not {"turn", "turned", "turning"}.isdisjoint(before + doc.between(i, i + 6))
    if turned and _ARMED.isdisjoint(doc.between(first, last)):
        return False  # "to turn over the weapons held back by the US"
    if doc.at(i) == "them":  # "would store its weapons but not surrender them"
        ahead = frozenset(doc.between(first, i))
        return not ahead.isdisjoint(("weapons", "arms")) and ahead.isdisjoint(CAPTIVES)
    # "would not accept a force that takes charge of disarmament" is no word on disarmament
    return not (before[-1:] == ["of"] and before[-2:-1] in (["charge"], ["supervision"], ["oversight"]))


_TRADE = _w("deliveries delivery shipment shipments sales embargo exports supplies")
_ARMED = _w("hamas group movement militants factions brigades fighters its their")


def _security(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    # "would not surrender them to a foreign force"
    return {"surrender", "hand", "give", "turn", "handing"}.isdisjoint(before) or "to" not in before


def _opening(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    # "could keep the crossing shut"
    return doc.at(i) not in ("closed", "shut") or {"could", "may", "might"}.isdisjoint(doc.between(first, i))


def _statehood(doc: Document, i: int, first: int, last: int, before: list[str]) -> bool:
    return {"role", "part"}.isdisjoint(before)  # "could have no role in a Palestinian state"


# Where words that name a term are meant so.
_MEANT = {
    "partial_withdrawal": lambda doc, i, _first, _last, _before: {"full", "complete", "total"}.isdisjoint(doc.between(i - 3, i)),
    "end_of_hamas_rule": _rule,
    "statehood": _statehood, "disarmament": _disarming, "security_arrangements": _security, "crossing_reopening": _opening,
    "reconstruction": _rebuilding, "governance_handover": _handing_over,
    "hostages_released": _hostages, "prisoners_released": _prisoners, "bodies_returned": _bodies,
    "guarantees": _guarantees, "negotiations": _negotiations, "implementation": _implementation, "full_withdrawal": _withdrawal,
    "permanent_ceasefire": _end_of_war, "halt_operations": _halt, "exile": _exile, "humanitarian_aid": _aid,
}  # fmt: skip
_AID_PEOPLE = _w("chief agency agencies group groups worker workers official officials organization organizations "
                 "organisation organisations coordinator")  # fmt: skip
_SPANS = _w("week weeks day days month months")
_SUPPLIES = _w("bring supply provide allow let deliver")
_PLANS = _w("plan proposal offer deal draft")
_FORCES = _w("army troops forces military completely entirely")
_LEFT_DEALS = _w("deal agreement talks negotiations accord ceasefire truce")
_OF_WHAT = _w("on about over for to toward towards")
_TAKEN = _w("abducted kidnapped seized")
_ALIVE = _w("living alive")
_HOME = _w("home homes north northern neighborhoods neighbourhoods areas back")
_PALESTINIAN = _w("gaza palestinian palestinians militants fighters")
_OTHERS_LEAVE = _w("army troops forces military wounded injured patients civilians palestinians children gazans")
_WAYS = _w("route routes point gateway lifeline hub conduit")
_AND_WAR = _w("and , war fighting fire")
_WITHHELD = _w("halt halted halting block blocked blocking suspend suspended suspending stop stopped stopping cut withhold "
               "withheld deny denied denying prevent preventing bar barred ban banned end")  # fmt: skip


def shown_by(cue: Cue, doc: Document, i: int, first: int, last: int) -> tuple[int, int]:
    """The words that show a term: its head, and of the words beside it the nearest that the cue asks for."""
    around = range(max(first, i - cue.before), min(last, i + cue.reach + 1))
    places = [min((k for k in around if k != i and doc.at(k) in near), key=lambda k: abs(k - i)) for near in cue.near]
    places.sort(key=lambda k: abs(k - i))
    while places and max(i, *places) + 1 - min(i, *places) > _SHOWN:
        places.pop()
    begin, end = min([i, *places]), max([i, *places]) + 1
    if end - begin == 1:
        following = end < last and doc.at(end)[:1].isalpha()
        begin, end = (begin, end + 1) if following else (max(first, begin - 1), end)
    return begin, end


_SHOWN = 6  # words; more show more than the term
