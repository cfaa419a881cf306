"""Draft + head data -> Article, with its ids, its day of publication, its furniture and its headline"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath

from graph import intervals
from graph.corpus import check, furniture, headline, identity
from graph.corpus.draft import Draft, head_of, keyed
from graph.model import Article, Notice

_DEFAULT_LANGUAGE = "en"


def make(draft: Draft, given: Mapping[str, object], language: str) -> tuple[Article, tuple[Notice, ...]]:
    """The article and what is odd about it; `given` (corpus.toml) goes before the file's own head data.

    ArticleError when it cannot be read.
    """
    check.size(draft.text)
    head, notices = head_of({**keyed(draft.head), **keyed(given)}, draft.file)
    declared = head.get("language") or language
    check.language(draft.text, declared.partition("-")[0].lower())
    spoken = declared or _DEFAULT_LANGUAGE
    found = furniture.lines(draft.text, spoken[:2].lower(), author=head.get("author", ""), known=draft.furniture)
    check.report(found)
    article = _article(draft, head, found, spoken)
    return article, notices + tuple(_odd(article, head))


def _article(draft: Draft, head: Mapping[str, str], found: tuple[furniture.Line, ...], language: str) -> Article:
    title, url = head.get("title") or headline.guess(found), identity.address(head.get("url", ""))
    source = identity.source(head.get("outlet", ""), url, PurePath(draft.file).name)
    published = intervals.parse(head.get("published") or furniture.stamp(found))
    return Article(
        id=identity.article_id(source, url=url, title=title, published=published.edtf, text=draft.text),
        source=source,
        title=title or PurePath(draft.file.partition(":")[0]).stem,
        text=draft.text,
        published=published,
        author=head.get("author", ""),
        language=language,
        url=url,
        licence=head.get("licence", ""),
        file=draft.file,
        note=head.get("note", ""),
        headline=headline.find(title, found),
        furniture=furniture.spans(found),
    )


def _odd(article: Article, head: Mapping[str, str]) -> Iterator[Notice]:
    stated = head.get("published", "")
    if stated and not article.published.known:
        remedy = "Write it like 2024-02-05, 2024-02 or 2017-12~; until then bounds are inferred from the text."
        yield Notice(article.file, f"has a date that is not EDTF ({stated!r})", remedy)
    if not stated and not article.published.known:
        remedy = (
            "Give it as published in the file's head or in corpus.toml; until then bounds are inferred from the text."
        )
        yield Notice(article.file, "has no date of publication", remedy)
    if head.get("url") and not article.url:
        remedy = "Write it whole, like https://example.org/story; until then the article has none."
        yield Notice(article.file, f"has a url that is no address of the web ({head['url']!r})", remedy)
    if not head.get("outlet"):
        remedy = "Name its outlet in the file's head or in corpus.toml, so that it counts with its own."
        yield Notice(article.file, f"names no outlet, and stands as {article.source.name!r}", remedy)
    for notice in check.quotation_marks(article.text):
        yield Notice(article.file, notice.what, notice.remedy)
