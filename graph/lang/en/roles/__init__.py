"""English words that say which figure a number is: the crew of a ship, a crowd at a game, how high a flood rose

A value is the kind of number alone, or with the figure where the words give it in no other way ("alcohol 0.18"). Patterns
bind as `n` where the number begins, as `thing` what has it, and as `name` whoever has it, by name. Each module has rules of its own, and what all that they find has in it.
"""

from __future__ import annotations

import re
from importlib import import_module

from graph.rule import Rule

_FIELDS = (
    "aboard bids business courts crimes crowds deals disasters evacuations games goods leaks lengths persons polls prices quakes raids "
    "rescues results shows sizes sums verdicts victims"
).split()
_MODULES = tuple(import_module(f"{__name__}.{field}") for field in _FIELDS)
GROUPS: tuple[tuple[re.Pattern[str], tuple[Rule[str], ...]], ...] = tuple((m.OPENING, m.ROLES) for m in _MODULES)
ROLES = tuple(rule for _, rules in GROUPS for rule in rules)
