"""template, story -> one self-contained page: styles and scripts inside, allowed by their hashes and nothing else"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from graph.views.story import Story
from graph.views.wording import within

HERE = Path(__file__).parent
PAGES = ("index", "timeline", "sources", "graph", "paste")
# Strings, templates and patterns stay as they are; around other signs a space says nothing.
_SPACE = re.compile(
    r"""("[^"\n]*"|'[^'\n]*'|`[^`]*`|/(?:\\.|[^/\s])+/g?(?=[,).]))|\s*((?:(?:=>|!==|[{}();,:?=<>&|*]|(?:(?<=[\w"'`\]]) |(?<= ))[+/-](?= [^+-]))\s*)+)"""
)
_COMMENT = re.compile(r"^\s*/\*.*?\*/", re.S | re.M)
# Once is enough for the first; the second is for the tests in Node.
_ASIDE = ('"use strict";', "if (typeof module ")
BOOT = "document.documentElement.classList.add('js')"


@dataclass(frozen=True, slots=True)
class Assets:
    """The styles and scripts of a page: names of files under static/, and text made for this page."""

    styles: tuple[str, ...] = ("base.css",)
    scripts: tuple[str, ...] = ()
    made: str = ""
    library: str = ""


@lru_cache(maxsize=1)
def templates() -> Environment:
    """The templates; everything put into them is escaped."""
    loader = FileSystemLoader(HERE / "templates")
    found = Environment(
        loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined,
        keep_trailing_newline=False,
    )  # fmt: skip
    found.filters["json"] = embedded
    found.filters["within"] = within
    return found


def embedded(data: object) -> Markup:
    """Data as JSON that can stand inside a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # "</script>" or "<!--" inside a quotation would end the page's data early.
    return Markup(text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def static(*names: str) -> str:
    """The text of files under static/, one after the other, without comments and needless space."""
    text = "\n".join((HERE / "static" / name).read_text(encoding="utf-8") for name in names)
    kept = (line.strip() for line in _COMMENT.sub("", text).splitlines())
    short = "\n".join(line for line in kept if line and not line.startswith(_ASIDE))
    return _SPACE.sub(_squeezed, short) if names[0].endswith(".js") else short.replace("\n", "")


def _squeezed(match: re.Match[str]) -> str:
    return match[1] or "".join(match[2].split()).replace(";}", "}")


def sha256(text: str) -> str:
    """The hash by which a policy allows an inline style or script."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def policy(styles: tuple[str, ...], scripts: tuple[str, ...]) -> str:
    """A policy under which exactly these run and nothing is fetched."""
    style = " ".join(map(sha256, styles)) or "'none'"
    script = " ".join(map(sha256, scripts)) or "'none'"
    return f"default-src 'none'; style-src {style}; script-src {script}; img-src data:; base-uri 'none'; form-action 'none'"


def page(template: str, story: Story, assets: Assets, *, current: str = "", **context: Any) -> str:
    """The page a template makes of a story."""
    style = static(*assets.styles) + ("\n" + assets.made if assets.made else "")
    script = '"use strict";\n' + static(*assets.scripts) if assets.scripts else ""
    running = tuple(text for text in (BOOT if script else "", assets.library, script) if text)
    return fill(
        template, story, policy=policy((style,), running), style=Markup(style), script=Markup(script), current=current,
        boot=Markup(BOOT if script else ""), library=Markup(assets.library), **context,
    )  # fmt: skip


def fill(template: str, story: Story, **context: Any) -> str:
    """A template with the words of the story's language and whatever else it needs."""
    words = story.messages
    text = templates().get_template(template).render(
        story=story, say=words.say, name=words.name, words=words.of, pages=PAGES, **context
    )  # fmt: skip
    # White space between tags becomes nodes that a browser has to keep.
    return re.sub(r">\s*\n\s*<", "><", text) if template.endswith(".html") else text


def write(out: Path, files: Mapping[str, str]) -> tuple[Path, ...]:
    """Texts -> files in a folder, with the same line ends everywhere."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (out / name).write_bytes(text.encode("utf-8", "replace"))
    return tuple(out / name for name in files)
