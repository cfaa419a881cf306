"""third-party gold beside the project -> no stage falls below the floor that is recorded for it"""

from __future__ import annotations

import pytest

from bench import syntax, table
from tests.conftest import shared

RECORDED = tuple(name for name in table.TASKS if name in table.floors())


@pytest.mark.parametrize("task", RECORDED)
def test_no_measure_falls_below_its_floor(task: str) -> None:
    rows = list(table.rows_of(task, shared("bench").parent))
    wanted = table.floors()[task]
    assert {row.measure for row in rows} >= set(wanted), "a floor names a measure that the scorer does not give"
    fallen = [f"{row.measure} {row.reached:.3f} < {row.floor:.3f}" for row in rows if row.floor and row.fell]
    assert not fallen


def test_trees_and_names_keep_their_floors() -> None:
    floors = table.floors()["syntax"]
    reached = dict(syntax.quality(shared("treebanks"), "test"))
    assert {name for name in floors if ":" in name} <= set(reached), "a floor names a measure that is not taken"
    assert not {name: value for name, value in reached.items() if value < floors.get(name, 0)}


def test_a_fall_is_seen() -> None:
    assert table.Row("task", "measure", 0.5, 0.6).fell
    assert not table.Row("task", "measure", 0.6, 0.6).fell
    assert not table.Row("task", "measure", 0.1, None).fell


def test_a_task_that_is_none_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        table.run(["tales"])
    assert "tales: no task of the table. Name some of dates, anchors" in capsys.readouterr().err
