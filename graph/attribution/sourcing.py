"""Layout, cue table -> drafts whose cue is a phrase, an adverb or a noun: according to, reportedly, her claim that"""

from __future__ import annotations

from collections.abc import Iterator

from graph.attribution import nouns
from graph.attribution.cues import Cue, CueTable
from graph.attribution.objects import reach
from graph.attribution.quotes import Layout
from graph.attribution.sites import DASHES, ENDS, FINITE, Draft, Part, Site, finite, site, trim
from graph.attribution.subjects import near
from graph.lang.en.common import RELATIVES
from graph.lang.en.quotes import COMPLEMENTIZERS, JOINERS, MAKING, OF, WHOSE
from graph.text import Token

# In tokens: how far behind "claim that" the finite verb of its clause may stand.
_SIGHT = 30


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """Every phrase, adverb and noun that reports something."""
    for token in layout.document.tokens:
        word = token.lower
        if word in cues.phrases:
            yield from _phrases(layout, token, cues)
        if word in cues.nouns and (token.pos == "NOUN" or layout.document.tokens[token.index - 1].tag == "POS"):
            yield from _noun(layout, token, cues.nouns[word][0])
        if word in cues.adverbs and token.pos == "ADV":
            yield from _adverb(layout, token, cues.adverbs[word][0])


def _phrases(layout: Layout, token: Token, cues: CueTable) -> Iterator[Draft]:
    tokens = layout.document.tokens
    for cue in cues.phrases[token.lower]:
        end = token.index + 1 + len(cue.rest)
        if tuple(t.lower for t in tokens[token.index + 1 : end]) == cue.rest and end < len(tokens):
            yield from _according(site(layout, token.index, len(cue.rest) + 1), cue)
            return


def _according(here: Site, cue: Cue) -> Iterator[Draft]:
    """`Sales fell, according to the report` · `According to the report, sales fell`"""
    last = _source_end(here)
    content = _around(here, last)
    if last > here.last and content:
        yield Draft(here.at, ((here.last, last),), (here.at, here.last), tuple(content), cue, "according to")


def _around(here: Site, last: int) -> list[Part]:
    """What stands before the phrase and after its source, without the marks between."""
    tokens = here.document.tokens
    ahead = tokens[here.left : here.at]
    opens = all(t.pos in ("PUNCT", "ADV", "CCONJ") or t.lower in JOINERS for t in ahead)
    goes_on = last < here.right and tokens[last].text == ","
    inner = (
        tokens[here.at - 1].text == "," and here.at - 2 >= here.left and tokens[here.at - 2].lower in COMPLEMENTIZERS
    )
    opens = opens or inner and goes_on
    if last >= here.right - 1 and opens and last < len(tokens) and tokens[here.right - 1].text in (",", ":"):
        return _next_paragraph(here)
    parts = [] if opens else [(here.left, here.at)]
    if opens or goes_on:
        parts.append((last, here.right))
    return [part for part in (trim(here.layout, part) for part in parts) if part[1] - part[0] > 1]


def _source_end(here: Site) -> int:
    """The end of the source: up to a comma, or, where the sentence has none, the first noun phrase."""
    last = _until_comma(here)
    head = nouns.first_head(here, here.last)
    opens = here.at - here.left <= 1
    return head + 1 if opens and last >= here.right - 1 and head >= 0 else last


def _next_paragraph(here: Site) -> list[Part]:
    """`According to one officer,` on a line of its own: the paragraph below."""
    sentences, tokens = here.document.sentences, here.document.tokens
    if here.right >= len(tokens):
        return []
    paragraph = sentences[tokens[here.right].sentence].paragraph
    last = here.right
    while last < len(tokens) and sentences[tokens[last].sentence].paragraph == paragraph:
        last += 1
    return [trim(here.layout, (here.right, last))]


