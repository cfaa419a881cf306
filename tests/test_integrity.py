"""built articles -> every quotation stands, to the letter, where it says; and the check sees one that does not"""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from bench import integrity
from graph import site
from tests.conftest import ROOT, shared


@pytest.mark.slow
def test_every_quotation_of_the_articles_as_received_is_exact(tmp_path: Path) -> None:
    assert integrity.run([str(shared("seeds")), "--out", str(tmp_path / "site")]) == 0


@pytest.mark.slow
def test_a_file_that_changed_by_one_letter_is_found(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "site"
    shutil.copytree(ROOT / "seeds", news)
    timeline = site.build(news, out, site.Settings())
    total, broken = integrity.check(timeline, news, out)
    assert (total > 500, broken) == (True, [])
    with (out / "claims.csv").open(encoding="utf-8", newline="") as table:
        first = next(csv.DictReader(table))
    path = news / next(article.file for article in timeline.articles if article.id == first["article"])
    text = path.read_text(encoding="utf-8")
    place = int(first["start"])
    path.write_text(f"{text[:place]}\u2603{text[place + 1 :]}", encoding="utf-8")
    assert integrity.check(timeline, news, out)[1]
