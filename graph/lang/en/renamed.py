"""English words inside names and quotations: the small ones, and the ways in which one word is written overseas"""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from graph.lang.en.common import MONTHS, WEEKDAYS

# "The Committee for the Survey of the Coast": small words that a name holds together.
JOINTS = frozenset("of for and the to de la".split())
# What may stand in one place of two names and makes no other name: a day is compared as a day.
NO_PART = frozenset((*WEEKDAYS, *MONTHS, "i"))
_OVERSEAS = tuple(
    (re.compile(letters), instead)
    for letters, instead in (
        (r"our(?=$|s$|ed$|al$|able$|ite)", "or"), (r"tre(?=$|s$)", "ter"), (r"([iy])s(?=e|ing|ation)", r"\1z"),
        (r"ence(?=$|s$)", "ense"), (r"ogue(?=$|s$)", "og"), (r"ll(?=ed$|ing$|er|ery)", "l"), (r"[ao]e", "e"), (r"mme(?=$|s$)", "m"),
    )
)  # fmt: skip


def overseas(word: str) -> str:
    """One form for the British and the American way to write a word in small letters: "harbour", "harbor"."""
    for letters, instead in _OVERSEAS:
        word = letters.sub(instead, word)
    return word


def small(word: str) -> bool:
    """True for a word that stands in any sentence."""
    return word in STOP_WORDS
