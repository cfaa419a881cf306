"""Cards: the state of an event, who stands where, the words behind a value"""

from __future__ import annotations

from dataclasses import replace

from graph.lang.en.quotes import NOBODY_NAMED
from graph.model import Article, Basis, Interval, Source, Span, TimeMention, Verdict
from graph.views.cards import Card
from graph.views.excerpt import Mark, passages
from graph.views.pairs import by_facet, pairs
from graph.views.placing import place
from graph.views.sources import cited
from graph.views.story import Story, initials, tell
from tests.story import story

TEXT = (
    "The mill closed. Some forty people lost their work on Monday, the union said! The owner was silent.\nA new block."
)


def told() -> Story:
    return tell(story())


def card(part: str) -> Card:
    return next(card for card in told().cards if part in card.id)


def article(text: str = TEXT) -> Article:
    return Article("a", Source("s", "Source"), "Title", text)


def test_events_stand_in_date_order() -> None:
    firsts = [card.when.first or 0 for card in told().cards]
    assert firsts == sorted(firsts)


def test_an_event_without_a_date_comes_last() -> None:
    timeline = story()
    undated = replace(timeline.events[0], when=Interval())
    assert tell(replace(timeline, events=(undated, *timeline.events[1:]))).cards[-1].id == undated.id


def test_a_report_has_no_date_but_one_that_it_states() -> None:
    timeline = story()
    dated = next(e for e in timeline.events if e.when.known and any(c.facet == "date" for c in e.claims))
    day = TimeMention(dated.mentions[0].span, "DATE", "1999-01-01", "weekday", interval=Interval(1, 1, "0001-01-01"))
    for basis, given in ((Basis.EXPLICIT, "0001-01-01"), (Basis.INHERITED, "")):
        told = tuple(replace(m, when=replace(day, basis=basis)) for m in dated.mentions)
        silent = replace(dated, mentions=told, claims=tuple(c for c in dated.claims if c.facet != "date"))
        reports = tell(replace(timeline, events=(silent,), agreements=())).cards[0].reports
        assert {report.given.edtf for report in reports} == {given}


def test_the_worst_verdict_makes_the_state() -> None:
    assert {part: card(part).state for part in ("seepage", "order", "call", "breach", "report")} == {
        "seepage": "compatible", "order": "agree", "call": "one", "breach": "diverge", "report": "compatible",
    }  # fmt: skip


def test_copies_of_one_text_are_one_source() -> None:
    timeline = story()
    rain = next(event for event in timeline.events if "rain" in event.id)
    copied = tuple(
        replace(a, positions=tuple(replace(p, origins=("o-wire",)) for p in a.positions))
        for a in timeline.of_event(rain.id)
    )
    found = tell(replace(timeline, events=(rain,), agreements=copied)).cards[0]
    assert (found.state, found.one_origin) == ("one", True)


def test_a_side_counts_its_outlets_and_its_origins() -> None:
    side = card("evacuation").compared[0].sides[0]
    assert (side.label, [voice.lane.short for voice in side.voices], side.origins) == (
        "4,200 people",
        ["NP", "HW", "VR"],
        2,
    )


def test_silence_is_told_apart_from_speech() -> None:
    assert [lane.name for lane in card("order").silent] == ["Valley Radio"]


def test_every_value_opens_at_its_words() -> None:
    known = told()
    for shown in (*known.cards, *known.topics):
        there = {i for report in shown.reports for passage in report.passages for i in passage.ids}
        assert {voice.anchor for facet in shown.facets for side in facet.sides for voice in side.voices} <= there


def test_a_value_compared_that_is_no_claim_of_the_event_opens_at_its_words_too() -> None:
    made = story()
    breach = next(e for e in made.events if "breach" in e.id)
    elsewhere = next(a for a in made.of_event(breach.id) if a.facet == "date").positions[-1].claims
    kept = replace(breach, claims=tuple(c for c in breach.claims if c not in elsewhere))
    shown = next(
        c
        for c in tell(replace(made, events=tuple(kept if e is breach else e for e in made.events))).cards
        if c.id == breach.id
    )
    assert kept.claims != breach.claims
    there = {i for report in shown.reports for passage in report.passages for i in passage.ids}
    assert {voice.anchor for facet in shown.facets for side in facet.sides for voice in side.voices} <= there


