"""how things stood in unrest and in an attack: the internet, a curfew, leave to march, what flew"""

from __future__ import annotations

import re

from graph.lang.en.states.base import DID_NOT, WAS, WAS_NOT, state

_NET = r"(?:(?:mobile )?internet(?: access| service| connections?)?|mobile (?:networks?|phone (?:service|network)s?)|social media)"
_MARCH = r"(?:march|rally|demonstration|protest|gathering|assembly|vigil|parade)"
_LEADER = r"(?:president|prime minister|king|emir|sultan|leader|premier|chancellor|ruler|head of state)"
_HIT = r"(?:dropp|bomb|strafe?|attack|fir|launch|releas|unload|raid|pound|blast|hit|struck)"
_ABROAD = r"(?:fled|left|flown out of|escaped|slipped out of) (?:the country|abroad|the capital)"

OPENING = re.compile(
    r"\b(?:internet|networks?|mobile|media|curfew|emergency|siege|exception|disaster|march|rally|demonstration|protest|gathering|assembly|vigil|parade|president|minister|king|emir|sultan|leader|premier|chancellor|ruler|state|jets?|planes?|bombers?|warplanes?|fighter-bombers?|drones?|unmanned|helicopters?|gunships?)\b"
)

STATES = (
    state(
        "InternetCut",
        rf"{_NET} (?:{WAS} |went |has |had )?(?:been )?(?:cut(?: off)?|shut (?:down|off)|blocked|down|switched off|suspended|restricted|disrupted)|(?:cut|cut off|shut down|blocked|switched off|suspended) (?:the |access to )?{_NET}",
        ("Internet access was cut.", "The government shut down the internet."),
        ("The internet was not cut.",),
    ),
    state(
        "InternetUp",
        rf"{_NET} (?:(?:remained|stayed|was|is|kept) (?:up|available|working|running|on)|{WAS_NOT} (?:cut|cut off|blocked|restricted|shut down|switched off))",
        ("The internet stayed up.", "The internet was not cut."),
        ("Internet access was cut.",),
    ),
    state(
        "Curfew",
        rf"(?:imposed|declared|announced|ordered|clamped|slapped) (?:a |an )?(?:[a-z-]+ ){{0,3}}curfew|curfew (?:{WAS} )?(?:imposed|declared|announced|ordered|in force|came into force)",
        ("The governor imposed a night curfew.", "A curfew was declared."),
        ("No curfew was imposed.",),
    ),
    state(
        "NoCurfew",
        rf"no curfew|{DID_NOT} (?:impose|declare|order) (?:a|any) curfew|curfew (?:{WAS_NOT} (?:imposed|declared)|{WAS} lifted)",
        ("No curfew was imposed.",),
        ("A curfew was declared.",),
    ),
    state(
        "EmergencyDeclared",
        rf"(?:declared|proclaimed|announced|imposed|decreed) (?:a |the )?(?:[a-z-]+ )?state of (?:emergency|siege|exception|disaster)|state of (?:emergency|siege|exception|disaster) (?:{WAS} )?(?:declared|proclaimed|imposed|in force)",
        ("The governor declared a state of emergency.", "A state of siege was proclaimed."),
        ("No state of emergency was declared.",),
    ),
    state(
        "NoEmergency",
        rf"no state of (?:emergency|siege|exception|disaster)|{DID_NOT} (?:declare|proclaim|impose) (?:a|the) state of (?:emergency|siege|exception|disaster)|state of (?:emergency|siege|exception|disaster) {WAS_NOT} (?:declared|proclaimed|needed|necessary)",
        ("No state of emergency was declared.",),
        ("The governor declared a state of emergency.",),
    ),
    state(
        "Permitted",
        rf"{_MARCH} (?:{WAS} )(?:authori[sz]ed|permitted|allowed|approved|registered|sanctioned|legal)|{_MARCH},? (?:which )?(?:had|with) (?:a |the |official )?(?:permits?|permission)|(?:authori[sz]ed|permitted|approved|sanctioned) {_MARCH}",
        ("The march was authorised.", "The rally had a permit."),
        ("The march was not authorised.", "an unauthorised march"),
    ),
    state(
        "Unpermitted",
        rf"{_MARCH} (?:{WAS} )(?:banned|illegal|unauthori[sz]ed|unsanctioned|prohibited|forbidden)|{_MARCH} {WAS_NOT} (?:authori[sz]ed|permitted|allowed|approved|registered|sanctioned)|{_MARCH},? (?:which )?(?:had no|without|lacked) (?:a |any )?(?:permits?|permission)|(?:unauthori[sz]ed|unsanctioned|illegal|banned|unpermitted) {_MARCH}",
        ("The march was not authorised.", "an unauthorised march", "The rally had no permit."),
        ("The march was authorised.",),
    ),
    state(
        "LeaderFled",
        rf"{_LEADER} (?:(?!not\b|never\b|n['\u2019]t)[a-z'\u2019-]+ ){{0,3}}?(?:had |has )?(?:already )?{_ABROAD}",
        ("The president had already fled the country.",),
        ("The president has not fled the country.", "The mayor left the country."),
    ),
    state(
        "LeaderStayed",
        rf"{_LEADER} (?:[a-z'\u2019-]+ ){{0,3}}?(?:(?:is|was|remained|remains|stayed|stays) (?:still )?(?:in|inside|at) (?:the (?:country|capital|palace|presidential palace)|his palace|her palace|his post|her post)|(?:had |has )?(?:not|never) {_ABROAD})",
        ("The president remained in the capital.", "The president has not fled the country."),
        ("The president had fled the country.",),
    ),
    state(
        "ByJets",
        rf"(?:fighter|war|combat|enemy|attack|military) ?-?(?:jets?|planes?|bombers?) {_HIT}\w*|(?:warplanes?|fighter-bombers?|jets|bombers) {_HIT}\w*|(?:bombed|attacked|hit|struck|strafed|dropped|fired|raid|raided) (?:[a-z-]+ ){{0,3}}?by (?:[a-z-]+ )?(?:(?:fighter|combat|attack) ?-?(?:jets?|planes?)|warplanes?|jets|bombers)",
        ("Fighter jets bombed the market.", "The market was bombed by warplanes."),
        ("Drones bombed the market.", "The jet set left."),
    ),
    state(
        "ByDrones",
        rf"(?:drones?|unmanned (?:aircraft|planes?)) (?:[a-z-]+ )?{_HIT}\w*|drone (?:strike|attack|raid)s?|(?:bombed|attacked|hit|struck|dropped|fired|carried|targeted) (?:[a-z-]+ ){{0,3}}?by (?:a |an |armed |enemy )?(?:drones?|unmanned (?:aircraft|planes?))",
        ("A drone struck the market.", "The market was hit by drones.", "a drone strike"),
        ("Fighter jets bombed the market.",),
    ),
    state(
        "ByHelicopters",
        rf"(?:attack helicopters?|helicopter gunships?|gunships?|helicopters?) (?:[a-z-]+ )?{_HIT}\w*|(?:bombed|attacked|hit|struck|strafed|fired) (?:[a-z-]+ ){{0,3}}?by (?:a |an |attack |army )?(?:helicopters?|gunships?)",
        ("Attack helicopters strafed the market.",),
        ("Helicopters took the wounded away.",),
    ),
)  # fmt: skip
