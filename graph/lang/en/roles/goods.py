"""what something that is made and sold is like: its screen, how thick and heavy it is, how long it runs, how many were sold"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, NOUN, SOME, THING, of
from graph.rule import Rule

_LENGTH = r"(?:inch(?:es)?|cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?)"
_SIZE = rf"(?P<n>(?:{NUMBER})[ -]?{_LENGTH})"
_SCREEN = r"(?:screen|display|touch ?screen|monitor)s?"
_MASS = r"(?:ounces?|oz|pounds?|lbs?|kilos?|kilograms?|kg|tons?|tonnes?)"
# Pounds by the million are money.
_FEW = rf"(?:{NUMBER})(?<![mb]illion)"
_HOURS = rf"(?P<n>(?:{NUMBER})[ -](?:hours?|hrs?))"
_RUNS = r"(?:(?:of|for) )?(?:continuous |non-?stop |constant )?"
_COPIES = r"(?:copies|units|handsets|phones|smartphones|devices|tablets|consoles|computers|cars|vehicles|albums|records|books)"
# Of what is sold in a time there are many figures.
_IN_ALL = r"(?! (?:\w+ ){0,3}?(?:in|during|over|last|this|per|a|every|each|within) )"
_WHERE = r"(?:go(?:es)? on sale|went on sale|available|launch(?:es|ed|ing)?|roll(?:s|ed|ing)? out|arrives?|reach(?:es|ed)?|debuts?|released|sold|offered|ships?)"
OPENING = re.compile(
    rf"\b(?:{_SCREEN}|diagonal(?:ly)?|corner|thick|thin|slim|thickness|weigh(?:s|ed|ing)?|scales|{_MASS}|battery|talk|talking|playback|charge|mega-?pixels?|colou?rs"
    rf"|carriers|operators|networks|(?:thousand|million|billion) of|countries|territories|markets|{_COPIES}|horsepower|bhp|top speed|downloads|downloaded|pre-?orders|advance orders)\b"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "screen",
        re.compile(rf"\b{_SIZE}(?:[- ]|, )(?:(?!than\b|of\b|and\b|or\b)[\w-]+ ){{0,4}}?{_SCREEN}\b"),
        of("screen"),
        (("a 5.1-inch curved display", "screen 12.954"), ("a 13 cm touchscreen", "screen 13")),
        ("5 inches of glass behind the screen", "5.1 inches and a display"),
    ),
    Rule(
        "screen measured",
        re.compile(rf"\b{_SCREEN},? (?:which |that |now |also )*(?:of|measur(?:es|ing|ed)|is|spans|grows to|stretches to|at) {SOME}{_SIZE}"),
        of("screen"),
        (("its screen measures 5.1 inches", "screen 12.954"), ("a display of just 13 cm", "screen 13")),
        ("its screen is 5.1 times as sharp",),
    ),
    Rule(
        "across the screen",
        re.compile(rf"\b{_SIZE},? (?:(?:from )?corner[- ]to[- ]corner|diagonally|on the diagonal|across the diagonal)\b"),
        of("screen"),
        (("5.1 inches from corner to corner", "screen 12.954"), ("13 cm diagonally", "screen 13")),
        ("5.1 inches from the corner",),
    ),
    Rule(
        "thickness",
        re.compile(rf"\b{_SIZE}[- ](?:thick|thin|slim)\b"),
        of("thickness"),
        (("it is only 7.1 mm thick", "thickness 0.71"),),
        ("7.1 mm wide",),
    ),
    Rule(
        "heavy thing",
        re.compile(rf"{THING} (?:which |that |now |will )*(?:weigh(?:s|ed|ing)?(?: in)?(?: at)?|tips the scales at) {SOME}(?P<n>{_FEW} {_MASS})\b"),
        of("heft"),
        (("the laptop weighs about 3 pounds", "heft 1.3608"), ("The bell, which weighs 2.5 tonnes,", "heft 2500")),
        ("the laptop weighs on him",),
    ),
    Rule(
        "weight before the thing",
        re.compile(rf"\b(?:an?|the|its|his|her|their|this) (?P<n>{_FEW}[- ](?:ounce|oz|pound|lb|kilo|kilogram|kg|ton|tonne))[- ]{NOUN}"),
        of("heft"),
        (("a 3-pound laptop.", "heft 1.3608"), ("the 2.5-tonne bell fell", "heft 2500")),
        ("3 pounds of flour", "the 9 million pound offer"),
    ),
    Rule(
        "talk",
        re.compile(rf"\b{_HOURS} {_RUNS}(?:talk(?:ing)?(?: time)?|calls|calling|conversation)\b(?! (?:with|about|between|on|in|over|to))"),
        of("talk"),
        (("11 hours of talk time", "talk 0.4583"), ("promises 9 hours of talking.", "talk 0.375")),
        ("11 hours of talk about peace", "9 hours of talks"),
    ),
    Rule(
        "battery",
        re.compile(
            rf"\bbattery(?: life|,)?(?: [\w-]+){{0,3}}? (?:of|lasts?|lasting|runs?|at|good for|holds out|keeps going) (?:for )?{SOME}{_HOURS}\b(?! of (?:video|music|audio|stand|talk|call|brows|game))"
        ),
        of("battery"),
        (("a battery life of 11 hours", "battery 0.4583"), ("battery, which lasts up to 9 hours", "battery 0.375")),
        ("the battery was changed after 11 hours",),
    ),
    Rule(
        "on one charge",
        re.compile(rf"\b{_HOURS} (?:(?:of use )?(?:on|from) (?:one|a single|a full|each) charge\b|of battery\b)"),
        of("battery"),
        (("runs 11 hours on a single charge", "battery 0.4583"), ("9 hours of battery life", "battery 0.375")),
        ("11 hours on a charge of theft", "9 hours after a charge"),
    ),
    Rule(
        "pixels",
        re.compile(rf"\b{FIGURE}[- ]mega-?pixels?\b"),
        of("pixels"),
        (("a 13-megapixel camera", "pixels 13"),),
        ("13 pixels",),
    ),
    Rule(
        "colours",
        re.compile(rf"\b(?:in|of|choice of) {SOME}{FIGURE} (?:different |new |bright |other )?colou?rs\b"),
        of("colours"),
        (("comes in six bright colours", "colours 6"),),
        ("the six colours", "in six countries"),
    ),
    Rule(
        "carriers",
        re.compile(rf"\b(?:through|via|with|from|on|by|only|just) {SOME}{FIGURE} (?:\w+ )?(?:carriers|operators|networks|(?:thousand|million|billion) of)\b"),
        of("carriers"),
        (("through four wireless carriers", "carriers 4"), ("only two operators have it", "carriers 2")),
        ("two carriers sailed", "through both carriers"),
    ),
    Rule(
        "countries of a launch",
        re.compile(rf"\b{_WHERE}\b(?:(?! and )[^.;:\d]){{0,40}}? (?:in|to|across) {SOME}{FIGURE} (?:\w+ )?(?:countries|territories|markets)\b"),
        of("lands"),
        (("the kettle goes on sale on Friday in 14 countries", "lands 14"), ("launched in about 30 markets", "lands 30")),
        ("14 countries sold arms",),
    ),
    Rule(
        "sold so far",
        re.compile(rf"\b(?:sold|shifted|shipped|moved|sales of) {SOME}{FIGURE} (?:\w+ ){{0,2}}?{_COPIES}\b{_IN_ALL}"),
        of("sold"),
        (("has sold 9 million copies worldwide.", "sold 9000000"), ("sales of 40,000 units", "sold 40000")),
        ("sold 9 million copies in a week", "sold 40 cows"),
    ),
    Rule(
        "sold of a thing",
        re.compile(rf"\b(?:sold|shifted) {SOME}(?P<n>(?:{NUMBER})(?:(?<=million)|(?<=billion)|(?<=thousand))) of (?:the|its|them|those|these)\b{_IN_ALL}"),
        of("sold"),
        (("it has sold 9 million of the old kettles", "sold 9000000"), ("shifted about 40 thousand of them.", "sold 40000")),
        ("sold 9 of the kettles", "sold 9 million of the kettles in a week"),
    ),
    Rule(
        "downloaded",
        re.compile(rf"\bdownloaded {SOME}{FIGURE} times\b{_IN_ALL}"),
        of("downloads"),
        (("had been downloaded more than 40,000 times", "downloads 40000"),),
        ("downloaded 40 files",),
    ),
    Rule(
        "downloads",
        re.compile(rf"\b{FIGURE} downloads\b{_IN_ALL}"),
        of("downloads"),
        (("with 40,000 downloads so far", "downloads 40000"),),
        ("40,000 downloads in a day",),
    ),
    Rule(
        "orders ahead",
        re.compile(rf"\b{FIGURE} (?:pre-?|advance )orders\b"),
        of("orders"),
        (("took 40,000 pre-orders", "orders 40000"), ("40,000 advance orders", "orders 40000")),
        ("40 orders",),
    ),
    Rule(
        "top speed",
        re.compile(rf"\btop speed (?:of|is|was) {SOME}{FIGURE} ?(?:mph|km/h|kph|miles|kilomet(?:er|re)s|knots)"),
        of("topspeed"),
        (("a top speed of 160 mph", "topspeed 257.495"),),
        ("a top speed in 160 tests",),
    ),
    Rule(
        "horsepower",
        re.compile(rf"\b{FIGURE}[- ](?:horsepower|bhp|hp)\b"),
        of("power"),
        (("a 340-horsepower engine", "power 340"),),
        ("340 horses",),
    ),
)  # fmt: skip
