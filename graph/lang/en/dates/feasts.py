"""English: holidays, fixed and movable -> senses"""

from __future__ import annotations

from graph.hits import Hit
from graph.lang.en.dates import reading
from graph.rule import PhraseRule
from graph.timex import Sense


def _feast(hit: Hit) -> Sense:
    words = [word.text for word in hit.words()]
    name = str(hit.value("FEAST") or hit.value("NAMED") or "new year") + (" eve" if "eve" in words else "")
    step = hit.count("STEP") if hit.has("STEP") else None
    return Sense("DATE", "feast", name, year=reading.year(hit), step=step, mod=reading.stage(hit))


_NAMED = "( @early? ( STEP )? NAMED day ( ,? ( of )? YEAR )? )|( new year 's day|eve )"
_DAYS = "( @early? ( STEP )? FEAST ( day|eve )? ( ,? ( of )? YEAR )? )"
_HAPPENED = frozenset("attack attacks incident event events terrorist bombing bombings anniversary".split())


def _happened(hit: Hit) -> bool:
    return hit.tokens.word(hit.last) in _HAPPENED


def _famous(hit: Hit) -> Sense:
    return Sense("DATE", "fixed", str(hit.value("FAMOUS") or "2001-09-11"))


FEASTS = (
    PhraseRule("day known by its number", "FAMOUS", _famous, (("9/11", "2001-09-11"),)),
    PhraseRule(
        "day known by its digits",
        "911",
        lambda hit: _famous(hit) if _happened(hit) else None,
        (("the 911 attacks", "2001-09-11"),),
        ("911 calls",),
    ),
    PhraseRule("holiday", _DAYS, _feast, (("Christmas Day 2019", "2019-12-25"), ("last Thanksgiving", "2020-11-26"))),
    PhraseRule("named day", _NAMED, _feast, (("Election Day 2016", "2016-11-08"), ("New Year's Eve", "2020-12-31"))),
)
