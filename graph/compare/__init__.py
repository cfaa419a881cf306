"""events -> agreements: do the sources agree, diverge, or stand alone?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from graph.claims.spelled import FACET as SPELLING
from graph.compare import apart, arms, captures, denied, fates, milestones, mishaps, reprints, retold, roles, slips
from graph.compare.comparable import Texts, rows, texts
from graph.compare.contest import NAMED, Contest, told
from graph.compare.hosting import Cast, cast
from graph.compare.hurt import FACET as INJURY
from graph.compare.kinds import Kinds, kinds
from graph.compare.misquoted import FACET as WORDING
from graph.compare.positions import Ground, ground, positions, relation
from graph.compare.rivals import stand
from graph.compare.things import AGE, of_thing, of_things, once
from graph.compare.times import named
from graph.compare.titled import FACET as TITLE
from graph.compare.topics import matters
from graph.compare.verdicts import Course, inside, judge, opposed
from graph.model import Agreement, Claim, Event, Origin, Reading, Verdict
from graph.ontology import Ontology
from graph.passages import Match

_OF_WORDS = (SPELLING, WORDING, TITLE, INJURY)


def compare(
    events: tuple[Event, ...],
    topics: tuple[Claim, ...],
    origins: tuple[Origin, ...],
    readings: tuple[Reading, ...],
    world: Ontology,
    *,
    like: Iterable[Match] = (),
) -> tuple[Agreement, ...]:
    """One agreement per facet and kind of number of every event, then those on topics; events keep their order.

    `like` are the pairs of passages in like words.
    """
    known, kinds_of = ground(origins, readings), kinds(world)
    spoken = texts(readings, kinds_of.counted, kinds_of.fates)
    people = cast(events, readings, kinds_of.speech)
    found = [agreement for event in events for agreement in _of_event(event, known, (spoken, kinds_of))]
    found = list(once(found, tuple(of_things(events, topics, people, known, spoken))))
    found += _of_names(topics, people, known)
    found += slips.divergences(events, found, known, spoken, readings)
    found += apart.divergences(events, found, known, (spoken, kinds_of))
    found += retold.divergences(events, found, known, (spoken, kinds_of), readings)
    found += reprints.divergences(events, found, known, (spoken, kinds_of), (readings, like))
    found += denied.divergences(events, found, known, (spoken, kinds_of))
    found += roles.divergences(events, found, known, (spoken, kinds_of), readings)
    found += fates.divergences(events, known, (spoken, kinds_of), readings)
    found += arms.divergences(events, found, known, (spoken, kinds_of), readings)
    found += milestones.divergences(events, found, known, spoken, readings)
    found += captures.divergences(events, known, spoken, readings)
    found += mishaps.divergences(events, known, (spoken, kinds_of), readings)
    return (*found, *_of_matters(events, known, kinds_of), *_of_topics(topics, known))


def _of_event(event: Event, known: Ground, world: tuple[Texts, Kinds]) -> Iterable[Agreement]:
    spoken, kinds_of = world
    reporting = {mention.article for mention in event.mentions}
    tables = told(event, spoken)
    own = (c for c in event.claims if c.facet not in kinds_of.standing and not of_thing(c))
    leaping = kinds_of.leaping if not _done_by_somebody(event) else frozenset[str]()
    for (facet, kind, counted), claims in rows(own, event.mentions, spoken, shared=kinds_of.shared).items():
        contest = Contest(tables, facet, spoken, kinds_of)
        stands = partial(stand, contest)
        course = Course(kinds_of.growing, kinds_of.passing, spoken.fixed(claims), leaping, spoken.final(claims))
        verdict, clashes = judge(named(contest, claims), known, stands, course)
        sides = positions(claims, known)
        yield Agreement(
            event.id,
            facet,
            verdict,
            sides,
            kind,
            tuple(sorted(reporting - {claim.article for claim in claims})),
            inside(claims, stands),
            label=spoken.name(claims),
            counted=counted,
            opposed=opposed(sides, clashes),
        )


def _done_by_somebody(event: Event) -> bool:
    """False for a disaster: where nobody did it nobody has reason to tell another toll, and a count only grows."""
    return any(one.role == "agent" and one.thing.kind in NAMED for m in event.mentions for one in m.participants)


def _of_names(topics: Iterable[Claim], people: Cast, known: Ground) -> Iterable[Agreement]:
    """Different articles spell a name otherwise, quote somebody with another word, give another title or another part of the
    body that was hurt; shown with an event that the one named takes part in, or that stands beside."""
    names: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in topics:
        if claim.facet in _OF_WORDS:
            names[claim.facet, claim.topic[0]].append(claim)
    for (facet, thing), backing in sorted(names.items()):
        claims = tuple(backing)
        verdict, clashes = judge(claims, known, relation)
        host, sides = people.host(claims, thing), positions(claims, known)
        if verdict is Verdict.DIVERGE and host:
            yield Agreement(
                host,
                facet,
                verdict,
                sides,
                thing,
                topic=thing,
                label=people.names.get(thing) or sides[0].label,
                opposed=opposed(sides, clashes),
            )


def _of_matters(events: Iterable[Event], known: Ground, kinds_of: Kinds) -> Iterable[Agreement]:
    """Different articles speak of a matter: they diverge, or agree on who is to be credited or blamed."""
    for matter in matters(events, kinds_of):
        sides, own = positions(matter.claims, known), inside(matter.claims, relation)
        apart = opposed(sides, matter.clashes)
        yield Agreement(
            "",
            matter.facet,
            matter.verdict,
            sides,
            matter.kind,
            (),
            own,
            topic=matter.topic,
            label=matter.label,
            opposed=apart,
        )


def _of_topics(topics: Iterable[Claim], known: Ground) -> Iterable[Agreement]:
    matters: dict[tuple[str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim in (claim for claim in topics if claim.facet not in (AGE, *_OF_WORDS)):
        matters[claim.facet, claim.topic].append(claim)
    for (facet, topic), backing in sorted(matters.items()):
        claims = tuple(backing)
        found, clashes = judge(claims, known, relation)
        # Two statements on one topic in other words are no comparison: nothing is known of how they stand to each other.
        if topic and found not in (Verdict.ONE_SOURCE, Verdict.COMPATIBLE):
            sides, about = positions(claims, known), " ".join(topic)
            apart, own = opposed(sides, clashes), inside(claims, relation)
            yield Agreement("", facet, found, sides, inside=own, topic=about, opposed=apart)
