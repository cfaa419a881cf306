"""profiles -> which two mentions tell of what two others did, each for itself

A report that tells in one sentence of two who did the same ("the union has called a strike, the pilots have called
another") tells of two acts, however much of them is alike, and so of as many as it names doers of that kind of act. What
can be done only once, and is done to nobody, each person does alone: two who resign are two resignations. What is told
without a name is, in such a story, the act of the one whom most mentions name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from graph.events.event_types import CHANGE, GENERIC
from graph.merge.evidence import Context, Profile

Key = tuple[str, ...]
# Acts that say nothing of what was done; acts that several say alike, or that two do together; acts of one alone.
_VAGUE, _SHARED = frozenset((GENERIC, CHANGE)), frozenset(("speech", "reciprocal"))
_ALONE = frozenset(("once", "no passive"))


def own_acts(profiles: Iterable[Profile], stories: Mapping[str, str]) -> dict[Key, frozenset[str]]:
    """(article, kind of act) -> who in its story did one of that kind for itself, beside that of the one most told of."""
    told: dict[Key, list[Profile]] = defaultdict(list)
    for profile in profiles:
        if profile.kind and profile.kind[0] not in _VAGUE and not profile.traits & _SHARED:
            told[stories[profile.article], profile.kind[0]].append(profile)
    found: dict[Key, frozenset[str]] = {}
    for (_, kind), mentions in told.items():
        if others := _second(mentions):
            found |= {(profile.article, kind): others for profile in mentions}
    return found


def two_hands(one: Profile, other: Profile, context: Context) -> bool:
    """True where one is the own act of somebody who is not named for the other."""
    own = any(context.own.get((p.article, *p.kind[:1]), frozenset()) & p.agents for p in (one, other))
    return own and not _alike(one.agents, other.agents)


def _second(told: Sequence[Profile]) -> frozenset[str]:
    """All who each did it for themselves but the one most named, and those who may be the same by another name."""
    found = _beside(told) | _alone(told)
    counts = Counter(hand for profile in told for hand in profile.hands)
    first = sorted(found, key=lambda hand: (-counts[hand], hand))[:1]
    return frozenset(hand for hand in found if not _alike((hand,), first))


def _beside(told: Iterable[Profile]) -> frozenset[str]:
    """All doers named by articles that tell of two in one sentence."""
    articles: dict[str, list[Profile]] = defaultdict(list)
    for profile in told:
        if profile.hands:
            articles[profile.article].append(profile)
    found: set[str] = set()
    for profiles in articles.values():
        pairs = [pair for pair in combinations(profiles, 2) if _others(*pair)]
        if any(one.sentence == other.sentence for one, other in pairs):
            found |= {hand for pair in pairs for profile in pair for hand in profile.hands}
    return frozenset(found)


def _alone(told: Iterable[Profile]) -> frozenset[str]:
    """The persons who did what can be done once, and to nobody, and of whom no mention names two."""
    once = [profile for profile in told if profile.traits >= _ALONE]
    hands = {hand for profile in once if not profile.patients for hand in profile.hands & profile.persons}
    several = [profile.who & hands for profile in once if len(profile.who & hands) > 1]
    return frozenset(hands.difference(*several))


def _others(one: Profile, other: Profile) -> bool:
    """True for doers of one sort, two persons or two bodies, neither of whom has a part in what the other does."""
    sort = bool(one.hands & one.persons) == bool(other.hands & other.persons)
    apart = one.hands.isdisjoint(other.who) and other.hands.isdisjoint(one.who)
    return sort and apart and not _alike(one.hands, other.hands)


def _alike(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """True for names that share a word: the Harbour Trust may be the Arden Harbour Trust."""
    return not _words(ours).isdisjoint(_words(theirs))


def _words(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split("-")}
