"""The embed in a host page: a sandboxed frame, a custom element, options in the address"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from graph.views.page import sha256, static
from tests.views.conftest import Tab
from tests.views.pasted import frame, host, snippet, text

Open = Callable[..., Tab]


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
