"""events, claims -> the figures and details that several articles tell, but of no one event together, on the event they share

"Of the 288 candidates half are new"; "288 candidates ran": each article ties the figure to words of its own, and to no act
that the other tells of. It belongs to the story, and counts for the event that stands nearest to it in both.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from graph.claims import identity
from graph.claims.asides import BESIDE, DETAIL
from graph.claims.quoted import QUOTED
from graph.compare.comparable import Texts
from graph.compare.sameness import Saying
from graph.model import Claim, Event, EventMention, Quantity, Reading, Span, Words
from graph.passages import sentences

Key = tuple[str, ...]
Host = tuple[int, EventMention, Claim]
_FACETS = frozenset(("number", "score", "time", DETAIL))
# Of these the words say more than the figure: they stand with what they tell of.
_PLACED = frozenset(("time", DETAIL))
# These say as little of what is counted as "two days".
_PLAIN = frozenset(("age", "time", "duration", "rank"))
# Of few things there are many, and a detail is one of a place in the text: how many sentences off the event may stand.
_FEW, _NEAR, _FAR = 12, 1, 3
# So many telling words are shared, and this part of the shorter sentence.
_SHARED, _PART = 4, 0.5


@dataclass(frozen=True, slots=True)
class Ground:
    """Where each sentence of an article begins; the mentions in each with their events; what is told of an event already;
    how many mentions an event has, and its first in each article."""

    starts: Mapping[str, tuple[int, ...]]
    mentions: Mapping[tuple[str, int], tuple[tuple[str, EventMention], ...]]
    told: Mapping[tuple[str, str], tuple[Span, ...]]
    sizes: Mapping[str, int]
    tellers: Mapping[str, Mapping[str, EventMention]]

    def around(self, claim: Claim, reach: int) -> Iterator[tuple[int, str, EventMention]]:
        """The mentions of events in the sentences around a claim, with how many sentences they are off."""
        place = bisect_right(self.starts[claim.article], claim.evidence.start)
        for off in range(-reach, reach + 1):
            for event, mention in self.mentions.get((claim.article, place + off), ()):
                yield abs(off), event, mention

    def tells(self, event: str, claim: Claim) -> bool:
        """True where the words of a claim already tell something of an event."""
        return any(span.overlaps(claim.evidence) for span in self.told.get((event, claim.article), ()))


def shared(
    readings: Iterable[Reading], events: Iterable[Event], known: Texts, *, spoken: Collection[str]
) -> Iterator[tuple[str, Claim]]:
    """Each event with a claim that it takes over; the types that are `spoken` take none."""
    readings, events = tuple(readings), tuple(events)
    ground, together = _ground(readings, events, spoken), _together(events, known)
    for key, claims in _told(readings, known):
        if key not in together and (found := _host(claims, ground, known)) is not None:
            event, hosts = found
            for _, mention, claim in hosts:
                name = identity(claim.id, mention.id, "common")
                yield event, replace(claim, id=name, about=mention.id, rule=BESIDE, topic=(), content=mention.extent)


def _ground(readings: Iterable[Reading], events: Iterable[Event], spoken: Collection[str]) -> Ground:
    starts = {r.article.id: tuple(span.start for span in sentences(r.article)) for r in readings}
    mentions: dict[tuple[str, int], list[tuple[str, EventMention]]] = defaultdict(list)
    told: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for event in events:
        for mention in event.mentions if event.type not in spoken else ():
            place = bisect_right(starts[mention.article], mention.span.start)
            mentions[mention.article, place].append((event.id, mention))
        for claim in event.claims:
            told[event.id, claim.article].append(claim.evidence)
    sizes = {event.id: len(event.mentions) for event in events}
    tellers = {event.id: {m.article: m for m in reversed(event.mentions)} for event in events}
    near = {key: tuple(row) for key, row in mentions.items()}
    return Ground(starts, near, {key: tuple(row) for key, row in told.items()}, sizes, tellers)


def _together(events: Iterable[Event], known: Texts) -> frozenset[Key]:
    """The values that two articles tell of one event already."""
    rows: dict[tuple[str, Key], set[str]] = defaultdict(set)
    for event in events:
        for claim in event.claims:
            if claim.facet in _FACETS:
                rows[event.id, _key(claim, known)].add(claim.article)
    return frozenset(key for (_, key), articles in rows.items() if len(articles) > 1)


def _told(readings: Iterable[Reading], known: Texts) -> Iterator[tuple[Key, tuple[Claim, ...]]]:
    """The values that several articles tell, with their claims, each place of a text once."""
    rows: dict[Key, dict[tuple[str, Span], Claim]] = defaultdict(dict)
    for reading in readings:
        for claim in (*reading.found.claims, *reading.found.beside):
            if claim.about and claim.facet in _FACETS and _telling(claim, known):
                rows[_key(claim, known)].setdefault((claim.article, claim.evidence), claim)
    for key, row in sorted(rows.items()):
        if len({article for article, _ in row}) > 1:
            yield key, tuple(row.values())


def _telling(claim: Claim, known: Texts) -> bool:
    """True for a figure of something other than those whom something befell, and for a detail in two words."""
    value = claim.value
    if isinstance(value, Quantity):
        plain = value.kind in _PLAIN or value.kind in known.fates or claim.topic
        return not plain and bool(value.unit or known.noun(claim))
    return isinstance(value, Words) and bool(value.sense) and (claim.facet != DETAIL or " " in value.sense)


def _key(claim: Claim, known: Texts) -> Key:
    """Equal for what counts as the same: the figure of one kind and noun, however it is rounded, and one sense."""
    value = claim.value
    if not isinstance(value, Quantity):
        return claim.polarity, claim.facet, value.sense if isinstance(value, Words) else ""
    figure = f"{value.low}-{value.high}" if value.figure is None else str(value.figure)
    return claim.polarity, claim.facet, value.kind, value.unit, known.noun(claim), figure


def _host(claims: Iterable[Claim], ground: Ground, known: Texts) -> tuple[str, tuple[Host, ...]] | None:
    """The event that stands near in most articles, and nearest; its mention and the claim in each of these."""
    rows: dict[str, dict[str, Host]] = defaultdict(dict)
    for claim in claims:
        for off, event, mention in ground.around(claim, _reach(claim)):
            kept = rows[event].get(claim.article)
            if (kept is None or off < kept[0]) and not (claim.facet == DETAIL and ground.tells(event, claim)):
                rows[event][claim.article] = off, mention, claim
    fitting = [event for event, row in rows.items() if len(row) > 1 and _beside_it(row.values())]
    sizes = ground.sizes
    if not fitting and all(_reach(claim) == _FAR for claim in claims):
        return _known_to_both(claims, rows, ground, known.words)
    best = min(
        fitting, key=lambda e: (-len(rows[e]), sum(h[0] > 0 for h in rows[e].values()), -sizes[e], e), default=""
    )
    return (best, tuple(host for _, host in sorted(rows[best].items(), key=lambda row: row[0]))) if best else None


def _known_to_both(
    claims: Iterable[Claim], rows: Mapping[str, Mapping[str, Host]], ground: Ground, texts: Mapping[str, str]
) -> tuple[str, tuple[Host, ...]] | None:
    """What nobody tells by chance, near to no event in two articles: the largest event near it in one that others tell too."""
    said = {claim.article: claim for claim in reversed(tuple(claims))}
    fitting = [event for event in rows if len(said.keys() & ground.tellers[event].keys()) > 1]
    best = min(fitting, key=lambda event: (-len(rows[event]), -ground.sizes[event], event), default="")
    if not best:
        return None
    there = ground.tellers[best]
    hosts = {a: rows[best].get(a, (_FAR + 1, there[a], said[a])) for a in sorted(said.keys() & there.keys())}
    return (best, tuple(hosts.values())) if _in_like_words(hosts.values(), texts) else None


def _in_like_words(hosts: Iterable[Host], texts: Mapping[str, str]) -> bool:
    """True for a quotation, and for a figure in two sentences that share their telling words."""
    sayings = [Saying(claim, mention, texts[claim.article]) for _, mention, claim in hosts]
    if any(isinstance(one.claim.value, Words) and one.claim.value.sense.startswith(QUOTED) for one in sayings):
        return True
    said = [one.telling for one in sayings]
    return any(
        len(one & other) >= max(_SHARED, _PART * min(len(one), len(other))) for one, other in combinations(said, 2)
    )


def _beside_it(hosts: Iterable[Host]) -> bool:
    """True for what may stand some sentences off, and where one article tells it in the sentence of the event."""
    return any(off == 0 or _reach(claim) == _FAR for off, _, claim in hosts)


def _reach(claim: Claim) -> int:
    """How many sentences off the event may stand."""
    value = claim.value
    few = isinstance(value, Quantity) and (value.figure or 0) <= _FEW
    # Nobody says so many words in a row by chance.
    quoted = isinstance(value, Words) and value.sense.startswith(QUOTED)
    return _NEAR if few or (claim.facet in _PLACED and not quoted) else _FAR
