"""the source tree -> a wheel that builds a site without the tree"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


def run(*command: str, cwd: Path, path: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": path, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(place), str(ROOT), cwd=place)
    (built,) = place.glob("*.whl")
    return built


@pytest.mark.slow
def test_a_wheel_holds_all_that_is_no_python(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    folders = {"ontology": "graph/data/ontology", "seeds": "graph/data/seeds", "graph": "graph"}
    for folder, inside in folders.items():
        wanted = {path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts}
        assert {f"{inside}/{path.relative_to(ROOT / folder).as_posix()}" for path in wanted} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/graph/lang/en/model/LICENSE-NOTICE.txt") for name in names)


@pytest.mark.slow
def test_an_installed_wheel_builds_the_seeds_that_ship(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "installed"
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(place), str(wheel), cwd=tmp_path
    )
    code = f"import graph, graph.cli; assert graph.__file__.startswith({str(place)!r}); graph.cli.main(['build'])"
    assert "5 articles of 5 outlets" in run(sys.executable, "-c", code, cwd=tmp_path, path=str(place))
    assert (tmp_path / "site" / "index.html").exists()
