"""The embed: what it holds, in every form, in a host page, and its checklist"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graph.errors import GraphError
from graph.model import Timeline
from graph.views import embed, still
from graph.views.choice import Choice, choose
from graph.views.page import sha256, static
from graph.views.story import tell
from tests.story import story
from tests.views.conftest import Tab

Open = Callable[..., Tab]
HOST = """<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body><h1>The dam, a year on</h1>
<p>The wall of the Karsel dam gave way in April. Outlets agree on most of the sequence.</p>{embed}
<p>The inquiry goes on.</p><script>{script}</script></body></html>"""


def snippet(site: Path) -> str:
    return (site / "embed.html.txt").read_text(encoding="utf-8")


def text(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def frame(site: Path) -> str:
    match = re.search(r"<iframe[^>]*></iframe>", snippet(site))
    assert match
    return match[0]


def host(site: Path, markup: str, *, script: str = "") -> str:
    (site / "host.html").write_text(HOST.format(embed=markup, script=script), encoding="utf-8")
    return (site / "host.html").as_uri()


@pytest.fixture
def own_site(site: Path, tmp_path: Path) -> Path:
    """A copy of the embed that a test may change."""
    for file in site.glob("embed*"):
        shutil.copy(file, tmp_path)
    return tmp_path


# What it holds


def test_events_are_chosen_by_id_actor_and_period() -> None:
    told = tell(story())
    assert [c.id for c in choose(told, Choice(events=("2031-04-07-breach",)))] == ["2031-04-07-breach"]
    assert [c.label for c in choose(told, Choice(actor="parliament"))] == ["Parliament opens an inquiry"]
    assert [c.date for c in choose(told, Choice(since="2031-04-14", until="2031-05"))] == [
        "about April 2031", "14 April 2031", "2 May 2031",
    ]  # fmt: skip
    assert {c.state for c in choose(told, Choice(limit=3))} == {"diverge"}


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (Choice(events=("nothing",)), "no event 'nothing'"),
        (Choice(actor="nobody"), "no event meets the choice"),
        (Choice(since="April"), "'April' is no date"),
        (Choice(until="2031-13"), "'2031-13' is no date"),
    ],
)
def test_a_choice_that_leads_nowhere_says_what_to_do(choice: Choice, said: str) -> None:
    with pytest.raises(GraphError, match=said):
        choose(tell(story()), choice)


def test_no_more_than_twelve_and_the_rest_is_named(tmp_path: Path) -> None:
    from bench.story import generated

    embed.write(generated(40), tmp_path)
    assert text(tmp_path, "embed.html").count("<li id=") == 12
    assert "28 more events on the full timeline." in text(tmp_path, "embed.html")


# The forms


@pytest.mark.parametrize("name", ["embed.html", "embed.element.html", "embed.list.html"])
def test_every_form_holds_every_event_and_its_quotation(site: Path, name: str) -> None:
    plain = re.sub(r"<(style|script).*?</\1>|<[^>]+>", "", text(site, name), flags=re.S)
    for event in story().events:
        assert event.label in plain
    assert "About 6,000 people" in plain
    assert "Sources diverge" in plain


def test_the_plain_list_needs_no_style_and_no_script(site: Path) -> None:
    assert not re.search(r"<(style|script|svg)|class=|style=", text(site, "embed.list.html"))


def test_the_snippet_offers_each_form(site: Path) -> None:
    for part in ("<iframe", "<parallax-timeline", "<amp-iframe", "resizable", "overflow", "placeholder", "<section>"):
        assert part in snippet(site)


def test_the_frame_is_named_lazy_and_without_same_origin(site: Path) -> None:
    found = frame(site)
    assert 'title="Karsel dam failure: what the sources report"' in found
    assert 'loading="lazy"' in found
    assert "referrerpolicy" in found
    assert "allow-same-origin" not in found


def test_the_address_of_the_folder_is_put_everywhere(tmp_path: Path) -> None:
    embed.write(story(), tmp_path, base="https://news.example/dam/")
    answer = json.loads(text(tmp_path, "embed.oembed.json"))
    assert 'src="https://news.example/dam/embed.html"' in answer["html"]
    assert answer["thumbnail_url"] == "https://news.example/dam/embed.png"
    assert 'href="https://news.example/dam/timeline.html' in text(tmp_path, "embed.list.html")


def test_oembed_says_what_the_standard_asks(site: Path) -> None:
    answer = json.loads(text(site, "embed.oembed.json"))
    assert (answer["version"], answer["type"]) == ("1.0", "rich")
    assert {"html", "width", "height", "title", "thumbnail_url", "thumbnail_width", "thumbnail_height"} <= answer.keys()
    assert text(site, "embed.html").index("application/json+oembed") < 5_000


def test_script_and_style_of_the_embed_are_small() -> None:
    import gzip

    size = len(gzip.compress((static("embed.css") + static("embed.js")).encode(), 9))
    assert size <= 12_000


def test_the_embed_touches_no_storage_no_cookie_no_address() -> None:
    script = static("embed.js") + static("element.js")
    assert not re.search(
        r"localStorage|sessionStorage|document\.cookie|indexedDB|replaceState|pushState|\beval\b", script
    )
    assert "parent.document" not in script


# Still images


def test_the_still_picture_is_described(site: Path) -> None:
    drawn = text(site, "embed.svg")
    assert 'role="img"' in drawn
    assert "7 April 2031: The dam breaches (sources diverge)" in drawn.replace("6–7", "7").replace("6–", "")


def test_the_picture_has_the_size_of_a_social_card(site: Path) -> None:
    from PIL import Image

    with Image.open(site / "embed.png") as image:
        assert image.size == (1200, 630)
        colours = image.getcolors(1 << 20)
    assert colours is not None
    assert len(colours) > 20


def test_hostile_words_stay_words_in_the_picture() -> None:
    timeline = story()
    hostile = replace(timeline, title="</svg><script>alert(1)</script>" + "x" * 10_000)
    drawn = still.svg(still.draw(tell(hostile), tell(hostile).cards), "a & b")
    assert "<script" not in drawn
    assert len(drawn) < 30_000


def test_letters_the_font_lacks_are_replaced() -> None:
    assert still.printable("1–12 März, Łódź 中", 20) == "1-12 Marz, ·odz ·"


# Pinned and live


def test_the_same_events_keep_their_version(own_site: Path) -> None:
    before = {p.name: p.read_bytes() for p in own_site.iterdir()}
    embed.write(story(), own_site)
    assert {p.name: p.read_bytes() for p in own_site.iterdir()} == before


def test_a_changed_story_says_what_changed_and_leaves_the_pinned_page(own_site: Path) -> None:
    pinned = next(p for p in own_site.glob("embed-*.html"))
    old = pinned.read_bytes()
    embed.write(_changed(story()), own_site)
    assert pinned.read_bytes() == old
    assert len(list(own_site.glob("embed-*.html"))) == 2
    said = text(own_site, "embed.html")
    assert re.search(r"Changed since version \w{8}: 1 event removed, 1 event altered\.", said)


def _changed(timeline: Timeline) -> Timeline:
    events = tuple(replace(e, label="The wall breaks") if "breach" in e.id else e for e in timeline.events[1:])
    return replace(timeline, events=events)


def test_a_broken_history_is_begun_anew(own_site: Path) -> None:
    (own_site / "embed.changes.json").write_text("[1, 2", encoding="utf-8")
    embed.write(story(), own_site)
    assert len(json.loads(text(own_site, "embed.changes.json"))) == 1


# In a host page


def test_a_sandboxed_frame_grows_to_its_content(own_site: Path, opened: Open) -> None:
    listener = re.search(r"<script>\n(addEventListener.*?)</script>", snippet(own_site), flags=re.S)
    assert listener
    tab = opened(host(own_site, frame(own_site), script=listener[1]), width=400)
    tab.page.wait_for_function("Number(document.querySelector('iframe').height) > 900")
    before = tab.page.evaluate("Number(document.querySelector('iframe').height)")
    tab.page.frame_locator("iframe").locator("summary").nth(5).click()
    tab.page.wait_for_function(f"Number(document.querySelector('iframe').height) > {before} + 100")
    assert tab.errors == []


def test_a_frame_without_the_listener_scrolls_inside(own_site: Path, opened: Open) -> None:
    tab = opened(host(own_site, frame(own_site)), width=400)
    tab.page.wait_for_timeout(300)
    assert tab.page.evaluate("document.querySelector('iframe').height") == "620"
    assert tab.page.frame_locator("iframe").locator("li:last-child .tt").first.inner_text()
    assert tab.errors == []


def test_the_listener_ignores_other_senders_and_odd_heights(own_site: Path, opened: Open) -> None:
    tab = opened(host(own_site, '<iframe data-parallax height="620" title="t"></iframe>', script=static("host.js")))
    for data in ("{type:'embed-size',height:1e9}", "{type:'embed-size',height:700}", "'embed-size'", "null"):
        tab.page.evaluate(f"postMessage({data}, '*')")
    tab.page.wait_for_timeout(100)
    assert tab.page.evaluate("document.querySelector('iframe').height") == "620"
    assert tab.errors == []


def test_the_height_is_told_in_three_dialects(own_site: Path, opened: Open) -> None:
    script = "window.got=[];addEventListener('message',e=>got.push(e.data))"
    page = opened(host(own_site, frame(own_site).replace("embed.html", "embed.html?childId=pym-1"), script=script)).page
    page.wait_for_function("got.length >= 3")
    got = page.evaluate("got.slice(0, 3)")
    assert (got[0]["sentinel"], got[0]["type"]) == ("amp", "embed-size")
    assert re.fullmatch(r"pymxPYMxpym-1xPYMxheightxPYMx\d+", got[1])
    assert got[2]["parallax-height"]["embed"] == got[0]["height"]


def test_a_link_opens_one_event_in_the_frame(own_site: Path, opened: Open) -> None:
    markup = frame(own_site).replace("embed.html", "embed.html?e=2031-04-07-breach")
    page = opened(host(own_site, markup)).page
    opened_ids = page.frame_locator("iframe").locator("details[open]")
    opened_ids.wait_for()
    assert opened_ids.count() == 1
    assert "evening of 6 April" in opened_ids.inner_text()


def test_the_host_can_open_an_event(own_site: Path, opened: Open) -> None:
    page = opened(host(own_site, frame(own_site))).page
    page.frame_locator("iframe").locator("summary").first.wait_for()
    page.evaluate("document.querySelector('iframe').contentWindow.postMessage({'parallax-open':'2031-04-06-call'},'*')")
    page.frame_locator("iframe").locator("#e-2031-04-06-call details[open]").wait_for()


@pytest.mark.parametrize(
    ("options", "count"),
    [("state=diverge", 3), ("source=DM", 7), ("actor=residents", 2), ("from=2031-04-09&to=2031-04", 3), ("", 10)],
)
def test_options_in_the_address(own_site: Path, opened: Open, options: str, count: int) -> None:
    page = opened((own_site / "embed.html").as_uri() + "?" + options).page
    assert page.locator(".tl > li:visible").count() == count


def test_dark_light_plain_and_static(own_site: Path, opened: Open) -> None:
    address = (own_site / "embed.html").as_uri()
    ground = "getComputedStyle(document.querySelector('.emb')).backgroundColor"
    assert opened(address + "?theme=dark").page.evaluate(ground) == "rgb(20, 23, 26)"
    assert opened(address + "?theme=light", color_scheme="dark").page.evaluate(ground) == "rgb(255, 255, 255)"
    assert opened(address, color_scheme="dark").page.evaluate(ground) == "rgb(20, 23, 26)"
    assert opened(address + "?static").page.locator("details[open]").count() == 10
    assert not opened(address + "?plain").page.locator(".key").is_visible()


@pytest.mark.parametrize("script", [True, False])
def test_the_custom_element_can_be_read(own_site: Path, opened: Open, script: bool) -> None:
    tab = opened(host(own_site, text(own_site, "embed.element.html")), java_script_enabled=script)
    assert tab.page.locator("parallax-timeline .tt").count() == 10
    tab.page.locator("parallax-timeline summary").nth(5).click()
    assert tab.page.locator("parallax-timeline mark").first.is_visible()


def test_under_a_policy_of_hashes_the_element_keeps_its_looks(own_site: Path, chrome: Browser) -> None:
    name = next(p.name for p in own_site.glob("embed-element-*.js"))
    script = text(own_site, name)
    policy = f"default-src 'none'; script-src {sha256(script)}"
    markup = re.sub(r"<script src.*", "", text(own_site, "embed.element.html"), flags=re.S)
    page = chrome.new_page()
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    page.set_content(head + markup + f"<script>{script}</script>")
    assert (
        page.evaluate(
            "getComputedStyle(document.querySelector('parallax-timeline').shadowRoot.querySelector('.tl')).listStyleType"
        )
        == "none"
    )
    page.close()


def test_where_the_template_is_stripped_the_element_becomes_a_frame(own_site: Path, opened: Open) -> None:
    name = next(p.name for p in own_site.glob("embed-element-*.js"))
    markup = '<parallax-timeline src="embed.html" title="The dam"><a href="embed.html">x</a></parallax-timeline>'
    page = opened(host(own_site, markup, script=text(own_site, name))).page
    assert page.locator("parallax-timeline iframe").get_attribute("title") == "The dam"


def test_narrow_is_a_list_and_wide_is_a_strip(own_site: Path, opened: Open) -> None:
    address = (own_site / "embed.html").as_uri()
    tops = "[...document.querySelectorAll('.tl > li')].map(li => li.getBoundingClientRect().top)"
    narrow, wide = opened(address, width=375).page.evaluate(tops), opened(address, width=900).page.evaluate(tops)
    assert narrow == sorted(set(narrow))
    assert len(set(wide)) == 1
