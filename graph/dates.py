"""Document -> its time expressions, each with its TIMEX3 value and its interval"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from graph import bounds, times
from graph.lang.en.dates import language
from graph.model import Article, Basis, Interval, Span, TimeMention
from graph.ontology import Ontology
from graph.text import Document
from graph.timex import Timex

_BASES = {
    "explicit": Basis.EXPLICIT, "publication": Basis.PUBLICATION, "mention": Basis.MENTION, "unknown": Basis.UNKNOWN,
}  # fmt: skip


def find(document: Document, world: Ontology) -> tuple[TimeMention, ...]:
    """The time expressions of an article outside its furniture, in text order."""
    article = document.article
    text = _report(article)
    first, last = _ends(article.published)
    early = times.read(text, first, language())
    late = early if first == last else times.read(text, last, language())
    return tuple(_mentions(article, early, late))


def publication(document: Document, times: tuple[TimeMention, ...]) -> tuple[Interval, Basis]:
    """When the article was published: as its head data says, else not before the last explicit date it mentions."""
    published = document.article.published
    if published.known:
        return published, Basis.EXPLICIT
    explicit = [t.interval.first for t in times if t.basis is Basis.EXPLICIT and not t.relation == "until"]
    known = [day for day in explicit if day is not None]
    if not known:
        return Interval(), Basis.UNKNOWN
    day = date.fromordinal(max(known))
    return bounds.since(bounds.one_day(day)), Basis.INFERRED_PUBLICATION


def _report(article: Article) -> str:
    """The text with its furniture blanked, every character in its place."""
    text = article.text
    for piece in article.furniture:
        text = text[: piece.start] + "\n" * (piece.end - piece.start) + text[piece.end :]
    return text


def _ends(published: Interval) -> tuple[date | None, date | None]:
    if published.first is None or published.last is None:
        return None, None
    return date.fromordinal(published.first), date.fromordinal(published.last)


def _mentions(article: Article, early: Iterable[Timex], late: Iterable[Timex]) -> Iterable[TimeMention]:
    made: list[tuple[Timex, TimeMention]] = []
    for one, other in zip(early, late, strict=True):
        mention = _mention(one, other, made)
        if one.around.closes and made and mention.interval.known:
            mention = _close(made, mention)
        made.append((one, mention))
    return (mention for _, mention in made)


def _mention(one: Timex, other: Timex, made: list[tuple[Timex, TimeMention]]) -> TimeMention:
    stated = bounds.hull(_interval(one), _interval(other))
    value = one.value if one.value == other.value else _common(one.value, other.value)
    anchor = made[one.anchor][1].span if 0 <= one.anchor < len(made) else None
    around = one.around
    waits = Span(around.start, around.end) if around.direction and one.type == "DURATION" else None
    return TimeMention(
        Span(one.start, one.end), one.type, value, one.rule, one.mod, _related(around.relation, stated),
        around.relation, _BASES[one.basis], anchor, waits,
        f"{'+' if around.direction > 0 else '-'}{one.value}" if waits else "",
    )  # fmt: skip


def _interval(timex: Timex) -> Interval:
    if timex.type not in ("DATE", "TIME"):
        return Interval()
    return bounds.of_value(timex.value, about=timex.mod == "APPROX")


def _common(one: str, other: str) -> str:
    """What two readings of a value share, X for the rest."""
    if len(one) != len(other):
        return "XXXX"
    return "".join(a if a == b else "X" for a, b in zip(one, other, strict=True))


_RELATIONS = {
    "since": bounds.since, "until": bounds.until, "before": bounds.before, "after": bounds.after, "by": bounds.until,
}  # fmt: skip


def _related(relation: str, time: Interval) -> Interval:
    return _RELATIONS[relation](time) if relation in _RELATIONS else time


def _close(made: list[tuple[Timex, TimeMention]], last: TimeMention) -> TimeMention:
    timex, first = made[-1]
    opener = first.relation if first.relation in ("between", "from") else "from"
    whole = bounds.join(bounds.of_value(timex.value), bounds.of_value(last.value))
    made[-1] = (timex, replace(first, interval=whole, relation=opener))
    return replace(last, interval=whole, relation=opener)
