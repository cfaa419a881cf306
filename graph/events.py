"""Document -> events"""

from graph.model import Findings, EventMention
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[EventMention, ...]:
    return ()
