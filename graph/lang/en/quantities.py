"""English number words -> the rules that read a quantity"""

from __future__ import annotations

import re

from graph.lang.en.ages import RULES as AGES
from graph.lang.en.figures import DASH, END, NUMBER, SIGN, WORD, either, numerals
from graph.lang.en.measures import AFTER, BEFORE, CURRENCIES, DOLLARS, PARTS, SHOCKS, VAGUE, WEIGHED
from graph.lang.en.nobody import RULES as NONE
from graph.lang.en.numerals import ONES, SCALES, TENS, amount
from graph.lang.en.ranges import MEASURED, MONEY, RANGES
from graph.lang.en.temperatures import RULES as DEGREES
from graph.model import Quantity
from graph.rule import Rule

# "$US2 million": what stands right behind it is no name.
DOLLAR = "$"
# What leads from a distance to where it is counted from; LEAVING only behind a direction ("south from", "away from").
OFF, LEAVING, AWAY = frozenset(("of", "off")), frozenset(("from",)), frozenset(("away", "out"))
# What is agreed to run for some time.
TERMS = frozenset(
    "contract contracts deal deals offer offers extension agreement lease pact bid proposal package".split()
)
# The pronouns that a figure is said of: "another put it at 15".
THING = frozenset(("it", "this", "that"))
# A number in these brackets leads to a note.
NOTE = "[{}]"
# Who or what is told besides others: "80 others".
OTHERS = frozenset(("others",))
# What a calibre stands before.
_GUNS = "magnum|pistol|revolver|handgun|rifle|gun|bullet|round"
# A noun that follows would be what is grand.
_NO_NOUN = r"(?=[.,;:)?!\n]|$| (?:in|of|from|to|for|on|at|and|or|but|a|an|each|per|worth|with|by|when|last|this|as|was|were|is|are)\b)"
_GRADE = r"\d(?:\. ?\d)?"

# Most words begin with none of the letters that what opens a quantity begins with.
_FIRST = "".join(
    sorted(
        {
            word[0]
            for word in (*DOLLARS, *ONES, *TENS, *VAGUE, *PARTS, "minus", "an", "between", "no", "magnitude", "twice")
        }
    )
)
ANCHOR = re.compile(
    rf"(?<![\w.,:/#-])(?=[\d.$€£¥₹{_FIRST}])(?=[\d$€£¥₹]|\. ?\d\d|(?:{either(DOLLARS)})\$|minus[ -]\d|{numerals([*ONES, *TENS, *VAGUE])}"
    rf"|an? (?:{either([*SCALES, *PARTS])})\b|an? [\w.]+{DASH}|between |{either(PARTS)}\b|magnitude|twice|age[sd]?\b|no(?:body|ne|[ -]one)?\b)"
)
APPROXIMATOR = re.compile(rf"\b({either(BEFORE)})[ \u00a0]$")
AFTERWARDS = re.compile(rf" ?({either(AFTER)})(?!\w)")


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


# The word that is money and a weight, and how far before it the words that say which may begin.
_POUND, _BEFORE_IT = "pound", 40


def _money(match: re.Match[str]) -> Quantity | None:
    value, unit = amount(match["n"]), match["unit"]
    weight = unit == _POUND and WEIGHED.search(match.string, max(0, match.start() - _BEFORE_IT), match.start())
    return None if value is None or weight else Quantity(value, value, CURRENCIES[unit], "money")


def _thousands(match: re.Match[str]) -> Quantity | None:
    """A figure in thousands of some currency, which the words leave open."""
    value = amount(match["n"])
    return None if value is None else Quantity(value * 1e3, value * 1e3, "", "money")


def _magnitude(match: re.Match[str]) -> Quantity | None:
    value = float(next(match[name] for name in ("before", "after", "scale", "shock") if match[name]).replace(" ", ""))
    return Quantity(value, value, "", "magnitude") if value < 10 else None


def _vague(match: re.Match[str]) -> Quantity:
    low, high = VAGUE[match["words"]]
    return Quantity(low, high, "", "", low != high)


def _count(match: re.Match[str]) -> Quantity | None:
    value = amount(match["n"])
    return None if value is None else Quantity(value, value)


