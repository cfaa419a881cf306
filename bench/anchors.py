"""DOCS.jsonl ANCHORS.jsonl -> OUT.jsonl (id, date): the date of each given event mention, as dating finds it"""

from __future__ import annotations

import argparse
import pickle
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench import rows
from bench.rows import Row
from graph import dates, dating, ontology, text
from graph.dates import bounds
from graph.model import Article, EventMention, Findings, Source, Span
from graph.ontology import Ontology
from graph.text import Document

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


def run(argv: list[str]) -> int:
    """Read the documents, date the events, write one line per event."""
    parser = argparse.ArgumentParser(prog="python -m bench anchors", description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("anchors", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--parsed", type=Path, help="keep the parsed documents in this file between runs")
    args = parser.parse_args(argv)
    given, asked = rows.read(args.documents), rows.read(args.anchors)
    documents = _read([_article(row) for row in given], args.parsed)
    rows.write(args.output, answer(documents, asked, ontology.load()))
    print(f"{len(asked)} events of {len(documents)} documents")
    return 0


def _article(row: Row) -> Article:
    stated = _DAY.search(str(row.get("dct") or ""))
    value = "-".join(piece.zfill(2) for piece in stated.groups() if piece) if stated else ""
    return Article(str(row["doc"]), Source("bench", "bench"), "", str(row["text"]), bounds.of_value(value))


def _read(articles: list[Article], kept: Path | None) -> list[Document]:
    if kept is not None and kept.is_file():
        return list(pickle.loads(kept.read_bytes()))
    documents = list(text.read(articles))
    if kept is not None:
        kept.write_bytes(pickle.dumps(documents))
    return documents


def answer(documents: Iterable[Document], asked: Iterable[Row], world: Ontology) -> Iterator[Row]:
    """One line per event; an event nothing dates gets the publication day."""
    by_document = defaultdict(list)
    for row in asked:
        by_document[str(row["doc"])].append(row)
    for document in documents:
        events = tuple(_mention(document, row) for row in by_document[document.article.id])
        found = Findings(times=dates.find(document, world), events=events)
        for event in dating.date(document, found, world).events:
            yield {"id": event.id, "date": _written(event, document), "rule": event.when_rule}


def _mention(document: Document, row: Row) -> EventMention:
    span = Span(row["start"], row["end"])
    return EventMention(str(row["id"]), document.article.id, span, span, "", "given")


def _written(event: EventMention, document: Document) -> str | None:
    when = event.when.interval if event.when else document.article.published
    if not when.known:
        return None
    return "/".join(piece for piece in when.edtf.rstrip("~?%").split("/") if piece != "..")
