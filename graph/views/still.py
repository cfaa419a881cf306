"""events -> a still picture, 1200 x 630: sources as rows, events as columns; painted as SVG and as PNG"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from PIL import Image, ImageDraw, ImageFont

from graph.views.cards import Card
from graph.views.letters import spelled, strokes
from graph.views.story import Story

WIDTH, HEIGHT = 1200, 630
_MOST, _ROWS = 7, 8
_INK, _GREY, _LANE = "#1b1f23", "#57606a", "#f5f6f7"
_COLOURS = {"agree": "#1f5fa8", "compatible": "#8a5200", "diverge": "#9c1f5b", "one": "#57606a"}
_TOP, _LEFT = 300, 210


@dataclass(frozen=True, slots=True)
class Text:
    """Words at a place."""

    x: float
    y: float
    size: int
    words: str
    colour: str = _INK
    bold: bool = False
    middle: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `dash` gives the lengths of stroke and gap."""

    start: tuple[float, float]
    end: tuple[float, float]
    colour: str
    width: int = 3
    dash: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled or outlined figure through some points; a ring has a radius instead."""

    points: tuple[tuple[float, float], ...]
    colour: str
    radius: float = 0.0
    filled: bool = True


Part = Text | Line | Shape


def draw(story: Story, cards: tuple[Card, ...]) -> tuple[Part, ...]:
    """The parts of the picture."""
    shown = _shown(cards)
    return (*_heading(story, cards), *_lanes(story), *_columns(story, shown))


def _shown(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    order = ("diverge", "compatible", "agree", "one")
    kept = sorted(cards, key=lambda card: (order.index(card.state), card.within, -len(card.lanes)))[:_MOST]
    return tuple(card for card in cards if card in kept)


def _heading(story: Story, cards: tuple[Card, ...]) -> Iterator[Part]:
    title = story.messages.say("embed.title", story=story.title)
    for n, words in enumerate(wrap(title, 46, 2)):
        yield Text(40, 66 + 48 * n, 40, words, bold=True)
    x = 40.0
    for state in ("diverge", "compatible", "agree", "one"):
        count = sum(1 for card in cards if card.state == state)
        words = f"{count} {story.messages.say('short.' + state).lower()}"
        yield from _mark(state, x + 10, 156, 10)
        yield Text(x + 28, 163, 20, words, _COLOURS[state], bold=True)
        x += 58 + 11.5 * len(words)


def _lanes(story: Story) -> Iterator[Part]:
    height = _row_height(story)
    for row, lane in enumerate(story.lanes[:_ROWS]):
        top = _TOP + row * height
        yield Shape(
            ((40, top + 2), (WIDTH - 40, top + 2), (WIDTH - 40, top + height - 2), (40, top + height - 2)), _LANE
        )
        name = wrap(lane.name, 16, 2)
        for n, words in enumerate(name):
            yield Text(52, top + height / 2 + 6 + 18 * (n - (len(name) - 1) / 2), 16, words, bold=True)
    more = len(story.lanes) - _ROWS
    if more > 0:
        yield Text(52, HEIGHT - 12, 16, story.messages.say("still.more", n=more), _GREY)


def _row_height(story: Story) -> float:
    return min(70.0, (HEIGHT - _TOP - 30) / max(min(len(story.lanes), _ROWS), 1))


def _columns(story: Story, cards: tuple[Card, ...]) -> Iterator[Part]:
    step, height = (WIDTH - 40 - _LEFT) / max(len(cards), 1), _row_height(story)
    for number, card in enumerate(cards):
        x = _LEFT + (number + 0.5) * step
        dates = wrap(card.date, max(int(step / 8.8), 6), 2)
        for n, words in enumerate(dates):
            yield Text(x, 206 + 18 * n, 15, words, _GREY, middle=True)
        for n, words in enumerate(wrap(card.label, max(int(step / 10.4), 6), 5 - len(dates)), len(dates)):
            yield Text(x, 209 + 19 * n, 16, words, bold=True, middle=True)
        yield from _reports(story, card, x, height)


def _reports(story: Story, card: Card, x: float, height: float) -> Iterator[Part]:
    rows = [row for row, lane in enumerate(story.lanes[:_ROWS]) if lane in card.lanes]
    ys = [_TOP + (row + 0.5) * height for row in rows]
    dash = {"diverge": (3, 6), "compatible": (10, 6)}.get(card.state, (0, 0))
    for one, other in zip(ys, ys[1:], strict=False):
        yield Line((x, one), (x, other), _COLOURS[card.state], 3, dash)
    for row in set(range(min(len(story.lanes), _ROWS))) - set(rows):
        y = _TOP + (row + 0.5) * height
        yield Line((x - 7, y), (x + 7, y), _GREY, 2)
    for y in ys:
        yield from _mark(card.state, x, y, 12)


def _mark(state: str, x: float, y: float, r: float) -> Iterator[Part]:
    colour = _COLOURS[state]
    if state == "agree":
        yield Shape(((x, y),), colour, r)
    elif state == "diverge":
        for side in (-1, 1):
            yield Shape(((x + side * 2, y - r), (x + side * 2, y + r), (x + side * (r + 1), y)), colour)
    else:
        yield Shape(((x, y),), "#ffffff", r)
        yield Shape(((x, y),), colour, r, filled=False)
        if state == "compatible":
            yield Shape(tuple(_half(x, y, r)), colour)


def _half(x: float, y: float, r: float) -> Iterator[tuple[float, float]]:
    arc = (
        (0, -1),
        (0.38, -0.92),
        (0.71, -0.71),
        (0.92, -0.38),
        (1, 0),
        (0.92, 0.38),
        (0.71, 0.71),
        (0.38, 0.92),
        (0, 1),
    )
    return ((x + r * dx, y + r * dy) for dx, dy in arc)


def wrap(words: str, width: int, most: int) -> list[str]:
    """Words in at most so many lines of so many letters; what is cut ends in an ellipsis."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    kept = lines[:most]
    if len(lines) > most or len(kept[-1]) > width:
        kept[-1] = kept[-1][: width - 1].rstrip() + "…"
    return [line if len(line) <= width else line[: width - 1] + "…" for line in kept]


