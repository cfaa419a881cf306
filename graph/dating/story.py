"""the events of an article in text order -> where its story stands: at which event, on which day"""

from __future__ import annotations

from dataclasses import dataclass, replace

from graph.dates import bounds
from graph.dating.background import described, news, tells
from graph.dating.timing import Dated
from graph.model import Basis, Interval, TimeMention
from graph.text import Document

SAME_WORDS, SAME_KIND, SENTENCE, STORY, PEG, PUBLISHED, BEFORE = (
    "same words", "same kind of act", "same sentence", "story so far", "first dated event", "publication", "before what looks back on it",
)  # fmt: skip
PRESENT, _ONE = "PRESENT_REF", "NN"
_BOUNDING = ("since", "before", "after", "until", "by")


@dataclass(frozen=True, slots=True)
class Story:
    """Where the story stands: at the event dated last, told on up to a sentence, and at the last one whose date is news."""

    last: Dated | None = None
    fresh: Dated | None = None
    reached: int = -1

    def on(self, document: Document, one: Dated, told: Interval) -> Story:
        """The story after a dated event; what is only named by its date of long ago, or dated by another, is no part of it."""
        if one.time is not None and news(loan(one.time), told) and not _only_named(document, one):
            return Story(one, one, one.sentence)
        follows = self.last is not None and one.sentence == self.last.sentence
        named = not tells(document, one) or follows and one.time is not None and one.time.basis is Basis.INHERITED
        return self if named else Story(one, self.fresh, one.sentence)

    def told(self, one: Dated) -> Story:
        """The story after an event that may have taken its date from the last one."""
        lender = self.last.time if self.last is not None else None
        on = one.rule == STORY and one.time is not None and lender is not None and one.time.span == lender.span
        return replace(self, reached=one.sentence) if on else self


def _only_named(document: Document, one: Dated) -> bool:
    """True for a week or a month in which something was done to what it describes ("a van stolen in May was found")."""
    when = one.time.interval if one.time is not None else None
    return (
        when is not None
        and when.first != when.last
        and one.head >= 0
        and described(document, document.tokens[one.head])
    )


def again(document: Document, one: Dated) -> bool:
    """True where the story comes to a time that stands in the sentence, or back to what a noun tells of again."""
    noun = one.head >= 0 and document.tokens[one.head].tag == _ONE
    return one.time is not None and (one.rule == SENTENCE or one.rule == SAME_WORDS and noun)


def loan(time: TimeMention) -> TimeMention:
    """A lent date is the day itself, not what "since" or "before" make of it."""
    own = plain(time)
    return own if own.basis is Basis.INHERITED else replace(own, basis=Basis.INHERITED)


def plain(time: TimeMention) -> TimeMention:
    """The time itself, without what "since" or "before" make of it."""
    told = bounds.of_value(time.value) if time.relation in _BOUNDING else None
    return replace(time, interval=told) if told is not None and told.known else time
