"""English verbs that have an object wherever they are active: without one, and without a helper, they are passive in brief"""

from __future__ import annotations

_OBJECTFUL = (
    "abandon abduct abolish accuse acquire acquit adopt amend appoint apprehend arraign arrest assassinate authorise authorize award "
    "axe ban bar batter beat behead besiege blame bludgeon burgle bury cancel capture catch charge cite confiscate convict criticise criticize damage "
    "defeat dedicate defuse demolish deport destroy detain disable discover dismiss displace disqualify elect eliminate erect evacuate evict "
    "execute exhume exonerate expel extradite find fine foil found free gag halve handcuff hijack honor honour hospitalise hospitalize identify imprison impeach "
    "impose impound indict injure install interrogate intercept invite jail kidnap kill knife lift locate lynch maim mug murder name "
    "nominate obtain oust overpower overturn pardon poison postpone prosecute publish quash raid ransack recall recapture reinstate release "
    "remand remove rescue restrain restrict retrieve rob sack sanction scrap seize sentence shelve slay smuggle stab strangle subdue summon "
    "suspect suspend tase terminate thwart topple torch torture trap unearth uncover unveil vandalise vandalize wound wreck"
)
OBJECTFUL = frozenset(_OBJECTFUL.split())
# These are passive only of people: "Ann Lee held for trial", but "the truce held".
OF_PEOPLE = frozenset("hold shoot hurt hit strike question drown burn".split())
# Participles that are no past form, of verbs that have an object.
PARTICIPLES = frozenset(
    "beaten bitten blown broken chosen drawn driven eaten forgiven given hidden known overthrown ridden seen shaken shown slain "
    "stolen sworn taken thrown torn written".split()
)
# What opens another clause in a headline: "Arlen closes ports <as> gale nears".
CLAUSES = frozenset("after as before while when".split())
