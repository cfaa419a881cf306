"""two mentions of events -> True where nothing can make the two one: others speak, one is long past, or goes on for years

Days that do not fit part two groups of mentions only where all say so: one of many reports may be dated wrongly.
"""

from __future__ import annotations

from graph.lang.en.repeats import UNNAMED
from graph.lang.en.stems import stem
from graph.merge.evidence import Context, Profile
from graph.model import Interval

_ALIKE = 0.3
_UNNAMED = frozenset(map(stem, UNNAMED))
DAYS_NEAR, WEEK, STORY_DAYS, LONG_AGO = 2, 7, 60, 365


def never(one: Profile, other: Profile) -> bool:
    """True when nothing can make the two one: two others speak, one is of the past, or has gone on since years before."""
    if _two_voices(one, other):
        return True
    if not (one.when.known and other.when.known):
        return False
    if _long_past(one, other) or _long_past(other, one):
        return True
    return one.dated and other.dated and (_one_day_of(one.when, other.when) or _one_day_of(other.when, one.when))


def _two_voices(one: Profile, other: Profile) -> bool:
    """True for the words of two persons, of two named bodies or two sorts of people, and of a source beside any of them; of
    others who are told where they say other things.

    "Officials" may be a named body, and a person may speak for one: what they say must then be much the same.
    """
    if "speech" not in one.traits & other.traits or one.agents & other.agents or not (one.agents and other.agents):
        return False
    mine, yours = _voices(one), _voices(other)
    if (mine and other.agents & _UNNAMED) or (yours and one.agents & _UNNAMED):
        return True
    if mine & yours or not (mine and yours) and "person" in mine | yours:
        return bool(mine & yours)
    return len(one.words & other.words) < _ALIKE * min(len(one.words), len(other.words))


def _voices(one: Profile) -> frozenset[str]:
    """The kinds of those who speak."""
    sorts = {"person": one.persons, "crowd": one.crowds, "body": one.bodies - one.crowds}
    return frozenset(name for name, members in sorts.items() if members & one.agents)


def weeks_apart(one: Profile, other: Profile, context: Context) -> bool:
    """True when weeks lie between the days that both give; an act that two articles tell of only once may be dated apart."""
    if told_once(one, other, context):
        return False
    lasting = "lasting" in one.traits & other.traits
    return not lasting and one.when.days_from(other.when) > WEEK


def _one_day_of(course: Interval, day: Interval) -> bool:
    """ "Has raided the coast since 2011" is not the raid of Saturday."""
    ongoing = course.last is None and day.last is not None and day.days <= WEEK
    return ongoing and (day.first or 0) - (course.first or 0) > LONG_AGO


def _long_past(one: Profile, other: Profile) -> bool:
    """ "In the past raiders burned the port" is no news of this week or month."""
    known, begins = one.published.last, other.when.first
    return one.past and known is not None and begins is not None and known - begins <= STORY_DAYS


def told_once(one: Profile, other: Profile, context: Context) -> bool:
    """True for what was done to one target, told only once by either article, and not as news by both."""
    if one.article == other.article or not one.targets & other.targets or (one.fresh and other.fresh):
        return False
    return all((profile.article, profile.word) in context.single for profile in (one, other))


def foretold(one: Profile, other: Profile) -> bool:
    """True when the other's event begins after one was published: one cannot have reported it as done."""
    begins, known, ended = other.when.first, one.published.last, one.when.last
    if begins is None or known is None or ended is None:
        return False
    return begins > known + DAYS_NEAR and ended <= known


def turned(one: Profile, other: Profile) -> bool:
    """True when one word tells what each did to the other: a raid and the raid in return."""
    same = one.word == other.word and not (one.agents & other.agents or one.patients & other.patients)
    return same and bool(one.agents & other.patients and one.patients & other.agents)
