"""words of no listed kind -> faint mentions, and what becomes of them when other articles bear them out or do not"""

from __future__ import annotations

import re

import pytest

from graph import pipeline, text
from graph.intervals import parse
from graph.lang.en.acts import ACTS, DONE, FORMS, NO_ACTS
from graph.merge.attaching import attached
from graph.merge.evidence import Profile
from graph.merge.nearness import Nearness
from graph.model import Article, EventMention, Source, Timeline

OPTIONS = pipeline.Options()
DAY = parse("2031-05-03")
MEANS = [(form.name, sentence) for form in FORMS for sentence in form.means]
IGNORES = [sentence for form in FORMS for sentence in form.ignores]


def article(name: str, words: str) -> Article:
    return Article(name, Source(f"outlet:{name}", name), "", words, published=DAY)


def mentions(words: str) -> tuple[EventMention, ...]:
    document = next(iter(text.read([article("case", words)])))
    return pipeline.read(document, OPTIONS.ontology).found.events


def marked(sentence: str) -> EventMention | None:
    """The mention at the word in angle brackets."""
    start = sentence.index("<")
    found = mentions(sentence.replace("<", "").replace(">", ""))
    return next((one for one in found if one.span.start <= start < one.span.end), None)


def built(**articles: str) -> Timeline:
    return pipeline.build("story", [article(name, words) for name, words in articles.items()], options=OPTIONS)


def told(timeline: Timeline) -> set[frozenset[str]]:
    """The words of each event."""
    texts = {one.id: one for one in timeline.articles}
    return {frozenset(texts[m.article].quote(m.span) for m in event.mentions) for event in timeline.events}


@pytest.mark.parametrize(("name", "sentence"), MEANS, ids=[sentence for _, sentence in MEANS])
def test_a_form_marks_what_its_examples_mark(name: str, sentence: str) -> None:
    found = marked(sentence)
    assert found is not None
    assert found.faint
    assert found.rule.startswith(name)


@pytest.mark.parametrize("sentence", IGNORES)
def test_a_form_leaves_out_what_is_no_act(sentence: str) -> None:
    assert marked(sentence) is None


GAZETTE = "The dredger nudged the pipeline near Arlen on Friday. Farmers around Arlen had to buy water."
HERALD = "Near Arlen a pipeline was nudged by the dredger, farmers said. The harbour of Arlen stayed open."
MORE = (
    "The mayor of Arlen had asked the owner of the dredger for two hundred barrels of water until Tuesday.\n\n"
    "Nobody in the harbour of Hentzau had an answer to the anxious question of the farmers from the valley.\n\n"
    "The oldest well of the town lies behind the market hall and holds clean water for eleven houses at most.\n\n"
    "Cattle from seven farms in the northern hills drink from the narrow river below the abandoned paper mill."
)
STRANGER = "The choir of Hentzau sang for an hour. The dredger of Hentzau was repainted."


def test_two_articles_bear_out_what_no_list_holds() -> None:
    assert frozenset({"nudged"}) in told(built(gazette=GAZETTE, herald=HERALD))


def test_one_article_alone_does_not() -> None:
    found = built(gazette=GAZETTE, stranger=STRANGER)
    assert not any("nudged" in words for words in told(found))
    assert not any(mention.faint for reading in found.readings for mention in reading.found.events)


def test_a_copy_bears_nothing_out() -> None:
    longer = f"{GAZETTE}\n\n{MORE}"
    assert not any("nudged" in words for words in told(built(gazette=longer, herald=longer)))


def test_a_statement_that_both_quote_bears_nothing_out() -> None:
    said = 'Maud Lee said: "The new dredger of the harbour nudged the old pipeline below the northern hills."'
    first, second = f"Farmers around Arlen had to buy water. {said}", f"{said} The choir of Arlen has a new hall."
    assert not any("nudged" in words for words in told(built(gazette=first, herald=second)))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ann Lee was in Zenda when the new tariff was <announced>.", "ev:Statement"),
        ("They were within hours of being <jailed>.", "ev:Arrest"),
        ("Two men sang at the gate while others beat drums and <polished> houses in green.", "ev:Occurrence"),
    ],
)
def test_what_was_done_to_nobody_known_is_faint(words: str, kind: str) -> None:
    found = marked(words)
    assert found is not None
    assert (found.faint, found.type) == (True, kind)


@pytest.mark.parametrize(
    "words", ["Forty of the <wounded> were carried over the bridge.", "The tariff has not been <confirmed> by anybody."]
)
def test_who_is_called_so_or_what_is_not_told_is_not_even_faint(words: str) -> None:
    assert marked(words) is None


def test_what_is_claimed_of_it_goes_with_it_and_what_is_said_stays() -> None:
    found = built(gazette="The dredger nudged the pipeline. Maud Lee said the dredger nudged two pipelines.")
    claims = [claim for reading in found.readings for claim in reading.found.claims]
    known = {mention.id for reading in found.readings for mention in reading.found.events}
    assert {claim.about for claim in claims} <= known | {""}
    assert any(claim.facet == "statement" for claim in claims)


