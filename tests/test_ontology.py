"""ontology/*.ttl -> blocks; what a block may say stands in ontology/README.md; files of one's own add to those that ship"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from graph import cli, corpus, ontology, pipeline, site, tables
from graph.errors import OntologyError
from tests.conftest import ROOT

WORLD = ontology.load()
README = (ROOT / "ontology" / "README.md").read_text(encoding="utf-8")
CUES = (ROOT / "ontology" / "cues.ttl").read_text(encoding="utf-8")
PREFIXES = (
    "".join(f"@prefix {name} <{ontology.expand(name)}> .\n" for name in ("ev:", "rdfs:", "skos:", "actor:"))
    + f"@prefix plx: <{ontology.PLX}> .\n"
)
OWN = PREFIXES + (
    'ev:Glaziery a plx:EventType ; rdfs:label "glaziery"@en ; plx:verb "glaze"@en ; plx:agent "actor" ;\n'
    '    plx:patient "actor", "thing" ; plx:quad "2" .\n'
)
NEWS = "Mayor Ana Roe glazed the old harbour hall on 3 May 2031. Nobody was hurt.\n"


def values(kind: str, name: str) -> set[str]:
    return {text for block in WORLD.of_kind(kind) for text in block.texts(name)}


@pytest.mark.parametrize("name", ["frame", "identity", "agent", "patient"])
def test_every_value_that_a_kind_of_event_has_is_explained(name: str) -> None:
    rows = "".join(line for line in README.splitlines(keepends=True) if f"plx:{name}`" in line)
    assert values("EventType", name)
    assert {value for value in values("EventType", name) if not re.search(rf"\b{value}\b", rows)} == set()


def test_no_word_of_a_kind_of_event_is_excepted_and_what_is_marked_is_one_of_its_words() -> None:
    for block in WORLD.of_kind("EventType"):
        own = {word for part in ("verb", "noun", "adjective", "clause") for word in block.texts(part, "en")}
        assert own & set(block.texts("except", "en")) == set(), block.id
        assert {word for mark in ("usual", "jargon", "sure") for word in block.texts(mark, "en")} <= own, block.id


def test_every_property_of_a_kind_of_event_is_explained() -> None:
    used = {name for block in WORLD.of_kind("EventType") for name in block.values if ":" not in name}
    assert {name for name in used if f"`plx:{name}`" not in README} == set()


def test_every_kind_of_actor_and_medium_is_explained() -> None:
    kinds = values("Actor", "kind") | values("Outlet", "medium")
    assert {kind for kind in kinds if not re.search(rf"\b{kind}\b", README)} == set()


@pytest.mark.parametrize("name", ["class", "frame", "polarity", "certainty", "tense", "stance"])
def test_every_value_of_a_cue_is_explained_above_the_cues(name: str) -> None:
    head = CUES[: CUES.index("\ncue:")]
    assert {value for value in values("Cue", name) if not re.search(rf"\b{value}\b", head)} == set()


def test_an_id_is_short_and_can_be_made_whole_again() -> None:
    for name in ("ev:Flood", "actor:dockers-union", "wd:Q1"):
        assert ontology.short(ontology.expand(name)) == name
    assert ontology.short(f"{ontology.PLX}verb") == "verb"
    assert ontology.expand("verb") == ""
    assert ontology.short("https://example.org/x") == "https://example.org/x"


def test_a_broken_file_is_named_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "mine.ttl").write_text("ev:Flood a ;", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"mine\.ttl: not valid Turtle .*Correct that line"):
        ontology.load(tmp_path)


def test_a_block_may_have_its_words_in_several_languages(tmp_path: Path) -> None:
    (tmp_path / "mine.ttl").write_text(f'{PREFIXES}ev:A plx:verb "run"@en, "laufen"@de, "x" .', encoding="utf-8")
    (block,) = ontology.load(tmp_path).blocks.values()
    assert block.texts("verb", "en") == ("run", "x")
    assert block.texts("verb") == ("laufen", "run", "x")
    assert (block.text("noun"), block.text("noun", default="none")) == ("", "none")


def test_a_file_of_ones_own_adds_a_kind_of_event(tmp_path: Path) -> None:
    for name, text in (("news/a.txt", NEWS), ("mine/own.ttl", OWN)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = corpus.load(tmp_path / "news")
    without = pipeline.build(loaded.title, loaded.articles)
    found = site.build(tmp_path / "news", tmp_path / "site", site.Settings(ontology=(tmp_path / "mine",)))
    assert "ev:Glaziery" not in {event.type for event in without.events}
    (event,) = (event for event in found.events if event.type == "ev:Glaziery")
    assert event.label.startswith("glaziery: Ana Roe")
    assert "ev:Glaziery" in tables.events.write(found)


def test_a_folder_without_such_a_file_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["build", str(tmp_path / "nowhere"), "--ontology", str(tmp_path)])
    assert stopped.value.code == 1
    assert "no .ttl file in it. Give a folder of them" in capsys.readouterr().err


def test_every_facet_is_a_concept_of_the_graph_and_has_words_on_the_pages() -> None:
    facets = {block.id.lower() for block in WORLD.of_kind("Facet")}
    core = (ROOT / "ontology" / "core.ttl").read_text(encoding="utf-8")
    concepts = {name.lower() for name in re.findall(r"plx:(\w+) a skos:Concept ; skos:inScheme plx:FacetScheme", core)}
    words = tomllib.loads((ROOT / "graph" / "views" / "messages" / "en.toml").read_text(encoding="utf-8"))["facet"]
    assert facets
    assert not facets - concepts
    assert not facets - set(words)
