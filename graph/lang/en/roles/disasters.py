"""how deep a quake lay, how long a warning stood, how many homes and villages were hit, how much land burned;
with what is measured of places (localities.py)"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER, either
from graph.lang.en.roles import localities
from graph.lang.en.roles.base import FIGURE, SINGLES, SOME, of
from graph.lang.en.roles.localities import ALSO, FAR
from graph.rule import Rule

_NOT_IN = r"(?! (?:in|into|inside|within|behind|under|across|through|shaft|mine|well|hole|valley|canyon|gorge|trench|zone|strip|water))"
_WHILE = rf"(?P<n>(?:{NUMBER}|{either(SINGLES)}) (?:minutes?|hours?))"
_ENDED = r"(?:cancell?ed|lifted|withdrawn|withdrew|called off|dropped|ended|rescinded|revoked|scrapped|removed)"
_HOMES = r"(?:homes|houses|dwellings|buildings)"
_WERE = r"(?:(?:were|are|was|been|being|had been|have been|has been) )?"
_RUINED = r"(?:destroyed|levelled|leveled|flattened|razed|wrecked|wiped out|obliterated|burned down|burnt down|burned to the ground)"
_RUINING = r"(?:destroy(?:ed|ing|s)|levell?(?:ed|ing|s)|flatten(?:ed|ing|s)|raz(?:ed|ing|es)|wreck(?:ed|ing|s)|wip(?:ed|ing) out)"
_HARMED = r"(?:(?:badly|hard|severely|worst|directly) )?(?:hit|affected|damaged|struck)"
_HARMING = r"(?:hit|hits|hitting|affect(?:ed|ing|s)|damag(?:ed|ing|es))"
_LAND = r"(?:acres|hectares|square (?:miles|kilomet(?:re|er)s|km))"
_BURNED = r"(?:burn(?:ed|t)|scorched|charred|blackened|consumed|torched)"
OPENING = re.compile(
    r"\b(?:evacuat|to leave\b|to get out\b|to flee\b|to move out\b|their homes\b|deep\b|depth\b|down\b|underground\b|below\b|beneath\b|under\b"
    r"|warnings?\b|alerts?\b|aftershock|strongest\b|homes\b|houses\b|buildings\b|dwellings\b|villages\b|power\b|electricity\b|acres\b|hectares\b|square\b)|"
    + localities.OPENING.pattern
)

ROLES: tuple[Rule[str], ...] = (
    *localities.ROLES,
    Rule(
        "depth of a quake",
        re.compile(rf"\bdepth (?:was |is )?(?:put )?(?:of|at|was) (?:just |only )?{SOME}(?P<n>(?:{NUMBER})[ -]?{FAR})\b"),
        of("focus"),
        (("at a depth of 21 kilometres", "focus 21"), ("a depth of about 21km", "focus 21")),
        ("a depth of 21 players", "a depth of 21 metres"),
    ),
    Rule(
        "so deep",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[ -]?{FAR}){ALSO} (?:deep|down|underground|(?:below|beneath|under) ground|(?:below|beneath|under) the (?:surface|ground|(?:[a-z]+ )?(?:fields?|village|town|mountain|hills?|forest|valley)|sea ?bed|sea ?floor|ocean floor))\b{_NOT_IN}(?! (?:the|a|from|to|on|river|stream|road|hill)\b)"),
        of("focus"),
        (("it was 21 km (13 miles) deep,", "focus 21"), ("21 miles below the surface", "focus 33.7962"), ("magnitude 6.6, 21 km down.", "focus 21")),
        ("21 km deep in the forest", "21 km down the road", "21 metres deep", "pushed 21 km deep into Ardenia"),
    ),
    Rule(
        "how long a warning stood",
        re.compile(rf"\b(?:warnings?|alerts?)\b[^.;\n\d]{{0,80}}\b{_ENDED}(?: it| them)?(?: again)? {SOME}{_WHILE} (?:later|after it\b|after being\b)"),
        of("alert"),
        (("gave a warning but lifted it some three hours later", "alert 0.125"), ("the alert was dropped nearly an hour later", "alert 0.0417")),
        ("the warning was lifted three hours after the quake", "the alert was dropped two weeks later"),
    ),
    Rule(
        "ended after",
        re.compile(rf"\b(?:warnings?|alerts?)\b[^.;\n\d]{{0,80}}\b(?:{_ENDED}|stood|lasted|(?:in|remained in) (?:force|place|effect))(?: it)? (?:after|for) {SOME}{_WHILE}\b(?! of\b)"),
        of("alert"),
        (("the alert was lifted after about three hours", "alert 0.125"), ("the warning was in force for 40 minutes", "alert 0.0278")),
        ("the alert was lifted after three people",),
    ),
    Rule(
        "after it was given",
        re.compile(rf"\b(?:warnings?|alerts?)\b[^;\n]{{0,90}}\b{_ENDED}\b[^;\n]{{0,20}}, {SOME}{_WHILE} after it (?:was|had been)\b"),
        of("alert"),
        (("the warning was lifted at 6:05, 40 minutes after it was issued", "alert 0.0278"),),
        ("a warning, 40 minutes after it was late",),
    ),
    Rule(
        "strongest aftershock",
        re.compile(r"\b(?:strongest|largest|biggest|most powerful)(?: of (?:the|these|those|several))?[^.;\n\d]{0,12} aftershocks?\b[^.;\n\d]{0,40} (?P<n>\d\.\d)\b"),
        of("aftershock"),
        (("the strongest aftershock measured 5.1", "aftershock 5.1"), ("the largest of these aftershocks, of magnitude 5.1", "aftershock 5.1")),
        ("the strongest quake measured 5.1", "aftershocks of 5.1"),
    ),
    Rule(
        "strongest of them",
        re.compile(r"\baftershocks?\b[^.;\n]{0,50}, (?:with )?the (?:strongest|largest|biggest|most powerful)\b[^.;\n\d]{0,50} (?P<n>\d\.\d)\b"),
        of("aftershock"),
        (("40 aftershocks followed, the strongest of magnitude 5.1", "aftershock 5.1"),),
        ("aftershocks of 5.1",),
    ),
    Rule(
        "homes destroyed",
        re.compile(rf"\b{FIGURE} {_HOMES} {_WERE}(?:completely |totally |entirely )?{_RUINED}\b(?! or\b)"),
        of("destroyed"),
        (("some 310 houses were destroyed", "destroyed 310"), ("310 homes levelled", "destroyed 310")),
        ("310 houses were destroyed or damaged", "310 houses were built"),
    ),
    Rule(
        "destroyed homes",
        re.compile(rf"\b{_RUINING} {SOME}{FIGURE} {_HOMES}\b"),
        of("destroyed"),
        (("destroying at least 310 homes", "destroyed 310"), ("flattened 310 houses", "destroyed 310")),
        ("rebuilding 310 homes", "destroyed 310 boats"),
    ),
    Rule(
        "homes damaged",
        re.compile(rf"\b{FIGURE} {_HOMES} {_WERE}damaged\b(?! or\b)"),
        of("damaged"),
        (("310 homes had been damaged", "damaged 310"),),
        ("310 homes were damaged or destroyed", "310 badly damaged homes"),
    ),
    Rule(
        "damaged homes",
        re.compile(rf"\bdamag(?:ed|ing) {SOME}{FIGURE} {_HOMES}\b"),
        of("damaged"),
        (("damaging some 310 homes", "damaged 310"),),
        ("destroyed or damaged boats of 310 homes",),
    ),
    Rule(
        "homes flooded",
        re.compile(rf"\b{FIGURE} {_HOMES} {_WERE}(?:flooded|swamped|inundated|submerged|under ?water)\b"),
        of("flooded"),
        (("310 homes were flooded", "flooded 310"), ("310 houses are under water", "flooded 310")),
        ("310 cars were flooded",),
    ),
    Rule(
        "flooded homes",
        re.compile(rf"\b(?:(?:flood(?:ed|ing)|swamp(?:ed|ing)|inundat(?:ed|ing))|{_HOMES} flooded:) {SOME}{FIGURE}(?: {_HOMES}\b|$|[.;\n])"),
        of("flooded"),
        (("flooding 310 homes", "flooded 310"), ("Homes flooded: 310", "flooded 310")),
        ("flooded 310 cars",),
    ),
    Rule(
        "without power",
        re.compile(rf"\b{FIGURE} (?:homes|households|houses|customers|properties)(?: and businesses)? {_WERE}(?:still |left |remained )*(?:without|lost|losing|had no|have no) (?:electric )?(?:power|electricity)\b"),
        of("unpowered"),
        (("310 homes were still without power", "unpowered 310"), ("310 customers lost electricity", "unpowered 310")),
        ("310 homes without water", "310 people lost power"),
    ),
    Rule(
        "villages hit",
        re.compile(rf"(?<!\bin )\b{FIGURE} villages {_WERE}{_HARMED}\b(?! or\b)"),
        of("hit"),
        (("six villages had been badly hit", "hit 6"),),
        ("six villages were damaged or destroyed", "barns in six villages were damaged"),
    ),
    Rule(
        "hit villages",
        re.compile(rf"\b{_HARMING} {SOME}{FIGURE} villages\b"),
        of("hit"),
        (("affecting at least six villages", "hit 6"),),
        ("hit six houses in two villages",),
    ),
    Rule(
        "destruction in villages",
        re.compile(rf"\b(?:destruction|devastation|damage) (?:in|to) {SOME}{FIGURE} villages\b"),
        of("hit"),
        (("caused grave damage in at least six villages", "hit 6"),),
        ("damage in six houses",),
    ),
    Rule(
        "villages destroyed",
        re.compile(rf"(?<!\bin )\b{FIGURE} villages {_WERE}(?:completely |totally |almost )?{_RUINED}\b(?! or\b)"),
        of("razed"),
        (("six villages were razed", "razed 6"),),
        ("six villages were built", "barns in six villages were razed"),
    ),
    Rule(
        "destroyed villages",
        re.compile(rf"\b{_RUINING} {SOME}{FIGURE} villages\b"),
        of("razed"),
        (("has flattened six villages", "razed 6"),),
        ("destroyed six bridges",),
    ),
    Rule(
        "area burned",
        re.compile(rf"\b{_BURNED} (?:through |over )?{SOME}(?P<n>(?:{NUMBER}) {_LAND})\b"),
        of("burned"),
        (("the fire has charred 2,400 acres", "burned 9.7125"), ("burned through some 2,400 hectares", "burned 24")),
        ("burned 2,400 barns",),
    ),
    Rule(
        "area lost to a fire",
        re.compile(rf"\b(?:burn(?:ed|t) (?:area|land|surface)|area (?:burn(?:ed|t)|affected|destroyed|consumed)|(?:total|final|burn(?:ed|t)) (?:area|figure|surface)|satellites?|blaze|wildfire|bushfire|fire)\b[^.;\n\d]{{0,60}}? {SOME}(?P<n>(?:{NUMBER}) {_LAND})\b(?! (?:farm|estate|ranch|property|park|site|plot|wood))"),
        of("burned"),
        (("the burned area now stands at 2,400 hectares", "burned 24"), ("the fire has grown to 2,400 acres", "burned 9.7125")),
        ("the fire began on a 2,400 acre farm", "the 2,400 acres of the farm"),
    ),
    Rule(
        "land burned",
        re.compile(rf"\b(?P<n>(?:{NUMBER}) {_LAND})(?: of [a-z ,]{{3,30}})? (?:have |has |had )?{_WERE}{_BURNED}\b"),
        of("burned"),
        (("2,400 acres of pasture were scorched", "burned 9.7125"), ("with 2,400 acres burned", "burned 9.7125")),
        ("2,400 acres were sold",),
    ),
)  # fmt: skip
