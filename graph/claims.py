"""Document -> claims"""

from graph.model import Findings, Claim
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[Claim, ...]:
    return ()
