"""Document -> runs of capitalised words that may be names, cut at titles, nationalities and joints"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.lang.en import names as words
from graph.lang.en.numerals import ONES
from graph.lang.en.people import GIVEN
from graph.lang.en.places import AUTHORITIES, CIVIC
from graph.names.cutting import Run, cut, is_demonym
from graph.names.known import Known
from graph.naming import fold
from graph.text import Document, Sentence, Token

_ORDINAL = re.compile(
    r"\d{1,3}(?:st|nd|rd|th|d)?|(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)"
)
# Letters of the words that a headline in Title Case may write small.
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Spelling:
    """How an article writes its words: small, and large where no rule asks for it; `known` words need no other proof."""

    lower: frozenset[str]
    upper: frozenset[str]
    known: Known


def spelling(document: Document, known: Known) -> Spelling:
    """What the article itself teaches about the case of its words."""
    lower: set[str] = set()
    upper: set[str] = set()
    for sentence in document.sentences:
        tokens = document.of(sentence)
        if shouted(tokens):
            continue
        for token in tokens:
            if token.text[:1].islower():
                lower.add(token.lower)
            elif token.text[:1].isupper() and not opens(document, sentence, token):
                upper.add(token.lower)
    upper.update(word.lower() for found in words.AGED.finditer(document.text) for word in found[1].split())
    return Spelling(frozenset(lower), frozenset(upper), known)


def shouted(tokens: Sequence[Token]) -> bool:
    """Capital letters tell nothing: a headline in Title Case or ALL CAPS, where verbs have them too."""
    if any(token.pos == "VERB" and token.text.islower() for token in tokens):
        return False
    long = [token.text for token in tokens if token.text[:1].isalpha() and len(token.text) > 3]
    return len(long) > 3 and sum(text[0].isupper() for text in long) > 0.8 * len(long)


def opens(document: Document, sentence: Sentence, token: Token) -> bool:
    """The word opens a sentence, a quotation or what follows a colon, so its capital says nothing."""
    if token.index == sentence.first:
        return True
    before = document.tokens[token.index - 1]
    return (
        before.tag in {"``", "''", ":", ".", "-LRB-", "LS"}
        or before.text in {"“", '"', "‘", "•", "*", "-", "(", ":"}
        and (token.index - 1 == sentence.first or before.text != "-")
    )


def runs(document: Document, known: Known) -> Iterator[Run]:
    """All runs in text order; `known` are lower-cased words of gazetteers that need no other proof."""
    taught = spelling(document, known)
    for sentence in document.sentences:
        named, capitals = _named(document, sentence, taught), shouted(document.of(sentence))
        place = sentence.first
        while place < sentence.last:
            if not named[place - sentence.first]:
                place += 1
                continue
            end = _end(document, sentence, place, named)
            last = end - 1 if capitals and _townsman(document, place, end, known) else end
            yield from cut(document, _counted(document, sentence, place, end), last, taught.known)
            place = end


def _townsman(document: Document, first: int, last: int, known: Known) -> bool:
    """ "Narrow Escape Of Dublin Baker": a headline writes large whom it calls by a known place."""
    if last - first < 2 or document.tokens[last - 1].lower not in CIVIC - AUTHORITIES:
        return False
    town = document.quote(document.cover((first, last - 2)))
    return known.place(fold(town)) not in {"", "alias"}


def _counted(document: Document, sentence: Sentence, first: int, last: int) -> int:
    """ "65th Air Division", "3 Commando Brigade": where a unit begins that bears a number."""
    numbered = first > sentence.first and bool(_ORDINAL.fullmatch(document.tokens[first - 1].lower))
    unit = any(token.lower in words.UNITS for token in document.tokens[first:last])
    return first - 1 if numbered and unit else first


def _named(document: Document, sentence: Sentence, taught: Spelling) -> list[bool]:
    tokens = document.of(sentence)
    if shouted(tokens):
        return [_is_name_in_capitals(token, taught) for token in tokens]
    if not any(token.text[:1].isupper() and len(token.text) > 1 for token in tokens):
        return [_is_uncapitalised_place(document, token, taught) for token in tokens]
    titled = all(token.text[:1].isupper() for token in tokens if len(token.text) > _SHORT and token.text.isalpha())
    return [
        _is_name(token, taught, opening=opens(document, sentence, token)) and not (titled and _told(document, token))
        if token.text[:1].isupper()
        else _is_small_name(document, token, taught)
        for token in tokens
    ]


def _told(document: Document, token: Token) -> bool:
    """ "Ada Lund <Dead>": what a headline says of its subject, which it writes as large as the name before it."""
    return token.pos != "PROPN" and any(kid.index < token.index for kid in document.kids(token.index, "nsubj"))


def _is_small_name(document: Document, token: Token, taught: Spelling) -> bool:
    """ "al-Abadi", or a well-known place that the tagger takes for a name although it is written small."""
    return _leads_name(document, token) or (
        token.pos == "PROPN" and len(token.text) > 2 and token.lower in taught.known and token.text[:1].islower()
    )


def _is_uncapitalised_place(document: Document, token: Token, taught: Spelling) -> bool:
    """ "i flew from mexico": where nobody writes capitals, a well-known place behind the word that leads to places."""
    before = document.tokens[token.index - 1].lower if token.index else ""
    certain = taught.known.place(token.lower) in {"country", "region", "city"}
    return certain and token.pos in {"PROPN", "NOUN"} and (token.pos == "PROPN" or before in words.INTO)


def _is_function(token: Token) -> bool:
    """A word of the grammar or the calendar; as capitals ("WHO") it may be a name."""
    function = token.pos in {"PRON", "DET", "SCONJ", "CCONJ", "AUX"}
    return function or (token.lower in words.CALENDAR and token.pos != "PROPN")


def _is_name_in_capitals(token: Token, taught: Spelling) -> bool:
    if not token.text[:1].isupper() or _is_function(token):
        return False
    return token.lower in taught.upper or (token.pos == "PROPN" and token.lower not in taught.lower)


def _is_name(token: Token, taught: Spelling, *, opening: bool) -> bool:
    if _is_function(token):
        return False
    if not opening:
        return token.pos in {"PROPN", "NOUN", "ADJ", "X", "VERB", "NUM", "ADV", "INTJ", "SYM"}
    proof = token.lower in taught.upper or token.lower in taught.known
    if token.pos == "PROPN":
        return proof or not (token.lower in taught.lower or token.lower in ONES)
    return token.pos in {"ADJ", "NOUN", "X"} and (proof or token.lower in GIVEN)


def _leads_name(document: Document, token: Token) -> bool:
    """ "al-Abadi", "bin Laden": a small particle before a capitalised word, tied to it by a hyphen or leading names."""
    after = document.tokens[token.index + 1 : token.index + 3]
    if token.lower in words.LEADS and after and after[0].pos == "PROPN" and after[0].text[:1].isupper():
        return token.space and after[0].sentence == token.sentence
    return (
        token.lower in words.PARTICLES and len(after) == 2 and not token.space
        and after[0].text == "-" and after[1].text[:1].isupper()
    ) or ("-" in token.text and token.text.split("-")[0] in words.PARTICLES and token.text.split("-")[1][:1].isupper())  # fmt: skip


def _end(document: Document, sentence: Sentence, place: int, named: Sequence[bool]) -> int:
    """Where the run that starts here ends, joints ("of the", "al", "-", "&") included."""
    end = place + 1
    while end < sentence.last:
        if named[end - sentence.first] and not _breaks(document, end):
            end += 1
            continue
        after = _joint(document, place, end, sentence.last, named[end - sentence.first :])
        if not after:
            break
        end = after
    number = document.tokens[end - 1].lower in words.NUMBERED and end < sentence.last
    return end + 1 if number and document.tokens[end].text.isdigit() else end


def _breaks(document: Document, index: int) -> bool:
    """A name begins anew: "... Smith President Jones" never runs over a line or a bracket."""
    before = document.tokens[index - 1]
    return document.text[before.end : document.tokens[index].start].count("\n") > 0


def _joint(document: Document, first: int, place: int, last: int, named: Sequence[bool]) -> int:
    """The end of the run after a joint at `place` and the named word behind it, or 0."""
    tokens, token = document.tokens, document.tokens[place]
    following = place + 1
    if token.text == "." and len(tokens[place - 1].text) == 1 and not tokens[place - 1].space:
        return following + 1 if following < last and named[1] else 0
    left = {token.lower for token in tokens[first:place]}
    if token.lower == words.OF and left & (words.HEADS_WITH_OF | words.ORGANIZATION_WORDS - words.SUFFIXES):
        if following < last and tokens[following].lower == words.THE:
            following += 1
        return following + 1 if following < last and named[following - place] else 0
    if following >= last or not named[1]:
        return _suffix(tokens, place, last) or _particles(tokens, place, last, named)
    if token.text in {"-", "–"} and not token.space and not tokens[place - 1].space:
        return 0 if _is_pair(tokens[place - 1], tokens[following]) else following + 1
    if token.text == "&" or token.lower in words.JOINERS and _one_phrase(document, first, place):
        return following + 1
    return _suffix(tokens, place, last) or (following + 1 if token.lower in words.PARTICLES else 0)


def _is_pair(left: Token, right: Token) -> bool:
    """ "RDW-UKW", "Danish-Swedish": two names with a stroke between them, not one."""
    initials = any(len(token.text) > 1 and token.text.isupper() for token in (left, right))
    return initials or is_demonym(left) or is_demonym(right)


def _suffix(tokens: Sequence[Token], place: int, last: int) -> int:
    after = tokens[place + 1].lower if place + 1 < last else ""
    return place + 2 if tokens[place].text == "," and after in words.SUFFIXES else 0


def _particles(tokens: Sequence[Token], place: int, last: int, named: Sequence[bool]) -> int:
    """ "van der Berg", "de la Cruz": two particles in a row."""
    pair = [token.lower for token in tokens[place : min(place + 2, last)]]
    both = len(pair) == 2 and all(word in words.PARTICLES for word in pair)
    return place + 3 if both and place + 2 < last and named[2] else 0


def _one_phrase(document: Document, first: int, place: int) -> bool:
    """ "Food and Drug Administration": what stands before "and" hangs on an institution's name."""
    left = [token.lower for token in document.tokens[first:place]]
    if document.tokens[place].lower == words.FOR:
        return left[-1] in words.ORGANIZATION_WORDS
    if words.OF in left or words.FOR in left:
        head = left[left.index(words.OF) - 1 if words.OF in left else 0]
        return head in words.HEADS_WITH_AND
    if is_demonym(document.tokens[place - 1]):
        return False
    later = [token.lower for token in document.tokens[place + 1 : place + 4]]
    whole = document.tokens[document.tokens[place - 1].head]
    return whole.index > place and whole.lower in words.ORGANIZATION_WORDS and whole.lower in later


def key(document: Document, run: Run) -> str:
    """The spelling under which occurrences of one name meet."""
    return " ".join(token.lower for token in document.tokens[run.first : run.last] if token.pos != "PUNCT").rstrip(".")
