"""an event mention inside an accusation -> who is held responsible: "blamed the militia for the attack" """

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claims.facets import Point, Scene
from graph.model import ActorMention, Attribution


def points(scene: Scene, around: Iterable[Attribution]) -> Iterator[Point]:
    """The actor that one of the attributions around the mention blames or credits."""
    for one in around:
        blamed = _blamed(scene, one) if one.rule == "accusation" else None
        if blamed:
            yield Point("responsibility", blamed.actor, blamed.span, "accusation")


def _blamed(scene: Scene, one: Attribution) -> ActorMention | None:
    """The first actor named in what is said, before the event."""
    start = one.content[0].start
    named = (
        m for m in scene.found.actors if start <= m.span.start and m.span.end <= scene.mention.span.start and m.actor.id
    )
    return min(named, key=lambda m: m.span.start, default=None)
