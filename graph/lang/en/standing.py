"""English words that say who somebody is, as records that test themselves"""

from __future__ import annotations

from graph.rule import SentenceRule

# The forms: "beside" the name, "is", "as" behind a verb of `words`, the "nation" in an adjective.


RULES = (
    SentenceRule(
        "said beside the name", "beside", (),
        (
            ("A mob killed Peter Walsh, chief executive of a mill, on Monday.", "patient = chief executive"),
            ("A mob killed Peter Walsh, a former teacher, on Monday.", "patient = former teacher"),
        ),
        ("A mob killed Peter Walsh, Tom Reed and a guard.", "A mob killed Peter Walsh on Monday, a holiday."),
    ),
    SentenceRule(
        "said to be", "is", (),
        (("A mob killed Peter Walsh on Monday. Walsh was the chief executive of a mill.", "patient = chief executive"),),
        ("A mob killed Peter Walsh. Walsh was not a teacher.", "A mob killed Peter Walsh. Walsh was in Arden."),
    ),
    SentenceRule(
        "served as", "as", ("work", "serve", "act", "know"),
        (("A mob killed Peter Walsh. Walsh had worked as a teacher in Arden.", "patient = teacher"),),
        ("A mob killed Peter Walsh. Walsh left as a storm came.",),
    ),
    SentenceRule(
        "nationality", "nation", (),
        (
            ("A German climber died on the peak on Monday.", "patient = Germany"),
            ("Peter Walsh, a German, died on Monday.", "patient = Germany"),
            ("The frigate sank a Thai fishing boat on Monday.", "patient = Thailand"),
        ),
        ("The climber died on a German peak.",),
    ),
)  # fmt: skip

# Short forms of offices, and longer forms that mean the same.
SHORT = {
    "ceo": "chief executive", "chief executive officer": "chief executive", "cfo": "chief financial officer", "vp": "vice president",
    "pm": "prime minister", "mp": "member of parliament", "no. 2": "second", "cop": "police officer", "gp": "doctor",
}  # fmt: skip
AS = "as"
