"""hand-made articles -> who copied whom, and what only looks alike"""

from __future__ import annotations

from graph import ontology, origins
from graph.model import (
    ActorMention,
    Article,
    Attribution,
    Claim,
    Echo,
    Event,
    EventMention,
    Findings,
    Origin,
    Reading,
    Source,
    Span,
    Speaker,
    Thing,
    Words,
)
from graph.passages import aligned, matches

WORLD = ontology.load()

ROOF = (
    "The roof of the covered market in Skarness fell in on Tuesday under two metres of wet snow. "
    "Stallholders had warned the town council in January that the beams were rotten. "
    "The mayor, Ada Quist, promised an inquest into the contracts of the builder within ten days. "
)
APART = (
    "Snow brought down a market hall in Skarness, and nobody was hurt, firemen said on Wednesday. "
    "The hall dates from 1911 and was last repaired in the nineties, according to the county museum. "
    "Ada Quist, who runs the town, wants to know by next week who signed for the beams. "
)


def reading(name: str, text: str, *said: Attribution) -> Reading:
    return Reading(Article(name, Source(f"outlet:{name}", name), "", text), Findings(attributions=said))


def groups(*found: Reading) -> tuple[tuple[Origin, ...], tuple[Echo, ...]]:
    return origins.find(found, (), origins.copies(found, WORLD))


def test_a_reprint_has_one_origin_with_its_source() -> None:
    ((origin,), echoes) = groups(reading("a", ROOF), reading("b", "From our desk.\n" + ROOF), reading("c", APART))
    assert (origin.kind, origin.articles) == ("copy", ("a", "b"))
    assert {echo.kind for echo in echoes} == {"copy"}
    assert len(echoes) == 3


def test_two_reports_of_one_event_written_apart_share_no_origin() -> None:
    assert groups(reading("a", ROOF), reading("c", APART)) == ((), ())


def test_words_in_another_order_are_no_copy() -> None:
    first = "Ships from Arden carried timber, grain, coal, salt, copper and amber to Belmont."
    second = "Amber, copper, salt, coal, grain and timber left Belmont on carriages bound for Arden's ships."
    made = [Article(name, Source("o", "o"), "", text) for name, text in (("a", first), ("b", second))]
    assert matches(made) == ()


def test_a_translation_that_keeps_the_order_of_the_facts_is_found() -> None:
    first = "Since 2019 the Gull Line has run the Arden ferry and has used it to move eels and cider for Bo Lund."
    second = (
        "It has been since 2019 that the Gull Line ran the ferry of Arden, with eels and cider to move for a Bo Lund."
    )
    made = [Article(name, Source("o", "o"), "", text) for name, text in (("a", first), ("b", second))]
    ((match),) = matches(made)
    assert (match.first.article, match.second.article) == ("a", "b")


def test_short_headlines_that_sound_alike_are_no_copy() -> None:
    made = [
        Article("a", Source("o", "o"), "", "Locusts beaten in Westland, who takes the credit?"),
        Article("b", Source("p", "p"), "", "Locusts beaten in Westland?"),
    ]
    assert matches(made) == ()


def cited(text: str, outlet: str, name: str) -> Reading:
    start = text.index(name)
    source, content = Span(start, start + len(name)), Span(start + len(name) + 6, len(text))
    speaker = Speaker("outlet", name, outlet, source)
    return reading(outlet + text[:3], text, Attribution((source,), (), (content,), "made", speaker))


def test_two_articles_that_cite_one_outlet_echo_it() -> None:
    one = cited("The Gazette wrote the eels were smuggled by night.", "outlet:Gazette", "Gazette")
    other = cited("A Gazette study has the customs men asleep.", "outlet:Gazette", "Gazette")
    _, (echo,) = groups(one, other)
    assert (echo.kind, echo.why) == ("outlet", "both cite Gazette")


def test_an_article_that_tells_one_event_twice_repeats_itself() -> None:
    mentions = tuple(
        EventMention(f"m{start}", "a", Span(start, start + 5), Span(start, start + 40), "ev:Collapse", "made")
        for start in (10, 120)
    )
    found = origins.find((reading("a", ROOF),), (Event("e1", "ev:Collapse", "roof", mentions, ()),), origins.Copies())[
        1
    ]
    assert [(echo.kind, echo.first[1].start, echo.second[1].start) for echo in found] == [("repetition", 10, 120)]


