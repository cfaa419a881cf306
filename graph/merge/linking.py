"""events and what articles say of two of their mentions -> events that name their causes and the wholes they are part of"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.lang.en.links import CAUSED, PART
from graph.model import Event, Link


def linked(events: Iterable[Event], links: Iterable[Link]) -> Iterator[Event]:
    """The events in order, with `part_of`, `caused_by` and the words that say so; two that are each part of the other stay apart."""
    events = tuple(events)
    home = {mention.id: event.id for event in events for mention in event.mentions}
    said: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        if home[link.mention] != home[link.other]:
            said[home[link.mention]].append(link)
    wholes = {(event, home[link.other]) for event, found in said.items() for link in found if link.kind == PART}
    for event in events:
        kept = [x for x in said[event.id] if x.kind != PART or (home[x.other], event.id) not in wholes]
        ids = {kind: sorted({home[x.other] for x in kept if x.kind == kind}) for kind in (PART, CAUSED)}
        yield replace(event, part_of=tuple(ids[PART]), caused_by=tuple(ids[CAUSED]), links=tuple(kept))
