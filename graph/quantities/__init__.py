"""Document -> the quantities in it: a range, its unit, what it counts and which words it counts"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from graph.hits import lower
from graph.lang.en import measures, ranges
from graph.lang.en import quantities as words
from graph.lang.en.measures import MEASURES
from graph.lang.en.places import DIRECTIONS
from graph.model import Findings, NumberMention, Quantity, Span
from graph.ontology import Ontology
from graph.quantities import amounts, labels, sums
from graph.quantities.counting import Counter, counter
from graph.text import Document, Token

_DISTANCE, _LENGTH, _SHARE, _SUM, _REACH = "distance", "duration", "share", "money", 8
# In characters: how far before "from 12 to 17" the word that says it changed may stand, and how far "from".
_CLAUSE, _NEAR, _FROM = 90, 30, "from "


def find(document: Document, found: Findings, world: Ontology) -> tuple[NumberMention, ...]:
    """All quantities outside dates and names, in text order."""
    taken = _Taken(
        [
            *(t.span for t in found.times if t.type != "DURATION"),
            *(n.span for n in found.names if document.text[n.span.start - 1 : n.span.start] != words.DOLLAR),
            *(span for span, _ in labels.spans(document.text)),
        ]
    )
    count = counter(world)
    spotted = [_counted(document, spot, count) for spot in _spots(document, taken)]
    spotted += [count.one(document, token) for token in document.worded(measures.ARTICLES)]
    read_so = tuple(_resumed(document, sorted((spot for spot in spotted if spot), key=lambda spot: spot.span), count))
    return tuple(sorted(sums.told(document, read_so, count.graver), key=lambda mention: mention.span))


def _resumed(document: Document, spotted: list[NumberMention], count: Counter) -> Iterator[NumberMention]:
    """ "One put the toll at 12, another said it was 15": a bare number said of "it" is of the kind of the one before.

    So are "80 others" behind a number of what are no people ("35 homes").
    """
    last: NumberMention | None = None
    for spot in spotted:
        if (
            last is not None
            and not (spot.value.kind or spot.counted or spot.value.unit)
            and _bare(document, spot, last)
        ):
            spot = replace(spot, value=replace(spot.value, kind=last.value.kind))
        elif last is not None and _others(document, spot, last, count):
            spot = replace(spot, value=replace(spot.value, kind=last.value.kind), counted=last.counted)
        last = spot if spot.value.kind and not spot.value.unit else last
        yield spot


def _others(document: Document, spot: NumberMention, last: NumberMention, count: Counter) -> bool:
    """True for "others" behind a number of things in one sentence."""
    if spot.counted is None or document.quote(spot.counted).lower() not in words.OTHERS:
        return False
    nearby = document.sentence_at(last.span.start) == document.sentence_at(spot.span.start)
    fate = {spot.value.kind, last.value.kind} & set(count.graver)
    return nearby and not fate and last.value.kind not in count.people


def _bare(document: Document, spot: NumberMention, last: NumberMention) -> bool:
    """True for a number that is said of a pronoun of the thing, at most one sentence after another number."""
    head = document.head_of(spot.span)
    places = [document.sentence_at(one.span.start) for one in (last, spot)]
    if head is None or None in places or not document.kids(head.index, "cop"):
        return False
    near = [place.index for place in places if place is not None]
    return near[1] - near[0] <= 1 and any(kid.lower in words.THING for kid in document.kids(head.index, "nsubj"))


class _Taken:
    """Spans that are no quantity already, sorted for look-up."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = sorted(spans)
        self.starts = [span.start for span in self.spans]

    def holds(self, span: Span) -> bool:
        """True when the span touches one of them, other than one that is its own last words ("12 degrees Celsius")."""
        place = bisect_right(self.starts, span.end - 1) - 1
        if place < 0 or not self.spans[place].overlaps(span):
            return False
        return self.spans[place].start <= span.start or self.spans[place].end > span.end


def _spots(document: Document, taken: _Taken) -> Iterator[NumberMention]:
    """The rules' matches from left to right; approximators around them widen the range and the span."""
    low = lower(document.text)
    end = 0
    for anchor in words.ANCHOR.finditer(low):
        if anchor.start() >= end and (spot := _risen(low, anchor.start()) or read(low, anchor.start())):
            end = spot.span.end
            if not (_aside(low, spot) or taken.holds(spot.span) or document.article.is_furniture(spot.span)):
                yield spot


def _aside(low: str, spot: NumberMention) -> bool:
    """True for the number of a note, for those left out ("all but two"), and for what a number is said not to be."""
    start, end = spot.span
    note = low[max(start - 1, 0) : end + 1] == words.NOTE.format(low[start:end])
    return note or ranges.LEFT_OUT.search(low, max(start - _NEAR, 0), start) is not None


def _risen(low: str, at: int) -> NumberMention | None:
    """ "Rose from 12 to 17": 17, told in the words for both."""
    former = ranges.FORMER.match(low, at) if _FROM in low[max(at - _NEAR, 0) : at] else None
    if former is None or ranges.CHANGING.search(low, max(at - _CLAUSE, 0), at) is None:
        return None
    spot = read(low, former.start("now"))
    return spot and replace(spot, span=Span(at, spot.span.end))


