"""two names of persons -> do they differ as a short form and its full name do, or as two spellings of one name?

"Gord Lund" is Gordon Lund, "Robyn Hale" can be Robin Hale. Whether they are one, what articles tell of the two has to show.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from graph.actors.chains import near, parts
from graph.actors.genders import differ
from graph.lang.en.nicknames import NICKNAMES
from graph.naming import fold

_SHORTEST, _LONGEST, _VARIED = 3, 5, 4
_VOWELS, _FEMININE = "aeiou", ("lle", "tte")
# Letters that sound alike in names, in the order in which they are made one.
_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("qu", "k"), ("ch", "x"), ("sch", "s"), ("th", "t"), ("y", "i"), ("ie", "i"), ("ei", "i"),
    ("c(?=[ei])", "s"), ("c", "k"), ("q", "k"), ("z", "s"), ("w", "v"), ("f", "v"), ("(?<=.)h", ""), (r"(.)\1+", r"\1"), ("(?<=..)e$", ""),
)  # fmt: skip


def shortened(one: str, other: str) -> bool:
    """True for one surname with a first name and its short form: "Gord", "Gordon"; "Tom", "Thomas"."""
    mine, yours = parts(fold(one)), parts(fold(other))
    if len(mine) < 2 or len(yours) < 2 or mine[-1] != yours[-1]:
        return False
    short, long = sorted((mine[0], yours[0]), key=len)
    begins = _SHORTEST <= len(short) <= _LONGEST and long.startswith(short) and short[-1] not in _VOWELS
    return not _of_two_genders(short, long) and (begins or long in NICKNAMES.get(short, ()))


def respelled(one: str, other: str) -> bool:
    """True for names of which all words are equal, or sound alike, one of the two outer ones at least being equal."""
    mine, yours = parts(fold(one)), parts(fold(other))
    if len(mine) < 2 or len(yours) < 2 or mine == yours:
        return False
    first, last = (mine[0], yours[0]), (mine[-1], yours[-1])
    if first[0] == first[1]:
        return _sounds_like(*last)
    return last[0] == last[1] and _sounds_like(*first) and not _of_two_genders(*first)


def _of_two_genders(one: str, other: str) -> bool:
    return differ(one, other) or one.endswith(_FEMININE) is not other.endswith(_FEMININE)


def _sounds_like(one: str, other: str) -> bool:
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
    for letters, sound in _SOUNDS:
        word = re.sub(letters, sound, word)
    return word


def _consonants(sound: str) -> str:
    return "".join(letter for letter in sound if letter not in _VOWELS)
