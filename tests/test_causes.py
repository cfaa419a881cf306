"""sentences of news -> the cause that is given for each event, or that it is not known"""

from __future__ import annotations

from graph.claims.causes import UNKNOWN
from graph.lang.en.causes import RULES
from graph.model import Certainty, Claim, Polarity, Verdict, Words
from tests.found import claims_on, ignores, means, rows


def told(sentence: str, rule: str) -> list[tuple[str, Claim]]:
    """Each claim on a cause by the rule, with its event and words as the rules write them."""
    article, triggers, claims = claims_on("cause", sentence)
    return [
        (f"{triggers[claim.about]} < {_mark(claim)}{article.quote(claim.evidence)}", claim)
        for claim in claims
        if claim.rule == rule
    ]


def _mark(claim: Claim) -> str:
    unknown = isinstance(claim.value, Words) and claim.value.sense == UNKNOWN
    return "? " if unknown else "not " if claim.polarity is Polarity.NEGATIVE else ""


@means(RULES)
def test_what_a_rule_means(rule: str, words: str, wanted: str) -> None:
    assert wanted in [row for row, _ in told(words, rule)]


@ignores(RULES)
def test_what_a_rule_ignores(rule: str, words: str) -> None:
    assert told(words, rule) == []


def test_a_cause_that_is_only_possible_is_no_certain_one() -> None:
    ((_, hedged),) = told("The crash may have been due to fog.", "cause phrase")
    ((_, plain),) = told("The crash was due to fog.", "cause phrase")
    assert (hedged.certainty, plain.certainty) == (Certainty.POSSIBLE, Certainty.CERTAIN)


def test_the_same_cause_in_other_words_has_the_same_sense() -> None:
    ((_, one),) = told("The bridge collapsed because of the flood.", "cause phrase")
    ((_, other),) = told("The crash was caused by a flood.", "cause verb")
    assert isinstance(one.value, Words)
    assert isinstance(other.value, Words)
    assert one.value.sense == other.value.sense


def verdict(*reports: str) -> Verdict:
    """What two articles make of the cause of what they report."""
    (found,) = {row.verdict for row in rows("cause", *reports)}
    return found


def test_who_died_of_one_thing_did_not_die_of_another() -> None:
    first = "The painter Orla Finch died of pneumonia on 3 February 2024 in Arden."
    other = (
        "On 3 February 2024 Orla Finch, who painted harbours and ships, died of {} at home in Arden, her agent wrote."
    )
    assert verdict(first, other.format("a snake bite")) is Verdict.DIVERGE
    assert verdict(first, other.format("severe pneumonia")) is Verdict.AGREE
    assert verdict(first, other.replace("died", "possibly died").format("a snake bite")) is Verdict.COMPATIBLE


def test_a_cause_that_is_not_known_contradicts_none() -> None:
    first = "The painter Orla Finch died in Arden on 3 February 2024. The cause of the death was pneumonia."
    other = "On 3 February 2024 Orla Finch, who painted harbours, died at home in Arden. The cause of her death is not known."
    assert verdict(first, other) is Verdict.COMPATIBLE


def test_how_often_it_was_done_is_no_cause() -> None:
    assert told("The porter was suspended for theft.", "kind of event")
    assert told("The porter was suspended for the second time.", "kind of event") == []
