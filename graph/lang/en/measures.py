"""English words of measure, money and approximation -> tables of what they do to a number"""

from __future__ import annotations

import re
from typing import NamedTuple

from graph.lang.en.numerals import ONES

PARTS = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10, "halve": 2}
DOLLARS = {"us": "USD", "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
CURRENCIES = {
    **{f"{name}$": code for name, code in DOLLARS.items()}, **{f"${name}": code for name, code in DOLLARS.items()},
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR",
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "rouble": "RUB", "ruble": "RUB",
    "rupee": "INR", "franc": "CHF", "usd": "USD", "eur": "EUR", "gbp": "GBP", "shekel": "ILS", "cent": "cents",
    "baht": "THB", "birr": "ETB", "forint": "HUF", "hryvnia": "UAH", "koruna": "CZK", "kyat": "MMK", "lira": "TRY",
    "naira": "NGN", "rand": "ZAR", "reais": "BRL", "renminbi": "CNY", "ringgit": "MYR", "rupiah": "IDR", "taka": "BDT",
    "tenge": "KZT", "zloty": "PLN", "kronor": "SEK", "krona": "SEK", "stg": "GBP", "quid": "GBP", "bucks": "USD",
    "afghani": "AFN", "bolivar": "VES", "bolivares": "VES", "cedi": "GHS", "dong": "VND", "drachma": "GRD", "escudo": "PTE",
    "gourde": "HTG", "guarani": "PYG", "guilder": "NLG", "kip": "LAK", "kwacha": "ZMW", "kwanza": "AOA", "lari": "GEL",
    "lempira": "HNL", "leva": "BGN", "manat": "AZN", "meticais": "MZN", "peseta": "ESP", "pula": "BWP", "quetzal": "GTQ",
    "riel": "KHR", "soles": "PEN", "tugrik": "MNT",
    # Of several countries: which one the text need not say.
    "kroner": "kroner", "dinar": "dinars", "dirham": "dirhams", "peso": "pesos", "rial": "rials", "riyal": "riyals",
    "shilling": "shillings", "crown": "crowns", "krone": "kroner", "lei": "lei",
}  # fmt: skip


class Measure(NamedTuple):
    """A unit of measure: how many of the kept unit one of it is, and what it measures."""

    factor: float
    unit: str
    kind: str


# Seconds are small parts of a day.
_SMALL = 0.01


def exact(value: float) -> float:
    """A converted figure, as finely as its words can mean it."""
    return round(value, 4 if abs(value) >= _SMALL else 7)


def _an_hour(*units: str) -> tuple[str, ...]:
    """ "Kilometres an hour", "km per hour"."""
    return tuple(f"{unit}{plural} {per} hour" for unit in units for plural in ("", "s") for per in ("an", "per"))


_MEASURES = {
    ("km", "kilometer", "kilometre"): Measure(1, "km", "distance"),
    ("mile", "mi"): Measure(1.609344, "km", "distance"),
    ("nautical mile", "nmi"): Measure(1.852, "km", "distance"),
    ("metre", "meter", "m"): Measure(0.001, "km", "distance"),
    ("foot", "feet", "ft"): Measure(0.0003048, "km", "distance"),
    ("yard",): Measure(0.0009144, "km", "distance"),
    ("inch", "inches", "in."): Measure(2.54, "cm", "length"),
    ("cm", "centimeter", "centimetre"): Measure(1, "cm", "length"),
    ("mm", "millimeter", "millimetre"): Measure(0.1, "cm", "length"),
    ("acre",): Measure(0.0040468564, "km2", "area"),
    ("hectare",): Measure(0.01, "km2", "area"),
    ("square kilometer", "square kilometre", "sq km", "square km"): Measure(1, "km2", "area"),
    ("square mile", "sq mile"): Measure(2.58998811, "km2", "area"),
    ("square metre", "square meter", "sq m", "sqm"): Measure(0.000001, "km2", "area"),
    ("square foot", "square feet", "sq ft"): Measure(0.00000009290304, "km2", "area"),
    ("kg", "kilogram", "kilo"): Measure(1, "kg", "mass"),
    ("ton", "tonne", "metric ton"): Measure(1000, "kg", "mass"),
    ("pound",): Measure(0.45359237, "kg", "mass"),
    ("ounce",): Measure(0.028349523, "kg", "mass"),
    ("kph", "km/h", "kmh", *_an_hour("km", "kilometer", "kilometre")): Measure(1, "km/h", "speed"),
    ("mph", *_an_hour("mile")): Measure(1.609344, "km/h", "speed"),
    ("knot",): Measure(1.852, "km/h", "speed"),
    ("hour", "hr"): Measure(1 / 24, "days", "duration"),
    ("minute",): Measure(1 / 1440, "days", "duration"),
    # Not "second", which is mostly no unit ("two second goals").
    ("seconds",): Measure(1 / 86400, "days", "duration"),
    ("day",): Measure(1, "days", "duration"),
    ("week",): Measure(7, "days", "duration"),
    ("month",): Measure(30.4375, "days", "duration"),
    ("year",): Measure(365.25, "days", "duration"),
    ("decade",): Measure(3652.5, "days", "duration"),
    ("barrel",): Measure(1, "barrels", "volume"),
    ("litre", "liter"): Measure(1, "l", "volume"),
    ("gallon",): Measure(3.785411784, "l", "volume"),
}
MEASURES = {word: measure for words, measure in _MEASURES.items() for word in words}


# What a bare figure of strength stands before: "the 5.2 tremor".
GRADE = re.compile(r"[1-9]\.\d")
SHOCKS = ("quake", "earthquake", "tremor", "temblor", "aftershock", "shock")


class Bound(NamedTuple):
    """What an approximator does to a number: its range as factors of it (None = open)."""

    low: float | None
    high: float | None
    approximate: bool = True


_BOUNDS = {
    ("at least", "no fewer than", "no less than", "not less than", "a minimum of"): Bound(1, None, False),
    ("more than", "over", "above", "in excess of", "upwards of", "greater than", "exceeding", "well over"): Bound(1, None),
    ("at most", "no more than", "not more than", "up to", "as many as", "as much as", "a maximum of"): Bound(None, 1),
    ("less than", "fewer than", "under", "below"): Bound(None, 1),
    ("nearly", "almost", "close to", "just under", "approaching"): Bound(0.9, 1),
    ("around", "about", "approximately", "roughly", "some", "an estimated", "estimated", "circa", "around about"): Bound(0.9, 1.1),
    ("just over", "a little over", "slightly more than"): Bound(1, 1.1),
    ("only", "just", "exactly", "another", "a further", "a total of", "an additional", "all", "the"): Bound(1, 1, False),
}  # fmt: skip
BEFORE = {word: bound for words, bound in _BOUNDS.items() for word in words}
AFTER = {
    "or more": Bound(1, None, False), "or so": Bound(0.9, 1.1), "or fewer": Bound(None, 1), "or less": Bound(None, 1),
    "plus": Bound(1, None), "+": Bound(1, None), "at least": Bound(1, None, False), "at most": Bound(None, 1),
}  # fmt: skip
# What people mean by a vague plural, as the range in which another report would not contradict it.
VAGUE = {
    "dozens": (20, 200), "scores": (30, 200), "hundreds": (150, 2e3), "thousands": (1.5e3, 2e4),
    "tens of thousands": (1.5e4, 2e5), "hundreds of thousands": (1.5e5, 2e6), "millions": (1.5e6, None),
    "tens of millions": (1.5e7, None), "billions": (1.5e9, None), "several": (3, 12), "a few": (2, 9),
    "several dozen": (30, 120), "several hundred": (250, 1e3), "several thousand": (2.5e3, 1e4), "a handful": (2, 9),
    "a few dozen": (20, 80), "a few hundred": (200, 900), "a few thousand": (2e3, 9e3), "a couple": (2, 3),
    "dozens upon dozens": (40, 400), "countless": (20, None), "a pair": (2, 2),
}  # fmt: skip
# A number before these counts nothing; nor does one after these.
NOT_COUNTED = frozenset(
    "block blocks street st st. ave. rd. avenue ave road rd boulevard drive lane caliber calibre gauge pm am p.m. a.m. o'clock gmt est".split()
)
# A number is an hour before these.
HOURS = frozenset(("o'clock", "o\u2019clock", "a.m.", "p.m."))
# "Two doors away".
DOORS = frozenset(("door", "doors", "house", "houses", "seat", "seats", "row", "rows"))
ASIDE = frozenset(("away", "down", "up", "off"))
LABELS = frozenset(
    "no no. number numbers phone call route highway interstate channel section article page chapter room lot".split()
)
# Whom to call in need.
EMERGENCY = frozenset(("911",))
OF, NOT, ONE = "of", "not", "one"
# What leads from "the number of" to what befell those counted: "the number of villagers feared to have died".
NUMBER_OF = r"numbers? of(?: (?!the\b)[\w-]+){0,5}?"
# "The dead numbered 24", "the injured are now 88".
TOTALS = r"(?:now )?(?:number(?:s|ed)?|total(?:s|l?ed)?|(?:are|were) now|stand at|stood at|reached|came to)(?: now)?"
# Endings of nouns for people, and how short a word with one is too short to tell ("over").
PERSONAL = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "man", "men", "woman", "women", "ee", "ees", "ant", "ants", "mate", "mates")  # fmt: skip
SHORTEST = 4
# Jobs are lost and killed, whoever holds them.
JOBS = frozenset(("job", "jobs"))
LINKING = frozenset(
    {"of", "the", "these", "those", "its", "their", "his", "her", "more", "-", "\u2013", "and", '"', "\u201c"}
)
STOPS = frozenset(".;:?!")
PRONOUNS = frozenset({"one", "a"})
# "The one announced" was told of before.
POINTING = frozenset("the this that".split())
ARTICLES = frozenset({"a", "an", "another"})
TO, IN = "to", "in"
# How those are who were hurt: they "lay in hospital".
LYING = frozenset(
    "lie lies lay lain lying remain remains remained stay stays stayed languish languished recovering".split()
)
BEDS = frozenset("bed beds ward wards care unit units".split())
OWN = ("his", "her", "their")
AGED = frozenset({"old"})
AT = "at"
# "Ann Field and Tom Reed, both 51, said".
NOW = frozenset(("now",))
LEADING = NOW | {"both", "each", "just", "only", "barely"}
BRACKETS = frozenset((("(", ")"), ("[", "]")))
SINGLING = frozenset(("the", "a", "an"))
# "Ann Field turned 54 in May".
TURNED, TURNED_WHEN = (
    frozenset(("turned", "turns", "turning")),
    frozenset("in on last this next today yesterday and".split()),
)
AND, AGES = "and", frozenset(("ages", "aged"))
SOMEBODY = frozenset({"he", "she", "who"})
PARTICIPLES = ("ed", "t")
PASSIVE = frozenset({"were", "was", "been", "are", "is", "being", "be", "got"})
SKIPPED_BEFORE = frozenset(
    "at least about around some nearly almost more than over up to as many another a an the approximately roughly only".split()
)
# What is counted besides others already told: "seven rifles, two other rifles".
OTHERS = frozenset("other others further additional remaining".split())
COUNT_NOUNS = frozenset("count counts charge charges".split())

# Words before "before" and "after" that leave little time between.
JUST = frozenset("just shortly soon right immediately moments minutes little".split())
# An hour of the clock that leaves open which half of the day it is in, and what tells it.
EITHER_HALF, IT = "a.m. or p.m.", "it"
CLOCKS = re.compile(rf"(?<![\d:.])(?:[1-9]|1[0-2])(?:[:.] ?\d\d)?(?![\d:])|\b(?:{'|'.join(ONES)})\b")
HALVED = re.compile(r"\b[ap]\.? ?m\b|\d[ap]\.?m\b|noon|midday|morning|dawn|evening|night|\bgmt\b|\butc\b|hours|hrs")
# Behind these a number of pounds is a weight and no money: "he weighs 150 pounds", "she is 5-foot-4, 130 pounds".
_FEET = r"(?<![\d-])[3-7][- ]?(?:foot|feet|ft)[-, ]+\d{1,2}(?:[- ]?(?:inch(?:es)?|in)\b)?"
WEIGHED = re.compile(
    rf"(?:\bweigh(?:s|ed|ing)?(?: in at)?|\bweight (?:of|is|was)|{_FEET}(?: tall)?,?(?: and)?)"
    r"(?: about| around| some| roughly| nearly)? $"
)
