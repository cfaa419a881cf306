"""equal wordings at a token -> the one whose kind of event fits what stands beside it, else the field of the article, else the usual one"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from graph.events.arguments import objects, subject
from graph.events.event_types import EventType, strict
from graph.events.scene import Scene
from graph.events.scores import score
from graph.events.voice import passive
from graph.lang.en.inflection import noun_forms
from graph.lang.en.triggers import GROUPS, LENGTHS, OWNING, SINGLE_PERSON
from graph.lexicon import Hit
from graph.ontology import Ontology

_ACTORS = frozenset(("person", "organization", "place"))
_NAMELESS = ("group", "population")
_ACTOR, _PERSON, _THING, _PATIENT, _FORCE = "actor", "person", "thing", "subject is patient", "force of nature"
_PLACE, _SCORED, _CROWD = "place", "scored", "crowd"
_EXACT, _BROAD, _CLASH, _BARRED = 3, 1, -2, -6
_TELLING = 3


@dataclass(frozen=True, slots=True)
class Nouns:
    """What nouns tell: the kinds of thing they name, and the fields they belong to.

    `made` are the nouns of things that have a country of origin, `sites` the kinds to which can be done what can be done to a place.
    """

    kinds: dict[str, frozenset[str]]
    fields: dict[str, frozenset[str]]
    made: frozenset[str]
    sites: frozenset[str]


@lru_cache(maxsize=4)
def nouns(world: Ontology) -> Nouns:
    """The nouns of the ontology's kinds of thing, with the forces of nature from its events, and the words of its fields."""
    blocks = world.of_kind("Kind")
    kinds = [(block.text("rdfs:label"), block.texts("noun", "en")) for block in blocks]
    natural = [block for block in world.of_kind("EventType") if _FORCE in block.texts("frame")]
    kinds += [("force", block.texts("noun", "en")) for block in natural]
    fields = _table((block.id, block.texts("word", "en")) for block in world.of_kind("Field"))
    made = (block.texts("noun", "en") for block in blocks if block.text("made") == "true")
    return Nouns(
        _table(kinds), fields, frozenset(form for nouns in made for noun in nouns for form in noun_forms(noun)),
        frozenset(block.text("rdfs:label") for block in blocks if block.text("site") == "true"),
    )  # fmt: skip


def _table(rows: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, words in rows:
        for form in chain.from_iterable(map(noun_forms, words)):
            found.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}


