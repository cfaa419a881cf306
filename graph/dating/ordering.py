"""events that a sentence puts after or before others -> the bound this gives them"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from graph.dates import bounds
from graph.dating import story
from graph.dating.holding import base
from graph.dating.timing import Dated
from graph.lang.en.dates.sequence import AFTER, BEFORE, FOLLOW, PERFECT
from graph.model import Basis, TimeMention
from graph.text import Document, Token

SEQUENCE = "after or before an event"
_OPEN = (story.STORY, story.PEG, story.PUBLISHED)
# "Minutes after the blast".
_DEPTH, _FRONT, _SEVERAL = 6, 3, "s"
_BY = -2


def placed(document: Document, dated: list[Dated]) -> list[Dated]:
    """The events with those bounded that nothing in their own clause dates but another event before or after it."""
    by_head = {one.head: one for one in dated if one.known}
    return [_placed(document, one, by_head) if one.time is None or one.rule in _OPEN else one for one in dated]


def _placed(document: Document, one: Dated, by_head: Mapping[int, Dated]) -> Dated:
    if one.head < 0:
        return one
    for find in (_attached, _followed, _fronted, _perfect):
        other, direction = find(document, document.tokens[one.head], by_head)
        if other is not None and other.time is not None and other.event.id != one.event.id:
            time = _bounded(other, other.time, direction)
            return replace(one, time=time, rule=SEQUENCE) if time.interval.known else one
    return one


def _attached(document: Document, token: Token, by_head: Mapping[int, Dated]) -> tuple[Dated | None, int]:
    """ "The price rose after the strike"."""
    for kid in document.kids(token.index, "obl", "advcl", "nmod"):
        marks = {mark.lower for mark in document.kids(kid.index, "case", "mark")}
        direction = 1 if marks & AFTER else -1 if marks & BEFORE else 0
        if direction and kid.index in by_head:
            return by_head[kid.index], direction
    return None, 0


def _followed(document: Document, token: Token, by_head: Mapping[int, Dated]) -> tuple[Dated | None, int]:
    """ "The strike was followed by riots in which ten died": the riots and the deaths come after the strike."""
    for _ in range(_DEPTH):
        above = document.tokens[token.head]
        if above.lemma in FOLLOW and _by(document, token):
            subjects = [kid.index for kid in document.kids(above.index, "nsubj")]
            places = [*subjects, above.head if base(above) == "conj" else -1]
            return next((by_head[place] for place in places if place in by_head), None), 1
        if token.head == token.index:
            break
        token = above
    return None, 0


def _by(document: Document, token: Token) -> bool:
    """True for what "by" brings, and for what "as well as" adds to it."""
    agents = [kid.index for kid in document.kids(token.head, "obl:agent")]
    return token.relation == "obl:agent" or bool(agents and document.kids(token.index, "cc"))


def _fronted(document: Document, token: Token, by_head: Mapping[int, Dated]) -> tuple[Dated | None, int]:
    """ "Following the strike, prices rose", also where the parser does not see what the phrase hangs on."""
    sentence = document.sentences[token.sentence]
    opening = document.tokens[sentence.first : sentence.first + 2]
    front = next((word for word in opening if word.lower in AFTER | BEFORE), None)
    if front is None or front.index > sentence.first and not opening[0].lower.endswith(_SEVERAL):
        return None, 0
    comma = next((t.index for t in document.of(sentence) if t.text == ","), token.index)
    place = next((p for p in range(front.index + 1, front.index + 1 + _FRONT) if p in by_head), -1)
    if not 0 <= place < comma < token.index:
        return None, 0
    return by_head[place], 1 if front.lower in AFTER else -1


def _perfect(document: Document, token: Token, by_head: Mapping[int, Dated]) -> tuple[Dated | None, int]:
    """ "The firm bought a mill in 2030, having sold another": sold by then, and nobody tells how long before."""
    told = base(token) == "advcl" and any(aux.lower in PERFECT for aux in document.kids(token.index, "aux"))
    return (by_head.get(token.head), _BY) if told else (None, 0)


def _bounded(other: Dated, time: TimeMention, direction: int) -> TimeMention:
    """A day is as good as the day after; from a longer time on, or up to it, is a bound. Neither is said: it is lent."""
    interval = time.interval
    if interval.first != interval.last or direction == _BY:
        interval = bounds.since(interval) if direction > 0 else bounds.until(interval)
    return replace(time, interval=interval, basis=Basis.INHERITED, anchor=other.event.span)
