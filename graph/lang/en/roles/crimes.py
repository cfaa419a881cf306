"""attacks and hunts: shots and wounds, guns, attackers, how long a hunt or a siege took; the least that somebody must serve"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FAR, FIGURE, NTH, SOME, WHILE, nth, of
from graph.rule import Rule

_SHOT = r"(?:shot|stabbed|knifed)"
_PRISON = r"(?:serves?|served|jail|jailed|prison|life|sentence|sentenced)"
_GUN = r"(?:pistol|handgun|revolver|gun|glock|beretta|luger|rifle|carbine|semi-?automatic|automatic|weapon|firearm|ruger|smith & wesson|sig sauer|magnum)\b"
_ATTACKERS = r"(?:gunmen|robbers|raiders|attackers|assailants|thieves|intruders|hijackers|kidnappers|burglars|bandits|muggers|knifemen|bombers|hitmen|assassins)"
_MASKED = r"(?:(?:masked|armed|hooded|heavily armed|heavily-armed|balaclava-clad|unidentified|unknown|suspected|young|male|knife-wielding|gun-toting|motorcycle-borne|would-be) (?:and )?){1,3}"
_SIEGE = r"(?:siege|stand-?off|hostage (?:drama|crisis|ordeal|taking)|barricade|ordeal|stand off)"
_LASTED = r"(?:(?:had )?lasted|went on|dragged on|ran|was over (?:in|within|after)|ended after|took)(?: for)?"
_TAKEN = r"(?:caught|captured|recaptured|re-captured|arrested|tracked down|found|picked up|seized|apprehended|cornered|detained|nabbed)"
_SCENE = r"(?:prison|jail|gaol|penitentiary|scene|crime scene|institution|lock-up)"
_WAY = r"(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|away)"
_LIVED = r"(?:office|apartment|flat|window|room|balcony|bedroom|classroom|corridor|hallway|suite|unit|ward|landing|lab|laboratory|lounge|lobby|newsroom|courtroom|area|kitchen|toilet|bathroom|studio|offices|headquarters|home|condo|condominium|conference room|stairwell|gallery|walkway)"
OPENING = re.compile(
    r"\b(?:shots?\b|gunshots?\b|fir(?:ed|ing)\b|bullets?\b|rounds\b|stabbed\b|knifed\b|wounds\b|hit by\b|struck by\b|parole\b|minimum\b"
    r"|\d ?mm\b|millimet|(?<=\.)\d\d|(?<=\. )\d\d|cal|manhunt|hunt\b|search\b|siege\b|stand-?off|hostage|ordeal\b|drama\b|barricade|on the run\b|chase\b|pursuit\b|away\b|prison\b|jail\b|scene\b|floor\b"
    r"|gunmen\b|robbers\b|raiders\b|attackers\b|assailants\b|thieves\b|intruders\b|hijackers\b|kidnappers\b|burglars\b|bandits\b|muggers\b|masked\b|armed\b|hooded\b"
    r"|escap|fled\b|chased\b|pursued\b|followed\b|held\b|holding\b|speeds?\b|mph\b|clocked\b|doors\b|houses\b|buildings\b|hiding\b|lam\b|at large\b|caught\b|arrested\b|captiv|later\b|arriv)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "shots told of",
        re.compile(rf"\b{FIGURE} (?:gun)?(?:shots|bullets|rounds) (?:(?:were|had been|have been) )?(?:fired|rang)\b"),
        of("shots"),
        (("five shots were fired", "shots 5"), ("five shots rang out", "shots 5"), ("the five bullets fired", "shots 5")),
        ("five shots hit the post", "more shots were fired"),
    ),
    Rule(
        "shots fired",
        re.compile(rf"\bfir(?:ed|ing) (?:off )?{SOME}{FIGURE} (?:shots|rounds|bullets|times)\b"),
        of("shots"),
        (("she fired at least five shots", "shots 5"), ("fired five times", "shots 5")),
        ("fired five workers", "fired two more shots"),
    ),
    Rule(
        "shot so many times",
        re.compile(rf"\b(?:was|been|were|being|got|,) {_SHOT} {SOME}(?P<n>(?:{NUMBER}) times|twice)\b"),
        of("wounds"),
        (("Reed was shot five times", "wounds 5"), ("Finch had been stabbed twice", "wounds 2")),
        ("he shot at them five times", "she was praised five times"),
    ),
    Rule(
        "hit by so many",
        re.compile(rf"\b(?:hit|struck) by {SOME}{FIGURE} (?:bullets|rounds|shots)\b"),
        of("wounds"),
        (("Reed was hit by five bullets", "wounds 5"),),
        ("hit by five cars",),
    ),
    Rule(
        "wounds",
        re.compile(rf"\b{FIGURE} (?:gunshot|bullet|stab|knife) wounds\b"),
        of("wounds"),
        (("she had five stab wounds", "wounds 5"),),
        ("five wounds", "five wounded"),
    ),
    Rule(
        "shots heard",
        re.compile(rf"\b(?:heard|hearing|hear) (?:about |at least |maybe |some |like |as many as |perhaps )?{FIGURE} (?:loud |rapid )?(?:gun)?shots\b"),
        of("shots"),
        (("a clerk heard five gunshots", "shots 5"),),
        ("heard five times", "heard the shots"),
    ),
    Rule(
        "calibre",
        re.compile(rf"(?<![\d.])(?P<n>\. ?\d\d\d?)(?:(?:[ -]|\u2010|\u2011)?cal(?:i(?:ber|bre))?\b| (?:[a-z&]+ )?{_GUN})"),
        lambda match: f"calibre {int(match['n'][1:])}",
        (("a .45-caliber pistol", "calibre 45"), ("a .357 Ruger revolver", "calibre 357"), ("a . 38 caliber gun", "calibre 38")),
        ("he hit .291 in May", "a .45 percent rate", "40 calls"),
    ),
    Rule(
        "calibre in millimetres",
        re.compile(rf"(?<![\w.])(?P<n>\d{{1,2}}(?:\.\d{{1,2}})?)[ -]?(?:mm|millimet(?:re|er))[ -](?:(?:semi-?automatic|automatic|service|caliber|calibre) )?(?:[a-z&]+ )?{_GUN}"),
        lambda match: f"calibre {match['n']}",
        (("a 9mm Glock pistol", "calibre 9"), ("a 9-millimeter handgun", "calibre 9")),
        ("9mm of rain", "a 35mm camera"),
    ),
    Rule(
        "attackers",
        re.compile(rf"(?<!of )(?<!of the )(?<!another )(?<!other )(?<!all )(?<!\. )\b{FIGURE} (?:{_MASKED}(?:{_ATTACKERS}|men|people|youths|teenagers)|{_ATTACKERS})\b(?! (?:were|was|had been|have been|are) (?:killed|arrested|shot|caught|captured|dead|wounded|detained|injured|charged|convicted|jailed|later|still)| (?:died|surrendered|fled|escaped|remain)|\u2019s|'s)"),
        of("attackers"),
        (("three masked men burst in", "attackers 3"), ("three robbers smashed the window", "attackers 3")),
        ("two of three robbers", "three robbers were killed", "three men came in"),
    ),
    Rule(
        "people held",
        re.compile(rf"\b(?:held|holding|holed up with|barricaded himself in with) {SOME}{FIGURE} (?:people|customers|employees|workers|staff|women|children|pupils|students) (?:in|inside|at gunpoint|against)\b"),
        of("hostages"),
        (("he held nine people in a bakery", "hostages 9"),),
        ("the room held nine people",),
    ),
    Rule(
        "hostages",
        re.compile(rf"\b(?:held|holding|holds|took|taken|taking|take|seized|with|freed all) {SOME}{FIGURE} (?:people |employees |workers |[a-z]+ )?(?:as )?(?:hostages|hostage|captives|captive)\b"),
        of("hostages"),
        (("he held nine people hostage", "hostages 9"), ("holding some nine hostages", "hostages 9")),
        ("nine people watched",),
    ),
    Rule(
        "length of a siege",
        re.compile(rf"\b{WHILE}(?:-long)? (?:[a-z]+ )?{_SIEGE}\b"),
        of("siege"),
        (("a nine-hour armed siege ended", "siege 0.375"), ("the nine-hour-long stand-off", "siege 0.375")),
        ("nine hours after the siege",),
    ),
    Rule(
        "a siege lasted",
        re.compile(rf"\b{_SIEGE}(?: [^.;,\d\n]{{0,30}})? (?:{_LASTED}|of) {SOME}{WHILE}"),
        of("siege"),
        (("the siege at the mill lasted more than nine hours", "siege 0.375"), ("a siege of nine hours", "siege 0.375")),
        ("the siege began nine hours ago",),
    ),
    Rule(
        "on the run",
        re.compile(rf"\b(?:after|spent|spending|survived|had been|was|were|been|having spent) (?:on the run for )?{SOME}{WHILE} (?:on the run|on the lam|in hiding|at large)\b"),
        of("run"),
        (("caught after nine days on the run", "run 9"), ("she spent nine days in hiding", "run 9")),
        ("nine days of running",),
    ),
    Rule(
        "on the run for so long",
        re.compile(rf"\b(?:been|was|were|spent|stayed|remained) on the (?:run|lam) for {SOME}{WHILE}"),
        of("run"),
        (("she had been on the run for nine days", "run 9"),),
        ("on the run for murder",),
    ),
    Rule(
        "length of a chase",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ](?:mile|kilomet(?:re|er)|km))(?:-long)? (?:[a-z-]+ )?(?:chase|pursuit)\b"),
        of("chase"),
        (("a nine-mile chase", "chase 14.4841"),),
        ("nine miles away",),
    ),
    Rule(
        "time of a chase",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ]minutes?)(?:-long)? (?:[a-z-]+ )?(?:chase|pursuit)\b"),
        of("pursuit"),
        (("a 20-minute police chase", "pursuit 0.0139"),),
        ("20 minutes later",),
    ),
    Rule(
        "chased for so long",
        re.compile(rf"\b(?:chased|pursued|followed|chase|pursuit) [^.;\d\n]{{0,60}}?(?:for|lasted|lasting|of) {SOME}(?P<n>(?:{NUMBER})[- ]minutes)\b"),
        of("pursuit"),
        (("deputies chased the van for about 20 minutes", "pursuit 0.0139"), ("the pursuit lasted 20 minutes", "pursuit 0.0139")),
        ("chased for 20 reasons",),
    ),
    Rule(
        "chased so far",
        re.compile(rf"\b(?:chased|pursued|chase|pursuit) [^.;\d\n]{{0,60}}?(?:for|of|over|covered|lasted) {SOME}{FAR}"),
        of("chase"),
        (("police chased him for nine miles", "chase 14.4841"), ("a chase of nine miles", "chase 14.4841")),
        ("chased for nine reasons",),
    ),
    Rule(
        "hit a speed",
        re.compile(rf"\b(?:hit|hitting|topped|topping|reached|reaching) {SOME}(?P<n>(?:{NUMBER}) ?(?:mph|kph|km/h|kmh|miles per hour|miles an hour))\b"),
        of("pace"),
        (("the car hit 90 mph", "pace 144.841"),),
        ("gusts of 90 mph",),
    ),
    Rule(
        "speed",
        re.compile(rf"\b(?:speeds? (?:of|up to|reaching|topping|exceeding|in excess of|approaching|hit|over|above)|(?:reached|hit|reaching|topping|topped) speeds of|clocked at) (?:up to |of up to |of )?{SOME}(?P<n>(?:{NUMBER}) ?(?:mph|kph|km/h|kmh|miles per hour|miles an hour|kilomet(?:re|er)s (?:per|an) hour))\b(?![^.;\n]{{0,20}} limit)"),
        of("pace"),
        (("at speeds of up to 90 mph", "pace 144.841"), ("she was clocked at 90 mph", "pace 144.841")),
        ("winds of 90 mph", "speeds above the 90 mph limit"),
    ),
    Rule(
        "where caught",
        re.compile(rf"\b(?:{_TAKEN}|swooped|pounced|raided|surrendered|gave (?:himself|herself) up)\b(?:[^.;\n]|\.(?=\d)){{0,100}}?,? {SOME}{FAR}(?: \([^)]*\))?(?: {_WAY})?(?: (?:of|from))? the {_SCENE}\b"),
        of("away"),
        (("she was caught in a barn nine miles from the jail", "away 14.4841"), ("arrested at Arden, 40 km north of the prison", "away 40"), ("Police swooped at 6.30am on a barn in Arden, 40km from the jail", "away 40")),
        ("the prison is nine miles from the sea", "nine miles of the road"),
    ),
    Rule(
        "so many doors away",
        re.compile(rf"\b{FIGURE} (?P<what>doors|houses|buildings) (?:away|down|from (?:the|where|his|her))\b"),
        of("doors"),
        (("he hid nine doors down", "doors 9"), ("found nine houses from where she lay", "doors 9")),
        ("nine houses of the street",),
    ),
    Rule(
        "floor of a room",
        re.compile(rf"\b{NTH}[- ]floor (?:[a-z]+ )?{_LIVED}\b"),
        nth("floor"),
        (("a ninth-floor flat", "floor 9"), ("her 12th-floor hotel room", "floor 12")),
        ("the ninth floor", "a first-floor debate"),
    ),
    Rule(
        "on a floor",
        re.compile(rf"\b(?:on|from|reached|entered|at|(?:went|walked|headed|ran|climbed|fled|way|moved|up|down|back) to) (?:the |a |its )?{NTH}[- ]floor\b(?! (?:[a-z]+ )?{_LIVED}\b)"),
        nth("floor"),
        (("they met on the ninth floor", "floor 9"),),
        ("the ninth floor of it",),
    ),
    Rule(
        "caught so much later",
        re.compile(rf"\b(?:caught|captured|recaptured|re-captured|arrested|tracked down|apprehended|detained|found hiding|hiding [^.;,\d\n]{{0,25}}) {SOME}{WHILE} (?:later|afterwards?|after the (?:[a-z]+ )?(?:shooting|killing|robbery|raid|murder|attack|escape|break-?out|crime|theft|heist|stabbing|bombing))\b"),
        of("caught"),
        (("he was arrested nine hours later", "caught 0.375"), ("she was caught nine days after the raid", "caught 9")),
        ("she resigned nine days later", "nine days after the raid"),
    ),
    Rule(
        "captivity",
        re.compile(rf"\b(?:after|spent|endured|survived) {SOME}{WHILE} (?:in captivity|as (?:a )?(?:hostages?|captives?))\b"),
        of("captivity"),
        (("freed after nine days in captivity", "captivity 9"),),
        ("nine days in Arden",),
    ),
    Rule(
        "held so long",
        re.compile(rf"\b(?:held|kept) (?:[a-z]+ )?(?:hostage|captive) for {SOME}{WHILE}"),
        of("captivity"),
        (("they were held hostage for nine days", "captivity 9"),),
        ("held hostage for money",),
    ),
    Rule(
        "parole",
        re.compile(rf"\bparole (?:for|in|after|until after) {SOME}(?P<n>(?:{NUMBER}) years)\b"),
        of("parole"),
        (("not eligible for parole for 17 years", "parole 6209.25"),),
        ("on parole after 1999", "parole for two months"),
    ),
    Rule(
        "least term",
        re.compile(
            rf"\b(?:{_PRISON}\b[^.;\d\n]{{0,25}} (?:a )?minimum|minimum (?:term|sentence|tariff|jail term)) of {SOME}(?P<n>(?:{NUMBER}) years)\b"
        ),
        of("parole"),
        (("a minimum term of 17 years", "parole 6209.25"), ("must serve a minimum of 17 years", "parole 6209.25")),
        ("a minimum of 17 years at school",),
    ),
)  # fmt: skip
