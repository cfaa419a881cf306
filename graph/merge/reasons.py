"""groups of mentions -> why each part of a group belongs to the rest, where no pair of mentions tells it"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from graph.merge.evidence import Profile, Rarity
from graph.merge.gathering import PLAIN, summary, weigh
from graph.model import Reason


def why(
    groups: Iterable[tuple[str, ...]], linked: Iterable[tuple[str, str]], profiles: Mapping[str, Profile], rare: Rarity
) -> Iterator[Reason]:
    """The reasons for what only the groups as wholes say: for each part of a group that no pair in `linked` ties to the rest.

    They follow from the groups alone, so that a second build, which takes its groups from the first, gives the same.
    """
    links = nx.Graph(list(linked))
    for members in groups:
        first, *others = sorted(_parts(members, links), key=lambda part: (-len(part), part))
        # What has nothing to do with the largest part may have joined through another: it waits until that one is in.
        told = [(part, bool(_told(first, part, profiles, rare))) for part in others]
        for part in (*(part for part, said in told if said), *(part for part, said in told if not said)):
            yield Reason(first[0], part[0], _told(first, part, profiles, rare) or (PLAIN,))
            first = (*first, *part)


def _told(
    one: tuple[str, ...], other: tuple[str, ...], profiles: Mapping[str, Profile], rare: Rarity
) -> tuple[str, ...]:
    return weigh(summary(one, profiles, rare), summary(other, profiles, rare))[1]


def _parts(members: tuple[str, ...], links: nx.Graph) -> Iterator[tuple[str, ...]]:
    """The members in parts that the links hold together."""
    tied = [tuple(sorted(part)) for part in nx.connected_components(links.subgraph(members))]
    yield from tied
    yield from ((member,) for member in members if member not in links)
