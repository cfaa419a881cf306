"""a .jsonl file -> one Draft per line: `text` and the head data beside it"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from graph.corpus.decode import sound, text_of
from graph.corpus.draft import Draft
from graph.errors import ArticleError
from graph.model import Notice

_FORM = 'Each line is one object, for example {"outlet": "The Harbour Post", "text": "..."}.'


def read(path: Path) -> Iterator[Draft | Notice]:
    """Each line is a JSON object with `text`; a line that is not gives a notice and the next goes on."""
    for number, line in enumerate(text_of(path).split("\n"), 1):
        if line.strip():
            yield _read(f"{path.name}:{number}", line)


def _read(where: str, line: str) -> Draft | Notice:
    try:
        return _draft(where, json.loads(line))
    except json.JSONDecodeError as error:
        return Notice(where, f"is no JSON ({error.msg} at column {error.colno})", _FORM)
    except RecursionError:
        return Notice(where, "is JSON nested too deep to be an article", _FORM)
    except ArticleError as error:
        return Notice(where, error.what, error.remedy)


def _draft(where: str, found: object) -> Draft:
    text = found.get("text") if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(text, str):
        raise ArticleError("has no text", _FORM)
    return Draft(where, sound(text), {str(key): value for key, value in found.items() if key != "text"})
