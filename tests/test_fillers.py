"""sentences of news -> which of those that an event was read with are claimed to take part in it"""

from __future__ import annotations

import pytest

from graph.claims.fillers import RULES
from graph.compare.positions import label
from graph.model import Polarity
from tests.conftest import ROOT
from tests.found import claims_on


def told(facet: str, news: str) -> set[tuple[str, str]]:
    """Each claim on a facet that it is so: the words of its event, and the value."""
    _, triggers, claims = claims_on(facet, news)
    return {(triggers[claim.about], label(claim.value)) for claim in claims if claim.polarity is Polarity.POSITIVE}


@pytest.mark.parametrize(
    ("facet", "news", "claim"),
    [
        ("patient", "Rebels sank a boat of the Dockers Union.", ("sank a boat", "Dockers Union")),
        ("agent", "The Dockers Union's appeal failed.", ("appeal", "Dockers Union")),
        ("patient", "Youths set up barricades and attacked bakeries.", ("attacked", "bakeries")),
        ("agent", "Peru invaded Arden.", ("invaded", "Peru")),
        ("agent", "Orla Finch made the announcement in Arden.", ("announcement", "Orla Finch")),
        ("patient", "The lawyer agreed with Orla Finch.", ("agreed", "Orla Finch")),
    ],
)
def test_who_takes_part_by_the_words_of_the_clause_is_claimed(facet: str, news: str, claim: tuple[str, str]) -> None:
    assert claim in told(facet, news)


@pytest.mark.parametrize(
    ("facet", "news", "value"),
    [
        ("patient", "Peru attacked Arden in May. Ministers condemned the attack.", ("attack", "Arden")),
        ("agent", "Orla Finch was killed at the Easter party.", ("party", "Easter")),
        ("agent", "The referee Tom Reed chose to halt the bout in May.", ("bout", "Tom Reed")),
        ("patient", "The end of the season was near.", ("end of", "season")),
        ("patient", "Orla Finch had words and an altercation with a clerk.", ("altercation", "clerk")),
        ("patient", "Rebels sank a boat outside the Dockers Union.", ("sank a boat", "Dockers Union")),
        ("agent", "The clinic where Orla Finch was treated burned.", ("was treated", "Orla Finch")),
        ("agent", "Orla Finch announced it through her Norvik feed.", ("feed", "Norvik")),
        ("patient", "Toll won thanks to the goalkeeper.", ("won", "thanks")),
        ("patient", "Karl Dorn knocked out the Dane in May.", ("knocked out", "Denmark")),
        ("responsibility", "Peru never attacked Arden.", ("attacked", "Peru")),
    ],
)
def test_who_only_stands_near_is_not(facet: str, news: str, value: tuple[str, str]) -> None:
    assert value not in told(facet, news)


def test_every_rule_that_is_judged_is_a_rule_of_the_events() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "graph" / "events").glob("*.py")))
    assert [rule for rule in RULES if f'"{rule}"' not in source and not rule.startswith("after ")] == []
