"""a cue verb and the layout around it -> its site: the verb group, the unit it stands in, and what hangs on it"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graph.attribution.cues import Cue
from graph.attribution.quotes import Layout
from graph.lang.en.quotes import (
    AUXILIARIES,
    BE,
    NEGATIONS,
    NOBODY,
    OCCASIONS,
    PARTICIPLE,
    REDUCING,
    SUBORDINATORS,
)
from graph.model import Span
from graph.text import Document, Token

TENSED = ("VBD", "VBZ", "VBP")
FINITE = (*TENSED, "MD")
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
BEFORE_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"})
DASHES = ("—", "–", "--", "-")
ENDS = (".", "?", "!", ";")
Part = tuple[int, int]


class Site(NamedTuple):
    """Where a cue verb stands: tokens first..last (exclusive) are its group, left..right its unit.

    `rivals` are the other verbs of the document that can report; a report ends where one of them takes over.
    `inverts` is False for a verb that never stands before its subject: "told the court" names no speaker.
    """

    layout: Layout
    at: int
    first: int
    last: int
    left: int
    right: int
    rivals: frozenset[int] = frozenset()
    inverts: bool = True

    @property
    def document(self) -> Document:
        """The document read."""
        return self.layout.document

    @property
    def verb(self) -> Token:
        """The cue verb itself."""
        return self.layout.document.tokens[self.at]

    def outside(self, place: int) -> bool:
        """True for a token that no quotation holds which does not hold the verb too."""
        inside = self.layout.inside
        return inside[place] < 0 or inside[place] == inside[self.at]


class Subject(NamedTuple):
    """The words that fill a subject: tokens first..last (exclusive) with their head; `after` when the verb comes first."""

    first: int
    last: int
    head: int
    after: bool
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in the making: token ranges (first, last exclusive), and the reading of its cue."""

    at: int
    source: tuple[Part, ...]
    cue: Part
    content: tuple[Part, ...]
    reading: Cue
    rule: str
    addressee: Part | None = None


def site(layout: Layout, at: int, size: int = 1, rivals: frozenset[int] = frozenset()) -> Site:
    """The verb at a place (with `size` - 1 words that belong to it) and the auxiliaries and adverbs before it."""
    tokens = layout.document.tokens
    left, right = layout.unit(at)
    if layout.inside[at] >= 0:
        sentence = layout.document.sentences[tokens[at].sentence]
        quotation = layout.quotations[layout.inside[at]]
        left, right = max(left, sentence.first, quotation.first), min(right, sentence.last, quotation.last)
    first = at
    while first > left and _of_group(tokens[first - 1]) and layout.inside[first - 1] == layout.inside[at]:
        first -= 1
    return Site(layout, at, first, at + size, left, right, rivals)


def _of_group(token: Token) -> bool:
    if token.lower in AUXILIARIES or token.lower in NEGATIONS - NOBODY:
        return True
    return token.pos == "ADV" and token.lower not in OCCASIONS and token.tag != "WRB"


def finite(token: Token) -> bool:
    """True for a verb form that can head a clause."""
    return token.tag in FINITE or token.pos == "AUX"


def misread(layout: Layout, token: Token) -> bool:
    """True for a participle that must be the verb: it follows a noun, and its unit has no finite verb of its own."""
    before = layout.document.tokens[token.index - 1] if token.index else token
    if token.tag not in ("VBN", "VBD") or before.pos not in NOMINAL:
        return False
    left, right = layout.unit(token.index)
    return not any(finite(t) for t in layout.document.tokens[left:right] if t.index != token.index)


def bare(here: Site) -> bool:
    """True for a participle or infinitive without an auxiliary."""
    return here.verb.tag in ("VBG", "VB") and here.first == here.at


def fronted(here: Site) -> bool:
    """True for a participle that opens its unit: `Asked whether ..., she said`."""
    tokens = here.document.tokens
    return here.at == here.left or tokens[here.at - 1].lower in REDUCING and here.at - here.left <= 2


def passive(here: Site) -> bool:
    """True for a participle after a form of "be", or one that opens the unit or follows "when" or "as"."""
    if here.verb.tag not in ("VBN", "VBD"):
        return False
    tokens = here.document.tokens
    if any(t.lower in BE for t in tokens[here.first : here.at]):
        return True
    opens = here.first == here.left or tokens[here.first - 1].lower in REDUCING
    return (
        opens
        and not any(t.lower in AUXILIARIES for t in tokens[here.first : here.at])
        and here.verb.lower.endswith(PARTICIPLE)
    )


def says(here: Site, first: int, last: int) -> bool:
    """True when the words hold a main verb: one that stands in no relative or adverbial clause."""
    tokens = here.document.tokens
    if first < last and tokens[first].lower in SUBORDINATORS:
        first = next((p + 1 for p in range(first, last) if tokens[p].text == "," and here.outside(p)), last)
    for token in tokens[first:last]:
        if finite(token):
            verb = tokens[token.head] if token.relation.split(":")[0] in ("aux", "cop") else token
            kind = verb.relation.split(":")[0]
            if kind not in ("advcl", "acl") or tokens[verb.head].relation == "root" and verb.relation == "acl":
                return True
    return False


def trim(layout: Layout, part: Part) -> Part:
    """A range without punctuation at its borders, unless the marks of a quotation."""
    tokens, (first, last) = layout.document.tokens, part
    while first < last and tokens[first].pos == "PUNCT" and layout.inside[first] < 0:
        first += 1
    while first < last and tokens[last - 1].pos == "PUNCT" and layout.inside[last - 1] < 0:
        last -= 1
    return first, last


def span(document: Document, part: Part) -> Span:
    """The characters of a token range."""
    return Span(document.tokens[part[0]].start, document.tokens[part[1] - 1].end)


def previous_comma(here: Site, place: int) -> int:
    """The nearest comma before a place, or the token before the unit."""
    tokens = here.document.tokens
    commas = (p for p in range(place - 1, here.left - 1, -1) if tokens[p].text in (",", ";") or not here.outside(p))
    return next(commas, here.left - 1)
