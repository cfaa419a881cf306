"""third-party gold -> one table: what each stage reaches, its floor, what was asked, and how long it took

python -m bench table [TASK ...] [--shared FOLDER]: every task is run on its input with the answers taken out, and its
output is scored by the scorer that lies beside the gold. Floors stand in floors.toml; a fall below one is exit code 1.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import rows

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "bench" / "floors.toml"


@dataclass(frozen=True, slots=True)
class Task:
    """`run` and `score` are argument lists in which {gold}, {out}, {data} and input names are filled in.

    `inputs` maps a name to (file below the shared bench folder, keys that hold answers). `measures` maps the name of
    a measure to a JSON key of the scorer's output, or to a pattern with one group over its text.
    """

    run: tuple[str, ...]
    score: tuple[str, ...]
    measures: dict[str, str]
    inputs: dict[str, tuple[str, tuple[str, ...]]]


TASKS: dict[str, Task] = {
    "dates": Task(
        ("dates", "{in}", "{out}"),
        ("score_dates.py", "{data}/dates/dev.jsonl", "{out}", "--json"),
        {"strict": "strict.f1", "relaxed": "relaxed.f1", "value": "value.f1"},
        {"in": ("dates/dev.jsonl", ("timexes",))},
    ),
    "anchors": Task(
        ("anchors", "{docs}", "{in}", "{out}"),
        ("score_anchors.py", "{data}/events/anchors.jsonl", "{out}"),
        {"exact": r"(?m)^ALL\s.*exact\s+([\d.]+)", "not_publication": r"(?m)^\S+ not dct.*exact\s+([\d.]+)"},
        {"docs": ("events/anchor_docs.jsonl", ()), "in": ("events/anchors.jsonl", ("date", "gold"))},
    ),
    "coding": Task(
        ("coding", "{in}", "{out}"),
        ("score_coding.py", "plover", "{data}/events/plover.jsonl", "{out}"),
        {name: rf"(?m)^{name} +([\d.]+)" for name in ("trigger", "who_whom", "quad", "event")},
        {
            "in": (
                "events/plover.jsonl",
                ("event", "eventText", "mode", "context", "source", "target", "spans", "comment"),
            )
        },
    ),
    "timelines": Task(
        ("timelines", "{docs}", "{in}", "{out}"),
        ("score_timelines.py", "{data}/events/timelines.jsonl", "{out}")
        + ("--docs", "{data}/events/timelines_docs.jsonl", "--corpus", "trial"),
        {"micro": r"ALL +micro-F1 +([\d.]+)", "members": r"membership .* F ([\d.]+)"},
        {
            "docs": ("events/timelines_docs.jsonl", ("sentences", "events", "timex")),
            "in": ("events/timelines.jsonl", ("timeline",)),
        },
    ),
    "claims": Task(
        ("claims", "{in}", "{out}"),
        ("score_claims.py", "{data}/claims/dev.jsonl", "{out}", "--json", "--only", "statement,evidence,belief"),
        {"claim": "scores.claim.f1", "precision": "scores.claim.p"},
        {"in": ("claims/dev.jsonl", ("attributions", "ignore"))},
    ),
    "merge": Task(
        ("merge", "{in}", "{out}"),
        ("score_coref.py", "{data}/events/ecbplus_dev.jsonl", "{out}"),
        {"conll": r"CoNLL F1 ([\d.]+)"},
        {"in": ("events/ecbplus_dev.jsonl", ())},
    ),
    "merge without singletons": Task(
        ("merge", "{in}", "{out}"),
        ("score_coref.py", "{data}/events/ecbplus_dev.jsonl", "{out}", "--drop-singletons"),
        {"conll": r"CoNLL F1 ([\d.]+)"},
        {"in": ("events/ecbplus_dev.jsonl", ())},
    ),
    "stories": Task(
        ("stories", "{in}", "{out}"),
        ("score_stories.py", "{out}", "--split", "dev", "--multi", "--data", "{data}/events"),
        {
            "date exact": r"date .*?  exact ([\d.]+)%",
            "date within a day": r"within 1 day ([\d.]+)%",
            "city": r"city .*right ([\d.]+)%",
            "killed": r"killed .*right ([\d.]+)%",
            "injured": r"injured .*right ([\d.]+)%",
            "conll without singletons": r"no singletons CoNLL F1 ([\d.]+)",
            "pairs": r"no singletons pairs .*F1 +([\d.]+)",
        },
        {"in": ("events/stories_articles.jsonl", ("incident",))},
    ),
    "seeds": Task(
        ("seeds", "{shared}/seeds", "{shared}/gold/seeds/gold.json", "--out", "{out}"),
        ("seeds/score_seeds.py", "{shared}/gold/seeds/gold.json", "{out}", "--json"),
        {},
        {},
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `floor` is None where none is recorded."""

    task: str
    measure: str
    reached: float
    floor: float | None

    @property
    def fell(self) -> bool:
        """True when the measure lies below its floor."""
        return self.floor is not None and self.reached < self.floor


