"""readings -> claims on the word in which two quotations of one saying differ: "a sad hour", "a sad day"

What somebody is quoted with is one saying: where all other words are equal and stand in one order, one of the two reports
has another word than was said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations
from typing import NamedTuple

from rapidfuzz.distance import OSA

from graph.claims import added, identity
from graph.claims.quoted import QUOTED
from graph.compare.quotations import joined
from graph.lang.en.renamed import overseas, small
from graph.lang.en.stems import stem
from graph.model import Claim, Reading, Span, Words
from graph.naming import slug

FACET = "wording"
_SENSE, _RULE = f"{FACET}:", "one other word in the quotation"
_WORD = re.compile(r"\w+(?:['\u2019\-]\w+)*")
# How long the stretches are at most in which two quotations differ, how many words are equal at least, and how many of them
# are not small; two words that differ by so many letters are one.
_STRETCH, _EQUAL, _TELLING, _SLIP, _CROWD = 2, 4, 2, 2, 20

Stretch = Sequence[re.Match[str]]


class Said(NamedTuple):
    """A quoted sentence and its words."""

    claim: Claim
    words: Stretch


def told(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings, each with its claims on the words that others quote otherwise."""
    return added(readings, _of_all(readings))


def _of_all(readings: tuple[Reading, ...]) -> Iterator[Claim]:
    for saying, row in sorted(_rows(joined(readings)).items()):
        for one, other in combinations(row, 2) if len(row) <= _CROWD else ():
            if (apart := _apart(one, other)) is not None:
                yield _claim(saying, one, *apart)
                yield _claim(saying, other, *reversed(apart))
                break


def _rows(readings: Iterable[Reading]) -> dict[str, list[Said]]:
    """A saying -> where it is quoted, each place once."""
    rows: dict[str, dict[tuple[str, Span], Said]] = defaultdict(dict)
    for reading in readings:
        for claim in reading.found.beside:
            if isinstance(claim.value, Words) and claim.value.sense.startswith(QUOTED):
                said = Said(claim, tuple(_WORD.finditer(claim.value.text)))
                rows[claim.value.sense].setdefault((claim.article, claim.evidence), said)
    return {sense: list(row.values()) for sense, row in rows.items() if len(row) > 1}


def _apart(one: Said, other: Said) -> tuple[Stretch, Stretch] | None:
    """The words in which two quotations of two articles differ; None where they differ in more, or only in how they are written."""
    mine, yours = ([match[0].casefold() for match in said.words] for said in (one, other))
    steps = SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes()
    while steps and steps[-1][0] != "equal":
        steps.pop()  # What follows the quotation.
    changed = [step for step in steps if step[0] != "equal"]
    equal = [word for kind, first, last, _, _ in steps if kind == "equal" for word in mine[first:last]]
    if len(equal) < _EQUAL or sum(not small(word) for word in equal) < _TELLING:
        return None
    if one.claim.article == other.claim.article or len(changed) != 1:
        return None
    _, a, b, c, d = changed[0]
    return (one.words[a:b], other.words[c:d]) if _two_words(mine[a:b], yours[c:d]) else None


def _two_words(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """True for words that tell something else, and not for two ways to write them."""
    if not (0 < len(mine) <= _STRETCH and 0 < len(yours) <= _STRETCH):
        return False
    if not all(word.isalpha() for word in (*mine, *yours)) or not (_tells(mine) and _tells(yours)):
        return False
    one, other = ("".join(overseas(word) for word in words) for words in (mine, yours))
    return {*map(stem, mine)}.isdisjoint(map(stem, yours)) and OSA.distance(one, other) > _SLIP


def _tells(words: Iterable[str]) -> bool:
    return not all(map(small, words))


def _claim(saying: str, said: Said, mine: Stretch, yours: Stretch) -> Claim:
    start = said.claim.evidence.start
    span = Span(start + mine[0].start(), start + mine[-1].end())
    text = said.claim.value.text[mine[0].start() : mine[-1].end()] if isinstance(said.claim.value, Words) else ""
    against = (_SENSE + _plain(yours),)
    ident = identity(said.claim.article, saying, FACET, str(span.start))
    value = Words(text, _SENSE + _plain(mine), against)
    return replace(
        said.claim,
        id=ident,
        about="",
        facet=FACET,
        value=value,
        evidence=span,
        rule=_RULE,
        topic=(slug(saying.removeprefix(QUOTED)),),
    )


def _plain(words: Stretch) -> str:
    return " ".join(word[0].casefold() for word in words)
