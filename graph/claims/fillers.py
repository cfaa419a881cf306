"""a participant of an event mention -> is it sure enough to be claimed?

Who takes part in an event is read in many ways, and all of them help to tell events apart. A claim needs words of its own
clause: what was taken over from another sentence is claimed there, and what only stands near is a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from graph.lang.en.fillers import DONE_TO, ENDING, THANKS, TIMES, WITHIN
from graph.model import EventMention, Findings, Participant, Span
from graph.text import Document, Token

_OWNED = ("nmod:poss",)
_INSIDE = ("nmod:poss", "amod", "compound")
_COUNTRY, _DEMONYM, _SINGLE = "country", "demonym", ("NN", "NNP")
_OBJECT = "obj"
_PASSIVE = "aux:pass"
Sure = Callable[[Document, EventMention, Participant, Token], bool]


def sure(document: Document, found: Findings, mention: EventMention) -> Iterator[Participant]:
    """The participants whose place in the sentence says what they have to do with the event."""
    for one in mention.participants:
        head = document.head_of(one.span)
        rule = RULES.get(one.rule, _always)
        if head is not None and rule(document, mention, one, head) and not _compatriot(document, found, one, head):
            yield one


def _compatriot(document: Document, found: Findings, one: Participant, head: Token) -> bool:
    """ "The Dane", "Dane Per Holm": somebody of a country is not the country."""
    if one.thing.kind != _COUNTRY or head.relation in _INSIDE or head.tag not in _SINGLE:
        return False
    known = (m for m in found.actors if m.actor.id == one.thing.id and one.span.contains(m.span))
    own = next((m for m in known if m.span.contains(Span(head.start, head.end))), None)
    return own.form == _DEMONYM if own is not None else head.pos == "PROPN"


def _always(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    return True


def _never(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    return False


def _below(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """ "Sank a boat of the guild", "the guild's boat", "hit bases in Peru"; not "including", "along with", "outside"."""
    if head.relation in _INSIDE or _led(document, head, DONE_TO):
        return True
    first = document.tokens[head.head] if head.relation == "conj" else head
    above, before = document.tokens[first.head], document.tokens[document.subtree(first.index)[0] - 1]
    held = _OBJECT in (above.relation, before.relation) or _led(document, above, DONE_TO)
    return held and _led(document, first, WITHIN)


def _led(document: Document, head: Token, words: Collection[str]) -> bool:
    hangs = head.relation.startswith(("nmod", "obl"))
    return hangs and any(case.lower in words for case in document.kids(head.index, "case"))


def _before(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """Right before a verb that is not in the passive, and behind no preposition."""
    own = document.head_of(mention.span)
    passive = own is not None and bool(document.kids(own.index, _PASSIVE))
    return not passive and not document.kids(head.index, "case") and _beside(document, mention, one)


def _beside(document: Document, mention: EventMention, one: Participant) -> bool:
    words = document.within(mention.span)
    return bool(words) and words[0].pos == "VERB" and document.within(one.span)[-1].index == words[0].index - 1


def _owner(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """ "The guild's appeal", "the Danish appeal"; a name before the noun may be a part of it ("the Easter party")."""
    return head.relation in _OWNED or bool(one.thing.kind)


def _carrier(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """Who "stopped the game" did not play it."""
    own = document.head_of(mention.span)
    return own is not None and document.tokens[own.head].lemma not in ENDING


def _done_to(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """ "Won 20 points thanks to the goalkeeper": nothing is done to thanks."""
    return head.lower not in THANKS


def _lasting(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    return head.lower not in TIMES


def _named(document: Document, mention: EventMention, one: Participant, head: Token) -> bool:
    """ "Met with the guild"; "hit with a flurry of blows" tells the means."""
    return bool(one.thing.id)


RULES: Mapping[str, Sure] = {
    "same event named before": _never,
    "phrase after the verb": _never,
    "named below the verb": _below,
    "actor before the verb": _before,
    "owner of the noun": _owner,
    "subject of the light verb": _carrier,
    "object": _done_to,
    "of the noun": _lasting,
    "after with": _named,
}
