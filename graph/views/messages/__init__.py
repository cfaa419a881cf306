"""language -> Messages: every word of the pages, from <language>.toml"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.errors import LanguageError


@dataclass(frozen=True, slots=True)
class Messages:
    """The words of one language; `say` fills them in."""

    words: Mapping[str, Any]

    def of(self, section: str) -> Mapping[str, Any]:
        """All words of one section."""
        found: Mapping[str, Any] = self.words[section]
        return found

    def say(self, key: str, **values: object) -> str:
        """The words under section.name; where they have forms, `n` chooses one."""
        section, name = key.split(".")
        text = self.words[section][name]
        if isinstance(text, dict):
            text = text["one" if values.get("n") == 1 else "other"]
        if isinstance(values.get("n"), int):
            values["n"] = f"{values['n']:,}"
        return str(text).format(**values) if values else str(text)

    def name(self, section: str, key: str) -> str:
        """A word from a section; a key it does not know is made readable."""
        return str(self.words[section].get(key) or key.replace("_", " ").replace("-", " ").capitalize())


def load(language: str = "en") -> Messages:
    """The messages of a language."""
    file = Path(__file__).parent / f"{language}.toml"
    if not file.exists():
        raise LanguageError(f"no page words for language {language!r}. Write {file.name} after en.toml beside it.")
    return Messages(tomllib.loads(file.read_text(encoding="utf-8")))
