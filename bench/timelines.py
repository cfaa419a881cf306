"""DOCS.jsonl and TIMELINES.jsonl (actors) -> OUT.jsonl: the dated events in which each actor takes part"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path

from bench.coding import before
from bench.rows import Row, read
from graph import dating, events, ontology, text
from graph.findings import EventMention
from graph.model import Article, Interval, Reading, Source
from graph.ontology import Ontology
from graph.text import Document

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_WORD = re.compile(r"\w+")


def run(argv: list[str]) -> int:
    """Read the documents of each corpus once, then write one timeline per actor asked for."""
    parser = argparse.ArgumentParser(prog="bench timelines", description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("actors", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args(argv)
    readings = _read(read(options.documents))
    with options.output.open("w", encoding="utf8") as out:
        for row in read(options.actors):
            found = {"corpus": row["corpus"], "entity": row["entity"], "file": row.get("file")}
            print(json.dumps({**found, "timeline": timeline(row["entity"], readings[row["corpus"]])}), file=out)
    return 0


def timeline(actor: str, readings: list[Reading]) -> list[dict[str, object]]:
    """The events of an actor, grouped by their time."""
    table: dict[str, list[dict[str, object]]] = defaultdict(list)
    for reading in readings:
        for event in reading.found.events:
            if not event.faint and takes_part(actor, event, reading):
                place = {"doc": reading.article.id, "start": event.span.start, "end": event.span.end}
                table[_time(event, reading)].append(place)
    return [{"time": when, "events": events} for when, events in sorted(table.items())]


def takes_part(actor: str, event: EventMention, reading: Reading) -> bool:
    """True when a participant is the actor: by its name in the article, or by the words of the phrase."""
    wanted = _words(actor)
    for person in event.participants:
        name, phrase = _words(person.thing.name), _words(reading.article.quote(person.span))
        if wanted <= name or (not person.thing.id and wanted <= phrase):
            return True
        if len(wanted) > 1 and name == {_WORD.findall(actor.lower())[-1]}:
            return True
    return False


def _read(rows: list[Row]) -> dict[str, list[Reading]]:
    world, table = ontology.load(), defaultdict(list)
    for row, document in zip(rows, text.read(map(_article, rows)), strict=True):
        table[row["corpus"]].append(_reading(document, world))
    return table


def _reading(document: Document, world: Ontology) -> Reading:
    found = before(document, world)
    found = dating.date(document, replace(found, events=events.find(document, found, world)), world)
    return Reading(document.article, found, document.article.published)


def _article(row: Row) -> Article:
    day = date.fromisoformat(row["dct"]).toordinal()
    return Article(
        id=row["doc"], source=Source("bench", "bench"), title="", text=row["text"],
        published=Interval(day, day, row["dct"]),
    )  # fmt: skip


def _time(event: EventMention, reading: Reading) -> str:
    edtf = event.when.interval.edtf if event.when else reading.article.published.edtf
    match = _DAY.search(edtf)
    return "-".join(part or "XX" for part in match.groups()) if match else "XXXX-XX-XX"


def _words(name: str) -> set[str]:
    return set(_WORD.findall(name.lower()))
