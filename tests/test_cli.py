"""the command line -> a site, an explanation, an answer, or one line that says what to do"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import __version__, archive, cli, ontology, pipeline, site
from graph.views.messages import load
from tests.conftest import ROOT
from tests.story import story


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A site of the fictional story, written as a build writes it."""
    site.write(story(), tmp_path / "site", pipeline.Options(), site.Settings())
    return tmp_path / "site"


def run(*argv: str, code: int = 0) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(list(argv))
    assert stopped.value.code == code


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    run("--version")
    assert capsys.readouterr().out == f"parallax {__version__}\n"


def test_a_command_collects_garbage_seldom() -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(700)
        run("--version")
        assert gc.get_threshold() == cli.COLLECTING
    finally:
        gc.set_threshold(*before)


def test_explain_prints_the_words_behind_an_event(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = story().events[0]
    run("explain", event.id, "--out", str(built))
    out = capsys.readouterr().out
    assert out.startswith(f"{event.label}  [{event.id}]\n")
    assert f"rule {event.mentions[0].rule}" in out


def test_explain_without_a_build_says_how_to_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("explain", "anything", "--out", str(tmp_path / "site"), code=1)
    assert "no build to be found there. Run parallax build --out" in capsys.readouterr().err


def test_query_without_a_name_lists_the_questions(capsys: pytest.CaptureFixture[str]) -> None:
    run("query", "--format", "json")
    listed = {row["name"]: row["question"] for row in json.loads(capsys.readouterr().out)}
    assert listed["01-dated-differently"] == "Which events do sources date differently?"
    assert len(listed) == len(list((ontology.folder() / "queries").glob("*.rq")))


@pytest.mark.parametrize("name", ["01-dated-differently", "01", "dated-differently"])
def test_query_answers_by_name_or_number(built: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    run("query", name, "--out", str(built), "--format", "csv")
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) > 1
    assert any("7 April 2031" in row for row in rows)


def test_query_takes_a_file_or_sparql_itself(built: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = "SELECT (COUNT(*) AS ?events) WHERE { ?e a plx:Event }"
    (tmp_path / "own.rq").write_text(text, encoding="utf-8")
    for question in (text, str(tmp_path / "own.rq")):
        run("query", question, "--out", str(built), "--format", "json")
        assert json.loads(capsys.readouterr().out) == [{"events": str(len(story().events))}]


def test_query_prints_a_table(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("query", "ASK { ?e a plx:Event }", "--out", str(built))
    assert "true" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("SELECT nonsense", "not a SPARQL query that can be run"),
        ("who-did-it", "no query 'who-did-it'. Give SPARQL, a .rq file, or one of: 01-dated-differently"),
        ("lost.rq", "lost.rq: cannot be read"),
    ],
)
def test_a_question_that_cannot_be_asked_says_so(
    built: Path, capsys: pytest.CaptureFixture[str], question: str, message: str
) -> None:
    run("query", question, "--out", str(built), code=1)
    assert message in capsys.readouterr().err


def test_a_pipeline_that_is_not_installed_says_how_to_install_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mill.txt").write_text("The mill burned down on Monday.\n", encoding="utf-8")
    run("build", str(tmp_path), "--out", str(tmp_path / "site"), "--pipeline", "no_such_model", code=1)
    assert "no spaCy pipeline 'no_such_model'. Install it" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mill.txt").write_text("The mill burned down on Monday.\n", encoding="utf-8")
    run("build", str(tmp_path), "--out", str(tmp_path / "mill.txt"), code=1)
    said = capsys.readouterr()
    assert "mill.txt: cannot be written" in said.err
    assert "read" not in said.out


def test_embed_writes_the_chosen_events_and_prints_the_snippet(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = story().events[:2]
    run("embed", first.id, "--out", str(built))
    assert "<iframe" in capsys.readouterr().out
    page = (built / "embed.html").read_text(encoding="utf-8")
    assert first.label in page
    assert second.label not in page


def test_embed_of_an_event_that_is_not_there_says_where_ids_stand(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("embed", "zeppelin", "--out", str(built), code=1)
    assert "no event 'zeppelin'. The ids stand in events.csv" in capsys.readouterr().err


def test_on_a_terminal_each_stage_has_a_bar(tmp_path: Path) -> None:
    (tmp_path / "mill.txt").write_text("The mill burned down on Monday.\n", encoding="utf-8")
    ours, theirs = pty.openpty()
    command = [sys.executable, str(ROOT / "build.py"), str(tmp_path), "--out", str(tmp_path / "site")]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "xterm"}) as process:
        os.close(theirs)
        shown = b"".join(_read(ours)).decode()
    assert process.returncode == 0, shown
    for stage in ("collect", "read", "merge", "write"):
        assert re.search(rf"{stage} .*\u2501{{5}}", shown), stage


def _read(handle: int) -> Iterator[bytes]:
    """What comes out of a terminal until it closes."""
    with contextlib.suppress(OSError):
        while piece := os.read(handle, 4096):
            yield piece


@pytest.mark.slow
def test_build_writes_a_site_and_ends_with_a_summary(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    for outlet, day in (("Post", "Monday"), ("Echo", "Tuesday")):
        text = f"---\noutlet: {outlet}\npublished: 2031-05-08\n---\nFire at the mill\n\nThe old mill in Norhaven burned on {day}.\n"
        (news / f"{outlet}.md").write_text(text, encoding="utf-8")
    command = [sys.executable, str(ROOT / "build.py"), str(news), "--out", str(tmp_path / "site")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "read: done" in done.stdout
    assert "2 articles of 2 outlets" in done.stdout
    assert f"Look first at {tmp_path / 'site' / 'index.html'}" in done.stdout
    assert (tmp_path / "site" / "graph.ttl").stat().st_size > 0
    first = archive.read(tmp_path / "site")
    again = subprocess.run(command, capture_output=True, text=True, check=True)
    assert again.stdout == done.stdout
    assert archive.read(tmp_path / "site") == first


def test_importing_the_package_loads_no_pipeline() -> None:
    code = "import sys, graph; print(sorted({'spacy', 'rdflib', 'trafilatura', 'pyoxigraph'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == "[]\n"


def test_the_page_of_the_embed_names_commands_and_options_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    said = [text for text in load().of("paste").values() if isinstance(text, str)]
    named = {word for text in said for word in re.findall(r"--[a-z]+", text)}
    run("embed", "--help")
    assert named == {"--actor", "--from", "--to", "--base"}
    assert named <= set(re.findall(r"--[a-z]+", capsys.readouterr().out))
