"""sightings of one article -> which of the places of that name is meant, by the story's other places"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.gazetteer import Gazetteer, Site
from graph.lang.en import places as words
from graph.naming import fold, slug
from graph.places.sighting import Sighting
from graph.text import Document

_LARGE = 300_000
_GREATEST = 3_000_000
_WORTH = {"country": 9.0, "area": 8.0, "state": 5.5, "region": 4.5, "county": 4.0}


@dataclass(frozen=True, slots=True)
class Setting:
    """How often an article points at a country (ISO code) or an American state."""

    countries: Counter[str]
    states: Counter[str]

    @property
    def country(self) -> str:
        """The country that has at least half of the evidence, or ""."""
        best = self.countries.most_common(1)
        return best[0][0] if best and 2 * best[0][1] >= self.countries.total() else ""

    @property
    def state(self) -> str:
        """The American state that has at least half of the evidence, or ""."""
        best = self.states.most_common(1)
        return best[0][0] if best and 2 * best[0][1] >= self.states.total() else ""


def setting(document: Document, seen: Sequence[Sighting], places: Gazetteer) -> Setting:
    """What the unmistakable places and the nationality words of an article say of where the story is set."""
    countries: Counter[str] = Counter()
    states: Counter[str] = Counter()
    for token in document.worded(places.demonyms):
        if token.text[:1].isupper():
            countries[places.demonyms[token.lower].country] += 1
    for sighting in seen:
        for site, weight in _plain(sighting):
            countries[site.country] += weight
            states[site.state] += weight
    del countries[""], states[""]
    return Setting(countries, states)


def _plain(sighting: Sighting) -> Iterable[tuple[Site, int]]:
    if sighting.inside:
        return ((sighting.inside, 3),)
    best = sighting.sites[0] if sighting.sites else None
    if best is None or best.kind == "area":
        return ()
    if best.kind == "country" and any(site.state for site in sighting.sites):
        return ()
    if best.kind == "country":
        return ((best, 2),)
    if len(sighting.sites) == 1:
        return ((best, 2),) if best.population >= _LARGE and fold(best.name) == fold(sighting.name) else ()
    others = max(site.population for site in sighting.sites[1:])
    return ((best, 1),) if best.population > max(_LARGE, 20 * others) else ()


def choose(sighting: Sighting, where: Setting, places: Gazetteer) -> Site | None:
    """The place that is meant; None when the words are more likely no place at all."""
    inside = sighting.inside
    fitting = [site for site in sighting.sites if inside is None or lies_in(site, inside)]
    if inside is not None and not fitting:
        return unknown(sighting, inside)
    if not fitting:
        return _unheard(sighting, where, places)
    fitting = [site for site in fitting if _called_so(sighting, site, where, places)]
    if not fitting:
        return _unheard(sighting, where, places)
    key = fold(sighting.name)
    best = max(fitting, key=lambda site: (worth(site, where, places) - _otherwise(site, key), site.id))
    if _elsewhere(best, where) and not inside:
        return unknown(sighting, places.states[where.state])
    backed = best.kind in ("country", "area") or best.population >= _LARGE or inside is not None
    return best if backed or sighting.sure or _supported(best, where) else None


def _called_so(sighting: Sighting, site: Site, where: Setting, places: Gazetteer) -> bool:
    """A city by another of its names only counts where the story is in its country, or for the greatest ones."""
    if site.kind != "city" or fold(site.name) == fold(sighting.name) or site.id in places.capitals:
        return True
    return bool(where.countries[site.country]) or (site.population > _GREATEST and len(sighting.name) > 4)


def _elsewhere(site: Site, where: Setting) -> bool:
    """A small town of a state that the story has nothing to do with is rather one of the story's state."""
    told = bool(where.state) and site.kind == "city" and site.country == "US" and site.state != where.state
    return told and site.population < _LARGE and not where.states[site.state]


def _otherwise(site: Site, key: str) -> float:
    """A place is less likely meant by another of its names than one that is called so."""
    return 0.0 if fold(site.name).startswith(key) else 2.0


def worth(site: Site, where: Setting, places: Gazetteer) -> float:
    """How likely a place is meant: many people, a capital, a country or state that the story is about."""
    kind = "state" if site.kind == "region" and site.state else site.kind
    value = _WORTH.get(kind, 0.0) or math.log10(site.population + 100)
    value += 1.5 * (site.id in places.capitals)
    value += min(where.countries[site.country], 3) * 0.7
    return value + (3.0 if site.state and where.states[site.state] else 0.0)


def lies_in(site: Site, larger: Site) -> bool:
    """True when a place lies in a state or country (a region of another country has no known towns)."""
    if larger.id in site.within:
        return True
    return larger.kind == "region" and not larger.state and site.country == larger.country


def unknown(sighting: Sighting, larger: Site | None) -> Site:
    """A place that no table has, known by the larger one it lies in; a town where the text says so."""
    name = sighting.name.title() if sighting.name.isupper() else sighting.name
    last = fold(name).rpartition(" ")[2]
    kind = "city" if sighting.settled else "area" if last in words.SPOTS else "place"
    if larger is None:
        return Site(slug(name), name, kind)
    tail = f"{larger.state}-us" if larger.state else larger.country
    return Site(
        f"{slug(name)}-{tail.lower()}", name, kind, larger.country, larger.state, within=(larger.id, *larger.within)
    )


def _unheard(sighting: Sighting, where: Setting, places: Gazetteer) -> Site | None:
    if not fold(sighting.name) or not (sighting.sure or where.state):
        return None
    state = places.states.get(where.state) if where.country == "US" else None
    return unknown(sighting, state or places.countries.get(where.country))


def _supported(site: Site, where: Setting) -> bool:
    return bool(where.states[site.state]) if site.state else bool(where.countries[site.country])
