"""text, publication day, grammar -> Timexes in text order; works on the bare text, without syntax"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, cast

from graph import hits
from graph.hits import Hit, Text
from graph.phrase import Grammar
from graph.timex import STAMP, Around, Part, Sense, Timex, days, resolve
from graph.timex.place import Place, Point, Value

_YEARS, _TIMES, _DAY = 4, 2, len("2021-06-16")
_END = "."
_TENSED = frozenset(("weekday", "day", "nth", "month", "season", "quarter", "feast", "fixed"))
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u00a0": " ", "\u2032": "'"})


class Language(NamedTuple):
    """The date rules of a language: its grammar, the tense (graph.timex.resolve.PAST, FUTURE ...) that the words before a phrase
    set, and how the words around it bind it."""

    grammar: Grammar
    tense: Callable[[Text, Hit], str]
    around: Callable[[Text, Hit, Hit | None], Around]


def read(text: str, published: date | None, language: Language) -> tuple[Timex, ...]:
    """The time expressions of a text; without a publication day, values keep an X for what is not known."""
    grammar = language.grammar
    read = grammar.read(lower(text), text)
    out: list[Timex] = []
    place, previous = Place(published, None, None, None), None
    found = [(rule, hit, cast(Sense, meaning)) for rule, hit, meaning in grammar.scan(read)]
    senses = [part.sense for _, _, sense in found for part in sense.parts or (Part(0, 0, sense),)]
    place = place._replace(narrative=_narrative(senses, published))
    for rule, hit, sense in found:
        tense = language.tense(read, hit) if sense.how in _TENSED or sense.unit == "WE" else ""
        around = language.around(read, hit, previous)
        place = _within(read, hit, previous, place)._replace(tense=tense)
        for part in sense.parts or (Part(0, hit.last - hit.first, sense, around.closes),):
            place = _add(out, part, place, _phrase(rule.name, hit, part)._replace(around=around, tense=tense))
        previous = hit
    return tuple(out)


def _within(text: Text, hit: Hit, previous: Hit | None, place: Place) -> Place:
    """A day with its year stands beside what comes in the same sentence."""
    if place.beside is None or previous is None:
        return place
    between = [text.tokens.word(number) for number in range(previous.last, hit.first)]
    return place._replace(beside=None) if _END in between or "\n" in between else place


def _add(out: list[Timex], part: Part, place: Place, timex: Timex) -> Place:
    """Appends a time with its value; what comes after it counts from there."""
    value = resolve.resolve(part.sense, place)
    if out and (part.closes or timex.around.joins):
        out[-1] = _opened(out[-1], part.sense, value.text, place)
    around = timex.around._replace(closes=part.closes)
    out.append(timex._replace(value=value.text, basis=value.basis, anchor=value.anchor, around=around))
    # The day of a stamp, and the one lent to a bare clock time, is no day that the report tells of.
    lent = part.sense.how == "clock" and value.basis == "publication"
    return place if around.relation == STAMP or lent else _after(place, value, part.sense, len(out) - 1)


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


def _opened(first: Timex, last: Sense, said: str, place: Place) -> Timex:
    """The first of "between 1 March and 30 June 2023" takes the year of the second, "9:30" the day."""
    sense = first.sense
    if sense.how == "clock" and last.how != "clock" and said[10:11] == "T":
        return first._replace(value=said[:10] + sense.clock, basis="mention" if last.year else "publication", anchor=-1)
    if last.value.startswith("-") and _plain_year(sense) and sense.value > last.value[1:]:
        return first._replace(value=f"-{sense.value}")
    if not last.year or sense.year or sense.step is not None or sense.how not in ("day", "month", "season", "quarter"):
        return first
    later = sense.how == last.how and (sense.month, sense.day) > (last.month, last.day)
    value = resolve.resolve(sense._replace(year=last.year - later), place)
    return first._replace(value=value.text, basis=value.basis, anchor=-1)


def lower(text: str) -> str:
    """The text in lower case with plain apostrophes, every character in its place."""
    return hits.lower(text).translate(_APOSTROPHES)


def _phrase(rule: str, hit: Hit, part: Part) -> Timex:
    """The words of a time, not yet with a value."""
    words, sense = hit.words()[part.first : part.last], part.sense
    return Timex(words[0].start, words[-1].end, sense.type, "", sense.mod, rule, sense, "")


def _after(place: Place, value: Value, sense: Sense, index: int) -> Place:
    if sense.type == "DURATION" and value.text in ("P6M", "P9M"):
        return place._replace(quarter=None)
    if value.day is None or sense.type not in ("DATE", "TIME") or sense.how == "compare":
        return place
    point = Point(value.day, value.unit, index, value.text[_DAY:])
    place = place._replace(mentioned=point)
    if _reported(sense, value, place.published):
        place = place._replace(quarter=point)
    if sense.year or sense.how == "fixed" or sense.base == "mention":
        place = place._replace(year=point)
    if sense.year and value.unit == "D":
        place = place._replace(beside=point)
    return place


def _reported(sense: Sense, value: Value, published: date | None) -> bool:
    """True for a quarter or half that a report may be about: over, and not one it is only compared with."""
    if sense.how != "quarter" or sense.step or value.day is None:
        return False
    months = 3 if sense.value.startswith("Q") else 6
    end = days.shift(value.day, "M", months)
    recent = (
        published is None or value.day.year >= published.year - 1 and not (sense.year and sense.year < published.year)
    )
    return recent and (published is None or end is None or end <= published)
