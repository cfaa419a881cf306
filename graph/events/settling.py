"""triggers of a sentence -> one for each event: words inside a wording, light verbs and verbs of beginning and ending give way"""

from __future__ import annotations

from typing import NamedTuple

from graph.events.event_types import CHANGE
from graph.events.scene import Scene
from graph.events.voice import passive
from graph.lang.en.inflection import all_verb_forms, verb_forms
from graph.lang.en.triggers import (
    AFFLICTING,
    COMING,
    COMMANDING,
    HAPPENING,
    HAPPENING_WITH,
    LIGHT,
    LINKS,
    LIVED,
    PARTICLES,
    SUFFERED,
    TO,
    UNCHANGED,
    UNDERGOING,
)
from graph.text import Token

_LIGHT = all_verb_forms(LIGHT)
AFFLICTING_FORMS = all_verb_forms(AFFLICTING)
_HAPPENING_FORMS = all_verb_forms(HAPPENING)
_HAPPENING_PHRASES = {form: words for verb, words in HAPPENING_WITH for form in verb_forms(verb)}
_STRUCK = AFFLICTING_FORMS - AFFLICTING | UNCHANGED
_SUFFERED = all_verb_forms(SUFFERED)
_COMING = verb_forms(COMING)
_COMMANDING = all_verb_forms(COMMANDING)
_TELLING = _COMMANDING | all_verb_forms(LIVED)
# "The race was held up": a particle makes another verb of a light one.
_LEADING = LINKS - PARTICLES
_CARRYING = _LIGHT | _SUFFERED | _COMMANDING


class Trigger(NamedTuple):
    """Words that report an event: `index` is their head, `mode` verb, noun or adjective, `light` the verb that carries a noun.

    `faint` words count only where others bear them out; `of` is the head of the noun whose happening the word tells again.
    """

    index: int  # type: ignore[assignment]
    tokens: tuple[int, ...]
    type: str
    mode: str
    rule: str
    light: int = -1
    faint: bool = False
    of: int = -1


def settle(scene: Scene, found: list[Trigger]) -> list[Trigger]:
    """One trigger per event: words inside a wording, light verbs and verbs of beginning and ending give way."""
    found = _whole(scene, found) if any(len(t.tokens) > 1 for t in found) else found
    nouns = {t.index for t in found if t.mode == "noun"}
    kept = _beside_nouns(scene, found, nouns) if nouns else found
    return [t for t in kept if t.type != CHANGE or not _has_event(scene, t, nouns)]


def _whole(scene: Scene, found: list[Trigger]) -> list[Trigger]:
    """The triggers without those that are part of the wording of another."""
    parts = [t for t in found if t.mode == "noun" and len(t.tokens) > 1]
    found = [t for t in found if t not in parts or not any(_hangs_in(scene, t, other) for other in parts)]
    found = [t for t in found if not _by_its_noun(scene, t, found)]
    inner = {i for t in found if t.mode == "verb" for i in t.tokens if i != t.index}
    found = [t for t in found if t.index not in inner and (t.mode == "verb" or inner.isdisjoint(t.tokens))]
    turned = {t.index: t for t in found if t.mode == "verb" and _turned(scene, t)}
    return [t for t in found if turned.get(t.index, t) is t]


def _turned(scene: Scene, trigger: Trigger) -> bool:
    """ "Was born", where "born" and "a child was born" tell the same."""
    return any(
        scene.tokens[i].relation == "aux:pass" and scene.tokens[i].head == trigger.index for i in trigger.tokens[:1]
    )


def _beside_nouns(scene: Scene, found: list[Trigger], nouns: set[int]) -> list[Trigger]:
    """The triggers without the verbs that only carry one of the nouns, or tell the same of it; the nouns know what carries them."""
    carried = {n: v for n in sorted(nouns) if (v := carrier(scene, n)) >= 0}
    hollow = {v for v in carried.values() if scene.tokens[v].lower not in _TELLING}
    kept = [
        t for t in found if t.index not in hollow or any(scene.tokens[i].lower not in _LEADING for i in t.tokens[1:])
    ]
    kept = [t._replace(light=carried[t.index]) if t.index in carried and t.mode == "noun" else t for t in kept]
    told = {t.index: t.type for t in kept if t.mode == "noun"}
    return [t for t in kept if t.mode != "verb" or all(told.get(k) != t.type for k in scene.kids(t.index, "nsubj"))]


