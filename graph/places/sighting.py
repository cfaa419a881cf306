"""Document -> sightings: words that may name a place, each with the places of that name"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from graph.gazetteer import Gazetteer, Site
from graph.lang.en import places as words
from graph.lang.en.actors import BY_TITLE, OF, OFFICES
from graph.model import Findings, NameSpan
from graph.naming import base, fold
from graph.places.nowhere import nowhere
from graph.places.relations import relation_before
from graph.text import Document, Token

_LONGEST, _CALL_SIGN, _AREA = 6, 4, "area"
Known = tuple[int, tuple[Site, ...]]
"""The token after a name, and the places that bear it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Tokens first..last (exclusive); `inside` is the state or country named behind a comma, `stop` ends all of it.

    `sure` is True when the words were told to be a place by their form, `settled` when by what only a town has;
    `sites` is empty for an unknown name.
    """

    first: int
    last: int
    stop: int
    name: str
    sites: tuple[Site, ...]
    inside: Site | None = None
    sure: bool = False
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """The names of an article by their first token, the tokens of persons and organizations, all names of places, and the
    words of persons' full names."""

    starts: Mapping[int, tuple[int, NameSpan]]
    barred: frozenset[int]
    towns: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()


def sightings(document: Document, found: Findings, places: Gazetteer) -> Iterator[Sighting]:
    """From left to right, never overlapping."""
    names, free = naming(document, found), 0
    for at in sorted({*document.capitals, *names.starts}):
        seen = _sighting(document, at, names, places) if at >= free else None
        if seen:
            yield seen
            free = seen.stop


def naming(document: Document, found: Findings) -> Naming:
    """Where names stand, by token."""
    starts: dict[int, tuple[int, NameSpan]] = {}
    barred: set[int] = set()
    for name in found.names:
        inside = document.indices(name.span)
        if inside:
            starts[inside.start] = (inside.stop, name)
            if name.type == "person" or (name.type == "organization" and len(inside) > 1):
                barred.update(inside)
            elif name.type == "other":
                barred.update(inside[1:])
    for time in found.times:
        barred.update(document.indices(time.span))
    towns = frozenset(fold(base(document.quote(name.span))) for name in found.names if name.type == "place")
    full = (fold(base(document.quote(name.span))).split(" ") for name in found.names if name.type == "person")
    persons = frozenset(word for words_ in full if len(words_) > 1 for word in words_)
    return Naming(starts, frozenset(barred), towns, persons)


def _sighting(document: Document, at: int, names: Naming, places: Gazetteer) -> Sighting | None:
    """The place whose name begins at a token: in a dateline, in the tables, told by its words, or in front of a name."""
    line = _dateline(document, at)
    end, name = names.starts.get(at, (at + 1, None))
    known = longest(document, at, places) if at not in names.barred or line else None
    if name is not None and _directed(document, at) and (inner := longest(document, at + 1, places)):
        return _seen(document, at + 1, inner, places, sure=True)
    if line and (known or line > at + 1 or len(document.tokens[at].text) > _CALL_SIGN):
        # A dateline names a town, though a river or a mountain may bear the name as well.
        town = known is not None and known[0] <= line and any(site.kind != _AREA for site in known[1])
        whole = known if known and town else (line, ())
        return _seen(document, at, whole, places, sure=True, settled=True)
    if name is not None and name.type == "person" and name.rule in BY_TITLE:
        return None
    if name is not None and name.type in ("person", "organization"):
        return _in_name(document, at, end, known, places)
    if end - at == 1 and _somebody(document, at, names, places):
        return None
    civic = _civic(document, known[0] if known else end)
    if known and name is not None and end <= known[0]:
        told = name.type == "place" and not name.rule.startswith(words.BY_TABLE)
        return _seen(document, at, known, places, sure=civic or told or bool(relation_before(document, at)))
    if name is None or at in names.barred:
        alone = known is not None and (_great(known[1], places) or _holds_name(document, at, known[0], names))
        return _seen(document, at, known, places, sure=civic) if known and alone else None
    if known and known[0] == end - 1 and container(document, known, places)[0] == end:
        return _seen(document, at, known, places, sure=True, settled=True)
    directed = name.type == "place" and document.tokens[at].lower in words.DIRECTIONS and end > at + 1
    if directed and longest(document, at + 1, places):
        return _sighting(document, at + 1, Naming({at + 1: (end, name)}, names.barred, names.towns), places)
    told = name.type == "place" or _cued(document, end) or fold(base(document.quote(name.span))) in names.towns
    return _seen(document, at, (end, ()), places, sure=told or civic, settled=civic)


