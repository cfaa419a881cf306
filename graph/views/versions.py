"""events, the history so far -> the version of an embed and what changed since the one before it"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.errors import GraphError
from graph.views.cards import Card


@dataclass(frozen=True, slots=True)
class Version:
    """A state of an embed: `changed` counts events added, removed and altered since `before`."""

    id: str
    as_of: str
    before: str = ""
    changed: tuple[tuple[str, int], ...] = ()


def versions(file: Path, cards: tuple[Card, ...], as_of: str, choice: str) -> tuple[Version, str]:
    """The version of these events, and the history with it as text; only what was chosen alike is compared."""
    events = {card.id: _digest(card) for card in cards}
    name = hashlib.sha256(json.dumps(events, sort_keys=True).encode()).hexdigest()[:8]
    history = _read(file)
    last: dict[str, Any] = next((entry for entry in reversed(history) if entry.get("choice") == choice), {})
    if last.get("version") != name:
        last = {**_entry(name, events, last), "choice": choice}
        history = [*history, last]
    changed = tuple((key, int(last[key])) for key in ("added", "removed", "altered"))
    version = Version(name, as_of, last["before"], changed if last["before"] else ())
    return version, json.dumps(history, indent=1, sort_keys=True) + "\n"


def _digest(card: Card) -> str:
    sides = [(f.id, f.verdict, s.label, [v.lane.name for v in s.voices]) for f in card.facets for s in f.sides]
    told = json.dumps([card.label, card.date, card.state, sides], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _entry(name: str, events: Mapping[str, str], before: Mapping[str, Any]) -> dict[str, Any]:
    was: Mapping[str, str] = before.get("events", {})
    return {
        "version": name, "events": dict(events), "before": before.get("version", ""),
        "added": len(events.keys() - was.keys()), "removed": len(was.keys() - events.keys()),
        "altered": sum(1 for event in events.keys() & was.keys() if events[event] != was[event]),
    }  # fmt: skip


def _read(file: Path) -> list[dict[str, Any]]:
    """The history so far; none is an empty one. GraphError says what is wrong with a broken one."""
    if not file.exists():
        return []
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise _broken(file, str(error)) from error
    if not isinstance(found, list) or not all(isinstance(entry, dict) and "version" in entry for entry in found):
        raise _broken(file, "it must be one JSON list of versions")
    return found


def _broken(file: Path, why: str) -> GraphError:
    return GraphError(f"{file}: not a history of an embed ({why}). Delete it; the history then begins anew.")
