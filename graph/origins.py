"""readings and events -> who copied whom"""

from graph.model import Claim, Echo, Event, Origin, Reading


def find(
    readings: tuple[Reading, ...], events: tuple[Event, ...], topics: tuple[Claim, ...]
) -> tuple[tuple[Origin, ...], tuple[Echo, ...]]:
    return (), ()
