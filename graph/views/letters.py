"""words, font -> letters that the font has, and the strokes of the accents it lacks

The font that Pillow carries has plain Latin letters only. It is the same on every machine, so the picture is too; what
it lacks is drawn: a letter is taken apart into its base and its marks, and the marks are lines above, below or across it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageFont

Path = tuple[tuple[float, float], ...]
_PLAIN = {
    "–": "-", "—": "-", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "→": ">",
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "ı": "i", "\xa0": " ",
}  # fmt: skip
# A stroke across a letter: its base and the line, x from the middle, y up from the ground line, in parts of the size.
_STRUCK: dict[str, tuple[str, Path]] = {
    "ł": ("l", ((-0.13, 0.28), (0.13, 0.44))), "Ł": ("L", ((-0.32, 0.26), (-0.02, 0.44))),
    "ø": ("o", ((-0.24, -0.04), (0.24, 0.56))), "Ø": ("O", ((-0.32, -0.04), (0.32, 0.76))),
    "đ": ("d", ((-0.02, 0.6), (0.3, 0.6))), "Đ": ("D", ((-0.36, 0.36), (-0.06, 0.36))),
    "ħ": ("h", ((-0.3, 0.6), (0.04, 0.6))),
}  # fmt: skip
# Marks as lines: x from the middle of the letter, y up from its top, or down from the ground line where below.
_ABOVE: dict[str, tuple[Path, ...]] = {
    "\u0300": (((-0.1, 0.18), (0.05, 0.07)),),
    "\u0301": (((-0.05, 0.07), (0.1, 0.18)),),
    "\u0302": (((-0.12, 0.07), (0.0, 0.18), (0.12, 0.07)),),
    "\u0303": (((-0.14, 0.08), (-0.06, 0.15), (0.06, 0.09), (0.14, 0.16)),),
    "\u0304": (((-0.12, 0.12), (0.12, 0.12)),),
    "\u0306": (((-0.12, 0.18), (-0.06, 0.09), (0.06, 0.09), (0.12, 0.18)),),
    "\u0307": (((0.0, 0.1), (0.0, 0.15)),),
    "\u0308": (((-0.11, 0.1), (-0.11, 0.15)), ((0.11, 0.1), (0.11, 0.15))),
    "\u030a": (((-0.07, 0.13), (0.0, 0.2), (0.07, 0.13), (0.0, 0.06), (-0.07, 0.13)),),
    "\u030b": (((-0.12, 0.07), (0.0, 0.18)), ((0.03, 0.07), (0.15, 0.18))),
    "\u030c": (((-0.12, 0.18), (0.0, 0.07), (0.12, 0.18)),),
}  # fmt: skip
_BELOW: dict[str, tuple[Path, ...]] = {
    "\u0323": (((0.0, 0.1), (0.0, 0.15)),),
    "\u0326": (((0.02, 0.08), (-0.05, 0.2)),),
    "\u0327": (((0.0, 0.0), (0.05, 0.1), (-0.06, 0.17)),),
    "\u0328": (((0.05, 0.0), (-0.03, 0.1), (0.07, 0.17)),),
}
_UNKNOWN = "·"


@dataclass(frozen=True, slots=True)
class Letter:
    """What the font draws for a letter, and the marks it draws not."""

    base: str
    marks: tuple[str, ...] = ()
    across: Path = ()


def spelled(words: str, size: int) -> tuple[Letter, ...]:
    """Each letter of some words as far as the font has it; a dot where it has nothing of it."""
    return tuple(_letter(sign, size) for sign in unicodedata.normalize("NFC", words))


def _letter(sign: str, size: int) -> Letter:
    if _has(sign, size):
        return Letter(sign)
    if sign in _STRUCK:
        base, line = _STRUCK[sign]
        return Letter(base, across=line)
    apart = unicodedata.normalize("NFD", sign)
    base, marks = apart[0], apart[1:]
    known = tuple(mark for mark in marks if mark in _ABOVE or mark in _BELOW)
    if marks and _has(base, size):
        return Letter(base, known)
    nearest = unicodedata.normalize("NFKD", sign).encode("ascii", "ignore").decode()
    return Letter(_PLAIN.get(sign) or nearest or _UNKNOWN)


@lru_cache(maxsize=4096)
def _has(sign: str, size: int) -> bool:
    font = ImageFont.load_default(size)
    return sign == " " or bytes(font.getmask(sign)) != bytes(font.getmask("\uffff"))


def strokes(letters: tuple[Letter, ...], size: int) -> Iterator[Path]:
    """The lines of all marks, from the beginning of the words on the ground line, in pixels, y downwards."""
    font, x = ImageFont.load_default(size), 0.0
    for letter in letters:
        wide = font.getlength(letter.base)
        top = -font.getbbox(letter.base, anchor="ls")[1]
        for line, ground in _lines(letter, top / size):
            yield tuple((x + wide / 2 + dx * size, -(ground + dy) * size) for dx, dy in line)
        x += wide


def _lines(letter: Letter, top: float) -> Iterator[tuple[Path, float]]:
    """Each line of a letter with the height from which its y counts."""
    if letter.across:
        yield letter.across, 0.0
    for mark in letter.marks:
        for line in _ABOVE.get(mark, ()):
            yield line, top
        for line in _BELOW.get(mark, ()):
            yield tuple((x, -y) for x, y in line), 0.0
