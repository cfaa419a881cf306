"""third-party treebanks, headlines of our own -> how well tags, trees, names are found, and how fast; python -m bench syntax"""

from __future__ import annotations

import argparse
import re
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from bench import headlines, trees
from bench.nametags import score as score_names
from graph import text
from graph.model import Article, Source
from graph.text import parsing

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "treebanks"
MODEL = ROOT / "graph" / "lang" / "en" / "model"
FLOORS = ROOT / "bench" / "floors.toml"
TREES = {
    "dev": {"EWT dev": ("ewt/en_ewt-ud-dev.conllu", "")},
    "test": {
        "PUD news": ("pud/en_pud-ud-test.conllu", "n"),
        "PUD wiki": ("pud/en_pud-ud-test.conllu", "w"),
        "EWT test": ("ewt/en_ewt-ud-test.conllu", ""),
    },
}
NAMES = {
    "dev": {"UNER-EWT dev": "ner/uner/en_ewt-ud-dev.iob2"},
    "test": {"UNER-PUD": "ner/uner/en_pud-ud-test.iob2", "UNER-EWT test": "ner/uner/en_ewt-ud-test.iob2"},
}


def run(argv: list[str]) -> int:
    """Print every measure, marked where it fell below its floor; 1 when one did."""
    parser = argparse.ArgumentParser(prog="python -m bench syntax", description=__doc__)
    parser.add_argument("--treebanks", type=Path, default=SHARED)
    parser.add_argument("--part", choices=sorted(TREES), default="test")
    parser.add_argument("--no-speed", action="store_true")
    options = parser.parse_args(argv)
    if not options.treebanks.is_dir():
        print(f"{options.treebanks}: no such folder. Give the folder of treebanks with --treebanks.")
        return 2
    measures = [*quality(options.treebanks, options.part), *([] if options.no_speed else _cost(options.treebanks))]
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8")).get("syntax", {}) if FLOORS.is_file() else {}
    return int(sum(_told(name, value, floors.get(name)) for name, value in measures) > 0)


def _told(name: str, value: float, floor: float | None) -> bool:
    """Print one measure; True when it is worse than its floor (a ceiling for what should be small)."""
    small = name.endswith(("MB", "s)"))
    fell = floor is not None and (value > floor if small else value < floor)
    kept = "" if floor is None else f"  {'at most' if small else 'floor'} {floor:g}{'  FELL' if fell else ''}"
    print(f"{name:44}{value:10.1f}{kept}" if value >= 10 else f"{name:44}{value:10.2f}{kept}")
    return fell


def quality(treebanks: Path, part: str) -> Iterator[tuple[str, float]]:
    """Every measure of trees and names by "test set: measure"."""
    for name, (file, prefix) in TREES[part].items():
        for measure, found in trees.score(trees.read(treebanks / file, prefix=prefix)).table.items():
            yield f"{name}: {measure}", found.f
    for name, file in NAMES[part].items():
        for measure, found in score_names(treebanks / file).table.items():
            yield f"{name}: {measure}", found.f
    for measure, found in headlines.score().table.items():
        yield f"headlines of our own: {measure}", found.f


def _cost(treebanks: Path) -> Iterator[tuple[str, float]]:
    """Size on disk, time to load, words (without punctuation) per second of one core over the whole text stage."""
    yield "size of the pipeline, MB", sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file()) / 1e6
    parsing.load.cache_clear()
    start = time.process_time()
    parsing.load()
    yield "load (s)", time.process_time() - start
    articles = [
        Article(id=path.stem, source=Source("gum", "GUM"), title="", text=_plain(path))
        for path in sorted((treebanks / "gum").glob("GUM_news_*.conllu"))
    ]
    words = sum(len(re.findall(r"\w+(?:['’.-]\w+)*", article.text)) for article in articles)
    yield "words per second", words / _least(lambda: list(text.read(articles)))
    bare, lines = parsing.bare(), [line for article in articles for line in article.text.split("\n")]
    yield "words per second, spaCy's own steps alone", words / _least(lambda: list(bare.pipe(lines, batch_size=128)))


def _least(work: Callable[[], object], *, rounds: int = 5) -> float:
    """CPU seconds of the best of some rounds, for other work on the machine only slows."""
    found = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def _plain(path: Path) -> str:
    """The sentences of a treebank file as paragraphs of three."""
    found = re.findall(r"^# text = (.*)$", path.read_text(encoding="utf-8"), flags=re.M)
    return "\n".join(" ".join(found[place : place + 3]) for place in range(0, len(found), 3))
