"""sentences of news -> what stands beside an event in no phrase of it, and that it counts where two articles tell it of one event"""

from __future__ import annotations

import pytest

from graph.claims.asides import BESIDE
from tests.found import news as read
from tests.found import rows, story, triggers


def offered(news: str) -> set[tuple[str, str]]:
    """The words of an act and what one article alone offers it."""
    reading = read(news)
    acts = triggers(reading)
    return {(acts[claim.about], reading.article.quote(claim.evidence)) for claim in reading.found.beside}


@pytest.mark.parametrize(
    ("news", "act", "words"),
    [
        ("About 30 people were in the hall when the roof collapsed on Monday.", "collapsed", "About 30"),
        ("The hall collapsed on Monday. There were three outboard motors.", "collapsed", "three"),
        ("A blast shook the barn on Monday. A faulty heater was next to the hay.", "shook", "faulty heater"),
        ("The barn burned on Monday. There was a second-hand stove.", "burned", "second-hand stove"),
        ("The Larks won on Monday. The Larks (11-5) have a young team.", "won", "11-5"),  # added to a name
        ("The barn burned on Monday. It belonged to the council, a 40-member body.", "burned", "40"),
    ],
)
def test_what_hangs_on_no_word_of_an_act_is_offered_to_it(news: str, act: str, words: str) -> None:
    assert (act, words) in offered(news)


@pytest.mark.parametrize(
    ("news", "act", "words"),
    [
        ("The hall collapsed after rebels had attacked nine boats on Monday.", "collapsed", "nine"),  # of the other act
        ("Police arrested the owner of a barn that has three doors.", "arrested", "three"),  # said of a thing
        (
            "The hall collapsed. It rained. It snowed. It was cold. There were three outboard motors.",
            "collapsed",
            "three",
        ),
    ],
)
def test_what_is_told_of_something_else_is_not(news: str, act: str, words: str) -> None:
    assert (act, words) not in offered(news)


@pytest.mark.parametrize(
    ("news", "act", "words"),
    [
        ("Witnesses were asked to ring the harbour on 0555 014 2222.", "asked", "0555 014 2222"),
        ("The crew promised to sail on 12 February 2024.", "promised", "12 February 2024"),
    ],
)
def test_what_is_told_of_what_is_asked_or_promised_is_offered_to_the_asking(news: str, act: str, words: str) -> None:
    assert (act, words) in offered(news)


def test_what_is_told_of_another_clause_is_not() -> None:
    assert ("promised", "nine") not in offered("The crew promised to sail when rebels attacked nine boats.")


def test_two_articles_that_tell_it_of_one_event_agree_on_it() -> None:
    (row,) = rows(
        "number",
        "A market hall collapsed in Lisbon on 2 February 2024. About 30 traders were inside the hall.",
        "About 30 traders were in the hall when it collapsed in Lisbon on 2 February 2024.",
    )
    assert {article for position in row.positions for article in position.articles} == {"0", "1"}
    assert BESIDE in {claim.rule for position in row.positions for claim in position.claims}


def test_one_article_alone_proves_no_tie() -> None:
    timeline = story(
        "A market hall collapsed in Lisbon on 2 February 2024. About 30 traders were inside the hall.",
        "A market hall collapsed in Lisbon on 2 February 2024. About 70 traders were inside the hall.",
    )
    assert not [row for row in timeline.agreements if row.facet == "number"]
    assert not [
        claim
        for reading in timeline.readings
        for claim in reading.found.claims
        if (claim.facet, claim.rule) == ("number", BESIDE)
    ]


def test_an_area_without_a_name_is_no_place() -> None:
    assert "area" not in {words for _, words in offered("The hall collapsed on Monday. It rained in the area.")}


def test_an_age_beside_a_short_name_is_that_of_the_person() -> None:
    news = "Rebels attacked Dana Holt on Monday. Holt, 28, sat in a car."
    reading = read(news)
    acts = triggers(reading)
    assert "attacked" in {acts[claim.about] for claim in reading.found.claims if claim.facet == "age"}


def counted(news: str) -> set[tuple[str, str]]:
    """The words of an act and each figure that is claimed of it."""
    reading = read(news)
    acts = triggers(reading)
    numbers = (claim for claim in reading.found.claims if claim.facet == "number")
    return {(acts[claim.about], reading.article.quote(claim.evidence)) for claim in numbers}


def test_one_of_several_shares_with_them_what_befell_them_and_nothing_else() -> None:
    buried = counted("Ann Lee, one of 12 people killed on Monday, was buried on Friday.")
    assert buried == {("killed", "12")}
    released = counted("Two of the five men arrested on Monday were released.")
    assert released == {("arrested", "five"), ("released", "Two")}
    assert counted("Tom Reed, among four nurses arrested on Monday, was tried.") == {("arrested", "four")}
    assert not counted("Ann Lee, one of the crew, was hurt.")


def test_those_left_in_a_state_are_told_of_in_what_they_were_left_in() -> None:
    assert {act for act, figure in counted("The storm left 900 homes without power.") if figure == "900"} == {
        "without power"
    }
    assert counted("She left two suitcases at the station.") == {("left", "two")}


def test_the_whole_of_which_a_part_is_told_is_not_told_of_the_act() -> None:
    assert counted("The firm sacked 90 of its 1,300 workers.") == {("sacked", "90")}
    assert ("killed", "12") in counted("One of 12 people killed by the blast was a nurse.")


def test_what_comes_about_in_a_stretch_of_time_does_not_last_so_long() -> None:
    assert not counted("She was a month into her lease when she left.")
    assert counted("She spent five years fleeing.") == {("fleeing", "five years")}


def test_how_long_somebody_did_what_a_clause_adds_measures_nothing_else() -> None:
    assert not counted("The singer, who lived in Lisbon for 40 years, has died.")
    assert counted("The siege, which lasted 40 days, has ended.")


def test_what_the_law_does_about_a_deed_takes_no_lives() -> None:
    assert {act for act, _ in counted("He was arrested after guards found three climbers dead in a hut.")} == {
        "found three climbers dead"
    }
    hurt = counted("A fire broke out in Lisbon. One man was arrested, though no injuries were reported.")
    assert ("fire", "no") in hurt
    assert ("arrested", "no") not in hurt
