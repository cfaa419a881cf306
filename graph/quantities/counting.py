"""a number in its sentence -> what it counts: the noun and the kind that noun, verb and adjective make of it"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from graph.lang.en import measures as words
from graph.lang.en.common import POSSESSIVES
from graph.lang.en.inflection import noun_forms, verb_forms
from graph.model import NumberMention, Quantity, Span
from graph.ontology import Block, Ontology
from graph.quantities import ages, codes
from graph.quantities.fates import Fates, Idiom
from graph.quantities.standing import REACH, acts, addresses, between, describes, following, labels, share, year
from graph.text import Document, Token

# Those who lie there are some of those it befell, and perhaps not all.
LYING = "in a bed of the hurt"
_PERCENT, _BEFORE, _SHAKEN, _MAGNITUDE = "%", 90, 15, "magnitude"


@dataclass(frozen=True, slots=True)
class Counter:
    """The ontology's quantity kinds by word form; `persons` are the nouns that something can befall, `coded` those of things that
    have codes, `falling` the words of a fall that a distance measures."""

    fates: Fates
    doer: dict[str, str]
    state: dict[str, str]
    noun: dict[str, str]
    announcer: re.Pattern[str]
    behind: re.Pattern[str]
    announced: dict[str, str]
    persons: frozenset[str]
    graver: tuple[str, ...]
    shares: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    coded: frozenset[str] = frozenset()
    falling: Mapping[str, str] = field(default_factory=dict)

    def counted(self, document: Document, spot: NumberMention) -> NumberMention | None:
        """The number with its noun and kind; None when it counts nothing (an address, a label)."""
        inside = document.within(spot.span)
        if not inside or labels(document, inside[0], inside[-1]):
            return None
        if rule := self._years(document, inside[0], inside[-1]):
            return replace(spot, value=replace(spot.value, unit="years", kind="age"), rule=rule)
        if kind := self._named_behind(document, inside[-1]):
            return replace(spot, value=replace(spot.value, kind=kind))
        if code := codes.of(document, inside[-1], self.coded):
            return replace(spot, counted=code)
        noun, state = self._ahead(document, inside[-1], several=(spot.value.low or 0) > 1)
        head = noun or inside[-1]
        if head.lower in words.NOT_COUNTED or addresses(document, inside[-1], head) or (noun is None and year(inside)):
            return None
        kind = "" if share(document, inside[-1]) else state or self._kind(document, inside, head)
        if _is_pronoun(document, inside[0], alone=noun is None, kind=kind):
            return None
        # "None of the injuries is grave" tells of injuries.
        if spot.value.high == 0 and (
            kind not in self.graver
            or inside[-1].lower in self.noun
            and inside[-1].lower not in self.persons
            and len(inside) > 2
        ):
            return None
        if noun is None and _strength(document, inside):
            kind = _MAGNITUDE
        if kind in self.people - set(self.graver) and (lain := self.fates.lying(document, head)):
            spot = replace(spot, value=replace(spot.value, high=None), rule=LYING)
            kind = lain
        return replace(spot, value=replace(spot.value, kind=kind), counted=_phrase(document, inside[-1], noun))

    def one(self, document: Document, article: Token) -> NumberMention | None:
        """ "A man was killed": one person whom something befell, in words without a number."""
        head = document.tokens[article.head]
        whole = head.index - article.index < REACH and head.index > article.index
        known = head.lower in self.persons or head.lower in words.AGED
        if not whole or head.tag == "NNS" or not (known or self._somebody(document, head)):
            return None
        kind = self.fates.befalls(document, head) or self.fates.beside(document, article, head)
        if not known and kind not in self.fates.somebody:
            return None
        span = Span(article.start, head.end)
        return (
            NumberMention(span, Quantity(1.0, 1.0, "", kind), "one-person", head.span) if kind in self.graver else None
        )

    def _somebody(self, document: Document, head: Token) -> bool:
        """ "A volunteer was killed": a noun of no listed kind, where the verb above tells what befalls somebody."""
        first = document.tokens[head.head] if head.relation == "conj" else head
        told = document.tokens[first.head].lower in self.fates.verbs and head.lower not in self.noun
        return told and head.pos == "NOUN" and self.fates.somebodys(head.lower)

    def _ahead(self, document: Document, last: Token, *, several: bool) -> tuple[Token | None, str]:
        """The noun that follows a number, and the kind that a word of state beside it gives ("three dead")."""
        noun: Token | None = None
        for token in following(document, last):
            if noun is None and token.pos == "CCONJ":
                break
            done = acts(document, token)
            state = "" if done else self.state.get(token.lower, "")
            if state and (
                noun or (several and not token.lower.endswith("s")) or self.noun.get(token.lower, state) == state
            ):
                return noun, state
            if noun is not None and token.lower in POSSESSIVES:
                noun = None  # "Two of the museum's guards" are no museum.
            elif token.pos in ("NOUN", "PROPN") or (
                token.lower in self.noun and not done and not describes(document, token)
            ):
                noun = token
            elif token.pos != "ADV" and (noun is not None or not between(token)):
                break
        return noun, ""

    def _kind(self, document: Document, inside: tuple[Token, ...], head: Token) -> str:
        own = self.noun.get(head.lower, "")
        if own and (head.lower not in self.persons or head.lower in words.JOBS):
            return own
        if self.fates.ends(document, inside[-1]):
            return self.graver[0]
        fate = self.fates.befalls(document, head) or self.fates.beside(document, inside[0], head)
        if head.pos == "NOUN" and not own and head.index != inside[-1].index:
            if not self.fates.somebodys(head.lower) or _listed(document, head):
                return ""
            fate = fate or self.announced_by(document, inside[0], told="phrase")
            return fate if fate in self.fates.somebody else ""
        return fate or self.announced_by(document, inside[0]) or own

    def _years(self, document: Document, first: Token, last: Token) -> str:
        """The rule by which a bare number is an age, "" if none."""
        if not ages.bare(first, last):
            return ""
        if ages.beside(document, first, self.persons, self.fates.somebodys):
            return "age-after-name"
        if ages.reached(document, first):
            return "age-reached"
        if self._ahead(document, last, several=True)[0]:
            return ""
        before = document.tokens[first.index - 1] if first.index else first
        above = document.tokens[first.head] if document.kids(first.index, "case") else first
        dies = above.lower in self.doer or above.lower in self.state or above.lower in self.noun
        kind = self.doer.get(above.lower) or self.state.get(above.lower) or self.noun.get(above.lower)
        if before.lower == words.AT and dies and kind == self.graver[0]:
            return "age-at-death"
        return "age-of-pronoun" if ages.said_of_somebody(document, first) else ""

    def announced_by(self, document: Document, first: Token, *, told: str = "") -> str:
        """The kind by words that lead up to a figure ("the death toll has risen to"); `told` asks for one group of them."""
        start = document.sentences[first.sentence].start
        before = document.text[max(start, first.start - _BEFORE) : first.start].lower()
        found = self.announcer.search(before)
        return self.announced.get((found[told] if told else _said(found)) or "", "") if found else ""

    def _named_behind(self, document: Document, last: Token) -> str:
        """ "Raised to 19 the number of deaths": the kind by what is named right behind a figure."""
        found = self.behind.match(document.text[last.end : last.end + _BEFORE].lower())
        return self.announced.get(_said(found), "") if found else ""


def _listed(document: Document, head: Token) -> bool:
    """ "Two girls and a boy died": what is told one by one is no toll."""
    return head.relation == "conj" or bool(document.kids(head.index, "conj"))


def _strength(document: Document, inside: tuple[Token, ...]) -> bool:
    """ "The tremor was put at 4.9": a bare figure of strength behind the word for a shock."""
    first = max(document.sentences[inside[0].sentence].first, inside[0].index - _SHAKEN)
    before = document.tokens[first : inside[0].index]
    return words.GRADE.fullmatch(inside[-1].text) is not None and any(
        token.lower.removesuffix("s") in words.SHOCKS for token in before
    )


def _said(found: re.Match[str]) -> str:
    """The words of the group that matched."""
    return next((words for words in found.groups() if words), "")


@lru_cache(maxsize=4)
def counter(world: Ontology) -> Counter:
    """The ontology's QuantityKind blocks as a table of forms."""
    kinds = world.of_kind("QuantityKind")
    tolls, phrases = _table(kinds, "announcer", _same), _table(kinds, "phrase", _verb)
    doer, state, noun = _table(kinds, "doer", _verb), _table(kinds, "state", _same), _table(kinds, "noun", noun_forms)
    persons = frozenset(form for kind in kinds if kind.text("counts") for form in _person_nouns(kind))
    graver = tuple(kind.id for kind in sorted(kinds, key=lambda kind: kind.text("gravity")) if kind.text("gravity"))
    undergoer, somebody = (
        _table(kinds, "undergoer", _verb),
        frozenset(kind.id for kind in kinds if kind.text("befalls")),
    )
    fates = Fates(
        undergoer,
        doer,
        state,
        noun,
        persons,
        graver,
        frozenset(word for kind in kinds for word in kind.texts("manner", "en")),
        somebody,
        frozenset(form for kind in kinds for word in kind.texts("human", "en") for form in noun_forms(word)),
        _idioms(kinds, "ending"),
        _idioms(kinds, "losing"),
        _idioms(kinds, "driving"),
        frozenset(form for table in (undergoer, doer) for form, kind in table.items() if kind in somebody),
        _table(kinds, "lying", noun_forms),
    )
    shares = frozenset(kind.id for kind in kinds if kind.text("unit") == _PERCENT)
    told = {form: kind for table in (noun, state, doer) for form, kind in table.items() if kind in graver}
    losing = _idioms(kinds, "losing").items()
    told |= {f"{verb} {own} {thing}": kind for (verb, thing), kind in losing for own in words.OWN}
    before, behind = _announcement(tolls, phrases, told), _behind(tolls, told)
    people = frozenset(kind.id for kind in kinds if kind.text("counts"))
    coded = frozenset(form for kind in kinds if kind.text("coded") for form in _nouns(kind))
    return Counter(
        fates, doer, state, noun, before, behind, told | tolls | phrases, persons, graver, shares, people, coded, _table(kinds, "fallen", _fallen),
    )  # fmt: skip


