"""English words that say which figure a number is: the crew of a ship, a crowd at a game, how high a flood rose

A value is the kind of number alone, or with the figure where the words give it in no other way ("alcohol 0.18"). Patterns
bind as `n` where the number begins.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.figures import NUMBER, either
from graph.lang.en.measures import BEFORE
from graph.rule import Rule

# "Of the 12 sailors" tells of some who were told of before, "another 12" of some more.
_BESIDES = frozenset(("the", "all", "another", "a further", "an additional"))
_SOME = rf"(?:(?:{either(BEFORE.keys() - _BESIDES)}) )?"
_FIGURE = rf"(?P<n>{NUMBER})"
_SAILORS = r"(?:crew(?: ?members)?|crewm[ae]n|seam[ae]n|sailors)"
# Who is named with a crew is mostly the captain, and counted apart.
_NOT_WITH = "".join(rf"(?<!\band{of} )" for of in ("", " a", " the", " his", " her", " their"))
_ABOARD = r"(?:on ?board|aboard)"
_CARRIED = rf"\bcarr(?:ied|ies|ying) {_SOME}{_FIGURE}"
_HELD = r"(?:with|had|has|have|carried|carrying|her|its|his)"
_VENUE = r"(?:stadium|arena|ground|ballpark|stands)"
_RATE = r"(?P<n>0?\. ?\d\d\d?)(?!\d| or (?:higher|more|above))"
_BLOOD = r"(?:blood[- ]?alcohol|\bbac\b)"
_SHOT = r"(?:shot|stabbed|knifed)"
_PRISON = r"(?:serves?|served|jail|jailed|prison|life|sentence|sentenced)"
_TALL = r"[4-7][- ](?:foot|feet|ft)[- ]\d{1,2}(?:[- ]inch(?:es)?)?(?: tall)?"
# What all that the rules find has in it.
ROLE = re.compile(
    r"\b(?:crew|seam[ae]n\b|sailors\b|passengers\b|aboard\b|onboard\b|on board\b|people\b|crowd\b|attend|spectators\b|stadium\b"
    r"|arena\b|ground\b|ballpark\b|stands\b|blood|bac\b|blew\b|crest|peak|shots?\b|fir(?:ed|ing)\b|stabbed\b|knifed\b|wounds\b|hit by\b"
    r"|struck by\b|parole\b|minimum\b|weigh|(?:foot|feet|ft)[- ]\d|stor(?:e?y|ied|eyed)\b"
    r"|pregnant\b|mourning\b)"
)


def _of(kind: str) -> Callable[[re.Match[str]], str]:
    return lambda _: kind


def _rate(match: re.Match[str]) -> str:
    return f"alcohol 0.{match['n'].partition('.')[2].strip()}"


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "crew in numbers",
        re.compile(rf"{_NOT_WITH}\bcrews? (?:of|numbering) {_SOME}{_FIGURE}\b(?! (?:of|per ?cent|%|the))"),
        _of("crew"),
        (("the tug and its crew of about 12.", "crew 12"), ("a crew numbering nine", "crew 9")),
        ("the crew of the 12 Arden ships", "12 of the crew of a tug", "the captain and his crew of 12"),
    ),
    Rule(
        "with so many of a crew",
        re.compile(rf"\b{_HELD} {_SOME}{_FIGURE} (?:[a-z-]+ )?{_SAILORS}\b(?! of\b)"),
        _of("crew"),
        (("a tug with 12 Greek sailors", "crew 12"), ("her nine crew members", "crew 9")),
        ("rescued 12 sailors", "with 12 members", "with 12 crew of the tug"),
    ),
    Rule(
        "crew aboard",
        re.compile(rf"\b{_FIGURE} (?:[a-z-]+ )?{_SAILORS} (?:were |was )?{_ABOARD}\b"),
        _of("crew"),
        (("12 Greek crew were on board the tug", "crew 12"), ("nine seamen aboard", "crew 9")),
        ("12 sailors slept on board", "12 boys aboard"),
    ),
    Rule(
        "crew before the noun",
        re.compile(rf"\b{_FIGURE}[- ](?:man|member|strong|person) crew\b"),
        _of("crew"),
        (("its 12-man crew", "crew 12"), ("a nine-strong crew", "crew 9")),
        ("a 12-year-old crew member", "the one-man show"),
    ),
    Rule(
        "passengers aboard",
        re.compile(rf"\b{_FIGURE} passengers (?:were |was )?{_ABOARD}\b"),
        _of("passengers"),
        (("with 53 passengers on board", "passengers 53"),),
        ("47 passengers died", "the 47th passenger aboard"),
    ),
    Rule(
        "passengers carried",
        re.compile(rf"{_CARRIED} passengers\b(?! (?:a|per|each|every|last|in)\b)"),
        _of("passengers"),
        (("the ferry was carrying about 47 passengers.", "passengers 47"),),
        ("the trams carried 3 million passengers last May", "carrying bags of 47 passengers"),
    ),
    Rule(
        "people aboard",
        re.compile(rf"\b{_FIGURE} (?:people|persons) (?:were |was )?{_ABOARD}\b"),
        _of("aboard"),
        (("there were 61 people aboard", "aboard 61"), ("61 persons on board the ferry", "aboard 61")),
        ("61 people went aboard", "61 dogs on board"),
    ),
    Rule(
        "people carried",
        re.compile(rf"{_CARRIED} people\b(?! (?:a|per|each|every|last|in)\b)"),
        _of("aboard"),
        (("the plane, carrying 61 people, vanished", "aboard 61"),),
        ("the lift carries 61 people a day",),
    ),
    Rule(
        "crowd",
        re.compile(rf"\b(?:crowd|attendance) (?:of|was|at|stood at) {_SOME}{_FIGURE}\b(?! per)"),
        _of("attendance"),
        (("before a crowd of 8,120", "attendance 8120"), ("attendance was 8,120.", "attendance 8120")),
        ("a crowd of fans", "attendance was 40 percent down"),
    ),
    Rule(
        "attended by so many",
        re.compile(rf"\battended by {_SOME}{_FIGURE} (?:people|spectators|fans|supporters)\b"),
        _of("attendance"),
        (("the match was attended by some 8,120 fans", "attendance 8120"),),
        ("attended by 30 ministers",),
    ),
    Rule(
        "so many in a stadium",
        re.compile(rf"\b{_FIGURE} (?:people |spectators |fans |supporters )?(?:were )?(?:in|inside|at) the {_VENUE}\b"),
        _of("attendance"),
        (("there were 8,120 in the arena", "attendance 8120"),),
        ("9 kilometres from the stadium", "8,120 outside the ground"),
    ),
    Rule(
        "spectators",
        re.compile(rf"\b{_FIGURE} spectators\b"),
        _of("attendance"),
        (("watched by 8,120 spectators", "attendance 8120"),),
        ("8,120 seats", "the first spectators"),
    ),
    Rule(
        "alcohol in the blood",
        re.compile(rf"{_BLOOD}(?:(?!\blimit)[^.;\d\n]){{0,45}}{_RATE}"),
        _rate,
        (("his blood-alcohol level was .21 percent", "alcohol 0.21"), ("a blood alcohol content of 0.21", "alcohol 0.21")),
        ("the legal limit is 0.08", "a blood alcohol level above the limit of 0.08", "a blood alcohol level of 0.08 or higher"),
    ),
    Rule(
        "alcohol breathed",
        re.compile(rf"\bblew (?:an? )?{_RATE}"),
        _rate,
        (("she blew a .21 at the station", "alcohol 0.21"),),
        ("it blew at 21 knots",),
    ),
    Rule(
        "crest",
        re.compile(rf"\b(?:crest|peak)(?:ed|s|ing)? (?:early |late )?(?:at|of) {_SOME}{_FIGURE}[ -](?:feet|foot|ft|met(?:re|er)s?|m)\b"),
        _of("crest"),
        (("the river crested at 21.4 feet", "crest 0.0065227"), ("a crest of 21 feet", "crest 0.0064008")),
        ("the peak of 21 mountains", "prices peaked at 21 dollars"),
    ),
    Rule(
        "shots told of",
        re.compile(rf"\b{_FIGURE} (?:gun)?(?:shots|bullets|rounds) (?:(?:were|had been|have been) )?(?:fired|rang)\b"),
        _of("shots"),
        (("five shots were fired", "shots 5"), ("five shots rang out", "shots 5"), ("the five bullets fired", "shots 5")),
        ("five shots hit the post", "more shots were fired"),
    ),
    Rule(
        "shots fired",
        re.compile(rf"\bfir(?:ed|ing) (?:off )?{_SOME}{_FIGURE} (?:shots|rounds|bullets|times)\b"),
        _of("shots"),
        (("she fired at least five shots", "shots 5"), ("fired five times", "shots 5")),
        ("fired five workers", "fired two more shots"),
    ),
    Rule(
        "shot so many times",
        re.compile(rf"\b(?:was|been|were|being|got|,) {_SHOT} {_SOME}(?P<n>(?:{NUMBER}) times|twice)\b"),
        _of("wounds"),
        (("Reed was shot five times", "wounds 5"), ("Finch had been stabbed twice", "wounds 2")),
        ("he shot at them five times", "he was arrested five times"),
    ),
    Rule(
        "hit by so many",
        re.compile(rf"\b(?:hit|struck) by {_SOME}{_FIGURE} (?:bullets|rounds|shots)\b"),
        _of("wounds"),
        (("Reed was hit by five bullets", "wounds 5"),),
        ("hit by five cars",),
    ),
    Rule(
        "wounds",
        re.compile(rf"\b{_FIGURE} (?:gunshot|bullet|stab|knife) wounds\b"),
        _of("wounds"),
        (("she had five stab wounds", "wounds 5"),),
        ("five wounds", "five wounded"),
    ),
    Rule(
        "parole",
        re.compile(rf"\bparole (?:for|in|after|until after) {_SOME}(?P<n>(?:{NUMBER}) years)\b"),
        _of("parole"),
        (("not eligible for parole for 17 years", "parole 6209.25"),),
        ("on parole after 1999", "parole for two months"),
    ),
    Rule(
        "least term",
        re.compile(
            rf"\b(?:{_PRISON}\b[^.;\d\n]{{0,25}} (?:a )?minimum|minimum (?:term|sentence|tariff|jail term)) of {_SOME}(?P<n>(?:{NUMBER}) years)\b"
        ),
        _of("parole"),
        (("a minimum term of 17 years", "parole 6209.25"), ("must serve a minimum of 17 years", "parole 6209.25")),
        ("a minimum of 17 years at school",),
    ),
    Rule(
        "weight",
        re.compile(rf"\b(?:weigh(?:s|ed|ing)?(?: in at)? {_SOME}|{_TALL},?(?: and)? )(?P<n>(?:{NUMBER}) (?:pounds|lbs?|kilos|kg))\b"),
        _of("weight"),
        (("weighing about 140 pounds", "weight 63.5029"), ("he is 5-foot-9, 150 pounds", "weight 68.0389")),
        ("140 pounds of flour",),
    ),
    Rule(
        "storeys",
        re.compile(rf"\b{_FIGURE}[- ](?:storey|story|storied|storeyed) (?=[a-z])"),
        _of("storeys"),
        (("a six-storey hotel burned", "storeys 6"), ("the six story building", "storeys 6")),
        ("six stories about it", "a six-page story"),
    ),
    Rule(
        "pregnant",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ](?:weeks?|months?))[- ]pregnant\b"),
        _of("pregnancy"),
        (("she was six months pregnant", "pregnancy 182.625"),),
        ("six pregnant women", "pregnant for six months"),
    ),
    Rule(
        "mourning",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ]days?)(?: period)?(?: of)? (?:national |official |public |state )?mourning\b"),
        _of("mourning"),
        (("three days of national mourning", "mourning 3"),),
        ("days of mourning", "three mourning days"),
    ),
)  # fmt: skip
