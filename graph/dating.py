"""events and times of a document -> the events with their dates"""

from graph.model import Findings, Reading
from graph.ontology import Ontology
from graph.text import Document


def date(document: Document, found: Findings, world: Ontology) -> Findings:
    return found


def across(readings: tuple[Reading, ...], world: Ontology) -> tuple[Reading, ...]:
    return readings
