"""two claims on one facet -> how their values stand: only what is said of the same thing can conflict

A value that merely differs is no contradiction: five children and twelve people can both have died, a town and a park
can both be the place, a man and a police force can both have done it. Each facet says here what it takes to conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.claims.asides import BESIDE
from graph.claims.blame import HAND
from graph.claims.causes import UNKNOWN
from graph.claims.scores import PREFIX, SCORE
from graph.claims.undone import HELD_BACK
from graph.compare import callings, times
from graph.compare.contest import EXPLICIT, NAMED, Contest, kind_of
from graph.compare.days import two_days
from graph.compare.kinds import ANYBODY
from graph.compare.positions import relation
from graph.compare.sameness import alike, numbers, one_matter
from graph.lang.en.nobody import NOBODY_ELSE
from graph.lang.en.offences import SHORT_OF_IT
from graph.lang.en.places import VENUES
from graph.lang.en.stems import root, stem, telling, telling_stems, words
from graph.model import Certainty, Claim, Quantity, Relation, Thing, Words
from graph.quantities.sums import PART

_DATE, _HAPPENED = "date", frozenset(("occurrence", "outcome"))
# "The club's defeat": of whom the noun is told, which need not be who did it.
_OWNED = frozenset(("owner of the noun",))
_PERSON, _TOWN, _COUNTRY = "person", "city", "country"
_BODIES = NAMED - {_PERSON}
# Who died of one thing did not die of another.
_SOLE = frozenset(("kind of event", "cause noun"))
_GIVEN = frozenset(("credit", "part played"))
_ORDER, _EVEN = 10, 0.995
_REACH = 40


def stand(contest: Contest, one: Claim, other: Claim) -> Relation:
    """How two values stand to each other; a conflict only where both cannot be right."""
    found, facet = relation(one, other), contest.facet
    if {BESIDE, PART} & {one.rule, other.rule}:
        return found if found is Relation.AGREE else Relation.COMPATIBLE
    if found is not Relation.AGREE and facet in _RIVALS and _RIVALS[facet](contest, one, other):
        return Relation.CONFLICT
    if found is not Relation.CONFLICT:
        return found
    if one.polarity is not other.polarity:
        silent = {NOBODY_ELSE, HELD_BACK} & {one.rule, other.rule} or contest.event.type in contest.kinds.silent
        apart = silent or not contest.one_act(one, other)
        return Relation.COMPATIBLE if facet in _HAPPENED and apart else found
    if _apart(contest, one, other):
        return Relation.COMPATIBLE
    test = _TESTS.get(facet)
    if not one_matter(contest, one, other):
        return Relation.COMPATIBLE
    return found if test is None or test(contest, one, other) else Relation.COMPATIBLE


def _apart(contest: Contest, one: Claim, other: Claim) -> bool:
    """True for what is told of two acts, and for what can be several things at once."""
    if NOBODY_ELSE in (one.rule, other.rule) or one.article == other.article and contest.two_acts(one, other):
        return True
    if contest.facet != _DATE and contest.long_apart(one, other):
        return True
    return contest.facet in contest.kinds.several or (contest.loose and not contest.counts_one_thing(one, other))


def _numbers(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both count the same: what is measured of such an event alone, the same noun, or people of whom a part is not more than the whole."""
    told = numbers(contest, one)
    if times.two_lengths(contest, one, other):
        return False
    if contest.measured(one, other):
        return True
    if any(two_days(values) for values in contest.given(_DATE)) and not contest.one_time(one, other):
        return False
    mine, yours, general = contest.about(one), contest.about(other), contest.kinds.general
    if kind_of(one) not in contest.kinds.counted:
        alone = contest.only(one) and contest.only(other) and contest.shared(one, other)
        term = contest.event.type in contest.kinds.lasting and contest.of_one_kind(one, other)
        lasts = kind_of(one) != times.LENGTH or term or contest.one_verb(one, other)
        if mine and mine == yours and any(len(given) > 1 for given in told):
            one_act = contest.one_verb(one, other) or alike(contest, one, other)
            return contest.only(one) and contest.only(other) and one_act
        return bool(mine) and mine == yours or (alone and lasts and comparable(one, other))
    if kind_of(one) == ANYBODY and not (mine not in general and contest.one_verb(one, other)):
        return False
    if not comparable(one, other):
        return False
    if mine == yours or {mine, yours} <= general:
        return True
    whole, part = (one, other) if mine in general else (other, one)
    return bool({mine, yours} & general) and _exceeds(part, whole)


def comparable(one: Claim, other: Claim, *, order: float = _ORDER) -> bool:
    """Measures of another order of magnitude are told of something else."""
    low, high = sorted(abs(_middle(claim)) for claim in (one, other))
    return high < order * low * _EVEN


