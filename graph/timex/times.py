"""text, publication day, grammar -> Timexes in text order; works on the bare text, without syntax"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, cast

from graph.hits import Hit, Text
from graph.phrase import Grammar
from graph.timex import Around, Sense, Timex, days, resolve

_YEARS, _TIMES = 4, 2
_TENSED = frozenset(("weekday", "day", "month", "season", "quarter", "feast", "fixed"))
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00a0": " ", "\u2032": "'"})


class Language(NamedTuple):
    """The date rules of a language: its grammar, the tense (graph.resolve.PAST, FUTURE ...) that the words before a phrase
    set, and how the words around it bind it."""

    grammar: Grammar
    tense: Callable[[Text, Hit], str]
    around: Callable[[Text, Hit, Hit | None], Around]


def read(text: str, published: date | None, language: Language) -> tuple[Timex, ...]:
    """The time expressions of a text; without a publication day, values keep an X for what is not known."""
    grammar = language.grammar
    read = grammar.read(lower(text), text)
    out: list[Timex] = []
    place, previous = resolve.Place(published, None, None, None), None
    found = [(rule, hit, cast(Sense, meaning)) for rule, hit, meaning in grammar.scan(read)]
    place = place._replace(narrative=_narrative([sense for _, _, sense in found], published))
    for rule, hit, sense in found:
        tense = language.tense(read, hit) if sense.how in _TENSED else ""
        around = language.around(read, hit, previous)
        value = resolve.resolve(sense, place._replace(tense=tense))
        if around.closes and out:
            out[-1] = _opened(out[-1], sense, place)
        out.append(_timex(rule.name, hit, sense, value)._replace(around=around, tense=tense))
        place, previous = _after(place, value, sense, len(out) - 1), hit
    return tuple(out)


def _narrative(senses: list[Sense], published: date | None) -> bool:
    """True for a text that tells of the past by its years, not of the days around its publication."""
    if published is None:
        return False
    years = [sense.year or _plain_year(sense) for sense in senses]
    past = sum(0 < year < published.year - 1 for year in years)
    news = sum(_counts_from_today(sense) for sense in senses)
    return past >= _YEARS and past > _TIMES * news


def _plain_year(sense: Sense) -> int:
    plain = sense.how == "fixed" and sense.type == "DATE" and len(sense.value) == 4 and sense.value.isdigit()
    return int(sense.value) if plain else 0


def _counts_from_today(sense: Sense) -> bool:
    return sense.how in ("weekday", "shift", "compare", "quarter", "period") and sense.base == "publication"


def _opened(first: Timex, last: Sense, place: resolve.Place) -> Timex:
    """The first of "between 1 October and 31 December 2023" takes the year of the second."""
    sense = first.sense
    if last.value.startswith("BC") and _plain_year(sense) and sense.value > last.value[2:]:
        return first._replace(value=f"BC{sense.value}")
    if not last.year or sense.year or sense.how not in ("day", "month"):
        return first
    later = (sense.month, sense.day) > (last.month, last.day)
    value = resolve.resolve(sense._replace(year=last.year - later), place)
    return first._replace(value=value.text, basis=value.basis, anchor=-1)


def lower(text: str) -> str:
    """The text in lower case with plain apostrophes, every character in its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return small.translate(_APOSTROPHES)


def _timex(rule: str, hit: Hit, sense: Sense, value: resolve.Value) -> Timex:
    words = hit.words()
    return Timex(
        words[0].start, words[-1].end, sense.type, value.text, sense.mod, rule, sense, value.basis, value.anchor
    )


def _after(place: resolve.Place, value: resolve.Value, sense: Sense, index: int) -> resolve.Place:
    if sense.type == "DURATION" and value.text in ("P6M", "P9M"):
        return place._replace(quarter=None)
    if value.day is None or sense.type not in ("DATE", "TIME") or sense.how == "compare":
        return place
    point = resolve.Point(value.day, value.unit, index)
    place = place._replace(mentioned=point)
    if _reported(sense, value, place.published):
        place = place._replace(quarter=point)
    if sense.year or sense.how == "fixed" or sense.base == "mention":
        place = place._replace(year=point)
    return place


def _reported(sense: Sense, value: resolve.Value, published: date | None) -> bool:
    """True for a quarter or half that a report may be about: over, and not one it is only compared with."""
    if sense.how != "quarter" or sense.step or value.day is None:
        return False
    months = 3 if sense.value.startswith("Q") else 6
    end = days.shift(value.day, "M", months)
    recent = (
        published is None or value.day.year >= published.year - 1 and not (sense.year and sense.year < published.year)
    )
    return recent and (published is None or end is None or end <= published)
