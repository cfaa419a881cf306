"""a timeline -> the triples of its actors, places and concepts, each described once"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pyoxigraph as ox

from graph.model import Claim, Quantity, Reading, Speaker, Thing, Timeline, Words
from graph.ontology import Ontology, expand
from graph.rdf.nodes import Base
from graph.rdf.vocabulary import A, Triple, literal, term, words

_SCHEMA = {
    "person": "schema:Person",
    "outlet": "schema:NewsMediaOrganization",
    "country": "schema:Country",
    "city": "schema:City",
}


@dataclass(slots=True)
class Seen:
    """The names under which each node was met, its kind, what it belongs to, and where it lies."""

    names: dict[ox.NamedNode, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    kinds: dict[ox.NamedNode, set[str]] = field(default_factory=lambda: defaultdict(set))
    wholes: dict[ox.NamedNode, set[str]] = field(default_factory=lambda: defaultdict(set))
    ids: dict[ox.NamedNode, str] = field(default_factory=dict)
    places: dict[ox.NamedNode, tuple[float, float]] = field(default_factory=dict)

    def add(self, node: ox.NamedNode, thing: Thing) -> ox.NamedNode:
        """Remembers one more sighting of a thing."""
        self.names[node][thing.name or thing.id.rpartition(":")[2]] += 1
        self.kinds[node].add(thing.kind)
        self.wholes[node].update(thing.within)
        self.ids[node] = thing.id
        return node


def thing_triples(base: Base, timeline: Timeline, world: Ontology) -> Iterator[Triple]:
    """Actors and places with their names, kinds, wholes and coordinates; concepts with their labels."""
    actors, places = Seen(), Seen()
    for reading in timeline.readings:
        _collect(base, reading, actors, places)
    for event in timeline.events:
        for actor in event.actors:
            actors.add(base.thing("actor", actor), actor)
        for place in event.places:
            places.add(base.thing("place", place), place)
    for agreement in timeline.agreements:
        for position in agreement.positions:
            if isinstance(position.value, Thing):
                kind, seen = ("place", places) if agreement.facet == "place" else ("actor", actors)
                seen.add(base.thing(kind, position.value), position.value)
    yield from _describe(base, "actor", actors, world)
    yield from _describe(base, "place", places, world)
    yield from _concepts(base, timeline, world)


def _collect(base: Base, reading: Reading, actors: Seen, places: Seen) -> None:
    article, found = reading.article, reading.found
    for claim in found.claims:
        if isinstance(claim.value, Thing):
            kind, seen = ("place", places) if claim.facet == "place" else ("actor", actors)
            seen.add(base.thing(kind, claim.value, article), claim.value)
        for speaker in (claim.speaker, *claim.via):
            if speaker.span is not None:
                actors.add(base.speaker(speaker, article), _as_thing(speaker))
    for mention in found.places:
        node = base.thing("place", mention.place, article)
        if node in places.names and mention.latitude is not None and mention.longitude is not None:
            places.places[node] = (mention.latitude, mention.longitude)


def _as_thing(speaker: Speaker) -> Thing:
    return Thing(speaker.id, speaker.name, speaker.kind)


def _describe(base: Base, kind: str, seen: Seen, world: Ontology) -> Iterator[Triple]:
    linked = "schema:containedInPlace" if kind == "place" else "plx:partOf"
    wholes = {base.thing(kind, Thing(whole)): whole for node in seen.names for whole in seen.wholes[node]}
    for node, whole in wholes.items():
        if node not in seen.names:
            seen.add(node, Thing(whole, _label(whole, world)))
    for node in sorted(seen.names, key=str):
        yield node, A, term("sem:Place" if kind == "place" else "sem:Actor")
        yield from _names(node, seen.names[node])
        yield from ((node, A, term(_SCHEMA[k])) for k in sorted(seen.kinds[node]) if k in _SCHEMA)
        yield from _links(node, seen.ids.get(node, ""), world)
        for whole in sorted(seen.wholes[node]):
            yield node, term(linked), base.thing(kind, Thing(whole))
        if node in seen.places:
            for name, degrees in zip(("lat", "long"), seen.places[node], strict=True):
                yield node, term(f"geo:{name}"), literal(degrees, "xsd:decimal")


def _names(node: ox.NamedNode, names: Counter[str]) -> Iterator[Triple]:
    first, *others = sorted(names, key=lambda name: (-names[name], name))
    yield node, term("skos:prefLabel"), words(first)
    for name in others:
        yield node, term("skos:altLabel"), words(name)


def _links(node: ox.NamedNode, name: str, world: Ontology) -> Iterator[Triple]:
    if name in world.blocks and expand(name):
        yield node, term("skos:exactMatch"), ox.NamedNode(expand(name))
        for same in world.blocks[name].texts("owl:sameAs"):
            yield node, term("owl:sameAs"), ox.NamedNode(expand(same) or same)


def _label(name: str, world: Ontology) -> str:
    block = world.blocks.get(name)
    found = block and (block.text("skos:prefLabel", "en") or block.text("rdfs:label", "en"))
    return found or name.rpartition(":")[2].replace("-", " ")


def _concepts(base: Base, timeline: Timeline, world: Ontology) -> Iterator[Triple]:
    events = {mention.type for reading in timeline.readings for mention in reading.found.events}
    events |= {event.type for event in timeline.events}
    claims = [claim for reading in timeline.readings for claim in reading.found.claims]
    for name in sorted(events | _counted(claims) | {a.kind for a in timeline.agreements if a.kind} | _senses(claims)):
        yield base.concept(name), A, term("skos:Concept")
        yield base.concept(name), term("skos:prefLabel"), words(_label(name, world))


def _counted(claims: Iterable[Claim]) -> set[str]:
    return {claim.value.kind for claim in claims if isinstance(claim.value, Quantity) and claim.value.kind}


def _senses(claims: Iterable[Claim]) -> set[str]:
    return {claim.value.sense for claim in claims if isinstance(claim.value, Words) and claim.value.sense}
