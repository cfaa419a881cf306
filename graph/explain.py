"""Timeline + the name of an event -> the mentions, words, rules and reasons behind it, as lines of text"""

from __future__ import annotations

from collections.abc import Iterator

from graph.errors import QueryError
from graph.model import Agreement, Article, Claim, Event, EventMention, Position, Span, Timeline
from graph.summary import count
from graph.tables.rows import text

_NEAR = 5


def find(timeline: Timeline, wanted: str) -> Event:
    """The event with that id, or the only one whose id starts or whose label goes on with these words."""
    exact = [event for event in timeline.events if event.id == wanted or wanted in event.replaces]
    words = wanted.casefold()
    near = [e for e in timeline.events if e.id.startswith(wanted) or words in e.label.casefold()]
    found = exact or near
    if len(found) == 1:
        return found[0]
    choices = "".join(f"\n  {event.id}  {event.when.edtf or 'no date'}  {event.label}" for event in found[:_NEAR])
    more = f"\n  and {len(found) - _NEAR} more; give more words of its label" if len(found) > _NEAR else ""
    if found:
        raise QueryError(f"{len(found)} events fit {wanted!r}. Take one by its id:{choices}{more}")
    raise QueryError(f"no event {wanted!r}. Ids stand in events.csv and on timeline.html.")


def explain(timeline: Timeline, event: Event) -> Iterator[str]:
    """Everything behind one event, a line at a time."""
    articles = {article.id: article for article in timeline.articles}
    yield f"{event.label}  [{event.id}]"
    yield f"type {event.type} · {event.when.edtf or 'no date'} · {count(len(event.mentions), 'mention')}"
    for title, ids in (("part of", event.part_of), ("caused by", event.caused_by), ("replaces", event.replaces)):
        if ids:
            yield f"{title}: {', '.join(ids)}"
    for link in event.links:
        says = f" · according to {link.speaker.name}" if link.speaker else ""
        yield f"  {link.kind}: “{_words(articles[link.article], link.words)}” {_place(link.words)} · rule {link.rule}{says}"
    for mention in event.mentions:
        yield from _mention(articles[mention.article], mention)
    yield from _reasons(event)
    for agreement in timeline.of_event(event.id):
        yield from _agreement(agreement, articles)


def _mention(article: Article, mention: EventMention) -> Iterator[str]:
    yield ""
    yield f"{article.source.name} ({article.file or article.id}) {_place(mention.extent)}  [{mention.id}]"
    yield f"  “{_words(article, mention.extent)}”"
    yield f"  event: “{_words(article, mention.span)}” · {mention.type} · {mention.factuality} · rule {mention.rule}"
    if mention.when is not None:
        basis = f"{mention.when.interval.edtf or 'not resolved'} · from {mention.when.basis}"
        rules = " · ".join(rule for rule in (mention.when.rule, mention.when_rule) if rule)
        yield f"  date: “{_words(article, mention.when.span)}” = {basis} · rule {rules}"
    for filler in mention.participants:
        name = filler.thing.name or "not resolved"
        yield f"  {filler.role}: “{_words(article, filler.span)}” = {name} · rule {filler.rule}"
    for place in mention.places:
        yield f"  place: “{_words(article, place.span)}” = {place.place.name} · rule {place.rule}"
    for number in mention.numbers:
        yield f"  number: “{_words(article, number.span)}” = {text(number.value)} · rule {number.rule}"


def _reasons(event: Event) -> Iterator[str]:
    if event.reasons:
        yield ""
        yield "Why these mentions are one event:"
    for reason in event.reasons:
        yield f"  {reason.mention} with {reason.other}: {'; '.join(reason.why)}"


def _agreement(agreement: Agreement, articles: dict[str, Article]) -> Iterator[str]:
    facet = f"{agreement.facet} ({agreement.kind})" if agreement.kind else agreement.facet
    yield ""
    yield f"{facet}: {agreement.verdict}"
    for position in agreement.positions:
        yield from _position(position, articles)
    for pair in agreement.opposed:
        yield f"  opposed: {' and '.join(agreement.positions[place].label for place in pair)}"
    if agreement.silent:
        yield f"  silent: {', '.join(articles[name].source.name for name in agreement.silent)}"


def _position(position: Position, articles: dict[str, Article]) -> Iterator[str]:
    yield f"  {position.label or text(position.value)} · {count(len(position.origins), 'independent origin')}"
    for claim in position.claims:
        yield f"    {_claim(claim, articles[claim.article])}"


def _claim(claim: Claim, article: Article) -> str:
    speakers = " via ".join(speaker.name or article.source.name for speaker in (claim.speaker, *claim.via))
    where = f"{article.source.name} {_place(claim.evidence)}"
    return f"{speakers}: “{_words(article, claim.evidence)}” · {where} · rule {claim.rule}"


def _words(article: Article, span: Span) -> str:
    return " ".join(article.quote(span).split())


def _place(span: Span) -> str:
    return f"{span.start}–{span.end}"
