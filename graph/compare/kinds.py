"""the ontology -> what it says of facets, kinds of event and kinds of number, as comparing needs it"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graph.lang.en.stems import stem
from graph.ontology import Block, Ontology

_ANYBODY = "people"


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the ontology says of facets, kinds of event and kinds of number."""

    several: frozenset[str]
    loose: frozenset[str]
    growing: frozenset[str]
    counted: frozenset[str]
    general: frozenset[str]
    standing: frozenset[str]
    once: frozenset[str]
    shared: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    fates: frozenset[str] = frozenset()
    anybody: str = ""
    declares: Mapping[str, str] = field(default_factory=dict)
    types: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    often: frozenset[str] = frozenset()
    speech: frozenset[str] = frozenset()
    lone: frozenset[str] = frozenset()


def kinds(world: Ontology) -> Kinds:
    """The facets with several true values, the broad types of event, the numbers that grow, those that count people,
    the facets compared over all events, the types of what befalls somebody once, the facets compared value by value,
    the senses that tell of one act alone, the numbers of those whom something befell,
    what a kind of declaration declares, the kinds of event, the kinds of number that measure an event, the types that happen
    all the time, those that are words, and the kinds of number of which a report rarely gives more than one."""
    number, events = world.of_kind("QuantityKind"), world.of_kind("EventType")
    return Kinds(
        frozenset(block.id.lower() for block in world.of_kind("Facet") if block.text("several") == "true"),
        frozenset(block.id for block in events if {"loose", "often"} & set(block.texts("identity"))),
        frozenset(block.id for block in number if block.text("grows") == "true"),
        frozenset(block.id for block in number if block.text("counts")),
        frozenset(_whole(number)) | {""},
        frozenset(block.id.lower() for block in world.of_kind("Facet") if block.text("standing") == "true"),
        frozenset(block.id for block in events if "once" in block.texts("identity")),
        frozenset(block.id.lower() for block in world.of_kind("Facet") if block.text("shared") == "true"),
        frozenset(block.id for block in world.of_kind("Sense") if block.text("act") == "true"),
        frozenset(block.id for block in number if block.text("gravity")),
        _ANYBODY,
        {block.id: told for block in events if (told := block.text("declares"))},
        frozenset(block.id for block in events),
        frozenset(block.id for block in number if block.text("measures")),
        frozenset(block.id for block in events if "often" in block.texts("identity")),
        frozenset(block.id for block in events if "speech" in block.texts("frame")),
        frozenset(block.id for block in number if block.text("lone") == "true"),
    )


def _whole(number: Iterable[Block]) -> Iterator[str]:
    """The stems of the nouns that count everybody: of tolls themselves, and those the ontology calls general."""
    for block in number:
        nouns = block.texts("general", "en") or (() if block.id == _ANYBODY else block.texts("noun", "en"))
        yield from (stem(noun.split()[-1]) for noun in nouns if block.text("counts"))
