"""elections and votes: what share, how many votes and seats one named has, how many may vote, how a chamber voted"""

from __future__ import annotations

import re

from graph.lang.en.figures import NUMBER
from graph.lang.en.roles.base import FIGURE, NAME, NAMED, SOME, of
from graph.rule import Rule

_HAD = (
    r"(?:(?:has |had |have )?(?:had|has|have|won|wins?|got|gets?|took|takes?|received|receives|secured|garnered|polled|captured|collected"
    r"|led|leads|trailed|finished|drew|earned|gained|claimed|was|is|stood|stands)(?: (?:with|on|at|ahead with|second with|first with))?|with|on|at)"
)
_SHARE = rf"(?P<n>(?:{NUMBER}) ?(?:%|percent|per cent))"
_VOTES = r"(?:of (?:the |all )?(?:[\w-]+ )?(?:votes?|ballots)\b)"
_SEATS = r"(?:(?: of (?:the |its |all )?\d+)? (?:[\w-]+ )?seats\b)"
OPENING = re.compile(
    r"\b(?:vot|ballots\b|seats\b|percent for\b|per cent for\b|polls\b|polling\b|signatures\b|electorate\b|polled\b|surveyed\b|sample\b|respondents\b|margin of|poll\b|survey\b|study\b|questionnaire\b|interviewed\b|questioned\b|passed\b|approved\b|adopted\b|rejected\b|percent to\b|per cent to\b)|-(?:seat|member)\b|% to\b"
)

ROLES: tuple[Rule[str], ...] = (
    Rule(
        "share of one named",
        re.compile(rf"{NAME} {_HAD} {SOME}{_SHARE} {_VOTES}"),
        of("vote-share"),
        (("Ann Reed won 43.1 percent of the vote", "vote-share 43.1"), ("Lund with just over 31% of ballots", "vote-share 31")),
        ("he won 43.1 percent of the vote", "Reed lost 43 percent of the water"),
    ),
    Rule(
        "share polled",
        re.compile(rf"{NAME} (?:polled|polls|is polling) {SOME}{_SHARE}"),
        of("vote-share"),
        (("Ann Reed polled 43.1 percent", "vote-share 43.1"),),
        ("he polled 43.1 percent",),
    ),
    Rule(
        "share for one named",
        re.compile(rf"\b{_SHARE} (?:{_VOTES} )?for {NAMED}"),
        of("vote-share"),
        (("with 43.1 percent for Ann Reed", "vote-share 43.1"),),
        ("43.1 percent of the vote for change", "43 percent for all"),
    ),
    Rule(
        "share of the other",
        re.compile(rf"\b(?:percent|per cent|%)(?: {_VOTES})? to (?P<name>(?:[\w.-]+ ){{0,3}}?[\w-]+)['\u2019]s {_SHARE}"),
        of("vote-share"),
        (("ahead by 43.1 percent to Ann Reed's 31 percent", "vote-share 31"),),
        ("43.1 percent to his 31 percent",),
    ),
    Rule(
        "votes of one named",
        re.compile(rf"{NAME} {_HAD} {SOME}{FIGURE} (?:[\w-]+ )?votes\b"),
        of("votes-won"),
        (("Reed received 4,310 votes", "votes-won 4310"),),
        ("he received 4,310 votes", "Reed lost 4,310 votes"),
    ),
    Rule(
        "votes for one named",
        re.compile(rf"\b{FIGURE} (?:[\w-]+ )?votes (?:for|to) {NAMED}"),
        of("votes-won"),
        (("gave 4,310 votes to Ann Reed", "votes-won 4310"),),
        ("4,310 votes for change",),
    ),
    Rule(
        "seats of one named",
        re.compile(rf"{NAME} {_HAD} {SOME}{FIGURE}{_SEATS}"),
        of("seats-won"),
        (("the Larkin Party won 43 of the 110 seats", "seats-won 43"),),
        ("they won 43 seats", "Arden sold 43 seats"),
    ),
    Rule(
        "seats for one named",
        re.compile(rf"\b{FIGURE} (?:[\w-]+ )?seats (?:for|to) (?:the )?{NAMED}"),
        of("seats-won"),
        (("gave 43 seats to the Larkin Party", "seats-won 43"),),
        ("43 seats for guests",),
    ),
    Rule(
        "seats of a chamber",
        re.compile(rf"\b{FIGURE}-(?:seat|member) (?:\w+ )?(?:parliament|assembly|house|chamber|legislature|senate|council|congress|knesset|duma|bundestag)\b"),
        of("chamber"),
        (("the 110-seat national assembly", "chamber 110"),),
        ("a 110-seat theatre",),
    ),
    Rule(
        "may vote",
        re.compile(rf"\b{FIGURE} (?:(?:registered|eligible) (?:voters|electors)|(?:people |citizens )?(?:(?:are|were) )?(?:registered|eligible|entitled) to vote)\b"),
        of("electorate"),
        (("some 4.3 million registered voters", "electorate 4300000"), ("43,100 people were eligible to vote", "electorate 43100")),
        ("4.3 million voters",),
    ),
    Rule(
        "ayes",
        re.compile(r"\b(?:vot(?:ed|ing|es?)|passed|approved|adopted|rejected)\b[^.;:\d]{0,50}? (?P<n>\d{1,3})(?:-| to |\u2013)\d{1,3}\b(?! (?:\w+ )?(?:percent|per cent|%|years|days|miles|men|people))"),
        lambda match: f"ayes {match['n']}",
        (("the council voted 31-12 to close it", "ayes 31"), ("passed the bill by a vote of 31 to 12", "ayes 31")),
        ("voted 31 times", "Arden defeated Elm 31-12"),
    ),
    Rule(
        "signatures",
        re.compile(rf"\b{FIGURE} (?:\w+ )?signatures\b"),
        of("signatures"),
        (("a petition with 4,310 signatures", "signatures 4310"),),
        ("signed by four ministers",),
    ),
    Rule(
        "asked",
        re.compile(rf"\b(?:poll|survey|sample|study|questionnaire) of {SOME}{FIGURE} (?!percent|per cent|%)(?:[\w-]+ ){{0,3}}?(?:people|adults|voters|patients|men|women|children|volunteers|respondents|students|households|americans|britons|participants|residents)\b"),
        of("sample"),
        (("a poll of 1,043 adults", "sample 1043"), ("a study of some 430 older women", "sample 430")),
        ("a poll of four countries",),
    ),
    Rule(
        "asked and counted",
        re.compile(rf"\b(?:polled|surveyed|interviewed|questioned) {SOME}{FIGURE} (?:[\w-]+ ){{0,3}}?(?:people|adults|voters|respondents|students|households|americans|britons|residents)\b"),
        of("sample"),
        (("surveyed 1,043 likely voters", "sample 1043"),),
        ("interviewed four witnesses",),
    ),
    Rule(
        "margin of error",
        re.compile(rf"\bmargin of (?:sampling )?error (?:of|was|is) (?:plus or minus |\+/- ?)?{SOME}{FIGURE}"),
        of("error"),
        (("a margin of error of plus or minus 3.1 points", "error 3.1"),),
        ("a margin of error of a few points",),
    ),
)  # fmt: skip
