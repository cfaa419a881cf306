"""the words of a source -> Speaker: an actor, a document, somebody unnamed, or the outlet itself"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from graph.actors.chains import same_person
from graph.attribution.sites import NOMINAL
from graph.lang.en.common import DEFINITE, RELATIVES, authors
from graph.lang.en.quotes import DOCUMENTS, FIRST_PERSON, ISSUED_BY, THIRD_PERSON
from graph.lookup import Lookup, lookup
from graph.model import ActorMention, Article, Findings, NameSpan, Span, Speaker
from graph.naming import fold
from graph.ontology import Ontology
from graph.text import Document, Token

_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "X"})
_PROPER = ("NNP", "NNPS")
_NAMED = ("person", "organization")


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can speak in one document: its actors and names in text order, and the outlets of the ontology by id.

    `authors` are the folded names of those who wrote it; they speak for the outlet.
    """

    document: Document
    actors: tuple[ActorMention, ...]
    names: tuple[NameSpan, ...]
    outlets: frozenset[str]
    media: Lookup[ActorMention] = Lookup((), (), ())
    authors: tuple[str, ...] = ()


def cast(document: Document, found: Findings, world: Ontology) -> Cast:
    """The people, bodies and outlets that a document names."""
    actors = tuple(sorted(found.actors, key=lambda m: (m.span.start, -m.span.end)))
    names = tuple(sorted(found.names, key=lambda n: (n.span.start, -n.span.end)))
    known = outlets(world)
    media = lookup((m.span, m) for m in actors if m.actor.id in known)
    return Cast(document, actors, names, known, media, tuple(map(fold, authors(document.article.author))))


@lru_cache(maxsize=4)
def outlets(world: Ontology) -> frozenset[str]:
    """The ids of the outlets that the ontology knows."""
    return frozenset(block.id for block in world.of_kind("Outlet"))


def own_voice(article: Article) -> Speaker:
    """The article's outlet, which says whatever no one else is made to say."""
    return Speaker("outlet", article.source.name, article.source.id)


def voice(known: Cast, found: Speaker) -> Speaker:
    """The speaker itself, or the outlet where an author of the article is named as one: `Roe writes`."""
    named = fold(found.name) if found.kind == "actor" else ""
    own = bool(named) and any(same_person(named, author) for author in known.authors)
    return own_voice(known.document.article) if own else found


def speaker(known: Cast, span: Span, earlier: tuple[Speaker, ...] = ()) -> Speaker:
    """Who the words of a source mean; `earlier` are those who spoke before, latest first."""
    words = known.document.within(span)
    head = _head(words)
    if head is None:
        return Speaker("unnamed", known.document.quote(span), "", span)
    if len(words) == 1 and head.lower in RELATIVES:
        return _antecedent(known, head, span)
    mention = _mention(known, span, head)
    if mention:
        return _actor(known, mention, span)
    if head.lower in THIRD_PERSON | FIRST_PERSON:
        return _pronoun(known, head, span, earlier)
    return _named(known, span, head) or _described(known, span, head, earlier)


def _head(words: tuple[Token, ...]) -> Token | None:
    """The last noun of the first noun phrase of a source."""
    found = None
    for token in words:
        if (
            token.pos not in _PHRASE
            and token.tag not in _PROPER
            and not (found is None and token.pos in ("PUNCT", "ADP", "ADV"))
        ):
            break
        if token.pos in NOMINAL and token.tag != "PRP$":
            found = token
    return found or (words[0] if words else None)


def _mention(known: Cast, span: Span, head: Token) -> ActorMention | None:
    """The mention of an actor that holds the head of the source; of several the longest."""
    held = [m for m in _inside(known.actors, span) if m.actor.id and m.span.start <= head.start < m.span.end]
    return max(held, key=lambda m: m.span.end - m.span.start, default=None)


def _inside(spans: tuple[ActorMention, ...], span: Span) -> Iterator[ActorMention]:
    for place in range(bisect_left(spans, span.start, key=lambda m: m.span.start), len(spans)):
        if spans[place].span.start >= span.end:
            return
        if spans[place].span.end <= span.end:
            yield spans[place]


