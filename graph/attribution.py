"""Document, findings -> attributions: who says what, by which words"""

from __future__ import annotations

from dataclasses import replace

from graph import cues, quotes, reporting, sourcing
from graph.model import Attribution, Findings, Speaker
from graph.ontology import Ontology
from graph.phrases import Draft, span
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[Attribution, ...]:
    """Every attribution of the document, in text order of its cue."""
    layout, table = quotes.layout(document), cues.table(world)
    drafts = sorted([*reporting.find(layout, table), *sourcing.find(layout, table)], key=lambda d: d.at)
    return nest(tuple(_attribution(document, draft) for draft in drafts))


def _attribution(document: Document, draft: Draft) -> Attribution:
    source = tuple(span(document, part) for part in draft.source)
    name = document.quote(source[0]) if source else ""
    return Attribution(
        source,
        (span(document, draft.cue),),
        tuple(span(document, part) for part in draft.content),
        draft.rule,
        Speaker("unnamed", name, "", source[0] if source else None),
        type=draft.reading.type,
        polarity=draft.reading.polarity,
        certainty=draft.reading.certainty,
        tense=draft.reading.tense,
        stance=draft.reading.stance,
    )


def nest(attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """The same attributions, each with the index of the nearest one whose content holds its cue."""
    return tuple(replace(one, within=_around(attributions, place)) for place, one in enumerate(attributions))


def _around(attributions: tuple[Attribution, ...], place: int) -> int:
    cue = attributions[place].cue[0]
    size, best = 0, -1
    for number in range(max(0, place - 40), min(len(attributions), place + 40)):
        other = attributions[number]
        if number == place or not any(part.contains(cue) for part in other.content):
            continue
        mutual = any(part.contains(other.cue[0]) for part in attributions[place].content)
        length = sum(part.end - part.start for part in other.content)
        if not mutual and (best < 0 or length < size):
            size, best = length, number
    return best
