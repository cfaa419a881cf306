"""readings -> what speaks for two names being one person's: no article has both, and both have an age, a role or a part in common"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from graph.actors.roles import nouns
from graph.lang.en.stems import stem, telling
from graph.model import Quantity, Reading

_AGE, _ROLE, _PATIENT, _COUNTRY = "age", "role", "patient", "country"
# So many years two outlets may differ on the age of one person.
_YEARS = 2


@dataclass(frozen=True, slots=True)
class Signs:
    """By the id of an actor: the articles that name it, its ages, and the roles and parts in acts that it is told to have; by
    article whom and what else it names, but for countries."""

    articles: Mapping[str, set[str]]
    ages: Mapping[str, set[float]]
    parts: Mapping[str, set[tuple[str, str]]]
    company: Mapping[str, set[str]]

    def apart(self, one: str, other: str) -> bool:
        """True where no article names both."""
        return self.articles.get(one, set()).isdisjoint(self.articles.get(other, ()))

    def one(self, one: str, other: str) -> bool:
        """True where no article names both, their ages are not two, and something is told of both alike."""
        return self._told_alike(one, other, self.parts)

    def surely_one(self, one: str, other: str) -> bool:
        """True where what is told alike is the age, a role, or what befell both."""
        firm = {
            name: {part for part in self.parts.get(name, ()) if part[0] in (_ROLE, _PATIENT)} for name in (one, other)
        }
        return self._told_alike(one, other, firm)

    def compatible(self, one: str, other: str) -> bool:
        """True where no article names both, and they have not two ages nor two roles."""
        years = [abs(a - b) for a in self.ages.get(one, ()) for b in self.ages.get(other, ())]
        mine, yours = ({part for part in self.parts.get(name, ()) if part[0] == _ROLE} for name in (one, other))
        two_roles = mine and yours and mine.isdisjoint(yours)
        return self.apart(one, other) and not two_roles and (not years or min(years) <= _YEARS)

    def of_one_story(self, mine: Iterable[str], yours: Iterable[str], but: Collection[str]) -> bool:
        """True where articles and others name somebody or somewhere alike, other than some ids."""
        company = [set[str]().union(*(self.company.get(article, ()) for article in row)) for row in (mine, yours)]
        return not (company[0] - set(but)).isdisjoint(company[1])

    def _told_alike(self, one: str, other: str, parts: Mapping[str, set[tuple[str, str]]]) -> bool:
        years = [abs(a - b) for a in self.ages.get(one, ()) for b in self.ages.get(other, ())]
        if not self.apart(one, other) or (years and min(years) > _YEARS):
            return False
        return bool(years) or not parts.get(one, set()).isdisjoint(parts.get(other, ()))


def signs(readings: Iterable[Reading]) -> Signs:
    """The signs of all actors that are named."""
    articles: dict[str, set[str]] = defaultdict(set)
    ages: dict[str, set[float]] = defaultdict(set)
    parts: dict[str, set[tuple[str, str]]] = defaultdict(set)
    company: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        company[reading.article.id] |= {m.place.id for m in reading.found.places if m.place.kind != _COUNTRY}
        for mention in reading.found.actors:
            if mention.form in ("name", "short"):
                articles[mention.actor.id].add(reading.article.id)
                company[reading.article.id] |= {mention.actor.id} if mention.actor.kind != _COUNTRY else set()
                told = (noun for noun in nouns(reading.article.text, mention) if telling(noun))
                parts[mention.actor.id].update((_ROLE, stem(noun)) for noun in told)
        for event in reading.found.events:
            for one in event.participants:
                parts[one.thing.id].add((one.role, event.type))
        for claim in reading.found.claims:
            if (
                claim.facet == _AGE
                and claim.topic
                and isinstance(claim.value, Quantity)
                and claim.value.low is not None
            ):
                ages[claim.topic[0]].add(claim.value.low)
    return Signs(articles, ages, parts, company)
