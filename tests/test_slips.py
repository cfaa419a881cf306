"""reports with one figure in other digits -> is it a slip?"""

from __future__ import annotations

import pytest

from tests.test_things import divergences

DAY = "2031-05-05"
PRICE = "Lund Mills of Norway agreed on Monday to buy the Arden paper mill for 512 million pounds."
FLEET = "The two carriers of Arden agreed on Monday to merge. The new airline will fly to Porto with a fleet of 164 aircraft."


@pytest.mark.parametrize(
    ("first", "other", "differ"),
    [
        (PRICE, "The Vikings have swooped on a family firm in a £521million raid.", True),
        (PRICE, "The Vikings have swooped on a family firm in a £530million raid.", False),
        (PRICE, "The Vikings paid £512m, more than the £521million of a rival, for a family firm in a raid.", False),
        (FLEET, "Pilots struck in Porto on Monday. Their airline would operate 146 aircraft.", True),
        (FLEET, "Pilots struck in Porto on Monday. Their airline would employ 146 engineers.", False),
    ],
    ids=["turned about", "other digits", "told as well", "of no act", "of another noun"],
)
def test_digits_turned_about_are_a_slip_in_whatever_words(first: str, other: str, *, differ: bool) -> None:
    assert bool(divergences((first, DAY), (other, DAY))) is differ
