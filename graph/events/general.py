"""the word of an act -> whether it tells of no single happening: what is possible, usual or only asked, or what came in the end"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.lang.en.factuality import NEGATIONS, POWER, UNTIL
from graph.text import Token

_PRESENT = ("VBP", "VBZ")


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


def question(scene: Scene, trigger: Trigger) -> Token | None:
    """The question mark that ends the sentence."""
    sentence = scene.document.sentences[scene.tokens[trigger.index].sentence]
    last = scene.tokens[sentence.last - 1]
    return last if last.lower == "?" else None


def come(scene: Scene, mark: Token) -> bool:
    """ "Fled until they were caught": what somebody went on until happened, if it is told in the past."""
    verb = scene.tokens[mark.head]
    past = [verb, *(scene.tokens[k] for k in scene.kids(verb.index, "aux"))]
    return mark.lower in UNTIL and any(t.tag == "VBD" for t in past) and not any(t.tag == "MD" for t in past)
