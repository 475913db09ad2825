"""Closed vocabularies, populations and the actor registry: every word the tables may use, defined here.

Most vocabularies map a word to its meaning. The definitions are the project's own unless a source is named.
"""

from __future__ import annotations

from dataclasses import dataclass

from truceline.quantities import BOUNDS as BOUNDS  # the bounds belong to the number reader

# ---------------------------------------------------------------- measures


@dataclass(frozen=True, slots=True)
class Measure:
    """What a claim counts: its family, definition, the units it may take, usual basis, definition's source."""

    family: str
    definition: str
    units: tuple[str, ...]
    basis: str
    source: str = "truceline"


FAMILIES = {
    "casualties": "people killed, injured or missing",
    "hostages": "people taken to or held in Gaza, alive or dead, and their return",
    "prisoners": "Palestinians held by Israel, and their release",
    "truce": "length, parts and steps of a truce",
    "conduct": "breaches of an agreement",
    "aid": "relief supplies",
    "displacement": "people who had to leave their homes",
    "territory": "shares and parts of land",
    "cost": "damage and rebuilding in money",
    "diplomacy": "meetings and talks",
}

_TIME = ("hours", "days", "weeks", "months", "years")
_HOSTAGES_CONVENTION = "International Convention against the Taking of Hostages (1979), article 1"

MEASURES = {
    "deaths": Measure(
        "casualties", "People reported killed or dead.", ("persons",), "cumulative",
        "UN OCHA, Reported Impact Snapshot: Gaza Strip",
    ),
    "injured": Measure(
        "casualties", "People reported injured or wounded.", ("persons",), "cumulative",
        "UN OCHA, Reported Impact Snapshot: Gaza Strip",
    ),
    "missing": Measure(
        "casualties", "People whose whereabouts are unknown, such as those under rubble; they may be dead.",
        ("persons",), "snapshot", "ICRC, Missing Persons: A Handbook (definition of a missing person)",
    ),
    "hostages_taken": Measure(
        "hostages", "People seized and taken to Gaza.", ("persons",), "cumulative", _HOSTAGES_CONVENTION
    ),
    "hostages_held": Measure(
        "hostages", "People held in Gaza, living and dead together.", ("persons",), "snapshot",
        _HOSTAGES_CONVENTION,
    ),
    "hostages_held_alive": Measure(
        "hostages", "Of the people held in Gaza, those said to be alive.", ("persons",), "snapshot"
    ),
    "hostages_held_dead": Measure(
        "hostages", "Of the people held in Gaza, those said to be dead.", ("persons",), "snapshot"
    ),
    "hostages_released": Measure(
        "hostages", "Hostages released or freed, living or not told.", ("persons",), "period"
    ),
    "bodies_returned": Measure("hostages", "Bodies of hostages handed over.", ("persons",), "period"),
    "hostages_returned": Measure(
        "hostages", "Hostages returned, in a total known to include the dead.", ("persons",), "period"
    ),
    "prisoners_released": Measure(
        "prisoners", "Palestinian prisoners and detainees released by Israel.", ("persons",), "period"
    ),
    "prisoners_held": Measure(
        "prisoners", "Palestinian prisoners and detainees held by Israel.", ("persons",), "snapshot"
    ),
    "truce_length": Measure("truce", "How long a truce or pause lasts.", _TIME, "amount"),
    "phases": Measure("truce", "Phases or stages of an agreement.", ("count",), "amount"),
    "exchanges": Measure("truce", "Separate handovers in which an exchange is carried out.", ("count",), "amount"),
    "violations": Measure("conduct", "Breaches of a truce counted by somebody.", ("count",), "cumulative"),
    "displaced": Measure(
        "displacement", "People forced to leave their homes.", ("persons",), "snapshot",
        "UN Guiding Principles on Internal Displacement (1998), introduction, paragraph 2",
    ),
    "aid_trucks": Measure("aid", "Lorries carrying relief supplies.", ("trucks",), "period"),
    "territory_share": Measure("territory", "Share of a territory.", ("percent",), "amount"),
    "territory_parts": Measure("territory", "Parts a territory is divided into.", ("count",), "amount"),
    "reconstruction_cost": Measure(
        "cost", "What rebuilding is put at.", ("usd",), "amount",
        "World Bank, UN and EU, Gaza and West Bank Interim Rapid Damage and Needs Assessment (2025)",
    ),
    "meetings": Measure("diplomacy", "Meetings held between parties or mediators.", ("count",), "period"),
    "negotiations": Measure("diplomacy", "Negotiations under way at a time.", ("count",), "snapshot"),
}  # fmt: skip

# Sums: each total is the sum of its parts, where all are claimed for one population and time.
SUMS = {
    "hostages_held": ("hostages_held_alive", "hostages_held_dead"),
    "hostages_returned": ("hostages_released", "bodies_returned"),
}

UNITS = {
    "persons": "people", "hours": "hours", "days": "days", "weeks": "weeks", "months": "months",
    "years": "years", "percent": "parts of a hundred", "usd": "United States dollars", "km": "kilometres",
    "km2": "square kilometres", "trucks": "lorries", "tonnes": "metric tonnes", "count": "number of things",
}  # fmt: skip

BASES = {
    "cumulative": "running total from `since` to the as-of day",
    "period": "total within the as-of days, start to end",
    "snapshot": "standing count on the as-of day",
    "amount": "a length, cost, share or number of parts; also a number offered or demanded without days",
}

