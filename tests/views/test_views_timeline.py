"""The timeline in a browser: open, filter, follow a link, move by keys, read without script, print"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bench.story import generated
from graph import views
from graph.model import Timeline
from graph.views import timeline as timeline_view
from graph.views.story import tell
from tests.story import story
from tests.views.conftest import Tab

Open = Callable[..., Tab]


def address(site: Path, tail: str = "", name: str = "timeline") -> str:
    return (site / f"{name}.html").as_uri() + tail


def shown(page: Page) -> list[str]:
    return page.locator("#events > li:visible .tt").all_inner_texts()


def panel(page: Page) -> str:
    return page.locator("#panel").inner_text()


@pytest.mark.parametrize("name", ["index", "timeline", "sources", "graph", "embed", "paste"])
@pytest.mark.parametrize("width", [320, 1280])
def test_a_page_opens_offline_without_error_request_or_sideways_scroll(
    site: Path, opened: Open, name: str, width: int
) -> None:
    tab = opened(address(site, name=name), width=width)
    tab.page.wait_for_timeout(150)
    assert tab.errors == []
    assert tab.requests == [address(site, name=name)]
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width


HOSTILE = ("x" * 10_000, "كسر السد </script><img src=x onerror=document.title='hacked'>", "<b>&amp;</b>{{7*7}}")


def test_hostile_titles_neither_run_nor_break_the_page(tmp_path: Path, opened: Open) -> None:
    timeline = story()
    events = tuple(replace(e, label=HOSTILE[n % 3]) for n, e in enumerate(timeline.events))
    sources = tuple(
        replace(r, article=replace(r.article, source=replace(r.article.source, name=HOSTILE[n % 3])))
        for n, r in enumerate(timeline.readings)
    )
    views.write(replace(timeline, title=HOSTILE[1], events=events, readings=sources), tmp_path)
    for name in ("index", "timeline", "sources", "graph", "paste", "embed"):
        tab = opened(address(tmp_path, name=name), width=320)
        tab.page.wait_for_timeout(50)
        assert tab.errors == []
        assert tab.page.title() != "hacked"
        assert tab.page.locator("img").count() == 0
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= 320
    assert HOSTILE[2] in tab.page.locator("h2.tt").all_inner_texts()


def test_one_column_per_event_and_one_row_per_source(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    page.wait_for_selector(".whole")
    assert page.locator(".cols button .tt").all_inner_texts() == shown(page)
    page.locator("[data-state=one]").click()
    assert page.locator(".cols button .tt").all_inner_texts() == shown(page)
    assert page.locator(".names b").all_inner_texts() == [
        "Northgate Post", "Daily Meridian", "Harbour Wire", "Valley Radio",
    ]  # fmt: skip


def test_a_link_leans_where_sources_give_different_dates(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    paths = "".join(
        page.locator("path.link").nth(n).get_attribute("d") or "" for n in range(page.locator("path.link").count())
    )
    links = [path.split("L") for path in paths.split("M")[1:]]
    slanted = [link for link in links if len({place.split(" ")[0] for place in link}) > 1]
    assert len(links) == 8
    # Seepage and the breach: their sources date them differently.
    assert len(slanted) == 2


def test_the_panel_puts_what_differs_first(site: Path, opened: Open) -> None:
    page = opened(address(site, "#e-2031-04-07-evacuation")).page
    text = panel(page)
    assert text.index("4,200 people") < text.index("about 6,000 people") < text.index("Some 4,200 people were moved")
    assert page.locator("#panel mark").first.inner_text() == "Some 4,200 people"
    assert "citing unnamed: residents, through Valley Radio" in text


def test_a_link_to_words_opens_the_event_at_them(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    href = page.locator("#e-2031-04-07-breach .val").last.get_attribute("href") or ""
    page = opened(address(site, href)).page
    assert page.locator("#panel h3").inner_text() == "The dam breaches"
    assert page.locator("#panel .hit").inner_text() == "the evening of 6 April"


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("last", ["blockquote .w[id]", "#events > li:last-child"])
def test_what_the_address_names_is_still_in_sight_when_all_rows_have_their_height(
    tmp_path: Path, opened: Open, width: int, last: str
) -> None:
    timeline_view.render(tell(generated(100)), tmp_path)
    page = opened(address(tmp_path), width=width).page
    name = page.locator(last).last.get_attribute("id") or ""
    page = opened(address(tmp_path, f"#{name}"), width=width).page
    page.wait_for_selector(".whole")
    page.wait_for_timeout(500)
    box = page.locator(f"#{name}").bounding_box()
    assert box
    assert -1 <= box["y"] < 900


@pytest.mark.parametrize("width", [375, 800, 1280])
@pytest.mark.parametrize("name", ["index", "timeline"])
def test_a_date_stands_behind_the_sign_of_its_row_and_has_room(site: Path, opened: Open, name: str, width: int) -> None:
    row = opened(address(site, name=name), width=width).page.locator(".ev .dt").first
    box, above = row.bounding_box(), row.locator("..").bounding_box()
    assert box
    assert above
    assert box["x"] - above["x"] >= 20, "the sign stands first"
    assert box["width"] >= 180


def test_words_that_the_address_names_stand_below_the_event_they_tell_of(tmp_path: Path, opened: Open) -> None:
    timeline_view.render(tell(generated(100)), tmp_path)
    page = opened(address(tmp_path)).page
    spot = page.locator("#events > li:nth-child(40) blockquote .w[id]").last.get_attribute("id") or ""
    page = opened(address(tmp_path, f"#{spot}")).page
    page.wait_for_timeout(500)
    (title,) = page.locator("#events > li:nth-child(40) .tt").all()
    assert (title.bounding_box() or {"y": -1})["y"] >= 0


def test_a_value_in_the_panel_leads_to_its_words(site: Path, opened: Open) -> None:
    page = opened(address(site, "#e-2031-04-09-warning")).page
    page.locator("#panel a.val", has_text="no warning arrived").click()
    assert page.locator("#panel .hit").inner_text() == "No warning reached my office"


def test_filters_go_into_the_address_and_come_back_from_it(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    for state in ("agree", "compatible", "one"):
        page.locator(f"[data-state={state}]").click()
    assert len(shown(page)) == 3
    assert page.locator("#count").inner_text().startswith("3 of 10 events")
    again = opened(address(site, "#" + page.url.split("#")[1])).page
    assert shown(again) == shown(page)


def test_only_where_nothing_but_one_source_is_left_out_the_count_says_so(site: Path, opened: Open) -> None:
    page = opened(address(site, "#states=agree,compatible,diverge")).page
    assert page.locator("#count").inner_text() == "8 of 10 events. Left out: 2 that one source alone reports."
    assert opened(address(site, "#states=diverge")).page.locator("#count").inner_text() == "3 of 10 events"


@pytest.mark.parametrize(
    ("tail", "titles"),
    [
        ("#q=spill%20gate", ["Interim report names a cause"]),
        ("#sources=3&states=one", ["A resident calls: water is coming through the wall"]),
        ("#states=one", ["Operator suspends its chief engineer", "A resident calls: water is coming through the wall"]),
    ],
)
def test_the_address_filters(site: Path, opened: Open, tail: str, titles: list[str]) -> None:
    assert shown(opened(address(site, tail)).page) == titles


def test_filters_by_facet_actor_and_type(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    page.locator(".more summary").click()
    page.select_option("[name=facet]", label="Date")
    assert shown(page) == ["The dam breaches"]
    page.locator("#reset").click()
    page.select_option("[name=actor]", label="Parliament")
    assert shown(page) == ["Parliament opens an inquiry"]
    page.locator("#reset").click()
    page.select_option("[name=type]", label="Order")
    assert shown(page) == ["Agency orders the reservoir lowered"]


def test_a_filter_that_matches_nothing_says_so(site: Path, opened: Open) -> None:
    page = opened(address(site, "#q=zzz")).page
    assert "No event matches" in page.locator("#chart").inner_text()
    page.locator("#reset").click()
    assert len(shown(page)) == 10


def test_arrows_move_and_one_tab_stop_holds_all_columns(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    assert page.locator(".cols button[tabindex='0']").count() == 1
    page.locator(".cols button[tabindex='0']").focus()
    page.keyboard.press("Home")
    assert page.locator("#panel h3").inner_text() == "Inspectors find seepage at the east wall"
    page.keyboard.press("ArrowRight")
    assert (
        page.evaluate("document.activeElement.querySelector('.tt').textContent")
        == "Agency orders the reservoir lowered"
    )
    page.keyboard.press("End")
    assert page.locator("#panel h3").inner_text() == "Interim report names a cause"
    assert page.locator("#say").inner_text() == "Interim report names a cause. Sources fit together"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"


def test_the_list_is_one_tab_stop_too(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    page.wait_for_selector(".whole")
    assert page.locator("#events > li > details > summary[tabindex='-1']").count() == 9
    page.locator("#events summary").first.focus()
    page.keyboard.press("ArrowDown")
    assert "Agency orders" in page.evaluate("document.activeElement.textContent")


def test_tab_stops_do_not_grow_with_the_events(tmp_path: Path, opened: Open) -> None:
    stops = "[...document.querySelectorAll('a,button,select,input,summary,[tabindex]')].filter(e => e.tabIndex >= 0 && !e.closest('#panel') && e.checkVisibility({contentVisibilityAuto: true})).length"
    counts = []
    for size in (60, 120):
        timeline_view.render(tell(generated(size)), tmp_path / str(size))
        page = opened(address(tmp_path / str(size))).page
        page.wait_for_selector(".whole")
        counts.append(page.evaluate(stops))
    assert counts[0] == counts[1] < 40


def test_previous_and_next_need_no_dragging(site: Path, opened: Open) -> None:
    page = opened(address(site, "#e-2031-04-07-breach")).page
    page.locator("#panel [data-d='1']").click()
    assert page.locator("#panel h3").inner_text() == "People leave the lower valley"
    assert page.url.endswith("#e-2031-04-07-evacuation&scale=even")


def focusable(page: Page) -> list[str]:
    """The names of all that the keyboard reaches, as the browser tells them to a screen reader."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [
        n["name"]["value"]
        for n in tree
        if any(p["name"] == "focusable" for p in n.get("properties", [])) and n.get("name")
    ]


