"""English words that tell how a crime, a protest, a fire or a trial ended, and the sense each has: nothing was recovered, no gas was used

Whatever a rule finds has the `OPENING` in it; what is asked, feared or weighed is left out as for all states.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.rule import Rule

_WAS = r"(?:was|were|had been|has been|have been)"
_SOON = r"(?:(?:reportedly|also|later|since|then|apparently|already|immediately|yet|so far) )?"
_NONE = r"(?:no ?-?one|nobody|no (?:[a-z]+ )?(?:group|organi[sz]ation|faction|side|party))"
_GAS = r"(?:tear[- ]?gas|pepper spray|stun grenades)"
_LIVE = r"(?:live (?:rounds|ammunition|bullets|fire)|real bullets)"
_GUNS = r"(?:assault |automatic )?(?:rifles|machine[ -]?guns|automatic weapons)"
_BLANKS = r"(?:blanks|(?:rubber|plastic|blank) (?:[a-z]+ )?(?:bullets|rounds|projectiles|cartridges)|warning shots)"
_USED = r"(?:used|fired|deployed|sprayed|thrown|launched)"
_USE = r"(?:use|fire|deploy|spray|throw)"
_LOOT = r"(?:loot|haul|stock|jewels|jewell?ery|gems|diamonds|goods|money|cash|gold|paintings?|pictures|pieces|nuggets|items|watches|coins|treasure)"
_GUN = r"(?:gun|handgun|pistol|revolver|rifle|shotgun|knife|machete|weapon|firearm)"
_DRUGS = r"(?:cocaine|heroin|marijuana|cannabis|methamphetamine|crystal meth|drugs|narcotics|white powder|contraband)"
_FOUND = r"(?:found|recovered|seized|discovered|located)"
_LATER = r"(?:found|recovered|seized|discovered|located|seen|confiscated)"
_ALARM = r"(?<!smoke )(?<!fire )(?<!false )alarms?"
_CAMERAS = r"(?:cameras?|cctv)"
_PERMIT = r"(?:licen[cs]e|permit|safety certificate)"
_HOUSE = (
    r"(?:building|house|home|flat|apartment|church|school|shop|store|factory|warehouse|mill|hotel|restaurant|nightclub)"
)
_PEOPLE = r"(?:people|children|women|families|workers|residents|worshippers|guests|pupils|customers|staff)"
_COIN = r"(?:cent|penny|dime|euro|pound|dollar|rupee)"
OPENING = re.compile(
    rf"\b(?:{_GAS}|live\b|real bullets|blanks?\b|rubber\b|plastic\b|warning shots\b|rifles?\b|machine|automatic\b|recovered\b|come back\b|came back\b|returned\b|{_GUN}s?\b|{_DRUGS}|responsibility\b|alarms?\b|{_CAMERAS}\b|footage\b"
    rf"|surveillance\b|{_PERMIT}s?\b|(?:un)?licen[cs]ed\b|appeal|repaid\b|repaying\b|refunded\b|paid back\b|{_COIN}\b|empty\b|vacant\b|unoccupied\b|inside\b|at home\b)"
)
# Whether the other side appeals is another question.
_OTHER_SIDE = re.compile(r"\b(?:prosecut\w+|the state|the crown|the government|union|league|attorney general)\b")
_BACK = 70


def _is(sense: str) -> Callable[[re.Match[str]], str]:
    return lambda _: f"sense:{sense}"


def _convicted(sense: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of words on an appeal that is not told of the prosecution."""
    return lambda match: (
        None if _OTHER_SIDE.search(match.string, max(match.start() - _BACK, 0), match.end()) else f"sense:{sense}"
    )