RULES: tuple[Rule[Quantity], ...] = (
    *AGES,
    Rule(
        "magnitude",
        re.compile(
            rf"magnitude(?: (?:of|at|as|was|is|to))?[ -](?P<before>{_GRADE}){END}"
            rf"|(?:an? )?(?P<after>{_GRADE})(?:[ -]| -)magnitude\b"
            rf"|(?P<scale>{_GRADE})(?: degrees?| points?)?(?= on (?:the|a) (?:[\w-]+ ){{0,2}}(?:richter|magnitude)\b)"
            rf"|(?:an? )?(?P<shock>{_GRADE})(?=[ -](?:(?:degree|strength|richter|scale) )?(?:{either(SHOCKS)})s?\b)"
        ),
        _magnitude,
        (
            ("magnitude 7.1", "7.1 magnitude"),
            ("a 5.7-magnitude quake", "5.7 magnitude"),
            ("a magnitude of 5. 3", "5.3 magnitude"),
            ("magnitude at 5.9", "5.9 magnitude"),
            ("5.7 on the Richter scale", "5.7 magnitude"),
            ("a 6.9-strength quake", "6.9 magnitude"),
            ("the 5.2 tremor", "5.2 magnitude"),
        ),
        ("the magnitude of the task", "2.5 tons", "a 5.2 percent fall"),
    ),
    *NONE,
    MONEY,
    Rule(
        "money-sign",
        re.compile(rf"(?P<unit>{SIGN}) ?(?P<n>{NUMBER}){END}"),
        _money,
        (
            ("$5 million", "5000000 USD money"),
            ("£1,200", "1200 GBP money"),
            ("$3. 4 million", "3400000 USD money"),
            ("£88m", "88000000 GBP money"),
            ("$A3 million", "3000000 AUD money"),
            ("NZ$40", "40 NZD money"),
            ("a £36million swoop", "36000000 GBP money"),
            ("$7bn", "7000000000 USD money"),
            ("€8 mln", "8000000 EUR money"),
        ),
        ("the dollar",),
    ),
    Rule(
        "money-name",
        re.compile(
            rf"(?P<n>{NUMBER}) (?:u\.?s\.? )?(?P<unit>{either(c for c in CURRENCIES if c.isalpha())})s?\b(?! of\b)"
        ),
        _money,
        (
            ("10 euros", "10 EUR money"),
            ("five million dollars", "5000000 USD money"),
            ("a quarter of a million dollars", "250000 USD money"),
            ("62 million kroner", "62000000 kroner money"),
            ("three million bucks", "3000000 USD money"),
            ("50 mln stg", "50000000 GBP money"),
        ),
        ("10 eurosceptics", "she weighs about 150 pounds", "a man of 5-foot-8, 150 pounds"),
    ),
    Rule(
        "money-pence",
        re.compile(rf"(?P<n>{NUMBER})(?: pence\b|p(?= (?:a|per|each)\b))"),
        lambda match: (
            None if (value := amount(match["n"])) is None else Quantity(value / 100, value / 100, "GBP", "money")
        ),
        (("340 pence", "3.4 GBP money"), ("275p a share", "2.75 GBP money")),
        ("a 720p picture", "5 pences"),
    ),
    Rule(
        "money-thousands",
        re.compile(rf"(?P<n>{NUMBER}) grand{_NO_NOUN}"),
        _thousands,
        (("ten grand from the till", "10000 money"), ("lost 15 grand.", "15000 money")),
        ("two grand pianos", "two grand juries", "ten grand old houses"),
    ),
    Rule(
        "percent",
        re.compile(rf"(?P<n>{NUMBER}) ?(?:%|percent\b|per cent\b|percentage points?\b)"),
        _percent,
        (("60%", "60 % share"), ("two percent", "2 % share")),
        ("60 people",),
    ),
    Rule(
        "fraction-words",
        re.compile(
            rf"(?:(?P<many>an?|{WORD})[ -])?(?P<parts>half|(?:{either(PARTS)})s?)(?= of\b(?! an? (?:{either(SCALES)})\b)| the\b)"
            rf"|(?P<some>an?|{WORD})[ -](?P<pieces>(?:{either(p for p in PARTS if p != 'half')})s)\b(?! of an? (?:{either(SCALES)})\b)"
        ),
        _fraction,
        (
            ("two-thirds of voters", "66..67 % share"),
            ("half of the fleet", "50 % share"),
            ("a third of", "33..34 % share"),
        ),
        ("a third time", "half-hearted", "a quarter of a million"),
    ),
    Rule(
        "fraction-alone",
        re.compile(
            rf"(?:(?<=by )|(?<=nearly )|(?<=almost )|(?<=about )|(?<=roughly )|(?<=than ))an? (?P<parts>{either(PARTS)})"
            r"(?=[.,;)\n]| (?:to|from|in|since|on|after|this|last|and|but|over|as|when|because|at|year|compared|above|below)\b)"
        ),
        lambda match: _share(1, PARTS[match["parts"]]),
        (("fell by a third to $40m", "33..34 % share"), ("less than a quarter.", "..25 % share ~")),
        ("passed by a third man", "in a quarter."),
    ),
    Rule(
        "fraction-digits",
        re.compile(r"(?P<up>\d{1,2})/(?P<down>\d{1,3})(?![/\d])(?= of\b)"),
        _ratio,
        (("1/3 of the land", "33..34 % share"), ("3/4 of the seats", "75 % share")),
        ("11/9/2001", "11/9 was"),
    ),
    *RANGES,
    *DEGREES,
    *MEASURED,
    Rule(
        "calibre",
        re.compile(
            rf"(?P<point>\. ?)?(?P<n>\d{{2,3}})(?:(?:[ -]|{DASH} ?)cal(?:i(?:ber|bre))?\b|(?(point) (?=(?:{_GUNS})\b)|(?!)))"
        ),
        lambda match: Quantity(float(match["n"]), float(match["n"]), "", "calibre"),
        (
            (".38-caliber revolver", "38 calibre"),
            (". 22 calibre rifle", "22 calibre"),
            (".357 magnum", "357 calibre"),
        ),
        ("a .291 average", "40 calls", "22 rifles"),
    ),
    Rule(
        "twice",
        re.compile(r"twice\b(?! (?:the|as|that|what|a|an|per|this|its|their|his|her|daily|weekly)\b)"),
        lambda match: Quantity(2.0, 2.0, "", "repeats"),
        (("he was shot twice in the leg", "2 repeats"),),
        ("twice the price", "twice as many", "twice a week"),
    ),
    Rule(
        "vague",
        re.compile(rf"(?P<words>{either(VAGUE)})(?: (?:more|other))?(?: of)?(?= )"),
        _vague,
        (("dozens of houses", "20..200 ~"), ("hundreds of thousands of people", "150000..2000000 ~")),
        ("the few", "scoreless"),
    ),
    Rule(
        "count",
        re.compile(rf"(?P<n>{NUMBER}){END}(?!{DASH}(?:\d|year|day|week|month|hour))"),
        _count,
        (
            ("2,500 soldiers", "2500"),
            ("2, 500 soldiers", "2500"),
            ("twenty-one boats", "21"),
            ("a million trees", "1000000"),
            ("1.5 million", "1500000"),
            ("2 1/2 loaves", "2.5"),
            ("three and a half", "3.5"),
            ("two and a half million", "2500000"),
            ("two and a third man", "2"),
            ("half a million people", "500000"),
            ("three quarters of a million people", "750000"),
        ),
        ("the 2nd", "7:35", "no. 5a", "a cat"),
    ),
)

# What leads from a thing to the sum that it is, or costs: "bribes totalling 900 crowns", "the damage was put at 900 crowns".
AMOUNTING = frozenset(
    "worth totalling totaling totalled valued estimated amounting exceeding reaching costing cost".split()
)
AMOUNTING_TO = frozenset("be total amount cost stand exceed reach put estimate value come run set".split())
# Words between such a word and its sum.
ROUGHLY = frozenset(", at to an a about some nearly almost roughly around over up more than least as much".split())
# "A fine of 900 crowns".
OWED = frozenset(("of", "in"))
# What is done with a sum, as the noun of it tells as well: "demanded 900 crowns", "a demand of 900 crowns".
DEALING = frozenset("demand offer steal lose owe donate raise fine borrow embezzle pledge".split())
