"""arcs of a sentence -> arcs in which the slips that parsers make most are mended, by rules of the language alone

A sentence needs a finite verb: "The quake struck Lund." has one although its form may also be a participle. A name takes
no infinitive, so in "They urged Lund to pay" the infinitive belongs to the verb. "van", "al" and their like lead no name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from graph.lang.en.names import (
    CLAIMING,
    DOER_CASES,
    PARTICLES,
    TARGET_CASES,
    WORKS,
)
from graph.text.phrases import PHRASES, gerund
from graph.text.syntax import Arc, Form, kids_of
from graph.text.valency import VALENCY

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_CLAUSES = frozenset({"root", "conj", "parataxis", "ccomp", "advcl"})
_PAST = frozenset({"VBD", "VBN"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def mended(arcs: Sequence[Arc], forms: Sequence[Form]) -> tuple[list[Arc], list[Form]]:
    """The arcs and forms of one sentence (heads count within it) after all repairs; one that would break the tree is left out."""
    turned, tagged = list(arcs), list(forms)
    for repair in REPAIRS:
        repair(turned, tagged)
    return (turned, tagged) if is_tree(turned) else _one_by_one(arcs, forms)


def _one_by_one(arcs: Sequence[Arc], forms: Sequence[Form]) -> tuple[list[Arc], list[Form]]:
    kept, named = list(arcs), list(forms)
    for repair in REPAIRS:
        turned, tagged = list(kept), list(named)
        repair(turned, tagged)
        if is_tree(turned):
            kept, named = turned, tagged
    return kept, named


def is_tree(arcs: Sequence[Arc]) -> bool:
    """True when every word leads to a root."""
    safe = {place for place, arc in enumerate(arcs) if arc.head == place}
    for place in range(len(arcs)):
        way: list[int] = []
        while place not in safe:
            if len(way) > len(arcs):
                return False
            way.append(place)
            place = arcs[place].head
        safe.update(way)
    return True


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
    kids = {arcs[kid].relation for kid in kids_of(arcs, verb)}
    if kids & {"aux:pass", "aux", "obl:agent", "nsubj:pass", "mark", "cop"}:
        return False
    top = _top(arcs, arc.head)
    nominal_root = arcs[top].head == top and arcs[top].pos in _NOMINAL and (top == arc.head or top < verb)
    if "nsubj" in kids:
        # What has a subject modifies no noun.
        return arc.relation == "amod" and nominal_root and arcs[verb - 1].relation == "nsubj"
    return arc.relation == "root" or (nominal_root and (arc.head < verb) == (arc.relation == "acl"))


def _top(arcs: Sequence[Arc], noun: int) -> int:
    """ "hundreds" above "students": the noun that a noun behind "of" hangs on."""
    for _ in arcs:
        if arcs[noun].relation != "nmod":
            break
        noun = arcs[noun].head
    return noun


def _before_noun(arcs: list[Arc], verb: int) -> None:
    """Noun - participle - noun: subject, verb, object."""
    thing, top = arcs[verb].head, _top(arcs, arcs[verb].head)
    subject = verb - 1 if top == thing else top
    for kid in kids_of(arcs, thing):
        if kid < subject:
            arcs[kid] = arcs[kid]._replace(head=subject)
        elif kid > thing and arcs[kid].relation in {"nmod", "acl", "punct"}:
            relation = {"nmod": "obl", "acl": "advcl"}.get(arcs[kid].relation, "punct")
            arcs[kid] = arcs[kid]._replace(head=verb, relation=relation)
    for kid in kids_of(arcs, subject):
        if kid > verb:
            arcs[kid] = arcs[kid]._replace(head=verb)
    arcs[subject] = arcs[subject]._replace(head=verb, relation="nsubj")
    arcs[verb] = arcs[verb]._replace(head=verb, relation="root")
    arcs[thing] = arcs[thing]._replace(head=verb, relation="obj")


def _behind_noun(arcs: list[Arc], verb: int) -> None:
    """Noun - participle - no more: subject and verb."""
    noun = arcs[verb].head
    subject = _top(arcs, noun)
    for kid in {*kids_of(arcs, subject), *kids_of(arcs, noun)}:
        if kid > verb:
            arcs[kid] = arcs[kid]._replace(head=verb)
    arcs[verb] = arcs[verb]._replace(head=verb, relation="root")
    arcs[subject] = arcs[subject]._replace(head=verb, relation="nsubj")


def _as_root(arcs: list[Arc], verb: int) -> None:
    """The noun before the verb is its subject, whatever it was taken for."""
    before = [
        kid for kid in kids_of(arcs, verb) if kid < verb and arcs[kid].relation in {"obl:unmarked", "dep", "compound"}
    ]
    for kid in before[-1:]:
        arcs[kid] = arcs[kid]._replace(relation="nsubj")


def _lost_subject(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Night guard <hurt> as train leaves": a noun right before the verb of a clause is its subject, not a part of its name."""
    for verb, arc in enumerate(arcs):
        if arc.pos != "VERB" or arc.relation not in _CLAUSES or forms[verb].tag not in _PAST:
            continue
        kids = kids_of(arcs, verb)
        before = verb - 1 in kids and arcs[verb - 1].relation == "compound" and arcs[verb - 1].pos in _NOMINAL
        if before and not any(arcs[kid].relation.startswith(("nsubj", "aux", "expl", "csubj")) for kid in kids):
            arcs[verb - 1] = arcs[verb - 1]._replace(relation="nsubj")


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
        helpers = [n for n in kids_of(arcs, verb) if n < verb and arcs[n].relation in {"aux", "aux:pass"}]
        subjects = [n for n in kids_of(arcs, verb) if arcs[n].relation.startswith(("nsubj", "expl"))]
        noun = helpers[0] - 1 if helpers else -1
        if subjects or noun <= arcs[verb].head or arcs[noun].relation != "conj":
            continue
        passive = any(arcs[helper].relation == "aux:pass" for helper in helpers)
        for joint in kids_of(arcs, noun):
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
    for kid in (*kids_of(arcs, top), *kids_of(arcs, names[1]), *kids_of(arcs, names[2])):
        arcs[kid] = arcs[kid]._replace(head=first)
    for name in names[1:]:
        arcs[name] = arcs[name]._replace(head=first, relation="flat")
    arcs[first] = arcs[first]._replace(head=head, relation=relation)


