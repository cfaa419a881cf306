"""words that look like those of an event -> do they only name, label or lead on to something else?"""

from __future__ import annotations

from graph.events.event_types import EventType
from graph.events.scene import Scene
from graph.events.voice import passive
from graph.lang.en.triggers import AS, NAMING
from graph.text import Token

_SITE = "place"
_NAMED = ("obj", "iobj", "xcomp", "appos", "flat", "dep", "obl", "nmod")


def only_named(scene: Scene, token: Token) -> bool:
    """True for a word that is the label of a text, of a class, or a part of what something is called."""
    return _heads_text(scene, token) or _of_class(scene, token) or _christens(scene, token) or _christened(scene, token)


def leads_on(scene: Scene, words: tuple[int, ...], kind: EventType) -> bool:
    """ "Went <to> buy bread": a word that leads to a place, before an infinitive."""
    last = scene.tokens[words[-1]]
    return last.tag == "TO" and last.pos == "PART" and _SITE in kind.patient


def _heads_text(scene: Scene, token: Token) -> bool:
    """ "Breaking: ...", "Last updated: Friday": a participle before a colon that nothing is said of names the kind of text."""
    sentence = scene.document.sentences[token.sentence]
    opens = token.index - sentence.first <= 1 and token.index + 1 < sentence.last
    if not opens or scene.tokens[token.index + 1].lower != ":":
        return False
    return token.tag in ("VBG", "VBN", "VBD") and not scene.kids(token.index, "nsubj", "aux", "obj")


def _of_class(scene: Scene, token: Token) -> bool:
    """ "Listed as <threatened>": a bare participle behind "as" tells what class a thing is of."""
    if token.tag not in ("VBN", "JJ") or token.index == 0 or scene.tokens[token.index - 1].lower not in AS:
        return False
    return not scene.kids(token.index, "nsubj", "aux", "obj", "cop")


def _christens(scene: Scene, token: Token) -> bool:
    """ "A woman named Ann Lee", "the lake was named Lake Lee": whoever has a name holds no office by it."""
    token = scene.tokens[token.head] if token.relation == "aux:pass" else token
    if token.lemma not in NAMING or not passive(scene, token.index):
        return False
    told = [k for k in scene.kids(token.index, *_NAMED) if k > token.index]
    names = [] if any(scene.case(k) in AS for k in told) else [k for k in told if not scene.case(k)]
    return bool(names) and scene.tokens[names[0]].pos == "PROPN" and not scene.somebody_alone(names[0])


def _christened(scene: Scene, token: Token) -> bool:
    """ "Called the campaign the <War> on Waste": what it is called did not happen."""
    above = scene.tokens[token.head]
    complement = token.pos in ("NOUN", "PROPN") and scene.bases[token.index] in ("xcomp", "obj", "appos")
    return complement and token.text[0].isupper() and above.lemma in NAMING and above.index < token.index
