"""a cue's site -> who speaks there: the words of its subject, wherever the sentence has put them"""

from __future__ import annotations

from collections.abc import Iterable

from graph.attribution import nouns
from graph.attribution.inversion import inverted
from graph.attribution.sites import (
    NOMINAL,
    TENSED,
    Site,
    Subject,
    bare,
    finite,
    misread,
    passive,
    previous_comma,
    site,
)
from graph.lang.en.common import POSSESSIVES, RELATIVES
from graph.lang.en.quotes import (
    ARTICLES,
    AS,
    DAYS,
    DOCUMENTS,
    JOINERS,
    OCCASIONS,
    PARTICIPLE,
    WHOSE,
)
from graph.text import Token

_FILLERS = NOMINAL | {"DET", "ADJ", "ADV", "X"}
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_HIGHER = frozenset({"conj", "advcl", "xcomp", "acl", "parataxis", "ccomp", "root", "dep", "csubj", "obl", "appos"})
_MODIFIERS = frozenset({"acl", "amod", "advcl", "acl:relcl"})
_LOOSE = frozenset({"VBD", "CD", "RB", "JJ", "AFX"})
_NOUN_MODIFIERS = frozenset({"acl", "amod", "root", "conj"})
# So many words up from a participle its subject may be found.
_CLIMB = 4


def subject(here: Site) -> Subject | None:
    """The subject of a cue verb: its own, the noun phrase beside it, or that of the verb it hangs on."""
    if here.verb.tag == "VBG" and here.first == here.at:
        return _of_participle(here)
    return (
        inverted(here)
        or _joined(here)
        or _own(here)
        or _aside(here)
        or _behind_quotation(here)
        or _adjacent(here)
        or _inherited(here)
    )


def _of_participle(here: Site) -> Subject | None:
    """`..., saying that`: the subject of the clause before the comma; `a letter saying that`: the noun before it."""
    tokens, before = here.document.tokens, here.first - 1
    if before > here.left and tokens[before].lower in AS:
        return _quoted_as(here, before)
    if before > here.left and tokens[before].text == "," and before - 1 in here.rivals:
        found = subject(site(here.layout, before - 1, rivals=here.rivals))
        return found._replace(inherited=True) if found else None
    modifies = here.verb.relation.split(":")[0] in _NOUN_MODIFIERS
    if before >= here.left and tokens[before].lower in DOCUMENTS and tokens[before].relation == "obj":
        issuer = near(here, tokens[before].head)
        if issuer:
            return issuer
    if before >= here.left and tokens[before].pos in NOMINAL and modifies:
        return Subject(nouns.start(here, before), here.first, before, False, True)
    return (
        _own(here) or _of_report(here) or _governing(here) or _following(here) or _last_finite(here) or _inherited(here)
    )


def _of_report(here: Site) -> Subject | None:
    """`"...," she said in May, "...," adding`: the subject of the report before, for a participle after a quotation."""
    tokens, inside, before = here.document.tokens, here.layout.inside, here.first - 1
    if before < here.left or inside[before] < 0 or inside[here.at] >= 0:
        return None
    for place in range(before, here.left - 1, -1):
        if place in here.rivals and tokens[place].tag in (*TENSED, "VBN") and inside[place] < 0:
            found = subject(site(here.layout, place, rivals=here.rivals))
            return found._replace(inherited=True) if found else None
    return None


def _following(here: Site) -> Subject | None:
    """`Citing two officials, the agency reported`: the subject of the next report, for a participle that opens the unit;
    `The agency, citing two officials, said`: the noun before a participle between commas."""
    tokens = here.document.tokens
    if here.first - here.left <= 1:
        later = (p for p in range(here.last, here.right) if p in here.rivals and tokens[p].tag in TENSED)
        verb = next(later, -1)
        return near(here, verb) if verb >= 0 else None
    if here.first - 2 >= here.left and tokens[here.first - 1].text == "," and tokens[here.first - 2].pos in NOMINAL:
        return Subject(nouns.start(here, here.first - 2), here.first - 1, here.first - 2, False, True)
    return None


def _quoted_as(here: Site, mark: int) -> Subject | None:
    """`The paper quoted her as saying`: the object of the verb before "as", or the subject of a passive."""
    tokens = here.document.tokens
    verb = next((p for p in range(mark - 1, here.left - 1, -1) if tokens[p].pos == "VERB"), -1)
    if verb < 0:
        return None
    there = site(here.layout, verb)
    head = nouns.first_head(there, verb + 1)
    if passive(there) or head < 0:
        return near(here, verb)
    return Subject(verb + 1, min(head + 1, mark), head, False, True)


