"""two dates, hours or lengths of time -> can both be told of one act, or do they exclude one another?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from graph.compare.contest import Contest, kind_of
from graph.compare.days import an_hour, near, neighbours, reckoned, two_days
from graph.compare.positions import part_of_day
from graph.lang.en.comparing import BY_THEN, PARTLY, SERVING, TERM
from graph.lang.en.phases import BEGINNING, ENDING
from graph.lang.en.sentences import ends
from graph.lang.en.stems import stem, telling_stems, words
from graph.model import Basis, Claim, EventMention, Interval, Quantity, Span

LENGTH = "duration"
_DATE, _PERSON = "date", "person"
_NEAR, _LONGEST = 5, 600
# By so many days two reports may date one act apart.
_SLIP = 2


def dates(contest: Contest, one: Claim, other: Claim) -> bool:
    """Both articles give the date in their own words, no further apart than two tell of one happening; and no article
    tells of two such days, so that there are two."""
    stated = contest.stated(one) and contest.stated(other) and near(one.value, other.value)
    if one.article == other.article and stated and not neighbours(one.value, other.value):
        return False
    if reckoned(one, other, contest.known.words) or any(_outdone(contest, claim) for claim in (one, other)):
        return False
    # What lasts from one evening into the next day is told of both days, in other words.
    if (
        neighbours(one.value, other.value)
        and contest.event.type not in contest.kinds.once | contest.kinds.moments
        and not contest.one_verb(one, other)
    ):
        return False
    if one.article != other.article and not _akin(contest, one, other):
        return False
    return stated and not any(two_days(values) for values in contest.given(_DATE))


def named(contest: Contest, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Without the days that an hour alone was given, where the article names a day itself."""
    said = ((claim, contest.known.words[claim.article][claim.evidence.start : claim.evidence.end]) for claim in claims)
    hours = {claim.id for claim, words_of in said if contest.facet == _DATE and an_hour(words_of.lower())}
    days = {claim.article for claim in claims if claim.id not in hours}
    return tuple(claim for claim in claims if claim.id not in hours or claim.article not in days)


def _akin(contest: Contest, one: Claim, other: Claim) -> bool:
    """Days, or months and years told of acts of one word, or in other words that two sentences share beside the names:
    "won the medal in 2006" and "was given the grant last year" tell of two acts."""
    acts = [contest.event.mentions.get(claim.about) for claim in (one, other)]
    days = [claim.value.days for claim in (one, other) if isinstance(claim.value, Interval)]
    if min(days) <= 1 or None in acts or contest.one_verb(one, other):
        return True
    people = [p.thing.name for act in acts if act for p in act.participants if p.thing.id and p.thing.kind == _PERSON]
    names = {stem(word) for name in people for word in words(name.lower())}
    said = [set(telling_stems(sentence(contest.known.words[claim.article], claim.evidence))) for claim in (one, other)]
    return bool(said[0] & said[1] - names)


def _outdone(contest: Contest, claim: Claim) -> bool:
    """True for "last week" where the article tells of another, closer time as well: the week is told of something else."""
    own = contest.event.given.get((claim.article, _DATE, Interval.__name__), ())
    mine = claim.value
    times = [value for value in own if isinstance(value, Interval)]
    return isinstance(mine, Interval) and any(time.days < mine.days and not time.overlaps(mine) for time in times)


def hours(contest: Contest, one: Claim, other: Claim) -> bool:
    """Neither tells when it began and the other when it ended, or had come about; and no part of the day stands for an hour."""
    if part_of_day(one.value) is not part_of_day(other.value):
        return False
    told = [contest.around(claim) for claim in (one, other)]
    if any(contest.led(claim) in BY_THEN for claim in (one, other)):
        return False
    return not any(told[n] & BEGINNING and told[1 - n] & ENDING for n in (0, 1))


def two_lengths(contest: Contest, one: Claim, other: Claim) -> bool:
    """True for lengths of time of which one article tells both, of whatever noun: then they are told of two things."""
    told: dict[str, set[Quantity]] = defaultdict(set)
    for (article, kind, _), given in contest.event.figures.items():
        told[article] |= given if kind == LENGTH else set()
    return kind_of(one) == LENGTH and any({one.value, other.value} <= given for given in told.values())


def of_two_days(one: EventMention, other: EventMention) -> bool:
    """True for acts that their own sentences put further apart than a slip of a weekday does."""
    days = [_stated_day(mention) for mention in (one, other)]
    return all(day.known for day in days) and days[0].days_from(days[1]) > _SLIP


def _stated_day(mention: EventMention) -> Interval:
    """The day or two that the words give an act; nothing for a longer or a vague time, or one taken over from elsewhere."""
    when = mention.when
    if when is None or when.basis in (Basis.INHERITED, Basis.EVENT) or when.interval.approximate:
        return Interval()
    return when.interval if when.interval.days <= _SLIP else Interval()


def two_terms(one: Claim, other: Claim, texts: Mapping[str, str]) -> bool:
    """True for the time that somebody has served and the term that a judge has given, suspended in part or not."""
    if kind_of(one) != LENGTH:
        return False
    served = [_served(texts[claim.article], claim.evidence) for claim in (one, other)]
    if served[0] is served[1]:
        return False
    given = other if served[0] else one
    return bool(set(telling_stems(sentence(texts[given.article], given.evidence))) & TERM)


def _served(text: str, span: Span) -> bool:
    """ "Served four months", but not "served most of the nine months"."""
    led = words(_before(text, span).lower())[-_NEAR:]
    return bool(SERVING & set(led)) and not PARTLY & set(led)


def _before(text: str, span: Span) -> str:
    """The sentence as far as a value."""
    first = max(span.start - _LONGEST, 0)
    *_, start = (first, *ends(text, first, span.start))
    return text[start : span.start]


def sentence(text: str, span: Span) -> str:
    """The sentence around a value."""
    return _before(text, span) + text[span.start : next(ends(text, span.end), len(text))]
