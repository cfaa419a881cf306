"""English words that refer to actors: pronouns, titles, verbs that tell a government from its capital"""

from __future__ import annotations

import re

from graph.lang.en import common

MASCULINE = frozenset({"he", "him", "his", "himself"})
FEMININE = frozenset({"she", "her", "herself", "hers"})
PERSONAL = MASCULINE | FEMININE
REFLEXIVE = ("self", "selves")
NEUTER = frozenset({"it", "its", "itself"})
PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
DEFINITE = common.DEFINITE | {"said"}
TWO = frozenset({"two", "both", "pair", "duo", "couple"})
ARTICLES = frozenset(
    {"al", "el", "ad", "as", "ash", "at", "an", "ar", "az", "the", "de", "bin", "ibn", "van", "von", "abu"}
)
OF = "of"
SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
# What happens to, or is true of, the city and not the government in it.
CITY_VERBS = frozenset(
    "fall lie sit see remain wake burn grow shake become look seem host experience witness have suffer celebrate".split()
)
CITY_OBJECTS = frozenset(
    "bomb capture take reach leave enter visit attack shell strike seize retake liberate hit surround recapture storm "
    "flee rock shake tour encircle besiege overrun cross control hold occupy conquer evacuate rule approach see".split()
)
GOVERNMENT_PREPOSITIONS = frozenset({"by", "with", "against"})
# Words that say which office a person holds; "the president" then leads back to the person.
OFFICES = frozenset(
    "president premier minister chancellor king queen prince princess pope emperor sultan emir governor mayor senator "
    "secretary spokesman spokeswoman spokesperson ambassador envoy director chairman chairwoman chief commander general "
    "colonel major captain admiral sheriff judge prosecutor lawyer attorney professor leader dictator lawmaker mp "
    "congressman congresswoman bishop archbishop cardinal imam cleric ayatollah coach inspector detective lieutenant "
    "sergeant officer founder ceo coo cfo cto mp pm coroner marshal marshall trooper commissioner superintendent manager agent constable executive author journalist analyst researcher expert activist deputy".split()
)
OFFICE_PARTS = frozenset(
    "prime vice foreign defense defence interior finance deputy first chief acting former health top".split()
)
# The last word of a body's name that its short form leaves out ("Corvane Group", "Acme Corp.").
BODY_WORDS = frozenset(
    "agency group inc corp corporation company co ltd limited plc llc ag sa gmbh party network tv television radio "
    "airlines airways air bank holdings news newspaper magazine club fc union association "
    "movement front brigade organization organisation coalition alliance committee council".split()
)
COMMA = ","
BY_TITLE = frozenset({"title", "role-before"})
GOVERNMENT = "government"
PEOPLE = "civilians"
THE = "the"
OWNED_BY_GOVERNMENTS = frozenset(
    "concern agenda decision policy plan demand ally alliance interest claim effort offer stance position request reply "
    "response accusation pledge promise support view warning war strategy goal aim refusal approval relation insistence "
    "relationship partner foe enemy envoy ambassador proposal threat call statement failure influence role grip".split()
)
# The word right before a name, which is no age, and the last one of what is said behind it: "porter Ada Lund", "Ada Lund, the
# night porter,".
ROLE_BEFORE = re.compile(r"(?<![\w-])(?![a-z-]*-old\b)([A-Za-z][a-z-]+),? $")
ROLE_BEHIND = re.compile(r", (?:an?|the|his|her|their|its|[\w-]+['\u2019]s) (?:[a-z-]+ ){0,3}?([a-z-]+)(?=[,.;])")
