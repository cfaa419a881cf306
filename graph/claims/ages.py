"""findings -> the ages of people, each on the events that these people take part in

An age is said of a person, wherever in the article it stands: of somebody named it holds in every event that the person
takes part in. The age of somebody who is only described stays where it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from graph.claims.aged import SHORT, Aged
from graph.model import EventMention, Findings, NumberMention
from graph.text import Document

_STEPS = 12
_CLAUSES = ("acl", "advcl", "ccomp", "parataxis")


def by_mention(document: Document, found: Findings, ages: Sequence[Aged]) -> Mapping[str, tuple[Aged, ...]]:
    """Event mention -> which of the ages of a document are said of those in it."""
    rows: dict[str, list[Aged]] = defaultdict(list)
    events = _by_person(found.events) if ages else {}
    for age in ages:
        held = events.get(age.person, [])
        for mention in held if age.form != SHORT else _nearest(document, age.number, held):
            rows[mention.id].append(age)
    known = {age.number.span: age for age in ages}
    carried = {age.number.span for row in rows.values() for age in row}
    for mention in found.events:
        loose = (n for n in mention.numbers if n.span in known and n.span not in carried)
        rows[mention.id] += [known[n.span] for n in loose if _in_clause(document, n, mention)]
    return {name: tuple(row) for name, row in rows.items()}


def _nearest(document: Document, number: NumberMention, events: list[EventMention]) -> list[EventMention]:
    """Of the events with a person whom a surname names: those of the sentence, and the first of the article."""
    sentence = document.sentence_at(number.span.start)
    here = [m for m in events[1:] if sentence is not None and sentence.start <= m.span.start < sentence.end]
    return events[:1] + here


def _in_clause(document: Document, number: NumberMention, mention: EventMention) -> bool:
    """False for the age of somebody who only comes up in a clause of its own below that of the event."""
    token, own = document.head_of(number.span), document.head_of(mention.span)
    for _ in range(_STEPS):
        if token is None or own is None or token.index == own.index or token.head == token.index:
            break
        if token.relation.partition(":")[0] in _CLAUSES and token.pos == "VERB":
            return False
        token = document.tokens[token.head]
    return True


def _by_person(events: Sequence[EventMention]) -> dict[str, list[EventMention]]:
    found: dict[str, list[EventMention]] = defaultdict(list)
    for mention in events:
        for person in sorted({p.thing.id for p in mention.participants if p.thing.id}):
            found[person].append(mention)
    return found
