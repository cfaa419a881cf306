"""general and repeated nouns -> one more mention of what the article has told"""

from __future__ import annotations

import pytest

from graph import ontology, pipeline, text
from graph.intervals import parse
from graph.model import Article, EventMention, Source

OPTIONS = pipeline.Options()
DAY = parse("2031-05-03")
MARKS = str.maketrans("", "", "<>[]")
# The word in angle brackets names again what the word in square brackets tells.
AGAIN = [
    "A [blaze] gutted a mill in Arlen. Nobody was hurt in the <incident>.",
    "Ann Lee was [sacked] by the harbour board on Friday. The <decision> angered sailors.",
    "The mayor of Arlen held a speech. Two tankers [collided] off Arlen on Friday. Sailors wept over the <tragedy>.",
    "A cable was [cut] off Arlen on Friday. The <cut> was mended.",
    "The [election] in Ruritania ends on Friday. The <vote> was called a sham.",
    "A [quake] shook Arlen and killed three sailors. Nine people died. Two died of wounds. The <disaster> came at noon.",
]
ALONE = [
    "A [blaze] gutted a mill in Arlen. There was a similar <incident> in May.",
    "A [blaze] gutted a mill in Arlen. The <incident> at Zenda came later.",
    "Ann Lee [sang] in Arlen. The <incident> angered sailors.",
]


def mentions(sentence: str) -> tuple[EventMention | None, EventMention | None]:
    """The mentions at the word in angle brackets and at the one in square brackets."""
    article = Article("case", Source("outlet:a", "A"), "", sentence.translate(MARKS), published=DAY)
    found = pipeline.read(next(iter(text.read([article]))), OPTIONS.ontology).found.events
    places = (len(sentence.partition(mark)[0].translate(MARKS)) for mark in "<[")
    shell, act = (next((m for m in found if m.span.start <= at < m.span.end), None) for at in places)
    return shell, act


@pytest.mark.parametrize("sentence", AGAIN)
def test_a_general_noun_names_again_what_was_told(sentence: str) -> None:
    shell, act = mentions(sentence)
    assert shell is not None
    assert act is not None
    assert (shell.of, shell.type) == (act.id, act.type)


@pytest.mark.parametrize("sentence", ALONE)
def test_what_is_set_apart_or_fits_nothing_names_itself(sentence: str) -> None:
    shell, _ = mentions(sentence)
    assert shell is None or not shell.of


def test_every_shell_names_words_and_kinds_of_event() -> None:
    world = ontology.load()
    kinds = {block.id for block in world.of_kind("EventType")}
    for block in world.of_kind("Shell"):
        assert block.texts("word", "en"), block.id
        assert kinds.issuperset((*block.texts("member"), *block.texts("consequence"))), block.id
