"""heads and labels of any English pipeline -> Universal Dependencies, the one scheme that our stages read

spaCy's own English pipelines (en_core_web_sm, _trf) label in the CLEAR scheme, where prepositions and copulas govern;
ours, Stanza's and UDPipe's label in Universal Dependencies, of one version or another. LABELS is the table for all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

LABELS = {
    "ROOT": "root", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj",
    "dative": "iobj", "agent": "obl:agent", "attr": "xcomp", "acomp": "xcomp", "oprd": "xcomp", "neg": "advmod",
    "poss": "nmod:poss", "possessive": "case", "relcl": "acl:relcl", "npadvmod": "obl:unmarked", "quantmod": "advmod",
    "prt": "compound:prt", "predet": "det:predet", "preconj": "cc:preconj", "intj": "discourse", "meta": "dep",
    "pobj": "obl", "pcomp": "advcl", "prep": "advmod", "nn": "compound", "num": "nummod", "rcmod": "acl:relcl",
    "obl:tmod": "obl:unmarked", "obl:npmod": "obl:unmarked", "nmod:tmod": "nmod:unmarked",
    "nmod:npmod": "nmod:unmarked", "flat:name": "flat", "flat:foreign": "flat", "name": "flat", "mwe": "fixed",
}  # fmt: skip
CLEAR_ONLY = frozenset({"pobj", "dobj", "prep", "nsubjpass", "auxpass", "attr", "acomp", "relcl", "poss", "pcomp"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET"})


class Arc(NamedTuple):
    """One word's place in the tree: the index of its head (a root heads itself), its label, part of speech and lemma."""

    head: int
    relation: str
    pos: str
    lemma: str


class Form(NamedTuple):
    """A word as it stands: lower-cased, with its tag; `large` when it is written with a capital first letter alone."""

    lower: str
    tag: str
    large: bool = False


def kids_of(arcs: Sequence[Arc], place: int) -> list[int]:
    """The words that hang on a word, in text order."""
    return [n for n, arc in enumerate(arcs) if arc.head == place != n]


def universal(arcs: Sequence[Arc]) -> list[Arc]:
    """The arcs of a text in Universal Dependencies; those that already are only have their labels brought up to date."""
    if CLEAR_ONLY.isdisjoint(arc.relation for arc in arcs):
        return [_renamed(arc) for arc in arcs]
    turned = list(arcs)
    for step in STEPS:
        for place in reversed(range(len(turned))):
            step(turned, place)
    return [_renamed(arc) for arc in turned]


def _renamed(arc: Arc) -> Arc:
    label = LABELS.get(arc.relation)
    return arc._replace(relation=label) if label else arc


def _children(arcs: Sequence[Arc], place: int, *labels: str) -> list[int]:
    return [n for n, arc in enumerate(arcs) if arc.head == place != n and (not labels or arc.relation in labels)]


def _preposition(arcs: list[Arc], place: int) -> None:
    """ "by" <- "workers": the noun takes the place of its preposition, which becomes its case (or mark of a clause)."""
    word = arcs[place]
    if word.relation not in {"prep", "agent", "dative"} or word.pos not in {"ADP", "SCONJ", "ADV", "VERB"}:
        return
    held = _children(arcs, place, "pobj", "pcomp") or _children(arcs, place, "obl", "nmod")
    if not held:
        return
    noun, governor = held[0], arcs[word.head]
    clause = arcs[noun].relation == "pcomp" and arcs[noun].pos in {"VERB", "AUX"}
    kinds = {(True, True): "acl", (True, False): "advcl", (False, True): "nmod", (False, False): "obl"}
    agent = word.relation == "agent" and not clause
    relation = "obl:agent" if agent else kinds[clause, governor.pos in _NOMINAL]
    for child in _children(arcs, place):
        arcs[child] = arcs[child]._replace(head=noun)
    arcs[noun] = arcs[noun]._replace(head=word.head, relation=relation)
    arcs[place] = word._replace(head=noun, relation="mark" if clause else "case")


def _copula(arcs: list[Arc], place: int) -> None:
    """ "is" <- "empty": the complement heads the clause, "be" becomes its copula; "there is" keeps its verb."""
    verb = arcs[place]
    complements = _children(arcs, place, "attr", "acomp")
    if verb.lemma != "be" or not complements or verb.relation in {"aux", "auxpass"}:
        return
    complement = complements[0]
    if _children(arcs, place, "expl"):
        arcs[complement] = arcs[complement]._replace(relation="nsubj")
        return
    for child in _children(arcs, place):
        arcs[child] = arcs[child]._replace(head=complement)
    head = complement if verb.head == place else verb.head
    arcs[complement] = arcs[complement]._replace(head=head, relation=verb.relation)
    arcs[place] = verb._replace(head=complement, relation="cop")


def _conjunction(arcs: list[Arc], place: int) -> None:
    """ "and" hangs on the conjunct that follows it."""
    if arcs[place].relation == "cc":
        following = [n for n in _children(arcs, arcs[place].head, "conj") if n > place]
        if following:
            arcs[place] = arcs[place]._replace(head=following[0])


def _chain(arcs: list[Arc], place: int) -> None:
    """All conjuncts hang on the first."""
    first = arcs[place].head
    while arcs[place].relation == arcs[first].relation == "conj" and arcs[first].head != first:
        first = arcs[first].head
    arcs[place] = arcs[place]._replace(head=first)


STEPS: tuple[Callable[[list[Arc], int], None], ...] = (_preposition, _copula, _conjunction, _chain)
