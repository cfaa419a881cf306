"""the seeds, built twice -> the same bytes; built with one article more -> the same names"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph import archive, site
from tests.conftest import ROOT

SEEDS = ROOT / "seeds"


def build(out: Path, *, seed: str) -> dict[str, bytes]:
    """Every file of a build in a process of its own, under one hash seed."""
    command = [sys.executable, str(ROOT / "build.py"), str(SEEDS), "--out", str(out)]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    kept = archive.folder(out)
    return {
        str(path.relative_to(out.parent)): path.read_bytes()
        for place in (out, kept)
        for path in sorted(place.iterdir())
    }


@pytest.mark.slow
def test_the_same_seeds_give_the_same_bytes_under_any_hash_seed_and_the_second_time(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    first = build(tmp_path / "one" / "site", seed="1")
    for again in (build(tmp_path / "two" / "site", seed="2"), build(tmp_path / "one" / "site", seed="3")):
        assert again.keys() == first.keys()
        assert [name for name in first if again[name] != first[name]] == []


@pytest.mark.slow
def test_one_article_more_renames_no_event(tmp_path: Path) -> None:
    news, out = tmp_path / "news", tmp_path / "site"
    news.mkdir()
    files = sorted(SEEDS.glob("*.txt"))
    for path in (SEEDS / "corpus.toml", *files[1:]):
        shutil.copy(path, news)
    before = site.build(news, out, site.Settings())
    shutil.copy(files[0], news)
    after = site.build(news, out, site.Settings())
    assert len(after.articles) == len(before.articles) + 1
    known = {name for event in after.events for name in (event.id, *event.replaces)}
    assert {event.id for event in before.events} <= known
    homes = {mention.id: event.id for event in after.events for mention in event.mentions}
    kept = [event for event in before.events if event.id in {homes[mention.id] for mention in event.mentions}]
    assert len(kept) >= 0.95 * len(before.events)
