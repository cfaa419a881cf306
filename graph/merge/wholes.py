"""groups of mentions -> the same, with those joined that taken whole tell of one act, and why

The average over all pairs keeps two groups apart whose mentions say little of one another. Taken whole each says what
was done, when, where and to whom: two groups of one story that tell of one kind of act, or of steps of one happening,
are one event where their mentions, as far as they say anything, speak for it and nothing of this is another.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import NamedTuple

from graph.events.event_types import CHANGE, GENERIC
from graph.merge import clusters
from graph.merge.clusters import Groups
from graph.merge.evidence import Evidence, Profile
from graph.merge.victims import time_of
from graph.model import Interval, Reason

# What the pairs that say anything must weigh on average; how many days a time may take, and how many may lie between.
_FAIR, _WEEK, _NEAR = 2.4, 7, 2
_LOOSE, _MANY, _PLURAL = "loose", "many", "plural"


class Whole(NamedTuple):
    """What a group says taken together: `acts` are the kind of act that most tell and the happenings it is a step of."""

    story: str
    acts: frozenset[str]
    when: Interval
    doers: frozenset[str]
    victims: frozenset[str]
    spots: frozenset[str]
    where: frozenset[str]
    manner: tuple[str, bool]


def united(
    groups: Groups,
    profiles: Iterable[Profile],
    stories: Mapping[str, str],
    weighed: Mapping[tuple[str, str], Evidence],
    apart: Set[tuple[str, str]],
) -> tuple[Groups, tuple[Reason, ...]]:
    """The groups, each sorted, in the order of their first members, with a reason for each two that speak for being one.

    Groups of which two mentions are `apart` stay two.
    """
    known = {profile.id: profile for profile in profiles}
    home = {member: members[0] for members in groups for member in members}
    said: dict[tuple[str, str], list[float]] = defaultdict(list)
    for (one, other), evidence in weighed.items():
        if home[one] != home[other] and evidence.points:
            said[min(home[one], home[other]), max(home[one], home[other])].append(evidence.points)
    wholes = {members[0]: _whole(tuple(known[m] for m in members), stories) for members in groups}
    means = {pair: sum(points) / len(points) for pair, points in said.items()}
    fit = {pair: mean for pair, mean in means.items() if mean >= _FAIR and _one(wholes[pair[0]], wholes[pair[1]])}
    barred = [(home[one], home[other]) for one, other in sorted(apart) if home.get(one, other) != home.get(other, one)]
    joined = clusters.join(wholes, fit, enough=_FAIR, apart=barred)
    place = {first: number for number, firsts in enumerate(joined) for first in firsts}
    reasons = tuple(
        Reason(one, other, (f"taken whole acts of one kind: {min(wholes[one].acts & wholes[other].acts)}",))
        for one, other in sorted(fit)
        if place[one] == place[other]
    )
    members = dict(zip((group[0] for group in groups), groups, strict=True))
    return tuple(sorted(tuple(sorted(m for first in firsts for m in members[first])) for firsts in joined)), reasons


def _whole(profiles: tuple[Profile, ...], stories: Mapping[str, str]) -> Whole:
    """No acts where no one kind is told by half of the group, or where it is a general or loose one."""
    kinds = Counter(profile.kind[0] for profile in profiles if profile.kind)
    kind, count = min(kinds.items(), key=lambda entry: (-entry[1], entry[0]), default=("", 0))
    telling = [profile for profile in profiles if profile.kind[:1] == (kind,)]
    vague = 2 * count < len(profiles) or kind in ("", GENERIC, CHANGE) or _LOOSE in telling[0].traits
    return Whole(
        stories[profiles[0].article],
        frozenset() if vague else frozenset((kind, *telling[0].steps)),
        time_of(profiles),
        frozenset(name for p in profiles for name in p.agents & p.persons),
        frozenset(name for p in profiles for name in p.patients & p.persons),
        frozenset(spot for p in profiles for spot in p.spots),
        frozenset(place for p in profiles for place in p.where),
        (
            min(Counter(p.repeat for p in profiles).items(), key=lambda entry: (-entry[1], entry[0]))[0],
            2 * sum(p.noun == _MANY and _PLURAL not in p.traits for p in profiles) > len(profiles),
        ),
    )


def _one(one: Whole, other: Whole) -> bool:
    """True for acts of one kind, where some narrow time is given and neither it nor those who took part nor the place is another."""
    if one.story != other.story or not one.acts & other.acts or one.manner != other.manner:
        return False
    if min(one.when.days, other.when.days) > _WEEK or one.when.days_from(other.when) > _NEAR:
        return False
    if one.spots and other.spots and not one.where & other.where:
        return False
    roles = ((one.doers, other.doers), (one.victims, other.victims))
    return not any(mine and yours and not mine & yours for mine, yours in roles)
