"""two mentions of events -> how much speaks for their being one event, with the reasons in plain words

A `Profile` holds what a mention tells about the identity of its event, as sets of keys: the kind of act, who did it
and to whom, where, when, and the words around it. Evidence is counted in points; `ENOUGH` points make one event.
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

    `acts` holds the senses of the word of the act, `kind` the ontology's type and broader types, nearest first, and
    `traits` what the ontology says about the identity of events of this kind: once, loose, speech, lasting.
    `targets` are the patients known by name (the agents where there are none), without the larger things they belong to; `persons` and `bodies` are all
    participants known by name; `spots` are the places narrower than a country; `dated` is True when the sentence itself gives the date.
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

    @property
    def who(self) -> frozenset[str]:
        """All participants, whatever their role."""
        return self.agents | self.patients

    @property
    def fresh(self) -> bool:
        """True when the event is news of the days before the article was published."""
        return self.when.known and self.published.known and days_between(self.when, self.published) <= _FRESH


@dataclass(frozen=True, slots=True)
class Evidence:
    """Points for (or against) one event, and why; `never` when nothing can make the two one."""

    points: float = 0.0
    why: tuple[str, ...] = ()
    against: float = 0.0
    never: bool = False

    @property
    def speaks(self) -> bool:
        """False for a pair that knows too little of each other to speak for or against."""
        return self.points >= ENOUGH or self.against <= _AGAINST


@dataclass(frozen=True, slots=True)
class Rarity:
    """How telling a key is: 1 for one that a single pair of articles shares, near 0 for one that all articles have."""

    articles: int
    counts: Mapping[str, int]

    def of(self, key: str) -> float:
        """0..1, by the share of articles that have the key."""
        return 1.0 - log(max(self.counts.get(key, 1), 2) / 2) / log(max(self.articles, _SMALL) / 2 + 1)

    def total(self, keys: Iterable[str]) -> float:
        """The sum over several keys."""
        return sum(self.of(key) for key in sorted(keys))


def rarity(profiles: Iterable[Profile]) -> Rarity:
    """In how many articles each key of the profiles stands."""
    seen = {(p.article, key) for p in profiles for key in p.who | p.where | p.words | p.acts}
    counts: dict[str, int] = {}
    for _, key in seen:
        counts[key] = counts.get(key, 0) + 1
    return Rarity(len({article for article, _ in seen}), counts)


@dataclass(frozen=True, slots=True)
class Context:
    """What the corpus knows: how rare a key is, how near two articles are (0..1), and which acts an article has once."""

    rare: Rarity
    near: Callable[[str, str], float]
    single: frozenset[tuple[str, str]] = frozenset()


_SMALL = 12
ENOUGH = 4.1
_SAME_WORD, _SAME_SENSE, _SAME_KIND, _BROADER_KIND = 2.5, 1.5, 0.75, 0.5
_ARTICLE, _SENTENCE, _STORY, _NEAR = 3.0, -2.5, 2.4, 0.6
_WHO, _MOST_WHO, _ONCE, _TOLD_ONCE, _LASTING = 0.75, 1.5, 2.0, 0.75, 1.0
_OTHERS, _OTHER_DOER, _OTHER_SPEAKER, _OTHER_TARGET = -0.35, -1.0, -2.0, -1.5
_PLACE, _MOST_PLACE, _ELSEWHERE = 0.5, 1.0, -0.75
_ONE_DAY, _ONE_MONTH, _ONE_BEGIN, _SOME_TIME = 1.5, 1.0, 0.75, 0.25
_OTHER_TIME, _DATED_APART, _UNSURE_TIME = -2.5, -0.5, -0.5
_AROUND, _NAMED_AROUND, _MOST_AROUND = 0.45, 0.75, 0.6
_AGAINST = -0.7
_DAYS_NEAR = 2
_FRESH = 14
_WEEK = 7
_STORY_DAYS = 60

Test = Callable[[Profile, Profile, Context], Evidence]
NOTHING = Evidence()


def act(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same word for the act, a word of the same sense, or the same or a broader kind."""
    if one.word == other.word:
        return Evidence(_SAME_WORD, (f"same act: {one.word}",))
    if shared := one.acts & other.acts:
        return Evidence(_SAME_SENSE, (f"acts of one sense: {min(shared)}",))
    if "loose" in one.traits | other.traits or not (one.kind and other.kind):
        return NOTHING
    if one.kind[0] in other.kind or other.kind[0] in one.kind:
        same = one.kind[0] == other.kind[0]
        broader = one.kind[0] if one.kind[0] in other.kind else other.kind[0]
        return Evidence(_SAME_KIND if same else _BROADER_KIND, (f"same kind of act: {broader}",))
    return NOTHING


