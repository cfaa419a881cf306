"""DOCS.jsonl -> words per second of each stage on one core; a word is what stands between two spaces, times are CPU times

Garbage is collected as seldom as in a build.
"""

from __future__ import annotations

import argparse
import gc
import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import process_time

from bench.table import ROOT, floors
from graph import actors, attribution, claims, dates, dating, events, names, ontology, places, quantities, text
from graph.cli import COLLECTING
from graph.findings import Findings
from graph.model import Article, Source
from graph.ontology import Ontology
from graph.text import Document

Stage = Callable[[Document, Findings, Ontology], Findings]
STAGES: dict[str, Stage] = {
    "names": lambda d, f, w: replace(f, names=names.find(d, w)),
    "dates": lambda d, f, w: replace(f, times=dates.find(d, w)),
    "quantities": lambda d, f, w: replace(f, numbers=quantities.find(d, f, w)),
    "places": lambda d, f, w: replace(f, places=places.find(d, f, w)),
    "actors": lambda d, f, w: replace(f, actors=actors.find(d, f, w)),
    "events": lambda d, f, w: replace(f, events=events.find(d, f, w)),
    "dating": dating.date,
    "attribution": lambda d, f, w: replace(f, attributions=attribution.find(d, f, w)),
    "claims": lambda d, f, w: replace(f, claims=claims.find(d, f, w)),
    "beside": lambda d, f, w: replace(f, beside=claims.beside_events(d, f, w, f.claims)),
}
TOGETHER = ("quantities", "places", "actors", "events")
_FEW, _ROUNDS = 60, 5


def run(argv: list[str]) -> int:
    """Print the words per second of every stage, and of those together that read events; 1 when these fall below their floor."""
    parser = argparse.ArgumentParser(prog="python -m bench speed", description=__doc__)
    default = ROOT.parent / "shared" / "bench" / "events" / "stories_articles.jsonl"
    parser.add_argument("documents", type=Path, nargs="?", default=default)
    parser.add_argument("--texts", type=int, default=_FEW)
    options = parser.parse_args(argv)
    gc.set_threshold(*COLLECTING)
    lines = options.documents.read_text(encoding="utf-8").splitlines()[: options.texts]
    rates = rated([json.loads(line)["text"] for line in lines])
    wanted = floors().get("speed", {})
    for name, rate in rates.items():
        fell = "  BELOW" if rate < wanted.get(name, 0) else ""
        print(f"{name:42}{rate:12,.0f} words/s" + (f"  floor {wanted[name]:,}{fell}" if name in wanted else ""))
    return int(any(rate < wanted.get(name, 0) for name, rate in rates.items()))


def rated(texts: list[str]) -> dict[str, float]:
    """Words per second by stage: of each text the best of some rounds, for other work on the machine only slows."""
    world, source = ontology.load(), Source("speed", "speed")
    start = process_time()
    documents = list(text.read([Article(f"speed-{n}", source, "", words) for n, words in enumerate(texts)]))
    spent = {"text": process_time() - start}
    rounds = [_spent(documents, world) for _ in range(_ROUNDS)]
    spent |= {name: sum(map(min, zip(*(one[name] for one in rounds), strict=True))) for name in STAGES}
    spent[", ".join(TOGETHER)] = sum(spent[name] for name in TOGETHER)
    words = sum(len(words.split()) for words in texts)
    return {name: words / seconds for name, seconds in spent.items()}


def _spent(documents: list[Document], world: Ontology) -> dict[str, list[float]]:
    """Seconds of each document by stage, one stage after the other."""
    found, spent = [Findings()] * len(documents), {}
    for name, stage in STAGES.items():
        clock = [process_time()]
        for place, document in enumerate(documents):
            found[place] = stage(document, found[place], world)
            clock.append(process_time())
        spent[name] = [after - before for before, after in pairwise(clock)]
    return spent
