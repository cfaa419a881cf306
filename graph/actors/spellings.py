"""two names of persons -> do they differ as a short form and its full name do, or as two spellings of one name?

"Gord Lund" is Gordon Lund, "Karyn Hale" can be Karin Hale. Whether they are one, what articles tell of the two has to show.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from os.path import commonprefix

from rapidfuzz.distance import Levenshtein

from graph.actors.chains import near, parts
from graph.actors.genders import differ
from graph.lang.en.genders import MEN, WOMEN
from graph.lang.en.nicknames import NICKNAMES
from graph.lang.en.people import FAMILY, GIVEN
from graph.lang.en.romanised import ROMANISED
from graph.lang.en.sounds import FEMININE, SOUNDS, VOWELS
from graph.lang.en.stems import ENDINGS
from graph.naming import fold

_SHORTEST, _LONGEST, _VARIED, _ROOT = 3, 5, 4, 6
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
    mine, yours = parts(fold(one)), parts(fold(other))
    if len(mine) < 2 or len(yours) < 2 or mine == yours:
        return False
    first, last = (mine[0], yours[0]), (mine[-1], yours[-1])
    if first[0] == first[1]:
        return sounds_like(*last)
    return last[0] == last[1] and sounds_like(*first) and not _of_two_genders(*first)


def reworded(one: str, other: str) -> bool:
    """True for two words of one root with different endings ("Decoration", "Decorators"), and two spellings of a name
    that is not written in other letters at home; one and its plural can both be meant."""
    root = commonprefix((one, other))
    endings = {one[len(root) :], other[len(root) :]}
    if len(root) >= _ROOT and all(ending in ENDINGS for ending in endings) and endings != {"", "s"}:
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


def _of_two_genders(one: str, other: str) -> bool:
    return differ(one, other) or one.endswith(FEMININE) is not other.endswith(FEMININE)


def sounds_like(one: str, other: str) -> bool:
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
