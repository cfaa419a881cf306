"""a timeline -> claims.csv: one row a claim, with speaker, relay chain, words and offsets"""

from __future__ import annotations

from graph.model import Article, Claim, Timeline
from graph.tables.rows import table, text

_HEADER = [
    "claim",
    "event",
    "article",
    "outlet",
    "facet",
    "value",
    "speaker",
    "speaker_kind",
    "via",
    "cue",
    "polarity",
    "certainty",
    "stance",
    "start",
    "end",
    "words",
    "rule",
]


def write(timeline: Timeline) -> str:
    """One row a claim, in the order of the articles; `event` is empty for a statement on a topic."""
    denotes = {mention.id: event.id for event in timeline.events for mention in event.mentions}
    rows = ((reading.article, claim) for reading in timeline.readings for claim in reading.found.claims)
    return table(_HEADER, (_row(article, claim, denotes) for article, claim in rows))


def _row(article: Article, claim: Claim, denotes: dict[str, str]) -> list[str | int]:
    via = " < ".join(voice.name for voice in claim.via)
    cue = article.quote(claim.cue) if claim.cue else ""
    start = [claim.id, denotes.get(claim.about, ""), article.id, article.source.name, claim.facet, text(claim.value)]
    voice = [
        claim.speaker.name,
        claim.speaker.kind,
        via,
        cue,
        claim.polarity.value,
        claim.certainty.value,
        claim.stance,
    ]
    span = claim.evidence
    return [*start, *voice, span.start, span.end, article.quote(span), claim.rule]
