"""Document and findings -> Scene: quick answers on who stands where and what hangs on what"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.findings import ActorMention, Findings, PlaceMention
from graph.lang.en.factuality import ACCORDING
from graph.lang.en.measures import OF
from graph.lang.en.triggers import BEARERS, CROWD_COUNTS, GROUPS, NOBODY, OTHERS, PASSING, PERSONS, PLACING
from graph.text import Document, Token
from graph.values import Span

_PHRASE = frozenset(
    ("det", "amod", "compound", "nummod", "flat", "fixed", "nmod:poss", "nmod:desc", "goeswith", "advmod")
)
_CASES = ("case", "mark")
_SAME = ("flat", "appos", "nmod:desc")
_SOURCES = ("obl", "advmod", "case")
_INSIDE = ("compound", "amod", "nmod:poss", "nmod", "flat", "nmod:desc", "appos", "nsubj")
_MARKS, _SINGLE = {"\u201c": 1, "``": 1, "`": 1, "\u201d": -1, "''": -1, '"': 0}, {"\u2018": 1, "\u2019": -1}
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"))


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A document with its actors and places by token; what is kept of a scene hangs on this very one.

    `bases` are the relations without subtypes, `below` leads from those of what hangs on a word to it, and `credited`
    from a word to the one that names its source.
    """

    document: Document
    tokens: tuple[Token, ...]
    children: tuple[tuple[int, ...], ...]
    actors: dict[int, tuple[ActorMention, ...]]
    places: dict[int, PlaceMention]
    times: frozenset[int]
    names: frozenset[int]
    bases: tuple[str, ...]
    below: tuple[Mapping[str, tuple[int, ...]], ...]
    credited: dict[int, int]

    def kids(self, index: int, relation: str, *others: str) -> tuple[int, ...]:
        """The children with one of these relations, in text order; "nsubj" takes "nsubj:pass" too."""
        below = self.below[index]
        found = below.get(relation, ())
        if not below:
            return found
        for name in others:
            if name in below:
                found = tuple(sorted({*found, *below[name]})) if found else below[name]
        return found

    def case(self, index: int) -> str:
        """The preposition of a phrase, "" without one."""
        tokens, below = self.tokens, self.below[index]
        for kid in self.kids(index, *_CASES) if "mark" in below else below.get("case", ()):
            if kid > index:
                break
            if tokens[kid].relation in _CASES and tokens[kid].tag != "POS":
                return tokens[kid].lower
        return self._opening(index) if tokens[index].relation == "nmod" else ""

    def _opening(self, index: int) -> str:
        """The preposition that opens a noun phrase although the parser hung it on an inner noun."""
        tokens, children, first = self.tokens, self.children, index
        while children[first] and children[first][0] < first:
            first = children[first][0]
        return tokens[first].lower if first != index and tokens[first].relation == "case" else ""

    def marks(self, first: int, last: int) -> list[int]:
        """The quotation marks from a token up to another: 1 opens, -1 closes, 0 does either; "``" may come as two tokens."""
        texts = [token.text for token in self.tokens[first:last]]
        second = {place for place in range(1, len(texts)) if texts[place] == texts[place - 1] == "`"}
        marks = _MARKS | _SINGLE if "\u2018" in texts else _MARKS
        return [marks[text] for place, text in enumerate(texts) if text in marks and place not in second]

    def headline(self, index: int) -> bool:
        """True inside the title of the article."""
        return self.document.sentences[self.tokens[index].sentence].headline

    def reach(self, index: int) -> tuple[int, int]:
        """The tokens (first, last exclusive) of the sentence, joined with neighbours that a wrong split cut off."""
        sentences, number = self.document.sentences, self.tokens[index].sentence
        first = last = number
        while first and sentences[first - 1].paragraph == sentences[number].paragraph and self._open(first - 1):
            first -= 1
        while (
            last + 1 < len(sentences)
            and sentences[last + 1].paragraph == sentences[number].paragraph
            and self._open(last)
        ):
            last += 1
        return sentences[first].first, sentences[last].last

    def _open(self, number: int) -> bool:
        return self.tokens[self.document.sentences[number].last - 1].pos != "PUNCT"

    def named(self, index: int) -> bool:
        """True when the token belongs to an actor or place, or is written as a name."""
        token = self.tokens[index]
        if index in self.actors or index in self.places:
            return True
        written = token.pos == "PROPN" or (
            token.pos in ("ADJ", "NOUN") and token.text[0].isupper() and self._inside(token)
        )
        return written and index not in self.times

    def _inside(self, token: Token) -> bool:
        first = self.document.sentences[token.sentence].first
        return any(before.pos != "PUNCT" for before in self.tokens[first : token.index])

    def actor_like(self, index: int) -> bool:
        """True when the phrase can be a participant: named, a word for people, or named inside."""
        token = self.tokens[index]
        if self.named(index) or token.lower in PERSONS or token.lower.removesuffix("s") in PERSONS:
            return True
        return any(self.named(k) for k in self.kids(index, "compound", "amod", "nmod:poss", "flat", "nmod:desc"))

    def somebody(self, index: int) -> bool:
        """True when the phrase can act: named or a word for people, known or by its ending; a bare capital may be a name."""
        token = self.tokens[index]
        stem = token.lower.removesuffix("s")
        bare = token.text[0].isupper() and token.tag == "NN" and not self.kids(index, "det", "amod")
        if token.lower in CROWD_COUNTS:
            return any(self.somebody(kid) for kid in self.kids(index, "nmod") if self.case(kid) == OF)
        return bare or self.actor_like(index) or (stem.endswith(BEARERS) and stem not in NOBODY and len(stem) > 4)

    def somebody_alone(self, index: int) -> bool:
        """True for a noun that is a word for people itself, whatever names stand before it."""
        token = self.tokens[index]
        stem = token.lower.removesuffix("s")
        return token.lower in PERSONS or stem in PERSONS or (stem.endswith(BEARERS) and stem not in NOBODY)

    def phrase(self, index: int) -> Span:
        """The noun phrase around its head, without relative clauses and prepositional phrases."""
        tokens, places = self.tokens, [index]
        if not self.children[index]:
            return tokens[index].span
        for kid in self.children[index]:
            relation = tokens[kid].relation
            if relation == "advmod" and kid > index:
                continue
            if relation in _PHRASE or (relation == "nsubj" and tokens[index].relation == "nsubj"):
                places.extend(self.document.subtree(kid) if self.children[kid] else (kid,))
        places = [p for p in places if tokens[p].tag != "POS" or p < index]
        low = high = index
        known = set(places)
        known.update(p + 1 for p in places if p + 2 in known and tokens[p + 1].tag == "HYPH")
        while low - 1 in known:
            low -= 1
        while high + 1 in known:
            high += 1
        while low < index and tokens[low].pos == "PUNCT":
            low += 1
        return Span(tokens[low].start, tokens[high].end)

    def conjuncts(self, index: int) -> tuple[int, ...]:
        """A nominal head and those joined to it by "and", also where the parse took them for an apposition."""
        beside = self.kids(index, "conj", "appos")
        joined = [k for k in beside if self.tokens[k].pos in _NOMINAL] if beside else beside
        if not joined:
            return (index,)
        number = self.tokens[index].pos == "NUM"
        joined = [k for k in joined if self.tokens[k].relation == "conj" or self.kids(k, "cc")]
        joined = [k for k in joined if not self.kids(k, "cop")]
        joined = [k for k in joined if number or self.tokens[k].pos != "NUM"]
        joined = [k for k in joined if not self._second_title(index, k)]
        return (index, *(c for k in joined for c in self.conjuncts(k)))

    def _second_title(self, head: int, other: int) -> bool:
        """ "The author and <journalist> Ann Lee": two nouns under one determiner before a name are one person."""
        named = [k for k in self.kids(head, "appos", "flat") if self.named(k)]
        plain = all(self.tokens[k].tag == "NN" for k in (head, other)) and not self.kids(other, "det")
        return plain and bool(self.kids(head, "det")) and named[:1] == [other + 1]

    def inside(self, index: int) -> Iterator[int]:
        """The named tokens within a noun phrase and its prepositional phrases: names beside the head first, then inward."""
        tokens = self.tokens
        yield from (k for k in self.kids(index, "appos", "flat", "nmod:desc") if k > index and self.named(k))
        yield from self._titled(index)
        waiting = [index]
        for place in waiting:
            for kid in self.kids(place, *_INSIDE):
                case = self.case(kid)
                if self._owns(place, kid) or case in PASSING or (case in PLACING and self._people(place)):
                    continue
                if (self.title(place) and tokens[kid].relation not in _SAME) or self._backed(kid):
                    continue
                if self.named(kid):
                    yield kid
                waiting.append(kid)

    def _owns(self, index: int, owner: int) -> bool:
        """ "Their allies" and "Ann Lee's brother" are not they and not she, though "its fighters" are its own."""
        if self.tokens[owner].relation != "nmod:poss":
            return False
        person = any(mention.actor.kind == "person" for mention in self.actors.get(owner, ()))
        pronoun = self.tokens[owner].pos == "PRON"
        return self.tokens[index].lemma in OTHERS or (person and (pronoun or self._people(index)))

    def _titled(self, index: int) -> Iterator[int]:
        """ "The deputy leader of the union, Ann Field": the person behind the comma that ends the title's phrase."""
        if not self.title(index):
            return
        for last in (index, *self.kids(index, "nmod")):
            last = self._closed(last)
            comma = last + 2 < len(self.tokens) and self.tokens[last + 1].lower == ","
            if comma and any(m.actor.kind == "person" for m in self.actors.get(last + 2, ())):
                yield last + 2

    def _closed(self, last: int) -> int:
        """The end of a short form in brackets behind a word, else the word."""
        behind = self.tokens[last + 1 : last + 4]
        return last + 3 if len(behind) == 3 and behind[0].text == "(" and behind[2].text == ")" else last

    def _backed(self, index: int) -> bool:
        """ "A US-backed group": whoever backs it is not the group."""
        return self.tokens[index].relation == "amod" and self.tokens[index].tag in ("VBN", "VBD", "VBG")

    def _people(self, index: int) -> bool:
        """ "Groups in Arlen" are not Arlen, though "targets in Arlen" are Arlen's."""
        lower = self.tokens[index].lower
        return lower in PERSONS or lower.removesuffix("s") in PERSONS

    def title(self, index: int) -> bool:
        """True for a word that stands for one person ("the Iraqi commander" is not Iraq)."""
        token = self.tokens[index]
        return token.lower in PERSONS and token.lower not in GROUPS and token.tag in ("NN", "NNP")


