"""Document -> the places in it: which one, how the text stands to it, where on the map, and what it lies in"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.gazetteer import Gazetteer, Site, gazetteer
from graph.lang.en import places as words
from graph.model import Findings, PlaceMention, Span
from graph.naming import base, fold, slug
from graph.ontology import Ontology
from graph.places.again import named_again
from graph.places.relations import relation_before
from graph.places.sighting import Sighting, sightings
from graph.places.siting import Setting, choose, setting
from graph.roster import Roster, roster
from graph.text import Document


def find(document: Document, found: Findings, world: Ontology) -> tuple[PlaceMention, ...]:
    """The places of an article in text order, each resolved by the whole article."""
    places, known = gazetteer(world), roster(world)
    seen = tuple(seen for seen in sightings(document, found, places) if not _acts(seen, known))
    where = setting(document, seen, places)
    mentions: list[PlaceMention] = []
    for sighting in seen:
        mention = _mention(document, sighting, where, places)
        if mention:
            mentions.append(_coordinated(document, mention, mentions))
    again = named_again(document, mentions, known.references)
    return tuple(sorted((*mentions, *again), key=lambda mention: (mention.span, mention.place.id)))


def _acts(sighting: Sighting, known: Roster) -> bool:
    """Names of known actors that are no countries ("Red Cross") are no places, whatever the sentence looks like."""
    label = known.labels.get(fold(sighting.name))
    alone = sighting.inside is None or sighting.name.isupper()
    return label is not None and label.thing.kind != "country" and alone


def _mention(document: Document, sighting: Sighting, where: Setting, places: Gazetteer) -> PlaceMention | None:
    site = choose(sighting, where, places)
    people = not sighting.sites and fold(sighting.name) in places.demonyms
    if site is None or people or _common(document, sighting, site, places):
        return None
    stop, site = _feature(document, sighting, site, places)
    first, site = _direction(document, sighting.first, site)
    relation = relation_before(document, first)
    span = Span(document.tokens[first].start, document.tokens[stop - 1].end)
    span = Span(span.start, span.start + len(base(document.quote(span))))
    rule = "container" if sighting.inside else "gazetteer" if sighting.sites else "name"
    called = sighting.name.title() if sighting.name.isupper() else sighting.name
    thing = replace(site.thing, name=called) if site.kind == "city" else site.thing
    return PlaceMention(span, thing, rule, relation, site.latitude, site.longitude)


def _common(document: Document, sighting: Sighting, site: Site, places: Gazetteer) -> bool:
    """ "US troops" have a side and no place; a single small-town name that opens a sentence, or that is no proper noun, is rather a common word."""
    token = document.tokens[sighting.first]
    if site.kind == "country" and token.relation in ("amod", "compound") and fold(sighting.name) in places.demonyms:
        return True
    known = site.kind in ("country", "area") or site.id in places.capitals
    if sighting.last - sighting.first > 1 or known or sighting.sure:
        return False
    opens = token.index == document.sentences[token.sentence].first
    return token.pos != "PROPN" or (
        opens and site.population < 1_000_000 and not relation_before(document, token.index)
    )


def _feature(document: Document, sighting: Sighting, site: Site, places: Gazetteer) -> tuple[int, Site]:
    """The place with the kind of place that follows its name: "Kandy province", "Orlow military airbase"."""
    tokens, stop = document.tokens, sighting.stop
    end = stop
    while end < len(tokens) and tokens[end].lower in words.MODIFIERS:
        end += 1
    word = tokens[end].lower if end < len(tokens) and sighting.inside is None else ""
    if word in words.REGION_WORDS and end == stop:
        return end + 1, region(site, places)
    if word in words.PARTS_OF_CITY and end == stop and site.kind == "city":
        return end + 1, _part(site, f"{slug(site.name)}-{word}", site.name)
    if word in words.CITY_WORDS and end == stop:
        return end + 1, site
    if word not in words.FEATURE_WORDS:
        return stop, site
    if site.kind == "area" and end == stop:
        return end + 1, site
    name = document.text[tokens[sighting.first].start : tokens[end].end]
    return end + 1, _part(site, slug(name), name)


def region(site: Site, places: Gazetteer) -> Site:
    """The region that bears a city's name, from the tables or by the word alone."""
    if site.kind in ("region", "county", "country"):
        return site
    known = (other for other in places.sites(slug(site.name).replace("-", " ")) if other.country == site.country)
    found = next((other for other in known if other.kind == "region"), None)
    within = site.within if site.kind == "city" else ()
    made = replace(
        site, id=f"{slug(site.name)}-region-{site.country.lower()}", kind="region", within=within, population=0
    )
    return replace(found, latitude=site.latitude, longitude=site.longitude) if found else made


def _direction(document: Document, first: int, site: Site) -> tuple[int, Site]:
    """The part of a place that a direction before it names ("northern Mali")."""
    token = document.tokens[first - 1] if first else None
    if token is None or token.sentence != document.tokens[first].sentence:
        return first, site
    word, start = token.lower, first - 1
    if first >= 3 and document.tokens[first - 2].text == "-" and document.tokens[first - 3].lower in words.DIRECTIONS:
        word, start = document.tokens[first - 3].lower + "-" + word, first - 3
    name = words.DIRECTIONS.get(word)
    if name is None:
        return first, site
    label = f"{document.text[document.tokens[start].start : document.tokens[first].start]}{site.name}"
    return start, _part(site, f"{name}-{site.id}", label)


def _part(site: Site, place: str, name: str) -> Site:
    return Site(
        place, name, "area", site.country, site.state, site.latitude, site.longitude, 0, (site.id, *site.within)
    )


def _coordinated(document: Document, mention: PlaceMention, before: Sequence[PlaceMention]) -> PlaceMention:
    """A place joined to the one before it stands as that one does ("in Chad and Mali")."""
    if mention.relation or not before or not before[-1].relation:
        return mention
    joint = document.text[before[-1].span.end : mention.span.start].strip()
    return replace(mention, relation=before[-1].relation) if joint in words.JOINTS else mention
