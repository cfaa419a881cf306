"""IN.jsonl (id, dct, text) -> OUT.jsonl (id, timexes): TIMEX3 spans and values, and how many documents a second"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from graph import times
from graph.lang.en.dates import language
from graph.timex import Timex

Row = dict[str, object]


def run(argv: list[str]) -> int:
    """Read the documents, write their time expressions, print the speed."""
    parser = argparse.ArgumentParser(prog="python -m bench dates", description=__doc__)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    args = parser.parse_args(argv)
    rows = [json.loads(line) for line in args.input.read_text(encoding="utf-8").splitlines() if line.strip()]
    language()
    start = time.process_time()
    found = [times.read(row["text"], day(row), language()) for row in rows]
    seconds = time.process_time() - start
    args.output.write_text("".join(json.dumps(line) + "\n" for line in answers(rows, found)), encoding="utf-8")
    print(f"{len(rows)} documents, {len(rows) / max(seconds, 1e-9):.0f} documents per CPU second")
    return 0


def day(row: Row) -> date | None:
    """The publication day of a document, if it is known to the day."""
    text = str(row.get("dct") or "")[:10]
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def answers(rows: Iterable[Row], found: Iterable[tuple[Timex, ...]]) -> Iterable[Row]:
    """The lines that the scorer reads."""
    for row, timexes in zip(rows, found, strict=True):
        text = str(row["text"])
        yield {
            "id": row["id"],
            "timexes": [
                {
                    "start": t.start, "end": t.end, "text": text[t.start : t.end], "type": t.type, "value": t.value,
                    "mod": t.mod, "rule": t.rule, "basis": t.basis,
                }
                for t in timexes
            ],
        }  # fmt: skip
