"""a .jsonl file -> its rows, and rows -> a .jsonl file"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def read(path: Path) -> list[Row]:
    """One row a line; blank lines are none."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def text(rows: Iterable[Mapping[str, object]]) -> str:
    """Rows as they stand in a file, one a line."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def write(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Rows written one a line."""
    path.write_text(text(rows), encoding="utf-8")
