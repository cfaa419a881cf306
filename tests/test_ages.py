"""news -> whose age a number is; stories -> what their articles make of the age of one person, whatever happens to the person"""

from __future__ import annotations

import pytest
from found import news, rows

from graph.model import Verdict

QUAKE = "An earthquake shook Lorca on Monday. "


def aged(words: str) -> list[tuple[str, str]]:
    """Each age claimed of somebody, with the person; an age that several events carry once."""
    reading = news(words)
    told = [claim for claim in reading.found.claims if claim.facet == "age" and claim.topic]
    return list(dict.fromkeys((claim.topic[0], reading.article.quote(claim.evidence)) for claim in told))


def differing(*reports: str) -> list[tuple[str, ...]]:
    """The ages in which reports diverge."""
    told = (row for row in rows("age", *reports) if row.verdict is Verdict.DIVERGE)
    return [tuple(sorted(position.label for position in row.positions)) for row in told]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ada Lund, 44, is a baker.", [("ada-lund", "44")]),
        ("Lund, 44, is a baker.", [("lund", "44")]),
        ("Ada Lund, who is 44, is a baker.", [("ada-lund", "44")]),
        ("Those who sang were Ada Lund, 44; Ida Holm, 39; and a child.", [("ada-lund", "44"), ("ida-holm", "39")]),
        ("Ada Lund opened the mill. The 44-year-old smiled.", [("ada-lund", "44-year-old")]),
        ('Ada Lund opened the mill. "It is cold," the 44-year-old retired baker said.', [("ada-lund", "44-year-old")]),
        ("Ada Lund (44) is a baker.", [("ada-lund", "44")]),
        ("Ada Lund is 44.", [("ada-lund", "44")]),
        ("Ada Lund, who turned 44 in May, is a baker.", [("ada-lund", "44")]),
        ("Ada Lund, now 44, is a baker.", [("ada-lund", "44")]),
        ("Ada Lund, our oldest teacher, 44, sang in the chapel.", [("ada-lund", "44")]),
        ("Ada Lund, our oldest columnist, 44, sang in the chapel.", [("ada-lund", "44")]),
        ("The baker Ada Lund, forty-four years of age, sang.", [("ada-lund", "forty-four years of age")]),
        ("Ada Lund is a baker. Now 44, she has a mill.", [("ada-lund", "44")]),
        ("Ada Lund sang. The baker, 44, laughed.", [("ada-lund", "44")]),
        ("44-year-old chief executive Ada Lund sang.", [("ada-lund", "44-year-old")]),
        ("A 44-year-old baker, Ada Lund, sang.", [("ada-lund", "A 44-year-old")]),
        ("Ada Lund died at the age of 44.", [("ada-lund", "age of 44")]),
        ("Ada L. (44) sang in the chapel.", [("ada-l", "44")]),
        ("The baker Ada Lund, just 44, sang in the chapel.", [("ada-lund", "44")]),
        ("Anna Reed sang in the chapel. Reed is 44 and has a mill.", [("anna-reed", "44")]),
        ("They saw Ada Lund, 44-year-old Ida Holm and a child.", [("ida-holm", "44-year-old")]),
        ("The 44-year-old porter smiled.", [("role:porter", "44-year-old")]),
        ("Ada Lund was robbed. The 44-year-old suspect smiled.", [("role:suspect", "44-year-old")]),
    ],
)
def test_an_age_is_said_of_a_person_whatever_the_person_does(words: str, expected: list[tuple[str, str]]) -> None:
    assert aged(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Ada Lund's 12-year-old son sang.",
        "Ada Lund, her eldest daughter, 19, and a cousin sang.",
        "Ada Lund met Ida Holm. The 44-year-old smiled.",
        "A 44-year-old man sang. Ada Lund laughed. The 44-year-old smiled.",
        "A 44-year-old woman smiled.",
        "The 44-year-old told Ada Lund so.",
        "A 44-year-old baker, Ada Lund said, is in hospital.",
        "Lund (44) scored twice.",
        "The score was 44.",
        "He may meet nobody under the age of 18. Ada Lund smiled.",
        "He left school at the age of 18. Ada Lund smiled.",
        "The 44-year-old woman smiled.",
    ],
)
def test_an_age_of_somebody_else_or_of_nobody_known_is_said_of_no_person(words: str) -> None:
    assert aged(words) == []


def test_ages_of_one_person_are_compared_over_the_whole_story() -> None:
    (age,) = rows("age", QUAKE + "Ada Lund, 44, is the mayor.", QUAKE + "Lund, 47, is the mayor.")
    assert age.verdict is Verdict.DIVERGE
    assert [position.label for position in age.positions] == ["44 years", "47 years"]
    assert (age.label, bool(age.event)) == ("Ada Lund", True)


def test_one_age_of_a_person_in_no_event_is_agreed_on() -> None:
    (age,) = rows("age", QUAKE + "Ada Lund, 44, is the mayor.", QUAKE + "The mayor is Ada Lund, 44.")
    assert age.verdict is Verdict.AGREE


def test_who_alone_is_told_to_be_in_a_role_is_meant_by_it() -> None:
    named, unnamed = QUAKE + "They woke porter Ada Lund, 44.", QUAKE + "The 46-year-old porter was tired."
    assert differing(named, unnamed) == [("44 years", "46 years")]
    assert differing(named, unnamed, QUAKE + "They woke porter Ida Holm, 45.") == []


def test_two_of_one_surname_have_two_ages() -> None:
    two = QUAKE + "Ada Lund, 44, and her sister Ida Lund, 41, are bakers."
    assert differing(two, QUAKE + "Lund, 43, is a baker.") == []


@pytest.mark.parametrize(
    "then",
    [
        "Ada Lund, 40 at the time, left the choir.",
        "Ada Lund, 42 at the time, left the choir.",
        "Ada Lund left the choir at the age of 40.",
        "In 1998, at the age of 40, Ada Lund left the choir.",
        "Ada Lund, who turns 45 in May, left the choir.",
        "They saw the then 40-year-old Ada Lund.",
        "Ada Lund would have been 45 on Sunday.",
    ],
)
def test_an_age_of_another_time_is_no_other_age(then: str) -> None:
    assert differing(QUAKE + "Ada Lund, 44, is the mayor.", QUAKE + then) == []
    both = QUAKE + "Ada Lund, 44, is the mayor. " + then
    assert differing(both, QUAKE + "Ada Lund, 47, is the mayor.") == [("44 years", "47 years")]
