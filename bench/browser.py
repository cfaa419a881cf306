"""a page in headless Chromium -> what it costs: CPU, frames, memory, layout shift, requests, errors, names"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

_SHIFT = (
    "window.shift=0;new PerformanceObserver(l=>{for(const e of l.getEntries())if(!e.hadRecentInput)shift+=e.value})"
    ".observe({type:'layout-shift',buffered:true})"
)
_FRAMES = "if(!window.frames_){frames_=[];(function f(t){frames_.push(t);requestAnimationFrame(f)})(performance.now())}"


@dataclass
class Tab:
    """An open page with what went wrong on it."""

    page: Page
    session: CDPSession
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def measure(self, name: str) -> float:
        """One of Chromium's own counters (seconds of the main thread's CPU, bytes, numbers)."""
        found = self.session.send("Performance.getMetrics")["metrics"]
        return float(next(m["value"] for m in found if m["name"] == name))

    def shift(self) -> float:
        """Layout shift so far."""
        return float(self.page.evaluate("window.shift || 0"))

    def heap(self) -> float:
        """Megabytes of script memory that are in use after a collection."""
        self.session.send("HeapProfiler.collectGarbage")
        return self.measure("JSHeapUsedSize") / 1e6


@dataclass(frozen=True, slots=True)
class Motion:
    """How a gesture ran: milliseconds from frame to frame, and CPU milliseconds per frame."""

    median: float
    p95: float
    cpu: float


@contextmanager
def browser(path: str) -> Iterator[Browser]:
    """A running Chromium."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield found
        found.close()


@contextmanager
def tab(chromium: Browser, file: Path, *, address: str = "", **options: Any) -> Iterator[Tab]:
    """A page of a file, with the network cut, after its first frames."""
    looks: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}, "offline": True} | options
    context = chromium.new_context(**looks)
    page = context.new_page()
    found = Tab(page, context.new_cdp_session(page))
    found.session.send("Performance.setTimeDomain", {"timeDomain": "threadTicks"})
    found.session.send("Performance.enable")
    page.on("console", lambda message: found.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.errors.append(str(error)))
    page.on("request", lambda request: found.requests.append(request.url))
    if options.get("java_script_enabled", True):
        page.add_init_script(_SHIFT)
    page.goto(file.as_uri() + address)
    if options.get("java_script_enabled", True):
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    yield found
    context.close()


def motion(found: Tab, gesture: Iterator[None]) -> Motion:
    """Frames and CPU while a gesture runs; each step of the gesture is one input."""
    found.page.evaluate(_FRAMES)
    before, begun = found.measure("TaskDuration"), float(found.page.evaluate("performance.now()"))
    for _ in gesture:
        pass
    times = [t for t in found.page.evaluate("frames_") if t >= begun]
    spent = (found.measure("TaskDuration") - before) * 1000
    gaps = [b - a for a, b in zip(times, times[1:], strict=False)] or [0.0]
    return Motion(statistics.median(gaps), sorted(gaps)[int(len(gaps) * 0.95)], spent / max(len(gaps), 1))


def drag(page: Page, selector: str, steps: int = 90) -> Iterator[None]:
    """Press in the middle and move to and fro."""
    x, y = _middle(page, selector)
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(steps):
        page.mouse.move(x + (step % 30 - 15) * 9, y)
        yield
    page.mouse.up()


def wheel(page: Page, selector: str, steps: int = 60) -> Iterator[None]:
    """Zoom in and out again with Ctrl and the wheel."""
    page.mouse.move(*_middle(page, selector))
    page.keyboard.down("Control")
    for step in range(steps):
        page.mouse.wheel(0, -120 if step % 30 < 15 else 120)
        yield
    page.keyboard.up("Control")


def _middle(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    if box is None:
        return 0.0, 0.0
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def focusable(found: Tab) -> list[str]:
    """The accessible names of everything that can take the focus."""
    nodes = found.session.send("Accessibility.getFullAXTree")["nodes"]
    return [
        str(node["name"].get("value", ""))
        for node in nodes
        if node.get("name")
        and any(p["name"] == "focusable" and p["value"].get("value") for p in node.get("properties", []))
    ]
