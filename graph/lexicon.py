"""the ontology's words -> where they stand in a document: the wordings that fit a token, longest first"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from graph.errors import OntologyError
from graph.lang.en.inflection import noun_forms, verb_forms
from graph.lang.en.triggers import COPULA, LINKS, PARTICLES
from graph.ontology import Block, Ontology
from graph.text import Document, Sentence, Token
from graph.wording import Wording, dates, fit

_HYPHEN = "-"
# A wording with its place among others, and the forms of the word that tells of it.
Told = tuple[tuple[int, int, str], Wording, frozenset[str]]


class Hit(NamedTuple):
    """A wording found: the type, the indices of its tokens, the head first; `usual`, `jargon` and `sure` are the wording's.

    `clause` says that the wording names its own subject.
    """

    type: str
    part: str
    tokens: tuple[int, ...]
    usual: bool = False
    jargon: bool = False
    sure: bool = False
    clause: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """The wordings of one head, longest first; `alone` are those of one word, `longer` leads from a form beside it to the others.

    `barring` says that one of those of one word tells what the head does not report, `excluding` that any of them does.
    """

    wordings: tuple[Wording, ...]
    alone: tuple[Wording, ...]
    longer: dict[str, tuple[int, ...]]
    barring: bool
    excluding: bool

    def among(self, around: frozenset[str]) -> tuple[Wording, ...]:
        """The wordings that the words of a sentence leave possible."""
        told = self.longer.keys() & around if self.longer else ()
        return _among(self, frozenset(told)) if told else self.alone


@lru_cache(maxsize=65536)
def _among(entry: Entry, told: frozenset[str]) -> tuple[Wording, ...]:
    """The wordings that have one of some words beside the head, and those of one word."""
    places = sorted({place for word in told for place in entry.longer[word]})
    return (*[entry.wordings[place] for place in places], *entry.alone)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The wordings by part of speech ("verb", "noun", "adjective") and by each form of their head.

    "predicate" is what a verb of being tells without that verb, as headlines do: "dead" of "be dead".

    Of the `forms`, which are those of the other parts, those in `alone` are a wording by themselves, `longer` leads from each other one to the words that one
    of its wordings has beside it; the `states` are the adjectives.
    """

    entries: dict[str, dict[str, Entry]]
    forms: frozenset[str]
    alone: frozenset[str]
    longer: dict[str, frozenset[str]]
    states: frozenset[str]

    def search(self, document: Document, sentence: Sentence) -> Search:
        """A search of one sentence by its words."""
        return Search(self, document, frozenset(document.lowers[sentence.first : sentence.last]))

    def knows(self, word: str, part: str) -> bool:
        """True when a wording of that part of speech has the word as its head."""
        return word in self.entries[part]


class Search(NamedTuple):
    """A lexicon open at a sentence: wordings are looked up by the words that stand `around` in it."""

    lexicon: Lexicon
    document: Document
    around: frozenset[str]

    def heads(self, tokens: Iterable[Token]) -> list[Token]:
        """Those of the sentence's tokens with one of the lexicon's forms that may be the head of a wording in it."""
        alone, longer, around = self.lexicon.alone, self.lexicon.longer, self.around
        return [t for t in tokens if t.lower in alone or not longer[t.lower].isdisjoint(around)]

    def alone(self, index: int, part: str) -> tuple[Hit, ...]:
        """The wordings of the token by itself."""
        entry = self.lexicon.entries[part].get(self.document.tokens[index].lower)
        known = () if entry is None else entry.alone
        return tuple([Hit(w.type, part, (index,), *w.marks) for w in known if not w.excluded])

    def find(self, index: int, part: str) -> tuple[Hit, ...]:
        """The longest wordings of that part of speech that have their head at the token, one of each type."""
        entry = self.lexicon.entries[part].get(self.document.tokens[index].lower)
        if entry is None:
            return ()
        known = entry.among(self.around)
        if known is entry.alone and not entry.barring:
            return tuple([Hit(w.type, part, (index,), *w.marks) for w in known])
        barred = {w.type for w in known if w.excluded and _bars(self.document, index, w)} if entry.excluding else ()
        found: list[Hit] = []
        rank = (0, 0)
        for wording in known:
            if found and wording.rank != rank:
                break
            tokens = () if wording.excluded or wording.type in barred else fit(self.document, index, wording)
            if tokens:
                rank = wording.rank
                found.append(Hit(wording.type, part, tokens, *wording.marks))
        return tuple(found)


@lru_cache(maxsize=4)
def reporting(world: Ontology) -> frozenset[str]:
    """The lemmas of the verbs that report what is said."""
    return frozenset(verb for block in world.of_kind("Cue") for verb in block.texts("verb", "en"))


