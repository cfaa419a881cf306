"""Layout, cue table -> drafts without a reporting word: `NAME: words`, `"Words" — Name`, a headline with a colon"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from graph.attribution.cues import Cue, CueTable
from graph.attribution.quotes import Layout, Quotation
from graph.attribution.sites import Draft, trim
from graph.lang.en.quotes import LABELS, PLAIN_VERB, SIGNATURE, TRANSCRIPT
from graph.text import Sentence, Token

COLON = "colon"
# In characters: the longest name before a colon.
_NAME = 60
# A signed statement has at most so many paragraphs; fewer tokens than these make a heading.
_BLOCK, _HEADING = 6, 12


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """The speakers set beside their words by a colon or a dash, paragraph by paragraph."""
    plain = next((cue for cue in cues.verbs.get(PLAIN_VERB, ()) if not cue.rest), None)
    if plain is None:
        return
    yield from _below(layout, plain)
    ends = {}
    for block in _blocks(layout):
        ends[block[0].paragraph] = block[-1].last
        yield from _transcript(layout, plain, block[0].first, block[-1].last)
    for quotation in layout.quotations:
        yield from _signed(layout, plain, quotation, ends.get(quotation.paragraph, quotation.last))


def _transcript(layout: Layout, plain: Cue, first: int, last: int) -> Iterator[Draft]:
    """`NAME: words`, to the end of the paragraph."""
    document, tokens = layout.document, layout.document.tokens
    match = TRANSCRIPT.match(
        document.text, tokens[first].start, min(tokens[last - 1].end, tokens[first].start + 2 * _NAME)
    )
    if not match or match[1].lower() in LABELS:
        return
    colon = next((t.index for t in tokens[first:last] if t.start >= match.end(1) and t.text == ":"), last)
    name = [t.index for t in tokens[first:colon] if t.start >= match.start(1) and t.start < match.end(1)]
    content = trim(layout, (colon + 1, last))
    if name and content[0] + 1 < content[1]:
        yield Draft(colon, ((name[0], name[-1] + 1),), (colon, colon + 1), (content,), plain, COLON)


def _signed(layout: Layout, plain: Cue, quotation: Quotation, last: int) -> Iterator[Draft]:
    """`"Words" — Name` at the end of a paragraph."""
    tokens, dash = layout.document.tokens, quotation.last
    if dash < last and tokens[dash].text in SIGNATURE and _names(tokens[dash + 1 : last]):
        name, content = trim(layout, (dash + 1, last)), ((quotation.first, dash),)
        yield Draft(dash, (name,), (dash, dash + 1), content, plain, "signature")


def _below(layout: Layout, plain: Cue) -> Iterator[Draft]:
    """`Name, role` alone under the paragraphs it has said, back to their heading."""
    blocks = [(group[0].first, group[-1].last) for group in _blocks(layout)]
    for place, (first, last) in enumerate(blocks[:-1]):
        if place and _name_line(layout.document.tokens[first:last]):
            spoken = _spoken(layout, blocks, place)
            comma = next(t.index for t in layout.document.tokens[first:last] if t.text == ",")
            if spoken:
                yield Draft(first, ((first, last),), (comma, comma + 1), spoken, plain, "name below")


def _blocks(layout: Layout) -> Iterator[list[Sentence]]:
    for _, block in groupby(layout.document.sentences, key=lambda sentence: sentence.paragraph):
        yield list(block)


def _name_line(words: tuple[Token, ...]) -> bool:
    """`Ada Brook, farmer`: two capitalised words, a comma, a role; no verb, no full stop."""
    shaped = (
        4 <= len(words) <= 14 and words[0].pos == words[1].pos == "PROPN" and any(t.text == "," for t in words[2:5])
    )
    return shaped and words[-1].pos in ("NOUN", "PROPN") and not any(t.pos in ("VERB", "AUX") for t in words)


def _spoken(layout: Layout, blocks: list[tuple[int, int]], place: int) -> tuple[tuple[int, int], ...]:
    """The paragraph above, and those above it when a heading opens them all."""
    tokens, found = layout.document.tokens, [blocks[place - 1]]
    if found[0][1] - found[0][0] < _HEADING:
        return ()
    for above in range(place - 2, max(place - _BLOCK, -1), -1):
        first, last = blocks[above]
        if last - first < _HEADING and tokens[last - 1].text not in (".", "!", "?"):
            return tuple(sorted([*(blocks[n] for n in range(above + 1, place - 1)), found[0]]))
    return tuple(found)


def _names(words: tuple[Token, ...]) -> bool:
    """True for a short run of words that begins with a name and holds no verb."""
    return 0 < len(words) < 16 and words[0].text[:1].isupper() and not any(t.tag in ("VBD", "VBZ", "MD") for t in words)
