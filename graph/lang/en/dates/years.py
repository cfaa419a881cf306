"""English: years, decades, centuries and eras -> senses"""

from __future__ import annotations

import re

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Part, Sense

_NOT_YEARS = frozenset(
    "$ # £ € no nos number p pp vol resolution page pages room flight route highway article section isbn".split()
)
# What stands before a number of things, were it not for the noun after it: "nearly 2000 were there".
_AMOUNTS = frozenset(
    "nearly almost over under barely some numbered numbering totaled totalled totaling measured".split()
)
_LEAST, _COMPARED = frozenset(("least", "most", "than")), frozenset(("earlier", "later", "rather"))
_OWNERS = frozenset("its his her their our my your 's s both the that this".split())
# "1998-present" is a time, "a 1200-seat hall" and "a 1998-built hall" are not.
_OPEN = frozenset("present to today now and or early mid late".split())
_POSSESSIVES = frozenset("his her their my your our its".split())
_STREETS = frozenset("street st avenue ave road rd boulevard blvd terrace drive lane plaza square".split())
_MEMBERS = frozenset("class team squad side generation graduates graduate boys girls men women".split())
_MODERN = 1900
_THINGS = re.compile(
    r"(?:percent|%|people|men|women|(?:\w+)?children|km|ft|feet|miles|troops|homes|dead|soldiers|times|dollars|votes|points|seats|pounds|tons|tonnes|metres|meters|yards|acres|pages|copies|"
    r"inhabitants|residents|members|students|pupils|workers|employees|jobs|houses|cars|victims|cases|patients|years?)$"
)
_COUNTED = re.compile(
    r"percent|%|people|men|women|(?:\w+)?children|km|ft|feet|miles|troops|more|other|times|units?|years?$|of|[^\W\d_]{4,}s$"
)


def _year(hit: Hit) -> Sense | None:
    if not _is_year(hit):
        return None
    return Sense("DATE", "fixed", str(reading.year(hit)), mod=reading.stage(hit) or reading.near(hit))


def _is_year(hit: Hit) -> bool:
    place = hit.first
    before, after = hit.tokens.word(place - 1), hit.tokens.word(hit.last)
    if before in ("-", "–", "—") and _is_full(hit.tokens.word(place - 2)):
        place -= 2
        before = hit.tokens.word(place - 1)
        return not _numbers(hit, place, before)
    if after in ("%", ":") and before not in ("(", ",") or reading.of_the_clock(hit, place):
        return False
    if _numbers(hit, place, before) or _counts(hit, before, after) or _amount(hit, before):
        return False
    return not (before[0].isdigit() or before == "-" and not hit.has("STAGE"))


def _is_full(word: str) -> bool:
    return len(word) == 4 and word.isdigit()


def _numbers(hit: Hit, place: int, before: str) -> bool:
    """True for the number of a page, a road, a volume or a house."""
    earlier = hit.tokens.word(place - 2)
    if before in _NOT_YEARS or before == "." and earlier in _NOT_YEARS:
        return True
    if before == ":" and (earlier == ")" or earlier.isdigit()):
        return True
    touching = place > 0 and hit.tokens[place - 1].end == hit.tokens[place].start
    if touching and (before.isalpha() or before == "." or before == "/" and not _is_full(earlier)):
        return True
    return any(hit.tokens.word(hit.last + step) in _STREETS for step in (1, 2)) and before not in reading.SURE


def _amount(hit: Hit, before: str) -> bool:
    """True for "at least 1500", "nearly 2000"."""
    if hit.tokens.word(hit.last) in ("-", "–") and _is_full(hit.tokens.word(hit.last + 1)):
        return False
    if reading.near(hit) not in ("", "APPROX") or before in _AMOUNTS:
        return True
    return before in _LEAST and hit.tokens.word(hit.first - 2) not in _COMPARED


