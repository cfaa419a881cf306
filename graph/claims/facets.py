"""an event mention -> the points it makes, one per facet: when, where, who, whom, how many, whether, how it is judged"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from graph.claims import fillers, measures, senses, undone
from graph.events.event_types import CHANGE, GENERIC, ancestors, table
from graph.lang.en.causes import BY, ONLY
from graph.lang.en.comparing import FURTHER, OTHER
from graph.lang.en.dates.words import HABITS
from graph.lang.en.factuality import NEARLY, PREVENTING
from graph.lang.en.quotes import CREDITING, NEGATIONS, RELATIONAL
from graph.model import (
    Basis,
    Certainty,
    EventMention,
    Factuality,
    Findings,
    Participant,
    Polarity,
    Span,
    Value,
)
from graph.ontology import Ontology
from graph.text import Document, Token

_CONFLICT, _SPEECH = "4", "speech"
_FIGHTING = "sense:Fighting"
_HOLLOW = (CHANGE, GENERIC)
_VAGUE = "_REF"
_UNDONE = (Factuality.NEGATED, Factuality.DENIED, Factuality.PLANNED, Factuality.HYPOTHETICAL)
_HELD = (Factuality.ASSERTED, Factuality.HEDGED, Factuality.DENIED, Factuality.NEGATED)


class Point(NamedTuple):
    """A value for a facet with the exact words that give it."""

    facet: str
    value: Value
    evidence: Span
    rule: str
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: str = "non-future"
    topic: tuple[str, ...] = ()


class Scene(NamedTuple):
    """What a facet is read from; `own` is the head of the mention's words, `heads` leads from those of all to their events.

    `sure` are the participants that can be claimed; what is `habitual` happens as a rule and is told of no one time.
    """

    document: Document
    found: Findings
    world: Ontology
    mention: EventMention
    own: Token | None
    heads: Mapping[int, EventMention] = MappingProxyType({})
    sure: tuple[Participant, ...] = ()
    habitual: bool = False


def scene(
    document: Document, found: Findings, world: Ontology, mention: EventMention, heads: Mapping[int, EventMention]
) -> Scene:
    """The scene of a mention, with what several facets ask for."""
    own, sure = document.head_of(mention.span), tuple(fillers.sure(document, found, mention))
    return Scene(document, found, world, mention, own, heads, sure, _habitual(document, own))


def points(scene: Scene) -> Iterator[Point]:
    """All points that a mention makes, facet by facet."""
    for facet in FACETS:
        yield from facet(scene)


def _date(scene: Scene) -> Iterator[Point]:
    """The date its own words give; one taken over from elsewhere in the text is no claim of this sentence, nor is "recently"."""
    when = scene.mention.when
    vague = when is not None and when.value.endswith(_VAGUE)
    if scene.habitual:
        return
    if when and when.interval.known and when.basis is not Basis.INHERITED and not vague:
        yield Point("date", when.interval, when.span, scene.mention.when_rule or when.rule)


def _place(scene: Scene) -> Iterator[Point]:
    """Where it happened; "Arden warns" tells who warns, and not where."""
    doers = {one.span for one in scene.mention.participants if one.role == "agent"}
    for place in scene.mention.places:
        if place.place.id and place.span not in doers:
            yield Point("place", place.place, place.span, place.rule)


def _participants(scene: Scene) -> Iterator[Point]:
    harms, told = _harms(scene), scene.mention.factuality
    answered = harms and told not in _UNDONE
    denied = harms and (
        told is Factuality.DENIED or (told is Factuality.NEGATED and undone.left(scene.document, scene.own))
    )
    for one in scene.sure:
        if one.thing.id and one.role in ("agent", "patient"):
            yield Point(one.role, one.thing, one.span, one.rule)
            if one.role == "agent" and answered:
                yield Point("responsibility", one.thing, one.span, one.rule)
            elif one.role == "agent" and denied:
                yield Point("responsibility", one.thing, one.span, one.rule, Polarity.NEGATIVE)


def _harms(scene: Scene) -> bool:
    """True for an act of material conflict, for which somebody answers."""
    block = scene.world.blocks.get(scene.mention.type)
    return block is not None and block.text("quad") == _CONFLICT


def _numbers(scene: Scene) -> Iterator[Point]:
    for number in scene.mention.numbers:
        if measures.of_act(scene.document, scene.mention, number):
            yield Point("number", measures.in_act(scene.world, scene.mention, number.value), number.span, number.rule)


def _occurrence(scene: Scene) -> Iterator[Point]:
    document, own = scene.document, scene.own
    factuality, span = scene.mention.factuality, scene.mention.span
    if factuality is Factuality.HYPOTHETICAL or scene.habitual or undone.tried(document, own):
        return
    if factuality is Factuality.PLANNED:
        yield Point("occurrence", senses.named(scene.world, "sense:Planned"), span, "planned", tense="future")
        return
    if factuality is Factuality.NEGATED and undone.open_still(document, own, scene.mention.hedge):
        return
    denied = factuality in (Factuality.DENIED, Factuality.NEGATED)
    polarity = Polarity.NEGATIVE if denied else Polarity.POSITIVE
    certainty = Certainty.POSSIBLE if factuality is Factuality.HEDGED else Certainty.CERTAIN
    value = senses.named(scene.world, "sense:Occurred")
    rule = undone.told(document, own) if factuality is Factuality.NEGATED else factuality.value
    yield Point("occurrence", value, span, rule, polarity, certainty)


def _habitual(document: Document, own: Token | None) -> bool:
    """ "They normally sail on a Tuesday": what happens as a rule is told of no one time."""
    heads = (own, document.tokens[own.head]) if own is not None else ()
    verbs = [head for head in heads if head.pos in ("VERB", "AUX")]
    return any(kid.lower in HABITS for head in verbs for kid in document.kids(head.index, "advmod"))


def _dealings(scene: Scene) -> Iterator[Point]:
    """How one named side deals with another, by the kind of act: a help or a fight."""
    sense = _dealing(scene.world, scene.mention.type)
    if not sense or scene.mention.factuality not in _HELD:
        return
    if {one.role for one in scene.sure if one.thing.id and one.thing.kind} >= {"agent", "patient"}:
        polarity = Polarity.POSITIVE if scene.mention.factuality in _HELD[:2] else Polarity.NEGATIVE
        yield Point("dealings", senses.named(scene.world, sense), scene.mention.span, "kind of act", polarity)


@lru_cache(maxsize=4096)
def _dealing(world: Ontology, act: str) -> str:
    """The sense of how a kind of act deals with the other side, or ""."""
    kinds = ancestors(act, table(world))
    return next((found for kind in kinds if (found := world.blocks[kind].text("dealing"))), "")


def _judged(scene: Scene) -> Iterator[Point]:
    """Outcome and evaluation, from the clause or the predicate; a negation before the word turns it over.

    What is only planned or thought of has no outcome yet, an act that did not happen has the other one, and so has what is prevented.
    """
    if scene.mention.factuality in (Factuality.PLANNED, Factuality.HYPOTHETICAL) or scene.habitual:
        return
    for part in (scene.mention.extent, *_predicate(scene)):
        for sense, span in senses.found_in(scene.document, part, scene.world):
            if sense.facet in ("outcome", "evaluation") and _near(scene, span) and not _of_another(scene, sense, span):
                said = scene.mention.factuality if span.overlaps(scene.mention.span) else Factuality.ASSERTED
                turned = is_turned(scene.document, span) or said in (Factuality.DENIED, Factuality.NEGATED)
                polarity = Polarity.NEGATIVE if turned else Polarity.POSITIVE
                sure = Certainty.POSSIBLE if said is Factuality.HEDGED else Certainty.CERTAIN
                yield Point(sense.facet, sense.value(scene.document.quote(span)), span, "sense word", polarity, sure)


def _of_another(scene: Scene, sense: senses.Sense, span: Span) -> bool:
    """ "Condemned the raid": a verb that judges tells of what it is done to, and nothing of the judging itself.

    "Nearly destroyed" is neither destroyed nor saved, "legal delays" are no lawful ones, and that something "stopped" is the event itself and not how it ended.
    """
    own, word = scene.own, scene.document.head_of(span)
    if own is None or word is None:
        return False
    if any(kid.lower in NEARLY for kid in scene.document.kids(word.index, "advmod")):
        return True
    if sense.facet == "outcome":
        general = scene.mention.type in _HOLLOW and span.overlaps(scene.mention.span)
        return general or any(_further(scene.document, kid) for kid in scene.document.kids(word.index, "obl"))
    if any(case.lower == BY for case in scene.document.kids(word.index, "case")) and word.pos == "NOUN":
        return True  # "Began by accident" judges nothing.
    named = (
        word.lower in RELATIONAL and word.relation == "amod" and _dealing(scene.world, scene.mention.type) != _FIGHTING
    )
    return named or own.pos == "VERB" and span.overlaps(scene.mention.span)


def _further(document: Document, token: Token) -> bool:
    """ "Cleared of two other charges": how that ended says nothing of the first."""
    return any(kid.lower in FURTHER | OTHER for kid in document.kids(token.index, "amod"))


def _predicate(scene: Scene) -> Iterator[Span]:
    """What is said of an act that is the subject ("the offensive was a complete failure"), or what it is owed to, where
    that lies outside its phrase."""
    document, own = scene.document, scene.own
    if own is None or not own.relation.startswith("nsubj"):
        return
    head = document.tokens[own.head]
    owed = document.kids(head.index, "obl") if head.lemma in CREDITING else ()
    for token in (*document.kids(head.index, "amod", "advmod"), head, *owed):
        if not scene.mention.extent.contains(Span(token.start, token.end)):
            yield Span(token.start, token.end)


def _near(scene: Scene, span: Span) -> bool:
    """True when the word is the trigger, or hangs in the trigger's own clause."""
    trigger = scene.mention.span
    if span.overlaps(trigger):
        return True
    head, own = scene.document.head_of(span), scene.document.head_of(trigger)
    if head is None or own is None or _elsewhere(scene, own, head):
        return False
    return own.index in (head.head, head.index) or head.index in (own.head,) or head.head == own.head


