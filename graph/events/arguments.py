"""verb -> its subject and objects, wherever they stand: shared, controlled, relative, reduced, before a gap"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from graph.events.antecedents import antecedent, for_whom, of_a_part
from graph.events.scene import Scene
from graph.events.voice import finite, inserted, passive
from graph.lang.en.common import RELATIVES
from graph.lang.en.inflection import all_verb_forms
from graph.lang.en.triggers import (
    ASKED,
    ASKING,
    ATTEMPTS,
    BETWEEN_BY,
    BY,
    CALLING,
    HAVING,
    JUDGING,
    MANY,
    OBJECT_CONTROL,
    ORDINALS,
    OWN_VOICE,
    OWNING,
    PERIODS,
    POINTING,
    PRONOUNS,
    SINGLE_PERSON,
    SUBJECT_CONTROL,
    THING_PRONOUNS,
    USING,
)

_CONTROL = all_verb_forms(SUBJECT_CONTROL)
_ASKING = all_verb_forms(ASKING)
_MOVED = all_verb_forms(OBJECT_CONTROL)
_DEPTH = 6


class Filler(NamedTuple):
    """The head of a phrase that fills a role, and the rule that found it."""

    role: str
    index: int  # type: ignore[assignment]
    rule: str


@lru_cache(maxsize=4096)
def subject(scene: Scene, verb: int, depth: int = _DEPTH) -> tuple[int, str] | None:
    """The phrase a verb is said of, and how it was found."""
    if depth == 0:
        return None
    token = scene.tokens[verb]
    own: Sequence[int] = [k for k in scene.kids(verb, "nsubj") if k not in scene.times or k in scene.actors]
    own = own or (scene.kids(verb, "expl") if token.relation == "ccomp" and token.pos == "ADJ" else ())
    if own:
        return _itself(scene, verb, own[-1] if own[-1] < verb else own[0], depth)
    relation, head = token.relation, token.head
    if (
        relation == "advcl"
        and scene.tokens[head].relation == "acl:relcl"
        and scene.tokens[scene.tokens[head].head].lower in ATTEMPTS
    ):
        return _owner(scene, scene.tokens[head].head, depth)
    if (other := _of_another_clause(scene, verb)) is not None:
        return other
    if relation == "acl:relcl" or (relation == "acl" and token.tag in ("VBG", "VBN", "VBD")):
        return _modified(scene, verb, relation, depth)
    if relation == "xcomp" or (relation == "advcl" and (moved(scene, verb) or _tool(scene, verb))):
        return _controller(scene, verb, depth)
    if relation == "amod" and finite(scene, verb):
        return subject(scene, scene.tokens[head].head, depth - 1) if token.tag == "VBD" else None
    noun = scene.tokens[head].pos in ("NOUN", "PROPN") and not scene.kids(head, "cop")
    if noun and relation in ("parataxis", "advcl"):
        return head, "noun before the clause"
    if relation in ("aux", "cop", "conj", "advcl", "parataxis", "advcl:relcl") or _state(scene, verb):
        return subject(scene, head, depth - 1)
    return _of_noun(scene, verb, depth) if relation == "acl" else None


def by_agents(scene: Scene, head: int, words: frozenset[str] = BY) -> list[int]:
    """The phrases with "by" (or the words given) that name the doer, not a time; "the theft of a ring by guards" too."""
    kids = [k for k in scene.kids(head, "obl", "nmod", "acl") if k not in scene.times]
    found = [k for k in kids if scene.tokens[k].relation == "obl:agent" or scene.case(k) in words]
    others = BETWEEN_BY - OWNING if scene.tokens[head].pos == "NOUN" else BETWEEN_BY
    return [k for k in found if not any(head < other < k and scene.case(other) in others for other in kids)]


def _lent(scene: Scene, verb: int) -> int | None:
    """The subject of a main verb that the parse gave to a clause inserted between the two."""
    for kid in scene.kids(verb, "advcl"):
        if kid < verb and inserted(scene, kid):
            return scene.kids(kid, "nsubj")[0]
    return None


def objects(scene: Scene, verb: int) -> list[int]:
    """The objects of a verb: its own, one shared with a joined verb, or the noun before a relative clause."""
    own = [k for k in scene.kids(verb, "obj", "iobj", "obl") if k not in scene.times and _bare(scene, k)]
    if finite(scene, verb):
        own.append(scene.tokens[verb].head)
    own += [k for k in scene.kids(verb, "conj") if own and own[-1] < k and _joined_noun(scene, k)]
    named = [scene.tokens[verb].head if scene.tokens[k].lower in RELATIVES else k for k in own]
    return named or _shared(scene, verb) or _gap(scene, verb)


def moved(scene: Scene, verb: int) -> bool:
    """True for "urged <them> to leave": an infinitive below a verb that moves its object to act."""
    head = scene.tokens[scene.tokens[verb].head]
    to = any(scene.tokens[k].tag == "TO" for k in scene.kids(verb, "mark"))
    held = scene.kids(head.index, "obj", "iobj") if head.lower in _MOVED else _asked(scene, head.index)
    return to and bool(held)


def _of_another_clause(scene: Scene, verb: int) -> tuple[int, str] | None:
    """The one judged for the deed, those whom something lets do it, or the subject that the parse gave to an insertion."""
    if (judged := _for_doing(scene, verb)) is not None:
        return judged, "the one judged for it"
    if (helped := for_whom(scene, verb)) is not None:
        return helped, "those for whom it is made possible"
    if (part := of_a_part(scene, verb)) is not None:
        return part, "the one with a part in it"
    lent = _lent(scene, verb)
    return None if lent is None else (lent, "subject before an insertion")


def _for_doing(scene: Scene, verb: int) -> int | None:
    """ "jailed <him> for stealing", "accused <her> of lying": who is judged for a deed did it, active or passive."""
    token = scene.tokens[verb]
    if token.tag != "VBG" or token.relation not in ("advcl", "acl") or scene.case(verb) not in JUDGING:
        return None
    held = [k for k in scene.kids(token.head, "obj") if scene.somebody(k) or scene.tokens[k].pos == "PRON"]
    return held[0] if held else None


def _state(scene: Scene, verb: int) -> bool:
    """ "are in the hills fighting": what a predicate without a verb goes on with is said of its subject."""
    token = scene.tokens[verb]
    return token.relation == "appos" and token.tag == "VBG" and bool(scene.kids(token.head, "cop"))


def _tool(scene: Scene, verb: int) -> bool:
    """ "used <the rebels> to attack": those who are used act."""
    head = scene.tokens[scene.tokens[verb].head]
    held = scene.kids(head.index, "obj") if head.lower in USING else []
    return scene.tokens[verb].tag == "VB" and bool(held) and scene.actor_like(held[0])


def _joined_noun(scene: Scene, index: int) -> bool:
    """ "hit <the port> and a ship": a noun that the parse joined to the verb belongs to the object."""
    apart = scene.kids(index, "nsubj", "cop", "aux", "obj", "case")
    return scene.tokens[index].pos in ("NOUN", "PROPN") and not apart


def _bare(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.lower in PERIODS and any(scene.tokens[k].lower in POINTING for k in scene.kids(index, "det", "amod")):
        return False
    return not token.relation.startswith("obl") or (
        token.relation == "obl" and token.pos != "PRON" and not scene.case(index)
    )


def _itself(scene: Scene, verb: int, own: int, depth: int) -> tuple[int, str]:
    token, clause = scene.tokens[own], scene.tokens[verb]
    if token.lower in RELATIVES and clause.relation.startswith(("acl", "advcl")):
        return antecedent(scene, own, clause.head), "relative clause"
    if token.lower in PRONOUNS and own not in scene.actors and clause.relation in ("ccomp", "advcl"):
        speaker = subject(scene, clause.head, depth - 1)
        rival = clause.relation == "advcl" and token.lower not in SINGLE_PERSON and bool(scene.kids(clause.head, "obj"))
        if speaker is not None and not rival and scene.actor_like(speaker[0]) and _may_be(scene, own, speaker[0]):
            return speaker[0], "pronoun of the speaker"
        held = scene.kids(clause.head, "obj") if clause.relation == "advcl" and token.lower in SINGLE_PERSON else []
        if held and scene.somebody(held[0]) and _may_be(scene, own, held[0]):
            return held[0], "pronoun of the object"
    return own, "subject"


def _may_be(scene: Scene, pronoun: int, other: int) -> bool:
    """False where "he" would stand for several or for a body, or for the one who is quoted saying "he"; "I" is who is quoted."""
    word, noun = scene.tokens[pronoun].lower, scene.tokens[other]
    marks = len(scene.marks(min(pronoun, other), max(pronoun, other)))
    if word in OWN_VOICE:
        return marks % 2 == 1 or scene.tokens[scene.tokens[pronoun].head].relation == "ccomp"
    if scene.tokens[pronoun].relation.startswith("nsubj") and marks % 2:
        return False
    kinds = {mention.actor.kind for mention in scene.actors.get(other, ())}
    many = noun.tag in ("NNS", "NNPS")
    if word in THING_PRONOUNS or word in MANY:
        single = "person" in kinds or (not many and scene.title(other))
        return not single and many <= (word in MANY)
    return word not in SINGLE_PERSON or (not many and kinds <= {"person", ""})


def _modified(scene: Scene, verb: int, relation: str, depth: int) -> tuple[int, str]:
    """ "a statement demanding ...": a thing does not demand, the one who made it does."""
    noun = scene.tokens[verb].head
    head = scene.tokens[scene.tokens[noun].head]
    if relation == "acl" and passive(scene, verb):
        return noun, "reduced clause"
    if relation == "acl" and not scene.actor_like(noun) and scene.tokens[noun].relation == "obj" and head.pos == "VERB":
        found = subject(scene, head.index, depth - 1)
        if found is not None and scene.actor_like(found[0]):
            return found[0], "maker of the noun"
    if relation == "acl" and head.pos == "VERB" and _thing(scene, noun) and not passive(scene, head.index):
        found = subject(scene, head.index, depth - 1)
        if found is not None and scene.somebody(found[0]):
            return found[0], "doer of what led to it"
    first = scene.tokens[scene.tokens[noun].head]
    if scene.tokens[noun].relation == "conj" and first.relation == "root" and relation == "acl":
        noun = first.index
    return noun, "relative clause" if relation == "acl:relcl" else "reduced clause"


def _thing(scene: Scene, noun: int) -> bool:
    """ "fired at a position, killing four": a thing that something is done to or in does nothing, whoever's it is."""
    token = scene.tokens[noun]
    own = noun in scene.actors or noun in scene.places or scene.somebody_alone(noun)
    return token.pos == "NOUN" and not own and scene.bases[noun] in ("obj", "obl")


