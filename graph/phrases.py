"""a verb or noun and the layout around it -> its group, its subject, the stretch of words that belong to it"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from graph.cues import Cue
from graph.lang.en.quotes import (
    AGENT,
    ARTICLES,
    COMPLEMENTIZERS,
    DAYS,
    AUXILIARIES,
    BE,
    EMPTY_SUBJECTS,
    JOINERS,
    NEGATIONS,
    OCCASIONS,
    RELATIVES,
    SUBORDINATORS,
)
from graph.model import Span
from graph.quotes import Layout
from graph.text import Document, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"})
_FILLERS = NOMINAL | {"DET", "ADJ", "ADV", "X"}
_ADJUNCTS = frozenset({"obl", "obl:tmod", "obl:unmarked", "advmod", "advcl", "nmod:unmarked"})
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_FINITE = ("VBD", "VBZ", "VBP")
_HIGHER = frozenset({"conj", "advcl", "xcomp", "acl", "parataxis", "ccomp", "root", "acl:relcl", "advcl:relcl", "dep"})


class Site(NamedTuple):
    """Where a cue verb stands: tokens first..last (exclusive) are its group, left..right its unit."""

    layout: Layout
    at: int
    first: int
    last: int
    left: int
    right: int
    rivals: frozenset[int] = frozenset()

    @property
    def document(self) -> Document:
        """The document read."""
        return self.layout.document

    @property
    def verb(self) -> Token:
        """The cue verb itself."""
        return self.layout.document.tokens[self.at]


@dataclass(frozen=True, slots=True)
class Draft:
    """An attribution in the making: token ranges (first, last exclusive), and the reading of its cue."""

    at: int
    source: tuple[tuple[int, int], ...]
    cue: tuple[int, int]
    content: tuple[tuple[int, int], ...]
    reading: Cue
    rule: str
    addressee: tuple[int, int] | None = None


def site(layout: Layout, at: int, size: int = 1, rivals: frozenset[int] = frozenset()) -> Site:
    """The verb at a place (with `size` - 1 words that belong to it) and the auxiliaries and adverbs before it."""
    tokens = layout.document.tokens
    left, right = layout.unit(at)
    if layout.inside[at] >= 0:
        sentence = layout.document.sentences[tokens[at].sentence]
        quotation = layout.quotations[layout.inside[at]]
        left, right = max(left, sentence.first, quotation.first), min(right, sentence.last, quotation.last)
    first = at
    while first > left and _of_group(tokens[first - 1]) and layout.inside[first - 1] == layout.inside[at]:
        first -= 1
    return Site(layout, at, first, at + size, left, right, rivals)


def _of_group(token: Token) -> bool:
    if (
        token.lower in AUXILIARIES
        or token.lower in NEGATIONS
        and token.lower not in ("no", "nobody", "none", "nothing")
    ):
        return True
    return token.pos == "ADV" and token.lower not in OCCASIONS and token.tag not in ("WRB",)


def passive(here: Site) -> bool:
    """True when the verb is a participle with a form of "be" before it."""
    if here.verb.tag not in ("VBN", "VBD"):
        return False
    tokens = here.document.tokens
    if any(t.lower in BE for t in tokens[here.first : here.at]):
        return True
    fronted = here.at == here.left or tokens[here.at - 1].lower in ("when", "if", "though", "although", "as")
    return fronted and here.verb.lower.endswith("ed") and here.first == here.at


class Subject(NamedTuple):
    """The words that fill a subject: tokens first..last (exclusive) with their head; `after` when the verb comes first."""

    first: int
    last: int
    head: int
    after: bool
    inherited: bool = False


def subject(here: Site) -> Subject | None:
    """The subject of a cue verb: its own, the noun phrase beside it, or that of the verb it hangs on."""
    if here.verb.tag == "VBG" and here.first == here.at:
        return _of_participle(here)
    return _inverted(here) or _joined(here) or _own(here) or _aside(here) or _adjacent(here) or _inherited(here)


def _of_participle(here: Site) -> Subject | None:
    """`..., saying that`: the subject of the clause before the comma; `a letter saying that`: the noun before it."""
    tokens, before = here.document.tokens, here.first - 1
    if (
        before >= here.left
        and tokens[before].pos in NOMINAL
        and here.verb.relation.split(":")[0] in ("acl", "amod", "root", "conj")
    ):
        return Subject(noun_start(here, before), here.first, before, False, True)
    return _main(here) or _inherited(here)


def _main(here: Site) -> Subject | None:
    """The subject of the nearest verb that the participle hangs on, or of the last finite verb before it."""
    tokens, at = here.document.tokens, here.at
    for _ in range(3):
        at = tokens[at].head
        if not here.left <= at < here.right:
            break
        found = _near(here, at) if tokens[at].pos in ("VERB", "AUX", "ADJ", "NOUN") else None
        if found and (found.first < here.first or here.first - here.left <= 2):
            return found
    for place in range(here.first - 1, here.left - 1, -1):
        if tokens[place].tag in _FINITE and here.layout.inside[place] == here.layout.inside[here.at]:
            found = _near(here, place)
            if found:
                return found
    return None


def _joined(here: Site) -> Subject | None:
    """`He paused and added that`: the subject of the verb before "and"."""
    tokens, before = here.document.tokens, here.first - 1
    if before <= here.left or tokens[before].lower not in JOINERS or here.verb.tag not in _FINITE:
        return None
    for place in range(before - 1, here.left - 1, -1):
        if tokens[place].tag in (here.verb.tag, "MD") and here.layout.inside[place] == here.layout.inside[here.at]:
            found = _near(here, place)
            if found:
                return found
    return None


def _own(here: Site) -> Subject | None:
    """The subject in the parse: the nearest one, or an earlier one whose phrase reaches up to it."""
    kids = [
        k for k in here.document.kids(here.at, *_SUBJECTS) if here.left <= k.index < here.first and k.pos in _FILLERS
    ]
    kids = [k for k in kids if not _coordinated(here, k.index)]
    if kids and kids[-1].lower in DAYS and kids[-1].index - 1 > here.left:
        return _before_day(here, kids[-1].index)
    if not kids:
        return None
    place = len(kids) - 1
    while place and _one_phrase(here, kids[place - 1].index, kids[place].index):
        place -= 1
    head = kids[place].index
    return Subject(noun_start(here, head), _subject_end(here, kids[-1].index), head, False)


def _before_day(here: Site, day: int) -> Subject | None:
    """`A poll released Friday found`: the noun phrase before a day that the parse takes for the subject."""
    tokens, place = here.document.tokens, day - 1
    while place > here.left and (tokens[place].tag in ("VBN", "VBD") or tokens[place].lower in ("on", "late", "early")):
        place -= 1
    if tokens[place].pos not in NOMINAL:
        return None
    return Subject(noun_start(here, place), day if tokens[day - 1].tag.startswith("V") else place + 1, place, False)


def _coordinated(here: Site, head: int) -> bool:
    tokens, inside = here.document.tokens, here.layout.inside
    return any(
        t.lower in JOINERS and inside[t.index] < 0 and t.relation == "cc" and t.head == here.at
        for t in tokens[head : here.first]
    )


def _one_phrase(here: Site, first: int, second: int) -> bool:
    between = here.document.tokens[first + 1 : second]
    return not any(t.pos in ("PUNCT", "VERB", "AUX", "SCONJ", "CCONJ") for t in between)


def _subject_end(here: Site, head: int) -> int:
    """Up to the verb group: with an insertion between commas, without a time or place that hangs on the verb."""
    tokens, end = here.document.tokens, here.first
    if tokens[end - 1].text == "," and end - 1 > head:
        opens = _previous_comma(here, end - 1)
        aside = opens > head and tokens[opens + 1].lower in OCCASIONS
        return opens if aside else end - 1
    inside = set(here.document.subtree(head))
    for place in range(head + 1, here.first):
        token = tokens[place]
        if place not in inside and token.head == here.at and token.relation in _ADJUNCTS:
            end = min(end, max(here.document.subtree(place)[0], head + 1))
    while end > head + 1 and tokens[end - 1].pos == "PUNCT":
        end -= 1
    return end


def noun_start(here: Site, head: int) -> int:
    """The left edge of a noun phrase: the determiners, adjectives and nouns before its head."""
    tokens, layout = here.document.tokens, here.layout
    covered = here.document.subtree(head)
    start = head
    allowed = set(covered)
    while start > here.left:
        token = tokens[start - 1]
        if (
            layout.inside[start - 1] != layout.inside[head]
            and layout.inside[start - 1] >= 0
            and _long(layout, start - 1)
        ):
            break
        if not _inside_noun(token, start - 1 in allowed, tokens[start]):
            break
        start -= 1
    while start < head and (
        tokens[start].pos in ("PUNCT", "CCONJ", "SCONJ", "ADP", "ADV")
        and tokens[start].lower not in ("some", "about", "nearly", "$")
    ):
        start += 1
    return start


def _long(layout: Layout, place: int) -> bool:
    quotation = layout.quotations[layout.inside[place]]
    return quotation.last - quotation.first > 6


def _inside_noun(token: Token, covered: bool, after: Token) -> bool:
    if token.pos == "PUNCT" and token.lower in (".", "?", "!", ":", ";", "—", "--", "–", ",", "..."):
        return False
    if covered:
        return (
            token.relation not in ("cc", "mark", "discourse", "advcl")
            and token.pos not in ("SCONJ", "CCONJ")
            or token.relation == "cc:preconj"
        )
    if token.lower in ("'s", "’s") and token.pos == "PART":
        return True
    return (
        token.pos in _BEFORE_NOUN
        and after.pos in _BEFORE_NOUN
        and token.pos != "PRON"
        and after.lower not in ARTICLES
        and after.pos != "PRON"
    )


def _aside(here: Site) -> Subject | None:
    """`Name, 49, told`: the noun phrase before an insertion between commas."""
    tokens, comma = here.document.tokens, here.first - 1
    if comma <= here.left or tokens[comma].text != "," or here.layout.inside[comma] != here.layout.inside[here.at]:
        return None
    opens = _previous_comma(here, comma)
    if opens <= here.left or tokens[opens].text != "," or tokens[opens - 1].pos not in NOMINAL:
        return None
    inner = tokens[opens + 1 : comma]
    if any(t.tag in _FINITE for t in inner) and inner[0].lower not in RELATIVES | {"whose", "where"}:
        return None
    return Subject(noun_start(here, opens - 1), comma, opens - 1, False)


def _adjacent(here: Site) -> Subject | None:
    """The noun phrase right before the verb group, when the parse gives the verb no subject."""
    tokens = here.document.tokens
    place = here.first - 1
    if here.verb.tag in ("VBG", "VB") and here.first == here.at:
        return None
    if place < here.left or not _nominal(here, place) or here.layout.inside[place] != here.layout.inside[here.at]:
        return None
    if tokens[place].lower in ("'s",) or here.verb.tag == "VBN" and here.first == here.at:
        return None
    return Subject(noun_start(here, place), here.first, place, False)


def _nominal(here: Site, place: int) -> bool:
    """A noun, or an adjective that closes a phrase opened by an article: taggers err there."""
    tokens = here.document.tokens
    return (
        tokens[place].pos in NOMINAL
        or tokens[place].pos == "ADJ"
        and any(t.lower in ARTICLES for t in tokens[max(here.left, place - 3) : place])
    )


def _inverted(here: Site) -> Subject | None:
    """The noun phrase after the verb, when a comma or a quotation stands before it."""
    tokens, layout = here.document.tokens, here.layout
    start = here.last
    if (
        here.first <= here.left
        or start >= here.right
        or here.verb.tag in ("VBG", "VB", "VBN")
        and here.first != here.at
    ):
        return None
    before = here.first - 1
    if here.first != here.at and tokens[here.first].lower in AUXILIARIES:
        return None
    closes = tokens[before].text in (",", "—", "--", "–") or layout.inside[before] >= 0 and layout.inside[here.at] < 0
    if (
        not closes
        or layout.inside[start] >= 0
        or tokens[start].pos not in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM")
    ):
        return None
    if (
        here.verb.tag == "VBG"
        or tokens[start].lower in ("that", "this", "what", "him", "her", "them", "me", "us")
        and tokens[start].pos != "DET"
    ):
        return None
    head = _first_noun(here, start)
    if layout.inside[before] < 0 and not says(here, here.left, before):
        return None
    if head < 0 or any(
        k.lower != tokens[head].lower and k.index < here.first and k.index >= before
        for k in here.document.kids(here.at, "nsubj")
    ):
        return None
    if here.verb.tag not in _FINITE or here.at not in here.rivals or _predicates(here, head):
        return None
    own = [k for k in here.document.kids(here.at, "nsubj") if here.left <= k.index < here.first]
    if own and tokens[before].text == "," and own[0].index > _previous_comma(here, before):
        return None
    return Subject(start, _inverted_end(here, head), head, True)


def _predicates(here: Site, head: int) -> bool:
    """True when a finite verb follows the noun phrase at once: then it opens a clause and is no subject of the cue."""
    tokens = here.document.tokens
    for place in range(head + 1, min(head + 14, here.right)):
        token = tokens[place]
        if here.layout.inside[place] >= 0 and tokens[place - 1].pos != "PUNCT":
            return True
        if (
            token.tag in (*_FINITE, "MD")
            or token.pos == "AUX"
            or token.lower in ("'s", "'d", "'re", "'ll", "'ve")
            and token.pos == "AUX"
        ):
            return True
        if token.pos == "PUNCT" or token.lower in RELATIVES or token.lower in ("in", "on", "at", "during", "after"):
            return False
    return False


def _previous_comma(here: Site, place: int) -> int:
    tokens = here.document.tokens
    return next(
        (p for p in range(place - 1, here.left - 1, -1) if tokens[p].text in (",", ";") or here.layout.inside[p] >= 0),
        here.left - 1,
    )


def _first_noun(here: Site, start: int) -> int:
    """The last noun of the first noun phrase from a place on."""
    tokens, place, found = here.document.tokens, start, -1
    while place < here.right and (tokens[place].pos in _BEFORE_NOUN or tokens[place].lower in ("'s", "-", "’")):
        if tokens[place].pos in NOMINAL:
            found = place
            if tokens[place].pos == "PRON":
                break
        place += 1
    return found


def _inverted_end(here: Site, head: int) -> int:
    """The end of a subject after its verb: with appositions and relative clauses, up to an occasion or a quotation."""
    tokens, layout = here.document.tokens, here.layout
    end = head + 1
    while end < here.right and layout.inside[end] < 0:
        token = tokens[end]
        if token.text in (".", "?", "!", ":", ";", "—", "--", "–") or token.lower in (
            "adding",
            "saying",
            "noting",
            "referring",
            "citing",
            "according",
        ):
            break
        if token.lower in COMPLEMENTIZERS | {"whether", "if"} and token.pos == "SCONJ":
            break
        if token.text == "," and _stops(here, end + 1):
            break
        if token.lower in OCCASIONS and token.head not in range(head, end) and _hangs_outside(here, end, head):
            break
        end += 1
    while end > head + 1 and tokens[end - 1].pos == "PUNCT":
        end -= 1
    return end


def _hangs_outside(here: Site, place: int, head: int) -> bool:
    """True for a preposition whose noun hangs on the verb and not inside the subject."""
    tokens = here.document.tokens
    noun = tokens[place].head
    return tokens[noun].head == here.at or tokens[noun].head < head


def _stops(here: Site, place: int) -> bool:
    """True when what follows a comma is no apposition of the subject before it."""
    if place >= here.right:
        return True
    token = here.document.tokens[place]
    if here.layout.inside[place] >= 0 or token.lower in JOINERS:
        return True
    return token.tag == "VBG" or token.lower in OCCASIONS and token.lower not in ("of",)


def _inherited(here: Site) -> Subject | None:
    """The subject of the verb that a participle, a conjunct or an infinitive hangs on; the noun that an acl modifies."""
    tokens, at = here.document.tokens, here.at
    for _ in range(4):
        token = tokens[at]
        if token.relation.split(":")[0] not in _HIGHER or token.head == at:
            return None
        head = tokens[token.head]
        if not here.left <= head.index < here.right:
            return None
        if token.relation.startswith("acl") and head.pos in NOMINAL and token.tag != "VB":
            return Subject(noun_start(here, head.index), head.index + 1, head.index, False, True)
        found = _near(here, head.index)
        if found:
            return found
        at = head.index
    return None


def _phrase_end(there: Site, head: int) -> int:
    """The end of a noun phrase: as far as its own words reach without a gap, at most to the verb group."""
    inside, end = set(there.document.subtree(head)), head + 1
    while end < there.first and end in inside:
        end += 1
    while end > head + 1 and there.document.tokens[end - 1].pos == "PUNCT":
        end -= 1
    return end


def _near(here: Site, verb: int) -> Subject | None:
    tokens = here.document.tokens
    for kid in here.document.kids(verb, *_SUBJECTS):
        if kid.pos in NOMINAL and kid.index != here.at and here.left <= kid.index < here.right:
            there = site(here.layout, verb)
            if kid.index < there.first:
                return Subject(noun_start(there, kid.index), _phrase_end(there, kid.index), kid.index, False, True)
            if tokens[kid.index].pos in NOMINAL and kid.index > there.at:
                return Subject(noun_start(there, kid.index), _inverted_end(there, kid.index), kid.index, True, True)
    return None


def says(here: Site, first: int, last: int) -> bool:
    """True when the words hold a main verb, one that stands in no relative or adverbial clause."""
    tokens = here.document.tokens
    for token in tokens[first:last]:
        if token.tag in (*_FINITE, "MD") or token.pos == "AUX":
            verb = tokens[token.head] if token.relation.split(":")[0] in ("aux", "cop") else token
            if verb.relation.split(":")[0] not in ("advcl", "acl") and tokens[first].lower not in SUBORDINATORS:
                return True
            if verb.relation.split(":")[0] == "acl" and verb.relation != "acl:relcl" and tokens[verb.head].relation == "root":
                return True
    return False


def agent(here: Site) -> tuple[int, int] | None:
    """The "by" phrase of a passive cue: the tokens of its noun phrase."""
    tokens = here.document.tokens
    for place in range(here.last, min(here.last + 4, here.right)):
        if tokens[place].lower in AGENT:
            head = _first_noun(here, place + 1)
            if head > 0:
                return place + 1, max(head + 1, _inverted_end(here, head))
    return None


def empty(here: Site, found: Subject) -> bool:
    """True for "there", and for "it" before a passive or "is": they never speak."""
    word = here.document.tokens[found.head].lower
    return word in EMPTY_SUBJECTS and (word != "it" or passive(here))


def relative(document: Document, found: Subject) -> bool:
    """True for a relative pronoun."""
    return document.tokens[found.head].lower in RELATIVES


def span(document: Document, part: tuple[int, int]) -> Span:
    """The characters of a token range."""
    return Span(document.tokens[part[0]].start, document.tokens[part[1] - 1].end)
