"""text -> the figures that count nothing: telephone numbers, scores, records of wins and losses"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.hits import lower
from graph.lang.en.asides import JOINT, RULES
from graph.model import Span
from graph.rule import Rule


def spans(
    text: str, rules: tuple[Rule[str], ...] = RULES, opening: re.Pattern[str] = JOINT
) -> Iterator[tuple[Span, str]]:
    """Where each stands, and its value ("score 31-4-2"), in text order."""
    return ((Span(*match.span("n")), value) for match, value in matches(text, rules, opening))


def matches(text: str, rules: tuple[Rule[str], ...], opening: re.Pattern[str]) -> Iterator[tuple[re.Match[str], str]]:
    """What the rules match and its value, in text order; where two meet, what begins first counts.

    Whatever a rule finds has the `opening` in it.
    """
    low = lower(text)
    found = sorted(
        (
            (Span(*match.span("n")), number, match)
            for line in lines(low, opening)
            for number, rule in enumerate(rules)
            for match in rule.pattern.finditer(low, *line)
        ),
        key=lambda row: row[:2],
    )
    end = 0
    for span, number, match in found:
        value = rules[number].meaning(match) if span.start >= end else None
        if value is not None:
            end = span.end
            yield match, value


def lines(low: str, opening: re.Pattern[str]) -> Iterator[Span]:
    """The lines that have it; what the rules find reaches over the end of none."""
    end = -1
    for found in opening.finditer(low):
        if found.start() > end:
            end = (low.find("\n", found.end()) + 1 or len(low) + 1) - 1
            yield Span(low.rfind("\n", 0, found.start()) + 1, end)
