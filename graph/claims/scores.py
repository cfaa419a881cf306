"""an event mention -> the score that a contest ended with: "lost 4-1", "the 4-1 defeat" """

from __future__ import annotations

from collections.abc import Iterator

from graph.claims.facets import Point, Scene
from graph.events.event_types import table
from graph.events.scores import behind, score
from graph.lang.en.asides import UNDER_WAY
from graph.model import Span, Words

SCORE, TOPIC = "score of a contest", "score"
PREFIX = f"{TOPIC}:"
_OUTCOME, _SCORED = "outcome", "scored"


def points(scene: Scene) -> Iterator[Point]:
    """The score beside the word of a contest; one that is only led or trailed by need not be the last."""
    own = scene.own
    if own is None or own.lemma in UNDER_WAY or _SCORED not in table(scene.world)[scene.mention.type].frame:
        return
    figures = score(scene.document, own.index) or behind(scene.document, own.index)
    if figures is not None:
        span = Span(figures[0].start, figures[1].end)
        most, least = sorted((int(figure.text) for figure in figures), reverse=True)
        yield Point(_OUTCOME, Words(scene.document.quote(span), f"{PREFIX}{most}-{least}"), span, SCORE)
