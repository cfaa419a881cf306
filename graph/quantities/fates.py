"""a counted noun in its sentence -> what befell those counted: the kind that verbs, idioms and words beside it give"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graph.lang.en import measures as words
from graph.quantities.standing import following, previous
from graph.text import Document, Token

Idiom = tuple[str, str]
_PART = 3
# Whom a second verb does something to itself: "wounding two and killing a guard".
_OWN = ("obj",)


@dataclass(frozen=True, slots=True)
class Fates:
    """The ontology's tables of what verbs make of those they count.

    `graver` are the kinds that befall somebody, the gravest first, `persons` the nouns of people, `somebody` the kinds
    whose verbs are told of people whatever they are called, `human` further words for people: who else is "killed" may
    be sheep, or jobs.
    `ending` and `losing` are verbs with their object: "took 12 lives", "12 lost their lives"; `driving` those with what
    somebody is brought out of: "drove 12 from their homes"; `verbs` are all forms of verbs that tell a kind of `somebody`, `beds` the
    nouns of where those lie whom something befell.
    """

    undergoer: Mapping[str, str]
    doer: Mapping[str, str]
    state: Mapping[str, str]
    noun: Mapping[str, str]
    persons: frozenset[str]
    graver: tuple[str, ...]
    deadly: frozenset[str]
    somebody: frozenset[str] = frozenset()
    human: frozenset[str] = frozenset()
    ending: Mapping[Idiom, str] = field(default_factory=dict)
    losing: Mapping[Idiom, str] = field(default_factory=dict)
    driving: Mapping[Idiom, str] = field(default_factory=dict)
    verbs: frozenset[str] = frozenset()
    beds: Mapping[str, str] = field(default_factory=dict)

    def lying(self, document: Document, head: Token) -> str:
        """ "Fourteen people lay in hospital beds", "30 are in hospital": the kind of those who lie in such a place."""
        above = document.tokens[head.head] if head.relation == "nsubj" else head
        places = (above, *document.kids(above.index, "obl")) if above.lower in words.LYING else (above,)
        for place in places if head.relation == "nsubj" else ():
            inside = any(case.lower == words.IN for case in document.kids(place.index, "case"))
            which = document.kids(place.index, "compound", "amod") if place.lower in words.BEDS else ()
            named = (place.lower, *(kid.lower for kid in which))
            if inside and (kind := next((self.beds[name] for name in named if name in self.beds), "")):
                return kind
        return ""

    def somebodys(self, word: str) -> bool:
        """True for a word that can stand for a person: listed, or with an ending that makes one ("beekeepers")."""
        return word in self.human or (word.endswith(words.PERSONAL) and len(word) > words.SHORTEST)

    def befalls(self, document: Document, head: Token) -> str:
        """The kind that the verbs and nouns above a counted noun give it; the graver of several ("shot and killed")."""
        found = dict.fromkeys(self._fates(document, head))
        return next((kind for kind in self.graver if kind in found), next(iter(found), ""))

    def _fates(self, document: Document, head: Token) -> Iterator[str]:
        for kid in document.kids(head.index, "acl"):
            if kid.lower in self.undergoer and not document.kids(kid.index, "obj"):
                yield self.undergoer[kid.lower]
            elif kid.relation != "acl":
                lost = self._idioms(document, kid, "obj", self.losing)
                yield from (self.doer[kid.lower],) if kid.lower in self.doer else lost
        while head.relation == "conj" and document.tokens[head.head].pos in ("NOUN", "NUM", "PROPN"):
            head = document.tokens[head.head]
        above = document.tokens[head.head]
        joined = (kid for kid in document.kids(above.index, "conj", "xcomp") if kid.index > head.index)
        verbs = (above, *(kid for kid in joined if not _of_others(document, kid)))
        for verb in verbs:
            yield from self._fate(document, head, verb)
        if head.relation == "nmod" and above.lower in self.noun and above.lower not in self.persons:
            yield self.noun[above.lower]

    def _fate(self, document: Document, head: Token, verb: Token) -> Iterator[str]:
        """What one verb does to its passive subject or object, or what its subject does or is."""
        undergoes = head.relation in ("obj", "nsubj:pass")
        if undergoes and self._deadly(document, verb):
            yield self.graver[0]
        if undergoes:
            yield from (self.undergoer[word] for word in _worded(document, verb) if word in self.undergoer)
        if undergoes:
            yield from self._idioms(document, verb, "obl", self.driving)
        if head.relation == "nsubj":
            lost = self._idioms(document, verb, "obj", self.losing)
            does = [self.doer[word] for word in _worded(document, verb) if word in self.doer]
            yield from does or lost
        if head.relation in ("obj", "iobj") and head.head == verb.index:
            yield from self._ended(document, head, verb)
        stands = head.relation == "nsubj:pass" or (head.relation == "nsubj" and document.kids(verb.index, "cop"))
        if (stands or head.relation == "obj" or self._is(document, head, verb)) and verb.lower in self.state:
            yield self.state[verb.lower]

    @staticmethod
    def _is(document: Document, head: Token, verb: Token) -> bool:
        """ "Eight are missing", "20 remain unaccounted for": a state read as the verb of the subject."""
        above = verb if verb.relation != "xcomp" else document.tokens[verb.head]
        return head.relation == "nsubj" and head.head == above.index and not document.kids(verb.index, "obj")

    @staticmethod
    def _idioms(document: Document, verb: Token, relation: str, table: Mapping[Idiom, str]) -> Iterator[str]:
        """ "Twelve lost their lives", "driven from their homes": the kind that a verb and a noun below it give."""
        nouns = document.kids(verb.index, relation)
        yield from (table[verb.lower, noun.lower] for noun in nouns if (verb.lower, noun.lower) in table)

    def _ended(self, document: Document, head: Token, verb: Token) -> Iterator[str]:
        """ "Took 12 lives", "cost 12 miners their lives"."""
        objects = (head, *document.kids(verb.index, "obj"), *document.kids(head.index))
        yield from (self.ending[verb.lower, kid.lower] for kid in objects if (verb.lower, kid.lower) in self.ending)

    def _deadly(self, document: Document, verb: Token) -> bool:
        """True for "fatally wounded", "shot dead", "stabbed to death", "shot dead two clerks"."""
        behind = document.tokens[verb.index + 1 : verb.index + 2]
        if any(token.relation == "amod" and token.lower in self.deadly for token in behind):
            return True
        for kid in document.kids(verb.index, "advmod", "xcomp", "obl"):
            if kid.lower in self.deadly and (kid.relation != "obl" or document.tokens[kid.index - 1].lower == words.TO):
                return not any(
                    self.ends(document, token) for token in document.tokens[max(kid.index - _PART, 0) : kid.index]
                )
        return False

    def ends(self, document: Document, number: Token) -> bool:
        """ "Nine were shot, three of them fatally": so many of those the verb counts are dead, and not all."""
        behind = document.tokens[number.index + 1 : number.index + 1 + _PART]
        adverbs = [place for place, token in enumerate(behind) if token.pos == "ADV" and token.lower in self.deadly]
        between = [token.lower for token in behind[: adverbs[0]]] if adverbs else []
        return (
            number.pos == "NUM"
            and bool(adverbs)
            and (not between or between[0] == words.OF and len(between) == _PART - 1)
        )

    def beside(self, document: Document, first: Token, head: Token) -> str:
        """The kind by the words directly before ("killing two") and after ("two were killed")."""
        before = previous(document, first)
        if before and before.lower in words.OTHERS:
            before = previous(document, before)
        if before and (kind := self.undergoer.get(before.lower) or self.ending.get((before.lower, head.lower))):
            return kind
        passive = False
        for token in following(document, head):
            if passive and token.lower in self.undergoer:
                return self.undergoer[token.lower]
            if not passive and token.lower in self.doer:
                return self.doer[token.lower]
            if token.pos not in ("AUX", "ADV", "PRON", "ADJ"):
                break
            passive = passive or token.lower in words.PASSIVE
        return ""


def _worded(document: Document, verb: Token) -> tuple[str, ...]:
    """A verb alone, with its particle and with what its subject or object was then: "gunned", "gunned down", "burned alive"."""
    beside = document.kids(verb.index, "compound:prt", "xcomp", "advmod")
    return (verb.lower, *(f"{verb.lower} {kid.lower}" for kid in beside))


def _of_others(document: Document, verb: Token) -> bool:
    """True for a joined verb with a subject of its own: "six were hurt and two killed"."""
    near = document.tokens[max(verb.index - _PART, 0) : verb.index]
    joins = max((token.index for token in near if token.pos == "CCONJ"), default=verb.index)
    counted = any(token.pos == "NUM" and token.index > joins for token in near)
    return counted or bool(document.kids(verb.index, "nsubj", "nsubj:pass", *_OWN))