def _idioms(kinds: Iterable[Block], name: str) -> dict[Idiom, str]:
    """(form of a verb, form of its object) -> the kind: "take life"."""
    pairs = ((kind.id, *word.split()) for kind in kinds for word in kind.texts(name, "en"))
    return {
        (form, thing): kind for kind, verb, noun in pairs for form in verb_forms(verb) for thing in noun_forms(noun)
    }


def _table(kinds: Iterable[Block], name: str, inflect: Callable[[str], Iterable[str]]) -> dict[str, str]:
    forms = ((form, kind.id) for kind in kinds for word in kind.texts(name, "en") for form in sorted(inflect(word)))
    return dict(reversed(list(forms)))


def _same(word: str) -> Iterable[str]:
    return (word,)


def _fallen(word: str) -> Iterable[str]:
    return {*verb_forms(word), *noun_forms(word)}


def _verb(words: str) -> Iterable[str]:
    """The forms of a verb with its particle or object behind it ("take the life of" -> "took the life of")."""
    verb, _, rest = words.partition(" ")
    return (f"{form} {rest}".strip() for form in verb_forms(verb))


def _person_nouns(kind: Block) -> Iterable[str]:
    """Nouns of people; "deaths" or "arrests" already say what happened to them."""
    if kind.texts("undergoer") or kind.texts("state"):
        return ()
    return _nouns(kind)


