"""the head of a noun phrase -> its edges: determiners and names before it, appositions and relative clauses after it"""

from __future__ import annotations

from graph.attribution.quotes import Layout
from graph.attribution.sites import (
    BEFORE_NOUN,
    DASHES,
    ENDS,
    NOMINAL,
    Part,
    Site,
    Subject,
    finite,
    passive,
    previous_comma,
)
from graph.lang.en.common import POSSESSIVES, RELATIVES
from graph.lang.en.quotes import (
    AGENT,
    ARTICLES,
    COMPLEMENTIZERS,
    DEGREES,
    EMPTY_SUBJECTS,
    JOINERS,
    NEUTER,
    OCCASIONS,
    SUBORDINATORS,
    WHENS,
    WHETHER,
    WHOSE,
)
from graph.text import Token

_ADJUNCTS = frozenset({"obl", "obl:tmod", "obl:unmarked", "advmod", "advcl", "nmod:unmarked"})
_LEADING = frozenset({"PUNCT", "CCONJ", "SCONJ", "ADP", "ADV"})
_LOOSE = frozenset({"cc", "mark", "discourse", "advcl"})
_FRESH = frozenset({"PRP", "PRP$", "DT", "CD", "WP", "WDT", "WP$"})
_PROPER = ("NNP", "NNPS")
# In tokens: a quotation no longer than this can be part of a name ("the “Long Bridge” firm").
_SHORT = 6


def start(here: Site, head: int) -> int:
    """The left edge of a noun phrase: the determiners, adjectives and nouns before its head."""
    tokens, covered = here.document.tokens, set(here.document.subtree(head))
    first = head
    while first > here.left and _belongs(here, first - 1, head, covered=first - 1 in covered):
        first -= 1
    while first < head and tokens[first].pos in _LEADING and tokens[first].lower not in DEGREES:
        first += 1
    return first


def _belongs(here: Site, place: int, head: int, *, covered: bool) -> bool:
    inside, token = here.layout.inside, here.document.tokens[place]
    if inside[place] != inside[head] and inside[place] >= 0 and _long(here.layout, place):
        return False
    if token.pos == "PUNCT" and token.lower in (*ENDS, *DASHES, ":", ",", "...") or token.lower in SUBORDINATORS:
        return token.text == "-"
    if covered:
        return token.relation == "cc:preconj" or token.relation not in _LOOSE and token.pos not in ("SCONJ", "CCONJ")
    return _stands_before(token, here.document.tokens[place + 1])


def _long(layout: Layout, place: int) -> bool:
    quotation = layout.quotations[layout.inside[place]]
    return quotation.last - quotation.first > _SHORT


def _stands_before(token: Token, after: Token) -> bool:
    """True for a word that reads as part of the noun phrase after it, whatever the parse made of it."""
    if token.lower in POSSESSIVES and token.pos == "PART":
        return True
    both = token.pos in BEFORE_NOUN and after.pos in BEFORE_NOUN
    return both and "PRON" not in (token.pos, after.pos) and after.lower not in ARTICLES


def end_before(here: Site, head: int) -> int:
    """The right edge of a subject before its verb: insertions between commas stay, times and places of the verb go."""
    tokens, end = here.document.tokens, here.first
    if tokens[end - 1].text == "," and end - 1 > head:
        opens = previous_comma(here, end - 1)
        aside = opens > head and (tokens[opens + 1].lower in OCCASIONS or tokens[opens + 1].tag == "VBG")
        return opens if aside else end - 1
    inside = set(here.document.subtree(head))
    for place in range(head + 1, here.first):
        token = tokens[place]
        if place not in inside and token.head == here.at and token.relation in _ADJUNCTS:
            end = min(end, max(here.document.subtree(place)[0], head + 1))
    return _back(here, head, end)


def end_near(there: Site, head: int, cue: int) -> int:
    """The right edge of another verb's subject: as far as its words reach without a gap, at most to that verb."""
    inside, end = set(there.document.subtree(head)), head + 1
    limit = cue if cue > head else there.first
    while end < min(there.first, limit) and end in inside:
        end += 1
    return _back(there, head, end)


