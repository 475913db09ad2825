"""A corpus for the extractor: the expected reading first, then sentences that must give it; a corpus of traps beside it.

Every sentence and figure is made up, in the style of news agencies. Readings say what the words plainly mean, by the rules
of the data dictionary. Those the extractor gets wrong today are strict expected failures and name what is wrong.

A reading is written `measure population bound figure unit basis modality per X since DAY by ACTOR | claimant < relay |
days origin`, each part optional after the measure; a part left out is not checked, `-` is null, readings of one text are
joined by ` + ` and are all that the text holds.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import truceline.extraction
from common import cases
from truceline import schema
from truceline import vocabulary as v
from truceline.extraction import answers, extract
from truceline.extraction.result import Extraction
from truceline.quantities import Quantity
from truceline.records import check_value
from truceline.tokens import Words
from truceline.words import source_words

PUBLISHED = "2025-02-19"  # a Wednesday
Group = dict[str, list[Any]]


def wrong(reason: str, text: str) -> Any:
    """A text the extractor gets wrong today, and what is wrong."""
    return pytest.param(text, marks=pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError))


# ---------------------------------------------------------------- what is counted

CASUALTIES: Group = {
    "deaths gaza about 4000 + deaths gaza at_least 18787": [
        "The war has killed nearly 4,000 people since the pause ended on June 1, at least 18,787 Palestinians in all.",
    ],
    "deaths gaza_health_workers exact 15 + deaths gaza_fighters exact 6": [
        "Asked about the killing of 15 medics in Gaza, the army said six of them were Hamas fighters.",
    ],
    "deaths gaza exact 1310 + injured gaza about 5800": [
        "The ministry counted 1,310 Palestinians killed and around 5,800 wounded in strikes that Israel flew in the Gaza Strip.",
    ],
    "injured gaza exact 91300": [
        "The war in Gaza wounded 91,300 people and drove over 80% of the population from home."
    ],
    # whose dead: of the place that the sentence before tells, or of nobody's
    "deaths lebanon at_least 37 + deaths lebanon at_least 45 + deaths lebanon exact 10": [
        "At least 37 people were killed across Lebanon. On Friday Israel struck Dahiyeh and left at least 45 dead, including 10 "
        "civilians.",
    ],
    "deaths west_bank exact 9 + injured west_bank exact 104": [
        "Israeli forces killed nine Palestinians in the West Bank. In addition, 104 Palestinians were injured.",
    ],
    "deaths israeli_soldiers exact 3 + deaths israeli_soldiers exact 424": [
        "Three soldiers died in Jabaliya, the IDF said. Their deaths bring Israel's toll in the ground offensive to 424.",
    ],
    "deaths gaza_fighters exact 20000": [
        "Hamas still has 40,000 fighters, and 20,000 have been killed, an Israeli source said.",
        "Israel says 20,000 of those killed in Gaza were fighters.",
    ],
    "injured israeli_soldiers exact 2": [
        "The Israeli army said a soldier was killed by a bomb in Gaza and two others were wounded.",
    ],
    # whose dead, by the place that is told of them and not of the war
    "hostages_taken hostages more_than 240 + deaths israel about 1150": [
        "Over 240 people were abducted in the attack of Hamas on Israel on Oct. 7, 2023, which killed around 1,150 and set off "
        "the war in Gaza.",
    ],
    "deaths israel exact 1180": [
        "The list has over 21,000 deaths in the West Bank and Gaza and 1,180 deaths in Israel.",
    ],
    "deaths gaza_journalists exact 79": [
        "In all, 79 journalists were killed in Gaza: 72 Palestinians, four Israelis and three Lebanese.",
    ],
    "deaths gaza exact 9510": [
        "The toll in the Gaza Strip stands at 9,510 and that in the West Bank at 150, the ministry said."
    ],
    "deaths gaza_children exact 15613": ["The tally for child deaths in Gaza stands at 15,613."],
    "deaths israeli_soldiers exact 3": [
        "An Israeli tank was hit in Jabalia. Three crew members were killed.",
        "Israel's military confirmed the deaths of three officers in southern Gaza.",
        "Three Israeli officers were killed in southern Gaza.",
    ],
    "deaths gaza exact 48291 persons cumulative reported": [
        "The death toll in Gaza has reached 48,291.",
        "Israel's war in Gaza has killed 48,291 Palestinians.",
        "A total of 48,291 people have been killed in the Gaza Strip.",
        "48,291 Palestinians have died in the enclave since the war began.",
        "The war has cost 48,291 lives in Gaza.",
        "Gaza's death toll stands at 48,291.",
        "The number of Palestinians killed in Gaza has risen to 48,291.",
    ],
    "deaths gaza exact 17 persons period reported": [
        "An Israeli air strike killed 17 people in Khan Younis.",
        "Seventeen Palestinians were killed in shelling east of Rafah.",
        "A raid on a school in Gaza City left 17 dead.",
        "17 people died when a shell hit a bakery in Deir al-Balah.",
        "Shelling claimed 17 lives in northern Gaza.",
    ],
    "injured gaza exact 111722 persons cumulative reported": [
        "The war has wounded 111,722 people in Gaza.",
        "111,722 Palestinians have been injured in the Gaza Strip since the war began.",
        "The number of wounded in Gaza has risen to 111,722.",
    ],
    "injured gaza exact 34 persons period reported": [
        "34 people were wounded in a strike on Nuseirat.",
        "A strike on a market in Gaza City injured 34 people.",
        "Hospitals in Gaza treated 34 wounded after the shelling.",
    ],
    "missing gaza more_than 10900 persons snapshot": [
        "More than 10,900 people are missing under the rubble in Gaza.",
        "Over 10,900 Palestinians remain buried under the debris.",
        "More than 10,900 people are still unaccounted for in Gaza.",
    ],
    "deaths gaza_children exact 12": [
        "A strike on a shelter killed 12 children.",
        "Twelve children were killed overnight in Jabalia.",
        "12 Palestinian children died in the bombing.",
    ],
    "deaths gaza_women exact 9": ["A strike on a tent camp killed nine women.", "Nine women were killed in Rafah."],
    "deaths gaza_journalists exact 5": [
        "Five journalists were killed in a strike on their van in Nuseirat.",
        "A strike in Gaza killed five Palestinian journalists.",
    ],
    "deaths gaza_health_workers exact 6": [
        "Six medics were killed when an ambulance was hit in Gaza City.",
        "A strike on a clinic in Gaza killed six doctors.",
    ],
    "deaths gaza_aid_workers exact 7": [
        "Seven aid workers were killed when their convoy was hit in central Gaza.",
        "A strike in Gaza killed seven humanitarian workers.",
    ],
    "deaths gaza_fighters exact 40": [
        "Troops killed 40 militants in Jabalia.",
        "The army says 40 Hamas fighters were killed in Rafah.",
        "About Beit Hanoun the military said only that it had killed 40 gunmen.",
    ],
    "deaths israeli_soldiers exact 4": [
        "Four Israeli soldiers were killed in fighting in northern Gaza.",
        "An explosion in Rafah killed four soldiers.",
        "Four reservists died when their vehicle hit a mine in Gaza.",
    ],
    "injured israeli_soldiers exact 3": ["Three soldiers were wounded by sniper fire in Gaza."],
    "deaths west_bank exact 8": [
        "Israeli forces killed eight Palestinians in the West Bank.",
        "Eight people were killed in a raid on Jenin.",
        "A drone strike in Tulkarm killed eight people.",
        "Eight Palestinians were killed by troops in Nablus in the occupied West Bank.",
    ],
    "deaths lebanon exact 21": [
        "Israeli strikes killed 21 people in southern Lebanon.",
        "Twenty-one Lebanese were killed in a strike on the Bekaa valley in Lebanon.",
    ],
    "deaths israel about 1200": [
        "Some 1,200 people were killed in the October onslaught.",
        "Gaza was calm. Some 1,200 people were killed when gunmen broke through the fence.",
        "The Hamas-led attack on Israel killed about 1,200 people.",
        "Around 1,200 people were killed in southern Israel on October 7.",
        "Some 1,200 Israelis were killed in the attack of 7 October 2023.",
        "Israel says about 1,200 people were killed by Hamas, most of them civilians.",
    ],
    "deaths gaza_with_missing up_to 61709": [
        "As many as 61,709 people may be dead if those buried under the rubble are counted, "
        "the Gaza media office said.",
    ],
    "deaths gaza exact 0": [
        "No deaths were reported in Gaza.",
        wrong("reads no figure", "No one was killed in the strike on Gaza City."),
    ],
    "deaths gaza exact 19 persons period reported": [
        "Israel said it had struck a Hamas post next to a clinic, killing 19 people.",
    ],
    "deaths gaza exact 62 period reported": [
        "The army carried out five mass killings of families in Gaza, in which there were 62 deaths.",
    ],
    "deaths israel about 1140 cumulative reported": [
        "About 1,140 people were killed in towns near the Gaza border and at a music festival.",
        "The war began with an assault led by Hamas, in which about 1,140 people died.",
    ],
    "deaths west_bank at_least 370 cumulative reported | Palestinian Ministry of Health (Ramallah)": [
        "Violence has surged in the Israeli-occupied West Bank. The army has killed at least 370 people in the territory "
        "since October 2023, according to the Palestinian Ministry of Health.",
    ],
    "deaths gaza_children at_least 32 period reported": [
        "At least 32 children in Gaza have succumbed to malnutrition.",
    ],
    "deaths gaza_children exact 14 period reported": [
        "A strike hit Gaza City. Among the dead were 14 children.",
    ],
    "deaths israel about 1150 period reported": [
        "Attacking southern Israel on October 7, Hamas killed about 1,150 people and dragged others into Gaza.",
    ],
    "deaths gaza exact 250 cumulative reported + injured gaza exact 630 cumulative reported": [
        "Since the truce took effect, the death toll in Gaza has risen to 250 with 630 people sustaining wounds.",
    ],
    "deaths gaza exact 13 period reported": [
        "A strike hit a camp in Gaza, killing 13 Palestinians displaced by the war.",
    ],
    "deaths gaza exact 10 period reported + deaths gaza_women exact 4": [
        "The bodies of ten people, including four women, were brought to a hospital in Gaza.",
    ],
    "deaths israel exact 1200 period reported": [
        "Some 2,500 militants stormed across the Gaza border on October 7, killing 1,200 people.",
    ],
    "deaths gaza exact 21 cumulative reported": [
        "The death toll from the strike on Gaza City rose from 16 to 21.",
    ],
    "deaths gaza_fighters exact 4 period reported": [
        "The army said its soldiers in Rafah had clashed with gunmen and had killed four of them.",
    ],
    "deaths gaza_aid_workers exact 34 cumulative reported": [
        "UNRWA, the UN agency for Palestine refugees, said that 34 of its workers have been killed in Gaza since the war "
        "broke out.",
    ],
    "deaths gaza exact 52300 cumulative reported": [
        "The health ministry in Gaza put the toll of the war at 52,300, up 46 from a day earlier.",
    ],
    "deaths israeli_soldiers exact 1150 cumulative reported + deaths israel exact 71 cumulative reported": [
        "Israel says 1,150 soldiers and 71 police officers have died since 7 October.",
    ],
    "deaths israel more_than 1250 + injured israel exact 3100 + hostages_taken hostages exact 240": [
        "More than 1,250 were killed, 3,100 were injured and 240 people were taken to Gaza in the attack of October 7.",
    ],
    "deaths israel exact 1250 + injured israel exact 3100 + hostages_taken hostages exact 240": [
        "Hamas militants stormed into southern Israel on October 7, killing 1,250 people, wounding 3,100 and taking 240 "
        "hostages back to Gaza.",
    ],
    "deaths israel exact 1250 + hostages_taken hostages exact 240 + deaths gaza more_than 41000": [
        "The attack left 1,250 dead and 240 people taken hostage, while Israel's offensive has killed more than 41,000 "
        "Palestinians.",
    ],
    "deaths gaza exact 12 + injured gaza exact 30": [
        "Strikes overnight left 12 people killed, 30 injured and 20 taken to hospital in Gaza City.",
    ],
    "deaths gaza_journalists exact 3 + deaths gaza exact 18": [
        "In Gaza City, three of the 18 killed were journalists.",
    ],
    "deaths gaza_aid_workers exact 440": [
        "Aid groups say 440 of their staff were killed in Gaza.",
    ],
    "deaths gaza more_than 14600": [
        "Gaza has seen more than 14,600 people killed, according to officials in the West Bank.",
    ],
    "deaths gaza exact 50000": [
        "The war on Hamas has killed 50,000 people, according to officials in Lebanon.",
    ],
    "deaths gaza exact 30": [
        "The army said a soldier was killed in northern Gaza. Elsewhere, 30 were killed in Gaza City.",
        "Rockets from Gaza hit Ashkelon. Israel struck back, and 30 people were killed.",
        "Strikes on Gaza killed 30 people on Monday, said a doctor in the West Bank.",
    ],
    "deaths west_bank at_least 12": [
        "In a raid by Israel at least 12 people were killed, according to residents in Jenin.",
    ],
    "deaths gaza exact 12": [
        "Israel bombed Beirut on Friday. Medics at Nasser hospital in Gaza said 12 people were killed at dawn.",
        "The strike on Khan Younis killed 12, Palestinian officials in Ramallah said.",
    ],
    "deaths israel exact 1200": [
        "Since the October 7 attack, in which 1,200 people were killed, Israel has bombed Gaza.",
        "The Israeli prime minister's office said Hamas had murdered 1,200 people.",
        "Hamas's incursion cost the lives of 1,200 people.",
    ],
    "deaths israel exact 1200 + hostages_taken hostages exact 251": [
        "The war on Hamas was triggered by an attack in which 1,200 people lost their lives and 251 were seized.",
    ],
    "deaths gaza exact 52000 + deaths gaza_children exact 16000": [
        "In Gaza, of the 52,000 dead, 16,000 were children, according to the ministry.",
    ],
    "deaths israeli_soldiers exact 415 cumulative": [
        "A sergeant was killed in Gaza, bringing Israel's losses in the ground war to 415.",
    ],
    "deaths gaza_children exact 2": [
        "Two children in Gaza froze to death overnight, bringing such deaths to eight.",
    ],
    "deaths gaza exact 500": [
        "Israeli troops killed 500 people and seized 250 others in Gaza, the ministry said.",
    ],
    "deaths gaza_fighters exact 500": [
        "The army said it had killed 500 fighters and captured 250 in Jabalia.",
    ],
    "deaths israel about 1200 + deaths gaza exact 54000": [
        "The war began when militants burst across the border and killed about 1,200 people, and has cost 54,000 lives in Gaza.",
    ],
    "deaths gaza more_than 50000 + deaths israel exact 1200": [
        "The war, in which more than 50,000 Palestinians have been killed, was triggered by a Hamas raid that left 1,200 dead.",
    ],
    "deaths israel about 1200 + deaths gaza more_than 50000": [
        "Around 1,200 people died in the assault, and more than 50,000 have been killed in Gaza since.",
    ],
    "deaths israel exact 1200 + deaths gaza exact 50000": [
        "The attack killed 1,200. The war in Gaza has killed 50,000.",
        "According to Israeli tallies, 1,200 people were killed in the attack, and Gaza's health ministry counts 50,000 dead.",
    ],
    "deaths israel exact 815": [
        "The militants killed 815 civilians in communities near Gaza.",
    ],
    "deaths gaza more_than 1200 + deaths gaza exact 50523": [
        "More than 1,200 people have been killed in Gaza since the truce ended, bringing the toll to 50,523.",
    ],
    "deaths gaza exact 1200 + deaths gaza exact 50523": [
        "The offensive on Rafah has killed 1,200 people, of 50,523 dead in Gaza in all.",
    ],
    "deaths gaza_children exact 3 + deaths gaza exact 18": [
        "Three of the 18 people killed in Gaza City were children.",
    ],
    "deaths israeli_soldiers exact 4 + deaths gaza exact 9": [
        "Gaza was calm. Four of the nine dead were soldiers.",
    ],
    "deaths gaza exact 9 + deaths gaza_children exact 3": [
        "Gaza was calm. Of the nine dead, three were children.",
    ],
    "deaths gaza_journalists exact 3 + deaths gaza exact 5": [
        "Three journalists were among the five people killed in the strike on Gaza City.",
    ],
    "deaths gaza exact 7 + deaths gaza_journalists exact 2 + injured gaza exact 20": [
        "In Gaza, seven people, among them two journalists, died and 20 were hurt.",
    ],
    "deaths gaza_journalists exact 2": [
        "Two journalists were among Monday's dead in Gaza, medics said.",
    ],
    "deaths gaza exact 13 + deaths gaza_women exact 6 + deaths gaza_children exact 4": [
        "Nasser Hospital in Gaza received 13 bodies, including six women and four children, from strikes overnight.",
    ],
    "deaths gaza exact 81 + injured gaza exact 304 + deaths gaza exact 58573 + injured gaza exact 139607": [
        "In Gaza, the ministry put the day at 81 dead and 304 wounded, taking the total to 58,573 killed and 139,607 injured.",
    ],
    "deaths gaza exact 1200": [
        "In Gaza, 12,000 patients needed evacuation and 1,200 had died waiting.",
    ],
    "deaths gaza exact 21": [
        "About 3,500 people were in the hospital in Gaza when it was hit and 21 were killed.",
    ],
    "deaths israel exact 1200 + hostages_taken exact 251": [
        "Hamas fighters burst across the border, killing 1,200 and dragging 251 people back to Gaza.",
    ],
    "deaths gaza exact 61709 + missing gaza exact 14222": [
        "In Gaza, the number of dead was put at 61,709, including 14,222 people believed to be under the rubble.",
    ],
    "deaths gaza exact 8 | Gaza medics (unnamed)": [
        "Israeli strike kills 8 in southern Gaza, medics say",
    ],
    "deaths israel exact 1 + injured israel exact 11": [
        "More than 100 rockets were fired from Gaza at Israel, killing one person and injuring 11.",
    ],
    "injured israel exact 3": [
        "Hamas fired on Israel. An Israeli man, 70, died and three were in serious condition.",
        "A barrage of 20 rockets from Gaza wounded three people.",
    ],
    "deaths gaza_children about 18000 + injured gaza_children exact 34000": [
        "Nearly 18,000 children have been killed in Gaza, UNICEF said, and another 34,000 injured.",
    ],
    "deaths israel exact 2": [
        "Two Israeli women and their mother were shot dead in the Jordan Valley.",
    ],
    "deaths palestinian_prisoners exact 2": [
        "Two Palestinians died in Israeli custody, a rights group said.",
    ],
    "deaths israel exact 1200 cumulative": [
        "Israel: 1,200 killed in the war.",
    ],
    "deaths gaza_children about 17000 cumulative": [
        "Children make up about 17,000 of the dead in Gaza.",
    ],
    "deaths gaza at_least 30 + deaths gaza at_least 41200 cumulative": [
        "Strikes killed at least 30 more Palestinians in Gaza, bringing the total to at least 41,200, and a group "
        "resumed its bombings inside Israel.",
    ],
    "deaths israeli_soldiers exact 3 period + deaths israeli_soldiers exact 1 period": [
        "Hamas said its fighters had killed three soldiers in Gaza; Israel confirmed one death, its 408th since the ground "
        "invasion began.",
    ],
    "deaths gaza at_least 14 period + injured gaza exact 36 period": [
        "Strikes killed at least 14 people in Beit Lahia, Gaza's Civil Defence said. Its spokesman put the number of "
        "wounded at 36.",
    ],
    "deaths gaza exact 4 period + deaths gaza exact 453 cumulative + deaths gaza_children exact 150 cumulative": [
        "Four more people had starved in Gaza, it said, taking deaths from hunger to 453, 150 of them children.",
    ],
    "deaths gaza exact 45000": [
        "Most of the 45,000 people killed in Gaza were women and children.",
    ],
    "deaths gaza_fighters exact 17000": [
        "The ministry in Gaza does not say how many of the dead were fighters. Israel says it has killed 17,000 of those.",
    ],
    "deaths west_bank exact 2 + deaths west_bank exact 1062 cumulative": [
        "In the West Bank, two boys of 15 and 16 were killed near Hebron, the ministry said. It has counted 1,062 deaths "
        "there since the war began.",
    ],
    "deaths israel about 1140": [
        "UNRWA lost money over claims that 12 of its 13,000 staff in Gaza took part in the attack of 7 October, which "
        "killed some 1,140 people.",
    ],
    "deaths gaza exact 31": [
        "A Red Cross field hospital in Gaza received 31 bodies after the shooting.",
    ],
    "deaths gaza exact 71310 cumulative since 2023-10-07 + injured gaza exact 170220 cumulative since 2023-10-07": [
        "The toll in the Gaza Strip has risen to 71,310 dead, with 170,220 wounded, since the war began on October 7, 2023.",
    ],
    "deaths gaza_health_workers exact 171 cumulative": [
        "The death toll of medical personnel in Gaza reached 171, the ministry said.",
    ],
    "deaths gaza_health_workers exact 111 + injured gaza_health_workers more_than 90": [
        "In Gaza 111 health workers were killed, more than 90 were injured and 48 ambulances damaged.",
    ],
    "deaths gaza_aid_workers exact 81 cumulative + injured gaza_aid_workers at_least 22 cumulative": [
        "In Gaza this brings the total of UNRWA colleagues killed to 81 and at least another 22 injured since the war began.",
    ],
    "deaths gaza exact 5610 cumulative + deaths gaza_children exact 2290 cumulative": [
        "In Gaza 5,610 people have been killed, including 2,290 children and 280 elderly.",
    ],
    "deaths gaza exact 12 + deaths gaza_women exact 4": [
        "Strikes in Gaza killed 12 people, among them five men, four women and three elderly people.",
    ],
    "deaths gaza exact 26 period": [
        "The minister said 26 children and elderly people had died of hunger in Gaza in the past two days.",
    ],
    "deaths gaza_journalists at_least 4 + deaths gaza_journalists exact 2": [
        "In Gaza strikes have killed at least four journalists in the Nuseirat camp and two in Gaza City.",
    ],
    "deaths gaza at_least 14 period + deaths gaza exact 27 period": [
        "A strike on a school in Gaza resulted in at least 14 deaths. This raised the 24-hour toll to 27.",
    ],
    "deaths gaza_aid_workers exact 33 cumulative + injured gaza_aid_workers exact 16": [
        "The number of UN staff killed in Gaza has reached 33. A further 16 staffers have been injured.",
    ],
    "deaths west_bank exact 185": [
        "Israeli forces killed 185 Palestinians in the West Bank, among them 38 children.",
    ],
    "deaths gaza_journalists at_least 152 cumulative + deaths gaza_journalists exact 207 cumulative": [
        "At least 152 journalists have been killed since the war began, a group says. Officials in Gaza put the toll at 207.",
    ],
    "injured gaza exact 30": [
        "Hospital officials in Gaza said 30 wounded were evacuated to Nasser Hospital.",
    ],
    "deaths gaza exact 5610 cumulative": [
        "In Gaza 5,610 people have been killed, including 2,570 children and elderly.",
    ],
    "deaths gaza exact 21 + deaths gaza_children exact 6 + injured gaza exact 30": [
        "The agency in Gaza said 21 people were killed. Six are children, and 30 more people were wounded.",
    ],
    "deaths israeli_soldiers exact 321": [
        "The army said 321 of its soldiers have been killed in Gaza. Three of these deaths fell in June.",
    ],
    "deaths gaza exact 31 period | - | 2025-02-09..2025-02-15": [
        "A week ago, Israeli strikes killed 31 people in Gaza City.",
    ],
    "deaths gaza exact 1310 cumulative | - | 2025-02-19": [
        "Israeli strikes resumed a week ago and have killed 1,310 people.",
    ],
    "deaths gaza exact 14": [
        "A further 14 people, five of them from one family, died when two houses were struck in Khan Younis, medics said.",
    ],
    "displaced gaza about 1900000": [
        "Around 1.9 million people, or about 90 per cent of the population of Gaza, have been displaced.",
        "Around 1.9 million people, nine in every ten of the residents of Gaza, have been forced to flee.",
    ],
    "deaths gaza exact 3 + injured gaza exact 16": [
        "A strike killed three people in Khan Younis, where 16 more were hurt.",
    ],
    "deaths gaza_children exact 5": [
        "Five infants have frozen to death in the tents of Gaza.",
    ],
    "deaths gaza at_least 11 + deaths gaza_children exact 5": [
        "Israeli forces stormed a school in Beit Hanoon, where at least 11 people were killed, including five children.",
    ],
    "deaths gaza exact 37 + injured gaza exact 98": [
        "The bodies of 37 Palestinians and 98 injured people had reached hospitals in the past 24 hours.",
    ],
    "deaths gaza exact 263 + injured gaza exact 641": [
        "The fatalities since the ceasefire in Gaza have reached 263, with 641 injuries and 548 bodies recovered.",
    ],
    "deaths gaza_journalists exact 203 + deaths gaza_journalists exact 136": [
        "Israel has killed 203 journalists in Gaza. The Committee to Protect Journalists puts the count at 136.",
    ],
    "deaths gaza exact 96 + deaths gaza_children exact 68": [
        "The toll of hunger in Gaza has risen to 96, of whom 68 were children.",
    ],
    "deaths west_bank exact 835": [
        "835 Palestinians have lost their lives in the occupied West Bank since then, 172 of them children.",
    ],
    "deaths west_bank exact 7": [
        "Talks on Gaza go on.\n\nWest Bank\n\nIsraeli forces killed seven Palestinians on Monday.",
    ],
    "deaths gaza_fighters about 20000": [
        "Israel says it had killed about 20,000 combatants in Gaza by January.",
    ],
    "deaths gaza exact 6 period | - | 2025-02-11..2025-02-17": [
        "Strikes killed six Palestinians in Gaza in the week ending 17 February.",
    ],
    "displaced gaza about 1300000": [
        "Some 1.3 million people are still living in displacement sites in Gaza.",
    ],
    "deaths gaza exact 38700 + missing gaza about 10000": [
        "The war has killed 38,700 people in Gaza. Around 10,000 more are thought to lie under the debris of their homes.",
    ],
    "deaths gaza at_least 36 + deaths gaza exact 67020 + injured gaza exact 169300": [
        "At least 36 people have been killed in Gaza since dawn. The health ministry puts the overall count at "
        "67,020, with a further 169,300 wounded.",
    ],
    "deaths gaza about 30": [
        "The dead bodies of some 30 Palestinians have been found in a school in the north of Gaza.",
    ],
    "deaths gaza at_least 14 period | - | 2025-02-16": [
        "At least 14 Palestinians have been killed across the Gaza Strip since dawn on Sunday, in the deadliest day "
        "there this week.",
    ],
    "deaths gaza exact 41 period | - | 2025-02-05..2025-02-11": [
        "Gaza: a report\n\nReporting period: 5 to 11 February\n\nIn Gaza 41 Palestinians were killed during the "
        "reporting period.",
    ],
    "deaths israeli_soldiers exact 326": [
        "Israel's own losses in the ground offensive in Gaza stand at 326 soldiers.",
    ],
    "deaths gaza_women exact 11280 + deaths gaza_children exact 16700": [
        "Women make up 11,280 of the dead in Gaza whose names have been recorded and children 16,700.",
    ],
    "deaths israeli_soldiers exact 7 + deaths israeli_soldiers exact 241": [
        "Seven Israeli soldiers were killed in Gaza, the military said. The explosion brings its losses in the "
        "ground offensive to 241 dead.",
    ],
    "deaths gaza exact 60 period | - | 2025-02-19": [
        "Two weeks ago Israel cut off aid, and 60 people have since died of hunger in Gaza.",
    ],
    "hostages_taken hostages exact 240 + deaths israel about 1150": [
        "Hamas seized 240 hostages on October 7. Some 1,150 people were slaughtered in the Hamas onslaught that day.",
    ],
    "deaths gaza_aid_workers exact 112": [
        "The UN agency in Gaza has lost 112 members of staff since the war began.",
    ],
    "injured israeli_soldiers exact 2 period reported": [
        "The army in Gaza said a soldier, 21, was killed and two were hurt.",
    ],
    "deaths lebanon at_least 11": [
        "Gaza was calm. Israel bombed southern Beirut overnight. At least 11 people were killed, among them three women.",
    ],
    "deaths west_bank exact 8 + injured west_bank exact 35": [
        "Gaza was calm. Troops stormed Jenin camp at dawn. Eight people were killed and 35 injured.",
    ],
    "deaths west_bank exact 2": [
        "An Israeli man was stabbed near Hebron and two were killed when troops fired back.",
        "Gaza was calm. The army raided Tulkarem. Two women, one of them pregnant, were killed.",
    ],
    "deaths israel exact 9 + injured israel about 200": [
        "Gaza was calm. Iranian missiles struck Bat Yam. Nine people were killed and some 200 were injured.",
    ],
    "injured israel exact 16": [
        "Gaza was calm. A missile from Yemen hit a house near Tel Aviv. Sixteen people were hurt.",
    ],
    "injured israel exact 2": [
        "A rocket from Gaza hit Ashkelon. It wounded two people.",
    ],
    "injured israel exact 10": [
        "Gaza was calm. A car-ramming in northern Israel wounded 10 people.",
    ],
    "injured israeli_soldiers exact 6": [
        "An Israeli soldier was killed and six were wounded in Gaza City on Saturday.",
    ],
    "deaths israeli_soldiers exact 2 + deaths israeli_soldiers exact 847 cumulative": [
        "Two soldiers were killed in Rafah. In all, 847 have been killed since Oct. 7.",
    ],
    "deaths israeli_soldiers exact 4 + deaths israeli_soldiers exact 370 cumulative": [
        "Four reservists died in Rafah. The death toll in the ground offensive now stands at 370, the IDF said.",
    ],
    "deaths israeli_soldiers exact 4 + injured israeli_soldiers exact 5": [
        "An ambush in Gaza killed four soldiers. Five others were wounded.",
    ],
    "deaths gaza_fighters exact 50 + deaths israeli_soldiers exact 7": [
        "The army says it killed 50 militants in Rafah on Wednesday. Seven of its own men died.",
    ],
    "deaths israel exact 1200 + deaths israel exact 815": [
        "The October 7 attack by Hamas killed 1,200 people. Of these, 815 were civilians.",
    ],
    "deaths israel about 1200 + deaths gaza exact 50082": [
        "Some 1,200 people, mostly civilians, were killed in the attack. In the war that followed, 50,082 Palestinians have "
        "been killed.",
    ],
    "deaths israel exact 1218": [
        "The Israeli toll rose to 1,218 after the death of a hostage in Gaza was confirmed.",
    ],
    "deaths israel exact 6": [
        "Hamas was silent. Six people had been killed by two gunmen in Tel Aviv.",
    ],
    "deaths israeli_soldiers exact 2 + deaths gaza exact 30": [
        "Two soldiers were killed in Rafah. Israeli strikes killed 30 people, medics said.",
    ],
    "deaths gaza more_than 48000 cumulative": [
        "The army raided Jenin. The toll in the war in Gaza has passed 48,000.",
    ],
    "deaths gaza exact 634 cumulative since 2025-02-18 + injured gaza exact 1172 cumulative since 2025-02-18": [
        "Strikes on Gaza since Tuesday have killed 634 people, the ministry said. It also reported 1,172 injuries.",
    ],
    "deaths gaza exact 26 + deaths gaza exact 78 + injured gaza exact 253": [
        "Israeli strikes killed 26 on Tuesday night, and 78 by morning. By noon the figure had reached 104, with 253 wounded.",
    ],
    "deaths gaza_journalists exact 254": [
        "The union of journalists said 254 of its members had been killed in Gaza.",
    ],
    "deaths palestinian_prisoners exact 58": [
        "On Gaza, the prisoners' group said that 58 had been martyred in jail.",
    ],
    "deaths gaza exact 3": [
        "Gaza was calm. An Israeli tank shelled a clinic; three crew members of an ambulance were killed.",
        "Israeli gunfire killed three farmers east of Khan Younis.",
    ],
    "injured gaza exact 50": [
        "Israeli troops opened fire on a crowd near the aid site, and 50 were wounded.",
    ],
    "deaths gaza exact 11 + injured gaza exact 40": [
        "Israeli soldiers opened fire near the distribution site, killing 11 and wounding 40.",
    ],
    "deaths israeli_soldiers exact 2 + deaths gaza exact 23": [
        "Two Israeli soldiers were killed by a bomb in Rafah. Another 23 were killed in Deir al-Balah.",
    ],
    "hostages_released hostages exact 3 + deaths gaza exact 17": [
        "Hamas released three hostages on Saturday. Hours later 17 were dead in a strike on Rafah.",
    ],
    "deaths gaza at_least 40": [
        "Gaza was calm. Israel struck Damascus on Wednesday. At least 40 people were killed in the territory overnight.",
    ],
    "injured gaza exact 25": [
        "Ambulances in Gaza have transferred 25 wounded to Nasser hospital since dawn.",
    ],
    "deaths gaza exact 26 + hostages_released hostages exact 11": [
        "Israeli strikes killed 26 people as 11 hostages crossed into Israel.",
        "Israeli strikes killed 26 people as 11 hostages were freed.",
    ],
    "deaths israel exact 9 + hostages_released hostages exact 11": [
        "Gunmen killed 9 people in Tel Aviv as 11 hostages crossed into Israel.",
    ],
    "deaths israeli_soldiers exact 1 + injured gaza exact 28": [
        "One soldier was killed in Rafah, and 28 were wounded in Jabalia, the civil defence said.",
    ],
    "deaths israeli_soldiers exact 2 + deaths gaza at_least 43": [
        "Two soldiers were killed. At least 43 have died since dawn.",
    ],
    "deaths gaza exact 8 + injured gaza exact 41": [
        "The strike on the hospital left eight killed and 41 patients wounded.",
    ],
    "deaths gaza exact 38710 cumulative": [
        "The strikes took the ministry's overall count of the dead in Gaza to 38,710.",
    ],
    "deaths gaza exact 87": [
        "Gaza's toll includes 87 people whose bodies reached hospitals over the previous 24 hours.",
    ],
    "deaths gaza exact 18 + injured gaza exact 33": [
        "The strike in Nuseirat killed 18 people. Another 33 were brought in with injuries.",
    ],
    "deaths gaza exact 32 + deaths gaza_children exact 8": [
        "Thirty-two people were killed when a school in Nuseirat was hit, medics said, eight children among them.",
    ],
    "missing gaza more_than 8100": [
        "More than 8,100 people are thought to lie beneath collapsed buildings across Gaza.",
    ],
    "deaths gaza exact 227 period": [
        "The Gaza health ministry put the number of Palestinians killed in the raid at 227.",
    ],
    "deaths gaza exact 44 | Gaza Ministry of Health": [
        "Gaza's health ministry spoke of 44 dead in Beit Lahiya.",
    ],
    "deaths gaza exact 62 | Gaza Ministry of Health": [
        "In Gaza the health ministry listed 62 people killed since Monday.",
    ],
}
HOSTAGES: Group = {
    "hostages_taken hostages exact 251": [
        "Hamas took 251 hostages.",
        "Gunmen abducted 251 people and dragged them into Gaza.",
        "In the attack, 251 people were kidnapped to Gaza.",
        "The fighters seized 251 hostages.",
        "251 people were taken hostage.",
    ],
    "hostages_held hostages exact 73 persons snapshot reported": [
        "Hamas is holding 73 hostages.",
        "73 hostages are still held in Gaza.",
        "73 captives remain in Gaza.",
        "There are 73 hostages in Gaza.",
        "73 people are still being held captive in Gaza.",
        "The group still holds 73 captives in Gaza.",
    ],
    "hostages_held_alive hostages exact 24 snapshot": [
        "24 hostages in Gaza are believed to be alive.",
        "24 living hostages are still held in Gaza.",
        "Israel says 24 hostages are alive.",
    ],
    "hostages_held_dead hostages exact 35 snapshot": [
        "35 hostages in Gaza are believed to be dead.",
        "Hamas holds the bodies of 35 hostages.",
        "The bodies of 35 hostages are still held in Gaza.",
        "Israel says 35 hostages are dead.",
    ],
    "hostages_released hostages exact 3 persons period reported | | 2025-02-15": [
        "Hamas released three hostages on Saturday.",
        "Three Israeli hostages were freed on Saturday.",
        "Three captives were handed over to the Red Cross on Saturday.",
        "On Saturday, Hamas freed three hostages.",
    ],
    "hostages_released hostages exact 8": [
        "Troops have rescued eight hostages alive.",
        "Eight hostages have been freed by the army.",
    ],
    "bodies_returned hostages exact 4 persons reported | | 2025-02-15": [
        "Hamas handed over the bodies of four hostages on Saturday.",
        "The remains of four hostages were returned to Israel on Saturday.",
        "Four dead hostages were returned on Saturday.",
        "On Saturday the bodies of four captives were handed over.",
    ],
    "hostages_returned hostages exact 25 + hostages_released hostages exact 17 + bodies_returned hostages exact 8": [
        "Hamas has returned 25 hostages, including 17 living captives and the bodies of eight.",
    ],
    "hostages_released hostages exact 14 period reported": [
        "On Monday Hamas released the 14 remaining Israeli hostages.",
    ],
    "hostages_held_dead hostages exact 12 snapshot reported": [
        "Hamas continues to hold the bodies of 12 hostages in Gaza.",
    ],
    "hostages_taken hostages about 230 cumulative reported": [
        "The attack on Israel ended with gunmen taking about 230 Israeli and foreign prisoners.",
    ],
    "hostages_held hostages exact 57 snapshot reported": [
        "The return to fighting in Gaza puts at risk 57 hostages who are still in Gaza and could be returned.",
    ],
    "bodies_returned hostages exact 22 period scheduled": [
        "Hamas has begun handing over the remains of 22 dead captives.",
    ],
    "bodies_returned hostages exact 11 period reported": [
        "Hamas handed over the bodies of 11 hostages, leaving 18 people unaccounted for.",
    ],
    "hostages_released hostages exact 5 period reported + prisoners_released palestinian_prisoners exact 410 period scheduled": [
        "As part of the release last week of five hostages, Israel is expected to free 410 Palestinian prisoners.",
    ],
    "hostages_held_dead hostages exact 13 snapshot reported": [
        "There are still 13 hostage bodies waiting to be returned.",
    ],
    "hostages_taken hostages about 240 cumulative reported": [
        "Gunmen of Hamas take about 240 people hostage.",
    ],
    "hostages_held hostages exact 47 snapshot reported + hostages_held_alive hostages exact 19 snapshot estimated": [
        "Hamas is still holding 47 remaining hostages, 19 believed to be alive.",
    ],
    "hostages_held hostages exact 160 snapshot reported": [
        "There are 160 people who were taken captive in the attack and remain trapped in Gaza.",
    ],
    "hostages_released hostages exact 34 amount accepted": [
        "Israel's cabinet approved the deal by 22 votes to 7, freeing 34 hostages.",
    ],
    "hostages_held hostages exact 51 snapshot reported + hostages_held_alive hostages exact 21 snapshot estimated": [
        "Fifty-one hostages remain in Gaza; Israel believes 21 are alive.",
    ],
    "hostages_held_dead hostages exact 18 snapshot reported": [
        "The families of 18 dead hostages are still waiting to have their bodies returned from Gaza.",
    ],
    "hostages_released hostages exact 21 + hostages_held hostages exact 53": [
        "Hamas freed 21 of the 53 hostages still held in Gaza.",
    ],
    "hostages_released hostages exact 148": [
        "Of the 251 hostages, 41 were killed in captivity and 148 came back alive.",
    ],
    "hostages_released hostages exact 20 reported": [
        "All 20 living hostages returned on Monday under the deal of Israel and Hamas.",
    ],
    "hostages_held_dead hostages exact 15 persons snapshot reported": [
        "The remains of 15 hostages have yet to be returned from Gaza.",
        "Hamas has yet to return the remains of 15 hostages from Gaza.",
    ],
    "bodies_returned hostages exact 4 persons period reported + hostages_held_dead hostages exact 24": [
        "Hamas gave back the bodies of four hostages, with the remains of 24 others in Gaza yet to be returned.",
    ],
    "bodies_returned hostages exact 2 persons period reported": [
        "The army said the Red Cross had brought it two more coffins from Gaza.",
    ],
    "bodies_returned hostages exact 3": [
        "Hamas handed over three dead American hostages on Thursday.",
        "Hamas handed over three killed hostages on Thursday.",
        "The Red Cross passed on three more coffins to the Israeli army.",
    ],
    "bodies_returned hostages exact 15": [
        "If tests confirm it, 15 dead hostages will have come back from Gaza.",
    ],
    "hostages_held_dead hostages about 25 estimated": [
        "About 25 bodies of hostages are believed to be in Gaza.",
    ],
    "bodies_returned hostages exact 4": [
        "Hamas has handed over only four of 28 bodies, prompting Israel to cut aid.",
    ],
    "hostages_released hostages exact 10": [
        "Ten of the 33 hostages in Gaza have been released so far.",
    ],
    "hostages_held hostages exact 24": [
        "Nobody knows whether the 24 hostages in Gaza are still alive.",
    ],
    "hostages_held hostages exact 70": [
        "Before Thursday's handover, 70 hostages remained in Gaza.",
    ],
    "hostages_held hostages exact 64": [
        "Another 64 people abducted on 7 October remain in captivity in Gaza.",
    ],
    "hostages_released hostages exact 4": [
        "Four female Israeli soldiers held captive for 15 months were handed over in Gaza City on Saturday.",
    ],
    "hostages_taken hostages exact 251 + deaths israel about 1200": [
        "They are among 251 people abducted to Gaza in the attack of 7 October 2023, in which around 1,200 were killed.",
        "Hamas kidnapped 251 and murdered around 1,200 people, most of them civilians.",
    ],
    "hostages_held_dead hostages exact 35": [
        "The number of dead hostages in Gaza rose to 35 on Monday.",
    ],
    "hostages_returned hostages exact 33": [
        "Women and elderly hostages in Gaza would be freed, 33 in total, dead and alive.",
    ],
    "hostages_held hostages exact 101 snapshot": [
        "101 of the 251 hostages are still in Gaza.",
        "101 of the 251 hostages remain in Gaza.",
    ],
    "bodies_returned hostages exact 20": [
        "Hamas has now returned 20 bodies of the 28 dead hostages.",
    ],
    "hostages_released hostages exact 34 scheduled": [
        "Hamas will release 34 prisoners under the deal.",
    ],
    "hostages_returned hostages exact 34 accepted": [
        "Hamas agreed to release 34 prisoners, alive or dead, a mediator said.",
    ],
    "hostages_returned hostages exact 48 demanded": [
        "Hamas must return all 48 hostages, dead or alive.",
    ],
    "bodies_returned hostages exact 8": [
        "Eight of the 33 hostages freed in the first phase were dead.",
    ],
    "hostages_released hostages exact 26 cumulative reported": [
        "That brings to 26 the number of Israelis let go under the accord with Hamas.",
    ],
    "hostages_released hostages exact 10 scheduled + hostages_held hostages about 20": [
        "Ten of the roughly 20 hostages believed alive would come out of Gaza in two groups.",
    ],
    "hostages_released hostages exact 6 scheduled": [
        "Six hostages due out of Gaza on Saturday",
    ],
    "hostages_returned hostages exact 33 scheduled + bodies_returned hostages exact 8 scheduled + "
    "prisoners_released palestinian_prisoners about 1900 scheduled": [
        "Under the deal on Gaza 33 captives, eight of them dead, were to be exchanged for some 1,900 prisoners.",
    ],
    "hostages_held hostages exact 132 + hostages_taken hostages exact 253 + hostages_held_dead hostages at_least 28 + "
    "hostages_released hostages about 110 + truce_length truce exact 1": [
        "Israel says 132 of the 253 people seized are still in Gaza, and that at least 28 of these are dead. "
        "About 110 were let out in a week-long truce.",
    ],
    "hostages_released hostages about 100 + hostages_held hostages exact 116 + hostages_held_dead hostages at_least 40": [
        "About 100 hostages came home in the truce. Of the 116 still in Gaza, at least 40 have been declared dead.",
    ],
    "hostages_held_alive exact 19 + hostages_held_dead exact 27": [
        "When the truce began, militants were holding 19 living hostages and 27 bodies of deceased captives.",
    ],
    "hostages_held_dead exact 4": [
        "Israel gave back 12 bodies for the remains of Asaf Levi, one of the last four deceased hostages held in Gaza.",
    ],
    "bodies_returned exact 26 cumulative": [
        "Hamas has since freed every living hostage and returned the bodies of 26 dead hostages.",
    ],
    "bodies_returned exact 4": [
        "Hamas handed over the bodies of four hostages, Palestinians said.",
        "Only four of the 27 bodies of hostages were returned in the first stage.",
        "Hamas handed over four bodies in exchange for the bodies of 60 Palestinians.",
    ],
    "prisoners_released exact 512 cumulative since 2025-01-19 + hostages_released exact 15 cumulative since 2025-01-19": [
        "It brings the number of prisoners freed to 512 since January 19, with the number of captives freed rising to 15.",
    ],
    "hostages_released exact 58 cumulative": [
        "The number of hostages released rose to 58 on Friday.",
    ],
    "bodies_returned exact 4 | Israel": [
        "Israel said only four of the 27 bodies of hostages were returned.",
    ],
    "hostages_released exact 7 period reported": [
        "Seven of the 33 hostages due out in the first phase were handed over on Saturday.",
    ],
    "bodies_returned exact 12 cumulative": [
        "Since the ceasefire took effect on October 10, Hamas has transferred 12 bodies out of 27 dead captives held in Gaza.",
    ],
    "bodies_returned exact 14 scheduled + hostages_held_dead exact 13": [
        "With today's handover, 14 of the 27 dead captives will have been returned, leaving 13 bodies still unaccounted for.",
    ],
    "bodies_returned exact 13 cumulative": [
        "In total, Israel has received 13 coffins of hostages, and experts have identified the bodies of 12 hostages.",
    ],
    "hostages_released exact 19 cumulative + bodies_returned exact 14 cumulative": [
        "Hamas has previously returned 19 living hostages and handed over the remains of 14 of the 27 dead hostages.",
    ],
    "exchanges exact 4 + hostages_released exact 18 + prisoners_released more_than 600": [
        "Four exchanges have taken place, in which 18 hostages held by Hamas and more than 600 prisoners were freed.",
    ],
    "hostages_held_dead exact 66 estimated | -": [
        "That would mean 66 of the hostages still held could be dead, 24 more than Israel has publicly acknowledged.",
    ],
    "hostages_held_dead exact 8 + hostages_released exact 33 scheduled": [
        "Hamas shared information that eight of the 33 hostages due for release from Gaza are dead.",
    ],
    "hostages_returned exact 141 + bodies_returned exact 7 + bodies_returned exact 39": [
        "Deals have seen 141 released, seven of whom were dead; troops in Gaza have also retrieved the bodies of 39 hostages.",
    ],
    "hostages_held more_than 19 estimated": [
        "Israel had insisted that Hamas release all children and women, but more than 19 women are still believed to be held.",
    ],
    "hostages_released exact 3 + hostages_released exact 5": [
        "Three Israelis and five Thais detained in Gaza were freed.",
    ],
    "bodies_returned hostages exact 17": [
        "Hamas had given back 17 of the dead hostages. If all four are identified, the tally will rise to 21.",
    ],
    "hostages_taken hostages exact 251 + hostages_held hostages exact 58": [
        "Of the 251 people kidnapped, 58 are still captive in Gaza.",
    ],
    "hostages_held hostages exact 74 + hostages_taken hostages exact 251 + hostages_held_dead hostages at_least 35": [
        "Seventy-four of the 251 people kidnapped are still captive in Gaza, including the bodies of at least 35 "
        "whose deaths the army has confirmed.",
    ],
    "hostages_released hostages exact 16 + hostages_released hostages exact 5": [
        "So far 16 Israelis and five Thai farm workers have come out of Gaza.",
    ],
    "hostages_returned hostages exact 33 + bodies_returned hostages exact 8": [
        "Hamas returned 33 hostages, eight of whom were no longer alive.",
    ],
    "hostages_held hostages exact 33 + hostages_held_dead hostages exact 8": [
        "Hamas holds 33 hostages, eight of whom are no longer alive.",
    ],
    "hostages_released hostages exact 12": [
        "Twelve people held in Gaza were handed over to the Red Cross on Monday.",
    ],
    "hostages_held hostages exact 167 + hostages_taken hostages about 240": [
        "There are still 167 hostages in Gaza. Around 240 were seized on 7 October, when gunmen attacked Israel.",
    ],
    "hostages_released hostages exact 4 | - | 2025-02-15": [
        "A day after four hostages were handed to the Red Cross, the army announced on Sunday that a reservist had been killed.",
    ],
    "hostages_released hostages exact 9": [
        "Nine women and children seized in the attack were driven out of Gaza by the Red Cross late on Monday.",
    ],
    "hostages_released hostages exact 21 + bodies_returned hostages exact 27": [
        "Under the plan Hamas was to free 21 living hostages and return 27 dead ones.",
    ],
    "hostages_released hostages exact 21": [
        "All 21 living hostages came home on Monday.",
    ],
    "hostages_held hostages exact 0": [
        "With the handover of the remains of the last hostage, no hostages are left in Gaza.",
    ],
    "hostages_released hostages exact 16 + hostages_returned hostages exact 17 + bodies_returned hostages exact 8": [
        "Sixteen captives had come home by Friday. Another 17, eight of whom Israel says are dead, are to be sent "
        "back to Israel.",
    ],
    "hostages_released hostages exact 4 | - | 2025-02-19": [
        "Before Friday four hostages had been freed.",
    ],
    "hostages_released hostages exact 21 reported + prisoners_released palestinian_prisoners about 1900 reported": [
        "Under the agreement Hamas has so far delivered 21 living captives, while some 1,900 Palestinian prisoners "
        "have left Israeli jails.",
    ],
    "hostages_held hostages exact 46 + hostages_held_alive hostages exact 21": [
        "In Gaza all 46 remaining hostages, of whom 21 are thought to be living, wait for news.",
    ],
    "hostages_released hostages exact 20 reported + bodies_returned hostages exact 27 reported": [
        "Under the deal Hamas has since October 10 given back all 20 living hostages and the remains of 27 others.",
    ],
    "hostages_released hostages exact 19 + hostages_released hostages exact 5": [
        "Hamas has freed 19 hostages from Gaza. Five Thai farm workers were let go last week outside the deal.",
    ],
    "hostages_returned hostages exact 33 + bodies_returned hostages exact 8 + hostages_released hostages exact 5": [
        "The truce saw the release of 33 Israeli hostages, eight of them dead, and five Thais.",
    ],
    "hostages_held hostages exact 50 + hostages_held_alive hostages about 20": [
        "How many hostages are left?\n\nFifty are still in Gaza, of whom Israel believes about 20 are alive.",
    ],
    "bodies_returned hostages exact 1 + hostages_held_dead hostages exact 4": [
        "Hamas handed over the remains of one more hostage, leaving the bodies of four still in Gaza.",
    ],
    "hostages_released hostages exact 33 scheduled + hostages_held_dead hostages exact 8 reported": [
        "Under the deal on Gaza 33 hostages are to be returned. Israel says eight of the 33 are dead.",
    ],
    "hostages_held hostages exact 47 + hostages_held_dead hostages at_least 25 + hostages_held_alive hostages exact 20": [
        "Terror groups in Gaza are holding 47 hostages. They include the bodies of at least 25 confirmed dead by the "
        "IDF. Twenty are believed to be alive.",
    ],
    "deaths israel about 1200 + hostages_taken hostages about 240": [
        "Hamas militants crossed into southern Israel, killing about 1,200 people and dragging roughly 240 back to Gaza.",
    ],
    "hostages_taken hostages exact 251 + hostages_held hostages exact 74": [
        "Hamas took 251 people; 74 of the 251 people seized are still held in Gaza.",
    ],
    "hostages_released hostages exact 3 reported + prisoners_released palestinian_prisoners exact 183 reported": [
        "Details of the plan on Gaza came after Saturday's handover: three hostages freed in return for 183 prisoners.",
    ],
    "hostages_taken hostages about 250": [
        "Some 250 people were seized and taken to Gaza. Israel puts the number at 59 now.",
    ],
    "hostages_released hostages exact 14 scheduled": [
        "Hamas named them. The first 14 hostages are due to cross into Egypt on Friday, a senior Qatari official said.",
    ],
    "hostages_released hostages exact 14 reported + hostages_released hostages exact 10 reported + hostages_released "
    "hostages exact 4 reported": [
        "Hamas let them go. The army says 14 hostages crossed into Israel this evening: ten Israelis and four Thai workers.",
    ],
    "hostages_released hostages exact 14 reported": [
        "Late on Sunday 14 hostages held by Hamas arrived in Israel.",
    ],
    "hostages_held hostages about 170 estimated": [
        "Israel believes that around 170 people are still being held in Gaza.",
    ],
    "hostages_released hostages exact 6 reported": [
        "Hamas freed six Thai farmhands.",
    ],
    "hostages_released hostages exact 20 reported + prisoners_released palestinian_prisoners exact 1968 reported": [
        "Once Hamas returned the last 20 living hostages on Monday, Israel released 1,968 prisoners.",
    ],
    "hostages_released hostages exact 2 reported": [
        "Hamas released two female members of the Goldstein family on Sunday.",
    ],
    "hostages_taken hostages exact 240 + hostages_held hostages exact 128": [
        "Hamas seized 240 people and took them hostage. According to the army, 128 are still in Gaza.",
    ],
    "hostages_held hostages exact 101": [
        "There are 101 people still captive in Gaza.",
        "Israeli authorities put the number of hostages who remain in Gaza, including the deceased, at 101.",
    ],
    "hostages_returned hostages exact 31 + hostages_held_dead hostages exact 7": [
        "Thirty-one hostages are to be returned, of whom seven are dead.",
    ],
    "bodies_returned hostages exact 5": [
        "Five murdered hostages were returned to Israel on Thursday.",
    ],
    "hostages_held_dead hostages exact 13": [
        "Israel says 13 slain hostages are still held in Gaza.",
    ],
    "hostages_held hostages exact 14": [
        "Hamas gunmen raided the kibbutz; the 14 people seized from it are still held in Gaza.",
    ],
    "hostages_held hostages exact 57": [
        "An Israeli official put the number of hostages who remain, including the deceased, at 57.",
    ],
    "hostages_released hostages exact 22 scheduled + prisoners_released palestinian_prisoners about 1840": [
        "Israel and Hamas signed the deal on Monday. Under it 22 living hostages are due home by Friday, and about 1,840 "
        "Palestinian prisoners will be let out.",
    ],
    "hostages_taken hostages about 240 + hostages_held hostages exact 97": [
        "Of the roughly 240 people abducted that day 97 have still not come back.",
    ],
    "hostages_released hostages exact 46 offered": [
        "The mediators' proposal would bring out 46 women and children taken in October.",
    ],
    "hostages_released hostages exact 16": [
        "Sixteen living hostages were back in Israel by Monday afternoon, the army said.",
    ],
    "hostages_released hostages exact 3": [
        "Three women held for more than 15 months crossed out of Gaza in Red Cross cars on Sunday.",
    ],
    "hostages_taken hostages exact 252 + bodies_returned hostages exact 84": [
        "Of the 252 people seized in the attack on Israel, 84 came back dead.",
    ],
    "hostages_taken hostages about 245 + hostages_released hostages about 105": [
        "The attackers took about 245 people into Gaza. Some 105 came home during a pause.",
    ],
    "bodies_returned hostages exact 23 + hostages_held_dead hostages exact 3": [
        "Hamas has given the last living captives free and returned 23 bodies, but three bodies are still in Gaza.",
    ],
    "truce_length truce exact 6 + hostages_released hostages exact 47": [
        "The deal trades a pause of six days in Gaza for 47 of the women and children seized on October 7.",
    ],
    "hostages_held_dead hostages exact 12": [
        "Netanyahu's office called the handover a violation of the ceasefire and said that 12 dead captives were still in Gaza.",
    ],
    "hostages_released hostages exact 76 + prisoners_released palestinian_prisoners exact 150": [
        "The movement let 76 hostages go, and 150 Palestinian women and teenagers had been freed from Israeli jails.",
    ],
}
PRISONERS: Group = {
    "prisoners_released palestinian_prisoners exact 183 persons period reported | | 2025-02-15": [
        "Israel freed 183 Palestinian prisoners on Saturday.",
        "On Saturday, 183 prisoners were released from Israeli jails.",
        "Israel released 183 Palestinian detainees on Saturday.",
        "On Saturday 183 Palestinians were freed from Israeli prisons.",
    ],
    "prisoners_held palestinian_prisoners about 9500 persons snapshot": [
        "Some 9,500 Palestinian prisoners are held in Israeli jails.",
        "Israel is holding about 9,500 Palestinian detainees.",
        "Around 9,500 Palestinians are imprisoned in Israel.",
    ],
    "prisoners_released palestinian_prisoners about 1400 period scheduled": [
        "Around 1,400 individuals detained during the Israel-Hamas war were due to be released.",
    ],
    "prisoners_released palestinian_prisoners about 240 amount accepted + prisoners_held palestinian_prisoners about 31 "
    "snapshot reported": [
        "Israel agreed to release about 240 Palestinian prisoners. About 31 are set to remain behind bars.",
    ],
    "prisoners_released palestinian_prisoners exact 130 period scheduled + hostages_released hostages exact 41 period "
    "scheduled": [
        "In all, 130 Palestinian prisoners held in Israeli jails and 41 captives in Gaza are to be released.",
    ],
    "prisoners_released palestinian_prisoners exact 31 amount offered": [
        "Israel prepared to free 31 women and teenagers.",
    ],
    "hostages_released hostages exact 3 period reported + prisoners_released palestinian_prisoners exact 92 period reported "
    "+ prisoners_released palestinian_prisoners exact 70 period reported": [
        "Hamas freed three women and Israel 92 Palestinians, among them 70 women.",
    ],
    "prisoners_released palestinian_prisoners exact 90 reported + prisoners_held palestinian_prisoners exact 300 + "
    "hostages_released hostages exact 3 reported + hostages_held hostages exact 33": [
        "Israel released 90 of the 300 prisoners still held, and Hamas freed 3 of the 33 hostages still held on the list.",
    ],
    "hostages_released hostages exact 12 offered + prisoners_released palestinian_prisoners exact 300 offered": [
        "Hamas has proposed releasing 12 hostages in exchange for all 300 women in Israeli jails.",
    ],
    "prisoners_released palestinian_prisoners exact 90 + prisoners_released palestinian_prisoners exact 200": [
        "Israel freed 90 prisoners on Sunday and 200 on Saturday.",
    ],
    "prisoners_released palestinian_prisoners exact 250 scheduled + prisoners_released about 1700 scheduled": [
        "Israel will free prisoners, including 250 serving life sentences and some 1,700 Gazans detained in the war.",
    ],
    "hostages_returned hostages exact 28 offered + prisoners_released palestinian_prisoners exact 125 offered": [
        "The draft proposes the release of 28 hostages, alive and dead, for 125 prisoners serving life.",
    ],
    "prisoners_released palestinian_prisoners exact 0": [
        "None of the 602 prisoners in Gaza was freed on Saturday.",
    ],
    "prisoners_held palestinian_prisoners about 10000 snapshot": [
        "Some 10,000 Palestinians languish in Israeli prisons.",
    ],
    "prisoners_released palestinian_prisoners exact 90 demanded": [
        "Hamas wants Israel to release 90 prisoners.",
    ],
    "prisoners_released about 1900 cumulative": [
        "Israel has released nearly 1,900 Palestinian prisoners in its custody and returned hundreds of dead Palestinians.",
    ],
    "prisoners_released exact 240 + prisoners_released exact 21": [
        "The decision frees 240 of the detainees held by Israel and 21 minors who took no part in the attack in Gaza.",
    ],
    "prisoners_released exact 28 scheduled by Israel": [
        "Hamas issued a statement listing five women and 28 boys it said would leave Israeli prisons.",
    ],
    "prisoners_released about 175 scheduled + hostages_released exact 3 scheduled + prisoners_released exact 105 scheduled": [
        "Some 175 Palestinians are set to be freed for three hostages, among them 105 people from Gaza detained since October 7.",
    ],
    "prisoners_released exact 153": [
        "Israel has let out 153 prisoners over the same days.",
    ],
    "prisoners_released exact 224": [
        "Israel freed 224 prisoners. Of the prisoners, 38 had life terms. Another 165 are Gazans detained during the war.",
    ],
    "prisoners_released palestinian_prisoners exact 144": [
        "In return for Saturday's four, all of them civilians, Israel freed 144 Palestinian security prisoners.",
    ],
    "prisoners_released palestinian_prisoners exact 150 + prisoners_released palestinian_prisoners exact 70": [
        "Israel will free 150 prisoners serving life and 70 serving long sentences.",
    ],
    "prisoners_released palestinian_prisoners about 1700 scheduled + prisoners_released palestinian_prisoners exact "
    "655 period reported": [
        "In exchange some 1,700 Palestinians are due to leave Israeli jails by the end of the phase; 655 have done so.",
    ],
    "prisoners_released palestinian_prisoners exact 95": [
        "Under the truce in Gaza two buses took 95 Palestinians from Ofer prison to Ramallah.",
    ],
    "prisoners_held palestinian_prisoners more_than 9200": [
        "More than 9,200 Palestinians are now in the occupation's prisons, the Palestinian Prisoners' Society said.",
    ],
    "prisoners_released palestinian_prisoners exact 605 postponed + hostages_released hostages exact 7 reported": [
        "Israel was delaying the release of 605 Palestinian prisoners. They were to have been freed on Saturday, after "
        "seven Israelis returned home from Gaza under the truce.",
    ],
}
OTHER_MEASURES: Group = {
    "truce_length truce exact 42 days amount": [
        "The two sides signed a 42-day truce.",
        "The ceasefire lasted 42 days.",
        "The first phase of the truce lasts 42 days.",
        "Fighting stopped for a pause of 42 days.",
    ],
    "truce_length truce exact 6 weeks amount": [
        "The deal opened with a six-week ceasefire.",
        "A truce of six weeks began in January.",
    ],
    "truce_length truce exact 1 weeks amount": [
        "The week-long truce ended in December.",
        "A one-week pause in the fighting ended in December.",
    ],
    "truce_length truce exact 72 hours": ["Mediators won a 72-hour pause in the fighting."],
    "truce_length truce vague 2 years": ["Hamas would accept a multi-year truce.", "A years-long truce is discussed."],
    "phases truce exact 3 count amount": [
        "The ceasefire agreement has three phases.",
        "The deal sets out three stages of a truce.",
        "The three-phase ceasefire deal was signed in Doha.",
    ],
    "exchanges truce exact 6 count": [
        "There have been six exchanges under the truce.",
        "Six handovers have taken place since the ceasefire began.",
    ],
    "violations truce exact 266 count": [
        "Israel has committed 266 violations of the ceasefire.",
        "Hamas recorded 266 breaches of the truce.",
        "Israel has violated the truce 266 times.",
    ],
    "displaced gaza exact 1900000 persons": [
        "The war has displaced 1.9 million people in Gaza.",
        "1.9 million Palestinians have been uprooted in Gaza.",
        "In Gaza, 1.9 million people have fled their homes.",
        "1.9 million displaced people live in tents in Gaza.",
    ],
    "displaced west_bank about 40000": [
        "About 40,000 people have been displaced in the West Bank.",
        "Some 40,000 residents fled their homes in Jenin and Tulkarm in the occupied West Bank.",
    ],
    "aid_trucks gaza exact 600 trucks period | | 2025-02-18": [
        "600 aid trucks entered Gaza on Tuesday.",
        "On Tuesday 600 lorries carrying aid crossed into Gaza.",
        "Six hundred truckloads of food arrived in Gaza on Tuesday.",
    ],
    "territory_share gaza_strip exact 30 percent amount": [
        "Israel now controls 30 percent of the Gaza Strip.",
        "The army has seized 30% of the Gaza Strip.",
        "Troops hold 30 per cent of the territory of the Gaza Strip.",
    ],
    "territory_share gaza_strip exact 50 percent amount": ["Israel occupies half of the Gaza Strip."],
    "territory_parts gaza_strip exact 3 count amount": [
        "The new corridor cuts the Gaza Strip into three parts.",
        "The army has split the enclave into three sections.",
    ],
    "reconstruction_cost gaza_strip exact 53000000000 usd amount": [
        "Rebuilding Gaza will cost $53 billion.",
        "The cost of reconstruction in Gaza is put at $53bn.",
        "Gaza needs 53 billion dollars for recovery and reconstruction.",
    ],
    "meetings talks exact 4 count period": [
        "Negotiators held four meetings in Doha.",
        "Four meetings between the delegations took place in Cairo.",
    ],
    "meetings talks exact 2 count period": ["The delegations met twice in Cairo."],
    "negotiations talks exact 0 count snapshot": [
        "There are no negotiations at the moment.",
        "No negotiations on the second phase are under way.",
    ],
    "truce_length truce range 40 55 days amount offered": [
        "Witkoff's proposal would give Israel and Hamas 40 to 55 days of ceasefire.",
    ],
    "truce_length truce exact 7 weeks amount offered": [
        'The Egyptian proposal to Hamas would bring a seven-week "full and complete" ceasefire.',
    ],
    "truce_length truce exact 3 days": [
        "The truce between Israel and Hamas was extended for an additional three days.",
    ],
    "phases exact 3": [
        "Biden spoke of a new proposal for Gaza. It would unfold in three phases.",
    ],
    "truce_length exact 6 weeks": [
        "Under the plan for Gaza, for the opening six weeks all fighting would cease.",
        "The plan for Gaza foresees six weeks without fighting.",
    ],
    "truce_length exact 2 weeks": [
        "The plan for Gaza opens with a halt in the fighting of two weeks.",
    ],
    "displaced gaza about 1900000": [
        "The war in Gaza has driven some 1.9 million people from their homes.",
    ],
    "aid_trucks gaza exact 388": [
        "Aid trucks have been let into Gaza only recently, with 388 entering this week.",
    ],
    "truce_length exact 42 days + hostages_released exact 33": [
        "The truce in Gaza has three parts.\n\n- First stage, 42 days: Hamas is to free 33 hostages.",
    ],
    "truce_length truce exact 70": [
        "Hamas has responded to an Israeli proposal for a 70-day ceasefire in Gaza, after more than three weeks of "
        "indirect talks in Qatar.",
    ],
    "truce_length truce exact 40": [
        "Hamas has a plan that would see an end to hostilities in the Strip for 40 days.",
    ],
    "phases truce exact 3 + truce_length truce exact 45": [
        "The plan of Hamas outlines three phases of 45 days each.",
    ],
    "aid_trucks gaza exact 200 reported + aid_trucks gaza exact 61 reported": [
        "Israel denied it had broken the Gaza deal and said 200 lorries had gone in, 61 of them to the north.",
    ],
    "displaced gaza about 1300000": [
        "The number of displaced people in the Gaza Strip is estimated at about 1.3 million.",
    ],
    "aid_trucks about 80": [
        "An OCHA spokesman said about 80 of nearly 180 trucks carrying flour had entered Gaza.",
    ],
    "aid_trucks about 500 trucks period per day": [
        "Some 500 trucks in all entered Gaza each day before the war.",
    ],
    "aid_trucks gaza exact 412 trucks period | - | 2025-02-01..2025-02-07": [
        "In the first week of February, 412 aid trucks entered Gaza.",
    ],
    "aid_trucks gaza about 200 + aid_trucks gaza exact 160": [
        "Some 200 aid lorries entered Gaza on Tuesday, after 160 on Monday.",
    ],
    "truce_length truce exact 6": [
        "Israel wants the first phase of the Gaza deal extended by six weeks.",
    ],
    "aid_trucks gaza about 600 + aid_trucks gaza exact 119": [
        "Some 600 trucks a day entered Gaza during the truce; on Sunday only 119 did.",
    ],
    "phases truce exact 3": [
        "The plan would see hostages freed from Gaza in the first stage of three.",
    ],
    "displaced gaza exact 142000": [
        "In Gaza, 142,000 were displaced in a single week, the UN said.",
    ],
    "aid_trucks gaza exact 85 period reported + aid_trucks gaza exact 600 amount scheduled": [
        "Only 85 trucks entered Gaza on Sunday, out of the 600 promised.",
    ],
    "aid_trucks gaza exact 575 + aid_trucks gaza exact 640": [
        "On Monday 575 trucks entered Gaza; on the previous day, 640 had entered, COGAT said.",
    ],
    "truce_length truce exact 65 offered": [
        "The mediators' proposal would silence the guns in Gaza for 65 days.",
    ],
    "truce_length truce exact 2 offered": [
        "Israel is ready to hold its fire in Gaza for two months, an official said.",
    ],
    "truce_length truce exact 8 demanded": [
        "Hamas says it needs eight days without fighting.",
    ],
    "violations truce exact 315": [
        "Gaza's media office accuses Israel of breaching the truce 315 times.",
    ],
    "displaced gaza exact 1700000": [
        "The UN put the number of people uprooted inside Gaza at 1.7 million.",
    ],
    "aid_trucks gaza exact 4110": [
        "The UN office counted 4,110 aid trucks that entered Gaza, and warned that nine bakeries in ten were short of fuel.",
    ],
    "aid_trucks gaza exact 470 + aid_trucks gaza exact 255": [
        "COGAT said 470 lorries of aid went into Gaza on Wednesday. The United Nations counted 255 of them on the other side.",
    ],
    "aid_trucks gaza exact 185": [
        "Lorries with relief goods were coming into Gaza at 185 a day.",
    ],
    "phases truce exact 3 + truce_length truce exact 7": [
        "The agreement on Gaza has three stages, the first of them lasting seven weeks.",
    ],
    "truce_length truce exact 2 offered + hostages_released hostages more_than 85 offered": [
        "The framework drawn up by the mediators in Paris envisages a two-month pause in the fighting, during which more "
        "than 85 hostages would be released.",
    ],
}
BOUNDS: Group = {
    "deaths gaza more_than 48000": [
        "More than 48,000 people have been killed in Gaza.",
        "The death toll in Gaza has passed 48,000.",
        "Over 48,000 Palestinians have been killed in Gaza.",
        "The war has killed upwards of 48,000 people in Gaza.",
    ],
    "deaths gaza at_least 17": [
        "At least 17 people were killed in Gaza City.",
        "No fewer than 17 people were killed in Gaza City.",
        "A strike on Gaza City killed at least 17 Palestinians.",
    ],
    "deaths gaza up_to 30": [
        "Up to 30 people were killed in the strike on Gaza City.",
        "As many as 30 people were killed in Gaza City.",
        "No more than 30 people were killed in the strike on Gaza City.",
    ],
    "deaths gaza less_than 20": ["Fewer than 20 people were killed in Gaza on the truce's first weekend."],
    "deaths gaza about 50": [
        "Nearly 50 people were killed in Gaza City.",
        "Some 50 people died in the strikes on Gaza.",
    ],
    "deaths gaza vague 24": ["Dozens of people were killed in strikes on Gaza.", "Strikes on Gaza killed dozens."],
    "deaths gaza vague 2000": ["Thousands of Palestinians have been killed in Gaza."],
    "deaths gaza vague 20000": ["Tens of thousands of people have been killed in Gaza."],
    "hostages_held_alive hostages up_to 24": ["Up to 24 hostages are believed to be alive."],
    "hostages_released hostages range 10 12": [
        "Hamas released between 10 and 12 hostages.",
        "Hamas freed 10 to 12 hostages.",
    ],
    "truce_length truce range 40 50 days": ["Mediators proposed a truce of 40 to 50 days."],
    "truce_length truce range 5 7 years": ["The official spoke of a truce of five to seven years."],
    "prisoners_released palestinian_prisoners vague 200": ["Israel released hundreds of Palestinian prisoners."],
    "aid_trucks gaza up_to 600 trucks": ["Up to 600 trucks entered Gaza."],
}

# ---------------------------------------------------------------- the commonest sentences of the genre

COPY: Group = {
    "deaths period exact 60 + deaths cumulative exact 50523 + injured cumulative exact 114638": [
        "Strikes on Gaza overnight killed 60, bringing the death toll to 50,523 and the number of injured to 114,638.",
    ],
    "hostages_held_alive up_to 24 + hostages_held exact 59": [
        "Up to 24 of the 59 remaining hostages in Gaza are believed to be alive.",
    ],
    "hostages_held_dead at_least 35 + hostages_held exact 59": [
        "At least 35 of the 59 remaining hostages in Gaza are dead.",
    ],
    "hostages_held_alive about 24 + hostages_held exact 59": [
        "About 24 of the remaining 59 hostages in Gaza are alive."
    ],
    "deaths gaza period exact 55 + deaths gaza cumulative exact 50523": [
        "In Gaza, 55 people were killed, bringing the death toll to 50,523.",
        "55 were killed in Gaza, taking the total to 50,523.",
    ],
    "deaths gaza period exact 100 + deaths gaza cumulative exact 1163": [
        "100 people were killed in Gaza in the past 24 hours, taking the total since 18 January to 1,163.",
    ],
    "hostages_taken more_than 250": ["Hamas took over 250 hostages."],
    "deaths gaza exact 80": ["An earthquake in Myanmar killed 2,700 people, while in Gaza 80 people were killed."],
    "deaths lebanon exact 3": ["Three Lebanese soldiers were killed in an Israeli strike."],
    "prisoners_released exact 30 per hostage + prisoners_released exact 50 per soldier": [
        "Israel releases 30 Palestinian prisoners for each civilian hostage and 50 for each female soldier.",
    ],
    "bodies_returned exact 4 scheduled": ["Four more hostages' bodies are to be returned by Hamas."],
    "deaths gaza_children exact 12": ["Twelve of the dead in Gaza were children."],
    "injured gaza_children exact 19 + injured gaza exact 33": ["19 of the 33 wounded in Gaza were children."],
    "aid_trucks exact 600 period per day": ["Israel has allowed 600 trucks a day into Gaza."],
    "prisoners_released exact 369 scheduled + hostages_released exact 3 scheduled": [
        "Israel is to free 369 prisoners on Saturday in exchange for three hostages held in Gaza.",
    ],
    "deaths exact 50 | -": [
        "Emir of Qatar Sheikh Tamim bin Hamad Al Thani said 50 people were killed in Gaza.",
        "The Egyptian health ministry said 50 people were killed in Gaza.",
        "Who said that 50 people had been killed in Gaza?",
        "The Bank of Israel said 50 people were killed in Gaza.",
    ],
    "deaths exact 50 | Hezbollah": ["Hezbollah chief Naim Qassem said 50 people were killed in Gaza."],
    "hostages_held exact 59 | Israel + hostages_held_alive exact 24 | Israel": [
        "Israel says 59 hostages remain in Gaza, 24 of them believed alive.",
    ],
    "hostages_held exact 59 | Israel + hostages_held_dead exact 35 | Israel": [
        "Israel says 59 hostages remain in Gaza, 35 of them confirmed dead.",
    ],
    "deaths exact 50 | Israeli officials (unnamed) < -": [
        "Trump told reporters that 50 people were killed in Gaza, citing Israeli officials.",
    ],
    "deaths at_least 50 | Gaza Ministry of Health": [
        "At least 50 people were killed in Gaza, said the US State Department, citing the Gaza health ministry.",
    ],
    "deaths exact 50 | Gaza Ministry of Health < WAFA": [
        "WAFA quoted the Gaza health ministry as saying that 50 people were killed.",
        "Citing Gaza's health ministry, WAFA said 50 people were killed.",
    ],
    "deaths exact 50 | Gaza Ministry of Health | 2025-02-18 stated": [
        "The Gaza health ministry announced on Tuesday in a statement that 50 people were killed.",
        "In Gaza the health ministry reported late on Tuesday that 50 people had been killed.",
    ],
    "deaths exact 50 | Gaza Ministry of Health + injured exact 80 | Gaza Ministry of Health": [
        "The Gaza health ministry said 50 people were killed on Tuesday. According to the ministry, 80 people were injured.",
        "The Gaza health ministry said 50 people were killed on Tuesday. The ministry also reported 80 people injured.",
    ],
}

# ---------------------------------------------------------------- figures without a noun, lists, totals

NO_NOUN: Group = {
    "hostages_held hostages exact 73 + hostages_held_dead hostages exact 35": [
        "Hamas is holding 73 hostages, 35 of whom are believed to be dead.",
        "Hamas holds 73 captives, including 35 who are dead.",
        "73 hostages are still held in Gaza. Of them, 35 are believed to be dead.",
        "73 hostages are still held in Gaza, 35 of them dead.",
    ],
    "hostages_held hostages exact 73 + hostages_held_alive hostages up_to 24": [
        "Hamas is holding 73 hostages, up to 24 of whom are believed to be alive.",
        "There are 73 hostages in Gaza, of whom up to 24 are thought to be alive.",
    ],
    "hostages_taken hostages exact 251 + hostages_held hostages exact 73": [
        "Hamas took 251 hostages, 73 of whom are still held in Gaza.",
        "Gunmen abducted 251 people; 73 remain in captivity.",
        "Of the 251 hostages taken to Gaza, 73 are still held.",
    ],
    "hostages_released hostages exact 33 + hostages_held hostages exact 64": [
        "33 hostages were freed in the first phase; the remaining 64 are to be discussed in the second.",
    ],
    "deaths gaza exact 48291 + injured gaza exact 111722": [
        "The war in Gaza has killed 48,291 people and wounded another 111,722.",
        "48,291 people have been killed in Gaza and 111,722 injured.",
        "At the last count 48,291 Palestinians had been killed in Gaza, with a further 111,722 wounded.",
        "The toll in Gaza stands at 48,291 dead and 111,722 wounded.",
        "48,291 Palestinians have been killed and 111,722 others wounded since the war in Gaza began.",
    ],
    "deaths gaza exact 12 + injured gaza exact 40": [
        "A strike on Gaza City killed 12 people and wounded 40.",
        "A strike on Gaza City left 12 people dead and 40 injured.",
        "12 people were killed and 40 others injured when a shell hit Gaza City.",
        "Twelve people were killed in Gaza City. Another 40 were wounded.",
    ],
    "deaths gaza exact 12 + deaths gaza_children exact 5": [
        "A strike on Gaza City killed 12 people, including five children.",
        "12 people, five of them children, were killed in Gaza City.",
        "Twelve people were killed in Gaza City, among them five children.",
    ],
    "deaths gaza exact 15 + deaths gaza_children exact 5 + deaths gaza_women exact 4": [
        "A strike on Gaza City killed 15 people, including five children and four women.",
        "15 people were killed in Gaza City, among them five children and four women.",
    ],
    "deaths gaza exact 28775": [
        "The toll rose to 28,775.",
        "The overall death toll has climbed to 28,775.",
        "This brings the death toll to 28,775.",
        "The ministry put the death toll at 28,775.",
    ],
    "hostages_released hostages exact 3 + hostages_released hostages exact 6": [
        "The number of living hostages to be freed on Saturday was raised from three to six.",
        "Hamas had planned to free three hostages on Saturday; the number was doubled to six.",
    ],
    "deaths gaza exact 3 + deaths gaza exact 5": [
        "Three people were killed in Rafah and five in Khan Younis.",
        "Strikes killed three people in Rafah and five people in Khan Younis.",
    ],
    "deaths gaza exact 6": ["Six were killed in Gaza City.", "Rescuers in Gaza City counted six dead."],
}
TOTALS: Group = {
    "hostages_returned hostages exact 10 scheduled + hostages_released hostages exact 6 + bodies_returned "
    "hostages exact 4": [
        "Hamas will hand over 10 hostages, including six living captives and the remains of four.",
    ],
    "hostages_released hostages exact 33 + bodies_returned hostages exact 8": [
        "Hamas is to free 33 hostages in the first phase, eight of them dead.",
    ],
    "hostages_held hostages exact 111": ["Israel says 111 of the captives in Gaza have not been released."],
    "hostages_held hostages about 50": [
        "Hamas said some 50 of those taken on October 7 remain in Gaza.",
        "Some 50 of those seized in the attack by Hamas are still in Gaza.",
    ],
    "hostages_released hostages exact 12": ["Hamas has returned 12 of those it seized on October 7."],
    "prisoners_released palestinian_prisoners exact 369 + prisoners_released palestinian_prisoners exact 36": [
        "Israel released 369 Palestinian prisoners, including 36 who were serving life sentences.",
        "Israel freed 369 prisoners, 36 of them serving life terms.",
    ],
    "hostages_held hostages exact 73 + hostages_held_alive hostages exact 38 + hostages_held_dead hostages exact 35": [
        "73 hostages are still held in Gaza: 38 alive and 35 dead.",
        "Of the 73 hostages held in Gaza, 38 are believed to be alive and 35 dead.",
    ],
    "hostages_released hostages exact 24 + prisoners_released palestinian_prisoners exact 985": [
        "So far 24 hostages and 985 Palestinian prisoners have been released.",
        "Hamas has freed 24 hostages and Israel has released 985 Palestinian prisoners.",
        "Since the truce began 24 hostages have been released in exchange for 985 Palestinian prisoners.",
    ],
    "deaths west_bank exact 3 + deaths gaza exact 9": [
        "Three Palestinians were killed in the West Bank; nine people were killed in Gaza.",
    ],
    "deaths israel about 1200 + hostages_taken hostages exact 251": [
        "Hamas-led gunmen stormed southern Israel on October 7, 2023, killing about 1,200 people and taking "
        "251 hostages.",
        "About 1,200 people were killed and 251 taken hostage in the attack on Israel on October 7.",
    ],
    "truce_length truce exact 1 weeks + truce_length truce exact 2 weeks": [
        "Israel could live with a truce of one week or two weeks.",
    ],
    "hostages_held hostages exact 52 + hostages_held_dead hostages at_least 31 + hostages_held_alive hostages exact 21 "
    "estimated": [
        "Hamas still holds 52 hostages. Of these, at least 31 have been confirmed dead by the army, while the other 21 are "
        "believed to be alive.",
    ],
    "bodies_returned hostages exact 22 + hostages_held_dead hostages exact 5": [
        "The remains of 22 of the 27 deceased hostages had been returned, including one on Monday; five remain in Gaza.",
    ],
    "hostages_held hostages exact 59 + hostages_held_dead hostages exact 35": [
        "Hamas still has 59 hostages. Thirty-five are dead, according to Israel.",
    ],
    "hostages_held hostages exact 48 + hostages_held_alive hostages exact 20 + hostages_held_dead hostages exact 28": [
        "Israel says Hamas is holding 48 hostages. Twenty are alive. The remaining 28 are dead.",
    ],
    "hostages_held_dead hostages exact 33": [
        "Of the 97 people still held by Hamas, 33 are known to be dead.",
    ],
    "hostages_taken hostages exact 251 + hostages_held hostages exact 58": [
        "Of the 251 seized by Hamas, 58 are still in Gaza.",
    ],
    "hostages_released hostages exact 20 + bodies_returned hostages exact 15": [
        "Hamas on Monday released the last 20 living hostages. It has also returned 15 of the 28 dead.",
    ],
    "hostages_released hostages exact 33 + hostages_released hostages exact 19 cumulative reported": [
        "Under the deal with Israel, of the 33 hostages due to be freed in the first phase, 19 have been released so far.",
    ],
    "hostages_held_dead hostages exact 41 + bodies_returned hostages exact 38": [
        "An inquiry found that 41 hostages of Hamas had died in captivity. The bodies of 38 have been brought back.",
    ],
}
RATIOS: Group = {
    "prisoners_released palestinian_prisoners exact 30 per hostage": [
        "Israel is to release 30 Palestinian prisoners for each hostage.",
        "Israel freed 30 prisoners for every captive.",
        "Israel will release 30 prisoners per hostage.",
        "Hamas demanded 30 Palestinian prisoners in return for each hostage.",
    ],
    "prisoners_released palestinian_prisoners exact 50 per soldier": [
        "Israel is to free 50 prisoners for each female soldier.",
        "Israel agreed to release 50 Palestinian prisoners for every soldier.",
    ],
    "aid_trucks gaza exact 600 trucks per day": [
        "The deal lets 600 trucks a day into Gaza.",
        "Under the deal 600 aid trucks per day are to enter Gaza.",
        "Under the deal 600 aid trucks are to enter Gaza each day.",
    ],
    "aid_trucks gaza exact 3000 trucks per week": [
        "Gaza needs 3,000 trucks per week.",
        "Gaza needs 3,000 aid trucks a week.",
    ],
    "deaths gaza_children exact 28 per day": ["On average 28 children were killed per day in Gaza."],
    "hostages_released hostages exact 3 per week": [
        "Hamas is to release three hostages each week.",
        "Hamas is to release three hostages every week.",
    ],
    "hostages_released hostages exact 3 per -": ["Hamas released three hostages."],
    "prisoners_released palestinian_prisoners exact 40 per hostage": [
        "For every hostage freed by Hamas, 40 Palestinian prisoners will be released.",
    ],
    "prisoners_released exact 30 per hostage + prisoners_released exact 50 per soldier": [
        "Israel is to release 30 Palestinian prisoners for every civilian and 50 for every female soldier.",
    ],
    "hostages_released exact 105 per - + truce_length exact 1 weeks per -": [
        "Hamas released 105 hostages during a week-long truce in November 2023.",
    ],
    "aid_trucks exact 600 per day": [
        "In all 600 trucks enter Gaza daily.",
    ],
    "prisoners_released palestinian_prisoners exact 260 offered per 12_hostages": [
        "Under the proposal, 260 prisoners go free for every 12 hostages.",
    ],
    "truce_length truce exact 36 hours amount offered per 8_captives by Israel": [
        "Israel has offered to add 36 hours for every 8 captives released after that.",
    ],
    "truce_length truce exact 1 days amount offered per 8_hostages by Israel": [
        "Israel said it would add one day to the truce for every 8 hostages that Hamas lets go.",
    ],
    "truce_length truce exact 1 days amount hypothetical per 8_hostages": [
        "The truce could be extended by one day for every 8 further hostages freed.",
    ],
    "aid_trucks gaza exact 550 trucks amount scheduled per day + aid_trucks gaza less_than 210 trucks period reported": [
        "Of the 550 aid trucks a day foreseen in the agreement, fewer than 210 have been arriving in Gaza.",
    ],
    "aid_trucks gaza exact 160 trucks period reported per day + aid_trucks gaza exact 550 trucks amount scheduled per day": [
        "Only 160 aid trucks a day have been let into Gaza, out of the 550 a day stipulated in the agreement.",
    ],
    "aid_trucks gaza exact 72 period | | 2025-02-16 + aid_trucks gaza exact 130 amount scheduled per day | | 2025-02-19": [
        "Hamas accused Israel of letting only 72 aid trucks into Gaza on Sunday instead of the 130 a day it said was agreed.",
    ],
    "aid_trucks gaza exact 380 trucks period reported per day + aid_trucks gaza exact 550 trucks amount scheduled": [
        "An average of 380 aid trucks a day came into Gaza, the UN said, against the 550 laid down in the agreement.",
    ],
    "prisoners_released palestinian_prisoners exact 150 per -": [
        "Israel is to release 150 Palestinians from its jails, or three for each hostage.",
    ],
}

# ---------------------------------------------------------------- basis and since

BASIS: Group = {
    "deaths gaza exact 48291 cumulative since 2023-10-07": [
        "48,291 people have been killed in Gaza since 7 October 2023.",
        "Since October 7, 2023, Israel's war has killed 48,291 people in Gaza.",
        "The death toll in Gaza since October 7 has reached 48,291.",
    ],
    "deaths gaza exact 118 cumulative since 2025-01-19": [
        "118 Palestinians have been killed in Gaza since the ceasefire took effect on 19 January.",
        "Since January 19, 118 people have been killed in Gaza.",
        "A total of 118 people have been killed in Gaza since 19 January.",
    ],
    "deaths gaza exact 1042 cumulative": [
        "The death toll since Israel resumed its attacks on Gaza has risen to 1,042.",
        "In total, 1,042 people have been killed in Gaza.",
    ],
    "deaths gaza exact 48291 cumulative since -": ["48,291 people have been killed in the Gaza war."],
    "deaths gaza exact 26 period | | 2025-02-18..2025-02-19": [
        "26 people were killed in Gaza over the past 24 hours.",
        "In the last 24 hours 26 Palestinians have been killed in Gaza.",
        "Israeli strikes killed 26 people in Gaza overnight.",
        "26 Palestinians were killed across Gaza in the past day.",
    ],
    "deaths gaza exact 26 period | | 2025-02-17": [
        "26 people were killed in Gaza on Monday.",
        "On Monday, Israeli strikes killed 26 people in Gaza.",
    ],
    "deaths gaza exact 322 period | | 2025-02-16..2025-02-19": [
        "322 people have been killed in Gaza in the past three days.",
        "Over the last three days, 322 people were killed in Gaza.",
    ],
    "deaths gaza exact 48291 cumulative + deaths gaza exact 26 period | | 2025-02-18..2025-02-19": [
        "The death toll in Gaza reached 48,291, after 26 people were killed in the past 24 hours.",
        "The death toll in Gaza has risen to 48,291, with 26 killed in the past 24 hours.",
    ],
    "hostages_held hostages exact 73 snapshot": ["As of Tuesday, 73 hostages were being held in Gaza."],
    "displaced gaza exact 140000 cumulative since 2025-01-27": [
        "140,000 people have been displaced in Gaza since January 27.",
    ],
    "displaced gaza about 1900000 snapshot": ["About 1.9 million people are displaced in Gaza."],
    "hostages_released hostages exact 24 since 2025-01-19 cumulative": [
        "Hamas has released 24 hostages since 19 January.",
    ],
    "aid_trucks gaza exact 12600 trucks cumulative since 2025-01-19": [
        "12,600 aid trucks have entered Gaza since 19 January.",
    ],
    "truce_length truce exact 42 days amount": ["Phase one is a 42-day ceasefire."],
    "violations truce exact 266 cumulative": ["Israel has committed 266 violations since the ceasefire began."],
    "hostages_released hostages exact 12 period + hostages_released hostages more_than 60 cumulative": [
        "Hamas freed another 12 hostages, bringing the total number of freed hostages to more than 60.",
    ],
    "hostages_released hostages exact 3 period + prisoners_released palestinian_prisoners exact 180 period": [
        "The exchange, the sixth since the truce began, saw three Israelis swapped for 180 prisoners.",
    ],
    "deaths gaza exact 52 period": [
        "In Gaza 52 people have been killed since dawn.",
    ],
    "bodies_returned hostages exact 15 cumulative": [
        "As of this Thursday, Hamas had handed over but 15 bodies of hostages.",
    ],
    "deaths lebanon exact 1 period": [
        "In Lebanon, a drone strike killed one person, despite a truce that has been in place since November. Gaza was calm.",
    ],
    "deaths gaza exact 155 period + deaths gaza_health_workers exact 305 cumulative": [
        "The ministry said 155 Gazans were killed over the past 24 hours. It said 305 healthcare workers are among the dead.",
    ],
    "deaths gaza exact 4 period + deaths gaza exact 31 period": [
        "Strikes killed four people in Gaza, bringing the toll over some 12 hours to 31.",
    ],
    "deaths gaza exact 12 period + injured gaza exact 30 period": [
        "In total, 12 people were killed and 30 hurt in Gaza on Monday.",
    ],
    "deaths gaza exact 310 period + deaths gaza exact 41200 cumulative": [
        "The toll in Gaza over the past 72 hours rose to 310, bringing the total to 41,200.",
    ],
}

# ---------------------------------------------------------------- modality and actor

MODALITY: Group = {
    "hostages_released hostages exact 11 demanded": ["Israel demanded 11 living hostages on Monday. Hamas refused."],
    "hostages_released hostages exact 14 reported": [
        "Hamas freed 14 hostages on Saturday but has not said when it will free more. Gaza waits.",
    ],
    "truce_length truce exact 5 years offered": [
        "Hamas is open to a deal that would see all hostages freed and secure a five-year truce, an official said.",
    ],
    "hostages_released hostages exact 28 scheduled + hostages_held hostages exact 58": [
        "The army said 28 of the 58 hostages were to be freed by Hamas.",
    ],
    "hostages_taken hostages more_than 200": [
        "Hamas initially took more than 200 hostages, two of whom were found dead and 11 of whom were able to come home.",
    ],
    # agreed to by nobody, or said not to be so
    "truce_length truce exact 60 days hypothetical": [
        "Hamas has not agreed to a 60-day truce.",
        "Israel never agreed to a 60-day truce, Netanyahu said.",
    ],
    "prisoners_released palestinian_prisoners exact 1000 hypothetical": [
        "No one in Israel has agreed to release 1,000 prisoners, Netanyahu's office said.",
    ],
    "hostages_released hostages exact 10 denied": [
        "Hamas denied a report that it had agreed to free 10 hostages.",
        "Al Arabiya said Hamas had agreed to free 10 hostages, but the group denied it.",
    ],
    # asked for, not done
    "prisoners_released palestinian_prisoners exact 100 demanded": [
        "Hamas asked for 100 more prisoners to be freed.",
        "Hamas asked that Israel free 100 prisoners.",
        "Hamas has handed over a list of 100 prisoners it wants freed.",
    ],
    "hostages_released hostages exact 20 demanded": ["Israel has given Hamas until Friday to free 20 hostages."],
    "hostages_released hostages exact 20 hypothetical": [
        "Israel said it would stop firing if Hamas handed over 20 hostages.",
        "If Hamas does not release the last 20 living hostages by Saturday noon, Israel will end the ceasefire.",
        "Hamas had been due to free 20 hostages last Thursday, but did not.",
    ],
    "prisoners_released palestinian_prisoners exact 250 scheduled": [
        "Israel's prison service moved 250 prisoners serving life to two jails ahead of their release on Friday.",
    ],
    "aid_trucks gaza exact 100 hypothetical": [
        "The World Food Programme said it needed 100 trucks a day in Gaza City."
    ],
    "prisoners_released palestinian_prisoners exact 600 rejected": [
        "Nothing moved after Israel's refusal to let 600 Palestinian prisoners go.",
    ],
    "aid_trucks gaza about 244 reported + aid_trucks gaza exact 600 accepted": [
        "Some 244 trucks a day enter Gaza, far fewer than the 600 trucks a day that were agreed.",
        "Some 244 trucks a day enter Gaza, far fewer than the 600 trucks a day promised under the deal.",
    ],
    "hostages_released hostages exact 6 reported by -": [
        "Hamas released six hostages.",
        "Six hostages have been freed.",
        "Six hostages were released under the truce.",
    ],
    "hostages_held_alive hostages exact 24 estimated": [
        "24 hostages are believed to be alive.",
        "Israel estimates that 24 hostages are alive.",
        "24 hostages in Gaza are thought to be alive.",
        "24 of the hostages are presumed alive.",
    ],
    "hostages_held_dead hostages exact 35 estimated": [
        "35 hostages in Gaza are presumed dead.",
        "35 hostages are feared dead.",
        "Israel believes that 35 hostages are dead.",
    ],
    "hostages_released hostages exact 6 scheduled by Hamas | | 2025-02-22": [
        "Hamas will release six hostages on Saturday.",
        "Six hostages are to be freed on Saturday.",
        "Hamas is set to release six hostages this Saturday.",
        "Hamas is due to free six hostages on Saturday.",
        "Six hostages are expected to be released on Saturday.",
    ],
    "bodies_returned hostages exact 4 scheduled by Hamas | | 2025-02-20": [
        "Hamas will hand over the bodies of four hostages on Thursday.",
        "The bodies of four hostages are to be returned on Thursday.",
        "The remains of four hostages are to be handed over on Thursday.",
    ],
    "prisoners_released palestinian_prisoners exact 602 scheduled by Israel | | 2025-02-22": [
        "Israel will release 602 Palestinian prisoners on Saturday.",
        "602 Palestinian prisoners are to be freed on Saturday.",
    ],
    "hostages_released hostages exact 5 offered by Hamas": [
        "Hamas offered to release five hostages.",
        "Hamas has proposed to free five hostages.",
        "Hamas said it was willing to release five hostages.",
        "Hamas is ready to free five hostages.",
    ],
    "truce_length truce exact 50 days offered": [
        "Under the proposal, Hamas would get a 50-day truce.",
        "Egypt proposed a 50-day truce.",
        "The plan includes a 50-day ceasefire.",
    ],
    "hostages_released hostages exact 11 demanded by Israel": [
        "Israel demanded the release of 11 hostages.",
        "Israel is demanding that Hamas free 11 hostages.",
        "Israel wants 11 hostages released.",
        "Israel insists on the release of 11 hostages.",
    ],
    "prisoners_released palestinian_prisoners exact 200 demanded by Hamas": [
        "Hamas demanded the release of 200 Palestinian prisoners.",
        "Hamas is demanding that Israel free 200 Palestinian prisoners.",
        "Hamas insists that Israel release 200 prisoners.",
    ],
    "hostages_released hostages exact 5 accepted by Hamas": [
        "Hamas agreed to release five hostages.",
        "Hamas has agreed to free five hostages.",
    ],
    "prisoners_released palestinian_prisoners exact 250 accepted by Israel": [
        "Israel agreed to release 250 Palestinian prisoners.",
        "Israel has approved the release of 250 Palestinian prisoners.",
    ],
    "truce_length truce exact 1 weeks rejected by Hamas": [
        "Hamas rejected a one-week truce.",
        "Hamas refuses a week-long truce.",
        "Hamas is not interested in a one-week truce.",
    ],
    "truce_length truce exact 50 days rejected by Israel": [
        "Israel rejected a 50-day truce.",
        "Israel has refused a 50-day ceasefire.",
    ],
    "hostages_released hostages exact 10 hypothetical": [
        "If the talks succeed, Hamas could release 10 hostages.",
        "Hamas might free 10 hostages if Israel opens the crossings.",
    ],
    "deaths gaza exact 40 denied": [
        "The Israeli military denied that 40 people were killed in Gaza City.",
    ],
    "prisoners_released palestinian_prisoners exact 620 postponed": [
        "The commission confirmed a delay in the release of 620 Palestinian detainees.",
        "Israel has postponed the release of 620 Palestinian prisoners.",
        "Israel delayed the release of 620 Palestinian prisoners until further notice.",
    ],
    "hostages_released hostages exact 10 offered + prisoners_released palestinian_prisoners exact 1100 offered": [
        "Hamas offered to release 10 hostages in exchange for 1,100 Palestinian prisoners.",
        "Under the proposal Hamas would free 10 hostages and Israel would release 1,100 Palestinian prisoners.",
    ],
    "reconstruction_cost gaza_strip more_than 50000000000 usd estimated": [
        "Rebuilding Gaza is estimated to cost more than $50 billion.",
        "The United Nations estimates that rebuilding Gaza will cost more than $50 billion.",
    ],
    "deaths gaza at_least 34400 persons cumulative reported + injured gaza about 77600 persons cumulative estimated": [
        "At least 34,400 people have been killed in Gaza and an estimated 77,600 have been injured.",
    ],
    "prisoners_released palestinian_prisoners exact 80 period scheduled": [
        "Israel moved 80 Palestinians to two prisons in preparation for their release.",
    ],
    "prisoners_released palestinian_prisoners exact 210 amount hypothetical": [
        "Families in Ramallah awaited the return of 210 prisoners.",
    ],
    "aid_trucks gaza exact 440 amount hypothetical": [
        "Far less enters Gaza than the daily minimum requirement of 440 trucks.",
    ],
    "hostages_released hostages more_than 90 period reported": [
        "The truce allowed for over 90 hostages to be freed.",
    ],
    "displaced gaza about 900000 snapshot hypothetical": [
        "It is expected that the number in Gaza will reach about 900,000 displaced.",
    ],
    "hostages_released hostages about 44 amount demanded": [
        "Tens of thousands of Israelis demand that about 44 hostages held by Hamas be freed.",
    ],
    "prisoners_released palestinian_prisoners exact 3000 amount demanded + hostages_released hostages more_than 90 amount "
    "demanded": [
        "Israel must free all of its 3,000 Palestinian prisoners in exchange for more than 90 hostages held in Gaza.",
    ],
    "hostages_released hostages exact 9 amount hypothetical": [
        "Talks in Doha have focused on the release of nine hostages held in Gaza.",
    ],
    "hostages_released hostages exact 41 period scheduled": [
        "An agreement for the release of 41 hostages held in Gaza has hit a snag.",
    ],
    "truce_length truce exact 33 days amount hypothetical": [
        "The mediators tried to secure a 33-day ceasefire in Gaza.",
    ],
    "hostages_released hostages exact 9 amount demanded": [
        "An Israeli minister said nine hostages must be freed on Saturday.",
        "Israel is seeking the release of nine hostages held in Gaza, the first to be freed.",
    ],
    "prisoners_released palestinian_prisoners more_than 610 period reported": [
        "Israel began freeing more than 610 prisoners whose release had been delayed.",
    ],
    "truce_length truce exact 2 months amount hypothetical": [
        "Mediators hope to close a deal for a two-month truce in Gaza.",
    ],
    "hostages_released hostages about 36 amount hypothetical": [
        "Mediators have spoken of around 36 hostages of Hamas going free.",
    ],
    "aid_trucks gaza about 310 period reported + aid_trucks gaza at_least 620 amount hypothetical": [
        "About 310 trucks a day enter Gaza, up from 80 in May, while the UN says at least 620 are needed.",
    ],
    "aid_trucks gaza exact 55 amount demanded": [
        "Hamas had asked that 55 trucks of fuel be let into Gaza each day.",
    ],
    "prisoners_released palestinian_prisoners exact 40 offered": [
        "Red Cross convoys took 14 hostages to Egypt late on Friday as Israel prepared to free 40 Palestinian prisoners.",
    ],
    "hostages_released hostages exact 21 offered + prisoners_released palestinian_prisoners exact 300 offered": [
        "In the talks on Gaza, an exchange of 21 hostages for 300 prisoners has been proposed by Egypt.",
    ],
    "hostages_released hostages exact 21 hypothetical + prisoners_released palestinian_prisoners exact 300 hypothetical": [
        "In the talks on Gaza, a swap of 21 hostages for 300 prisoners is being discussed.",
    ],
    "bodies_returned hostages exact 9 rejected": [
        "A return of 9 bodies was rejected by Israel.",
    ],
    "hostages_released hostages exact 21 accepted + prisoners_released palestinian_prisoners exact 300 accepted": [
        "In the talks on Gaza, the exchange of 21 hostages for 300 prisoners was agreed on Tuesday.",
    ],
    "hostages_released hostages exact 4 scheduled": [
        "Israel received a list of four hostages due for release on Saturday.",
    ],
    "hostages_released hostages exact 33 amount hypothetical": [
        "In Gaza, preparations are under way for the release of 33 hostages.",
        "Trump predicted the release of 33 hostages within days. Gaza waits.",
        "Egypt is working to secure the release of 33 hostages from Gaza.",
        "The vote cleared the way for the release of 33 hostages from Gaza.",
    ],
    "hostages_released hostages exact 33 period reported": [
        "In Gaza, the release of 33 hostages went off without delay.",
        "Force brought about the release of 33 hostages from Gaza.",
    ],
    "bodies_returned hostages exact 18 amount offered": [
        "Hamas expressed readiness to hand over 18 bodies from Gaza.",
    ],
    "hostages_released hostages exact 20 period reported": [
        "As the deal requires, all 20 living hostages were freed in Gaza on Monday.",
    ],
    "aid_trucks gaza exact 169 reported + aid_trucks gaza less_than 80 reported": [
        "Aid to Gaza has halved, from an average of 169 trucks a day in April to less than 80 trucks in July.",
    ],
    "prisoners_released palestinian_prisoners exact 620 postponed + hostages_released hostages exact 6 reported": [
        "The release of 620 prisoners had been delayed and was meant to occur just after six hostages were released in Gaza.",
    ],
    "aid_trucks gaza exact 13200 scheduled": [
        "The agreement on Gaza had foreseen 13,200 aid lorries for that time.",
    ],
    "bodies_returned hostages exact 28 amount hypothetical": [
        "Israel doubts that Hamas can return all 28 bodies.",
    ],
    "prisoners_released palestinian_prisoners exact 620 amount rejected": [
        "Israel has no plans to free 620 prisoners.",
        "Israel has no intention of freeing 620 prisoners, Ben-Gvir said.",
    ],
    "prisoners_released palestinian_prisoners exact 620 amount hypothetical": [
        "Hamas said it would release no more hostages until Israel freed the 620 prisoners.",
    ],
    "prisoners_released palestinian_prisoners exact 95 amount hypothetical": [
        "Israel would have freed 95 prisoners on Sunday if Hamas had sent its list.",
    ],
    "prisoners_released palestinian_prisoners exact 620 amount postponed": [
        "Israel said it would delay the release of 620 prisoners.",
    ],
    "hostages_released hostages exact 3 period reported + hostages_held hostages exact 73": [
        "With the release of three more captives, 73 remain in Gaza.",
    ],
    "hostages_released hostages exact 33 scheduled + prisoners_released palestinian_prisoners up_to 1900 scheduled": [
        "Hamas frees 33 hostages in the first phase, and Israel releases up to 1,900 prisoners.",
    ],
    "aid_trucks gaza vague 2000 reported": [
        "Israel rejects the charge that it is starving Gaza and says it has let in thousands of trucks.",
    ],
    "deaths gaza exact 27 denied": [
        "In Gaza, the Israeli military rejected claims that its troops had shot dead 27 people.",
    ],
    "deaths gaza_fighters exact 20 denied": [
        "There was no evidence that 20 militants had been killed in Gaza, the UN rights office said.",
    ],
    "deaths gaza exact 31 denied": [
        "The army called reports that 31 people were killed in Gaza false.",
        "Israel said claims of 31 dead in Gaza were exaggerated.",
        "The claim that 31 people were killed in Gaza is false, Israel said.",
        "The Israeli military said reports of 31 deaths in Gaza were false.",
    ],
    "hostages_released hostages exact 13 reported + truce_length truce exact 4 days reported": [
        "Hamas freed 13 Israelis after a delay that threatened to derail its four-day truce with Israel.",
    ],
    "hostages_released exact 9 scheduled by Hamas": [
        "Hamas said it would free nine living prisoners held by the resistance.",
    ],
    "truce_length exact 50 scheduled + truce_length exact 80 hypothetical": [
        "The deal involves a 50-day truce, potentially extendable to 80 days, two sources close to the talks said.",
    ],
    "truce_length exact 50 scheduled": [
        "The deal involves a 50-day truce, which could be extended to 80 days.",
    ],
    "aid_trucks exact 5800 hypothetical": [
        "The agency has enough food in Egypt and Jordan to fill 5,800 trucks, it said.",
    ],
    "truce_length truce exact 50 offered": [
        "The plan for Gaza outlines a 50-day cessation of hostilities.",
    ],
    "hostages_released exact 8 scheduled + exchanges exact 2 scheduled": [
        "Eight living hostages and half of the dead ones would be released from Gaza in two phases within a week.",
    ],
    "truce_length truce exact 40 reported": [
        "Israel said it was suspending the entry of supplies as the 40-day first phase of the ceasefire drew to a close.",
    ],
    "hostages_released exact 4 reported + prisoners_released exact 110 reported": [
        "The ceasefire in Gaza took effect on Sunday with the release of four Israeli hostages and 110 Palestinian prisoners.",
    ],
    "hostages_released exact 31 demanded by Israel": [
        "Israel gave Hamas a list of 31 hostages that it insists must be released.",
    ],
    "prisoners_released exact 140 scheduled + hostages_released exact 4 accepted by Hamas": [
        "Hamas and Israel had agreed that 140 prisoners would be freed by Israel in return for the four women soldiers.",
    ],
    "hostages_released exact 31 reported + prisoners_released about 1700 reported": [
        "It ended a break in fighting in which 31 hostages went home in return for the release of some 1,700 prisoners.",
    ],
    "hostages_released hostages exact 14 persons cumulative reported + hostages_released hostages exact 4 persons reported "
    "+ truce_length truce exact 40 weeks amount": [
        "Israel and Hamas agreed to a deal. So far 14 Israelis and four Thai farm workers have come out of Gaza in the "
        "first phase of the agreement, which is to last 40 weeks.",
    ],
    "aid_trucks gaza about 180 trucks period scheduled": [
        "The mediators put forward a plan for Gaza. Some 180 aid lorries were expected to enter on Tuesday, the Red "
        "Crescent says.",
    ],
    "truce_length truce exact 2 months scheduled + hostages_released hostages exact 12 scheduled": [
        "The new plan for Gaza differs from that of May. That one foresaw a two-month truce and 12 captives going free.",
    ],
    "hostages_released hostages at_least 34 persons amount demanded by Israel": [
        "Israel wants no fewer than 34 living captives in the first stage, an Israeli official said of Gaza.",
    ],
    "truce_length truce exact 60 days offered by mediators": [
        "Hamas said it had been offered a 60-day truce by the mediators.",
    ],
    "prisoners_released palestinian_prisoners exact 700 offered by Israel": [
        "Before Hamas rejected the deal, Israel had offered to free 700 prisoners.",
    ],
    "truce_length truce exact 40 days demanded by -": [
        "Egyptian sources said that the Israeli delegation in Cairo had sought to extend the first phase of the truce in "
        "Gaza by 40 days.",
    ],
    "hostages_released hostages exact 12 scheduled by Hamas": [
        "A Hamas official said it would free 12 hostages for a truce.",
    ],
}

# ---------------------------------------------------------------- who says so

CLAIMANTS: Group = {
    "hostages_released hostages exact 31 | Hamas < -": [
        "Hamas said 31 hostages would be freed under the deal announced by Qatar.",
    ],
    "deaths gaza exact 48291 | Gaza Ministry of Health < -": [
        "48,291 people have been killed in Gaza, according to the Gaza Health Ministry.",
        "The Gaza Ministry of Health said 48,291 people had been killed in the war.",
        "Gaza's health ministry says 48,291 people have been killed.",
        "According to the health ministry in Gaza, 48,291 people have been killed.",
        "The Hamas-run health ministry reported that 48,291 people had been killed in Gaza.",
        "48,291 people have been killed in Gaza, the health ministry said.",
        "48,291 Palestinians have been killed, Gaza health authorities say.",
        "Palestinian health officials say 48,291 people have been killed in Gaza.",
        "The Palestinian Ministry of Health announced that 48,291 people had been killed in Gaza.",
        "Israel's war has killed 48,291 people in Gaza, the Gaza Health Ministry said in a statement on Tuesday.",
    ],
    "deaths gaza exact 48291 | -": [
        "Israel's war on Gaza has killed 48,291 people.",
        "More talks are planned in Doha, Qatar said. The war has killed 48,291 people in Gaza.",
        "48,291 people have been killed in Gaza, according to a study in a medical journal.",
        "Dr Omar Haddad, a surgeon, said 48,291 people had been killed in Gaza.",
        "A neighbour of the family said 48,291 people had been killed in Gaza.",
    ],
    "deaths gaza exact 17 | Gaza Civil Defence": [
        "Gaza's civil defence said 17 people were killed in a strike on Gaza City.",
        "A strike on Gaza City killed 17 people, according to the Civil Defence.",
    ],
    "deaths gaza exact 17 | Mahmoud Basal": [
        "A strike on Gaza City killed 17 people, civil defense spokesman Mahmud Bassal said.",
        "Gaza's civil defence spokesman Mahmoud Basal said 17 people were killed in a strike on Gaza City.",
    ],
    "deaths gaza exact 17 | Gaza medics (unnamed)": [
        "Medics said 17 people were killed in a strike on Gaza City.",
        "A strike on Gaza City killed 17 people, hospital officials said.",
        "A strike killed 17 people in Gaza City, according to medical sources.",
    ],
    "violations truce exact 266 | Gaza Government Media Office": [
        "The Gaza media office said Israel had committed 266 violations of the truce.",
        "Israel has committed 266 violations of the truce, according to the Government Media Office.",
    ],
    "hostages_held hostages exact 73 | Israel": [
        "Israel says 73 hostages are still held in Gaza.",
        "73 hostages are still held in Gaza, according to Israeli authorities.",
        "The Israeli government said 73 hostages were held in Gaza.",
    ],
    "deaths gaza_fighters about 20000 | Israeli military": [
        "The Israeli military says it has killed about 20,000 fighters in Gaza.",
        "The IDF said about 20,000 militants had been killed in Gaza.",
        "About 20,000 Hamas fighters have been killed in Gaza, according to the Israeli army.",
    ],
    "hostages_released hostages exact 6 scheduled by Hamas | Khalil al-Hayya": [
        "Khalil al-Hayya said Hamas would release six hostages on Saturday.",
        "Hamas will release six hostages on Saturday, said Khalil al-Hayya.",
        "Khalil al-Hayya, the head of the Hamas delegation, said six hostages would be freed on Saturday.",
        "Hamas negotiator Khalil al-Hayya said that six hostages would be released on Saturday.",
    ],
    "hostages_released hostages exact 6 | Hazem Qassem": [
        "Hamas spokesman Hazem Qassem said six hostages would be released.",
        "Six hostages will be released, Hamas spokesman Hazem Qassem said.",
        "Six hostages will be released, according to Hamas spokesman Hazem Qasim.",
    ],
    "hostages_held_alive hostages exact 24 | Benjamin Netanyahu": [
        "Netanyahu said 24 hostages were alive.",
        "Prime Minister Benjamin Netanyahu said on Sunday that 24 hostages were alive.",
        "“We know that 24 hostages are alive,” Netanyahu said.",
    ],
    "hostages_held_alive hostages exact 21 | Donald Trump": [
        "US President Donald Trump said 21 hostages were alive.",
        "Trump said that 21 hostages were alive.",
    ],
    "displaced gaza about 1900000 | United Nations": [
        "About 1.9 million people have been displaced in Gaza, according to the United Nations.",
        "The UN says about 1.9 million people have been displaced in Gaza.",
        "The U.N. said about 1.9 million people were displaced in Gaza.",
    ],
    "displaced gaza about 1900000 | UNRWA": [
        "UNRWA said about 1.9 million people had been displaced in Gaza.",
    ],
    "displaced gaza about 1900000 | Philippe Lazzarini": [
        "About 1.9 million people have been displaced in Gaza, UNRWA chief Philippe Lazzarini said.",
    ],
    "aid_trucks gaza exact 801 trucks | UN OCHA": [
        "OCHA said 801 aid trucks had entered Gaza.",
        "801 aid trucks entered Gaza, according to OCHA.",
    ],
    "deaths gaza_children exact 322 | UNICEF": [
        "UNICEF said 322 children had been killed in Gaza.",
        "According to UNICEF, 322 children have been killed in Gaza.",
    ],
    "deaths gaza_journalists exact 160 | Committee to Protect Journalists": [
        "The Committee to Protect Journalists says 160 journalists have been killed in Gaza.",
        "160 journalists have been killed in Gaza, according to the CPJ.",
    ],
    "prisoners_held palestinian_prisoners exact 9500 | Palestinian Prisoners' Society": [
        "The Palestinian Prisoners' Society said 9,500 prisoners were held in Israeli jails.",
    ],
    "prisoners_released palestinian_prisoners exact 95 scheduled | Israeli Ministry of Justice": [
        "Israel's justice ministry said 95 Palestinian prisoners would be released.",
    ],
    "hostages_held hostages exact 73 | Hostages and Missing Families Forum": [
        "The Hostages and Missing Families Forum said 73 hostages were held in Gaza.",
    ],
    "deaths lebanon exact 21 | Lebanese Ministry of Health": [
        "Lebanon's health ministry said 21 people were killed in a strike on the south of Lebanon.",
    ],
    "hostages_released hostages exact 13 | Channel 12": [
        "According to Israel's Channel 12, 13 hostages were released by Hamas.",
    ],
    "deaths gaza exact 13 | -": [
        "According to Egypt's Al-Nahar newspaper, 13 people were killed in Gaza.",
    ],
    "deaths gaza exact 71 | Gaza Ministry of Health": [
        "According to the Hamas-operated Health Ministry, 71 people were killed in Gaza.",
        "Israel widened its offensive in Gaza, with health officials in the territory reporting the deaths of 71 people.",
    ],
    "deaths gaza exact 21 | Gaza Civil Defence": [
        "Israel bombed Gaza City, with Gaza's civil defence agency estimating that 21 people were killed.",
    ],
    "aid_trucks gaza exact 450 | COGAT": [
        "Figures shared by COGAT show that 450 trucks entered Gaza on Sunday.",
    ],
    "hostages_released hostages exact 11 | Hamas": [
        "According to a separate statement by Hamas, 11 hostages were released.",
    ],
    "deaths gaza exact 17 | Gaza Government Media Office": [
        "The Government Information Office in Gaza reports 17 deaths.",
    ],
    "hostages_released hostages exact 11 | Israeli officials (unnamed) < Reuters": [
        "Hamas has released 11 hostages, Israeli officials said, as quoted by Reuters.",
    ],
    "deaths gaza exact 570 | United Nations": [
        "Hamas said it had replied to the mediators. The United Nations says it has recorded 570 Palestinians killed in Gaza.",
    ],
    "deaths gaza exact 16 | Gaza Ministry of Health": [
        "Meanwhile, as Trump said he wanted a deal, 16 people were killed in Gaza City, according to the health ministry.",
    ],
    "deaths gaza exact 24 | Gaza Ministry of Health": [
        "The strike on Gaza City, which Israel said hit militants, left 24 people dead, according to the health ministry.",
    ],
    "deaths gaza more_than 14600 | Palestinian Ministry of Health (Ramallah)": [
        "Gaza has seen more than 14,600 people killed, the Palestinian Ministry of Health in the West Bank said.",
    ],
    "deaths gaza exact 12 | Gaza Ministry of Health": [
        "The Israeli military said it hit a house in a raid that the health ministry said killed 12 people in Gaza.",
    ],
    "deaths israel exact 1200 | Marco Rubio": [
        "US Secretary of State Marco Rubio said Hamas had killed 1,200 people.",
    ],
    "deaths gaza exact 35 | -": [
        "Israel killed 35 people in Gaza on Saturday, a day after Trump told it to stop bombing.",
    ],
    "deaths gaza exact 3 | Gaza medics (unnamed)": [
        "Three more people were killed in a drone strike in Gaza, paramedics said.",
    ],
    "deaths lebanon exact 14 | -": [
        "In Lebanon, paramedics said 14 people were killed.",
    ],
    "injured gaza exact 61 | Gaza medics (unnamed)": [
        "A school in Gaza City was hit, according to medics, who said that 61 people were wounded.",
    ],
    "hostages_held hostages about 120 | - + hostages_held_dead hostages at_least 42 | Israel": [
        "About 120 captives are still in Gaza, at least 42 of whom Israel has declared dead.",
    ],
    "deaths israel about 1200 | Israel": [
        "In the attack of October 7, some 1,200 people were killed, by Israeli tallies.",
    ],
    "deaths gaza exact 41 | Gaza Ministry of Health + deaths gaza exact 588 | Gaza Ministry of Health": [
        "The Ministry of Health in Gaza reported that 41 Palestinians were killed on Monday. Since the truce, by the "
        "same source, 588 Palestinians have been killed.",
    ],
    "violations truce exact 34 | Israeli military": [
        "The Gaza Government Media Office spoke on Tuesday. The Israeli army denies breaking the truce. Its forces "
        "fire only when threatened, it says, and it counts 34 violations by Hamas.",
    ],
    "aid_trucks gaza exact 24100 | United Nations": [
        "In January 24,100 lorries entered Gaza, by the UN's reckoning.",
    ],
    "deaths gaza exact 14 | Gaza medics (unnamed) + deaths gaza more_than 38700 | Gaza Ministry of Health "
    "+ deaths gaza exact 54 | Gaza Ministry of Health": [
        "Medics said 14 people were killed in Gaza.\n\nThe war has killed more than 38,700 people, the Hamas-run "
        "health ministry says; it reported 54 deaths over the previous 24 hours.",
    ],
    "deaths gaza exact 47540 | Gaza Ministry of Health + deaths gaza exact 22 | Gaza Ministry of Health": [
        "The Ministry of Health in Gaza recorded 47,540 deaths. Over the week it registered a further 22 people killed.",
    ],
    "deaths gaza exact 31 | Gaza Civil Defence + deaths gaza_fighters exact 6 | Israeli military": [
        "A strike killed 31 people in Gaza, the territory's Civil Defence said. The Israeli army gave a different "
        "account: it had hit a Hamas command post, it said, and killed six gunmen.",
    ],
    "deaths gaza exact 103 | Gaza Ministry of Health + deaths gaza exact 29195 | Gaza Ministry of Health": [
        "The military spoke on Tuesday. On the other side, health officials in Gaza reported 103 killed over the "
        "previous day; the toll now stands at 29,195, they said.",
    ],
    "deaths gaza exact 14 | Basem Naim": [
        "Basem Naim of Hamas spoke of Gaza. Naim said 14 people were killed.",
    ],
    "deaths gaza exact 14 | -": [
        "Basem Naim of Hamas spoke of Gaza. Naim Qassem said 14 people were killed.",
    ],
    "displaced gaza about 1400000 | - + deaths gaza exact 24 | Gaza medics (unnamed)": [
        "In Rafah, where around 1.4 million displaced people shelter, 24 civilians were killed overnight, medical sources said.",
    ],
}
RELAYS: Group = {
    "deaths gaza more_than 40000 | Gaza Ministry of Health < Associated Press": [
        "Gaza's Health Ministry said that over 40,000 people had been killed, Reuters reports, citing the Associated Press.",
    ],
    "deaths gaza exact 17 | Gaza medics (unnamed) < Reuters": [
        "A strike on Gaza City killed 17 people, medics told Reuters.",
        "Medics told Reuters that 17 people had been killed in a strike on Gaza City.",
        "Reuters reported that 17 people were killed in Gaza City, citing medics.",
        "17 people were killed in Gaza City, Reuters reported, citing medics.",
    ],
    "hostages_released hostages exact 10 | Hamas official (unnamed) < AFP": [
        "A Hamas official told AFP that the group would release 10 hostages.",
        "A senior Hamas official told AFP it would free 10 hostages.",
    ],
    "truce_length truce exact 50 days | Israeli official (unnamed) < Axios": [
        "An Israeli official told Axios that Israel proposed a 50-day truce.",
    ],
    "truce_length truce exact 5 years | Palestinian officials (unnamed) < BBC": [
        "A Palestinian official told the BBC that Hamas would agree to a truce of five years.",
    ],
    "hostages_released hostages exact 11 | - < The Times of Israel": [
        "A source close to the talks told the Times of Israel that Israel demanded the release of 11 hostages.",
        "A diplomat told the Times of Israel that Israel had demanded the release of 11 hostages.",
    ],
    "hostages_released hostages exact 10 | Hamas < Al Jazeera": [
        "Al Jazeera reported that Hamas said it would release 10 hostages.",
    ],
    "hostages_released hostages exact 11 | Channel 12": [
        "Channel 12 reported that Israel demanded the release of 11 hostages.",
        "Israel demanded the release of 11 hostages, Channel 12 reported.",
        "Israel demanded the release of 11 hostages, according to Channel 12.",
    ],
    "deaths gaza exact 17 | WAFA": ["Wafa reported that 17 people were killed in Gaza City."],
    "deaths gaza exact 17 | Gaza Ministry of Health < Anadolu": [
        "The Gaza Health Ministry told Anadolu that 17 people had been killed in Gaza City.",
    ],
    "deaths gaza exact 14 | Gaza Ministry of Health < AFP": [
        "The Gaza health ministry told AFP that 14 people were killed in a strike, according to medics.",
    ],
    "deaths gaza exact 12 | Gaza medics (unnamed) < Al Jazeera": [
        "Al Jazeera, quoting a hospital source, said 12 people were killed in Deir el-Balah.",
    ],
}
CARRIED: Group = {
    "deaths gaza exact 48291 | Gaza Ministry of Health + injured gaza exact 111722 | Gaza Ministry of Health": [
        "The Gaza Health Ministry said 48,291 people had been killed. It said 111,722 others had been wounded.",
        "The Gaza Health Ministry said 48,291 people had been killed. It added that 111,722 people were wounded.",
        "Gaza's health ministry said 48,291 people had been killed. The ministry said 111,722 people had been wounded.",
        "48,291 people have been killed in Gaza and 111,722 wounded, according to the Gaza Health Ministry.",
    ],
    "hostages_held_alive hostages exact 24 | Benjamin Netanyahu + hostages_held_dead hostages exact 35 | "
    "Benjamin Netanyahu": [
        "Netanyahu said 24 hostages were alive. He said 35 hostages were dead.",
    ],
    "hostages_held_alive hostages exact 24 | Benjamin Netanyahu": [
        "“We will bring everybody home,” Netanyahu said. “24 hostages are alive.”",
        "“24 hostages are alive,” said Netanyahu. “We will bring everybody home.”",
        'Netanyahu spoke to the families on Monday. "24 hostages are alive," he said.',
    ],
    "hostages_released hostages exact 6 | Hamas + prisoners_released palestinian_prisoners exact 602 | -": [
        "Hamas said it would free six hostages on Saturday. Israel will release 602 Palestinian prisoners.",
    ],
    "deaths gaza exact 17 | Gaza Ministry of Health + deaths gaza_fighters exact 5 | Israeli military": [
        "The Gaza Health Ministry said 17 people were killed, while the Israeli military said it had killed "
        "five militants.",
        "The Gaza Health Ministry said 17 people were killed; the Israeli military said it had killed five militants.",
        "The Gaza Health Ministry said 17 people were killed. The Israeli military said it had killed five militants.",
        "17 people were killed in Gaza, according to the Gaza Health Ministry, while the Israeli military "
        "said it killed "
        "five militants.",
    ],
    "hostages_taken hostages exact 251 | Israel + hostages_held hostages exact 73 | -": [
        "Hamas took 251 hostages, according to Israeli authorities — 73 of whom are still held in Gaza.",
    ],
    "deaths gaza exact 48291 | Gaza Ministry of Health + deaths israel about 1200 | -": [
        "48,291 people have been killed, according to the Gaza Health Ministry.\n\n"
        "The war began when Hamas-led gunmen killed about 1,200 people in southern Israel.",
    ],
    # who is meant by "he", "it", "the official"
    "deaths gaza exact 17 | Gaza Ministry of Health": [
        "The Gaza Health Ministry said many were children. Israel killed 17 people in Gaza City on Sunday, it said.",
    ],
    "deaths gaza exact 17 | UNRWA": [
        "UNRWA works in Gaza. The agency, which Israel has banned, said 17 people had been killed in Gaza City.",
    ],
    "hostages_released hostages exact 12 | Hamas": [
        "Hamas rules Gaza. The group, which is on the State Department's list, said it had freed 12 hostages.",
        "Hamas, which the US calls a terror group, said it had freed 12 hostages in Gaza.",
    ],
    "hostages_held hostages exact 50 | Israeli official (unnamed)": [
        "An Israeli official said the talks went on. Hamas holds 50 hostages, the official said.",
        "An Israeli official said the talks went on. Hamas holds 50 hostages, he said.",
    ],
    "truce_length truce exact 6 weeks | Joe Biden": [
        "The reply followed after Joe Biden put forward a proposal which, he said, included a six-week truce in Gaza.",
    ],
    "deaths gaza more_than 12700 | -": [
        "More than 12,700 Palestinians were killed, according to the Israeli army (IDF) and Palestinian health officials.",
    ],
    "hostages_released hostages exact 33 | -": [
        "American and Qatari officials said 33 hostages would be freed in Gaza."
    ],
    "truce_length truce exact 60 days | Yedioth Ahronoth": [
        "Yedioth Ahronoth reported that the proposal, updated through US mediation, includes a 60-day truce in Gaza.",
    ],
    "hostages_held hostages exact 50 | -": [
        "Officials, quoted on condition of anonymity by Reuters, said Hamas held 50 hostages in Gaza.",
        "An Egyptian source spoke. Israel believes the talks go on. Hamas holds 50 hostages in Gaza, the official said.",
        "Hamas holds 50 hostages in Gaza, the official said.",
        "Hamas holds 50 hostages in Gaza, he said.",
        "Israel and the United States said Hamas still held 50 hostages in Gaza.",
        "According to Egypt and Qatar, Hamas still holds 50 hostages in Gaza.",
    ],
    "deaths gaza exact 48291 | Gaza Ministry of Health + hostages_held hostages exact 73 | -": [
        "The Gaza Health Ministry said 48,291 people had been killed. Hamas still holds 73 hostages.",
    ],
    "deaths israel about 1200 | Israel + deaths gaza exact 48291 | Gaza Ministry of Health": [
        "About 1,200 people were killed in the attack on Israel, according to Israeli tallies. Israel's "
        "campaign has since "
        "killed 48,291 people in Gaza, according to the Gaza Health Ministry.",
    ],
    "deaths gaza exact 17 | -": [
        "Hamas said the talks would go on. A strike killed 17 people in Gaza City, a witness said.",
        "A strike killed 17 people in Gaza City. The Israeli military said it was looking into the report.",
        "The agency, which Israel has banned, said 17 people had been killed in Gaza City.",
        "A spokesman, who spoke to Reuters, said 17 people had been killed in Gaza City.",
        "The clinic, run by UNRWA, said 17 people had been killed in Gaza City.",
        "A charity, a partner of the UN, said 17 people had been killed in Gaza City.",
        "The talks will go on, Egypt's president said on Sunday, as Israeli strikes killed 17 people in Gaza City.",
        "The claim was also cited for an attack on a United Nations shelter in Gaza, which killed 17 people.",
        "“The strike killed 17 people in Gaza City,” a man who gave his name as Samir said.",
    ],
    "deaths gaza more_than 1000 | Gaza Ministry of Health + deaths gaza exact 1050 | Gaza Ministry of Health": [
        "More than 1,000 people have been killed, the health ministry in Gaza says.\n\nAccording to the ministry's figures, "
        "1,050 Palestinians have been killed.",
    ],
    "deaths gaza exact 14 | Israeli Prime Minister's Office": [
        "Netanyahu met his ministers. His office said 14 people had been killed in Gaza.",
    ],
    "deaths gaza_fighters exact 10 | Israeli military + deaths gaza exact 32 | Gaza Ministry of Health": [
        "Israel's army said it had killed 10 militants. Gaza's health ministry gave no details. It said 32 people died.",
    ],
}

# ---------------------------------------------------------------- as of when

DAYS: Group = {
    # a count of a time long past, where the words open with it
    "hostages_held hostages exact 116 | | 2024-07-01..2024-07-31 stated": [
        "In July 2024 there were 116 hostages in Gaza.",
        "In July 2024, 116 hostages were still held in Gaza.",
    ],
    "hostages_held hostages exact 97 | | 2024-11-01..2024-11-30 stated": [
        "When the talks collapsed in November, Hamas held 97 hostages.",
    ],
    "deaths gaza exact 31000 | Gaza Ministry of Health | 2024-03-01..2024-03-31 stated": [
        "In March 2024 the Gaza health ministry put the death toll at 31,000.",
    ],
    "deaths gaza exact 39000 | Gaza Ministry of Health | 2024-07-01..2024-07-31 stated": [
        "As of last July, 39,000 people had been killed, according to Gaza's health ministry.",
    ],
    "deaths gaza exact 54000 | | 2025-02-19 published": [
        "The war began 16 months ago; since then 54,000 Palestinians have been killed.",
        "54,000 Palestinians have been killed in the war that began more than a year ago.",
    ],
    "deaths west_bank exact 477 | | 2023-01-01..2023-12-15 stated": [
        "477 Palestinians were killed in the West Bank from January 1 to December 15, 2023, half of them since October 7.",
    ],
    "prisoners_released palestinian_prisoners exact 110 | | 2025-02-20 stated + "
    "prisoners_released palestinian_prisoners exact 30 | | 2025-02-20 stated": [
        "The agreement says Israel must free 110 prisoners on Thursday, 30 of whom are minors.",
    ],
    "hostages_released hostages exact 33 | | 2025-02-19 published": [
        "Israel's cabinet will vote on Thursday on the deal, which would free 33 hostages.",
    ],
    "deaths israeli_soldiers exact 4 | Israeli military | 2025-02-14 stated": [
        "Four soldiers were killed when a building collapsed in Khan Younis on Friday, the IDF said.",
    ],
    "deaths gaza_fighters exact 20 | Israeli military | 2025-02-18 stated + deaths israeli_soldiers exact 2 | Israeli military": [
        "The army said on Tuesday it killed 20 gunmen in Jabalia, and that two of its troops died there last week.",
    ],
    # days told by another
    "deaths gaza exact 12 | | 2025-02-17 stated + deaths gaza exact 14 | | 2025-02-16 stated": [
        "Strikes on Monday killed 12 people in Gaza, a day after 14 were killed there.",
        "Strikes on Monday killed 12 people in Gaza, the day after 14 were killed there.",
    ],
    "hostages_released hostages exact 3 | | 2025-02-17 stated + prisoners_released palestinian_prisoners exact 90 | | "
    "2025-02-15 stated": [
        "Hamas freed three hostages on Monday, two days after Israel freed 90 prisoners.",
    ],
    "deaths israeli_soldiers exact 431 | Israeli military | 2025-02-18 stated": [
        "The list comes a day after the army said 431 soldiers had been killed in Gaza.",
    ],
    "deaths gaza exact 17 | Gaza Ministry of Health | 2025-02-16 stated": [
        "On Monday the Gaza Health Ministry said 17 people had been killed on Sunday.",
    ],
    "hostages_released hostages exact 10 | mediators | 2025-02-17 stated": [
        "On Monday the mediators said 10 hostages in Gaza would be freed.",
    ],
    # a total whose parts have a day each
    "hostages_released hostages exact 7 | | 2025-02-13..2025-02-15 stated + "
    "hostages_released hostages exact 4 | | 2025-02-13 stated + hostages_released hostages exact 3 | | 2025-02-15 stated": [
        "Hamas freed 7 hostages: four on Thursday and three on Saturday.",
        "Hamas freed 7 hostages, four on Thursday and three on Saturday.",
    ],
    "deaths gaza exact 61 | Gaza medics (unnamed) | 2025-02-15..2025-02-16 stated + "
    "deaths gaza exact 23 | Gaza medics (unnamed) | 2025-02-15 stated + "
    "deaths gaza exact 38 | Gaza medics (unnamed) | 2025-02-16 stated": [
        "Israeli strikes killed 61 people in Gaza: 23 on Saturday and 38 on Sunday, medics in Gaza said.",
    ],
    "deaths gaza exact 17 | | 2025-02-19 published": [
        "17 people were killed in a strike on Gaza City.",
    ],
    "deaths gaza exact 17 | | 2025-02-18 stated": [
        "17 people were killed in Gaza City on Tuesday.",
        "On Tuesday 17 people were killed in Gaza City.",
        "17 people were killed in Gaza City yesterday.",
        "17 people were killed in Gaza City on 18 February 2025.",
        "17 people were killed in Gaza City on February 18.",
        "17 people were killed in Gaza City on Feb. 18, 2025.",
        "A strike on Tuesday morning killed 17 people in Gaza City.",
        "17 people were killed in Gaza City on the 18th of February.",
        "17 people were killed in Gaza City on Tuesday, 18 February.",
    ],
    "deaths gaza exact 17 | | 2025-02-19 stated": [
        "17 people were killed in Gaza City on Wednesday.",
        "17 people were killed in Gaza City earlier today.",
    ],
    "deaths gaza exact 17 | | 2025-02-13 stated": [
        "17 people were killed in Gaza City on Thursday.",
        "17 people were killed in Gaza City last Thursday.",
    ],
    "deaths gaza exact 17 | | 2024-12-26..2024-12-27 stated": [
        "17 people were killed in Gaza City between 26 and 27 December.",
        "17 people were killed in Gaza City on 26 and 27 December 2024.",
        "17 people were killed in Gaza City from 26 to 27 December.",
        "17 people were killed in Gaza City between December 26 and 27.",
    ],
    "deaths gaza exact 1042 | | 2025-01-01..2025-01-31 stated": [
        "1,042 people were killed in Gaza in January 2025.",
        "1,042 people were killed in Gaza last month.",
        "1,042 people were killed in Gaza in January.",
    ],
    "deaths gaza exact 300 | | 2025-02-09..2025-02-16 stated": ["300 people were killed in Gaza last week."],
    "deaths gaza exact 300 | | 2025-02-12..2025-02-19 stated": [
        "300 people were killed in Gaza in the past week.",
        "300 people were killed in Gaza in the past seven days.",
    ],
    "deaths gaza exact 17 | | 2025-02-16": [
        "The ministry said on Monday that 17 people were killed in Gaza City on Sunday.",
        "The health ministry said on Tuesday that 17 people had been killed in Gaza City on Sunday.",
    ],
    "deaths gaza exact 48291 cumulative | Gaza Ministry of Health | 2025-02-18 stated": [
        "The Gaza Health Ministry said on Tuesday that 48,291 people had been killed since the war began.",
        "48,291 people have been killed since the war began, the Gaza Health Ministry said on Tuesday.",
        "On Tuesday, the Gaza Health Ministry put the death toll at 48,291.",
        "As of Tuesday, 48,291 people had been killed in Gaza, according to the Gaza Health Ministry.",
        "As of 18 February, 48,291 people had been killed, according to the Gaza Health Ministry.",
    ],
    "deaths gaza exact 48291 cumulative since 2023-10-07 | | 2025-02-18": [
        "The Gaza Health Ministry said on Tuesday that 48,291 people had been killed since October 7, 2023.",
    ],
    "deaths israel about 1200 period | | 2023-10-07": [
        "About 1,200 people were killed in Israel on 7 October 2023.",
        "Hamas-led gunmen killed about 1,200 people in southern Israel on October 7.",
    ],
    "hostages_taken hostages exact 251 | | 2023-10-07": [
        "Hamas took 251 hostages on October 7, 2023.",
        "251 people were abducted on 7 October.",
    ],
    "hostages_released hostages exact 105 | | 2023-11-01..2023-11-30": [
        "Hamas released 105 hostages in November 2023.",
        "105 hostages were freed during a truce in November 2023.",
    ],
    "hostages_released hostages exact 6 scheduled | | 2025-02-22 stated": [
        "Six hostages will be released this Saturday.",
        "Six hostages will be released on 22 February.",
        "Six hostages will be freed on Saturday, Hamas said on Tuesday.",
    ],
    "hostages_released hostages exact 6 scheduled | | 2025-02-20 stated": [
        "Six hostages will be released tomorrow.",
        "Six hostages will be released on Thursday.",
    ],
    "hostages_released hostages exact 6 scheduled | | 2025-02-19..2025-02-23": [
        "Six hostages will be released later this week.",
    ],
    "hostages_released hostages exact 5 offered by Hamas | | 2025-02-18": [
        "Hamas offered on Tuesday to release five hostages.",
        "On Tuesday Hamas offered to release five hostages.",
    ],
    "hostages_released hostages exact 5 offered by Hamas | | 2025-02-19 published": [
        "Hamas has offered to release five hostages.",
    ],
    "hostages_held hostages exact 73 | | 2025-02-19 published": ["Hamas still holds 73 hostages."],
    "hostages_released hostages exact 105 | | 2025-02-19 published + truce_length | | 2025-02-19 published": [
        "Hamas freed 105 hostages during a one-week truce in late November.",
    ],
    "hostages_released hostages exact 105 | | 2024-11-01..2024-11-30 stated + truce_length": [
        "Hamas freed 105 hostages during a one-week truce in November 2024.",
    ],
    "deaths israel more_than 1600 | | 2023-10-07..2025-02-09 stated": [
        "Between 7 October 2023 and 9 February 2025, more than 1,600 Israelis were killed, the majority on 7 October 2023.",
    ],
    "deaths gaza exact 144 | | 2025-02-16 stated + deaths gaza exact 125 | | 2025-02-15 stated": [
        "On Sunday 144 were killed in Gaza; 125 died on Saturday.",
    ],
    "deaths gaza about 45500 | | 2024-12-31 stated": [
        "By the end of 2024 some 45,500 people had been killed in Gaza.",
    ],
    "bodies_returned hostages exact 4 | | 2025-02-17 stated + bodies_returned hostages exact 4 | | 2025-02-18 stated": [
        "Hamas returned four hostages' bodies on Monday and another four on Tuesday.",
    ],
    "deaths gaza exact 339 | | 2025-02-15..2025-02-17 stated + deaths gaza exact 165 | | 2025-02-17 stated": [
        "Between 15 and 17 February, 339 Palestinians were killed in Gaza (165 on 17 February).",
    ],
    "phases exact 3 | | 2025-02-19 published": [
        "The truce in Gaza, which took effect on Sunday, is to unfold in three stages.",
    ],
    "aid_trucks exact 630 | | 2025-02-16 stated + aid_trucks exact 915 | | 2025-02-17 stated": [
        "The UN said 630 trucks entered Gaza on Sunday and 915 on Monday.",
    ],
    "hostages_released exact 6 | | 2025-02-22 stated": [
        "Six hostages will be freed by Hamas this coming Saturday.",
    ],
    "bodies_returned hostages exact 41 | Hamas | 2025-02-19 published": [
        "Hamas says 41 bodies were handed over under the ceasefire announced on 15 January by Qatar.",
    ],
    "hostages_released hostages exact 25 | | 2025-02-19 published": [
        "Hamas freed 25 hostages under the deal agreed in January.",
    ],
    "deaths gaza exact 45028 | | 2025-02-19 published": [
        "The number of Palestinians killed in Gaza climbed to 45,028 from 45,015 a day earlier.",
    ],
    "hostages_held hostages exact 101 | | 2024-11-01..2024-11-30 stated": [
        "There were 101 hostages in Gaza in November.",
    ],
    "hostages_held hostages exact 97 | | 2025-02-19 published": [
        "There were 97 hostages in Gaza, seized in October 2023.",
    ],
}

# ---------------------------------------------------------------- passages, as agencies write them

PASSAGES: Group = {
    "deaths gaza at_least 22 period | Gaza Civil Defence | 2025-02-18 + injured gaza more_than 60 | Gaza "
    "Civil Defence + "
    "deaths gaza exact 48291 cumulative | Gaza Ministry of Health": [
        "At least 22 people were killed on Tuesday when a strike hit a school in Gaza City, the civil "
        "defence said. It said "
        "more than 60 people were wounded. The Israeli military said it was checking the report. The war has "
        "killed 48,291 "
        "people in Gaza, according to the health ministry.",
    ],
    "hostages_released hostages exact 6 scheduled | Khalil al-Hayya | 2025-02-22 + "
    "bodies_returned hostages exact 4 scheduled | Khalil al-Hayya | 2025-02-20": [
        "Khalil al-Hayya said on Tuesday that Hamas would release six living hostages on Saturday and hand over the "
        "bodies of four on Thursday.",
        "Hamas will free six living hostages on Saturday and return four bodies on Thursday, said Khalil al-Hayya.",
    ],
    "hostages_taken hostages exact 251 | | 2023-10-07 + hostages_held hostages exact 73 snapshot + "
    "hostages_held_dead hostages exact 35": [
        "Of the 251 hostages seized on October 7, 2023, 73 remain in Gaza, including 35 the Israeli "
        "military says are dead.",
        "Hamas took 251 hostages on October 7, 2023. Of those, 73 are still in Gaza, 35 of whom the "
        "military says are dead.",
    ],
    "hostages_released hostages exact 33 scheduled + prisoners_released palestinian_prisoners about 1900 scheduled + "
    "truce_length truce exact 42 days": [
        "Under the agreement, 33 hostages are to be freed in return for about 1,900 Palestinian prisoners "
        "during a truce of "
        "42 days.",
    ],
    "deaths israel about 1200 + hostages_taken hostages exact 251 + deaths gaza more_than 48000 | Gaza "
    "Ministry of Health": [
        "The war began on October 7, 2023, when Hamas-led gunmen killed about 1,200 people in Israel and "
        "took 251 hostages. "
        "Israel's campaign has killed more than 48,000 Palestinians, according to Gaza's health ministry, "
        "which does not tell "
        "fighters from civilians.",
        "Hamas fighters killed about 1,200 people and abducted 251 in southern Israel on October 7, "
        "2023. Since then more than "
        "48,000 people have been killed in Gaza, according to the health ministry.",
    ],
    "deaths gaza exact 48291 | Gaza Ministry of Health | 2025-02-18": [
        "The death toll has reached 48,291, the Gaza Health Ministry said on Tuesday. The ministry said most "
        "of the 48,291 dead "
        "were civilians.",
    ],
    "hostages_released hostages exact 11 demanded by Israel + hostages_released hostages exact 5 offered by Hamas": [
        "Israel demanded 11 living hostages; Hamas offered five.",
        "Israel demands the release of 11 living hostages, while Hamas has offered to release five.",
    ],
    "truce_length truce exact 45 days offered + hostages_released hostages exact 10 offered": [
        "The Egyptian proposal offers a truce of 45 days in return for the release of 10 hostages.",
    ],
    "hostages_released hostages exact 5 offered | Hamas < Reuters + truce_length truce exact 50 days | Hamas "
    "< Reuters": [
        "Hamas told Reuters it had offered to free five hostages for a truce of 50 days.",
    ],
    "deaths gaza exact 14 | Gaza medics (unnamed) + deaths gaza_fighters exact 3 | Israeli military": [
        "Medics said an air strike killed 14 people in Deir al-Balah on Wednesday. The Israeli military said "
        "it had struck a "
        "command post there and killed three Hamas fighters.",
    ],
    "aid_trucks gaza exact 4200 trucks | Israel | 2025-02-09..2025-02-16": [
        "Israel says 4,200 trucks of aid entered Gaza last week. Hamas denies this.",
    ],
    "prisoners_released palestinian_prisoners exact 369 | | 2025-02-15 + hostages_released hostages exact 3 "
    "| | 2025-02-15": [
        "Israel freed 369 Palestinian prisoners on Saturday in exchange for three hostages.",
        "369 Palestinian prisoners were released on Saturday after Hamas freed three hostages.",
    ],
    "reconstruction_cost gaza_strip exact 53200000000 usd | World Bank, United Nations and European Union": [
        "Rebuilding Gaza will cost $53.2 billion, according to the World Bank, United Nations and European Union.",
        "Rebuilding Gaza will cost $53.2 billion, according to the World Bank, the UN and the EU.",
        "Rebuilding Gaza will cost $53.2 billion, the World Bank, the UN, and the EU said.",
    ],
    "truce_length truce vague 2 years + hostages_released hostages exact 5": [
        "Hamas has spoken of a multi-year truce, for which it would free five hostages.",
    ],
    "deaths gaza exact 9 | Israeli official (unnamed) < Axios": [
        "“Nine people were killed in Gaza City,” an Israeli official told Axios on Sunday.",
    ],
    "deaths gaza exact 51 + deaths gaza_children exact 19": [
        "The strikes on Gaza City killed 51 people. Nineteen of the dead were children.",
        "The strikes on Gaza City killed 51 people. Among them were 19 children.",
    ],
    "injured gaza at_least 70": ["Gaza's hospitals took in at least 70 wounded people in one night."],
    "deaths gaza exact 118 | Gaza Ministry of Health": [
        "The ministry's figures are disputed by Israel. According to Gaza's Ministry of Health 118 people "
        "have been killed "
        "since the truce began.",
    ],
}

# ---------------------------------------------------------------- what stands in a plan

PLANS: Group = {
    # a proposal offers what it lays out, or demands it where its author would have the other side do it
    "truce_length truce exact 60 days amount offered + hostages_released hostages exact 10 persons amount offered by Hamas": [
        "Qatar has put forward a proposal for a 60-day truce in Gaza. Under it, Hamas would release ten living hostages.",
        "The mediators' plan includes a 60-day truce. Ten living hostages would be freed by Hamas in return.",
    ],
    "prisoners_released palestinian_prisoners exact 300 amount demanded": [
        "The Hamas proposal calls for Israel to free 300 prisoners.",
    ],
    "hostages_released hostages exact 9 amount demanded by Israel": [
        "Under the Israeli proposal, Hamas would release nine hostages.",
        "The Israeli proposal, which Hamas is studying, would see nine hostages freed.",
    ],
    "hostages_released hostages exact 9 amount demanded by Israel + truce_length truce exact 45 days amount offered by Israel": [
        "Hamas rejected an Israeli proposal that would release nine hostages in exchange for a 45-day truce.",
    ],
    "hostages_released hostages exact 8 amount offered by Hamas": [
        "Hamas's plan would see eight hostages freed.",
        "The US proposal calls for eight Israeli hostages released.",
        "Egypt's latest two-step proposal was dismissed by Israel. It would have seen eight hostages released.",
        "Hamas has offered to have eight hostages released.",
    ],
    # what is wished or to be is not done
    "prisoners_released palestinian_prisoners exact 250 amount demanded by Hamas": [
        "Hamas said the deal must see 250 prisoners freed."
    ],
    "hostages_released hostages exact 20 scheduled | - | 2025-02-24 stated": [
        "Israel expects 20 hostages released on Monday under the deal."
    ],
    "hostages_released hostages exact 33 scheduled | - | 2025-02-22 stated": [
        "33 hostages were to be freed on Saturday.",
    ],
    "prisoners_released palestinian_prisoners exact 110 reported + prisoners_released palestinian_prisoners exact 90 scheduled": [
        "Israel had released 110 prisoners and would free 90 more on Saturday.",
    ],
    # an agreement schedules it, and what is told as done under it is done
    "hostages_released hostages exact 33 scheduled + prisoners_released palestinian_prisoners vague 200 scheduled": [
        "Israel and Hamas have agreed to a deal under which 33 hostages will be exchanged for hundreds of prisoners.",
        "Israel and Hamas struck a deal on Wednesday. In the first phase, 33 hostages would be exchanged for hundreds of "
        "Palestinian prisoners.",
    ],
    "hostages_released hostages exact 20 reported + prisoners_released palestinian_prisoners about 1900 reported": [
        "Under the ceasefire agreement, Hamas released 20 hostages in exchange for nearly 1,900 Palestinian prisoners.",
    ],
    "hostages_released hostages exact 8 amount offered": [
        "Israel rejected a proposal that would have freed eight hostages.",
    ],
    "hostages_released hostages exact 5 amount offered | - | 2025-02-17 inferred": [
        "Egypt put forward a proposal on Monday. Under it, Hamas would release five hostages.",
    ],
    # who is described as taken or held, and what comes of them
    "hostages_released hostages exact 50 scheduled": ["50 hostages whom Hamas seized are expected to be freed."],
    "hostages_released hostages exact 24 reported + prisoners_released palestinian_prisoners exact 39 reported": [
        "Friday brought the release of 24 hostages held since October, and 39 Palestinians jailed in Israel.",
    ],
    "hostages_held hostages exact 58 snapshot": [
        "The talks were meant to secure the release of the 58 hostages still held in Gaza.",
        "Of those seized in October 2023, 58 are still held in Gaza.",
        "58 hostages are still missing, Israel says.",
    ],
    "hostages_taken hostages exact 250": [
        "The assault on Israel led to the abduction of 250 others.",
        "Hamas celebrated the capture of 250 hostages in Gaza.",
        "On October 7 250 people were taken hostage by Hamas.",
        "250 civilians and soldiers were taken hostage by Hamas.",
    ],
    "deaths israel about 1150 + hostages_taken hostages about 230": [
        "On October 7, Hamas came out of the Gaza Strip and attacked southern Israel, killing an estimated 1,150 "
        "people, and taking about 230 hostages.",
    ],
    "deaths israel more_than 1300": ["Talks on Gaza go on. The terror attack had left more than 1,300 dead."],
    "deaths israel exact 1150 | -": ["The toll from Hamas's attack on Israel now stands at 1,150."],
    "hostages_held hostages exact 48 snapshot": [
        "Nothing came of phase two, envisioning the release of 48 remaining hostages in Gaza."
    ],
    "hostages_released hostages exact 40 amount hypothetical": [
        "The raid came during negotiations on the release of 40 Israeli hostages.",
    ],
    "hostages_released hostages about 25 amount hypothetical": [
        "If all goes well with the deal on Gaza, some 25 hostages could be freed.",
    ],
    "hostages_released hostages up_to 9 amount hypothetical + truce_length truce exact 80 days amount hypothetical": [
        "Hamas may free up to nine hostages in Gaza, provided Israel agrees to a full 80-day truce.",
    ],
    "hostages_released hostages exact 7 amount offered + bodies_returned hostages exact 6 amount offered": [
        "Under the Egyptian proposal, Hamas would release seven living hostages and return six bodies.",
    ],
    "deaths gaza exact 430 cumulative + injured gaza exact 1100": [
        "The number of Palestinians killed has grown to 430, while injuries in that time have reached 1,100.",
    ],
    "hostages_released hostages exact 8 | Israel": ["Israel said Hamas freed eight people from captivity in Gaza."],
    "prisoners_released palestinian_prisoners exact 190": ["In November Israel freed 190 women and boys it had held."],
    "deaths gaza exact 46500": [
        "The war has killed 46,500 people in Gaza and displaced nearly all of a population of 2.1 million.",
    ],
    "deaths israel exact 1195": ["Hamas attacked Israel on October 7 and killed 1 195 civilians."],
    "hostages_released hostages about 30 scheduled": [
        "About 30 prisoners who were taken by Hamas will be released.",
        "About 30 Israeli hostages - women, children, the old, and men over 60 years of age - will be released.",
    ],
    "deaths israel exact 3": ["The attack near Hebron resulted in the deaths of three Israeli police officers."],
    "aid_trucks gaza exact 500 amount demanded": ["Israel must allow the entry of 500 truckloads into Gaza."],
    "truce_length truce exact 5 weeks amount accepted | - | 2025-02-19 published": [
        "Israel and Hamas agreed to a five-week truce in Gaza, which will go into effect on Sunday.",
    ],
    "hostages_released hostages exact 6 reported": [
        "Six Thai hostages kidnapped in Hamas's October 7 raids on Israel were also released on Friday.",
    ],
    "hostages_held hostages about 180 snapshot": [
        "Left behind would be an estimated 180 in the hands of armed groups in Gaza."
    ],
    "hostages_released hostages exact 15 amount accepted": [
        "Hamas has committed to releasing another 15 women among the hostages.",
    ],
    "hostages_released hostages exact 40 scheduled + prisoners_released palestinian_prisoners exact 120 scheduled": [
        "The agreement calls for the exchange of 40 women held by Hamas for 120 Palestinian prisoners.",
    ],
    "injured gaza exact 500": ["Gaza's ministry lowered the number of wounded to 500 from 610."],
    "deaths gaza exact 30400 cumulative + deaths israel exact 1200 + hostages_taken hostages about 240": [
        "So far 30,400 people in Gaza have been killed since the war broke out over the October 7 attack, in which Hamas killed "
        "1,200 people in Israel and abducted around 240 more.",
    ],
    "deaths israel more_than 1200": [
        "Since the outbreak of war on October 7, when Hamas attacked southern Israel, resulting in over 1,200 fatalities, talks "
        "have come and gone.",
    ],
    "injured israel exact 1": ["One Israeli officer was injured on the way to Gaza."],
    "deaths gaza at_least 170 + deaths gaza_children exact 40 + injured gaza at_least 300": [
        "At least 170 Palestinians died in the camp in Gaza, including 40 children, with at least 300 people reported injured.",
    ],
    "prisoners_released palestinian_prisoners exact 150 amount demanded by Hamas + prisoners_released palestinian_prisoners "
    "exact 1500 amount demanded by Hamas + hostages_released hostages exact 9 amount offered by Hamas": [
        "Hamas demanded the release of 150 Palestinians in jail for life and 1,500 others detained by Israel, in exchange for "
        "nine living hostages.",
        "Hamas is demanding the release of 150 prisoners, as well as an additional 1,500 detainees, in return for nine hostages.",
    ],
    "truce_length truce exact 6 weeks amount offered | - | 2025-02-19 published": [
        "Under the proposal, the first truce in Gaza would last six weeks.",
    ],
    "hostages_released hostages exact 6 amount offered by Hamas | Palestinian officials (unnamed)": [
        "The plan involves the release of six hostages, according to a Hamas-affiliated Palestinian official.",
    ],
    "hostages_held hostages exact 95 snapshot + hostages_taken hostages exact 250 + hostages_held_dead hostages exact 30": [
        "In all, 95 of the 250 people seized by Hamas are still in captivity, including 30 the Israeli army says are dead.",
    ],
    "hostages_released hostages exact 20 cumulative + bodies_returned hostages exact 15": [
        "Hamas has handed over 20 living hostages and the remains of 15 under the deal.",
    ],
    "bodies_returned hostages exact 12 + hostages_held_dead hostages exact 26": [
        "Hamas has given back the bodies of 12 of the 26 dead hostages.",
    ],
    "deaths gaza exact 43000 + deaths israel exact 1200": [
        "The war has seen 43,000 people killed in Gaza, and 1,200 were killed in Israel.",
    ],
    "hostages_held hostages exact 97 snapshot": [
        "There are currently 97 hostages in Gaza, the army says.",
        "Their thoughts were with the other 97 Israeli hostages, the living and the dead, still held by Hamas.",
    ],
    "prisoners_released palestinian_prisoners vague 200": [
        "The women came home in exchange for hundreds of Palestinians from Israeli prisons.",
    ],
    "hostages_held_dead hostages exact 4 snapshot": [
        "The bodies of four other Israelis who were also kidnapped are still being held by Hamas.",
    ],
    "deaths israel exact 1200 + hostages_taken hostages exact 251": [
        "In the attack on Israel on October 7, 1,200 people lost their lives and 251 were taken hostage.",
    ],
    "hostages_released hostages exact 3 by Hamas + hostages_released hostages exact 4 by Hamas + "
    "hostages_released hostages exact 26 by Hamas": [
        "Hamas agreed to free three hostages on day one of the deal, four more on the seventh and the remaining 26 "
        "over five weeks.",
    ],
    "hostages_released hostages exact 7": [
        "Hamas gave up seven Israeli prisoners.",
        "The proposal calls for the release of seven Israeli prisoners.",
    ],
    "hostages_released hostages exact 9 + hostages_released hostages exact 4": [
        "The freed Israelis included nine men and four children.",
    ],
    "prisoners_released palestinian_prisoners exact 30": [
        "Israel is to release 30 terrorists for each hostage.",
    ],
    "prisoners_released palestinian_prisoners about 240": [
        "Israel was to have released some 240 jailed Arab terrorists."
    ],
    # the dead
    "hostages_returned hostages exact 27 + hostages_released hostages exact 9 + bodies_returned hostages exact 18": [
        "Under the plan, 27 Israeli hostages—9 alive and 18 deceased—would be returned.",
    ],
    "hostages_released hostages exact 5 + bodies_returned hostages exact 6": [
        "It included the release of five living hostages and six deceased.",
    ],
    "hostages_held_dead hostages exact 7 snapshot": ["Seven bodies of hostages are still in Gaza."],
    "bodies_returned hostages exact 4": [
        "Four bodies of hostages who died in Gaza will be handed over.",
        "Hamas returned the bodies of four hostages who were killed.",
    ],
    "exchanges truce exact 2": ["The hostages would be returned in two phases."],
    # labels, tolls told after the figure, thousands with a space
    "hostages_held hostages exact 62 snapshot": ["Hostages still in captivity: 62.", "Still in captivity in Gaza: 62."],
    "deaths israeli_soldiers exact 101 cumulative": [
        "The latest losses raised to 101 the toll of Israeli troops killed in the ground offensive.",
    ],
    "deaths gaza exact 53100 cumulative + injured gaza exact 120400": [
        "The overall number of fatalities in Gaza has risen to 53,100, with another 120,400 injured.",
    ],
    "displaced gaza exact 23000": ["Some officials spoke of Gaza, where 23 000 people had fled."],
    "displaced gaza more_than 530000": ["More than 530,000 people are sheltering in schools in Gaza."],
    "violations truce exact 47": ["Gaza's media office accused Israel of breaking the ceasefire 47 times."],
    "missing gaza vague 2000": ["Thousands of bodies are still buried under the rubble in Gaza."],
    # which figure a part belongs to
    "hostages_held hostages about 130 + hostages_held_dead hostages at_least 34 + deaths israeli_soldiers exact 620": [
        "Israel believes about 130 hostages are still in Gaza, at least 34 of them dead, and says 620 of its soldiers have been "
        "killed.",
    ],
    "hostages_held hostages exact 59 snapshot + hostages_taken hostages about 250": [
        "Hamas is still holding 59 of about 250 hostages taken in its attack on Israel.",
    ],
    "hostages_released hostages exact 6 reported + hostages_released hostages exact 33 scheduled": [
        "Hamas released six hostages on Saturday. The six were among 33 hostages to be released in the first phase.",
    ],
    # 'since' that begins no count
    "deaths gaza more_than 400 period": [
        "Strikes killed more than 400 people across Gaza on Tuesday, the heaviest assault since the truce took effect.",
    ],
    "hostages_released hostages exact 4 + deaths gaza more_than 200 period": [
        "Israel rescued four hostages held since October in a raid on Tuesday in Gaza that killed more than 200 people.",
    ],
    "hostages_released hostages exact 3": ["Three Israeli women walked free on Sunday."],
    # whose figures
    "deaths israel exact 1200 | - + hostages_taken hostages exact 251 | - + "
    "deaths gaza more_than 48000 | Gaza Ministry of Health": [
        "The war, set off when an attack on October 7 killed 1,200 Israelis and took 251 hostages, has killed more than "
        "48,000 people in Gaza, the health ministry said.",
    ],
    "deaths gaza exact 20 | -": ["In Gaza, where troops fight what they say is a new cell, a strike killed 20 people."],
    # days carried by a speaker, and by a whole report
    "deaths gaza exact 48291 | Gaza Ministry of Health | 2025-02-18 stated + "
    "injured gaza exact 111722 | Gaza Ministry of Health | 2025-02-18 inferred": [
        "The health ministry in Gaza said on Tuesday that the death toll had reached 48,291.\n\nIts hospitals lack fuel.\n\n"
        "According to the ministry, 111,722 people have been wounded in Gaza since the war began.",
    ],
    "deaths gaza_aid_workers exact 2 period | - | 2025-02-16..2025-02-17 stated + displaced gaza about 690000 | - | "
    "2025-02-17 stated": [
        "All information valid as of 17 February 2025.\n\nIn the last 24 hours, two UNRWA staff have been killed in Gaza.\n\n"
        "Some 690,000 displaced people are in shelters across Gaza.",
    ],
    "truce_length truce exact 5 years": ["They spoke of a five-year halt to the war in Gaza."],
    "truce_length truce exact 42 days reported": ["Hamas rejected an extension to the 42-day truce."],
    "deaths gaza exact 54": ["54 Palestinians were killed in two separate Israeli air strikes."],
    "phases truce exact 3 amount offered": [
        "Egypt put forward a ceasefire plan. The plan has three parts.",
        "The Hamas leadership made a proposal for freeing hostages in three 40-day stages.",
    ],
    "truce_length truce exact 7 weeks amount offered + hostages_released hostages exact 37 persons amount offered + "
    "prisoners_released palestinian_prisoners exact 12 persons amount offered": [
        "The outline which Egypt put forward on Gaza was short: a pause of seven weeks, 37 hostages freed at once "
        "and 12 prisoners for each of them.",
    ],
    "phases truce exact 3 amount offered + truce_length truce exact 6 weeks amount offered "
    "+ hostages_released hostages exact 35 persons amount offered by Hamas": [
        "The mediators' paper on Gaza has three phases. The first foresees six weeks without fighting, in which "
        "Hamas would free 35 hostages.",
    ],
    "truce_length truce exact 42 days amount offered + hostages_released hostages exact 33 persons amount offered by Hamas": [
        "Egypt presented a plan on Gaza. In the first phase, of 42 days, Hamas would return 33 hostages.",
    ],
    "hostages_released hostages exact 32 persons amount offered by Hamas": [
        "It is Hamas's biggest shift since President Joe Biden laid out the plan on Gaza in late January. Under it "
        "32 hostages would be freed.",
    ],
}

# What other figures of the sentence, other places and other acts make easy to misread.
NEIGHBOURS: Group = {
    # held and freed
    "hostages_released hostages exact 5": [
        "Hamas on Sunday gave back five hostages it had held for more than a year.",
        "Since the truce in Gaza took effect, five hostages have been freed.",
    ],
    "hostages_held hostages exact 41 + hostages_held_dead hostages exact 19": [
        "Forty-one hostages remain in Gaza, and officials fear that 19 of them may no longer be alive.",
    ],
    "hostages_held_dead hostages exact 19 + hostages_held hostages exact 41": [
        "Israel says 19 of 41 hostages are dead."
    ],
    "prisoners_released palestinian_prisoners exact 130 scheduled": [
        "Israel will release 130 imprisoned Palestinians.",
        "Hamas said 130 women and children held in Israeli prisons will be freed.",
    ],
    "hostages_held hostages exact 37 + hostages_released hostages exact 112": [
        "37 hostages remain in Gaza, while 112 have returned alive.",
    ],
    "hostages_returned hostages exact 33 scheduled + bodies_returned hostages exact 9 scheduled": [
        "Hamas will free 33 hostages, nine of whom are dead.",
    ],
    "hostages_released hostages exact 20 scheduled": [
        "Hamas published the names of 20 hostages it planned to release.",
        "Hamas to free 20 hostages",
    ],
    "violations truce exact 140 + violations truce exact 22": [
        "Among the violations of the truce were 140 attacks and 22 incursions.",
    ],
    # what a figure is not: a description, an event, somebody else's share
    "deaths gaza exact 13 + injured gaza exact 6": ["A raid killed 13 in Gaza and wounded six others."],
    "deaths gaza exact 8 + injured gaza exact 17 + deaths gaza exact 64": [
        "Gaza's hospitals received eight dead and 17 injured, while 64 were added to the toll after a review.",
    ],
    "deaths gaza exact 3 || 2025-02-16 | Hamas": [
        "Hamas accused Israel of killing three people near an aid site on Sunday.",
    ],
    "deaths gaza at_least 23": ["A strike on a five-story building in Gaza killed at least 23 people."],
    "deaths gaza exact 33 + injured gaza exact 91": [
        "Six massacres were committed in Gaza, of whom 33 dead and 91 injured reached hospitals.",
    ],
    "deaths israeli_soldiers exact 3 + deaths israeli_soldiers exact 67 reported cumulative": [
        "3 soldiers killed in Gaza fighting, toll up to 67",
    ],
    "deaths gaza_fighters exact 600 + deaths gaza_fighters about 7500": [
        "The army says it killed 600 fighters in a week, bringing its estimate of fighters killed to around 7,500.",
    ],
    "deaths gaza_aid_workers exact 77 reported cumulative": [
        "The total number of UNRWA colleagues confirmed killed in Gaza is 77.",
    ],
    "hostages_held hostages exact 131 + hostages_held_dead hostages at_least 19": [
        "Of the 131 hostages taken on Oct. 7 and still held in Gaza, at least 19 are known to be dead.",
    ],
    "hostages_held hostages exact 96 || 2024-09-01..2024-09-30": [
        "Israel said 96 hostages remained in Gaza as of September."
    ],
    "hostages_released hostages exact 153 + hostages_held_dead hostages exact 3": [
        "Of the 240 hostages, 153 have been returned and only three deceased hostages remain in Gaza.",
    ],
    "hostages_released hostages exact 21 + prisoners_released palestinian_prisoners more_than 640": [
        "Hamas and Israel have gone on with it, freeing 21 hostages or remains and more than 640 prisoners.",
    ],
    "hostages_released hostages exact 98 + prisoners_released palestinian_prisoners exact 215": [
        "Hamas frees 98 hostages, mostly Israeli but also Thai, in return for 215 Palestinians held in Israeli prisons.",
    ],
    "bodies_returned hostages exact 4 hypothetical": [
        "The sides are arguing over the release of the remains of the last four hostages.",
        "Hamas agreed to give back the four bodies of hostages only as part of a wider deal.",
    ],
    "prisoners_released palestinian_prisoners exact 5 scheduled + prisoners_released palestinian_prisoners exact 26 scheduled": [
        "Hamas said five Palestinian women and 26 children will also be freed.",
    ],
    "hostages_released hostages exact 11 || 2025-02-15 + hostages_released hostages exact 12 || 2025-02-16": [
        "Hamas freed 11 hostages on Saturday and 12 on Sunday.",
    ],
    "aid_trucks gaza exact 540 scheduled": ["A total of 540 aid trucks are prepared to enter Gaza from Egypt."],
    "truce_length truce exact 5 scheduled": ["Israel said the truce would last five days but could be extended."],
    "truce_length truce exact 6": ["In autumn the fighting in Gaza stopped for six weeks."],
    # a comparison is no count
    "aid_trucks gaza exact 9 || 2025-02-17": ["Nine aid trucks entered Gaza on Monday, the first since February 2."],
    "deaths gaza exact 46 || 2025-02-16": [
        "46 people were killed in Gaza on Sunday, the highest toll since February 3."
    ],
    "deaths gaza exact 4200 since 2025-01-05 + deaths gaza exact 53800 since -": [
        "4,200 people have been killed in Gaza since January 5, taking the overall toll to 53,800.",
    ],
    "deaths gaza at_least 21 reported": ["A strike in Gaza killed at least 21 people, with the toll likely to rise."],
    "aid_trucks gaza exact 130 cumulative": ["130 aid trucks have entered Gaza since the start of the war."],
    # whose
    "deaths gaza_aid_workers exact 4 + deaths gaza_aid_workers exact 58": [
        "Four UNRWA staff were killed in Gaza, bringing the total to 58 colleagues killed.",
    ],
    "deaths gaza_journalists exact 2 + deaths gaza_journalists exact 219": [
        "Two journalists were killed in Gaza, raising the number of media workers killed to 219.",
    ],
    "deaths west_bank exact 11": ["Officials in Gaza say 11 Palestinians were killed in the West Bank."],
    "deaths gaza exact 31 | Israel": ["31 people were killed in Gaza, Israel said."],
    "hostages_held hostages exact 57 | Israeli Prime Minister's Office": [
        "The office of Prime Minister Benjamin Netanyahu said 57 hostages remain in Gaza.",
    ],
    "deaths gaza_journalists exact 6 | Gaza Government Media Office": [
        "Six journalists were killed in Gaza, according to the Hamas-led Gaza government media office.",
    ],
    "deaths gaza exact 27": [
        "27 Palestinians in Gaza have lost their lives.",
        "27 Palestinians in Gaza starved to death.",
    ],
    "displaced gaza exact 12000": [
        "12,000 people in the south of Gaza have been forced from their homes.",
        "12,000 displaced in Gaza",
    ],
    "deaths gaza exact 36900 cumulative + injured gaza exact 85300 cumulative": [
        "The raid brought the total number of deaths in Gaza to 36,900 and injuries to 85,300 since the war began.",
        "That brings the death toll in Gaza to 36,900 and injuries to 85,300.",
    ],
    "deaths gaza exact 140": [
        "Soldiers killed 140 Palestinians and arrested 500 people at a hospital in Gaza.",
        "Troops killed 140 Palestinians and detained 30 in Gaza.",
    ],
    "deaths west_bank exact 3": [
        "At least 28 Palestinians were arrested and three killed in the West Bank.",
        "Soldiers killed three people at a protest in Jenin.",
    ],
    "deaths gaza exact 88 + injured gaza exact 210": [
        "Troops have killed 88 Palestinians and wounded 210 more in Gaza since the truce took effect."
    ],
    "deaths palestinian_prisoners exact 30": [
        "A report tells that 30 Palestinian detainees held in Israeli prisons have been killed."
    ],
    "violations truce exact 260 + deaths gaza exact 30": [
        "The number of violations has reached 260, resulting in 30 deaths."
    ],
    "deaths gaza_children exact 8": ["The strike in Gaza killed eight of a doctor's nine children."],
    # whose
    "deaths israel at_least 1150 since 2023-10-07 + injured israel exact 5400": [
        "In Israel, at least 1,150 people have been killed and 5,400 others injured by Hamas since Oct. 7.",
    ],
    "deaths israel exact 1200": ["More than 21,000 were killed in the West Bank and Gaza, and 1,200 in Israel."],
    "deaths israeli_soldiers exact 412 cumulative": [
        "The army says it has lost 412 soldiers since the war in Gaza began."
    ],
    "deaths israeli_soldiers more_than 380": [
        "More than 380 military personnel have died since the Gaza offensive began."
    ],
    "deaths israeli_soldiers exact 26": ["The Israeli army's death toll in Gaza has risen to 26."],
    "injured israeli_soldiers exact 2940": ["The total number of Israeli army wounded in Gaza is 2,940."],
    "deaths west_bank exact 18": [
        "An airstrike on a building in Tulkarem killed 18 Palestinians.",
        "Soldiers shot and killed 18 Palestinians in East Jerusalem.",
        "Israeli settlers have killed 18 Palestinians since the war in Gaza began.",
        "Troops killed 18 Palestinian militants in the West Bank since the war in Gaza began.",
    ],
    "deaths lebanon exact 19": [
        "An Israeli strike in Nabatieh killed 19 people.",
        "Strikes on Tyre and Baalbek killed 19 people.",
        "Israel says 19 terrorists have been killed in Lebanon since the Gaza war began.",
        "A Hezbollah lawmaker counted 19 deaths since the ceasefire with Israel.",
    ],
    "deaths lebanon exact 2800 + deaths lebanon exact 540": [
        "Lebanon's health ministry said 2,800 people had been killed. There were 540 women among the dead, it added.",
    ],
    "displaced israel about 60000": ["Some 60,000 residents of northern Israel have been displaced by Hezbollah fire."],
    "deaths gaza_fighters about 16000": ["The army said it killed around 16,000 members of Hamas in Gaza."],
    "deaths israel exact 10": ["Ten citizens of Nepal were killed in a kibbutz in the Hamas attack."],
    "deaths gaza_aid_workers exact 150": [
        "UNRWA tells of 150 of its staff killed in the Gaza war.",
        "The total number of UNRWA colleagues killed in Gaza is 150.",
    ],
    # other days, other counts
    "deaths west_bank exact 480 period | - | 2024-01-01..2024-12-31 stated": [
        "Last year 480 Palestinians were killed in the West Bank.",
        "In 2024, 480 Palestinians were killed in the West Bank.",
    ],
    "deaths gaza exact 4 period | Gaza Ministry of Health | 2025-02-18..2025-02-19 + "
    "deaths gaza exact 190 cumulative | Gaza Ministry of Health | 2025-02-19 + "
    "deaths gaza_children exact 90 cumulative | Gaza Ministry of Health | 2025-02-19": [
        "Gaza's health ministry recorded four deaths from hunger over the past 24 hours, bringing the total to 190, including "
        "90 children.",
    ],
    "deaths gaza_aid_workers exact 1 period + deaths gaza_aid_workers exact 90 cumulative": [
        "One UNRWA colleague was killed in Gaza in the last 24 hours, bringing the total number to 90.",
    ],
    "deaths gaza exact 640 cumulative | - | 2025-02-03 stated": [
        "As of 3 February, 640 deaths near aid sites in Gaza were counted."
    ],
    "deaths gaza exact 47300 cumulative | - | 2025-01-31 stated": [
        "By January 31, 2025, Gaza had counted 47,300 deaths."
    ],
    "deaths gaza at_least 690 period": [
        "It was the highest single-day death toll of the war: at least 690 people killed in dozens of strikes.",
    ],
    "deaths gaza exact 15 | Gaza Ministry of Health | 2025-02-15 inferred": [
        "On 15 February, jets struck a market in Gaza. According to the health ministry, 15 people were killed.",
    ],
    "deaths israel exact 820 | - | 2023-10-07 + deaths israeli_soldiers exact 340 | - | 2023-10-07": [
        "On October 7, 820 civilians were killed by Hamas in Israel, along with 340 Israeli soldiers.",
    ],
    "deaths israeli_soldiers exact 712 + deaths israeli_soldiers exact 330": [
        "The army has lost 712 soldiers. Of the 712 killed, 330 died in Gaza.",
    ],
    "deaths israeli_soldiers exact 14": [
        "The army said 14 troops were killed in Gaza. The 14 deaths, mostly of reservists, were announced at night.",
    ],
    "aid_trucks gaza about 500 | - | 2023-10-06 inferred": [
        "Some 500 trucks a day entered Gaza before the war.",
        "Some 500 trucks a day entered Gaza before Oct. 7, 2023.",
    ],
    "aid_trucks gaza exact 150 | - | 2024-12-01..2024-12-31 + aid_trucks gaza less_than 70 | - | 2025-01-01..2025-01-31": [
        "Aid to Gaza fell from a daily average of 150 trucks in December to less than 70 trucks in January.",
    ],
    "prisoners_held palestinian_prisoners more_than 10800 snapshot": [
        "More than 10,800 Palestinians are held in Israeli prisons."
    ],
    "prisoners_held palestinian_prisoners exact 5200 | - | 2023-10-06 inferred": [
        "Before the attack Israel held 5,200 Palestinian prisoners.",
    ],
    "hostages_taken hostages exact 251 | - | 2023-10-07 + hostages_released hostages exact 115": [
        "Of the 251 hostages seized by militants on October 7, 2023, 115 have been freed.",
        "Of the 251 hostages taken to Gaza on October 7, 115, mainly women, have been released.",
    ],
    "displaced gaza vague 200000": ["Several hundred thousand people have been displaced in Gaza."],
    "deaths gaza_health_workers exact 290": ["In Gaza, 290 healthcare workers are among the dead."],
    "deaths gaza exact 2": [
        "Two internally displaced persons were killed in Gaza when a shell hit a school.",
        "Two brothers, 18 and 20, were killed in Gaza.",
    ],
    "injured gaza more_than 58000": ["More than 58,000 people in Gaza have suffered injuries."],
    "reconstruction_cost gaza_strip more_than 35000000000": ["Estimates for rebuilding Gaza surpass $35 billion."],
    "territory_share gaza_strip exact 53": [
        "The army controls 53 percent of Gaza, and 80 percent of its buildings are gone."
    ],
    "deaths west_bank exact 12 | Palestinian Ministry of Health (Ramallah)": [
        "At least, 12 Palestinians were killed in the West Bank, the Palestinian health ministry said.",
    ],
    "deaths gaza exact 20 | OHCHR": ["The United Nations Human Rights Office said 20 people were killed in Gaza."],
    "deaths lebanon exact 20 | Lebanese Ministry of Health": [
        "Lebanon's Ministry of Health said 20 people were killed."
    ],
    # a deal's figures
    "hostages_released hostages exact 5 scheduled + bodies_returned hostages exact 8 scheduled": [
        "Five living hostages and eight dead hostages would be freed on the first day of the truce.",
    ],
    "prisoners_released palestinian_prisoners exact 25 scheduled per hostage": [
        "The Palestinians to be released in the first phase include 25 women for every Israeli hostage.",
    ],
    "bodies_returned hostages exact 17": ["Hamas handed over the remains of 17 out of 28 hostages."],
    "hostages_taken hostages about 230": [
        "In the October 7 raid, Hamas seized about 230 people as hostages, resulting in over 1,150 casualties.",
    ],
    "prisoners_released palestinian_prisoners up_to 1400 scheduled": [
        "The first phase involves the liberation of up to 1,400 Palestinian prisoners detained in Israel.",
    ],
    "hostages_released hostages exact 30 scheduled": [
        "Hamas will release 30 hostages including female soldiers, children and civilians over 50.",
    ],
    "hostages_released hostages exact 4 reported | - | 2025-01-19 + "
    "prisoners_released palestinian_prisoners exact 80 reported | - | 2025-01-19": [
        "The truce came into effect on Sunday, Jan. 19, with the release of four Israeli hostages and 80 Palestinian prisoners, "
        "after it was announced on Jan. 15.",
    ],
    "hostages_released hostages more_than 90 reported + prisoners_released palestinian_prisoners exact 210 reported": [
        "Qatar brokered a deal that resulted in the release of over 90 hostages in exchange for the freedom of 210 Palestinians "
        "held in Israeli prisons.",
    ],
    "prisoners_released palestinian_prisoners about 1900 scheduled | - | 2025-02-19 published + "
    "prisoners_released palestinian_prisoners exact 900 scheduled | - | 2025-02-19 published": [
        "Israel will release about 1,900 Palestinian prisoners, including 900 prisoners arrested after October 8, 2023.",
    ],
    "bodies_returned hostages exact 2 | - | 2025-02-16": [
        "The handover took place on Monday, a day after the handover of the remains of two Israeli hostages.",
    ],
    "deaths gaza more_than 45300 + deaths israel more_than 1300 | - | 2023-10-07 + hostages_taken hostages exact 245 | - | "
    "2023-10-07": [
        "Over 45,300 people have been killed in Gaza since the Oct. 7, 2023, raids by Hamas killing over 1,300 Israelis and "
        "kidnapping 245 others.",
    ],
    "hostages_released hostages exact 8 scheduled | - | 2025-02-20 + hostages_released hostages exact 8 scheduled | - | "
    "2025-02-22": ["Hamas will release 8 hostages on Thursday and 8 more on Saturday."],
    "hostages_released hostages at_least 45 scheduled": [
        "Israel will halt its fire while Hamas frees “at least” 45 of the hostages.",
    ],
    # living and dead, due and done
    "hostages_held_alive hostages exact 20 + hostages_held_dead hostages exact 28": [
        "There are 20 living and 28 dead hostages in Gaza.",
    ],
    "hostages_released hostages exact 6 offered + bodies_returned hostages exact 9 offered": [
        "Under the plan Hamas would release six living and nine dead hostages.",
    ],
    "hostages_released hostages exact 16 + hostages_released hostages exact 5": [
        "So far 16 Israeli and five Thai hostages have been freed from Gaza.",
    ],
    "hostages_released hostages exact 4 reported": ["The Red Cross received four hostages from Hamas in Gaza."],
    "hostages_released hostages exact 16 reported + hostages_released hostages exact 33 scheduled": [
        "Hamas has released 16 of the 33 hostages due to be freed in the first phase.",
    ],
    "prisoners_released palestinian_prisoners exact 92 scheduled": [
        "Israel published a list of 92 Palestinian prisoners who are earmarked for release under the truce.",
    ],
    "hostages_held_dead hostages up_to 45 estimated": ["Up to 45 of the hostages in Gaza are believed to be dead."],
    "deaths gaza exact 22430 + injured gaza exact 57600": [
        "It brings the total deaths to 22,430 and injuries to 57,600."
    ],
    "deaths israel about 1200 + hostages_taken hostages about 245": [
        "The attack resulted in the deaths of about 1,200 people in Israel and the abduction of around 245 more.",
    ],
    "hostages_taken hostages about 245 + deaths israel about 1150": [
        "Hamas captured about 245 people during the attack, which killed about 1,150 people.",
    ],
    "deaths gaza exact 48250 since - + deaths gaza more_than 160 since 2025-01-19": [
        "The toll in Gaza has reached 48,250, with more than 160 fatalities recorded since the January 19 ceasefire.",
    ],
    "deaths israeli_soldiers exact 21 cumulative": [
        "The death toll among IDF troops in Gaza grew to 21 confirmed deaths."
    ],
    "deaths gaza_aid_workers exact 205 cumulative": [
        "UNRWA tells that the death toll of its employees has risen to 205."
    ],
    "deaths gaza_aid_workers exact 101 + injured gaza_aid_workers exact 26": [
        "UNRWA knows of 101 aid workers who were killed and 26 others were injured in Gaza.",
    ],
    "deaths israeli_soldiers exact 2 period | Israeli military | 2025-02-19 + deaths israeli_soldiers exact 46 cumulative": [
        "The IDF reported the deaths of two more soldiers in Gaza, bringing the total to 46 since the offensive on January 27.",
    ],
    "deaths palestinian_prisoners at_least 75": ["At least 75 Palestinian detainees have died in Israeli custody."],
    "violations truce exact 49 cumulative + deaths gaza exact 12 period": [
        "Israel has committed 49 breaches of the ceasefire since it began, including an airstrike that killed 12 people.",
    ],
    "aid_trucks gaza exact 600 scheduled": ["The 600 trucks called for in the deal did not come to Gaza."],
    "aid_trucks gaza exact 220 per day": [
        "The ceasefire agreement provides the daily entry of 220 trucks of aid into Gaza."
    ],
    "truce_length truce exact 4.5 months offered by Hamas": ["Hamas proposed a ceasefire of 4-1/2 months in Gaza."],
    # who says it
    "deaths gaza exact 81 | Gaza Ministry of Health + deaths gaza exact 41300 | Gaza Ministry of Health": [
        "The Gaza health ministry said 81 people were killed on Monday.\n\nThis takes the toll to 41,300 since Israel began its "
        "offensive, it added.",
    ],
    "deaths gaza exact 48 | UNRWA + deaths gaza at_least 31 | UNRWA": [
        "UNRWA said on Monday that 48 people were killed. At least 31 others died when Israel struck a school in Gaza, it said.",
    ],
    "deaths gaza at_least 41 | - < AFP": [
        "At least 41 people were killed in Gaza, Jane Doe, head of the charity, told AFP."
    ],
    "deaths west_bank exact 14 | UN OCHA < - + injured israeli_soldiers exact 41 | Israeli media < -": [
        "UN OCHA recorded 14 Palestinians killed in the West Bank, and Israeli media said 41 soldiers were wounded.",
    ],
    "hostages_held_alive hostages exact 24 | -": ["Mr Trump's hostage envoy said 24 hostages in Gaza are alive."],
    "hostages_held hostages exact 63 | Kan": ["Israel's public broadcaster said 63 hostages remained in Gaza."],
    "hostages_held hostages exact 63 | Israel": ["Israeli figures show 63 hostages remain in Gaza."],
    "deaths gaza exact 47100 | Gaza Ministry of Health": [
        "According to UN OCHA, citing the Ministry of Health, 47,100 people have been killed in Gaza.",
        "As per the health ministry, 47,100 people have been killed in Gaza.",
        "Israel has waged a war on Gaza after a Hamas attack on Oct. 7, 2023, killing 47,100 people, according to local health "
        "authorities.",
    ],
    "deaths gaza exact 41 | Associated Press": [
        "An Associated Press count found 41 people were killed in Gaza on Monday."
    ],
    "deaths gaza exact 19 | Israel": ["Israel disputed the figure, saying 19 people were killed in Gaza."],
    "deaths gaza exact 41 | Gaza Civil Defence < AFP": [
        "In a statement to AFP, the civil defence said 41 people were killed in Gaza.",
    ],
    "deaths gaza at_least 310 | - + deaths gaza more_than 320 | Gaza Civil Defence < Al Jazeera": [
        "At least 310 people were killed in Gaza City, officials said.\n\nA Gaza civil defence chief told Al Jazeera that "
        "more than "
        "320 people were killed.",
    ],
    # as of when
    "deaths gaza exact 31 period | - | 2025-02-15..2025-02-16": ["Over the weekend, 31 people were killed in Gaza."],
    "deaths gaza exact 31 period | - | 2025-02-15": ["Four days ago, 31 people were killed in Gaza."],
    "deaths gaza exact 31 period | - | 2025-02-17": ["Monday's strike killed 31 people in Gaza."],
    "deaths gaza exact 31 period | - | 2025-02-14..2025-02-15": [
        "Jets killed 31 people in Gaza on Friday and Saturday."
    ],
    "deaths gaza exact 31 period | - | 2025-02-17..2025-02-18": [
        "In the 24 hours to Tuesday morning, 31 people were killed in Gaza."
    ],
    "deaths gaza exact 31 period | - | 2025-02-18..2025-02-19": [
        "Jets killed 31 people in Gaza in the last twenty-four hours."
    ],
    "deaths gaza exact 47200 cumulative | - | 2025-01-31": [
        "At the end of January, 47,200 people had been killed in Gaza."
    ],
    "deaths gaza at_least 48100 cumulative since 2023-10-07 | - | 2025-02-10": [
        "Between October 7, 2023 and February 10, 2025, at least 48,100 Palestinians were killed in Gaza.",
    ],
    "deaths gaza exact 61 cumulative": ["Since the ceasefire, 61 people were killed in Gaza."],
    "aid_trucks gaza exact 12600 cumulative | COGAT | 2025-02-16": [
        "COGAT said that as of Sunday 12,600 aid trucks had entered Gaza.",
    ],
    "aid_trucks gaza exact 310 scheduled | COGAT | 2025-02-21": [
        "COGAT said in a statement that starting Friday, it will allow only 310 aid trucks into Gaza.",
    ],
    "hostages_held hostages about 100 + hostages_held_dead hostages more_than 30": [
        "Militants in Gaza are still holding around 100 hostages and the remains of more than 30 others.",
    ],
    "hostages_released hostages exact 10": ["Another 10 Thai workers were also released from Gaza."],
    "hostages_released hostages exact 3 reported": [
        "The deal took effect, leading to Hamas releasing the first three hostages."
    ],
    "deaths gaza exact 40": [
        "In Gaza 40 people were killed and many more are injured or missing.",
        "In Gaza 40 people were killed before Oct. 12.",
        "Israel denied aid to the north of Gaza, where 40 people were killed.",
    ],
    # who describes the speaker does not speak
    "deaths gaza exact 12 | -": [
        "The mother of a hostage held by Hamas said twelve people were killed in Gaza.",
        "A resident of southern Israel said twelve people were killed in Gaza.",
        "“Twelve people were killed in Gaza,” said a farmer whose son was shot by the Israeli military.",
        "Twelve people were killed in Gaza, according to a woman who fled the Israeli army.",
    ],
    # hostages
    "hostages_held_dead hostages exact 5 snapshot": [
        "The find brings the number of slain hostages who are still in Gaza down to five."
    ],
    "hostages_held_alive hostages exact 19 snapshot": ["That takes the number of living hostages in Gaza to 19."],
    # not done
    "prisoners_released palestinian_prisoners vague 200 rejected": [
        "Israel said it will not release hundreds of prisoners.",
        "“We will never release hundreds of terrorists,” Netanyahu said.",
    ],
    "prisoners_released palestinian_prisoners exact 80 rejected": [
        "Israel ruled out releasing 80 prisoners named by Hamas.",
        "Israel vetoed the release of 80 prisoners named by Hamas.",
        "Israel declined to release 80 prisoners named by Hamas.",
    ],
    "prisoners_released palestinian_prisoners exact 610 postponed": [
        "Israel suspended the release of 610 prisoners after the handover.",
        "Israel promised to free 610 prisoners but delayed their release.",
    ],
    "prisoners_released palestinian_prisoners exact 120 demanded": [
        "Hamas asked for the release of 120 prisoners.",
        "Hamas requested that Israel free 120 prisoners.",
    ],
    "hostages_released hostages exact 26 hypothetical": [
        "Had Hamas accepted the offer, 26 hostages would have been freed in March.",
        "The talks aim to secure the release of 26 hostages.",
    ],
    "hostages_released hostages exact 26 scheduled": [
        "Israel anticipates receiving 26 hostages in exchange for Palestinian prisoners.",
        "Hamas is supposed to release 26 hostages.",
    ],
    "hostages_released hostages exact 12 accepted + bodies_returned hostages exact 17 accepted": [
        "Hamas has agreed to free 12 living hostages and hand back the bodies of 17 more, but the terms have been found wanting.",
        "Hamas commits to releasing 12 live hostages and returning 17 bodies of hostages.",
    ],
    "truce_length truce exact 40 days hypothetical + prisoners_released palestinian_prisoners vague 2000 hypothetical": [
        "A poll found that few Israelis oppose a 40-day truce and the release of thousands of Palestinian prisoners.",
    ],
    "deaths lebanon exact 9 + injured lebanon exact 3": [
        "The Lebanese health ministry put the dead at nine and the wounded at three.",
    ],
    "bodies_returned hostages exact 7 + hostages_held_dead hostages exact 28": [
        "Hamas has given back the remains of seven of 28 known dead hostages.",
    ],
    "hostages_released hostages exact 9 offered + bodies_returned hostages exact 17 offered": [
        "Hamas proposed to free nine hostages and the remains of 17 dead ones.",
    ],
    "hostages_released hostages exact 24 period + prisoners_released palestinian_prisoners exact 39 period": [
        "Qatar announced the release of 24 hostages and 39 Palestinian detainees in Israeli prisons.",
    ],
    "hostages_released hostages exact 24 + prisoners_held palestinian_prisoners exact 39": [
        "Hamas freed 24 hostages and 39 Palestinian prisoners are still held by Israel.",
    ],
    "hostages_released hostages exact 4 offered + hostages_released hostages exact 2 offered": [
        "Hamas's counter-proposal has four hostages freed on day one and two on day 30.",
    ],
    "hostages_released hostages exact 11 demanded": [
        "Talks on Gaza stall over an Israeli demand for 11 living hostages.",
    ],
    "hostages_released hostages exact 11 scheduled": [
        "With the release of 11 Israeli hostages due to take place yesterday, talks on Gaza went on.",
    ],
    "deaths gaza exact 4600 cumulative + deaths gaza exact 87 period": [
        "Since March 18, when Israel resumed its offensive, 4,600 people have been killed, including 87 in the last day.",
    ],
    "deaths lebanon exact 4047 cumulative": [
        "The Israeli assaults have cost 4,047 lives in Lebanon, the minister said on Wednesday, including 316 children.",
    ],
    "hostages_taken hostages about 240": [
        "Of the roughly 240 people Hamas seized, two were found dead inside Gaza.",
    ],
    "bodies_returned hostages exact 6 + hostages_held hostages exact 109 + hostages_held_dead hostages exact 36": [
        "Six hostages' bodies were recovered from Khan Younis; 109 remain, of whom 36 are confirmed dead.",
    ],
    "deaths gaza_aid_workers at_least 5": [
        "Gunmen killed at least five GHF workers in Gaza, blaming Hamas.",
    ],
    "deaths gaza_aid_workers more_than 310 cumulative": [
        "UNRWA has lost more than 310 staff in the war.",
    ],
    "deaths gaza exact 26 period": [
        "Sunday's death toll in Gaza was revised down from 31 to 26.",
    ],
    "deaths gaza exact 7 period + deaths gaza exact 411 cumulative": [
        "Gaza counted seven more deaths from famine in 24 hours, bringing hunger deaths to 411.",
    ],
    "prisoners_held palestinian_prisoners about 9500 snapshot": [
        "As of last April, Israel held about 9,500 Palestinians, according to Addameer.",
    ],
    "prisoners_released palestinian_prisoners exact 30 amount scheduled | | 2025-02-19 published": [
        "Israel is to free 30 prisoners for each civilian hostage on Saturday.",
    ],
    "prisoners_released palestinian_prisoners about 2000 scheduled + prisoners_released exact 300 scheduled": [
        "Some 2,000 Palestinian prisoners, including 300 serving life terms, are to be freed for the hostages.",
    ],
    "prisoners_held palestinian_prisoners about 10200 + prisoners_held palestinian_prisoners exact 410": [
        "Some 10,200 Palestinians, among them 410 children, are held in Israeli jails.",
    ],
    "deaths israel exact 3": [
        "Three Israelis, two Americans and a Thai were killed in an attack near Kerem Shalom.",
    ],
    "injured israel exact 2": [
        "The Houthis fired a missile at Israel; two people were lightly hurt.",
    ],
    "deaths gaza at_least 14 period + deaths gaza_journalists exact 3 period": [
        "Strikes killed at least 14 people in Gaza City. A hospital said the death toll was 14, including three journalists.",
    ],
    "deaths gaza exact 2 | Israel + deaths gaza exact 6 | Gaza Ministry of Health": [
        "Israel said it killed him and two others in a strike on Gaza that killed six people, according to the health ministry.",
    ],
    "deaths west_bank exact 2 + deaths gaza exact 54927 cumulative": [
        "Troops killed two men in Jenin. The death toll since the war began now stands at 54,927.",
    ],
    "deaths lebanon exact 3 + deaths israel exact 1200 + deaths gaza more_than 54000": [
        "A strike killed three men in Lebanon. The October 7 attack killed 1,200; the offensive has killed more than 54,000.",
    ],
    "deaths israel exact 1210": [
        "It began when Hezbollah opened fire after the October 7 attack, in which 1,210 people were killed.",
    ],
    "deaths gaza_children exact 13000 hypothetical": [
        "The aid chief warned that 13,000 babies could die in Gaza within days.",
    ],
    "deaths gaza exact 70000 hypothetical": [
        "Without insulin, 70,000 people in Gaza will die, a doctor said.",
    ],
    "deaths gaza_children exact 21 hypothetical": [
        "The generators in Gaza would stop within hours, killing 21 babies.",
    ],
    "deaths israeli_soldiers exact 90 hypothetical": [
        "The army expects 90 of its soldiers to be killed in Gaza City.",
    ],
    "deaths gaza exact 41 hypothetical": [
        "Had the shell landed on the Gaza school an hour later, 41 people would have died.",
    ],
    "deaths israel exact 100 hypothetical": [
        "Hamas planned to kill 100 Israelis.",
    ],
    "displaced gaza up_to 1900000 hypothetical": [
        "As many as 1.9 million people in Gaza could be displaced again.",
    ],
    "deaths gaza exact 60000 hypothetical": [
        "Officials in Gaza warned the toll could reach 60,000 by winter.",
    ],
    "deaths gaza exact 280": [
        "The agency employs 12,000 people in Gaza, of whom 280 have been killed.",
    ],
    "deaths gaza_children exact 52": [
        "Some 16,700 children in Gaza have been treated for malnutrition and 52 have died.",
    ],
    "deaths gaza exact 26": [
        "Gaza hospitals treated 310 people and 26 of them died.",
    ],
    "deaths gaza exact 22": [
        "In Gaza City 60 people had been brought in, 22 of them dead.",
    ],
    "deaths gaza exact 41": [
        "Of the 2,300 people in the Gaza camp, 41 were killed.",
    ],
    "deaths gaza exact 20": [
        "Twenty of the 80 patients at the Gaza hospital have died.",
    ],
    "deaths israeli_soldiers exact 2": [
        "Two of 15 soldiers in the convoy in Gaza were killed.",
    ],
    "deaths gaza exact 35 + injured gaza exact 72": [
        "Strikes on Gaza City killed 35 people, and another 72 were hospitalized.",
    ],
    "deaths gaza exact 4 + injured gaza exact 9": [
        "Fire killed four people in Gaza; a further nine are in hospital.",
    ],
    "deaths gaza_children exact 2": [
        "A father of four was killed with two of his children in Gaza City.",
    ],
    "displaced gaza about 43000 + displaced gaza exact 680000": [
        "Nearly 43,000 people in Gaza were displaced, taking to 680,000 the number displaced since March.",
    ],
    "deaths israeli_soldiers exact 4 + deaths israeli_soldiers exact 430 cumulative": [
        "Four soldiers were killed in Gaza, bringing to 430 the number killed since the ground offensive began.",
    ],
    "deaths gaza exact 240 + injured gaza exact 2100": [
        "In Gaza 240 people had been killed and 2,100 wounded, taking the total to 54,900 and 126,200.",
    ],
    "deaths gaza exact 1400 + injured gaza exact 6200 + deaths west_bank exact 33 + injured west_bank exact 500": [
        "1,400 were killed and 6,200 injured in Gaza, while 33 have been killed and 500 injured in the West Bank.",
    ],
    "deaths gaza exact 9": [  # and others, of whom a verb of their own tells neither death nor wound
        "Troops killed nine people and 40 people were seized by the army in Gaza City.",
        "Nine people were killed in Gaza City and 40 people evicted from a school.",
        "Nine people died in Khan Younis and 25 people received treatment.",
        "Fire killed nine people in Rafah and 50 people collapsed from hunger.",
        "Troops killed nine people in Rafah and blindfolded 19 people.",
        "Gunmen in Gaza killed nine people and 40 people were beaten.",
        "Nine people were killed in Gaza City, 40 people were evicted and a school burned.",
        "Nine people were killed, and 12 more pulled alive from the rubble in Gaza City.",
        "Nine people were killed in Gaza City and 12 more were pulled alive from the rubble.",
        "Strikes killed nine people, forced 300 people out of a camp and burned tents.",
        "Strikes killed nine people in Gaza and left 300 people without shelter.",
        "Nine people were killed at a mosque in Gaza City where 200 people prayed.",
        "The strike killed nine people and hit a school in Gaza that housed 400 people.",
    ],
    "deaths gaza exact 9 + deaths gaza exact 14": [
        "In Rafah nine people were killed and 14 people executed in Jabalia.",
    ],
    "deaths gaza_children exact 3": [
        "Three children aged 5, 7 and 9 were killed in Gaza City.",
    ],
    "deaths gaza_women exact 2": [
        "A man aged 60 and two women were killed in Gaza City.",
    ],
    "deaths gaza exact 9 + deaths gaza_women exact 2": [
        "Nine people were killed in Gaza City, including two women aged over 70.",
    ],
    "deaths west_bank exact 30": [
        "The 30 people killed and 40 people seized in a raid on Jenin were not named.",
    ],
    "deaths gaza exact 9 + deaths gaza exact 5": [
        "Strikes killed nine people in Rafah and five people wanted by Israel in Jabalia.",
    ],
    "deaths gaza about 40": [
        "Some 40 people seized by the army were killed in Gaza City, a rights group said.",
    ],
    "deaths gaza_journalists exact 220 + injured gaza_journalists exact 400": [
        "Israel has killed 220 journalists in Gaza, imprisoned 48 and wounded 400.",
    ],
    "deaths israel exact 1200 + hostages_taken hostages exact 251": [
        "The 1,200 people killed and 251 people abducted in the raid on a music festival in 2023 were remembered.",
    ],
    "bodies_returned hostages exact 4 + hostages_held hostages exact 24": [
        "Hamas returned the bodies of four hostages on Monday; 24 remain.",
    ],
    "bodies_returned hostages exact 15 + hostages_held_dead hostages exact 13": [
        "Hamas handed over the remains of 15 hostages, leaving 13 bodies still in Gaza.",
    ],
    "hostages_held hostages exact 58 + hostages_held_alive hostages up_to 23": [
        "His release leaves 58 hostages in Gaza, of whom up to 23 are believed alive.",
    ],
    "hostages_released hostages exact 4 + hostages_held hostages exact 116": [
        "The rescue of four hostages left 116 in Gaza.",
    ],
    "hostages_held hostages exact 11": [
        "The remains handed over did not belong to any of the 11 hostages still in Gaza.",
    ],
    "deaths gaza exact 1000": [
        "The army captured 600 militants and killed 1,000 in Jabalia.",
    ],
    "deaths gaza exact 118": [
        "Hamas said Israel had killed 118 people in breach of the truce.",
    ],
    "deaths israel about 1150": [
        "Some 1,150 members of Israel's security forces have died since the war began.",
    ],
    "deaths israeli_soldiers exact 890 + deaths israeli_soldiers exact 448 + deaths israeli_soldiers exact 20": [
        "The Israeli army's death toll stands at 890, including 448 in the ground offensive and 20 in the West Bank.",
    ],
    "deaths israeli_soldiers exact 5 + injured israeli_soldiers exact 14 + injured israeli_soldiers exact 2": [
        "Five soldiers were killed and 14 wounded, two of them seriously, in Beit Hanoun.",
    ],
    "deaths israel exact 2 + injured israel exact 8": [
        "Two Israelis were killed and eight hurt in a shooting near Kedumim in the West Bank.",
    ],
    "deaths israel exact 2 + injured israel exact 5": [
        "A gunman killed two people and wounded five at a bus stop in Jerusalem.",
    ],
    "deaths israel exact 5": [
        "A rocket fired from Lebanon killed five farm workers in Metula.",
    ],
    "deaths israel about 1200 | Israel + deaths gaza more_than 54000 | -": [
        "Hamas killed some 1,200 on October 7, according to Israel, and the offensive has killed more than 54,000 in Gaza.",
    ],
    "aid_trucks gaza exact 20 hypothetical": [
        "Some said 20 trucks that had been due to deliver aid to Gaza on Tuesday had not entered the enclave.",
    ],
    "prisoners_released palestinian_prisoners exact 620 hypothetical": [
        "In the swap for Gaza, 620 prisoners should have been freed but Israel was holding them back.",
    ],
    "deaths israel about 350": [
        "Some 350 people were killed at the Nova festival.",
    ],
    "deaths gaza exact 60 + deaths west_bank exact 2 + deaths lebanon exact 5": [
        "Israel killed 60 people in Gaza, two in the West Bank and five in Lebanon.",
    ],
    "deaths israel more_than 1400 + injured israel exact 3500": [
        "More than 1,400 Israelis were killed in the attack, with 3,500 wounded.",
    ],
    "aid_trucks gaza exact 220 reported + aid_trucks gaza exact 500 hypothetical": [
        "UNRWA said 220 trucks had entered Gaza, fewer than half the 500 trucks it says are required.",
    ],
    "aid_trucks gaza exact 79 reported": [
        "Israel announced that it allowed 79 trucks to enter Gaza.",
    ],
    "aid_trucks gaza less_than 50 reported": [
        "Fewer than 50 trucks entered Gaza on Monday, a tenth of what is needed.",
    ],
    "hostages_released hostages exact 18 reported + hostages_released hostages exact 33 scheduled": [
        "Eighteen hostages were freed so far; 33 are due to be released under the Gaza deal.",
    ],
    "deaths gaza_fighters exact 20000 | Israel + deaths gaza exact 54900 | -": [
        "Israel says it has killed 20,000 fighters, and 54,900 people have died in the war on Gaza.",
    ],
    "deaths gaza exact 170 | -": [
        "Since the IPC declared famine, 170 deaths have been recorded in Gaza.",
    ],
    "deaths gaza exact 3": [
        "Three people died from injuries sustained in earlier strikes on Khan Younis.",
    ],
    "deaths gaza at_least 740": [
        "At least 740 people sheltering there in Gaza were killed.",
    ],
    "aid_trucks gaza about 16600 cumulative since 2025-01-19": [
        "Some 16,600 trucks have entered Gaza since the ceasefire took effect on Jan. 19, COGAT said on Wednesday.",
    ],
    "deaths gaza exact 1800 cumulative": [
        "The attacks have so far killed 1,800 people in Gaza, the authorities said on Sunday.",
    ],
    "deaths gaza exact 147 cumulative + deaths gaza exact 14 period": [
        "Hunger has killed 147 people in Gaza since the war began, with 14 deaths in the past day alone.",
    ],
    "deaths west_bank exact 98 cumulative since 2023-10-07": [
        "Records show 98 children killed in the West Bank since October 7, 2023.",
    ],
    "deaths gaza at_least 104 per -": [
        "At least 104 people were killed in Gaza in a day.",
    ],
    "truce_length truce exact 60 days hypothetical + hostages_released hostages exact 27 hypothetical": [
        "Mediators are trying to broker a 60-day truce in Gaza in exchange for the release of 27 hostages.",
    ],
    "hostages_released hostages exact 9 hypothetical": [
        "Israel and Hamas are negotiating a truce in exchange for the release of nine hostages.",
    ],
    "hostages_released hostages exact 9 demanded | | 2025-02-22": [
        "Israel demanded that nine hostages be released on Saturday.",
    ],
    "hostages_released hostages exact 9 offered": [
        "Mediators proposed that nine hostages be released on the first day.",
    ],
    "hostages_released hostages exact 9 accepted": [
        "Israel agreed to the release of nine hostages instead of 11.",
    ],
    "hostages_released hostages exact 31 demanded": [
        "Israel has lowered the number of hostages it wants freed in the first phase from 38 to 31.",
    ],
    "deaths gaza at_least 41100 + deaths gaza_children about 16400": [
        "At least 41,100 Palestinians, nearly 16,400 of them children, have been killed in the war on Gaza.",
    ],
    "deaths gaza exact 11": [
        "In Gaza, fire killed eleven relatives of one Palestinian family.",
    ],
    "prisoners_released palestinian_prisoners exact 38 reported + prisoners_released palestinian_prisoners exact 140 scheduled": [
        "Israel had released 38 of the agreed 140 prisoners.",
    ],
    "deaths gaza more_than 52500 cumulative reported": [
        "Nineteen months into the war, more than 52,500 people have been killed in Gaza.",
    ],
    "hostages_held hostages exact 54": [
        "Over two years after the attack, 54 captives are still held in Gaza.",
    ],
    "hostages_released hostages exact 7 reported | | 2025-02-15": [
        "Hamas freed seven hostages on Saturday, but Israel has not released the prisoners.",
    ],
    "aid_trucks gaza exact 83 reported | | 2025-02-16": [
        "Only 83 aid trucks entered Gaza on Sunday due to Israeli restrictions.",
    ],
    "deaths gaza exact 26 reported": [
        "Netanyahu vowed he would press on with the war as jets hit a school in Gaza City, killing 26 people.",
    ],
    "deaths gaza exact 16 reported": [
        "Israel, which has said it would keep fighting, bombed a camp in Rafah, killing 16 people.",
    ],
    "hostages_released hostages exact 9 reported | | 2025-02-17": [
        "Amid talks on a truce in Gaza, nine hostages were freed on Monday.",
    ],
    "deaths israel exact 2 + deaths gaza exact 44": [
        "A shooting killed two Israelis and raids killed 44 in Gaza.",
    ],
    "deaths israel exact 4 + deaths gaza exact 57": [
        "Four Israelis were killed and, in Gaza, 57 were killed.",
    ],
    "deaths gaza_journalists exact 3 + deaths gaza exact 32": [
        "Israeli jets killed three journalists in Khan Younis and killed 32 in Gaza City.",
    ],
    "aid_trucks gaza exact 95": [
        "Israel bombed Rafah as 95 aid trucks entered Gaza.",
    ],
    "aid_trucks gaza exact 85 reported": [
        "85 lorries with badly needed flour entered Gaza.",
    ],
    "prisoners_released palestinian_prisoners exact 96 reported | | 2025-02-16": [
        "Israel freed the agreed 96 prisoners on Sunday.",
    ],
    "deaths gaza at_least 53": [
        "At least 53 Palestinians were waiting for flour when they were killed by tank fire.",
    ],
    "deaths gaza exact 33": [
        "Thirty-three people were brought dead to a hospital in Gaza City.",
    ],
    "deaths gaza_children exact 9 + deaths gaza_children exact 12": [
        "An air strike killed nine children, 3 and 12 of them girls, in Gaza City.",
    ],
    "deaths gaza exact 13": [
        "Israeli jets killed 13 people in Gaza. Thousands rallied in Tel Aviv.",
    ],
    "deaths west_bank exact 4": [
        "Raids in Jenin killed four people. Troops arrested 15 others.",
    ],
    "prisoners_released palestinian_prisoners exact 93 + hostages_taken hostages exact 251": [
        "Israel released 93 prisoners. Hamas abducted 251 people on October 7, 2023.",
    ],
    "deaths gaza exact 74 | | 2024-09-11": [
        "Air strikes killed 74 people in Gaza on September 11, 2024.",
    ],
    "deaths gaza exact 71": [
        "The health ministry in Gaza, run by Hamas since it took over in 2007, counted 71 people killed.",
    ],
    "deaths gaza exact 31": [
        "Jets killed 31 people in Gaza in a building that housed a school before the war.",
    ],
    "displaced gaza exact 1900000": [
        "Some 90% of the population, or 1.9 million people, have been displaced in Gaza.",
    ],
    "deaths gaza_journalists exact 77": [
        "Journalists killed in Gaza: 77",
    ],
    "hostages_held hostages more_than 120 + hostages_held_dead hostages at_least 27": [
        "More than 120 Israelis remain in captivity in Gaza, although the army has confirmed that at least 27 of them have died.",
    ],
    "deaths gaza exact 19 | -": [
        "Trump said he could end the war soon, hours after a strike on Gaza City killed 19 people.",
    ],
    "prisoners_released exact 41 reported | | 2025-02-16 + prisoners_released exact 152 scheduled | | 2025-02-19": [
        "Israel freed 41 of the agreed 152 prisoners on Sunday.",
    ],
    "hostages_released exact 15 cumulative reported | | 2025-02-19 + hostages_released exact 4 scheduled | | 2025-02-22": [
        "Hamas has freed 15 hostages since the truce began and is expected to free four more on Saturday.",
    ],
    "prisoners_released exact 80 reported | | 2025-02-16 + prisoners_released exact 35 reported | | 2025-02-17": [
        "Israel freed 80 prisoners on Sunday and freed 35 more on Monday.",
    ],
    "deaths gaza exact 43 | -": [
        "While Qatar said talks went on, Israeli jets killed 43 people in Gaza.",
    ],
    "deaths gaza exact 38 | Gaza medics (unnamed)": [
        "Although Israel said it hit fighters, 38 people were killed in a camp, according to medics.",
    ],
    "deaths gaza exact 38 | Gaza Ministry of Health": [
        "As the health ministry said on Monday, 38 people were killed in Gaza.",
    ],
    "truce_length truce exact 70 offered": [
        "Netanyahu rejected the demand to end the war but offered a 70-day truce.",
    ],
    "deaths israeli_soldiers exact 2 period + deaths israeli_soldiers exact 407 cumulative": [
        "The army said two soldiers were killed in Rafah, bringing its losses in the ground operation to 407.",
    ],
    "deaths gaza exact 61": [
        "Jets killed 61 people, as Rubio met Netanyahu in Jerusalem on Sunday.",
    ],
    "deaths gaza at_least 22": [
        "At least 22 people were killed, while thousands marched in Tel Aviv and Jerusalem.",
    ],
    "deaths gaza exact 33 + deaths israel exact 3": [
        "Medics said 33 people were killed, while gunmen killed three Israelis at a bus stop in Jerusalem.",
    ],
    "deaths gaza at_least 64": [
        "At least 64 people were killed, a week after an Israeli strike in Doha.",
    ],
    "deaths gaza exact 73": [
        "Jets killed 73 people, as Israel's strike on Hamas men in Doha stalled the talks.",
    ],
    "deaths israeli_soldiers exact 2 | Israeli military": [
        "Netanyahu said the war would go on, as the army announced that two soldiers were killed.",
    ],
    "aid_trucks gaza exact 97 reported": [
        "Israel let in 97 trucks on Tuesday while Trump said hostages would be freed soon.",
    ],
    "prisoners_released exact 187 reported": [
        "Israel said it had not accepted the plan, and Israel released 187 prisoners.",
    ],
    "prisoners_released exact 181 reported": [
        "Hamas rejected the proposal on Friday hours after Israel released 181 prisoners.",
    ],
    "hostages_released exact 12 scheduled + bodies_returned exact 3 reported": [
        "Trump said 12 hostages would be freed soon, but Hamas handed over the bodies of three hostages.",
    ],
    "hostages_released exact 11 hypothetical + deaths gaza exact 43 reported": [
        "If Hamas accepts, 11 hostages would be released, but 43 people were killed on Sunday.",
    ],
    "hostages_released exact 11 scheduled + hostages_held_alive exact 22": [
        "Hamas said it would release 11 hostages, and Israel said 22 hostages were alive.",
    ],
    "hostages_released exact 9 offered": [
        "The proposal would halt the war and see nine living hostages go home.",
    ],
    "deaths gaza exact 83": [
        "Israel called up 50,000 reservists, and jets killed 83 people.",
    ],
    "deaths gaza exact 101": [
        "The General Assembly voted 142 to 10 for a truce in Gaza, after 101 people were killed.",
    ],
    "deaths israeli_soldiers exact 5 + deaths gaza more_than 55500": [
        "Israeli media said five soldiers were killed, while Gaza's health ministry said the toll had passed 55,500.",
    ],
    "aid_trucks gaza exact 620 offered + aid_trucks gaza exact 171": [
        "Israel pledged 620 trucks a day, but 171 entered on Sunday.",
    ],
    "deaths lebanon exact 6 + deaths gaza exact 34": [
        "In Lebanon, an Israeli strike killed six people, while in Gaza 34 people were killed.",
    ],
    "deaths gaza_children exact 15 + deaths west_bank exact 2": [
        "The health ministry said 15 children had died of hunger in Gaza, while soldiers killed two Palestinians in Jenin.",
    ],
    "injured west_bank exact 7 + injured gaza exact 62": [
        "Settlers wounded seven people in Hebron, and a strike on Jabalia wounded 62 people.",
    ],
    "prisoners_released exact 720 offered + hostages_released exact 42 offered": [
        "Israel is ready to free 720 prisoners for 42 hostages, while Hamas wants 1,600.",
    ],
    "deaths israeli_soldiers exact 3 + injured israeli_soldiers exact 9": [
        "Three soldiers were killed while nine were wounded.",
    ],
    "prisoners_released exact 105 offered": [
        "The plan would see the fighting stop, and hostages released for 105 prisoners.",
    ],
    "deaths gaza exact 11 + hostages_held hostages exact 54": [
        "Rescuers recovered 11 bodies in Rafah, while Hamas is holding 54 hostages.",
    ],
    "hostages_held hostages exact 54 + deaths gaza exact 17": [
        "While Hamas holds 54 hostages, hospitals in Gaza received 17 bodies.",
    ],
    "bodies_returned hostages exact 2 + deaths gaza exact 19": [
        "Troops recovered the bodies of two hostages in Rafah, while jets killed 19 people.",
    ],
}


# ---------------------------------------------------------------- terms, stances, answers

Terms = dict[str, list[Any]]
# term stance whose
TERMS: Terms = {
    # what is given in exchange is whose demand is met
    "full_withdrawal demanded Hamas + hostages_released offered Hamas": [
        "Hamas demanded that Israel completely withdraw from Gaza in exchange for the release of the hostages.",
    ],
    "hostages_released demanded Israel + halt_operations offered Israel": [
        "Israel demanded the release of all hostages in return for a halt to its operations.",
    ],
    "halt_operations demanded Hamas + full_withdrawal demanded Hamas": [
        "The priority for Hamas is to stop the Israeli offensive and obtain a full troop withdrawal.",
        "Hamas is pushing for a deal that includes an end to the operations of the army and a withdrawal from Gaza.",
    ],
    "guarantees condition Hamas + full_withdrawal condition Hamas": [
        "Hamas sent its terms. As Israel widens its raids, the group said it would free them so long as it gets a guarantee that "
        "the army will leave Gaza, a senior Palestinian official said.",
    ],
    "permanent_ceasefire condition Hamas + hostages_released offered Hamas": [
        "“If Israel ends the war, Hamas will hand over all its captives,” a senior Palestinian official said.",
    ],
    "hostages_released demanded mediators": ["Egypt, Qatar and the United States urged Hamas to free the hostages."],
    "governance_handover demanded Hamas": ["Hamas demands that administration be handed to a Palestinian committee."],
    "crossing_reopening demanded Hamas + reconstruction demanded Hamas": [
        "Hamas demands an end to the siege and wants the reconstruction of homes to begin.",
    ],
    "hostages_released demanded Benjamin Netanyahu": ["Netanyahu stressed the need for a release of the hostages."],
    "truce demanded France": [
        "The US and Hamas back the plan. France and Germany called for an immediate ceasefire.",
    ],
    "truce demanded António Guterres": ["Guterres called once more for an immediate humanitarian ceasefire."],
    "permanent_ceasefire rejected Benjamin Netanyahu + full_withdrawal rejected Benjamin Netanyahu": [
        "Netanyahu isn't willing to end the war or announce a pullout from Gaza.",
    ],
    "permanent_ceasefire demanded United Nations": [
        "Hamas welcomed a UN resolution demanding a permanent ceasefire in Gaza."
    ],
    "full_withdrawal condition Hamas": [
        "Hamas said it would study any proposal involving a full withdrawal of the army.",
        "Hamas insists that any accord must bring a withdrawal of troops.",
    ],
    "guarantees demanded Hamas + full_withdrawal demanded Hamas": [
        "The talks centre on Hamas's demand that the United States and Qatar guarantee an Israeli troop withdrawal.",
    ],
    "negotiations condition Israel": ["Israel will stop if Hamas agrees to negotiations during phase one."],
    "humanitarian_aid demanded Israel": [
        "Israel, whose goal is to defeat Hamas, said the UN should send more aid into Gaza."
    ],
    "crossing_reopening rejected Benjamin Netanyahu + bodies_returned condition Benjamin Netanyahu": [
        "Netanyahu said the Rafah crossing, a route for aid, will remain shut until Hamas returns all the bodies of "
        "dead hostages.",
    ],
    "truce offered Hamas": [
        "Hamas offered a temporary ceasefire.",
        "Hamas put forward an agreement in four phases and 130 days.",
    ],
    "truce rejected Hamas": ["Hamas rejected a temporary truce.", "Hamas refuses a temporary truce."],
    "permanent_ceasefire demanded Hamas": [
        "Hamas said any later stage has to lead to a permanent ceasefire.",
        "Islamic Jihad still holds two hostages. Hamas spoke on Sunday, and the group demands an end to the war.",
        "Hamas turned down the terms proposed by Washington, insisting on a permanent ceasefire.",
        "Hamas said the proposal fell short of its key demands, including an end to the war.",
        "Hamas demands a permanent ceasefire.",
        "Hamas insists on a lasting ceasefire.",
        "Hamas demanded an end to the war.",
        "Hamas wants a complete ceasefire.",
        "Hamas called for a comprehensive ceasefire.",
    ],
    "permanent_ceasefire rejected Israel": [
        "Israel refuses to end the war for the hostages, days before the vote.",
        "Israel is against a permanent end to the war.",
        "Israel rejected a permanent ceasefire.",
        "Israel refused to end the war.",
        "Israel ruled out a permanent ceasefire.",
    ],
    "permanent_ceasefire open_to Israel": ["Israel is open to a permanent ceasefire."],
    "halt_operations demanded Hamas": ["Hamas demanded that Israel halt military operations."],
    "full_withdrawal demanded Hamas": [
        "Hamas demanded that Israel quit Gaza completely, the corridor included.",
        "In its reply to the plan Hamas demanded that Israel leave Gaza completely.",
        "Hamas demands a full Israeli withdrawal from Gaza.",
        "Hamas demanded a complete withdrawal from the Gaza Strip.",
        "Hamas insists on the withdrawal of Israeli forces from Gaza.",
        "Hamas wants Israel to leave Gaza.",
    ],
    "full_withdrawal rejected Israel": [
        "Israel refused to withdraw from Gaza.",
        "Israel rejected a full withdrawal from Gaza.",
    ],
    "full_withdrawal accepted Israel": ["Israel agreed to withdraw its forces from the Gaza Strip."],
    "partial_withdrawal offered Israel": ["Israel offered a partial withdrawal from Gaza."],
    "hostages_released offered Hamas": [
        "In its answer to the Paris framework, Hamas offers to release the women it holds in Gaza.",
        "Hamas has offered to free no more than 17 living hostages.",
        "Hamas leaders made a proposal for the release of all hostages.",
        "A report in an Egyptian paper said Hamas would release 24 captives.",
        "Hamas offered to release all the hostages.",
        "Hamas said it was ready to free all the hostages.",
        "Israel refuses to free more women, but Hamas has pledged itself to a release of 11 hostages.",
        "Hamas said it answered a US ceasefire proposal, saying it would release nine hostages.",
    ],
    "hostages_released demanded Israel": [
        "Israel wants no fewer than 34 living captives in the first stage, an Israeli official said.",
        "Israel demands the release of all hostages.",
        "Israel demanded that Hamas free the hostages.",
        "Israel wants Hamas to release all captives without giving any guarantees that the war will not go on.",
    ],
    "hostages_released demanded Donald Trump": [
        "Hamas, Trump said, should give back all of the hostages.",
        "Trump demanded that Hamas release all hostages.",
    ],
    "statehood rejected Benjamin Netanyahu": ["Netanyahu repeated his opposition to a Palestinian state."],
    "permanent_ceasefire proposed Egypt": ["Egypt proposed an end to the war."],
    "hostages_released demanded families of hostages": [
        "Families of the hostages demand a deal that frees everyone in Gaza at once.",
        "Families of hostages demanded a single deal to bring everybody home from Gaza.",
        "Families of hostages demanded the release of all hostages.",
    ],
    "hostages_released accepted Hamas": [
        "Hamas told mediators overnight that it agrees to return all Israeli captives under the deal on Gaza.",
        "Hamas agreed to release the hostages.",
    ],
    "hostages_released rejected Hamas": [
        "Hamas refused to release the hostages.",
        "Hamas will release no more hostages.",
    ],
    "bodies_returned demanded Israel": ["Israel demands the bodies of hostages."],
    "prisoners_released demanded Hamas": [
        "Hamas demanded that Israel free the prisoners.",
        "Hamas demands the release of Palestinian prisoners.",
    ],
    "prisoners_released accepted Israel": ["Israel agreed to free Palestinian prisoners."],
    "disarmament demanded Israel": [
        "Israel, backed by the United States, wants Hamas disarmed and stripped of power.",
        "It is unclear whether the group's offer would satisfy Israel's demand for complete disarmament.",
        "Israel demands that Hamas disarm.",
        "Israel demanded the disarmament of Hamas.",
        "Israel insists that Hamas lay down its arms.",
        "Israel wants Gaza demilitarised.",
        "Talks stalled over Israel's demand that Hamas disarm.",
    ],
    "disarmament rejected Hamas": [
        "Hamas will not lay down its arms, answering one of Israel's main demands for ending the war.",
        "Hamas said the weapons of its men were not up for discussion.",
        "Asked about its weapons, Hamas said it would not surrender them to a foreign force.",
        "The disarming of Hamas, which the group has so far refused, was left for later.",
        "A Hamas official said disarmament was out of the question.",
        "Hamas refused to disarm.",
        "Hamas said it would not disarm before there is a state.",
        "Hamas accepted much of the plan but has resisted disarmament.",
        "Hamas rejected disarmament.",
        "Hamas will not lay down its weapons.",
        "Hamas has objected to parts of the plan, including disarmament.",
        "Hamas has so far rejected any demands for disarmament.",
    ],
    "governance_handover offered Hamas": [
        "Hamas said it was ready to turn over the government of Gaza at once.",
        "Hamas is willing to hand over control of Gaza.",
        "Hamas voiced its willingness to hand over power in Gaza.",
        "Hamas offered to cede power in Gaza.",
    ],
    "governance_handover open_to Hamas": [
        "Hamas is open to ceding power in Gaza.",
        "Hamas is open to relinquishing power in Gaza.",
    ],
    "end_of_hamas_rule demanded Israel": [
        "Israel demands the destruction of Hamas.",
        "Israel insists on the elimination of Hamas.",
    ],
    "exile demanded Israel": [
        "Israel demands the exile of Hamas leaders from Gaza.",
        "Israel demanded that Hamas leaders leave Gaza.",
    ],
    "exile rejected Hamas": ["Hamas rejected the exile of its leaders from Gaza.", "Hamas refused to leave Gaza."],
    "humanitarian_aid demanded Hamas": [
        "Hamas wants no fewer than 450 lorries of food to enter Gaza each day under the deal.",
        "Hamas demanded the entry of more aid.",
        "Hamas demands that aid enter Gaza.",
    ],
    "humanitarian_aid offered Israel": ["Israel offered to step up the delivery of aid."],
    "corridor_reopening demanded Hamas": ["Hamas demanded the reopening of the corridor."],
    "crossing_reopening demanded Hamas": [
        "Qatar presented a plan. Hamas also demands that the crossing be fully reopened.",
        "Hamas demanded the reopening of the Rafah crossing.",
        "Hamas demands that Israel open the crossings.",
    ],
    "crossing_reopening rejected Israel": ["Israel refused to open the Rafah crossing."],
    "heavy_equipment demanded Hamas": [
        "Hamas asked for bulldozers to be admitted to Gaza.",
        "Hamas demanded that heavy machinery be let into Gaza to clear rubble.",
        "Hamas demands heavy equipment to recover bodies.",
    ],
    "reconstruction demanded Hamas": ["Hamas demanded the reconstruction of Gaza."],
    "guarantees demanded Hamas": [
        "Hamas met the envoys. It has also asked Washington for assurances on the truce that US envoy Steve Witkoff proposed.",
        "Hamas is asking for guarantees from Washington that there will be no war.",
        "Hamas was still demanding real guarantees for an end to the war.",
        "Hamas wants a written guarantee that the fighting will not resume for as long as those talks continue.",
        "Hamas demands guarantees that Israel will not resume the war.",
        "Hamas wants a guarantee that Israel will stick to the truce.",
    ],
    "security_arrangements demanded Israel": [
        "Israel's defence minister said Israel would not give up security control over Gaza.",
        "Israel demands security arrangements in Gaza.",
        "Israel wants to keep troops in the Morag corridor.",
    ],
    "negotiations rejected Israel": [
        "Israel refused negotiations on the second phase.",
        "Israel has refused to begin talks on the second phase.",
    ],
    "negotiations offered Hamas": ["Hamas is ready to begin negotiations on the second phase."],
    "phase_schedule proposed Israel and Hamas + truce proposed Israel and Hamas": [
        "The agreement includes three phases of six weeks each.",
    ],
    "phase_extension demanded Israel": [
        "Israel wants the first phase extended by six weeks.",
        "Israel has sought to prolong the first phase by 35 days, Egyptian sources said.",
        "Israel wants to extend the first phase.",
        "Israel seeks an extension of the first phase.",
    ],
    "phase_extension rejected Hamas": [
        "Hamas rejected a US proposal to prolong the ceasefire, Netanyahu said. He said the group had rejected a full "
        "withdrawal, too.",
        "Hamas rejected an extension of the first phase.",
        "Hamas rejected a temporary extension to the 42-day truce.",
    ],
    "statehood demanded Hamas": ["Hamas demanded a Palestinian state."],
    "hostages_released offered Hamas + permanent_ceasefire condition Hamas": [
        "Hamas offered to free the hostages in exchange for a permanent ceasefire.",
        "Hamas is ready to release all hostages on condition of an end to the war.",
    ],
    "guarantees rejected Israel": ["Israel clearly refuses to offer any guarantees to Hamas."],
    "full_withdrawal demanded Hamas + security_arrangements demanded Israel": [
        "While Hamas seeks a full Israeli withdrawal from Gaza, Israel wants to keep control of the Philadelphi Corridor.",
    ],
    "permanent_ceasefire condition Hamas": [
        "Hamas will go on with the talks only on condition of an end to the war.",
        "A Hamas official said a complete ceasefire is a precondition for any negotiation on a prisoner swap.",
    ],
    "permanent_ceasefire proposed mediators": ["The plan brokered by mediators includes a permanent ceasefire."],
    "permanent_ceasefire proposed Israel and Hamas": ["The agreement includes a permanent ceasefire."],
    "full_withdrawal proposed Israel and Hamas": ["The deal includes a full Israeli withdrawal from Gaza."],
    "disarmament demanded Israel + exile demanded Israel": [
        "Israel demands that Hamas disarm and that its leaders leave Gaza.",
    ],
    "permanent_ceasefire demanded Hamas + full_withdrawal demanded Hamas": [
        "Hamas wants the war to be over for good and every Israeli soldier out of Gaza.",
        "Hamas demands an end to the war and the withdrawal of Israeli forces from Gaza.",
    ],
    "disarmament rejected Hamas + governance_handover offered Hamas": [
        "Hamas refuses to disarm but is willing to cede power.",
    ],
    "implementation demanded Hamas": [
        "Hamas pressed the mediators to make Israel honour what it signed.",
        "Hamas calls that a lie. In a statement it urges the mediators to make Israel carry out the agreement on Gaza.",
        "Hamas demanded that Israel implement the agreement.",
        "Hamas demands the implementation of the deal.",
        "A spokesman for Hamas said the US must urge Israel to uphold the agreement.",
    ],
    "security_arrangements demanded Benjamin Netanyahu": [
        "Netanyahu has insisted that troops stay in the Netzarim Corridor.",
    ],
    "governance_handover rejected Hamas": [
        "Hamas will keep the police and rejects any foreign administration.",
        "Netanyahu dismissed Hamas's demand to remain in control of Gaza.",
    ],
    "truce offered Benjamin Netanyahu": [
        "Netanyahu has told hostages' families that he is ready to go ahead with the temporary truce.",
        "Netanyahu turned down the Hamas demand, but is ready for a 55-day truce.",
    ],
    "disarmament open_to Hamas": [
        "Hamas agreed to discuss its disarmament.",
    ],
    "hostages_released offered Hamas + full_withdrawal demanded Hamas": [
        "Hamas answered the Paris framework with a plan of its own. It would free the women it holds, and Israel would have "
        "to withdraw from the whole of the Strip.",
        "Hamas said it was ready for a deal in which all hostages would be freed in exchange for a full Israeli withdrawal.",
    ],
    "disarmament condition Benjamin Netanyahu": [
        "Netanyahu said the war with Hamas will end only after it is disarmed.",
    ],
    "hostages_released demanded Israel + disarmament demanded Israel": [
        "Israel seeks a deal that frees all hostages and disarms Hamas.",
    ],
    "phase_extension offered Israel": [
        "Israel would extend the truce by a day whenever nine hostages are freed.",
    ],
    "halt_operations proposed Donald Trump + prisoners_released proposed Donald Trump": [
        "Donald Trump's plan, which he called historic, centers on a prompt cessation of hostilities and a swap of prisoners.",
    ],
    "hostages_released proposed Joe Biden": [
        "Hamas has read the plan that President Joe Biden made public and which would free all hostages.",
        "Under a proposal put forward by US President Joe Biden, all hostages would be released.",
    ],
    "disarmament demanded Benjamin Netanyahu": [
        "At the White House, Netanyahu met Trump. He demanded that Hamas disarm.",
    ],
    "truce proposed Egypt": [
        "Egypt sent both sides a proposal for a truce of 70 days between Israel and Hamas.",
    ],
    "truce proposed Qatar": [
        "Qatar gave Israel and Hamas a new proposal for a truce of 80 days.",
    ],
    "permanent_ceasefire rejected Benjamin Netanyahu + hostages_released condition Benjamin Netanyahu": [
        "“We will not end the war before bringing home all our hostages,” Netanyahu said.",
    ],
    "end_of_hamas_rule proposed mediators": [
        "Under the plan, the army would finish the war and end Hamas rule in Gaza.",
    ],
    "disarmament condition Israel": [
        "Israel has said that Hamas must disarm for the war to end.",
    ],
    "hostages_released proposed Egypt + permanent_ceasefire condition Hamas + full_withdrawal condition Hamas": [
        "Egypt put forward a plan under which 12 hostages would go free. Hamas would look well on any proposals that lead "
        "to a permanent ceasefire and a complete withdrawal.",
    ],
    "permanent_ceasefire condition Benjamin Netanyahu": [
        "Netanyahu is ready for a truce, but his conditions to end the war include points that Hamas cannot live with.",
    ],
    "hostages_released proposed Israel and Hamas": [
        "Under the extended truce, Hamas will go on releasing 11 hostages each day.",
    ],
    "disarmament rejected Hamas + statehood condition Hamas": [
        "Hamas rejected the demand to disarm before there is a Palestinian state.",
    ],
    "disarmament demanded Israel + negotiations offered Hamas + disarmament open_to Hamas": [
        "While Israel insists on full demilitarisation, Hamas keeps its right to fight but is ready to discuss laying down "
        "its arms.",
    ],
    "governance_handover proposed Donald Trump": [
        "Trump's plan would also have Gaza governed by a transitional authority.",
    ],
    "security_arrangements rejected Hamas": [
        "Hamas rejects the presence of foreign troops in Gaza.",
        "Hamas said it would not accept any international force in Gaza taking charge of disarmament.",
    ],
    "hostages_released proposed Israel and Hamas + prisoners_released proposed Israel and Hamas": [
        "Israel and Hamas agreed to a pause and the release of the hostages in exchange for Palestinian prisoners.",
    ],
    "partial_withdrawal proposed Israel and Hamas": [
        "The army is preparing to pull back its men from parts of Gaza under the agreement.",
    ],
    "disarmament condition Benjamin Netanyahu + exile condition Benjamin Netanyahu": [
        "Netanyahu's conditions for ending the war include the disarmament of Hamas and the exile of its leaders.",
    ],
    "hostages_released demanded Israel + phase_extension offered Israel": [
        "Israel is demanding that Hamas release half of the hostages in return for an extension of the truce.",
    ],
    "truce proposed Steve Witkoff + hostages_released proposed Steve Witkoff": [
        "Witkoff's proposal provided for a 50-day ceasefire and for ten living hostages to be freed in the first week.",
    ],
    "humanitarian_aid proposed Israel and Hamas": [
        "Under the deal that Israel and Hamas signed, 600 trucks are to cross into Gaza every day.",
    ],
    "hostages_released offered Hamas + full_withdrawal condition Hamas + permanent_ceasefire condition Hamas": [
        "Hamas is prepared to release the hostages in exchange for a full withdrawal and the end of the war, an official said.",
    ],
    "halt_operations rejected Bezalel Smotrich": [
        "Smotrich and his allies object to any halt in the fighting in Gaza.",
    ],
    "permanent_ceasefire demanded Emmanuel Macron + hostages_released demanded Emmanuel Macron": [
        "Macron urged Netanyahu to end the war and called on Hamas to free all hostages.",
    ],
    "hostages_released demanded António Guterres + crossing_reopening demanded António Guterres": [
        "Guterres called on Hamas to free the hostages and urged Israel to open the crossings.",
    ],
    "hostages_released condition Itamar Ben-Gvir": [
        "Ben-Gvir demanded that Israel cut off electricity until all hostages are freed.",
    ],
    "disarmament proposed United States + partial_withdrawal proposed United States": [
        "The U.S. plan would see Hamas disarm and Israeli troops pull back to a buffer zone.",
    ],
    "full_withdrawal demanded Hamas + partial_withdrawal offered Israel": [
        "Hamas demanded a full withdrawal, while Israel offered a partial withdrawal.",
    ],
    "hostages_released offered Hamas + truce demanded Hamas": [
        "Hamas has offered to free five hostages in exchange for a 45-day truce.",
    ],
    "truce offered Israel + permanent_ceasefire rejected Israel": [
        "Israel is ready for a 60-day truce with Hamas but not for an end to the war.",
    ],
    "partial_withdrawal rejected Israel": [
        "Israel has refused to withdraw from central Gaza.",
    ],
    "hostages_released offered Hamas + truce offered Hamas": [
        "Hamas says Israel rejected its offer to free 10 hostages for a 60-day truce.",
    ],
    "full_withdrawal proposed mediators": [
        "Under the second stage of the plan for Gaza, Israel would withdraw fully from the territory.",
        "The Qatari-Egyptian proposal provides for a withdrawal of the army from Gaza.",
    ],
    "hostages_released condition Israel + disarmament condition Israel": [
        "Israel insisted it will only accept a comprehensive deal that frees all hostages and brings about Hamas's disarmament.",
    ],
    "disarmament condition Benjamin Netanyahu + hostages_released condition Benjamin Netanyahu": [
        "Netanyahu listed his conditions for ending the war: the disarmament of Hamas and the return of all hostages.",
    ],
    "truce proposed mediators + hostages_released proposed mediators": [
        "Hamas has received a new proposal for a 55-day truce in Gaza and a phased release of hostages.",
    ],
    "full_withdrawal proposed Israel and Hamas + security_arrangements proposed Israel and Hamas": [
        "A ceasefire was reached. Its second phase envisions a full Israeli withdrawal and the deployment of foreign forces.",
    ],
    "disarmament proposed Israel and Hamas + full_withdrawal proposed Israel and Hamas": [
        "The second phase of the ceasefire began. It envisioned Hamas laying down its arms and Israeli troops withdrawing.",
    ],
    "governance_handover accepted Hamas": [
        "Hamas agreed to cede the government of Gaza to a committee of experts.",
        "Hamas said that the group accepts the committee that is to run Gaza.",
        "Trump's plan is public. Hamas renewed its agreement to hand the administration of Gaza to a Palestinian body.",
    ],
    "truce proposed mediators + full_withdrawal proposed mediators": [
        "The proposed deal includes a truce of four years and an Israeli withdrawal. Hamas rejected an offer from Israel.",
    ],
    "governance_handover proposed mediators + disarmament proposed mediators": [
        "The plan for Gaza envisions Hamas handing over government and disarming.",
    ],
    "permanent_ceasefire demanded UN Security Council": [
        "A resolution adopted by the UN Security Council demanded a permanent ceasefire in Gaza.",
    ],
    "halt_operations condition Hamas + full_withdrawal condition Hamas": [
        "Hamas told Reuters that any deal on Gaza depends on a full halt to the fighting and an Israeli withdrawal.",
    ],
    "truce demanded Hamas + full_withdrawal demanded Hamas": [
        "Netanyahu dismissed the Hamas proposal for Gaza, which called for a 120-day truce, a complete Israeli retreat and more.",
    ],
    "hostages_released open_to Hamas": [
        "Hamas is open to an agreement to end the war in Gaza that would see all hostages released.",
    ],
    "truce proposed mediators": [
        "Hamas turned down the outline of the mediators because it would stop the war in Gaza for nine weeks without ending it.",
        "Mediators met Israeli officials in Paris and proposed a five-week pause in the fighting in Gaza.",
    ],
    "phase_schedule proposed mediators + hostages_released proposed mediators": [
        "The mediators' paper has three stages; the first would last ten weeks. During it Hamas would release 24 captives.",
    ],
    "hostages_released demanded families of hostages + permanent_ceasefire demanded families of hostages": [
        "Families of the hostages want one agreement that brings everybody home and stops the war.",
    ],
    "disarmament condition Israel + end_of_hamas_rule condition Israel + hostages_released condition Israel": [
        "Israel's conditions for ending the war have not changed: the destruction of Hamas's military and "
        "governing capabilities and the freeing of all hostages.",
    ],
    "permanent_ceasefire rejected Benjamin Netanyahu": [
        "Netanyahu said Israel cannot accept the demand to end the war.",
        "Benjamin Netanyahu said a permanent ceasefire before the hostages are home was a non-starter.",
    ],
    "crossing_reopening demanded Tom Fletcher": [
        "Tom Fletcher, the UN's aid chief, calls on Israel to open all the crossings of Gaza at once.",
    ],
    "partial_withdrawal demanded Hamas": [
        "Hamas wants Israeli troops to leave Gaza City.",
        "Hamas sent its reply. An official said the group had asked for Israeli troops to withdraw further than the maps allow.",
    ],
    "crossing_reopening demanded United Nations": [
        "The UN reiterates its call for all crossings of Gaza to be opened without delay.",
    ],
    "crossing_reopening demanded Badr Abdelatty": [
        "Badr Abdelatty of Egypt spoke to Qatar on Gaza. Abdelatty called for the opening of the Rafah crossing.",
    ],
    "partial_withdrawal rejected Benjamin Netanyahu": [
        "Netanyahu has ruled out giving up the Philadelphi corridor.",
        "Benjamin Netanyahu ruled out pulling the army back from the Philadelphi corridor.",
    ],
    "truce open_to Hamas": [
        "Hamas is open to a truce of up to eight years.",
        "Hamas has signalled it is open to six years of ceasefire.",
    ],
    "phase_extension offered Israel + hostages_released condition Israel": [
        "Israel has offered to add 36 hours to the truce for every eight hostages released after that.",
        "Israel has said it will add one day for every ten captives set free in Gaza.",
    ],
    "partial_withdrawal rejected Israel + disarmament condition Israel": [
        "Israel said it will not withdraw any farther until Hamas has been disarmed.",
    ],
    "bodies_returned condition Benjamin Netanyahu": [
        "Netanyahu said Israel would not move on until all the bodies were back and that Hamas would be disarmed.",
        "Netanyahu has made the transition to the next stage of the truce conditional on the return of the last body.",
        "Netanyahu said that Israel would not move to the next stage of the truce with Hamas until all the bodies were back.",
    ],
    "bodies_returned offered Hamas": [
        "Hamas was ready to return all of the bodies that it could find.",
    ],
    "security_arrangements rejected Benjamin Netanyahu": [
        "Netanyahu ruled out any role for Turkish soldiers in Gaza.",
    ],
    "hostages_released demanded Hostages and Missing Families Forum": [
        "The Hostages Families Forum wants everyone freed at once.",
    ],
    "disarmament rejected Hamas + full_withdrawal condition Hamas": [
        "Hamas said it would not discuss its weapons while Israeli troops remained in Gaza.",
    ],
    "phase_extension demanded mediators": [
        "The mediators are pressing both sides to prolong the truce in Gaza.",
    ],
    "implementation demanded Emmanuel Macron": [
        "Macron urged Israel and Hamas to respect the truce.",
    ],
    "partial_withdrawal demanded Hamas + guarantees demanded Hamas": [
        "Hamas accepted the plan of the mediators. But a Palestinian official said it had asked for changes: Israeli troops "
        "must go back to the lines of May, and Washington must promise that there will be no war.",
        "Hamas demands that the troops leave the Morag axis and that Washington guarantee in writing that there will be no war.",
    ],
    "crossing_reopening demanded Hamas + disarmament rejected Hamas": [
        "The US sent a paper. Hamas asked for changes: it wants the Rafah crossing opened, and it will not discuss its weapons.",
    ],
    "end_of_hamas_rule demanded Benjamin Netanyahu": [
        "Netanyahu said Hamas would have no part in governing Gaza once the war was over.",
    ],
    "permanent_ceasefire rejected Benjamin Netanyahu + end_of_hamas_rule condition Benjamin Netanyahu": [
        "Netanyahu repeated that Israel would not end the war as long as Hamas ruled Gaza.",
    ],
    "crossing_reopening accepted Israel": [
        "Israel has agreed to open Rafah.",
    ],
    "negotiations proposed Israel and Hamas": [
        "Talks on the second phase of the truce in Gaza, which is meant to last, were to have opened on Sunday but have not.",
        "Israel and Hamas reached a deal in January. Talks on its second phase were supposed to begin on Monday.",
    ],
    "truce open_to Israel + end_of_hamas_rule condition Israel": [
        "Israel says it will accept only temporary pauses in the fighting until Hamas is destroyed.",
    ],
    "disarmament open_to Hamas + disarmament rejected Hamas": [
        "Hamas says it is willing to talk about storing its weapons but will not hand them over.",
    ],
    "halt_operations demanded Hamas + crossing_reopening demanded Hamas": [
        "Hamas also wants Israel to stop its strikes and to open the Rafah crossing to goods.",
    ],
    "full_withdrawal rejected Benjamin Netanyahu + disarmament condition Benjamin Netanyahu": [
        "Netanyahu told his ministers that Israel would not leave another inch of Gaza as long as Hamas is armed.",
    ],
    "full_withdrawal rejected Benjamin Netanyahu + end_of_hamas_rule condition Benjamin Netanyahu": [
        "Netanyahu said that Israel would not leave Gaza before Hamas was destroyed.",
    ],
    "bodies_returned condition Israel": [
        "Israel has made the next stage of the truce in Gaza conditional on the return of all remains.",
    ],
    "truce proposed Israel and Hamas": [
        "Israel and Hamas agreed to a truce. The truce was agreed for five days.",
    ],
    "hostages_released condition Benjamin Netanyahu + disarmament condition Benjamin Netanyahu": [
        "Netanyahu said Israel would agree to a deal only if all of the hostages came home together and Hamas gave up its "
        "weapons.",
    ],
    "crossing_reopening rejected Israel + bodies_returned condition Israel": [
        "Rafah will stay shut until the body of the last hostage is back, Israel said.",
    ],
    "negotiations demanded Hamas": [
        "Hamas demands that talks on phase two, which were to have opened on Monday, begin at once.",
    ],
    "humanitarian_aid demanded Keir Starmer": [
        "Keir Starmer urged Hamas to accept the proposal in full and Israel to let in more aid.",
    ],
    "hostages_released proposed Steve Witkoff + permanent_ceasefire condition Steve Witkoff": [
        "Half of the hostages would be returned under the Witkoff proposal; the others would follow, should a permanent "
        "ceasefire be agreed.",
    ],
    "statehood condition Saudi Arabia": [
        "Saudi Arabia will not recognise Israel without a Palestinian state, the crown prince said of Gaza.",
    ],
    "crossing_reopening demanded Palestinian Islamic Jihad + reconstruction demanded Palestinian Islamic Jihad": [
        "Islamic Jihad said it backed the position of Hamas. The group insists on the opening of the crossings and the "
        "reconstruction of Gaza.",
    ],
    "hostages_released condition Israel": [
        "Israel said the truce would continue if Hamas released three hostages on Saturday.",
    ],
    "prisoners_released offered Israel": [
        "Before Hamas rejected the deal, Israel had offered to free 700 prisoners.",
    ],
    "hostages_released demanded Israel + truce offered Israel": [
        "An Israeli official said Hamas must hand over nine captives in exchange for two months of calm.",
    ],
    "truce demanded Donald Trump": [
        "On Gaza, Trump said he would ask for a pause of 30 days.",
    ],
    "permanent_ceasefire demanded Egypt": [
        "On Gaza, after the summit Egypt called for an end to the war.",
    ],
    "hostages_released condition Benjamin Netanyahu": [
        "If Hamas frees the hostages, the war ends tomorrow, Netanyahu said.",
    ],
    "hostages_released proposed Steve Witkoff": [
        "A draft circulated by US envoy Steve Witkoff would have Hamas free eight living captives in Gaza.",
    ],
    "full_withdrawal proposed Egypt + reconstruction proposed Egypt": [
        "Egypt handed Hamas a four-page paper on Gaza. It provides for a full Israeli withdrawal. The paper also calls for "
        "reconstruction.",
    ],
    "disarmament proposed Donald Trump + governance_handover proposed Donald Trump": [
        "Trump's 20-point plan for Gaza asks Hamas to lay down its weapons and leave the running of the Strip to a "
        "committee of experts.",
    ],
    "security_arrangements proposed United States + statehood proposed United States": [
        "The Council voted for an American resolution on Gaza that sends a foreign force and speaks of a path to "
        "Palestinian statehood.",
    ],
    "phase_schedule proposed Joe Biden + truce proposed Joe Biden": [
        "The proposal announced by Joe Biden calls for a three-phase deal for Gaza that would begin with a 41-day truce.",
    ],
    "partial_withdrawal proposed Joe Biden": [
        "Under the draft on the table, which Joe Biden laid out in May, Israel would pull its troops out of populated areas "
        "of Gaza.",
    ],
    "crossing_reopening proposed Israel and Hamas": [
        "The Rafah crossing was opened, as the January deal between Israel and Hamas requires.",
    ],
    "security_arrangements proposed Donald Trump": [
        "Turkey would send soldiers for the stabilisation force foreseen in Donald Trump's plan for Gaza.",
    ],
    "permanent_ceasefire offered Israel + hostages_released condition Israel + disarmament condition Israel": [
        "Israel says it is prepared to end the war in Gaza if the hostages are freed and Hamas lays down its arms.",
    ],
    "end_of_hamas_rule condition Benjamin Netanyahu": [
        "Netanyahu said Biden had left things out of the plan, and that the war in Gaza would not end before Hamas was "
        "destroyed.",
    ],
    "hostages_released accepted Hamas + bodies_returned accepted Hamas": [
        "Hamas told mediators that it agrees to return all Israeli captives, alive and dead.",
    ],
    "full_withdrawal rejected Israel + prisoners_released rejected Israel": [
        "Israel refuses to take its army out of the Gaza Strip or to free Palestinians convicted of murder.",
    ],
    "exile demanded Israel + disarmament demanded Israel": [
        "Israel demands that fighters of Hamas leave for a third country and turn in their rifles.",
    ],
    "hostages_released proposed mediators": [
        "The plan for Gaza would see a number of hostages, women and the elderly among them, go free.",
    ],
}
# actor response
RESPONSES: Terms = {
    "families of hostages supports": [
        "Families of the hostages protested outside Netanyahu's home, demanding that he accept the deal.",
        "Families of Israeli hostages hailed the deal.",
        "Families of hostages called on Israeli leaders to accept the offer.",
    ],
    "Palestinian factions supports": ["The factions have given a positive reply to the plan, and Hamas waits."],
    "Hamas rejected": [
        "Hamas continued to reject the American plan, Israel said.",
        "Hamas, which was offered a fair deal, rejected it.",
        "Before Hamas rejected the deal, Israel had offered to free 700 prisoners.",
        "Katz said Hamas's conduct showed it was rejecting Witkoff's plan.",
        "The second phase of the deal was announced in January. Hamas has refused to lay down its weapons.",
        "Hamas called the offer of Israel a non-starter.",
        "Hamas repudiated the plan for Gaza.",
        "Israel wants Hamas to disarm, but the group has refused.",
        "Sullivan accused Hamas of rejecting the deal and praised Israel for accepting it.",
        "Israel blamed Hamas, saying it refused the Witkoff outline.",
        "Hamas, backed by Iran, rejected the proposal.",
        "Hamas – which is designated a terrorist group by the US – rejected the offer.",
        "Hamas, Israeli officials said, had rejected the offer.",
        "Witkoff met Hamas. Netanyahu said the Palestinian group had rejected every offer.",
        "Netanyahu demanded that the group lay down its arms and that its leaders go into exile, which Hamas has rejected.",
        "The mediators sent a new plan. Hamas turned the idea down.",
        "Hamas had its answer ready: the plan was turned down by the militant group.",
        "Mediators sent the proposal to Hamas, which rejected it.",
        "Israel denied aid to Gaza, and Hamas rejected the proposal.",
        "Hamas rejected the Israeli proposal.",
        "Hamas has rejected Israel's offer.",
        "Hamas dismissed the plan.",
        "Hamas refused the deal.",
        "Netanyahu blamed Hamas' repeated refusal to accept the deal.",
        "Hamas is continuing to refuse the proposal.",
        "Hamas demands that Israel end the war and says it rejects partial deals.",
        "The plan would free those whom Hamas holds. The militants rejected the offer.",
        "The talks went on after Hamas, which wants the war to end, said it rejected the plan.",
        "Witkoff brought a plan, which Hamas called unacceptable.",
        "Hamas rejected the Israeli proposal on Gaza.\n\nThe talks in Doha went on.\n\nHamas has rejected the offer, said "
        "the paper.",
        "An Israeli official said Israel had Hamas's reply to the plan and that the group rejected it.",
    ],
    "Hamas breached + Israel breached": [
        "Israel and Hamas accused each other of breaking the truce.",
        "Each side accused the other of breaking the ceasefire between Israel and Hamas.",
    ],
    "Israel and Hamas accepted": [
        "The deal that Israel and Hamas accepted was brokered by Qatar, Egypt and the US.",
        "Israel and Hamas reached a ceasefire deal.",
        "Negotiators from Israel and Hamas agreed to a ceasefire in Gaza.",
        "A deal has been reached between Israel and Hamas on a ceasefire.",
    ],
    "United Nations supports": ["The United Nations praised the ceasefire plan."],
    "Israel rejected": [
        "Israel has decided to turn down Egypt's latest proposal for Gaza.",
        "Under a proposal made by Egypt and rejected by Israel, Hamas would have handed over the remaining bodies.",
        "The plan for Gaza is a non-starter for Israel, Hamas officials said.",
        "Israel poured cold water on the proposal for Gaza.",
        "Israel balked at the proposal for Gaza.",
        "Israeli officials say they cannot accept the demand of Hamas for the end of the war.",
        "An Israeli official rejected the proposal. Witkoff denied that the plan Hamas had wanted was his.",
        "Hamas blamed Israel, saying it had rejected the mediators' proposal.",
        "Hamas waited. The Israeli leader rejected the proposal on Sunday.",
        "Israel, a senior Hamas official told AFP, had rejected the proposal.",
        "Hamas said Israel's strikes were a rejection of the truce plan.",
        "Israeli negotiators rejected the proposal.",
        "Israel rejected Trump's request to extend the truce.",
        "Israel rejected the proposal, reports said.",
        "Israel rejected the Egyptian proposal.",
        "Israel dismissed the offer.",
        "Israel turned down the proposal of Hamas.",
        "The offer of Hamas was not accepted by Israel.",
        "The demands of Hamas were called unacceptable by Israel; no deal was in sight.",
        "Hamas would free all captives for a five-year truce, an offer that Israel has ruled out.",
    ],
    "Benjamin Netanyahu rejected": [
        "The plan for Gaza was read out. Benjamin Netanyahu refused, according to an Israeli official.",
        "Hamas said Netanyahu's speech showed he was refusing the mediators' proposal.",
        "Hamas sent a reply to the Paris proposal. Benjamin Netanyahu turned the reply down on Tuesday.",
        "Netanyahu, whose coalition depends on Ben-Gvir, rejected the proposal of Hamas.",
        '"The response of Hamas to the proposal is unacceptable," said Netanyahu.',
        "Netanyahu met Trump and rejected the plan.",
        "Netanyahu rejected the proposal.",
        "Netanyahu rejected the demand by Hamas for a truce deal.",
        "Netanyahu rejected the plan as Houthi drones were fired at Eilat.",
    ],
    "Hamas accepted": [
        "Hamas informed the Egyptian mediators of its consent to the proposal.",
        "The paper on Gaza has been agreed to by Hamas, a source in the movement said.",
        "Mediators worked until midnight, and Hamas says it accepts the proposal.",
        "In the latest draft, the truce lasts 60 days. Hamas accepts it, two officials said.",
        "In reply to the draft, Hamas says it accepts the plan.",
        "The group accused him of loading new demands onto the July draft of the truce, which it had accepted, Hamas said.",
        '"We have accepted the proposal," Khalil al-Hayya of Hamas said on Saturday.',
        "Unlike Israel, Hamas has accepted the proposal.",
        "Hamas accepted the proposal.",
        "Hamas has approved the mediators' plan.",
        "Hamas agreed to the proposal.",
        "Hamas accused Israel of stalling and said it had agreed to the mediators' plan.",
        "Hamas informed the prime minister of its acceptance of the ceasefire proposal.",
        "Hamas accepted the war-ending deal on Monday.",
    ],
    "Israel accepted": [
        "Israel voted for a deal with Hamas brokered by Qatar.",
        "Israel said it had signed off on the American text for Gaza.",
        "The cabinet of Israel voted before dawn to ratify the first stage of the deal with Hamas.",
        "Israel announced that it was adopting Steve Witkoff's outline for Gaza.",
        "Israel has consented to the plan of the United States for Gaza.",
        "Israel gave the nod to the ceasefire plan for Gaza.",
        "Israel has given its consent to the Egyptian proposal on Gaza.",
        "Israel's full cabinet approved the ceasefire deal with Hamas early on Saturday.",
        "Hamas waited. The agreement was ratified by Israel's government.",
        "Israel gave the green light to the deal with Hamas.",
        "Biden said the Israeli prime minister had agreed to the deal with Hamas.",
        "Hamas waited. In Israel, the government approved the outline on Friday.",
        "Hamas waited. The cabinet voted 24 to 8 to approve the agreement with Israel.",
        "Israel's prime minister has agreed to the American proposal.",
        "Israel had accepted the outline before it went to Hamas, the White House said.",
        "Israel accepted the proposal.",
        "Israel approved the deal.",
        "Israel said it had accepted a proposal by US envoy Steve Witkoff.",
        "Israel says Hamas is stalling and that it accepted the latest US plan.",
        "Israel's cabinet voted to approve the ceasefire deal.",
        "Israel's government ratified the agreement.",
        "Hamas has not announced its answer but Israel accepted the truce proposal.",
        "Israel accepted Witkoff's plan on Monday, and Iran scorned it.",
        "Israel, which bombed Syria in July, accepted the proposal.",
    ],
    "Israel breached": [
        "Hamas said Israel had torn up the agreement of January.",
        "The truce in Gaza held. Hamas called the delay of the release by Israel a blatant breach.",
        "The truce holds. Gaza's media office has accused Israel of 1,340 violations.",
        "Hamas called the delay a blatant breach of the deal.",
        "Gaza's media office says Israel has committed 870 violations since the ceasefire took effect.",
        "Hamas said Israel was in breach of the agreement.",
        "Israeli fire killed five people. Hazem Qassem, a Hamas spokesman, calls it a clear violation of the truce.",
        "Hamas said Israel was evading its obligations under the truce deal.",
        "Israel stopped all aid to Gaza, drawing condemnation from Egypt and Qatar, which called it a breach of the deal.",
        "Hamas called the Israeli strikes a flagrant violation of the ceasefire.",
        "Hamas said the occupation had violated the agreement dozens of times.",
        "Hamas said Israel had overturned the ceasefire agreement.",
        "Israel violated the ceasefire agreement.",
        "Israel breached the truce.",
        "Israel freed nobody, and Hamas called that a violation of the deal.",
        "Thirty people were killed, which underlines Israel's repeated violations of the truce.",
        'Hamas said daily "Israeli" violations of the truce cost lives.',
    ],
    "Hamas breached": [
        "Netanyahu called Hamas's failure to hand over the bodies a violation of the agreement.",
        "Washington says Hamas fired. Washington says the group fired first and violated the terms of the truce.",
        "Hamas freed three. Israel says the group has hidden bodies and has broken the agreement.",
        "Israel counts 34 violations by Hamas since the truce in Gaza began.",
        "Israel says Hamas is in breach of the deal.",
        "Hamas, accused by Israel of breaching the truce, sent a team to Cairo.",
        "Netanyahu accused Hamas of going back on the understandings in the deal.",
        "Hamas violated the truce.",
        "Israel accused Hamas of breaking the truce.",
        "Israel blamed the militant group for breaking the ceasefire.",
        "Netanyahu accused Hamas of going back on understandings it had reached with mediators.",
        "Israeli officials accused Hamas of new ceasefire violations.",
    ],
    "Hamas no_reply": [
        "The mediators sent Hamas a plan. Hamas has not given an answer.",
        "Mediators are waiting for Hamas to reply to the proposal.",
        "Hamas has no intention of responding to the proposal, an official said.",
        "There was no immediate response from Hamas to the proposal.",
        "Hamas did not respond to the proposal.",
        "Hamas has yet to respond to the proposal.",
    ],
    "Israel no_reply": [
        "There was no Israeli response to the proposal of Hamas.",
        "Israel has not responded to the proposal.",
    ],
    "Hamas criticised": [
        "Hamas has reservations about the US plan for Gaza.",
        "Hamas condemned the plan.",
        "Hamas criticised the proposal.",
        "Netanyahu spoke for the plan while Hamas called the proposal unrealistic.",
    ],
    "Hamas carried_out": [
        "Hamas said it had met all its commitments under the ceasefire.",
        "Hamas handed over hostages as the ceasefire deal requires.",
        "Under the deal, Hamas has released 20 hostages.",
    ],
    "Hamas counter_offer": [
        "Hamas handed the mediators its reply to the American plan on Sunday. It would free nine hostages and asked for a "
        "permanent ceasefire.",
        "Hamas gave mediators its answer on Saturday to the outline drawn up by US envoy Steve Witkoff, and asked for changes.",
        "Hamas said it had submitted its response to the proposal, which included several amendments.",
        "Hamas asks for three changes to the proposal.",
        "Hamas answered the proposal with a counter-offer.",
        "Hamas announced on Saturday it is seeking changes to the proposal.",
    ],
    "Israel undecided": [
        "Israel said it was reviewing Hamas's amendments to a US-backed proposal for Gaza.",
        "Israel has not made up its mind about the Egyptian proposal, Kan said of Hamas's answer.",
        "Israel is reviewing the Hamas response to the proposal, an official said.",
        "Israel is deliberating whether to reject the proposal of Hamas.",
        "The Israeli government has yet to approve the agreement with Hamas.",
        "Israel is still studying the proposal and has not decided.",
        "Israel said it was examining the proposal.",
    ],
    "United States supports": [
        "The United States pressed both sides to keep to the agreement on Gaza.",
        "The United States backs the proposal.",
        "The US backed Israel's proposal.",
    ],
    "Hamas undecided": [
        "Hamas said it had not yet decided how to answer the proposal.",
        "Hamas said on Friday it was studying a new U.S. proposal for a truce in Gaza.",
        "Ismail Haniyeh has died, and Hamas was discussing the proposal with other factions.",
        "The movement must first consult its leaders on the proposal, Hamas said.",
        "Hamas's negotiators flew back to Doha for consultations on the new proposal.",
        "Hamas is looking into the proposal.",
        "Hamas had yet to decide on the plan for Gaza.",
        '"We are still discussing the proposal," senior Hamas official Basem Naim said.',
        "Hamas, unlike Israel, has not accepted the proposal.",
        "The mediators sent their plan. Hamas said it was consulting other factions.",
        "Hamas called the American proposal biased toward Israel but said it was still examining it.",
        "The plan, now being reviewed by Hamas leaders, has three parts.",
        "The proposal is under review by Hamas.",
        "Qatar delivered the plan to Hamas negotiators, who are studying it.",
        "Hamas has neither accepted nor rejected the proposal.",
        "Hamas has neither rejected nor accepted the proposal.",
        "Hamas said it was “reviewing the Witkoff proposal” and “studying it”.",
        "Hamas has not accepted the deal.",
        "Hamas has yet to agree to the deal.",
    ],
    "Hamas supports": [
        "Hamas said it stands by the plan that Joe Biden made known in May.",
        "Hamas said it looked favourably on the proposal.",
        "A senior Hamas official said the group had no objection to the plan for Gaza.",
        "Nothing is decided, said an Israeli minister when asked about Hamas's seemingly positive response to the proposal.",
        "Hamas gave the mediators a positive response to the proposal.",
        "Hamas is committed to implementing the deal.",
        "Doha has received a positive answer from Hamas to the proposal.",
    ],
    "Israel precondition": [
        "Israel will not enter into the second stage of the Gaza plan until the bodies are back.",
        "Israel postponed the release of the prisoners that the deal provides for.",
        wrong("reads no answer", "Israel said it would discuss the proposal only once the hostages were freed."),
    ],
    "Israel rejected + Hamas rejected + Egypt rejected": [
        "Israel will not leave the corridor, a demand that Hamas and Egypt reject.",
    ],
    "United States rejected + Israel rejected": [
        "The United States and Israel have rejected the Egyptian proposal.",
        "Arab states back the Egyptian plan, which the United States and Israel rejected.",
    ],
    "Hamas rejected + Palestinian Islamic Jihad rejected": ["Hamas and Islamic Jihad have turned this proposal down."],
    "Donald Trump supports": [
        "Hamas waits. Trump spoke with Netanyahu, and said he backed the proposal.",
        "Netanyahu told Trump, who welcomed the deal, that the army would stay.",
        "Trump urged Hamas to accept the deal.",
    ],
    "Israel rejected + Hamas accepted": [
        "Hamas said that Israel had rejected the plan and that it had accepted it.",
    ],
    "Israel accepted + Itamar Ben-Gvir rejected + Bezalel Smotrich rejected": [
        "Israel's cabinet approved the deal, though Ben-Gvir and Smotrich rejected it.",
    ],
    "Hamas precondition": [
        "Hamas would put off the handover until Israel kept its commitments under the truce.",
        "Hamas put off the release of hostages. Israel's minister, Israel Katz, called it a violation of the agreement.",
        "Without a withdrawal Hamas would not agree to a deal.",
    ],
    "Benjamin Netanyahu criticised": [
        'Netanyahu called Hamas\'s demands "delusional".',
    ],
    "Itamar Ben-Gvir rejected": [
        "Ben-Gvir said he would not vote for a deal that frees 1,000 killers from Gaza.",
        "Itamar Ben-Gvir vowed to bring down the coalition rather than agree to the proposal.",
        "Ben-Gvir urged the prime minister to reject the deal with Hamas.",
        "Ben-Gvir opposes the deal.",
    ],
    "Israel undecided + Hamas accepted": [
        "Israel said it was studying the plan, after Hamas, which had lost its leader, said it had accepted it.",
    ],
    "United States supports + Hamas criticised": [
        "The United States backed the plan, while Hamas criticised it.",
    ],
    "Israel accepted + Itamar Ben-Gvir rejected": [
        "Israel's cabinet approved the deal on Friday while Ben-Gvir said he opposed the deal.",
    ],
    "Bezalel Smotrich rejected": [
        "The Hamas proposal was put to ministers. Bezalel Smotrich voted against.",
        "Smotrich voted against the agreement with Hamas.",
        "Smotrich opposed the deal while the cabinet approved it on Friday.",
    ],
    "Donald Trump criticised": [
        "US envoys and President Donald Trump openly criticised the deal in stages.",
    ],
    "Benjamin Netanyahu accepted": [
        "Hamas waits. Netanyahu told Trump that he accepted the plan.",
        '"We accept the plan," Netanyahu said of the Hamas reply.',
        "Netanyahu accepted the plan for Gaza, but his coalition partners rejected it.",
        "Witkoff presented the plan to Netanyahu, who accepted it.",
    ],
    "Steve Witkoff rejected": [
        "Witkoff rejected Hamas's response to the proposal.",
        'Hamas\'s response to the American proposal is "totally unacceptable," Witkoff said.',
    ],
    "Israel counter_offer + Hamas rejected": [
        "Israel's latest counterproposal was rejected by Hamas.",
    ],
    "Israel counter_offer": [
        "Israel sent back a version of its own of the proposal of Hamas.",
        "Israel sent a counterproposal to Hamas.",
    ],
    "Egypt supports + Jordan supports + Turkey supports": [
        "The governments of Egypt, Jordan and Turkey issued a joint statement applauding the proposal.",
    ],
    "Saudi Arabia supports + Jordan supports": [
        "The foreign ministers of Saudi Arabia and Jordan welcomed the agreement.",
    ],
    "Germany supports + Italy supports + France supports": [
        "The plan was welcomed by France, Germany and Italy.",
    ],
    "China rejected + Russia rejected": [
        "China and Russia vetoed a resolution calling for a ceasefire.",
    ],
    "Emmanuel Macron supports": [
        "Macron, who spoke to Netanyahu by telephone, called for the war with Hamas to end. He welcomed the mediators' proposal.",
        "French President Emmanuel Macron welcomed the deal.",
    ],
    "Hostages and Missing Families Forum supports": [
        "The families' forum urged the government to accept the deal, saying time was running out.",
    ],
    "Egypt supports + Qatar supports": [
        "Egypt and Qatar, which brokered the deal with Turkey and the US, welcomed the plan for Gaza.",
        "Egypt and Qatar signed a declaration committing to the ceasefire in Gaza.",
    ],
    "Hamas accepted + United States accepted": [
        "The plan went to all sides. Hamas and the United States have both said yes, the sources said.",
    ],
    "Itamar Ben-Gvir rejected + Bezalel Smotrich rejected": [
        "Ben-Gvir and Smotrich will vote against the deal with Hamas.",
    ],
    "Itamar Ben-Gvir criticised": [
        "Itamar Ben-Gvir said he would resign if the deal on Gaza was approved.",
        "Ben-Gvir threatened to quit the government if it approves the deal with Hamas.",
    ],
    "Bezalel Smotrich criticised": [
        "Bezalel Smotrich came out against a second phase of the deal on Gaza.",
        "Smotrich said the deal would be a surrender to Hamas.",
        "Smotrich called the deal with Hamas a catastrophe.",
    ],
    "UN Security Council supports": [
        "The Security Council gave its blessing to Trump's plan for Gaza.",
        "The Security Council adopted a resolution backing the plan for Gaza.",
    ],
    "Isaac Herzog supports": [
        "Herzog urged the cabinet to approve the deal with Hamas.",
    ],
    "Benny Gantz supports": [
        "The Gaza proposal was put to the cabinet, and Benny Gantz urged ministers to take it.",
        "Benny Gantz urged the government to adopt the plan for Gaza at once.",
        "Gantz called on Netanyahu to agree to the outline.",
    ],
    "Israel supports": [
        "The US has drawn up a rival text for Gaza that backs a temporary ceasefire, which Israel welcomed.",
        "Netanyahu, who met Trump, and Katz welcomed the plan for Gaza.",
        "The White House said Israel had backed and supported the proposal.",
        "Israel welcomed Trump's plan for Gaza, while Arab states rejected it.",
    ],
    "Benjamin Netanyahu supports": [
        "Netanyahu stood beside him at the White House and said he backed the plan for Gaza.",
        "Netanyahu said he supported the plan for Gaza.",
    ],
    "Israel criticised": [
        "Israel says the proposal of Hamas falls short of its demands.",
    ],
    "Israel no_reply + Hamas accepted": [
        "Arab mediators await Israel's reply after Hamas announced it had accepted a ceasefire proposal for Gaza.",
    ],
    "Israel accepted + Hamas supports": [
        '"The proposal has been approved by the Israeli side and we have a positive answer from the Hamas side," Qatar said.',
    ],
    "Antony Blinken criticised": [
        "Antony Blinken said some of the ideas in the reply to the proposal were unacceptable.",
    ],
    "Hamas counter_offer + Steve Witkoff criticised": [
        'Hamas asked for changes in the proposal that Washington\'s envoy, Steve Witkoff, called "a big step back".',
    ],
    "Palestinian Islamic Jihad supports": [
        "Islamic Jihad said it stood behind the decision of Hamas to accept the paper.",
        "Hamas ally Islamic Jihad said it backed the truce proposal.",
    ],
    "Palestinian Islamic Jihad accepted": [
        "Islamic Jihad announced its approval of the proposal on Gaza.",
    ],
    "Steve Witkoff supports": [
        "Steve Witkoff said he favoured an extension of the truce in Gaza.",
    ],
    "Yair Lapid supports": [
        "Opposition leader Yair Lapid voiced support for the deal with Hamas.",
        "Yair Lapid said he would support the plan for Gaza.",
    ],
    "Palestinian Authority supports": [
        "The text lays out the truce plan. It was applauded by the Palestinian Authority.",
    ],
    "Bezalel Smotrich rejected + Yair Lapid supports": [
        "Bezalel Smotrich opposes the deal with Hamas. Opposition leader Yair Lapid backs it.",
    ],
    "Itamar Ben-Gvir rejected + Yair Lapid supports": [
        "Ben-Gvir has urged Netanyahu to reject the Gaza plan, while opposition leader Yair Lapid said he would support it.",
    ],
    "Hamas supports + Hamas accepted": [
        "The group Hamas says it stands by the plan Biden made known in May, to which it said yes in July.",
    ],
    "Israel breached + Hamas accepted": [
        "Israel's new conditions include a mechanism. Hamas says that violates the framework it agreed to.",
    ],
    "United States rejected": [
        "Washington said it would oppose a Russian draft resolution on Gaza.",
        "A plan put forward by France and rejected by the US would have had Hamas hand over power.",
    ],
    "Hostages and Missing Families Forum supports + Itamar Ben-Gvir rejected": [
        "The families forum called on the government to accept the deal with Hamas. Ben-Gvir, by contrast, demanded that "
        "Israel reject it outright.",
    ],
    "Benny Gantz supports + Yair Lapid supports": [
        "Gantz and Lapid have said they would support the deal with Hamas.",
    ],
    "Spain supports + Ireland supports": [
        "Spain and Ireland said they backed the plan for Gaza.",
    ],
    "Jordan supports": [
        "The mediators sent Israel a plan for Gaza. Jordan called on Israel to accept the paper.",
    ],
    "Marco Rubio supports": [
        "The mediators sent Hamas a plan. Marco Rubio urged Hamas to sign.",
    ],
    "Yoav Gallant supports": [
        "Hamas waits. Netanyahu's defence minister, Yoav Gallant, said he backed the proposal.",
    ],
    "Palestinian Islamic Jihad rejected + Hamas rejected": [
        "The deal was rejected by Hamas, Islamic Jihad and other factions.",
    ],
    "Saudi Arabia supports + Jordan supports + Turkey supports": [
        "Saudi Arabia, Jordan and Turkey put out a joint statement on Tuesday welcoming the plan for Gaza.",
    ],
    "Spain supports + Italy supports": [
        "Spain and Italy backed the initiative of Donald Trump for Gaza.",
    ],
    "Israel no_reply + Hamas no_reply": [
        "Neither Israel nor Hamas has commented on the Egyptian proposal.",
    ],
    "Steve Witkoff criticised": [
        "Witkoff scorned the offer that Hamas made on Friday.",
    ],
    "Arab League accepted": [
        "The Arab League adopted an Egyptian plan for Gaza.",
    ],
    "Jordan supports + Oman supports": [
        "Jordan and Oman on Monday threw their support behind the truce proposal for Gaza.",
    ],
    "White House criticised": [
        "The White House said the Arab plan for Gaza ignored conditions on the ground.",
    ],
}

CORPUS = {
    "casualties": CASUALTIES, "hostages": HOSTAGES, "prisoners": PRISONERS, "other measures": OTHER_MEASURES,
    "bounds": BOUNDS, "no noun": NO_NOUN, "totals": TOTALS, "ratios": RATIOS, "basis": BASIS, "modality": MODALITY,
    "copy": COPY, "claimants": CLAIMANTS, "relays": RELAYS, "carried": CARRIED, "days": DAYS,
    "passages": PASSAGES, "plans": PLANS, "neighbours": NEIGHBOURS,
}  # fmt: skip

# ---------------------------------------------------------------- traps

# About the war, but no figure of it is claimed.
NO_CLAIM: dict[str, list[Any]] = {
    "those who left, those still to come": [
        "Nine women and children seized in a raid on Jabalia were taken out of Gaza to an Israeli prison.",
        "Some 40 men seized in a raid on Jenin are still held, a Gaza rights group said.",
        "Some 1,600 foreign nationals and workers have come out of Gaza through Rafah, Egypt said.",
        "Police said 14 people held in Gaza City jails for looting aid were released.",
        "Some 200 people held in Gaza were moved to an Israeli prison, rights groups said.",
        "Ambulances delivered 14 bodies to a school in Gaza.",
        "Hamas said 45 of those seized by the army in northern Gaza are still held in Israeli prisons.",
        "The army took 12 people out of Gaza for treatment.",
        "Israel seized 120 people in Jenin; 74 of the 120 people seized are still held.",
        "How many of the hostages in Gaza are alive is a matter of dispute. The Prime Minister's Office put the "
        "number at 22, with others declared dead.",
        "Three hostages walked across a stage in Gaza City on Saturday before being passed to Red Cross staff.",
        "More than half the 251 hostages taken to Gaza have been returned in truces.",
        "Israel will add a day to the truce in Gaza for every hostage set free, to a maximum of five.",
        "On Monday Israel transferred the bodies of 15 Palestinians to Gaza through the International Committee of "
        "the Red Cross.",
        "Three hostages, among them a father of four abducted from his kibbutz, were paraded on a stage in Gaza.",
        "If all three are identified as hostages, the truce in Gaza will go on.",
        "The Hostages and Missing Families Forum, which brought some 4,500 people to a square in Tel Aviv, praised the plan.",
        "Of the 190 freed under the Gaza deal, 15 were taken to Gaza and 67 were sent to Egypt.",
        "The plan for Gaza speaks of male hostages over 50.",
        "Since the truce in Gaza ended, Israel has declared six civilians dead in captivity.",
        "Of the hostages one was freed by Israeli forces and two have been found dead in Gaza.",
        "He said 390 wounded and sick people had left the Gaza Strip through Rafah since October 7.",
        "The number of hostages still to be released is down to 20.",
    ],
    "bodies of Palestinians given back": [
        "A doctor in Gaza confirmed that his hospital took in 12 bodies through the Red Cross.",
        "The ministry announced the receipt of 12 bodies of martyrs released on Tuesday by Israel through the Red Cross.",
        "The 12 bodies handed back on Tuesday were in exchange for the remains of Asaf Levi.",
        "Israel will return 15 bodies for each deceased hostage (out of 27 deceased hostages, three are not Israeli).",
    ],
    "nobody of ours": [
        "Women and children make up 31,000 of the dead in Gaza.",
        "Gaza's captives are with Hamas. Three more may have died in recent weeks.",
        "Israel said it had struck dozens of commanders in Gaza after a soldier was shot dead in Rafah.",
        "Nine in ten of Gaza's 2.1 million people have fled their homes, the UN says.",
        "Gallant said the fighting in Gaza would resume after the pause and go on for at least two months.",
        "No aid has come into Gaza for 39 days. Before that some 600 lorries a day had crossed.",
        "Israeli strikes on the Yemeni port of Hodeidah killed three people.",
        "It is unclear whether 30 people died in Gaza, the Red Cross said.",
        "The war has killed one in every 40 people in Gaza.",
        "Officials said 12 of the hostages whom Hamas put on the list of 33 were no longer alive.",
        "The army said the Gaza toll was inflated and around 20 militants had been operating there.",
        "In Gaza 2,590 families have been wiped out.",
        "Overall deaths and injuries in Gaza now stand at 54,900 and 126,200.",
        "The number of dead and wounded in Gaza has passed 180,000.",
        "Israel has killed or wounded more than 180,000 Palestinians in Gaza.",
        "Freed hostage Eli Sharabi said he saw four other hostages in the tunnel.",
        "Israeli forces captured 30 Hamas fighters in Rafah.",
        "Israel has arrested 6,000 Gazans since the war began and freed 2,500.",
        "There are 13 soldiers among the hostages in Gaza, of whom nine are dead.",
        "Strikes by Israel on Hodeidah killed four and wounded 39.",
        "Some 500 trucks are awaiting entry to Gaza.",
        "Israel bombed 12 aid trucks near Khan Younis.",
        "Some 6,000 trucks loaded with food for Gaza are waiting in Egypt.",
        "Reuters could not independently verify the report that 12 soldiers had been killed in Gaza.",
        "The ministry has removed 1,850 people from its list of the dead in Gaza.",
        "Over 370,000 displaced Palestinians have gone back to their homes in Gaza.",
        "He has buried 22 members of his family in Gaza.",
        "Six months into the war, more than 33,000 people had been killed in Gaza.",
        "In the first month of the war, 4,100 children were killed in Gaza.",
        "The strike came a week after 31 people were killed in Rafah.",
        "An Israeli strike on Hamas leaders in Doha killed seven people.",
        "Gaza's Health Ministry reported that 44 bodies handed over by Israel were buried.",
        "Militants freed the remains of three people in Gaza, which do not belong to hostages.",
        "Deaths and injuries in the West Bank climbed to 302 and 3,360, respectively.",
        "More than 90% of Gaza's 2.2 million residents have been displaced.",
        "Thousands of displaced people approached an aid site in Gaza.",
        "Israel must leave southern Lebanon within 60 days under the truce with Hezbollah.",
        "The losses are the highest since the 1973 war, in which more than 2,500 Israeli soldiers were killed.",
        "Israel's 2008-2009 offensive killed 1,400 Palestinians in Gaza.",
        "In 2011 Israel freed 1,027 Palestinian prisoners for a soldier.",
        "In the two years before the war, 350 Palestinians were killed in the West Bank.",
        "Israel and Hamas have been exchanging fire almost daily for nine months.",
        "Israel turned back 20 aid trucks at the Gaza crossing.",
        "UNRWA said 4,000 trucks of aid are waiting in Egypt to enter Gaza.",
        "Egypt will host a conference to raise $2 billion for the reconstruction of Gaza.",
        "The number of prisoners held by Israel is up nearly 40 percent since the war in the Gaza Strip started.",
        "Eleven Israeli soldiers have taken their own lives since the war in Gaza began.",
        "Thousands of pagers were blown up by Israel.",
        "The heads of 15 aid groups described the horrific death count in Gaza.",
        "More than 300 Palestinians were killed or wounded in Gaza on Sunday.",
        "Dozens of foreigners have been killed, injured or taken hostage in the attack on Israel.",
        "Hamas said 12 of those taken in the attack were women.",
        "A year ago Hamas held 120 hostages in Gaza.",
        "The toll of Israeli attacks on Gaza and the West Bank has risen to 8,400.",
        "Israel fears for the lives of two others held in Gaza.",
        "In Syria, an Israeli strike killed six soldiers near Damascus, state media said.",
        "The army held 200 Gazans at a school and freed some of them on Monday.",
        "Two months ago strikes killed 12 people in Gaza City.",
        "Out of every 12 people in Gaza, one has been killed.",
        "He was one of 11 children, and was killed in Gaza.",
        "More than 590 people have died in attacks on hospitals in Gaza and the West Bank.",
        "At least 90 journalists have been killed in Gaza, Israel and Lebanon.",
        "The war killed nearly 70,000 people on both sides, most of them in Gaza.",
        "Israeli strikes on Yemen's Hodeidah killed six people, the Houthis said.",
        "More than 400 aid workers worldwide were killed, most of them in Gaza.",
        "More than 930 children were hospitalised with malnutrition in Gaza in May.",
        "Two Palestinians were shot dead by police in Jerusalem, as talks on Gaza went on.",
        "The group said three captives in Gaza had been killed by a shell and seven wounded.",
        "Investigators say that over two dozen have been killed during their captivity in Gaza.",
        "Among the 63 individuals said to be held by Hamas are five Americans, four of them confirmed dead.",
        "Footage released on Sunday showed three living hostages in Gaza.",
        "Dozens of masked militants of Hamas stood at the site of the release.",
        "Tens of thousands of Israelis staged protests, demanding a deal with Hamas to free the hostages.",
        "Torrential rains have already claimed 11 lives in Gaza.",
        "Israel has received nine coffins from Gaza.",
        "Gaza received 40 more bodies of Palestinians.",
        "Some 280 bodies have been returned to the Palestinian enclave.",
        "Sources spoke of the months-long ceasefire talks in Gaza.",
        "Egypt has trained 300 of the 5,000 policemen who are to take over in Gaza.",
        "Only a fraction of the 27 dead hostages' bodies have been returned from Gaza.",
        "The vast majority of the Gaza Strip's 2.2 million people have been displaced.",
        "Eight trucks is better than no trucks for Gaza, he said.",
    ],
    "days": [
        "The war began on October 7, 2023.",
        "Talks resumed in Doha on 18 February.",
        "The anniversary of the October 7 attack was marked in Tel Aviv.",
        "The truce took effect on January 19.",
        "It was day 500 of the war in Gaza.",
        "Netanyahu will fly to Washington on March 3.",
        "Tens of thousands of Israelis took to the streets for a deal.",
        "None of the statements from Gaza told how many hostages would be freed.",
        "The freed prisoners, 11 of them, were taken to East Jerusalem.",
        "Doctors hope to evacuate 4,000 injured people from Gaza.",
        "Some 50 wounded children are to be evacuated from Gaza.",
        "Two Americans are said to be in Hamas custody and three others are believed to be dead.",
        "The deaths of four of them were announced by Israel.",
        "By now 40 of the returned bodies have been identified in Gaza.",
        "The war in Gaza is in its 16th month.",
        "Israel occupied Gaza in 1967 and left in 2005.",
        "The 2014 war in Gaza ended without a deal.",
        "The strike hit Gaza City at 5 a.m. on Tuesday.",
        "Negotiations broke off three weeks ago.",
        "The delegation has been in Cairo for two days.",
    ],
    "ages": [
        "The hostage, 84, was seen in a video.",
        "A 47-year-old father of three was freed.",
        "Yarden, aged 35, hugged his family at the border.",
        "The 12-year-old dreams of going back to school in Gaza.",
        "The youngest hostage was nine months old.",
    ],
    "names with numbers": [
        "Channel 12 broadcast footage of the hostages.",
        "Kan 11 showed pictures of the handover.",
        "The Security Council adopted Resolution 2735.",
        "The 401st Brigade moved into Rafah.",
        "Soldiers of Division 98 left Khan Younis.",
        "F-16 jets flew over Gaza City.",
        "Phase 2 of the deal has not been negotiated.",
        "The second phase of the truce is in doubt.",
        "Article 49 of the convention forbids it, the lawyer said.",
        "Palestinians want a state on the 1967 lines.",
        "Oslo II divided the West Bank into Area A, Area B and Area C.",
        "The G7 called for a truce in Gaza.",
        "Hamas fired a Qassam 2 rocket.",
        "Protesters blocked Highway 1 to call for a hostage deal.",
        "Route 232 runs along the Gaza border.",
    ],
    "ordinals and multipliers": [
        "It was the sixth exchange under the ceasefire.",
        "The number of aid trucks has doubled.",
        "The first hostages crossed the border at noon.",
        "Twice as much aid is needed in Gaza.",
        "It was the third strike on the camp.",
        "Gaza's poverty rate has tripled since the war began.",
        "For the first time since the war began, the crossing was open.",
    ],
    "idioms": [
        "Hamas said it would free the hostages in one go.",
        "One of the hostages waved to the crowd.",
        "Not a single word was said about the truce.",
        "The prime minister's remarks killed the deal.",
        "Both sides are at square one, a diplomat said.",
        "On the one hand Israel wants the hostages back.",
        "A few hostages were seen in a video.",
        "Many people were killed.",
        "The talks are a dead end.",
        "A number of hostages may have been moved.",
    ],
    "money that rebuilds nothing": [
        "The United States sold Israel weapons for $8 billion.",
        "Germany pledged 50 million euros in aid for Gaza.",
        "A sack of flour costs $100 in Gaza.",
        "The war has cost Israel's treasury 150 billion shekels.",
        "Israel's defence budget grew to $27 billion.",
        "A kilo of tomatoes sells for 20 dollars in Khan Younis.",
    ],
    "distances and sizes": [
        "The corridor is 14 km long.",
        "Troops stood two kilometres inside Gaza.",
        "The Gaza Strip covers 365 square kilometres.",
        "The buffer zone is one kilometre wide.",
        "A 900-kilogram bomb hit the building in Gaza City.",
        "The tunnel was 25 metres deep.",
    ],
    "things that are no people": [
        "The strikes destroyed 70 homes in Gaza City.",
        "Only 17 of Gaza's hospitals work in part.",
        "Militants fired 12 rockets at Israel.",
        "The army struck 120 targets in Gaza.",
        "Israel has issued 60 evacuation orders.",
        "Doctors in Gaza have two ambulances left.",
        "Five countries voted against the ceasefire text.",
        "The army found three tunnels in Rafah.",
        "Gaza has a population of 2.1 million.",
    ],
    "polls": [
        "In a poll, 70 percent of Israelis backed a hostage deal.",
        "Some 61% of voters want Netanyahu to resign.",
        "Two thirds of Israelis support the second phase of the truce.",
        "Nearly half of Americans disapprove of the war in Gaza.",
    ],
    "a stand": [
        "There can be no negotiations without a full withdrawal from Gaza, Hamas said.",
        "No hostages will be freed unless Israel leaves Gaza, Hamas said.",
    ],
    "the toll": [
        "Hamas in Gaza has handed over all but one of the 28 bodies.",
        "In Gaza, 502 bodies have been recovered from collapsed buildings.",
        "The ministry in Gaza revised its toll, adding 300 people whose deaths had been confirmed by a committee.",
    ],
    "no deaths, no truce": [
        "Once the ceasefire begins, Hamas will have 72 hours to free the hostages.",
    ],
    "who is alive": [
        "Death toll of hostages in Gaza rises to 35",
        "According to Israel, 24 are alive and 35 are dead in Gaza.",
    ],
    "parts and asides": [
        "Relatives of 17 hostages crossed into Egypt to press their case.",
        "The ministry in Gaza removed 1,852 names from its list, among them 97 who had died of natural causes.",
        "Gaza was calm. Israel struck Hodeidah, killing four and wounding 39, the Houthi health ministry said.",
        "Gaza was calm. Raids by Israel on Iran have killed 639 people, a group said. Of these, 263 were civilians.",
        "Gaza was calm. Israel struck Doha on Tuesday. Six people were killed, five of them members of Hamas.",
        "Gaza was calm. Clashes broke out in Sweida in southern Syria. More than 300 people have been killed, a monitor said.",
        "Hamas sent a list of 34 hostages. Some of the 34 are dead, an Israeli official said.",
        "A first bus carrying 50 wounded Palestinians left Gaza.",
        "Put forward by the ten elected members, the text wants every hostage in Gaza freed at once.",
    ],
    "an older war": [
        "The war of 2014 between Israel and Hamas lasted 50 days. More than 2,100 Palestinians were killed.",
        "Operation Cast Lead in 2008 went on for 22 days. Some 1,390 Palestinians died.",
        "An Israeli official put the number of hostages killed at 43.",
    ],
    "of other people and other things": [
        "The letters of six hostages reached Israel last week.",
        "About 100 foreign doctors were brought out of Gaza by the WHO.",
        "Britain brought out 20 sick children in Gaza for treatment.",
        "Six soldiers held for refusing to serve in Gaza walked free from military prison.",
        "Hamas is offering 30 hostages' names as proof of life.",
        "Hamas said military pressure would not yield 59 hostages.",
        "About 40 Palestinian women are still captive in Israeli jails.",
        "About 200 of those still in Gaza with foreign passports are waiting to leave through Rafah, while hostages' "
        "relatives wait.",
        "Ben-Gvir said he would quit if Israel stops the war for 60 days.",
        "Israel ordered a halt of two weeks in aid deliveries.",
        "Egypt's plan for rebuilding Gaza has three stages, the first lasting six months.",
        "Israel handed over 15 Palestinians whose bodies it had held.",
        "Israel handed over 15 Palestinians whose bodies it had held since October 2023.",
        "The 90 Palestinians whose bodies Israel returned bore signs of torture, doctors said.",
        "Rescuers found 20 people whose bodies had decomposed in the rubble in Rafah.",
        "It has been two months of quiet on the Lebanese border, the army said.",
        "Critics say Israel should not have traded 1,904 prisoners for 33 hostages.",
        "Israel hopes the operation will yield 59 hostages, dead or alive.",
        "Hamas killed five hostages; relatives of six killed hostages met Blinken.",
        "Two of the killed hostages' parents said they would not meet Netanyahu.",
        "After 10 days of quiet, rockets were fired from Gaza on Sunday.",
        "The UN reported a halt of 11 days in fuel deliveries to Gaza.",
        "Lorries waited at Rafah while patients were leaving at 50 a day.",
        "Israel put the number of hostages with foreign passports at 138.",
        "Hamas put the number of prisoners it wants for each of the hostages at 30.",
        "Some 500 people are living under collapsed roofs in Khan Younis.",
        "Fifty people whose bodies are held by Israel are on the list, the campaign said.",
        "Israel still withholds 665 Palestinians whose bodies are kept in morgues.",
        "The Red Cross handed Israel four people whose bodies had been held in Gaza.",
        "The number of uprooted olive trees is put at 3,000 since October by the Palestinian ministry.",
        "Repairing one hospital costs $12 million, the ministry in Gaza said.",
        "About 40 Palestinian women are still captive in Israeli jails, the movement said.",
        "Four people seized by settlers are still being held, police in Hebron said.",
        "Three Israelis captured on the flotilla are still being held, lawyers said.",
        "Some 400,000 of those still in Gaza City have refused to leave, the army said; the hostages are held there.",
        "Fewer than half of those still in Gaza City are hostages' captors, 5,000 of those still in Gaza are fighters.",
        "Relatives of captives say 8 of those still in Gaza hold US passports.",
        "More than 500 Americans have left; about 300 of those still in Gaza want to go, and the hostages include ten Americans.",
        "Videos of three hostages reached Israel on Monday.",
        "News of the death of two hostages reached Israel on Monday.",
        "The envoy helped to bring back 20 Americans who were stuck in Gaza.",
        "The Philippines brought home 30 Filipinos from Israel, among them relatives of two Filipino hostages.",
    ],
}
# Told in a report on the war, but of another place or time.
OTHER_PLACES = {
    "other places": [
        "The earthquake in Turkey killed 53,000 people.",
        "A bus crash in Brazil killed 12 people.",
        "Fighting in Sudan has displaced 11 million people.",
        "Russia and Ukraine exchanged 150 prisoners each.",
        "Russian missiles killed 14 people in Kyiv.",
        "In Syria, 7 million people fled their homes during the civil war.",
        "Saudi Arabia sent 30 trucks to Yemen.",
        "The attack on a concert hall in Moscow killed 145 people.",
        "Iran executed 12 people last month.",
        "The Houthis have freed 25 crew members of a ship seized in the Red Sea.",
        "Some 8,000 people were killed in Srebrenica in 1995.",
        "The September 11 attacks killed 2,977 people.",
        "Israel and Egypt fought for 19 days in 1973.",
        "Six million Jews were murdered in the Holocaust.",
        "The Lebanese civil war killed 150,000 people.",
    ],
}
# Nothing to do with the war: neither claims nor terms nor answers.
NO_WAR: dict[str, list[Any]] = {
    "sport": [
        "Maccabi beat Hapoel 3-1 on Saturday.",
        "The striker scored 12 goals in 20 matches.",
        "The team was eliminated after losing 2-0.",
        "The champions killed the game with two late goals.",
        "Eleven players were injured this season.",
        "The goalkeeper was released by his club after three years.",
        "The race drew 12,000 runners.",
        "The club released five players on Friday.",
        "A hat-trick killed off the visitors, 4-0.",
        "The captain held the ball for 40 seconds.",
    ],
    "business": [
        "The company's shares fell 12 percent.",
        "Regulators rejected the $4.5 billion merger.",
        "The fund returned 8 percent last year.",
        "The bank cut 300 jobs.",
        "The firm will release three new phones in March.",
        "A lost contract killed the deal between the two airlines.",
        "The carmaker recalled 200,000 trucks.",
        "The company held four meetings with its creditors.",
        "Sales rose to 48,291 units.",
        "The start-up raised $53 million to rebuild its data centre.",
        "The trucks cost $80,000 each.",
        "The studio released two films this summer.",
    ],
    "science and health": [
        "The vaccine was tested on 384 patients.",
        "The telescope found 12 new moons of Saturn.",
        "The study followed 5,000 people for ten years.",
        "The flu killed 300 people in the city last winter.",
        "Researchers captured 40 foxes.",
        "The probe returned 250 grams of rock.",
        "Smoking kills 8 million people a year.",
        "The trial has three phases.",
        "Surgeons treated 30 wounded hikers after the landslide in Peru.",
    ],
    "weather and accidents": [
        "The storm left 20,000 homes without power.",
        "Temperatures rose to 41 degrees.",
        "A bus crash in Brazil killed 12 people.",
        "The earthquake in Turkey killed 53,000 people.",
        "Floods displaced 30,000 people in Bangladesh.",
        "Ten hikers are missing in the Alps.",
        "The wildfire injured 14 firefighters in Greece.",
        "Snow fell for three days.",
    ],
    "elsewhere": [
        "Russia and Ukraine exchanged 150 prisoners each.",
        "Robbers took five hostages at a bank in Lyon.",
        "The strike at the port ended after 12 days.",
        "The court sentenced him to 12 years in prison.",
        "Voters elected 120 members of parliament.",
        "The prison in Texas holds 900 inmates.",
        "The treaty was signed by 150 countries.",
        "The museum holds 70,000 objects.",
        "The play runs for two weeks.",
        "About 60 percent of voters took part.",
        "He was born in 1948 and has four children.",
        "The bomb of 1945 killed tens of thousands of people.",
        "The novel sold 300,000 copies in five months.",
        "Call 555-0199 before 5 p.m. on 3 March.",
        "The highway was cut into three lanes.",
    ],
}

# ---------------------------------------------------------------- reading a reading


def days_of(text: str) -> tuple[str, str]:
    first, _, last = text.partition("..")
    return first, last or first


def reading(text: str) -> dict[str, Any]:
    """What a row must hold, from the notation told at the top."""
    head, *rest = (part.strip() for part in text.split("|"))
    want: dict[str, Any] = {}
    head, by, actor = head.partition(" by ")
    if by:
        want["actor"] = None if actor == "-" else actor
    words = iter(head.split())
    want["measure"] = next(words)
    for word in words:
        if word in ("per", "since"):
            value = next(words)
            want[word] = None if value == "-" else value.replace("_", " ")
        elif word == "vague":
            want |= {"bound": "at_least", "value": None, "low": float(next(words))}
        elif word == "range":
            want |= {"bound": "range", "low": float(next(words)), "high": float(next(words))}
        elif word in v.BOUNDS:
            want |= {"bound": word, "value": float(next(words))}
        else:
            names = {"population": v.POPULATIONS, "unit": v.UNITS, "basis": v.BASES, "modality": v.MODALITIES}
            want[next(name for name, allowed in names.items() if word in allowed)] = word
    if rest and rest[0]:
        claimant, arrow, relay = (part.strip() for part in rest[0].partition("<"))
        want["claimant"] = None if claimant == "-" else claimant
        if arrow:
            want["relayed_by"] = None if relay == "-" else relay
    if rest[1:]:
        when, _, origin = rest[1].partition(" ")
        want["as_of_start"], want["as_of_end"] = days_of(when)
        if origin:
            want["as_of_origin"] = origin
    return want


def traps(groups: dict[str, list[Any]]) -> Iterator[Any]:
    for name, texts in groups.items():
        for text in texts:
            marks = getattr(text, "marks", ())
            plain = text.values[0] if marks else text
            yield pytest.param(plain, marks=marks, id=f"{name}: {plain}")


def read(text: str) -> Extraction:
    """A text read as the opening of a report on the war: a text that names no place of it would be left alone."""
    return extract(f"{text}\n\nThe war in Gaza goes on.", published=PUBLISHED)


@pytest.mark.parametrize(("text", "expected"), list(cases(CORPUS)))
def test_claims(text: str, expected: str) -> None:
    want = [reading(part) for part in expected.split(" + ")]
    rows = sorted(read(text).claims, key=lambda row: row["start"])
    got = [{name: row[name] for name in names} for row, names in zip(rows, want, strict=False)]
    assert got == want
    assert len(rows) == len(want), [row["quote"] for row in rows]


@pytest.mark.parametrize(("text", "expected"), list(cases({"terms": TERMS})))
def test_terms(text: str, expected: str) -> None:
    want = [tuple(part.split(" ", 2)) for part in expected.split(" + ")]
    assert [(t["term"], t["stance"], t["stance_by"]) for t in read(text).terms] == want


# proposal term stance whose phase, of every term in reading order
LAID_OUT: dict[str, list[Any]] = {
    # what is told beside a plan, and does not stand in it
    "p1 full_withdrawal proposed Egypt -": [
        "Egypt presented a proposal that includes a full Israeli withdrawal. The amendments include a permanent ceasefire.",
        "Egypt presented a proposal that includes a full Israeli withdrawal. The plan is a step to a lasting peace.",
    ],
    "p1 hostages_released proposed Israel and Hamas -": [
        "The truce, agreed in January, stipulated that Hamas should return all hostages to Israel within 72 hours.",
    ],
    "p1 crossing_reopening proposed mediators 3": [
        "The proposal includes an end to the blockade of Gaza in the third phase.",
    ],
    "p1 full_withdrawal proposed mediators -": [
        "Under the plan, the army would leave Gaza.",
    ],
    "p1 truce proposed mediators - + p1 hostages_released proposed mediators -": [
        "Hamas accepted the proposals of Egypt and Qatar.\n\nThe agreement that Hamas accepted comes in steps. The first "
        "is a 40-day ceasefire, with Hamas returning 31 hostages.",
    ],
    "p1 truce proposed Steve Witkoff - + p1 hostages_released proposed Steve Witkoff -": [
        "Netanyahu's office adopted a proposal by the envoy of Donald Trump, Steve Witkoff, for a temporary ceasefire.\n\nThe "
        "truce would be conditional on Hamas giving up half of the hostages.",
    ],
    "p1 truce proposed Egypt - + p1 hostages_released proposed Egypt - + p1 humanitarian_aid proposed Egypt -": [
        "An Egyptian proposal calls for a 45-day truce. Hamas would free half of the hostages. More humanitarian aid would "
        "enter Gaza.",
        "Egypt has presented a new proposal. It includes a 45-day truce, the release of half of the hostages and the entry of "
        "more aid.",
    ],
    "p1 hostages_released proposed Israel and Hamas 1 + p1 partial_withdrawal proposed Israel and Hamas 1 + "
    "p1 full_withdrawal proposed Israel and Hamas 2 + p1 reconstruction proposed Israel and Hamas 3": [
        "Israel and Hamas have reached a deal. In the first phase Hamas will release 33 hostages and Israeli troops will pull "
        "back from populated areas. In the second phase Israeli forces would withdraw from Gaza. The third phase would see the "
        "rebuilding of Gaza.",
    ],
    "p1 hostages_released proposed Israel and Hamas 1 + p1 humanitarian_aid proposed Israel and Hamas 1 + "
    "p1 full_withdrawal proposed Israel and Hamas 2": [
        "What the ceasefire deal between Israel and Hamas holds\n\nPhase one\n\nHamas will free 33 hostages.\n\nMore aid will "
        "enter Gaza.\n\nPhase two\n\nIsrael will withdraw its forces from Gaza.",
    ],
    "p1 hostages_released proposed Steve Witkoff - + p1 truce proposed Steve Witkoff -": [
        "A proposal put forward by US envoy Steve Witkoff would free ten hostages in a 60-day truce.",
        "Witkoff handed both sides a new proposal. It was read out to Hamas. Under the proposal, Hamas would free ten hostages "
        "in exchange for a 60-day truce.",
    ],
    "p1 hostages_released proposed United States - + p1 full_withdrawal proposed United States 2": [
        "Hamas had received what it called a new proposal from the United States. It would see five hostages freed. Talks would "
        "go on until an agreement is reached. In phase two, Israeli forces would withdraw from Gaza.",
    ],
    "p1 truce offered Israel - + p1 partial_withdrawal offered Israel -": [
        "Israel has suggested a temporary truce in Gaza. The proposal includes a 40-day ceasefire, in which Israeli troops "
        "would retreat to previous lines.",
    ],
    "p1 partial_withdrawal proposed mediators -": [
        "The plan calls for an Israeli withdrawal from most of Gaza and the return of displaced Palestinians.",
        "The plan includes the withdrawal of Israeli forces from population centers.",
        "Under the plan, Israeli forces would withdraw to an agreed upon line.",
        "The proposal to Hamas includes a pullout of the forces from the populated parts.",
    ],
    "p1 disarmament demanded Israel -": [
        "Hamas has turned down an Israeli proposal that would require it to disarm.",
        "“The Israeli proposal calls for Hamas to disarm without any commitment to end the war,” an official said.",
    ],
    "p1 disarmament proposed Egypt -": ["Egypt presented a new proposal. The proposal also demands that Hamas disarm."],
    # a stand is a stand, also beside a plan
    "p1 crossing_reopening demanded Hamas - + p1 humanitarian_aid demanded Hamas -": [
        "Qatar presented a plan. Hamas demands that the crossing be reopened. It also demands the entry of more aid.",
    ],
    "p1 hostages_released demanded Israel -": [
        "The agreement with Hamas, presented by the US as an Israeli proposal, would free 31 hostages.",
        "Israel rejected the offer and demanded the release of all hostages.",
    ],
    "p1 full_withdrawal rejected Israel -": ["Israel read the proposal. Israel will not withdraw from Gaza, it said."],
    "": [
        "The proposal does not mention a withdrawal from Gaza.",
        "The sides are trying to reach a deal. Talks go on.",
    ],
    "p1 hostages_released proposed Steve Witkoff 2": [
        "A proposal by the US envoy Steve Witkoff for a second-phase captive deal would see half of the hostages go free.",
    ],
    "p1 hostages_released proposed Qatar -": [
        "A plan that Qatar put forward, based on the Witkoff framework, provides for the release of all hostages.",
    ],
    # lists, whose items have no verb or a bare one
    "p1 truce proposed Israel and Hamas 1 + p1 hostages_released proposed Israel and Hamas 1 + "
    "p1 hostages_released proposed Israel and Hamas 2 + p1 full_withdrawal proposed Israel and Hamas 2": [
        "Phase 1: A six-week truce, 31 hostages freed.\nPhase 2: The release of all hostages and a full Israeli withdrawal.",
    ],
    "p1 hostages_released proposed Israel and Hamas 1 + p1 prisoners_released proposed Israel and Hamas 1": [
        "Stage 1\nHamas frees 31 hostages over 40 days.\nIsrael frees about 900 prisoners.",
    ],
    "p1 truce proposed mediators - + p1 hostages_released proposed mediators - + p1 bodies_returned proposed mediators -": [
        "Key points of the proposal:\n- 60-day truce\n- 9 living hostages and 17 bodies handed over",
        "The proposal, seen by Reuters, calls for:\nA 60-day truce.\nThe release of nine living and 17 dead hostages.",
    ],
    "p1 full_withdrawal proposed United States - + p1 hostages_released proposed Steve Witkoff -": [
        "The US proposal would include a full withdrawal from Gaza. Witkoff's proposal calls for the release of 11 hostages.",
    ],
    "p2 full_withdrawal proposed Egypt - + p1 hostages_released proposed Steve Witkoff -": [
        "The Egyptian plan for Gaza includes a full withdrawal. Hamas turned down a similar plan of Steve Witkoff, under "
        "which it would release 12 hostages.",
    ],
    "p2 negotiations offered Hamas - + p1 truce proposed mediators -": [
        "Hamas announced its willingness to begin talks over a ceasefire proposal. The proposal includes a 50-day truce.",
    ],
    "p1 hostages_released offered Hamas -": [
        "• Israel waved aside an offer of Hamas to free a hostage.\n\n• Police broke up a protest in Paris that would see "
        "an end to the bombardment of Gaza.",
    ],
    "p1 hostages_released offered Hamas - + p1 truce offered Hamas -": [
        "In July, Hamas rejected the Witkoff plan. Now Hamas offers a partial deal: nine hostages for a 45-day truce.",
    ],
    "p1 disarmament proposed mediators -": [
        "The ceasefire between Israel and Hamas, based on a proposal, was agreed in Doha. It called for disarmament.",
    ],
    "p1 truce proposed mediators -": [
        "Under the proposal to Hamas there would be a six-week “full and complete” ceasefire.",
        "The proposal, which resembled one that Netanyahu had accepted, called for a 55-day truce with Hamas.",
    ],
    "p1 humanitarian_aid proposed mediators -": [
        "The proposal to Hamas includes a commitment to bring in 450 truckloads of aid.",
    ],
    "p1 hostages_released proposed Steve Witkoff -": [
        "Witkoff said that Hamas's answer to his proposal, which offers 11 hostages for a truce, was unacceptable.",
    ],
    "p1 full_withdrawal demanded Hamas -": [
        "Hamas has replied to the outline of the mediators with a document in which the army would quit the whole of "
        "the Gaza Strip.",
        "Egypt put forward a proposal. The group's counter-offer, "
        "which Hamas sent on Monday, calls for a full withdrawal of Israel's troops.",
        "Hamas's response to the American plan for Gaza calls for a full withdrawal of Israel's troops.",
    ],
    "p1 permanent_ceasefire demanded Hamas -": [
        "Hamas said its response to the Egyptian proposal calls for an end to the war.",
    ],
    "p1 disarmament proposed Egypt - + p1 end_of_hamas_rule proposed Egypt -": [
        "Egypt presented a proposal for Gaza. Under it Hamas is to be disarmed and to have no part in governing the territory.",
    ],
    "p1 hostages_released proposed Egypt 1 + p1 hostages_released proposed Egypt 2": [
        "Egypt presented a proposal for Gaza. In the first phase Hamas would release women and the elderly. In the "
        "second phase the remaining men would come home.",
    ],
    "p1 partial_withdrawal proposed Egypt - + p1 full_withdrawal proposed Egypt -": [
        "Egypt presented a proposal for Gaza. Israeli troops would quit the populated areas and later quit the whole "
        "of the Gaza Strip.",
    ],
    "p2 full_withdrawal demanded Hamas - + p1 truce proposed mediators -": [
        "Hamas has replied to the outline with a document in which the army would quit the whole of Gaza. The "
        "outline itself, which American and Egyptian mediators put forward, would bring a pause of seven weeks.",
    ],
    "p1 truce proposed United States - + p1 hostages_released proposed United States -": [
        "Israel has consented to a 45-day truce in Gaza put forward by the United States, Karoline Leavitt said. "
        "Nine living captives would be returned.",
    ],
    "p1 truce proposed Israel and Hamas - + p1 phase_extension proposed Israel and Hamas -": [
        "Mediator Qatar announced that a five-day truce between Israel and Hamas would be extended by two days.",
    ],
    "p1 phase_extension proposed Steve Witkoff -": [
        "A proposal that Netanyahu's office attributes to Steve Witkoff, the American envoy, would carry the truce in Gaza "
        "on until May.",
        "A proposal by Steve Witkoff would carry the truce in Gaza on until May.",
    ],
    "p1 truce proposed Israel and Hamas 1": [
        "Israel and Hamas agreed to a deal. So far 14 Israelis and four Thai farm workers have come out of Gaza in the "
        "first phase of the agreement, which is to last 40 days.",
    ],
    "p1 hostages_released proposed United States - + p1 truce proposed United States -": [
        "The latest outline, put forward by the United States in Cairo last week, calls for the release of 32 hostages "
        "during a seven-week pause in Gaza.",
    ],
    "p1 hostages_released proposed Israel and Hamas - + p1 full_withdrawal proposed Israel and Hamas -": [
        "Under the deal Hamas is to free all hostages and Israel to withdraw its troops from Gaza.",
    ],
}


@pytest.mark.parametrize(
    "text",
    [
        "In the talks, Israel handed over a new ceasefire proposal. Hamas handed over its response to mediators.",
        "The deal says that Hamas must hand over its weapons.",
        "Palestinian Islamic Jihad said the group had rejected the proposal.",
        "Hamas says that it has committed no violations of the ceasefire, nor 30 breaches of the deal.",
        "The US did not vote for the ceasefire resolution on Gaza, but abstained.",
        "Islamic Jihad fired a rocket. Hamas called it a violation of the ceasefire.",
        "Netanyahu's ally Aryeh Deri said he supported the deal with Hamas.",
        "Both the US and Israel are at odds with Hamas. They also said it broke its promises on the truce.",
        "Mediators gave Israel a list of names from Hamas. Israel's government has said the list violates the deal.",
        "Rubio met Netanyahu on Sunday. He said Hamas could not remain as a force. He rejected the Arab plan and praised "
        "another.",
        "Hamas is silent. This deal must not pass, Ben-Gvir said. His colleagues said they would vote for it.",
        "According to the draft, both parties commit to a truce in Gaza. Hamas accepts that it will not govern.",
        "Reports that Hamas had accepted the offer were premature, an Egyptian source said.",
        "Rumours that Israel had accepted the deal with Hamas proved false.",
        "The Israeli government will not meet until the mediators say that Hamas has accepted all of the elements of the deal.",
        "The king of Jordan said that he and Trump had agreed to work for a ceasefire in Gaza.",
        "The Israeli military said gunmen had fired on troops near Gaza City, which it called a violation of the truce.",
        "Hamas said its fighters have not committed 40 violations of the ceasefire.",
        "Trump read out the plan to Hamas. People in the streets praised the deal.",
        "Under the plan, Hamas would free all hostages within three days after Israel accepts the deal.",
        "If Israel agrees to the deal, Hamas may free 11 hostages and hand over the bodies of 16 hostages.",
        "Netanyahu's office denied reports that Israel had accepted the proposal.",
        "Hamas denied that it had agreed to free 12 hostages under the deal.",
        "Had Hamas accepted the offer, the deal would have been signed.",
        "Trump warned Hamas that rejecting the deal would bring a new campaign.",
        "If Hamas rejects the plan, Israel will go on, Netanyahu said.",
        "“Israel will sign a deal, which I have agreed to watch over,” Witkoff said.",
        "Under the proposal Hamas frees four hostages each week, to complete the agreed total.",
        "In October 2011 Israel freed 1,000 Palestinian prisoners. Now a new truce deal is near.",
        "Hamas has yet to give its approval to the plan.",
        "Hamas laid its offer of a ceasefire agreement before the mediators.",
        "The truce, which was announced by the mediators, expired hours after the previously agreed ceasefire deal.",
        "More than 200 Israelis signed a letter on the deal.",
        "The deal was criticised by one of Netanyahu's allies.",
        "I hope, Trump said, that Hamas accepts the agreement.",
        "It was told before the statement on the deal was released by Hamas.",
        "The US backed Gaza truce plan was put forward in Doha.",
        "Netanyahu approved an army plan to take the city before the truce deal was on the table.",
        "Netanyahu is committed to bringing back all hostages, deal or no deal.",
        "Hamas warned that the strikes would delay the release of hostages under the deal.",
        "Hamas's failure to return the last 12 deceased hostages under the deal angered ministers.",
        "Israel has held up the release of 500 Palestinian prisoners under the deal, Hamas said.",
        "A Qatari official said Hamas would go on with the deal provided Israel shows a commitment to it.",
        "There is hope that Israel and Hamas may come to a ceasefire deal.",
        "Once the Israeli government has approved the deal, the ceasefire would begin.",
        "Hamas had approved a list of 34 captives to be freed under the deal.",
        "That it accepts the proposal was not confirmed by Hamas.",
        "Netanyahu said Israel had agreed only to safe passage and to no ceasefire deal.",
        "Neither Israel nor Hamas has accepted the proposal, Qatar said.",
        "It is not true that Israel accepted the Egyptian plan, a minister said.",
        "A claim by Israeli media that Hamas had rejected the offer was denied by the group.",
        "Hamas would have accepted the plan had Israel agreed to end the war.",
        "Al Hadath reported that Hamas had agreed to the plan. Hamas denied the report.",
        "Israel's cabinet on Friday approved a plan to seize Gaza City after the talks with Hamas.",
        "Both Palestinians and Israelis celebrated the ceasefire deal.",
        "The talks on the deal would go on until a ceasefire with Hamas was reached.",
        "Israel has not confirmed that it accepts the plan.",
        "Israel did not immediately confirm that it had agreed to the truce.",
        "Should Hamas reject the plan, Israel will have US backing.",
        "That does not mean that Hamas has agreed to a deal.",
        "Israel and Iran have agreed to a ceasefire.",
        "In 2014, Hamas rejected an Egyptian ceasefire proposal.",
        "Neither Hamas nor Israel has agreed to the truce.",
        "Analysts say that Hamas is highly likely to reject the plan.",
        "Relatives said that if Prime Minister Benjamin Netanyahu had signed a deal with Hamas, they would be alive.",
        "Israel bombed Gaza in the truce, ignoring aid groups who condemned the plan.",
        "Hamas had replied to the US plan. It was not clear if this meant that the group had accepted it.",
        "The plan was made public. The Israeli army did not respond to questions about the latest strikes.",
        "Israel must free all of its thousands of prisoners in exchange for more than 90 hostages held by Hamas.",
        "He called the conditions of Netanyahu impossible and again rejected the demand that Hamas disarm under the plan.",
        "The new offer resembled an earlier US-backed plan, to which Israel had agreed and which Hamas had rejected.",
        "The US truce, backed by the plan of the president, went on while Hamas held 14 hostages.",
        "Hamas will free six hostages on Saturday and hand over four bodies on Thursday under the deal.",
        "The plan demands that Hamas hand over the hostages.",
        "The plan sees Hamas hand over the hostages.",
        "Israel said the militants had violated the truce by firing at troops.",
        "Israel insisted it had not violated the ceasefire with Hamas.",
        "Has Hamas accepted the deal?",
        "Even if Israel approved the deal, Hamas might not accept it.",
        "Russia rejected the US proposal for a 30-day ceasefire with Ukraine. Hamas was silent.",
        "Hamas said the prime minister had rejected the proposal.",
        "A proposal for Gaza was rejected by his own ministers, Netanyahu said.",
        "Israel will never accept the plan, Hamas official Osama Hamdan predicted.",
        "Hamas is leaning towards rejecting the plan, a source said.",
        "Israel barred the entry of goods, a step Egypt condemned as a flagrant breach of the agreement.",
        "Egypt's minister called his colleague in Qatar. The two sides affirmed their rejection of any displacement.",
        "Israel blamed Hamas for suspending the release of hostages.",
        "Netanyahu would not resign if the deal collapsed, his office said.",
        "Benjamin Netanyahu said he would vote for the budget, not for the deal.",
        "France would support sanctions on Israel if it rejects the plan.",
        "Israel's army chief called the operation constructive for the deal.",
        "Israel urged residents to respect the ceasefire lines.",
        "The UN condemned the violations by Israel of the rights of detainees.",
        "A source said Hamas had agreed to put off the question of a complete withdrawal to a later stage of the truce.",
        "The families called on the government to complete the agreement “until the very last hostage is home”.",
        "Hamas said military pressure would not yield 59 hostages.",
        "Neither Hamas nor Islamic Jihad rejected the proposal.",
        "Israel responded to the attack with demands for the hostages' release, an official said of the deal.",
        "Putin said Russia stands behind Iran; Hamas said the deal was near.",
        "The UN urged Israel to take measures to let aid in under the deal.",
        "The US urged Israel to take care to spare civilians in Rafah as talks on a truce went on.",
        "Hamas urged Trump to take a fair position on the deal.",
        "Netanyahu had not said if he would meet Hamas's demand.",
        "Netanyahu will consult the attorney general before the vote on the deal.",
        "The United States voted for a Security Council resolution on Ukraine and against a ceasefire in Gaza.",
        "Ministers voted in favour of a death penalty bill despite the ceasefire deal, Israeli media said.",
        "Netanyahu went along with Trump to Capitol Hill, where they discussed the proposal.",
        "Netanyahu will consult with security chiefs about the proposal later on Thursday.",
        "Netanyahu will hold a consultation on the deal. He will then consult Trump.",
        "Netanyahu has not changed his mind about the deal, aides said.",
        "Neither Israel nor the US responded to the attack, but Hamas said it would keep to the deal.",
        "Netanyahu is pleased with the army's achievements, his office said, as talks on a deal continued.",
        "Israel stands behind the killing of Haniyeh, Iran said, and Hamas says the deal is in doubt.",
        "Gantz stood behind Netanyahu at the podium as the deal was announced.",
        "Masked Hamas fighters stood behind the hostages on a stage before releasing them under the deal.",
        "Trump gave his blessing to Israel's resumption of the war after the truce ended.",
        "Hamas urged Palestinians to take to the streets in protest at Trump's plan.",
        "Egypt urged the US to take action against Israel over the truce violations.",
        "Hamas urged mediators to take steps to oblige Israel to abide by the ceasefire deal.",
        "Trump embraced Netanyahu at the White House and discussed the deal.",
        "Israel commended its soldiers for their work during the truce.",
        "Trump lauded the Israeli hostages freed under the deal.",
        "Netanyahu lauded Trump for helping to secure the deal.",
        "Hamas commended the role of mediators in reaching the agreement.",
        "Netanyahu issued a statement commending the army for killing Sinwar and vowing no deal would leave Hamas in power.",
        "Hamas deplored Israel's attack on its negotiators, who were discussing a US proposal in Doha.",
        "Qatar deplored the Israeli attack on Hamas leaders discussing the proposal.",
        "Netanyahu mocked the opposition over the deal.",
        "Netanyahu called October 7 a disgrace for the army, and said a deal was near.",
        "Israel is not serious about a deal, Hamas said.",
        "Hamas said Netanyahu was not serious about reaching an agreement.",
        "Israel ignored reality and the facts, Hamas said of the proposal.",
        "Israel ignored the facts about hunger, the UN said, as aid was allowed in under the deal.",
        "Israel and Hamas are discussing a proposal through mediators, Egypt said.",
        "Trump and Netanyahu are discussing a plan for Gaza's future.",
        "Netanyahu was discussing the offer with his generals on Sunday.",
        "Hamas has submitted its reply to the proposal, Qatar said. Trump said a deal would come next week.",
        "Netanyahu met Trump days before Israel signs a deal with Saudi Arabia.",
        "Israel bombed Gaza before agreeing to the truce.",
        "Israel has torn up roads in Jenin since the ceasefire deal.",
        "Netanyahu continued to reject an inquiry into October 7, and the deal was delayed.",
        "Israel criticised Egypt for it, saying the proposal had been altered.",
        "Hamas does not want the ceasefire to expire, an official said.",
        "Israel has not said if it will send a team to Doha for talks on the proposal.",
        "Netanyahu has not said whether the army would remain in Gaza after the deal.",
        "Netanyahu does not mind whether the deal collapses, families say.",
        "Israel saluted the soldiers who had fallen before the truce.",
        "Hamas lauded the Houthis for their attacks on Israel and said the deal had to hold.",
        "Iran praised Hamas and commended the resistance for its victory as the truce began.",
        "Netanyahu embraced the freed hostages at a hospital, days after the deal.",
        "Smotrich mocked Hamas's claims that the deal was a victory.",
        "Macron called Israel's operation in Rafah a mistake and called for a deal.",
        "Israel said Hamas was not serious about returning bodies under the deal.",
        "Israel decided to turn down the volume of its criticism of Egypt, and the proposal advanced.",
        "Hamas would turn down any deal without an end to the war.",
        "Witkoff said Hamas would turn down the offer at its peril.",
        "Trump waited for Hamas's response to his plan.",
        "Israel ignores the facts on the ground, Guterres said of the aid plan.",
        "Trump ignored the reality that Gazans do not want to leave, Jordan said of the plan.",
        "The changes that Netanyahu wants in the plan include a written commitment to the return of the bodies.",
    ],
)
def test_no_answer(text: str) -> None:
    assert [(r["actor"], r["response"]) for r in read(text).responses] == []


@pytest.mark.parametrize(
    "text",
    [
        "Trump warned there would be hell to pay if Hamas did not release the hostages.",
        "Israel agreed to stop strikes on Beirut, and Hamas waits.",
        "Hamas demands that Israel turn on the power again in Gaza.",
        "Netanyahu said the Palestinian Authority would have no part in running Gaza after Hamas is gone.",
        "Hamas accepted the first stage of the deal but has not agreed to give up its weapons.",
        "Hamas expects Israel to free 300 prisoners.",
        "Netanyahu praised the vote on the plan for Gaza without a word about statehood.",
        "Hamas had merely repeated its long-standing demands. Those include a permanent ceasefire and a full withdrawal.",
        "The text, seen by AFP, says Hamas accepts an independent body to run Gaza.",
        "Hamas denied that it had agreed to free the hostages.",
        "It is false that Israel agreed to withdraw from Gaza, a minister said.",
        "Hamas never agreed to disarm, its spokesman said.",
        "Hamas has not offered to disarm.",
        "Trump warned that there would be war if Hamas refuses to disarm.",
        "Israel accepted the plan but Hamas rejected it for lacking guarantees of a lasting truce.",
        "Hamas has dropped its demand that Israel agree to a permanent ceasefire first.",
        "Israel strikes Gaza again, citing Hamas' refusal to free hostages.",
        "Netanyahu insists the war will end only when Hamas is gone.",
        "Only if Israel leaves will Hamas release the hostages, Ghazi Hamad said.",
        "Israel must hand over the remains of the dead Gaza residents.",
        "Israel is ready to bend in negotiating a truce with Hamas and the release of hostages.",
        "Placards in Tel Aviv called for the release of Israelis held hostage in Gaza.",
        "Hamas demanded that the United States end aid operations.",
        "Hamas urged the guarantor states to act.",
        "Hamas called on Israel not to pull out of the deal.",
        "Israel made no mention of the release of Palestinian prisoners.",
        "Hamas spoke on condition of anonymity about the delivery of aid.",
        "Talks between Israel and Hamas on the release of the hostages go on.",
        "“I want a clear commitment that they come home,” said the mother of a hostage held by Hamas.",
        "The US vetoed a resolution calling for an immediate ceasefire and the release of all hostages.",
        "Protesters across Israel demanded that ministers bring the hostages home.",
        "No country has yet agreed to disarm Hamas.",
        "Biden spoke with Netanyahu of the need for an immediate ceasefire.",
        "Egypt and Israel discussed the need for a permanent ceasefire with Hamas.",
        "Netanyahu said the reports that Israel agreed to end the war were false.",
        "Only the complete defeat of Hamas should end the war, Ben Gvir said.",
        "Nothing in Trump's plan suggested an Israeli withdrawal.",
        "The deal would allow the rehabilitation of terror groups, Ben Gvir said.",
        "There are currently no negotiations for a new deal with Hamas, an Israeli official said.",
        "Hamas freed Edan Alexander without any prisoners being freed in return.",
        "Trump put forward a plan. Hamas made no mention of disarming.",
        "The Israeli government decided to hold back all aid from the Gaza Strip.",
        "Eleven months into the war with Hamas there is still no deal that would free the hostages.",
        "To go on fighting Hamas would mean more dead hostages, relatives warned.",
        "Egypt said that indirect talks between Israel and Hamas on a permanent truce were under way.",
        "Hamas had the plan. The army will go on until it has won, prolonging the ceasefire talks.",
        "Egypt put a plan to Hamas, which will consult its leaders in exile.",
        "Netanyahu's far-right allies will leave if the war ends before Hamas is defeated.",
        "The US vetoed a UN Security Council resolution calling for a permanent ceasefire in Gaza.",
        "A poll found that most Israelis wanted a deal that would free all hostages, even if it left Hamas in Gaza.",
        "If Israel and Hamas agree to conditions, it could bring the release of up to 32 hostages.",
        "Trump said: “Netanyahu wants to end the war in Gaza.”",
        "Israel stays firm against these demands and will press on in Gaza after any temporary ceasefire.",
        "Hamas replied to the proposal. Its response included amendments aimed at a permanent ceasefire in Gaza.",
        "The mediators have tried for weeks to make a deal that would end the war of Israel on Hamas.",
        "Egypt put forward a plan. Hamas hopes for progress towards a deal that ends the war in Gaza.",
        "Haniyeh of Hamas went to Cairo for discussions on the plan.",
        "Two leaders of Hamas rejected Israeli allegations that it was walking back parts of the hostage release deal.",
        "It brought back the Gilad Shalit deal with Hamas, in which over 1,000 Palestinian prisoners went free.",
        "The deal was reached in January. The first handover, set for Sunday, will include the bodies of dead captives.",
        "Hamas agreed to a deal without a full withdrawal from Gaza.",
        "Hamas agreed to everything except disarmament, Trump said.",
        "Egypt proposed that Hamas freeze its weapons instead of handing them over.",
        "Netanyahu's allies have rejected ending the war with Hamas.",
        "Israel has agreed to send a team to Doha for talks on a deal to free the hostages and end the war.",
        "Lebanon's government approved a plan to disarm Hezbollah.",
        "“There is no truth to reports that we agreed to give up our weapons,” a Hamas official said.",
        "Israel will not agree to a deal that stipulates a permanent end to the war.",
        "Israel warned that the Rafah crossing could stay shut.",
        "Israel is seeking an agreement that would bring a cessation of military operations and the entry of aid to Gaza, in "
        "exchange for the release of detainees held by Hamas.",
        "The truce would last until April if an agreement is reached on a permanent ceasefire in Gaza.",
        "Residents of Rafah said they wanted Hamas to leave and the war to end.",
        "Netanyahu is under pressure from his coalition partners not to end the war in Gaza.",
        "Egypt, which opposes any displacement of Palestinians, is drafting its own plan for rebuilding Gaza.",
        "Hamas would have no role in governing Gaza and would have to give up its weapons.",
        "Jordan's king rejected any displacement of Palestinians and said rebuilding Gaza was the priority.",
        "Hamas no longer insists on an immediate end to the war in Gaza.",
        "Israel has withdrawn its demand that Hamas disarm before talks begin.",
        "Israel is not demanding that Hamas disarm in the first phase.",
        "The draft on Gaza stops short of requiring Hamas to disarm.",
        "The plan for Gaza no longer includes a full withdrawal.",
        "The deal on Gaza fails to mention the reconstruction of the Strip.",
        "Hamas denied that it had offered to disarm in return for a full withdrawal from Gaza.",
        "The draft leaves open whether Israeli forces would remain in the Morag corridor in Gaza.",
        "The families fear Hamas will refuse to free the remaining hostages.",
        "Israel may never withdraw from Gaza, a minister said.",
        "The soldier walked out of Gaza, freed by Hamas without prisoners in return.",
        "Hamas would have no role in running Gaza, which would be handed to a committee of Palestinian technocrats.",
        "Hamas is expected to reject the disarmament clause.",
        "The deal would leave troops in Gaza, which Hamas opposes.",
        "Israel refuses to widen its attack on Hamas, and Washington commits itself to a full withdrawal from Gaza.",
        "The United States vetoed a resolution in the Security Council that demanded a permanent ceasefire in Gaza.",
        "The US blocked a Russian amendment that demanded a cessation of hostilities in Gaza.",
        "Israel Katz has ordered the army to prepare a plan to defeat Hamas if it breaks the truce.",
        "Bezalel Smotrich spoke. Relatives rallying on Saturday called for all the hostages to be brought back from Gaza.",
        "Hamas said that it would not surrender Gaza to a foreign force.",
        "Hamas told mediators that it agrees to return all captives if the war in Gaza ends.",
        "The Palestinian Authority has no role in governing Gaza.",
        "Hamas's leaders would be made to vacate Gaza, an official said.",
        "Hamas is offering 30 hostages' names as proof of life.",
        "Ben-Gvir said he would quit if Israel stops the war for 60 days.",
        "Egypt's plan for rebuilding Gaza has three stages, the first lasting six months.",
        "Netanyahu urged Trump to turn over the weapons held back by Biden.",
        "Israel demanded that prisoners be stripped of military uniforms before the handover.",
        "Israel should not take over the administration of aid, the UN said.",
        "The Netanyahu government wants a passage abroad for Gazans who choose it.",
        "Israel should free people held without charge, Amnesty said.",
        "Israel must release all those held in administrative detention, the UN rights chief said.",
        "Israeli officials say the war would resume if the hostages are not released.",
        "Israel is prepared to go back to war if hostages are not released, Netanyahu said.",
        "Biden had to press Netanyahu to let aid in.",
        "The Israeli paper Haaretz reported that the army would withdraw from Rafah.",
        "The Egyptian paper Al-Ahram reported that aid would enter through Rafah.",
        "Witkoff's proposal, Hamas said, wanted to free hostages without ending the war.",
        "Trump wants everyone out of Gaza while it is rebuilt.",
        "Hamas would not yield on the hostages, an Israeli official said.",
        "Egypt would import Israeli gas daily under the agreement.",
        "Israel wants to send negotiators to Washington to discuss Iran.",
        "Katz told the army to carry out the Gaza City plan.",
        "Trump said Hamas would be allowed to keep some guns for a time as part of the deal.",
        "Spain wants to place an arms embargo on Israel.",
        "An aide said Israel broke the truce by refusing to proceed to its third stage.",
        "It has also asked Washington for assurances that the fighting will not resume, after Hamas met US envoy Steve Witkoff.",
        "A Hamas spokesman gave no answer on whether the movement would disarm in the end.",
    ],
)
def test_no_stance(text: str) -> None:
    assert [(t["term"], t["stance"], t["stance_by"]) for t in read(text).terms] == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Hamas on Monday accepted the mediators' proposal.", ("2025-02-17", "2025-02-17")),
        ("Hamas rejected on Tuesday the proposal for a ceasefire.", ("2025-02-18", "2025-02-18")),
        ("Hamas accepted the proposal.", (None, PUBLISHED)),
        ("Hamas accepted the proposal after it was put forward on Monday.", (None, PUBLISHED)),
        ("Hamas postponed the release planned for Saturday until further notice.", (None, PUBLISHED)),
    ],
)
def test_the_day_of_an_answer(text: str, days: tuple[str | None, str]) -> None:
    (row,) = read(text).responses
    assert (row["date_start"], row["date_end"]) == days


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("The plan includes a path to Palestinian statehood, a prospect Netanyahu has rejected.", "statehood"),
        ("The plan calls for Hamas to disarm, something it has rejected.", "disarmament"),
        ("The plan calls for Hamas to disarm, which the group has refused to do.", "disarmament"),
        ("Hamas rejected the demand to give up its weapons under the US plan.", "disarmament"),
        ("Hamas agreed to release 34 hostages under the deal.", "hostages_released"),
        ("Hamas rejected the US plan, which would disarm it.", None),
        ("Under the plan Hamas would disarm, a key demand of Israel that the group has rejected.", "disarmament"),
        ("Hamas agreed to a truce and the release of 34 hostages.", None),
    ],
)
def test_what_an_answer_is_about(text: str, scope: str | None) -> None:
    assert [r["scope"] for r in read(text).responses] == [scope]


def test_what_several_tell_together_is_not_in_the_outlets_own_voice() -> None:
    (told,) = read("Israel and the United States said Hamas still held 50 hostages in Gaza.").claims
    assert source_words(told) == "say several together"


def test_who_accepted_what_another_rejects() -> None:
    answers = read("Hamas accused Netanyahu of rejecting the deal it had accepted.").responses
    assert [(r["actor"], r["response"]) for r in answers] == [("Benjamin Netanyahu", "rejected"), ("Hamas", "accepted")]


def test_an_author_who_is_not_told_is_said_to_be_assumed() -> None:
    for text, told in (("The plan", False), ("The Israeli plan", True), ("The agreed deal", True)):
        (row,) = read(f"{text} would see ten hostages freed.").terms
        assert (row["note"] is None) is told, text


def test_a_day_told_long_ago_is_not_carried_on() -> None:
    text = (
        "Gaza's health ministry said on March 18 that 404 people had been killed in the strikes.\n\nThey ended the truce.\n\n"
        "More than 52,900 Palestinians have been killed in the war, the ministry said."
    )
    rows = extract(text, published="2025-05-14").claims
    assert [(r["value"], r["as_of_start"]) for r in rows] == [(404, "2025-03-18"), (52900, "2025-05-14")]


@pytest.mark.parametrize(
    ("before", "since"),
    [
        ("The truce took effect on February 3.", "2025-02-03"),
        ("Israel has handed back 225 bodies since the ceasefire of 3 February.", "2025-02-03"),
        ("A truce took effect on January 19 and collapsed. A new ceasefire began on February 3.", None),
        ("The army bombed Gaza City.", None),
    ],
)
def test_a_count_since_a_truce_begins_on_its_day(before: str, since: str | None) -> None:
    (claim,) = read(f"{before}\n\nAt least 240 people have been killed in Gaza since the ceasefire began.").claims
    assert claim["since"] == since
    assert ("truce whose first day the text does not tell" in (claim["note"] or "")) == (since is None)


@pytest.mark.parametrize(
    ("when", "since", "noted"),
    [
        ("the start of the year", "2025-01-01", False),
        ("the beginning of 2025", "2025-01-01", False),
        ("the start of the month", "2025-02-01", False),
        ("the start of February", "2025-02-01", False),
        ("early February", None, True),
        ("January", None, True),
        ("Israel resumed its strikes in January", None, True),
        ("October 2023", None, False),
    ],
)
def test_where_a_count_begins(when: str, since: str | None, noted: bool) -> None:
    (claim,) = read(f"At least 240 Palestinians have been killed in Gaza since {when}.").claims
    assert (claim["basis"], claim["since"]) == ("cumulative", since)
    assert ("since a day the text does not tell" in (claim["note"] or "")) == noted


@pytest.mark.parametrize(
    ("words", "noted"), [("were found in a tunnel", True), ("were handed to the Red Cross", False)]
)
def test_bodies_that_nobody_handed_over(words: str, noted: bool) -> None:
    made = read(f"The bodies of five hostages {words} in Gaza during the truce.")
    (claim,) = made.claims
    assert claim["measure"] == "bodies_returned"
    assert ("not handed over" in (claim["note"] or "")) == noted
    assert [row["response"] for row in made.responses] == ([] if noted else ["carried_out"])


def test_one_figure_as_of_a_day_does_not_date_the_others() -> None:
    text = "Health ministry data as of Monday showed 52,900 killed in Gaza. On Tuesday, Israeli strikes killed 30 people there."
    rows = extract(text, published="2025-05-14").claims
    assert [(r["value"], r["as_of_end"]) for r in rows] == [(52900, "2025-05-12"), (30, "2025-05-13")]


@pytest.mark.parametrize(("text", "expected"), list(cases({"laid out": LAID_OUT})))
def test_what_a_plan_lays_out(text: str, expected: str) -> None:
    got = (
        f"{t['proposal_id']} {t['term']} {t['stance']} {t['stance_by']} {t['phase'] or '-'}" for t in read(text).terms
    )
    assert " + ".join(got) == expected


@pytest.mark.parametrize(("text", "expected"), list(cases({"responses": RESPONSES})))
def test_responses(text: str, expected: str) -> None:
    assert " + ".join(f"{r['actor']} {r['response']}" for r in read(text).responses) == expected


@pytest.mark.parametrize("record", answers.NO_ANSWERS, ids=lambda record: record.example)
def test_what_is_no_answer(record: answers.NoAnswer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each record keeps its example from being read as an answer, which without it would be one."""
    assert read(record.example).responses == []
    others = [other for other in answers.NO_ANSWERS if other is not record]
    monkeypatch.setattr(answers, "_NO_ANSWERS_BY_HEAD", answers.by_head(others))
    assert read(record.example).responses != []


@pytest.mark.parametrize("text", list(traps({**NO_CLAIM, **OTHER_PLACES})))
def test_no_claim(text: str) -> None:
    assert [row["quote"] for row in read(text).claims] == []


@pytest.mark.parametrize("text", list(traps(NO_WAR)))
def test_nothing_at_all(text: str) -> None:
    found = extract(text, published=PUBLISHED)
    assert [row["quote"] for row in (*found.claims, *found.terms, *found.responses)] == []


def test_the_corpus_holds_every_word_of_the_vocabulary() -> None:
    """Every measure, modality, basis and bound is in it; so are the populations a sentence can tell."""
    rows = [reading(part) for group in CORPUS.values() for expected in group for part in expected.split(" + ")]
    told = {
        name: {row[name] for row in rows if name in row}
        for name in ("measure", "population", "basis", "modality", "bound")
    }
    assert told == {
        "measure": set(v.MEASURES), "population": set(v.POPULATIONS), "basis": set(v.BASES),
        "modality": set(v.MODALITIES), "bound": set(v.BOUNDS),
    }  # fmt: skip
    parts = [part.split(" ") for expected in TERMS for part in expected.split(" + ")]
    assert {term for term, *_ in parts} == set(v.TERMS)
    assert {stance for _, stance, *_ in parts} == set(v.STANCES)
    answers = [one.rsplit(" ", 1) for expected in RESPONSES for one in expected.split(" + ")]
    assert {response for _, response in answers} == set(v.RESPONSES)
    named = {row.get(name) for row in rows for name in ("actor", "claimant", "relayed_by")}
    whose = {part.split(" ", 2)[2] for expected in TERMS for part in expected.split(" + ")}
    assert named | whose | {actor for actor, _ in answers} <= {None, *v.ACTORS}


# ---------------------------------------------------------------- other days of publication


@pytest.mark.parametrize(
    ("published", "text", "days"),
    [
        ("2025-01-02", "17 people were killed in Gaza City on 30 December.", "2024-12-30"),
        ("2025-01-02", "17 people were killed in Gaza City yesterday.", "2025-01-01"),
        ("2025-01-01", "17 people were killed in Gaza City on Tuesday.", "2024-12-31"),
        ("2024-03-01", "17 people were killed in Gaza City on 29 February.", "2024-02-29"),
        ("2025-01-02", "1,042 people were killed in Gaza last month.", "2024-12-01..2024-12-31"),
        ("2024-12-30", "Hamas will release six hostages on Thursday.", "2025-01-02"),
        ("2024-12-31", "Hamas will release six hostages tomorrow.", "2025-01-01"),
        ("2025-03-01", "17 people were killed in Gaza over the past 24 hours.", "2025-02-28..2025-03-01"),
        ("2023-11-29", "The truce of Israel and Hamas was extended by 72 hours from Tuesday.", "2023-11-28"),
    ],
)
def test_days_are_resolved_against_publication(published: str, text: str, days: str) -> None:
    (row,) = extract(text, published=published).claims
    assert (row["as_of_start"], row["as_of_end"]) == days_of(days)


# ---------------------------------------------------------------- any text at all

TABLES = {"claims": schema.CLAIMS, "terms": schema.TERMS, "responses": schema.RESPONSES}
PIECES = st.sampled_from(
    "Hamas Israel Netanyahu he it they said told Reuters medics according to the Gaza Health Ministry UN “ ” "
    "\" ' ( ) — – - "
    ", . ; : \n 5 12 48,291 1,200 $53 billion six hundreds dozens no none half 30% over at least up to "
    "between and from of "
    "whom them those remaining another including hostages captives prisoners people children soldiers bodies "
    "remains dead "
    "alive killed wounded missing displaced released freed held taken returned will would if offered demanded rejected "
    "agreed denied postponed truce ceasefire phase days weeks multi-year week-long trucks violations "
    "meetings for each per "
    "on Monday Tuesday yesterday last week since October 7 2023 February 30 29 December today tomorrow past "
    "24 hours month "
    "withdraw disarm permanent proposal deal Strip West Bank toll rose doubled \u00a0 ½ ٣ İ ﬁ 𝟝".split(" ")
)  # fmt: skip
SOUP = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\n\n"])), max_size=40).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
SENTENCES = [text.values[0] for text in (*cases(CORPUS), *cases({"terms": TERMS}), *traps(NO_CLAIM))]
DAYS_OF_ALL = st.dates(date(2023, 10, 1), date(2026, 12, 31))


def check(text: str, published: date | str = PUBLISHED) -> None:
    found = extract(text, published=published)
    again = extract(text, published=published)
    assert found.text == again.text == text
    assert found.wording == again.wording
    for name, table in TABLES.items():
        rows = getattr(found, name)
        assert rows == getattr(again, name)
        for row in rows:
            assert text[row["start"] : row["end"]] == row["quote"]
            assert row["quote"].strip()
            assert row["rule"]
            problems = [check_value(c, row[c.name]) for c in table.written if row.get(c.name) is not None]
            assert not any(problems)
            missing = [c.name for c in table.written if not c.nullable and row.get(c.name) is None]
            assert missing == []
    ends = {"terms": ("stated_start", "stated_end"), "responses": ("date_start", "date_end")}
    for name, (first, last) in ends.items():
        assert all(not row[first] or not row[last] or row[first] <= row[last] for row in getattr(found, name))
    for row in found.claims:
        q = Quantity.of(row["bound"], row["value"], row["low"], row["high"])
        told = [x for x in (q.low, q.value, q.high) if x is not None]
        assert told
        assert told == sorted(told)
        assert row["as_of_start"] <= row["as_of_end"]
        assert row["unit"] in v.MEASURES[row["measure"]].units
        if row["modality"] in ("reported", "estimated"):
            assert row["as_of_end"] <= str(published)
        assert row["since"] is None or (row["basis"] == "cumulative" and row["since"] <= row["as_of_start"])
    assert len({row["claim_id"] for row in found.claims}) == len(found.claims)
    assert {t["claim_id"] for t in found.terms} <= {None, *(row["claim_id"] for row in found.claims)}


FRAMES = (
    "Hamas said the {w} of 12 hostages in Gaza. Israel {w} 12 prisoners and 9 people. Some 12 {w} people were killed. "
    "In Gaza 40 people {w} and 3 {w} on Monday. 12 of the 40 hostages {w} were freed.\n\n"
    "Hamas {w} the {w} plan for 12 hostages. The plan {w} that Israel {w} a 60-day truce. Netanyahu {w}, 12 {w} hostages, "
    "3 of them {w}. A {w}, and {w} but 12 were {w}, while {w} 5 bodies."
)


def words_of_the_rules() -> set[str]:
    """Every word that a list or table of the rules holds."""

    def words(held: object) -> Iterator[str]:
        if isinstance(held, str):
            yield held
        elif isinstance(held, (frozenset, tuple, dict)):
            for one in held:
                yield from words(one)

    modules = (import_module(f"truceline.extraction.{m.name}") for m in iter_modules(truceline.extraction.__path__))
    return {w for module in modules for held in vars(module).values() for w in words(held) if 0 < len(w) < 40}


def test_every_word_of_the_rules_can_stand_beside_figures() -> None:
    # chance seldom puts a rare word right where a rule looks it up
    told = words_of_the_rules()
    assert len(told) > 2000
    for w in sorted(told):
        text = FRAMES.format(w=w)
        found = extract(text, published=PUBLISHED)
        assert all(
            text[row["start"] : row["end"]] == row["quote"] for row in (*found.claims, *found.terms, *found.responses)
        )


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=200))
@example("")
@example("\ufeff")
@example("\ud800 5 hostages are held in Gaza.")
@example("İİİ 5 hostages are held in Gaza.")
@example("\0 5 hostages \r\n are held in\x85Gaza.")
def test_any_text_can_be_read(text: str) -> None:
    check(text)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(SOUP, DAYS_OF_ALL)
def test_any_soup_of_our_words_can_be_read(text: str, published: date) -> None:
    check(text, published)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from([" ", "\n\n", "\n", ""]), DAYS_OF_ALL
)
def test_any_article_of_our_sentences_can_be_read(texts: list[str], gap: str, published: date) -> None:
    check(gap.join(texts), published)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.sampled_from(SENTENCES), st.integers(1, 30))
def test_a_text_may_end_after_any_word(text: str, words: int) -> None:
    check(" ".join(text.split()[:words]))


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.sampled_from(SENTENCES), st.sampled_from(["  ", "\t", " \u00a0", "\u2009 "]))
def test_white_space_changes_no_reading(text: str, gap: str) -> None:
    def readings(text: str) -> list[dict[str, Any]]:
        places = ("start", "end", "quote")
        return [{k: x for k, x in row.items() if k not in places} for row in extract(text, published=PUBLISHED).claims]

    spread = re.sub(r"(?<!\d) | (?!\d{3})", gap, text)  # "1 195" is a number, "1  195" are two
    check(spread)
    assert readings(spread) == readings(text)


@pytest.mark.parametrize(
    "text",
    ["Hamas said 40 people, including 12 children; all were killed.",
     "Hamas attack victims: 1,200, including 38 children; killed: 815 civilians.",
     "Israel 40 including 40 children ; killed",
     "Gaza is at war. " + "Of those, the rest were well. " * 1500 + "Of those, 12 people were killed.",
     "Gaza. " + "He said it was bad. " * 1500 + "He said 12 people were killed.",
     "In Gaza 40 people were killed." + " " * 200_000 + "end"],
    ids=lambda text: text[:40],
)  # fmt: skip
def test_odd_texts_are_read(text: str) -> None:
    check(text)
    assert extract(text, published=PUBLISHED).claims


def test_a_space_inside_a_number_stays_in_the_quote() -> None:
    made = extract("More than 50\u00a0400 people have been killed in Gaza.", published=PUBLISHED)
    (claim,) = made.to_facts()["claims"]
    assert (claim["value"], claim["bound"]) == (50400, "more_than")


# ---------------------------------------------------------------- work, and what an import costs


def calls_made(text: str) -> int:
    """How many functions are called to read a text."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        extract(text, published=PUBLISHED)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "piece",
    ["word ", "5 ", "five ", "“", '"', "(", "— ", ", ", "said ", "Hamas said ", "he said ", "He said. ", "on Monday ",
     "5 hostages ", "5 of whom ", "according to Hamas ", "5 hostages were freed, said Hamas. ", "It said 5 died. ",
     "Hamas offered a truce ", "the remaining 5, including 5 ", "killed ", "ceasefire of 5 days, 5 weeks or ",
     "Of those, 5 died. ", "The toll in Gaza rose to 40. ", "the ministry said ", "24 of the 59 hostages ", "if Hamas could ",
     "Hamas rejected the deal. ", "“5 were killed.” ", "5\n\n", "1,200 ", "between 5 and "],
)  # fmt: skip
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    extract(piece, published=PUBLISHED)  # what is built once
    words = max(1, len(piece.split()))
    assert calls_made(piece * (2 * 600 // words)) <= 2.5 * calls_made(piece * (600 // words)) + 500


def test_words_up_to_no_place_are_none() -> None:
    """A figure whose noun is not found has it at -1: no reason to read on to the end of the text."""
    words = Words("Ten were freed in Gaza")
    assert (words.between(1, -1), words.between(-2, 2), words.between(1, 3)) == ([], ["ten", "were"], ["were", "freed"])


def test_the_extractor_imports_nothing_heavy() -> None:
    heavy = {"altair", "numpy", "pandas", "polars", "pyarrow", "trafilatura"}
    code = f"import sys, truceline.extraction; print(*sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_what_is_due_on_the_days_of_a_plan() -> None:
    text = (
        "Egypt put a plan for Gaza to Israel and Hamas.\n\nUnder the plan, Hamas would free ten hostages in this order:\n"
        "Day 1: Four living hostages\nDay 10: Six bodies\nDay 30: Two living hostages\n\n"
        "Israel would free prisoners in return:\nDay 1: 120 prisoners\nDay 10: 300 prisoners\n\nIsrael is studying it."
    )
    rows = [(r["measure"], r["value"]) for r in read(text).claims]
    assert rows == [
        ("hostages_released", 10), ("hostages_released", 4), ("bodies_returned", 6), ("hostages_released", 2),
        ("prisoners_released", 120), ("prisoners_released", 300),
    ]  # fmt: skip
    assert {r["modality"] for r in read(text).claims} <= {"offered", "scheduled"}
    (claim,) = read("Day 500: Four hostages were freed from Gaza on Saturday.").claims
    assert claim["modality"] == "reported"


def test_a_since_is_not_the_overall_tolls() -> None:
    text = (
        "Gaza's health ministry said 61 people had been killed in 24 hours, bringing the number killed since Israel resumed its "
        "offensive on 18 January to 1,630 and the overall toll to 50,912."
    )
    rows = [(r["value"], r["basis"], r["since"]) for r in read(text).claims]
    assert rows == [(61, "period", None), (1630, "cumulative", "2025-01-18"), (50912, "cumulative", None)]


def test_a_return_that_was_gives_no_day_to_one_that_is_to_come() -> None:
    text = (
        "Hamas will let six living hostages in Gaza go on Saturday.\n\nIsrael is to free 602 Palestinians in return.\n\n"
        "The announcement followed the return on Thursday of four coffins."
    )
    rows = [(r["value"], r["as_of_start"], r["as_of_origin"]) for r in extract(text, published="2025-02-21").claims]
    assert rows == [(6, "2025-02-22", "stated"), (602, "2025-02-21", "published"), (4, "2025-02-20", "stated")]


def test_a_total_beside_a_count_since_a_day() -> None:
    text = (
        "Since Israel ended the truce on 18 January at least 2,749 people have been killed in Gaza, for a total of 52,908, the "
        "health ministry said. The war began with the attack in which Hamas killed 1,218 people in Israel and seized 251."
    )
    rows = [(r["value"], r["basis"], r["since"]) for r in read(text).claims]
    assert rows == [
        (2749, "cumulative", "2025-01-18"), (52908, "cumulative", None), (1218, "cumulative", None), (251, "cumulative", None),
    ]  # fmt: skip


def test_an_answer_to_another_plan_is_none_to_the_one_laid_out() -> None:
    text = (
        "The proposed deal for Gaza includes a truce of four years and an Israeli withdrawal. "
        "Hamas rejected a partial offer from Israel. Israel has not responded to the proposal."
    )
    found = extract(text, published=PUBLISHED)
    laid_out = {row["proposal_id"] for row in found.terms}
    answered = {row["actor"]: row["proposal_id"] for row in found.responses}
    assert len(laid_out) == 1
    assert answered["Hamas"] not in laid_out
    assert answered["Israel"] in laid_out  # nobody answers a plan of its own
