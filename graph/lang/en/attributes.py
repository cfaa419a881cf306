"""English words and shapes of what is said of somebody or something wherever it stands -> records that test themselves"""

from __future__ import annotations

import re

from graph.rule import SentenceRule

# The forms: a "distance" from a place, the "people" that a place has, the wins and losses of somebody's "record", somebody's
# "children".
RULES = (
    SentenceRule(
        "distance of a place", "distance", (),
        (
            ("A storm killed two people in Granada. Granada lies 40 km south of Lorca.", "granada = 40 km"),
            ("A storm killed two people in Granada, a town 40 km south of Lorca.", "granada = 40 km"),
        ),
        ("A storm killed two people in a town 40 km south of Lorca.", "A storm raged in Granada for 40 km."),
    ),
    SentenceRule(
        "people of a place", "people", ("have", "hold", "count", "number"),
        (
            ("A storm killed two people in Granada. Granada has a population of 12,000.", "granada = 12,000"),
            ("A storm killed two people in Granada, which has 12,000 residents.", "granada = 12,000"),
            ("A storm killed two people in Granada. Granada is the largest port in Sudan, with a population of 12,000.", "granada = 12,000"),
            ("A storm killed two people in Granada, home to 12,000 people.", "granada = 12,000"),
        ),
        ("A storm killed two people in Granada. 12,000 residents fled.", "A mob killed Tom Reed. Tom Reed has three children."),
    ),
    SentenceRule(
        "wins and losses", "record", ("record", "mark"),
        (
            ("Tom Reed (43-1) beat the champion on Sunday.", "tom-reed = 43-1"),
            ("Tom Reed beat the champion. Tom Reed is 43-1 since March.", "tom-reed = 43-1"),
            ("The club fired Tom Reed. Tom Reed left with a 43-21 record.", "tom-reed = 43-21"),
        ),
        ("Tom Reed beat the champion 3-1 on Sunday.", "Tom Reed lost 43-21 in the final."),
    ),
    SentenceRule(
        "children of somebody", "children", ("mother", "father", "mom", "mum", "dad", "parent"),
        (
            ("A mob killed Ada Reed, a mother of six, on Monday.", "ada-reed = 6"),
            ("A mob killed Ada Reed, a mother of six children, on Monday.", "ada-reed = 6"),
            ("A mob killed Ada Reed. Ada Reed was the mother of six kids.", "ada-reed = 6"),
        ),
        (
            "A mob killed Ada Reed, the mother of two sons.", "A mob killed Ada Reed, a mother of a 4-year-old boy.",
            "A mob killed the mother of six of the prisoners.",
        ),
    ),
)  # fmt: skip
SCORE = re.compile(r"(?<![\d/-])\d{1,3}[-\u2013]\d{1,3}(?:[-\u2013]\d{1,3})?(?![\d/-])")
RESIDENTS = frozenset("resident residents inhabitant inhabitants people".split())
POPULATION = frozenset("population home".split())
CHILDREN = frozenset("child children kid kids".split())
WITH = "with"