def _agent(arcs: list[Arc], forms: list[Form]) -> None:
    """ "reprinted for effect by the editor": the doer hangs on the passive; an active verb has none ("abided by it")."""
    for place, arc in enumerate(arcs):
        if arc.relation == "obl:agent" and forms[arc.head].tag in _FINITE:
            arcs[place] = arc._replace(relation="obl")
        elif arc.relation == "nmod" and arcs[arc.head].relation == "obl" and arcs[arc.head].lemma not in WORKS:
            verb = arcs[arc.head].head
            doer = any(forms[kid].lower in DOER_CASES and arcs[kid].relation == "case" for kid in kids_of(arcs, place))
            if doer and _is_open_passive(arcs, verb):
                arcs[place] = arc._replace(head=verb, relation="obl:agent")


def _is_open_passive(arcs: Sequence[Arc], verb: int) -> bool:
    """The verb is passive and nobody is said to have done it."""
    kids = {arcs[kid].relation for kid in kids_of(arcs, verb)}
    return "aux:pass" in kids and "obl:agent" not in kids


def _told_clause(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Police allege Ann Lee, 40, opened the gate": the name is the subject of the clause, not the object of saying."""
    for verb, arc in enumerate(arcs):
        said = arcs[arc.head]
        if arc.relation != "conj" or said.lemma not in CLAIMING or forms[verb].tag not in _FINITE:
            continue
        below = {arcs[kid].relation for kid in kids_of(arcs, verb)}
        named = [kid for kid in kids_of(arcs, arc.head) if arcs[kid].relation == "obj" and arc.head < kid < verb]
        if named and not below & {"nsubj", "nsubj:pass", "cc"}:
            arcs[verb] = arc._replace(relation="ccomp")
            passive = "aux:pass" in below
            arcs[named[0]] = arcs[named[0]]._replace(head=verb, relation="nsubj:pass" if passive else "nsubj")


def _second_subject(arcs: list[Arc], forms: list[Form]) -> None:
    """ "Ann Lee, 40, was hurt in the leg and Tom Reed, 50, was killed": a passive verb is no subject, a name before it is."""
    for first, arc in enumerate(arcs):
        if arc.relation != "nsubj:pass" or forms[first].tag != "VBN" or not first < arc.head:
            continue
        verb = arc.head
        own = {arcs[kid].relation for kid in kids_of(arcs, first)}
        between = [n for n in range(first + 1, verb) if arcs[n].relation == "conj" and arcs[n].pos == "PROPN"]
        if "aux:pass" not in own or not between:
            continue
        name, top = between[-1], arcs[verb]
        arcs[first] = arc._replace(head=first if top.head == verb else top.head, relation=top.relation)
        arcs[verb] = top._replace(head=first, relation="conj")
        for kid in kids_of(arcs, name):
            if arcs[kid].relation == "cc":
                arcs[kid] = arcs[kid]._replace(head=verb)
        arcs[name] = arcs[name]._replace(head=verb, relation="nsubj:pass")


REPAIRS: tuple[Callable[[list[Arc], list[Form]], None], ...] = (
    _capital,
    _finite_verb,
    _lost_subject,
    _two_phrases,
    _joined_subject,
    _told_clause,
    _second_subject,
    _infinitive,
    _particle,
    _agent,
    *PHRASES,
    *VALENCY,
    gerund,
)
