"""Story -> index.html: what the corpus is, what is disputed, where to go on, how to read it, what was left out"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from graph.model import Article
from graph.views import page, when
from graph.views.cards import Card
from graph.views.excerpt import Mark, Passage, passages
from graph.views.linked import linked
from graph.views.reports import own, speaker
from graph.views.sides import Facet, Side
from graph.views.story import Story
from graph.views.timeline import home
from graph.views.wording import within

_MOST, _FEW = 6, 3
_AROUND = 90
_DATA = (".ttl", ".trig", ".jsonld", ".csv", ".json", ".graphml", ".gexf")


@dataclass(frozen=True, slots=True)
class Words:
    """The words behind one side of a divergence, from its first voice."""

    side: Side
    outlet: str
    speaker: str
    passage: Passage | None


@dataclass(frozen=True, slots=True)
class Dispute:
    """One facet of one event on which sources diverge."""

    card: Card
    facet: Facet
    sides: tuple[Words, ...]
    file: str


def render(story: Story, out: Path) -> tuple[Path, ...]:
    """Write the overview; its path."""
    files = home(story)
    title = story.title
    text = page.page(
        "index.html", story, page.Assets(("base.css", "table.css", "index.css")), current="index", title=title,
        description=_description(story), lead=_lead(story), numbers=_numbers(story), disputes=disputes(story, files),
        more=sum(1 for card in story.cards for f in card.facets if f.verdict == "diverge"), files=files,
        agreed=agreed(story), within=sum(card.within for card in story.cards), rows=_rows(story),
        lane_index={lane.id: n for n, lane in enumerate(story.lanes)}, data=_data(out), linked=linked(story, _headline(story)),
    )  # fmt: skip
    return page.write(out, {"index.html": text})


def _description(story: Story) -> str:
    say = story.messages.say
    outlets, events = say("count.outlets", n=len(story.lanes)), say("count.events", n=len(story.cards))
    return say("index.description", sources=outlets, events=events)


def _lead(story: Story) -> str:
    say = story.messages.say
    return say(
        "index.lead", articles=say("count.articles", n=len(story.timeline.articles)),
        sources=say("count.outlets", n=len(story.lanes)), events=say("count.events", n=len(story.cards)), diverge=_disputed(story),
    )  # fmt: skip


def _disputed(story: Story) -> str:
    """On how many events the sources diverge, and on how many matters that no event carries."""
    say, events = story.messages.say, story.counts["diverge"]
    matters = sum(card.state == "diverge" for card in story.topics)
    told = [say(f"index.{key}", n=n) for key, n in (("disputed", events), ("matters", matters)) if n]
    return " ".join(told) or say("index.undisputed")


def _numbers(story: Story) -> tuple[tuple[str, str], ...]:
    say, claims = story.messages.say, story.claims.values()
    speakers = {claim.speaker.id or claim.speaker.name for claim in claims if claim.speaker.kind != "outlet"}
    points = sum(not facet.apart for card in (*story.cards, *story.topics) for facet in card.compared)
    shared = len(story.echoes)
    return (
        ("#hx", say("count.articles", n=len(story.timeline.articles))),
        ("timeline.html", say("count.claims", n=len(claims))),
        ("sources.html#hc", say("count.speakers", n=len(speakers))), ("sources.html#hp", say("count.points", n=points)), *([("sources.html#ho", say("count.echoes", n=shared))] if shared else []),
    )  # fmt: skip


def disputes(story: Story, files: dict[str, str]) -> tuple[Dispute, ...]:
    """The sharpest divergences: most independent origins on the second strongest opposed side, then on all, then by date."""
    found = [
        (card, facet) for card in (*story.cards, *story.topics) for facet in card.facets if facet.verdict == "diverge"
    ]
    ranked = sorted(found, key=lambda pair: _sharpness(pair[1]), reverse=True)
    return tuple(
        Dispute(
            card, facet, tuple(_words(story, side) for side in facet.contested), files.get(card.id, "timeline.html")
        )
        for card, facet in ranked[:_MOST]
    )


def _sharpness(facet: Facet) -> tuple[bool, int, int]:
    counts = sorted((side.origins for side in facet.contested), reverse=True)
    outlets = {voice.lane.id for side in facet.contested for voice in side.voices}
    return len(outlets) > 1, counts[1] if len(counts) > 1 else 0, sum(counts)


def _words(story: Story, side: Side) -> Words:
    if not side.voices:
        return Words(side, "", "", None)
    claim = story.claims[side.voices[0].claim]
    article = story.articles[claim.article]
    outlet = article.source.name
    passage = passages(article, [Mark("w", claim.evidence)], around=_AROUND)[0]
    return Words(side, outlet, "" if own(claim, outlet) else speaker(claim, story.messages), passage)


def agreed(story: Story) -> tuple[Card, ...]:
    """The events that most origins report alike, then the matters that several tell alike and no event carries."""
    matters = [_narrowed(card, facet) for card in story.topics for facet in card.facets if facet.verdict == "agree"]
    return (*_reported(story), *sorted(matters, key=lambda card: -len(card.lanes))[:_FEW])


def _narrowed(card: Card, facet: Facet) -> Card:
    """A matter with one of its facets in its name."""
    ids = {voice.lane.id for side in facet.sides for voice in side.voices}
    lanes = tuple(lane for lane in card.lanes if lane.id in ids)
    return replace(card, label=f"{card.label}: {within(facet.name)}", state="agree", facets=(facet,), lanes=lanes)


def _reported(story: Story) -> tuple[Card, ...]:
    shared = [card for card in story.cards if card.state in {"agree", "compatible"}]
    order = ("agree", "compatible")
    return tuple(
        sorted(shared, key=lambda card: (-card.voices, -len(card.lanes), -len(card.compared), order.index(card.state)))[
            :_MOST
        ]
    )


def _headline(story: Story) -> tuple[Card, ...]:
    return tuple(card for card in story.cards if card.state != "one")[:50]


def _rows(story: Story) -> tuple[tuple[Article, str, int], ...]:
    told = Counter(report.article for card in story.cards for report in card.reports)
    rows = []
    for reading in story.timeline.readings:
        article, messages = reading.article, story.messages
        said = when.words(article.published, messages)
        if not article.published.known and reading.published.known:
            said = messages.say("when.inferred", date=when.words(reading.published, messages))
        rows.append((article, said, told[article.id]))
    return tuple(rows)


def _data(out: Path) -> tuple[str, ...]:
    if not out.exists():
        return ()
    return tuple(sorted(f.name for f in out.iterdir() if f.suffix in _DATA and not f.name.startswith("embed")))
