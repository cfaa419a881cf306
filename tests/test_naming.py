"""names as written -> keys that compare and ids that stay"""

from __future__ import annotations

import pytest

from graph import naming


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("São Tomé", "sao tome"),
        ("Al-Kharj", "al kharj"),
        ("O\u2019Neill", "oneill"),
        ("U.S.", "us"),
        ("Łódź", "lodz"),
        ("Port\u00a0Arden", "port arden"),
        ("THE HAGUE", "the hague"),
    ],
)
def test_a_key_forgets_case_accents_and_marks(name: str, key: str) -> None:
    assert naming.fold(name) == key


def test_a_slug_is_the_key_with_hyphens() -> None:
    assert naming.slug("Côte d\u2019Azur & Sons") == "cote-dazur-sons"


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    assert [naming.base(name) for name in ("Arden's", "Arden\u2019s", "Ardens\u2019", "James")] == [
        "Arden",
        "Arden",
        "Ardens",
        "James",
    ]


def test_initials_are_those_of_the_capitalised_words() -> None:
    assert naming.initials("Union of Harbour and Dock Workers") == "UHDW"
