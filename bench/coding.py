"""IN.jsonl of sentences -> OUT.jsonl: who did what to whom, coded as PLOVER codes it

PLOVER codes a promise or threat by what is promised: cooperation to come is AGREE, conflict to come is THREATEN, what
is refused is REJECT; what kills stands as source ("a roadside bombing"). That convention is this task's, not the graph's, so it stands here.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from bench.rows import Row, read
from graph import actors, dates, events, names, ontology, places, quantities, text
from graph.events import event_types
from graph.events.event_types import EventType
from graph.findings import EventMention, Findings, Participant
from graph.model import Article, Interval, Source
from graph.ontology import Ontology
from graph.text import Document
from graph.values import Factuality, Span

_QUAD = {"AGREE": 1, "THREATEN": 3, "REJECT": 3}


def run(argv: list[str]) -> int:
    """Code each sentence of a file."""
    parser = argparse.ArgumentParser(prog="bench coding", description=__doc__)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args(argv)
    rows = read(options.input)
    world, words, spent = ontology.load(), 0, 0.0
    with options.output.open("w", encoding="utf8") as out:
        for row, document in zip(rows, text.read(_articles(rows)), strict=True):
            found = before(document, world)
            start = time.process_time()
            found = replace(found, events=events.find(document, found, world))
            spent, words = spent + time.process_time() - start, words + len(document.tokens)
            coded = list(codings(document, found, event_types.table(world)))
            print(json.dumps({"id": row["id"], "events": coded}), file=out)
    print(f"{len(rows)} sentences, {words} words, events alone {words / max(spent, 1e-9):,.0f} words/s")
    return 0


def before(document: Document, world: Ontology) -> Findings:
    """What the stages before the events find."""
    found = Findings(names=names.find(document, world), times=dates.find(document, world))
    found = replace(found, numbers=quantities.find(document, found, world))
    found = replace(found, places=places.find(document, found, world))
    return replace(found, actors=actors.find(document, found, world))


def codings(document: Document, found: Findings, types: dict[str, EventType]) -> Iterator[dict[str, object]]:
    """The events of a document as PLOVER rows; those without a PLOVER code only when there is no other."""
    firm = [event for event in found.events if not event.faint]
    rows = [(e, *code(e, types[e.type])) for e in firm]
    force = [e for e in firm if types[e.type].quad == 4]
    for event, name, quad in [r for r in rows if r[1]] or rows:
        means = [document.quote(e.span) for e in force if e.span.end < event.span.start and not e.participants]
        where = [document.quote(p.span) for p in (*event.places, *event.near)]
        yield {
            "event": name or None,
            "quad": quad or None,
            "source": _texts(document, found, event, "agent") or means or where,
            "target": _texts(document, found, event, "patient") + ([] if _known(event) else where),
            "trigger": document.quote(event.span),
        }


def code(event: EventMention, kind: EventType) -> tuple[str, int]:
    """PLOVER type and quad class of an event."""
    name, quad = kind.plover, kind.quad
    if not name:
        return "", quad
    if event.factuality is Factuality.PLANNED:
        name = "AGREE" if quad <= 2 else "THREATEN"
    elif event.factuality in (Factuality.NEGATED, Factuality.DENIED):
        name = "REJECT"
    return name, _QUAD.get(name, quad)


def _known(event: EventMention) -> bool:
    return any(p.thing.id for p in event.participants if p.role == "patient")


def _texts(document: Document, found: Findings, event: EventMention, role: str) -> list[str]:
    people = [p for p in event.participants if p.role == role]
    return [
        " ".join([document.quote(_whole(document, p.span)), p.thing.name, *_names(document, found, p)]) for p in people
    ]


def _names(document: Document, found: Findings, person: Participant) -> list[str]:
    """The words by which the sentence names an actor elsewhere ("they" -> "the rebels")."""
    same = (m.span for m in found.actors if m.actor.id == person.thing.id)
    return [document.quote(span) for span in same if not span.overlaps(person.span)]


def _whole(document: Document, span: Span) -> Span:
    """A noun phrase with the prepositional phrases on it."""
    head = document.head_of(span)
    if head is None:
        return span
    kids = [
        k
        for k in document.kids(head.index, "nmod", "acl", "appos")
        if k.index > head.index and k.relation != "acl:relcl"
    ]
    return span.join(document.cover([i for k in kids for i in document.subtree(k.index)])) if kids else span


def _articles(rows: list[Row]) -> Iterator[Article]:
    for row in rows:
        day = date.fromisoformat(row["date"]).toordinal() if row.get("date") else None
        when = Interval(day, day, row["date"]) if day else Interval()
        yield Article(id=row["id"], source=Source("bench", "bench"), title="", text=row["text"], published=when)
