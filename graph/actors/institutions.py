"""a country in a text -> the army, government or people that the words beside it make of it"""

from __future__ import annotations

from collections.abc import Iterator

from graph.actors.offices import followed_by_name
from graph.lang.en import actors as words
from graph.lang.en.common import JOINTS, POSSESSIVES
from graph.model import ActorMention, Span, Thing
from graph.naming import fold, slug
from graph.roster import Institution, Roster
from graph.text import Document

_WORDS = 5


def institution_after(document: Document, first: int, last: int, country: Thing, known: Roster) -> ActorMention | None:
    """ "Kenyan security forces", "Kenya's army", "the Nairobi government"; in "Peruvian and Chilean armies" both have one."""
    tokens = document.tokens
    at = last
    if at < len(tokens) and tokens[at].lower in POSSESSIVES:
        at += 1
    found = _noun_at(document, at, known)
    if found:
        institution, end = found
        return _mention(document, first, end, institution, country)
    shared = _shared(document, last, known)
    if shared:
        return _mention(document, first, last, shared, country)
    return _headed(document, first, last, country, known)


def _headed(document: Document, first: int, last: int, country: Thing, known: Roster) -> ActorMention | None:
    """The institution that a nationality further ahead of it belongs to ("two Kenyan Hawker fighter jets")."""
    token = document.tokens[first]
    head = document.tokens[token.head]
    near = last <= head.index <= first + _WORDS and token.relation in ("amod", "compound")
    institution = known.institutions.get(head.lower) if near else None
    if institution:
        return _mention(document, first, head.index + 1, institution, country)
    people = near and head.lower in known.people and not followed_by_name(document, head.index + 1)
    return _people(document, first, head.index + 1, country) if people else None


def _people(document: Document, first: int, end: int, country: Thing) -> ActorMention:
    """Some people of a country, who are not all of it ("two Kenyan miners")."""
    span = Span(document.tokens[first].start, document.tokens[end - 1].end)
    name = document.quote(span)
    return ActorMention(span, Thing(slug(name), name, "group", (country.id,)), "people-of-country", "description")


def institution_of(document: Document, first: int, last: int, country: Thing, known: Roster) -> ActorMention | None:
    """ "government of Kenya", "the army of Peru": the institution before "of"."""
    tokens, at = document.tokens, first - 1
    if at >= 0 and tokens[at].lower in words.DEFINITE:
        at -= 1
    if at < 1 or tokens[at].lower != words.OF:
        return None
    for start in range(max(at - 2, 0), at):
        institution = known.institutions.get(fold(document.text[tokens[start].start : tokens[at - 1].end]))
        if institution and tokens[start].sentence == tokens[first].sentence:
            return _mention(document, start, last, institution, country)
    return None


def _noun_at(document: Document, at: int, known: Roster) -> tuple[Institution, int] | None:
    """The longest institution that begins at a token or one adjective later, with the token after it."""
    for start in (at, at + 1):
        for end in sorted(_ends(document, start), reverse=True):
            text = document.text[document.tokens[start].start : document.tokens[end - 1].end]
            institution = known.institutions.get(fold(text))
            if institution:
                return institution, end
        if at >= len(document.tokens) or document.tokens[at].pos not in ("ADJ", "NOUN", "PROPN") or document.tokens[at].lower in known.institutions:  # fmt: skip
            return None
    return None


def _ends(document: Document, start: int) -> Iterator[int]:
    tokens = document.tokens
    for end in range(start + 1, min(start + _WORDS, len(tokens)) + 1):
        if tokens[end - 1].sentence != tokens[start - 1].sentence or not tokens[end - 1].text[:1].isalpha():
            return
        yield end


def _shared(document: Document, last: int, known: Roster) -> Institution | None:
    """The institution that a second country behind "and" has, for the first one too."""
    tokens = document.tokens
    if last + 1 >= len(tokens) or tokens[last].lower not in JOINTS:
        return None
    other = known.labels.get(fold(tokens[last + 1].text))
    if other is None or other.thing.kind not in ("country", "population") or not _goes_on(document, last + 2):
        return None
    found = next((found for start in (last + 2, last + 3) if (found := _noun_at(document, start, known))), None)
    return found[0] if found else None


def _goes_on(document: Document, at: int) -> bool:
    return at < len(document.tokens) and document.tokens[at].text[0].isalpha()


def _mention(document: Document, first: int, end: int, institution: Institution, country: Thing) -> ActorMention:
    span = Span(document.tokens[first].start, document.tokens[end - 1].end)
    return ActorMention(span, institution.of(country), f"institution-{institution.id}", "name")


def is_population(document: Document, first: int, last: int) -> bool:
    """True for "Kenyans" without an article; "the Kenyans" rather means the country's side."""
    token, before = document.tokens[last - 1], document.tokens[first - 1].lower if first else ""
    return (
        token.lower.endswith("s")
        and not token.text.isupper()
        and token.tag in ("NNS", "NNPS", "NNP")
        and before != words.THE
    )


def _force(word: str, known: Roster) -> bool:
    institution = known.institutions.get(word)
    return institution is not None and institution.kind == "military"


def followers(document: Document, span: Span, last: int, known: Roster) -> Span:
    """The span of a group's name with the nouns for its people behind it ("Shining Path guerrillas")."""
    end = span.end
    for token in document.tokens[last : last + _WORDS]:
        if token.pos not in ("NOUN", "ADJ", "PROPN") or token.sentence != document.tokens[last - 1].sentence:
            break
        if (
            "armed-group" in known.references.get(token.lower, ())
            or token.lower in known.crowds
            or _force(token.lower, known)
        ):
            end = token.end
    return Span(span.start, end)
