"""Document -> the actors in it: who each name, nationality, capital, description and pronoun stands for

Known names come from the roster, others from the names found; mentions never overlap, except that two persons can
share the words that refer to both ("these two figures").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from graph.actors.chains import Told, acronyms, chained
from graph.actors.coreference import references
from graph.actors.genders import addressed
from graph.actors.institutions import followers, institution_after, institution_of, is_population
from graph.actors.metonyms import governs
from graph.actors.offices import charged, office_of
from graph.actors.roles import is_kin
from graph.lang.en import actors as words
from graph.lang.en.common import JOINTS
from graph.lang.en.names import SHIPS
from graph.lexicon import reporting
from graph.model import ActorMention, Findings, NameSpan, PlaceMention, Span, Thing
from graph.naming import base, fold
from graph.ontology import Ontology
from graph.roster import Label, Roster, roster
from graph.text import Document, Token

_BRACKET = re.compile(r"[ \u00a0]?\((?:the )?([A-Z][A-Za-z.&-]{1,9})\)")
_MODEL = re.compile(r"[A-Z]{1,4}-?\d{1,4}[A-Z]{0,3}")
_HYPHENS = 2


def find(document: Document, found: Findings, world: Ontology) -> tuple[ActorMention, ...]:
    """All mentions of actors in text order."""
    known = roster(world)
    taken: dict[int, ActorMention] = {}
    for mention in (*_known(document, known, found), *_capitals(document, known, found)):
        _take(document, mention, taken)
    named = tuple(_named(document, found, known, taken))
    short = _initials(document, (*dict.fromkeys(taken.values()), *named))
    for mention in (*_short(document, short), *named):
        _take(document, mention, taken)
    direct = sorted({m.span: m for m in taken.values()}.values(), key=lambda m: m.span)
    meant = references(document, direct, known, reporting(world))
    return tuple(sorted((*direct, *meant), key=lambda m: (m.span, m.actor.id)))


def _take(document: Document, mention: ActorMention, taken: dict[int, ActorMention]) -> None:
    """Keep a mention unless another, found earlier, has one of its words."""
    indices = document.indices(mention.span)
    if indices and taken.keys().isdisjoint(indices):
        taken.update(dict.fromkeys(indices, mention))


def _known(document: Document, known: Roster, found: Findings) -> Iterator[ActorMention]:
    """Names of the roster, with the institution that a country's name goes with ("Kenyan army", "army of Kenya")."""
    persons, bodies = _persons(document, found), _bodies(document, found)
    others = {token.start for place in found.places for token in _namesakes(document, place)}
    free, tokens = 0, document.tokens
    for at in sorted({*document.capitals, *(token.index for token in document.worded(words.ARTICLES))}):
        match = labelled(document, at, known) if at >= free else None
        if match is None or _own_name(match, at, persons) or (match[1].form == "name" and tokens[at].start in others):
            continue
        last, label = match
        mention = _whole(document, at, last, label, known)
        body = bodies.get(at, 0)
        if label.thing.kind in ("country", "population") and body and tokens[body - 1].end > mention.span.end:
            free = body
            continue
        yield mention
        free = last
        while free < len(tokens) and tokens[free].start < mention.span.end:
            free += 1


def _namesakes(document: Document, place: PlaceMention) -> tuple[Token, ...]:
    """The tokens of towns and states that a country may be called like ("Georgia", "Atlanta, Georgia")."""
    inside = document.within(place.span) if place.place.kind in ("region", "city", "county") else ()
    return inside if len(place.place.within) > 1 else inside[:1]


def _own_name(match: tuple[int, Label], at: int, persons: Mapping[int, int]) -> bool:
    """The word belongs to a longer person's name, unless a nationality stands before two names ("Kenyan Ann Field")."""
    last, label = match
    return persons.get(at, 0) > last and not ((label.form == "demonym" or label.capitals) and persons[at] > last + 1)


