"""arcs of a sentence -> arcs in which verbs have the subjects and objects that they can have

"told the crew that ..." has somebody who is told, "rose Friday" and "lasted two days" have no object, and in "the plan
that Lund signed" the pronoun is what Lund signed.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.lang.en.common import WEEKDAYS
from graph.lang.en.lemmas import lemma
from graph.lang.en.names import ADDRESSING, BECOMING, MOVING, OBJECTLESS, RELATIVE, REPEATING, SPELLS
from graph.text.syntax import Arc, Form, kids_of

_NOUNS, _VERBAL = frozenset(("NOUN", "PROPN")), frozenset(("NN", "NNS"))
_JOINED = _NOUNS | {"NUM", "PRON"}
_CLAUSES = frozenset(("root", "conj", "parataxis", "ccomp", "advcl"))
# What hangs on a noun, or on a verb that agrees with nothing.
_NOMINAL = frozenset(("cop", "aux", "det", "case", "amod", "nmod:poss", "nummod", "compound", "flat"))
# The nouns that a form of a verb agrees with.
_AGREEING = {"VBP": ("NNS", "NNPS"), "VBZ": ("NN", "NNP")}


def _addressee(arcs: list[Arc], forms: list[Form]) -> None:
    """ "told reporters that ...": who is spoken to is no object of what is said."""
    for place, arc in enumerate(arcs):
        if arc.relation == "obj" and arcs[arc.head].lemma in ADDRESSING:
            said = {arcs[kid].relation for kid in kids_of(arcs, arc.head)} & {"ccomp", "xcomp", "parataxis", "obj"}
            if len([kid for kid in kids_of(arcs, arc.head) if arcs[kid].relation == "obj"]) == 1 and said - {"obj"}:
                arcs[place] = arc._replace(relation="iobj")


def _state(arcs: list[Arc], forms: list[Form]) -> None:
    """ "remained a threat", "lasted two days": verbs that take no object."""
    for place, arc in enumerate(arcs):
        verb = arcs[arc.head]
        if arc.relation == "obj" and place > arc.head and verb.pos == "VERB":
            counted = any(arcs[kid].relation == "nummod" for kid in kids_of(arcs, place))
            if verb.lemma in BECOMING:
                arcs[place] = arc._replace(relation="xcomp")
            elif verb.lemma in MOVING and counted:
                arcs[place] = arc._replace(relation="obl:unmarked")


def _relative(arcs: list[Arc], forms: list[Form]) -> None:
    """ "the plan that Lund signed": the pronoun is the object, or the subject where there is no other."""
    for place, arc in enumerate(arcs):
        verb = arcs[arc.head]
        if (
            forms[place].lower in RELATIVE
            and arc.relation == "mark"
            and verb.relation == "acl:relcl"
            and place < arc.head
        ):
            held = {arcs[kid].relation for kid in kids_of(arcs, arc.head)}
            missing = [relation for relation in ("nsubj", "obj") if relation not in held and "nsubj:pass" not in held]
            if missing and verb.pos == "VERB":
                arcs[place] = arc._replace(relation=missing[0], pos="PRON")


def _which(arcs: list[Arc], forms: list[Form]) -> None:
    """ "He has troops, which control the road": the pronoun is the subject, and the clause is said of the noun before it."""
    for place in range(2, len(arcs) - 1):
        verb, noun = arcs[place].head, place - 2
        if arcs[place].relation != "det" or forms[place].lower not in RELATIVE or verb != place + 1:
            continue
        if forms[place - 1].lower == "," and forms[noun].tag in _AGREEING.get(forms[verb].tag, ()):
            arcs[place] = arcs[place]._replace(relation="nsubj", pos="PRON")
            arcs[verb] = arcs[verb]._replace(relation="acl:relcl", head=noun)


def _time(arcs: list[Arc], forms: list[Form]) -> None:
    """ "rose Friday", "met every week": a day right behind its verb or what returns is when something happens, not to what."""
    for place, arc in enumerate(arcs):
        if arc.relation != "obj" or place < arc.head:
            continue
        kids = kids_of(arcs, place)
        day = place == arc.head + 1 and forms[place].lower in WEEKDAYS and not kids
        if day or (kids and forms[kids[0]].lower in REPEATING and arc.lemma in SPELLS):
            arcs[place] = arc._replace(relation="obl:unmarked")


def _agreeing(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Eagles <place> Dorn on list", "Dorn <breaks> record": a noun with an object, or with a subject that it agrees with,
    is a verb."""
    for place, arc in enumerate(arcs):
        if arc.pos not in _NOUNS or arc.relation not in _CLAUSES or forms[place].tag not in _VERBAL:
            continue
        kids = kids_of(arcs, place)
        subjects = [kid for kid in kids if arcs[kid].relation == "nsubj" and kid < place]
        tag = "VBZ" if forms[place].tag == "NNS" else "VBP"
        below = {arcs[kid].relation for kid in kids}
        if subjects and not below & _NOMINAL and ("obj" in below or forms[subjects[-1]].tag in _AGREEING[tag]):
            _as_verb(arcs, forms, place, tag)


def _as_verb(arcs: list[Arc], forms: list[Form], place: int, tag: str) -> None:
    arcs[place] = arcs[place]._replace(pos="VERB", lemma=lemma(forms[place].lower, "VERB", tag))
    forms[place] = forms[place]._replace(tag=tag)
    for kid in kids_of(arcs, place):
        if kid > place and arcs[kid].relation == "nmod":
            arcs[kid] = arcs[kid]._replace(relation="obl")


def _no_participle(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Twelve miners perished and 20 were hurt": a verb without objects makes no participle; what is joined has the other."""
    for place, arc in enumerate(arcs):
        noun, top = arc.head, arcs[arc.head]
        verb = top.head
        joined = [n for n in kids_of(arcs, place) if arcs[n].relation == "conj" and arcs[n].pos in _JOINED and n < verb]
        if arc.relation != "acl" or arc.lemma not in OBJECTLESS or not joined or not top.relation.startswith("nsubj"):
            continue
        arcs[place] = arc._replace(
            head=place if arcs[verb].head == verb else arcs[verb].head, relation=arcs[verb].relation
        )
        arcs[verb] = arcs[verb]._replace(head=place, relation="conj")
        arcs[noun] = top._replace(head=place, relation="nsubj")
        for kid in kids_of(arcs, joined[-1]):
            if arcs[kid].relation == "cc":
                arcs[kid] = arcs[kid]._replace(head=verb)
        arcs[joined[-1]] = arcs[joined[-1]]._replace(head=verb, relation=top.relation)


VALENCY: tuple[Callable[[list[Arc], list[Form]], None], ...] = (
    _addressee,
    _state,
    _relative,
    _which,
    _time,
    _agreeing,
    _no_participle,
)
