"""Layout, cue table -> drafts without a reporting word: `NAME: words`, `"Words" — Name`, a headline with a colon"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from graph.cues import Cue, CueTable
from graph.lang.en.quotes import LABELS, PLAIN_VERB, SIGNATURE, TRANSCRIPT
from graph.quotes import Layout
from graph.sites import Draft, trim
from graph.text import Token

_NAME = 60


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """The speakers set beside their words by a colon or a dash, paragraph by paragraph."""
    plain = next((cue for cue in cues.verbs.get(PLAIN_VERB, ()) if not cue.rest), None)
    if plain is None:
        return
    for _, block in groupby(layout.document.sentences, key=lambda sentence: sentence.paragraph):
        sentences = list(block)
        first, last = sentences[0].first, sentences[-1].last
        yield from _transcript(layout, plain, first, last)
        yield from _signed(layout, plain, first, last)


def _transcript(layout: Layout, plain: Cue, first: int, last: int) -> Iterator[Draft]:
    """`NAME: words`, to the end of the paragraph."""
    document, tokens = layout.document, layout.document.tokens
    match = TRANSCRIPT.match(document.text, tokens[first].start, min(tokens[last - 1].end, tokens[first].start + 2 * _NAME))
    if not match or match[1].lower() in LABELS:
        return
    colon = next((t.index for t in tokens[first:last] if t.start >= match.end(1) and t.text == ":"), last)
    name = [t.index for t in tokens[first:colon] if t.start >= match.start(1) and t.start < match.end(1)]
    content = trim(layout, (colon + 1, last))
    if name and content[0] + 1 < content[1]:
        yield Draft(colon, ((name[0], name[-1] + 1),), (colon, colon + 1), (content,), plain, "colon")


def _signed(layout: Layout, plain: Cue, first: int, last: int) -> Iterator[Draft]:
    """`"Words" — Name` at the end of a paragraph."""
    document, tokens = layout.document, layout.document.tokens
    for quotation in layout.quotations:
        if first <= quotation.first and quotation.last < last and tokens[quotation.last].text in SIGNATURE:
            dash = quotation.last
            if _names(tokens[dash + 1 : last]):
                name = trim(layout, (dash + 1, last))
                content = ((quotation.first, quotation.last),)
                yield Draft(dash, (name,), (dash, dash + 1), content, plain, "signature")


def _names(words: tuple[Token, ...]) -> bool:
    """True for a short run of words that begins with a name and holds no verb."""
    return 0 < len(words) < 16 and words[0].text[:1].isupper() and not any(t.tag in ("VBD", "VBZ", "MD") for t in words)
