"""trigger -> does the passage only think away what did happen? "If they hadn't come ...", "without the raid it would ..." """

from __future__ import annotations

from graph.events.scene import Scene
from graph.events.settling import Trigger
from graph.lang.en.factuality import HAD, IF, NOT, WITHOUT, WOULD


def presupposed(scene: Scene, trigger: Trigger, beside: set[str]) -> bool:
    """ "If they hadn't invaded ...": what the counterfactual takes back did happen; `beside` are the words below the trigger."""
    if HAD not in beside or not NOT & beside:
        return False
    marks = (*scene.kids(trigger.index, "mark"), *scene.kids(scene.tokens[trigger.index].head, "mark"))
    return any(scene.tokens[k].lower == IF for k in marks)


def missed(scene: Scene, trigger: Trigger) -> bool:
    """ "Without the rebels' attack the port would be open": what is thought away did happen."""
    if trigger.mode != "noun" or scene.case(trigger.index) not in WITHOUT:
        return False
    sentence = scene.document.sentences[scene.tokens[trigger.index].sentence]
    near = {scene.tokens[k].lower for k in scene.kids(scene.tokens[trigger.index].head, "aux")}
    later = (t.lower for t in scene.tokens[trigger.index + 1 : sentence.last] if t.relation.startswith("aux"))
    return WOULD in near or WOULD in later
