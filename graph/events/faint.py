"""a sentence, its triggers -> faint triggers: words of no listed kind that still look like something that happened

A faint word says little alone. What it tells of is shown only where other words or other articles bear it out.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.events.event_types import GENERIC
from graph.events.scene import Scene
from graph.events.triggers import NO_EVENT_FORMS, Trigger
from graph.lang.en.acts import ACTS, DERIVED, HEADLINED, HOLLOW, NO_ACTS, NOUN, PARTICLES, STATES, TOLD_BY, VERB
from graph.lang.en.triggers import NO_EVENT
from graph.text import Sentence, Token

_LEAST = 6
_MODIFIERS = frozenset(("compound", "nmod:desc", "flat", "amod", "case", "mark", "advmod", "cc"))
_NO_CLAUSE = frozenset(("amod", "case", "mark", "compound", "aux", "aux:pass", "cop", "fixed", "flat", "discourse"))
_HANGING = frozenset(("advcl", "xcomp", "conj", "acl", "acl:relcl"))


def find(scene: Scene, sentence: Sentence, known: frozenset[int], reporting: frozenset[str]) -> Iterator[Trigger]:
    """The faint triggers of a sentence beside the `known` words; verbs of `reporting` tell what is said."""
    for token in scene.tokens[sentence.first : sentence.last]:
        if token.index in known:
            continue
        if token.pos == "VERB" and _verb(scene, token, sentence.headline) and token.lemma not in reporting:
            yield Trigger(token.index, (token.index,), GENERIC, "verb", VERB.name, faint=True)
        elif token.pos == "NOUN" and _noun(scene, token, sentence.headline):
            yield Trigger(token.index, (token.index,), GENERIC, "noun", NOUN.name, faint=True)


def _verb(scene: Scene, token: Token, headline: bool) -> bool:
    """A verb of doing or happening that has somebody or something to do with it."""
    if not (token.tag in TOLD_BY or headline and token.tag in HEADLINED) or token.relation in _NO_CLAUSE:
        return False
    if token.index in scene.names or token.lemma in STATES and not _phrasal(scene, token):
        return False
    if (token.lower in NO_EVENT_FORMS or token.lemma in NO_EVENT) and not _phrasal(scene, token):
        return False
    return token.relation in _HANGING or bool(scene.kids(token.index, "nsubj", "obj", "obl:agent"))


def _phrasal(scene: Scene, token: Token) -> bool:
    if token.lemma in HOLLOW:
        return False
    after = scene.kids(token.index, "compound:prt", "advmod", "compound")
    return any(scene.tokens[k].lower in PARTICLES for k in after if k > token.index)


def _noun(scene: Scene, token: Token, headline: bool) -> bool:
    """A noun of an act of which something says which one it is."""
    lemma = token.lemma
    if lemma not in ACTS and (len(lemma) < _LEAST or not lemma.endswith(DERIVED) or lemma in NO_ACTS):
        return False
    if token.index in scene.names or token.relation in _MODIFIERS:
        return False
    return headline or bool(scene.kids(token.index, "det", "nmod:poss", "nmod", "amod", "compound", "nummod"))
