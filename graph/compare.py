"""events -> agreements: do the sources agree, diverge, or stand alone?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph.model import Agreement, Claim, Event, Origin, Quantity, Reading, Verdict
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
    known, several = ground(origins, readings), plural(world)
    found = [agreement for event in events for agreement in _of_event(event, known, several)]
    return tuple(found) + tuple(_of_topics(topics, known, several))


def plural(world: Ontology) -> frozenset[str]:
    """The facets of which several values can be true together."""
    return frozenset(block.id.lower() for block in world.of_kind("Facet") if block.text("several") == "true")


def _of_event(event: Event, known: Ground, several: frozenset[str]) -> Iterable[Agreement]:
    reporting = {mention.article for mention in event.mentions}
    for (facet, kind), claims in sorted(_by_facet(event.claims).items()):
        silent = reporting - {claim.article for claim in claims}
        yield _agreement((event.id, facet, kind), claims, known, exclusive=facet not in several, silent=silent)


def _by_facet(claims: Iterable[Claim]) -> dict[tuple[str, str], tuple[Claim, ...]]:
    rows: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[claim.facet, claim.value.kind if isinstance(claim.value, Quantity) else ""].append(claim)
    return {key: tuple(backing) for key, backing in rows.items()}


def _agreement(
    what: tuple[str, str, str], claims: tuple[Claim, ...], known: Ground, *, exclusive: bool, silent: set[str]
) -> Agreement:
    event, facet, kind = what
    return Agreement(
        event, facet, verdict(claims, known, exclusive=exclusive), positions(claims, known), kind,
        tuple(sorted(silent)), inside(claims) if exclusive else (),
    )  # fmt: skip


def _of_topics(topics: Iterable[Claim], known: Ground, several: frozenset[str]) -> Iterable[Agreement]:
    rows: dict[tuple[str, tuple[str, ...]], list[Claim]] = defaultdict(list)
    for claim in topics:
        rows[claim.facet, claim.topic].append(claim)
    for (facet, topic), claims in sorted(rows.items()):
        chosen = tuple(claims)
        found = verdict(chosen, known, exclusive=facet not in several)
        if topic and found is not Verdict.ONE_SOURCE:
            yield Agreement("", facet, found, positions(chosen, known), inside=inside(chosen), topic=" ".join(topic))
