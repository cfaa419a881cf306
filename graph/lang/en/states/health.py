"""how things stood in an outbreak or a leak: water safe to drink or not, a danger or none, vaccinated, catching, schools shut"""

from __future__ import annotations

import re

from graph.lang.en.states.base import DID_NOT, WAS, WAS_NOT, state

_WATER = r"(?:(?:tap|drinking|mains|municipal|the|its|town['\u2019]s|city['\u2019]s) )+(?:water(?: supply| supplies)?)"
_PUBLIC = r"(?:(?:the )?(?:public|population|residents|people|locals|inhabitants|consumers|neighbou?rs)(?: health)?|human health|(?:public )?health|humans|life)"
_SCHOOLS = r"(?:(?:all|the|most|local|nearby|town['\u2019]s|city['\u2019]s) )*schools(?: in [a-z ]{2,20})?"

OPENING = re.compile(
    r"\b(?:water|drink|danger|risk|threat|hazard|dangerous|hazardous|harmful|endanger(?:ed|s|ing)|vaccin\w*|unvaccinated|immuni[sz]ed|inoculated|vaccine|jabs?|shots?|doses?|person|human|contagious|infectious|schools|classes)\b"
)

STATES = (
    state(
        "WaterSafe",
        rf"{_WATER} (?:is|was|remains|remained|were) (?:still )?(?:perfectly |completely |absolutely )?(?:safe|fit to drink|drinkable|uncontaminated|clean|not (?:affected|contaminated))|safe to drink",
        ("The tap water is safe.", "The water was safe to drink."),
        ("The water was not safe to drink.", "It is unsafe to drink."),
    ),
    state(
        "WaterUnsafe",
        rf"(?:not safe|unsafe|unfit|not fit) to drink|(?:told|warned|advised|urged|asked|ordered) (?:[a-z]+ ){{0,3}}?(?:not to|against) (?:drink(?:ing)?|us(?:e|ing)) (?:the )?(?:tap |mains )?water|do not drink|{_WATER} (?:is|was|were|had been|has been) (?:contaminated|polluted|poisoned|tainted|undrinkable)|boil (?:their|all|the) (?:drinking |tap )?water",
        ("Residents were told not to drink tap water.", "The town's water was contaminated."),
        ("The tap water is safe.",),
    ),
    state(
        "NoDanger",
        rf"no (?:[a-z-]+ )?(?:danger|risk|threat|hazard) (?:to|for) {_PUBLIC}|(?:poses?|posed|posing|presents?|presented) no (?:[a-z-]+ )?(?:danger|risk|threat|hazard)|{_PUBLIC} {WAS} (?:not|never) (?:in|at) (?:danger|risk)",
        ("There was no danger to the public.", "The cloud posed no risk."),
        ("The cloud posed a risk to residents.",),
    ),
    state(
        "Danger",
        rf"(?:poses?|posed|posing|presents?|presented|was|is) (?:a|an) (?:[a-z-]+ )?(?:danger|risk|threat|hazard) (?:to|for) {_PUBLIC}|(?:dangerous|hazardous|harmful) (?:to|for) {_PUBLIC}|endanger(?:ed|s|ing) {_PUBLIC}",
        ("The cloud posed a grave risk to residents.", "The dust is harmful to health."),
        ("The cloud posed no risk.",),
    ),
    state(
        "Vaccinated",
        rf"{WAS} (?:fully |duly )?(?:vaccinated|immuni[sz]ed|inoculated)|had (?:received|had) (?:the|a|both|two) (?:vaccine|jab|jabs|shots|doses)",
        ("Both children were vaccinated.",),
        ("The children were not vaccinated.", "Dogs are to be vaccinated."),
    ),
    state(
        "Unvaccinated",
        rf"unvaccinated|(?:{WAS_NOT}) (?:fully )?(?:vaccinated|immuni[sz]ed|inoculated)|{DID_NOT} (?:have|had|get|receive|received) (?:the|a|any) (?:vaccine|jab|shots?|dose)",
        ("The children were not vaccinated.", "Both children were unvaccinated."),
        ("Both children were vaccinated.",),
    ),
    state(
        "Catching",
        r"(?:spreads?|spreading|passed|passes|transmitted|transmits|jumped) (?:easily |directly )?(?:from )?(?:person|human)[ -]to[ -](?:person|human)|(?:is|was) (?:highly |very )?(?:contagious|infectious)",
        ("The fever spreads from person to person.", "The illness is highly contagious."),
        ("The fever does not spread from person to person.", "The illness is not contagious."),
    ),
    state(
        "NotCatching",
        rf"(?:does not|does ?n['\u2019]t|cannot|can ?not|did not|{WAS_NOT}) (?:be )?(?:spread|passed?|passed on|transmitted|contagious|infectious)(?: (?:from )?(?:person|human)[ -]to[ -](?:person|human))?|no (?:evidence|sign|signs|proof|indication) of (?:human|person)[ -]to[ -](?:human|person) (?:spread|transmission)",
        ("The fever does not spread from person to person.", "There is no evidence of human-to-human transmission."),
        ("The fever spreads from person to person.",),
    ),
    state(
        "SchoolsClosed",
        rf"{_SCHOOLS} (?:{WAS} |will be |would be |have |had |has )?(?:been )?(?:closed|shut)(?: down)?|(?:closed|shut|ordered the closure of) (?:all |the |local |most )?schools|classes (?:{WAS} )?(?:cancelled|canceled|suspended)",
        ("All schools were closed.", "The town shut the schools."),
        ("The schools were not closed.",),
    ),
    state(
        "SchoolsOpen",
        rf"{_SCHOOLS} (?:remained|stayed|remain|stay|stays|were|are|will stay|will remain|would remain|would stay) (?:still )?open|{_SCHOOLS} {WAS_NOT} (?:closed|shut)|classes (?:went ahead|continued|will continue) as (?:usual|normal)",
        ("The schools stayed open.", "Schools were not closed."),
        ("All schools were closed.",),
    ),
)  # fmt: skip
