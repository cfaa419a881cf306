"""trigger -> who did it and to whom: from active, passive, nominal, relative, reduced, joined and controlled clauses"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.event_types import EventType
from graph.lang.en.inflection import verb_forms
from graph.lang.en.triggers import BEFORE_OBJECT, RELATIVES, SUBJECT_CONTROL
from graph.scene import Scene
from graph.triggers import Trigger, suffered

_CONTROL = frozenset(form for word in SUBJECT_CONTROL for form in verb_forms(word))
_DEPTH = 6
_OWNER = "noun owner is patient"
_PLACES = frozenset(("in", "into", "to", "from", "at", "near", "on"))


@dataclass(frozen=True, slots=True)
class Filler:
    """The head of a phrase that fills a role, and the rule that found it."""

    role: str
    index: int
    rule: str


def fill(scene: Scene, trigger: Trigger, kind: EventType) -> tuple[Filler, ...]:
    """Agents first, then patients; one phrase fills one role only."""
    found = _nominal(scene, trigger, kind) if trigger.mode == "noun" else _verbal(scene, trigger, kind)
    kept: dict[int, Filler] = {}
    for filler in found:
        for index in scene.conjuncts(filler.index):
            if index not in scene.times or index in scene.actors:
                kept.setdefault(index, Filler(filler.role, index, filler.rule))
    return tuple(sorted(kept.values(), key=lambda f: (f.role, f.index)))


def subject(scene: Scene, verb: int, depth: int = _DEPTH) -> tuple[int, str] | None:
    """The phrase a verb is said of, wherever it stands: own subject, shared, controlled or relative."""
    if depth == 0:
        return None
    token, own = scene.token(verb), scene.kids(verb, "nsubj")
    if own:
        return _subject_itself(scene, verb, own[0])
    relation, head = token.relation, token.head
    if relation == "acl:relcl" or (relation == "acl" and token.tag in ("VBG", "VBN")):
        return head, "relative clause" if relation == "acl:relcl" else "reduced clause"
    if relation == "xcomp":
        return _controller(scene, head, depth)
    if relation in ("conj", "advcl", "parataxis", "aux", "cop", "advcl:relcl"):
        return subject(scene, head, depth - 1)
    if relation == "acl":
        return _owner(scene, head, depth)
    return None


def passive(scene: Scene, verb: int) -> bool:
    """True when the grammatical subject is the one it is done to."""
    token = scene.token(verb)
    if scene.kids(verb, "aux:pass") or any(scene.token(k).relation == "nsubj:pass" for k in scene.kids(verb, "nsubj")):
        return True
    if token.tag != "VBN" or scene.kids(verb, "aux"):
        return (
            token.tag == "VBN"
            and token.relation == "conj"
            and not scene.kids(verb, "nsubj", "obj")
            and passive(scene, token.head)
        )
    if token.relation == "conj":
        return passive(scene, token.head)
    return token.relation in ("acl", "amod", "advcl", "root") and not scene.kids(verb, "obj")


def _subject_itself(scene: Scene, verb: int, own: int) -> tuple[int, str]:
    token = scene.token(own)
    if token.lower in RELATIVES and scene.token(verb).relation.startswith(("acl", "advcl")):
        return scene.token(verb).head, "relative clause"
    return own, "subject"


def _controller(scene: Scene, head: int, depth: int) -> tuple[int, str] | None:
    governor, objects = scene.token(head), scene.kids(head, "obj")
    if objects and governor.lower not in _CONTROL and governor.pos == "VERB":
        return objects[0], "object control"
    found = subject(scene, head, depth - 1)
    return (found[0], "subject control") if found else None


def _owner(scene: Scene, noun: int, depth: int) -> tuple[int, str] | None:
    owners = scene.kids(noun, "nmod:poss") or [k for k in scene.kids(noun, "compound", "amod") if scene.named(k)]
    if owners:
        return owners[0], "owner of the noun"
    head = scene.token(scene.token(noun).head)
    return subject(scene, head.index, depth - 1) if head.pos in ("VERB", "AUX") and head.index != noun else None


def _verbal(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Filler]:
    verb = trigger.index
    if trigger.mode == "adjective":
        active = scene.token(verb).lower.endswith("ing")
        yield Filler("agent" if active else "patient", scene.token(verb).head, "modified noun")
        return
    found, done = subject(scene, verb), passive(scene, verb)
    turned = done or ("subject is patient" in kind.frame and not scene.kids(verb, "obj"))
    by = tuple(_by(scene, verb)) if done else ()
    yield from (Filler("agent", k, "by-agent") for k in by)
    if found and turned and found[0] != verb:
        yield Filler("patient", found[0], f"passive {found[1]}" if done else found[1])
    elif found and found[0] != verb:
        yield Filler("agent", found[0], found[1])
    elif not done:
        yield from _before(scene, verb)
    yield from _affected(scene, trigger, kind, turned)


def _by(scene: Scene, verb: int) -> Iterator[int]:
    for kid in scene.kids(verb, "obl", "nmod"):
        if scene.token(kid).relation == "obl:agent" or (scene.case(kid) == "by" and kid not in scene.times):
            yield kid


def _before(scene: Scene, verb: int) -> Iterator[Filler]:
    """A finite verb without a subject in the parse: the named phrase that stands right before it."""
    if scene.token(verb).tag not in ("VBD", "VBZ", "VBP"):
        return
    first = scene.document.sentences[scene.token(verb).sentence].first
    for place in range(verb - 1, max(first - 1, verb - 5), -1):
        token = scene.token(place)
        if token.pos == "VERB" or token.lower in (",", ";", ":"):
            return
        if scene.named(place):
            yield Filler("agent", place, "named phrase before the verb")
            return


def _affected(scene: Scene, trigger: Trigger, kind: EventType, turned: bool) -> Iterator[Filler]:
    verb = trigger.index
    objects = [k for k in scene.kids(verb, "obj", "iobj") if k not in scene.times] if not turned else []
    objects += _shared_object(scene, verb) if not objects and not turned else []
    if not turned and not objects and (gap := _gap(scene, verb)) is not None:
        objects = [gap]
    inner = [k for k in objects if k in trigger.tokens]
    direct = [k for k in objects if k not in trigger.tokens]
    marked = list(_marked(scene, (verb, *inner), kind))
    people = [k for k in direct if scene.actor_like(k)]
    if people or not marked:
        yield from (Filler("patient", k, "object") for k in direct)
    if not people:
        yield from (Filler("patient", k, f"after {scene.case(k)}") for k in marked)
    if not people and not marked and not turned:
        yield from _further(scene, verb, kind)


def _shared_object(scene: Scene, verb: int) -> list[int]:
    """ "stealing and selling <oil>": the object hangs on the last of the joined verbs."""
    for kid in scene.kids(verb, "conj"):
        if scene.token(kid).pos == "VERB" and not scene.kids(kid, "nsubj") and kid - verb <= 3:
            return [k for k in scene.kids(kid, "obj") if k not in scene.times]
    return []


def _gap(scene: Scene, verb: int) -> int | None:
    """ "a charge the minister rejected": the noun before a relative clause with its own subject."""
    token = scene.token(verb)
    if token.relation != "acl:relcl":
        return None
    own = scene.kids(verb, "nsubj")
    return token.head if own and scene.token(own[0]).lower not in RELATIVES else None


def _marked(scene: Scene, heads: tuple[int, ...], kind: EventType) -> Iterator[int]:
    for head in heads:
        for kid in scene.kids(head, "obl", "nmod"):
            case = scene.case(kid)
            if case in kind.target and kid not in scene.times and scene.token(kid).relation != "obl:agent":
                yield kid
            elif case in _PLACES and "place is patient" in kind.frame and kid in scene.places:
                yield kid


def _further(scene: Scene, verb: int, kind: EventType) -> Iterator[Filler]:
    """Without an object of its own: the one the clause below it acts on, or names as its subject."""
    if "speech" in kind.frame or kind.quad == 0:
        return
    for kid in scene.kids(verb, "ccomp", "xcomp", "advcl"):
        own = [k for k in scene.kids(kid, "nsubj") if scene.actor_like(k) and scene.token(k).pos != "PRON"]
        own = own or [k for k in scene.kids(kid, "obj", "obl") if k not in scene.times and scene.actor_like(k)]
        if own:
            yield Filler("patient", own[0], "clause below")
            return


def _nominal(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Filler]:
    agents, patients = list(_nominal_agents(scene, trigger)), list(_nominal_patients(scene, trigger, kind))
    owners, rest = _owners(scene, trigger.index), [p for p in patients if p.rule != "of the noun"]
    if owners and (agents or (_OWNER in kind.frame and not patients)):
        patients += [Filler("patient", k, "owner of the noun") for k in owners]
    else:
        agents += [Filler("agent", k, "owner of the noun") for k in owners]
    if rest and not agents:
        agents = [Filler("agent", p.index, p.rule) for p in patients if p.rule == "of the noun"]
        patients = rest
    if trigger.light >= 0 and not agents:
        carried = list(_carried(scene, trigger))
        agents, patients = (
            agents + [f for f in carried if f.role == "agent"],
            patients + [f for f in carried if f.role == "patient"],
        )
    yield from agents
    yield from patients
    if not patients:
        yield from _scene_of(scene, trigger)


def _owners(scene: Scene, noun: int) -> list[int]:
    return scene.kids(noun, "nmod:poss") or [k for k in scene.kids(noun, "compound", "amod") if scene.named(k)]


def _nominal_agents(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    for kid in scene.kids(trigger.index, "nmod", "obl", "acl"):
        if scene.case(kid) == "by" and kid not in scene.times:
            yield Filler("agent", kid, "by-agent of the noun")


def _nominal_patients(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Filler]:
    heads = (trigger.index,) if trigger.light < 0 else (trigger.index, trigger.light)
    for head in heads:
        for kid in scene.kids(head, "nmod", "obl"):
            case = scene.case(kid)
            if kid in scene.times or case == "by" or kid == trigger.index:
                continue
            if case == "of" and head == trigger.index:
                yield Filler("patient", kid, "of the noun")
            elif case in BEFORE_OBJECT or case in kind.target:
                if scene.actor_like(kid) or head == trigger.index:
                    yield Filler("patient", kid, f"after {case}")


def _carried(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    found = subject(scene, trigger.light)
    if found is not None and found[0] != trigger.index:
        turned = suffered(scene, trigger.light)
        if passive(scene, trigger.light):
            yield from (Filler("agent", k, "by-agent") for k in _by(scene, trigger.light))
        else:
            yield Filler("patient" if turned else "agent", found[0], "subject of the light verb")


def _scene_of(scene: Scene, trigger: Trigger) -> Iterator[Filler]:
    """ "wounded two soldiers in a bomb attack": what the verb is done to, the attack is done to."""
    token = scene.token(trigger.index)
    if (
        token.relation == "obl"
        and scene.case(trigger.index) in ("in", "during")
        and scene.token(token.head).pos == "VERB"
    ):
        verb = token.head
        hit = scene.kids(verb, "obj") or (scene.kids(verb, "nsubj") if passive(scene, verb) else [])
        yield from (Filler("patient", k, "done to in the event") for k in hit[:1])
