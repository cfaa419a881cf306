"""Article -> Document: paragraphs, sentences and tokens with their syntax, as spans into the untouched text"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from graph.errors import LanguageError
from graph.model import Article, Span

_PARAGRAPH = re.compile(r"[^\n]+")


class Token(NamedTuple):
    """One token: `index`, `head` and `sentence` count within the document; `relation` is a UD label (root: head == index).

    `lower` is lower-cased with typographic apostrophes made plain; `space` tells whether white space follows.
    """

    index: int
    start: int
    end: int
    text: str
    lower: str
    lemma: str
    pos: str
    tag: str
    relation: str
    head: int
    sentence: int
    space: bool

    @property
    def span(self) -> Span:
        """Where the token stands in the article."""
        return Span(self.start, self.end)


class Sentence(NamedTuple):
    """Tokens first..last (exclusive) of the document; `paragraph` counts the blocks of text, `headline` marks the title."""

    index: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int
    headline: bool = False

    @property
    def span(self) -> Span:
        """Where the sentence stands in the article."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Document:
    """An article read by the language pipeline."""

    article: Article
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    children: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]

    @property
    def text(self) -> str:
        """The untouched text of the article."""
        return self.article.text

    def quote(self, span: Span) -> str:
        """The exact words of a span."""
        return self.article.quote(span)

    def of(self, sentence: Sentence) -> tuple[Token, ...]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that overlap a span."""
        first = max(bisect_right(self.starts, span.start) - 1, 0)
        last = bisect_right(self.starts, max(span.end - 1, span.start))
        return tuple(t for t in self.tokens[first:last] if t.start < span.end and span.start < t.end)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character, if any."""
        token = self.token_at(offset)
        return self.sentences[token.sentence] if token else None

    def token_at(self, offset: int) -> Token | None:
        """The last token that starts at or before the character."""
        place = bisect_right(self.starts, offset) - 1
        return self.tokens[place] if place >= 0 else None

    def head_of(self, span: Span) -> Token | None:
        """The token of the span whose head lies outside it (the syntactic head of the phrase)."""
        inside = self.within(span)
        indices = {token.index for token in inside}
        return next((t for t in inside if t.head not in indices or t.head == t.index), None)

    def subtree(self, index: int) -> tuple[int, ...]:
        """The indices of a token and all that hangs on it, in text order."""
        found, waiting = [], [index]
        while waiting:
            place = waiting.pop()
            found.append(place)
            waiting.extend(self.children[place])
        return tuple(sorted(found))

    def kids(self, index: int, *relations: str) -> tuple[Token, ...]:
        """The children of a token, all or those with one of the relations ("nsubj" also takes "nsubj:pass")."""
        kids = (self.tokens[child] for child in self.children[index])
        return tuple(
            k for k in kids if not relations or k.relation in relations or k.relation.split(":")[0] in relations
        )

    def cover(self, indices: Iterable[int]) -> Span:
        """The span from the first to the last of some tokens."""
        places = sorted(indices)
        return Span(self.tokens[places[0]].start, self.tokens[places[-1]].end)


def read(articles: Iterable[Article], *, pipeline: str = "") -> Iterator[Document]:
    """Articles -> documents in order; `pipeline` names an installed spaCy pipeline (default: the one that ships)."""
    nlp = load(pipeline)
    for article in articles:
        blocks = tuple(paragraphs(article))
        docs = nlp.pipe((article.quote(block) for block in blocks), batch_size=64)
        yield assemble(article, zip(blocks, docs, strict=True))


def paragraphs(article: Article) -> Iterator[Span]:
    """The lines of the text that are no furniture and hold a word."""
    for match in _PARAGRAPH.finditer(article.text):
        line = Span(*match.span())
        if match[0].strip() and not any(piece.overlaps(line) for piece in article.furniture):
            yield line


@lru_cache(maxsize=2)
def load(pipeline: str = "") -> Language:
    """The spaCy pipeline of that name; LanguageError says how to install it."""
    try:
        return spacy.load(pipeline or Path(__file__).parent / "lang" / "en" / "model", exclude=["ner"])
    except OSError as error:
        raise LanguageError(
            f"no spaCy pipeline {pipeline!r}. Install it (pip install {pipeline}), or leave --pipeline out to use the one that ships."
        ) from error


def assemble(article: Article, blocks: Iterable[tuple[Span, Doc]]) -> Document:
    """(paragraph span, its spaCy Doc) pairs -> one Document with offsets in the article."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for paragraph, (block, doc) in enumerate(blocks):
        _add(tokens, sentences, (article, block, paragraph), doc)
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    starts = tuple(token.start for token in tokens)
    return Document(article, tuple(tokens), tuple(sentences), tuple(map(tuple, children)), starts)


def _add(tokens: list[Token], sentences: list[Sentence], where: tuple[Article, Span, int], doc: Doc) -> None:
    article, block, paragraph = where
    base, headline = block.start, article.headline is not None and article.headline.overlaps(block)
    for sent in doc.sents:
        words = [word for word in sent if not word.is_space]
        if words:
            places = {word.i: len(tokens) + n for n, word in enumerate(words)}
            number, first = len(sentences), len(tokens)
            for word in words:
                tokens.append(_token(word, places, base, number))
            start, end = tokens[first].start, tokens[-1].end
            sentences.append(Sentence(number, first, len(tokens), start, end, paragraph, headline))


def _token(word: spacy.tokens.Token, places: dict[int, int], base: int, sentence: int) -> Token:
    start, index = base + word.idx, places[word.i]
    lower = word.lower_.replace("\u2019", "'").replace("\u2018", "'")
    return Token(
        index, start, start + len(word), word.text, lower, (word.lemma_ or lower).lower(), word.pos_, word.tag_,
        _relation(word), places.get(word.head.i, index), sentence, bool(word.whitespace_),
    )  # fmt: skip


def _relation(word: spacy.tokens.Token) -> str:
    return "root" if word.head.i == word.i else word.dep_
