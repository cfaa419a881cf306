"""the words of articles -> which articles tell much the same story, and how much (0..1)

Cosine of the weighted words of two articles. Only articles that share rare words are ever compared, and a word that
stands in very many articles brings nobody together, so the cost of one more article does not grow with their number.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import log, sqrt

_KEPT = 80
_CROWD = 60
_BACKGROUND = 20
_FLOOR = 0.05


@dataclass(frozen=True, slots=True)
class Nearness:
    """Cosines of the pairs of articles that have one; the pair is sorted."""

    pairs: Mapping[tuple[str, str], float]

    def of(self, one: str, other: str) -> float:
        """0 for strangers, 1 for an article and itself."""
        return 1.0 if one == other else self.pairs.get((min(one, other), max(one, other)), 0.0)


def nearness(bags: Mapping[str, Counter[str]]) -> Nearness:
    """Word counts per article -> the nearness of the articles that share rare words."""
    frequent = Counter(word for bag in bags.values() for word in bag)
    vectors = {article: _vector(bag, frequent, len(bags)) for article, bag in sorted(bags.items())}
    return Nearness({pair: value for pair, value in _products(vectors, frequent).items() if value >= _FLOOR})


def _vector(bag: Counter[str], frequent: Counter[str], articles: int) -> dict[str, float]:
    weights = {
        word: (1 + log(count)) * log((articles + _BACKGROUND) / frequent[word]) for word, count in sorted(bag.items())
    }
    kept = sorted(weights, key=lambda word: (-weights[word], word))[:_KEPT]
    norm = sqrt(sum(weights[word] ** 2 for word in kept)) or 1.0
    return {word: weights[word] / norm for word in kept}


def _products(vectors: dict[str, dict[str, float]], frequent: Counter[str]) -> dict[tuple[str, str], float]:
    holders: dict[str, list[str]] = defaultdict(list)
    crowd = max(_CROWD, 0)
    found: dict[tuple[str, str], float] = defaultdict(float)
    for article, vector in vectors.items():
        shared: set[str] = set()
        for word in vector:
            if len(holders[word]) < crowd:
                shared.update(holders[word])
            holders[word].append(article)
        for other in sorted(shared):
            found[min(article, other), max(article, other)] = _dot(vector, vectors[other])
    return found


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
