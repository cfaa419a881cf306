"""text -> the figures that count nothing: telephone numbers, scores, records of wins and losses"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from graph.hits import lower
from graph.lang.en.asides import JOINT, RULES
from graph.lang.en.sentences import ends
from graph.model import Span
from graph.rule import Rule


def spans(
    text: str, rules: tuple[Rule[str], ...] = RULES, opening: re.Pattern[str] = JOINT
) -> Iterator[tuple[Span, str]]:
    """Where each stands, and its value ("score 31-4-2"), in text order."""
    return ((Span(*match.span("n")), value) for match, value in matches(text, rules, opening))


def matches(text: str, rules: tuple[Rule[str], ...], opening: re.Pattern[str]) -> Iterator[tuple[re.Match[str], str]]:
    """What the rules match and its value, in text order; where two meet, what begins first counts.

    Whatever a rule finds has the `opening` in it, and stands in one sentence.
    """
    low = lower(text)
    found = sorted(
        (
            (Span(*match.span("n")), number, match)
            for sentence in sentences(text, opening)
            for number, rule in enumerate(rules)
            for match in rule.pattern.finditer(low, *sentence)
        ),
        key=lambda row: row[:2],
    )
    end = 0
    for span, number, match in found:
        value = rules[number].meaning(match) if span.start >= end else None
        if value is not None:
            end = span.end
            yield match, value


def sentences(text: str, opening: re.Pattern[str]) -> Iterator[Span]:
    """The sentences that have it, as far as punctuation tells."""
    stops = _stops(text)
    end = -1
    for found in opening.finditer(lower(text)):
        if found.start() >= end:
            place = bisect_right(stops, found.start())
            end = stops[place]
            yield Span(stops[place - 1], end)


@lru_cache(maxsize=4)
def _stops(text: str) -> tuple[int, ...]:
    """Where sentences begin and end: the text as a whole, each line, and each mark that no figure follows (". 38", "40. 3");
    a question goes with its answer."""
    inner = {end for end in ends(text) if text.startswith("\n", end) or not _goes_on(text, end)}
    return (0, *sorted(inner - {0}), len(text) + 1)


def _goes_on(text: str, end: int) -> bool:
    return text[end - 1] == "?" or text[end : end + 2].strip().isdigit()
