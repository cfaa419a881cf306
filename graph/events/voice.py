"""verb -> its voice: is the grammatical subject the one it is done to?"""

from __future__ import annotations

from functools import lru_cache

from graph.events.scene import Scene
from graph.lang.en.headlines import OBJECTFUL, OF_PEOPLE, PARTICIPLES
from graph.lang.en.triggers import WEAK

_PAST = ("VBD", "VBN")
_WHOLE = ("root", "parataxis", "conj", "ccomp")
_ACTIVE = ("obj", "iobj", "ccomp", "aux", "expl")
_DOERS = ("NNS", "NNP", "NNPS", "PRP")


@lru_cache(maxsize=4096)
def passive(scene: Scene, verb: int) -> bool:
    """True when the grammatical subject is the one it is done to."""
    token, helpers = scene.tokens[verb], scene.kids(verb, "aux")
    if helpers and any(scene.tokens[k].relation == "aux:pass" for k in helpers):
        return True
    if token.pos == "ADJ" and token.lower in WEAK and scene.kids(verb, "cop"):
        return True
    if token.tag not in _PAST or finite(scene, verb):
        return False
    if _reduced(scene, verb) or _brief(scene, verb) or _bare(scene, verb):
        return True
    if _said_of(scene, verb) or _goes_on(scene, verb):
        return True
    if token.tag != "VBN" or helpers:
        return False
    if any(scene.tokens[k].relation == "nsubj" for k in scene.kids(verb, "nsubj")) and not scene.headline(verb):
        return False
    if token.relation == "conj" and scene.tokens[token.head].tag == "VBN":
        return not scene.kids(verb, "nsubj", "obj") and passive(scene, token.head)
    return token.relation in ("acl", "amod", "advcl", "root", "conj", "xcomp") and not scene.kids(verb, "obj")


def _bare(scene: Scene, verb: int) -> bool:
    """ "Ten <hurt> in blast": a headline leaves out the auxiliary, and the parse sees whom it is done to."""
    token = scene.tokens[verb]
    if token.tag not in _PAST or scene.kids(verb, "aux", "obj"):
        return False
    return any(scene.tokens[k].relation == "nsubj:pass" for k in scene.kids(verb, "nsubj"))


def finite(scene: Scene, verb: int) -> bool:
    """ "Masked farmers <hurled> eggs": the parse hangs a finite verb, as if it described it, on the noun it is done to."""
    token = scene.tokens[verb]
    if token.relation != "amod" or token.tag not in _PAST or verb == 0:
        return False
    if token.tag == "VBD" or scene.kids(verb, "nsubj", "aux"):
        return True
    before = scene.tokens[verb - 1]
    return before.tag in _DOERS and before.relation != "advmod" and before.sentence == token.sentence


def _reduced(scene: Scene, verb: int) -> bool:
    """ "the man, arrested last week, ..." where the tagger saw a finite verb."""
    token = scene.tokens[verb]
    if token.tag not in _PAST or token.relation not in ("advcl", "acl"):
        return False
    return not scene.kids(verb, "obj", "aux", "mark", "advmod") and (
        not scene.kids(verb, "nsubj") or inserted(scene, verb)
    )


def _brief(scene: Scene, verb: int) -> bool:
    """ "Ann Lee arrested on arson charge": a verb that has an object when it is active has none and no helper."""
    token = scene.tokens[verb]
    if token.tag not in _PAST or token.relation not in _WHOLE or scene.kids(verb, *_ACTIVE):
        return False
    own = scene.kids(verb, "nsubj")
    if not own or own[0] > verb or scene.tokens[own[0]].pos == "PRON" or _lends(scene, verb):
        return False
    if token.lower in PARTICIPLES or token.lemma in OBJECTFUL:
        return True
    return token.lemma in OF_PEOPLE and (scene.somebody(own[0]) or scene.tokens[own[0]].pos == "NUM")


def _lends(scene: Scene, verb: int) -> bool:
    """ "Police arrested and charged <a man>": the object hangs on a verb that is joined to it, or on what it is made."""
    if any(scene.kids(k, "compound", "nsubj", "flat") for k in scene.kids(verb, "xcomp")):
        return True  # "The board named Ann Lee director": the parse takes object and title for one.
    joined = [k for k in scene.kids(verb, "conj") if scene.tokens[k].pos == "VERB"]
    return any(scene.kids(k, "obj") and not scene.kids(k, "nsubj") for k in joined)


def _goes_on(scene: Scene, verb: int) -> bool:
    """ "Had been called and told that ...": joined to a passive, a form that may be one is one, unless it has an object."""
    token = scene.tokens[verb]
    if token.relation != "conj" or token.tag not in _PAST or scene.kids(verb, "nsubj", "obj", "aux", "advmod"):
        return False
    above = scene.tokens[token.head]
    turned = any(scene.tokens[k].relation == "aux:pass" for k in scene.kids(above.index, "aux"))
    return turned and above.tag == "VBN" and scene.tokens[verb - 1].pos == "CCONJ"


def _said_of(scene: Scene, verb: int) -> bool:
    """ "She is the third mayor ousted in May": the parse takes what she is for the subject of a finite verb."""
    own = scene.kids(verb, "nsubj") if scene.tokens[verb].tag in _PAST else []
    return bool(own) and own[-1] == verb - 1 and bool(scene.kids(own[-1], "cop")) and bool(scene.kids(own[-1], "nsubj"))


def inserted(scene: Scene, verb: int) -> bool:
    """True when a comma parts a verb from the subject before it: the subject is that of the main verb."""
    own = scene.kids(verb, "nsubj")
    return bool(own) and own[0] < verb and scene.tokens[verb - 1].lower == ","
