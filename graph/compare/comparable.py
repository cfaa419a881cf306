"""the claims of an event -> the groups of claims that speak of one thing, so that they can agree or diverge

Dates that an article only carries over from its story are left out where they contradict one that stands in the words.
Numbers are compared by what they count: a kind of the ontology, else the noun itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeGuard

from graph.claims.scores import SCORE, TOPIC
from graph.lang.en.comparing import FINAL, TO_AN_ACT
from graph.lang.en.measures import OTHERS
from graph.lang.en.stems import stem, telling, words
from graph.model import Claim, EventMention, Interval, Quantity, Reading, Relation, Span, Value, Words
from graph.passages import together
from graph.quantities.codes import spelled
from graph.quantities.sums import PART, SUM

Row = tuple[str, str, str]
_OF_SOMEBODY = ("naming", "age", "description")
_LARGE, _DOZEN = 100, 12
_NEAR, _FAR = 20, 90
_SUM, _LENGTH, _TERM, _REST = "money", "duration", "term", " +"


@dataclass(frozen=True, slots=True)
class Texts:
    """What the readings know about claims: the words of articles, the places they name, the nouns of their numbers.

    `rest` are the numbers of those left besides others ("two other boats"), `persons` the kinds that count people,
    `fates` those of them that say what befell them.
    """

    words: Mapping[str, str]
    places: Mapping[str, frozenset[str]]
    counted: Mapping[tuple[str, Span], str]
    rest: frozenset[tuple[str, Span]]
    persons: frozenset[str] = frozenset()
    fates: frozenset[str] = frozenset()

    def noun(self, claim: Claim) -> str:
        """The stem of the noun that a number counts; "" without one, and for sums of money."""
        return "" if _is_sum(claim) else stem(self.counted.get((claim.article, claim.evidence), ""))

    def sum_of(self, claim: Claim) -> str:
        """The stem of the word that a sum of money is the sum of ("reward"); "" without one, and for other numbers."""
        return stem(self.counted.get((claim.article, claim.evidence), "")) if _is_sum(claim) else ""

    def sort(self, claim: Claim) -> str:
        """The stem of the noun counted, or the currency; "" where the kind alone says what is counted."""
        value = claim.value
        if not isinstance(value, Quantity) or not value.kind or value.kind in self.persons:
            return ""
        rest = _REST if (claim.article, claim.evidence) in self.rest else ""
        if value.kind == _LENGTH:
            return _TERM if self.noun(claim) else ""
        return value.unit if value.kind == _SUM else self.noun(claim) + rest

    def kind(self, claim: Claim) -> str:
        """Of whom something is said, or what is counted; scores are compared with scores alone."""
        if claim.facet in _OF_SOMEBODY:
            return next(iter(claim.topic), "")
        if claim.rule == SCORE:
            return TOPIC
        return (claim.value.kind or self.noun(claim)) if isinstance(claim.value, Quantity) else ""

    def fixed(self, claims: Iterable[Claim]) -> frozenset[str]:
        """The ids of the lengths of time that are counted to another act: "two weeks before the fire"."""
        lengths = (c for c in claims if isinstance(c.value, Quantity) and c.value.kind == _LENGTH)
        return frozenset(claim.id for claim in lengths if self._behind(claim) in TO_AN_ACT)

    def final(self, claims: Iterable[Claim]) -> frozenset[str]:
        """The ids of the tolls that are told to be the last: "the final toll: 41 dead"."""
        tolls = (c for c in claims if isinstance(c.value, Quantity) and c.value.kind in self.fates)
        return frozenset(claim.id for claim in tolls if FINAL.search(self._before(claim)))

    def _before(self, claim: Claim) -> str:
        """The words before a value."""
        start = claim.evidence.start
        return self.words[claim.article][max(start - _FAR, 0) : start].lower()

    def _behind(self, claim: Claim) -> str:
        """The word right behind a value."""
        text, end = self.words[claim.article], claim.evidence.end
        return next(iter(words(text[end : end + _NEAR].lower())), "")

    def name(self, claims: Iterable[Claim]) -> str:
        """What the numbers of one row count, in the shortest words for it."""
        sorts = {self.sort(claim) for claim in claims}
        nouns = {
            noun
            for claim in claims
            if (noun := "" if _is_sum(claim) else self.counted.get((claim.article, claim.evidence), ""))
        }
        return min(nouns or sorts, key=lambda noun: (len(noun), noun), default="") if any(sorts) else ""


def texts(
    readings: Iterable[Reading], persons: frozenset[str] = frozenset(), fates: frozenset[str] = frozenset()
) -> Texts:
    """The table of the readings; `persons` are the kinds of number that count people, whatever they are called, `fates`
    those that say what befell them."""
    readings = tuple(readings)
    counted = {
        (reading.article.id, number.span): reading.article.quote(number.counted)
        for reading in readings
        for number in reading.found.numbers
        if number.counted
    }
    return Texts(
        {reading.article.id: reading.article.text for reading in readings},
        {
            r.article.id: frozenset(key for m in r.found.places for key in (m.place.id, *m.place.within))
            for r in readings
        },
        {key: _noun(phrase) for key, phrase in counted.items()},
        frozenset(key for key, phrase in counted.items() if OTHERS.intersection(words(phrase.lower()))),
        persons,
        fates,
    )


def _noun(phrase: str) -> str:
    """The last telling word of a phrase, or the code that it is."""
    if code := spelled(phrase):
        return code
    found = [word.lower() for word in words(phrase) if telling(word)]
    return found[-1] if found else ""


def rows(
    claims: Iterable[Claim], mentions: Iterable[EventMention], known: Texts, *, shared: frozenset[str] = frozenset()
) -> dict[Row, tuple[Claim, ...]]:
    """(facet, kind of number or thing named, noun or unit counted) -> claims, in sorted order.

    In the facets that are `shared` each value is a row of its own, left out where one article alone gives it.
    """
    about = {mention.id: mention for mention in mentions}
    found: dict[Row, list[Claim]] = defaultdict(list)
    for claim in _summed(claims):
        kind = _sense(claim) if claim.facet in shared else known.kind(claim)
        found[claim.facet, kind, known.sort(claim)].append(claim)
    _join(found)
    _join_called(found, known)
    return {
        row: _dates(backing, about, known) if row[0] == "date" else tuple(backing)
        for row, backing in sorted(found.items())
        if row[0] not in shared or len({claim.article for claim in backing}) > 1
    }


def _summed(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims without the parts of what their article gives the sum of."""
    claims = tuple(claims)
    known = {(claim.about, claim.value.kind) for claim in claims if claim.rule == SUM and _is_number(claim.value)}
    yield from (c for c in claims if c.rule != PART or not _is_number(c.value) or (c.about, c.value.kind) not in known)


