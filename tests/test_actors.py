"""cases/actors.md -> which actor each phrase stands for; hand-made readings -> actors joined across articles"""

from __future__ import annotations

import pytest

from graph.actors import canonical
from graph.actors.chains import near, same_organization, same_person
from graph.model import ActorMention, Article, Findings, Reading, Source, Span, Thing
from graph.roster import roster
from tests import found

CASES = found.cases("actors")


@pytest.mark.parametrize(("title", "words", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_a_sentence_gives_its_actors(title: str, words: str, wanted: list[str]) -> None:
    document, findings = found.read(words)
    lines = {line for mention in findings.actors for line in _lines(document.quote(mention.span), mention)}
    for line in wanted:
        assert (line in lines) != line.startswith("no "), f"{title}: {sorted(lines)}"


def _lines(quote: str, mention: ActorMention) -> tuple[str, ...]:
    plain = f"{quote} = {mention.actor.id}"
    within = tuple(f"{plain} in {larger}" for larger in mention.actor.within)
    return (plain, f"{plain} ({mention.form})", f"no {quote}", *within)


def test_mentions_of_one_article_never_overlap_but_for_pairs() -> None:
    for _, words, _ in CASES:
        spans = sorted({mention.span for mention in found.read(words)[1].actors})
        assert all(first.end <= second.start for first, second in zip(spans, spans[1:], strict=False))


def test_a_firm_is_no_person() -> None:
    words = "Halvard has agreed to acquire a rival. Peter Hall agreed to go. Hall shares his house."
    kinds = {mention.actor.name: mention.actor.kind for mention in found.read(words)[1].actors}
    assert kinds == {"Halvard": "organization", "Peter Hall": "person"}


def test_a_surname_means_whom_it_meant_before() -> None:
    words = "Ruth Brandis sued. Nobody came. It rained. Paul Brandis wrote. Brandis won. Nobody knew. It snowed. Then Brandis left."
    *_, last = found.read(words)[1].actors
    assert last.actor.id == "paul-brandis"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("nouri al maliki", "maliki", True),
        ("ana maria ruiz", "ana ruiz", True),
        ("ana r", "ana ruiz", True),
        ("ana r", "ana lund", False),
        ("a ruiz", "ana ruiz", True),
        ("peter brandis", "paul brandis", False),
        ("konstantin grigorenko", "konstantin grigorenco", True),
        ("ana ruiz", "ana ruis", False),
        ("li", "li wei", False),
    ],
)
def test_two_names_of_a_person(first: str, second: str, same: bool) -> None:
    assert same_person(first, second) is same


def test_short_names_must_be_equal_and_long_ones_may_slip() -> None:
    assert not near("al mayadeen"[3:6], "al mayadin"[3:6] + "x")
    assert near("grigorenko", "grigorenco")
    assert not same_organization("press tv", "press tu")
    assert same_organization("harbor workers union", "harbour workers union")


def reading(number: int, *people: str, kind: str = "person") -> Reading:
    article = Article(f"a{number}", Source("gazette", "Gazette"), "", " ".join(people))
    things = [Thing(name.lower().replace(" ", "-"), name, kind) for name in people]
    mentions = tuple(ActorMention(Span(n, n + 1), thing, "test") for n, thing in enumerate(things))
    return Reading(article, Findings(actors=mentions))


def test_spellings_of_a_long_name_are_joined_across_articles() -> None:
    joined = canonical.canonical(
        [reading(1, "Omar Grigorenko"), reading(2, "Omar Grigorenco"), reading(3, "Omar Grigorenko")]
    )
    assert {thing.id for thing in joined.values()} == {"omar-grigorenko"}


def test_a_surname_alone_is_joined_where_only_one_bears_it() -> None:
    joined = canonical.canonical([reading(1, "Ana Tolani"), reading(2, "Tolani")])
    assert joined["tolani"].id == "ana-tolani"
    apart = canonical.canonical([reading(1, "Ana Tolani"), reading(2, "Tolani"), reading(3, "Omar Tolani")])
    assert apart["tolani"].id == "tolani"


def test_different_people_and_organizations_stay_apart() -> None:
    joined = canonical.canonical(
        [reading(1, "Peter Brandis", "Paul Brandis"), reading(2, "Press TV", "Press TU", kind="organization")]
    )
    assert len({thing.id for thing in joined.values()}) == 4


def test_words_for_people_are_no_words_for_bodies() -> None:
    people = roster(found.WORLD).people
    assert {"miner", "miners", "commander", "protesters"} <= people
    assert people.isdisjoint({"company", "companies", "alliance", "country", "countries", "region"})


def test_the_order_of_articles_changes_nothing() -> None:
    readings = [reading(1, "Omar Grigorenko"), reading(2, "Omar Grigorenco"), reading(3, "Tolani", "Ana Tolani")]
    assert canonical.canonical(readings) == canonical.canonical(reversed(readings))


def test_every_actor_of_the_ontology_has_a_name_a_kind_and_a_known_whole() -> None:
    world = found.WORLD
    blocks = world.of_kind("Actor") + world.of_kind("Outlet")
    assert [b.id for b in blocks if not (b.text("skos:prefLabel") and b.text("kind"))] == []
    countries = {f"actor:{site}" for site in ("iraqi-kurdistan", "palestinian-territory")} | set(world.blocks)
    parts = {part for block in blocks for part in block.texts("partOf")}
    forces = {part for part in parts if "-of-" in part}
    assert parts - countries - forces == set()
