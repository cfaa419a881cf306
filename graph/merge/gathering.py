"""groups of mentions -> larger groups inside each story: reports of one kind of act that nothing sets apart

A single mention often tells too little to be joined: "the attack", "he was shot". A group knows more, so groups are
weighed once more as wholes. Two groups of one story are one event when they tell of one kind of act and something
speaks for it (a day, a participant, a place, a figure), and nothing that is said against: another day, another victim.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from graph.events.event_types import CHANGE, GENERIC
from graph.merge.evidence import Profile, Rarity, days_between, length
from graph.merge.nearness import Nearness
from graph.model import Interval

_ENOUGH = 3.0
_SAME_WORD, _SAME_SENSE, _SAME_KIND, _BROADER, _SIDE, _FAMILY = 1.5, 0.9, 1.0, 0.5, 0.9, 0.0
_BROAD_WORD, _BROAD_SENSE, _BROAD_KIND = 1.2, 0.2, 0.0
_DAY, _LENT_DAY, _LENT_OTHER, _LATE, _OTHER_DAY, _OTHER_MONTH = 1.0, 0.4, -1.0, -1.0, -9.0, -9.0
_WHO, _SOMEBODY, _VICTIM = 1.0, 0.4, 0.2
_STRANGERS, _OTHER_DOER, _OTHER_TARGET, _OTHER_VICTIM, _ALL_OTHERS = -0.5, -1.5, -1.5, -1.0, -9.0
_SPOT, _ELSEWHERE, _FIGURE, _REPEATED, _SENTENCE = 0.3, -1.0, 0.5, -1.5, -0.8
_AROUND, _ONCE = 2.0, -9.0
_DAYS_APART, _LENT_APART, _MONTH, _LONG_DAYS = 1, 7, 31, 60
_ROOM, _COMMON, _FEW = 40, 0.05, 0.08

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
    named: Keys
    who: Keys
    where: Keys
    spots: Keys
    figures: Keys
    repeats: Keys
    dated: tuple[Interval, ...]
    lent: tuple[Interval, ...]
    published: tuple[Interval, ...]
    sentences: frozenset[tuple[str, int]]
    families: Keys
    sides: Keys
    steps: Keys
    around: Mapping[str, float]


def gather(
    groups: Iterable[tuple[str, ...]],
    profiles: Mapping[str, Profile],
    met: tuple[Nearness, Rarity],
    bars: tuple[Mapping[str, set[str]], Mapping[str, str]],
) -> tuple[tuple[str, ...], ...]:
    """The groups, larger where nothing sets two apart; `bars` say which mentions never join, and of which event of an
    earlier build each was: groups that were shown as different events stay apart.
    """
    near, rare = met
    kept: list[Group] = []
    rooms: dict[tuple[str, str], list[int]] = defaultdict(list)
    for members in sorted(groups, key=lambda group: (-len(group), group)):
        group = summary(members, profiles, rare)
        place = _host(group, kept, (rooms, near), bars)
        if place < 0:
            place = len(kept)
            kept.append(group)
        else:
            kept[place] = summary((*kept[place].members, *group.members), profiles, rare)
        for room in _rooms(group, near):
            if place not in rooms[room] and len(rooms[room]) < _ROOM:
                rooms[room].append(place)
    return tuple(sorted(tuple(sorted(group.members)) for group in kept))


def summary(members: tuple[str, ...], profiles: Mapping[str, Profile], rare: Rarity) -> Group:
    """The group of some mentions."""
    found = [profiles[member] for member in members]
    kinds = Counter(p.kind[0] for p in found if p.kind)
    sets = ("acts", "traits", "targets", "persons", "who", "where", "spots", "figures", "families")
    joined: dict[str, Keys] = {name: frozenset().union(*(getattr(p, name) for p in found)) for name in sets}
    kind = min(kinds, key=lambda kind: (-kinds[kind], kind), default="")
    return Group(
        members, frozenset(p.article for p in found), kind,
        frozenset(kind for p in found for kind in p.kind), words=frozenset(p.word for p in found),
        doers=frozenset(name for p in found for name in p.agents & (p.persons | p.bodies)),
        named=frozenset(name for p in found for name in p.persons | p.bodies),
        victims=frozenset(name for p in found for name in p.targets & p.persons),
        sentences=frozenset((p.article, p.sentence) for p in found),
        published=tuple(p.published for p in found if p.published.known),
        sides=frozenset().union(*(p.sides for p in found if p.kind[:1] == (kind,))),
        steps=frozenset().union(*(p.steps for p in found if p.kind[:1] == (kind,))),
        repeats=_repeats(found), around=_around(found, rare),
        dated=tuple(p.when for p in found if p.dated and p.when.known),
        lent=tuple(p.when for p in found if not p.dated and p.when.known), **joined,
    )  # fmt: skip


def _repeats(found: Sequence[Profile]) -> Keys:
    """The words that set the act apart from others of its kind, if most mentions bear one."""
    said = [p.repeat for p in found if p.repeat]
    return frozenset(said) if 2 * len(said) > len(found) else frozenset()


def _around(found: Sequence[Profile], rare: Rarity) -> Mapping[str, float]:
    """The words around the mentions by their number and rarity, as a vector of length 1."""
    counts = Counter(word for p in found for word in sorted(p.words | {p.word}))
    weights = {word: count * max(rare.of(word), _COMMON) for word, count in counts.items()}
    norm = sqrt(sum(weight**2 for weight in weights.values())) or 1.0
    return {word: weight / norm for word, weight in weights.items()}


def _rooms(group: Group, near: Nearness) -> Iterator[tuple[str, str]]:
    stories = {near.stories[article] for article in group.articles}
    for story in sorted(stories):
        yield from (
            (story, key)
            for key in sorted(group.words | group.acts | group.kinds | group.families | group.sides | group.steps)
        )


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
    points, place = max(fitting, default=(_NEVER, 1))
    return -place if points >= _ENOUGH else -1


def _barred(one: Group, other: Group, apart: Mapping[str, set[str]], before: Mapping[str, str]) -> bool:
    mine, yours = ({before[m] for m in group.members if m in before} for group in (one, other))
    if mine and yours and not mine & yours:
        return True
    # Of many pairs of mentions one may be misread: a few that are apart do not part two large groups.
    few, many = sorted((one.members, other.members), key=len)
    parted = sum(len(apart.get(member, set()).intersection(many)) for member in few)
    return parted > _FEW * len(few) * len(many)


Part = tuple[float, str]
_NOTHING: Part = (0.0, "")
_NEVER = -9.0
PLAIN = "one story, and nothing sets them apart"


def weigh(one: Group, other: Group) -> tuple[float, tuple[str, ...]]:
    """Points for one event, and why."""
    act = _act(one, other)
    if not act[1]:
        return _NEVER, ()
    time, who, where = _time(one, other), _who(one, other), _place(one, other)
    alike = sum(weight * other.around.get(word, 0.0) for word, weight in one.around.items())
    # A place alone is shared by all that happens there.
    if not (one.words & other.words or time[1] or who[1]):
        return _NEVER, ()
    points = act[0] + time[0] + who[0] + where[0] + _AROUND * alike
    points += _FIGURE if one.figures & other.figures else 0.0
    points += _REPEATED if one.repeats | other.repeats else 0.0
    apart = one.sentences & other.sentences and not (one.words & other.words or _sides(one, other))
    points += _SENTENCE if apart else 0.0
    return points, (PLAIN, *(part[1] for part in (act, time, who, where) if part[1]))


def _act(one: Group, other: Group) -> Part:
    broad = bool({"loose", "speech"} & (one.traits | other.traits))
    speech = "speech" in one.traits | other.traits
    if words := one.words & other.words:
        return (
            _NOTHING
            if speech and not one.who & other.who
            else (_BROAD_WORD if broad else _SAME_WORD, f"same act: {min(words)}")
        )
    if speech:
        return _NOTHING
    if acts := one.acts & other.acts:
        return _BROAD_SENSE if broad else _SAME_SENSE, f"acts of one sense: {min(acts)}"
    if one.kind and one.kind == other.kind and one.kind not in (GENERIC, CHANGE):
        return _BROAD_KIND if broad else _SAME_KIND, f"same kind of act: {one.kind}"
    if not broad and (one.kind in other.kinds or other.kind in one.kinds):
        return _BROADER, f"same kind of act: {one.kind if one.kind in other.kinds else other.kind}"
    if sides := _sides(one, other):
        return _SIDE, f"sides of one happening: {min(sides)}"
    if families := one.families & other.families:
        return _FAMILY, f"acts of one family: {min(families)}"
    return _NOTHING


def _sides(one: Group, other: Group) -> Keys:
    """The happenings that both are steps of, and those that they are sides of by the hand of the same or to the same people.

    Where something happens does nothing, whatever the syntax says.
    """
    hands = (one.doers & other.doers) - one.where - other.where
    return one.steps & other.steps | (one.sides & other.sides if hands or one.victims & other.victims else frozenset())


def _time(one: Group, other: Group) -> Part:
    late = bool(one.published and other.published and _apart(one.published, other.published) > _LONG_DAYS)
    against = _LATE if late else 0.0
    if one.dated and other.dated:
        days = _apart(one.dated, other.dated)
        if days > _DAYS_APART:
            return (_OTHER_DAY if days <= _MONTH else _OTHER_MONTH), ""
        narrow = max(min(map(length, group.dated)) for group in (one, other)) <= _MONTH
        return (_DAY, "same time") if narrow else (against, "")
    mine, yours = one.dated or one.lent, other.dated or other.lent
    if not (mine and yours):
        return against, ""
    days = _apart(mine, yours)
    return (_LENT_OTHER if days > _LENT_APART else 0.0 if days else _LENT_DAY) + against, ""


def _apart(mine: tuple[Interval, ...], yours: tuple[Interval, ...]) -> float:
    return min(days_between(one, other) for one in set(mine) for other in set(yours))


def _who(one: Group, other: Group) -> Part:
    if shared := one.victims & other.victims:
        return _WHO + _VICTIM, f"shared participants: {', '.join(sorted(shared)[:3])}"
    # Who does by the same word what was done to them before does it back: two acts.
    others, strangers = (
        _apart_in(part, one, other, turned=not one.words & other.words) for part in ("targets", "doers")
    )
    if others and (strangers or one.sentences & other.sentences):
        return _ALL_OTHERS, ""
    victims = _apart_in("victims", one, other, turned=True)
    if victims and "once" in one.traits | other.traits:
        return _ONCE, ""
    against = _OTHER_VICTIM if victims else _OTHER_TARGET if others else _OTHER_DOER if strangers else 0.0
    if shared := one.who & other.who:
        named = shared & (one.named | other.named)
        return (
            _WHO if named else _SOMEBODY
        ) + against, f"shared participants: {', '.join(sorted(named or shared)[:3])}"
    return against + (_STRANGERS if one.persons and other.persons else 0.0), ""


def _apart_in(part: str, one: Group, other: Group, *, turned: bool) -> bool:
    """True when both have somebody in this part and nobody in common.

    Where it may be `turned`, they may have another part in the other: "X gave himself up", "police arrested X".
    """
    mine, yours = getattr(one, part), getattr(other, part)
    if not (mine and yours) or mine & yours:
        return False
    return not turned or not (mine & other.who or yours & one.who)


def _place(one: Group, other: Group) -> Part:
    if shared := one.spots & other.spots:
        return _SPOT, f"shared places: {min(shared)}"
    elsewhere = one.spots and other.spots and not one.where & other.where
    return (_ELSEWHERE if elsewhere else 0.0), ""
