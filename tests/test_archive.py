"""a timeline -> its archive and back, equal in every field"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph import archive
from graph.errors import CorpusError
from graph.model import Reason
from tests.story import story


def test_a_timeline_comes_back_as_it_was(tmp_path: Path) -> None:
    timeline = story()
    archive.write(timeline, tmp_path / "site")
    assert archive.read(tmp_path / "site") == timeline


def test_reasons_and_empty_fields_come_back_too() -> None:
    timeline = story()
    event = replace(timeline.events[0], reasons=(Reason("a", "b", ("same day",)),), places=())
    changed = replace(timeline, events=(event,), notices=())
    assert archive.loads(archive.dumps(changed)) == changed


def test_the_articles_are_kept_beside_the_site_and_not_in_it(tmp_path: Path) -> None:
    archive.write(story(), tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("text", ["", "[]", '["Timeline"]', '["Span",1,2]', '["Nothing"]'])
def test_an_archive_of_another_version_says_what_to_do(tmp_path: Path, text: str) -> None:
    archive.write(story(), tmp_path / "site")
    (archive.folder(tmp_path / "site") / "timeline.json").write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match="Run parallax build"):
        archive.read(tmp_path / "site")
