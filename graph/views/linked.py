"""cards -> JSON-LD: a list of schema.org events with the articles that report them and the claims made"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graph.model import Interval
from graph.views import when
from graph.views.cards import Card
from graph.views.reports import safe
from graph.views.story import Story


def linked(story: Story, cards: Iterable[Card], *, base: str = "timeline.html") -> dict[str, Any]:
    """The ItemList of some events."""
    shown = tuple(cards)
    items = [_item(story, card, place, base) for place, card in enumerate(shown, 1)]
    told = {report.article for card in shown for report in card.reports}
    return {
        "@context": "https://schema.org", "@type": "ItemList", "name": story.title, "numberOfItems": len(items),
        "itemListElement": items, "mentions": [_article(story, a.id) for a in story.timeline.articles if a.id in told],
    }  # fmt: skip


def _item(story: Story, card: Card, place: int, base: str) -> dict[str, Any]:
    event = {
        "@type": "Event", "name": card.label, **_dates(card.when), "url": f"{base}#e-{card.id}",
        "subjectOf": [{"@id": f"#{report.article}"} for report in card.reports],
    }  # fmt: skip
    return {"@type": "ListItem", "position": place, "item": event}


def _dates(interval: Interval) -> dict[str, str]:
    found = {"startDate": when.iso(interval.first), "endDate": when.iso(interval.last)}
    return {key: day for key, day in found.items() if day}


def _article(story: Story, name: str) -> dict[str, Any]:
    article = story.articles[name]
    found = {
        "@type": "NewsArticle", "@id": f"#{article.id}", "headline": article.title, "url": safe(article.url),
        "datePublished": when.iso(article.published.first) if article.published.first == article.published.last else "",
        "publisher": {"@type": "Organization", "name": article.source.name},
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def claims(story: Story, cards: Iterable[Card], *, base: str = "timeline.html") -> list[dict[str, Any]]:
    """The claims that stand against one another as schema.org Claims, each with where it appears."""
    found = []
    for card in cards:
        for facet in card.facets:
            if facet.verdict == "diverge":
                sides = (facet.sides[place] for place in sorted({place for pair in facet.opposed for place in pair}))
                found += [_claim(story, card, side.label, side.claims[0], base) for side in sides if side.claims]
    return found


def _claim(story: Story, card: Card, label: str, claim: str, base: str) -> dict[str, Any]:
    told = story.claims[claim]
    return {
        "@type": "Claim", "text": story.articles[told.article].quote(told.evidence), "about": card.label, "name": label,
        "appearance": {"@id": f"#{told.article}"}, "url": f"{base}#e-{card.id}",
    }  # fmt: skip
