"""the ontology -> what it says of facets, kinds of event and kinds of number, as comparing needs it"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.lang.en.stems import stem
from graph.ontology import Block, Ontology

# The kind of number that counts people of whom nothing else is told.
ANYBODY = "people"
_FORCE = "4"


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the ontology says of facets, kinds of event and kinds of number.

    Facets: those with `several` true values, those compared over all events (`standing`) and value by value (`shared`).
    Kinds of event: all `types`; the `loose` ones, of which reports of one day tell many; what happens `often`, or to somebody
    but `once`, of which some are `single` in a life or a case; what is over in `moments`; what all words say alike (`plain`); `speech`; what nobody denies by leaving it undone (`silent`); acts of `force`; those that bring what is `lasting`, as a sentence does; what a declaration `declares`; and the kind of
    number that is meant in them (`counting`).
    Senses: those that tell of one act alone (`acts`), those that are so for a time (`passing`), kinds of `firearms`, and
    those that a mishap is put down to with the types that each `explains`.
    Kinds of number: those that are `growing`, that count people (`counted`) and say what befell them (`fates`), that measure
    an event (`measures`), of which a report rarely gives more than one (`lone`), and of which a story or a person has one
    (`sole`), compared within so many days (`within`); `general` are the stems of the nouns that count everybody.
    """

    several: frozenset[str]
    standing: frozenset[str]
    shared: frozenset[str]
    types: frozenset[str]
    loose: frozenset[str]
    often: frozenset[str]
    once: frozenset[str]
    single: frozenset[str]
    moments: frozenset[str]
    plain: frozenset[str]
    speech: frozenset[str]
    silent: frozenset[str]
    force: frozenset[str]
    lasting: frozenset[str]
    declares: Mapping[str, str]
    counting: Mapping[str, str]
    acts: frozenset[str]
    passing: frozenset[str]
    firearms: frozenset[str]
    explains: Mapping[str, frozenset[str]]
    growing: frozenset[str]
    leaping: frozenset[str]
    counted: frozenset[str]
    fates: frozenset[str]
    tolls: frozenset[str]
    measures: frozenset[str]
    lone: frozenset[str]
    general: frozenset[str]
    sole: Mapping[str, str]
    within: Mapping[str, int]


def kinds(world: Ontology) -> Kinds:
    """The tables of an ontology."""
    facets, events, numbers = (world.of_kind(kind) for kind in ("Facet", "EventType", "QuantityKind"))
    identity = {block.id: frozenset(block.texts("identity")) for block in events}
    return Kinds(
        several=frozenset(block.id.lower() for block in _marked(facets, "several")),
        standing=frozenset(block.id.lower() for block in _marked(facets, "standing")),
        shared=frozenset(block.id.lower() for block in _marked(facets, "shared")),
        types=frozenset(identity),
        loose=frozenset(name for name, marks in identity.items() if {"loose", "often"} & marks),
        often=frozenset(name for name, marks in identity.items() if "often" in marks),
        once=frozenset(name for name, marks in identity.items() if "once" in marks),
        single=frozenset(name for name, marks in identity.items() if "single" in marks),
        moments=frozenset(name for name, marks in identity.items() if "moment" in marks),
        plain=frozenset(name for name, marks in identity.items() if "plain" in marks),
        speech=frozenset(block.id for block in events if "speech" in block.texts("frame")),
        silent=frozenset(b.id for b in events if b.text("silence") == "true" or "speech" in b.texts("frame")),
        force=frozenset(block.id for block in events if block.text("quad") == _FORCE),
        lasting=frozenset(block.id for block in _marked(events, "lasting")),
        declares={block.id: told for block in events if (told := block.text("declares"))},
        counting={block.id: kind for block in events if (kind := block.text("counting"))},
        acts=frozenset(block.id for block in _marked(world.of_kind("Sense"), "act")),
        passing=frozenset(block.id for block in _marked(world.of_kind("Sense"), "passing")),
        firearms=frozenset(block.id for block in _marked(world.of_kind("Sense"), "firearm")),
        explains={b.id: frozenset(types) for b in world.of_kind("Sense") if (types := b.texts("explains"))},
        growing=frozenset(block.id for block in _marked(numbers, "grows")),
        leaping=frozenset(block.id for block in _marked(numbers, "leaps")),
        counted=frozenset(block.id for block in numbers if block.text("counts")),
        fates=frozenset(block.id for block in numbers if block.text("gravity")),
        tolls=frozenset(block.id for block in _marked(numbers, "grows") if block.text("befalls")),
        measures=frozenset(block.id for block in numbers if block.text("measures")),
        lone=frozenset(block.id for block in _marked(numbers, "lone")),
        general=frozenset(_whole(numbers)) | {""},
        sole={block.id: whose for block in numbers if (whose := block.text("sole"))},
        within={block.id: int(days) for block in numbers if (days := block.text("within"))},
    )


def _marked(blocks: Iterable[Block], name: str) -> Iterator[Block]:
    """The blocks of which a property is true."""
    return (block for block in blocks if block.text(name) == "true")


def _whole(number: Iterable[Block]) -> Iterator[str]:
    """The stems of the nouns that count everybody: of tolls themselves, and those the ontology calls general."""
    for block in number:
        nouns = block.texts("general", "en") or (() if block.id == ANYBODY else block.texts("noun", "en"))
        yield from (stem(noun.split()[-1]) for noun in nouns if block.text("counts"))
