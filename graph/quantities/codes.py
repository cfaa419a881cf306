"""a number before the code of a make -> the words of the code: "nine <FN-49s>", "14 <FN 49> rifles" """

from __future__ import annotations

import re
from collections.abc import Collection

from graph.model import Span
from graph.text import Document, Token

_CODE = re.compile(r"([A-Z][A-Za-z]{0,3})[- \u2010-\u2015]?(\d{1,4}[A-Z]?)(s?)\b")
_REACH = 2


def of(document: Document, last: Token, things: Collection[str]) -> Span | None:
    """The code right behind a number, where it has a plural of its own or stands before one of the nouns of `things`."""
    found = _CODE.match(document.text, last.end + 1)
    if found is None:
        return None
    span = Span(*found.span())
    inside = document.within(span)
    behind = document.tokens[inside[-1].index + 1 :][:_REACH] if inside else ()
    return span if found[3] or any(token.lower in things for token in behind) else None


def spelled(phrase: str) -> str:
    """One spelling of a code, however it is written; "" for other words."""
    found = _CODE.fullmatch(phrase)
    return f"{found[1]}-{found[2]}" if found else ""
