"""the words of a source -> Speaker: an actor, a document, somebody unnamed, or the outlet itself"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from graph.lang.en.quotes import DOCUMENTS, FIRST_PERSON, THIRD_PERSON, UNNAMED
from graph.model import ActorMention, Article, Findings, NameSpan, Span, Speaker
from graph.ontology import Ontology
from graph.text import Document, Token


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can speak in one document: its actors and names in text order, and the outlets of the ontology by name."""

    document: Document
    actors: tuple[ActorMention, ...]
    names: tuple[NameSpan, ...]
    outlets: frozenset[str]
    media: tuple[ActorMention, ...] = ()


def cast(document: Document, found: Findings, world: Ontology) -> Cast:
    """The people, bodies and outlets that a document names."""
    actors = tuple(sorted(found.actors, key=lambda m: (m.span.start, -m.span.end)))
    names = tuple(sorted(found.names, key=lambda n: (n.span.start, -n.span.end)))
    known = outlets(world)
    return Cast(document, actors, names, known, tuple(m for m in actors if m.actor.id in known))


@lru_cache(maxsize=4)
def outlets(world: Ontology) -> frozenset[str]:
    """The ids of the outlets that the ontology knows."""
    return frozenset(block.id for block in world.of_kind("Outlet"))


def own_voice(article: Article) -> Speaker:
    """The article's outlet, which says whatever no one else is made to say."""
    return Speaker("outlet", article.source.name, article.source.id)


def speaker(known: Cast, span: Span, earlier: Speaker | None = None) -> Speaker:
    """Who the words of a source mean; `earlier` is who spoke last, for a pronoun."""
    document = known.document
    head = document.head_of(span)
    words = document.quote(span)
    mention = _mention(known, span, head)
    if mention and mention.form != "pronoun":
        return _actor(known, mention, span)
    if head and head.lower in THIRD_PERSON | FIRST_PERSON and span.end - span.start == head.end - head.start:
        if mention:
            return _actor(known, mention, span)
        if earlier and head.lower in THIRD_PERSON and earlier.kind == "actor":
            return Speaker("actor", earlier.name, earlier.id, span)
        return Speaker("unnamed", words, "", span)
    name = _named(known, span)
    if name:
        return Speaker("actor", document.quote(name.span), "", span)
    if head and head.lower in DOCUMENTS:
        return Speaker("document", words, "", span)
    return Speaker("unnamed", words, "", span)


def _actor(known: Cast, mention: ActorMention, span: Span) -> Speaker:
    kind = "outlet" if mention.actor.id in known.outlets or mention.actor.kind == "outlet" else "actor"
    return Speaker(kind, mention.actor.name or known.document.quote(mention.span), mention.actor.id, span)


def _mention(known: Cast, span: Span, head: Token | None) -> ActorMention | None:
    """The actor mention that names the head of the source, or the first one where the source begins with its name."""
    first = bisect_left([m.span.start for m in known.actors], span.start)
    inside = []
    for mention in known.actors[first:]:
        if mention.span.start >= span.end:
            break
        if mention.span.end <= span.end and mention.actor.id:
            inside.append(mention)
    at_head = [m for m in inside if head and m.span.start <= head.start < m.span.end]
    if at_head:
        return max(at_head, key=lambda m: m.span.end - m.span.start)
    if head and (head.lower in UNNAMED or head.lower in DOCUMENTS):
        return None
    return next((m for m in inside if m.span.start - span.start <= 4), None)


def _named(known: Cast, span: Span) -> NameSpan | None:
    first = bisect_left([n.span.start for n in known.names], span.start)
    for name in known.names[first:]:
        if name.span.start >= span.end:
            return None
        if name.type in ("person", "organization") and name.span.end <= span.end and name.span.start - span.start <= 30:
            return name
    return None
