"""Word lists of the extractor: what is counted, what happened to it, how it is told. Words only, no logic."""

from __future__ import annotations

from truceline.tokens import word_set as _set

# ---------------------------------------------------------------- what a figure counts: noun -> class

NOUNS: dict[str, str] = {
    **dict.fromkeys(_set("hostage hostages captive captives abductee abductees"), "hostage"),
    **dict.fromkeys(_set("prisoner prisoners detainee detainees inmate inmates convicts lifers"), "prisoner"),
    **dict.fromkeys(_set("body bodies remains corpses corpse coffins"), "body"),
    **dict.fromkeys(_set("death deaths fatalities dead martyrs lives killings"), "death"),
    **dict.fromkeys(_set("injuries wounded injured wounds"), "injury"),
    **dict.fromkeys(_set("truck trucks lorry lorries truckloads truckload"), "truck"),
    **dict.fromkeys(_set("violation violations breaches breach infractions"), "violation"),
    **dict.fromkeys(_set("phase phases stage stages"), "phase"),
    **dict.fromkeys(_set("exchange exchanges handovers swaps batches"), "exchange"),
    **dict.fromkeys(_set("meeting meetings"), "meeting"),
    **dict.fromkeys(_set("negotiations"), "negotiation"),
    **dict.fromkeys(_set("parts sections enclaves"), "part"),
    **dict.fromkeys(
        _set("officials official sources source diplomats mediators negotiators ministers minutes"), "other"
    ),
    **dict.fromkeys(
        _set(
            "people person persons palestinians palestinian gazans israelis israeli civilians civilian residents "
            "victims individuals others children child kids minors babies infants women woman girls boys men "
            "man elderly soldiers soldier troops servicemen reservists troopers officers commanders commander militants "
            "militant fighters gunmen "
            "terrorists operatives suspects murderers combatants "
            "journalists journalist reporters cameramen photographers correspondents "
            "workers worker medics paramedics doctors nurses "
            "staff staffers humanitarians "
            "settlers employees personnel patients teachers students nationals citizens thais filipinos filipino nepalis "
            "americans foreigners brothers sisters relatives members refugees families seekers policemen "
            "idps idp colleague colleagues passengers teenagers teenager youths protesters rescuers volunteers lebanese "
            "iranians syrians inhabitants farmhands farmhand labourers laborers farmers fishermen shepherds worshippers mourners "
            "bystanders"
        ),
        "person",
    ),
}
# Nouns that narrow the population of a casualty figure.
POPULATION_OF = {
    **dict.fromkeys(_set("children child kids minors babies infants girls boys"), "gaza_children"),
    **dict.fromkeys(_set("women woman"), "gaza_women"),
    **dict.fromkeys(
        _set("journalists journalist reporters cameramen photographers correspondents"), "gaza_journalists"
    ),
    **dict.fromkeys(_set("militants militant fighters gunmen terrorists operatives combatants"), "gaza_fighters"),
    **dict.fromkeys(_set("soldiers soldier troops servicemen reservists troopers"), "israeli_soldiers"),
    **dict.fromkeys(_set("medics paramedics doctors nurses"), "gaza_health_workers"),
    "humanitarians": "gaza_aid_workers",
}

PRISONS = _set("custody detention prison prisons jail jails")
HOSPITALS = _set("hospital hospitals clinic clinics morgue morgues")
SOLDIERS = _set("soldiers soldier troops servicemen reservists troopers")

# ---------------------------------------------------------------- what happened: word -> event

EVENTS: dict[str, str] = {
    **dict.fromkeys(_set("killed killing kill kills dead died die dies deaths death martyred fatalities slain murdered "
                         "massacred slaughtered "
                         "succumbed martyrdom fatally toll tally slaughter murder perished lives killings eliminated"), "killed"),
    **dict.fromkeys(_set("wounded injured injuring wounding injuries wounds hurt injury injure hospitalized hospitalised"),
                    "injured"),
    **dict.fromkeys(_set("missing unaccounted buried trapped"), "missing"),
    **dict.fromkeys(_set("abducted kidnapped seized seizing capture capturing captured snatched take taking took taken "
                         "abducting kidnapping abduction dragged dragging abduct"), "taken"),
    **dict.fromkeys(_set("held holding remain remains remained remaining languish captivity hold holds kept keeping keeps "
                         "imprisoned detained jailed "
                         "languishing"), "held"),
    **dict.fromkeys(_set("released freed release free freeing releasing releases liberated liberation liberating swapped "
                         "exchanged freedom rescued frees exchange swap swapping exchanging"), "released"),
    **dict.fromkeys(_set("returned return returning returns hand handed handing handover repatriated transferred "
                         "transfer"), "returned"),
    **dict.fromkeys(_set("displaced displacing displacement fled uprooted evacuated homeless flee"), "displaced"),
    **dict.fromkeys(_set("entered enter entering entry crossed arrived delivered allowed"), "entered"),
}  # fmt: skip

