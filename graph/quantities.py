"""Document -> quantities"""

from graph.model import Findings, NumberMention
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[NumberMention, ...]:
    return ()
