"""ARTICLES.jsonl -> OUT.jsonl: the main event of each article, which articles share it, its date, place and toll"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from bench import rows
from graph import pipeline, text
from graph.intervals import parse
from graph.lang.en.nobody import NOBODY_ELSE
from graph.merge.nearness import nearness
from graph.merge.profiles import kinds
from graph.model import Article, Basis, EventMention, Factuality, Quantity, Reading, Source, Span, Thing
from graph.ontology import Ontology

Answer = TypeVar("Answer", int, Thing)
_HARM = frozenset(("ev:Attack", "ev:Death"))
_FATAL = frozenset(("ev:Killing", "ev:Death"))
_REAL = (Factuality.ASSERTED, Factuality.ALLEGED)
_LEAD, _SEVERAL, _MONTH = 1500, 2, 31
_TOWNS = {"city": 4, "place": 1, "": 1}
_GUESS = 1_000_000


@dataclass(frozen=True, slots=True)
class Facts:
    """Votes for each facet of the main event of one article."""

    day: Counter[int]
    city: Counter[Thing]
    killed: Counter[int]
    injured: Counter[int]


def run(argv: list[str]) -> int:
    """Read every article, group them by story, and write what each story's articles say together."""
    options = argparse.ArgumentParser(prog="python -m bench stories", description=__doc__)
    options.add_argument("articles", type=Path)
    options.add_argument("out", type=Path)
    chosen = options.parse_args(argv)
    world = pipeline.Options().ontology
    readings = tuple(
        pipeline.read(document, world) for document in text.read(article(row) for row in rows.read(chosen.articles))
    )
    rows.write(chosen.out, answers(readings, world))
    return 0


def article(row: Mapping[str, str]) -> Article:
    """A line of ARTICLES with its title as the first line of the text."""
    title = row.get("title", "")
    return Article(
        row["id"], Source(f"outlet:{row['outlet']}", row["outlet"]), title, f"{title}\n{row['text']}",
        parse(row["published"][:10]), headline=Span(0, len(title)),
    )  # fmt: skip


def answers(readings: Iterable[Reading], world: Ontology) -> Iterable[dict[str, object]]:
    """One row an article, in order; what the articles of a story say is pooled, each article one vote."""
    readings = tuple(readings)
    stories = nearness(reading.article for reading in readings).stories
    above = kinds(world)
    found = {reading.article.id: facts(reading, above) for reading in readings}
    published = {reading.article.id: reading.published.first or 0 for reading in readings}
    groups: dict[str, list[str]] = defaultdict(list)
    for name, label in stories.items():
        groups[label].append(name)
    for reading in readings:
        name = reading.article.id
        members = [found[member] for member in sorted(groups[stories[name]])]
        first = min(published[member] for member in groups[stories[name]])
        day = pooled(found[name].day, [m.day for m in members]) or first
        city = pooled(found[name].city, [m.city for m in members])
        yield {
            "id": name,
            "cluster": stories[name],
            "date": date.fromordinal(day).isoformat() if day else None,
            "city": city.name if city else None,
            "state": _state(city, reading) if city else None,
            "killed": toll(found[name].killed, [m.killed for m in members]),
            "injured": toll(found[name].injured, [m.injured for m in members]),
        }


def pooled(own: Counter[Answer], members: Iterable[Counter[Answer]]) -> Answer | None:
    """The answer with the most votes, each article giving one in all; in doubt what the article says itself."""
    votes: dict[Answer, float] = defaultdict(float)
    for counter in members:
        total = counter.total() or 1
        for answer, count in counter.items():
            votes[answer] += count / total
    return max(votes, key=lambda answer: (round(votes[answer], 6), own[answer], repr(answer))) if votes else None


def toll(own: Counter[int], members: Iterable[Counter[int]]) -> int | None:
    """The pooled figure; a guess counts only where no article of the story gives a figure."""
    members = tuple(members)
    given = [counter for counter in members if min(counter, default=0) < _GUESS]
    found = pooled(own, given or members)
    return None if found is None else found % _GUESS


