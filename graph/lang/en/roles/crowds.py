"""how many came, to a game or to protest, how high water rose, how tall a house is, how long a land mourns"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_VENUE = r"(?:stadium|arena|ground|ballpark|stands)"
_PEOPLE = r"(?:people|persons|supporters|protesters|protestors|demonstrators|marchers|opponents|activists|students|workers|residents|citizens|women|youths|mourners)"
_RALLY = r"(?:march|protest|rally|demonstration|assembly|vigil|gathering|procession|walkout)"
# How people come together in the open: "filled the square", "turned out".
_CAME = (
    r"(?:filled|packed (?:the|into)|thronged|gathered|assembled|massed|turned out|took to the streets|taken to the streets|came out|come out|marched|rallied"
    rf"|demonstrated|protested|poured into|were marching|joined (?:together|in|(?:an?|the) (?:[\w-]+ )?{_RALLY})|(?:took|taken) part in (?:an?|the) (?:[\w-]+ ){{0,2}}{_RALLY})"
)
OPENING = re.compile(
    r"\b(?:filled\b|packed\b|thronged\b|gathered\b|assembled\b|massed\b|turned out\b|to the streets\b|came out\b|come out\b|marched\b|marching\b|rall(?:y|ied)\b|demonstrat|protest|poured into\b|joined\b|part in\b|march\b|vigil\b|crowd|attend|drew\b|attracted\b|pulled in\b|brought in\b|spectators\b|stadium\b|arena\b|ground\b|ballpark\b|stands\b|crest|peak|stor(?:e?y|ied|eyed)\b|mourning\b)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "crowd put at",
        re.compile(rf"\b(?:put|puts|estimated|estimates) (?:the )?(?:crowd|turnout|number of (?:protesters|demonstrators|marchers)) at {SOME}{FIGURE}\b(?! per)"),
        of("rally"),
        (("police put the crowd at 8,120", "rally 8120"), ("estimated the crowd at 8,120", "rally 8120")),
        ("estimated the cost at 8,120",),
    ),
    Rule(
        "crowd",
        re.compile(rf"\b(?:crowd|attendance) (?:of|was|at|stood at) {SOME}{FIGURE}\b(?! per)"),
        of("attendance"),
        (("before a crowd of 8,120", "attendance 8120"), ("attendance was 8,120.", "attendance 8120")),
        ("a crowd of fans", "attendance was 40 percent down"),
    ),
    Rule(
        "attended by so many",
        re.compile(rf"\battended by {SOME}{FIGURE} (?:people|spectators|fans|supporters)\b"),
        of("attendance"),
        (("the match was attended by some 8,120 fans", "attendance 8120"),),
        ("attended by 30 ministers",),
    ),
    Rule(
        "drew so many",
        re.compile(rf"\b(?:drew|attracted|pulled in|brought in) {SOME}{FIGURE} (?:fans|spectators|supporters|visitors|concert-?goers|worshippers)\b(?! (?:a|per|each|every|last)\b)"),
        of("attendance"),
        (("the fair drew some 8,120 visitors", "attendance 8120"),),
        ("drew 12 fouls", "drew 8,120 visitors a day"),
    ),
    Rule(
        "so many in a stadium",
        re.compile(rf"\b{FIGURE} (?:people |spectators |fans |supporters )?(?:were )?(?:in|inside|at) the {_VENUE}\b"),
        of("attendance"),
        (("there were 8,120 in the arena", "attendance 8120"),),
        ("9 kilometres from the stadium", "8,120 outside the ground"),
    ),
    Rule(
        "spectators",
        re.compile(rf"\b{FIGURE} spectators\b"),
        of("attendance"),
        (("watched by 8,120 spectators", "attendance 8120"),),
        ("8,120 seats", "the first spectators"),
    ),
    Rule(
        "came together",
        re.compile(rf"\b{FIGURE} (?:[a-z-]+ )?{_PEOPLE}(?: of (?:the |his |her |its )?[a-z]+(?: [a-z]+){{0,2}}?)?(?: who)?(?: had| have)? (?:\w+ly )?{_CAME}\b"),
        of("rally"),
        (
            ("some 8,120 people filled the harbour", "rally 8120"),
            ("about 8,120 opponents of the dam gathered in Arden", "rally 8120"),
            ("8,120 persons took part in a silent march", "rally 8120"),
            ("8,120 people who had come out", "rally 8120"),
        ),
        ("8,120 people joined the club", "8,120 people were asked", "30 residents took part in a study"),
    ),
    Rule(
        "rally of so many",
        re.compile(rf"\b{_RALLY}s? (?:of|by|drew|attracted|attended by|joined by) {SOME}{FIGURE} (?:[a-z-]+ )?{_PEOPLE}\b"),
        of("rally"),
        (("a rally of 8,120 people", "rally 8120"), ("the march drew about 8,120 students", "rally 8120")),
        ("a march of 30 miles",),
    ),
    Rule(
        "crest",
        re.compile(rf"\b(?:crest|peak)(?:ed|s|ing)? (?:early |late )?(?:at|of) {SOME}{FIGURE}[ -](?:feet|foot|ft|met(?:re|er)s?|m)\b"),
        of("crest"),
        (("the river crested at 21.4 feet", "crest 0.0065227"), ("a crest of 21 feet", "crest 0.0064008")),
        ("the peak of 21 mountains", "prices peaked at 21 dollars"),
    ),
    Rule(
        "storeys",
        re.compile(rf"\b{FIGURE}[- ](?:storey|story|storied|storeyed) (?=[a-z])"),
        of("storeys"),
        (("a six-storey hotel burned", "storeys 6"), ("the six story building", "storeys 6")),
        ("six stories about it", "a six-page story"),
    ),
    Rule(
        "mourning",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ]days?)(?: period)?(?: of)? (?:national |official |public |state )?mourning\b"),
        of("mourning"),
        (("three days of national mourning", "mourning 3"),),
        ("days of mourning", "three mourning days"),
    ),
)  # fmt: skip