MODALITIES = {
    "reported": "said to be so",
    "estimated": "said to be so by estimate or belief",
    "scheduled": "planned or announced to happen",
    "offered": "put forward by the actor as what it, or by a mediator as what the parties, would do",
    "demanded": "asked for by the actor",
    "accepted": "agreed to by the actor, not yet said to be done",
    "rejected": "refused by the actor",
    "hypothetical": "only if something else happens",
    "denied": "said not to be so",
    "postponed": "planned before, put off",
}

ORIGINS = {
    "stated": "the text gives the day or days, outright or by words such as 'Thursday' or 'last week'",
    "inferred": "worked out from other words of the text",
    "published": "nothing better than the article's date",
    "external": "from outside the article; the note says whence",
}
PUBLISHED_ORIGINS = {
    "stated": "the page or its address gives it",
    "inferred": "worked out from the text",
}
COVERAGES = {"full": "the whole article was read", "opening": "only its opening was at hand"}
STATUSES = {"reviewed": "read and checked against the text, row by row", "draft": "candidates not yet checked"}

# ---------------------------------------------------------------- populations


@dataclass(frozen=True, slots=True)
class Population:
    """Of whom or what a figure speaks: a label, a place and the population it is part of."""

    label: str
    place: str
    parent: str | None = None


POPULATIONS = {
    "gaza": Population("people in Gaza", "Gaza"),
    "gaza_with_missing": Population("people in Gaza, those missing under rubble counted among the dead", "Gaza"),
    "gaza_children": Population("children in Gaza", "Gaza", "gaza"),
    "gaza_women": Population("women in Gaza", "Gaza", "gaza"),
    "gaza_health_workers": Population("health workers in Gaza", "Gaza", "gaza"),
    "gaza_aid_workers": Population("aid workers in Gaza", "Gaza", "gaza"),
    "gaza_journalists": Population("journalists in Gaza", "Gaza", "gaza"),
    "gaza_fighters": Population("fighters in Gaza", "Gaza", "gaza"),
    "west_bank": Population("Palestinians in the West Bank", "West Bank"),
    "israel": Population("people in Israel", "Israel"),
    "israeli_soldiers": Population("Israeli soldiers", "Israel and Gaza"),
    "lebanon": Population("people in Lebanon", "Lebanon"),
    "hostages": Population("hostages held in Gaza, living and dead", "Gaza"),
    "palestinian_prisoners": Population("Palestinian prisoners and detainees", "Israel"),
    "gaza_strip": Population("the territory of the Gaza Strip", "Gaza"),
    "truce": Population("a truce between Israel and Hamas", "Gaza"),
    "talks": Population("talks on a truce or an exchange", "several"),
}

# ---------------------------------------------------------------- parties and actors

