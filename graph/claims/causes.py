"""events of a document -> the cause that its words give for each: "because of the storm", "died of fever", "cause unknown" """

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from graph.claims.cause_forms import FORMS, RULES, Cause, Scene, of_kind
from graph.claims.facets import Point
from graph.lang.en import causes as words
from graph.lang.en.causes import NO_CAUSE
from graph.lang.en.stems import stem
from graph.model import Certainty, EventMention, Findings, Polarity, Words
from graph.ontology import Ontology
from graph.rule import SentenceRule
from graph.text import Document, Token

Cue = tuple[SentenceRule, tuple[Token, ...]]
Events = Mapping[int, EventMention]
UNKNOWN = "cause:unknown"
_SAID = frozenset(("acl", "acl:relcl", "advcl", "parataxis", "appos", "punct", "discourse", "ccomp"))
_RELATIVE = "acl:relcl"
_NAMES = ("NOUN", "PROPN", "VERB", "ADJ", "NUM")


class Ground(NamedTuple):
    """What a document has whichever of its events are asked for: the words that lead to a cause, and the tokens that name a
    time, and an actor or a place."""

    cues: tuple[Cue, ...]
    times: frozenset[int]
    named: frozenset[int]


def ground(document: Document, found: Findings) -> Ground:
    """The ground of a document, made once."""
    spans = {m.span for m in found.actors if m.actor.id} | {m.span for m in found.places if m.place.id}
    times = document.covered(time.span for time in found.times)
    return Ground(tuple(_cues(document)), times, document.covered(spans))


def by_mention(
    document: Document, events: Iterable[EventMention], world: Ontology, heads: Events, on: Ground
) -> Mapping[str, tuple[Point, ...]]:
    """Event mention -> the points on its cause, in text order; `heads` leads from the heads of the events to them."""
    scene = Scene(document, world, _by_token(document, events, heads), on.times, on.named)
    rows: dict[str, list[Point]] = defaultdict(list)
    told = (cause for rule, words in on.cues for cause in FORMS[rule.form](scene, rule, words))
    for cause in (*told, *of_kind(scene, events)):
        point = _point(scene, cause)
        if point is not None and point.evidence not in {known.evidence for known in rows[cause.event.id]}:
            rows[cause.event.id].append(point)
    return {name: tuple(sorted(row, key=lambda p: p.evidence)) for name, row in rows.items()}


def is_open(point: Point) -> bool:
    """True for a point that only a question gives: whoever asks it is the one who does not know."""
    return point.rule == RULES["question"].name


def _by_token(document: Document, events: Iterable[EventMention], heads: Events) -> Events:
    """The event that each token belongs to: the one it is the head of, else the first."""
    found: dict[int, EventMention] = {}
    for event in events:
        for index in document.indices(event.span):
            found.setdefault(index, event)
    return {**found, **heads}


def _cues(document: Document) -> Iterator[Cue]:
    """The words and phrases that lead to a cause, each with its rule."""
    tokens = document.tokens
    for token in [token for token in tokens if token.lower in _FIRST or token.lemma in _VERBS]:
        for rule, run in _FIRST.get(token.lower) or _VERBS[token.lemma]:
            cue = tokens[token.index : token.index + len(run)]
            if token.sentence == cue[-1].sentence and tuple([t.lower for t in cue[1:]]) == run[1:]:
                yield rule, cue
                break


def _openings(*forms: str) -> dict[str, list[tuple[SentenceRule, tuple[str, ...]]]]:
    """First word -> the rules and wordings that begin with it, the longest first."""
    found: dict[str, list[tuple[SentenceRule, tuple[str, ...]]]] = defaultdict(list)
    for rule in words.RULES:
        for run in (tuple(wording.split()) for wording in rule.words if rule.form in forms):
            found[run[0]].append((rule, run))
    return {first: sorted(rows, key=lambda row: -len(row[1])) for first, rows in found.items()}


def _point(scene: Scene, cause: Cause) -> Point | None:
    if cause.unknown is not None:
        return Point("cause", Words(scene.document.quote(cause.unknown), UNKNOWN), cause.unknown, cause.rule)
    head = scene.document.tokens[cause.head]
    own = scene.events.get(cause.head)
    if (
        head.pos not in _NAMES
        or head.lemma in NO_CAUSE
        or cause.head in scene.times
        or (own is not None and own.id == cause.event.id)
    ):
        return None
    inside = _words(scene.document, cause)
    if not inside:
        return None
    span = scene.document.cover(inside)
    polarity = Polarity.NEGATIVE if cause.denied else Polarity.POSITIVE
    certainty = Certainty.POSSIBLE if cause.hedged else Certainty.CERTAIN
    value = Words(scene.document.quote(span), f"cause:{stem(head.lower)}")
    return Point("cause", value, span, cause.rule, polarity, certainty)


def _words(document: Document, cause: Cause) -> list[int]:
    """The words of the phrase behind the cue, up to what is added to it."""
    below = (document.tokens[i] for i in document.subtree(cause.head) if i > cause.head)
    cut = [t for t in below if t.relation == _RELATIVE or t.head == cause.head and t.relation in _SAID]
    end = min((document.subtree(kid.index)[0] for kid in cut), default=len(document.tokens))
    leading = {kid.index for kid in document.kids(cause.head, "case", "mark", "cop")}
    inside = document.subtree(cause.head)
    return [i for i in inside if cause.after < i < max(end, cause.head + 1) and i not in leading]


_FIRST = _openings("phrase", "noun", "question")
_VERBS = _openings("verb", "back", "blame", "taken")
