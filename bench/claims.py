"""articles without answers -> who says what in each, in the form of score_claims.py; beside it textacy's direct quotations"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from pathlib import Path

from bench import direct_quotations, rows
from graph import attribution, ontology, text
from graph.model import Article, Attribution, Findings, Source, Span
from graph.text import Document

Json = dict[str, object]


def run(argv: list[str]) -> int:
    """IN.jsonl OUT.jsonl: writes the attributions of each article and tells the speed of the stage."""
    parser = argparse.ArgumentParser(prog="python -m bench claims")
    parser.add_argument("articles", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pipeline", default="", help="a spaCy pipeline (default: the one that ships)")
    parser.add_argument("--textacy", type=Path, help="also write what textacy's direct_quotations finds")
    args = parser.parse_args(argv)
    documents = list(text.read(_articles(args.articles), pipeline=args.pipeline))
    found, spent = _timed(documents)
    rows.write(args.out, (row(article, outermost(some)) for article, some in found))
    size = sum(len(document.text) for document in documents)
    print(f"{len(documents)} articles, {size / max(spent, 1e-9) / 1e6:.2f} M characters/s, parsing excluded")
    if args.textacy:
        print(_beside(documents, args.textacy, args.pipeline))
    return 0


def _articles(path: Path) -> list[Article]:
    return [_article(row) for row in rows.read(path)]


def _article(row: Json) -> Article:
    name = str(row.get("publisher", ""))
    return Article(str(row["id"]), Source(name, name), str(row.get("title", "")), str(row["text"]))


def _timed(documents: Iterable[Document]) -> tuple[list[tuple[Article, tuple[Attribution, ...]]], float]:
    """The attributions of each article from its syntax and marks alone, and the seconds that took."""
    world = ontology.load()
    attribution.find(next(iter(text.read([Article("", Source("", ""), "", "A test.")]))), Findings(), world)
    started = time.process_time()
    found = [(document.article, attribution.find(document, Findings(), world)) for document in documents]
    return found, time.process_time() - started


def _beside(documents: list[Document], path: Path, pipeline: str) -> str:
    """Writes textacy's rows; tells for how many articles it raised."""
    if not direct_quotations.available():
        return "textacy is not installed (pip install textacy)"
    found = list(direct_quotations.rows(documents, pipeline))
    rows.write(path, (line for line, _ in found))
    return f"textacy raised on {sum(bool(error) for _, error in found)} of {len(found)} articles"


def outermost(found: Iterable[Attribution]) -> list[Attribution]:
    """Those inside no other's content: the corpus annotates no others."""
    return [one for one in found if one.within < 0]


def row(article: Article, found: Iterable[Attribution]) -> Json:
    """One line of the scorer's form."""
    listed = [
        {"source": _spans(_closed(article, a.source)), "cue": _spans(a.cue), "content": _spans(a.content)}
        for a in found
    ]
    return {"id": article.id, "attributions": listed}


def _closed(article: Article, source: Iterable[Span]) -> list[Span]:
    """Sources with the comma that closes an apposition and the "'s" of an owner: the corpus counts both in."""
    return [Span(span.start, span.end + _tail(article, span)) for span in source]


def _tail(article: Article, span: Span) -> int:
    following = article.text[span.end : span.end + 2]
    if following in ("'s", "’s"):
        return 2
    return 1 if following[:1] == "," and "," in article.quote(span) else 0


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
