"""what is measured of one person: alcohol in the blood, weight, how far a pregnancy has come"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import SOME, of
from graph.rule import Rule

_RATE = r"(?P<n>0?\. ?\d\d\d?)(?!\d| or (?:higher|more|above))"
_BLOOD = r"(?:blood[- ]?alcohol|\bbac\b)"
_TALL = r"[4-7][- ](?:foot|feet|ft)[- ]\d{1,2}(?:[- ]inch(?:es)?)?(?: tall)?"
OPENING = re.compile(r"\b(?:blood|bac\b|blew\b|weigh|(?:foot|feet|ft)[- ]\d|pregnant\b)")


def _rate(match: re.Match[str]) -> str:
    return f"alcohol 0.{match['n'].partition('.')[2].strip()} %"


ROLES: tuple[Rule[str], ...] = (
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
        "weight",
        re.compile(rf"\b(?:weigh(?:s|ed|ing)?(?: in at)? {SOME}|{_TALL},?(?: and)? )(?P<n>(?:{NUMBER}) (?:pounds|lbs?|kilos|kg))\b"),
        of("weight"),
        (("weighing about 140 pounds", "weight 63.5029"), ("he is 5-foot-9, 150 pounds", "weight 68.0389")),
        ("140 pounds of flour",),
    ),
    Rule(
        "pregnant",
        re.compile(rf"\b(?P<n>(?:{NUMBER})[- ](?:weeks?|months?))[- ]pregnant\b"),
        of("pregnancy"),
        (("she was six months pregnant", "pregnancy 182.625"),),
        ("six pregnant women", "pregnant for six months"),
    ),
)  # fmt: skip
