"""where reported words end: with their unit, or where the cue's own sentence goes on"""

from __future__ import annotations

from graph.attribution.sites import BEFORE_NOUN, ENDS, TENSED, Site, finite, fronted, says
from graph.lang.en.quotes import COMPLEMENTIZERS, CONTRASTS, JOINERS, NOMINATIVES, OCCASIONS, SOURCING, SUBORDINATORS
from graph.text import Token

_JOINED = frozenset({"conj", "advcl", "parataxis"})
_BEFORE = frozenset({"det", "amod", "compound", "nummod", "nmod:poss"})
# In tokens: a main clause shows its finite verb within so many.
_NEAR = 14


def clause_end(here: Site, start: int, limit: int) -> int:
    """The end of reported words: the unit's end, or a new report joined to the verb itself."""
    tokens = here.document.tokens
    for place in range(start + 1, limit):
        token = tokens[place]
        if not here.outside(place):
            continue
        if token.tag == "." and place + 1 < limit and tokens[place + 1].text[:1].isupper() and token.text in ENDS:
            return place
        if (token.pos in ("PUNCT", "CCONJ")) and _leaves(here, place, start):
            return place
        if token.lower in CONTRASTS and token.relation == "mark" and _others_words(here, token.head):
            return place  # "... while the mayor says otherwise".
    return limit


def _others_words(here: Site, verb: int) -> bool:
    """True for a verb of saying with a subject of its own, which is no pronoun."""
    return verb in here.rivals and any(kid.pos != "PRON" for kid in here.document.kids(verb, "nsubj"))


def _leaves(here: Site, place: int, start: int) -> bool:
    """True when what follows a comma or "and" belongs to the cue verb, not to the words it reports."""
    tokens, later = here.document.tokens, place + 1
    while later < here.right and (tokens[later].lower in JOINERS or tokens[later].pos == "ADV"):
        later += 1
    if later >= here.right or tokens[place].text in ("(", ")", "'", "“", "”", '"'):
        return False
    token = tokens[later]
    comma, joined = tokens[place].text == ",", token.head == here.at and token.relation.split(":")[0] in _JOINED
    reports = later in here.rivals
    if joined and token.tag in ("VBG", *TENSED) and (comma or reports) or comma and token.tag == "VBG" and reports:
        return True
    if comma and (token.lower in SOURCING and says(here, start, place) or _main_clause(here, token)):
        return True
    if comma and closing_tag(here, place):
        return True
    return _new_report(here, token, comma=comma) or _new_clause(here, token)


def closing_tag(here: Site, comma: int) -> bool:
    """`..., the paper reported.`: a tag at the end, which reports everything before it."""
    tokens, place = here.document.tokens, comma + 1
    while place < here.right and tokens[place].pos in BEFORE_NOUN and place not in here.rivals:
        place += 1
    if place == comma + 1 or place >= here.right or place not in here.rivals or tokens[place].tag not in TENSED:
        return False
    following = tokens[place + 1] if place + 1 < here.right else None
    return following is None or following.pos in ("PUNCT", "ADV") or following.lower in OCCASIONS


def _new_report(here: Site, token: Token, *, comma: bool) -> bool:
    """`... and warned that`: a second cue of the same tense that no other subject stands before."""
    tokens = here.document.tokens
    if token.index not in here.rivals or _tense(token) != _tense(here.verb):
        return False
    following = tokens[token.index + 1].lower if token.index + 1 < here.right else ""
    opens = following in COMPLEMENTIZERS | NOMINATIVES | {":", ","}
    return tokens[token.index - 1].pos in ("CCONJ", "ADV") and (comma or opens)


def _tense(token: Token) -> str:
    """The tag of a finite verb; taggers take a past tense for a participle."""
    return "VBD" if token.tag == "VBN" else token.tag


def _new_clause(here: Site, token: Token) -> bool:
    """`..., and the crowd left`: a clause that the parse joins to the cue; `...; the crowd said`: a report of its own."""
    if token.pos not in BEFORE_NOUN:
        return False
    tokens, noun = here.document.tokens, token
    while noun.relation in _BEFORE and noun.head > noun.index:
        noun = tokens[noun.head]
    verb = tokens[noun.head]
    joined = verb.relation == "conj" or verb.relation == "parataxis" and verb.index in here.rivals
    return noun.relation.startswith("nsubj") and verb.head == here.at and joined and verb.index > noun.index


def _main_clause(here: Site, token: Token) -> bool:
    """`Asked whether ..., she said`: the main clause after a cue that opens the sentence."""
    tokens = here.document.tokens
    marks = [k for k in here.document.kids(here.at, "mark", "advmod") if k.index - here.left <= 1]
    opens = (
        fronted(here)
        or here.verb.tag == "VBG"
        and here.at - here.left <= 2
        or any(k.lower in SUBORDINATORS for k in marks)
    )
    if not opens or token.pos not in BEFORE_NOUN:
        return False
    return any(finite(t) for t in tokens[token.index : min(token.index + _NEAR, here.right)])
