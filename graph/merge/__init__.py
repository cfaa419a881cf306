"""readings -> events out of the mentions of many articles, and claims on matters that no event carries"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.actors.canonical import canonical
from graph.dating.timing import GOVERNOR
from graph.events.event_types import CHANGE, GENERIC
from graph.merge import registry as names_of_events
from graph.merge.grouping import group
from graph.merge.linking import linked
from graph.merge.nearness import nearness
from graph.merge.profiles import profiles
from graph.model import Basis, Claim, Event, EventMention, Factuality, Interval, Reading, Reason, Thing
from graph.ontology import Ontology

_NAMELESS = ("group", "population")

_MANY = 4


def merge(
    readings: tuple[Reading, ...], world: Ontology, registry: Mapping[str, str]
) -> tuple[tuple[Event, ...], tuple[Claim, ...]]:
    """Events by date, each with all its mentions and claims; and the claims about no event, in corpus order."""
    mentions = {m.id: m for reading in readings for m in reading.found.events}
    near = nearness(reading.article for reading in readings)
    said = tuple(link for reading in readings for link in reading.found.links)
    two = frozenset((min(link.mention, link.other), max(link.mention, link.other)) for link in said)
    groups, reasons = group(profiles(readings, world, canonical(readings)), near, registry, two=two)
    age = {m: rank for rank, m in enumerate(_by_age(readings))}
    ordered = sorted(sorted(members, key=age.__getitem__) for members in groups)
    names = names_of_events.name(ordered, registry, faint={m.id for m in mentions.values() if m.faint})
    claims, topics = _claims(readings)
    labels = {block.id: block.text("rdfs:label", "en", block.id) for block in world.of_kind("EventType")}
    labels |= {one.value: _called(world, one) for one in Factuality} | _own_words(readings)
    why = _by_group(ordered, reasons)
    events = [
        _event((name, tuple(mentions[m] for m in members)), claims, why[number], labels)
        for number, (name, members) in enumerate(zip(names, ordered, strict=True))
    ]
    return tuple(sorted(linked(events, said), key=_by_date)), topics


def _own_words(readings: Iterable[Reading]) -> dict[str, str]:
    """Mention -> its own words, where the kind of event says nothing."""
    return {
        mention.id: " ".join(reading.article.quote(mention.span).lower().split())
        for reading in readings
        for mention in reading.found.events
        if mention.type in (GENERIC, CHANGE)
    }


def _called(world: Ontology, factuality: Factuality) -> str:
    block = world.blocks.get(factuality.value.capitalize())
    return block.text("skos:prefLabel", "en") if block else factuality.value


def _by_age(readings: Iterable[Reading]) -> list[str]:
    """Mention ids, the earliest published first: the order in which events are founded."""
    found = [
        (reading.published.first or 0, reading.article.id, mention.span, mention.id)
        for reading in readings
        for mention in reading.found.events
    ]
    return [entry[-1] for entry in sorted(found)]


def _claims(readings: Iterable[Reading]) -> tuple[dict[str, list[Claim]], tuple[Claim, ...]]:
    about: dict[str, list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in reading.found.claims:
            about[claim.about].append(claim)
    return about, tuple(about.pop("", ()))


def _by_group(groups: Sequence[Sequence[str]], reasons: Iterable[Reason]) -> list[tuple[Reason, ...]]:
    home = {member: number for number, members in enumerate(groups) for member in members}
    found: list[list[Reason]] = [[] for _ in groups]
    for reason in reasons:
        found[home[reason.mention]].append(reason)
    return [tuple(rows) for rows in found]


def _event(
    named: tuple[names_of_events.Name, tuple[EventMention, ...]],
    claims: Mapping[str, list[Claim]],
    reasons: tuple[Reason, ...],
    labels: Mapping[str, str],
) -> Event:
    name, mentions = named
    firm = [mention for mention in mentions if not mention.faint] or mentions
    kind = Counter(mention.type for mention in firm).most_common(1)[0][0]
    actors = _ranked(p.thing for m in mentions for p in m.participants if p.thing.id)
    places = _ranked(spot.place for m in mentions for spot in m.places if spot.place.id)
    return Event(
        name.id, kind, _label(_told(kind, mentions, labels), mentions, places), mentions,
        tuple(claim for mention in mentions for claim in claims.get(mention.id, ())),
        when_of(mentions), places, actors, reasons, replaces=name.replaces,
    )  # fmt: skip


def _told(kind: str, mentions: tuple[EventMention, ...], labels: Mapping[str, str]) -> str:
    """The kind of act, or the words for it where the kind is a general one; "(alleged)" or the like behind it where every report presents it so, and none in its own voice."""
    own = Counter(labels[m.id] for m in mentions if m.type == kind and m.id in labels)
    moods, name = {m.factuality for m in mentions}, own.most_common(1)[0][0] if own else labels.get(kind, kind)
    (mood, *others) = sorted(moods)
    return name if others or mood is Factuality.ASSERTED else f"{name} ({labels[mood.value]})"


def _ranked(things: Iterable[Thing]) -> tuple[Thing, ...]:
    """The things, the most frequent first, each once."""
    counts: Counter[str] = Counter()
    first: dict[str, Thing] = {}
    for thing in things:
        counts[thing.id] += 1
        first.setdefault(thing.id, thing)
    return tuple(first[key] for key in sorted(first, key=lambda key: (-counts[key], key)))


def _label(kind: str, mentions: tuple[EventMention, ...], places: tuple[Thing, ...]) -> str:
    """The kind of act with its most named participants and place, in neutral words.

    Whom one article alone of many makes the doer is no part of the name: others may credit or blame somebody else.
    """
    agents, patients = (
        _faces([p.thing for m in mentions for p in m.participants if p.role == role and p.thing.id])
        for role in ("agent", "patient")
    )
    reporting = {m.article for m in mentions}
    told = [m for m in mentions if m.factuality is not Factuality.HYPOTHETICAL]
    naming = {m.article for m in told for p in m.participants if p.role == "agent" and p.thing.id}
    agents = agents if len(naming) > 1 or len(reporting) < _MANY else []
    others = [name for name in patients if name not in agents]
    actors = " \u2192 ".join(" and ".join(side) for side in (agents, others) if side)
    spot = [place.name for place in places[:1] if place.name and place.name not in actors]
    return ": ".join(part for part in (kind, ", ".join(part for part in (actors, *spot) if part)) if part)


def _faces(things: Sequence[Thing]) -> list[str]:
    """Whom a side is known by: the most told, rather a name than "gunmen"; two persons told equally often both stand."""
    counts = Counter(thing.id for thing in things)
    told = _ranked(things)
    named = [thing for thing in told if thing.kind not in _NAMELESS and 3 * counts[thing.id] >= 2 * counts[told[0].id]]
    first, *rest = named or told or (Thing(""),)
    pair = [o for o in rest if o.kind == first.kind == "person" and counts[o.id] == counts[first.id]]
    kept = [first, *pair] if len(pair) == 1 else [first]
    return [thing.name or thing.id for thing in kept if thing.id]


def when_of(mentions: tuple[EventMention, ...]) -> Interval:
    """The date that most articles give, the narrowest of these; where others state another of the act itself, all as a set.

    Dates that the text states go before those lent by its story; hypothetical mentions count only alone.
    """
    sure = [m for m in mentions if m.factuality is not Factuality.HYPOTHETICAL]
    told = [m for m in sure or mentions if m.when and m.when.interval.known]
    stated = [m for m in told if m.when and m.when.basis is not Basis.INHERITED]
    dated = [(m.when.interval, m.article) for m in stated or told if m.when]
    if not dated:
        return Interval()
    backing = {when: len({article for other, article in dated if when.covers(other)}) for when, _ in dated}
    support = {when: len({article for other, article in dated if other.overlaps(when)}) for when, _ in dated}
    best = min(backing, key=lambda when: (-support[when], when.days, when.edtf))
    backers = {article for when, article in dated if when.overlaps(best)}
    own = [(m.when.interval, m.article) for m in stated if m.when and m.when_rule != GOVERNOR]
    return _any_of(best, {when for when, article in own if article not in backers and not when.overlaps(best)})


def _any_of(best: Interval, rivals: set[Interval]) -> Interval:
    """One of several dates that different articles state, as an EDTF set; ranges and open ends join no set."""
    kept = [w for w in (best, *rivals) if w.days < float("inf") and not set(w.edtf) & set("/[{")]
    plain = sorted(kept, key=lambda w: (w.first or 0, w.last or 0, w.edtf))
    if best not in plain or len(plain) == 1:
        return best
    return Interval(plain[0].first, max(w.last or 0 for w in plain), f"[{','.join(w.edtf for w in plain)}]")


def _by_date(event: Event) -> tuple[float, float, str]:
    first, last = event.when.first, event.when.last
    return (float("inf") if first is None else first, float("inf") if last is None else last, event.id)
