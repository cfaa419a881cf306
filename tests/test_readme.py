"""README.md -> what it promises is run: its Python, its commands, its tables of files and packages"""

from __future__ import annotations

import doctest
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import graph
from graph import cli, corpus
from graph.model import Verdict
from graph.rdf import store
from tests.conftest import ROOT

QUERIES = sorted((ROOT / "ontology" / "queries").glob("*.rq"))
# No event of the seeds is denied by a source, or told by several articles of one origin; tests/test_rdf.py asks others.
UNANSWERED = {"05-one-independent-source", "10-contested-occurrence"}
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def seeds_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("readme") / "site"
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(ROOT / "seeds"), "--out", str(out)])
    assert stopped.value.code == 0
    return out


@pytest.mark.slow
def test_its_python_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    examples = doctest.DocTestParser().get_doctest(TEXT, {}, "README.md", "README.md", 0)
    assert examples.examples
    assert doctest.DocTestRunner().run(examples).failed == 0


@pytest.mark.slow
def test_every_file_it_lists_is_written_and_no_other(seeds_site: Path) -> None:
    table = TEXT.split("## What comes out")[1].split("```")[0]
    named = set(re.findall(r"`([a-z]+\.[a-z.]+)`", table))
    written = {path.name for path in seeds_site.iterdir()}
    assert named == {name for name in written if not re.match(r"embed-", name)}


@pytest.mark.slow
def test_its_commands_answer(seeds_site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = graph.load(seeds_site).events[0].id
    commands = re.findall(r"^parallax ([^#\n]*)", TEXT, re.MULTILINE)
    assert {command.split()[0] for command in commands} == {"explain", "query", "embed"}
    for command in commands:
        with pytest.raises(SystemExit) as stopped:
            cli.main([*command.replace("EVENT", event).split(), "--out", str(seeds_site)])
        assert stopped.value.code == 0, capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_question_that_ships_is_answered_from_the_seeds_and_in_words(seeds_site: Path, path: Path) -> None:
    _, rows = store.query(store.load(seeds_site / "graph.ttl"), path.read_text(encoding="utf-8"))
    told = list(rows)
    assert bool(told) is (path.stem not in UNANSWERED)
    assert not [cell for row in told for cell in row if cell.startswith("https://w3id.org/parallax/ontology")]


def test_its_two_commands_are_targets_of_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert re.search(r"```\nmake\nmake test\n```", TEXT)
    assert {"site", "test", "check"} <= targets


def test_it_gives_a_reason_for_every_dependency_and_no_other() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=]", line)[0] for line in project["dependencies"]}
    table = TEXT.split("## What it stands on")[1]
    listed = {name.strip() for row in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE) for name in row.split(",")}
    assert listed - {"package", "---"} == wanted


def test_it_explains_every_verdict() -> None:
    table = TEXT.split("## How to read the verdicts")[1].split("##")[0]
    assert set(re.findall(r"^\| ([a-z ]+?) \|", table, re.MULTILINE)) - {"verdict"} == set(Verdict)


def test_its_pictures_and_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert (ROOT / target).exists(), target


def test_the_head_it_shows_is_read(tmp_path: Path) -> None:
    (head,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
    (tmp_path / "a.txt").write_text(
        f"{head}\nThe ferry ran aground on Monday, the harbour master said.\n", encoding="utf-8"
    )
    found = corpus.load(tmp_path)
    (article,) = found.articles
    assert (article.source.name, article.title, article.published.edtf) == (
        "The Harbour Post",
        "Ferry runs aground",
        "2024-02-05",
    )
    assert found.notices == ()


def test_without_the_environment_the_main_job_says_how_to_get_it() -> None:
    done = subprocess.run([sys.executable, "-S", str(ROOT / "build.py")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(r"parallax: Python has no package '\w+'\. Run make once, [^\n]*\n", done.stderr)
    assert ". .venv/bin/activate" in done.stderr
    assert "`. .venv/bin/activate`" in TEXT
