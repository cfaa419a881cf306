"""stories -> where their articles spell the name of one person, firm or street in two ways"""

from __future__ import annotations

from typing import cast

import pytest
from found import rows, story

from bench.compare import written
from graph import pipeline
from graph.actors.spellings import respelled, reworded, shortened
from graph.gazetteer import speaking
from graph.lang.en.romanised import BESIDE, OTHER_LETTERS
from graph.model import Verdict

FIRE = "A fire killed two bakers in Lisbon on Friday. "


def spelled(*reports: str) -> list[tuple[str, ...]]:
    """The spellings in which reports diverge."""
    told = rows("spelling", *(FIRE + report for report in reports))
    assert all(row.verdict is Verdict.DIVERGE and row.event and row.label for row in told)
    return [tuple(sorted(position.label for position in row.positions)) for row in told]


def test_two_spellings_of_the_name_of_one_person_diverge() -> None:
    one, other = "Karyn Lund, 48, was killed. Lund was a baker.", "The fire killed 48-year-old Karin Lund."
    assert spelled(one, other, one) == [("Karin Lund", "Karyn Lund")]
    assert spelled("Ada Pruell, 48, sang.", "Ada Pruill, 48, sang.") == [("Ada Pruell", "Ada Pruill")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Brenlo Castamer", "Brenlo Castamor"),
        ("Ada Brund", "Ada Brunde"),
        ("Peter Halse", "Peter Hulse"),
        ("Ada Holmer", "Ada Holemr"),
        ("Ada Schapelmer", "Ada Shapelmer"),
        ("Ada Roger", "Ada Rogers"),
    ],
)
def test_a_slip_in_a_name_that_no_list_knows_diverges(one: str, other: str) -> None:
    assert spelled(f"{one}, 48, sang.", f"{other}, 48, sang.") == [tuple(sorted((one, other)))]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("The trial of Ada Castamer began.", "Police charged Ada LaCastamer.", ("Ada Castamer", "Ada LaCastamer")),
        ("The trial of Ada Wulde began.", "Police charged Ada Wolde.", ("Ada Wolde", "Ada Wulde")),
        ("Judge Gord Brunde sang.", "The mill was sold, said judge Gordon Brund.", ("Gord Brunde", "Gordon Brund")),
        ("Judge Gord Brunde sang.", "The mill was sold, said baker Gordon Brund.", ()),
        ("His sister Brelna was killed.", "His sister Brelnah Lund was killed.", ("Brelna", "Brelnah Lund")),
        ("Ada Lund, 48, was killed. Lunde, 48, sang.", "Ada Lunde, 48, was killed.", ()),
        ("The trial of Ada Wulde, a judge, began.", "Police charged Ada Wolde, a baker.", ()),
        ("The trial of Ada Wulde began.", "Police charged his sister Ada Wolde.", ()),
        ("The trial of Ada Wulde began.", "Police charged Ada Bulfe.", ()),
        ("The trial of Ada Wulde began. Ada Wolde sang.", "Police charged Ada Wolde.", ()),
        ("The trial of Ada DelMarone began.", "Police charged Ada Del Marone.", ()),
        ("He met the Democratic Party.", "He met the Democrats.", ()),
    ],
)
def test_who_shares_a_name_and_differs_by_a_slip_is_one_person(one: str, other: str, found: tuple[str, ...]) -> None:
    assert spelled(one, other) == ([found] if found else [])


def test_who_share_but_a_name_are_not_taken_for_one() -> None:
    assert rows("spelling", "The trial of Ada Wulde began in Arden.", "Police charged Ada Wolde in Lisbon.") == []


def test_a_name_goes_by_what_most_call_it() -> None:
    told = FIRE + "The trial of Ada LaCastamer began."
    (row,) = rows("spelling", FIRE + "Police charged Ada Castamer.", told, told)
    assert row.label == "Ada LaCastamer"


