"""names of a story -> those that nothing but their spelling parts are one person's, though no actor has both

No article has both, they share a first name or a family name, and the other word differs by a letter, sounds alike, or has a
particle more ("Monte", "LaMonte"). Two names that the lists know, two roles, two ages, and somebody's kin are two persons.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from graph.actors.genders import differ
from graph.actors.roles import is_kin
from graph.actors.signs import Signs
from graph.actors.spellings import prefixed, shortened, slip, sounds_like
from graph.lang.en.people import FAMILY, GIVEN
from graph.model import Article, Span
from graph.naming import base, fold

PERSON = "person"
_PAIR, _BEGINNING = 2, 3
# Of so many who share a name two differ by a letter by chance.
_CROWD = 60
Name = tuple[str, ...]
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Written:
    """A full name as an article writes it first, and its words."""

    article: Article
    span: Span
    words: Name


Names = Mapping[str, list[Written]]


def united(names: Mapping[Key, Names], signs: Callable[[], Signs]) -> Mapping[Key, Names]:
    """The names, article by article, of each thing, with those of a person whose name is another spelling of its own."""
    rows = _of_persons(names)
    pairs = [
        pair
        for pair in sorted({*_pairs(rows), *_alone(rows), *_of_two(rows)})
        if not _in_one(*(rows[key] for key in pair))
    ]
    told = signs() if pairs else None
    one = [(a, b) for a, b in pairs if told is not None and _one(told, a, b, rows)]
    met = Counter(key for pair in one for key in pair)
    for a, b in one:
        if met[a] == met[b] == 1:
            yours, mine = sorted((a, b), key=lambda key: (key[0] == PERSON, len(rows[key]), key))
            rows[mine] = {**rows[mine], **rows.pop(yours)}
    return rows


def _one(told: Signs, a: Key, b: Key, rows: Mapping[Key, Names]) -> bool:
    """Their articles name somebody else or a place alike; a first name alone, who is told to be somebody's kin, and who shares
    no word of the name must be told of in one role or at one age."""
    if not told.of_one_story(rows[a], rows[b], (a[1], b[1])):
        return False
    shared = any({*mine} & {*yours} for mine in _full(rows[a]) for yours in _full(rows[b]))
    weak = not shared or any(not _full(rows[key]) or _kin(rows[key]) for key in (a, b))
    return told.surely_one(a[1], b[1]) if weak else told.compatible(a[1], b[1])


def _of_persons(names: Mapping[Key, Names]) -> dict[Key, Names]:
    """The names, those that another article reads as a person's among that person's."""
    bearers = {words: key for key, row in sorted(names.items()) if key[0] == PERSON for words in _full(row)}
    rows = {key: dict(row) for key, row in names.items()}
    for key, row in names.items():
        home = {bearers.get(words) for words in _full(row)}
        bearer = home.pop() if len(home) == 1 and key[0] != PERSON else None
        if bearer is not None:
            for article, written in rows.pop(key).items():
                rows[bearer][article] = [*rows[bearer].get(article, ()), *written]
    return dict(rows)


def _full(row: Names) -> set[Name]:
    return {one.words for told in row.values() for one in told if len(one.words) == _PAIR}


def _pairs(names: Mapping[Key, Names]) -> Iterator[tuple[Key, Key]]:
    """A person and who shares one of the two words of the name, where of the other words one is a spelling of the other."""
    rooms: dict[tuple[int, str], dict[str, set[Key]]] = defaultdict(lambda: defaultdict(set))
    for key, row in names.items():
        for words in _full(row):
            for place in range(_PAIR):
                rooms[place, words[place]][words[1 - place]].add(key)
    for (place, _), others in rooms.items():
        for one, other in combinations(sorted(others) if len(others) <= _CROWD else (), 2):
            if _spelled(one, other, first=place == 1):
                both = (sorted((a, b)) for a in others[one] for b in others[other] if a != b)
                yield from ((a, b) for a, b in both if PERSON in (a[0], b[0]))


def _alone(names: Mapping[Key, Names]) -> Iterator[tuple[Key, Key]]:
    """A person who is called by a first name alone, and who has another spelling of it as the first of two names."""
    people = {key: row for key, row in names.items() if key[0] == PERSON}
    begun: dict[str, set[tuple[str, Key]]] = defaultdict(set)
    for first, key in ((words[0], key) for key, row in people.items() for words in _full(row)):
        begun[first[:_BEGINNING]].add((first, key))
    for key, row in people.items():
        alone = set() if _full(row) else {one.words[0] for told in row.values() for one in told if one.words}
        near_by = {(word, *full) for word in alone for full in begun.get(word[:_BEGINNING], ())}
        akin = (bearer for word, first, bearer in near_by if _spelled(word, first, first=True))
        yield from ((min(key, bearer), max(key, bearer)) for bearer in akin)


def _of_two(names: Mapping[Key, Names]) -> Iterator[tuple[Key, Key]]:
    """Two persons of whom both names are two spellings, or the first a short form: "Gord Lunde", "Gordon Lund"."""
    rooms: dict[tuple[str, str], set[tuple[Name, Key]]] = defaultdict(set)
    for words, key in ((words, key) for key, row in names.items() if key[0] == PERSON for words in _full(row)):
        rooms[words[0][0], words[1][0]].add((words, key))
    for room in rooms.values():
        for (one, a), (other, b) in combinations(sorted(room) if len(room) <= _CROWD else (), 2):
            first = shortened(f"{one[0]} x", f"{other[0]} x") or _spelled(one[0], other[0], first=True)
            if a != b and one[1] != other[1] and first and _spelled(one[1], other[1], first=False):
                yield min(a, b), max(a, b)


def _spelled(one: str, other: str, *, first: bool) -> bool:
    """True for two spellings of a first name or a family name; two that the lists know have to sound alike."""
    if prefixed(one, other):
        return not first
    known = GIVEN if first else FAMILY
    if one[0] != other[0] or (first and differ(one, other)):
        return False
    return sounds_like(one, other) if {one, other} <= known else slip(one, other) or sounds_like(one, other)


def _in_one(one: Names, other: Names) -> bool:
    """True where an article has both, and where but a blank parts the two."""
    mine, yours = ({_letters(name) for told in row.values() for name in told} for row in (one, other))
    return not one.keys().isdisjoint(other) or not mine.isdisjoint(yours)


def _kin(row: Names) -> bool:
    return any(is_kin(name.article.text, name.span) for told in row.values() for name in told)


def _letters(name: Written) -> str:
    return fold(base(name.article.quote(name.span))).replace(" ", "")