class Sides(NamedTuple):
    """What kinds of thing stand beside words: the doer, the object or what a preposition of the wording leads to; is there an object?"""

    doer: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    led: frozenset[str] = frozenset()
    held: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """What is needed to choose among the kinds of event that one wording can report."""

    scene: Scene
    types: dict[str, EventType]
    known: Nouns
    leaning: Counter[str]

    def choose(self, hits: tuple[Hit, ...], mode: str) -> Hit | None:
        """The hit that fits best; nothing when a kind that asks for a thing of its own sees another.

        A score beside the words tells of a contest ("lost 4-1"), a subject in the wording of its kind ("the engine failed").
        """
        contests = [hit for hit in hits if _SCORED in self.types[hit.type].frame]
        if contests and score(self.scene.document, hits[0].tokens[0]) is not None:
            return max(contests, key=self._likely)
        hits = tuple([hit for hit in hits if not hit.jargon or self._count(hit) >= _TELLING])
        if not hits or (len(hits) == 1 and not self.types[hits[0].type].picky and not hits[0].sure):
            return hits[0] if hits else None
        if clauses := [hit for hit in hits if hit.clause]:
            return max(clauses, key=self._likely)
        sides = self._sides(hits[0].tokens, mode)
        hits = tuple(hit for hit in hits if not hit.sure or self._named(sides, self.types[hit.type].patient))
        if not hits:
            return None
        # Jargon of which the article is full fits as well as what any thing can be done to.
        scored = [(self._fit(self.types[hit.type], sides) + hit.jargon * _BROAD, hit) for hit in hits]
        best = max(score for score, _ in scored)
        equal = [hit for score, hit in scored if score == best > _BARRED]
        if not equal:
            noun = mode == "noun"
            equal = [hit for hit in hits if (hit.usual if noun else self._complete(hit.tokens))]
        return max(equal, key=self._likely, default=None)

    def _complete(self, words: tuple[int, ...]) -> bool:
        """ "Arcom <experienced problems>": a wording that has its own object says what befell the subject."""
        return len(words) > 1 and any(k in words for k in objects(self.scene, words[0]))

    def _likely(self, hit: Hit) -> tuple[int, bool]:
        count = self._count(hit)
        return (count if count >= _TELLING else 0), hit.usual

    def _count(self, hit: Hit) -> int:
        return self.leaning[self.types[hit.type].field]

    def _sides(self, words: tuple[int, ...], mode: str) -> Sides:
        """The kinds of what stands beside the words and is none of them."""
        scene, index = self.scene, words[0]
        if mode == "adjective" and scene.tokens[index].relation != "amod":
            return Sides()
        if mode == "adjective":
            return Sides(done=self.kinds(scene.tokens[index].head), held=True)
        if mode == "noun":
            owned = [k for k in scene.kids(index, "nmod") if scene.case(k) in OWNING]
            return self._done_to(owned or scene.kids(index, "nmod:poss", "compound"), words)
        found = subject(scene, index)
        if passive(scene, index):
            return self._done_to([found[0]] if found else [], words)
        doer = self.kinds(found[0]) if found else frozenset()
        led = [k for k in scene.kids(index, "obl") if set(scene.kids(k, "case")) & set(words)]
        held = [k for k in objects(scene, index) if not self._length(k) and scene.tokens[k].tag != "VBG"]
        return self._done_to(held, words)._replace(doer=doer, led=self._all(led))

    def _named(self, sides: Sides, wanted: frozenset[str]) -> bool:
        """False where the object is a thing of no kind that is wanted by name ("lifted a rule" as a theft), or none where one must be."""
        if not sides.held and strict(wanted):
            return False
        done = sides.done or sides.led
        wanted = wanted | _ACTORS if _ACTOR in wanted else wanted
        return not done or bool(done & (wanted - {_THING} | (self.known.sites if _PLACE in wanted else frozenset())))

    def _length(self, index: int) -> bool:
        """ "Fell 2,000ft", where the parser may have parted figure and unit."""
        return any(
            self.scene.tokens[k].lower.lstrip("0123456789.,") in LENGTHS
            for k in (index, *self.scene.kids(index, "nmod", "flat", "compound"))
        )

    def _done_to(self, held: Sequence[int], words: tuple[int, ...]) -> Sides:
        others = [k for k in held if k not in words]
        return Sides(done=self._all(others), held=bool(others))

    def _all(self, places: list[int]) -> frozenset[str]:
        return frozenset(chain.from_iterable(map(self.kinds, places)))

    def _fit(self, kind: EventType, sides: Sides) -> int:
        if not sides.held and _PATIENT in kind.frame:
            return _suffered(sides.doer, kind.patient)
        return _score(sides.doer, kind.agent) + _suffered(sides.done or sides.led, kind.patient)

    def kinds(self, index: int) -> frozenset[str]:
        """What a phrase names: "person", "organization", "place", or kinds of thing; empty when nothing tells."""
        token, scene = self.scene.tokens[index], self.scene
        if token.pos == "PRON":
            return frozenset((_PERSON,)) if token.lower in SINGLE_PERSON else frozenset()
        if token.pos == "NUM" and (counted := [k for k in scene.kids(index, "nmod") if scene.case(k) in OWNING]):
            return self.kinds(counted[0])
        listed = self.known.kinds.get(token.lower, frozenset())
        if token.pos != "PROPN" and listed:
            people = _CROWD in listed and token.lower not in GROUPS
            return listed | {_PERSON} if people else listed
        if index in scene.actors:
            kind = scene.actors[index][0].actor.kind
            several = kind in _NAMELESS and token.tag == "NNS"
            return frozenset(
                ("person", "organization") if several else ("person" if kind == "person" else "organization",)
            )
        if index in scene.places:
            return frozenset(("place", "organization"))
        if scene.somebody(index) and token.pos == "NOUN":
            return frozenset(("organization" if token.lower in GROUPS else "person",))
        return listed or (frozenset((_THING,)) if token.pos == "NOUN" else frozenset())


def _suffered(kinds: frozenset[str], wanted: frozenset[str]) -> int:
    """The fit of the one it is done to; a noun that no kind lists may name somebody ("the clerk")."""
    if _PERSON in wanted and kinds == {_THING}:
        return 0
    found = _score(kinds, wanted)
    return 2 * _BARRED if found == _CLASH and strict(wanted) else found


def _score(kinds: frozenset[str], wanted: frozenset[str]) -> int:
    """How well what stands beside the words fits what their kind of event takes: named by it, of its sort, or another."""
    if not kinds or not wanted:
        return 0
    if kinds & wanted:
        return _EXACT if kinds & wanted - {_THING} else _BROAD
    if (_ACTOR in wanted and kinds & _ACTORS) or (_THING in wanted and kinds - _ACTORS):
        return _BROAD
    return _CLASH


def ready(scene: Scene, types: dict[str, EventType], world: Ontology) -> Selection:
    """The selection for an article, with how often the words of each field stand in it."""
    known = nouns(world)
    where, leaning = scene.document.where, Counter[str]()
    for word in where.keys() & known.fields.keys():
        leaning.update(dict.fromkeys(known.fields[word], len(where[word])))
    return Selection(scene, types, known, leaning)
