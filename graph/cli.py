"""the command line -> build, explain, query, embed; the only module that prints, catches and exits"""

from __future__ import annotations

import csv
import gc
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table

from graph import __version__
from graph.errors import GraphError

# What is read has no cycles: the collector's usual passes over it find next to nothing, and take a sixth of the time.
COLLECTING = (50_000, 20, 100)
Row = tuple[str, ...]
Out = Annotated[Path, typer.Option("--out", help="The folder of the site.")]
app = typer.Typer(
    help="Shows where the sources of a contested story agree and where they diverge.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Form(StrEnum):
    """How `query` prints its rows."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def main(argv: list[str] | None = None) -> None:
    """Run the command; what Parallax raises on purpose becomes one message and exit code 1."""
    gc.set_threshold(*COLLECTING)
    try:
        app(argv, prog_name="parallax")
    except GraphError as error:
        print(f"parallax: {error}", file=sys.stderr)
        sys.exit(1)


@app.command()
def build(
    corpus: Annotated[Path | None, typer.Argument(help="The folder of articles; without one, the seeds.")] = None,
    *,
    out: Out = Path("site"),
    pipeline: Annotated[str, typer.Option(help="An installed spaCy pipeline instead of the one that ships.")] = "",
    base: Annotated[str, typer.Option(help="The IRI that the graph's names start with, ending in /.")] = "",
    quotes: Annotated[bool, typer.Option(help="Keep the articles' words in the graph, or only their places.")] = True,
    words: Annotated[
        list[Path] | None, typer.Option("--ontology", help="A folder of .ttl files that add to the ontology.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 when there is a warning.")] = False,
) -> None:
    """Read a folder of articles and write the site: pages, graph, tables."""
    from graph import site, summary
    from graph.corpus import seeds

    with _progress() as tell:
        settings = site.Settings(pipeline, base, quotes, tuple(words or ()))
        timeline = site.build(corpus or seeds(), out, settings, tell=tell)
    _say(summary.lines(timeline, out))
    if strict and timeline.notices:
        sys.exit(1)


@app.command()
def explain(
    event: Annotated[str, typer.Argument(help="Its id, or words of its label.")], *, out: Out = Path("site")
) -> None:
    """Print the mentions, words, rules and reasons behind an event of the last build."""
    from graph import archive
    from graph.explain import explain as lines
    from graph.explain import find

    timeline = archive.read(out)
    _say(lines(timeline, find(timeline, event)))


@app.command()
def query(
    text: Annotated[str, typer.Argument(help="A name from the list, a file, or SPARQL; nothing prints the list.")] = "",
    *,
    out: Out = Path("site"),
    form: Annotated[Form, typer.Option("--format", help="How to print the rows.")] = Form.TABLE,
) -> None:
    """Ask the graph of the last build a question."""
    from graph import questions
    from graph.rdf import store

    if not text:
        _print_rows(("name", "question"), questions.known(), form)
        return
    columns, rows = store.query(store.load(out / "graph.ttl"), questions.find(text))
    _print_rows(columns, rows, form)


@app.command()
def embed(
    events: Annotated[list[str] | None, typer.Argument(help="Ids of events; without any, those to see first.")] = None,
    *,
    actor: Annotated[str, typer.Option(help="Only events with this actor.")] = "",
    since: Annotated[str, typer.Option("--from", help="A year, month or day.")] = "",
    until: Annotated[str, typer.Option("--to", help="A year, month or day.")] = "",
    limit: Annotated[int, typer.Option(help="At most so many events.")] = 12,
    base: Annotated[str, typer.Option(help="The address at which the folder will stand, ending in /.")] = "",
    out: Out = Path("site"),
) -> None:
    """Write the embed of some events of the last build, and print the snippet to paste."""
    from graph import archive
    from graph.views import embed as view
    from graph.views.choice import Choice

    choice = Choice(tuple(events or ()), actor, since, until, limit)
    files = view.write(archive.read(out), out, choice, base=base)
    _say(f"wrote {path}" for path in files)
    print((out / "embed.html.txt").read_text(encoding="utf-8"), end="")


def _version(wanted: bool) -> None:
    if wanted:
        print(f"parallax {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Nothing but the version belongs to every command."""


class _Bars:
    """Hears of the progress: a bar per stage on a terminal, a line per finished stage otherwise."""

    def __init__(self, bars: Progress, *, terminal: bool) -> None:
        self._bars, self._terminal = bars, terminal
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, stage: str, done: int, total: int) -> None:
        if not self._terminal:
            if done == total:
                print(f"{stage}: done", flush=True)
            return
        if stage not in self._tasks:
            self._tasks[stage] = self._bars.add_task(stage, total=total)
        self._bars.update(self._tasks[stage], completed=done)


@contextmanager
def _progress() -> Iterator[_Bars]:
    console = Console()
    columns = (TextColumn("{task.description:>8}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bars:
        yield _Bars(bars, terminal=console.is_terminal)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _print_rows(columns: Row, rows: Iterable[Row], form: Form) -> None:
    if form is Form.JSON:
        print(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False, indent=1))
    elif form is Form.CSV:
        csv.writer(sys.stdout).writerows([columns, *rows])
    else:
        table = Table(*columns)
        for row in rows:
            table.add_row(*row)
        Console().print(table)