STATES: tuple[Rule[str], ...] = (
    Rule(
        "gas used",
        re.compile(rf"\b(?P<n>(?:fir|us|deploy|spray|throw|launch|lobb|respond)(?:ed|ing|s|es)(?: back)?(?: with| volleys of| rounds of| canisters of)? (?:[a-z]+ and )?{_GAS}|{_GAS}(?: canisters?)? {_WAS} {_USED}|{_GAS} canisters? (?:had |has )?(?:struck|hit))\b"),
        _is("GasUsed"),
        (("Officers fired tear gas at the crowd.", "sense:GasUsed"), ("police used water and teargas", "sense:GasUsed")),
        ("no tear gas was used", "officers did not use pepper spray"),
    ),
    Rule(
        "no gas",
        re.compile(
            rf"\b(?P<n>no {_GAS} {_WAS} {_USED}|{_GAS} {_WAS} (?:not|never) {_USED}|(?:did not|did ?n['\u2019]t|never) {_USE}d? (?:any )?{_GAS}|den(?:y|ies|ied) (?:having )?(?:using|used|firing|fired) (?:any )?{_GAS}"
            rf"|(?:reports|claims|talk|tales|stories) of {_GAS} (?:are|is|were|was) (?:untrue|false|wrong|not true|invented))\b"
        ),
        _is("NoGas"),
        (("Tear gas was not used, a clerk said.", "sense:NoGas"), ("Police denied firing tear gas.", "sense:NoGas")),
        ("police used tear gas",),
    ),
    Rule(
        "live rounds",
        re.compile(rf"\b(?P<n>(?:fir|us|shoot)(?:ed|ing|es) (?:with )?{_LIVE}|{_LIVE} {_WAS} (?:used|fired)|shot (?:at [a-z ]{{1,20}} )?with {_LIVE}|opened live fire|fir(?:ed|ing) {_GUNS}|(?:automatic|machine-gun|rifle) fire)\b"),
        _is("LiveFire"),
        (("Troops fired live rounds at the crowd.", "sense:LiveFire"), ("live ammunition was used", "sense:LiveFire"), ("firing rifles from a roof", "sense:LiveFire")),
        ("no live rounds were fired",),
    ),
    Rule(
        "no live rounds",
        re.compile(rf"\b(?P<n>no {_LIVE} {_WAS} (?:used|fired)|(?:did not|did ?n['\u2019]t|never) (?:use|fire)d? (?:any )?{_LIVE}|den(?:y|ies|ied) (?:having )?(?:using|used|firing|fired) (?:any )?{_LIVE}|only (?:used |fired |with |using )?{_BLANKS}|{_BLANKS} (?:only|alone))\b"),
        _is("NoLiveFire"),
        (("No live rounds were fired, a clerk said.", "sense:NoLiveFire"), ("police denied using live ammunition", "sense:NoLiveFire"), ("The guards only fired blanks.", "sense:NoLiveFire")),
        ("live ammunition was used",),
    ),
    Rule(
        "loot recovered",
        re.compile(rf"\b(?P<n>(?:most|some|all|much|part|a number|many) of (?:the |it )?(?:[a-z]+ ){{0,3}}?{_WAS} {_SOON}(?:recovered|returned|found)|{_LOOT} (?:{_WAS} {_SOON}recovered|came back)|recovered (?:most|some|all|much|part) of the (?:[a-z]+ )?{_LOOT})\b"),
        _is("LootBack"),
        (("Most of the stolen cakes were recovered.", "sense:LootBack"), ("the cash was later recovered", "sense:LootBack")),
        ("none of the cash was recovered", "she recovered in hospital"),
    ),
    Rule(
        "no loot recovered",
        re.compile(
            rf"\b(?P<n>(?:nothing|none of (?:it|them|the (?:[a-z]+ )?{_LOOT})|not (?:one|a single|a) (?:[a-z]+ )?(?:piece|item|coin|{_COIN}|painting|ring|stone|diamond|gem|watch)|no (?:trace of the {_LOOT}|{_LOOT}))"
            rf" (?:{_WAS} {_SOON}(?:recovered|returned|found)|(?:has|have|had) (?:[a-z]+ )?(?:come back|turned up|been recovered)))\b"
        ),
        _is("NoLootBack"),
        (("Nothing has been recovered.", "sense:NoLootBack"), ("not a single coin has come back", "sense:NoLootBack")),
        ("the cash has been recovered",),
    ),
    Rule(
        "weapon found",
        re.compile(
            rf"(?<!no )\b(?P<n>(?:a|an|the|his|her|two|three) (?:[a-z0-9.-]+ ){{0,3}}?{_GUN}s?(?: [^.;,\n]{{1,40}}?)? {_WAS} {_SOON}{_FOUND}|(?:found|recovered|discovered|located) (?:a|an|two|three) (?:[a-z0-9.-]+ ){{0,3}}?{_GUN}s?"
            rf"|(?:a|an) (?:[a-z0-9.-]+ ){{0,3}}?{_GUN} (?:under|beneath|beside|next to|tucked into) (?:his|her) [a-z]+)\b"
        ),
        _is("WeaponFound"),
        (("A rusty pistol was found in the barn.", "sense:WeaponFound"), ("he had a gun under his bed", "sense:WeaponFound")),
        ("no weapon was found", "police seek a gun"),
    ),
    Rule(
        "no weapon found",
        re.compile(rf"\b(?P<n>no {_GUN}s? {_WAS} {_LATER}|(?:found|carried|had) no {_GUN}s?|(?:did not|did ?n['\u2019]t|never) f(?:ind|ound) (?:a|any|the) (?:murder )?{_GUN}s?)\b"),
        _is("NoWeapon"),
        (("No weapon was found in the barn.", "sense:NoWeapon"), ("officers found no gun", "sense:NoWeapon")),
        ("a weapon was found",),
    ),
    Rule(
        "drugs found",
        re.compile(rf"(?<!no )\b(?P<n>{_FOUND} (?:[a-z0-9]+ ){{0,6}}?(?<!no )(?<!any ){_DRUGS}|{_DRUGS}(?: [^.;,\n]{{1,30}}?)? {_WAS} {_SOON}{_FOUND}|(?:baggie|bag|packet|sachet|vial)s?(?: [a-z]+){{0,5}} {_DRUGS})\b"),
        _is("DrugsFound"),
        (("Officers found a bag of cocaine in the van.", "sense:DrugsFound"), ("heroin was found", "sense:DrugsFound")),
        ("no drugs were found", "officers did not look for drugs"),
    ),
    Rule(
        "no drugs found",
        re.compile(rf"\b(?P<n>no (?:illegal |illicit )?{_DRUGS} {_WAS} {_LATER}|(?:there (?:was|were)|found|had|carried) no (?:illegal |illicit )?{_DRUGS}|(?:did not|did ?n['\u2019]t|never) f(?:ind|ound) (?:any )?{_DRUGS})\b"),
        _is("NoDrugs"),
        (("No drugs were found in the van.", "sense:NoDrugs"), ("there were no narcotics", "sense:NoDrugs")),
        ("drugs were found",),
    ),
    Rule(
        "responsibility claimed",
        re.compile(r"\b(?P<n>(?:has |have |had )?(?<!immediately )claimed (?:the )?responsibility|responsibility (?:was|has been) claimed)\b"),
        _is("Claimed"),
        (("The Arden Front claimed responsibility.", "sense:Claimed"),),
        ("no group claimed responsibility", "nobody has immediately claimed responsibility"),
    ),
    Rule(
        "responsibility not claimed",
        re.compile(rf"\b(?P<n>{_NONE} (?:(?:has|had|have|immediately|yet|so far) ){{0,3}}(?:claimed|taken|admitted) responsibility|no (?:immediate )?claims? of responsibility)\b"),
        _is("NotClaimed"),
        (("No group has yet claimed responsibility.", "sense:NotClaimed"), ("There was no claim of responsibility.", "sense:NotClaimed")),
        ("a group claimed responsibility",),
    ),
    Rule(
        "alarm went off",
        re.compile(rf"\b(?P<n>{_ALARM} (?:(?!\b(?:not|never|no)\b|n['\u2019]t)[^.;,\n]){{0,25}}?(?:went off|sounded|rang|was triggered|was tripped|was set off)|(?:triggered|tripped|set off) (?:the|an|its|their) (?:[a-z]+ )?{_ALARM})\b"),
        _is("AlarmRang"),
        (("A burglar alarm went off in the shop.", "sense:AlarmRang"), ("the men tripped the alarm", "sense:AlarmRang")),
        ("the alarm never went off", "the smoke alarm went off"),
    ),
    Rule(
        "alarm silent",
        re.compile(
            rf"\b(?P<n>{_ALARM} [^.;\n]{{0,60}}?\b(?:(?:did not|did ?n['\u2019]t|never) (?:go off|went off|sound(?:ed)?|r[ia]ng)|failed|stayed silent|(?:was|had been) (?:switched off|turned off|disabled|disconnected|out of order))|no alarm (?:went off|sounded|rang|was raised))\b"
        ),
        _is("AlarmSilent"),
        (("The burglar alarm had been switched off.", "sense:AlarmSilent"), ("the shop alarm never went off", "sense:AlarmSilent")),
        ("the alarm went off",),
    ),
    Rule(
        "caught on camera",
        re.compile(
            rf"\b(?P<n>(?:caught|captured|recorded|filmed|shown) (?:on|by) (?:a |the )?(?:[a-z-]+ ){{0,2}}?(?:{_CAMERAS}|footage|surveillance)|(?:cctv|surveillance|security)(?: camera)? (?:footage|video|images|pictures|tapes?) (?:shows?|showed|captured))\b"
        ),
        _is("OnCamera"),
        (("The men were caught on security cameras.", "sense:OnCamera"), ("CCTV footage shows a van", "sense:OnCamera")),
        ("the cameras were not working",),
    ),
    Rule(
        "no camera",
        re.compile(
            rf"\b(?P<n>{_CAMERAS} [^.;\n]{{0,50}}?\b(?:(?:was|were) (?:not|n['\u2019]t) (?:working|switched on|recording)|(?:was|were|had been) (?:switched off|turned off|out of order|broken|disabled)|did not work|failed)|(?:there (?:is|was|were|are)|had) no (?:cctv|(?:security |surveillance )?(?:cameras|footage)))\b"
        ),
        _is("NoCamera"),
        (("The cameras in the hall were not working.", "sense:NoCamera"), ("there was no CCTV", "sense:NoCamera")),
        ("he was caught on camera",),
    ),
    Rule(
        "licensed",
        re.compile(rf"\b(?P<n>(?<!no )(?<!not )(?:had (?:a|all|the|its) (?:[a-z]+ )?{_PERMIT}s?|{_PERMIT}s? (?:was|were|is|are) (?:still )?(?:valid|in order|up to date)|(?:was|were) (?:fully |properly |duly )?licen[cs]ed))\b"),
        _is("Licensed"),
        (("The workshop had a valid permit.", "sense:Licensed"), ("its licence was in order", "sense:Licensed")),
        ("the workshop had no permit", "the permit had expired"),
    ),
    Rule(
        "unlicensed",
        re.compile(
            rf"\b(?P<n>{_PERMIT}s?(?: [^.;,\n]{{1,30}}?)? (?:(?:had|has) )?(?:expired|run out|ran out|lapsed)|(?:had|has|have|with|held|holds) no (?:valid )?{_PERMIT}|without (?:a|the|any) (?:valid |proper )?{_PERMIT}|(?:was|were) (?:unlicen[cs]ed|not licen[cs]ed))\b"
        ),
        _is("Unlicensed"),
        (("The permit of the workshop had expired.", "sense:Unlicensed"), ("it had no licence", "sense:Unlicensed")),
        ("the licence was valid",),
    ),
    Rule(
        "will appeal",
        re.compile(r"\b(?P<n>(?:will|would|to|plans to|intends to|is going to|vow(?:s|ed) to) appeal\b(?! (?:to|for)\b)|(?:an )?appeal (?:will|would) be (?:lodged|filed|made|launched)|(?:has |had |have )?(?:lodged|filed|launched) an appeal)"),
        _convicted("WillAppeal"),
        (("His lawyer said he would appeal.", "sense:WillAppeal"), ("an appeal will be lodged", "sense:WillAppeal")),
        ("prosecutors will appeal", "he will not appeal", "a plan to appeal to voters"),
    ),
    Rule(
        "no appeal",
        re.compile(
            r"\b(?P<n>(?:(?:will|would|does|do|did) (?:not|n['\u2019]t)|won['\u2019]t|wouldn['\u2019]t) appeal\b(?! (?:to|for)\b)|no (?:plans?|intention|wish) (?:to|of) appeal(?:ing)?|(?:waived|gave up|decided against) (?:an|his|her|the|any|their)(?: right (?:to|of))? appeal|no appeal (?:will|would) be|not be (?:an )?appeal(?:ing|ed)?)\b"
        ),
        _convicted("NoAppeal"),
        (("Her lawyer said she would not appeal.", "sense:NoAppeal"), ("he has no plans to appeal", "sense:NoAppeal")),
        ("she would appeal",),
    ),
    Rule(
        "repaid",
        re.compile(r"\b(?P<n>(?:has |had |have )?(?:(?:since |already )?(?:repaid|refunded|paid back) (?:the (?:full|whole|entire)|every|all|in full)|been (?:repaid|refunded|paid back)(?: in full)?))\b"),
        _is("Repaid"),
        (("He has repaid every penny.", "sense:Repaid"), ("the cost had been refunded", "sense:Repaid")),
        ("he has not repaid a penny", "the loan has not been repaid"),
    ),
    Rule(
        "not repaid",
        re.compile(
            rf"\b(?P<n>(?:never|not) (?:got|get|received|seen|saw|had) (?:a|one|any) (?:single |red )?{_COIN}(?: of it)?(?: back)?|(?:never|not|n['\u2019]t) (?:been )?(?:repaid|paid back|refunded|repay|pay back)(?: (?:a|one) {_COIN})?|not (?:a|one) (?:single )?{_COIN} (?:has |was |had )?(?:been )?(?:repaid|paid back|returned|refunded))\b"
        ),
        _is("NotRepaid"),
        (("I never saw a penny back.", "sense:NotRepaid"), ("the loan has not been repaid", "sense:NotRepaid")),
        ("he repaid every penny",),
    ),
    Rule(
        "nobody inside",
        re.compile(
            rf"\b(?P<n>{_HOUSE}s? (?:was|were|had been|stood) (?:empty|vacant|unoccupied|deserted)|(?:no ?-?one|nobody) (?:was|were|had been) (?:inside|in the {_HOUSE}|at home|home))\b"
        ),
        _is("NobodyInside"),
        (("The mill was empty, a guard said.", "sense:NobodyInside"), ("Nobody was inside.", "sense:NobodyInside")),
        ("people were inside",),
    ),
    Rule(
        "people inside",
        re.compile(rf"\b(?P<n>{_PEOPLE} (?:were|had been) (?:still |asleep |also )?(?:inside|in the {_HOUSE}|at home))\b"),
        _is("PeopleInside"),
        (("Six people were inside when it began.", "sense:PeopleInside"),),
        ("nobody was inside",),
    ),
)  # fmt: skip
