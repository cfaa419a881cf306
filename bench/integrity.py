"""a folder of articles -> does every span of its site give back, from the files as received, its exact words?"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from graph import site
from graph.model import Article, Timeline
from graph.rdf import store

_PASSAGES = """
SELECT ?file ?start ?end ?exact WHERE {
  ?passage oa:hasSource/schema:identifier ?file ; oa:hasSelector ?position, ?quote .
  ?position oa:start ?start ; oa:end ?end . ?quote oa:exact ?exact }
"""
Quoted = tuple[str, int, int, str]


def run(argv: list[str]) -> int:
    """CORPUS [--out DIR]: builds the site, then holds its quotations against the files; 1 when one is not exact."""
    parser = argparse.ArgumentParser(prog="python -m bench integrity")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=Path("site"))
    args = parser.parse_args(argv)
    timeline = site.build(args.corpus, args.out, site.Settings())
    total, broken = check(timeline, args.corpus, args.out)
    print(f"{total - len(broken)} of {total} spans give back their exact words")
    print(*broken, sep="\n", end="\n" if broken else "")
    return 1 if broken or not total else 0


def check(timeline: Timeline, corpus: Path, out: Path) -> tuple[int, list[str]]:
    """How many quotations the graph and the tables hold, and those whose words do not stand where they say."""
    texts = {article.file: received(corpus, article) for article in timeline.articles}
    files = {article.id: article.file for article in timeline.articles}
    found = [*graph_quotations(out), *table_quotations(out, files), *json_quotations(out, files)]
    broken = [
        f"{file} {start}-{end}: {words!r}"
        for file, start, end, words in found
        if not _exact(texts, file, start, end, words)
    ]
    return len(found), broken


def received(corpus: Path, article: Article) -> str:
    """The text of an article read from its file anew; of a web page the text that was taken out of it."""
    name, _, line = article.file.partition(":")
    path = corpus / name if corpus.is_dir() else corpus
    if path.suffix.lower() in (".html", ".htm"):
        return article.text
    text = path.read_bytes().decode("utf-8-sig")
    return str(json.loads(text.split("\n")[int(line) - 1])["text"]) if line else text


def graph_quotations(out: Path) -> Iterator[Quoted]:
    """Every passage of graph.ttl: file, start, end, words."""
    _, rows = store.query(store.load(out / "graph.ttl"), _PASSAGES)
    for file, start, end, words in rows:
        yield file, int(start), int(end), words


def table_quotations(out: Path, files: Mapping[str, str]) -> Iterator[Quoted]:
    """Every row of claims.csv: file, start, end, words."""
    with (out / "claims.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            yield files[row["article"]], int(row["start"]), int(row["end"]), row["words"]


def json_quotations(out: Path, files: Mapping[str, str]) -> Iterator[Quoted]:
    """Every object of timeline.json that has words with a place: file, start, end, words."""
    waiting = [json.loads((out / "timeline.json").read_text(encoding="utf-8"))]
    while waiting:
        found = waiting.pop()
        if isinstance(found, dict) and {"article", "start", "end", "words"} <= found.keys():
            yield files[found["article"]], found["start"], found["end"], found["words"]
        inner = found.values() if isinstance(found, dict) else found
        waiting.extend(item for item in inner if isinstance(item, dict | list))


def _exact(texts: Mapping[str, str], file: str, start: int, end: int, words: str) -> bool:
    return bool(words.strip()) and texts[file][start:end] == words
