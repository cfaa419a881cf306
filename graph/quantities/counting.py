"""a number in its sentence -> what it counts: the noun and the kind that noun, verb and adjective make of it"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from graph.lang.en import measures as words
from graph.lang.en.inflection import noun_forms, verb_forms
from graph.model import NumberMention, Quantity, Span
from graph.ontology import Block, Ontology
from graph.quantities.standing import acts, addresses, between, describes, labels, share, year
from graph.text import Document, Token

_REACH, _PAIR, _PERCENT = 7, 3, "%"
_BARE = re.compile(r"\d{1,2}|10\d")


@dataclass(frozen=True, slots=True)
class Counter:
    """The ontology's quantity kinds by word form; `persons` are the nouns that something can befall."""

    undergoer: dict[str, str]
    doer: dict[str, str]
    state: dict[str, str]
    noun: dict[str, str]
    announcer: re.Pattern[str]
    announced: dict[str, str]
    persons: frozenset[str]
    graver: tuple[str, ...]
    deadly: frozenset[str]
    shares: frozenset[str] = frozenset()

    def counted(self, document: Document, spot: NumberMention) -> NumberMention | None:
        """The number with its noun and kind; None when it counts nothing (an address, a label)."""
        inside = document.within(spot.span)
        if not inside or labels(document, inside[0], inside[-1]):
            return None
        if rule := self._years(document, inside[0], inside[-1]):
            return replace(spot, value=replace(spot.value, unit="years", kind="age"), rule=rule)
        noun, state = self._ahead(document, inside[-1], several=(spot.value.low or 0) > 1)
        head = noun or inside[-1]
        if head.lower in words.NOT_COUNTED or addresses(document, inside[-1], head) or (noun is None and year(inside)):
            return None
        kind = "" if share(document, inside[-1]) else state or self._kind(document, inside, head)
        if not kind and inside[0].lower in words.PRONOUNS:
            return None
        # "None of the injuries is grave" tells of injuries.
        if spot.value.high == 0 and (
            kind not in self.graver
            or inside[-1].lower in self.noun
            and inside[-1].lower not in self.persons
            and len(inside) > 2
        ):
            return None
        return replace(spot, value=replace(spot.value, kind=kind), counted=_phrase(document, inside[-1], noun))

    def one(self, document: Document, article: Token) -> NumberMention | None:
        """ "A man was killed": one person whom something befell, in words without a number."""
        head = document.tokens[article.head]
        whole = head.index - article.index < _REACH and head.index > article.index
        if not whole or not (head.lower in self.persons or head.lower in words.AGED) or head.tag == "NNS":
            return None
        kind = self._befalls(document, head) or self._beside(document, article, head)
        span = Span(article.start, head.end)
        return NumberMention(span, Quantity(1, 1, "", kind), "one-person", head.span) if kind in self.graver else None

    def _ahead(self, document: Document, last: Token, *, several: bool) -> tuple[Token | None, str]:
        """The noun that follows a number, and the kind that a word of state beside it gives ("three dead")."""
        noun: Token | None = None
        for token in _following(document, last):
            state = self.state.get(token.lower)
            if (
                state
                and not acts(document, token)
                and (noun or (several and not token.lower.endswith("s")) or self.noun.get(token.lower, state) == state)
            ):
                return noun, state
            if token.pos in ("NOUN", "PROPN") or (token.lower in self.noun and not describes(document, token)):
                noun = token
            elif token.pos != "ADV" and (noun is not None or not between(token)):
                break
        return noun, ""

    def _kind(self, document: Document, inside: tuple[Token, ...], head: Token) -> str:
        own = self.noun.get(head.lower, "")
        if own and head.lower not in self.persons:
            return own
        if head.pos == "NOUN" and not own and head.index != inside[-1].index:
            return ""
        return (
            self._befalls(document, head)
            or self._beside(document, inside[0], head)
            or self.announced_by(document, inside[0])
            or own
        )

    def _years(self, document: Document, first: Token, last: Token) -> str:
        """The rule by which a bare number is an age, "" if none."""
        if self._aged(document, first, last):
            return "age-after-name"
        if first.index != last.index or not _BARE.fullmatch(first.text) or self._ahead(document, last, several=True)[0]:
            return ""
        before = document.tokens[first.index - 1] if first.index else first
        above = document.tokens[first.head] if document.kids(first.index, "case") else first
        dies = above.lower in self.doer or above.lower in self.state or above.lower in self.noun
        kind = self.doer.get(above.lower) or self.state.get(above.lower) or self.noun.get(above.lower)
        if before.lower == words.AT and dies and kind == self.graver[0]:
            return "age-at-death"
        who = document.kids(first.index, "nsubj") if document.kids(first.index, "cop") else ()
        return "age-of-pronoun" if any(kid.lower in words.SOMEBODY for kid in who) else ""

    def _aged(self, document: Document, first: Token, last: Token) -> bool:
        """A bare number between commas after a name or a word for a person is an age ("Ann Field, 23, said")."""
        around = document.tokens[max(first.index - 2, 0) : last.index + 2]
        if len(around) != 4 or first.index != last.index or not _BARE.fullmatch(first.text):
            return False
        if around[1].lower in words.BOTH and first.index > _PAIR:
            around = (*document.tokens[first.index - _PAIR : first.index - 1], *around[2:])
        if around[3].lower == words.AND or around[1].lower == words.AND:
            return self._pair(document, first)
        someone = around[0].text[:1].isupper() or around[0].lower in self.persons
        return someone and around[1].text == "," and around[3].text in (",", ".", ";")

    def _pair(self, document: Document, token: Token) -> bool:
        """ "His brothers, 17 and 22, were held", "two sons, ages 6 and 16": the ages of two."""
        first = token.index - (2 if document.tokens[token.index - 1].lower == words.AND else 0)
        row = document.tokens[max(first - 2, 0) : first + 4]
        if len(row) != 6 or row[3].lower != words.AND or not all(_BARE.fullmatch(one.text) for one in (row[2], row[4])):
            return False
        told = row[0].lower in self.persons and row[1].text == "," and row[5].text in (",", ".", ";")
        return told or row[1].lower in words.AGES

    def _befalls(self, document: Document, head: Token) -> str:
        """The kind that the verbs and nouns above a counted noun give it; the graver of several ("shot and killed")."""
        found = dict.fromkeys(self._fates(document, head))
        return next((kind for kind in self.graver if kind in found), next(iter(found), ""))

    def _fates(self, document: Document, head: Token) -> Iterator[str]:
        for kid in document.kids(head.index, "acl"):
            if kid.lower in self.undergoer and not document.kids(kid.index, "obj"):
                yield self.undergoer[kid.lower]
            elif kid.lower in self.doer and kid.relation != "acl":
                yield self.doer[kid.lower]
        while head.relation == "conj" and document.tokens[head.head].pos in ("NOUN", "NUM", "PROPN"):
            head = document.tokens[head.head]
        above = document.tokens[head.head]
        joined = (kid for kid in document.kids(above.index, "conj", "xcomp") if kid.index > head.index)
        verbs = (above, *(kid for kid in joined if not document.kids(kid.index, "nsubj")))
        for verb in verbs:
            yield from self._fate(document, head, verb)
        if head.relation == "nmod" and above.lower in self.noun and above.lower not in self.persons:
            yield self.noun[above.lower]

    def _fate(self, document: Document, head: Token, verb: Token) -> Iterator[str]:
        """What one verb does to its passive subject or object, or what its subject does or is."""
        undergoes = head.relation in ("obj", "nsubj:pass")
        if undergoes and self._deadly(document, verb):
            yield self.graver[0]
        if undergoes and verb.lower in self.undergoer:
            yield self.undergoer[verb.lower]
        if head.relation == "nsubj" and verb.lower in self.doer:
            yield self.doer[verb.lower]
        stands = head.relation == "nsubj:pass" or (head.relation == "nsubj" and document.kids(verb.index, "cop"))
        if (stands or head.relation == "obj") and verb.lower in self.state:
            yield self.state[verb.lower]

    def _deadly(self, document: Document, verb: Token) -> bool:
        """True for "fatally wounded", "shot dead", "stabbed to death"."""
        for kid in document.kids(verb.index, "advmod", "xcomp", "obl"):
            if kid.lower in self.deadly and (kid.relation != "obl" or document.tokens[kid.index - 1].lower == words.TO):
                return True
        return False

    def _beside(self, document: Document, first: Token, head: Token) -> str:
        """The kind by the words directly before ("killing two") and after ("two were killed")."""
        before = _previous(document, first)
        if before and before.lower in self.undergoer:
            return self.undergoer[before.lower]
        passive = False
        for token in _following(document, head):
            if passive and token.lower in self.undergoer:
                return self.undergoer[token.lower]
            if not passive and token.lower in self.doer:
                return self.doer[token.lower]
            if token.pos not in ("AUX", "ADV", "PRON", "ADJ"):
                break
            passive = passive or token.lower in words.PASSIVE
        return ""

    def announced_by(self, document: Document, first: Token) -> str:
        """The kind by words that lead up to a figure ("the death toll has risen to")."""
        start = document.sentences[first.sentence].start
        before = document.text[max(start, first.start - 70) : first.start].lower()
        found = self.announcer.search(before)
        return self.announced[found["toll"] or found["phrase"]] if found else ""


