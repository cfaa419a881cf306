"""Document, findings -> what may be told of an event beside its words: figures, ranks, scores, spots, things, how it ended

Each comes with the word that it hangs by; `graph/claims/beside.py` finds the event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.claims import means, roles, senses
from graph.claims.descriptions import is_spot, phrase
from graph.claims.facets import Point, is_turned
from graph.lang.en.asides import HOUSE, HOUSES, LEFT, ROW, RUN, RUNS, TURN, rank
from graph.lang.en.circumstances import GENERAL, NO_CIRCUMSTANCE
from graph.lang.en.places import CITY_WORDS, REGION_WORDS
from graph.lang.en.stems import stem, telling
from graph.model import EventMention, Findings, NumberMention, Polarity, Quantity, Span, Words
from graph.ontology import Ontology
from graph.quantities.labels import spans
from graph.text import Document, Token

BESIDE, DETAIL = "told beside", "detail"
RANK, SCORE, CLOCK, MEANS = "rank", "score", "time", "means"
HOUSED = f"{DETAIL}:house"
_FIGURES = {"phone": DETAIL, LEFT: CLOCK}
_PLACE, _AGE, _SUM, OUTCOME = "place", "age", "money", "outcome"
_DAY, _LIKE = "DATE", ("amod",)
_INSIDE = ("amod", "compound", "nmod:desc", "flat", "nmod:poss")
_MODIFIERS = ("amod", "compound", "nmod:desc")
_STATES = ("NOUN", "ADJ")
_LONGEST = 24
# Without a name, these say nothing of where it was.
AREAS = CITY_WORDS | REGION_WORDS
# "first-" before "degree"
_JOINED = re.compile(r"[^\W_]+-$")
Aside = tuple[Token, Point]


@dataclass(frozen=True, slots=True)
class Place:
    """A document with what is found in it; `named` are the tokens of times, places and actors, `heads` those of events."""

    document: Document
    found: Findings
    world: Ontology
    named: frozenset[int]
    heads: Mapping[int, EventMention]


def points(place: Place) -> Iterator[Aside]:
    """Every value with the word that it hangs by."""
    yield from _figures(place.document, place.found)
    yield from _roles(place)
    yield from _scores(place.document)
    yield from _houses(place.document)
    yield from _ranks(place)
    yield from _things(place)
    yield from _ends(place)
    yield from _firearms(place)


def _scores(document: Document) -> Iterator[Aside]:
    """ "Dana Holt (31-4-2)", "an 88-72 loss", "her fifth straight win"; a telephone number is a detail, "4:08 left" an hour."""
    for span, value in spans(document.text):
        token = document.head_of(span)
        if token is not None:
            facet = _FIGURES.get(value.partition(" ")[0], SCORE)
            yield token, Point(facet, Words(document.quote(span), f"{facet}:{value}"), span, BESIDE)
    for span, value in spans(document.text, RUNS, RUN):
        token = document.head_of(span)
        if token is not None:
            yield token, Point(SCORE, Words(document.quote(span), f"{SCORE}:{value}"), span, BESIDE)


def _houses(document: Document) -> Iterator[Aside]:
    """ "In the 3100 block of Ardmore Street", "at 31 Ardmore Lane", but no "20 minute drive"."""
    for span, value in spans(document.text, HOUSES, HOUSE):
        words = document.within(span)
        if words and words[-1].text[0].isupper():
            yield words[-1], Point(DETAIL, Words(document.quote(span), f"{DETAIL}:{value}"), span, BESIDE)


def _ranks(place: Place) -> Iterator[Aside]:
    """ "Their fourth victory", "the fifth coach to be dismissed", "for the second time": which of such acts it is."""
    document = place.document
    for token in document.tokens:
        noun = document.tokens[token.head]
        place_of = rank(token.lower) if token.relation in _LIKE and noun.index > token.index else 0
        if not place_of or any(kid.lower in ROW for kid in document.kids(noun.index, *_LIKE)):
            continue
        act = next((kid for kid in document.kids(noun.index, "acl") if kid.index in place.heads), None)
        by = noun if noun.index in place.heads or noun.lower in TURN else act
        if by is not None:
            value = Quantity(place_of, place_of, "", RANK)
            yield by, Point("number", value, Span(token.start, noun.end), BESIDE)


def _ends(place: Place) -> Iterator[Aside]:
    """How it ended, in words of a clause without an act: "he is in critical condition", "she was pronounced dead"."""
    document = place.document
    for sense, span in senses.found_in(document, Span(0, len(document.text)), place.world):
        head = document.head_of(span) if sense.facet == OUTCOME else None
        words = document.within(span)
        # One verb alone is soon told of something else: "he finished his lunch".
        if head is None or (head.pos not in _STATES and len(words) < 2) or any(t.index in place.heads for t in words):
            continue
        polarity = Polarity.NEGATIVE if is_turned(document, span) else Polarity.POSITIVE
        yield head, Point(OUTCOME, sense.value(document.quote(span)), span, BESIDE, polarity)


def _firearms(place: Place) -> Iterator[Aside]:
    for thing, sense in means.firearms(place.document, place.found, place.world):
        span = phrase(place.document, thing)
        yield thing, Point(MEANS, sense.value(place.document.quote(span)), span, BESIDE)


def _figures(document: Document, found: Findings) -> Iterator[tuple[Token, Point]]:
    for number in found.numbers:
        head = document.head_of(number.span if number.value.kind == _SUM else number.counted or number.span)
        if head is not None and _counts(number):
            yield head, Point("number", number.value, number.span, BESIDE)


def _roles(place: Place) -> Iterator[Aside]:
    """ "A crew of 24", "a crowd of 8,120": figures that a story has once; none of a day ("on Nov. 5 gunmen came")."""
    document, days = place.document, [time.span for time in place.found.times if time.type == _DAY]
    for number in roles.figures(document.text):
        head = document.head_of(number.span)
        if head is not None and not any(number.span.end == day.end and day.start < number.span.start for day in days):
            of = (document.quote(number.counted).casefold(),) if number.counted else ()
            yield head, Point("number", number.value, number.span, BESIDE, topic=of)


def _counts(number: NumberMention) -> bool:
    """True for a figure that says what it counts, other than years of age."""
    return number.value.kind != _AGE and bool(number.value.kind or number.counted)


def _things(place: Place) -> Iterator[tuple[Token, Point]]:
    """The spots of a text, and its nouns with the word that tells them apart: "the security barrier"."""
    document = place.document
    for token in document.tokens:
        if token.pos != "NOUN" or token.relation in _INSIDE or token.index in place.named or not _tells(token):
            continue
        if is_spot(document, token) and token.lower not in AREAS:
            span = phrase(document, token)
            yield token, Point(_PLACE, Words(document.quote(span), f"{_PLACE}:{stem(token.lower)}"), span, BESIDE)
        elif (apart := _apart(place, token)) and not _sourced(document, token):
            span = phrase(document, token).join(apart)
            sense = f"{DETAIL}:{document.quote(apart).lower()} {stem(token.lower)}"
            yield token, Point(DETAIL, Words(document.quote(span), sense), span, BESIDE)


def _sourced(document: Document, noun: Token) -> bool:
    """ "According to a police account", "as a general rule": what is said of the report tells nothing of the act."""
    return any(case.lower in NO_CIRCUMSTANCE for case in document.kids(noun.index, "case"))


def _tells(noun: Token) -> bool:
    return telling(noun.lower) and stem(noun.lower) not in GENERAL


def _apart(place: Place, noun: Token) -> Span | None:
    """The nearest word before a noun that says which one is meant, and is no name; of an act only what it is like."""
    document = place.document
    relations = _LIKE if noun.index in place.heads else _MODIFIERS
    before = (kid for kid in reversed(document.kids(noun.index, *relations)) if kid.index < noun.index)
    found = next((kid for kid in before if kid.index not in place.named and telling(kid.lower)), None)
    span = _hyphened(document.text, found.span) if found is not None else None
    return None if span is None or any(map(str.isdigit, document.quote(span))) else span


def _hyphened(text: str, span: Span) -> Span:
    """A word with what is joined to its front by a hyphen: of "first-degree" not the degree alone."""
    front = _JOINED.search(text, max(0, span.start - _LONGEST), span.start)
    return Span(front.start(), span.end) if front else span
