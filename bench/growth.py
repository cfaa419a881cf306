"""N -> seconds per article for merging, origins and comparing N generated articles, and at a hundred of them"""

from __future__ import annotations

import argparse
from dataclasses import replace
from random import Random
from time import process_time

from graph import compare, merge, ontology, origins
from graph.intervals import parse
from graph.model import (
    Article,
    Basis,
    Claim,
    EventMention,
    Findings,
    Participant,
    PlaceMention,
    Quantity,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
    TimeMention,
)
from graph.ontology import Ontology

_FEW = 100
_STORY = 4
_SYLLABLES = "ka ro min tel vas or du ne shi bal gor en pra lu to".split()
_ACTS = (("blast", "ev:Bombing"), ("arrested", "ev:Arrest"), ("voted", "ev:Legislation"), ("sank", "ev:Accident"))


def run(argv: list[str]) -> int:
    """Print the seconds per article at a hundred and at N articles, and their ratio."""
    options = argparse.ArgumentParser(prog="python -m bench growth", description=__doc__)
    options.add_argument("articles", type=int, nargs="?", default=10_000)
    many = options.parse_args(argv).articles
    world = ontology.load()
    few, much = seconds(_FEW, world), seconds(many, world)
    print(f"{_FEW} articles: {few * 1000:.2f} ms each; {many}: {much * 1000:.2f} ms each; ratio {much / few:.2f}")
    return 0


def seconds(count: int, world: Ontology) -> float:
    """Processor seconds per article; a small corpus is done several times over."""
    rounds = max(1, 500 // count)
    made = [generated(count, seed) for seed in range(rounds)]
    start = process_time()
    for readings in made:
        events, topics = merge.merge(readings, world, {})
        found, _ = origins.find(readings, events, origins.copies(readings, world))
        compare.compare(events, topics, found, readings, world)
    return (process_time() - start) / (count * rounds)


def generated(count: int, seed: int = 0) -> tuple[Reading, ...]:
    """Articles on stories of four, each story with its own town, people, days and act."""
    return tuple(reading(number, seed) for number in range(count))


def reading(number: int, seed: int = 0) -> Reading:
    """The article of that number: the same words whatever stands around it."""
    story, own = number // _STORY, Random(f"{seed} {number}")
    told = Random(f"{seed} story {story}")
    town, person, street, reason = (_name(told) for _ in range(4))
    word, kind = _ACTS[told.randrange(len(_ACTS))]
    day = parse(f"20{told.randrange(10, 60)}-{told.randrange(1, 13):02}-{told.randrange(1, 28):02}")
    toll = told.randrange(2, 90)
    asides = " ".join(f"{_name(own)} of {_name(own)} said {_name(own)} went to {_name(own)}." for _ in range(4))
    text = f"{person} {word} in {town} near {street} over {reason}, with {toll} hurt. {asides}"
    article = Article(f"a{number}", Source(f"outlet:{number % 40}", str(number % 40)), "", text, day)
    return told_by(article, (word, kind), (Thing(person, person, "person"), Thing(town, town, "city")), toll)


def told_by(article: Article, act: tuple[str, str], things: tuple[Thing, Thing], toll: int) -> Reading:
    """The reading of a generated article: one mention with its person, place, day and toll."""
    (word, kind), (person, town) = act, things
    start = article.text.index(word)
    span, extent = Span(start, start + len(word)), Span(0, article.text.index("."))
    time = TimeMention(span, "DATE", "", "made", interval=article.published, basis=Basis.EXPLICIT)
    mention = EventMention(
        f"m-{article.id}", article.id, span, extent, kind, "made",
        (Participant("patient", span, person, "made"),), (PlaceMention(span, town, "made", "in"),), when=time,
    )  # fmt: skip
    voice = Speaker("outlet", article.source.name)
    claim = Claim(f"c-{article.id}", article.id, mention.id, "date", article.published, voice, span, "made")
    count = replace(claim, id=f"n-{article.id}", facet="number", value=Quantity(toll, toll, "", "injured"))
    return Reading(article, Findings(events=(mention,), claims=(claim, count)), article.published, Basis.EXPLICIT)


def _name(chance: Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(4)).capitalize()
