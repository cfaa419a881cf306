"""values of the model -> IRIs and the triples that describe them"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

import pyoxigraph as ox

from graph.model import Article, Interval, Quantity, Span, Speaker, Thing, Value, iso
from graph.ontology import expand
from graph.rdf.vocabulary import EDTF, A, Node, Triple, literal, term, words


@dataclass(frozen=True, slots=True)
class Base:
    """The IRI that all data of one corpus hangs on; one path per kind, local names start with a letter."""

    iri: str

    def node(self, kind: str, name: str) -> ox.NamedNode:
        """event + "2024-strike" -> <base>event/e2024-strike, percent-safe and stable."""
        local = slug(name)
        return ox.NamedNode(f"{self.iri}{kind}/{local if local[:1].isalpha() else kind[0] + local}")

    def article(self, article: Article) -> ox.NamedNode:
        """The IRI of an article."""
        return self.node("article", article.id)

    def passage(self, article: Article, span: Span) -> ox.NamedNode:
        """The IRI of a passage: its article and offsets."""
        return self.node("passage", f"{article.id}-{span.start}-{span.end}")

    def time(self, when: Interval) -> ox.NamedNode:
        """The IRI of a time: one per EDTF value."""
        readable = (
            when.edtf.replace("/", "-to-").replace("~", "-about").replace("?", "-uncertain").replace("%", "-both")
        )
        return self.node("date", readable.replace("..", "open"))

    def thing(self, kind: str, thing: Thing, article: Article | None = None) -> ox.NamedNode:
        """The IRI of an actor or place; a thing without an id stays its article's own."""
        if thing.id or article is None:
            return self.node(kind, thing.id.rpartition(":")[2] or thing.name)
        return self.node(kind, f"{article.id}-{thing.name}")

    def concept(self, name: str) -> ox.NamedNode:
        """The IRI of an ontology term, or of a concept of this corpus."""
        return ox.NamedNode(expand(name)) if expand(name) else self.node("concept", name)

    def speaker(self, speaker: Speaker, article: Article) -> ox.NamedNode:
        """The IRI of a speaker: the outlet in its own voice; an unnamed source stays its passage's own."""
        if speaker.span is None:
            return self.node("outlet", article.source.id)
        if speaker.id:
            return self.thing("actor", Thing(speaker.id, speaker.name))
        return self.node("actor", f"{speaker.kind}-{article.id}-{speaker.span.start}-{slug(speaker.name)[:30]}")


def slug(text: str) -> str:
    """Lower-case ASCII letters, digits and hyphens; other scripts fall back to a digest."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    short = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()
    return short or "x" + sha256(text.encode()).hexdigest()[:10]


def web(url: str) -> ox.NamedNode | None:
    """An address as an IRI; None without one, and where an article made by hand has one that is no IRI."""
    try:
        return ox.NamedNode(url) if url else None
    except ValueError:
        return None


def time_triples(base: Base, when: Interval) -> Iterator[Triple]:
    """A time as an interval node with EDTF, day bounds as dates where the calendar has them, and as integers."""
    node = base.time(when)
    yield node, A, term("time:ProperInterval")
    yield node, term("plx:edtf"), ox.Literal(when.edtf, datatype=EDTF)
    yield node, term("rdfs:label"), literal(when.edtf)
    bounds = (
        (when.first, "plx:firstDay", "sem:hasEarliestBeginTimeStamp"),
        (when.last, "plx:lastDay", "sem:hasLatestEndTimeStamp"),
    )
    for day, number_of, stamp in bounds:
        if day is not None:
            yield node, term(number_of), literal(day, "xsd:integer")
        if written := iso(day):
            yield node, term(stamp), literal(written, "xsd:date")


def quantity_node(base: Base, value: Quantity) -> ox.NamedNode:
    """The IRI of a quantity: its kind, bounds and unit."""
    bounds = "-".join("open" if x is None else number(x) for x in (value.low, value.high))
    about = "-about" if value.approximate else ""
    return base.node("quantity", f"{value.kind.rpartition(':')[2]}-{bounds}-{value.unit}{about}".replace(".", "p"))


def quantity_triples(base: Base, value: Quantity) -> Iterator[Triple]:
    """A quantity with what it counts and its bounds; a missing bound is open."""
    node = quantity_node(base, value)
    yield node, A, term("schema:QuantitativeValue")
    if value.kind:
        yield node, term("plx:quantityKind"), base.concept(value.kind)
    if value.low is not None:
        yield node, term("schema:minValue"), literal(number(value.low), "xsd:decimal")
    if value.high is not None:
        yield node, term("schema:maxValue"), literal(number(value.high), "xsd:decimal")
    if value.unit:
        yield node, term("schema:unitText"), literal(value.unit)


def passage_triples(base: Base, article: Article, span: Span, *, quote: bool = True) -> Iterator[Triple]:
    """A passage: where it stands (code points) and, unless quotations are left out, its exact words."""
    node = base.passage(article, span)
    position = ox.NamedNode(node.value + "-position")
    yield node, A, term("oa:SpecificResource")
    yield node, term("oa:hasSource"), base.article(article)
    yield node, term("oa:hasSelector"), position
    yield position, A, term("oa:TextPositionSelector")
    yield position, term("oa:start"), literal(span.start, "xsd:nonNegativeInteger")
    yield position, term("oa:end"), literal(span.end, "xsd:nonNegativeInteger")
    if quote:
        selector = ox.NamedNode(node.value + "-quote")
        yield node, term("oa:hasSelector"), selector
        yield selector, A, term("oa:TextQuoteSelector")
        yield selector, term("oa:exact"), literal(article.quote(span))


def value_node(base: Base, facet: str, value: Value, article: Article | None = None) -> Node:
    """A value of a claim or variant as a node; words stay a literal."""
    if isinstance(value, Interval):
        return base.time(value)
    if isinstance(value, Quantity):
        return quantity_node(base, value)
    if isinstance(value, Thing):
        return base.thing("place" if facet == "place" else "actor", value, article)
    return words(value.text, article.language if article else "en")


def value_triples(base: Base, value: Value) -> Iterator[Triple]:
    """What describes a value wherever it is used: times and quantities (things stand in the merged graph)."""
    if isinstance(value, Interval) and value.known:
        yield from time_triples(base, value)
    elif isinstance(value, Quantity):
        yield from quantity_triples(base, value)


def number(value: float) -> str:
    """A number as a canonical decimal."""
    return str(int(value)) if float(value).is_integer() else repr(float(value))
