"""English: holidays, fixed and movable -> senses"""

from __future__ import annotations

from graph.lang.en.dates import reading
from graph.phrase import Hit
from graph.rule import PhraseRule
from graph.timex import Sense


def _feast(hit: Hit) -> Sense:
    words = [word.text for word in hit.words()]
    name = str(hit.value("FEAST") or hit.value("NAMED") or "new year") + (" eve" if "eve" in words else "")
    step = hit.count("STEP") if hit.has("STEP") else None
    return Sense("DATE", "feast", name, year=reading.year(hit), step=step, mod=reading.stage(hit))


_NAMED = "( @early? ( STEP )? NAMED day ( ,? ( of )? YEAR )? )|( new year 's day|eve )"
_DAYS = "( @early? ( STEP )? FEAST ( day|eve )? ( ,? ( of )? YEAR )? )"
FEASTS = (
    PhraseRule("holiday", _DAYS, _feast, (("Christmas Day 2019", "2019-12-25"), ("last Thanksgiving", "2020-11-26"))),
    PhraseRule("named day", _NAMED, _feast, (("Election Day 2016", "2016-11-08"), ("New Year's Eve", "2020-12-31"))),
)
