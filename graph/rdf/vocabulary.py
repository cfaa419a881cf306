"""the terms that the graph is written in: namespaces, prefixes, and the concept behind each value of the model"""

from __future__ import annotations

import pyoxigraph as ox

from graph.model import Certainty, Factuality, Polarity, Verdict

Node = ox.NamedNode | ox.Literal
Triple = tuple[ox.NamedNode, ox.NamedNode, Node]

PREFIXES = {
    "plx": "https://w3id.org/parallax/ontology#",
    "ev": "https://w3id.org/parallax/event#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "gaf": "http://groundedannotationframework.org/gaf#",
    "oa": "http://www.w3.org/ns/oa#",
    "time": "http://www.w3.org/2006/time#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "void": "http://rdfs.org/ns/void#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "wd": "http://www.wikidata.org/entity/",
}
EDTF = ox.NamedNode("http://id.loc.gov/datatypes/edtf")


def term(name: str) -> ox.NamedNode:
    """ "plx:Event" -> its IRI."""
    prefix, _, local = name.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + local)


A = term("rdf:type")
VERDICTS = {
    Verdict.AGREE: term("plx:Agree"),
    Verdict.COMPATIBLE: term("plx:Compatible"),
    Verdict.DIVERGE: term("plx:Diverge"),
    Verdict.UPDATE: term("plx:Update"),
    Verdict.ONE_SOURCE: term("plx:SingleSource"),
}
FACTUALITY = {value: term(f"plx:{value.value.capitalize()}") for value in Factuality}
POLARITY = {Polarity.POSITIVE: term("plx:Affirms"), Polarity.NEGATIVE: term("plx:Denies")}
CERTAINTY = {
    Certainty.CERTAIN: term("plx:Certain"),
    Certainty.PROBABLE: term("plx:Probable"),
    Certainty.POSSIBLE: term("plx:Possible"),
    Certainty.UNDERSPECIFIED: term("plx:Unstated"),
}


def facet(name: str) -> ox.NamedNode:
    """ "date" -> plx:Date."""
    return term(f"plx:{name.capitalize()}")


def literal(value: str | int | float, datatype: str = "") -> ox.Literal:
    """A plain string, or a literal with a datatype such as "xsd:date"."""
    return ox.Literal(str(value), datatype=term(datatype)) if datatype else ox.Literal(str(value))


def words(text: str, language: str = "en") -> ox.Literal:
    """Words in a language."""
    return ox.Literal(text, language=language) if language else ox.Literal(text)
