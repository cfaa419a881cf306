"""repairs: slips of the parser that the language itself shows up"""

from __future__ import annotations

import pytest

from graph.text.repairs import is_tree, mended
from graph.text.syntax import Arc, Form

Row = tuple[str, str, str, int, str]


def repaired(rows: list[Row]) -> list[tuple[str, str, int, str]]:
    """(word, part of speech, tag, head, relation) -> (word, tag, head, relation) after the repairs."""
    arcs = [Arc(head, relation, pos, word.lower()) for word, pos, _, head, relation in rows]
    turned, forms = mended(arcs, [Form(word.lower(), tag, word.istitle()) for word, _, tag, _, _ in rows])
    return [(row[0], form.tag, arc.head, arc.relation) for row, arc, form in zip(rows, turned, forms, strict=True)]


def test_a_participle_between_two_nouns_is_the_verb_of_a_sentence_without_one() -> None:
    rows: list[Row] = [
        ("The", "DET", "DT", 1, "det"), ("union", "NOUN", "NN", 3, "compound"), ("blamed", "VERB", "VBN", 3, "amod"),
        ("Lund", "PROPN", "NNP", 3, "root"), ("for", "ADP", "IN", 5, "case"), ("delays", "NOUN", "NNS", 3, "nmod"),
        (".", "PUNCT", ".", 3, "punct"),
    ]  # fmt: skip
    assert repaired(rows) == [
        ("The", "DT", 1, "det"), ("union", "NN", 2, "nsubj"), ("blamed", "VBD", 2, "root"), ("Lund", "NNP", 2, "obj"),
        ("for", "IN", 5, "case"), ("delays", "NNS", 2, "obl"), (".", ".", 2, "punct"),
    ]  # fmt: skip


def test_a_participle_with_a_subject_modifies_no_noun() -> None:
    rows: list[Row] = [
        ("Gulls", "PROPN", "NNPS", 1, "nsubj"), ("claimed", "VERB", "VBN", 2, "amod"), ("victory", "NOUN", "NN", 2, "root"),
        (".", "PUNCT", ".", 2, "punct"),
    ]  # fmt: skip
    assert repaired(rows) == [
        ("Gulls", "NNPS", 1, "nsubj"), ("claimed", "VBD", 1, "root"), ("victory", "NN", 1, "obj"), (".", ".", 1, "punct"),
    ]  # fmt: skip


def test_the_noun_before_the_auxiliary_of_a_joined_verb_is_its_subject() -> None:
    rows: list[Row] = [
        ("It", "PRON", "PRP", 1, "nsubj"), ("broke", "VERB", "VBD", 1, "root"), ("in", "ADP", "IN", 3, "case"),
        ("May", "PROPN", "NNP", 1, "obl"), ("and", "CCONJ", "CC", 5, "cc"), ("miners", "NOUN", "NNS", 3, "conj"),
        ("were", "AUX", "VBD", 7, "aux:pass"), ("hurt", "VERB", "VBN", 1, "conj"), (".", "PUNCT", ".", 1, "punct"),
    ]  # fmt: skip
    assert repaired(rows)[4:8] == [
        ("and", "CC", 7, "cc"), ("miners", "NNS", 7, "nsubj:pass"), ("were", "VBD", 7, "aux:pass"), ("hurt", "VBN", 1, "conj"),
    ]  # fmt: skip


def test_a_joined_noun_stays_one_where_the_verb_has_its_subject() -> None:
    rows: list[Row] = [
        ("Ana", "PROPN", "NNP", 4, "nsubj:pass"), ("and", "CCONJ", "CC", 2, "cc"), ("Bo", "PROPN", "NNP", 0, "conj"),
        ("were", "AUX", "VBD", 4, "aux:pass"), ("hurt", "VERB", "VBN", 4, "root"), (".", "PUNCT", ".", 4, "punct"),
    ]  # fmt: skip
    assert repaired(rows)[2] == ("Bo", "NNP", 0, "conj")


def test_a_participle_behind_the_only_noun_is_its_verb() -> None:
    rows: list[Row] = [
        ("Nurses", "NOUN", "NNS", 0, "root"), ("protested", "VERB", "VBN", 0, "acl"), ("loudly", "ADV", "RB", 1, "advmod"),
        (".", "PUNCT", ".", 0, "punct"),
    ]  # fmt: skip
    assert [row[2:] for row in repaired(rows)] == [(1, "nsubj"), (1, "root"), (1, "advmod"), (1, "punct")]


