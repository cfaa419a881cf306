"""a name, a pattern, its meaning, its examples -> Rule, PhraseRule and SentenceRule: readable records that test themselves"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from graph.hits import Hit

Meaning = TypeVar("Meaning")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Meaning]):
    """`pattern` is matched against lower-cased text; `meaning` turns a match into a value (None = not this time).

    `means` are (phrase, value as text) examples, `ignores` phrases in which the rule must find nothing; the tests of
    the stage read both on one fixed day.
    """

    name: str
    pattern: re.Pattern[str]
    meaning: Callable[[re.Match[str]], Meaning | None]
    means: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhraseRule(Generic[Meaning]):
    """As Rule, but `pattern` is a line of words and word classes as graph.phrase reads it ("the? LAST UNIT")."""

    name: str
    pattern: str
    meaning: Callable[[Hit], Meaning | None]
    means: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentenceRule:
    """Words that are read where they stand in a parsed sentence: `form` says how, each stage names its own forms.

    Verbs are given in their dictionary form. `means` are sentences with what must be found in them, written as the tests
    of the stage write it, `ignores` sentences in which the rule must find nothing.
    """

    name: str
    form: str
    words: tuple[str, ...]
    means: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]
