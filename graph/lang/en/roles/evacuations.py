"""how many had to leave their homes before a fire, a flood, a leak or an attack"""

from __future__ import annotations

import re

from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_PEOPLE = r"(?:people|persons|residents|inhabitants|villagers|locals|citizens|families|households|islanders|townspeople|holidaymakers|tourists|guests|patients|pupils)"
_WHO = rf"(?:(?:[a-z-]+ )?{_PEOPLE} )?"
_HOMES = r"(?:their|the) (?:homes?|houses?|villages?|apartments?|flats|hotels?|properties|area|valley|town)"
_LEAVE = rf"(?:(?:flee|leave|abandon|evacuate|quit) {_HOMES}|flee|evacuate|from {_HOMES}|out of {_HOMES}|to (?:leave|flee|evacuate|move out|get out))"
_MADE = r"(?:forc(?:ed|ing|es)|driv(?:en|ing)|drove|push(?:ed|ing)|sen[dt](?:ing)?|order(?:ed|ing)|chas(?:ed|ing))"
_MOVED = r"(?:evacuated|displaced|moved out|moved to safety|taken to safety|brought to safety|relocated|led to safety|driven from their homes|forced from their homes|ordered out|(?:told|ordered|asked|urged|instructed|advised|forced|obliged|made) to (?:leave|flee|evacuate|get out|move out|go)\b)"
OPENING = re.compile(
    r"\b(?:evacuat|displac|homes?\b|houses?\b|villages?\b|flee\b|fled\b|leave\b|left\b|safety\b|forc|order(?:ed|ing)\b|relocat)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "forced to leave",
        re.compile(rf"\b{_MADE} (?:out )?{SOME}{FIGURE} {_WHO}(?:to )?{_LEAVE}\b"),
        of("evacuated"),
        (
            ("The flood forced some 2,700 people from their homes.", "evacuated 2700"),
            ("driving more than 2,700 to leave", "evacuated 2700"),
        ),
        ("forced two ministers to resign", "forced 2,700 people to wait"),
    ),
    Rule(
        "so many were moved",
        re.compile(rf"\b{FIGURE} {_WHO}(?:(?:were|was|are|have|had|has|been|being) ){{0,3}}(?:already |safely )?{_MOVED}\b"),
        of("evacuated"),
        (
            ("2,700 villagers had been evacuated", "evacuated 2700"),
            ("Some 2,700 were ordered to leave.", "evacuated 2700"),
            ("2,700 people forced from their homes", "evacuated 2700"),
        ),
        ("2,700 villagers were fed", "of the 2,700 boats none was displaced"),
    ),
    Rule(
        "so many had to leave",
        re.compile(rf"\b{FIGURE} {_WHO}(?:(?:have|had|has|having) )+to (?:leave|{_LEAVE})\b"),
        of("evacuated"),
        (("2,700 people have had to leave their houses", "evacuated 2700"),),
        ("2,700 people had to vote",),
    ),
    Rule(
        "so many left",
        re.compile(rf"\b{FIGURE} {_WHO}(?:have |had |has )?(?:fled|left|abandoned|evacuated) {_HOMES}\b"),
        of("evacuated"),
        (("about 2,700 people fled their homes", "evacuated 2700"),),
        ("2,700 people left the hall",),
    ),
    Rule(
        "so many evacuated",
        re.compile(rf"\b(?:evacuat(?:ed|ing|es)|evacuation of|displac(?:ed|ing)) {SOME}{FIGURE} {_PEOPLE}\b"),
        of("evacuated"),
        (("the evacuation of about 2,700 residents", "evacuated 2700"), ("soldiers evacuated 2,700 people", "evacuated 2700")),
        ("evacuated 2,700 square miles",),
    ),
)  # fmt: skip