def run(argv: list[str]) -> int:
    """[TASK ...] [--shared FOLDER]: prints the table; 1 when a measure fell below its floor."""
    parser = argparse.ArgumentParser(prog="python -m bench table")
    parser.add_argument("tasks", nargs="*", metavar="TASK", help=", ".join(TASKS))
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    args = parser.parse_args(argv)
    if unknown := [name for name in args.tasks if name not in TASKS]:
        parser.error(f"{', '.join(unknown)}: no task of the table. Name some of {', '.join(TASKS)}, or none for all.")
    rows: list[Row] = []
    for name in args.tasks or list(TASKS):
        started = time.process_time(), time.monotonic()
        found = list(rows_of(name, args.shared))
        rows += found
        for row in found:
            print(f"{row.task:10} {row.measure:36} {row.reached:8.3f}  {_against(row)}")
        print(f"{name:10} {'seconds':36} {time.monotonic() - started[1]:8.1f}", flush=True)
    return 1 if any(row.fell for row in rows) else 0


def _against(row: Row) -> str:
    if row.floor is None:
        return "no floor"
    return f"floor {row.floor:.3f}" + ("  BELOW" if row.fell else "")


def floors() -> dict[str, dict[str, float]]:
    """Task -> measure -> the lowest value that passes."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}


def rows_of(name: str, shared: Path) -> Iterator[Row]:
    """Runs one task on its input without the answers and yields its measures."""
    task, wanted = TASKS[name], floors().get(name, {})
    with tempfile.TemporaryDirectory() as folder:
        text = _run(task, shared, Path(folder))
    read = json.loads(text) if text.lstrip().startswith("{") else None
    for measure, where in (task.measures or dict.fromkeys(wanted, "")).items():
        value = _lookup(read, where or measure) if read is not None else _search(text, where)
        if value is not None:
            yield Row(name, measure, value, wanted.get(measure))


def _run(task: Task, shared: Path, folder: Path) -> str:
    data = shared / "bench"
    names = {"out": str(folder / "out"), "shared": str(shared), "data": str(data)}
    for key, (file, answers) in task.inputs.items():
        names[key] = str(folder / f"{key}.jsonl")
        Path(names[key]).write_text(_without(data / file, answers), encoding="utf-8")
    command = [sys.executable, "-m", "bench", *(part.format(**names) for part in task.run)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    scorer = [sys.executable, str(data / task.score[0]), *(part.format(**names) for part in task.score[1:])]
    return subprocess.run(scorer, check=True, capture_output=True, text=True).stdout


def _without(path: Path, answers: tuple[str, ...]) -> str:
    return rows.text({key: value for key, value in row.items() if key not in answers} for row in rows.read(path))


def _lookup(scores: object, path: str) -> float | None:
    """A number by its key: flat with dots, or nested."""
    if isinstance(scores, dict) and path in scores:
        return _number(scores[path])
    for part in path.split("."):
        scores = scores.get(part) if isinstance(scores, dict) else None
    return _number(scores)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _search(text: str, pattern: str) -> float | None:
    found = re.search(pattern, text)
    return float(found[1]) if found else None
