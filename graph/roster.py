"""ontology and gazetteer -> the roster: every actor that is known by name, and the nouns that make or recall one"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.gazetteer import Gazetteer, gazetteer
from graph.lang.en.inflection import noun_forms
from graph.model import Thing
from graph.naming import fold
from graph.ontology import Block, Ontology

_LABELS = ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel")


@dataclass(frozen=True, slots=True)
class Label:
    """A name of a known actor: its form, and whether it only counts in capitals ("US", "AP")."""

    thing: Thing
    form: str = "name"
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class Institution:
    """What every country has one of."""

    id: str
    label: str
    kind: str

    def of(self, country: Thing) -> Thing:
        """The institution of a country: it acts for it and lies within it."""
        return Thing(f"{self.id}-of-{country.id}", f"{self.label} of {country.name}", self.kind, (country.id,))


@dataclass(frozen=True, slots=True)
class Roster:
    """Labels by folded name; nouns of institutions, references, crowds.

    `longest` leads from the first word of labels, and the second ("" where there is none), to the most words one has.
    `borne` are the references to a body whose name holds the noun, `private` those to nobody who speaks by office;
    `telling` are the last words of references and crowds. `capitals` leads from the id of a capital to its country; `ids`
    are those of all known actors.
    """

    labels: Mapping[str, Label]
    longest: Mapping[str, Mapping[str, int]]
    institutions: Mapping[str, Institution]
    references: Mapping[str, frozenset[str]]
    borne: frozenset[str]
    private: frozenset[str]
    crowds: frozenset[str]
    telling: frozenset[str]
    people: frozenset[str]
    capitals: Mapping[str, Thing]
    descriptors: frozenset[str]
    ids: frozenset[str]


@lru_cache(maxsize=2)
def roster(world: Ontology) -> Roster:
    """The roster, made once per process."""
    places = gazetteer(world)
    labels = dict(_countries(places))
    labels |= {key: label for block in _actors(world) for key, label in _labels(block, world)}
    crowds = frozenset(noun for block in world.of_kind("Crowd") for noun in block.texts("noun", "en"))
    people = crowds | _people(world)
    references = _references(world)
    ids = frozenset(label.thing.id for label in labels.values())
    kinds = world.of_kind("Descriptor")
    descriptors = frozenset(word.lower() for block in kinds for word in block.texts("adjective", "en"))
    return Roster(
        labels=labels,
        longest=_longest(labels),
        institutions=_institutions(world),
        references=references,
        borne=_referring(world, "borne"),
        private=_referring(world, "private"),
        crowds=crowds,
        telling=frozenset(noun.rpartition(" ")[2] for noun in (*references, *crowds)),
        people=people,
        capitals=_capitals(places),
        descriptors=descriptors,
        ids=ids,
    )


def _longest(labels: Iterable[str]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for first, *rest in map(str.split, labels):
        known, second = found.setdefault(first, {}), rest[0] if rest else ""
        known[second] = max(len(rest) + 1, known.get(second, 1))
    return found


def _actors(world: Ontology) -> tuple[Block, ...]:
    return world.of_kind("Outlet") + world.of_kind("Actor")


def _labels(block: Block, world: Ontology) -> Iterator[tuple[str, Label]]:
    within = tuple(_ancestors(block, world))
    thing = Thing(_bare(block.id), block.text("skos:prefLabel", "en"), block.text("kind"), within)
    for name in _LABELS:
        for text in block.texts(name, "en"):
            yield fold(text), Label(thing, "name", text.isupper() and len(text) < 7)


def _ancestors(block: Block, world: Ontology) -> Iterator[str]:
    """The ids of what an actor belongs to, nearest first."""
    for _ in range(5):
        parent = block.text("partOf")
        if not parent:
            return
        yield _bare(parent)
        if parent not in world.blocks:
            return
        block = world.blocks[parent]


def _countries(places: Gazetteer) -> Iterator[tuple[str, Label]]:
    for key, site in sorted(places.demonyms.items()):
        yield key, Label(site.thing, "demonym", len(key) <= 3)
    for key, sites in sorted(places.named.items()):
        country = next((site for site in sites if site.kind == "country"), None)
        if country:
            yield key, Label(country.thing, "name", len(key) <= 3)


def _capitals(places: Gazetteer) -> dict[str, Thing]:
    things = {site.id: site.thing for site in places.countries.values()}
    return {city: things[country] for city, country in places.capitals.items()}


def _institutions(world: Ontology) -> dict[str, Institution]:
    return {
        noun: Institution(block.id, block.text("rdfs:label", "en"), block.text("kind"))
        for block in world.of_kind("Institution")
        for word in block.texts("noun", "en")
        for noun in sorted(noun_forms(word))
    }


def _references(world: Ontology) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for block in world.of_kind("Reference"):
        for noun in block.texts("noun", "en"):
            found[noun] = found.get(noun, frozenset()) | frozenset(block.texts("kind"))
    return found


def _referring(world: Ontology, kind: str) -> frozenset[str]:
    """The nouns of the references that are marked as of a kind."""
    return frozenset(n for b in world.of_kind("Reference") if b.text(kind) for n in b.texts("noun", "en"))


def _people(world: Ontology) -> frozenset[str]:
    """Words for people: what references to persons use, and what the kinds of quantity count as persons."""
    kinds = [block for block in world.of_kind("QuantityKind") if block.text("counts") and not block.texts("announcer")]
    kinds += [block for block in world.of_kind("Reference") if "person" in block.texts("kind")]
    return frozenset(form for block in kinds for noun in block.texts("noun", "en") for form in noun_forms(noun))


def _bare(name: str) -> str:
    return name.rpartition(":")[2]
