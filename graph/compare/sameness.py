"""a contest and two claims -> may both be told of one thing? The words around a value say of which part or moment it is

Two reports that were joined as one event can still tell of two acts of it: two sides, two sums, two days. Only values of
one thing can exclude one another, so what points to two things ends the comparison, and something has to point to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.compare.callings import two_sexes
from graph.compare.contest import NAMED, Contest, kind_of
from graph.compare.days import an_hour
from graph.compare.times import of_two_days, two_terms
from graph.compare.turns import of_two
from graph.lang.en.comparing import (
    AMOUNTS,
    ANEW,
    AT_THAT_MOMENT,
    DEFINITE,
    DIFFERING,
    FROM_NOW,
    FURTHER,
    MORE,
    OTHER,
    SUMMED,
    WHENEVER,
    WINDOW,
)
from graph.lang.en.measures import PRONOUNS
from graph.lang.en.sentences import ends
from graph.lang.en.stems import stem, telling, words
from graph.model import Claim, EventMention, Factuality, Quantity, Thing, TimeMention

_UNREAL = frozenset((Factuality.HYPOTHETICAL, Factuality.PLANNED, Factuality.NEGATED, Factuality.DENIED))
_DATE, _DOERS, _TIME, _COUNTRY = "date", "responsibility", "time", "country"
_OF_AN_ACT = frozenset((_TIME, "place"))
_GOVERNING, _ONE = "governing clause", "one-person"
_CLOSE, _BEHIND, _BEFORE, _LONGEST, _NEAR = 4, 3, 1, 600, 40
_MARK = re.compile(r"[,;:.!?\u2014]|--")
_QUOTES = ("\u201c", "``", '"', "''", "\u2018")
_SHARED = 2


@dataclass(frozen=True, slots=True)
class Saying:
    """A claim with the mention it hangs on and the words of its article."""

    claim: Claim
    mention: EventMention
    text: str

    @property
    def said(self) -> str:
        """The words of the value."""
        return self.text[self.claim.evidence.start : self.claim.evidence.end].lower()

    @property
    def sentence(self) -> str:
        """The words around the value, as far as punctuation tells."""
        span, first = self.claim.evidence, max(self.claim.evidence.start - _LONGEST, 0)
        *_, start = (first, *ends(self.text, first, span.start))
        return self.text[start : next(ends(self.text, span.end), len(self.text))]

    @property
    def telling(self) -> frozenset[str]:
        """The stems of the telling words around the value; sums of money share words of amount, whatever they are paid for."""
        found = words(self.sentence.lower())
        return frozenset(stem(word) for word in found if telling(word) and word not in AMOUNTS)

    @property
    def around(self) -> tuple[str, str, str, str]:
        """The text up to the value, its words, the text behind it, and its sentence."""
        return self.text[: self.claim.evidence.start], self.said, self.text[self.claim.evidence.end :], self.sentence

    def behind(self) -> tuple[str, ...]:
        """The few words right behind the value."""
        return words(self.text[self.claim.evidence.end : self.claim.evidence.end + _NEAR].lower())[:_BEHIND]

    def before(self) -> tuple[str, ...]:
        """The word right before the value."""
        start = self.claim.evidence.start
        return words(self.text[max(start - _NEAR, 0) : start].lower())[-_BEFORE:]


def one_matter(contest: Contest, one: Claim, other: Claim) -> bool:
    """True where nothing says that the two are told of two things, and something that they are told of one."""
    sides = saying(contest, one), saying(contest, other)
    mine, yours = sides
    if mine is None or yours is None:
        return False
    if apart(contest, mine, yours) or lent(mine) or lent(yours):
        return False
    if _meant(contest, one, other) and not contest.gauged(one, other):
        return False
    of_one_kind = contest.of_one_kind(one, other)
    if contest.facet == _DATE and of_one_kind and contest.event.type in contest.kinds.moments:
        return True
    if contest.facet == _TIME and contest.lone(one, other) and (of_one_kind or _akin(contest, mine, yours)):
        return True
    if contest.facet in _OF_AN_ACT and not (of_one_kind or (contest.facet == _TIME and contest.meet(one, other))):
        return False
    return contest.measured(one, other) or _counted_once(contest, one, other) or tied(contest, mine, yours)


def _meant(contest: Contest, one: Claim, other: Claim) -> bool:
    """True for numbers of the kind that is told of such events: where there are several, no words tell which is meant."""
    return {kind_of(one), kind_of(other)} == {contest.kinds.counting.get(contest.event.type, "-")}


def _akin(contest: Contest, one: Saying, other: Saying) -> bool:
    """True for two narrow kinds of act that are told of one event, a blast and a shelling, or with something in common."""
    blows = {one.mention.type, other.mention.type} <= contest.kinds.moments | contest.kinds.force
    return contest.narrow(one.claim, other.claim) and (blows or tied(contest, one, other))


def _counted_once(contest: Contest, one: Claim, other: Claim) -> bool:
    """ "Offers a reward of 900", "offered 700": one word tells the act in both, and each has one kind of number; or each
    article gives one number of one noun."""
    if kind_of(one) != kind_of(other):
        return False
    mine, yours = contest.about(one), contest.about(other)
    tolls = (
        kind_of(one) in contest.known.fates
        and {mine, yours} <= contest.kinds.general
        and _ONE not in (one.rule, other.rule)
    )
    if (tolls or mine and mine == yours) and contest.only(one) and contest.only(other):
        return True
    return bool(mine or kind_of(one)) and mine == yours and contest.one_verb(one, other)


def saying(contest: Contest, claim: Claim) -> Saying | None:
    mention = contest.event.mentions.get(claim.about)
    return Saying(claim, mention, contest.known.words[claim.article]) if mention is not None else None


def apart(contest: Contest, one: Saying, other: Saying, *, whoever: bool = False) -> bool:
    """True where the words say that two values are told of two things; `whoever` leaves out who took part."""
    # What is planned and what is told as done are told alike of lay-offs: "740 jobs will go", "740 jobs are to be shed".
    unreal = _unreal(one, other) and not contest.gauged(one.claim, other.claim)
    if unreal or not whoever and _of_two(contest.facet, one, other):
        return True
    if not isinstance(one.claim.value, Quantity):
        return False
    two = of_two_days(one.mention, other.mention) or two_terms(one.claim, other.claim, contest.known.words)
    return two or _counts_two(contest, one, other)


def _unreal(one: Saying, other: Saying) -> bool:
    """True where one is told as a fact, and the other is only planned, thought of or denied."""
    return (one.mention.factuality in _UNREAL) is not (other.mention.factuality in _UNREAL)


def _of_two(facet: str, one: Saying, other: Saying) -> bool:
    """True where both name who did it, or to whom, and name others; or the hours are of different days."""
    open_role = {"agent"} if facet == _DOERS else set(one.claim.topic) | set(other.claim.topic)
    for role in {"agent", "patient"} - open_role:
        mine, yours = (_named(told.mention, role) for told in (one, other))
        if mine and yours and _others(mine, yours) or two_sexes(one.mention, other.mention, role):
            return True
    return facet == _TIME and _at_two_times(one, other)


def _at_two_times(one: Saying, other: Saying) -> bool:
    """True for hours of different days, and where only one is told of what came after something else.

    Where both give an hour alone, each was dated by the day of its own report.
    """
    if bool(ANEW.search(one.sentence.lower())) is not bool(ANEW.search(other.sentence.lower())):
        return True
    days = [_day(told) for told in (one, other)]
    known = [when.interval for when, _ in days if when is not None]
    return len(known) > 1 and not (all(alone for _, alone in days) or known[0].overlaps(known[1]))


def _day(told: Saying) -> tuple[TimeMention | None, bool]:
    """The day of an act, if it is more than a guess, and whether it was taken from an hour alone."""
    when = told.mention.when
    if when is None or when.interval.approximate:
        return None, False
    return when, an_hour(told.text[when.span.start : when.span.end].lower())


def _named(mention: EventMention, role: str) -> tuple[Thing, ...]:
    """Those in a role, where all of them are named; a country is mostly told of as a place or a flag."""
    things = [p.thing for p in mention.participants if p.role == role and p.thing.kind != _COUNTRY]
    named = all(thing.id and thing.kind in NAMED for thing in things)
    return tuple(things) if named else ()


def _others(mine: Iterable[Thing], yours: Iterable[Thing]) -> bool:
    """True where no one of some is one of the others; a person can act for a body, and a name can be a part of another."""
    return all(_another(one, other) for one in mine for other in yours)


def _another(one: Thing, other: Thing) -> bool:
    if one.id == other.id or one.id in other.within or other.id in one.within or one.kind != other.kind:
        return False
    return not set(one.name.casefold().split()) & set(other.name.casefold().split())


def lent(told: Saying) -> bool:
    """True for a day that stands with another act ("won in 2007 for painting the chapel"), that an hour alone was given, or
    that a quoted speaker counts from when he spoke."""
    if told.claim.facet != _DATE:
        return False
    said = told.said
    if an_hour(said):
        return True
    return _quoted(told, said) or (told.claim.rule == _GOVERNING and not _beside(told))


def _beside(told: Saying) -> bool:
    """ "The June 20 fire", "a fire that had broken out the day before"."""
    first, last = sorted((told.claim.evidence, told.mention.span))
    between = told.text[first.end : last.start]
    return len(words(between)) <= _CLOSE and not _MARK.search(between)


def _quoted(told: Saying, said: str) -> bool:
    content = told.claim.content
    if content is None or not content.contains(told.claim.evidence) or not set(words(said)) & FROM_NOW:
        return False
    return any(mark in told.text[max(content.start - 1, 0) : told.claim.evidence.start] for mark in _QUOTES)


def _counts_two(contest: Contest, one: Saying, other: Saying) -> bool:
    """True where the words say that one number counts a part, a sum or a difference, and the other does not."""
    parts, sums = [_part(contest, told) for told in (one, other)], [_sums(contest, told) for told in (one, other)]
    if any(_at_moment(contest, told) or _vague(contest, told) for told in (one, other)):
        return True
    return (
        parts[0] is not parts[1]
        or sums[0] is not sums[1]
        or of_two(one.claim, contest.about(one.claim), one.around, other.around)
    )


def _at_moment(contest: Contest, told: Saying) -> bool:
    """True for what was still growing when it was counted: "40 had been found by noon"."""
    return kind_of(told.claim) in contest.kinds.growing and bool(AT_THAT_MOMENT.search(told.sentence.lower()))


def _part(contest: Contest, told: Saying) -> bool:
    """ "Two extra terms", "three other rifles": told besides others; but "another 300 were injured" besides the dead."""
    said = set(words(told.said))
    behind, kind, value = told.behind(), kind_of(told.claim), told.claim.value
    near = {*told.before(), *said, *behind[:2]}
    if DEFINITE in told.before() and OTHER & set(behind[:1]):
        return True  # "The two other victims": those left beside one told of.
    if kind in contest.known.fates:
        return isinstance(value, Quantity) and value.high == 1 and bool(near & FURTHER)
    return kind not in contest.kinds.counted and bool(near & OTHER) or bool(near & FURTHER) or MORE in behind[:1]


def _vague(contest: Contest, told: Saying) -> bool:
    """ "When one is killed", "five rounds sooner": no count of what there was."""
    general = told.said in PRONOUNS and (
        kind_of(told.claim) not in contest.known.fates or bool(WHENEVER & set(told.before()))
    )
    return general or bool(DIFFERING & set(told.behind()))


def _sums(contest: Contest, told: Saying) -> bool:
    """True for a sum over several times; the dead of one happening are always told in all."""
    summed = WINDOW in told.behind() or any(sign in told.sentence.lower() for sign in SUMMED)
    return summed and kind_of(told.claim) not in contest.known.fates


def numbers(contest: Contest, claim: Claim) -> list[frozenset[Quantity]]:
    """The numbers of the kind and noun of a claim that each article gives for the event."""
    row = contest.known.kind(claim), contest.known.sort(claim)
    return [given for (_, *of), given in contest.event.figures.items() if tuple(of) == row]


def alike(contest: Contest, one: Claim, other: Claim) -> bool:
    """True for values whose sentences share half of the telling words of the shorter, besides what is counted."""
    bags = [
        told.telling - {contest.about(told.claim)} for c in (one, other) if (told := saying(contest, c)) is not None
    ]
    return len(bags) > 1 and len(bags[0] & bags[1]) >= max(_SHARED, min(map(len, bags)) / 2)


def tied(contest: Contest, one: Saying, other: Saying) -> bool:
    """True where the two name one participant or place, are told of one day, or share other telling words."""
    people = [{p.thing.id for p in told.mention.participants if p.thing.id} for told in (one, other)]
    spots = [{s.place.id for s in told.mention.places if s.place.kind != _COUNTRY} - {""} for told in (one, other)]
    if people[0] & people[1] or spots[0] & spots[1]:
        return True
    if contest.facet != _DATE and contest.one_day(one.claim, other.claim):
        return True
    counted = {contest.about(one.claim), contest.about(other.claim)}
    return len(one.telling & other.telling - counted) >= _SHARED