def _is_sum(claim: Claim) -> bool:
    return isinstance(claim.value, Quantity) and claim.value.kind == _SUM


def _is_number(value: Value) -> TypeGuard[Quantity]:
    return isinstance(value, Quantity)


def _sense(claim: Claim) -> str:
    return claim.value.sense if isinstance(claim.value, Words) else ""


def _join(found: dict[Row, list[Claim]]) -> None:
    """Joins rows of one kind in which different articles give one figure: "three boats", "three skiffs"."""
    kept: dict[tuple[str, str, Value], Row] = {}
    for row in [row for row in sorted(found) if row[2] and row[1] not in (_SUM, _LENGTH)]:
        values = {claim.value for claim in found[row]}
        host = kept.setdefault((row[0], row[1], found[row][0].value), row) if len(values) == 1 else row
        if host != row and _apart(found[host], found[row]):
            found[host] += found.pop(row)


def _join_called(found: dict[Row, list[Claim]], known: Texts) -> None:
    """Joins rows in which different articles give one figure of what they call otherwise: "12 employees", "12 people"."""
    hosts: dict[float, Row] = {}
    for row in sorted(found):
        figures = {_figure(claim.value, known) for claim in found[row]}
        if len(figures) != 1 or (figure := figures.pop()) is None:
            continue
        host = hosts.setdefault(figure, row)
        if host != row and _apart(found[host], found[row]):
            found[host] += [_called(claim, found[host][0].value) for claim in found.pop(row)]


def _figure(value: Value, known: Texts) -> float | None:
    """The figure of people, or one so odd or large that other things hardly come in it; none of what befell them."""
    figure = value.figure if isinstance(value, Quantity) and not value.unit and value.kind not in known.fates else None
    if figure is None or not isinstance(value, Quantity):
        return None
    odd = figure >= _LARGE or (figure > _DOZEN and figure % 5 != 0)
    return figure if value.kind in known.persons or (odd and not value.kind) else None


def _called(claim: Claim, as_in: Value) -> Claim:
    if not (isinstance(claim.value, Quantity) and isinstance(as_in, Quantity)):
        return claim
    return replace(claim, value=replace(claim.value, kind=as_in.kind))


def _apart(mine: Iterable[Claim], yours: Iterable[Claim]) -> bool:
    return {claim.article for claim in mine}.isdisjoint(claim.article for claim in yours)


def _dates(claims: list[Claim], about: Mapping[str, EventMention], known: Texts) -> tuple[Claim, ...]:
    """The dates in the words of a mention, and those carried over from the story that do not contradict them."""
    own = [claim for claim in claims if stated(claim, about.get(claim.about), known)]
    ids = {claim.id for claim in own}
    others = [claim for claim in claims if claim.id not in ids]
    return tuple(own) + tuple(claim for claim in others if not any(_conflict(claim, fixed) for fixed in own))


def stated(claim: Claim, mention: EventMention | None, known: Texts) -> bool:
    """True when the words of the value stand in the sentence of the mention."""
    return mention is not None and together(known.words[claim.article], claim.evidence, mention.span)


def _conflict(one: Claim, other: Claim) -> bool:
    if not (isinstance(one.value, Interval) and isinstance(other.value, Interval)):
        return False
    return one.value.agrees(other.value) is Relation.CONFLICT
