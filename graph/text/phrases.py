"""arcs of a sentence -> arcs in which noun phrases hold together: prefixes, titles in -ing, two objects, gerunds"""

from __future__ import annotations

from collections.abc import Callable

from graph.lang.en.common import AS, HOW_MANY, NEAR_BY, TIMES
from graph.lang.en.names import GERUND, PREFIXES, TITLES_IN_ING
from graph.text.syntax import Arc, Form, kids_of

_HYPHEN, _NEAR = "-", 4
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_RELATIVE = frozenset({"WDT", "WP", "WRB"})
_FIGURES = frozenset({"CD", "$"})
_OF_A_NOUN = frozenset({"nummod", "compound", "amod", "det", "advmod"})
_NO_NOUN = frozenset({"mark", "case", "advmod"})
_OBJECTS = frozenset({"obj", "iobj", "nsubj:pass", "aux:pass", "cop"})
_LED = frozenset({"DT", "JJ", "PRP$", "POS", "CD", "NN"})
_GIVEN = {"xcomp": "obj", "acl": "appos", "advcl": "obl", "ccomp": "obj"}
_CLAUSES = {"nmod": "acl", "obj": "xcomp", "obl": "advcl", "nsubj": "csubj"}


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


def _title(arcs: list[Arc], forms: list[Form]) -> None:
    """ "placed running back Ann Lee on leave": a post with a name in -ing is one noun, and its first word no verb."""
    for place in range(len(arcs) - 1):
        noun = place + 1
        if not _is_title(arcs, forms, place):
            continue
        above, relation = _title_hangs(arcs, forms, place)
        for kid in (k for k in kids_of(arcs, place) if k not in (noun, above)):
            named = kid == noun + 1 and arcs[kid].pos == "PROPN"
            own = kid < place or named or above == noun
            arcs[kid] = arcs[kid]._replace(
                head=noun if own else above, relation="flat" if named else arcs[kid].relation
            )
        arcs[noun] = arcs[noun]._replace(head=above, relation=relation, pos="NOUN")
        arcs[place] = arcs[place]._replace(head=noun, relation="compound", pos="NOUN")
        forms[place], forms[noun] = forms[place]._replace(tag="NN"), forms[noun]._replace(tag="NN")
        if above != noun and arcs[above].head == place:
            arcs[above] = arcs[above]._replace(head=above, relation="root")


def _is_title(arcs: list[Arc], forms: list[Form], place: int) -> bool:
    """True before a name, and within a noun phrase; who is "seen running back to the port" runs."""
    if (forms[place].lower, forms[place + 1].lower) not in TITLES_IN_ING or arcs[place].head == place + 1:
        return False
    named = place + 2 < len(arcs) and arcs[place + 2].pos == "PROPN"
    return named or (place > 0 and forms[place - 1].tag in _LED)


def _title_hangs(arcs: list[Arc], forms: list[Form], place: int) -> tuple[int, str]:
    """What the noun of such a post hangs on, and as what: in the place of the noun right before it, or as the subject of
    the finite verb behind it where its first word was read as the root."""
    arc = arcs[place]
    if arc.head == place:
        said = (kid for kid in kids_of(arcs, place) if kid > place + 1 and forms[kid].tag in _FINITE)
        verb = next(said, place + 1)
        return (verb, "nsubj") if verb > place + 1 else (place + 1, "root")
    if arc.relation == "acl" and arc.head == place - 1 and arcs[place - 1].pos == "NOUN":
        top = arcs[place - 1]
        arcs[place - 1] = top._replace(head=place + 1, relation="compound")
        return place + 1 if top.head == place - 1 else top.head, top.relation
    return arc.head, _GIVEN.get(arc.relation, arc.relation)


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


