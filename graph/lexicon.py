"""the ontology's words -> where they stand in a document: the wordings that fit a token, longest first"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from graph.lang.en.inflection import noun_forms, verb_forms
from graph.lang.en.triggers import LINKS, SKIPPED
from graph.ontology import Block, Ontology
from graph.text import Document, Token

REACH = 7
_HYPHEN = "-"
_STOPS = frozenset((".", "?", "!", ";", ":", "\u2014"))


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that report a type: `words` are the forms of each word, `head` the place of the one it hangs on.

    `usual` says that the type is the usual one of all that the words can report, `jargon` that only its field says it so.
    """

    type: str
    part: str
    words: tuple[frozenset[str], ...]
    head: int
    excluded: bool = False
    usual: bool = False
    jargon: bool = False

    @property
    def rank(self) -> tuple[int, int]:
        """Longer wordings stand first, and of equal ones those with more words before the head."""
        return -len(self.words), -self.head


class Hit(NamedTuple):
    """A wording found: the type, the indices of its tokens, the head first; `usual` and `jargon` are the wording's."""

    type: str
    part: str
    tokens: tuple[int, ...]
    usual: bool = False
    jargon: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """The wordings of one head, longest first; `alone` are those of one word, `longer` leads from a form beside it to the others.

    `barring` says that one of those of one word tells what the head does not report.
    """

    wordings: tuple[Wording, ...]
    alone: tuple[Wording, ...]
    longer: dict[str, tuple[int, ...]]
    barring: bool

    def among(self, around: frozenset[str]) -> tuple[Wording, ...]:
        """The wordings that the words of a sentence leave possible."""
        if not self.longer or self.longer.keys().isdisjoint(around):
            return self.alone
        places = sorted({place for word in self.longer.keys() & around for place in self.longer[word]})
        return (*(self.wordings[place] for place in places), *self.alone)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The wordings by part of speech ("verb", "noun", "adjective") and by each form of their head; `heads` are all forms."""

    entries: dict[str, dict[str, Entry]]
    heads: frozenset[str]

    def search(self, document: Document, sentence: Iterable[Token]) -> Search:
        """A search of one sentence by its words."""
        return Search(self, document, frozenset([token.lower for token in sentence]))

    def knows(self, word: str, part: str) -> bool:
        """True when a wording of that part of speech has the word as its head."""
        return word in self.entries[part]


@dataclass(frozen=True, slots=True)
class Search:
    """A lexicon open at a sentence: wordings are looked up by the words that stand `around` in it."""

    lexicon: Lexicon
    document: Document
    around: frozenset[str]

    def find(self, index: int, part: str) -> tuple[Hit, ...]:
        """The longest wordings of that part of speech that have their head at the token, one of each type."""
        entry = self.lexicon.entries[part].get(self.document.tokens[index].lower)
        if entry is None:
            return ()
        known = entry.among(self.around)
        if known is entry.alone and not entry.barring:
            return tuple([Hit(w.type, part, (index,), w.usual, w.jargon) for w in known])
        barred = {w.type for w in known if w.excluded and _bars(self.document, index, w)}
        found: list[Hit] = []
        rank = (0, 0)
        for wording in known:
            if found and wording.rank != rank:
                break
            tokens = () if wording.excluded or wording.type in barred else fit(self.document, index, wording)
            if tokens:
                rank = wording.rank
                found.append(Hit(wording.type, part, tokens, wording.usual, wording.jargon))
        return tuple(found)


@lru_cache(maxsize=4)
def lexicon(world: Ontology, kind: str = "EventType") -> Lexicon:
    """The words of all blocks of a kind, ready to be looked up."""
    found: dict[str, dict[str, list[Wording]]] = {"verb": {}, "noun": {}, "adjective": {}}
    for block in world.of_kind(kind):
        for wording in _wordings(block):
            for form in wording.words[wording.head]:
                found[wording.part].setdefault(form, []).append(wording)
    return Lexicon(
        {part: {form: _entry(wordings) for form, wordings in table.items()} for part, table in found.items()},
        frozenset(form for table in found.values() for form in table),
    )


def _entry(wordings: list[Wording]) -> Entry:
    longer: dict[str, tuple[int, ...]] = {}
    ordered = tuple(sorted(wordings, key=_longest))
    for place, wording in enumerate(ordered):
        for form in _telling(wording):
            longer[form] = (*longer.get(form, ()), place)
    alone = tuple(wording for wording in ordered if len(wording.words) == 1)
    return Entry(ordered, alone, longer, any(wording.excluded for wording in alone))


def _telling(wording: Wording) -> frozenset[str]:
    """The forms of the longest word beside the head: the rarest, as a rule."""
    others = (words for place, words in enumerate(wording.words) if place != wording.head)
    return max(others, key=lambda words: (len(min(words)), sorted(words)), default=frozenset())


def _bars(document: Document, index: int, wording: Wording) -> bool:
    """True when an excluded wording stands there; a preposition must follow right away: "closed in" is not in "closed it in May"."""
    found = fit(document, index, wording)
    if wording.part != "verb" or len(found) != 2 or document.tokens[found[1]].lower not in LINKS:
        return bool(found)
    return found[1] == index + 1 or document.tokens[found[1]].head == index


def fit(document: Document, index: int, wording: Wording) -> tuple[int, ...]:
    """The tokens of a wording whose head stands at the token, head first; empty when it does not fit."""
    if len(wording.words) == 1:
        return (index,)
    if wording.part == "verb" and wording.head == 1:
        return _after_subject(document, index, wording)
    before = _side_by_side(document, index, wording.words[: wording.head])
    rest = wording.words[wording.head + 1 :]
    after = _ahead(document, index, rest) if wording.part == "verb" else _next(document, index, rest)
    if before is None or (after is None and wording.part == "verb" and len(rest) == 1):
        after = _turned(document, index, rest[0]) if before is not None else None
    return () if before is None or after is None else (index, *before, *after)


def _after_subject(document: Document, index: int, wording: Wording) -> tuple[int, ...]:
    """ "Two <bombs> went off": the first word is the subject, wherever it stands, and no part of the trigger."""
    token = document.tokens[index]
    subjects = [k for k in document.children[index] if document.tokens[k].relation.startswith("nsubj")]
    if not subjects and token.relation.startswith(("acl", "amod", "conj")):
        subjects = [token.head, *(k.index for k in document.kids(token.head, "nsubj"))]
    if not any(document.tokens[k].lower in wording.words[0] for k in subjects):
        return ()
    after = _ahead(document, index, wording.words[2:])
    return () if after is None else (index, *after)


def _side_by_side(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    places = tuple(range(index - len(words), index))
    if places and places[0] < document.sentences[document.tokens[index].sentence].first:
        return None
    return places if all(document.tokens[p].lower in w for p, w in zip(places, words, strict=True)) else None


def _next(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    """The words right after the head; articles and the like may stand between ("release of <the> prisoners")."""
    found: list[int] = []
    place, last = index + 1, document.sentences[document.tokens[index].sentence].last
    for word in words:
        while (
            found
            and place < last
            and document.tokens[place].pos in SKIPPED
            and document.tokens[place].lower not in word
        ):
            place += 1
        if place >= last or document.tokens[place].lower not in word:
            return None
        found.append(place)
        place += 1
    return tuple(found)


def _ahead(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    found: list[int] = []
    place, last = index, document.sentences[document.tokens[index].sentence].last
    for word in words:
        hit = _reach(document, place, min(place + REACH + 1, last), word)
        if hit < 0:
            return None
        found.append(hit)
        place = hit
    return tuple(found)


def _reach(document: Document, place: int, end: int, word: frozenset[str]) -> int:
    for at in range(place + 1, end):
        token = document.tokens[at]
        if token.lower in word:
            return at
        if token.pos == "ADP" and at == place + 1 and word <= LINKS:
            return -1
        if token.lower in _STOPS or (token.pos == "VERB" and token.tag != "VBN" and token.relation != "amod"):
            return -1
    return -1


def _turned(document: Document, index: int, word: frozenset[str]) -> tuple[int, ...] | None:
    """The object of a passive or of a participle stands before it: "sanctions were imposed"."""
    token = document.tokens[index]
    ahead = [k for k in document.children[index] if document.tokens[k].relation == "nsubj:pass"]
    ahead += [token.head] if token.relation.startswith("acl") else []
    return next(((k,) for k in ahead if document.tokens[k].lower in word), None)


def _wordings(block: Block) -> Iterable[Wording]:
    usual, jargon = block.texts("usual", "en"), block.texts("jargon", "en")
    for part in ("verb", "noun", "adjective"):
        for text in block.texts(part, "en"):
            wording = replace(_wording(block.id, part, text), usual=text in usual, jargon=text in jargon)
            yield from _hyphened(wording)
    for text in block.texts("clause", "en"):
        yield _wording(block.id, "verb", text, head=1)
    for text in block.texts("except", "en"):
        for part in ("verb", "noun"):
            yield _wording(block.id, part, text, excluded=True)


def _wording(kind: str, part: str, text: str, *, excluded: bool = False, head: int = -1) -> Wording:
    words = text.lower().split()
    head = head if head >= 0 else _head(words, part)
    forms = [_forms(word, part if place == head else "") for place, word in enumerate(words)]
    return Wording(kind, part, tuple(forms), head, excluded)


def _hyphened(wording: Wording) -> Iterable[Wording]:
    """A wording as the parser cuts it at its hyphens: of "break-in" either part can be the one that the others hang on."""
    word = min(wording.words[wording.head], key=len)
    if _HYPHEN not in word.strip(_HYPHEN):
        return (wording,)
    parts = [_HYPHEN if n % 2 else part for n, part in enumerate(re.split(f"({_HYPHEN})", word))]
    forms = tuple(map(_single, parts[:-1])) + (_forms(parts[-1], wording.part),)
    words = (*wording.words[: wording.head], *forms, *wording.words[wording.head + 1 :])
    last = wording.head + len(parts) - 1
    heads = (last,) if wording.part == "verb" else (wording.head, last)
    return [wording, *(replace(wording, words=words, head=head) for head in heads)]


def _single(word: str) -> frozenset[str]:
    return frozenset((word,))


def _head(words: list[str], part: str) -> int:
    if part == "verb":
        return 0
    links = [place for place, word in enumerate(words) if word in LINKS and place]
    return links[0] - 1 if links else len(words) - 1


def _forms(word: str, part: str) -> frozenset[str]:
    if part == "verb":
        return verb_forms(word)
    if part == "adjective" or (word in LINKS and not part):
        return frozenset((word,))
    return noun_forms(word)


def _longest(wording: Wording) -> tuple[int, int, str]:
    return *wording.rank, wording.type
