"""a word that stands for another, or a clause without a subject of its own -> whom the text means, by where they stand"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.lang.en.triggers import FOR, JOINING, PARTS, TO, WHO, WITH, WITHIN

_MANY, _ADDED = ("NNS", "NNPS"), ("appos", "conj")


def antecedent(scene: Scene, relative: int, head: int) -> int:
    """ "an act by the minister who ...": a person's pronoun stands for the person right before it."""
    named = _office_holder(scene, relative, head)
    if named is not None:
        return named
    before = relative - 2 if scene.tokens[relative - 1].lower == "," else relative - 1
    near = before > head and scene.tokens[relative].lower in WHO and not scene.actor_like(head)
    return before if near and scene.actor_like(before) else head


def _office_holder(scene: Scene, relative: int, head: int) -> int | None:
    """ "Ann Lee, head of the firm, who ...": behind a comma "who" is the one named, and not what she is the head of."""
    noun = scene.tokens[head]
    office = noun if noun.relation in _ADDED else scene.tokens[noun.head]
    who = scene.tokens[relative].lower in WHO and scene.tokens[relative - 1].lower == ","
    if not who or noun.tag in _MANY or noun.relation not in (*_ADDED, "nmod") or office.relation not in _ADDED:
        return None
    return office.head if scene.named(office.head) and not scene.named(head) else None


def for_whom(scene: Scene, verb: int) -> int | None:
    """ "opened the road for <the rebels> to attack": the phrase with "for" right before the infinitive."""
    marks = [k for k in scene.kids(verb, "mark") if scene.tokens[k].lower in TO]
    above = scene.tokens[verb].head
    near = [k for top in (above, *scene.kids(above, "obj")) for k in scene.kids(top, "nmod", "obl")] if marks else []
    return next((k for k in near if scene.case(k) in FOR and k == marks[0] - 1 and scene.actor_like(k)), None)


def of_a_part(scene: Scene, verb: int) -> int | None:
    """ "the navy's role in defeating the pirates": who has the part does it."""
    marks = scene.kids(verb, "mark", "case") if scene.tokens[verb].tag == "VBG" else []
    part = scene.tokens[marks[0] - 1] if marks and scene.tokens[marks[0]].lower in WITHIN else None
    if part is None or part.lower not in PARTS:
        return None
    return next((k for k in scene.kids(part.index, "nmod:poss", "compound", "amod") if scene.actor_like(k)), None)


def partners(scene: Scene, verb: int) -> list[int]:
    """ "worked together with <the brigade> to free the hostages": who is joined does it too."""
    token = scene.tokens[verb]
    shared = token.relation in ("advcl", "xcomp") and scene.tokens[token.head].lower in JOINING
    marked = shared and any(scene.tokens[k].lower in TO for k in scene.kids(verb, "mark"))
    return [k for k in scene.kids(token.head, "obl") if scene.case(k) in WITH and scene.actor_like(k)] if marked else []
