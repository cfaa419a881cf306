"""heads of phrases and clauses -> the nearest actor named below them"""

from __future__ import annotations

from collections.abc import Iterator

from graph.events.arguments import Filler, objects
from graph.events.event_types import EventType
from graph.events.scene import Scene
from graph.lang.en.factuality import ACCORDING
from graph.lang.en.triggers import BYWAYS, COMPLETING, GOAL, PLACING, PRONOUNS

NEAREST = "named below the verb"
_BELOW = (
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "xcomp",
    "ccomp",
    "advcl",
    "acl",
    "amod",
    "compound",
    "nmod:poss",
    "appos",
    "conj",
    "flat",
)


def below(scene: Scene, heads: tuple[int, ...], kind: EventType, barred: frozenset[int]) -> Iterator[Filler]:
    """Without an actor as object: the nearest one named in the phrases and clauses that hang on the verb."""
    if "speech" in kind.frame:
        return
    placed = []
    for kid in _under(scene, heads, barred):
        case = _case(scene, kid)
        if case in BYWAYS or (case in GOAL and "place is patient" in kind.frame):
            continue
        if case not in PLACING or (kid in scene.actors and kid not in scene.places):
            yield Filler("patient", kid, NEAREST)
            return
        placed.append(kid)
    if "place" in kind.patient and not objects(scene, heads[0]):
        yield from (Filler("patient", k, "place of the event") for k in placed[:1])


def _case(scene: Scene, index: int) -> str:
    """The preposition of a phrase; of one joined to another, that of the first ("in Arlen and Lund")."""
    head = scene.tokens[index].head
    return scene.case(index) or (scene.case(head) if scene.bases[index] == "conj" and head < index else "")


def _under(scene: Scene, heads: tuple[int, ...], barred: frozenset[int]) -> Iterator[int]:
    """The named words below some heads, nearest first; conditions and relative clauses are left out."""
    waiting = list(heads)
    for place in waiting:
        for kid in scene.kids(place, *_BELOW):
            token = scene.tokens[kid]
            own = place in heads and token.relation.startswith("nsubj")
            if own or kid in barred or _apart(scene, kid):
                continue
            if kid not in scene.times and token.lower not in PRONOUNS and kid not in heads and scene.named(kid):
                yield kid
            waiting.append(kid)


def _apart(scene: Scene, kid: int) -> bool:
    """Relative clauses, conditions and sources ("according to ...") do not name the one it is done to."""
    if scene.tokens[kid].relation == "acl:relcl" or scene.case(kid) in ACCORDING:
        return True
    marks = (scene.tokens[k] for k in scene.kids(kid, "mark"))
    return any(mark.tag == "IN" and mark.lower not in COMPLETING for mark in marks)
