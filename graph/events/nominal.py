"""a noun that reports an event -> its doers and those it is done to"""

from __future__ import annotations

from collections.abc import Iterator

from graph.events.arguments import Filler, by_agents, objects, subject
from graph.events.descent import below
from graph.events.event_types import EventType
from graph.events.scene import Scene
from graph.events.settling import Trigger, afflicts, suffered
from graph.events.voice import passive
from graph.lang.en.quotes import NEGATIONS
from graph.lang.en.triggers import (
    BACKED,
    BEFORE_OBJECT,
    BOTH_SIDES,
    DENYING,
    HOLDING,
    OWNING,
    PARTAKING,
    PARTS,
    PRONOUNS,
    UNDERGOING,
    WITHIN,
)

_GOING = "of is doer"
_OWNER = frozenset(("noun owner is patient", "subject is patient"))
_POSSESSOR, _PERSON = "possessor is patient", "person owner is patient"


def nominal(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> Iterator[Filler]:
    """The fillers of an event noun, agents first: from its "by", "of" and owner, and from the light verb that carries it."""
    agents = [
        Filler("agent", k, "by-agent of the noun")
        for k in by_agents(scene, trigger.index) or _by_after(scene, trigger.index)
    ]
    marked = list(_nominal_patients(scene, trigger, kind))
    agents, patients = agents + [f for f in marked if f.role == "agent"], [f for f in marked if f.role == "patient"]
    owners, rest = _owners(scene, trigger.index), [p for p in patients if p.rule != "of the noun"]
    alone = not patients and not _followed(scene, trigger)
    undergoing = [
        k for k in owners if agents or _besieged(scene, kind, k) or (alone and _undergoes(scene, trigger, kind, k))
    ]
    patients += [Filler("patient", k, "owner of the noun") for k in undergoing]
    agents += [Filler("agent", k, "owner of the noun") for k in owners if k not in undergoing]
    patients += [Filler("patient", k, "in that state") for k in _held(scene, trigger, kind)]
    if rest and not agents:
        agents = [Filler("agent", p.index, p.rule) for p in patients if p.rule == "of the noun"]
        patients = rest
    carried = list(_carried(scene, trigger)) if trigger.light >= 0 else []
    if carried and all(scene.tokens[a.index].lower in PRONOUNS for a in agents):
        agents = [f for f in carried if f.role == "agent"] or agents
        patients += [f for f in carried if f.role == "patient"]
    if not agents and (taker := _taking_part(scene, trigger.index)) is not None:
        agents = [Filler("agent", taker, "takes part")]
    yield from agents
    yield from patients
    if not patients:
        yield from _scene_of(scene, trigger)
    if not patients and trigger.light >= 0:
        heads = (trigger.index, trigger.light) if kind.plover else (trigger.index,)
        yield from below(scene, heads, kind, speech | {a.index for a in agents})


def _undergoes(scene: Scene, trigger: Trigger, kind: EventType, owner: int) -> bool:
    """ "The clerk's arrest", "her release", "Ann Lee's shooting": by the kind of event it is done to the noun's owner."""
    if _deed(scene, trigger, kind):
        return False
    if not _OWNER.isdisjoint(kind.frame):
        return True
    if _POSSESSOR in kind.frame:
        return scene.tokens[owner].relation == "nmod:poss"
    return _PERSON in kind.frame and any(m.actor.kind == "person" for m in scene.actors.get(owner, ()))


def _deed(scene: Scene, trigger: Trigger, kind: EventType) -> bool:
    """ "Their victory" is what they did, though "their defeat", of the same kind, befell them."""
    return scene.tokens[trigger.index].lemma in kind.deeds


def _besieged(scene: Scene, kind: EventType, owner: int) -> bool:
    """ "The Arlen siege", "the Arlen festival": a town that is no actor, where the noun does not name a side."""
    if owner not in scene.places or owner in scene.actors:
        return False
    before = scene.tokens[owner].relation != "nmod:poss"
    return "place" in kind.patient or (before and "reciprocal" not in kind.frame)


def _held(scene: Scene, trigger: Trigger, kind: EventType) -> tuple[int, ...]:
    """ "Lee Marsh is in custody", "is under arrest": who is in it, it is done to."""
    inside = scene.case(trigger.index) in WITHIN | UNDERGOING and bool(scene.kids(trigger.index, "cop"))
    return scene.kids(trigger.index, "nsubj") if inside and not {"reciprocal", _GOING} & kind.frame else ()


def _taking_part(scene: Scene, noun: int) -> int | None:
    """ "The union's role in the strike", "miners took part in the raid": whoever takes part in it does it."""
    token = scene.tokens[noun]
    part = scene.tokens[token.head]
    if scene.case(noun) not in WITHIN or token.head == noun or _none(scene, part.index):
        return None
    if part.pos in ("VERB", "ADJ") and (
        part.lemma in PARTAKING or any(_is_part(scene, k) for k in scene.kids(part.index, "obj"))
    ):
        found = subject(scene, part.index)
        return found[0] if found and scene.somebody(found[0]) else None
    return _partaker(scene, part.index) if _is_part(scene, part.index) else None


def _none(scene: Scene, index: int) -> bool:
    """ "Had no part in it", "was not involved in it"."""
    near = (index, scene.tokens[index].head)
    return any(scene.tokens[k].lower in NEGATIONS for place in near for k in scene.kids(place, "det", "advmod"))


def _is_part(scene: Scene, index: int) -> bool:
    return scene.tokens[index].pos == "NOUN" and scene.tokens[index].lemma in PARTS


def _partaker(scene: Scene, part: int) -> int | None:
    """Whose part it is: its owner, else the subject of the verb that it is the object of."""
    own = [*scene.kids(part, "nmod:poss"), *(k for k in scene.kids(part, "nmod") if scene.case(k) in OWNING)]
    verb, held = scene.tokens[part].head, scene.bases[part] == "obj"
    if held and scene.tokens[verb].lemma in DENYING:
        return None
    found = subject(scene, verb) if held and scene.tokens[verb].lemma in HOLDING else None
    told = own[:1] + ([found[0]] if found else [])
    return next((k for k in told if scene.somebody(k) or k in scene.actors), None)


def _followed(scene: Scene, trigger: Trigger) -> bool:
    """True when "of" comes right after the noun: the owner before it is then the doer, whatever the parse says."""
    last = scene.document.sentences[scene.tokens[trigger.index].sentence].last
    return trigger.index + 1 < last and scene.tokens[trigger.index + 1].lower in OWNING


def _by_after(scene: Scene, noun: int) -> list[int]:
    """ "died in an ambush by the brigade": an active verb has no doer with "by", so it belongs to the noun."""
    token = scene.tokens[noun]
    if not token.relation.startswith("obl") or scene.tokens[token.head].pos != "VERB" or passive(scene, token.head):
        return []
    return [k for k in by_agents(scene, token.head) if k > noun]


def _owners(scene: Scene, noun: int) -> tuple[int, ...]:
    inner = (k for k in scene.kids(noun, "compound", "amod") if scene.named(k) and not _backing(scene, k))
    return scene.kids(noun, "nmod:poss") or tuple(inner)


def _backing(scene: Scene, name: int) -> bool:
    """ "The <Turkish> backed raid": who backs it need not do it."""
    behind = scene.tokens[name + 1 : name + 2]
    return bool(behind) and behind[0].tag == "VBN" and behind[0].lower in BACKED


def _nominal_patients(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Filler]:
    heads = (*trigger.tokens, trigger.light) if trigger.light >= 0 else trigger.tokens
    for head in heads:
        for kid in scene.kids(head, "nmod", "obl"):
            case, own = scene.case(kid), head in trigger.tokens
            if kid in scene.times or kid in trigger.tokens:
                continue
            if case in OWNING and own:
                yield Filler("agent" if _of_doer(scene, trigger, kind) else "patient", kid, "of the noun")
            elif case in BOTH_SIDES and "reciprocal" in kind.frame and own:
                yield Filler("agent", kid, f"after {case}")
            elif (case in BEFORE_OBJECT or case in kind.target) and (own or scene.actor_like(kid)):
                yield Filler("patient", kid, f"after {case}")
    if kind.target and (near := _astray(scene, trigger, kind)) is not None:
        yield Filler("patient", near, "right behind the noun")


def _astray(scene: Scene, trigger: Trigger, kind: EventType) -> int | None:
    """ "In a 3-1 win over <Arlen>": what a preposition of the kind leads to right behind the noun, wherever the parse hangs it."""
    last = max(trigger.tokens)
    link = scene.tokens[last + 1] if last + 1 < len(scene.tokens) else scene.tokens[last]
    if link.relation != "case" or link.lower not in kind.target or link.head <= link.index:
        return None
    above = scene.tokens[link.head].head
    return link.head if above not in (*trigger.tokens, trigger.light) and scene.actor_like(link.head) else None


def _of_doer(scene: Scene, trigger: Trigger, kind: EventType) -> bool:
    return _deed(scene, trigger, kind) or (_GOING in kind.frame and not _in_aid(scene, trigger))


def _in_aid(scene: Scene, trigger: Trigger) -> bool:
    """ "In support of the miners" the miners are supported; "the support of the miners" is theirs."""
    return scene.case(trigger.index) in WITHIN


def _carried(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    if afflicts(scene, trigger):
        yield from (Filler("patient", k, "object of the verb") for k in objects(scene, trigger.light))
        return
    if passive(scene, trigger.light):
        yield from (Filler("agent", k, "by-agent") for k in by_agents(scene, trigger.light))
        return
    found = subject(scene, trigger.light)
    if found is not None and found[0] != trigger.index:
        yield Filler("patient" if suffered(scene, trigger) else "agent", found[0], "subject of the light verb")


def _scene_of(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    """ "wounded two soldiers in a bomb attack": what the verb is done to, the attack is done to."""
    token = scene.tokens[trigger.index]
    if token.relation == "obl" and scene.case(trigger.index) in WITHIN and scene.tokens[token.head].pos == "VERB":
        hit = scene.kids(token.head, "nsubj") if passive(scene, token.head) else scene.kids(token.head, "obj")
        yield from (Filler("patient", k, "done to in the event") for k in hit[:1])
