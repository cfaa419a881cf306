"""claims on what is asked, planned or begun -> the same claims offered to the asking, the plan, the beginning

"Witnesses were asked to ring 555-0142": the number is told of the call, and of the appeal to make it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.claims.asides import BESIDE
from graph.model import Claim, EventMention, Findings
from graph.text import Document

_COMPLETING = "xcomp"
# Who does what is asked, and to whom, others than those of the asking may be.
_RAISED = frozenset("date time place number score cause means charge detail".split())


def offers(document: Document, found: Findings, told: Iterable[Claim]) -> Iterator[tuple[Claim, EventMention]]:
    """Each claim with the mention that its act completes."""
    above = dict(_governed(document, found))
    rows: dict[str, dict[tuple[str, int, int], Claim]] = defaultdict(dict)
    for claim in told:
        if claim.facet in _RAISED and claim.about in above:
            rows[claim.about].setdefault((claim.facet, *claim.evidence), claim)
    for name in sorted(rows):
        yield from ((replace(claim, rule=BESIDE), above[name]) for claim in rows[name].values())


def _governed(document: Document, found: Findings) -> Iterator[tuple[str, EventMention]]:
    """Mention -> the mention whose verb it completes."""
    heads = {head.index: mention for mention in found.events if (head := document.head_of(mention.span))}
    for index, mention in heads.items():
        token = document.tokens[index]
        if token.relation == _COMPLETING and token.head in heads and token.head != index:
            yield mention.id, heads[token.head]
