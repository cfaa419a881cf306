"""two mentions of events -> how much speaks for their being one event, with the reasons in plain words

A `Profile` holds what a mention tells about the identity of its event, as sets of keys: the kind of act, who did it
and to whom, where, when, and the words around it. Evidence is counted in points; `enough` points make one event.
Numbers take no part: outlets that differ on a toll still report one event, and showing that is the purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import log

from graph.model import Interval


@dataclass(frozen=True, slots=True)
class Profile:
    """What one mention tells about its event; `order` counts the mentions of an article in text order.

    `acts` holds the senses of the word of the act, `kind` the ontology's type and broader types, nearest first;
    `placed` is True when `where` holds places that are known, not only words, and `named` are the participants that are
    known by name.
    """

    id: str
    article: str
    order: int
    word: str
    acts: frozenset[str] = frozenset()
    kind: tuple[str, ...] = ()
    agents: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    when: Interval = Interval()
    words: frozenset[str] = frozenset()
    sentence: int = -1
    placed: bool = False
    named: frozenset[str] = frozenset()
    published: Interval = Interval()

    @property
    def who(self) -> frozenset[str]:
        """All participants, whatever their role."""
        return self.agents | self.patients


@dataclass(frozen=True, slots=True)
class Evidence:
    """Points for (or against) one event, and why."""

    points: float = 0.0
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rarity:
    """How telling a key is: 0 for one that every article has, 1 for one that a single pair of articles shares."""

    articles: int
    counts: Mapping[str, int]

    def of(self, key: str) -> float:
        """0..1, by the share of articles that have the key."""
        if self.articles < 3:
            return 1.0
        return 1.0 - log(max(self.counts.get(key, 1), 2) / 2 + 1e-9) / log(self.articles / 2 + 1)

    def total(self, keys: Iterable[str]) -> float:
        """The sum over several keys."""
        return sum(self.of(key) for key in sorted(keys))


def rarity(profiles: Iterable[Profile]) -> Rarity:
    """In how many articles each key of the profiles stands."""
    seen = {(p.article, key) for p in profiles for key in p.who | p.where | p.words | p.acts}
    counts: dict[str, int] = {}
    for _, key in seen:
        counts[key] = counts.get(key, 0) + 1
    return Rarity(len({p.article for p in profiles}), counts)


@dataclass(frozen=True, slots=True)
class Context:
    """What the corpus knows: how rare a key is, how near two articles are (0..1), and which acts an article has once."""

    rare: Rarity
    near: Callable[[str, str], float]
    single: frozenset[tuple[str, str]] = frozenset()


ENOUGH = 4.1
_SAME_WORD, _SAME_SENSE, _SAME_KIND, _BROADER_KIND = 2.5, 1.5, 1.25, 0.75
_ARTICLE, _SENTENCE, _STORY, _NEAR = 3.0, -2.5, 2.4, 1.2
_WHO, _MOST_WHO, _OTHERS, _OTHER_DOER, _OTHER_TARGET = 0.75, 1.5, -0.35, -0.75, -1.5
_PLACE, _MOST_PLACE, _ELSEWHERE = 0.5, 1.0, -0.75
_ONE_DAY, _ONE_MONTH, _SOME_TIME, _OTHER_TIME, _DATED_APART = 1.5, 1.0, 0.25, -2.5, -0.5
_AROUND, _NAMED_AROUND, _MOST_AROUND = 0.45, 0.75, 0.6
_DAYS_NEAR = 2
_FRESH = 14

Test = Callable[[Profile, Profile, Context], Evidence]
NOTHING = Evidence()


def act(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same word for the act, a word of the same sense, or the same or a broader kind."""
    if one.word == other.word:
        return Evidence(_SAME_WORD, (f"same act: {one.word}",))
    if shared := one.acts & other.acts:
        return Evidence(_SAME_SENSE, (f"acts of one sense: {min(shared)}",))
    if one.kind and other.kind and (one.kind[0] in other.kind or other.kind[0] in one.kind):
        same = one.kind[0] == other.kind[0]
        broader = one.kind[0] if one.kind[0] in other.kind else other.kind[0]
        return Evidence(_SAME_KIND if same else _BROADER_KIND, (f"same kind of act: {broader}",))
    return NOTHING


