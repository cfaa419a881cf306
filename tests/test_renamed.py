"""stories -> where their articles write another word in the name of one thing"""

from __future__ import annotations

import pytest
from found import rows

FLOOD = "A flood killed two bakers in Lisbon on Friday. "


def named(*reports: str) -> list[tuple[str, ...]]:
    """The names in which reports diverge."""
    told = rows("spelling", *(FLOOD + report for report in reports))
    assert all(row.event and row.label for row in told)
    return [tuple(sorted(position.label for position in row.positions)) for row in told]


def test_two_names_in_sentences_of_like_words_diverge() -> None:
    told = "The flooded cellars were pumped dry all night, said fire chief B.T. {} as the rain stopped."
    assert named(told.format("Hale"), told.format("Brandt")) == [("B.T. Brandt", "B.T. Hale")]
    told = "She was given the Order of {} after she pulled a drowning baker out of the water."
    assert named(told.format("Mercy"), told.format("Bravery")) == [("Order of Bravery", "Order of Mercy")]


def test_a_long_name_with_one_other_word_is_of_one_thing_where_sentences_share_more() -> None:
    one = "Corvane Harbour Survey Bureau is headed by Ada Lund."
    other = "Ada Lund, who leads the Corvane Harbour Survey Board, spoke about the rain in a hall."
    assert named(one, other) == [("Corvane Harbour Survey Board", "Corvane Harbour Survey Bureau")]
    assert named(one, other.replace("Ada Lund", "Karl Brandt")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mayor Lund", "mayor Brandt"),
        ("the Corvane Harbor Board", "the Corvane Harbour Board"),
        ("Sgt. Ada Lund", "Sergeant Ada Lund"),
        ("the Hale Ave. pump", "the Hale Avenue pump"),
        ("Chairman Lund", "Captain Lund"),
        ("Mill Tower", "Mill Towers"),
        ("the Port Friday show", "the Port Saturday show"),
        ("the Hale Mill, not Hale Farm,", "the Hale Farm"),
    ],
)
def test_other_words_are_no_other_name(one: str, other: str) -> None:
    told = "The flooded cellars were pumped dry all night, said people near {} as the rain stopped."
    assert named(told.format(one), told.format(other)) == []


def test_what_stands_behind_the_name_of_a_place_is_no_other_word_of_it() -> None:
    one = "The New South Wales {}League fed the bakers of the flooded cellars."
    other = "The New South Wales {}Board sent pumps and boats to the bakers, and shut the cellars for weeks of repair."
    assert len(named(one.format("Rescue "), other.format("Rescue "))) == 1
    assert named("It rained in New South Wales. " + one.format(""), other.format("")) == []
