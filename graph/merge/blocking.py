"""profiles -> the pairs worth weighing: the cost grows with the mentions, not with their square

Two mentions meet when they tell of one kind of act and stand in one article, in articles of one story, or share a
participant, a place or a day. A meeting place that fills up is too common to tell anything and is closed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph.merge.evidence import Profile
from graph.merge.nearness import Nearness

_ROOM = 40


def pairs(profiles: Iterable[Profile], near: Nearness) -> tuple[tuple[Profile, Profile], ...]:
    """Sorted pairs of profiles that share a kind of act and a meeting place."""
    profiles = tuple(profiles)
    friends = neighbours(near, {profile.article for profile in profiles})
    rooms: dict[tuple[str, ...], list[int]] = defaultdict(list)
    found: list[tuple[Profile, Profile]] = []
    for number, profile in enumerate(profiles):
        met: set[int] = set()
        for room in [inside for key in _rooms(profile, friends) if len(inside := rooms[key]) < _ROOM]:
            met.update(room)
            room.append(number)
        found += [(profiles[other], profile) for other in met]
    return tuple(sorted(found, key=_named))


def _named(pair: tuple[Profile, Profile]) -> tuple[str, str]:
    one, other = pair[0].id, pair[1].id
    return (one, other) if one < other else (other, one)


def neighbours(near: Nearness, articles: set[str]) -> dict[str, tuple[str, ...]]:
    """For each of the articles the articles of its story, the nearest first, at most a roomful."""
    found: dict[str, list[tuple[float, str]]] = defaultdict(list)
    for one, other in (pair for pair in near.pairs if articles.issuperset(pair)):
        value = near.of(one, other)
        found[one].append((-value, other))
        found[other].append((-value, one))
    return {article: tuple(other for _, other in sorted(ranked)[:_ROOM]) for article, ranked in found.items()}


def _rooms(profile: Profile, friends: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    # Being of one loose kind or of one family says little, so outside the story its members need not meet for it.
    telling = {profile.word, *profile.acts, *(() if "loose" in profile.traits else profile.kind)}
    for key in telling.union(profile.kind, profile.families, profile.sides, profile.steps):
        yield ("article", profile.article, key)
        for friend in friends.get(profile.article, ()):
            yield ("story", min(profile.article, friend), max(profile.article, friend), key)
    for key in telling:
        for name in profile.who | profile.where:
            yield ("name", name, key)
