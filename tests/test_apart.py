"""two reports that hang a number on two acts -> whether it is a number of one matter"""

from __future__ import annotations

import pytest

from graph import pipeline
from graph.compare import apart
from graph.compare.sameness import Saying
from graph.intervals import parse
from graph.model import Article, Source, Span
from tests.test_things import divergences

DAY = "2031-05-05"
TALKS = "Guards in Arden negotiated for two hours with the smugglers in the barn on Saturday."
CLOSED = (
    "Guards in Arden closed the road for three hours on Saturday while they negotiated with the smugglers in the barn."
)


def test_a_length_of_time_told_of_two_acts_in_the_same_words() -> None:
    assert divergences((TALKS, DAY), (CLOSED, DAY)) == (("number", "~2 h", "~3 h"),)


def test_a_day_told_of_one_kind_of_act_in_the_same_words() -> None:
    first = "A 36-year-old Turkish climber died in a fall from the Arden ridge on Friday."
    other = "On Saturday a 36-year-old Turkish climber died after a fall from the Arden ridge."
    assert [facet for facet, *_ in divergences((first, DAY), (other, DAY))] == ["date"]


def test_a_day_is_told_of_an_act_with_no_other_between_and_with_no_noun_behind_that_it_describes() -> None:
    text = "The mayor of Arden opened the repaired bridge on Monday."
    article = Article("a", Source("s", "Paper"), "", text, parse(DAY))
    (event, *_) = pipeline.build("case", [article]).events
    day = next(claim for claim in event.claims if claim.facet == "date")
    act = next(mention for mention in event.mentions if mention.id == day.about)
    mended = text.index("repaired")
    assert apart.own(Saying(day, act, text), ())
    assert not apart.own(Saying(day, act, text), [Span(mended, mended + len("repaired"))])
    assert not apart.own(Saying(day, act, text.replace(".", " raid.")), ())


COLD = "Firefighters in Arden saved the mill in temperatures of minus 9 degrees on Saturday."
FROST = "Crews in Arden freed a swan on Saturday in minus-12 degree temperatures."


def test_what_a_report_tells_but_once_needs_few_words_in_common() -> None:
    assert divergences((COLD, DAY), (FROST, DAY)) == (("number", "-12 °", "-9 °"),)


def test_where_one_report_tells_two_of_them_it_does_not() -> None:
    assert divergences((COLD, DAY), (FROST + " In Porto a clerk died at minus 15 degrees.", DAY)) == ()


SENTENCED = "He was sentenced to {} in the Arden court, with nine months to serve in the island prison."


def test_one_sentence_with_another_figure_diverges_whoever_a_pronoun_is_taken_for() -> None:
    first = "Tom Reed stole the boat. " + SENTENCED.format("2 years")
    other = "Ken Lund testified against Tom Reed. " + SENTENCED.format("three years")
    assert [facet for facet, *_ in divergences((first, DAY), (other, DAY))] == ["number"]


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (TALKS, "The harbour of Arden was shut for three hours on Saturday because of a storm from the north."),
        (TALKS, CLOSED + " Guards in Arden negotiated for two hours with the smugglers in the barn."),
        (TALKS, CLOSED.replace("Saturday", "1 May 2029")),
        (TALKS, CLOSED.replace("three hours", "two further hours")),
        ("Tom Reed was sentenced to 2 years in Arden.", "Ken Lund was sentenced to three years in Arden on Friday."),
        (
            "Orla Finch scored 20 goals for the Arden club in the spring season.",
            "Ann Field, who plays for the Arden club, scored 16 goals in the spring season.",
        ),
    ],
)
def test_numbers_of_two_matters(first: str, other: str) -> None:
    assert divergences((first, DAY), (other, DAY)) == ()


FOUR = "A blast at the northern shaft near Arden killed four miners on Saturday."
SIX = "Six miners died on Saturday in the northern shaft near Arden, where a blast had torn the lift."


@pytest.mark.parametrize(
    ("day", "differ"), [("2031-05-05", True), ("2031-05-06", False)], ids=["same day", "a day later"]
)
def test_a_toll_that_a_later_report_tells_of_another_act_has_run_on(day: str, *, differ: bool) -> None:
    assert bool(divergences((FOUR, DAY), (SIX, day))) is differ


BUILT = (
    "The court in Arden said on Monday that the builder Lund won a paving contract worth 52 million dollars in 2027."
)
GIVEN = "The court in Arden heard on Monday how the work was handed out. Lund was given a {}, worth 41 million dollars."


@pytest.mark.parametrize(("thing", "differ"), [("contract", True), ("loan", False)])
def test_two_sums_of_one_thing_diverge_whatever_acts_tell_them(thing: str, *, differ: bool) -> None:
    assert bool(divergences((BUILT, DAY), (GIVEN.format(thing), DAY))) is differ


HIDDEN = "Tom Reed hid 2.6 million euros from the dealer Lund in a barn near Arden, the court heard on Monday."
BRIBES = "Tom Reed was found guilty in Arden on Monday of taking bribes of 3.1 million euros from the dealer Lund."


@pytest.mark.parametrize(
    ("other", "differ"),
    [
        (BRIBES, True),
        (BRIBES + " He paid 2.4 million euros for a farm.", False),
        ("The chapel was sold to a circus for 1.8 million euros on Monday.", False),
    ],
    ids=["the only sum of its order", "one of two sums", "in other words"],
)
def test_the_only_sum_of_its_order_is_told_of_one_thing_in_the_same_words(other: str, *, differ: bool) -> None:
    assert bool(divergences((HIDDEN, DAY), (other, DAY))) is differ
