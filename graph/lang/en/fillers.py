"""English words that tell who takes part in an act from what only stands beside it"""

from __future__ import annotations

# Prepositions behind which the one an act is done to is named below its object: "sank a boat of the guild".
DONE_TO = frozenset("of at against on upon".split())
WITHIN = frozenset(("in", "inside"))
THANKS = frozenset(("thanks",))
# Who ends an act need not be the one who did it.
ENDING = frozenset("stop end halt break cancel call".split())
# "The start of the season": a stretch of time is done nothing to.
TIMES = frozenset("season year month week term day night decade century period quarter half game round weekend".split())
# To lose one's way is to lose nothing that could be named.
EMPTY = frozenset("way lot one ones thing things part kind sort bit place moment".split())
