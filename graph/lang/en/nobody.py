"""English: words that count none -> the rules that read them as zero"""

from __future__ import annotations

import re

from graph.model import Quantity
from graph.rule import Rule

# Of "nobody else" others were told before; who counts none badly hurt leaves open how many were hurt.
NOBODY, NOBODY_ELSE, NOBODY_BADLY = "nobody", "nobody else", "nobody badly"


def _none(match: re.Match[str]) -> Quantity:
    return Quantity(0, 0)


RULES: tuple[Rule[Quantity], ...] = (
    Rule(
        NOBODY_ELSE,
        re.compile(r"(?:(?:no[ -]one|nobody|none) (?:else|other)|no other)(?= )"),
        _none,
        (("nobody else was hurt", "0"), ("no other injuries", "0")),
        ("nobody was hurt",),
    ),
    Rule(
        NOBODY_BADLY,
        re.compile(
            r"(?:no[ -]one|nobody|none)(?: of the \w+)?(?= )"
            r"(?=(?: \w+){1,4} (?:seriously|severely|badly|critically|gravely|fatally)\b)"
        ),
        _none,
        (("nobody was badly hurt", "0"), ("no one has been seriously injured", "0")),
        ("nobody was hurt", "nobody spoke in the end of the badly hurt"),
    ),
    Rule(
        NOBODY,
        re.compile(
            r"(?:no[ -]one|nobody|none)(?: of the \w+)?(?= )"
            r"|no(?= [a-z])(?! (?:major|serious|severe|significant|grave|critical|further|life)\b)"
        ),
        _none,
        (("nobody was hurt", "0"), ("no injuries", "0"), ("none of the passengers was hurt", "0")),
        ("nobody else was hurt", "now", "no serious injuries", "no life-threatening injuries", "no further deaths"),
    ),
)
