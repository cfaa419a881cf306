"""valency: verbs have the subjects and objects that they can have"""

from __future__ import annotations

from graph.text.syntax import Arc, Form
from graph.text.valency import VALENCY

Row = tuple[str, str, str, str, int, str]


def repaired(*rows: Row) -> list[tuple[str, str, int, str]]:
    """(word, lemma, part of speech, tag, head, relation) -> (word, part of speech, head, relation) after the repairs."""
    arcs = [Arc(head, relation, pos, lemma) for _, lemma, pos, _, head, relation in rows]
    forms = [Form(word.lower(), tag, word.istitle()) for word, _, _, tag, _, _ in rows]
    for repair in VALENCY:
        repair(arcs, forms)
    return [(row[0], arc.pos, arc.head, arc.relation) for row, arc in zip(rows, arcs, strict=True)]


def timed(*phrase: Row) -> str:
    """The relation of the last word of a phrase behind "rose"."""
    start: list[Row] = [("Prices", "price", "NOUN", "NNS", 1, "nsubj"), ("rose", "rise", "VERB", "VBD", 1, "root")]
    return repaired(*start, *phrase)[-1][-1]


def test_a_day_and_what_returns_say_when() -> None:
    assert timed(("Friday", "friday", "PROPN", "NNP", 1, "obj")) == "obl:unmarked"
    assert timed(("every", "every", "DET", "DT", 3, "det"), ("week", "week", "NOUN", "NN", 1, "obj")) == "obl:unmarked"


def test_other_times_stay_objects() -> None:
    assert timed(("no", "no", "DET", "DT", 3, "det"), ("Friday", "friday", "PROPN", "NNP", 1, "obj")) == "obj"
    assert timed(("the", "the", "DET", "DT", 3, "det"), ("week", "week", "NOUN", "NN", 1, "obj")) == "obj"
    assert timed(("every", "every", "DET", "DT", 3, "det"), ("roof", "roof", "NOUN", "NN", 1, "obj")) == "obj"


def related(*, noun: str, verb: str) -> tuple[int, str]:
    """Where the verb of "has troops, which control" hangs, with these tags of noun and verb."""
    start: list[Row] = [("She", "she", "PRON", "PRP", 1, "nsubj"), ("has", "have", "VERB", "VBZ", 1, "root")]
    rest: list[Row] = [
        ("troops", "troop", "NOUN", noun, 1, "obj"),
        (",", ",", "PUNCT", ",", 5, "punct"),
        ("which", "which", "PRON", "WDT", 5, "det"),
        ("control", "control", "VERB", verb, 1, "ccomp"),
    ]
    return repaired(*start, *rest)[-1][2:]


def test_which_is_said_of_the_noun_that_the_verb_agrees_with() -> None:
    assert related(noun="NNS", verb="VBP") == (2, "acl:relcl")
    assert related(noun="NN", verb="VBZ") == (2, "acl:relcl")


def test_which_is_not_said_of_a_noun_that_the_verb_does_not_agree_with() -> None:
    assert related(noun="NN", verb="VBP") == (1, "ccomp")


def headed(noun: str, *, tag: str, before: str, after: str = "") -> str:
    """The part of speech of a noun that heads a line behind a subject with that tag, with an object or none."""
    rows: list[Row] = [("Eagles", "eagle", "NOUN", before, 1, "nsubj"), (noun, noun, "NOUN", tag, 1, "root")]
    return repaired(*rows, *([("Dorn", "Dorn", "PROPN", "NNP", 1, after)] if after else []))[1][1]


def test_a_noun_that_agrees_with_its_subject_is_a_verb() -> None:
    assert headed("breaks", tag="NNS", before="NN") == headed("march", tag="NN", before="NNS") == "VERB"
    assert headed("march", tag="NN", before="NN") == "NOUN"


def test_a_noun_with_a_subject_and_an_object_is_a_verb() -> None:
    assert headed("place", tag="NN", before="NN", after="obj") == "VERB"
    assert headed("place", tag="NN", before="NN", after="nmod:poss") == "NOUN"
