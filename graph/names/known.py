"""Ontology -> Known: places by how great they are, and the actors and outlets that are known by name"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.gazetteer import Gazetteer, gazetteer
from graph.naming import fold
from graph.ontology import Block, Ontology

_GREAT, _TOWN = 150_000, 40_000
_LABELS = ("skos:prefLabel", "skos:altLabel", "rdfs:label")
_INITIALS = 6


@dataclass(frozen=True, slots=True)
class Known:
    """`actors` leads from a name to "organization", "population" or "person"; initials stand there in capitals."""

    places: Gazetteer
    actors: Mapping[str, str]

    def __contains__(self, word: str) -> bool:
        """The word may open a sentence and be a name all the same."""
        return self.place(fold(word)) not in {"", "alias", "county"}

    def place(self, name: str) -> str:
        """What kind of place bears a folded name; "" when none does."""
        cities = self.places.cities.get(name, ())
        people = max((row[5] for row in cities if fold(row[0]) == name), default=0)
        size = "city" if people >= _GREAT else "town" if people >= _TOWN else "small-town" if people else ""
        kinds = {site.kind for site in self.places.named.get(name, ())}
        kind = next((kind for kind in ("country", "area", "region", "county") if kind in kinds), "")
        return (size if size == "city" and kind == "county" else kind) or size or ("alias" if cities else "")

    def names(self, written: str) -> bool:
        """The words as they are written are the name of a place, an actor or an outlet."""
        return bool(self.actor(written)) or self.place(fold(written)) not in {"", "alias"}

    def abbreviates(self, name: str) -> bool:
        """The folded name shortens that of a state."""
        return name in self.places.abbreviations

    def actor(self, written: str) -> str:
        """What kind of actor bears the name as it is written."""
        return self.actors.get(written if written.isupper() else fold(written), "")


@lru_cache(maxsize=4)
def known(world: Ontology) -> Known:
    """All that the tables and the ontology know by name, made once per process."""
    blocks = (*world.of_kind("Outlet"), *world.of_kind("Actor"))
    return Known(gazetteer(world), {name: kind for block in blocks for name, kind in _names(block)})


def _names(block: Block) -> Iterator[tuple[str, str]]:
    kind = block.text("kind")
    kind = kind if kind in {"person", "population"} else "organization"
    for label in _LABELS:
        for name in block.texts(label, "en"):
            yield name if name.isupper() else fold(name), kind
            if len(name) > _INITIALS:
                yield name.upper(), kind
