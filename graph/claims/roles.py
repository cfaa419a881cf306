"""text -> the figures that a story has once, whatever act a report tells them with: a crew, a crowd, how high a flood rose"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.hits import lower
from graph.lang.en.roles import GROUPS
from graph.model import NumberMention, Quantity, Span
from graph.quantities import read
from graph.quantities.labels import spans


def figures(text: str) -> Iterator[NumberMention]:
    """Each figure, as a number of the kind that the words around it say."""
    low = lower(text)
    for span, told in sorted(found for opening, rules in GROUPS for found in spans(text, rules, opening)):
        kind, _, figure = told.partition(" ")
        spot = read(low, span.start)
        if figure:
            value = Quantity(float(figure), float(figure), "%", kind)
            yield NumberMention(span, value, kind)
        elif spot is not None:
            yield replace(spot, span=spot.span.join(Span(*span)), value=replace(spot.value, kind=kind))
