"""English words of time -> the lexicon the date rules are written over"""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.hits import Classes, Number
from graph.lang.en.common import MONTHS, WEEKDAYS
from graph.lang.en.numerals import ONES, ORDINALS, TENS
from graph.phrase import Lexicon

_SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_SHORT_DAYS = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_UNITS = {
    "second": "S", "minute": "T", "hour": "H", "day": "D", "week": "W", "fortnight": "F", "month": "M",
    "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "millennium": "L", "weekend": "WE",
}  # fmt: skip
_PLURALS = {"century": "centuries", "millennium": "millennia"}
_SHORT_UNITS = {"sec": "S", "secs": "S", "min": "T", "mins": "T", "hr": "H", "hrs": "H", "yr": "Y", "yrs": "Y"}
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_DAY_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI", "daytime": "DT",
    "midnight": "24:00", "noon": "12:00", "midday": "12:00", "midmorning": "MO", "midafternoon": "AF",
    "nightfall": "NI", "lunchtime": "MI",
    "dawn": "MO", "dusk": "EV", "daybreak": "MO", "sunrise": "MO", "sunset": "EV",
}  # fmt: skip
_FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "semiannual": "P6M", "semiannually": "P6M", 
    "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H", "biannual": "P6M",
}  # fmt: skip
PLANS = frozenset(
    "will shall 'll scheduled expected due planned plans plan planning slated set supposed wants hopes expects hoping expect "
    "hope anticipates anticipate anticipated aims aim aiming targeting projected pencilled penciled timetabled "
    "intends intend payable effective upcoming would begins starts resumes opens expires faces".split()
)
PASTS = frozenset(
    "was were had did said told began became went came took made left won lost met gave got found saw led brought built "
    "sent spent fell rose grew ran broke wrote kept held paid sold bought stood drew drove flew fought shot struck sank "
    "threw wore knew thought felt heard caught taught sought spoke chose froze stole swore withdrew overthrew".split()
)
BEGINNINGS = frozenset("begin start resume open expire".split())
HABITS = frozenset("usually generally typically normally annually regularly traditionally".split())
CLIMATE = frozenset("temperatures rainfall monsoon monsoons climate humid hurricane cyclones".split())
_ZONES = "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst".split()
# "0247 GMT", "9 p.m. EST": an hour in a zone that the words name.
ZONED = re.compile(rf"\b(?:{'|'.join(_ZONES)})\b", re.IGNORECASE)

