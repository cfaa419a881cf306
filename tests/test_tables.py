"""the tables: what stands in them is what the timeline says, safe for the programs that open them"""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import networkx as nx

from graph import tables
from graph.model import Interval, Quantity, Thing, Words
from graph.tables import claims, events, network
from graph.tables import story as story_json
from graph.tables.rows import table, text
from tests.story import story


def test_every_event_has_a_row_with_its_verdicts() -> None:
    rows = list(csv.DictReader(io.StringIO(events.write(story()))))
    assert [row["event"] for row in rows] == [event.id for event in story().events]
    listed = {facet for row in rows for facet in row["diverge"].split("; ") if facet}
    wanted = {a.facet for a in story().agreements if a.event and a.verdict.value == "diverge"}
    assert {facet.split(" (")[0] for facet in listed} == wanted


def test_every_claim_opens_at_its_words() -> None:
    texts = {article.id: article.text for article in story().articles}
    rows = list(csv.DictReader(io.StringIO(claims.write(story()))))
    assert len(rows) == sum(len(reading.found.claims) for reading in story().readings)
    for row in rows:
        assert texts[row["article"]][int(row["start"]) : int(row["end"])] == row["words"]


def test_a_cell_that_looks_like_a_formula_is_not_run() -> None:
    assert table(["words"], [["=1+1"]]).splitlines()[1] == "'=1+1"


def test_values_read_as_they_are() -> None:
    assert text(Interval(1, 2, "2031-04")) == "2031-04"
    assert text(Quantity(12, None, "people")) == "12.. people"
    assert text(Quantity(4200, 4200)) == "4200"
    assert text(Thing("actor:Agency", "the agency")) == "the agency"
    assert text(Words("a success")) == "a success"


def test_timeline_json_has_all_events_and_exact_words() -> None:
    document = json.loads(story_json.write(story()))
    texts = {article.id: article.text for article in story().articles}
    assert len(document["events"]) == len(story().events)
    for event in document["events"]:
        for comparison in event["comparisons"]:
            for claim in (claim for position in comparison["positions"] for claim in position["claims"]):
                assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["words"]


def test_graphml_reads_back_with_every_event() -> None:
    read = nx.read_graphml(io.BytesIO(network.graphml(story()).encode()))
    assert {event.id for event in story().events} <= set(read.nodes)
    assert read.number_of_edges() == network.network(story()).number_of_edges()


def test_gexf_bears_no_date_of_writing_and_no_version_of_the_writer() -> None:
    written = network.gexf(story())
    assert "lastmodifieddate" not in written
    assert re.findall(r"<creator>([^<]*)<", written) == ["Parallax"]


def test_all_tables_are_written(tmp_path: Path) -> None:
    written = tables.write(story(), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in written} == set(tables.TABLES)
    assert all(path.stat().st_size for path in written)
