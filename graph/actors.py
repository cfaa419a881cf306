"""Document -> actors"""

from graph.model import Findings, ActorMention
from graph.ontology import Ontology
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[ActorMention, ...]:
    return ()