def svg(parts: Iterable[Part], alt: str) -> str:
    """The picture as SVG with its description."""
    body = "\n".join(_svg(part) for part in parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" '
        f'role="img" aria-label={quoteattr(alt)}>\n<title>{escape(alt)}</title>\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


def _svg(part: Part) -> str:
    if isinstance(part, Text):
        weight, anchor = ("600" if part.bold else "400"), ("middle" if part.middle else "start")
        place = (
            f'x="{part.x:.1f}" y="{part.y:.1f}" font-size="{part.size}" font-weight="{weight}" text-anchor="{anchor}"'
        )
        return f'<text {place} font-family="system-ui,sans-serif" fill="{part.colour}">{escape(part.words)}</text>'
    if isinstance(part, Line):
        (x1, y1), (x2, y2) = part.start, part.end
        dash = f' stroke-dasharray="{part.dash[0]} {part.dash[1]}"' if part.dash[0] else ""
        return (
            f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{part.colour}" stroke-width="{part.width}"{dash}/>'
        )
    paint = f'fill="{part.colour}"' if part.filled else f'fill="none" stroke="{part.colour}" stroke-width="3"'
    if part.radius:
        x, y = part.points[0]
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{part.radius:.1f}" {paint}/>'
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in part.points)
    return f'<polygon points="{points}" {paint}/>'


def png(parts: Iterable[Part], file: Path) -> Path:
    """The picture as PNG."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "#ffffff")
    pen = ImageDraw.Draw(image)
    for part in parts:
        _paint(pen, part)
    image.save(file, optimize=True)
    return file


def _paint(pen: ImageDraw.ImageDraw, part: Part) -> None:
    if isinstance(part, Text):
        _write(pen, part)
    elif isinstance(part, Line):
        for start, end in _dashes(part):
            pen.line((start, end), part.colour, part.width)
    elif part.radius:
        x, y = part.points[0]
        box = (x - part.radius, y - part.radius, x + part.radius, y + part.radius)
        pen.ellipse(box, part.colour if part.filled else None, part.colour, 1 if part.filled else 3)
    else:
        pen.polygon(part.points, part.colour)


def _write(pen: ImageDraw.ImageDraw, part: Text) -> None:
    font, letters = ImageFont.load_default(part.size), spelled(part.words, part.size)
    words = "".join(letter.base for letter in letters)
    x = part.x - (font.getlength(words) / 2 if part.middle else 0)
    pen.text((x, part.y), words, part.colour, font, "ls", stroke_width=0.4 if part.bold else 0)
    for line in strokes(letters, part.size):
        places = [(x + dx, part.y + dy) for dx, dy in line]
        pen.line(places, part.colour, max(round(part.size * (0.1 if part.bold else 0.07)), 1), "curve")


def _dashes(line: Line) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    (x1, y1), (x2, y2), (stroke, gap) = line.start, line.end, line.dash
    length = max(abs(x2 - x1), abs(y2 - y1))
    if not stroke:
        yield line.start, line.end
        return
    at = 0.0
    while at < length:
        low, high = at / length, min(at + stroke, length) / length
        yield (x1 + (x2 - x1) * low, y1 + (y2 - y1) * low), (x1 + (x2 - x1) * high, y1 + (y2 - y1) * high)
        at += stroke + gap
