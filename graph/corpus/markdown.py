"""a .md file with front matter -> one Draft: the whole file as text, the front matter and pure mark-up as furniture"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import frontmatter
from frontmatter.default_handlers import YAMLHandler
from yaml import YAMLError

from graph.corpus.decode import text_of
from graph.corpus.draft import Draft
from graph.errors import ArticleError
from graph.model import Span

_FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_PAIR = re.compile(r"(\w{1,40}):[ \t]+([\w\"'\u201c\u2018].{0,1000}?)[ \t]*$")
_MARKUP = re.compile(
    r"^[ \t]*(?:(?:[-*_=][ \t]*){3,}|!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)|<!--[^\n]{0,500}-->|\[[^\]\n]{1,80}\]:[^\n]{0,500})[ \t]*$",
    re.MULTILINE,
)


def read(path: Path) -> Iterator[Draft]:
    """Front matter gives the head data; offsets count from the first character of the file."""
    text = text_of(path)
    head, own = front(text)
    marks = tuple(Span(*found.span()) for found in _MARKUP.finditer(text, own[0].end if own else 0))
    yield Draft(path.name, text, head, own + marks)


def front(text: str) -> tuple[dict[str, object], tuple[Span, ...]]:
    """The head data of the front matter and where it stands; ArticleError when it is no YAML."""
    head = _head(text)
    found = _FRONT.match(text) if head else None
    return head, (Span(*found.span()),) if found else ()


def keys(text: str) -> tuple[str, ...]:
    """What stands before a colon at the start of a line of the front matter, whether it can be read or not."""
    block = _FRONT.match(text)
    return tuple(re.findall(r"^(\w{1,40}):", block[0], re.MULTILINE)) if block else ()


def _head(text: str) -> dict[str, object]:
    try:
        found, _ = frontmatter.parse(text, handler=YAMLHandler())
    except (YAMLError, ValueError, RecursionError) as error:
        plain = _lines(text)
        if plain:
            return plain
        reason = str(error).splitlines()[0]
        raise ArticleError(f"has front matter that cannot be read ({reason})", "Mend it, or take it out.") from error
    return dict(found)


def _lines(text: str) -> dict[str, object]:
    """A head that is no YAML only because a value holds a colon, a bracket or a quotation mark: a key and its words a line."""
    block = _FRONT.match(text)
    lines = [line for line in block[0].splitlines()[1:-1] if line.strip()] if block else []
    pairs = [_PAIR.match(line) for line in lines]
    return {pair[1]: _bare(pair[2]) for pair in pairs if pair} if all(pairs) else {}


def _bare(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    return value[1:-1] if quoted else value