PHASES = _set("phase stage phases stages")
TRUCE_WORDS = _set("truce ceasefire ceasefires pause pauses lull armistice truces hudna calm fire")
RUBBLE = _set("rubble debris missing buried")
NATIONALS = _set("israelis nationals citizens thais filipinos filipino nepalis americans foreigners")
CAPTIVES = _set("hostage hostages captive captives")
CAPTIVITY = CAPTIVES | {"captivity"}
RECOVERED = _set("retrieved recovered received pulled arrived brought")
# A figure belongs to our populations only where the text is about them. Words that say so, and places that say otherwise.
HERE = _set("gaza gazan gazans gaza's palestinian palestinians palestine israel israeli israelis israel's "
            "hamas hamas' hamas's lebanon's rafah "
            "jabalia younis hanoun hanoon lahia lahiya jenin nablus tulkarm tulkarem qalqilya hebron "
            "nabatieh baalbek lebanon lebanese hezbollah unrwa idf netanyahu nuseirat deir zionist "
            "qassam ramallah ministry's captivity enclave")  # fmt: skip
ELSEWHERE = _set("tehran golan isfahan damascus sanaa hodeidah hudaydah hodeida "
                 "ukraine ukrainian russia russian sudan sudanese syria syrian yemen yemeni "
                 "iraq iraqi iran iranian turkey "
                 "turkish "
                 "brazil bangladesh india pakistan afghanistan china chinese myanmar congo nigeria somalia ethiopia "
                 "mexico haiti "
                 "texas california france lyon paris germany london japan indonesia philippines kenya libya "
                 "morocco mali colombia "
                 "sweida suwayda shams aleppo sydney "
                 "venezuela spain italy greece kyiv moscow khartoum darfur houthi houthis")  # fmt: skip
VENUES = _set("paris london spain italy germany france")  # where talks are held, too
LIVING = _set("living alive live")
HUNGER = _set("malnutrition starvation hunger starved famine")
DEAD = _set("coffin coffins dead deceased killed murdered bodies body remains slain corpses")
TERRITORY = _set("strip gaza territory enclave land area coastal")
TERRITORY_VERBS = _set("occupies occupy occupied occupying control controls controlled controlling seize seized hold holds held "
                       "capture captured takes take annex holding")  # fmt: skip
MODALS = _set("would will to could should may might can must")
REBUILDING = _set("reconstruction rebuild rebuilding reconstruct recovery")

# Arrested is neither killed nor held hostage, whatever else the sentence tells.
ARRESTED = _set("arrested arresting arrests detained detaining rounded")
EVERYWHERE = _set("worldwide globally")

# ---------------------------------------------------------------- how it is told: modality and basis

# Cues, nearest before the figure or its verb; the first list that matches decides.
REJECTED = _set(
    "rejected rejects reject rejecting refused refuses refuse refusing declined declines vetoed vetoes opposed "
    "opposes oppose opposing resisted resists"
)
REJECTED_PHRASES = (
    "not interested in",
    "turned down",
    "turns down",
    "not agree to",
    "never agree to",
    "will not accept",
    "ruled out",
    "rules out",
    "ruling out",
)
DEMANDED = _set("demanded demands demand demanding insisted insists insisting wants wanted sought seeks seeking "
                "urged urging urge urges requested requests requesting")  # fmt: skip
DEMANDED_PHRASES = ("called for", "calls for", "calling for", "asked for", "asks for", "asking for")
ACCEPTED = _set("agreed accepted agrees accepts approved")
OFFER_HEADS = _set("offered offers offer offering ready prepared proposed proposes proposal proposals proposing "
            "suggested willing willingness readiness plan undertakes undertook promised promises pledged pledges "
                   "framework draft")  # fmt: skip
SCHEDULED = _set("slated intended scheduled set expected due planned plans plan shall will")
ESTIMATED = _set("believed estimated estimates estimate thought feared presumed assessed believes likely assumed believe "
                 "projected")  # fmt: skip

PERIOD_CUES = _set("overnight today yesterday strike strikes airstrike airstrikes raid raids attack attacks bombing "
                   "shelling shooting explosion dawn morning evening night hours daily hit struck")  # fmt: skip
CUMULATIVE_PHRASES = ("have been killed", "has killed", "have killed", "been killed", "so far", "have died",
                      "been wounded", "have been wounded", "have been injured", "were wounded since")  # fmt: skip

# ---------------------------------------------------------------- who says so

SAY = _set("said says say told tells reported reports report announced announces confirmed confirms stated states added "
           "adds claimed claims noted notes estimated estimates estimate wrote revealed declared insisted insists "
           "maintained maintains acknowledged explained warned accused counted documented recorded put puts updated "
           "indicated suggested argued tweeted posted disclosed published conceded stressed emphasised emphasized believes "
           "believe believed saying adding "
           "noting repeated warns tweeted alleged alleges asserted suggest suggests argues quoted quotes cited "
            "cites counts lists indicates indicate registered tallied")  # fmt: skip
PRONOUNS = _set("he she it they")
ABBREVIATIONS = _set("mr mrs ms dr st gen lt col maj sgt rev no vs jan feb mar apr jun jul aug sep sept oct nov dec u.s u.n "
                     "u s n a.m p.m prof gov sen rep capt hon jr sr inc approx e.g i.e")  # fmt: skip