@lru_cache(maxsize=4)
def lexicon(world: Ontology, kind: str = "EventType") -> Lexicon:
    """The words of all blocks of a kind, ready to be looked up."""
    found: dict[str, dict[str, list[Told]]] = {"verb": {}, "noun": {}, "adjective": {}, "predicate": {}}
    things = {f"<{one.text('rdfs:label')}>": one.texts("noun", "en") for one in world.of_kind("Kind")}
    for block in world.of_kind(kind):
        for wording in _wordings(block, things):
            told = _longest(wording), wording, _telling(wording)
            for form in wording.words[wording.head]:
                found[wording.part].setdefault(form, []).append(told)
    entries = {part: {form: _entry(wordings) for form, wordings in table.items()} for part, table in found.items()}
    worded = [table for part, table in entries.items() if part != "predicate"]
    alone = frozenset(form for table in worded for form, entry in table.items() if entry.alone)
    longer: dict[str, frozenset[str]] = {}
    for form, entry in chain.from_iterable(table.items() for table in worded):
        if form not in alone:
            longer[form] = longer.get(form, frozenset()).union(entry.longer)
    states = frozenset(
        form for form, entry in entries["adjective"].items() if any(not w.excluded for w in entry.wordings)
    )
    return Lexicon(entries, alone.union(longer), alone, longer, states)


def _entry(told: list[Told]) -> Entry:
    longer: dict[str, tuple[int, ...]] = {}
    rows = sorted(told, key=itemgetter(0))
    for place, (_, _, telling) in enumerate(rows):
        for form in telling:
            longer[form] = (*longer.get(form, ()), place)
    ordered = tuple([wording for _, wording, _ in rows])
    alone = tuple(wording for wording in ordered if len(wording.words) == 1)
    excluded = [any(wording.excluded for wording in some) for some in (alone, ordered)]
    return Entry(ordered, alone, longer, *excluded)


def _telling(wording: Wording) -> frozenset[str]:
    """The forms of the longest word beside the head: the rarest, as a rule."""
    others = (words for place, words in enumerate(wording.words) if place != wording.head)
    return max(others, key=lambda words: (len(min(words)), sorted(words)), default=frozenset())


def _bars(document: Document, index: int, wording: Wording) -> bool:
    """True when an excluded wording stands there; a preposition must follow right away: "closed in" is not in "closed it in
    May", nor "closed in on" in "closed it in Lund on Monday"; and it leads to no time: "closed on Monday"."""
    found = fit(document, index, wording)
    if len(found) > 2 and all(document.tokens[place].lower in LINKS for place in found[1:]):
        return found == tuple(range(index, index + len(found)))
    if len(found) != 2 or document.tokens[found[1]].lower not in LINKS:
        return bool(found)
    link = document.tokens[found[1]]
    beside = wording.part != "verb" or link.index == index + 1 or link.head == index
    return beside and not dates(document, link)


def _wordings(block: Block, things: Mapping[str, tuple[str, ...]]) -> Iterable[Wording]:
    usual, jargon, sure = (block.texts(name, "en") for name in ("usual", "jargon", "sure"))
    marked = {*usual, *jargon, *sure}
    for part in ("verb", "noun", "adjective"):
        for text in block.texts(part, "en"):
            wording = _wording(block.id, part, text, things)
            if text in marked:
                held = part == "verb" and text in sure
                wording = replace(wording, usual=text in usual, jargon=text in jargon, sure=held)
            yield from _hyphened(wording)
    for text in block.texts("verb", "en"):
        if text.startswith(COPULA):
            yield _wording(block.id, "predicate", text.removeprefix(COPULA), things)
    for text in block.texts("clause", "en"):
        yield _wording(block.id, "verb", text, things, head=1)
    for text in block.texts("except", "en"):
        for part in ("verb", "noun", *(("adjective",) if block.texts("adjective", "en") else ())):
            yield replace(_wording(block.id, part, text, things), excluded=True)


def _wording(kind: str, part: str, text: str, things: Mapping[str, tuple[str, ...]], *, head: int = -1) -> Wording:
    """ "block <building>" is "block" with any noun of that kind of thing as its object, "<structure> buckle" with any as its
    subject; "close [mill]" is told by "close" alone."""
    beside, words = text.endswith("]"), text.lower().replace("[", "").removesuffix("]").split()
    head = head if head >= 0 else _head(words, part)
    unknown = [word for word in words if word.startswith("<") and word not in things]
    if unknown:
        raise OntologyError(
            f"{kind} has the words {text!r}, and ontology/things.ttl no kind {unknown[0]}. Name one of {', '.join(things)}."
        )
    forms = [
        frozenset(form for noun in things[word] for form in noun_forms(noun))
        if word in things
        else _forms(word, part if place == head else "")
        for place, word in enumerate(words)
    ]
    return Wording(kind, part, tuple(forms), head, held=words[-1] in things, beside=beside)


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
    if part in ("verb", "predicate"):
        return len(words) - 1 if part == "predicate" and words[0] in LINKS - PARTICLES else 0
    links = [place for place, word in enumerate(words) if word in LINKS and place]
    return links[0] - 1 if links else len(words) - 1


def _forms(word: str, part: str) -> frozenset[str]:
    if part == "verb":
        return verb_forms(word)
    if part in ("adjective", "predicate") or (word in LINKS and not part):
        return frozenset((word,))
    return noun_forms(word)


def _longest(wording: Wording) -> tuple[int, int, str]:
    return *wording.rank, wording.type
