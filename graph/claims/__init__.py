"""Document, findings -> claims: which facet of which event (or topic) who gives which value, in which words"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import blake2b
from itertools import pairwise
from typing import NamedTuple

from graph.attribution import cues, speakers
from graph.claims import beside, blame, circumstances, descriptions, details, facets, raised
from graph.claims.aged import Aged
from graph.claims.facets import Point, Scene
from graph.claims.pieces import pieces
from graph.lang.en.quotes import AS, THINGS, UNNAMED
from graph.lookup import Lookup, lookup
from graph.model import (
    Attribution,
    Certainty,
    Claim,
    EventMention,
    Factuality,
    Findings,
    Polarity,
    Quantity,
    Reading,
    Span,
    Speaker,
    Words,
)
from graph.ontology import Ontology
from graph.text import Document

_OBJECT, _GERUND = "object", "VBG"
_COMPLETING = ("obj", "xcomp", "ccomp", "conj", "nsubj", "nsubj:pass", "obl")


class Voice(NamedTuple):
    """Who speaks at a place of the text, and how: the innermost attribution around it, or the outlet."""

    speaker: Speaker
    via: tuple[Speaker, ...] = ()
    cue: Span | None = None
    content: Span | None = None
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: str = "non-future"
    stance: str = "neutral"
    asserted: bool = True


def find(document: Document, found: Findings, world: Ontology) -> tuple[Claim, ...]:
    """Every claim of the article, its own included: of each event mention its facets, of each speaker the statement, and how
    old those are said to be who are in no event."""
    on = details.ground(document, found, world)
    told = tuple(_on_events(document, found, world, on))
    claims = [*told, *_on_persons(document, found, on.ages, told), *_statements(document, found)]
    return tuple(sorted(claims, key=lambda c: (c.evidence.start, c.evidence.end, c.facet, c.id)))


def beside_events(
    document: Document, found: Findings, world: Ontology, told: tuple[Claim, ...] = ()
) -> tuple[Claim, ...]:
    """What stands beside the events, each value in the voice of its own words; see `graph/claims/beside.py`.

    What is `told` of an act that completes another is offered to that one too; see `graph/claims/raised.py`.
    """
    spoken = _said(document, found)
    named = details.named(document, found)
    claims: list[Claim] = []
    mentions = {mention.id: mention for mention in found.events}
    asked = {block.id for block in world.of_kind("QuantityKind") if block.text("asked") == "true"}
    for name, points in beside.by_mention(document, found, world, named).items():
        for number, point in enumerate(points):
            wish = isinstance(point.value, Quantity) and point.value.kind in asked
            around = () if wish else tuple(spoken.around(point.evidence))
            voice = voice_at(document, found.attributions, around)
            if voice.asserted and voice.certainty is not Certainty.UNDERSPECIFIED:
                claims.append(_claim(mentions[name], voice, point, f"beside {number}"))
    offered = raised.offers(document, found, (*told, *claims))
    return (*claims, *(_on(claim, mention) for claim, mention in offered))


def _on(claim: Claim, mention: EventMention) -> Claim:
    """A claim on one act as a claim on another."""
    return replace(claim, id=identity(claim.id, mention.id), about=mention.id, content=mention.extent)


def _on_events(document: Document, found: Findings, world: Ontology, on: details.Ground) -> Iterator[Claim]:
    """What is claimed of each event; faint ones, which may fall away, take nothing from the others."""
    firm = tuple(mention for mention in found.events if not mention.faint)
    faint = tuple(mention for mention in found.events if mention.faint)
    said = _said(document, found)
    for mentions, known in ((firm, replace(found, events=firm)), (faint, found)):
        near = details.surroundings(document, known, world, on) if mentions else details.Surroundings()
        for mention in mentions:
            told = enumerate(_voiced(facets.scene(document, known, world, mention, near.heads), near, said))
            yield from (_claim(mention, voice, point, n) for n, (voice, point) in told if voice.asserted)


def _on_persons(document: Document, found: Findings, ages: Iterable[Aged], told: Iterable[Claim]) -> Iterator[Claim]:
    """The ages of persons that no event carries for certain, each with the person alone as its topic."""
    faint = {mention.id for mention in found.events if mention.faint}
    carried = {claim.evidence for claim in told if claim.about not in faint}
    said = _said(document, found)
    for age in ages:
        if age.person and age.number.span not in carried:
            voice = voice_at(document, found.attributions, tuple(said.around(age.number.span)))
            if voice.asserted:
                yield _of_person(document, voice, age.point)


def _of_person(document: Document, voice: Voice, point: Point) -> Claim:
    article = document.article.id
    return Claim(
        identity(article, *point.topic, point.facet, str(point.evidence.start)), article, "", point.facet, point.value,
        voice.speaker, point.evidence, point.rule, voice.via, voice.cue, Polarity.POSITIVE, voice.certainty, voice.tense,
        voice.stance, point.topic, voice.content,
    )  # fmt: skip


def _said(document: Document, found: Findings) -> Lookup[int]:
    """What somebody says, each with the place of its attribution."""
    spoken = [(n, one) for n, one in enumerate(found.attributions) if speech(document, one)]
    return lookup((part, n) for n, one in spoken for part in one.content)


def _voiced(scene: Scene, near: details.Surroundings, said: Lookup[int]) -> Iterator[tuple[Voice, Point]]:
    """What is told of an event with who says it: what another sentence tells of it, those say who speak there."""
    document, mention = scene.document, scene.mention
    sentence = document.sentence_at(mention.span.start)
    own = sentence.span if sentence is not None else None
    for voice, point in _told(scene, tuple(said.around(mention.span)), near):
        here = own is None or own.overlaps(point.evidence)
        there = () if here else tuple(said.around(point.evidence))
        yield (voice if here else voice_at(document, scene.found.attributions, there)), point


def _told(scene: Scene, around: tuple[int, ...], near: details.Surroundings) -> Iterator[tuple[Voice, Point]]:
    """What is said of the event of a scene, each point with who says it; `around` are the attributions that hold it.

    Who claims or denies responsibility speaks of that alone: that it happened, those say who stand further out.
    """
    attributions = scene.found.attributions
    answering = [n for n in around if attributions[n].type == blame.ANSWERS]
    others = tuple(n for n in around if n not in answering)
    voice = voice_at(scene.document, attributions, others)
    if voice.asserted and voice.certainty is not Certainty.UNDERSPECIFIED:
        made = [
            *facets.points(scene),
            *descriptions.points(scene, near.named, near.names),
            *details.points(scene, near),
            *blame.points(scene, [attributions[n] for n in others]),
        ]
        made += circumstances.points(scene, made, near.names)
        told = voice if voice.stance != "neutral" else voice._replace(stance=_stance(scene))
        if told.polarity is Polarity.NEGATIVE and not _denied(scene, told.content):
            told = told._replace(polarity=Polarity.POSITIVE)
        yield from ((told, point) for point in made)
    if doubts := tuple(details.doubts(scene, near)):
        asking = voice_at(scene.document, attributions, tuple(n for n in others if attributions[n].asserted))
        yield from ((asking, point) for point in doubts)
    for n in answering:
        if (said := _voice(attributions, n)).asserted:
            yield from ((said, point) for point in blame.taken(scene, attributions[n]))


def _denied(scene: Scene, content: Span | None) -> bool:
    """True for what a denial is about, not for what its words merely name: "denied a request by the defence"."""
    own, top = scene.own, scene.document.head_of(content) if content else None
    if own is None or top is None or own.index == top.index:
        return True
    return own.head == top.index and own.relation in _COMPLETING and top.pos in ("VERB", "AUX")


def _stance(scene: Scene) -> str:
    """The outlet's stance by an adjective beside the act or one in it: "the alleged attack" keeps a distance."""
    adjectives, document = cues.table(scene.world).adjectives, scene.document
    inside = document.indices(scene.mention.extent)
    if adjectives.keys().isdisjoint(document.lowers[inside.start : inside.stop]):
        return "neutral"
    found = [document.tokens[index] for index in inside if document.lowers[index] in adjectives]
    heads = [document.head_of(span) for span in (scene.mention.span, *(p.span for p in scene.mention.participants))]
    beside = {head.index for head in heads if head}
    return next((adjectives[token.lower][0].stance for token in found if token.head in beside), "neutral")


