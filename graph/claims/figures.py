"""findings -> the figures of an event that stand outside its own phrase: what it brought about, what is told of it later

"The blast shook the port, killing 12" gives the toll of the blast too; "the magnitude was 5.9" and "the toll has risen
to 12" speak of the event that was told before.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.claims import taking_part
from graph.events.event_types import ancestors, table
from graph.lang.en.nobody import NOBODY_BADLY, NOBODY_ELSE
from graph.lang.en.quantities import THING
from graph.lang.en.triggers import BROUGHT
from graph.model import EventMention, Findings, NumberMention, Span
from graph.ontology import Block, Ontology
from graph.quantities.counting import LYING, counter
from graph.quantities.sums import PART, SUM
from graph.text import Document, Token

Figure = tuple[NumberMention, str]
TOLL, MEASURE, RUNNING = "toll of what caused it", "measure of what was told", "toll of what was told"
_SPEECH, _LOOSE, _OFFENCE, _CONFLICT = "speech", "loose", "offence", 4
_STEPS = 4
# These say of a figure what it cannot contradict, whatever event it is told of.
_KEPT = frozenset((NOBODY_ELSE, PART, SUM))


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the ontology says of numbers and events: kinds of number that tell what befell people, kinds that measure some
    kinds of event; the types of event that say little of what happened or only pursue an offence, those that do harm, and those that
    report."""

    tolls: frozenset[str]
    measures: Mapping[str, frozenset[str]]
    weak: frozenset[str]
    harms: frozenset[str]
    spoken: frozenset[str]


@dataclass(frozen=True, slots=True)
class Told:
    """The mentions of a document in text order, by the token they hang on, and by the spans of their own numbers."""

    document: Document
    kinds: Kinds
    world: Ontology
    mentions: tuple[EventMention, ...]
    heads: Mapping[int, EventMention]

    def under(self, mention: EventMention, kind: str) -> bool:
        """True when a mention is of a type or of one below it."""
        return kind in ancestors(mention.type, table(self.world))


def by_mention(document: Document, found: Findings, world: Ontology) -> Mapping[str, tuple[Figure, ...]]:
    """Event mention -> the figures told of it elsewhere, each with its rule."""
    mentions = tuple(sorted(found.events, key=lambda m: m.span))
    heads = {head.index: m for m in mentions if (head := document.head_of(m.span))}
    told = Told(document, kinds(world), world, mentions, heads)
    rows: dict[str, dict[Span, Figure]] = defaultdict(dict)
    for mention, figure, rule in (*_caused(told), *_told_of(told, found.numbers), *_taking_part(told, found.numbers)):
        if figure.rule != NOBODY_BADLY and all(figure.span != own.span for own in mention.numbers):
            kept = figure.rule if figure.rule in _KEPT else rule
            rows[mention.id].setdefault(figure.span, (figure, kept))
    return {name: tuple(row.values()) for name, row in rows.items()}


def _taking_part(told: Told, numbers: Iterable[NumberMention]) -> Iterator[tuple[EventMention, NumberMention, str]]:
    """The numbers of those who do an act or to whom it is done, in whatever phrase they stand."""
    acts = {index: mention for index, mention in told.heads.items() if mention.type not in told.kinds.spoken}
    for mention, number in taking_part.numbers(told.document, told.world, acts, numbers):
        yield mention, number, taking_part.RULE


@lru_cache(maxsize=4)
def kinds(world: Ontology) -> Kinds:
    """The tables of the ontology."""
    numbers, types = world.of_kind("QuantityKind"), table(world)
    return Kinds(
        frozenset(block.id for block in numbers if block.text("gravity") and block.text("grows")),
        {block.id: frozenset(block.texts("measures")) for block in numbers if block.text("measures")},
        frozenset(block.id for block in world.of_kind("EventType") if _weak(block, types[block.id].frame)),
        frozenset(name for name, kind in types.items() if kind.quad == _CONFLICT),
        frozenset(name for name, kind in types.items() if _SPEECH in kind.frame),
    )


def _weak(block: Block, frame: frozenset[str]) -> bool:
    """ "Held after two were found dead": what the law does about a deed costs nobody's life."""
    return _LOOSE in block.texts("identity") or _SPEECH in frame or bool(block.texts(_OFFENCE))


def _caused(told: Told) -> Iterator[tuple[EventMention, NumberMention, str]]:
    """The tolls of an event, for the event that brought it about."""
    for index, mention in sorted(told.heads.items()):
        tolls = [number for number in mention.numbers if number.value.kind in told.kinds.tolls]
        for cause in _causes(told, told.document.tokens[index]) if tolls else ():
            yield from ((cause, number, TOLL) for number in tolls)


def _causes(told: Told, head: Token) -> Iterator[EventMention]:
    """The events that are the subject, that the clause hangs on, or that stand behind "in" and "when", all of one clause."""
    for places in _above(told, head):
        found = [m for place in places if (m := told.heads.get(place)) and m.type not in told.kinds.weak]
        if found:
            yield from found
            return


