"""English words that say that one event was caused by another or was a part of it, as records that test themselves"""

from __future__ import annotations

from dataclasses import dataclass

from graph.lang.en.quotes import MODALS, NEGATIONS

__all__ = ["BY", "CAUSED", "MODALS", "NOT", "PART", "RULES", "LinkRule"]

CAUSED, PART = "caused by", "part of"


@dataclass(frozen=True, slots=True)
class LinkRule:
    """`words` lead from one event to another.

    The `form` says how they stand: "phrase" before the cause or the whole, "verb" between the cause and what came of
    it, "back" between what came of it and the cause. The verbs are given in their dictionary form. `means` are
    sentences with what must be found in them ("riots < killing": the riots were caused by, or part of, the killing),
    `ignores` sentences in which the rule must find nothing.
    """

    name: str
    kind: str
    form: str
    words: tuple[str, ...]
    means: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


RULES = (
    LinkRule(
        "verb of causing", CAUSED, "verb",
        ("lead to", "result in", "cause", "trigger", "spark", "provoke", "prompt", "set off", "bring about", "give rise to"),
        (
            ("The killing led to riots in the capital.", "riots < killing"),
            ("The blast, which caused a fire in the market, hurt nobody.", "fire < blast"),
            ("Dozens were killed in protests sparked by the shooting of a teenager.", "protests < shooting"),
            ("The earthquake triggered a landslide.", "landslide < earthquake"),
        ),
        (
            "The killing did not lead to riots.",
            "The killing could lead to riots.",
            "Police led him to the protest.",
            "The union denied that the arrest had led to the strike.",
        ),
    ),
    LinkRule(
        "verb of following from", CAUSED, "back", ("result from", "stem from", "arise from"),
        (("The fire resulted from an explosion in the mill.", "fire < explosion"),),
        ("The fire resulted from carelessness.",),
    ),
    LinkRule(
        "phrase of cause", CAUSED, "phrase",
        ("because of", "because", "due to", "owing to", "as a result of", "as a consequence of", "in response to",
         "in retaliation for", "in revenge for", "in reaction to"),
        (
            ("Riots broke out because of the arrest of the mayor.", "riots < arrest"),
            ("The army shelled the town in response to the ambush.", "shelled < ambush"),
            ("The minister resigned because police arrested her brother.", "resigned < arrested"),
        ),
        (
            "Riots broke out after the arrest of the mayor.",
            "The minister resigned, but not because of the arrest of her brother.",
            "The match was cancelled because of its price.",
            "The grocer said sales were poor because of the invasion.",
        ),
    ),
    LinkRule(
        "phrase of a whole", PART, "phrase", ("during", "as part of", "in the course of"),
        (
            ("During the siege, soldiers arrested 30 men.", "arrested < siege"),
            ("Police raided the house as part of an operation against smugglers.", "raided < operation against"),
        ),
        ("During the night, soldiers arrested 30 men.", "Soldiers arrested 30 men after the siege."),
    ),
)  # fmt: skip

NOT = NEGATIONS
BY = "by"
