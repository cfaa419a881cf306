"""a timeline -> the triples of the merged graph: events, comparisons, actors, places, times, outlets, origins"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from graph.model import Agreement, Article, Event, EventMention, Position, Timeline, Value
from graph.rdf.nodes import Base, value_node, value_triples
from graph.rdf.vocabulary import VERDICTS, A, Triple, facet, literal, term, words

_WHOLE_ARTICLE = ("copy", "agency")


@dataclass(frozen=True, slots=True)
class Groups:
    """Which origin group each article belongs to: the copy or agency text it shares, else its own."""

    of_article: dict[str, str]

    def count(self, mentions: tuple[EventMention, ...]) -> int:
        """The number of independent origins behind some mentions."""
        return len({self.of_article[mention.article] for mention in mentions})


def groups(timeline: Timeline) -> Groups:
    """timeline -> the origin group of each article."""
    table = {article.id: article.id for article in timeline.articles}
    for origin in timeline.origins:
        if origin.kind in _WHOLE_ARTICLE:
            table.update((article, origin.id) for article in origin.articles if article in table)
    return Groups(table)


def merged_triples(base: Base, timeline: Timeline) -> Iterator[Triple]:
    """What the merge made of all articles."""
    shared = groups(timeline)
    articles = {article.id: article for article in timeline.articles}
    for value in _values(timeline):
        yield from value_triples(base, value)
    yield from _outlets(base, timeline)
    yield from _origins(base, timeline, shared)
    for event in timeline.events:
        yield from _event(base, event, shared, articles)
    for agreement in timeline.agreements:
        yield from _comparison(base, agreement)


def _values(timeline: Timeline) -> set[Value]:
    """Every time and quantity that an article, claim, event or comparison uses."""
    claims = (claim.value for reading in timeline.readings for claim in reading.found.claims)
    positions = (position.value for agreement in timeline.agreements for position in agreement.positions)
    times = [reading.published for reading in timeline.readings] + [event.when for event in timeline.events]
    return {*claims, *positions, *times}


def _outlets(base: Base, timeline: Timeline) -> Iterator[Triple]:
    for article in timeline.articles:
        node = base.node("outlet", article.source.id)
        yield node, A, term("schema:NewsMediaOrganization")
        yield node, term("skos:prefLabel"), words(article.source.name)


def _origins(base: Base, timeline: Timeline, shared: Groups) -> Iterator[Triple]:
    for article in timeline.articles:
        node = base.node("origin", shared.of_article[article.id])
        yield node, A, term("plx:OriginGroup")
        yield base.article(article), term("plx:originGroup"), node
    for origin in timeline.origins:
        node = base.node("origin", origin.id)
        yield node, A, term("plx:OriginGroup")
        yield node, term("plx:originKind"), literal(origin.kind)
        if origin.why:
            yield node, term("rdfs:comment"), literal(origin.why)
        for claim in origin.claims:
            yield base.node("claim", claim), term("plx:claimOrigin"), node


def _event(base: Base, event: Event, shared: Groups, articles: dict[str, Article]) -> Iterator[Triple]:
    node = base.node("event", event.id)
    reported = {mention.article for mention in event.mentions}
    yield node, A, term("plx:Event")
    yield node, A, term("sem:Event")
    yield node, term("rdfs:label"), words(event.label)
    yield node, term("sem:eventType"), base.concept(event.type)
    yield node, term("plx:articleCount"), literal(len(reported), "xsd:integer")
    yield node, term("plx:outletCount"), literal(len({articles[a].source.id for a in reported}), "xsd:integer")
    yield node, term("plx:independentSourceCount"), literal(shared.count(event.mentions), "xsd:integer")
    if event.when.known:
        yield node, term("sem:hasTime"), base.time(event.when)
    for mention in event.mentions:
        yield base.node("mention", mention.id), term("gaf:denotes"), node
    yield from _event_links(base, event)


def _event_links(base: Base, event: Event) -> Iterator[Triple]:
    node = base.node("event", event.id)
    for place in event.places:
        yield node, term("sem:hasPlace"), base.thing("place", place)
    for actor in event.actors:
        yield node, term("sem:hasActor"), base.thing("actor", actor)
    for name, others in (("plx:partOf", event.part_of), ("plx:causedBy", event.caused_by)):
        for other in others:
            yield node, term(name), base.node("event", other)
    for old in event.replaces:
        yield base.node("event", old), term("owl:deprecated"), literal("true", "xsd:boolean")
        yield base.node("event", old), term("dcterms:isReplacedBy"), node


def comparison_node(base: Base, agreement: Agreement) -> ox.NamedNode:
    """The IRI of a comparison: what it is about, the facet, the kind of number, and what is counted."""
    about = agreement.event or f"topic-{agreement.topic}"
    kind = f"-{agreement.kind.rpartition(':')[2]}" if agreement.kind else ""
    counted = f"-{agreement.counted}" if agreement.counted else ""
    return base.node("comparison", f"{about}-{agreement.facet}{kind}{counted}")


def _comparison(base: Base, agreement: Agreement) -> Iterator[Triple]:
    node = comparison_node(base, agreement)
    yield node, A, term("plx:Comparison")
    yield node, term("plx:facet"), facet(agreement.facet)
    yield node, term("plx:agreement"), VERDICTS[agreement.verdict]
    if agreement.event:
        yield base.node("event", agreement.event), term("plx:comparison"), node
    else:
        yield node, term("plx:topic"), literal(agreement.topic)
        yield node, term("rdfs:label"), literal(agreement.label or agreement.topic)
    if agreement.kind and agreement.facet == "number":
        yield node, term("plx:quantityKind"), base.concept(agreement.kind)
    elif agreement.kind:
        yield node, term("plx:topic"), literal(agreement.kind)
    for article in agreement.silent:
        yield node, term("plx:silent"), base.node("article", article)
    for place, position in enumerate(agreement.positions, 1):
        yield from _variant(base, agreement, position, ox.NamedNode(f"{node.value}-v{place}"))
    for pair in agreement.opposed:
        one, other = (ox.NamedNode(f"{node.value}-v{place + 1}") for place in pair)
        yield one, term("plx:opposes"), other
        yield other, term("plx:opposes"), one


def _variant(base: Base, agreement: Agreement, position: Position, variant: ox.NamedNode) -> Iterator[Triple]:
    yield comparison_node(base, agreement), term("plx:variant"), variant
    yield variant, A, term("plx:Variant")
    yield variant, term("rdfs:label"), literal(position.label)
    yield variant, term("plx:value"), value_node(base, agreement.facet, position.value)
    yield variant, term("plx:independentSupport"), literal(len(position.origins), "xsd:integer")
    for claim in position.claims:
        yield variant, term("plx:supportedBy"), base.node("claim", claim.id)
