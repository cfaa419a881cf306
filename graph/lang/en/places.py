"""English words around places: prepositions, kinds of place, directions"""

from __future__ import annotations

import re

RELATIONS = {
    "in": "in", "at": "in", "inside": "in", "within": "in", "across": "in", "throughout": "in", "on": "in", "over": "in",
    "near": "near", "outside": "near", "around": "near", "off": "near", "beside": "near", "by": "", "along": "near",
    "to": "toward", "into": "toward", "toward": "toward", "towards": "toward", "onto": "toward", "between": "between",
    "of": "", "from": "", "for": "", "through": "in", "outskirts": "near", "vicinity": "near", "against": "",
}  # fmt: skip
# Words between a preposition and a place that say nothing of their own ("in the city of ...", "in nearby ...").
SKIPPED = frozenset({"the", "city", "town", "village", "district", "of", "nearby", "neighboring", "neighbouring", "port", "capital",
    "province", "state", "region", "governorate", "municipality", "area", "suburb", "outskirts", "vicinity", "border",
    "historic", "ancient", "downtown", "coastal", "rural", "central", "nation", "part", "parts", "both", "all"})  # fmt: skip
NEARNESS = frozenset({"outskirts", "vicinity", "border", "suburb"})
REGION_WORDS = frozenset({"province", "governorate", "state", "region", "oblast", "prefecture", "county", "district",
    "provinces", "canton", "emirate", "parish", "territory"})  # fmt: skip
CITY_WORDS = frozenset(
    {"city", "town", "village", "municipality", "township", "suburb", "neighborhood", "neighbourhood", "port"}
)
FEATURE_WORDS = frozenset({"valley", "mountain", "mountains", "mount", "airport", "airbase", "airfield", "base", "highway", "river",
    "lake", "island", "islands", "desert", "sea", "bay", "strait", "peninsula", "border", "refinery", "dam", "camp",
    "bridge", "crossing", "road", "street", "avenue", "square", "park", "gulf", "hills", "plain", "forest", "coast", "canal",
    "reservoir", "station", "prison", "stadium", "beach", "creek", "springs", "falls", "heights", "oilfield", "hospital",
    "school", "university", "church", "mosque", "cathedral", "mall", "harbor", "harbour"})  # fmt: skip
MODIFIERS = frozenset(
    {"military", "air", "naval", "international", "oil", "refugee", "national", "border", "central", "hydroelectric"}
)
DIRECTIONS = {
    word: name
    for name in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for word in (name, name + "ern", name.replace("north", "north-").replace("south", "south-"))
} | {"north-eastern": "northeast", "north-western": "northwest", "south-eastern": "southeast", "south-western": "southwest",
    "central": "center", "upper": "upper", "lower": "lower", "downtown": "center", "mid": "center"}  # fmt: skip
DIRECTIONS |= {"nw": "northwest", "ne": "northeast", "sw": "southwest", "se": "southeast", "n.": "north", "s.": "south",
    "e.": "east", "w.": "west"}  # fmt: skip
PARTS_OF_CITY = frozenset({"neighborhood", "neighbourhood", "neighborhoods", "district", "section", "quarter"})
# Whom or what a town's name stands before, and what follows it in the name of an authority.
CIVIC = frozenset({"police", "man", "woman", "boy", "girl", "teen", "teenager", "resident", "residents", "mayor", "firefighters",
    "officer", "officers", "couple", "native", "suburb", "authorities", "councilman", "detectives", "toddler"})  # fmt: skip
AUTHORITIES = frozenset({"police", "sheriff", "sheriff's", "fire", "county", "city", "department", "school", "high", "municipal",
    "mayor", "regional", "general", "medical", "community", "hospital", "university", "circuit", "district"})  # fmt: skip
DATELINE_ENDS = frozenset({"(", "-", "--", "\u2013", "\u2014"})
# The last word of a name that is a spot or an area, not a town.
SPOTS = REGION_WORDS | frozenset({"road", "street", "avenue", "ave", "ave.", "st", "rd", "blvd", "boulevard", "drive", "lane",
    "highway", "river", "creek", "jail", "prison", "school", "hospital", "center", "centre", "university", "airport", "bridge",
    "church", "court", "stadium", "valley", "mountain", "mountains", "lake", "desert", "sea", "strait", "peninsula", "border",
    "dam", "camp", "airbase", "base", "apartments", "mall", "interstate", "parkway", "pkwy", "turnpike", "expressway", "freeway", "route", "trail", "house", "avenues", "side",
    "neighborhood", "coast", "island", "islands", "jailhouse", "market", "plaza", "square"})  # fmt: skip
