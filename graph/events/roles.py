"""trigger -> who did it and to whom: from active, passive, nominal, relative, reduced, joined and controlled clauses"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from graph.events.antecedents import partners
from graph.events.arguments import Filler, by_agents, objects, subject
from graph.events.beside import AFTER, after, before
from graph.events.descent import NEAREST, below
from graph.events.event_types import EventType
from graph.events.nominal import nominal
from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.events.voice import passive
from graph.lang.en.common import RELATIVES
from graph.lang.en.quotes import own_hand
from graph.lang.en.triggers import LEAVING, MEASURES, SUFFERED

_GOING, _ORDER = "of is doer", attrgetter("role", "index")
_NAMES = ("NOUN", "PROPN", "PRON")
_BESIDE = ("amod", "conj", "appos", "acl")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def fill(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> tuple[Filler, ...]:
    """Agents first, then patients; one phrase fills one role only. `speech` are the verbs of saying in the sentence."""
    if trigger.mode == "noun":
        found = nominal(scene, trigger, kind, speech)
    elif trigger.mode == "adjective":
        found = _described(scene, trigger.index)
    else:
        found = _verbal(scene, trigger, kind, speech)
    kept: dict[int, Filler] = {}
    for filler in found:
        joined = (filler.index,) if filler.rule == NEAREST else scene.conjuncts(filler.index)
        for index in (*joined, *_sides(scene, filler.index)):
            if _clause(scene, index) or scene.tokens[index].lower in RELATIVES:
                continue
            if index not in scene.times or index in scene.actors:
                kept.setdefault(index, filler._replace(index=index) if index != filler.index else filler)
    return tuple(sorted(kept.values(), key=_ORDER))


def _described(scene: Scene, index: int) -> Iterator[Filler]:
    """Whom an adjective is said of: the noun it stands at, its subject, or that of the verb it completes; who are "three dead" it does not say."""
    token = scene.tokens[index]
    if token.relation in _BESIDE:
        found: Sequence[int] = (token.head,)
    else:
        found = scene.kids(index, "nsubj")
        if not found and token.relation == "xcomp":
            found = scene.kids(token.head, "obj") or [
                k for k in scene.kids(token.head, "nsubj") if passive(scene, token.head)
            ]
    yield from (Filler("patient", k, "modified noun") for k in found[:1] if scene.tokens[k].pos in _NAMES)


def _clause(scene: Scene, index: int) -> bool:
    """A clause fills no role; "<Roads> were closed" opens with a noun, whatever the tagger took it for."""
    token = scene.tokens[index]
    if token.tag not in _FINITE:
        return False
    opens = index == scene.document.sentences[token.sentence].first
    return not (opens and token.relation.startswith("nsubj") and not scene.kids(index, "nsubj", "obj", "aux"))


def _sides(scene: Scene, head: int) -> list[int]:
    """ "the <Arlenian> and Ruritanian armies": the side that is joined to the one before the noun."""
    before = scene.kids(head, "amod", "compound")
    if not before:
        return []
    joined = {k: scene.kids(k, "conj") for k in before}
    if not any(joined.values()) and not _jointed(scene, head, before):
        return []
    sides = [c for k, others in joined.items() for c in (k, *others) if c in scene.actors]
    own = {m.actor.id for m in scene.actors.get(head, ())}
    return [k for k in sides if not any(m.actor.id in own for m in scene.actors[k])]


def _jointed(scene: Scene, head: int, before: Sequence[int]) -> bool:
    """True when a joint stands between the words before a noun, whatever it hangs on."""
    if len(before) < 2:
        return False
    return any(before[0] < c < before[-1] for k in (head, *before) for c in scene.kids(k, "cc"))


def _verbal(scene: Scene, trigger: Trigger, kind: EventType, speech: frozenset[int]) -> Iterator[Filler]:
    verb = trigger.index
    if scene.tokens[verb].pos not in ("VERB", "AUX", "ADJ") and not scene.kids(verb, "nsubj", "obj"):
        yield from _beside(scene, verb, kind)
        return
    found, done = subject(scene, verb), passive(scene, verb) and "no passive" not in kind.frame
    if "speaker is agent" in kind.frame:
        yield from _spoken(scene, verb, found)
        return
    given = len(trigger.tokens) > 1 and scene.tokens[verb].lemma in SUFFERED
    turned = done or given or ("subject is patient" in kind.frame and not _acted_on(scene, trigger))
    if done:
        yield from (Filler("agent", k, "by-agent") for k in by_agents(scene, verb))
    elif kind.doer or given:
        words = kind.doer | (LEAVING if given else frozenset())
        heads = trigger.tokens if given else (verb,)
        yield from (Filler("agent", k, "doer") for head in heads for k in by_agents(scene, head, words))
    if found and found[0] != verb and scene.tokens[found[0]].index not in trigger.tokens:
        role = "patient" if turned else "agent"
        yield Filler(role, found[0], f"passive {found[1]}" if done else found[1])
        yield from (Filler("agent", k, "partner of the doer") for k in partners(scene, verb) if not turned)
    elif not done and (near := before(scene, verb)) is not None:
        yield Filler("patient" if turned else "agent", near, "actor before the verb")
    barred = speech | {found[0]} if found else speech
    yield from _affected(scene, trigger, kind, barred, turned=turned)


def _acted_on(scene: Scene, trigger: Trigger) -> bool:
    """False for who killed himself, or took his own life: he is the one who died."""
    tokens = [scene.tokens[k] for k in trigger.tokens]
    if len(tokens) > 1 and own_hand(scene.document.text, min(t.start for t in tokens), max(t.end for t in tokens)):
        return False
    return any(scene.tokens[k].lower not in MEASURES for k in scene.kids(trigger.index, "obj"))


def _beside(scene: Scene, verb: int, kind: EventType) -> Iterator[Filler]:
    """Roles by place alone, where the parser saw no verb."""
    held = after(scene, verb)
    if (near := before(scene, verb)) is not None:
        role = "patient" if "subject is patient" in kind.frame and held is None else "agent"
        yield Filler(role, near, "actor before the verb")
    if held is not None:
        yield Filler("patient", held, AFTER)


def _spoken(scene: Scene, verb: int, found: tuple[int, str] | None) -> Iterator[Filler]:
    """ "X said that Y must ...": X demands it of Y."""
    clause = scene.tokens[verb]
    if clause.relation.startswith("aux"):
        clause = scene.tokens[clause.head]
    speaker = subject(scene, clause.head) if clause.relation in ("ccomp", "parataxis") else None
    if speaker and found and speaker[0] != found[0]:
        yield Filler("agent", speaker[0], "speaker")
        yield Filler("patient", found[0], "one who must")


def _affected(
    scene: Scene, trigger: Trigger, kind: EventType, barred: frozenset[int], *, turned: bool
) -> Iterator[Filler]:
    done = turned and passive(scene, trigger.index)
    held = [] if turned else [k for k in objects(scene, trigger.index) if k not in barred]
    inner = [k for k in held if _part_of(scene, trigger, k)]
    direct = [k for k in held if k not in inner] or ([] if done else _led_to(scene, trigger, kind))
    people = [k for k in direct if kind.done_to_things or scene.actor_like(k)]
    chosen = [Filler("patient", k, "object") for k in people]
    if chosen and "place is patient" not in kind.frame:
        yield from chosen
        return
    inner += [k for k in scene.kids(trigger.index, "nsubj") if k in trigger.tokens] if turned else []
    told = turned and not inner and "reciprocal" not in kind.frame
    marked = [] if told else list(_marked(scene, (trigger.index, *inner), kind))
    chosen += [Filler("patient", k, f"after {scene.case(k)}") for k in marked if scene.actor_like(k)]
    if not turned and len(chosen) == len(people):
        within = tuple(direct) or tuple(marked) or tuple(inner)
        chosen += list(below(scene, within or (trigger.index,), kind, barred)) if within or kind.plover else []
        chosen = chosen or list(
            below(scene, (trigger.index, *inner), kind, barred) if kind.plover and not direct else ()
        )
        chosen = chosen or [
            Filler("patient", k, "by-phrase of the object") for k in by_agents(scene, trigger.index) if direct
        ]
    chosen = chosen or [Filler("patient", k, "object") for k in direct]
    chosen = chosen or [Filler("patient", k, f"after {scene.case(k)}") for k in marked]
    near = None if chosen or turned or inner or {"speech", _GOING} & kind.frame else after(scene, trigger.tokens[-1])
    yield from chosen if near is None or near in barred else [Filler("patient", near, AFTER)]


def _led_to(scene: Scene, trigger: Trigger, kind: EventType) -> list[int]:
    """ "gave birth to <a group>": the phrase behind a preposition that is part of the wording."""
    if len(trigger.tokens) == 1 or _GOING in kind.frame:
        return []
    near = (k for t in trigger.tokens for k in scene.kids(t, "obl", "nmod") if k not in (*trigger.tokens, *scene.times))
    return [k for k in near if any(c in trigger.tokens for c in scene.kids(k, "case"))]


def _part_of(scene: Scene, trigger: Trigger, index: int) -> bool:
    """ "Cut diplomatic <ties>"; but in "removed <the mayor> from office" the mayor is the one it is done to."""
    kids = [k for k in scene.kids(index, "compound", "nmod", "amod") if scene.case(k) not in LEAVING]
    return index in trigger.tokens or any(k in trigger.tokens for k in kids)


def _marked(scene: Scene, heads: Iterable[int], kind: EventType) -> Iterator[int]:
    for head in heads:
        for kid in scene.kids(head, "obl", "nmod"):
            if kid in scene.times or kid < head or scene.tokens[kid].relation == "obl:agent":
                continue
            case = scene.case(kid)
            if case in kind.target or (case in LEAVING and "place is patient" in kind.frame):
                yield kid
