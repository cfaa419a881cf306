"""a text -> where its sentences end, by punctuation alone"""

from __future__ import annotations

from itertools import pairwise

import pytest

from graph.lang.en.sentences import ends


@pytest.mark.parametrize(
    "text",
    [
        "Det. Sgt. Ann Lee told Mr. Marsh at 6:20 a.m. on Monday.| He left.",
        "The U.S. Geological Survey said so.| It is in the U.S.| The mayor left.",
        "He sold it to Lund Inc.| The firm paid Lund & Co. Chairman J. Reed.",
        "A magnitude 6. 1 quake hit at 8: 30 p. m. Thursday.| Nobody was hurt.",
        "They found a . 38 revolver.| It rose to 14.| 3 people are missing.",
        'It was "bad."| He said so.| "No!" he said.| Then (so.)| Done\u2026| Why?| Never.',
        "A headline|\nA line.|\nAnother",
    ],
)
def test_a_sentence_ends_at_a_mark_that_no_word_owns(text: str) -> None:
    whole = text.replace("|", "")
    assert "|".join(whole[a:b] for a, b in pairwise((0, *ends(whole), len(whole))) if a < b) == text
