"""English: calendar dates, weekdays and months -> senses"""

from __future__ import annotations

import re

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Part, Sense

_PARTS = frozenset(("morning", "afternoon", "evening", "night"))
_DATING = frozenset("on by until till since".split())


def _date(hit: Hit) -> Sense | None:
    day = reading.day(hit)
    if not 1 <= day <= 31:
        return None
    clock = reading.clock(hit) or reading.noon(hit)
    return Sense(
        "TIME" if clock else "DATE", "day", month=reading.month(hit), day=day, year=reading.year(hit),
        weekday=reading.weekday(hit), mod=reading.stage(hit), clock=clock,
    )  # fmt: skip


def _days(hit: Hit) -> Sense | None:
    days = [day for _, day in _numbered(hit)]
    if len(days) < 2 or days[0] >= days[1]:
        return None
    return Sense("DATE", "day", month=reading.month(hit), day=days[0], year=reading.year(hit), last=days[1])


def _numbered(hit: Hit) -> list[tuple[int, int]]:
    """The days of a phrase, each with its place."""
    found = []
    for place, word in enumerate(hit.words()):
        day = word.classes.get("DAY") or word.classes.get("ORDINAL")
        if day and 1 <= int(day) <= 31:
            found.append((place, int(day)))
    return found


def _several(hit: Hit) -> Sense | None:
    """ "25 and 26 March", "March 3, 4 and 5": a time for each."""
    days = _numbered(hit)
    leading = reading.leads_with_month(hit)
    if len(days) < 2 or leading and not reading.year(hit) and not reading.ends(hit):
        return None
    senses = [Sense("DATE", "day", month=reading.month(hit), day=day, year=reading.year(hit)) for _, day in days]
    starts = [0 if leading else days[0][0], *(place for place, _ in days[1:])]
    ends = [*(place + 1 for place, _ in days[:-1]), hit.last - hit.first]
    parts = tuple(Part(*three) for three in zip(starts, ends, senses, strict=True))
    return senses[-1]._replace(parts=parts)


def _nth(hit: Hit) -> Sense | None:
    """ "On the 18th", of the month spoken of."""
    stated = hit.words()[-1].text == "month"
    before = hit.tokens.word(hit.first - 1)
    dated = before in _DATING or before == "of" and hit.tokens.word(hit.first - 2) in _PARTS
    if not stated and not (dated and reading.ends(hit)):
        return None
    step = hit.count("STEP") if hit.has("STEP") else None
    step = hit.count("THAT") if hit.has("THAT") else step
    return Sense("DATE", "nth", day=hit.count("NTH"), step=step, base="publication" if hit.has("STEP") else "mention")


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
        step = hit.count("THAT")
    if hit.has("NEXT"):
        step = 1
    if hit.has("OFYEAR") and step:
        base = "year"
    if step is None and not reading.year(hit) and reading.habitual(hit):
        return Sense("DATE", "fixed", f"XXXX-{reading.month(hit):02}", mod=reading.stage(hit))
    return Sense(
        "DATE", "month", month=reading.month(hit), year=reading.year(hit), step=step, mod=reading.stage(hit), base=base
    )  # fmt: skip


def _led(hit: Hit) -> bool:
    before = hit.tokens.word(hit.first - 1)
    return (
        before in reading.SURE
        or before in ("of", "last", "next", "this", "from", "to", "and", "for", "before", "after", "the")
        or len(hit.words()) > 1
    )


def _digits(hit: Hit) -> Sense | None:
    if hit.tokens.word(hit.first - 1) == "/":
        return None
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


def _weekday(hit: Hit) -> Sense | None:
    if hit.tokens.word(hit.first - 1) == "a" and reading.ends(hit):
        return None
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
        "( @clock @zone? ,? ( on )? )? ( ( STEP|( this coming ) )? @weekday ,? )? @early? ( STEP )? @month ( the )? DAY|ORDINAL ( ,? @year|@ofyear )?",
        _date,
        (("March 9, 2021", "2021-03-09"), ("Tuesday, Nov. 17", "2020-11-17"), ("April third", "2021-04-03")),
        ("May 200 people", "March on"),
    ),
    PhraseRule(
        "day, month and year",
        "( @clock @zone? ,? ( on )? )? ( @weekday ,? )? @early? ( the )? DAY|ORDINAL ( of|- )? @month ( ( ,|-? @year )|@ofyear )?",
        _date,
        (("9 March 2021", "2021-03-09"), ("the 3rd of April", "2021-04-03"), ("Monday 14 June 2021", "2021-06-14")),
        ("the 40th of May", "9 marches"),
    ),
    PhraseRule(
        "several days of a month",
        "( @month @days ( ,? YEAR )? )|( @days ( of )? @month ( ,? YEAR )? )",
        _several,
        (
            ("25 and 26 March", "2021-03-25"),
            ("25 and 26 March", "2021-03-26"),
            ("May 3, 4 and 5, 2009", "2009-05-04"),
        ),
        ("May 3 and 5 people",),
    ),
    PhraseRule(
        "day of the month spoken of",
        "( the )? NTH ( of ( the|STEP|( the? THAT ) ) month )?",
        _nth,
        (("on the 18th.", "2021-06-18"), ("the 5th of last month", "2021-05-05")),
        ("on the 18th floor", "the 18th"),
    ),
    PhraseRule(
        "days of a month",
        "( @month DAY @stretch DAY ( ,? YEAR )? )|( DAY @stretch DAY @month ( ,? YEAR )? )",
        _days,
        (("January 4-6, 2010", "2010-01-04/2010-01-06"), ("10 to 12 March 2011", "2011-03-10/2011-03-12")),
        ("January 4 and 6 boats", "10 to 12 marches"),
    ),
    PhraseRule(
        "week of a day",
        "the week of|beginning|starting|ending ( the )? ( ( @month DAY|ORDINAL )|( DAY|ORDINAL ( of )? @month ) ) ( ,? @year )?",
        _week,
        (("the week of March 8, 2021", "2021-W10"),),
        ("the week of the vote",),
    ),
    PhraseRule(
        "date in digits",
        "DIGITS",
        _digits,
        (("2021-03-09", "2021-03-09"), ("03/09/2021", "2021-03-09"), ("9.3.2021", "2021-03-09")),
        ("99/99/2021", "version 3.2.1"),
    ),
    PhraseRule("date of eight digits", "COMPACT", _compact, (("20210309", "2021-03-09"),), ("20211309", "12345678")),
    PhraseRule(
        "month and year",
        "@early? @month ,? ( of )? ( @year|<SPELLED @spelledyear > )",
        _month,
        (("March 2019", "2019-03"), ("late-November 2012", "2012-11"), ("Sept. 1987", "1987-09")),
        ("May boats of 1987 tons", "the march of 2000 men"),
    ),
    PhraseRule(
        "month",
        "( ( the )? @early )? ( STEP|( STEP year 's )|( ( the )? THAT ) )? @early? @month ( ( STEP year )|@ofyear )?",
        _month,
        (
            ("in April", "2021-04"),
            ("last October", "2020-10"),
            ("early March", "2021-03"),
            ("the following March", "2022-03"),
            ("March of that year", "2021-03"),
        ),
        ("they may go", "a march through the town"),
    ),
    PhraseRule(
        "weekday",
        "( ( the )? @early )? ( STEP|( ( the )? THAT )|( the STEP )|( this coming ) )? WEEKDAY ( PART )?",
        _weekday,
        (("Monday", "2021-06-14"), ("last Friday", "2021-06-11"), ("Tuesday morning", "2021-06-15TMO")),
        ("Tuesdays", "it was on a Tuesday."),
    ),
)
