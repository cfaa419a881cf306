"""the word of an act -> whether it tells of no single happening: what is possible, usual or only asked, or what came in the end"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.lang.en.factuality import NEGATIONS, POWER, SETTLED, SHORT, UNTIL
from graph.text import Token

_PRESENT = ("VBP", "VBZ")
_GONE = ("VBD", "VBG")


def powerless(beside: set[str]) -> bool:
    """ "cannot be defeated" speaks of what is possible, not of what happened."""
    return not POWER.isdisjoint(beside) and not NEGATIONS.isdisjoint(beside)


def usual(scene: Scene, verb: int) -> bool:
    """ "Gunmen often attack convoys" tells what such people do, and no single attack."""
    own = scene.kids(verb, "nsubj")
    bare = bool(own) and not scene.kids(own[0], "det", "nmod:poss", "nummod", "amod", "acl:relcl")
    return bare and scene.tokens[own[0]].tag == "NNS" and scene.tokens[verb].tag in _PRESENT


def only_asked(scene: Scene, trigger: Trigger) -> bool:
    """True for a verb of a sentence that asks, outside of headlines."""
    return trigger.mode == "verb" and not scene.headline(trigger.index)


def had(scene: Scene, helper: Token) -> bool:
    """ "He'd been seen": before a participle alone the short form stands for "had", before a plain verb for "would"."""
    verbs = (helper.head, *scene.kids(helper.head, "aux", "cop"))
    return helper.lower in SHORT and not any(scene.tokens[k].tag == "VB" for k in verbs)


def question(scene: Scene, trigger: Trigger) -> Token | None:
    """The question mark that ends the sentence, unless only what surrounds the act is asked: "When it fell, who was in it?" """
    if _settled(scene, scene.tokens[trigger.index]):
        return None
    sentence = scene.document.sentences[scene.tokens[trigger.index].sentence]
    last = scene.tokens[sentence.last - 1]
    return last if last.lower == "?" else None


def come(scene: Scene, mark: Token) -> bool:
    """ "Fled until they were caught": what somebody went on until happened, if it is told in the past."""
    verb = scene.tokens[mark.head]
    past = [verb, *(scene.tokens[k] for k in scene.kids(verb.index, "aux"))]
    return mark.lower in UNTIL and any(t.tag == "VBD" for t in past) and not any(t.tag == "MD" for t in past)


def _settled(scene: Scene, token: Token) -> bool:
    """True in a clause that says when something was, of what did happen."""
    opened = any(scene.tokens[k].lower in SETTLED for k in scene.kids(token.index, "mark", "advmod"))
    return token.relation == "advcl" and opened and token.tag in _GONE
