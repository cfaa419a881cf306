"""a folder of articles in four kinds -> articles with head data, furniture, headlines and ids that stay"""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from time import perf_counter

import pytest

from graph import corpus
from graph.corpus import KINDS, identity
from graph.corpus.check import LANGUAGES
from graph.corpus.furniture import RULES
from graph.lang.en.furniture import RULES as ENGLISH
from graph.model import Article
from graph.rule import Rule

REPORT = (
    "The old mill in Norhaven burned down on Monday, and two workers were hurt.\n"
    "The mayor said that the fire had started in the drying room.\n"
)
Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    def fill(**files: str) -> Path:
        for name, text in files.items():
            stem, _, kind = name.rpartition("_")
            (tmp_path / f"{stem}.{kind}").write_bytes(text.encode())
        return tmp_path

    return fill


def only(place: Path) -> Article:
    (article,) = corpus.load(place).articles
    return article


def left(article: Article) -> list[str]:
    return [article.quote(span) for span in article.furniture]


def test_a_text_file_is_kept_to_the_last_character(folder: Folder) -> None:
    text = f"Mill burns\r\n\r\n{REPORT}\t “Quoted”\u00a0words. \r\n"
    assert only(folder(mill_txt=text)).text == text


def test_front_matter_gives_head_data_and_is_furniture(folder: Folder) -> None:
    head = "---\noutlet: The Harbour Post\npublished: 2031-05-03\nauthor: Ana Roe\n---\n"
    article = only(folder(mill_md=f"{head}# Mill burns\n\n{REPORT}"))
    assert (article.source.name, article.published.edtf, article.author) == (
        "The Harbour Post",
        "2031-05-03",
        "Ana Roe",
    )
    assert article.title == "Mill burns"
    assert article.headline
    assert article.quote(article.headline) == "# Mill burns"
    assert "\n".join(left(article)) == head.strip()


def test_front_matter_opens_a_text_file_too(folder: Folder) -> None:
    head = "---\noutlet: The Harbour Post\npublished: 2031-05-03\n---"
    article = only(folder(mill_txt=f"{head}\nMill burns\n\n{REPORT}"))
    assert (article.source.name, article.published.edtf) == ("The Harbour Post", "2031-05-03")
    assert "\n".join(left(article)) == head


def test_keys_of_other_systems_are_known(folder: Folder) -> None:
    head = "---\nTitle: Mill burns\nsource: The Harbour Post\ndate: 2031-05-03\nby: nobody\n---"
    article = only(folder(mill_txt=f"{head}\n{REPORT}"))
    assert (article.source.name, article.title, article.published.edtf) == (
        "The Harbour Post",
        "Mill burns",
        "2031-05-03",
    )


def test_our_own_key_goes_before_that_of_another_system_and_corpus_toml_before_both(folder: Folder) -> None:
    both = folder(mill_txt=f"---\npublished: 2031-05-03\ndate: 2031-05-09\n---\n{REPORT}")
    assert only(both).published.edtf == "2031-05-03"
    (both / "corpus.toml").write_text('[[article]]\nfile = "mill.txt"\ndate = "2031-05-01"\n', encoding="utf-8")
    assert only(both).published.edtf == "2031-05-01"


@pytest.mark.parametrize("name", ["mill_txt", "mill_md"])
def test_a_title_with_a_colon_is_a_title(folder: Folder, name: str) -> None:
    head = "---\ntitle: Mill burns: two hurt [video]\noutlet: 'The Harbour Post'\npublished: 2031-05-03\n---"
    article = only(folder(**{name: f"{head}\n{REPORT}"}))
    assert (article.title, article.source.name) == ("Mill burns: two hurt [video]", "The Harbour Post")
    assert article.published.edtf == "2031-05-03"