def _controller(scene: Scene, verb: int, depth: int) -> tuple[int, str] | None:
    head = scene.tokens[verb].head
    if scene.tokens[verb].tag == "VBG" and scene.tokens[head].lower in CALLING:
        return None
    governor, held = scene.tokens[head], scene.kids(head, "obj") or scene.kids(head, "iobj") or _asked(scene, head)
    thing = bool(held) and governor.lower in USING and not scene.somebody(held[0])
    if held and not thing and governor.lower not in _CONTROL and governor.pos == "VERB":
        return held[0], "object control"
    found = subject(scene, head, depth - 1)
    return (found[0], "subject control") if found else None


def _asked(scene: Scene, verb: int) -> list[int]:
    """ "called on <Ruritania> to leave", "waited for <her> to land": who is asked or waited for acts."""
    if scene.tokens[verb].lower not in _ASKING:
        return []
    return [k for k in scene.kids(verb, "obl") if scene.case(k) in ASKED and k not in scene.times]


def _of_noun(scene: Scene, verb: int, depth: int) -> tuple[int, str] | None:
    """ "the first judge to resign" resigns; "a bid by the rebels to win" is the rebels' and "her bid to win" is hers."""
    noun = scene.tokens[verb].head
    if passive(scene, verb):
        return noun, "the one that the infinitive tells"
    if noun in _asked(scene, scene.tokens[noun].head) or _moved_to(scene, noun):
        return noun, "object control"
    counted = (scene.tokens[k] for k in scene.kids(noun, "amod", "nummod"))
    if any(kid.lower in ORDINALS or kid.tag == "JJS" for kid in counted):
        held = scene.kids(noun, "nsubj") if scene.kids(noun, "cop") else []
        return (held[0] if held else noun), "the one that the infinitive tells"
    makers = by_agents(scene, noun)
    return (makers[0], "maker of the noun") if makers else _owner(scene, noun, depth)


