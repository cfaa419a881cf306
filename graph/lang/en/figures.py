"""English numerals, units and signs -> the patterns that the rules for quantities are made of"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from graph.lang.en.measures import CURRENCIES, MEASURES
from graph.lang.en.numerals import ADDED, OF_SCALE, ONES, SCALES, TENS


def either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def numerals(words: Iterable[str]) -> str:
    """Whole words by their first letters, which tell at once of most texts that none stands there."""
    return "|".join(
        rf"{first}(?:{either(word[1:] for word in group)})\b"
        for first, group in groupby(sorted(words), key=itemgetter(0))
    )


WORD = rf"(?:{either([*ONES, *TENS])})"
# Scraped text may have a space behind the comma or point of a number ("1, 500 people", "$3. 4 million").
_SPACED = rf"\d{{1,3}}, \d{{3}}(?!\d| ?, ?\d)|\d{{1,3}}\. \d{{1,2}}(?=[ -]?(?:{either(SCALES)}|mn?|bn|tn|percent|%)\b)"
_FRACTION = either(part for part in ADDED if part[0] != "a")
UNIT = rf"(?:{either({*MEASURES, *(unit.replace(' ', '-') for unit in MEASURES)})})(?:s|es)?"
# "Two and a third man" is no figure: a third part is one of a unit.
_JOINED = tuple(part for part in ADDED if part[0] == "a")
_THIRDS = rf"(?:{either(p for p in _JOINED if 'third' in p)})(?= (?:{UNIT}|{either(SCALES)}|times|percent|per cent)\b)"
_HALVES = rf"(?:{either([*ONES, *TENS])})[ -](?:{either(p for p in _JOINED if 'third' not in p)}|and-a-half|{_THIRDS})(?:[ -](?:{either(SCALES)})\b)?"
_DIGITS = rf"\d{{1,3}}[ -]?(?:{_FRACTION})(?![\w/])|{_SPACED}|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS = rf"{_HALVES}|(?:{OF_SCALE}) (?:{either(SCALES)})|(?:an?|{WORD})(?:[ -](?:and )?(?:{either([*ONES, *TENS, *SCALES])}))+|{WORD}"
# "£40million", "5 mln", "6bn".
_SCALED = rf"[ -]?(?:{either(SCALES)})| ?(?:mln|bln|bn|tn)\b|(?:k|mn?)\b"
NUMBER = rf"(?:(?:{_DIGITS})(?:{_SCALED})?|(?:{_WORDS}))"
DASH = r"[-\u2010-\u2015]"
SIGN = either(sign for sign in CURRENCIES if not sign.isalpha())
END = r"(?![\w]|[.,:/]\d)"
