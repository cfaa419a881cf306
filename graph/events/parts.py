"""token -> what it is for the words of events: a verb, a noun or an adjective, also where the tagger took it for another"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.selection import Selection
from graph.lang.en.triggers import DETERMINERS, GERUND, PARTICIPLES, PAST, THAT
from graph.lexicon import Hit, Search
from graph.text import Token

_FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN", "MD"))
_LONG = 5
_PAST_TAGS = ("VBD", "VBN")
_MANY = ("NNS", "NNPS")
_BASE = ("VB", "VBZ", "VBP")
_NOUNS = ("NOUN", "PROPN")
_STRAY = ("X",)
_BESIDE = ("det", "amod", "nummod", "compound", "nmod:poss", "case")


def part(scene: Scene, search: Search, token: Token) -> str:
    """The part of speech; empty for a word that only joins others."""
    if token.relation in ("case", "mark", "cc"):
        return ""
    if token.relation.startswith("aux") and not search.lexicon.knows(token.lower, "verb"):
        return ""
    if _verb_by_form(scene, search, token):
        return "verb"
    if token.pos in _NOUNS or _noun_by_place(scene, search, token):
        return "noun"
    if token.pos in ("VERB", "AUX") or token.tag.startswith("VB"):
        return "verb"
    return "adjective" if token.pos == "ADJ" else ""


def participle(scene: Scene, search: Search, choice: Selection, token: Token) -> tuple[Hit, ...]:
    """The wordings of a verb in a form that the tagger took for a noun or an adjective: "the <storming> of Arlen"."""
    if token.lower.endswith(GERUND) and token.pos in _NOUNS and token.lower not in choice.known.kinds:
        hits = search.find(token.index, "verb")
        return hits if hits and len(hits[0].tokens) == 1 and scene.kids(token.index, "det", "nmod") else ()
    joined = token.relation == "conj" and scene.tokens[token.head].tag in _PAST_TAGS
    if token.pos == "ADJ" and (joined or token.relation == "amod") and token.lower.endswith(PARTICIPLES):
        hits = search.find(token.index, "verb")
        return hits if hits and len(hits[0].tokens) == 1 else ()
    return ()


def _verb_by_form(scene: Scene, search: Search, token: Token) -> bool:
    """A verb read as a noun by the tagger: "the man <shot> Ann Lee", "Arlen <warns> that ..."."""
    if token.pos not in _NOUNS or not search.lexicon.knows(token.lower, "verb"):
        return False
    listed = search.lexicon.knows(token.lower, "noun")
    if not token.text.islower():
        return _titled(scene, token, listed=listed)
    if scene.kids(token.index, "aux"):
        return True
    last = scene.document.sentences[token.sentence].last
    after = scene.tokens[token.index + 1] if token.index + 1 < last else token
    if not listed and token.lower.endswith(PAST):
        return True
    before = scene.tokens[token.index - 1] if token.index else token
    agreeing = token.lower.endswith("s") or not listed and before.tag in _MANY
    if agreeing and before.pos in _NOUNS and _verbless(scene, token, listed=listed):
        return after.pos in ("ADP", "DET", "PROPN", "ADJ", "NUM", "PART") or after.tag == "PRP$"
    return after.lower == THAT and before.pos == "PROPN" and token.tag in ("NNS", "NNP")


def _titled(scene: Scene, token: Token, *, listed: bool) -> bool:
    """ "Gale <Hits> Arlen": where each word is written large, a verb behind the noun it is said of has the form of a noun.

    A word that is `listed` as a noun too is one before a preposition: "Bomb Attacks in Arlen".
    """
    sentence = scene.document.sentences[token.sentence]
    if not token.lower.endswith("s") or token.text.isupper() or not sentence.first < token.index < sentence.last - 1:
        return False
    before, after = scene.tokens[token.index - 1], scene.tokens[token.index + 1]
    led = before.pos in _NOUNS or before.lower == ","
    goes_on = after.pos in _NOUNS or after.pos in ("DET", "ADJ", "NUM", "ADV") or after.pos == "ADP" and not listed
    return led and goes_on and _large(scene, token)


def _large(scene: Scene, token: Token) -> bool:
    """True where every longer word of a sentence without a finite verb and a full stop is written large."""
    words = scene.document.of(scene.document.sentences[token.sentence])
    if words[-1].lower == "." or any(t.tag in _FINITE for t in words):
        return False
    return all(t.text[0].isupper() for t in words if len(t.text) >= _LONG and t.text[0].isalpha())


def _verbless(scene: Scene, token: Token, *, listed: bool) -> bool:
    """A headline in which the tagger found no finite verb has taken it for a noun; so has any sentence, of what no noun is `listed`."""
    sentence = scene.document.sentences[token.sentence]
    if listed and not sentence.headline and scene.tokens[sentence.last - 1].pos == "PUNCT":
        return False
    return not any(t.tag in _FINITE for t in scene.document.of(sentence))


def _noun_by_place(scene: Scene, search: Search, token: Token) -> bool:
    """A noun read as another word by the tagger: "after bloody <clashes>", "a candlelit <vigil>"."""
    if token.index == 0 or not search.lexicon.knows(token.lower, "noun"):
        return False
    if token.tag not in _BASE:
        stray = token.pos in _STRAY and len(token.text) >= _LONG
        return stray and len(scene.below[token.index].keys() & _BESIDE) > 1
    before = scene.tokens[token.index - 1]
    if token.tag == "VB" and any(scene.tokens[k].pos == "ADP" for k in scene.kids(token.index, "case")):
        return not scene.kids(token.index, "mark", "aux", "obj")
    led = before.pos in ("DET", "ADJ", "NUM") or before.tag in ("POS", "PRP$") or before.lower in DETERMINERS
    return led and not scene.kids(token.index, "nsubj", "aux")
