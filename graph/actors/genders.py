"""named persons -> what their names and the words before them tell of their gender; and who cannot be "he" in what is quoted"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graph.lang.en.genders import COURTESY, MEN, NOUNS, WOMEN
from graph.lang.en.quotes import MARKS
from graph.model import ActorMention, NameSpan
from graph.text import Document, Token

FEMININE, MASCULINE, _PERSON = "feminine", "masculine", "person"
_STEPS = 8


def told(document: Document, named: Sequence[ActorMention]) -> dict[str, str]:
    """The gender of each person by id where something tells it: a form of address, a noun before the name, or the first name."""
    found: dict[str, str] = {}
    for mention in named:
        if mention.actor.kind == _PERSON and mention.form != "demonym":
            before = _before(document, mention)
            if before or mention.actor.id not in found:
                found[mention.actor.id] = before or found.get(mention.actor.id, "") or of_name(mention.actor.name)
    return {actor: gender for actor, gender in found.items() if gender}


def _before(document: Document, mention: ActorMention) -> str:
    """ "Mrs Lee", "actress Ann Lee", "the gunman, Ann Lee" only where nothing parts the two."""
    inside = document.within(mention.span)
    if not inside:
        return ""
    before = document.tokens[inside[0].index - 1] if inside[0].index else inside[0]
    return _address(inside[0]) or _address(before) or NOUNS.get(before.lower, "")


def _address(token: Token) -> str:
    """What a form of address tells; "Friends will miss Ann" addresses nobody."""
    return COURTESY.get(token.lower, "") if token.text[0].isupper() else ""


def addressed(document: Document, names: Iterable[NameSpan]) -> dict[NameSpan, str]:
    """The gender that a form of address gives the name behind it: "Mr. Lee", "Ms. Lee"."""
    first = {name: inside[0].index for name in names if (inside := document.within(name.span))}
    told = {name: _address(document.tokens[place - 1]) for name, place in first.items() if place}
    return {name: gender for name, gender in told.items() if gender}


def of_name(name: str) -> str:
    """The gender of a full name by its first name, "" where that tells none."""
    first, _, last = name.lower().partition(" ")
    if not last:
        return ""
    return FEMININE if first in WOMEN else MASCULINE if first in MEN else ""


def differ(one: str, other: str) -> bool:
    """True for a first name of women and one of men."""
    return (one in MEN and other in WOMEN) or (one in WOMEN and other in MEN)


def speaker(document: Document, token: Token, at: Mapping[int, ActorMention]) -> str:
    """The id of the one who is quoted saying the word, "" where it is not in a quotation or nobody is named."""
    place = token
    for _ in range(_STEPS):
        above = document.tokens[place.head]
        for kid in document.kids(above.index, "nsubj") if above.index != place.index else ():
            mention = at.get(kid.index)
            if mention is not None and kid.index != token.index and _apart(document, token, kid):
                return mention.actor.id
        if above.index == place.index:
            break
        place = above
    return ""


def _apart(document: Document, one: Token, other: Token) -> bool:
    """True when a quotation mark parts the two."""
    first, last = sorted((one, other), key=lambda token: token.start)
    return len(MARKS.findall(document.text, first.end, last.start)) % 2 == 1
