"""a number of an event mention -> does it count or measure the act itself, and what kind of thing does it count?"""

from __future__ import annotations

from dataclasses import replace

from graph.lang.en.dates.sequence import AFTER, BEFORE
from graph.lang.en.nobody import NOBODY_BADLY
from graph.model import EventMention, NumberMention, Quantity, Span
from graph.ontology import Ontology
from graph.text import Document, Token

_HYPHEN, _BEFORE = "HYPH", ("nummod", "amod", "compound", "nmod:desc")
# "A 6.4-magnitude tremor", "a $4-million theft": these measure what happens, whatever they stand before.
_OWNED = ("money", "magnitude", "share")
_AGE, _LASTING, _OBJECT = "age", "duration", "obj"
_PLAIN = ("", "people")


def of_act(document: Document, mention: EventMention, number: NumberMention) -> bool:
    """False for ages, for what only names or measures a thing, and for how long something was before."""
    own = document.head_of(mention.span)
    if own is None or number.value.kind == _AGE or number.rule == NOBODY_BADLY:
        return False
    return not (
        _apart(document, own, number)
        or _of_a_thing(document, mention, own, number)
        or _named(document, mention, number)
    )


def in_act(world: Ontology, mention: EventMention, value: Quantity) -> Quantity:
    """ "300 posts would go": where the noun counted tells no kind, that which the kind of act gives it."""
    block = world.blocks.get(mention.type)
    kind = block.text("counting") if block is not None else ""
    return replace(value, kind=kind) if kind and value.kind in _PLAIN and not value.unit else value


def _apart(document: Document, own: Token, number: NumberMention) -> bool:
    """ "After two years they left": how long it was before is no measure of what came then."""
    head = document.head_of(number.span) if number.value.kind == _LASTING else None
    if head is None or head.head != own.index or document.kids(head.index, "nmod", "acl"):
        return False
    return any(case.lower in AFTER | BEFORE for case in document.kids(head.index, "case"))


def _of_a_thing(document: Document, mention: EventMention, own: Token, number: NumberMention) -> bool:
    """ "The 40-member council voted": what is hyphened to a noun measures that, unless this is the act or its object."""
    within = document.within(number.span)
    behind = document.tokens[within[-1].index + 1 :][:1] if within else ()
    hyphened = number.value.kind not in _OWNED and any(_ties(document, token) for token in (*within, *behind))
    noun = within[-1] if hyphened else None
    while noun is not None and noun.relation in _BEFORE:
        noun = document.tokens[noun.head]
    if noun is None or mention.span.contains(Span(noun.start, noun.end)):
        return False
    return noun.relation != _OBJECT or noun.head != own.index


def _ties(document: Document, token: Token) -> bool:
    """True for the hyphen of "40-member"; that of "twenty-six" is a part of the number."""
    return token.tag == _HYPHEN and all(after.pos != "NUM" for after in document.tokens[token.index + 1 :][:1])


def _named(document: Document, mention: EventMention, number: NumberMention) -> bool:
    """ "Called 112": a number that is the very thing the act is done with counts nothing."""
    head = document.head_of(number.span)
    return head is not None and mention.span.contains(number.span) and head.relation == _OBJECT and head.pos == "NUM"
