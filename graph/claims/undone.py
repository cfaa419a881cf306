"""the word of an act that is denied -> is it told as left undone, as done by nobody at all, or is it still open?"""

from __future__ import annotations

from graph.lang.en.factuality import AHEAD, DONE, DOUBTING, LIKELY, MODALS, NEGATIONS, NOBODY, SO_FAR, TRYING
from graph.model import Factuality, Span
from graph.text import Document, Token

# The rules: somebody, or anybody at all, is told not to have done it; it was prevented, or only thought of.
LEFT_UNDONE, NONE_DID, HELD_BACK = "left undone", "none did", Factuality.NEGATED.value
_PARTS = ("nsubj", "nsubj:pass", "obj")
_NEXT, _PAST = 3, "VBD"


def told(document: Document, own: Token | None) -> str:
    """The rule by which an act is told as not done."""
    if own is None:
        return HELD_BACK
    verb = document.tokens[own.head] if own.pos == "NOUN" else own
    parts = (own, verb, *document.kids(own.index, *_PARTS))
    if NOBODY.isdisjoint(word.lower for part in parts for word in (part, *document.kids(part.index, "det"))):
        return LEFT_UNDONE if left(document, own) else HELD_BACK
    return HELD_BACK if _thought(document, verb) else NONE_DID


def left(document: Document, own: Token | None) -> bool:
    """ "Did not fire", "never fired", but not "kept them from firing" or "mend it, not break it": a verb that tells what was
    not done, and no aim."""
    if own is None or own.pos != "VERB" or not any(kid.lower in NEGATIONS for kid in document.kids(own.index)):
        return False
    helped = any(kid.lower in DONE for kid in document.kids(own.index, "aux", "aux:pass"))
    return (own.tag == _PAST or helped) and not _thought(document, own)


def _thought(document: Document, verb: Token) -> bool:
    """True for "to fire no shot", "if nobody fired" and "no shot is likely"."""
    return verb.lower in LIKELY or any(
        kid.tag == "TO" or kid.lower in DOUBTING for kid in document.kids(verb.index, "mark", "advmod")
    )


def open_still(document: Document, own: Token | None, hedge: Span | None) -> bool:
    """True for what had not happened by then, or is still to come."""
    return _so_far(document, own, hedge) or _not_yet(document, own)


def _not_yet(document: Document, own: Token | None) -> bool:
    """ "Will not sail", "never going to sail", "no strike will follow": no word on what has happened or has not."""
    above = _completed(document, own) or (document.tokens[own.head] if own is not None and own.pos == "NOUN" else None)
    helpers = {kid.lower for head in (own, above) if head for kid in document.kids(head.index, "aux")}
    return bool(helpers & MODALS) or (above is not None and above.lower in AHEAD)


def tried(document: Document, own: Token | None) -> bool:
    """ "Tried to board the ship" leaves open whether they did."""
    above = _completed(document, own)
    return above is not None and above.lower in TRYING


def _completed(document: Document, own: Token | None) -> Token | None:
    """The verb that the word of the act completes."""
    return document.tokens[own.head] if own is not None and own.relation == "xcomp" else None


def _so_far(document: Document, own: Token | None, hedge: Span | None) -> bool:
    """ "Was not immediately caught": what had not happened by then may have happened since."""
    after = document.within(Span(hedge.end, hedge.end + _NEXT)) if hedge is not None else ()
    below = document.kids(own.index, "advmod") if own is not None else ()
    return any(token.lower in SO_FAR for token in (*after, *below))
