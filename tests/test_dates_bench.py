"""the benchmarks of dates and anchors -> rows without their answers are enough, and the classes are counted right"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import anchors, date_classes, date_peers, dates

TEXT = "The mill burned on Friday. In 1998 it had been sold, and the following year it closed."


def gold(*timexes: tuple[str, str]) -> dict[str, object]:
    marks = [
        {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), "text": words, "value": value}
        for words, value in timexes
    ]
    return {"id": "a", "dct": "2021-06-16", "text": TEXT, "timexes": marks}


def write(path: Path, *rows: dict[str, object]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_dates_reads_rows_without_answers(tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", {"id": "a", "dct": "2021-06-16", "text": TEXT}, {"id": "b", "text": ""})
    assert dates.run([str(source), str(tmp_path / "out.jsonl")]) == 0
    first, second = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(t["text"], t["value"]) for t in first["timexes"]] == [
        ("Friday", "2021-06-11"), ("1998", "1998"), ("the following year", "1999"),
    ]  # fmt: skip
    assert second == {"id": "b", "timexes": []}


def test_classes_count_what_is_right_before_and_after(tmp_path: Path) -> None:
    wanted = write(tmp_path / "gold.jsonl", gold(("Friday", "2021-06-11"), ("the following year", "1999")))
    before = write(tmp_path / "old.jsonl", {"id": "a", "timexes": []})
    after = write(tmp_path / "new.jsonl", gold(("Friday", "2021-06-11"), ("1998", "1998")))
    lines = list(date_classes.table(wanted, after, before))
    assert len(lines) == 16
    assert lines[0].split()[-6:] == ["0", "->", "1", "right", "of", "1"]
    assert lines[14].split()[-6:] == ["0", "->", "0", "right", "of", "1"]
    assert lines[15].split()[-3:] == ["0", "->", "1"]


@pytest.mark.parametrize(
    ("words", "value", "number"),
    [
        ("Friday", "2021-06-11", 1), ("Friday", "2021-06-18", 2), ("Nov. 16", "2020-11-16", 3), ("last April", "2021-04", 4),
        ("a year earlier", "2020-Q1", 5), ("the latest quarter", "2021-Q1", 6), ("41 years ago", "1980", 7),
        ("the past two months", "P2M", 8), ("recent years", "PXY", 9), ("every day", "P1D", 10),
        ("9 a.m. Tuesday", "2021-06-15T09:00", 11), ("the first nine months", "P9M", 12), ("5 1/2 hours", "PT5H30M", 13),
        ("the 19th century", "18", 14), ("that year", "1998", 15), ("1998", "1998", 0),
    ],
)  # fmt: skip
def test_an_expression_has_its_class(words: str, value: str, number: int) -> None:
    assert date_classes.kind({"text": words, "value": value}, "2021-06-16") == number


def test_a_peer_is_timed_by_the_documents_it_reads() -> None:
    read: list[str] = []
    rate = date_peers.rate([("a", None), ("b", None)], lambda text, day: read.append(text))
    assert read == ["a", "b"]
    assert rate > 0


def test_anchors_dates_given_events_without_answers(tmp_path: Path) -> None:
    documents = write(tmp_path / "docs.jsonl", {"doc": "d", "dct": "2021-06-16T10:00Z", "text": TEXT})
    asked = write(
        tmp_path / "asked.jsonl",
        {"doc": "d", "id": "1", "start": TEXT.index("burned"), "end": TEXT.index("burned") + 6},
        {"doc": "d", "id": "2", "start": TEXT.index("sold"), "end": TEXT.index("sold") + 4},
    )
    assert anchors.run([str(documents), str(asked), str(tmp_path / "out.jsonl")]) == 0
    rows = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(row["id"], row["date"]) for row in rows] == [("1", "2021-06-11"), ("2", "1998")]
