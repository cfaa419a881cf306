"""English words for degrees -> the rules that read a temperature"""

from __future__ import annotations

import re

from graph.model import Quantity
from graph.rule import Rule

_WEATHER = "temperatures?|heat|cold|weather|frost|chill|heatwave"


def _temperature(match: re.Match[str]) -> Quantity | None:
    """Degrees as said; Fahrenheit in Celsius. Degrees of no named scale are compared with none of a scale."""
    value, scale, cold = float(match["n"]), (match["scale"] or "")[:1], match["minus"] or match["below"]
    if not (scale or cold or match["weather"]):
        return None
    value = -value if cold else value
    if scale == "f":
        value = round((value - 32) / 1.8, 1)
    return Quantity(value, value, "°C" if scale else "°", "temperature", scale == "f")


RULES: tuple[Rule[Quantity], ...] = (
    Rule(
        "temperature",
        re.compile(
            rf"(?P<minus>minus[ -])?(?P<n>\d{{1,3}}(?:\.\d)?)[ -]?(?:degrees?\b|°)"
            rf"(?:[ -]?(?P<scale>celsius|centigrade|fahrenheit|[cf])\b)?(?P<below> below(?: zero| freezing)?\b)?"
            rf"(?P<weather> (?:{_WEATHER})\b)?"
        ),
        _temperature,
        (
            ("minus 12 degrees", "-12 ° temperature"),
            ("minus-12 degree", "-12 ° temperature"),
            ("30 degrees Celsius", "30 °C temperature"),
            ("50°F", "10 °C temperature ~"),
            ("15 degrees below zero", "-15 ° temperature"),
            ("40-degree heat", "40 ° temperature"),
        ),
        ("a 180-degree turn", "45 degrees north", "third degree"),
    ),
)
