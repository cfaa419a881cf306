"""two articles that quote the same words -> one detail of the event they both tell of"""

from __future__ import annotations

from graph import text
from graph.claims.quoted import points
from graph.model import Article, Source, Words
from tests.found import news

SAID = "The owners knew of the broken pump for several weeks"


def senses(words: str) -> list[str]:
    document = next(iter(text.read([Article("case", Source("gazette", "Gazette"), "", words)])))
    return [point.value.sense for _, point in points(document) if isinstance(point.value, Words)]


def test_one_quotation_in_other_marks_or_cut_short_has_one_sense() -> None:
    whole = senses(f'A barge sank off Arlen. "{SAID}," said Ann Lee.')
    assert whole == senses("A barge sank. Ann Lee said that “the owners knew of the broken pump” all along.")
    assert len(whole) == 1


def test_a_few_words_in_marks_are_no_quotation() -> None:
    assert not senses('He called it a "very fine boat".')
    assert not senses("The owners knew of the broken pump for several weeks.")


def test_a_short_clause_is_one() -> None:
    assert senses('"The town has spoken," said Ann Lee.')
    assert not senses('She called the town "badly shaken".')


def test_a_quotation_is_offered_to_the_act_told_before() -> None:
    reading = news(f'A barge sank off Arlen on Monday. "{SAID}," she added.')
    offered = [claim for claim in reading.found.beside if reading.article.quote(claim.evidence) == SAID]
    assert len(offered) == 1
