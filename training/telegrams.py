"""bare clauses -> the lines of headlines and bulletins: alone, side by side, with who says so or where it was"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from training.augment import REPORTING, Paragraph, below, raised
from training.treebank import Sentence, Word

Words = tuple[Word, ...]
MARKS = ("as", "as", "as", "after", "while", "before", "because", "when")
FINITE = {"VBD", "VBZ", "VBP"}
LEAST, SHORT = 3, 9


def telegrams(lines: Sequence[Words], names: Sequence[str], chance: random.Random) -> Iterator[Paragraph]:
    """Paragraphs of one line each, or of a few with full stops; a line may take the next as its second half."""
    waiting = list(reversed(lines))
    while waiting:
        line = _grown(waiting.pop(), waiting, names, chance)
        if chance.random() < 0.08 and len(waiting) > 3:
            more = [waiting.pop() for _ in range(chance.randint(1, 3))]
            yield tuple(_ended(each) for each in (line, *more))
        else:
            yield (_ended(line) if chance.random() < 0.06 else _begun(_commas(line, chance)),)


def _grown(line: Words, waiting: list[Words], names: Sequence[str], chance: random.Random) -> Words:
    """The line alone, or with another half."""
    found = 0.9 if len(line) <= LEAST and chance.random() < 0.5 else chance.random()
    if found < 0.55 or not waiting or len(line) > SHORT:
        return line
    if found < 0.63:
        return _said(line, _speaker(waiting, names, chance), chance)
    if found < 0.71:
        return _labelled(line, _speaker(waiting, names, chance), chance)
    second = waiting.pop()
    top = second[root_of(second)]
    if found < 0.82 and top.tag in FINITE:
        mark = chance.choice(MARKS)
        return together(line, Word(mark, mark, "SCONJ", "IN", "", 0, "mark", True), second, "advcl")
    if found < 0.94:
        return together(line, _point(","), second, "conj")
    return together(line, _point(chance.choice((";", ";", "-", "–"))), second, "parataxis")


def root_of(words: Words) -> int:
    """The word that heads itself."""
    return next((n for n, word in enumerate(words) if word.head == n), 0)


def cut(words: Words, places: Sequence[int], top: int) -> Words:
    """Some of the words with one of them as root; what hung on a word that is left out hangs on the root."""
    new = {place: n for n, place in enumerate(places)}
    return tuple(
        words[place]._replace(
            head=new[top] if place == top else new.get(words[place].head, new[top]),
            relation="root" if place == top else words[place].relation,
            space=words[place].space or place + 1 not in new,
        )
        for place in places
    )


def together(first: Words, joint: Word, second: Words, relation: str) -> Words:
    """Two lines as one: the joint and the second hang on what they must."""
    shift, top = len(first) + 1, root_of(second)
    moved = [word._replace(head=word.head + shift) for word in second]
    moved[top] = second[top]._replace(head=root_of(first), relation=relation)
    tight = joint.form in {",", ";", ":"}
    return (*_tight(first, tight), joint._replace(head=top + shift), *moved)


def _tight(words: Words, tight: bool) -> Words:
    return (*words[:-1], words[-1]._replace(space=not tight))


def _point(form: str) -> Word:
    return Word(form, form, "PUNCT", {",": ",", ";": ":", ":": ":"}.get(form, ":"), "", 0, "punct", True)


def _speaker(waiting: Sequence[Words], names: Sequence[str], chance: random.Random) -> Words:
    """A name, or the subject of another line."""
    other = chance.choice(waiting)
    found = [n for n, word in enumerate(other) if word.relation in {"nsubj", "nsubj:pass"} and word.pos != "NUM"]
    phrase = _phrase(other, found[0]) if found else ()
    if not phrase or phrase != tuple(range(len(phrase))) or chance.random() < 0.35:
        name = chance.choice(names)
        return (Word(name, name, "PROPN", "NNP", "Number=Sing", 0, "root", True),)
    return cut(other, phrase, found[0])


def _phrase(words: Words, top: int) -> tuple[int, ...]:
    """A word and all that hangs on it."""
    return tuple(sorted(below(words, top)))


def _labelled(line: Words, label: Words, chance: random.Random) -> Words:
    """ "Lund: mayor killed", "Mayor killed: police", "Mayor killed - police"."""
    if chance.random() < 0.6:
        return together(label, _point(":"), line, "parataxis")
    return together(line, _point(chance.choice((":", ":", "-", "–"))), label, "parataxis")


def _said(line: Words, speaker: Words, chance: random.Random) -> Words:
    """ "Mayor killed, police say", "Police say mayor killed"."""
    verb = _saying(speaker, chance)
    if chance.random() < 0.5:
        return _clause_first(line, speaker, verb)
    top, shift = root_of(speaker), len(speaker) + 1
    moved = [word._replace(head=word.head + shift) for word in line]
    inner = root_of(line)
    moved[inner] = line[inner]._replace(head=len(speaker), relation="ccomp")
    held = [w._replace(head=len(speaker), relation="nsubj") if n == top else w for n, w in enumerate(speaker)]
    return (*held, verb._replace(head=len(speaker)), *moved)


def _clause_first(line: Words, speaker: Words, verb: Word) -> Words:
    start, inner, top = len(line) + 1, root_of(line), root_of(speaker)
    place = start + len(speaker)
    clause = [w._replace(head=place, relation="ccomp") if n == inner else w for n, w in enumerate(line)]
    held = [
        w._replace(head=place, relation="nsubj") if n == top else w._replace(head=w.head + start)
        for n, w in enumerate(speaker)
    ]
    return (*_tight(tuple(clause), True), _point(",")._replace(head=inner), *held, verb._replace(head=place))


def _saying(speaker: Words, chance: random.Random) -> Word:
    lemma = "say" if chance.random() < 0.5 else chance.choice(REPORTING)
    many = speaker[root_of(speaker)].tag in {"NNS", "NNPS"}
    form = lemma if many else lemma[:-1] + "ies" if lemma[-2:] in {"ny", "ly"} else lemma + "s"
    number = "Number=Plur" if many else "Number=Sing"
    feats = f"Mood=Ind|{number}|Person=3|Tense=Pres|VerbForm=Fin"
    return Word(form, lemma, "VERB", "VBP" if many else "VBZ", feats, 0, "root", True)


def _commas(line: Words, chance: random.Random) -> Words:
    """ "Lund and Arlen" -> "Lund, Arlen", now and then."""
    found = list(line)
    for n, word in enumerate(line):
        if n and word.relation == "cc" and word.lemma == "and" and chance.random() < 0.35:
            found[n] = _point(",")._replace(head=word.head)
            found[n - 1] = found[n - 1]._replace(space=False)
    return tuple(found)


def _begun(line: Words) -> Sentence:
    return Sentence((raised(line[0]), *line[1:]), "made")


def _ended(line: Words) -> Sentence:
    stop = Word(".", ".", "PUNCT", ".", "", root_of(line), "punct", True)
    return Sentence((raised(line[0]), *_tight(line, True)[1:], stop), "made")
