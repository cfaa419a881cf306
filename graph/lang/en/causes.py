"""English words that give the cause of what happened, or say that it is not known, as records that test themselves"""

from __future__ import annotations

from graph.lang.en.quotes import NEGATIONS
from graph.rule import SentenceRule

__all__ = [
    "AS", "BY", "FOR", "HEDGES", "LEADS", "NOT", "OF_THINGS", "ON", "ONLY", "OPEN", "RULES", "SEEKING", "SETTLED",
]  # fmt: skip

# The forms: "phrase" before the cause, "verb" between the cause and what came of it, "back" between what came of it and the
# cause, "blame" with the two in either order, "taken" for what it is held to be, "noun" for the word that means the cause itself, "question" where nobody
# knows it, "kind" for prepositions that the ontology gives to kinds of event. In `means`, "not" stands before what is
# denied, "?" for what is not known.


RULES = (
    SentenceRule(
        "cause phrase", "phrase",
        ("because of", "because", "due to", "owing to", "thanks to", "as a result of", "as a consequence of", "on account of",
         "in response to", "in retaliation for", "in revenge for", "in protest at", "in protest against"),
        (
            ("The bridge collapsed because of the flood.", "collapsed < the flood"),
            ("Flights were cancelled on Monday due to heavy fog.", "cancelled < heavy fog"),
            ("The crash was due to fog.", "crash < fog"),
            ("The accident was not due to poor lighting.", "accident < not poor lighting"),
            ("The bridge collapsed because a bolt broke.", "collapsed < a bolt broke"),
            ("The bridge collapsed not only because of the flood.", "collapsed < the flood"),
            ("Because of the drought, the town evacuated 40 families.", "evacuated < the drought"),
            ("The crash may have been due to fog.", "crash < fog"),
        ),
        ("The bridge collapsed after the flood.", "The crash killed two, and crews were late because of snow.",
         "He is known as Rook because he cheats, and was arrested.", "The rent is due to the owner.", "The bridge collapsed on Monday."),
    ),
    SentenceRule(
        "cause verb", "verb",
        ("cause", "trigger", "spark", "prompt", "provoke", "lead to", "result in", "set off", "bring about", "touch off",
         "hamper", "hinder", "impede"),
        (
            ("Fog caused the crash of two buses.", "crash < Fog"),
            ("The fire was caused by a faulty heater.", "fire < a faulty heater"),
            ("Two people died in a fire sparked by a candle.", "fire < a candle"),
            ("The evacuation was hampered by strong winds.", "evacuation < strong winds"),
        ),
        ("The fire caused alarm.", "A reward was offered for information leading to the arrest of the clerk.", "Fog could hamper the traffic.", "She led the team to the arrest.", "Fog almost led to the crash."),
    ),
    SentenceRule(
        "verb of following from", "back", ("result from", "stem from", "arise from", "related to", "relate to"),
        (
            ("The crash resulted from a broken axle.", "crash < a broken axle"),
            ("The deaths were not related to the heat wave.", "deaths < not the heat wave"),
        ),
        ("The crash came from nowhere.",),
    ),
    SentenceRule(
        "blame", "blame", ("blame", "attribute", "ascribe", "put down"),
        (
            ("The crash was blamed on fog.", "crash < fog"),
            ("Officials blamed the crash on fog.", "crash < fog"),
            ("Officials blamed fog for the crash.", "crash < fog"),
            ("Doctors attributed the death to a rare fever.", "death < a rare fever"),
        ),
        ("Officials blamed the mayor.", "Officials blamed the crash.", "The quotation was attributed to Ann Lee."),
    ),
    SentenceRule(
        "taken for", "taken", ("treat", "investigate", "regard", "handle"),
        (
            ("The fire is being treated by the firemen as suspicious.", "fire < suspicious"),
            ("Inspectors are treating the explosion as an accident.", "explosion < an accident"),
        ),
        ("Doctors are treating the injured as fast as they can.", "She regards the raid with horror."),
    ),
    SentenceRule(
        "cause noun", "noun", ("cause", "causes", "reason", "reasons", "motive", "motives"),
        (
            ("The cause of the crash was fog.", "crash < fog"),
            ("Fog was the cause of the crash.", "crash < Fog"),
            ("The cause of the crash is not known.", "crash < ? not known"),
            ("The cause of the crash was not announced.", "crash < ? not announced"),
            ("The causes of the fire remain unclear.", "fire < ? unclear"),
            ("The cause of the fire is under investigation.", "fire < ? under investigation"),
            ("The motive for the attack was not immediately known.", "attack < ? not immediately known"),
            ("Two boats sank for unknown reasons.", "sank < ? unknown reasons"),
        ),
        ("The cause of freedom is known.", "Friends raised money for a good cause after the fire."),
    ),
    SentenceRule(
        "open question", "question", ("what", "how", "why"),
        (
            ("It is unclear what caused the crash.", "crash < ? unclear"),
            ("It is still not known why the bridge collapsed.", "collapsed < ? not known"),
            ("Police are investigating what caused the fire.", "fire < ? investigating"),
        ),
        ("She knows what caused the crash.", "He told them how the bridge collapsed."),
    ),
    SentenceRule(
        "kind of event", "kind", (),
        (
            ("Orla Finch died of pneumonia on Monday.", "died < pneumonia"),
            ("Two soldiers died from their wounds.", "died < their wounds"),
            ("Orla Finch died Tuesday of cancer.", "died < cancer"),
            ("Orla Finch died last week of pneumonia.", "died < pneumonia"),
            ("The clerk was dismissed for stealing stamps.", "dismissed < stealing stamps"),
            ("Orla Finch was hospitalized for a fever.", "was hospitalized < a fever"),
            ("The treatment for a fever took months.", "treatment for < a fever"),
            ("The minister resigned over the contract.", "resigned < the contract"),
        ),
        (
            "The death of Orla Finch shocked Arden.",
            "The death of a painter shocked Arden.",
            "Ten of the crew died.",
            "Two soldiers from Arden died.",
        ),
    ),
)  # fmt: skip

NOT = NEGATIONS
OF_THINGS = frozenset(("which",))
AS = "as"
# "Suspended for the second time".
NO_CAUSE = frozenset(("time",))
BY, ON, FOR = "by", frozenset(("on", "to")), "for"
ONLY = frozenset(("only", "just", "solely"))
# What leads to an arrest is no cause of it.
LEADS = frozenset(("information", "tip", "tips", "lead", "leads", "evidence", "clue", "clues"))
# What is open, what is not settled where it is negated, and what is still being sought.
OPEN = frozenset(("unknown", "unclear", "undetermined", "unexplained", "mystery", "uncertain", "unsure", "undisclosed"))
SETTLED = frozenset(
    ("known", "clear", "sure", "certain", "determined", "established", "identified", "released", "disclosed", "confirmed",
     "found", "know", "say", "explain", "explained", "given",
     "announced", "revealed", "public")
)  # fmt: skip
SEEKING = frozenset(
    ("investigate", "investigating", "investigated", "investigation", "probing", "probed", "examining", "examined",
     "studied", "determine", "establish", "review")
)  # fmt: skip
HEDGES = frozenset(
    ("possibly", "probably", "perhaps", "likely", "apparently", "reportedly", "may", "might", "could", "suspected", "possible",
     "partly", "allegedly")
)  # fmt: skip