@pytest.mark.parametrize(
    "rows",
    [
        [  # a finite verb stands there already
            ("Nurses", "NOUN", "NNS", 2, "nsubj"), ("trained", "VERB", "VBN", 0, "acl"), ("left", "VERB", "VBD", 2, "root"),
            (".", "PUNCT", ".", 2, "punct"),
        ],
        [  # a headline has no full stop
            ("Nurses", "NOUN", "NNS", 0, "root"), ("freed", "VERB", "VBN", 0, "acl"), ("in", "ADP", "IN", 3, "case"),
            ("May", "PROPN", "NNP", 1, "obl"),
        ],
        [  # an agent follows
            ("Nurses", "NOUN", "NNS", 0, "root"), ("freed", "VERB", "VBN", 0, "acl"), ("by", "ADP", "IN", 3, "case"),
            ("police", "NOUN", "NN", 1, "obl:agent"), (".", "PUNCT", ".", 0, "punct"),
        ],
    ],
    ids=["finite", "headline", "agent"],
)  # fmt: skip
def test_other_participles_stay(rows: list[Row]) -> None:
    assert repaired(rows) == [(word, tag, head, relation) for word, _, tag, head, relation in rows]


def test_an_infinitive_behind_a_name_belongs_to_the_verb() -> None:
    rows: list[Row] = [
        ("They", "PRON", "PRP", 1, "nsubj"), ("urged", "VERB", "VBD", 1, "root"), ("Lund", "PROPN", "NNP", 1, "obj"),
        ("to", "PART", "TO", 4, "mark"), ("pay", "VERB", "VB", 2, "acl"),
    ]  # fmt: skip
    assert repaired(rows)[4] == ("pay", "VB", 1, "xcomp")


def test_a_particle_leads_no_name() -> None:
    rows: list[Row] = [
        ("by", "ADP", "IN", 2, "case"), ("Ida", "PROPN", "NNP", 2, "compound"), ("von", "PROPN", "NNP", 4, "obl:agent"),
        ("Lund", "PROPN", "NNP", 2, "appos"), ("led", "VERB", "VBN", 4, "root"),
    ]  # fmt: skip
    assert repaired(rows) == [
        ("by", "IN", 1, "case"), ("Ida", "NNP", 4, "obl:agent"), ("von", "NNP", 1, "flat"), ("Lund", "NNP", 1, "flat"),
        ("led", "VBN", 4, "root"),
    ]  # fmt: skip


def test_a_capital_inside_a_sentence_makes_a_name() -> None:
    rows: list[Row] = [
        ("Then", "ADV", "RB", 2, "advmod"), ("Sarvia", "NOUN", "NN", 2, "nsubj"), ("paid", "VERB", "VBD", 2, "root"),
        ("its", "PRON", "PRP$", 4, "nmod:poss"), ("debts", "NOUN", "NNS", 2, "obj"), ("back", "ADV", "RB", 2, "advmod"),
    ]  # fmt: skip
    assert [row[1] for row in repaired(rows)] == ["RB", "NNP", "VBD", "PRP$", "NNS", "RB"]


def test_a_number_of_people_is_the_subject_of_the_participle_behind_them() -> None:
    rows: list[Row] = [
        ("Hundreds", "NOUN", "NNS", 0, "root"), ("of", "ADP", "IN", 2, "case"), ("nurses", "NOUN", "NNS", 0, "nmod"),
        ("staged", "VERB", "VBN", 4, "amod"), ("strikes", "NOUN", "NNS", 0, "nmod"), (".", "PUNCT", ".", 0, "punct"),
    ]  # fmt: skip
    assert [row[2:] for row in repaired(rows)] == [
        (3, "nsubj"), (2, "case"), (0, "nmod"), (3, "root"), (3, "obj"), (3, "punct"),
    ]  # fmt: skip


def test_who_is_told_is_no_object_of_what_is_said() -> None:
    rows: list[Row] = [
        ("Ruiz", "PROPN", "NNP", 1, "nsubj"), ("tell", "VERB", "VBD", 1, "root"), ("nurses", "NOUN", "NNS", 1, "obj"),
        ("they", "PRON", "PRP", 4, "nsubj"), ("won", "VERB", "VBD", 1, "ccomp"),
    ]  # fmt: skip
    assert repaired(rows)[2] == ("nurses", "NNS", 1, "iobj")
    assert repaired(rows[:3])[2] == ("nurses", "NNS", 1, "obj")


@pytest.mark.parametrize(
    ("verb", "relation"),
    [("remain", "xcomp"), ("last", "obl:unmarked"), ("count", "obj")],
    ids=["remain", "last", "count"],
)
def test_some_verbs_take_no_object(verb: str, relation: str) -> None:
    rows: list[Row] = [
        ("Talks", "NOUN", "NNS", 1, "nsubj"), (verb, "VERB", "VBD", 1, "root"), ("two", "NUM", "CD", 3, "nummod"),
        ("days", "NOUN", "NNS", 1, "obj"),
    ]  # fmt: skip
    assert repaired(rows)[3][3] == relation


