"""two mentions of statements -> nothing makes one of what a named speaker and a source say"""

from __future__ import annotations

import pytest

from graph.merge.bars import never
from graph.merge.evidence import Context, Profile, Rarity

CONTEXT = Context(Rarity(2, {}), lambda _one, _other: 1.0)
WORDS = frozenset(("dyke", "rais"))


def said(name: str, *, speaker: str, person: bool = False) -> Profile:
    """A statement in an article of its own, in the same words as all others here."""
    who = frozenset((speaker,))
    return Profile(
        name,
        name,
        0,
        "say",
        traits=frozenset(("speech",)),
        agents=who,
        persons=who if person else frozenset(),
        words=WORDS,
    )


@pytest.mark.parametrize(("speaker", "apart"), [("sourc", True), ("insider", True), ("engin", False)])
def test_no_source_is_a_named_speaker_and_an_engineer_may_be(speaker: str, apart: bool) -> None:
    named = said("a", speaker="person:orla-finch", person=True)
    assert never(named, said("b", speaker=speaker)) is apart
    assert never(said("b", speaker=speaker), named) is apart


def test_two_sources_may_be_one() -> None:
    assert not never(said("a", speaker="sourc"), said("b", speaker="sourc"))
