"""English figures with a unit and figures from one to another -> the rules that read a measure and a range"""

from __future__ import annotations

import re

from graph.lang.en.figures import DASH, END, NUMBER, SIGN, UNIT, either
from graph.lang.en.inflection import all_verb_forms
from graph.lang.en.measures import CURRENCIES, MEASURES, VAGUE, Measure, exact
from graph.lang.en.numerals import SCALES, amount
from graph.model import Quantity
from graph.rule import Rule

# "Rose from 12 to 17", "raised the fee from $5 to $7": what the figure was before, and no range.
_CHANGING = all_verb_forms(
    "rise climb grow increase jump soar surge swell mount fall drop decline decrease sink shrink slip plunge cut reduce raise "
    "lower lift boost expand upgrade downgrade revise update change correct".split()
)
_CHANGES = rf"\b(?:{either(_CHANGING | {'up', 'down', 'growth', 'reduction'})})\b"
CHANGING = re.compile(
    rf"{_CHANGES}[^.;:!?\n]{{0,60}}\bfrom (?:(?:about|around|nearly|some|just|an?|the|at|least|more|fewer|than) ){{0,2}}$"
)
_PERCENT = r"%|percent\b|per cent\b|percentage points?\b"
_LASTING = "years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|secs?"
_LOOSE = 2
_SECOND = Measure(1 / 86400, "days", "duration")


def _range(match: re.Match[str]) -> Quantity | None:
    low, high = amount(match["low"]), amount(match["high"])
    scale = re.search(rf"({either(SCALES)})$", match["high"])
    if low is None or high is None:
        return None
    if scale and low < high / SCALES[scale[1]] and not re.search(r"[a-z]", match["low"]):
        low *= SCALES[scale[1]]
    return Quantity(low, high) if low < high else None


def _money_range(match: re.Match[str]) -> Quantity | None:
    value = _range(match)
    return value and Quantity(value.low, value.high, CURRENCIES[match["unit"]], "money")


def _percent_range(match: re.Match[str]) -> Quantity | None:
    value = _range(match)
    return value and Quantity(value.low, value.high, "%", "share")


def _known(word: str) -> Measure | None:
    """The measure of a unit in the singular or plural ("square-kilometre")."""
    word = word.replace("-", " ")
    forms = (word, re.sub(r"e?s$", "", word), re.sub(r"s$", "", word), f"{word}s")
    short = {"min": "minute", "sec": "seconds"}
    return next((MEASURES[form] for form in (*forms, short.get(forms[2], "")) if form in MEASURES), None)


def _measured_range(match: re.Match[str]) -> Quantity | None:
    value, measure = _range(match), _known(match["unit"])
    if value is None or measure is None or value.low is None or value.high is None:
        return None
    low, high = (exact(end * measure.factor) for end in (value.low, value.high))
    return Quantity(low, high, measure.unit, measure.kind)


def _sum(match: re.Match[str]) -> Quantity | None:
    """Units of time that follow one another from the long to the short."""
    parts = [(match[f"n{n}"], match[f"unit{n}"]) for n in range(1, 4) if match[f"n{n}"]]
    told = [(amount(number), _known(unit)) for number, unit in parts]
    sizes = [(number, measure.factor) for number, measure in told if number is not None and measure is not None]
    if len(sizes) < len(parts) or any(one[1] <= other[1] for one, other in zip(sizes, sizes[1:], strict=False)):
        return None
    days = round(sum(number * factor for number, factor in sizes), 6)
    return Quantity(days, days, _SECOND.unit, _SECOND.kind, True)


def _measure(match: re.Match[str]) -> Quantity | None:
    return _measured(match, match["unit"])


def _measured(match: re.Match[str], unit: str) -> Quantity | None:
    value, measure = amount(match["n"]), _known(unit)
    if value is None or measure is None:
        return None
    kept = exact(value * measure.factor)
    return Quantity(kept, kept, measure.unit, measure.kind, measure.factor != 1)


def _vague_measure(match: re.Match[str]) -> Quantity | None:
    """A vague plural of a unit; who says "a few minutes" has looked at no clock, and may mean half or double of a few."""
    measure, (low, high) = _known(match["unit"]), VAGUE[match["words"]]
    if measure is None:
        return None
    most = None if high is None else exact(_LOOSE * high * measure.factor)
    return Quantity(exact(low * measure.factor / _LOOSE), most, measure.unit, measure.kind, approximate=True)


