"""English: words that put one event after or before another, begin it, or tell the state of things -> their sense"""

AFTER = frozenset(("after", "following", "since"))
BEFORE = frozenset(("before",))
SINCE = frozenset(("since",))
BEGIN = frozenset(("begin", "start", "commence"))
FOLLOW = frozenset(("follow", "succeed"))
HAVE = frozenset(("have", "has", "'ve", "'s"))
HAD = frozenset(("had", "'d"))
ACCORDING = frozenset(("according", "per"))
EMPTY = frozenset("the a an of in on at and or to by for with that this its his her their from all".split())
