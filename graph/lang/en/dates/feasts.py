"""English: holidays, fixed and movable -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Sense

_HOLY = {
    "good friday": "easter-2",
    "ash wednesday": "easter-46",
    "palm sunday": "easter-7",
    "maundy thursday": "easter-3",
}

# "A Christmas party" may be on any day.
_OCCASIONS = frozenset(
    "party parties tree trees market markets shopping present presents gift gifts card cards carol carols dinner lunch meal "
    "concert concerts lights sale sales song songs story stories special bonus bonuses cake pudding decorations ornaments "
    "turkey ham lilies egg eggs bunny hunt costume costumes candy list lists movie movies film films album pageant".split()
)


def _feast(hit: Hit) -> Sense | None:
    if hit.tokens.word(hit.last) in _OCCASIONS and not hit.has("YEAR"):
        return None
    words = [word.text for word in hit.words()]
    code = str(hit.value("FEAST") or hit.value("NAMED"))
    shift = "-1" if "eve" in words else "+1" if "monday" in words else ""
    if "new" in words:
        code, shift = "12-31" if "eve" in words else "1-1", ""
    step = hit.count("STEP") if hit.has("STEP") else None
    return Sense("DATE", "feast", code + shift, year=reading.year(hit), step=step, mod=reading.stage(hit))


def _holy(hit: Hit) -> Sense | None:
    """ "Good Friday", "Palm Sunday": so many days before Easter."""
    name = " ".join(word.text for word in hit.words() if "HOLY" in word.classes or "WEEKDAY" in word.classes)
    if name not in _HOLY or hit.tokens.word(hit.first - 1) in ("a", "an"):
        return None
    step = hit.count("STEP") if hit.has("STEP") else None
    return Sense("DATE", "feast", _HOLY[name], year=reading.year(hit), step=step)


_OF = "( ,? ( of )? YEAR )?"
_NAMED = f"( @early? ( STEP )? NAMED ( 's )? day {_OF} )|( new year 's day|eve {_OF} )"
_DAYS = f"( @early? ( STEP )? FEAST ( day|eve|sunday|monday )? {_OF} )"
_HAPPENED = frozenset("attack attacks incident event events terrorist bombing bombings anniversary".split())


def _happened(hit: Hit) -> bool:
    return hit.tokens.word(hit.last) in _HAPPENED


def _famous(hit: Hit) -> Sense:
    return Sense("DATE", "fixed", str(hit.value("FAMOUS") or "2001-09-11"))


RULES = (
    PhraseRule("day known by its number", "FAMOUS", _famous, (("9/11", "2001-09-11"),), ("9/12", "9-11 boats")),
    PhraseRule(
        "day known by its digits",
        "911",
        lambda hit: _famous(hit) if _happened(hit) else None,
        (("the 911 attacks", "2001-09-11"),),
        ("911 calls",),
    ),
    PhraseRule(
        "holiday",
        _DAYS,
        _feast,
        (("Christmas Day 2019", "2019-12-25"), ("last Thanksgiving", "2020-11-26")),
        ("an easterly wind",),
    ),
    PhraseRule(
        "holy day",
        f"( STEP )? HOLY WEEKDAY {_OF}",
        _holy,
        (("Good Friday 2019", "2019-04-19"), ("Palm Sunday", "2021-03-28")),
        ("a good Friday night",),
    ),
    PhraseRule(
        "named day",
        _NAMED,
        _feast,
        (("Election Day 2016", "2016-11-08"), ("New Year's Eve 1999", "1999-12-31")),
        ("Election year 2016", "the day of the election"),
    ),
)
