"""generated stories -> weight, paint, frames, memory, keyboard, requests of the pages in Chromium, against their limits

    python -m bench views [--out FOLDER] [--axe axe.min.js] [--only weight paint frames peers graph reading axe]

Limits stand in floors.toml under [views]; a measure over (or, for shares, under) its limit is exit code 1.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bench import view_peers
from bench.browser import browser, drag, focusable, motion, tab, wheel
from bench.story import generated
from bench.trace import cpu
from graph import views
from graph.views import page
from graph.views.timeline import SCRIPTS

FLOORS = Path(__file__).parent / "floors.toml"
NAMES = ("index", "timeline", "sources", "graph", "paste", "embed")
SIZES = (100, 1000, 10_000)
_AT_LEAST = ("share",)
Measure = tuple[str, float]


def run(argv: list[str]) -> int:
    """Print every measure beside its limit; 1 when one is missed."""
    options = _options(argv)
    limits = tomllib.loads(FLOORS.read_text(encoding="utf-8")).get("views", {}) if FLOORS.is_file() else {}
    with tempfile.TemporaryDirectory() as scratch, browser(_chromium()) as chromium:
        folder = options.out or Path(scratch)
        _write(folder)
        wanted = [task for name, task in TASKS.items() if not options.only or name in options.only]
        missed = [_told(m, limits.get(m[0])) for task in wanted for m in task(chromium, folder, options)]
    return int(any(missed))


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench views")
    parser.add_argument("--out", type=Path, help="keep the generated pages here")
    parser.add_argument("--axe", type=Path, help="axe.min.js; without it npm fetches axe-core")
    parser.add_argument("--only", nargs="*", choices=list(TASKS), default=[])
    return parser.parse_args(argv)


def _chromium() -> str:
    from tests.chromium import find

    found = find()
    if found is None:
        raise SystemExit("no Chromium. Set CHROMIUM, or run python tests/chromium.py.")
    return str(found)


def _write(folder: Path) -> None:
    for size in SIZES:
        if not (folder / str(size) / "index.html").exists():
            views.write(generated(size), folder / str(size))


def _told(measure: Measure, limit: float | None) -> bool:
    name, value = measure
    least = name.endswith(_AT_LEAST)
    missed = limit is not None and (value < limit if least else value > limit)
    kept = "" if limit is None else f"  at {'least' if least else 'most'} {limit:g}{'  MISSED' if missed else ''}"
    print(f"{name:44} {value:12,.2f}{kept}", flush=True)
    return missed


def packed(text: str) -> float:
    """Kilobytes after gzip."""
    return len(gzip.compress(text.encode(), 9)) / 1000


def _weight(_: Browser, folder: Path, __: argparse.Namespace) -> Iterator[Measure]:
    yield "embed script and style, kB", packed(page.static("embed.js") + page.static("embed.css"))
    yield "timeline script and style, kB", packed(page.static(*SCRIPTS) + page.static("base.css", "timeline.css"))
    yield "timeline of 100 events, kB", packed((folder / "100/timeline.html").read_text(encoding="utf-8"))
    yield "embed of 12 events, kB", packed((folder / "100/embed.html").read_text(encoding="utf-8"))


def _paint(chromium: Browser, folder: Path, _: argparse.Namespace) -> Iterator[Measure]:
    """Main-thread CPU, an empty page beside it: what the browser itself asks for is in both."""
    empty = folder / "empty.html"
    empty.write_text("<!doctype html><title>x</title><p>x", encoding="utf-8")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    yield "CPU to paint an empty page, ms", cpu(chromium, empty)
    for size in SIZES:
        file = folder / str(size) / "timeline.html"
        yield f"CPU to paint {size} events, ms", cpu(chromium, file)
        yield f"CPU until at rest, {size} events, ms", cpu(chromium, file, rest=1000, tries=3)
        with tab(chromium, file) as found:
            found.page.wait_for_selector(".whole")
            yield f"heap at {size} events, MB", found.heap()
            yield f"layout shift at {size} events", found.shift()


def _peers(chromium: Browser, folder: Path, _: argparse.Namespace) -> Iterator[Measure]:
    return view_peers.measures(chromium, folder, {size: generated(size) for size in (100, 10_000)})


def _frames(chromium: Browser, folder: Path, _: argparse.Namespace) -> Iterator[Measure]:
    with tab(chromium, folder / "10000/timeline.html") as found:
        canvas = "#chart canvas"
        for name, gesture in (("drag", drag(found.page, canvas)), ("wheel", wheel(found.page, canvas))):
            ran = motion(found, gesture)
            yield f"{name} at 10000 events, median ms", ran.median
            yield f"{name} at 10000 events, p95 ms", ran.p95
            yield f"{name} at 10000 events, CPU ms per frame", ran.cpu


def _graph(chromium: Browser, folder: Path, _: argparse.Namespace) -> Iterator[Measure]:
    for nodes, events in ((500, 192), (2000, 1000)):
        if not (folder / str(events) / "graph.html").exists():
            views.write(generated(events), folder / str(events))
        with tab(chromium, folder / str(events) / "graph.html", address="#all") as found:
            found.page.wait_for_function("document.getElementById('net').dataset.drawn")
            yield (
                f"graph first draw at {nodes} nodes, ms",
                float(found.page.evaluate("+document.getElementById('net').dataset.drawn")),
            )
            yield f"graph CPU to draw {nodes} nodes, ms", found.measure("TaskDuration") * 1000


def _reading(chromium: Browser, folder: Path, _: argparse.Namespace) -> Iterator[Measure]:
    site, told = folder / "100", generated(100)
    labels = [event.label for event in told.events]
    for name in ("without script", "in print", "offline"):
        script = name != "without script"
        with tab(chromium, site / "timeline.html", java_script_enabled=script) as found:
            if script:
                found.page.wait_for_selector(".whole")
            found.page.emulate_media(media="print" if name == "in print" else "screen")
            seen = found.page.locator("#events > li:visible .tt").all_inner_texts()
            yield f"events visible {name}, share", sum(label in seen for label in labels) / len(labels)
    with tab(chromium, site / "timeline.html") as found:
        found.page.wait_for_selector(".whole")
        names = [n for n in focusable(found) if re.search(r"Sources |One source", n) and re.search(r"\b20\d\d\b", n)]
        yield (
            "events focusable with date, title, state, share",
            sum(any(label in n for n in names) for label in labels) / len(labels),
        )
    errors = requests = 0
    for name in NAMES:
        with tab(chromium, site / f"{name}.html") as found:
            errors, requests = errors + len(found.errors), requests + len(found.requests) - 1
    yield "requests", requests
    yield "console errors under the policy", errors


def _axe(chromium: Browser, folder: Path, options: argparse.Namespace) -> Iterator[Measure]:
    home = view_peers.fetched("axe-core")
    script = options.axe or (home and home / "axe.min.js")
    if script is None:
        print("axe-core is missing and npm is not there: give --axe FILE")
        return
    for name in NAMES:
        broken = {
            rule for look in _looks() for rule in _broken(chromium, folder / "100" / f"{name}.html", look, script)
        }
        if broken:
            print(f"  {name}: {', '.join(sorted(broken))}")
        yield f"axe rules broken on {name}", len(broken)


def _looks() -> Iterator[dict[str, Any]]:
    for width, scheme in product((375, 1280), ("light", "dark")):
        yield {"viewport": {"width": width, "height": 900}, "color_scheme": scheme, "bypass_csp": True}


def _broken(chromium: Browser, file: Path, look: dict[str, Any], script: Path) -> list[str]:
    with tab(chromium, file, **look) as found:
        found.page.add_script_tag(path=str(script))
        answer = found.page.evaluate("axe.run({resultTypes: ['violations']}).then(r => JSON.stringify(r.violations))")
    return [f"{rule['id']} ({rule['nodes'][0]['target'][0]})" for rule in json.loads(answer)]


TASKS: dict[str, Callable[[Browser, Path, argparse.Namespace], Iterator[Measure]]] = {
    "weight": _weight,
    "paint": _paint,
    "frames": _frames,
    "peers": _peers,
    "graph": _graph,
    "reading": _reading,
    "axe": _axe,
}
