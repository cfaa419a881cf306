"""Timeline -> Story: what the pages show, in the order they show it, each value with the place of its words"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.model import Article, Claim, Echo, Event, Interval, Timeline
from graph.views.cards import Card, Shelf, card, topic_cards
from graph.views.messages import Messages, load
from graph.views.sides import Lane

STATES = ("agree", "compatible", "diverge", "one")


@dataclass(frozen=True)
class Story:
    """A timeline made ready for reading: one lane per source, one card per event, and the matters without an event."""

    timeline: Timeline
    messages: Messages
    lanes: tuple[Lane, ...]
    cards: tuple[Card, ...]
    topics: tuple[Card, ...]
    shelf: Shelf

    @property
    def title(self) -> str:
        """The name of the story."""
        return self.timeline.title

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many events have which state."""
        found = Counter(card.state for card in self.cards)
        return {state: found[state] for state in STATES}

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The articles by id."""
        return {article.id: article for article in self.timeline.articles}

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """All claims of events, topics and agreements by id."""
        told = [claim for event in self.timeline.events for claim in event.claims]
        compared = (c for a in self.timeline.agreements for p in a.positions for c in p.claims)
        return {claim.id: claim for claim in (*told, *self.timeline.topics, *compared)}

    @cached_property
    def echoes(self) -> tuple[Echo, ...]:
        """The pairs of passages of one origin that stand in two articles; what one repeats of itself is no sharing."""
        return tuple(echo for echo in self.timeline.echoes if echo.first[0] != echo.second[0])

    @cached_property
    def dated(self) -> tuple[Card, ...]:
        """The events with a date."""
        return tuple(card for card in self.cards if card.when.known)

    @cached_property
    def lane_place(self) -> Mapping[str, int]:
        """The place of each article's source among the lanes."""
        return {article: place for place, lane in enumerate(self.lanes) for article in lane.articles}

    @cached_property
    def relations(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """For each event what it is part of and what it is said to follow from, and both the other way round."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for event in self.cards:
            for there, back, ids in (("part", "parts", event.part_of), ("cause", "effect", event.caused_by)):
                for other in (name for name in ids if name in self.names):
                    found[event.id].append((there, other))
                    found[other].append((back, event.id))
        return {name: tuple(sorted(pairs)) for name, pairs in found.items()}

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The label of each event by id."""
        return {card.id: card.label for card in self.cards}


def tell(timeline: Timeline, *, language: str = "en") -> Story:
    """The story of a timeline in the words of a language; events in date order, those without a date last."""
    messages = load(language)
    lanes = _lanes(timeline)
    shelf = Shelf(timeline, messages, lanes)
    cards = tuple(card(event, shelf) for event in sorted(timeline.events, key=_order))
    return Story(timeline, messages, lanes, cards, topic_cards(shelf), shelf)


def _order(event: Event) -> tuple[bool, float, float, str]:
    first, last = bounds(event.when)
    return (not event.when.known, first, last, event.id)


def bounds(when: Interval) -> tuple[float, float]:
    """First and last day, an open end put at the known one."""
    first = when.first if when.first is not None else when.last
    last = when.last if when.last is not None else when.first
    return float(first or 0), float(last or 0)


def _lanes(timeline: Timeline) -> tuple[Lane, ...]:
    articles: dict[str, list[Article]] = {}
    for article in timeline.articles:
        articles.setdefault(article.source.id, []).append(article)
    names = {source: group[0].source.name for source, group in articles.items()}
    short = initials(names.values())
    return tuple(Lane(s, names[s], short[names[s]], tuple(a.id for a in group)) for s, group in articles.items())


def initials(names: Iterable[str]) -> dict[str, str]:
    """One to three letters per name, no two alike: Harbour Wire HW; a second HW becomes HW2."""
    found: dict[str, str] = {}
    used: Counter[str] = Counter()
    for name in dict.fromkeys(names):
        parts = [part for part in name.replace("-", " ").split() if part[:1].isalnum()] or [name or "?"]
        short = "".join(part[0] for part in parts[:2]).upper()
        used[short] += 1
        found[name] = short if used[short] == 1 else f"{short}{used[short]}"
    return found
