"""CoNLL-U files -> sentences and paragraphs of frozen words; the first half of the converter"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

GUM_GENRES = frozenset({"academic", "bio", "court", "interview", "news", "speech", "textbook", "voyage"})


class Word(NamedTuple):
    """One syntactic word; `head` counts from 0 within the sentence, a root heads itself."""

    form: str
    lemma: str
    pos: str
    tag: str
    feats: str
    head: int
    relation: str
    space: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, the paragraph it stands in, and the genre its document's name begins with.

    `notes` is the last column of each word as it stands in the file.
    """

    words: tuple[Word, ...]
    paragraph: str
    genre: str = ""
    notes: tuple[str, ...] = ()


def read(path: Path) -> Iterator[Sentence]:
    """The sentences of a file; `paragraph` changes with every document and paragraph mark."""
    paragraph, genre, lines = f"{path.stem}-0", "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"# newdoc id = ([A-Za-z]+)", line):
            genre = match[1]
        if re.match(r"# new(doc|par)\b", line):
            paragraph = f"{path.stem}-{_following(paragraph)}"
        elif line and not line.startswith("#"):
            lines.append(line.split("\t"))
        elif not line and lines:
            yield Sentence(_words(lines), paragraph, genre, _notes(lines))
            lines = []
    if lines:
        yield Sentence(_words(lines), paragraph, genre, _notes(lines))


def _following(paragraph: str) -> int:
    """The number of the next paragraph."""
    return int(paragraph.rsplit("-", 1)[1]) + 1


def _words(lines: list[list[str]]) -> tuple[Word, ...]:
    joined = _joined(lines)
    rows = [row for row in lines if row[0].isdigit()]
    return tuple(
        Word(
            row[1], row[2], row[3], row[4], "" if row[5] == "_" else row[5],
            int(row[6]) - 1 if row[6] != "0" else index, row[7],
            int(row[0]) not in joined and "SpaceAfter=No" not in row[9],
        )
        for index, row in enumerate(rows)
    )  # fmt: skip


def _notes(lines: list[list[str]]) -> tuple[str, ...]:
    return tuple(row[9] for row in lines if row[0].isdigit())


def _joined(lines: list[list[str]]) -> set[int]:
    """The words with no space after them because of a multiword token ("do" in "don't")."""
    joined: set[int] = set()
    for row in lines:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            joined.update(range(first, last + ("SpaceAfter=No" in row[9])))
    return joined


def paragraphs(sentences: Iterable[Sentence], *, longest: int = 10) -> Iterator[tuple[Sentence, ...]]:
    """Sentences -> paragraphs of at most `longest` sentences."""
    for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph):
        members = tuple(group)
        for start in range(0, len(members), longest):
            yield members[start : start + longest]


def gum_files(folder: Path, part: str) -> tuple[Path, ...]:
    """The files of the free genres in one part (train, dev, test) of GUM's own split."""
    chosen = [path for path in sorted(folder.glob("GUM_*.conllu")) if path.stem.split("_")[1] in GUM_GENRES]
    names = _split(folder)[part]
    return tuple(path for path in chosen if path.stem in names)


def _split(folder: Path) -> dict[str, set[str]]:
    """GUM's own table: part -> document names."""
    parts: dict[str, set[str]] = {}
    part = ""
    for line in (folder / "splits.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif match := re.search(r"\* (GUM_\w+)", line):
            parts.setdefault(part, set()).add(match[1])
    return parts


def load(treebanks: Path, part: str) -> tuple[tuple[Sentence, ...], ...]:
    """The paragraphs of EWT and GUM's free genres for one part."""
    files = (treebanks / "ewt" / f"en_ewt-ud-{part}.conllu", *gum_files(treebanks / "gum", part))
    return tuple(paragraph for path in files for paragraph in paragraphs(read(path)))