def _directed(document: Document, at: int) -> bool:
    """ "In south Arden": written small, a direction is no part of a town's name."""
    token = document.tokens[at]
    return token.text.islower() and token.lower in words.DIRECTIONS


def _holds_name(document: Document, at: int, last: int, names: Naming) -> bool:
    """True when a known place takes in a name with the word before it ("New" + "Orleans", "Little" + "Rock Police")."""
    inner = [names.starts[n][0] for n in range(at + 1, last) if n in names.starts]
    civic = last < len(document.tokens) and document.tokens[last].lower in words.AUTHORITIES
    return any(end <= last or civic for end in inner)


def _somebody(document: Document, at: int, names: Naming, places: Gazetteer) -> bool:
    """ "Austin was 15": a word of a full name of the article, unless the words around it make it a place."""
    if fold(base(document.tokens[at].text)) not in names.persons:
        return False
    if relation_before(document, at) or (at and document.tokens[at - 1].lower in words.LEAVING):
        return False
    return not _civic(document, at + 1) and container(document, (at + 1, ()), places)[1] is None


def _seen(
    document: Document, at: int, known: Known, places: Gazetteer, *, sure: bool, settled: bool = False
) -> Sighting | None:
    last, sites = known
    stop, inside = container(document, known, places) if not _sovereign(sites) else (last, None)
    if not sites and not sure and inside is None and relation_before(document, at) not in words.WHERE:
        return None
    text = base(document.text[document.tokens[at].start : document.tokens[last - 1].end])
    if not sites and last == at + 1 and text.lower() in words.DIRECTIONS:
        return None
    if not sites and (len(text) < 3 or _official(document, at, last) or nowhere(document, at, last)):
        return None
    return Sighting(at, last, stop, text, sites, inside, sure or inside is not None, settled or inside is not None)


def _official(document: Document, at: int, last: int) -> bool:
    """Words with an office in or before them are a person's ("Secretary of State Ann Field")."""
    before = document.tokens[max(at - 2, 0) : at]
    charge = len(before) == 2 and before[1].lower == OF and before[0].lower in OFFICES
    return charge or any(token.lower in OFFICES for token in document.tokens[at:last])


def _in_name(document: Document, at: int, end: int, known: Known | None, places: Gazetteer) -> Sighting | None:
    """A place that acts under its own name ("Paris"), or that an authority's name begins with ("Paris Fire Department")."""
    known = known or longest(document, at, places)
    if known is None and end == at + 1 and container(document, (end, ()), places)[0] == end + 2:
        return _seen(document, at, (end, ()), places, sure=True, settled=True)
    if known and known[0] == end and end == at + 1 and (_great(known[1], places) or _civic(document, end)):
        return _seen(document, at, known, places, sure=_civic(document, end))
    if known and known[0] < end and document.tokens[known[0]].lower in words.AUTHORITIES:
        return _seen(document, at, known, places, sure=True)
    town = (end if _civic(document, end) else _town(document, at, end)) if known is None else 0
    return _seen(document, at, (town, ()), places, sure=True, settled=True) if town else None


def _town(document: Document, at: int, end: int) -> int:
    """The token after the town in the name of its police or fire service ("Little Quillby Police"), or 0."""
    for token in document.tokens[at + 1 : end]:
        if token.lower in words.SERVICES:
            return token.index
        if token.lower in words.NO_TOWN:
            return 0
    return 0


def _dateline(document: Document, at: int) -> int:
    """The token after the capitals that open a paragraph before a dash or an agency's name ("LIMA, Ohio (AP) -")."""
    token = document.tokens[at]
    if (
        at
        and document.sentences[document.tokens[at - 1].sentence].paragraph
        == document.sentences[token.sentence].paragraph
    ):
        return 0
    last = at
    while last < min(at + 4, len(document.tokens)) and _shouts(document.tokens[last].text):
        last += 1
    if last == at or last >= len(document.tokens) or token.lower in words.RELATIONS:
        return 0
    ahead = {t.text for t in document.tokens[last : last + 4] if t.start < token.start + 60}
    return last if ahead & words.DATELINE_ENDS else 0


