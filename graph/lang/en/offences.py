"""English words around an offence that is counted or suspected"""

from __future__ import annotations

# "On suspicion of theft", "amid allegations of fraud".
SUSPICION = frozenset("suspicion suspicions allegation allegations accusation accusations".split())
# The words that lead to what is counted: "on two counts of theft", "pleaded guilty to a charge of arson".
LEADING = frozenset("on to over under of for with from in".split())
# "The charges include arson and theft".
INCLUDING = frozenset("include includes included including".split())
# "Found the clerk guilty of theft", and "with intent to sell", which behind an offence is none of its own.
GUILTY, AIMS = frozenset(("guilty", "liable")), frozenset(("intent", "intention"))
# The stems of what one can do towards an offence without doing it: "attempted arson", "conspiracy to defraud".
SHORT_OF_IT = frozenset(
    "attempt conspiracy conspir plot accessory aid abet solicit solicitation facilitat facilitation".split()
)
