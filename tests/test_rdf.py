"""the graph: valid against its shapes, right answers to its queries, the same bytes every time"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pyshacl
import pytest
from rdflib import OWL, RDF, Dataset, Graph

from graph import ontology, rdf
from graph.model import Interval, Thing, Timeline
from graph.rdf import store
from graph.rdf.nodes import Base
from tests.story import story

ROOT = Path(__file__).resolve().parent.parent
QUERIES = sorted((ROOT / "ontology" / "queries").glob("*.rq"))
CHECKS = sorted((ROOT / "ontology" / "checks").glob("*.rq"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the fictional story, written once."""
    out = tmp_path_factory.mktemp("site")
    rdf.write(story(), out, ontology.load())
    return out


@pytest.fixture(scope="module")
def flat(site: Path) -> Graph:
    """graph.ttl read by rdflib."""
    return Graph().parse(site / "graph.ttl")


def test_the_graph_conforms_to_its_shapes(flat: Graph) -> None:
    conforms, _, report = pyshacl.validate(flat, shacl_graph=str(ROOT / "ontology" / "shapes.ttl"))
    assert conforms, report


def test_a_claim_without_a_claimant_breaks_the_shapes(flat: Graph) -> None:
    broken = Graph()
    broken += flat
    claimant = "https://w3id.org/parallax/ontology#claimant"
    broken.update(f"DELETE WHERE {{ ?s <{claimant}> ?o }}")
    assert not pyshacl.validate(broken, shacl_graph=str(ROOT / "ontology" / "shapes.ttl"))[0]


@pytest.mark.parametrize("path", CHECKS, ids=lambda path: path.stem)
def test_a_check_query_finds_nothing(site: Path, path: Path) -> None:
    _, rows = store.query(store.load(site / "graph.ttl"), path.read_text())
    assert list(rows) == []


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.stem)
def test_a_query_gives_the_same_answer_in_every_engine_and_form(site: Path, flat: Graph, path: Path) -> None:
    text = path.read_text()
    _, rows = store.query(store.load(site / "graph.ttl"), text)
    wanted = sorted(rows)
    assert sorted(store.query(store.load(site / "graph.trig"), text)[1]) == wanted
    assert sorted(tuple("" if v is None else str(v) for v in row) for row in flat.query(text)) == wanted
    named = Dataset(default_union=True)
    named.parse(site / "graph.trig")
    assert sorted(tuple("" if v is None else str(v) for v in row) for row in named.query(text)) == wanted


def answers(timeline: Timeline, out: Path, number: str) -> list[tuple[str, ...]]:
    rdf.write(timeline, out, ontology.load())
    (path,) = (path for path in QUERIES if path.stem.startswith(number))
    return list(store.query(store.load(out / "graph.ttl"), path.read_text())[1])


def test_opposed_values_are_told_with_what_they_are_given_for(tmp_path: Path) -> None:
    found = answers(story(), tmp_path, "14")
    assert {row[1] for row in found} == {"Date", "Number", "Occurrence"}
    assert "The dam breaches" in {row[0] for row in found if row[1] == "Date"}


def test_dates_lie_apart_by_the_days_between_them_and_a_year_from_its_own_days_by_none(tmp_path: Path) -> None:
    made = story()
    breach = next(a for a in made.agreements if a.facet == "date" and "breach" in a.event)
    days = [date(2031, 4, n).toordinal() for n in (3, 7)]
    values = [Interval(days[0], days[0], "2031-04-03"), Interval(days[1], days[1], "2031-04-07")]
    positions = tuple(replace(p, value=v) for p, v in zip(breach.positions, values, strict=False))
    assert answers(replace(made, agreements=(replace(breach, positions=positions),)), tmp_path, "13") == [
        ("The dam breaches", "4")
    ]
    whole = replace(positions[0], value=Interval(date(2031, 1, 1).toordinal(), date(2031, 12, 31).toordinal(), "2031"))
    vague = replace(breach, positions=(whole, positions[1]))
    assert answers(replace(made, agreements=(vague,)), tmp_path, "13") == []


def test_every_term_of_the_graph_is_declared_and_every_property_and_class_declared_is_written(flat: Graph) -> None:
    plx = "https://w3id.org/parallax/ontology#"
    core = Graph().parse(ROOT / "ontology" / "core.ttl")
    declared = {str(node).removeprefix(plx) for node in core.subjects() if str(node).startswith(plx)}
    emitted = {str(node).removeprefix(plx) for row in flat for node in row[1:] if str(node).startswith(plx)}
    assert emitted - declared == set()
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
    terms = {str(node).removeprefix(plx) for kind in kinds for node in core.subjects(RDF.type, kind)} & declared
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "graph" / "rdf").glob("*.py"))
    assert {name for name in terms if f'"plx:{name}"' not in code} == set()


def test_a_question_opens_every_query() -> None:
    assert all(path.read_text().startswith("# ") for path in QUERIES + CHECKS)


def test_each_article_has_its_own_named_graph(site: Path) -> None:
    loaded = store.load(site / "graph.trig")
    assert len(list(loaded.named_graphs())) == len(story().articles) + 1
    assert not list(loaded.quads_for_pattern(None, None, None, ox.DefaultGraph()))


def test_json_ld_holds_the_same_statements(site: Path) -> None:
    read = Dataset()
    read.parse(site / "graph.jsonld", format="json-ld")
    other = Dataset()
    other.parse(site / "graph.trig", format="trig")
    assert len(read) == len(other) > 100
    assert {"@id", "@graph"} == set(json.loads((site / "graph.jsonld").read_text())[0])


def test_the_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from graph import ontology, rdf; from tests.story import story;"
        "rdf.write(story(), Path(sys.argv[1]), ontology.load())"
    )
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / seed)], cwd=ROOT, env=environment, check=True)
    for path in sorted((tmp_path / "1").iterdir()):
        assert path.read_bytes() == (tmp_path / "2" / path.name).read_bytes(), path.name


def test_quotations_can_be_left_out() -> None:
    rows = rdf.quads(story(), ontology.load(), quotes=False)
    assert not [row for row in rows if row.predicate.value.endswith("#exact")]
    assert [row for row in rows if row.predicate.value.endswith("#start")]


def test_a_thing_without_an_id_is_named_by_its_words_where_no_article_holds_it() -> None:
    assert Base("https://example.org/").thing("actor", Thing("", "the dockers")).value.endswith("/the-dockers")
