"""a wording and a token -> the tokens of the document that make up the wording around it, where it fits there"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.lang.en.common import TIMES, YEAR
from graph.lang.en.triggers import GIVING, LINKS, MASSES, ON, OWNING, PARTICLES, SKIPPED
from graph.text import Document, Token

REACH = 7
_BEING = ("cop",)
_INSIDE = ("compound", "flat", "nmod:desc")
_STOPS = frozenset((".", "?", "!", ";", ":", "\u2014"))


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that report a type: `words` are the forms of each word, `head` the place of the one it hangs on.

    `usual` says that the type is the usual one of all that the words can report, `jargon` that only its field says it so,
    `sure` that an object must be of a kind that the type names; `held` that the last word is any noun of a kind of thing,
    `beside` that the last word tells what is meant and is itself no part of what reports it.
    """

    type: str
    part: str
    words: tuple[frozenset[str], ...]
    head: int
    excluded: bool = False
    usual: bool = False
    jargon: bool = False
    sure: bool = False
    held: bool = False
    beside: bool = False

    @property
    def rank(self) -> tuple[int, int]:
        """Longer wordings stand first, and of equal ones those with more words before the head."""
        return -len(self.words), -self.head

    @property
    def clause(self) -> bool:
        """True for a subject and the verb it takes."""
        return self.part == "verb" and self.head == 1

    @property
    def marks(self) -> tuple[bool, bool, bool, bool]:
        """What is said of the wording besides its words: is it usual, jargon, sure, a clause?"""
        return self.usual, self.jargon, self.sure, self.clause


def fit(document: Document, index: int, wording: Wording) -> tuple[int, ...]:
    """The tokens of a wording whose head stands at the token, head first; empty when it does not fit."""
    found = _fit(document, index, wording)
    if wording.beside and found and _parted(document, found):
        return ()
    if wording.beside:
        return tuple(
            [place for place in found if place == index or document.tokens[place].lower not in wording.words[-1]]
        )
    return found


def _parted(document: Document, found: tuple[int, ...]) -> bool:
    """ "Backed strikes over a <merger>": a preposition that the wording does not have leads to what would tell its sense."""
    noun = document.tokens[max(found)]
    while noun.relation in _INSIDE and noun.head != noun.index:
        noun = document.tokens[noun.head]
    if not noun.relation.startswith(("nmod", "obl")):
        return False
    return any(k.lower not in GIVING | OWNING and k.index not in found for k in document.kids(noun.index, "case"))


def _fit(document: Document, index: int, wording: Wording) -> tuple[int, ...]:
    """The tokens of all its words."""
    if len(wording.words) == 1:
        return (index,)
    if wording.clause:
        return _after_subject(document, index, wording)
    if wording.held:
        led = _next(document, index, wording.words[1:-1])
        return () if led is None else _object(document, index, wording.words[-1], led)
    before = _side_by_side(document, index, wording.words[: wording.head]) if wording.head else ()
    rest = wording.words[wording.head + 1 :]
    after = _ahead(document, index, rest) if wording.part == "verb" else _next(document, index, rest)
    if before is None or (after is None and wording.part == "verb" and len(rest) == 1):
        after = _turned(document, index, rest[0]) if before is not None else None
    if before is None or after is None or wording.part == "verb" and not _bound(document, index, after, wording):
        return ()
    return (index, *before, *after)


def _object(document: Document, index: int, nouns: frozenset[str], led: tuple[int, ...]) -> tuple[int, ...]:
    """The verb with the first of the nouns that it is done to, as its object, its passive subject or the noun it describes.

    Words behind the verb (`led`: "make off <with> goods") lead to the noun.
    """
    held = document.kids(index, "obl") if led else document.kids(index, "obj", "iobj", "nsubj:pass")
    held = (*held, *(other for noun in held for other in document.kids(noun.index, "conj", "appos")))
    above = document.tokens[index]
    held = (*held, document.tokens[above.head]) if above.relation.startswith("acl") else held
    return next(((index, *led, noun.index) for noun in held if noun.lower in nouns), ())


def _bound(document: Document, index: int, after: tuple[int, ...], wording: Wording) -> bool:
    """False for "took <the gun> in the car" as "take in": a particle leads no phrase of its own, unless it stands right behind."""
    if len(wording.words) != 2 or not after:
        return True
    word, links = document.tokens[after[0]], wording.words[1]
    if word.index == index + 1:
        return True
    if word.relation == "compound:prt":
        return word.head == index
    if word.relation != "case":
        return True
    if dates(document, word):
        return False
    above = document.tokens[word.head]
    inner = links <= ON and above.relation == "nmod" and above.head > index
    return not (links <= PARTICLES or inner)


