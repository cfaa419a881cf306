"""a generated story -> the same events in TimelineJS3, vis-timeline and ECharts, as npm brings them, measured like our own page"""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench.browser import drag, focusable, motion, tab
from bench.trace import cpu
from graph.model import Timeline
from graph.views import when

Measure = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Peer:
    """A library: its npm package, its files, the page that draws `rows` = [[day, lane, title], ...] with it, when it has
    drawn, where to drag; `most` events are given to it, for more would take minutes."""

    name: str
    package: str
    scripts: tuple[str, ...]
    styles: tuple[str, ...]
    draw: str
    ready: str
    handle: str = ""
    most: int = 10_000


PEERS = (
    Peer(
        "TimelineJS3", "@knight-lab/timelinejs", ("dist/js/timeline.js",), ("dist/css/timeline.css",),
        "const at = (day) => { const [year, month, date] = day.split('-'); return { year, month, day: date }; };"
        "new TL.Timeline('box', { events: rows.map(([day, lane, title]) =>"
        " ({ start_date: at(day), text: { headline: title }, group: lanes[lane] })) });",
        "document.querySelectorAll('.tl-timemarker').length >= rows.length", most=100,
    ),
    Peer(
        "vis-timeline", "vis-timeline", ("standalone/umd/vis-timeline-graph2d.min.js",),
        ("styles/vis-timeline-graph2d.min.css",),
        "new vis.Timeline(document.getElementById('box'), rows.map(([start, group, content], id) =>"
        " ({ id, start, group, content })), lanes.map((content, id) => ({ id, content })), { height: 600 });",
        "document.querySelector('.vis-item')", ".vis-center",
    ),
    Peer(
        "ECharts", "echarts", ("dist/echarts.min.js",), (),
        "echarts.init(document.getElementById('box')).setOption({ aria: { enabled: true }, animation: false,"
        " xAxis: { type: 'time' }, yAxis: { type: 'category', data: lanes }, dataZoom: [{ type: 'inside' }],"
        " series: [{ type: 'scatter', data: rows.map(([day, lane, name]) => ({ value: [day, lane], name })) }] });",
        "document.querySelector('#box canvas')", "#box",
    ),
)  # fmt: skip


def measures(chromium: Browser, folder: Path, stories: dict[int, Timeline]) -> Iterator[Measure]:
    """What each peer weighs and costs for each story; nothing where npm cannot bring it."""
    for peer in PEERS:
        home = fetched(peer.package)
        if home is None:
            print(f"{peer.name}: npm did not bring {peer.package}")
            continue
        yield f"{peer.name} script and style, kB", _weight(peer, home)
        for size, story in stories.items():
            if size <= peer.most:
                file = _written(peer, home, story, folder / f"{peer.name}-{size}.html")
                yield from _costs(chromium, peer, file, size, [event.label for event in story.events])


def fetched(package: str) -> Path | None:
    """The folder of an npm package; None without npm or network."""
    npm, place = shutil.which("npm"), Path(tempfile.gettempdir()) / "parallax-npm"
    home = place / "node_modules" / package
    if npm and not home.exists():
        subprocess.run([npm, "install", "--prefix", str(place), package], check=False, capture_output=True)
    return home if home.exists() else None


def _weight(peer: Peer, home: Path) -> float:
    return sum(len(gzip.compress((home / name).read_bytes(), 9)) for name in (*peer.scripts, *peer.styles)) / 1000


def _written(peer: Peer, home: Path, story: Timeline, file: Path) -> Path:
    lanes = [article.source.name for article in story.articles]
    lane = {article.id: n for n, article in enumerate(story.articles)}
    rows = [[when.iso(e.when.first), lane[m.article], e.label] for e in story.events for m in e.mentions[:1]]
    links = "".join(f'<link rel="stylesheet" href="{(home / name).as_uri()}">' for name in peer.styles)
    scripts = "".join(f'<script src="{(home / name).as_uri()}"></script>' for name in peer.scripts)
    data = f"const lanes = {json.dumps(lanes)}, rows = {json.dumps(rows)};"
    head = f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{peer.name}</title>{links}'
    box = '<div id="box" style="width:1240px;height:600px"></div>'
    file.write_text(f"{head}<body>{box}{scripts}<script>{data}{peer.draw}</script>", encoding="utf-8")
    return file


def _costs(chromium: Browser, peer: Peer, file: Path, size: int, labels: list[str]) -> Iterator[Measure]:
    yield f"{peer.name} CPU until drawn, {size} events, ms", cpu(chromium, file, ready=peer.ready, tries=3)
    with tab(chromium, file, java_script_enabled=False) as found:
        text = found.page.locator("body").inner_text()
        yield f"{peer.name} events visible without script, {size}, share", _share(labels, [text])
    with tab(chromium, file) as found:
        found.page.wait_for_function(peer.ready)
        names = [name for name in focusable(found) if re.search(r"\b20\d\d\b", name)]
        yield f"{peer.name} events focusable with date and title, {size}, share", _share(labels, names)
        if peer.handle:
            ran = motion(found, drag(found.page, peer.handle, 40))
            yield f"{peer.name} drag at {size} events, p95 ms", ran.p95
            yield f"{peer.name} drag at {size} events, CPU ms per frame", ran.cpu


def _share(labels: list[str], texts: list[str]) -> float:
    return sum(any(label in text for text in texts) for label in labels) / max(len(labels), 1)
