"""the places of an article -> its venue: the city or town where the story is set"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from graph.gazetteer import gazetteer
from graph.model import PlaceMention, Thing
from graph.ontology import Ontology
from graph.text import Document

_LEAD, _LEAD_WEIGHT, _CONTAINER_WEIGHT = 2, 3.0, 1.5
# A town of the tables counts in full; a name no table has, or a part of a town, counts for less.
_KINDS = {"city": 1.0, "place": 0.25, "area": 0.25}


def venue(document: Document, places: Sequence[PlaceMention], world: Ontology) -> Thing | None:
    """The town most spoken of, above all in the first paragraphs; None when the article names none."""
    votes: dict[str, float] = defaultdict(float)
    things: dict[str, Thing] = {}
    for place in places:
        town = _town(place.place, world)
        if town is not None:
            things.setdefault(town.id, town)
            votes[town.id] += _KINDS[place.place.kind] * _weight(document, place)
    best = max(sorted(votes), key=lambda name: votes[name], default=None)
    return things[best] if best is not None else None


def _town(place: Thing, world: Ontology) -> Thing | None:
    if place.kind in ("city", "place"):
        return place
    site = gazetteer(world).site(place.within[0]) if place.kind == "area" and place.within else None
    return site.thing if site and site.kind == "city" else None


def _weight(document: Document, place: PlaceMention) -> float:
    sentence = document.sentence_at(place.span.start)
    lead = sentence is not None and not sentence.headline and sentence.paragraph <= _LEAD
    return (_LEAD_WEIGHT if lead else 1.0) * (_CONTAINER_WEIGHT if place.rule == "container" else 1.0)
