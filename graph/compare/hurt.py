"""readings -> claims on the part of the body at which somebody was hurt, where articles of one time differ: arm, leg

Who is hurt is the last one named before the part in its sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.claims import added
from graph.compare import kept
from graph.compare.kept import Matter
from graph.lang.en.bodies import HURT, PARTS
from graph.model import Claim, Reading, Span
from graph.passages import sentences

FACET = "injury"
_RULE, _PERSON = "the part of the body that was hurt", "person"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body, and of two the left or the right one."""

    part: str
    side: str
    span: Span

    @property
    def name(self) -> str:
        """By what equal parts go."""
        return f"{self.side} {self.part}".strip()


def told(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings, each with its claims on parts that exclude those of others."""
    return added(readings, _claims(readings))


def _claims(readings: Iterable[Reading]) -> Iterator[Claim]:
    rows: dict[str, list[tuple[Reading, Part]]] = defaultdict(list)
    for reading in readings:
        for person, part in _parts(reading):
            rows[person].append((reading, part))
    for person, row in sorted(rows.items()):
        yield from kept.claims(Matter(FACET, _RULE, apart), person, row)


def _parts(reading: Reading) -> Iterator[tuple[str, Part]]:
    """Who was hurt, and where."""
    article = reading.article
    people = sorted((m.span.start, m.actor.id) for m in reading.found.actors if m.actor.kind == _PERSON)
    for sentence in sentences(article):
        for match in _hurt(article.text, sentence) if not article.is_furniture(sentence) else ():
            span = Span(match.start("side") if match["side"] else match.start("part"), match.end("part"))
            before = [person for start, person in people if sentence.start <= start < span.start]
            if before and before[-1]:
                yield before[-1], Part(match["part"].lower(), (match["side"] or "").strip().lower(), span)


def _hurt(text: str, sentence: Span) -> Iterator[re.Match[str]]:
    for rule in HURT:
        yield from rule.finditer(text, sentence.start, sentence.end)


def apart(one: Part, other: Part) -> bool:
    """True for parts of which none is in the other, and for the left and the right one."""
    if not any({one.part, other.part} <= line for line in PARTS):
        return True
    return bool(one.side and other.side) and one.side != other.side
