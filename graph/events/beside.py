"""a verb whose phrases the parser lost -> the phrase of an actor right before it, or right after it"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.voice import finite, passive

AFTER = "phrase after the verb"


def before(scene: Scene, verb: int) -> int | None:
    """A finite verb without a subject in the parse: the phrase of an actor that stands right before it."""
    own, helpers = scene.tokens[verb], scene.kids(verb, "aux")
    astray = own.tag == "VBN" and finite(scene, verb)
    told = astray or own.tag in ("VBD", "VBZ", "VBP") or (bool(helpers) and not passive(scene, verb))
    if own.pos == "VERB" and (not told or not astray and own.relation in ("conj", "amod")):
        return None
    first, _ = scene.reach(verb)
    for place in range(verb - 1, max(first - 1, verb - 6), -1):
        token = scene.tokens[place]
        if place in helpers or _led(scene, place):
            continue
        if token.pos in ("VERB", "AUX", "SCONJ", "CCONJ") or (token.pos == "PUNCT" and place not in scene.times):
            return None
        if place not in scene.times and scene.actor_like(place):
            return place
    return None


def after(scene: Scene, verb: int) -> int | None:
    """The phrase of an actor that stands right after a verb which the parser did not see as one."""
    found, (_, last) = None, scene.reach(verb)
    for place in range(verb + 1, min(last, verb + 7)):
        token = scene.tokens[place]
        if token.pos in ("VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "ADP") or place in scene.times:
            return found
        found = place if token.pos in ("NOUN", "PROPN", "PRON") else found
    return found


def _led(scene: Scene, place: int) -> bool:
    """ "The clerks in <Arlen> targeted ...": a preposition, and the name right behind it, stand inside the phrase."""
    before, after = scene.tokens[place - 1], scene.tokens[place + 1]
    name = scene.tokens[place].pos == "PROPN" and before.pos == "ADP" and after.pos != "PUNCT"
    return name or scene.tokens[place].pos == "ADP"