def _nouns(kind: Block) -> Iterable[str]:
    return (form for word in kind.texts("noun", "en") for form in noun_forms(word))


def _announcement(tolls: Iterable[str], phrases: Iterable[str], told: Iterable[str]) -> re.Pattern[str]:
    """Matches words up to a number: "death toll has now risen to", "the number of those killed stands at", "the injured
    now total", or "claimed the lives of at least"."""
    either, skipped = _any(tolls), _any(words.SKIPPED_BEFORE)
    toll = rf"(?P<toll>{either})\b|{words.NUMBER_OF} (?P<number>{_any(told)})\b"
    return re.compile(
        rf"\b(?:(?:{toll})(?:(?!\b(?:{either})\b)[^.;,\d])*"
        rf"|the (?P<these>{_any(told)}) {words.TOTALS}(?: (?:{skipped}))* ?"
        rf"|(?P<phrase>{_any(phrases)})(?: (?:{skipped}))* ?)$"
    )


def _behind(tolls: Iterable[str], told: Iterable[str]) -> re.Pattern[str]:
    """Matches " the number of deaths" or " the death toll" right behind a number."""
    return re.compile(rf" (?:the|its|their) (?:({_any(tolls)})|{words.NUMBER_OF} ({_any(told)}))\b")


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))


def _phrase(document: Document, last: Token, noun: Token | None) -> Span | None:
    """The counted noun with its adjectives: "nine of the <stolen boats>"."""
    if noun is None:
        return None
    between = document.tokens[last.index + 1 : noun.index]
    first = next((token for token in between if token.lower not in words.LINKING), noun)
    return Span(first.start, noun.end)


def _is_pronoun(document: Document, number: Token, *, alone: bool, kind: str) -> bool:
    """ "One must pay"; "higher than the one announced", which was told of before."""
    before = document.tokens[number.index - 1].lower if number.index else ""
    return number.lower in words.PRONOUNS and (not kind or (alone and before in words.POINTING))
