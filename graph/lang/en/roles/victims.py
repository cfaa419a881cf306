"""who was hurt or hurt others: the age of a child, how many children somebody had, how long at work, how tall, died how much later"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.numerals import amount
from graph.lang.en.roles.base import FIGURE, SOME, WHILE, YEARS, of
from graph.rule import Rule

_CHILD = r"(?P<who>boy|girl)"
_GOES_ON = r"(?=[.,;:!?)]|$| (?:was|is|who|has|had|and|from|in|on|at|with|called|named|whose|died|by|to|out|under|trapped|alive)\b)"
_PARENT = r"(?:mother|father|mum|mom|mam|dad|parent|grandmother|grandfather|widow|widower)"
_KIN = r"(?:mother|father|parents|grandmother|grandfather|grandparents|aunt|uncle|brother|sister|mum|dad|mom|family|cousin|nanny)"
_WORK = r"(?:worked|been employed|been working|been a [a-z]+|taught|served)"
_PLACE = r"(?:at|for|in|with|there|here)"
# Years.
_GROWN = 18
_OWN = {"her": "girl", "his": "boy"}
OPENING = re.compile(
    r"\b(?:boy\b|girl\b|child\b|pupil\b|toddler\b|baby\b|infant\b|youngster\b|mother of\b|father of\b|mum of\b|mom of\b|mam of\b|dad of\b|parent of\b|grandmother of\b|grandfather of\b|widow|children\b|kids\b"
    r"|worked\b|worker\b|employ|veteran\b|been\b|tall\b|\d ?ft|\dft|[4-7]\'|foot|feet|died\b|dies\b)"
)


def _child(match: re.Match[str]) -> str | None:
    age = amount(match["n"])
    return f"{match['who']}-age {age:g} years" if age is not None and age < _GROWN else None


def _of_parents(match: re.Match[str]) -> str | None:
    """A child with a mother of its own: "the pupil Ann, 7, and her mother"."""
    age = amount(match["n"])
    return f"{_OWN[match['whose']]}-age {age:g} years" if age is not None and age < _GROWN else None


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "child of such an age",
        re.compile(rf"\b{FIGURE}[- ]years?[- ]old (?:[a-z-]+ )?{_CHILD}\b"),
        _child,
        (("a seven-year-old boy", "boy-age 7"), ("a 7-year-old local girl", "girl-age 7")),
        ("a seven-year-old boycott", "a 40-year-old cowboy"),
    ),
    Rule(
        "child of so many",
        re.compile(rf"\b{_CHILD} of (?:just |only |about )?{FIGURE}{_GOES_ON}"),
        _child,
        (("a boy of seven was dug out", "boy-age 7"),),
        ("the boy of 12 winters", "a boy of many names"),
    ),
    Rule(
        "child, so many",
        re.compile(rf"\b(?:an?|the|his|her|their) (?:[a-z]+ )?{_CHILD}, (?:just |only |aged |age )?(?P<n>(?:1?\d|{NUMBER}))(?= years old\b|,)"),
        _child,
        (("a young boy, seven, was hurt", "boy-age 7"), ("a girl, 7, died", "girl-age 7")),
        ("a boy, 2 girls and a dog",),
    ),
    Rule(
        "child of that name, so many",
        re.compile(rf"\b(?:little |young |small |schoolgirl |schoolboy )?{_CHILD} (?!(?:and|or|who|whose|from|in|on|at|with|of)\b)[a-z][\w.'\u2019-]+(?: [\w.'\u2019-]+){{0,2}}, (?:just |only |aged |age )?(?P<n>(?:1?\d|{NUMBER}))(?= years old\b|[,.;)]|$)"),
        _child,
        (("the boy Tom Reed, 7, was found", "boy-age 7"), ("little girl Ann, aged seven, died", "girl-age 7")),
        ("the girl and the dog, 7", "the boy lives at 7"),
    ),
    Rule(
        "child and a parent",
        re.compile(rf"\b(?:child|pupil|toddler|baby|youngster|infant) (?:[\w.'\u2019-]+ ){{0,3}}?[\w.'\u2019-]+, (?:just |only |aged |age )?(?P<n>(?:1?\d|{NUMBER})),? and (?P<whose>her|his) (?:\w+ )?{_KIN}\b"),
        _of_parents,
        (("the pupil Ann Reed, 7, and her mother", "girl-age 7"), ("the child Tom, seven, and his elder brother", "boy-age 7")),
        ("the child, 7 dogs and her mother",),
    ),
    Rule(
        "parent of so many",
        re.compile(rf"\b{_PARENT}[ -]of[ -]{FIGURE}\b(?! (?:girls|boys|sons|daughters|small|young|who|the|of|grown|adult|year|month|other|-))"),
        of("offspring"),
        (("the father of seven", "offspring 7"), ("Reed, a mother of seven children", "offspring 7")),
        ("the mother of seven girls", "the father of the house"),
    ),
    Rule(
        "children left",
        re.compile(rf"\b(?:leaves?|left|leaving|survived by|raised|raising|has|had|have) (?:behind )?(?:(?:a|his|her) (?:wife|husband|widow|partner|girlfriend) and )?{FIGURE} (?:young |small |grown |adult )?(?:children|kids)\b(?! (?:from|by|in the|in her|in his|under))"),
        of("offspring"),
        (("he leaves a wife and seven children", "offspring 7"), ("she had seven kids", "offspring 7")),
        ("the school has 70 pupils", "had seven children in her class"),
    ),
    Rule(
        "years at work",
        re.compile(rf"\b(?:(?:had |has |have )?{_WORK} (?:{_PLACE}\b[^.;,\d\n]{{0,40}} )?|been (?:with|on) the [^.;,\d\n]{{0,40}} )for {SOME}{YEARS}\b"),
        of("tenure"),
        (("he had worked at the mill for nine years", "tenure 3287.25"), ("had been employed there for nine years", "tenure 3287.25")),
        ("worked for nine firms", "lived there for nine years"),
    ),
    Rule(
        "years on the staff",
        re.compile(rf"\b(?:an? )?{YEARS} (?:veteran|employee)\b"),
        of("tenure"),
        (("a nine-year veteran of the force", "tenure 3287.25"), ("a nine year employee", "tenure 3287.25")),
        ("a 90-year-old veteran", "nine veterans"),
    ),
    Rule(
        "employed for so long",
        re.compile(rf"\b(?:employee|worker) (?:there |here )?(?:for|of) {SOME}{YEARS}\b"),
        of("tenure"),
        (("an employee of nine years", "tenure 3287.25"), ("a worker there for nine years", "tenure 3287.25")),
        ("workers of nine firms",),
    ),
    Rule(
        "height in feet and inches",
        re.compile(r"(?<![\d.$-])(?P<n>[4-7])(?:[- ]?(?:foot|feet|ft\.?)|')[-, ]*(?P<inches>\d|1[01])(?:[- ]?(?:inch(?:es)?|in\b)|\"|(?= tall| ?,| and|\.))"),
        lambda match: f"stature {round(30.48 * int(match['n']) + 2.54 * int(match['inches']), 1)} cm",
        (("a 5-foot-9, thin man", "stature 175.3"), ("he is 5ft 9in tall", "stature 175.3"), ("5 feet 9 inches tall", "stature 175.3")),
        ("5 feet of snow", "a 25-foot-9 wall"),
    ),
    Rule(
        "died later",
        re.compile(rf"\b(?:died|dies|dead) (?:of [a-z ]{{3,25}} |in hospital |at (?:the|a) hospital |there )?{SOME}{WHILE} (?:later|afterwards?)\b"),
        of("dying"),
        (("he died in hospital nine days later", "dying 9"),),
        ("he resigned nine days later",),
    ),
)  # fmt: skip
