"""English words for where somebody was caught: at home, at an airport, in a motel"""

from __future__ import annotations

import re

from graph.rule import Rule

# Nobody is caught in two of these at once; the first word of a line names it.
SPOTS = tuple(
    tuple(line.strip().split(", "))
    for line in """
    home, house, apartment, flat, residence, mansion, villa, cabin, condo, bungalow, farmhouse, cottage
    hotel, motel, hostel, inn, guest house, guesthouse
    hospital, clinic
    school, university, campus
    church, mosque, cathedral, temple, monastery
    airport
    border, border crossing, border post, frontier, frontier post
    truck stop, petrol station, gas station, filling station, service station, rest area, rest stop
    railway station, train station, bus station, metro station, subway station
    campsite, caravan park, campground, trailer park, camp site
    embassy, consulate
    police station, police post, police headquarters, sheriff's office
    """.strip().splitlines()
)
_NAMES = {noun: line[0] for line in SPOTS for noun in line}
_NOUN = "|".join(sorted(_NAMES, key=len, reverse=True))
_CALLED = rf"(?P<n>(?:(?:the|a|an|his|her|their) )?(?:(?!(?:at|in|on|of|for|with|by|near|from|to|and)\b)[\w'\u2019.-]+ ){{0,3}}?(?P<of>{_NOUN}))\b(?!['\u2019]s|[- ](?:hotel|motel|inn|car park|parking|road|bar|shop|street|lane|arrest|guard|town|area|on the \w+ side))"
_TAKEN = r"(?:(?:re-?)?(?:arrested|detained|captured|apprehended)|picked up|nabbed|collared|cornered|tracked down|taken into custody|(?:found|caught) (?:hiding|lying low|holed up|sleeping|asleep)|caught)"
_NEAR = r"(?:(?!\b(?:for|after|before|when|while|over|charged|accused|suspected|who|which|and|fire|crossfire|storm|on charges|leaving|near)\b)[^.;:,\n]){0,40}?"
OPENING = re.compile(
    r"arrest|detained|captured|apprehended|picked up|nabbed|collared|cornered|tracked down|custody|hiding|lying low|holed up|asleep|sleeping|caught|taken from|dragged from|seized|gave |turned |surrender|reported|walked|taken|marched|hauled|snatched|dragged|led "
)


def _spot(match: re.Match[str]) -> str:
    return _NAMES[match["of"]]


def _police(match: re.Match[str]) -> str | None:
    """A police station alone: people walk into any house."""
    return spot if (spot := _spot(match)) == "police station" else None


CAUGHT: tuple[Rule[str], ...] = (
    Rule(
        "caught at a spot",
        re.compile(rf"\b{_TAKEN}\b{_NEAR} (?:at|in|inside|outside) {_CALLED}"),
        _spot,
        (
            ("He was arrested in May at a motel in Arden.", "hotel"), ("She was picked up at Larkin airport", "airport"), ("He was found hiding in his aunt's house", "home"),
            ("She was detained at the Arden border crossing", "border"),
        ),
        ("He was arrested after a fight at a motel", "She was arrested in Arden, where his house stands", "caught in a fire at the hotel", "arrested in a raid on the house", "arrested at the airport hotel bar"),
    ),
    Rule(
        "spot where somebody gave up",
        re.compile(rf"\b(?:gave (?:himself|herself) up|turned (?:himself|herself) in|surrendered|reported|walked) (?:of (?:his|her) own (?:free )?will )?(?:to police )?(?:at|to|into) {_CALLED}"),
        _police,
        (("He gave himself up at a police station in Arden", "police station"), ("She reported of her own will to the harbour police post", "police station")),
        ("He walked into a church", "She surrendered to the storm"),
    ),
    Rule(
        "taken from a spot",
        re.compile(rf"\b(?:taken|dragged|led|marched|hauled|snatched) (?:away )?(?:from|out of) {_CALLED}"),
        _spot,
        (("He was taken from his flat at dawn", "home"),),
        ("The painting was taken away. From his flat", "taken to hospital"),
    ),
    Rule(
        "spot where they took somebody",
        re.compile(rf"(?P<n>\b(?:his|her|their) (?P<of>{_NOUN}))\b[^.;\n]{{0,60}}\b(?:and|to|where they) (?:arrest(?:ed)?|detain(?:ed)?|seized?|took|take|grabbed|led away) (?:him|her|them)\b"),
        _spot,
        (("They stormed his villa at dawn and arrested him", "home"),),
        ("They praised his villa, and arrested nobody",),
    ),
)  # fmt: skip
