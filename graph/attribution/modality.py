"""a draft -> how it is put: asserted or not, affirmed or denied, how sure, and where the outlet stands"""

from __future__ import annotations

from typing import NamedTuple

from graph.attribution.cues import CueTable
from graph.attribution.quotes import Layout
from graph.attribution.sites import Draft
from graph.lang.en.quotes import CAN, CONDITIONALS, DECLINED, FUTURES, MADE_KNOWN, MODALS, NEGATIONS
from graph.model import Certainty, Polarity

_UNASSERTED = frozenset({"question", "refusal"})


class Mode(NamedTuple):
    """The values of one attribution."""

    asserted: bool
    polarity: Polarity
    certainty: Certainty
    tense: str
    stance: str


def mode(layout: Layout, draft: Draft, table: CueTable) -> Mode:
    """How the cue puts what it reports, by its word and by the words of its group."""
    tokens, reading = layout.document.tokens, draft.reading
    group = [t.lower for t in tokens[draft.cue[0] : draft.cue[1]]]
    real = reading.type not in _UNASSERTED and not _unreal(layout, draft, group)
    certainty = reading.certainty if real else Certainty.UNDERSPECIFIED
    tense = "future" if reading.tense == "future" or FUTURES.intersection(group) else "non-future"
    return Mode(real, reading.polarity, certainty, tense, _stance(draft, group, table))


def _unreal(layout: Layout, draft: Draft, group: list[str]) -> bool:
    """True when nothing was said: a negated, declined, modal or conditional cue."""
    tokens = layout.document.tokens
    opening = {tokens[first].lower for first, _ in draft.source}
    head = tokens[draft.at]
    unsaid = NEGATIONS | (MODALS - CAN if head.lemma in MADE_KNOWN else MODALS)
    if not unsaid.isdisjoint(group) or not NEGATIONS.isdisjoint(opening):
        return True
    governor = tokens[head.head]
    if governor.lower in DECLINED and head.relation == "xcomp":
        return True
    if not draft.source and head.tag == "VB" and draft.cue[1] - draft.cue[0] == 1:
        return True
    marks = layout.document.kids(draft.at, "mark")
    return any(mark.lower in CONDITIONALS and mark.index < draft.at for mark in marks)


def _stance(draft: Draft, group: list[str], table: CueTable) -> str:
    """The outlet's stance: that of an adverb in the group ("falsely claimed"), else that of the cue."""
    for word in group:
        for cue in table.adverbs.get(word, ()):
            if cue.stance != "neutral":
                return cue.stance
    return draft.reading.stance
