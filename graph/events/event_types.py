"""Ontology -> the typed table of event types and the words that report them"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from graph.errors import OntologyError
from graph.ontology import Block, Ontology

GENERIC = "ev:Occurrence"
CHANGE = "ev:Change"
_ACTORS = frozenset(("actor", "person", "organization", "place"))
_GENERAL = _ACTORS | {"thing"}
_OPEN = frozenset(("actor", "thing"))


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event. `frame` says how its words take their roles, `target` which words lead to the patient, `doer` to the agent.
    Whose one of `deeds` it is did it, whatever the frame says of the other nouns.

    `agent` and `patient` are kinds of thing; `quad` is 1 or 2 (verbal, material cooperation), 3 or 4 (conflict).
    """

    id: str
    label: str
    broader: str = ""
    agent: frozenset[str] = frozenset()
    patient: frozenset[str] = frozenset()
    frame: frozenset[str] = frozenset()
    target: frozenset[str] = frozenset()
    doer: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    plover: str = ""
    quad: int = 0
    field: str = ""

    @property
    def done_by_things(self) -> bool:
        """True when what is nobody can do it."""
        return not self.agent <= _ACTORS

    @property
    def done_to_things(self) -> bool:
        """True when it can be done to what is nobody."""
        return not self.patient <= _ACTORS

    @property
    def picky(self) -> bool:
        """True for a kind that asks for what is of a certain kind: what happens to others is not it."""
        return strict(self.patient) or not self.agent <= _GENERAL


def strict(wanted: frozenset[str]) -> bool:
    """True when what is not of a kind that is named cannot be meant."""
    return bool(wanted) and wanted.isdisjoint(_OPEN)


@lru_cache(maxsize=4)
def table(world: Ontology) -> dict[str, EventType]:
    """All event types of the ontology by id; a type without a PLOVER code has that of its broader type."""
    own = {block.id: _type(block) for block in world.of_kind("EventType")}
    return {name: _inherit(kind, own) for name, kind in own.items()}


def ancestors(kind: str, types: dict[str, EventType]) -> tuple[str, ...]:
    """A type and those it falls under, nearest first."""
    found: list[str] = []
    while kind in types and kind not in found:
        found.append(kind)
        kind = types[kind].broader
    return tuple(found)


@lru_cache(maxsize=65536)
def values(world: Ontology, kind: str, name: str) -> frozenset[str]:
    """What the ontology gives a type, or one of those it falls under, for a property."""
    return frozenset(text for one in ancestors(kind, table(world)) for text in world.blocks[one].texts(name, "en"))


def _type(block: Block) -> EventType:
    if not block.texts("rdfs:label"):
        raise OntologyError(
            f"{block.id} has no rdfs:label. Add one to its block in ontology/events.ttl, "
            f'for example: rdfs:label "{block.id.partition(":")[2].lower()}"@en .'
        )
    return EventType(
        block.id, block.text("rdfs:label", "en"), block.text("broader"),
        frozenset(block.texts("agent")), frozenset(block.texts("patient")), frozenset(block.texts("frame")),
        frozenset(block.texts("target", "en")), frozenset(block.texts("doer", "en")), frozenset(block.texts("deed", "en")),
        block.text("plover"), int(block.text("quad", default="0")), block.text("field"),
    )  # fmt: skip


def _inherit(kind: EventType, own: dict[str, EventType], below: tuple[str, ...] = ()) -> EventType:
    """A type without a PLOVER code with what it leaves out taken from its broader type, and so on up."""
    if kind.plover or not kind.broader:
        return kind
    if kind.broader not in own or kind.broader in below:
        raise OntologyError(
            f"{kind.id} has the broader type {kind.broader}, which is {'below it' if kind.broader in below else 'no type'}. "
            f"Name a type of ontology/events.ttl after plx:broader."
        )
    upper = _inherit(own[kind.broader], own, (*below, kind.id))
    return EventType(
        kind.id, kind.label, kind.broader, kind.agent or upper.agent, kind.patient or upper.patient,
        kind.frame or upper.frame, kind.target or upper.target, kind.doer or upper.doer, kind.deeds or upper.deeds,
        upper.plover, kind.quad or upper.quad, kind.field or upper.field,
    )  # fmt: skip
