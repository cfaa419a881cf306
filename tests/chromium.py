"""the machine -> the path of a real Chromium; python tests/chromium.py installs one where there is none"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """What CHROMIUM names, else Playwright's own, else the system's."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return _playwrights() or next(filter(None, map(shutil.which, NAMES)), None)


def install() -> bool:
    """Debian's package as root, else Playwright's download; whether one of them worked."""
    tried = [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]]
    if os.geteuid() == 0 and shutil.which("apt-get") and all(map(_run, tried)) and find():
        return True
    return _run([sys.executable, "-m", "playwright", "install", "chromium"]) and find() is not None


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _run(command: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__":
    if find() is None and not install():
        print("No Chromium, and none could be installed: browser tests are skipped (in CI they fail). Set CHROMIUM.")
