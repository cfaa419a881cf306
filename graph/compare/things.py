"""agreements and events -> what the sources make of somebody or something in all events, and each divergence but once

How old somebody is, how far away a town lies: such a value is said of a thing, whatever the thing takes part in. Where
articles tell different values, this is shown once, with the event that most of these articles tell of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from graph.claims.aged import IN_ROLE, NAMED, ONCE, SPOKEN_OF, THEN
from graph.compare.comparable import Texts
from graph.compare.hosting import Cast
from graph.compare.positions import Ground, key, positions, relation
from graph.compare.verdicts import inside, judge, opposed, place
from graph.lang.en.places import CITY_WORDS, FEATURE_WORDS
from graph.model import Agreement, Claim, Event, Interval, Quantity, Relation, Verdict, Words

AGE = "age"
_NUMBER = "number"
_WEEK, _YEAR = 7, 365
# How many birthdays there may be between reports of which one has no date.
_UNDATED = 3
_AS_MANY = 1.25
# By how many years two ages differ at most: where one may be of another time, where both are told as of today, and where
# one digit is wrong or the two are turned about.
_SLIP, _WRONG, _MISPRINT = 2, 5, 15
_TODAY = frozenset((NAMED, SPOKEN_OF, IN_ROLE))
_MOSTLY = 2

Row = tuple[str, str, str, str]


def of_things(
    events: Sequence[Event], topics: Iterable[Claim], people: Cast, known: Ground, spoken: Texts
) -> Iterator[Agreement]:
    """What the sources make of things over all events, in the order of the things; ages among the `topics` too."""
    labels = {plain(name): name for name in sorted(people.names.values(), reverse=True)}
    home = _hosts(events)
    rows: dict[Row, dict[str, Claim]] = defaultdict(dict)
    for claim in chain((claim for event in events for claim in event.claims), topics):
        thing = plain(people.names.get(claim.topic[0], "")) if claim.topic else ""
        if thing and (claim.facet == AGE or (of_thing(claim) and thing in home)):
            rows[claim.facet, thing, spoken.kind(claim), spoken.sort(claim)][claim.id] = claim
    for (facet, thing, kind, counted), told in sorted(rows.items()):
        claims = tuple(told.values()) if facet != AGE else tuple(_of_today(told.values()))
        stands = partial(_stand, known)
        verdict, clashes = judge(claims, known, stands)
        if verdict is Verdict.ONE_SOURCE or (facet == AGE and verdict is Verdict.COMPATIBLE):
            continue
        sides = positions(claims, known)
        yield Agreement(
            people.host(claims, kind) if facet == AGE else home[thing],
            facet,
            verdict,
            sides,
            kind,
            (),
            inside(claims, stands),
            topic=thing,
            label=labels[thing],
            counted="-".join((thing, counted)) if facet == _NUMBER else "",
            opposed=opposed(sides, clashes),
        )


def hosts(events: Sequence[Event]) -> dict[str, str]:
    """The id of each actor and place -> the event that shows what is said of it."""
    home = _hosts(events)
    return {one: home[plain(name)] for one, name in _names(events).items() if plain(name) in home}


def _names(events: Iterable[Event]) -> dict[str, str]:
    return {one.id: one.name for event in events for one in (*event.actors, *event.places)}


def plain(name: str) -> str:
    """A name without the word for the kind of place: "Ardmore Island" is "Ardmore"."""
    kept = [word for word in name.casefold().split() if word not in FEATURE_WORDS | CITY_WORDS]
    return " ".join(kept) or name.casefold()


def of_thing(claim: Claim) -> bool:
    """True for a number that is said of a thing and not of an event."""
    return claim.facet == _NUMBER and bool(claim.topic)


def _stand(known: Ground, one: Claim, other: Claim) -> Relation:
    """How two values of a thing stand to each other; a birthday between two reports is no contradiction, and an age many
    years off, or of long ago, is told of another time or of somebody else.
    """
    alike = relation(one, other)
    if isinstance(one.value, Words) and isinstance(other.value, Words):
        return Relation.CONFLICT if alike is not Relation.AGREE and _rival(one.value, other.value) else alike
    if alike is not Relation.CONFLICT or one.facet != AGE:
        return alike
    apart = THEN not in (one.rule, other.rule) and between(one, other) <= _most(one, other)
    return alike if apart and not grown(known, one, other) else Relation.COMPATIBLE


def _of_today(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The ages without those at other times that an article tells beside the one of today."""
    claims = tuple(claims)
    today = {claim.article for claim in claims if claim.rule in _TODAY}
    past = {place(claim) for claim in claims if claim.rule in (ONCE, THEN) and claim.article in today}
    return (claim for claim in claims if place(claim) not in past)


