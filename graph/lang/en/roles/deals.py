"""what is told of a takeover and of shares: the price, the premium, the savings, who holds how much, how a share moved in a day"""

from __future__ import annotations

import re
from collections.abc import Callable

from graph.lang.en.common import WEEKDAYS
from graph.lang.en.figures import END, NUMBER, SIGN, either
from graph.lang.en.measures import CURRENCIES
from graph.lang.en.roles.base import PERCENT, SOME, of
from graph.rule import Rule

_NAMED = either(name for name in CURRENCIES if name.isalpha() and len(name) > 1)
PRICE = rf"(?P<n>(?:(?:{SIGN}) ?(?:{NUMBER})|(?:{NUMBER})(?:[- ](?:{_NAMED})s?|[- ]?pence|p)){END})"
_OFFER = r"(?:offer|bid|takeover|deal|buy-?out|merger|acquisition|purchase|transaction|sale)"
_PENCE = re.compile(r"(\d+(?:\.\d+)?)(?: ?pence|p)")
A_SHARE = r"(?: in cash)? (?:a|per|for each|for every|in cash for each|in cash per) (?:[\w&'\u2019-]+ ){0,3}?share"
# A price that was named before, or that somebody else would give, is not the one.
_OTHER_PRICE = re.compile(
    r"\b(?:willing|previous|former|earlier|first|initial|original|opening|reject|rebuff|turned (?:down|away)|spurn|refus|said no|rais|sweeten|improv|"
    r"increas|higher|rival|counter|would have|could|might|last year|in (?:19|20)\d\d|worth more|no less than|at least|up from)"
)
_DAY = rf"(?:(?:{either(WEEKDAYS)}|yesterday|the previous day|the day before)['\u2019]s |(?:its|the|their) (?:last |latest |previous )?)"
_CLOSE = rf"{_DAY}(?:clos(?:e|ing)\b(?: (?:share |stock )?price| level)?)(?! (?:of|in) (?!{either(WEEKDAYS)}))"
_PAID = r"(?:consideration|price|purchase price|payment|deal|offer|bid|transaction|total)"
_PAPER = r"(?:stock|shares|paper)"
_SHARES = r"(?:shares|stock|share price|stock price|shares price)"
_FELL = r"(?:fell|dropped|slid|sank|slipped|lost|shed|tumbled|plunged|declined|dipped|eased|closed down|ended down|finished down|closed off|(?:were|was) (?:off|down))"
_ROSE = r"(?:rose|gained|jumped|climbed|added|soared|surged|advanced|leapt|leaped|closed up|ended up|finished up|(?:were|was) up)"
_MOVED = rf"\b{_SHARES}\b(?:(?!\b(?:have|has|had|would|could|may)\b)[^.;\d\n]){{0,40}}?"
# By how much is told of one day, at its close; not of a longer or a shorter time.
_OTHER_TIME = re.compile(
    r"\b(?:early|earlier|mid-?day|morning|afternoon|intra-?day|mid-?session|pre-?market|after[- ]hours|extended|since|so far|ahead of|"
    r"(?:at|by) \d{3,4}|gmt|[ap]\.?m\b|this (?:year|week|month)|(?:over|in|during|for) the (?!day)|last (?:week|month|year)|as (?:much|low|high)|"
    r"at one (?:point|stage)|past (?:week|month|year)|by (?:noon|lunch)|briefly|average)\b"
)
_STILL = re.compile(r"\b(?:was|were) (?:off|up|down)\b")
_AT_CLOSE = re.compile(r"\bclos(?:e|ed|ing)\b")
_HOUR = re.compile(
    r"\b(?:early|mid-?day|(?:mid-?|late )?morning|(?:mid-?)?afternoon|noon|lunchtime|intra-?day|mid-?session|pre-?market|after[- ]hours|extended|electronic|opening|london|recent)"
    r"(?: [a-z]+)? (?:trad(?:e|ing)|deal(?:s|ings?)|session|action|hours)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?]) |\n")