def story(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same article (but two words in one sentence are two acts), or articles that tell one story."""
    if one.article == other.article:
        apart = one.sentence == other.sentence and one.word != other.word
        return Evidence(_ARTICLE + (_SENTENCE if apart else 0.0), ("same article",))
    near = context.near(one.article, other.article)
    return Evidence(_STORY, ("articles of one story",)) if near >= 1 else Evidence(_NEAR * near)


def who(one: Profile, other: Profile, context: Context) -> Evidence:
    """Shared participants, by how rare they are; others in the same role speak against."""
    shared = one.who & other.who
    points = min(_MOST_WHO, _WHO * context.rare.total(shared))
    for mine, yours, named in ((one.agents, other.agents, _OTHER_DOER), (one.patients, other.patients, _OTHER_TARGET)):
        if mine and yours and not mine & yours:
            points += named if mine & one.named and yours & other.named else _OTHERS
    return Evidence(points, (f"shared participants: {', '.join(sorted(shared))}",) if shared else ())


def where(one: Profile, other: Profile, context: Context) -> Evidence:
    """A shared place; two places of which neither holds the other speak against."""
    shared = one.where & other.where
    if shared:
        points = min(_MOST_PLACE, _PLACE * context.rare.total(shared))
        return Evidence(points, (f"shared place: {', '.join(sorted(shared))}",))
    return Evidence(_ELSEWHERE) if one.placed and other.placed else NOTHING


def when(one: Profile, other: Profile, context: Context) -> Evidence:
    """Dates that fit; dates that do not fit speak against, less so for an act that both articles report only once."""
    mine, yours = one.when, other.when
    if not (mine.known and yours.known):
        return NOTHING
    gap, longest = days_between(mine, yours), max(length(mine), length(yours))
    if foretold(one, other) or foretold(other, one):
        return Evidence(_OTHER_TIME)
    if gap == 0:
        points = _ONE_DAY if longest <= 1 else _ONE_MONTH if longest <= 31 else _SOME_TIME
        return Evidence(points, (f"dates fit: {mine.edtf}, {yours.edtf}",))
    if gap <= _DAYS_NEAR:
        return NOTHING
    once = all((p.article, p.word) in context.single for p in (one, other)) and one.article != other.article
    if once and one.who & other.who and not (fresh(one) and fresh(other)):
        return Evidence(_DATED_APART, (f"told once by both, dated {mine.edtf} and {yours.edtf}",))
    return Evidence(_OTHER_TIME)


def foretold(one: Profile, other: Profile) -> bool:
    """True when the other's event begins after one was published: one cannot have reported it."""
    begins, known = other.when.first, one.published.last
    return (
        begins is not None
        and known is not None
        and one.when.last is not None
        and begins > known + _DAYS_NEAR
        and one.when.last <= known
    )


def fresh(one: Profile) -> bool:
    """True when the event is news of the days before its article was published."""
    return one.when.known and one.published.known and days_between(one.when, one.published) <= _FRESH


def around(one: Profile, other: Profile, context: Context) -> Evidence:
    """Rare words that stand around both, the names of the participants above all; within an article they say nothing."""
    if one.article == other.article:
        return NOTHING
    shared = sorted(one.words & other.words, key=lambda word: (-context.rare.of(word), word))
    named = (one.who & other.words) | (other.who & one.words)
    points = min(_MOST_AROUND, _AROUND * context.rare.total(shared) + _NAMED_AROUND * context.rare.total(named))
    return Evidence(points, (f"same words around: {', '.join(shared[:3])}",) if points >= _MOST_AROUND / 2 else ())


TESTS: tuple[Test, ...] = (story, who, where, when, around)


def weigh(one: Profile, other: Profile, context: Context) -> Evidence:
    """All tests together; two acts of no common kind have nothing to weigh."""
    first = act(one, other, context)
    if not first.points:
        return NOTHING
    found = (first, *(test(one, other, context) for test in TESTS))
    return Evidence(sum(e.points for e in found), tuple(reason for e in found for reason in e.why))


def days_between(one: Interval, other: Interval) -> float:
    """How many days lie between two times; 0 when they share a day."""
    if one.overlaps(other):
        return 0.0
    pairs = ((one.first, other.last), (other.first, one.last))
    return max(float(first - last) for first, last in pairs if first is not None and last is not None)


def length(time: Interval) -> float:
    """How many days a time spans; open ends are endless."""
    return float("inf") if time.first is None or time.last is None else float(time.last - time.first + 1)
