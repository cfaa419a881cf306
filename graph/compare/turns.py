"""two numbers in their words -> are they counted of two things? The verb before a count of games, the close of trading, an attempt"""

from __future__ import annotations

from graph.lang.en.asides import ROW
from graph.lang.en.comparing import BY_DAY, BY_HOUR, CLOSING, IN_THE_DAY, OF_PLAY, OWNED, PRICED, TRIED, WHICH
from graph.lang.en.measures import LEADING, SKIPPED_BEFORE
from graph.lang.en.stems import stem, words
from graph.model import Claim, Quantity

_NEAR, _PRICES = 60, ("share", "money")
_DAY, _CLOSE = "day", "close"
_SKIPPED = SKIPPED_BEFORE | LEADING | WHICH | OWNED
# The text up to a number, its words, the text behind it, and its sentence.
Around = tuple[str, str, str, str]


def of_two(claim: Claim, noun: str, one: Around, other: Around) -> bool:
    """True for games played and games missed, the first two and the last two, a share price in the day and at the close, what
    was done and what was tried, days and hours of one activity."""
    said = [{*words(told[1])} for told in (one, other)]
    if any(said[n] & BY_DAY and said[1 - n] & BY_HOUR for n in (0, 1)):
        return True
    told = [(_before(before), sentence.lower()) for before, *_, sentence in (one, other)]
    priced = isinstance(claim.value, Quantity) and claim.value.kind in _PRICES
    traded = {_traded(sentence) if priced else "" for _, sentence in told}
    tried = {TRIED.search(before) is not None for before, _ in told}
    led = {noun in OF_PLAY and _led(before) for before, _ in told}
    return max(len(traded), len(tried), len(led), len({_which(one), _which(other)})) > 1


def _traded(sentence: str) -> str:
    """At the close or in the course of the day, where a sentence says of the price of a share which."""
    if not PRICED.search(sentence):
        return ""
    return _DAY if IN_THE_DAY.search(sentence) else _CLOSE if CLOSING.search(sentence) else ""


def _before(text: str) -> str:
    return text[-_NEAR:].lower()


def _which(around: Around) -> frozenset[str]:
    """ "The final two games", "two straight wins": the words that say which of many are counted."""
    before, _, behind, _ = around
    return (WHICH | ROW) & {*words(_before(before))[-1:], *words(behind[:_NEAR].lower())[:1]}


def _led(before: str) -> str:
    """The word that leads to a number, other than what only says how many it is: "missed only the next four"."""
    return stem(next((word for word in reversed(words(before)) if word not in _SKIPPED), ""))