def _shouts(word: str) -> bool:
    return len(word) > 2 and word.replace(".", "").isalpha() and word.isupper()


def _civic(document: Document, end: int) -> bool:
    """True before a word for the people or servants of a town ("Ashford police", "an Ashford man"), but not of initials."""
    if end >= len(document.tokens) or document.tokens[end].lower not in words.CIVIC:
        return False
    return not (_shouts(document.tokens[end - 1].text) and document.tokens[end].text.islower())


def _cued(document: Document, end: int) -> bool:
    """True when a word for a kind of place follows a name ("the Sarwan valley", "Orlow military airbase")."""
    for token in document.tokens[end : end + 2]:
        if token.lower in words.FEATURE_WORDS or token.lower in words.REGION_WORDS:
            return True
        if token.lower not in words.MODIFIERS:
            return False
    return False


def _great(sites: tuple[Site, ...], places: Gazetteer) -> bool:
    """Countries, capitals and large cities are places even where the sentence makes them act."""
    return any(s.kind in ("country", "area") or s.id in places.capitals or s.population > 500_000 for s in sites)


def _sovereign(sites: tuple[Site, ...]) -> bool:
    return bool(sites) and sites[0].kind in ("country", "area")


def longest(document: Document, at: int, places: Gazetteer) -> Known | None:
    """The most tokens from one on that make the name of a place, with the places of that name."""
    tokens, text, start = document.tokens, document.text, document.tokens[at].start
    for last in range(_reach(document, at), at, -1):
        if tokens[last - 1].text[:1].isupper():
            sites = _sites(text[start : tokens[last - 1].end], places)
            if sites:
                return last, sites
    return None


@lru_cache(maxsize=65536)
def _sites(text: str, places: Gazetteer) -> tuple[Site, ...]:
    key = fold(text)
    if len(key) < 3 and not text.isupper():
        return ()
    sites = places.sites(key)
    only_country = sites and ((len(text) <= 3 and text.isupper()) or key in places.demonyms)
    return tuple(site for site in sites if site.kind == "country") if only_country else sites


def _reach(document: Document, at: int) -> int:
    """The token after the run of capitalised words and small joints that begins here."""
    tokens, last = document.tokens, at + 1
    for token in tokens[at + 1 : at + _LONGEST]:
        text = token.text
        joint = text in "-'\u2019" or len(text) <= 3 and text.isalpha()
        if not (joint or text[:1].isupper()):
            break
        if token.sentence != tokens[at].sentence or token.start - tokens[last - 1].end > 1:
            break
        last += 1
    return last


def container(document: Document, name: Known, places: Gazetteer) -> tuple[int, Site | None]:
    """The state, region or country behind a comma ("Paris, Texas", "PARIS, Tex."), and the token after it."""
    tokens, (last, sites) = document.tokens, name
    glued = last < len(tokens) and tokens[last].text.isupper() and tokens[last].lower not in words.NO_STATE
    state = _short_state(tokens[last], places) if glued and sites else None
    if state and any(state.id in site.within for site in sites):
        return last + 1, state
    if last + 1 >= len(tokens) or tokens[last].text != words.COMMA:
        return last, None
    first = tokens[last + 1]
    if not first.text[:1].isupper():
        return last, None
    short = _short_state(first, places)
    if short:
        return last + 2, short
    known = longest(document, last + 1, places)
    if known is None:
        return last, None
    larger = max(known[1], key=lambda one: any(one.id in site.within for site in sites))
    return (
        (known[0], larger) if larger.kind == "country" or (larger.kind == "region" and larger.state) else (last, None)
    )


def _short_state(token: Token, places: Gazetteer) -> Site | None:
    postal = len(token.text) == 2 and token.text.isupper()
    dotted = token.text.endswith(".")
    return places.abbreviations.get(fold(token.text)) if postal or dotted else None
