"""words in one article -> the mentions, attributions and claims found in them"""

from __future__ import annotations

from dataclasses import dataclass

from graph.values import Basis, Certainty, Factuality, Interval, Polarity, Quantity, Span, Thing, Value


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a reader should know about a passage (a date that cannot be, an undated article, both readings kept)."""

    span: Span
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in the text: type is person, organization, place or other."""

    span: Span
    type: str
    rule: str


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression: the TIMEX3 layer (type, value, mod) and the graph layer (interval, relation, basis, anchor).

    `relation` is the word class outside the span: on, since, until, before, after, by, between, from, or "".
    `interval` takes it into account ("since March 2011" -> 2011-03/..). `waits_for` holds the words of an event the
    date hangs on ("two years after <the quake>") until dating resolves them, `shift` how long after or before them it
    is, as a signed TIMEX3 duration ("+P2Y").
    `tense` is "future" where the words before it plan.
    """

    span: Span
    type: str
    value: str
    rule: str
    mod: str = ""
    interval: Interval = Interval()
    relation: str = ""
    basis: Basis = Basis.UNKNOWN
    anchor: Span | None = None
    waits_for: Span | None = None
    shift: str = ""
    flags: tuple[Flag, ...] = ()
    tense: str = ""


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A quantity with the noun phrase it counts."""

    span: Span
    value: Quantity
    rule: str
    counted: Span | None = None


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A phrase that refers to an actor; form is name, short, demonym, metonym, description or pronoun."""

    span: Span
    actor: Thing
    rule: str
    form: str = "name"


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A phrase that refers to a place; relation is in, near, between, toward or ""."""

    span: Span
    place: Thing
    rule: str
    relation: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """A role filler of an event mention: role is agent or patient; `thing` is empty (id "") when unresolved."""

    role: str
    span: Span
    thing: Thing
    rule: str


@dataclass(frozen=True, slots=True)
class EventMention:
    """One passage that reports an event: `span` is the trigger, `extent` its clause.

    `faint` marks a word that no list holds, or that says too little alone: it counts where other words or articles bear
    it out. `of` is the id of the mention whose happening this word tells again ("the <quake> hit the coast").
    `near` are the places that its sentence names elsewhere: they may help to tell what is meant, and are no claim.
    """

    id: str
    article: str
    span: Span
    extent: Span
    type: str
    rule: str
    participants: tuple[Participant, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    numbers: tuple[NumberMention, ...] = ()
    factuality: Factuality = Factuality.ASSERTED
    hedge: Span | None = None
    when: TimeMention | None = None
    when_rule: str = ""
    faint: bool = False
    of: str = ""
    near: tuple[PlaceMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: kind is outlet, actor, unnamed or document; `span` is None for the article's own voice."""

    kind: str
    name: str
    id: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says (cue) what: spans of one attribution. `kind` is direct, mixed or indirect; `asserted` is False for
    questions, conditionals, declined and negated cues. `within` is the index of the enclosing attribution, or -1."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    speaker: Speaker
    via: tuple[Speaker, ...] = ()
    kind: str = "indirect"
    type: str = "statement"
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: str = "non-future"
    stance: str = "neutral"
    asserted: bool = True
    within: int = -1
    addressee: Span | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Words that tie one event to another: `mention` was caused by, or was a part of (`kind`), `other`; both are ids of
    event mentions. `words` holds all of it, `cue` what says so; `speaker` is None for the article's own voice."""

    article: str
    kind: str
    mention: str
    other: str
    words: Span
    cue: Span
    rule: str
    speaker: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One facet of one event (or of a topic) given a value by a speaker.

    `about` is the id of an event mention, or "" for a statement on a topic (`topic` then lists ids of things and
    event types it speaks of). `facet` is the id of one of ontology/facets.ttl in lower case ("date",
    "number", "statement"). `via` is the relay chain, nearest first.
    `stance` is the outlet's own: neutral, distancing, endorsing, rejecting. `evidence` holds the value's exact words.
    """

    id: str
    article: str
    about: str
    facet: str
    value: Value
    speaker: Speaker
    evidence: Span
    rule: str
    via: tuple[Speaker, ...] = ()
    cue: Span | None = None
    polarity: Polarity = Polarity.POSITIVE
    certainty: Certainty = Certainty.CERTAIN
    tense: str = "non-future"
    stance: str = "neutral"
    topic: tuple[str, ...] = ()
    content: Span | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What the stages have found in one document so far; each stage fills its own field.

    `beside` are claims on what only stands near the words of an event: each counts where another article makes it too.
    """

    names: tuple[NameSpan, ...] = ()
    times: tuple[TimeMention, ...] = ()
    numbers: tuple[NumberMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    events: tuple[EventMention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    flags: tuple[Flag, ...] = ()
    links: tuple[Link, ...] = ()
    beside: tuple[Claim, ...] = ()
