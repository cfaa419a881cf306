"""lines of text -> spaCy documents, by the pipeline that ships or any other; sentences end where quotations let them"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from graph.errors import LanguageError
from graph.lang.en.sentences import APART, DATELINE, FROM_THEN, SPANS, WHOLE
from graph.text.headlines import FILE, terse, weigh
from graph.text.vectors import quicken

_SHIPPED = Path(__file__).parents[1] / "lang" / "en" / "model"
_BATCH = 128
_WORD = re.compile(r"[^\W\d_]+")
_OPENING, _CLOSING, _STRAIGHT = "“‘«„", "”»", '"'
_MARKS = frozenset(_CLOSING + _STRAIGHT)
# A dateline is no longer than this.
_OPENS = 120
_BORDERS, _POINTS, _SHORT = (",", ";"), (".", ":"), 2
_DECIMALS = re.compile(r"\d{1,2}(?!\d)")
_TERMINATORS = frozenset(".!?…")


def parse(lines: Iterable[str], *, pipeline: str = "") -> Iterator[Doc]:
    """Lines -> documents in order, in batches; the pipeline that ships reads headlines with weights of their own."""
    readers = load(pipeline)
    waiting = iter(lines)
    while part := list(islice(waiting, _BATCH)):
        told = [len(readers) > 1 and terse(line) for line in part]
        found = [_read(nlp, part, told, kind=kind) for kind, nlp in enumerate(readers)]
        yield from (next(found[kind]) for kind in told)


def _read(nlp: Language, lines: Sequence[str], told: Sequence[bool], *, kind: int) -> Iterator[Doc]:
    return nlp.pipe((line for line, one in zip(lines, told, strict=True) if one == kind), batch_size=_BATCH)


@lru_cache(maxsize=2)
def load(pipeline: str = "") -> tuple[Language, ...]:
    """The spaCy pipeline of that name with our sentence boundaries, loaded once; LanguageError says how to install it.

    The pipeline that ships comes with a second that has the weights for headlines.
    """
    full = bare(pipeline)
    found = (full,) if pipeline else (full, _for_headlines(full))
    for nlp in found:
        if "parser" in nlp.pipe_names:
            nlp.add_pipe("parallax_boundaries", before="parser")
    return found


def _for_headlines(full: Language) -> Language:
    """The pipeline that ships once more, with the same words and other weights; both are made quick."""
    nlp = spacy.load(_SHIPPED, vocab=full.vocab, exclude=["vocab", "tokenizer"])
    nlp.tokenizer = full.tokenizer
    weigh(nlp, _SHIPPED / FILE)
    quicken(nlp, quicken(full))
    return nlp


def bare(pipeline: str = "") -> Language:
    """The spaCy pipeline of that name as it was trained."""
    try:
        return spacy.load(pipeline or _SHIPPED, exclude=["ner", "lemmatizer"])
    except OSError as error:
        raise LanguageError(
            f"no spaCy pipeline {pipeline!r}. Install it (pip install {pipeline}), or leave --pipeline out to use the one that ships."
        ) from error


@Language.component("parallax_boundaries")
def boundaries(doc: Doc) -> Doc:
    """Where a sentence cannot begin: at a closing quotation mark, in lower case behind one ("Never!" he said), at a comma,
    or inside a number that scraped text has set apart ("a magnitude of 5. 3"); what a dateline stands before begins anew."""
    texts = [token.text for token in doc]
    inside, opening = False, dateline(doc.text)
    for place in range(1, len(texts)):
        mark, before = texts[place], texts[place - 1]
        opens = mark in _OPENING or (mark == _STRAIGHT and not inside)
        closes = _closes(mark, opens)
        inside = (inside or opens) and not closes
        small = before in _MARKS and mark[:1].islower()
        if small or closes or mark in _BORDERS or (before in _POINTS and _goes_on(texts, place)):
            doc[place].is_sent_start = False
        if doc[place].idx <= opening:
            doc[place].is_sent_start = doc[place].idx == opening
    return doc


def dateline(line: str) -> int:
    """Where the report begins behind a place, a day or an agency and a dash; 0 without them."""
    found = DATELINE.match(line[:_OPENS])
    return found.end() if found else 0


def _goes_on(texts: Sequence[str], place: int) -> bool:
    """True for digits right behind a short number and its point: its decimals or its minutes, unless they count whole things."""
    if place < 2 or not _DECIMALS.match(texts[place]) or place > 2 and _counts(texts, place + 1):
        return False
    return texts[place - 2].isdigit() and len(texts[place - 2]) <= _SHORT


def _counts(texts: Sequence[str], place: int) -> bool:
    """True where a number before this place counts what has no tenths, and so begins a sentence of its own."""
    said, then = ([*texts[place : place + 2], "", ""])[:2]
    return said in WHOLE or said in SPANS and then in FROM_THEN


def _closes(mark: str, opens: bool) -> bool:
    return not opens and (mark in _CLOSING or mark == _STRAIGHT)


def readable(line: str, text: str) -> str:
    """A line -> as many characters for the parser: its words in the case in which the article writes them, what scraping set
    apart joined again ("Arlen’ s port")."""
    line = APART.sub(r"\1\2 ", line)
    words = [word for word in _WORD.findall(line) if len(word) > 3]
    if len(words) < 3 or line.rstrip()[-1:] in _TERMINATORS and not line.isupper():
        return line
    loud = sum(word.isupper() for word in words) > 0.8 * len(words)
    if not loud and sum(word[0].isupper() for word in words) < 0.8 * len(words):
        return line
    found = _recased(line, *_written(text), loud=loud)
    return found if len(found) == len(line) else line


@lru_cache(maxsize=64)
def _written(text: str) -> tuple[frozenset[str], dict[str, str]]:
    """The words an article writes small, and those it writes large in the middle of a sentence, as they are written."""
    small: set[str] = set()
    large: dict[str, str] = {}
    for line in text.split("\n"):
        words = list(_WORD.finditer(line))
        if sum(word[0][0].isupper() for word in words if len(word[0]) > 3) > 0.8 * sum(len(w[0]) > 3 for w in words):
            continue
        for word in words:
            if word[0].islower():
                small.add(word[0])
            elif line[max(word.start() - 2, 0) : word.start()].strip(" ,").isalnum():
                large.setdefault(word[0].lower(), word[0])
    return frozenset(small), large


def _recased(line: str, small: frozenset[str], large: dict[str, str], *, loud: bool) -> str:
    first = True

    def write(match: re.Match[str]) -> str:
        nonlocal first
        word, lower = match[0], match[0].lower()
        started, first = first, False
        if lower in large:
            return large[lower]
        if started:
            return word[:1] + word[1:].lower() if loud else word
        return lower if loud or lower in small else word

    return _WORD.sub(write, line)
