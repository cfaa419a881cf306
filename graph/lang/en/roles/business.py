"""how many work for a company, and how many jobs are to go"""

from __future__ import annotations

import re

from graph.lang.en.figures import END
from graph.lang.en.roles.base import FIGURE, SOME, of
from graph.rule import Rule

# In characters: how long a sentence is read back.
_FAR = 240
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
    r"(?<!within )(?<!in )(?<!over )(?<!after )(?<!about )(?:a|per|each|every) (?:year|month|week|day)|previously|since|ago|so far|already|to \d)\b)"
)
# Several companies, or what is to become of them, have the staff of all.
_SUMMED = re.compile(
    r"\b(?:combined|enlarged|expanded|merged|joint|united|newly formed|new (?:company|group|firm|bank|airline)|merger|together|jointly|in total they|between them|both (?:companies|firms|groups|banks)|"
    r"the (?:two|three) (?:companies|firms|groups|banks|airlines)|after the (?:deal|takeover|acquisition|purchase)|would (?:create|form|have)|will (?:create|form|have)|creat(?:e|es|ing)|forming)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:in (?:19|20)\d\d|(?:years?|decades?) ago|last (?:year|month|autumn|spring|summer|winter))\b"
)
_SENTENCE = re.compile(r"[.!?][\"\u201d]? |\n")
# Where the sentence stops after a bare verb, or says where or when they go.
_GONE = r"(?=[,.;:)\n]|$| (?:from|in|by|over|within|mostly|mainly|chiefly|across|as|under|when|once)\b)"
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


def _staff(match: re.Match[str]) -> str | None:
    """The meaning of a rule that reads nothing where a part of the company is told of, or several together."""
    before = _SENTENCE.split(match.string[max(match.start() - _FAR, 0) : match.start("n")])[-1]
    part = match.groupdict().get("part")
    return None if part or _SUMMED.search(before) else "staff"


