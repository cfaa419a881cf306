"""an event and two of its claims -> what they have in common: one act, one noun counted, one person named"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.claims.asides import BESIDE
from graph.claims.blame import HAND
from graph.compare.comparable import Texts, stated
from graph.compare.days import narrow, over_by
from graph.compare.kinds import Kinds
from graph.compare.positions import part_of_day
from graph.lang.en.comparing import DENYING
from graph.lang.en.stems import root, stem, telling, words
from graph.model import Basis, Claim, Event, EventMention, Factuality, Polarity, Quantity, Thing, Value

_PERSON, _COUNTRY = "person", "country"
_NAMELESS = ("", "group", "population")
_BODIES = frozenset(("country", "government", "organization", "armed-group", "military", "alliance", "party"))
NAMED = _BODIES | {_PERSON}
# What gives the credit, or the blame, in so many words.
CREDIT = frozenset(("credit", "part played", "responsible", "accusation"))
EXPLICIT = CREDIT | {"charged with it", "responsibility taken"}
_APART = 7
_FEW = 20
_JUDGED = frozenset(("occurrence", "evaluation"))


@dataclass(frozen=True, slots=True)
class Told:
    """One event as its claims need it: its mentions by id, the numbers that each article gives of each kind, what it gives of each facet."""

    type: str
    mentions: Mapping[str, EventMention]
    figures: Mapping[tuple[str, str, str], frozenset[Quantity]]
    given: Mapping[tuple[str, str, str], frozenset[Value]]


def told(event: Event, known: Texts) -> Told:
    """The tables of an event, made once."""
    figures: dict[tuple[str, str, str], set[Quantity]] = defaultdict(set)
    own = [claim for claim in event.claims if claim.rule != BESIDE]
    for claim in own:
        if isinstance(claim.value, Quantity):
            figures[claim.article, known.kind(claim), known.sort(claim)].add(claim.value)
    told_so: dict[tuple[str, str, str], set[Value]] = defaultdict(set)
    for claim in own:
        told_so[claim.article, claim.facet, type(claim.value).__name__].add(claim.value)
    return Told(
        event.type,
        {m.id: m for m in event.mentions},
        {key: frozenset(values) for key, values in figures.items()},
        {key: frozenset(values) for key, values in told_so.items()},
    )


@dataclass(frozen=True, slots=True)
class Contest:
    """One facet of one event, and all that is known of it."""

    event: Told
    facet: str
    known: Texts
    kinds: Kinds

    def one_act(self, one: Claim, other: Claim) -> bool:
        """True when what one says happened can be what another says did not: one word of act, the same named one in the
        same role and nobody or nowhere else, or a denial in so many words; of a plain kind, any two words."""
        acts = self._acts(one, other)
        plain = {mention.type for mention in acts} <= self.kinds.plain
        if not acts or not (plain or self._same_word(*acts)):
            return False
        mine, yours = acts
        roles = [{(p.role, p.thing.id) for p in mention.participants if p.thing.id} for mention in (mine, yours)]
        if any(_elsewhere(roles, role) for role, _ in roles[0]) or _elsewhere([_spots(mine), _spots(yours)], "place"):
            return False
        named = {(p.role, p.thing.id) for p in mine.participants if p.thing.kind not in _NAMELESS}
        denied = Factuality.DENIED in (mine.factuality, yours.factuality)
        of_one = plain or self._of_one(*acts)
        if not denied and (mine.type != yours.type or not of_one or any(map(self._turned, (one, other)))):
            return False
        return bool(named & roles[0] & roles[1]) or (denied and self.shared(one, other))

    def _of_one(self, one: EventMention, other: EventMention) -> bool:
        """True for acts on the same; of a broad kind there are many on nobody told."""
        sides = [
            {p.thing.id or p.thing.name for p in mention.participants if p.role == "patient"}
            for mention in (one, other)
        ]
        return bool(sides[0] & sides[1]) if sides[0] or sides[1] else self.event.type not in self.kinds.loose

    def _turned(self, claim: Claim) -> bool:
        """True for what is read as done right behind a word that may deny it: "it should mend, not break, them"."""
        start = self.event.mentions[claim.about].span.start
        before = self.known.words[claim.article][max(start - _FEW, 0) : start]
        return claim.polarity is Polarity.POSITIVE and bool(DENYING.search(before.lower()))

    def two_acts(self, one: Claim, other: Claim) -> bool:
        """In one article, two who are only told to have acted acted twice; and a broad kind of act has many acts."""
        if self.facet == "responsibility":
            return not {one.rule, other.rule} & EXPLICIT
        return self.event.type in self.kinds.loose and one.about != other.about

    def long_apart(self, one: Claim, other: Claim) -> bool:
        """True where one act is said to lie further back than reports of one day ever do."""
        times = [mention.when for mention in self._acts(one, other) if mention.when]
        if len(times) < 2:
            return False
        early, late = sorted(times, key=lambda time: (over_by(time.interval).first or 0, time.interval.last or 0))
        off = over_by(early.interval).days_from(over_by(late.interval))
        return early.basis is not Basis.INHERITED and off > _APART

    @property
    def loose(self) -> bool:
        """True for a broad kind of event, whose reports need not tell of the same act."""
        return self.event.type in self.kinds.loose and self.facet not in _JUDGED

    def counts_one_thing(self, one: Claim, other: Claim) -> bool:
        """True when each article gives one number of a noun, or one measure of the same act of the same people, or of what one
        verb tells of one day; of what happens often, only of the same people."""
        noun = self.about(one)
        same = self.shared(one, other) and self.meet(one, other) and bool(noun or kind_of(one))
        if self.event.type not in self.kinds.often:
            same = same or bool(noun or kind_of(one) and self.one_verb(one, other) and self.one_day(one, other))
        return same and noun == self.about(other) and self.only(one) and self.only(other)

    def about(self, claim: Claim) -> str:
        """The stem of the noun that a number counts."""
        return self.known.noun(claim)

    def only(self, claim: Claim) -> bool:
        """True when the article gives no other number of this kind and noun for the event."""
        kind = self.known.kind(claim)
        return bool(kind) and len(self.event.figures.get((claim.article, kind, self.known.sort(claim)), ())) == 1

    def measured(self, one: Claim, other: Claim) -> bool:
        """True for what measures such an event; of a kind of which there is mostly one, where each article gives one."""
        sole = kind_of(one) not in self.kinds.lone or (self.only(one) and self.only(other))
        return kind_of(one) in self.kinds.measures and sole or self.gauged(one, other)

    def gauged(self, one: Claim, other: Claim) -> bool:
        """True when each article gives one number of the kind that is told of such events, as workers are of lay-offs."""
        meant = self.kinds.counting.get(self.event.type, "-")
        return {kind_of(one), kind_of(other)} == {meant} and self.only(one) and self.only(other)

    def lone(self, one: Claim, other: Claim) -> bool:
        """True when two articles each give a single value of this sort on the facet."""
        given = [self.event.given[claim.article, self.facet, type(claim.value).__name__] for claim in (one, other)]
        if not (part_of_day(one.value) or part_of_day(other.value)):
            given = [frozenset(value for value in values if not part_of_day(value)) for values in given]
        return one.article != other.article and all(len(values) == 1 for values in given)

    @property
    def sufferers(self) -> frozenset[str]:
        """The ids of those whom the event befell."""
        people = (p for mention in self.event.mentions.values() for p in mention.participants)
        return frozenset(p.thing.id for p in people if p.role == "patient")

    def given(self, facet: str) -> Iterator[frozenset[Value]]:
        """What each article gives for a facet."""
        yield from (values for (_, name, _), values in sorted(self.event.given.items()) if name == facet)

    def shared(self, one: Claim, other: Claim) -> bool:
        """True when two claims hang on one kind or word of act and name a common participant, or one names none."""
        acts = self._acts(one, other)
        if not acts or not self._alike(*acts):
            return False
        people = [self._people(mention) for mention in acts]
        return bool(people[0] & people[1]) or not (people[0] and people[1])

    def one_named(self, one: Claim, other: Claim) -> bool:
        """True when both acts were done to one and the same who is named, or in one town or at one spot."""
        acts = self._acts(one, other)
        done_to = [{p.thing.id for p in m.participants if p.role == "patient" and p.thing.kind in NAMED} for m in acts]
        spots = [{spot.place.id for spot in m.places if spot.place.kind != _COUNTRY} - {""} for m in acts]
        return bool(acts) and bool(done_to[0] & done_to[1] or spots[0] & spots[1])

    def of_one_kind(self, one: Claim, other: Claim) -> bool:
        """True when two claims hang on one kind or word of act."""
        acts = self._acts(one, other)
        return bool(acts) and self._alike(*acts)

    def narrow(self, one: Claim, other: Claim) -> bool:
        """True when neither of two claims hangs on an act of a broad kind."""
        acts = self._acts(one, other)
        return bool(acts) and not any(mention.type in self.kinds.loose for mention in acts)

    def meet(self, one: Claim, other: Claim) -> bool:
        """True when two claims hang on acts with a common participant."""
        people = [self._people(mention) for mention in self._acts(one, other)]
        return bool(people) and bool(people[0] & people[1])

    def _acts(self, one: Claim, other: Claim) -> tuple[EventMention, ...]:
        """The mentions that two claims hang on; none unless both are known."""
        found = tuple(m for claim in (one, other) if (m := self.event.mentions.get(claim.about)))
        return found if len(found) > 1 else ()

    @staticmethod
    def _people(mention: EventMention) -> set[str]:
        return {p.thing.id for p in mention.participants if p.thing.id}

    def _alike(self, one: EventMention, other: EventMention) -> bool:
        return one.type == other.type or self.one_word(one, other)

    def own_hand(self, one: Claim, other: Claim) -> bool:
        """True where one article tells that somebody died by his own hand, and another names who killed that very person."""
        own, third = (one, other) if one.rule == HAND else (other, one)
        acts = self._acts(own, third)
        if third.rule == HAND or one.article == other.article or not acts:
            return False
        dead = [{_who(p.thing) for p in mention.participants if p.role == "patient"} for mention in acts]
        doer = _who(third.value) if isinstance(third.value, Thing) else ""
        return bool(dead[0] & dead[1] - {""}) and doer not in dead[0]

    def one_word(self, one: EventMention, other: EventMention) -> bool:
        """True when the same word, in whatever form, reports both."""
        said = [self.known.words[m.article][m.span.start : m.span.end] for m in (one, other)]
        acts = [{root(word) for word in words(text)} for text in said]
        return bool(acts[0] & acts[1])

    def _same_word(self, one: EventMention, other: EventMention) -> bool:
        """True for one word; for two words of one narrow kind where somebody named is in both."""
        named = [self._people(mention) for mention in (one, other)]
        narrow = one.type == other.type and one.type not in self.kinds.loose
        return self.one_word(one, other) or (narrow and bool(named[0] & named[1]))

    def one_time(self, one: Claim, other: Claim) -> bool:
        """True when both acts have a time, and share a day."""
        times = [mention.when for mention in self._acts(one, other) if mention.when]
        return len(times) > 1 and times[0].interval.known and times[0].interval.overlaps(times[1].interval)

    def one_day(self, one: Claim, other: Claim) -> bool:
        """True when both acts are dated to the same few days, and not merely to when they were reported."""
        times = [m.when.interval for m in self._acts(one, other) if m.when and narrow(m.when.interval)]
        return len(times) > 1 and times[0].overlaps(times[1])

    def around(self, claim: Claim) -> frozenset[str]:
        """The words from the act of a claim to its value, and the few before."""
        mention = self.event.mentions.get(claim.about)
        whole = claim.evidence if mention is None else mention.span.join(claim.evidence)
        text = self.known.words[claim.article][max(whole.start - _FEW, 0) : whole.end]
        return frozenset(words(text.lower()))

    def led(self, claim: Claim) -> str:
        """The word right before a value."""
        before = self.known.words[claim.article][max(claim.evidence.start - _FEW, 0) : claim.evidence.start]
        return next(reversed(words(before.lower())), "")

    def named_apart(self, one: Claim, other: Claim) -> bool:
        """True when both values stand in names, not in pronouns or descriptions, and no names of the two share a word."""
        said = [self.known.words[claim.article][claim.evidence.start : claim.evidence.end] for claim in (one, other)]
        names = [_names(text) for text in said]
        if not (names[0] and names[1]):
            return False
        known = [names[n] | self._called(claim.value) for n, claim in enumerate((one, other))]
        return not known[0] & known[1]

    def _called(self, value: Value) -> frozenset[str]:
        """The words of all names that somebody goes by in the reports of the event."""
        if not isinstance(value, Thing):
            return frozenset()
        mentions = sorted(self.event.mentions.values(), key=lambda mention: mention.id)
        spans = [(m.article, p.span) for m in mentions for p in m.participants if p.thing.id == value.id]
        return frozenset().union(*(_names(self.known.words[a][span.start : span.end]) for a, span in spans))

    def stated(self, claim: Claim) -> bool:
        """True when the value stands in the sentence of its mention."""
        return stated(claim, self.event.mentions.get(claim.about), self.known)

    def one_verb(self, one: Claim, other: Claim) -> bool:
        """True when one word, in whatever form, reports the acts of both."""
        acts = self._acts(one, other)
        return bool(acts) and self.one_word(*acts)


def _who(thing: Thing) -> str:
    """Who somebody is: the id, or the last telling word for who is only described."""
    return thing.id or next((stem(word) for word in reversed(words(thing.name.lower())) if telling(word)), "")


def _spots(mention: EventMention) -> set[tuple[str, str]]:
    return {("place", spot.place.id) for spot in mention.places if spot.place.id}


def _elsewhere(sides: Sequence[set[tuple[str, str]]], role: str) -> bool:
    """True when both sides have somebody in the role (or a place) and nobody in common."""
    mine, yours = ({name for part, name in side if part == role} for side in sides)
    return bool(mine and yours) and not mine & yours


def kind_of(claim: Claim) -> str:
    """What the number of a claim counts; "" where it gives none."""
    return claim.value.kind if isinstance(claim.value, Quantity) else ""


def _names(text: str) -> frozenset[str]:
    """The stems of the telling words in capitals."""
    return frozenset(stem(word) for word in words(text) if word[:1].isupper() and telling(word))
