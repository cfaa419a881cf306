"""English words that tell how things stood in a disaster, and the sense each has: sirens sounded, no wave was seen

Each pattern tells of one thing wherever it stands in a report; `OPEN` are the words before it that leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.rule import Rule

_NOT = r"(?:not|n['\u2019]t|never|no|none|nobody|fail\w*|neither|without|hardly)"
_PLAIN = rf"(?:(?!\b{_NOT}\b)[^.;,\n])"
_SIRENS = r"(?:sirens?|loudspeakers)"
_DETECTORS = r"(?:smoke|fire) (?:alarms?|detectors?)"
_WAS = r"(?:was|were|had been|has been|have been)"
_WARNINGS = r"(?:tsunami|storm|flood|tornado|hurricane|evacuation) (?:warnings?|alerts?|orders?)"
_GIVEN = r"(?:issued|raised|put out|given|broadcast|sent(?: out)?|declared|triggered|announced)"
_NOTED = r"(?:recorded|measured|detected|observed|seen|reported|spotted|generated|triggered)"
# "If the sirens sounded", "sirens should have sounded".
OPEN = re.compile(
    r"\b(?:whether|if|unless|would|should|could|might|may|until|when(?:ever)?|fear\w*|in case|no|none|nothing|nobody|neither|not|never|reports?|rumou?rs?|claims? (?:that|of)|den(?:y|ies|ied)|reject(?:s|ed)|\w+n['\u2019]t)\b[^.;,\n]{0,40}$"
)
NEAR = 60


def _is(sense: str) -> Callable[[re.Match[str]], str]:
    return lambda _: f"sense:{sense}"


STATES: tuple[Rule[str], ...] = (
    Rule(
        "sirens sounded",
        re.compile(rf"\b(?P<n>{_SIRENS} {_PLAIN}{{0,25}}?\b(?:sounded|wailed|wailing|blared|blaring|went off|rang out|worked))\b"),
        _is("SirensSounded"),
        (("Sirens sounded along the quay.", "sense:SirensSounded"), ("the sirens on the hill went off at once", "sense:SirensSounded")),
        ("if the sirens sounded, they ran", "the sirens never sounded in Arden, so", "no sirens sounded"),
    ),
    Rule(
        "sirens silent",
        re.compile(
            rf"\b(?P<n>{_SIRENS}[^.;\n]{{0,70}}? (?:(?:stayed|remained|kept|fell|were) silent|(?:did not|did ?n['\u2019]t|never) (?:sound(?:ed)?|go off|went off|work(?:ed)?|wail(?:ed)?)|failed\b)"
            rf"|no (?:[a-z-]+ )?sirens? (?:(?:was|were) )?(?:sounded|heard|went off|wailed|could be heard)"
            rf"|sirens\? (?:there were none|none|what sirens))"
        ),
        _is("SirensSilent"),
        (("The sirens on the quay stayed silent.", "sense:SirensSilent"), ("No sirens were heard in Arden.", "sense:SirensSilent")),
        ("a silent crowd and no lights", "the siren of a silent film"),
    ),
    Rule(
        "detectors rang",
        re.compile(rf"\b(?P<n>{_DETECTORS} {_PLAIN}{{0,25}}?\b(?:sounded|went off|rang|woke|worked|beeped))\b"),
        _is("DetectorsRang"),
        (("a smoke alarm in the hall went off", "sense:DetectorsRang"),),
        ("the smoke alarm did not work, and went on so", "a car alarm went off"),
    ),
    Rule(
        "no detectors",
        re.compile(
            rf"\b(?P<n>{_DETECTORS}[^.;\n]{{0,50}}? (?:stayed silent|(?:did not|did ?n['\u2019]t|never) (?:sound(?:ed)?|go off|went off|ring|rang|work(?:ed)?)|failed\b)"
            rf"|no (?:working )?{_DETECTORS})"
        ),
        _is("NoDetectors"),
        (("the smoke alarms failed", "sense:NoDetectors"), ("the house had no smoke detectors", "sense:NoDetectors")),
        ("smoke alarms are cheap",),
    ),
    Rule(
        "wave seen",
        re.compile(rf"\b(?P<n>(?:tsunami|waves?)(?: of [^.;,\n]{{1,20}})? {_WAS} {_NOTED}|(?:caus|trigger|generat|set off|unleash)(?:ed|ing)? a (?:[a-z-]+ )?tsunami)\b"),
        _is("WaveSeen"),
        (("A wave of 30 centimetres was recorded off Arden.", "sense:WaveSeen"), ("the quake triggered a small tsunami", "sense:WaveSeen")),
        ("no wave was recorded", "a tsunami warning was issued", "it did not trigger a tsunami, he said"),
    ),
    Rule(
        "no wave",
        re.compile(rf"\b(?P<n>no (?:[a-z-]+ )?(?:tsunami|waves?) (?:{_WAS} )?(?:{_NOTED}|came|followed|arrived)|(?:did not|did ?n['\u2019]t) (?:cause|trigger|generate|set off) (?:a|any) (?:[a-z-]+ )?tsunami)\b"),
        _is("NoWave"),
        (("No wave was detected at the pier.", "sense:NoWave"), ("The quake did not cause a tsunami.", "sense:NoWave")),
        ("no tsunami warning was issued", "there was no wave of thefts"),
    ),
    Rule(
        "warned",
        re.compile(rf"\b(?P<n>{_WARNINGS} {_WAS} {_GIVEN}|(?:issued|raised|put out|gave|broadcast|sent out) (?:a|an|the) (?:[a-z]+ )?{_WARNINGS})\b"),
        _is("Warned"),
        (("A tsunami warning was issued.", "sense:Warned"), ("The office issued a flood warning.", "sense:Warned")),
        ("no flood warning was issued", "a warning was read"),
    ),
    Rule(
        "not warned",
        re.compile(
            rf"\b(?P<n>no {_WARNINGS} (?:{_WAS} )?(?:{_GIVEN}|in force|came)|{_WARNINGS} {_WAS} (?:not|never) {_GIVEN}|(?:did not|did ?n['\u2019]t|never) (?:issued?|raised?|put out|g[ai]ven?|broadcast|sen[dt] out) (?:a|an|any) {_WARNINGS})\b"
        ),
        _is("NotWarned"),
        (("No tsunami warning was issued.", "sense:NotWarned"), ("The office never issued a flood warning.", "sense:NotWarned")),
        ("no warning was given to the shops",),
    ),
    Rule(
        "airport closed",
        re.compile(r"\b(?P<n>(?:airport|runway)s? (?:(?:was|were|is|has been|had been|remained|stayed|remains) (?:temporarily )?(?:closed|shut)(?: down)?))\b"),
        _is("AirportClosed"),
        (("Arden airport was closed after the storm.", "sense:AirportClosed"),),
        ("the airport was not closed", "the airport hotel was closed"),
    ),
    Rule(
        "airport open",
        re.compile(r"\b(?P<n>(?:airport|runway)s? (?:(?:was|were|is|remained|stayed|remains|stays) (?:still )?(?:open|unaffected|operating(?: normally| as usual)?)|(?:was|were|is|has) (?:not|never) (?:been )?(?:closed|shut)))\b"),
        _is("AirportOpen"),
        (("The airport stayed open all day.", "sense:AirportOpen"), ("the airport was not closed", "sense:AirportOpen")),
        ("the airport was opened in 1970",),
    ),
)  # fmt: skip