# In characters: how far back the sentence before is read.
_BACK = 200
_OWNS = r"(?:owns?|owned|holds?|held|owning|holding|controls?|controlling|controlled|speaks? for|speaking for)"
_STAKE = r"(?:stake|holding|shareholding|interest|share)"
_NOT_HELD = r"(?! (?:more|less|fewer|of (?:the |all )?(?:votes?|seats|market|land|population|cash|profits?|sales|electorate)|lead|market|over|ahead|in (?:19|20)\d\d)\b)"
# "Arden Ltd (ARD) ", and the price of one share: other goods are told of by weight.
_TICKER = r"\((?:[a-z]{2,8}: ?)?[a-z.]{2,6}\),? "
_TO_PRICE = (
    rf",? to (?:close at |end at )?(?:(?:{SIGN}) ?\d+\.\d\d|\d+(?:\.\d+)? ?(?:pence|p|cents|kroner|kronor|euros|francs))\b"
    r"(?! ?(?:m|bn|million|billion|trillion|thousand|an?|per)\b)"
)
OPENING = re.compile(
    r"\b(?:shares?\b|stock\b|stocks\b|clos(?:e|ed|ing)\b|fee\b|savings\b|synergies\b|save\b|costs\b|stake\b|holding\b|shareholding\b|interest\b|"
    r"own(?:s|ed|ing)?\b|holds?\b|held\b|control|speak|half\b|paper\b|cash\b|to [$\u20ac\u00a3\u00a5]|shareholder|investor|pence\b)|\([a-z.: ]{2,14}\)"
)


def clause(match: re.Match[str], *marks: str) -> str:
    """The sentence around a match, as far as full stops before spaces tell, up to the first of some marks behind it."""
    text = match.string
    start = max(text.rfind(". ", 0, match.start()) + 1, text.rfind("\n", 0, match.start()) + 1)
    ends = [end for mark in (". ", "\n", *marks) if (end := text.find(mark, match.end())) >= 0]
    return text[start : min(ends, default=len(text))]


