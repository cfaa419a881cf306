"""what is measured of, or from, a named place: how far off a quake began or a ship sank, how high a wave rose at its shore"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import NOUN, SOME, of
from graph.rule import Rule

FAR = r"(?:km|kms|kilomet(?:er|re)s?|miles?)"
_TALL = r"(?:feet|foot|ft|met(?:re|er)s?|m|cm|centimet(?:re|er)s?|inch(?:es)?)"
ALSO = r"(?: ?\([^()\n]{1,25}\))?"
_WAY = r"(?:(?:to the )?(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ern)? (?:of|off|from)|from|away from|off)"
_SORT = r"(?:(?:the )?(?:[a-z]+ )?(?:town|city|port|capital|village|island|coast|shore|district) of )?"
_NAME = NOUN.replace("<thing>", "<name>")
_SEEN = r"(?:(?:(?:was|were) )?(?:recorded|measured|seen|reported|observed|came ashore) (?:at|in|off|near)|hit|struck|reached)"
OPENING = re.compile(r"\b(?:epicent|centered\b|centred\b|waves?\b|tsunamis?\b|gusts?\b|rain\b|miles?\b|kms?\b|kilomet)")

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "epicentre",
        re.compile(
            rf"\b(?:epicent(?:er|re)|cent(?:er|re)d)\b[^.;\n]{{0,60}}? {SOME}(?P<n>(?:{NUMBER})[ -]?{FAR}){ALSO} {_WAY} (?:the )?{_SORT}(?:the )?{_NAME}"
        ),
        of("epicentre"),
        (
            ("It was centred 90 km (56 miles) southwest of the town of Arden.", "epicentre 90"),
            ("The epicentre was at sea, 60 km south west of Port Larkin, the office said.", "epicentre 60"),
        ),
        ("it was centred 110 km southwest of the town.", "the quake moved it 3 miles from Arden by noon"),
    ),
    Rule(
        "out at sea",
        re.compile(
            rf"\b(?:sank|sunk|sinking|foundered|went down|capsized|seized|hijacked|captured|attacked|boarded|intercepted|collided|ran aground|vanished|disappeared|distress call)\b[^;\n]{{0,60}}? {SOME}(?P<n>(?:{NUMBER})[ -]?(?:nautical )?{FAR}){ALSO} {_WAY} (?:the )?{_SORT}(?:the )?{_NAME}"
        ),
        of("offing"),
        (("The tug sank about 14 km west of Larkin.", "offing 14"), ("It was seized 40 nautical miles off Arden.", "offing 74.08"), ("It had been attacked on Monday roughly 40 nautical miles northeast of the Arden Isles.", "offing 74.08")),
        ("It sank 14 km west of the town.", "It left Larkin and sank."),
    ),
    Rule(
        "wave at a place",
        re.compile(
            rf"\b(?:waves?|tsunamis?) (?:of |as high as |up to |measuring |reaching ){SOME}(?P<n>(?:{NUMBER}|a)[- ]?{_TALL})(?: high| tall)? {_SEEN} (?:the )?{_SORT}{_NAME}"
        ),
        of("wave"),
        (("A wave of 30 centimetres was recorded at Arden.", "wave 30"), ("waves up to four metres high hit the port of Arden.", "wave 0.004")),
        ("a wave of 30 centimetres was recorded at the pier.", "a wave of 30 arrests was seen in Arden."),
    ),
    Rule(
        "gust at a place",
        re.compile(
            rf"\bgusts? (?:of |up to |as high as ){SOME}(?P<n>(?:{NUMBER}) ?(?:mph|kph|km/h|kmh|miles an hour|miles per hour|kilomet(?:re|er)s (?:an|per) hour|knots)) {_SEEN} (?:the )?{_SORT}{_NAME}"
        ),
        of("gust"),
        (("A gust of 92 mph was recorded at Arden.", "gust 148.0596"),),
        ("gusts of 92 mph were recorded at the airport.",),
    ),
    Rule(
        "rain at a place",
        re.compile(rf"\b(?P<n>(?:{NUMBER}) ?{_TALL}) of rain (?:has |had |have )?(?:fell|fallen|was recorded|were recorded|was measured) (?:on|in|at|over) {_SORT}{_NAME}"),
        of("rainfall"),
        (("About 12 inches of rain fell on Arden.", "rainfall 30.48"),),
        ("12 inches of rain fell on the roof.",),
    ),
)  # fmt: skip
