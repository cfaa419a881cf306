"""profiles of mentions -> groups that tell of one event each, with the reasons for every join"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph import blocking, clusters
from graph.identity import ENOUGH, Context, Evidence, Profile, rarity, weigh
from graph.model import Reason
from graph.nearness import Nearness

Groups = tuple[tuple[str, ...], ...]


def group(profiles: Iterable[Profile], near: Nearness) -> tuple[Groups, tuple[Reason, ...]]:
    """Groups of mention ids, and the reasons that joined each pair inside a group."""
    profiles = tuple(profiles)
    context = Context(rarity(profiles), near.of, single(profiles))
    weighed: dict[tuple[str, str], Evidence] = {}
    for one, other in blocking.pairs(profiles, near):
        evidence = weigh(one, other, context)
        if evidence.speaks or near.of(one.article, other.article) >= 1:
            weighed[min(one.id, other.id), max(one.id, other.id)] = evidence
    points = {pair: evidence.points for pair, evidence in weighed.items()}
    apart = [pair for pair, evidence in weighed.items() if evidence.never]
    groups = clusters.join((p.id for p in profiles), points, enough=ENOUGH, apart=apart)
    home = {member: number for number, members in enumerate(groups) for member in members}
    reasons = tuple(
        Reason(one, other, evidence.why)
        for (one, other), evidence in sorted(weighed.items())
        if home[one] == home[other] and evidence.points >= ENOUGH
    )
    return groups, reasons


def single(profiles: Iterable[Profile]) -> frozenset[tuple[str, str]]:
    """(article, word) pairs for acts that an article dates only one way."""
    dates: dict[tuple[str, str], set[str]] = defaultdict(set)
    for profile in profiles:
        dates[profile.article, profile.word].add(profile.when.edtf)
    return frozenset(key for key, found in dates.items() if len(found - {""}) <= 1)
