"""a cue's site -> the subject that follows its verb: `"...," said the mayor`"""

from __future__ import annotations

from graph.attribution import nouns
from graph.attribution.sites import BEFORE_NOUN, DASHES, TENSED, Site, Subject, finite, previous_comma, says
from graph.lang.en.common import RELATIVES
from graph.lang.en.quotes import AUXILIARIES, COMPLEMENTIZERS, DAYS, NOT_AFTER_VERB, OCCASIONS, WHETHER
from graph.text import Token


def inverted(here: Site) -> Subject | None:
    """`"...," said the mayor`: the noun phrase after the verb, when a comma or a quotation stands before it."""
    if not _may_invert(here) or not _opens_noun(here.document.tokens[here.last]):
        return None
    head, before = nouns.first_head(here, here.last), here.first - 1
    if head < 0 or here.layout.inside[before] < 0 and not says(here, here.left, before):
        return None
    if here.document.tokens[head].lower in DAYS or _predicates(here, head) or _has_own(here, before):
        return None
    return Subject(here.last, nouns.end_after(here, head), head, True)


def _may_invert(here: Site) -> bool:
    tokens, inside = here.document.tokens, here.layout.inside
    if here.first <= here.left or here.last >= here.right or here.at not in here.rivals or not here.inverts:
        return False
    if here.verb.tag not in (*TENSED, "VBN") or here.first != here.at and tokens[here.first].lower in AUXILIARIES:
        return False
    before = here.first - 1
    closes = tokens[before].text in (",", *DASHES) or inside[before] >= 0 > inside[here.at]
    return closes and inside[here.last] < 0


def _opens_noun(token: Token) -> bool:
    return token.pos in BEFORE_NOUN and (token.pos == "DET" or token.lower not in NOT_AFTER_VERB)


def _has_own(here: Site, before: int) -> bool:
    """True when the parse knows a subject between the comma and the verb, or right before the comma."""
    own = [k for k in here.document.kids(here.at, "nsubj") if here.left <= k.index < here.first]
    comma = previous_comma(here, before) if here.document.tokens[before].text == "," else before
    tokens = here.document.tokens
    return any(k.index > comma and not any(finite(t) for t in tokens[k.index : before]) for k in own)


def _predicates(here: Site, head: int) -> bool:
    """True when a finite verb or quoted words follow at once: then the noun opens a clause and is no subject of the cue."""
    tokens = here.document.tokens
    for place in range(head + 1, min(head + 14, here.right)):
        token = tokens[place]
        if here.layout.inside[place] >= 0 and tokens[place - 1].pos != "PUNCT" or finite(token):
            return True
        if token.lower in COMPLEMENTIZERS | WHETHER and token.pos == "SCONJ":
            return True
        if token.pos == "PUNCT" or token.lower in RELATIVES or token.lower in OCCASIONS:
            return False
    return False
