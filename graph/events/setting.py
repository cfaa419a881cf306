"""events of a sentence -> the numbers and places that belong to each of them"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from graph.events import reach
from graph.events.arguments import Filler
from graph.events.event_types import EventType
from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.findings import NumberMention, PlaceMention
from graph.lang.en.dates.sequence import WHEN
from graph.lang.en.factuality import ACCORDING
from graph.lang.en.triggers import (
    AMONG,
    DURING,
    FILLING,
    LEAVE,
    LEAVING,
    MOVING,
    ONE,
    OWNING,
    PARENTS,
    PLACING,
    STRETCHED,
    SUMMED,
    TAKING,
    TERMS,
)
from graph.text import Document

Found = TypeVar("Found", NumberMention, PlaceMention)
_STEPS = 12
_SAID = ("ccomp", "parataxis")
_LENGTH, _MONEY = "duration", "money"
_ADDED, _COUNTING, _OBJECT, _RELATIVE = "appos", "nummod", "obj", "acl:relcl"


class Sites(NamedTuple):
    """The places of an event, and those that its sentence names near it and that are not said to be its own."""

    own: tuple[PlaceMention, ...]
    near: tuple[PlaceMention, ...]


_NOWHERE = Sites((), ())


def by_sentence(document: Document, found: Iterable[Found]) -> dict[int, list[Found]]:
    """Mentions by the index of the sentence they begin in."""
    table: dict[int, list[Found]] = defaultdict(list)
    for mention in found:
        sentence = document.sentence_at(mention.span.start)
        if sentence is not None:
            table[sentence.index].append(mention)
    return table


def beneath(view: Scene, within: Iterable[Found], heads: dict[int, int]) -> dict[int, list[Found]]:
    """The mentions of a sentence by the trigger they hang on."""
    table: dict[int, list[Found]] = defaultdict(list)
    for mention in within:
        head = view.document.head_of(mention.span)
        above = _owner(view, mention, head.index, heads) if head else -1
        if above >= 0:
            table[above].append(mention)
    return table


def _owner(view: Scene, mention: NumberMention | PlaceMention, index: int, heads: dict[int, int]) -> int:
    """The trigger that a place or number belongs to, -1 for none."""
    if not isinstance(mention, NumberMention):
        return _above(view, index, heads)
    above = view.tokens[view.tokens[index].head]
    if above.lemma in PARENTS and view.case(index) in OWNING:
        return -1  # "A mother of three was hurt": the three were not.
    noun = view.tokens[index].head if view.bases[index] == _COUNTING else index
    if (several := _of_several(view, noun, heads)) >= 0:
        return several
    if _whole(view, noun):
        return -1  # "90 of the firm's 1,300 workers were sacked": the others were not.
    if any(_is_one(view, place) for place in (index, view.tokens[noun].head)):
        return -1  # "Ann Lee, one of a crew of 12, was hurt": nobody else was.
    return next((place for place in _owners(view, mention, index, heads) if place >= 0), -1)


def _owners(view: Scene, mention: NumberMention, index: int, heads: dict[int, int]) -> Iterator[int]:
    """The triggers that a number may belong to, the surest first; -1 for each way that leads to none."""
    yield _filled(view, mention, index, heads)
    yield _beside(view, mention, heads)
    yield _left(view, index, heads)
    yield _above(view, index, heads, measured=bool(mention.value.unit))
    yield _below(view, index, heads)
    yield _during(view, index, heads) if mention.value.kind != _LENGTH else -1


def sites(
    view: Scene,
    trigger: Trigger,
    kind: EventType,
    fillers: tuple[Filler, ...],
    close: tuple[list[PlaceMention], tuple[PlaceMention, ...]],
) -> Sites:
    """The places an event was done to, then those it was done in, else the nearest that holds for its clause; and those near.

    `close` are the settings under the trigger and all of its sentence. A country that acts is no place of the event; a
    statement is not placed by what it speaks of.
    """
    under, told = close
    named = [f for f in fillers if f.index in view.places]
    if not told and not named:
        return _NOWHERE
    acted_on = [view.places[f.index] for f in named if _acted_on(view, f, kind)]
    fitting = [p for p in told if _holds(view, p, trigger) and not _tells(view, p)]
    placed, near = [p for p in under if p in fitting], under
    if not acted_on and not placed and "speech" not in kind.frame:
        placed = _nearest(view, trigger, [p for p in fitting if _rests(view, p, trigger)])
    if not acted_on and not near and "speech" not in kind.frame:
        near = _nearest(view, trigger, told)
    found = tuple(dict.fromkeys([*acted_on, *placed]))
    return Sites(found, tuple(p for p in near if p not in found))


def settings(view: Scene, places: Iterable[PlaceMention]) -> Iterator[PlaceMention]:
    """The places that something is said to be in, near or on its way to."""
    for place in places:
        head = None if place.relation else view.document.head_of(place.span)
        if place.relation or head is not None and view.case(head.index) in PLACING:
            yield place


def _nearest(view: Scene, trigger: Trigger, places: Iterable[PlaceMention]) -> list[PlaceMention]:
    start = view.tokens[trigger.index].start
    return sorted(places, key=lambda p: (abs(p.span.start - start), p.span))[:1]


def _holds(view: Scene, place: PlaceMention, trigger: Trigger) -> bool:
    head = view.document.head_of(place.span)
    return head is not None and any(reach.holds(view, head.index, i) for i in {trigger.index, *trigger.tokens})


def _rests(view: Scene, place: PlaceMention, trigger: Trigger) -> bool:
    """False for where somebody goes or comes from: only the going has that place, and what is told of it from there."""
    head = view.document.head_of(place.span)
    if head is None:
        return False
    words, case = (trigger.index, *trigger.tokens), view.case(head.index)
    gone = any(k > head.index and view.bases[k] == "conj" and view.tokens[k].head == head.head for k in words)
    there = view.tokens[trigger.index].head == head.index or (gone and case not in LEAVING)
    return there or (place.relation != "toward" and case not in MOVING)


def _acted_on(view: Scene, filler: Filler, kind: EventType) -> bool:
    return filler.index not in view.actors or (filler.role == "patient" and "place" in kind.patient)


def _tells(view: Scene, place: PlaceMention) -> bool:
    """True for who tells of it: what happened "according to Arlen" was not said to be in Arlen."""
    head = view.document.head_of(place.span)
    above = () if head is None else (head.index, head.head)
    return any(view.tokens[k].lower in ACCORDING for word in above for k in view.children[word])


def _of_several(view: Scene, noun: int, heads: dict[int, int]) -> int:
    """ "Ann Lee, one of 12 people killed by the blast, was a nurse": so many were killed, and nothing else befell them."""
    if not _whole(view, noun) and view.case(noun) not in AMONG:
        return -1
    return next((heads[k] for k in view.kids(noun, "acl") if k in heads), -1)


def _whole(view: Scene, noun: int) -> bool:
    """True for those of whom a number before them takes a part; "eight of the last ten games" tells of a stretch of time."""
    led = [k for k in view.kids(noun, "case") if view.tokens[k].lower in OWNING]
    if not led or any(view.tokens[k].lower in STRETCHED for k in view.kids(noun, "amod")):
        return False
    above = [view.tokens[place] for k in led for place in (view.tokens[noun].head, k - 1)]
    return any(token.pos == "NUM" and token.index < noun for token in above)


def _is_one(view: Scene, place: int) -> bool:
    return view.tokens[place].lower == ONE and view.bases[place] == _ADDED


def _filled(view: Scene, mention: NumberMention, index: int, heads: dict[int, int]) -> int:
    """ "Two hours of talks", "spent two hours talking": a length of time belongs to the event that fills it, as does a
    sum: "did $2 million in damage"."""
    if mention.value.kind == _MONEY:
        return _summed(view, index, heads)
    if mention.value.kind != _LENGTH:
        return -1
    verb = view.tokens[index].head if view.tokens[index].relation == "obj" else index
    below = (
        *view.kids(index, "nmod", "acl", "advcl"),
        *(view.kids(verb, "xcomp", "advcl", "acl") if verb != index else ()),
    )
    fills = [k for k in below if k in heads and k > index and view.case(k) in FILLING and not _meanwhile(view, k)]
    filled = heads[fills[0]] if fills else -1
    return filled if filled >= 0 else _taken(view, index, heads)


def _meanwhile(view: Scene, clause: int) -> bool:
    """ "She was a month into her lease when she left": what only meets a length of time does not fill it."""
    return any(view.tokens[k].lower in WHEN for k in view.kids(clause, "mark", "advmod"))


def _taken(view: Scene, index: int, heads: dict[int, int]) -> int:
    """ "It will take 12 days to repair the cable", "the repair time is 12 days": so long does the repair last."""
    verb = view.tokens[index].head
    if view.bases[index] == _OBJECT and view.tokens[verb].lemma in TAKING:
        below = view.kids(verb, "xcomp", "advcl", "ccomp", "csubj", "obl")
        return next((heads[k] for k in below if k in heads and k > index), -1)
    named = [k for k in view.kids(index, "nsubj") if view.tokens[k].lower in TERMS]
    return next((heads[k] for noun in named for k in view.kids(noun, "compound", "nmod") if k in heads), -1)


def _summed(view: Scene, index: int, heads: dict[int, int]) -> int:
    """The event that a sum is a sum of: "$2 million in damage", "$2 million worth of damage"."""
    parts = view.kids(index, "nmod", "amod", "appos", "compound", "dep")
    worth = [k for part in (index, *parts) for k in view.kids(part, "nmod")]
    return next((heads[k] for k in worth if k in heads and k > index and view.case(k) in SUMMED), -1)


def _left(view: Scene, index: int, heads: dict[int, int]) -> int:
    """ "Left 900 homes without power", "left two dead": those left so are told of in what they were left in."""
    noun = view.tokens[index].head if view.bases[index] == _COUNTING else index
    verb = view.tokens[noun].head
    if view.bases[noun] != _OBJECT or view.tokens[verb].lemma != LEAVE:
        return -1
    state = (*view.kids(verb, "xcomp", "obl", "advcl"), *view.kids(noun, "acl", "amod", "nmod"))
    return next((heads[k] for k in sorted(state) if k > noun and k in heads), -1)


def _during(view: Scene, index: int, heads: dict[int, int]) -> int:
    """ "About 40 people were inside when the roof fell": in a clause without an event, the event of the clause below it."""
    top = index
    for _ in range(_STEPS):
        above = view.tokens[top].head
        if above == top or view.tokens[top].relation in _SAID:
            break
        top = above
    below = [
        k
        for k in view.kids(top, "advcl")
        if any(view.tokens[m].lower in DURING for m in view.kids(k, "mark", "advmod"))
    ]
    return next(
        (heads[k] for clause in below for k in (clause, *view.kids(clause, "xcomp", "nsubj")) if k in heads), -1
    )


def _beside(view: Scene, mention: NumberMention, heads: dict[int, int]) -> int:
    """ "a magnitude 6 earthquake", "and 12 arrested": a number right before the word of the event is the event's own."""
    after = view.document.token_at(mention.span.end + 1)
    close = after is not None and after.start >= mention.span.end
    word = after is not None and (after.pos in ("NOUN", "PROPN") or after.tag == "VBN")
    return heads.get(after.index, -1) if after is not None and close and word else -1


def _below(view: Scene, index: int, heads: dict[int, int]) -> int:
    """ "Two dead, three hurt in harbour blast": in words without a verb, the event that hangs on the words of the number."""
    top = index
    for _ in range(_STEPS):
        above = view.tokens[top].head
        if above == top:
            break
        top = above
    if view.tokens[top].pos in ("VERB", "AUX") or view.kids(top, "cop", "aux"):
        return -1
    return next((heads[k] for k in view.document.subtree(top) if k in heads and k > index), -1)


def _above(view: Scene, index: int, heads: dict[int, int], *, measured: bool = False) -> int:
    """The trigger that a word hangs on; "the singer, who lived abroad for 40 years, has died": what is `measured` in a clause
    on somebody measures nothing above it."""
    for _ in range(_STEPS):
        if index in heads:
            return heads[index]
        if measured and view.tokens[index].relation == _RELATIVE and view.tokens[index].head not in heads:
            return -1
        if (subject := next((k for k in view.kids(index, "nsubj", "xcomp") if k in heads), -1)) >= 0:
            return heads[subject]
        head = view.tokens[index].head
        if head == index or view.tokens[index].relation in _SAID:
            return -1
        index = head
    return -1
