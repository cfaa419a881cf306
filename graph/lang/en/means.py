"""English words that say what an act is done with, as records that test themselves"""

from __future__ import annotations

from graph.rule import SentenceRule

# The forms: prepositions before the thing ("case"), verbs of having it in hand ("hold"), of setting it in motion ("move"), a "text"
# that does it.


RULES = (
    SentenceRule(
        "means phrase", "case", ("by", "in", "aboard", "on", "from", "onboard", "via"),
        (
            ("Two men attacked the guard with knives.", "attacked < knives"),
            ("The robbers escaped in a stolen car.", "escaped < stolen car"),
            ("Orla Finch returned with a pistol and shot the clerk.", "shot < pistol"),
            ("Soldiers attacked the port from two boats.", "attacked < two boats"),
        ),
        (
            "Two men attacked the guard with friends.",
            "The pirates attacked the crew near the boat.",
            "Police reported an attack on a ship.",
            "Two rifles were found in the boat.",
            "The mayor attacked the gun lobby.",
            "The man attacked the guard with the gun licence.",
        ),
    ),
    SentenceRule(
        "means held", "hold",
        ("use", "wield", "brandish", "carry", "hold", "fire", "have", "possess", "own", "grab", "draw", "pull", "throw",
                   "hurl", "aim", "point", "arm", "armed", "equip", "equipped"),
        (
            ("The gunman, brandishing a rifle, attacked the depot.", "attacked < rifle"),
            ("The robber, armed with a knife, attacked the clerk.", "attacked < knife"),
            ("Orla Finch attacked the clerk on Monday. She had a pistol.", "attacked < pistol"),
            ("Police used tear gas to disperse the protesters.", "used tear gas < tear gas"),
        ),
        ("The police seized a rifle.", "Police shot the man after he drew a knife.", "The clerk was shot after drawing a knife.",
         "Orla Finch attacked the clerk and did not use a knife.", "Orla Finch attacked the clerk. She had no knife.", "Orla Finch attacked the clerk. The guard had a pistol."),
    ),
    SentenceRule(
        "means moved", "move", ("drive", "ram", "ride", "fly", "steer", "sail", "crash", "plough", "plow", "smash"),
        (
            ("Thieves rammed a truck through the window.", "rammed < truck"),
            ("Four men drove a car into the shop.", "drove < car"),
        ),
        ("Thieves rammed the gate.",),
    ),
    SentenceRule(
        "means text", "text", (),
        (
            ("The mayor signed a memorandum suspending the curfew.", "suspending < memorandum"),
            ("The mayor issued a decree that suspends the curfew.", "suspends < decree"),
            ("The memo suspended the curfew on Monday.", "suspended < memo"),
        ),
        (
            "The mayor suspended the memorandum.",
            "The treaty that the mayor suspended was old.",
            "The letter did not suspend the curfew.",
            "The truck blocking the road was moved.",
        ),
    ),
)  # fmt: skip

# "with a gun", "armed with", "from the boat".
HOLDING = frozenset(("with", "using", "by"))
WITH = frozenset(("with",))
AWAY = frozenset(("from",))
# What the police and others find, seize, sell or own is in no gunman's hand; and police are armed too.
FOUND = frozenset(
    "find recover seize confiscate discover buy purchase sell lose steal surrender register own collect trace secure store license".split()
)
LAWMEN = frozenset(
    "police officer officers deputy deputies trooper troopers soldier soldiers guard guards agent agents marshals".split()
)
