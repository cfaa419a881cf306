"""Timeline -> one JSON file beside the site, and back, equal in every field

It holds the articles whole, so it lies beside the folder that is published and not in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from graph import model
from graph.errors import CorpusError
from graph.model import Timeline

_CLASSES: dict[str, type] = {
    name: getattr(model, name) for name in model.__all__ if isinstance(getattr(model, name), type)
}


def folder(out: Path) -> Path:
    """Where a build keeps what is not published: beside the output, named after it."""
    whole = out.resolve()
    return whole.parent / ".parallax" / whole.name


def write(timeline: Timeline, out: Path) -> None:
    """Keep the timeline of the site in `out`; the same bytes for the same timeline."""
    place = folder(out)
    place.mkdir(parents=True, exist_ok=True)
    (place / "timeline.json").write_text(dumps(timeline), encoding="utf-8")


def read(out: Path) -> Timeline:
    """The timeline that an earlier build kept; CorpusError says how to build one."""
    path = folder(out) / "timeline.json"
    try:
        return loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CorpusError(f"{out}: no build to be found there. Run parallax build --out {out} first.") from error
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise CorpusError(
            f"{path}: kept by another version of Parallax. Run parallax build --out {out} again."
        ) from error


def dumps(timeline: Timeline) -> str:
    """A timeline as JSON: an object is a list of its class's name and its fields in order."""
    return json.dumps(_plain(timeline), ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Timeline:
    """The timeline of `dumps`."""
    found = _value(Timeline, json.loads(text))
    if not isinstance(found, Timeline):
        raise TypeError("no timeline")
    return found


def _plain(value: Any) -> Any:
    if names := _names(value.__class__):
        return [type(value).__name__, *(_plain(getattr(value, name)) for name in names)]
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _value(kind: Any, raw: Any) -> Any:
    """The JSON value as what the annotation says: enumeration, tuple, one of several classes, or itself."""
    if raw is None or isinstance(raw, bool | int | float):
        return raw
    if isinstance(raw, str):
        return kind(raw) if isinstance(kind, type) and issubclass(kind, StrEnum) else raw
    if get_origin(kind) is tuple:
        return tuple(_items(get_args(kind), raw))
    made = _CLASSES[raw[0]]
    return made(*(_value(hint, item) for hint, item in zip(_hints(made), raw[1:], strict=True)))


def _items(kinds: tuple[Any, ...], raw: list[Any]) -> Iterator[Any]:
    if kinds[-1] is Ellipsis:
        kinds = kinds[:1] * len(raw)
    return (_value(kind, item) for kind, item in zip(kinds, raw, strict=True))


@lru_cache(maxsize=64)
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a class of ours in order; none for a plain value."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return tuple(getattr(kind, "_fields", ()))


@lru_cache(maxsize=64)
def _hints(made: type) -> tuple[Any, ...]:
    hints = get_type_hints(made)
    return tuple(hints[name] for name in _names(made))
