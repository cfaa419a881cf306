"""English words for how old somebody is -> the rules that read an age: in years or months, as a range, as a bound"""

from __future__ import annotations

import re

from graph.lang.en.figures import DASH, END, NUMBER
from graph.lang.en.numerals import amount
from graph.model import Quantity
from graph.rule import Rule

_OLDEST, _KIND, _YEARS = 125, "age", "years"
# What may stand between a name and an age: "Ann Lee, who is 44".
BESIDE_NAME = frozenset("aged age year years old yr yrs both each just only barely who is was now turned turns".split())
# What somebody is, between the name and the age: "Ann Lee, our baker, 44"; "Ann Lee, her aunt, 44" tells of two.
APPOSED = re.compile(
    r", (?!(?:his|her|their|its|whose|and|or|with|like|including)\b)[^,.;:()\n\"\u201c\u201d]{3,40}, (?:aged |now )?"
)
# What leads from somebody described to the name: "a 44-year-old baker named Ann Lee"; "of 44" tells what age somebody was at.
CALLING = frozenset("named called identified as".split())
AT_AGE = ("age of", "ages of")
# How an age ends that the name may follow at once: "40-year-old Ann Lee".
YEARS_OLD = ("old", "olds")
OWN_AGE = re.compile(r",? \(?(?:aged? )?\d\d\b")
# "The porter, 54, sang".
THE_ONE = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,2}([a-z-]+), $")
# Behind an age that was one once: "Ann Lee, 20 at the time".
PAST = re.compile(r",? (?:at the time|when|then|years ago|at his death|at her death)\b")
# "The then 15-year-old Ann Lee".
AT_THAT_TIME = re.compile(r"\bthen[- ]+$")
# "Ann Lee, who turns 43 in May", "would have been 20 on Sunday".
TURNING = re.compile(r"\b(?:turns|turning|(?:will|would|'ll|'d) (?:turn|be)|would have (?:turned|been)) $")
ON_A_DAY = re.compile(r",? (?:on|in|next|this|later|tomorrow)\b")
# Nouns that tell nobody apart, and those of the other side of an act: "the 44-year-old attacker" is seldom who was named last.
GENERAL = frozenset(
    "man woman boy girl person male female teenager teen youth child baby infant adult lady gentleman guy resident".split()
)
OTHER_SIDE = (
    frozenset(
        "suspect gunman shooter attacker assailant robber burglar thief killer murderer kidnapper stalker bomber driver victim "
        "accused defendant mother father son daughter brother sister wife husband girlfriend boyfriend friend neighbour neighbor "
        "passenger partner companion".split()
    )
    | GENERAL
)


def _age(match: re.Match[str]) -> Quantity | None:
    years = next((amount(g) for g in match.groups() if g), None)
    return Quantity(years, years, _YEARS, _KIND) if years is not None and years < _OLDEST else None


def _bound(match: re.Match[str]) -> Quantity | None:
    low, high = (amount(match[name]) if match[name] else None for name in ("over", "under"))
    return Quantity(low, high, _YEARS, _KIND)


def _between(match: re.Match[str]) -> Quantity | None:
    low, high = (amount(match[name]) for name in ("low", "high"))
    return Quantity(low, high, _YEARS, _KIND) if low is not None and high is not None and low < high < _OLDEST else None


def _young(match: re.Match[str]) -> Quantity | None:
    number = amount(match["n"])
    return None if number is None else Quantity(number, number, f"{match['unit']}s", _KIND)


RULES: tuple[Rule[Quantity], ...] = (
    Rule(
        "age-bound",
        re.compile(
            rf"(?:(?:(?<=under the )|(?<=below the ))age of (?P<under>{NUMBER})"
            rf"|(?:(?<=over the )|(?<=above the ))age of (?P<over>{NUMBER})){END}"
        ),
        _bound,
        (("under the age of 5", "..5 years age"), ("over the age of 60", "60.. years age")),
        ("at the age of 5", "under the aegis of 5"),
    ),
    Rule(
        "age-range",
        re.compile(
            rf"(?:(?P<both>between the ages of|age[sd]? between) |age[sd]? (?:from )?)(?P<low>{NUMBER})"
            rf"(?(both) and |(?: to | ?{DASH} ?))(?P<high>{NUMBER}){END}"
        ),
        _between,
        (
            ("daughters, ages 3 to 14", "3..14 years age"),
            ("aged 9-14", "9..14 years age"),
            ("between the ages of 16 and 24", "16..24 years age"),
        ),
        ("ages 5 and 14", "aged 54", "ages 14 to 3"),
    ),
    Rule(
        "age-in-months",
        re.compile(rf"(?:an? )?(?P<n>{NUMBER})(?: |{DASH})(?P<unit>month|week|day)s?(?: |{DASH})olds?\b"),
        _young,
        (
            ("a 17-month-old boy", "17 months age"),
            ("three weeks old", "3 weeks age"),
            ("21-month old", "21 months age"),
        ),
        ("a 17-month sentence", "a day older"),
    ),
    Rule(
        "age",
        re.compile(
            rf"({NUMBER})(?=(?:, (?:{NUMBER}))*,? and (?:{NUMBER})[ -]years?[ -]old\b)|(?:an? )?({NUMBER}){DASH}?[ ]?(?:year|yr)s?[ -\u2010-\u2015]old(?:s)?\b|({NUMBER}) (?:years|yrs) of age\b|age[sd]? ({NUMBER}){END}|(?<!under the )(?<!over the )age of ({NUMBER}){END}"
        ),
        _age,
        (
            ("a 17-year-old boy", "17 years age"),
            ("aged 54", "54 years age"),
            ("the age of 54", "54 years age"),
            ("three-year-old", "3 years age"),
            ("thirty-six years of age", "36 years age"),
            ("at the age of 85", "85 years age"),
            ("31 and 45 years old", "31 years age"),
        ),
        ("a 17-year sentence", "the ages of man", "under the age of 5"),
    ),
)
