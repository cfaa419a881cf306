"""shots and wounds, and the least that somebody must serve"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_SHOT = r"(?:shot|stabbed|knifed)"
_PRISON = r"(?:serves?|served|jail|jailed|prison|life|sentence|sentenced)"
OPENING = re.compile(
    r"\b(?:shots?\b|fir(?:ed|ing)\b|bullets\b|rounds\b|stabbed\b|knifed\b|wounds\b|hit by\b|struck by\b|parole\b|minimum\b)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "shots told of",
        re.compile(rf"\b{FIGURE} (?:gun)?(?:shots|bullets|rounds) (?:(?:were|had been|have been) )?(?:fired|rang)\b"),
        of("shots"),
        (("five shots were fired", "shots 5"), ("five shots rang out", "shots 5"), ("the five bullets fired", "shots 5")),
        ("five shots hit the post", "more shots were fired"),
    ),
    Rule(
        "shots fired",
        re.compile(rf"\bfir(?:ed|ing) (?:off )?{SOME}{FIGURE} (?:shots|rounds|bullets|times)\b"),
        of("shots"),
        (("she fired at least five shots", "shots 5"), ("fired five times", "shots 5")),
        ("fired five workers", "fired two more shots"),
    ),
    Rule(
        "shot so many times",
        re.compile(rf"\b(?:was|been|were|being|got|,) {_SHOT} {SOME}(?P<n>(?:{NUMBER}) times|twice)\b"),
        of("wounds"),
        (("Reed was shot five times", "wounds 5"), ("Finch had been stabbed twice", "wounds 2")),
        ("he shot at them five times", "he was arrested five times"),
    ),
    Rule(
        "hit by so many",
        re.compile(rf"\b(?:hit|struck) by {SOME}{FIGURE} (?:bullets|rounds|shots)\b"),
        of("wounds"),
        (("Reed was hit by five bullets", "wounds 5"),),
        ("hit by five cars",),
    ),
    Rule(
        "wounds",
        re.compile(rf"\b{FIGURE} (?:gunshot|bullet|stab|knife) wounds\b"),
        of("wounds"),
        (("she had five stab wounds", "wounds 5"),),
        ("five wounds", "five wounded"),
    ),
    Rule(
        "parole",
        re.compile(rf"\bparole (?:for|in|after|until after) {SOME}(?P<n>(?:{NUMBER}) years)\b"),
        of("parole"),
        (("not eligible for parole for 17 years", "parole 6209.25"),),
        ("on parole after 1999", "parole for two months"),
    ),
    Rule(
        "least term",
        re.compile(
            rf"\b(?:{_PRISON}\b[^.;\d\n]{{0,25}} (?:a )?minimum|minimum (?:term|sentence|tariff|jail term)) of {SOME}(?P<n>(?:{NUMBER}) years)\b"
        ),
        of("parole"),
        (("a minimum term of 17 years", "parole 6209.25"), ("must serve a minimum of 17 years", "parole 6209.25")),
        ("a minimum of 17 years at school",),
    ),
)  # fmt: skip
