"""drafts of one document -> who relays each: the outlet that was told, quoted or published it, and who was cited"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.attribution.nouns import agent
from graph.attribution.quotes import Layout
from graph.attribution.sites import Draft, Part, passive, site
from graph.attribution.speakers import Cast
from graph.attribution.subjects import subject
from graph.lang.en.quotes import AGENT, ARTICLES, AS, CITING, DOCUMENTS, MEDIA, MEDIA_NOUNS, OCCASIONS, UNNAMED
from graph.text import Token

# In tokens: how far behind a cue the outlet that was told may be named.
_WIDE = 30


@dataclass(frozen=True, slots=True)
class Chain:
    """Whose words a draft's content is (None: its own source's) and the token ranges of those who relay it, nearest first."""

    speaker: Part | None = None
    via: tuple[Part, ...] = ()


def chain(layout: Layout, draft: Draft, drafts: Sequence[Draft], known: Cast) -> Chain:
    """The relay chain of one draft; `drafts` are its neighbours, whose sources are no relays of this one."""
    quoting = _quoting(layout, draft)
    if quoting:
        return Chain(via=(quoting,))
    cited = _cited(layout, draft, drafts)
    if cited:
        return Chain(cited, (_before_citing(layout, draft.source[0]),))
    taken = [
        part for other in drafts if other is not draft and other.reading.type != "question" for part in other.source
    ]
    taken += [*draft.source, *draft.content]
    relays = [part for zone in _zones(layout, draft) for part in _outlets(layout, zone, known)]
    relays = [part for part in relays if not any(part[0] < end and first < part[1] for first, end in taken)]
    relays += [part for source in draft.source for part in _obtained(layout, source, known)]
    return Chain(via=tuple(dict.fromkeys(relays)))


def _before_citing(layout: Layout, part: Part) -> Part:
    """`The agency` in `The agency, citing an official,`."""
    tokens = layout.document.tokens
    last = next((place for place in range(*part) if tokens[place].lower in CITING), part[1])
    while last > part[0] + 1 and tokens[last - 1].pos == "PUNCT":
        last -= 1
    return part[0], last


def _quoting(layout: Layout, draft: Draft) -> Part | None:
    """`The paper quoted her as saying`: who quotes."""
    tokens = layout.document.tokens
    left, before = layout.unit(draft.at)[0], draft.cue[0] - 1
    if before <= left or tokens[before].lower not in AS:
        return None
    verb = next((p for p in range(before - 1, left - 1, -1) if tokens[p].pos == "VERB"), -1)
    there = site(layout, verb) if verb >= 0 else None
    if there is None or passive(there):
        return agent(there) if there else None
    who = subject(there)
    return (who.first, who.last) if who else None


def _cited(layout: Layout, draft: Draft, drafts: Sequence[Draft]) -> Part | None:
    """`The agency, citing an official, said`: the one cited speaks, the subject relays."""
    tokens = layout.document.tokens
    for other in drafts:
        same = other.source and draft.source and other.source[0][0] == draft.source[0][0]
        cites = other is not draft and same and tokens[other.at].lower in CITING and draft.reading.type != "question"
        if cites and layout.unit(other.at) == layout.unit(draft.at) and _is_source(layout, other.content[0]):
            return other.content[0]
    return None


def _is_source(layout: Layout, part: Part) -> bool:
    """True for people, documents and names, which can be cited for something; not for reasons."""
    words = layout.document.tokens[part[0] : part[1]]
    return any(t.lower in UNNAMED or t.lower in DOCUMENTS or t.pos == "PROPN" for t in words)


def _zones(layout: Layout, draft: Draft) -> Iterator[Part]:
    """Where a relay may be named: after the cue, between source and cue, and in a phrase that opens the sentence."""
    left, right = layout.unit(draft.at)
    starts = [first for first, _ in draft.content if first >= draft.cue[1]]
    begun = max([draft.cue[1], *(end for _, end in draft.source)])
    yield draft.cue[1], min([right, draft.cue[1] + _WIDE, *starts]) if draft.cue[1] < right else draft.cue[1]
    yield min([draft.cue[0], *(end for _, end in draft.source)]), draft.cue[0]
    yield begun, min([right, begun + _WIDE, *(s for s in starts if s >= begun)])
    first = min([draft.cue[0], *(first for first, _ in draft.source)])
    if not any(part[0] < first for part in draft.content) and _adverbial(layout.document.tokens[left:first]):
        yield left, first


def _adverbial(words: Sequence[Token]) -> bool:
    """True for a phrase that ends with a comma and says on which occasion."""
    opens = bool(words) and (words[0].tag in ("VBG", "VBN") or words[0].lower in OCCASIONS)
    return opens and words[-1].text == ","


def _outlets(layout: Layout, zone: Part, known: Cast) -> Iterator[Part]:
    """The outlets named in a range, by their own words ("the Harbour Post", "a radio station") or as known actors."""
    tokens, place = layout.document.tokens, zone[0]
    while place < zone[1]:
        if _is_outlet(tokens[place], known):
            part = _whole(tokens, place, zone)
            yield part
            place = part[1]
        place += 1


def _is_outlet(token: Token, known: Cast) -> bool:
    named = token.lower in MEDIA and token.text[:1].isupper() or token.lower in MEDIA_NOUNS
    return named or next(known.media.around(token.span), None) is not None


def _whole(tokens: Sequence[Token], place: int, zone: Part) -> Part:
    first = last = place
    while first > zone[0] and _in_name(tokens[first - 1], tokens[first]):
        first -= 1
    while last + 1 < zone[1] and tokens[last + 1].text[:1].isupper() and tokens[last].text[:1].isupper():
        last += 1
    return first, last + 1


def _in_name(token: Token, after: Token) -> bool:
    if token.lower in ARTICLES:
        return after.lower not in ARTICLES
    capital = token.text[:1].isupper() and token.pos in ("PROPN", "ADJ", "NOUN", "NUM")
    return capital or after.text[:1].islower() and token.pos in ("ADJ", "NOUN", "PROPN")


def _obtained(layout: Layout, source: Part, known: Cast) -> Iterator[Part]:
    """`documents seen by the paper`: an outlet that got hold of what speaks."""
    tokens = layout.document.tokens
    for place in range(source[0] + 1, source[1] - 1):
        if tokens[place].lower in AGENT and tokens[place - 1].tag in ("VBN", "VBD"):
            yield from _outlets(layout, (place + 1, source[1]), known)
