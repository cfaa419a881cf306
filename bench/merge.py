"""DOCS.jsonl with event mentions -> OUT.jsonl: which mentions, of one or of several articles, tell of one event"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bench.rows import Row, read, write
from graph import ontology, text
from graph.lang.en.stems import stem, telling, words
from graph.merge.acts import Senses, senses
from graph.merge.evidence import Profile
from graph.merge.grouping import group
from graph.merge.nearness import nearness
from graph.model import Article, Source, Span
from graph.text import Document, Token


def run(argv: list[str]) -> int:
    """Group the mentions of DOCS and write one line of clusters a document."""
    options = argparse.ArgumentParser(prog="bench merge", description=__doc__)
    options.add_argument("docs", type=Path)
    options.add_argument("out", type=Path)
    chosen = options.parse_args(argv)
    rows = read(chosen.docs)
    documents = tuple(text.read(_article(row) for row in rows))
    labels = cluster(rows, documents)
    write(chosen.out, ({"clusters": _labelled(row, labels), "doc": row["doc"]} for row in rows))
    return 0


def _labelled(row: Row, labels: dict[str, str]) -> dict[str, str]:
    return {mention["id"]: labels[mention["id"]] for mention in row["mentions"] if mention["id"] in labels}


def cluster(rows: list[Row], documents: tuple[Document, ...]) -> dict[str, str]:
    """Mention id -> the first mention of its event; articles are compared within a topic."""
    labels: dict[str, str] = {}
    table, near = senses(ontology.load()), nearness(document.article for document in documents)
    topics = sorted({str(row.get("topic", "")) for row in rows})
    for topic in topics:
        chosen = [(r, d) for r, d in zip(rows, documents, strict=True) if str(r.get("topic", "")) == topic]
        profiles = [p for row, document in chosen for p in _profiles(row, document, table)]
        for members in group(profiles, near)[0]:
            labels |= dict.fromkeys(members, members[0])
    return labels


def _article(row: Row) -> Article:
    return Article(row["doc"], Source("", ""), "", row["text"])


def _profiles(row: Row, document: Document, table: Senses) -> Iterator[Profile]:
    given = sorted((m for m in row["mentions"] if "ACTION" in m["type"]), key=lambda m: (m["start"], m["id"]))
    for order, mention in enumerate(given):
        head = document.head_of(Span(mention["start"], mention["end"]))
        if head:
            trigger = _act(document, head, mention["text"])
            found = profile(document, head, mention["id"], order=order)
            yield replace(found, acts=table.find(trigger, trigger))


def _act(document: Document, head: Token, words_given: str) -> tuple[str, ...]:
    """The words of the trigger with a particle or a light verb's object."""
    more = (kid.lower for kid in document.kids(head.index, "compound:prt", "obj") if kid.relation == "compound:prt")
    return (*words(words_given.lower()), *more) or (head.lower,)


def profile(document: Document, head: Token, name: str, *, order: int) -> Profile:
    """The profile of the event a token tells of, its participants taken from the syntax."""
    agents = _keys(document, head, "nsubj", "nmod:poss", "obl:agent")
    patients = _keys(document, head, "obj", "nsubj:pass", "compound", "nmod")
    sentence = document.sentences[head.sentence]
    around = {stem(w) for w in words(document.quote(sentence.span)) if telling(w)} - {stem(head.lower)}
    return Profile(
        name, document.article.id, order, stem(head.lower), agents=agents - patients, patients=patients,
        where=_keys(document, head, "obl"), words=frozenset(around), sentence=head.sentence,
    )  # fmt: skip


def _keys(document: Document, head: Token, *relations: str) -> frozenset[str]:
    found = [
        kid for kid in document.kids(head.index, *relations) if kid.relation in relations or ":" not in kid.relation
    ]
    tokens = [document.tokens[i] for kid in found for i in document.subtree(kid.index) if i != head.index]
    return frozenset(stem(t.lower) for t in tokens if t.pos in ("PROPN", "NOUN") and telling(t.text))
