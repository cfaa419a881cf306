"""graph files -> a store that answers SPARQL, in memory, with nothing to start"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from graph.errors import QueryError
from graph.rdf.vocabulary import PREFIXES

Row = tuple[str, ...]


def load(path: Path) -> ox.Store:
    """A .ttl or .trig file -> a store; QueryError names a file that is missing or broken."""
    store = ox.Store()
    try:
        store.load(path=str(path), format=ox.RdfFormat.from_extension(path.suffix[1:]))
    except (OSError, SyntaxError, ValueError) as error:
        raise QueryError(f"{path}: cannot be loaded ({error}). Build the site first: parallax build.") from error
    return store


def query(store: ox.Store, text: str) -> tuple[Row, Iterator[Row]]:
    """A SELECT or ASK query over all graphs -> its column names and its rows as plain text; known prefixes may be left out."""
    try:
        found = store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)
    except (SyntaxError, ValueError) as error:
        raise QueryError(f"not a SPARQL query that can be run: {error}. ontology/queries/ has examples.") from error
    if isinstance(found, ox.QueryBoolean):
        return ("answer",), iter([(str(bool(found)).lower(),)])
    if isinstance(found, ox.QueryTriples):
        raise QueryError("the query must be SELECT or ASK; for triples use graph.ttl itself.")
    return tuple(v.value for v in found.variables), (tuple(_text(value) for value in row) for row in found)


def _text(node: object) -> str:
    return str(getattr(node, "value", "")) if node is not None else ""
