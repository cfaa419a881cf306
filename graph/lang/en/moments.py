"""English words around the hour of what a story has once: when the alarm was raised, robbers burst in, a quake struck

As in `milestones.py`, each pattern is matched against a sentence in which the hour is an `@`.
"""

from __future__ import annotations

import re

from graph.lang.en.roles.base import of
from graph.rule import Rule

_DAY = r"(?:on )?(?:(?:early|late|last) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|(?:this|yesterday) (?:morning|afternoon|evening)"
_AT = rf"(?:,? (?:at|around|about|shortly|just|soon|some ?time|nearly|exactly|precisely|before|after|past|approximately|roughly|in|a|local time|{_DAY}))*,? @"
_ANY = r"(?:[^.;:\n@]|\.(?=\d))"
_NEAR = rf"(?:(?!\b(?:after|before|until|when|while|since)\b){_ANY}){{0,70}}?"
_FIRST = r"(?<!second )(?<!another )(?<!later )(?<!next )(?<!third )(?<!fourth )"
_QUAKE = r"(?:quake|earthquake|temblor|tremor)"
_STRUCK = r"(?:struck|hit|occurred|happened|tore through|shook|rocked|jolted|rattled|began|started|took place|was (?:felt|recorded)|woke)"
_BLAST = r"(?:explosion|blast|bomb|detonation)"
_WENT = r"(?:occurred|happened|went off|exploded|ripped|tore|shook|rocked|came|was (?:heard|felt)|detonated|flattened|levell?ed|struck|took place)"
OPENING = re.compile(
    r"call|alarm|alert|mayday|summoned|notified|dispatched|phoned|rang |telephoned|dial|entered|burst in|stormed|barged|walked in|strode in|forced their way|broke in|opened fire|gunfire|shots|"
    r"quake|temblor|tremor|explosion|blast|bomb|detonation|fire |broke out|last |pronounced|declared dead|levee|dam |dyke|dike|embankment|bank |lift|blast|took off|landed|touched down|splash|sank|sunk|capsized|went down|"
    r"surrender|gave |turned |forced |arrested|captured|caught|detained|apprehended|custody|pulled over"
)
MOMENTS: tuple[Rule[str], ...] = (
    Rule(
        "call that came in",
        re.compile(
            rf"\b(?:(?:first|emergency|999|911|9-1-1|112|fire|distress|mayday) (?:[a-z]+ )?(?:calls?|alarm|alert|signal)|alarm|mayday|a call)\b{_NEAR}\b(?:reached|came|received|raised|made|logged|sounded|went out|given|sent|taken|placed|went off)\b{_NEAR}{_AT}"
        ),
        of("alarm"),
        (("The first call reached the station at @.", "alarm"), ("The alarm was raised shortly before @", "alarm")),
        ("The call was about a cat seen at @", "The alarm was raised after a walk at @"),
    ),
    Rule(
        "call that is taken",
        re.compile(rf"\b(?:(?:received|got|took|logged|answered) (?:a|the|an|its|their) (?:first |emergency |distress |911 |999 )?call|caller (?:reported|told))\b{_NEAR}{_AT}"),
        of("alarm"),
        (("Police logged the call at @", "alarm"), ("Firefighters got a call from the mill shortly after @", "alarm")),
        ("She got a call centre job at last. It opened at @",),
    ),
    Rule(
        "called to the spot",
        re.compile(
            rf"\b(?:(?:was|were|been|being) (?:called(?: out)?|alerted|summoned|notified|dispatched|sent)(?= (?:to|at|by|in|just|about|around|shortly|on|@))|(?:called|alerted|rang|phoned|telephoned|dialled|dialed|summoned|notified) (?:the )?(?:police|fire (?:brigade|service|department|station)|firefighters|ambulance|emergency services|coast ?guard|999|911|112|10\d)\b){_NEAR}{_AT}"
        ),
        of("alarm"),
        (("Crews were called to the mill at about @", "alarm"), ("They rang 999 at around @", "alarm")),
        ("It was called a success at @", "She called a friend at @"),
    ),
    Rule(
        "robbers who come in",
        re.compile(
            rf"\b(?:(?:men|gang|raiders|robbers|gunmen|gunman|shooter|suspect|thieves|attackers?|intruders?|four|three|two|five|pair|trio)\b{_NEAR}\bentered|burst in(?:to)?|stormed in(?:to)?|barged in(?:to)?|strode in(?:to)?|walked in(?:to)?(?! court)|forced (?:a|the|open a|open the) [a-z -]*(?:door|window|gate)|forced their way in(?:to)?|broke in(?:to)?)\b{_NEAR}{_AT}"
        ),
        of("start of the attack"),
        (("The gang burst into the shop in Mill Lane at about @", "start of the attack"), ("Three men, in hoods, entered the bank shortly after @", "start of the attack")),
        ("The mayor entered the hall. He spoke at @", "They entered the race before the start at @"),
    ),
    Rule(
        "shots that fall",
        re.compile(rf"\b{_FIRST}(?:opened fire|gunfire|(?:first )?shots (?:were (?:fired|heard)|rang out))\b(?: (?:in|at|on|inside|outside) [^.,;:\n@]{{1,50}}?)?{_AT}"),
        of("start of the attack"),
        (("He opened fire in the hall at @", "start of the attack"), ("there was gunfire around @", "start of the attack")),
        ("police opened fire on the van, which left at @",),
    ),
    Rule(
        "quake that strikes",
        re.compile(rf"\b{_FIRST}{_QUAKE}\b(?!s)(?:,{_ANY}{{1,60}},)?{_NEAR}\b{_STRUCK}\b{_NEAR}{_AT}"),
        of("hour of the quake"),
        (("The quake, with a magnitude of 5, hit at @", "hour of the quake"), ("An earthquake tore through Arden at @", "hour of the quake")),
        ("The second quake struck at @", "The quake struck Arden before the mass at @"),
    ),
    Rule(
        "blast that comes",
        re.compile(rf"\b{_FIRST}(?:{_BLAST}(?:,| {_NEAR}\b{_WENT}\b){_NEAR}{_AT}|it was @ when [^.;:\n]{{1,40}}\b(?:exploded|blew up|went up)\b)"),
        of("hour of the blast"),
        (("The blast, shortly after @, tore down a wall.", "hour of the blast"), ("An explosion occurred at the mill at @", "hour of the blast")),
        ("A second explosion occurred at @", "The bomb was found at @"),
    ),
    Rule(
        "fire that breaks out",
        re.compile(rf"\b(?:fire|blaze) (?:broke out|started|began|was (?:reported|noticed|spotted|discovered))\b{_NEAR}{_AT}"),
        of("hour of the fire"),
        (("The fire broke out in the attic at @", "hour of the fire"),),
        ("The fire was put out at @",),
    ),
    Rule(
        "seen for the last time",
        re.compile(rf"\b(?:was |were |been )?last (?:seen|heard from|spotted)\b{_NEAR}{_AT}"),
        of("hour last seen"),
        (("She was last seen alive at the quay at @", "hour last seen"),),
        ("At last they were seen before the rain at @",),
    ),
    Rule(
        "pronounced dead",
        re.compile(rf"\b(?:pronounced|declared) dead\b{_NEAR}{_AT}"),
        of("hour of the death"),
        (("He was pronounced dead at the scene at @", "hour of the death"),),
        ("He was pronounced fit at @",),
    ),
    Rule(
        "dam that breaks",
        re.compile(rf"\b(?:levee|dam|dyke|dike|embankment|river bank|wall of the reservoir) (?:broke|burst|failed|gave way|collapsed|breached|was breached|ruptured)\b{_NEAR}{_AT}"),
        of("hour of the breach"),
        (("The levee gave way near the lock at @", "hour of the breach"),),
        ("The levee was checked at @",),
    ),
    Rule(
        "ship that goes down",
        re.compile(rf"\b(?:sank|capsized|went down|ran aground|rolled over)\b{_NEAR}{_AT}"),
        of("hour of the sinking"),
        (("The ferry capsized off Larkin at around @", "hour of the sinking"),),
        ("It sailed at @",),
    ),
    Rule(
        "lift-off",
        re.compile(rf"\b(?:lifted off|blasted off|took off)\b{_NEAR}{_AT}"),
        of("hour of lift-off"),
        (("The rocket lifted off from Arden at @", "hour of lift-off"),),
        ("He took off his hat. It rained at @",),
    ),
    Rule(
        "landing",
        re.compile(rf"\b(?:landed|touched down|splashed down)\b{_NEAR}{_AT}"),
        of("hour of the landing"),
        (("The jet touched down in Arden at @", "hour of the landing"),),
        ("It was to land. It rained at @",),
    ),
    Rule(
        "one who is caught",
        re.compile(rf"\b(?:arrested|apprehended|recaptured|(?:was|were|been) (?:captured|caught|detained)|taken into custody|surrendered|gave (?:himself|herself|themselves) up|turned (?:himself|herself) in)\b{_NEAR}{_AT}"),
        of("hour of the arrest"),
        (("He was arrested in Arden at about @", "hour of the arrest"), ("She gave herself up shortly after @", "hour of the arrest")),
        ("He was arrested after a walk at @", "They caught a train at @"),
    ),
)  # fmt: skip