def end_after(here: Site, head: int) -> int:
    """The right edge of a noun phrase behind its verb: up to an occasion, a quotation or a new clause."""
    tokens, inside, end = here.document.tokens, here.layout.inside, head + 1
    while end < here.right and inside[end] < 0 and not _closes(here, end, head):
        end += 1
    while end < here.right and tokens[end].text == ")" and inside[end] < 0:
        end += 1
    return _back(here, head, end)


def _closes(here: Site, place: int, head: int) -> bool:
    token = here.document.tokens[place]
    if token.text in (*ENDS, ":", "—", "–", "--"):
        return not (token.text == "." and place + 1 < here.right and token.tag != ".")
    if token.lower in COMPLEMENTIZERS | WHETHER and token.pos == "SCONJ":
        return True
    if token.text == ",":
        return _stops(here, place + 1)
    if token.pos in ("ADP", "SCONJ") and here.document.tokens[token.head].head == here.at and token.head > place:
        return True
    return token.lower in OCCASIONS and not head <= token.head < place and _hangs_outside(here, place, head)


def _hangs_outside(here: Site, place: int, head: int) -> bool:
    """True for a preposition whose noun hangs on the verb and not inside the phrase."""
    tokens = here.document.tokens
    above = tokens[tokens[place].head].head
    return above == here.at or above < head


def _stops(here: Site, place: int) -> bool:
    """True when what follows a comma is no apposition of the phrase before it."""
    if place >= here.right:
        return True
    token = here.document.tokens[place]
    if here.layout.inside[place] >= 0 or token.lower in JOINERS:
        return True
    if token.lower in RELATIVES | WHOSE:
        return False
    head = first_head(here, place)
    clause = 0 <= head < here.right - 1 and finite(here.document.tokens[head + 1])
    return clause or token.tag == "VBG" or token.lower in OCCASIONS


def _back(here: Site, head: int, end: int) -> int:
    while end > head + 1 and here.document.tokens[end - 1].pos == "PUNCT" and here.document.tokens[end - 1].text != ")":
        end -= 1
    return end


def first_head(here: Site, place: int) -> int:
    """The head of the noun phrase that begins at a place, or -1."""
    tokens, found = here.document.tokens, -1
    while place < here.right and _in_phrase(here, place):
        token = tokens[place]
        if found >= 0 and (token.lower in ARTICLES or token.tag in _FRESH):
            break
        if token.pos in NOMINAL and token.tag != "PRP$" or found >= 0 and token.text[:1].isupper():
            found = place
            if token.pos == "PRON":
                break
        place += 1
    return found


def _in_phrase(here: Site, place: int) -> bool:
    """True for a word of a noun phrase; taggers lose the last word of a name, so a capital after a capital counts too."""
    token, before = here.document.tokens[place], here.document.tokens[place - 1]
    named = token.text[:1].isupper() and before.text[:1].isupper() and before.pos == "PROPN"
    return named or token.tag in _PROPER or token.pos in BEFORE_NOUN or token.lower in (*POSSESSIVES, "-")


def stretch(here: Site, first: int) -> int:
    """The left edge of `people close to the talks`, where the parse takes only `the talks` for the phrase."""
    tokens = here.document.tokens
    while first - 2 >= here.left and tokens[first - 1].pos == "ADP" and here.outside(first - 1):
        place = first - 2
        if tokens[place].pos == "ADJ" and place > here.left and tokens[place - 1].pos in NOMINAL:
            place -= 1
        if tokens[place].pos not in NOMINAL or tokens[first - 1].lower in SUBORDINATORS:
            return first
        first = start(here, place)
    return first


def agent(here: Site, takes: frozenset[str] = frozenset()) -> Part | None:
    """The "by" phrase of a passive cue: the tokens of its noun phrase, at most to one of the words that the cue takes."""
    tokens = here.document.tokens
    for place in range(here.last, min(here.last + 12, here.right)):
        if tokens[place].text in (".", ",", ";", ":"):
            return None
        if tokens[place].lower in AGENT:
            head = first_head(here, place + 1)
            if head >= 0 and tokens[head].lower not in WHENS:
                end = max(head + 1, end_after(here, head))
                return place + 1, next((p for p in range(head + 1, end) if tokens[p].lower in takes), end)
    return None


def speaks(here: Site, found: Subject) -> bool:
    """False for "there", and for "it" before a passive: they never speak."""
    word = here.document.tokens[found.head].lower
    return word not in EMPTY_SUBJECTS or word == NEUTER and not passive(here)
