"""token -> what it is for the words of events: a verb, a noun or an adjective, also where the tagger took it for another"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.selection import Selection
from graph.lang.en.headlines import CLAUSES
from graph.lang.en.inflection import noun_plural
from graph.lang.en.triggers import (
    ATTEMPTS,
    COMMANDING,
    DETERMINERS,
    GERUND,
    GROUPS,
    IRREGULAR,
    LIGHT,
    OWNING,
    PARTICIPLES,
    PAST,
    PERSONS,
    SAME_PAST,
    SPELLS,
    THAT,
    WAS,
    WEAK,
)
from graph.lexicon import Hit, Lexicon, Search
from graph.text import Token

_PEOPLE = frozenset(map(noun_plural, PERSONS))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN", "MD"))
_BREAKS = frozenset((",", ";", ":", "|", "-", "\u2013", "\u2014", "..."))
_LED = ("NN", "NNS", "RB", "VBG", "VBN")
_FIXED = ("advmod", "compound", "flat", "fixed", "discourse")
_TOLD = ("VBD", "VBZ", "VBP")
_LONG = 5
_PAST_TAGS = ("VBD", "VBN")
_MANY = ("NNS", "NNPS")
_BASE = ("VB", "VBZ", "VBP")
_NOUNS = ("NOUN", "PROPN")
_STRAY = ("X",)
_SAID_OF, _HELPERS = frozenset(("nsubj", "nsubj:pass")), frozenset(("cop", "aux", "aux:pass", "obj"))
_CLAUSES = frozenset(("root", "conj", "parataxis", "ccomp", "advcl", "appos"))
_QUALIFYING = ("JJ", "RB")
_NOMINAL = ("nsubj", "obj", "obl", "nmod")
_BESIDE = ("det", "amod", "nummod", "compound", "nmod:poss", "case")


def part(scene: Scene, search: Search, token: Token) -> str:
    """The part of speech; empty for a word that only joins others."""
    if token.relation in ("case", "mark", "cc"):
        return ""
    if token.relation.startswith("aux") and not search.lexicon.knows(token.lower, "verb"):
        return ""
    if _in_one_piece(search, token):
        return "verb"
    if state(scene, search, token):
        return "adjective"
    if _taken_for_adjective(scene, search, token):
        return "verb"
    if _attempted(scene, token):
        return ""
    if _verb_by_form(scene, search, token):
        return "verb"
    if token.pos in _NOUNS or _noun_by_place(scene, search, token):
        return "noun"
    if token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
        return "verb"
    return "adjective" if token.pos == "ADJ" else ""


def _taken_for_adjective(scene: Scene, search: Search, token: Token) -> bool:
    """ "Pirates <free> tanker": in a headline without a verb, what looks like an adjective between many and a thing."""
    sentence = scene.document.sentences[token.sentence]
    if token.pos != "ADJ" or not sentence.headline or not sentence.first < token.index < sentence.last - 1:
        return False
    if not search.lexicon.knows(token.lower, "verb") or scene.tokens[token.index - 1].tag not in _MANY:
        return False
    after = scene.tokens[token.index + 1]
    return after.pos in (*_NOUNS, "ADJ", "NUM", "DET") and not _finite_beside(scene, search, token)


def _in_one_piece(search: Search, token: Token) -> bool:
    """ "The hall was <set> alight": what looks like an adjective, with the words right behind it that a listed verb has."""
    if token.pos != "ADJ" or not search.lexicon.knows(token.lower, "verb"):
        return False
    return any(hit.tokens[1:2] == (token.index + 1,) for hit in search.find(token.index, "verb"))


def _attempted(scene: Scene, token: Token) -> bool:
    """ "Guards foil <smuggling> attempt": what is attempted, taken for a verb with the attempt as its object."""
    after = scene.tokens[token.index + 1] if token.index + 1 < len(scene.tokens) else token
    if not token.lower.endswith(GERUND) or token.lemma in LIGHT | COMMANDING or scene.kids(token.index, "aux"):
        return False
    return after.head == token.index and after.lower in ATTEMPTS


def bare(scene: Scene, words: Lexicon) -> list[Token]:
    """The words that may be all that a headline says of its subject."""
    return [t for t in scene.document.worded(words.entries["predicate"].keys()) if _lacks_copula(scene, t)]


def summed(scene: Scene, token: Token) -> bool:
    """ "Fifty <wins> and three defeats": a number of games is a sum and no game."""
    above = scene.tokens[token.head] if token.relation == "conj" else token
    return token.tag == "NNS" and bool(
        scene.kids(token.index, "nummod") or above is not token and scene.kids(above.index, "nummod")
    )


def _lacks_copula(scene: Scene, token: Token) -> bool:
    """ "Poet <dead> at 71": a subject and what it is, with no verb between them."""
    below = scene.below[token.index].keys()
    if not below & _SAID_OF or below & _HELPERS or token.relation not in _CLAUSES:
        return False
    return token.tag not in _FINITE or token.tag == "VBN"


def participle(scene: Scene, search: Search, choice: Selection, token: Token) -> tuple[Hit, ...]:
    """The wordings of a verb in a form that the tagger took for a noun or an adjective: "the <storming> of Arlen"."""
    if token.lower.endswith(GERUND) and token.pos in _NOUNS and token.lower not in choice.known.kinds:
        hits = search.find(token.index, "verb")
        return hits if hits and len(hits[0].tokens) == 1 and scene.kids(token.index, "det", "nmod") else ()
    joined = token.relation == "conj" and scene.tokens[token.head].tag in _PAST_TAGS
    if token.pos == "ADJ" and became(scene, token):
        hits = search.find(token.index, "verb")
        return tuple(hit for hit in hits if len(hit.tokens) == 1)
    if token.pos == "ADJ" and (joined or token.relation == "amod") and token.lower.endswith(PARTICIPLES):
        hits = search.find(token.index, "verb")
        return hits if hits and len(hits[0].tokens) == 1 else ()
    return ()


def became(scene: Scene, token: Token) -> bool:
    """ "The trawler was <sunk>": a participle, taken for an adjective, of what once came about."""
    past = any(scene.tokens[k].lower in WAS for k in scene.kids(token.index, "cop"))
    return (past or bool(scene.kids(token.index, "aux:pass"))) and (
        token.lower.endswith(PARTICIPLES[0]) or token.lower in WEAK
    )


def state(scene: Scene, search: Search, token: Token) -> bool:
    """True for a listed adjective that says what became of somebody: "three <dead>", "the <injured>", "a singer <dead> at 95"."""
    if token.lower not in search.lexicon.states or token.tag == "NNS":
        return False
    before = scene.tokens[token.index - 1] if token.index else token
    counted = before is not token and before.pos == "NUM" and before.sentence == token.sentence
    if token.tag in _PAST_TAGS or token.pos in _NOUNS:
        return counted and not scene.kids(token.index, "nsubj", "aux", "obj")
    after = scene.tokens[token.index + 1] if token.index + 1 < len(scene.tokens) else token
    if token.pos != "ADJ" or scene.kids(token.index, "cop") or after.pos == "ADV" or token.relation in _FIXED:
        return counted and after.pos != "NOUN"
    above = scene.tokens[token.head]
    stands = above.index < token.index or above.pos == "NUM" or scene.somebody(above.index)
    return counted or token.relation != "amod" or stands


def by_form(token: Token) -> bool:
    """True for a token that the tagger took for no verb, although its form is one of a verb that the lexicon knows."""
    return token.pos in _NOUNS or token.pos == "ADJ" and token.lower in IRREGULAR


def _verb_by_form(scene: Scene, search: Search, token: Token) -> bool:
    """A verb read as a noun by the tagger: "the man <shot> Ann Lee", "Arlen <warns> that ..."."""
    if not by_form(token) or not search.lexicon.knows(token.lower, "verb"):
        return False
    if token.tag in _TOLD and scene.kids(token.index, "nsubj"):
        return True
    if token.lower in IRREGULAR and token.text.islower():
        return bool(search.find(token.index, "verb"))
    listed = bool(search.find(token.index, "noun"))
    if not token.text.islower():
        return _titled(scene, search, token, listed=listed)
    if scene.kids(token.index, "aux") or _infinitive(scene, search, token):
        return True
    last = scene.document.sentences[token.sentence].last
    after = scene.tokens[token.index + 1] if token.index + 1 < last else token
    if not listed and token.lower.endswith(PAST):
        return True
    before = scene.tokens[token.index - 1] if token.index else token
    if not _agrees(before, token, listed=listed) or before.pos not in _NOUNS:
        return after.lower == THAT and before.pos == "PROPN" and token.tag in ("NNS", "NNP")
    if token.pos == "PROPN" and after is not token and _plainly(search, token, listed=listed):
        return True
    if _verbless(scene, search, token, listed=listed):
        led = (
            _noun_only(scene, search, after)
            or after.pos in ("ADP", "DET", "PROPN", "ADJ", "NUM", "PART")
            or after.tag == "PRP$"
        )
        return led or after.tag in _LED and after is not token and _plainly(search, token, listed=listed)
    return after.lower == THAT and before.pos == "PROPN" and token.tag in ("NNS", "NNP")


def _noun_only(scene: Scene, search: Search, token: Token) -> bool:
    """ "Clerk denies <arson>": what the tagger takes for a verb in a headline, and the lexicon knows as a noun alone."""
    known = search.lexicon.knows(token.lower, "noun") and not search.lexicon.knows(token.lower, "verb")
    return known and token.tag in _BASE and scene.headline(token.index)


def _infinitive(scene: Scene, search: Search, token: Token) -> bool:
    """ "The council is to <convene>"."""
    before = scene.tokens[token.index - 1] if token.index else token
    return before.tag == "TO" and before.pos == "PART" and bool(search.find(token.index, "verb"))


def _agrees(before: Token, token: Token, *, listed: bool) -> bool:
    """True where the form fits the noun before it as a verb: "the ship <foils>", "robbers <ram>", "police <arrest>"."""
    many = before.tag in _MANY or before.lower in _PEOPLE or before.lower in GROUPS and not before.lower.endswith("s")
    plain = token.lower in SAME_PAST or many and not token.lower.endswith(GERUND)
    return token.lower.endswith("s") or not listed and plain


def _plainly(search: Search, token: Token, *, listed: bool) -> bool:
    """True for a form that is listed as a verb, right here, and as no noun."""
    return not listed and bool(search.find(token.index, "verb"))


def _titled(scene: Scene, search: Search, token: Token, *, listed: bool) -> bool:
    """ "Gale <Hits> Arlen": where each word is written large, a verb behind the noun it is said of has the form of a noun.

    A word that is `listed` as a noun too is one before a preposition: "Bomb Attacks in Arlen".
    """
    sentence = scene.document.sentences[token.sentence]
    if token.text.isupper() or not sentence.first < token.index < sentence.last - 1:
        return False
    before, after = scene.tokens[token.index - 1], scene.tokens[token.index + 1]
    if not _agrees(before, token, listed=listed) or not (before.pos in _NOUNS or before.lower == ","):
        return False
    if after.pos in _NOUNS or after.pos in ("DET", "ADJ", "NUM", "ADV"):
        return _large(scene, search, token)
    return (
        _plainly(search, token, listed=listed) and after.pos in ("ADP", "VERB", "PART") and _large(scene, search, token)
    )


def _large(scene: Scene, search: Search, token: Token) -> bool:
    """True where every longer word of a sentence without a full stop is written large, and no verb stands in its part."""
    words = scene.document.of(scene.document.sentences[token.sentence])
    if words[-1].lower == "." or _finite_beside(scene, search, token):
        return False
    return all(t.text[0].isupper() for t in words if len(t.text) >= _LONG and t.text[0].isalpha())


def _verbless(scene: Scene, search: Search, token: Token, *, listed: bool) -> bool:
    """A headline in which the tagger found no finite verb has taken it for a noun; so has any sentence, of what no noun is `listed`."""
    sentence = scene.document.sentences[token.sentence]
    if scene.tokens[sentence.last - 1].pos != "PUNCT" or sentence.headline:
        return not _finite_beside(scene, search, token)
    return not listed and not any(t.tag in _FINITE for t in scene.document.of(sentence))


def _finite_beside(scene: Scene, search: Search, token: Token) -> bool:
    """True where another word of the same part of a headline, between commas, dashes or "after", is a finite verb."""
    words = scene.document.of(scene.document.sentences[token.sentence])
    place = token.index - words[0].index
    cuts = [n for n, word in enumerate(words) if word.text in _BREAKS or word.lower in CLAUSES]
    low, high = (
        max((n + 1 for n in cuts if n < place), default=0),
        min((n for n in cuts if n > place), default=len(words)),
    )
    return any(t.tag in _FINITE and t is not token and not _noun_only(scene, search, t) for t in words[low:high])


def _noun_by_place(scene: Scene, search: Search, token: Token) -> bool:
    """A noun read as another word by the tagger: "after bloody <clashes>", "a candlelit <vigil>", "900 <redundancies>", "days of <rioting>"."""
    if token.index == 0 or not search.lexicon.knows(token.lower, "noun"):
        return False
    before = scene.tokens[token.index - 1]
    if token.relation.startswith(_NOMINAL) and not search.lexicon.knows(token.lower, "verb"):
        return bool(search.find(token.index, "noun"))
    if token.tag == "VBG" and before.lower in OWNING and scene.tokens[token.head].lower in SPELLS:
        return bool(search.find(token.index, "noun"))
    led = before.pos in ("DET", "ADJ", "NUM") or before.tag in ("POS", "PRP$") or before.lower in DETERMINERS
    if token.tag not in _BASE:
        stray = token.pos in _STRAY and len(token.text) >= _LONG
        return stray and len(scene.below[token.index].keys() & _BESIDE) > 1 or led and _misread(scene, search, token)
    if led and not search.find(token.index, "verb"):
        return bool(search.find(token.index, "noun"))
    if token.tag == "VB" and any(scene.tokens[k].pos == "ADP" for k in scene.kids(token.index, "case")):
        return not scene.kids(token.index, "mark", "aux", "obj")
    return led and not scene.kids(token.index, "nsubj", "aux")


def _misread(scene: Scene, search: Search, token: Token) -> bool:
    """True for a listed noun, taken for an adverb, an adjective or the past of a verb, where a noun phrase ends."""
    if token.pos == "ADP" or token.lower.endswith(PARTICIPLES) or scene.kids(token.index, "nsubj", "aux", "obj"):
        return False
    after = scene.tokens[token.index + 1] if token.index + 1 < len(scene.tokens) else token
    ends = token.tag in _QUALIFYING or after.pos not in (*_NOUNS, "ADJ")
    return ends and bool(search.find(token.index, "noun"))
