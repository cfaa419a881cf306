"""a number (or X) and the letter of a unit -> a TIMEX3 duration"""

from __future__ import annotations

_SMALL = {"S": "PT{}S", "T": "PT{}M", "H": "PT{}H", "L": "P{}L", "C": "P{}C", "E": "P{}E", "WE": "P{}WE", "F": "P{}W"}
_PIECES = {"Y": ("M", 12), "H": ("T", 60), "T": ("S", 60), "W": ("D", 7), "D": ("H", 24), "M": ("D", 30)}


def length(number: float | str, unit: str) -> str:
    """A TIMEX3 duration: 2.5 years -> P2Y6M, "X" hours -> PTXH."""
    if unit in ("E", "C", "L") and not isinstance(number, str):
        number, unit = number * {"E": 10, "C": 100, "L": 1000}[unit], "Y"
    if unit == "F" and not isinstance(number, str):
        number, unit = 2 * number, "W"
    if isinstance(number, str) or number == int(number):
        return _SMALL.get(unit, "P{}" + unit).format(number if isinstance(number, str) else int(number))
    return _broken(number, unit)


def _broken(number: float, unit: str) -> str:
    small, times = _PIECES.get(unit, (unit, 1))
    whole, rest = int(number), round((number - int(number)) * times)
    if not whole:
        return length(float(rest), small)
    head = length(float(whole), unit)
    tail = length(float(rest), small).removeprefix("PT").removeprefix("P")
    return head + ("T" if small == "H" else "") + tail