def gerund(arcs: list[Arc], forms: list[Form]) -> None:
    """ "denied bombing the camp", "accused Lund of bombing it": what has an object and no article is a verb."""
    for place, arc in enumerate(arcs):
        if arc.pos == "NOUN" and arc.head != place and forms[place].lower.endswith(GERUND):
            if arc.relation == "xcomp":
                _lend_object(arcs, place)
            below = {arcs[kid].relation for kid in kids_of(arcs, place)}
            if "obj" in below and "det" not in below:
                arcs[place] = arc._replace(pos="VERB", relation=_CLAUSES.get(arc.relation, arc.relation))
                forms[place] = forms[place]._replace(tag="VBG")


def _lend_object(arcs: list[Arc], place: int) -> None:
    """What follows a gerund is its object, and neither that of the verb before it nor, without a comma, an apposition."""
    for kid in (*kids_of(arcs, arcs[place].head), *kids_of(arcs, place)):
        apposed = arcs[kid].relation == "appos" and place + 1 in kids_of(arcs, kid)
        if (arcs[kid].relation == "obj" or apposed) and place < kid <= place + _NEAR:
            arcs[kid] = arcs[kid]._replace(head=place, relation="obj")


def _time_first(arcs: list[Arc], forms: list[Form]) -> None:
    """ "That same week she left": a noun of time right before a whole clause says when it was, and the clause is the sentence."""
    for noun, arc in enumerate(arcs):
        kids = kids_of(arcs, noun)
        if arc.head != noun or forms[noun].lower not in TIMES or not any(forms[kid].lower in NEAR_BY for kid in kids):
            continue
        verb = next((kid for kid in kids if arcs[kid].relation == "acl:relcl"), noun)
        subject = next((kid for kid in kids_of(arcs, verb) if arcs[kid].relation.startswith("nsubj")), noun)
        first = min((subject, *kids_of(arcs, subject))) if subject > noun else noun
        if first == noun + 1 and subject < verb and forms[first].tag not in _RELATIVE:
            for kid in (kid for kid in kids if kid > noun):
                arcs[kid] = arcs[kid]._replace(head=verb)
            arcs[verb] = arcs[verb]._replace(head=verb, relation="root")
            arcs[noun] = arc._replace(head=verb, relation="obl:unmarked")


def _as_many(arcs: list[Arc], forms: list[Form]) -> None:
    """ "killed as many as 40 guards", "as many as 40 posts will go": the words before the figure belong to it, and what is
    counted stands in their place."""
    for first in range(len(arcs) - 3):
        pieces, figure = (first, first + 1, first + 2), first + 3
        said = tuple(forms[piece].lower for piece in pieces)
        if said[1] not in HOW_MANY or said[::2] != (AS, AS) or forms[figure].tag not in _FIGURES:
            continue
        counted = _counted(arcs, figure)
        top = next((piece for piece in pieces if arcs[piece].head not in (*pieces, counted)), first)
        led = any(arcs[kid].relation == "case" and kid < first for kid in kids_of(arcs, counted))
        if arcs[counted].head in pieces:
            relation = "nsubj" if arcs[top].relation in _NO_NOUN else arcs[top].relation
            arcs[counted] = arcs[counted]._replace(head=_place(arcs, top, counted), relation=relation)
        elif arcs[counted].relation == "obl" and first - 1 == arcs[counted].head and not led:
            bare = _OBJECTS.isdisjoint(arcs[kid].relation for kid in kids_of(arcs, arcs[counted].head))
            arcs[counted] = arcs[counted]._replace(relation="obj" if bare else "obl")
        for kid in (kid for piece in pieces for kid in kids_of(arcs, piece) if kid not in pieces):
            arcs[kid] = arcs[kid]._replace(head=counted)
        arcs[first] = arcs[first]._replace(head=figure, relation="advmod", pos="ADV")
        for piece in pieces[1:]:
            arcs[piece] = arcs[piece]._replace(head=first, relation="fixed")


def _counted(arcs: list[Arc], figure: int) -> int:
    """The noun that a figure counts: the last word above it that stands behind it."""
    noun = figure
    while arcs[noun].head > noun and arcs[noun].relation in _OF_A_NOUN:
        noun = arcs[noun].head
    return noun


PHRASES: tuple[Callable[[list[Arc], list[Form]], None], ...] = (_prefix, _title, _second_object, _time_first, _as_many)
