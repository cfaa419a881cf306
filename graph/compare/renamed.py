"""readings -> claims on names of which two articles write one word otherwise: the Harbour Survey Board, the Harbour Survey Bureau

Two names that differ in a word are mostly of two things. They are of one where the sentences say the same in like words, or
where so much of a long name is equal that nothing else goes by it and the sentences share more. Each article keeps to its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from graph.actors.spellings import own_letters, shortened, slip, sounds_like
from graph.attribution.speakers import own_voice
from graph.claims import added, identity
from graph.claims.spelled import FACET
from graph.lang.en.renamed import JOINTS, NO_PART, overseas
from graph.lang.en.stems import stem, telling, words
from graph.model import Article, Claim, Reading, Span, Words
from graph.naming import base, fold, slug
from graph.passages import sentences

_WORD = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]+(?:['\u2019\-][^\W\d_]+)*")
_SENSE, _RULE = "spelling:", "one other word in the name"
# Of a sentence so many telling words are shared, and so many of those of the longer one; of a long name so many words are
# equal, and so many others shared around it.
_LIKE, _MOST, _LONG, _AROUND = 3, 0.5, 3, 2
_LONGEST, _CROWD, _TITLED = 9, 40, 0.7
# A short form has so many letters at most, and so many fewer than the word.
_SHORT, _FEWER = 4, 2
_GAPS, _PLURAL = frozenset((" ", "\u00a0")), "s"

Hole = tuple[tuple[str, ...], int]


@dataclass(frozen=True, slots=True)
class Name:
    """A name of several words in an article, and the telling words of its sentence without its own."""

    article: Article
    span: Span
    words: tuple[str, ...]
    around: frozenset[str]

    @property
    def folded(self) -> str:
        """The name as it is compared."""
        return " ".join(self.words)


def told(readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings, each with its claims on names that others write with another word."""
    names = [name for reading in readings for name in _names(reading)]
    rivals = _rivals(names, readings)
    made: dict[tuple[str, str], Claim] = {}
    for name in names:
        if against := rivals.get(name.folded):
            made.setdefault((name.article.id, name.folded), _claim(name, against))
    return added(readings, made.values())


def _names(reading: Reading) -> Iterator[Name]:
    """The names of two words and more; none in a line where all words are written as names are."""
    article = reading.article
    for sentence in sentences(article):
        found = list(_WORD.finditer(article.text, sentence.start, sentence.end))
        capital = sum(_capital(match[0]) for match in found)
        if article.is_furniture(sentence) or capital > _TITLED * len(found):
            continue
        said = frozenset(stem(match[0]) for match in found if telling(match[0].lower()))
        for run in _runs(article.text, _behind_start(found)):
            own = tuple(fold(base(match[0])) for match in run)
            around = said - {stem(match[0]) for match in run}
            yield Name(article, Span(run[0].start(), run[0].start() + _length(run)), own, around)


