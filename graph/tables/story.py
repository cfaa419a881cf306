"""a timeline -> timeline.json: the whole story for programs, every value with its words and offsets"""

from __future__ import annotations

import json

from graph.model import Agreement, Article, Claim, Event, Position, Reading, Timeline, iso
from graph.tables.rows import text

Json = dict[str, object]


def write(timeline: Timeline) -> str:
    """Articles, events with their comparisons, matters no event carries, echoes and notices, as JSON."""
    articles = {article.id: article for article in timeline.articles}
    matters = [_agreement(a, articles) for a in timeline.agreements if not a.event]
    document = {
        "title": timeline.title,
        "articles": [_article(reading) for reading in timeline.readings],
        "events": [_event(event, timeline, articles) for event in timeline.events],
        "matters": matters,
        "origins": [{"id": o.id, "kind": o.kind, "articles": o.articles, "why": o.why} for o in timeline.origins],
        "notices": [{"where": n.where, "what": n.what, "remedy": n.remedy} for n in timeline.notices],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _article(reading: Reading) -> Json:
    article = reading.article
    head: Json = {"id": article.id, "outlet": article.source.name, "title": article.title, "file": article.file}
    told = {"published": reading.published.edtf, "published_basis": reading.published_basis.value, "url": article.url}
    flags = [{"kind": f.kind, "reason": f.reason, "words": article.quote(f.span)} for f in reading.found.flags]
    return head | told | {"flags": flags}


def _event(event: Event, timeline: Timeline, articles: dict[str, Article]) -> Json:
    head: Json = {"id": event.id, "type": event.type, "label": event.label, "date": event.when.edtf}
    bounds = {"earliest": iso(event.when.first), "latest": iso(event.when.last)}
    things = {"places": [p.name for p in event.places], "actors": [a.name for a in event.actors]}
    mentions = [
        {
            "article": m.article,
            "start": m.extent.start,
            "end": m.extent.end,
            "words": articles[m.article].quote(m.extent),
        }
        for m in event.mentions
    ]
    facets = [_agreement(agreement, articles) for agreement in timeline.of_event(event.id)]
    links = {"part_of": event.part_of, "caused_by": event.caused_by, "links": _links(event, articles)}
    return head | bounds | things | links | {"mentions": mentions, "comparisons": facets}


def _links(event: Event, articles: dict[str, Article]) -> list[Json]:
    """The words that tie the event to its causes and to the wholes it is part of."""
    return [
        {
            "kind": link.kind,
            "article": link.article,
            "start": link.words.start,
            "end": link.words.end,
            "words": articles[link.article].quote(link.words),
            "speaker": link.speaker.name if link.speaker else "",
            "rule": link.rule,
        }
        for link in event.links
    ]


def _agreement(agreement: Agreement, articles: dict[str, Article]) -> Json:
    head: Json = {"facet": agreement.facet, "kind": agreement.kind, "verdict": agreement.verdict.value}
    topic = {"topic": agreement.topic, "label": agreement.label} if agreement.topic else {}
    positions = [_position(position, articles) for position in agreement.positions]
    return head | topic | {"positions": positions, "opposed": agreement.opposed, "silent": agreement.silent}


def _position(position: Position, articles: dict[str, Article]) -> Json:
    claims = [_claim(claim, articles[claim.article]) for claim in position.claims]
    return {"label": position.label, "value": text(position.value), "origins": position.origins, "claims": claims}


def _claim(claim: Claim, article: Article) -> Json:
    span = claim.evidence
    chain = [claim.speaker.name, *(voice.name for voice in claim.via)]
    where = {"article": article.id, "start": span.start, "end": span.end, "words": article.quote(span)}
    return {"id": claim.id, "speaker": chain, "rule": claim.rule, **where}
