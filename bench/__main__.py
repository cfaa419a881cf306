"""python -m bench TASK ... -> one table per task; without a task, the list of tasks"""

from __future__ import annotations

import sys
from importlib import import_module

TASKS = {
    "table": "all of the quality measures below against their floors: [TASK ...]",
    "syntax": "tagger and parser, names, speed of the text stage",
    "dates": "TIMEX3 spans and values: IN.jsonl OUT.jsonl",
    "anchors": "the date of each given event mention: DOCS.jsonl ANCHORS.jsonl OUT.jsonl",
    "coding": "who did what to whom: IN.jsonl OUT.jsonl",
    "timelines": "a dated, ordered timeline per actor: DOCS.jsonl TIMELINES.jsonl OUT.jsonl",
    "claims": "who says what: IN.jsonl OUT.jsonl",
    "merge": "events across articles, mentions given: DOCS.jsonl OUT.jsonl",
    "stories": "the main event of each article, merged: ARTICLES.jsonl OUT.jsonl",
    "compare": "agreements and divergences of whole stories: STORIES.jsonl OUT.json",
    "speed": "words per second of each stage: [DOCS.jsonl]",
    "growth": "time per article of merging and comparing, at a hundred and at N: [N]",
    "renames": "events renamed when an article comes or goes, though nothing in them changed: STORIES.jsonl or CORPUS",
    "seeds": "the five seed articles: CORPUS GOLD --out PRED.json",
    "integrity": "every evidence span gives back its exact words",
    "layout": "import order, cycles, sizes of functions and files",
    "views": "weight, paint, keyboard, requests of the pages in Chromium",
}


def main() -> int:
    """Run the task named on the command line."""
    if len(sys.argv) < 2 or sys.argv[1] not in TASKS:
        print("usage: python -m bench TASK ...", *(f"  {name:10} {what}" for name, what in TASKS.items()), sep="\n")
        return 2
    task = import_module(f"bench.{sys.argv[1]}")
    return int(task.run(sys.argv[2:]))


if __name__ == "__main__":
    sys.exit(main())
