"""words of cause at one place of a document -> what came of it and the head of the words that give the cause

Each form of rule in lang/en/causes.py has its function here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from graph.events.event_types import values
from graph.lang.en import causes as words
from graph.lang.en.circumstances import OF
from graph.lang.en.common import RELATIVES
from graph.lang.en.factuality import NEARLY
from graph.lang.en.triggers import PERSONS
from graph.model import EventMention, Span
from graph.ontology import Ontology
from graph.rule import SentenceRule
from graph.text import Document, Token

RULES = {rule.form: rule for rule in words.RULES}
_STEPS = 3
_APART = frozenset(("conj", "ccomp", "parataxis", "acl", "root"))
_SPEECH = "speech"
_NOUN = "NOUN"
# Below a verb, and below a noun, of which "of" says whose it is.
_HANGING = {"VERB": ("obl", "obj", "advcl"), _NOUN: ("nmod", "acl")}
_CAUSING = frozenset(wording.split()[0] for wording in RULES["verb"].words)
_WHAT = RULES["question"].words[0]


@dataclass(frozen=True, slots=True)
class Scene:
    """A document with the event mention that each token belongs to, and the tokens that name a time or an actor."""

    document: Document
    world: Ontology
    events: Mapping[int, EventMention]
    times: frozenset[int]
    named: frozenset[int]

    def under(self, index: int) -> EventMention | None:
        """The event of a phrase by its head: the head's own, else that of what it is made of ("a wave of attacks")."""
        inner = (self.events.get(kid.index) for kid in self.document.kids(index, "nmod") if kid.index > index)
        return self.events.get(index) or next((event for event in inner if event), None)


@dataclass(frozen=True, slots=True)
class Cause:
    """What came of it, the head of the words that give the cause, and how they give it."""

    event: EventMention
    head: int
    rule: str
    after: int = -1
    denied: bool = False
    hedged: bool = False
    unknown: Span | None = None


class Lead(NamedTuple):
    """What leads to a cause: the rule, its first word, and the last word before the cause (-1 where it stands before)."""

    rule: SentenceRule
    cue: Token
    after: int = -1


