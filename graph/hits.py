"""a text cut into words -> Tokens, and Hit: what a pattern of word classes has bound"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

Number = int | float | str
Classes = Mapping[str, Number]
SPACE = " \t\r\u00a0"


def lower(text: str) -> str:
    """The text in lower case with every character in its place (some letters grow when lowered)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class Token(NamedTuple):
    """One token: where it stands, its lower-cased text, and its value in each class."""

    start: int
    end: int
    text: str
    classes: Classes


class Tokens:
    """The tokens of a text, made when they are asked for; each piece is a word with the white space after it."""

    def __init__(self, pieces: list[str], starts: list[int], look: Callable[[str], tuple[str, Classes]]) -> None:
        self._pieces, self._starts, self._look = pieces, starts, look
        self._made: dict[int, Token] = {}

    def __len__(self) -> int:
        return len(self._pieces)

    def __getitem__(self, place: int) -> Token:
        token = self._made.get(place)
        if token is None:
            piece, start = self._pieces[place], self._starts[place]
            word = piece.rstrip(SPACE)
            token = self._made[place] = Token(start, start + len(word), word, self._look(piece)[1])
        return token

    def word(self, place: int) -> str:
        """The text of a token; a line break before the first and after the last."""
        return self._pieces[place].rstrip(SPACE) if 0 <= place < len(self._pieces) else "\n"

    def part(self, first: int, last: int) -> list[Token]:
        """Some neighbours; places before the text or after it are left out."""
        return [self[place] for place in range(max(first, 0), min(last, len(self._pieces)))]


class Hit(NamedTuple):
    """One match of a pattern: the tokens of the text and what the pattern bound."""

    match: re.Match[str]
    tokens: Tokens

    @property
    def first(self) -> int:
        """The index of the first token."""
        return self.match.start()

    @property
    def last(self) -> int:
        """The index after the last token."""
        return self.match.end()

    def has(self, name: str) -> bool:
        """True when the class or group took part."""
        return self._group(name) > 0

    def _group(self, name: str) -> int:
        """The number of the first group of this name that took part; 0 when none did."""
        names = self.match.re.groupindex
        for variant in (name, name + "2", name + "3", name + "4"):
            group = names.get(variant)
            if group is None:
                return 0
            if self.match.start(group) >= 0:
                return group
        return 0

    def value(self, name: str) -> Number:
        """The value of the first token bound to a class; "" when none took part."""
        group = self._group(name)
        return self.tokens[self.match.start(group)].classes[name] if group else ""

    def count(self, name: str) -> int:
        """The value as a whole number."""
        return int(self.value(name) or 0)

    def words(self, name: str = "") -> list[Token]:
        """The tokens of a bound group, or of the whole match."""
        if not name:
            return self.tokens.part(self.match.start(), self.match.end())
        group = self._group(name)
        return self.tokens.part(self.match.start(group), self.match.end(group)) if group else []


@dataclass(frozen=True, slots=True)
class Text:
    """A text as tokens and as one sign per token."""

    tokens: Tokens
    signs: str
