"""a folder with an embed -> its parts as a newsroom pastes them"""

from __future__ import annotations

import re
from pathlib import Path

HOST = """<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><body><h1>The dam, a year on</h1>
<p>The wall of the Karsel dam gave way in April. Outlets agree on most of the sequence.</p>{embed}
<p>The inquiry goes on.</p><script>{script}</script></body></html>"""


def snippet(site: Path) -> str:
    return (site / "embed.html.txt").read_text(encoding="utf-8")


def text(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def frame(site: Path) -> str:
    match = re.search(r"<iframe[^>]*></iframe>", snippet(site))
    assert match
    return match[0]


def host(site: Path, markup: str, *, script: str = "") -> str:
    (site / "host.html").write_text(HOST.format(embed=markup, script=script), encoding="utf-8")
    return (site / "host.html").as_uri()
