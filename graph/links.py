"""events and attributions of a document -> which event the text says was caused by another, or was a part of it"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graph.lang.en.common import RELATIVES
from graph.lang.en.links import BY, CAUSED, MODALS, NOT, RULES, LinkRule
from graph.model import Attribution, EventMention, Factuality, Findings, Link, Polarity, Span, Speaker
from graph.ontology import Ontology
from graph.text import Document, Token

_REACH, _STEPS = 12, 3
_SPEECH = "speech"
_UNREAL = (Factuality.HYPOTHETICAL, Factuality.NEGATED, Factuality.DENIED)
Ends = tuple[EventMention, EventMention] | None


@dataclass(frozen=True, slots=True)
class _Scene:
    """A document with the event mention that each token belongs to, and the places of its words and of its verbs."""

    document: Document
    events: dict[int, EventMention]
    attributions: tuple[Attribution, ...]
    sayings: frozenset[str]
    words: dict[str, list[int]]
    verbs: dict[str, list[int]]

    def at(self, index: int) -> EventMention | None:
        """The event mention that the token is part of."""
        return self.events.get(index)

    def under(self, index: int) -> EventMention | None:
        """The event of a phrase by its head: the head's own, else that of what it is made of ("a wave of attacks")."""
        own = self.at(index)
        inner = (self.at(kid.index) for kid in self.document.kids(index, "nmod") if kid.index > index)
        return own or next((event for event in inner if event), None)


def find(document: Document, found: Findings, world: Ontology) -> tuple[Link, ...]:
    """The links of a document in text order; what is negated, denied or only possible makes none."""
    sayings = frozenset(block.id for block in world.of_kind("EventType") if _SPEECH in block.texts("frame"))
    firm = tuple(event for event in found.events if not event.faint)
    words: dict[str, list[int]] = defaultdict(list)
    verbs: dict[str, list[int]] = defaultdict(list)
    for token in document.tokens:
        words[token.lower].append(token.index)
        if token.pos == "VERB":
            verbs[token.lemma].append(token.index)
    scene = _Scene(document, _heads(document, firm), found.attributions, sayings, words, verbs)
    links = {link.words: link for rule in RULES for link in _links(scene, rule)}
    return tuple(links[words] for words in sorted(links))


def _heads(document: Document, events: tuple[EventMention, ...]) -> dict[int, EventMention]:
    """Token -> the event mention whose trigger it is part of; the syntactic heads of triggers come first."""
    found: dict[int, EventMention] = {}
    for event in events:
        head = document.head_of(event.span)
        if head:
            found[head.index] = event
    for event in events:
        for token in document.within(event.span):
            found.setdefault(token.index, event)
    return found


def _links(scene: _Scene, rule: LinkRule) -> Iterator[Link]:
    for words in rule.words:
        # "said that sales fell due to the strike": what is said has the cause, and not the saying.
        for cue in _cues(scene, tuple(words.split()), verb=rule.form != "phrase"):
            ends = _FORMS[rule.form](scene, cue)
            told = ends and rule.kind == CAUSED and rule.form == "phrase" and ends[0].type in scene.sayings
            link = _link(scene, rule, cue, ends) if ends and not told else None
            if link:
                yield link


def _cues(scene: _Scene, words: tuple[str, ...], *, verb: bool) -> Iterator[tuple[Token, ...]]:
    """The places of the words, one after another; the first of a verb in any form."""
    tokens = scene.document.tokens
    for place in (scene.verbs if verb else scene.words).get(words[0], ()):
        run = tokens[place : place + len(words)]
        if run[0].sentence == run[-1].sentence and [token.lower for token in run[1:]] == list(words[1:]):
            yield run


def _phrase(scene: _Scene, cue: tuple[Token, ...]) -> Ends:
    """ "because of the blast": the event of the phrase, and the one that the phrase hangs on."""
    document, last = scene.document, cue[-1].index
    place = document.tokens[last].head
    while cue[0].index <= place < last and document.tokens[place].head != place:
        place = document.tokens[place].head
    inner = scene.under(place) if place > last else None
    if inner is None or not last < place <= last + _REACH or _negated(scene, cue[0]):
        return None
    for _ in range(_STEPS):
        place = document.tokens[place].head
        outer = scene.at(place) or (
            scene.at(_subject(document, place)) if document.tokens[place].pos == "VERB" else None
        )
        if outer and outer.id != inner.id:
            return outer, inner
    return None


