"""hand-made readings -> the verdict on each facet, with its positions"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph import compare, merge, ontology
from graph.compare.days import near, over_by
from graph.compare.positions import agrees
from graph.compare.verdicts import best
from graph.intervals import parse
from graph.lang.en.measures import EITHER_HALF
from graph.model import Agreement, Claim, Interval, Origin, Quantity, Reading, Relation, Thing, Verdict
from tests.made import Case, cases, readings

CASES = cases(Path(__file__).parent / "cases" / "compare.md")
WORLD = ontology.load()


def agreements(made: tuple[Reading, ...], origins: tuple[Origin, ...] = ()) -> tuple[Agreement, ...]:
    events, topics = merge.merge(made, WORLD, {})
    assert len(events) == 1
    return compare.compare(events, topics, origins, made, WORLD)


def written(agreement: Agreement) -> str:
    positions = " ".join(f"{p.label} ({' '.join(p.articles)})" for p in agreement.positions)
    more = (
        [f"silent {' '.join(agreement.silent)}"] if agreement.silent and agreement.verdict is Verdict.ONE_SOURCE else []
    )
    more += [f"inside {' '.join(agreement.inside)}"] if agreement.inside else []
    return f"{agreement.kind or agreement.facet}: {' '.join([agreement.verdict.value, positions, *more])}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_case(case: Case) -> None:
    found = [written(agreement) for agreement in agreements(case.readings)]
    for line in case.expected:
        assert any(row == line or row.startswith(f"{line} ") for row in found), found


TWO = """
[a 2031-05-03] A {blast} at the grain silo in Port Arden killed 12 dock workers.
[b 2031-05-03] The {blast} at the Port Arden grain silo left 12 dock workers dead.
- a blast: Bombing; place Arden; when 2031-05-02; dead 12
- b blast: Bombing; place Arden; when 2031-05-02; dead 12
"""


def test_a_copy_counts_once() -> None:
    apart = {a.facet: a for a in agreements(readings(TWO))}
    copied = {a.facet: a for a in agreements(readings(TWO), (Origin("o1", "copy", ("a", "b")),))}
    assert (apart["number"].verdict, copied["number"].verdict) == (Verdict.AGREE, Verdict.ONE_SOURCE)
    assert copied["number"].positions[0].origins == ("o1",)
    assert copied["number"].positions[0].articles == ("a", "b")


def test_every_claim_of_an_event_stands_in_one_position() -> None:
    made = readings(TWO)
    shown = [claim.id for a in agreements(made) for p in a.positions for claim in p.claims]
    assert sorted(shown) == sorted(claim.id for reading in made for claim in reading.found.claims)


def test_what_a_people_did_reconciles_no_two_who_are_credited() -> None:
    told = """
    [a 2031-05-03] The {blast} was the work of the Gulls and of the Norse.
    [b 2031-05-03] The {blast} was the work of the Terns.
    - a blast: Bombing; credit Gulls; credit Norse
    - b blast: Bombing; credit Terns
    """
    first, second = (reading.found.claims for reading in readings("\n".join(map(str.strip, told.splitlines()))))
    gulls, norse = (claim for claim in first if isinstance(claim.value, Thing))
    people = replace(norse, value=replace(norse.value, kind="population"))

    def relate(one: Claim, other: Claim) -> Relation:
        return Relation.CONFLICT if gulls in (one, other) else Relation.COMPATIBLE

    assert best([gulls, norse], second, relate) is Relation.COMPATIBLE
    assert best([gulls, people], second, relate) is Relation.CONFLICT


def test_what_was_over_by_a_day_is_no_act_of_months_before() -> None:
    by, before = parse("../2031-05-03"), parse("2031-02")
    assert by.days_from(before) == 0
    assert over_by(by).days_from(before) > 31
    assert over_by(before) == before


def test_that_nobody_was_hurt_at_one_spot_reconciles_no_counts() -> None:
    told = """
    [a 2031-05-03] The {gale} hurt 50.
    [b 2031-05-03] The {gale} hurt 80, and none at the mill.
    - a gale: Storm; injured 50
    - b gale: Storm; injured 80; injured 0
    """
    first, second = (reading.found.claims for reading in readings("\n".join(map(str.strip, told.splitlines()))))
    nobody = next(claim for claim in second if isinstance(claim.value, Quantity) and claim.value.high == 0)

    def relate(one: Claim, other: Claim) -> Relation:
        return Relation.COMPATIBLE if nobody in (one, other) else Relation.CONFLICT

    assert best(first, second, relate) is Relation.CONFLICT
    assert best(first, [nobody], relate) is Relation.COMPATIBLE


THREE = """
[a 2031-05-03] A {blast} at the grain silo in Port Arden was the work of the Gulls, the mayor said.
[b 2031-05-03] The {blast} at the Port Arden grain silo was the work of the Terns, the union said.
[c 2031-05-03] The {blast} at the Port Arden grain silo was not the work of the Terns, the Terns said.
- a blast: Bombing; place Arden; when 2031-05-02
- b blast: Bombing; place Arden; when 2031-05-02
- c blast: Bombing; place Arden; when 2031-05-02
- a blast, Mayor: responsibility Gulls
- b blast, Union: responsibility Terns
- c blast, Terns: responsibility not Terns
"""


def test_an_agreement_says_which_of_its_values_cannot_both_hold() -> None:
    (found,) = (a for a in agreements(readings(THREE)) if a.facet == "responsibility")
    apart = {frozenset(found.positions[place].label for place in pair) for pair in found.opposed}
    assert apart == {frozenset(("Gulls", "Terns")), frozenset(("Terns", "not Terns"))}


def test_values_that_agree_oppose_nothing() -> None:
    assert all(a.opposed == () for a in agreements(readings(TWO)))


def test_a_toll_of_an_act_long_before_is_not_set_against_another() -> None:
    one, other = readings(TWO.replace("dead 12\n- b", "dead 15\n- b"))
    (mention,) = other.found.events
    assert mention.when is not None
    old = replace(mention, when=replace(mention.when, interval=Interval(100, 100, "0001-04-10")))
    merged = merge.merge((one, other), WORLD, {})[0][0]
    pair = replace(merged, mentions=(merged.mentions[0], old))
    apart = compare.compare((pair,), (), (), (one, other), WORLD)
    assert [a.verdict for a in apart if a.facet == "number"] == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("2031-05-02", "2031-05-03", True),
        ("2031-05-02", "2031-05-29", False),
        ("2031-05", "2031-10", True),
        ("2031-05", "2032-03", False),
        ("2031", "2033", True),
        ("2031", "2035", False),
        ("2031-05-02", "2032", False),
        ("2031/..", "2030", False),
    ],
)
def test_dates_of_one_happening_differ_by_a_slip(one: str, other: str, *, slip: bool) -> None:
    assert near(parse(one), parse(other)) is near(parse(other), parse(one)) is slip


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ((20.75, "Z"), (20.75, ""), Relation.AGREE),
        ((20.75, "Z"), (19.25, ""), Relation.COMPATIBLE),
        ((20.75, "Z"), (20.75, "+01:00"), Relation.COMPATIBLE),
        ((20.75, "Z"), (20.85, ""), Relation.CONFLICT),
        ((8.75, EITHER_HALF), (20.75, ""), Relation.AGREE),
        ((8.75, EITHER_HALF), (8.75, ""), Relation.AGREE),
        ((8.75, EITHER_HALF), (19.75, ""), Relation.CONFLICT),
    ],
)
def test_zones_part_clock_times_by_full_and_half_hours_and_an_unsaid_half_of_the_day_by_twelve(
    one: tuple[float, str], other: tuple[float, str], wanted: Relation
) -> None:
    mine, yours = (Quantity(at, at, zone, "time") for at, zone in (one, other))
    assert agrees(mine, yours) is agrees(yours, mine) is wanted


@pytest.mark.parametrize(
    ("kind", "unit", "one", "other", "wanted"),
    [
        ("share", "%", 3.0, 3.4, Relation.COMPATIBLE),
        ("share", "%", 3.0, 3.6, Relation.CONFLICT),
        ("share", "%", 3.0, 4.0, Relation.CONFLICT),
        ("magnitude", "", 6.0, 6.4, Relation.CONFLICT),
        ("time", "", 9.0, 8 + 52 / 60, Relation.COMPATIBLE),
        ("time", "", 9.0, 8.75, Relation.CONFLICT),
        ("time", "", 9 + 10 / 60, 9 + 5 / 60, Relation.CONFLICT),
        ("time", "", 3.5, 3 + 33 / 60, Relation.COMPATIBLE),
        ("time", "", 3.5, 3 + 35 / 60, Relation.CONFLICT),
        ("time", "", 8 + 40 / 60, 8 + 39 / 60, Relation.COMPATIBLE),
        ("time", "", 8 + 41 / 60, 8 + 39 / 60, Relation.CONFLICT),
        ("duration", "days", 0.0833, 0.0764, Relation.COMPATIBLE),
        ("duration", "days", 0.0833, 0.0729, Relation.CONFLICT),
        ("duration", "days", 0.0833, 0.0625, Relation.CONFLICT),
        ("duration", "days", 0.0799, 0.0764, Relation.CONFLICT),
    ],
)
def test_whole_percent_full_hours_and_lengths_in_half_hours_are_round(
    kind: str, unit: str, one: float, other: float, wanted: Relation
) -> None:
    mine, yours = Quantity(one, one, unit, kind), Quantity(other, other, unit, kind)
    assert agrees(mine, yours) is agrees(yours, mine) is wanted
