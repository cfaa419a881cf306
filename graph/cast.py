"""fillers of roles -> participants: the actors behind the phrases, and those an event noun takes up from before"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph import event_types
from graph.event_types import EventType
from graph.findings import EventMention, Participant
from graph.lang.en.triggers import DEFINITE
from graph.roles import Filler
from graph.scene import Scene
from graph.values import Thing


def participants(view: Scene, fillers: tuple[Filler, ...], kind: EventType) -> Iterator[Participant]:
    """The actors behind the fillers, each once; a phrase that is no actor counts only where a thing can be acted on."""
    seen: set[str] = set()
    for filler in fillers:
        for person in _participant(view, filler, kind):
            if not person.thing.id or person.thing.id not in seen:
                seen.add(person.thing.id)
                yield person


def doers(view: Scene, fillers: tuple[Filler, ...], acts: dict[int, tuple[Filler, ...]]) -> tuple[Filler, ...]:
    """An event is no actor: "the strike killed four" was done by those who struck, "condemned the strike" is said of them."""
    found: dict[int, Filler] = {}
    for filler in fillers:
        behind = [f for f in acts.get(filler.index, (filler,)) if f.role == "agent" or filler.index not in acts]
        if not behind and filler.role == "patient" and any(k in view.actors for k in view.inside(filler.index)):
            behind = [filler]
        for own in behind:
            found.setdefault(own.index, Filler(filler.role, own.index, filler.rule))
    return tuple(found.values())


def inherited(view: Scene, mentions: Iterable[EventMention], types: dict[str, EventType]) -> Iterator[EventMention]:
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


def _participant(view: Scene, filler: Filler, kind: EventType) -> Iterator[Participant]:
    span, known = view.phrase(filler.index), view.actors.get(filler.index, ())
    if not known and filler.index not in view.places:
        known = next((view.actors[k] for k in view.inside(filler.index) if k in view.actors), ())
    for mention in known:
        yield Participant(filler.role, span.join(mention.span), mention.actor, filler.rule)
    if known or filler.index in view.places or not _nameable(view, filler.index):
        return
    if view.actor_like(filler.index) or filler.role == "agent" or _suffers(kind):
        yield Participant(filler.role, span, Thing("", view.document.quote(span)), filler.rule)


def _nameable(view: Scene, index: int) -> bool:
    return view.token(index).pos in ("NOUN", "PROPN", "VERB") or view.named(index)


def _suffers(kind: EventType) -> bool:
    """Force and the law act on people and things alike; what is praised, demanded or refused is no participant."""
    by_law = kind.quad == 3 and not kind.plover and "speech" not in kind.frame
    return "thing" in kind.patient or kind.quad == 4 or by_law


def _definite(view: Scene, mention: EventMention) -> bool:
    token = view.document.token_at(mention.span.start)
    if token is None or token.pos not in ("NOUN", "PROPN"):
        return False
    return any(view.token(k).lower in DEFINITE for k in view.kids(token.index, "det"))


def _standing(view: Scene, mention: EventMention) -> tuple[int, bool]:
    """The sentence of a mention and whether it is said only in passing ("having invaded ...")."""
    token = view.document.token_at(mention.span.start)
    return (token.sentence, token.relation.startswith(("advcl", "acl"))) if token else (-1, False)
