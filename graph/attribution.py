"""Document -> attribution"""

from graph.model import Findings, Attribution
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[Attribution, ...]:
    return ()
