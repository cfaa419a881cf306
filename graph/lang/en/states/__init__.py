"""English words that tell how things stood in a happening, and the sense each has: sirens sounded, no ransom was paid

Each pattern tells of one thing wherever it stands in a report; `OPEN` are the words before it that leave it open. Each
module has the rules of a field, and what all that they find has in it.
"""

from __future__ import annotations

import re

from graph.lang.en.states import crimes, disasters, endings, health, travel, unrest

GROUPS = tuple((field.OPENING, field.STATES) for field in (crimes, disasters, endings, health, travel, unrest))
STATES = tuple(rule for _, rules in GROUPS for rule in rules)
# "If the sirens sounded", "sirens should have sounded".
OPEN = re.compile(
    r"\b(?:whether|if|unless|would|should|could|might|may|until|when(?:ever)?|fear\w*|in case|no|none|nobody|neither|nothing|not|never|reports?|rumou?rs?|claims? (?:that|of)|den(?:y|ies|ied)|reject(?:s|ed)|\w+n['\u2019]t)\b[^.:;,\n]{0,40}$"
)
NEAR = 60