def _to_go(match: re.Match[str]) -> str | None:
    """The meaning of a rule that reads nothing of what was done in an earlier year."""
    before = _SENTENCE.split(match.string[max(match.start() - _FAR, 0) : match.start("n")])[-1]
    return None if _LONG_AGO.search(before) else "jobcuts"


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "so many employed",
        re.compile(
            rf"(?:(?:\b(?:the|its|an?|this|that|one|each)|['\u2019]s?)(?: [\w-]+){{0,2}} (?P<part>{_PART})\b[^.;\n]{{0,30}})?\b(?:employ(?:s|ed|ing)?|employer of) {SOME}{FIGURE}(?: {_HANDS})?{END}{_OF_ALL}"
        ),
        _staff,
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
        _staff,
        (("it employs 40 people in Lund and some 310 in all", "staff 310"),),
        ("it employs 40 people in Lund and pays some 310 in rent",),
    ),
    Rule(
        "so many employees had",
        re.compile(
            rf"\b(?:has|have|had|with|having)(?: {SOME}\d[\d,]* (?:branches|stores|shops|outlets|plants|factories|offices|restaurants) and)? "
            rf"{SOME}{FIGURE} {_STAFF}{_OF_ALL}"
        ),
        _staff,
        (("Arden has 310 employees.", "staff 310"), ("Arden, with 12 shops and about 310 staff, is for sale", "staff 310")),
        ("it had 310 employees on strike", "it has laid off 310 workers.", "has cut 310 staff."),
    ),
    Rule(
        "so many employees of its own",
        re.compile(rf"(?:\b(?:its|the company's|the firm's|the group's|the bank's|the airline's)|(?<=[a-z])['\u2019]s?) {SOME}{FIGURE}(?:-odd)? (?:employees|staff|workers|staffers)\b(?! (?:in|at|who|on)\b)"),
        _staff,
        (("Arden's 310 employees were told on Monday", "staff 310"), ("its 310 staff", "staff 310")),
        ("the merged group's 310 workers.", "Arden's 310 workers at the Lund mill", "last year's 310 days", "the 310 workers"),
    ),
    Rule(
        "work force",
        re.compile(rf"\b(?:work ?force|staff|head ?count|payroll) (?:of|numbering|numbers|numbered|is|was|(?:stands|stood) at|totals|totall?ed) {SOME}{FIGURE}\b(?! ?(?:%|per|years|times|months|weeks))"),
        _staff,
        (("a workforce of about 310", "staff 310"), ("its head count stood at 310.", "staff 310")),
        ("its work force was 12 percent smaller", "cut its work force to 310"),
    ),
    Rule(
        "strong work force",
        re.compile(rf"\b{FIGURE}[- ](?:strong|person|member) (?:work ?force|staff|company|firm)\b"),
        _staff,
        (("its 310-strong workforce", "staff 310"),),
        ("a 12-strong jury", "310 strong men"),
    ),
    Rule(
        "people at work",
        re.compile(rf"\b{FIGURE} (?:people|men and women) (?:work|worked|are employed|were employed) (?:for|by)\b"),
        _staff,
        (("some 310 people work for Arden", "staff 310"),),
        ("310 people work in Arden",),
    ),
    Rule(
        "head count",
        re.compile(rf"\bhead ?count: [^.;\d\n]{{0,30}}?{SOME}{FIGURE} (?:{_HANDS})\b"),
        _staff,
        (("Headcount: Arden has roughly 310 people", "staff 310"),),
        ("Headcount: 12 percent up",),
    ),
    Rule(
        "jobs that will go",
        re.compile(rf"\b{FIGURE}(?: (?!more\b|of\b)[a-z-]+)? {_WHO}(?: (?!not\b)[a-z]+){{0,4}}? {_WILL} {_GO}\b{_NOW}"),
        _to_go,
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
        _to_go,
        (("90 posts are for the chop", "jobcuts 90"), ("90 staff face the axe", "jobcuts 90"), ("90 jobs to go at the mill", "jobcuts 90")),
        ("90 people to go on a cruise", "90 workers face charges"),
    ),
    Rule(
        "so many of a staff to go",
        re.compile(
            rf"\b(?:employs|{_STAFF}|{_JOBS}|work ?force|payroll|head ?count|lay-?offs|redundancies)\b[^.;\n]{{0,60}}(?<![\d.,])\b{SOME}{FIGURE}(?: of (?:them|these|those|whom))?(?: [a-z]+ly)? {_WILL} (?:[a-z]+ly )?{_GO}{_GONE}{_NOW}"
        ),
        _to_go,
        (
            ("Arden has 310 employees, of whom some 90 will go.", "jobcuts 90"),
            ("among its staff about 90 are to be let go, mostly in Lund", "jobcuts 90"),
        ),
        ("of the 310 staff 90 will go to Lund", "the shop has 12 boats and 90 will go."),
    ),
    Rule(
        "so many to lose their jobs",
        re.compile(
            rf"\b{FIGURE}(?: of them)?(?: [a-z]+ly)? {_WILL} (?:[a-z]+ly )?(?:be made redundant|be laid off|lose their jobs|be out of (?:a job|work)|get (?:the sack|pink slips))\b{_NOW}"
        ),
        _to_go,
        (("as many as 90 will be laid off at the mill", "jobcuts 90"), ("90 of them are to lose their jobs", "jobcuts 90")),
        ("90 were laid off", "90 would be laid off a year"),
    ),
    Rule(
        "work force cut by",
        re.compile(
            rf"\b(?:cut|cutting|reduc(?:e|ing)|trim|trimming|shrink|shrinking|pare|paring|slim|slimming)(?: down)? (?:its|their|the) (?:[a-z]+ )?(?:{_STAFF}|work ?force|head ?count|payroll|staffing) by {SOME}{FIGURE}\b(?! ?(?:%|per|pc|times|to))"
        ),
        _to_go,
        (("plans to cut its work force by about 90", "jobcuts 90"), ("reducing the head count by 90 people", "jobcuts 90")),
        ("cut its staff by 12 percent",),
    ),
    Rule(
        "jobs cut",
        re.compile(rf"\b{_CUT} {SOME}{FIGURE} (?:of its |more |further )?(?:(?!per\b)[a-z-]+ )?{_JOBS}\b{_NOW}"),
        _to_go,
        (("Arden plans to cut about 90 jobs", "jobcuts 90"), ("the loss of 90 office jobs", "jobcuts 90")),
        ("it cut 90 jobs last year", "cut 90 minutes off", "it had cut 90 jobs", "In 2005 it bought a mill, cutting 90 jobs", "lose 12 points"),
    ),
    Rule(
        "workers laid off",
        re.compile(rf"\b{_LAY_OFF} {SOME}{FIGURE} (?:of (?:its|their) [\d,]+ |of its |of their )?(?:(?!per\b)[a-z-]+ )?(?:{_STAFF}|people)\b{_NOW}"),
        _to_go,
        (("Arden is to lay off 90 workers", "jobcuts 90"), ("it will axe 90 of its 310 staff", "jobcuts 90")),
        ("it has laid off 90 workers", "lay off 90 workers a year"),
    ),
    Rule(
        "job losses",
        re.compile(rf"\b{FIGURE} (?:(?:compulsory|planned|voluntary|office) )?(?:job (?:cuts|losses)|redundancies|lay-?offs)\b{_NOW}"),
        _to_go,
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
