"""a folder of articles -> the site: pages, graph and tables, and beside it what the next build needs"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from graph import archive, corpus, ontology, pipeline, rdf, tables, views
from graph.errors import CorpusError, OptionError
from graph.merge import registry
from graph.model import Timeline
from graph.pipeline import Progress, quiet

_REGISTRY = "events.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """`pipeline` names an installed spaCy pipeline, `base` the IRI of the data; `quotes` False leaves words out of the graph.

    `ontology` are folders of .ttl files that add to the ontology that ships.
    """

    pipeline: str = ""
    base: str = ""
    quotes: bool = True
    ontology: tuple[Path, ...] = ()


def build(folder: Path, out: Path, settings: Settings, *, tell: Progress = quiet) -> Timeline:
    """Read the articles of a folder, write the site, and give back the timeline it shows.

    An option that cannot be used is told before anything is read.
    """
    rdf.checked(settings.base)
    world = ontology.load(ontology.folder(), *_checked(settings.ontology))
    tell("collect", 0, 1)
    found = corpus.load(folder, out=out)
    tell("collect", 1, 1)
    _ready(out)
    names = registry.read(archive.folder(out) / _REGISTRY)
    options = pipeline.Options(settings.pipeline, world, names)
    timeline = pipeline.build(found.title, found.articles, options=options, notices=found.notices, tell=tell)
    write(timeline, out, options, settings, tell=tell)
    return timeline


def _checked(folders: tuple[Path, ...]) -> tuple[Path, ...]:
    """The folders themselves; OptionError for one without a .ttl file."""
    for place in folders:
        if not any(place.glob("*.ttl")):
            raise OptionError(
                f"--ontology {place}: no .ttl file in it. Give a folder of them; ontology/README.md says how."
            )
    return folders


def _ready(out: Path) -> None:
    """CorpusError before anything is read where the folder cannot be made or written."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _shut(out, error.strerror) from error
    if not os.access(out, os.W_OK):
        raise _shut(out, os.strerror(errno.EACCES))


def _shut(out: Path, reason: str | None) -> CorpusError:
    return CorpusError(f"{out}: cannot be written ({reason}). Choose another folder with --out.")


def write(
    timeline: Timeline, out: Path, options: pipeline.Options, settings: Settings, *, tell: Progress = quiet
) -> None:
    """Write every file of the site; CorpusError when the folder cannot be written."""
    try:
        tell("write", 0, 3)
        rdf.write(timeline, out, options.ontology, base=settings.base, quotes=settings.quotes)
        tell("write", 1, 3)
        tables.write(timeline, out)
        tell("write", 2, 3)
        views.write(timeline, out)
        archive.write(timeline, out)
        registry.write(archive.folder(out) / _REGISTRY, timeline.events)
        tell("write", 3, 3)
    except OSError as error:
        raise _shut(out, error.strerror) from error
