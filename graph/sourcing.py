"""Layout, cue table -> drafts whose cue is no verb of the sentence: according to, as X reported, reportedly, X: "..." """

from __future__ import annotations

from collections.abc import Iterator

from graph.cues import Cue, CueTable
from graph.lang.en.quotes import INFINITIVE, JOINERS, OCCASIONS, TRANSCRIPT
from graph.nouns import start as noun_start
from graph.quotes import Layout
from graph.sites import Draft, Site, site
from graph.text import Token

_STOPS = (".", "?", "!", ";", ":", "—", "–", "--")


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """Every phrase, adverb and noun that reports something."""
    for token in layout.document.tokens:
        yield from _phrases(layout, token, cues)
        if token.lower in cues.nouns and token.pos == "NOUN":
            yield from _noun(layout, token, cues.nouns[token.lower][0])
    yield from _signed(layout, cues)


def _phrases(layout: Layout, token: Token, cues: CueTable) -> Iterator[Draft]:
    tokens = layout.document.tokens
    for cue in cues.phrases.get(token.lower, ()):
        end = token.index + 1 + len(cue.rest)
        if tuple(t.lower for t in tokens[token.index + 1 : end]) == cue.rest and end < len(tokens):
            draft = _according(site(layout, token.index, len(cue.rest) + 1), cue)
            if draft:
                yield draft
                return


def _according(here: Site, cue: Cue) -> Draft | None:
    """`Sales fell, according to the report` · `According to the report, sales fell`"""
    tokens = here.document.tokens
    begin, last = here.at, _source_end(here)
    if last <= here.last:
        return None
    opens = begin == here.left or all(
        t.pos in ("PUNCT", "ADV", "CCONJ") or t.lower in JOINERS for t in tokens[here.left : begin]
    )
    content = []
    if opens:
        start = last + 1 if last < here.right and tokens[last].text == "," else last
        content.append(_trim(here.layout, (start, here.right)))
    else:
        content.append(_trim(here.layout, (_left(here, begin), begin)))
        if last < here.right and tokens[last].text == "," and last + 2 < here.right:
            content.append(_trim(here.layout, (last + 1, here.right)))
    content = [part for part in content if part[0] < part[1]]
    if not content:
        return None
    return Draft(here.at, ((here.last, last),), (here.at, here.last), tuple(content), cue, "according to")


def _left(here: Site, end: int) -> int:
    return here.left


def _source_end(here: Site) -> int:
    """The end of the noun phrase after the phrase, with its appositions and relative clauses."""
    tokens, layout, place = here.document.tokens, here.layout, here.last
    while place < here.right and layout.inside[place] < 0:
        token = tokens[place]
        if token.text in _STOPS and (token.text != "." or place + 1 >= here.right):
            break
        if token.text == "," and _ends_source(here, place):
            break
        place += 1
    while place > here.last and tokens[place - 1].pos == "PUNCT":
        place -= 1
    return place


def _ends_source(here: Site, comma: int) -> bool:
    """True when the words after a comma are no apposition or relative clause of the source."""
    tokens, place = here.document.tokens, comma + 1
    if place >= here.right:
        return True
    token = tokens[place]
    if token.lower in ("who", "which", "whose", "where"):
        return False
    if token.lower in ("a", "an", "the") or token.pos in ("PROPN", "NOUN"):
        later = next((p for p in range(place, here.right) if tokens[p].text in (",", ".")), here.right)
        return (
            any(t.tag in ("VBD", "VBZ", "VBP", "MD") for t in tokens[place:later])
            or later >= here.right - 1
            and here.at == here.left
        )
    return True


def _noun(layout: Layout, token: Token, cue: Cue) -> Iterator[Draft]:
    """`his claim that the bridge is safe` · `allegations that ...`"""
    tokens, at = layout.document.tokens, token.index
    here = site(layout, at)
    if at + 1 >= here.right or tokens[at + 1].lower not in ("that",):
        return
    verb = next((t for t in tokens[at + 2 : min(at + 30, here.right)] if t.tag in ("VBD", "VBZ", "VBP", "MD")), None)
    if verb is None or tokens[at + 2].tag in ("VBD", "VBZ", "VBP", "MD"):
        return
    head = next((k for k in layout.document.kids(at, "acl", "ccomp") if k.index > at), None)
    end = layout.document.subtree(head.index)[-1] + 1 if head else here.right
    owner = next((k for k in layout.document.kids(at, "nmod:poss") if k.index < at), None)
    source = ((noun_start(here, owner.index), owner.index + 1),) if owner else ()
    content = _trim(layout, (at + 1, max(end, at + 3)))
    yield Draft(at, source, (at, at + 1), (content,), cue, "noun")


def _signed(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """`"Words" — Name` · `NAME: words` at the start of a paragraph."""
    document, tokens = layout.document, layout.document.tokens
    said = next((c for c in cues.verbs.get("say", ()) if not c.rest), None)
    if said is None:
        return
    paragraph = -1
    for sentence in document.sentences:
        if sentence.paragraph == paragraph:
            continue
        paragraph = sentence.paragraph
        last = (
            next((s.last for s in reversed(document.sentences) if s.paragraph == paragraph), sentence.last)
            if False
            else sentence.last
        )
        match = TRANSCRIPT.match(document.text[sentence.start : sentence.start + 120])
        if match:
            colon = next((t.index for t in tokens[sentence.first : last] if t.text == ":"), -1)
            if sentence.first < colon < last - 1 and layout.inside[colon] < 0:
                yield Draft(
                    colon,
                    ((sentence.first, colon),),
                    (colon, colon + 1),
                    (_trim(layout, (colon + 1, last)),),
                    said,
                    "colon",
                )


def _trim(layout: Layout, part: tuple[int, int]) -> tuple[int, int]:
    tokens, (first, last) = layout.document.tokens, part
    while first < last and tokens[first].pos == "PUNCT" and layout.inside[first] < 0:
        first += 1
    while first < last and tokens[last - 1].pos == "PUNCT" and layout.inside[last - 1] < 0:
        last -= 1
    return first, last
