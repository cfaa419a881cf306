"""a name as written -> its folded key, for comparing, and its slug, for ids"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from graph.lang.en.common import POSSESSIVES

_JOINTS = re.compile(r"[\s\-\u2010-\u2015/_]+")
_MARKS = re.compile(r"['\u2018\u2019\u02bb\u02bc\u02be\u02bf`\u00b4\"\u201c\u201d.,()\[\]]+")
_ENDINGS = tuple(sorted(POSSESSIVES, key=len, reverse=True))
_OTHER = re.compile(r"[^\w]+")
# Letters that do not decompose, as they are written without their sign.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Lower case without accents, apostrophes and dots; hyphens become blanks ("Qu'Appelle" -> "quappelle")."""
    plain = name.lower() if name.isascii() else _unaccented(name)
    return _JOINTS.sub(" ", _MARKS.sub("", plain)).strip()


@lru_cache(maxsize=65536)
def slug(name: str) -> str:
    """A stable id part made of a name ("Aïcha el-Fassi" -> "aicha-el-fassi")."""
    return _OTHER.sub("-", fold(name)).strip("-")


def base(name: str) -> str:
    """A name without a possessive ending ("Washington's" -> "Washington")."""
    name = name.rstrip()
    if not name.endswith(_ENDINGS):
        return name
    return next(name.removesuffix(ending) for ending in _ENDINGS if name.endswith(ending))


def initials(name: str) -> str:
    """The capital letters that begin the words of a name ("Harbour Workers Union" -> "HWU")."""
    return "".join(word[0] for word in _JOINTS.split(name) if word and word[0].isupper())


def _unaccented(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