def story(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same article (but two words, or two targets, in one sentence are two acts, and so are two sayings), or one story."""
    if one.article == other.article:
        said = "speech" in one.traits | other.traits
        elsewhere = bool(one.targets and other.targets and not one.targets & other.targets)
        apart = one.sentence == other.sentence and (one.word != other.word or elsewhere)
        return Evidence(_ARTICLE + (_SENTENCE if apart or said else 0.0), ("same article",))
    near = context.near(one.article, other.article)
    if near < 1:
        return Evidence(_NEAR * near)
    known = one.published.known and other.published.known
    if known and days_between(one.published, other.published) > _STORY_DAYS:
        return Evidence(_NEAR, ("articles of one long story",))
    return Evidence(_STORY, ("articles of one story",))


def who(one: Profile, other: Profile, context: Context) -> Evidence:
    """Shared participants, by how rare they are; others in the same role speak against."""
    shared, traits = one.who & other.who, one.traits & other.traits
    points = min(_MOST_WHO, _WHO * context.rare.total(shared))
    targets = one.targets & other.targets
    why = [f"shared participants: {', '.join(sorted(shared))}"] if shared else []
    if targets and "once" in traits:
        points, why = points + _ONCE, [*why, f"happens only once to {min(targets)}"]
        if told_once(one, other, context):
            points, why = points + _TOLD_ONCE, [*why, "the only one of its kind in either article"]
    if targets and "lasting" in traits and one.agents & other.agents:
        points, why = points + _LASTING, [*why, "goes on between the same two"]
    points += others(one, other, "agents", _OTHER_SPEAKER if "speech" in traits else _OTHER_DOER)
    points += others(one, other, "patients", _OTHER_TARGET)
    return Evidence(points, tuple(why))


def others(one: Profile, other: Profile, role: str, known: float) -> float:
    """Points against, when a role is filled on both sides and by nobody in common; less where they are not known."""
    mine, yours = (one.agents, other.agents) if role == "agents" else (one.patients, other.patients)
    if not (mine and yours) or mine & yours:
        return 0.0
    named = mine & (one.persons | one.bodies) and yours & (other.persons | other.bodies)
    alike = (mine & one.persons and yours & other.persons) or (mine & one.bodies and yours & other.bodies)
    clash = alike if role == "agents" else named
    return known if clash else _OTHERS


def where(one: Profile, other: Profile, context: Context) -> Evidence:
    """A shared place; two places of which neither holds the other speak against."""
    shared = (one.where & (other.where | other.who)) | (one.who & other.where)
    if shared:
        points = min(_MOST_PLACE, _PLACE * context.rare.total(shared))
        return Evidence(points, (f"shared place: {', '.join(sorted(shared))}",))
    return Evidence(_ELSEWHERE) if one.spots and other.spots else NOTHING


def when(one: Profile, other: Profile, context: Context) -> Evidence:
    """Dates that fit; dates that do not fit speak against, less so for an act that both articles report only once."""
    mine, yours = one.when, other.when
    if not (mine.known and yours.known):
        return NOTHING
    gap = days_between(mine, yours)
    sure = one.dated and other.dated
    if sure and (foretold(one, other) or foretold(other, one)):
        return Evidence(_OTHER_TIME, never=True)
    if gap == 0:
        begun = mine.first is not None and mine.first == yours.first
        points = max(_fit(max(length(mine), length(yours))), _ONE_BEGIN if begun else 0.0)
        return Evidence(points if sure else min(points, _SOME_TIME), (f"dates fit: {mine.edtf}, {yours.edtf}",))
    traits = one.traits & other.traits
    if gap <= _DAYS_NEAR or "lasting" in traits or (not sure and "once" in traits):
        return NOTHING
    return _apart(one, other, context) if sure else Evidence(_UNSURE_TIME)


def told_once(one: Profile, other: Profile, context: Context) -> bool:
    """True for two articles of which each tells of its act only once."""
    return one.article != other.article and all((p.article, p.word) in context.single for p in (one, other))


def _fit(days: float) -> float:
    return _ONE_DAY if days <= 1 else _ONE_MONTH if days <= 31 else _SOME_TIME


def _apart(one: Profile, other: Profile, context: Context) -> Evidence:
    """Both give a date of their own, and the dates are far apart."""
    if told_once(one, other, context) and one.who & other.who and not (one.fresh and other.fresh):
        return Evidence(_DATED_APART, (f"told once by both, dated {one.when.edtf} and {other.when.edtf}",))
    return Evidence(_OTHER_TIME, never=days_between(one.when, other.when) > _WEEK)


def foretold(one: Profile, other: Profile) -> bool:
    """True when the other's event begins after one was published: one cannot have reported it as done."""
    begins, known, ended = other.when.first, one.published.last, one.when.last
    if begins is None or known is None or ended is None:
        return False
    return begins > known + _DAYS_NEAR and ended <= known


def around(one: Profile, other: Profile, context: Context) -> Evidence:
    """Rare words around both, names of participants above all; within one article they say nothing."""
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
    against = sum(min(e.points, 0.0) for e in found)
    return Evidence(
        sum(e.points for e in found),
        tuple(reason for e in found for reason in e.why),
        against,
        any(e.never for e in found),
    )


def days_between(one: Interval, other: Interval) -> float:
    """How many days lie between two times; 0 when they share a day."""
    if one.overlaps(other):
        return 0.0
    pairs = ((one.first, other.last), (other.first, one.last))
    return max(float(first - last) for first, last in pairs if first is not None and last is not None)


def length(time: Interval) -> float:
    """How many days a time spans; open ends are endless."""
    return float("inf") if time.first is None or time.last is None else float(time.last - time.first + 1)
