"""events of a document -> what each was done with: "attacked with knives", "escaped in a car", "she had a pistol"; and the
firearms that it tells of beside them"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.claims import senses
from graph.claims.descriptions import phrase
from graph.claims.facets import Point
from graph.events.event_types import values
from graph.lang.en.means import AWAY, FOUND, HOLDING, LAWMEN, RULES, WITH
from graph.lang.en.quotes import NEGATIONS
from graph.model import EventMention, Findings, Span
from graph.ontology import Ontology
from graph.text import Document, Token

Tool = tuple[senses.Sense, Token]
_FACET, _FORCE, _SPEECH = "means", "4", "speech"
_STEPS = 3
_FORMS = {rule.form: rule for rule in RULES}
_CASE = "case"
_TEXT, _RELATIVE, _DONE = "text", "W", "VBN"
_LED = frozenset(("nmod", "nsubj", "appos"))
_CLAUSES = frozenset(("acl", "advcl", "conj", "xcomp", "parataxis", "obl", "nmod", "appos", "nsubj"))


@dataclass(frozen=True, slots=True)
class Scene:
    """A document with the events that its tokens belong to, and the acts of force in which somebody acts, in text order."""

    document: Document
    world: Ontology
    events: Mapping[int, EventMention]
    force: Mapping[str, tuple[EventMention, ...]]
    people: Mapping[int, str]


def by_mention(
    document: Document, found: Findings, world: Ontology, tools: tuple[Tool, ...]
) -> Mapping[str, tuple[Point, ...]]:
    """Event mention -> the points on its means, in text order; `tools` are those of the document."""
    if not tools:
        return {}
    rows: dict[str, dict[Span, Point]] = defaultdict(dict)
    scene = _scene(document, found, world)
    for tool in tools:
        for event, point in _told(scene, tool):
            rows[event.id].setdefault(point.evidence, point)
    return {name: tuple(row[span] for span in sorted(row)) for name, row in rows.items()}


def tools(document: Document, found: Findings, world: Ontology) -> Iterator[Tool]:
    """The nouns of what an act can be done with, outside names."""
    spans = {m.span for m in found.actors if m.form in ("name", "short")} | {m.span for m in found.names}
    named = document.covered(spans)
    for sentence in document.sentences:
        for sense, span in senses.found_in(document, sentence.span, world):
            head = document.head_of(span) if sense.facet == _FACET else None
            if head is not None and head.relation != "compound" and head.index not in named:
                yield sense, head


def firearms(document: Document, found: Findings, world: Ontology) -> Iterator[tuple[Token, senses.Sense]]:
    """The firearms of a document that nobody finds or buys, and that are not the police's: "a man with a rifle"; of one kind
    alone those of which there is one."""
    kinds = ((head, sense) for sense, head in tools(document, found, world) if _is_firearm(world, sense))
    told = [(head, sense) for head, sense in kinds if not _elsewhere(document, head)]
    several = len({sense.id for _, sense in told}) > 1
    yield from ((head, sense) for head, sense in told if several or head.lower == head.lemma)


def _is_firearm(world: Ontology, sense: senses.Sense) -> bool:
    return world.blocks[sense.id].text("firearm") == "true"


def _elsewhere(document: Document, thing: Token) -> bool:
    """True for what is found or bought, what is not there, and what police have."""
    verb = document.tokens[thing.head]
    return (
        _denied(document, thing, verb)
        or verb.lemma in FOUND
        or any(kid.lower in LAWMEN for kid in document.kids(verb.index, "nsubj"))
    )


def _denied(document: Document, thing: Token, verb: Token) -> bool:
    return any(kid.lower in NEGATIONS for kid in (*document.kids(thing.index), *document.kids(verb.index)))


def _scene(document: Document, found: Findings, world: Ontology) -> Scene:
    heads = {head.index: event for event in found.events if (head := document.head_of(event.span))}
    force: dict[str, list[EventMention]] = defaultdict(list)
    for event in found.events:
        for doer in event.participants if _is_force(world, event) else ():
            if doer.role == "agent" and doer.thing.id:
                force[doer.thing.id].append(event)
    people = {h.index: m.actor.id for m in found.actors if m.actor.id and (h := document.head_of(m.span))}
    return Scene(document, world, heads, {key: tuple(row) for key, row in force.items()}, people)


def _is_force(world: Ontology, event: EventMention) -> bool:
    return event.type in world.blocks and world.blocks[event.type].text("quad") == _FORCE


def _told(scene: Scene, tool: Tool) -> Iterator[tuple[EventMention, Point]]:
    sense, head = tool
    held, written = (scene.world.blocks[sense.id].text(mark) == "true" for mark in ("held", "written"))
    acts = [*_acts(scene, _first(scene.document, head), held=held), *(_told_in(scene, head) if written else ())]
    for event, rule in acts:
        words = phrase(scene.document, head)
        yield event, Point(_FACET, sense.value(scene.document.quote(words)), words, rule)


def _first(document: Document, thing: Token) -> Token:
    """ "With a knife and a <pistol>": what leads to the first of several things leads to all."""
    above = document.tokens[thing.head]
    return (
        _first(document, above)
        if thing.relation == "conj" and above.pos == "NOUN" and above.index < thing.index
        else thing
    )


def _acts(scene: Scene, thing: Token, *, held: bool) -> Iterator[tuple[EventMention, str]]:
    """The events done with a thing, each with the rule that says so."""
    document, verb = scene.document, scene.document.tokens[thing.head]
    cases = {kid.lower for kid in document.kids(thing.index, "case")}
    form = _form(document, thing, cases, held=held)
    if not form or (form == _CASE and _aimed_at(scene, thing, cases)):
        return
    event = _above(scene, verb, _LED if form == _CASE else _CLAUSES)
    if held:
        yield from ((one, _FORMS[form].name) for one in _of_force(scene, verb, event))
    elif event is not None and (form != _CASE or _moved(scene, event, cases, direct=verb.index in scene.events)):
        yield event, _FORMS[form].name


def _told_in(scene: Scene, text: Token) -> Iterator[tuple[EventMention, str]]:
    """The acts that a text does: "a decree barring cars", "a decree that bars cars", "the decree bars cars"."""
    document, above = scene.document, scene.document.tokens[text.head]
    acts = [above] if text.relation == "nsubj" else []
    acts += (kid for kid in document.kids(text.index, "acl", "acl:relcl") if not _has_doer(document, kid, text))
    for act in acts:
        if act.index in scene.events and act.pos == "VERB" and not _denied(document, text, act):
            yield scene.events[act.index], _FORMS[_TEXT].name


def _has_doer(document: Document, act: Token, text: Token) -> bool:
    """ "A decree that the mayor signed", "a decree signed by her": somebody else acts."""
    doers = [kid for kid in document.kids(act.index, "nsubj") if not kid.tag.startswith(_RELATIVE)]
    return bool(doers) or act.tag == _DONE or bool(document.kids(act.index, "nsubj:pass"))


def _aimed_at(scene: Scene, thing: Token, cases: set[str]) -> bool:
    """ "An attack on a ship": what stands right behind the noun of the act is its target."""
    first = next(iter(scene.document.kids(thing.index, "case")), thing)
    before = scene.document.tokens[first.index - 1]
    return before.index in scene.events and before.pos == "NOUN" and not cases & (AWAY | HOLDING)


def _form(document: Document, thing: Token, cases: set[str], *, held: bool) -> str:
    """How the words say that an act is done with the thing: "hold", "move", "case", or "" for not at all."""
    verb = document.tokens[thing.head]
    if _denied(document, thing, verb):
        return ""
    direct, led = thing.relation == "obj", thing.relation in ("obl", "nmod")
    if verb.lemma in _FORMS["hold"].words and (direct or (led and cases & WITH)):
        return "hold"
    if direct and verb.lemma in _FORMS["move"].words:
        return "move"
    return _CASE if led and cases.intersection(HOLDING if held else _FORMS[_CASE].words) else ""


def _moved(scene: Scene, event: EventMention, cases: set[str], *, direct: bool) -> bool:
    """True where somebody acts, and what leads to the vehicle does not lead to the target ("an attack on a ship")."""
    targets = values(scene.world, event.type, "target")
    force = _is_force(scene.world, event)
    acted = force or any(one.role == "agent" for one in event.participants)
    said = _SPEECH in values(scene.world, event.type, "frame")
    return acted and not said and not cases & targets and (not cases & AWAY or (force and direct))


def _above(scene: Scene, token: Token, through: frozenset[str]) -> EventMention | None:
    """The event of a verb, or of the clause that it belongs to or leads to."""
    for _ in range(_STEPS):
        if token.index in scene.events:
            return scene.events[token.index]
        below = (scene.events.get(kid.index) for kid in scene.document.kids(token.index, "xcomp", "advcl"))
        inner = next((event for event in below if event), None)
        if inner is not None:
            return inner
        if token.relation.split(":")[0] not in through:
            break
        token = scene.document.tokens[token.head]
    return None


def _by_holder(scene: Scene, verb: Token, event: EventMention) -> bool:
    """False where the one who holds the weapon is not the one who acts: "police shot him after he drew a knife"."""
    own = scene.document.head_of(event.span)
    if own is None or own.index == verb.index:
        return True
    subjects = scene.document.kids(verb.index, "nsubj")
    doers = {one.thing.id for one in event.participants if one.role == "agent" and one.thing.id}
    if subjects:
        relative = verb.relation.startswith("acl") and subjects[0].index not in scene.people
        return scene.people.get(verb.head if relative else subjects[0].index, "") in doers
    return not scene.document.kids(own.index, "aux:pass") or verb.index < own.index


def _of_force(scene: Scene, verb: Token, event: EventMention | None) -> Iterator[EventMention]:
    """A weapon is told of the act of force it stands by; else of those of its holder in the sentence, or the first before."""
    if event is not None and _is_force(scene.world, event):
        yield from [event] if _by_holder(scene, verb, event) else []
        return
    doers = [p.thing.id for p in event.participants if p.role == "agent"] if event is not None else []
    doers += [scene.people[kid.index] for kid in scene.document.kids(verb.index, "nsubj") if kid.index in scene.people]
    acts = [one for doer in dict.fromkeys(doers) for one in scene.force.get(doer, ())]
    sentence = scene.document.sentences[verb.sentence]
    beside = [one for one in acts if sentence.start <= one.span.start < sentence.end]
    before = [one for one in acts if one.span.start < sentence.start]
    yield from beside or before[:1]
