"""a place and an event of one sentence -> does the place hold for the event, by the way between them in the syntax"""

from __future__ import annotations

from graph.events.scene import Scene
from graph.lang.en.triggers import ELSEWHERE, LEAVING, MEANWHILE, OTHERWISE, PLACING, WITHAL

_STEPS = 12
_ARGUMENTS = frozenset(
    (
        "nsubj",
        "obj",
        "iobj",
        "obl",
        "xcomp",
        "nmod",
        "compound",
        "amod",
        "nummod",
        "flat",
        "dep",
        "advmod",
        "cop",
        "aux",
    )
)


def holds(view: Scene, place: int, event: int) -> bool:
    """True when what is told of at `event` happened at the place whose phrase has its head at `place`.

    "In Arlen rebels shot two men" and "a raid in Arlen that killed two" place what hangs on the same clause or noun;
    "a scholar of the war in Arlen wrote" and "he rose to fame when he escaped in Arlen" place nothing above them.
    """
    up, down = _above(view, place), _above(view, event)
    meet = next((step for step in up if step in down), -1)
    if meet < 0:
        return False
    climbed, led = up[: up.index(meet)], down[: down.index(meet)]
    lifted = all(_lifts(view, step, place, event) or _held(view, step, meet) for step in climbed)
    return lifted and all(_lowers(view, step, top=view.tokens[step].head == meet) for step in led)


def _above(view: Scene, index: int) -> list[int]:
    """A word and those it hangs on, nearest first."""
    found = [index]
    while len(found) < _STEPS and (head := view.tokens[found[-1]].head) != found[-1]:
        found.append(head)
    return found


def _lifts(view: Scene, step: int, place: int, event: int) -> bool:
    """True when a place below a word places what the word hangs on too."""
    token, base = view.tokens[step], view.bases[step]
    if base == "acl":
        return token.head == event
    if base == "conj":
        return step == place or _one_clause(view, step)
    if base == "appos":
        return not view.named(token.head) or token.head in view.places or view.case(token.head) in PLACING
    if base == "advcl":
        return all(view.tokens[k].lower in WITHAL for k in view.kids(step, "mark"))
    case = view.case(step)
    if step == place and case in LEAVING:
        return token.head == event and view.tokens[event].pos == "VERB"
    return base in _ARGUMENTS and case not in ELSEWHERE


def _held(view: Scene, step: int, meet: int) -> bool:
    """True for one of several nouns that are told of together, above which the two meet."""
    joined = view.bases[step] == "conj" and view.tokens[step].pos in ("NOUN", "PROPN")
    return joined and view.tokens[step].head != meet and view.tokens[view.tokens[step].head].pos in ("NOUN", "PROPN")


def _lowers(view: Scene, step: int, *, top: bool) -> bool:
    """True when what a word stands under lends it its place; `top` for the first step down."""
    base = view.bases[step]
    if base == "acl":
        return top or view.tokens[step].tag == "VBG"
    if base == "conj":
        return _one_clause(view, step)
    if base == "advcl":
        return all(view.tokens[k].lower in MEANWHILE for k in view.kids(step, "mark"))
    return base in _ARGUMENTS and view.case(step) not in OTHERWISE


def _one_clause(view: Scene, joined: int) -> bool:
    """True for a joined word that has no subject, no determiner and no mark of its own."""
    return not view.kids(joined, "nsubj", "mark", "det", "nmod:poss")
