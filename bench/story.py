"""N -> Timeline: a generated story of N events in several outlets, the same each time, for the bench of the pages"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from graph.model import (
    Agreement,
    Article,
    Claim,
    Event,
    EventMention,
    Findings,
    Interval,
    Origin,
    Position,
    Quantity,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
    Timeline,
    Value,
    Verdict,
)

OUTLETS = (
    "Bay Gazette",
    "Delta Radio",
    "Elm Post",
    "Fenland News",
    "Grove Herald",
    "Hill Wire",
    "Isle Times",
    "Junction",
)
PLACES = ("Northbrook", "Eastmoor", "Wexcombe", "Saltley", "Marlow Quay", "Thornby", "Ashgate")
WORKS = ("bridge", "tram line", "reservoir", "market hall", "ferry", "school", "clinic", "archive", "power station")
DEEDS = ("closed", "inspected", "sold", "reopened", "flooded", "rebuilt", "blocked")
FIRST = date(2031, 1, 1).toordinal()
OWN = Speaker("outlet", "")
UNION = Speaker("actor", "the ferry union", "actor:FerryUnion")


@dataclass
class Draft:
    """An article while it is written."""

    name: str
    parts: list[str] = field(default_factory=list)
    size: int = 0
    mentions: list[EventMention] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)

    def add(self, words: str) -> Span:
        """Write words; where they stand."""
        start = self.size
        self.parts.append(words)
        self.size += len(words)
        return Span(start, self.size)


def generated(count: int, sources: int = 8, *, per_day: float = 0.35) -> Timeline:
    """A story of `count` events told by `sources` outlets; every fifth diverges, every third has one source,
    every second a number."""
    drafts = [Draft(OUTLETS[n % len(OUTLETS)] + (f" {n // 8 + 1}" if n >= 8 else "")) for n in range(sources)]
    told = [_event(number, drafts, int(number / per_day)) for number in range(count)]
    agreements = tuple(a for _, found in told for a in found)
    readings = tuple(_reading(number, draft) for number, draft in enumerate(drafts))
    origins = tuple(Origin(f"o{n}", "outlet", (f"a{n}",)) for n in range(sources))
    return Timeline(f"A generated story of {count:,} events", readings, tuple(e for e, _ in told), agreements, origins)


def _reading(number: int, draft: Draft) -> Reading:
    published = Interval(FIRST + 400, FIRST + 400, date.fromordinal(FIRST + 400).isoformat())
    told = Article(
        f"a{number}", Source(f"s{number}", draft.name), f"{draft.name} on the works", "".join(draft.parts), published,
        url=f"https://outlet{number}.example/works",
    )  # fmt: skip
    return Reading(told, Findings(events=tuple(draft.mentions), claims=tuple(draft.claims)), published)


def _event(number: int, drafts: list[Draft], offset: int) -> tuple[Event, tuple[Agreement, ...]]:
    place, work, deed = PLACES[number % 7], WORKS[number % 9], DEEDS[(number * 5) % 7]
    tellers = _tellers(number, len(drafts))
    name = f"{date.fromordinal(FIRST + offset).isoformat()}-{number}"
    given = [_tell(drafts[who], (name, who), (place, work, deed), _facts(number, who, offset)) for who in tellers]
    mentions = tuple(mention for mention, _ in given)
    claims = [pair for _, pair in given]
    agreements = tuple(
        _agreement(name, facet, [pair[place] for pair in claims], number)
        for place, facet in enumerate(("date", "number")[: len(claims[0])])
    )
    event = Event(
        name, deed.capitalize(), f"{work.capitalize()} {deed} in {place}", mentions, tuple(c for p in claims for c in p),
        _day(FIRST + offset, number), actors=(Thing(f"actor:{place}", f"{place} council"),),
    )  # fmt: skip
    return event, agreements


def _tellers(number: int, sources: int) -> tuple[int, ...]:
    if number % 3 == 0:
        return (number % sources,)
    return tuple(sorted({(number + step) % sources for step in (0, 1, 3)[: 2 + number % 2]}))


def _facts(number: int, who: int, offset: int) -> tuple[int, int]:
    apart = number % 5 == 0 and who % 2 == 0
    return FIRST + offset + (2 if apart else 0), (10 + number % 50 + (30 if apart else 0)) if number % 2 else 0


def _day(ordinal: int, number: int) -> Interval:
    if number % 11 == 0:
        month = date.fromordinal(ordinal).replace(day=1)
        return Interval(month.toordinal(), month.toordinal() + 27, month.isoformat()[:7])
    return Interval(ordinal, ordinal, date.fromordinal(ordinal).isoformat())


def _tell(
    draft: Draft, who: tuple[str, int], what: tuple[str, str, str], facts: tuple[int, int]
) -> tuple[EventMention, tuple[Claim, ...]]:
    """One article's sentence on an event; a number of 0 is left out."""
    event, teller = who
    place, work, deed = what
    day, people = facts
    begin = draft.add("On ").start
    when = draft.add(f"{date.fromordinal(day):%d %B %Y}")
    draft.add(f" the {work} in {place} was ")
    trigger = draft.add(deed)
    number = _count(draft, people)
    end = draft.add(".").end
    draft.add("\n")
    mention = EventMention(f"{event}@{teller}", f"a{teller}", trigger, Span(begin, end), deed, "generated")
    claims = [_claim(mention, "date", Interval(day, day, date.fromordinal(day).isoformat()), (when, OWN))]
    if number:
        speaker = UNION if teller == 1 else OWN
        claims.append(_claim(mention, "number", Quantity(people, people, "people"), (number, speaker)))
    draft.mentions.append(mention)
    draft.claims += claims
    return mention, tuple(claims)


def _count(draft: Draft, people: int) -> Span | None:
    if not people:
        return None
    draft.add(", and ")
    span = draft.add(f"{people} people")
    draft.add(" had to make another way")
    return span


def _claim(mention: EventMention, facet: str, value: Value, said: tuple[Span, Speaker]) -> Claim:
    evidence, speaker = said
    return Claim(f"{mention.id}-{facet}", mention.article, mention.id, facet, value, speaker, evidence, "generated")


def _agreement(event: str, facet: str, claims: list[Claim], number: int) -> Agreement:
    groups: dict[Value, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(claim.value, []).append(claim)
    positions = tuple(_position(value, group) for value, group in groups.items())
    verdict = Verdict.AGREE if len(positions) == 1 else Verdict.DIVERGE
    if verdict is Verdict.AGREE and number % 4 == 1:
        verdict = Verdict.COMPATIBLE
    opposed = tuple(combinations(range(len(positions)), 2)) if verdict is Verdict.DIVERGE else ()
    return Agreement(event, facet, Verdict.ONE_SOURCE if len(claims) == 1 else verdict, positions, opposed=opposed)


def _position(value: Value, claims: list[Claim]) -> Position:
    articles = tuple(claim.article for claim in claims)
    label = (
        value.edtf if isinstance(value, Interval) else f"{value.low:.0f} people" if isinstance(value, Quantity) else ""
    )
    return Position(value, label, tuple(claims), articles, tuple(f"o{a[1:]}" for a in articles))
