"""gold and found time expressions -> how many of each of fifteen known classes of error are right"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from bench import rows
from bench.rows import Row

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_UNIT = r"(?:second|minute|hour|day|week|month|quarter|year|decade|centur)(?:s|y|ies)?"
_NUMBER = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|several|few|couple)"
# The first pattern that fits the words of an expression, in this order, names its class.
CLASSES: tuple[tuple[int, str, str], ...] = (
    (15, "anaphora: that year, the following month", r"\b(?:that|following|same|previous|preceding)\b"),
    (5, "a year ago takes the unit compared", r"^(?:an?|the)? ?year[ -](?:ago|earlier)"),
    (12, "fiscal, first nine months, year-end, half", r"fiscal|nine months|six months|year[ -]?end|year's end|half"),
    (6, "the quarter or period reported on", r"\b(?:latest|year-ago|year-earlier|comparable|\d{4}) (?:quarter|period)|^the quarter$|^the (?:latest )?period"),
    (7, "so long ago, cut to the unit", r"\b(?:ago|earlier|later)$"),
    (9, "vague amounts", rf"\b(?:recent|several|few|some|coming|past) {_UNIT}|^{_UNIT}$|^(?:recently|soon)$"),
    (10, "sets and frequencies", r"\b(?:every|each|daily|weekly|monthly|quarterly|annually|hourly)\b|days$"),
    (11, "parts of the day and times", r"\b(?:morning|afternoon|evening|night|tonight|noon|midnight|[ap]\.?m\.?)\b|:\d\d"),
    (14, "decades, centuries, holidays, early and late", r"\d0s\b|century|thanksgiving|christmas|easter|\b(?:early|late|mid)\b"),
    (13, "fractions, number words, spelled years", r"\d/\d|and a half|\b(?:nineteen|twenty|thirty|forty|fifty|sixty|hundred|thousand)\b"),
    (8, "duration against date", rf"\b(?:past|last|next) {_NUMBER}\b|^the (?:past |last |full )?(?:year|decade|month|week)$"),
    (1, "weekday", rf"\b{_DAY}\b"),
    (3, "month and day without a year", rf"^{_MONTH} \d+$|^\d+ {_MONTH}$"),
    (4, "bare or last month", rf"^(?:(?:in|last|next|this) )?{_MONTH}$"),
)  # fmt: skip
_NAMES = {number: name for number, name, _ in CLASSES} | {2: "weekday of the future", 15: "anaphora and false alarms"}


def table(gold: Path, found: Path, before: Path | None = None) -> Iterator[str]:
    """One line per class: right of all, with an earlier run beside it; for the last class, the false alarms too."""
    wanted, now = _load(gold), _load(found)
    then = _load(before) if before else None
    counts, old = count(wanted, now), count(wanted, then) if then else Counter()
    for number in range(1, 16):
        earlier = f"{old[number, 'right']:4d} ->" if then else ""
        yield f"{number:2d} {_NAMES[number]:46} {earlier} {counts[number, 'right']:4d} right of {counts[number, 'all']}"
    earlier = f"{old[15, 'false']:4d} ->" if then else ""
    yield f"   {'false alarms':46} {earlier} {counts[15, 'false']:4d}"


def count(gold: dict[str, Row], found: dict[str, Row]) -> Counter[tuple[int, str]]:
    """(class, "all" or "right") -> number of gold expressions; (15, "false") -> those found that gold has not."""
    counts: Counter[tuple[int, str]] = Counter()
    for name, row in gold.items():
        mine = list(found.get(name, {}).get("timexes", ()))
        for timex in row["timexes"]:
            hit = next((m for m in mine if m["start"] < timex["end"] and timex["start"] < m["end"]), None)
            if hit is not None:
                mine.remove(hit)
            number = kind(timex, str(row.get("dct") or ""))
            counts[number, "all"] += 1
            counts[number, "right"] += hit is not None and hit["value"] == timex["value"]
        counts[15, "false"] += len(mine)
    return counts


def kind(timex: Row, published: str) -> int:
    """The class of a gold expression, 0 for none."""
    words = " ".join(timex["text"].lower().split())
    number = next((number for number, _, pattern in CLASSES if re.search(pattern, words)), 0)
    return 2 if number == 1 and timex["value"][:10] > published[:10] > "" else number


def _load(path: Path) -> dict[str, Row]:
    return {row["id"]: row for row in rows.read(path)}
