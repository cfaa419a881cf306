"""an event, two claims on who did it or to whom -> do they describe one person as what one cannot be both? A guard is no teller

Each article describes a single one, in one word of act, names nobody else in the part, and does not use the other's word:
whoever speaks of a guard and of a teller tells of two.
"""

from __future__ import annotations

from graph.compare.contest import Contest
from graph.lang.en.callings import FAMILIES
from graph.lang.en.genders import NOUNS
from graph.lang.en.stems import words
from graph.model import Claim, EventMention, Thing, Words


def differ(contest: Contest, one: Claim, other: Claim) -> bool:
    """True for two nouns of one family that exclude one another."""
    if not (isinstance(one.value, Words) and isinstance(other.value, Words)) or one.polarity is not other.polarity:
        return False
    mine, yours = _noun(one.value), _noun(other.value)
    if not _apart(mine, yours) or contest.loose or not contest.lone(one, other) or not contest.one_verb(one, other):
        return False
    return not any(_named(contest, claim) for claim in (one, other)) and not (
        _uses(contest, one, yours) or _uses(contest, other, mine)
    )


def _noun(value: Words) -> str:
    return next(reversed(words(value.text.lower())), "")


def _apart(one: str, other: str) -> bool:
    """True where a family has both nouns, and no line of it both."""
    for family in FAMILIES:
        lines = [{place for place, line in enumerate(family) if noun in line} for noun in (one, other)]
        if lines[0] and lines[1]:
            return not lines[0] & lines[1]
    return False


def _named(contest: Contest, claim: Claim) -> bool:
    """True where the article names a person in the part as well."""
    told = contest.event.given.get((claim.article, contest.facet, Thing.__name__), ())
    return any(isinstance(value, Thing) and value.kind == "person" for value in told)


def _uses(contest: Contest, claim: Claim, noun: str) -> bool:
    return noun in contest.known.words[claim.article].lower()


def two_sexes(one: EventMention, other: EventMention, role: str) -> bool:
    """True for "an old man died" and "the woman died": each has a single one in the part, who is only described."""
    told = [[p.thing for p in mention.participants if p.role == role] for mention in (one, other)]
    sexes = {NOUNS.get(_noun(Words(thing.name)), "") for things in told for thing in things if not thing.id}
    return all(len(things) == 1 for things in told) and len(sexes - {""}) > 1
