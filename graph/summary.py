"""Timeline + the files written -> what a build says at its end, as lines of text"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from graph.model import Agreement, Notice, Timeline, Verdict

_SHARPEST = 3


def lines(timeline: Timeline, out: Path) -> Iterator[str]:
    """Articles, events, claims, agreements by verdict, what was left out, and where to look first."""
    claims = sum(len(reading.found.claims) for reading in timeline.readings)
    yield timeline.title
    yield f"  {_count(len(timeline.articles), 'article')} of {_count(_outlets(timeline), 'outlet')}"
    yield f"  {_count(len(timeline.events), 'event')}, {_count(claims, 'claim')}"
    verdicts = Counter(agreement.verdict for agreement in timeline.agreements)
    yield f"  sources: {', '.join(f'{verdict} {verdicts[verdict]}' for verdict in Verdict)}"
    for notice in timeline.notices:
        yield f"  warning: {line(notice)}"
    yield f"Look first at {out / 'index.html'}"
    labels = {event.id: event.label for event in timeline.events}
    for agreement in _sharpest(timeline):
        yield f"  {labels.get(agreement.event, agreement.topic)}: {_values(agreement)}"


def line(notice: Notice) -> str:
    """A notice on one line: the file, what is wrong with it, what to do."""
    return f"{notice.where}: {notice.what}. {notice.remedy}".strip()


def _outlets(timeline: Timeline) -> int:
    return len({article.source.id for article in timeline.articles})


def _sharpest(timeline: Timeline) -> list[Agreement]:
    found = [agreement for agreement in timeline.agreements if agreement.verdict is Verdict.DIVERGE]
    return sorted(found, key=lambda a: (-len({name for p in a.positions for name in p.origins}), a.event, a.facet))[
        :_SHARPEST
    ]


def _values(agreement: Agreement) -> str:
    return f"{agreement.facet} {' or '.join(position.label for position in agreement.positions)}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
