"""an event mention -> who is blamed or credited: "blamed the militia for the attack", "the victory is owed to the guard" """

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from graph.claims.facets import Point, Scene
from graph.events.event_types import values
from graph.lang.en.common import RELATIVES
from graph.lang.en.quotes import ANSWERED, BEHIND, CREDITED, CREDITING, PARTS, PLAYED, PLAYING, RESPONSIBLE, own_hand
from graph.model import ActorMention, Attribution, Words
from graph.text import Document, Token

# The class of cues by which somebody takes or denies responsibility.
ANSWERS = "responsibility"
_CLAUSES = ("acl", "advcl")
# The rule of what somebody did to himself.
HAND = "own hand"
_TURNED = "subject is patient"


def points(scene: Scene, around: Iterable[Attribution]) -> Iterator[Point]:
    """The actor that one of the attributions around the mention blames or credits."""
    for one in around:
        blamed = _blamed(scene, one) if one.rule == "accusation" else None
        if blamed:
            yield Point("responsibility", blamed.actor, blamed.span, "accusation")
    yield from _own_hand(scene)
    own = scene.own
    if own is not None:
        for rule, answering in ANSWERING.items():
            heads = tuple(answering(scene.document, own))
            for mention in _named(scene, own, heads) if heads else ():
                yield Point("responsibility", mention.actor, mention.span, rule)


def _own_hand(scene: Scene) -> Iterator[Point]:
    """ "Took his own life", "turned the gun on himself": who died did it."""
    mention, text = scene.mention, scene.document.text
    if _TURNED in values(scene.world, mention.type, "frame") and own_hand(text, *mention.span):
        for one in mention.participants:
            if one.role == "patient":
                value = one.thing if one.thing.id else Words(one.thing.name, f"responsibility:{one.thing.name.lower()}")
                yield Point("responsibility", value, mention.span, HAND)


def taken(scene: Scene, one: Attribution) -> Iterator[Point]:
    """The speaker who says of the event that it was, or was not, its own deed."""
    for mention in scene.found.actors:
        if mention.actor.id == one.speaker.id and any(span.contains(mention.span) for span in one.source):
            yield Point("responsibility", mention.actor, mention.span, "responsibility taken", one.polarity)
            return


def _credited(document: Document, own: Token) -> Iterator[int]:
    """ "The rescue was owed to the fishermen": the phrase with "to" beside an event that is owed."""
    verb = document.tokens[own.head]
    if own.relation.startswith("nsubj") and verb.lemma in CREDITING:
        told = document.kids(verb.index, "obl", "obj", "dep")
        first = next((kid.index for kid in told if _opens(document, kid.index, CREDITED)), len(document.tokens))
        yield from (kid.index for kid in told if kid.index >= first)


def _responsible(document: Document, own: Token) -> Iterator[int]:
    """ "The firm is responsible for the spill": the subject of a word of responsibility above "for"."""
    if _opens(document, own.index, ANSWERED):
        word = document.tokens[own.head]
        if word.lower in RESPONSIBLE:
            yield from (kid.index for kid in document.kids(word.index, "nsubj"))


def _behind(document: Document, own: Token) -> Iterator[int]:
    """ "The rebels were behind the attack", "the man behind the attack": who stands behind an act did it."""
    if any(kid.lower in BEHIND for kid in document.kids(own.index, "case")):
        subjects = document.kids(own.index, "nsubj") if document.kids(own.index, "cop") else ()
        yield from (kid.index for kid in subjects)
        if own.relation == "nmod":
            yield own.head


def _part(document: Document, own: Token) -> Iterator[int]:
    """ "The guard played a leading part in the rescue": the subject of playing a part in the event."""
    above = document.tokens[own.head]
    verb = document.tokens[above.head] if above.lower in PARTS else above
    played = any(kid.lower in PARTS for kid in document.kids(verb.index, "obj"))
    if played and verb.lemma in PLAYING and _opens(document, own.index, PLAYED):
        for kid in document.kids(verb.index, "nsubj"):
            relative = kid.lower in RELATIVES and verb.relation.startswith("acl")
            yield from _joined(document, verb.head, kid) if relative else (kid.index,)


def _joined(document: Document, noun: int, relative: Token) -> Iterator[int]:
    """ "Bo Lund and Ann Reed, who ...": behind a comma the clause is said of all that are joined."""
    yield noun
    token = document.tokens[noun]
    if token.relation == "conj" and document.tokens[relative.index - 1].lower == ",":
        yield token.head


ANSWERING: dict[str, Callable[[Document, Token], Iterator[int]]] = {
    "credit": _credited,
    "responsible": _responsible,
    "part played": _part,
    "behind it": _behind,
}


def _opens(document: Document, index: int, word: str) -> bool:
    return any(kid.lower == word for kid in document.kids(index, "case", "mark"))


def _named(scene: Scene, own: Token, heads: Iterable[int]) -> Iterator[ActorMention]:
    """The actors named in the phrases below some heads, but for those in the phrase of the event itself: of "the motive
    behind the attack on the union" the union is none."""
    document, inside = scene.document, set[int]()
    for head in heads:
        inside.update(_phrase(document, head))
    if inside and own.relation == "nmod":
        inside.difference_update(_phrase(document, own.index))
    for mention in scene.found.actors if inside else ():
        top = document.head_of(mention.span) if mention.actor.id else None
        if top is not None and top.index in inside:
            yield mention


def _phrase(document: Document, head: int) -> list[int]:
    """A phrase without its clauses: among the brothers "who fought the fire" the fire is none."""
    found = [head]
    for place in found:
        found.extend(kid.index for kid in document.kids(place) if not kid.relation.startswith(_CLAUSES))
    return found


def _blamed(scene: Scene, one: Attribution) -> ActorMention | None:
    """The first actor named in what is said, before the event."""
    start = one.content[0].start
    named = (
        m for m in scene.found.actors if start <= m.span.start and m.span.end <= scene.mention.span.start and m.actor.id
    )
    return min(named, key=lambda m: m.span.start, default=None)
