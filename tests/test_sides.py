"""two kinds of act -> one event where they are sides or steps of one happening"""

from __future__ import annotations

from graph import ontology
from graph.intervals import parse
from graph.merge.acts import senses, sides
from graph.merge.evidence import ENOUGH, Context, Profile, Rarity
from graph.merge.identity import weigh

WORLD = ontology.load()
SIDES, STEPS = sides(WORLD, "Sides"), sides(WORLD, "Steps")
DAY = parse("2031-05-03")
ONE_STORY = Context(Rarity(2, {}), lambda one, other: 1.0)


def told(name: str, kind: str, word: str, **more: frozenset[str]) -> Profile:
    """A mention of an act on the day, in the middle of the same words."""
    around = frozenset({"arlen", "mill", "lee"})
    return Profile(
        name, name, 0, word, frozenset({word}), (kind,), when=DAY, published=DAY, words=around, spots=frozenset({"arlen"}),
        where=frozenset({"arlen"}), sides=SIDES.get(kind, frozenset()), steps=STEPS.get(kind, frozenset()), **more,
    )  # fmt: skip


def points(one: Profile, other: Profile) -> float:
    return weigh(one, other, ONE_STORY).points


ANN, MAUD = ({"agents": frozenset({name}), "persons": frozenset({name})} for name in ("ann-lee", "maud-tillery"))


def test_what_one_hand_does_is_one_happening() -> None:
    assert points(told("a", "ev:Shooting", "shoot", **ANN), told("b", "ev:Killing", "kill", **ANN)) >= ENOUGH


def test_what_two_hands_do_is_two() -> None:
    assert points(told("a", "ev:Shooting", "shoot", **ANN), told("b", "ev:Killing", "kill", **MAUD)) < ENOUGH


def test_deaths_that_nobody_is_named_for_are_no_side_of_an_attack() -> None:
    assert points(told("a", "ev:Attack", "attack"), told("b", "ev:Injury", "wound")) < ENOUGH


def test_where_it_happens_has_no_hand_in_it() -> None:
    arlen = {"agents": frozenset({"arlen"}), "bodies": frozenset({"arlen"})}
    assert points(told("a", "ev:Shooting", "shoot", **arlen), told("b", "ev:Killing", "kill", **arlen)) < ENOUGH


def test_steps_need_no_hand() -> None:
    assert points(told("a", "ev:Bombing", "bomb"), told("b", "ev:Explosion", "explode", **ANN)) > points(
        told("a", "ev:Bombing", "bomb"), told("b", "ev:Arrest", "arrest", **ANN)
    )


def test_every_side_and_step_is_a_kind_of_event() -> None:
    kinds = {block.id for block in WORLD.of_kind("EventType")}
    for kind in ("Sides", "Steps"):
        for block in WORLD.of_kind(kind):
            assert len(set(block.texts("member")) & kinds) == len(block.texts("member")) > 1, block.id


def test_who_backs_down_does_not_support() -> None:
    known = senses(WORLD)
    assert "act:support" in known.find(["backed"], ["backed"])
    assert "act:support" not in known.find(["backed", "down"], ["backed"])
