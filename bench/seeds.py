"""the five seed articles -> a prediction in the form of score_seeds.py, and its table of measures"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

from graph import corpus, pipeline
from graph.model import Agreement, Claim, EventMention, Factuality, Interval, Reading, Timeline, Verdict
from graph.tables.rows import text

Json = dict[str, object]
_FACETS = {"agent": "participants", "patient": "participants", "number": "numbers", "dealings": "occurrence"}
_RELATIONS = {
    Verdict.AGREE: "agree",
    Verdict.COMPATIBLE: "partial",
    Verdict.UPDATE: "partial",
    Verdict.DIVERGE: "diverge",
}


def run(argv: list[str]) -> int:
    """CORPUS GOLD --out PRED.json: builds, writes the prediction, prints the scorer's table."""
    parser = argparse.ArgumentParser(prog="python -m bench seeds")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=Path("pred.json"))
    args = parser.parse_args(argv)
    loaded = corpus.load(args.corpus)
    timeline = pipeline.build(loaded.title, loaded.articles)
    found = prediction(timeline)
    args.out.write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps(measures(args.gold, args.corpus, found), indent=1))
    return 0


def measures(gold: Path, folder: Path, found: Json) -> dict[str, float]:
    """The scorer's measures; it lies beside the gold, in ../../bench/seeds/score_seeds.py."""
    scorer = _scorer(gold.resolve().parents[2] / "bench" / "seeds" / "score_seeds.py")
    answers = json.loads(gold.read_text(encoding="utf-8"))
    result: dict[str, float] = scorer.score(answers, found, scorer.load_texts(answers, folder))
    return result


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_seeds", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def prediction(timeline: Timeline) -> Json:
    """A timeline -> mentions, claims, actors, comparisons, echoes and flags as the scorer reads them."""
    files = {article.id: Path(article.file).name for article in timeline.articles}
    events = {mention.id: event.id for event in timeline.events for mention in event.mentions}
    readings = timeline.readings
    dates = {m.id: m.when.interval.edtf for r in readings for m in r.found.events if m.when}
    return {
        "mentions": [row for reading in readings for row in _mentions(reading, events, files)],
        "claims": [row for reading in readings for row in _claims(reading, files)],
        "actors": list(_actors(readings, files)),
        "comparisons": [
            row for a in timeline.agreements if a.verdict in _RELATIONS for row in _comparisons(a, files, dates, events)
        ],
        "echoes": [
            {side: {"article": files[art], "start": span.start, "end": span.end} for side, (art, span) in pair}
            for pair in ((("a", e.first), ("b", e.second)) for e in timeline.echoes)
        ],
        "flags": [
            {"article": files[r.article.id], "start": f.span.start, "end": f.span.end, "kind": f.kind}
            for r in readings
            for f in r.found.flags
        ],
    }


def _mentions(reading: Reading, events: dict[str, str], files: dict[str, str]) -> Iterator[Json]:
    told = {claim.about: claim for claim in reading.found.claims if claim.facet == "occurrence"}
    for mention in reading.found.events:
        claim = told.get(mention.id)
        cited = claim is not None and claim.speaker.span is not None
        yield {
            "id": mention.id,
            "article": files[mention.article],
            "start": mention.span.start,
            "end": mention.span.end,
            "event": events.get(mention.id, mention.id),
            "type": mention.type,
            "date": mention.when.interval.edtf or None if mention.when else None,
            "agents": _names(reading, mention, "agent"),
            "patients": _names(reading, mention, "patient"),
            "place": next((place.place.name for place in mention.places), None),
            "attributed_to": [v.name for v in (claim.speaker, *claim.via)] if claim and cited else [],
            "factuality": _factuality(mention, cited),
        }


def _factuality(mention: EventMention, cited: bool) -> str:
    if mention.factuality is Factuality.PLANNED:
        return Factuality.HYPOTHETICAL.value
    asserted = mention.factuality is Factuality.ASSERTED
    return Factuality.ALLEGED.value if asserted and cited else mention.factuality.value


def _names(reading: Reading, mention: EventMention, role: str) -> list[str]:
    fillers = (p for p in mention.participants if p.role == role)
    return [p.thing.name or reading.article.quote(p.span) for p in fillers]


def _claims(reading: Reading, files: dict[str, str]) -> Iterator[Json]:
    """One row a distinct content: statements of cited speakers, and what the article says itself."""
    seen = set()
    for claim in reading.found.claims:
        span = claim.content or claim.evidence
        own = claim.speaker.span is None
        wanted = claim.facet == "occurrence" if own else claim.facet == "statement"
        if wanted and (span, own) not in seen:
            seen.add((span, own))
            yield {
                "article": files[reading.article.id],
                "start": span.start,
                "end": span.end,
                "claimant": None if own else claim.speaker.name,
                "cue": reading.article.quote(claim.cue) if claim.cue else None,
            }


def _actors(readings: Iterable[Reading], files: dict[str, str]) -> Iterator[Json]:
    """Actors and places with the surface forms and spans that name them."""
    table: dict[str, tuple[str, set[str], list[Json]]] = {}
    for reading in readings:
        named = [(m.actor, m.span) for m in reading.found.actors if m.form != "pronoun"]
        spans = {span for _, span in named}
        named += [(m.place, m.span) for m in reading.found.places if m.span not in spans]
        for thing, span in named:
            entry = table.setdefault(thing.id or thing.name, (thing.name, set(), []))
            entry[1].add(reading.article.quote(span))
            entry[2].append({"article": files[reading.article.id], "start": span.start, "end": span.end})
    for name, aliases, places in table.values():
        yield {"name": name, "aliases": sorted(aliases), "spans": places}


def _comparisons(
    agreement: Agreement, files: dict[str, str], dates: dict[str, str], events: dict[str, str]
) -> Iterator[Json]:
    """One row; a matter that no single event carries is stated of each event that it is told of."""
    values = [
        {
            "value": position.label or text(position.value),
            "articles": [files[article] for article in position.articles],
            "date": position.value.edtf if isinstance(position.value, Interval) else _date(position.claims, dates),
        }
        for position in agreement.positions
    ]
    facet = _FACETS.get(agreement.facet, agreement.facet)
    told = {events[c.about] for p in agreement.positions for c in p.claims if c.about in events}
    for event in (agreement.event,) if agreement.event else sorted(told):
        yield {"event": event, "facet": facet, "relation": _RELATIONS[agreement.verdict], "values": values}


def _date(claims: tuple[Claim, ...], dates: dict[str, str]) -> str | None:
    return next((dates[claim.about] for claim in claims if dates.get(claim.about)), None)
