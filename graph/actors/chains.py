"""the names of one article -> chains: full names with their short forms, initials and other spellings"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from graph.actors.genders import differ, of_name
from graph.lang.en import actors as words
from graph.model import NameSpan, Thing
from graph.naming import base, fold, initials, slug

_KINDS = ("person", "organization", "vessel")
Named = tuple[NameSpan, str]


@dataclass(frozen=True, slots=True)
class Told:
    """What the words beside names tell: the gender by a form of address, who is only somebody's kin, and in which sentence each stands."""

    sentence: Callable[[NameSpan], int]
    addressed: Mapping[NameSpan, str]
    kin: frozenset[NameSpan] = frozenset()


def chained(names: Iterable[Named], told: Told) -> dict[NameSpan, Thing]:
    """Each person's, organization's and ship's name with its actor.

    A short form goes to the full name that stands just before it, else to whom it meant before, else to the first of the
    article: who bears the name as well is told by the full one. No short form goes to who is only told to be somebody's kin, or whose gender is another.
    """
    names = tuple(names)
    kept = [(name, base(text)) for name, text in names if name.type in _KINDS]
    found: dict[NameSpan, Thing] = {}
    for kind in _KINDS:
        mine = [pair for pair in kept if pair[0].type == kind]
        found |= _full([pair for pair in mine if not _is_short(pair)], kind)
        homes = [(name, found[name]) for name, _ in mine if name in found]
        found |= _short([pair for pair in mine if _is_short(pair)], homes, kind, told)
    return found | _bodies(names, found, told)


def _bodies(names: Sequence[Named], found: Mapping[NameSpan, Thing], told: Told) -> dict[NameSpan, Thing]:
    """Names of unclear kind that are the short form of an organization of the article."""
    bodies = [(name, thing) for name, thing in found.items() if thing.kind == "organization"]
    ids = {thing.id for _, thing in bodies}
    unclear = [(name, base(text)) for name, text in names if name.type == "other"]
    return {name: thing for name, thing in _short(unclear, bodies, "organization", told).items() if thing.id in ids}


def _is_short(pair: Named) -> bool:
    return len(parts(fold(pair[1]))) == 1


def _full(names: Sequence[Named], kind: str) -> dict[NameSpan, Thing]:
    """Names of several words: equal ones, and other spellings of one, are one actor."""
    things: dict[str, Thing] = {}
    found = {}
    for name, text in names:
        key = fold(text)
        if key not in things:
            akin = next((other for other in things if same(key, other, kind)), "")
            things[key] = things[akin] if akin else Thing(slug(text), _written(text), kind)
        found[name] = things[key]
    return found


def _short(
    names: Sequence[Named], homes: Sequence[tuple[NameSpan, Thing]], kind: str, told: Told
) -> dict[NameSpan, Thing]:
    """Names of one word: the full name before that is meant, else the first one after, else an actor of their own."""
    fitting: dict[str, list[tuple[NameSpan, Thing]]] = {}
    last: dict[str, Thing] = {}
    found: dict[NameSpan, Thing] = {}
    for name, text in names:
        key = fold(text)
        if key not in fitting:
            fitting[key] = [home for home in homes if same(key, fold(home[1].name), kind)]
        genders = {"", told.addressed.get(name, "")}
        fit = [home for home in fitting[key] if of_name(home[1].name) in genders] if len(genders) > 1 else []
        options = fit or fitting[key]
        found[name] = _meant(name, options, last.get(key), told) if options else Thing(slug(text), _written(text), kind)
        last[key] = found[name]
    return found


def _meant(name: NameSpan, options: Sequence[tuple[NameSpan, Thing]], last: Thing | None, told: Told) -> Thing:
    """Whom a short form means of those whose full name fits it; `last` is whom it meant before."""
    before = [home for home in options if home[0].span.start <= name.span.start]
    own = [home for home in before if home[0] not in told.kin]
    near = [home for home in own if told.sentence(name) - told.sentence(home[0]) <= 1]
    again = [home for home in own if home[1] == last]
    return (*reversed(near), *again, *own, *reversed(before), *options)[0][1]


def _written(text: str) -> str:
    """A name in capitals only is shown in ordinary ones."""
    return text.title() if text.isupper() and len(text) > 6 else text


def same(first: str, second: str, kind: str) -> bool:
    """True when two folded names of one kind can be the same actor's, within one article."""
    if kind == "vessel":
        return first == second or first.endswith(f" {second}") or second.endswith(f" {first}")
    return same_person(first, second) if kind == "person" else same_organization(first, second)


def same_person(first: str, second: str) -> bool:
    """A surname with its full name, initials, a left-out middle name, or another spelling of a long name; "Ada L." for Ada Lund."""
    short, long = sorted((parts(first), parts(second)), key=len)
    if not short or not long:
        return False
    if len(short) == 1:
        known_by_first = len(long) > 1 and short[0] == long[0] and len(short[0]) > 3
        return (len(short[0]) > 2 and near(short[0], long[-1])) or known_by_first
    if 1 in (len(short[-1]), len(long[-1])):
        return short[0] == long[0] and len(short[0]) > 1 and short[-1][0] == long[-1][0]
    return near(short[-1], long[-1]) and _begins_alike(short[0], long[0])


def same_organization(first: str, second: str) -> bool:
    """Equal but for a slip of spelling, or the longer name without its last word, if that only says what it is."""
    short, long = sorted((first, second), key=len)
    if long.startswith(short + " ") and long[len(short) + 1 :] in words.BODY_WORDS:
        return True
    return len(short) > 8 and near(short, long)


@lru_cache(maxsize=65536)
def parts(name: str) -> tuple[str, ...]:
    """The words of a folded name without suffixes, and without particles unless it has nothing else."""
    kept = tuple(part for part in name.split() if part not in words.SUFFIXES)
    return tuple(part for part in kept if part not in words.ARTICLES) or kept


def _begins_alike(first: str, second: str) -> bool:
    if 1 in (len(first), len(second)):
        return first[0] == second[0]
    return near(first, second) and not differ(first, second)


def near(first: str, second: str) -> bool:
    """Equal, or one slip in six letters; short names must be equal."""
    shorter = min(len(first), len(second))
    if first == second or shorter < 6:
        return first == second
    return Levenshtein.distance(first, second, score_cutoff=shorter // 6) <= shorter // 6


def acronyms(things: Iterable[Thing]) -> dict[str, Thing]:
    """The initials of organizations with names of three words and more, where only one has them."""
    found: dict[str, set[Thing]] = {}
    for thing in things:
        short = initials(thing.name)
        if thing.kind in ("organization", "armed-group", "alliance") and len(short) > 2:
            found.setdefault(short, set()).add(thing)
    return {short: next(iter(owners)) for short, owners in sorted(found.items()) if len(owners) == 1}
