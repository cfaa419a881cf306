"""Document, time -> the words above it that it dates, nearest first, each with what the time means for it"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from graph.dates import bounds
from graph.dating.answers import answered, borne
from graph.lang.en.dates.sequence import (
    AFTER,
    AGAINST,
    AWAIT,
    BEFORE,
    BEGIN,
    FIRST,
    INSIDE,
    MADE,
    MEANWHILE,
    OWNED,
    RETROSPECT,
    SCHEDULE,
    SINCE,
    TARGET,
    WHEN,
)
from graph.lang.en.quotes import ARTICLES
from graph.model import Basis, TimeMention
from graph.text import Document, Token

CLAUSES = frozenset("root ccomp advcl acl csubj xcomp parataxis".split())
_PHRASES = frozenset("obl advcl".split())
_AFTER = _PHRASES | {"nmod"}
_NOMINAL = ("ADJ", "NOUN", "PROPN", "NUM")
_VAGUE = "_REF"
_MOST, _FINITE = ("JJS", "RBS"), ("VBD", "VBZ", "VBP", "MD")
_ORDER = frozenset(("after", "before", "since"))
_DEPTH, _YEAR, _NEAR = 12, 4, 4
# A century, a decade, a season.
_AGE = re.compile(r"\d\d|\d\d\d|\d{4}-(?:SP|SU|FA|WI)")
Held = tuple[Token, TimeMention]


def holders(document: Document, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """The words that a time dates; one that only follows from it gets the time marked as lent."""
    first = document.head_of(time.span)
    if first is None or (said := tuple(_said_of(document, first, time, events))) or first.head == first.index:
        yield from said if first is not None else ()
        return
    for nearer in (_attributive, _then, _of, _scheduled, _described, _after, _accused, _course):
        found = tuple(nearer(document, first, time, events))
        if found:
            yield from found
            return
    yield from _above(document, first, time, events)


def _said_of(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "The last strike was in 1998, when the pit shut": the strike and what came with it were in that year."""
    told = document.kids(first.index, "nsubj") if document.kids(first.index, "cop") else ()
    acts = [noun for noun in told if noun.index in events]
    if acts:
        clauses = [kid for kid in document.kids(first.index, "advcl") if _when(document, kid)]
        yield from ((act, time) for act in (*acts, *clauses))


def _when(document: Document, clause: Token) -> bool:
    return any(mark.lower in WHEN for mark in document.kids(clause.index, "mark", "advmod"))


