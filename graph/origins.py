"""readings and events -> who copied whom, and which passages go back to one origin"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2s
from itertools import combinations

from graph import statements
from graph.model import Attribution, Claim, Echo, Event, Origin, Reading, Span, Speaker
from graph.ontology import Ontology
from graph.passages import Match, matches, passages
from graph.statements import Pair, Quotation

_COPIED = 0.5
_LEAST_COPIED = 3
_OPENING = 300
_CREDIT = re.compile(r"[(\[]([^()\[\]]{2,40})[)\]]")
_PASSAGE = 600
_CITED = 12


@dataclass(frozen=True, slots=True)
class Copies:
    """The pairs of passages in like words, those `alike` for more than a statement that both quote, and the articles
    that go back to one origin as a `whole`."""

    found: tuple[Match, ...] = ()
    alike: tuple[Match, ...] = ()
    whole: tuple[Origin, ...] = ()


def copies(readings: tuple[Reading, ...], world: Ontology) -> Copies:
    """Who copied whom; it follows from the words alone, whatever is read out of them."""
    said = statements.pairs(readings)
    articles = {reading.article.id: reading.article for reading in readings}
    found = tuple(matches(articles.values()))
    alike = tuple(match for match in found if not statements.only_quoted(match, said, articles))
    across = [match for match in alike if match.first.article != match.second.article]
    return Copies(found, alike, tuple(_articles(readings, across, dict(_credits(readings, world)))))


def find(
    readings: tuple[Reading, ...], events: tuple[Event, ...], copied: Copies
) -> tuple[tuple[Origin, ...], tuple[Echo, ...]]:
    """The groups of articles and of claims with one origin, and the pairs of passages that show it."""
    said = statements.pairs(readings)
    echoes = {*_copied(copied.alike), *_cited_twice(readings), *_retold(events), *_quoted(said)}
    ordered = sorted(echoes, key=lambda e: (e.first, e.second, e.kind, e.why))
    return (*copied.whole, *_cited(readings), *_stated(said)), tuple(ordered)


def _credits(readings: Iterable[Reading], world: Ontology) -> Iterator[tuple[str, str]]:
    """(article id, agency) for articles whose opening or author line credits an agency."""
    agencies = {
        name: block.text("skos:prefLabel", "en", block.id)
        for block in world.of_kind("Outlet")
        for name in (*block.texts("skos:prefLabel", "en"), *block.texts("skos:altLabel", "en"))
        if block.text("medium") == "agency"
    }
    for reading in readings:
        article = reading.article
        credit = {*_CREDIT.findall(article.text[:_OPENING]), *_CREDIT.findall(article.text[-_OPENING:]), article.author}
        named = sorted(agencies[name] for name in credit if name in agencies)
        if named:
            yield article.id, named[0]


def _articles(readings: Iterable[Reading], copies: list[Match], credited: dict[str, str]) -> Iterator[Origin]:
    """One origin per group of articles that copy one another or carry one agency's text."""
    sizes = {reading.article.id: sum(1 for _ in passages(reading.article)) for reading in readings}
    shared = Counter((m.first.article, m.second.article) for m in copies)
    links = [
        pair
        for pair, count in sorted(shared.items())
        if count >= _LEAST_COPIED and count >= _COPIED * min(sizes[pair[0]], sizes[pair[1]])
    ]
    by_agency: dict[str, list[str]] = defaultdict(list)
    for article, agency in sorted(credited.items()):
        by_agency[agency].append(article)
    links += [(one, other) for group in by_agency.values() for one, other in zip(group, group[1:], strict=False)]
    for group in _groups(links):
        agency = next((credited[article] for article in group if article in credited), "")
        why = f"credited to {agency}" if agency else "the greater part of the text is the same"
        yield Origin(_id(*group), "agency" if agency else "copy", group, why=why)


