"""cases/quantities.md and the examples of the number rules -> ranges, units, kinds and what is counted"""

from __future__ import annotations

import pytest

from graph.hits import lower
from graph.lang.en.measures import BEFORE
from graph.lang.en.quantities import ANCHOR, RULES
from graph.model import Quantity, Relation
from graph.quantities import read, widened
from tests import found

CASES = found.cases("quantities")


@pytest.mark.parametrize(("title", "words", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_a_sentence_gives_its_quantities(title: str, words: str, wanted: list[str]) -> None:
    document, findings = found.read(words)
    spotted = {f"{document.quote(n.span)} = {found.shown(n.value)}" for n in findings.numbers}
    counted = {f"{document.quote(n.span)} of {document.quote(n.counted)}" for n in findings.numbers if n.counted}
    bare = {f"no {document.quote(n.span)}" for n in findings.numbers}
    for line in wanted:
        if line.startswith("no "):
            assert line not in bare, f"{title}: {sorted(spotted)}"
        else:
            assert line in spotted | counted, f"{title}: {sorted(spotted | counted)}"


@found.means(RULES)
def test_a_rule_reads_its_examples(rule: str, words: str, wanted: str) -> None:
    text = lower(f"{words} ")
    anchor = next(ANCHOR.finditer(text), None)
    spot = read(text, anchor.start()) if anchor else None
    assert spot is not None
    assert (spot.rule, found.shown(spot.value)) == (rule, wanted)


@found.ignores(RULES)
def test_a_rule_leaves_its_counter_examples(rule: str, words: str) -> None:
    text = lower(f"{words} ")
    spots = [read(text, anchor.start()) for anchor in ANCHOR.finditer(text)]
    assert rule not in [spot.rule for spot in spots if spot]


def test_an_approximator_widens_a_count_to_whole_numbers_and_a_measure_to_any() -> None:
    about = BEFORE["about"]
    assert (about.low, about.high) != (1, 1)
    count, quake = (widened(Quantity(6.4, 6.4, "", kind), about) for kind in ("dead", "magnitude"))
    assert count.low is not None
    assert quake.low is not None
    assert count.low == int(count.low)
    assert 5 < quake.low < 6.4 < (quake.high or 0) < 8
    assert quake.low != int(quake.low)


def test_every_rule_has_both_kinds_of_example() -> None:
    assert [rule.name for rule in RULES if not (rule.means and rule.ignores)] == []


def test_every_kind_of_the_rules_and_cases_stands_in_the_ontology() -> None:
    kinds = {block.id for block in found.WORLD.of_kind("QuantityKind")}
    used = {n.value.kind for _, words, _ in CASES for n in found.read(words)[1].numbers} - {""}
    assert used
    assert used <= kinds
    assert all(
        block.text("rdfs:label") and block.text("skos:definition") for block in found.WORLD.of_kind("QuantityKind")
    )


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        ("at least 12 people", "14 people", Relation.COMPATIBLE),
        ("14 people", "20 people", Relation.CONFLICT),
        ("nearly a third of the land", "33 percent", Relation.COMPATIBLE),
        ("10 miles", "16.0934 km", Relation.AGREE),
        ("dozens of houses", "70 houses", Relation.COMPATIBLE),
        ("a dozen boats", "12 boats", Relation.AGREE),
    ],
)
def test_read_numbers_know_whether_they_agree(first: str, second: str, relation: Relation) -> None:
    one, other = (found.read(f"They saw {phrase}.")[1].numbers[0].value for phrase in (first, second))
    assert one.agrees(other) is relation


def test_a_list_of_numbers_is_no_number_with_a_space_in_it() -> None:
    spot = read("12, 150, 300 and 9", 0)
    assert spot is not None
    assert spot.value.low == 12
