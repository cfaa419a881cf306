"""mentions of an article -> the same, where a noun names again what other words have told: "the incident", "the cut"

A general noun takes its meaning from what the article tells: it stands for the kind of event, among those that it can
stand for, that the article tells of most. A noun that no list holds stands for the act that its own verb has told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.events.event_types import CHANGE, GENERIC
from graph.events.faint import GENERAL
from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.findings import EventMention
from graph.lang.en.repeats import LIGHT, apart, plural
from graph.lang.en.stems import root
from graph.lang.en.triggers import DETERMINERS, ORDINALS, THING_PRONOUNS
from graph.ontology import Ontology
from graph.values import Factuality

AGAIN = "noun for what was told"
_LOOSE = (GENERIC, CHANGE)
_UNSURE = (Factuality.NEGATED, Factuality.HYPOTHETICAL)
_BEFORE, _NEAR = 3, 2
_LIGHT = frozenset(map(root, LIGHT))
Told = tuple[Trigger, EventMention]
Kinds = frozenset[str]


@dataclass(frozen=True, slots=True)
class Shells:
    """A general noun -> the kinds of event that it can stand for, and those where there is none of these."""

    of_words: Mapping[str, tuple[Kinds, Kinds]]


@lru_cache(maxsize=4)
def table(world: Ontology) -> Shells:
    """The table of the ontology's `Shell` blocks."""
    found: dict[str, tuple[Kinds, Kinds]] = {}
    for block in world.of_kind("Shell"):
        for word in block.texts("word", "en"):
            members, lesser = found.get(word, (frozenset(), frozenset()))
            found[word] = (members.union(block.texts("member")), lesser.union(block.texts("consequence")))
    return Shells(found)


def resolved(view: Scene, mentions: Iterable[Told], world: Ontology) -> Iterator[Told]:
    """The mentions; those that name again what another tells are faint, of its kind and tied to it.

    A noun of any act that names none of the article's is no mention.
    """
    told, shells = tuple(mentions), table(world)
    acts = [(t.index, m) for t, m in told if _tells(view, t, m, shells)]
    by_root: dict[str, list[tuple[int, EventMention]]] = defaultdict(list)
    for index, mention in acts:
        by_root[root(view.tokens[index].lower)].append((index, mention))
    meant = ((mention.id, _meant(view, (trigger, mention), acts, by_root, shells)) for trigger, mention in told)
    again = {name: act for name, act in meant if act is not None}
    empty = {m.id for t, m in told if t.rule == GENERAL and m.id not in again}
    for trigger, mention in told:
        if (act := again.get(mention.id)) is not None:
            yield trigger, replace(mention, type=act.type, of=act.id, faint=True, rule=AGAIN)
        elif mention.of in empty:
            yield trigger, replace(mention, type=GENERIC, of="")
        elif mention.id not in empty:
            yield trigger, replace(mention, type=again[mention.of].type) if mention.of in again else mention


def _tells(view: Scene, trigger: Trigger, mention: EventMention, shells: Shells) -> bool:
    """True for a mention that says by itself what happened."""
    if mention.faint or mention.type in _LOOSE or mention.factuality in _UNSURE:
        return False
    return trigger.mode == "verb" or view.tokens[trigger.index].lower not in shells.of_words


def _meant(
    view: Scene,
    told: Told,
    acts: Sequence[tuple[int, EventMention]],
    by_root: Mapping[str, Sequence[tuple[int, EventMention]]],
    shells: Shells,
) -> EventMention | None:
    """What a noun names again, if it does."""
    trigger, mention = told
    token = view.tokens[trigger.index]
    if trigger.mode != "noun" or mention.of or not _again(view, trigger):
        return None
    stem = root(token.lower)
    if mention.type in _LOOSE and stem not in _LIGHT:
        many = plural(token.lower)
        alike = [
            act
            for act in by_root.get(stem, ())
            if view.tokens[act[0]].pos != "NOUN" or plural(view.tokens[act[0]].lower) is many
        ]
        if alike:
            return _nearest(view, trigger.index, alike)
    if token.lower not in shells.of_words:
        return None
    members, lesser = shells.of_words[token.lower]
    if mention.type in members:
        return None
    own = frozenset((mention.type,)) - set(_LOOSE)
    fitting = [act for act in acts if act[1].type in members | own] or [act for act in acts if act[1].type in lesser]
    if not fitting:
        return None
    counts = Counter(act.type for _, act in fitting)
    most = max(counts.values())
    act = _nearest(view, trigger.index, [act for act in fitting if counts[act[1].type] == most])
    return act if act.type != mention.type else None


def _again(view: Scene, trigger: Trigger) -> bool:
    """True for a noun by which nobody new is brought in: "the incident", "their decision", not "a similar incident"."""
    index = trigger.index
    if len(trigger.tokens) > 1 or _described(view, index) or _told_apart(view, index):
        return False
    if any(view.tokens[k].lower in ORDINALS for k in view.kids(index, "amod")) or apart(
        [token.lower for token in view.tokens[max(index - _BEFORE, 0) : index]]
    ):
        return False
    known = any(view.tokens[k].lower in DETERMINERS for k in view.kids(index, "det", "nmod:poss")) or _beside(
        view, index
    )
    said = view.kids(index, "cop") and any(view.tokens[k].lower in THING_PRONOUNS for k in view.kids(index, "nsubj"))
    return known or bool(said) or view.headline(index)


def _described(view: Scene, noun: int) -> bool:
    """ "A bank robbery", "two incidents": what stands before it tells which one it is; a name ("the Arlen tragedy") need not."""
    return bool(view.kids(noun, "nummod")) or not all(view.named(k) for k in view.kids(noun, "compound"))


def _beside(view: Scene, noun: int) -> bool:
    """ "The dam burst, a <disaster> that ...": what was just told, named behind a comma."""
    return view.tokens[noun].relation == "appos" and bool(view.kids(noun, "acl:relcl"))


def _told_apart(view: Scene, noun: int) -> bool:
    """ "The disaster of Arlen": what is named behind the noun tells which one it is."""
    return any(view.named(k) and k not in view.times for k in view.kids(noun, "nmod"))


def _nearest(view: Scene, index: int, acts: Sequence[tuple[int, EventMention]]) -> EventMention:
    """The last act before a place in its sentence or the two before; else the first of the article, which opens with what it tells."""
    sentence = view.tokens[index].sentence
    before = (
        mention
        for place, mention in reversed(acts)
        if place < index and sentence - view.tokens[place].sentence <= _NEAR
    )
    return next(before, acts[0][1])
