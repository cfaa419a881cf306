"""paragraphs -> spaCy's binary documents; the second half of the converter"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from training.treebank import Sentence


def document(vocab: Vocab, paragraph: tuple[Sentence, ...]) -> Doc:
    """One paragraph with its gold tags and trees."""
    words = [word for sentence in paragraph for word in sentence.words]
    offsets = [start for sentence, start in _starts(paragraph) for _ in sentence.words]
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        tags=[word.tag for word in words],
        pos=[word.pos if word.pos != "_" else "X" for word in words],
        morphs=[word.feats for word in words],
        lemmas=[word.lemma for word in words],
        heads=[offset + word.head for offset, word in zip(offsets, words, strict=True)],
        deps=["ROOT" if word.relation == "root" else word.relation for word in words],
        sent_starts=[start == place for place, start in enumerate(offsets)],
    )


def _starts(paragraph: tuple[Sentence, ...]) -> list[tuple[Sentence, int]]:
    found, start = [], 0
    for sentence in paragraph:
        found.append((sentence, start))
        start += len(sentence.words)
    return found


def pack(vocab: Vocab, paragraphs: Iterable[tuple[Sentence, ...]]) -> DocBin:
    """The documents in the form `spacy train` reads."""
    return DocBin(docs=(document(vocab, paragraph) for paragraph in paragraphs), store_user_data=False)
