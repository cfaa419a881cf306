"""an act of the law -> what somebody is charged with, tried, held or convicted for

"Charged with arson", "guilty of fraud", "arson charges", "on two counts of theft", "on suspicion of bribery".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.claims.facets import Point, Scene
from graph.events.event_types import values
from graph.lang.en.circumstances import LASTING, WHEN
from graph.lang.en.measures import COUNT_NOUNS
from graph.lang.en.offences import AIMS, GUILTY, INCLUDING, LEADING, SUSPICION
from graph.model import EventMention, Words
from graph.text import Document, Token

_OFFENCE = "offence"
_OFFENCES = ("NOUN", "PROPN", "VERB")
_BELOW = ("obl", "nmod", "advcl", "acl", "obj", "nsubj:pass")
_GERUND, _TOLD = "VBG", ("VBN", "VBD")
_COUNTED = COUNT_NOUNS | SUSPICION


def points(scene: Scene, named: frozenset[int]) -> Iterator[Point]:
    """What stands behind the word that leads to the offence, behind what is counted, or before a noun; `named` are the
    tokens of times, places and actors."""
    lead = leads(scene, scene.mention)
    own = scene.own if lead else None
    if own is None:
        return
    led = (kid for kid in _offences(scene, own, lead) if kid.index not in named and kid.lower not in _COUNTED)
    seen: set[int] = set()
    for head in (*led, *_before(scene, own, named)):
        # "Assault with intent to kill" is one offence, "charged with intent to kill" is another.
        if head.index not in seen and not (seen and head.lower in AIMS):
            seen.add(head.index)
            span = scene.document.cover(_phrase(scene.document, head))
            yield Point("charge", Words(scene.document.quote(span)), span, "offence")


def leads(scene: Scene, mention: EventMention) -> frozenset[str]:
    """The words that lead from an act of the law to the offence."""
    return values(scene.world, mention.type, "offence")


def _offences(scene: Scene, own: Token, lead: frozenset[str]) -> Iterator[Token]:
    """Below any word of the trigger ("found guilty <of>", "faces charges <of>") and of the clause it ends."""
    document, inside = scene.document, {token.index for token in scene.document.within(scene.mention.span)}
    found = 0
    for token in (document.tokens[index] for index in sorted(inside)):
        for kid in _below(document, token, inside):
            if _leads(document, token, kid, lead):
                found = kid.index
                yield from _joined(document, kid)
    if found:
        yield from _loose(document, own, found)
    if own.relation == "nsubj" and document.tokens[own.head].lower in INCLUDING and own.lower in COUNT_NOUNS:
        yield from (one for kid in document.kids(own.head, "obj") for one in _joined(document, kid))


def _below(document: Document, token: Token, inside: set[int]) -> tuple[Token, ...]:
    below = [kid for kid in document.kids(token.index, *_BELOW) if kid.index not in inside]
    # "Found the nurse guilty of theft": the offence hangs on the guilt, or is read as a part of who is guilty.
    done = document.kids(token.index, "obj", "xcomp")
    guilty = [kid for one in done for kid in (one, *document.kids(one.index)) if kid.lower in GUILTY]
    below += [kid for one in guilty for kid in document.kids(one.index, *_BELOW, "ccomp")]
    return (*below, *(one for whom in below for one in _after_comma(document, whom)))


def _leads(document: Document, token: Token, kid: Token, lead: frozenset[str]) -> bool:
    """True behind a word that leads to the offence; what is counted ("on two counts of theft") is led to by others too."""
    cases = {case.lower for case in document.kids(kid.index, "case", "mark")}
    if cases & lead:
        # "Ann Field, 23, of Elmton, is charged": before the act it is no offence.
        return kid.index > token.index or kid.lower in _COUNTED
    return kid.lower in _COUNTED and (not cases or bool(cases & LEADING)) and kid.index > token.index


def _loose(document: Document, own: Token, found: int) -> Iterator[Token]:
    """ "Charged with theft, arson and inciting a riot": what follows in the row was read as hanging on the verb."""
    for kid in document.kids(own.index, "conj", "obl"):
        bare = kid.relation == "obl" and not document.kids(kid.index, "case", "mark", "det", "nummod")
        doing = kid.relation == "conj" and kid.tag == _GERUND and own.tag in _TOLD
        if kid.index > found and (bare or doing) and not document.kids(kid.index, "nsubj"):
            yield from _joined(document, kid)


def _before(scene: Scene, own: Token, named: frozenset[int]) -> Iterator[Token]:
    """ "Arson charges": the noun before one of a kind that is named after the offence; "police charges" have none."""
    if own.pos in ("NOUN", "PROPN") and _OFFENCE in values(scene.world, scene.mention.type, "compound"):
        yield from (
            kid for kid in scene.document.kids(own.index, "compound") if kid.pos == "NOUN" and kid.index not in named
        )


def _after_comma(document: Document, whom: Token) -> Iterator[Token]:
    """ "convicted Orla Finch, 61, of arson": the offence was read as part of the name, behind a comma."""
    for kid in document.kids(whom.index, "nmod", "conj"):
        case = next(iter(document.kids(kid.index, "case")), kid)
        if document.tokens[case.index - 1].text == ",":
            yield kid


def _joined(document: Document, head: Token) -> Iterator[Token]:
    """A phrase and those joined to it; "two counts of fraud" is about the fraud, as are "fraud charges"."""
    for one in (head, *document.kids(head.index, "conj")):
        inner = _counted(document, one) if one.lower in _COUNTED else ()
        rows = [joined for kid in inner for joined in (kid, *document.kids(kid.index, "conj"))]
        below = [
            kid for joined in rows for kid in (_counted(document, joined) if joined.lower in _COUNTED else (joined,))
        ]
        yield from (kid for kid in below or (one,) if kid.pos in _OFFENCES and kid.lower not in LASTING)


def _counted(document: Document, one: Token) -> tuple[Token, ...]:
    return document.kids(one.index, "nmod", "acl") or document.kids(one.index, "compound", "amod")


def _is_when(document: Document, kid: Token) -> bool:
    """ "Possession of a weapon" is what somebody did, "prior to the raid" is when."""
    return any(case.lower in WHEN for case in document.kids(kid.index, "case"))


def _phrase(document: Document, head: Token) -> Iterable[int]:
    """The words of a phrase without the preposition and article before it and what is joined to it."""
    outside = [*document.kids(head.index, "case", "mark", "det", "conj", "cc", "punct", "acl", "appos")]
    outside += [kid for kid in document.kids(head.index, "nmod", "obl") if _is_when(document, kid)]
    left_out = {i for kid in outside for i in document.subtree(kid.index)}
    return [i for i in document.subtree(head.index) if i not in left_out]
