"""English nouns for what somebody is by work or by kin, and for sorts of things, of which one of one act is but one: a guard
is no teller, a helicopter no drone"""

from __future__ import annotations

import re

# In a family, two nouns that stand together in no line exclude one another; those of one line can mean the same.
_WORK = (
    "guard watchman nightwatchman sentry warden officer deputy marshal doorman bouncer", "officer constable policeman policewoman deputy trooper sheriff cop detective patrolman marshal",
    "teller cashier clerk shopkeeper attendant salesman saleswoman grocer", "driver chauffeur cabbie trucker motorist engineer",
    "teacher lecturer tutor professor coach", "nurse paramedic medic orderly", "doctor surgeon physician medic", "soldier marine officer guard",
    "farmer rancher farmhand", "fisherman sailor seaman crewman deckhand boatman", "miner driller", "cook chef baker", "waiter waitress barman bartender barmaid",
    "janitor cleaner caretaker custodian", "pilot aviator", "mechanic engineer technician electrician plumber builder roofer carpenter welder bricklayer",
    "lawyer attorney prosecutor judge", "priest pastor vicar imam rabbi minister chaplain", "reporter journalist photographer cameraman",
    "student pupil schoolboy schoolgirl", "inmate prisoner convict detainee", "visitor", "butcher", "hairdresser barber", "firefighter fireman",
    "postman mailman courier",
)  # fmt: skip
_KIN = (
    "husband ex-husband", "wife ex-wife", "son stepson", "daughter stepdaughter", "brother stepbrother", "sister stepsister", "father stepfather",
    "mother stepmother", "uncle", "aunt", "nephew", "niece", "grandfather", "grandmother", "grandson", "granddaughter", "neighbour neighbor",
    "bystander passer-by passerby stranger", "landlord landlady", "tenant lodger", "roommate flatmate", "boyfriend", "girlfriend",
)  # fmt: skip
_IN_THE_AIR = (
    "helicopter chopper gunship", "plane airplane aeroplane jet airliner jetliner warplane bomber biplane seaplane", "drone", "glider",
    "balloon", "airship blimp",
)  # fmt: skip
_ON_THE_ROAD = (
    "car sedan hatchback coupe convertible taxi cab limousine", "car suv jeep", "van minivan", "truck lorry pickup tractor-trailer trailer",
    "bus minibus", "motorcycle motorbike", "scooter moped", "bicycle bike", "tram streetcar trolley train", "tractor", "ambulance",
    "bulldozer", "snowmobile",
)  # fmt: skip
_AT_SEA = (
    "frigate", "destroyer", "cruiser", "corvette", "submarine", "minesweeper", "tanker supertanker", "freighter", "ferry", "trawler",
    "yacht sailboat schooner", "tugboat tug", "dhow", "barge", "canoe kayak", "dinghy raft", "speedboat",
)  # fmt: skip
_BUILDINGS = (
    "church cathedral chapel", "mosque", "synagogue", "temple", "supermarket", "pharmacy", "restaurant cafe diner", "warehouse", "barn",
    "factory mill plant", "library", "museum", "theatre theater cinema", "hotel motel hostel", "hospital clinic", "jail prison", "stadium arena",
)  # fmt: skip
_WRITTEN = (
    "memorandum memo", "decree edict", "proclamation", "treaty pact accord", "letter", "e-mail email", "fax", "telegram", "petition",
    "subpoena", "indictment", "resolution",
)  # fmt: skip
_GIVEN = ("loan", "gift donation present", "bribe kickback", "ransom")
# "His mother, 61-year-old Ada Lund", "Ada Lund, 61, the suspect's mother".
_OF_KIN = rf"(?:{'|'.join(word for line in _KIN for word in line.split())})"
KIN_BEFORE = re.compile(rf"\b{_OF_KIN},? (?:\d+-year-old )?$")
KIN_BEHIND = re.compile(rf"(?:, \d+)?, (?:(?:an?|the|his|her|their) )?(?:[\w'\u2019-]+ )?{_OF_KIN}\b")
_SORTS = (_WORK, _KIN, _IN_THE_AIR, _ON_THE_ROAD, _AT_SEA, _BUILDINGS, _WRITTEN, _GIVEN)
FAMILIES = tuple(tuple(frozenset(line.split()) for line in family) for family in _SORTS)
