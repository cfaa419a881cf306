"""fillers of roles -> participants: the actors behind the phrases, and those an event noun takes up from before"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.events import event_types
from graph.events.arguments import Filler, subject
from graph.events.beside import AFTER
from graph.events.event_types import EventType
from graph.events.scene import Scene
from graph.findings import ActorMention, EventMention, Participant
from graph.lang.en.common import DEFINITE
from graph.lang.en.stems import root
from graph.lang.en.triggers import HAVING, LEAVING, OWNING, TROOPS
from graph.text import Token
from graph.values import Thing

_MEMORY = 9
_CLOSE = 3
_NOUNS = ("NOUN", "PROPN")


def participants(
    view: Scene, fillers: tuple[Filler, ...], kind: EventType, made: frozenset[str]
) -> Iterator[Participant]:
    """The actors behind the fillers, each once; a phrase that is no actor counts only where a thing can be acted on.

    `made` are the nouns of things that have a country of origin: "a Thai trawler" is not Thailand. A kind without agents in the
    ontology (a flood, a death) has none, whatever the syntax says.
    """
    seen: set[str] = set()
    for filler in fillers if kind.agent else (f for f in fillers if f.role == "patient"):
        thing = view.tokens[filler.index].lower in made
        for person in _participant(view, filler, kind, thing=thing):
            if not person.thing.id or person.thing.id not in seen:
                seen.add(person.thing.id)
                yield person


def behind(view: Scene, verb: int, people: Iterable[Participant]) -> Iterator[Participant]:
    """ "Cops nab <thief>": a verb that was read as a noun is no part of the phrase after it."""
    for person in people:
        inside = view.document.indices(person.span)
        if person.rule == AFTER and verb in inside and verb + 1 in inside:
            span = view.document.cover(inside[inside.index(verb) + 1 :])
            named = person.thing if person.thing.id else Thing("", view.document.quote(span))
            yield replace(person, span=span, thing=named)
        else:
            yield person


def doers(view: Scene, fillers: tuple[Filler, ...], acts: dict[int, tuple[Filler, ...]]) -> tuple[Filler, ...]:
    """An event is no actor: "the strike killed four" was done by those who struck, "condemned the strike" is said of them."""
    found: dict[int, Filler] = {}
    for filler in fillers:
        behind = [f for f in acts[filler.index] if f.role == "agent"] if filler.index in acts else [filler]
        if not behind and filler.role == "patient" and any(k in view.actors for k in view.inside(filler.index)):
            behind = [filler]
        for own in behind:
            found.setdefault(own.index, filler._replace(index=own.index) if own is not filler else filler)
    return tuple(found.values())


def inherited(view: Scene, mentions: Iterable[EventMention], types: dict[str, EventType]) -> Iterator[EventMention]:
    """A noun takes up what was said before of the same kind of event.

    "The attack" after "rebels attacked the port" has all its participants; "the rebels' attack" has its victims.
    """
    told: dict[str, deque[EventMention]] = defaultdict(lambda: deque(maxlen=_MEMORY))
    worded: dict[str, EventMention] = {}
    for mention in mentions:
        if mention.faint:
            yield mention
            continue
        kinds, first = event_types.ancestors(mention.type, types), _first(view, mention)
        if first.pos in _NOUNS:
            fitting = (m for k in kinds for m in reversed(told[k]) if k == mention.type or m.type in kinds)
            before = [m for m in fitting if _meant(view, first, m)]
            before = [*_worded_so(first, worded, before), *before]
            taken = _taken_up(view, first.index, mention, before)
            mention = replace(mention, participants=(*mention.participants, *taken)) if taken else mention
        for alike in [told[kind] for kind in kinds] if mention.participants else ():
            if not _aside(first) or not alike or _first(view, alike[-1]).sentence != first.sentence:
                alike.append(mention)
        if mention.participants and first.end < mention.span.end:
            worded |= dict.fromkeys(_inner_nouns(view, mention), mention)
        yield mention


def _first(view: Scene, mention: EventMention) -> Token:
    return view.tokens[view.document.indices(mention.span)[0]]


def _inner_nouns(view: Scene, mention: EventMention) -> list[str]:
    """The nouns in the wording of an act whose verb or noun is another: "declared victory"."""
    return [token.lower for token in view.document.within(mention.span)[1:] if token.pos == "NOUN"]


def _worded_so(
    noun: Token, worded: Mapping[str, EventMention], before: Iterable[EventMention]
) -> Iterator[EventMention]:
    """ "The victory" after "declared victory over <the rebels>": over whom it was, said by the very noun last."""
    last = worded.get(noun.lower)
    if last is not None and not any(m.span.start > last.span.start for m in before):
        yield replace(last, participants=tuple(p for p in last.participants if p.role == "patient"))


def _taken_up(view: Scene, noun: int, mention: EventMention, before: list[EventMention]) -> tuple[Participant, ...]:
    if not mention.participants:
        definite = any(view.tokens[k].lower in DEFINITE for k in view.kids(noun, "det")) and not _told_apart(view, noun)
        same = before[0].participants if before and definite else ()
    else:
        roles = {p.role for p in mention.participants}
        ids = {(p.role, p.thing.id) for p in mention.participants if p.thing.id}
        like = (m for m in before if any((p.role, p.thing.id) in ids for p in m.participants))
        same = tuple(p for p in next(like, mention).participants if p.role not in roles and p.thing.id)
    return tuple(replace(p, rule="same event named before") for p in same)


def _meant(view: Scene, noun: Token, before: EventMention) -> bool:
    """ "The walkouts" are the strike of the sentences before; further off, only the same word means the same event."""
    told = _first(view, before)
    return noun.sentence - told.sentence <= _CLOSE or root(told.lemma) == root(noun.lemma)


def _told_apart(view: Scene, noun: int) -> bool:
    """ "The siege of Arlen" after another siege: what is named behind the noun tells which one it is."""
    return any(view.named(k) and k not in view.times for k in view.kids(noun, "nmod", "nmod:poss", "compound"))


def _aside(first: Token) -> bool:
    """ "..., having invaded Arlen": another event of the kind in the sentence is told first if there is one."""
    return first.relation.startswith(("advcl", "acl"))


def _participant(view: Scene, filler: Filler, kind: EventType, *, thing: bool) -> Iterator[Participant]:
    span, known = view.phrase(filler.index), view.actors.get(filler.index, ())
    if not known and filler.index not in view.places:
        inner = (k for k in view.inside(filler.index) if k in view.actors and not (thing and _made_there(view, k)))
        member = _member(view, filler.index)
        within = next(inner, None) if member is None else member
        joined = view.conjuncts(within) if within is not None else ()
        known = tuple(mention for k in joined for mention in view.actors.get(k, ()))
    for mention in (*known, *(_headed(view, filler.index) if known else ())):
        yield Participant(filler.role, span.join(mention.span), mention.actor, filler.rule)
    for mention in _master(view, filler.index) if filler.role == "agent" else ():
        yield Participant(filler.role, span, mention.actor, "whose force it is")
    if not known and filler.role == "agent" and filler.index in view.places:
        yield Participant(filler.role, span, view.places[filler.index].place, filler.rule)
    if known or filler.index in view.places or not _nameable(view, filler.index):
        return
    acts = view.somebody(filler.index) or kind.done_by_things
    if acts if filler.role == "agent" else view.actor_like(filler.index) or _suffers(kind):
        yield Participant(filler.role, span, Thing("", view.document.quote(span)), filler.rule)


def _master(view: Scene, index: int) -> Iterator[ActorMention]:
    """ "The navy has guards, which ...": what a force does that somebody has, that somebody does."""
    token = view.tokens[index]
    if token.lower in TROOPS and token.relation == "obj" and view.tokens[token.head].lower in HAVING:
        found = subject(view, token.head)
        yield from (m for m in view.actors.get(found[0], ()) if m.form == "name") if found else ()


def _member(view: Scene, index: int) -> int | None:
    """ "Their allies from <the brigade>" are of the brigade, and not those whom "their" means."""
    homes = (kid for kid in view.kids(index, "nmod") if view.case(kid) in LEAVING)
    named = (k for kid in homes for k in (kid, *view.inside(kid)) if k in view.actors and k not in view.places)
    return next(named, None)


def _made_there(view: Scene, index: int) -> bool:
    """ "A <Thai> trawler": a country before the noun of a thing tells where it is from."""
    return view.bases[index] in ("amod", "compound") and all(m.actor.kind == "country" for m in view.actors[index])


def _headed(view: Scene, index: int) -> Iterator[ActorMention]:
    """ "the government of Maud Tillery": what is done to it is done to her."""
    for kid in view.kids(index, "nmod"):
        named = view.actors.get(kid, ()) if view.case(kid) in OWNING else ()
        yield from (mention for mention in named if mention.actor.kind == "person")


def _nameable(view: Scene, index: int) -> bool:
    return view.tokens[index].pos in ("NOUN", "PROPN", "VERB") or view.named(index)


def _suffers(kind: EventType) -> bool:
    """Force and the law act on people and things alike; what is praised, demanded or refused is no participant."""
    by_law = kind.quad == 3 and not kind.plover and "speech" not in kind.frame
    return kind.done_to_things or kind.quad == 4 or by_law
