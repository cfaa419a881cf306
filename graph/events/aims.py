"""the word of an act -> whether the text only says that somebody aims at it: "to take the town", "the battle to take it" """

from __future__ import annotations

from graph.events.arguments import moved
from graph.events.scene import Scene
from graph.lang.en.factuality import cues
from graph.lang.en.inflection import all_verb_forms
from graph.lang.en.triggers import ABLE, AIMING, AIMS, ATTEMPTS, JOINING, REALISED, STRUGGLES, TO, USING, WAS
from graph.text import Token

_CUES = cues()
_DEPTH = 5
_REALISED = all_verb_forms(REALISED)
_DONE = USING | JOINING
_STRIVEN = STRUGGLES | AIMS
_UNTOLD = ("VB", "VBG")
_LINKS = ("xcomp", "conj", "obj", "obl", "ccomp")


def only(scene: Scene, place: int) -> bool:
    """A purpose ("to prevent ...", "in order to ...") reports no event, nor does what depends on it."""
    for _ in range(_DEPTH):
        token = scene.tokens[place]
        aimed = _aimed(scene, token, scene.tokens[token.head])
        if aimed is not None:
            return aimed
        if token.relation not in _LINKS or token.head == place:
            return False
        place = token.head
    return False


def _aimed(scene: Scene, token: Token, head: Token) -> bool | None:
    """Whether one word is aimed at by the one above it; None where the words do not tell."""
    if token.tag not in _UNTOLD:
        return None
    if _hoped(scene, token, head):
        return True
    if not _infinitive(scene, token):
        return None
    if head.relation == "acl:relcl" and scene.tokens[head.head].lower in ATTEMPTS:
        return False
    if token.relation == "xcomp" and head.lower in ABLE:
        return not any(scene.tokens[k].lower in WAS for k in scene.kids(head.index, "cop"))
    if token.relation == "xcomp":
        return not (head.lower in _REALISED or _CUES.get("governor", head.lower) is not None)
    return not moved(scene, token.index) and head.lower not in _DONE if token.relation == "advcl" else None


def _hoped(scene: Scene, token: Token, head: Token) -> bool:
    """ "aimed at taking the town", "the battle to take it"."""
    if token.tag == "VBG" and token.relation in ("acl", "advcl", "xcomp"):
        return head.lower in AIMS and scene.case(token.index) in AIMING
    return token.relation == "acl" and head.lower in _STRIVEN and _infinitive(scene, token)


def _infinitive(scene: Scene, token: Token) -> bool:
    return token.tag == "VB" and any(scene.tokens[k].lower in TO for k in scene.kids(token.index, "mark"))
