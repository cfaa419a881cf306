"""gold trees, documents of ours -> how many tags, edges and frames are right, word by word on character spans"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from graph import text
from graph.model import Article, Source

REPORTING = frozenset(
    "say tell announce claim deny report state declare confirm warn argue add admit explain insist note reveal suggest"
    " believe think write reply acknowledge allege estimate predict promise stress hope joke remark proclaim assure ask".split()
)


class Node(NamedTuple):
    """A word of either side: its characters, part of speech, lemma, relation, and the characters of its head."""

    span: tuple[int, int]
    lower: str
    lemma: str
    pos: str
    relation: str
    head: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence of a treebank."""

    name: str
    text: str
    nodes: tuple[Node, ...]


@dataclass(slots=True)
class Score:
    """Right, found and wanted; F in percent."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: Iterable[object], wanted: Iterable[object]) -> None:
        """Count one sentence."""
        ours, gold = Counter(found), Counter(wanted)
        self.right += sum((ours & gold).values())
        self.found += sum(ours.values())
        self.wanted += sum(gold.values())

    @property
    def f(self) -> float:
        """Two times right over found and wanted."""
        return 200 * self.right / max(self.found + self.wanted, 1)


@dataclass(slots=True)
class Scores:
    """All measures of a test set by name, in the order they were first seen."""

    table: dict[str, Score] = field(default_factory=dict)

    def add(self, name: str, found: Iterable[object], wanted: Iterable[object]) -> None:
        """Count one sentence under one measure."""
        self.table.setdefault(name, Score()).add(found, wanted)


def read(path: Path, *, prefix: str = "") -> Iterator[Tree]:
    """The trees of a CoNLL-U file whose sent_id starts with `prefix`."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        marks = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        rows = [row for line in lines if (row := line.split("\t"))[0].isdigit()]
        if rows and marks.get("sent_id", "").startswith(prefix):
            yield Tree(marks["sent_id"], marks["text"], _nodes(rows, marks["text"]))


def _nodes(rows: list[list[str]], words: str) -> tuple[Node, ...]:
    spans, place = [], 0
    for row in rows:
        start = words.find(row[1], place)
        start = place if start < 0 else start
        place = start + len(row[1])
        spans.append((start, place))
    return tuple(
        Node(span, row[1].lower(), row[2].lower(), row[3], row[7], spans[int(row[6]) - 1] if row[6] != "0" else span)
        for row, span in zip(rows, spans, strict=True)
    )


def parsed(trees: Iterable[Tree]) -> Iterator[tuple[Tree, tuple[Node, ...]]]:
    """Each tree with the nodes that the text stage finds in its bare text."""
    kept = tuple(trees)
    source = Source("gold", "gold")
    articles = (Article(id=tree.name, source=source, title="", text=tree.text) for tree in kept)
    for tree, document in zip(kept, text.read(articles), strict=True):
        spans = [(token.start, token.end) for token in document.tokens]
        yield (
            tree,
            tuple(Node(spans[t.index], t.lower, t.lemma, t.pos, t.relation, spans[t.head]) for t in document.tokens),
        )


def score(trees: Iterable[Tree]) -> Scores:
    """Every measure over a test set."""
    scores = Scores()
    for tree, ours in parsed(trees):
        for name, measure in MEASURES.items():
            scores.add(name, measure(ours), measure(tree.nodes))
    return scores


def _label(node: Node) -> str:
    return node.relation


def _kids(nodes: Iterable[Node], heads: str) -> Iterator[tuple[Node, Node]]:
    """(child, head) pairs whose head has one of the parts of speech."""
    by_span = {node.span: node for node in nodes}
    for node in by_span.values():
        head = by_span.get(node.head)
        if head is not None and head is not node and head.pos in heads.split():
            yield node, head


def _edges(nodes: tuple[Node, ...], *relations: str) -> list[tuple[object, ...]]:
    return [(c.span, h.span, c.relation) for c, h in _kids(nodes, "VERB") if c.relation in relations]


def _subjects(nodes: tuple[Node, ...]) -> list[tuple[object, ...]]:
    return [(c.span, h.span) for c, h in _kids(nodes, "VERB") if c.relation in {"nsubj", "nsubj:pass"}]


def _triples(nodes: tuple[Node, ...]) -> list[tuple[object, ...]]:
    subjects = [(h.span, c.span) for c, h in _kids(nodes, "VERB") if c.relation == "nsubj"]
    objects = [(h.span, c.span) for c, h in _kids(nodes, "VERB") if c.relation == "obj"]
    return [(subject, verb, thing) for verb, subject in subjects for other, thing in objects if verb == other]


def _sources(nodes: tuple[Node, ...]) -> list[tuple[object, ...]]:
    return [(c.span, h.span) for c, h in _kids(nodes, "VERB") if c.relation == "nsubj" and h.lemma in REPORTING]


def _contents(nodes: tuple[Node, ...]) -> list[tuple[object, ...]]:
    return [(c.span, h.span) for c, h in _kids(nodes, "VERB") if c.relation == "ccomp" and h.lemma in REPORTING]


def _agents(nodes: tuple[Node, ...]) -> list[tuple[object, ...]]:
    """Phrases with "by" under a verb with a passive auxiliary or subject: PUD tells agents no other way, so nobody may."""
    passive = {n.head for n in nodes if n.relation in {"aux:pass", "nsubj:pass"}}
    by = {n.head for n in nodes if n.lower == "by" and n.relation == "case"}
    phrases = ((c, h) for c, h in _kids(nodes, "VERB") if c.relation in {"obl", "obl:agent"})
    return [(c.span, h.span) for c, h in phrases if h.span in passive and c.span in by]


MEASURES: dict[str, Callable[[tuple[Node, ...]], Iterable[object]]] = {
    "words": lambda nodes: [n.span for n in nodes],
    "UPOS": lambda nodes: [(n.span, n.pos) for n in nodes],
    "lemma": lambda nodes: [(n.span, n.lemma) for n in nodes],
    "verb lemma": lambda nodes: [(n.span, n.lemma) for n in nodes if n.pos == "VERB"],
    "UAS": lambda nodes: [(n.span, n.head) for n in nodes],
    "LAS": lambda nodes: [(n.span, n.head, _label(n)) for n in nodes],
    "LAS without subtypes": lambda nodes: [(n.span, n.head, n.relation.split(":")[0]) for n in nodes],
    "verb and subject": _subjects,
    "verb and object": lambda nodes: _edges(nodes, "obj"),
    "subject, verb, object": _triples,
    "subject of say-verb": _sources,
    "ccomp of say-verb": _contents,
    "by-agent": _agents,
    "xcomp": lambda nodes: _edges(nodes, "xcomp"),
    "appos": lambda nodes: [(n.span, n.head) for n in nodes if n.relation == "appos"],
}
