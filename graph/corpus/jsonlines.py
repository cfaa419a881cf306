"""a .jsonl file -> one Draft per line: `text` and the head data beside it"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from graph.corpus.decode import text_of
from graph.corpus.draft import Draft
from graph.model import Notice


def read(path: Path) -> Iterator[Draft | Notice]:
    """Each line is a JSON object with `text`; a line that is not gives a notice and the next goes on."""
    for number, line in enumerate(text_of(path).split("\n"), 1):
        if line.strip():
            yield _draft(f"{path.name}:{number}", line)


def _draft(where: str, line: str) -> Draft | Notice:
    remedy = 'Each line is one object, for example {"outlet": "The Harbour Post", "text": "..."}.'
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        return Notice(where, f"is no JSON ({error.msg} at column {error.colno})", remedy)
    text = found.pop("text", None) if isinstance(found, dict) else None
    if not isinstance(text, str) or not text.strip():
        return Notice(where, "has no text", remedy)
    return Draft(where, text, found)
