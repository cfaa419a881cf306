"""text -> the figures that a story has once, whatever act a report tells them with: a crew, a crowd, how high a flood rose"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graph.hits import lower
from graph.lang.en.roles import GROUPS
from graph.lang.en.roles.base import SINGLE, SINGLES
from graph.model import NumberMention, Quantity, Span
from graph.quantities import read
from graph.quantities.labels import matches

_THING, _NAMED = "thing", "name"
_CAPITAL = r"[^\W\d_a-z][\w.'\u2019-]*"
_FIRST, _LAST = re.compile(rf"^{_CAPITAL}(?: {_CAPITAL})*"), re.compile(rf"{_CAPITAL}(?: {_CAPITAL})*$")

# In characters: how far before a figure the words may begin that say how exact it is.
_NEAR = 24


def figures(text: str) -> Iterator[NumberMention]:
    """Each figure, as a number of the kind that the words around it say; `counted` is the thing, or the one named, that it
    is told of."""
    low = lower(text)
    found = [row for opening, rules in GROUPS for row in matches(text, rules, opening)]
    for match, told in sorted(found, key=lambda row: row[0].span("n")):
        named, span = _is_named(match), Span(*match.span("n"))
        of = _name(match, text) if named else _thing(match)
        kind, _, figure = told.partition(" ")
        spot = read(low, span.start) or _one(low, span)
        if named and of is None:
            continue
        if figure:
            size, _, unit = figure.partition(" ")
            yield NumberMention(span, Quantity(float(size), float(size), unit, kind), kind, of)
        elif spot is not None:
            yield replace(spot, span=spot.span.join(span), value=replace(spot.value, kind=kind), counted=of)


def _thing(match: re.Match[str]) -> Span | None:
    """Where the words stand that say of what a figure is told."""
    return Span(*match.span(_THING)) if match.groupdict().get(_THING) else None


def _one(low: str, span: Span) -> NumberMention | None:
    """ "An hour", "half a minute": a figure without a numeral."""
    article = SINGLE.match(low, span.start, span.end)
    if article is None:
        return None
    before = low[max(span.start - _NEAR, 0) : span.start]
    spot = read(f"{before}{SINGLES[article[0]]}{low[article.end() : span.end]}", len(before))
    return spot and replace(spot, span=Span(span.start - len(before) + spot.span.start, span.end))


def _is_named(match: re.Match[str]) -> bool:
    return bool(match.groupdict().get(_NAMED))


def _name(match: re.Match[str], text: str) -> Span | None:
    """The words with a capital letter that stand next to a figure's own words: nobody is named where there are none."""
    start, end = match.span(_NAMED)
    found = (_LAST if end <= match.start("n") else _FIRST).search(text[start:end])
    return Span(start + found.start(), start + found.end()) if found else None
