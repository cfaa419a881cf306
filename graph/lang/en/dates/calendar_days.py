"""English: calendar dates, weekdays, months, years, decades -> senses"""

from __future__ import annotations

import re

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.lang.en.dates.feasts import FEASTS
from graph.rule import PhraseRule
from graph.timex import Sense

_PREPOSITIONS = frozenset(
    "in since by until till from to of before after during through throughout between and for around about early late "
    "mid circa the or than ( , . ; - – — : / \" ` ' \n".split(" ")
)
_SURE = frozenset("in since by until till during through throughout late early mid around circa between".split())
_NOT_YEARS = frozenset("$ # £ € no number resolution page pages room flight route highway article section isbn".split())
_OWNERS = frozenset("its his her their our my your 's s both the that this".split())
_MODERN = 1900
_THINGS = re.compile(r"(?:percent|%|people|men|women|children|km|miles|troops|homes|dead|soldiers|times|dollars)$")
_COUNTED = re.compile(r"percent|%|people|men|women|children|km|miles|troops|more|other|times|units?|of|[^\W\d_]{4,}s$")


def _date(hit: Hit) -> Sense | None:
    day = reading.day(hit)
    if not 1 <= day <= 31:
        return None
    clock = reading.clock(hit) if hit.has("PART") or hit.has("CLOCK") or hit.has("MERIDIEM") else ""
    return Sense(
        "TIME" if clock else "DATE", "day", month=reading.month(hit), day=day, year=reading.year(hit),
        weekday=reading.weekday(hit), mod=reading.stage(hit), clock=clock,
    )  # fmt: skip


def _days(hit: Hit) -> Sense | None:
    days = [int(word.classes["DAY"]) for word in hit.words() if "DAY" in word.classes and "YEAR" not in word.classes]
    joined = {word.text for word in hit.words()} & {"and"}
    if len(days) < 2 or days[0] >= days[1] or joined:
        return None
    return Sense("DATE", "day", month=reading.month(hit), day=days[0], year=reading.year(hit), last=days[1])


def _week(hit: Hit) -> Sense | None:
    sense = _date(hit)
    return sense._replace(unit="W") if sense else None


def _month(hit: Hit) -> Sense | None:
    if not hit.has("YEAR") and hit.has("MONTH") and hit.words()[-1].text in ("may", "march") and not _led(hit):
        return None
    if hit.has("SHORTMONTH") and not reading.year(hit) and not _led(hit):
        return None
    step = hit.count("STEP") if hit.has("STEP") else None
    base = "mention" if hit.has("THAT") else "publication"
    if base == "mention":
        step = hit.count("THAT") or None
    return Sense(
        "DATE", "month", month=reading.month(hit), year=reading.year(hit), step=step, mod=reading.stage(hit), base=base
    )  # fmt: skip


def _led(hit: Hit) -> bool:
    before = hit.tokens.word(hit.first - 1)
    return (
        before in _SURE
        or before in ("of", "last", "next", "this", "from", "to", "and", "for", "before", "after", "the")
        or len(hit.words()) > 1
    )


