"""one sentence of news or of a life -> the TIMEX3 values of its time expressions"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from graph.lang.en.dates import language
from graph.timex import times

CASES = Path(__file__).parent / "cases" / "timex.md"
# A text that tells of the past by its years makes what follows count from what it told last.
BEFORE = {"News": "", "Lives": "She was at Orr in 1801, at Orr in 1805, at Orr in 1807, at Orr in 1809.\n"}


def cases() -> list[tuple[str, date, str, list[str]]]:
    found = []
    for section in re.split(r"(?m)^## ", CASES.read_text(encoding="utf-8"))[1:]:
        title, *lines = section.splitlines()
        kind, _, day = title.partition(", read on ")
        for line in filter(None, lines):
            words, _, values = line.removeprefix("- ").partition(" =>")
            found.append((kind, date.fromisoformat(day), words, values.split()))
    return found


@pytest.mark.parametrize(("kind", "day", "words", "values"), cases(), ids=[words for _, _, words, _ in cases()])
def test_sentence(kind: str, day: date, words: str, values: list[str]) -> None:
    before = BEFORE[kind]
    told = [t.value for t in times.read(before + words, day, language()) if t.start >= len(before)]
    assert told == values
