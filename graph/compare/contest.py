"""two claims on one facet -> whether their values contest each other: only what is said of the same thing can conflict

A value that merely differs is no contradiction: five children and twelve people can both have died, a town and a park
can both be the place, a man and a police force can both have done it. Each facet says here what it takes to conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph.claims.causes import UNKNOWN
from graph.compare.comparable import Texts, stated
from graph.compare.kinds import Kinds
from graph.compare.positions import relation
from graph.lang.en.quantities import NOBODY_ELSE
from graph.lang.en.stems import root, stem, telling, words
from graph.model import Basis, Certainty, Claim, Event, EventMention, Quantity, Relation, Thing, Value, Words

_OCCURRENCE = "occurrence"
_PERSON, _TOWN, _COUNTRY = "person", "city", "country"
_BODIES = frozenset(("country", "government", "organization", "armed-group", "military", "alliance", "party"))
NAMED = _BODIES | {_PERSON}
EXPLICIT = frozenset(("credit", "part played", "responsible", "accusation", "charged with it", "responsibility taken"))
# Who died of one thing did not die of another.
SOLE = frozenset(("kind of event", "cause noun"))
_ORDER = 10
_DATE, _APART = "date", 7
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
    for claim in event.claims:
        if isinstance(claim.value, Quantity):
            figures[claim.article, claim.value.kind, known.sort(claim)].add(claim.value)
    told_so: dict[tuple[str, str, str], set[Value]] = defaultdict(set)
    for claim in event.claims:
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

    def relation(self, one: Claim, other: Claim) -> Relation:
        """How two values stand to each other; a conflict only where both cannot be right."""
        alike = relation(one, other)
        if alike is not Relation.AGREE and self.facet in _RIVALS and _RIVALS[self.facet](self, one, other):
            return Relation.CONFLICT
        if alike is not Relation.CONFLICT:
            return alike
        if one.polarity is not other.polarity:
            return alike if self.facet != _OCCURRENCE or self._one_act(one, other) else Relation.COMPATIBLE
        if NOBODY_ELSE in (one.rule, other.rule) or one.article == other.article and self._two_acts(one, other):
            return Relation.COMPATIBLE
        if self.facet != _DATE and self._long_apart(one, other):
            return Relation.COMPATIBLE
        if self.facet in self.kinds.several or (self.loose and not self.counts_one_thing(one, other)):
            return Relation.COMPATIBLE
        test = _TESTS.get(self.facet)
        return alike if test is None or test(self, one, other) else Relation.COMPATIBLE

    def _one_act(self, one: Claim, other: Claim) -> bool:
        """True when what one says happened can be what another says did not: nobody else in a role, one act where kinds are broad."""
        mine, yours = (self.event.mentions.get(claim.about) for claim in (one, other))
        if mine is None or yours is None or not (self.shared(one, other) and self._same_word(mine, yours)):
            return False
        roles = [{(p.role, p.thing.id) for p in mention.participants if p.thing.id} for mention in (mine, yours)]
        both = {role for role, _ in roles[0]} & {role for role, _ in roles[1]}
        return all(any(key in roles[1] for key in roles[0] if key[0] == role) for role in both)

    def _two_acts(self, one: Claim, other: Claim) -> bool:
        """In one article, two who are only told to have acted acted twice; and a broad kind of act has many acts."""
        if self.facet == "responsibility":
            return not {one.rule, other.rule} & EXPLICIT
        return self.event.type in self.kinds.loose and one.about != other.about

    def _long_apart(self, one: Claim, other: Claim) -> bool:
        """True where one act is said to lie further back than reports of one day ever do."""
        times = [m.when for claim in (one, other) if (m := self.event.mentions.get(claim.about)) and m.when]
        if len(times) < 2 or times[0].interval.overlaps(times[1].interval):
            return False
        early, late = sorted(times, key=lambda time: (time.interval.first or 0, time.interval.last or 0))
        last, first = early.interval.last, late.interval.first
        return early.basis is not Basis.INHERITED and last is not None and first is not None and first - last > _APART

    @property
    def loose(self) -> bool:
        """True for a broad kind of event, whose reports need not tell of the same act."""
        return self.event.type in self.kinds.loose and self.facet not in _JUDGED

    def counts_one_thing(self, one: Claim, other: Claim) -> bool:
        """True when each article gives one number of a noun, or one measure of the same act of the same people."""
        noun = self.about(one)
        same = bool(noun) or (bool(_kind(one)) and self.shared(one, other) and self.meet(one, other))
        return same and noun == self.about(other) and self.only(one) and self.only(other)

    def about(self, claim: Claim) -> str:
        """The stem of the noun that a number counts."""
        return self.known.noun(claim)

    def only(self, claim: Claim) -> bool:
        """True when the article gives no other number of this kind and noun for the event."""
        kind = _kind(claim)
        return bool(kind) and len(self.event.figures.get((claim.article, kind, self.known.sort(claim)), ())) == 1

    def lone(self, one: Claim, other: Claim) -> bool:
        """True when two articles each give a single value of this sort on the facet."""
        given = [self.event.given[claim.article, self.facet, type(claim.value).__name__] for claim in (one, other)]
        return one.article != other.article and all(len(values) == 1 for values in given)

    def shared(self, one: Claim, other: Claim) -> bool:
        """True when two claims hang on one kind or word of act and name a common participant, or one names none."""
        mine, yours = (self.event.mentions.get(claim.about) for claim in (one, other))
        if mine is None or yours is None or not self._alike(mine, yours):
            return False
        people = [self._people(mention) for mention in (mine, yours)]
        return bool(people[0] & people[1]) or not (people[0] and people[1])

    def meet(self, one: Claim, other: Claim) -> bool:
        """True when two claims hang on acts with a common participant."""
        mine, yours = (self.event.mentions.get(claim.about) for claim in (one, other))
        return mine is not None and yours is not None and bool(self._people(mine) & self._people(yours))

    @staticmethod
    def _people(mention: EventMention) -> set[str]:
        return {p.thing.id for p in mention.participants if p.thing.id}

    def _alike(self, one: EventMention, other: EventMention) -> bool:
        return one.type == other.type or self._one_word(one, other)

    def _one_word(self, one: EventMention, other: EventMention) -> bool:
        """True when the same word, in whatever form, reports both."""
        said = [self.known.words[m.article][m.span.start : m.span.end] for m in (one, other)]
        acts = [{root(word) for word in words(text)} for text in said]
        return bool(acts[0] & acts[1])

    def _same_word(self, one: EventMention, other: EventMention) -> bool:
        """True for one word; for two words of one narrow kind where somebody named is in both."""
        named = [{p.thing.id for p in mention.participants if p.thing.id} for mention in (one, other)]
        narrow = one.type == other.type and one.type not in self.kinds.loose
        return self._one_word(one, other) or (narrow and bool(named[0] & named[1]))

    def named_apart(self, one: Claim, other: Claim) -> bool:
        """True when both values stand in names, not in pronouns or descriptions, and the names share no word."""
        said = [self.known.words[claim.article][claim.evidence.start : claim.evidence.end] for claim in (one, other)]
        names = [{stem(word) for word in words(text) if word[:1].isupper() and telling(word)} for text in said]
        return bool(names[0] and names[1]) and not names[0] & names[1]

    def stated(self, claim: Claim) -> bool:
        """True when the value stands in the sentence of its mention."""
        return stated(claim, self.event.mentions.get(claim.about), self.known)


def _dates(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both articles give the date in their own words."""
    return contest.stated(one) and contest.stated(other)


