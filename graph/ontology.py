"""ontology/*.ttl -> Ontology: blocks of Turtle that the stages turn into their own typed tables"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from graph.errors import OntologyError

PLX = "https://w3id.org/parallax/ontology#"
_NAMESPACES = {
    PLX: "",
    "https://w3id.org/parallax/event#": "ev:",
    "https://w3id.org/parallax/act#": "act:",
    "https://w3id.org/parallax/kind#": "kind:",
    "https://w3id.org/parallax/field#": "field:",
    "https://w3id.org/parallax/actor#": "actor:",
    "https://w3id.org/parallax/outlet#": "outlet:",
    "https://w3id.org/parallax/cue#": "cue:",
    "https://w3id.org/parallax/sense#": "sense:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
    "http://www.w3.org/2004/02/skos/core#": "skos:",
    "http://www.w3.org/2002/07/owl#": "owl:",
    "https://schema.org/": "schema:",
    "http://www.wikidata.org/entity/": "wd:",
}


@dataclass(frozen=True, slots=True)
class Block:
    """One subject of the ontology: `id` and values are shortened ("ev:Flood", "rdfs:label"; `plx:` is left out).

    `values` maps a property to its (text, language) pairs in sorted order; IRIs have language "".
    """

    id: str
    kinds: tuple[str, ...]
    values: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def texts(self, name: str, language: str = "") -> tuple[str, ...]:
        """The values of a property; with a language, those in it and those without one."""
        pairs = self.values.get(name, ())
        return tuple([text for text, tag in pairs if not language or tag in ("", language)]) if pairs else ()

    def text(self, name: str, language: str = "", default: str = "") -> str:
        """The first value of a property, or the default."""
        for text, tag in self.values.get(name, ()):
            if not language or tag in ("", language):
                return text
        return default


@dataclass(frozen=True, slots=True, eq=False)
class Ontology:
    """All blocks by id; `of_kind` is how a stage finds its own.

    What stages keep of an ontology hangs on this very one: another with the same blocks is not equal to it.
    """

    blocks: dict[str, Block]

    def of_kind(self, kind: str) -> tuple[Block, ...]:
        """The blocks with rdf:type `kind` ("EventType", "Outlet", ...), sorted by id."""
        return _of_kind(self, kind)


@lru_cache(maxsize=128)
def _of_kind(world: Ontology, kind: str) -> tuple[Block, ...]:
    return tuple(block for _, block in sorted(world.blocks.items()) if kind in block.kinds)


def folder() -> Path:
    """Where the ontology lies: beside the package in a checkout, inside it when installed."""
    here = Path(__file__).resolve().parent
    inside = here / "data" / "ontology"
    return inside if inside.is_dir() else here.parent / "ontology"


def load(*folders: Path) -> Ontology:
    """Folders of .ttl files -> the ontology; later folders add to earlier ones. OntologyError names a broken file."""
    return _load(folders or (folder(),))


@lru_cache(maxsize=8)
def _load(folders: tuple[Path, ...]) -> Ontology:
    triples = [triple for place in folders for path in sorted(place.glob("*.ttl")) for triple in _read(path)]
    return Ontology(_blocks(triples))


def _read(path: Path) -> list[ox.Quad]:
    if path.name == "shapes.ttl":
        return []
    try:
        return list(ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise OntologyError(
            f"{path}: not valid Turtle ({error}). Correct that line; ontology/README.md shows the form."
        ) from error


def _blocks(triples: Iterable[ox.Quad]) -> dict[str, Block]:
    table: dict[str, dict[str, set[tuple[str, str]]]] = {}
    for triple in triples:
        if isinstance(triple.subject, ox.NamedNode):
            entry = table.setdefault(short(triple.subject.value), {})
            entry.setdefault(short(triple.predicate.value), set()).add(_value(triple.object))
    return {name: _block(name, entry) for name, entry in sorted(table.items())}


def _block(name: str, entry: dict[str, set[tuple[str, str]]]) -> Block:
    kinds = entry.pop("http://www.w3.org/1999/02/22-rdf-syntax-ns#type", set())
    return Block(name, tuple(sorted(kind for kind, _ in kinds)), {key: tuple(sorted(v)) for key, v in entry.items()})


def _value(node: object) -> tuple[str, str]:
    if isinstance(node, ox.Literal):
        return node.value, node.language or ""
    return (short(node.value), "") if isinstance(node, ox.NamedNode) else ("", "")


def short(iri: str) -> str:
    """An IRI with its known namespace replaced by a prefix."""
    for space, prefix in _NAMESPACES.items():
        if iri.startswith(space):
            return prefix + iri[len(space) :]
    return iri


def expand(name: str) -> str:
    """A shortened id back as an IRI; "" when its prefix is not one of the ontology's."""
    for space, prefix in _NAMESPACES.items():
        if prefix and name.startswith(prefix):
            return space + name[len(prefix) :]
    return ""
