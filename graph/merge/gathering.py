"""groups of mentions -> larger groups inside each story: reports of one kind of act that nothing sets apart

A single mention often tells too little to be joined: "the attack", "he was shot". A group knows more, so groups are
weighed once more as wholes. Two groups of one story are one event when they tell of one kind of act and something
speaks for it (a day, a participant, a place, a figure), and nothing that is said against: another day, another victim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import networkx as nx

from graph.merge.evidence import Profile, days_between, length
from graph.merge.nearness import Nearness
from graph.model import Interval, Reason

_ENOUGH = 2.0
_SAME_WORD, _SAME_SENSE, _SAME_KIND, _BROADER = 1.5, 1.2, 1.0, 0.5
_DAY, _LENT_DAY, _WHO, _SPOT, _FIGURE = 1.0, 0.4, 1.0, 0.5, 0.5
_STRANGERS, _ELSEWHERE, _REPEATED, _OTHER_TARGET = -0.5, -1.0, -1.5, -1.5
_DAYS_APART, _LENT_APART, _MONTH, _LONG_DAYS = 1, 7, 31, 60
_ROOM = 40

Keys = frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """What the mentions of a group tell together; `dated` are the times they state, `lent` those taken over.

    `doers` are those known by name who did it, `targets` those it was done to, `victims` the persons among them.
    """

    members: tuple[str, ...]
    articles: Keys
    kind: str
    kinds: Keys
    acts: Keys
    words: Keys
    traits: Keys
    doers: Keys
    targets: Keys
    victims: Keys
    persons: Keys
    who: Keys
    where: Keys
    spots: Keys
    figures: Keys
    repeats: Keys
    dated: tuple[Interval, ...]
    lent: tuple[Interval, ...]
    published: tuple[Interval, ...]
    sentences: frozenset[tuple[str, int]]


def gather(
    groups: Iterable[tuple[str, ...]],
    profiles: Mapping[str, Profile],
    near: Nearness,
    apart: Mapping[str, set[str]],
    before: Mapping[str, str],
) -> tuple[tuple[str, ...], ...]:
    """The groups, larger where nothing sets two apart; `apart` says which mentions never join.

    Groups that an earlier build (`before`) showed as different events stay apart.
    """
    kept: list[Group] = []
    rooms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for members in sorted(groups, key=lambda group: (-len(group), group)):
        group = summary(members, profiles)
        place = _host(group, kept, (rooms, near), (apart, before))
        if place < 0:
            place = len(kept)
            kept.append(group)
        else:
            kept[place] = summary((*kept[place].members, *group.members), profiles)
        for room in _rooms(group, near):
            if place not in rooms[room] and len(rooms[room]) < _ROOM:
                rooms[room].append(place)
    return tuple(sorted(tuple(sorted(group.members)) for group in kept))


def why(
    groups: Iterable[tuple[str, ...]], linked: Iterable[tuple[str, str]], profiles: Mapping[str, Profile]
) -> Iterator[Reason]:
    """The reasons for what only the groups as wholes say: for each part of a group that no pair in `linked` ties to the rest.

    They follow from the groups alone, so that a second build, which takes its groups from the first, gives the same.
    """
    links = nx.Graph(list(linked))
    for members in groups:
        first, *others = sorted(_parts(members, links), key=lambda part: (-len(part), part))
        for part in others:
            points, told = weigh(summary(first, profiles), summary(part, profiles))
            if points >= _ENOUGH:
                yield Reason(first[0], part[0], told)
            first = (*first, *part)


def _parts(members: tuple[str, ...], links: nx.Graph) -> Iterator[tuple[str, ...]]:
    """The members in parts that the links hold together."""
    tied = [tuple(sorted(part)) for part in nx.connected_components(links.subgraph(members))]
    yield from tied
    yield from ((member,) for member in members if member not in links)


def summary(members: tuple[str, ...], profiles: Mapping[str, Profile]) -> Group:
    """The group of some mentions."""
    found = [profiles[member] for member in members]
    kinds = Counter(p.kind[0] for p in found if p.kind)
    sets = ("acts", "traits", "targets", "persons", "who", "where", "spots", "figures")
    joined: dict[str, Keys] = {name: frozenset().union(*(getattr(p, name) for p in found)) for name in sets}
    return Group(
        members, frozenset(p.article for p in found), min(kinds, key=lambda kind: (-kinds[kind], kind), default=""),
        frozenset(kind for p in found for kind in p.kind), words=frozenset(p.word for p in found),
        doers=frozenset(name for p in found for name in p.agents & (p.persons | p.bodies)),
        victims=frozenset(name for p in found for name in p.targets & p.persons),
        sentences=frozenset((p.article, p.sentence) for p in found),
        published=tuple(p.published for p in found if p.published.known),
        repeats=frozenset(p.repeat for p in found if p.repeat),
        dated=tuple(p.when for p in found if p.dated and p.when.known),
        lent=tuple(p.when for p in found if not p.dated and p.when.known), **joined,
    )  # fmt: skip


def _rooms(group: Group, near: Nearness) -> Iterator[tuple[str, str]]:
    stories = {near.stories[article] for article in group.articles}
    for story in sorted(stories):
        yield from ((story, key) for key in sorted(group.words | group.acts | group.kinds))


def _host(
    group: Group,
    kept: list[Group],
    met: tuple[Mapping[tuple[str, str], list[int]], Nearness],
    bars: tuple[Mapping[str, set[str]], Mapping[str, str]],
) -> int:
    """The place of the kept group that fits best; -1 if none does."""
    rooms, near = met
    places = sorted({place for room in _rooms(group, near) for place in rooms.get(room, ())})
    fitting = [(weigh(group, kept[place])[0], -place) for place in places if not _barred(group, kept[place], *bars)]
    points, place = max(fitting, default=(0.0, 1))
    return -place if points >= _ENOUGH else -1


def _barred(one: Group, other: Group, apart: Mapping[str, set[str]], before: Mapping[str, str]) -> bool:
    mine, yours = ({before[m] for m in group.members if m in before} for group in (one, other))
    if mine and yours and not mine & yours:
        return True
    return any(apart.get(member, set()).intersection(other.members) for member in one.members)


def weigh(one: Group, other: Group) -> tuple[float, tuple[str, ...]]:
    """Points for one event, and why; none at all where something is said against it."""
    parts = [test(one, other) for test in (_act, _time, _who, _place)]
    if any(part is None for part in parts):
        return 0.0, ()
    if one.published and other.published and _apart(one.published, other.published) > _LONG_DAYS:
        return 0.0, ()
    known = [part for part in parts if part is not None]
    points = sum(part[0] for part in known) + (_FIGURE if one.figures & other.figures else 0.0)
    points += _REPEATED if one.repeats | other.repeats else 0.0
    return points, ("one story, and nothing sets them apart", *(part[1] for part in known if part[1]))


Part = tuple[float, str] | None


def _act(one: Group, other: Group) -> Part:
    broad = {"loose", "speech"} & (one.traits | other.traits)
    if words := one.words & other.words:
        return None if broad and not one.who & other.who else (_SAME_WORD, f"same act: {min(words)}")
    if broad:
        return None
    if acts := one.acts & other.acts:
        return _SAME_SENSE, f"acts of one sense: {min(acts)}"
    if one.kind and one.kind == other.kind:
        return _SAME_KIND, f"same kind of act: {one.kind}"
    if one.kind in other.kinds or other.kind in one.kinds:
        return _BROADER, f"same kind of act: {one.kind if one.kind in other.kinds else other.kind}"
    return None


def _time(one: Group, other: Group) -> Part:
    if one.dated and other.dated:
        if _apart(one.dated, other.dated) > _DAYS_APART:
            return None
        narrow = max(min(map(length, group.dated)) for group in (one, other)) <= _MONTH
        return (_DAY, "same time") if narrow else (0.0, "")
    mine, yours = one.dated or one.lent, other.dated or other.lent
    if not (mine and yours):
        return 0.0, ""
    days = _apart(mine, yours)
    return None if days > _LENT_APART else (0.0 if days else _LENT_DAY, "")


def _apart(mine: tuple[Interval, ...], yours: tuple[Interval, ...]) -> float:
    return min(days_between(one, other) for one in set(mine) for other in set(yours))


def _who(one: Group, other: Group) -> Part:
    if one.victims and other.victims and not one.victims & other.victims:
        return None
    others = one.targets and other.targets and not one.targets & other.targets
    strangers = one.doers and other.doers and not one.doers & other.doers
    if others and (strangers or one.sentences & other.sentences):
        return None
    against = _OTHER_TARGET if others or strangers else 0.0
    if shared := one.who & other.who:
        return _WHO + against, f"shared participants: {', '.join(sorted(shared)[:3])}"
    return against + (_STRANGERS if one.persons and other.persons else 0.0), ""


def _place(one: Group, other: Group) -> Part:
    if shared := one.spots & other.spots:
        return _SPOT, f"shared places: {min(shared)}"
    elsewhere = one.spots and other.spots and not one.where & other.where
    return (_ELSEWHERE if elsewhere else 0.0), ""
