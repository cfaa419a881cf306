"""Document -> places"""

from graph.model import Findings, PlaceMention
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[PlaceMention, ...]:
    return ()