def test_a_relative_pronoun_is_the_object_of_a_clause_that_has_its_subject() -> None:
    rows: list[Row] = [
        ("plans", "NOUN", "NNS", 0, "root"), ("that", "SCONJ", "IN", 3, "mark"), ("Lund", "PROPN", "NNP", 3, "nsubj"),
        ("signed", "VERB", "VBD", 0, "acl:relcl"),
    ]  # fmt: skip
    assert repaired(rows)[1][3] == "obj"


def test_a_doer_hangs_on_the_passive_and_on_no_active_verb() -> None:
    rows: list[Row] = [
        ("It", "PRON", "PRP", 2, "nsubj:pass"), ("was", "AUX", "VBD", 2, "aux:pass"), ("sunk", "VERB", "VBN", 2, "root"),
        ("for", "ADP", "IN", 4, "case"), ("fun", "NOUN", "NN", 2, "obl"), ("by", "ADP", "IN", 6, "case"),
        ("rebels", "NOUN", "NNS", 4, "nmod"),
    ]  # fmt: skip
    assert repaired(rows)[6] == ("rebels", "NNS", 2, "obl:agent")
    active: list[Row] = [
        ("They", "PRON", "PRP", 1, "nsubj"), ("stood", "VERB", "VBD", 1, "root"), ("by", "ADP", "IN", 3, "case"),
        ("him", "PRON", "PRP", 1, "obl:agent"),
    ]  # fmt: skip
    assert repaired(active)[3] == ("him", "PRP", 1, "obl")


def test_a_name_between_an_allegation_and_a_verb_without_subject_is_that_verbs_subject() -> None:
    rows: list[Row] = [
        ("Police", "NOUN", "NNS", 1, "nsubj"), ("allege", "VERB", "VBP", 1, "root"), ("Lund", "PROPN", "NNP", 1, "obj"),
        (",", "PUNCT", ",", 4, "punct"), ("40", "NUM", "CD", 2, "amod"), (",", "PUNCT", ",", 6, "punct"),
        ("opened", "VERB", "VBD", 1, "conj"), ("fire", "NOUN", "NN", 6, "obj"), (".", "PUNCT", ".", 1, "punct"),
    ]  # fmt: skip
    found = repaired(rows)
    assert found[2] == ("Lund", "NNP", 6, "nsubj")
    assert found[6] == ("opened", "VBD", 1, "ccomp")
    joined = [*rows[:5], ("and", "CCONJ", "CC", 6, "cc"), *rows[6:]]
    assert repaired(joined)[6] == ("opened", "VBD", 1, "conj")


def test_a_passive_verb_is_no_subject_of_another_and_the_name_between_them_is() -> None:
    rows: list[Row] = [
        ("Lund", "PROPN", "NNP", 2, "nsubj:pass"), ("was", "AUX", "VBD", 2, "aux:pass"), ("shot", "VERB", "VBN", 8, "nsubj:pass"),
        ("in", "ADP", "IN", 4, "case"), ("Arden", "PROPN", "NNP", 2, "obl"), ("and", "CCONJ", "CC", 6, "cc"),
        ("Reed", "PROPN", "NNP", 4, "conj"), ("was", "AUX", "VBD", 8, "aux:pass"), ("killed", "VERB", "VBN", 8, "root"),
        (".", "PUNCT", ".", 8, "punct"),
    ]  # fmt: skip
    found = repaired(rows)
    assert found[2] == ("shot", "VBN", 2, "root")
    assert found[6] == ("Reed", "NNP", 8, "nsubj:pass")
    assert found[8] == ("killed", "VBN", 2, "conj")


def test_a_repair_that_would_close_a_circle_is_left_out() -> None:
    rows: list[Row] = [
        ("Ann", "PROPN", "NNP", 4, "nsubj"), (",", "PUNCT", ",", 2, "punct"), ("clerk", "NOUN", "NN", 0, "appos"),
        ("and", "CCONJ", "CC", 6, "cc"), ("co", "NOUN", "NN", 7, "nsubj"), ("-", "PUNCT", "HYPH", 4, "punct"),
        ("host", "NOUN", "NN", 2, "conj"), ("spoke", "VERB", "VBD", 7, "root"), (".", "PUNCT", ".", 7, "punct"),
    ]  # fmt: skip
    arcs = [Arc(head, relation, "NOUN", "") for _, _, head, relation in repaired(rows)]
    assert is_tree(arcs)
    assert not is_tree([Arc(1, "dep", "NOUN", ""), Arc(0, "dep", "NOUN", "")])


