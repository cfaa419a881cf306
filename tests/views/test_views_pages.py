"""Pages as files: safe, complete, the same each time, nothing fetched"""

from __future__ import annotations

import gzip
import json
import pkgutil
import re
from dataclasses import replace
from html import unescape
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

import pytest

from bench.story import generated
from graph import views
from graph.errors import LanguageError
from graph.model import Article, Echo, Span
from graph.views import page
from graph.views.messages import load
from graph.views.story import tell
from tests.story import story

PAGES = ("index", "timeline", "sources", "graph", "embed", "paste")
FETCHING = re.compile(
    r"<(?:link[^>]+stylesheet|script[^>]+src|img[^>]+src|object|video|audio|source)\b|@import|url\(http"
)


def text(site: Path, name: str) -> str:
    return (site / f"{name}.html").read_text(encoding="utf-8")


def test_every_view_stands_in_the_table() -> None:
    modules = [import_module(f"graph.views.{m.name}") for m in pkgutil.iter_modules(views.__path__) if not m.ispkg]
    assert {m.render for m in modules if hasattr(m, "render")} == set(views.VIEWS.values())


def test_what_is_said_to_be_written_is_written(tmp_path: Path) -> None:
    written = views.write(story(), tmp_path / "site")
    assert sorted(written) == sorted((tmp_path / "site").iterdir())


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_fetched_and_no_style_stands_in_markup(site: Path, name: str) -> None:
    markup = re.sub(r"<(script|style)[^>]*>.*?</\1>", "", text(site, name), flags=re.S)
    assert not FETCHING.search(markup)
    assert " style=" not in markup
    assert not re.search(r"\son\w+=", markup.replace("onerror=alert(1)&gt;", ""))


@pytest.mark.parametrize("name", PAGES)
def test_the_policy_allows_what_is_inside_by_hash(site: Path, name: str) -> None:
    whole = text(site, name)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', whole)
    assert policy
    inside = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", whole, flags=re.S)
    assert inside
    assert all(page.sha256(part) in policy[1].replace("&#39;", "'") for part in inside)
    assert "unsafe" not in policy[1]


@pytest.mark.parametrize("name", ["index", "timeline", "sources", "graph"])
def test_a_hostile_title_stays_text(site: Path, name: str) -> None:
    assert "<img src=x" not in text(site, name)


def test_json_in_a_page_cannot_end_its_script() -> None:
    assert "</script" not in page.embedded({"title": "</script><!--<script>\u2028"})


@pytest.mark.parametrize("name", ["timeline", "embed"])
def test_every_event_and_quotation_is_in_the_markup(site: Path, name: str) -> None:
    plain = re.sub(r"<[^>]+>", "", text(site, name))
    for event in story().events:
        assert event.label in plain
    assert "No warning reached my office" in plain


def test_linked_data_names_events_and_articles(site: Path) -> None:
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', text(site, "embed"), flags=re.S)
    assert match
    data = json.loads(match[1])
    assert data["numberOfItems"] == 10
    breach = next(i["item"] for i in data["itemListElement"] if i["item"]["name"] == "The dam breaches")
    assert breach["startDate"] == "2031-04-06"
    articles = {a["@id"]: a["publisher"]["name"] for a in data["mentions"] if a["@type"] == "NewsArticle"}
    assert {articles[a["@id"]] for a in breach["subjectOf"]} == {
        "Northgate Post", "Daily Meridian", "Harbour Wire", "Valley Radio",
    }  # fmt: skip
    assert "No warning reached my office" in {claim["text"] for claim in data["mentions"] if claim["@type"] == "Claim"}


def test_the_same_story_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = views.write(story(), tmp_path)
    assert {p.name: p.read_bytes() for p in again} == {p.name: (site / p.name).read_bytes() for p in again}


def test_a_page_of_100_events_is_light(tmp_path: Path) -> None:
    from graph.views import timeline

    timeline.render(tell(generated(100)), tmp_path)
    assert len(gzip.compress((tmp_path / "timeline.html").read_bytes(), 9)) <= 30_000


def test_a_long_story_is_cut_into_pages_that_hold_all(long_site: Path) -> None:
    whole = text(long_site, "timeline")
    links = re.findall(r'class="row" href="(timeline-\d+\.html)#(e-[^"]+)"', whole)
    assert len(links) == 320
    for file, anchor in links:
        assert f'id="{anchor}"' in (long_site / file).read_text(encoding="utf-8")


def leads(folder: Path) -> list[tuple[str, str, str]]:
    """(page, file, anchor) of every link inside the folder."""
    found = []
    for file in sorted(folder.glob("*.html")):
        if file.name in {"embed.element.html", "embed.list.html"}:
            continue
        markup = re.sub(r"<(script|style)[^>]*>.*?</\1>", "", file.read_text(encoding="utf-8"), flags=re.S)
        for href in re.findall(r'<a [^>]*?href="([^"]*)"', markup):
            if not href.startswith("http"):
                target, _, anchor = unescape(href).partition("#")
                found.append((file.name, target or file.name, unquote(anchor)))
    return found


