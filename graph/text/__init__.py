"""Article -> Document: paragraphs, sentences and tokens with their syntax, as spans into the untouched text"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, groupby, tee

from spacy.tokens import Doc
from spacy.tokens import Token as Word

from graph.lang.en.lemmas import lemma
from graph.model import Article, Span
from graph.text.parsing import dateline, parse, readable
from graph.text.repairs import mended
from graph.text.syntax import Arc, Form, universal

_PARAGRAPH = re.compile(r"[^\n]{1,8000}(?=\n|\Z)|[^\n]{1,8000}(?<=[.!?] )|[^\n]{1,8000}")
_LONGEST = 250


@dataclass(frozen=True, slots=True, eq=False)
class Token:
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


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
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


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """An article read by the language pipeline; what is kept of a document hangs on this very one.

    `lowers` are its tokens lower-cased, `capitals` the places of those with a capital, `bases` their relations without
    subtypes; `below` leads, for each token, from a relation, with and without subtype, to what hangs on it by that one,
    and `where` from a lower-cased word to its places.
    """

    article: Article
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    children: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]
    lowers: tuple[str, ...]
    capitals: tuple[int, ...]
    bases: tuple[str, ...]
    below: tuple[Mapping[str, tuple[int, ...]], ...]
    where: Mapping[str, tuple[int, ...]]

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

    def worded(self, words: Collection[str]) -> list[Token]:
        """The tokens that are one of some words, which are lower-cased."""
        tokens, where = self.tokens, self.where
        known = where.keys() & words if len(words) < len(where) else filter(words.__contains__, where)
        return [tokens[place] for place in sorted([at for word in known for at in where[word]])]

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that overlap a span."""
        first, last = self._bounds(span)
        return self.tokens[first:last]

    def indices(self, span: Span) -> range:
        """The indices of the tokens that overlap a span."""
        return range(*self._bounds(span))

    def covered(self, spans: Iterable[Span]) -> frozenset[int]:
        """The indices of the tokens that overlap one of some spans."""
        return frozenset(chain.from_iterable(map(self.indices, spans)))

    def _bounds(self, span: Span) -> tuple[int, int]:
        start, end = span
        first = (bisect_right(self.starts, start) or 1) - 1
        last = bisect_left(self.starts, end, first)
        return first + (first < last and self.tokens[first].end <= start), last

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
        return _head_of(self, span)

    def subtree(self, index: int) -> tuple[int, ...]:
        """The indices of a token and all that hangs on it, in text order."""
        found, children = [index], self.children
        for place in found:
            found += children[place]
        return tuple(sorted(found))

    def spread(self, index: int) -> Span:
        """From the first to the last word of a token and all that hangs on it."""
        found, children = [index], self.children
        for place in found:
            found += children[place]
        return Span(self.tokens[min(found)].start, self.tokens[max(found)].end)

    def kids(self, index: int, *relations: str) -> tuple[Token, ...]:
        """The children of a token, all or those with one of the relations ("nsubj" also takes "nsubj:pass")."""
        tokens, below = self.tokens, self.below[index]
        if not relations:
            return tuple([tokens[k] for k in self.children[index]])
        if not below:
            return ()
        found: tuple[int, ...] = ()
        for name in relations:
            if name in below:
                found = tuple(sorted({*found, *below[name]})) if found else below[name]
        return tuple([tokens[k] for k in found]) if found else ()

    def cover(self, indices: Iterable[int]) -> Span:
        """The span from the first to the last of some tokens."""
        places = tuple(indices)
        return Span(self.tokens[min(places)].start, self.tokens[max(places)].end)


@lru_cache(maxsize=4096)
def _head_of(document: Document, span: Span) -> Token | None:
    """Stages ask for the heads of the same few phrases again and again."""
    inside = document.within(span)
    if len(inside) < 2:
        return inside[0] if inside else None
    first, last = inside[0].index, inside[-1].index
    return next((t for t in inside if not first <= t.head <= last or t.head == t.index), None)


def read(articles: Iterable[Article], *, pipeline: str = "") -> Iterator[Document]:
    """Articles -> documents in order; `pipeline` names an installed spaCy pipeline (default: the one that ships)."""
    asked, waiting = tee((article, tuple(paragraphs(article))) for article in articles)
    lines = (readable(article.quote(block), article.text) for article, blocks in asked for block in blocks)
    docs = parse(lines, pipeline=pipeline)
    for article, blocks in waiting:
        yield assemble(article, tuple((block, next(docs)) for block in blocks))


