"""how long somebody lay buried, how long a search or rescue took, how soon help came and how much, how long a raid went on, how many bombs fell"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER, either
from graph.lang.en.roles.base import FIGURE, NTH, SINGLES, SOME, nth, of
from graph.rule import Rule

_SOME_TIME = rf"(?:{NUMBER}|{either(SINGLES)})[ -]"
_HOURS = rf"(?P<n>{_SOME_TIME}(?:minutes?|hours?|days?))"
_SOON = rf"(?P<n>{_SOME_TIME}(?:minutes?|hours?))"
_FREED = r"(?:dug out|dug free|pulled(?! over)(?: out| alive| free)?|freed|rescued|brought out|lifted out|winched|cut free|extricated|extracted|emerged|hauled out|found alive|found (?:[^.;\n\d]{1,30} )?alive)"
_HELD = r"(?:lain|lay|lying|trapped|buried|pinned|entombed|stuck|clung|held on|survived)"
_HUNT = r"(?:search|manhunt|hunt|chase|pursuit)"
_SAVING = r"(?:rescue(?: operation| mission| effort)?|evacuation)"
_HELP = r"(?:fire(?:fighters|men)|fire (?:engines?|trucks?|crews?|brigade)|engines?|ambulances?|paramedics|police|officers|help|rescuers|crews|lifeboats?|boats?|helicopters?)"
_CAME = (
    r"(?:arrived|arrive|came|reached|got there|turned up|were there|was there|(?:was |were )?(?:on|at) (?:the )?scene)"
)
_AFTER = r"(?:later|after (?:the|being|getting|receiving) (?:alarm|call|called|alerted|alert|first call|report)|of (?:the|being|getting|receiving) (?:alarm|call|called|alerted|alert|first call|report)\b)"
_BOMBS = r"(?:(?:[a-z-]+ )?bombs)"
_FELL = r"(?:were |was |had been |have been )?(?:dropped|released|hurled|rained|fell|fallen|landed|hit|struck|exploded|went off|detonated)"
_DROPPED = r"(?:dropp(?:ed|ing)|drops?|releas(?:ed|es|ing)|unleash(?:ed|es|ing)|rained(?: down)?|raining(?: down)?|hurl(?:ed|ing)|unload(?:ed|ing)|let (?:fall|loose|go)|deliver(?:ed|ing)|threw|rolled out|dumped|dumping)"
_PACE = r"(?:mph|kph|km/h|kmh|(?:miles|kilomet(?:re|er)s|km) (?:an|per) hour)"
_WENT = r"(?:travell?ing|going|moving|running|driving|doing|speeding|sped|flying|travell?ed|drove|driven|ran|hurtl(?:ed|ing)|rac(?:ed|ing)|barrell?(?:ed|ing)|thunder(?:ed|ing)|tor[en]|roar(?:ed|ing)|clocked)"
OPENING = re.compile(
    r"\b(?:after\b|for\b|search|manhunt|hunt\b|chase\b|pursuit\b|rescue|evacuation\b|arrive|came\b|reached\b|there\b|scene\b|turned up\b|before the\b"
    r"|firefighters\b|fire\b|engines\b|appliances\b|planes\b|warplanes\b|bombers\b|jets\b|aircraft\b|attack\b|raid\b|bombing\b|bombardment\b|shelling\b|barrage\b|boat|lifeboat|took\b|bombs?\b|explosions\b|blasts\b|detonations\b|rockets\b|missiles\b|train\b|tram\b|bus\b|car\b|lorry\b|truck\b|coach\b|plane\b|boat\b|ferry\b|travel|going\b|moving\b|running\b|driving\b|doing\b|speeding\b|sped\b|flying\b|drove\b|ran\b|hurtl|rac(?:ed|ing)\b|barrel|thunder|tor[en]\b|roar|clocked\b)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "freed after",
        re.compile(rf"\b{_FREED}\b[^.;\n\d]{{0,80}}? (?:after|following) (?:being (?:trapped|buried) (?:for )?)?{SOME}{_HOURS}\b(?! of\b)"),
        of("buried"),
        (("Lena Holt was dug out of the mud after 16 hours", "buried 0.6667"), ("pulled Holt free after about two days", "buried 2")),
        ("rescued after two calls", "was rescued two days after the landslide"),
    ),
    Rule(
        "lay for",
        re.compile(rf"\b{_HELD}\b[^.;,\n\d]{{0,45}}? for {SOME}{_HOURS}\b"),
        of("buried"),
        (("Holt had lain under a beam for 16 hours", "buried 0.6667"), ("was trapped for nearly two days", "buried 2")),
        ("lay in state for the nation", "trapped for good"),
    ),
    Rule(
        "search lasted",
        re.compile(rf"\b{_HUNT}\b(?: for [a-z ]{{3,25}})?,? (?:(?:that|which) )?(?:had )?(?:lasted|lasting|took|went on for|of) (?:only |barely |just )?{SOME}{_HOURS}\b"),
        of("search"),
        (("the manhunt lasted nearly three hours", "search 0.125"), ("a chase of more than six hours", "search 0.25")),
        ("the search of three hotels", "the meeting took three hotels"),
    ),
    Rule(
        "search so long",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[ -](?:minute|hour|day))[- ](?:long )?{_HUNT}\b"),
        of("search"),
        (("after a three-hour manhunt", "search 0.125"), ("a three-day-long search", "search 3")),
        ("a three-man search", "three days search"),
    ),
    Rule(
        "rescue lasted",
        re.compile(rf"\b{_SAVING}\b,? (?:(?:that|which) )?(?:had )?(?:lasted|lasting|took) {SOME}{_HOURS}\b"),
        of("saving"),
        (("the rescue took about six hours", "saving 0.25"),),
        ("the rescue took six men",),
    ),
    Rule(
        "rescue so long",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[ -](?:minute|hour|day))[- ](?:long )?{_SAVING}\b"),
        of("saving"),
        (("a six-hour rescue operation", "saving 0.25"),),
        ("a six-man rescue team", "six hours of rescue"),
    ),
    Rule(
        "help came within",
        re.compile(rf"\b{_HELP}\b[^.;,\n\d]{{0,40}}? {_CAME}\b[^.;,\n\d]{{0,30}}? (?:within |in |just |only )?{SOME}{_SOON} {_AFTER}"),
        of("arrival"),
        (("engines arrived within 15 minutes of the alarm", "arrival 0.0104"), ("police reached the hall about 20 minutes later", "arrival 0.0139")),
        ("engines arrived within 20 miles", "the police came in 20 cars"),
    ),
    Rule(
        "before help came",
        re.compile(rf"\b{_SOON} (?:before|until) (?:the first {_HELP}\b|(?:the )?{_HELP} {_CAME}\b)"),
        of("arrival"),
        (("it was nearly an hour before the first engine came", "arrival 0.0417"),),
        ("an hour before the first guest came",),
    ),
    Rule(
        "help took so long",
        re.compile(rf"\btook (?:the )?{_HELP} {SOME}{_SOON} to (?:arrive|come|get there|reach|respond)\b"),
        of("arrival"),
        (("it took the fire brigade 20 minutes to arrive", "arrival 0.0139"),),
        ("it took police 20 minutes to count them",),
    ),
    Rule(
        "help took long to come",
        re.compile(rf"\b{_HELP}(?: from [a-z]+)? took {SOME}{_SOON} to (?:arrive|come|get there|reach|respond)\b"),
        of("arrival"),
        (("the first boat took nearly two hours to arrive", "arrival 0.0833"),),
        ("the boat took two hours to load",),
    ),
    Rule(
        "raid lasted",
        re.compile(
            rf"\b(?:attack|raid|bombing|bombardment|shelling|barrage)\b(?:[^.;\n]|(?<=[ap])\.|(?<=\.m)\.){{0,60}}? (?:lasted|lasting|went on|continued)(?: for)? {SOME}{_HOURS}\b"
        ),
        of("raid"),
        (("the raid began at 9:10 p.m. and lasted about two hours", "raid 0.0833"), ("a barrage that went on for two hours", "raid 0.0833")),
        ("the raid was over in Arden, two hours late",),
    ),
    Rule(
        "planes in a raid",
        re.compile(rf"\b{FIGURE} (?:enemy |fighter |war)?(?:planes|bombers|jets|aircraft) (?:(?:had |have )?(?:took|taken) part|came in|attacked|bombed|raided|flew in|dropped|were involved)\b"),
        of("planes"),
        (("some 40 bombers took part", "planes 40"), ("12 warplanes bombed the port", "planes 12")),
        ("40 planes were shot down", "three jets landed"),
    ),
    Rule(
        "firefighters",
        re.compile(rf"(?<!\bof )\b{FIGURE} fire(?:fighters|men) (?:(?:were|are|was|had been|have been) )?(?:battl(?:ed|ing)|f(?:ought|ighting)|tackl(?:ed|ing)|at the scene|sent|called|took|with|from|worked|attended|on the scene)\b"),
        of("firefighters"),
        (("some 60 firefighters fought the flames", "firefighters 60"), ("60 firefighters were sent", "firefighters 60")),
        ("60 firefighters were hurt", "two of 60 firefighters were sent"),
    ),
    Rule(
        "so many firefighters",
        re.compile(rf"\b(?:sent|involving|involved|by|brought|called|needed|mobili[sz]ed) {SOME}{FIGURE} fire(?:fighters|men)\b"),
        of("firefighters"),
        (("it was fought by about 60 firefighters", "firefighters 60"),),
        ("killed 60 firefighters",),
    ),
    Rule(
        "fire engines",
        re.compile(rf"\b{FIGURE} fire (?:engines|trucks|appliances|tenders) (?:(?:were|are|was|had been|have been) )?(?:battl|f(?:ought|ighting)|tackl|sent|called|attended|raced|rushed)"),
        of("engines"),
        (("nine fire engines were sent", "engines 9"), ("nine fire trucks tackled it", "engines 9")),
        ("nine engines", "nine fire crews", "nine fire engines stayed there"),
    ),
    Rule(
        "bombs that fell",
        re.compile(rf"\b{FIGURE} {_BOMBS} {_FELL}\b"),
        of("bombs"),
        (("five bombs fell on the town", "bombs 5"), ("five barrel bombs were dropped", "bombs 5")),
        ("five bombs were found",),
    ),
    Rule(
        "bombs dropped",
        re.compile(rf"\b{_DROPPED} (?:a total of )?{SOME}{FIGURE} {_BOMBS}\b(?! (?:outside|beside|near)\b)"),
        of("bombs"),
        (("jets dropped at least five bombs", "bombs 5"), ("planes had unleashed five bombs on it", "bombs 5")),
        ("dropped five bags of bombs",),
    ),
    Rule(
        "one more bomb",
        re.compile(rf"\b(?:a|the) {NTH} bomb (?:did not|didn't|did n't|failed to|never|had not|hadn't|that (?:did not|failed to)|which (?:did not|failed to)|fell|landed|hit|exploded|went off|struck)\b"),
        nth("bombs"),
        (("a fourth bomb failed to explode", "bombs 4"), ("the fourth bomb didn't go off", "bombs 4")),
        ("a fourth bomb was found",),
    ),
    Rule(
        "bombs that were counted",
        re.compile(rf"\b(?:a total of|in all,?|in total,?) {SOME}{FIGURE} {_BOMBS}\b"),
        of("bombs"),
        (("a total of five bombs", "bombs 5"),),
        ("in all five towns",),
    ),
    Rule(
        "explosions heard",
        re.compile(rf"\b(?:heard|counted|reported|were|was|felt|caused|triggered) (?:a series of |a total of )?{SOME}{FIGURE} (?:[a-z-]+ ){{0,2}}(?:explosions|blasts|detonations)\b(?!,? or (?:rather|more))"),
        of("blasts"),
        (("villagers heard about five loud explosions", "blasts 5"), ("there were five blasts", "blasts 5")),
        ("five explosions of laughter", "there were five blasts, or rather four"),
    ),
    Rule(
        "explosions, so many",
        re.compile(rf"\b(?:explosions|blasts|detonations)[,:] (?:or |rather )*{SOME}{FIGURE} (?:of them|in all|in total)\b"),
        of("blasts"),
        (("Then the blasts, five of them,", "blasts 5"),),
        ("blasts, five people said",),
    ),
    Rule(
        "rockets fired",
        re.compile(rf"\bfir(?:ed|ing) {SOME}{FIGURE} (?:rockets|missiles)\b"),
        of("rockets"),
        (("fired about 12 rockets at Arden", "rockets 12"),),
        ("fired 12 rocket engineers",),
    ),
    Rule(
        "rockets that fell",
        re.compile(rf"\b{FIGURE} (?:rockets|missiles) (?:were fired|had been fired|{_FELL})\b"),
        of("rockets"),
        (("12 missiles hit the port", "rockets 12"), ("12 rockets were fired at the port", "rockets 12")),
        ("12 rockets were seized",),
    ),
    Rule(
        "how fast it went",
        re.compile(rf"\b{_WENT} (?:at )?(?:speeds? of )?(?:up to )?{SOME}(?P<n>(?:{NUMBER}) ?{_PACE})"),
        of("pace"),
        (("the tram was travelling at about 60 mph", "pace 96.5606"), ("it was doing 60 km/h", "pace 60")),
        ("winds of 60 mph", "the limit is 60 mph"),
    ),
    Rule(
        "how fast it went somewhere",
        re.compile(rf"\b{_WENT}\b(?:(?!winds?\b|gusts?\b)[^.;,\n\d]){{0,50}}? (?:at|doing) (?:a speed of |speeds of )?{SOME}(?P<n>(?:{NUMBER}) ?{_PACE})"),
        of("pace"),
        (("the tram was hurtling round the corner at 60km/h", "pace 60"),),
        ("she was driving when winds blew at 60 mph", "the limit is 60 mph"),
    ),
    Rule(
        "at a speed of",
        re.compile(rf"\b(?:train|tram|bus|car|lorry|truck|coach|plane|boat|ferry)\b[^.;,\n\d]{{0,40}}? at (?:a speed of |speeds of )?(?:up to )?{SOME}(?P<n>(?:{NUMBER}) ?{_PACE})"),
        of("pace"),
        (("the tram left the rails at 60 km/h", "pace 60"),),
        ("the gale blew at 60 km/h",),
    ),
)  # fmt: skip