def _governing(here: Site) -> Subject | None:
    """The subject of the report that the participle hangs on, else of the nearest verb above it."""
    tokens, at, nearest = here.document.tokens, here.at, None
    for _ in range(_CLIMB):
        above = tokens[at].head
        if above == at or not here.left <= above < here.right:
            break
        at = above
        found = near(here, at) if tokens[at].pos in ("VERB", "AUX", "ADJ", "NOUN") else None
        if found and (found.first < here.first or here.first - here.left <= 2):
            if at in here.rivals:
                return found
            nearest = nearest or found
    return nearest


def _last_finite(here: Site, tags: Iterable[str] = TENSED) -> Subject | None:
    """The subject of the last finite verb before the cue."""
    tokens, inside = here.document.tokens, here.layout.inside
    for place in range(here.first - 1, here.left - 1, -1):
        if tokens[place].tag in tags and inside[place] == inside[here.at]:
            found = near(here, place)
            if found:
                return found
    return None


def _joined(here: Site) -> Subject | None:
    """`He paused and added that`: the subject of the verb before "and"."""
    tokens, before = here.document.tokens, here.first - 1
    if before <= here.left or tokens[before].lower not in JOINERS or here.first != here.at:
        return None
    if here.verb.tag not in (*TENSED, "VBN"):
        return None
    if here.at in here.rivals:
        for place in range(before - 1, here.left - 1, -1):
            if place in here.rivals and tokens[place].tag in TENSED and here.outside(place):
                return near(here, place)
    return _last_finite(here, (here.verb.tag, "MD"))


def _own(here: Site) -> Subject | None:
    """The subject in the parse: the nearest one, or an earlier one whose phrase reaches up to it."""
    kids = [k for k in here.document.kids(here.at, *_SUBJECTS) if here.left <= k.index < here.first]
    kids = [k for k in kids if k.pos in _FILLERS and here.outside(k.index) and not _coordinated(here, k.index)]
    if not kids:
        return None
    if kids[-1].lower in DAYS and kids[-1].index - 1 > here.left:
        return _before_day(here, kids[-1].index)
    if kids[-1].tag == "CD" or here.document.tokens[here.first - 1].tag == "CD":
        return _whole(here) or _before_day(here, kids[-1].index)
    place = len(kids) - 1
    while place and _one_phrase(here, kids[place - 1].index, kids[place].index):
        place -= 1
    head = kids[place].index
    first = nouns.stretch(here, nouns.start(here, head))
    if _apposed(here, first):
        return _aside(here) or Subject(first, here.first, head, False)
    return Subject(first, nouns.end_before(here, kids[-1].index), head, False)


def _whole(here: Site) -> Subject | None:
    """Everything before the verb, where it begins with a noun phrase and holds no other clause."""
    head = nouns.first_head(here, here.left)
    inner = here.document.tokens[head + 1 : here.first]
    if head < 0 or any(t.pos == "SCONJ" or finite(t) and not _reduced(here, t) for t in inner):
        return None
    return Subject(here.left, here.first, head, False)


def _apposed(here: Site, first: int) -> bool:
    """True for `the police chief` in `Ada Brook, the police chief, said`: the name before it is the subject."""
    tokens = here.document.tokens
    commas = first - 2 >= here.left and tokens[first - 1].text == tokens[here.first - 1].text == ","
    return commas and tokens[first - 2].pos == "PROPN"


def _reduced(here: Site, token: Token) -> bool:
    """True for a past tense that may be a participle: `a report conducted in May has found`."""
    return token.tag == "VBD" and token.lower.endswith(PARTICIPLE) and token.index not in here.rivals


def _before_day(here: Site, day: int) -> Subject | None:
    """`A poll released Friday found`: the noun phrase before a day that the parse takes for the subject."""
    tokens, place = here.document.tokens, day - 1
    while place > here.left and (tokens[place].tag in ("VBN", "VBD") or tokens[place].lower in OCCASIONS):
        place -= 1
    if tokens[place].pos not in NOMINAL:
        return None
    return Subject(nouns.start(here, place), day if tokens[day - 1].pos == "VERB" else place + 1, place, False)


