"""English words that tell what a mishap came from, and those that leave it open"""

from __future__ import annotations

import re

# "Caused by a candle", "started when a candle fell"; a noun alone ("they lit candles") tells of no cause.
LEADING = re.compile(
    r"\b(?:caus\w+|start(?:s|ed|ing)?|spark(?:s|ed|ing)?|ignit\w+|trigger\w*|touched off|set off|blam\w+|because|due to|owing to|result\w*|"
    r"origin\w*|beg[au]n|broke out|br[oe]ak\w* out|from|after|attribut\w+|put down to|point\w* to|trac\w+ to|accident\w*|faulty)\b",
    re.IGNORECASE,
)
# "Arson was ruled out", "nothing points to a candle", "whether the brakes failed".
OPEN = re.compile(
    r"\b(?:rul\w+ out|den(?:y|ie[sd]|ying)|no (?:sign|evidence|proof|indication|trace|reason|suggestion)|not|n[o']t|never|nothing|neither|"
    r"whether|if|versions?|theor(?:y|ies)|being (?:check|examin|investigat|consider|weigh|stud)\w*|rumou?rs?|possib\w+|could|might|may|look\w* (?:at|into)|also|either|or|unless|like|"
    r"false|untrue|wrong|reject\w*|dismiss\w*|disput\w+|without|instead of|rather than|suggestions?|unlikely)\b|\?",
    re.IGNORECASE,
)
# "A short circuit, and not arson": each clause tells of its own cause.
JOINING = re.compile(r"[;\u2014]|--|,? \b(?:and|but|although|though|while|whereas|as)\b", re.IGNORECASE)