MONEY = Rule(
    "money-range",
    re.compile(
        rf"(?:(?P<between>between|from) )?(?P<unit>{SIGN}) ?(?P<low>{NUMBER})(?(between)(?: and | to )|(?: ?{DASH} ?| to ))"
        rf"(?:(?P=unit) ?)?(?P<high>{NUMBER}){END}"
    ),
    _money_range,
    (
        ("$140-$150 million", "140000000..150000000 USD money"),
        ("$140- $150 million", "140000000..150000000 USD money"),
        ("between €4 and €5 million", "4000000..5000000 EUR money"),
        ("£3 to £5", "3..5 GBP money"),
    ),
    ("$5 and $6 million", "$140, 150 people", "between $5 a day"),
)
FORMER = re.compile(
    rf"(?:{SIGN})? ?{NUMBER}[^.,;:()!?\n]{{0,25}}? to (?:[a-z]+ ){{0,2}}(?P<now>(?:{SIGN})? ?{NUMBER}){END}"
)
# "All but two of the miners", "12, not 20 as was said": what is left out, and what it was not.
LEFT_OUT = re.compile(
    r"(?:\ball (?:but|except)|\bexcept(?: for)?|, (?:and )?not|\brather than|\binstead of) (?:the )?$"
)
RANGES: tuple[Rule[Quantity], ...] = (
    Rule(
        "percent-range",
        re.compile(
            rf"(?:(?P<between>between) )?(?P<low>{NUMBER})(?(between) and |(?:(?:%| ?per ?cent)? ?{DASH} ?|(?:%| per ?cent)? to | or ))"
            rf"(?P<high>{NUMBER}) ?(?:{_PERCENT})"
        ),
        _percent_range,
        (
            ("20 to 30 percent", "20..30 % share"),
            ("5-6%", "5..6 % share"),
            ("between 40 and 45 per cent", "40..45 % share"),
        ),
        ("20 and 30 percent", "between 3 men and 30 percent"),
    ),
    Rule(
        "measure-range",
        re.compile(
            rf"(?:(?P<between>between) )?(?P<low>{NUMBER})(?(between) and |(?: ?{DASH} ?| to | or |-to-))"
            rf"(?P<high>{NUMBER})[ \u00a0-](?P<unit>{UNIT})(?![\w-])"
        ),
        _measured_range,
        (
            ("four to six weeks", "28..42 days duration"),
            ("10-12 kg", "10..12 kg mass"),
            ("between 5 and 8 miles", "8.0467..12.8748 km distance"),
        ),
        ("four to six men", "between four men and six weeks", "6-4 miles"),
    ),
    Rule(
        "measure-sum",
        re.compile(
            rf"(?P<n1>{NUMBER})[ -](?P<unit1>{_LASTING})(?:,? and |, | )(?P<n2>{NUMBER})[ -](?P<unit2>{_LASTING})\b"
            rf"(?:(?:,? and |, | )(?P<n3>{NUMBER})[ -](?P<unit3>{_LASTING})\b)?"
        ),
        _sum,
        (
            ("2 hours, 30 minutes and 36 seconds", "0.104583 days duration ~"),
            ("two years and six months", "913.125 days duration ~"),
        ),
        ("six months and two years", "two years and six men"),
    ),
    Rule(
        "range",
        re.compile(rf"(?P<low>{NUMBER})(?: ?{DASH} ?| to | or )(?P<high>{NUMBER}){END}"),
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
        re.compile(rf"between (?P<low>{NUMBER}) and (?P<high>{NUMBER}){END}"),
        _range,
        (("between 5 and 10 men", "5..10"),),
        ("between five towns",),
    ),
)
MEASURED: tuple[Rule[Quantity], ...] = (
    Rule(
        "speed-aside",
        re.compile(
            rf"(?P<n>{NUMBER})[ -]?(?P<unit>km|kilomet(?:er|re)s?|miles?)(?=(?: \([^()\n]{{1,20}})?\) (?:an|per) hour\b)"
        ),
        lambda match: _measured(match, f"{match['unit']} an hour"),
        (("90 km (56 miles) an hour", "90 km/h speed"), ("56 miles) an hour", "90.1233 km/h speed ~")),
        ("90 km (56 miles) in an hour", "90 km an hour"),
    ),
    Rule(
        "vague-measure",
        re.compile(
            rf"(?P<words>{either(VAGUE)})(?: more)?(?: of)? (?!pounds)(?P<unit>{UNIT})(?:(?<=s)|(?<=feet))(?!\w)"
        ),
        _vague_measure,
        (("several days", "1.5..24 days duration ~"), ("a few hundred miles", "160.9344..2896.8192 km distance ~")),
        ("several foot soldiers", "thousands of pounds", "several dayschools"),
    ),
    Rule(
        "measure",
        re.compile(rf"(?P<n>{NUMBER})[ \u00a0-]?(?P<unit>{UNIT})(?!\w)"),
        _measure,
        (
            ("10 miles", "16.0934 km distance ~"),
            ("2-1/2 weeks", "17.5 days duration ~"),
            ("500 acres", "2.0234 km2 area ~"),
            ("3 km", "3 km distance"),
            ("a 2,300-square-kilometer forest", "2300 km2 area"),
        ),
        ("10 mice", "a 17-year-old"),
    ),
)
