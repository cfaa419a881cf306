"""a pronoun for a thing or for several -> the phrase before it that it most likely stands for, by where each phrase stands"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp
from typing import NamedTuple

from graph.lang.en import actors as words
from graph.lang.en import antecedents, pronouns
from graph.model import Thing
from graph.roster import Roster
from graph.text import Document, Token

_MANY = ("NNS", "NNPS")
_NOMINAL = ("NOUN", "PROPN")
_CLAUSES = frozenset(("advcl", "acl", "ccomp", "xcomp", "parataxis", "csubj", "root"))
_ROLES = frozenset(("nsubj", "obj", "iobj", "obl", "nmod", "nmod:poss", "conj", "appos", "root"))
_INNER = frozenset(("compound", "flat", "fixed", "goeswith", "nmod:desc", "amod", "vocative", "discourse", "dep"))
_BODIES = frozenset(("organization", "armed-group", "alliance", "government", "military", "outlet"))
_OBJECTS = ("obj", "iobj")
_STEPS = 6
_NEAR = (4, 8, 14, 22, 34)
_GAPS = tuple(f"gap {bound}" for bound in (*_NEAR, 99))
_EMPTY = "expl"


class Standing(NamedTuple):
    """A pronoun with its role, the head of its clause, whether it does what the clause tells, and whether its verb is one of saying."""

    token: Token
    role: str
    top: int
    acts: bool
    says: bool


@dataclass(frozen=True, slots=True)
class Phrases:
    """What stands in an article before its pronouns; `told` are the actors meant so far, by the head of their phrase."""

    document: Document
    known: Roster
    saying: frozenset[str]
    told: dict[int, tuple[Thing, ...]]

    def note(self, head: int, thing: Thing) -> None:
        """Remember whom a phrase means."""
        self.told[head] = (*self.told.get(head, ()), thing)

    def meant(self, pronoun: Token, forms: frozenset[str]) -> tuple[Thing, ...]:
        """The actors that a pronoun stands for: those of the best phrase, or of all that are joined to it."""
        best = self.best(pronoun, forms)
        joined = [k for k in self._joined(best) if k < pronoun.index] if best >= 0 else []
        parts = [self.told.get(k, ()) for k in (best, *joined)]
        return tuple(dict.fromkeys(thing for things in parts for thing in things)) if all(parts) else ()

    def best(self, pronoun: Token, forms: frozenset[str]) -> int:
        """The head of the phrase, or the earlier pronoun, that a pronoun stands for; -1 where none is clearly the best."""
        others = tuple(self.before(pronoun, forms))
        if pronoun.relation == _EMPTY or self.told.keys().isdisjoint(other.index for other in others):
            return -1
        neuter = pronoun.lower in words.NEUTER
        weights = antecedents.NEUTER if neuter else antecedents.PLURAL
        sure = pronouns.NEUTER_SURE if neuter else pronouns.PLURAL_SURE
        asked = self._standing(pronoun)
        scores = {other.index: _weight(weights, self.marks(asked, other)) for other in others}
        best = max(scores, key=lambda index: (scores[index], index))
        every = _weight(weights, self.idle(pronoun)) + sum(scores.values())
        return best if scores[best] > sure * every else -1

    def _joined(self, head: int) -> list[int]:
        kids = self.document.below[head].get("conj", ())
        return [k for k in kids if self.document.tokens[k].pos in _NOMINAL]

    def before(self, pronoun: Token, forms: frozenset[str]) -> Iterator[Token]:
        """The heads of phrases and the like pronouns in the sentence so far and the one before."""
        sentences, barred = self.document.sentences, self._doers(pronoun)
        first = sentences[max(pronoun.sentence - 1, 0)].first
        for token in self.document.tokens[first : pronoun.index]:
            heads = token.pos in _NOMINAL and token.relation not in _INNER
            if (heads or token.lower in forms) and token.index not in barred:
                yield token

    def _standing(self, pronoun: Token) -> Standing:
        role = self._role(pronoun)
        acts = role == "nsubj"
        says = acts and self.document.tokens[pronoun.head].lemma in self.saying
        return Standing(pronoun, role, self._top(pronoun), acts, says)

    def _doers(self, pronoun: Token) -> tuple[int, ...]:
        """The subjects of the verb whose object a pronoun is: "drove <the rebels> off and followed them"."""
        if pronoun.relation not in _OBJECTS or pronoun.lower.endswith(words.REFLEXIVE):
            return ()
        verb = pronoun.head
        for _ in range(_STEPS):
            own = self.document.below[verb].get("nsubj", ())
            if own or self.document.tokens[verb].relation != "conj":
                return own
            verb = self.document.tokens[verb].head
        return ()

    def marks(self, asked: Standing, other: Token) -> Iterator[str]:
        """What tells for and against a phrase."""
        pronoun, role = asked.token, self._role(other)
        here, like = other.sentence == pronoun.sentence, other.lower in words.NEUTER or other.lower in words.PLURAL
        yield "here" if here else "before"
        yield f"{role} here" if here else f"{role} before"
        yield _GAPS[bisect_left(_NEAR, pronoun.index - other.index)]
        if role == asked.role and role in ("nsubj", "obj"):
            yield "same role"
        if role == "nsubj" and asked.acts and not here and self._opens(other) and self._opens(pronoun):
            yield "both open"
        if asked.says and not like:
            yield "who speaks" if other.index in self.told or self._people(other) else "what speaks"
        if here:
            yield from self._clause(asked, other, role)
        if like:
            yield "pronoun"
        else:
            yield from self._kind(other)

    def _clause(self, asked: Standing, other: Token, role: str) -> Iterator[str]:
        pronoun = asked.token
        if asked.top == self._top(other):
            own = pronoun.relation == "nmod:poss" or pronoun.lower.endswith(words.REFLEXIVE)
            yield ("own subject" if role == "nsubj" else "own clause") if own else "clause of both"
        if self._over(other, pronoun):
            yield "over it"

    def _kind(self, other: Token) -> Iterator[str]:
        yield "several" if other.tag in _MANY or self._joined(other.index) else "one"
        things = self.told.get(other.index, ())
        kind = things[0].kind if things else ""
        if kind in _BODIES:
            yield "body"
        elif kind in ("person", "country"):
            yield kind
        if self._people(other):
            yield "people"
        if other.pos == "PROPN":
            yield "name"
        determiners = self.document.kids(other.index, "det")
        if determiners and any(k.relation == "det" and k.lower in pronouns.EMPTY for k in determiners):
            yield "nobody"
        if len(self.document.where.get(other.lower, ())) > 2:
            yield "often"

    def idle(self, pronoun: Token) -> Iterator[str]:
        """What tells that a pronoun stands for no phrase."""
        yield "none"
        above = self.document.tokens[pronoun.head]
        kids = {self.document.bases[k] for k in self.document.children[above.index]}
        if pronoun.relation == _EMPTY or (above.pos == "ADJ" and kids & {"csubj", "ccomp", "xcomp", "advcl"}):
            yield "empty"
        elif above.pos == "ADJ" or "cop" in kids:
            yield "said to be"

    def _role(self, token: Token) -> str:
        relation = token.relation if token.relation in _ROLES else self.document.bases[token.index]
        return relation if relation in _ROLES else "other"

    def _people(self, other: Token) -> bool:
        return other.lower in self.known.people or other.lower in self.known.crowds

    def _opens(self, token: Token) -> bool:
        """True for the first subject of a sentence."""
        first = self.document.sentences[token.sentence].first
        return not any(t.relation.startswith("nsubj") for t in self.document.tokens[first : token.index])

    def _top(self, token: Token) -> int:
        """The head of the clause of a word."""
        for _ in range(_STEPS):
            joined = token.relation == "conj" and token.pos in ("VERB", "AUX")
            if joined or self.document.bases[token.index] in _CLAUSES:
                break
            token = self.document.tokens[token.head]
        return token.index

    def _over(self, other: Token, token: Token) -> bool:
        """True when the pronoun stands inside the phrase itself."""
        for _ in range(_STEPS):
            if token.head == token.index:
                return False
            token = self.document.tokens[token.head]
            if token.index == other.index:
                return True
        return False


def _weight(weights: Mapping[str, float], marks: Iterable[str]) -> float:
    return exp(sum([weights.get(mark, 0.0) for mark in marks]))
