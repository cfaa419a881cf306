"""The network, the sources and the code to paste in a browser: where it begins, what is tied, what opens"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from graph import views
from graph.model import Timeline
from graph.views.placing import place
from graph.views.story import tell
from tests.story import story
from tests.views.conftest import Tab

Open = Callable[..., Tab]
SEEN = "nodes.get({ filter: (node) => !node.hidden }).length"


def test_a_large_network_begins_with_what_several_sources_report(long_site: Path, opened: Open) -> None:
    tab = opened((long_site / "graph.html").as_uri())
    assert tab.page.locator("#focus").input_value() == "shared"
    assert re.match(r"\d\d of 320 events: of those that several sources report", tab.page.locator("#part").inner_text())
    begun = tab.page.evaluate(SEEN)
    assert begun <= 170
    tab.page.locator("#focus").select_option("all")
    assert tab.page.evaluate(SEEN) == tab.page.evaluate("data.nodes.length") > begun
    assert tab.page.url.endswith("#all")
    assert tab.errors == []


def test_a_small_network_is_whole(site: Path, opened: Open) -> None:
    page = opened((site / "graph.html").as_uri()).page
    assert page.locator("#focus").input_value() == "all"
    assert page.evaluate(SEEN) == page.evaluate("data.nodes.length")


def test_the_focus_keeps_an_actor_and_what_it_touches(site: Path, opened: Open) -> None:
    page = opened((site / "graph.html").as_uri() + "#a-Parliament").page
    assert page.locator("#focus").input_value() == "a-Parliament"
    seen = page.evaluate("nodes.get({ filter: (node) => !node.hidden }).map((node) => node.title)")
    assert "14 April 2031: Parliament opens an inquiry" in seen
    assert not any("dam breaches" in title for title in seen)


def test_an_arrow_leads_from_an_event_to_what_it_is_said_to_have_led_to(
    tied: Timeline, tmp_path: Path, opened: Open
) -> None:
    told = tell(tied)
    ties = [edge for edge in place(told, told.cards).edges if edge.kind == "cause"]
    assert [(edge.first, edge.second) for edge in ties] == [("e-2031-04-07-breach", "e-2031-04-07-evacuation")]
    views.write(tied, tmp_path)
    page = opened((tmp_path / "graph.html").as_uri()).page
    assert page.evaluate("data.edges.filter((edge) => edge.kind === 'cause').map((edge) => edge.arrows)") == ["to"]
    page.wait_for_selector(".whole")
    assert "Said to follow from The dam breaches" in page.locator(".same").inner_text()


def test_what_an_event_is_part_of_knows_its_parts() -> None:
    relations = tell(story()).relations
    for event in story().events:
        for whole in event.part_of:
            assert ("part", whole) in relations[event.id]
            assert ("parts", event.id) in relations[whole]


def test_a_cell_opens_its_list(site: Path, opened: Open) -> None:
    page = opened((site / "sources.html").as_uri()).page
    page.locator(".matrix a").first.click()
    name = page.url.partition("#")[2]
    assert page.locator(f"#{name} li").first.is_visible()


def test_on_a_phone_the_lists_stand_for_the_table(site: Path, opened: Open) -> None:
    page = opened((site / "sources.html").as_uri(), width=320).page
    assert not page.locator(".matrix").first.is_visible()
    assert page.locator(".pair summary").first.is_visible()
    assert page.evaluate("[...document.querySelectorAll('.scroll')].every((box) => box.scrollWidth <= box.clientWidth)")


def test_the_code_of_each_form_can_be_copied(site: Path, opened: Open) -> None:
    page = opened((site / "paste.html").as_uri()).page
    forms = page.locator("textarea")
    assert [forms.nth(n).get_attribute("id") for n in range(forms.count())] == [
        "frame", "fit", "pinned", "element", "list", "amp",
    ]  # fmt: skip
    whole = (site / "embed.html.txt").read_text("utf-8")
    assert all(" ".join(form.input_value().split()) in " ".join(whole.split()) for form in forms.all())
    page.locator("[data-copy=pinned]").click()
    page.wait_for_function("document.querySelector('#pinned ~ p output').textContent")
    assert page.evaluate("document.activeElement.selectionEnd") == len(page.locator("#pinned").input_value())


def test_the_table_comes_after_the_picture_and_without_the_script_of_the_page(site: Path, opened: Open) -> None:
    page = opened((site / "graph.html").as_uri()).page
    page.wait_for_selector(".whole")
    assert page.locator(".same th[scope=row] a").first.inner_text() == "Inspectors find seepage at the east wall"
    broken = site.parent / "broken.html"
    broken.write_text((site / "graph.html").read_text("utf-8").replace("new vis.Network(", "nowhere("), "utf-8")
    page = opened(broken.as_uri()).page
    page.evaluate("document.getAnimations().forEach((one) => one.finish())")
    assert page.evaluate("getComputedStyle(document.querySelector('.later')).contentVisibility") == "visible"


def test_from_afar_events_and_actors_are_named_and_from_near_claims_too(site: Path, opened: Open) -> None:
    page = opened((site / "graph.html").as_uri()).page
    page.wait_for_selector("#net[data-drawn]")
    sizes = page.evaluate(
        """() => Object.fromEntries(["diamond", "dot", "square"].map((shape) => [shape,
          [...new Set(nodes.get().filter((n) => n.shape === shape).map((n) => n.font ? n.font.size : 13))]]))"""
    )
    assert sizes == {"diamond": [18], "dot": [18], "square": [13]}
    least = page.evaluate("look().nodes.scaling.label.drawThreshold")
    far, near = 0.6, 0.75
    assert 13 * far < least <= min(18 * far, 13 * near)
