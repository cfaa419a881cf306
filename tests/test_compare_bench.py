"""hand-made readings -> the rows that `python -m bench compare` writes"""

from __future__ import annotations

from bench.compare import article, written
from graph import compare, merge, ontology
from graph.model import Timeline
from tests.made import readings

WORLD = ontology.load()
THREE = """
[a 2031-05-03] A {blast} at Arden in Westland killed 12 dock workers.
[b 2031-05-03] The {blast} at Arden in Westland killed 12 dock workers.
[c 2031-05-03] A {blast} at Arden in Westland killed 15 dock workers.
- a blast: Bombing; place Arden<Westland; place Westland; when 2031-05-02; dead 12
- b blast: Bombing; place Arden<Westland; place Westland; when 2031-05-02; dead 12
- c blast: Bombing; place Arden<Westland; when 2031-05-02; dead 15
"""


TWO = """
[a 2031-05-03] The Harbour Union never {bombed} the Depot.
[b 2031-05-03] The Harbour Union {bombed} the Depot.
- a bombed: Bombing; agent Union; patient Depot; factuality negated; occurrence not happened
- b bombed: Bombing; agent Union; patient Depot; occurrence happened
"""


def rows(of: str = THREE) -> list[tuple[str, str, list[tuple[str, list[str]]]]]:
    made = readings(of)
    events, topics = merge.merge(made, WORLD, {})
    story = written("arden", Timeline("arden", made, events, compare.compare(events, topics, (), made, WORLD)))
    return [(f["facet"], f["relation"], [(v["value"], v["docs"]) for v in f["values"]]) for f in story["facets"]]


def test_each_value_that_articles_share_is_an_agreement_of_its_own() -> None:
    assert [row for row in rows() if row[0] == "place"] == [
        ("place", "agree", [("Arden", ["a", "b", "c"])]),
        ("place", "agree", [("Westland", ["a", "b"])]),
    ]


def test_a_divergence_names_all_sides_and_the_side_of_several_agrees() -> None:
    assert [row for row in rows() if row[0] == "toll-dead"] == [
        ("toll-dead", "diverge", [("12", ["a", "b"]), ("15", ["c"])]),
        ("toll-dead", "agree", [("12", ["a", "b"])]),
    ]


def test_the_first_line_of_an_article_is_its_headline_and_the_stamp_below_is_furniture() -> None:
    text = "Ferry strikes pier in Arlen\nLast updated: 8 March 2011\nA ferry struck the pier of Arlen on Monday.\nNobody was hurt."
    found = article({"doc": "d", "published": "2011-03-07", "text": text})
    assert found.headline is not None
    assert found.quote(found.headline) == "Ferry strikes pier in Arlen"
    assert [found.quote(span) for span in found.furniture] == ["Last updated: 8 March 2011"]


def test_whether_it_happened_is_a_row_where_articles_differ_on_it() -> None:
    found = [row for row in rows(TWO) if row[0] == "other"]
    assert found == [("other", "diverge", [("happened", ["b"]), ("not happened", ["a"])])]
    assert "other" not in {row[0] for row in rows()}