_GROUPS: tuple[tuple[str, Iterable[tuple[str, Number]]], ...] = (
    ("MONTH", ((word, n) for n, word in enumerate(MONTHS, 1))),
    ("SHORTMONTH", _SHORT_MONTHS.items()),
    ("WEEKDAY", ((word, n) for n, word in enumerate(WEEKDAYS))),
    ("WEEKDAYS", ((word + "s", n) for n, word in enumerate(WEEKDAYS))),
    ("SHORTDAY", _SHORT_DAYS.items()),
    ("ORDINAL", ORDINALS.items()),
    ("UNIT", _UNITS.items()),
    ("UNITS", ((_PLURALS.get(word, word + "s"), unit) for word, unit in _UNITS.items())),
    ("SHORTUNIT", _SHORT_UNITS.items()),
    ("SEASON", _SEASONS.items()),
    ("SEASONS", ((word + "s", value) for word, value in _SEASONS.items())),
    ("PART", _DAY_PARTS.items()),
    ("PARTS", (("mornings", "MO"), ("afternoons", "AF"), ("evenings", "EV"), ("nights", "NI"))),
    ("ALONE", ((word, 1) for word in "current recent past future moment".split())),
    ("FREQUENCY", _FREQUENCIES.items()),
    ("ONES", ((word, n) for word, n in ONES.items() if 0 < n <= 12)),
    ("TEEN", ((word, n) for word, n in ONES.items() if n >= 10)),
    ("TENS", TENS.items()),
    ("BIG", (("hundred", 100), ("thousand", 1000), ("million", 1000000), ("dozen", 12))),
    ("DECADES", ((word[:-1] + "ies", n) for word, n in TENS.items())),
    ("STEP", (("last", -1), ("past", -1), ("this", 0), ("current", 0), ("next", 1), ("coming", 1),
              ("upcoming", 1))),
    ("THAT", (("that", 0), ("the same", 0), ("following", 1), ("subsequent", 1), ("ensuing", 1), ("preceding", -1),
              ("previous", -1), ("prior", -1), ("same", 0))),
    ("NEXT", (("next", 1),)),
    ("STAGE", (("early", "START"), ("late", "END"), ("mid", "MID"), ("earlier", "START"), ("later", "END"))),
    ("EDGE", (("beginning", "START"), ("start", "START"), ("middle", "MID"), ("end", "END"))),
    ("NEAR", (("about", "APPROX"), ("around", "APPROX"), ("approximately", "APPROX"), ("roughly", "APPROX"),
              ("some", "APPROX"), ("nearly", "LESS_THAN"), ("almost", "LESS_THAN"), ("over", "MORE_THAN"),
              ("circa", "APPROX"), ("barely", "LESS_THAN"), ("under", "LESS_THAN"))),
    ("FEW", (("few", 0), ("several", 0), ("some", 0), ("many", 0), ("numerous", 0), ("countless", 0), ("dozens", 0))),
    ("RECENT", (("recent", -1), ("coming", 1), ("future", 1), ("past", -1))),
    ("EVERY", (("every", 1), ("each", 1), ("per", 1))),
    ("AGO", (("ago", -1), ("earlier", -1), ("before", -1), ("previously", -1), ("prior", -1))),
    ("AFTER", (("later", 1), ("afterward", 1), ("afterwards", 1), ("thereafter", 1))),
    ("MERIDIEM", (("am", 0), ("a.m.", 0), ("a.m", 0), ("a. m.", 0), ("a. m", 0), ("pm", 12), ("p.m.", 12), ("p.m", 12),
                  ("p. m.", 12), ("p. m", 12))),
    ("ZONE", ((zone, zone.upper()) for zone in _ZONES)),
    ("ERA", (("bc", -1), ("b.c.", -1), ("bce", -1), ("b.c.e.", -1), ("c.e.", 1), ("ad", 1), ("a.d.", 1), ("ce", 1))),
    ("HALF", (("half", 5),)),
    ("HOLY", ((word, 1) for word in "good ash palm maundy".split())),
    ("REF", (("now", "PRESENT_REF"), ("currently", "PRESENT_REF"), ("nowadays", "PRESENT_REF"),
             ("recently", "PAST_REF"), ("lately", "PAST_REF"), ("presently", "PRESENT_REF"))),
    ("DAYREF", (("today", 0), ("yesterday", -1), ("tomorrow", 1), ("tonight", 0), ("overnight", 0))),
    ("QUARTER", ((f"q{n}", n) for n in range(1, 5))),
    ("FEAST", (("christmas", "12-25"), ("thanksgiving", "11/3/4"), ("easter", "easter"), ("halloween", "10-31"),
               ("ramadan", ""), ("passover", ""))),
    ("NAMED", (("election", "11/0/1+1"), ("columbus", "10/0/2"), ("labor", "9/0/1"), ("labour", "9/0/1"),
               ("memorial", "5/0/-1"), ("veterans", "11-11"), ("independence", "7-4"), ("boxing", "12-26"),
               ("mother", "5/6/2"), ("father", "6/6/3"), ("groundhog", "2-2"), ("valentine", "2-14"))),
    ("NAME", tuple((word, 1) for word in "may march mar mon wed sat sun jan us est et ad ist mt".split())),
    ("FAMOUS", (("9/11", "2001-09-11"), ("7/7", "2005-07-07"))),
)  # fmt: skip


def _words() -> dict[str, Classes]:
    table: dict[str, dict[str, Number]] = {}
    for name, pairs in _GROUPS:
        for word, value in pairs:
            table.setdefault(word, {})[name] = value
    return dict(table)


def shape(word: str) -> Classes | None:
    """The classes of a numeral, a date in digits, or a clock time; None for anything else."""
    if word[0] not in "0123456789'½":
        return None
    if word.isdigit():
        return _whole(word)
    if word.endswith(("st", "nd", "rd", "th")) and word[:-2].isdigit():
        return {"ORDINAL": int(word[:-2]), **({"NTH": int(word[:-2])} if 0 < int(word[:-2]) < 32 else {})}
    if word.endswith("s") and word.strip("'s").isdigit():
        return _decade(word.strip("'s"))
    return _written(word)


def _whole(word: str) -> Classes | None:
    if len(word) > 9:
        return None
    value = int(word)
    classes: dict[str, Number] = {"NUMBER": value}
    for name, low, high in (("DAY", 1, 31), ("HOUR", 0, 24), ("MONTHNUMBER", 1, 12)):
        if low <= value <= high and len(word) < 3:
            classes[name] = value
    if len(word) == 4 and 1000 <= value <= 2199:
        classes["YEAR"] = value
    if len(word) == 4 and value // 100 < 24 and value % 100 < 60:
        classes["MILITARY"] = f"{word[:2]}:{word[2:]}"
    if len(word) == 8 and 19000101 <= value <= 21991231 and 1 <= value // 100 % 100 <= 12 and 1 <= value % 100 <= 31:
        classes["COMPACT"] = value
    if len(word) == 2:
        classes["SHORTYEAR"] = value
    if len(word) == 3 and value > 99:
        classes["HUNDREDS"] = value
    return classes


