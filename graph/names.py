"""Document -> the spans of names in it"""

from graph.model import NameSpan
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, world: Ontology) -> tuple[NameSpan, ...]:
    return ()
