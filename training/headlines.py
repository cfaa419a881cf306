"""paragraphs, a seed -> headlines made of their clauses: no articles, no auxiliaries, the present tense, capitals

The treebanks hold running text, in which a clause has its articles and auxiliaries. Here each clause that can stand alone
is cut down as an editor would, with its tree: "The mayor of Lund was killed in May." -> "Mayor of Lund killed in May".
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from training.augment import Paragraph, curled, lowered, proper, raised, recased, renamed, sentences
from training.clauses import FINITE, NEGATION, Stock, cases, clause, exchanged, kids_of, subject_of, trimmed, turned
from training.telegrams import Words, cut, telegrams
from training.treebank import Sentence

Kind = TypeVar("Kind")
MOST, EXCHANGED, RENAMED = 9000, 0.4, 0.5
HELPING = frozenset({"be", "have", "do", "get"})
SMALL = frozenset({"ADP", "CCONJ", "DET", "SCONJ", "PART"})
SHORTEST, LONGEST = 2, 13


def headlines(paragraphs: Sequence[Paragraph], seed: int) -> list[Paragraph]:
    """Paragraphs of one headline or a few; the same seed gives the same list."""
    chance = random.Random(seed)
    known = proper(paragraphs)
    stock = _stock(paragraphs, known["NNP"], chance)
    lines = [line for sentence in sentences(paragraphs) for line in _lines(sentence.words, stock)]
    lines = [exchanged(line, stock) if chance.random() < EXCHANGED else line for line in lines]
    chance.shuffle(lines)
    found = []
    for paragraph in telegrams(lines[:MOST], stock.names, chance):
        named = renamed(paragraph, known, chance) if chance.random() < RENAMED else paragraph
        found.append(_printed(named, chance))
    return found


def _stock(paragraphs: Sequence[Paragraph], proper_nouns: Sequence[str], chance: random.Random) -> Stock:
    nouns: dict[str, Counter[str]] = {"NN": Counter(), "NNS": Counter()}
    verbs: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    participles: dict[str, str] = {}
    for words in (sentence.words for sentence in sentences(paragraphs)):
        acted_on = {word.head for word in words if word.relation == "obj"}
        for n, word in enumerate(words):
            if word.pos == "NOUN" and word.tag in nouns and word.form.isalpha():
                nouns[word.tag][word.form.lower()] += 1
            if word.pos == "VERB" and word.lemma.isalpha() and word.lemma not in HELPING:
                verbs[n in acted_on][word.lemma.lower()] += word.tag in FINITE
                participles |= {word.lemma: word.form.lower()} if word.tag == "VBN" else {}
    return Stock(proper_nouns, _often(nouns), _often(verbs), participles, chance)


def _often(found: Mapping[Kind, Counter[str]]) -> dict[Kind, list[str]]:
    """What occurs more than once, for the rest are slips of the pen."""
    return {kind: sorted(form for form, count in counts.items() if count > 1) for kind, counts in found.items()}


def _printed(paragraph: Paragraph, chance: random.Random) -> Paragraph:
    """As a sentence; in title case, with the small words small or not; all in capitals."""
    found = chance.random()
    paragraph = curled(paragraph) if chance.random() < 0.4 else paragraph
    if found < 0.04:
        return recased(paragraph, str.upper)
    small: frozenset[str] = SMALL if found < 0.35 else frozenset()
    return paragraph if found > 0.52 else tuple(_titled(sentence, small) for sentence in paragraph)


def _titled(sentence: Sentence, small: frozenset[str]) -> Sentence:
    kept = (
        word if n and word.pos in small and len(word.form) < 5 else raised(word)
        for n, word in enumerate(sentence.words)
    )
    return Sentence(tuple(kept), sentence.paragraph)


def _lines(words: Words, stock: Stock) -> Iterator[Words]:
    """Every clause of a sentence as a headline, and now and then one of its phrases."""
    tree = (lowered(words[0]), *words[1:]) if words else ()
    for place, word in enumerate(tree):
        if word.relation in {"obj", "nsubj", "obl"} and word.pos == "NOUN" and stock.chance.random() < 0.03:
            yield from _fitting(cut(tree, sorted(trimmed(tree, place) - cases(tree, place)), place))
        subject = subject_of(tree, place)
        if subject and not any(kid.lemma in NEGATION for _, kid in kids_of(tree, place)):
            yield from _fitting(clause(tree, place, subject, stock))
            if stock.chance.random() < 0.5:
                yield from _fitting(turned(tree, place, subject, stock))


def _fitting(words: Words) -> Iterator[Words]:
    if SHORTEST <= len(words) <= LONGEST and not words[0].tag.startswith("W"):
        yield words
