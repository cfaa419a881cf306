"""where a Chromium is looked for, and how one is installed"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests import chromium


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A machine without any Chromium, on which every command works; the commands it is given."""
    given: list[list[str]] = []
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "_playwrights", lambda: None)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr(chromium, "_run", lambda command: not given.append(command))
    return given


def test_the_one_that_is_named_goes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    own = tmp_path / "own-chromium"
    own.write_text("#!/bin/sh\n", encoding="utf-8")
    own.chmod(0o755)
    monkeypatch.setenv("CHROMIUM", str(own))
    assert chromium.find() == str(own)


def test_without_a_name_playwrights_goes_before_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(chromium, "_playwrights", lambda: "/cache/chrome")
    assert chromium.find() == "/cache/chrome"
    monkeypatch.setattr(chromium, "_playwrights", lambda: None)
    assert chromium.find() == "/bin/chromium"


def test_root_tries_debians_package_and_then_playwrights(
    bare: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert not chromium.install()
    assert [command[:2] for command in bare] == [["apt-get", "update"], ["apt-get", "install"], [sys.executable, "-m"]]


def test_others_take_playwrights(bare: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not chromium.install()
    assert bare == [[sys.executable, "-m", "playwright", "install", "chromium"]]
