"""the words of articles -> which articles tell one story, and how near any two of them are (0..1)

Twice the cosine of weighted words: once over the whole corpus, which finds neighbourhoods of like articles, and once
inside each neighbourhood, where the words that all of its articles have count for little, so that two fires in one
city, or two arrests of one kind, fall apart. Long articles are nearer one another than short ones, so how near two must
be for one story is asked by how near their nearest are. Only articles that share rare words are ever compared, and a
word that stands in very many articles brings nobody together: one more article costs the same in a small and a large
corpus.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt

from graph.lang.en.stems import stem, telling
from graph.merge.clusters import Pair, join
from graph.model import Article, Interval

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")
_NAMES = 3
_KEPT = 200
_CROWD = 60
_ROOMS = 80
_TWICE = 2
_NEAREST = 30
_FLOOR = 0.01
_NEIGHBOURS = 0.13
_STORY, _PART, _SOME = 0.05, 0.3, 8
_WIDE, _LARGE, _LOCAL, _FEW = 20, 300, 2, 60
_WEEKS = 21


@dataclass(frozen=True, slots=True)
class Nearness:
    """The story of each article, and the cosine of the pairs that have one; the pair is sorted."""

    stories: Mapping[str, str]
    pairs: Mapping[Pair, float]

    def of(self, one: str, other: str) -> float:
        """1 for articles of one story, else their cosine."""
        if self.stories[one] == self.stories[other]:
            return 1.0
        return self.pairs.get((min(one, other), max(one, other)), 0.0)


def nearness(articles: Iterable[Article]) -> Nearness:
    """Articles -> their stories and how near they are."""
    articles = tuple(articles)
    bags = {article.id: bag(article) for article in articles}
    published = {article.id: article.published for article in articles}
    wide = faded(cosines(bags, background=max(_WIDE, _LARGE - len(bags))), published)
    stories: dict[str, str] = {}
    pairs: dict[Pair, float] = {}
    for members in join(bags, wide, enough=_NEIGHBOURS, dense=True):
        few = _LOCAL + round(_FEW / len(members))
        alike = cosines({article: bags[article] for article in members}, background=few)
        local = faded(alike, published)
        pairs |= local
        near = {pair: min(part, local[pair] / _STORY) for pair, part in relative(alike, len(members)).items()}
        for story in join(members, near, enough=1.0, dense=True):
            stories |= dict.fromkeys(story, story[0])
    return Nearness(stories, {**{pair: value / 2 for pair, value in wide.items()}, **pairs})


def relative(cosines: Mapping[Pair, float], articles: int) -> dict[Pair, float]:
    """Cosines as shares of what one story asks: a part of how near either's nearest is.

    Of many articles some are near by chance, so of them a smaller part is asked.
    """
    nearest: dict[str, float] = defaultdict(float)
    for (one, other), value in cosines.items():
        nearest[one], nearest[other] = max(nearest[one], value), max(nearest[other], value)
    part = _PART * min(1.0, _SOME / articles)
    return {
        (one, other): value / (part * sqrt(nearest[one] * nearest[other])) for (one, other), value in cosines.items()
    }


def faded(cosines: Mapping[Pair, float], published: Mapping[str, Interval]) -> dict[Pair, float]:
    """Cosines, halved where weeks lie between the articles: news of one event comes together."""
    return {
        pair: value / 2 if published[pair[0]].days_from(published[pair[1]]) > _WEEKS else value
        for pair, value in cosines.items()
    }


def bag(article: Article) -> Counter[str]:
    """How often each telling stem stands in an article; names weigh more, figures count too."""
    found: Counter[str] = Counter()
    for match in _TOKEN.finditer(article.text):
        word = match[0]
        if word[0].isdigit() or telling(word):
            found[stem(word)] += _NAMES if word[0].isupper() else 1
    return found


def cosines(bags: Mapping[str, Counter[str]], *, background: int) -> dict[Pair, float]:
    """The cosine of every pair of a small corpus, else of those that share rare words; `background` articles have none."""
    frequent = Counter(word for bag in bags.values() for word in bag)
    vectors = {article: _vector(bag, frequent, len(bags) + background) for article, bag in sorted(bags.items())}
    found: dict[Pair, float] = {}
    holders: dict[str, list[str]] = defaultdict(list)
    seen: list[str] = []
    small = len(bags) <= _CROWD
    for article, vector in vectors.items():
        for other in tuple(seen) if small else _met(vector, holders):
            value = sum(weight * vectors[other].get(word, 0.0) for word, weight in vector.items())
            if value >= _FLOOR:
                found[min(article, other), max(article, other)] = value
        seen.append(article)
        for word in list(vector)[:_ROOMS]:
            holders[word].append(article)
    return found


def _met(vector: Mapping[str, float], holders: Mapping[str, list[str]]) -> list[str]:
    """The earlier articles that share the most of an article's weightiest words, two at least."""
    rooms = [holders.get(word, []) for word in list(vector)[:_ROOMS]]
    shared = Counter(article for room in rooms if len(room) <= _CROWD for article in room)
    often = [article for article, count in shared.items() if count >= _TWICE]
    return sorted(often, key=lambda article: (-shared[article], article))[:_NEAREST]


def _vector(bag: Counter[str], frequent: Counter[str], articles: int) -> dict[str, float]:
    weights = {word: (1 + log(count)) * log(articles / frequent[word]) for word, count in bag.items()}
    kept = sorted(weights, key=lambda word: (-weights[word], word))[:_KEPT]
    norm = sqrt(sum(weights[word] ** 2 for word in kept)) or 1.0
    return {word: weights[word] / norm for word in kept}
