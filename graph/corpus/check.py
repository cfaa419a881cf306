"""an article about to be read -> ArticleError when it cannot be, notices where its reading may be poor"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from unicodedata import bidirectional, name

from graph.corpus.furniture import Line
from graph.errors import ArticleError
from graph.lang.en.common import COMMON
from graph.model import Article, Event, Notice

LANGUAGES = {"en": COMMON}
LONGEST = 1_000_000
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
# A line of a report ends like a sentence, or is longer than the entries of a menu.
_SENTENCE = re.compile(r"[.!?\u2026][\"'\u201d\u2019\u00bb)\]]*$|^(?:\S+ ){7}")
_SAMPLE = 2000
_JUDGED = 30
_COMMON_SHARE = 0.12
_RIGHT_TO_LEFT = ("R", "AL")
_OWN = "Set language in corpus.toml if this is wrong."
_PAIRS = (("\u201c", "\u201d"), ("\u00ab", "\u00bb"))


def size(text: str) -> None:
    """ArticleError for a text too long to be one article."""
    if len(text) > LONGEST:
        raise ArticleError(
            f"has {len(text):,} characters, and one article may have {LONGEST:,}",
            "Split it into its articles, one file each.",
        )


def language(text: str, declared: str) -> None:
    """ArticleError for a language without rules, by the head data or by the words of the text."""
    if declared and declared not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise ArticleError(f"is in {declared!r}, and Parallax reads {known}", f"Translate it. {_OWN}")
    words = [match[0].lower() for match in islice(_WORD.finditer(text), _SAMPLE)]
    if declared or not words:
        return
    if sum(bidirectional(word[0]) in _RIGHT_TO_LEFT for word in words) * 2 > len(words):
        raise ArticleError("is written from right to left, and Parallax reads English only", f"Translate it. {_OWN}")
    if sum(_foreign(word[0]) for word in words) * 2 > len(words):
        raise ArticleError("is not written in Latin letters, and Parallax reads English only", f"Translate it. {_OWN}")
    if len(words) < _JUDGED:
        return
    if sum(word in COMMON for word in words) < _COMMON_SHARE * len(words):
        raise ArticleError("does not look like English, the one language read so far", f"Translate it. {_OWN}")


def _foreign(letter: str) -> bool:
    return not letter.isascii() and not name(letter, "LATIN").startswith("LATIN")


def report(found: Iterable[Line]) -> None:
    """ArticleError for a page without a report on it."""
    if not any(_SENTENCE.search(line.words) for line in found if not line.kind):
        raise ArticleError(
            "holds nothing but page furniture (menus, share buttons, footers)", "Save the article's own text."
        )


def unheard(articles: Iterable[Article], events: Iterable[Event]) -> Iterator[Notice]:
    """A notice for each article in which no event was found: it may be a menu, a login page, or about something unknown."""
    told = {mention.article for event in events for mention in event.mentions}
    for article in articles:
        if article.id not in told:
            yield Notice(
                article.file or article.id,
                "tells of no event that was recognised, and counts as a silent source",
                "Check that the file holds the article's text, or take it out.",
            )


def quotation_marks(text: str) -> Iterator[Notice]:
    """A notice for each kind of quotation mark that does not pair, or that the rules do not know."""
    odd = [f"{text.count(mark)} {mark}" for mark in ('"',) if text.count(mark) % 2]
    odd += [f"{text.count(a)} {a} and {text.count(b)} {b}" for a, b in _PAIRS if _unpaired(text, a, b)]
    if odd:
        yield Notice(
            "",
            f"has quotation marks that do not pair ({', '.join(odd)})",
            "Check where quotations end; claims may be cut wrong.",
        )


def _unpaired(text: str, opening: str, closing: str) -> bool:
    # A quotation over several paragraphs opens each of them and closes once.
    carried = len(re.findall(rf"\n\s*{opening}", text))
    surplus = text.count(opening) - text.count(closing)
    return surplus < 0 or surplus > carried
