"""English verbs that say what somebody or something becomes by an act, as records that test themselves"""

from __future__ import annotations

from graph.rule import SentenceRule

# The forms: the office or state behind the verb alone ("named", "voted"), or behind "as" ("diagnosed as").
RULES = (
    SentenceRule(
        "made so", "bare", ("name", "appoint", "elect", "vote", "crown", "declare", "pronounce", "make", "render", "promote"),
        (
            ("The board named Dana Holt interim director on Monday.", "named < interim director"),
        ),
        ("The board named Dana Holt on Monday.", "Dana Holt was elected on Monday."),
    ),
    SentenceRule(
        "taken as", "as", ("name", "appoint", "hire", "elect", "diagnose", "install", "recruit", "swear", "replace", "treat"),
        (
            ("Dana Holt was hired as head coach on Monday.", "hired < head coach"),
            ("The board appointed Dana Holt as chief editor on Monday.", "appointed < chief editor"),
        ),
        ("Dana Holt was hired as rain fell on Monday.", "Dana Holt was hired on Monday."),
    ),
)  # fmt: skip
AS = "as"
# "Almost totally destroyed" is not totally destroyed.
SHORT_OF = frozenset(("almost", "nearly", "virtually", "partly", "practically", "less", "far"))
