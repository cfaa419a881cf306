"""English: now, recently, the future, the day, the weekend -> senses"""

from __future__ import annotations

from collections.abc import Callable

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Sense


def _reference(hit: Hit) -> Sense | None:
    if hit.words()[0].text == "now" and (hit.tokens.word(hit.first - 1) in (".", "\n", '"', "`", '"')):
        return None
    return Sense("DATE", "fixed", str(hit.value("REF")), unit="M", step=0)


def _fixed(value: str) -> Callable[[Hit], Sense]:
    """A meaning that is the same every time."""
    return lambda hit: Sense("DATE", "fixed", value)


def _recent(hit: Hit) -> Sense:
    return Sense("DATE", "fixed", "PAST_REF", unit="M", step=0)


_CLOSING = frozenset(("ended", "ending", "ends"))
_HOPES = frozenset("will would may might could can hope hopes hoped 'll".split())


def _one_day(hit: Hit) -> Sense | None:
    before = hit.tokens.word(hit.first - 1)
    return Sense("DATE", "fixed", "FUTURE_REF") if before in _HOPES else None


def _the_unit(hit: Hit) -> Sense | None:
    unit = reading.unit(hit)
    before = hit.tokens.word(hit.first - 1)
    if unit == "WE":
        return Sense("DATE", "shift", unit="WE", step=0)
    if unit == "Q":
        return Sense("DATE", "period", unit="Q", step=0)
    if unit == "Y" and hit.tokens.word(hit.last) in _CLOSING:
        return Sense("DURATION", "fixed", "P1Y")
    if unit == "Y" and before in ("for", "in", "of"):
        return Sense("DATE", "shift", unit="Y", step=0, base="story")
    if unit in ("W", "M", "Y") and (before in ("of", "in") or hit.has("STAGE") or hit.has("EDGE")):
        return Sense("DATE", "shift", unit=unit, step=0, mod=reading.stage(hit), base="story")
    return None


RULES = (
    PhraseRule(
        "now, recently",
        "( more|most|right|just|very )? REF",
        _reference,
        (("recently", "PAST_REF"), ("right now", "PRESENT_REF")),
        ("nowhere", "a known boat"),
    ),
    PhraseRule(
        "the future",
        "the ( near|foreseeable|immediate|distant )? future",
        _fixed("FUTURE_REF"),
        (("the near future", "FUTURE_REF"),),
        ("future boats", "the futures market"),
    ),
    PhraseRule(
        "the past",
        "the ( recent|distant )? past",
        _fixed("PAST_REF"),
        (("in the past", "PAST_REF"),),
        ("past the mill", "the pastor"),
    ),
    PhraseRule("recent", "recent", _recent, (("recent", "PAST_REF"),), ("recently",)),
    PhraseRule("current", "current", _fixed("PRESENT_REF"), (("current", "PRESENT_REF"),), ("currents", "currently")),
    PhraseRule(
        "these days",
        "these days|( the moment )",
        _fixed("PRESENT_REF"),
        (("these days", "PRESENT_REF"),),
        ("these boats",),
    ),
    PhraseRule("one day", "one|some day", _one_day, (("she will one day", "FUTURE_REF"),), ("one day of rain",)),
    PhraseRule(
        "the unit",
        "( earlier|later )? ( the ) ( full|entire|whole )? UNIT",
        _the_unit,
        (("the weekend", "2021-W23-WE"), ("the year ended March 31", "P1Y")),
        ("the yearling", "a year"),
    ),
    PhraseRule(
        "edge of the unit",
        "@early ( the ) UNIT",
        _the_unit,
        (("the end of the year", "2021"),),
        ("the end of the pier",),
    ),
)