def _bodies(document: Document, found: Findings) -> dict[int, int]:
    """Where organizations' names of several words begin, with the token after them, unless an office stands in them."""
    ends: dict[int, int] = {}
    for name in found.names:
        inside = document.within(name.span) if name.type in ("organization", "other") else ()
        if len(inside) > 1 and not any(token.lower in words.OFFICES | JOINTS for token in inside):
            ends[inside[0].index] = inside[-1].index + 1
    return ends


def _persons(document: Document, found: Findings) -> dict[int, int]:
    """Tokens of persons' names, with the token after the name; the last one has its own bound ("Michael Jordan")."""
    ends: dict[int, int] = {}
    for name in found.names:
        if name.type == "person":
            inside = document.within(name.span)
            told = name.rule in words.BY_TITLE and len(inside) == 1
            ends |= {token.index: inside[-1].index + 2 - (token == inside[0] and not told) for token in inside}
    return ends


def labelled(document: Document, at: int, known: Roster) -> tuple[int, Label] | None:
    """The longest label of the roster that begins at a token, with the token after it."""
    tokens, seconds = document.tokens, known.longest.get(_first_word(document.tokens[at].text))
    if seconds is None:
        return None
    most, start = _most(document, at + 1, seconds), tokens[at].start
    reach = most * _HYPHENS + 1 if most > 1 else 1
    for last in range(min(at + reach, len(tokens)), at, -1):
        text = document.text[start : tokens[last - 1].end]
        label = known.labels.get(fold(text)) if _ends_well(tokens[last - 1].text) else None
        if label and _fits(text, label):
            return last, label
    return None


def _most(document: Document, at: int, seconds: Mapping[str, int]) -> int:
    """The most words of a label whose second word is the next one, or may be a part of it where that does not stand alone."""
    after = document.tokens[at] if at < len(document.tokens) else None
    second = _first_word(after.text) if after and after.space else ""
    return seconds.get(second, 1) if second else max(seconds.values())


@lru_cache(maxsize=65536)
def _first_word(text: str) -> str:
    return fold(text).partition(" ")[0]


def _ends_well(word: str) -> bool:
    """A label ends with a letter or digit, or with an abbreviation's dot."""
    return word[-1].isalnum() or (len(word) > 1 and word.endswith("."))


def _fits(text: str, label: Label) -> bool:
    """Acronyms count in capitals only, other names with a capital somewhere; a name in brackets or lines is none."""
    if "\n" in text or text.endswith(("-", "(")):
        return False
    return text.replace(".", "").isupper() if label.capitals else any(sign.isupper() for sign in text)


def _whole(document: Document, first: int, last: int, label: Label, known: Roster) -> ActorMention:
    """A roster name as a mention, as far as its institution, its followers or its bracketed initials reach."""
    span = Span(document.tokens[first].start, document.tokens[last - 1].end)
    if label.thing.kind in ("country", "population"):
        larger = (
            institution_after(document, first, last, label.thing, known)
            or (label.form == "name" and institution_of(document, first, last, label.thing, known))
            or office_of(document, first, last, label.thing)
        )
        if larger:
            return larger
    if label.form == "demonym" and is_population(document, first, last):
        return ActorMention(span, known.institutions[words.PEOPLE].of(label.thing), "population", "demonym")
    if label.thing.kind in ("armed-group", "organization", "alliance"):
        span = followers(document, span, last, known)
    return ActorMention(_with_bracket(document, span), label.thing, f"roster-{label.form}", label.form)


def _with_bracket(document: Document, span: Span) -> Span:
    match = _BRACKET.match(document.text, span.end)
    return Span(span.start, match.end()) if match and match[1].isupper() else span


