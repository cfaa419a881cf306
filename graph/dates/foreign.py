"""text in a language without date rules of its own -> its explicit dates, by dateparser's word lists"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

import dateparser
from dateparser.data import languages_info

from graph.dates import bounds
from graph.model import Basis, Span, TimeMention

_RULE = "explicit date by dateparser"
_YEAR = r"(?:1[5-9]|20)\d\d"
_CANDIDATES = re.compile(
    rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]{_YEAR}\b"
    rf"|\b\d{{1,2}}(?:\.|\u00ba|er)?\s(?:[^\W\d_]{{1,3}}\s)?[^\W\d_]{{3,14}}\.?,?\s(?:[^\W\d_]{{1,3}}\s)?{_YEAR}\b"
    rf"|\b[^\W\d_]{{3,14}}\.?\s(?:[^\W\d_]{{1,3}}\s)?{_YEAR}\b"
)
_SETTINGS = {"REQUIRE_PARTS": ["month", "year"], "PREFER_DAY_OF_MONTH": "first", "DATE_ORDER": "DMY"}


def find(text: str, language: str) -> tuple[TimeMention, ...]:
    """The dates of a text that state month and year; nothing in a language that dateparser does not know."""
    code = language.partition("-")[0]
    return tuple(_mentions(text, code)) if code in languages_info.language_order else ()


def _mentions(text: str, code: str) -> Iterator[TimeMention]:
    for match in _CANDIDATES.finditer(text):
        day = dateparser.parse(match[0], languages=[code], settings=_SETTINGS)
        if day is not None:
            value = _value(match[0], day)
            interval = bounds.of_value(value)
            yield TimeMention(Span(*match.span()), "DATE", value, _RULE, interval=interval, basis=Basis.EXPLICIT)


def _value(words: str, day: datetime) -> str:
    digits = re.findall(r"\d+", words)
    return f"{day:%Y-%m-%d}" if len(digits) > 1 else f"{day:%Y-%m}"