def test_the_marked_words_are_the_evidence() -> None:
    report = next(r for r in card("breach").reports if r.lane.name == "Daily Meridian")
    assert [s.text for p in report.passages for s in p.segments if s.differs] == ["the evening of 6 April"]


def test_a_relayed_speaker_keeps_the_chain() -> None:
    report = next(r for r in card("evacuation").reports if r.lane.name == "Daily Meridian")
    assert report.speakers == ("unnamed: residents, through Valley Radio",)


def test_nobody_in_particular_is_an_unnamed_source_and_no_actor_of_the_picture() -> None:
    made = story()
    claims = {c.id: replace(c, speaker=replace(c.speaker, name=NOBODY_NAMED)) for e in made.events for c in e.claims
              if c.speaker.name == "residents"}  # fmt: skip
    assert claims
    events = tuple(replace(e, claims=tuple(claims.get(c.id, c) for c in e.claims)) for e in made.events)
    agreements = tuple(
        replace(
            a, positions=tuple(replace(p, claims=tuple(claims.get(c.id, c) for c in p.claims)) for p in a.positions)
        )
        for a in made.agreements
    )
    known = tell(replace(made, events=events, agreements=agreements))
    reports = [r for c in known.cards for r in c.reports]
    assert "an unnamed source, through Valley Radio" in {name for r in reports for name in r.speakers}
    assert "an unnamed source" in {who.name for who in cited(known)}
    assert NOBODY_NAMED not in {node.label for node in place(known, known.cards).nodes}
    assert "residents" in {node.label for node in place(told(), told().cards).nodes}


def test_a_passage_is_the_sentence_and_no_more() -> None:
    span = Span(TEXT.index("forty"), TEXT.index("forty") + len("forty people"))
    found = passages(article(), [Mark("c", span)])[0]
    assert "".join(s.text for s in found.segments) == "Some forty people lost their work on Monday, the union said!"
    assert found.cut == (True, True)


def test_marks_that_overlap_keep_both_anchors() -> None:
    start = TEXT.index("forty")
    marks = [Mark("whole", Span(start, start + 12)), Mark("number", Span(start, start + 5), differs=True)]
    segments = [s for s in passages(article(), marks)[0].segments if s.over]
    assert [(s.text, set(s.anchors)) for s in segments] == [("forty", {"whole", "number"}), (" people", set())]
    assert [s.differs for s in segments] == [True, False]


def test_a_paragraph_without_end_is_cut_between_words() -> None:
    text = "word " * 2000 + "here" + " word" * 2000
    found = passages(article(text), [Mark("c", Span(10_000, 10_004))])[0]
    said = "".join(s.text for s in found.segments)
    assert len(said) < 400
    assert set(said.split()) == {"word", "here"}


def test_a_mark_at_the_end_of_the_text_is_kept() -> None:
    text = "All was quiet"
    found = passages(article(text), [Mark("c", Span(8, 13))])[0]
    assert [(s.text, s.anchors) for s in found.segments] == [("All was ", ()), ("quiet", ("c",))]


def test_no_two_sources_have_the_same_letters() -> None:
    assert initials(["Harbour Wire", "Hill Wire", "News", "北京 日报"]) == {
        "Harbour Wire": "HW", "Hill Wire": "HW2", "News": "N", "北京 日报": "北日",
    }  # fmt: skip


def test_two_sources_are_compared_point_by_point() -> None:
    pair = next(p for p in pairs(told()) if (p.first.short, p.second.short) == ("NP", "DM"))
    assert {(p.label, p.facet): p.relation for p in pair.points if p.relation == "diverge"} == {
        ("The dam breaches", "Date"): "diverge",
        ("People leave the lower valley", "Number"): "diverge",
        ("Minister is asked whether warnings arrived", "Whether it happened"): "diverge",
    }


def test_a_source_is_counted_by_its_sharpest_relation() -> None:
    cell = by_facet(pairs(told()))["s-post"]["Date"]
    assert dict(cell.counts) == {"diverge": 1, "compatible": 1, "agree": 5}
    assert (cell.stands[0].label, cell.stands[0].value) == ("The dam breaches", "7 April 2031")


def test_an_unknown_facet_is_still_readable() -> None:
    timeline = story()
    strange = replace(timeline.agreements[0], facet="water_level", verdict=Verdict.AGREE)
    names = [f.name for c in tell(replace(timeline, agreements=(strange,))).cards for f in c.facets]
    assert names == ["Water level"]