def dates(document: Document, link: Token) -> bool:
    """True for a preposition before a day, a month, a year or a part of the day: what is settled on Monday is not settled on."""
    noun = document.tokens[link.head]
    named = (noun, *document.kids(noun.index)) if noun.pos == "NUM" else (noun,)  # "On 5 May" hangs on the figure.
    return link.relation == "case" and any(word.lower in TIMES or YEAR.fullmatch(word.text) for word in named)


def _after_subject(document: Document, index: int, wording: Wording) -> tuple[int, ...]:
    """ "Two <bombs> went off": the first word is the subject, wherever it stands, and no part of the trigger."""
    token = document.tokens[index]
    above = token.head if token.relation in _BEING else index
    subjects = [k for k in document.children[above] if document.tokens[k].relation.startswith("nsubj")]
    if not subjects and token.relation.startswith(("acl", "amod", "conj")):
        subjects = [token.head, *(k.index for k in document.kids(token.head, "nsubj"))]
    named = (word for k in subjects for word in _called(document, k))
    if not any(word.lower in wording.words[0] for word in named):
        return ()
    after = _ahead(document, index, wording.words[2:])
    return () if after is None else (index, *after)


def _called(document: Document, index: int) -> tuple[Token, ...]:
    """A phrase's noun with what else says what it is: "the <ferry> Aurora", "tonnes of <rock>"."""
    noun = document.tokens[index]
    before = document.kids(index, "nmod:desc", "compound") if noun.pos == "PROPN" else ()
    return (noun, *before, *(document.kids(index, "nmod") if noun.lower in MASSES else ()))


def _side_by_side(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    places = tuple(range(index - len(words), index))
    if places and places[0] < document.sentences[document.tokens[index].sentence].first:
        return None
    return places if all(document.tokens[p].lower in w for p, w in zip(places, words, strict=True)) else None


def _next(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    """The words right after the head; articles and the like may stand between ("release of <the> prisoners").

    A noun that has more before it ("sale <of> its toy unit") tells what is meant, and is no part of the wording.
    """
    found: list[int] = []
    place, last = index + 1, document.sentences[document.tokens[index].sentence].last
    for word in words:
        start = place
        while found and place < last and _passed(document, place, word):
            place += 1
        if found and (place >= last or document.tokens[place].lower not in word):
            link = document.tokens[start - 1]
            place = link.head if link.relation == "case" and link.head > place else last
        else:
            found.append(place)
        if place >= last or document.tokens[place].lower not in word:
            return None
        place += 1
    return tuple(found)


def _passed(document: Document, place: int, word: frozenset[str]) -> bool:
    """True for an article and the like before the word."""
    return document.tokens[place].pos in SKIPPED and document.tokens[place].lower not in word


def _ahead(document: Document, index: int, words: Sequence[frozenset[str]]) -> tuple[int, ...] | None:
    found: list[int] = []
    place, last = index, document.sentences[document.tokens[index].sentence].last
    if len(words) == 1 and words[0] <= LINKS and _idiom(document, index):
        return None
    for number, word in enumerate(words):
        # "Dropped <in on> them" is not in "dropped a game in May on the coast": two prepositions stand side by side.
        paired = number > 0 and word <= LINKS and words[number - 1] <= LINKS
        hit = _reach(document, place, place + 2 if paired else min(place + REACH + 1, last), word)
        if hit < 0 or (not found and _led(document, hit, index)):
            return None
        found.append(hit)
        place = hit
    return tuple(found)


def _led(document: Document, index: int, verb: int) -> bool:
    """ "Took refuge in the <hills>": a preposition that the wording does not have parts the verb from the noun."""
    noun = document.tokens[index]
    if noun.head != verb or noun.relation != "obl":
        return False
    return any(case.lower not in GIVING for case in document.kids(index, "case"))


def _idiom(document: Document, index: int) -> bool:
    """ "Took <part> in", "took <refuge> in": a bare noun right behind the verb makes another wording of it."""
    tokens, end = document.tokens, document.sentences[document.tokens[index].sentence].last
    if index + 2 >= end or document.sentences[tokens[index].sentence].headline:
        return False
    noun, link = tokens[index + 1], tokens[index + 2]
    return noun.tag == "NN" and noun.relation == "obj" and noun.head == index and link.lower in LINKS


def _reach(document: Document, place: int, end: int, word: frozenset[str]) -> int:
    if word.isdisjoint(document.lowers[place + 1 : end]):
        return -1
    link = word <= LINKS
    for at, token in enumerate(document.tokens[place + 1 : end], place + 1):
        if token.lower in word:
            return at
        if link and (token.lower == "," or (token.pos == "ADP" and at == place + 1)):
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