def paragraphs(article: Article) -> Iterator[Span]:
    """The lines of the text that are no furniture and hold a word; endless lines are cut behind a sentence."""
    for match in _PARAGRAPH.finditer(article.text):
        line = Span(*match.span())
        if match[0].strip() and not article.is_furniture(line):
            yield line


def assemble(article: Article, blocks: Iterable[tuple[Span, Doc]]) -> Document:
    """(paragraph span, its spaCy Doc) pairs -> one Document with offsets in the article."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    for paragraph, (block, doc) in enumerate(blocks):
        headline = article.headline is not None and article.headline.overlaps(block)
        words = tuple(_tokens(article, block, doc, len(tokens), len(sentences)))
        tokens.extend(words)
        for first, last in _bounds(words):
            number, base = len(sentences), words[0].index
            start, end = words[first].start, words[last - 1].end
            sentences.append(Sentence(number, base + first, base + last, start, end, paragraph, headline))
    return indexed(article, tuple(tokens), tuple(sentences))


def indexed(article: Article, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...]) -> Document:
    """The tokens and sentences of an article as a Document, with what is looked up again and again."""
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    plain = {relation: relation.partition(":")[0] for relation in {token.relation for token in tokens}}
    starts, lowers = tuple(t.start for t in tokens), tuple(t.lower for t in tokens)
    capitals = tuple(t.index for t in tokens if t.text[:1].isupper())
    bases = tuple(plain[t.relation] for t in tokens)
    below = tuple(
        _placed((name, k) for k in kids for name in dict.fromkeys((tokens[k].relation, bases[k]))) for kids in children
    )
    kids, where = tuple(map(tuple, children)), _placed(zip(lowers, range(len(tokens)), strict=True))
    return Document(article, tokens, sentences, kids, starts, lowers, capitals, bases, below, where)


def _placed(named: Iterable[tuple[str, int]]) -> Mapping[str, tuple[int, ...]]:
    """The places of each name, in the order given."""
    found: dict[str, list[int]] = {}
    for name, place in named:
        found.setdefault(name, []).append(place)
    return {name: tuple(places) for name, places in found.items()}


def _bounds(words: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) places of each sentence within its paragraph."""
    for _, group in groupby(range(len(words)), key=lambda place: words[place].sentence):
        places = tuple(group)
        yield places[0], places[-1] + 1


def _tokens(article: Article, block: Span, doc: Doc, base: int, sentences: int) -> Iterator[Token]:
    """The words of a paragraph with indices, heads and sentences that count on from those before it."""
    numbers = _numbers(doc, sentences)
    for number, group in groupby((word for word in doc if not word.is_space), key=lambda word: numbers[word.i]):
        words = tuple(group)
        arcs, forms = _tree(words)
        for place, (word, arc, form) in enumerate(zip(words, arcs, forms, strict=True)):
            start = block.start + word.idx
            end = start + len(word)
            relation = "root" if arc.head == place else arc.relation
            yield Token(
                base + place, start, end, article.text[start:end], form.lower, arc.lemma, arc.pos, form.tag,
                relation, base + arc.head, number, bool(word.whitespace_),
            )  # fmt: skip
        base += len(words)


def _tree(words: Sequence[Word]) -> tuple[Sequence[Arc], Sequence[Form]]:
    """The arcs of one sentence, whose heads count within it: other schemes turned into ours, slips mended."""
    places = {word.i: place for place, word in enumerate(words)}
    arcs, forms = [], []
    for place, word in enumerate(words):
        lower, tag, pos = word.lower_.replace("\u2019", "'").replace("\u2018", "'"), word.tag_, word.pos_
        forms.append(Form(lower, tag, word.text.istitle()))
        # A word whose head stands in another sentence leads its own.
        arcs.append(Arc(places.get(word.head.i, place), word.dep_, pos, lemma(lower, pos, tag)))
    return mended(universal(arcs), forms)


def _numbers(doc: Doc, first: int) -> list[int]:
    """Per word the number of its sentence; white space alone makes none, nor does a dateline, which stays a tree of its own, and
    what is longer than any sentence is cut.

    Stages take a word with all that hangs on it, so that their time grows with the square of a sentence.
    """
    numbers, number, opening = [], first - 1, dateline(doc.text)
    waiting, long = True, 0
    for word in doc:
        waiting = waiting or (bool(word.is_sent_start) and word.idx != opening) or long == _LONGEST
        if waiting and not word.is_space:
            number, waiting, long = number + 1, False, 0
        numbers.append(number)
        long += 1
    return numbers
