"""the machine -> what tests share: the material beside the project, a Chromium"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.chromium import find

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"


def missing(what: str) -> None:
    """Skip by name on a developer's machine, fail in CI."""
    if IN_CI:
        pytest.fail(f"{what} is missing, and CI skips nothing")
    pytest.skip(f"{what} is missing")


def shared(*parts: str) -> Path:
    """A path in ../shared; the test is skipped where it does not lie, never in CI."""
    path = ROOT.parent.joinpath("shared", *parts)
    if not path.exists():
        missing(f"../shared/{'/'.join(parts)}")
    return path


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium to test the pages in."""
    path = find()
    if path is None:
        missing("Chromium (set CHROMIUM, or run python tests/chromium.py)")
    return str(path)
