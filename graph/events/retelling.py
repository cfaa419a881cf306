"""triggers of a sentence -> the same, where a verb that strikes tells again what its subject told: "the <quake> hit the coast"

Storms and people strike alike. What a force of nature does is its own happening, told by noun and verb; what "it" does
is that of the force told last; what a mere thing does is no attack, though something may have happened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.events.arguments import passive, subject
from graph.events.event_types import GENERIC
from graph.events.selection import Selection
from graph.events.triggers import AFFLICTING_FORMS, Trigger, afflicts
from graph.lang.en.triggers import THING_PRONOUNS

AGAIN, THING = "verb of its event noun", "verb said of a thing"
_FORCE, _WILLED = "force of nature", "willed"
_LIFELESS = frozenset(("thing", "force"))
_NEAR = 3


def retold(known: Selection, reported: Iterable[Trigger], last: Trigger | None) -> Iterator[Trigger]:
    """The triggers, those that strike without a will as faint ones; `last` is the force of nature told before."""
    reported = tuple(reported)
    forces = {i: t for t in reported if _FORCE in known.types[t.type].frame for i in t.tokens}
    for trigger in reported:
        yield _again(known, trigger, forces, last)
        if trigger.mode == "noun" and afflicts(known.scene, trigger):
            yield Trigger(trigger.light, (trigger.light,), trigger.type, "verb", AGAIN, faint=True, of=trigger.index)


def force(known: Selection, reported: Iterable[Trigger]) -> Trigger | None:
    """The first force of nature among some triggers."""
    return next((t for t in reported if t.mode == "noun" and _FORCE in known.types[t.type].frame), None)


def _again(known: Selection, trigger: Trigger, forces: dict[int, Trigger], last: Trigger | None) -> Trigger:
    scene, verb = known.scene, trigger.index
    strikes = scene.tokens[verb].lower in AFFLICTING_FORMS and len(trigger.tokens) == 1
    willed = _WILLED in known.types[trigger.type].frame
    if not strikes or not (willed or trigger.type == GENERIC) or passive(scene, verb):
        return trigger
    found = subject(scene, verb)
    if found is None:
        return trigger
    doer = scene.tokens[found[0]]
    if doer.index in forces:
        return _of(trigger, forces[doer.index])
    if doer.lower in THING_PRONOUNS and doer.index not in scene.actors:
        last = next((t for i, t in sorted(forces.items(), reverse=True) if i < verb and t.mode == "noun"), last)
        near = last is not None and doer.sentence - scene.tokens[last.index].sentence <= _NEAR
        return _of(trigger, last) if last is not None and near else trigger
    lifeless = doer.pos == "NOUN" and bool(known.kinds(doer.index)) and known.kinds(doer.index) <= _LIFELESS
    return trigger._replace(type=GENERIC, rule=THING, faint=True) if willed and lifeless else trigger


def _of(trigger: Trigger, noun: Trigger) -> Trigger:
    return trigger._replace(type=noun.type, rule=AGAIN, faint=True, of=noun.index)
