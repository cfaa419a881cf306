"""a folder of articles -> Corpus: the articles that can be read, and a notice for each thing that cannot"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.corpus import head, jsonlines, markdown, plain, webpage
from graph.corpus.article import make
from graph.corpus.draft import Draft
from graph.corpus.head import Head
from graph.corpus.identity import canonical
from graph.errors import ArticleError, CorpusError
from graph.model import Article, Notice

Reader = Callable[[Path], Iterable[Draft | Notice]]

KINDS: dict[str, Reader] = {
    ".txt": plain.read,
    ".md": markdown.read,
    ".html": webpage.read,
    ".htm": webpage.read,
    ".jsonl": jsonlines.read,
}
# What may lie beside articles and is none.
_BESIDE = ("readme", "license", "licence", "notice")


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of one story in the order of corpus.toml, then by file name."""

    title: str
    articles: tuple[Article, ...]
    notices: tuple[Notice, ...] = ()


def load(folder: Path | str, *, out: Path | None = None) -> Corpus:
    """A folder (or one file) of articles, and a site of ours in it, `out`, left alone; CorpusError without a single article."""
    place = Path(folder)
    if not place.exists():
        raise CorpusError(
            f"{place}: no such folder. Give the folder that holds the articles, for example: parallax build seeds"
        )
    root = place if place.is_dir() else place.parent
    heads = head.read(root)
    found = (*_read(_files(place, heads), heads), *_unread(place, out))
    articles, twins = _distinct(item for item in found if isinstance(item, Article))
    copies = {twin.where for twin in twins}
    odd = tuple(item for item in found if isinstance(item, Notice) and item.where not in copies)
    notices = heads.notices + odd + twins
    if not articles:
        raise CorpusError(_nothing(place, notices))
    return Corpus(heads.title or root.resolve().name, articles, notices)


def seeds() -> Path:
    """The folder `seeds` here, else the one that ships: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).resolve().parent.parent
    places = (Path("seeds"), package / "data" / "seeds", package.parent / "seeds")
    return next((place for place in places if place.is_dir()), places[0])


def _nothing(place: Path, notices: tuple[Notice, ...]) -> str:
    kinds = ", ".join(sorted(KINDS))
    reasons = "".join(f"\n  {notice.where}: {notice.what}. {notice.remedy}" for notice in notices)
    return f"{place}: no article that can be read. Put articles there as {kinds}.{reasons}"


def _files(place: Path, heads: Head) -> tuple[Path, ...]:
    """The files of a folder, those that corpus.toml names first."""
    if place.is_file():
        return (place,)
    order = {name: number for number, name in enumerate(name.partition(":")[0] for name in heads.files)}
    files = [path for path in place.iterdir() if path.is_file() and not _aside(path)]
    return tuple(sorted(files, key=lambda path: (order.get(path.name, len(order)), path.name)))


def _unread(place: Path, out: Path | None) -> Iterator[Notice]:
    """A notice for each thing in a folder that is no file: a folder, or a link that leads nowhere."""
    for path in sorted(place.iterdir()) if place.is_dir() else ():
        if path.is_file() or path.name.startswith(".") or (out is not None and path.resolve() == out.resolve()):
            continue
        if path.is_dir():
            above = place.resolve().name
            yield Notice(path.name, "is a folder and was not looked into", f"Move its articles up into {above}.")
        elif path.is_symlink():
            yield Notice(path.name, "is a link to a file that is not there", "Mend the link, or remove it.")
        else:
            yield Notice(path.name, "is no file that holds an article", "Remove it, or save its text as a file.")


def _aside(path: Path) -> bool:
    return path.name.startswith(".") or path.name == head.NAME or path.stem.lower() in _BESIDE


def _read(files: Iterable[Path], heads: Head) -> Iterator[Article | Notice]:
    for path in files:
        for draft in _drafts(path):
            if isinstance(draft, Draft):
                yield from _article(draft, heads)
            else:
                yield draft


def _drafts(path: Path) -> Iterator[Draft | Notice]:
    reader = KINDS.get(path.suffix.lower())
    try:
        if reader is None:
            raise ArticleError("is of a kind that is not read", f"Save it as {', '.join(sorted(KINDS))}.")
        yield from reader(path)
    except ArticleError as error:
        yield Notice(path.name, error.what, error.remedy)


def _article(draft: Draft, heads: Head) -> Iterator[Article | Notice]:
    given: Mapping[str, object] = heads.files.get(draft.file, {})
    try:
        article, notices = make(draft, given, heads.language)
    except ArticleError as error:
        yield Notice(draft.file, error.what, error.remedy)
    else:
        yield article
        yield from notices


def _distinct(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Notice, ...]]:
    """The articles without those that came before under the same words, URL or id, and a notice for each of these."""
    kept: list[Article] = []
    notices: list[Notice] = []
    seen: dict[str, str] = {}
    for article in articles:
        keys = [f"id {article.id}", f"text {article.text}"] + ([f"url {canonical(article.url)}"] if article.url else [])
        twin = next((seen[key] for key in keys if key in seen), "")
        if twin:
            notices.append(Notice(article.file, f"is a duplicate of {twin} and was left out", "Remove one of the two."))
        else:
            kept.append(article)
            seen.update(dict.fromkeys(keys, article.file))
    return tuple(kept), tuple(notices)
