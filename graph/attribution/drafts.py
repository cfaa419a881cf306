"""a site, a subject and a reading -> a draft; the parts that all constructions share"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from graph.attribution.cues import Cue
from graph.attribution.nouns import agent, speaks
from graph.attribution.sites import Draft, Part, Site, Subject, passive, trim


def reading(readings: Sequence[Cue], *frames: str) -> Cue | None:
    """The first reading with one of the frames, frames in order."""
    return next((c for frame in frames for c in readings if frame in c.frames), None)


class Told(NamedTuple):
    """What a draft is made of besides its site."""

    who: Subject | None
    reading: Cue
    rule: str
    addressee: Part | None = None


def draft(here: Site, told: Told, content: Sequence[Part]) -> Draft | None:
    """A draft with its source, or None when nothing is left of its content."""
    parts = tuple(part for part in (trim(here.layout, part) for part in content) if part[0] < part[1])
    if not parts:
        return None
    return Draft(here.at, _source(here, told), (here.first, here.last), parts, told.reading, told.rule, told.addressee)


def _source(here: Site, told: Told) -> tuple[Part, ...]:
    if passive(here):
        by = agent(here, told.reading.takes)
        return (by,) if by else ()
    return ((told.who.first, told.who.last),) if told.who and speaks(here, told.who) else ()
