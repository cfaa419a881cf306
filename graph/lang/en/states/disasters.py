"""how things stood in a disaster: sirens sounded or were silent, a wave was seen, a warning given, people had to leave"""

from __future__ import annotations

import re

from graph.lang.en.states.base import PLAIN, WAS, WAS_NOT, state

_SIRENS = r"(?:sirens?|loudspeakers)"
_DETECTORS = r"(?:smoke|fire) (?:alarms?|detectors?)"
_WARNINGS = r"(?:tsunami|storm|flood|tornado|hurricane|evacuation) (?:warnings?|alerts?|orders?)"
_GIVEN = r"(?:issued|raised|put out|given|broadcast|sent(?: out)?|declared|triggered|announced)"
_NOTED = r"(?:recorded|measured|detected|observed|seen|reported|spotted|generated|triggered)"
_SPREADING = r"(?:fire|wildfire|blaze|bushfire|flames|spill|slick|leak|outbreak|epidemic)"
_DAM = r"(?:dam|dyke|dike|levee|embankment|flood wall|floodwall|sea wall|seawall)"
_PLACE = r"(?:airport|runway)s?"

OPENING = re.compile(
    r"\b(?:sirens?|loudspeakers|alarms?|detectors?|tsunami|waves?|warnings?|alerts?|orders?|airports?|runways?|fire|wildfire|blaze|bushfire|flames|spill|slick|leak|outbreak|epidemic|dam|dyke|dike|levee|embankment|flood ?wall|sea ?wall|evacuations?|residents|people|families|villagers|households|locals|nobody|no one)\b"
)

