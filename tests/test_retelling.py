"""verbs said of an event noun -> one more mention of what the noun tells"""

from __future__ import annotations

import pytest

from tests.found import marked

# The word in angle brackets tells again what the word in square brackets tells.
AGAIN = [
    "A [blaze] <broke> out in the mill of Arlen on Friday.",
    "A [blaze] gutted a mill in Arlen. It <spread> to a barn.",
    "The [blaze], which is still <burning>, gutted a mill.",
    "The [protests] have <spread> to Hentzau.",
    "A [blaze] gutted a mill in Arlen and <grew> quickly.",
    "Zenda was <rocked> by an [earthquake] on Friday.",
    "The ferry service was <hit> by a [strike] of pilots.",
    "A series of violent [storms] has <hit> Zenda.",
    "An [earthquake] destroyed a mill in Arlen on Friday. It <struck> at noon.",
    "The mill [fire], which was <set> on Friday, killed a sailor.",
    "The [fire] was <lit> by two sailors.",
    "The [protests] <commenced> on Friday.",
    "Gunmen [robbed] the bank in Arlen. It <happened> on Saturday.",
]
ALONE = [
    "A [blaze] gutted a mill in Arlen. Ann Lee <grew> cotton there.",
    "An [earthquake] shook Zenda. Rebels <struck> the harbour at noon.",
    "A [blaze] gutted a mill in Arlen. Two sailors <set> the table.",
    "Rebels [attacked] Arlen. The harbour was <hit> by a tanker.",
]


@pytest.mark.parametrize("sentence", AGAIN)
def test_a_verb_said_of_an_event_noun_tells_it_again(sentence: str) -> None:
    verb, noun = marked(sentence)
    assert verb is not None
    assert noun is not None
    assert (verb.of, verb.type) == (noun.id, noun.type)


@pytest.mark.parametrize("sentence", ALONE)
def test_a_verb_said_of_something_else_does_not(sentence: str) -> None:
    verb, _ = marked(sentence)
    assert verb is None or not verb.of
