"""arcs of a sentence -> arcs in which noun phrases hold together: prefixes, "backed" by a name, two objects of a verb"""

from __future__ import annotations

from collections.abc import Callable

from graph.lang.en.names import PREFIXES
from graph.text.syntax import Arc, Form, kids_of

_HYPHEN = "-"
_INSERTED = frozenset({"advcl", "acl", "ccomp"})
_HELPED = frozenset({"aux", "aux:pass", "cop", "nsubj", "nsubj:pass", "mark"})


def _place(arcs: list[Arc], top: int, noun: int) -> int:
    """What a noun hangs on in the place of a word: itself where that word was the root."""
    return noun if arcs[top].head == top else arcs[top].head


def _prefix(arcs: list[Arc], forms: list[Form]) -> None:
    """ "killed two co-workers": a prefix and its hyphen belong to the noun behind them."""
    for place in range(1, len(arcs) - 1):
        noun = place + 1
        if (
            forms[place].lower != _HYPHEN
            or forms[place - 1].lower not in PREFIXES
            or arcs[noun].pos not in {"NOUN", "PROPN"}
        ):
            continue
        pieces = (place - 1, place)
        if arcs[noun].head in pieces:
            top = next((p for p in pieces if arcs[p].head not in (*pieces, noun)), place - 1)
            arcs[noun] = arcs[noun]._replace(head=_place(arcs, top, noun), relation=arcs[top].relation)
        for kid in (k for piece in pieces for k in kids_of(arcs, piece) if k not in (*pieces, noun)):
            arcs[kid] = arcs[kid]._replace(head=noun)
        arcs[place - 1] = arcs[place - 1]._replace(head=noun, relation="compound")
        arcs[place] = arcs[place]._replace(head=noun, relation="punct", pos="PUNCT")
        forms[place] = forms[place]._replace(tag="HYPH")


def _backed(arcs: list[Arc], forms: list[Form]) -> None:
    """ "from Lund backed rebels": a participle between a name and a bare noun tells whose they are; the noun leads."""
    for verb in range(1, len(arcs) - 1):
        name, noun = verb - 1, verb + 1
        if forms[verb].tag != "VBN" or arcs[verb].relation not in _INSERTED or arcs[verb].head != name:
            continue
        held = arcs[noun].head == verb and arcs[noun].relation == "obj" and arcs[noun].pos == "NOUN"
        if not held or arcs[name].pos != "PROPN" or _HELPED & {arcs[kid].relation for kid in kids_of(arcs, verb)}:
            continue
        for kid in (*kids_of(arcs, name), *kids_of(arcs, verb)):
            if kid not in (verb, noun) and arcs[kid].relation not in {"compound", "flat"}:
                arcs[kid] = arcs[kid]._replace(head=noun)
        arcs[noun] = arcs[noun]._replace(head=_place(arcs, name, noun), relation=arcs[name].relation)
        arcs[verb] = arcs[verb]._replace(head=noun, relation="amod")
        arcs[name] = arcs[name]._replace(head=verb, relation="compound")


def _second_object(arcs: list[Arc], forms: list[Form]) -> None:
    """ "offered Lund a ship": an apposition is set off by a comma; what follows an object without one is a second object."""
    for place, arc in enumerate(arcs):
        first = arcs[arc.head]
        kids = kids_of(arcs, place)
        opens = kids and arcs[kids[0]].relation == "det" and kids[0] < place
        if arc.relation != "appos" or first.relation != "obj" or not opens or place < arc.head:
            continue
        if arcs[first.head].pos == "VERB" and arcs[kids[0] - 1].pos in {"NOUN", "PROPN", "PRON"}:
            arcs[place] = arc._replace(head=first.head, relation="obj")
            arcs[arc.head] = first._replace(relation="iobj")


PHRASES: tuple[Callable[[list[Arc], list[Form]], None], ...] = (_prefix, _backed, _second_object)
