"""English words that say of which part or moment a value is told: further ones, sums so far, differences, states by then"""

from __future__ import annotations

import re

from graph.lang.en.stems import root, stem

# "Two extra terms", "another three": told besides others, and no count of all.
FURTHER = frozenset("another extra additional further remaining".split())
# "Two more goals", "two other boats" (but "wounding two others" counts all the wounded).
MORE, OTHER, DEFINITE = "more", frozenset("other others rest".split()), "the"
# "His last two games", "the first 17 passes", "four prior arrests": some of many, and the word says which.
WHICH = frozenset(
    "first second third last final next past previous prior earlier preceding opening closing coming upcoming".split()
)
# "The old model", "a rival handset", "the cheaper ticket": a thing beside others of its sort.
SECOND = WHICH | frozenset(
    "old older oldest original former outgoing other another rival competing similar used cheaper cheapest dearer larger "
    "largest bigger biggest smaller smallest higher highest lower lowest basic standard premium top entry".split()
)
# "So far 900 rounds have been found", "a total of 31": a sum over several times.
SUMMED = (
    "so far",
    "thus far",
    "to date",
    "until now",
    "up to now",
    "a total of",
    "in total",
    "altogether",
    "all told",
    "combined",
)
# "Five rounds sooner", "two hours earlier than": by how much it differs, not how much it is.
DIFFERING = frozenset(
    "sooner later earlier faster slower longer shorter fewer less higher lower better worse older younger".split()
)
# "Put out by 7 a.m.", "votes cast as of 4 p.m.": a state that had come about by then.
BY_THEN = frozenset(("by", "of", "until", "till"))
# "Two weeks before the fire": a length of time that is counted to another act, and does not run on.
TO_AN_ACT = frozenset(("before", "after", "prior", "earlier", "later"))
# "The final toll was 41 dead", "closed its count yesterday: 12 dead": no more are expected.
FINAL = re.compile(
    r"\b(?:(?:final|definitive) (?:death |casualty |official )*(?:toll|count|tally|figures?|number)"
    r"|(?:closed|completed|concluded) (?:its|the|their) (?:count|tally|list))\b[^.;\n]*$"
)
# "Forty had been found by noon", "as of Monday evening": how many there were at that moment.
AT_THAT_MOMENT = re.compile(
    r"\b(?:by|as of|until|till) (?:(?:about|around|early|late|last|this|that|the|mid-?) ?)*"
    r"(?:\d|noon|midday|midnight|dawn|dusk|nightfall|then|\w*(?:day|morning|afternoon|evening|night)\b)"
)
# "Fined twice since May": so many up to now.
WINDOW = "since"
# "Served four months", but not "most of a term of six"; and the stems of words that tell of a term that was given.
SERVING, PARTLY = frozenset("serve serves served serving spent".split()), frozenset("most part half some".split())
TERM = frozenset("sentenc term jail suspend probation fac".split())
# "After four days", "after 30 hours of talks": in a day they talk for some hours.
BY_DAY, BY_HOUR = frozenset(("day", "days")), frozenset(("hour", "hours"))
# Words of amount: two sums share them, whatever they are paid for.
AMOUNTS = frozenset(
    "hundred thousand million billion dozen percent per cent dollar euro pound year month week day".split()
)
# What stands in the words of an hour alone, which give no day.
CLOCK = frozenset(
    "a p m am pm about around at shortly after before just noon midnight o'clock hours hrs local time gmt utc".split()
)
HOURS_ALONE = re.compile(r"\d[:.] ?\d\d|\d ?[ap]\.? ?m\b|\bnoon\b|\bmidnight\b")
# "Six hours later the ground shook again": what came after another.
ANEW = re.compile(r"\b(?:again|aftershocks?|afterwards|(?:seconds|minutes|hours|days) later)\b")
# Days counted from the day of speaking.
FROM_NOW = frozenset("today yesterday tomorrow this last next ago tonight now".split())
# "This morning", left as it stood when a report is put out again a day later or in another zone; who writes "yesterday"
# has counted for himself.
LEFT, AGO = frozenset("today this tonight last".split()), "ago"
CURRENT = frozenset("today this tonight".split())
# "When one dies, all mourn": what holds whenever it happens.
WHENEVER = frozenset("when whenever if unless no any".split())
# "Not break", "didn' t break", with the apostrophe in any form.
DENYING = re.compile(r"\b(?:not|never|no|nor|neither|cannot)\b|n['\u2019]\s?t\b")
# "Sold it in 1990 quietly": no noun that a year could describe.
ADVERB = re.compile(r"\w+ly")
# "Hardly fired": neither done nor left undone.
BARELY = re.compile(DENYING.pattern + r"|\b(?:rarely|hardly|barely|scarcely|seldom|almost|nearly)\b")
# "Has not been held": what had not been done by then.
BY_NOW = re.compile(r"\b(?:has|have|yet|ever|so far)\b|['\u2019](?:s|ve)\b")
# The roots of words that tell no act of themselves, and of those that only say what a denial is set against.
EMPTY_ACTS = frozenset(map(root, "take make place give get go come have put set hold leave keep bring do".split()))
AGAINST = frozenset(map(root, "contrary claim rumour rumor speculation suggestion".split()))
# Who is meant by these need not be who another article names.
SOMEBODY = frozenset("him her them us me you".split())
# Of these there are many in every season; the verb says which are counted: "played ten games", "missed four games".
OF_PLAY = frozenset(map(stem, "game match season start appearance".split()))
# "His last four games": whose they are says nothing of how many there were.
OWNED = frozenset("its his her their".split())
# The price of a share moves all day, and closes once.
CLOSING = re.compile(r"\bclos(?:e|es|ed|ing)\b")
IN_THE_DAY = re.compile(
    r"\b(?:early|late|midday|mid-day|morning|afternoon|after-hours|pre-?market|opening|electronic|extended) "
    r"(?:trade|trading|deals|dealings)\b|\bby (?:noon|midday|lunchtime|mid-?morning|mid-?afternoon)\b"
)
PRICED = re.compile(r"\b(?:shares?|stocks?|per ?cent)\b|%")
# "The attempted robbery of a bank", "trying to rob it".
TRIED = re.compile(r"\b(?:attempt(?:s|ed|ing)?|try|tries|tried|trying)\b[^.;,]*$")
