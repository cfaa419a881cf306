"""English: this, last and next, ago and later, that year, today -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.lang.en.dates.lengths import length
from graph.lang.en.dates.words import PASTS
from graph.rule import PhraseRule
from graph.timex import Sense

_TIMES = frozenset("STH")
# "Over the next year" looks ahead; "the next year" alone goes on from what was told.
_AHEAD = frozenset("over for in within during of throughout into".split())


def _step(hit: Hit) -> Sense | None:
    unit, step = reading.unit(hit), hit.count("STEP")
    if unit in _TIMES:
        return None
    words = [word.text for word in hit.words()]
    if "past" in words and unit in "EC":
        return Sense("DURATION", "fixed", "P10Y" if unit == "E" else "P100Y")
    if words[:2] == ["this", "day"] and hit.tokens.word(hit.first - 1) == "to":
        return None
    base = "mention" if unit == "D" and words[0] == "the" else "publication"
    if (
        step == 1
        and words[0] == "the"
        and words[1] in ("next", "very")
        and hit.tokens.word(hit.first - 1) not in _AHEAD
    ):
        base = "mention" if unit == "D" else "told"
    return Sense("DATE", "shift", unit=unit, step=step, mod=reading.stage(hit), base=base)


def _that(hit: Hit) -> Sense | None:
    unit = reading.unit(hit)
    if unit in _TIMES:
        return None
    step = next((int(w.classes["THAT"]) for w in reversed(hit.words()) if w.classes.get("THAT")), 0)
    return Sense("DATE", "shift", unit=unit, step=step, base="mention", mod=reading.stage(hit))


def _ago(hit: Hit) -> Sense | None:
    number = reading.amount(hit.words("AMOUNT")) if hit.has("AMOUNT") else 1.0
    number, unit = _halved(hit, number, reading.unit(hit))
    if unit in _TIMES and hit.words()[-2].text == "half":
        return None
    if number is None or number != int(number) and unit not in "YMWH":
        return None
    word = (hit.words("AGO") or hit.words("AFTER"))[0].text
    base = "publication" if word in ("ago", "previously") else "mention"
    if number == 1 and unit == "Y" and word in ("ago", "earlier") and not reading.near(hit):
        return Sense("DATE", "compare", unit="Y", step=-1, base=base)
    sign = hit.count("AGO") or hit.count("AFTER")
    if word == "before" and not _ends(hit) or word == "prior" and hit.tokens.word(hit.last) == "to":
        return None
    if unit in _TIMES and base == "mention":
        return Sense("DURATION", "fixed", length(number, unit), mod=reading.near(hit), unit=unit)
    kind = "TIME" if unit in _TIMES else "DATE"
    return Sense(kind, "shift", unit=unit, step=sign * int(number), base=base, mod=reading.near(hit))


_HALVES = {"C": (50.0, "Y"), "E": (5.0, "Y"), "Y": (6.0, "M"), "D": (12.0, "H"), "H": (30.0, "T")}


def _halved(hit: Hit, number: float | None, unit: str) -> tuple[float | None, str]:
    """Half a century is fifty years, half a year six months."""
    halved = hit.has("HALF") and not hit.has("AMOUNT") and "UNIT" not in hit.words()[1].classes
    return _HALVES.get(unit, (None, unit)) if halved else (number, unit)


def _ends(hit: Hit) -> bool:
    """True where nothing follows that it could count from; "the flood a day before killed ten" ends before its verb."""
    after = hit.tokens.word(hit.last)
    return after in (".", ",", "\n", ";", ")") or after in PASTS or after[-2:] == "ed"


def _vague_ago(hit: Hit) -> Sense | None:
    if hit.words()[-1].text == "before" and not _ends(hit):
        return None
    unit = reading.unit(hit)
    if hit.has("AFTER") and unit:
        return Sense("DURATION", "fixed", length("X", unit), unit=unit)
    return Sense("DATE", "fixed", "PAST_REF", unit=unit or "D", step=-1)


def _from_now(hit: Hit) -> Sense | None:
    number = reading.amount(hit.words("AMOUNT")) if hit.has("AMOUNT") else 1.0
    unit = reading.unit(hit)
    if number is None or unit in _TIMES:
        return None
    return Sense("DATE", "shift", unit=unit, step=int(number))


def _day(hit: Hit) -> Sense:
    word = str(next(w.text for w in hit.words() if "DAYREF" in w.classes))
    clock = {"tonight": "TNI", "overnight": "TNI"}.get(word) or reading.clock(hit)
    return Sense(
        "TIME" if clock else "DATE", "shift", unit="D", step=hit.count("DAYREF"), clock=clock, mod=reading.stage(hit)
    )


def _part(hit: Hit) -> Sense:
    clock, step = reading.clock(hit), hit.count("STEP")
    return Sense("TIME", "shift", unit="D", step=step, clock=clock, mod=reading.stage(hit))


def _next_part(hit: Hit) -> Sense:
    step = hit.count("THAT") if hit.has("THAT") else int(hit.words()[0].text != "that")
    return Sense("TIME", "shift", unit="D", step=step, base="mention", clock=reading.clock(hit))


def _day_before(hit: Hit) -> Sense:
    step = -1 if hit.words()[-1].text == "yesterday" or "before" in [w.text for w in hit.words()] else 1
    return Sense("DATE", "shift", unit="D", step=step * 2)


def _adjacent(hit: Hit) -> Sense:
    step = -1 if hit.words()[-1].text in ("before", "earlier") else 1
    return Sense("DATE", "shift", unit=reading.unit(hit), step=step, base="mention")


def _year_ago(hit: Hit) -> Sense:
    return Sense("DATE", "compare", unit="Y", step=-1)


_AMOUNT = "( ( HALF a|an )|( an? additional )|<AMOUNT @number >|( <AMOUNT @number > ( full|long|short|whole ) )|a|an )"
_ADDED = "<APPROXIMATELY @near >?"
RULES = (
    PhraseRule(
        "this, last, next",
        "( @early|( the @early ) )? ( the )? ( very )? STEP ( STEP )? UNIT",
        _step,
        (("last year", "2020"), ("this week", "2021-W24"), ("next month", "2021-07"), ("early next year", "2022")),
        ("the last minute",),
    ),
    PhraseRule(
        "that or the following",
        "@early? ( the|that )? ( that|THAT ) ( same|very )? UNIT",
        _that,
        (("the following year", "2022"), ("the same day", "2021-06-16"), ("that month", "2021-06")),
        ("the following boat",),
    ),
    PhraseRule(
        "so long ago or later",
        f"{_ADDED} {_AMOUNT} @unit ( and a HALF )? ( or so )? ( ( <AGO ago > today|WEEKDAY )|AGO|AFTER )",
        _ago,
        (
            ("two years ago", "2019"),
            ("three days later", "2021-06-19"),
            ("41 years ago", "1980"),
            ("a week ago", "2021-W23"),
            ("20 years ago today", "2001"),
            ("two weeks ago Monday", "2021-W22"),
        ),
        ("two boats later", "long ago", "five days prior to the vote"),
    ),
    PhraseRule(
        "a few ago",
        f"{_ADDED} ( ( a )? FEW|( couple of ) )? ( UNITS|( a while ) ) ( AGO|AFTER )",
        _vague_ago,
        (("several years ago", "PAST_REF"), ("a few months ago", "PAST_REF")),
        ("several boats ago",),
    ),
    PhraseRule(
        "so long from now",
        f"( {_ADDED} {_AMOUNT} @unit from now|today|yesterday )|( {_AMOUNT} @unit 's|' time )",
        _from_now,
        (("two years from now", "2023"), ("a week's time", "2021-W25"), ("three months' time", "2021-09")),
        ("two miles from here", "two years from prison"),
    ),
    PhraseRule(
        "today and its neighbours",
        "( @early? PART )? @early? DAYREF ( @early? PART )?",
        _day,
        (("today", "2021-06-16"), ("yesterday morning", "2021-06-15TMO"), ("tonight", "2021-06-16TNI")),
        ("the day",),
    ),
    PhraseRule(
        "part of this or last day",
        "@early? STEP @early? PART",
        _part,
        (("this morning", "2021-06-16TMO"), ("last night", "2021-06-15TNI")),
        ("this mourning", "last knight"),
    ),
    PhraseRule(
        "part of the next day",
        "( the THAT|next ( day 's )? PART )|( that PART )",
        _next_part,
        (
            ("the next morning", "2021-06-17TMO"),
            ("that night", "2021-06-16TNI"),
            ("the same day's evening", "2021-06-16TEV"),
        ),
        ("the next boat", "that knight"),
    ),
    PhraseRule(
        "the day before yesterday",
        "the day before|after yesterday|tomorrow",
        _day_before,
        (("the day before yesterday", "2021-06-14"),),
        ("the day before the vote",),
    ),
    PhraseRule(
        "the day before",
        "the UNIT before|after|earlier",
        lambda hit: _adjacent(hit) if _ends(hit) else None,
        (("the day before", "2021-06-15"), ("the year before", "2020")),
        ("the boat before",),
    ),
    PhraseRule(
        "a year earlier, as an adjective",
        "year -? ago|earlier",
        _year_ago,
        (("year-ago", "2020"),),
        ("a boat earlier", "a year of it"),
    ),
)