def test_every_event_is_focusable_with_date_title_and_state(site: Path, opened: Open) -> None:
    page = opened(address(site)).page
    states = re.compile(r"Sources (agree|fit together|diverge)|One source")
    missing = [event.label for event in story().events]
    # A browser on a busy machine names the last entries of a long page some time after it has drawn them.
    for _ in range(20):
        names = [name for name in focusable(page) if states.search(name) and "2031" in name]
        missing = [label for label in missing if not any(label in name for name in names)]
        if not missing:
            break
        page.wait_for_timeout(250)
    assert not missing


def test_without_script_every_event_and_quotation_can_be_read(site: Path, opened: Open) -> None:
    page = opened(address(site), java_script_enabled=False).page
    assert page.locator("#events > li").count() == 10
    summary = page.locator("#e-2031-04-09-warning summary").first
    summary.click()
    assert page.locator("#e-2031-04-09-warning mark").all_inner_texts() == [
        "We wrote to the ministry twice",
        "No warning reached my office",
    ]
    assert not page.locator("#chart").is_visible()


def test_print_holds_every_event_and_quotation(site: Path, opened: Open, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf", reason="pypdf is missing")
    for script in (True, False):
        page = opened(address(site), java_script_enabled=script).page
        page.pdf(path=str(tmp_path / "page.pdf"))
        printed = " ".join(p.extract_text() for p in pypdf.PdfReader(tmp_path / "page.pdf").pages)
        said = " ".join(unicodedata.normalize("NFKC", printed).split())
        for event in story().events:
            assert event.label in said
        assert "More than four thousand of us had to go" in said
        assert "Sources diverge" in said
        assert "date-test: Date 17+8" in said


def test_nothing_shifts_while_the_page_loads_and_an_event_is_chosen(site: Path, opened: Open) -> None:
    page = opened("about:blank").page
    page.add_init_script(
        "window.shift=0;new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:'layout-shift',buffered:true})"
    )
    page.goto(address(site))
    page.wait_for_timeout(200)
    page.locator(".cols button").nth(3).dispatch_event("click")
    page.wait_for_timeout(200)
    assert page.evaluate("shift") == 0


def test_calendar_scale_draws_and_keys_still_move(site: Path, opened: Open) -> None:
    tab = opened(address(site, "#scale=calendar"))
    tab.page.locator("#chart canvas").focus()
    before = tab.page.locator("#panel h3").inner_text()
    tab.page.keyboard.press("ArrowRight")
    assert tab.page.locator("#panel h3").inner_text() != before
    tab.page.locator("[data-z=in]").click()
    assert tab.errors == []
    colours = tab.page.evaluate(
        "(()=>{const c=document.querySelector('#chart canvas');const d=c.getContext('2d').getImageData(0,0,c.width,c.height).data;"
        "const s=new Set();for(let i=0;i<d.length;i+=4)s.add(d[i]+','+d[i+1]+','+d[i+2]);return s.size})()"
    )
    assert colours > 10


def test_a_mark_on_the_calendar_opens_its_event(site: Path, opened: Open) -> None:
    page = opened(address(site, "#e-2031-05-02-report&scale=calendar")).page
    spot = page.evaluate(
        "(()=>{const m=calendar.seen.find(m=>m.group.n===1&&m.group.first.event.n===0);return [m.x,m.y]})()"
    )
    page.locator("#chart canvas").click(position={"x": spot[0], "y": spot[1]})
    assert page.locator("#panel h3").inner_text() == "Inspectors find seepage at the east wall"


def test_a_long_story_leads_to_the_words(long_site: Path, opened: Open) -> None:
    tab = opened(address(long_site))
    tab.page.locator("#panel a").click()
    tab.page.wait_for_url("**/timeline-1.html#e-*")
    assert tab.page.locator("#panel blockquote").count() > 0
    assert tab.errors == []


def test_an_event_leads_to_what_it_is_part_of_and_what_it_is_said_to_follow_from(
    tied: Timeline, tmp_path: Path, opened: Open
) -> None:
    views.write(tied, tmp_path)
    page = opened(address(tmp_path, "#e-2031-04-07-evacuation")).page
    assert "Said to follow from The dam breaches" in panel(page)
    page.locator("#panel p", has_text="Said to follow from").locator("a").click()
    page.wait_for_function("document.querySelector('#panel h3').textContent === 'The dam breaches'")
    assert "Said to have led to People leave the lower valley" in panel(page)


def test_the_timeline_opens_where_sources_diverge_before_where_one_contradicts_itself(
    split: Timeline, tmp_path: Path, opened: Open
) -> None:
    views.write(split, tmp_path)
    page = opened(address(tmp_path)).page
    assert page.locator("#panel h3").inner_text() == "The dam breaches"
    page = opened(address(tmp_path, "#e-2031-03-12-seepage")).page
    assert page.locator("#panel .st").inner_text().startswith("Speakers diverge in one source")


def test_what_lies_below_the_screen_is_laid_out_after_the_first_picture(tmp_path: Path, opened: Open) -> None:
    timeline_view.render(tell(generated(100)), tmp_path)
    page = opened(address(tmp_path)).page
    page.wait_for_selector(".whole")
    assert page.locator("#events .tt").last.inner_text() == "Power station closed in Northbrook"
    assert page.locator("#events > li:visible").count() == 100


def test_a_hidden_event_is_shown_when_a_link_names_it(site: Path, opened: Open) -> None:
    page = opened(address(site, "#states=diverge")).page
    assert len(shown(page)) == 3
    page.evaluate("location.hash = '#e-2031-04-06-call'")
    page.wait_for_function("document.querySelector('#panel h3').textContent.startsWith('A resident')")
    assert len(shown(page)) == 10


def test_on_a_phone_a_link_opens_the_event_in_the_list(site: Path, opened: Open) -> None:
    page = opened(address(site, "#e-2031-04-07-breach"), width=375).page
    assert page.locator("#e-2031-04-07-breach details").first.get_attribute("open") is not None
    assert not page.locator("#chart").is_visible()
