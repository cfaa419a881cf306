"""head data -> readable ids that stay the same from build to build"""

from __future__ import annotations

import re
from hashlib import sha256
from urllib.parse import SplitResult, parse_qsl, quote, urlencode, urlsplit

from graph import naming
from graph.model import Source

_TRACKING = re.compile(r"^(?:utm_.*|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ocid)$")
# What no IRI holds as it is; a second "#" and brackets behind the host are told by where they stand.
_NEVER = re.compile(r"""[\x00-\x20\x7f<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})""")
_BEHIND = re.compile(r"[#\[\]]")
_LONGEST = 40


def slug(words: str) -> str:
    """Words as lower-case ASCII letters, digits and hyphens, starting with a letter ("" when none are left)."""
    out = naming.slug(words).encode("ascii", "ignore").decode()[:_LONGEST].strip("-_")
    return out if not out or out[0].isalpha() else f"n{out}"


def digest(*words: str) -> str:
    """Eight hexadecimal digits that only these words give."""
    return sha256("\x1f".join(words).encode()).hexdigest()[:8]


def source(outlet: str, url: str, file: str) -> Source:
    """The outlet by its name, else by the host of the URL, else the file as a source of its own."""
    name = outlet or _host(urlsplit(url)) or file
    return Source(slug(name) or f"source-{digest(name)}", name)


def article_id(outlet: Source, *, url: str, title: str, published: str, text: str) -> str:
    """From the canonical URL, or outlet, title and day, or the text where nothing else is known."""
    key = (canonical(url),) if url else (outlet.name, title, published) if title else (text,)
    return f"{outlet.id}-{digest(*key)}"


def address(words: str) -> str:
    """The address of the web that head data gives, with what an IRI cannot hold percent-encoded; "" when it is none."""
    try:
        parts = urlsplit(_NEVER.sub(_encoded, words.strip()))
        host = parts.hostname
    except ValueError:
        return ""
    inner = {name: _BEHIND.sub(_encoded, getattr(parts, name)) for name in ("path", "query", "fragment")}
    return parts._replace(**inner).geturl() if parts.scheme in ("http", "https") and host else ""


def _encoded(match: re.Match[str]) -> str:
    return quote(match[0], safe="")


def canonical(url: str) -> str:
    """A URL without scheme, www., fragment, tracking parameters and last slash."""
    parts = urlsplit(url.strip())
    kept = sorted(pair for pair in parse_qsl(parts.query) if not _TRACKING.match(pair[0].lower()))
    return f"{_host(parts)}{parts.path.rstrip('/')}" + (f"?{urlencode(kept)}" if kept else "")


def _host(parts: SplitResult) -> str:
    return parts.netloc.lower().removeprefix("www.")
