"""readings -> quotations of one public statement in several articles, and which alike passages are no more than that

Outlets that quote the same words of the same speaker did not copy one another: they share the origin of the statement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.model import Article, Attribution, Reading, Span, Speaker
from graph.passages import Match, aligned, stems

_QUOTED = ("direct", "mixed")
_RUN, _LEAST, _SHARED = 3, 4, 0.6
_CROWD = 50
_OUTSIDE = 0.5


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that an article quotes, with its telling stems in order and whose words they are."""

    article: str
    span: Span
    stems: tuple[str, ...]
    speaker: Speaker
    claims: tuple[str, ...] = ()


Pair = tuple[Quotation, Quotation]


def quotations(readings: Iterable[Reading]) -> Iterator[Quotation]:
    """What each article quotes, articles in order, in text order."""
    for reading in readings:
        for said in reading.found.attributions:
            if said.kind in _QUOTED and said.content and said.speaker.span is not None:
                yield _quotation(reading, said)


def _quotation(reading: Reading, said: Attribution) -> Quotation:
    spans = sorted(said.content)
    found = tuple(word for span in spans for word in stems(reading.article, span))
    claims = tuple(
        claim.id
        for claim in reading.found.claims
        if claim.speaker.span is not None and any(span.overlaps(claim.evidence) for span in spans)
    )
    whole = Span(spans[0].start, max(span.end for span in spans))
    return Quotation(reading.article.id, whole, found, said.speaker, claims)


def pairs(readings: Iterable[Reading]) -> tuple[Pair, ...]:
    """Quotations of one statement in two articles: a run of words meets, most words are shared, and one may have said both."""
    rooms: dict[tuple[str, ...], list[Quotation]] = defaultdict(list)
    found: dict[tuple[str, Span, str, Span], Pair] = {}
    for quotation in quotations(readings):
        runs = sorted(_runs(quotation))
        for other in (other for run in runs for other in rooms[run][:_CROWD]):
            if other.article != quotation.article and _one(other, quotation):
                found[other.article, other.span, quotation.article, quotation.span] = (other, quotation)
        for run in runs:
            rooms[run].append(quotation)
    return tuple(found[key] for key in sorted(found))


def _runs(quotation: Quotation) -> set[tuple[str, ...]]:
    words = quotation.stems
    return {words[place : place + _RUN] for place in range(len(words) - _RUN + 1)}


def _one(one: Quotation, other: Quotation) -> bool:
    """True for one statement; two speakers known by name and not the same cannot have made it."""
    names = (one.speaker.id, other.speaker.id)
    if all(names) and names[0] != names[1] and one.speaker.kind == other.speaker.kind == "actor":
        return False
    shared = aligned(one.stems, other.stems)
    return shared >= _LEAST and shared >= _SHARED * min(len(one.stems), len(other.stems))


def only_quoted(match: Match, said: Iterable[Pair], articles: Mapping[str, Article]) -> bool:
    """True when two passages are alike for nothing but the statement that both quote."""
    inside = [pair for pair in said if _inside(match, pair)]
    if not inside:
        return False
    first, second = (
        _outside(stems(articles[passage.article], passage.span), [pair[side].stems for pair in inside])
        for side, passage in enumerate((match.first, match.second))
    )
    return len(first & second) < _OUTSIDE * max(1, min(len(first), len(second)))


def _inside(match: Match, pair: Pair) -> bool:
    sides = zip((match.first, match.second), pair, strict=True)
    return all(passage.article == quoted.article and passage.span.overlaps(quoted.span) for passage, quoted in sides)


def _outside(words: Iterable[str], quoted: Iterable[Iterable[str]]) -> set[str]:
    return set(words) - {word for part in quoted for word in part}
