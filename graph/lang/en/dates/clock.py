"""English: clock times with or without their day, parts of the day -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.lang.en.numerals import ONES, TENS
from graph.rule import PhraseRule
from graph.timex import Sense


def _clock(hit: Hit) -> Sense | None:
    clock = reading.clock(hit) or reading.noon(hit)
    if not clock:
        return None
    return _on_its_day(hit, clock)


def _on_its_day(hit: Hit, clock: str) -> Sense:
    """A clock time with the day that stands beside it, if any."""
    weekday, near = reading.weekday(hit), reading.near(hit)
    if weekday is not None:
        step = hit.count("STEP") if hit.has("STEP") else None
        return Sense("TIME", "weekday", weekday=weekday, clock=clock, step=step, mod=near)
    if hit.has("DAYREF"):
        return Sense("TIME", "shift", unit="D", step=hit.count("DAYREF"), clock=clock, mod=near)
    if reading.month(hit):
        day = reading.day(hit)
        return Sense("TIME", "day", month=reading.month(hit), day=day, year=reading.year(hit), clock=clock, mod=near)
    if hit.has("STEP"):
        return Sense("TIME", "shift", unit="D", step=hit.count("STEP"), clock=clock, mod=near)
    return Sense("TIME", "clock", clock=clock, mod=near)


def _military(hit: Hit) -> Sense | None:
    before = hit.tokens.word(hit.first - 2)
    if hit.tokens.word(hit.first - 1) == "(" and (before[-2:] in ("m.", "am", "pm") or before.isdigit()):
        return None  # "10:35 a.m. (0735 GMT)" and "1035 (0735 GMT)" are one time.
    clock = f"T{hit.value('MILITARY')}"
    return _on_its_day(hit, clock) if not reading.month(hit) else None


def _bare(hit: Hit) -> Sense | None:
    if hit.tokens.word(hit.first - 1) != "at" or not reading.of_the_clock(hit, hit.first):
        return None
    return Sense("TIME", "clock", clock=f"T{hit.value('MILITARY')}")


def _in_the(hit: Hit) -> Sense | None:
    hour = hit.count("HOUR") or hit.count("ONES")
    part = str(hit.value("PART"))
    if not 1 <= hour <= 12:
        return None
    if part in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    return Sense("TIME", "clock", clock=f"T{hour:02}:00")


def _spoken(hit: Hit) -> Sense | None:
    near = len(hit.words("APPROXIMATELY"))
    said = [word.text for word in hit.words()][near:]
    turn = next(place for place, word in enumerate(said) if word in (_PAST, _TO))
    minutes = sum(int(word) if word.isdigit() else _MINUTES.get(word, 0) for word in said[:turn])
    sure = said[0] in _PARTED or hit.has("PART") or said[-1] == _NIGHT
    if not sure and not _led(hit, said, minutes if said[turn] == _TO else 0):
        return None  # "Five minutes to two speakers", "ten past nine houses".
    hour = ONES[said[turn + 1]]
    if said[turn] == _TO:
        hour, minutes = (hour - 1) or 12, 60 - minutes
    late = hit.has("PART") and hit.value("PART") in ("AF", "EV") or (said[-1] == _NIGHT and hour > _SMALL)
    return Sense("TIME", "clock", clock=f"T{hour + 12 * (late and hour < 12):02}:{minutes:02}", mod=reading.near(hit))


def _led(hit: Hit, said: list[str], minutes: int) -> bool:
    """True behind a word that leads to an hour; without "minutes" only a round number of them before a word that ends it."""
    before = hit.tokens.word(hit.first - 1)
    if not minutes or _MINUTE in said:
        return before in _LED
    shown = before == _AT or before in _IS and hit.tokens.word(hit.first - 2) == _IT
    later = before in _ORDER and minutes > ONES[said[-1]]
    return minutes % _FIVE == 0 and minutes < _HALF and (shown or later) and reading.ends(hit)


def _dotted(hit: Hit) -> Sense | None:
    """A figure with a dot is an hour where a word leads to one and a part of the day follows."""
    led = hit.tokens.word(hit.first - 1) in _LED or hit.has("APPROXIMATELY")
    clock = reading.clock(hit) if led and hit.has("PART") else ""
    return _on_its_day(hit, clock) if clock else None


def _part(hit: Hit) -> Sense | None:
    return Sense("TIME", "clock", clock=reading.clock(hit), mod=reading.stage(hit))


_PAST, _TO, _NIGHT, _SMALL = "past", "to", "night", 5
_AT, _IT, _IS, _ORDER = "at", "it", frozenset(("was", "is")), frozenset(("before", "after", "until", "till", "since"))
_MINUTE, _FIVE, _HALF = "minutes", 5, 30
_PARTED = frozenset(("half", "quarter"))
_LED = frozenset("at by before after until till around about from since nearly almost".split())
_MINUTES = {**ONES, **TENS, "quarter": 15, "half": 30}
_DAY = "( ( STEP )? WEEKDAY ( PART )? )|( DAYREF ( PART )? )|( @month DAY ( ,? YEAR )? )|( STEP PART )"
RULES = (
    PhraseRule(
        "clock time",
        f"<APPROXIMATELY NEAR >? @clock ( @zone|@local )? ( ,? ( on )? ( {_DAY} ) )?",
        _clock,
        (
            ("9 a.m. Tuesday", "2021-06-15T09:00"),
            ("10:35 p.m.", "2021-06-16T22:35"),
            ("4.30am", "2021-06-16T04:30"),
            ("8: 30pm", "2021-06-16T20:30"),
            ("noon Friday", "2021-06-11T12:00"),
            ("8.49pm this evening", "2021-06-16T20:49"),
            ("6: 41 last night", "2021-06-15T18:41"),
            ("5:20 this morning", "2021-06-16T05:20"),
            ("2:20 Sunday afternoon", "2021-06-13T14:20"),
            ("at 7:15 yesterday evening", "2021-06-15T19:15"),
        ),
        ("odds of 3:1", "9 amps"),
    ),
    PhraseRule(
        "clock time with a dot",
        f"<APPROXIMATELY NEAR >? DOTTED ( in the PART )|( ,? ( on )? ( {_DAY} ) )",
        _dotted,
        (
            ("at 6.40 on Saturday morning", "2021-06-12T06:40"),
            ("around 2.50 in the afternoon", "2021-06-16T14:50"),
            ("shortly after 7.15 this evening", "2021-06-16T19:15"),
        ),
        ("It fell to 1.30 on Friday morning", "paid 4.25 on Friday", "at 1.58 on Monday"),
    ),
    PhraseRule(
        "clock time in four digits",
        f"<APPROXIMATELY NEAR >? MILITARY @zone|hours|hrs|@local ( @zone )? ( ,? ( on )? ( {_DAY} ) )?",
        _military,
        (
            ("1127 GMT", "2021-06-16T11:27"),
            ("0930 hours Friday", "2021-06-11T09:30"),
            ("1100 hrs IST", "2021-06-16T11:00"),
        ),
        ("1023 people",),
    ),
    PhraseRule(
        "four digits that a clock shows",
        "MILITARY",
        _bare,
        (("It struck at 1327.", "2021-06-16T13:27"), ("It struck at 1327 (1127 GMT).", "2021-06-16T13:27")),
        ("It stood at 1327 points.", "in 1327", "at 1600 Elm Avenue"),
    ),
    PhraseRule(
        "hour of a part of the day",
        "HOUR|ONES ( o'clock )? in the PART",
        _in_the,
        (("4 in the morning", "2021-06-16T04:00"),),
        ("4 in the mill",),
    ),
    PhraseRule(
        "clock time in words",
        "<APPROXIMATELY NEAR >? ( half|quarter|( ONES|TEEN|TENS ( -? ONES )? ( minutes )? ) past ONES )"
        "|( quarter|( ONES|TEEN|NUMBER|TENS ( -? ONES )? ( minutes )? ) to ONES )"
        " ( ( in the PART )|( at night ) )?",
        _spoken,
        (
            ("half past five in the morning", "2021-06-16T05:30"),
            ("ten past two at night", "2021-06-16T02:10"),
            ("at seven minutes to nine", "2021-06-16T08:53"),
            ("quarter to five in the afternoon", "2021-06-16T16:45"),
            ("by ten past nine", "2021-06-16T09:10"),
            ("It was twenty to three.", "2021-06-16T02:40"),
            ("at about 20 to four in the afternoon", "2021-06-16T15:40"),
            ("soon after twenty-five to six,", "2021-06-16T05:35"),
        ),
        (
            "ten to twelve people",
            "half past its prime",
            "gave five minutes to two speakers",
            "drove ten past nine houses",
            "cut from twenty to three.",
            "It was twenty to three points ahead",
            "after five to six.",
            "It was 12 to three.",
        ),
    ),
    PhraseRule(
        "part of the day",
        "( the )? @early? PART",
        lambda hit: _part(hit) if _bound(hit) else None,
        (("in the morning", "2021-06-16TMO"),),
        ("night vision",),
    ),
)


def _bound(hit: Hit) -> bool:
    before = hit.tokens.word(hit.first - 1)
    after = hit.tokens.word(hit.last)
    words = hit.words()
    return (
        before in ("in", "during", "until", "by") and words[0].text == "the" and after in (".", ",", "\n", "and")
    ) or "STAGE" in words[0].classes
