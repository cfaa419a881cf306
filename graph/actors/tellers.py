"""a word in an article -> who has said it there, and who only speaks for others: neither is "the driver" that the words tell of"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.actors.offices import held
from graph.model import ActorMention
from graph.text import Document, Token

_STEPS = 8


def tellers(document: Document, token: Token, at: Mapping[int, ActorMention], saying: frozenset[str]) -> frozenset[str]:
    """The ids of those named who say, in the sentence of a word, what it stands in."""
    found: set[str] = set()
    place = token
    for _ in range(_STEPS):
        above = document.tokens[place.head]
        if above.index == place.index:
            break
        if above.lemma in saying:
            said_by = (at.get(kid.index) for kid in document.kids(above.index, "nsubj") if kid.index != place.index)
            found.update(mention.actor.id for mention in said_by if mention is not None)
        place = above
    return frozenset(found)


def spokesmen(document: Document, named: Sequence[ActorMention], saying: frozenset[str]) -> set[str]:
    """The ids of the persons of some office who somewhere say something."""
    persons = tuple(mention for mention in named if mention.actor.kind == "person")
    heads = ((mention.actor.id, document.head_of(mention.span)) for mention in persons)
    say = {name for name, head in heads if head and _says(document, head, saying)}
    return say & {mention.actor.id for mention in persons if any(held(document, mention.span))}


def _says(document: Document, head: Token, saying: frozenset[str]) -> bool:
    return head.relation == "nsubj" and document.tokens[head.head].lemma in saying
