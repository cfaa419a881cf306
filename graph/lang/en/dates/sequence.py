"""English: words that put one event after or before another, begin it, or tell the state of things -> their sense"""

AFTER = frozenset(("after", "following", "since"))
BEFORE = frozenset(("before",))
SINCE = frozenset(("since",))
BEGIN = frozenset(("begin", "start", "commence"))
FOLLOW = frozenset(("follow", "succeed"))
HAVE = frozenset(("have", "has", "'ve", "'s"))
BE = frozenset(("is", "are", "am", "'re", "'m"))
HAD = frozenset(("had", "'d"))
ACCORDING = frozenset(("according", "per"))
# What these speak of has happened before.
RETROSPECT = frozenset(
    "arrest detain charge accuse convict indict sentence acquit arraign prosecute try trial suspect jail imprison extradite "
    "blame condemn denounce mourn commemorate remember honor honour bury investigate investigation probe inquiry inquest "
    "apologize apologise apology regret confess plead plea conviction verdict hearing funeral vigil memorial anniversary "
    "lawsuit sue testify identify".split()
)
MEANWHILE = frozenset(("while", "when", "as"))
EMPTY = frozenset("the a an of in on at and or to by for with that this its his her their from all".split())
