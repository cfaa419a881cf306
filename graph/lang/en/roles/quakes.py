"""how long a quake shook, how many an earlier disaster killed, how many live in a camp"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER, either
from graph.lang.en.roles.base import FIGURE, SINGLES, SOME, of
from graph.rule import Rule

_BRIEF = rf"(?P<n>(?:{NUMBER}) (?:seconds|minutes)|(?:{either(SINGLES)}) minute)"
_QUAKE = r"(?:earthquake|quake|tremor|temblor|seism|jolt|shaking|shock|rumbling|swaying|movement)s?"
_LASTED = r"(?:(?:had |has )?(?:lasted|continued|persisted|went on|goes on|gone on|kept on|kept up|dragged on|lasting))"
_SHOOK = r"(?:shook|rocked|rattled|swayed|trembled|shuddered|quaked|jolted|moved|shaking|swaying|rattling|rocking|trembling|was felt|were felt)"
_TIME = r"(?:for |only |just |less |perhaps |maybe |possibly |probably |what (?:felt|seemed) like |an estimated |(?:some|any)where (?:around|near) )*"
_AGES = r"(?:for ?ever|an eternity|an age|ages|(?:a|so|too|very) long(?: time)?)"
_YEAR = r"(?P<thing>1[5-9]\d\d|20\d\d)"
_EARLIER = (
    r"(?:earthquake|quake|tremor|temblor|tsunami|flood|storm|cyclone|hurricane|typhoon|tornado|eruption|avalanche|landslide|mudslide|disaster"
    r"|catastrophe|fire|blaze|heat ?wave|famine|explosion|crash|stampede|massacre|bombing)s?"
)
_SO = r"(?:[^.;\n]|\.\d)"
_KILLED = (
    r"(?:kill(?:ed|ing|s)|claim(?:ed|ing)(?: the lives of)?|took(?: the lives of)?|left|leaving|cost(?: the lives of)?)"
)
_WHO = r"(?:people|persons|lives|dead|inhabitants|residents|men|villagers|others|of (?:its|the) (?:people|inhabitants))"
_DIED = (
    r"(?:died|perished|were killed|lost their lives|are thought to have died|lay dead|had died|had been killed|dead)"
)
_LIVING = r"(?:people|refugees|displaced(?: people| persons| villagers)?|civilians|residents|inhabitants|migrants|asylum[- ]seekers|evacuees|families|souls)"
_FLED = r"(?:refugees|displaced(?: people| persons| villagers)?|migrants|asylum[- ]seekers|evacuees)"
_HOLDS = (
    r"(?:holds?|held|houses?|housed|housing|hosts?|hosted|hosting|shelters?|sheltered|sheltering|accommodat(?:es|ed|ing)"
    r"|(?:is |was |now |currently |also )*home (?:to|of|for)|is inhabited by|has|had|having|was having|contains?|contained|takes in)"
)
_SORT = r"(?:[a-z-]+ )?"
OPENING = re.compile(
    r"\b(?:last(?:ed|ing)\b|went on\b|goes on\b|seconds\b|minute"
    r"|1[5-9]\d\d\b|20\d\d\b|refugees\b|displaced\b|migrants\b|asylum|evacuees\b|camps?\b|home (?:to|of|for)\b)"
)


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "how long it shook",
        re.compile(rf"\b{_QUAKE}\b[^.;\n\d]{{0,60}}\b{_LASTED} {_TIME}{SOME}{_BRIEF}\b(?! (?:after|later|before)\b)"),
        of("shaking"),
        (("the shaking went on for a minute", "shaking 0.0006944"),),
        ("the tremor came 20 seconds later", "the tremor lasted for ever"),
    ),
    Rule(
        "it lasted",
        re.compile(rf"\b(?:it|this|that) (?:all )?{_LASTED} (?:(?:for )?{_AGES}[^\w.;\n]+)?{_TIME}{SOME}(?P<n>(?:{NUMBER}) seconds)\b"),
        of("shaking"),
        (("It lasted perhaps 20 seconds,", "shaking 0.0002315"), ("it went on for ages, about 20 seconds", "shaking 0.0002315")),
        ("it came after 20 seconds",),
    ),
    Rule(
        "it lasted for ever",
        re.compile(rf"\b(?:{_LASTED} (?:for )?|felt like |seemed (?:like |to last )){_AGES}[^\w.;\n]+{_TIME}{SOME}{_BRIEF}\b"),
        of("shaking"),
        (("It went on for ever, perhaps a minute", "shaking 0.0006944"), ("it felt like an eternity: two minutes", "shaking 0.0013889")),
        ("it lasted for ever, two ministers said",),
    ),
    Rule(
        "shook for so long",
        re.compile(rf"\b(?:{_SHOOK}\b[^.;\n\d]{{0,60}} for|went on for) {_TIME}{SOME}(?:what (?:[\w']+ ){{1,4}}(?:was|were) )?{_BRIEF}\b(?! (?:after|later|before)\b)"),
        of("shaking"),
        (("houses swayed for about 20 seconds", "shaking 0.0002315"), ("shook the town for half a minute", "shaking 0.0003472")),
        ("shook the town for 20 days", "the houses swayed a minute later"),
    ),
    Rule(
        "so long of shaking",
        re.compile(rf"\b{_BRIEF} of (?:[a-z-]+ ){{0,2}}(?:shaking|tremors|swaying|terror|shocks)\b"),
        of("shaking"),
        (("after some 20 seconds of violent shaking", "shaking 0.0002315"),),
        ("20 minutes of play",),
    ),
    Rule(
        "earlier toll of a year",
        re.compile(rf"\bin {_YEAR}\b(?=[^;\n]{{0,130}}\b{_EARLIER}\b){_SO}{{0,110}}?\b{_KILLED} {SOME}{FIGURE} (?:[a-z-]+ )?{_WHO}\b"),
        of("earlier-toll"),
        (("In 1911 a 6.9-magnitude quake there claimed about 2,400 lives", "earlier-toll 2400"),),
        ("In 1911 the bank claimed 2,400 lives", "in 1911 a quake killed 2,400 goats"),
    ),
    Rule(
        "those who died in a year",
        re.compile(rf"\b{_YEAR}\b,?(?={_SO}{{0,110}}|{_SO}{{0,110}}\b{_EARLIER}) (?:when|{_SO}{{0,90}}?\b(?:in|during) which) {SOME}{FIGURE} (?:[a-z-]+ )?{_WHO}? ?{_DIED}\b"),
        of("earlier-toll"),
        (("since 1911, when more than 2,400 people perished", "earlier-toll 2400"), ("in 1911 by a flood in which 2,400 people lost their lives", "earlier-toll 2400")),
        ("since 1911, when 2,400 people moved",),
    ),
    Rule(
        "disaster of a year",
        re.compile(rf"\b(?:the|a|an) (?:[a-z.\d-]+ ){{0,3}}?{_YEAR} (?:[a-z-]+ ){{0,2}}{_EARLIER}\b{_SO}{{0,50}}?\b{_KILLED} {SOME}{FIGURE} (?:[a-z-]+ )?{_WHO}\b"),
        of("earlier-toll"),
        (("the great 1911 quake, which killed 2,400 people", "earlier-toll 2400"),),
        ("the 1911 quake was felt by 2,400 people",),
    ),
    Rule(
        "disaster in a year",
        re.compile(rf"\b{_EARLIER} (?:of|in) {_YEAR}\b{_SO}{{0,50}}?\b{_KILLED} {SOME}{FIGURE} (?:[a-z-]+ )?{_WHO}\b"),
        of("earlier-toll"),
        (("a quake in 1911 killed some 2,400 people", "earlier-toll 2400"), ("the flood of 1911 left 2,400 dead", "earlier-toll 2400")),
        ("a quake in 1911 was felt by 2,400 people",),
    ),
    Rule(
        "refugees in a camp",
        re.compile(rf"(?:\bcamps?\b[^.;\n\d]{{0,90}} |\b){_HOLDS} {SOME}{FIGURE} {_SORT}{_FLED}\b"),
        of("encamped"),
        (("the settlement houses some 4,100 refugees", "encamped 4100"), ("was home to 4,100 displaced people", "encamped 4100")),
        ("the settlement houses 4,100 goats",),
    ),
    Rule(
        "people in a camp",
        re.compile(rf"\bcamp\b[^.;\n]{{0,90}} {_HOLDS} {SOME}{FIGURE} {_SORT}{_LIVING}\b"),
        of("encamped"),
        (("the camp by the river shelters more than 4,100 people", "encamped 4100"),),
        ("the town is home to 4,100 people",),
    ),
    Rule(
        "those in a camp",
        re.compile(rf"\b{FIGURE} {_SORT}{_LIVING} (?:who )?(?:(?:are |were )?(?:now |still |currently )?(?:living|live|lived|sheltering|housed|staying|crammed|crowded|packed|encamped|settled)|are|were) (?:in|into|at) (?:the |this |that |a )(?:[a-z-]+ ){{0,3}}?camp\b"),
        of("encamped"),
        (("about 4,100 people living in the crowded camp", "encamped 4100"), ("4,100 refugees who are in the camp", "encamped 4100")),
        ("4,100 people sang at the camp",),
    ),
    Rule(
        "camp of so many",
        re.compile(rf"\bcamp (?:of|for|with) {SOME}{FIGURE} {_SORT}{_LIVING}\b"),
        of("encamped"),
        (("a camp of about 4,100 people", "encamped 4100"),),
        ("a camp of 40 tents",),
    ),
)  # fmt: skip
