"""text -> the figures that count nothing: telephone numbers, scores, records of wins and losses"""

from __future__ import annotations

from collections.abc import Iterator

from graph.hits import lower
from graph.lang.en.asides import RULES
from graph.model import Span
from graph.rule import Rule


def spans(text: str, rules: tuple[Rule[str], ...] = RULES) -> Iterator[tuple[Span, str]]:
    """Where each stands, and its value ("score 45-7-2"), in text order; where two rules meet, what begins first counts."""
    low = lower(text)
    found = sorted(
        (
            (Span(*match.span("n")), number, match)
            for number, rule in enumerate(rules)
            for match in rule.pattern.finditer(low)
        ),
        key=lambda row: row[:2],
    )
    end = 0
    for span, number, match in found:
        value = rules[number].meaning(match) if span.start >= end else None
        if value is not None:
            end = span.end
            yield span, value
