"""persons and countries in a text -> the offices beside their names ("Prime Minister Ann Field", "the president of Peru")"""

from __future__ import annotations

from collections.abc import Iterator

from graph.lang.en import actors as words
from graph.lang.en.common import POSSESSIVES
from graph.model import ActorMention, Span, Thing
from graph.naming import slug
from graph.text import Document

_REACH = 5


def held(document: Document, person: Span) -> Iterator[str]:
    """The offices that the words before a person's name, or between commas after it, give: long and short form."""
    inside = document.within(person)
    if inside:
        yield from _forms(document, _before(document, inside[0].index))
        yield from _forms(document, _behind(document, inside[-1].index + 1))


def _before(document: Document, first: int) -> tuple[int, int]:
    start = first
    while start > 0 and _is_office(document, start - 1):
        start -= 1
    return start, first


def _behind(document: Document, last: int) -> tuple[int, int]:
    tokens = document.tokens
    if last >= len(tokens) or tokens[last].text != words.COMMA:
        return last, last
    for at in range(last + 1, min(last + 1 + _REACH, len(tokens))):
        if tokens[at].lower in words.OFFICES:
            return _before(document, at)[0], at + 1
        if not tokens[at].text[0].isalpha() or tokens[at].pos in ("VERB", "AUX"):
            break
    return last, last


def _forms(document: Document, span: tuple[int, int]) -> Iterator[str]:
    found = [token.lower for token in document.tokens[span[0] : span[1]]]
    offices = [word for word in found if word in words.OFFICES]
    if offices:
        yield " ".join(found)
        yield from offices


def _is_office(document: Document, at: int) -> bool:
    word = document.tokens[at].lower
    return word in words.OFFICES or word in words.OFFICE_PARTS


def office_of(document: Document, first: int, last: int, country: Thing) -> ActorMention | None:
    """An office holder without a name: "Peru\u2019s foreign minister", "the president of Peru"; None beside a name."""
    tokens, at = document.tokens, last
    if at < len(tokens) and tokens[at].lower in POSSESSIVES:
        at += 1
    end = at
    while end < min(at + _REACH, len(tokens)) and _is_office(document, end):
        end += 1
    if end > at and tokens[end - 1].lower in words.OFFICES and not followed_by_name(document, _charge(document, end)):
        return _holder(document, (at, end), (first, end), country)
    return _holder_of(document, first, last, country)


def charged(document: Document, at: int) -> bool:
    """True for what an office before it is in charge of ("Secretary of" + "State")."""
    before = document.tokens[max(at - 2, 0) : at]
    return len(before) == 2 and before[1].lower == words.OF and before[0].lower in words.OFFICES


def _charge(document: Document, end: int) -> int:
    """The token after what an office is in charge of ("Secretary of State")."""
    ahead = document.tokens[end : end + 2]
    return end + 2 if len(ahead) == 2 and ahead[0].lower == words.OF and ahead[1].text[0].isupper() else end


def _holder_of(document: Document, first: int, last: int, country: Thing) -> ActorMention | None:
    tokens = document.tokens
    if first < 2 or tokens[first - 1].lower != words.OF or tokens[first - 2].lower not in words.OFFICES:
        return None
    start = _before(document, first - 1)[0]
    return None if followed_by_name(document, last) else _holder(document, (start, first - 1), (start, last), country)


def _holder(document: Document, office: tuple[int, int], whole: tuple[int, int], country: Thing) -> ActorMention:
    tokens = document.tokens
    title = document.text[tokens[office[0]].start : tokens[office[1] - 1].end]
    span = Span(tokens[whole[0]].start, tokens[whole[1] - 1].end)
    thing = Thing(f"{slug(title)}-of-{country.id}", document.quote(span), "office", (country.id,))
    return ActorMention(span, thing, "office", "description")


def followed_by_name(document: Document, at: int) -> bool:
    """True when a capitalised word comes next, at once or behind a comma."""
    ahead = document.tokens[at : at + 2]
    behind = ahead[1:] if ahead and ahead[0].text == words.COMMA else ahead[:1]
    return bool(behind) and behind[0].text[:1].isupper() and behind[0].sentence == document.tokens[at - 1].sentence
