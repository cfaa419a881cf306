"""articles without answers -> who says what in each, in the form of score_claims.py; beside it textacy's direct quotations"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from graph import attribution, ontology, pipeline, text
from graph.model import Article, Attribution, Findings, Source, Span
from graph.text import Document

Json = dict[str, object]
Spans = list[list[int]]


def run(argv: list[str]) -> int:
    """IN.jsonl OUT.jsonl: writes the attributions of each article and tells the speed of the stage."""
    parser = argparse.ArgumentParser(prog="python -m bench claims")
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pipeline", default="", help="a spaCy pipeline (default: the one that ships)")
    parser.add_argument("--textacy", type=Path, help="also write what textacy.extract.direct_quotations finds")
    args = parser.parse_args(argv)
    rows = [json.loads(line) for line in args.articles.read_text(encoding="utf-8").splitlines() if line.strip()]
    documents = list(text.read([_article(row) for row in rows], pipeline=args.pipeline))
    started = time.process_time()
    found = [(document, attributions(document)) for document in documents]
    spent = time.process_time() - started
    _write(args.out, (row(document.article.id, outermost(some)) for document, some in found))
    size = sum(len(document.text) for document in documents)
    print(f"{len(documents)} articles, {size / max(spent, 1e-9) / 1e6:.2f} M characters/s, parsing excluded")
    if args.textacy:
        from bench import direct_quotations

        failed = _write(args.textacy, direct_quotations.rows(documents, args.pipeline))
        print(f"textacy: {failed} articles written", file=sys.stderr)
    return 0


def _article(row: Json) -> Article:
    name = str(row.get("publisher", ""))
    return Article(str(row["id"]), Source(name, name), str(row.get("title", "")), str(row["text"]))


def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of one article from its syntax and marks alone; speakers need no resolution here."""
    return attribution.find(document, Findings(), ontology.load())


def outermost(found: Iterable[Attribution]) -> list[Attribution]:
    """Those inside no other's content: the corpus annotates no others."""
    return [one for one in found if one.within < 0]


def row(name: str, found: Iterable[Attribution]) -> Json:
    """One line of the scorer's form."""
    listed = [{"source": _spans(a.source), "cue": _spans(a.cue), "content": _spans(a.content)} for a in found]
    return {"id": name, "attributions": listed}


def _spans(spans: Iterable[Span]) -> Spans:
    return [[span.start, span.end] for span in spans]


def _write(path: Path, rows: Iterable[Json]) -> int:
    lines = [json.dumps(line, ensure_ascii=False) for line in rows]
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return len(lines)


def whole(document: Document) -> Iterator[Attribution]:
    """The attributions as the pipeline finds them, speakers resolved."""
    yield from pipeline.read(document, ontology.load()).found.attributions
