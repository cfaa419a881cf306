"""cases/*.md -> each case says what must come of it, under a title of its own: a case without that could never fail"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

# A sentence of dates.md without a line has no date at all: its test compares all that is found.
FILES = sorted(path for path in (ROOT / "tests" / "cases").glob("*.md") if path.stem != "dates")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_says_what_must_come_of_it(path: Path) -> None:
    blocks = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.M)[1:]
    mark = "=" if re.search(r"^=", path.read_text(encoding="utf-8"), flags=re.M) else "- "
    titles = [block.partition("\n")[0] for block in blocks]
    assert blocks
    assert [title for title, block in zip(titles, blocks, strict=True) if f"\n{mark}" not in block] == []
    assert sorted(titles) == sorted(set(titles))