STATES = (
    state(
        "SirensSounded",
        rf"{_SIRENS} {PLAIN}{{0,25}}?\b(?:sounded|wailed|wailing|blared|blaring|went off|rang out|worked)",
        ("Sirens sounded along the quay.", "the sirens on the hill went off at once"),
        ("if the sirens sounded, they ran", "the sirens never sounded in Arden, so", "no sirens sounded"),
    ),
    state(
        "SirensSilent",
        rf"(?:{_SIRENS}[^.;\n]{{0,70}}? (?:(?:stayed|remained|kept|fell|were) silent|(?:did not|did ?n['\u2019]t|never) (?:sound(?:ed)?|go off|went off|work(?:ed)?|wail(?:ed)?)|failed\b)"
        rf"|no (?:[a-z-]+ )?sirens? (?:(?:was|were) )?(?:sounded|heard|went off|wailed|could be heard)"
        rf"|sirens\? (?:there were none|none|what sirens))",
        ("The sirens on the quay stayed silent.", "No sirens were heard in Arden."),
        ("a silent crowd and no lights", "the siren of a silent film"),
    ),
    state(
        "DetectorsRang",
        rf"{_DETECTORS} {PLAIN}{{0,25}}?\b(?:sounded|went off|rang|woke|worked|beeped)",
        ("a smoke alarm in the hall went off",),
        ("the smoke alarm did not work, and went on so", "a car alarm went off"),
    ),
    state(
        "NoDetectors",
        rf"(?:{_DETECTORS}[^.;\n]{{0,50}}? (?:stayed silent|(?:did not|did ?n['\u2019]t|never) (?:sound(?:ed)?|go off|went off|ring|rang|work(?:ed)?)|failed\b)"
        rf"|no (?:working )?{_DETECTORS})",
        ("the smoke alarms failed", "the house had no smoke detectors"),
        ("smoke alarms are cheap",),
    ),
    state(
        "WaveSeen",
        rf"(?:(?:tsunami|waves?)(?: of [^.;,\n]{{1,20}})? {WAS} {_NOTED}|(?:caus|trigger|generat|set off|unleash)(?:ed|ing)? a (?:[a-z-]+ )?tsunami)",
        ("A wave of 30 centimetres was recorded off Arden.", "the quake triggered a small tsunami"),
        ("no wave was recorded", "a tsunami warning was issued", "it did not trigger a tsunami, he said"),
    ),
    state(
        "NoWave",
        rf"(?:no (?:[a-z-]+ )?(?:tsunami|waves?) (?:{WAS} )?(?:{_NOTED}|came|followed|arrived)|(?:did not|did ?n['\u2019]t) (?:cause|trigger|generate|set off) (?:a|any) (?:[a-z-]+ )?tsunami)",
        ("No wave was detected at the pier.", "The quake did not cause a tsunami."),
        ("no tsunami warning was issued", "there was no wave of thefts"),
    ),
    state(
        "Warned",
        rf"(?:{_WARNINGS} {WAS} {_GIVEN}|(?:issued|raised|put out|gave|broadcast|sent out) (?:a|an|the) (?:[a-z]+ )?{_WARNINGS})",
        ("A tsunami warning was issued.", "The office issued a flood warning."),
        ("no flood warning was issued", "a warning was read"),
    ),
    state(
        "NotWarned",
        rf"(?:no {_WARNINGS} (?:{WAS} )?(?:{_GIVEN}|in force|came)|{_WARNINGS} {WAS} (?:not|never) {_GIVEN}|(?:did not|did ?n['\u2019]t|never) (?:issued?|raised?|put out|g[ai]ven?|broadcast|sen[dt] out) (?:a|an|any) {_WARNINGS})",
        ("No tsunami warning was issued.", "The office never issued a flood warning."),
        ("no warning was given to the shops",),
    ),
    state(
        "AirportClosed",
        rf"{_PLACE} (?:(?:was|were|is|has been|had been|remained|stayed|remains) (?:temporarily )?(?:closed|shut)(?: down)?)",
        ("Arden airport was closed after the storm.",),
        ("the airport was not closed", "the airport hotel was closed"),
    ),
    state(
        "AirportOpen",
        rf"{_PLACE} (?:(?:was|were|is|remained|stayed|remains|stays) (?:still )?(?:open|unaffected|operating(?: normally| as usual)?)|(?:was|were|is|has) (?:not|never) (?:been )?(?:closed|shut))",
        ("The airport stayed open all day.", "the airport was not closed"),
        ("the airport was opened in 1970",),
    ),
    state(
        "Contained",
        rf"{_SPREADING} (?:{WAS} |has |had )?(?:now |fully |largely )?(?:contained|under control|brought under control|been brought under control|plugged|stopped|extinguished|put out)",
        ("The blaze was brought under control.", "The spill is now contained."),
        ("The blaze was not contained.", "a contained man"),
    ),
    state(
        "Spreading",
        rf"{_SPREADING} (?:(?:is|was|were|are|remains|remained|continues|continued|continuing|still) )+(?:still )?(?:(?:burning |raging )?out of control|spreading|growing|uncontained|to (?:spread|burn|grow|leak)|leaking|advancing)",
        ("The blaze was still spreading.", "The slick continues to grow.", "The wildfire is burning out of control."),
        ("The blaze spread from a barn.", "The fire is out."),
    ),
    state(
        "DamHeld",
        rf"{_DAM} (?:(?:has |had )?held(?! back)|withstood|{WAS} (?:intact|undamaged|holding)|{WAS_NOT} (?:damaged|breached))",
        ("The dam held through the night.", "the levee was intact"),
        ("the dam held back the lake", "the dam broke"),
    ),
    state(
        "DamBroke",
        rf"{_DAM} (?:(?:has |had )?(?:burst|broke|broken|collapsed|failed|gave way|given way|been breached|been swept away)|{WAS} (?:breached|swept away|washed away))",
        ("The dam burst at dawn.", "the levee had given way"),
        ("the dam was built in 1970",),
    ),
    state(
        "MustLeave",
        rf"(?:mandatory|compulsory|forced) evacuations?|(?:residents|people|families|villagers|households|locals) {WAS} (?:ordered|forced) (?:to leave|to evacuate|out of|from)",
        ("A mandatory evacuation was declared.", "Residents were ordered to leave."),
        ("Residents were asked to leave.", "a mandatory test"),
    ),
    state(
        "MayLeave",
        r"(?:voluntary|precautionary) evacuations?|(?:residents|people|families|villagers|households|locals) (?:left|fled|evacuated) (?:voluntarily|of their own accord|on their own)|(?:nobody|no one) (?:was|has been|had been) (?:ordered|forced) to leave",
        ("A voluntary evacuation was under way.", "Residents left of their own accord.", "Nobody was ordered to leave."),
        ("Residents left the hall.",),
    ),
)  # fmt: skip