def _hangs_in(scene: Scene, trigger: Trigger, other: Trigger) -> bool:
    """True for the part of a hyphened noun ("<sit>-in") that hangs on another part with the same words."""
    same = trigger is not other and trigger.mode == "noun" and set(trigger.tokens) == set(other.tokens)
    return same and scene.tokens[trigger.index].head in trigger.tokens


def _by_its_noun(scene: Scene, trigger: Trigger, found: list[Trigger]) -> bool:
    """ "A <search> was launched": where the noun in a verb's wording stands before it and tells the same, it tells it."""
    if trigger.mode != "verb" or len(trigger.tokens) == 1 or scene.tokens[trigger.index].lower not in _CARRYING:
        return False
    ahead = {i for i in trigger.tokens if i < trigger.index}
    return any(t.mode == "noun" and t.type == trigger.type and t.index in ahead for t in found)


def carrier(scene: Scene, noun: int) -> int:
    """The light verb around a noun ("carried out <an attack>", "came under <attack>", "<a quake> hit"), else -1."""
    token = scene.tokens[noun]
    if token.relation == "conj":
        return carrier(scene, token.head)
    head = scene.tokens[token.head]
    if (verb := struck(scene, token)) >= 0:
        return verb
    if token.relation == "nsubj":
        return head.index if head.lower in AFFLICTING_FORMS else -1
    if head.pos not in ("VERB", "AUX") and not head.tag.startswith("VB"):
        return -1
    if token.relation in ("obj", "nsubj:pass", "xcomp", "obl:unmarked"):
        return head.index if head.lower in _CARRYING else -1
    if token.relation.startswith("obl"):
        return head.index if head.lower in _SUFFERED and scene.case(noun) in UNDERGOING else -1
    return -1


def struck(scene: Scene, noun: Token) -> int:
    """ "The tremor <shook> Arlen": the verb of striking behind a noun that the tagger took for a part of one name, else -1."""
    after = scene.tokens[noun.index + 1] if noun.index + 1 < len(scene.tokens) else noun
    joined = noun.relation == "compound" and noun.head in (after.index, after.head)
    listed = after.relation == "compound" and after.lower in UNCHANGED
    return after.index if joined and after.lower in _STRUCK and not listed else -1


def suffered(scene: Scene, trigger: Trigger) -> bool:
    """True when the subject of the light verb is the one it is done to; who "comes to the rescue" rescues."""
    verb = scene.tokens[trigger.light].lower
    return verb in _SUFFERED and not (verb in _COMING and scene.case(trigger.index) in TO)


def afflicts(scene: Scene, trigger: Trigger) -> bool:
    """True for "<a quake> hit the town": the noun is the subject and the object is the one it is done to."""
    return trigger.light >= 0 and scene.tokens[trigger.index].relation in ("nsubj", "compound")


def goes_on(scene: Scene, trigger: Trigger) -> bool:
    """True for a verb of beginning, going on or spreading, which takes its meaning from what it is said of."""
    token = scene.tokens[trigger.index]
    if token.lower in _HAPPENING_FORMS:
        return not scene.kids(trigger.index, "obj", "xcomp")
    if token.lower not in _HAPPENING_PHRASES:
        return False
    beside = (*trigger.tokens[1:], *scene.kids(trigger.index, "compound", "advmod", "obj"))
    return any(scene.tokens[k].lower in _HAPPENING_PHRASES[token.lower] for k in beside)


def _has_event(scene: Scene, trigger: Trigger, nouns: set[int]) -> bool:
    kids = scene.kids(trigger.index, "nsubj", "obj", "xcomp", "csubj")
    head = scene.tokens[trigger.index].head
    if goes_on(scene, trigger) and not passive(scene, trigger.index):
        return False
    events = nouns | {t for t in kids if scene.tokens[t].relation == "xcomp" and scene.tokens[t].pos == "VERB"}
    return any(k in events for k in kids) or (head in nouns and scene.tokens[trigger.index].relation.startswith("acl"))