def _above(told: Told, head: Token) -> Iterator[tuple[int, ...]]:
    """The words that may tell what brought an event about, those of one clause together."""
    document = told.document
    yield _subjects(told, head)
    # "Two dead, nine hurt in a blast": the parser takes the first for what describes the second, or joins the two.
    beside = (document.tokens[head.head],) if head.relation == "amod" and head.head > head.index else ()
    further = (kid for kid in document.kids(head.index, "conj") if _has_toll(told, kid))
    for place in (head, *beside, *further):
        for kid in document.kids(place.index, "obl", "advcl", "nmod"):
            if any(mark.lower in BROUGHT for mark in document.kids(kid.index, "case", "mark", "advmod")):
                yield (kid.index, *_subjects(told, kid))
    for _ in range(_STEPS):
        if head.relation.partition(":")[0] not in ("advcl", "acl", "conj", "xcomp") or head.head == head.index:
            break
        if (joined := head.relation == "conj") and document.kids(head.index, "nsubj", "nsubj:pass"):
            break
        head = document.tokens[head.head]
        yield (*(() if joined else (head.index,)), *_subjects(told, head))


def _has_toll(told: Told, token: Token) -> bool:
    """ "Two dead, three hurt in blast": what stands behind the last of several tolls brought all of them about."""
    mention = told.heads.get(token.index)
    return mention is not None and any(number.value.kind in told.kinds.tolls for number in mention.numbers)


def _subjects(told: Told, head: Token) -> tuple[int, ...]:
    """The subject of a clause; for a pronoun, the last event named by a noun that did harm before."""
    found: list[int] = []
    for kid in told.document.kids(head.index, "nsubj"):
        found.append(kid.index)
        if kid.lower in THING:
            before = [i for i, m in told.heads.items() if i < kid.index and m.type in told.kinds.harms]
            found += [i for i in sorted(before)[-1:] if told.document.tokens[i].pos in ("NOUN", "PROPN")]
    return tuple(found)


def _told_of(told: Told, numbers: Iterable[NumberMention]) -> Iterator[tuple[EventMention, NumberMention, str]]:
    """The measures that no event of what they measure carries, and the running tolls that no event of their own sentence
    does, for the event they speak of.

    "Nobody was hurt" speaks of what happened, not of a harm that did not.
    """
    carried = {number.span for m in told.mentions if m.type not in told.kinds.weak for number in m.numbers}
    for number in numbers:
        if measured := told.kinds.measures.get(number.value.kind):
            yield from ((owner, number, MEASURE) for owner in _measured(told, number, measured))
        elif number.value.kind in told.kinds.tolls and (number.span not in carried or number.value.high == 0):
            owner = _running(told, number) if _of_before(told, number) else None
            yield from ((owner, number, RUNNING),) if owner is not None else ()


def _measured(told: Told, number: NumberMention, kinds: frozenset[str]) -> Iterator[EventMention]:
    """The nearest event of each kind that a figure measures, other than of one of which an event carries the figure itself."""
    for kind in sorted(kinds):
        fitting = [mention for mention in told.mentions if told.under(mention, kind)]
        own = any(number.span == other.span for mention in fitting for other in mention.numbers)
        owner = None if own else _nearest(told, number, fitting)
        yield from (owner,) if owner is not None else ()


def _of_before(told: Told, number: NumberMention) -> bool:
    """True for nobody, for those who lie in hospital, and for the figure of a toll that words before it name; not for one of
    another act in words of its own."""
    if number.value.high == 0 or number.rule == LYING:
        return True
    inside = told.document.within(number.span)
    return bool(inside) and bool(counter(told.world).announced_by(told.document, inside[0]))


def _nearest(told: Told, number: NumberMention, fitting: list[EventMention]) -> EventMention | None:
    """The one of the same sentence, else the last before, else the first after."""
    if not fitting:
        return None
    sentence = told.document.sentence_at(number.span.end - 1)
    here = [m for m in fitting if sentence is not None and sentence.start <= m.span.start < sentence.end]
    place = bisect_left([m.span for m in fitting], number.span)
    return here[0] if here else fitting[place - 1] if place else fitting[0]


def _running(told: Told, number: NumberMention) -> EventMention | None:
    """The last event before a figure that has one of its kind, else the last that did harm, rather than one that only tells
    whom else it befell."""
    before = [m for m in told.mentions if m.span < number.span and m.type not in told.kinds.weak]
    same = [m for m in before if any(other.value.kind == number.value.kind for other in m.numbers)]
    harmful = [m for m in before if m.type in told.kinds.harms]
    causing = [m for m in harmful if not any(other.value.kind in told.kinds.tolls for other in m.numbers)]
    return next(reversed(same or causing or harmful), None)
