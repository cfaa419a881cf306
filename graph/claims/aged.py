"""document, findings -> whose age each number is: of the one named beside it, of the one spoken of, of whoever is in a role

"Ada Lund, 44", "the 44-year-old" behind a sentence on her alone, "the 44-year-old porter": whoever in the story is said to
be a porter, which one article alone cannot tell.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.actors.roles import ROLE
from graph.claims.facets import Point
from graph.lang.en.actors import THE
from graph.lang.en.ages import (
    APPOSED,
    AT_AGE,
    AT_THAT_TIME,
    BESIDE_NAME,
    CALLING,
    GENERAL,
    ON_A_DAY,
    OTHER_SIDE,
    OWN_AGE,
    PAST,
    THE_ONE,
    TURNING,
    YEARS_OLD,
)
from graph.lang.en.common import POSSESSIVES
from graph.lang.en.measures import STOPS
from graph.lang.en.stems import stem
from graph.model import ActorMention, Findings, NumberMention, Relation, Span
from graph.text import Document, Token

# What a number is told by, as the rule of its claim; of the last kinds it holds at some time, or of a time long gone.
NAMED, SPOKEN_OF, IN_ROLE = "age beside the name", "age of the one spoken of", "age of a role"
ONCE, THEN = "age at a time", "age back then"
_NEAR, _LONG, _BACK, _CLOSE = 14, 40, 3, 1
_AT_DEATH, _REACHED = "age-at-death", "age-reached"
_CLAUSE, _NUMERAL = ("VERB", "AUX", "CCONJ"), "CD"
_NOUNS, _DASHES, _CLOSING = ("NOUN", "PROPN", "ADJ"), ("-", "\u2013"), (",", ".", ";")
_NAME, SHORT, _PERSON = "name", "short", "person"
_APOSTROPHES = tuple(sorted(POSSESSIVES))
_YEAR, _OPENING = 365, 12
_UP = ("amod", "compound", "nummod", "obl:unmarked", "nmod:unmarked")


@dataclass(frozen=True, slots=True)
class Aged:
    """An age, the id of the person it is said of ("" for somebody unknown, a role for whoever is in it), and what tells it."""

    number: NumberMention
    person: str = ""
    rule: str = ""
    form: str = ""

    @property
    def point(self) -> Point:
        """The age as what is said of the person."""
        told = (self.person,) if self.person else ()
        return Point("age", self.number.value, self.number.span, self.rule, topic=told)


@dataclass(frozen=True, slots=True)
class _People:
    """Who is named where: by full name and by surname, and all persons in text order."""

    named: Sequence[ActorMention]
    short: Sequence[ActorMention]
    persons: Sequence[ActorMention]


def find(document: Document, found: Findings) -> tuple[Aged, ...]:
    """Every age in text order, with the person."""
    ages = [number for number in found.numbers if number.value.kind == "age"]
    people = _People(_people(found, _NAME), _people(found, SHORT), _persons(found)) if ages else _People((), (), ())
    known: dict[Span, Aged] = {}
    for number in ages:
        aged = _beside(document, number, people) or _of_subject(document, number, found)
        gone = (
            PAST.match(document.text, number.span.end)
            or _long_ago(document, number, found)
            or _at_another_time(document, number)
        )
        known[number.span] = replace(aged, rule=THEN) if aged.person and gone else aged
    for number in ages:
        if not known[number.span].person:
            known[number.span] = _spoken_of(document, number, people, known) or known[number.span]
    return tuple(known.values())


def _long_ago(document: Document, number: NumberMention, found: Findings) -> bool:
    """True in a sentence that begins with a time more than a year before the article: "Two years ago Ada Lund, 42,"."""
    sentence, today = document.sentence_at(number.span.start), document.article.published.first
    if sentence is None or today is None:
        return False
    opening = (time for time in found.times if 0 <= time.span.start - sentence.start <= _OPENING)
    return any(time.interval.last is not None and time.interval.last < today - _YEAR for time in opening)


def _at_another_time(document: Document, number: NumberMention) -> bool:
    """ "Ada Lund, who turns 43 in May": she is 42; "then 15-year-old Ada Lund" is older."""
    before, end = document.text[max(number.span.start - _LONG, 0) : number.span.start], number.span.end
    return bool(AT_THAT_TIME.search(before) or TURNING.search(before) and ON_A_DAY.match(document.text, end))


def _people(found: Findings, form: str) -> Sequence[ActorMention]:
    return sorted((m for m in found.actors if m.actor.kind == _PERSON and m.form == form), key=lambda m: m.span)


def _persons(found: Findings) -> Sequence[ActorMention]:
    return sorted((*_people(found, _NAME), *_people(found, SHORT)), key=lambda m: m.span)


def _beside(document: Document, number: NumberMention, people: _People) -> Aged | None:
    """The person named right before the age ("Ann Lee, 40") or right after it ("40-year-old Ann Lee")."""
    if number.value.figure is None:
        return None
    rule = ONCE if document.quote(number.span).lower().startswith(AT_AGE) else NAMED
    for form, named in ((_NAME, people.named), (SHORT, people.short)):
        if person := _aged(document, number, named) or _described(document, number, named):
            return Aged(number, person, rule, form)
    return None


def _aged(document: Document, number: NumberMention, people: Sequence[ActorMention]) -> str:
    place = bisect_left(people, number.span, key=lambda mention: mention.span)
    before = people[place - 1] if place else None
    after = people[place] if place < len(people) else None
    leads = after is not None and _leads(document, number.span.end, after.span.start)
    if after is not None and leads and _at_once(document, number, after):
        return after.actor.id
    if before and not _owns(document, before) and _reaches(document, before.span.end, number.span.start):
        return before.actor.id
    return after.actor.id if after and leads and not OWN_AGE.match(document.text, after.span.end) else ""


def _at_once(document: Document, number: NumberMention, after: ActorMention) -> bool:
    """True for "40-year-old Ann Lee", whoever is named before."""
    written = document.quote(number.span).lower().endswith(YEARS_OLD)
    return written and document.text[number.span.end : after.span.start].isspace()


def _owns(document: Document, mention: ActorMention) -> bool:
    """ "Ann Lee's 12-year-old son": it is the age of somebody else."""
    return document.text.startswith(_APOSTROPHES, mention.span.end)


def _reaches(document: Document, start: int, end: int) -> bool:
    """True where nothing but words that lead to an age, or what somebody is, stand between a name and an age."""
    if _only(document, start, end):
        return True
    between = document.within(Span(start, end)) if APPOSED.fullmatch(document.text, start, end) else ()
    return bool(between) and not any(token.pos in _CLAUSE or token.tag == _NUMERAL for token in between)


def _only(document: Document, start: int, end: int) -> bool:
    """True when nothing but marks and words that lead to an age stand between two places."""
    between = document.text[start:end] if 0 <= end - start <= _NEAR else "x"
    return all(word in BESIDE_NAME for word in re.findall(r"\w+", between.lower()))


def _leads(document: Document, start: int, end: int) -> bool:
    """ "40-year-old Ann Lee"; not "at the age of 40. Ann Lee"."""
    return _only(document, start, end) and not any(mark in document.text[start:end] for mark in STOPS)


def _described(document: Document, number: NumberMention, people: Sequence[ActorMention]) -> str:
    """ "54-year-old baker Ann Lee", "a 54-year-old baker, Ann Lee,": only nouns stand between, and a comma after the name."""
    place = bisect_left(people, number.span, key=lambda mention: mention.span)
    after = people[place] if place < len(people) else None
    if after is None or not 0 < after.span.start - number.span.end <= _LONG or _owns(document, after):
        return ""
    if OWN_AGE.match(document.text, after.span.end) or "\n" in document.text[number.span.end : after.span.start]:
        return ""
    between = document.within(Span(number.span.end, after.span.start))
    called = [token for token in between if token.lower in CALLING]
    nouns = [token for token in between if token.pos in _NOUNS]
    marks = [token for token in between if token.pos == "PUNCT" and token.text not in _DASHES]
    if (
        not nouns
        or len(nouns) + len(called) + len(marks) < len(between)
        or [mark.text for mark in marks] not in ([], [","])
    ):
        return ""
    closed = document.text[after.span.end : after.span.end + 1] in _CLOSING
    return after.actor.id if closed or not marks else ""


def _of_subject(document: Document, number: NumberMention, found: Findings) -> Aged:
    """The person of whom a sentence says nothing but the age ("He was 75"), who died at it, or of whom it goes on ("At 54, he")."""
    head = document.head_of(number.span)
    if head is None:
        return Aged(number, "", number.rule)
    at_age = document.quote(number.span).lower().startswith(AT_AGE) or number.rule == _AT_DEATH
    verb = document.tokens[head.head] if at_age else head
    plain = bool(document.kids(head.index, "cop")) or at_age
    below = document.kids(verb.index, "nsubj", "nsubj:pass") if plain else ()
    ahead = document.tokens[head.index + 2 : head.index + 3] if number.rule == _REACHED else ()
    heads = {token.index for token in (*below, *ahead)}
    about = (
        m for m in found.actors if m.actor.kind == _PERSON and (h := document.head_of(m.span)) and h.index in heads
    )
    who = next(about, None)
    if who is None:
        return Aged(number, "", number.rule)
    today = who.form in (_NAME, SHORT) and not at_age
    return Aged(number, who.actor.id, NAMED if today else ONCE, who.form if who.form == SHORT else _NAME)


def _spoken_of(document: Document, number: NumberMention, people: _People, known: Mapping[Span, Aged]) -> Aged | None:
    """ "The 44-year-old": the only person of whom the sentences before speak; else whoever is in the role of the noun."""
    first = document.token_at(number.span.start)
    behind = THE_ONE.search(document.text, max(number.span.start - _LONG, 0), number.span.start)
    led = first is not None and first.index and document.tokens[first.index - 1].lower == THE
    if first is None or not (led or behind) or document.quote(number.span).lower().startswith(AT_AGE):
        return None
    noun = _noun(document, number)
    if noun is None or (noun.lower not in OTHER_SIDE and not _before(document, noun)):
        person = "" if _told_of_another(number, known) else _only_one(document, first, people.persons, known.values())
        if person:
            return Aged(number, person, SPOKEN_OF, SHORT)
    role = stem(noun.lower) if noun is not None and noun.lower not in GENERAL and noun.tag == "NN" else ""
    return Aged(number, ROLE + role, IN_ROLE) if role else None


def _noun(document: Document, number: NumberMention) -> Token | None:
    """The noun that an age stands before, or behind: "the 58-year-old <porter>", "the <porter>, 58,"."""
    if behind := THE_ONE.search(document.text, max(number.span.start - _LONG, 0), number.span.start):
        return document.token_at(behind.start(1))
    token = document.head_of(number.span)
    if document.text.startswith(_APOSTROPHES, number.span.end):
        return None
    while token is not None and token.relation in _UP and token.head > token.index:
        token = document.tokens[token.head]
    return token if token is not None and token.pos == "NOUN" and token.start >= number.span.end else None


def _told_of_another(number: NumberMention, known: Mapping[Span, Aged]) -> bool:
    """True where the same age was told before, of somebody without a name."""
    return any(
        span < number.span and one.number.value.agrees(number.value) is Relation.AGREE and one.rule != NAMED
        for span, one in known.items()
    )


def _only_one(document: Document, first: Token, persons: Sequence[ActorMention], known: Iterable[Aged]) -> str:
    """The person named in the sentence before, or just before that, where nobody else is; without an age yet."""
    sentences = document.sentences
    place = max(first.sentence - _BACK, 0)
    start, near = sentences[place].start, sentences[max(first.sentence - _CLOSE, 0)].start
    around = [m for m in persons if start <= m.span.start < first.start]
    close = [m for m in around if m.span.start >= near]
    ids = {m.actor.id for m in close or around}
    return next(iter(ids)) if len(ids) == 1 and not any(one.person in ids for one in known) else ""


def _before(document: Document, noun: Token) -> bool:
    """True for a noun that the article has used before: it may mean another."""
    return document.worded({noun.lower})[0].index < noun.index
