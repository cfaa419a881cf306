"""a cue's site -> drafts whose content is a clause: `said (that) ...`, `..., she said, ...`, `as the paper said`"""

from __future__ import annotations

from collections.abc import Sequence

from graph.attribution import nouns
from graph.attribution.cues import Cue
from graph.attribution.drafts import Told, draft, reading
from graph.attribution.endings import clause_end, closing_tag
from graph.attribution.nouns import agent
from graph.attribution.sites import (
    BEFORE_NOUN,
    DASHES,
    ENDS,
    TENSED,
    Draft,
    Part,
    Site,
    Subject,
    bare,
    finite,
    passive,
    says,
)
from graph.lang.en.common import RELATIVES
from graph.lang.en.quotes import (
    AS,
    COMPLEMENTIZERS,
    DAYS,
    INFINITIVE,
    JOINERS,
    OCCASIONS,
    ON,
    QUESTION_WORDS,
    TRAILING,
)

_AROUND = frozenset({"PUNCT", "CCONJ"})
# In tokens: how far "that" may stand from its verb, how far a clause is looked through, how far its finite verb may be.
_REACH, _SIGHT, _NEAR = 16, 40, 14


def before(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`The bridge is closed, officials said.` · `The bridge, officials said, is closed.`"""
    chosen = reading(readings, "clause", "tag")
    if not chosen or who is None or who.inherited or bare(here) or passive(here):
        return None
    first, last = min(who.first, here.first), max(who.last, here.last)
    mark = _mark(here, first)
    if first - 1 <= here.left or not mark or here.document.tokens[who.head].lower in RELATIVES:
        return None
    last = _past_addressee(here, last) if reading(readings, "addressee", "listener") else last
    if not _tag_ends(here, last):
        return None
    rest = _continued(here, last)
    if not (says(here, here.left, first - 1) or rest and says(here, rest[0][0], rest[0][1])):
        return None
    return draft(
        here, Told(who, chosen, "clause before"), [(here.left, first if mark == "closed" else first - 1), *rest]
    )


def _past_addressee(here: Site, place: int) -> int:
    head = nouns.first_head(here, place)
    return nouns.end_after(here, head) if head >= 0 else place


def _mark(here: Site, first: int) -> str:
    """What sets a tag off from the clause before it: a comma or dash, or the end of a quotation."""
    tokens, inside = here.document.tokens, here.layout.inside
    if first - 2 < here.left:
        return ""
    if inside[first - 1] >= 0 > inside[here.at] and tokens[first - 2].text == ",":
        return "closed"
    return "comma" if tokens[first - 1].text in (",", *DASHES) else ""


def _tag_ends(here: Site, place: int) -> bool:
    """True when nothing but an occasion ("on Monday", "in a statement") follows the tag."""
    if place >= here.right:
        return True
    token = here.document.tokens[place]
    if token.pos == "PUNCT" and here.layout.inside[place] < 0:
        return token.text != ":"
    if here.layout.inside[place] >= 0 or token.lower in COMPLEMENTIZERS or token.tag in ("VB", "VBN"):
        return False
    if token.lower == INFINITIVE and here.document.tokens[min(place + 1, here.right - 1)].tag == "VB":
        return False
    later = any(k.index > here.last for k in here.document.kids(here.at, "ccomp"))
    return not later and (token.lower in OCCASIONS or token.pos in ("ADV", "ADP"))


def _continued(here: Site, place: int) -> list[Part]:
    """What goes on after a tag in the middle of a clause."""
    tokens = here.document.tokens
    if place >= here.right - 2 or tokens[place].text not in (",", *DASHES):
        return []
    token = tokens[place + 1]
    if closing_tag(here, place) or token.tag == "VBG" or token.lower in JOINERS | OCCASIONS | TRAILING:
        return []
    return [(place + 1, clause_end(here, place + 1, here.right))]


def as_told(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`As the paper reported, ...` · `..., as first reported by the paper, ...`"""
    chosen = reading(readings, "clause")
    mark = _as(here, who)
    if not chosen or mark < 0:
        return None
    last = who.last if who and who.after else here.last
    by = agent(here) if who is None or mark == here.first - 1 else None
    close = _comma(here, by[1] if by else last)
    told = Told(None if by else who, chosen, "as told")
    if mark - here.left <= 1:
        return draft(here, told, [(close + 1, here.right)]) if close > 0 else None
    rest = [(close + 1, here.right)] if close > 0 else []
    return draft(here, told, [(here.left, mark), *rest])


def _as(here: Site, who: Subject | None) -> int:
    """The place of an "as" right before the subject or the verb group, or -1."""
    tokens = here.document.tokens
    first = who.first if who and not who.inherited else here.first
    for place in (first - 1, here.first - 1):
        if (
            place >= here.left
            and tokens[place].lower in AS
            and (place == here.left or tokens[place - 1].pos in _AROUND)
        ):
            return place
    return -1


def _comma(here: Site, place: int) -> int:
    """The comma that closes an insertion, or -1 where its unit ends first."""
    tokens = here.document.tokens
    stop = next((p for p in range(place, here.right) if tokens[p].text in (",", *ENDS) and here.outside(p)), here.right)
    return stop if stop < here.right - 2 and tokens[stop].text == "," else -1


def after(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`Officials said (that) the bridge is closed` · `She asked whether ...` · `He told reporters that ...`"""
    chosen = reading(readings, "clause", "question")
    if not chosen:
        return None
    begun = who.last if who and who.after else here.last
    begun = _past_day(here, begun) if begun + 1 < here.right else begun
    told = reading(readings, "addressee", "listener") is not None
    place = _opened(here, begun, told=told)
    if place < 0 and _gap(here, who, readings, begun):
        place = begun
    if place < 0 and told and not passive(here):
        place = _told_clause(here, begun)
    if place < 0:
        place = begun if _unmarked(here, begun, readings) and not told else -1
    if place < 0:
        return None
    addressee = (begun, place) if told and place > begun else None
    return draft(here, Told(who, chosen, "clause after", addressee), [(place, clause_end(here, place, here.right))])


def _past_day(here: Site, place: int) -> int:
    """`said on Monday the dam broke`: the day right behind the verb is when it was said."""
    tokens = here.document.tokens
    day = place + 1 if tokens[place].lower in ON and place + 1 < here.right else place
    named = tokens[day].lower in DAYS and tokens[day].pos == "PROPN"
    rest = day + 1 < here.right and tokens[day + 1].pos in BEFORE_NOUN and _finite_follows(here, day)
    return day + 1 if named and rest else place


def _opened(here: Site, begun: int, *, told: bool) -> int:
    """Where the reported clause begins: at "that", at a question word, or at the clause that the parse sees; else -1."""
    clauses = [k for k in here.document.kids(here.at, "ccomp") if k.index >= begun]
    edge = min((here.document.subtree(k.index)[0] for k in clauses), default=-1)
    for place in range(begun, min(here.right, begun + _REACH)):
        token = here.document.tokens[place]
        if token.lower in AS and place + 1 in here.rivals:
            return -1
        if _complement(here, place, begun, told=told) or _question(here, place, begun, told=told):
            return place
        if not here.outside(place):
            continue
        if token.text in ENDS or finite(token) or token.tag == "VB" or 0 <= edge <= place and not told:
            break
    if edge < 0 and (far := _far(here, begun)) >= 0:
        return far
    if told and 0 <= edge <= begun:
        return _told_clause(here, begun)
    return edge if begun <= edge <= begun + _NEAR else -1


def _far(here: Site, begun: int) -> int:
    """`wrote in an article she published in May, that`: a comma and "that" further on, or -1."""
    tokens = here.document.tokens
    for place in range(begun + 1, min(here.right - 2, begun + _SIGHT)):
        if tokens[place].lower in COMPLEMENTIZERS and tokens[place - 1].text == "," and tokens[place].pos == "SCONJ":
            return place if not finite(tokens[place + 1]) and here.outside(place) else -1
    return -1


def _told_clause(here: Site, begun: int) -> int:
    """`told the paper the leak had stopped`: behind the one who is told."""
    head = nouns.first_head(here, begun)
    place = head + 1
    clause = head >= 0 and place < here.right and here.document.tokens[place].pos in BEFORE_NOUN
    return place if clause and any(finite(t) for t in here.document.tokens[place : place + _NEAR]) else -1


def _complement(here: Site, place: int, begun: int, *, told: bool) -> bool:
    """True when "that" opens what is said, and is no relative pronoun further on."""
    tokens = here.document.tokens
    token = tokens[place]
    if token.lower not in COMPLEMENTIZERS or place + 1 >= here.right:
        return False
    if finite(tokens[place + 1]) and place > begun:
        return False
    near = place == begun or told and place - begun <= 12 or token.pos == "SCONJ"
    return near and _finite_follows(here, place)


def _question(here: Site, place: int, begun: int, *, told: bool) -> bool:
    near = place == begun or told and place - begun <= 4
    return near and here.document.tokens[place].lower in QUESTION_WORDS and _finite_follows(here, place)


def _finite_follows(here: Site, place: int) -> bool:
    later = here.document.tokens[place + 1 : min(place + _SIGHT, here.right)]
    return any(finite(t) or t.tag == "VBN" for t in later)


def _gap(here: Site, who: Subject | None, readings: Sequence[Cue], begun: int) -> bool:
    """`which officials said was closed`: the verb of the clause follows the cue at once."""
    if (
        who is None
        or who.after
        or begun >= here.right
        or not reading(readings, "clause")
        or reading(readings, "object")
    ):
        return False
    return finite(here.document.tokens[begun]) and here.verb.tag in TENSED and not passive(here)


def _unmarked(here: Site, begun: int, readings: Sequence[Cue]) -> bool:
    """`said the bridge was closed`, where the parse has no clause: a noun phrase and a finite verb follow."""
    if begun >= here.right or not any("clause" in c.frames and c.type in ("statement", "belief") for c in readings):
        return False
    tokens, plain = here.document.tokens, reading(readings, "raised") is not None and not reading(readings, "object")
    gerund = plain and tokens[begun].tag == "VBG"
    if tokens[begun].pos not in BEFORE_NOUN and not gerund or passive(here):
        return False
    if reading(readings, "object"):
        head = nouns.first_head(here, begun)
        return 0 <= head < here.right - 1 and finite(tokens[head + 1])
    for place in range(begun + 1, min(begun + (_SIGHT if plain else _NEAR), here.right)):
        token = tokens[place]
        if finite(token) or plain and token.tag == "VBN" and tokens[place - 1].pos in ("NOUN", "PROPN", "PRON"):
            return True
        if token.text in ENDS or not plain and (token.pos == "PUNCT" or token.lower in JOINERS | OCCASIONS):
            return False
    return False
