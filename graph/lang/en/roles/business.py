"""how many work for a company, and how many jobs are to go"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.figures import END
from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

_STAFF = r"(?:employees|staff members|members of staff|staff|staffers|workers)"
_HANDS = rf"(?:{_STAFF}|people|men and women|persons)"
# What employs some is but a part of a company, or more than one.
_PART = (
    r"(?:plants?|factory|factories|mills?|mines?|sites?|branch|offices?|stores?|shops?|units?|arm|division|subsidiary|ship ?yard|"
    r"yard|depot|base|warehouse|cent(?:re|er)|headquarters|brewery|refinery|hospital|hotel|industry|sector|trade|firms|companies)"
)
_IN_ALL = (
    r"(?:in (?:all|total)\b|altogether|world-?wide|nation-?wide|globally|(?:around|across|throughout) the (?:world|globe|group|country)|"
    r"in (?:some |about |more than |over )?\d+ countries)"
)
# Those in one town, or whom something befell, are not all.
_OF_ALL = rf"(?=[,.;:)\n]| {_IN_ALL}| (?:when|and|after)\b|$)"
_JOBS = r"(?:jobs|positions|posts|roles)"
_WHO = rf"(?:{_JOBS}|employees|staff|workers|people)"
_GO = (
    r"(?:go(?! (?:home|on|to|back|ahead|into|out|up|down|without)\b)|be lost|be cut|be eliminated|be shed|be axed|be slashed|be scrapped|be abolished|be removed|disappear|vanish|"
    r"get the (?:chop|axe|boot)|be made redundant|be laid off|be let go|be dismissed|be sacked|lose their jobs|face the (?:axe|chop|sack))"
)
_WILL = r"(?:will|would|(?:are|is|were) (?:going |expected |due |set |likely )?to|to|shall|could)"
# Who went in an earlier year is none of those whom the news is of.
_NOW = (
    r"(?![^.;\n]{0,30}\b(?:last (?:year|month|week|autumn|spring|summer|winter|fall)|in (?:19|20)\d\d|earlier|"
    r"(?:a|per|each|every) (?:year|month|week|day)|previously|since|ago|so far|already|to \d)\b)"
)
_CUT = (
    r"(?<!had )(?<!has )(?<!have )(?<!\bnot )(?:cut|cuts|cutting|shed|sheds|shedding|eliminat(?:e|es|ing)|ax(?:e|es|ing)|"
    r"slash|slashes|slashing|scrap|scraps|scrapping|loss of|lose)"
)
_LAY_OFF = r"(?<!had )(?<!has )(?<!have )(?:lay(?:s|ing)? off|dismiss|dismissing|sack|sacking|let go|letting go|ax(?:e|es|ing)|make redundant)"
_WISHED = r"(?<!hope )(?<!hopes )(?<!hoped )(?<!want )(?<!wants )(?<!demand )(?<!whether )(?<!if )"
OPENING = re.compile(
    r"\b(?:employ|staff|work ?force|workers\b|head ?count|payroll|jobs?\b|positions\b|posts\b|roles\b|redundan|lay-?offs?\b|laid off\b|"
    r"lay off\b|let go\b|dismissed\b|sacked\b|people work)"
)


def _whole(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a rule that reads nothing where a part of the company is told of."""
    return lambda match: None if match["part"] else kind


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "so many employed",
        re.compile(
            rf"(?:(?:\b(?:the|its|an?|this|that|one|each)|['\u2019]s?)(?: [\w-]+){{0,2}} (?P<part>{_PART})\b[^.;\n]{{0,30}})?\b(?:employ(?:s|ed|ing)?|employer of) {SOME}{FIGURE}(?: {_HANDS})?{END}{_OF_ALL}"
        ),
        _whole("staff"),
        (
            ("Arden Ltd employs about 310 people.", "staff 310"),
            ("Arden, which employs 310 in all", "staff 310"),
            ("Arden employs 310 people, 40 of them in Lund", "staff 310"),
        ),
        ("the Lund plant employs 310 people.", "it employs 310 people in Lund", "employs 12 lawyers", "employs 12 percent of the town"),
    ),
    Rule(
        "so many employed in all",
        re.compile(rf"\bemploy(?:s|ed|ing)?\b[^.;\n]{{3,60}}?(?:and|of|or) {SOME}{FIGURE}(?: {_HANDS})? {_IN_ALL}"),
        of("staff"),
        (("it employs 40 people in Lund and some 310 in all", "staff 310"),),
        ("it employs 40 people in Lund and pays some 310 in rent",),
    ),
    Rule(
        "so many employees had",
        re.compile(
            rf"\b(?:has|have|had|with|having)(?: {SOME}\d[\d,]* (?:branches|stores|shops|outlets|plants|factories|offices|restaurants) and)? "
            rf"{SOME}{FIGURE} {_STAFF}{_OF_ALL}"
        ),
        of("staff"),
        (("Arden has 310 employees.", "staff 310"), ("Arden, with 12 shops and about 310 staff, is for sale", "staff 310")),
        ("it had 310 employees on strike", "it has laid off 310 workers.", "has cut 310 staff."),
    ),
    Rule(
        "so many employees of its own",
        re.compile(rf"(?:\b(?:its|the company's|the firm's|the group's|the bank's|the airline's)|(?<=[a-z])['\u2019]s?) {SOME}{FIGURE}(?:-odd)? (?:employees|staff|workers|staffers)\b(?! (?:in|at|who|on)\b)"),
        of("staff"),
        (("Arden's 310 employees were told on Monday", "staff 310"), ("its 310 staff", "staff 310")),
        ("Arden's 310 workers at the Lund mill", "last year's 310 days", "the 310 workers"),
    ),
    Rule(
        "work force",
        re.compile(rf"\b(?:work ?force|staff|head ?count|payroll) (?:of|numbering|numbers|numbered|is|was|(?:stands|stood) at|totals|totall?ed) {SOME}{FIGURE}\b(?! ?(?:%|per|years|times|months|weeks))"),
        of("staff"),
        (("a workforce of about 310", "staff 310"), ("its head count stood at 310.", "staff 310")),
        ("its work force was 12 percent smaller", "cut its work force to 310"),
    ),
    Rule(
        "strong work force",
        re.compile(rf"\b{FIGURE}[- ](?:strong|person|member) (?:work ?force|staff|company|firm)\b"),
        of("staff"),
        (("its 310-strong workforce", "staff 310"),),
        ("a 12-strong jury", "310 strong men"),
    ),
    Rule(
        "people at work",
        re.compile(rf"\b{FIGURE} (?:people|men and women) (?:work|worked|are employed|were employed) (?:for|by)\b"),
        of("staff"),
        (("some 310 people work for Arden", "staff 310"),),
        ("310 people work in Arden",),
    ),
    Rule(
        "head count",
        re.compile(rf"\bhead ?count: [^.;\d\n]{{0,30}}?{SOME}{FIGURE} (?:{_HANDS})\b"),
        of("staff"),
        (("Headcount: Arden has roughly 310 people", "staff 310"),),
        ("Headcount: 12 percent up",),
    ),
    Rule(
        "jobs that will go",
        re.compile(rf"\b{FIGURE}(?: (?!more\b|of\b)[a-z-]+)? {_WHO}(?: (?!not\b)[a-z]+){{0,4}}? {_WILL} {_GO}\b{_NOW}"),
        of("jobcuts"),
        (
            ("About 90 positions will be cut", "jobcuts 90"),
            ("some 90 jobs are expected to disappear", "jobcuts 90"),
            ("90 workers at the mill will be laid off", "jobcuts 90"),
        ),
        ("90 posts will be filled", "90 jobs will not be lost", "90 workers will go home", "90 people could lose their homes"),
    ),
    Rule(
        "jobs for the chop",
        re.compile(rf"\b{FIGURE} (?:[a-z-]+ )?{_WHO}(?: (?:at|in|with) [^.,;\d\n]{{1,30}}?)? (?:(?:are |is )?(?:for|facing) the (?:chop|axe)|face (?:the )?(?:axe|chop|sack|redundancy)|get the (?:chop|axe|boot)|to go\b(?! (?:to|on|home|back|into)\b))"),
        of("jobcuts"),
        (("90 posts are for the chop", "jobcuts 90"), ("90 staff face the axe", "jobcuts 90"), ("90 jobs to go at the mill", "jobcuts 90")),
        ("90 people to go on a cruise", "90 workers face charges"),
    ),
    Rule(
        "jobs cut",
        re.compile(rf"\b{_CUT} {SOME}{FIGURE} (?:of its |more |further )?(?:(?!per\b)[a-z-]+ )?{_JOBS}\b{_NOW}"),
        of("jobcuts"),
        (("Arden plans to cut about 90 jobs", "jobcuts 90"), ("the loss of 90 office jobs", "jobcuts 90")),
        ("it cut 90 jobs last year", "cut 90 minutes off", "it had cut 90 jobs", "lose 12 points"),
    ),
    Rule(
        "workers laid off",
        re.compile(rf"\b{_LAY_OFF} {SOME}{FIGURE} (?:of (?:its|their) [\d,]+ |of its |of their )?(?:(?!per\b)[a-z-]+ )?(?:{_STAFF}|people)\b{_NOW}"),
        of("jobcuts"),
        (("Arden is to lay off 90 workers", "jobcuts 90"), ("it will axe 90 of its 310 staff", "jobcuts 90")),
        ("it has laid off 90 workers", "lay off 90 workers a year"),
    ),
    Rule(
        "job losses",
        re.compile(rf"\b{FIGURE} (?:(?:compulsory|planned|voluntary|office) )?(?:job (?:cuts|losses)|redundancies|lay-?offs)\b{_NOW}"),
        of("jobcuts"),
        (("about 90 job losses", "jobcuts 90"), ("there will be 90 redundancies", "jobcuts 90")),
        ("90 jobs created", "90 job losses in 2009"),
    ),
    Rule(
        "nobody laid off",
        re.compile(
            rf"{_WISHED}(?P<n>\b(?:nobody|no one|no-one|none of (?:the|its|their|our) (?:{_STAFF})|no (?:{_STAFF}|{_JOBS}|job)))\b(?: at [a-z ]{{2,20}})? "
            rf"{_WILL} (?:be (?:laid off|made redundant|let go|dismissed|sacked|cut|lost|axed|eliminated)|lose (?:their|his|a) jobs?|go)\b(?! (?:before|until|this|to|on|home|hungry|without)\b)"
        ),
        of("jobcuts 0"),
        (("Nobody is going to be laid off", "jobcuts 0"), ("no jobs will be lost at the mill", "jobcuts 0")),
        ("nobody was laid off", "nobody will be laid off before May", "we hope no jobs will be lost", "no one will go hungry"),
    ),
    Rule(
        "no lay-offs",
        re.compile(r"\b(?:there (?:will|would) be|(?:plans|planning|expects?|envisages?|means|mean)) (?P<n>no (?:job (?:cuts|losses)|lay-?offs|redundancies))\b(?! (?:before|until|this|in the first)\b)"),
        of("jobcuts 0"),
        (("There will be no job cuts", "jobcuts 0"), ("Arden plans no redundancies", "jobcuts 0")),
        ("there will be no compulsory redundancies", "no job cuts were discussed"),
    ),
)  # fmt: skip
