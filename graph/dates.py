"""Document -> its time expressions, each with its TIMEX3 value and its interval"""

from graph.model import Basis, Interval, TimeMention
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, world: Ontology) -> tuple[TimeMention, ...]:
    return ()


def publication(document: Document, times: tuple[TimeMention, ...]) -> tuple[Interval, Basis]:
    return document.article.published, Basis.EXPLICIT
