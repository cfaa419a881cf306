"""groups of mentions, faint mentions -> the groups with the faint ones that fit, and groups of faint ones alone

A faint mention says little about which event it tells of, so it joins what others have made of theirs: the group that
it fits best on average, or the one of its event in an earlier build. What fits none is grouped with its like. No two
groups come together through it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set

from graph.merge import blocking, clusters
from graph.merge.clusters import Groups
from graph.merge.evidence import ENOUGH, Context, Evidence, Profile, rarity, shares
from graph.merge.hands import own_acts
from graph.merge.identity import GENERAL, weigh
from graph.merge.nearness import Nearness
from graph.model import Reason

_AGAIN, _BEFORE = "tells again what the other tells", "an earlier build showed them as one event"
Weighed = Mapping[tuple[str, str], Evidence]


def attached(
    groups: Groups, profiles: tuple[Profile, ...], near: Nearness, before: Mapping[str, str]
) -> tuple[Groups, tuple[Reason, ...]]:
    """All groups, each sorted, in the order of their first members, and why each faint mention is where it is.

    `before` gives the event of an earlier build in which a mention was shown: there it stays.
    """
    faint, known = {profile.id: profile for profile in profiles if profile.faint}, {profile.id for profile in profiles}
    again = {name: told for name in sorted(faint) if (told := _told(name, faint)) != name and told in known}
    weighed = _weighed(tuple(p for p in profiles if p.id not in again), near)
    stays = _stays(groups, faint.keys() - again.keys(), before)
    hosts = _hosts(
        groups, weighed, {name: faint[name] for name in faint.keys() - again.keys() - stays.keys()}, profiles
    )
    for name, number in stays.items():
        hosts.setdefault(number, []).append(name)
    full = [(*members, *hosts.pop(number, ())) for number, members in enumerate(groups)]
    alone = sorted(faint.keys() - again.keys() - {member for members in full for member in members})
    points = {pair: found.points for pair, found in weighed.items() if not set(pair) - set(alone)}
    apart = [pair for pair in points if weighed[pair].never or weighed[pair].other_time]
    every = [*full, *clusters.join(alone, points, enough=ENOUGH, apart=apart)]
    home = {member: number for number, members in enumerate(every) for member in members}
    reasons = [Reason(*pair, found.why) for pair, found in sorted(weighed.items())
               if found.points >= ENOUGH and home[pair[0]] == home[pair[1]]]  # fmt: skip
    tied = {member for reason in reasons for member in (reason.mention, reason.other)}
    reasons += [Reason(groups[number][0], name, (_BEFORE,)) for name, number in stays.items() if name not in tied]
    reasons += [Reason(min(pair), max(pair), (_AGAIN,)) for pair in sorted(again.items())]
    followers: dict[int, list[str]] = defaultdict(list)
    for name, told in again.items():
        followers[home[told]].append(name)
    whole = (tuple(sorted((*members, *followers[number]))) for number, members in enumerate(every))
    return tuple(sorted(whole)), tuple(reasons)


def _stays(groups: Groups, faint: Set[str], before: Mapping[str, str]) -> dict[str, int]:
    """Faint mention -> the group that holds most of its event of an earlier build, where one does."""
    held: dict[str, Counter[int]] = defaultdict(Counter)
    for number, members in enumerate(groups):
        for member in before.keys() & set(members):
            held[before[member]][number] += 1
    most = {event: min((-count, number) for number, count in counts.items())[1] for event, counts in held.items()}
    return {name: most[before[name]] for name in sorted(faint & before.keys()) if before[name] in most}


def _weighed(profiles: tuple[Profile, ...], near: Nearness) -> dict[tuple[str, str], Evidence]:
    """What speaks for and against each pair of which one is faint."""
    spread, own = shares(profiles, near.stories), own_acts(profiles, near.stories)
    context, found = Context(rarity(profiles), near.of, shares=spread, own=own), {}
    for one, other in blocking.pairs(profiles, near):
        if one.faint or other.faint:
            evidence = weigh(one, other, context)
            if evidence.speaks or near.of(one.article, other.article) >= 1:
                found[min(one.id, other.id), max(one.id, other.id)] = evidence
    return found


def _hosts(
    groups: Groups, weighed: Weighed, faint: Mapping[str, Profile], profiles: tuple[Profile, ...]
) -> dict[int, list[str]]:
    """Group -> the faint mentions that fit it better than any other, and well enough.

    A word of a listed kind joins no group that tells of none of its kind.
    """
    home = {member: number for number, members in enumerate(groups) for member in members}
    kinds: dict[int, set[str]] = defaultdict(set)
    for profile in profiles:
        if profile.id in home:
            kinds[home[profile.id]].update(profile.kind[:1])
    fits: dict[str, dict[int, list[Evidence]]] = defaultdict(lambda: defaultdict(list))
    for (one, other), evidence in sorted(weighed.items()):
        for mention, met in ((one, other), (other, one)):
            if mention in faint and met in home:
                fits[mention][home[met]].append(evidence)
    found: dict[int, list[str]] = defaultdict(list)
    for mention, by_group in sorted(fits.items()):
        own = set(faint[mention].kind[:1]) - GENERAL
        fitting = [(_mean(rows), -number) for number, rows in by_group.items() if own <= kinds[number]]
        points, place = max(fitting, default=(0.0, 0))
        if points >= ENOUGH:
            found[-place].append(mention)
    return found


def _told(mention: str, faint: Mapping[str, Profile]) -> str:
    """The mention whose happening one tells again, over others that do; itself where it tells its own."""
    while mention in faint and faint[mention].of:
        mention = faint[mention].of
    return mention


def _mean(rows: Iterable[Evidence]) -> float:
    """The average of some evidence; nothing where one says never, or is of another time."""
    rows = tuple(rows)
    return 0.0 if any(row.never or row.other_time for row in rows) else sum(row.points for row in rows) / len(rows)
