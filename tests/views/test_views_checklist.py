"""The 21 points of an embed, each with the tests that prove it, and those tests that stand nowhere else

CHECKLIST is the table; a test fails when one it names is gone.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.views import embed
from graph.views.story import tell
from tests.story import story
from tests.views.conftest import Tab
from tests.views.pasted import frame, host, snippet, text

Open = Callable[..., Tab]
HERE = Path(__file__).parent

CHECKLIST: dict[int, tuple[str, tuple[str, ...]]] = {
    1: (
        "readable before and without script",
        ("test_every_form_holds_every_event_and_its_quotation", "test_the_frame_can_be_read_without_script"),
    ),
    2: ("a custom element with declarative shadow DOM", ("test_the_custom_element_can_be_read",)),
    3: ("falls back to the frame", ("test_where_the_template_is_stripped_the_element_becomes_a_frame",)),
    4: (
        "tells its height on load, resize and toggle in three dialects",
        (
            "test_the_height_is_told_in_three_dialects",
            "test_a_sandboxed_frame_grows_to_its_content",
            "test_a_narrower_frame_tells_its_new_height",
        ),
    ),
    5: ("the host listens to its own frame only", ("test_the_listener_ignores_other_senders_and_odd_heights",)),
    6: (
        "without the listener it keeps its place and scrolls inside",
        ("test_a_frame_without_the_listener_scrolls_inside", "test_a_frame_shifts_nothing_on_the_page_around_it"),
    ),
    7: ("a titled, lazy frame of full width", ("test_the_frame_is_named_lazy_and_without_same_origin",)),
    8: (
        "safe in a sandbox without same-origin",
        ("test_the_embed_touches_no_storage_no_cookie_no_address", "test_every_page_works_in_a_sandbox"),
    ),
    9: (
        "lives under a policy of hashes",
        (
            "test_the_policy_allows_what_is_inside_by_hash",
            "test_nothing_is_fetched_and_no_style_stands_in_markup",
            "test_under_a_policy_of_hashes_the_element_keeps_its_looks",
        ),
    ),
    10: ("asks no third party for anything", ("test_a_page_opens_offline_without_error_request_or_sideways_scroll",)),
    11: (
        "takes its form from the room it has, not from the screen",
        ("test_narrow_is_a_list_and_wide_is_a_strip", "test_a_narrow_place_on_a_wide_screen_is_a_list"),
    ),
    12: (
        "can be linked to an event",
        (
            "test_a_link_opens_one_event_in_the_frame",
            "test_the_host_can_open_an_event",
            "test_an_anchor_opens_its_event",
        ),
    ),
    13: ("has options in its address", ("test_options_in_the_address", "test_dark_light_plain_and_static")),
    14: ("answers oEmbed", ("test_oembed_says_what_the_standard_asks",)),
    15: ("has a form for AMP", ("test_the_form_for_amp_has_its_placeholder_and_its_overflow",)),
    16: ("prints open and in words", ("test_the_embed_prints_everything_and_no_control",)),
    17: ("carries linked data", ("test_linked_data_names_events_and_articles",)),
    18: (
        "has still images with words for them",
        ("test_the_still_picture_is_described", "test_the_picture_has_the_size_of_a_social_card"),
    ),
    19: ("says what it is", ("test_the_embed_says_what_it_is",)),
    20: (
        "stands alone in one folder",
        ("test_the_script_is_named_by_its_content_and_held_to_it", "test_no_address_leaves_the_folder"),
    ),
    21: (
        "is pinned, or says when and what changed",
        ("test_a_changed_story_says_what_changed_and_leaves_the_pinned_page", "test_the_same_events_keep_their_version"),
    ),
}  # fmt: skip


def test_every_point_has_tests_that_exist() -> None:
    there = set(re.findall(r"^def (test_\w+)", "\n".join(p.read_text("utf-8") for p in HERE.glob("*.py")), flags=re.M))
    assert sorted(CHECKLIST) == list(range(1, 22))
    assert {name for _, names in CHECKLIST.values() for name in names} <= there


def test_the_frame_can_be_read_without_script(own_site: Path, opened: Open) -> None:
    page = opened((own_site / "embed.html").as_uri(), java_script_enabled=False).page
    assert page.locator(".tl .tt:visible").all_inner_texts() == [card.label for card in tell(story()).cards]
    page.locator("#e-2031-04-07-evacuation summary").click()
    assert page.locator("#e-2031-04-07-evacuation mark").first.is_visible()


def test_a_narrower_frame_tells_its_new_height(own_site: Path, opened: Open) -> None:
    script = "window.got=[];addEventListener('message',e=>e.data.type==='embed-size'&&got.push(e.data.height))"
    page = opened(host(own_site, frame(own_site), script=script), width=900).page
    page.wait_for_function("got.length > 0")
    before = page.evaluate("got.at(-1)")
    page.evaluate("document.querySelector('iframe').width = 320")
    page.wait_for_function(f"got.at(-1) > {before} + 300")


def test_a_frame_shifts_nothing_on_the_page_around_it(own_site: Path, opened: Open) -> None:
    page = opened("about:blank", width=600).page
    page.add_init_script(
        "window.shift=0;new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})"
    )
    page.goto(host(own_site, frame(own_site)))
    page.frame_locator("iframe").locator("summary").first.wait_for()
    page.wait_for_timeout(200)
    assert page.evaluate("shift") == 0


@pytest.mark.parametrize("name", ["index", "timeline", "sources", "graph", "paste", "embed"])
def test_every_page_works_in_a_sandbox(site: Path, tmp_path: Path, opened: Open, name: str) -> None:
    place = (site / f"{name}.html").as_uri()
    page = tmp_path / "host.html"
    page.write_text(f'<iframe sandbox="allow-scripts" width="1200" height="800" src="{place}"></iframe>', "utf-8")
    tab = opened(page.as_uri())
    inside = tab.page.frame_locator("iframe")
    inside.locator("h1").wait_for()
    if name == "timeline":
        inside.locator(".cols button").nth(1).dispatch_event("click")
        assert inside.locator("#panel h3").inner_text() == "Agency orders the reservoir lowered"
    if name == "graph":
        inside.locator("#focus").select_option(index=2)
    assert tab.errors == []


def test_a_narrow_place_on_a_wide_screen_is_a_list(own_site: Path, opened: Open) -> None:
    narrow = f'<div id="narrow">{text(own_site, "embed.element.html")}</div>'
    page = opened(host(own_site, narrow), width=1280).page
    tops = (
        "[...document.querySelector('parallax-timeline').shadowRoot.querySelectorAll('.tl > li')]"
        ".map(li => li.getBoundingClientRect().top)"
    )
    assert len(set(page.evaluate(tops))) == 1
    page.evaluate("document.getElementById('narrow').style.width = '375px'")
    assert page.evaluate(tops) == sorted(set(page.evaluate(tops)))


def test_an_anchor_opens_its_event(own_site: Path, opened: Open) -> None:
    page = opened((own_site / "embed.html").as_uri() + "#e-2031-04-09-warning").page
    assert page.locator("details[open]").count() == 1
    assert "No warning reached my office" in page.locator("details[open]").inner_text()


def test_the_form_for_amp_has_its_placeholder_and_its_overflow(own_site: Path) -> None:
    found = re.search(r"<amp-iframe[^>]*>.*?</amp-iframe>", snippet(own_site), flags=re.S)
    assert found
    assert re.match(r'<amp-iframe [^>]*sandbox="allow-scripts allow-popups" resizable', found[0])
    assert re.search(r'<amp-img placeholder [^>]*src="embed\.png" alt="[^"]{40,}"', found[0])
    assert re.search(r'<div overflow tabindex="0" role="button" aria-label="[^"]+">', found[0])


def test_the_embed_prints_everything_and_no_control(own_site: Path, opened: Open) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is missing")
    for script in (True, False):
        page = opened((own_site / "embed.html").as_uri(), java_script_enabled=script).page
        page.pdf(path=str(own_site / "page.pdf"))
        printed = " ".join(p.extract_text() for p in pypdf.PdfReader(own_site / "page.pdf").pages)
        said = " ".join(unicodedata.normalize("NFKC", printed).split())
        for event in story().events:
            assert event.label in said
        assert "More than four thousand of us had to go" in said
        assert said.count("Sources diverge") == 4
        assert "Compare reports" not in said


def test_the_embed_says_what_it_is(own_site: Path) -> None:
    said = re.sub(r"<[^>]+>", "", text(own_site, "embed.html"))
    assert "Sources: Northgate Post, Daily Meridian, Harbour Wire, Valley Radio. " in said
    assert "Computed from their words, not a verdict. How to read it. " in said
    assert re.search(r"As of about May 2031, version \w{8}\.|As of 4 May 2031, version \w{8}\.", said)
    assert 'href="index.html#how"' in text(own_site, "embed.html")
    assert "10 events, 4 sources" in text(own_site, "embed.html")


def test_the_script_is_named_by_its_content_and_held_to_it(tmp_path: Path) -> None:
    embed.write(story(), tmp_path, base="https://news.example/dam/")
    file = next(tmp_path.glob("embed-element-*.js"))
    assert hashlib.sha256(file.read_bytes().rstrip(b"\n")).hexdigest().startswith(file.stem.rpartition("-")[2])
    digest = base64.b64encode(hashlib.sha384(file.read_bytes()).digest()).decode()
    held = f'src="https://news.example/dam/{file.name}" integrity="sha384-{digest}" crossorigin'
    assert held in text(tmp_path, "embed.element.html")


def test_the_custom_element_opened_from_the_folder_runs_its_script(own_site: Path, opened: Open) -> None:
    tab = opened(f"file://{own_site}/embed.element.html")
    tab.page.wait_for_function("Boolean(customElements.get('parallax-timeline'))", timeout=5_000)
    assert tab.errors == []


@pytest.mark.parametrize("name", ["embed.html", "embed.element.html", "embed.list.html", "paste.html"])
def test_no_address_leaves_the_folder(own_site: Path, name: str) -> None:
    articles = {article.url for article in story().articles}
    addresses = re.findall(r'(?:src|href|cite)="([^"]*)"', text(own_site, name))
    assert len(addresses) > 5
    assert not [a for a in addresses if re.match(r"[a-z]+:|//|/", a) and a not in articles]
