"""articles that quote one sentence in nearly the same words -> one sense for it"""

from __future__ import annotations

from graph import pipeline, text
from graph.claims.quoted import QUOTED
from graph.compare.quotations import joined
from graph.model import Article, Source, Words
from tests.found import DAY, WORLD

SAID = "We looked at the pump, the hull and the old engine and we knew that the barge was lost"
SHORTER = "The pump, the hull and the old engine told us the barge was lost"
OTHER = "The harbour master has always kept the gates closed at night"


def senses(*quotations: str, article: str = "") -> list[str]:
    """The senses of what is quoted, each in an article of its own or all in one."""
    texts = [f'A barge sank off Arlen on Monday. "{said}," said Ann Lee.' for said in quotations]
    articles = [Article(article or str(n), Source("s", "S"), "", words, published=DAY) for n, words in enumerate(texts)]
    readings = joined([pipeline.read(document, WORLD) for document in text.read(articles)])
    claims = [claim for reading in readings for claim in reading.found.beside]
    values = [claim.value for claim in claims]
    return [value.sense for value in values if isinstance(value, Words) and value.sense.startswith(QUOTED)]


def test_nearly_the_same_words_have_one_sense() -> None:
    one, other = senses(SAID, SHORTER)
    assert one == other


def test_other_words_have_another() -> None:
    one, other = senses(SAID, OTHER)
    assert one != other


def test_one_article_says_two_things_in_like_words() -> None:
    one, other = senses(SAID, SHORTER, article="a")
    assert one != other
