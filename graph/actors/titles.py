"""a name in a text -> the rank, the post or the kind of ship that the words beside it tell: "Sgt. Ada Lund" """

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.lang.en import titles as words
from graph.lang.en.stems import telling
from graph.model import Article, Span
from graph.naming import fold, initials

Families = Sequence[Sequence[frozenset[str]]]
_REACH, _MOST, _APART, _LEAST = 90, 6, 3, 2


@dataclass(frozen=True, slots=True)
class Title:
    """What somebody is called: the words, where they stand, the title in whose office he is one of several, the word that
    tells what he is in charge of, and the names of bodies around."""

    held: str
    span: Span
    office: str = ""
    charge: str = ""
    around: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """By what equal titles go."""
        return f"one in the office of the {self.office}" if self.office else self.held


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is compared; of a short form each word of the long one."""

    name: str
    span: Span


def beside(article: Article, name: Span, sentence: Span, families: Families) -> Iterator[Title]:
    """The titles right before a name, at the beginning of its sentence, and behind a comma or "is"."""
    text = article.text
    run = _run(text, sentence.start, name.start)
    yield from _ending(run, text, families)
    # "The chairman and director Ada Lund" holds both.
    if run and (joint := words.JOINED.search(text, sentence.start, run[0].span.start)):
        yield from _ending(_run(text, sentence.start, joint.start()), text, families)
    if match := words.AS.match(text[sentence.start : name.start]):
        yield from _leading(text, Span(sentence.start + match.start(1), name.start), families)
    for rule in (words.BEHIND, words.IS):
        if match := rule.match(text, name.end, sentence.end):
            yield from _leading(text, Span(match.end(), min(match.end() + _REACH, sentence.end)), families)


def _run(text: str, start: int, end: int) -> list[Word]:
    """The words right before a name, up to a mark or a small word."""
    found: list[Word] = []
    for match in reversed(list(words.WORD.finditer(text, max(start, end - _REACH), end))):
        gap = text[match.end() : found[0].span.start if found else end].replace(".", "", 1) or " "
        if not words.AT_ONCE.fullmatch(gap) or not _inside(match[0]):
            break
        found = [*_words(match[0], Span(match.start(), match.end())), *found]
    return found


def _inside(word: str) -> bool:
    return word[0].isupper() or telling(word.lower()) or words.OTHERWISE.match(word.lower()) is not None


def _words(written: str, span: Span) -> list[Word]:
    plain = written.lower().replace(".", "").replace("\u2019", "'")
    return [Word(word, span) for word in words.SHORT.get(plain, plain).split()]


def _leading(text: str, span: Span, families: Families) -> Iterator[Title]:
    """The title with which a stretch of text begins, and what stands behind it up to the next mark."""
    stop = words.TAIL.search(text, span.start, span.end)
    if stop is None or words.OTHERWISE.search(text[span.start : stop.start()].lower()):
        return
    found = [
        word
        for match in words.WORD.finditer(text, span.start, stop.start())
        for word in _words(match[0], Span(match.start(), match.end()))
    ]
    if len(found) <= _MOST:
        yield from _ending(found, text, families, _behind(text, stop.start(), span.end))
    if stop[0].strip() == words.AND:
        yield from _leading(text, Span(stop.end() + 1, span.end), families)


def _behind(text: str, start: int, end: int) -> Span:
    mark = words.MARK.search(text, start, end)
    return Span(start, mark.start() if mark else end)


def _ending(run: Sequence[Word], text: str, families: Families, behind: Span | None = None) -> Iterator[Title]:
    """The title that a run of words ends with."""
    run = run[-_MOST:]
    if not run or words.OTHERWISE.search(_joined(run)):
        return
    tail = text[behind.start : behind.end] if behind else ""
    office = _office(run[-1].name, tail, families)
    found = (len(run) - 1, run[-1].name) if office else _found(run, families)
    if found is None:
        return
    first, name = found
    outside = f"{text[run[0].span.start : run[first].span.start]} {tail}"
    end = run[-1].span.end if not office or behind is None else behind.end
    own = len(run) - len(_head(name).split())
    charge = run[own - 1].name if own and run[own - 1].name not in words.UNDER else ""
    start = run[own - 1 if charge and first == own and _head(name) in words.HEADS else first].span.start
    yield Title(name, Span(start, end), office, charge, _bodies(outside))


def _found(run: Sequence[Word], families: Families) -> tuple[int, str] | None:
    """The longer of a listed title and one with a head."""
    return min((one for one in (_listed(run, families), _headed(run)) if one), default=None)


def _listed(run: Sequence[Word], families: Families) -> tuple[int, str] | None:
    """Where the longest title of a family begins that the run ends with, and its name."""
    for first in range(len(run)):
        name = _joined(run[first:])
        if any(name in line for family in families for line in family):
            return first, name
    return None


def _headed(run: Sequence[Word]) -> tuple[int, str] | None:
    """ "The deputy associate director": the head, and the words that tell that it is not the first in its place."""
    heads = (len(run) - length for length in (2, 1) if _joined(run[-length:]) in words.HEADS)
    if (head := next(heads, None)) is None:
        return None
    under = [place for place in range(max(head - _APART, 0), head) if run[place].name in words.UNDER]
    return (under or [head])[0], " ".join((*(run[place].name for place in under), _joined(run[head:])))


def _joined(run: Sequence[Word]) -> str:
    return " ".join(word.name for word in run)


def _office(noun: str, tail: str, families: Families) -> str:
    """The title in whose office somebody is one of several: "an inspector with the fire marshal's office"."""
    match = words.OFFICE.search(tail) if noun in words.ONE_OF else None
    if match is None:
        return ""
    run = [word for one in words.WORD.finditer(tail, 0, match.start()) for word in _words(one[0], Span(0, 0))]
    found = _found(run, families)
    return found[1] if found else ""


def _bodies(text: str) -> frozenset[str]:
    """The words of the names beside a title, and their initials."""
    names = [match[0] for match in words.WORD.finditer(text) if match[0][0].isupper() and telling(match[0].lower())]
    short = fold(initials(" ".join(names)))
    return frozenset((*map(fold, names), *((short,) if len(short) > _LEAST else ())))


def apart(one: Title, other: Title, families: Families) -> bool:
    """True for two titles of which nobody holds both."""
    if one.office or other.office:
        return one.office == other.held or other.office == one.held
    for family in families:
        lines = [{place for place, line in enumerate(family) if title.held in line} for title in (one, other)]
        if lines[0] and lines[1]:
            return not lines[0] & lines[1] and not (family in words.POSTS and _of_two_bodies(one, other))
    mine, yours = (_head(title.held) for title in (one, other))
    if mine != yours or one.held == other.held or _of_two_bodies(one, other):
        return False
    return not (one.charge and other.charge) or one.charge == other.charge


def _head(name: str) -> str:
    """The head of a title, without what tells that somebody stands under another."""
    return " ".join(word for word in name.split() if word not in words.UNDER)


def _of_two_bodies(one: Title, other: Title) -> bool:
    return bool(one.around and other.around) and one.around.isdisjoint(other.around)
