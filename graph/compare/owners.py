"""readings, figures -> whose each figure is, and of which day: who is named or meant, and what day is told, where it stands

A company is called by the first words of its name as well as by all of them ("Arden", "Arden Steel Corp."); that two
names share a word makes them no one company.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from graph.lang.en.roles.base import CLAUSE, FORMS, JOINED, MADE, MEANT, OWNING
from graph.lang.en.stems import words
from graph.model import ActorMention, Claim, Interval, Reading, Span
from graph.passages import sentences

PERSON, BODY = "person", "body"
_NAMED = frozenset(("name", "short"))
# How much more often than any other the body is named that an article is about.
_FAR = 2
# In characters: how far before a name the words stand that say somebody makes it.
_NEAR = 40
# A first and a last name, in words.
_FULL = 2
_BODIES = frozenset(("organization", "government", "military", "party", "alliance"))


class Owner(NamedTuple):
    """Somebody, or a body: the id, and the words of the name without those for the form of a company."""

    id: str
    words: tuple[str, ...]
    person: bool

    def is_one_with(self, other: Owner) -> bool:
        """True for persons whose names share a word, other than a family's; else where the name of one begins that of the other."""
        if self.person and other.person:
            return not set(self.words).isdisjoint(other.words) and not self._is_kin(other)
        short, long = sorted((self.words, other.words), key=len)
        return self.id == other.id or (bool(short) and long[: len(short)] == short)

    def _is_kin(self, other: Owner) -> bool:
        """True for "Tom Reed" and "Ann Reed"."""
        if min(len(self.words), len(other.words)) < _FULL or self.words[-1] != other.words[-1]:
            return False
        return self.words[0][0] != other.words[0][0] and set(self.words[:-1]).isdisjoint(other.words[:-1])


@dataclass(frozen=True, slots=True)
class Beside:
    """An article with the starts of its sentences: what stands beside a figure."""

    reading: Reading
    starts: Sequence[int]

    def whose(self, claim: Claim, whose: str) -> tuple[Owner, ...]:
        """Whose a figure may be: of persons those named in its sentence, or else whoever is named or meant around it; nobody's,
        where the words leave it open which of two bodies is meant."""
        if whose == PERSON:
            near = tuple(self._near(claim, PERSON, 1))
            here = self._sentence(claim.evidence)
            named = [one for one in near if one.form in _NAMED and self._sentence(one.span) == here]
            return tuple(_owner(one) for one in named or near)
        found = self._body(claim, whose)
        return () if found is None else (_owner(found),)

    def day(self, claim: Claim) -> Interval:
        """The day told in the sentence of a figure; else that of the report, or the one before."""
        here = (one for one in self.reading.found.times if self._sentence(one.span) == self._sentence(claim.evidence))
        told = [one.interval for one in here if one.interval.days == 1]
        first, last = self.reading.published.first, self.reading.published.last
        return told[0] if told else Interval(None if first is None else first - 1, last)

    def _body(self, claim: Claim, whose: str) -> ActorMention | None:
        """The body that the figure is joined to ("400 staff at Arden"); else the nearest before it in its clause, or the first
        before it; else the only one in the sentence, or in the one before where a pronoun leads there, or the one that the
        article is about."""
        text, at = self.reading.article.text, claim.evidence
        here = [
            one for one in self._near(claim, whose, 0) if whose == BODY or not OWNING.search(text, *_with(one.span))
        ]
        before = [
            one
            for one in here
            if one.span.end <= at.start and not MADE.search(text, max(one.span.start - _NEAR, 0), one.span.start)
        ]
        behind = [one for one in here if one.span.start >= at.end]
        if whose == BODY and behind and JOINED.fullmatch(text, at.end, behind[0].span.start):
            return behind[0]
        if before:
            return before[-1] if CLAUSE.search(text, before[-1].span.end, at.start) is None else before[0]
        start = self.starts[max(self._sentence(at) - 1, 0)]
        meant = MEANT.search(text, start, at.start)
        if meant is None and behind:
            return _only(behind)
        last = self._last(claim, whose)
        return _only(last) or (self._main() if not last or (meant and meant["noun"]) else None)

    def _main(self) -> ActorMention | None:
        """The body that an article names by far the most often."""
        named = self.reading.found.actors
        found = [one for one in named if one.actor.kind in _BODIES] or [
            one for one in named if one.actor.kind == PERSON
        ]
        most = Counter(one.actor.id for one in found).most_common(2)
        alone = len(most) == 1 or (len(most) > 1 and most[0][1] >= _FAR * most[1][1])
        return next(one for one in found if one.actor.id == most[0][0]) if alone else None

    def _near(self, claim: Claim, whose: str, reach: int) -> Iterator[ActorMention]:
        """Those named or meant in the sentence of a figure, and as many sentences around it."""
        place = self._sentence(claim.evidence)
        for one in self.reading.found.actors:
            if _can_own(one, whose) and abs(self._sentence(one.span) - place) <= reach:
                yield one

    def _last(self, claim: Claim, whose: str) -> Sequence[ActorMention]:
        """Those of the sentence before."""
        return [one for one in self._near(claim, whose, 1) if self._sentence(one.span) < self._sentence(claim.evidence)]

    def _sentence(self, span: Span) -> int:
        return bisect_right(self.starts, span.start)


def _can_own(mention: ActorMention, whose: str) -> bool:
    kind = mention.actor.kind
    return kind == PERSON or (kind in _BODIES and whose != PERSON)


def _with(span: Span) -> Span:
    """A name and the sign of possession behind it."""
    return Span(span.start, span.end + 2)


def _owner(mention: ActorMention) -> Owner:
    name = tuple(word for word in words(mention.actor.name.casefold()) if word not in FORMS)
    return Owner(mention.actor.id, name, mention.actor.kind == PERSON)


def _only(mentions: Sequence[ActorMention]) -> ActorMention | None:
    """The first of some that are all one."""
    owners = [_owner(one) for one in mentions]
    return mentions[0] if owners and all(one.is_one_with(owners[0]) for one in owners) else None


def beside(readings: Iterable[Reading], asked: Container[str]) -> Mapping[str, Beside]:
    """Article -> what stands beside the figures of it, for the articles asked for."""
    told = (one for one in readings if one.article.id in asked)
    return {one.article.id: Beside(one, [span.start for span in sentences(one.article)]) for one in told}
