"""what something costs: its price, or what one pays for a piece, a month, a seat"""

from __future__ import annotations

import re

from graph.lang.en.figures import SIGN
from graph.lang.en.roles.base import MONEY, NOUN, PRICED, SOME, THING, of
from graph.rule import Rule

_BE = r"(?:(?:is|was|are|were|be|been|being) )?"
_WILL = r"(?:(?:will|would|should|could|can|to|now|which|that|also|officially|normally|usually|typically|currently|still|already|has|have|had) )*"
_PRICE = r"(?:price(?: tag)?|cost|fee|fare|charge)"
_COSTS = (
    r"(?:(?:costs?|costing)|(?:sells?|sold|selling|retails?|retailing|goes|went|going|go|available|offered|on sale) (?:for|at)"
    rf"|fetch(?:es|ed|ing)?|{_BE}(?:priced|listed|marked|tagged) at|(?:starts?|starting|begins?|beginning|priced) (?:at|from)"
    r"|sets? (?:you|buyers|customers|fans|shoppers) back"
    rf"|(?:(?:with|has|had|have|carr(?:y|ies|ied|ying)|bears?|bearing) an?|at an?|for an?) (?:[a-z]+ )?{_PRICE} of)"
)
_PAYS = r"(?:charg(?:es?|ed|ing)|pay(?:s|ing)?|paid|asks?|asking|wants?|spend(?:s|ing)?|spent|shell(?:s|ed|ing)? out|fork(?:s|ed|ing)? out|fork(?:s|ed|ing)? over)"
# A sum by the month, or for one of many, is another figure than the price of the thing.
_WHOLE = r"(?! ?(?:a|an|per|each|every|apiece|/)\b|/| ?(?:million|billion|m|bn)\b| (?:more|less|off|cheaper|extra|in|of|to make|to produce|to shoot|to film)\b)"
# What is paid for one of these moves from day to day, or tells of a wage.
_RATE = r"(?P<thing>(?!(?:share|barrel|ounce|tonne|ton|bushel|gallon|litre|liter|kilo|pound|piece|time|result|bid|day|hour|year|lot|little|few|man|bit|total|half|third|quarter)\b)[a-z]{3,})"
# What is a sum of money itself, and has no price.
_SUMS = (
    r"(?:(?:\w+ )*(?:fine|reward|salary|payment|payout|payoff|bail|bond|deal|contract|grant|loan|prize|purse|bonus|fee|lawsuit|suit"
    r"|settlement|budget|fund|funds|bounty|ransom|donation|debt|price|tag|profit|loss|stake|bill|tab|cheque|check|note|advance|wage"
    r"|pension|offer|bid|move|transfer|haul|jackpot|pot|plan|project|programme|program|scheme|package|investment|campaign|drop|rise)\b)"
)
OPENING = PRICED

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "price of a thing",
        re.compile(rf"{THING} {_WILL}{_COSTS} {SOME}{MONEY}{_WHOLE}"),
        of("price"),
        (
            ("the charger, which costs $31, is", "price 31"),
            ("said the new folding bike will start at \u00a3640.", "price 640"),
            ("Tickets cost 15 euros", "price 15"),
            ("the bike, priced at about $640,", "price 640"),
            ("The kettle has a price tag of $31.", "price 31"),
        ),
        ("it costs $31", "the charger costs $31 more", "shares fell to $31"),
    ),
    Rule(
        "paid for a thing",
        re.compile(rf"\b{_PAYS} (?:\w+ )?{SOME}{MONEY}(?: extra)? (?:for|to buy|to get) (?:an?|the|its|their|each|every) {NOUN}"),
        of("price"),
        (("will charge $31 for the charger", "price 31"), ("paying 640 pounds for a folding bike.", "price 640")),
        ("charged $31 for his wife", "paid $31 for nothing"),
    ),
    Rule(
        "price told of a thing",
        re.compile(rf"\b{_PRICE}s? (?:of|for) (?:an?|the|its|their|his|her|each|every) {NOUN} {_WILL}{_BE}(?:(?:set|fixed|put|start|starts) )?(?:at |from )?{SOME}{MONEY}{_WHOLE}"),
        of("price"),
        (("The price of the charger is $31.", "price 31"), ("the cost of a ticket will be set at 15 euros", "price 15")),
        ("the price of the charger fell by $31",),
    ),
    Rule(
        "price of somebody's thing",
        re.compile(rf"\b(?:the|its|their|his|her|an?) {NOUN}(?:'s|\u2019s) (?:[a-z]+ )?{_PRICE}(?: of| is| was|,) {SOME}{MONEY}{_WHOLE}"),
        of("price"),
        (("the charger's steep price of $31", "price 31"),),
        ("the charger's price fell $31",),
    ),
    Rule(
        "thing at a price",
        re.compile(rf"\b(?:the|an?|its|their|his|her|this|that|each|every) (?P<n>(?:{SIGN}) ?\d[\d,.]*\d|(?:{SIGN}) ?\d)(?! ?(?:million|billion|m|bn|k)\b| an?\b|-an?-) (?!{_SUMS}){NOUN}"),
        of("price"),
        (("the $31 charger", "price 31"), ("a \u00a3640 folding bike.", "price 640")),
        ("a $31 million bridge", "a $310 fine", "the $31 starting price"),
    ),
    Rule(
        "rate",
        re.compile(rf"{MONEY} (?:an?|per|each|every) {_RATE}\b"),
        of("rate"),
        (("for $31 a month", "rate 31"), ("15 euros per seat", "rate 15")),
        ("$31 a share", "$31 an hour", "$31 a lot"),
    ),
)  # fmt: skip
