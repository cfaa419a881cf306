"""Document -> its time expressions, each with its TIMEX3 value and its interval"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from graph.dates import bounds, oddities, reckoning
from graph.dates import foreign as foreign_dates
from graph.dates.reckoning import Readings
from graph.dates.tenses import told
from graph.model import Article, Basis, Interval, Span, TimeMention, merge_spans
from graph.ontology import Ontology
from graph.text import Document
from graph.timex import Timex, times
from graph.timex.place import FUTURE
from graph.timex.times import Language

_ENGLISH = "en"
_BASES = {
    "explicit": Basis.EXPLICIT, "publication": Basis.PUBLICATION, "mention": Basis.MENTION, "unknown": Basis.UNKNOWN,
}  # fmt: skip
_COUNTED = ("shift", "weekday", "compare")


def find(document: Document, world: Ontology) -> tuple[TimeMention, ...]:
    """The time expressions of an article outside its furniture, in text order."""
    article = document.article
    text = _report(article)
    if article.language.partition("-")[0] != _ENGLISH:
        return foreign_dates.find(text, article.language)
    if not article.published.known:
        return _undated(text, told(document))
    readings = [Readings(*three) for three in zip(*_read(text, article.published, told(document)), strict=True)]
    return oddities.flagged(_mentions(readings, article.published), article.published)


def publication(document: Document, times: tuple[TimeMention, ...]) -> tuple[Interval, Basis]:
    """When the article was published: as its head data says, else not before the last explicit date it mentions."""
    published = document.article.published
    if published.known:
        return published, Basis.EXPLICIT
    earliest = _not_before(times)
    if earliest is None:
        return Interval(), Basis.UNKNOWN
    return bounds.since(bounds.one_day(earliest)), Basis.INFERRED_PUBLICATION


def _not_before(times: Iterable[TimeMention]) -> date | None:
    """The latest start of what the text tells as past with a date of its own."""
    known = [
        t.interval.first for t in times
        if t.tense != FUTURE and t.basis is Basis.EXPLICIT and t.type in ("DATE", "TIME") and t.interval.last is not None
    ]  # fmt: skip
    days = [day for day in known if day is not None]
    return date.fromordinal(max(days)) if days else None


def _report(article: Article) -> str:
    """The text with its furniture blanked, every character in its place."""
    kept, done = [], 0
    for piece in merge_spans(article.furniture):
        kept += [article.text[done : piece.start], "\n" * (piece.end - piece.start)]
        done = piece.end
    return "".join(kept) + article.text[done:]


def _read(text: str, published: Interval, words: Language) -> tuple[tuple[Timex, ...], ...]:
    first, last = published.first, published.last
    if first is None or last is None:
        first = last = first or last or 1
    if first == last:
        return (times.read(text, date.fromordinal(first), words),) * 3
    spread = (first, (first + last) // 2, last)
    return tuple(times.read(text, date.fromordinal(day), words) for day in spread)


def _undated(text: str, words: Language) -> tuple[TimeMention, ...]:
    """Without a publication date: what is counted from it lies not before what the latest explicit date allows."""
    plain = [Readings(t, t, t) for t in times.read(text, None, words)]
    found = _mentions(plain, Interval())
    earliest = _not_before(mention for _, mention in found)
    if earliest is None:
        return oddities.flagged(found, Interval())
    bound = times.read(text, earliest, words)
    return oddities.flagged([_bounded(*one, other) for one, other in zip(found, bound, strict=True)], Interval())


def _bounded(timex: Timex, mention: TimeMention, lowest: Timex) -> oddities.Read:
    if mention.basis is not Basis.UNKNOWN or lowest.basis != "publication" or lowest.sense.how not in _COUNTED:
        return timex, mention
    interval = bounds.since(reckoning.of_timex(lowest))
    return timex, replace(mention, interval=interval, basis=Basis.INFERRED_PUBLICATION)


def _mentions(readings: Iterable[Readings], published: Interval) -> list[oddities.Read]:
    made: list[oddities.Read] = []
    for reading in readings:
        mention = _mention(reading, published, made)
        if reading.middle.around.closes and made and mention.interval.known:
            mention = _close(made, mention)
        made.append((reading.middle, mention))
    return made


def _mention(readings: Readings, published: Interval, made: list[oddities.Read]) -> TimeMention:
    timex, around = readings.middle, readings.middle.around
    values = {one.value for one in readings}
    value = timex.value if len(values) == 1 else _common(readings.first.value, readings.last.value)
    anchor = made[timex.anchor][1].span if 0 <= timex.anchor < len(made) else None
    waits = Span(around.start, around.end) if around.direction and timex.type == "DURATION" else None
    shift = f"{'+' if around.direction > 0 else '-'}{timex.value}" if waits else ""
    return TimeMention(
        Span(timex.start, timex.end), timex.type, value, timex.rule, timex.mod,
        reckoning.interval(readings, published), around.relation, _basis(timex), anchor, waits, shift, (), timex.tense,
    )  # fmt: skip


def _basis(timex: Timex) -> Basis:
    counted = timex.value.endswith("_REF") or timex.type == "DURATION" and bool(timex.sense.step)
    return Basis.PUBLICATION if counted else _BASES[timex.basis]


def _common(one: str, other: str) -> str:
    """What two readings of a value share, X for the rest."""
    if len(one) != len(other):
        return "XXXX"
    return "".join(a if a == b else "X" for a, b in zip(one, other, strict=True))


def _close(made: list[oddities.Read], last: TimeMention) -> TimeMention:
    timex, first = made[-1]
    opener = first.relation if first.relation in ("between", "from") else "from"
    whole = bounds.join(bounds.of_value(timex.value), bounds.of_value(last.value))
    made[-1] = (timex, replace(first, interval=whole, relation=opener))
    return replace(last, interval=whole, relation=opener)
