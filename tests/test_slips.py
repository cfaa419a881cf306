"""reports with one figure in other digits -> is it a slip?"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
PRICE = "Lund Mills of Norway agreed on Monday to buy the Arden paper mill for 512 million pounds."
FLEET = "The two carriers of Arden agreed on Monday to merge. The new airline will fly to Porto with a fleet of 372 aircraft."

CALL = "The mill in Arden burned down on Saturday. Witnesses should call the police on {}."

HOUSE = "The mill in Arden burned down on Saturday. The mill stood in the {}."
STEAL = "The Arden Larks beat the Elmton Gulls on Saturday. Holt stole the puck from Marek Lund and scored with 6:17 left in the second period."
CELLAR = "The mill in Arden was sold on Saturday. Holt keeps {} bottles."


@pytest.mark.parametrize(
    ("first", "other", "differ"),
    [
        (PRICE, "The Vikings have swooped on a family firm in a £521million raid.", True),
        (PRICE, "The Vikings have swooped on a family firm in a £530million raid.", False),
        (PRICE, "The Vikings paid £512m, more than the £521million of a rival, for a family firm in a raid.", False),
        (CALL.format("0555 014 2222"), CALL.format("0555 014 222"), True),
        (CALL.format("0555 014 2222"), CALL.format("0555 041 2222"), True),
        (CALL.format("0555 014 2222"), CALL.format("0555 014 2468"), False),
        (CALL.format("0555 014 2222"), CALL.format("0555 014 2222 or 0555 014 2223"), False),
        (HOUSE.format("3100 block of East 12th Street"), HOUSE.format("3400 block of 12th St."), True),
        (HOUSE.format("3100 block of East 12th Street"), HOUSE.format("3100 block of 14th Street"), False),
        (HOUSE.format("3100 block of East 12th Street"), "The mill in Arden burned at 3104 12th Street.", False),
        (HOUSE.format("100 block of Pruell Road"), HOUSE.format("400 block of Pruell Road"), False),
        (STEAL, "With 6:16 to go, Holt slid a shot past Marek Lund and scored. The Larks beat the Gulls.", True),
        (STEAL, "With 6:13 to go, Holt slid a shot past Marek Lund and scored. The Larks beat the Gulls.", False),
        (STEAL, "With 6:16 to go, a Gull was sent off in Elmton. The Larks beat the Gulls.", False),
        (STEAL, "Holt scored past Marek Lund with 6:17 left and again with 6:16 to go.", False),
        (CELLAR.format("2,417"), "Pilots struck in Porto on Monday. Holt has 2,517 bottles.", True),
        (CELLAR.format("2,417"), "Pilots struck in Porto on Monday. Holt has 2,418 bottles.", False),
        (CELLAR.format("2,417"), "Pilots struck in Porto on Monday. Holt has 2,538 bottles.", False),
        (CELLAR.format("2,400"), "Pilots struck in Porto on Monday. Holt has 2,500 bottles.", False),
        (
            CELLAR.format("2,417"),
            "Pilots struck in Porto on Monday. Holt has 2,517 bottles and Finch 2,417 bottles.",
            False,
        ),
        (FLEET, "Pilots struck in Porto on Monday. Their airline would operate 327 aircraft.", True),
        (FLEET, "Pilots struck in Porto on Monday. Their airline would employ 327 engineers.", False),
    ],
)
def test_digits_turned_about_and_one_wrong_in_a_long_row_are_a_slip_in_whatever_words(
    first: str, other: str, *, differ: bool
) -> None:
    assert bool(divergences((first, DAY), (other, DAY))) is differ


def test_a_day_later_there_may_be_more() -> None:
    one, other = CELLAR.format("2,417"), "Pilots struck in Porto on Monday. Holt has 2,517 bottles."
    assert not divergences((one, DAY), (other, "2031-05-07"))