@lru_cache(maxsize=4)
def counter(world: Ontology) -> Counter:
    """The ontology's QuantityKind blocks as a table of forms."""
    kinds = world.of_kind("QuantityKind")
    tolls, phrases = _table(kinds, "announcer", _same), _table(kinds, "phrase", _verb)
    return Counter(
        _table(kinds, "undergoer", _verb),
        _table(kinds, "doer", _verb),
        _table(kinds, "state", _same),
        _table(kinds, "noun", noun_forms),
        _announcement(tolls, phrases),
        tolls | phrases,
        frozenset(form for kind in kinds if kind.text("counts") for form in _person_nouns(kind)),
        tuple(kind.id for kind in sorted(kinds, key=lambda kind: kind.text("gravity")) if kind.text("gravity")),
        frozenset(word for kind in kinds for word in kind.texts("manner", "en")),
        frozenset(kind.id for kind in kinds if kind.text("unit") == _PERCENT),
    )


def _table(kinds: Iterable[Block], name: str, inflect: Callable[[str], Iterable[str]]) -> dict[str, str]:
    forms = ((form, kind.id) for kind in kinds for word in kind.texts(name, "en") for form in sorted(inflect(word)))
    return dict(reversed(list(forms)))


def _same(word: str) -> Iterable[str]:
    return (word,)


