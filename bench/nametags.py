"""names in IOB2 files, names of ours -> strict span and type F for persons, organizations and places"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from bench.trees import Scores
from graph import names, ontology, text
from graph.model import Article, Source

TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}


class Line(NamedTuple):
    """One sentence: its document, its text and its names as (start, end, type)."""

    document: str
    text: str
    names: tuple[tuple[int, int, str], ...]


def score(path: Path) -> Scores:
    """F over all names and per type, and over spans alone; documents are read whole, one sentence a line."""
    lines = groupby(read(path), key=lambda line: line.document)
    documents = [(name, tuple(group)) for name, group in lines]
    articles = (
        Article(id=name, source=Source("gold", "gold"), title="", text="\n".join(line.text for line in group))
        for name, group in documents
    )
    world, scores = ontology.load(), Scores()
    for (_, group), document in zip(documents, text.read(articles), strict=True):
        found = {(n.span.start, n.span.end, n.type) for n in names.find(document, world) if n.type != "other"}
        wanted = set(_placed(group))
        scores.add("names", found, wanted)
        for type_ in TYPES.values():
            scores.add(type_, [n for n in found if n[2] == type_], [n for n in wanted if n[2] == type_])
        scores.add("spans alone", [n[:2] for n in found], [n[:2] for n in wanted])
    return scores


def _placed(group: tuple[Line, ...]) -> Iterator[tuple[int, int, str]]:
    base = 0
    for line in group:
        yield from ((base + start, base + end, type_) for start, end, type_ in line.names)
        base += len(line.text) + 1


def read(path: Path) -> Iterator[Line]:
    """The sentences of an IOB2 file."""
    document = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        marks = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        document = marks.get("newdoc id", document)
        if rows:
            yield Line(document or marks["sent_id"], marks["text"], tuple(_names(rows, marks["text"])))


def _names(rows: list[list[str]], words: str) -> Iterator[tuple[int, int, str]]:
    spans, place = [], 0
    for row in rows:
        start = words.find(row[1], place)
        start = place if start < 0 else start
        place = start + len(row[1])
        spans.append((start, place))
    first = 0
    for place, row in enumerate([*rows, ["", "", "O"]]):
        if not row[2].startswith("I-"):
            if place and rows[first][2] != "O":
                yield spans[first][0], spans[place - 1][1], TYPES[rows[first][2][2:]]
            first = place