def _subject(document: Document, verb: int) -> int:
    """ "riots broke out": the event may be the verb's subject; -1 without one."""
    return next((kid.index for kid in document.kids(verb, "nsubj")), -1)


def _verb(scene: _Scene, cue: tuple[Token, ...]) -> Ends:
    """ "the blast caused a fire", "riots sparked by the arrest": what came of it, and the cause."""
    verb, document = cue[0], scene.document
    by = next((kid.index for kid in document.kids(verb.index, "obl") if _by(document, kid)), -1)
    if by >= 0:
        effect, cause = _effect(scene, verb), scene.under(by)
    else:
        effect, cause = _complement(scene, cue), _doer(scene, verb)
    return (effect, cause) if effect and cause and _holds(scene, verb) else None


def _back(scene: _Scene, cue: tuple[Token, ...]) -> Ends:
    """ "the fire resulted from an explosion": what came of it, and the cause."""
    effect, cause = _doer(scene, cue[0]), _complement(scene, cue)
    return (effect, cause) if effect and cause and _holds(scene, cue[0]) else None


def _by(document: Document, phrase: Token) -> bool:
    return phrase.relation == "obl:agent" or any(kid.lower == BY for kid in document.kids(phrase.index, "case"))


def _effect(scene: _Scene, verb: Token) -> EventMention | None:
    """What a passive verb of causing was done to: its subject, or the noun it describes, or itself."""
    subject = _subject(scene.document, verb.index)
    if subject >= 0:
        return scene.under(subject) or scene.at(verb.index)
    return scene.under(verb.head) if verb.relation.startswith("acl") else scene.at(verb.index)


def _doer(scene: _Scene, verb: Token) -> EventMention | None:
    """The event that is the subject of a verb; for "which" and a participle what they go with."""
    subject = _subject(scene.document, verb.index)
    if subject >= 0 and scene.document.tokens[subject].lower not in RELATIVES:
        return scene.under(subject)
    described = verb.relation.split(":")[0] in ("acl", "advcl")
    return scene.under(verb.head) if described and verb.head != verb.index else None


def _complement(scene: _Scene, cue: tuple[Token, ...]) -> EventMention | None:
    """The event of the first object or phrase behind the words of the cue."""
    last = cue[-1].index
    kids = scene.document.kids(cue[0].index, "obj", "obl", "ccomp", "xcomp")
    return next((found for kid in kids if kid.index > last and (found := scene.under(kid.index))), None)


_FORMS: dict[str, Callable[[_Scene, tuple[Token, ...]], Ends]] = {"phrase": _phrase, "verb": _verb, "back": _back}


def _holds(scene: _Scene, verb: Token) -> bool:
    """False for a verb that is negated, possible or to come."""
    return not _negated(scene, verb) and not any(k.lower in MODALS for k in scene.document.kids(verb.index, "aux"))


def _negated(scene: _Scene, token: Token) -> bool:
    before = scene.document.tokens[token.index - 1].lower if token.index else ""
    return before in NOT or any(kid.lower in NOT for kid in scene.document.kids(token.index))


def _link(
    scene: _Scene, rule: LinkRule, cue: tuple[Token, ...], ends: tuple[EventMention, EventMention]
) -> Link | None:
    mention, other = ends
    if mention.id == other.id or mention.factuality in _UNREAL or other.factuality in _UNREAL:
        return None
    span = Span(cue[0].start, cue[-1].end)
    said = _said(scene, span)
    if said and (not said.asserted or said.polarity is Polarity.NEGATIVE):
        return None
    words = mention.span.join(other.span).join(span)
    speaker: Speaker | None = said.speaker if said else None
    return Link(mention.article, rule.kind, mention.id, other.id, words, span, rule.name, speaker)


def _said(scene: _Scene, span: Span) -> Attribution | None:
    """The innermost attribution whose content holds the words."""
    holding = [said for said in scene.attributions if any(part.contains(span) for part in said.content)]
    return min(holding, key=lambda said: sum(part.end - part.start for part in said.content), default=None)
