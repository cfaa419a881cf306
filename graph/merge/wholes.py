"""groups of mentions, evidence of their pairs -> the groups with those joined that, taken whole, tell of one event, and why

Most pairs of two reports of one event say little: one names the victim, the other the day. Taken whole, two groups show
whether they use the same words for the act, tell of it with the same words and people, and whether one is set apart as
another. Each group joins of the larger ones in its story the one that it fits best, where it fits well enough.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from math import log, sqrt

from graph.merge.evidence import ENOUGH, Evidence, Profile, Rarity, Sign, days_between, rarity
from graph.merge.identity import NOTHING
from graph.merge.weights import WHOLES
from graph.model import Interval, Reason

Groups = tuple[tuple[str, ...], ...]
Weighed = Mapping[tuple[str, str], Evidence]
_LEAST, _NEAR, _NAMED = 0.0, 2, 3


@dataclass(frozen=True, slots=True)
class Whole:
    """What a group says taken together: how often each word, act and participant stands in it, and when it was.

    `speech` is the part of it that is speech, `doers` who is known by name, `when` the day that
    most of its sentences give themselves, and `another` is True where one is set apart from others of its kind.
    """

    members: tuple[str, ...]
    story: str
    articles: frozenset[str]
    told: frozenset[tuple[str, int, str]]
    words: Counter[str]
    acts: Counter[str]
    people: Counter[str]
    doers: frozenset[str]
    speech: float
    when: Interval
    another: bool


def joined(
    groups: Groups,
    profiles: Iterable[Profile],
    weighed: Weighed,
    stories: Mapping[str, str],
    apart: Iterable[tuple[str, str]],
) -> tuple[Groups, tuple[Reason, ...]]:
    """The groups, each sorted, in the order of their first members, with a reason for each two that were joined.

    `stories` leads from an article to its story. Groups of which two mentions are `apart` stay two.
    """
    known = {profile.id: profile for profile in profiles}
    wholes = [whole(tuple(known[member] for member in members), stories) for members in groups]
    rare = _rarities(known.values(), stories)
    home = {member: number for number, members in enumerate(groups) for member in members}
    best: dict[int, tuple[float, int, str]] = {}
    for (one, other), points in sorted(_points(weighed, home).items()):
        if _may_be_one(wholes[one], wholes[other], points):
            found = tuple(signs(wholes[one], wholes[other], points, rare[wholes[one].story]))
            value = WHOLES["whole"] + sum(WHOLES[sign.name] * sign.value for sign in found)
            small, large = sorted((one, other), key=lambda number: (len(groups[number]), -number))
            if value > max(0.0, best.get(small, (0.0,))[0]):
                best[small] = value, large, next(sign.why for sign in found)
    barred = {(home[x], home[y]) for pair in apart if home[pair[0]] != home[pair[1]] for x, y in (pair, pair[::-1])}
    return _together(groups, best, barred)


def whole(profiles: tuple[Profile, ...], stories: Mapping[str, str]) -> Whole:
    """The group of these mentions as one."""
    days = Counter(p.when for p in profiles if p.when.known and p.dated)
    return Whole(
        tuple(p.id for p in profiles),
        stories[profiles[0].article],
        frozenset(p.article for p in profiles),
        frozenset((p.article, p.sentence, p.word) for p in profiles),
        Counter(word for p in profiles for word in p.words),
        Counter(act for p in profiles for act in p.acts),
        Counter(name for p in profiles for name in p.who),
        frozenset(name for p in profiles for name in p.agents & (p.persons | p.bodies)),
        sum("speech" in p.traits for p in profiles) / len(profiles),
        min(days, key=lambda day: (-days[day], day.edtf), default=Interval()),
        any(p.repeat for p in profiles),
    )


def signs(one: Whole, other: Whole, points: tuple[float, ...], rare: Rarity) -> Iterator[Sign]:
    """What speaks for and against two groups being one event; `points` are those of the pairs that have an act in common."""
    shared = sorted(one.words.keys() & other.words.keys(), key=lambda word: (-rare.of(word), word))
    words = cosine(one.words, other.words, rare)
    yield Sign("words", words, f"taken whole, they tell the same: {', '.join(shared[:_NAMED])}")
    yield Sign("strongest pair", max(points))
    yield Sign("pairs", len(points) / (len(one.members) * len(other.members)))
    yield Sign("acts", common(one.acts, other.acts))
    yield Sign("people", common(one.people, other.people))
    yield Sign("speech", one.speech * other.speech)
    yield Sign("another", float(one.another != other.another))
    yield Sign("other doers", float(bool(one.doers and other.doers and not one.doers & other.doers)))
    both = one.when.known and other.when.known
    yield Sign("other day", float(both and days_between(one.when, other.when) > _NEAR))


def common(one: Counter[str], other: Counter[str]) -> float:
    """Which part of what is told both have, as often in the one as in the other (0..1)."""
    mine, yours = one.total(), other.total()
    return sum(min(count / mine, other[key] / yours) for key, count in sorted(one.items()) if key in other)


def cosine(one: Counter[str], other: Counter[str], rare: Rarity) -> float:
    """How much alike the words are, the rare ones counting more (0..1)."""
    mine, yours = ({word: (1 + log(count)) * rare.of(word) for word, count in bag.items()} for bag in (one, other))
    product = sum(mine[word] * yours[word] for word in sorted(mine.keys() & yours.keys()))
    norms = [sqrt(sum(value**2 for value in sorted(weights.values()))) for weights in (mine, yours)]
    return product / (norms[0] * norms[1]) if all(norms) else 0.0


def _may_be_one(one: Whole, other: Whole, points: tuple[float, ...]) -> bool:
    """True where a pair of two articles alone says so and none speaks against it, nor one sentence tells both in a word."""
    told = one.story == other.story and len(one.articles | other.articles) > 1 and not one.told & other.told
    return told and min(points) >= _LEAST and max(points) >= ENOUGH


def _points(weighed: Weighed, home: Mapping[str, int]) -> dict[tuple[int, int], tuple[float, ...]]:
    """Two groups -> the points of their pairs that have an act in common."""
    found: dict[tuple[int, int], list[float]] = defaultdict(list)
    for (one, other), evidence in sorted(weighed.items()):
        if home[one] != home[other] and evidence != NOTHING:
            found[min(home[one], home[other]), max(home[one], home[other])].append(evidence.points)
    return {pair: tuple(points) for pair, points in found.items()}


def _rarities(profiles: Iterable[Profile], stories: Mapping[str, str]) -> dict[str, Rarity]:
    """Story -> how rare a word is in it."""
    told: dict[str, list[Profile]] = defaultdict(list)
    for profile in profiles:
        told[stories[profile.article]].append(profile)
    return {story: rarity(rows) for story, rows in told.items()}


def _together(
    groups: Groups, best: Mapping[int, tuple[float, int, str]], barred: Set[tuple[int, int]]
) -> tuple[Groups, tuple[Reason, ...]]:
    """The groups with each joined to its best, the surest first, unless any two in them are barred."""
    parts = {number: [number] for number in range(len(groups))}
    reasons = []
    for small, (_, large, why) in sorted(best.items(), key=lambda row: (-row[1][0], row[0])):
        one, other = parts[small], parts[large]
        if one is other or any((x, y) in barred for x in one for y in other):
            continue
        other += one
        parts |= dict.fromkeys(one, other)
        reasons.append(Reason(groups[large][0], groups[small][0], (why,)))
    lists = {min(numbers): numbers for numbers in parts.values()}
    found = (tuple(sorted(member for number in lists[key] for member in groups[number])) for key in sorted(lists))
    return tuple(sorted(found)), tuple(reasons)
