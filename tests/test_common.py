"""articles of one story -> figures and details that several tell, of no one event together, are told of the event they share"""

from __future__ import annotations

from graph import pipeline
from graph.claims.asides import BESIDE
from graph.model import Article, Source, Timeline
from tests.found import DAY

FIRE = "A mill burned down in Lisbon on 2 February 2024."
OWNED = f"{FIRE} Its owner sold 340 looms last year."
CLEANED = f"{FIRE} Volunteers from Porto had inspected 340 looms there."


def story(*reports: str) -> Timeline:
    """The timeline of articles of several outlets."""
    articles = [
        Article(str(n), Source(f"outlet:{n}", str(n)), "", words, published=DAY) for n, words in enumerate(reports)
    ]
    return pipeline.build("story", articles)


def taken(*reports: str) -> set[tuple[str, str]]:
    """Which events stand with which words that two articles agree on, told beside."""
    timeline = story(*reports)
    texts = {article.id: article for article in timeline.articles}
    labels = {event.id: event.type.partition(":")[2] for event in timeline.events}
    return {
        (labels[row.event], texts[claim.article].quote(claim.evidence))
        for row in timeline.agreements
        if row.event and len({article for position in row.positions for article in position.articles}) > 1
        for position in row.positions
        for claim in position.claims
        if claim.rule == BESIDE
    }


def test_a_figure_that_two_tell_of_acts_of_their_own_is_told_of_the_event_they_share() -> None:
    assert ("Destruction", "340") in taken(OWNED, CLEANED)


def test_another_figure_is_not() -> None:
    assert ("Destruction", "340") not in taken(OWNED, CLEANED.replace("340", "350"))


def test_other_things_of_the_same_number_are_not() -> None:
    assert ("Destruction", "340") not in taken(OWNED, CLEANED.replace("looms", "books"))


def test_where_the_event_is_told_elsewhere_in_the_text_it_is_not() -> None:
    between = " It was raining. The river was high. The night was cold. The moon was full."
    assert ("Destruction", "340") not in taken(OWNED, CLEANED.replace(FIRE, FIRE + between))


def test_few_of_a_thing_must_stand_in_the_sentence_of_the_event_in_one_article() -> None:
    few = [news.replace("340", "three") for news in (OWNED, CLEANED)]
    assert ("Destruction", "three") not in taken(*few)


def test_a_detail_in_two_words_is_told_of_the_event_where_one_article_has_it_in_its_sentence() -> None:
    arrested = f"{FIRE[:-1]}, and police arrested the seller of a gas bottle."
    told = taken(arrested, f"{FIRE} A witness was questioned about a gas bottle.")
    assert ("Destruction", "gas bottle") in told


def test_the_clock_of_a_game_is_told_of_the_goal_that_both_tell() -> None:
    scored = "The Larks scored against Porto in Lisbon on 2 February 2024 {}."
    told = taken(scored.format("with 4:08 left in the game"), scored.format("as 4:08 remaining in the half were shown"))
    assert "4:08" in {words for _, words in told}


SAID = '{} the owner said. "We have lost the work of four generations," he added.'


def test_a_quotation_of_two_articles_is_told_of_the_event_near_it_in_one_that_the_other_tells_as_well() -> None:
    quoting = SAID.format(FIRE[:-1] + ",")
    far = f"{FIRE} It was raining. The river was high. The night was cold. The moon was full. {SAID.format('Later,')}"
    assert "We have lost the work of four generations" in {words for _, words in taken(quoting, far)}


def test_a_figure_in_other_words_and_far_off_is_not() -> None:
    far = " It was raining. The river was high. The night was cold. The moon was full."
    assert ("Destruction", "340") not in taken(OWNED, f"{FIRE}{far} The museum of Porto shows 340 looms.")
