"""a file opened in Chromium -> milliseconds of the main thread's CPU until it is painted, from a trace with thread clocks

Wall time tells how busy the machine is, and the counters of a fresh process count its start; a trace of thread time of
one navigation in a browser that already runs tells what the page asks for, and varies by a tenth under load.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

TRIES = 7
_CATEGORIES = ["toplevel", "devtools.timeline"]
_PAINTED = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
_BEFORE = "data:text/html,<p>x"


def cpu(chromium: Browser, file: Path, *, ready: str = "true", rest: int = 0, tries: int = TRIES) -> float:
    """The least of several tries; `ready` is waited for, and so many milliseconds of `rest` after it are counted too."""
    return min(_once(chromium, file, ready, rest) for _ in range(tries))


def _once(chromium: Browser, file: Path, ready: str, rest: int) -> float:
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    page = context.new_page()
    page.goto(_BEFORE)
    chromium.start_tracing(page=page, categories=_CATEGORIES)
    page.goto(file.as_uri())
    page.wait_for_function(ready, timeout=180_000)
    page.evaluate(_PAINTED)
    page.wait_for_timeout(rest)
    events = json.loads(chromium.stop_tracing())["traceEvents"]
    context.close()
    return _spent(events)


def _spent(events: Iterable[dict[str, Any]]) -> float:
    """Thread time of the outermost tasks of the thread that parsed the page."""
    threads: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
    for event in events:
        if event.get("ph") == "X":
            threads[event["pid"], event["tid"]].append(event)
    main = max(threads.values(), key=lambda found: sum(event["name"] == "ParseHTML" for event in found))
    spent, until = 0.0, 0.0
    for event in sorted(main, key=lambda found: (found["ts"], -found.get("dur", 0))):
        if event["ts"] >= until:
            spent += event.get("tdur", 0)
            until = event["ts"] + event.get("dur", 0)
    return spent / 1000
