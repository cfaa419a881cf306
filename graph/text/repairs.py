"""arcs of a sentence -> arcs in which the slips that parsers make most are mended, by rules of the language alone

A sentence needs a finite verb: "The quake struck Lund." has one although its form may also be a participle. A name takes
no infinitive, so in "They urged Lund to pay" the infinitive belongs to the verb. "van", "al" and their like lead no name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from graph.lang.en.names import DOER_CASES, PARTICLES, TARGET_CASES
from graph.text.syntax import Arc

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


class Form(NamedTuple):
    """A word as it stands: lower-cased, with its tag; `large` when it is written with a capital first letter alone."""

    lower: str
    tag: str
    large: bool = False


def mended(arcs: Sequence[Arc], forms: Sequence[Form]) -> tuple[list[Arc], list[Form]]:
    """The arcs and forms of one sentence (heads count within it) after all repairs."""
    turned, tagged = list(arcs), list(forms)
    for repair in REPAIRS:
        repair(turned, tagged)
    return turned, tagged


def _kids(arcs: Sequence[Arc], place: int) -> list[int]:
    return [n for n, arc in enumerate(arcs) if arc.head == place != n]


def _finite_verb(arcs: list[Arc], forms: list[Form]) -> None:
    """The participle right behind a noun is the verb of a sentence that has no other: "Arlen accused Lund." """
    if not forms or forms[-1].lower not in {".", "!", "?"} or any(form.tag in _FINITE for form in forms):
        return
    for verb in range(1, len(arcs)):
        if _may_be_finite(arcs, forms, verb):
            {"amod": _before_noun, "acl": _behind_noun, "root": _as_root}[arcs[verb].relation](arcs, verb)
            forms[verb] = forms[verb]._replace(tag="VBD")
            return


def _may_be_finite(arcs: Sequence[Arc], forms: Sequence[Form], verb: int) -> bool:
    arc = arcs[verb]
    if forms[verb].tag != "VBN" or arc.relation not in {"amod", "acl", "root"} or arcs[verb - 1].pos not in _NOMINAL:
        return False
    kids = {arcs[kid].relation for kid in _kids(arcs, verb)}
    if kids & {"aux:pass", "aux", "obl:agent", "nsubj:pass", "mark", "cop"}:
        return False
    nominal_root = arcs[arc.head].head == arc.head and arcs[arc.head].pos in _NOMINAL
    if "nsubj" in kids:
        # What has a subject modifies no noun.
        return arc.relation == "amod" and nominal_root and arcs[verb - 1].relation == "nsubj"
    return arc.relation == "root" or (nominal_root and (arc.head < verb) == (arc.relation == "acl"))


def _before_noun(arcs: list[Arc], verb: int) -> None:
    """Noun - participle - noun: subject, verb, object."""
    thing, subject = arcs[verb].head, verb - 1
    for kid in _kids(arcs, thing):
        if kid < subject:
            arcs[kid] = arcs[kid]._replace(head=subject)
        elif kid > thing and arcs[kid].relation in {"nmod", "acl", "punct"}:
            relation = {"nmod": "obl", "acl": "advcl"}.get(arcs[kid].relation, "punct")
            arcs[kid] = arcs[kid]._replace(head=verb, relation=relation)
    arcs[subject] = arcs[subject]._replace(head=verb, relation="nsubj")
    arcs[verb] = arcs[verb]._replace(head=verb, relation="root")
    arcs[thing] = arcs[thing]._replace(head=verb, relation="obj")


def _behind_noun(arcs: list[Arc], verb: int) -> None:
    """Noun - participle - no more: subject and verb."""
    subject = arcs[verb].head
    for kid in _kids(arcs, subject):
        if kid > verb:
            arcs[kid] = arcs[kid]._replace(head=verb)
    arcs[verb] = arcs[verb]._replace(head=verb, relation="root")
    arcs[subject] = arcs[subject]._replace(head=verb, relation="nsubj")


def _as_root(arcs: list[Arc], verb: int) -> None:
    """The noun before the verb is its subject, whatever it was taken for."""
    before = [
        kid for kid in _kids(arcs, verb) if kid < verb and arcs[kid].relation in {"obl:unmarked", "dep", "compound"}
    ]
    for kid in before[-1:]:
        arcs[kid] = arcs[kid]._replace(relation="nsubj")


def _capital(arcs: list[Arc], forms: list[Form]) -> None:
    """A capital in the middle of a sentence makes a noun a name, unless most words of the sentence have one."""
    if 2 * sum(form.large for form in forms) > sum(form.lower[:1].isalpha() for form in forms):
        return
    for place in range(1, len(arcs)):
        if forms[place].large and arcs[place].pos == "NOUN" and arcs[place - 1].pos != "PUNCT":
            arcs[place] = arcs[place]._replace(pos="PROPN")
            forms[place] = forms[place]._replace(tag={"NNS": "NNPS"}.get(forms[place].tag, "NNP"))


def _two_phrases(arcs: list[Arc], forms: list[Form]) -> None:
    """ "the attack by rebels on the town": both phrases hang on the noun of what was done."""
    case = {arc.head: forms[place].lower for place, arc in enumerate(arcs) if arc.relation == "case"}
    for place, arc in enumerate(arcs):
        doer = arcs[arc.head]
        nouns = arc.relation == doer.relation == "nmod" and arcs[doer.head].pos == "NOUN"
        if nouns and case.get(place) in TARGET_CASES and case.get(arc.head) in DOER_CASES:
            arcs[place] = arc._replace(head=doer.head)


def _joined_subject(arcs: list[Arc], forms: list[Form]) -> None:
    """ "It broke in May and ten people were hurt": the noun right before the auxiliary of a joined verb is its subject."""
    for verb in [place for place, arc in enumerate(arcs) if arc.relation == "conj" and arc.pos == "VERB"]:
        helpers = [n for n in _kids(arcs, verb) if n < verb and arcs[n].relation in {"aux", "aux:pass"}]
        subjects = [n for n in _kids(arcs, verb) if arcs[n].relation.startswith(("nsubj", "expl"))]
        noun = helpers[0] - 1 if helpers else -1
        if subjects or noun <= arcs[verb].head or arcs[noun].relation != "conj":
            continue
        passive = any(arcs[helper].relation == "aux:pass" for helper in helpers)
        for joint in _kids(arcs, noun):
            if arcs[joint].relation == "cc":
                arcs[joint] = arcs[joint]._replace(head=verb)
        arcs[noun] = arcs[noun]._replace(head=verb, relation="nsubj:pass" if passive else "nsubj")


def _infinitive(arcs: list[Arc], forms: list[Form]) -> None:
    """ "urged Lund to pay": a name or pronoun takes no infinitive of its own."""
    for place, arc in enumerate(arcs):
        thing = arcs[arc.head]
        if (
            arc.relation == "acl"
            and forms[place].tag == "VB"
            and thing.relation == "obj"
            and thing.pos in {"PROPN", "PRON"}
        ):
            arcs[place] = arc._replace(head=thing.head, relation="xcomp")


def _particle(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Fritz von Lund": the first name leads, what follows is flat."""
    for place in range(1, len(arcs) - 1):
        names = (place - 1, place, place + 1)
        if forms[place].lower in PARTICLES and all(arcs[name].pos == "PROPN" for name in names):
            _lead(arcs, names)


def _lead(arcs: list[Arc], names: tuple[int, int, int]) -> None:
    first = names[0]
    top = next((name for name in names if arcs[name].head not in names or arcs[name].head == name), first)
    if top == first:
        return
    head, relation = (first if arcs[top].head == top else arcs[top].head), arcs[top].relation
    for kid in (*_kids(arcs, top), *_kids(arcs, names[1]), *_kids(arcs, names[2])):
        arcs[kid] = arcs[kid]._replace(head=first)
    for name in names[1:]:
        arcs[name] = arcs[name]._replace(head=first, relation="flat")
    arcs[first] = arcs[first]._replace(head=head, relation=relation)


REPAIRS: tuple[Callable[[list[Arc], list[Form]], None], ...] = (
    _capital,
    _finite_verb,
    _two_phrases,
    _joined_subject,
    _infinitive,
    _particle,
)