def _time_first(before: str, between: tuple[Row, ...] = ()) -> list[tuple[str, str, int, str]]:
    """ "That same week she left Arden.", read as a week that she left."""
    size = len(between)
    rows: list[Row] = [
        (before, "DET", "DT", 1, "det"), ("week", "NOUN", "NN", 1, "root"), *between,
        ("she", "PRON", "PRP", 3 + size, "nsubj"), ("left", "VERB", "VBD", 1, "acl:relcl"),
        ("Arden", "PROPN", "NNP", 3 + size, "obj"), (".", "PUNCT", ".", 1, "punct"),
    ]  # fmt: skip
    return repaired(rows)


def test_a_time_right_before_a_whole_clause_says_when_it_was() -> None:
    assert _time_first("That") == [
        ("That", "DT", 1, "det"), ("week", "NN", 3, "obl:unmarked"), ("she", "PRP", 3, "nsubj"), ("left", "VBD", 3, "root"),
        ("Arden", "NNP", 3, "obj"), (".", ".", 3, "punct"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "between"),
    [("The", ()), ("That", (("when", "ADV", "WRB", 4, "advmod"),))],
    ids=["the week she left", "that week when she left"],
)
def test_a_time_that_a_clause_describes_stays_a_noun(before: str, between: tuple[Row, ...]) -> None:
    assert ("week", "NN", 1, "root") in _time_first(before, between)


def test_as_many_as_belongs_to_the_figure_and_what_is_counted_is_the_object() -> None:
    rows: list[Row] = [
        ("Fire", "NOUN", "NN", 1, "nsubj"), ("razed", "VERB", "VBD", 1, "root"), ("as", "ADP", "IN", 6, "case"),
        ("many", "ADJ", "JJ", 2, "fixed"), ("as", "ADP", "IN", 2, "fixed"), ("60", "NUM", "CD", 6, "nummod"),
        ("barns", "NOUN", "NNS", 1, "obl"), (".", "PUNCT", ".", 1, "punct"),
    ]  # fmt: skip
    assert repaired(rows)[2:7] == [
        ("as", "IN", 5, "advmod"), ("many", "JJ", 2, "fixed"), ("as", "IN", 2, "fixed"), ("60", "CD", 6, "nummod"),
        ("barns", "NNS", 1, "obj"),
    ]  # fmt: skip


def test_what_is_counted_by_as_many_as_stands_in_the_place_of_many() -> None:
    rows: list[Row] = [
        ("As", "ADV", "RB", 1, "advmod"), ("many", "ADJ", "JJ", 5, "nsubj"), ("as", "ADP", "IN", 4, "case"),
        ("60", "NUM", "CD", 4, "nummod"), ("clerks", "NOUN", "NNS", 1, "obl"), ("left", "VERB", "VBD", 5, "root"),
        (".", "PUNCT", ".", 5, "punct"),
    ]  # fmt: skip
    assert repaired(rows)[:5] == [
        ("As", "RB", 3, "advmod"), ("many", "JJ", 0, "fixed"), ("as", "IN", 0, "fixed"), ("60", "CD", 4, "nummod"),
        ("clerks", "NNS", 5, "nsubj"),
    ]  # fmt: skip


@pytest.mark.parametrize("led", [True, False])
def test_as_many_as_behind_another_word_or_before_no_figure_stays(led: bool) -> None:
    rows: list[Row] = [
        ("Crews", "NOUN", "NNS", 1, "nsubj"), ("came", "VERB", "VBD", 1, "root"), ("from", "ADP", "IN", 7, "case"),
        ("as", "ADV", "RB", 4, "advmod"), ("many", "ADJ", "JJ", 7, "amod"), ("as", "ADP", "IN", 6, "case"),
        ("60" if led else "those", *(("NUM", "CD") if led else ("DET", "DT")), 7, "nummod"), ("towns", "NOUN", "NNS", 1, "obl"),
    ]  # fmt: skip
    assert repaired(rows)[7] == ("towns", "NNS", 1, "obl")
    assert (repaired(rows)[4] == ("many", "JJ", 3, "fixed")) is led


@pytest.mark.parametrize(("relation", "wanted"), [("root", "nsubj"), ("amod", "compound")], ids=["clause", "attribute"])
def test_a_noun_before_the_verb_of_a_clause_is_its_subject(relation: str, wanted: str) -> None:
    rows: list[Row] = [
        ("Train", "NOUN", "NN", 1, "compound"), ("guard", "NOUN", "NN", 2, "compound"), ("hurt", "VERB", "VBN", 4, relation),
        ("in", "ADP", "IN", 4, "case"), ("fall", "NOUN", "NN", 4, "root"),
    ]  # fmt: skip
    rows[2] = (*rows[2][:3], 2 if relation == "root" else 4, relation)
    assert repaired(rows)[1][3] == wanted