@pytest.mark.parametrize("opening", ["---\nweather: fair\n---\n", "---\nMill: [burns\n---\n", "---\nMill burns\n---\n"])
def test_dashes_that_open_a_text_file_are_text(folder: Folder, opening: str) -> None:
    article = only(folder(mill_txt=f"{opening}{REPORT}"))
    assert (set(left(article)), article.published.known) == ({"---"}, False)


def test_a_rule_in_markdown_text_is_no_front_matter(folder: Folder) -> None:
    article = only(folder(mill_md=f"Mill burns\n\n{REPORT}\n---\n\n![The mill](mill.jpg)\n\nRain came.\n"))
    assert left(article) == ["---", "![The mill](mill.jpg)"]


def test_a_saved_page_gives_its_article_without_menus_and_its_head_data(folder: Folder) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in REPORT.splitlines() * 3)
    page = (
        '<html lang="en"><head><title>Mill burns</title><meta property="og:site_name" content="The Harbour Post">'
        '<meta property="article:published_time" content="2031-05-03T10:00:00Z"></head><body><nav><a>Home</a>'
        f"<a>Sport</a></nav><article><h1>Mill burns</h1>{paragraphs}</article><footer>All rights</footer></body></html>"
    )
    article = only(folder(mill_html=page))
    assert article.text.startswith("Mill burns\n")
    assert "two workers were hurt" in article.text
    assert "Sport" not in article.text
    assert (article.source.name, article.published.edtf) == ("The Harbour Post", "2031-05-03")


def test_a_page_without_a_date_gets_none(folder: Folder) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in REPORT.splitlines() * 3)
    page = f"<html><head><title>Mill burns</title></head><body><article><h1>Mill burns</h1>{paragraphs}</article></body></html>"
    assert not only(folder(mill_html=page)).published.known


def test_each_line_of_a_jsonl_file_is_an_article(folder: Folder) -> None:
    rows = [{"outlet": name, "published": "2031-05~", "text": f"{name} reports. {REPORT}"} for name in ("Post", "Echo")]
    found = corpus.load(folder(all_jsonl="\n".join(map(json.dumps, rows)))).articles
    assert [(a.source.id, a.file, a.published.edtf) for a in found] == [
        ("post", "all.jsonl:1", "2031-05~"),
        ("echo", "all.jsonl:2", "2031-05~"),
    ]


def test_corpus_toml_goes_before_the_files_own_head_data_and_gives_the_order(folder: Folder) -> None:
    toml = (
        'title = "The mill"\n[[article]]\nfile = "b.txt"\noutlet = "Echo"\n'
        '[[article]]\nfile = "a.md"\noutlet = "Post"\npublished = 2031-05-03\n'
    )
    head = "---\noutlet: Somebody\ntitle: Mill burns\n---\n"
    found = corpus.load(folder(corpus_toml=toml, a_md=head + REPORT, b_txt="Fire. " + REPORT, c_txt="More. " + REPORT))
    assert found.title == "The mill"
    assert [article.file for article in found.articles] == ["b.txt", "a.md", "c.txt"]
    post = found.articles[1]
    assert (post.source.name, post.title, post.published.edtf) == ("Post", "Mill burns", "2031-05-03")


def test_the_day_printed_on_the_page_dates_an_article_without_head_data(folder: Folder) -> None:
    article = only(folder(mill_txt=f"Mill burns\n\nPublished: Monday, 5 May 2031 - 10:20\n\n{REPORT}"))
    assert article.published.edtf == "2031-05-05"
    assert left(article) == ["Published: Monday, 5 May 2031 - 10:20"]


def test_an_article_id_follows_its_url_and_not_its_words(folder: Folder) -> None:
    toml = '[[article]]\nfile = "mill.txt"\noutlet = "Post"\nurl = "{}"\n'
    ids = set()
    for url in (
        "https://www.post.example/mill/",
        "http://post.example/mill?utm_source=x",
        "https://post.example/mill#top",
    ):
        ids.add(only(folder(corpus_toml=toml.format(url), mill_txt=REPORT + url)).id)
    assert len(ids) == 1
    assert ids.pop().startswith("post-")
    assert identity.canonical("https://post.example/mill?page=2") != identity.canonical("https://post.example/mill")


