"""GUM's coreference -> graph/lang/en/antecedents.py: how much each mark of graph/actors/pronouns.py weighs

python -m training.pronouns TREEBANKS

A pronoun chooses between the phrases before it and none of them. Its chance of a choice is the softmax of the summed
weights; fitted is the chance of all phrases that the annotators put into its chain together (Durrett and Klein 2013,
with a penalty on squared weights). Prints how often the choice is right on fifths of the articles that the fit has not
seen, at several shares that the best phrase must have.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from graph import actors, dates, names, ontology, places, quantities, text
from graph.actors.pronouns import Phrases
from graph.lang.en import actors as words
from graph.lexicon import reporting
from graph.model import Article, Findings, Source
from graph.ontology import Ontology
from graph.roster import roster
from graph.text import Document
from training.treebank import GUM_GENRES, Sentence, read

TARGET = Path(__file__).parents[1] / "graph" / "lang" / "en" / "antecedents.py"
FORMS = {"NEUTER": words.NEUTER, "PLURAL": words.PLURAL}
SHARES = (0.3, 0.4, 0.5, 0.6)
FOLDS, STEPS = 5, 300
HEAD = '''"""mark of a phrase before a pronoun -> its weight, for "it" and for "they"; no mark, no weight

Fitted by training/pronouns.py (see there); written by no hand.
"""
'''
# "(12-person-new-snnsn-cf2-1-coref": an entity's number opens its phrase; the sixth field is where its head stands in it.
_OPENED = re.compile(r"\(([^()]+)")
_MINIMUM = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """One pronoun: the marks of each phrase before it and, last, of no phrase; which of them are right."""

    article: str
    marks: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


def fit(choices: Sequence[Choice], *, penalty: float = 2.0) -> dict[str, float]:
    """Weights by gradient ascent on the log of the chance of what is right, one digit each; those of 0.0 are left out."""
    seen = sorted({mark for choice in choices for marks in choice.marks for mark in marks})
    places_of = {mark: place for place, mark in enumerate(seen)}
    tables = [_table(choice, places_of) for choice in choices]
    rights = [np.array(choice.right) for choice in choices]
    weights = np.zeros(len(seen))
    for _ in range(STEPS):
        steps = [_step(table, right, weights) for table, right in zip(tables, rights, strict=True)]
        weights += (sum(steps) - penalty * weights) / len(choices)
    return {mark: value for mark, weight in zip(seen, weights, strict=True) if (value := round(float(weight), 1))}


def _table(choice: Choice, places_of: Mapping[str, int]) -> np.ndarray:
    """One row per phrase, 1 where it has the mark."""
    table = np.zeros((len(choice.marks), len(places_of)))
    for row, marks in zip(table, choice.marks, strict=True):
        row[[places_of[mark] for mark in marks]] = 1
    return table


def _step(table: np.ndarray, right: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The gradient of one choice: what is expected of the right phrases less what is expected of all."""
    chances = _softmax(table @ weights)
    rightly = chances * right
    gradient: np.ndarray = (rightly / rightly.sum() - chances) @ table
    return gradient


def _softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max())
    chances: np.ndarray = powers / powers.sum()
    return chances


def held_out(choices: Sequence[Choice]) -> Iterator[str]:
    """For each share how many pronouns get a phrase and how many the right one, by weights that have not seen the article."""
    folds = {name: place % FOLDS for place, name in enumerate(sorted({choice.article for choice in choices}))}
    outcomes = []
    for fold in range(FOLDS):
        weights = fit([choice for choice in choices if folds[choice.article] != fold])
        outcomes += [_outcome(choice, weights) for choice in choices if folds[choice.article] == fold]
    for share in SHARES:
        given = [right for best, right in outcomes if best > share]
        yield f"share {share}: {len(given)} of {len(choices)} given, {sum(given) / max(1, len(given)):.3f} of them right"


def _outcome(choice: Choice, weights: Mapping[str, float]) -> tuple[float, bool]:
    """The share of the best choice, 0 where it is no phrase, and whether it is right."""
    chances = _softmax(np.array([sum(weights.get(mark, 0.0) for mark in marks) for marks in choice.marks]))
    best = int(chances.argmax())
    return (float(chances[best]) if best < len(chances) - 1 else 0.0), choice.right[best]


def annotated(sentences: Iterable[Sentence]) -> tuple[str, dict[int, frozenset[str]]]:
    """The text as printed, a blank line between paragraphs, and the entities whose phrase has its head at a character."""
    printed, heads, paragraph = "", defaultdict[int, set[str]](set), ""
    for sentence in sentences:
        printed += "\n\n" * (paragraph not in ("", sentence.paragraph))
        paragraph, starts = sentence.paragraph, []
        for word in sentence.words:
            starts.append(len(printed))
            printed += word.form + " " * word.space
        for place, entity, head in _opened(sentence.notes):
            heads[starts[min(place + head, len(starts)) - 1]].add(entity)
    return printed, {start: frozenset(entities) for start, entities in heads.items()}


def _opened(notes: tuple[str, ...]) -> Iterator[tuple[int, str, int]]:
    """The entities of a sentence: the word where each phrase begins, its number, the place of its head, counted from 1."""
    for place, note in enumerate(notes):
        told = next((field for field in note.split("|") if field.startswith("Entity=")), "")
        for fields in (match[1].split("-") for match in _OPENED.finditer(told)):
            yield place, fields[0], int(fields[_MINIMUM].split(",")[0]) if len(fields) > _MINIMUM else 1


def choices(files: Iterable[Path], forms: frozenset[str]) -> Iterator[Choice]:
    """The choice at each of these pronouns that is annotated; where no phrase before it is right, "no phrase" is."""
    world = ontology.load()
    gold = {path.stem: annotated(read(path)) for path in files}
    articles = (Article(name, Source("gold", "gold"), "", words) for name, (words, _) in gold.items())
    for document in text.read(articles):
        heads = gold[document.article.id][1]
        phrases = _phrases(document, world)
        for pronoun in document.worded(forms):
            before = tuple(phrases.before(pronoun, forms))
            right = [bool(heads.get(pronoun.start, frozenset()) & heads.get(one.start, frozenset())) for one in before]
            marks = (*(tuple(phrases.marks(pronoun, one)) for one in before), tuple(phrases.idle(pronoun)))
            yield Choice(document.article.id, marks, (*right, not any(right)))


def _phrases(document: Document, world: Ontology) -> Phrases:
    """What stands in the text, with the actors that its names and descriptions mean."""
    found = Findings(names=names.find(document, world), times=dates.find(document, world))
    found = replace(found, numbers=quantities.find(document, found, world))
    found = replace(found, places=places.find(document, found, world))
    phrases = Phrases(document, roster(world), reporting(world), {})
    for mention in actors.find(document, found, world):
        head = document.head_of(mention.span)
        if head is not None and mention.form != "pronoun":
            phrases.note(head.index, mention.actor)
    return phrases


def main(treebanks: Path) -> None:
    """Fit both kinds of pronoun and write the table."""
    files = sorted(path for path in (treebanks / "gum").glob("GUM_*.conllu") if path.stem.split("_")[1] in GUM_GENRES)
    written = HEAD
    for name, forms in FORMS.items():
        found = tuple(choices(files, forms))
        print(name, *held_out(found), sep="\n  ")
        rows = (f'    "{mark}": {weight},\n' for mark, weight in fit(found).items())
        written += f"\n{name}: dict[str, float] = {{\n{''.join(rows)}}}\n"
    TARGET.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
