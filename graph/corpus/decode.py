"""bytes of a file -> its text, line ends and all; ArticleError where there is none"""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from graph.errors import ArticleError

_MARKS = ((BOM_UTF8, "utf-8-sig"), (BOM_UTF16_LE, "utf-16"), (BOM_UTF16_BE, "utf-16"))
# Control characters, and halves of characters that a JSON escape can leave behind.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ud800-\udfff]")
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]{2,40})""", re.IGNORECASE)
_HEAD_BYTES = 4096
_BINARY = ("is binary, not text", "Save the article as .txt, .md, .html or .jsonl.")


def text_of(path: Path, *, markup: bool = False) -> str:
    """The text of a file in UTF-8, in UTF-16 with its mark or, for markup, in the encoding that it declares."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ArticleError(f"cannot be read ({error.strerror})", "Check the file and its permissions.") from error
    return sound(_decode(raw, markup))


def sound(text: str) -> str:
    """The text itself; ArticleError when it is empty or holds what no text holds."""
    if _CONTROL.search(text):
        raise ArticleError(*_BINARY)
    if not text.strip():
        raise ArticleError("is empty", "Fill it, or take it out of the folder.")
    return text


def _decode(raw: bytes, markup: bool) -> str:
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), _declared(raw) if markup else "utf-8")
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        if b"\0" in raw:
            raise ArticleError(*_BINARY) from error
        raise ArticleError(f"cannot be decoded as {encoding} ({_place(error)})", "Save it as UTF-8.") from error


def _declared(raw: bytes) -> str:
    found = _DECLARED.search(raw[:_HEAD_BYTES])
    return found[1].decode("ascii") if found else "utf-8"


def _place(error: UnicodeDecodeError | LookupError) -> str:
    return f"byte {error.start + 1}" if isinstance(error, UnicodeDecodeError) else "an encoding nobody knows"