def _behind_start(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """ "The Ruiz Park", "Visits to Ruiz Park": the first word of a sentence that tells nothing, or has a small word behind it,
    is no part of a name."""
    outside = len(found) > 1 and (found[1][0] in JOINTS or not telling(found[0][0].lower()))
    return found[1:] if outside else found


def _length(run: Sequence[re.Match[str]]) -> int:
    """How long a name is without a possessive ending."""
    return run[-1].start() + len(base(run[-1][0])) - run[0].start()


def _runs(text: str, found: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The words of each name: capitals side by side, and small words between them; a possessive ends one."""
    run: list[re.Match[str]] = []
    for match in (*found, None):
        close = run and (match is None or text[run[-1].end() : match.start()] not in _GAPS or _owns(run[-1][0]))
        if close or (run and match and not (_capital(match[0]) or match[0] in JOINTS)):
            yield from _whole(run)
            run = []
        if match and (_capital(match[0]) or (run and match[0] in JOINTS)):
            run.append(match)


def _whole(run: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """A name without the small words behind it."""
    while run and run[-1][0] in JOINTS:
        run = run[:-1]
    if 1 < len(run) <= _LONGEST:
        yield run


def _capital(word: str) -> bool:
    return word[0].isupper()


def _owns(word: str) -> bool:
    return base(word) != word


def _rivals(names: Iterable[Name], readings: Iterable[Reading]) -> dict[str, set[str]]:
    """A name -> the names that are written instead of it elsewhere; none of a pair that one article has both of."""
    rows: dict[Hole, list[Name]] = defaultdict(list)
    homes: dict[str, set[str]] = defaultdict(set)
    for name in names:
        homes[name.folded].add(name.article.id)
        for place, word in enumerate(name.words):
            if word not in JOINTS:
                rows[(*name.words[:place], *name.words[place + 1 :]), place].append(name)
    known = _known(readings) | homes.keys()
    found: dict[str, set[str]] = defaultdict(set)
    told = _spelled(readings)
    for (rest, place), row in rows.items():
        for one, other in combinations(row, 2) if len(row) <= _CROWD else ():
            if {one.words[place], other.words[place]} <= told or homes[one.folded] & homes[other.folded]:
                continue
            if _of_one(one, other, (rest, place), known):
                found[one.folded].add(other.folded)
                found[other.folded].add(one.folded)
    return found


def _spelled(readings: Iterable[Reading]) -> frozenset[str]:
    """The words of names that are told already to be spelled in several ways."""
    told = (claim.value for reading in readings for claim in reading.found.claims if claim.facet == FACET)
    return frozenset(word for value in told if isinstance(value, Words) for word in fold(value.text).split())


def _known(readings: Iterable[Reading]) -> frozenset[str]:
    """What the readings take for names of somebody or of a place: "Arden County" is more than part of one."""
    found = tuple(reading.found for reading in readings)
    actors = (mention.actor.name for one in found for mention in one.actors)
    places = (mention.place.name for one in found for mention in one.places)
    return frozenset(map(fold, (*actors, *places)))


def _of_one(one: Name, other: Name, hole: Hole, known: Set[str]) -> bool:
    """True where the two names can only be meant for one thing, and the words that differ are two."""
    rest, place = hole
    mine, yours = one.words[place], other.words[place]
    if mine == yours or one.article.id == other.article.id or not _two_words(mine, yours, hole):
        return False
    if place == 0 and rest[0] not in JOINTS:
        return False  # "Chairman Lund", "Mr Lund": what somebody is.
    shared = len(one.around & other.around)
    like = shared >= max(_LIKE, _MOST * max(len(one.around), len(other.around)))
    long = sum(word not in JOINTS for word in rest) >= _LONG and shared >= _AROUND
    if not (like or (long and " ".join(rest[:place]) not in known)):
        return False
    return not (_has(one.article, yours) or _has(other.article, mine))


def _two_words(one: str, other: str, hole: Hole) -> bool:
    """True for two words, or two spellings of a word that is written in our letters; not for a short form."""
    rest, place = hole
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or not (one + other).isalpha() or {one, other} & NO_PART or long == short + _PLURAL:
        return False
    if overseas(one) == overseas(other) or (len(short) <= min(_SHORT, len(long) - _FEWER) and _in_order(short, long)):
        return False
    if slip(one, other) or sounds_like(one, other):
        return own_letters((one, other), rest)
    return place == len(rest) or not shortened(f"{one} x", f"{other} x")


def _in_order(short: str, long: str) -> bool:
    """True for the letters of one word in their order in another, from its first on: "Lt", "Lieutenant"."""
    left = iter(long)
    return short[0] == long[0] and all(letter in left for letter in short)


def _has(article: Article, word: str) -> bool:
    return any(fold(base(found)) == word for found in words(article.text) if _capital(found))


def _claim(name: Name, against: set[str]) -> Claim:
    value = Words(
        name.article.quote(name.span), _SENSE + name.folded, tuple(sorted(_SENSE + other for other in against))
    )
    ident = identity(name.article.id, name.folded, FACET, str(name.span.start))
    topic = slug(min((name.folded, *against)))
    return Claim(ident, name.article.id, "", FACET, value, own_voice(name.article), name.span, _RULE, topic=(topic,))
