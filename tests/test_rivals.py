"""two reports of one happening -> what they contradict each other in, and what they do not"""

from __future__ import annotations

import pytest

from graph.compare.days import two_days
from graph.intervals import parse
from tests.found import claims_on
from tests.test_things import divergences

DAY = "2031-05-05"


@pytest.mark.parametrize(
    ("first", "other", "wanted"),
    [
        (
            "Tom Reed died at his home in Granada on Saturday.",
            "Tom Reed died in a hospice in Granada on Saturday.",
            [("place", "Granada", "his home", "hospice")],
        ),
        (
            "Turnout in the Sudan election on Saturday was almost 80 percent.",
            "Turnout in the Sudan election on Saturday reached 93.5 percent.",
            [("number", "93.5 %", "~80 %")],
        ),
        (
            "A blast in Granada killed two nurses and a man on Saturday.",
            "A blast in Granada killed four people on Saturday.",
            [("number", "3", "4")],
        ),
        (
            "Tom Reed was sentenced in 2018 to 12 years for arson.",
            "Tom Reed was jailed for 14 years in 2018.",
            [("number", "12 years", "14 years")],
        ),
        (
            "The Larks lost 3-1 in Granada on Saturday.",
            "The 3-0 defeat of the Larks in Granada on Saturday was their ninth.",
            [("outcome", "3-0", "3-1")],
        ),
        (
            "The Larks lost the league final to a side of bakers on Saturday, 7-6 on penalties.",
            "On Saturday a side of bakers won the league final, beating the favourites of the Larks 6-5 on penalties.",
            [("outcome", "6-5", "7-6")],
        ),
        (
            "The river Lund peaked at 21.7 feet in Granada on Saturday.",
            "The Lund peaked at 19.2 feet on Saturday, just below the record of Granada.",
            [("number", "~5.85 m", "~6.61 m")],
        ),
        (
            "Gunmen attacked the Granada bank in 1998.",
            "Gunmen raided the Granada bank in 1999.",
            [("date", "1998", "1999")],
        ),
        (
            "Thieves emptied the Granada museum on Saturday. Divers found 11 amphoras on Sunday.",
            "Thieves emptied the Granada museum on Saturday. The court heard on Monday that 13 amphoras were recovered.",
            [("number", "11", "13")],
        ),
        (
            "Tom Reed stole a boat on Saturday. The town is offering 900 dollars for information on Reed.",
            "Tom Reed stole a boat on Saturday. A reward of 700 dollars is being offered.",
            [("number", "700 USD", "900 USD")],
        ),
        (
            "The navy sank a Thai fishing boat on Saturday.",
            "The navy sank a Turkish fishing boat on Saturday.",
            [("description", "Thailand", "Turkey")],
        ),
        (
            "A tremor shook the port of Granada on Saturday. The tremor lasted 30 seconds.",
            "A tremor shook the port of Granada on Saturday. The tremor lasted 10 seconds.",
            [("number", "~10 s", "~30 s")],
        ),
        (
            "The Granada mill will cut 300 posts, the owner said on Monday.",
            "Some 240 workers will lose their jobs at the Granada mill, the owner said on Monday.",
            [("number", "300", "~240")],
        ),
        (
            "Pirates hijacked the tanker Karla off Granada on Friday.",
            "Armed men boarded and seized the tanker Karla off Granada on Saturday.",
            [("date", "2031-05-02", "2031-05-03")],
        ),
        (
            "Fire broke out in the Granada mill at around 9pm on Saturday.",
            "Fire broke out in the Granada mill at 7.30pm on Saturday.",
            [("time", "19:30", "~21:00")],
        ),
    ],
)
def test_both_cannot_be_right(first: str, other: str, wanted: list[tuple[str, ...]]) -> None:
    assert divergences((first, DAY), (other, DAY)) == tuple(wanted)


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Tom Reed died at his home in Granada on Saturday.", "Tom Reed died in his house in Granada on Saturday."),
        ("Tom Reed died in a hospital in Granada on Saturday.", "Tom Reed died in a ward in Granada on Saturday."),
        ("Tom Reed died at his home in Granada on Saturday.", "Tom Reed died in his kitchen in Granada on Saturday."),
        (
            "Tom Reed died in a hospice near his home in Granada on Saturday.",
            "Tom Reed died in a hospice in Granada on Saturday.",
        ),
        (
            "A blast in Granada killed four girls and a boy on Saturday.",
            "A blast in Granada killed five girls on Saturday.",
        ),
        (
            "A blast in Granada killed two nurses and several beekeepers on Saturday.",
            "A blast in Granada killed four nurses on Saturday.",
        ),
        (
            "Fire broke out in the Granada mill at around 9pm on Saturday.",
            "Fire broke out in the Granada mill at 8.49pm on Saturday.",
        ),
        (
            "The river Lund peaked at 21.7 feet in Granada on Saturday.",
            "The Lund peaked at 19.2 feet in Granada on 1 May 2030.",
        ),
        (
            "The Larks lost the final to a side of bakers on Saturday, 7-6 on penalties.",
            "The Larks lost the final to a side of bakers on Saturday despite a 4-1 lead.",
        ),
        (
            "Voters went to the polls in Sudan on Sunday morning.",
            "Voters went to the polls in Sudan at 3:30 a.m. on Sunday.",
        ),
        (
            "Tom Reed slid 1,500 metres down the Arden glacier on Saturday.",
            "The mountain guide Tom Reed died on Saturday when he slid 150 metres, rescuers from Orvik said.",
        ),
    ],
)
def test_both_can_be_right(first: str, other: str) -> None:
    assert divergences((first, DAY), (other, DAY)) == ()


