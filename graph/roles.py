"""trigger -> who did it and to whom: from active, passive, nominal, relative, reduced, joined and controlled clauses"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.arguments import after, before, by_agents, objects, passive, subject
from graph.event_types import EventType
from graph.lang.en.factuality import ACCORDING
from graph.lang.en.triggers import (
    BEFORE_OBJECT,
    BOTH_SIDES,
    COMPLETING,
    GOAL,
    LEAVING,
    MEASURES,
    OWNING,
    PLACING,
    PRONOUNS,
    RELATIVES,
)
from graph.scene import Scene
from graph.triggers import Trigger, afflicts, suffered

_GOING = "of is doer"
_NEAREST = "named below the verb"
_OWNER = "noun owner is patient"
_BELOW = (
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "xcomp",
    "ccomp",
    "advcl",
    "acl",
    "amod",
    "compound",
    "nmod:poss",
    "appos",
    "conj",
    "flat",
)


@dataclass(frozen=True, slots=True)
class Filler:
    """The head of a phrase that fills a role, and the rule that found it."""

    role: str
    index: int
    rule: str


def fill(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> tuple[Filler, ...]:
    """Agents first, then patients; one phrase fills one role only. `speech` are the verbs of saying in the sentence."""
    if trigger.mode == "noun":
        found = _nominal(scene, trigger, kind, speech)
    elif trigger.mode == "adjective":
        found = iter((Filler("patient", scene.token(trigger.index).head, "modified noun"),))
    else:
        found = _verbal(scene, trigger, kind, speech)
    kept: dict[int, Filler] = {}
    for filler in found:
        joined = (filler.index,) if filler.rule == _NEAREST else scene.conjuncts(filler.index)
        for index in (*joined, *_sides(scene, filler.index)):
            if (index not in scene.times or index in scene.actors) and scene.token(index).lower not in RELATIVES:
                kept.setdefault(index, Filler(filler.role, index, filler.rule))
    return tuple(sorted(kept.values(), key=lambda f: (f.role, f.index)))


def _sides(scene: Scene, head: int) -> list[int]:
    """ "the <Arlenian> and Ruritanian armies": the side that is joined to the one before the noun."""
    before_noun = scene.kids(head, "amod", "compound")
    joined = [c for k in before_noun for c in (k, *scene.kids(k, "conj")) if c in scene.actors]
    own = {m.actor.id for m in scene.actors.get(head, ())}
    linked = any(scene.kids(k, "conj") for k in before_noun)
    return [k for k in joined if linked and not any(m.actor.id in own for m in scene.actors[k])]


def _verbal(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> Iterator[Filler]:
    verb = trigger.index
    if scene.token(verb).pos not in ("VERB", "AUX", "ADJ") and not scene.kids(verb, "nsubj", "obj"):
        yield from _beside(scene, verb)
        return
    found, done = subject(scene, verb), passive(scene, verb) and "no passive" not in kind.frame
    if "speaker is agent" in kind.frame:
        yield from _spoken(scene, verb, found)
        return
    turned = done or ("subject is patient" in kind.frame and not _acted_on(scene, verb))
    yield from (Filler("agent", k, "by-agent") for k in by_agents(scene, verb) if done)
    yield from (Filler("agent", k, "doer") for k in by_agents(scene, verb, kind.doer) if kind.doer and not done)
    if found and found[0] != verb and scene.token(found[0]).index not in trigger.tokens:
        role = "patient" if turned else "agent"
        yield Filler(role, found[0], f"passive {found[1]}" if done else found[1])
    elif not done and (near := before(scene, verb)) is not None:
        yield Filler("patient" if turned else "agent", near, "actor before the verb")
    barred = speech | {found[0]} if found else speech
    yield from _affected(scene, trigger, kind, barred, turned=turned)


def _acted_on(scene: Scene, verb: int) -> bool:
    return any(scene.token(k).lower not in MEASURES for k in scene.kids(verb, "obj"))


def _beside(scene: Scene, verb: int) -> Iterator[Filler]:
    """Roles by place alone, where the parser saw no verb."""
    if (near := before(scene, verb)) is not None:
        yield Filler("agent", near, "actor before the verb")
    if (near := after(scene, verb)) is not None:
        yield Filler("patient", near, "phrase after the verb")


def _spoken(scene: Scene, verb: int, found: tuple[int, str] | None) -> Iterator[Filler]:
    """ "X said that Y must ...": X demands it of Y."""
    clause = scene.token(verb)
    if clause.relation.startswith("aux"):
        clause = scene.token(clause.head)
    speaker = subject(scene, clause.head) if clause.relation in ("ccomp", "parataxis") else None
    if speaker and found and speaker[0] != found[0]:
        yield Filler("agent", speaker[0], "speaker")
        yield Filler("patient", found[0], "one who must")


def _affected(
    scene: Scene, trigger: Trigger, kind: EventType, barred: frozenset[int], *, turned: bool
) -> Iterator[Filler]:
    held = [] if turned else [k for k in objects(scene, trigger.index) if k not in barred]
    inner = [k for k in held if _part_of(scene, trigger, k)]
    direct = [k for k in held if k not in inner] or _led_to(scene, trigger, kind)
    people = [k for k in direct if scene.actor_like(k) or "thing" in kind.patient]
    inner += [k for k in scene.kids(trigger.index, "nsubj") if turned and k in trigger.tokens]
    told = turned and not inner and "reciprocal" not in kind.frame
    marked = [] if told else list(_marked(scene, (trigger.index, *inner), kind))
    chosen = [Filler("patient", k, "object") for k in people]
    if not chosen or "place is patient" in kind.frame:
        chosen += [Filler("patient", k, f"after {scene.case(k)}") for k in marked if scene.actor_like(k)]
    if not turned and not (chosen and ("place is patient" not in kind.frame or len(chosen) > len(people))):
        within = tuple(direct) or tuple(marked) or tuple(inner)
        chosen += list(_below(scene, within or (trigger.index,), kind, barred)) if within or kind.plover else []
        chosen = chosen or list(
            _below(scene, (trigger.index, *inner), kind, barred) if kind.plover and not direct else ()
        )
        chosen = chosen or [
            Filler("patient", k, "by-phrase of the object") for k in by_agents(scene, trigger.index) if direct
        ]
    chosen = chosen or [Filler("patient", k, "object") for k in direct]
    chosen = chosen or [Filler("patient", k, f"after {scene.case(k)}") for k in marked]
    near = None if chosen or turned or inner or {"speech", _GOING} & kind.frame else after(scene, trigger.tokens[-1])
    yield from chosen if near is None or near in barred else [Filler("patient", near, "phrase after the verb")]


def _led_to(scene: Scene, trigger: Trigger, kind: EventType) -> list[int]:
    """ "gave birth to <a group>": the phrase behind a preposition that is part of the wording."""
    if len(trigger.tokens) == 1 or _GOING in kind.frame:
        return []
    near = (k for t in trigger.tokens for k in scene.kids(t, "obl", "nmod") if k not in (*trigger.tokens, *scene.times))
    return [k for k in near if any(c in trigger.tokens for c in scene.kids(k, "case"))]


def _part_of(scene: Scene, trigger: Trigger, index: int) -> bool:
    kids = scene.kids(index, "compound", "nmod", "amod")
    return index in trigger.tokens or any(k in trigger.tokens for k in kids)


def _marked(scene: Scene, heads: Iterable[int], kind: EventType) -> Iterator[int]:
    for head in heads:
        for kid in scene.kids(head, "obl", "nmod"):
            if kid in scene.times or kid < head or scene.token(kid).relation == "obl:agent":
                continue
            case = scene.case(kid)
            if case in kind.target or (case in LEAVING and "place is patient" in kind.frame):
                yield kid


def _below(scene: Scene, heads: tuple[int, ...], kind: EventType, barred: frozenset[int]) -> Iterator[Filler]:
    """Without an actor as object: the nearest one named in the phrases and clauses that hang on the verb."""
    if "speech" in kind.frame:
        return
    placed = []
    for kid in _under(scene, heads, barred):
        if scene.case(kid) in GOAL and "place is patient" in kind.frame:
            continue
        if scene.case(kid) not in PLACING or (kid in scene.actors and kid not in scene.places):
            yield Filler("patient", kid, _NEAREST)
            return
        placed.append(kid)
    if "place" in kind.patient and not objects(scene, heads[0]):
        yield from (Filler("patient", k, "place of the event") for k in placed[:1])


def _under(scene: Scene, heads: tuple[int, ...], barred: frozenset[int]) -> Iterator[int]:
    """The named words below some heads, nearest first; conditions and relative clauses are left out."""
    waiting = list(heads)
    for place in waiting:
        for kid in scene.kids(place, *_BELOW):
            token = scene.token(kid)
            own = place in heads and token.relation.startswith("nsubj")
            if own or kid in barred or _apart(scene, kid):
                continue
            if kid not in scene.times and token.lower not in PRONOUNS and kid not in heads and scene.named(kid):
                yield kid
            waiting.append(kid)


def _apart(scene: Scene, kid: int) -> bool:
    """Relative clauses, conditions and sources ("according to ...") do not name the one it is done to."""
    if scene.token(kid).relation == "acl:relcl" or scene.case(kid) in ACCORDING:
        return True
    marks = (scene.token(k) for k in scene.kids(kid, "mark"))
    return any(mark.tag == "IN" and mark.lower not in COMPLETING for mark in marks)


def _nominal(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> Iterator[Filler]:
    agents = [
        Filler("agent", k, "by-agent of the noun")
        for k in by_agents(scene, trigger.index) or _by_after(scene, trigger.index)
    ]
    marked = list(_nominal_patients(scene, trigger, kind))
    agents, patients = agents + [f for f in marked if f.role == "agent"], [f for f in marked if f.role == "patient"]
    owners, rest = _owners(scene, trigger.index), [p for p in patients if p.rule != "of the noun"]
    if owners and (agents or (_OWNER in kind.frame and not patients and not _followed(scene, trigger))):
        patients += [Filler("patient", k, "owner of the noun") for k in owners]
    else:
        agents += [Filler("agent", k, "owner of the noun") for k in owners]
    if rest and not agents:
        agents = [Filler("agent", p.index, p.rule) for p in patients if p.rule == "of the noun"]
        patients = rest
    carried = list(_carried(scene, trigger)) if trigger.light >= 0 else []
    if carried and all(scene.token(a.index).lower in PRONOUNS for a in agents):
        agents = [f for f in carried if f.role == "agent"] or agents
        patients += [f for f in carried if f.role == "patient"]
    yield from agents
    yield from patients
    if not patients:
        yield from _scene_of(scene, trigger)
    if not patients and trigger.light >= 0:
        heads = (trigger.index, trigger.light) if kind.plover else (trigger.index,)
        yield from _below(scene, heads, kind, speech | {a.index for a in agents})


def _followed(scene: Scene, trigger: Trigger) -> bool:
    """True when "of" comes right after the noun: the owner before it is then the doer, whatever the parse says."""
    last = scene.document.sentences[scene.token(trigger.index).sentence].last
    return trigger.index + 1 < last and scene.token(trigger.index + 1).lower in OWNING


def _by_after(scene: Scene, noun: int) -> list[int]:
    """ "died in an ambush by the brigade": an active verb has no doer with "by", so it belongs to the noun."""
    token = scene.token(noun)
    if not token.relation.startswith("obl") or scene.token(token.head).pos != "VERB" or passive(scene, token.head):
        return []
    return [k for k in by_agents(scene, token.head) if k > noun]


def _owners(scene: Scene, noun: int) -> list[int]:
    return scene.kids(noun, "nmod:poss") or [k for k in scene.kids(noun, "compound", "amod") if scene.named(k)]


def _nominal_patients(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Filler]:
    heads = (*trigger.tokens, trigger.light) if trigger.light >= 0 else trigger.tokens
    for head in heads:
        for kid in scene.kids(head, "nmod", "obl"):
            case, own = scene.case(kid), head in trigger.tokens
            if kid in scene.times or kid in trigger.tokens:
                continue
            if case == "of" and own:
                yield Filler("agent" if _GOING in kind.frame else "patient", kid, "of the noun")
            elif case in BOTH_SIDES and "reciprocal" in kind.frame and own:
                yield Filler("agent", kid, f"after {case}")
            elif (case in BEFORE_OBJECT or case in kind.target) and (own or scene.actor_like(kid)):
                yield Filler("patient", kid, f"after {case}")


def _carried(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    if afflicts(scene, trigger):
        yield from (Filler("patient", k, "object of the verb") for k in objects(scene, trigger.light))
        return
    if passive(scene, trigger.light):
        yield from (Filler("agent", k, "by-agent") for k in by_agents(scene, trigger.light))
        return
    found = subject(scene, trigger.light)
    if found is not None and found[0] != trigger.index:
        yield Filler("patient" if suffered(scene, trigger.light) else "agent", found[0], "subject of the light verb")


def _scene_of(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    """ "wounded two soldiers in a bomb attack": what the verb is done to, the attack is done to."""
    token = scene.token(trigger.index)
    if (
        token.relation == "obl"
        and scene.case(trigger.index) in ("in", "during")
        and scene.token(token.head).pos == "VERB"
    ):
        hit = scene.kids(token.head, "nsubj") if passive(scene, token.head) else scene.kids(token.head, "obj")
        yield from (Filler("patient", k, "done to in the event") for k in hit[:1])