def facts(reading: Reading, above: Mapping[str, tuple[str, ...]]) -> Facts:
    """What one article says of its main event: the harm done that it tells of first and most."""
    core = [m for m in reading.found.events if _HARM & set(above.get(m.type, ())) and m.factuality in _REAL]
    days = _days(reading, core)
    day = max(days, key=lambda one: (days[one], one), default=0)
    others = frozenset(m.id for m in reading.found.events if day and _elsewhen(m, day))
    return Facts(days, _cities(reading, core), *_tolls(reading, core, above, others))


def _elsewhen(mention: EventMention, day: int) -> bool:
    """True where the words of a mention date it more than a month away from the day of the main event."""
    time = mention.when
    if time is None or time.basis is Basis.INHERITED or time.interval.first is None or time.interval.last is None:
        return False
    return time.interval.last < day - _MONTH or time.interval.first > day + _MONTH


def _days(reading: Reading, core: Iterable[EventMention]) -> Counter[int]:
    """Single days up to publication; a date in the words of the sentence weighs more than one carried over."""
    votes: Counter[int] = Counter()
    limit = reading.published.last or 0
    for mention in core:
        time = mention.when
        if time and time.interval.first and time.interval.first == time.interval.last and time.interval.first <= limit:
            stated = time.basis is not Basis.INHERITED
            votes[time.interval.first] += (8 if stated else 1) if mention.span.start < _LEAD else 1
    return votes


def _cities(reading: Reading, core: Iterable[EventMention]) -> Counter[Thing]:
    """Towns, above all of the events in the lead; a name that no table has is as often a park or a part of a town."""
    votes: Counter[Thing] = Counter()
    towns = {m.place.id: m.place for m in reading.found.places if m.place.kind == "city"}
    for mention in reading.found.places:
        town = _town(mention.place, towns)
        votes[town] += _TOWNS.get(town.kind, 0) * (2 if mention.span.start < _LEAD else 1)
    for event in core:
        for spot in event.places:
            town = _town(spot.place, towns)
            votes[town] += _TOWNS.get(town.kind, 0) * (4 if event.span.start < _LEAD else 2)
    return +votes


def _town(place: Thing, towns: Mapping[str, Thing]) -> Thing:
    """The town that a part of it lies in ("south Houston"), where the article names the town as well."""
    return towns.get(place.within[0], place) if place.within and place.kind == "area" else place


def _state(city: Thing, reading: Reading) -> str | None:
    """The region a city lies in, by the name it has among the places of the article."""
    names = {m.place.id: m.place.name for m in reading.found.places}
    return next((names.get(part, part.rsplit("-", 1)[0].replace("-", " ").title()) for part in city.within), None)


def _tolls(
    reading: Reading, core: list[EventMention], above: Mapping[str, tuple[str, ...]], others: frozenset[str]
) -> tuple[Counter[int], Counter[int]]:
    """The figures given; without one, a fatal event counts one dead, any other one injured, and weighs little."""
    dead, hurt = _figures(reading, "dead", others), _figures(reading, "injured", others)
    most = max(dead, default=0)
    hurt = hurt or Counter(
        {hit - most: votes for hit, votes in _figures(reading, "shot", others).items() if hit >= most}
    )
    fatal = any(_FATAL & set(above.get(mention.type, ())) for mention in core)
    guessed = Counter({_GUESS + (1 if fatal else 0): 1})
    return dead or guessed, hurt or Counter({_GUESS + (0 if fatal or dead else 1): 1})


def _figures(reading: Reading, kind: str, others: frozenset[str]) -> Counter[int]:
    """The exact figures with their weight; one that is read onto several events counts once, "nobody else" and
    those of `others`, acts of another time, not at all."""
    votes: Counter[int] = Counter()
    told = {c.evidence: c.value for c in reading.found.claims if c.rule != NOBODY_ELSE and c.about not in others}
    for evidence, value in told.items():
        if isinstance(value, Quantity) and value.kind == kind and value.low is not None and value.low == value.high:
            weight = 3 if evidence.start < _LEAD else 1
            votes[int(value.low)] += weight * (_SEVERAL if value.low > 1 else 1)
    return votes