def _coordinated(here: Site, head: int) -> bool:
    """True when a conjunction that hangs on the cue stands between: then the subject is another verb's."""
    between = here.document.tokens[head : here.first]
    return any(
        t.relation == "cc" and t.head == here.at and t.lower in JOINERS and here.outside(t.index) for t in between
    )


def _one_phrase(here: Site, first: int, second: int) -> bool:
    between = here.document.tokens[first + 1 : second]
    return not any(t.pos in ("PUNCT", "VERB", "AUX", "SCONJ", "CCONJ") for t in between)


def _aside(here: Site) -> Subject | None:
    """`Name, 49, told`: the noun phrase before an insertion between commas."""
    tokens, comma = here.document.tokens, here.first - 1
    if comma <= here.left or tokens[comma].text != "," or not here.outside(comma):
        return None
    opens = previous_comma(here, comma)
    if opens <= here.left or tokens[opens].text != "," or tokens[opens - 1].pos not in NOMINAL:
        return None
    inner = tokens[opens + 1 : comma]
    if not inner or any(t.tag in TENSED for t in inner) and inner[0].lower not in RELATIVES | WHOSE:
        return None
    return Subject(nouns.start(here, opens - 1), comma, opens - 1, False)


def _adjacent(here: Site) -> Subject | None:
    """The noun phrase right before the verb group, when the parse gives the verb no subject."""
    place = here.first - 1
    if bare(here) or place < here.left or not _nominal(here, place) or not here.outside(place):
        return None
    modifies = here.verb.tag == "VBN" and here.first == here.at and here.verb.relation in _MODIFIERS
    modifies = modifies and not misread(here.layout, here.verb)
    if here.document.tokens[place].lower in POSSESSIVES or modifies:
        return None
    if here.document.tokens[place].lower in DAYS and place > here.left:
        return _before_day(here, place)
    first = nouns.stretch(here, nouns.start(here, place))
    tokens = here.document.tokens
    crossed = first - 1 > here.left and (tokens[first - 1].tag in _LOOSE or tokens[place].tag == "CD")
    return crossed and _whole(here) or Subject(first, here.first, place, False)


def _behind_quotation(here: Site) -> Subject | None:
    """`"...," the report on the collapse of the dam concludes`: all that stands between a quotation and the verb."""
    inside, place = here.layout.inside, here.first - 1
    while place >= here.left and inside[place] < 0 and not finite(here.document.tokens[place]):
        place -= 1
    if place < here.left or inside[place] < 0 or inside[here.at] >= 0 or place + 1 >= here.first:
        return None
    head = nouns.first_head(here, place + 1)
    return Subject(place + 1, here.first, head, False) if head >= 0 else None


def _nominal(here: Site, place: int) -> bool:
    """A noun, or an adjective that closes a phrase opened by an article: taggers err there."""
    tokens = here.document.tokens
    opened = any(t.lower in ARTICLES for t in tokens[max(here.left, place - 3) : place])
    named = tokens[place].text[:1].isupper() and tokens[place].pos in ("X", "INTJ", "ADJ", "ADV")
    return tokens[place].pos in NOMINAL or named or opened and tokens[place].pos == "ADJ"


def _inherited(here: Site) -> Subject | None:
    """The subject of the verb that a participle, a conjunct or an infinitive hangs on; the noun that an acl modifies."""
    tokens, at = here.document.tokens, here.at
    for _ in range(_CLIMB):
        token, head = tokens[at], tokens[tokens[at].head]
        if token.relation.split(":")[0] not in _HIGHER or head.index == at or not here.left <= head.index < here.right:
            return None
        if token.relation.startswith("acl") and head.pos in NOMINAL and token.tag != "VB":
            return Subject(nouns.start(here, head.index), head.index + 1, head.index, False, True)
        found = near(here, head.index)
        if found:
            return found
        at = head.index
    return None


def near(here: Site, verb: int) -> Subject | None:
    """The subject of another verb of the unit."""
    for kid in here.document.kids(verb, *_SUBJECTS):
        if kid.pos in NOMINAL and kid.index != here.at and here.left <= kid.index < here.right:
            there = site(here.layout, verb)
            if kid.index < there.first:
                end = nouns.end_near(there, kid.index, here.first)
                return Subject(nouns.start(there, kid.index), end, kid.index, False, True)
            if kid.index > there.at:
                return Subject(nouns.start(there, kid.index), nouns.end_after(there, kid.index), kid.index, True, True)
    return None