def test_passages_that_tell_several_events_twice_stand_in_one_order_in_every_build() -> None:
    names = ("beam", "door", "hall", "inquest", "roof", "storm", "warning")
    mentions = tuple(
        EventMention(f"m{start}", "a", Span(start, start + 5), Span(start, start + 40), "ev:Collapse", "made")
        for start in (10, 120)
    )
    events = tuple(Event(name, "ev:Collapse", name, mentions, ()) for name in reversed(names))
    _, found = origins.find((reading("a", ROOF),), events, origins.Copies())
    assert [echo.why for echo in found] == [f"one event told twice: {name}" for name in names]


def test_the_longest_common_order_of_words_counts() -> None:
    assert aligned(("a", "b", "c", "d"), ("b", "x", "d", "a")) == 2


def test_articles_that_credit_one_agency_are_one_origin() -> None:
    found = [
        reading("a", "SKARNESS (Reuters) - " + APART),
        reading("b", "SKARNESS (Reuters) - " + ROOF),
        reading("c", "Skarness is quiet today. " * 3),
    ]
    (origin,) = groups(*found)[0]
    assert (origin.kind, origin.articles) == ("agency", ("a", "b"))
    assert "Reuters" in origin.why


def test_an_outlet_inside_the_words_for_the_source_is_the_origin_too() -> None:
    text = "According to a study by the Gazette, customs men slept."
    spans = Span(13, 35), Span(37, 54)
    said = Attribution((spans[0],), (), (spans[1],), "made", Speaker("unnamed", "a study by the Gazette", "", spans[0]))
    named = ActorMention(Span(28, 35), Thing("outlet:Gazette", "Gazette", "outlet"), "made")
    one = Reading(Article("z", Source("outlet:z", "z"), "", text), Findings(actors=(named,), attributions=(said,)))
    other = cited("The Gazette wrote the eels were smuggled by night.", "outlet:Gazette", "Gazette")
    assert [echo.kind for echo in groups(one, other)[1]] == ["outlet"]


WORDS = "We will rebuild the market before the first snow falls on the stalls again"


def quoting(name: str, text: str, who: str, known: str = "") -> Reading:
    start = text.index(WORDS)
    content, source = Span(start, start + len(WORDS)), Span(text.index(who), text.index(who) + len(who))
    speaker = Speaker("actor", who, known, source)
    said = Attribution((source,), (), (content,), "made", speaker, kind="direct")
    claim = Claim(f"c-{name}", name, "", "statement", Words("rebuild"), speaker, content, "made")
    return Reading(
        Article(name, Source(f"outlet:{name}", name), "", text), Findings(attributions=(said,), claims=(claim,))
    )


def test_a_statement_that_two_articles_quote_is_one_origin_and_no_copy() -> None:
    one = quoting("a", f'"{WORDS}," said Ada Quist on Monday.', "Ada Quist", "p:quist")
    other = quoting("b", f'The mayor told the radio: "{WORDS}."', "The mayor")
    ((origin,), (echo,)) = groups(one, other)
    assert (origin.kind, origin.articles, origin.claims) == ("statement", ("a", "b"), ("c-a", "c-b"))
    assert origin.why == "all quote one statement of Ada Quist"
    assert echo.kind == "statement"


def test_the_same_words_of_two_people_are_two_statements() -> None:
    one = quoting("a", f'"{WORDS}," said Ada Quist on Monday.', "Ada Quist", "p:quist")
    other = quoting("b", f'Bo Lund told the radio: "{WORDS}."', "Bo Lund", "p:lund")
    origins_found, echoes = groups(one, other)
    assert "statement" not in {origin.kind for origin in origins_found} | {echo.kind for echo in echoes}


def test_a_reprint_with_its_quotation_stays_a_copy() -> None:
    frame = (
        "Stallholders in Skarness swept broken beams and melting ice out of the covered market at dawn, "
        'while Ada Quist promised them: "{}," before the council met behind closed doors on the contracts.'
    )
    one = quoting("a", frame.format(WORDS), "Ada Quist", "p:quist")
    other = quoting("b", "From our desk. " + frame.format(WORDS), "Ada Quist", "p:quist")
    assert {echo.kind for echo in groups(one, other)[1]} == {"copy", "statement"}