def _moved_to(scene: Scene, noun: int) -> bool:
    """ "enticed <the voters> to visit": people who are the object of a verb act, unless the subject promises, or has them."""
    above = scene.tokens[scene.tokens[noun].head]
    if scene.tokens[noun].relation != "obj" or above.lower in _CONTROL or above.lemma in HAVING:
        return False
    return scene.somebody_alone(noun) or any(m.actor.kind == "person" for m in scene.actors.get(noun, ()))


def _owner(scene: Scene, noun: int, depth: int) -> tuple[int, str] | None:
    owners = scene.kids(noun, "nmod:poss") or [k for k in scene.kids(noun, "compound", "amod") if scene.actor_like(k)]
    if owners and scene.tokens[owners[0]].lower not in PRONOUNS:
        return owners[0], "owner of the noun"
    head = scene.tokens[scene.tokens[noun].head]
    held = scene.bases[noun] in ("obj", "iobj", "obl", "xcomp", "nsubj") and head.pos in ("VERB", "AUX")
    found = subject(scene, head.index, depth - 1) if held else None
    return found if found and found[0] != noun else None


def _shared(scene: Scene, verb: int) -> list[int]:
    """ "stealing and selling <oil>": the object hangs on the last of the joined verbs."""
    for kid in scene.kids(verb, "conj"):
        if scene.tokens[kid].pos == "VERB" and not scene.kids(kid, "nsubj") and kid - verb <= 3:
            return [k for k in scene.kids(kid, "obj") if k not in scene.times]
    return []


def _gap(scene: Scene, verb: int) -> list[int]:
    """ "a charge the minister rejected": the noun before a relative clause with its own subject."""
    token = scene.tokens[verb]
    own = scene.kids(verb, "nsubj")
    if (
        token.relation == "acl:relcl"
        and own
        and scene.tokens[own[0]].lower not in RELATIVES
        and not passive(scene, verb)
    ):
        return [token.head]
    return []