def _verb(words: str) -> Iterable[str]:
    """The forms of a verb with its particle or object behind it ("take the life of" -> "took the life of")."""
    verb, _, rest = words.partition(" ")
    return (f"{form} {rest}".strip() for form in verb_forms(verb))


def _person_nouns(kind: Block) -> Iterable[str]:
    """Nouns of people; "deaths" or "arrests" already say what happened to them."""
    if kind.texts("undergoer") or kind.texts("state"):
        return ()
    return (form for word in kind.texts("noun", "en") for form in noun_forms(word))


def _announcement(tolls: dict[str, str], phrases: dict[str, str]) -> re.Pattern[str]:
    """Matches words up to a number: "death toll has now risen to", or "claimed the lives of at least"."""
    either = "|".join(re.escape(word) for word in sorted(tolls, key=len, reverse=True))
    beside = "|".join(re.escape(word) for word in sorted(phrases, key=len, reverse=True))
    skipped = "|".join(sorted(map(re.escape, words.SKIPPED_BEFORE)))
    return re.compile(
        rf"\b(?:(?P<toll>{either})\b(?:(?!\b(?:{either})\b)[^.;,\d])*|(?P<phrase>{beside})(?: (?:{skipped}))* ?)$"
    )


def _following(document: Document, last: Token) -> Iterator[Token]:
    """The tokens after one up to a stop or a new line; a wrong sentence end between a number and its noun is no bar."""
    for token in document.tokens[last.index + 1 : last.index + 1 + _REACH]:
        if token.start - last.end > 1 or token.lower in words.STOPS:
            return
        yield token
        last = token


def _previous(document: Document, first: Token) -> Token | None:
    """The token before a number, over approximators that belong to it."""
    start, place = document.sentences[first.sentence].first, first.index - 1
    while place >= start and document.tokens[place].lower in words.SKIPPED_BEFORE:
        place -= 1
    return document.tokens[place] if place >= start else None


def _phrase(document: Document, last: Token, noun: Token | None) -> Span | None:
    """The counted noun with its adjectives: "17 of the <hijacked ships>"."""
    if noun is None:
        return None
    between = document.tokens[last.index + 1 : noun.index]
    first = next((token for token in between if token.lower not in words.LINKING), noun)
    return Span(first.start, noun.end)
