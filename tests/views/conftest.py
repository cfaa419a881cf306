"""a Chromium -> pages written once, and a tab that hears of every error and every request"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bench.story import generated
from graph import views
from graph.model import Interval, Timeline, Verdict
from tests.story import story


@dataclass
class Tab:
    """An open page with what went wrong on it."""

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the hand-made story."""
    out = tmp_path_factory.mktemp("site")
    views.write(story(), out)
    return out


@pytest.fixture(scope="session")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a story of 320 generated events, more than one page holds."""
    out = tmp_path_factory.mktemp("long")
    views.write(generated(320), out)
    return out


@pytest.fixture(scope="session")
def chrome(chromium: str) -> Iterator[Browser]:
    """A running Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def contexts(chrome: Browser) -> Callable[..., BrowserContext]:
    """One browser context per set of options, with the network cut."""

    @cache
    def context(width: int, **options: object) -> BrowserContext:
        return chrome.new_context(viewport={"width": width, "height": 900}, offline=True, **options)

    return context


@pytest.fixture
def opened(contexts: Callable[..., BrowserContext]) -> Iterator[Callable[..., Tab]]:
    """Opens an address; closes all tabs afterwards."""
    tabs: list[Tab] = []

    def open_page(address: str, *, width: int = 1280, **options: object) -> Tab:
        tab = Tab(contexts(width, **options).new_page())
        tabs.append(tab)
        tab.page.on("console", lambda message: tab.errors.append(message.text) if message.type == "error" else None)
        tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
        tab.page.on("request", lambda request: tab.requests.append(request.url))
        tab.page.goto(address)
        return tab

    yield open_page
    for tab in tabs:
        tab.page.close()


@pytest.fixture
def tied() -> Timeline:
    """The hand-made story with an event that is said to follow from another."""
    timeline = story()
    cause = next(event.id for event in timeline.events if "breach" in event.id)
    events = (replace(e, caused_by=(cause,)) if "evacuation" in e.id else e for e in timeline.events)
    return replace(timeline, events=tuple(events))


@pytest.fixture
def split() -> Timeline:
    """The hand-made story where speakers of one source diverge on its first event."""
    timeline = story()
    first = next(event for event in timeline.events if "seepage" in event.id)
    date = next(a for a in timeline.of_event(first.id) if a.facet == "date")
    one = date.positions[0]
    other = replace(one, value=Interval(1, 1, "0001-01-01"), label="another day")
    apart = replace(date, verdict=Verdict.DIVERGE, positions=(one, other))
    kept = [a for a in timeline.agreements if a.event != first.id]
    return replace(timeline, agreements=(apart, *kept))


@pytest.fixture
def own_site(site: Path, tmp_path: Path) -> Path:
    """A copy of the embed that a test may change."""
    for file in (*site.glob("embed*"), site / "paste.html"):
        shutil.copy(file, tmp_path)
    return tmp_path
