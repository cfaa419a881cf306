"""articles on one story -> what two did each for itself is two events, and what is told without a name is the first's"""

from __future__ import annotations

from graph import pipeline
from graph.intervals import parse
from graph.model import Article, Source

NORVIK = "Norvik has offered 3 million crowns for the old lighthouse in Arden, its keeper said."
OFFER = "The offer for the old lighthouse in Arden was made on Friday, its keeper said."
BOTH = "Kestrel has offered 2 million crowns for the lighthouse in Arden, while Norvik has offered three."
KESTREL = "The lighthouse keeper in Arden said Kestrel has offered 2 million crowns for the old lighthouse."
FINCH = "Orla Finch resigned on Friday over the leaking lighthouse in Arden."
LUND = "Bo Lund resigned on Friday over the leaking lighthouse in Arden."
BOTH_RESIGN = "Orla Finch and Bo Lund resigned on Friday over the leaking lighthouse in Arden."
RESIGNATION = "The resignation over the leaking lighthouse in Arden on Friday was no surprise, fishermen said."


def doers(kind: str, *texts: str) -> list[str]:
    """How each event of a kind is called by the articles that tell of it, sorted."""
    articles = [Article(f"a{n}", Source(f"s{n}", ""), "", words, parse("2031-05-05")) for n, words in enumerate(texts)]
    events = pipeline.build("case", articles).events
    return sorted(f"{e.label}: {len({m.article for m in e.mentions})}" for e in events if e.type == kind)


def test_a_report_that_tells_of_two_doers_in_one_sentence_tells_of_two_acts() -> None:
    assert doers("ev:Offer", BOTH) == ["offer: Kestrel: 1", "offer: Norvik: 1"]


def test_what_no_name_is_given_for_is_the_act_of_the_one_most_named() -> None:
    assert doers("ev:Offer", NORVIK, NORVIK, OFFER, BOTH, KESTREL) == ["offer: Kestrel: 2", "offer: Norvik: 4"]


def test_reports_that_each_name_another_doer_may_tell_of_one_act() -> None:
    assert len(doers("ev:Offer", NORVIK, KESTREL)) == 1


def test_two_who_resign_are_two_resignations() -> None:
    assert doers("ev:Resignation", FINCH, LUND) == ["resignation: Lund: 1", "resignation: Orla Finch: 1"]
    assert doers("ev:Resignation", FINCH, FINCH, LUND, RESIGNATION)[-1] == "resignation: Orla Finch: 3"


def test_who_is_said_to_resign_with_another_does_not_resign_alone() -> None:
    assert len(doers("ev:Resignation", FINCH, LUND, BOTH_RESIGN)) == 1