def test_faint_words_leave_the_ids_of_the_others_alone() -> None:
    both = mentions("Rebels nudged a pipeline and attacked Arlen.")
    assert [one.id[-3:-2] == "f" for one in both] == [one.faint for one in both]


def test_a_faint_word_joins_the_event_it_fits_best_and_brings_no_two_together() -> None:
    firm = [Profile("m1", "a", 0, "nudge", agents=frozenset({"dredger"})), Profile("m2", "b", 0, "nudge")]
    faint = Profile("m3", "c", 0, "nudge", agents=frozenset({"dredger"}), faint=True)
    near = Nearness(dict.fromkeys("abc", "a"), {("a", "c"): 1.0, ("b", "c"): 1.0})
    groups, reasons = attached((("m1",), ("m2",)), (*firm, faint), near, {})
    assert groups == (("m1", "m3"), ("m2",))
    assert [(reason.mention, reason.other) for reason in reasons] == [("m1", "m3")]


def test_what_fits_no_event_is_grouped_with_its_like() -> None:
    firm = Profile("m1", "a", 0, "arrest")
    alike = [Profile(name, article, 0, "nudge", faint=True) for name, article in (("m2", "a"), ("m3", "b"))]
    groups, _ = attached((("m1",),), (firm, *alike), Nearness(dict.fromkeys("ab", "a"), {("a", "b"): 1.0}), {})
    assert groups == (("m1",), ("m2", "m3"))


@pytest.mark.parametrize(("kind", "wanted"), [("ev:Leak", 1), ("ev:Fire", 2), ("ev:Occurrence", 1)])
def test_a_faint_word_of_a_listed_kind_joins_no_other_kind(kind: str, wanted: int) -> None:
    firm = Profile("m1", "a", 0, "nudge", agents=frozenset({"dredger"}), kind=("ev:Leak",))
    faint = Profile("m2", "b", 0, "nudge", agents=frozenset({"dredger"}), kind=(kind,), faint=True)
    groups, _ = attached((("m1",),), (firm, faint), Nearness(dict.fromkeys("ab", "a"), {("a", "b"): 1.0}), {})
    assert len(groups) == wanted


def test_a_word_that_tells_again_what_no_mention_tells_stands_alone() -> None:
    firm, again = Profile("m1", "a", 0, "arrest"), Profile("m2", "a", 0, "nudge", faint=True, of="left out")
    groups, _ = attached((("m1",),), (firm, again), Nearness({"a": "a"}, {}), {})
    assert groups == (("m1",), ("m2",))


def test_a_faint_word_stays_with_the_event_an_earlier_build_showed_it_in() -> None:
    firm = [Profile("m1", "a", 0, "nudge", agents=frozenset({"dredger"})), Profile("m2", "b", 0, "nudge")]
    faint = Profile("m3", "c", 0, "nudge", agents=frozenset({"dredger"}), faint=True)
    near = Nearness(dict.fromkeys("abc", "a"), {("a", "c"): 1.0, ("b", "c"): 1.0})
    groups, reasons = attached((("m1",), ("m2",)), (*firm, faint), near, {"m2": "leak", "m3": "leak"})
    assert groups == (("m1",), ("m2", "m3"))
    assert [(reason.mention, reason.other) for reason in reasons] == [("m2", "m3")]


@pytest.mark.parametrize(
    "words",
    [
        "A quake <shook> Arlen on Sunday.",
        "The quake that <struck> Arlen on Sunday lasted a minute.",
        "A quake damaged Arlen on Sunday. It <hit> at noon.",
    ],
)
def test_a_verb_of_striking_tells_again_what_its_noun_tells(words: str) -> None:
    found = marked(words)
    noun = next(one for one in mentions(words.replace("<", "").replace(">", "")) if one.type == "ev:Earthquake")
    assert found is not None
    assert (found.type, found.of) == ("ev:Earthquake", noun.id)


@pytest.mark.parametrize("words", ["The army of Hentzau <struck> Arlen.", "A missile <hit> the school of Arlen."])
def test_what_somebody_or_a_weapon_strikes_is_attacked(words: str) -> None:
    found = marked(words)
    assert found is not None
    assert (found.faint, found.of) == (False, "")


def test_the_verb_joins_the_event_of_its_noun() -> None:
    found = built(gazette="A quake damaged Arlen on Sunday. It hit at noon.")
    assert frozenset({"quake", "hit"}) in told(found)


def test_faint_words_do_not_name_the_event_that_others_name() -> None:
    found = built(
        gazette="Rebels under Orla Finch quickly gained control of the salt mines of Arlen on Friday, the mayor said.",
        herald="Large parts of Arlen were captured by rebels under Orla Finch on Friday. "
        "Large parts of the salt mines of Arlen were captured, the mayor said.",
    )
    kinds = [(event.type, sum(mention.faint for mention in event.mentions)) for event in found.events]
    assert ("ev:Capture", 2) in kinds


def test_a_listed_word_is_whole() -> None:
    broken = [word for word in ACTS | NO_ACTS | DONE if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", word)]
    assert broken == []
