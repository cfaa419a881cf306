"""a saved .html page -> one Draft: headline and article text as trafilatura finds them, head data from the page"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graph.corpus.decode import text_of
from graph.corpus.draft import Draft
from graph.errors import ArticleError

# A fixed day instead of trafilatura's today, and no guessing of a date out of the page's text.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}


def read(path: Path) -> Iterator[Draft]:
    """Offsets count in the extracted text, which starts with the headline."""
    # Loading trafilatura takes longer than reading five text files.
    from trafilatura import bare_extraction, extract_metadata

    page = text_of(path, markup=True)
    found = bare_extraction(page, include_comments=False, date_extraction_params=_DATES)
    text = (getattr(found, "text", None) or "").strip()
    if not text:
        raise ArticleError("holds no article, only page furniture", "Save the article's text as .txt.")
    head = extract_metadata(page, date_config=_DATES)
    title = (head.title or "").strip()
    headed = text if not title or text.startswith(title) else f"{title}\n\n{text}"
    yield Draft(path.name, headed, _head(head, title))


def _head(found: object, title: str) -> dict[str, object]:
    names = {"outlet": "sitename", "author": "author", "published": "date", "language": "language"}
    names |= {"url": "url", "licence": "license"}
    values = {key: getattr(found, name, None) for key, name in names.items()}
    return {key: value for key, value in {**values, "title": title}.items() if value}
