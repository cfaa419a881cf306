"""trigger -> does the passage only think away what did happen? "If they hadn't come ...", "without the raid it would ..." """

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.lang.en.factuality import HAD, IF, NOT, TO, WERE, WITHOUT, WOULD

_OF_SUBJECTS = frozenset(("DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def presupposed(scene: Scene, trigger: Trigger, beside: set[str]) -> bool:
    """ "If they hadn't invaded ...", "had they not invaded ...": what the counterfactual takes back did happen; `beside` are
    the words below the trigger."""
    if not NOT & beside:
        return False
    marks = (*scene.kids(trigger.index, "mark"), *scene.kids(scene.tokens[trigger.index].head, "mark"))
    return (HAD in beside and any(scene.tokens[k].lower == IF for k in marks)) or turned_round(scene, trigger)


def turned_round(scene: Scene, trigger: Trigger) -> bool:
    """ "Had the mill not been sold, they would be rich", "were the dam to burst, they would drown": told by the order of the
    words, which few parses get right."""
    sentence = scene.document.sentences[scene.tokens[trigger.index].sentence]
    before = scene.tokens[sentence.first : trigger.index]
    opener = max((place for place, token in enumerate(before) if token.lower in (HAD, WERE)), default=len(before))
    between = before[opener + 1 :]
    if not between or between[0].pos not in _OF_SUBJECTS or any(token.tag in _FINITE for token in between):
        return False
    if before[opener].lower == WERE and all(token.lower != TO for token in between):
        return False
    return any(token.lower == WOULD for token in scene.tokens[sentence.first : sentence.last])


def missed(scene: Scene, trigger: Trigger) -> bool:
    """ "Without the rebels' attack the port would be open": what is thought away did happen."""
    if trigger.mode != "noun" or scene.case(trigger.index) not in WITHOUT:
        return False
    sentence = scene.document.sentences[scene.tokens[trigger.index].sentence]
    near = {scene.tokens[k].lower for k in scene.kids(scene.tokens[trigger.index].head, "aux")}
    later = (t.lower for t in scene.tokens[trigger.index + 1 : sentence.last] if t.relation.startswith("aux"))
    return WOULD in near or WOULD in later
