"""Story, Choice -> the events of an embed: those asked for, or else the ones a reader should see first"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from graph.errors import OptionError, QueryError
from graph.views.cards import Card
from graph.views.story import Story, bounds

LIMIT = 12
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_ORDER = ("diverge", "compatible", "agree", "one")


@dataclass(frozen=True, slots=True)
class Choice:
    """What to embed: ids of events, an actor, a period (each end a year, month or day), at most `limit` events."""

    events: tuple[str, ...] = ()
    actor: str = ""
    since: str = ""
    until: str = ""
    limit: int = LIMIT


def choose(story: Story, choice: Choice) -> tuple[Card, ...]:
    """The chosen events in date order; QueryError where an id leads nowhere, OptionError where an option does."""
    cards = _named(story, choice.events) if choice.events else story.cards
    first, last = _bound(choice.since, late=False), _bound(choice.until, late=True)
    cards = tuple(card for card in cards if _meets(card, choice.actor, first, last))
    if not cards and story.cards:
        raise OptionError("no event meets the choice. Leave out --actor, --from or --to, or see the ids in events.csv.")
    if choice.events:
        return cards
    ranked = sorted(cards, key=lambda card: (_ORDER.index(card.state), card.within, -len(card.lanes), -card.voices))
    kept = {card.id for card in ranked[: choice.limit]}
    return tuple(card for card in cards if card.id in kept)


def _named(story: Story, names: tuple[str, ...]) -> tuple[Card, ...]:
    missing = [name for name in names if name not in story.names]
    if missing:
        raise QueryError(f"no event {missing[0]!r}. The ids stand in events.csv and in the addresses of timeline.html.")
    return tuple(card for card in story.cards if card.id in names)


def _meets(card: Card, actor: str, first: float, last: float) -> bool:
    if actor and not any(actor.casefold() in name.casefold() for name in card.actors):
        return False
    low, high = bounds(card.when)
    return (first == float("-inf") and last == float("inf")) or (card.when.known and low <= last and first <= high)


def _bound(text: str, *, late: bool) -> float:
    if not text:
        return float("inf") if late else float("-inf")
    match = _DAY.fullmatch(text)
    try:
        return _day(match, late=late) if match else _refuse(text)
    except ValueError:
        return _refuse(text)


def _day(match: re.Match[str], *, late: bool) -> float:
    year, month = int(match[1]), int(match[2] or (12 if late else 1))
    day = int(match[3] or (monthrange(year, month)[1] if late else 1))
    return date(year, month, day).toordinal()


def _refuse(text: str) -> float:
    raise OptionError(f"{text!r} is no date. Write a year, a month or a day: 2031, 2031-04 or 2031-04-07.")
