"""time expressions that contradict one another or cannot be sure -> the same with flags, both readings kept"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from graph.dates import bounds
from graph.lang.en.common import WEEKDAYS
from graph.model import Basis, Flag, Interval, TimeMention
from graph.timex import Timex, days
from graph.timex.place import FUTURE

AGAINST, LATER, NO_YEAR, NOT_EXACT, UNDATED, PERIOD = (
    "weekday against date", "date after publication", "year not stated", "relative date, publication not exact",
    "relative date in an undated article", "period covered",
)  # fmt: skip
_BETWEEN = 3

Read = tuple[Timex, TimeMention]


def flagged(read: list[Read], published: Interval) -> tuple[TimeMention, ...]:
    """The mentions of an article with their flags; where weekday and date disagree, the likelier day stands."""
    made = [(timex, _alone(timex, mention, published)) for timex, mention in read]
    for place in range(1, len(made)):
        made[place - 1], made[place] = _pair(made[place - 1], made[place], published)
    return tuple(mention for _, mention in made)


def _alone(timex: Timex, mention: TimeMention, published: Interval) -> TimeMention:
    found = tuple(Flag(mention.span, kind, why) for kind, why in _reasons(timex, mention, published))
    mention = replace(mention, flags=mention.flags + found)
    if timex.sense.how == "day" and timex.sense.weekday is not None:
        return _settled(timex, mention, timex.sense.weekday, published)
    return mention


def _reasons(timex: Timex, mention: TimeMention, published: Interval) -> Iterator[tuple[str, str]]:
    sense, known = timex.sense, mention.interval
    if sense.how in ("day", "month") and not sense.year and sense.step is None and known.known:
        yield NO_YEAR, f"the words give no year; {known.edtf} is taken from what stands around them"
    if mention.basis in (Basis.PUBLICATION, Basis.INFERRED_PUBLICATION):
        if not published.known:
            yield UNDATED, "it counts from the publication date, which the article does not state"
        elif bounds.precision(published) != "D":
            yield NOT_EXACT, f"it counts from the publication date, known only as {published.edtf}"
    if _too_late(timex, known, published):
        yield LATER, f"{known.edtf} is after the publication date {published.edtf}"
    if mention.relation in ("between", "from") and "/" in known.edtf and timex.around.closes:
        yield PERIOD, f"{known.edtf} is a period; it may be what is covered, not when it was done"


def _too_late(timex: Timex, time: Interval, published: Interval) -> bool:
    if time.first is None or published.last is None or timex.tense == FUTURE or timex.sense.step is not None:
        return False
    return time.first > published.last and timex.sense.how == "day"


def _settled(timex: Timex, mention: TimeMention, weekday: int, published: Interval) -> TimeMention:
    """A date that names its weekday: kept when they fit, else flagged; without a year, the weekday before publication
    stands, since a day named by its weekday is near."""
    time = mention.interval
    if time.first is None or time.first != time.last or date.fromordinal(time.first).weekday() == weekday:
        return mention
    other = _weekday_before(weekday, published)
    reason = f"{time.edtf} is a {_day(date.fromordinal(time.first).weekday())}, the words say {_day(weekday)}"
    late = published.last is not None and time.first > published.last or not timex.sense.year
    flags = (*mention.flags, Flag(mention.span, AGAINST, f"{reason} ({other.edtf})" if other.known else reason))
    if late and other.known:
        return replace(mention, interval=other, basis=Basis.PUBLICATION, flags=flags)
    return replace(mention, flags=flags)


def _day(weekday: int) -> str:
    return WEEKDAYS[weekday].capitalize()


def _weekday_before(weekday: int, published: Interval) -> Interval:
    if published.last is None or published.first != published.last:
        return Interval()
    day = date.fromordinal(published.last)
    back = days.shift(day, "D", -((day.weekday() - weekday) % 7))
    return bounds.one_day(back) if back else Interval()


def _pair(one: Read, other: Read, published: Interval) -> tuple[Read, Read]:
    """A weekday and a date side by side ("Saturday (April 3)") speak of one day."""
    (first, a), (second, b) = one, other
    near = 0 <= b.span.start - a.span.end <= _BETWEEN
    if not near or first.sense.how != "weekday" or second.sense.how != "day" or second.sense.weekday is not None:
        return one, other
    settled = _settled(second, b, first.sense.weekday or 0, published)
    flags = tuple(flag for flag in settled.flags if flag.kind == AGAINST)
    same = replace(a, interval=settled.interval, flags=a.flags + tuple(replace(f, span=a.span) for f in flags))
    return (first, same), (second, settled)
