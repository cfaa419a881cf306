"""events of a document -> who those in them are said to be: office, trade, nationality

What is said of a person anywhere in the article is claimed of the event of that sentence with the person in it, else of
the first. The claims name the role: two articles may know one victim by different names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.claims.descriptions import phrase
from graph.claims.facets import Point
from graph.lang.en.quotes import NEGATIONS
from graph.lang.en.standing import AS, RULES, SHORT
from graph.lang.en.stems import stem
from graph.lookup import Lookup, lookup
from graph.model import ActorMention, EventMention, Findings, Participant, Span, Words
from graph.text import Document, Token

FACET = "description"
_BEFORE = ("amod", "compound")
_PERSON = "person"
_NAMED = ("name", "short")
_ROLES = ("agent", "patient")
BESIDE, IS, SERVED, NATION = RULES


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody is said to be: the noun, and the rule that found it."""

    noun: Token
    rule: str


def by_mention(document: Document, found: Findings) -> Mapping[str, tuple[Point, ...]]:
    """Event mention -> the points on who those in it are, in text order."""
    rows: dict[str, dict[Span, Point]] = defaultdict(dict)
    events = _events(found)
    for mention in found.actors:
        head = document.head_of(mention.span) if mention.actor.kind == _PERSON and mention.form in _NAMED else None
        for said in _said(document, head) if head is not None else ():
            for event, role in _told_of(document, said.noun, events.get(mention.actor.id, ())):
                rows[event.id].setdefault(*_point(document, said, role))
    demonyms = lookup((m.span, m) for m in found.actors if m.form == "demonym" and m.actor.kind == "country")
    for event in found.events if demonyms.rows else ():
        for one in event.participants:
            for point in _nation(document, demonyms, one) if one.role in _ROLES else ():
                rows[event.id].setdefault(point.evidence, point)
    return {name: tuple(row[span] for span in sorted(row)) for name, row in rows.items()}


def _events(found: Findings) -> dict[str, list[tuple[EventMention, str]]]:
    """Person -> the events with the person in them, and the role."""
    rows: dict[str, list[tuple[EventMention, str]]] = defaultdict(list)
    for event in found.events:
        for one in event.participants:
            if one.thing.id and one.role in _ROLES:
                rows[one.thing.id].append((event, one.role))
    return rows


def _told_of(
    document: Document, noun: Token, events: list[tuple[EventMention, str]] | tuple[()]
) -> Iterator[tuple[EventMention, str]]:
    """The events of the sentence, else the first of the article."""
    sentence = document.sentences[noun.sentence]
    beside = [(one, role) for one, role in events if sentence.start <= one.span.start < sentence.end]
    yield from beside or events[:1]


def _said(document: Document, head: Token) -> Iterator[Said]:
    """The nouns that tell what the person of a name is."""
    for kid in document.kids(head.index, "appos"):
        if kid.pos == "NOUN" and not document.kids(kid.index, "case"):
            yield Said(kid, BESIDE.name)
    above = document.tokens[head.head]
    if head.relation != "nsubj":
        return
    below = document.kids(above.index)
    denied = any(kid.lower in NEGATIONS for kid in below)
    if above.pos == "NOUN" and any(kid.relation == "cop" for kid in below) and not denied:
        if not any(kid.relation == "case" for kid in below):
            yield Said(above, IS.name)
    elif above.lemma in SERVED.words and not denied:
        for kid in document.kids(above.index, "obl"):
            if kid.pos == "NOUN" and any(case.lower == AS for case in document.kids(kid.index, "case")):
                yield Said(kid, SERVED.name)


def _point(document: Document, said: Said, role: str) -> tuple[Span, Point]:
    span = phrase(document, said.noun)
    words = document.quote(span)
    plain = SHORT.get(words.lower(), words.lower())
    sense = f"{FACET}:{stem(plain.split()[-1])}"
    return span, Point(FACET, Words(words, sense), span, said.rule, topic=(role,))


def _nation(document: Document, demonyms: Lookup[ActorMention], one: Participant) -> Iterator[Point]:
    """ "A German climber": the country of the single one that a phrase names."""
    head = document.head_of(one.span)
    if head is not None and head.pos == "ADJ" and head.relation in _BEFORE and document.tokens[head.head].pos == "NOUN":
        head = document.tokens[head.head]
    near = tuple(demonyms.inside(document.sentences[head.sentence].span)) if head is not None else ()
    if head is None or not near or head.pos == "ADJ" or head.tag in ("NNS", "NNPS") or _joined(document, head):
        return
    beside = [head, *document.kids(head.index, "amod", "compound")]
    beside += [kid for kid in document.kids(head.index, "appos") if kid.tag not in ("NNS", "NNPS")]
    wanted = {token.index for token in beside}
    for mention in near:
        token = document.head_of(mention.span)
        if token is not None and token.index in wanted:
            yield Point(FACET, mention.actor, mention.span, NATION.name, topic=(one.role,))


def _joined(document: Document, head: Token) -> bool:
    """ "A German and a Danish climber", "German and Danish climbers": more than one."""
    others = (*document.kids(head.index, "conj"), *([document.tokens[head.head]] if head.relation == "conj" else ()))
    return head.relation in _BEFORE or any(one.pos in ("NOUN", "PROPN") for one in others)
