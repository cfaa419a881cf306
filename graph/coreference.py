"""named actors of one article -> what its descriptions and pronouns refer to, from left to right"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from graph.lang.en import actors as words
from graph.model import ActorMention, Span, Thing
from graph.naming import slug
from graph.roster import Roster
from graph.text import Document, Token

_FAR = 3
_GROUPS = frozenset({"armed-group", "organization", "alliance", "group", "population", "government"})


@dataclass(slots=True)
class Recent:
    """The actors named so far, the latest last, each with its sentence; a working list of one pass."""

    named: list[tuple[Thing, int]] = field(default_factory=list)
    crowds: dict[str, Thing] = field(default_factory=dict)

    def last(self, kinds: frozenset[str], sentence: int, far: int = 10_000) -> Thing | None:
        """The latest actor of one of the kinds within some sentences."""
        for thing, where in reversed(self.named):
            if sentence - where > far:
                return None
            if thing.kind in kinds:
                return thing
        return None

    def two(self, kinds: frozenset[str]) -> tuple[Thing, ...]:
        """The latest two different actors of the kinds."""
        found: list[Thing] = []
        for thing, _ in reversed(self.named):
            if thing.kind in kinds and thing not in found:
                found.append(thing)
            if len(found) == 2:
                return tuple(found)
        return ()


def references(document: Document, named: Sequence[ActorMention], known: Roster) -> Iterator[ActorMention]:
    """Descriptions ("the group", "these two figures"), unnamed groups ("protesters") and pronouns with their actors."""
    at = {token.index: mention for mention in named for token in document.within(mention.span)}
    recent = Recent()
    for token in document.tokens:
        mention = at.get(token.index)
        if mention is not None:
            if token.start == mention.span.start or not recent.named:
                recent.named.append((mention.actor, token.sentence))
            continue
        for reference in _reference(document, token, recent, known, at):
            recent.named.append((reference.actor, token.sentence))
            yield reference


def _reference(
    document: Document, token: Token, recent: Recent, known: Roster, at: dict[int, ActorMention]
) -> Iterator[ActorMention]:
    if token.pos == "PRON" or token.lower in words.PERSONAL:
        yield from _pronoun(token, recent)
    elif token.pos in ("NOUN", "PROPN") and (token.lower in known.references or token.lower in known.crowds):
        yield from _description(document, token, recent, known, at)


def _pronoun(token: Token, recent: Recent) -> Iterator[ActorMention]:
    if token.lower in words.PERSONAL:
        thing = recent.last(frozenset({"person"}), token.sentence, _FAR)
    elif token.lower in words.NEUTER:
        thing = recent.last(
            frozenset({"organization", "armed-group", "country", "government", "outlet", "alliance"}), token.sentence, 1
        )
    elif token.lower in words.PLURAL:
        thing = recent.last(_GROUPS, token.sentence, 1)
    else:
        thing = None
    if thing is not None:
        yield ActorMention(token.span, thing, "pronoun", "pronoun")


def _description(
    document: Document, token: Token, recent: Recent, known: Roster, at: dict[int, ActorMention]
) -> Iterator[ActorMention]:
    first = _phrase_start(document, token, at, known)
    if first and document.tokens[first - 1].lower in words.TWO:
        first -= 1
    span = Span(document.tokens[first].start, token.end)
    opener = document.tokens[first - 1] if first else None
    definite = opener is not None and opener.lower in words.DEFINITE
    kinds = _kinds(document, first, token, known)
    if kinds and definite:
        two = document.tokens[first].lower in words.TWO
        last = recent.last(kinds, token.sentence) or (_first(at, kinds) if token.text[0].isupper() else None)
        things = recent.two(kinds) if two else (last,) if last else ()
        if things:
            yield from (ActorMention(span, thing, "description", "description") for thing in things)
            return
    institution = known.institutions.get(token.lower)
    country = recent.last(frozenset({"country"}), token.sentence, 0)
    if definite and institution and institution.kind != "population" and country and first == token.index:
        yield ActorMention(span, institution.of(country), "institution-of-the-country", "description")
    elif token.lower in known.crowds:
        name = document.quote(span)
        thing = recent.crowds.get(token.lower) if definite and first == token.index else None
        thing = thing or Thing(slug(name), name, "group")
        recent.crowds[token.lower] = thing
        yield ActorMention(span, thing, "crowd", "description")


def _first(at: dict[int, ActorMention], kinds: frozenset[str]) -> Thing | None:
    """The first actor of the kinds in the article, for a short form that stands before the full name."""
    return next((at[index].actor for index in sorted(at) if at[index].actor.kind in kinds), None)


def _kinds(document: Document, first: int, token: Token, known: Roster) -> frozenset[str]:
    """What kinds of actor a noun can refer to; the word before it may narrow them ("terrorist group")."""
    for start in range(first, token.index + 1):
        narrower = known.references.get(" ".join(t.lower for t in document.tokens[start : token.index + 1]))
        if narrower:
            return narrower
    return frozenset()


def _phrase_start(document: Document, token: Token, at: dict[int, ActorMention], known: Roster) -> int:
    """The first token of the words before a noun that belong to it, up to its determiner or a name."""
    first = token.index
    while first > 0:
        before = document.tokens[first - 1]
        fits = (
            before.lower in known.descriptors
            or before.relation in ("amod", "compound")
            and before.pos in ("ADJ", "NOUN", "VERB")
        )
        if before.sentence != token.sentence or before.index in at or not fits or before.lower in words.DEFINITE:
            break
        first -= 1
    return first
