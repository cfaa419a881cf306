"""paragraphs, a seed -> more paragraphs: quotes, letter case, names, reporting clauses moved, verbs joined"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from training.treebank import Sentence, Word

Paragraph = tuple[Sentence, ...]

REPORTING = tuple(
    re.findall(
        r"\w+",
        "say tell announce claim deny report state declare confirm warn argue add admit explain insist note reveal suggest"
        " believe think hope write reply acknowledge allege estimate predict promise stress observe",
    )
)
CURLED_SHARE, CAPITALS, TITLE, LOWER, RENAMED, JOINED, SINGLE = 0.45, 0.03, 0.03, 0.02, 0.12, 0.035, 0.06


def augment(paragraphs: Sequence[Paragraph], seed: int) -> list[Paragraph]:
    """The paragraphs and their altered copies, shuffled; the same seed gives the same list."""
    chance = random.Random(seed)
    names = proper(paragraphs)
    altered = [
        *(recased(p, str.upper) for p in _share(paragraphs, CAPITALS, chance)),
        *(recased(p, _title) for p in _share(paragraphs, TITLE, chance)),
        *(recased(p, str.lower) for p in _share(paragraphs, LOWER, chance)),
        *(renamed(p, names, chance) for p in _share(paragraphs, RENAMED, chance)),
        *((sentence,) for p in _share(paragraphs, SINGLE, chance) for sentence in p),
        *_inverted(paragraphs, chance),
        *_joined(paragraphs, chance),
    ]
    found = [curled(p) if chance.random() < CURLED_SHARE else p for p in (*paragraphs, *altered)]
    chance.shuffle(found)
    return found


def _share(paragraphs: Sequence[Paragraph], share: float, chance: random.Random) -> list[Paragraph]:
    return [paragraph for paragraph in paragraphs if chance.random() < share]


def _mapped(paragraph: Paragraph, change: Callable[[Word], str]) -> Paragraph:
    return tuple(
        Sentence(tuple(word._replace(form=change(word)) for word in sentence.words), sentence.paragraph)
        for sentence in paragraph
    )


def recased(paragraph: Paragraph, change: Callable[[str], str]) -> Paragraph:
    return _mapped(paragraph, lambda word: change(word.form))


def _title(form: str) -> str:
    return form[:1].upper() + form[1:]


def curled(paragraph: Paragraph) -> Paragraph:
    opening = False

    def curl(word: Word) -> str:
        nonlocal opening
        if word.form in {'"', "``", "''"}:
            opening = not opening
            return "“" if opening else "”"
        return word.form.replace("'", "’")

    return _mapped(paragraph, curl)


def proper(paragraphs: Sequence[Paragraph]) -> dict[str, list[str]]:
    """Proper nouns by tag, each once, to put in the place of others."""
    found: dict[str, set[str]] = defaultdict(set)
    for sentence in sentences(paragraphs):
        for word in filter(_is_name, sentence.words):
            found[word.tag].add(word.form)
    return {tag: sorted(forms) for tag, forms in sorted(found.items())}


def sentences(paragraphs: Sequence[Paragraph]) -> Iterator[Sentence]:
    return (sentence for paragraph in paragraphs for sentence in paragraph)


def _is_name(word: Word) -> bool:
    return word.pos == "PROPN" and word.form[:1].isupper() and word.form[1:].islower() and len(word.form) > 2


def renamed(paragraph: Paragraph, names: dict[str, list[str]], chance: random.Random) -> Paragraph:
    """Half of the new names are spliced from two, so that the parser meets words it has never seen."""
    given: dict[str, str] = {}

    def rename(word: Word) -> str:
        if not _is_name(word):
            return word.form
        if word.form not in given:
            given[word.form] = spliced(names[word.tag], chance)
        return given[word.form]

    return _mapped(paragraph, rename)


def spliced(names: Sequence[str], chance: random.Random) -> str:
    """One of the names, or the beginning of one with the end of another."""
    first, second = chance.choice(names), chance.choice(names)
    splice = first[: max(2, len(first) // 2)] + second[len(second) // 2 :].lower()
    return first if chance.random() < 0.5 else splice


def below(words: Sequence[Word], top: int) -> set[int]:
    """The word and all that hangs on it."""
    found, grown = {top}, True
    while grown:
        more = {i for i, word in enumerate(words) if word.head in found} - found
        found |= more
        grown = bool(more)
    return found


def _unbroken(places: set[int]) -> bool:
    return bool(places) and max(places) - min(places) + 1 == len(places)


Piece = Word | int


def built(words: Sequence[Word], pieces: Sequence[Piece]) -> Sentence:
    """Old words by index and new words (whose head is an old index) in their new order; spaces as printed."""
    new_place = {piece: n for n, piece in enumerate(pieces) if isinstance(piece, int)}
    found = []
    for n, piece in enumerate(pieces):
        word = words[piece] if isinstance(piece, int) else piece
        head = n if isinstance(piece, int) and word.head == piece else new_place[word.head]
        following = pieces[n + 1] if n + 1 < len(pieces) else None
        kept = isinstance(piece, int) and following == piece + 1
        space = (
            word.space if kept else _space_between(word, words[following] if isinstance(following, int) else following)
        )
        found.append(word._replace(head=head, space=space))
    return Sentence(tuple(found), "made")


def _space_between(word: Word, following: Word | None) -> bool:
    if following is None:
        return True
    return word.tag != "``" and following.tag not in {",", ".", "''"}


def _mark(form: str, tag: str, head: int) -> Word:
    return Word(form, form, "PUNCT", tag, "", head, "punct", True)


def lowered(word: Word) -> Word:
    keep = word.pos == "PROPN" or word.form == "I" or word.form[1:].isupper()
    return word if keep else word._replace(form=word.form[:1].lower() + word.form[1:])


def raised(word: Word) -> Word:
    return word._replace(form=word.form[:1].upper() + word.form[1:])


def _inverted(paragraphs: Sequence[Paragraph], chance: random.Random) -> Iterator[Paragraph]:
    """ "X said that S." -> "S, X said." and its kin, two ways each."""
    for sentence in sentences(paragraphs):
        shape = _reporting_shape(sentence.words)
        for way in chance.sample(range(4), 2) if shape else ():
            yield (_moved(sentence.words, *shape, way=way),)


def _reporting_shape(words: Sequence[Word]) -> tuple[int, list[int], list[int], list[int]] | None:
    """(verb, its subject, its clause, the rest before and after) where the three stand as "X said (that) S"."""
    verb = next((i for i, word in enumerate(words) if word.head == i), 0)
    if words[verb].pos != "VERB" or words[verb].lemma not in REPORTING or any('"' in w.form for w in words):
        return None
    kids = {word.relation: i for i, word in enumerate(words) if word.head == verb and i != verb}
    if not {"nsubj", "ccomp"} <= set(kids) or kids.keys() & {
        "conj",
        "aux",
        "advcl",
        "parataxis",
        "obj",
        "iobj",
        "advmod",
    }:
        return None
    subject, clause = below(words, kids["nsubj"]), below(words, kids["ccomp"])
    started = min(subject) == 0 and max(subject) < verb < min(clause)
    if not (started and _unbroken(subject) and _unbroken(clause)) or words[-1].pos != "PUNCT":
        return None
    spoken = [i for i in sorted(clause) if not (i == min(clause) and words[i].relation == "mark")]
    between = [i for i in range(max(subject) + 1, min(clause)) if i != verb and words[i].pos != "PUNCT"]
    tail = any(words[i].pos != "PUNCT" for i in range(max(clause) + 1, len(words)))
    if tail or len(spoken) < 3 or any(words[i].pos == "PUNCT" for i in spoken[:1]):
        return None
    return verb, sorted(subject), spoken, between


def _moved(
    words: Sequence[Word], verb: int, subject: list[int], spoken: list[int], between: list[int], *, way: int
) -> Sentence:
    renewed = list(words)
    renewed[subject[0]] = lowered(words[subject[0]])
    renewed[spoken[0]] = raised(words[spoken[0]])
    inner = next(i for i in spoken if words[i].head == verb)
    end = len(words) - 1
    quoted = way in (1, 3)
    opening, closing = ([_mark('"', "``", inner)], [_mark('"', "''", inner)]) if quoted else ([], [])
    order = [verb, *subject, *between] if way >= 2 else [*subject, verb, *between]
    if any(words[i].pos == "PRON" for i in subject):
        order = [*subject, verb, *between]
    return built(renewed, [*opening, *spoken, _mark(",", ",", inner), *closing, *order, end])


def _joined(paragraphs: Sequence[Paragraph], chance: random.Random) -> Iterator[Paragraph]:
    """ "A did x." and "B did y." -> "A did x and did y." """
    simple = [s.words for s in sentences(paragraphs) if _is_simple(s.words)]
    for words in simple:
        other = chance.choice(simple)
        if chance.random() < JOINED * 6 and words is not other:
            yield (_coordinated(words, other),)


def _is_simple(words: Sequence[Word]) -> bool:
    """Subject first, one past-tense verb right behind it, a full stop at the end."""
    verb = next((i for i, word in enumerate(words) if word.head == i), 0)
    if words[verb].tag != "VBD" or words[verb].pos != "VERB" or words[-1].form != "." or not 5 <= len(words) <= 30:
        return False
    kids = [word.relation for i, word in enumerate(words) if word.head == verb and i != verb]
    subject = next((i for i, w in enumerate(words) if w.head == verb and w.relation == "nsubj"), None)
    if subject is None or {"conj", "ccomp", "parataxis", "discourse"} & set(kids):
        return False
    return below(words, subject) == set(range(verb))


def _coordinated(words: Sequence[Word], other: Sequence[Word]) -> Sentence:
    verb = next(i for i, word in enumerate(words) if word.head == i)
    second = next(i for i, word in enumerate(other) if word.head == i)
    shift = len(words) - 1
    moved = {i: shift + i - second + 1 for i in range(second, len(other) - 1)}
    joint = Word("and", "and", "CCONJ", "CC", "", moved[second], "cc", True)
    start = (*words[:-2], words[-2]._replace(space=True))
    tail = [
        other[i]._replace(head=verb if i == second else moved.get(other[i].head, moved[second])) for i in sorted(moved)
    ]
    tail[0] = tail[0]._replace(relation="conj")
    return Sentence((*start, joint, *tail, words[-1]._replace(head=verb)), "made")
