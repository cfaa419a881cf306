"""STORIES.jsonl -> how many events are renamed when any one article is taken out or added, though nothing in them changed

An event is untouched when it has, before and after, the same mentions of the articles that both builds know.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from bench.compare import article
from graph import corpus, dating, merge, ontology, pipeline, text
from graph.actors import canonical
from graph.merge import registry
from graph.model import Article, Event, Reading
from graph.ontology import Ontology

_ALL = 1_000_000


def run(argv: list[str]) -> int:
    """Print the checks and the renames of each story and of all; 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m bench renames")
    parser.add_argument("stories", type=Path, help="STORIES.jsonl as for compare, or a corpus folder")
    parser.add_argument("--first", type=int, default=_ALL, help="only so many stories")
    args = parser.parse_args(argv)
    world, total = ontology.load(), [0, 0]
    for name, articles in islice(stories(args.stories), args.first):
        readings = tuple(pipeline.read(document, world) for document in text.read(articles))
        checks, renamed = count(readings, world)
        total = [total[0] + checks, total[1] + renamed]
        print(f"{name}: {len(readings)} articles, {renamed} of {checks} renamed", flush=True)
    print(f"all: {total[1]} of {total[0]} untouched events renamed")
    return 1 if total[1] else 0


def stories(path: Path) -> Iterable[tuple[str, tuple[Article, ...]]]:
    """The articles of each story in the file; a folder is one story."""
    if path.is_dir():
        return [(path.name, corpus.load(path).articles)]
    found: dict[str, list[Article]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            found[str(row["story"])].append(article(row))
    return [(name, tuple(articles)) for name, articles in found.items()]


def count(readings: tuple[Reading, ...], world: Ontology) -> tuple[int, int]:
    """How many untouched events there are, over all articles taken out and added, and how many were renamed."""
    whole = built(readings, world, {})
    pairs = []
    for number in range(len(readings)):
        rest = readings[:number] + readings[number + 1 :]
        less = built(rest, world, {})
        pairs += [
            (whole, built(rest, world, registry.entries(whole))),
            (less, built(readings, world, registry.entries(less))),
        ]
    results = [renames(before, after) for before, after in pairs]
    return sum(checks for checks, _ in results), sum(renamed for _, renamed in results)


def built(readings: tuple[Reading, ...], world: Ontology, known: dict[str, str]) -> tuple[Event, ...]:
    """The events of some articles, given the names that events had before."""
    return merge.merge(canonical.joined(dating.across(readings)), world, known)[0]


def renames(before: tuple[Event, ...], after: tuple[Event, ...]) -> tuple[int, int]:
    """The events of two builds that hold the same mentions, and how many of these have two names."""
    both = set(registry.entries(before)) & set(registry.entries(after))
    names = {members: event.id for event in before if (members := _members(event, both))}
    same = [(names[members], event.id) for event in after if (members := _members(event, both)) in names]
    return len(same), sum(1 for old, new in same if old != new)


def _members(event: Event, both: set[str]) -> frozenset[str]:
    return frozenset(mention.id for mention in event.mentions) & both
