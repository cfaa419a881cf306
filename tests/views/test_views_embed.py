"""The embed: what it holds, in every form, in a host page, and its checklist"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from graph.errors import GraphError
from graph.model import Timeline
from graph.views import embed, still
from graph.views.choice import Choice, choose
from graph.views.letters import spelled, strokes
from graph.views.page import static
from graph.views.story import tell
from tests.story import story
from tests.views.pasted import frame, snippet, text

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


def test_letters_the_font_lacks_are_spelled_with_the_marks_it_lacks() -> None:
    letters = spelled("1–12 März, Łódź, Straße 中", 20)
    assert "".join(letter.base for letter in letters) == "1-12 Marz, Lodz, Strasse ·"
    assert [(letter.base, letter.marks) for letter in letters if letter.marks] == [
        ("a", ("\u0308",)), ("o", ("\u0301",)), ("z", ("\u0301",)),
    ]  # fmt: skip


def test_an_accent_stands_over_its_letter_and_a_stroke_across_it() -> None:
    (dots, other), cross = strokes(spelled("ä", 40), 40), next(strokes(spelled("Ł", 40), 40))
    font = ImageFont.load_default(40)
    top = font.getbbox("a", anchor="ls")[1]
    assert all(y < top for _, y in (*dots, *other))
    assert all(0 <= x <= font.getlength("a") for x, _ in (*dots, *other))
    assert all(-30 < y < 0 for _, y in cross)


def test_accents_are_painted(tmp_path: Path) -> None:
    from PIL import ImageChops

    words = [
        still.png([still.Text(40, 100, 40, word)], tmp_path / f"{n}.png") for n, word in enumerate(("Lodz", "Łódź"))
    ]
    with Image.open(words[0]) as plain, Image.open(words[1]) as accented:
        assert ImageChops.difference(plain, accented).getbbox() is not None


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


def test_another_choice_is_no_correction(own_site: Path) -> None:
    embed.write(story(), own_site, Choice(actor="parliament"))
    assert "Changed since" not in text(own_site, "embed.html")
    embed.write(story(), own_site)
    assert "Changed since" not in text(own_site, "embed.html")


@pytest.mark.parametrize("broken", ["[1, 2", "{}", "[1]", '[{"choice": ""}]'])
def test_a_broken_history_is_named_with_its_remedy_and_kept(own_site: Path, broken: str) -> None:
    (own_site / "embed.changes.json").write_text(broken, encoding="utf-8")
    with pytest.raises(GraphError, match=r"embed\.changes\.json: not a history of an embed .*Delete it"):
        embed.write(story(), own_site)
    assert text(own_site, "embed.changes.json") == broken