def test_three_spellings_diverge_at_once() -> None:
    told = ("Christina Lund, 48, sang.", "Kristina Lund, 48, sang.", "Cristina Lund, 48, sang.")
    assert spelled(*told) == [("Christina Lund", "Cristina Lund", "Kristina Lund")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karyn Lund, 48, sang. Karin Lund sang well.", "Karin Lund, 48, sang."),
        ("Heidar Alishvand, 48, sang.", "Heydar Alishvand, 48, sang."),
        ("Tom Lund, 48, sang.", "Thomas Lund, 48, sang."),
        ("A. Lund, 48, sang.", "Ada Lund, 48, sang."),
        ("Ada Lund, 48, sang.", "Ada Maria Lund, 48, sang."),
        ("Karyn Lund, a judge, sang.", "Karin Lund, a baker, sang."),
        ("Karyn Lund, 48, sang in Tehran and in Shiraz.", "Karin Lund, 48, sang in Tehran and in Shiraz."),
        ("Ada Petralidis, 48, sang.", "Ada Petrallidis, 48, sang."),
        ("Rangers Tom Lund, 48, sang.", "Ranger Tom Lund, 48, sang."),
        ("Peter Halse, a judge, sang.", "Peter Hulse, a baker, sang."),
        ("Dan Lund, 48, sang.", "Don Lund, 48, sang."),
    ],
)
def test_what_is_no_other_spelling_diverges_in_none(one: str, other: str) -> None:
    assert spelled(one, other) == []


def test_a_street_and_a_firm_are_spelled_in_two_ways() -> None:
    first, other = "Smoke rose from the Commercial Street mill.", "Smoke rose from the Commerce Street mill."
    assert spelled(first, other) == [("Commerce Street", "Commercial Street")]
    assert spelled("Smoke rose from Corvane Advisors.", "Smoke rose from Corvane Advisers.")
    first, other = "Smoke rose from Corvane Decoration Ltd.", "Smoke rose from Corvane Decorators Ltd."
    assert spelled(first, other) == [("Corvane Decoration Ltd.", "Corvane Decorators Ltd.")]


def test_the_bench_shows_a_spelling_as_what_it_names() -> None:
    told = (
        "Karyn Lund was killed at the Commercial Street mill.",
        "Karin Lund was killed at the Commerce Street mill.",
    )
    facets = cast(list[dict[str, object]], written("story", story(*(FIRE + one for one in told)))["facets"])
    assert {str(row["facet"]) for row in facets if row["relation"] == "diverge"} == {"patient", "place"}


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("They met at 31 Pruell Road.", "They met at 31 Pruell Lane.", True),
        ("They met in the 3100 block of Pruell Road.", "They met in the 3100 block of Pruell Lane.", True),
        ("Police arrested Ada Lund on Denis Street.", "Police arrested Ada Lund on Dennis Road.", True),
        ("They met at 31 Pruell Road.", "They met at 52 Pruell Lane.", False),
        ("They met at 31 Pruell Road.", "They met at 31 Pruell Rd.", False),
        ("They met at 31 Pruell Road.", "They met at 31 Oakham Lane.", False),
    ],
)
def test_a_street_is_a_road_or_a_lane(one: str, other: str, *, differ: bool) -> None:
    assert bool(spelled(one, other)) is differ


def test_two_streets_are_two() -> None:
    assert spelled("Smoke rose from the Mill Street flat.", "Smoke rose from the Hill Street flat.") == []
    both = "Smoke rose from the Commercial Street mill and from the Commerce Street mill."
    assert spelled(both, "Smoke rose from the Commerce Street mill.") == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Jon Lund", "John Lund", True),
        ("Ada Smith", "Ada Smyth", True),
        ("Steven Lund", "Stephen Lund", True),
        ("Dan Lund", "Don Lund", False),
        ("Daniel Lund", "Danielle Lund", False),
        ("Karyn Lund", "Karin Holm", False),
        ("Lund", "Lunde", False),
    ],
)
def test_names_that_sound_alike_can_be_spellings_of_one(one: str, other: str, *, alike: bool) -> None:
    assert respelled(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Gord Lund", "Gordon Lund", True),
        ("Bill Lund", "William Lund", True),
        ("Paul Lund", "Paula Lund", False),
        ("Gord Lund", "Gordon Holm", False),
        ("Bill Lund", "Walter Lund", False),
    ],
)
def test_a_short_form_is_known_by_its_beginning_or_by_the_list(one: str, other: str, *, alike: bool) -> None:
    assert shortened(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("commerce", "commercial", True),
        ("decoration", "decorators", True),
        ("motor", "motors", False),
        ("harbour", "harbor", False),
        ("rasheed", "rashid", False),
    ],
)
def test_words_of_one_root_can_be_told_for_one_another(one: str, other: str, *, alike: bool) -> None:
    assert reworded(one, other) is alike


def test_a_country_writes_as_its_own_language_does() -> None:
    foreign = speaking(pipeline.Options().ontology, OTHER_LETTERS, BESIDE)
    assert {"japan", "india", "greece"} <= foreign
    assert foreign.isdisjoint({"kenya", "france", "united-states"})


def test_somebody_called_by_letters_alone_has_no_word_to_spell() -> None:
    assert spelled("J.R., 48, sang. J.R. was a baker.", "The singer J.R. was 48.") == []
