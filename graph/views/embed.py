"""Story -> embed.html and its kin: frame, custom element, plain list, snippets to paste, oEmbed, still images"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from graph.model import Timeline
from graph.views import page, paste, still, when
from graph.views.cards import Card
from graph.views.choice import Choice, choose
from graph.views.linked import claims, linked
from graph.views.story import Story, tell
from graph.views.timeline import home
from graph.views.versions import Version, versions

_WIDTH, _HEIGHT = 640, 620


@dataclass(frozen=True, slots=True)
class Embed:
    """What goes into every form: the events, where the site stands, the version with what changed."""

    story: Story
    cards: tuple[Card, ...]
    base: str
    version: Version

    @property
    def title(self) -> str:
        """The name of the embed."""
        return self.story.messages.say("embed.title", story=self.story.title)


def write(
    timeline: Timeline, out: Path, choice: Choice | None = None, *, base: str = "", language: str = "en"
) -> tuple[Path, ...]:
    """The embed of some events of a timeline; `base` is the address at which the folder will stand, ending in /."""
    return render(tell(timeline, language=language), out, choice or Choice(), base=base)


def render(story: Story, out: Path, choice: Choice | None = None, *, base: str = "") -> tuple[Path, ...]:
    """Write every form of the embed; the paths."""
    choice = choice or Choice()
    cards = choose(story, choice)
    version, history = versions(out / "embed.changes.json", cards, _as_of(story), repr(choice))
    embed = Embed(story, cards, base, version)
    drawing = still.draw(story, cards)
    script = _element_script()
    framed = _framed(embed)
    files = {
        "embed.html": framed, f"embed-{version.id}.html": framed, "embed.element.html": _element(embed, script),
        script[0]: script[1], "embed.list.html": _form("embed_list.html", embed),
        "embed.html.txt": _snippet(embed, script), "embed.oembed.json": _dump(oembed(embed)),
        "embed.svg": still.svg(drawing, _alt(embed)), "embed.changes.json": history,
        "paste.html": _paste(embed, script, still.svg(drawing, _alt(embed))),
    }  # fmt: skip
    return (*page.write(out, files), still.png(drawing, out / "embed.png"))


def _as_of(story: Story) -> str:
    known = [a.published for a in story.timeline.articles if a.published.known and a.published.last is not None]
    return when.words(max(known, key=lambda given: given.last or 0), story.messages) if known else ""


def _context(embed: Embed) -> dict[str, Any]:
    story = embed.story
    outlets = story.messages.say("count.outlets", n=len(story.lanes))
    events = story.messages.say("count.events", n=len(embed.cards))
    files = {event: embed.base + file for event, file in home(story).items()}
    return {
        "cards": embed.cards, "title": embed.title, "base": embed.base, "version": embed.version, "files": files,
        "description": story.messages.say("embed.description", events=events, sources=outlets),
        "rest": len(story.cards) - len(embed.cards), "footnote": _footnote(embed),
    }  # fmt: skip


def _footnote(embed: Embed) -> str:
    say, version = embed.story.messages.say, embed.version
    parts = [say("embed.asof", date=version.as_of or say("when.unknown"), version=version.id)]
    changed = [say(f"embed.{key}", n=n) for key, n in version.changed if n]
    if changed:
        parts.append(say("embed.changed", version=version.before, what=", ".join(changed)))
    return " ".join(parts)


def _form(template: str, embed: Embed, **more: Any) -> str:
    return page.fill(template, embed.story, **_context(embed), **more)


def _framed(embed: Embed) -> str:
    style, script = page.static("embed.css"), page.static("embed.js")
    base = embed.base + "timeline.html"
    data = linked(embed.story, embed.cards, base=base)
    data["mentions"] += claims(embed.story, embed.cards, base=base)
    return _form(
        "embed.html", embed, style=Markup(style), script=Markup(script), policy=page.policy((style,), (script,)),
        linked=data, level=1,
    )  # fmt: skip


def _element_script() -> tuple[str, str]:
    """The script of the custom element; its name carries its content, so it never changes under a page."""
    text = page.static("element.js").replace('"@css"', json.dumps(page.static("embed.css")).replace("<", "\\u003c"))
    return f"embed-element-{hashlib.sha256(text.encode()).hexdigest()[:8]}.js", text + "\n"


def _element(embed: Embed, script: tuple[str, str]) -> str:
    digest = base64.b64encode(hashlib.sha384(script[1].encode()).digest()).decode()
    data = linked(embed.story, embed.cards, base=embed.base + "timeline.html")
    return _form(
        "embed_element.html", embed, style=Markup(page.static("embed.css")), script=script[0],
        integrity=f"sha384-{digest}", linked=data, level=2,
    )  # fmt: skip


def _snippet(embed: Embed, script: tuple[str, str]) -> str:
    listener = page.static("host.js")
    return _form(
        "embed.txt", embed, listener=Markup(listener), width=_WIDTH, height=_HEIGHT, alt=_alt(embed),
        element=Markup(_element(embed, script)), plain=Markup(_form("embed_list.html", embed)),
    )  # fmt: skip


def _paste(embed: Embed, script: tuple[str, str], picture: str) -> str:
    size = {"width": _WIDTH, "height": _HEIGHT, "alt": _alt(embed)}
    codes = {
        "frame": _form("embed_frame.html", embed, file="embed.html", **size),
        "fit": f"<script>\n{page.static('host.js')}\n</script>",
        "pinned": _form("embed_frame.html", embed, file=f"embed-{embed.version.id}.html", **size),
        "element": _element(embed, script), "list": _form("embed_list.html", embed),
        "amp": _form("embed_amp.html", embed, **size),
    }  # fmt: skip
    return paste.made(embed.story, codes, picture, base=embed.base, events=len(embed.cards))


def oembed(embed: Embed) -> dict[str, Any]:
    """The oEmbed answer for this embed."""
    return {
        "version": "1.0", "type": "rich", "provider_name": "Parallax", "title": embed.title, "width": _WIDTH,
        "height": _HEIGHT, "html": _form("embed_frame.html", embed, width=_WIDTH, height=_HEIGHT, file="embed.html"),
        "thumbnail_url": embed.base + "embed.png", "thumbnail_width": still.WIDTH, "thumbnail_height": still.HEIGHT,
    }  # fmt: skip


def _alt(embed: Embed) -> str:
    say = embed.story.messages.say
    lines = [
        say("embed.altline", date=card.date, event=card.label, state=say(f"state.{card.state}").lower())
        for card in embed.cards
    ]
    return say("embed.alt", title=embed.title, events=say("count.events", n=len(lines)), list="; ".join(lines))


def _dump(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
