"""English words that tell how, with what and through what something happens, and those that tell nothing of it"""

from __future__ import annotations

from graph.lang.en.numerals import ORDINALS
from graph.lang.en.stems import stem

MANNER = "ly"
# Words in -ly that place a report, doubt it or measure it, and so tell no manner.
NO_MANNER = frozenset(
    """reportedly allegedly apparently supposedly purportedly possibly probably presumably certainly clearly obviously surely really
    actually nearly roughly approximately exactly only merely simply early daily weekly monthly yearly hourly recently lately
    shortly previously formerly initially originally currently presently eventually finally ultimately suddenly immediately
    directly quickly fully partly mostly mainly largely especially particularly specifically basically effectively virtually
    practically generally usually typically normally regularly frequently constantly rarely hardly barely scarcely highly
    deeply greatly strongly badly likely unlikely family reply supply apply fly rely assembly ally rally""".split()
)
# Ordering words beside a noun that tell one from the next.
ORDERING = frozenset((*(word for word, place in ORDINALS.items() if place <= 12), "last", "next", "final", "opening"))
# Prepositions whose phrase is about the report, not about the act.
NO_CIRCUMSTANCE = frozenset("according by as than like despite since until before after during".split())
# Words before a noun by which it means what was said before.
POINTING = frozenset("this that these those such same".split())
FOR, OF = frozenset(("for",)), frozenset(("of",))
# How long somebody is sent to prison for, which is no offence.
LASTING = frozenset("life year years month months week weeks day days decade decades".split())
RUNNING_DOWN = frozenset(("left", "remaining", "to go", "to play"))
WHEN = frozenset("by prior before after since until during".split())
# Nouns of what has not happened.
UNREAL = frozenset("fear hope danger risk threat prospect lack absence need want expectation anticipation".split())
# Nouns that say nothing of what they stand for.
GENERAL = frozenset(
    stem(noun)
    for noun in """addition case fact part place way end time thing kind sort type result number total amount lot
    group area matter issue person man woman moment period hour minute second month year week night morning evening afternoon
    day today event incident statement report interview conference condition basis course order view point side term respect
    connection response favor favour light line front rest half majority minority series range level rate wake middle
    beginning start while bid effort attempt hope future past decade century weekend member official source
    stream string bunch pair couple variety host barrage flurry handful dozen nature magnitude size depth height speed length weight price value cost worth importance fear hope sake benefit name""".split()
)
