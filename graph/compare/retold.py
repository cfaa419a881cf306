"""events -> divergences on the day, month or year of one act that two reports tell as two events

"Residents backed the levy in 2019", "last year residents backed a levy": the word of the act is one, and so are two rare
words, or a sum of money, that stand in its clause. What befalls somebody but once in a life or a case is one act in whatever words: "lost his job in
January", "was dismissed on 5 March". What an article tells with two dates recurs, and is left out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from graph.compare.apart import Said, agreement, host, own
from graph.compare.comparable import Texts
from graph.compare.contest import Contest, Told
from graph.compare.days import near, reckoned
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground, relation
from graph.compare.sameness import Saying, apart, lent, saying
from graph.compare.times import LENGTH
from graph.compare.verdicts import place, shown
from graph.lang.en.sentences import ends
from graph.lang.en.stems import root, stem, telling, telling_roots, telling_stems, words
from graph.model import Agreement, Claim, Event, EventMention, Interval, Quantity, Reading, Relation, Span, Verdict

_DATE, _NUMBER, _MONEY, _GOVERNING, _RETOLD = "date", "number", "money", "governing clause", "retold"
# What is told so often is told of many things; a clause is no longer; a word in more sentences than articles is not rare.
_CROWD, _LONG, _RARE = 60, 200, 4
_ANCHORS, _MONTH, _PERSON = 2, 31, "person"
_MARK = re.compile(r"[,;:.!?()\u2014]\s|--|[\"\u201c\u201d]|''|``")
_NAME = re.compile(r"(?<=[\w,;] )[^\W\d_a-z][\w'\u2019\-]+")


@dataclass(frozen=True, slots=True)
class Act:
    """A dated act: the roots of its words, the stems of the telling ones in its clause, the names, what it counts, and those
    whom it befalls but once, each with the kind of act."""

    told: Said
    when: Interval
    roots: frozenset[str]
    clause: frozenset[str]
    names: frozenset[str]
    figures: frozenset[Quantity]
    once: frozenset[str]

    @property
    def claim(self) -> Claim:
        """The claim that gives the date."""
        return self.told.claim


Pair = tuple[Act, Act]


def divergences(
    events: Sequence[Event],
    found: Iterable[Agreement],
    known: Ground,
    world: tuple[Texts, Kinds],
    readings: Sequence[Reading],
) -> Iterator[Agreement]:
    """One agreement for the dates of an act that exclude one another, where `found` shows none of them."""
    told_apart = shown(found, (Verdict.DIVERGE, Verdict.UPDATE))
    mentions = {mention.id: mention for event in events for mention in event.mentions}
    contest, common = Contest(Told("", mentions, {}, {}), _DATE, *world), _common(readings)
    pairs: dict[str, dict[tuple[str, str], tuple[Claim, Claim]]] = defaultdict(dict)
    for _, acts in sorted(_rows(events, contest, readings).items()):
        for one, other in combinations(acts, 2):
            if {place(one.claim), place(other.claim)} & told_apart or not _exclude(contest, one, other):
                continue
            if _of_one(one, other, common) and not _recurs(acts, (one, other), common):
                both = one.claim, other.claim
                pairs[host(one.told.event, other.told.event)][both[0].id, both[1].id] = both
    for event, opposing in sorted(pairs.items()):
        yield agreement(event, tuple(opposing.values()), (_DATE, "", _RETOLD), (known, world[0]))


def _common(readings: Sequence[Reading]) -> frozenset[str]:
    """The stems of the words that stand in more sentences than there are articles."""
    seen: Counter[str] = Counter()
    for text in (reading.article.text for reading in readings):
        for start, end in pairwise((0, *ends(text), len(text))):
            seen.update(set(telling_stems(text[start:end])))
    return frozenset(word for word, times in seen.items() if times > max(_RARE, len(readings)))


def _rows(events: Iterable[Event], contest: Contest, readings: Iterable[Reading]) -> Mapping[str, list[Act]]:
    """The root of a word of act, or whom it befalls but once -> the dated acts that it reports."""
    beside = {r.article.id: ([m.span for m in r.found.events], [t.span for t in r.found.times]) for r in readings}
    rows: dict[str, list[Act]] = defaultdict(list)
    for act in (act for event in events for act in _acts(event, contest, beside)):
        for word in sorted(act.roots | act.once):
            rows[word].append(act)
    return {word: acts for word, acts in rows.items() if len(acts) <= _CROWD}


def _acts(event: Event, contest: Contest, beside: Mapping[str, tuple[Sequence[Span], Sequence[Span]]]) -> Iterator[Act]:
    """The dated acts of an event, but no statements and none of what happens all the time."""
    left_out = contest.kinds.often | contest.kinds.speech
    counts = _counts(event)
    for claim in event.claims if event.type not in left_out else ():
        told = saying(contest, claim) if claim.facet == _DATE and claim.rule != _GOVERNING else None
        if told is None or not isinstance(claim.value, Interval) or told.mention.type in left_out or lent(told):
            continue
        acts, times = beside[claim.article]
        if not own(told, acts):
            continue
        span = told.mention.span
        roots = telling_roots(told.text[span.start : span.end])
        clause = _clause(told, times)
        names = frozenset(stem(word) for name in _NAME.findall(clause) for word in words(name))
        said = frozenset(stem(word) for word in words(clause.lower()) if telling(word) and root(word) not in roots)
        whose = frozenset(_once(told.mention, claim.value) if told.mention.type in contest.kinds.single else ())
        yield Act(Said(told, event), claim.value, roots, said, names, frozenset(counts[claim.about]), whose)


def _once(mention: EventMention, when: Interval) -> Iterator[str]:
    """The persons in an act of some day or month, each with the kind of act; in a year a life has many."""
    people = (one.thing for one in mention.participants if one.thing.kind == _PERSON and one.thing.id)
    yield from (f"{mention.type} {person.id}" for person in people if when.days <= _MONTH)


def _counts(event: Event) -> Mapping[str, set[Quantity]]:
    """What each mention of an event counts; nothing that there is one of, and no length of time."""
    found: dict[str, set[Quantity]] = defaultdict(set)
    for claim in event.claims:
        value = claim.value
        if claim.facet == _NUMBER and isinstance(value, Quantity) and value.kind != LENGTH:
            found[claim.about] |= {value} if value.low == value.high and (value.low or 0) > 1 else set()
    return found


def _clause(told: Saying, times: Iterable[Span]) -> str:
    """The words around an act and its date as far as the next mark, without those of times."""
    text, whole = told.text, told.claim.evidence.join(told.mention.span)
    before, behind = max(whole.start - _LONG, 0), min(whole.end + _LONG, len(text))
    low = max([before, *(mark.end() for mark in _MARK.finditer(text, before, whole.start))])
    high = min([behind, *(mark.start() for mark in _MARK.finditer(text, whole.end, behind))])
    letters = list(text[low:high])
    for span in times:
        for at in range(max(span.start, low), min(span.end, high)):
            letters[at - low] = " "
    return "".join(letters)


def _exclude(contest: Contest, one: Act, other: Act) -> bool:
    """True for times in other words that exclude one another: days and months near each other, and years."""
    if one.claim.article == other.claim.article or relation(one.claim, other.claim) is not Relation.CONFLICT:
        return False
    if one.told.saying.said == other.told.saying.said or reckoned(one.claim, other.claim, contest.known.words):
        return False
    years = min(one.when.days, other.when.days) > _MONTH
    close = near(one.when, other.when, loose=bool(one.once & other.once))
    return (years or close) and not apart(contest, one.told.saying, other.told.saying)


def _of_one(one: Act, other: Act, common: frozenset[str]) -> bool:
    """True for two rare words in both clauses, or a sum of money, or a rare word and a count; but not for other counts or
    names in each."""
    rare, counted = (one.clause & other.clause) - common, one.figures & other.figures
    if one.figures and other.figures and not counted:
        return False
    if one.once & other.once:
        return True
    if len(rare) + bool(counted) < _ANCHORS and not any(value.kind == _MONEY for value in counted):
        return False
    said = [act.told.saying.telling for act in (one, other)]
    return not (one.names - said[1] and other.names - said[0])


def _recurs(acts: Iterable[Act], pair: Pair, common: frozenset[str]) -> bool:
    """True where one of the two articles tells of such an act with another date as well."""
    return any(
        third.claim.article == mine.claim.article
        and relation(third.claim, mine.claim) is Relation.CONFLICT
        and bool((third.clause & mine.clause) - common or third.once & mine.once)
        for third in acts
        for mine in pair
    )
