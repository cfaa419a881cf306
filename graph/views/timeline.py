"""Story -> timeline.html: the divergence timeline; a long story also gets one page per period with every word"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from graph.model import Interval
from graph.views import page, when
from graph.views.cards import Card
from graph.views.story import STATES, Story

LARGE = 300
PERIOD = 150
_FIRST = 4
_CHART = ("label", "days", "months", "years", "previous", "next", "canvas", "cluster")
_FILTER = ("count", "hidden", "none", "source", "facet", "actor", "type", "all")
SCRIPTS = ("pure.js", "dom.js", "even.js", "marks.js", "calendar.js", "timeline.js")


@dataclass(frozen=True, slots=True)
class Period:
    """A page of a long story: its file, its name, its events."""

    file: str
    name: str
    cards: tuple[Card, ...]


def render(story: Story, out: Path) -> tuple[Path, ...]:
    """Write the timeline; the paths of its pages."""
    periods = split(story) if len(story.cards) > LARGE else ()
    files = {"timeline.html": _page(story, story.cards, periods)}
    files |= {period.file: _page(story, period.cards, periods, period) for period in periods}
    return page.write(out, files)


def split(story: Story) -> tuple[Period, ...]:
    """The periods of a long story, each short enough for one page."""
    groups = [story.cards[n : n + PERIOD] for n in range(0, len(story.cards), PERIOD)]
    return tuple(Period(f"timeline-{n}.html", _span(group), group) for n, group in enumerate(groups, 1))


def home(story: Story) -> dict[str, str]:
    """The page on which each event stands with its words."""
    if len(story.cards) <= LARGE:
        return dict.fromkeys(story.names, "timeline.html")
    return {card.id: period.file for period in split(story) for card in period.cards}


def _span(cards: tuple[Card, ...]) -> str:
    first, last = cards[0].date, cards[-1].date
    return first if first == last else f"{first} – {last}"


def _page(story: Story, cards: tuple[Card, ...], periods: tuple[Period, ...], period: Period | None = None) -> str:
    large, say = bool(periods) and period is None, story.messages.say
    data = chart(story, cards, large=large)
    title = say("timeline.title", story=story.title)
    return page.page(
        "timeline.html", story, _assets(story, periods), current="timeline", cards=cards, data=data, large=large,
        title=f"{title}, {period.name}" if period else title, description=_description(story), periods=periods,
        file=period.file if period else "timeline.html", files=home(story), years=_years(story, cards, periods) if large else (),
        topics=() if period else story.topics, disputed=_disputed(cards, () if period else story.topics), counts=_counts(cards), summary=_summary(story, cards),
    )  # fmt: skip


def _disputed(cards: Iterable[Card], topics: Iterable[Card]) -> tuple[Card, ...]:
    """Where to begin: what most origins stand apart on, sources before the speakers of one source."""
    apart = [card for card in (*cards, *topics) if card.state == "diverge"]
    return tuple(sorted(apart, key=lambda card: (card.within, -card.voices))[:_FIRST])


def _assets(story: Story, periods: tuple[Period, ...]) -> page.Assets:
    count, styles = len(story.lanes), ("base.css", "timeline.css", *(["periods.css"] if periods else []))
    made = f":root{{--lanes:{count};--lane-height:{lane_height(count)}px}}"
    return page.Assets(styles, SCRIPTS, made)


def lane_height(count: int) -> int:
    """Many sources get lower rows."""
    return 58 if count <= 6 else 44 if count <= 12 else 30


def _description(story: Story) -> str:
    say = story.messages.say
    events, outlets = say("count.events", n=len(story.cards)), say("count.outlets", n=len(story.lanes))
    return say("timeline.description", events=events, sources=outlets)


def _summary(story: Story, cards: tuple[Card, ...]) -> str:
    say, dated = story.messages.say, [card for card in cards if card.when.known]
    if not dated:
        return _description(story)
    counts = {state: f"{n:,}" for state, n in _counts(cards).items()}
    events = say("count.events", n=len(cards))
    return say("timeline.summary", events=events, first=dated[0].date, last=dated[-1].date, **counts)


def _counts(cards: Iterable[Card]) -> dict[str, int]:
    states = [card.state for card in cards]
    return {state: states.count(state) for state in STATES}


def _years(
    story: Story, cards: tuple[Card, ...], periods: tuple[Period, ...]
) -> tuple[tuple[str, list[tuple[Card, str]]], ...]:
    file = {card.id: period.file for period in periods for card in period.cards}
    rows = [(card, f"{file[card.id]}#e-{card.id}") for card in cards]
    named = groupby(rows, key=lambda row: when.iso(row[0].when.first or row[0].when.last)[:4])
    return tuple((year or story.messages.say("when.undated"), list(group)) for year, group in named)


def chart(story: Story, cards: tuple[Card, ...], *, large: bool) -> dict[str, object]:
    """What the script draws from: numbers only; the words stand in the list. Each date counts from the event before."""
    say = story.messages.of
    zero = min((card.when.first or card.when.last or 0 for card in cards if card.when.known), default=0)
    facets, actors = _index(name for c in cards for name in c.differing), _index(a for c in cards for a in c.actors)
    types, lanes = _index(c.type for c in cards if c.type), {lane.id: n for n, lane in enumerate(story.lanes)}
    starts = [zero, *(card.when.first or card.when.last or zero for card in cards)]
    events = [
        [
            _days(card.when, start), STATES.index(card.state), types.get(card.type, -1), [actors[a] for a in card.actors],
            [facets[f] for f in card.differing], [_told(lanes[r.lane.id], r.given, card.when, begin) for r in card.reports],
        ]
        for card, start, begin in zip(cards, starts, starts[1:], strict=False)
    ]  # fmt: skip
    words = {name: say("chart")[name] for name in _CHART} | {name: say("filter")[name] for name in _FILTER}
    return {
        "zero": zero, "lanes": [lane.name for lane in story.lanes], "events": events, "facets": list(facets),
        "actors": list(actors), "types": list(types), "words": words, "large": say("timeline")["openperiod"] if large else "",
        "months": say("when")["shortmonths"],
        "height": lane_height(len(story.lanes)),
    }  # fmt: skip


def _index(names: Iterable[str]) -> dict[str, int]:
    return {name: n for n, name in enumerate(sorted(set(names)))}


def _told(lane: int, given: Interval, event: Interval, start: int) -> object:
    """A report: its lane, and its own date where that is not the event's."""
    return lane if given == event else [lane, _days(given, start)]


def _days(interval: Interval, start: int) -> object:
    """Days since `start`: a number for one day, nothing for no date, else first, last and how it is drawn."""
    kind = when.drawn(interval)
    if kind == "point" and interval.first is not None:
        return interval.first - start
    ends = [None if day is None else day - start for day in (interval.first, interval.last)]
    return [] if kind == "none" else [*ends, kind[0]]