def _phrase(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "closed because of the storm", "the crash was due to fog"."""
    document, last = scene.document, cue[-1].index
    head = last
    while cue[0].index <= head <= last and document.tokens[head].head != head:
        head = document.tokens[head].head
    if head <= last:
        return
    subject = next((kid.index for kid in document.kids(head, "nsubj") if kid.index < cue[0].index), -1)
    effect = scene.under(subject) if subject >= 0 else _above(scene, head)
    if effect is not None and not _speaks(scene, effect):
        yield _cause(scene, effect, document.tokens[head], Lead(rule, cue[0], last))


def _above(scene: Scene, place: int) -> EventMention | None:
    """The event that a phrase hangs on, within its own clause."""
    tokens = scene.document.tokens
    for step in range(_STEPS):
        if step and tokens[place].relation.split(":")[0] in _APART:
            break
        place = tokens[place].head
        event = scene.events.get(place) or _of_subject(scene, place)
        if event is not None:
            return event
    return None


def _speaks(scene: Scene, event: EventMention) -> bool:
    """ "Sales fell due to the strike, he said": what is said has the cause, and not the saying."""
    return _SPEECH in values(scene.world, event.type, "frame")


def _of_subject(scene: Scene, verb: int) -> EventMention | None:
    """ "riots broke out": the event may be the verb's subject; "no storm is expected" tells why none is."""
    subject = next((kid.index for kid in scene.document.kids(verb, "nsubj")), -1)
    done = any(kid.relation == "aux:pass" or kid.lower in words.NOT for kid in scene.document.kids(verb))
    return scene.under(subject) if subject >= 0 and scene.document.tokens[verb].pos == "VERB" and not done else None


def _verb(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "fog caused the crash", "a fire sparked by a candle"."""
    document, verb = scene.document, cue[0]
    by = next((kid for kid in document.kids(verb.index, "obl") if _led(document, kid, words.BY)), None)
    if by is not None:
        doer: Token | None = by
        done, after = _subject(scene, verb), verb.index
    else:
        doer, done, after = _subject(scene, verb), _complement(document, cue), -1
    event = scene.under(done.index) if done is not None else None
    event = event or (scene.events.get(verb.index) if by is not None else None)
    if any(kid.lower in NEARLY for kid in document.kids(verb.index, "advmod")):
        return
    if event is not None and doer is not None and doer.lower not in words.LEADS:
        yield _cause(scene, event, doer, Lead(rule, verb, after))


def _back(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "the crash resulted from a broken axle"."""
    effect, source = _subject(scene, cue[0]), _complement(scene.document, cue)
    event = scene.under(effect.index) if effect is not None else None
    if event is not None and source is not None:
        yield _cause(scene, event, source, Lead(rule, cue[0], cue[-1].index))


def _blame(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "the crash was blamed on fog", "blamed the crash on fog", "blamed fog for the crash"."""
    document, verb = scene.document, cue[0]
    held = next(iter(document.kids(verb.index, "obj")), None) or _subject(scene, verb)
    beside = document.kids(held.index, "nmod") if held is not None else ()
    led = [kid for kid in (*document.kids(verb.index, "obl"), *beside) if kid.index > verb.index]
    on = next((kid for kid in led if any(_led(document, kid, word) for word in words.ON)), None)
    meant = next((kid for kid in led if _led(document, kid, words.FOR)), None)
    if held is None:
        return
    event = scene.under(held.index) if on is not None else scene.under(meant.index) if meant is not None else None
    source = on or held
    if event is not None and scene.under(source.index) is not event and source.index not in scene.named:
        yield _cause(scene, event, source, Lead(rule, verb, verb.index))


def _taken(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "the fire is being treated as suspicious": what it is taken for is not known."""
    document, verb = scene.document, cue[0]
    held = next(iter(document.kids(verb.index, "obj")), None) or _subject(scene, verb)
    behind = [kid for kid in document.kids(verb.index, "obl", "advcl", "xcomp") if kid.index > verb.index]
    source = next((kid for kid in behind if _marked(document, kid, words.AS)), None)
    event = scene.events.get(held.index) if held is not None else None
    if event is not None and source is not None:
        after = next(kid.index for kid in document.kids(source.index) if kid.lower == words.AS)
        yield replace(_cause(scene, event, source, Lead(rule, verb, after)), hedged=True)


def _marked(document: Document, head: Token, word: str) -> bool:
    """True where a phrase or clause opens with a word."""
    return any(
        kid.lower == word and kid.index < head.index for kid in document.kids(head.index, "case", "mark", "advmod")
    )


def _noun(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "the cause of the crash was fog", "is not known", "for unknown reasons"."""
    document, noun = scene.document, cue[0]
    event = next((found for kid in document.kids(noun.index, "nmod") if (found := scene.under(kid.index))), None)
    if event is None:
        yield from _reasonless(scene, rule, noun)
    elif noun.relation.startswith("nsubj"):
        predicate = document.tokens[noun.head]
        doubt, copula = _doubt(document, predicate), document.kids(predicate.index, "cop")
        if doubt:
            yield _open(document, event, rule, doubt)
        elif copula and predicate.pos in ("NOUN", "PROPN"):
            yield _cause(scene, event, predicate, Lead(rule, predicate, copula[-1].index))
    elif document.kids(noun.index, "cop"):
        for subject in document.kids(noun.index, "nsubj")[:1]:
            yield _cause(scene, event, subject, Lead(rule, noun))


def _reasonless(scene: Scene, rule: SentenceRule, noun: Token) -> Iterator[Cause]:
    """ "sank for unknown reasons"."""
    event = scene.events.get(noun.head) or _of_subject(scene, noun.head)
    unknown = [kid.index for kid in scene.document.kids(noun.index, "amod") if kid.lower in words.OPEN]
    if event is not None and unknown:
        yield _open(scene.document, event, rule, (unknown[0], noun.index))


def _question(scene: Scene, rule: SentenceRule, cue: tuple[Token, ...]) -> Iterator[Cause]:
    """ "it is unclear what caused the crash", "not known why the bridge collapsed"."""
    document, asked = scene.document, cue[0]
    told = next(iter(document.kids(asked.index, "acl")), None)
    verb = told or document.tokens[asked.head]
    above = document.tokens[asked.head if told is not None else verb.head]
    done = _complement(document, (verb,))
    causing = verb.lemma in _CAUSING
    event = scene.under(done.index) if causing and done is not None else None
    event = event or (scene.events.get(verb.index) if not causing and asked.lower != _WHAT else None)
    doubt = _doubt(document, above) if event is not None and above.index < asked.index else ()
    if event is not None and doubt:
        yield _open(document, event, rule, doubt)


def of_kind(scene: Scene, events: Iterable[EventMention]) -> Iterator[Cause]:
    """ "died of pneumonia": the prepositions that the ontology gives to a kind of event."""
    document = scene.document
    for event in events:
        leads = values(scene.world, event.type, "cause")
        own = document.head_of(event.span) if leads else None
        if own is None:
            continue
        below = document.kids(own.index, *_HANGING.get(own.pos, ()))
        leads = leads - OF if own.pos == _NOUN else leads
        # "Died Tuesday of cancer": the parse has the cause below the day.
        behind = (late for kid in below if kid.index in scene.times for late in document.kids(kid.index, "nmod"))
        for kid in (*(kid for kid in below if kid.relation != "obj"), *behind):
            led = any(case.lower in leads for case in document.kids(kid.index, "case", "mark"))
            if led and kid.index not in scene.named:
                yield _cause(scene, event, kid, Lead(RULES["kind"], own, own.index))


def _subject(scene: Scene, verb: Token) -> Token | None:
    """The subject of a verb; for "which" and a participle the noun they go with."""
    subject = next(iter(scene.document.kids(verb.index, "nsubj")), None)
    if subject is not None and subject.lower not in RELATIVES:
        return subject
    described = verb.relation.split(":")[0] == "acl"
    return _meant(scene, verb, subject) if described else None


def _meant(scene: Scene, verb: Token, relative: Token | None) -> Token:
    """The noun before a relative clause; "the shooting of a boy, which ...": no person is a "which", so the shooting."""
    noun = scene.document.tokens[verb.head]
    person = relative is not None and relative.lower in words.OF_THINGS and noun.lower in PERSONS
    above = scene.document.tokens[noun.head]
    return above if person and noun.relation == "nmod" and above.index in scene.events else noun


def _complement(document: Document, cue: tuple[Token, ...]) -> Token | None:
    """The first object or phrase behind the words of a cue, led by the last of them where there are several."""
    kids = [kid for kid in document.kids(cue[0].index, "obj", "obl") if kid.index > cue[-1].index]
    return next(iter(kids), None)


def _led(document: Document, phrase: Token, word: str) -> bool:
    return any(kid.lower == word for kid in document.kids(phrase.index, "case"))


def _doubt(document: Document, token: Token) -> tuple[int, ...]:
    """The words that say a thing is open: "unclear", "not known", "under investigation"; none where it is settled."""
    place, below = token.index, document.kids(token.index)
    inner = next((kid for kid in below if kid.lower in words.OPEN and kid.relation in ("xcomp", "amod", "obj")), None)
    if token.lower in words.OPEN:
        return (place,)
    if inner is not None:
        return (inner.index,)
    if token.lower in words.SEEKING:
        return tuple(kid.index for kid in below if kid.relation == "case") + (place,)
    denying = [kid.index for kid in below if kid.lower in words.NOT]
    return (*denying, place) if denying and token.lower in words.SETTLED else ()


def _open(document: Document, event: EventMention, rule: SentenceRule, places: tuple[int, ...]) -> Cause:
    return Cause(event, places[-1], rule.name, unknown=document.cover(places))


def _cause(scene: Scene, event: EventMention, head: Token, lead: Lead) -> Cause:
    """A cause with whether the words before it deny it or leave it open."""
    document, (rule, cue, after) = scene.document, lead
    near = (*document.kids(cue.index), *document.kids(head.index), document.tokens[max(cue.index - 1, 0)])
    before = max(cue.index, head.index if after < 0 else 0)
    denied = any(kid.lower in words.NOT for kid in near if kid.index < before) and not any(
        kid.lower in words.ONLY for kid in near
    )
    hedged = any(kid.lower in words.HEDGES for kid in near)
    return Cause(event, head.index, rule.name, after, denied, hedged)


FORMS: dict[str, Callable[[Scene, SentenceRule, tuple[Token, ...]], Iterator[Cause]]] = {
    "phrase": _phrase,
    "verb": _verb,
    "back": _back,
    "blame": _blame,
    "taken": _taken,
    "noun": _noun,
    "question": _question,
}
