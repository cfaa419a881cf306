"""a timeline and the number of its statements -> a VoID and DCAT description of the data, without a clock"""

from __future__ import annotations

import pyoxigraph as ox

from graph.model import Timeline
from graph.rdf.nodes import Base
from graph.rdf.vocabulary import PREFIXES, A, Node, Triple, literal, term, words

_FILES = {
    "graph.ttl": "text/turtle",
    "graph.trig": "application/trig",
    "graph.jsonld": "application/ld+json",
}
_RIGHTS = "Quotations remain the property of their publishers; the licence covers the extracted data."


def write(timeline: Timeline, base: Base, size: int) -> bytes:
    """The data set: its title, licence, vocabularies, size and files."""
    data = ox.NamedNode(base.iri)
    rows: list[Triple] = [(data, A, term("dcat:Dataset")), (data, A, term("void:Dataset"))]
    rows += [(data, term(name), node) for name, node in _facts(timeline, base, size)]
    for name, kind in _FILES.items():
        file = ox.NamedNode(base.iri + name)
        rows += [(data, term("dcat:distribution"), file), (file, A, term("dcat:Distribution"))]
        rows += [(file, term("dcat:downloadURL"), file), (file, term("dcat:mediaType"), literal(kind))]
    triples = (ox.Triple(*row) for row in sorted(rows, key=str))
    return ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b""


def _facts(timeline: Timeline, base: Base, size: int) -> list[tuple[str, Node]]:
    return [
        ("dcterms:title", words(timeline.title)),
        ("dcterms:rights", words(_RIGHTS)),
        ("dcterms:license", ox.NamedNode("https://creativecommons.org/publicdomain/zero/1.0/")),
        ("dcterms:conformsTo", ox.NamedNode("https://w3id.org/parallax/ontology")),
        ("void:uriSpace", literal(base.iri)),
        ("void:triples", literal(size, "xsd:integer")),
        ("void:vocabulary", ox.NamedNode(PREFIXES["plx"])),
        ("void:vocabulary", ox.NamedNode(PREFIXES["sem"])),
    ]
