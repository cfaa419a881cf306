"""how many are aboard: the crew of a ship, passengers, people"""

from __future__ import annotations

import re

from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_SAILORS = r"(?:crew(?: ?members)?|crewm[ae]n|seam[ae]n|sailors)"
# Who is named with a crew is mostly the captain, and counted apart.
_NOT_WITH = "".join(rf"(?<!\band{whose} )" for whose in ("", " a", " the", " his", " her", " their"))
_ABOARD = r"(?:on ?board|aboard)"
_CARRIED = rf"\bcarr(?:ied|ies|ying) {SOME}{FIGURE}"
_HELD = r"(?:with|had|has|have|carried|carrying|her|its|his)"
OPENING = re.compile(
    r"\b(?:crew|seam[ae]n\b|sailors\b|passengers\b|aboard\b|onboard\b|on board\b|people\b|persons\b|souls\b)"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "crew in numbers",
        re.compile(rf"{_NOT_WITH}\bcrews? (?:of|numbering) {SOME}{FIGURE}\b(?! (?:of|per ?cent|%|the))"),
        of("crew"),
        (("the tug and its crew of about 12.", "crew 12"), ("a crew numbering nine", "crew 9")),
        ("the crew of the 12 Arden ships", "12 of the crew of a tug", "the captain and his crew of 12"),
    ),
    Rule(
        "with so many of a crew",
        re.compile(rf"\b{_HELD} {SOME}{FIGURE} (?:[a-z-]+ )?{_SAILORS}\b(?! of\b)"),
        of("crew"),
        (("a tug with 12 Greek sailors", "crew 12"), ("her nine crew members", "crew 9")),
        ("rescued 12 sailors", "with 12 members", "with 12 crew of the tug"),
    ),
    Rule(
        "crew aboard",
        re.compile(rf"\b{FIGURE} (?:[a-z-]+ )?{_SAILORS} (?:were |was )?{_ABOARD}\b"),
        of("crew"),
        (("12 Greek crew were on board the tug", "crew 12"), ("nine seamen aboard", "crew 9")),
        ("12 sailors slept on board", "12 boys aboard"),
    ),
    Rule(
        "crew before the noun",
        re.compile(rf"\b{FIGURE}[- ](?:man|member|strong|person) crew\b"),
        of("crew"),
        (("its 12-man crew", "crew 12"), ("a nine-strong crew", "crew 9")),
        ("a 12-year-old crew member", "the one-man show"),
    ),
    Rule(
        "passengers aboard",
        re.compile(rf"\b{FIGURE} passengers (?:were |was )?{_ABOARD}\b"),
        of("passengers"),
        (("with 53 passengers on board", "passengers 53"),),
        ("47 passengers died", "the 47th passenger aboard"),
    ),
    Rule(
        "passengers on the way",
        re.compile(rf"\b{FIGURE} passengers (?:were |had been )?(?:travell?ing|riding|sitting|seated|(?:were )?(?:in|on|inside) the (?:[a-z-]+ )?(?:train|bus|coach|plane|aircraft|jet|ferry|ship|boat|tram|flight|minibus|carriages|airliner|vessel)\b)"),
        of("passengers"),
        (("53 passengers were travelling on the tram", "passengers 53"), ("the 53 passengers in the bus", "passengers 53")),
        ("53 passengers in the hospital", "53 passengers travelled last year"),
    ),
    Rule(
        "so many aboard",
        re.compile(rf"\b{FIGURE} (?:were|was|had been) {_ABOARD}\b"),
        of("aboard"),
        (("Almost 61 were aboard, a guard said.", "aboard 61"),),
        ("61 were on the board of the bank", "61 dogs were aboard"),
    ),
    Rule(
        "passengers carried",
        re.compile(rf"{_CARRIED} passengers\b(?! (?:a|per|each|every|last|in)\b)"),
        of("passengers"),
        (("the ferry was carrying about 47 passengers.", "passengers 47"),),
        ("the trams carried 3 million passengers last May", "carrying bags of 47 passengers"),
    ),
    Rule(
        "people aboard",
        re.compile(rf"\b{FIGURE} (?:people|persons|souls) (?:were |was )?{_ABOARD}\b"),
        of("aboard"),
        (("there were 61 people aboard", "aboard 61"), ("61 souls on board the ferry", "aboard 61")),
        ("61 people went aboard", "61 dogs on board"),
    ),
    Rule(
        "people carried",
        re.compile(rf"{_CARRIED} people\b(?! (?:a|per|each|every|last|in)\b)"),
        of("aboard"),
        (("the plane, carrying 61 people, vanished", "aboard 61"),),
        ("the lift carries 61 people a day",),
    ),
)  # fmt: skip