def _digits(hit: Hit) -> Sense | None:
    numbers = [int(piece) for piece in re.split(r"[-/.]", str(hit.value("DIGITS")))]
    if numbers[0] > 31:
        year, month, day = numbers
    else:
        month, day, year = numbers
        year = year if year > 99 else reading.full_year(year)
    if month > 12 or "." in str(hit.value("DIGITS")):
        month, day = day, month
    return Sense("DATE", "day", year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _compact(hit: Hit) -> Sense:
    value = hit.count("COMPACT")
    return Sense("DATE", "day", year=value // 10000, month=value // 100 % 100, day=value % 100)


def _year(hit: Hit) -> Sense | None:
    before = hit.tokens.word(hit.first - 1)
    after = hit.tokens.word(hit.last)
    if before in _NOT_YEARS or before == "." and hit.tokens.word(hit.first - 2) in _NOT_YEARS or after in ("%", ":"):
        return None
    if _counts(hit, before, after):
        return None
    if before[0].isdigit() or before == "-" and not hit.has("STAGE"):
        return None
    return Sense("DATE", "fixed", str(reading.year(hit)), mod=reading.stage(hit) or reading.near(hit))


def _counts(hit: Hit, before: str, after: str) -> bool:
    """True for a number of things ("1500 homes", "between 1200 and 1500 people"), which is no year."""
    if after in ("and", "to", "or", "-") and hit.tokens.word(hit.last + 1).isdigit():
        return _THINGS.match(hit.tokens.word(hit.last + 2)) is not None
    if before in _OWNERS:
        return False
    sure = before in _SURE and reading.year(hit) >= _MODERN
    return (_THINGS if sure else _COUNTED).match(after) is not None


def _years(hit: Hit) -> Sense | None:
    """ "1951-54": from a year to a later one of its century."""
    first, short = hit.count("YEAR"), hit.count("SHORTYEAR")
    if _year(hit) is None or short <= first % 100:
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


def _era(hit: Hit) -> Sense:
    year = int(reading.amount(hit.words("AMOUNT")) or 0)
    return Sense("DATE", "fixed", f"{year:04}" if hit.count("ERA") > 0 else f"BC{year:04}", mod=reading.near(hit))


def _decade(hit: Hit) -> Sense:
    value = hit.count("DECADE") or hit.count("DECADES")
    full = value if value > 99 else 1900 + value
    century = full % 100 == 0 and full < _MODERN
    return Sense("DATE", "fixed", str(full // (100 if century else 10)), mod=reading.stage(hit))


def _century(hit: Hit) -> Sense | None:
    number = hit.count("ORDINAL")
    era = "BC" if hit.has("ERA") and hit.count("ERA") < 0 else ""
    return Sense("DATE", "fixed", f"{era}{number - 1:02}", mod=reading.stage(hit)) if 1 <= number <= 22 else None


def _weekday(hit: Hit) -> Sense:
    clock = reading.clock(hit)
    step = hit.count("STEP") if hit.has("STEP") else None
    if hit.has("THAT"):
        step = hit.count("THAT") or None
    if "coming" in [word.text for word in hit.words()]:
        step = 1
    base = "mention" if hit.has("THAT") else "publication"
    return Sense(
        "TIME" if clock else "DATE", "weekday", weekday=reading.weekday(hit), step=step, clock=clock,
        mod=reading.stage(hit), base=base,
    )  # fmt: skip


RULES = (
    PhraseRule(
        "month, day and year",
        "( @clock @zone? ,? ( on )? )? ( ( STEP|( this coming ) )? @weekday ,? )? @early? ( STEP )? @month ( the )? DAY|ORDINAL ( ,? @year )?",
        _date,
        (("March 9, 2021", "2021-03-09"), ("Tuesday, Nov. 17", "2020-11-17"), ("April third", "2021-04-03")),
        ("May 200 people", "March on"),
    ),
    PhraseRule(
        "day, month and year",
        "( @weekday ,? )? @early? ( the )? DAY|ORDINAL ( of|- )? @month ( ,|-? @year )?",
        _date,
        (("9 March 2021", "2021-03-09"), ("the 3rd of April", "2021-04-03"), ("Monday 14 June 2021", "2021-06-14")),
    ),
    PhraseRule(
        "days of a month",
        "( @month DAY @dash DAY ( ,? YEAR )? )|( DAY @dash DAY @month ( ,? YEAR )? )",
        _days,
        (("January 4-6, 2010", "2010-01-04/2010-01-06"), ("10 to 12 March 2011", "2011-03-10/2011-03-12")),
        ("April 24 and 25 people",),
    ),
    PhraseRule(
        "week of a day",
        "the week of|beginning|starting|ending ( the )? ( ( @month DAY|ORDINAL )|( DAY|ORDINAL ( of )? @month ) ) ( ,? @year )?",
        _week,
        (("the week of March 8, 2021", "2021-W10"),),
    ),
    PhraseRule(
        "date in digits",
        "DIGITS",
        _digits,
        (("2021-03-09", "2021-03-09"), ("03/09/2021", "2021-03-09"), ("9.3.2021", "2021-03-09")),
    ),
    PhraseRule("date of eight digits", "COMPACT", _compact, (("20210309", "2021-03-09"),)),
    PhraseRule(
        "month and year",
        "@early? @month ,? ( of )? ( @year|<SPELLED @spelledyear > )",
        _month,
        (("March 2019", "2019-03"), ("late-November 2012", "2012-11"), ("Sept. 1987", "1987-09")),
    ),
    PhraseRule(
        "month",
        "( ( the )? @early )? ( STEP|( STEP year 's )|( ( the )? THAT ) )? @early? @month ( STEP year )?",
        _month,
        (
            ("in April", "2021-04"),
            ("last October", "2020-10"),
            ("early March", "2021-03"),
            ("the following March", "2022-03"),
        ),
        ("they may go", "a march through the town"),
    ),
    PhraseRule(
        "year",
        "<APPROXIMATELY NEAR >? ( ( the )? @early )? ( the year )? YEAR",
        _year,
        (("in 1998", "1998"), ("early 2003", "2003"), ("the end of 2010", "2010")),
        ("2000 soldiers", "$ 1999", "resolution 1990"),
    ),
    PhraseRule("years", "YEAR -|–|/ SHORTYEAR", _years, (("1951-54", "1951/1954"), ("1998/99", "1998/1999"))),
    PhraseRule(
        "year with an apostrophe",
        "APOSTROPHEYEAR",
        lambda hit: _year(hit) if hit.tokens.word(hit.first - 1) in _SURE else None,
        (("in '98", "1998"),),
        ("the '98 team",),
    ),
    PhraseRule(
        "year in words",
        "( the year )? <SPELLED @spelledyear >",
        _spelled,
        (("nineteen ninety-six", "1996"), ("the year two thousand four", "2004")),
    ),
    PhraseRule("numbered year", "the year NUMBER", _numbered, (("the year 71", "0071"),), ("the year 3 people",)),
    PhraseRule(
        "year of an era",
        "<APPROXIMATELY NEAR >? ( <AMOUNT NUMBER > ERA )|( ERA <AMOUNT NUMBER > )",
        _era,
        (("300 BC", "BC0300"),),
    ),
    PhraseRule(
        "decade",
        "( the )? @early? ( the )? DECADE|DECADES",
        _decade,
        (("the 1980s", "198"), ("the mid-1990s", "199"), ("the nineties", "199"), ("the 1600s", "16")),
    ),
    PhraseRule(
        "century",
        "( the )? @early? ( the )? ORDINAL -? century|centuries ( ERA )?",
        _century,
        (("the 19th century", "18"), ("early 20th century", "19"), ("the 11th and 12th centuries", "11")),
    ),
    PhraseRule(
        "weekday",
        "( ( the )? @early )? ( STEP|( ( the )? THAT )|( the STEP )|( this coming ) )? WEEKDAY ( PART )?",
        _weekday,
        (("Monday", "2021-06-14"), ("last Friday", "2021-06-11"), ("Tuesday morning", "2021-06-15TMO")),
        ("Tuesdays",),
    ),
    *FEASTS,
)
