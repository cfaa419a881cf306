"""corpus.toml -> Head: the story's title, what holds for every article, and the head data of each file"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graph.corpus.decode import text_of
from graph.errors import ArticleError
from graph.model import Notice

NAME = "corpus.toml"
_KEYS = ("title", "language", "article")
_FORM = "One [[article]] block per file, with file, outlet, title, published; seeds/corpus.toml shows the form."


@dataclass(frozen=True, slots=True)
class Head:
    """`files` maps a file name to its head data, in the order of the file; `notices` say what could not be used."""

    title: str = ""
    language: str = ""
    files: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


def read(folder: Path) -> Head:
    """The head data of a folder, empty without a corpus.toml; a broken one gives a notice and no head data."""
    path = folder / NAME
    if not path.exists():
        return Head()
    try:
        found = tomllib.loads(text_of(path))
    except ArticleError as error:
        return Head(notices=(Notice(NAME, error.what, f"{error.remedy} The articles are read without it."),))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        return Head(notices=(Notice(NAME, f"is broken: {error}", "Mend that line; the articles are read without it."),))
    return _head(folder, found)


def _head(folder: Path, found: Mapping[str, object]) -> Head:
    blocks = found.get("article", [])
    tables = [block for block in blocks if isinstance(block, dict)] if isinstance(blocks, list) else []
    files = {str(block["file"]): _without_file(block) for block in tables if "file" in block}
    title, language = str(found.get("title", "")), str(found.get("language", ""))
    return Head(title, language, files, (*_unknown(found), *_notices(folder, blocks, tables, files)))


def _unknown(found: Mapping[str, object]) -> Iterator[Notice]:
    for key in found:
        if key not in _KEYS:
            yield Notice(NAME, f"unknown key {key!r}", f"Known keys are {', '.join(_KEYS)}.")


def _without_file(block: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in block.items() if key != "file"}


def _notices(
    folder: Path, blocks: object, tables: list[dict[str, object]], files: Mapping[str, object]
) -> Iterator[Notice]:
    if not isinstance(blocks, list) or len(tables) < len(blocks):
        yield Notice(NAME, "has an article that is no block", _FORM)
    for number, block in enumerate(tables, 1):
        if "file" not in block:
            yield Notice(NAME, f"article {number} names no file", _FORM)
    named = [str(block["file"]) for block in tables if "file" in block]
    for name in files:
        if named.count(name) > 1:
            yield Notice(name, f"stands in {NAME} more than once, and the last block holds", "Keep one of the blocks.")
        if not (folder / name.partition(":")[0]).is_file():
            yield Notice(
                name, f"is missing, and {NAME} names it", f"Put the file there, or take its block out of {NAME}."
            )
