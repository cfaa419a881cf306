"""Timeline + the files written -> what a build says at its end, as lines of text"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graph.model import Agreement, Notice, Timeline, Verdict
from graph.views import messages
from graph.views.wording import valued

_SHARPEST = 3
_VALUES = 4


def lines(timeline: Timeline, out: Path) -> Iterator[str]:
    """Articles, events, claims, agreements by verdict, what was left out, and where to look first."""
    claims = sum(len(reading.found.claims) for reading in timeline.readings)
    yield timeline.title
    yield f"  {count(len(timeline.articles), 'article')} of {count(_outlets(timeline), 'outlet')}"
    yield f"  {count(len(timeline.events), 'event')}, {count(claims, 'claim')}"
    verdicts = Counter(agreement.verdict for agreement in timeline.agreements)
    yield f"  on single points: {', '.join(f'{verdict} {verdicts[verdict]}' for verdict in Verdict)}"
    for notice in timeline.notices:
        yield f"  warning: {line(notice)}"
    labels, sharpest = {event.id: event.label for event in timeline.events}, _sharpest(timeline)
    yield f"Look first at {out / 'index.html'}{', and there at' if sharpest else ''}"
    for agreement in sharpest:
        yield f"  {labels.get(agreement.event, agreement.label or agreement.topic)}: {_values(agreement)}"


def line(notice: Notice) -> str:
    """A notice on one line: the file, what is wrong with it, what to do."""
    return f"{notice.where}: {notice.what}. {notice.remedy}".strip()


def _outlets(timeline: Timeline) -> int:
    return len({article.source.id for article in timeline.articles})


def _sharpest(timeline: Timeline) -> list[Agreement]:
    found = [agreement for agreement in timeline.agreements if agreement.verdict is Verdict.DIVERGE]
    return sorted(found, key=_sharpness, reverse=True)[:_SHARPEST]


def _sharpness(agreement: Agreement) -> tuple[bool, int, int]:
    """Between articles before inside one; then by the origins of the second strongest opposed side, then of all."""
    counts = sorted((len(position.origins) for position in agreement.contested), reverse=True)
    articles = {article for position in agreement.contested for article in position.articles}
    return len(articles) > 1, counts[1] if len(counts) > 1 else 0, sum(counts)


def _values(agreement: Agreement) -> str:
    said = messages.load()
    labels = [valued(position, said) for position in agreement.contested]
    more = [f"{len(labels) - _VALUES} more"] if len(labels) > _VALUES else []
    return f"{said.name('facet', agreement.facet).lower()} {' or '.join(labels[:_VALUES] + more)}"


def count(number: int, what: str) -> str:
    """A number of things in words: "1 event", "2 events"."""
    return f"{number} {what}{'' if number == 1 else 's'}"
