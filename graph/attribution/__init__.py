"""Document, findings -> attributions: who says what, by which words, through whom"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.attribution import captions, cues, modality, quotes, relays, reporting, sourcing, speakers
from graph.attribution.cues import CueTable
from graph.attribution.modality import Mode
from graph.attribution.quotes import Layout
from graph.attribution.relays import Chain
from graph.attribution.sites import Draft, span
from graph.attribution.speakers import Cast
from graph.lang.en.quotes import NOBODY_NAMED
from graph.model import Attribution, Findings, Span, Speaker
from graph.ontology import Ontology
from graph.text import Document

# An attribution is held by one of so many before or behind it; a relay is told from so many neighbours; so many earlier
# speakers can be meant by a pronoun. Each bounds the work on a long text.
_NEAR, _BESIDE, _MEMORY = 40, 4, 12
# A share of the words, so that a name or an insertion outside the marks leaves a quotation direct.
_DIRECT = 0.9
# A state speaks through those who rule it ("France: no deal"), a town does not.
_PLACE, _STATE = "place", "country"


def find(document: Document, found: Findings, world: Ontology) -> tuple[Attribution, ...]:
    """Every attribution of the document, in text order of its cue."""
    table = cues.table(world)
    layout = quotes.layout(document, table.verbs)
    found_by = (reporting.find(layout, table), sourcing.find(layout, table), captions.find(layout, table))
    states = {mention.span for mention in found.places if mention.place.kind == _STATE}
    towns = frozenset(name.span for name in found.names if name.type == _PLACE and name.span not in states)
    told = (draft for drafts in found_by for draft in drafts if not _dateline(document, draft, towns))
    drafts = sorted(told, key=lambda d: (d.at, d.rule))
    return nest(tuple(_attributions(layout, table, drafts, speakers.cast(document, found, world))))


def _dateline(document: Document, draft: Draft, towns: frozenset[Span]) -> bool:
    """ "Lund: mayor resigns": a town before the colon of a headline tells where, and says nothing."""
    return draft.rule == captions.COLON and any(span(document, part) in towns for part in draft.source)


def _attributions(layout: Layout, table: CueTable, drafts: list[Draft], known: Cast) -> Iterator[Attribution]:
    earlier: tuple[Speaker, ...] = ()
    for place, draft in enumerate(drafts):
        near = drafts[max(0, place - _BESIDE) : place + _BESIDE + 1]
        chain = relays.chain(layout, draft, near, known)
        made = _attribution(layout, draft, modality.mode(layout, draft, table))
        said_by = _speaker(layout, draft, chain, (known, earlier))
        via = tuple(speakers.speaker(known, span(layout.document, part)) for part in chain.via)
        earlier = (said_by, *earlier[:_MEMORY]) if said_by.span else earlier
        yield replace(made, speaker=speakers.voice(known, said_by), via=via)


def _speaker(layout: Layout, draft: Draft, chain: Chain, who: tuple[Cast, tuple[Speaker, ...]]) -> Speaker:
    part = chain.speaker or (draft.source[0] if draft.source else None)
    if part is None:
        cue = layout.document.tokens[draft.at]
        going_on = cue.tag == "VBG" and bool(who[1])
        return replace(who[1][0], span=cue.span) if going_on else Speaker("unnamed", NOBODY_NAMED, "", cue.span)
    return speakers.speaker(who[0], span(layout.document, part), who[1])


def _attribution(layout: Layout, draft: Draft, mode: Mode) -> Attribution:
    document = layout.document
    return Attribution(
        tuple(span(document, part) for part in draft.source), (span(document, draft.cue),),
        tuple(span(document, part) for part in draft.content), draft.rule, Speaker("unnamed", NOBODY_NAMED), (),
        kind(layout, draft), draft.reading.type, mode.polarity, mode.certainty, mode.tense, mode.stance, mode.asserted,
        addressee=span(document, draft.addressee) if draft.addressee else None,
    )  # fmt: skip


def kind(layout: Layout, draft: Draft) -> str:
    """direct when the content stands in quotation marks, mixed when part of it does, else indirect."""
    places = [
        i for first, last in draft.content for i in range(first, last) if layout.document.tokens[i].pos != "PUNCT"
    ]
    quoted = sum(layout.inside[i] >= 0 for i in places)
    if not quoted:
        return "indirect"
    return "direct" if quoted >= _DIRECT * len(places) else "mixed"


def nest(attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """The same attributions, each with the index of the nearest one whose content holds its cue."""
    return tuple(replace(one, within=_around(attributions, place)) for place, one in enumerate(attributions))


def _around(attributions: tuple[Attribution, ...], place: int) -> int:
    own = attributions[place]
    near = range(max(0, place - _NEAR), min(len(attributions), place + _NEAR))
    around = [
        n
        for n in near
        if n != place and _holds(attributions[n], own.cue[0]) and not _holds(own, attributions[n].cue[0])
    ]
    return min(around, key=lambda n: sum(part.end - part.start for part in attributions[n].content), default=-1)


def _holds(one: Attribution, cue: Span) -> bool:
    return any(part.contains(cue) for part in one.content)
