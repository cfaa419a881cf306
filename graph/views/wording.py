"""value, type -> its words on a page"""

from __future__ import annotations

import re

from graph.model import Interval, Position, Quantity, Thing, Value
from graph.views import when
from graph.views.messages import Messages

_SIGNED = re.compile(r"([~\u2265\u2264]) ?(.+)")
_SIGNS = {"~": "about", "\u2265": "least", "\u2264": "most"}


def kind(name: str) -> str:
    """The id of an event type as words: ev:ArmedClash -> Armed clash."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.rpartition(":")[2].replace("_", " ")).capitalize()


def within(name: str) -> str:
    """A name of a facet as it stands inside a sentence: "age: Tom Reed"."""
    return name[:1].lower() + name[1:]


def valued(position: Position, messages: Messages) -> str:
    """What a side gives, as a reader says it: "about 40" for ~40, "morning" for the hours that it has."""
    if isinstance(position.value, Interval) or not position.label:
        return described(position.value, messages)
    if not isinstance(position.value, Quantity):
        return position.label
    signed = _SIGNED.fullmatch(position.label)
    if signed:
        given = {"number": signed[2], "low": signed[2], "high": signed[2], "unit": ""}
        return messages.say(f"number.{_SIGNS[signed[1]]}", **given).strip()
    return str(messages.of("number")["parts"].get(position.label, position.label))


def described(value: Value, messages: Messages) -> str:
    """A value in words."""
    if isinstance(value, Interval):
        return when.words(value, messages)
    if isinstance(value, Quantity):
        return _amount(value, messages)
    return value.name or value.id if isinstance(value, Thing) else value.text


def _amount(value: Quantity, messages: Messages) -> str:
    ends = (value.said, value.said) if value.approximate and value.said is not None else (value.low, value.high)
    low, high = (None if n is None else f"{int(n):,}" if n == int(n) else f"{n:,}" for n in ends)
    unit = value.unit or ""
    forms = {(True, True): "range", (True, False): "least", (False, True): "most", (False, False): "none"}
    form = "exact" if low == high and low else forms[(low is not None, high is not None)]
    said = messages.say(f"number.{form}", low=low, high=high, unit=unit).strip()
    return messages.say("number.about", number=said) if value.approximate else said