def test_an_outlet_of_another_script_has_an_id_of_its_own() -> None:
    first, second = (identity.source(name, "", "a.txt").id for name in ("新报", "الخبر"))
    assert first != second
    assert all(name.isascii() and name[0].isalpha() for name in (first, second))


def test_furniture_is_left_out_and_the_report_is_not(folder: Folder) -> None:
    top = "Home > World > Norhaven\n\nMill burns\n\nAna Roe\n\nThe mill on fire. (Photo: Jon Berg)\n\n"
    foot = "Ana Roe is a reporter in Norhaven.\n\nRelated articles\n\nHarbour bridge reopens after a year of works\n"
    toml = '[[article]]\nfile = "mill.txt"\nauthor = "Ana Roe"\ntitle = "Mill burns!"\n'
    article = only(folder(corpus_toml=toml, mill_txt=f"{top}{REPORT}\n{foot}"))
    assert left(article) == [
        "Home > World > Norhaven",
        "Ana Roe",
        "The mill on fire. (Photo: Jon Berg)",
        "Ana Roe is a reporter in Norhaven.",
        "Related articles",
        "Harbour bridge reopens after a year of works",
    ]
    assert article.headline
    assert article.quote(article.headline) == "Mill burns"


def test_a_menu_line_at_the_top_does_not_swallow_the_report(folder: Folder) -> None:
    assert left(only(folder(mill_txt=f"Most popular\n\n{REPORT * 4}"))) == ["Most popular"]


def test_a_box_of_links_ends_where_the_report_goes_on(folder: Folder) -> None:
    box = "Trending stories:\n\nHarbour bridge reopens\n\nMayor to step down\n\n"
    kept = left(only(folder(mill_txt=f"{REPORT * 2}{box}{REPORT}")))
    assert kept == ["Trending stories:", "Harbour bridge reopens", "Mayor to step down"]


def test_days_that_head_the_parts_of_a_chronology_are_no_day_of_publication(folder: Folder) -> None:
    article = only(folder(mill_txt="".join(f"{day} May 2031\n\n{REPORT}\n" for day in (3, 4, 5))))
    assert left(article) == []
    assert not article.published.known


def test_a_person_described_in_the_middle_of_a_report_is_no_biography(folder: Folder) -> None:
    assert left(only(folder(mill_txt=f"{REPORT}Jon Berg is a journalist in Norhaven.\n{REPORT}"))) == []


@pytest.mark.parametrize("rule", ENGLISH, ids=lambda rule: rule.name)
def test_a_furniture_rule_means_what_its_examples_say(rule: Rule[str]) -> None:
    assert rule.means, rule.name
    assert rule.ignores, rule.name
    for line, kind in rule.means:
        match = rule.pattern.match(line.lower())
        assert match, line
        assert rule.meaning(match) == kind
    for line in rule.ignores:
        assert not rule.pattern.match(line.lower()), line


def test_a_furniture_rule_takes_no_time_over_a_long_line() -> None:
    start = perf_counter()
    for line in ("share " * 100, "x / " * 200, "a (photo " * 60, "ana roe " * 80, "all rights " * 60, "qr code" * 80):
        for rule in ENGLISH:
            rule.pattern.match(line[:600])
    assert perf_counter() - start < 1


def test_every_kind_of_file_and_every_language_stands_in_its_table() -> None:
    found = [import_module(f"graph.corpus.{module.name}") for module in iter_modules(corpus.__path__)]
    readers = {
        vars(module)["read"]
        for module in found
        if "Draft" in str(getattr(vars(module).get("read"), "__annotations__", ""))
    }
    assert readers == set(KINDS.values())
    assert set(RULES) == set(LANGUAGES)
