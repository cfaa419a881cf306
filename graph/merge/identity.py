"""two mentions of events -> how much speaks for their being one event, with the reasons in plain words

What the two tell is put into signs (the same word, the same day, other victims), and each sign has its weight in
`weights.py`; `ENOUGH` points make one event. Numbers that differ are no sign: outlets that differ on a toll still report
one event, and showing that is the purpose; a figure that both give speaks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from graph.events.event_types import CHANGE, GENERIC
from graph.lang.en.repeats import ANYBODY, LIGHT
from graph.lang.en.stems import root, stem
from graph.merge.bars import DAYS_NEAR, LONG_AGO, STORY_DAYS, WEEK, foretold, never, told_once, turned, weeks_apart
from graph.merge.evidence import Context, Evidence, Profile, Sign
from graph.merge.hands import two_hands
from graph.merge.weights import WEIGHTS

_FAR, _MOST, _FEW = 15, 3.0, 2.0
_NARROW = 2
# How far two times lie apart, at most in days; those of no gap are one narrow time, or one is the vaguer.
GAPS = {"day": 0, "fit": 0, "near": DAYS_NEAR, "week": WEEK, "month": 31, "far": LONG_AGO, "years": float("inf")}

GENERAL = frozenset((GENERIC, CHANGE))
_MANY, _PLURAL = "many", "plural"
_LIGHT = frozenset(root(word) for word in LIGHT)
_ANYBODY = frozenset(stem(word) for word in ANYBODY)

Test = Callable[[Profile, Profile, Context], Iterable[Sign]]
NOTHING = Evidence()
# Days that both give and that cannot be those of one act.
OTHER_TIME = ("foretold", "weeks apart")


def act(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """The same word for the act, a word of the same sense, the same kind, or acts of one family."""
    apart, alike = _kinds_differ(one, other), True
    light = one.word in _LIGHT and one.kind[:1] != other.kind[:1]
    if one.word == other.word and not light:
        yield Sign("word, other kind" if apart else "word", why=f"same act: {one.word}")
        if "speech" in one.traits | other.traits:
            yield Sign("said again")
        yield Sign("word of many", context.spread(one, one.word))
    elif shared := one.acts & other.acts:
        yield Sign("sense, other kind" if apart else "sense", why=f"acts of one sense: {min(shared)}")
    else:
        alike = False
    families, both = one.families & other.families, sides(one, other)
    yield from _kind(one, other, context, alike=alike or bool(families or both))
    if both:
        yield Sign("side", why="" if alike else f"sides of one happening: {min(both)}")
    elif one.sides & other.sides and one.kind[:1] != other.kind[:1] and "result" in one.traits & other.traits:
        yield Sign("no hand")
    elif families:
        yield Sign("family", why="" if alike else f"acts of one family: {min(families)}")


def sides(one: Profile, other: Profile) -> frozenset[str]:
    """The happenings that both are steps of, and those that they are sides of, done to the same people, or by one hand to no others.

    Where something happens does nothing, whatever the syntax says, and people of whom nothing is said can be anybody.
    """
    steps, both = one.steps & other.steps, one.sides & other.sides
    if not both or (one.targets & other.targets & (one.persons | other.persons)) - ANYBODY:
        return steps | both
    hands = (one.agents & other.agents & (one.named | other.named)) - one.where - other.where
    strangers = _opposed(one, other, one.named & one.targets, other.named & other.targets)
    return steps | both if hands and not strangers else steps


def _kinds_differ(one: Profile, other: Profile) -> bool:
    """True for two kinds of which neither is a general one nor the broader of the two."""
    if not (one.kind and other.kind) or GENERAL.intersection((one.kind[0], other.kind[0])):
        return False
    return one.kind[0] not in other.kind and other.kind[0] not in one.kind


def _kind(one: Profile, other: Profile, context: Context, *, alike: bool) -> Iterator[Sign]:
    if not (one.kind and other.kind):
        yield from [Sign("unknown kind")] if alike else []
        return
    mine, yours = one.kind[0], other.kind[0]
    if GENERAL.intersection((mine, yours)):
        return
    if mine == yours:
        loose = "loose" in one.traits | other.traits
        yield Sign("kind", 0.0 if loose else 1.0, why="" if alike else f"same kind of act: {mine}")
        yield Sign("kind of many", context.spread(one, mine))
    elif mine in other.kind or yours in one.kind:
        yield Sign("broader kind", why="" if alike else f"same kind of act: {mine if mine in other.kind else yours}")
    elif alike and one.kind[-1] == other.kind[-1]:
        yield Sign("kindred")


def story(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """The same article and how far apart in it, or how near the articles are."""
    if one.article == other.article:
        yield Sign("article", why="same article")
        yield Sign("distance", min(abs(one.sentence - other.sentence), _FAR) / _FAR)
        if one.sentence == other.sentence:
            elsewhere = bool(one.targets and other.targets and not one.targets & other.targets)
            other_word = one.word != other.word and not sides(one, other)
            yield Sign("sentence, other word" if other_word else "sentence, other target" if elsewhere else "sentence")
        return
    near = context.near(one.article, other.article)
    late = one.published.known and other.published.known and one.published.days_from(other.published) > STORY_DAYS
    if near < 1:
        yield Sign("near", near)
    else:
        told = "long story" if late else "story"
        yield Sign(told, why=f"articles of one {told}")


def who(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """Shared participants, by how rare they are; others in the same role."""
    shared, traits = one.who & other.who, one.traits & other.traits
    targets = one.targets & other.targets
    if shared:
        yield Sign("who", min(_MOST, context.rare.total(shared)), f"shared participants: {', '.join(sorted(shared))}")
    if one.agents & other.agents:
        yield Sign("doer")
    if one.patients & other.patients:
        yield Sign("done to")
    if targets:
        yield Sign("target")
    if targets and "once" in traits and _one_act(one, other):
        yield Sign("once", why=f"happens only once to {min(targets)}")
    if targets and "lasting" in traits and one.agents & other.agents:
        yield Sign("lasting", why="goes on between the same two")
    if "loose" in traits and not shared:
        yield Sign("loose")
    if "repeated" in traits and not targets:
        yield Sign("repeated")
    yield from _others(one, other)


def _one_act(one: Profile, other: Profile) -> bool:
    """True for one word, sense or kind: more than acts of one family."""
    return one.word == other.word or bool(one.acts & other.acts) or one.kind[:1] == other.kind[:1]


def _others(one: Profile, other: Profile) -> Iterator[Sign]:
    """Roles that are filled on both sides, and by nobody in common."""
    strangers = _opposed(one, other, one.named & one.agents, other.named & other.agents)
    if strangers:
        yield Sign("other speaker" if "speech" in one.traits | other.traits else "other doer")
    if one.patients and other.patients:
        yield from _done_to_others(one, other, strangers=strangers)
    if turned(one, other):
        yield Sign("turned")


def _done_to_others(one: Profile, other: Profile, *, strangers: bool) -> Iterator[Sign]:
    """What was done to others, by `strangers` or not."""
    if _opposed(one, other, one.persons & one.patients, other.persons & other.patients):
        yield Sign("other victim")
    if _opposed(one, other, one.bodies & one.patients, other.bodies & other.patients):
        yield Sign("other target")
    if strangers and _opposed(one, other, one.named & one.patients, other.named & other.patients):
        yield Sign("others on both sides")
    anybody = one.patients & _ANYBODY or other.patients & _ANYBODY
    if not anybody and one.patients.isdisjoint(other.patients):
        yield Sign("done to something else")


def _opposed(one: Profile, other: Profile, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """True where both name somebody in a role, and neither of these has a part in what the other tells."""
    return bool(mine and yours) and mine.isdisjoint(other.who) and yours.isdisjoint(one.who)


def where(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """A shared place; two places of which neither holds the other."""
    if shared := (one.where & (other.where | other.who)) | (one.who & other.where):
        yield Sign("place", min(_FEW, context.rare.total(shared)), f"shared place: {', '.join(sorted(shared))}")
    if one.spots & other.spots:
        yield Sign("spot")
    if one.spots and other.spots and not one.where & other.where:
        yield Sign("elsewhere")


def when(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """Dates that fit or do not, by whether the sentences give them themselves or only their stories."""
    if not (one.when.known and other.when.known):
        return
    stated = ("lent", "one", "both")[one.dated + other.dated]
    narrow = max(one.when.days, other.when.days) <= _NARROW
    days = one.when.days_from(other.when)
    if days > DAYS_NEAR and stated == "both" and told_once(one, other, context):
        yield Sign("told once", why=f"told once by both, dated {one.when.edtf} and {other.when.edtf}")
        return
    if stated == "both":
        yield from _apart(one, other, context, days)
    gap = next(name for name, most in GAPS.items() if days <= most) if days else "day" if narrow else "fit"
    yield Sign(f"{stated}: {gap}", why="" if days else f"dates fit: {one.when.edtf}, {other.when.edtf}")


def _apart(one: Profile, other: Profile, context: Context, days: float) -> Iterator[Sign]:
    """What the days that both give say against one act."""
    if days and not _one_act(one, other):
        yield Sign("other act of another day")
    if foretold(one, other) or foretold(other, one):
        yield Sign("foretold")
    elif weeks_apart(one, other, context):
        yield Sign("weeks apart")


def around(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """Words that both clauses share, and words of one that name the act or a participant of the other."""
    if one.article == other.article and one.sentence == other.sentence:
        return
    shared = sorted(one.words & other.words, key=lambda word: (-context.rare.of(word), word))
    if shared:
        yield Sign("around", min(_MOST, context.rare.total(shared)), f"same words around: {', '.join(shared[:3])}")
        yield Sign("share of words", len(shared) / min(len(one.words), len(other.words)))
    if named := (one.who & other.words) | (other.who & one.words):
        yield Sign("named around", min(_FEW, context.rare.total(named)))


def figures(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """A number that both give; numbers that differ say nothing."""
    if shared := sorted(one.figures & other.figures):
        yield Sign("number", why=f"same number: {', '.join(shared)}")


def manner(one: Profile, other: Profile, context: Context) -> Iterator[Sign]:
    """ "Another blast" is not the blast, and "the robberies" are not the robbery, nor what was stolen in it."""
    if one.repeat != other.repeat:
        yield Sign("another")
    either = one.kind[:1] == other.kind[:1] and _PLURAL in one.traits
    if (one.noun == _MANY) is not (other.noun == _MANY) and not either:
        yield Sign("several")
    if one.noun and other.noun:
        yield Sign("nouns")
    if one.of == other.id or other.of == one.id:
        yield Sign("told again")


TESTS: tuple[Test, ...] = (story, who, where, when, around, figures, manner)


def signs(one: Profile, other: Profile, context: Context) -> tuple[Sign, ...]:
    """All signs; none for two acts that have nothing in common, for there is nothing to weigh."""
    first = tuple(act(one, other, context))
    if not [sign for sign in first if sign.why]:
        return ()
    return (*first, *[sign for test in TESTS for sign in test(one, other, context)])


def weigh(one: Profile, other: Profile, context: Context) -> Evidence:
    """All signs together, each with its weight."""
    found = signs(one, other, context)
    if not found:
        return NOTHING
    points = [WEIGHTS[sign.name] * sign.value for sign in found]
    return Evidence(
        WEIGHTS["act"] + sum(points),
        tuple([sign.why for sign, value in zip(found, points, strict=True) if sign.why and value >= 0]),
        sum([value for value in points if value < 0], 0.0),
        never(one, other) or two_hands(one, other, context),
        any(sign.name in OTHER_TIME for sign in found),
    )
