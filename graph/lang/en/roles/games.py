"""sport: a career's total, a record, a margin, a time, a run, a place in a list, which of somebody's own it is"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, NAME, NAMED, NTH, SOME, nth, of, place
from graph.rule import Rule

_TOTALS = r"(?:points|goals|yards|hits|runs|wins|victories|home runs|homers|rebounds|assists|wickets|saves|strikeouts|touchdowns|tries|caps|appearances)"
_RAN = r"(?:ran|romped|raced|dashed|sprinted|scampered|burst|broke loose|rumbled|galloped|streaked|scooted)"
_BROKE = r"(?:scored|broke|raced|scampered|sprinted|went|took|had|ripped off|added|capped (?:it|the drive))(?: (?:loose|away|free|off|in|with|on|for|it))*"
_RUN = r"(?:run|scamper|dash|burst|sprint|romp|gallop|score|touchdown)"
_ORDER = rf"(?P<n>(?:{NUMBER}))"
_UNITS = r"(?:strokes?|shots?|lengths?|seconds?|minutes?|points?|votes?|runs|wickets?|goals?|laps?|seats?)"
_NOUN = r"(?P<thing>(?!(?:time|birthday|grade|half|quarter|round|floor|day|week|month|year|place|inning|and|of|to|in|on|for)\b)[a-z][\w-]+(?: of (?:the|his|her) [a-z]+)?)"
_ANY_NTH = NTH.replace("?P<n>", "?:")
OPENING = re.compile(
    rf"\b(?:career\b|(?:record|mark) of\b|yards?\b|yarder\b|ranked\b|seed|margin\b|(?:his|her|the) {_ANY_NTH} |(?:by|in|of) [^.;:\n]{{0,30}}{_UNITS}\b|(?:in|of) \d)"
    rf"|['\u2019]s {_ANY_NTH} |{_ANY_NTH}[- ]seed|(?:\bno\. ?|\bnumber |#){_ORDER.replace('?P<n>', '?:')}"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "total of a career",
        re.compile(rf"\b{FIGURE}(?: \w+)? career {_TOTALS}\b"),
        of("career-total"),
        (("now has 1,431 career points", "career-total 1431"),),
        ("a career high of 1,431 points",),
    ),
    Rule(
        "for a career",
        re.compile(rf"\b{FIGURE}(?: {_TOTALS})? (?:for|in|over|during) (?:his|her) career\b"),
        of("career-total"),
        (("has 1,431 goals in her career", "career-total 1431"), ("now has 1,431 for his career", "career-total 1431")),
        ("1,431 fans cheered his career",),
    ),
    Rule(
        "record",
        re.compile(r"\b(?:record|mark) of (?P<n>\d{1,3}(?:, ?\d{3})+|\d{3,})\b(?![-\u2013.])"),
        of("best"),
        (("broke the club record of 1,431 points", "best 1431"),),
        ("a record of 14-31", "a record of the 14 men"),
    ),
    Rule(
        "margin",
        re.compile(rf"\b(?:w[io]n(?:s|ning)?|victory|triumph(?:ed)?|prevailed|beat(?:ing)?|beaten|defeated|edged)\b(?:(?! and )[^.;:\d]){{0,40}}? by {SOME}{FIGURE} (?P<thing>{_UNITS})\b"),
        of("margin"),
        (("won the race by 12 seconds", "margin 0.0001389"), ("beat Lund by three strokes", "margin 3")),
        ("won by Reed", "led by three points"),
    ),
    Rule(
        "margin of victory",
        re.compile(rf"\bmargin of (?:victory )?(?:of |was |is )?{SOME}{FIGURE} (?P<thing>{_UNITS})\b"),
        of("margin"),
        (("his margin of victory was three strokes", "margin 3"), ("by a margin of 310 votes", "margin 310")),
        ("a margin of three percent",),
    ),
    Rule(
        "time of a race",
        re.compile(rf"{NAME} (?:won|ran|clocked|finished|crossed|took|triumphed|stormed|came home)\b[^.;:\d]{{0,60}}? (?:in|of) (?P<n>\d{{1,2}}\.\d{{1,3}} seconds|\d+ hours?,? (?:and )?\d+ minutes|\d+ minutes,? (?:and )?\d+ seconds)"),
        of("race-time"),
        (("Tom Reed won the sprint in 10.14 seconds", "race-time 0.0001174"),),
        ("he won in 10.14 seconds", "Reed won in 10 towns"),
    ),
    Rule(
        "run before the word",
        re.compile(rf"{NAME} {_BROKE} (?:an?|his|her|the) (?P<n>(?:{NUMBER})-yard) (?:touchdown |scoring |td )?{_RUN}\b"),
        of("yards-run"),
        (("Reed broke away on a 74-yard touchdown run", "yards-run 0.0677"),),
        ("he had a 74-yard run", "Reed kicked a 74-yard goal"),
    ),
    Rule(
        "run of a player",
        re.compile(rf"{NAME} {_RAN} (?:for |off |in |away )?{SOME}(?P<n>(?:{NUMBER}) yards) (?:for (?:an?|the) (?:\w+ )?(?:touchdown|score|td|try)\b|to the |untouched)"),
        of("yards-run"),
        (("Reed raced 74 yards for a touchdown", "yards-run 0.0677"),),
        ("Reed ran for 74 yards in all",),
    ),
    Rule(
        "seed",
        re.compile(rf"\b(?:no\. ?|number |#){_ORDER} seed,? {NAMED}"),
        place("seed"),
        (("No. 4 seed Tom Reed", "seed 4"),),
        ("the No. 4 seed", "number four seed corn"),
    ),
    Rule(
        "seeded",
        re.compile(rf"{NTH}[- ](?:seed|seeded),? {NAMED}"),
        place("seed"),
        (("fourth-seeded Arden", "seed 4"), ("the fourth seed, Tom Reed", "seed 4")),
        ("the fourth seed",),
    ),
    Rule(
        "ranked in a list",
        re.compile(rf"\b(?:(?:world |ranked )?(?:no\. ?|number )|#){_ORDER}(?:-ranked)? {NAMED}"),
        place("ranking"),
        (("upset No. 14 Arden", "ranking 14"), ("world number three Tom Reed", "ranking 3")),
        ("number 14 of the list", "No. 14 in the list"),
    ),
    Rule(
        "ranking behind a name",
        re.compile(rf"{NAME},? (?:(?:is|was|were|currently|now|then) )*ranked (?:no\. ?|number |#)?(?P<n>(?:{NUMBER})\b|{NTH[len('(?P<n>'):]}"),
        place("ranking"),
        (("Reed, ranked 14th in the world", "ranking 14"), ("Arden is ranked No. 3", "ranking 3")),
        ("he is ranked 14th",),
    ),
    Rule(
        "ranked before a name",
        re.compile(rf"{NTH}-ranked {NAMED}"),
        place("ranking"),
        (("14th-ranked Arden", "ranking 14"),),
        ("the 14th-ranked team",),
    ),
    Rule(
        "which of somebody's own",
        re.compile(rf"\b(?:his|her|[\w-]+['\u2019]s) (?!first\b|1st\b){NTH} (?!straight|consecutive|successive)(?:(?!and\b|of\b|to\b|in\b|on\b|for\b)[\w'\u2019-]+ ){{0,3}}?{_NOUN}(?=[^\w '\u2019-]|$| (?:in|on|at|with|when|and|but|since|as|to|for|after|this|by|from|that|last|against|over|was|is|came|while|also|had|has|ended|who|which|will|would|did|[a-z]+ed)\b)"),
        nth("nth"),
        (("his fourth Arden title.", "nth 4"), ("her 14th goal of the season", "nth 14")),
        ("his fourth time", "her fourth straight win", "his first title"),
    ),
    Rule(
        "one of a line",
        re.compile(rf"\b(?:became|becomes?|becoming|is|was|are|were|be|only|just|as|marks?) the (?!first\b|1st\b){NTH} (?:[\w'\u2019-]+ ){{1,4}}?(?:ever )?to (?P<thing>(?!the\b|a\b|an\b|be\b|have\b)[a-z]+)\b"),
        nth("in-line"),
        (("she became the ninth actor to play the part", "in-line 9"),),
        ("in the ninth round to stay ahead", "she was the first actor to play"),
    ),
)  # fmt: skip
