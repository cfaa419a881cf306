"""an unknown name -> whether its words say that it is no place: a headline's flag, a station's call sign, whose house it is"""

from __future__ import annotations

from graph.lang.en import places as words
from graph.text import Document

_OWNED = ("NOUN", "PROPN", "ADJ", "NUM", "ADV", "VERB")


def nowhere(document: Document, at: int, last: int) -> bool:
    """ "UPDATE: ...", "... - KQXR", "Brixby's restaurant", "at the Brixby's", "Oak Valley Children's Hospital": no town of that name."""
    first = document.tokens[at]
    if last == at + 1 and (first.lower in words.FLAGS or words.CALL_SIGN.fullmatch(first.text)):
        return True
    behind = document.tokens[last : last + 4]
    if not behind or behind[0].tag != "POS":
        return False
    owned = [token.lower for token in behind[1:]]
    if len(behind) < 2 or behind[1].pos not in _OWNED:
        return True
    return not words.SPOT_NOUNS.isdisjoint(owned[:1] if behind[1:] and behind[1].text.islower() else owned)