def _counts(hit: Hit, before: str, after: str) -> bool:
    """True for a number of things ("1500 homes", "between 1200 and 1500 people"), which is no year."""
    other = hit.tokens.word(hit.last + 1)
    if after in ("and", "to", "or", "-") and other.isdigit():
        # Not "in 2013 to 30 people": nothing runs from the higher number to the lower.
        fewer = before in reading.SURE and len(other) < len(str(reading.year(hit)))
        return not fewer and _THINGS.match(hit.tokens.word(hit.last + 2)) is not None
    if after == "-" and other.isalpha() and other not in _OPEN and _touches(hit):
        return True
    if before in _OWNERS and after not in ("year", "years"):
        return False
    sure = before in reading.SURE and reading.year(hit) >= _MODERN
    return (_THINGS if sure else _COUNTED).match(after) is not None


def _touches(hit: Hit) -> bool:
    """True where no blank stands around the hyphen behind the number."""
    hyphen, place = hit.tokens[hit.last], hit.last
    return hit.tokens[place - 1].end == hyphen.start and hyphen.end == hit.tokens[place + 1].start


def _short_year(hit: Hit) -> Sense | None:
    """ "In '98", "the flood of '98", "'98, when it fell"; but who belongs to "the class of '98" does much later."""
    before, earlier = hit.tokens.word(hit.first - 1), hit.tokens.word(hit.first - 2)
    told = (hit.tokens.word(hit.last), hit.tokens.word(hit.last + 1)) == (",", "when")
    sure = before in reading.SURE or (before == "of" and earlier not in _MEMBERS) or told
    return _year(hit) if sure else None


def _years(hit: Hit) -> Sense | None:
    """ "1951-54": from a year to a later one of its century."""
    first, short = hit.count("YEAR"), hit.count("SHORTYEAR")
    if not _is_year(hit) or short <= first % 100:
        return None
    return Sense("DATE", "fixed", f"{first}/{first // 100 * 100 + short}")


def _spelled(hit: Hit) -> Sense | None:
    year = reading.year(hit)
    return Sense("DATE", "fixed", str(year)) if 1000 < year < 2100 else None


def _numbered(hit: Hit) -> Sense | None:
    """A year of two or three digits, which only "the year" tells from a number."""
    year = hit.count("NUMBER")
    counted = _COUNTED.match(hit.tokens.word(hit.last)) is not None
    return Sense("DATE", "fixed", f"{year:04}") if 31 < year < 1000 and not counted else None


def _ancient(hit: Hit) -> Sense | None:
    """A year of three digits that ends its phrase ("in 866, the town")."""
    year, before, after = hit.count("HUNDREDS"), hit.tokens.word(hit.first - 1), hit.tokens.word(hit.last)
    dated = before in ("in", "since", "until", "after", "before") and after in (",", "\n", ";", ")")
    return Sense("DATE", "fixed", f"{year:04}") if dated else None


def _era(hit: Hit) -> Sense:
    sign = "-" if hit.count("ERA") < 0 else ""
    last = Sense("DATE", "fixed", f"{sign}{int(reading.amount(hit.words('AMOUNT')) or 0):04}", mod=reading.near(hit))
    opener = hit.words("OPENER")
    if not opener:
        return last
    first = Sense("DATE", "fixed", f"{sign}{int(reading.amount(opener) or 0):04}")
    return _two(hit, first, last, len(opener))


def _two(hit: Hit, first: Sense, last: Sense, length: int) -> Sense:
    """Two times with a word between them, which tells whether they are a stretch."""
    joint = hit.words()[length].text
    second = length + 1 + (hit.words()[length + 1].text == "the")
    parts = (Part(0, length, first), Part(second, hit.last - hit.first, last, joint not in ("and", "or", ",")))
    return last._replace(parts=parts)