def _capitals(document: Document, known: Roster, found: Findings) -> Iterator[ActorMention]:
    """Capitals that stand for their government, by syntax ("Paris declared", "the Paris government")."""
    for place in found.places:
        country = known.capitals.get(place.place.id)
        inside = document.within(place.span)
        if country is None or not inside:
            continue
        first, last = inside[0].index, inside[-1].index + 1
        larger = institution_after(document, first, last, country, known) or institution_of(
            document, first, last, country, known
        )
        if larger:
            yield larger
        elif not place.relation and governs(document, place.span):
            government = known.institutions[words.GOVERNMENT].of(country)
            yield ActorMention(place.span, government, "capital", "metonym")


def _named(
    document: Document, found: Findings, known: Roster, taken: Mapping[int, ActorMention]
) -> Iterator[ActorMention]:
    """Names of persons and organizations that the roster does not have."""
    told = frozenset(mention.actor.id.partition("-of-")[0] for mention in taken.values())
    places = {place.span.start for place in found.places}
    names = [trimmed(document, name, frozenset(taken)) for name in found.names if name.span.start not in places]
    kept = [
        (replace(name, type="vessel") if name.rule in SHIPS else name, document.quote(name.span))
        for name in names
        if name and not _no_actor(document, name, known) and not _again(document, name, known, told)
    ]
    for name, thing in chained(kept, _told(document, tuple(name for name, _ in kept))).items():
        text = base(document.quote(name.span))
        thing = replace(thing, id=f"{thing.id}-{thing.kind}") if thing.id in known.ids else thing
        form = "name" if fold(text) == fold(thing.name) else "short"
        span = Span(name.span.start, name.span.start + len(text))
        yield ActorMention(_with_bracket(document, span), thing, f"name-{name.type}", form)


def _told(document: Document, names: tuple[NameSpan, ...]) -> Told:
    """What the words beside the names tell of those who bear them."""
    kin = frozenset(name for name in names if is_kin(document.text, name.span))
    return Told(lambda name: document.within(name.span)[0].sentence, addressed(document, names), kin)


def trimmed(document: Document, name: NameSpan, taken: frozenset[int]) -> NameSpan | None:
    """A name without the country and the office before it ("US Secretary of State Ann Field" -> "Ann Field")."""
    inside = document.within(name.span)
    first = office = int(len(inside) > 1 and charged(document, inside[0].index))
    for place, token in enumerate(inside):
        if token.index in taken and place == first:
            first = place + 1
        elif token.lower in words.OFFICES:
            first = office = place + 1
        elif token.lower == words.OF and place == office and office:
            first = office = place + 2
    if first >= len(inside) or not first:
        return None if first else name
    return replace(name, span=Span(inside[first].start, inside[-1].end), type="person" if office else name.type)


def _no_actor(document: Document, name: NameSpan, known: Roster) -> bool:
    """Words for a sort of group, and models of things ("F-16")."""
    text = document.quote(name.span)
    return text.lower() in known.descriptors or _MODEL.fullmatch(text) is not None


def _again(document: Document, name: NameSpan, known: Roster, told: frozenset[str]) -> bool:
    """ "The Navy" after "the Kenyan Navy" is that one, whatever its capital."""
    institution = known.institutions.get(document.quote(name.span).lower())
    if institution is None or institution.id not in told:
        return False
    first = document.within(name.span)[0].index
    return first > 0 and document.tokens[first - 1].lower in words.DEFINITE


def _short(document: Document, short: Mapping[str, Thing]) -> Iterator[ActorMention]:
    for at in document.capitals if short else ():
        token = document.tokens[at]
        if token.text in short and not _bracketed(document, token.start):
            yield ActorMention(token.span, short[token.text], "initials", "short")


def _bracketed(document: Document, start: int) -> bool:
    return document.text[start - 1 : start] == "("


def _initials(document: Document, mentions: Iterable[ActorMention]) -> dict[str, Thing]:
    """Initials explained in brackets, and those of an organization that the article names in full."""
    mentions = tuple(mentions)
    table = acronyms({mention.actor for mention in mentions})
    for mention in mentions:
        match = _BRACKET.search(document.text, mention.span.start, mention.span.end)
        if match:
            table[match[1]] = mention.actor
    return table
