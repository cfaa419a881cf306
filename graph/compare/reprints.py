"""pairs of passages in like words, claims -> divergences on the figure, age, day or hour in which a reprint differs

"Five were rescued", "seven were rescued": two papers print one report with another figure. Whatever act either figure
was read to belong to, the words around show that it is one: the passages share most of their telling words, and the
figures stand in one place of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from graph.claims.asides import BESIDE
from graph.compare.comparable import Texts
from graph.compare.days import near, reckoned
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground, positions, relation
from graph.compare.rivals import comparable
from graph.compare.things import grown, hosts
from graph.compare.times import two_terms
from graph.compare.verdicts import opposed, place, ran_on, shown
from graph.lang.en.stems import stem, telling_stems, words
from graph.model import Agreement, Claim, Event, Factuality, Interval, Quantity, Reading, Relation, Span, Verdict
from graph.passages import Match, Passage

_DATE, _NUMBER, _AGE, _REPRINT, _BRACKET = "date", "number", "age", "reprint", "("
_FACETS = frozenset((_NUMBER, _AGE, "time", _DATE))
_UNREAL = frozenset((Factuality.HYPOTHETICAL, Factuality.NEGATED, Factuality.DENIED))
# How many telling words two passages share at least, and which part of those of the longer one.
_SHARED, _MOST = 3, 0.6
_NEAR = 40
# A figure lost or won on the way makes ten times as much.
_SLIP = 11

Place = tuple[str, Span, str]
Pair = tuple[Claim, Claim]


@dataclass(frozen=True, slots=True)
class Story:
    """What is told where: the claims on values by article, each place of a text once; the events by name, the places of
    their mentions by article, and the event that tells most of a thing; the mentions of what did not happen; who printed what when."""

    claims: Mapping[str, tuple[Claim, ...]]
    events: Mapping[str, Event]
    mentions: Mapping[str, Sequence[tuple[str, Span]]]
    things: Mapping[str, str]
    unreal: frozenset[str]
    known: Ground
    spoken: Texts
    kinds: Kinds

    def inside(self, passage: Passage) -> tuple[Claim, ...]:
        """The values that stand in a passage."""
        return tuple(claim for claim in self.claims.get(passage.article, ()) if passage.span.contains(claim.evidence))

    def tells(self, article: str, claim: Claim) -> bool:
        """True where an article gives the value of a claim as well."""
        sort = self.spoken.kind(claim), self.spoken.noun(claim)
        return any(
            third.facet == claim.facet
            and (self.spoken.kind(third), self.spoken.noun(third)) == sort
            and relation(claim, third) is Relation.AGREE
            for third in self.claims.get(article, ())
        )

    def host(self, one: tuple[Claim, Passage], other: tuple[Claim, Passage]) -> Event | None:
        """The event that both passages tell of, the nearest to the two values, rather an act than words; else the nearest to
        one of them."""
        near = [self._near(claim, passage) for claim, passage in (one, other)]
        both = {name: near[0][name] + near[1][name] for name in near[0].keys() & near[1].keys()}
        told = both or {**near[1], **near[0]}
        found = {name: off for name, off in told.items() if self.events[name].type not in self.kinds.speech} or told
        name = min(found, key=lambda name: (found[name], name), default="")
        return self.events.get(name)

    def thing(self, claim: Claim) -> Event | None:
        """The event that most is told of, among those in which somebody of that age takes part."""
        return self.events.get(self.things.get(claim.topic[0], "")) if claim.facet == _AGE and claim.topic else None

    def _near(self, claim: Claim, passage: Passage) -> dict[str, int]:
        """The events told of in a passage, with how far from a value."""
        found: dict[str, int] = {}
        for name, span in self.mentions.get(passage.article, ()):
            if passage.span.contains(span):
                off = max(span.start - claim.evidence.end, claim.evidence.start - span.end, 0)
                found[name] = min(off, found.get(name, off))
        return found

    def around(self, claim: Claim) -> tuple[str, str]:
        """The text right before and right behind a value."""
        text, span = self.spoken.words[claim.article], claim.evidence
        return text[max(span.start - _NEAR, 0) : span.start], text[span.end : span.end + _NEAR]


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    world: tuple[Texts, Kinds],
    told: tuple[Sequence[Reading], Iterable[Match]],
) -> Iterator[Agreement]:
    """One agreement for the values of a row that differ in passages of like words, where `found` opposes none of them."""
    readings, matches = told
    story, told_apart = _story(events, readings, known, world), shown(found, (Verdict.DIVERGE, Verdict.UPDATE))
    rows: dict[tuple[str, str, str, str], dict[tuple[str, str], Pair]] = defaultdict(dict)
    for match in matches:
        for one, other in _pairs(match, story):
            host = story.thing(one) or story.host((one, match.first), (other, match.second))
            if host is not None and not {place(one), place(other)} & told_apart:
                row = (host.id, one.facet, world[0].kind(one) or world[0].kind(other), world[0].sort(one))
                rows[row].setdefault((one.id, other.id), (one, other))
    for row, pairs in sorted(rows.items()):
        yield _agreement(row, tuple(pairs.values()), known, world[0])


def _story(events: Sequence[Event], readings: Sequence[Reading], known: Ground, world: tuple[Texts, Kinds]) -> Story:
    claims: dict[str, dict[Place, Claim]] = defaultdict(dict)
    for reading in readings:
        own = sorted(reading.found.claims, key=lambda claim: claim.rule == BESIDE)
        for claim in chain(own, reading.found.beside):
            if claim.facet in _FACETS and claim.about and isinstance(claim.value, Quantity | Interval):
                claims[claim.article].setdefault((claim.article, claim.evidence, claim.facet), claim)
    mentions: dict[str, list[tuple[str, Span]]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            mentions[mention.article].append((event.id, mention.span))
    unreal = (m.id for reading in readings for m in reading.found.events if m.factuality in _UNREAL)
    return Story(
        {article: tuple(row.values()) for article, row in claims.items()},
        {event.id: event for event in events},
        mentions,
        hosts(events),
        frozenset(unreal),
        known,
        world[0],
        world[1],
    )


def _pairs(match: Match, story: Story) -> Iterator[Pair]:
    """The values of two articles that stand in one place of two passages and exclude one another."""
    if match.first.article == match.second.article or not _one_report(match, story):
        return
    mine, yours = story.inside(match.first), story.inside(match.second)
    slots = list(_slots(mine, yours, story))
    differing = [pair for pair in slots if _differ(pair, mine, yours, story)]
    alike = sum(relation(one, other) is Relation.AGREE for one, other in slots)
    if len(differing) <= max(alike, 1):  # Where all figures differ, they are of two things.
        yield from (
            (one, other) for one, other in differing if not ran_on([one], [other], story.known, story.kinds.growing)
        )


def _slots(mine: Sequence[Claim], yours: Sequence[Claim], story: Story) -> Iterator[Pair]:
    """The values that stand in one place of two passages, as no third one does."""
    for one in mine:
        found = [other for other in yours if _one_slot(one, other, story)]
        back = [third for third in mine if found and _one_slot(third, found[0], story)]
        if len(found) == len(back) == 1:
            yield one, found[0]


def _one_report(match: Match, story: Story) -> bool:
    """True for passages that share most of their telling words."""
    said = [story.spoken.words[p.article][p.span.start : p.span.end] for p in (match.first, match.second)]
    bags = [frozenset(telling_stems(text)) for text in said]
    return len(bags[0] & bags[1]) >= max(_SHARED, _MOST * max(len(bags[0]), len(bags[1])))


def _one_slot(one: Claim, other: Claim, story: Story) -> bool:
    """True for values of one sort with the same word before or behind them, or of one kind of number."""
    if one.facet != other.facet or {one.about, other.about} & story.unreal:
        return False
    if isinstance(one.value, Quantity) and isinstance(other.value, Quantity):
        kinds, nouns = {one.value.kind, other.value.kind}, {story.spoken.noun(one), story.spoken.noun(other)}
        if one.value.unit != other.value.unit or len(kinds - {""}) > 1 or len(nouns - {""}) > 1:
            return False
    if any(story.around(claim)[0].endswith(_BRACKET) for claim in (one, other)):
        return False  # What it is in another unit.
    return any(mine == yours != "" for mine, yours in zip(_beside(one, story), _beside(other, story), strict=True))


def _beside(claim: Claim, story: Story) -> tuple[str, str]:
    """The words right before and right behind a value."""
    before, behind = (words(text.lower()) for text in story.around(claim))
    return stem(before[-1]) if before else "", stem(behind[0]) if behind else ""


def _differ(pair: Pair, mine: Iterable[Claim], yours: Iterable[Claim], story: Story) -> bool:
    """True for values that exclude one another, told of no two days, of which neither is told in the other's article too."""
    one, other = pair
    if (
        relation(one, other) is not Relation.CONFLICT
        or story.tells(other.article, one)
        or story.tells(one.article, other)
    ):
        return False
    if one.facet == _DATE:
        said = [story.spoken.words[claim.article][claim.evidence.start : claim.evidence.end].lower() for claim in pair]
        return said[0] != said[1] and near(one.value, other.value) and not reckoned(one, other, story.spoken.words)
    if one.facet == _AGE and grown(story.known, one, other):
        return False
    of_one_order = one.facet != _NUMBER or comparable(one, other, order=_SLIP)
    return of_one_order and not (_two_days(mine, yours) or two_terms(one, other, story.spoken.words))


def _two_days(mine: Iterable[Claim], yours: Iterable[Claim]) -> bool:
    """True where both passages give dates, and no day is in both."""
    days = [[claim.value for claim in side if isinstance(claim.value, Interval)] for side in (mine, yours)]
    return bool(days[0] and days[1]) and not any(a.overlaps(b) for a in days[0] for b in days[1])


def _agreement(row: tuple[str, str, str, str], pairs: Sequence[Pair], known: Ground, spoken: Texts) -> Agreement:
    """The divergence on the values of some pairs."""
    host, facet, kind, counted = row
    claims = tuple({claim.id: claim for pair in pairs for claim in pair}.values())
    sides = positions(claims, known)
    clashes = frozenset((one.id, other.id) for one, other in pairs)
    return Agreement(
        host,
        facet,
        Verdict.DIVERGE,
        sides,
        kind if facet != _DATE else "",
        label=spoken.name(claims),
        counted="-".join(part for part in (counted, _REPRINT) if part),
        opposed=opposed(sides, clashes),
    )
