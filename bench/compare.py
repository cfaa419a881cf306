"""STORIES.jsonl, documents of several stories -> OUT.json: the events of each story and what its sources make of them"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

import networkx as nx

from bench import rows
from graph import pipeline, text
from graph.compare.positions import agrees
from graph.corpus import furniture, headline
from graph.intervals import parse
from graph.lang.en.measures import CURRENCIES
from graph.lang.en.places import RELATIONS
from graph.model import (
    Agreement,
    Article,
    Event,
    Interval,
    Position,
    Quantity,
    Reading,
    Relation,
    Source,
    Timeline,
    Verdict,
)

Json = dict[str, object]
_FACETS = {
    "responsibility": "agent",
    "evaluation": "other",
    "occurrence": "other",
    "fate": "outcome",
    "detail": "other",
    "wording": "other",
    "title": "other",
    "injury": "other",
    "milestone": "date",
    "capture": "place",
    "moment": "time",
    "mishap": "cause",
    "state": "outcome",
    "means": "other",
    "score": "count",
    "extent": "magnitude",
}
_KINDS = {
    "epicentre": "place", "offing": "place",
    "dead": "toll-dead", "injured": "toll-injured", "magnitude": "magnitude", "money": "amount",
    "duration": "time", "distance": "magnitude", "length": "magnitude", "temperature": "magnitude", "calibre": "other",
    "term": "outcome", "floor": "place", "doors": "place", "away": "place", "boy-age": "age", "girl-age": "age",
}  # fmt: skip
# Where somebody died is a place, and why he lost his work a cause.
_FATES = {"DiedAway-DiedThere": "place", "Fired-LaidOff": "cause", "Armed-Unarmed": "other", "Locked-Unlocked": "other"}
# So is what somebody died of.
_DIED_OF = ("HeartFailed", "WasBeaten", "WasCrushed", "WasShot", "WasStabbed")
_FATES |= dict.fromkeys(("-".join(pair) for pair in combinations(_DIED_OF, 2)), "cause")
# A kind of number that is not listed is named by its unit.
_UNITS = {"days": "time", "year": "date", "km": "magnitude", "cm": "magnitude", "kg": "magnitude", "km/h": "magnitude"}
_UNITS |= dict.fromkeys(CURRENCIES.values(), "amount")
# That two take the same side is no comparison.
_JUDGED = frozenset(("evaluation", "occurrence"))
# A distance from somewhere is a place, the length of a contract a count.
_MEASURED, _TERM = {"distance": "place", "duration": "count"}, "term"
_SHOWN = {"date", "time", "age", "place", "agent", "patient", "charge", "outcome", "cause", "count", "magnitude"}
_RELATIONS = {Verdict.DIVERGE: "diverge", Verdict.AGREE: "agree"}


def run(argv: list[str]) -> int:
    """Read the stories one by one and write their events and facets."""
    options = argparse.ArgumentParser(prog="python -m bench compare", description=__doc__)
    options.add_argument("stories", type=Path)
    options.add_argument("out", type=Path)
    chosen = options.parse_args(argv)
    stories: dict[str, list[Article]] = defaultdict(list)
    for row in rows.read(chosen.stories):
        stories[str(row["story"])].append(article(row))
    found = [story(name, articles) for name, articles in stories.items()]
    chosen.out.write_text(json.dumps({"stories": found}, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def article(row: dict[str, str]) -> Article:
    """A line of STORIES as an article; the offsets of its text stay."""
    published = parse(row["published"][:10]) if row.get("published") else Interval()
    outlet, found = row.get("outlet") or row["doc"], furniture.lines(row["text"], "en")
    title = row.get("title") or headline.guess(found)
    return Article(
        row["doc"], Source(f"outlet:{outlet}", outlet), title, row["text"], published,
        headline=headline.find(title, found), furniture=furniture.spans(found),
    )  # fmt: skip


def story(name: str, articles: Iterable[Article]) -> Json:
    """The whole pipeline on one story."""
    options = pipeline.Options()
    readings = tuple(pipeline.read(document, options.ontology) for document in text.read(articles))
    return written(name, pipeline.together(name, readings, options=options))


def written(name: str, timeline: Timeline) -> Json:
    """A timeline in the form of the task: its events, and the facets that two articles or more speak of."""
    texts = {reading.article.id: reading for reading in timeline.readings}
    parts = _parts(timeline)
    return {
        "id": name,
        "events": [_event(event, texts) for event in timeline.events],
        "facets": [row for agreement in timeline.agreements for row in _facet(agreement, texts, parts)],
    }


def _parts(timeline: Timeline) -> dict[str, str]:
    """The part that each actor and place mostly has in the events; "at Corvane Ltd." names a firm as a place."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in (mention for event in timeline.events for mention in event.mentions):
        for one in mention.participants:
            counts[one.thing.id][one.role] += 1
        for site in mention.places:
            counts[site.place.id]["place"] += 1
    for reading in timeline.readings:
        for actor in reading.found.actors:
            before = reading.article.text[: actor.span.start].removesuffix("the ").rpartition(" ")[0].rpartition(" ")[2]
            counts[actor.actor.id]["place"] += actor.actor.kind != "person" and RELATIONS.get(before) == "in"
    return {name: min(row, key=lambda part: (-row[part], part)) for name, row in counts.items()}


