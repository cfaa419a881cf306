"""a sentence, its triggers -> faint triggers: words of no listed kind that still look like something that happened

A faint word says little alone. What it tells of is shown only where other words or other articles bear it out.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import lru_cache

from graph.events.event_types import GENERIC
from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.events.triggers import NO_EVENT_FORMS
from graph.events.voice import finite
from graph.lang.en.acts import ACTS, DERIVED, DONE, HEADLINED, HOLLOW, NO_ACTS, NOUN, PARTICLES, STATES, TOLD_BY, VERB
from graph.lang.en.triggers import ANNOUNCING, KINDLING, NO_EVENT, WITHIN
from graph.text import Sentence, Token

GENERAL = "noun of any act"
_TELLING = ("NOUN", "VERB")
_LEAST = 6
_MODIFIERS = frozenset(("compound", "nmod:desc", "flat", "amod", "case", "mark", "advmod", "cc"))
_NO_CLAUSE = frozenset(("amod", "case", "mark", "compound", "aux", "aux:pass", "cop", "fixed", "flat", "discourse"))
_HANGING = frozenset(("advcl", "xcomp", "conj", "acl", "acl:relcl"))


def find(
    scene: Scene, sentence: Sentence, known: frozenset[int], *, reporting: frozenset[str], general: Container[str]
) -> Iterator[Trigger]:
    """The faint triggers of a sentence beside the `known` words; verbs of `reporting` tell what is said.

    A `general` noun ("tragedy") names no act of its own, only one that the article tells.
    """
    inside = scene.tokens[sentence.first : sentence.last]
    for token in [token for token in inside if token.pos in _TELLING and token.index not in known]:
        if token.pos == "VERB":
            told = token.lemma not in reporting or token.lemma in ANNOUNCING or _undergone(scene, token)
            rule = VERB.name if told and _verb(scene, token, known, headline=sentence.headline) else ""
        else:
            rule = NOUN.name if _names_act(token.lemma) else GENERAL if token.lower in general else ""
            rule = rule if rule and _noun(scene, token, sentence.headline) else ""
        if rule:
            yield Trigger(token.index, (token.index,), GENERIC, token.pos.lower(), rule, faint=True)


def _verb(scene: Scene, token: Token, known: frozenset[int], *, headline: bool) -> bool:
    """A verb of doing or happening that has somebody or something to do with it."""
    acting = finite(scene, token.index)
    if not (token.tag in TOLD_BY or headline and token.tag in HEADLINED) or token.relation in _NO_CLAUSE and not acting:
        return False
    still = token.lemma in STATES or token.lemma in NO_EVENT or token.lower in NO_EVENT_FORMS
    written = any(map(str.isalpha, token.text))
    again = token.lemma in KINDLING and _of_known(scene, token, known)
    if not written or token.index in scene.names:
        return False
    if still and not (again or _phrasal(scene, token) or _undergone(scene, token)):
        return False
    return acting or token.relation in _HANGING or bool(scene.kids(token.index, "nsubj", "obj", "obl:agent"))


def _phrasal(scene: Scene, token: Token) -> bool:
    if token.lemma in HOLLOW:
        return False
    after = scene.kids(token.index, "compound:prt", "advmod", "compound")
    return any(scene.tokens[k].lower in PARTICLES for k in after if k > token.index) or _inward(scene, token)


def _inward(scene: Scene, token: Token) -> bool:
    """ "A clerk <came> in": "in" that leads to nothing is a part of the verb right before it."""
    after = scene.kids(token.index, "compound:prt", "advmod")
    return any(k == token.index + 1 and scene.tokens[k].lower in WITHIN for k in after)


def _undergone(scene: Scene, token: Token) -> bool:
    """ "A digger was <taken> from the yard": done to somebody or something that a noun names."""
    done = token.lemma in DONE and token.tag in ("VBN", "VBD") and scene.kids(token.index, "aux:pass")
    return bool(done) and any(scene.tokens[k].pos != "PRON" for k in scene.kids(token.index, "nsubj:pass"))


def _of_known(scene: Scene, token: Token, known: frozenset[int]) -> bool:
    """ "The fire, which was <set> at noon": said of a word that tells of an event itself."""
    above = (token.head,) if token.relation.startswith("acl") else ()
    return not known.isdisjoint((*above, *scene.kids(token.index, "obj", "nsubj:pass")))


@lru_cache(maxsize=65536)
def _names_act(lemma: str) -> bool:
    """True for a noun that names what is done or happens."""
    return lemma in ACTS or (len(lemma) >= _LEAST and lemma.endswith(DERIVED) and lemma not in NO_ACTS)


def _noun(scene: Scene, token: Token, headline: bool) -> bool:
    """A noun of an act of which something says which one it is."""
    if token.index in scene.names or token.relation in _MODIFIERS:
        return False
    return headline or bool(scene.kids(token.index, "det", "nmod:poss", "nmod", "amod", "compound", "nummod"))
