"""events -> agreements: do the sources agree, diverge, or stand alone?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph.comparable import Texts, exclusive, rows, texts
from graph.model import Agreement, Claim, Event, Origin, Reading, Verdict
from graph.ontology import Ontology
from graph.positions import Ground, ground, positions
from graph.verdicts import inside, verdict


def compare(
    events: tuple[Event, ...],
    topics: tuple[Claim, ...],
    origins: tuple[Origin, ...],
    readings: tuple[Reading, ...],
    world: Ontology,
) -> tuple[Agreement, ...]:
    """One agreement per facet and kind of number of every event, then those on topics; events keep their order."""
    known, several, spoken = ground(origins, readings), plural(world), texts(readings)
    found = [agreement for event in events for agreement in _of_event(event, known, (several, spoken))]
    return tuple(found) + tuple(_of_topics(topics, known, several))


def plural(world: Ontology) -> frozenset[str]:
    """The facets of which several values can be true together."""
    return frozenset(block.id.lower() for block in world.of_kind("Facet") if block.text("several") == "true")


def _of_event(event: Event, known: Ground, world: tuple[frozenset[str], Texts]) -> Iterable[Agreement]:
    several, spoken = world
    reporting = {mention.article for mention in event.mentions}
    for (facet, kind), claims in rows(event.claims, event.mentions, spoken).items():
        silent = reporting - {claim.article for claim in claims}
        alone = facet not in several and exclusive(event, facet, claims, spoken)
        yield _agreement((event.id, facet, kind), claims, known, alone=alone, silent=silent)


def _agreement(
    what: tuple[str, str, str], claims: tuple[Claim, ...], known: Ground, *, alone: bool, silent: set[str]
) -> Agreement:
    event, facet, kind = what
    return Agreement(
        event, facet, verdict(claims, known, exclusive=alone), positions(claims, known), kind,
        tuple(sorted(silent)), inside(claims) if alone else (),
    )  # fmt: skip


def _of_topics(topics: Iterable[Claim], known: Ground, several: frozenset[str]) -> Iterable[Agreement]:
    matters: dict[tuple[str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim in topics:
        matters[claim.facet, claim.topic].append(claim)
    for (facet, topic), claims in sorted(matters.items()):
        chosen = tuple(claims)
        found = verdict(chosen, known, exclusive=facet not in several)
        if topic and found is not Verdict.ONE_SOURCE:
            yield Agreement("", facet, found, positions(chosen, known), inside=inside(chosen), topic=" ".join(topic))
