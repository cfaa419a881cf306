"""Document -> events: what is reported to have happened, who did it to whom, where, and how it is presented"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from typing import TypeVar

from graph import event_types, factuality, roles, triggers
from graph.event_types import EventType
from graph.findings import EventMention, Findings, NumberMention, Participant, PlaceMention
from graph.lang.en.triggers import DEFINITE, LINKS, PLACING
from graph.lexicon import lexicon
from graph.ontology import Ontology
from graph.roles import Filler
from graph.scene import Scene, scene
from graph.text import Document, Sentence
from graph.triggers import Trigger
from graph.values import Factuality, Span, Thing

_SPEECH = "speech"
_LOOSE = (event_types.GENERIC, event_types.CHANGE)
_UNSAID = (Factuality.NEGATED, Factuality.HYPOTHETICAL, Factuality.PLANNED)
Found = TypeVar("Found", NumberMention, PlaceMention)


def find(document: Document, found: Findings, world: Ontology) -> tuple[EventMention, ...]:
    """The event mentions of an article in text order."""
    types, view = event_types.table(world), scene(document, found)
    mentions: list[EventMention] = []
    seen: Counter[str] = Counter()
    for sentence, reported in triggers.find(view, lexicon(world), types):
        key = _key(document, sentence, seen)
        mentions.extend(_mentions(view, (sentence, key), reported, types, found))
    return tuple(_inherited(view, mentions, types))


def _inherited(view: Scene, mentions: list[EventMention], types: dict[str, EventType]) -> Iterator[EventMention]:
    """ "The attack" after "rebels attacked the port": a definite noun without participants has those of the last such event."""
    last: dict[str, tuple[Participant, ...]] = {}
    main: dict[str, int] = {}
    for mention in mentions:
        kinds = event_types.ancestors(mention.type, types)
        if not mention.participants and _definite(view, mention):
            people = next((last[k] for k in kinds if k in last), ())
            mention = replace(mention, participants=tuple(replace(p, rule="same event named before") for p in people))
        sentence, aside = _standing(view, mention)
        for kind in kinds if mention.participants else ():
            if not (aside and main.get(kind) == sentence):
                last[kind], main[kind] = mention.participants, sentence
        yield mention


def _standing(view: Scene, mention: EventMention) -> tuple[int, bool]:
    """The sentence of a mention and whether it is said only in passing ("having invaded ...")."""
    token = view.document.token_at(mention.span.start)
    return (token.sentence, token.relation.startswith(("advcl", "acl"))) if token else (-1, False)


def _definite(view: Scene, mention: EventMention) -> bool:
    token = view.document.token_at(mention.span.start)
    if token is None or token.pos not in ("NOUN", "PROPN"):
        return False
    return any(view.token(k).lower in DEFINITE for k in view.kids(token.index, "det"))


def _mentions(
    view: Scene,
    keyed: tuple[Sentence, str],
    reported: tuple[Trigger, ...],
    types: dict[str, EventType],
    found: Findings,
) -> Iterator[EventMention]:
    sentence, key = keyed
    speech = frozenset(t.index for t in reported if _SPEECH in types[t.type].frame)
    kept = [
        (t, j, roles.fill(view, t, types[t.type], speech))
        for t in reported
        if (j := factuality.judge(view, t, speech)).happens
    ]
    kept = [(t, j, fillers) for t, j, fillers in kept if _reported(view, t, j, fillers, types[t.type])]
    acts = {t.index: fillers for t, _, fillers in kept}
    heads = {i: t.index for t, _, _ in kept for i in (*t.tokens, t.light) if i >= 0}
    numbers, places = _beneath(view, sentence, found.numbers, heads), _beneath(view, sentence, found.places, heads)
    for ordinal, (trigger, judged, fillers) in enumerate(kept):
        people = tuple(_participants(view, _doers(view, fillers, acts), types[trigger.type]))
        yield EventMention(
            f"{key}{ordinal:02d}", view.document.article.id, _span(view, trigger), _extent(view, trigger), trigger.type,
            f"{trigger.rule}; {judged.rule}" if judged.rule else trigger.rule, people,
            _sites(view, fillers, places[trigger.index]), tuple(numbers[trigger.index]), judged.factuality, judged.hedge,
        )  # fmt: skip


def _reported(
    view: Scene, trigger: Trigger, judged: factuality.Judgement, fillers: tuple[Filler, ...], kind: EventType
) -> bool:
    """Statements need a named speaker, other occurrences a fact, a plan someone who plans."""
    agents = [f for f in fillers if f.role == "agent"]
    if _SPEECH in kind.frame and trigger.mode == "verb":
        return judged.factuality not in _UNSAID and any(view.actor_like(f.index) for f in agents)
    if kind.id in _LOOSE:
        told = [f for f in fillers if view.token(f.index).pos != "PRON" or f.index in view.actors]
        return bool(told) and judged.factuality in (Factuality.ASSERTED, Factuality.ALLEGED, Factuality.NEGATED)
    if judged.factuality is Factuality.PLANNED:
        return bool(agents) or trigger.mode == "noun" or _dated(view, trigger)
    return bool(fillers) or trigger.mode != "verb" or len(trigger.tokens) > 1 or _dated(view, trigger)


def _dated(view: Scene, trigger: Trigger) -> bool:
    return any(k in view.times for k in view.document.children[trigger.index])


def _key(document: Document, sentence: Sentence, seen: Counter[str]) -> str:
    """The same article and sentence always give the same ids, wherever the sentence stands; a repetition is counted."""
    text = f"{document.article.id}\n{document.quote(sentence.span)}"
    seen[text] += 1
    text += f"\n{seen[text]}" if seen[text] > 1 else ""
    return "m" + blake2b(text.encode(), digest_size=6).hexdigest()


def _span(view: Scene, trigger: Trigger) -> Span:
    """The trigger words; words far apart are not bridged."""
    low = high = trigger.index
    while high + 1 in trigger.tokens:
        high += 1
    while low - 1 in trigger.tokens:
        low -= 1
    near = [i for i in trigger.tokens if 0 < i - high <= 3 and view.token(i).lower not in LINKS]
    return view.document.cover([low, high, *near])


def _extent(view: Scene, trigger: Trigger) -> Span:
    top = trigger.light if trigger.light >= 0 else trigger.index
    return view.document.cover(view.document.subtree(top))


def _doers(view: Scene, fillers: tuple[Filler, ...], acts: dict[int, tuple[Filler, ...]]) -> tuple[Filler, ...]:
    """An event is no actor: "the strike killed four" was done by those who struck, "condemned the strike" is said of them."""
    found: dict[int, Filler] = {}
    for filler in fillers:
        behind = [f for f in acts.get(filler.index, (filler,)) if f.role == "agent" or filler.index not in acts]
        if not behind and filler.role == "patient" and any(k in view.actors for k in view.inside(filler.index)):
            behind = [filler]
        for own in behind:
            found.setdefault(own.index, Filler(filler.role, own.index, filler.rule))
    return tuple(found.values())


def _participants(view: Scene, fillers: tuple[Filler, ...], kind: EventType) -> Iterator[Participant]:
    """The actors behind the fillers, each once; a phrase that is no actor counts only where a thing can be acted on."""
    seen: set[str] = set()
    for filler in fillers:
        for person in _participant(view, filler, kind):
            if not person.thing.id or person.thing.id not in seen:
                seen.add(person.thing.id)
                yield person


def _participant(view: Scene, filler: Filler, kind: EventType) -> Iterator[Participant]:
    span, known = view.phrase(filler.index), view.actors.get(filler.index, ())
    if not known and filler.index not in view.places:
        known = next((view.actors[k] for k in view.inside(filler.index) if k in view.actors), ())
    for mention in known:
        yield Participant(filler.role, span.join(mention.span), mention.actor, filler.rule)
    if not known and (filler.index in view.places or not _nameable(view, filler.index)):
        return
    if not known and (view.actor_like(filler.index) or filler.role == "agent" or _suffers(kind)):
        yield Participant(filler.role, span, Thing("", view.document.quote(span)), filler.rule)


def _nameable(view: Scene, index: int) -> bool:
    return view.token(index).pos in ("NOUN", "PROPN", "VERB") or view.named(index)


def _suffers(kind: EventType) -> bool:
    """Force and the law act on people and things alike; what is praised, demanded or refused is no participant."""
    by_law = kind.quad == 3 and not kind.plover and _SPEECH not in kind.frame
    return "thing" in kind.patient or kind.quad == 4 or by_law


def _sites(view: Scene, fillers: tuple[Filler, ...], under: list[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places an event was done to, then those it was done in; a country that acts is no place of the event."""
    acted_on = [view.places[f.index] for f in fillers if f.index in view.places and f.index not in view.actors]
    placed = [p for p in under if p.relation or _placed(view, p)]
    return tuple(dict.fromkeys([*acted_on, *placed]))


def _placed(view: Scene, place: PlaceMention) -> bool:
    head = view.document.head_of(place.span)
    return head is not None and view.case(head.index) in PLACING


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
