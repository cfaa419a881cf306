"""two names of persons -> do they differ as a short form and its full name do, or as two spellings of one name?

"Gord Lund" is Gordon Lund, "Karyn Hale" can be Karin Hale. Whether they are one, what articles tell of the two has to show.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from os.path import commonprefix

from rapidfuzz.distance import OSA, Levenshtein

from graph.actors.chains import near, parts
from graph.actors.genders import differ
from graph.lang.en.genders import MEN, WOMEN
from graph.lang.en.nicknames import NICKNAMES
from graph.lang.en.people import FAMILY, GIVEN
from graph.lang.en.romanised import FOREIGN, ROMANISED
from graph.lang.en.sounds import FEMININE, JOINED, SOUNDS, VOWELS, WOMAN
from graph.lang.en.stems import ENDINGS
from graph.naming import fold

_SHORTEST, _LONGEST, _VARIED, _ROOT, _PLAIN = 3, 5, 4, 6, 5
_KNOWN = (GIVEN | FAMILY | MEN | WOMEN) - ROMANISED


def shortened(one: str, other: str) -> bool:
    """True for one surname with a first name and its short form: "Gord", "Gordon"; "Tom", "Thomas"."""
    mine, yours = parts(fold(one)), parts(fold(other))
    if len(mine) < 2 or len(yours) < 2 or mine[-1] != yours[-1]:
        return False
    short, long = sorted((mine[0], yours[0]), key=len)
    begins = _SHORTEST <= len(short) <= _LONGEST and long.startswith(short) and short[-1] not in VOWELS
    return not _of_two_genders(short, long) and (begins or long in NICKNAMES.get(short, ()))


def respelled(one: str, other: str) -> bool:
    """True for names of which all words are equal, or sound alike, one of the two outer ones at least being equal."""
    return _apart_in_one(one, other, sounds_like)


def slipped(one: str, other: str) -> bool:
    """True for names of which one of the two outer words is equal, and the other differs by a slip."""
    return _apart_in_one(one, other, slip)


def _apart_in_one(one: str, other: str, alike: Callable[[str, str], bool]) -> bool:
    mine, yours = parts(fold(one)), parts(fold(other))
    if len(mine) < 2 or len(yours) < 2 or mine == yours:
        return False
    first, last = (mine[0], yours[0]), (mine[-1], yours[-1])
    if first[0] == first[1]:
        return alike(*last)
    return last[0] == last[1] and alike(*first) and not _of_two_genders(*first)


def slip(one: str, other: str) -> bool:
    """True for two words of some length that differ by a letter, or sound as if they did; one letter turned about is one."""
    if one == other or min(len(one), len(other)) < _PLAIN or not (one + other).isalpha():
        return False
    return any(OSA.distance(*pair, score_cutoff=1) <= 1 for pair in ((one, other), (_sound(one), _sound(other))))


def prefixed(one: str, other: str) -> bool:
    """True for a family name with a particle in front and without one ("Monte", "LaMonte")."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _PLAIN and long.endswith(short) and long.removesuffix(short) in JOINED


def reworded(one: str, other: str) -> bool:
    """True for two words of one root with different endings ("Decoration", "Decorators"), and two spellings of a name
    that is not written in other letters at home; one and its plural can both be meant."""
    root = commonprefix((one, other))
    endings = {one[len(root) :], other[len(root) :]}
    least = _ROOT if len(one) != len(other) else _PLAIN
    if len(root) >= least and all(ending in ENDINGS for ending in endings) and endings != {"", "s"}:
        return True
    return at_home((one, other)) and sounds_like(one, other) and endings != {"", "s"}


def other_word(one: str, other: str) -> bool:
    """True for two folded names of which all words but one are equal, and that one is written in two ways."""
    mine, yours = one.split(), other.split()
    if len(mine) != len(yours) or len(mine) < 2:
        return False
    apart = [pair for pair in zip(mine, yours, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and reworded(*apart[0])


def at_home(words: Iterable[str]) -> bool:
    """True where one of some words is a name that is written in our letters where it comes from."""
    return any(word in _KNOWN for word in words)


def own_letters(pair: tuple[str, str], name: Iterable[str]) -> bool:
    """False for two spellings of a word of a name that is written in other letters at home."""
    if _romanised(pair):
        return False
    return at_home((*pair, *name)) or not _romanised(name)


def _romanised(words: Iterable[str]) -> bool:
    return any(word in ROMANISED or FOREIGN.search(word) for word in words)


def _of_two_genders(one: str, other: str) -> bool:
    """True for a name of women and one of men, and for one with the ending that makes it a name of women."""
    short, long = sorted((one, other), key=len)
    return differ(one, other) or one.endswith(FEMININE) is not other.endswith(FEMININE) or long == short + WOMAN


def sounds_like(one: str, other: str) -> bool:
    """True for two words that are one to the ear, or hardly differ."""
    if one == other or near(one, other):
        return True
    mine, yours = _sound(one), _sound(other)
    if mine == yours:
        return True
    return (
        min(len(mine), len(yours)) >= _VARIED
        and _consonants(mine) == _consonants(yours)
        and Levenshtein.distance(mine, yours, score_cutoff=1) <= 1
    )


@lru_cache(maxsize=65536)
def _sound(word: str) -> str:
    for letters, sound in SOUNDS:
        word = re.sub(letters, sound, word)
    return word


def _consonants(sound: str) -> str:
    return "".join(letter for letter in sound if letter not in VOWELS)
