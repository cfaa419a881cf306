"""courts and prisons: how long a jury sat and how it was split, years served, counts, bail, earlier arrests"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.numerals import amount
from graph.lang.en.roles.base import FIGURE, MONEY, SOME, WHILE, YEARS, of
from graph.rule import Rule

_JURY = r"(?:jury|jurors|panel|jurymen)"
_TERM = r"(?:sentence|stretch|term|jail term|prison term|prison sentence|jail sentence)"
_INSIDE = r"(?:in (?:an? |the )?(?:[a-z-]+ )?(?:prison|jail|custody|penitentiary)|behind bars|on death row|inside|in solitary(?: confinement)?)"
_SPLIT = r"(?:voted|split|deadlocked|divided|hung|stood|stuck|leaned|leaning|favou?red|favou?ring)"
_BY = r"(?: (?:at|by|about|roughly))?"
_HOURS = re.compile("hour|hr|min")
OPENING = re.compile(
    r"\b(?:jury|jurors|jurymen|panel|deliberat|served|serving|done\b|spent|stretch|sentence|term\b|bail\b|bond\b|counts?\b|count\b|charges\b|indictment"
    r"|arrest|conviction|convicted\b|offences\b|offenses\b|reward\b|prison\b|behind bars\b|death row\b|custody\b|inside\b|fac(?:es?|ed|ing)\b|risk|could\b|may\b|liable\b|looking at\b|carr(?:y|ies|ied)\b|punishable\b|maximum\b)"
)


def _deliberated(match: re.Match[str]) -> str:
    """Hours told in one report are no days told in another: a jury goes home at night."""
    return "deliberation" if _HOURS.search(match["n"]) else "jury-days"


_THREATENED = r"(?:fac(?:es?|ed|ing)|risk(?:s|ed|ing)?|(?:could|may|might|can) (?:get|face|receive|be (?:jailed|imprisoned|locked up|sent to prison|given)|go to (?:jail|prison)|spend)|liable to|looking at)"
_MOST = r"(?:(?:for|up to|as many as|as much as|a maximum(?: sentence| penalty| term)? of|a (?:prison |jail )?(?:sentence|term) of(?: up to)?) )*"

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "term that threatens",
        re.compile(rf"\b{_THREATENED} {_MOST}{SOME}{YEARS}(?: (?:in|behind|of) (?:prison|jail|bars|custody|imprisonment|a cell|hard labou?r)|(?= ?[.;,!)]| if\b))"),
        of("threatened"),
        (
            ("He could get NINE years.", "threatened 3287.25"),
            ("She risks nine years in prison", "threatened 3287.25"),
            ("she is facing nine years in prison", "threatened 3287.25"),
        ),
        ("the firm faces nine years of debt", "she could spend nine years abroad"),
    ),
    Rule(
        "term that an offence carries",
        re.compile(rf"\b(?:carr(?:y|ies|ied|ying)|punishable (?:by|with)|maximum (?:sentence|penalty|term|punishment)(?: for [^.;,\d\n]{{1,40}})? (?:of|is|was))(?: (?:a|the) (?:maximum )?(?:sentence|penalty|term|punishment) of)? {_MOST}{SOME}{YEARS}\b"),
        of("threatened"),
        (("the offence carries a sentence of nine years", "threatened 3287.25"), ("the maximum sentence is nine years", "threatened 3287.25")),
        ("the river carries nine tonnes",),
    ),
    Rule(
        "deliberated",
        re.compile(rf"\b(?:deliberat(?:ed|ing)|{_JURY} (?:was|were|had been) out)(?: for)? {SOME}{WHILE}"),
        _deliberated,
        (("the jurors deliberated for nine hours", "deliberation 0.375"), ("the jury was out for two days", "jury-days 2")),
        ("the town council deliberated", "the jury was out of the room at 9 a.m."),
    ),
    Rule(
        "deliberation",
        re.compile(rf"{WHILE} of (?:jury )?deliberations?\b"),
        _deliberated,
        (("after about nine hours of deliberation", "deliberation 0.375"),),
        ("nine hours of talks",),
    ),
    Rule(
        "time of a jury",
        re.compile(rf"\b{_JURY}\b[^.;\d\n]{{0,40}} (?:took|needed|spent|required) (?:only |just |a little under |a little over )?{SOME}{WHILE} (?:to|before|deliberating)\b"),
        _deliberated,
        (("it took a while, but the jury took just 40 minutes to acquit her", "deliberation 0.0278"),),
        ("the jury took nine notes", "the judge took nine hours to read it"),
    ),
    Rule(
        "split of a jury",
        re.compile(rf"\b{_JURY}\b[^.;\d\n]{{0,30}} {_SPLIT}{_BY} (?P<n>1?\d|{NUMBER})(?:-|\u2013| to | votes to )(?:1?\d|{NUMBER})\b(?! (?:hours|days|years|minutes))"),
        lambda match: f"jurors {amount(match['n']) or 0:g}",
        (("the jury was deadlocked 10-2", "jurors 10"), ("jurors had voted 11 to one for death", "jurors 11")),
        ("the jury heard 10 to 12 witnesses",),
    ),
    Rule(
        "men or women of a jury",
        re.compile(rf"\b{_JURY} (?:of|was made up of|made up of|comprising|consisting of|included) {FIGURE} (?P<who>women|men)\b"),
        lambda match: f"jury-{match['who']}",
        (("a jury of eight women and four men", "jury-women 8"), ("a jury of five men", "jury-men 5")),
        ("a jury of peers", "a panel of 12 experts"),
    ),
    Rule(
        "years served",
        re.compile(rf"\b(?:serv(?:ed|ing)|done|did|spent|spending|completed) (?:just |only |the past |the last |nearly |almost )?{SOME}{YEARS}(?: (?:of|on|into) (?:an?|the|his|her|that|this)\b[^.;,\d\n]{{0,20}}(?:\d+-year |[a-z]+-year |life )?(?:[a-z-]+ )?{_TERM}\b| {_INSIDE})"),
        of("served"),
        (("she had done six years of the sentence", "served 2191.5"), ("spent six years behind bars", "served 2191.5"), ("he had served about six years of a 20-year term", "served 2191.5")),
        ("served six years in the army", "spent six years of his life abroad"),
    ),
    Rule(
        "years into a term",
        re.compile(rf"\b{YEARS} into (?:an?|the|his|her) [^.;\n]{{0,25}}{_TERM}\b"),
        of("served"),
        (("six years into a 20-year stretch", "served 2191.5"),),
        ("six years into the war",),
    ),
    Rule(
        "years inside",
        re.compile(rf"\bafter {SOME}{YEARS} {_INSIDE}"),
        of("served"),
        (("freed after six years in prison", "served 2191.5"),),
        ("after six years in office",),
    ),
    Rule(
        "counts of an indictment",
        re.compile(rf"\b{FIGURE}[- ]count (?:[a-z]+ )?(?:indictment|complaint|information|charge sheet)"),
        of("counts"),
        (("a 14-count federal indictment", "counts 14"),),
        ("a 14-page indictment",),
    ),
    Rule(
        "counts without an offence",
        re.compile(rf"\b(?:charged|indicted|arraigned|faces|facing|faced|denied|denies|admitted|admits|acquitted|cleared)(?: him| her)? (?:on|to|of|with)? ?(?:all )?{FIGURE} (?:felony |criminal |federal )?counts\b(?! (?:of|each)\b)"),
        of("counts"),
        (("indicted on all 14 counts", "counts 14"), ("she faces 14 felony counts", "counts 14")),
        ("charged with 14 counts of fraud", "14 counts"),
    ),
    Rule(
        "bail",
        re.compile(rf"\b(?:bail|bond) (?:was |is |were |had been |has been )?(?:set |fixed |posted )?(?:at|of) {SOME}{MONEY}"),
        of("bail"),
        (("bail was set at $40,000", "bail 40000"), ("on bond of $40,000", "bail 40000")),
        ("a bond of trust", "bail was refused at 4pm"),
    ),
    Rule(
        "so much bail",
        re.compile(rf"\b(?:on|in lieu of|posted|post|with|under) (?:an? )?{SOME}{MONEY}(?: cash)? (?:bail|bond)\b"),
        of("bail"),
        (("held on $40,000 bail", "bail 40000"), ("jailed in lieu of a $40,000 bond", "bail 40000")),
        ("a $40,000 bond issue",),
    ),
    Rule(
        "reward",
        re.compile(rf"\breward (?:of|is|was|stands at|stood at|totalling|totaling) (?:up to )?{SOME}{MONEY}"),
        of("reward"),
        (("a reward of $5,000", "reward 5000"),),
        ("a reward of 5 points",),
    ),
    Rule(
        "so much reward",
        re.compile(rf"(?<!\w){MONEY} reward\b"),
        of("reward"),
        (("a $5,000 reward", "reward 5000"),),
        ("rewarded with a medal",),
    ),
    Rule(
        "earlier arrests",
        re.compile(rf"\b{FIGURE} (?:prior|previous|earlier|past) arrests\b"),
        of("arrests"),
        (("he has nine prior arrests", "arrests 9"),),
        ("nine arrests", "nine past mayors"),
    ),
    Rule(
        "arrested so often",
        re.compile(rf"\barrested (?:on )?{SOME}{FIGURE} (?:times|occasions|previous times)\b"),
        of("arrests"),
        (("she had been arrested nine times", "arrests 9"),),
        ("arrested nine men",),
    ),
    Rule(
        "earlier convictions",
        re.compile(rf"\b{FIGURE} (?:prior|previous|earlier|past) (?:[a-z-]+ )?convictions\b"),
        of("convictions"),
        (("nine previous drug convictions", "convictions 9"),),
        ("nine convictions this year",),
    ),
)  # fmt: skip
