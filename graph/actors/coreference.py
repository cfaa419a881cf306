"""named actors of one article -> what its descriptions and pronouns refer to, from left to right"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.actors import genders
from graph.actors.offices import charged, followed_by_name, held
from graph.actors.pronouns import Phrases
from graph.actors.recent import Recent
from graph.actors.tellers import spokesmen, tellers
from graph.lang.en import actors as words
from graph.model import ActorMention, Span, Thing
from graph.naming import fold, slug
from graph.roster import Roster
from graph.text import Document, Token

_LAND, _LED = frozenset({"country"}), frozenset({"VBN", "VBD"})
_GENDERED = ((words.MASCULINE, genders.MASCULINE), (words.FEMININE, genders.FEMININE))
_UNSEXED = (words.NEUTER, words.PLURAL)
# These refer to somebody in every article, whatever the ontology says.
_ALWAYS = words.OFFICES.union(*(forms for forms, _ in _GENDERED), *_UNSEXED)


def references(
    document: Document, named: Sequence[ActorMention], known: Roster, saying: frozenset[str]
) -> Iterator[ActorMention]:
    """Descriptions ("the group", "these two figures"), unnamed groups ("protesters") and pronouns with their actors.

    `saying` are the lemmas of the verbs of saying.
    """
    at = {index: mention for mention in named for index in document.indices(mention.span)}
    firsts = {mention.actor.kind: mention.actor for mention in reversed(named)}
    counts = Counter(mention.actor.id for mention in named)
    recent = Recent(genders=genders.told(document, named), spokesmen=spokesmen(document, named, saying))
    return _Pass(document, known, at, firsts, counts, recent, Phrases(document, known, saying, {})).run()


@dataclass(frozen=True, slots=True)
class _Pass:
    """One way through an article from left to right; `recent` remembers who was named on it."""

    document: Document
    known: Roster
    at: Mapping[int, ActorMention]
    firsts: Mapping[str, Thing]
    counts: Mapping[str, int]
    recent: Recent
    phrases: Phrases

    def run(self) -> Iterator[ActorMention]:
        """The references in text order."""
        telling = (*self.document.worded(_ALWAYS), *self.document.worded(self.known.telling))
        for token in map(self.document.tokens.__getitem__, sorted({*self.at, *[token.index for token in telling]})):
            mention = self.at.get(token.index)
            if mention is None:
                for reference in self._reference(token):
                    self.phrases.note(token.index, reference.actor)
                    self.recent.named.append((reference.actor, token.sentence, token.relation.startswith("nsubj")))
                    yield reference
            elif token.start == mention.span.start:
                self._set_in(mention, token)
                if mention.form != "demonym":
                    self._remember(mention, token)

    def _set_in(self, mention: ActorMention, token: Token) -> None:
        """Remembers the country that is named, or whose people or institution is; not who only leads or backs another."""
        above = self.document.tokens[token.head]
        if token.relation in ("compound", "amod") and above.tag in _LED:
            return
        for place in (mention.actor.id, *mention.actor.within):
            label = self.known.labels.get(fold(place.replace("-", " ")))
            if label is not None and label.thing.kind == "country" and label.thing.id == place:
                self.recent.lands.append((label.thing, token.sentence))

    def _remember(self, mention: ActorMention, token: Token) -> None:
        head = self.document.head_of(mention.span) or token
        above = self.document.tokens[head.head]
        # In "the Gull company said" the company is the Gull.
        kinds = self.known.references.get(above.lower, ()) if head.relation in ("compound", "det") else ()
        head = above if mention.actor.kind in kinds else head
        self.phrases.note(head.index, mention.actor)
        self.recent.named.append((mention.actor, token.sentence, head.relation.startswith("nsubj")))
        institution, joint, _ = mention.actor.id.partition("-of-")
        if joint:
            self.recent.institutions[institution] = mention.actor
        if mention.actor.kind == "person":
            self.recent.offices |= dict.fromkeys(held(self.document, mention.span), mention.actor)

    def _reference(self, token: Token) -> Iterator[ActorMention]:
        if token.pos == "PRON" or token.lower in words.PERSONAL:
            yield from self._pronoun(token)
        elif token.pos in ("NOUN", "PROPN") and not self._modifies(token):
            if token.lower in self.known.references or self._is_crowd(token):
                yield from self._description(token)
            elif token.lower in words.OFFICES:
                yield from self._office(token)

    def _is_crowd(self, token: Token) -> bool:
        before = self.document.tokens[token.index - 1].lower if token.index else ""
        return token.lower in self.known.crowds or f"{before} {token.lower}" in self.known.crowds

    def _modifies(self, token: Token) -> bool:
        """A noun in front of the noun it belongs to ("police station") refers to nobody."""
        return token.relation == "compound" and token.head > token.index and not token.text[0].isupper()

    def _pronoun(self, token: Token) -> Iterator[ActorMention]:
        for forms, gender in _GENDERED:
            if token.lower in forms:
                thing = self.recent.subject(gender, token, genders.speaker(self.document, token, self.at))
                if thing is not None and not self._of_another(token, thing):
                    yield ActorMention(token.span, thing, "pronoun", "pronoun")
        for forms in _UNSEXED:
            for thing in self.phrases.meant(token, forms) if token.lower in forms else ():
                yield ActorMention(token.span, thing, "pronoun", "pronoun")

    def _of_another(self, token: Token, teller: Thing) -> bool:
        """True for "he" where the teller has just told of some man, be it nobody who is named."""
        first = self.document.sentences[token.sentence].first
        told = (t for t in self.document.tokens[first : token.index] if t.lower in self.known.private)
        return any(
            other.relation.startswith("nsubj")
            and teller.id in tellers(self.document, other, self.at, self.phrases.saying)
            for other in told
        )

    def _office(self, token: Token) -> Iterator[ActorMention]:
        """A title before a name, or "the minister" for the last person of this article who was called one."""
        titled = self._titled(token.index + 1)
        if titled is not None:
            yield ActorMention(token.span, titled, "title", "description")
            return
        first = self._phrase_start(token)
        phrase = " ".join(t.lower for t in self.document.tokens[first : token.index + 1])
        thing = self.recent.offices.get(phrase) or self.recent.offices.get(token.lower)
        if thing and self._definite(first) and not followed_by_name(self.document, token.index + 1):
            span = Span(self.document.tokens[first].start, token.end)
            yield ActorMention(span, thing, "office", "description")

    def _titled(self, at: int) -> Thing | None:
        """The person whose name stands behind an office, and behind what it is in charge of."""
        tokens = self.document.tokens
        while at < len(tokens) and tokens[at].lower in words.OFFICES:
            at += 1
        if at + 1 < len(tokens) and tokens[at].lower == words.OF and charged(self.document, at + 1):
            at += 2
        mention = self.at.get(at)
        return mention.actor if mention and mention.actor.kind == "person" else None

    def _description(self, token: Token) -> Iterator[ActorMention]:
        first = self._phrase_start(token)
        start = first - bool(first and self.document.tokens[first - 1].lower in words.TWO)
        named = token.text[0].isupper() and token.index != self.document.sentences[token.sentence].first
        back = (named or self._definite(start)) and not self._new(token)
        things = self._antecedents(start, token) if back else ()
        for thing in things:
            yield ActorMention(self._span(start, token), thing, "description", "description")
        if not things:
            yield from self._unnamed(first, token)

    def _new(self, token: Token) -> bool:
        """A title before a name, or a person told by "of ...", is not one of before ("the commander of the fleet")."""
        after = self.document.tokens[token.index + 1 : token.index + 2]
        person = "person" in self.known.references.get(token.lower, ())
        return person and bool(after) and (after[0].lower == words.OF or after[0].text[:1].isupper())

    def _unnamed(self, first: int, token: Token) -> Iterator[ActorMention]:
        """The institution of a country already spoken of ("the government"), or a group without a name."""
        span = self._span(first, token)
        institution = self._institution(token) if first == token.index and self._definite(first) else None
        if institution:
            yield ActorMention(span, institution, "institution-again", "description")
        elif self._is_crowd(token):
            yield ActorMention(span, self._crowd(span, token, first), "crowd", "description")

    def _institution(self, token: Token) -> Thing | None:
        institution = self.known.institutions.get(token.lower)
        if institution is None or institution.kind == "population":
            return None
        ahead = self.document.tokens[token.index + 1 : token.index + 3]
        if ahead and ahead[0].lower == words.OF:
            owner = self.at.get(ahead[-1].index)
            return institution.of(owner.actor) if owner and owner.actor.kind == "country" else None
        country = self.recent.last(_LAND, token.sentence)
        before = self.recent.institutions.get(institution.id)
        return institution.of(country) if country and before is None else before

    def _span(self, first: int, token: Token) -> Span:
        return Span(self.document.tokens[first].start, token.end)

    def _antecedents(self, first: int, token: Token) -> tuple[Thing, ...]:
        kinds = self._kinds(first, token)
        if kinds and token.lower in self.known.borne:
            return self._bearer(kinds, first, token)
        if kinds and self.document.tokens[first].lower in words.TWO:
            return self.recent.two(kinds)
        last = self._one_of(kinds, token) if kinds else None
        if last is None and token.text[0].isupper():
            last = next((self.firsts[kind] for kind in sorted(kinds) if kind in self.firsts), None)
        return (last,) if last else ()

    def _bearer(self, kinds: frozenset[str], first: int, token: Token) -> tuple[Thing, ...]:
        """ "The ministry", "the labour ministry": the latest body whose name holds these nouns, or has the initial of a bare one."""
        inside = {t.lower for t in self.document.tokens[first : token.index + 1] if t.pos in ("NOUN", "PROPN")}
        for thing in self.recent.all(kinds, token.sentence):
            if inside <= set(fold(thing.name).split()) or (len(inside) == 1 and _initials(thing.name, token)):
                return (thing,)
        return ()

    def _one_of(self, kinds: frozenset[str], token: Token) -> Thing | None:
        """The actor of the kinds named just before, else the one that the article is mostly about; a body that tells of it only where there is no other."""
        land = self.recent.lands[-1:] if kinds == _LAND else []
        if land and land[0][1] == token.sentence:
            return land[0][0]
        barred = tellers(self.document, token, self.at, self.phrases.saying)
        barred |= self.recent.spokesmen if token.lower in self.known.private else frozenset()
        near = self.recent.foremost(kinds, token.sentence, barred)
        if near is not None:
            return near
        before = {thing.id: thing for thing in self.recent.all(kinds, token.sentence)}
        free = [thing for thing in before.values() if thing.id not in barred]
        free = free or [thing for thing in before.values() if thing.kind != "person"]
        return max(free, key=lambda thing: (self.counts[thing.id], thing.id), default=None)

    def _crowd(self, span: Span, token: Token, first: int) -> Thing:
        """An unnamed group; "the gunmen" are those of before."""
        name = self.document.quote(self._hyphened(span, first))
        again = self.recent.crowds.get(token.lower) if first == token.index and self._definite(first) else None
        thing = again or Thing(slug(name), name, "group")
        self.recent.crowds[token.lower] = thing
        return thing

    def _hyphened(self, span: Span, first: int) -> Span:
        """ "Peruvian-backed rebels" with the word before the hyphen."""
        before = self.document.tokens[max(first - 2, 0) : first]
        joined = len(before) == 2 and before[1].text == "-" and not (before[0].space or before[1].space)
        return Span(before[0].start, span.end) if joined else span

    def _definite(self, first: int) -> bool:
        return first > 0 and self.document.tokens[first - 1].lower in words.DEFINITE

    def _kinds(self, first: int, token: Token) -> frozenset[str]:
        """What kinds of actor a noun can refer to; the word before it may narrow them ("terrorist group")."""
        for start in range(first, token.index + 1):
            phrase = " ".join(t.lower for t in self.document.tokens[start : token.index + 1])
            if phrase in self.known.references:
                return self.known.references[phrase]
        return frozenset()

    def _phrase_start(self, token: Token) -> int:
        """The first token of the words before a noun that belong to it, up to its determiner or a name."""
        first = token.index
        while first > 0 and self._belongs(self.document.tokens[first - 1], token):
            first -= 1
        return first

    def _belongs(self, before: Token, token: Token) -> bool:
        if before.sentence != token.sentence or before.index in self.at or before.lower in words.DEFINITE:
            return False
        modifies = before.relation in ("amod", "compound") and (
            before.pos in ("ADJ", "NOUN") or before.tag in ("VBN", "VBG")
        )
        return modifies or before.lower in self.known.descriptors or before.lower in words.OFFICE_PARTS


def _initials(name: str, noun: Token) -> bool:
    return len(name) > 1 and name.isupper() and noun.text[0].upper() in name
