"""English words for parts of the body, and for what hurts them"""

from __future__ import annotations

import re

# Two that stand together in no line are no one part, nor is one a part of the other.
_LINES = (
    "tibia shin shinbone leg", "fibula leg", "femur thigh leg", "knee kneecap meniscus leg", "ankle foot leg", "calf leg",
    "hamstring thigh leg", "quadriceps thigh leg", "foot heel", "foot toe", "achilles heel leg ankle", "groin hip pelvis",
    "groin stomach abdomen", "arm elbow", "arm wrist", "arm forearm", "arm humerus shoulder", "shoulder collarbone clavicle",
    "hand finger thumb wrist", "head skull forehead brain", "head face", "face jaw", "face nose", "face eye", "face cheek cheekbone",
    "face mouth", "neck throat", "neck spine back", "chest rib ribs torso lung heart", "back spine torso", "stomach abdomen belly torso",
    "buttocks buttock",
)  # fmt: skip
PARTS = tuple(frozenset(line.split()) for line in _LINES)
_PART = rf"(?P<side>left |right )?(?:lower |upper |front )?(?P<part>{'|'.join(sorted(frozenset().union(*PARTS), reverse=True))})\b"
_HURT = (
    r"(?:broke|broken|breaks?|breaking|fractur\w+|sprain\w*|tore|torn|tearing|dislocat\w+|injur\w+|hurt\w*|bruis\w+|wound\w*|shot|"
    r"stabb\w+|hit|struck|strain\w*|ruptur\w+|gunshot|shattered|twisted|bullets?)"
)
_LEADING = r"(?:in|to|through|his|her|their|a|the) "
_DAMAGE = r"(?:injury|injuries|fracture|surgery|sprain|wound|strain|tear|bruise)"
# "Broke her right leg", "shot in the leg"; "a leg injury". "Hit back" and "the head of" tell of no part.
HURT = (
    re.compile(
        rf"\b{_HURT} (?:(?:[\w'\u2019]+ ){{0,3}}?{_LEADING})?{_PART}(?! (?:of|to|off|up|down|out|count|coach|line|start|end|office)\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b{_PART} {_DAMAGE}\b", re.IGNORECASE),
)