def speech(document: Document, one: Attribution) -> bool:
    """False where nobody speaks: a thing that "shows", an event that "contradicts". Then the article concludes it itself."""
    if one.speaker.kind != "unnamed" or not one.source:
        return True
    words = document.quote(one.source[0]).lower().split(" ")
    return bool(UNNAMED.intersection(words)) if one.type == "evidence" else words[0] not in THINGS


def voice_at(document: Document, attributions: tuple[Attribution, ...], around: tuple[int, ...]) -> Voice:
    """The voice of the innermost of the attributions around some words, those who relay it in `via`; else the outlet."""
    if not around:
        return Voice(speakers.own_voice(document.article))
    inner = min(around, key=lambda n: (sum(part.end - part.start for part in attributions[n].content), n))
    return _voice(attributions, inner)


def _voice(attributions: tuple[Attribution, ...], place: int) -> Voice:
    one = attributions[place]
    outer, seen = one.within, {place}
    via, asserted = list(one.via), one.asserted
    while outer >= 0 and outer not in seen:
        seen.add(outer)
        via += [attributions[outer].speaker, *attributions[outer].via]
        asserted = asserted and attributions[outer].asserted
        outer = attributions[outer].within
    return Voice(
        one.speaker, tuple(_once(via)), one.cue[0], _whole(one.content), one.polarity, one.certainty, one.tense, one.stance, asserted
    )  # fmt: skip


