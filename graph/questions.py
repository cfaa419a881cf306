"""the name, file or text of a question -> its SPARQL"""

from __future__ import annotations

from pathlib import Path

from graph import ontology
from graph.errors import QueryError

_WORDS = ("select", "ask", "prefix")


def known() -> tuple[tuple[str, str], ...]:
    """(name, question in words) of each query that ships."""
    return tuple((path.stem, _question(path)) for path in _files())


def find(text: str) -> str:
    """The query of that name (or number), in that file, or the text itself; QueryError lists the names."""
    shipped = next((path for path in _files() if text in (path.stem, *path.stem.split("-", 1))), None)
    if shipped is not None:
        return shipped.read_text(encoding="utf-8")
    if "\n" not in text and text.endswith((".rq", ".sparql")):
        return _read(Path(text))
    if text.lstrip().lower().startswith((*_WORDS, "#")):
        return text
    names = ", ".join(name for name, _ in known())
    raise QueryError(f"no query {text!r}. Give SPARQL, a .rq file, or one of: {names}")


def _files() -> tuple[Path, ...]:
    return tuple(sorted((ontology.folder() / "queries").glob("*.rq")))


def _question(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{path}: cannot be read. Check the name of the file.") from error
