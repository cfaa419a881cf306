"""one reading -> the triples of its article's own graph: head data, passages, mentions, claims, links"""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from graph.model import Claim, EventMention, Link, Reading, Span, Words, iso
from graph.rdf.nodes import Base, passage_triples, value_node, web
from graph.rdf.vocabulary import CERTAINTY, FACTUALITY, POLARITY, A, Triple, facet, literal, term, words


def article_triples(base: Base, reading: Reading, *, quotes: bool = True) -> Iterator[Triple]:
    """Everything one article says, as triples; `quotes` False keeps the offsets and leaves the words out."""
    yield from _head(base, reading)
    for mention in reading.found.events:
        yield from _mention(base, reading, mention)
    for claim in reading.found.claims:
        yield from _claim(base, reading, claim)
    for place, link in enumerate(reading.found.links, 1):
        yield from _link(base, reading, link, place)
    for span in sorted(_spans(reading)):
        yield from passage_triples(base, reading.article, span, quote=quotes)


def _spans(reading: Reading) -> set[Span]:
    claims = reading.found.claims
    spans = {mention.extent for mention in reading.found.events} | {claim.evidence for claim in claims}
    spans |= {link.words for link in reading.found.links}
    return spans | {claim.content for claim in claims if claim.content}


def _head(base: Base, reading: Reading) -> Iterator[Triple]:
    article, node = reading.article, base.article(reading.article)
    yield node, A, term("schema:NewsArticle")
    yield node, term("schema:headline"), words(article.title or article.file or article.id, article.language)
    yield node, term("schema:publisher"), base.node("outlet", article.source.id)
    yield node, term("schema:inLanguage"), literal(article.language)
    for name, text in (("author", article.author), ("license", article.licence), ("identifier", article.file)):
        if text:
            yield node, term(f"schema:{name}"), literal(text)
    if (address := web(article.url)) is not None:
        yield node, term("schema:url"), address
    if article.note:
        yield node, term("schema:description"), literal(article.note)
    yield from _published(base, reading)


def _published(base: Base, reading: Reading) -> Iterator[Triple]:
    node, when = base.article(reading.article), reading.published
    if when.known:
        yield node, term("plx:published"), base.time(when)
        yield node, term("plx:publishedBasis"), literal(reading.published_basis.value)
    if when.first == when.last and (day := iso(when.first)):
        yield node, term("schema:datePublished"), literal(day, "xsd:date")


def _mention(base: Base, reading: Reading, mention: EventMention) -> Iterator[Triple]:
    node, article = base.node("mention", mention.id), reading.article
    yield node, A, term("plx:EventMention")
    yield node, term("plx:inArticle"), base.article(article)
    yield node, term("plx:evidence"), base.passage(article, mention.extent)
    yield node, term("plx:trigger"), literal(article.quote(mention.span))
    yield node, term("plx:rule"), literal(mention.rule)
    yield node, term("plx:factuality"), FACTUALITY[mention.factuality]
    yield node, term("sem:eventType"), base.concept(mention.type)
    if mention.when is not None:
        yield node, term("plx:timeText"), literal(article.quote(mention.when.span))
        yield node, term("plx:dateBasis"), literal(mention.when.basis.value)


def _link(base: Base, reading: Reading, link: Link, place: int) -> Iterator[Triple]:
    """The words that tie a mention to its cause or to the whole it is a part of."""
    article = reading.article
    node = base.node("link", f"{article.id}-{place}")
    yield node, A, term("plx:Link")
    yield node, term("plx:inArticle"), base.article(article)
    yield node, term("plx:linkFrom"), base.node("mention", link.mention)
    yield node, term("plx:linkTo"), base.node("mention", link.other)
    yield node, term("plx:linkKind"), literal(link.kind)
    yield node, term("plx:evidence"), base.passage(article, link.words)
    yield node, term("plx:rule"), literal(link.rule)
    if link.speaker:
        yield node, term("plx:saidBy"), literal(link.speaker.name)


def _claim(base: Base, reading: Reading, claim: Claim) -> Iterator[Triple]:
    node, article = base.node("claim", claim.id), reading.article
    yield node, A, term("plx:Claim")
    yield node, term("plx:inArticle"), base.article(article)
    yield node, term("plx:facet"), facet(claim.facet)
    yield node, term("plx:value"), value_node(base, claim.facet, claim.value, article)
    yield node, term("plx:claimant"), base.speaker(claim.speaker, article)
    yield node, term("plx:polarity"), POLARITY[claim.polarity]
    yield node, term("plx:certainty"), CERTAINTY[claim.certainty]
    yield node, term("plx:tense"), literal(claim.tense)
    yield node, term("plx:stance"), literal(claim.stance)
    yield node, term("plx:rule"), literal(claim.rule)
    yield node, term("plx:evidence"), base.passage(article, claim.evidence)
    yield from _claim_options(base, reading, claim)


def _claim_options(base: Base, reading: Reading, claim: Claim) -> Iterator[Triple]:
    node, article = base.node("claim", claim.id), reading.article
    if claim.about:
        yield node, term("plx:about"), base.node("mention", claim.about)
    if claim.cue:
        yield node, term("plx:cue"), literal(article.quote(claim.cue))
    if claim.content:
        yield node, term("plx:content"), base.passage(article, claim.content)
        yield node, term("schema:text"), words(article.quote(claim.content), article.language)
    if isinstance(claim.value, Words) and claim.value.sense:
        yield node, term("plx:sense"), base.concept(claim.value.sense)
    for place, voice in enumerate(claim.via, 1):
        relay = ox.NamedNode(base.node("relay", claim.id).value + f"-{place}")
        yield node, term("plx:via"), relay
        yield relay, A, term("plx:Relay")
        yield relay, term("plx:order"), literal(place, "xsd:integer")
        yield relay, term("plx:voice"), base.speaker(voice, article)