def _numbers(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both count the same: the same noun, or people of whom a part is not more than the whole."""
    mine, yours, general = contest.about(one), contest.about(other), contest.kinds.general
    if _kind(one) not in contest.kinds.counted:
        alone = contest.only(one) and contest.only(other) and contest.shared(one, other)
        return bool(mine) and mine == yours or (alone and _comparable(one, other))
    if mine == yours or {mine, yours} <= general:
        return True
    whole, part = (one, other) if mine in general else (other, one)
    return bool({mine, yours} & general) and _exceeds(part, whole)


def _comparable(one: Claim, other: Claim) -> bool:
    """Measures of another order of magnitude are told of something else."""
    low, high = sorted(abs(_middle(claim)) for claim in (one, other))
    return high <= _ORDER * low


def _middle(claim: Claim) -> float:
    if not isinstance(claim.value, Quantity):
        return 0.0
    ends = [end for end in (claim.value.low, claim.value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0


def _kind(claim: Claim) -> str:
    return claim.value.kind if isinstance(claim.value, Quantity) else ""


def _exceeds(part: Claim, whole: Claim) -> bool:
    """True when the least of a part is more than the most of the whole; an end that is open exceeds nothing."""
    least = part.value.low if isinstance(part.value, Quantity) else None
    most = whole.value.high if isinstance(whole.value, Quantity) else None
    return least is not None and most is not None and least > most


def _places(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both are towns, and neither article names the other's."""
    mine, yours = one.value, other.value
    if not (isinstance(mine, Thing) and isinstance(yours, Thing)) or {mine.kind, yours.kind} != {_TOWN}:
        return False
    places = contest.known.places
    return yours.id not in places[one.article] and mine.id not in places[other.article]


def _doers(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both are persons, or both are bodies, named in so many words, and neither is the one it was done to."""
    mine, yours = one.value, other.value
    if not (isinstance(mine, Thing) and isinstance(yours, Thing)) or not contest.named_apart(one, other):
        return False
    sufferers = {p.thing.id for m in contest.event.mentions.values() for p in m.participants if p.role == "patient"}
    alike = {mine.kind, yours.kind} == {_PERSON} or {mine.kind, yours.kind} <= _BODIES
    return alike and not sufferers & {mine.id, yours.id}


def _causes(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give one cause of one happening for certain, and no word of the one stands in the other."""
    certain = one.certainty is other.certainty is Certainty.CERTAIN and one.polarity is other.polarity
    unknown = any(isinstance(claim.value, Words) and claim.value.sense == UNKNOWN for claim in (one, other))
    if (
        not certain
        or unknown
        or one.article == other.article
        or {one.rule, other.rule} - SOLE
        or not contest.shared(one, other)
    ):
        return False
    said = [contest.known.words[claim.article][claim.evidence.start : claim.evidence.end] for claim in (one, other)]
    telling_words = [{stem(word) for word in words(text) if telling(word)} for text in said]
    return (
        contest.lone(one, other)
        and bool(telling_words[0] and telling_words[1])
        and not telling_words[0] & telling_words[1]
    )


def _weapons(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each name a single weapon of one act."""
    return contest.lone(one, other) and contest.shared(one, other)


def _nations(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give the single one in a role another country, and no second one to anybody."""
    countries = all(isinstance(claim.value, Thing) and claim.value.kind == _COUNTRY for claim in (one, other))
    role = [p for m in contest.event.mentions.values() for p in m.participants if (p.role,) == one.topic]
    several = len({p.thing.id for p in role if p.thing.kind == _PERSON}) > 1
    return countries and not several and contest.lone(one, other) and contest.shared(one, other)


def _ages(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both are said of somebody named; an age of somebody who is only described may be anybody's."""
    return bool(one.topic and other.topic)


# Facets in which two values that merely differ can exclude one another.
_RIVALS: Mapping[str, Callable[[Contest, Claim, Claim], bool]] = {"cause": _causes, "description": _nations}
_TESTS: Mapping[str, Callable[[Contest, Claim, Claim], bool]] = {
    "date": _dates,
    "number": _numbers,
    "age": _ages,
    "place": _places,
    "responsibility": _doers,
    "outcome": Contest.shared,
    "means": _weapons,
}
