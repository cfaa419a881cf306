"""the source tree -> one direction, no cycle, small pieces; and the gate finds each of these when it is broken"""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import layout
from tests.conftest import ROOT


def test_stages_import_only_from_stages_before_them() -> None:
    assert list(layout.order(layout.imports(ROOT))) == []


def test_no_stage_holds_an_english_word() -> None:
    assert list(layout.words(ROOT)) == []


def test_functions_and_files_are_small() -> None:
    assert list(layout.sizes(ROOT)) == []


def test_a_command_alone_prints_and_exits() -> None:
    speaking = ("print(", "sys.exit(", "input(")
    files = [path for path in (ROOT / "graph").rglob("*.py") if path.name != "cli.py"]
    found = [path.name for path in files if any(word in path.read_text(encoding="utf-8") for word in speaking)]
    assert found == []


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("graph", "bench", "training"):
        (tmp_path / name).mkdir()
    files = {
        "__init__": "",
        "errors": "",
        "model": "def small() -> int:\n    return 1\n\n\ndef one() -> int:\n    return 1\n",
    }
    for name, text in files.items():
        (tmp_path / "graph" / f"{name}.py").write_text(text, encoding="utf-8")
    return tmp_path


def write(tree: Path, **files: str) -> None:
    for name, text in files.items():
        (tree / "graph" / f"{name}.py").write_text(text, encoding="utf-8")


def test_a_stage_that_reaches_a_later_one_through_a_module_of_its_own_is_found(tree: Path) -> None:
    write(
        tree,
        text="from graph import between\n",
        between="def f() -> None:\n    from graph.merge import x\n",
        merge="x = 1\n",
    )
    assert list(layout.order(layout.imports(tree))) == ["text: imports merge, which comes later"]


def test_a_cycle_is_found(tree: Path) -> None:
    write(tree, one="import graph.two\n", two="from graph import one\n")
    assert [line.split(":")[0] for line in layout.order(layout.imports(tree))] == ["one", "two"]


def test_an_english_word_in_a_stage_is_found_and_one_in_the_language_is_not(tree: Path) -> None:
    (tree / "graph" / "lang").mkdir()
    write(tree, names='OF = "of"\n', text='IN = "in"\n')
    (tree / "graph" / "lang" / "en.py").write_text('OF = "of"\n', encoding="utf-8")
    assert list(layout.words(tree)) == ["graph/names.py:1: the English word 'of' belongs in graph/lang/en"]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("\n".join(["    x = 1"] * 41), "41 lines, gate 40"),
        (
            "    for a in ():\n        if a:\n            with a:\n                while a:\n                    pass",
            "4 levels, gate 3",
        ),
    ],
)
def test_a_function_too_long_or_too_deep_is_found(tree: Path, body: str, what: str) -> None:
    write(tree, names=f'def find() -> None:\n    """Nothing."""\n{body}\n')
    assert f"graph/names.py:1 find: {what}" in list(layout.sizes(tree))


def test_elif_is_no_level_of_its_own(tree: Path) -> None:
    chain = "    if x:\n        pass\n" + "    elif x:\n        pass\n" * 5
    write(tree, names=f"def find(x: int) -> None:\n{chain}")
    assert not any("levels" in line for line in layout.sizes(tree))


def test_too_many_arguments_and_lines_are_found(tree: Path) -> None:
    write(tree, names="def find(a, b, c, d, e, f):\n    return a\n" + "x = 1\n" * 300)
    assert set(layout.sizes(tree)) >= {
        "graph/names.py:1 find: 6 positional arguments, gate 5",
        "graph/names.py: 302 lines, gate 300",
    }
