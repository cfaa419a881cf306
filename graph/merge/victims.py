"""groups of mentions -> the same, with those joined that tell of sides of what befell one named person, and why

Reports tell the shooting in some sentences and the killing in others, and most of these name nobody: taken by pairs they
say too little. Taken whole each group says whom it befell, and nobody is killed twice: groups whose kinds are sides of one
happening, and that name one person as the one it was done to, are one event where their days allow it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from itertools import product
from typing import NamedTuple

from graph.merge.clusters import Groups
from graph.merge.evidence import Profile
from graph.model import Interval, Reason

# How often a person is named as the one it was done to, and as which part of all who are; how many days may lie between.
_OFTEN, _MOST, _NEAR = 2, 0.5, 2


class Whole(NamedTuple):
    """What a group says taken together: the sides of a happening that it tells, the one it befell, and when."""

    members: tuple[str, ...]
    sides: frozenset[str]
    victim: str
    when: Interval


def joined(
    groups: Groups, profiles: Iterable[Profile], stories: Mapping[str, str], apart: Set[tuple[str, str]]
) -> tuple[Groups, tuple[Reason, ...]]:
    """The groups, each sorted, in the order of their first members, with a reason for each two that were joined.

    `stories` leads from an article to its story. Groups of which two mentions are `apart` stay two.
    """
    known = {profile.id: profile for profile in profiles}
    rows: dict[tuple[str, str], list[Whole]] = defaultdict(list)
    for members in groups:
        if (whole := _whole(tuple(known[member] for member in members))) is not None:
            rows[stories[known[members[0]].article], whole.victim].append(whole)
    home, reasons = {members: members for members in groups}, []
    for (_, victim), wholes in sorted(rows.items()):
        wholes.sort(key=lambda whole: (-len(whole.members), whole.members))
        for place, other in enumerate(wholes):
            first = next((one for one in wholes[:place] if _one(one, other, apart)), None)
            if first is not None:
                home[other.members] = home[first.members]
                why = f"sides of what befell {victim}: {min(first.sides & other.sides)}"
                reasons.append(Reason(first.members[0], other.members[0], (why,)))
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for members in groups:
        found[home[members]] += members
    return tuple(sorted(tuple(sorted(members)) for members in found.values())), tuple(reasons)


def _whole(profiles: tuple[Profile, ...]) -> Whole | None:
    """Nothing for a group of which most tell no side of a happening, or that names nobody often enough."""
    sides = Counter(side for profile in profiles for side in profile.sides)
    named = [sorted(profile.patients & profile.persons) for profile in profiles if profile.patients & profile.persons]
    counts = Counter(person for persons in named for person in persons)
    often = [person for person, count in counts.items() if count >= max(_OFTEN, _MOST * len(named))]
    told = frozenset(side for side, count in sides.items() if 2 * count > len(profiles))
    if not often or not told:
        return None
    victim = min(often, key=lambda person: (-counts[person], person))
    return Whole(tuple(profile.id for profile in profiles), told, victim, time_of(profiles))


def time_of(profiles: tuple[Profile, ...]) -> Interval:
    """The time that most give themselves, or else that most were lent."""
    times = [p.when for p in profiles if p.when.known and p.dated] or [p.when for p in profiles if p.when.known]
    counts = Counter(times)
    return min(times, key=lambda time: (-counts[time], time.edtf), default=Interval())


def _one(one: Whole, other: Whole, apart: Set[tuple[str, str]]) -> bool:
    if not one.sides & other.sides:
        return False
    if one.when.known and other.when.known and one.when.days_from(other.when) > _NEAR:
        return False
    return not any((min(pair), max(pair)) in apart for pair in product(one.members, other.members))
