"""English number words -> the rules that read a quantity"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from graph.lang.en.measures import AFTER, BEFORE, CURRENCIES, DOLLARS, MEASURES, PARTS, SHOCKS, VAGUE
from graph.lang.en.nobody import RULES as NONE
from graph.lang.en.numerals import ADDED, ONES, SCALES, TENS, amount
from graph.lang.en.temperatures import RULES as DEGREES
from graph.model import Quantity
from graph.rule import Rule


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _numerals(words: Iterable[str]) -> str:
    """Whole words by their first letters, which tell at once of most texts that none stands there."""
    return "|".join(
        rf"{first}(?:{_either(word[1:] for word in group)})\b"
        for first, group in groupby(sorted(words), key=itemgetter(0))
    )


_WORD = rf"(?:{_either([*ONES, *TENS])})"
# Scraped text may have a space behind the comma or point of a number ("1, 500 people", "$2. 6 million").
_SPACED = rf"\d{{1,3}}, \d{{3}}(?!\d| ?, ?\d)|\d{{1,3}}\. \d{{1,2}}(?=[ -]?(?:{_either(SCALES)}|mn?|bn|tn|percent|%)\b)"
_FRACTION = _either(part for part in ADDED if part[0] != "a")
_HALVES = rf"(?:{_either([*ONES, *TENS])})[ -](?:{_either(part for part in ADDED if part[0] == 'a')}|and-a-half)"
_DIGITS = rf"\d{{1,3}}[ -]?(?:{_FRACTION})(?![\w/])|{_SPACED}|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = rf"{_HALVES}|(?:an?|{_WORD})(?:[ -](?:and )?(?:{_either([*ONES, *TENS, *SCALES])}))+|{_WORD}"
_NUMBER = rf"(?:(?:{_DIGITS})(?:[ -](?:{_either(SCALES)})|(?:k|mn?|bn|tn)\b)?|(?:{_WORDS}))"
_UNIT = rf"(?:{_either(MEASURES)})(?:s|es)?"
_DASH = r"[-\u2010-\u2015]"
_SIGN = _either(sign for sign in CURRENCIES if not sign.isalpha())
# "$US2 million": what stands right behind it is no name.
DOLLAR = "$"
_END = r"(?![\w]|[.,:/]\d)"
# What leads from a distance to where it is counted from; LEAVING only behind a direction ("south from", "away from").
OFF, LEAVING, AWAY = frozenset(("of", "off")), frozenset(("from",)), frozenset(("away", "out"))
# What is agreed to run for some time.
TERMS = frozenset(
    "contract contracts deal deals offer offers extension agreement lease pact bid proposal package".split()
)
# The pronouns that a figure is said of: "another put it at 15".
THING = frozenset(("it", "this", "that"))
_GRADE = r"\d(?:\. ?\d)?"

# Most words begin with none of the letters that what opens a quantity begins with.
_FIRST = "".join(
    sorted({word[0] for word in (*DOLLARS, *ONES, *TENS, *VAGUE, *PARTS, "minus", "an", "between", "no", "magnitude")})
)
ANCHOR = re.compile(
    rf"(?<![\w.,:/#-])(?=[\d$€£¥₹{_FIRST}])(?=[\d$€£¥₹]|(?:{_either(DOLLARS)})\$|minus[ -]\d|{_numerals([*ONES, *TENS, *VAGUE])}"
    rf"|an? (?:{_either([*SCALES, *PARTS])})\b|an? [\w.]+{_DASH}|between |{_either(PARTS)}\b|magnitude|age[sd]?\b|no(?:body|ne|[ -]one)?\b)"
)
APPROXIMATOR = re.compile(rf"\b({_either(BEFORE)})[ \u00a0]$")
AFTERWARDS = re.compile(rf" ?({_either(AFTER)})(?!\w)")


def _range(match: re.Match[str]) -> Quantity | None:
    low, high = amount(match["low"]), amount(match["high"])
    scale = re.search(rf"({_either(SCALES)})$", match["high"])
    if low is None or high is None:
        return None
    if scale and low < high / SCALES[scale[1]] and not re.search(r"[a-z]", match["low"]):
        low *= SCALES[scale[1]]
    return Quantity(low, high) if low < high else None


def _percent(match: re.Match[str]) -> Quantity | None:
    value = amount(match["n"])
    return None if value is None else Quantity(value, value, "%", "share")


def _fraction(match: re.Match[str]) -> Quantity | None:
    part = (match["parts"] or match["pieces"]).rstrip("s")
    words = match["many"] or match["some"] or "a"
    return _share(ONES.get(words, 1), PARTS[part])


def _ratio(match: re.Match[str]) -> Quantity | None:
    return _share(int(match["up"]), int(match["down"]))


def _share(many: int, of: int) -> Quantity | None:
    """A fraction as percent; one that does not come out even lies between two of them."""
    if not 0 < many < of <= 100:
        return None
    share = 100 * many / of
    return Quantity(float(int(share)), float(-int(-share // 1)), "%", "share")


def _money(match: re.Match[str]) -> Quantity | None:
    value = amount(match["n"])
    return None if value is None else Quantity(value, value, CURRENCIES[match["unit"]], "money")


def _measure(match: re.Match[str]) -> Quantity | None:
    value, word = amount(match["n"]), match["unit"]
    measure = MEASURES.get(word) or MEASURES.get(re.sub(r"e?s$", "", word)) or MEASURES.get(re.sub(r"s$", "", word))
    if value is None or measure is None:
        return None
    kept = round(value * measure.factor, 4)
    return Quantity(kept, kept, measure.unit, measure.kind, measure.factor != 1)


def _age(match: re.Match[str]) -> Quantity | None:
    years = next((amount(g) for g in match.groups() if g), None)
    return Quantity(years, years, "years", "age") if years is not None and years < 125 else None


def _magnitude(match: re.Match[str]) -> Quantity | None:
    value = float(next(match[name] for name in ("before", "after", "scale", "shock") if match[name]).replace(" ", ""))
    return Quantity(value, value, "", "magnitude") if value < 10 else None


def _vague(match: re.Match[str]) -> Quantity:
    low, high = VAGUE[match["words"]]
    return Quantity(low, high, "", "", low != high)


def _count(match: re.Match[str]) -> Quantity | None:
    value = amount(match["n"])
    return None if value is None else Quantity(value, value)


def _money_range(match: re.Match[str]) -> Quantity | None:
    value = _range(match)
    return value and Quantity(value.low, value.high, CURRENCIES[match["unit"]], "money")


RULES: tuple[Rule[Quantity], ...] = (
    Rule(
        "age",
        re.compile(
            rf"({_NUMBER})(?=(?:, (?:{_NUMBER}))*,? and (?:{_NUMBER})[ -]years?[ -]old\b)|(?:an? )?({_NUMBER}){_DASH}?[ ]?(?:year|yr)s?[ -\u2010-\u2015]old(?:s)?\b|age[sd]? ({_NUMBER}){_END}|(?<!under the )(?<!over the )age of ({_NUMBER}){_END}"
        ),
        _age,
        (
            ("a 17-year-old boy", "17 years age"),
            ("aged 54", "54 years age"),
            ("the age of 54", "54 years age"),
            ("three-year-old", "3 years age"),
            ("at the age of 85", "85 years age"),
            ("31 and 45 years old", "31 years age"),
        ),
        ("a 17-year sentence", "the ages of man", "under the age of 5"),
    ),
    Rule(
        "magnitude",
        re.compile(
            rf"magnitude(?: (?:of|at|as|was|is|to))?[ -](?P<before>{_GRADE}){_END}"
            rf"|(?:an? )?(?P<after>{_GRADE})(?:[ -]| -)magnitude\b"
            rf"|(?P<scale>{_GRADE})(?: degrees?| points?)?(?= on (?:the|a) (?:[\w-]+ ){{0,2}}(?:richter|magnitude)\b)"
            rf"|(?:an? )?(?P<shock>{_GRADE})(?=[ -](?:(?:degree|strength|richter|scale) )?(?:{_either(SHOCKS)})s?\b)"
        ),
        _magnitude,
        (
            ("magnitude 7.1", "7.1 magnitude"),
            ("a 6.4-magnitude quake", "6.4 magnitude"),
            ("a magnitude of 6. 1", "6.1 magnitude"),
            ("magnitude at 5.9", "5.9 magnitude"),
            ("6.4 on the Richter scale", "6.4 magnitude"),
            ("a 6.7-strength quake", "6.7 magnitude"),
            ("the 5.2 tremor", "5.2 magnitude"),
        ),
        ("the magnitude of the task", "2.5 tons", "a 5.2 percent fall"),
    ),
    *NONE,
    Rule(
        "money-range",
        re.compile(
            rf"(?:(?P<between>between|from) )?(?P<unit>{_SIGN}) ?(?P<low>{_NUMBER})(?(between)(?: and | to )|(?: ?{_DASH} ?| to ))"
            rf"(?:(?P=unit) ?)?(?P<high>{_NUMBER}){_END}"
        ),
        _money_range,
        (
            ("$140-$150 million", "140000000..150000000 USD money"),
            ("$140- $150 million", "140000000..150000000 USD money"),
            ("between €4 and €5 million", "4000000..5000000 EUR money"),
            ("£3 to £5", "3..5 GBP money"),
        ),
        ("$5 and $6 million", "$140, 150 people", "between $5 a day"),
    ),
    Rule(
        "money-sign",
        re.compile(rf"(?P<unit>{_SIGN}) ?(?P<n>{_NUMBER}){_END}"),
        _money,
        (
            ("$5 million", "5000000 USD money"),
            ("£1,200", "1200 GBP money"),
            ("$2. 6 million", "2600000 USD money"),
            ("£88m", "88000000 GBP money"),
            ("$A3 million", "3000000 AUD money"),
            ("NZ$40", "40 NZD money"),
        ),
        ("the dollar",),
    ),
    Rule(
        "money-name",
        re.compile(
            rf"(?P<n>{_NUMBER}) (?:u\.?s\.? )?(?P<unit>{_either(c for c in CURRENCIES if c.isalpha())})s?\b(?! of\b)"
        ),
        _money,
        (("10 euros", "10 EUR money"), ("five million dollars", "5000000 USD money")),
        ("10 eurosceptics",),
    ),
    Rule(
        "percent",
        re.compile(rf"(?P<n>{_NUMBER}) ?(?:%|percent\b|per cent\b|percentage points?\b)"),
        _percent,
        (("60%", "60 % share"), ("two percent", "2 % share")),
        ("60 people",),
    ),
    Rule(
        "fraction-words",
        re.compile(
            rf"(?:(?P<many>an?|{_WORD})[ -])?(?P<parts>half|(?:{_either(PARTS)})s?)(?= of\b| the\b)"
            rf"|(?P<some>an?|{_WORD})[ -](?P<pieces>(?:{_either(p for p in PARTS if p != 'half')})s)\b"
        ),
        _fraction,
        (
            ("two-thirds of voters", "66..67 % share"),
            ("half of the fleet", "50 % share"),
            ("a third of", "33..34 % share"),
        ),
        ("a third time", "half-hearted"),
    ),
    Rule(
        "fraction-digits",
        re.compile(r"(?P<up>\d{1,2})/(?P<down>\d{1,3})(?![/\d])(?= of\b)"),
        _ratio,
        (("1/3 of the land", "33..34 % share"), ("3/4 of the seats", "75 % share")),
        ("11/9/2001", "11/9 was"),
    ),
    Rule(
        "range",
        re.compile(rf"(?P<low>{_NUMBER})(?: ?{_DASH} ?| to | or )(?P<high>{_NUMBER}){_END}"),
        _range,
        (
            ("2-3 men", "2..3"),
            ("10 to 20 miners", "10..20"),
            ("two or three", "2..3"),
            ("5-6 million", "5000000..6000000"),
        ),
        ("ten and a cat", "20-10"),
    ),
    Rule(
        "between",
        re.compile(rf"between (?P<low>{_NUMBER}) and (?P<high>{_NUMBER}){_END}"),
        _range,
        (("between 5 and 10 men", "5..10"),),
        ("between five towns",),
    ),
    *DEGREES,
    Rule(
        "measure",
        re.compile(rf"(?P<n>{_NUMBER})[ \u00a0-]?(?P<unit>{_UNIT})(?!\w)"),
        _measure,
        (
            ("10 miles", "16.0934 km distance ~"),
            ("2-1/2 weeks", "17.5 days duration ~"),
            ("500 acres", "2.0234 km2 area ~"),
            ("3 km", "3 km distance"),
        ),
        ("10 mice", "a 17-year-old"),
    ),
    Rule(
        "vague",
        re.compile(rf"(?P<words>{_either(VAGUE)})(?: (?:more|other))?(?: of)?(?= )"),
        _vague,
        (("dozens of houses", "20..200 ~"), ("hundreds of thousands of people", "150000..2000000 ~")),
        ("the few", "scoreless"),
    ),
    Rule(
        "count",
        re.compile(rf"(?P<n>{_NUMBER}){_END}(?!{_DASH}(?:\d|year|day|week|month|hour))"),
        _count,
        (
            ("2,500 soldiers", "2500"),
            ("2, 500 soldiers", "2500"),
            ("twenty-one boats", "21"),
            ("a million trees", "1000000"),
            ("1.5 million", "1500000"),
            ("2 1/2 loaves", "2.5"),
            ("three and a half", "3.5"),
        ),
        ("the 2nd", "7:35", "no. 5a", "a cat"),
    ),
)
