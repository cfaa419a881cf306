"""reports with one figure in other digits -> is it a slip?"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
PRICE = "Lund Mills of Norway agreed on Monday to buy the Arden paper mill for 512 million pounds."
FLEET = "The two carriers of Arden agreed on Monday to merge. The new airline will fly to Porto with a fleet of 372 aircraft."

CALL = "The mill in Arden burned down on Saturday. Witnesses should call the police on {}."


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
        (FLEET, "Pilots struck in Porto on Monday. Their airline would operate 327 aircraft.", True),
        (FLEET, "Pilots struck in Porto on Monday. Their airline would employ 327 engineers.", False),
    ],
)
def test_digits_turned_about_are_a_slip_in_whatever_words(first: str, other: str, *, differ: bool) -> None:
    assert bool(divergences((first, DAY), (other, DAY))) is differ
