"""articles of one story -> what the sentence of an event tells of another act is told of the event where another article says so"""

from __future__ import annotations

from graph.claims.asides import BESIDE
from graph.model import Claim
from tests.test_beside import story

STRUCK = "A quake struck Lisbon at 10:40 on 2 February 2024."
FELT = "A quake shook Lisbon on 2 February 2024, and the harbour was evacuated at 10:40."


def beside(facet: str, *reports: str) -> list[Claim]:
    """The claims on a facet of the events of a type that stand by the word of another article."""
    timeline = story(*reports)
    return [
        claim
        for event in timeline.events
        if "quake" in event.label
        for claim in event.claims
        if claim.facet == facet and claim.rule == BESIDE
    ]


def test_the_hour_of_another_act_is_that_of_the_event_where_another_article_says_so() -> None:
    (claim,) = beside("time", STRUCK, FELT)
    assert claim.article == "1"
    assert FELT[claim.evidence.start : claim.evidence.end] == "10:40"


def test_one_hour_is_not_that_of_the_event_where_nobody_says_so() -> None:
    assert not beside("time", "A quake struck Lisbon on 2 February 2024.", FELT)


def test_another_hour_is_left_to_the_other_act() -> None:
    assert not beside("time", STRUCK, FELT.replace("10:40", "11:40"))


def test_who_has_told_another_hour_of_the_event_tells_none_beside() -> None:
    later = "A quake shook Lisbon at 10:35 on 2 February 2024, and the harbour was evacuated at 10:40."
    assert not beside("time", STRUCK, later)


def test_the_sentence_behind_is_asked_for_the_hour() -> None:
    apart = FELT.replace(", and the", ". The")
    assert beside("time", STRUCK, apart)


def test_a_sentence_further_off_is_not_asked() -> None:
    apart = FELT.replace(", and the", ". It was cold. The")
    assert not beside("time", STRUCK, apart)


def test_who_did_another_act_is_not_who_did_this_one() -> None:
    caused = "Rebels shook Lisbon with a quake at 10:40 on 2 February 2024."
    assert not beside("agent", caused, FELT.replace("was evacuated", "was shelled by rebels"))
