"""readings -> profiles: what each mention of an event tells about its identity"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import dropwhile, takewhile

from graph.events.event_types import ancestors, table
from graph.lang.en.repeats import FOLLOWING, apart, plural
from graph.lang.en.stems import stem, telling, telling_stems, words
from graph.merge.acts import Families, Senses, families, roots, senses, sides
from graph.merge.evidence import Profile
from graph.model import Basis, EventMention, Interval, Participant, Reading, Thing
from graph.ontology import Ontology
from graph.passages import sentences, together

Names = Mapping[str, Thing]
_BEFORE, _NOUN = 40, "noun"
_REPEATED = "repeated"
_FRAMES = frozenset(("reciprocal", "no passive"))
_FOLLOWING = frozenset(map(stem, FOLLOWING))


@dataclass(frozen=True, slots=True)
class _World:
    """What the profiles of all articles are made with: senses of acts, kinds of events, corpus-wide things."""

    senses: Senses
    families: Families
    kinds: Mapping[str, tuple[str, ...]]
    names: Names
    traits: Mapping[str, frozenset[str]]
    sides: Mapping[str, frozenset[str]]
    steps: Mapping[str, frozenset[str]]


def profiles(readings: Iterable[Reading], world: Ontology, names: Names) -> Iterator[Profile]:
    """One profile per mention, articles in order; `names` gives the corpus-wide thing for the id an article uses."""
    traits = {
        block.id: frozenset(block.texts("identity")) | _FRAMES.intersection(block.texts("frame"))
        for block in world.of_kind("EventType")
    }
    known = _World(
        senses(world), families(world), kinds(world), names, traits, sides(world, "Sides"), sides(world, "Steps")
    )
    for reading in readings:
        starts = [span.start for span in sentences(reading.article)]
        for order, mention in enumerate(sorted(reading.found.events, key=lambda m: (m.span, m.id))):
            found = _profile(reading, mention, known)
            sentence = bisect_right(starts, mention.span.start)
            yield replace(found, order=order, sentence=sentence)


def _figures(reading: Reading, mention: EventMention) -> frozenset[str]:
    """The exact numbers in the clause."""
    found = (number.value for number in reading.found.numbers if mention.extent.contains(number.span))
    return frozenset(f"{value.low:g}" for value in found if value.low is not None and value.low == value.high)


def _repeat(reading: Reading, mention: EventMention) -> str:
    """The word before the trigger, or its own, that sets the act apart from others of its kind."""
    start = max(mention.extent.start, mention.span.start - _BEFORE) if mention.extent.contains(mention.span) else 0
    before = words(reading.article.text[start : mention.span.start])
    following = _FOLLOWING.intersection(map(stem, words(reading.article.quote(mention.span))))
    return min(following, default="") or apart(before, noun=mention.rule.startswith(_NOUN))


def _noun(reading: Reading, mention: EventMention) -> str:
    if not mention.rule.startswith(_NOUN):
        return ""
    return "many" if plural(reading.article.quote(mention.span)) else "one"


def kinds(world: Ontology) -> dict[str, tuple[str, ...]]:
    """Event type -> itself and its broader types, nearest first."""
    types = table(world)
    return {name: ancestors(name, types) for name in types}


def _profile(reading: Reading, mention: EventMention, known: _World) -> Profile:
    trigger = _telling(reading.article.quote(mention.span), noun=mention.rule.startswith(_NOUN))
    around = frozenset(telling_stems(reading.article.quote(mention.extent)))
    agents, patients = (_participants(reading, mention, role, known.names) for role in ("agent", "patient"))
    said, around_it = words(reading.article.quote(mention.span)), (*mention.places, *mention.near)
    acts = known.senses.find(said, trigger)
    return Profile(
        mention.id, mention.article, 0, " ".join(sorted(roots(said, trigger))),
        acts, known.kinds.get(mention.type, (mention.type,)),
        known.traits.get(mention.type, frozenset()), agents, patients - agents, _targets(mention, known),
        _named(mention, known.names, "person"), _named(mention, known.names),
        frozenset(key for spot in around_it for key in _keys(spot.place)),
        frozenset(spot.place.id for spot in around_it if spot.place.id and spot.place.kind != "country"),
        mention.when.interval if mention.when else Interval(), _dated(reading, mention), reading.published,
        around - {stem(word) for word in trigger}, figures=_figures(reading, mention),
        repeat=_repeat(reading, mention), noun=_noun(reading, mention), faint=mention.faint, of=mention.of,
        families=known.families.find((*acts, mention.type), said, trigger), past=_past(mention),
        sides=known.sides.get(mention.type, frozenset()), steps=known.steps.get(mention.type, frozenset()),
        crowds=_named(mention, known.names, "group"), hands=_hands(reading, mention, known.names),
    )  # fmt: skip


def _telling(trigger: str, *, noun: bool) -> tuple[str, ...]:
    """The words of a trigger that say what happened; of a noun its head: "murder charges" are charges and no murder."""
    found = words(trigger)
    if noun:
        found = tuple(takewhile(telling, dropwhile(lambda word: not telling(word), found)))[-1:] or found
    return tuple(word for word in found if telling(word)) or found or (trigger,)


def _named(mention: EventMention, names: Names, kind: str = "") -> frozenset[str]:
    """The participants of a kind; without one all who are no persons."""
    things = (names.get(p.thing.id, p.thing) for p in mention.participants if p.thing.id)
    kept = (thing for thing in things if (thing.kind == kind if kind else thing.kind != "person"))
    return frozenset(key for thing in kept for key in _keys(thing))


def _hands(reading: Reading, mention: EventMention, names: Names) -> frozenset[str]:
    """The doers that stand there by their names: no pronoun, and no sort of people."""
    doers = ((names.get(p.thing.id, p.thing), p.span) for p in mention.participants if p.role == "agent" and p.thing.id)
    return frozenset(
        thing.id for thing, span in doers if thing.kind != "group" and _called(reading.article.quote(span), thing.name)
    )


def _called(quote: str, name: str) -> bool:
    """True for words of which one is a word of the name, and is written as a name."""
    return any(word[0].isupper() and telling(word) and word in words(name) for word in words(quote))


def _targets(mention: EventMention, known: _World) -> frozenset[str]:
    """Those it was done to, else those who did it, unless it is a deed that one does again and again."""
    things = [(p.role, known.names.get(p.thing.id, p.thing).id) for p in mention.participants if p.thing.id]
    patients = frozenset(name for role, name in things if role == "patient")
    again = _REPEATED in known.traits.get(mention.type, frozenset())
    return patients or (frozenset() if again else frozenset(name for _, name in things))


def _past(mention: EventMention) -> bool:
    """True for "in the past", and not for what only precedes a day."""
    when = mention.when
    return (
        when is not None and when.basis is Basis.PUBLICATION and when.interval.first is None and when.relation == "on"
    )


def _dated(reading: Reading, mention: EventMention) -> bool:
    """True when the date stands in the sentence of the mention: not taken over from the story or the day of the report."""
    if mention.when is None or (mention.when.basis is Basis.INHERITED and mention.when.span == mention.span):
        return False
    return together(reading.article.text, mention.when.span, mention.span)


def _participants(reading: Reading, mention: EventMention, role: str, names: Names) -> frozenset[str]:
    chosen = (p for p in mention.participants if p.role == role)
    return frozenset(key for participant in chosen for key in _participant(reading, participant, names))


def _participant(reading: Reading, participant: Participant, names: Names) -> tuple[str, ...]:
    if participant.thing.id:
        return _keys(names.get(participant.thing.id, participant.thing))
    heads = telling_stems(reading.article.quote(participant.span))
    return tuple(heads[-1:])


def _keys(thing: Thing) -> tuple[str, ...]:
    return (thing.id, *thing.within) if thing.id else ()
