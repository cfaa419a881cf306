"""what the rules of a row of figures have in common: how a figure begins, and what it is one of"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.figures import NUMBER, either
from graph.lang.en.measures import BEFORE

# "Of the 12 sailors" tells of some who were told of before, "another 12" of some more.
_BESIDES = frozenset(("the", "all", "another", "a further", "an additional"))
SOME = rf"(?:(?:{either(BEFORE.keys() - _BESIDES)}) )?"
FIGURE = rf"(?P<n>{NUMBER})"


def of(kind: str) -> Callable[[re.Match[str]], str]:
    """The meaning of a rule whose figures are all of one kind."""
    return lambda _: kind