# The last words of the names of streets, and how they are shortened.
ROADS = {
    short: full
    for full, shorts in (
        ("street", "st str"), ("avenue", "ave av"), ("road", "rd"), ("drive", "dr"), ("lane", "ln"), ("boulevard", "blvd"),
        ("court", "ct"), ("place", "pl"), ("highway", "hwy"), ("parkway", "pkwy"), ("square", "sq"), ("terrace", "ter"),
        ("circle", "cir"), ("trail", "trl"), ("way", ""), ("close", ""), ("crescent", ""), ("row", ""), ("alley", ""),
    )
    for short in (full, *shorts.split())
}  # fmt: skip
# The number of a house or a block before the name of its street.
HOUSE_NUMBER = re.compile(r"\b(\d+)(?: block of)? $")
MARKS = frozenset("[(\"'\u201c\u2018")
BY_TABLE = "gazetteer"
# Postal letters of a state that are a word as well, where no comma stands before them.
NO_STATE = frozenset({"in", "or", "me", "hi", "ok", "oh", "ma", "id"})
LEAVING = frozenset({"from"})
SERVICES = frozenset({"police", "fire", "sheriff", "sheriff's"})
NO_TOWN = frozenset({"state", "metropolitan", "national", "federal", "royal", "county", "of", "and", "&", "for", "'s"})
WHERE = frozenset({"in", "near"})
COMMA = ","
# What stands in capitals at the head or the end of an online report and is no place.
FLAGS = frozenset(
    "update updated updates breaking exclusive watch video videos photo photos live raw report reports".split()
)
CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?")
JOINTS = frozenset({"and", ",", ", and", "or", "and in", "&", "/"})
# The nouns of spots that a report places an event at without their standing on a map.
SPOT_NOUNS = SPOTS | FEATURE_WORDS | CITY_WORDS | frozenset(
    """room rooms bedroom bathroom kitchen lounge hall hallway lobby corridor stairs staircase stairwell floor roof basement
    cellar garage attic elevator office offices building buildings apartment flat home hotel motel hostel inn lodge hut cabin
    tent shelter hangar warehouse factory plant mill depot mine quarry store shop supermarket boutique gallery museum theater
    theatre cinema nightclub club bar pub restaurant cafe bank embassy consulate courthouse courtroom parliament palace
    headquarters barracks checkpoint outpost compound fort castle tower pier dock wharf quay shipyard runway tarmac
    terminal platform tunnel roundabout intersection junction alley lane pavement sidewalk driveway yard courtyard garden
    playground field farm ranch orchard vineyard ridge summit slope cliff gully gorge cave glacier crevasse pass pond
    swamp jungle woods bush campus dormitory classroom gym pool arena clinic ward morgue cemetery temple shrine synagogue
    monastery chapel residence mansion villa suburb slum village hamlet hospice closet cupboard pantry porch balcony canteen cafeteria
    college academy seminary conservatory polytechnic kindergarten nursery gymnasium rink racetrack ballpark penitentiary
    jailhouse bushes entrance doorway foyer vestibule shower bathtub crosswalk curb roadside shoulder ditch backyard lawn rooftop
    stationhouse firehouse library laboratory lab dugout windowsill stairway staircase freeway woodland meadow trench""".split()
)  # fmt: skip
# Spots of one size, of which nobody is in two at once; those of one line can be two words for one spot, or lie in one another.
VENUES = tuple(
    tuple(frozenset(line.split()) for line in lines.strip().splitlines())
    for lines in (
        """
        bedroom
        bathroom
        kitchen pantry canteen cafeteria
        office
        closet cupboard
        corridor hall hallway lobby stairs staircase stairwell elevator
        basement cellar
        attic roof
        garage
        classroom
        courtroom
        """,
        """
        home house apartment flat residence mansion villa cabin hut
        hotel motel hostel inn
        hospital hospice clinic ward
        school university campus dormitory
        church mosque cathedral temple shrine synagogue monastery chapel
        prison jail
        airport
        bank
        warehouse factory mill
        """,
    )
)