def _elsewhere(scene: Scene, own: Token, head: Token) -> bool:
    """True for a word that tells how another event ended, what is only aimed at, or what somebody says."""
    if _SPEECH in scene.world.blocks[scene.mention.type].texts("frame"):
        return True
    aimed = head.tag == "VB" and any(kid.tag == "TO" for kid in scene.document.kids(head.index, "mark"))
    done_to = (kid.index for kid in scene.document.kids(head.index, "obj", "nsubj:pass") if head.pos == "VERB")
    another = any(index in scene.heads and index != own.index for index in done_to)
    return aimed or another or (head.index in scene.heads and own.head != head.index)


def is_turned(document: Document, span: Span) -> bool:
    """True behind a negation ("was no success") and for the object of a verb of preventing ("prevent a collapse")."""
    head = document.head_of(span)
    if head is None:
        return False
    prevented = head.relation in ("obj", "nsubj:pass") and document.tokens[head.head].lower in PREVENTING
    return prevented or any(kid.lower in NEGATIONS and not _merely(document, kid) for kid in document.kids(head.index))


def _merely(document: Document, negation: Token) -> bool:
    """ "Not only repulsed" is repulsed."""
    after = document.tokens[negation.index + 1 : negation.index + 2]
    return bool(after) and after[0].lower in ONLY


def _naming(scene: Scene) -> Iterator[Point]:
    """The words by which the article calls the act and those in it, where these words take a side."""
    own = [(scene.mention.span, scene.mention.type)] if _harms(scene) else []
    named = [*own, *((p.span, p.thing.id) for p in scene.mention.participants if p.thing.kind)]
    for part, what in named:
        for sense, span in senses.found_in(scene.document, part, scene.world):
            if sense.facet == "naming":
                value = sense.value(scene.document.quote(span))
                yield Point("naming", value, span, "sense word", topic=(what,) if what else ())


Facet = Callable[[Scene], Iterator[Point]]
FACETS: tuple[Facet, ...] = (_date, _place, _participants, _numbers, _occurrence, _dealings, _judged, _naming)
