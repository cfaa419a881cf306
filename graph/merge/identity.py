"""two mentions of events -> how much speaks for their being one event, with the reasons in plain words

Evidence is counted in points; `ENOUGH` points make one event. Numbers that differ take no part: outlets that differ on
a toll still report one event, and showing that is the purpose; a figure that both give speaks for it.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.lang.en.repeats import ANYBODY, LIGHT
from graph.lang.en.stems import root, stem
from graph.merge.evidence import Context, Evidence, Profile, days_between, length
from graph.model import Interval

_SAME_WORD, _SAME_SENSE, _SAME_KIND, _BROADER_KIND = 2.5, 1.5, 0.75, 0.5
_ARTICLE, _SENTENCE, _STORY, _NEAR = 3.3, -3.0, 2.4, 0.6
_WHO, _MOST_WHO, _ONCE, _TOLD_ONCE, _LASTING = 0.75, 1.5, 2.0, 0.75, 1.0
_OTHERS, _OTHER_DOER, _OTHER_SPEAKER, _OTHER_TARGET = -0.35, -1.0, -2.0, -1.5
# One word for what one did to the other, and the other to the one.
_TURNED = -3.0
_PLACE, _MOST_PLACE, _ELSEWHERE = 0.5, 1.0, -0.75
_ONE_DAY, _ONE_MONTH, _ONE_BEGIN, _SOME_TIME = 1.5, 1.0, 0.75, 0.25
_OTHER_TIME, _DATED_APART, _UNSURE_TIME = -2.5, -0.5, -0.5
_AROUND, _NAMED_AROUND, _MOST_AROUND = 0.45, 0.75, 0.6
_FIGURES, _REPEATED, _SEVERAL = 0.8, -0.9, -1.2
_AWAY, _FAR = -0.15, 10
# Two doers, neither of whom has any part in the other's act.
_STRANGERS = 2
_DAYS_NEAR = 2
_WEEK = 7
_STORY_DAYS = 60
_LONG_AGO = 365

_LIGHT = frozenset(root(word) for word in LIGHT)
_ANYBODY = frozenset(stem(word) for word in ANYBODY)

Test = Callable[[Profile, Profile, Context], Evidence]
NOTHING = Evidence()


def act(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same word for the act, a word of the same sense, or the same kind."""
    light = one.word in _LIGHT and one.kind[:1] != other.kind[:1]
    if one.word == other.word and not light:
        return Evidence(_SAME_WORD, (f"same act: {one.word}",))
    if shared := one.acts & other.acts:
        return Evidence(_SAME_SENSE, (f"acts of one sense: {min(shared)}",))
    if "loose" in one.traits | other.traits or not (one.kind and other.kind):
        return NOTHING
    if one.kind[0] == other.kind[0]:
        return Evidence(_SAME_KIND, (f"same kind of act: {one.kind[0]}",))
    broader = next((kind for kind in (one.kind[0], other.kind[0]) if kind in one.kind and kind in other.kind), "")
    same = broader and one.agents & other.agents and one.patients & other.patients
    return Evidence(_BROADER_KIND, (f"same kind of act, by and to the same: {broader}",)) if same else NOTHING


def story(one: Profile, other: Profile, context: Context) -> Evidence:
    """The same article (but two words, or two targets, in one sentence are two acts, and so are two sayings), or one story."""
    if one.article == other.article:
        # Somebody says many things; a letter or a speech that is named again is one.
        named = (one.noun or other.noun) and one.agents & other.agents
        said = "speech" in one.traits | other.traits and not named
        elsewhere = bool(one.targets and other.targets and not one.targets & other.targets)
        apart = one.sentence == other.sentence and (one.word != other.word or elsewhere)
        distance = min(abs(one.sentence - other.sentence), _FAR)
        return Evidence(_ARTICLE + _AWAY * distance + (_SENTENCE if apart or said else 0.0), ("same article",))
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
    points += _TURNED if turned(one, other) else 0.0
    return Evidence(points, tuple(why))


def turned(one: Profile, other: Profile) -> bool:
    """True when one word tells what each did to the other: a raid and the raid in return."""
    same = one.word == other.word and not (one.agents & other.agents or one.patients & other.patients)
    return same and bool(one.agents & other.patients and one.patients & other.agents)


def others(one: Profile, other: Profile, role: str, known: float) -> float:
    """Points against, when a role is filled on both sides and by nobody in common; less where they are not known."""
    mine, yours = (one.agents, other.agents) if role == "agents" else (one.patients, other.patients)
    if not (mine and yours) or mine & yours:
        return 0.0
    named = mine & (one.persons | one.bodies) and yours & (other.persons | other.bodies)
    alike = (mine & one.persons and yours & other.persons) or (mine & one.bodies and yours & other.bodies)
    if alike if role == "agents" else named:
        return known * (_STRANGERS if role == "agents" and not (mine & other.who or yours & one.who) else 1)
    return 0.0 if mine & _ANYBODY or yours & _ANYBODY else _OTHERS


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
    if (
        (sure and (_one_day_of(mine, yours) or _one_day_of(yours, mine)))
        or _long_past(one, other)
        or _long_past(other, one)
    ):
        return Evidence(_OTHER_TIME, never=True)
    if gap == 0:
        begun = mine.first is not None and mine.first == yours.first
        points = max(_fit(max(length(mine), length(yours))), _ONE_BEGIN if begun else 0.0)
        return Evidence(points if sure else min(points, _SOME_TIME), (f"dates fit: {mine.edtf}, {yours.edtf}",))
    traits = one.traits & other.traits
    if gap <= _DAYS_NEAR or "lasting" in traits or (not sure and "once" in traits):
        return NOTHING
    return _apart(one, other, context) if sure else Evidence(_UNSURE_TIME)


def _one_day_of(course: Interval, day: Interval) -> bool:
    """ "Has raided the coast since 2011" is not the raid of Saturday."""
    ongoing = course.last is None and day.last is not None and length(day) <= _WEEK
    return ongoing and (day.first or 0) - (course.first or 0) > _LONG_AGO


def _long_past(one: Profile, other: Profile) -> bool:
    """ "In the past raiders burned the port" is no news of this week or month."""
    known, begins = one.published.last, other.when.first
    return one.past and known is not None and begins is not None and known - begins <= _STORY_DAYS


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


def figures(one: Profile, other: Profile, context: Context) -> Evidence:
    """A number that both give; numbers that differ say nothing."""
    shared = sorted(one.figures & other.figures)
    return Evidence(_FIGURES, (f"same number: {', '.join(shared)}",)) if shared else NOTHING


def manner(one: Profile, other: Profile, context: Context) -> Evidence:
    """ "Another blast" is not the blast, and "the arrests" are not the arrest."""
    several = {one.noun, other.noun} == {"one", "many"}
    return Evidence((_REPEATED if one.repeat != other.repeat else 0.0) + (_SEVERAL if several else 0.0))


TESTS: tuple[Test, ...] = (story, who, where, when, around, figures, manner)


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
