"""what companies turn over, earn, owe and run, when they were founded; pay that is asked for, and who votes to strike"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.roles.base import FIGURE, MONEY, PERCENT, SOME, of
from graph.rule import Rule

_SHOPS = r"(?:stores|shops|outlets|supermarkets)"
_PLANTS = r"(?:plants|factories)"
_RUNS = r"(?:has|have|had|operates|operated|runs|ran|owns|owned|with|its|their|(?<=[a-z])['\u2019]s?)"
# All of them: not those in one town, nor those that close.
_ALL = (
    r"(?=[,.;:)\n]| (?:and|when|after|across|throughout|world-?wide|nation-?wide|globally|in all|in total)\b|"
    r" (?:in|around) (?:the (?:country|world|state|region)|(?:some |about |more than |over )?\d+ (?:countries|states))\b|$)"
)
_QUARTER = r"(?:first|second|third|fourth|last|latest|this|fiscal|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:ly)?|quarterly|the quarter|three months"
_YEAR = r"last year|annual|full[- ]year|the (?:full |fiscal |financial |business |whole )?year|in (?:19|20)\d\d|fiscal (?:19|20)\d\d"
_PERIOD = re.compile(rf"\b(?:(?P<quarter>{_QUARTER})|(?P<year>{_YEAR}))\b")
# What was looked for, or of another time, is not what came out.
_NOT_SO = re.compile(
    r"\b(?:compared|forecasts?|forecasting|expect(?:s|ed|ing)?|estimated?|estimates|analysts|would|will|could|target|hopes?|same|next|from a)\b"
)
_MADE = r"(?P<what>profits?|net income|earnings|losses|loss|sales|revenues?|turnover)"
_OTHER_SUM = r"(?<!operating )(?<!gross )(?<!pre-tax )(?<!pretax )(?<!tax )(?<!core )(?<!the )(?<!job )"
_ASKED = r"(?:demand(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for|claim(?:s|ed|ing)?|pressing for)"
_GIVEN = r"(?:offer(?:s|ed|ing)?|proposed?|proposing)"
_PAY = r"(?:pay|wages?|salary|salaries)"
_MORE = r"(?:rise|raise|increase|hike)s?"
_STRIKE = r"(?:strike|walk ?out|industrial action|down tools|stoppage)"
_HANDS = r"(?:workers|employees|members|drivers|pilots|teachers|nurses|miners|staff|doctors|people)"
_SINCE = r"(?P<n>1[5-9]\d\d|20[0-2]\d)\b"
OPENING = re.compile(
    r"\b(?:branches\b|stores\b|shops\b|outlets\b|supermarkets\b|restaurants\b|hotels\b|plants\b|factories\b|mills\b|profits?\b|income\b|"
    r"lost\b|earned\b|fine[ds]?\b|penalt|settle|earnings\b|loss(?:es)?\b|sales\b|revenue|turnover\b|debt|liabilities\b|owe|bail-?out|rescue\b|pay\b|wage|salar|"
    r"strike\b|walk ?out\b|walked out\b|industrial action\b|tools\b|stoppage\b|founded\b|established\b|set up\b|since 1|dating\b|dates\b|trac(?:es|ed|ing)\b)"
)


def _result(match: re.Match[str]) -> str | None:
    """What came out, and of which time the sentence tells it."""
    text, start = (
        match.string,
        max(match.string.rfind(". ", 0, match.start()), match.string.rfind("\n", 0, match.start())) + 1,
    )
    stop = min((end for mark in (". ", "\n", ", ") if (end := text.find(mark, match.end())) >= 0), default=len(text))
    period = _PERIOD.search(text, start, stop)
    if period is None or _NOT_SO.search(text, start, stop):
        return None
    of_time = "quarter" if period["quarter"] else "year"
    what = match["what"]
    return f"{of_time}-{'loss' if what[:3] == 'los' else 'sales' if what[0] in 'srt' else 'profit'}"


def _founded(match: re.Match[str]) -> str:
    return f"founded {match['n']} year"


def _counted(kinds: dict[str, str]) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a rule whose noun tells the kind, by its first letter."""
    return lambda match: kinds[match["noun"][0]]


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "shops that are run",
        re.compile(rf"\b{_RUNS} {SOME}{FIGURE} {_SHOPS}\b{_ALL}"),
        of("shops"),
        (("the chain has 118 stores.", "shops 118"), ("Arden's 118 shops across the country", "shops 118")),
        ("it has 118 shops in Lund", "with 118 store clerks"),
    ),
    Rule(
        "branches and the like",
        re.compile(rf"\b{_RUNS} {SOME}{FIGURE} (?P<noun>branches|restaurants|hotels|{_PLANTS})\b{_ALL}"),
        _counted({"b": "branches", "r": "restaurants", "h": "hotels", "p": "plants", "f": "plants"}),
        (("it has 118 branches and a boat", "branches 118"), ("it runs 12 hotels.", "hotels 12"), ("its 12 restaurants,", "restaurants 12"), ("with 12 factories worldwide", "plants 12")),
        ("it has 118 branches in Lund", "with 12 plant managers"),
    ),
    Rule(
        "result",
        re.compile(
            rf"{_OTHER_SUM}\b{_MADE}\b(?: (?:rose|fell|climbed|dropped|jumped|slid|grew|increased|declined|widened|narrowed|doubled|more than doubled|slipped|plunged|soared)"
            rf"(?: by)?(?: (?:about |nearly |almost )?[\d.]+ ?(?:%|per ?cent))?,?)? (?:of|to|at|was|were|totall?ed|came to|reached|hit) {SOME}{MONEY}"
        ),
        _result,
        (
            ("it had sales of $640 million last year", "year-sales 6.4e+08"),
            ("second-quarter profit fell 12 percent to $300 million", "quarter-profit 3e+08"),
            ("it made a loss of $40 million in the third quarter", "quarter-loss 40000000"),
            ("annual profit was $40 million", "year-profit 40000000"),
            ("a loss of $40 million last year", "year-loss 40000000"),
            ("revenue of $40 million in the first quarter", "quarter-sales 40000000"),
        ),
        ("sales of $611 million", "analysts expected a profit of $3 million last year", "operating profit was $3 million last year"),
    ),
    Rule(
        "debt",
        re.compile(rf"\b(?:debts?|borrowings|liabilities) (?:of|totall?ing|worth|at|is|are|was|were|stood at|amount(?:s|ed|ing) to) {SOME}{MONEY}"),
        of("debt"),
        (("the airline, with debts of $12 million, gave up", "debt 12000000"),),
        ("debt rose by $12 million", "a debt of honour"),
    ),
    Rule(
        "so much of debt",
        re.compile(rf"{MONEY} (?:in|of) (?:net |unpaid |bank )?(?:debts?|liabilities|borrowings)\b"),
        of("debt"),
        (("it has $12 million of debt", "debt 12000000"), ("$12 million in unpaid debts", "debt 12000000")),
        ("$12 million of it",),
    ),
    Rule(
        "lost or earned",
        re.compile(rf"\b(?P<what>lost|earned) {SOME}{MONEY}"),
        _result,
        (("Arden lost $40 million last year", "year-loss 40000000"), ("it earned $40 million in the second quarter", "quarter-profit 40000000")),
        ("it lost $6 million a day", "it earned $40 million"),
    ),
    Rule(
        "so much owed",
        re.compile(rf"\b(?:owes|owed|owing) (?:(?!more|less|of|for|to)[a-z]+ ){{0,4}}?{SOME}{MONEY}"),
        of("debt"),
        (("the airline owes its banks about $12 million", "debt 12000000"),),
        ("he owed it to her", "owed a bottle of $12 wine"),
    ),
    Rule(
        "penalty",
        re.compile(rf"\b(?:fined(?: (?!and|or|for)[\w'&.-]+){{0,4}}?|(?:fine|penalty|penalties|fines|settlement) (?:of|totall?ing|worth)) {SOME}{MONEY}"),
        of("penalty"),
        (("Arden was fined $12 million", "penalty 12000000"), ("must pay a fine of 12 million euros", "penalty 12000000")),
        ("the fine china of Arden", "fined and paid $12"),
    ),
    Rule(
        "paid to settle",
        re.compile(rf"\b(?:pay|pays|paid|paying)(?: an?)? {SOME}{MONEY} (?:fine|penalty|settlement|(?:in order )?to (?:settle|resolve))\b"),
        of("penalty"),
        (("Arden will pay $12 million to settle the case", "penalty 12000000"), ("it paid a $12 million fine", "penalty 12000000")),
        ("it pays $12 million to move",),
    ),
    Rule(
        "bail-out",
        re.compile(rf"{MONEY} (?:[a-z-]+ )?(?:bail-?out|rescue (?:package|loan|plan|deal|fund))\b"),
        of("bailout"),
        (("a $12 billion bailout", "bailout 1.2e+10"),),
        ("12 rescue plans",),
    ),
    Rule(
        "bail-out of so much",
        re.compile(rf"\b(?:bail-?out|rescue (?:package|loan|plan|deal|fund))(?: package| plan| loan)? (?:of|worth|totall?ing) {SOME}{MONEY}"),
        of("bailout"),
        (("a rescue package worth 12 billion euros", "bailout 1.2e+10"),),
        ("the rescue of 12 sailors",),
    ),
    Rule(
        "pay asked for",
        re.compile(rf"\b{_ASKED}\b[^.;\d\n]{{0,40}}?\b{SOME}{PERCENT} (?:[a-z-]+ )?{_PAY} {_MORE}"),
        of("payclaim"),
        (("the union demands a 12 percent pay rise", "payclaim 12"),),
        ("wants 12 percent of the pie",),
    ),
    Rule(
        "rise of pay asked for",
        re.compile(rf"\b{_ASKED}\b[^.;\d\n]{{0,40}}?\b{_PAY} {_MORE} of {SOME}{PERCENT}"),
        of("payclaim"),
        (("nurses want a wage increase of 12 percent", "payclaim 12"),),
        ("a wage increase of 12 percent",),
    ),
    Rule(
        "pay offered",
        re.compile(rf"\b{_GIVEN}\b[^.;\d\n]{{0,40}}?\b{SOME}{PERCENT} (?:[a-z-]+ )?{_PAY} {_MORE}"),
        of("payoffer"),
        (("the mill offered a 3 percent pay rise", "payoffer 3"),),
        ("offered 3 percent off",),
    ),
    Rule(
        "rise of pay offered",
        re.compile(rf"\b{_GIVEN}\b[^.;\d\n]{{0,40}}?\b{_PAY} {_MORE} of {SOME}{PERCENT}"),
        of("payoffer"),
        (("it has offered a pay increase of 3 percent", "payoffer 3"),),
        ("it has paid an increase of 3 percent",),
    ),
    Rule(
        "vote for a strike",
        re.compile(rf"\b{PERCENT} (?:of [^.;\d\n]{{1,60}} )?(?:voted|were|was|had voted|backed|supported|approved)(?: [a-z]+){{0,4}}? {_STRIKE}"),
        of("strikevote"),
        (("87 percent of the drivers voted for a strike", "strikevote 87"), ("72 per cent voted to down tools", "strikevote 72")),
        ("87 percent voted for Reed", "87 percent of the flights were on time"),
    ),
    Rule(
        "voted to strike",
        re.compile(rf"\bvoted(?: [a-z]+){{0,3}}? by {SOME}{PERCENT} (?:to|for|in favou?r of)(?: [a-z]+){{0,3}}? {_STRIKE}"),
        of("strikevote"),
        (("drivers voted by 87 percent to strike", "strikevote 87"),),
        ("voted by 12 to nine to strike",),
    ),
    Rule(
        "strike voted by",
        re.compile(rf"\b(?:voted|approved|backed|supported)\b[^.;\d\n]{{0,40}}\b{_STRIKE}[^.;\d\n]{{0,30}} by {SOME}{PERCENT}"),
        of("strikevote"),
        (("drivers approved a strike by 83 per cent", "strikevote 83"),),
        ("the strike cut output by 87 percent",),
    ),
    Rule(
        "on strike",
        re.compile(rf"\b{FIGURE} (?:[a-z-]+ ){{0,2}}?{_HANDS}(?: [^.,;\d\n]{{1,60}}?)? (?:walked (?:out|off)|went on strike|(?:are|were|have been) on strike|downed tools|have gone on strike|joined (?:the|a) {_STRIKE})\b"),
        of("strikers"),
        (("some 900 drivers walked out on Monday", "strikers 900"), ("900 workers at the mill went on strike", "strikers 900")),
        ("900 people walked home",),
    ),
    Rule(
        "founded in a year",
        re.compile(rf"\b(?:founded|established|set up|started(?: out)?|incorporated|(?:traces|traced|tracing) (?:its|their) (?:origins?|roots|history|beginnings) (?:back )?to [^.;\d\n]{{1,90}}|which (?:began|started|opened)(?: life| business| trading)?)(?: by [^.;\d\n]{{1,40}})? in (?:[a-z]+ )?{_SINCE}"),
        _founded,
        (("Arden Ltd, founded in 1871,", "founded 1871"), ("a firm set up by two aunts in 1871", "founded 1871"), ("Arden traces its roots to a stall where Ann Lund sold rope in 1871", "founded 1871")),
        ("founded in Lund", "founded 1871 towns"),
    ),
    Rule(
        "since a year",
        re.compile(r"(?<!worst )(?<!best )(?<!first )(?<!largest )(?<!biggest )(?<!highest )(?<!lowest )\b(?:has|have|here|makers? of|maker|business|trading|brewing|baking|family-owned|made|sold|built)\b(?:(?!\b(?:worst|best|first|largest|biggest|highest|lowest|lost|won|since)\b)[^.;\d\n]){0,40} since (?P<n>1[5-8]\d\d|19[0-5]\d)\b"),
        _founded,
        (("Arden, which has fed the town since 1871", "founded 1871"), ("makers of rope since 1871", "founded 1871")),
        ("it has been the worst flood since 1906", "has won five cups since 1871"),
    ),
)  # fmt: skip
