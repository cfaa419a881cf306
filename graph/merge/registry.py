"""groups of mentions -> event ids that stay: named after the first mention, kept by the registry of earlier builds

The registry maps a mention id to the id its event had. A group keeps the id that most of its mentions had; ids that it
took over from other events are remembered, so that a link to one of them still leads to the event.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from hashlib import blake2s
from pathlib import Path

from graph.errors import CorpusError
from graph.model import Event


@dataclass(frozen=True, slots=True)
class Name:
    """The id of a group, and the ids of earlier events that went into it."""

    id: str
    replaces: tuple[str, ...] = ()


def name(
    groups: Sequence[Sequence[str]], registry: Mapping[str, str], *, faint: Set[str] = frozenset()
) -> tuple[Name, ...]:
    """One name per group (whose first mention is the founding one), all different.

    Faint mentions may not be shown in the end, so a name goes with those that stand by themselves.
    """
    votes = [Counter(registry[member] for member in group if member in registry) for group in groups]
    firm = [Counter(registry[m] for m in group if m in registry and m not in faint) for group in groups]
    claims = sorted(
        (-firm[number][old], -count, old, number) for number, vote in enumerate(votes) for old, count in vote.items()
    )
    kept: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, old, number in claims:
        if number not in kept and old not in taken:
            kept[number] = old
            taken.add(old)
    return tuple(_name(group, kept.get(number, ""), votes[number], taken) for number, group in enumerate(groups))


def _name(group: Sequence[str], kept: str, vote: Counter[str], taken: set[str]) -> Name:
    own = kept or _fresh(group[0], taken)
    return Name(own, tuple(sorted(old for old in vote if old not in taken)))


def _fresh(founding: str, taken: set[str]) -> str:
    found, tries = identifier(founding), 0
    while found in taken:
        tries += 1
        found = identifier(f"{founding} {tries}")
    taken.add(found)
    return found


def identifier(founding: str) -> str:
    """The id of an event that a mention founds."""
    return "e" + blake2s(founding.encode(), digest_size=6).hexdigest()


def entries(events: Iterable[Event]) -> dict[str, str]:
    """Mention id -> event id, in sorted order: what the next build is given."""
    return dict(sorted((mention.id, event.id) for event in events for mention in event.mentions))


def read(path: Path) -> dict[str, str]:
    """The registry of an earlier build; none is an empty one. CorpusError says what is wrong with a broken one."""
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise _broken(path, str(error)) from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise _broken(path, "it must be one JSON object of texts")
    return dict(found)


def write(path: Path, events: Iterable[Event]) -> None:
    """Write the registry beside the output, the same bytes for the same events."""
    path.write_text(json.dumps(entries(events), indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _broken(path: Path, why: str) -> CorpusError:
    return CorpusError(f"{path}: not a registry of event ids ({why}). Delete it; events are then named anew.")