def _decade(hit: Hit) -> Sense | None:
    if any(hit.tokens.word(hit.first - step) in _POSSESSIVES for step in (1, 2, 3)):
        return None
    value = hit.count("DECADE") or hit.count("DECADES")
    full = value if value > 99 else 1900 + value
    century = full % 100 == 0 and full < _MODERN
    return Sense("DATE", "fixed", str(full // (100 if century else 10)), mod=reading.stage(hit))


def _century(hit: Hit) -> Sense | None:
    numbers = [int(word.classes["ORDINAL"]) for word in hit.words() if "ORDINAL" in word.classes]
    if not all(1 <= number <= 22 for number in numbers):
        return None
    sign = "-" if hit.has("ERA") and hit.count("ERA") < 0 else ""
    senses = [Sense("DATE", "fixed", f"{sign}{number - 1:02}", mod=reading.stage(hit)) for number in numbers]
    opener = hit.words("OPENER")
    if not opener:
        return senses[0]
    mods = [str(word.classes.get("STAGE", "")) for word in hit.words() if "STAGE" in word.classes]
    last = senses[-1]._replace(mod=mods[-1] if mods and "STAGE" not in opener[0].classes or len(mods) > 1 else "")
    return _two(hit, senses[0], last, len(opener))


_JOINT = "to|and|or|through|until|-|–|—|,"
RULES = (
    PhraseRule(
        "year",
        "<APPROXIMATELY NEAR >? ( ( the )? @early )? ( the year )? YEAR",
        _year,
        (("in 1998", "1998"), ("early 2003", "2003"), ("1998-present", "1998"), ("the end of 2010", "2010")),
        (
            "2000 soldiers",
            "a 1200-seat hall",
            "a 1998-built hall",
            "$ 1999",
            "resolution 1990",
            "struck at 1327 (1127 GMT)",
        ),
    ),
    PhraseRule(
        "years",
        "YEAR -|–|/ SHORTYEAR",
        _years,
        (("1951-54", "1951/1954"), ("1998/99", "1998/1999")),
        ("1951-5400", "51-54"),
    ),
    PhraseRule(
        "year with an apostrophe",
        "APOSTROPHEYEAR",
        _short_year,
        (("in '98", "1998"), ("the flood of '98", "1998"), ("they recall '98, when it fell", "1998")),
        ("the '98 team", "the class of '98", "they recall '98, and it fell"),
    ),
    PhraseRule(
        "year in words",
        "( the year )? <SPELLED @spelledyear >",
        _spelled,
        (("nineteen ninety-six", "1996"), ("the year two thousand four", "2004")),
        ("ninety-six men", "two thousand men"),
    ),
    PhraseRule("numbered year", "the year NUMBER", _numbered, (("the year 71", "0071"),), ("the year 3 people",)),
    PhraseRule("early year", "HUNDREDS", _ancient, (("in 866, it fell", "0866"),), ("in 866 homes", "in 866. It")),
    PhraseRule(
        "year of an era",
        "<APPROXIMATELY NEAR >? ( <AMOUNT NUMBER > ERA )|( ERA <AMOUNT NUMBER > )",
        _era,
        (("300 BC", "-0300"), ("AD 79", "0079")),
        ("300 boats", "an AD agency"),
    ),
    PhraseRule(
        "years of an era",
        f"<OPENER NUMBER > {_JOINT} <APPROXIMATELY NEAR >? <AMOUNT NUMBER > ERA",
        _era,
        (("399 to 382 BC", "-0399"), ("399 to 382 BC", "-0382")),
        ("399 to 382 votes",),
    ),
    PhraseRule(
        "decade",
        "( the )? @early? ( the )? DECADE|DECADES",
        _decade,
        (("the 1980s", "198"), ("the mid-1990s", "199"), ("the nineties", "199"), ("the 1600s", "16")),
        ("the 1980 vote", "the eighty boats"),
    ),
    PhraseRule(
        "century",
        "( the )? @early? ( the )? ORDINAL -? century|centuries ( ERA )?",
        _century,
        (("the 19th century", "18"), ("early 20th century", "19")),
        ("the 19th entry",),
    ),
    PhraseRule(
        "centuries",
        f"<OPENER ( the )? @early? ORDINAL ( century )? > {_JOINT} ( the )? @early? ORDINAL -? century|centuries ( ERA )?",
        _century,
        (("the 11th and 12th centuries", "10"), ("late 18th and early 19th centuries", "18")),
        ("the 11th and 12th entries",),
    ),
)