def test_times_more_than_a_week_apart_are_two_days() -> None:
    assert two_days((parse("2031-05-01"), parse("2031-05-19"), parse("2031")))
    assert not two_days((parse("2031-05-01"), parse("2031-05-05"), parse("2031"), parse("2030/..")))


@pytest.mark.parametrize(
    ("line", "act"),
    [("Updated: Tuesday, 6 May 2031, 9:36 AM", "Updated"), ("Posted on May 6, 2031, 4:42 PM", "Posted")],
)
def test_the_stamp_of_a_page_is_no_event(line: str, act: str) -> None:
    words = f"{line}\nThe navy sank a boat on Saturday. The firm updated 12 ships on Monday."
    _, triggers, _ = claims_on("number", words)
    assert act not in triggers.values()
    assert "sank" in " ".join(triggers.values())


@pytest.mark.parametrize(
    ("first", "other", "differ"),
    [
        ("plotting to smuggle gold", "smuggling gold", True),
        ("conspiring to defraud a bank", "defrauding a bank", True),
        ("attempted arson", "attempted arson in a mill", False),
        ("attempted arson", "theft", False),
        ("attempted arson", "arson and attempted arson", False),
        ("a part in the plot", "a part in the mill plot", False),
    ],
)
def test_an_offence_and_the_attempt_are_two_charges(first: str, other: str, *, differ: bool) -> None:
    told = "On Monday Tom Reed of Granada pleaded guilty to {}."
    found = divergences((told.format(first), DAY), (told.format(other), DAY))
    assert ("charge" in [row[0] for row in found]) is differ


@pytest.mark.parametrize(
    ("told", "differ"),
    [
        ("Ada Lund married Tom Reed in Granada {} weeks before the fire.", True),
        ("The strike of the millers in Granada has lasted {} weeks.", False),
    ],
)
def test_a_length_of_time_that_is_counted_to_another_act_does_not_run_on(told: str, *, differ: bool) -> None:
    assert bool(divergences((told.format("two"), DAY), (told.format("three"), "2031-06-05"))) is differ
