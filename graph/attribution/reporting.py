"""Layout, cue table -> drafts of attributions whose cue is a verb: said, told, denied, is expected, called"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from graph.attribution import clauses, objects, quoting
from graph.attribution.cues import Cue, CueTable
from graph.attribution.quotes import Layout
from graph.attribution.sites import TENSED, Draft, Site, Subject, bare, misread, passive, site
from graph.attribution.subjects import subject
from graph.lang.en.quotes import ADDRESSED, CITING, COMPLEMENTIZERS, FIRST_PERSON, QUANTIFIERS
from graph.text import Token

_NAMING = frozenset({"PROPN", "NOUN", "PRON", "PUNCT"})
# In tokens: how far behind a quotation its tag may stand.
_TAG = 20
_TELLING = frozenset({"clause", "quote", "question"})
_BUILDERS: tuple[Callable[[Site, Subject | None, Sequence[Cue]], Draft | None], ...] = (
    quoting.quoted,
    clauses.as_told,
    clauses.before,
    clauses.after,
    objects.raised,
    objects.predicate,
    objects.phrase,
)


def find(layout: Layout, cues: CueTable) -> Iterator[Draft]:
    """Every verb that reports something, in text order."""
    tokens = layout.document.tokens
    places = [t for t in tokens if t.lower in cues.verbs and _verbal(t, layout)]
    rivals = frozenset(t.index for t in places if any(c.frames & _TELLING and not c.rest for c in cues.verbs[t.lower]))
    found = (_draft(layout, token, cues.verbs[token.lower], rivals) for token in places)
    yield from _once([draft for draft in found if draft])


def _once(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """One draft for each quotation: of "he said, laughing" the cue that can also report a clause."""
    best: dict[int, Draft] = {}
    for draft in drafts:
        if draft.rule == "quotation":
            for first, _ in draft.content:
                best[first] = min(best.get(first, draft), draft, key=_rank)
    for draft in drafts:
        if draft.rule != "quotation" or any(best[first] is draft for first, _ in draft.content):
            yield draft


def _rank(draft: Draft) -> tuple[bool, int]:
    first, last = draft.content[0]
    return "clause" not in draft.reading.frames, min(abs(draft.at - first), abs(draft.at - last))


def _verbal(token: Token, layout: Layout) -> bool:
    """True for a verb, and for a supposed noun that stands where only a verb can; not for participles in a noun phrase."""
    tokens = layout.document.tokens
    before = tokens[token.index - 1] if token.index else token
    if token.lower in CITING and before.pos not in ("DET", "ADJ"):
        return True
    modifies = token.tag == "VBN" and token.relation == "acl" and token.head == token.index - 1
    if before.tag != "POS" and misread(layout, token):
        return True
    if before.tag == "POS" or token.relation in ("amod", "compound") and token.tag not in TENSED:
        return False
    if modifies and not layout.document.kids(token.index, "aux"):
        return False
    if token.tag.startswith("V") or token.pos in ("VERB", "AUX"):
        return True
    plural = token.lower.endswith("s") and before.pos in _NAMING or before.lower in QUANTIFIERS
    return plural and _tags(layout, token)


def _tags(layout: Layout, token: Token) -> bool:
    """True before "that", and before a comma or full stop when a quotation stands just before in the same unit."""
    tokens, place = layout.document.tokens, token.index + 1
    following = tokens[place].lower if place < len(tokens) else ""
    if following in COMPLEMENTIZERS:
        return True
    left = layout.unit(token.index)[0]
    closed = layout.inside[token.index] < 0 and any(i >= 0 for i in layout.inside[max(left, place - _TAG) : place])
    return closed and following in (",", ".")


def _draft(layout: Layout, token: Token, readings: Sequence[Cue], rivals: frozenset[int]) -> Draft | None:
    fitting = _longest(layout, token, readings)
    if not fitting:
        return None
    here = site(layout, token.index, len(fitting[0].rest) + 1, rivals)
    here = here._replace(inverts=not any("addressee" in cue.frames for cue in fitting))
    who = subject(here)
    fitting = [c for c in fitting if _likely(here, who, c)]
    return next((found for build in _BUILDERS if (found := build(here, who, fitting))), None) if fitting else None


def _longest(layout: Layout, token: Token, readings: Sequence[Cue]) -> list[Cue]:
    """The readings whose further words follow, those with the most words only."""
    tokens = layout.document.tokens

    def follow(cue: Cue) -> bool:
        return tuple(t.lower for t in tokens[token.index + 1 : token.index + 1 + len(cue.rest)]) == cue.rest

    fitting = [c for c in readings if not c.rest or follow(c)]
    longest = max((len(c.rest) for c in fitting), default=0)
    return [c for c in fitting if len(c.rest) == longest]


def _likely(here: Site, who: Subject | None, reading: Cue) -> bool:
    """False for "you know", for thoughts nobody has ("hard to see how"), and for a speaker's own "I think" in a quotation."""
    person = here.document.tokens[who.head].lower if who else ""
    within = here.layout.inside[here.at] >= 0
    if person in ADDRESSED or within and (not person or person in FIRST_PERSON):
        return False
    if reading.type != "belief" or passive(here):
        return True
    return bool(person) and not bare(here) and person not in FIRST_PERSON
