"""a cue's site -> drafts whose content is a quotation: before the tag, after it, split by it, or over several paragraphs"""

from __future__ import annotations

from collections.abc import Sequence

from graph.attribution.cues import Cue
from graph.attribution.drafts import Told, draft, reading
from graph.attribution.endings import clause_end
from graph.attribution.quotes import Quotation
from graph.attribution.sites import DASHES, ENDS, Draft, Part, Site, Subject, bare, passive
from graph.lang.en.quotes import COMPLEMENTIZERS, JOINERS

# In tokens: more than a title has, fewer than speech has, and how far a verb may stand before what it introduces.
_LONG, _SHORT, _INTRODUCTION = 8, 3, 25


def quoted(here: Site, who: Subject | None, readings: Sequence[Cue]) -> Draft | None:
    """`"Words," said X` · `X said: "Words"` · `"Words," X said, "more words"`"""
    chosen = reading(readings, "quote")
    if not chosen or here.layout.inside[here.at] >= 0:
        return None
    content = _content(here, who, readings)
    return draft(here, Told(who, chosen, "quotation"), content) if content else None


def _content(here: Site, who: Subject | None, readings: Sequence[Cue]) -> list[Part]:
    left, right = None if passive(here) or bare(here) else _before(here, who), _after(here, who) or _below(here)
    if left is None and (right is None or not _opens_speech(here, right, readings)):
        return []
    content = _back(here, left) if left else []
    if right:
        content.append((right.first, _speech_end(here, right)))
    return content + _forth(here, max(content[-1][1], here.last, who.last if who and who.after else 0))


def _before(here: Site, who: Subject | None) -> Quotation | None:
    """The quotation that ends right before the subject and the verb."""
    tokens, layout = here.document.tokens, here.layout
    place = min(who.first, here.first) - 1 if who and not who.inherited else here.first - 1
    if place >= here.left and tokens[place].pos == "PUNCT" and layout.inside[place] < 0:
        place -= 1
    if place < here.left or layout.inside[place] < 0:
        return None
    quotation = layout.quotations[layout.inside[place]]
    return quotation if quotation.last - 1 == place and _speech(here, quotation) else None


def _speech(here: Site, quotation: Quotation) -> bool:
    """A quotation that ends like speech before its tag, or that is too long to be anything else."""
    tokens = here.document.tokens
    following = tokens[quotation.last].text if quotation.last < len(tokens) else ""
    ended = closing(here, quotation) in ",.?!…—–-:" or following in (",", *DASHES)
    return ended or quotation.last - quotation.first > _LONG


def closing(here: Site, quotation: Quotation) -> str:
    """The last character of what is quoted, marks stripped."""
    return here.document.text[quotation.start : quotation.end].rstrip("”\"'’») ")[-1:] or " "


def _after(here: Site, who: Subject | None) -> Quotation | None:
    """The quotation that the verb introduces, or that goes on after the tag."""
    tokens, layout = here.document.tokens, here.layout
    begun = who.last if who and who.after else here.last
    for place in range(begun, min(here.right, begun + _INTRODUCTION)):
        if layout.inside[place] >= 0:
            quotation = layout.quotations[layout.inside[place]]
            led = place == begun or tokens[place - 1].text in (",", ":", *DASHES)
            return quotation if led and quotation.first == place else None
        token = tokens[place]
        colon = token.text == ":" and place + 1 < here.right and layout.inside[place + 1] < 0
        verb = token.pos == "VERB" and token.tag != "VBG"
        if colon or verb or token.text in ENDS or token.lower in COMPLEMENTIZERS | JOINERS:
            return None
    return None


def _below(here: Site) -> Quotation | None:
    """The quotation that opens the next paragraph, when the unit ends with the cue, a comma or a colon."""
    tokens, layout, place = here.document.tokens, here.layout, here.right
    if place >= len(tokens) or layout.inside[place] < 0 or layout.inside[here.at] >= 0:
        return None
    introduces = tokens[place - 1].text in (":", ",") or here.last == place
    return layout.quotations[layout.inside[place]] if introduces and here.right - here.last < _LONG else None


def _opens_speech(here: Site, quotation: Quotation, readings: Sequence[Cue]) -> bool:
    """Speech, not a word in quotation marks: set off by a mark, ended like a sentence, or several words that are no title."""
    words = quotation.last - quotation.first - 2
    if titled(here, quotation) and not reading(readings, "clause"):
        return False
    if here.document.tokens[quotation.first - 1].text in (":", ","):
        return True
    if closing(here, quotation) in ".?!…," and words > 1:
        return True
    if titled(here, quotation):
        return False
    return words >= _SHORT or reading(readings, "clause") is not None and _stands_alone(here, quotation)


def titled(here: Site, quotation: Quotation) -> bool:
    """Title Case throughout: the name of a work, a nickname, a slogan."""
    words = [t for t in here.document.tokens[quotation.first : quotation.last] if t.pos != "PUNCT" and len(t.text) > 3]
    return bool(words) and all(t.text[:1].isupper() for t in words)


def _stands_alone(here: Site, quotation: Quotation) -> bool:
    return quotation.last >= here.right or here.document.tokens[quotation.last].pos in ("PUNCT", "CCONJ")


def _speech_end(here: Site, quotation: Quotation) -> int:
    """Where what begins with a quotation ends: with it, or, when it breaks off inside a clause, with the clause."""
    ended = closing(here, quotation) in ".?!…,—–"
    if ended or quotation.last >= here.right or here.document.tokens[quotation.last].pos == "PUNCT":
        return quotation.last
    return clause_end(here, quotation.first, here.right)


def _back(here: Site, quotation: Quotation) -> list[Part]:
    """A quotation with what it is the end of: its clause, or the paragraphs of the same speech before it."""
    layout, place = here.layout, quotation.first - 1
    if place >= here.left and layout.inside[place] < 0 and not _introduced(here, place):
        return [(here.left, quotation.last)]
    found = [(quotation.first, quotation.last)]
    number = layout.inside[quotation.first]
    while number and layout.quotations[number - 1].open and layout.quotations[number - 1].last == found[0][0]:
        number -= 1
        found.insert(0, (layout.quotations[number].first, layout.quotations[number].last))
    return found


def _introduced(here: Site, place: int) -> bool:
    """True when a sentence, a colon or another cue ends right before the quotation."""
    token = here.document.tokens[place]
    return token.text in (*ENDS, ":") or token.text == "," and place - 1 in here.rivals


def _forth(here: Site, place: int) -> list[Part]:
    """The quotations that follow with no words of the outlet's own in between."""
    tokens, layout = here.document.tokens, here.layout
    found: list[Part] = []
    place = max(place, here.right)
    paragraph = layout.document.sentences[tokens[place - 1].sentence].paragraph
    runs = layout.inside[place - 1] >= 0 and layout.quotations[layout.inside[place - 1]].open
    while place < len(tokens) and layout.inside[place] >= 0:
        quotation = layout.quotations[layout.inside[place]]
        end = layout.unit(place)[1]
        own = any(layout.inside[i] < 0 and tokens[i].pos != "PUNCT" for i in range(quotation.last, end))
        if own or quotation.first != place or quotation.paragraph != paragraph and not runs:
            break
        found.append((quotation.first, quotation.last))
        runs, paragraph, place = quotation.open, quotation.paragraph, max(end, quotation.last)
    return found
