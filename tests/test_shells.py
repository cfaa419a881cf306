"""general and repeated nouns -> one more mention of what the article has told"""

from __future__ import annotations

import pytest

from tests.found import WORLD, marked

# The word in angle brackets names again what the word in square brackets tells.
AGAIN = [
    "A [blaze] gutted a mill in Arlen. Nobody was hurt in the <incident>.",
    "Ann Lee was [sacked] by the harbour board on Friday. The <decision> angered sailors.",
    "The mayor of Arlen held a speech. Two tankers [collided] off Arlen on Friday. Sailors wept over the <tragedy>.",
    "A cable was [cut] off Arlen on Friday. The <cut> was mended.",
    "The [election] in Ruritania ends on Friday. The <vote> was called a sham.",
    "A [quake] shook Arlen and killed three sailors. Nine people died. Two died of wounds. The <disaster> came at noon.",
    "Two tankers [collided] off Arlen on Friday. Sailors wept over the Arlen <tragedy>.",
    "A [quake] damaged Arlen on Friday. The <shock> came at noon.",
    "A dam broke at Arlen on Friday and the valley was [flooded]. The <hole> is now forty metres wide.",
    "A boiler [exploded] in a laundry in Arlen, a <tragedy> that shook the harbour.",
]
ALONE = [
    "A [blaze] gutted a mill in Arlen. There was a similar <incident> in May.",
    "A [blaze] gutted a mill in Arlen. The <incident> at Zenda came later.",
    "A boiler [exploded] in a laundry in Arlen. Sailors feared a <tragedy>.",
    "Two tankers [collided] off Arlen on Friday. Sailors spoke of the <ferry tragedy>.",
    "Ann Lee [sang] in Arlen. The <incident> angered sailors.",
]


@pytest.mark.parametrize("sentence", AGAIN)
def test_a_general_noun_names_again_what_was_told(sentence: str) -> None:
    shell, act = marked(sentence)
    assert shell is not None
    assert act is not None
    assert (shell.of, shell.type) == (act.id, act.type)


@pytest.mark.parametrize("sentence", ALONE)
def test_what_is_set_apart_or_fits_nothing_names_itself(sentence: str) -> None:
    shell, _ = marked(sentence)
    assert shell is None or not shell.of


def test_every_shell_names_words_and_kinds_of_event() -> None:
    kinds = {block.id for block in WORLD.of_kind("EventType")}
    for block in WORLD.of_kind("Shell"):
        assert block.texts("word", "en"), block.id
        assert kinds.issuperset((*block.texts("member"), *block.texts("consequence"))), block.id
