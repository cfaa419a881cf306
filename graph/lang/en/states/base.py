"""what the rules of how things stood have in common: words of being and of not being, and the shape of a rule"""

from __future__ import annotations

import re

from graph.rule import Rule

NOT = r"(?:not|n['\u2019]t|never|no|none|nobody|fail\w*|neither|without|hardly)"
PLAIN = rf"(?:(?!\b{NOT}\b)[^.;,\n])"
WAS = r"(?:was|were|had been|has been|have been|is|are)"
DID_NOT = r"(?:did not|did ?n['\u2019]t|has not|has ?n['\u2019]t|had not|had ?n['\u2019]t|have not|have ?n['\u2019]t|never|failed to|refused to)"
WAS_NOT = r"(?:was not|was ?n['\u2019]t|were not|were ?n['\u2019]t|is not|is ?n['\u2019]t|are not|are ?n['\u2019]t|had not been|has not been|have not been|was never|were never)"


def state(sense: str, pattern: str, means: tuple[str, ...], ignores: tuple[str, ...]) -> Rule[str]:
    """The rule of one state: its words (which are lower-cased), phrases that tell of it, and phrases that do not."""
    called = " ".join(re.findall(r"[A-Z][a-z]*", sense)).lower()
    words = re.compile(rf"\b(?P<n>{pattern})(?!\w)")
    return Rule(called, words, lambda _: f"sense:{sense}", tuple((one, f"sense:{sense}") for one in means), ignores)
