"""two reports that tell when an act was, or how long it took -> whether both can be right"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

MONDAY, LATER = "2031-05-05", "2031-05-12"
WRECK = "Divers found the wreck of the ferry Morning Star in the bay of Arden {}."


def of(facet: str, *told: tuple[str, str]) -> tuple[tuple[str, ...], ...]:
    return tuple(values for name, *values in divergences(*told) if name == facet)


@pytest.mark.parametrize(
    ("first", "other", "day", "differ"),
    [
        ("on Saturday", "on Friday", MONDAY, True),
        ("at noon on Saturday", "on Saturday", LATER, False),
        ("on Saturday, 26 April", "on Saturday, 3 May", MONDAY, True),
        ("on 24 April 2031", "on 24 April", "2032-05-03", False),
        ("in 2029", "in 2030", MONDAY, True),
        ("last year", "this year", MONDAY, False),
        ("this morning", "today", "2031-05-07", False),
        ("yesterday", "today", "2031-05-07", True),
    ],
)
def test_days_that_are_only_counted_from_a_report(first: str, other: str, day: str, *, differ: bool) -> None:
    assert bool(of("date", (WRECK.format(first), MONDAY), (WRECK.format(other), day))) is differ


GIVEN = "Tom Reed was sentenced to {} in prison in Arden for the theft of the boat."


@pytest.mark.parametrize(
    ("first", "other", "differ"),
    [
        ("Tom Reed served four months in prison in Arden for the theft of the boat.", "six months", False),
        ("Tom Reed was given four months in prison in Arden for the theft of the boat.", "six months", True),
    ],
    ids=["served and given", "given and given"],
)
def test_a_term_that_is_served_is_not_the_one_that_was_given(first: str, other: str, *, differ: bool) -> None:
    assert bool(of("number", (first, MONDAY), (GIVEN.format(other), MONDAY))) is differ


def test_two_terms_that_are_served_diverge() -> None:
    served = "Tom Reed served {} in prison in Arden for the theft of the boat."
    assert of("number", (served.format("four months"), MONDAY), (served.format("six months"), MONDAY))


@pytest.mark.parametrize(("who", "differ"), [("man", True), ("woman", False)])
def test_a_man_and_a_woman_did_not_die_on_two_days(who: str, *, differ: bool) -> None:
    first = "An elderly man died in the hospital of Arden on Saturday, a nurse said."
    other = f"On Friday the old {who} died of burns in the Arden hospital."
    assert bool(of("date", (first, MONDAY), (other, MONDAY))) is differ


@pytest.mark.parametrize(("act", "differ"), [("awarded the Mellor medal", True), ("awarded the Sandell grant", False)])
def test_years_of_acts_with_only_a_name_in_common_are_told_of_two(act: str, *, differ: bool) -> None:
    first, other = "Orla Finch received the Mellor medal in 2027.", f"Orla Finch was {act} in 2028."
    assert bool(of("date", (first, MONDAY), (other, MONDAY))) is differ


SHELLS = "Gunners shelled the town of Arden, killing nine sailors. They fired two shells at the fish market at about 6 a.m., a nurse said."
BLAST = "An explosion killed nine sailors in Arden. In its statement the army said that {} at 8.30 a.m."


@pytest.mark.parametrize(("act", "differ"), [("the blast happened", True), ("the port was shut", False)])
def test_one_blow_told_in_two_words_has_one_hour(act: str, *, differ: bool) -> None:
    assert bool(of("time", (SHELLS, MONDAY), (BLAST.format(act), "2031-05-07"))) is differ
