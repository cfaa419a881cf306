"""events -> agreements: do the sources agree, diverge, or stand alone?"""

from graph.model import Agreement, Claim, Event, Origin, Reading
from graph.ontology import Ontology


def compare(
    events: tuple[Event, ...],
    topics: tuple[Claim, ...],
    origins: tuple[Origin, ...],
    readings: tuple[Reading, ...],
    world: Ontology,
) -> tuple[Agreement, ...]:
    return ()
