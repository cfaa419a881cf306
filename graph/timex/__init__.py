"""a phrase of time -> Sense, what it says before a day is known, and Timex, what it says after"""

from __future__ import annotations

from typing import NamedTuple

STAMP = "stamp"


class Sense(NamedTuple):
    """What a time expression says by itself.

    `how` names the way to its value (graph.timex.resolve): fixed, shift, weekday, day, nth, month, season, quarter,
    period, compare, clock, feast, year end. `unit` is a letter of TIMEX3 (S T H D W M Q Y E C L, here T = minute, WE = weekend);
    `step` is -1 for last, 0 for this, 1 for next, None when nothing is said; `year` is 0 when it is not said;
    `last` is the second day of "4-6 May"; `parts` are the times of a phrase that holds several.
    """

    type: str
    how: str
    value: str = ""
    unit: str = ""
    step: int | None = None
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int | None = None
    clock: str = ""
    mod: str = ""
    base: str = "publication"
    last: int = 0
    parts: tuple[Part, ...] = ()


class Part(NamedTuple):
    """One of several times that share words ("25 and 26 March"): its tokens, counted from the start of the phrase, what
    it says, and whether it closes a stretch that the one before it opens ("the 12th to the 15th century")."""

    first: int
    last: int
    sense: Sense
    closes: bool = False


class Around(NamedTuple):
    """The relation of a phrase, whether it closes a pair that the phrase before it opens, and, for "two years after
    the flood", the direction (1 after, -1 before, 0 none) with the place of the words it hangs on; `joins` where "and"
    joins it to the phrase before it."""

    relation: str = ""
    closes: bool = False
    direction: int = 0
    start: int = 0
    end: int = 0
    joins: bool = False


class Timex(NamedTuple):
    """A time expression with its TIMEX3 value; `basis` says what the value was computed from (a Basis of the model),
    `anchor` the index of the expression it hangs on (-1 = none), `sense` what the words alone say."""

    start: int
    end: int
    type: str
    value: str
    mod: str
    rule: str
    sense: Sense
    basis: str
    anchor: int = -1
    around: Around = Around()
    tense: str = ""
