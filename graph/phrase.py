"""words, classes and patterns -> a Grammar that finds the longest phrases of a text in one pass

Every token becomes one sign that stands for the set of classes it belongs to, so a pattern over classes is a regular
expression over a short string. A pattern is a line of

    the         the word itself              UNIT        a class, bound by its name (the second one: UNIT2)
    a|an        either                       ( ... )     a group                      <AMOUNT ... >  a bound group
    x?          perhaps                      @name       a pattern of the same name, put in place
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Protocol

from graph.hits import SPACE, Classes, Hit, Text, Tokens

OTHER, BREAK = "x", "n"
_SIGNS, _KEPT, _LONGEST = 0x100, 1 << 16, 40
_PIECE = re.compile(r"<[A-Z]+|\?|[()|>]|[^\s()|<>?]+")


class Named(Protocol):
    """What the grammar needs of a rule."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def pattern(self) -> str:
        """Its line."""

    @property
    def meaning(self) -> Callable[[Hit], object | None]:
        """What a match means; None = nothing this time."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a pattern: its regular expression, the signs it can begin with, whether it can be empty."""

    regex: str
    first: frozenset[str]
    empty: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What words mean: `words` by text, `shape` for numerals and the like (None = no class), `token` cuts the text."""

    words: Mapping[str, Classes]
    shape: Callable[[str], Classes | None]
    shapes: tuple[str, ...]
    token: re.Pattern[str]
    macros: Mapping[str, str]


class Alphabet:
    """One sign for each set of classes that a token can have."""

    def __init__(self, lexicon: Lexicon, patterns: Iterable[str]) -> None:
        literals = {piece for line in patterns for piece in _PIECE.findall(line) if _is_literal(piece)}
        words = {word: dict(classes) for word, classes in lexicon.words.items()}
        for word in sorted(literals):
            words.setdefault(word, {})["=" + word] = 1
        self._by_classes: dict[frozenset[str], str] = {}
        self.words = {word: (self.sign(classes), classes) for word, classes in sorted(words.items())}
        for example in lexicon.shapes:
            self.sign(lexicon.shape(example) or {})

    def sign(self, classes: Classes) -> str:
        """The sign of a set of classes."""
        return self._by_classes.setdefault(frozenset(classes), chr(_SIGNS + len(self._by_classes)))

    def known(self, classes: Classes) -> str:
        """The sign of a set of classes that patterns may know, else the sign of any other word."""
        return self._by_classes.get(frozenset(classes), OTHER)

    def of(self, name: str) -> frozenset[str]:
        """The signs of all tokens that belong to a class."""
        return frozenset(sign for classes, sign in self._by_classes.items() if name in classes)


def _is_literal(piece: str) -> bool:
    return not piece.startswith(("<", "@")) and piece not in "()|?>" and not piece[0].isupper()


class _Reader:
    """One pattern -> its Part, by recursive descent."""

    def __init__(self, line: str, alphabet: Alphabet) -> None:
        self._pieces, self._place, self._alphabet = _PIECE.findall(line), 0, alphabet
        self._seen: dict[str, int] = {}

    def choice(self) -> Part:
        """Alternatives up to the end of the group; `a|b c` binds tighter than a sequence."""
        parts = []
        while self._place < len(self._pieces) and self._pieces[self._place] not in ")>":
            parts.append(self._alternatives())
        return _sequence(parts)

    def _alternatives(self) -> Part:
        options = [self._optional()]
        while self._peek() == "|":
            self._place += 1
            options.append(self._optional())
        if len(options) == 1:
            return options[0]
        first = frozenset().union(*(o.first for o in options))
        return Part("(?:" + "|".join(o.regex for o in options) + ")", first, any(o.empty for o in options))

    def _optional(self) -> Part:
        part = self._atom()
        if self._peek() == "?":
            self._place += 1
            return Part(f"(?:{part.regex})?", part.first, True)
        return part

    def _atom(self) -> Part:
        piece = self._next()
        if piece == "(" or piece[0] == "<":
            inner = self.choice()
            self._next()
            regex = f"(?P<{self._name(piece[1:])}>{inner.regex})" if piece[0] == "<" else f"(?:{inner.regex})"
            return Part(regex, inner.first, inner.empty)
        signs = self._alphabet.of(piece if piece[0].isupper() else "=" + piece)
        if not signs:
            raise ValueError(f"no word has the class {piece!r}")
        chars = "[" + "".join(sorted(signs)) + "]"
        return Part(f"(?P<{self._name(piece)}>{chars})" if piece[0].isupper() else chars, signs)

    def _name(self, name: str) -> str:
        self._seen[name] = self._seen.get(name, 0) + 1
        return name if self._seen[name] == 1 else f"{name}{self._seen[name]}"

    def _peek(self) -> str:
        return self._pieces[self._place] if self._place < len(self._pieces) else ""

    def _next(self) -> str:
        self._place += 1
        return str(self._pieces[self._place - 1])


def _sequence(parts: list[Part]) -> Part:
    first: frozenset[str] = frozenset()
    for part in parts:
        first |= part.first
        if not part.empty:
            break
    return Part("".join(part.regex for part in parts), first, all(part.empty for part in parts))


def _expand(line: str, macros: Mapping[str, str]) -> str:
    while "@" in line:
        line = re.sub(r"@(\w+)", lambda m: macros[m[1]], line)
    return line


def _by_first(parts: Iterable[Part]) -> dict[str, tuple[int, ...]]:
    table: dict[str, list[int]] = {}
    for number, part in enumerate(parts):
        for sign in part.first:
            table.setdefault(sign, []).append(number)
    return {sign: tuple(numbers) for sign, numbers in table.items()}


class _Signs(dict[str, str]):
    """The signs of the pieces met so far; it forgets them all when they become too many."""

    def __init__(self, make: Callable[[str], str]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, piece: str) -> str:
        if len(self) > _KEPT:
            self.clear()
        sign = self[piece] = self._make(piece)
        return sign


class Grammar:
    """Rules over one lexicon, compiled once; `cores` are the classes one of which every phrase must hold."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[Named], cores: Iterable[str]) -> None:
        self.rules = tuple(rules)
        lines = [_expand(rule.pattern, lexicon.macros) for rule in self.rules]
        self._lexicon, self.alphabet = lexicon, Alphabet(lexicon, lines)
        parts = [_Reader(line, self.alphabet).choice() for line in lines]
        self._matches = tuple(re.compile(part.regex).match for part in parts)
        self._by_first = _by_first(parts)
        self._core = re.compile("[" + "".join(sorted(frozenset().union(*map(self.alphabet.of, cores)))) + "]")
        self._run = re.compile(f"[^{OTHER}{BREAK}]+")
        self._name = re.compile("[" + "".join(sorted(self.alphabet.of("NAME"))) + "]")
        self._fits = lru_cache(maxsize=_KEPT)(self._fitting)
        self._look = lru_cache(maxsize=_KEPT)(self._entry)
        self._signs = _Signs(lambda piece: self._entry(piece)[0])

    def read(self, text: str, written: str) -> Text:
        """A lower-cased text -> its tokens and signs; names count only where they are `written` with a capital."""
        pieces = self._lexicon.token.findall(text)
        starts = list(accumulate(map(len, pieces), initial=0))
        signs = list(map(self._signs.__getitem__, pieces))
        joined = "".join(signs)
        for match in self._name.finditer(joined):
            if written[starts[match.start()]].islower():
                signs[match.start()] = OTHER
        return Text(Tokens(pieces, starts, self._look), "".join(signs))

    def _entry(self, piece: str) -> tuple[str, Classes]:
        word = piece.rstrip(SPACE)
        if word in ("", "\n"):
            return (BREAK if word else OTHER), {}
        entry = self.alphabet.words.get(word)
        if entry is not None:
            return entry
        classes = self._lexicon.shape(word)
        return (self.alphabet.known(classes), classes) if classes else (OTHER, {})

    def scan(self, text: Text) -> Iterator[tuple[Named, Hit, object]]:
        """The phrases of a text from left to right with their meanings: the longest that means something wins, then
        the rule that stands first; phrases do not overlap."""
        for run in self._run.finditer(text.signs):
            place, end = run.span()
            while (core := self._core.search(text.signs, place, end)) is not None:
                place = max(place, core.start() - _LONGEST)
                found = self._best(text, place, min(end, place + _LONGEST))
                if found is not None:
                    yield found
                place = found[1].last if found else place + 1

    def _best(self, text: Text, place: int, end: int) -> tuple[Named, Hit, object] | None:
        for number in self._fits(text.signs[place:end]):
            match = self._matches[number](text.signs, place, end)
            whole = Hit(match, text.tokens) if match else None
            meaning = self.rules[number].meaning(whole) if whole else None
            if whole is not None and meaning is not None:
                return self.rules[number], whole, meaning
        return None

    def _fitting(self, signs: str) -> tuple[int, ...]:
        """The numbers of the rules that fit the start of a run, longest first; which depends on nothing else."""
        found = []
        for number in self._by_first.get(signs[0], ()):
            match = self._matches[number](signs)
            if match is not None:
                found.append((-match.end(), number))
        return tuple(number for _, number in sorted(found))
