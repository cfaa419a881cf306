"""tolls told beside other acts, final ones and counts that stand -> updates and divergences"""

from __future__ import annotations

import pytest

from graph.compare.positions import Ground
from graph.compare.verdicts import Course, judge
from graph.intervals import parse
from graph.model import Claim, Quantity, Relation, Span, Speaker, Verdict
from tests.test_things import compared

DAY, LATER, LAST = "2031-05-05", "2031-05-07", "2031-05-08"
QUAKE = "A quake struck the town of Arden on Saturday and killed {} people."
SEARCHED = "A quake struck the town of Arden on Saturday. Divers ended their search, and in the hall lay {} bodies{}."
COUNTED = "A quake struck the town of Arden on Saturday. {}: {} dead."
HELD = "Police stormed the market of Arden on Saturday and arrested {} traders."


def verdicts(kind: str, *told: tuple[str, str]) -> set[Verdict]:
    return {row.verdict for row in compared(*told) if row.facet == "number" and row.kind == kind}


@pytest.mark.parametrize(("ending", "differ"), [("", True), (", as many as in the flood of 1998", False)])
def test_a_toll_told_beside_another_act_is_that_of_the_happening(ending: str, *, differ: bool) -> None:
    told = (QUAKE.format("46"), DAY), (QUAKE.format("46"), DAY), (SEARCHED.format("38", ending), LATER)
    assert (Verdict.DIVERGE in verdicts("dead", *told)) is differ


def test_a_higher_toll_of_a_later_search_is_an_update() -> None:
    told = (QUAKE.format("31"), DAY), (SEARCHED.format("38", ""), LATER)
    assert Verdict.UPDATE in verdicts("dead", *told)
    assert Verdict.DIVERGE not in verdicts("dead", *told)


@pytest.mark.parametrize(
    ("words", "differ"),
    [
        ("The final toll", True),
        ("The mayor closed his books, and closed the count", True),
        ("The latest toll", False),
    ],
)
def test_what_exceeds_a_final_toll_is_no_update(words: str, *, differ: bool) -> None:
    told = (COUNTED.format(words, "31"), DAY), (QUAKE.format("38"), LATER)
    assert (Verdict.DIVERGE in verdicts("dead", *told)) is differ


def test_a_final_toll_is_an_update_of_what_was_told_before() -> None:
    told = (QUAKE.format("31"), DAY), (COUNTED.format("The final toll", "38"), LATER)
    assert Verdict.DIVERGE not in verdicts("dead", *told)


def _told(article: str, toll: float) -> Claim:
    return Claim(
        article,
        article,
        "",
        "number",
        Quantity(toll, toll, "", "dead"),
        Speaker("outlet", article, article),
        Span(0, 2),
        "count",
    )


def _clash(one: Claim, other: Claim) -> Relation:
    """A relation by which what the last report tells clashes with nothing."""
    if one.value == other.value:
        return Relation.AGREE
    return Relation.COMPATIBLE if "c" in (one.article, other.article) else Relation.CONFLICT


@pytest.mark.parametrize(
    ("again", "copied", "verdict"),
    [(31, {}, Verdict.DIVERGE), (31, {"c": "a"}, Verdict.UPDATE), (44, {}, Verdict.UPDATE)],
)
def test_a_lower_toll_that_a_later_report_gives_again_stands_against_the_higher(
    again: int, copied: dict[str, str], verdict: Verdict
) -> None:
    known = Ground(copied, {}, {"a": parse(DAY), "b": parse(LATER), "c": parse(LAST)})
    claims = _told("a", 31), _told("b", 38), _told("c", again)
    assert judge(claims, known, _clash, Course(growing=frozenset(("dead",)))).verdict is verdict


def test_no_arrests_were_made_hours_later() -> None:
    assert Verdict.DIVERGE in verdicts("arrested", (HELD.format("30"), DAY), (HELD.format("80"), DAY))


def test_the_bombs_of_a_raid_do_not_grow_from_day_to_day() -> None:
    one = "Planes struck the mill of Arden on Saturday. A pilot dropped three bombs."
    other = "A teacher in Arden looked up as a plane came back on Saturday. It let go seven bombs, she told us."
    assert Verdict.DIVERGE in verdicts("bombs", (one, DAY), (other, LATER))
