"""readings -> claims on how the name of one person, firm or street is spelled, where articles differ on it

Each article keeps to its own spelling: one that has both has made a slip. Short forms, initials and names that are written
in other letters at home, or told of where people write in other letters, are told in several ways: of these nothing is claimed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import combinations

from graph.actors.chains import parts
from graph.actors.signs import signs
from graph.actors.spellings import own_letters, prefixed, reworded, shortened, slip, sounds_like
from graph.attribution.speakers import own_voice
from graph.claims import added, identity
from graph.claims.akin import PERSON, Name, Written, united
from graph.gazetteer import speaking
from graph.lang.en.actors import BODY_WORDS
from graph.lang.en.people import GIVEN
from graph.lang.en.places import ROADS
from graph.lang.en.romanised import BESIDE, OTHER_LETTERS
from graph.model import Claim, Reading, Span, Thing, Words
from graph.naming import base, fold, slug
from graph.ontology import Ontology

FACET = "spelling"
_NAMED, _AREA, _COUNTRY, _UNCLEAR, _PLURAL = ("name", "short"), "area", "country", "other", "s"
_SENSE, _SPELLED = "spelling:", "the name as written"


def told(readings: tuple[Reading, ...], world: Ontology) -> tuple[Reading, ...]:
    """The readings, each with its claims on names that others spell otherwise."""
    return added(readings, _of_all(readings, world))


def _of_all(readings: tuple[Reading, ...], world: Ontology) -> Iterator[Claim]:
    foreign = speaking(world, OTHER_LETTERS, BESIDE)
    abroad = {reading.article.id: _of_other_letters(reading, foreign) for reading in readings}
    for thing, names in sorted(united(_names(readings), partial(signs, readings)).items()):
        home = sum((abroad[article] for article in names), Counter[bool]())
        if thing[0] != PERSON or home[False] >= home[True]:
            yield from _claims(thing, names)


def _of_other_letters(reading: Reading, foreign: frozenset[str]) -> Counter[bool]:
    """How many of the places that an article names lie where people write in other letters, and how many do not."""
    told = (mention.place for mention in reading.found.places)
    return Counter(not foreign.isdisjoint((one.id, *one.within)) for one in told if one.within or one.kind == _COUNTRY)


def _names(readings: Iterable[Reading]) -> dict[tuple[str, str], dict[str, list[Written]]]:
    """(kind, id) of a thing -> article -> the names it goes by there."""
    found: dict[tuple[str, str], dict[str, list[Written]]] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        for thing, span in _mentions(reading):
            words = _words(thing.kind, reading.article.quote(span))
            found[thing.kind, thing.id][reading.article.id].append(Written(reading.article, span, words))
    return found


def _mentions(reading: Reading) -> Iterator[tuple[Thing, Span]]:
    for actor in reading.found.actors:
        if actor.form in _NAMED and actor.actor.id:
            yield actor.actor, actor.span
    for place in reading.found.places:
        if place.place.kind == _AREA:
            yield place.place, place.span
    told = {actor.span for actor in reading.found.actors}
    for name in reading.found.names:
        if name.type == _UNCLEAR and name.span not in told:
            text = reading.article.quote(name.span)
            yield Thing(slug(base(text)), base(text), _UNCLEAR), name.span


def _words(kind: str, written: str) -> Name:
    """The words of a name that tell it: the first and the last of a person's, those of a firm without what it only is."""
    words = parts(fold(base(written)))
    if kind == PERSON:
        return (words[0], words[-1]) if len(words) > 1 else words
    while len(words) > 1 and words[-1] in BODY_WORDS:
        words = words[:-1]
    return words


def _claims(thing: tuple[str, str], names: Mapping[str, list[Written]]) -> Iterator[Claim]:
    """A claim of each article that writes the full name in one of several ways."""
    kind, name = thing
    pairs = {pair for pair in _pairs(kind, names) if not _in_one(pair, names)}
    if not pairs:
        return
    differing = {word for pair in pairs for word in pair}
    for article in sorted(names):
        first = next((one for one in _fullest(kind, names[article]) if differing.intersection(one.words)), None)
        if first is not None:
            against = {other for row in names.values() for other in row if _apart(first.words, other.words, pairs)}
            yield _claim(name, first, tuple(sorted({_SENSE + " ".join(other.words) for other in against})))


def _fullest(kind: str, names: Iterable[Written]) -> Iterator[Written]:
    """The names of several words; where there are none, a person's of one."""
    names = tuple(names)
    yield from [one for one in names if len(one.words) > 1] or (names if kind == PERSON else ())


def _pairs(kind: str, names: Mapping[str, list[Written]]) -> Iterator[tuple[str, str]]:
    """Every two words that stand in one place of the name and are two spellings of one."""
    full = sorted({one.words for row in names.values() for one in _fullest(kind, row)})
    for one, other in combinations(full, 2):
        apart = [place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
        short = min(len(one), len(other)) == 1
        if kind == PERSON and shortened(f"{one[0]} x", f"{other[0]} x"):
            apart = [place for place in apart if place]
        if short or (len(one) == len(other) and (len(apart) < len(one) or kind == _AREA)):
            yield from ((one[n], other[n]) for n in apart if _two_ways(kind, (one[n], other[n]), one, first=n == 0))


def _two_ways(kind: str, pair: tuple[str, str], name: Name, *, first: bool) -> bool:
    if kind != PERSON:
        return reworded(*pair) or len({ROADS.get(word, "") for word in pair} - {""}) == len(pair)
    if min(map(len, pair)) == 1 or not own_letters(pair, name):
        return False
    if first and (shortened(*(f"{word} x" for word in pair)) or _plural(*pair)):
        return False
    return sounds_like(*pair) or slip(*pair) or prefixed(*pair)


def _plural(one: str, other: str) -> bool:
    """ "Hurricanes Ada", "Chargers Ada Lund": no first name."""
    return abs(len(one) - len(other)) == 1 and one.rstrip(_PLURAL) == other.rstrip(_PLURAL) and one not in GIVEN


def _in_one(pair: tuple[str, str], names: Mapping[str, list[Written]]) -> bool:
    """True where an article has both spellings."""
    return any({*pair} <= {word for one in row for word in one.words} for row in names.values())


def _apart(mine: Name, yours: Name, pairs: set[tuple[str, str]]) -> bool:
    return any((a, b) in pairs or (b, a) in pairs for a, b in zip(mine, yours, strict=False))


def _claim(thing: str, name: Written, against: tuple[str, ...]) -> Claim:
    value = Words(base(name.article.quote(name.span)), _SENSE + " ".join(name.words), against)
    ident = identity(name.article.id, thing, FACET, str(name.span.start))
    return Claim(ident, name.article.id, "", FACET, value, own_voice(name.article), name.span, _SPELLED, topic=(thing,))
