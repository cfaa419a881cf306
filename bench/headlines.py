"""headlines of our own -> how many of their frames, who did what to whom, the trees hold"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.trees import Scores
from graph import text
from graph.model import Article, Source

FILE = Path(__file__).with_name("headlines.txt")
ROLES = {"nsubj": "subject", "nsubj:pass": "passive", "obj": "object"}
Frame = tuple[str, str, str]


class Headline(NamedTuple):
    """The words and their frames: (predicate, role, words of the phrase either of which may lead it)."""

    text: str
    frames: tuple[Frame, ...]


def read(path: Path = FILE) -> Iterator[Headline]:
    """The headlines of a file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, _, frames = line.partition(" |")
            yield Headline(words, tuple(_frames(frames)))


def _frames(noted: str) -> Iterator[Frame]:
    for frame in filter(None, map(str.strip, noted.split(";"))):
        predicate, _, parts = frame.partition(":")
        for part in parts.split(","):
            role, word = part.split()
            yield predicate, role, word


def score(path: Path = FILE) -> Scores:
    """Right, found and wanted frames over all headlines."""
    kept, scores = list(read(path)), Scores()
    for headline, found in zip(kept, _found([each.text for each in kept]), strict=True):
        scores.add("frames", [_same(frame, headline.frames) for frame in found], headline.frames)
    return scores


def _same(frame: Frame, wanted: tuple[Frame, ...]) -> Frame:
    """The wanted frame that this one is, or itself."""
    predicate, role, word = frame
    return next((w for w in wanted if w[:2] == (predicate, role) and word in w[2].split("|")), frame)


def _found(lines: list[str]) -> Iterator[list[Frame]]:
    articles = (Article(str(n), Source("bench", "bench"), line, line) for n, line in enumerate(lines))
    for document in text.read(articles):
        tokens = document.tokens
        yield [(tokens[t.head].text, ROLES[t.relation], t.text) for t in tokens if t.relation in ROLES]
