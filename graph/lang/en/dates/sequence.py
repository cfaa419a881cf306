"""English: words that put one event after or before another, begin it, or tell the state of things -> their sense"""

from graph.lang.en.stems import root

AFTER = frozenset(("after", "following", "since"))
BEFORE = frozenset(("before",))
SINCE = frozenset(("since",))
FIRST = frozenset(("first",))
# "Since Monday, when the mill burned": what happened on the day itself.
WHEN = frozenset(("when",))
# "On Friday during the trial": the trial lasts longer than that day.
DURING = frozenset(("during", "amid", "throughout"))
INSIDE = DURING | {"in"}
BEGIN = frozenset(("begin", "start", "commence"))
# What these say of an act is that it was, and when.
HAPPEN = frozenset("take happen occur hold strike hit come erupt break unfold befall ensue date".split())
PERFECT = frozenset(("having",))
FOLLOW = frozenset(("follow", "succeed"))
HAVE = frozenset(("have", "has", "'ve", "'s"))
BE = frozenset(("is", "are", "am", "'re", "'m"))
WILL = frozenset(("will", "shall", "'ll"))
HAD = frozenset(("had", "'d"))
# "Having landed in May": what was done before the main clause.
HAVING = "having"
# What a stretch of time stands behind that holds for all of it, and the nouns of such stretches.
THROUGHOUT = frozenset("throughout during over for".split())
STRETCHES = frozenset("year month week decade century".split())
ACCORDING = frozenset(("according", "per"))
# What these speak of has happened before.
RETROSPECT = frozenset(
    "arrest detain charge accuse convict indict sentence acquit arraign prosecute try trial suspect jail imprison extradite "
    "blame condemn guilty denounce mark mourn commemorate remember honor honour bury investigate investigation probe inquiry inquest "
    "apologize apologise apology regret confess plead plea conviction verdict hearing funeral vigil memorial anniversary "
    "lawsuit sue testify identify".split()
)
# What these answer with "over" or "at" has happened before, what these end was there before.
ANSWER = frozenset(
    "protest demonstrate demonstration rally march riot rioting violence unrest anger outrage fury clash strike walkout".split()
)
OVER = frozenset("over at against about after following".split())
UNLEASH = frozenset("spark trigger provoke prompt unleash ignite follow".split())
# A day in court, by its stem; what it is about happened long before.
COURT = frozenset(
    root(word)
    for word in "charge accuse convict conviction indict indictment sentence acquit acquittal arraign arraignment prosecute trial plea plead "
    "verdict hearing inquest lawsuit sue testify testimony appeal jury tribunal".split()
)
LOOKING = COURT | {root(word) for word in RETROSPECT}
# What these say is to come on the day they name with such a word.
SCHEDULE = frozenset(
    "set schedule slate plan pencil fix book reschedule postpone delay adjourn expect call push".split()
)
# Who says when these were says when what is awaited is to be.
AWAIT = frozenset(("expect",))
# "A premium to Friday's close": what is measured against a thing of a day was not done on that day.
AGAINST = frozenset("to over from than above below against".split())
TARGET = frozenset(("for", "until", "till", "to"))
# "A star of the 1950s", "his 2008 car": the year tells which, not when something was done.
OWNED = frozenset("of his her its their my your our a an".split())
# What is named by the year it was made or passed in: "the 1901 mill".
MADE = frozenset(
    "mill house building church chapel bridge tower film movie book novel album song play painting photo map law act treaty charter "
    "constitution accord car truck van sedan pickup suv model boat ship plane report study paper survey census poll".split()
)
MEANWHILE = frozenset("while when as during at by near on".split())
EMPTY = frozenset("the a an of in on at and or to by for with that this its his her their from all".split())