def scene(document: Document, found: Findings) -> Scene:
    """Index what was found by token; of mentions that overlap the longer counts, those of one span count together."""
    actors: dict[int, tuple[ActorMention, ...]] = {}
    places: dict[int, PlaceMention] = {}
    by_span: dict[Span, tuple[ActorMention, ...]] = {}
    for actor in found.actors:
        by_span[actor.span] = (*by_span.get(actor.span, ()), actor)
    for span in sorted(by_span, key=lambda s: (s.end - s.start, s)):
        actors.update(dict.fromkeys(document.indices(span), by_span[span]))
    for place in sorted(found.places, key=lambda m: (m.span.end - m.span.start, m.span)):
        places.update(dict.fromkeys(document.indices(place.span), place))
    times = document.covered(time.span for time in found.times)
    names = document.covered(name.span for name in found.names)
    whole = (document, document.tokens, document.children)
    return Scene(*whole, actors, places, times, names, document.bases, document.below, _credited(document))


def _credited(document: Document) -> dict[int, int]:
    """ "According to officials, ...": the word that the phrase with the source hangs on, and that phrase."""
    bases, cues = document.bases, () if ACCORDING.isdisjoint(document.lowers) else document.worded(ACCORDING)
    phrases = [place for cue in cues for place in (cue.head if bases[cue.index] == "case" else cue.index, cue.index)]
    return {document.tokens[place].head: place for place in reversed(phrases) if bases[place] in _SOURCES}
