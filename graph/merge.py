"""readings -> events out of the mentions of many articles, and claims on matters that no event carries"""

from collections.abc import Mapping

from graph.model import Claim, Event, Reading
from graph.ontology import Ontology


def merge(
    readings: tuple[Reading, ...], world: Ontology, registry: Mapping[str, str]
) -> tuple[tuple[Event, ...], tuple[Claim, ...]]:
    return (), ()
