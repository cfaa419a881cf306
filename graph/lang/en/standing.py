"""English words that say who somebody is, as records that test themselves"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StandingRule:
    """A `form` of words that tell what a person of the report is: "beside" the name, "is", or "as" behind a verb of
    `words`. `means` are sentences with what must be found ("Peter Walsh = the mayor of Arden"), `ignores` sentences in
    which the rule must find nothing."""

    name: str
    form: str
    words: frozenset[str]
    means: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


RULES = (
    StandingRule(
        "said beside the name", "beside", frozenset(),
        (
            ("A mob killed Peter Walsh, chief executive of a mill, on Monday.", "patient = chief executive"),
            ("A mob killed Peter Walsh, a former teacher, on Monday.", "patient = former teacher"),
        ),
        ("A mob killed Peter Walsh, Tom Reed and a guard.", "A mob killed Peter Walsh on Monday, a holiday."),
    ),
    StandingRule(
        "said to be", "is", frozenset(),
        (("A mob killed Peter Walsh on Monday. Walsh was the chief executive of a mill.", "patient = chief executive"),),
        ("A mob killed Peter Walsh. Walsh was not a teacher.", "A mob killed Peter Walsh. Walsh was in Arden."),
    ),
    StandingRule(
        "served as", "as", frozenset(("work", "serve", "act", "know")),
        (("A mob killed Peter Walsh. Walsh had worked as a teacher in Arden.", "patient = teacher"),),
        ("A mob killed Peter Walsh. Walsh left as a storm came.",),
    ),
    StandingRule(
        "nationality", "nation", frozenset(),
        (
            ("A German climber died on the peak on Monday.", "patient = Germany"),
            ("Peter Walsh, a German, died on Monday.", "patient = Germany"),
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
