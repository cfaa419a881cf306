"""IN.jsonl (id, dct, text) -> OUT.jsonl (id, timexes): TIMEX3 spans and values, and how many documents a second"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bench import date_classes, date_peers, rows
from bench.rows import Row
from graph.lang.en.dates import language
from graph.timex import Timex, times


def run(argv: list[str]) -> int:
    """Read the documents, write their time expressions, print the speed, and what else is asked for."""
    args = _arguments(argv)
    given = rows.read(args.input)
    texts = [(str(row["text"]), day(row)) for row in given]
    read(*texts[0])
    start = time.process_time()
    found = [read(text, published) for text, published in texts]
    seconds = time.process_time() - start
    rows.write(args.output, answers(given, found))
    print(f"{len(given)} documents, {len(given) / max(seconds, 1e-9):.0f} documents per CPU second")
    if args.peers:
        for name, rate in date_peers.rates(texts, read):
            print(f"{name:12} " + (f"{rate:8.1f} documents per CPU second" if rate else "is not installed: skipped"))
    if args.classes:
        print(*date_classes.table(args.classes, args.output, args.before), sep="\n")
    return 0


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench dates", description=__doc__)
    parser.add_argument("input", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--peers", action="store_true", help="the speed of dateparser and timexy in the same run")
    parser.add_argument("--classes", type=Path, metavar="GOLD", help="count the fifteen classes of error against gold")
    parser.add_argument("--before", type=Path, metavar="OLD", help="an earlier output, to stand beside the counts")
    return parser.parse_args(argv)


def read(text: str, published: date | None) -> tuple[Timex, ...]:
    """The time expressions of a text."""
    return times.read(text, published, language())


def day(row: Row) -> date | None:
    """The publication day of a document, if it is known to the day."""
    text = str(row.get("dct") or "")[:10]
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def answers(given: Iterable[Row], found: Iterable[tuple[Timex, ...]]) -> Iterable[Row]:
    """The lines that the scorer reads."""
    for row, timexes in zip(given, found, strict=True):
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
