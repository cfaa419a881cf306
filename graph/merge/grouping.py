"""profiles of mentions -> groups that tell of one event each, with the reasons for every join"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph.merge import blocking, clusters
from graph.merge.attaching import attached
from graph.merge.clusters import Groups, Opposed
from graph.merge.evidence import ENOUGH, Context, Evidence, Profile, rarity, shares
from graph.merge.hands import own_acts
from graph.merge.identity import weigh
from graph.merge.nearness import Nearness
from graph.merge.victims import joined
from graph.merge.wholes import united
from graph.model import Reason

_HELD, _SHOWN = 1e9, ENOUGH - 1.0


def group(
    profiles: Iterable[Profile],
    near: Nearness,
    registry: Mapping[str, str] | None = None,
    *,
    two: frozenset[tuple[str, str]] = frozenset(),
) -> tuple[Groups, tuple[Reason, ...]]:
    """Groups of mention ids, and the reasons that joined each pair inside a group.

    Mentions that an earlier build showed as one event stay one, and those it showed as two join only through a
    mention that is new: what is rare shifts with the corpus, and that alone must not rename an event. The sorted pairs
    in `two` are said to be two events, of which one caused the other or is a part of it. Faint mentions join what
    stands without them, or one another, and bring no two groups together.
    """
    profiles = tuple(profiles)
    firm = tuple(profile for profile in profiles if not profile.faint)
    groups, reasons = _firm(firm, near, registry or {}, two)
    if len(firm) == len(profiles):
        return groups, reasons
    whole, more = attached(groups, profiles, near, registry or {})
    return whole, (*reasons, *more)


def _firm(
    profiles: tuple[Profile, ...], near: Nearness, before: Mapping[str, str], two: frozenset[tuple[str, str]]
) -> tuple[Groups, tuple[Reason, ...]]:
    """The groups of mentions that stand by themselves."""
    weighed = _weighed(profiles, near)
    points = {pair: evidence.points for pair, evidence in weighed.items()}
    held = chains((p.id for p in profiles), before)
    points = {pair: min(value, _SHOWN) if parted(pair, before) else value for pair, value in points.items()}
    barred = {*two, *(pair for pair, evidence in weighed.items() if evidence.never)}
    apart = [pair for pair in sorted(barred) if not kept(pair, before)]
    times = Opposed(
        [pair for pair, evidence in weighed.items() if evidence.other_time and not kept(pair, before)],
        [profile.id for profile in profiles if profile.dated and profile.when.known],
    )
    shown = {pair for pair in weighed if parted(pair, before)}

    def formed(weights: Mapping[tuple[str, str], float]) -> tuple[Groups, tuple[Reason, ...]]:
        """The groups that pairs make, with the reasons for those joined as wholes."""
        groups = clusters.join((p.id for p in profiles), weights, enough=ENOUGH, dense=True, apart=apart,
                               opposed=times)  # fmt: skip
        groups, sides = joined(groups, profiles, near.stories, two | shown)
        groups, whole = united(groups, profiles, near.stories, weighed, {*apart, *shown})
        return groups, (*sides, *whole)

    groups, wholes = formed({**points, **held})
    # What an earlier build joined comes joined: why, is asked once more as if there had been none.
    wholes = (*wholes, *formed(points)[1]) if held else wholes
    home = {member: number for number, members in enumerate(groups) for member in members}
    pairs = (
        Reason(one, other, evidence.why)
        for (one, other), evidence in sorted(weighed.items())
        if evidence.points >= ENOUGH
    )
    told = (reason for reason in (*pairs, *wholes) if home[reason.mention] == home[reason.other])
    return groups, tuple(dict.fromkeys(told))


def _weighed(profiles: tuple[Profile, ...], near: Nearness) -> dict[tuple[str, str], Evidence]:
    """What speaks for and against each sorted pair that knows enough of each other, or stands in one story."""
    spread, own = shares(profiles, near.stories), own_acts(profiles, near.stories)
    context = Context(rarity(profiles), near.of, single(profiles), spread, own)
    found: dict[tuple[str, str], Evidence] = {}
    for one, other in blocking.pairs(profiles, near):
        evidence = weigh(one, other, context)
        if evidence.speaks or near.of(one.article, other.article) >= 1:
            found[min(one.id, other.id), max(one.id, other.id)] = evidence
    return found


def chains(mentions: Iterable[str], before: Mapping[str, str]) -> dict[tuple[str, str], float]:
    """Links from each mention of an earlier event to the next one."""
    events: dict[str, list[str]] = defaultdict(list)
    for mention in sorted(mentions):
        if mention in before:
            events[before[mention]].append(mention)
    return {pair: _HELD for members in events.values() for pair in zip(members, members[1:], strict=False)}


def kept(pair: tuple[str, str], before: Mapping[str, str]) -> bool:
    """True when an earlier build showed the two as one event."""
    return pair[0] in before and before[pair[0]] == before.get(pair[1])


def parted(pair: tuple[str, str], before: Mapping[str, str]) -> bool:
    """True when an earlier build showed the two as two events."""
    return pair[0] in before and pair[1] in before and before[pair[0]] != before[pair[1]]


def single(profiles: Iterable[Profile]) -> frozenset[tuple[str, str]]:
    """(article, word) pairs for acts that an article dates only one way."""
    dates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for profile in profiles:
        dates[profile.article, profile.word].add(profile.when.edtf if profile.dated else "")
    return frozenset(key for key, found in dates.items() if len(found - {""}) <= 1)