def _first(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of a price that is offered now, by the one who is told of."""

    def meaning(match: re.Match[str]) -> str | None:
        return None if _OTHER_PRICE.search(clause(match)) else priced(match, kind)

    return meaning


def priced(match: re.Match[str], kind: str) -> str:
    """A price as it is read, and pence as pounds."""
    pence = _PENCE.fullmatch(match["n"])
    return f"{kind} {float(pence[1]) / 100:g} GBP" if pence else kind


def _of_day(kind: str) -> Callable[[re.Match[str]], str | None]:
    """The meaning of what a share gained or lost in a day: what it "was down" is of some hour, unless the close is told of."""

    def meaning(match: re.Match[str]) -> str | None:
        words = clause(match, ", ")
        hour = _STILL.search(match[0]) and not _AT_CLOSE.search(words)
        return None if hour or _OTHER_TIME.search(words) or _in_trade(match, words) else kind

    return meaning


def _in_trade(match: re.Match[str], words: str) -> bool:
    """True where the sentence before tells of an hour of trade, and these words do not tell of the close."""
    before = [part for part in _SENTENCE.split(match.string[max(match.start() - _BACK, 0) : match.start()]) if part]
    hour = any(_HOUR.search(part) for part in before[-2:])
    return hour and not _AT_CLOSE.search(words)


def _rest(match: re.Match[str]) -> str | None:
    """What is not paid in cash is paid in shares."""
    figure = float(re.sub(r"[^\d.]", "", match["n"]) or 0)
    return f"stockpart {100 - figure:g} %" if 0 < figure < 100 else None


ROLES: tuple[Rule[str], ...] = (
    Rule(
        "price of an offer",
        re.compile(rf"\b{_OFFER}(?: price| worth| valued)?,? (?:of|at) {PRICE}{A_SHARE}\b"),
        _first("offerprice"),
        (("an offer of $31 a share", "offerprice 31"), ("a bid at 310 pence per Arden share", "offerprice 3.1")),
        ("a rival offer of $31 a share", "closed at $31 a share"),
    ),
    Rule(
        "price to be paid",
        re.compile(rf"\b(?:(?:will|would|to|is|are|shall) (?:pay|paying|offer|offering|get|getting|receive|receiving|be paid)|offers|offered|pays) {SOME}{PRICE}{A_SHARE}\b"),
        _first("offerprice"),
        (("Arden will pay 310p for each Lund share", "offerprice 3.1"), ("holders are to receive $31 a share", "offerprice 31")),
        ("it was willing to pay $31 a share", "to pay $31 a barrel", "will pay a dividend of $31 a share"),
    ),
    Rule(
        "offer at a price",
        re.compile(rf"{PRICE}[- ](?:a|per)[- ]share,? (?:(?:all-)?cash |stock |takeover )?{_OFFER}\b"),
        _first("offerprice"),
        (("its 310p-a-share offer", "offerprice 3.1"), ("the $31 per share cash deal", "offerprice 31")),
        ("a 31 cents a share profit",),
    ),
    Rule(
        "premium over the close",
        re.compile(rf"\bpremium (?:of )?{SOME}{PERCENT} (?:to|over|on|above|from) {_CLOSE}"),
        of("closepremium"),
        (("a premium of 21 percent to Friday's close", "closepremium 21"),),
        ("a premium of 21 percent to the price in May", "closed 21 percent above the line"),
    ),
    Rule(
        "premium before the close",
        re.compile(rf"\b{PERCENT} (?:premium )?(?:to|over|on|above|more than|higher than) {_CLOSE}"),
        of("closepremium"),
        (("21 per cent over Thursday's closing price", "closepremium 21"), ("a 21% premium to its last close", "closepremium 21")),
        ("21 percent over the year",),
    ),
    Rule(
        "against the close",
        re.compile(rf"\b(?:against|over|compared with|on) {_CLOSE},? [^.;\d\n]{{0,25}}?{PERCENT}"),
        of("closepremium"),
        (("against Friday's close that makes 21%", "closepremium 21"),),
        ("against Friday's close shares fell to 21",),
    ),
    Rule(
        "fee for breaking off",
        re.compile(rf"\b(?:break-?(?:up)?|break up|termination|walk-?away|cancellation) fee(?: [a-z]+){{0,2}}? (?:of|worth|is|was|at) {SOME}{PRICE}"),
        of("breakfee"),
        (("a break-up fee of $12 million", "breakfee 12000000"), ("the termination fee agreed on was \u00a312m", "breakfee 12000000")),
        ("an entrance fee of $12", "a break fee was agreed"),
    ),
    Rule(
        "so much for breaking off",
        re.compile(rf"{PRICE} (?:break-?(?:up)?|break up|termination|walk-?away|cancellation) (?:fee|penalty)\b"),
        of("breakfee"),
        (("a $12 million break fee", "breakfee 12000000"),),
        ("a $12 entrance fee",),
    ),
    Rule(
        "savings a year",
        re.compile(rf"\b(?:annual|yearly) (?:[a-z-]+ )?(?:savings|synergies)\b(?! account)(?: [a-z]+){{0,3}}? (?:of|at|to|worth) {SOME}{PRICE}"),
        of("savings"),
        (("annual cost savings of about 18 million euros", "savings 18000000"),),
        ("annual savings accounts of 18 million euros",),
    ),
    Rule(
        "savings of so much a year",
        re.compile(rf"\b(?:(?:savings|synergies)(?: [a-z]+){{0,3}}? (?:of|at|to|worth)|(?:cut|reduce|lower) (?:its |their )?costs by|save) {SOME}{PRICE} (?:a year|per year|annually|each year|every year)"),
        of("savings"),
        (("sees savings of $18 million a year", "savings 18000000"), ("hopes to cut costs by \u00a318m a year", "savings 18000000")),
        ("savings of $18 million", "to save $18 million"),
    ),
    Rule(
        "so much of savings",
        re.compile(rf"{PRICE} (?:of|in) (?:annual|yearly) (?:[a-z-]+ )?(?:savings|synergies)\b"),
        of("savings"),
        (("the $18m of annual savings", "savings 18000000"),),
        ("$18m in savings",),
    ),
    Rule(
        "paid in shares",
        re.compile(rf"(?P<n>(?:{NUMBER})(?: ?%| ?per ?cent)|[a-z]+[- ](?:thirds|quarters|fifths)) of (?:the|its) {_PAID} (?:is|was|are|will be|would be|to be)?(?: ?[a-z]+)?(?: in| with| as| of) (?:[\w'\u2019-]+ ){{0,3}}?{_PAPER}\b"),
        of("stockpart"),
        (("about 70 percent of the price is in Arden stock", "stockpart 70"), ("three-fifths of the price will be met with new shares", "stockpart 60")),
        ("70 percent of the price is due in May",),
    ),
    Rule(
        "share of the shares",
        re.compile(rf"\b{_PAPER},? (?:which |that )?(?:makes? up|made up|accounts? for) {SOME}{PERCENT} of the {_PAID}\b"),
        of("stockpart"),
        (("Arden stock, which makes up 70 percent of the price", "stockpart 70"),),
        ("stock that makes up 70 percent of the index",),
    ),
    Rule(
        "half and half",
        re.compile(rf"\b(?P<n>half)(?: in)? (?:cash|{_PAPER})(?: and|,) (?:the other )?half(?: in)? (?:cash|{_PAPER})\b"),
        of("stockpart 50 %"),
        (("half cash and half stock", "stockpart 50"),),
        ("half a page and half a day",),
    ),
    Rule(
        "paid in cash",
        re.compile(rf"(?P<n>(?:{NUMBER})(?: ?%| ?per ?cent)) of (?:the|its) {_PAID} (?:is |was |will be |would be |to be )?(?:paid )?in cash\b"),
        _rest,
        (("30 percent of the price will be paid in cash", "stockpart 70"),),
        ("30 percent of the staff is paid in cash",),
    ),
    Rule(
        "fall of a share",
        re.compile(rf"{_MOVED}\b{_FELL}(?: by)? {SOME}{PERCENT}"),
        _of_day("sharefall"),
        (("Arden shares fell 2.6 percent to $17.80.", "sharefall 2.6"), ("shares of Arden were off 2.6 percent at the close", "sharefall 2.6")),
        ("Arden shares have lost 9%", "shares fell 3 percent in early trade", "the shares were down 2 percent", "shares fell 9 percent this year", "Lund rose in midday trading. Arden shares fell 3 percent."),
    ),
    Rule(
        "rise of a share",
        re.compile(rf"{_MOVED}\b{_ROSE}(?: by)? {SOME}{PERCENT}"),
        _of_day("sharerise"),
        (("Arden stock jumped 12 percent", "sharerise 12"),),
        ("Arden stock rose as much as 12 percent", "market share rose 12 percent"),
    ),
    Rule(
        "closed lower",
        re.compile(rf"{_MOVED}\b(?:closed|ended|finished)(?: the day)? {SOME}{PERCENT} (?:down|lower|off)\b"),
        _of_day("sharefall"),
        (("its shares closed 3.4 percent lower", "sharefall 3.4"),),
        ("shares ended 3.4 percent lower this week",),
    ),
    Rule(
        "closed higher",
        re.compile(rf"{_MOVED}\b(?:closed|ended|finished)(?: the day)? {SOME}{PERCENT} (?:up|higher)\b"),
        _of_day("sharerise"),
        (("the stock ended 12% up at 311p", "sharerise 12"),),
        ("stocks ended higher",),
    ),
    Rule(
        "fall of a company",
        re.compile(rf"{_TICKER}{_FELL}(?: by)? {SOME}{PERCENT}"),
        _of_day("sharefall"),
        (("Arden Ltd (ARD) fell 3.6 percent on Tuesday", "sharefall 3.6"),),
        ("Tom Reed (I) fell 3 percent",),
    ),
    Rule(
        "fall to a price",
        re.compile(rf"\b{_FELL}(?: by)? {SOME}{PERCENT}{_TO_PRICE}"),
        _of_day("sharefall"),
        (("Arden fell 3.6 percent to $42.10.", "sharefall 3.6"),),
        ("oil fell 3.6 percent to $42.10 a barrel", "sales fell 3 percent to $42.10 million"),
    ),
    Rule(
        "rise of a company",
        re.compile(rf"{_TICKER}{_ROSE}(?: by)? {SOME}{PERCENT}"),
        _of_day("sharerise"),
        (("Arden Ltd (ARD) rose 3.6 percent on Tuesday", "sharerise 3.6"),),
        ("Tom Reed (I) rose 3 percent",),
    ),
    Rule(
        "rise to a price",
        re.compile(rf"\b{_ROSE}(?: by)? {SOME}{PERCENT}{_TO_PRICE}"),
        _of_day("sharerise"),
        (("Arden rose 3.6 percent to $42.10.", "sharerise 3.6"),),
        ("oil rose 3.6 percent to $42.10 a barrel", "sales rose 3 percent to $42.10 million"),
    ),
    Rule(
        "holding",
        re.compile(rf"\b{_OWNS}(?: an?)? {SOME}{PERCENT}{_NOT_HELD}"),
        of("holding"),
        (("the fund, which holds 6.4 per cent of Arden", "holding 6.4"), ("They own 8.3%", "holding 8.3")),
        ("holds 7 percent of the votes", "holds a 7 percent lead"),
    ),
    Rule(
        "stake that is had",
        re.compile(rf"\b(?:has|have|had|with|its|his|her|their) (?:an? )?{SOME}{PERCENT} {_STAKE}\b(?! (?:price|of (?:the )?(?:vote|market|votes)))"),
        of("holding"),
        (("Reed, who has a 7.2 percent stake in Arden", "holding 7.2"),),
        ("with a 7 percent share of the vote", "bought a 7 percent stake"),
    ),
    Rule(
        "shareholder with so much",
        re.compile(rf"\b(?:shareholder|investor|holder|owner),? (?:with|at) {SOME}{PERCENT}"),
        of("holding"),
        (("its largest shareholder with 7.2 per cent", "holding 7.2"),),
        ("shareholders with grey hair",),
    ),
)  # fmt: skip
