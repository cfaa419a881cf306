"""Document -> events: what is reported to have happened, who did it to whom, where, and how it is presented"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import blake2b
from typing import TypeVar

from graph import event_types, factuality, roles, triggers
from graph.event_types import EventType
from graph.findings import EventMention, Findings, NumberMention, Participant, PlaceMention
from graph.lexicon import lexicon
from graph.ontology import Ontology
from graph.roles import Filler
from graph.scene import Scene, scene
from graph.text import Document, Sentence
from graph.triggers import Trigger
from graph.values import Factuality, Span, Thing

_SPEECH = "speech"
_LOOSE = (event_types.GENERIC, event_types.CHANGE)
Found = TypeVar("Found", NumberMention, PlaceMention)


def find(document: Document, found: Findings, world: Ontology) -> tuple[EventMention, ...]:
    """The event mentions of an article in text order."""
    types, view = event_types.table(world), scene(document, found)
    mentions: list[EventMention] = []
    for sentence, reported in triggers.find(view, lexicon(world), types):
        mentions.extend(_mentions(view, sentence, reported, types, found))
    return tuple(mentions)


def _mentions(
    view: Scene, sentence: Sentence, reported: tuple[Trigger, ...], types: dict[str, EventType], found: Findings
) -> Iterator[EventMention]:
    speech = frozenset(t.index for t in reported if _SPEECH in types[t.type].frame)
    kept = [
        (t, j, roles.fill(view, t, types[t.type], speech))
        for t in reported
        if (j := factuality.judge(view, t, speech)).happens
    ]
    kept = [(t, j, fillers) for t, j, fillers in kept if _reported(view, t, j, fillers, types[t.type])]
    heads = {i: t.index for t, _, _ in kept for i in (*t.tokens, t.light) if i >= 0}
    numbers, places = _beneath(view, sentence, found.numbers, heads), _beneath(view, sentence, found.places, heads)
    key = _key(view.document, sentence)
    for ordinal, (trigger, judged, fillers) in enumerate(kept):
        people = tuple(_participant(view, f, types[trigger.type]) for f in fillers)
        yield EventMention(
            f"{key}{ordinal:02d}", view.document.article.id, _span(view, trigger), _extent(view, trigger), trigger.type,
            f"{trigger.rule}; {judged.rule}" if judged.rule else trigger.rule, people,
            tuple(places[trigger.index]), tuple(numbers[trigger.index]), judged.factuality, judged.hedge,
        )  # fmt: skip


def _reported(
    view: Scene, trigger: Trigger, judged: factuality.Judgement, fillers: tuple[Filler, ...], kind: EventType
) -> bool:
    """Statements need a named speaker, other occurrences a fact, a plan someone who plans."""
    agents = [f for f in fillers if f.role == "agent"]
    if _SPEECH in kind.frame and trigger.mode == "verb":
        return any(view.actor_like(f.index) for f in agents)
    if kind.id in _LOOSE:
        return judged.factuality in (Factuality.ASSERTED, Factuality.ALLEGED, Factuality.NEGATED)
    if judged.factuality is Factuality.PLANNED:
        return bool(agents) or trigger.mode == "noun" or _dated(view, trigger)
    return bool(fillers) or trigger.mode != "verb" or len(trigger.tokens) > 1 or _dated(view, trigger)


def _dated(view: Scene, trigger: Trigger) -> bool:
    return any(k in view.times for k in view.document.children[trigger.index])


def _key(document: Document, sentence: Sentence) -> str:
    """The same article and sentence always give the same ids, wherever the sentence stands in the text."""
    text = f"{document.article.id}\n{document.quote(sentence.span)}"
    return "m" + blake2b(text.encode(), digest_size=6).hexdigest()


def _span(view: Scene, trigger: Trigger) -> Span:
    """The trigger words; words far apart are not bridged."""
    low = high = trigger.index
    while high + 1 in trigger.tokens:
        high += 1
    while low - 1 in trigger.tokens:
        low -= 1
    near = [i for i in trigger.tokens if 0 < i - high <= 3]
    return view.document.cover([low, high, *near])


def _extent(view: Scene, trigger: Trigger) -> Span:
    top = trigger.light if trigger.light >= 0 else trigger.index
    return view.document.cover(view.document.subtree(top))


def _participant(view: Scene, filler: Filler, kind: EventType) -> Participant:
    known = view.actors.get(filler.index)
    span, thing = view.phrase(filler.index), Thing("", "")
    if known is None:
        known = next((view.actors[k] for k in view.inside(filler.index) if k in view.actors), None)
    if known is not None:
        return Participant(
            filler.role, span if known.span in (span,) else span.join(known.span), known.actor, filler.rule
        )
    place = view.places.get(filler.index)
    if place is not None and "place" in kind.patient:
        return Participant(filler.role, span, place.place, filler.rule)
    thing = Thing("", view.document.quote(span))
    return Participant(filler.role, span, thing, filler.rule)


def _beneath(
    view: Scene, sentence: Sentence, found: tuple[Found, ...], heads: dict[int, int]
) -> dict[int, list[Found]]:
    """What stands in a sentence, by the trigger it hangs on."""
    table: dict[int, list[Found]] = defaultdict(list)
    for mention in found:
        if sentence.start <= mention.span.start < sentence.end:
            head = view.document.head_of(mention.span)
            above = _above(view, head.index, heads) if head else -1
            if above >= 0:
                table[above].append(mention)
    return table


def _above(view: Scene, index: int, heads: dict[int, int]) -> int:
    for _ in range(12):
        if index in heads:
            return heads[index]
        head = view.token(index).head
        if head == index:
            return -1
        index = head
    return -1
