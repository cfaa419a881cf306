"""findings -> the ages of people, each on the events that these people take part in

An age is said of a person, wherever in the article it stands: of somebody named it holds in every event that the person
takes part in. The age of somebody who is only described stays where it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from graph.lang.en.measures import AGE_WORDS
from graph.model import ActorMention, EventMention, Findings, NumberMention, Span
from graph.text import Document

Age = tuple[NumberMention, str]
_NEAR, _STEPS = 12, 12
_NAME, _SHORT = "name", "short"
_CLAUSES = ("acl", "advcl", "ccomp", "parataxis")


def by_mention(document: Document, found: Findings) -> Mapping[str, tuple[Age, ...]]:
    """Event mention -> the ages said of those in it, each with the id of the person ("" for somebody unnamed)."""
    rows: dict[str, list[Age]] = defaultdict(list)
    named, short = _people(found, _NAME), _people(found, _SHORT)
    ages = [number for number in found.numbers if number.value.kind == "age"]
    events = _by_person(found.events) if ages else {}
    known = {number.span: _aged(document, number, named) or _said(document, number, found) for number in ages}
    for number in ages:
        held = events.get(known[number.span], [])
        if not known[number.span] and (person := _aged(document, number, short)):
            known[number.span], held = person, _nearest(document, number, events.get(person, []))
        for mention in held:
            rows[mention.id].append((number, known[number.span]))
    carried = {number.span for row in rows.values() for number, _ in row}
    for mention in found.events:
        loose = (n for n in mention.numbers if n.value.kind == "age" and n.span not in carried)
        own = (n for n in loose if _in_clause(document, n, mention))
        rows[mention.id] += [(n, known[n.span]) for n in own]
    return {name: tuple(row) for name, row in rows.items()}


def _people(found: Findings, form: str) -> Sequence[ActorMention]:
    return sorted((m for m in found.actors if m.actor.id and m.form == form), key=lambda m: m.span)


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


def _aged(document: Document, number: NumberMention, people: Sequence[ActorMention]) -> str:
    """The person named right before the age ("Ann Lee, 40") or right after it ("40-year-old Ann Lee")."""
    place = bisect_left(people, number.span, key=lambda mention: mention.span)
    before = people[place - 1] if place else None
    if before and _only(document, before.span.end, number.span.start):
        return before.actor.id
    after = people[place] if place < len(people) else None
    return after.actor.id if after and _only(document, number.span.end, after.span.start) else ""


def _said(document: Document, number: NumberMention, found: Findings) -> str:
    """The person of whom a sentence says nothing but the age: "He was 75"."""
    head = document.head_of(number.span)
    subjects = document.kids(head.index, "nsubj") if head is not None and document.kids(head.index, "cop") else ()
    about = (m for kid in subjects for m in found.actors if m.span == Span(kid.start, kid.end) and m.actor.id)
    return next((m.actor.id for m in about), "")


def _only(document: Document, start: int, end: int) -> bool:
    """True when nothing but marks and words of age stand between two places."""
    between = document.text[start:end] if 0 <= end - start <= _NEAR else "x"
    return all(word in AGE_WORDS for word in re.findall(r"\w+", between.lower()))