def _decade(digits: str) -> Classes | None:
    value = int(digits) if len(digits) <= 4 else 1
    return {"DECADE": value} if value % 10 == 0 and (len(digits) == 2 or 1000 <= value < 2200) else None


def _written(word: str) -> Classes | None:
    if ":" in word:
        return {"CLOCK": word}
    if word.startswith("'") and len(word) == 3 and word[1:].isdigit():
        return {"APOSTROPHEYEAR": int(word[1:])}
    if word == "½" or "/" in word and len(word) == 3:
        return {"FRACTION": 50 if word == "½" else round(100 * int(word[0]) / max(int(word[2]), 1))}
    if word.count("-") == 2 or word.count("/") == 2 or word.count(".") == 2:
        return {"DIGITS": word}
    plain = word.replace(",", "")
    if not plain[0].isdigit():
        return None
    if re.fullmatch(r"\d{1,2}\. ?[0-5]\d", word):
        return {"DECIMAL": float(word.replace(" ", "")), "DOTTED": word.replace(".", ":")}
    return {"DECIMAL": float(plain)} if "." in plain and len(plain) < 12 else {"NUMBER": int(plain[:12])}


SHAPES = (
    "7", "17", "07", "28", "30", "45", "1987", "1900", "20", "00", "140", "20201102", "3rd", "40th", "1990s", "'90s",
    "10:35", "1530", "0930", "2130", "'98", "1/2", "1998-01-02", "5.5", "5.25", "5,000", "0", "24", "12345",
)  # fmt: skip
TOKEN = re.compile(
    r"(?:[a-z]{2,}+(?:'t\b)?|\d{4}[-/]\d\d[-/]\d\d(?!\d)|\d{1,2}/\d{1,2}/\d{2}(?:\d\d)?(?![\d/])|\d{1,2}[.-]\d{1,2}[.-]\d{4}(?!\d)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,2}[:.] \d\d(?= ?[ap]\.? ?m\b)|\d{1,2}: [0-5]\d(?= (?:last|this|yesterday|local|gmt|on)\b)|[ap]\. m\b\.?|9/11\b|7/7\b|\d/\d(?![\d/])|\d++(?:st|nd|rd|th|'?s)\b|\d{1,3}(?:,\d{3})+(?:\.\d++)?(?!\d)"
    r"|\d++\.\d++|\d++|½|'\d\ds?\b|[ap]\.m\b\.?|[abd]\.[cd]\b\.(?:e\.)?|(?:[a-z]\.){2,}|q[1-4]\b|'s\b|o'clock|'ll\b"
    r"|[^\W\d_]++|[^\s\w]|_|\s)[ \t\r\u00a0]*+"
)
MACROS = {
    "month": "( MONTH|( SHORTMONTH .? ) )",
    "weekday": "( WEEKDAY|( SHORTDAY .? ) )",
    "number": "( ( NUMBER|ONES - and - a - HALF )|( NUMBER FRACTION ) | ( NUMBER - FRACTION ) | ( NUMBER ( -|to|or NUMBER )? )|DECIMAL|FRACTION|( @spelled ( and a HALF )? ( to|or @spelled )? ) )",
    "spelled": "( ( a|one|ONES BIG )|BIG|( TENS ( -? ONES )? )|ONES|TEEN ( ( BIG )? ( and? TENS|ONES|TEEN )? ) )",
    "spelledyear": "( ( TEEN|( twenty ) TENS|TEEN ( -? ONES )? )|( ONES thousand ( and? ONES|TEEN|( TENS -? ONES ) )? ) )",
    "nearthe": "( about|around|nearly|almost|( at least|most )|( more|less than ) )",
    "near": "( NEAR|( more|less|fewer than )|( at least|most )|( up to )|( no|not more|less|later than )|( as many|long|much as )|( just? over|under ) )",
    "unit": "( UNIT|UNITS|SHORTUNIT )",
    "early": "( <STAGED ( very? STAGE -? ( in )? ) >|( the? very? EDGE of )|( the? EDGE of ) )",
    "year": "( YEAR|APOSTROPHEYEAR )",
    "stretch": "( -|–|—|to|through )",
    "days": "( ( the )? DAY|ORDINAL ( , DAY|ORDINAL )? ( , DAY|ORDINAL )? ,? and|or|& ( the )? DAY|ORDINAL )",
    "ofyear": "( <OFYEAR of ( that|THAT|( the? THAT )|( that same )|( the NEXT ) ) year > )",
    "clock": "( ( CLOCK|DOTTED|HOUR MERIDIEM )|CLOCK|( HOUR|ONES o'clock )|( noon )|( midnight ) )",
    "local": "( local time )",
    "zone": "( ZONE|( ZONE ) )",
}
LEXICON = Lexicon(_words(), shape, SHAPES, TOKEN, MACROS)
