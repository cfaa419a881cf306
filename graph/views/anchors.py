"""id of a claim -> its anchor: short, the same on every page, fit for an address"""

from __future__ import annotations

import base64
import hashlib

_LENGTH = 6


def anchor(name: str) -> str:
    """The anchor under which the words of a claim stand."""
    digest = hashlib.sha256(name.encode()).digest()
    return "c-" + base64.b32encode(digest).decode()[:_LENGTH].lower()