def _most(one: Claim, other: Claim) -> int:
    """By how many years two ages of one person may differ."""
    rules = {one.rule, other.rule}
    mine, yours = (f"{claim.value.low:g}" if isinstance(claim.value, Quantity) else "" for claim in (one, other))
    wrong = sum(a != b for a, b in zip(mine, yours, strict=False))
    if rules == {NAMED} and len(mine) == len(yours) and (wrong == 1 or mine == yours[::-1]):
        return _MISPRINT
    return _WRONG if rules <= _TODAY else _SLIP


def between(one: Claim, other: Claim) -> float:
    """The years between two ages."""
    return abs(_years(one) - _years(other))


def _years(claim: Claim) -> float:
    return (claim.value.low or 0) if isinstance(claim.value, Quantity) else 0


def grown(known: Ground, one: Claim, other: Claim) -> bool:
    """True where birthdays between two reports account for two ages: nobody is younger in the later one, and who is older on
    the next days is so by chance alone. Reports of which one has no date may lie years apart, and those that do tell of then.
    """
    mine, yours = (known.published.get(claim.article, Interval()) for claim in (one, other))
    if max(mine.days, yours.days) > _WEEK:
        return between(one, other) <= _UNDATED
    days = mine.days_from(yours)
    if days > _YEAR:
        return between(one, other) <= days // _YEAR + 1
    early, late = (one, other) if (mine.first or 0) <= (yours.first or 0) else (other, one)
    return 0 <= _years(late) - _years(early) <= (1 if days > _WEEK else 0)


def _rival(one: Words, other: Words) -> bool:
    """True for two records of about as many games; not for one and what it is after the next, nor a season and a career."""
    first, second = ([int(part) for part in value.text.replace("\u2013", "-").split("-")] for value in (one, other))
    apart = sum(abs(a - b) for a, b in zip(first, second, strict=False))
    return apart > 1 and max(sum(first), sum(second)) <= _AS_MANY * min(sum(first), sum(second))


def _hosts(events: Iterable[Event]) -> dict[str, str]:
    """The plain name of a thing -> the event that most is told of and that most articles give it a part in."""
    sizes: dict[str, dict[str, int]] = defaultdict(dict)
    for event in events:
        told: dict[str, set[str]] = defaultdict(set)
        for mention in event.mentions:
            things = (*(p.thing for p in mention.participants), *(p.place for p in mention.places))
            for name in {plain(thing.name) for thing in things if thing.id}:
                told[name].add(mention.article)
        for name, articles in told.items():
            sizes[name][event.id] = len(articles) * len(event.mentions)
    return {name: min(rows, key=lambda event: (-rows[event], event)) for name, rows in sizes.items()}


def once(agreements: Sequence[Agreement], things: Sequence[Agreement]) -> Iterator[Agreement]:
    """The agreements without the divergences that another one shows for the most part: one figure can be told of two events."""
    shown = [(a, _evidence(a)) for a in (*things, *agreements) if a.verdict is Verdict.DIVERGE]
    told = {(a.event, a.facet, a.kind, a.counted) for a in things}
    for agreement in agreements:
        if (agreement.event, agreement.facet, agreement.kind, agreement.counted) in told:
            continue
        own = _evidence(agreement) if agreement.verdict is Verdict.DIVERGE else frozenset()
        if not own or not any(_covers(other, theirs, agreement, own) for other, theirs in shown):
            yield agreement
    yield from things


Evidence = frozenset[tuple[str, tuple[str, ...]]]


def _evidence(agreement: Agreement) -> Evidence:
    """The values that are opposed, each with an article that tells it."""
    sides = {side for pair in agreement.opposed for side in pair}
    told = (claim for side in sides for claim in agreement.positions[side].claims)
    return frozenset((claim.article, key(claim)) for claim in told)


def _covers(other: Agreement, theirs: Evidence, agreement: Agreement, own: Evidence) -> bool:
    rows = {(a.facet, a.kind, a.counted) for a in (agreement, other)}
    if other is agreement or len(rows) > 1 or _MOSTLY * len(own & theirs) < len(own):
        return False
    return (
        len(own) < len(theirs)
        or len(own) == len(theirs)
        and (other.event, other.kind) < (agreement.event, agreement.kind)
    )