PARTIES = {
    "israel": "Israel's government, military and officials",
    "hamas": "Hamas and its officials",
    "gaza_authorities": "authorities in Gaza that publish figures",
    "palestinian_other": "other Palestinian officials, bodies and civilians",
    "mediator": "states that mediate, other than the United States",
    "us": "the United States government and its envoys",
    "un": "the United Nations and its agencies",
    "international": "other states and international bodies, alone or together",
    "hostage_families": "families of hostages and their associations",
    "ngo": "non-governmental organisations",
    "research": "universities and researchers",
    "media": "news agencies and outlets",
    "other": "anybody else",
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who asserts or acts: the party they belong to and other spellings of the name."""

    party: str
    aliases: tuple[str, ...] = ()


# Other states whose governments comment on the talks. Those that were at war themselves are left out: a strike on Lebanon or
# a truce with Iran is no word on Gaza.
STATES = {
    "Saudi Arabia": (), "Jordan": (), "Turkey": ("Türkiye", "Turkiye"), "United Arab Emirates": ("UAE",), "Bahrain": (),
    "Kuwait": (), "Oman": (), "United Kingdom": ("UK", "Britain"), "France": (), "Germany": (), "Italy": (), "Spain": (),
    "Ireland": (), "Norway": (), "Belgium": (), "Canada": (), "Australia": (), "New Zealand": (), "Japan": (), "China": (),
    "Russia": (), "India": (), "Pakistan": (), "Indonesia": (), "Malaysia": (), "South Africa": (), "Brazil": (),
}  # fmt: skip

# The key is the name used in every table. "(unnamed)" marks speakers the text does not name. Somebody named has an entry
# of their own, whomever they speak for; a family name that many people have is no alias.
ACTORS = {
    # Israel
    "Israel": Actor("israel", ("Israeli government", "Israeli side", "Jerusalem", "Israelis", "Israeli authorities",
                                "Israeli tallies",
                                "Netanyahu government", "Netanyahu's government", "government of Netanyahu", "war cabinet",
                                "Israeli war cabinet", "Israel's war cabinet", "Israel's full cabinet",
                                "Israel's full government",
                                "Israeli figures", "Israeli leaders", "Israeli leadership", "Israeli negotiators",
                                "Israeli data", "Israeli tally", "Israeli intelligence")),
    "Israeli military": Actor("israel", ("Israel Defense Forces", "IDF", "Israeli forces", "Israeli army", "Israel's military",
                                         "Israeli Defense Forces", "Israel Defence Forces", "Israel's army")),
    "Benjamin Netanyahu": Actor("israel", ("Netanyahu",)),
    "Israeli Prime Minister's Office": Actor("israel", ("Prime Minister's Office", "prime minister's office",
                                                        "Netanyahu's office", "Prime Minister Benjamin Netanyahu's office",
                                                        "Benjamin Netanyahu's office")),
    "Yoav Gallant": Actor("israel", ("Gallant",)),
    "Israel Katz": Actor("israel", ("Katz",)),
    "Daniel Hagari": Actor("israel", ("Hagari",)),
    "David Mencer": Actor("israel", ("Mencer",)),
    "Gideon Saar": Actor("israel", ("Gideon Sa'ar", "Saar", "Sa'ar")),
    "Ron Dermer": Actor("israel", ("Dermer",)),
    "Isaac Herzog": Actor("israel", ("Herzog",)),
    "Bezalel Smotrich": Actor("israel", ("Smotrich",)),
    "Itamar Ben-Gvir": Actor("israel", ("Ben-Gvir", "Itamar Ben Gvir", "Ben Gvir")),
    "Benny Gantz": Actor("israel", ("Gantz",)),
    "Yair Lapid": Actor("israel", ("Lapid",)),
    "Herzi Halevi": Actor("israel"),
    "Eyal Zamir": Actor("israel", ("Zamir",)),
    "Effie Defrin": Actor("israel", ("Defrin",)),
    "Nadav Shoshani": Actor("israel", ("Shoshani",)),
    "Gal Hirsch": Actor("israel"),
    "David Barnea": Actor("israel", ("Barnea",)),
    **{name: Actor("israel") for name in (
        "Eylon Levy", "Lior Haiat", "Oren Marmorstein", "Tal Heinrich", "Omer Dostri", "Jonathan Conricus", "Richard Hecht",
        "Peter Lerner", "Avichay Adraee", "Mossad", "Israeli police",
    )},
    "Israeli Defense Ministry": Actor("israel", ("Israeli Defence Ministry", "Israel's defense ministry",
                                                 "Israel's defence ministry")),
    "Israeli Security Cabinet": Actor("israel", ("Israel's security cabinet", "security cabinet", "Israeli cabinet",
                                                 "Israel's cabinet")),
    "Israeli Foreign Ministry": Actor("israel", ("Israel's foreign ministry",)),
    "Israeli Ministry of Health": Actor("israel", ("Israel's health ministry", "Israeli health ministry")),
    "Israel Prison Service": Actor("israel", ("Israeli Prison Service", "Israel's prison service", "Prison Service",
                                               "Israeli Prisons Service", "Israel Prisons Service",
                                               "Israeli prison authority",
                                               "Israeli prison officials", "Israeli prison service")),
    "Shin Bet": Actor("israel"),
    "COGAT": Actor("israel", ("Coordinator of Government Activities in the Territories",)),
    "Israeli Ministry of Justice": Actor("israel", ("Israel's justice ministry", "Israeli justice ministry",
                                                    "justice ministry", "Justice Ministry")),
    "senior Israeli official (unnamed)": Actor("israel", ("senior Israeli official",)),
    "Israeli officials (unnamed)": Actor("israel", ("Israeli officials",)),
    "Israeli official (unnamed)": Actor("israel", ("Israeli official", "Israeli security official")),
    # Hamas and other armed groups
    "Hamas": Actor("hamas", ("Hamas officials", "Hamas leaders", "Hamas-led militants")),
    "Al-Qassam Brigades": Actor("hamas", ("Qassam Brigades", "Izz ad-Din al-Qassam Brigades")),
    "Abu Obeida": Actor("hamas", ("Abu Ubaida", "Abu Obaida")),
    "Khalil al-Hayya": Actor("hamas", ("al-Hayya", "Khalil Al-Hayya", "Khalil Hayya", "Hayya")),
    "Hazem Qassem": Actor("hamas", ("Qassem", "Hazem Qasim", "Hazem Qassim", "Hazem Kassem")),
    "Ghazi Hamad": Actor("hamas", ("Hamad",)),
    "Ismail Haniyeh": Actor("hamas", ("Haniyeh", "Ismail Haniya", "Haniya")),
    "Yahya Sinwar": Actor("hamas", ("Sinwar", "Yehya Sinwar")),
    "Osama Hamdan": Actor("hamas", ("Hamdan",)),
    "Sami Abu Zuhri": Actor("hamas", ("Abu Zuhri",)),
    "Basem Naim": Actor("hamas", ("Bassem Naim",)),
    "Mousa Abu Marzouk": Actor("hamas", ("Abu Marzouk", "Musa Abu Marzouk")),
    "Taher al-Nunu": Actor("hamas", ("al-Nunu", "Taher al-Nono")),
    "Khaled Meshaal": Actor("hamas", ("Meshaal", "Khaled Mashal", "Mashal")),
    "Abdel-Latif al-Qanoua": Actor("hamas", ("al-Qanoua", "Abdul Latif al-Qanou", "al-Qanou")),
    "Izzat al-Rishq": Actor("hamas", ("al-Rishq", "Izzat al-Risheq")),
    "Husam Badran": Actor("hamas", ("Hussam Badran",)),
    "Zaher Jabarin": Actor("hamas"),
    "Hamas official (unnamed)": Actor("hamas", ("Hamas official", "senior Hamas official", "Hamas source")),
    "Palestinian Islamic Jihad": Actor("other", ("Islamic Jihad",)),
    "Al-Quds Brigades": Actor("other", ("Saraya al-Quds",)),
    "Popular Front for the Liberation of Palestine": Actor("other", ("PFLP",)),
    "Palestinian factions": Actor("other"),
    "Hezbollah": Actor("other"),
    "Houthis": Actor("other", ("Houthi movement", "Ansar Allah")),
    # authorities in Gaza that publish figures
    "Gaza Ministry of Health": Actor(
        "gaza_authorities",
        ("Ministry of Health in Gaza", "Gaza health authorities", "Gaza's health ministry", "health ministry",
         "Ministry of Health", "Hamas-run Ministry of Health", "Palestinian Ministry of Health", "Gaza Health Ministry",
         "Hamas-run health ministry", "health ministry in Gaza", "Palestinian health ministry", "Gaza's Health Ministry",
         "Gaza's Ministry of Health", "Palestinian health authorities", "Palestinian health authority",
         "Palestinian health officials",
         "Gaza health officials", "Gaza health ministry", "health authorities in Gaza", "health officials in Gaza",
         "Hamas-controlled health ministry", "Hamas-run Gaza health ministry", "health authorities", "MoH",
         "Gaza's health authorities", "Gazan health ministry", "Gazan Health Ministry", "health officials",
         "Hamas Health Ministry", "Hamas-run Health Ministry",
         "Hamas-controlled Health Ministry", "territory's health ministry", "enclave's health ministry",
         "territory's health authorities", "enclave's Health Ministry", "enclave's health ministry",
         "Strip's health ministry", "Hamas-run territory's health ministry",
         "Health Ministry in Hamas-ruled Gaza", "local health authorities", "Hamas-run Palestinian health ministry",
         "Hamas-led health ministry", "Health Ministry in Hamas-run Gaza"),
    ),
    "Gaza Government Media Office": Actor("gaza_authorities", ("Government Media Office", "Gaza's Government Media Office",
                                                               "Gaza media office", "Gaza's media office", "GMO",
                                                               "Hamas media office", "Hamas-run media office",
                                                               "government's Media Office", "Gaza government",
                                                               "Gaza's government media office", "Gaza Press Office",
                                                               "Government Information Office in Gaza",
                                                               "Government Information Office")),
    "Hamas government in Gaza": Actor("gaza_authorities", ("Hamas government", "Hamas-run government", "Hamas-led government")),
    "Gaza authorities (unnamed)": Actor("gaza_authorities", ("authorities in Gaza", "Gaza authorities", "officials in Gaza",
                                                              "Gaza officials", "Gazan officials",
                                                              "authorities in the enclave")),
    "Hisham Adwan": Actor("gaza_authorities", ("Adwan",)),
    "Zaher al-Wahidi": Actor("gaza_authorities", ("al-Wahidi", "Zaher al-Waheidi")),
    "Gaza Civil Defence": Actor("gaza_authorities", ("Civil Defence", "Civil Defense", "civil defence agency",
                                                     "civil defense agency", "Gaza's civil defence",
                                                     "Gaza's civil defense agency")),
    "Mahmoud Basal": Actor("gaza_authorities", ("Mahmud Bassal", "Mahmoud Bassal", "Basal", "Bassal")),
    "Ismail al-Thawabta": Actor("gaza_authorities", ("al-Thawabta", "Ismail Thawabta", "Ismail al-Thawabteh",
                                                   "al-Thawabteh")),
    "Salama Marouf": Actor("gaza_authorities", ("Salama Maarouf",)),
    "Mohammed Abu Salmiya": Actor("gaza_authorities", ("Muhammad Abu Salmiya", "Abu Salmiya")),
    "Medhat Abbas": Actor("gaza_authorities"),
    "Marwan al-Hams": Actor("gaza_authorities", ("al-Hams",)),
    "Mohammed al-Mughayyir": Actor("gaza_authorities", ("Mohammed al-Mughair", "al-Mughayyir")),
    "European Hospital": Actor("gaza_authorities", ("European Gaza Hospital",)),
    "Munir al-Bursh": Actor("gaza_authorities", ("al-Bursh", "Muneer al-Boursh", "Munir al-Barsh")),
    "Ashraf al-Qudra": Actor("gaza_authorities", ("al-Qudra", "Ashraf al-Qidra", "al-Qidra", "Ashraf al-Qedra", "al-Qedra")),
    "Khalil al-Deqran": Actor("gaza_authorities", ("al-Deqran", "Khalil al-Daqran", "al-Daqran")),
    "Gaza Interior Ministry": Actor("gaza_authorities", ("Gaza's interior ministry", "interior ministry in Gaza",
                                                         "Palestinian interior ministry")),
    "Al-Shifa Hospital": Actor("gaza_authorities", ("Shifa Hospital", "al-Shifa medical complex")),
    "Nasser Hospital": Actor("gaza_authorities", ("Nasser medical complex",)),
    "Al-Aqsa Martyrs Hospital": Actor("gaza_authorities", ("Al-Aqsa Martyrs' Hospital", "Al-Aqsa Hospital")),
    "Kamal Adwan Hospital": Actor("gaza_authorities"),
    "Hussam Abu Safiya": Actor("gaza_authorities", ("Abu Safiya", "Hussam Abu Safia", "Abu Safia")),
    "Indonesian Hospital": Actor("gaza_authorities"),
    "Gaza medics (unnamed)": Actor("gaza_authorities", ("medics", "hospital officials", "Palestinian medics",
                                                        "local medics", "paramedics", "hospital sources", "medical sources",
                                                        "hospital source", "medical source", "hospital official",
                                                        "medical officials", "health workers")),
    # other Palestinian
    "senior Palestinian official (unnamed)": Actor("palestinian_other", ("senior Palestinian official",)),
    "Palestinian officials (unnamed)": Actor("palestinian_other", ("Palestinian officials", "Palestinian official")),
    "Palestinian Ministry of Health (Ramallah)": Actor("palestinian_other", ("Ramallah-based health ministry",
                                                                             "Palestinian health ministry in Ramallah")),
    "Mai al-Kaila": Actor("palestinian_other", ("Mai Alkaila", "al-Kaila")),
    "Majed Abu Ramadan": Actor("palestinian_other", ("Abu Ramadan",)),
    "Al-Ahli Hospital": Actor("palestinian_other", ("Ahli Hospital", "Al Ahli Hospital")),
    "Fadel Naim": Actor("palestinian_other"),
    "Al-Awda Hospital": Actor("palestinian_other", ("Awda Hospital",)),
    "Palestinian Authority": Actor("palestinian_other", ("Palestinian government in the occupied West Bank",)),
    "Mahmoud Abbas": Actor("palestinian_other", ("President Abbas",)),
    "Palestinian Prisoners' Society": Actor("palestinian_other", ("Palestinian Prisoners Society", "Prisoners' Society",
                                                                  "Palestinian Prisoner Society", "Prisoners Society",
                                                                  "Palestinian Prisoners Club", "Palestinian Prisoners' Club")),
    "Commission of Detainees' Affairs": Actor("palestinian_other", (
        "Commission of Detainees and Ex-Detainees Affairs", "Palestinian Commission of Detainees' Affairs",
        "Commission for Prisoners' Affairs", "Palestinian Prisoners' Affairs Authority",
        "Commission for Detainees and Ex-Detainees", "Commission of Detainees and Ex-Detainees")),
    "Prisoners' Media Office": Actor("palestinian_other", (
        "Palestinian Prisoners' Media Office", "Prisoners Media Office", "Prisoners' Information Office", "Asra Media Office")),
    "Qadura Fares": Actor("palestinian_other", ("Qadoura Fares",)),
    "Abdullah al-Zaghari": Actor("palestinian_other", ("Abdallah al-Zaghari", "al-Zaghari")),
    "Amani Sarahneh": Actor("palestinian_other", ("Sarahneh",)),
    "Palestinian Foreign Ministry": Actor("palestinian_other", ("Palestinian Ministry of Foreign Affairs",)),
    "Fatah": Actor("palestinian_other"),
    "Palestine Liberation Organization": Actor("palestinian_other", ("Palestine Liberation Organisation", "PLO")),
    "Palestinian Journalists' Syndicate": Actor("palestinian_other", ("Palestinian Journalists Syndicate",)),
    "Palestinian civilians": Actor("palestinian_other"),
    # both, mediators, United States
    "Israel and Hamas": Actor("other", ("both sides", "the two sides", "the warring sides", "Hamas and Israel")),
    "Egypt": Actor("mediator", ("Egyptian officials", "Egyptian official", "Cairo")),
    "Egyptian Foreign Ministry": Actor("mediator", ("Egypt's foreign ministry",)),
    "Badr Abdelatty": Actor("mediator", ("Abdelatty",)),
    "Egyptian security sources (unnamed)": Actor("mediator", ("Egyptian security officials", "Egyptian sources")),
    "Abdel Fattah al-Sisi": Actor("mediator", ("Sisi", "Egyptian President Abdel Fattah al-Sisi", "al-Sisi")),
    "Qatar": Actor("mediator", ("Qatari officials", "Doha")),
    "Qatari Foreign Ministry": Actor("mediator", ("Qatar's foreign ministry",)),
    "Majed al-Ansari": Actor("mediator", ("al-Ansari", "Majed Al Ansari", "Al Ansari")),
    "Mohammed bin Abdulrahman Al Thani": Actor("mediator", ("Mohammed bin Abdulrahman bin Jassim Al Thani",)),
    "mediators": Actor("mediator", ("international mediators", "the mediators")),
    "United States": Actor("us", ("US", "U.S.", "Washington", "Trump administration", "Biden administration",
                                  "US officials", "U.S. officials")),
    "White House": Actor("us"),
    "US State Department": Actor("us", ("State Department", "U.S. State Department")),
    "US Central Command": Actor("us", ("U.S. Central Command", "CENTCOM")),
    "Donald Trump": Actor("us", ("Trump", "President Donald Trump")),
    "Joe Biden": Actor("us", ("Biden", "President Joe Biden")),
    "Antony Blinken": Actor("us", ("Blinken",)),
    "Steve Witkoff": Actor("us", ("Witkoff",)),
    "Adam Boehler": Actor("us", ("Boehler",)),
    "Marco Rubio": Actor("us", ("Rubio",)),
    "JD Vance": Actor("us", ("Vance", "J.D. Vance")),
    "Jared Kushner": Actor("us", ("Kushner",)),
    "Mike Huckabee": Actor("us", ("Huckabee",)),
    "Karoline Leavitt": Actor("us", ("Leavitt",)),
    **{name: Actor("us") for name in ("Matthew Miller", "Jake Sullivan", "Pentagon")},
    "John Kirby": Actor("us", ("Kirby",)),
    "Brett McGurk": Actor("us", ("McGurk",)),
    "Civil-Military Coordination Center": Actor("us", ("CMCC",)),
    # United Nations, international, non-governmental
    "UN Development Programme": Actor("un", ("UNDP", "United Nations Development Programme")),
    "Abdallah al-Dardari": Actor("un", ("al-Dardari",)),
    "Lebanese Ministry of Health": Actor("international", ("Lebanon's health ministry", "Lebanon's Ministry of Health",
                                                           "Lebanon's Ministry of Public Health",
                                                           "Lebanese Ministry of Public Health", "Lebanese health ministry",
                                                           "Lebanese Health Ministry", "Lebanon's Health Ministry")),
    "Lebanese authorities": Actor("international"),
    "United Nations": Actor("un", ("UN", "U.N.")),
    "António Guterres": Actor("un", ("Antonio Guterres", "Guterres")),
    "Stéphane Dujarric": Actor("un", ("Stephane Dujarric", "Dujarric")),
    "UN Security Council": Actor("un", ("Security Council", "United Nations Security Council")),
    "UN OCHA": Actor("un", ("OCHA", "Office for the Coordination of Humanitarian Affairs", "UN humanitarian agency",
                           "UN humanitarian office", "UN's humanitarian office", "UN's humanitarian agency")),
    "Tom Fletcher": Actor("un"),
    **{name: Actor("un") for name in (
        "Catherine Russell", "Farhan Haq", "Martin Griffiths", "Lynn Hastings", "Muhannad Hadi", "Cindy McCain", "Sam Rose",
        "UNOPS",
    )},
    "Thameen Al-Kheetan": Actor("un", ("Al-Kheetan", "Thameen Al-Khitan")),
    "Jens Laerke": Actor("un", ("Laerke",)),
    "Olga Cherevko": Actor("un", ("Cherevko",)),
    "Sigrid Kaag": Actor("un", ("Kaag",)),
    "Rik Peeperkorn": Actor("un", ("Peeperkorn",)),
    "Adnan Abu Hasna": Actor("un", ("Abu Hasna",)),
    "UNFPA": Actor("un", ("UN Population Fund", "United Nations Population Fund")),
    "UNOSAT": Actor("un", ("UN Satellite Centre", "United Nations Satellite Centre")),
    "International Organization for Migration": Actor("un", ("IOM",)),
    "UNRWA": Actor("un", ("UN's Palestinian refugee agency", "UN Palestinian relief agency",
                          "UN agency for Palestinian refugees", "UN Palestinian refugee agency",
                          "UN agency for Palestine refugees", "United Nations agency for Palestine refugees",
                          "United Nations Relief and Works Agency for Palestine Refugees",
                          "United Nations Relief and Works Agency", "UN Relief and Works Agency")),
    "Philippe Lazzarini": Actor("un", ("Lazzarini",)),
    "Juliette Touma": Actor("un", ("Touma",)),
    "UNICEF": Actor("un", ("UN Children's Fund",)),
    "Ricardo Pires": Actor("un", ("Pires",)),
    "James Elder": Actor("un"),
    "World Health Organization": Actor("un", ("WHO", "World Health Organisation")),
    "Tedros Adhanom Ghebreyesus": Actor("un", ("Tedros",)),
    "World Food Programme": Actor("un", ("WFP", "World Food Program")),
    "OHCHR": Actor("un", ("UN Human Rights Office", "UN human rights office", "United Nations Human Rights Office",
                          "UN rights office", "UN's human rights office", "United Nations High Commissioner for Human Rights",
                          "UN High Commissioner for Human Rights")),
    "Volker Türk": Actor("un", ("Volker Turk", "Türk")),
    "Ravina Shamdasani": Actor("un", ("Shamdasani",)),
    "World Bank, United Nations and European Union": Actor("international", ("World Bank, UN and EU",)),
    "International Court of Justice": Actor("international", ("ICJ",)),
    "International Criminal Court": Actor("international", ("ICC",)),
    "Integrated Food Security Phase Classification": Actor("international", ("IPC",)),
    "World Bank": Actor("international"),
    "European Union": Actor("international", ("EU",)),
    **{state: Actor("international", spellings) for state, spellings in STATES.items()},
    "Emmanuel Macron": Actor("international", ("Macron",)),
    "Keir Starmer": Actor("international", ("Starmer",)),
    "David Lammy": Actor("international", ("Lammy",)),
    "Olaf Scholz": Actor("international", ("Scholz",)),
    "Friedrich Merz": Actor("international", ("Merz",)),
    "Pedro Sánchez": Actor("international", ("Pedro Sanchez",)),
    "Recep Tayyip Erdogan": Actor("international", ("Erdogan", "Recep Tayyip Erdoğan", "Erdoğan")),
    "Hakan Fidan": Actor("international", ("Fidan",)),
    "Ayman Safadi": Actor("international", ("Safadi",)),
    "Abdullah II of Jordan": Actor("international", ("King Abdullah", "King Abdullah II")),
    "Ursula von der Leyen": Actor("international", ("von der Leyen",)),
    "Josep Borrell": Actor("international", ("Borrell",)),
    "Kaja Kallas": Actor("international", ("Kallas",)),
    "Anthony Albanese": Actor("international", ("Albanese",)),
    "Penny Wong": Actor("international"),
    "Arab League": Actor("international"),
    "Gulf Cooperation Council": Actor("international", ("GCC",)),
    "Organisation of Islamic Cooperation": Actor("international", ("Organization of Islamic Cooperation", "OIC")),
    "Saudi Foreign Ministry": Actor("international", ("Saudi Arabia's foreign ministry",)),
    "International Committee of the Red Cross": Actor("ngo", ("Red Cross", "ICRC")),
    "Palestine Red Crescent Society": Actor("ngo", ("Red Crescent", "PRCS", "Palestine Red Crescent",
                                                    "Palestinian Red Crescent")),
    "Doctors Without Borders": Actor("ngo", ("MSF", "Médecins Sans Frontières")),
    **{name: Actor("ngo") for name in (
        "Save the Children", "HaMoked", "Egyptian Red Crescent", "Airwars", "Gisha", "Al Mezan", "Al-Haq",
        "Action Against Hunger",
        "Raed al-Nems", "Nebal Farsakh",
    )},
    "International Rescue Committee": Actor("ngo", ("IRC",)),
    "Medical Aid for Palestinians": Actor("ngo"),
    "Gaza Humanitarian Foundation": Actor("ngo", ("GHF",)),
    "World Central Kitchen": Actor("ngo", ("WCK",)),
    "Norwegian Refugee Council": Actor("ngo", ("NRC",)),
    "Oxfam": Actor("ngo"),
    "Magen David Adom": Actor("ngo", ("MDA",)),
    "B'Tselem": Actor("ngo"),
    "Physicians for Human Rights Israel": Actor("ngo", ("Physicians for Human Rights-Israel",)),
    "Euro-Med Human Rights Monitor": Actor("ngo", ("Euro-Med Monitor",)),
    "Palestinian Centre for Human Rights": Actor("ngo", ("Palestinian Center for Human Rights", "PCHR")),
    "Reporters Without Borders": Actor("ngo", ("RSF",)),
    "The Lancet": Actor("research", ("Lancet",)),
    "Addameer": Actor("ngo", ("Addameer Prisoner Support and Human Rights Association",)),
    "Committee to Protect Journalists": Actor("ngo", ("CPJ",)),
    "International Federation of Journalists": Actor("ngo", ("IFJ",)),
    "Human Rights Watch": Actor("ngo", ("HRW",)),
    "Amnesty International": Actor("ngo", ("Amnesty",)),
    "Hostages and Missing Families Forum": Actor("hostage_families", ("Families Forum", "Hostages Families Forum",
                                                                      "families' forum",
                                                                      "Hostage and Missing Families Forum")),
    "families of hostages": Actor("hostage_families", ("families of the hostages", "hostage families", "hostages' families",
                                                       "families of Israeli hostages", "families of captives",
                                                       "families of the captives", "relatives of hostages")),
    "Tikva Forum": Actor("hostage_families"),
    # agencies and outlets that others cite
    "Reuters": Actor("media"),
    "AFP": Actor("media", ("Agence France-Presse", "Agence France Presse")),
    "Associated Press": Actor("media", ("The Associated Press", "AP")),
    "Al Jazeera": Actor("media", ("Al-Jazeera",)),
    "The Times of Israel": Actor("media", ("Times of Israel",)),
    "Axios": Actor("media"),
    "CNN": Actor("media"),
    "BBC": Actor("media"),
    "New York Times": Actor("media", ("The New York Times",)),
    "Wall Street Journal": Actor("media", ("The Wall Street Journal",)),
    "Washington Post": Actor("media", ("The Washington Post",)),
    "The Guardian": Actor("media"),
    "Bloomberg": Actor("media", ("Bloomberg News",)),
    "NBC News": Actor("media"),
    "CBS News": Actor("media"),
    "Fox News": Actor("media"),
    "Channel 12": Actor("media"),
    "Channel 13": Actor("media"),
    "Channel 14": Actor("media"),
    "Kan": Actor("media", ("Kan News", "Israel's public broadcaster", "Israeli public broadcaster",
                           "Israeli Broadcasting Authority")),
    "i24NEWS": Actor("media", ("i24 News",)),
    **{name: Actor("media") for name in (
        "Walla", "Maariv", "Israel National News", "Al-Manar", "Asharq Al-Awsat", "Sky News", "Sky News Arabia", "KUNA", "EFE",
        "Sputnik", "Politico", "Financial Times", "NPR", "ABC News", "Palestinian media",
    )},
    "dpa": Actor("media", ("DPA",)),
    "The Telegraph": Actor("media", ("Daily Telegraph",)),
    "Al-Araby Al-Jadeed": Actor("media", ("Al-Araby TV",)),
    "Safa": Actor("media", ("Safa News Agency",)),
    "Army Radio": Actor("media", ("Israeli Army Radio", "Israel's Army Radio")),
    "Haaretz": Actor("media"),
    "The Jerusalem Post": Actor("media", ("Jerusalem Post",)),
    "Ynet": Actor("media", ("Ynet News",)),
    "Yedioth Ahronoth": Actor("media", ("Yedioth Aharonoth",)),
    "Israel Hayom": Actor("media"),
    "Middle East Eye": Actor("media"),
    "Al Arabiya": Actor("media", ("Al-Arabiya",)),
    "Al Mayadeen": Actor("media", ("Al-Mayadeen",)),
    "Al-Qahera News": Actor("media", ("Al Qahera News",)),
    "Al-Aqsa TV": Actor("media", ("Al-Aqsa Television",)),
    "Shehab": Actor("media", ("Shehab News Agency", "Shehab News")),
    "Quds News Network": Actor("media", ("Quds Network",)),
    "Ma'an": Actor("media", ("Ma'an News Agency", "Maan News Agency")),
    "WAFA": Actor("media", ("Wafa", "Palestinian News Agency")),
    "Anadolu": Actor("media", ("Anadolu Agency",)),
    "Xinhua": Actor("media", ("Xinhua News Agency",)),
    "Al-Akhbar": Actor("media"),
    "National News Agency (Lebanon)": Actor("media", ("NNA", "National News Agency")),
    "Palinfo": Actor("media", ("Palestinian Information Center",)),
    "Israeli media": Actor("media", ("Israeli outlet", "Israeli media outlets", "Hebrew media",
                                       "Hebrew-language media")),
}  # fmt: skip

# ---------------------------------------------------------------- proposals

PROPOSAL_KINDS = {
    "proposal": "put forward by a party or a mediator",
    "counter_proposal": "put forward in answer to another",
    "agreement": "agreed by both sides",
    "demand": "asked for by one side without an offer of its own",
    "plan": "a course announced for carrying something out",
}

TERMS = {
    "permanent_ceasefire": "the war ends for good",
    "truce": "fighting stops for a time",
    "halt_operations": "military operations or fighting stop, for how long is not told",
    "full_withdrawal": "Israeli forces leave all of Gaza",
    "partial_withdrawal": "Israeli forces leave parts of Gaza",
    "hostages_released": "hostages go free (or are returned, where living and dead are not told apart)",
    "bodies_returned": "bodies of hostages are handed over",
    "prisoners_released": "Palestinian prisoners go free",
    "disarmament": "Hamas gives up its arms or its military capability",
    "governance_handover": "Hamas hands the government of Gaza to others",
    "end_of_hamas_rule": "Hamas is defeated or rules no more",
    "exile": "Hamas or its leaders leave Gaza",
    "humanitarian_aid": "relief supplies enter",
    "corridor_reopening": "roads or corridors inside Gaza open",
    "crossing_reopening": "border crossings open",
    "heavy_equipment": "machines to clear rubble enter",
    "reconstruction": "rebuilding",
    "guarantees": "assurances that terms will be kept",
    "security_arrangements": "measures for security during or after a truce",
    "negotiations": "talks are held",
    "phase_schedule": "phases, their order and their days",
    "phase_extension": "a phase or the truce lasts longer",
    "statehood": "a Palestinian state",
    "implementation": "what was agreed is carried out",
}
EXTENTS = {"all": "all of it or of them", "some": "part of it or of them", "none": "nothing or nobody"}
STANCES = {
    "proposed": "part of the text of a proposal or agreement",
    "offered": "the party would do or agree to it",
    "demanded": "the party asks for it",
    "accepted": "the party agrees to it",
    "rejected": "the party refuses it",
    "condition": "the party makes its own steps depend on it",
    "open_to": "the party does not rule it out",
}
RESPONSES = {
    "accepted": "agrees", "rejected": "refuses", "counter_offer": "answers with terms of its own",
    "precondition": "will go on only if something is done first", "no_reply": "does not answer",
    "supports": "speaks for it", "undecided": "has not decided",
    "criticised": "speaks against it without a decision", "carried_out": "does what was agreed",
    "breached": "is said to have broken it",
}  # fmt: skip

# ---------------------------------------------------------------- wording

CONCEPTS = {
    "held_people": "people held in Gaza",
    "health_ministry": "the ministry of health in Gaza",
    "party_label": "Hamas or another party, by a label",
    "military_campaign": "the fighting or the war",
    "truce": "the truce",
}
VOICES = {"own": "the outlet's own words", "quoted": "inside quotation marks"}


# ---------------------------------------------------------------- reference series

REPORT_ORIGINS = {
    "reported": "as the report gives it",
    "filled": "filled in by the dataset's authors where reports are missing, and their running value where not",
}
REPORT_SOURCES = {
    "Gaza Ministry of Health": "its daily report",
    "Gaza Government Media Office": "its daily report, where the ministry's is missing",
    "UN OCHA": "United Nations Office for the Coordination of Humanitarian Affairs",
    "no official report": "the dataset names no report for the day",
    "synthetic example": "made up, to show how something works without a network",
}
REPORT_CATEGORIES = {
    "new": "killed on the day of the report, during or after the truce of 2025",
    "recovered": "bodies recovered during or after that truce, whenever they died",
    "succumbed": "died of earlier injuries during or after that truce",
    "committee": "added after review by a committee, whenever they died",
    "verified": "counted once verified, where the total is not yet",
}


def family_of(measure: str) -> str:
    """The family a measure belongs to.

    >>> family_of("deaths")
    'casualties'
    """
    return MEASURES[measure].family


def party_of(actor: str | None) -> str | None:
    """The party of an actor in the registry; None for None (the outlet's own voice).

    >>> party_of("Hazem Qassem"), party_of(None)
    ('hamas', None)
    """
    return None if actor is None else ACTORS[actor].party
