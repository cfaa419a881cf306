"""names with their kinds -> graph/lang/en/clues.py: how much each clue of graph/names.py weighs for each kind

python -m training.names TREEBANKS
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bench.nametags import TYPES, read
from graph import names, ontology, text
from graph.model import Article, Source
from graph.names.runs import key

Name = tuple[int, int, str]
Labelled = tuple[str, tuple[Name, ...]]
Example = tuple[frozenset[str], str]
KINDS = (*names.TYPES, "other")
TARGET = Path(__file__).parents[1] / "graph" / "lang" / "en" / "clues.py"
HEAD = '''"""clue -> its weight for person, organization, place; against "other", which weighs nothing

Fitted by training/names.py (see there); written by no hand.
"""

WEIGHTS: dict[str, tuple[float, float, float]] = {
'''


def fit(examples: list[Example], *, strength: float = 0.5, least: int = 6) -> dict[str, tuple[float, float, float]]:
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
        clue: (_difference(row, 0, other), _difference(row, 1, other), _difference(row, 2, other))
        for clue, row in sorted(rows.items())
    }


def _difference(row: Sequence[float], place: int, other: int) -> float:
    return round(float(row[place] - row[other]), 2)


def examples(documents: Iterable[Labelled]) -> Iterator[Example]:
    """One example per name and article, as often as the name occurs there, at most three times."""
    kept, world = tuple(documents), ontology.load()
    articles = (Article(str(n), Source("gold", "gold"), "", words) for n, (words, _) in enumerate(kept))
    for (_, wanted), document in zip(kept, text.read(articles), strict=True):
        # The end decides: some of the gold counts a title or an article to the name, and we never do.
        kinds = {end: kind for _, end, kind in wanted}
        found, clues = names.gathered(document, world)
        seen: dict[str, list[str]] = defaultdict(list)
        for run in found:
            span = document.cover((run.first, run.last - 1))
            seen[key(document, run)].append(kinds.get(span.end, "other"))
        for name, given in sorted(seen.items()):
            yield from [(clues[name], max(sorted(set(given)), key=given.count))] * min(len(given), 3)


def labelled(treebanks: Path) -> Iterator[Labelled]:
    """The documents of UNER's EWT dev part and of Wikigold, one sentence a line."""
    lines = read(treebanks / "ner" / "uner" / "en_ewt-ud-dev.iob2")
    for _, group in groupby(lines, key=lambda line: line.document):
        yield _together((line.text, line.names) for line in group)
    blocks = (treebanks / "ner" / "wikigold" / "wikigold.conll.txt").read_text(encoding="utf-8").split("\n\n")
    for start, block in groupby(blocks, key=lambda block: block.startswith("-DOCSTART")):
        if not start:
            yield _together(_wikigold(one) for one in block if one.strip())


def alone(document: Labelled) -> Iterator[Labelled]:
    """Each line as a text of its own: names must also be told where no article helps."""
    words, named = document
    base = 0
    for line in words.split("\n"):
        inside = (name for name in named if base <= name[0] < base + len(line))
        yield line, tuple((start - base, end - base, kind) for start, end, kind in inside)
        base += len(line) + 1


def _together(sentences: Iterable[tuple[str, Iterable[Name]]]) -> Labelled:
    words, found = "", []
    for sentence, named in sentences:
        base = len(words) + 1 if words else 0
        words = f"{words}\n{sentence}" if words else sentence
        found += [(base + start, base + end, kind) for start, end, kind in named]
    return words, tuple(found)


def _wikigold(block: str) -> tuple[str, list[Name]]:
    """Words set together as in print; runs of one label are one name, MISC is none."""
    words, tags = "", []
    for row in (line.split() for line in block.strip().splitlines()):
        close = row[0] in {",", ".", ")", "'s", ";", ":", "?", "!"} or words.endswith("(")
        words += row[0] if close or not words else f" {row[0]}"
        tags.append((row[1], len(words) - len(row[0]), len(words)))
    named = []
    for tag, group in groupby(tags, key=lambda tag: tag[0]):
        places = list(group)
        if tag != "O" and tag[2:] in TYPES:
            named.append((places[0][1], places[-1][2], TYPES[tag[2:]]))
    return words, named


def main(treebanks: Path) -> None:
    """Fit twice, since what a full name teaches a short one depends on the weights, and write the table."""
    whole = tuple(labelled(treebanks))
    documents = (*whole, *(line for document in whole for line in alone(document)))
    names.WEIGHTS.clear()
    names.WEIGHTS["always"] = (0.0, 0.0, 0.0)
    for _ in range(2):
        weights = fit(list(examples(documents)))
        names.WEIGHTS.clear()
        names.WEIGHTS.update(weights)
    lines = [f'    "{clue}": {row},\n' for clue, row in names.WEIGHTS.items()]
    TARGET.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
