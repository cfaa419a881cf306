"""a run of capitalised words -> the names in it: titles and nationalities fall off, joined names come apart"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.lang.en import names as words
from graph.lang.en.people import GIVEN
from graph.names.known import Known
from graph.text import Document, Token

_MARKS = frozenset({"-", "–", "&", ","})


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens first..last (exclusive) that may be one name; `titled` when a title stood right before."""

    first: int
    last: int
    titled: bool = False


def cut(document: Document, first: int, last: int, known: Known) -> Iterator[Run]:
    """Titles and nationalities fall off; what stands before a title is a name of its own."""
    tokens, start, titled = document.tokens, first, False
    place = first
    while place < last:
        if tokens[place].lower in words.TITLES and not _belongs(tokens, place, first, last):
            yield from trimmed(document, start, place, titled, known=known)
            start, titled = _behind_title(tokens, place, last), tokens[place].lower not in words.TITLE_PREFIXES
            place = start
        else:
            place += 1
    yield from apart(document, start, last, titled, known=known)


def apart(document: Document, first: int, last: int, titled: bool, *, known: Known) -> Iterator[Run]:
    """ "Ana Ruiz & Ida Lund" are two names, "Ruiz & Lund" are one."""
    joint = next((place for place in range(first, last) if document.tokens[place].text == "&"), first)
    if joint > first + 1 and document.tokens[first].lower in GIVEN:
        yield from trimmed(document, first, joint, titled, known=known)
        first = joint
    yield from trimmed(document, first, last, titled, known=known)


def _behind_title(tokens: Sequence[Token], place: int, last: int) -> int:
    """Where a title ends: "Secretary of State", "Minister of Foreign Affairs" are one."""
    end = place + 1
    while end < last and tokens[end].lower in words.TITLE_TAILS:
        end += 1
    return end


def _belongs(tokens: Sequence[Token], place: int, first: int, last: int) -> bool:
    """The title word is part of a longer proper name ("Foreign Ministry", "General Assembly", "Queen Street", "Earl Lund")."""
    after = [token.lower for token in tokens[place + 1 : last]]
    if tokens[place].lower in words.FIRST_NAMES and after[:1] not in ([], [words.OF]):
        return True
    return (
        bool(after)
        and after[:1] != [words.OF]
        and any(word in words.INSTITUTIONS for word in after[:2])
        or (place > first and tokens[place - 1].lower in {words.OF, *words.JOINERS})
    )


def trimmed(document: Document, first: int, last: int, titled: bool, *, known: Known) -> Iterator[Run]:
    """The run without loose joints at its ends and without nationalities, unless an institution carries them."""
    tokens = document.tokens
    loose = words.SMALL | _MARKS
    while first < last and tokens[first].lower in loose | words.CALENDAR:
        first += 1
    while first < last and (tokens[last - 1].lower in loose | words.CALENDAR | words.PARTICLES):
        last -= 1
    while first < last and is_demonym(tokens[first]) and not _carried(document, first, last, known):
        first += 1
    if (
        first < last
        and (
            any(token.text[:1].isupper() for token in tokens[first:last])
            or known.names(_written(document, first, last))
        )
        and not _bare(tokens, first, last)
    ):
        yield Run(first, last, titled)


def _written(document: Document, first: int, last: int) -> str:
    return document.quote(document.cover((first, last - 1)))


def _bare(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "the City", "University": a common noun with a capital letter stands for no name by itself."""
    return last - first == 1 and tokens[first].lower in words.NEVER_ALONE


def _carried(document: Document, first: int, last: int, known: Known) -> bool:
    """The nationality is part of an institution's name ("Turkish Red Crescent"), not a word before a person's."""
    tokens = document.tokens
    after = [token.lower for token in tokens[first + 1 : last]]
    if known.names(_written(document, first, last)):
        return True
    if any(word in words.INSTITUTIONS for word in after):
        return True
    return len(after) > 1 and after[0] not in GIVEN and not is_demonym(tokens[first + 1])


def is_demonym(token: Token) -> bool:
    """ "Iraqi", "Germans": an adjective or people, no name by itself."""
    if token.lower in words.DEMONYMS or token.tag == "NNPS" and token.lower.endswith(words.DEMONYM_PLURALS):
        return True
    return token.pos == "ADJ" and token.lower.endswith(words.DEMONYM_ENDINGS)