def _above(document: Document, token: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """The nouns above a time up to an event or the verb of its clause."""
    first = token
    if of_earlier(document, time):
        return
    for _ in range(_DEPTH):
        below, token = token, document.tokens[token.head]
        if token.index == below.index or _apart(document, first, below, events) or _told_by(document, first, token):
            break
        if time.waits_for is not None and time.waits_for.contains(token.span):
            continue
        before = [kid for kid in document.kids(token.index, "obl") if kid.start < time.span.start]
        time = since(time) if any(opens(document, kid) for kid in before[-2:]) else time
        yield token, time
        time = since(time) if opens(document, token) else time
        if token.index in events or token.pos in ("VERB", "AUX") or base(token) in CLAUSES:
            break
        if _measured_by(document, first, token) or _named_by(document, first, token, time):
            break


def of_earlier(document: Document, time: TimeMention) -> bool:
    """ "The first strike since 2004", "the worst fire here since 1953": that was when the one before was."""
    first = document.head_of(time.span) if time.relation == "since" else None
    return first is not None and _ranked(document, first)


def _ranked(document: Document, first: Token) -> bool:
    """True behind a superlative or "first", with no verb in between."""
    for place in range(first.index - 1, max(document.sentences[first.sentence].first, first.index - _DEPTH) - 1, -1):
        token = document.tokens[place]
        if token.pos in ("AUX", "PUNCT") or token.tag in _FINITE:
            return False
        if token.tag in _MOST or token.lower in FIRST and token.pos == "ADJ":
            return True
    return False


def _apart(document: Document, first: Token, below: Token, events: frozenset[int]) -> bool:
    """True where the words above speak of something else: past an apposition, past a subject "of the 1950s"."""
    if below.index == first.index:
        return False
    aged = base(first) == "nmod" and any(case.lower in OWNED for case in document.kids(first.index, "case"))
    return base(below) == "appos" or aged and base(below) == "nsubj" and below.index not in events


def _told_by(document: Document, first: Token, verb: Token) -> bool:
    """True for a day behind "of" that hangs on a verb: it is not when the verb was done."""
    of = any(case.lower in OWNED for case in document.kids(first.index, "case"))
    return of and first.head == verb.index and verb.pos == "VERB"


def _measured_by(document: Document, first: Token, noun: Token) -> bool:
    """True for a thing of a day that something else is measured by ("27 percent over Friday's close")."""
    owned = first.head == noun.index and base(first) == "nmod" and first.index < noun.index
    return owned and any(case.lower in AGAINST for case in document.kids(noun.index, "case"))


def _named_by(document: Document, first: Token, noun: Token, time: TimeMention) -> bool:
    """True for a year before what it only names ("his 2008 car", "a 2008 study", "the 1901 mill", "a 19th-century mill",
    "summer holidays"), and for the time of what a charge looks back on."""
    if first.head != noun.index or first.index > noun.index or document.kids(first.index, "case"):
        return False
    led = {kid.lower for kid in document.kids(noun.index, "det", "nmod")}
    year = len(time.value) == _YEAR and time.value.isdigit()
    thing = not led.isdisjoint(OWNED) or noun.lemma in MADE
    return thing and year or _AGE.fullmatch(time.value) is not None or document.tokens[noun.head].lemma in RETROSPECT


def _of(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "Convicted of the 5 May raid" where the parser hangs the day on the verb: it is the day of the raid."""
    if _told_by(document, first, document.tokens[first.head]):
        behind = document.tokens[first.index + 1 : first.index + 1 + _NEAR]
        yield from [(word, time) for word in behind if word.index in events][:1]


def _attributive(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "Held in the May 5 raid", "he died after the May 5 raid": the day is the raid's; he died from then on, and was held at
    another time."""
    places = document.indices(time.span)
    behind = list(
        takewhile(lambda t: t.pos in _NOMINAL or t.index in events, document.tokens[places.stop : places.stop + _NEAR])
    )
    led = any(token.lower in ARTICLES for token in document.tokens[max(places.start - 1, 0) : places.stop])
    told = next((token for token in reversed(behind) if token.index in events), None)
    verb = _verb(document, first)
    if told is None or not led or time.relation not in _ORDER and verb.lemma not in RETROSPECT:
        return
    plain = replace(time, relation="", interval=bounds.of_value(time.value))
    yield told, plain
    if time.relation in _ORDER:
        yield verb, lent(since(plain) if time.relation != "before" else until(plain))


def _then(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "Closed since Monday, when the mill burned": the mill burned on that day, whatever else began or ended then."""
    behind = document.tokens[document.indices(time.span).stop :][:2]
    word = next((token for token in behind if token.text != ","), None)
    open_ended = None in (time.interval.first, time.interval.last)
    if open_ended and word is not None and word.lower in WHEN and document.tokens[word.head].index > word.index:
        yield document.tokens[word.head], replace(time, relation="", interval=bounds.of_value(time.value))
        yield from _above(document, first, time, events)


def _scheduled(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "A hearing was set for Friday", "is expected on Friday": the hearing is on Friday, it was set before."""
    verb = document.tokens[first.head]
    targeted = any(case.lower in TARGET for case in document.kids(first.index, "case"))
    if verb.lemma in SCHEDULE and (targeted or _awaited(document, verb, time)):
        plain = replace(time, relation="", interval=bounds.of_value(time.value))
        for noun in document.kids(verb.index, "nsubj", "obj"):
            yield from ((place, plain) for place in (noun, *document.kids(noun.index, "compound", "nmod")))


def _awaited(document: Document, verb: Token, time: TimeMention) -> bool:
    """True for a day on which something is expected, other than one on which it is expected to be done."""
    done_to = document.kids(verb.index, "nsubj:pass") and not document.kids(verb.index, "xcomp", "ccomp")
    return verb.lemma in AWAIT and bool(done_to) and not time.value.endswith(_VAGUE)


def _described(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "The man who robbed the shop on Friday was held": what stands before the verb belongs to the description."""
    verb = _verb(document, first)
    for noun in document.kids(verb.index, "nsubj") if first.end <= verb.start else ():
        for told in document.kids(noun.index, "acl"):
            if told.index < first.index and done(document, told) and not _comma(document, told, first):
                yield told, time
                yield verb, lent(since(time))


def _verb(document: Document, token: Token) -> Token:
    """The verb above a word, through nouns."""
    for _ in range(_DEPTH):
        token = document.tokens[token.head]
        if token.pos in ("VERB", "AUX") or token.head == token.index:
            break
    return token


def _after(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "He was held after a robbery on Friday": the robbery was on Friday, and he was held from then on."""
    verb = document.tokens[first.head]
    behind = document.tokens[verb.index + 1 : first.index]
    for told in (word for word in behind if word.index in events and base(word) in _AFTER):
        marks = {mark.lower for mark in document.kids(told.index, "case", "mark")}
        if _between(document, verb, told, first) and marks & (AFTER | BEFORE):
            yield told, time
            yield verb, lent(since(time) if marks & AFTER else until(time))


def _accused(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "He is accused of robbing a shop on Friday": the deed was on Friday, the charge came after."""
    verb = document.tokens[first.head]
    for told in document.kids(verb.index, "obl", "advcl", "ccomp", "xcomp"):
        if told.tag == "VBG" and _between(document, verb, told, first) and looks_back(document, told):
            yield told, time
            yield verb, lent(since(time))


def _course(document: Document, first: Token, time: TimeMention, events: frozenset[int]) -> Iterator[Held]:
    """ "Shelled the port in a campaign that began in 2011": what was done in the campaign was done since then."""
    verb = document.tokens[first.head]
    noun = document.tokens[verb.head]
    inside = base(noun) == "obl" and any(case.lower in INSIDE for case in document.kids(noun.index, "case"))
    if verb.relation == "acl:relcl" and verb.lemma in BEGIN and inside:
        yield verb, time
        yield noun, since(time)
        yield document.tokens[noun.head], since(time)


def _between(document: Document, verb: Token, told: Token, first: Token) -> bool:
    return verb.index < told.index < first.index and not _comma(document, told, first)


def _comma(document: Document, one: Token, other: Token) -> bool:
    return any(token.text == "," for token in document.tokens[one.index : other.index])


def looks_back(document: Document, token: Token) -> bool:
    """True for what hangs on a word that looks back on it ("arrested for", "the trial over", "went on trial for")."""
    above = document.tokens[token.head]
    if above.index == token.index or base(token) in ("conj", "parataxis"):
        return False
    if token.tag == "VB" or base(token) in _PHRASES and (above.index > token.index or _meanwhile(document, token)):
        return False
    if answered(document, token) or borne(document, token):
        return True
    between = document.tokens[above.index + 1 : token.index]
    aids = (word for word in between if above.index in (word.head, document.tokens[word.head].head))
    return above.lemma in RETROSPECT or any(word.lemma in RETROSPECT and word.pos != "VERB" for word in aids)


def _meanwhile(document: Document, token: Token) -> bool:
    return any(mark.lower in MEANWHILE for mark in document.kids(token.index, "mark", "advmod", "case"))


def done(document: Document, token: Token) -> bool:
    """True for a description in the past ("who robbed a bank", "accused of it")."""
    return token.tag in ("VBD", "VBN") or any(kid.tag == "VBD" for kid in document.kids(token.index, "aux", "cop"))


def opens(document: Document, token: Token) -> bool:
    """True for the phrase of "since the outbreak"."""
    since_then = any(case.lower in SINCE for case in document.kids(token.index, "case"))
    return since_then and not _ranked(document, token)


def since(time: TimeMention) -> TimeMention:
    """The time as the start of a stretch."""
    return replace(time, relation="since", interval=bounds.since(time.interval)) if time.relation != "since" else time


def until(time: TimeMention) -> TimeMention:
    """The time as the end of a stretch."""
    return replace(time, relation="until", interval=bounds.until(time.interval)) if time.relation != "until" else time


def lent(time: TimeMention) -> TimeMention:
    """The time with the mark of one that is not said of the event itself."""
    return replace(time, basis=Basis.INHERITED)


def base(token: Token) -> str:
    """The relation of a token without its subtype."""
    return token.relation.partition(":")[0]
