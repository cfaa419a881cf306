"""what a mention tells about the identity of its event, and what speaks for and against two of them being one"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from typing import NamedTuple

from graph.model import Interval

# Points that make one event of two mentions; the least that makes a pair count though it stays below.
ENOUGH, AGAINST = 2.75, -0.7
_FRESH, _SMALL = 14, 12


@dataclass(frozen=True, slots=True)
class Profile:
    """What one mention tells about its event; `order` counts the mentions of an article in text order.

    `acts` holds the senses of the word of the act, `kind` the ontology's type and broader types, nearest first, and
    `traits` what the ontology says about the identity of events of this kind: once, loose, speech, lasting, repeated, result,
    plural, and of those who do it: reciprocal, no passive.
    `targets` are the patients known by name (the agents where there are none), without the larger things they belong
    to; `persons` and `bodies` are all participants known by name, `crowds` the bodies that are only a sort of people; `spots` are the places narrower than a country;
    `dated` is True when the sentence itself gives the date; `figures` are the numbers in the clause; `repeat` is the
    word that sets it apart from others of its kind ("another"); `noun` is "one", "many" or "" for a verb; `faint` words
    count only where others bear them out, and `of` is the mention whose happening they tell again;
    `families` are the ontology's families of acts that it belongs to; `past` is what the words put into "the past";
    `sides` and `steps` are the happenings that its kind is a side or step of; `who` are all participants, whatever their role,
    `named` those of them that are persons or bodies, and `hands` the doers that the sentence itself calls by their names.
    """

    id: str
    article: str
    order: int
    word: str
    acts: frozenset[str] = frozenset()
    kind: tuple[str, ...] = ()
    traits: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    spots: frozenset[str] = frozenset()
    when: Interval = Interval()
    dated: bool = True
    published: Interval = Interval()
    words: frozenset[str] = frozenset()
    sentence: int = -1
    figures: frozenset[str] = frozenset()
    repeat: str = ""
    noun: str = ""
    faint: bool = False
    of: str = ""
    families: frozenset[str] = frozenset()
    past: bool = False
    sides: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    hands: frozenset[str] = frozenset()
    who: frozenset[str] = field(init=False)
    named: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """All participants, whatever their role, are asked for at each meeting with another mention."""
        object.__setattr__(self, "who", self.agents | self.patients)
        object.__setattr__(self, "named", self.persons | self.bodies)

    @property
    def fresh(self) -> bool:
        """True when the event is news of the days before the article was published."""
        return self.when.known and self.published.known and self.when.days_from(self.published) <= _FRESH


class Sign(NamedTuple):
    """One thing that speaks for or against one event: its name in the table of weights, how strong it is, and in words."""

    name: str
    value: float = 1.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Points for (or against) one event, and why; `never` when nothing can make the two one, `other_time` when the days
    that both give do not fit."""

    points: float = 0.0
    why: tuple[str, ...] = ()
    against: float = 0.0
    never: bool = False
    other_time: bool = False

    @property
    def speaks(self) -> bool:
        """False for a pair that knows too little of each other to speak for or against."""
        return self.points >= ENOUGH or self.against <= AGAINST


@dataclass(frozen=True, slots=True)
class Rarity:
    """How telling a key is: 1 for one that a single pair of articles shares, near 0 for one that all articles have."""

    articles: int
    counts: Mapping[str, int]

    def of(self, key: str) -> float:
        """0..1, by the share of articles that have the key."""
        return _telling(self.counts.get(key, 1), self.articles)

    def total(self, keys: Iterable[str]) -> float:
        """The sum over several keys."""
        return sum(self.of(key) for key in sorted(keys))


@lru_cache(maxsize=4096)
def _telling(having: int, articles: int) -> float:
    return 1.0 - log(max(having, 2) / 2) / log(max(articles, _SMALL) / 2 + 1)


def rarity(profiles: Iterable[Profile]) -> Rarity:
    """In how many articles each key of the profiles stands."""
    seen = {(p.article, key) for p in profiles for key in p.who | p.where | p.words | p.acts}
    counts: dict[str, int] = {}
    for _, key in seen:
        counts[key] = counts.get(key, 0) + 1
    return Rarity(len({article for article, _ in seen}), counts)


@dataclass(frozen=True, slots=True)
class Context:
    """What the corpus knows: how rare a key is, how near two articles are (0..1), which acts an article has once, which
    share of the articles of its story tells of an act of this word or kind, as (article, word or kind), and who did an
    act of this kind for itself, as (article, kind)."""

    rare: Rarity
    near: Callable[[str, str], float]
    single: frozenset[tuple[str, str]] = frozenset()
    shares: Mapping[tuple[str, str], float] = field(default_factory=dict)
    own: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=dict)

    def spread(self, profile: Profile, key: str) -> float:
        """The share of the articles of the profile's story that have the word or kind: 1 for what all tell of."""
        return self.shares.get((profile.article, key), 0.0)


def shares(profiles: Iterable[Profile], stories: Mapping[str, str]) -> dict[tuple[str, str], float]:
    """(article, word or kind) -> the share of the articles of its story that tell of such an act."""
    holders: dict[tuple[str, str], set[str]] = {}
    for profile in profiles:
        for key in (profile.word, *profile.kind[:1]):
            holders.setdefault((stories[profile.article], key), set()).add(profile.article)
    sizes: dict[str, int] = {}
    for story in stories.values():
        sizes[story] = sizes.get(story, 0) + 1
    return {
        (article, key): len(articles) / sizes[story]
        for (story, key), articles in holders.items()
        for article in sorted(articles)
    }