def _actor(known: Cast, mention: ActorMention, span: Span) -> Speaker:
    kind = "outlet" if mention.actor.id in known.outlets or mention.actor.kind == "outlet" else "actor"
    return Speaker(kind, mention.actor.name or known.document.quote(mention.span), mention.actor.id, span)


def _antecedent(known: Cast, relative: Token, span: Span) -> Speaker:
    """The noun phrase before a relative pronoun: `officials, who maintain that`."""
    tokens, place = known.document.tokens, relative.index - 1
    while place > 0 and tokens[place].pos in ("PUNCT", "ADP"):
        place -= 1
    first = place
    while first > 0 and tokens[first - 1].pos in _PHRASE and tokens[first - 1].sentence == relative.sentence:
        first -= 1
    if place < 0 or tokens[place].pos not in NOMINAL:
        return Speaker("unnamed", known.document.quote(span), "", span)
    found = speaker(known, Span(tokens[first].start, tokens[place].end))
    return Speaker(found.kind, found.name, found.id, span)


def _pronoun(known: Cast, head: Token, span: Span, earlier: tuple[Speaker, ...]) -> Speaker:
    """Whoever spoke last, for a pronoun that no coreference has resolved; nobody for "I"."""
    last = next((one for one in earlier if one.kind in ("actor", "unnamed", "document")), None)
    if last is None or head.lower in FIRST_PERSON:
        return Speaker("unnamed", known.document.quote(span), "", span)
    return Speaker(last.kind, last.name, last.id, span)


def _named(known: Cast, span: Span, head: Token) -> Speaker | None:
    """A name that holds the head of the source, or stands in apposition to it: `the minister, Ola Brandt,`."""
    first = bisect_left(known.names, span.start, key=lambda name: name.span.start)
    for place in range(first, len(known.names)):
        name = known.names[place]
        if name.span.start >= span.end:
            return None
        if name.type in _NAMED and span.contains(name.span):
            before = known.document.text[span.start : name.span.start].rstrip()
            if name.span.start <= head.start < name.span.end or before.endswith(",") and name.type == "person":
                return _by_name(known, name, span)
    return None


def _by_name(known: Cast, name: NameSpan, span: Span) -> Speaker:
    mention = next((m for m in _inside(known.actors, span) if m.span.overlaps(name.span) and m.actor.id), None)
    return _actor(known, mention, span) if mention else Speaker("actor", known.document.quote(name.span), "", span)


def _described(known: Cast, span: Span, head: Token, earlier: tuple[Speaker, ...]) -> Speaker:
    """A document or somebody unnamed, by their own words; "the report" is the one that spoke before."""
    kind, words = "document" if head.lower in DOCUMENTS else "unnamed", known.document.quote(span)
    issuer = _issuer(known, span, head) if kind == "document" else None
    if issuer:
        return Speaker(kind, issuer.name, issuer.id, span)
    if words.split(" ")[0].lower() in DEFINITE:
        for one in earlier:
            if one.kind == kind and one.span and head.lower in _words(known, one.span) and _fuller(known, one, words):
                return Speaker(kind, one.name, one.id, span)
    return Speaker(kind, words, "", span)


def _words(known: Cast, span: Span) -> list[str]:
    return known.document.quote(span).lower().split()


def _fuller(known: Cast, one: Speaker, words: str) -> bool:
    """True for a speaker named in more words than these, or by somebody else's name."""
    return one.span is not None and (one.name not in known.document.quote(one.span) or len(one.name) > len(words))


def _issuer(known: Cast, span: Span, head: Token) -> Speaker | None:
    """Who a document comes from: `a report by the audit office` speaks for the audit office."""
    words = [t for t in known.document.within(span) if t.start > head.start]
    mark = next((n for n, t in enumerate(words) if t.lower in ISSUED_BY), -1)
    if mark != 0 or len(words) < 2:
        return None
    last = next((n for n, t in enumerate(words[1:], 1) if t.pos in ("VERB", "AUX", "SCONJ")), len(words))
    issuer = Span(words[1].start, words[last - 1].end) if last > 1 else None
    return speaker(known, issuer) if issuer else None
