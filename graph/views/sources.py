"""Story -> sources.html: who agrees with whom on what, silence, naming, citation, shared origin"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from graph.model import Article, Claim, Span
from graph.views import page
from graph.views.anchors import anchor
from graph.views.cards import Card
from graph.views.excerpt import Mark, Passage, passages
from graph.views.pairs import RELATIONS, by_facet, pairs
from graph.views.reports import heard
from graph.views.sides import Lane
from graph.views.story import Story
from graph.views.timeline import home

_MOST_NAMES = 5
_MOST_ACTORS = 40
_MOST_SILENT = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of an article with how often they occur and where first."""

    text: str
    count: int
    lane: Lane
    passage: Passage
    span: Span


@dataclass(frozen=True, slots=True)
class Named:
    """An actor and the words each source uses for it."""

    name: str
    words: tuple[tuple[Lane, tuple[Quoted, ...]], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a claim, where they stand in the article, and their anchor on the timeline."""

    text: str
    span: Span
    anchor: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A speaker and the claims each source attributes to it."""

    name: str
    claims: tuple[tuple[Lane, tuple[Told, ...]], ...]

    @property
    def total(self) -> int:
        """How many claims in all."""
        return sum(len(claims) for _, claims in self.claims)


@dataclass(frozen=True, slots=True)
class Shared:
    """Outlets behind one origin, with why."""

    kind: str
    lanes: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Echoed:
    """Two passages of one origin side by side."""

    why: str
    sides: tuple[Quoted, Quoted]


def render(story: Story, out: Path) -> tuple[Path, ...]:
    """Write the comparison of the sources; its path."""
    found, say = pairs(story), story.messages.say
    facets = by_facet(found)
    text = page.page(
        "sources.html", story, page.Assets(("base.css", "table.css", "sources.css")), current="sources",
        title=say("sources.title", story=story.title), description=say("sources.description"), pairs=found,
        pair_of={(pair.first.id, pair.second.id): pair for pair in found}, relations=RELATIONS,
        facets=sorted({facet for rows in facets.values() for facet in rows}), by_facet=facets, files=home(story),
        silences=silences(story), naming=naming(story), acts=_acts(story), cited=cited(story), shared=_shared(story),
        echoes=_echoes(story), most=_MOST_SILENT, links=_links(story), lane_index={lane.id: n for n, lane in enumerate(story.lanes)},
    )  # fmt: skip
    return page.write(out, {"sources.html": text})


def _links(story: Story) -> dict[str, str]:
    """Where each claim stands on the timeline."""
    files = home(story)
    shelves = [(files[card.id], card) for card in story.cards] + [("timeline.html", card) for card in story.topics]
    return {
        name: file for file, card in shelves for r in card.reports for passage in r.passages for name in passage.ids
    }


def _told(story: Story, claim: Claim) -> Told:
    text = " ".join(story.articles[claim.article].quote(claim.evidence).split())
    return Told(text, claim.evidence, anchor(claim.id))


def silences(story: Story) -> tuple[tuple[Lane, tuple[Card, ...]], ...]:
    """For each source the events that two or more others report and it was not found to report."""
    return tuple((lane, tuple(c for c in story.cards if lane in c.silent and len(c.lanes) > 1)) for lane in story.lanes)


def naming(story: Story) -> tuple[Named, ...]:
    """Actors that two or more sources name, those named most differently first."""
    phrases: dict[tuple[str, str], dict[int, dict[str, list[tuple[Article, Span]]]]] = {}
    for reading in story.timeline.readings:
        for mention in reading.found.actors:
            if mention.form != "pronoun" and mention.actor.id:
                key = (mention.actor.name or mention.actor.id, mention.actor.id)
                lane = phrases.setdefault(key, {}).setdefault(story.lane_place[reading.article.id], {})
                text = " ".join(reading.article.quote(mention.span).split())
                lane.setdefault(text, []).append((reading.article, mention.span))
    shared = [(key, lanes) for key, lanes in phrases.items() if len(lanes) > 1]
    ordered = sorted(shared, key=lambda item: (-_variety(item[1]), -len(item[1]), item[0]))
    return tuple(_named(story, name, lanes) for (name, _), lanes in ordered[:_MOST_ACTORS])


def _variety(lanes: dict[int, dict[str, list[tuple[Article, Span]]]]) -> int:
    return len({text.casefold() for words in lanes.values() for text in words})


def _named(story: Story, name: str, lanes: dict[int, dict[str, list[tuple[Article, Span]]]]) -> Named:
    rows = []
    for place in sorted(lanes):
        common = sorted(lanes[place].items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST_NAMES]
        rows.append((story.lanes[place], tuple(_quoted(story, text, places) for text, places in common)))
    return Named(name, tuple(rows))


def _quoted(story: Story, text: str, places: list[tuple[Article, Span]]) -> Quoted:
    article, span = places[0]
    lane = story.lanes[story.lane_place[article.id]]
    return Quoted(text, len(places), lane, passages(article, [Mark("w", span)])[0], span)


def _acts(story: Story) -> tuple[tuple[Card, int], ...]:
    return tuple(
        (card, n)
        for card in story.cards
        for n, facet in enumerate(card.facets)
        if facet.id == "naming" and len(facet.sides) > 1
    )


def cited(story: Story) -> tuple[Cited, ...]:
    """Speakers to whom claims are attributed, the most cited first."""
    found: dict[str, dict[int, list[Claim]]] = {}
    names: dict[str, Counter[str]] = {}
    for claim in story.claims.values():
        if claim.speaker.kind != "outlet" or claim.speaker.span:
            key = claim.speaker.id or claim.speaker.name.casefold()
            names.setdefault(key, Counter())[heard(claim.speaker, story.messages)] += 1
            found.setdefault(key, {}).setdefault(story.lane_place[claim.article], []).append(claim)
    rows = [_cited(story, names[key], lanes) for key, lanes in found.items() if names[key].most_common(1)[0][0]]
    return tuple(sorted(rows, key=lambda row: (-row.total, row.name)))


def _cited(story: Story, names: Counter[str], lanes: dict[int, list[Claim]]) -> Cited:
    name = min(names, key=lambda text: (-names[text], text))
    rows = ((story.lanes[place], tuple(_told(story, claim) for claim in lanes[place])) for place in sorted(lanes))
    return Cited(name, tuple(rows))


def _shared(story: Story) -> tuple[Shared, ...]:
    found = []
    for origin in story.timeline.origins:
        lanes = tuple(lane.name for lane in story.lanes if set(lane.articles) & set(origin.articles))
        if len(origin.articles) > 1:
            found.append(Shared(origin.kind, lanes, origin.why))
    return tuple(found)


def _echoes(story: Story) -> tuple[tuple[str, list[Echoed]], ...]:
    """The passages that repeat one another, by the two outlets they stand in."""
    found: dict[str, list[Echoed]] = {}
    for echo in story.echoes:
        sides = [_quoted(story, "", [(story.articles[name], span)]) for name, span in (echo.first, echo.second)]
        outlets = story.messages.say("sources.pair", first=sides[0].lane.name, second=sides[1].lane.name)
        why = f"{echo.kind}: {echo.why}" if echo.why else echo.kind
        found.setdefault(outlets, []).append(Echoed(why, (sides[0], sides[1])))
    return tuple(found.items())