def _middle(claim: Claim) -> float:
    if not isinstance(claim.value, Quantity):
        return 0.0
    ends = [end for end in (claim.value.low, claim.value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0


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


def _venues(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give one spot of one size for the act of one word: who died at home died in no hospital."""
    nouns = [value.sense.rpartition(":")[2] for value in (one.value, other.value) if isinstance(value, Words)]
    lines = [[n for n, size in enumerate(VENUES) for line in size if noun in map(stem, line)] for noun in nouns]
    if len(nouns) < 2 or not lines[0] or lines[0] != lines[1]:
        return False
    together = any({*nouns} <= {*map(stem, line)} for size in VENUES for line in size)
    return not together and contest.lone(one, other) and contest.one_verb(one, other)


def _doers(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both are persons, or both are bodies, named in so many words for one kind of act, and neither is the one it was done to.

    Two whom one speaker names did it together.
    """
    mine, yours = one.value, other.value
    if not (isinstance(mine, Thing) and isinstance(yours, Thing)) or not contest.named_apart(one, other):
        return False
    together = one.article == other.article and one.speaker == other.speaker
    if together or {one.rule, other.rule} & _OWNED or not contest.of_one_kind(one, other):
        return False
    if one.certainty is other.certainty is Certainty.POSSIBLE:
        return False  # Two can be charged with one act.
    if not ({one.rule, other.rule} & EXPLICIT or contest.one_day(one, other) or contest.one_named(one, other)):
        return False
    alike = {mine.kind, yours.kind} == {_PERSON} or {mine.kind, yours.kind} <= _BODIES
    return alike and not contest.sufferers & {mine.id, yours.id}


def _credits(contest: Contest, one: Claim, other: Claim) -> bool:
    """Of what happens once, one article gives the credit in so many words to somebody whom the other gives no part in it;
    or somebody died by his own hand, or by that of another."""
    if HAND in (one.rule, other.rule):
        return contest.own_hand(one, other)
    things = [claim.value for claim in (one, other) if isinstance(claim.value, Thing) and claim.value.kind in NAMED]
    if len(things) < 2 or one.article == other.article or not {one.rule, other.rule} & _GIVEN:
        return False
    given = [contest.event.given[claim.article, contest.facet, Thing.__name__] for claim in (one, other)]
    named = [{key for v in values if isinstance(v, Thing) for key in (v.id, *v.within)} for values in given]
    if contest.sufferers & {thing.id for thing in things}:
        return False
    return contest.event.type in contest.kinds.once and contest.of_one_kind(one, other) and not named[0] & named[1]


def _causes(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give one cause of one happening for certain, and no word of the one stands in the other."""
    certain = one.certainty is other.certainty is Certainty.CERTAIN and one.polarity is other.polarity
    unknown = any(isinstance(claim.value, Words) and claim.value.sense == UNKNOWN for claim in (one, other))
    if (
        not certain
        or unknown
        or one.article == other.article
        or {one.rule, other.rule} - _SOLE
        or not contest.shared(one, other)
    ):
        return False
    said = [contest.known.words[claim.article][claim.evidence.start : claim.evidence.end] for claim in (one, other)]
    mine, yours = (frozenset(telling_stems(text)) for text in said)
    return contest.lone(one, other) and bool(mine and yours) and not mine & yours


def _outcomes(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both tell how one act ended; in a broad kind of act, with nobody else in it."""
    broad = contest.event.type in contest.kinds.loose
    return contest.one_act(one, other) if broad else contest.shared(one, other)


def _scores(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give one score of a contest of the same sides, day or place, and the scores have a figure in common."""
    given = [contest.event.given.get((claim.article, contest.facet, Words.__name__), ()) for claim in (one, other)]
    told = [{v.sense for v in values if isinstance(v, Words) and v.sense.startswith(PREFIX)} for values in given]
    if one.article == other.article or not one.rule == other.rule == SCORE or {len(told[0]), len(told[1])} != {1}:
        return False
    figures = [set(next(iter(senses)).removeprefix(PREFIX).split("-")) for senses in told]
    tied = contest.meet(one, other) or contest.one_day(one, other) or contest.one_named(one, other)
    return tied and bool(figures[0] & figures[1])


def _charges(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give one charge in one word of act: an offence, and the attempt or the plot to commit it."""
    texts = contest.known.words
    said = [telling_stems(texts[c.article][c.evidence.start : c.evidence.end]) for c in (one, other)]
    short = [bool(stems) and stems[0] in SHORT_OF_IT for stems in said]
    begun = [[root(word) for word in stems[first:][:1]] for stems, first in zip(said, short, strict=True)]
    if short[0] is short[1] or begun[0] != begun[1] or not begun[0]:
        return False
    return contest.lone(one, other) and contest.one_verb(one, other)


def _weapons(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each name a single weapon of one act."""
    return contest.lone(one, other) and contest.shared(one, other)


def _nations(contest: Contest, one: Claim, other: Claim) -> bool:
    """Two articles each give the single one in a role another country, and no second one to anybody."""
    if not contest.one_verb(one, other):
        return False
    countries = all(isinstance(claim.value, Thing) and claim.value.kind == _COUNTRY for claim in (one, other))
    role = [p for m in contest.event.mentions.values() for p in m.participants if (p.role,) == one.topic]
    people = {p.thing.id for p in role if p.thing.kind == _PERSON}
    if len(people) > 1 or not people and _behind(contest, one).isdisjoint(_behind(contest, other)):
        return False  # "A Thai trawler", "a Yemeni crew".
    return countries and contest.lone(one, other) and contest.shared(one, other)


def _behind(contest: Contest, claim: Claim) -> frozenset[str]:
    """The stems of the telling ones of the two words behind a value."""
    near = words(contest.known.words[claim.article][claim.evidence.end : claim.evidence.end + _REACH].lower())[:2]
    return frozenset(stem(word) for word in near if telling(word))


def _ages(contest: Contest, one: Claim, other: Claim) -> bool:
    """An age is said of somebody, not of an event: `things` compares those of all events."""
    return False


# Facets in which two values that merely differ can exclude one another.
_RIVALS: Mapping[str, Callable[[Contest, Claim, Claim], bool]] = {
    "agent": callings.differ,
    "patient": callings.differ,
    "cause": _causes,
    "charge": _charges,
    "description": _nations,
    "responsibility": _credits,
    "place": _venues,
    "outcome": _scores,
}
_TESTS: Mapping[str, Callable[[Contest, Claim, Claim], bool]] = {
    "date": times.dates,
    "time": times.hours,
    "number": _numbers,
    "age": _ages,
    "place": _places,
    "responsibility": _doers,
    "outcome": _outcomes,
    "means": _weapons,
}
