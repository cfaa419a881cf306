"""Story -> paste.html: the embed as a picture, its code in every form with a button to copy it, its options, its files"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from graph.views import page
from graph.views.story import Story

FORMS = ("frame", "fit", "pinned", "element", "list", "amp")
_FILES = {"embed.svg": "svg", "embed.png": "png", "embed.oembed.json": "oembed", "embed.html.txt": "all"}


def made(story: Story, codes: Mapping[str, str], picture: str, *, base: str, events: int) -> str:
    """The page; `codes` holds the code of each form."""
    say = story.messages.say
    return page.page(
        "paste.html", story, page.Assets(("base.css", "table.css", "paste.css"), ("paste.js",)), current="paste", base=base,
        title=say("paste.title", story=story.title), description=say("paste.description"), picture=Markup(picture),
        forms=[(name, codes[name].strip()) for name in FORMS], events=say("count.events", n=events),
        files=[(base + file, say(f"paste.{key}")) for file, key in _FILES.items()],
        said={"done": say("paste.done"), "select": say("paste.select")},
    )  # fmt: skip
