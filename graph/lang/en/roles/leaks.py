"""how much leaked out of a tank, a pipe or a ship"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import SOME, of
from graph.rule import Rule

_FAMILIES = (
    r"(?:famil(?:y|ies)|relatives|next of kin|kin|bereaved|heirs|widows|dependants|dependents|households of the dead)"
)
_GET = r"(?:receive[sd]?|get(?:s|ting)?|got|be (?:paid|given|offered|granted|awarded)|(?:are|were|is|was) (?:being |to be )?(?:paid|given|offered|promised|granted|awarded)|been (?:paid|given|offered|promised))"
_UNIT = r"(?:tons?|tonnes?|kilos?|kilogram(?:me)?s?|kg|lit(?:re|er)s?|gallons?|barrels?|cubic (?:met(?:re|er)s?|feet|yards?))"
_MUCH = rf"(?P<n>(?:{NUMBER}) {_UNIT})"
_OUT = r"(?:leaked|spilled|spilt|escaped|poured|gushed|flowed|ran (?:into|out|down|off)|seeped|drained|spewed|washed|entered|went (?:into|down)|got into|came out|(?:was|were|been|had been) (?:released|discharged|spilled|spilt|dumped|lost))"
_LETTING = r"(?:leak(?:ed|ing)|spill(?:ed|ing)|spilt|spew(?:ed|ing)|discharg(?:ed|ing)|releas(?:ed|ing)|disgorg(?:ed|ing)|dump(?:ed|ing)|pour(?:ed|ing)|sen[dt](?:ing)?)"
OPENING = re.compile(r"\b(?:tons?|tonnes?|kilos?|kg|lit(?:re|er)s?|gallons?|barrels?|cubic)\b")

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "so much leaked",
        re.compile(rf"\b{_MUCH}(?: of [a-z -]{{2,40}}?)?,? (?:(?:which|that|had|have|has) )?{_OUT}\b"),
        of("leaked"),
        (("about 90 tonnes of diesel leaked into the bay", "leaked 90000"), ("some 90 tons had poured out", "leaked 90000")),
        ("90 tonnes of rice were sold", "90 tonnes of rice ran short"),
    ),
    Rule(
        "leak of so much",
        re.compile(rf"\b(?:leak|leakage|spill|spillage|release|discharge|escape|loss) (?:of|was|at|put at) {SOME}{_MUCH}"),
        of("leaked"),
        (("a spill of some 90 tonnes", "leaked 90000"),),
        ("a discharge of 90 patients",),
    ),
    Rule(
        "letting out so much",
        re.compile(rf"\b{_LETTING} (?:out )?{SOME}{_MUCH}"),
        of("leaked"),
        (("the tanker spilled at least 90 tonnes of oil", "leaked 90000"),),
        ("released 90 patients", "spilled his tea"),
    ),
)  # fmt: skip
