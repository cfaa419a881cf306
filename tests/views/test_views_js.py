"""The scripts' pure functions, in Node"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import playwright

from graph.views import page
from graph.views.timeline import SCRIPTS
from tests.conftest import missing

ROOT = Path(__file__).resolve().parents[2]


def node() -> str:
    """The system's Node, else the one that Playwright brings along."""
    brought = Path(playwright.__file__).parent / "driver" / "node"
    path = shutil.which("node") or (str(brought) if brought.exists() else None)
    if path is None:
        missing("node")
    return str(path)


def test_pure_functions() -> None:
    done = subprocess.run([node(), "--test", "tests/js/"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:]


def test_what_is_left_out_of_a_script_is_only_space(tmp_path: Path) -> None:
    for names in (SCRIPTS, ("embed.js",), ("dom.js", "network.js"), ("element.js",)):
        file = tmp_path / "script.js"
        file.write_text(page.static(*names), encoding="utf-8")
        done = subprocess.run([node(), "--check", str(file)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
