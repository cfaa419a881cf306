"""names with their kinds -> graph/lang/en/clues.py: how much each clue of graph/names.py weighs for each kind

    python -m training.names EXAMPLES.json

The examples are [clues, kind] pairs, one per name and article; kind is person, organization, place or other.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from graph.names import TYPES

Example = tuple[frozenset[str], str]
KINDS = (*TYPES, "other")
TARGET = Path(__file__).parents[1] / "graph" / "lang" / "en" / "clues.py"
HEAD = '''"""clue -> its weight for person, organization, place; against "other", which weighs nothing

Fitted by training/names.py (see there); written by no hand.
"""

WEIGHTS: dict[str, tuple[float, float, float]] = {
'''


def fit(examples: list[Example], *, strength: float = 0.5, least: int = 6) -> dict[str, tuple[float, ...]]:
    """Weights by multinomial logistic regression; clues seen fewer than `least` times get none."""
    counts = Counter(clue for clues, _ in examples for clue in clues)
    kept = {clue for clue, count in counts.items() if count >= least}
    columns = DictVectorizer()
    matrix = columns.fit_transform([dict.fromkeys(sorted(clues & kept), 1.0) for clues, _ in examples])
    model = LogisticRegression(C=strength, max_iter=2000).fit(matrix, [KINDS.index(kind) for _, kind in examples])
    other = KINDS.index("other")
    rows = {clue: model.coef_[:, n] for n, clue in enumerate(columns.get_feature_names_out())} | {
        "always": model.intercept_
    }
    return {
        clue: tuple(round(float(row[place] - row[other]), 2) for place in range(len(TYPES)))
        for clue, row in sorted(rows.items())
    }


def main(path: str) -> None:
    """Fit and write the table."""
    examples = [(frozenset(clues), kind) for clues, kind in json.loads(Path(path).read_text(encoding="utf-8"))]
    lines = [f'    "{clue}": {weights},\n' for clue, weights in fit(examples).items()]
    TARGET.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
