"""what a phrase bound -> numbers, modifiers and units as the English rules share them"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from graph.hits import Hit, Token
from graph.lang.en.dates.words import CLIMATE, HABITS, PASTS

# Before a bare number these make it a year, or the day before them a date.
SURE = frozenset("in since by until till during through throughout late early mid around circa between".split())
_LESS = {"less": "LESS_THAN", "fewer": "LESS_THAN", "more": "MORE_THAN", "longer": "MORE_THAN"}
_LEADS = {
    "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more": "EQUAL_OR_LESS",
    "not more": "EQUAL_OR_LESS", "no less": "EQUAL_OR_MORE", "no later": "EQUAL_OR_LESS", "as many": "EQUAL_OR_LESS",
    "as long": "EQUAL_OR_LESS", "as much": "EQUAL_OR_LESS", "just over": "MORE_THAN", "just under": "LESS_THAN",
    "no longer": "EQUAL_OR_LESS", "not less": "EQUAL_OR_MORE",
}  # fmt: skip


def amount(words: Sequence[Token]) -> float | None:
    """The number that some tokens spell: "5 1/2", "two and a half", "twenty-four"; the first of "two to three"."""
    total, part, seen = 0.0, 0.0, False
    whole = "TENS" in words[0].classes or words[-1].text == "half"
    for word in words:
        if seen and word.text in ("to", "or", "-") and not whole:
            break
        scale = word.classes.get("BIG")
        if scale is not None:
            part = (part or 1) * float(scale)
        else:
            part += _plain(word)
        seen = True
    total += part
    return total if seen else None


def _plain(word: Token) -> float:
    classes = word.classes
    if "FRACTION" in classes:
        return float(classes["FRACTION"]) / 100
    if "HALF" in classes:
        return 0.5
    for name in ("NUMBER", "DECIMAL", "ONES", "TEEN", "TENS"):
        if name in classes:
            return float(classes[name])
    return 1.0 if word.text == "one" else 0.0


def near(hit: Hit) -> str:
    """The modifier of "about", "at least", "more than" and their like; "" when there is none."""
    words = hit.words("APPROXIMATELY")
    if not words:
        return ""
    lead = " ".join(word.text for word in words[:2])
    return _LEADS.get(lead) or _LESS.get(words[0].text) or str(words[-1].classes.get("NEAR", "APPROX"))


def stage(hit: Hit) -> str:
    """The modifier of "early", "late", "the end of": START, MID, END or ""."""
    return str(hit.value("STAGE") or hit.value("EDGE"))


def year(hit: Hit) -> int:
    """The year in full: 1998 for "1998" and "'98", the spelled one; 0 when none is said."""
    if hit.has("YEAR"):
        return hit.count("YEAR")
    if hit.has("APOSTROPHEYEAR"):
        return full_year(hit.count("APOSTROPHEYEAR"))
    return spelled_year(hit.words("SPELLED"))


def full_year(short: int) -> int:
    """Two digits -> the year they mean (30 and above: 1900s)."""
    return short + (1900 if short >= 30 else 2000)


def spelled_year(words: Sequence[Token]) -> int:
    """ "nineteen ninety-six" -> 1996, "two thousand and four" -> 2004."""
    numbers = [word for word in words if word.text not in ("-", "and")]
    if not numbers:
        return 0
    if any("BIG" in word.classes for word in numbers):
        return int(amount(numbers) or 0)
    return int(_plain(numbers[0]) * 100 + sum(map(_plain, numbers[1:])))


def month(hit: Hit) -> int:
    """The number of the month."""
    return hit.count("MONTH") or hit.count("SHORTMONTH")


def weekday(hit: Hit) -> int | None:
    """The number of the weekday (Monday = 0)."""
    for name in ("WEEKDAY", "SHORTDAY"):
        if hit.has(name):
            return hit.count(name)
    return None


def day(hit: Hit) -> int:
    """The day of the month."""
    return hit.count("DAY") or hit.count("ORDINAL")


def unit(hit: Hit) -> str:
    """The letter of the unit."""
    return str(hit.value("UNIT") or hit.value("UNITS") or hit.value("SHORTUNIT"))


def leads_with_month(hit: Hit) -> bool:
    """True when the month stands before the day."""
    classes = hit.words()[0].classes
    return "MONTH" in classes or "SHORTMONTH" in classes


def ends(hit: Hit) -> bool:
    """True when no noun follows that the number before could count ("the 18th floor")."""
    after = hit.tokens.word(hit.last)
    return not after[0].isalnum() and after not in ("-", "$", "%", "/") or after in _GOING_ON


_GOING_ON = frozenset(
    "in at on to for by from and as the a when after before while with but or near during he she they it we i was were is "
    "are will would had has his her their its this that there where".split()
)


def habitual(hit: Hit) -> bool:
    """True in a sentence that tells what happens every year."""
    said = _sentence(hit)
    if not HABITS.isdisjoint(said) or any(a in ("each", "every") and b == "year" for a, b in pairwise(said)):
        return True
    return not CLIMATE.isdisjoint(said) and not any(
        word in PASTS or word in _ONCE or word[-2:] == "ed" for word in said
    )


_REACH, _ENDS = 24, frozenset((".", "\n", "!", "?", ";"))
_ONCE = frozenset("will this last next have has".split())


def _sentence(hit: Hit) -> list[str]:
    """The words around a phrase up to the ends of its sentence."""
    word = hit.tokens.word
    before = takewhile(lambda said: said not in _ENDS, map(word, range(hit.first - 1, hit.first - _REACH, -1)))
    after = takewhile(lambda said: said not in _ENDS, map(word, range(hit.last, hit.last + _REACH)))
    return [*reversed(list(before)), *after]


def noon(hit: Hit) -> str:
    """The TIMEX3 time of noon or midnight; "" for others."""
    words = {word.text for word in hit.words()}
    return "T12:00" if words & {"noon", "midday"} else "T24:00" if "midnight" in words else ""


def clock(hit: Hit) -> str:
    """The TIMEX3 time of "9 a.m.", "10:35", "4 o'clock", "noon" or a part of the day; "" when none is said."""
    part = str(hit.value("PART")) if hit.has("PART") else ""
    if part and not (hit.has("CLOCK") or hit.has("DOTTED") or hit.has("MERIDIEM")):
        return "T" + part
    hour, minute = hit.count("HOUR") or hit.count("ONES"), ""
    if hit.has("CLOCK") or hit.has("DOTTED"):
        pieces = str(hit.value("CLOCK") or hit.value("DOTTED")).split(":")
        hour, minute = int(pieces[0]), pieces[1].strip()
    if hit.has("MERIDIEM"):
        hour = hour % 12 + hit.count("MERIDIEM")
    elif part in _LATE and _LATE[part] <= hour < 12:
        hour += 12
    elif not minute and not hit.has("HOUR") and not hit.has("ONES"):
        return ""
    return f"T{hour:02}:{minute or '00'}" if hour <= 24 and int(minute or 0) < 60 else ""


# From which hour on the clock shows one of the second half of the day ("7:40 last night", "12:40 at night").
_LATE = {"AF": 1, "EV": 1, "NI": 6}


def of_the_clock(hit: Hit, place: int) -> bool:
    """True for four digits after "at" that end their phrase ("at 1327 on Sunday"), or before a time zone: no year."""
    word, there = hit.tokens.word, hit.tokens
    shown = 0 <= place < len(there) and "MILITARY" in there[place].classes
    zoned = place + 1 < len(there) and "ZONE" in there[place + 1].classes
    return shown and (zoned or word(place - 1) == "at" and word(place + 1) in _CLOCK_ENDS)


_CLOCK_ENDS = frozenset((".", ",", ";", ")", "(", "\n", "on", "and", "when"))
