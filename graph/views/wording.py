"""value, type -> its words on a page"""

from __future__ import annotations

import re

from graph.model import Interval, Quantity, Thing, Value
from graph.views import when
from graph.views.messages import Messages


def kind(name: str) -> str:
    """The id of an event type as words: ev:ArmedClash -> Armed clash."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.rpartition(":")[2].replace("_", " ")).capitalize()


def described(value: Value, messages: Messages) -> str:
    """A value in words."""
    if isinstance(value, Interval):
        return when.words(value, messages)
    if isinstance(value, Quantity):
        return _amount(value, messages)
    return value.name or value.id if isinstance(value, Thing) else value.text


def _amount(value: Quantity, messages: Messages) -> str:
    low, high = (None if n is None else f"{int(n):,}" if n == int(n) else f"{n:,}" for n in (value.low, value.high))
    unit = value.unit or ""
    forms = {(True, True): "range", (True, False): "least", (False, True): "most", (False, False): "none"}
    form = "exact" if low == high and low else forms[(low is not None, high is not None)]
    said = messages.say(f"number.{form}", low=low, high=high, unit=unit).strip()
    return messages.say("number.about", number=said) if value.approximate else said
