"""quads -> JSON-LD through rdflib, with its keys and lists in a fixed order"""

from __future__ import annotations

import json

import pyoxigraph as ox
from rdflib import Dataset

from graph.rdf.vocabulary import PREFIXES


def write(quads: tuple[ox.Quad, ...]) -> bytes:
    """The named graphs as JSON-LD with a context of our prefixes."""
    dataset = Dataset()
    dataset.parse(data=ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"", format="nquads")
    document = json.loads(dataset.serialize(format="json-ld", context=PREFIXES, auto_compact=False))
    return (json.dumps(_sorted(document), ensure_ascii=False, indent=1) + "\n").encode()


def _sorted(value: object) -> object:
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return sorted((_sorted(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value