@pytest.mark.parametrize("name", ["site", "long_site"])
def test_every_link_leads_somewhere(request: pytest.FixtureRequest, name: str) -> None:
    folder: Path = request.getfixturevalue(name)
    ids = {file.name: set(re.findall(r' id="([^"]*)"', file.read_text("utf-8"))) for file in folder.glob("*.html")}
    ids |= {file.name: set() for file in folder.iterdir() if file.suffix != ".html"}
    found = leads(folder)
    assert len(found) > 100
    for page_name, target, anchor in found:
        filters = re.match(r"(states|sources)=", anchor)
        assert target in ids, (page_name, target)
        assert not anchor or filters or anchor in ids[target], (page_name, target, anchor)


@pytest.mark.parametrize("name", ["site", "long_site"])
def test_no_two_places_of_a_page_have_one_name(request: pytest.FixtureRequest, name: str) -> None:
    for file in sorted(request.getfixturevalue(name).glob("*.html")):
        names = re.findall(
            r' id="([^"]*)"', re.sub(r"<textarea.*?</textarea>", "", file.read_text("utf-8"), flags=re.S)
        )
        assert len(names) == len(set(names)), file.name


def test_words_told_of_an_event_and_of_a_topic_have_a_place_in_each(tmp_path: Path) -> None:
    timeline = story()
    date = next(a for a in timeline.agreements if a.facet == "date" and "breach" in a.event)
    both = tell(replace(timeline, agreements=(*timeline.agreements, replace(date, event="", topic="the wall"))))
    topic = next(card for card in both.topics if "wall" in card.label.lower())
    event = next(card for card in both.cards if "breach" in card.id)
    for card, other in ((topic, event), (event, topic)):
        there, elsewhere = ({i for r in c.reports for p in r.passages for i in p.ids} for c in (card, other))
        led = {voice.anchor for facet in card.facets for side in facet.sides for voice in side.voices}
        assert led <= there
        assert not led & elsewhere


def test_what_was_left_out_is_said(site: Path) -> None:
    assert "notes.bin" in text(site, "index")
    assert "remove it or save it as UTF-8 text" in text(site, "index")


def test_only_passages_of_two_articles_are_told_as_shared(tmp_path: Path) -> None:
    timeline = story()
    one, other = (article.id for article in timeline.articles[:2])
    own = Echo((one, Span(0, 9)), (one, Span(20, 30)), "repetition", "one event told twice: dam")
    both = Echo((one, Span(0, 9)), (other, Span(0, 9)), "copy", "nine letters")
    views.write(replace(timeline, echoes=(own, both)), tmp_path)
    assert "1 passage shared by two articles" in text(tmp_path, "index")
    assert "nine letters" in text(tmp_path, "sources")
    assert "told twice" not in text(tmp_path, "sources")


def test_a_quotation_that_is_cut_says_so_in_the_plain_list_too(site: Path) -> None:
    told = tell(story())
    cut = [p.cut for card in told.cards for r in card.reports for p in r.passages[:1]]
    listed = re.findall(r'<q dir="auto">(.*?)</q>', (site / "embed.list.html").read_text(encoding="utf-8"), re.S)
    assert any(after for _, after in cut)
    assert sum(words.endswith(" …") for words in listed) == sum(after for _, after in cut)
    assert sum(words.startswith("… ") for words in listed) == sum(before for before, _ in cut)


def test_an_empty_story_still_has_its_pages(tmp_path: Path) -> None:
    timeline = story()
    empty = replace(timeline, events=(), agreements=(), topics=(), origins=(), echoes=())
    names = {p.name for p in views.write(empty, tmp_path)}
    assert {f"{name}.html" for name in PAGES} <= names
    assert "No two sources were found to contradict each other." in text(tmp_path, "index")


def test_an_article_link_is_a_web_address_or_none(tmp_path: Path) -> None:
    timeline = story()
    readings = tuple(replace(r, article=_with_url(r.article, "javascript:alert(1)")) for r in timeline.readings)
    views.write(replace(timeline, readings=readings), tmp_path)
    assert not any("javascript:alert" in text(tmp_path, name) for name in PAGES)


def _with_url(article: Article, url: str) -> Article:
    return replace(article, url=url)


def test_a_language_without_words_is_named() -> None:
    with pytest.raises(LanguageError, match=r"xx.*xx\.toml"):
        load("xx")


def test_every_word_of_the_messages_is_used() -> None:
    used = "\n".join(
        p.read_text(encoding="utf-8")
        for d in ("", "templates", "static")
        for p in sorted((page.HERE / d).glob("*.*"))
        if p.suffix in {".py", ".html", ".js", ".txt"}
    )
    whole = {
        "facet",
        "verdict",
        "sign",
        "factuality",
        "state",
        "short",
        "meaning",
        "go",
        "count",
        "speaker",
        "number",
        "when.parts",
        "paste",
    }
    for section, words in load().words.items():
        for key in words:
            assert section in whole or key in used, f"{section}.{key} is said nowhere"
