"""a cue's site -> drafts whose content is a phrase: `denied the charge`, `called it a farce`, `is expected to resign`"""

from __future__ import annotations

from collections.abc import Sequence

from graph.attribution import nouns
from graph.attribution.cues import Cue
from graph.attribution.drafts import Told, draft, reading
from graph.attribution.endings import clause_end
from graph.attribution.nouns import agent, speaks
from graph.attribution.sites import DASHES, FINITE, Draft, Part, Site, Subject, passive
from graph.lang.en.common import POSSESSIVES
from graph.lang.en.quotes import AS, DOCUMENTS, INFINITIVE
from graph.text import Token

# In tokens: how far behind a verb what belongs to it may begin.
_NEARBY = 10
_CLAUSAL = frozenset({"infinitive", "command"})


def raised(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`The talks are expected to resume`: the subject is part of what is reported."""
    chosen, tokens = reading(readings, "raised"), here.document.tokens
    if not chosen or who is None or not passive(here) or here.last >= here.right:
        return None
    if tokens[here.last].lower != INFINITIVE:
        return None
    return draft(here, Told(None, chosen, "raised"), [*_own(here, who), (here.last, reach(here, here.last + 1))])


def _own(here: Site, who: Subject) -> list[Part]:
    return [(who.first, who.last)] if not who.after and speaks(here, who) else []


def predicate(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`She called the plan a disgrace` · `He described it as a farce` · `which he called "a disgrace"`"""
    chosen = reading(readings, "predicate")
    if not chosen or who is None:
        return None
    kids = [k for k in here.document.kids(here.at) if k.index >= here.last]
    named = [k for k in kids if k.relation in ("obj", "iobj", "xcomp", "ccomp")]
    marked = [k for k in kids if any(t.lower in AS for t in here.document.kids(k.index, "case", "mark"))]
    quote = _quoted_name(here)
    end = max((here.document.subtree(k.index)[-1] + 1 for k in named + marked), default=here.last)
    judged = marked or quote or (not chosen.takes & AS and (len(named) > 1 or passive(here) and named))
    if not judged or not (named or marked or quote):
        return None
    front = _own(here, who) if passive(here) else []
    return draft(here, Told(who, chosen, "predicate"), [*front, (here.last, reach(here, max(end, quote)))])


def _quoted_name(here: Site) -> int:
    """The end of a quotation that follows with nothing but a noun phrase in between, or 0."""
    tokens, inside = here.document.tokens, here.layout.inside
    for place in range(here.last, min(here.last + _NEARBY, here.right)):
        if inside[place] >= 0 and here.outside(here.at) and inside[here.at] < 0:
            return here.layout.quotations[inside[place]].last
        if tokens[place].pos in ("VERB", "PUNCT", "SCONJ", "AUX"):
            return 0
    return 0


def phrase(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`denied the charges` · `warned of a flood` · `accused them of lying` · `promised to resign`"""
    if here.last >= here.right or who is None:
        return None
    if passive(here) and agent(here) is None and not reading(readings, "question"):
        return _blamed(here, who, readings)
    return next((found for chosen in readings if (found := _framed(here, who, chosen))), None)


def _blamed(here: Site, who: Subject, readings: Sequence[Cue]) -> Draft | None:
    """`The firm was blamed for the leak`: nobody named blames the subject."""
    chosen, word = reading(readings, "accusation"), here.document.tokens[here.last].lower
    if not chosen or word not in chosen.takes:
        return None
    return draft(here, Told(None, chosen, "accusation"), [*_own(here, who), (here.last, reach(here, here.last + 1))])


def _framed(here: Site, who: Subject, chosen: Cue) -> Draft | None:
    for frame, find in _FRAMES:
        end = find(here, who, chosen) if frame in chosen.frames else 0
        if end:
            by = agent(here, chosen.takes) if passive(here) else None
            last = clause_end(here, end - 1, here.right) if frame in _CLAUSAL else reach(here, end)
            return draft(here, Told(who, chosen, frame), [(by[1] if by else here.last, last)])
    place = _topic(here, chosen)
    return draft(here, Told(who, chosen, "topic"), [(place, reach(here, place + 1))]) if place else None


def _topic(here: Site, chosen: Cue) -> int:
    """The preposition that opens what is said, or 0: right behind the cue, or, behind one of several words, beyond a day
    ("claimed responsibility on Monday for the fire")."""
    tokens = here.document.tokens
    for place in range(here.last, min(here.last + _NEARBY, here.right) if chosen.rest else here.last + 1):
        if tokens[place].lower in chosen.takes:
            return place
        if tokens[place].pos in ("VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"):
            return 0
    return 0


def _object(here: Site, who: Subject, chosen: Cue) -> int:
    if here.verb.tag == "VB" and here.first == here.at:
        return 0
    kids = [k for k in here.document.kids(here.at, "obj", "ccomp", "xcomp") if k.index >= here.last]
    kids = [k for k in kids if k.relation == "obj" or k.tag == "VBG"]
    if not kids and here.verb.tag == "VBG":
        return nouns.first_head(here, here.last) + 1
    return _end(here, kids)


def _documented(here: Site, who: Subject, chosen: Cue) -> int:
    """`Polls show her ahead`: only what documents show is said."""
    words = {t.lower for t in here.document.tokens[who.first : who.last]}
    return _object(here, who, chosen) if words & DOCUMENTS else 0


def _infinitive(here: Site, who: Subject, chosen: Cue) -> int:
    return here.last + 2 if here.document.tokens[here.last].lower == INFINITIVE else 0


def _command(here: Site, who: Subject, chosen: Cue) -> int:
    """`urged voters to stay`: a noun phrase, then an infinitive."""
    head, tokens = nouns.first_head(here, here.last), here.document.tokens
    if head < 0:
        return 0
    for place in range(head + 1, min(head + _NEARBY, here.right - 1)):
        if tokens[place].lower == INFINITIVE and tokens[place + 1].tag == "VB":
            return place + 2
        if tokens[place].pos in ("VERB", "AUX", "PUNCT"):
            return 0
    return 0


def _accusation(here: Site, who: Subject, chosen: Cue) -> int:
    """`accused the firm of fraud`: a noun phrase, then what it is accused of."""
    by = agent(here, chosen.takes) if passive(here) else None
    head, tokens = by[1] - 1 if by else nouns.first_head(here, here.last), here.document.tokens
    if head < 0:
        return 0
    later = range(head + 1, min(head + _NEARBY, here.right))
    return next((p + 1 for p in later if tokens[p].lower in chosen.takes), 0)


_FRAMES = (
    ("command", _command),
    ("accusation", _accusation),
    ("object", _object),
    ("document", _documented),
    ("infinitive", _infinitive),
)


def _end(here: Site, kids: Sequence[Token]) -> int:
    return max((here.document.subtree(k.index)[-1] + 1 for k in kids), default=0)


def reach(here: Site, end: int) -> int:
    """The end of a phrase, carried on to the end of its clause: parsers hang the later words elsewhere."""
    tokens = here.document.tokens
    end = min(end, here.right)
    while end < here.right and not (here.outside(end) and _breaks(here, tokens[end])):
        end += 1
    return end


def _breaks(here: Site, token: Token) -> bool:
    if token.pos == "PUNCT":
        return token.text in (",", ";", ":", ".", "?", "!", "(", *DASHES[:-1])
    before = here.document.tokens[token.index - 1].pos
    verb = token.tag in FINITE and before not in ("ADP", "DET", "ADJ") and token.lower not in POSSESSIVES
    return verb or token.pos == "SCONJ" and token.lower not in AS
