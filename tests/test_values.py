"""two values of one kind -> do they agree, fit together, or conflict?"""

from __future__ import annotations

from math import inf

import pytest

from graph.model import Interval, Quantity, Relation, Span, Thing, Words, iso, merge_spans, touches

AGREE, COMPATIBLE, CONFLICT = Relation.AGREE, Relation.COMPATIBLE, Relation.CONFLICT
DAY, NEXT, MONTH, SINCE = Interval(10, 10, "d"), Interval(11, 11, "e"), Interval(1, 30, "m"), Interval(11, None, "s/..")


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (DAY, Interval(10, 10, "d~"), AGREE),
        (DAY, MONTH, COMPATIBLE),
        (DAY, NEXT, CONFLICT),
        (NEXT, SINCE, COMPATIBLE),
        (DAY, SINCE, CONFLICT),
        (Interval(None, 10, "../d"), SINCE, CONFLICT),
        (Interval(None, 11, "../e"), SINCE, COMPATIBLE),
        (Quantity(12, 12), Quantity(12, 12), AGREE),
        (Quantity(12, None), Quantity(14, 14), COMPATIBLE),
        (Quantity(12, None), Quantity(11, 11), CONFLICT),
        (Quantity(10, 20), Quantity(20, 30), COMPATIBLE),
        (Quantity(540, 660, "", "", True, 600), Quantity(600, 600), AGREE),
        (Quantity(540, 660, "", "", True, 600), Quantity(610, 610), COMPATIBLE),
        (Quantity(26000, None, "", "", True, 26000), Quantity(31000, None, "", "", True, 31000), CONFLICT),
        (Quantity(26000, None, "", "", False, 26000), Quantity(31000, 31000), COMPATIBLE),
        (Quantity(600, 600), Quantity(612, 612), COMPATIBLE),
        (Quantity(742e6, 742e6, "GBP"), Quantity(724e6, 724e6, "GBP"), CONFLICT),
        (Quantity(26000, 26000), Quantity(26400, 26400), COMPATIBLE),
        (Quantity(30, 30), Quantity(31, 31), CONFLICT),
        (Quantity(600, 600), Quantity(650, 650), CONFLICT),
        (Quantity(25, None, "", "", True, 25), Quantity(30, 30), COMPATIBLE),
        (Quantity(100000, None, "", "", True, 100000), Quantity(120000, 120000), COMPATIBLE),
        (Quantity(600, None, "", "", True, 600), Quantity(540, 660, "", "", True, 600), AGREE),
        (Quantity(600, None, "", "", True, 600), Quantity(None, 600, "", "", True, 600), COMPATIBLE),
        (Quantity(None, 600, "", "", True, 600), Quantity(350, 350), CONFLICT),
        (Quantity(None, 600, "", "", True, 600), Quantity(450, 450), COMPATIBLE),
        (Quantity(None, 12, "", "", True, 12), Quantity(5, 5), COMPATIBLE),
        (Quantity(None, 9), Quantity(10, None), CONFLICT),
        (Thing("a", "Ana Roe"), Thing("a", "Roe"), AGREE),
        (Thing("a", "Arden"), Thing("b", "ARDEN"), AGREE),
        (Thing("a", "Arden", "", ("w",)), Thing("w", "Westland"), COMPATIBLE),
        (Thing("a", "Ana Roe"), Thing("r", "Roe"), COMPATIBLE),
        (Thing("a", "Ana Roe"), Thing("b", "Bo Lind"), CONFLICT),
        (Thing("", "some men"), Thing("", "two women"), CONFLICT),
        (Words("won", "sense:Won", ("sense:Lost",)), Words("lost", "sense:Lost"), CONFLICT),
        (Words("lost", "sense:Lost"), Words("won", "sense:Won", ("sense:Lost",)), CONFLICT),
        (Words("won", "sense:Won"), Words("prevailed", "sense:Won"), AGREE),
        (Words("won", "sense:Won"), Words("fled", "sense:Fled"), COMPATIBLE),
        (Words("The end"), Words("the END"), AGREE),
        (Words("the end"), Words("a start"), COMPATIBLE),
    ],
)
def test_how_two_values_stand_to_each_other(one: object, other: object, wanted: Relation) -> None:
    assert one.agrees(other) is wanted
    assert other.agrees(one) is wanted


def test_a_time_takes_the_days_from_its_first_to_its_last_and_an_open_one_never_ends() -> None:
    assert [time.days for time in (DAY, MONTH, SINCE, Interval())] == [1, 30, inf, inf]


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (DAY, NEXT, 1), (DAY, MONTH, 0), (Interval(40, 41, "f"), MONTH, 10), (Interval(None, 4, "../c"), SINCE, 7),
        (DAY, SINCE, 1), (MONTH, SINCE, 0), (Interval(), DAY, 0),
    ],
)  # fmt: skip
def test_between_two_times_lie_the_days_from_the_end_of_one_to_the_start_of_the_other(
    one: Interval, other: Interval, days: float
) -> None:
    assert one.days_from(other) == other.days_from(one) == days


def test_spans_that_touch_are_one_and_others_stay_apart() -> None:
    assert merge_spans([Span(6, 9), Span(0, 3), Span(3, 5), Span(7, 8)]) == (Span(0, 5), Span(6, 9))
    assert merge_spans([]) == ()


def test_a_span_touches_one_of_many_when_it_shares_a_character_with_it() -> None:
    spans = tuple(Span(start, start + 3) for start in range(0, 40, 5))
    for start in range(45):
        for end in range(start + 1, 46):
            span = Span(start, end)
            assert touches(spans, span) is any(one.overlaps(span) for one in spans), span
    assert not touches((), Span(0, 9))


def test_a_span_overlaps_what_shares_a_character_and_contains_what_lies_in_it() -> None:
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))
    assert Span(2, 5).contains(Span(2, 5))
    assert not Span(2, 5).contains(Span(2, 6))
    assert Span(2, 5).join(Span(8, 9)) == Span(2, 9)


def test_a_day_has_an_iso_text_where_the_calendar_has_it() -> None:
    assert [iso(day) for day in (1, 3_652_059, 0, 3_652_060, None)] == ["0001-01-01", "9999-12-31", "", "", ""]


def test_a_date_is_approximate_where_its_text_says_so() -> None:
    assert [Interval(1, 1, text).approximate for text in ("2031-04", "2031-04~", "2031?", "2031%")] == [
        False, True, True, True,
    ]  # fmt: skip
    assert not Interval().known