def _once(via: list[Speaker]) -> Iterator[Speaker]:
    """Each relay once, the nearest place kept."""
    seen: set[tuple[str, str]] = set()
    for one in via:
        if (one.id, one.name) not in seen:
            seen.add((one.id, one.name))
            yield one


def _whole(content: tuple[Span, ...]) -> Span:
    return content[0].join(content[-1])


def _claim(mention: EventMention, voice: Voice, point: Point, number: int | str) -> Claim:
    # "Denied that they fired" denies once, whether the act or the voice is asked.
    once = point.facet != "occurrence" or point.rule == Factuality.DENIED.value
    polarity = point.polarity if once else _product(voice.polarity, point.polarity)
    certainty = point.certainty if point.certainty is not Certainty.CERTAIN else voice.certainty
    return Claim(
        identity(mention.article, mention.id, point.facet, str(number)), mention.article, mention.id, point.facet,
        point.value, voice.speaker, point.evidence, point.rule, voice.via, voice.cue, polarity, certainty,
        "future" if "future" in (point.tense, voice.tense) else "non-future", voice.stance,
        point.topic, content=voice.content or mention.extent,
    )  # fmt: skip


def _product(one: Polarity, other: Polarity) -> Polarity:
    return Polarity.POSITIVE if one is other else Polarity.NEGATIVE


def _statements(document: Document, found: Findings) -> Iterator[Claim]:
    """What each speaker says, sentence by sentence, on the things and events it speaks of."""
    named = lookup(_named(found))
    for place, one in enumerate(found.attributions):
        voice = _voice(found.attributions, place)
        if voice.asserted and speech(document, one) and not _names_only(document, one):
            for piece in pieces(document, one.content):
                yield _statement(document, (one.rule, voice), piece, topic(named, (piece,)))


def _names_only(document: Document, one: Attribution) -> bool:
    """ "Quoted the mayor as saying": who is quoted is no statement; what follows is one, and it is the mayor's."""
    tokens = [token for part in one.content for token in document.within(part)]
    return one.rule == _OBJECT and any(a.lower in AS and b.tag == _GERUND for a, b in pairwise(tokens))


def _statement(document: Document, said: tuple[str, Voice], piece: Span, about: tuple[str, ...]) -> Claim:
    (rule, voice), words, article = said, document.quote(piece), document.article.id
    cue = str(voice.cue.start) if voice.cue else ""
    return Claim(
        identity(article, words, rule, str(piece.start), cue), article, "", "statement", Words(words), voice.speaker, piece,
        rule, voice.via, voice.cue, voice.polarity, voice.certainty, voice.tense, voice.stance, about, piece,
    )  # fmt: skip


def topic(named: Lookup[str], content: tuple[Span, ...]) -> tuple[str, ...]:
    """The ids of the actors, places and event types that a content names, sorted."""
    return tuple(sorted({name for part in content for name in named.inside(part) if name}))


def _named(found: Findings) -> Iterator[tuple[Span, str]]:
    yield from ((m.span, m.actor.id) for m in found.actors)
    yield from ((m.span, m.place.id) for m in found.places)
    yield from ((m.span, m.type) for m in found.events if not m.faint)


def identity(*parts: str) -> str:
    """An id that follows from content alone."""
    return "claim-" + blake2b("\n".join(parts).encode(), digest_size=8).hexdigest()


def added(readings: Iterable[Reading], claims: Iterable[Claim]) -> tuple[Reading, ...]:
    """The readings, each with those of some claims that are its own, in their order."""
    made: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        made[claim.article].append(claim)
    return tuple(
        replace(r, found=replace(r.found, claims=(*r.found.claims, *made[r.article.id]))) if r.article.id in made else r
        for r in readings
    )