def _event(event: Event, texts: dict[str, Reading]) -> Json:
    mentions = [
        {"doc": m.article, "start": m.span.start, "end": m.span.end, "text": texts[m.article].article.quote(m.span)}
        for m in event.mentions
    ]
    return {
        "id": event.id, "label": event.label, "type": event.type, "date": event.when.edtf or None, "mentions": mentions,
    }  # fmt: skip


def _facet(agreement: Agreement, texts: dict[str, Reading], parts: dict[str, str]) -> Iterator[Json]:
    """One row, for a facet with a name in the task on which at least two articles speak."""
    facet = parts.get(agreement.kind, "other") if agreement.facet == "spelling" else _name(agreement)
    docs = {article for position in agreement.positions for article in position.articles}
    if facet and agreement.event and len(docs) > 1:
        relation = _relation(agreement)
        if relation != "agree":
            yield _row(agreement, facet, relation, agreement.positions, texts)
        yield from (_row(agreement, facet, "agree", side, texts) for side in _sides(agreement.positions))


def _row(
    agreement: Agreement, facet: str, relation: str, positions: Iterable[Position], texts: dict[str, Reading]
) -> Json:
    values = [_value(position, texts) for position in positions]
    return {"event": agreement.event, "facet": facet, "relation": relation, "values": values}


def _sides(positions: tuple[Position, ...]) -> Iterator[tuple[Position, ...]]:
    """The values that several articles share, each on its own: a town and a street can both be agreed on."""
    alike = nx.Graph((one, one) for one in range(len(positions)))
    pairs = combinations(range(len(positions)), 2)
    alike.add_edges_from((a, b) for a, b in pairs if _same(positions[a], positions[b]))
    for group in sorted(map(sorted, nx.connected_components(alike))):
        side = tuple(positions[place] for place in group)
        if len({article for position in side for article in position.articles}) > 1:
            yield side


def _same(one: Position, other: Position) -> bool:
    """True for one value in other words, told as so or as not so by both."""
    denied = [position.claims[0].polarity for position in (one, other)]
    return denied[0] is denied[1] and agrees(one.value, other.value) is Relation.AGREE


def _name(agreement: Agreement) -> str:
    if agreement.facet == "number":
        if agreement.kind in _MEASURED and (agreement.topic or agreement.counted == _TERM):
            return _MEASURED[agreement.kind]
        units = {value.unit for p in agreement.positions if isinstance(value := p.value, Quantity)}
        return _KINDS.get(agreement.kind) or _UNITS.get(min(units, default=""), "count")
    if agreement.facet == "description":
        return agreement.kind
    if agreement.facet in _JUDGED and agreement.verdict is not Verdict.DIVERGE:
        return ""
    matter = next((facet for told, facet in _FATES.items() if agreement.counted.endswith(told)), "")
    facet = matter or _FACETS.get(agreement.facet, agreement.facet)
    return facet if facet in _SHOWN or facet == "other" else ""


def _relation(agreement: Agreement) -> str:
    """Copies agree with what they copy, though they count as one source."""
    copied = agreement.verdict is Verdict.ONE_SOURCE and any(len(p.articles) > 1 for p in agreement.positions)
    return "agree" if copied else _RELATIONS.get(agreement.verdict, "partial")


def _value(position: Position, texts: dict[str, Reading]) -> Json:
    spans = sorted({(claim.article, claim.evidence) for claim in position.claims})
    evidence = [
        {"doc": doc, "start": span.start, "end": span.end, "text": texts[doc].article.quote(span)}
        for doc, span in spans
    ]
    return {"value": position.label, "docs": list(position.articles), "evidence": evidence}