def _groups(links: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    home: dict[str, set[str]] = {}
    for one, other in links:
        joined = home.get(one, {one}) | home.get(other, {other})
        home |= dict.fromkeys(joined, joined)
    return tuple(sorted({tuple(sorted(group)) for group in home.values()}))


def _id(*parts: str) -> str:
    return "o" + blake2s("\n".join(parts).encode(), digest_size=6).hexdigest()


def _cited(readings: Iterable[Reading]) -> Iterator[Origin]:
    """One origin per outlet that several articles give as their source, with the claims that go back to it."""
    claims: dict[str, list[Claim]] = defaultdict(list)
    readings = tuple(readings)
    names = _names(readings)
    for reading in readings:
        for claim in reading.found.claims:
            outlet = relayed(claim.speaker, claim.via)
            if outlet and outlet != reading.article.source.id:
                claims[outlet].append(claim)
    for outlet, backing in sorted(claims.items()):
        articles = tuple(sorted({claim.article for claim in backing}))
        yield Origin(
            _id(outlet), "outlet", articles, tuple(c.id for c in backing), f"all go back to {names.get(outlet, outlet)}"
        )


def _stated(said: Iterable[Pair]) -> Iterator[Origin]:
    """One origin per public statement that several articles quote, with the claims that go back to it."""
    quoted = {_key(quotation): quotation for pair in said for quotation in pair}
    for group in _groups((_key(one), _key(other)) for one, other in said):
        members = [quoted[key] for key in group]
        articles = tuple(sorted({quotation.article for quotation in members}))
        claims = tuple(sorted({claim for quotation in members for claim in quotation.claims}))
        yield Origin(
            _id("statement", *group), "statement", articles, claims, f"all quote one statement of {_whose(members)}"
        )


def _whose(members: Iterable[Quotation]) -> str:
    """The speaker as most of the quotations name them, an identified one first."""
    names = Counter((bool(q.speaker.id), q.speaker.name) for q in members)
    return max(names, key=lambda key: (key[0], names[key], key[1]))[1]


def _key(quotation: Quotation) -> str:
    return f"{quotation.article}:{quotation.span.start}:{quotation.span.end}"


def _quoted(said: Iterable[Pair]) -> Iterator[Echo]:
    for one, other in said:
        yield _echo(
            (one.article, one.span),
            (other.article, other.span),
            "statement",
            f"one statement of {_whose((one, other))}",
        )


def relayed(speaker: Speaker, via: tuple[Speaker, ...]) -> str:
    """The farthest outlet in a chain that is not the article's own voice."""
    outlets = [s for s in (speaker, *via) if s.kind == "outlet" and s.span is not None]
    return (outlets[-1].id or outlets[-1].name) if outlets else ""


def _copied(alike: Iterable[Match]) -> Iterator[Echo]:
    for match in alike:
        kind = "copy" if match.first.article != match.second.article else "repetition"
        share = f"{match.shared:.0%} of the words of the shorter passage, in the same order"
        yield _echo((match.first.article, match.first.span), (match.second.article, match.second.span), kind, share)


def _cited_twice(readings: Iterable[Reading]) -> Iterator[Echo]:
    """Pairs of passages that give one outlet as their source."""
    places: dict[str, set[tuple[str, Span]]] = defaultdict(set)
    readings = tuple(readings)
    names = _names(readings)
    for reading in readings:
        for said in reading.found.attributions:
            outlet = relayed(said.speaker, said.via) or _named(reading, said)
            if outlet and outlet != reading.article.source.id and said.content:
                places[outlet].add((reading.article.id, _whole(said)))
    for outlet, found in sorted(places.items()):
        yield from (
            _echo(one, other, "outlet", f"both cite {names.get(outlet, outlet)}")
            for one, other in combinations(sorted(found)[:_CITED], 2)
        )


def _names(readings: tuple[Reading, ...]) -> dict[str, str]:
    """What the outlets that articles name or cite are called, by id."""
    spoken = [link for r in readings for said in r.found.attributions for link in (said.speaker, *said.via)]
    spoken += [link for r in readings for claim in r.found.claims for link in (claim.speaker, *claim.via)]
    called = {link.id: link.name for link in spoken if link.id and link.name}
    return called | {m.actor.id: m.actor.name for r in readings for m in r.found.actors if m.actor.id and m.actor.name}


def _named(reading: Reading, said: Attribution) -> str:
    """The outlet that the words for the source name: "an investigation by the Gazette"."""
    named = (mention.actor.id for mention in reading.found.actors if mention.actor.kind == "outlet"
             for span in said.source if span.contains(mention.span))  # fmt: skip
    return next(named, "")


def _whole(said: Attribution) -> Span:
    """From the first to the last word of an attribution."""
    spans = sorted((*said.source, *said.cue, *said.content))
    return Span(spans[0].start, max(span.end for span in spans))


def _retold(events: Iterable[Event]) -> Iterator[Echo]:
    """Passages in which an article tells one event again."""
    for event in events:
        told = sorted({(mention.article, mention.extent) for mention in event.mentions})
        yield from (
            _echo(one, other, "repetition", f"one event told twice: {event.label}")
            for one, other in zip(told, told[1:], strict=False)
            if one[0] == other[0] and not one[1].overlaps(other[1])
        )


def _echo(one: tuple[str, Span], other: tuple[str, Span], kind: str, why: str) -> Echo:
    first, second = sorted(((one[0], _short(one[1])), (other[0], _short(other[1]))))
    return Echo(first, second, kind, why)


def _short(span: Span) -> Span:
    return Span(span.start, min(span.end, span.start + _PASSAGE))
