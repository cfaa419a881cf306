"""events -> divergences on whether an act was done: one article tells of it, and another that it was left undone

"The guards fired into the air", "nobody fired": a denial names little of the act, so that the two are seldom joined as one
event. They speak of one act where the same word tells it, and somebody named has the same part in both or the clause of the
denial shares its telling words, while nobody and nothing else is named. What had not been done by then may be done since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.claims.undone import LEFT_UNDONE, NONE_DID
from graph.compare.apart import agreement, host
from graph.compare.comparable import Texts
from graph.compare.contest import NAMED
from graph.compare.kinds import Kinds
from graph.compare.positions import Ground
from graph.compare.sameness import Saying
from graph.compare.verdicts import place, shown
from graph.lang.en.comparing import AGAINST, BARELY, BY_NOW, EMPTY_ACTS, SOMEBODY
from graph.lang.en.stems import stem, telling, telling_roots, words
from graph.model import (
    Agreement,
    Basis,
    Certainty,
    Claim,
    Event,
    EventMention,
    Factuality,
    Interval,
    Polarity,
    Quantity,
    Verdict,
)

_FACET, _DENIED = "occurrence", "denied"
_ROLES, _COUNTRY = ("agent", "patient"), "country"
_ASSERTED = Factuality.ASSERTED.value
_RULES = frozenset((LEFT_UNDONE, NONE_DID, Factuality.DENIED.value))
# So many telling words two sentences share beside the act, or this part of those of a clause in which nobody did it.
_SHARED, _HALF = 3, 0.5
# A word that tells so many acts tells many acts; so many characters before it say how it is told.
_CROWD, _AROUND, _NEXT = 60, 30, 12


@dataclass(frozen=True)
class Act:
    """What is told of an act, and the event that it belongs to."""

    saying: Saying
    event: Event

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.saying.claim

    @property
    def mention(self) -> EventMention:
        """The mention."""
        return self.saying.mention

    @cached_property
    def roots(self) -> frozenset[str]:
        """The roots of the words that tell the act."""
        return telling_roots(self._said(0)) - EMPTY_ACTS

    @cached_property
    def clause(self) -> frozenset[str]:
        """The roots of what its clause tells beside the act."""
        span = self.mention.extent
        return telling_roots(self.saying.text[span.start : span.end]) - telling_roots(self._said(0)) - AGAINST

    @cached_property
    def beside(self) -> frozenset[str]:
        """The roots of what its sentence tells beside the act."""
        return telling_roots(self.saying.sentence) - telling_roots(self._said(0))

    @property
    def before(self) -> str:
        """The words right before it."""
        start = self.mention.span.start
        return self.saying.text[max(start - _AROUND, 0) : start].lower()

    @property
    def sides(self) -> tuple[frozenset[str], ...]:
        """Those named as doing it, those named as suffering it, and where it was."""
        spots = frozenset(s.place.id for s in self.mention.places if s.place.id and s.place.kind != _COUNTRY)
        return (*(self._named(role) for role in _ROLES), spots)

    @property
    def objects(self) -> frozenset[str]:
        """Whom or what it was done to: their ids, or the stems of their nouns."""
        things = (p.thing for p in self.mention.participants if p.role == _ROLES[1])
        nouns = ((thing.id, [word for word in words(thing.name.lower()) if telling(word)]) for thing in things)
        return frozenset(name or stem(noun[-1]) for name, noun in nouns if name or noun)

    @property
    def to_somebody(self) -> bool:
        """ "Made him an offer", where it is not known to whom."""
        return not self._named(_ROLES[1]) and not SOMEBODY.isdisjoint(words(self._said(_NEXT)))

    def _named(self, role: str) -> frozenset[str]:
        people = (p for p in self.mention.participants if p.role == role and p.thing.kind in NAMED)
        return frozenset(p.thing.id for p in people if p.thing.id)

    def _said(self, more: int) -> str:
        span = self.mention.span
        return self.saying.text[span.start : span.end + more].lower()


def divergences(
    events: Sequence[Event], found: Iterable[Agreement], known: Ground, world: tuple[Texts, Kinds]
) -> Iterator[Agreement]:
    """One agreement for each event with an act that other articles deny, where `found` shows no such two."""
    spoken, kinds = world
    told_apart = shown((agreement for agreement in found if agreement.facet == _FACET), (Verdict.DIVERGE,))
    done, undone = _acts(events, world)
    rows: dict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for no in (act for act in undone if place(act.claim) not in told_apart):
        near = [act for key in sorted(no.roots) if len(done[key]) <= _CROWD for act in done[key]]
        for yes in {act.claim.id: act for act in near}.values():
            if yes.claim.article != no.claim.article and _exclude(no, yes, kinds) and _in_time(no, yes, known):
                rows[host(no.event, yes.event)].append((yes.claim, no.claim))
    for event, pairs in sorted(rows.items()):
        yield agreement(event, pairs, (_FACET, "", _DENIED), (known, spoken))


def _acts(events: Iterable[Event], world: tuple[Texts, Kinds]) -> tuple[Mapping[str, list[Act]], list[Act]]:
    """The acts told as done by the roots of their words, and those told as not done."""
    done: dict[str, list[Act]] = defaultdict(list)
    undone: list[Act] = []
    for act in (act for event in events for act in _told(event, world)):
        denied = act.claim.polarity is Polarity.NEGATIVE
        if denied and act.claim.rule in _RULES and act.claim.certainty is not Certainty.POSSIBLE:
            undone.append(act)
        sure = not denied and act.claim.rule == _ASSERTED and not BARELY.search(act.before)
        for key in sorted(act.roots) if sure else ():
            done[key].append(act)
    return done, undone


def _told(event: Event, world: tuple[Texts, Kinds]) -> Iterator[Act]:
    """What is told of whether something happened; not of what leaving undone is but silence, nor of what a number tells of
    nobody."""
    mentions = {m.id: m for m in event.mentions if m.type not in world[1].silent}
    counted = {c.about for c in event.claims if isinstance(c.value, Quantity) and c.value.high == 0}
    for claim in event.claims:
        if claim.facet == _FACET and claim.about in mentions.keys() - counted:
            yield Act(Saying(claim, mentions[claim.about], world[0].words[claim.article]), event)


def _exclude(no: Act, yes: Act, kinds: Kinds) -> bool:
    """True where what was not done is what another tells as done, with nobody and nothing else in it."""
    pairs = list(zip(no.sides, yes.sides, strict=True))
    if no.mention.type != yes.mention.type or any(a and b and not a & b for a, b in pairs) or no.to_somebody:
        return False
    if no.sides[1] and not yes.sides[1]:
        return False  # It may have been done to somebody else.
    loose = no.mention.type in kinds.loose
    if no.claim.rule == NONE_DID:
        return not loose and len(no.clause & yes.beside) >= _HALF * len(no.clause)
    both = no.objects & yes.objects
    if (loose and not both) or (no.objects and yes.objects and not both):
        return False
    return any(a & b for a, b in pairs[: len(_ROLES)]) or len(no.beside & yes.beside) >= _SHARED


def _in_time(no: Act, yes: Act, known: Ground) -> bool:
    """True where the act is denied when it had been told of, or on the same day, but not as what has not been done by now; two
    days that the words give are one."""
    times = [act.mention.when for act in (no, yes) if act.mention.when]
    stated = [time.interval for time in times if time.basis is not Basis.INHERITED and time.interval.known]
    if len(stated) > 1 and not stated[0].overlaps(stated[1]):
        return False
    late, early = (known.published.get(act.claim.article, Interval()) for act in (no, yes))
    if late.first is None or early.last is None:
        return False
    return late.first > early.last or (late.overlaps(early) and not BY_NOW.search(no.before))