def _until_comma(here: Site) -> int:
    """The end of the noun phrase after the phrase, with its appositions and relative clauses."""
    tokens, inside, place = here.document.tokens, here.layout.inside, here.last
    while place < here.right and (inside[place] < 0 or inside[place] == inside[here.at] or _quoted_title(here, place)):
        token = tokens[place]
        if token.text in (*ENDS, ":", *DASHES[:-1]) and (token.text != "." or token.tag == "."):
            break
        if token.text == "," and _ends_source(here, place):
            break
        place += 1
    while place > here.last and tokens[place - 1].pos == "PUNCT" and tokens[place - 1].text != ")":
        place -= 1
    return place


def _quoted_title(here: Site, place: int) -> bool:
    quotation = here.layout.quotations[here.layout.inside[place]]
    return quotation.last - quotation.first < 8 and quotation.last < here.right


def _ends_source(here: Site, comma: int) -> bool:
    """True when the words after a comma are no apposition or relative clause of the source."""
    tokens, place = here.document.tokens, comma + 1
    if place >= here.right or tokens[place].lower in RELATIVES | WHOSE:
        return place >= here.right
    if tokens[place].pos not in ("DET", "PROPN", "NOUN", "ADJ"):
        return True
    close = next((p for p in range(place, here.right) if tokens[p].text in (",", ".")), here.right)
    opens = here.at - here.left <= 1
    return any(t.tag in FINITE for t in tokens[place:close]) or close >= here.right - 1 and opens


def _noun(layout: Layout, token: Token, cue: Cue) -> Iterator[Draft]:
    """`her claim that the bridge is safe` · `the mayor's criticism of the plan` · `allegations that ...`"""
    tokens, at = layout.document.tokens, token.index
    here = site(layout, at)
    if at + 2 >= here.right:
        return
    owner = _owner(here)
    source = ((nouns.start(here, owner), owner + 1),) if owner >= 0 else _maker(here)
    if tokens[at + 1].lower in COMPLEMENTIZERS and not finite(tokens[at + 2]):
        if any(finite(t) for t in tokens[at + 2 : min(at + _SIGHT, here.right)]):
            yield Draft(at, source, (at, at + 1), (trim(layout, (at + 1, _clause(here))),), cue, "noun")
    elif owner >= 0 and tokens[at + 1].lower in cue.takes | OF:
        yield Draft(at, source, (at, at + 1), (trim(layout, (at + 1, reach(here, at + 2))),), cue, "noun phrase")


def _maker(here: Site) -> tuple[Part, ...]:
    """Whoever makes, raises or repeats a claim: the subject of such a verb, whose object the noun is."""
    verb = here.document.tokens[here.verb.head]
    found = near(here, verb.index) if here.verb.relation == "obj" and verb.lower in MAKING else None
    return ((found.first, found.last),) if found else ()


def _owner(here: Site) -> int:
    """The head of whoever a noun belongs to: the word before "'s", or a possessive in the parse; -1 for none."""
    tokens = here.document.tokens
    for place in range(here.at - 1, max(here.at - 3, here.left), -1):
        if tokens[place].tag == "POS":
            return place - 1
    return next((k.index for k in here.document.kids(here.at, "nmod:poss") if k.index < here.at), -1)


def _clause(here: Site) -> int:
    """The end of the clause that hangs on a noun."""
    heads = [k for k in here.document.kids(here.at, "acl", "ccomp") if k.index > here.at]
    end = here.document.subtree(heads[0].index)[-1] + 1 if heads else here.right
    return max(min(end, here.right), here.at + 3)


def _adverb(layout: Layout, token: Token, cue: Cue) -> Iterator[Draft]:
    """`The firm reportedly moved its cash`: the clause around the adverb, said by nobody named."""
    if cue.type != "appearance":
        return
    here = site(layout, token.index)
    first = _clause_first(here)
    parts = [trim(layout, (first, token.index)), trim(layout, (token.index + 1, reach(here, token.index + 2)))]
    content = tuple(part for part in parts if part[0] < part[1])
    if content:
        yield Draft(token.index, (), (token.index, token.index + 1), content, cue, "adverb")


def _clause_first(here: Site) -> int:
    """Where the clause of an adverb begins: at the subject of the verb it modifies."""
    verb = here.verb.head
    subjects = [k for k in here.document.kids(verb, "nsubj") if here.left <= k.index < here.at]
    return nouns.start(here, subjects[0].index) if subjects else here.at