def read(low: str, at: int) -> NumberMention | None:
    """The quantity that begins at an offset of a lower-cased text, by the first rule that fits."""
    for rule in words.RULES:
        match = rule.pattern.match(low, at)
        value = rule.meaning(match) if match else None
        if match and value:
            return _approximated(low, NumberMention(Span(*match.span()), value, rule.name))
    return None


def _approximated(low: str, spot: NumberMention) -> NumberMention:
    before = words.APPROXIMATOR.search(low, max(0, spot.span.start - 24), spot.span.start)
    after = words.AFTERWARDS.match(low, spot.span.end)
    if before is None and after is None:
        return spot
    start = before.start(1) if before else spot.span.start
    value = spot.value
    for bound in (measures.BEFORE[before[1]] if before else None, measures.AFTER[after[1]] if after else None):
        value = widened(value, bound) if bound else value
    if after is None:
        return replace(spot, span=Span(start if value != spot.value else spot.span.start, spot.span.end), value=value)
    return replace(spot, span=Span(start, after.end(1)), value=value)


def widened(value: Quantity, bound: measures.Bound) -> Quantity:
    """A quantity as an approximator makes it: "at least" opens the top, "around" widens both ends."""
    if (bound.low, bound.high) == (1, 1):
        return value
    whole = value.unit == "" and value.kind != "magnitude"
    low = None if bound.low is None or value.low is None else _stretched(value.low, bound.low, whole)
    high = None if bound.high is None or value.high is None else _stretched(value.high, bound.high, whole)
    return replace(value, low=low, high=high, approximate=value.approximate or bound.approximate, said=value.figure)


def _stretched(value: float, factor: float, whole: bool) -> float:
    if factor == 1 or not whole:
        return measures.exact(value * factor)
    stretched = round(value * factor, 6)
    return float(int(stretched) if factor < 1 else -int(-stretched // 1))


def _counted(document: Document, spot: NumberMention, count: Counter) -> NumberMention | None:
    if spot.value.kind == _DISTANCE:
        if fallen := _fallen(document, spot, count):
            return replace(spot, value=replace(spot.value, kind=fallen))
        return replace(spot, counted=_from(document, spot))
    if spot.value.kind == _LENGTH:
        return replace(spot, counted=_runs(document, spot))
    if spot.value.kind == _SUM:
        return replace(spot, counted=amounts.word(document, spot))
    if spot.value.kind == _SHARE:
        inside = document.within(spot.span)
        kind = count.announced_by(document, _after_comma(document, inside[0])) if inside else ""
        return (
            replace(spot, value=replace(spot.value, kind=kind))
            if kind in count.shares
            else replace(spot, counted=_whole(document, spot))
        )
    return spot if spot.value.kind else count.counted(document, spot)


def _after_comma(document: Document, first: Token) -> Token:
    """ "The premium, 24 percent, was high": a comma may stand between a share and the word for it."""
    before = document.tokens[first.index - 1] if first.index else first
    return before if before.text == "," else first


def _whole(document: Document, spot: NumberMention) -> Span | None:
    """What a share is a share of: "a third of the <flour mills>"."""
    head = document.head_of(spot.span)
    inside = document.within(spot.span)
    after = document.tokens[inside[-1].index + 1] if inside and inside[-1].index + 1 < len(document.tokens) else None
    if head is None or after is None or after.lower != measures.OF:
        return None
    whole = document.tokens[after.head]
    first = min((kid.index for kid in document.kids(whole.index, "compound", "amod")), default=whole.index)
    return (
        document.cover((first, whole.index)) if whole.pos in ("NOUN", "PROPN") and whole.index > after.index else None
    )


def _runs(document: Document, spot: NumberMention) -> Span | None:
    """What runs for a length of time that is agreed on: "a five-year <contract>"; a siege just lasts."""
    head = document.head_of(spot.span)
    above = document.tokens[head.head] if head else None
    return above.span if above is not None and above.lower in words.TERMS else None


def _fallen(document: Document, spot: NumberMention, count: Counter) -> str:
    """ "Plunged 90 metres", "a 90-metre drop": the kind that a word of falling makes of a distance."""
    head = document.head_of(spot.span)
    return count.falling.get(document.tokens[head.head].lower, "") if head is not None else ""


def _from(document: Document, spot: NumberMention) -> Span | None:
    """Where a distance is counted from: "40 miles south of <Lorca>", "12 km off <the coast>"; not what someone fell from."""
    inside, turned = document.within(spot.span), False
    for token in document.tokens[inside[-1].index + 1 : inside[-1].index + 1 + _REACH] if inside else ():
        if token.lower in words.OFF or (turned and token.lower in words.LEAVING):
            head = document.tokens[token.head]
            return Span(head.start, head.end) if head.index > token.index else None
        turned = turned or token.lower in DIRECTIONS or token.lower in words.AWAY
        if not (turned or token.pos in ("PUNCT", "NUM", "ADV") or token.lower.removesuffix("s") in MEASURES):
            return None
    return None
