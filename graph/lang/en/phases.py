"""English words for when something began and when it ended, and the lines that tell when a page did"""

import re

BEGINNING = frozenset(
    "began begin begins beginning begun start started starts starting opened open opens opening".split()
)
ENDING = frozenset(
    "ended end ends ending closed close closes closing finished finish finishes over extinguished contained out".split()
)
# "Updated: Tuesday, March 12, 9:36 am" tells of the page, not of what it reports.
STAMPED = ("published", "updated", "posted", "modified")
STAMP = re.compile(
    rf"(?:^|(?<=[|/]))[ \t]*(?:first |last )?(?:{'|'.join(STAMPED)})(?: at| on)?:? ?"
    r"(?:[a-z]+day,? )?(?:[a-z]+ )?\d[^\n|]*",
    re.IGNORECASE | re.MULTILINE,
)
